"""The diffusion network against dense matrices written from the equations, and its laws.

The references use neither the loops nor the divergence of the runtime: the step is the sum over all pairs of
neighbours, or a product with D+ and D- as matrices, with fluxes from NumPy.
"""

from __future__ import annotations

import math
import threading
import time
from fractions import Fraction

import numpy as np
import pytest
from runtime_fluxes import FLUXES, flux

from symdict.errors import ParameterError, SignalError, StabilityRefused
from symdict.runtime import Blocking, Bound, Network

DTYPES = ("float64", "float32")


def make(name="perona", values=None, **options):
    options.setdefault("steps", 10)
    return Network(lambda dtype: flux(name, dtype, values=values), **options)


def reference_flux(name):
    if name == "perona":
        lam = FLUXES[name][2][0]
        return lambda r: r * np.exp(-(r**2) / (2 * lam**2))
    function, values = FLUXES[name][1:]

    def call(r):
        out = np.empty_like(r)
        function(r, out, *values)
        return out

    return call


def dense_step(u, phi, tau, h):
    """alt2020 (8) by matrices: D+ is (n-1) x n, D- = -(D+)^T."""
    n = len(u)
    forward = np.zeros((max(n - 1, 0), n))
    for i in range(n - 1):
        forward[i, i], forward[i, i + 1] = -1 / h, 1 / h
    return u + tau * (-forward.T) @ phi(forward @ u)


def pair_step(u, phi, tau, spacings):
    """n dimensions: every pair of neighbours exchanges tau/h Phi((difference)/h)."""
    new = u.copy()
    for index in np.ndindex(u.shape):
        for axis, h in enumerate(spacings):
            ahead = list(index)
            ahead[axis] += 1
            if ahead[axis] < u.shape[axis]:
                ahead = tuple(ahead)
                flow = tau / h * phi(np.array([(u[ahead] - u[index]) / h]))[0]
                new[index] += flow
                new[ahead] -= flow
    return new


@pytest.mark.parametrize("name", FLUXES)
@pytest.mark.parametrize(("n", "tau", "h"), [(1, 0.25, 1), (2, 0.25, 1), (3, 0.4, 1.3), (64, 0.1, 0.5), (301, 0.25, 1)])
def test_alt2020_eq8_step_is_the_dense_one(name, n, tau, h):
    rng = np.random.default_rng(n)
    f = rng.standard_normal(n)
    expected = f
    for _ in range(12):
        expected = dense_step(expected, reference_flux(name), tau, h)
    network = make(name, steps=12, tau=tau, h=h)
    assert np.allclose(network.run(f), expected, rtol=0, atol=1e-13)
    assert np.allclose(network.step(f), dense_step(f, reference_flux(name), tau, h), rtol=0, atol=1e-14)
    single = network.run(f.astype(np.float32))
    assert single.dtype == np.float32
    assert np.allclose(single, expected, rtol=0, atol=2e-5)


@pytest.mark.parametrize("name", ["perona", "relu", "shifted"])
@pytest.mark.parametrize(
    "shape", [(1, 1), (1, 7), (7, 1), (9, 11), (2, 2), (1, 1, 1), (2, 3, 4), (5, 4, 6), (3, 2, 2, 3)]
)
def test_n_dimensions_are_sums_over_pairs_of_neighbours(name, shape):
    rng = np.random.default_rng(3)
    f = rng.standard_normal(shape)
    spacings = (1.0, 0.7, 1.5, 2.0)[: len(shape)]
    expected = f
    for _ in range(3):
        expected = pair_step(expected, reference_flux(name), 0.05, spacings)
    network = make(name, steps=3, tau=0.05, h=spacings, ndim=len(shape))
    assert np.allclose(network.run(f), expected, rtol=0, atol=1e-14)


def test_prop1_residual_block_is_the_step():
    network = make("charbonnier", tau="1/4", h=0.5)
    f = np.random.default_rng(0).standard_normal(40)
    block = network.block(40)
    assert block.W_1.shape == (39, 40)
    assert block.W_2.shape == (40, 39)
    assert np.array_equal(block.W_2, -0.25 * block.W_1.T)
    assert not block.b_1.any()
    assert not block.b_2.any()
    assert np.allclose(block(f), network.step(f), rtol=0, atol=1e-14)
    for n in (0, 1, 2):
        assert np.allclose(network.block(n)(f[:n]), network.step(f[:n]), rtol=0, atol=1e-14)


def test_a_block_with_square_mirrored_matrices_is_another_one():
    """systems.md A5: padding both convolutions by mirroring gives a wrong row; the comparison sees it."""
    network = make("charbonnier")
    f = np.random.default_rng(0).standard_normal(12)
    block = network.block(12)
    square = np.vstack([block.W_1, -block.W_1[-1]])  # the flux beyond the border mirrored instead of zero
    wrong = f + np.hstack([block.W_2, np.eye(12)[:, -1:] * 0.25]) @ block.sigma_1(square @ f)
    assert not np.allclose(wrong, network.step(f), atol=1e-3)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(0,), (1,), (2,), (3,), (0, 5), (4, 0), (3, 1), (2, 3, 17)])
