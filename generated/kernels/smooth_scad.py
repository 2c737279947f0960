"""The kernels of smooth-scad: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))**2*sign(r), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))**2/Abs(r), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*(-sqrt(2)*lam*(a - 1)*sin(pi*(2 - sqrt(2)*Abs(r)/lam)/(2*(a - 1)))/pi + Abs(r)), Abs(r) <= sqrt(2)*a*lam), (2*a*lam**2, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= lam), (-lam*cos(pi*(-lam + Abs(r))/(2*lam*(a - 1)))**2*sign(r) + r, Abs(r) <= a*lam), (r, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (pi*sin(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))/(a - 1), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.

Digest: c5bf1326a1894e52. Made by symdict; again by:
    symdict generate --only kernels/smooth_scad.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    cos_dd,
    cos_pair,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_square,
    round_down,
    round_up,
    sin_dd,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c0 = q0
    q2 = two_sum(p1, -1.0)
    q3 = pair_div((0.7853981633974483, 3.061616997868383e-17), q2)
    c1 = q3
    q5 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c2 = q5
    q7 = two_prod(p1, p0)
    q8 = pair_mul(q7, (1.4142135623730951, -9.667293313452913e-17))
    q9 = round_down(q8)
    c3 = q9
    q11 = round_down(q5)
    c4 = q11
    return (c0, c1, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, 2.0)
    t0 = pair_mul(c1, t0)
    t0 = cos_dd(t0[0], t0[1])
    np.square(t0, out=t0)
    t0 = pair_mul_double(c2, t0)
    t0 = choose(a > c3, 0.0, t0[0])
    t0 = choose(a > c4, t0, a)
    np.copysign(t0, r, out=out)


def smooth_scad_phi(r, lam, a, out=None):
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
    q3 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q3
    q5 = two_sum(p1, -1.0)
    q6 = pair_div((0.7853981633974483, 3.061616997868383e-17), q5)
    c2 = q6
    c3 = q0
    q9 = two_prod(p1, p0)
    q10 = pair_mul(q9, (1.4142135623730951, -9.667293313452913e-17))
    q11 = round_down(q10)
    c4 = q11
    q13 = round_down(q0)
    c5 = q13
    return (c0, c1, c2, c3, c4, c5)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 2.0)
    t1 = pair_mul(c2, t1)
    t1 = cos_dd(t1[0], t1[1])
    t1 = two_prod(t1, t1)
    t1 = pair_mul(c3, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = choose(a > c4, 0.0, t0)
    choose(a > c5, t1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def smooth_scad_g(r, lam, a, out=None):
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
    q3 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q3[0]
    q5 = two_sum(p1, -1.0)
    q6 = pair_div((1.5707963267948966, 6.123233995736766e-17), q5)
    c2 = q6[0]
    q8 = pair_mul(q0, q5)
    q9 = pair_div(q8, (3.141592653589793, 1.2246467991473532e-16))
    c3 = q9[0]
    c4 = q0
    q12 = two_prod(p1, p0)
    q13 = pair_mul(q12, (1.4142135623730951, -9.667293313452913e-17))
    q14 = round_down(q13)
    c5 = q14
    q16 = 2.0 * p1
    q17 = two_prod(p0, p0)
    q18 = pair_mul_double(q17, q16)
    c6 = q18[0]
    return (c0, c1, c2, c3, c4, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = c1 * a
    np.subtract(2.0, t1, out=t1)
    t1 *= c2
    np.sin(t1, out=t1)
    t1 *= c3
    np.subtract(a, t1, out=t1)
    t1 = pair_mul_double(c4, t1)
    t1 = choose(a > c5, c6, t1[0])
    choose(a > c0, t1, t0, out=out)


def smooth_scad_psi(r, lam, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(p1, -1.0)
    q1 = pair_mul_double(q0, p0)
    q2 = pair_div((1.5707963267948966, 6.123233995736766e-17), q1)
    c1 = q2[0]
    q4 = two_prod(p1, p0)
    q5 = round_down(q4)
    c2 = q5
    return (p0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t0 *= c1
    t0 = cos_pair((t0, 0.0))
    t0 = pair_square(t0)
    t0 = pair_mul_double(t0, p0)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, a)
    t0 = choose(a > c2, a, t0[0])
    t0 = choose(a > p0, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def smooth_scad_s(r, lam, a, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c0 = q0
    q2 = two_sum(p1, -1.0)
    q3 = pair_div((0.7853981633974483, 3.061616997868383e-17), q2)
    c1 = q3
    q5 = pair_div((3.141592653589793, 1.2246467991473532e-16), q2)
    c2 = q5
    q7 = two_prod(p1, p0)
    q8 = pair_mul(q7, (1.4142135623730951, -9.667293313452913e-17))
    q9 = round_down(q8)
    c3 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q12 = round_down(q11)
    c4 = q12
    return (c0, c1, c2, c3, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, 2.0)
    t0 = pair_mul(c1, t0)
    t1 = cos_dd(t0[0], t0[1])
    t0 = sin_dd(t0[0], t0[1])
    t0 *= t1
    t1 = pair_mul_double(c2, t0)
    t0 = choose(a > c3, 0.0, t1[0])
    choose(a > c4, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def smooth_scad_slope(r, lam, a, out=None):
    """Phi'(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(a)), r, out)

