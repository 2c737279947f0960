"""Stores values of the smooth SCAD rule of its authors' notebooks: run with NumPy, from this folder.

SMOOTH_SCAD names a checkout of github.com/BraniV/SmoothSCAD, SMOOTH_SCAD_COMMIT its commit: the version.
"""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from grid import SIGNED, case, write


def rule() -> Callable[..., np.ndarray]:
    """The function sscad_shrink of the notebook, and nothing else of it."""
    cells = json.loads(Path(os.environ["SMOOTH_SCAD"], "SSCAD_plot.ipynb").read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        if cell["cell_type"] == "code" and "def sscad_shrink" in "".join(cell["source"]):
            found = next(
                node
                for node in ast.parse("".join(cell["source"])).body
                if isinstance(node, ast.FunctionDef) and node.name == "sscad_shrink"
            )
            names: dict = {"np": np}
            exec(compile(ast.Module([found], []), "SSCAD_plot", "exec"), names)
            return names["sscad_shrink"]
    raise LookupError("the notebook has no function sscad_shrink")


def main() -> None:
    shrink = rule()
    cases = []
    for lam, a in ((0.9, 3.0), (1.0, 2.0)):
        what = {"form": "shrinkage", "values": {"lam": str(lam), "a": str(a)}}
        name = f"sscad_shrink({lam}, {a})"
        cases.append(case("smooth-scad", name, what, lambda x, p=(lam, a): shrink(np.array([x]), *p)[0], SIGNED))
    write("smooth-scad", os.environ["SMOOTH_SCAD_COMMIT"], cases)


if __name__ == "__main__":
    main()
