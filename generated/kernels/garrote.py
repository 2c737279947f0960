"""The kernels of garrote: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (2*theta**2/r, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (2*theta**2/r**2, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2*(2*log(sqrt(2)*Abs(r)/(2*theta)) + 1), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (r - theta**2/r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (-2*theta**2/r**2, True)): at most 4 ulp.

Digest: 2158501a36f0fc33. Made by symdict; again by:
    symdict generate --only kernels/garrote.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_div,
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
    q3 = two_prod(p0, p0)
    q4 = pair_scale(q3, 2.0)
    c1 = q4[0]
    return (c1,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c1,) = constants
    a = np.abs(r)
    t0 = c1 / a
    np.minimum(a, t0, out=t0)
    np.copysign(t0, r, out=out)


def garrote_phi(r, theta, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_scale(q5, 2.0)
    c2 = q6[0]
    q8 = round_down(q2)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    np.square(t0, out=t0)
    np.divide(c2, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t1, out=t1)
    t2 = 2.0 * t1
    t1 *= t2
    t2 = choose(a > c0, t1, t0)
    choose(a > c4, t2, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def garrote_g(r, theta, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = round_up(q0)
    c1 = q3
    q5 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c2 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_scale(q7, 4.0)
    c3 = q8
    q10 = pair_scale(q7, 2.0)
    c4 = q10[0]
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, c1, np.inf)
    t2 = 4.909093465297727e-91 * t1
    t2 = choose(t1 > 6.668014432879854e+240, t2, t1)
    t2 = pair_mul_double(c2, t2)
    t2 = np.log(t2[0])
    t1 = choose(t1 > 6.668014432879854e+240, 207.94415416798358, 0.0)
    t1 += t2
    t2 = pair_mul_double(c3, t1)
    t1 = c4 + t2[0]
    t2 = choose(a > c0, t1, t0)
    choose(a > 1.7976931348623157e+308, a, t2, out=out)


def garrote_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    return (c0, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, p0, np.inf, out=t0)
    t1 = p0 + t0
    t2 = t0 - p0
    t1 *= t2
    t2 = t1 / t0
    t0 = 1.0 * a
    t1 = choose(a > c0, t0, t2)
    t0 = choose(a > p0, t1, 0.0)
    np.copysign(t0, r, out=out)
    np.copyto(out, np.nan, where=missing)


def garrote_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_scale(q5, 2.0)
    c2 = q6[0]
    q8 = round_down(q2)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    np.square(t0, out=t0)
    np.divide(c2, t0, out=t0)
    t0 = -t0
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t1, out=t1)
    t2 = 2.0 * t1
    t1 *= t2
    t2 = -t1
    t1 = choose(a > c0, t2, t0)
    choose(a > c4, t1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def garrote_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(theta),), r, out)

