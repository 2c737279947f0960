"""Values and one-sided limits of smooth pieces, checked before they are believed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.language import remote
from symdict.language.variables import radius

_SIMPLE = 60
"""Operation count up to which SymPy's limit is tried in this process."""


def value(piece: sp.Expr, point: sp.Expr, side: str) -> sp.Expr:
    """The value of a piece at a point, or its one-sided limit ("+" from the right) where 0/0 or oo.

    nan where neither can be found.
    """
    if not piece.has(radius):
        return piece
    if point != sp.oo:
        direct = piece.subs(radius, point)
        if not direct.has(sp.nan, sp.zoo, sp.oo, -sp.oo) or piece.has(AppliedUndef):
            return direct
    if piece.has(AppliedUndef):
        return sp.nan
    return _limit(piece, point, "-" if point == sp.oo else side)


@lru_cache(maxsize=4096)
def _limit(piece: sp.Expr, point: sp.Expr, side: str) -> sp.Expr:
    split = _of_sum(piece, point, side)
    if split is not None:
        return split
    if piece.count_ops() <= _SIMPLE:
        found = sympy_limit(piece, point, side)
    else:
        found = remote.compute("limit", piece, {"point": point, "side": side}, seconds=3.0)
    if found is None or not _plausible(piece, point, side, found):
        return sp.nan
    return found


def _of_sum(piece: sp.Expr, point: sp.Expr, side: str) -> sp.Expr | None:
    """The limit term by term, where every term has a finite one."""
    if not piece.is_Add:
        return None
    terms = [value(term, point, side) for term in piece.args]
    if any(term.has(sp.nan, sp.zoo, sp.oo, -sp.oo) for term in terms):
        return None
    return sp.Add(*terms)


def specialised(piece: sp.Expr, values: Mapping[sp.Symbol, sp.Expr]) -> sp.Expr:
    """A piece with numbers for its parameters; at an exceptional value of a family, its limit there.

    The primitive of r^(-n) is r^(1-n)/(1-n) for every n but 1: its piece less the constant tends to the
    logarithm as n -> 1.
    """
    found = piece.subs(values)
    if not found.has(sp.nan, sp.zoo) or piece.has(sp.Integral):
        return found
    for symbol in sorted(piece.free_symbols & set(values), key=lambda item: item.name):
        others = {other: value for other, value in values.items() if other != symbol}
        partly = piece.subs(others)
        if partly.has(sp.nan, sp.zoo):
            continue
        try:
            limit = sp.limit(partly, symbol, values[symbol])
        except (NotImplementedError, ValueError, TypeError):
            continue
        if not limit.has(sp.nan, sp.zoo, sp.Limit, sp.oo):
            return limit
    return found


@remote.step
def limit(piece: sp.Expr, point: sp.Expr, side: str) -> sp.Expr | None:
    """The step of the limited worker that `value` asks for a long piece."""
    return sympy_limit(piece, point, side)


def sympy_limit(piece: sp.Expr, point: sp.Expr, side: str) -> sp.Expr | None:
    """SymPy's limit, or None where it has no answer that is a plain value."""
    try:
        found = sp.limit(piece, radius, point, side)
    except (NotImplementedError, ValueError, TypeError, RecursionError, AttributeError, KeyError):
        return None
    if found.has(sp.Limit, sp.AccumBounds, sp.nan, radius, sp.I):
        return None
    return sp.oo if found == sp.zoo else found


def _plausible(piece: sp.Expr, point: sp.Expr, side: str, found: sp.Expr) -> bool:
    """Whether numbers near the point agree with the limit: a wrong answer is worse than none."""
    parameters = sorted(piece.free_symbols - {radius}, key=lambda symbol: symbol.name)
    numbers = {symbol: sp.Integer(2 + index) for index, symbol in enumerate(parameters)}
    bound_point = sp.sympify(point).subs(numbers)
    step = sp.Rational(1, 10**12)
    for distance in (step, step / 10**6):
        near = 1 / distance if point == sp.oo else bound_point + (distance if side == "+" else -distance)
        try:
            number = sp.N(piece.subs(numbers).subs(radius, near), 25, maxn=3000)
        except (ValueError, TypeError, ZeroDivisionError, OverflowError):
            return True
        expected = found.subs(numbers)
        if not number.is_Float and not number.is_Rational:
            return True
        if expected in (sp.oo, -sp.oo):
            if number * (1 if expected == sp.oo else -1) < 0:
                return False
            continue
        scale = max(1, abs(sp.N(expected)))
        if abs(number - expected) < scale * sp.Float("1e-2"):
            return True
    return found in (sp.oo, -sp.oo)
