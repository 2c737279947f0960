"""Stores values of the diffusivities of OpenCV's KAZE features: compiles OpenCV's own file, from this folder.

The functions are not exported by the library, so their source file is compiled: run with OPENCV_SOURCE naming
an unpacked source of OpenCV, with the headers and libraries of its core and imgproc modules, and a C++ compiler.
The package computes in single precision.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

from grid import SIGNED, case, write

CONTRAST = 1.5
FUNCTIONS = (
    ("perona-malik", "pm_g1", {"lam": "1.5/sqrt(2)"}),
    ("perona-malik-rational", "pm_g2", {"lam": "1.5"}),
    ("weickert", "weickert_diffusivity", {"lam": "1.5"}),
    ("weickert-family", "weickert_diffusivity", {"lam": "1.5", "C": "3.315", "m": "4"}),
    ("charbonnier", "charbonnier_diffusivity", {"lam": "1.5"}),
)
PRECOMP = """
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#ifndef CV_INSTRUMENT_REGION
#define CV_INSTRUMENT_REGION()
#endif
"""
PROGRAM = """
#include <cstdio>
#include "precomp.hpp"
#include "kaze/nldiffusion_functions.h"
int main() {{
  std::printf("%s\\n", CV_VERSION);
  float points[] = {{{points}}};
  cv::Mat across(1, {size}, CV_32F, points), along = cv::Mat::zeros(1, {size}, CV_32F), found;
  for (auto function : {{{functions}}}) {{
    function(across, along, found, {contrast}f);
    for (int k = 0; k < {size}; ++k) std::printf("%.9g\\n", found.at<float>(k));
  }}
}}
"""


def evaluate() -> tuple[str, list[list[float]]]:
    names = [name for _, name, _ in FUNCTIONS]
    program = PROGRAM.format(
        points=", ".join(map(repr, SIGNED)),
        size=len(SIGNED),
        functions=", ".join(f"cv::{name}" for name in names),
        contrast=CONTRAST,
    )
    source = Path(os.environ["OPENCV_SOURCE"], "modules/features2d/src/kaze")
    with tempfile.TemporaryDirectory() as folder:
        inside = Path(folder)
        (inside / "kaze").mkdir()
        for name in ("nldiffusion_functions.cpp", "nldiffusion_functions.h"):
            (inside / "kaze" / name).write_bytes((source / name).read_bytes())
        (inside / "precomp.hpp").write_text(PRECOMP, encoding="utf-8")
        (inside / "main.cpp").write_text(program, encoding="utf-8")
        sources = [str(inside / "main.cpp"), str(inside / "kaze/nldiffusion_functions.cpp")]
        flags = ["-std=c++17", "-I/usr/include/opencv4", f"-I{inside}", "-lopencv_imgproc", "-lopencv_core"]
        subprocess.run(["c++", *sources, *flags, "-o", str(inside / "main")], check=True)
        printed = subprocess.run([str(inside / "main")], capture_output=True, text=True, check=True).stdout
    version, *rows = printed.split()
    numbers = list(map(float, rows))
    return re.sub(r"[^0-9.]", "", version), [numbers[k : k + len(SIGNED)] for k in range(0, len(numbers), len(SIGNED))]


def main() -> None:
    version, found = evaluate()
    cases = []
    for (entry, name, values), numbers in zip(FUNCTIONS, found, strict=True):
        at = dict(zip(SIGNED, numbers, strict=True))
        cases.append(case(entry, f"{name}, {entry}", {"form": "diffusivity", "values": values}, at.__getitem__, SIGNED))
    write("opencv", version, cases, precision="single")


if __name__ == "__main__":
    main()
