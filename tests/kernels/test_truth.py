"""The exact values that kernels are judged by: right by mpmath, at every size, and able to contradict it."""

from __future__ import annotations

import math
from dataclasses import replace

import mpmath
import numpy as np
import pytest
import sympy as sp
from flint import ctx

from symdict import entries
from symdict.errors import Defect
from symdict.forms import define
from symdict.kernels import emit
from symdict.kernels.accuracy import Judge, cross_check, error_in_ulp, neighbours, truth_table
from symdict.kernels.truth import Truth, UnknownOperation, Values
from symdict.language.segments import Segments
from symdict.language.symbols import radius

CHECKED = [
    (name, form)
    for name in ("andrews", "erf", "garrote", "log-cosh", "perona-malik", "relu", "silu", "tukey-power", "weickert")
    for form in emit.FORMS
    if (name, form) not in (("relu", "diffusivity"), ("silu", "regulariser"), ("weickert", "regulariser"))
]


def _segments(name: str, form: str) -> Segments:
    return emit.segments_of(entries.entry(name).definition, form)


def _values(segments: Segments) -> dict[str, float]:
    return {parameter.name: float(parameter.default or 0.7390851332151607) for parameter in segments.space.parameters}


@pytest.mark.parametrize(("name", "form"), CHECKED)
def test_ball_arithmetic_and_mpmath_agree_at_all_sizes(name: str, form: str) -> None:
    segments = _segments(name, form)
    values = _values(segments)
    table = truth_table(segments, values, count=200, extra=(0.0,))
    assert cross_check(table, Judge(segments, values), count=30) >= 15


@pytest.mark.parametrize("name", ["silu", "weickert"])
def test_special_functions_agree_where_mpmath_is_quick(name: str) -> None:
    segments = _segments(name, "regulariser")
    values = _values(segments)
    table = Truth(segments, values)(np.array([1e-3, 0.3, -0.3, 1.7, -5.0, 40.0]))
    assert cross_check(table, Judge(segments, values), count=6) == 6
    assert mpmath.isnan(Judge(segments, values)(1e-200))


def test_a_wrong_exact_value_is_caught_by_mpmath() -> None:
    """Planted: one value in sixteen is a unit in the last place too large."""
    segments = _segments("perona-malik", "activation")
    values = _values(segments)
    table = truth_table(segments, values, count=200)
    rest = table.rest.copy()
    rest[::16] += 1.0
    with pytest.raises(Defect, match="the two judges disagree"):
        cross_check(replace(table, rest=rest), Judge(segments, values), count=100)


def test_a_rest_counts_from_the_nearest_double() -> None:
    third = Truth(Segments.of((), (radius / 3,), parity=-1), {})(np.array([1.0, -1.0]))
    assert third.near.tolist() == [1 / 3, -1 / 3]
    with mpmath.workdps(60):
        exact = float((mpmath.mpf(1) / 3 - mpmath.mpf(1 / 3)) * 2**54)
    assert third.rest.tolist() == [exact, -exact]


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_errors_are_those_of_mpmath(dtype: str) -> None:
    """Also around powers of two, among subnormal numbers, and where a format ends."""
    kind = np.dtype(dtype).type
    limits = np.finfo(kind)
    segments = Segments.of((), (radius * sp.Rational(1000003, 1000000),), parity=-1)
    points = np.array([1.0, 2.0 / 1.000003, -0.5, 4 * limits.tiny, 1e-3 * limits.tiny, limits.max, 0.1], dtype=kind)
    table, judge = Truth(segments, {})(points), Judge(segments, {})
    with np.errstate(over="ignore"):
        for results in (points, np.nextafter(points, kind(np.inf)), points * kind(np.inf), -points):
            wanted = [error_in_ulp(float(y), judge(float(x)), dtype) for x, y in zip(points, results, strict=True)]
            assert np.allclose(table.errors(results), wanted, rtol=1e-12, atol=1e-6)


def test_an_exact_value_just_below_a_power_of_two_has_the_smaller_unit() -> None:
    below = Segments.of((), (radius * (1 - sp.Rational(1, 2**60)),), parity=-1)
    table = Truth(below, {})(np.array([1.0]))
    assert table.near.tolist() == [1.0]
    assert table.errors(np.array([math.nextafter(1.0, 0.0)]))[0] == pytest.approx(1 - 2.0**-7)


