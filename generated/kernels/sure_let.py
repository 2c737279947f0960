"""The kernels of sure-let: Phi, g, Psi, S, Phi'.

Phi(r) = r*(-a - b*exp(-r**2/(24*sigma**2)) + 1): no bound is promised for this kernel.
g(r) = -a - b*exp(-r**2/(24*sigma**2)) + 1: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi(r) = -a*r**2 - 24*b*sigma**2 + 24*b*sigma**2*exp(-r**2/(24*sigma**2)) + r**2: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound holds for |r| up to 2^500 times the scale.
S(r) = a*r + b*r*exp(-r**2/(12*sigma**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = -a + b*r**2*exp(-r**2/(24*sigma**2))/(12*sigma**2) - b*exp(-r**2/(24*sigma**2)) + 1: no bound is promised for this kernel.

Digest: c55cf8554337c777. Made by symdict; again by:
    symdict generate --only kernels/sure_let.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_pair,
    expm1_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_square,
    pair_sub,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = two_prod(p2, p2)
    q1 = pair_div((0.041666666666666664, 2.3129646346357427e-18), q0)
    c1 = q1
    return (p0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = two_prod(p0, a)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, a)
    t1 = two_prod(a, a)
    t1 = pair_mul(c1, t1)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t1 = pair_mul(t1, (a, 0.0))
    t1 = pair_mul_double(t1, p1)
    t0 = pair_sub(t0, t1)
    t1 = choose(a > 1.7976931348623157e+308, 0.0, t0[0])
    np.multiply(np.copysign(1.0, r), t1, out=out)


def sure_let_phi(r, a, b, sigma, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a), float(b), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 256.0 * p2
    c0 = q0
    q2 = two_prod(p2, p2)
    q3 = pair_div((0.041666666666666664, 2.3129646346357427e-18), q2)
    c1 = q3
    q5 = -p0
    q6 = two_sum(1.0, q5)
    c3 = q6
    return (c0, c1, p1, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    t0 = np.clip(r, -c0, c0)
    t0 = two_prod(t0, t0)
    t0 = pair_mul(c1, t0)
    t0 = pair_neg(t0)
    t0 = exp_pair(t0)
    t0 = pair_mul_double(t0, p1)
    t0 = pair_sub(c3, t0)
    choose(np.abs(r) > 1.7976931348623157e+308, 0.0, t0[0], out=out)


def sure_let_g(r, a, b, sigma, out=None):
    """g(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a), float(b), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p2
    c0 = q0
    q2 = two_prod(24.0, p1)
    q3 = pair_mul((0.041666666666666664, 2.3129646346357427e-18), q2)
    q4 = pair_neg(q3)
    q5 = pair_add_double(q4, 1.0)
    q6 = -p0
    q7 = pair_add_double(q5, q6)
    c1 = q7[0]
    q9 = 4.0 * p2
    c2 = q9
    q11 = two_prod(p2, p2)
    q12 = pair_div((0.041666666666666664, 2.3129646346357427e-18), q11)
    c3 = q12
    q14 = pair_mul(q2, q11)
    c4 = q14
    c7 = q2
    q17 = -p0
    q18 = two_sum(1.0, q17)
    c8 = q18
    q20 = pair_mul_double(q2, 0.0)
    q21 = pair_add_double(q20, 6.668014432879854e+240)
    q22 = 6.668014432879854e+240 * p0
    q23 = -q22
    q24 = pair_add_double(q21, q23)
    q25 = pair_sub(q24, q2)
    q26 = pair_mul(q11, q25)
    c9 = q26[0]
    return (c0, c1, c2, c3, c4, p0, p2, c7, c8, c9)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, p0, p2, c7, c8, c9) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = t0 * c1
    t0 *= t1
    t1 = np.clip(a, -np.inf, c2)
    np.square(t1, out=t1)
    t2 = pair_mul_double(c3, t1)
    t2 = pair_neg(t2)
    t2 = expm1_pair(t2)
    t2 = pair_mul(c4, t2)
    t2 = pair_add_double(t2, t1)
    t1 = two_prod(p0, t1)
    t1 = pair_sub(t2, t1)
    t2 = np.clip(a, c2, np.inf)
    t3 = pair_div((p2, 0.0), (t2, 0.0))
    t3 = pair_square(t3)
    t4 = pair_div((0.041666666666666664, 2.3129646346357427e-18), t3)
    t4 = pair_neg(t4)
    t4 = exp_pair(t4)
    t4 = pair_mul(t4, t3)
    t4 = pair_mul(c7, t4)
    t3 = pair_mul(c7, t3)
    t3 = pair_sub(t4, t3)
    t4 = pair_add(t3, c8)
    t3 = t2 * t4[0]
    t4 = t3 * t2
    t2 = choose(a > c2, t4, t1[0])
    t3 = choose(a > c0, t2, t0)
    choose(a > 1.7976931348623157e+308, c9, t3, out=out)


