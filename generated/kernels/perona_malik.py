"""The kernels of perona-malik: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp(-r**2/(2*lam**2)): at most 4 ulp.
g(r) = exp(-r**2/(2*lam**2)): at most 4 ulp.
Psi(r) = 2*lam**2*(1 - exp(-r**2/(2*lam**2))): at most 4 ulp.
S(r) = r*(1 - exp(-r**2/lam**2)): at most 4 ulp.
Phi'(r) = (1 - r**2/lam**2)*exp(-r**2/(2*lam**2)): at most 4 ulp.

Digest: a9c02ccaa3ef9bf1. Made by symdict; again by:
    symdict generate --only kernels/perona_malik.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp2_square_times,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_scale,
    square_edge,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 128.0 * p0
    q2 = two_prod(p0, p0)
    q3 = pair_div((0.5, 0.0), q2)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q3)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (f0, f1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (f0, f1) = constants
    t0 = np.clip(r, -f0, f0)
    exp2_square_times(t0, t0, f1, out=out)


def perona_malik_phi(r, lam, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 128.0 * p0
    q2 = two_prod(p0, p0)
    q3 = pair_div((0.5, 0.0), q2)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q3)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (f0, f1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (f0, f1) = constants
    t0 = np.clip(r, -f0, f0)
    exp2_square_times(1.0, t0, f1, out=out)


def perona_malik_g(r, lam, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = 64.0 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_div((0.5, 0.0), q4)
    c2 = q5
    q7 = pair_scale(q4, 2.0)
    c3 = q7
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    t0 = np.clip(r, -c0, c0)
    np.square(t0, out=t0)
    t1 = np.clip(r, -c1, c1)
    np.square(t1, out=t1)
    t1 = pair_mul_double(c2, t1)
    t1 = -t1[0]
    np.expm1(t1, out=t1)
    t1 = pair_mul_double(c3, t1)
    t1 = -t1[0]
    choose(np.abs(r) > c0, t1, t0, out=out)


def perona_malik_psi(r, lam, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.0625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = 64.0 * p0
    c3 = q7
    return (c0, c1, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = t0 * c2
    np.square(t2, out=t2)
    t3 = 0.001388888888888889 * t2
    np.subtract(0.008333333333333333, t3, out=t3)
    t3 *= t2
    t3 -= 0.041666666666666664
    t3 *= t2
    t3 += 0.16666666666666666
    t3 *= t2
    t3 -= 0.5
    t2 *= t3
    t2 += 1.0
    t3 = pair_mul_double(t1, t2)
    t1 = np.square(t0)
    t2 = t3[0] * t1
    t0 = np.clip(a, -np.inf, c3)
    t1 = np.square(t0)
    t3 = pair_mul_double(c1, t1)
    t0 = -t3[0]
    t1 = np.expm1(t0)
    t3 = a * t1
    t0 = -t3
    t1 = choose(a > c0, t0, t2)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def perona_malik_s(r, lam, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 128.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c2 = q3
    q5 = pair_div((0.5, 0.0), q2)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q5)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (c0, p0, c2, f0, f1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, f0, f1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = p0 + t0
    t0 -= p0
    t0 = two_prod(t1, t0)
    t1 = pair_mul(c2, t0)
    t0 = np.clip(a, -np.inf, f0)
    t0 = exp2_square_times(t1[0], t0, f1)
    out[...] = -t0


def perona_malik_slope(r, lam, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam),), r, out)

