"""The kernels of elastic-net: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*lam*sign(r) + m*r)/(m + 1), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*lam/Abs(r) + m)/(m + 1), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((-2*lam**2 + 2*sqrt(2)*lam*Abs(r) + m*r**2)/(m + 1), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= lam), ((-lam*sign(r) + r)/(m + 1), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (m/(m + 1), True)): at most 4 ulp.

Digest: 7cf11e8be420563c. Made by symdict; again by:
    symdict generate --only kernels/elastic_net.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
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
    q0 = two_sum(1.0, p1)
    q1 = pair_div((p1, 0.0), q0)
    c0 = q1[0]
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q4 = pair_div(q3, q0)
    c1 = q4[0]
    q6 = round_down(q3)
    c2 = q6
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = c0 * a
    t0 += c1
    t0 = choose(a > c2, t0, a)
    np.copysign(t0, r, out=out)


def elastic_net_phi(r, lam, m, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0[0]
    q4 = two_sum(1.0, p1)
    q5 = pair_inverse(q4)
    c3 = q5[0]
    q7 = round_down(q0)
    c4 = q7
    return (c0, c1, p1, c3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    np.divide(c1, t0, out=t0)
    t0 += p1
    t0 *= c3
    choose(a > c4, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def elastic_net_g(r, lam, m, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = 5.192296858534828e+33 * p0
    c1 = q3
    q5 = two_sum(1.0, p1)
    q6 = pair_div((p1, 0.0), q5)
    c2 = q6[0]
    q8 = 2.0 * p0
    q9 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q8)
    q10 = pair_div(q9, q5)
    c3 = q10
    q12 = two_prod(p0, p0)
    q13 = pair_scale(q12, 2.0)
    q14 = pair_div(q13, q5)
    c4 = q14[0]
    q16 = two_prod(q3, q3)
    q17 = pair_mul(q6, q16)
    q18 = pair_mul_double(q10, q3)
    q19 = pair_add(q17, q18)
    q20 = pair_sub(q19, q14)
    q21 = pair_div(q20, q12)
    q22 = pair_scale(q21, 3.7092061506874214e-68)
    c5 = q22[0]
    return (c0, c1, c2, c3, c4, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, -np.inf, c1)
    t2 = np.square(t1)
    t2 *= c2
    t1 = pair_mul_double(c3, t1)
    t1 = t2 + t1[0]
    t2 = t1 - c4
    t1 = c5 * a
    t1 *= a
    t1 = choose(a > c1, t1, t2)
    choose(a > c0, t1, t0, out=out)


def elastic_net_psi(r, lam, m, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(1.0, p1)
    q1 = pair_inverse(q0)
    c1 = q1[0]
    return (p0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t0 *= c1
    np.clip(t0, 0.0, np.inf, out=t0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def elastic_net_s(r, lam, m, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(m)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = two_sum(1.0, p1)
    q4 = pair_div((p1, 0.0), q3)
    c1 = q4[0]
    return (c0, c1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    choose(np.abs(r) > c0, c1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def elastic_net_slope(r, lam, m, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(m)), r, out)

