"""Where a smooth expression changes its sign on an interval, completely or not at all.

A list of zeros is returned only when it is proved complete: polynomials, products and quotients,
and injective functions peeled off one by one. Anything else is an error that names the expression.
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from symdict.errors import SegmentationError, UndecidedOrder
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius

_INVERSES: dict[object, Callable[[sp.Expr], sp.Expr]] = {
    sp.exp: sp.log,
    sp.log: sp.exp,
    sp.tanh: sp.atanh,
    sp.atan: sp.tan,
    sp.asin: sp.sin,
    sp.sinh: sp.asinh,
    sp.asinh: sp.sinh,
    sp.atanh: sp.tanh,
    sp.erf: sp.erfinv,
}


def sign_changes(
    expr: sp.Expr, low: sp.Expr, high: sp.Expr, space: ParameterSpace
) -> tuple[sp.Expr, ...]:
    """The places in (low, high) where expr may change its sign: zeros and poles, in proved order.

    Raises: SegmentationError where they cannot be listed; UndecidedOrder where their order or
    existence depends on the parameters.
    """
    if not expr.has(radius):
        return ()
    if space.sign(expr.subs(radius, low + sp.Symbol("gap_r", positive=True))) in (1, -1) and high == sp.oo:
        return ()
    inside: list[sp.Expr] = []
    for root in _zeros_and_poles(expr):
        if _between(root, low, high, space):
            inside.append(root)
    ordered: list[sp.Expr] = []
    for root in inside:
        position = len(ordered)
        for index, other in enumerate(ordered):
            order = space.compare(root, other, where=f"the zeros of {expr}")
            if order == 0:
                position = -1
                break
            if order < 0:
                position = index
                break
        if position >= 0:
            ordered.insert(position, root)
    return tuple(ordered)


def sign_between(expr: sp.Expr, low: sp.Expr, high: sp.Expr, space: ParameterSpace) -> int:
    """The sign of expr on (low, high), where it does not change."""
    if not expr.has(radius):
        return _decided(space.sign(expr), expr)
    gap = sp.Symbol("gap_r", positive=True)
    inner = low + gap if high == sp.oo else (low + high * gap) / (1 + gap)
    whole = space.sign(expr.subs(radius, inner))
    if whole is not None:
        return whole
    for point in _test_points(low, high):
        sign = space.sign(expr.subs(radius, point))
        if sign:
            return sign
    raise _undecided(expr)


def _test_points(low: sp.Expr, high: sp.Expr) -> tuple[sp.Expr, ...]:
    if high == sp.oo:
        return (2 * low, low + 1, 3 * low + 1, 10 * (low + 1))
    return ((low + high) / 2, (2 * low + high) / 3, (low + 5 * high) / 6)


def _decided(sign: int | None, expr: sp.Expr) -> int:
    if sign is None:
        raise _undecided(expr)
    return sign


def _undecided(expr: sp.Expr) -> UndecidedOrder:
    return UndecidedOrder(
        f"the sign of {expr} depends on the parameters",
        where="a case condition, |.|, min, max or sign",
        hint="declare an order, for example  assume = [\"a > 0\", \"t1 < t2\"]",
    )


def _between(root: sp.Expr, low: sp.Expr, high: sp.Expr, space: ParameterSpace) -> bool:
    if root.is_extended_real is False or root.has(sp.I, sp.nan, sp.zoo):
        return False
    if root.is_infinite:
        return False
    if space.compare(root, low, where="a zero and a breakpoint") <= 0:
        return False
    return high == sp.oo or space.compare(root, high, where="a zero and a breakpoint") < 0


def _zeros_and_poles(expr: sp.Expr) -> list[sp.Expr]:
    found: list[sp.Expr] = []
    numerator, denominator = sp.fraction(sp.together(expr))
    for part in (numerator, denominator):
        for factor in sp.Mul.make_args(sp.factor_terms(part)):
            base = factor.base if factor.is_Pow and not factor.exp.has(radius) else factor
            found.extend(_zeros(base))
    return found


def _zeros(expr: sp.Expr) -> list[sp.Expr]:
    if not expr.has(radius) or expr.is_positive or expr.is_negative or isinstance(expr, sp.exp):
        return []
    if expr.is_Mul or (expr.is_Pow and not expr.exp.has(radius)):
        return _zeros_and_poles(expr)
    peeled = _peel(expr)
    if peeled is not None:
        return _zeros(peeled) if peeled != expr else []
    if expr.is_polynomial(radius):
        return _polynomial_zeros(sp.Poly(expr, radius))
    power = _in_power(expr)
    if power is not None:
        return power
    raise SegmentationError(
        f"the zeros of {expr} cannot be listed",
        where="|.|, sign, min, max or a case condition",
        hint="write the cases with explicit breakpoints: piecewise((a, r <= b), (c, True))",
    )


def _peel(expr: sp.Expr) -> sp.Expr | None:
    """a phi(w) + b = 0 as w - phi^(-1)(-b/a) = 0, for an injective function phi of r.

    0 has no solution where the value lies outside phi's range: the expression itself is returned.
    """
    constant, rest = expr.as_independent(radius, as_Add=True)
    factor, inner = rest.as_independent(radius, as_Add=False)
    if inner.is_Add:
        return None
    target = -constant / factor
    if inner.func in _INVERSES and len(inner.args) == 1:
        value = _INVERSES[inner.func](target)
        if inner.func is sp.exp and target.is_nonpositive:
            return expr
        if value.is_extended_real is False or value.has(sp.I, sp.zoo, sp.nan):
            return expr
        return inner.args[0] - value
    if inner.is_Pow and inner.base == radius and not inner.exp.has(radius):
        if target.is_nonpositive:
            return expr
        return radius - sp.powdenest(target ** (1 / inner.exp), force=True)
    if inner.is_Pow and not inner.exp.has(radius) and inner.exp.is_Rational and not inner.exp.is_Integer:
        if target.is_negative:
            return expr
        return inner.base - target ** (1 / inner.exp)
    return None


def _polynomial_zeros(polynomial: sp.Poly) -> list[sp.Expr]:
    if polynomial.degree() == 2:
        a, b, c = polynomial.all_coeffs()
        discriminant = sp.factor(b**2 - 4 * a * c)
        if discriminant.is_negative:
            return []
        root = sp.sqrt(discriminant)
        return [sp.radsimp((-b - root) / (2 * a)), sp.radsimp((-b + root) / (2 * a))]
    solutions = sp.roots(polynomial)
    if sum(solutions.values()) == polynomial.degree():
        return [solution for solution in solutions if solution.is_extended_real is not False]
    if polynomial.domain.is_QQ or polynomial.domain.is_ZZ:
        return [root for root, _ in polynomial.real_roots(multiple=False)]
    raise SegmentationError(
        f"the zeros of {polynomial.as_expr()} have no closed form",
        where="|.|, sign, min, max or a case condition",
        hint="write the cases with explicit breakpoints: piecewise((a, r <= b), (c, True))",
    )


def _in_power(expr: sp.Expr) -> list[sp.Expr] | None:
    """A polynomial in one power r^q of r, q symbolic or fractional."""
    powers = {
        power.exp for power in expr.atoms(sp.Pow) if power.base == radius and not power.exp.has(radius)
    }
    for exponent in sorted(powers, key=str):
        unknown = sp.Symbol("y", positive=True)
        replaced = sp.powdenest(expr.subs(radius, unknown ** (1 / exponent)), force=True)
        if replaced.is_polynomial(unknown) and sp.degree(replaced, unknown) <= 2:
            zeros = _polynomial_zeros(sp.Poly(replaced, unknown))
            return [zero ** (1 / exponent) for zero in zeros if not zero.is_nonpositive]
    return None
