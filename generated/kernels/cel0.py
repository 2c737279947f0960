"""The kernels of cel0: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= 2*a*sqrt(lam)), (a*(a*r - 2*sqrt(lam)*sign(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
g(r) = Piecewise((1, Abs(r) <= 2*a*sqrt(lam)), (a*(a - 2*sqrt(lam)/Abs(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= 2*a*sqrt(lam)), (a*(4*a*lam + a*r**2 - 4*sqrt(lam)*Abs(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (4*lam, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a*sqrt(lam)), ((sqrt(2)*a*sqrt(lam)*sign(r) - r)/(a**2 - 1), Abs(r) <= sqrt(2)*sqrt(lam)/a), (r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = Piecewise((1, Abs(r) <= 2*a*sqrt(lam)), (a**2/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)): at most 4 ulp.

Digest: 5a53764678a91e2c. Made by symdict; again by:
    symdict generate --only kernels/cel0.py
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
    pair_sqrt,
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
    q0 = two_prod(p1, p1)
    q1 = pair_add_double(q0, -1.0)
    q2 = pair_div(q0, q1)
    c0 = q2
    q4 = 2.0 * p1
    q5 = pair_sqrt((p0, 0.0))
    q6 = pair_mul_double(q5, q4)
    q7 = pair_div(q6, q1)
    c1 = q7
    q9 = pair_scale(q5, 2.0)
    q10 = pair_div(q9, (p1, 0.0))
    q11 = round_down(q10)
    c2 = q11
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = pair_sub(t0, c1)
    t0 = choose(a > c2, 0.0, t0[0])
    np.minimum(a, t0, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def cel0_phi(r, lam, a, out=None):
    """Phi(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p1
    q1 = pair_sqrt((p0, 0.0))
    q2 = pair_mul_double(q1, q0)
    q3 = round_up(q2)
    c0 = q3
    q5 = pair_scale(q1, 2.0)
    c2 = q5
    q7 = two_sum(1.0, p1)
    q8 = two_sum(p1, -1.0)
    q9 = pair_mul(q7, q8)
    q10 = pair_div((p1, 0.0), q9)
    c3 = q10[0]
    q12 = pair_div(q5, (p1, 0.0))
    q13 = round_down(q12)
    c4 = q13
    q15 = round_down(q2)
    c5 = q15
    return (c0, p1, c2, c3, c4, c5)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = two_prod(p1, t0)
    t1 = pair_sub(t1, c2)
    t1 = c3 * t1[0]
    np.divide(t1, t0, out=t0)
    t1 = choose(a > c4, 0.0, t0)
    choose(a > c5, t1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def cel0_g(r, lam, a, out=None):
    """g(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p1
    q1 = pair_sqrt((p0, 0.0))
    q2 = pair_mul_double(q1, q0)
    q3 = round_down(q2)
    c0 = q3
    q5 = pair_scale(q1, 2.0)
    q6 = pair_div(q5, (p1, 0.0))
    q7 = round_down(q6)
    c1 = q7
    q9 = two_prod(p1, p1)
    q10 = pair_add_double(q9, -1.0)
    q11 = pair_div(q9, q10)
    c2 = q11
    q13 = 4.0 * p0
    q14 = pair_mul_double(q9, q13)
    q15 = pair_div(q14, q10)
    c3 = q15
    q17 = 4.0 * p1
    q18 = pair_mul_double(q1, q17)
    q19 = pair_div(q18, q10)
    c4 = q19
    c5 = q13
    return (c0, c1, c2, c3, c4, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, -np.inf, c1)
    t2 = two_prod(t1, t1)
    t2 = pair_mul(c2, t2)
    t2 = pair_add(c3, t2)
    t1 = pair_mul_double(c4, t1)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, t2[0])
    t2 = choose(a > c1, c5, t1[0])
    choose(a > c0, t2, t0, out=out)


def cel0_psi(r, lam, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q1 = pair_sqrt((p0, 0.0))
    q2 = pair_mul(q0, q1)
    c0 = q2
    q4 = two_prod(p1, p1)
    q5 = pair_add_double(q4, -1.0)
    q6 = pair_inverse(q5)
    c1 = q6[0]
    q8 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q1)
    q9 = pair_div(q8, (p1, 0.0))
    q10 = round_down(q9)
    c2 = q10
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = -a
    t0 = pair_add_double(c0, t0)
    t0 = c1 * t0[0]
    t0 = choose(a > c2, a, t0)
    np.clip(t0, 0.0, np.inf, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def cel0_s(r, lam, a, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(a)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 2.0)
    q2 = pair_div(q1, (p1, 0.0))
    q3 = round_down(q2)
    c0 = q3
    q5 = two_prod(p1, p1)
    q6 = pair_add_double(q5, -1.0)
    q7 = pair_div(q5, q6)
    c1 = q7[0]
    q9 = 2.0 * p1
    q10 = pair_mul_double(q0, q9)
    q11 = round_down(q10)
    c2 = q11
    return (c0, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    t0 = choose(np.abs(r) > c0, 0.0, c1)
    choose(np.abs(r) > c2, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def cel0_slope(r, lam, a, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(a)), r, out)

