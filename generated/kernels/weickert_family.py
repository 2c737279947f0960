"""The kernels of weickert-family: Phi, g, S, Phi'.

Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-C/(Abs(r)/lam)**(2*m))), True)): no bound is promised for this kernel.
g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 4 ulp.
S(r) = r*exp(-C/(sqrt(2)*Abs(r)/lam)**(2*m)): at most 4 ulp.
Phi'(r) = Piecewise((1, Eq(r, 0)), (-2*C*m*exp(-C/(Abs(r)/lam)**(2*m))/(Abs(r)/lam)**(2*m) + 1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 8 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 5229271d67591b64. Made by symdict; again by:
    symdict generate --only kernels/weickert_family.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_pair,
    exp_times_dd,
    expm1_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pow_dd,
    pow_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c0 = q0
    q2 = 2.0 * p2
    q3 = -q2
    c1 = q3
    return (c0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = pow_pair(t0, c1)
    t0 = pair_mul_double(t0, p1)
    t0 = pair_neg(t0)
    t0 = expm1_pair(t0)
    t0 = pair_mul_double(t0, a)
    t0 = pair_neg(t0)
    t0 = pair_select(a > 0.0, t0, (0.0, 0.0))
    t0 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t0)
    np.multiply(np.copysign(1.0, r), t0[0], out=out)
    np.copyto(out, np.nan, where=missing)


def weickert_family_phi(r, lam, C, m, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(C), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.5 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = 2.0 * p2
    q5 = -q4
    c2 = q5
    q7 = 4.0 * p0
    c4 = q7
    c6 = q4
    return (c0, c1, c2, p1, c4, p0, c6)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p1, c4, p0, c6) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_dd(t0[0], t0[1], c2)
    t0 *= p1
    t0 = -t0
    t0 = exp_pair((t0, 0.0))
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, 1.0)
    t1 = np.maximum(a, c4)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pow_dd(t1[0], t1[1], c6)
    t1 *= p1
    t1 = -t1
    np.expm1(t1, out=t1)
    t1 = -t1
    t0 = choose(a > c4, t1, t0[0])
    t1 = choose(a > 0.0, t0, 1.0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.copyto(out, np.nan, where=missing)


def weickert_family_g(r, lam, C, m, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(C), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.125 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = 2.0 * p2
    q5 = -q4
    c2 = q5
    q7 = 2048.0 * p0
    q8 = pair_mul_double(q2, q7)
    q9 = pow_pair(q8, q5)
    q10 = pair_mul_double(q9, p1)
    q11 = pair_neg(q10)
    q12 = exp_pair(q11)
    q13 = pair_mul(q12, (q7, 0.0))
    q14 = pair_div(q13, (p0, 0.0))
    q15 = pair_scale(q14, 0.00048828125)
    c4 = q15[0]
    c5 = q7
    return (c0, c1, c2, p1, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p1, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pow_pair(t1, c2)
    t1 = pair_mul_double(t1, p1)
    t1 = pair_neg(t1)
    t0 = exp_times_dd(t0, t1[0], t1[1])
    t1 = c4 * a
    t0 = choose(a > c5, t1, t0)
    t1 = choose(a > 0.0, t0, 0.0)
    np.copysign(t1, r, out=out)
    np.copyto(out, np.nan, where=missing)


def weickert_family_s(r, lam, C, m, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(C), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.25 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = 2.0 * p2
    q5 = -q4
    c2 = q5
    q7 = 2.0 * p1
    q8 = two_prod(q7, p2)
    c4 = q8
    q10 = 4.0 * p0
    c5 = q10
    c7 = q4
    return (c0, c1, c2, p1, c4, c5, p0, c7)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p1, c4, c5, p0, c7) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pow_dd(t0[0], t0[1], c2)
    t1 = p1 * t0
    t1 = -t1
    t0 = exp_times_dd(t0, t1, 0.0)
    t0 = pair_mul_double(c4, t0)
    t0 = -t0[0]
    np.expm1(t1, out=t1)
    t0 -= t1
    t1 = np.maximum(a, c5)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pow_dd(t1[0], t1[1], c7)
    t2 = p1 * t1
    t3 = np.expm1(t2)
    t1 = pair_mul_double(c4, t1)
    t1 = t3 - t1[0]
    t3 = -t2
    t2 = exp_times_dd(t1, t3, 0.0)
    t1 = choose(a > c5, t2, t0)
    t3 = choose(a > 0.0, t1, 1.0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t3)
    np.copyto(out, np.nan, where=missing)


def weickert_family_slope(r, lam, C, m, out=None):
    """Phi'(r), at most 8 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(C), float(m)), r, out)

