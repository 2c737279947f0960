"""The kernels of regularised-tv: Phi, g, Psi, S, Phi'.

Phi(r) = r/sqrt(epsilon**2 + r**2): at most 4 ulp.
g(r) = 1/sqrt(epsilon**2 + r**2): at most 4 ulp.
Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)): at most 4 ulp.
S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2): at most 4 ulp.

Digest: 233ba7b4d39ddd0c. Made by symdict; again by:
    symdict generate --only kernels/regularised_tv.py
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
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_scale,
    pair_select,
    pair_sqrt,
    pair_square,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t1 += c1
    np.sqrt(t1, out=t1)
    np.divide(t0, t1, out=out)


def regularised_tv_phi(r, epsilon, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -1.0587911840678754e-22), q4)
    q6 = pair_mul_double(q5, p0)
    c2 = q6[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t0 += c1
    np.sqrt(t0, out=t0)
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(c2, t1, out=t1)
    t0 = choose(a > c0, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def regularised_tv_g(r, epsilon, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = 1.2676506002282294e+30 * p0
    c2 = q4
    q6 = two_prod(p0, p0)
    c3 = q6[0]
    return (c0, c1, c2, c3, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = c1 * t0
    t0 *= t1
    t1 = np.clip(a, -np.inf, c2)
    np.square(t1, out=t1)
    t2 = 2.0 * t1
    t1 += c3
    np.sqrt(t1, out=t1)
    t1 += p0
    np.divide(t2, t1, out=t1)
    t2 = 2.0 * a
    t1 = choose(a > c2, t2, t1)
    choose(a > c0, t1, t0, out=out)


def regularised_tv_psi(r, epsilon, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_add_double(q0, -1.0)
    c0 = q1
    c1 = q0
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 4.0)
    t1 = two_prod(t0, t0)
    t1 = pair_scale(t1, 2.0)
    t2 = pair_add(c0, t1)
    t1 = pair_add(c1, t1)
    t1 = pair_sqrt((t1[0], 0.0))
    t3 = pair_add_double(t1, 1.0)
    t1 = pair_mul_double(t1, t3[0])
    t3 = pair_div((t2[0], 0.0), t1)
    t1 = two_prod(t0, t3[0])
    t2 = np.clip(a, 4.0, np.inf)
    t0 = 1.0 / t2
    t3 = np.square(t0)
    t0 = pair_mul_double(c1, t3)
    t3 = 2.0 + t0[0]
    t0 = np.sqrt(t3)
    t3 = 1.0 / t0
    t0 = t2 - t3
    t2 = pair_select(a > 4.0, (t0, 0.0), t1)
    np.multiply(np.copysign(1.0, r), t2[0], out=out)


def regularised_tv_s(r, epsilon, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -3.1763735522036263e-22), q4)
    c3 = q5
    return (c0, c1, p0, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = two_prod(t0, t0)
    t0 = pair_add(c1, t0)
    t1 = np.sqrt(t0[0])
    t0 = t0[0] * t1
    t1 = pair_div(c1, (t0, 0.0))
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    t0 = pair_div((p0, 0.0), (t0, 0.0))
    t2 = pair_mul(c3, t0)
    t0 = pair_square(t0)
    t0 = t2[0] * t0[0]
    choose(a > c0, t0, t1[0], out=out)


def regularised_tv_slope(r, epsilon, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(epsilon),), r, out)

