"""Stores values of Ceres Solver's loss functions: compiles a small program against the installed library.

Run with the headers and library of Ceres and a C++ compiler, from this folder.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from grid import POINTS, case, write

LOSSES = (
    ("constant", "TrivialLoss", "", {}),
    ("soft", "HuberLoss", "1.345", {"a": "1.345"}),
    ("charbonnier", "SoftLOneLoss", "1.3", {"a": "1.3"}),
    ("perona-malik-rational", "CauchyLoss", "0.7", {"a": "0.7"}),
    ("arctan-loss", "ArctanLoss", "0.8", {"a": "0.8"}),
    ("tolerant", "TolerantLoss", "1.0, 0.2", {"a": "1", "b": "0.2"}),
    ("tukey", "TukeyLoss", "2.3", {"a": "2.3"}),
)
SQUARES = tuple(x * x for x in POINTS)
PROGRAM = """
#include <cstdio>
#include <ceres/loss_function.h>
#include <ceres/version.h>
int main() {{
  std::printf("%s\\n", CERES_VERSION_STRING);
  const double points[] = {{{points}}};
  double rho[3];
{blocks}
}}
"""
BLOCK = """
  {{ ceres::{loss} loss{arguments};
    for (double s : points) {{ loss.Evaluate(s, rho); std::printf("%.17g %.17g\\n", rho[0], rho[1]); }} }}"""


def evaluate() -> tuple[str, list[list[tuple[float, float]]]]:
    blocks = "".join(
        BLOCK.format(loss=loss, arguments=f"({arguments})" if arguments else "") for _, loss, arguments, _ in LOSSES
    )
    text = PROGRAM.format(points=", ".join(map(repr, SQUARES)), blocks=blocks)
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder, "losses.cpp"), Path(folder, "losses")
        source.write_text(text, encoding="utf-8")
        include = "-I/usr/include/eigen3"
        subprocess.run(["c++", "-std=c++17", include, str(source), "-o", str(program), "-lceres", "-lglog"], check=True)
        version, *rows = subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout.split("\n")
    numbers = [tuple(map(float, row.split())) for row in rows if row]
    size = len(SQUARES)
    return version, [numbers[k : k + size] for k in range(0, len(numbers), size)]


def main() -> None:
    version, found = evaluate()
    cases = []
    for (entry, loss, _, parameters), rows in zip(LOSSES, found, strict=True):
        for order, reading in enumerate(("rho(s)", "rho'(s)")):
            what = {"of": loss, "reading": reading, "parameters": parameters}
            values = dict(zip(SQUARES, (row[order] for row in rows), strict=True))
            cases.append(case(entry, f"{loss}, {reading}", what, values.__getitem__, SQUARES))
    write("ceres", version, cases)


if __name__ == "__main__":
    main()
