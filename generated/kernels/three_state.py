"""The kernels of three-state: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((sign(r), Abs(r) <= theta), (0, True)): at most 4 ulp.
g(r) = Piecewise((1/Abs(r), Abs(r) <= theta), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((2*Abs(r), Abs(r) <= theta), (2*theta, True)): at most 4 ulp.
S(r) = Piecewise((r - sqrt(2)*sign(r)/2, Abs(r) <= sqrt(2)*theta/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((0, Abs(r) <= theta), (0, True)): at most 4 ulp.

Digest: 05d290cb1b56bf1c. Made by symdict; again by:
    symdict generate --only kernels/three_state.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_mul_double,
    round_down,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = choose(a > p0, 0.0, 1.0)
    t0 = choose(a > 0.0, t0, 0.0)
    np.copysign(t0, r, out=out)
    np.copyto(out, np.nan, where=missing)


def three_state_phi(r, theta, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = 1.0 / a
    choose(a > p0, 0.0, t0, out=out)


def three_state_g(r, theta, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 2.0 * p0
    c1 = q0
    return (c1,)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c1,) = constants
    a = np.abs(r)
    t0 = 2.0 * a
    np.clip(t0, -np.inf, c1, out=out)


def three_state_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.5 * p0
    q1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    q2 = round_down(q1)
    c0 = q2
    return (c0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - 0.7071067811865476
    t0 -= -4.833646656726457e-17
    t0 = choose(a > c0, a, t0)
    t0 = choose(a > 0.0, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def three_state_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    out[...] = 0.0
    np.copyto(out, np.nan, where=missing)


def three_state_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(theta),), r, out)

