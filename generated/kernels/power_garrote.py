"""The kernels of power-garrote: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r*(sqrt(2)*theta/Abs(r))**n, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((sqrt(2)*theta/Abs(r))**n, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*(-2**(n/2)*theta**n*(sqrt(2)*theta)**(2 - n)/(2 - n) + 2**(n/2)*theta**n*Abs(r)**(2 - n)/(2 - n) + theta**2), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (r*(1 - (theta/Abs(r))**n), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((sqrt(2)*theta/Abs(r))**n*(1 - n), True)): at most 4 ulp.

Digest: 55635fd6bc87cdff. Made by symdict; again by:
    symdict generate --only kernels/power_garrote.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_times_dd,
    expm1_dd,
    log1p_dd,
    log_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_sub,
    pow_dd,
    pow_fine,
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
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = -p1
    q4 = two_sum(1.0, q3)
    c1 = q4
    q6 = pow_fine(q0, (p1, 0.0))
    c2 = q6[0]
    q8 = round_down(q0)
    c3 = q8
    return (c0, c1, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t0 = log_pair((t0, 0.0))
    t0 = pair_mul(c1, t0)
    t0 = exp_times_dd(c2, t0[0], t0[1])
    t0 = choose(a > c3, t0, a)
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.copysign(t0, r, out=out)


def power_garrote_phi(r, theta, n, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(theta), float(n)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0
    q4 = round_down(q0)
    c3 = q4
    return (c0, c1, p1, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t0 = pair_div(c1, (t0, 0.0))
    t0 = np.power(t0[0], p1)
    t0 = choose(a > c3, t0, 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)
    np.copyto(out, np.nan, where=missing)


def power_garrote_g(r, theta, n, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(theta), float(n)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = round_up(q0)
    c1 = q3
    q5 = -p1
    q6 = two_sum(2.0, q5)
    c2 = q6
    q8 = pow_fine(q0, (p1, 0.0))
    q9 = pair_scale(q8, 2.0)
    q10 = pair_div(q9, q6)
    c3 = q10
    q12 = two_prod(p0, p0)
    q13 = pair_scale(q12, 2.0)
    q14 = pow_fine(q0, q6)
    q15 = pair_mul(q9, q14)
    q16 = pair_div(q15, q6)
    q17 = pair_sub(q13, q16)
    c4 = q17
    q19 = 4.0 * p0
    c5 = q19
    q21 = 0.5 * p1
    q22 = pow_fine((2.0, 0.0), (q21, 0.0))
    q23 = pow_fine((p0, 0.0), (p1, 0.0))
    q24 = pair_mul(q22, q23)
    q25 = pair_div(q24, q6)
    c6 = q25[0]
    q27 = pair_mul(q24, q14)
    q28 = pair_div(q27, q6)
    q29 = pair_sub(q12, q28)
    c7 = q29[0]
    q31 = pair_scale(q22, 2.0)
    q32 = pair_div(q31, q6)
    q33 = pow_fine((2.5822498780869086e+120, 0.0), q6)
    q34 = pair_mul(q32, q33)
    q35 = -q21
    q36 = two_sum(1.0, q35)
    q37 = pow_fine((2.0, 0.0), q36)
    q38 = pair_mul(q31, q37)
    q39 = pair_div(q38, q6)
    q40 = pair_neg(q39)
    q41 = pair_add_double(q40, 2.0)
    q42 = pair_add(q34, q41)
    q43 = pair_mul(q12, q42)
    c8 = q43[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, c1, np.inf)
    t1 = log_pair((t1, 0.0))
    t1 = pair_mul(t1, c2)
    t1 = exp_dd(t1[0], t1[1])
    t1 = pair_mul_double(c3, t1)
    t1 = pair_add_double(c4, t1[0])
    t2 = np.clip(a, c5, np.inf)
    np.clip(t2, c1, np.inf, out=t2)
    t2 = log_pair((t2, 0.0))
    t2 = pair_mul(c2, t2)
    t2 = exp_times_dd(c6, t2[0], t2[1])
    t2 += c7
    t2 *= 2.0
    t1 = choose(a > c5, t2, t1[0])
    t2 = choose(a > c0, t1, t0)
    choose(a > 1.7976931348623157e+308, c8, t2, out=out)


def power_garrote_psi(r, theta, n, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(theta), float(n)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.5 * p0
    c2 = q0
    q2 = 2.0 * p0
    c3 = q2
    q4 = pair_inverse((p0, 0.0))
    c4 = q4
    q6 = -p1
    c5 = q6
    return (p0, p1, c2, c3, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    t1 = p0 / t0
    np.power(t1, p1, out=t1)
    np.subtract(1.0, t1, out=t1)
    t0 *= t1
    t1 = np.clip(a, c2, c3)
    t2 = pair_mul_double(c4, t1)
    t3 = pow_dd(t2[0], t2[1], c5)
    t2 = pair_mul_double(t2, t3)
    t3 = -t1
    t1 = two_sum(p0, t3)
    t3 = pair_mul(t1, c4)
    t1 = pair_neg(t3)
    t3 = log1p_dd(t1[0], t1[1])
    t1 = two_prod(p1, t3)
    t3 = expm1_dd(t1[0], t1[1])
    t1 = pair_mul_double(t2, t3)
    t2 = pair_mul_double(t1, p0)
    t3 = pair_select(a > c3, (t0, 0.0), t2)
    t1 = pair_select(a > c2, t3, (t0, 0.0))
    t2 = pair_select(a > p0, t1, (0.0, 0.0))
    np.multiply(np.copysign(1.0, r), t2[0], out=out)
    np.copyto(out, np.nan, where=missing)


def power_garrote_s(r, theta, n, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(theta), float(n)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0
    q4 = -p1
    q5 = two_sum(1.0, q4)
    c3 = q5
    q7 = round_down(q0)
    c4 = q7
    return (c0, c1, p1, c3, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t0 = pair_div(c1, (t0, 0.0))
    t0 = pow_dd(t0[0], t0[1], p1)
    t0 = pair_mul_double(c3, t0)
    t0 = choose(a > c4, t0[0], 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)
    np.copyto(out, np.nan, where=missing)


def power_garrote_slope(r, theta, n, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(theta), float(n)), r, out)

