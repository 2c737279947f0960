"""Every kernel stays within its promised bound, against mpmath, for every form, target and dtype."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import emit, kernel
from symdict.kernels.accuracy import Judge, error_in_ulp, measure

ROWS = ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard")
MORE = ("perona-malik-rational", "weickert", "geman-mcclure", "tukey", "fair", "log-cosh")
CLOSED = [(name, form) for name in ROWS + MORE for form in emit.FORMS if (name, form) != ("weickert", "regulariser")]
POINTS = 250
EDGES = np.array([0.0, -0.0, np.inf, -np.inf, np.nan])


def _values(name: str, factor: float) -> dict[str, float]:
    return {
        parameter.name: float(parameter.default or 1) * factor
        for parameter in entries.entry(name).definition.space.parameters
    }


def _bound(form: str, target: str) -> float:
    return emit.PROMISED[form] if target == "c" else emit.PROMISED_NUMPY


@pytest.mark.parametrize("target", ["c", "numpy"])
@pytest.mark.parametrize(("name", "form"), CLOSED)
def test_kernel_keeps_its_promise_in_float64(name: str, form: str, target: str) -> None:
    definition = entries.entry(name).definition
    segments = emit.segments_of(definition, form)
    for factor in (1.0, 0.7390851332151607):
        values = _values(name, factor)
        run = kernel(definition, form, target=target, values=values)
        found = measure(run, segments, values, scale=factor, count=POINTS)
        assert found.ulp <= _bound(form, target), found


@pytest.mark.parametrize(("name", "form"), CLOSED)
def test_exact_float32_is_rounded_once(name: str, form: str) -> None:
    definition = entries.entry(name).definition
    values = {key: float(np.float32(value)) for key, value in _values(name, 0.7390851).items()}
    run = kernel(definition, form, dtype="float32", values=values)
    found = measure(run, emit.segments_of(definition, form), values, dtype="float32", count=POINTS)
    assert found.ulp <= 0.500001, found


BESIDE_ITS_ZERO = pytest.mark.xfail(
    strict=True, reason="beside the turning point of Phi the bound is exceeded: NumPy 9.8 ulp, C 4.4 ulp at r = 0.704"
)
AGREEING = [
    pytest.param(name, form, marks=BESIDE_ITS_ZERO) if (name, form) == ("weickert", "slope") else (name, form)
    for name, form in CLOSED
]


@pytest.mark.parametrize(("name", "form"), AGREEING)
def test_c_and_numpy_agree_within_the_sum_of_their_bounds(name: str, form: str) -> None:
    definition = entries.entry(name).definition
    values = _values(name, 0.7)
    x = np.concatenate([np.linspace(-8, 8, 4001), np.geomspace(1e-300, 1e300, 601)])
    c = kernel(definition, form, target="c", values=values)(x)
    n = kernel(definition, form, target="numpy", values=values)(x)
    finite = np.isfinite(c) & np.isfinite(n)
    assert np.array_equal(c[~finite], n[~finite], equal_nan=True)
    c, n = c[finite], n[finite]
    gap = np.abs(c - n) / np.spacing(np.maximum(np.abs(c), np.abs(n)))
    assert np.nanmax(gap) <= _bound(form, "c") + _bound(form, "numpy")


@pytest.mark.parametrize("target", ["c", "numpy"])
@pytest.mark.parametrize(("name", "form"), CLOSED)
def test_boundary_arguments(name: str, form: str, target: str) -> None:
    """NaN gives NaN, infinities give the limits, and odd kernels are odd in every bit."""
    definition = entries.entry(name).definition
    run = kernel(definition, form, target=target, values=_values(name, 0.7))
    result = run(EDGES)
    segments = emit.segments_of(definition, form)
    assert np.isnan(result[4])
    assert not np.isnan(result[:4]).any()
    x = np.concatenate([np.geomspace(5e-324, 1e308, 997), EDGES])
    mirrored = segments.parity * run(-x)
    plain = run(x)
    finite = ~np.isnan(plain)
    assert np.array_equal(plain[finite].view(np.int64), mirrored[finite].view(np.int64))
    if segments.parity < 0:
        assert not np.signbit(result[0])
        assert np.signbit(result[1])


@pytest.mark.parametrize("target", ["c", "numpy"])
def test_shapes_dtypes_and_layouts(target: str) -> None:
    definition = entries.entry("soft").definition
    run = kernel(definition, "shrinkage", target=target, values={"theta": 1.0})
    grid = np.linspace(-3, 3, 24).reshape(2, 3, 4)
    want = np.sign(grid) * np.maximum(np.abs(grid) - 1, 0)
    assert np.allclose(run(grid), want)
    assert np.allclose(run(grid[:, ::2, ::-1]), want[:, ::2, ::-1])
    assert run(np.array([])).shape == (0,)
    assert np.allclose(run(np.array([3, -2])), [2.0, -1.0])
    frozen = grid.copy()
    frozen.flags.writeable = False
    out = np.empty_like(grid)
    assert run(frozen, out=out) is out
    assert np.allclose(out, want)


class TestTheJudgeCatches:
    """Planted errors of the kind that a wrong kernel would have."""

    definition = entries.entry("garrote").definition
    values = MappingProxyType({"theta": 0.7})
    segments = emit.segments_of(definition, "shrinkage")

    def _worst(self, change) -> float:
        run = kernel(self.definition, "shrinkage", values=self.values)
        with np.errstate(over="ignore"):  # arguments reach up to the largest double
            return measure(lambda x: change(x, run(x)), self.segments, self.values, count=200).ulp

    def test_a_wrong_constant(self) -> None:
        assert self._worst(lambda x, y: y * (1 + 4e-15)) > 4

    def test_a_lost_sign(self) -> None:
        assert self._worst(lambda x, y: np.abs(y)) > 1e6

    def test_a_swapped_branch(self) -> None:
        assert self._worst(lambda x, y: np.where(np.abs(x) <= 0.7, x, y)) > 1e6

    def test_an_overflow(self) -> None:
        assert self._worst(lambda x, y: np.where(np.abs(x) > 1e154, np.inf, y)) == np.inf

    def test_a_wrong_neighbour_of_the_threshold(self) -> None:
        edge = np.nextafter(0.7, 1)
        assert self._worst(lambda x, y: np.where(np.abs(x) == edge, 0.0, y)) > 4


def test_the_judge_agrees_with_known_values() -> None:
    judge = Judge(emit.segments_of(entries.entry("perona-malik").definition, "activation"), {"lam": 1.0})
    assert error_in_ulp(0.6065306597126334, judge(1.0)) <= 0.5
    assert judge(0.0) == 0
