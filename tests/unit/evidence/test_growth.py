"""Limits by growth: monomials with a remainder, against mpmath far out and against known values."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

from symdict.evidence.context import Context
from symdict.evidence.factors import factored, sign_factors
from symdict.evidence.growth import limit
from symdict.evidence.search import Budget, Split
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius as r

SPACE = ParameterSpace((Parameter("k"), Parameter("d"), Parameter("kappa", "real")), ("k > 1",))
k, d, kappa = SPACE.symbols.values()
sign = Context(SPACE, Budget()).sign
oo, exp, log, sqrt = sp.oo, sp.exp, sp.log, sp.sqrt

LIMITS = [
    (sqrt(r**2 + r) - r, oo, "-", sp.S.Half),
    ((1 + 1 / r) ** r, oo, "-", sp.E),
    (r / (r ** (2 - 2 / (r**2 + 1)) + 1), oo, "-", 0),
    (-r * (sp.erf(r) - 1), oo, "-", 0),
    (r * (sp.pi / 2 - sp.atan(r)), oo, "-", 1),
    ((r - sp.tanh(r)) / r**3, 0, "+", sp.Rational(1, 3)),
    (54 * r**2 * (2 * r / (2 * r + 3)) ** (r + 1) * log(2 * r / (2 * r + 3)), 0, "+", 0),
    (1 - r / sqrt(r**2 - 2), sqrt(2), "+", -oo),
    (r * sp.sin(1 / r), 0, "+", 0),
    (2 * exp(-(k**2) * r**2) - exp(-(r**2)), oo, "-", 0),
    ((1 - exp(-r)) * (kappa * exp(d * r) + 1) / (exp(d * r) + 1), oo, "-", kappa),
]


@pytest.mark.parametrize(("expr", "point", "side", "expected"), LIMITS)
def test_limits_by_growth(expr, point, side, expected):
    found = limit(expr, sp.sympify(point), side, sign)
    assert found is not None
    assert found == expected or sp.simplify(found - expected) == 0


@pytest.mark.parametrize("expr", [sp.cos(1 / r), sp.sin(r) + r * 0, exp(exp(r)) * exp(-r)])
def test_what_the_rules_do_not_cover_has_no_limit(expr):
    assert limit(expr, sp.oo if expr.has(exp) or expr == sp.sin(r) else sp.S.Zero, "+", sign) is None


def test_a_limit_that_depends_on_a_parameter_asks_for_the_case():
    with pytest.raises(Split) as caught:
        limit(r ** (d - 1), sp.S.Zero, "+", sign)
    assert caught.value.expr in (d - 1, 1 - d)


def test_limits_agree_with_numbers_close_by():
    for expr, point, side, expected in LIMITS:
        values = {k: 2, d: sp.Rational(3, 2), kappa: sp.Rational(-1, 3)}
        target = sp.sympify(expected).subs(values)
        if target in (oo, -oo):
            continue
        with mpmath.workdps(60):
            step = mpmath.mpf(10) ** -8 * (1 if side == "+" else -1)
            near = mpmath.mpf(10) ** 4 if point == oo else sp.N(point, 60) + step
            number = sp.lambdify(r, expr.subs(values), "mpmath")(mpmath.mpf(near))
            assert abs(number - mpmath.mpf(sp.N(target, 40))) < 1e-3, expr


def test_factored_quotients_keep_their_value_and_sign():
    """A radical whose square has a denominator once lost it, and with it the value."""
    s = sp.Symbol("s", positive=True)
    atoms = [r, s, sqrt(r**2 / 2 + r / 3 + s), sqrt(1 + r / (1 + s)), exp(-(r**2) / 2 + s * r)]
    atoms.append((r / s + 1) ** sp.Rational(3, 2))
    point = {r: sp.Rational(7, 5), s: sp.Rational(3, 7)}
    for a, b in zip(atoms, [*atoms[2:], *atoms[:2]], strict=True):
        expr = (2 * a * b - a / 3 + b**2) / (b + sp.Rational(3, 5) * a)
        exact = sp.N(expr.subs(point), 30)
        assert abs(sp.N(factored(expr).subs(point), 30) - exact) < 1e-20 * (1 + abs(exact))
        assert sp.sign(sp.N(sign_factors(expr).product().subs(point), 20)) == sp.sign(exact)
