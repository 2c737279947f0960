"""The kernels of asymmetric-cauchy: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, r < 0), (r/(1 + r**2/c**2), True)): at most 4 ulp.
g(r) = Piecewise((1, r < 0), (1/(1 + r**2/c**2), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, r < 0), (c**2*log(1 + r**2/c**2), True)): at most 4 ulp.
S(r) = Piecewise((0, r < 0), (2*r**3/(c**2 + 2*r**2), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, r < 0), (-c**2*(-c + r)*(c + r)/(c**2 + r**2)**2, True)): at most 4 ulp.

Digest: 5d0e8cfc3179ba70. Made by symdict; again by:
    symdict generate --only kernels/asymmetric_cauchy.py
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
    pair_add,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_square,
    pair_sub,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = pair_mul_double((1.0, -2.117582368135751e-22), p0)
    q6 = pair_mul_double(q5, p0)
    c2 = q6[0]
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = np.square(t0)
    t1 *= c1
    t1 += 1.0
    t0 /= t1
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(c2, t1, out=t1)
    t0 = choose(a > c0, t1, t0)
    t1 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    t0 = -a
    choose(r < 0.0, t0, t1, out=out)


def asymmetric_cauchy_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    return (c0, c1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t0 += c1
    np.divide(c1, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t1, out=t1)
    t2 = 1.0 * t1
    t1 *= t2
    t2 = choose(a > c0, t1, t0)
    choose(r < 0.0, 1.0, t2, out=out)
    np.copyto(out, np.nan, where=missing)


def asymmetric_cauchy_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = 4.0 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_inverse(q4)
    c2 = q5
    c3 = q4
    q8 = log_fine((p0, 0.0))
    c5 = q8
    return (c0, c1, c2, c3, p0, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = np.clip(a, -np.inf, c1)
    np.square(t1, out=t1)
    t1 = pair_mul_double(c2, t1)
    t1 = two_sum(1.0, t1[0])
    t1 = log_dd(t1[0], t1[1])
    t1 = pair_mul_double(c3, t1)
    t2 = np.clip(a, c1, np.inf)
    t3 = p0 / t2
    np.square(t3, out=t3)
    t3 += 1.0
    np.log(t3, out=t3)
    t2 = log_pair((t2, 0.0))
    t2 = pair_sub(c5, t2)
    t2 = 2.0 * t2[0]
    np.subtract(t3, t2, out=t2)
    t3 = pair_mul_double(c3, t2)
    t2 = choose(a > c1, t3[0], t1[0])
    t1 = choose(a > c0, t2, t0)
    t3 = choose(a > 1.7976931348623157e+308, a, t1)
    t0 = np.square(a)
    choose(r < 0.0, t0, t3, out=out)


def asymmetric_cauchy_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = 68719476736.0 * p0
    c3 = q7
    c4 = q2[0]
    return (c0, c1, c2, c3, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = t0 * c2
    np.square(t2, out=t2)
    t2 *= 4.0
    np.subtract(2.0, t2, out=t2)
    t1 = t1[0] * t2
    t2 = np.square(t0)
    t0 = t1 * t2
    t1 = np.clip(a, -np.inf, c3)
    t2 = np.square(t1)
    t1 *= t2
    t1 *= 2.0
    t2 *= 2.0
    t2 += c4
    t1 /= t2
    t2 = 1.0 * a
    t1 = choose(a > c3, t2, t1)
    t2 = choose(a > c0, t1, t0)
    choose(r < 0.0, 0.0, t2, out=out)
    np.copyto(out, np.nan, where=missing)


def asymmetric_cauchy_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c2 = q2
    return (c0, p0, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = p0 + t0
    t2 = t0 - p0
    t1 = two_prod(t1, t2)
    t2 = pair_mul(c2, t1)
    t1 = two_prod(t0, t0)
    t0 = pair_add(c2, t1)
    t1 = pair_square(t0)
    t0 = pair_div(t2, t1)
    t1 = -t0[0]
    t2 = np.clip(a, c0, 1.7976931348623157e+308)
    t0 = p0 / t2
    t2 = 1.0 * t0
    t0 *= t2
    t2 = -t0
    t0 = choose(a > c0, t2, t1)
    choose(r < 0.0, 1.0, t0, out=out)
    np.copyto(out, np.nan, where=missing)


def asymmetric_cauchy_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c),), r, out)

