"""The Haar and the variational reading of a step, against definitions written out sample by sample."""

from __future__ import annotations

import math

import numpy as np
import pytest
from runtime_fluxes import flux

from symdict.errors import LimitReached, ParameterError, SignalError
from symdict.runtime import Network, compile, tridiagonal
from symdict.runtime.readings import energy, gradient, haar_step, implicit_step, quotient

ROOT = math.sqrt(2)

# six rows of alt2020, Table 3, with lambda = theta = p: flux, its slope, regulariser
P = 0.6
K = ROOT * P
ROWS = {
    "constant": (lambda r: r, lambda r: np.ones_like(r), lambda r: r**2),
    "charbonnier": (
        lambda r: r / np.sqrt(1 + r**2 / P**2),
        lambda r: (1 + r**2 / P**2) ** -1.5,
        lambda r: 2 * P**2 * (np.sqrt(1 + r**2 / P**2) - 1),
    ),
    "soft": (
        lambda r: np.clip(r, -K, K),
        lambda r: (np.abs(r) <= K) * 1.0,
        lambda r: np.where(np.abs(r) <= K, r**2, 2 * P * (ROOT * np.abs(r) - P)),
    ),
    "perona-malik": (
        lambda r: r * np.exp(-(r**2) / (2 * P**2)),
        lambda r: (1 - r**2 / P**2) * np.exp(-(r**2) / (2 * P**2)),
        lambda r: 2 * P**2 * (1 - np.exp(-(r**2) / (2 * P**2))),
    ),
    "garrote": (
        lambda r: np.where(np.abs(r) <= K, r, 2 * P**2 / np.where(r == 0, 1, r)),
        lambda r: np.where(np.abs(r) <= K, 1, -2 * P**2 / np.where(r == 0, 1, r) ** 2),
        lambda r: np.where(np.abs(r) <= K, r**2, 2 * P**2 * (np.log(np.where(r == 0, 1, r) ** 2 / (2 * P**2)) + 1)),
    ),
    "hard": (
        lambda r: np.where(np.abs(r) <= K, r, 0),
        lambda r: (np.abs(r) <= K) * 1.0,
        lambda r: np.where(np.abs(r) <= K, r**2, 2 * P**2),
    ),
}
PRINTED_SHRINKAGE = {
    "constant": lambda r: 0 * r,
    "charbonnier": lambda r: r * (1 - (1 + 2 * r**2 / P**2) ** -0.5),
    "soft": lambda r: np.sign(r) * np.maximum(np.abs(r) - P, 0),
    "perona-malik": lambda r: r * (1 - np.exp(-(r**2) / P**2)),
    "garrote": lambda r: np.where(np.abs(r) <= P, 0, r - P**2 / np.where(r == 0, 1, r)),
    "hard": lambda r: np.where(np.abs(r) <= P, 0, r),
}


def explicit(u, phi, tau, h=1.0):
    """alt2020 (8), sample by sample."""
    new = u.copy()
    for i in range(len(u) - 1):
        flow = tau / h * float(phi(np.array([(u[i + 1] - u[i]) / h]))[0])
        new[i] += flow
        new[i + 1] -= flow
    return new


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("n", [1, 2, 3, 10, 33])
@pytest.mark.parametrize(("tau", "h"), [(0.25, 1.0), (0.4375, 1.0), (0.1, 0.5)])
def test_alt2020_eq11_haar_step_is_diffusion_step(row, n, tau, h):
    phi = ROWS[row][0]
    f = np.random.default_rng(n).standard_normal(n)
    shrinkage = lambda r: r - 2 * ROOT * tau / h * phi(ROOT * r / h)  # noqa: E731
    assert np.allclose(haar_step(f, shrinkage), explicit(f, phi, tau, h), rtol=0, atol=2e-14)


@pytest.mark.parametrize("row", ROWS)
def test_alt2020_table3_shrinkage_gives_the_same_step(row):
    f = np.random.default_rng(0).standard_normal(40)
    assert np.allclose(haar_step(f, PRINTED_SHRINKAGE[row]), explicit(f, ROWS[row][0], 0.25), rtol=0, atol=2e-14)


