"""Derivatives with respect to r, by the rules alone."""

from __future__ import annotations

from functools import lru_cache

import sympy as sp

from symdict.language.variables import radius


@lru_cache(maxsize=16384)
def derivative(expr: sp.Expr) -> sp.Expr:
    """d/dr of an expression.

    A power with a constant exponent is differentiated as one: SymPy's rule goes through the logarithm of
    the base, and asks for its sign at each power, which takes most of the time.

    >>> derivative(1 / sp.sqrt(1 + radius))
    -1/(2*(r + 1)**(3/2))
    """
    if expr == radius:
        return sp.S.One
    if not expr.has(radius):
        return sp.S.Zero
    if expr.is_Add:
        return sp.Add(*map(derivative, expr.args))
    if expr.is_Mul:
        factors = expr.args
        return sp.Add(
            *(sp.Mul(*factors[:k], derivative(factor), *factors[k + 1 :]) for k, factor in enumerate(factors))
        )
    if isinstance(expr, sp.exp):
        return expr * derivative(expr.exp)
    if expr.is_Pow and not expr.exp.has(radius):
        return expr.exp * expr.base ** (expr.exp - 1) * derivative(expr.base)
    return sp.diff(expr, radius)
