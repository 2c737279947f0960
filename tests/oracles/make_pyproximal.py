"""Stores values of PyProximal's proximal operators: run with pyproximal installed, from this folder."""

from __future__ import annotations

import numpy as np
import pyproximal
from grid import SIGNED, case, write

OPERATORS = (
    ("l1", "L1(0.9)", pyproximal.L1(sigma=0.9), {"theta": "0.9"}, 1.0),
    ("l0", "L0(0.5)", pyproximal.L0(sigma=0.5), {"theta": "1"}, 1.0),
    ("scad-penalty", "SCAD(1, 3.7)", pyproximal.SCAD(sigma=1.0, a=3.7), {"lam": "1", "a": "3.7"}, 1.0),
    ("log-penalty", "Log(0.25, 1.3)", pyproximal.Log(sigma=0.25, gamma=1.3), {"sigma": "0.25", "gamma": "1.3"}, 1.0),
    ("log-sum", "Log1(0.5, 1)", pyproximal.Log1(sigma=0.5, delta=1.0), {"sigma": "1/2", "delta": "1"}, 1.0),
)


def main() -> None:
    cases = []
    for entry, name, operator, values, tau in OPERATORS:
        what = {"form": "shrinkage", "values": values}
        cases.append(
            case(entry, name, what, lambda x, p=operator, t=tau: np.ravel(p.prox(np.array([x]), t))[0], SIGNED)
        )
    write("pyproximal", pyproximal.__version__, cases)


if __name__ == "__main__":
    main()
