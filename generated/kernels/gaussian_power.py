"""The kernels of gaussian-power: Phi, g, S, Phi'.

Phi(r) = r*exp(-(Abs(r)/lam)**p): at most 4 ulp.
g(r) = exp(-(Abs(r)/lam)**p): at most 4 ulp.
S(r) = r*(1 - exp(-(sqrt(2)*Abs(r)/lam)**p)): at most 4 ulp.
Phi'(r) = (-p*(Abs(r)/lam)**p + 1)*exp(-(Abs(r)/lam)**p): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 9532400a516ea053. Made by symdict; again by:
    symdict generate --only kernels/gaussian_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_times_dd,
    expm1_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pow_dd,
    pow_pair,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_pair(t1, p1)
    t1 = pair_neg(t1)
    t0 = exp_times_dd(t0, t1[0], t1[1])
    t1 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.copysign(t1, r, out=out)


def gaussian_power_phi(r, lam, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_pair(t0, p1)
    t0 = pair_neg(t0)
    t0 = exp_dd(t0[0], t0[1])
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t0)


def gaussian_power_g(r, lam, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 16.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = pair_mul_double(q2, q0)
    q5 = pow_pair(q4, p1)
    q6 = pair_neg(q5)
    q7 = expm1_pair(q6)
    q8 = pair_mul_double(q7, q0)
    q9 = pair_div(q8, (p0, 0.0))
    q10 = pair_scale(q9, 0.0625)
    c3 = q10[0]
    return (c0, c1, p1, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_dd(t1[0], t1[1], p1)
    t1 = -t1
    np.expm1(t1, out=t1)
    t0 *= t1
    t1 = -t0
    t0 = c3 * a
    t0 = -t0
    t0 = choose(a > c0, t0, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def gaussian_power_s(r, lam, p, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_pair(t0, p1)
    t1 = pair_mul_double(t0, p1)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t0 = pair_neg(t0)
    t0 = exp_times_dd(t1[0], t0[0], t0[1])
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t0)


def gaussian_power_slope(r, lam, p, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(p)), r, out)

