"""The kernels of capped-l1: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (4, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), Abs(r) <= theta/2 + 1/theta), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)): at most 4 ulp.

Digest: 888fa632128a47fd. Made by symdict; again by:
    symdict generate --only kernels/capped_l1.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_scale,
    round_down,
    round_up,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_add_double(q0, 2.0)
    q2 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q1)
    q3 = pair_div(q2, (p0, 0.0))
    q4 = round_down(q3)
    c0 = q4
    q6 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c1 = q6[0]
    q8 = round_down(q6)
    c2 = q8
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = choose(a > c0, 0.0, c1)
    t0 = choose(a > c2, t0, a)
    np.copysign(t0, r, out=out)


def capped_l1_phi(r, theta, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0[0]
    q4 = two_prod(p0, p0)
    q5 = pair_add_double(q4, 2.0)
    q6 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q5)
    q7 = pair_div(q6, (p0, 0.0))
    q8 = round_down(q7)
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
    np.divide(c1, t0, out=t0)
    t0 = choose(a > c2, 0.0, t0)
    choose(a > c3, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def capped_l1_g(r, theta, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = 2.0 * p0
    q4 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q3)
    c1 = q4[0]
    q6 = two_prod(p0, p0)
    q7 = pair_scale(q6, 2.0)
    c2 = q7[0]
    q9 = pair_add_double(q6, 2.0)
    q10 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q9)
    q11 = pair_div(q10, (p0, 0.0))
    q12 = round_down(q11)
    c3 = q12
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = c1 * a
    t1 -= c2
    t1 = choose(a > c3, 4.0, t1)
    choose(a > c0, t1, t0, out=out)


def capped_l1_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = 0.5 * p0
    q2 = pair_add_double(q0, q1)
    q3 = round_down(q2)
    c1 = q3
    return (p0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t0 = choose(a > c1, a, t0)
    t0 = choose(a > p0, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def capped_l1_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(theta),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    return (c0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    choose(np.abs(r) > c0, 0.0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def capped_l1_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(theta),), r, out)

