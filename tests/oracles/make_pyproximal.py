"""Stores values of PyProximal's proximal operators: run with pyproximal installed, from this folder."""

from __future__ import annotations

import numpy as np
import pyproximal
from grid import SIGNED, case, write

OPERATORS = (  # (entry, name, operator, values, step)
    ("l1", "L1(0.9)", pyproximal.L1(sigma=0.9), {"theta": "0.9"}, 1.0),
    ("l0", "L0(0.5)", pyproximal.L0(sigma=0.5), {"theta": "1"}, 1.0),
    ("scad-penalty", "SCAD(1, 3.7)", pyproximal.SCAD(sigma=1.0, a=3.7), {"lam": "1", "a": "3.7"}, 1.0),
    ("log-penalty", "Log(0.25, 1.3)", pyproximal.Log(sigma=0.25, gamma=1.3), {"sigma": "0.25", "gamma": "1.3"}, 1.0),
    ("log-sum", "Log1(0.5, 1)", pyproximal.Log1(sigma=0.5, delta=1.0), {"sigma": "1/2", "delta": "1"}, 1.0),
)
WITHOUT_PROX = (  # entries that state a refusal: the package's prox must minimise their penalty
    ("etp", "ETP(0.5, 0.5)", pyproximal.ETP(sigma=0.5, gamma=0.5), {"sigma": "1/2", "gamma": "1/2"}),
    ("etp", "ETP(2, 3)", pyproximal.ETP(sigma=2.0, gamma=3.0), {"sigma": "2", "gamma": "3"}),
    ("geman-reynolds", "Geman(1, 1)", pyproximal.Geman(sigma=1.0, gamma=1.0), {}),
)


def main() -> None:
    cases = []
    for entry, name, operator, values, tau in OPERATORS:
        what = {"form": "shrinkage", "values": values}
        cases.append(
            case(entry, name, what, lambda x, p=operator, t=tau: np.ravel(p.prox(np.array([x]), t))[0], SIGNED)
        )
        if entry != "l0":  # the l0 operator is the indicator of a bounded number of non-zeros
            what = {"form": "penalty", "values": values}
            cases.append(case(entry, f"{name}, value", what, lambda x, p=operator: p(np.array([x])), SIGNED))
    for entry, name, operator, values in WITHOUT_PROX:
        what = {"form": "penalty", "values": values}
        cases.append(case(entry, f"{name}, value", what, lambda x, p=operator: p(np.array([x])), SIGNED))
        what = {"minimiser": "penalty", "values": values}
        cases.append(case(entry, name, what, lambda x, p=operator: np.ravel(p.prox(np.array([x]), 1.0))[0], SIGNED))
    huber = pyproximal.Huber(alpha=1.345)
    what = {"form": "regulariser", "values": {"theta": "1.345/sqrt(2)"}, "factor": "1/2.69"}
    cases.append(case("soft", "Huber(1.345), value", what, lambda x: huber(np.array([x])), SIGNED))
    what = {"resolvent": "1/2.69", "values": {"theta": "1.345/sqrt(2)"}}
    cases.append(case("soft", "Huber(1.345)", what, lambda x: np.ravel(huber.prox(np.array([x]), 1.0))[0], SIGNED))
    write("pyproximal", pyproximal.__version__, cases)


if __name__ == "__main__":
    main()
