"""The kernels of m-quantile: Phi, Psi, S, Phi'.

Phi(r) = Piecewise((-t*(2 - 2*q), r < -t), (r*(2 - 2*q), r < 0), (2*q*r, r <= t), (2*q*t, True)): at most 4 ulp.
Psi(r) = Piecewise((-2*t*(q - 1)*(-2*r - t), r < -t), (2*r**2*(1 - q), r < 0), (2*q*r**2, r <= t), (2*q*t*(2*r - t), True)): at most 4 ulp.
S(r) = Piecewise((r - sqrt(2)*t*(q - 1), r < -sqrt(2)*t/2), (-r*(1 - 2*q), r < 0), (r*(1 - 2*q), r <= sqrt(2)*t/2), (-sqrt(2)*q*t + r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((0, r < -t), (2*(1 - q), r < 0), (nan, Eq(r, 0)), (2*q, r <= t), (0, True)): at most 4 ulp.
g has no kernel: Phi(r)/r has no limit at 0: it tends to 2*(1 - q) from the left and to 2*q from the right.

Digest: d527b717978ca44a. Made by symdict; again by:
    symdict generate --only kernels/m_quantile.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_sub,
    round_down,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p0
    c0 = q0
    q2 = two_prod(q0, p1)
    c2 = q2[0]
    q4 = two_sum(q0, -2.0)
    c3 = q4[0]
    q6 = -q0
    q7 = two_sum(2.0, q6)
    q8 = pair_mul_double(q7, p1)
    q9 = pair_neg(q8)
    c4 = q9[0]
    return (c0, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = c0 * a
    np.clip(t0, -np.inf, c2, out=t0)
    t1 = c3 * a
    np.clip(t1, c4, np.inf, out=t1)
    choose(r < 0.0, t1, t0, out=out)


def m_quantile_phi(r, q, t, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(q), float(t)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p0
    c1 = q0
    q2 = two_prod(q0, p1)
    c2 = q2[0]
    q4 = 5.192296858534828e+33 * p1
    q5 = 2.0 * q4
    q6 = -p1
    q7 = two_sum(q5, q6)
    q8 = pair_mul(q2, q7)
    q9 = two_prod(p1, p1)
    q10 = pair_div(q8, q9)
    q11 = pair_scale(q10, 1.925929944387236e-34)
    q12 = pair_mul_double(q11, p1)
    c3 = q12[0]
    c4 = q4
    q15 = -q0
    q16 = two_sum(2.0, q15)
    c5 = q16[0]
    q18 = 2.0 * p1
    q19 = two_sum(p0, -1.0)
    q20 = pair_mul_double(q19, q18)
    c6 = q20[0]
    q22 = pair_mul(q20, q7)
    q23 = pair_div(q22, q9)
    q24 = pair_scale(q23, 1.925929944387236e-34)
    q25 = pair_mul_double(q24, p1)
    c7 = q25[0]
    return (p1, c1, c2, c3, c4, c5, c6, c7)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p1, c1, c2, c3, c4, c5, c6, c7) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p1)
    np.square(t0, out=t0)
    t0 *= c1
    t1 = 2.0 * a
    t1 -= p1
    t1 *= c2
    t2 = c3 * a
    t1 = choose(a > c4, t2, t1)
    t2 = choose(a > p1, t1, t0)
    t0 = np.clip(a, -np.inf, p1)
    t1 = np.square(t0)
    t0 = c5 * t1
    t1 = 2.0 * a
    t1 -= p1
    t1 *= c6
    t1 = -t1
    t3 = c7 * a
    t3 = -t3
    t1 = choose(a > c4, t3, t1)
    t3 = choose(a > p1, t1, t0)
    choose(r < 0.0, t3, t2, out=out)


def m_quantile_psi(r, q, t, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(q), float(t)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p0
    q1 = -q0
    q2 = two_sum(1.0, q1)
    c0 = q2[0]
    q4 = two_prod(p0, p1)
    q5 = pair_mul(q4, (1.4142135623730951, -9.667293313452913e-17))
    c1 = q5
    q7 = 0.5 * p1
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q7)
    q9 = round_down(q8)
    c2 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q12 = pair_sub(q11, q5)
    c3 = q12
    return (c0, c1, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = c0 * a
    t1 = pair_neg(c1)
    t1 = pair_add_double(t1, a)
    t0 = choose(a > c2, t1[0], t0)
    t1 = choose(a > 1.7976931348623157e+308, a, t0)
    t0 = c0 * a
    t2 = -a
    t2 = pair_add_double(c3, t2)
    t0 = choose(a > c2, t2[0], t0)
    t2 = -a
    t0 = choose(a > 1.7976931348623157e+308, t2, t0)
    choose(r < 0.0, t0, t1, out=out)


def m_quantile_s(r, q, t, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(q), float(t)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p0
    c1 = q0
    q2 = -q0
    q3 = two_sum(2.0, q2)
    c2 = q3[0]
    return (p1, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p1, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = choose(a > p1, 0.0, c1)
    t1 = choose(a > p1, 0.0, c2)
    choose(r < 0.0, t1, t0, out=out)
    np.copyto(out, np.nan, where=missing)


def m_quantile_slope(r, q, t, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(q), float(t)), r, out)

