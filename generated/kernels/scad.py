"""The kernels of scad: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*sign(r), Abs(r) <= 2*sqrt(2)*lam), ((sqrt(2)*a*lam*sign(r) - r)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam/Abs(r), Abs(r) <= 2*sqrt(2)*lam), ((sqrt(2)*a*lam/Abs(r) - 1)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), (2*lam*(-lam + sqrt(2)*Abs(r)), Abs(r) <= 2*sqrt(2)*lam), ((-2*a*lam**2 + 2*sqrt(2)*a*lam*Abs(r) - 4*lam**2 - r**2)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (2*lam**2*(a + 1), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= lam), (-lam*sign(r) + r, Abs(r) <= 2*lam), ((-a*lam*sign(r) + r*(a - 1))/(a - 2), Abs(r) <= a*lam), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (0, Abs(r) <= 2*sqrt(2)*lam), (-1/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp.

Digest: c3f00ec0b99509bc. Made by symdict; again by:
    symdict generate --only kernels/scad.py
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
    pair_sub,
    round_down,
    round_up,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p1, p0)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    c0 = q1
    q3 = two_sum(p1, -2.0)
    q4 = pair_inverse(q3)
    c1 = q4[0]
    q6 = round_down(q1)
    c2 = q6
    q12 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c4 = q12[0]
    return (c0, c1, c2, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c4) = constants
    a = np.abs(r)
    t0 = -a
    t0 = pair_add_double(c0, t0)
    t0 = c1 * t0[0]
    t0 = choose(a > c2, 0.0, t0)
    np.clip(t0, -np.inf, c4, out=t0)
    np.minimum(a, t0, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def scad_phi(r, lam, a, out=None):
    """Phi(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0[0]
    q4 = 2.0 * p0
    q5 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q4)
    q6 = round_up(q5)
    c2 = q6
    q8 = two_prod(p1, p0)
    q9 = pair_mul(q8, (1.4142135623730951, -9.667293313452913e-17))
    c3 = q9
    q11 = two_sum(p1, -2.0)
    q12 = pair_inverse(q11)
    c4 = q12[0]
    q14 = round_down(q9)
    c5 = q14
    q16 = round_down(q5)
    c6 = q16
    q18 = round_down(q0)
    c7 = q18
    return (c0, c1, c2, c3, c4, c5, c6, c7)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    np.divide(c1, t0, out=t0)
    t1 = np.clip(a, c2, np.inf)
    t2 = pair_neg(c3)
    t2 = pair_add_double(t2, t1)
    t2 = c4 * t2[0]
    np.divide(t2, t1, out=t1)
    t2 = -t1
    t1 = choose(a > c5, 0.0, t2)
    t2 = choose(a > c6, t1, t0)
    choose(a > c7, t2, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def scad_g(r, lam, a, out=None):
    """g(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = 2.0 * p0
    q4 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q3)
    c1 = q4[0]
    q6 = two_prod(p0, p0)
    q7 = pair_scale(q6, 2.0)
    c2 = q7[0]
    q9 = two_prod(p1, p0)
    q10 = pair_mul(q9, (1.4142135623730951, -9.667293313452913e-17))
    q11 = round_down(q10)
    c3 = q11
    q13 = pair_scale(q6, 4.0)
    q14 = 2.0 * p1
    q15 = pair_mul_double(q6, q14)
    q16 = pair_add(q13, q15)
    c4 = q16
    q18 = two_prod(q14, p0)
    q19 = pair_mul(q18, (1.4142135623730951, -9.667293313452913e-17))
    c5 = q19
    q21 = two_sum(p1, -2.0)
    q22 = pair_inverse(q21)
    c6 = q22[0]
    q24 = two_sum(1.0, p1)
    q25 = pair_mul(q7, q24)
    c7 = q25[0]
    q27 = round_down(q4)
    c8 = q27
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = c1 * a
    t1 -= c2
    t2 = np.clip(a, -np.inf, c3)
    t3 = two_prod(t2, t2)
    t3 = pair_add(c4, t3)
    t2 = pair_mul_double(c5, t2)
    t2 = pair_sub(t3, t2)
    t3 = c6 * t2[0]
    t2 = -t3
    t3 = choose(a > c3, c7, t2)
    t2 = choose(a > c8, t3, t1)
    choose(a > c0, t2, t0, out=out)


def scad_psi(r, lam, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(p1, -2.0)
    q1 = pair_div((p1, 0.0), q0)
    q2 = pair_inverse(q0)
    q3 = pair_sub(q1, q2)
    c1 = q3
    q5 = two_prod(p1, p0)
    q6 = pair_div(q5, q0)
    c2 = q6
    q8 = round_down(q5)
    c3 = q8
    q10 = 2.0 * p0
    c4 = q10
    return (p0, c1, c2, c3, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t1 = pair_mul_double(c1, a)
    t1 = pair_sub(t1, c2)
    t1 = choose(a > c3, a, t1[0])
    t0 = choose(a > c4, t1, t0)
    t1 = np.clip(t0, 0.0, np.inf)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


def scad_s(r, lam, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p1, p0)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    q2 = round_down(q1)
    c0 = q2
    q4 = two_sum(p1, -2.0)
    q5 = pair_inverse(q4)
    q6 = pair_neg(q5)
    c1 = q6[0]
    q8 = 2.0 * p0
    q9 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q8)
    q10 = round_down(q9)
    c2 = q10
    q12 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q13 = round_down(q12)
    c3 = q13
    return (c0, c1, c2, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    t0 = choose(np.abs(r) > c0, 0.0, c1)
    t0 = choose(np.abs(r) > c2, t0, 0.0)
    choose(np.abs(r) > c3, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def scad_slope(r, lam, a, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(a)), r, out)

