"""Accelerated and implicit schemes: what they solve, what they keep, what they lose."""

from __future__ import annotations

import math

import numpy as np
import pytest
from runtime_fluxes import flux

from symdict.errors import ParameterError
from symdict.runtime import Bound, Network, compile
from symdict.runtime.frozen import Frozen
from symdict.runtime.schemes import METHODS, Scheme, arranged, compare, cycle_length, fed_step_sizes

LINEAR = {"values": (1.0,)}  # relu with slope 1 on the left is the identity


def network(name="perona", time=20.0, tau=0.25, ndim=1, h=1, **options):
    limit = 0.5 / ndim
    steps = round(time / tau)
    return Network(
        lambda dtype: flux(name, dtype, **options), steps=steps, tau=tau, h=h, ndim=ndim,
        bounds=[Bound("max-min principle", limit)], check=False,
    )  # fmt: skip


def signal(n=200, seed=0):
    rng = np.random.default_rng(seed)
    x = np.linspace(0, 1, n)
    return np.where(x > 0.4, 1.0, 0.0) + 0.5 * np.sin(9 * x) + 0.1 * rng.standard_normal(n)


@pytest.mark.parametrize("n", [1, 2, 3, 7, 20, 100])
def test_fed_step_sizes_sum_to_the_cycle_time(n):
    assert math.isclose(sum(fed_step_sizes(n, 0.5)), 0.5 * (n * n + n) / 3, rel_tol=1e-12)
    assert sorted(arranged(fed_step_sizes(n, 0.5))) == sorted(fed_step_sizes(n, 0.5))


def test_the_cycle_is_the_shortest_that_reaches_the_time():
    for time in (0.01, 1 / 3, 1.0, 7.7, 100.0, 1e4):
        n = cycle_length(time, 0.5)
        assert 0.5 * (n * n + n) / 3 >= time * (1 - 1e-12)
        assert n == 1 or 0.5 * (n * n - n) / 3 < time


def frozen_matrix(v, h, phi):
    """I x ... x A_k x ... x I summed over the axes, entry by entry from div(g grad) on the grid of v."""
    size, index = v.size, np.arange(v.size).reshape(v.shape)
    matrix = np.zeros((size, size))
    for place in np.ndindex(v.shape):
        for axis, spacing in enumerate(h):
            ahead = tuple(p + (k == axis) for k, p in enumerate(place))
            if ahead[axis] < v.shape[axis]:
                i, j, d = index[place], index[ahead], (v[ahead] - v[place]) / spacing
                g = phi(d) / d / spacing**2
                matrix[i, j] += g
                matrix[j, i] += g
                matrix[i, i] -= g
                matrix[j, j] -= g
    return matrix


@pytest.mark.parametrize("shape", [(1,), (2,), (17,), (5, 9), (1, 6), (3, 4, 5), (2, 3, 2, 3)])
@pytest.mark.parametrize("engine", ["c", "numpy"])
def test_frozen_steps_are_those_of_the_dense_matrix(shape, engine, monkeypatch):
    """u_{j+1} = a_j (I + tau_j A) u_j + (1 - a_j) u_{j-1}, also where rows and signals of a batch meet in memory."""
    if engine == "numpy":
        monkeypatch.setattr(compile, "find", lambda: None)
    h = (0.7, 1.3, 0.9, 1.1)[: len(shape)]
    rng = np.random.default_rng(3)
    batch = rng.standard_normal((2, *shape))
    net = Network(flux("charbonnier", engine=engine), steps=1, tau=0.1, h=h, ndim=len(shape), check=False)
    steps = [(1.0, 0.3), (1.2, 0.1), (1.0, 0.05), (0.8, 0.2)]
    found = Frozen(net, batch).run(batch, steps)
    leaking = Frozen(net, batch)
    leaking._g[-1] += 0.1  # planted: a weight on what lies beyond the border
    assert not np.allclose(leaking.run(batch, steps), found, rtol=0, atol=1e-6)
    for v, u in zip(batch, found, strict=True):
        matrix = frozen_matrix(v, h, lambda d: d / math.sqrt(1 + (d / 0.37) ** 2))
        now, before = v.ravel(), v.ravel()
        for a, tau in steps:
            now, before = a * (now + tau * matrix @ now) + (1 - a) * before, now
        assert np.allclose(u.ravel(), now, rtol=0, atol=1e-13)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("ndim", [1, 2])
def test_linear_diffusion_reaches_the_same_time(method, ndim):
    """On a slow cosine every scheme must approach exp(-lambda T), which fixes its time scale."""
    if method == "implicit" and ndim == 2:
        with pytest.raises(ParameterError, match="solves along one axis"):
            Scheme(network("relu", ndim=2, values=(1.0,)), method)
        return
    n, time = 64, 20.0
    line = np.cos(np.pi * (np.arange(n) + 0.5) / n)
    f = line if ndim == 1 else line[:, None] * line
    rate = ndim * 4 * math.sin(math.pi / (2 * n)) ** 2
    scheme = Scheme(network("relu", time=time, tau=0.2, ndim=ndim, values=(1.0,)), method, cycles=4, steps=40)
    expected = math.exp(-rate * time) * f
    assert np.max(np.abs(scheme.run(f) - expected)) < 2e-3


