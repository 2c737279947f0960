"""The kernels of hampel: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= a), (a*sign(r), Abs(r) <= b), (a*(c*sign(r) - r)/(-b + c), Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= a), (a/Abs(r), Abs(r) <= b), (a*(-c/Abs(r) + 1)/(b - c), Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= a), (a*(-a + 2*Abs(r)), Abs(r) <= b), (a*(-a*b + a*c + b**2 - 2*c*Abs(r) + r**2)/(b - c), Abs(r) <= c), (a*(-a + b + c), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a/2), (-sqrt(2)*a*sign(r)/2 + r, Abs(r) <= sqrt(2)*b/2), (sqrt(2)*a*c*sign(r)/(2*(b - c)) - a*r/(b - c) + r, Abs(r) <= sqrt(2)*c/2), (r, True)): at most 5 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= a), (0, Abs(r) <= b), (a/(b - c), Abs(r) <= c), (0, True)): at most 4 ulp.

Digest: 120964ee5ab2b01c. Made by symdict; again by:
    symdict generate --only kernels/hampel.py
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
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_sub,
    round_down,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = -p1
    q1 = two_sum(p2, q0)
    q2 = pair_div((p0, 0.0), q1)
    c1 = q2[0]
    return (p2, c1, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, c1, p0) = constants
    a = np.abs(r)
    t0 = p2 - a
    t0 *= c1
    np.clip(t0, 0.0, p0, out=t0)
    t0 = choose(a > p0, t0, a)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def hampel_phi(r, a, b, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a), float(b), float(c)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = -p2
    q1 = two_sum(p1, q0)
    q2 = pair_div((p0, 0.0), q1)
    c3 = q2[0]
    return (p0, p1, p2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, p2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    np.divide(p0, t0, out=t0)
    t1 = np.clip(a, p1, np.inf)
    t2 = t1 - p2
    t2 *= c3
    np.divide(t2, t1, out=t1)
    t2 = choose(a > p2, 0.0, t1)
    t1 = choose(a > p1, t2, t0)
    choose(a > p0, t1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def hampel_g(r, a, b, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a), float(b), float(c)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 2.0 * p0
    c1 = q0
    q2 = two_prod(p0, p0)
    c2 = q2[0]
    q4 = two_prod(p1, p1)
    q5 = two_prod(p0, p2)
    q6 = pair_add(q4, q5)
    q7 = two_prod(p0, p1)
    q8 = pair_sub(q6, q7)
    c4 = q8
    q10 = 2.0 * p2
    c5 = q10
    q12 = -p2
    q13 = two_sum(p1, q12)
    q14 = pair_div((p0, 0.0), q13)
    c6 = q14[0]
    q16 = two_sum(p1, p2)
    q17 = -p0
    q18 = pair_add_double(q16, q17)
    q19 = pair_mul_double(q18, p0)
    c7 = q19[0]
    return (p0, c1, c2, p2, c4, c5, c6, c7, p1)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, p2, c4, c5, c6, c7, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    np.square(t0, out=t0)
    t1 = c1 * a
    t1 -= c2
    t2 = np.clip(a, -np.inf, p2)
    t3 = two_prod(t2, t2)
    t3 = pair_add(c4, t3)
    t2 = two_prod(c5, t2)
    t2 = pair_sub(t3, t2)
    t3 = c6 * t2[0]
    t2 = choose(a > p2, c7, t3)
    t3 = choose(a > p1, t2, t1)
    choose(a > p0, t3, t0, out=out)


def hampel_psi(r, a, b, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a), float(b), float(c)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = two_prod(0.7071067811865476, p0)
    c0 = q0
    q2 = pair_mul_double((-4.833646656726457e-17, 2.0693376543497068e-33), p0)
    c1 = q2[0]
    q4 = -p2
    q5 = two_sum(p1, q4)
    q6 = pair_div((p0, 0.0), q5)
    q7 = pair_neg(q6)
    q8 = pair_add_double(q7, 1.0)
    c2 = q8
    q10 = two_prod(p0, p2)
    q11 = pair_mul(q10, (1.4142135623730951, -9.667293313452913e-17))
    q12 = 2.0 * p1
    q13 = 2.0 * p2
    q14 = -q13
    q15 = two_sum(q12, q14)
    q16 = pair_div(q11, q15)
    c3 = q16
    q18 = 0.5 * p2
    q19 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q18)
    q20 = round_down(q19)
    c4 = q20
    q22 = 0.5 * p1
    q23 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q22)
    q24 = round_down(q23)
    c5 = q24
    q26 = 0.5 * p0
    q27 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q26)
    q28 = round_down(q27)
    c6 = q28
    return (c0, c1, c2, c3, c4, c5, c6)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_neg(c0)
    t0 = pair_add_double(t0, a)
    t0 = t0[0] - c1
    t1 = pair_mul_double(c2, a)
    t1 = pair_add(c3, t1)
    t1 = choose(a > c4, a, t1[0])
    t0 = choose(a > c5, t1, t0)
    t1 = choose(a > c6, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


def hampel_s(r, a, b, c, out=None):
    """S(r), at most 5 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a), float(b), float(c)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = -p2
    q1 = two_sum(p1, q0)
    q2 = pair_div((p0, 0.0), q1)
    c1 = q2[0]
    return (p2, c1, p1, p0)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, c1, p1, p0) = constants
    missing = np.isnan(r)
    t0 = choose(np.abs(r) > p2, 0.0, c1)
    t0 = choose(np.abs(r) > p1, t0, 0.0)
    choose(np.abs(r) > p0, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def hampel_slope(r, a, b, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a), float(b), float(c)), r, out)

