"""The kernels of rational-power: Phi, g, S, Phi'.

Phi(r) = r/((Abs(r)/lam)**p + 1): at most 4 ulp.
g(r) = 1/((Abs(r)/lam)**p + 1): at most 4 ulp.
S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)): at most 4 ulp.
Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: d018eb9c0f1bd6d0. Made by symdict; again by:
    symdict generate --only kernels/rational_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    log_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_square,
    pair_sub,
    pow_dd,
    pow_pair,
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
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_sum(p1, -1.0)
    c4 = q4
    return (c0, c1, p1, p0, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_dd(t1[0], t1[1], p1)
    t1 += 1.0
    t0 /= t1
    t1 = np.maximum(a, c0)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t2 = log_pair(t1)
    t2 = pair_mul(t2, c4)
    t2 = exp_dd(t2[0], t2[1])
    t1 = pow_dd(t1[0], t1[1], p1)
    t1 += 1.0
    np.divide(t2, t1, out=t1)
    t2 = two_prod(p0, t1)
    t1 = pair_select(a > c0, t2, (t0, 0.0))
    t0 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t1)
    np.copysign(t0[0], r, out=out)


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
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = np.power(t0[0], p1)
    t0 += 1.0
    np.divide(1.0, t0, out=t0)
    t1 = np.maximum(a, c0)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pow_dd(t1[0], t1[1], p1)
    t2 = 1.0 + t1
    t1 /= t2
    t2 = choose(a > c0, t1, t0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t2)


def rational_power_g(r, lam, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = pair_mul_double(q2, q0)
    q5 = pow_pair(q4, p1)
    q6 = pair_mul_double(q5, q0)
    q7 = pair_add_double(q5, 1.0)
    q8 = pair_div(q6, q7)
    q9 = pair_div(q8, (p0, 0.0))
    q10 = pair_scale(q9, 1.4551915228366852e-11)
    c3 = q10[0]
    return (c0, c1, p1, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_dd(t1[0], t1[1], p1)
    t0 *= t1
    t1 += 1.0
    t0 /= t1
    t1 = c3 * a
    t0 = choose(a > c0, t1, t0)
    np.copysign(t0, r, out=out)


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
    return (c0, c1, p1, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_pair(t0, p1)
    t1 = pair_mul_double(t0, p1)
    t1 = pair_sub(t1, t0)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t0 = pair_add_double(t0, 1.0)
    t0 = np.square(t0[0])
    np.divide(t1[0], t0, out=t0)
    t1 = np.maximum(a, c0)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pow_dd(t1[0], t1[1], p1)
    t2 = pair_add_double(c4, t1)
    t2 = two_prod(t1, t2[0])
    t1 = two_sum(1.0, t1)
    t1 = pair_square(t1)
    t1 = pair_div(t2, t1)
    t2 = choose(a > c0, t1[0], t0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t2)


def rational_power_slope(r, lam, p, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(p)), r, out)

