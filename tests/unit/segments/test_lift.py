"""Pieces written for the whole line keep their values on both sides."""

from __future__ import annotations

import pytest
import sympy as sp

from symdict.language.variables import r, radius
from symdict.language.wholeline import lift

delta, sigma = sp.symbols("delta sigma", positive=True)
PIECES = (
    sp.Mul(sp.Rational(1, 2), -delta + radius + sp.sqrt(radius + sigma), evaluate=False),
    (radius - delta + sp.sqrt(delta**2 + radius)) / 2,
    2 * sigma * (sp.sqrt(2) * radius - sigma),
    radius * (1 - sp.exp(-radius)) + delta,
    radius**2 * (radius + delta) / (1 + radius),
)


@pytest.mark.parametrize("piece", PIECES, ids=str)
@pytest.mark.parametrize("parity", [1, -1])
def test_a_lifted_piece_is_continued_by_its_parity(piece: sp.Expr, parity: int) -> None:
    whole = lift(piece, parity)
    for point in (sp.Rational(1, 3), sp.Rational(7, 2)):
        here = piece.subs(radius, point)
        assert sp.simplify(whole.subs(r, point) - here) == 0
        assert sp.simplify(whole.subs(r, -point) - parity * here) == 0
