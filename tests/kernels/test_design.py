"""The pieces of the kernel generator, each against SymPy or exact arithmetic."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy as sp

from symdict.forms import define
from symdict.kernels import design, emit, ir, rounding, series
from symdict.kernels.freeze import freeze, node_of
from symdict.language.symbols import radius as x


@pytest.mark.parametrize(
    "expr",
    [x * sp.exp(-(x**2) / 2), 2 * x - 2 * sp.log(1 + x), sp.log(sp.cosh(x)), sp.tanh(x) / x, 1 - sp.exp(-x) * (1 + x)],
    ids=str,
)
def test_series_equal_those_of_sympy(expr: sp.Expr) -> None:
    found = series.Expansion(10, ({},)).of(node_of(expr))
    ours = sum(sp.Rational(term.value) * x ** (found.valuation + k) for k, term in enumerate(found.terms[:6]))
    order = found.valuation + 6
    assert sp.expand(sp.series(expr, x, 0, order).removeO() - ours) == 0


def test_the_analysis_sees_cancellation_and_pairs_cure_it() -> None:
    cancelling = node_of(x - sp.log(1 + x))
    point = rounding.Point(Fraction(1, 1024), {})
    found = rounding.sweep(cancelling, [point])
    assert found.plain.sum() > 500
    assert found.best()[0] < 2
    promoted, error = rounding.promote(found, 2.0)
    assert promoted
    assert error <= 2.0


def test_a_scale_is_found_and_shapes_stay() -> None:
    frozen = freeze(define("(1 + r**2/lam**2)**(p - 1)", "diffusivity").segments)
    assert frozen.scale is ir.parameter("lam")
    assert frozen.right.pieces[0].profile.parameters == ("p",)


def test_equal_expressions_are_one_node() -> None:
    assert node_of(x**2 + 1) is node_of(1 + x * x)
    assert ir.powi(ir.RADIUS, 8).op == "square"


def test_own_formulas_get_kernels_within_their_bounds() -> None:
    made = emit.plan(define("exp(-r**2/(2*lam**2))", "diffusivity"), "regulariser")
    assert made.modelled <= 4
    assert not made.weak


def test_nan_goes_the_way_of_the_first_branch() -> None:
    chosen = ir.select(ir.RADIUS, ir.ONE, ir.RADIUS, ir.ZERO)
    assert design.interpret(chosen, float("nan"), {}) != design.interpret(chosen, float("nan"), {})
