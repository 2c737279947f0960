"""The rules of differentiation against difference quotients at high precision."""

from __future__ import annotations

import mpmath as mp
import pytest
import sympy as sp

from symdict import entries
from symdict.language import derivative as rules
from symdict.language.derivative import derivative
from symdict.language.variables import radius
from symdict.report.tables import Item


def _pieces():
    for name in entries.names():
        definition = Item.of(entries.entry(name)).definition
        if definition is None:
            continue
        (point,) = definition.space.samples(1) if definition.space.parameters else ({},)
        for piece in definition.flux.right.pieces:
            yield name, piece.subs(point)


def _demand_slope(expr):
    """d/dr agrees with a difference quotient of 60 digits at a place where the piece is defined."""
    value = sp.lambdify(radius, expr, modules="mpmath")
    slope = sp.lambdify(radius, derivative(expr), modules="mpmath")
    with mp.workdps(60):
        x = mp.mpf(37) / 10
        wanted = mp.diff(value, x)
        assert abs(slope(x) - wanted) <= mp.mpf(10) ** -20 * (1 + abs(wanted))


def test_derivative_is_the_limit_of_difference_quotients():
    """The derivative of every piece of the catalogue is that of its difference quotients."""
    for _, piece in _pieces():
        _demand_slope(piece)


def test_planted_power_rule_is_caught(monkeypatch):
    """A power rule that forgets the inner derivative must be noticed."""
    monkeypatch.setattr(rules, "derivative", lambda _: sp.S.One)
    derivative.cache_clear()
    with pytest.raises(AssertionError):
        _demand_slope(1 / (1 + radius**2))
    derivative.cache_clear()
