"""Stores values and proximity operators of skglm's penalties: run with skglm installed, from this folder."""

from __future__ import annotations

import numpy as np
import skglm
from grid import SIGNED, case, write
from skglm import datafits, penalties

PENALTIES = (
    ("mcp", "MCPenalty", penalties.MCPenalty(0.9, 3.0), {"alpha": "0.9", "gamma": "3"}),
    ("scad-penalty", "SCAD", penalties.SCAD(0.9, 3.7), {"alpha": "0.9", "gamma": "3.7"}),
    ("elastic-net", "L1_plus_L2", penalties.L1_plus_L2(1.5, 0.6), {"alpha": "1.5", "l1_ratio": "0.6"}),
    ("l1", "L1", penalties.L1(0.9), {"alpha": "0.9"}),
    ("log-sum", "LogSumPenalty", penalties.LogSumPenalty(0.5, 1.0), {"alpha": "0.5", "eps": "1"}),
)


def main() -> None:
    cases = []
    for entry, name, penalty, parameters in PENALTIES:
        value = {"of": name, "reading": "value(x)", "parameters": parameters}
        cases.append(case(entry, f"{name}.value", value, lambda x, p=penalty: p.value(np.array([x])), SIGNED))
        prox = {"of": name, "reading": "prox_1d(x, 1)", "parameters": parameters}
        cases.append(case(entry, f"{name}.prox_1d", prox, lambda x, p=penalty: p.prox_1d(x, 1.0, 0), SIGNED))
    huber = datafits.Huber(1.345)
    what = {"of": "Huber", "reading": "datafit(r)", "parameters": {"delta": "1.345"}}
    zero = np.zeros(1)
    cases.append(case("soft", "datafits.Huber", what, lambda x: huber.value(zero, zero, np.array([x])), SIGNED))
    write("skglm", skglm.__version__, cases)


if __name__ == "__main__":
    main()
