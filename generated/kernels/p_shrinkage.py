"""The kernels of p-shrinkage: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((2*lam**2*p - 4*lam**2 + 4*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**p)/p, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= lam), (-lam**(2 - p)*Abs(r)**(p - 1)*sign(r) + r, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*(p - 1)/Abs(r), True)): at most 4 ulp.

Digest: c2c1b6f414b02c25. Made by symdict; again by:
    symdict generate --only kernels/p_shrinkage.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    log_pair,
    pair_add,
    pair_add_double,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_sub,
    pow_dd,
    pow_pair,
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
    q3 = two_sum(p1, -1.0)
    c1 = q3
    q5 = -p1
    q6 = two_sum(2.0, q5)
    q7 = log_pair((p0, 0.0))
    q8 = pair_mul(q7, q6)
    q9 = exp_pair(q8)
    q10 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q9)
    c2 = q10
    q12 = round_down(q0)
    c3 = q12
    return (c0, c1, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t0)
    t0 = log_pair(t0)
    t0 = pair_mul(t0, c1)
    t0 = exp_dd(t0[0], t0[1])
    t0 = pair_mul_double(c2, t0)
    t0 = choose(a > c3, t0[0], a)
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.copysign(t0, r, out=out)


def p_shrinkage_phi(r, lam, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = two_sum(p1, -1.0)
    c1 = q3
    q5 = -p1
    q6 = two_sum(2.0, q5)
    q7 = log_pair((p0, 0.0))
    q8 = pair_mul(q7, q6)
    q9 = exp_pair(q8)
    q10 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q9)
    c2 = q10
    q12 = round_down(q0)
    c3 = q12
    return (c0, c1, c2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t0)
    t1 = log_pair(t1)
    t1 = pair_mul(t1, c1)
    t1 = exp_dd(t1[0], t1[1])
    t1 = pair_mul_double(c2, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = choose(a > c3, t0, 1.0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.copyto(out, np.nan, where=missing)


def p_shrinkage_g(r, lam, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(p)), r, out)


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
    q7 = log_pair((p0, 0.0))
    q8 = pair_mul(q7, q6)
    q9 = exp_pair(q8)
    q10 = pair_scale(q9, 4.0)
    c3 = q10
    q12 = 2.0 * p1
    q13 = two_prod(p0, p0)
    q14 = pair_mul_double(q13, q12)
    q15 = pair_scale(q13, 4.0)
    q16 = pair_sub(q14, q15)
    c4 = q16
    q18 = pair_inverse((p1, 0.0))
    c5 = q18
    q20 = two_sum(q12, -4.0)
    q21 = pow_pair((1.8259263995133888e+120, -1.2481683490047086e+104), p1)
    q22 = pair_scale(q21, 4.0)
    q23 = pair_add(q20, q22)
    q24 = pair_mul(q18, q23)
    q25 = pair_mul(q13, q24)
    c6 = q25[0]
    return (c0, c1, p1, c3, c4, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.square(t0, out=t0)
    t1 = np.maximum(a, c1)
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t1)
    t1 = pow_dd(t1[0], t1[1], p1)
    t1 = pair_mul_double(c3, t1)
    t1 = pair_add_double(c4, t1[0])
    t1 = pair_mul_double(c5, t1[0])
    t0 = choose(a > c0, t1[0], t0)
    out[...] = choose(a > 1.7976931348623157e+308, c6, t0)


def p_shrinkage_psi(r, lam, p, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(p1, -1.0)
    c1 = q0
    q2 = -p1
    q3 = two_sum(2.0, q2)
    q4 = log_pair((p0, 0.0))
    q5 = pair_mul(q4, q3)
    q6 = exp_pair(q5)
    c2 = q6
    return (p0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, p0)
    t1 = log_pair((t0, 0.0))
    t1 = pair_mul(t1, c1)
    t1 = exp_pair(t1)
    t1 = pair_mul(c2, t1)
    t1 = pair_neg(t1)
    t0 = pair_add_double(t1, t0)
    t1 = choose(a > p0, t0[0], 0.0)
    t0 = choose(a > 1.7976931348623157e+308, a, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def p_shrinkage_s(r, lam, p, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(p)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = two_sum(p1, -1.0)
    c1 = q3
    q5 = -p1
    q6 = two_sum(2.0, q5)
    q7 = log_pair((p0, 0.0))
    q8 = pair_mul(q7, q6)
    q9 = exp_pair(q8)
    q10 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q9)
    q11 = pair_mul(q10, q3)
    c2 = q11
    q13 = round_down(q0)
    c3 = q13
    return (c0, c1, c2, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t0)
    t1 = log_pair(t1)
    t1 = pair_mul(t1, c1)
    t1 = exp_dd(t1[0], t1[1])
    t1 = pair_mul_double(c2, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = choose(a > c3, t0, 1.0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.copyto(out, np.nan, where=missing)


def p_shrinkage_slope(r, lam, p, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(p)), r, out)

