"""Stores values of robust_loss_pytorch.general.lossfun: run where a checkout of it can be imported, from this folder.

The package is on no registry; the version is the commit of the checkout.
"""

from __future__ import annotations

import math
import os

import torch
from grid import SIGNED, case, write
from robust_loss_pytorch import general

SHAPES = {"1": 1.0, "-2": -2.0, "1/2": 0.5, "-5": -5.0}
SCALE = 1.3


def at(x: float, alpha: float) -> float:
    """Away from 0 and 2, where the package shifts the exponent by an epsilon of single precision."""
    numbers = (torch.tensor([value], dtype=torch.float64) for value in (x, alpha, SCALE))
    return general.lossfun(*numbers).item()


def limit(x: float, alpha: float) -> float:
    numbers = (torch.tensor([value], dtype=torch.float64) for value in (x, alpha, 1.0))
    return general.lossfun(*numbers).item()


def main() -> None:
    cases = []
    for shape, alpha in SHAPES.items():
        what = {"of": "lossfun", "reading": "lossfun(x)", "parameters": {"alpha": shape, "scale": str(SCALE)}}
        cases.append(case("barron", f"lossfun, alpha = {shape}", what, lambda x, a=alpha: at(x, a), SIGNED))
    for entry, alpha, values in (
        ("constant", 2.0, {}),
        ("perona-malik-rational", 0.0, {"lam": "sqrt(2)"}),
        ("perona-malik", -math.inf, {"lam": "1"}),
    ):
        what = {"form": "regulariser", "values": values, "factor": "1/2"}
        cases.append(case(entry, f"lossfun, alpha = {alpha}", what, lambda x, a=alpha: limit(x, a), SIGNED))
    write("robust-loss", os.environ["ROBUST_LOSS_COMMIT"], cases)


if __name__ == "__main__":
    main()
