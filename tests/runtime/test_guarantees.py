"""What a step keeps in floating point: exactly where the certificate says so, up to its slack elsewhere.

Every bound has an explicit signal that breaks it just above.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime_fluxes import ODD, flux

from symdict.runtime import Bound, Network
from symdict.runtime.guarantees import margin, mean_slack, range_is_exact, range_slack

BOUNDS = (
    Bound("max-min principle", 0.5, "h^2/(2 g_max)", needed=True),
    Bound("sign stability", 0.25, "h^2/(4 g_max)"),
    Bound("energy decay", 0.5, "h^2/(2 L+)"),
)
IDENTITY = ("relu", (1.0,))  # relu with slope 1 for negative arguments
UNIT = {"soft": 0.7, "charbonnier": 0.4, "garrote": 0.9, "perona": 0.6, "relu": 1.0}


def make(name, tau, steps=1, *, scale=None, ndim=1, h=1.0, **options):
    values = (UNIT[name] if scale is None else scale,)
    return Network(
        lambda dtype: flux(name, dtype, values=values),
        steps=steps,
        tau=tau,
        h=h,
        ndim=ndim,
        check=False,
        **options,
    )


def fitting(name, f):
    """A threshold that huge signals can feel."""
    largest = float(np.abs(f).max())
    return UNIT[name] if largest < 1e30 else largest / 3


def sign_changes(u):
    signs = np.sign(u)
    signs = signs[signs != 0]
    return int(np.count_nonzero(signs[1:] != signs[:-1]))


def signals(dtype, least=1, most=24):
    """Signals of all kinds: any magnitudes, ties, zeros of both signs, subnormals, nearly constant ones."""
    width = {"float64": 64, "float32": 32}[dtype]
    largest = {"float64": 1e140, "float32": 2.0**50}[dtype]  # the fluxes square their threshold
    anything = st.floats(-largest, largest, width=width)
    near = st.integers(-4, 4).map(lambda k: 1.0 + k * float(np.finfo(dtype).eps))
    small = st.floats(-2, 2, width=width)
    tiny = st.integers(-9, 9).map(lambda k: k * float(np.finfo(dtype).smallest_subnormal))
    return st.one_of(*(st.lists(kind, min_size=least, max_size=most) for kind in (anything, near, small, tiny))).map(
        lambda values: np.array(values, dtype)
    )


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_below_the_bound_the_range_is_kept_to_the_last_bit(dtype, data):
    f = data.draw(signals(dtype))
    name = data.draw(st.sampled_from(ODD))
    share = data.draw(st.sampled_from([0.5, 0.25, 0.99, 1 - 2 * margin(dtype)]))
    h = data.draw(st.sampled_from([1.0, 0.7, 3.0, 1 / 3]))
    g_max = 1.0
    scale = UNIT[name] if np.abs(f).max() < 1e30 else float(np.abs(f).max()) / 3  # no overflow in the flux's squares
    tau = share * h * h / (2 * g_max)
    network = make(name, tau, 7, scale=scale, h=h)
    assert range_is_exact(network.tau, h * h / 2, dtype)
    u = network.run(f)
    assert f.min() <= u.min()
    assert u.max() <= f.max()


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_at_the_bound_the_range_is_kept_up_to_the_stated_slack(dtype, data):
    f = data.draw(signals(dtype))
    name = data.draw(st.sampled_from(ODD))
    scale = fitting(name, f)
    steps = data.draw(st.sampled_from([1, 5, 40]))
    low, high = float(f.min()), float(f.max())
    u = make(name, 0.5, steps, scale=scale).run(f)
    slack = range_slack(0.5, 0.5, low, high, steps, dtype)
    assert slack > 0
    assert u.min() >= low - slack
    assert u.max() <= high + slack


@pytest.mark.parametrize("ndim", [2, 3])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", ODD)
def test_the_range_in_more_dimensions(ndim, dtype, name):
    """maths.md: tau <= 1/(2 g_max sum_k h_k^-2)."""
    rng = np.random.default_rng(0)
    h = (1.0, 0.5, 2.0)[:ndim]
    limit = 1 / (2 * sum(value**-2 for value in h))
    tau = limit * (1 - 2 * margin(dtype, ndim))
    for seed in range(10):
        f = rng.choice([0.0, 1.0, 1e-3, 0.3], (6,) * ndim).astype(dtype) + seed
        u = make(name, tau, 9, ndim=ndim, h=h).run(f)
        assert range_is_exact(tau, limit, dtype, ndim)
        assert f.min() <= u.min()
        assert u.max() <= f.max()


@pytest.mark.parametrize("name", [*ODD, "relu"])
def test_a7_just_above_the_range_bound_a_spike_undershoots(name):
    """systems.md, section 4: f = (0, 1/64, 0), tau = 0.505, any row."""
    f = np.array([0.0, 1 / 64, 0.0])
    assert make(name, 0.505).run(f).min() < 0
    assert make(name, 0.495).run(f).min() >= 0


def test_the_range_bound_is_1_over_4_in_the_plane_and_1_over_6_in_space():
    for ndim, limit in ((2, 0.25), (3, 1 / 6)):
        f = np.zeros((3,) * ndim)
        f[(1,) * ndim] = 1 / 64
        assert make("perona", 1.04 * limit, ndim=ndim).run(f).min() < 0
        assert make("perona", 0.99 * limit, ndim=ndim).run(f).min() >= 0


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@settings(max_examples=50, deadline=None)
@given(data=st.data())
def test_signs_of_differences_to_any_number_never_increase(dtype, data):
    f = data.draw(signals(dtype, most=16))
    name = data.draw(st.sampled_from(ODD))
    scale = fitting(name, f)
    network = make(name, 0.25 * (1 - 2 * margin(dtype)), 1, scale=scale)
    u = f
    for _ in range(4):
        new = network.run(u)
        for level in (0.0, *np.unique(u)[:5]):
            with np.errstate(over="ignore"):
                assert sign_changes(new - level) <= sign_changes(u - level)
        u = new


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", ODD)
def test_a8_total_variation_energy_norms_and_extrema_do_not_grow(name, dtype):
    rng = np.random.default_rng(1)
    eps = float(np.finfo(dtype).eps)
    for tau in (0.5, 0.25):
        network = make(name, tau)
        for _ in range(30):
            u = (rng.standard_normal(50) * rng.choice([0.1, 1, 5])).astype(dtype)
            for _ in range(3):
                new = network.run(u)
                slack = 50 * 8 * eps * float(np.abs(u).max())
                assert np.abs(np.diff(new)).sum() <= np.abs(np.diff(u)).sum() + slack
                for norm in (2, 4):
                    a, b = (np.linalg.norm(v.astype(float), norm) for v in (new, u))
                    assert a <= b * (1 + 8 * eps) + slack * eps
                assert np.exp(new.astype(float) - 20).sum() <= np.exp(u.astype(float) - 20).sum() * (1 + 50 * eps)
                if tau == 0.25:
                    assert sign_changes(np.diff(new)) <= sign_changes(np.diff(u))
                u = new


def test_a8_just_above_the_sign_bound_a_sign_change_is_gained():
    """systems.md, section 4: g = 1, N = 6, tau = 1/3, f = v4 + v5/8 with v_k = cos(pi k (i - 1/2)/6): 4 -> 5."""
    i = np.arange(1, 7)
    mode = lambda k: np.cos(np.pi * k * (i - 0.5) / 6)  # noqa: E731
    f = mode(4) + mode(5) / 8
    assert sign_changes(f) == 4
    assert sign_changes(make("relu", 1 / 3).run(f)) == 5
    assert sign_changes(make("relu", 0.25).run(f)) <= 4


@pytest.mark.parametrize(("n", "tau", "before"), [(40, 0.2514, 38)])
def test_a8_the_sign_bound_for_many_samples(n, tau, before):
    """systems.md, section 4: tau_N = 1/(4 cos^2(pi/(2N-1))); tau_40 = 0.25040."""
    limit = 1 / (4 * math.cos(math.pi / (2 * n - 1)) ** 2)
    assert limit < tau
    i = np.arange(n)
    mode = lambda k: np.cos(np.pi * k * (i + 0.5) / n)  # noqa: E731
    gained = [
        share
        for share in np.linspace(0.01, 0.99, 99)
        if sign_changes(f := mode(n - 2) + share * mode(n - 1)) == before
        and sign_changes(make("relu", tau).run(f)) == before + 1
    ]
    assert gained
    for share in np.linspace(0.01, 0.99, 99):
        f = mode(n - 2) + share * mode(n - 1)
        assert sign_changes(make("relu", 0.25).run(f)) <= sign_changes(f)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("tau", [0.1, 0.5, 3.0])
def test_the_mean_is_kept_for_every_tau(dtype, tau):
    rng = np.random.default_rng(2)
    for name in ("soft", "relu", "shifted"):
        f = rng.standard_normal(1000).astype(dtype)
        steps = 30
        network = Network(lambda dtype, name=name: flux(name, dtype), steps=steps, tau=tau, check=False)
        u = network.run(f)
        if not np.isfinite(u).all():
            continue
        largest = max(1.0, float(np.abs(f).max()), float(np.abs(u).max()), abs(tau))
        drift = abs(u.astype(float).mean() - f.astype(float).mean())
        assert drift <= mean_slack(steps, largest * (1 + tau), dtype)


@pytest.mark.parametrize("name", ["soft", "charbonnier"])
def test_a16_monotone_fluxes_are_nonexpansive(name):
    rng = np.random.default_rng(3)
    network = make(name, 0.5)
    for _ in range(50):
        f, g = rng.standard_normal((2, 30)) * rng.choice([0.1, 1, 4])
        before, after = f - g, network.run(f) - network.run(g)
        for norm in (2, np.inf):
            assert np.linalg.norm(after, norm) <= np.linalg.norm(before, norm) * (1 + 1e-14)


def test_a16_a_nonmonotone_flux_expands():
    """Near the most negative slope of Perona-Malik two signals move apart, for every tau."""
    d = math.sqrt(3) * UNIT["perona"]
    f, g = np.array([0.0, d]), np.array([0.0, d + 1e-6])
    network = make("perona", 0.1)
    assert np.linalg.norm(network.run(f) - network.run(g)) > 1.02 * np.linalg.norm(f - g)


def test_prop2_without_its_missing_hypothesis_is_false():
    """maths.md: Phi = -r is antisymmetric with L = 1, and overshoots for every tau; so does sin at f = (0, 4)."""
    f = np.array([0.0, 1.0, 0.0])
    backward = Network(lambda dtype: flux("relu", dtype, values=(1.0,)), steps=1, tau=0.001)
    assert backward.run(f).max() <= 1
    from symdict.runtime.function import Function

    negative = Function(dtype="float64", evaluate=lambda x, out: np.negative(x, out=out))
    assert Network(negative, steps=1, tau=0.001).run(f).max() > 1
    sine = Function(dtype="float64", evaluate=lambda x, out: np.sin(x, out=out))
    u = Network(sine, steps=1, tau=0.25).run(np.array([0.0, 4.0]))
    assert np.allclose(u, [-0.189, 4.189], atol=1e-3)


def test_beyond_the_bound_nothing_is_promised():
    assert range_slack(0.51, 0.5, 0, 1, 3, "float64") == math.inf
    assert range_slack(0.49, 0.5, 0, 1, 3, "float64") == 0.0
    assert 0 < range_slack(0.5, 0.5, 0, 1, 3, "float64") < 1e-13


def test_the_certificate_says_what_is_kept_and_how_exactly():
    network = make("soft", 0.25, 40, bounds=BOUNDS)
    assert str(network.certificate()) == (
        "40 steps, tau = 0.25, h = 1, float64\n"
        "  kept  mean (every tau): up to rounding: see mean_slack\n"
        "  kept  max-min principle (tau <= 0.5): exactly, to the last bit\n"
        "  kept  sign stability (tau <= 0.25): up to rounding\n"
        "  kept  energy decay (tau <= 0.5): up to rounding"
    )
    beyond = make("soft", 0.6, 40, bounds=BOUNDS).certificate("float32")
    assert not beyond["max-min principle"].kept
    assert beyond["max-min principle"].floating_point == "not guaranteed with this tau"
    assert beyond.to_json()["claims"][1]["tau_max"] == 0.5
    assert beyond.to_json()["claims"][0]["tau_max"] == "inf"  # JSON has no infinity
    at = make("soft", 0.5, bounds=BOUNDS).certificate()["max-min principle"]
    assert at.floating_point == "up to 1.7e-15 of the range and one rounding a step"
    with pytest.raises(KeyError):
        beyond["speed"]
