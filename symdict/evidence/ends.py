"""One-sided limits at the ends of a piece, with the cases that parameters make."""

from __future__ import annotations

from functools import lru_cache

import sympy as sp

from symdict.evidence import growth
from symdict.evidence.context import Context
from symdict.evidence.factors import decaying
from symdict.evidence.search import Budget, Undecided, check_clock
from symdict.language import asymptotics
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius


def limit(expr: sp.Expr, point: sp.Expr, side: str, context: Context) -> sp.Expr:
    """The limit of expr at point, from the right ("+") or the left ("-"); oo and -oo are limits.

    Raises: Undecided where none is found, Split where it depends on the parameters.
    """
    check_clock()
    if not expr.has(radius):
        return expr
    found = by_rules(expr, point, side, context)
    if found is None and not (_delicate(expr) or _oscillates(expr)):
        found = asymptotics.value(decaying(expr), point, side)
    if found is None or not _plain(found):
        shown = f"{point}{side if point != sp.oo else ''}"
        raise Undecided(f"the limit of {shortened(expr)} at r = {shown} was not found")
    return context.rooted(found)


def by_rules(expr: sp.Expr, point: sp.Expr, side: str, context: Context) -> sp.Expr | None:
    """The value at a point where the expression is regular, else its limit by growth; None where neither says."""
    if point != sp.oo and not _delicate(expr):
        direct = expr.subs(radius, point)
        if _plain(direct):
            return in_phase(direct)
    return _by_growth(expr, point, side, context.space)


def in_phase(value: sp.Expr) -> sp.Expr:
    """A value with the arguments of its sines and cosines cancelled: cos(pi (a - 1)/(2 a - 2)) is 0."""
    if not value.free_symbols or not value.has(sp.sin, sp.cos):
        return value
    return value.replace(lambda n: isinstance(n, sp.sin | sp.cos), lambda n: n.func(sp.cancel(n.args[0])))


@lru_cache(maxsize=4096)
def _by_growth(expr: sp.Expr, point: sp.Expr, side: str, space: ParameterSpace) -> sp.Expr | None:
    return growth.limit(expr, point, side, Context(space, Budget()).sign)


def shortened(expr: sp.Expr, most: int = 160) -> str:
    """An expression for a message."""
    text = str(expr)
    return text if len(text) <= most else f"{text[:most]}..."


def _oscillates(expr: sp.Expr) -> bool:
    """Whether a sine or cosine is in it, of which SymPy's limit makes nothing."""
    return expr.has(sp.sin, sp.cos, sp.tan)


def _plain(value: sp.Expr) -> bool:
    return not value.has(sp.nan, sp.zoo, radius, sp.Limit, sp.AccumBounds, sp.I) and (
        value in (sp.oo, -sp.oo) or not value.has(sp.oo, -sp.oo)
    )


def _delicate(expr: sp.Expr) -> bool:
    """Whether an exponent holds a parameter: 0**p is then no value."""
    return any(power.exp.free_symbols - {radius} for power in expr.atoms(sp.Pow) if power.base.has(radius))
