"""The kernels of gaussian-power: Phi, g, S, Phi'.

Phi(r) = r*exp(-(Abs(r)/lam)**p): at most 4 ulp.
g(r) = exp(-(Abs(r)/lam)**p): at most 4 ulp.
S(r) = r*(1 - exp(-(sqrt(2)*Abs(r)/lam)**p)): at most 4 ulp.
Phi'(r) = (-p*(Abs(r)/lam)**p + 1)*exp(-(Abs(r)/lam)**p): at most 6 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: c933e8fd6a5eed06. Made by symdict; again by:
    symdict generate --only kernels/gaussian_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    exp_times_dd,
    expm1_dd,
    log1p_dd,
    log_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pow_dd,
    pow_fine,
    pow_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = -p1
    q3 = pow_fine((p0, 0.0), (q2, 0.0))
    c2 = q3
    return (c0, p1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = log_pair((t0, 0.0))
    t1 = pair_mul_double(t1, p1)
    t1 = exp_pair(t1)
    t1 = pair_mul(t1, c2)
    t1 = pair_neg(t1)
    t0 = exp_times_dd(t0, t1[0], t1[1])
    t1 = choose(a > 0.0, t0, 0.0)
    np.copysign(t1, r, out=out)
    np.copyto(out, np.nan, where=missing)


def gaussian_power_phi(r, lam, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = -p1
    q3 = pow_fine((p0, 0.0), (q2, 0.0))
    c2 = q3
    return (c0, p1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = log_pair((t0, 0.0))
    t0 = pair_mul_double(t0, p1)
    t0 = exp_pair(t0)
    t0 = pair_mul(t0, c2)
    t0 = pair_neg(t0)
    t0 = exp_dd(t0[0], t0[1])
    choose(a > 0.0, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def gaussian_power_g(r, lam, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 1.8092513943330656e+75 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_dd(t0[0], t0[1], p1)
    t0 = -t0
    np.expm1(t0, out=t0)
    t0 *= a
    t0 = -t0
    np.multiply(np.copysign(1.0, r), t0, out=out)


def gaussian_power_s(r, lam, p, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = pair_inverse((p1, 0.0))
    q5 = pair_neg(q4)
    q6 = pow_fine((p1, 0.0), q5)
    q7 = pair_mul_double(q6, p0)
    q8 = pair_scale(q7, 0.5)
    c3 = q8[0]
    q10 = pair_scale(q7, 2.0)
    c4 = q10[0]
    c5 = q7
    q13 = pow_fine((p1, 0.0), q4)
    c6 = q13
    return (c0, c1, p1, c3, c4, c5, c6)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_pair(t0, p1)
    t1 = pair_mul_double(t0, p1)
    t1 = 1.0 - t1[0]
    t0 = pair_neg(t0)
    t0 = exp_times_dd(t1, t0[0], t0[1])
    t1 = np.clip(a, c3, c4)
    t2 = -t1
    t2 = pair_add_double(c5, t2)
    t2 = pair_mul(t2, c1)
    t2 = pair_mul(c6, t2)
    t2 = pair_neg(t2)
    t2 = log1p_dd(t2[0], t2[1])
    t2 = two_prod(p1, t2)
    t2 = expm1_dd(t2[0], t2[1])
    t1 = pair_mul_double(c1, t1)
    t1 = pow_dd(t1[0], t1[1], p1)
    t1 = -t1
    t1 = exp_pair((t1, 0.0))
    t1 = pair_mul(t1, (t2, 0.0))
    t2 = pair_neg(t1)
    t1 = pair_select(a > c4, (t0, 0.0), t2)
    t2 = pair_select(a > c3, t1, (t0, 0.0))
    out[...] = t2[0]


def gaussian_power_slope(r, lam, p, out=None):
    """Phi'(r), at most 6 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(p)), r, out)

