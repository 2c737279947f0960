"""The pieces of the kernel generator, each against SymPy or exact arithmetic."""

from __future__ import annotations

import dataclasses
import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

from symdict import entries
from symdict.forms import define
from symdict.kernels import covers, design, emit, ir, kernel, lowering, rewriting, rounding, samples, series, simulation
from symdict.kernels import freeze as frozen_spellings
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


@pytest.mark.parametrize(("name", "form"), [("symexp", "shrinkage"), ("berhu", "regulariser")])
def test_samples_reach_to_where_a_function_overflows(name: str, form: str) -> None:
    """Within a tenth of a binade below the largest number, where intermediate results overflow first."""
    frozen = freeze(emit.segments_of(entries.entry(name).definition, form))
    grid = samples.grid_of(frozen, frozen.right, len(frozen.right.pieces) - 1)
    assert any(1023.9 < rounding.log2_size(value) < 1024.0 for value in grid.values)
    assert emit.plan(entries.entry(name).definition, form).promise == "at most 4 ulp"


def test_a_trial_sees_what_a_choice_misses_at_other_parameters() -> None:
    """Planted: relative errors of 2^-50, which are 4 to 8 ulp, and an infinity far out."""
    frozen = freeze(emit.segments_of(entries.entry("charbonnier").definition, "diffusivity"))
    style = design.Style(promised=4.0, modelled=5.0, simulated=3.3, strict=3.8)
    known = design._analysis(frozen, frozen.right, 0)
    choice = design._chosen(known, style)

    def promised(root: ir.Node) -> float:
        planted = dataclasses.replace(choice, root=root)
        return design._promising(planted, style, *design._tried(known, planted, style)).bound

    assert promised(choice.root) == 4.0
    assert 4.0 < promised(ir.multiply(ir.number(1 + Fraction(1, 2**50)), choice.root)) < 20.0
    far = ir.multiply(ir.number(Fraction(2) ** 900), ir.parameter("lam"))
    square = ir.apply("square", ir.RADIUS)
    overflowing = ir.apply("divide", ir.apply("multiply", square, choice.root), square)
    assert promised(ir.select(ir.RADIUS, far, choice.root, overflowing)) == math.inf


@pytest.mark.parametrize(
    "expr", [sp.log(3 + 2 * x**2), sp.log(1 + x ** sp.Rational(7, 3)), (1 + x**2 / 7) ** (sp.pi / 4)], ids=str
)
def test_logarithms_by_their_leading_terms_are_the_same_function(expr: sp.Expr) -> None:
    """Also where the power overflows."""
    spelling = node_of(expr)
    found = frozen_spellings._with_leading_logarithms(spelling)
    assert found is not spelling
    with rounding.precision(300):
        for radius in (Fraction(3, 7), Fraction(11), Fraction(2) ** 40):
            values = rounding.evaluate((spelling, found), rounding.Point(radius, {}))
            assert (values[spelling.serial] - values[found.serial]).contains(0)
    exact = sp.N(sp.log(expr).subs(x, sp.Integer(10) ** 170))
    assert math.log(covers.interpret(found, 1e170, {})) == pytest.approx(float(exact), rel=1e-12)


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


def test_samples_lie_densely_beside_an_inner_zero() -> None:
    """On both sides of the turning point of Weickert's flux, at every distance down to the next doubles."""
    frozen = freeze(emit.segments_of(entries.entry("weickert").definition, "slope"))
    grid = samples.grid_of(frozen, frozen.right, 0)
    exact = frozen.right.pieces[0].exact
    for side in (1, -1):
        beside = [d for d, v in zip(grid.distance, grid.values, strict=True) if d < -2.0 and (v > 0) == (side > 0)]
        assert all(any(-k - 1.0 <= d <= -k + 1.0 for d in beside) for k in range(4, 51))
    assert exact is not None


@pytest.mark.parametrize("expr", [4 - x**2, x**4 - 3 * x, 2 * x**3 - 5 * x, (1 - x**6) / (1 + x)], ids=str)
def test_factored_zeros_are_the_same_function(expr: sp.Expr) -> None:
    found = rewriting.with_factored_zeros(expr, x)
    assert found != expr
    for point in (sp.Rational(1, 3), sp.Rational(7, 4)):
        assert abs(sp.N((found - expr).subs(x, point), 50)) < 1e-45


def test_a_zero_with_a_symbolic_power_is_located() -> None:
    p = sp.Symbol("p", positive=True)
    ((zero, spelling),) = set(rewriting.beside_zeros(1 - p * x**p, x))
    values = {p: sp.Rational(7, 3)}
    assert abs(sp.N((1 - p * x**p).subs(values).subs(x, zero.subs(values)), 50)) < 1e-45
    for point in (sp.Rational(1, 3), sp.Rational(7, 4)):
        assert abs(sp.N((spelling - 1 + p * x**p).subs(values).subs(x, point), 50)) < 1e-45


def test_pieces_that_share_operations_do_not_share_their_pairs() -> None:
    shared = ir.multiply(ir.apply("sqrt", ir.TWO), ir.RADIUS)
    root, serials = ir.apart(ir.apply("tanh", shared), "other", frozenset({shared.serial, shared.args[0].serial}))
    code = lowering.lower((root,), frozenset({shared.serial, shared.args[0].serial}), ())
    assert not any(instruction.pair for instruction in code.bodies[0])
    assert serials[shared.serial] != shared.serial
    assert simulation.run(code, np.array([1e308]), {})[0][0] == 1.0
