"""The kernels of l1: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)): at most 4 ulp.

Digest: 862304be59b1412c. Made by symdict; again by:
    symdict generate --only kernels/l1.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_mul_double,
    pair_scale,
    round_down,
    round_up,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0[0]
    return (c0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    np.clip(r, -c0, c0, out=out)


def l1_phi(r, theta, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0[0]
    q4 = round_down(q0)
    c2 = q4
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    np.divide(c1, t0, out=t0)
    choose(a > c2, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def l1_g(r, theta, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = 2.0 * p0
    q4 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q3)
    c1 = q4
    q6 = two_prod(p0, p0)
    q7 = pair_scale(q6, 2.0)
    c2 = q7[0]
    q9 = pair_mul_double((2.8284271247461903, -1.9334586626905985e-16), p0)
    c3 = q9[0]
    q11 = 1.2676506002282294e+30 * p0
    c4 = q11
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = pair_mul_double(c1, a)
    t1 = t1[0] - c2
    t2 = c3 * a
    t1 = choose(a > c4, t2, t1)
    choose(a > c0, t1, t0, out=out)


def l1_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    t0 -= p0
    np.copysign(t0, r, out=out)


def l1_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    return (c0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    choose(np.abs(r) > c0, 0.0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def l1_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(theta),), r, out)

