"""The kernels of firm: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t1), (t1*(r - sqrt(2)*t2*sign(r))/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t1), (t1*(-sqrt(2)*t2/Abs(r) + 1)/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*t1), (t1*(r**2 + 2*t1*t2 - 2*sqrt(2)*t2*Abs(r))/(t1 - t2), Abs(r) <= sqrt(2)*t2), (2*t1*t2, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= t1), (t2*(r - t1*sign(r))/(-t1 + t2), Abs(r) <= t2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t1), (t1/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)): at most 4 ulp.

Digest: f4d06b0579882014. Made by symdict; again by:
    symdict generate --only kernels/firm.py
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
    pair_mul_double,
    pair_neg,
    pair_select,
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
    q0 = two_prod(1.4142135623730951, p1)
    c0 = q0
    q2 = pair_mul_double((-9.667293313452913e-17, 4.1386753086994136e-33), p1)
    c1 = q2[0]
    q4 = -p1
    q5 = two_sum(p0, q4)
    q6 = pair_div((p0, 0.0), q5)
    c2 = q6
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q9 = round_down(q8)
    c3 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q12 = round_down(q11)
    c4 = q12
    return (c0, c1, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = pair_neg(c0)
    t0 = pair_add_double(t0, a)
    t0 = t0[0] - c1
    t0 = pair_mul_double(c2, t0)
    t0 = choose(a > c3, 0.0, t0[0])
    t0 = choose(a > c4, t0, a)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def firm_phi(r, t1, t2, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(t1), float(t2)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = two_prod(1.4142135623730951, p1)
    c1 = q3
    q5 = pair_mul_double((-9.667293313452913e-17, 4.1386753086994136e-33), p1)
    c2 = q5
    q7 = -p1
    q8 = two_sum(p0, q7)
    q9 = pair_div((p0, 0.0), q8)
    c3 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q12 = round_down(q11)
    c4 = q12
    q14 = round_down(q0)
    c5 = q14
    return (c0, c1, c2, c3, c4, c5)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = pair_neg(c1)
    t1 = pair_add_double(t1, t0)
    t2 = pair_neg(c2)
    t1 = pair_add_double(t2, t1[0])
    t2 = pair_mul_double(c3, t1[0])
    t1 = t2[0] / t0
    t0 = choose(a > c4, 0.0, t1)
    choose(a > c5, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def firm_g(r, t1, t2, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(t1), float(t2)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q4 = round_down(q3)
    c1 = q4
    q6 = 2.0 * p0
    q7 = two_prod(q6, p1)
    c2 = q7
    q9 = 2.0 * p1
    q10 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q9)
    c3 = q10
    q12 = -p1
    q13 = two_sum(p0, q12)
    q14 = pair_div((p0, 0.0), q13)
    c4 = q14
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, -np.inf, c1)
    t2 = two_prod(t1, t1)
    t2 = pair_add(c2, t2)
    t1 = pair_mul_double(c3, t1)
    t1 = pair_sub(t2, t1)
    t2 = pair_mul_double(c4, t1[0])
    t1 = pair_select(a > c1, c2, (t2[0], 0.0))
    t2 = pair_select(a > c0, t1, (t0, 0.0))
    out[...] = t2[0]


def firm_psi(r, t1, t2, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(t1), float(t2)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = -p0
    q1 = two_sum(p1, q0)
    q2 = pair_div((p1, 0.0), q1)
    c1 = q2[0]
    return (p0, c1, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t0 *= c1
    t0 = choose(a > p1, a, t0)
    t0 = choose(a > p0, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def firm_s(r, t1, t2, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(t1), float(t2)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q1 = round_down(q0)
    c0 = q1
    q3 = -p1
    q4 = two_sum(p0, q3)
    q5 = pair_div((p0, 0.0), q4)
    c1 = q5[0]
    q7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q8 = round_down(q7)
    c2 = q8
    return (c0, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    t0 = choose(np.abs(r) > c0, 0.0, c1)
    choose(np.abs(r) > c2, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def firm_slope(r, t1, t2, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(t1), float(t2)), r, out)

