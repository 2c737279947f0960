"""Stores values of the losses of scipy.optimize.least_squares: run with SciPy installed, from this folder."""

from __future__ import annotations

import numpy as np
import scipy
from grid import POINTS, SIGNED, case, write
from scipy import signal, special, stats
from scipy.optimize import least_squares
from scipy.optimize._lsq.least_squares import construct_loss_function

SCALE = 1.7
LOSSES = {"huber": "soft", "soft_l1": "charbonnier", "cauchy": "perona-malik-rational", "arctan": "arctan-loss"}


def linear(x: float) -> float:
    """The cost of one residual x without a loss function."""
    return float(least_squares(lambda _: np.array([x]), np.zeros(1), max_nfev=1).cost)


# (entry, name, form, values, factor, function): functions of other parts of SciPy.
OTHERS = (
    ("constant", "linear, cost", "regulariser", {}, "1/2", linear),
    ("soft", "special.huber", "regulariser", {"theta": "1.3/sqrt(2)"}, "1/2", lambda x: special.huber(1.3, x)),
    (
        "charbonnier", "special.pseudo_huber", "regulariser", {"lam": "1.3"},
        "1/2", lambda x: special.pseudo_huber(1.3, x),
    ),
    (
        "gaussian-power", "stats.gennorm.pdf, beta = 3", "diffusivity", {"lam": "1.3", "p": "3"},
        "3/(2.6*gamma(1/3))", lambda x: stats.gennorm.pdf(x, 3, scale=1.3),
    ),
)  # fmt: skip
CUTOFF = 1.3


def butterworth(order: int, x: float) -> float:
    """The power response of an analogue Butterworth filter: 1/(1 + (x/cutoff)^(2 order))."""
    _, response = signal.freqs(*signal.butter(order, CUTOFF, analog=True), worN=[x])
    return float(abs(response[0]) ** 2)


def main() -> None:
    cases = []
    for entry, name, form, values, factor, function in OTHERS:
        cases.append(case(entry, name, {"form": form, "values": values, "factor": factor}, function, SIGNED))
    for order in (2, 3):
        what = {"form": "diffusivity", "values": {"lam": str(CUTOFF), "p": str(2 * order)}}
        name = f"signal.butter, order {order}"
        cases.append(case("rational-power", name, what, lambda x, n=order: butterworth(n, x), SIGNED))
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
