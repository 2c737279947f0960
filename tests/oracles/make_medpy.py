"""Stores fluxes of medpy's anisotropic_diffusion, read off one step: run with MedPy installed, from this folder.

The first of two samples (0, x) moves by gamma g(x) x; the package computes in single precision.
"""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
from grid import SIGNED, case, write
from medpy.filter.smoothing import anisotropic_diffusion

OPTIONS = (
    (1, "perona-malik", {"lam": "1.5/sqrt(2)"}, "1"),
    (2, "perona-malik-rational", {"lam": "1.5"}, "1"),
    (3, "tukey", {"c": "1.5*sqrt(2)"}, "1/2"),
)


def flux(option: int, x: float) -> float:
    return float(anisotropic_diffusion(np.array([0.0, x]), niter=1, kappa=1.5, gamma=1.0, option=option)[0])


def main() -> None:
    cases = []
    for option, entry, values, factor in OPTIONS:
        what = {"form": "activation", "values": values, "factor": factor}
        cases.append(case(entry, f"option {option}", what, lambda x, o=option: flux(o, x), SIGNED))
    write("medpy", version("MedPy"), cases, precision="single")


if __name__ == "__main__":
    main()
