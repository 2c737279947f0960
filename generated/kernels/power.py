"""The kernels of power: Phi, g, Psi, S, Phi'.

Phi(r) = p*Abs(r)**p/(2*r): at most 4 ulp.
g(r) = p*Abs(r)**(p - 2)/2: at most 4 ulp.
Psi(r) = Abs(r)**p: at most 4 ulp.
S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r: no bound is promised for this kernel.
Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2): at most 4 ulp.

Digest: 1acd469b67e516ba. Made by symdict; again by:
    symdict generate --only kernels/power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    log_pair,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pow_pair,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -1.0)
    c0 = q0
    q2 = 0.5 * p0
    c1 = q2
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    t0 = choose(a > 0.0, t0, 0.0)
    t0 = choose(a > 1.7976931348623157e+308, a, t0)
    np.copysign(t0, r, out=out)
    np.copyto(out, np.nan, where=missing)


def power_phi(r, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -2.0)
    c0 = q0
    q2 = 0.5 * p0
    c1 = q2
    q4 = log_pair((2.5822498780869086e+120, 0.0))
    q5 = pair_mul(q4, q0)
    q6 = exp_pair(q5)
    q7 = pair_mul_double(q6, q2)
    c2 = q7[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    out[...] = choose(a > 1.7976931348623157e+308, c2, t0)


def power_g(r, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -1.0)
    c0 = q0
    return (c0,)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= a
    t0 = choose(a > 0.0, t0, 0.0)
    out[...] = choose(a > 1.7976931348623157e+308, a, t0)
    np.copyto(out, np.nan, where=missing)


def power_psi(r, p, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.25 * p0
    c1 = q0
    return (p0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t0 = pow_pair(t0, p0)
    t0 = pair_mul_double(t0, c1)
    t0 = pair_div(t0, (a, 0.0))
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, a)
    t0 = choose(a > 0.0, t0[0], 0.0)
    t1 = -a
    t0 = choose(a > 1.7976931348623157e+308, t1, t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def power_s(r, p, out=None):
    """S(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -2.0)
    c0 = q0
    q2 = 0.5 * p0
    q3 = two_sum(p0, -1.0)
    q4 = pair_mul_double(q3, q2)
    c1 = q4[0]
    q6 = pow_pair((2.5822498780869086e+120, 0.0), p0)
    q7 = pair_mul(q4, q6)
    q8 = pair_scale(q7, 1.499696813895631e-241)
    c2 = q8[0]
    return (c0, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    out[...] = choose(a > 1.7976931348623157e+308, c2, t0)


def power_slope(r, p, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(p),), r, out)

