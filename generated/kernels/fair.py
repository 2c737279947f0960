"""The kernels of fair: Phi, g, Psi, S, Phi'.

Phi(r) = c*r/(c + Abs(r)): at most 4 ulp.
g(r) = 1/(1 + Abs(r)/c): at most 4 ulp.
Psi(r) = 2*c*(-c*log(1 + Abs(r)/c) + Abs(r)): at most 4 ulp.
S(r) = r*(-c/(c + sqrt(2)*Abs(r)) + 1): at most 4 ulp.
Phi'(r) = c**2/(c + Abs(r))**2: at most 4 ulp.

Digest: ab8763b52bc5b0c3. Made by symdict; again by:
    symdict generate --only kernels/fair.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log_pair,
    pair_add_double,
    pair_inverse,
    pair_mul_double,
    pair_neg,
    pair_scale,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = t0 * c1
    t1 += 1.0
    np.divide(1.0, t1, out=t1)
    t0 *= t1
    np.copysign(t0, r, out=out)


def fair_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = p0 + a
    np.divide(p0, t0, out=out)


def fair_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.0009765625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_prod(p0, p0)
    c2 = q4[0]
    q6 = pair_mul_double((2.0, -1.0935934246158212e-28), p0)
    c3 = q6[0]
    q8 = 1.2676506002282294e+30 * p0
    c4 = q8
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = 0.2857142857142857 * t1[0]
    np.subtract(0.3333333333333333, t2, out=t2)
    t2 *= t1[0]
    t2 -= 0.4
    t2 *= t1[0]
    t2 += 0.5
    t2 *= t1[0]
    t2 -= 0.6666666666666666
    t1 = t1[0] * t2
    t1 += 1.0
    t2 = t0 * t1
    t1 = t2 * t0
    t0 = pair_mul_double(c1, a)
    t2 = 2.0 * t0[0]
    t0 = two_sum(1.0, t0[0])
    t0 = log_pair(t0)
    t0 = pair_scale(t0, 2.0)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, t2)
    t2 = c2 * t0[0]
    t0 = c3 * a
    t0 = choose(a > c4, t0, t2)
    choose(a > c0, t0, t1, out=out)


def fair_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = 1.2676506002282294e+30 * p0
    c2 = q4
    return (c0, c1, c2, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_mul_double(c1, t0)
    t3 = t2[0] * 2.8284271247461903
    t3 -= 2.0
    t2 = t2[0] * t3
    t2 += 1.4142135623730951
    t3 = t1[0] * t2
    t1 = t3 * t0
    t2 = np.clip(a, -np.inf, c2)
    t0 = np.square(t2)
    t3 = 1.4142135623730951 * t0
    t0 = 1.4142135623730951 * t2
    t0 += p0
    t2 = t3 / t0
    t0 = 1.0 * a
    t3 = choose(a > c2, t0, t2)
    t0 = choose(a > c0, t3, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def fair_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c2 = q2[0]
    return (c0, p0, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 += p0
    np.square(t0, out=t0)
    np.divide(c2, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t1, out=t1)
    t2 = 1.0 * t1
    t1 *= t2
    choose(a > c0, t1, t0, out=out)


def fair_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c),), r, out)

