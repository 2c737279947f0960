"""Stores the weights of MATLAB's robustfit: its documented formulas evaluated in 40 digits. MATLAB was not run.

The formulas are those of the table of weight functions on the documentation page of robustfit, with
r = residual/tune; the value at 0, where two of them are 0/0, is left out.
"""

from __future__ import annotations

import mpmath
from grid import SIGNED, case, write

mpmath.mp.dps = 40

WEIGHTS = (
    ("andrews", "andrews", "1.339", lambda r: mpmath.sin(r) / r if abs(r) < mpmath.pi else 0),
    ("tukey", "bisquare", "4.685", lambda r: (1 - r**2) ** 2 if abs(r) < 1 else 0),
    ("perona-malik-rational", "cauchy", "2.385", lambda r: 1 / (1 + r**2)),
    ("fair", "fair", "1.400", lambda r: 1 / (1 + abs(r))),
    ("soft", "huber", "1.345", lambda r: 1 / max(1, abs(r))),
    ("log-cosh", "logistic", "1.205", lambda r: mpmath.tanh(r) / r),
    ("constant", "ols", "", lambda r: 1),
    ("hard", "talwar", "2.795", lambda r: 1 if abs(r) < 1 else 0),
    ("perona-malik", "welsch", "2.985", lambda r: mpmath.exp(-(r**2))),
)


def main() -> None:
    points = [x for x in SIGNED if x]
    cases = []
    for entry, name, tune, weight in WEIGHTS:
        parameters = {"tune": tune} if tune else {}
        what = {"of": name, "reading": "w(r)", "parameters": parameters}
        scale = mpmath.mpf(tune or 1)
        cases.append(case(entry, name, what, lambda x, w=weight, t=scale: w(mpmath.mpf(x) / t), points))
    write("matlab", "documented formulas of R2024b, not run", cases)


if __name__ == "__main__":
    main()
