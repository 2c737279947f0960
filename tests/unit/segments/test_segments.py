"""Piecewise functions: order, parity, values at breakpoints, calculus, and the way in and out."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

from symdict.errors import ParameterError, SegmentationError, TranslationRefused, UndecidedOrder
from symdict.language.parse import parse
from symdict.language.segmenter import segments_of
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.tree import free_names
from symdict.language.variables import r, radius

THETA = ParameterSpace((Parameter("theta"),))
theta = THETA.symbols["theta"]


def read(text, assume=(), integer=()):
    node = parse(text)
    parameters = tuple(
        Parameter(name, "integer" if name in integer else "positive") for name in free_names(node)
    )
    return segments_of(node, ParameterSpace(parameters, tuple(assume)))


def test_breakpoints_must_be_in_proved_order():
    """An order that depends on the parameters is an error that names the missing assumption."""
    space = ParameterSpace((Parameter("a"), Parameter("b")))
    a, b = space.symbols.values()
    with pytest.raises(UndecidedOrder) as caught:
        Segments.of((a, b), (radius, a, b), parity=-1, space=space)
    assert str(caught.value) == (
        "cannot tell whether a or b comes first\n"
        "  where: breakpoints\n"
        '  hint:  declare the order, for example  assume = ["a < b"]'
    )
    ordered = ParameterSpace(space.parameters, ("a < b",))
    assert Segments.of((a, b), (radius, a, b), parity=-1, space=ordered).breaks == (a, b)
    with pytest.raises(SegmentationError, match="increasing"):
        Segments.of((b, a), (radius, a, b), parity=-1, space=ordered)


@pytest.mark.parametrize(
    ("text", "parity"),
    [
        ("r", -1), ("r^2", 1), ("exp(-r^2)", 1), ("tanh(r)", -1), ("|r|", 1), ("sgn(r) |r|^(1/2)", -1),
        ("max(r, 0)", 0), ("exp(r)", 0), ("r + r^2", 0), ("max(r, 0) + min(r, 0)", -1),
        ("max(r, -r)", 1), ("tanh(r) + 1e-12*max(r, 0)", 0), ("piecewise((1, r <= 1), (0, True))", 0),
        ("(exp(r) - exp(-r))/(exp(r) + exp(-r))", -1),
    ],
)  # fmt: skip
def test_parity_is_found_exactly(text, parity):
    """Numbers would accept tanh(r) + 1e-12 max(r, 0): parity is decided on the pieces."""
    assert read(text).parity == parity


@pytest.mark.parametrize(
    "respelling",
    [
        "piecewise((r, |r| <= theta), (theta sgn(r), True))",
        "max(-theta, min(theta, r))",
        "min(theta, max(-theta, r))",
        "sgn(r) min(|r|, theta)",
        "(|r + theta| - |r - theta|)/2",
        "where(|r| < theta, r, theta sgn(r))",
        "r - max(r - theta, 0) + max(-r - theta, 0)",
        "r*heaviside(theta - |r|) + theta*sgn(r)*heaviside(|r| - theta)",
        "Piecewise((-theta, r < -theta), (r, r < theta), (theta, True))",
    ],
)
def test_respellings_have_the_same_segments(respelling):
    """Abs, sign, Max, Min, Heaviside and cases are one function here (alt2020, eqs. (17), (18))."""
    found = read(respelling)
    assert found.parity == -1
    assert found.breaks == (theta,)
    assert found.pieces == (radius, theta)
    assert found.values == (theta,)


def test_value_at_a_breakpoint_is_what_the_formula_says():
    closed = read("piecewise((0, |r| <= theta), (r, True))")
    opened = read("piecewise((0, |r| < theta), (r, True))")
    assert closed.at(theta) == 0
    assert opened.at(theta) == theta
    assert opened.at(-theta) == -theta
    assert str(opened.to_sympy()) == "Piecewise((0, Abs(r) < theta), (r, True))"


def test_value_at_zero_is_the_limit_where_the_formula_has_none():
    assert read("tanh(r)/r").at_zero == 1
    assert read("1 - exp(-1/r^8)").at_zero == 1
    assert read("1/|r|").at_zero == sp.oo
    assert read("sgn(r)").at_zero == 0
    assert read("heaviside(r)").at_zero == sp.Rational(1, 2)


def test_jumps_are_listed_from_left_to_right():
    hard = read("piecewise((r, |r| <= theta), (0, True))")
    (jump,) = hard.jumps()
    assert (jump.at, jump.before, jump.after) == (theta, theta, 0)
    step = read("piecewise((0, r <= 1), (2, True))")
    assert [(j.at, j.before, j.after) for j in step.jumps()] == [(1, 0, 2)]
    assert [(j.at, j.before, j.after) for j in read("sgn(r)").jumps()] == [(0, -1, 1)]
    assert read("|r|").jumps() == ()


def test_integral_matches_constants_and_flips_parity():
    soft = read("max(-theta, min(theta, r))")
    integral = soft.integral()
    assert integral.parity == 1
    assert integral.jumps() == ()
    assert integral.at(theta) == theta**2 / 2
    assert sp.expand(integral.at(3 * theta) - sp.Rational(5, 2) * theta**2) == 0


def test_integral_without_closed_form_stays_exact_and_evaluates():
    """An integral object evaluates to any precision and says that it is not closed."""
    flux = read("r/(1 + |r|^(1 + |r|))")
    integral = flux.integral()
    assert not integral.closed
    value = integral.evaluate(sp.Rational(3, 2), {}, 30)
    with mpmath.workdps(30):
        expected = mpmath.quad(lambda x: x / (1 + x ** (1 + x)), [0, mpmath.mpf("1.5")])
        assert abs(value - expected) < mpmath.mpf("1e-25")


def test_divergent_integral_is_refused_with_the_place():
    with pytest.raises(TranslationRefused, match="diverges") as caught:
        read("1/r").integral()
    assert "r = 0" in caught.value.where


def test_derivative_of_pieces():
    huber = read("piecewise((r^2, |r| <= theta), (2 theta*|r| - theta^2, True))")
    slope = huber.derivative()
    assert slope.parity == -1
    assert slope.pieces == (2 * radius, 2 * theta)


def test_scaled_and_mapped():
    soft = read("max(-theta, min(theta, r))")
    assert soft.scaled(sp.sqrt(2)).breaks == (sp.sqrt(2) * theta / 2,)
    quotient = soft.map(lambda f, x: f / x, parity=-1)
    assert quotient.parity == 1
    assert quotient.at_zero == 1
    with pytest.raises(SegmentationError, match="positive factors"):
        soft.scaled(-1)


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("sqrt(r)", SegmentationError, "no real value"),
        ("log(r)", SegmentationError, "no real value"),
        ("|r|^(1/2) + sqrt(1 - r^2)", SegmentationError, "no real value"),
        ("|sin(r)|", SegmentationError, "cannot be listed"),
        ("piecewise((r, r <= 1), (2, r > 3))", SegmentationError, "do not cover"),
        ("max(a - b, r)", UndecidedOrder, "cannot tell"),
        ("min(|r|, a) + min(|r|, b)", UndecidedOrder, "cannot tell"),
    ],
)
def test_what_cannot_be_cut_is_one_clear_error(text, error, words):
    with pytest.raises(error, match=words) as caught:
        read(text)
    assert caught.value.hint


def test_two_half_lines_without_parity():
    relu = read("max(r, 0)")
    assert relu.right == HalfLine((), (radius,), ())
    assert relu.left == HalfLine((), (sp.S.Zero,), ())
    assert relu.limit(-sp.oo) == 0
    assert relu.limit(sp.oo) == sp.oo
    assert str(relu.to_sympy()) == "Piecewise((0, r < 0), (r, True))"


def test_whole_line_expressions_agree_with_exact_values():
    for text in ("max(-theta, min(theta, r))", "1/(1 + |r|/theta)", "r/(1 + |r|/theta)", "theta tanh(r/theta)/r"):
        found = read(text)
        expression = found.to_sympy()
        for place in (sp.Rational(-7, 3), sp.Rational(-1, 5), 0, sp.Rational(1, 5), 2, 9):
            sample = {theta: sp.Rational(2)}
            exact = found.at(sp.sympify(place)) if place == 0 else None
            direct = expression.subs(sample).subs(r, place)
            wanted = exact.subs(sample) if exact is not None else sp.Float(found.evaluate(place, sample, 15), 15)
            assert abs(sp.N(direct, 15) - wanted) < sp.Float("1e-12"), (text, place)


def test_gap_substitution_proves_orders():
    space = ParameterSpace((Parameter("a"), Parameter("p"), Parameter("b")), ("a > 2", "p < 1", "a < b"))
    a, p, b = space.symbols.values()
    assert space.sign(a - 1) == 1
    assert space.sign(p - 1) == -1
    assert space.sign(b - a) == 1
    assert space.sign(b**2 - a**2) == 1
    assert space.sign(a - 3) is None
    assert space.sign(p - a) == -1
    for sample in space.samples(4):
        assert sample[a] > 2
        assert 0 < sample[p] < 1
        assert sample[b] > sample[a]


def test_bound_parameters_are_checked():
    space = ParameterSpace((Parameter("t1"), Parameter("t2"), Parameter("n", "integer")), ("t1 < t2",))
    good = space.bind({"t1": "0.1", "t2": 2, "n": 3})
    assert list(good.values()) == [sp.Rational(1, 10), 2, 3]
    for values, words in (
        ({"t1": 2, "t2": 1, "n": 1}, "t1 < t2 must hold"),
        ({"t1": -1, "t2": 1, "n": 1}, "t1 must be positive"),
        ({"t1": 1, "t2": 2, "n": "1.5"}, "n must be an integer"),
        ({"t1": 1, "t2": 2}, "n has no value"),
        ({"t1": 1, "t2": 2, "n": 1, "q": 3}, "no parameter 'q'"),
        ({"t1": float("nan"), "t2": 2, "n": 1}, "not a finite number"),
    ):
        with pytest.raises(ParameterError, match=words):
            space.bind(values)


def test_contradictory_assumptions_are_refused():
    with pytest.raises(ParameterError, match="no parameter values satisfy"):
        ParameterSpace((Parameter("a"), Parameter("b")), ("a < b", "b < a"))
