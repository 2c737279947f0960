"""Stores values of the losses of scipy.optimize.least_squares: run with SciPy installed, from this folder."""

from __future__ import annotations

import numpy as np
import scipy
from grid import POINTS, case, write
from scipy.optimize._lsq.least_squares import construct_loss_function

SCALE = 1.7
LOSSES = {"huber": "soft", "soft_l1": "charbonnier", "cauchy": "perona-malik-rational", "arctan": "arctan-loss"}


def main() -> None:
    cases = []
    for loss, entry in LOSSES.items():
        # With f_scale = 1 the function is the bare rho(z); least_squares itself rescales.
        bare = construct_loss_function(1, loss, 1.0)
        for order, reading in enumerate(("rho(z)", "rho'(z)")):
            what = {"reading": reading, "parameters": {"f_scale": "1"}}
            name = f"{loss}, {reading}"
            cases.append(case(entry, name, what, lambda z, f=bare, k=order: f(np.array([np.sqrt(z)]))[k][0], POINTS))
        scaled = construct_loss_function(1, loss, SCALE)
        what = {"cost": "f_scale", "parameters": {"f_scale": str(SCALE)}}
        cases.append(case(entry, f"{loss}, rho[0]", what, lambda r, f=scaled: f(np.array([r]))[0][0], POINTS))
    write("scipy", scipy.__version__, cases)


if __name__ == "__main__":
    main()
