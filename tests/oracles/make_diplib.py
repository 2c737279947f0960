"""Stores fluxes of DIPlib's PeronaMalikDiffusion, read off one step: run with diplib installed, from this folder.

The first of two samples (0, x) moves by lambda g(x) x; the package computes in single precision.
"""

from __future__ import annotations

from importlib.metadata import version

import diplib
import numpy as np
from grid import SIGNED, case, write

FUNCTIONS = (
    ("Gauss", "perona-malik", {"lam": "1.5/sqrt(2)"}),
    ("quadratic", "perona-malik-rational", {"lam": "1.5"}),
    ("exponential", "exponential", {"K": "1.5"}),
    ("Tukey", "tukey", {"c": "1.5"}),
)


def flux(name: str, x: float) -> float:
    image = diplib.Image(np.array([0.0, x]))
    step = diplib.PeronaMalikDiffusion(image, iterations=1, K=1.5, stepSizeLambda=0.25, g=name)
    return float(np.asarray(step)[0] * 4)


def main() -> None:
    cases = []
    for name, entry, values in FUNCTIONS:
        what = {"form": "activation", "values": values}
        cases.append(case(entry, f"PeronaMalikDiffusion, g = '{name}'", what, lambda x, g=name: flux(g, x), SIGNED))
    write("diplib", version("diplib"), cases, precision="single")


if __name__ == "__main__":
    main()
