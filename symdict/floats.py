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


_FLOATS: Mapping[str, Callable[..., float]] = {"exp": _exp, "pow": _power, "safe_power": _power}
_SAFE = sp.Function("safe_power")
_ROOT_OF_ROUNDING = 1e-8
"""The square root of a rounding error of a double: so much of an imaginary part is none."""

_IN_MATH = (
    sp.exp, sp.log, sp.sin, sp.cos, sp.tan, sp.sinh, sp.cosh, sp.tanh, sp.asin, sp.acos, sp.atan,
    sp.asinh, sp.acosh, sp.atanh, sp.erf, sp.erfc,
)  # fmt: skip


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
        if isinstance(found, mpmath.mpc):
            found = found.real if abs(found.imag) <= _ROOT_OF_ROUNDING * abs(found.real) else mpmath.nan
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
    breaks = tuple(_lambda(symbols, point, exact) for point in segments.breaks)
    pieces = tuple(_lambda([radius, *symbols], piece, exact) for piece in segments.pieces)
    return breaks, pieces


def _lambda(arguments: list[sp.Symbol], expression: sp.Expr, exact: bool) -> Function:
    """Plain floating point where `math` has every function: a mixed one computes all in mpmath."""
    plain = not exact and all(isinstance(part, _IN_MATH) for part in expression.atoms(sp.Function))
    if not plain:
        modules: Any = "mpmath" if exact else [_FLOATS, "math", "mpmath"]
        return sp.lambdify(arguments, expression, modules)
    return sp.lambdify(arguments, _without_overflow(expression), [_FLOATS, "math"])


def _without_overflow(expression: sp.Expr) -> sp.Expr:
    """Powers with a symbol in the exponent by a function that answers inf where `**` gives up."""
    return expression.replace(
        lambda part: part.is_Pow and not isinstance(part, sp.exp) and bool(part.exp.free_symbols),
        lambda part: _SAFE(part.base, part.exp),
    )
