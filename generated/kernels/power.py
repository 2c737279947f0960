"""The kernels of power: Phi, g, Psi, S, Phi'.

Phi(r) = p*Abs(r)**p/(2*r): at most 4 ulp.
g(r) = p*Abs(r)**(p - 2)/2: at most 4 ulp.
Psi(r) = Abs(r)**p: at most 4 ulp.
S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r: at most 9 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2): at most 4 ulp.

Digest: 2cc91a0b5b079e69. Made by symdict; again by:
    symdict generate --only kernels/power.py
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
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pow_fine,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -1.0)
    c0 = q0
    q2 = 0.5 * p0
    c1 = q2
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    t0 = choose(a > 0.0, t0, 0.0)
    t0 = choose(a > 1.7976931348623157e+308, a, t0)
    np.copysign(t0, r, out=out)
    np.copyto(out, np.nan, where=missing)


def power_phi(r, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -2.0)
    c0 = q0
    q2 = 0.5 * p0
    c1 = q2
    return (c0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def power_g(r, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    np.power(a, p0, out=out)


def power_psi(r, p, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -1.0)
    c0 = q0
    q2 = 0.5 * p0
    q3 = two_sum(q2, -2.0)
    q4 = pow_fine((2.0, 0.0), q3)
    q5 = pair_mul_double(q4, p0)
    c1 = q5
    q7 = -p0
    q8 = two_sum(1.0, q7)
    c2 = q8
    q10 = 0.25 * p0
    q11 = pow_fine((2.0, 0.0), (q2, 0.0))
    q12 = pair_mul_double(q11, q10)
    c3 = q12[0]
    return (c0, c1, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(c0, t0)
    t0 = exp_pair(t0)
    t0 = pair_mul(t0, c1)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, a)
    t1 = np.clip(a, 4.0, np.inf)
    t2 = 1.0 / t1
    t2 = log_pair((t2, 0.0))
    t2 = pair_mul(t2, c2)
    t2 = exp_dd(t2[0], t2[1])
    t2 *= c3
    np.subtract(t1, t2, out=t2)
    t1 = choose(a > 4.0, t2, t0[0])
    t0 = choose(a > 0.0, t1, 0.0)
    t2 = choose(a > 1.7976931348623157e+308, a, t0)
    np.multiply(np.copysign(1.0, r), t2, out=out)
    np.copyto(out, np.nan, where=missing)


def power_s(r, p, out=None):
    """S(r), at most 9 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(p),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -2.0)
    c0 = q0
    q2 = 0.5 * p0
    q3 = two_sum(p0, -1.0)
    q4 = pair_mul_double(q3, q2)
    c1 = q4[0]
    return (c0, c1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = log_pair((a, 0.0))
    t0 = pair_mul(t0, c0)
    t0 = exp_dd(t0[0], t0[1])
    t0 *= c1
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def power_slope(r, p, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(p),), r, out)