def test_the_network_step_is_the_haar_step():
    f = np.random.default_rng(0).standard_normal((3, 50))
    network = Network(lambda dtype: flux("soft", dtype, values=(K,)), steps=1)
    assert np.allclose(network.run(f), haar_step(f, PRINTED_SHRINKAGE["soft"]), rtol=0, atol=2e-14)


@pytest.mark.parametrize("planted", ["one shift", "halves instead of roots", "whole-sample mirror"])
def test_the_comparison_sees_planted_errors(planted):
    """systems.md A9: one shift, another scaling or another mirror is another step."""
    f = np.random.default_rng(0).standard_normal(10)
    if planted == "one shift":
        x, y = f[0::2], f[1::2]
        d = PRINTED_SHRINKAGE["soft"]((x - y) / ROOT)
        wrong = np.stack([((x + y) / ROOT + d) / ROOT, ((x + y) / ROOT - d) / ROOT], -1).ravel()
    elif planted == "halves instead of roots":
        wrong = haar_step(f, lambda r: ROOT * PRINTED_SHRINKAGE["soft"](r / ROOT))
    else:
        wrong = haar_step(f, PRINTED_SHRINKAGE["soft"])
        wrong[0] += 0.5 * (f[1] - f[0])
    assert not np.allclose(wrong, explicit(f, ROWS["soft"][0], 0.25), atol=1e-3)


def test_a_shrinkage_that_moves_zero_is_refused():
    with pytest.raises(ParameterError, match=r"S\(0\) = 0.5 is not 0"):
        haar_step(np.zeros(4), lambda r: r + 0.5)
    with pytest.raises(SignalError, match="no axis"):
        haar_step(1.0, np.abs)
    assert haar_step(np.zeros((2, 0)), np.abs).shape == (2, 0)


# ---- variational -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("row", ["constant", "charbonnier", "soft", "perona-malik", "garrote"])
@pytest.mark.parametrize("h", [1.0, 0.5])
def test_the_gradient_is_that_of_the_energy(row, h):
    phi, _, psi = ROWS[row]
    rng = np.random.default_rng(1)
    u, f = rng.standard_normal(12), rng.standard_normal(12)
    numeric = np.zeros(12)
    for i in range(12):
        step = np.zeros(12)
        step[i] = 1e-6
        numeric[i] = (energy(u + step, f, psi, 0.3, h) - energy(u - step, f, psi, 0.3, h)) / 2e-6
    assert np.allclose(2 * gradient(u, f, phi, 0.3, h), numeric, rtol=0, atol=1e-8)


@pytest.mark.parametrize("row", ["constant", "charbonnier", "soft", "perona-malik", "garrote"])
@pytest.mark.parametrize("alpha", [0.05, 0.25, 2.0, 50.0])
@pytest.mark.parametrize("n", [1, 2, 40])
def test_an_implicit_step_solves_its_equation(row, alpha, n):
    """alt2020 (15): residual at rounding level, range and mean kept, energy not above that of f."""
    phi, slope, psi = ROWS[row]
    f = np.random.default_rng(2).standard_normal(n)
    result = implicit_step(f, phi, slope, alpha)
    u = result.u
    padded = np.concatenate([[0.0], phi(np.diff(u)), [0.0]])
    assert np.max(np.abs(u - alpha * np.diff(padded) - f)) <= 1e-13 * max(1, alpha)
    assert u.min() >= f.min() - 1e-13
    assert u.max() <= f.max() + 1e-13
    assert abs(u.mean() - f.mean()) < 1e-13 * max(1, alpha)
    assert energy(u, f, psi, alpha) <= energy(f, f, psi, alpha) + 1e-12


@pytest.mark.parametrize("row", ["constant", "charbonnier", "perona-malik"])
def test_implicit_and_m_explicit_steps_agree_to_first_order(row):
    """alt2020, Sec. 3.3 (Radmoser et al.): the difference of the two is O(alpha^2)."""
    phi, slope, _ = ROWS[row]
    f = np.random.default_rng(3).standard_normal(30)
    differences = []
    for alpha in (0.02, 0.01, 0.005):
        m = 4
        u = f
        for _ in range(m):
            u = explicit(u, phi, alpha / m)
        differences.append(np.max(np.abs(u - implicit_step(f, phi, slope, alpha).u)))
    orders = np.log2(np.array(differences[:-1]) / differences[1:])
    assert np.all(orders > 1.85)
    assert np.all(orders < 2.15)


