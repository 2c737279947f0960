"""Quick floating-point and mpmath values of a piecewise function on r >= 0, for searches and quadrature.

Nothing here proves anything: what is found with these values is confirmed elsewhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import mpmath
import sympy as sp

from symdict.language.segments import Segments
from symdict.language.variables import radius

Function = Callable[[Any], Any]


def _exp(x: float) -> float:
    return math.inf if x > 709 else math.exp(x)


def _power(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf


_FLOATS: Mapping[str, Callable[..., float]] = {"exp": _exp, "pow": _power}


def half_line(
    segments: Segments, values: Mapping[str, Any], *, exact: bool = False
) -> tuple[Function, tuple[Any, ...]]:
    """A function on r >= 0 with numbers for its parameters, and its breakpoints.

    exact: in mpmath at its working precision, else in floating point. nan where it has no real value.
    """
    breaks, pieces = _compiled(segments, exact)
    number = mpmath.mpf if exact else float
    numbers = [_number(values[name], exact) for name in segments.space.symbols]
    points = tuple(number(point(*numbers)) for point in breaks)

    def value(x: Any) -> Any:
        index = sum(x > point for point in points)
        try:
            found = pieces[index](x, *numbers)
        except (ArithmeticError, ValueError):
            return number("nan")
        return found if exact or not isinstance(found, mpmath.mpf) else float(found)

    return value, points


def _number(value: Any, exact: bool) -> Any:
    if not exact:
        return float(value)
    if isinstance(value, sp.Expr):
        return mpmath.mpf(str(sp.N(value, mpmath.mp.dps + 5)))
    return mpmath.mpf(value)


@lru_cache(maxsize=512)
def _compiled(segments: Segments, exact: bool) -> tuple[tuple[Function, ...], tuple[Function, ...]]:
    symbols = list(segments.space.symbols.values())
    modules: Any = "mpmath" if exact else [_FLOATS, "math", "mpmath"]
    breaks = tuple(sp.lambdify(symbols, point, modules) for point in segments.breaks)
    pieces = tuple(sp.lambdify([radius, *symbols], piece, modules) for piece in segments.pieces)
    return breaks, pieces
