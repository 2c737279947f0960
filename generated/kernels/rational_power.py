"""The kernels of rational-power: Phi, g, S, Phi'.

Phi(r) = r/((Abs(r)/lam)**p + 1): at most 4 ulp.
g(r) = 1/((Abs(r)/lam)**p + 1): at most 4 ulp.
S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)): at most 4 ulp.
Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: a65bd02cc36083dc. Made by symdict; again by:
    symdict generate --only kernels/rational_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_times_dd,
    expm1_dd,
    log1p_pair,
    log_fine,
    log_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_square,
    pow_dd,
    pow_fine,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = -p1
    q3 = pow_fine((p0, 0.0), (q2, 0.0))
    c2 = q3[0]
    q5 = pair_inverse((p0, 0.0))
    q6 = log_fine(q5)
    c3 = q6
    c4 = q5[0]
    c5 = q2
    return (c0, p1, c2, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = log_pair((t0, 0.0))
    t1 = pair_mul_double(t1, p1)
    t1 = exp_times_dd(c2, t1[0], t1[1])
    t1 += 1.0
    t0 /= t1
    t1 = np.clip(a, c0, np.inf)
    t2 = log_pair((t1, 0.0))
    t2 = pair_add(c3, t2)
    t2 = pair_mul_double(t2, p1)
    t3 = c4 * t1
    np.power(t3, c5, out=t3)
    np.log1p(t3, out=t3)
    t2 = pair_add_double(t2, t3)
    t3 = pair_neg(t2)
    t2 = exp_times_dd(t1, t3[0], t3[1])
    t1 = choose(a > c0, t2, t0)
    t3 = choose(a > 0.0, t1, 0.0)
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t3)
    np.copysign(t0, r, out=out)
    np.copyto(out, np.nan, where=missing)


def rational_power_phi(r, lam, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = -p1
    q3 = pow_fine((p0, 0.0), (q2, 0.0))
    c2 = q3[0]
    return (c0, p1, c2, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.power(t0, p1, out=t0)
    t0 *= c2
    t0 += 1.0
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, c0, np.inf)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pow_dd(t1[0], t1[1], p1)
    t2 = 1.0 + t1
    t1 /= t2
    t2 = choose(a > c0, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t2, out=out)


def rational_power_g(r, lam, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = 0.5 * p1
    q5 = pow_fine((2.0, 0.0), (q4, 0.0))
    c4 = q5[0]
    return (c0, c1, p1, p0, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_dd(t1[0], t1[1], p1)
    t0 *= t1
    t1 += 1.0
    t0 /= t1
    t1 = np.clip(a, c0, np.inf)
    t2 = p0 / t1
    np.power(t2, p1, out=t2)
    t2 += c4
    np.divide(c4, t2, out=t2)
    t1 *= t2
    t2 = choose(a > c0, t1, t0)
    np.copysign(t2, r, out=out)


def rational_power_s(r, lam, p, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = -p1
    q5 = two_sum(1.0, q4)
    c4 = q5
    q7 = two_sum(p1, -1.0)
    q8 = pair_inverse((p1, 0.0))
    q9 = pair_neg(q8)
    q10 = pow_fine(q7, q9)
    q11 = pair_mul_double(q10, p0)
    q12 = pair_scale(q11, 0.5)
    c5 = q12[0]
    q14 = pair_scale(q11, 2.0)
    c6 = q14[0]
    c7 = q11
    q17 = pow_fine(q7, q8)
    c8 = q17
    return (c0, c1, p1, p0, c4, c5, c6, c7, c8)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_dd(t0[0], t0[1], p1)
    t1 = two_prod(p1, t0)
    t2 = -t0
    t1 = pair_add_double(t1, t2)
    t2 = 1.0 - t1[0]
    t1 = two_sum(1.0, t0)
    t0 = pair_square(t1)
    t1 = pair_div((t2, 0.0), t0)
    t0 = np.clip(a, c0, np.inf)
    t2 = pair_div((p0, 0.0), (t0, 0.0))
    t0 = pow_dd(t2[0], t2[1], p1)
    t2 = pair_add_double(c4, t0)
    t2 = two_prod(t0, t2[0])
    t0 = two_sum(1.0, t0)
    t0 = pair_square(t0)
    t0 = pair_div(t2, t0)
    t2 = choose(a > c0, t0[0], t1[0])
    t0 = np.clip(a, c5, c6)
    t1 = -t0
    t1 = pair_add_double(c7, t1)
    t1 = pair_mul(t1, c1)
    t1 = pair_mul(c8, t1)
    t1 = pair_neg(t1)
    t1 = log1p_pair(t1)
    t1 = pair_mul_double(t1, p1)
    t1 = expm1_dd(t1[0], t1[1])
    t0 = pair_mul_double(c1, t0)
    t0 = pow_dd(t0[0], t0[1], p1)
    t0 = two_sum(1.0, t0)
    t0 = pair_square(t0)
    t0 = pair_div((t1, 0.0), t0)
    t1 = pair_neg(t0)
    t0 = pair_select(a > c6, (t2, 0.0), t1)
    t1 = pair_select(a > c5, t0, (t2, 0.0))
    t0 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t1)
    out[...] = t0[0]


def rational_power_slope(r, lam, p, out=None):
    """Phi'(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(p)), r, out)

