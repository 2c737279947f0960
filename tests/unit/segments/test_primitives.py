"""Antiderivatives by rule: closed, and equal to a quadrature that the engine has no part in."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

from symdict.forms import define
from symdict.language import normal
from symdict.language.variables import radius

CLOSED = [
    ("1/(1 + r^4)", "diffusivity", lambda x: x / (1 + x**4)),
    ("1/(1 + r^4)", "activation", lambda x: 1 / (1 + x**4)),
    ("r/(1 + r^6)", "activation", lambda x: x / (1 + x**6)),
    ("(2 + r + r^3)/(3 + r^2 + 2*r^4)", "activation", lambda x: (2 + x + x**3) / (3 + x**2 + 2 * x**4)),
    ("1/(1 + r + r^2)", "activation", lambda x: 1 / (1 + x + x**2)),
    ("(r + 2)/(1 + exp(-3*(r - 1)))", "activation", lambda x: (x + 2) / (1 + mpmath.exp(-3 * (x - 1)))),
    ("r*exp(r)/(2 + 3*exp(r))", "activation", lambda x: x * mpmath.exp(x) / (2 + 3 * mpmath.exp(x))),
    ("log(1 + 2*exp(3*r + 1))", "activation", lambda x: mpmath.log(1 + 2 * mpmath.exp(3 * x + 1))),
    ("sin(r)/(r + pi)", "activation", lambda x: mpmath.sin(x) / (x + mpmath.pi)),
    ("sin(2*r)/(r^2 - pi^2)", "activation", lambda x: mpmath.sin(2 * x) / (x**2 - mpmath.pi**2)),
]


@pytest.mark.parametrize(("text", "form", "flux"), CLOSED, ids=[row[0] + " " + row[1] for row in CLOSED])
def test_the_regulariser_is_closed_and_the_area_under_the_flux(text, form, flux):
    regulariser = define(text, form).translate("regulariser")
    assert regulariser.closed
    bound = regulariser.bound({})
    with mpmath.workdps(30):
        for place in (mpmath.mpf("0.7"), mpmath.mpf("2.3"), mpmath.mpf("-1.1")):
            area = 2 * mpmath.quad(flux, [0, place / 2, place])
            assert abs(bound.evaluate(place, 30) - area) < mpmath.mpf("1e-25") * (1 + abs(area))


def test_what_no_rule_reaches_is_answered_at_once():
    """An exponent that depends on r is beyond every integrator: no budget is spent on it."""
    for text in ("1/(1 + |r|^(2 - 2/(1 + r^2)))", "1/(1 + |r|^p)"):
        assert not define(text, "diffusivity").translate("regulariser").closed


def test_one_square_root_in_a_denominator_is_removed():
    """The derivative of the hyperbolic rule's regulariser is its flux again, not a quotient of roots."""
    theta = sp.Symbol("theta", positive=True)
    root = sp.sqrt(radius**2 - 2 * theta**2)
    messy = radius - radius**2 / (2 * root) + theta**2 * (radius / root + 1) / (radius + root) - root / 2
    assert normal.tidy(messy) == radius - root
    assert normal.is_zero(messy - radius + root)
    assert not normal.is_zero(messy - radius + root * sp.Rational(1000001, 1000000))
