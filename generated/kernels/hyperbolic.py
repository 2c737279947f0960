"""The kernels of hyperbolic: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r - sqrt(r**2 - 2*theta**2)*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((-sqrt(r**2 - 2*theta**2) + Abs(r))/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (r**2 + 2*theta**2*log(sqrt(2)*(sqrt(r**2 - 2*theta**2) + Abs(r))/(2*theta)) - sqrt(r**2 - 2*theta**2)*Abs(r), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (sqrt(r**2 - theta**2)*sign(r), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (1 - Abs(r)/sqrt(r**2 - 2*theta**2), True)): at most 4 ulp.

Digest: ee102eaf6eabab8d. Made by symdict; again by:
    symdict generate --only kernels/hyperbolic.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log_dd,
    log_fine,
    log_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_square,
    pair_sub,
    round_down,
    round_up,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = pair_mul_double((1.0, 1.0587911840678754e-22), p0)
    q8 = pair_mul_double(q7, p0)
    c4 = q8[0]
    q10 = round_down(q2)
    c5 = q10
    return (c0, c1, c2, p0, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = pair_mul_double(c2, t0)
    t1 = pair_neg(t0)
    t0 = pair_square(t0)
    t0 = pair_add_double(t0, -2.0)
    t0 = np.sqrt(t0[0])
    t0 = -t0
    t0 = pair_add_double(t1, t0)
    t1 = 2.0 / t0[0]
    t0 = p0 * t1
    t1 = -t0
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(c4, t0, out=t0)
    t0 = choose(a > c0, t0, t1)
    t1 = choose(a > c5, t0, a)
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def hyperbolic_phi(r, theta, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = round_down(q2)
    c4 = q7
    return (c0, c1, c2, p0, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = pair_mul_double(c2, t0)
    t1 = pair_neg(t0)
    t2 = pair_square(t0)
    t2 = pair_add_double(t2, -2.0)
    t2 = np.sqrt(t2[0])
    t2 = -t2
    t1 = pair_add_double(t1, t2)
    t2 = pair_mul_double(t0, t1[0])
    t0 = 2.0 / t2[0]
    t1 = -t0
    t2 = np.clip(a, c0, 1.7976931348623157e+308)
    t0 = p0 / t2
    t2 = 1.0 * t0
    t0 *= t2
    t2 = choose(a > c0, t0, t1)
    choose(a > c4, t2, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def hyperbolic_g(r, theta, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = 4.0 * p0
    c1 = q3
    q5 = round_up(q0)
    c2 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_scale(q7, 2.0)
    c3 = q8
    q10 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c4 = q10
    q12 = log_fine((p0, 0.0))
    c6 = q12
    c7 = q7
    return (c0, c1, c2, c3, c4, p0, c6, c7)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, p0, c6, c7) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, -np.inf, c1)
    np.clip(t1, c2, np.inf, out=t1)
    t2 = np.square(t1)
    t3 = pair_neg(c3)
    t3 = pair_add_double(t3, t2)
    t3 = np.sqrt(t3[0])
    t4 = t1 + t3
    t4 = pair_mul_double(c4, t4)
    t4 = log_dd(t4[0], t4[1])
    t4 = pair_mul_double(c3, t4)
    t5 = pair_mul_double(c3, t2)
    t2 = -t2
    t1 *= t3
    np.subtract(t2, t1, out=t1)
    t3 = pair_div(t5, (t1, 0.0))
    t2 = t4[0] - t3[0]
    t1 = np.clip(a, c1, np.inf)
    t5 = np.clip(t1, c2, np.inf)
    t3 = p0 / t5
    t4 = np.square(t3)
    t1 = 2.0 * t4
    np.subtract(1.0, t1, out=t1)
    t3 = np.sqrt(t1)
    t4 = np.log1p(t3)
    t1 = 2.0 * t4
    t4 = -1.0 - t3
    t3 = 2.0 / t4
    t4 = t1 - t3
    t1 = log_pair((t5, 0.0))
    t3 = pair_sub(c6, t1)
    t5 = 2.0 * t3[0]
    np.subtract(t4, t5, out=t5)
    t1 = t5 - 0.6931471805599453
    t3 = pair_mul_double(c7, t1)
    t4 = choose(a > c1, t3[0], t2)
    t5 = choose(a > c0, t4, t0)
    choose(a > 1.7976931348623157e+308, a, t5, out=out)


def hyperbolic_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    t1 = p0 + t0
    np.sqrt(t1, out=t1)
    t0 -= p0
    np.sqrt(t0, out=t0)
    t0 *= t1
    t1 = choose(a > p0, t0, 0.0)
    np.copysign(t1, r, out=out)
    np.copyto(out, np.nan, where=missing)


def hyperbolic_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_scale(q5, 2.0)
    c2 = q6
    q8 = round_down(q2)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t1 = two_prod(t0, t0)
    t1 = pair_sub(t1, c2)
    t1 = np.sqrt(t1[0])
    t0 += t1
    t0 = two_prod(t0, t1)
    t1 = pair_div(c2, t0)
    t0 = -t1[0]
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t1, out=t1)
    t2 = pair_mul_double((1.0, 3.1763735522036263e-22), t1)
    t1 = pair_mul_double(t2, t1)
    t2 = -t1[0]
    t1 = choose(a > c0, t2, t0)
    choose(a > c4, t1, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def hyperbolic_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(theta),), r, out)

