"""The kernels of linear-spline: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*s1, Abs(r) <= t), (r*s2 + t*(s1 - s2)*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((s1, Abs(r) <= t), ((s2*Abs(r) + t*(s1 - s2))/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2*s1, Abs(r) <= t), (r**2*s2 - s1*t**2 + 2*s1*t*Abs(r) + s2*t**2 - 2*s2*t*Abs(r), True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - s1), Abs(r) <= sqrt(2)*t/2), (r - sqrt(2)*(sqrt(2)*r*s2 + t*(s1 - s2)*sign(r))/2, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = Piecewise((s1, Abs(r) <= t), (s2, True)): at most 4 ulp.

Digest: 782a2324ac3aaf5e. Made by symdict; again by:
    symdict generate --only kernels/linear_spline.py
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
    pair_scale,
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
    q0 = -p2
    q1 = two_sum(p1, q0)
    q2 = pair_mul_double(q1, p0)
    c2 = q2[0]
    return (p1, p2, c2, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p1, p2, c2, p0) = constants
    a = np.abs(r)
    t0 = p1 * a
    t1 = p2 * a
    t1 += c2
    t0 = choose(a > p0, t1, t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def linear_spline_phi(r, t, s1, s2, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(t), float(s1), float(s2)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = -p2
    q1 = two_sum(p1, q0)
    q2 = pair_mul_double(q1, p0)
    c2 = q2
    q4 = 4.0 * p0
    c3 = q4
    c4 = q1[0]
    return (p0, p2, c2, c3, c4, p1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p2, c2, c3, c4, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    t1 = two_prod(p2, t0)
    t1 = pair_add(c2, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = np.clip(a, c3, np.inf)
    np.clip(t1, p0, np.inf, out=t1)
    np.divide(p0, t1, out=t1)
    t1 *= c4
    t1 += p2
    t0 = choose(a > c3, t1, t0)
    choose(a > p0, t0, p1, out=out)
    np.copyto(out, np.nan, where=missing)


def linear_spline_g(r, t, s1, s2, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(t), float(s1), float(s2)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 5.192296858534828e+33 * p0
    c2 = q0
    q2 = 2.0 * p1
    q3 = two_prod(q2, p0)
    q4 = 2.0 * p2
    q5 = two_prod(q4, p0)
    q6 = pair_sub(q3, q5)
    c3 = q6
    q8 = two_prod(p0, p0)
    q9 = pair_mul_double(q8, p2)
    q10 = pair_mul_double(q8, p1)
    q11 = pair_sub(q9, q10)
    c5 = q11
    q13 = pair_mul_double(q6, q0)
    q14 = two_prod(q0, q0)
    q15 = pair_mul_double(q14, p2)
    q16 = pair_add(q13, q15)
    q17 = pair_add(q16, q11)
    q18 = pair_div(q17, q8)
    q19 = pair_scale(q18, 3.7092061506874214e-68)
    c6 = q19[0]
    return (p0, p1, c2, c3, p2, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, c2, c3, p2, c5, c6) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    np.square(t0, out=t0)
    t0 *= p1
    t1 = np.clip(a, -np.inf, c2)
    t2 = pair_mul_double(c3, t1)
    t1 = two_prod(t1, t1)
    t1 = pair_mul_double(t1, p2)
    t1 = pair_add(t2, t1)
    t2 = pair_add_double(c5, t1[0])
    t1 = c6 * a
    t1 *= a
    t1 = choose(a > c2, t1, t2[0])
    choose(a > p0, t1, t0, out=out)


def linear_spline_psi(r, t, s1, s2, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(t), float(s1), float(s2)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = -p1
    q1 = two_sum(1.0, q0)
    c0 = q1[0]
    q3 = -p2
    q4 = two_sum(1.0, q3)
    c1 = q4
    q6 = 0.5 * p2
    q7 = two_prod(q6, p0)
    q8 = pair_mul(q7, (1.4142135623730951, -9.667293313452913e-17))
    q9 = 0.5 * p1
    q10 = two_prod(q9, p0)
    q11 = pair_mul(q10, (1.4142135623730951, -9.667293313452913e-17))
    q12 = pair_sub(q8, q11)
    c2 = q12
    q14 = 0.5 * p0
    q15 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q14)
    q16 = round_down(q15)
    c3 = q16
    return (c0, c1, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = c0 * a
    t1 = pair_mul_double(c1, a)
    t1 = pair_add(t1, c2)
    t0 = choose(a > c3, t1[0], t0)
    t1 = choose(a > 1.7976931348623157e+308, a, t0)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def linear_spline_s(r, t, s1, s2, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(t), float(s1), float(s2)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    return (p0, p1, p2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, p2) = constants
    missing = np.isnan(r)
    choose(np.abs(r) > p0, p2, p1, out=out)
    np.copyto(out, np.nan, where=missing)


def linear_spline_slope(r, t, s1, s2, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(t), float(s1), float(s2)), r, out)

