"""The NumPy twin: the same promises from ufuncs alone, and sources that run by themselves."""

from __future__ import annotations

import importlib.util
import math
import sys
import warnings
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from flint import arb, ctx

from symdict.errors import Defect
from symdict.kernels.elementary import FUNCTIONS, ElementaryFunction, numpy_source, numpy_twin, numpy_units

ROOT = Path(__file__).parents[3]
SEED = 20240612
ONE_ARGUMENT = [f for f in FUNCTIONS.values() if f.name != "pow"]
IDS = [f.name for f in ONE_ARGUMENT]


def load(name: str) -> ModuleType:
    """A script of scripts/elementary as a module."""
    path = ROOT / "scripts" / "elementary" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"elementary_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


SWEEP = load("sweep")


@pytest.mark.parametrize("kind", SWEEP.KINDS)
@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_error_of_the_twin(described: ElementaryFunction, kind: str) -> None:
    """At most numpy_ulp, pairs to pair_bits, over all exponents and every boundary."""
    found = SWEEP.numpy_sweep(described.name, kind, np.random.default_rng(SEED), 900)
    assert found is not None
    if kind == "pair":
        assert found.relative <= 2.0**-described.pair_bits, found
    else:
        assert found.ulps <= described.numpy_ulp, found


def test_power_of_the_twin() -> None:
    """pow_dd within its bound, pow_pair to 2^-66."""
    x, y = SWEEP.power_arguments(np.random.default_rng(SEED), 1500)
    with np.errstate(all="ignore"):
        plain = numpy_twin.pow_dd(x, np.zeros_like(x), y)
        hi, lo = numpy_twin.pow_pair((x, np.zeros_like(x)), y)
    ctx.prec = 200
    for a, b, c, d, e in zip(*(v.tolist() for v in (x, y, plain, hi, lo)), strict=True):
        exact = (arb(a).log() * arb(b)).exp()
        nearest = float(exact.mid())
        if math.isinf(nearest) or math.isinf(c):
            assert c == nearest
            continue
        assert float(abs((arb(c) - exact).mid())) <= FUNCTIONS["pow"].numpy_ulp * SWEEP.ulp(nearest)
        if nearest > SWEEP.PAIR_RANGE:
            assert float(abs(((arb(d) + arb(e) - exact) / exact).mid())) <= 2.0 ** -FUNCTIONS["pow"].pair_bits


@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_special_values_follow_numpy(described: ElementaryFunction) -> None:
    """Infinities, zeros and NaN of the compensated and pair forms equal those of the plain function."""
    x = np.array([0.0, -0.0, 1.0, -1.0, 2.0, -2.0, np.inf, -np.inf, np.nan, 1e300, -1e300])
    function = getattr(numpy_twin, described.numpy, None) or getattr(np, described.numpy)
    with np.errstate(all="ignore"):
        expected = function(x)
        compensated = getattr(numpy_twin, f"{described.name}_dd")(x, np.zeros_like(x))
        hi, lo = getattr(numpy_twin, f"{described.name}_pair")((x, np.zeros_like(x)))
    np.testing.assert_allclose(compensated, expected, rtol=1e-15, atol=0)
    np.testing.assert_allclose(hi, expected, rtol=1e-15, atol=0)
    assert np.all(np.isfinite(lo) | ~np.isfinite(expected))
    if described.special.endswith("f(-0.0) = -0.0"):
        assert np.signbit(compensated[:2]).tolist() == [False, True]
        assert np.signbit(hi[:2]).tolist() == [False, True]


@pytest.mark.parametrize("name", ["exp", "exp2", "expm1", "sinh", "cosh", "tanh", "erf", "erfc", "atan"])
def test_low_part_is_ignored_where_the_high_part_overflowed(name: str) -> None:
    """hi = r*r may be infinite, and then the low part of the product is NaN."""
    x = np.array([np.inf, -np.inf])
    compensated = getattr(numpy_twin, f"{name}_dd")
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(compensated(x, np.array([np.nan, np.nan])), compensated(x, np.zeros(2)))