@pytest.mark.parametrize("method", ["fed", "fsi", "implicit", "aos"])
def test_nonlinear_schemes_converge_to_the_same_flow(method):
    """With more and more cycles the result tends to that of many small explicit steps."""
    f = signal()
    time = 8.0
    reference = network(time=time, tau=0.002).run(f)
    errors = []
    for cycles in (2, 8, 32):
        errors.append(
            np.max(np.abs(Scheme(network(time=time), method, cycles=cycles, steps=cycles).run(f) - reference))
        )
    assert errors[2] < errors[1] < errors[0]
    assert errors[2] < 0.02
    assert errors[1] / errors[2] > (
        2.5 if method in ("implicit", "aos") else 1.5
    )  # 4 at order 1; FED starts near the floor


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("ndim", [1, 2])
def test_each_scheme_keeps_what_it_says(method, dtype, ndim):
    if method == "implicit" and ndim == 2:
        return
    f = signal().astype(dtype)
    if ndim == 2:
        f = f[:60, None] * f[None, 60:100]
    scheme = Scheme(network(time=60.0, tau=0.2, ndim=ndim), method, cycles=2, steps=2)
    u = scheme.run(f)
    assert u.dtype == f.dtype
    eps = np.finfo(dtype).eps
    keeps = scheme.method.keeps
    assert "mean" in keeps
    assert abs(u.mean(dtype=float) - f.mean(dtype=float)) < 400 * eps
    assert np.linalg.norm(u - u.mean()) <= np.linalg.norm(f - f.mean()) * (1 + 100 * eps)
    if "max-min principle" in keeps:
        assert u.min() >= f.min()
        assert u.max() <= f.max()


def test_fed_and_fsi_lose_the_range():
    """With these diffusivities (all at most 1) a whole cycle has a negative weight: some signal leaves its
    range.

    Found by a random search over frozen diffusivities; constant ones give a box filter, which has none.
    """
    g = [1.0, 1.0, 0.2, 0.2, 1.0, 1.0, 0.05, 0.2]
    identity = np.eye(len(g) + 1)
    forward = np.diff(identity, axis=0)
    operator = -forward.T @ np.diag(g) @ forward
    fed = identity
    for tau in fed_step_sizes(7, 0.5):
        fed = fed @ (identity + tau * operator)
    fsi = before = identity
    for k in range(7):
        a = (4 * k + 2) / (2 * k + 3)
        before, fsi = fsi, a * (fsi + 0.5 * operator @ fsi) + (1 - a) * before
    assert np.allclose(fed, fsi, atol=1e-12)  # one polynomial, factored or by recurrence
    assert np.allclose(fed.sum(axis=1), 1)
    assert fed.min() < -0.015
    assert np.min(identity + 0.5 * operator) >= 0  # a plain step at the bound has no such weight
    for method in ("fed", "fsi"):
        assert "max-min principle" in METHODS[method].loses


def test_implicit_steps_do_not_add_sign_changes():
    rng = np.random.default_rng(0)
    for _ in range(50):
        f = rng.standard_normal(60)
        u = Scheme(network(time=5.0), "implicit", steps=3).run(f)
        assert np.count_nonzero(np.diff(np.sign(u)) != 0) <= np.count_nonzero(np.diff(np.sign(f)) != 0)


def test_fewer_steps_for_the_same_time():
    """T = 100 takes 200 plain steps at the bound; one FED cycle takes 24."""
    scheme = Scheme(network(time=100.0), "fed")
    assert scheme.length == 24
    assert Scheme(network(time=100.0), "fsi").length == 24


def test_the_text_names_keeps_and_loses():
    text = str(Scheme(network(time=100.0), "fed"))
    assert text.splitlines() == [
        "fast explicit diffusion (FED)",
        "  keeps: mean, L2 stability (frozen diffusivity)",
        "  loses: max-min principle, sign stability, total variation",
        "  single steps exceed h^2/(2 g_max); a cycle is stable as a whole, with its diffusivity frozen",
        "  T = 100 in 1 x 24 steps instead of 400",
    ]


def test_errors_and_costs_at_equal_time():
    """More updates of the nonlinearity bring every scheme closer to the reference; FED takes fewer steps."""
    plain = network(time=20.0)
    trials = compare(plain, signal(), cycles=(1, 4, 16))
    assert trials[0].method == "explicit"
    assert trials[0].steps == plain.steps
    assert {trial.method for trial in trials} == {"explicit", *METHODS}
    for method in METHODS:
        coarse, _, fine = (trial for trial in trials if trial.method == method)
        assert fine.error < coarse.error
    fed = next(trial for trial in trials if trial.method == "fed")
    assert fed.steps < plain.steps / 5
    assert "steps   error" in str(fed)


def test_refusals():
    with pytest.raises(ParameterError, match="there is no time stepping method 'euler'"):
        Scheme(network(), "euler")
    bare = Network(lambda dtype: flux("perona", dtype), steps=3)
    with pytest.raises(ParameterError, match="fed needs the stable bound"):
        Scheme(bare, "fed")
    assert Scheme(bare, "fed", tau_max="1/2").tau_max == 0.5
    for method in METHODS:
        for none in (0, -2):
            with pytest.raises(ParameterError, match="at least one"):
                Scheme(network(), method, cycles=none, steps=none)
    for shape in ((0,), (1,), (2,), (3, 0), (3, 5)):
        for method in METHODS:
            f = np.ones(shape)
            assert np.allclose(Scheme(network(), method).run(f), f)