def test_many_explicit_steps_do_not_tend_to_the_implicit_one():
    """systems.md, erratum 5: for m to infinity the limit is the semi-discrete flow."""
    phi, slope, _ = ROWS["charbonnier"]
    f = np.random.default_rng(3).standard_normal(30)
    u = f
    for _ in range(2000):
        u = explicit(u, phi, 0.5 / 2000)
    assert np.max(np.abs(u - implicit_step(f, phi, slope, 0.5).u)) > 0.02


def test_refusals_of_the_implicit_step():
    phi, slope, _ = ROWS["charbonnier"]
    with pytest.raises(ParameterError, match="alpha = -1 is not positive"):
        implicit_step(np.zeros(3), phi, slope, -1)
    with pytest.raises(SignalError, match="one signal"):
        implicit_step(np.zeros((2, 3)), phi, slope, 1.0)
    with pytest.raises(SignalError, match="NaN"):
        implicit_step(np.array([0.0, np.nan]), phi, slope, 1.0)
    with pytest.raises(LimitReached, match="did not converge in 1 iterations"):
        implicit_step(np.random.default_rng(0).standard_normal(50), phi, slope, 5.0, iterations=1)


def test_the_quotient_takes_its_limit_at_zero():
    for dtype in (np.float32, np.float64):
        g = quotient(lambda r: r * np.exp(-(r**2)), np.array([0.0, -0.0, 1e-30, 1.0], dtype))
        assert np.allclose(g, [1, 1, 1, math.exp(-1)])


# ---- the tridiagonal solver --------------------------------------------------------------------------------


def dense(w):
    n = len(w) + 1
    matrix = np.eye(n)
    for i, weight in enumerate(w):
        matrix[i, i] += weight
        matrix[i + 1, i + 1] += weight
        matrix[i, i + 1] -= weight
        matrix[i + 1, i] -= weight
    return matrix


@pytest.mark.parametrize("engine", ["c", "numpy"])
def test_tridiagonal_systems_against_dense_ones(engine, monkeypatch):
    if engine == "numpy":
        monkeypatch.setattr(compile, "find", lambda: None)
    rng = np.random.default_rng(4)
    for n in (1, 2, 3, 20, 200):
        f = rng.standard_normal(n)
        for scale in (1e-3, 1.0, 1e3, 1e8):
            w = scale * rng.random(max(n - 1, 0))
            u = tridiagonal.solve(f, w)
            assert np.allclose(dense(w) @ u, f, rtol=0, atol=1e-14 * max(1, scale) * n)
            assert u.min() >= f.min()
            assert u.max() <= f.max()
    f = rng.standard_normal((3, 17, 10))
    for axis in range(3):
        shape = list(f.shape)
        shape[axis] -= 1
        w = rng.random(shape)
        u = tridiagonal.solve(f, w, axis)
        lines_f, lines_w, lines_u = (np.moveaxis(array, axis, -1) for array in (f, w, u))
        for index in np.ndindex(lines_f.shape[:-1]):
            assert np.allclose(lines_u[index], np.linalg.solve(dense(lines_w[index]), lines_f[index]), atol=1e-13)


def test_negative_weights_are_solved_or_refused():
    f = np.array([1.0, -2.0, 0.5])
    w = np.array([0.5, -0.2])
    assert np.allclose(tridiagonal.solve(f, w), np.linalg.solve(dense(w), f))
    assert tridiagonal.solve(f, np.array([0.1, -3.0])) is None


def test_the_range_is_exact_for_enormous_weights():
    rng = np.random.default_rng(5)
    for _ in range(200):
        f = rng.standard_normal(30)
        u = tridiagonal.solve(f, 10.0 ** rng.uniform(-20, 20, 29))
        assert f.min() <= u.min()
        assert u.max() <= f.max()