def sure_let_psi(r, a, b, sigma, out=None):
    """Psi(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound holds for |r| up to 2^500 times the scale. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a), float(b), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.0625 * p2
    c0 = q0
    q2 = pair_inverse((p2, 0.0))
    c1 = q2
    q4 = pair_mul_double((2.0093878600823047e-06, -1.708008823681511e-22), p1)
    c2 = q4[0]
    q6 = pair_mul_double((9.645061728395061e-05, 5.3540848023975525e-21), p1)
    c3 = q6[0]
    q8 = pair_mul_double((0.003472222222222222, 1.927470528863119e-19), p1)
    c4 = q8[0]
    q10 = pair_mul_double((0.08333333333333333, 4.625929269271485e-18), p1)
    c5 = q10
    q12 = two_sum(p0, p1)
    c6 = q12[0]
    q14 = 256.0 * p2
    c7 = q14
    q16 = two_prod(p2, p2)
    q17 = pair_div((0.08333333333333333, 4.625929269271485e-18), q16)
    c8 = q17
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, p1, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, p1, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t2 = t1[0] * c2
    t2 -= c3
    t2 *= t1[0]
    t2 += c4
    t2 *= t1[0]
    t3 = pair_neg(c5)
    t2 = pair_add_double(t3, t2)
    t3 = t1[0] * t2[0]
    t3 += c6
    t1 = t3 * t0
    t2 = np.clip(a, -np.inf, c7)
    t0 = two_prod(t2, t2)
    t3 = pair_mul(c8, t0)
    t2 = pair_neg(t3)
    t0 = exp_pair(t2)
    t3 = pair_mul_double(t0, p1)
    t2 = pair_add_double(t3, p0)
    t0 = a * t2[0]
    t3 = choose(a > c0, t0, t1)
    np.multiply(np.copysign(1.0, r), t3, out=out)


def sure_let_s(r, a, b, sigma, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a), float(b), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = two_prod(p2, p2)
    q1 = pair_inverse(q0)
    c0 = q1
    q3 = pair_inverse((p2, 0.0))
    c1 = q3
    q5 = pair_mul_double((0.08333333333333333, 4.625929269271485e-18), p1)
    c2 = q5
    q7 = -p0
    q8 = two_sum(1.0, q7)
    q9 = -p1
    q10 = pair_add_double(q8, q9)
    c5 = q10[0]
    return (c0, c1, c2, p0, p1, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, p1, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t1 = pair_mul_double(c1, a)
    t1 = pair_square(t1)
    t2 = pair_inverse(t1)
    t3 = pair_mul((0.041666666666666664, 2.3129646346357427e-18), t1)
    t3 = pair_neg(t3)
    t3 = exp_pair(t3)
    t4 = pair_mul(c2, t3)
    t2 = pair_add(t2, t4)
    t4 = pair_div((p0, 0.0), t1)
    t2 = pair_sub(t2, t4)
    t4 = pair_mul_double(t3, p1)
    t3 = pair_div(t4, t1)
    t1 = pair_sub(t2, t3)
    t4 = pair_mul(t0, t1)
    t2 = pair_mul_double(t4, a)
    t3 = choose(a > 0.0, t2[0], c5)
    choose(a > 1.7976931348623157e+308, 0.0, t3, out=out)
    np.copyto(out, np.nan, where=missing)


def sure_let_slope(r, a, b, sigma, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a), float(b), float(sigma)), r, out)

