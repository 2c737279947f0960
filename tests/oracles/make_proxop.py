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
    ("arctan", "ArctanActi.prox", proxop.ArctanActi(), {}),
)
# (entry, function, operator, values, factor): the function is factor * Psi, its prox an implicit step.
REGULARISERS = (
    ("fair", "FairPotential(1)", proxop.FairPotential(1), {"c": "1"}, "1/2"),
    ("soft", "Huber(1.345)", proxop.Huber(1.345), {"theta": "1.345/sqrt(2)"}, "1/2"),
    ("regularised-tv", "Hyperbolic(0.7)", proxop.Hyperbolic(0.7), {"epsilon": "0.7"}, "1/2"),
    ("power", "Power(3)", proxop.Power(3), {"p": "3"}, "1"),
    ("power", "Power(3/2)", proxop.Power(3 / 2), {"p": "3/2"}, "1"),
    ("power", "Power(4/3)", proxop.Power(4 / 3), {"p": "4/3"}, "1"),
    ("power", "Power(4)", proxop.Power(4), {"p": "4"}, "1"),
)
# The function f whose proximity operator is factor * Phi, on the range of Phi.
POTENTIALS = (
    ("charbonnier", "ISRU", proxop.ISRU(), {"lam": "1"}, "1"),
    ("fair", "ElliotActi", proxop.ElliotActi(), {"c": "1"}, "1"),
    ("log-cosh", "TanhActi", proxop.TanhActi(), {"lam": "1"}, "1"),
    ("asinh", "ArgsinhActi", proxop.ArgsinhActi(), {}, "1"),
    ("symmetric-log", "LogActi", proxop.LogActi(), {}, "1"),
    ("geman-mcclure-activation", "GMActi", proxop.GMActi(), {}, "1"),
    ("arctan", "ArctanActi", proxop.ArctanActi(), {}, "2/pi"),
)
# The value at 0, which a regulariser forgets.
OFFSETS = {"Hyperbolic(0.7)": "0.7", "ISRU": "-1", "ArgsinhActi": "1"}
INSIDE = (-0.9, -0.6, -0.3, 0.0, 0.25, 0.5, 0.75, 0.95)


def value(operator: object, x: float) -> float:
    return float(operator(np.array([x])))


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
    for entry, name, penalty, values in PENALTIES:
        if penalty is not None:
            what = {"form": "penalty", "values": values}
            cases.append(case(entry, name.removesuffix(".prox"), what, lambda x, p=penalty: value(p, x), SIGNED))
    for entry, name, operator, values, factor in REGULARISERS:
        what = {"form": "regulariser", "values": values, "factor": factor, "offset": OFFSETS.get(name, "0")}
        cases.append(case(entry, name, what, lambda x, p=operator: value(p, x), SIGNED))
        what = {"resolvent": factor, "values": values}
        cases.append(case(entry, f"{name}.prox", what, lambda x, p=operator: at(p, x), SIGNED))
    for entry, name, operator, values, factor in POTENTIALS:
        what = {"potential": factor, "values": values, "offset": OFFSETS.get(name, "0")}
        cases.append(case(entry, name, what, lambda x, p=operator: value(p, x), INSIDE))
    for entry, name, operator, values in ACTIVATIONS:
        what = {"form": "activation", "values": values, "factor": "2/pi" if entry == "arctan" else "1"}
        cases.append(case(entry, name, what, lambda x, p=operator: at(p, x), SIGNED))
    write("proxop", version("proxop"), cases)


if __name__ == "__main__":
    main()