def test_batches_are_many_signals(dtype, shape):
    rng = np.random.default_rng(1)
    f = rng.standard_normal(shape).astype(dtype)
    network = make("garrote", steps=7)
    result = network.run(f)
    assert result.dtype == f.dtype
    assert result.shape == f.shape
    for index in np.ndindex(shape[:-1]):
        assert np.array_equal(result[index], network.run(f[index]))


def test_cosines_decay_as_linear_diffusion_says():
    """alt2020 with g = 1: cosine modes are multiplied by (1 - 4 tau/h^2 sin^2(pi k/2N))^m."""
    n, tau, h, m = 50, 0.1, 0.8, 9
    network = make("relu", values=(1.0,), steps=m, tau=tau, h=h)
    for k in (0, 1, 7, 49):
        mode = np.cos(np.pi * k * (np.arange(n) + 0.5) / n)
        factor = (1 - 4 * tau / h**2 * math.sin(math.pi * k / (2 * n)) ** 2) ** m
        assert np.allclose(network.run(mode), factor * mode, atol=1e-14)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["soft", "charbonnier", "garrote", "perona"])
def test_equivariances_hold_in_bits(name, dtype):
    rng = np.random.default_rng(5)
    f = rng.standard_normal((3, 100)).astype(dtype)
    network = make(name, steps=25)
    u = network.run(f)
    assert np.array_equal(network.run(-f), -u)
    assert np.array_equal(network.run(f[:, ::-1]), u[:, ::-1])
    grey = (np.round(f * 64) / 64).astype(dtype)  # so that the shift is exact: the differences are the same
    shifted = network.run(grey + dtype_one(dtype) * 8)
    assert np.allclose(shifted, network.run(grey) + 8, rtol=0, atol=40 * 25 * np.finfo(dtype).eps)
    constant = np.full(9, 1.5, dtype)
    assert np.array_equal(network.run(constant), constant)


def dtype_one(dtype):
    return np.dtype(dtype).type(1)


def test_axes_can_be_exchanged():
    f = np.random.default_rng(2).standard_normal((30, 21))
    a = make(steps=5, tau=0.1, h=(1.0, 0.5), ndim=2).run(f)
    b = make(steps=5, tau=0.1, h=(0.5, 1.0), ndim=2).run(f.T)
    assert np.allclose(a, b.T, rtol=0, atol=1e-14)


# ---- arguments ---------------------------------------------------------------------------------------------

RANGE = Bound("max-min principle", 0.5, "h^2/(2 g_max) with g_max = 1", needed=True)


def test_tau_beyond_the_bound_is_refused_with_the_numbers():
    with pytest.raises(StabilityRefused) as caught:
        make(tau=0.51, bounds=[RANGE], steps=100)
    assert str(caught.value) == (
        "tau = 0.51 exceeds the stable bound 0.5 of the max-min principle (h^2/(2 g_max) with g_max = 1)\n"
        "  where: h = 1, ndim = 1\n"
        "  hint:  take tau <= 0.5 (for T = 51 that is 102 steps), or check=False"
    )
    assert make(tau=0.51, bounds=[RANGE], check=False).tau == 0.51
    assert make(tau=0.5, bounds=[RANGE]).tau == 0.5


def test_a_flux_without_a_bound_is_refused():
    never = Bound("max-min principle", None, "Phi(0) is not 0", needed=True)
    with pytest.raises(StabilityRefused, match="no time step size is known to keep the max-min principle"):
        make(bounds=[never])
    make(bounds=[never], check=False)


def test_stopping_time():
    assert (
        make(steps=None, time=10, bounds=[RANGE]).steps,
        make(steps=None, time=10, bounds=[RANGE]).tau,
    ) == (20, 0.5)
    assert make(steps=40, time=10).tau == 0.25
    assert make(steps=None, time="10/3", tau="1/4").steps == 14
    assert make(steps=None, time=Fraction(1, 3), tau=0.25).tau * 2 == pytest.approx(1 / 3)
    assert make(steps=None, time=0).steps == 0
    for options, message in [
        ({"steps": None}, "needs steps or time"),
        ({"steps": 3, "time": 1, "tau": 0.1}, "T = m tau"),
        ({"steps": 0, "time": 1}, "no steps cannot reach"),
        ({"steps": -1}, "below 0"),
        ({"steps": 1.5}, "not an integer"),
        ({"steps": True}, "not an integer"),
        ({"tau": 0}, "not positive"),
        ({"tau": -0.25}, "not positive"),
        ({"tau": float("nan")}, "not a finite number"),
        ({"tau": "x"}, "not a finite number"),
        ({"h": 0}, "not positive"),
        ({"h": (1, 1)}, "2 spacings, the grid has 1"),
        ({"h": float("inf")}, "not a finite number"),
        ({"ndim": 0}, "below 1"),
    ]:
        with pytest.raises(ParameterError, match=message):
            make(**options)


