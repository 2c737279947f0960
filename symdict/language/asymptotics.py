"""Values and one-sided limits of smooth pieces, checked before they are believed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.language import remote
from symdict.language.variables import radius

_SECONDS = 3.0
"""Budget of SymPy's limit, which can run for ever and so runs in the limited worker."""

_QUOTIENT_STEPS = 3
"""How often a quotient 0/0 is differentiated before SymPy is asked."""


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
    for found in (_of_sum(piece, point, side), _continued(piece, point), _of_quotient(piece, point)):
        if found is not None:
            return found
    found = remote.compute("sympy_limit", piece, {"point": point, "side": side}, seconds=_SECONDS)
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


def _continued(piece: sp.Expr, point: sp.Expr) -> sp.Expr | None:
    """The limit by continuity on the extended real line, where no indeterminate form is met."""
    if point != sp.oo and point != 0:
        return None
    found = _extended(piece, point)
    return None if found is None or found.has(sp.nan, sp.zoo) else found


def _extended(piece: sp.Expr, point: sp.Expr) -> sp.Expr | None:
    """The value at r -> oo or r -> 0+ in the extended reals; None for an indeterminate form."""
    if not piece.has(radius):
        return piece
    if piece == radius:
        return point
    values = []
    for argument in piece.args:
        reached = _extended(argument, point)
        if reached is None:
            return None
        values.append(reached)
    if piece.is_Pow:
        return _extended_power(piece.base, *values)
    if piece.is_Add:
        total = sp.Add(*values)
        return None if total.has(sp.nan, sp.zoo) else total
    if piece.is_Mul:
        vanishing = any(value.is_zero is not False and value.is_finite is not False for value in values)
        if vanishing and any(value.is_infinite for value in values):
            return None
        total = sp.Mul(*values)
        return None if total.has(sp.nan, sp.zoo) else total
    if isinstance(piece, _CONTINUOUS):
        total = piece.func(*values)
        return None if total.has(sp.nan, sp.zoo, sp.AccumBounds) else total
    return None


_CONTINUOUS = (sp.exp, sp.tanh, sp.atan, sp.erf, sp.erfc, sp.asinh, sp.sinh, sp.cosh)


def _extended_power(base: sp.Expr, value: sp.Expr, exponent: sp.Expr) -> sp.Expr | None:
    """value^exponent; 0 to a negative power only where the base is a power of r itself, hence 0+."""
    if exponent.is_infinite or exponent.is_zero:
        return None
    if value.is_zero:
        if exponent.is_positive:
            return sp.S.Zero
        if exponent.is_negative and (base == radius or base.as_base_exp()[0] == radius):
            return sp.oo
        return None
    if value == sp.oo:
        return sp.oo if exponent.is_positive else sp.S.Zero if exponent.is_negative else None
    if value.is_infinite:
        return None
    return value**exponent if value.is_nonzero else None


def _of_quotient(piece: sp.Expr, point: sp.Expr) -> sp.Expr | None:
    """0/0 at a finite point, by differentiating above and below (l'Hopital)."""
    if point == sp.oo:
        return None
    above, below = sp.fraction(sp.together(piece))
    for _ in range(_QUOTIENT_STEPS):
        top, bottom = above.subs(radius, point), below.subs(radius, point)
        if any(value.has(sp.nan, sp.zoo, sp.oo, -sp.oo) for value in (top, bottom)):
            return None
        if bottom.is_nonzero:
            return top / bottom
        if not (top.is_zero and bottom.is_zero):
            return None
        above, below = sp.diff(above, radius), sp.diff(below, radius)
        if above.count_ops() > 200:
            return None
    return None


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


@remote.step
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
            # as a number from the start: exp(n log 2) would become the integer 2^n
            number = piece.subs(numbers).evalf(25, subs={radius: near}, maxn=3000)
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
