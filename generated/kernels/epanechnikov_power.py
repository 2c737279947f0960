"""The kernels of epanechnikov-power: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - r**2/c**2)**q, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise(((1 - r**2/c**2)**q, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**(q + 1))/(q + 1), Abs(r) <= c), (c**2/(q + 1), True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - (1 - 2*r**2/c**2)**q), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise(((1 - r**2/c**2)**q*(-2*q*r**2/(c**2 - r**2) + 1), Abs(r) < c), (-oo, Eq(Abs(r), c)), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.

Digest: 99549b58b907c8dc. Made by symdict; again by:
    symdict generate --only kernels/epanechnikov_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_square,
    pow_dd,
    round_down,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_inverse(q0)
    c1 = q1
    return (p0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = two_sum(p0, t0)
    t2 = -p0
    t2 = two_sum(t0, t2)
    t1 = pair_mul(t1, t2)
    t2 = pair_mul(c1, t1)
    t1 = pair_neg(t2)
    t2 = pow_dd(t1[0], t1[1], p1)
    t1 = t0 * t2
    t0 = choose(a > p0, 0.0, t1)
    np.copysign(t0, r, out=out)


def epanechnikov_power_phi(r, c, q, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(q)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_inverse(q0)
    c1 = q1
    return (p0, c1, p1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = two_sum(p0, t0)
    t2 = -p0
    t0 = two_sum(t0, t2)
    t2 = pair_mul(t1, t0)
    t0 = pair_mul(c1, t2)
    t1 = pair_neg(t0)
    t2 = pow_dd(t1[0], t1[1], p1)
    choose(a > p0, 0.0, t2, out=out)


def epanechnikov_power_g(r, c, q, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(q)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = two_sum(1.0, p1)
    q3 = pair_inverse(q2)
    q4 = pair_scale(q2, 2.0)
    q5 = pair_neg(q4)
    q6 = pair_add_double(q5, 8.0)
    q7 = pair_neg(q4)
    q8 = pair_add_double(q7, 6.0)
    q9 = pair_neg(q4)
    q10 = pair_add_double(q9, 4.0)
    q11 = pair_neg(q4)
    q12 = pair_add_double(q11, 2.0)
    q13 = pair_scale(q4, 0.5)
    q14 = pair_mul(q12, q13)
    q15 = pair_scale(q14, 0.25)
    q16 = pair_mul(q10, q15)
    q17 = pair_div(q16, (6.0, 0.0))
    q18 = pair_mul(q8, q17)
    q19 = pair_scale(q18, 0.125)
    q20 = pair_mul(q6, q19)
    q21 = pair_div(q20, (10.0, 0.0))
    q22 = pair_mul(q3, q21)
    c2 = q22[0]
    q24 = pair_mul(q3, q19)
    c3 = q24
    q26 = pair_mul(q3, q17)
    c4 = q26
    q28 = pair_mul(q3, q15)
    c5 = q28
    q30 = pair_mul(q3, q13)
    c6 = q30
    q32 = two_prod(p0, p0)
    q33 = pair_inverse(q32)
    c7 = q33[0]
    c8 = q2[0]
    q36 = pair_div(q32, q2)
    c9 = q36[0]
    return (p0, c1, c2, c3, c4, c5, c6, c7, c8, c9)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7, c8, c9) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t2 = pair_mul_double(t1, c2)
    t2 = pair_add_double(c3, t2[0])
    t2 = pair_mul_double(t1, t2[0])
    t2 = pair_add_double(c4, t2[0])
    t2 = pair_mul(t1, t2)
    t2 = pair_add(c5, t2)
    t1 = pair_mul(t1, t2)
    t2 = pair_add(c6, t1)
    t1 = t0 * t2[0]
    t2 = t1 * t0
    t1 = np.square(t0)
    t0 = c7 * t1
    np.subtract(1.0, t0, out=t0)
    t1 = np.power(t0, c8)
    t0 = 1.0 - t1
    t1 = c9 * t0
    t0 = choose(a > p0, t1, t2)
    choose(a > p0, c9, t0, out=out)


def epanechnikov_power_psi(r, c, q, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c), float(q)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.5 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = 2.0 * p1
    q8 = two_sum(q7, -6.0)
    q9 = pair_scale(q8, 2.0)
    q10 = two_sum(q7, -4.0)
    q11 = pair_scale(q10, 2.0)
    q12 = two_sum(q7, -2.0)
    q13 = pair_scale(q12, 2.0)
    q14 = 2.0 * q7
    q15 = 0.5 * q14
    q16 = pair_mul_double(q13, q15)
    q17 = pair_scale(q16, 0.25)
    q18 = pair_mul(q11, q17)
    q19 = pair_div(q18, (6.0, 0.0))
    q20 = pair_mul(q9, q19)
    q21 = pair_scale(q20, 0.125)
    c3 = q21[0]
    c4 = q19[0]
    c5 = q17
    c6 = q15
    q26 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    q27 = round_down(q26)
    c7 = q27
    q29 = pair_div((2.0, 0.0), q2)
    c8 = q29[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_mul_double(c2, t0)
    t2 = np.square(t2[0])
    t3 = t2 * c3
    np.subtract(c4, t3, out=t3)
    t3 *= t2
    t4 = pair_neg(c5)
    t3 = pair_add_double(t4, t3)
    t4 = t2 * t3[0]
    t4 += c6
    t2 = pair_mul_double(t1, t4)
    t3 = np.square(t0)
    t1 = pair_mul_double(t2, t3)
    t4 = np.clip(a, -np.inf, c7)
    t0 = np.square(t4)
    t2 = c8 * t0
    np.subtract(1.0, t2, out=t2)
    t3 = np.power(t2, p1)
    t0 = 1.0 - t3
    t2 = t4 * t0
    t3 = choose(a > c0, t2, t1[0])
    t0 = choose(a > c7, a, t3)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def epanechnikov_power_s(r, c, q, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(q)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = 2.0 * p1
    c3 = q2
    return (p0, c1, p1, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = -t0
    t1 = two_sum(p0, t1)
    t1 = pair_mul(t1, c1)
    t0 = pair_mul_double(c1, t0)
    t2 = pair_add_double(t0, 1.0)
    t1 = pair_mul(t1, t2)
    t2 = pow_dd(t1[0], t1[1], p1)
    t0 = pair_square(t0)
    t0 = pair_mul_double(t0, c3)
    t0 = pair_div(t0, t1)
    t1 = pair_neg(t0)
    t0 = pair_add_double(t1, 1.0)
    t1 = t2 * t0[0]
    choose(a > p0, 0.0, t1, out=out)


def epanechnikov_power_slope(r, c, q, out=None):
    """Phi'(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(q)), r, out)