def test_sources_run_with_numpy_alone() -> None:
    """Every printed function computes what the module computes, without a warning under errstate."""
    x = np.array([0.25, 0.75])
    zero = np.zeros(2)
    for described in ONE_ARGUMENT:
        for name, arguments in ((f"{described.name}_dd", (x, zero)), (f"{described.name}_pair", ((x, zero),))):
            space = {"np": np}
            exec(numpy_source([name]), space)
            with np.errstate(all="ignore"), warnings.catch_warnings():
                warnings.simplefilter("error")
                got, expected = space[name](*arguments), getattr(numpy_twin, name)(*arguments)
            np.testing.assert_array_equal(got, expected)


def test_products_keep_their_low_part() -> None:
    """two_prod: p + e = a b to 2^-104, over the exponents where e is normal."""
    rng = np.random.default_rng(SEED)
    a, b = (SWEEP.spread(rng, 500, -400, 400) for _ in range(2))
    p, e = numpy_twin.two_prod(a, b)
    ctx.prec = 300
    for s, t, u, v in zip(a.tolist(), b.tolist(), p.tolist(), e.tolist(), strict=True):
        exact = arb(s) * arb(t)
        assert float(abs((arb(u) + arb(v) - exact) / exact)) <= 2.0**-104


def test_choosing_is_np_where_to_the_last_bit() -> None:
    """Also for NaN with a payload, infinities, zeros of both signs, and constants on either side."""
    rng = np.random.default_rng(SEED)
    x, y = rng.integers(0, 2**64, (2, 4000), dtype=np.uint64).view(np.float64)
    mask = rng.random(4000) < 0.5
    one, zero = np.array([-0.0]), 0.0
    for a, b in ((x, y), (x, zero), (one, y), (one, np.array([np.inf]))):
        expected = np.where(mask, a, b)
        np.testing.assert_array_equal(numpy_twin.choose(mask, a, b).view(np.int64), expected.view(np.int64))
    signed = np.where(mask, np.copysign(0.0, y), y)
    np.testing.assert_array_equal(numpy_twin.zeroed(mask, y).view(np.int64), signed.view(np.int64))


@pytest.mark.parametrize("size", [0, 1, 7, numpy_twin.CHUNK - 1, numpy_twin.CHUNK, 2 * numpy_twin.CHUNK + 3])
def test_blocks_cover_an_array_and_leave_it_alone(size: int) -> None:
    def double(block: np.ndarray, out: np.ndarray, constants: tuple[float]) -> None:
        np.multiply(block, constants[0], out=out)

    x = np.arange(2.0 * size)[::2]
    kept = x.copy()
    result = numpy_twin.blockwise(double, lambda factor: (factor,), (2.0,), x, None)
    np.testing.assert_array_equal(result, 2 * kept)
    np.testing.assert_array_equal(x, kept)
    assert numpy_twin.blockwise(double, lambda factor: (factor,), (2.0,), x, x) is x
    np.testing.assert_array_equal(x, 2 * kept)


def test_unknown_function_is_named() -> None:
    with pytest.raises(Defect, match="no elementary function is called gamma"):
        numpy_source(["gamma"])
    assert "Array" in numpy_units()


def test_constants_of_a_call_are_nearly_exact_pairs() -> None:
    """exp_fine, log_fine and pow_fine are right to 2^-94: the distance from a zero that they locate keeps digits."""
    x = np.random.default_rng(11).uniform(0.05, 20.0, 400)
    y = np.random.default_rng(12).uniform(-3.0, 3.0, 400)
    zero = np.zeros_like(x)
    found = {
        "exp": numpy_twin.exp_fine((x, zero)),
        "log": numpy_twin.log_fine((x, zero)),
        "pow": numpy_twin.pow_fine((x, zero), (y, zero)),
    }
    ctx.prec = 300
    for name, (hi, lo) in found.items():
        for a, b, high, low in zip(x.tolist(), y.tolist(), hi.tolist(), lo.tolist(), strict=True):
            log = arb(a).log()
            exact = {"exp": arb(a).exp(), "log": log, "pow": (log * arb(b)).exp()}[name]
            size = 1.0 if name == "log" else float(abs(exact).mid())
            assert float(abs((arb(high) + arb(low) - exact).mid())) <= size * 2.0**-94