def test_no_steps_copy():
    f = np.arange(5.0)
    u = make(steps=0).run(f)
    assert np.array_equal(u, f)
    assert u is not f


def test_results_and_inputs_of_every_kind():
    network = make("soft", steps=3)
    f = np.random.default_rng(0).standard_normal((6, 40))
    expected = network.run(f)
    out = np.empty_like(f)
    assert network.run(f, out) is out
    assert np.array_equal(out, expected)
    frozen = f.copy()
    frozen.flags.writeable = False
    assert np.array_equal(network.run(frozen), expected)
    with pytest.raises(SignalError, match="read-only"):
        network.run(f, frozen)
    assert np.array_equal(network.run(np.asfortranarray(f)), expected)
    assert np.array_equal(
        network.run(f[::-1, ::-1])[::-1, ::-1], network.run(np.ascontiguousarray(f[:, ::-1]))[:, ::-1]
    )
    strided = np.zeros((6, 80))[:, ::2]
    assert network.run(f, strided) is strided
    assert np.array_equal(strided, expected)
    buffer = np.zeros((7, 40))
    buffer[:6] = f
    network.run(buffer[:6], buffer[1:])
    assert np.array_equal(buffer[1:], expected)
    same = f.copy()
    assert network.run(same, same) is same
    assert np.array_equal(same, expected)
    whole = np.arange(20)
    assert np.array_equal(network.run(whole), network.run(whole.astype(float)))
    assert np.array_equal(network(list(range(20))), network.run(whole))
    with pytest.raises(SignalError, match="has 0 axes"):
        network.run(3.0)
    with pytest.raises(SignalError, match="has 1 axes, the network works on the last 2"):
        make(ndim=2).run(f[0])
    with pytest.raises(SignalError, match="complex128"):
        network.run(f * 1j)


@pytest.mark.parametrize("ndim", [1, 2, 3])
def test_nan_is_refused_or_spreads_one_sample_a_step(ndim):
    shape = (13,) * ndim
    f = np.random.default_rng(0).standard_normal(shape)
    centre = (6,) * ndim
    f[centre] = np.nan
    network = make("soft", steps=3, ndim=ndim, tau=0.1)
    with pytest.raises(SignalError, match="1 samples that are NaN or infinite") as caught:
        network.run(f)
    assert caught.value.where == "the first at index " + ", ".join("6" * ndim)
    u = network.run(f, nan="spread")
    distance = sum(np.abs(axis - 6) for axis in np.indices(shape))
    assert np.array_equal(np.isnan(u), distance <= 3)


def test_huge_values_are_not_mistaken_for_infinite_ones():
    f = np.full(1000, 1e308)
    f[::2] = 9e307
    u = make("soft", steps=5, values=(1e300,)).run(f)
    assert np.isfinite(u).all()
    with pytest.raises(SignalError):
        make("soft").run(np.array([1.0, np.inf]))


# ---- long runs ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("shape", [(200000,), (300, 700), (40, 50, 60)])
def test_progress_ends_at_the_whole_work(threads, shape):
    seen = []
    network = make("soft", steps=20, ndim=len(shape), tau=0.1)
    f = np.random.default_rng(0).standard_normal(shape)
    network.run(
        f,
        progress=lambda done, total: seen.append((done, total)),
        blocking=Blocking(threads=threads, work=1e5),
    )
    assert len(seen) > 3
    assert seen[-1] == (f.size * 20, f.size * 20)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("shape", [(4_000_000,), (3000, 1000), (1500, 2000)])
def test_ctrl_c_arrives_soon(threads, shape):
    import _thread

    network = make("perona", steps=100_000, ndim=1 if shape == (3000, 1000) else len(shape), tau=0.1)
    f = np.zeros(shape)
    pressed = []

    def press():
        pressed.append(time.perf_counter())
        _thread.interrupt_main()

    network.flux("float64")
    timer = threading.Timer(0.3, press)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        network.run(f, threads=threads)
    assert time.perf_counter() - pressed[0] < 8  # 0.1 s on an idle machine; the run would take minutes


def test_an_error_in_the_progress_callback_reaches_the_caller():
    def fail(_done, _total):
        raise RuntimeError("told to stop")

    for threads in (1, 2):
        with pytest.raises(RuntimeError, match="told to stop"):
            make("soft", steps=20).run(np.zeros(300_000), progress=fail, threads=threads)


@pytest.mark.parametrize("ndim", [1, 2, 3])
@pytest.mark.parametrize("name", ["soft", "garrote", "shifted"])
def test_without_a_compiler_the_same_bits_come_from_numpy(name, ndim):
    f = np.random.default_rng(0).standard_normal((2, *(9, 8, 7)[:ndim]))
    options = {"steps": 6, "tau": 0.1, "h": (1.0, 0.5, 2.0)[:ndim], "ndim": ndim}
    compiled = Network(flux(name), **options)
    plain = Network(flux(name, engine="numpy"), **options)
    assert plain._engine(f.dtype) is None
    assert plain.run(f).tobytes() == compiled.run(f).tobytes()
