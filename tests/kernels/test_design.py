"""The pieces of the kernel generator, each against SymPy or exact arithmetic."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

from symdict.forms import define
from symdict.kernels import covers, emit, ir, kernel, lowering, rounding, series, simulation
from symdict.kernels.accuracy import measure
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
    definition = define("exp(-r**2/(2*lam**2))", "diffusivity")
    assert emit.plan(definition, "regulariser").weak == ()
    run = kernel(definition, "regulariser", values={"lam": 0.7})
    assert measure(run, emit.segments_of(definition, "regulariser"), {"lam": 0.7}, count=400).ulp <= 4


def test_nan_goes_the_way_of_the_first_branch() -> None:
    chosen = ir.select(ir.RADIUS, ir.ONE, ir.RADIUS, ir.ZERO)
    assert covers.interpret(chosen, float("nan"), {}) != covers.interpret(chosen, float("nan"), {})


def test_edges_are_rounded_so_that_comparisons_decide_as_with_the_exact_edge() -> None:
    edge = ir.edge(ir.multiply(ir.apply("sqrt", ir.TWO), ir.parameter("theta")))
    step = ir.select(ir.RADIUS, edge, ir.ONE, ir.ZERO)
    code = lowering.lower((step,), frozenset(), ("theta",))
    for theta in np.random.default_rng(3).uniform(0.1, 9.0, 40):
        near = float(np.sqrt(2.0) * theta)
        x = near * (1 + np.arange(-3, 4) * 2.0**-53)
        got = simulation.run(code, x, {"theta": np.full(x.shape, theta)})[0]
        want = [Fraction(value) ** 2 <= 2 * Fraction(theta) ** 2 for value in x]
        assert got.tolist() == want


def test_the_constant_beside_the_argument_keeps_all_its_digits() -> None:
    plain = ir.subtract(ir.multiply(ir.apply("pi"), ir.parameter("a")), ir.RADIUS)
    exact = rounding.with_exact_differences(plain)
    a = 1.339
    x = np.array([np.nextafter(np.pi * a, 0.0), np.nextafter(np.pi * a, 9.0)])
    columns = {"a": np.full(2, a)}
    serials = frozenset(node.serial for node in ir.walk(exact))
    got = simulation.run(lowering.lower((exact,), serials, ("a",)), x, columns)[0]
    with mpmath.workdps(60):
        want = [float(mpmath.pi * mpmath.mpf(a) - mpmath.mpf(float(value))) for value in x]
    assert got == pytest.approx(want, rel=1e-15)


def test_the_simulation_sees_infinities_that_pairs_turn_into_nan() -> None:
    root = ir.divide(ir.ONE, ir.powi(ir.RADIUS, 2))
    x = np.array([1e-200, 1.0, 1e200])
    serials = frozenset(node.serial for node in ir.walk(root))
    assert np.isnan(simulation.run(lowering.lower((root,), serials, ()), x, {})[0]).tolist() == [True, False, True]
    assert simulation.run(lowering.lower((root,), frozenset(), ()), x, {})[0].tolist() == [np.inf, 1.0, 0.0]


def test_a_circular_function_takes_every_argument_in_both_targets() -> None:
    definition = define("sin(r)", "activation")
    x = np.array([1e13, 1e22, -1e300, 1.7e308])
    with mpmath.workdps(700):
        want = np.array([float(mpmath.sin(mpmath.mpf(float(value)))) for value in x])
    for target in emit.TARGETS:
        got = kernel(definition, "activation", target=target)(x)
        assert np.all(np.abs(got - want) <= np.spacing(np.abs(want)))
