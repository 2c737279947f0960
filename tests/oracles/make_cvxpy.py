"""Stores values of CVXPY's atoms: run with cvxpy installed, from this folder."""

from __future__ import annotations

import cvxpy
from grid import SIGNED, case, write

ATOMS = (
    ("soft", "huber", {"M": "1.345"}, lambda x: cvxpy.huber(x, 1.345)),
    ("tv", "abs", {}, cvxpy.abs),
    ("constant", "square", {}, cvxpy.square),
)


def main() -> None:
    cases = []
    for entry, name, parameters, atom in ATOMS:
        what = {"of": name, "reading": "atom(x)", "parameters": parameters}
        cases.append(case(entry, name, what, lambda x, a=atom: a(x).value.item(), SIGNED))
    write("cvxpy", cvxpy.__version__, cases)


if __name__ == "__main__":
    main()
