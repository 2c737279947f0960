"""The kernels of power: Phi, g, Psi, S, Phi'.

Phi(r) = p*Abs(r)**p/(2*r): at most 4 ulp.
g(r) = p*Abs(r)**(p - 2)/2: at most 4 ulp.
Psi(r) = Abs(r)**p: at most 4 ulp.
S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r: at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2): at most 4 ulp.

Digest: 0871c7250b00f7da. Made by symdict; again by:
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
    expm1_dd,
    log1p_dd,
    log_pair,
    pair_add_double,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pow_fine,
    two_prod,
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
    return (c0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def power_g(r, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    np.power(a, p0, out=out)


def power_psi(r, p, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -1.0)
    c0 = q0
    q2 = 0.5 * p0
    q3 = two_sum(q2, -2.0)
    q4 = pow_fine((2.0, 0.0), q3)
    q5 = pair_mul_double(q4, p0)
    c1 = q5
    q7 = 0.25 * p0
    q8 = pow_fine((2.0, 0.0), (q2, 0.0))
    q9 = pair_mul_double(q8, q7)
    q10 = -p0
    q11 = two_sum(2.0, q10)
    q12 = pair_inverse(q11)
    q13 = pow_fine(q9, q12)
    q14 = pair_scale(q13, 0.5)
    c2 = q14[0]
    q16 = pair_scale(q13, 2.0)
    c3 = q16[0]
    c4 = q13
    q19 = pair_neg(q12)
    q20 = pow_fine(q9, q19)
    c5 = q20
    c6 = q11
    c7 = q9
    return (c0, c1, c2, c3, c4, c5, c6, c7)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(c0, t0)
    t0 = exp_pair(t0)
    t0 = pair_mul(t0, c1)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, a)
    t1 = np.clip(a, c2, c3)
    t2 = log_pair((t1, 0.0))
    t2 = pair_mul(t2, c0)
    t2 = exp_dd(t2[0], t2[1])
    t3 = pair_neg(c4)
    t1 = pair_add_double(t3, t1)
    t3 = pair_mul(c5, t1)
    t1 = log1p_dd(t3[0], t3[1])
    t3 = pair_mul_double(c6, t1)
    t1 = expm1_dd(t3[0], t3[1])
    t3 = two_prod(t2, t1)
    t1 = pair_mul(c7, t3)
    t2 = pair_select(a > c3, (t0[0], 0.0), t1)
    t3 = pair_select(a > c2, t2, (t0[0], 0.0))
    t1 = pair_select(a > 0.0, t3, (0.0, 0.0))
    t0 = pair_select(a > 1.7976931348623157e+308, (a, 0.0), t1)
    np.multiply(np.copysign(1.0, r), t0[0], out=out)
    np.copyto(out, np.nan, where=missing)


def power_s(r, p, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
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
    return (c0, c1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def power_slope(r, p, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(p),), r, out)

