"""The kernels of p-shrinkage: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((2*lam**2*p - 4*lam**2 + 4*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**p)/p, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= lam), (-lam**(2 - p)*Abs(r)**(p - 1)*sign(r) + r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*(p - 1)/Abs(r), True)): at most 4 ulp.

Digest: ec15bb9c0eb83117. Made by symdict; again by:
    symdict generate --only kernels/p_shrinkage.py
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
    q3 = two_sum(p1, -1.0)
    c1 = q3
    q5 = 0.5 * p1
    q6 = -q5
    q7 = two_sum(1.0, q6)
    q8 = pow_fine((2.0, 0.0), q7)
    q9 = -p1
    q10 = two_sum(2.0, q9)
    q11 = pow_fine((p0, 0.0), q10)
    q12 = pair_mul(q8, q11)
    c2 = q12[0]
    q14 = round_down(q0)
    c3 = q14
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
    q7 = pow_fine((p0, 0.0), q6)
    q8 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q7)
    c2 = q8
    q10 = round_down(q0)
    c3 = q10
    return (c0, c1, c2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t0)
    t1 = log_pair(t1)
    t1 = pair_mul(t1, c1)
    t1 = exp_dd(t1[0], t1[1])
    t1 = pair_mul_double(c2, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = choose(a > c3, t0, 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t1, out=out)
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
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pow_fine((p0, 0.0), q4)
    q6 = pair_scale(q5, 4.0)
    c2 = q6
    q8 = 2.0 * p1
    q9 = two_prod(p0, p0)
    q10 = pair_mul_double(q9, q8)
    q11 = pair_scale(q9, 4.0)
    q12 = pair_sub(q10, q11)
    c3 = q12
    q14 = pair_inverse((p1, 0.0))
    c4 = q14
    return (c0, p1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t1 = pow_dd(t1[0], t1[1], p1)
    t1 = pair_mul_double(c2, t1)
    t1 = pair_add(c3, t1)
    t1 = pair_mul(c4, t1)
    t0 = choose(a > c0, t1[0], t0)
    choose(a > 1.7976931348623157e+308, a, t0, out=out)


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
    q4 = pow_fine((p0, 0.0), q3)
    c2 = q4
    q6 = 0.5 * p0
    c3 = q6
    q8 = 2.0 * p0
    c4 = q8
    q10 = pair_inverse((p0, 0.0))
    c5 = q10
    c6 = q3
    return (p0, c1, c2, c3, c4, c5, c6)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    t1 = log_pair((t0, 0.0))
    t1 = pair_mul(c1, t1)
    t1 = exp_times_dd(c2[0], t1[0], t1[1])
    t0 -= t1
    t1 = np.clip(a, c3, c4)
    t2 = pair_mul_double(c5, t1)
    t2 = log_pair(t2)
    t2 = pair_mul(t2, c1)
    t2 = exp_dd(t2[0], t2[1])
    t1 = -t1
    t1 = two_sum(p0, t1)
    t1 = pair_mul(t1, c5)
    t1 = pair_neg(t1)
    t1 = log1p_dd(t1[0], t1[1])
    t1 = pair_mul_double(c6, t1)
    t1 = expm1_dd(t1[0], t1[1])
    t1 = two_prod(t2, t1)
    t2 = pair_mul_double(t1, p0)
    t1 = pair_select(a > c4, (t0, 0.0), t2)
    t2 = pair_select(a > c3, t1, (t0, 0.0))
    t0 = pair_select(a > p0, t2, (0.0, 0.0))
    t1 = pair_select(a > 1.7976931348623157e+308, (a, 0.0), t0)
    np.multiply(np.copysign(1.0, r), t1[0], out=out)
    np.copyto(out, np.nan, where=missing)


def p_shrinkage_s(r, lam, p, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
    q7 = pow_fine((p0, 0.0), q6)
    q8 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q7)
    q9 = pair_mul(q8, q3)
    c2 = q9
    q11 = round_down(q0)
    c3 = q11
    return (c0, c1, c2, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t0)
    t1 = log_pair(t1)
    t1 = pair_mul(t1, c1)
    t1 = exp_dd(t1[0], t1[1])
    t1 = pair_mul_double(c2, t1)
    np.divide(t1[0], t0, out=t0)
    t1 = choose(a > c3, t0, 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t1, out=out)
    np.copyto(out, np.nan, where=missing)


def p_shrinkage_slope(r, lam, p, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(p)), r, out)

