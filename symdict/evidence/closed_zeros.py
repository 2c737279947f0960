"""Closed forms of zeros: powers, polynomials, Lambert's W, sine and cosine."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import gcd

import sympy as sp
from flint import arb

from symdict.evidence.balls import PRECISION, NotEnclosed, exact
from symdict.language.variables import radius

_DEGREE = 24
"""Degree up to which polynomial roots are isolated exactly."""


def root_of(value: sp.Expr, exponent: sp.Expr) -> sp.Expr:
    """value**(1/exponent) for a positive value, in a readable form."""
    if exponent == 1:
        return _pretty(value)
    return _pretty(sp.powdenest(_pretty(value) ** (1 / exponent), force=True))


def _pretty(value: sp.Expr) -> sp.Expr:
    if value.is_number:
        nice = sp.radsimp(value) if value.count_ops() < 40 else value
        return sp.sqrtdenest(nice) if nice.has(sp.sqrt) or nice.is_Pow else nice
    return sp.factor_terms(sp.cancel(value)) if value.is_rational_function() else value


def _terms(expr: sp.Expr) -> list[tuple[sp.Expr, sp.Expr]] | None:
    """(coefficient, exponent of radius) of each term, None if some factor holds radius otherwise."""
    found = []
    for term in sp.Add.make_args(sp.expand(expr)):
        coefficient, power = sp.S.One, sp.S.Zero
        for factor in sp.Mul.make_args(term):
            base, exponent = factor.as_base_exp()
            if base == radius and not exponent.has(radius):
                power += exponent
            elif factor.has(radius):
                return None
            else:
                coefficient *= factor
        found.append((coefficient, power))
    return found


def _gathered(expr: sp.Expr) -> tuple[dict[int, sp.Expr], sp.Expr] | None:
    """({n: coefficient}, e): the expression is r^s sum_n c_n r^(n e) with integers n >= 0."""
    terms = _terms(expr)
    if terms is None:
        return None
    powers: list[sp.Expr] = []
    for _, power in terms:
        if power not in powers:
            powers.append(power)
    if len(powers) == 1:
        return None
    reference = powers[0]
    steps = [sp.expand(power - reference) for power in powers[1:]]
    unit = steps[0]
    ratios = []
    for step in steps:
        ratio = sp.cancel(step / unit)
        if not ratio.is_Rational:
            return None
        ratios.append(Fraction(int(ratio.p), int(ratio.q)))
    denominator = 1
    for ratio in ratios:
        denominator = denominator * ratio.denominator // gcd(denominator, ratio.denominator)
    numbers = [int(ratio * denominator) for ratio in ratios]
    common = gcd(*numbers)
    unit = sp.expand(unit * common / denominator)
    index = {reference: 0}
    for power, number in zip(powers[1:], numbers, strict=True):
        index[power] = number // common
    least = min(index.values())
    if unit.could_extract_minus_sign():
        unit, top = -unit, max(index.values())
        index = {power: top - number for power, number in index.items()}
    else:
        index = {power: number - least for power, number in index.items()}
    coefficients: dict[int, sp.Expr] = {}
    for coefficient, power in terms:
        number = index[power]
        coefficients[number] = coefficients.get(number, sp.S.Zero) + coefficient
    return coefficients, unit


def linear_shape(expr: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr, sp.Expr | None] | None:
    """(a, b, e, c) with expr = a + b r^e (c None) or a + b exp(c r^e), up to a positive factor."""
    gathered = _gathered(expr)
    if gathered is not None:
        coefficients, exponent = gathered
        if set(coefficients) == {0, 1}:
            return coefficients[0], coefficients[1], exponent, None
        return None
    atoms = sorted((atom for atom in expr.atoms(sp.exp) if atom.has(radius)), key=lambda atom: atom.sort_key())
    if len(atoms) != 1:
        return None
    marker = sp.Dummy("u", positive=True)
    replaced = sp.expand(expr.xreplace({atoms[0]: marker}))
    if replaced.has(radius) or not replaced.is_polynomial(marker) or sp.degree(replaced, marker) != 1:
        return None
    terms = _terms(atoms[0].exp)
    if terms is None or len(terms) != 1 or terms[0][1] == 0:
        return None
    rate, exponent = terms[0]
    return replaced.coeff(marker, 0), replaced.coeff(marker, 1), exponent, rate


def polynomial_shape(expr: sp.Expr) -> tuple[sp.Poly, sp.Expr] | None:
    """(polynomial with rational coefficients, e): the expression in u = r^e up to a power of r."""
    gathered = _gathered(expr)
    if gathered is None:
        return None
    coefficients, exponent = gathered
    if not all(coefficient.is_Rational for coefficient in coefficients.values()):
        return None
    if max(coefficients) > _DEGREE:
        return None
    marker = sp.Symbol("u")
    return sp.Poly(sum((value * marker**power for power, value in coefficients.items()), sp.S.Zero), marker), exponent


def quadratic_shape(
    expr: sp.Expr,
) -> tuple[tuple[sp.Expr, sp.Expr, sp.Expr], sp.Expr] | None:
    """((a, b, c), e) with expr = a + b r^e + c r^(2e) up to a positive power of r."""
    gathered = _gathered(expr)
    if gathered is None or max(gathered[0]) != 2:
        return None
    coefficients, exponent = gathered
    parts = tuple(sp.factor(coefficients.get(power, sp.S.Zero)) for power in range(3))
    return (parts[0], parts[1], parts[2]), exponent


def positive_roots(polynomial: sp.Poly) -> list[sp.Expr | None]:
    """All positive roots in increasing order: in radicals up to degree 2 of each factor, else None."""
    found: list[sp.Expr | None] = []
    for factor, _ in polynomial.factor_list()[1]:
        if factor.degree() <= 2:
            found.extend(root for root in sp.roots(factor, multiple=True) if root.is_real and root.is_positive)
        elif factor.count_roots(0, sp.oo):
            return [None]
    return found


@lru_cache(maxsize=1024)
def candidates(expr: sp.Expr) -> tuple[sp.Expr, ...]:
    """Numbers among which the zeros may be: exact solutions of an equivalent equation."""
    found: list[sp.Expr] = []
    found.extend(_lambert(expr))
    found.extend(_waves(expr))
    found.extend(_cubic(expr))
    return tuple(found)


def inside(low: arb, high: arb, names: tuple[sp.Expr, ...]) -> sp.Expr | None:
    """The candidate that lies in a bracket, to all digits of the working precision."""
    for name in names:
        try:
            ball = exact(name)
        except NotEnclosed:
            continue
        margin = arb(2) ** (20 - PRECISION) * (1 + abs(ball))
        if ball.is_finite() and ball + margin > low and ball - margin < high:
            return name
    return None


def _cubic(expr: sp.Expr) -> list[sp.Expr]:
    shape = polynomial_shape(expr)
    if shape is None:
        return []
    polynomial, exponent = shape
    found = []
    for factor, _ in polynomial.factor_list()[1]:
        if factor.degree() == 3:
            found.extend(
                root_of(root, exponent)
                for root in sp.roots(factor, multiple=True)
                if root.is_real and root.count_ops() < 40
            )
    return found


def _lambert(expr: sp.Expr) -> list[sp.Expr]:
    """(a + b y) exp(c y) = d with y = r^e: y = W(d c e^(-a c/b)... )/c - a/b on both real branches."""
    atoms = sorted((atom for atom in expr.atoms(sp.exp) if atom.has(radius)), key=lambda atom: atom.sort_key())
    if len(atoms) != 1:
        return []
    terms = _terms(atoms[0].exp)
    if terms is None or len(terms) != 1:
        return []
    rate, exponent = terms[0]
    y, u = sp.Dummy("y", positive=True), sp.Dummy("u", positive=True)
    if not exponent.is_Rational or exponent == 0:
        return []
    replaced = sp.expand(expr.xreplace({atoms[0]: u}).subs(radius, y ** (1 / exponent)))
    if not replaced.is_polynomial(u) or sp.degree(replaced, u) != 1:
        return []
    with_u, without = sp.cancel(replaced.coeff(u, 1)), sp.cancel(replaced.coeff(u, 0))
    if with_u == 0 or without == 0:
        return []
    found = []
    for left, right, c in (
        (sp.cancel(with_u / without), sp.S.NegativeOne, rate),
        (sp.cancel(without / with_u), sp.S.NegativeOne, -rate),
    ):
        # left(y) exp(c y) = right with left linear in y
        if not left.is_polynomial(y) or sp.degree(left, y) != 1:
            continue
        a, b = left.coeff(y, 0), left.coeff(y, 1)
        inner = sp.cancel(right * c / b) * sp.exp(sp.cancel(a * c / b))
        for branch in (0, -1):
            w = sp.LambertW(inner, branch) if branch else sp.LambertW(inner)
            solution = sp.expand(w / c) - a / b
            number = solution.evalf(20)
            if number.is_real and number > 0:
                found.append(root_of_number(solution, exponent))
    return found


def root_of_number(value: sp.Expr, exponent: sp.Expr) -> sp.Expr:
    return value if exponent == 1 else value ** (1 / exponent)


def _waves(expr: sp.Expr) -> list[sp.Expr]:
    """Multiples of a quarter period for a lone sine or cosine."""
    found = []
    for atom in sorted(expr.atoms(sp.sin, sp.cos), key=lambda item: item.sort_key()):
        rate = sp.cancel(atom.args[0] / radius)
        if rate.has(radius):
            continue
        quotient = sp.cancel(expr / atom)
        if not quotient.has(radius):
            found.extend(sp.pi * k / (2 * abs(rate)) for k in range(1, 65))
    return found
