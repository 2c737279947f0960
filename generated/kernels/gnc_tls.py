"""The kernels of gnc-tls: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c*sqrt(mu)*sqrt(mu + 1)*sign(r) - mu*r, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
g(r) = Piecewise((1, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c*sqrt(mu)*sqrt(mu + 1)/Abs(r) - mu, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c**2*mu**2/(mu + 1) - 2*c**2*mu + c**2*mu/(mu + 1) + 2*c*sqrt(mu)*sqrt(mu + 1)*Abs(r) - mu*r**2, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (c**2, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)/(2*mu + 2)), (-sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)*sign(r)/2 + mu*r + r, Abs(r) <= sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)/(2*mu)), (r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = Piecewise((1, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (-mu, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)): at most 4 ulp.

Digest: aca71ecc560eeab1. Made by symdict; again by:
    symdict generate --only kernels/gnc_tls.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add,
    pair_div,
    pair_mul,
    pair_mul_double,
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
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_mul_double(q0, p0)
    q2 = two_sum(1.0, p1)
    q3 = pair_sqrt(q2)
    q4 = pair_mul(q1, q3)
    c1 = q4
    q6 = pair_mul_double(q3, p0)
    q7 = pair_div(q6, q0)
    q8 = round_down(q7)
    c2 = q8
    return (p1, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p1, c1, c2) = constants
    a = np.abs(r)
    t0 = two_prod(p1, a)
    t0 = pair_sub(c1, t0)
    t0 = choose(a > c2, 0.0, t0[0])
    np.minimum(a, t0, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def gnc_tls_phi(r, c, mu, out=None):
    """Phi(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_mul_double(q0, p0)
    q2 = two_sum(1.0, p1)
    q3 = pair_sqrt(q2)
    q4 = pair_div(q1, q3)
    q5 = round_up(q4)
    c0 = q5
    q7 = pair_mul(q1, q3)
    c2 = q7
    q9 = pair_mul_double(q3, p0)
    q10 = pair_div(q9, q0)
    q11 = round_down(q10)
    c3 = q11
    q13 = round_down(q4)
    c4 = q13
    return (c0, p1, c2, c3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = two_prod(p1, t0)
    t1 = pair_sub(c2, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = choose(a > c3, 0.0, t0)
    choose(a > c4, t1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def gnc_tls_g(r, c, mu, out=None):
    """g(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_mul_double(q0, p0)
    q2 = two_sum(1.0, p1)
    q3 = pair_sqrt(q2)
    q4 = pair_div(q1, q3)
    q5 = round_down(q4)
    c0 = q5
    q7 = pair_mul_double(q3, p0)
    q8 = pair_div(q7, q0)
    q9 = round_down(q8)
    c1 = q9
    q11 = 2.0 * p0
    q12 = pair_mul_double(q0, q11)
    q13 = pair_mul(q12, q3)
    c2 = q13
    q15 = two_prod(p0, p0)
    q16 = pair_mul_double(q15, p1)
    q17 = pair_div(q16, q2)
    q18 = two_prod(p1, p1)
    q19 = pair_mul(q15, q18)
    q20 = pair_div(q19, q2)
    q21 = pair_add(q17, q20)
    q22 = 2.0 * p1
    q23 = pair_mul_double(q15, q22)
    q24 = pair_sub(q21, q23)
    c3 = q24
    c5 = q15[0]
    return (c0, c1, c2, c3, p1, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p1, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = pair_mul_double(c2, a)
    t1 = pair_add(c3, t1)
    t2 = two_prod(a, a)
    t2 = pair_mul_double(t2, p1)
    t1 = pair_sub(t1, t2)
    t2 = choose(a > c1, c5, t1[0])
    np.maximum(t0, t2, out=out)


def gnc_tls_psi(r, c, mu, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(1.0, p1)
    c0 = q0
    q2 = 0.5 * p0
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q2)
    q4 = pair_sqrt((p1, 0.0))
    q5 = pair_mul(q3, q4)
    q6 = pair_sqrt(q0)
    q7 = pair_mul(q5, q6)
    c1 = q7
    q9 = pair_mul(q3, q6)
    q10 = pair_div(q9, q4)
    q11 = round_down(q10)
    c2 = q11
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = pair_sub(t0, c1)
    t0 = choose(a > c2, a, t0[0])
    np.clip(t0, 0.0, np.inf, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def gnc_tls_s(r, c, mu, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(1.0, p1)
    q1 = pair_sqrt(q0)
    q2 = pair_mul_double(q1, p0)
    q3 = pair_sqrt((p1, 0.0))
    q4 = pair_div(q2, q3)
    q5 = round_down(q4)
    c0 = q5
    q7 = -p1
    c1 = q7
    q9 = pair_mul_double(q3, p0)
    q10 = pair_div(q9, q1)
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


def gnc_tls_slope(r, c, mu, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(mu)), r, out)

