"""Stores values of proxop (The Proximity Operator Repository): run with proxop installed, from this folder."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
import proxop
from grid import SIGNED, case, write

PENALTIES = (
    ("mcp", "MCP(1, 3).prox", proxop.MCP(lamb=1.0, beta=3.0), {"lam": "1", "gamma": "3"}),
    ("scad-penalty", "SCAD(1, 3.7).prox", proxop.SCAD(lamb=1.0, a=3.7), {"lam": "1", "a": "3.7"}),
    ("cel0", "CEL0(0.5, 0.5).prox", proxop.CEL0(lamb=0.5, a=0.5), {"lam": "1/2", "a": "1/2"}),
    ("capped-l1", "CapL1(0.8).prox", proxop.CapL1(theta=0.8), {"theta": "0.8"}),
    ("berhu", "Berhu(0.7).prox", proxop.Berhu(w=0.7), {"w": "0.7"}),
    ("l0", "L0Norm.prox(gamma=0.5)", None, {"theta": "1"}),
)
ACTIVATIONS = (
    ("charbonnier", "ISRU.prox", proxop.ISRU(), {"lam": "1"}),
    ("fair", "ElliotActi.prox", proxop.ElliotActi(), {"c": "1"}),
    ("log-cosh", "TanhActi.prox", proxop.TanhActi(), {"lam": "1"}),
    ("asinh", "ArgsinhActi.prox", proxop.ArgsinhActi(), {}),
    ("symmetric-log", "LogActi.prox", proxop.LogActi(), {}),
    ("geman-mcclure-activation", "GMActi.prox", proxop.GMActi(), {}),
)


def at(operator: object, x: float, **options: float) -> float:
    return float(np.ravel(operator.prox(np.array([x]), **options))[0])


def main() -> None:
    cases = []
    for entry, name, penalty, values in PENALTIES:
        what = {"form": "shrinkage", "values": values}
        if penalty is None:
            cases.append(case(entry, name, what, lambda x: at(proxop.L0Norm(), x, gamma=0.5), SIGNED))
        else:
            cases.append(case(entry, name, what, lambda x, p=penalty: at(p, x), SIGNED))
    for entry, name, operator, values in ACTIVATIONS:
        what = {"form": "activation", "values": values}
        cases.append(case(entry, name, what, lambda x, p=operator: at(p, x), SIGNED))
    write("proxop", version("proxop"), cases)


if __name__ == "__main__":
    main()