def test_cancellation_costs_bits_not_digits() -> None:
    """lam^2 (1 - exp(-r^2/lam^2)) is r^2 to the last place for tiny r; 1/(1 + exp(r)) is exp(-r) for large r."""
    psi = Segments.of((), (1 - sp.exp(-(radius**2)),), parity=1)
    tiny = np.array([1e-30, 1e-100, 2.0**-500])
    assert Truth(psi, {})(tiny).near.tolist() == [float(mpmath.mpf(x) ** 2) for x in tiny.tolist()]
    ratio = Segments.of((), (radius * (1 - sp.exp(-(radius**16))) / radius**16,), parity=-1)
    assert Truth(ratio, {})(np.array([5e-324, -1e-310])).near.tolist() == [5e-324, -1e-310]
    logistic = Segments.of((), (sp.exp(radius) / (1 + sp.exp(radius)),), parity=1)
    assert Truth(logistic, {})(np.array([1e4, 1e300])).near.tolist() == [1.0, 1.0]


def test_what_cancelling_terms_leave_is_not_taken_for_the_value() -> None:
    """Morita's Phi' at 24: terms of size 1e152 leave -6e-152, and at less than 150 digits only a term of 1e-518."""
    segments = _segments("morita", "slope")
    values = {"c": 50.0, "d": 15.0, "h0": 0.5, "kappa": -1.0}
    point = 23.945058030965754
    table = Truth(segments, values)(np.array([point]))
    assert table.near[0] == pytest.approx(-5.574825699929457e-152)
    assert error_in_ulp(float(table.near[0]), Judge(segments, values)(point)) <= 0.5


def test_the_precision_of_the_caller_stays() -> None:
    before = ctx.prec
    Truth(_segments("weickert", "slope"), {"lam": 0.7})(np.array([1e-30, 0.7, 1e200]))
    assert ctx.prec == before


def test_breakpoints_belong_to_the_piece_on_their_left() -> None:
    hard = Truth(_segments("hard", "shrinkage"), {"theta": 0.7})
    assert hard(np.array([0.7, math.nextafter(0.7, 1), -0.7, -math.nextafter(0.7, 1)])).near.tolist() == [
        0.0, math.nextafter(0.7, 1), 0.0, -math.nextafter(0.7, 1),
    ]  # fmt: skip
    irrational = Truth(_segments("hard", "activation"), {"theta": 0.7})
    edge = math.sqrt(2) * 0.7
    assert any(abs(place - edge) <= 2 * math.ulp(edge) for place in irrational.breaks)
    inner, outer = irrational.breaks[0], math.nextafter(irrational.breaks[0], 2)
    assert irrational(np.array([inner, outer])).near.tolist()[1] == 0.0
    assert irrational(np.array([inner])).near[0] > 0.1


def test_zeros_inside_pieces_are_found_to_the_last_place() -> None:
    segments = _segments("perona-malik", "slope")
    truth = Truth(segments, {"lam": 0.7})
    table = truth_table(segments, {"lam": 0.7}, count=2000)
    zeros = truth.zeros(table)
    assert len(zeros) == 2
    assert all(abs(abs(zero) - 0.7) <= 2 * math.ulp(0.7) for zero in zeros)
    assert {0.7, -0.7} <= set(np.round(table.corners, 12))
    assert 0.7 in neighbours(zeros)


def test_the_neighbourhood_of_a_corner_is_told_apart() -> None:
    table = Values(np.array([1.0, 1.02, 0.5]), np.zeros(3), np.zeros(3), corners=(1.0,))
    assert table.away(2.0**-6).tolist() == [False, True, True]
    assert replace(table, dense=1.01).away(2.0**-6).tolist() == [False, False, True]


def test_of_endlessly_many_zeros_those_nearest_to_0_are_refined() -> None:
    segments = Segments.of((), (sp.sin(radius),), parity=-1)
    zeros = sorted(Truth(segments, {}).zeros(truth_table(segments, {}, count=4000)))
    assert len(zeros) == 32
    assert any(abs(zero - math.pi) <= math.ulp(math.pi) for zero in zeros)
    assert math.isfinite(truth_table(segments, {}, count=4000).dense)


def test_an_operation_without_balls_is_left_to_mpmath() -> None:
    segments = define("sin(r)/r - cos(r)", "activation").segments
    unknown = Segments.of((), (sp.besselj(1, radius),), parity=-1)
    assert Truth(segments, {})(np.array([1.0])).near[0] == pytest.approx(math.sin(1) - math.cos(1))
    with pytest.raises(UnknownOperation, match="besselj"):
        Truth(unknown, {})
    table = truth_table(unknown, {}, count=6)
    near = [float(mpmath.besselj(1, abs(x))) * (1 if x > 0 else -1) for x in table.points.tolist() if abs(x) < 1e6]
    assert np.allclose(table.near[np.abs(table.points) < 1e6], near, rtol=1e-13)
