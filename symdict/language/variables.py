"""The one variable, in its two readings.

Every piece of a piecewise function is an expression in `radius`, a positive symbol; every
expression handed to a user is written in `r`, the same letter on the whole real line.
"""

from __future__ import annotations

import sympy as sp

radius = sp.Symbol("r", positive=True)
"""The variable of a piece: r > 0."""

r = sp.Symbol("r", real=True)
"""The variable of a whole-line expression; public as `symdict.r`."""

_BOUND = tuple(sp.Symbol(letter, positive=True) for letter in "xstyz")


def bound_variable(expr: sp.Expr) -> sp.Symbol:
    """An integration variable that no parameter of the integrand is called."""
    taken = {symbol.name for symbol in expr.free_symbols}
    free = [symbol for symbol in _BOUND if symbol.name not in taken]
    return free[0] if free else sp.Dummy("x", positive=True)
