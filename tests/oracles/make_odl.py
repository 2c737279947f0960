"""Stores values of ODL's functionals on one point: run with odl installed, from this folder."""

from __future__ import annotations

import odl
from grid import SIGNED, case, write

SPACE = odl.rn(1)
FUNCTIONALS = (
    ("soft", "Huber", odl.functionals.Huber(SPACE, gamma=1.345), {"gamma": "1.345"}),
    ("tv", "L1Norm", odl.functionals.L1Norm(SPACE), {}),
)


def main() -> None:
    cases = []
    for entry, name, functional, parameters in FUNCTIONALS:
        what = {"of": name, "reading": "functional(x)", "parameters": parameters}
        cases.append(case(entry, name, what, lambda x, f=functional: f(SPACE.element([x])), SIGNED))
    write("odl", odl.__version__, cases)


if __name__ == "__main__":
    main()
