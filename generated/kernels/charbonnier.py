"""The kernels of charbonnier: Phi, g, Psi, S, Phi'.

Phi(r) = r/sqrt(1 + r**2/lam**2): at most 4 ulp.
g(r) = 1/sqrt(1 + r**2/lam**2): at most 4 ulp.
Psi(r) = 2*lam**2*(sqrt(1 + r**2/lam**2) - 1): at most 4 ulp.
S(r) = r*(1 - 1/sqrt(1 + 2*r**2/lam**2)): at most 4 ulp.
Phi'(r) = (-r**2/(lam**2 + r**2) + 1)/sqrt(1 + r**2/lam**2): at most 4 ulp.

Digest: 2f9c8ce32f9c54e2. Made by symdict; again by:
    symdict generate --only kernels/charbonnier.py
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
    q3 = pair_inverse(q2)
    c1 = q3[0]
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t1 *= c1
    t1 += 1.0
    np.sqrt(t1, out=t1)
    np.divide(t0, t1, out=out)


def charbonnier_phi(r, lam, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = pair_mul_double((1.0, -1.0587911840678754e-22), p0)
    c2 = q5[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t0 *= c1
    t0 += 1.0
    np.sqrt(t0, out=t0)
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(c2, t1, out=t1)
    t0 = choose(a > c0, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def charbonnier_g(r, lam, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = pair_mul_double((2.0, -1.5777218104420236e-30), p0)
    c2 = q5[0]
    return (c0, c1, c2)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = 2.0 * t0
    t0 *= c1
    t0 += 1.0
    np.sqrt(t0, out=t0)
    t0 += 1.0
    np.divide(t1, t0, out=t0)
    t1 = c2 * a
    choose(a > c0, t1, t0, out=out)


def charbonnier_psi(r, lam, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t1 = pair_scale(t1, 2.0)
    t2 = pair_add_double(t1, 1.0)
    t2 = pair_sqrt((t2[0], 0.0))
    t3 = pair_add_double(t2, 1.0)
    t2 = pair_mul_double(t2, t3[0])
    t3 = pair_div(t1, t2)
    t1 = two_prod(t0, t3[0])
    t2 = 1.0 * a
    t0 = pair_select(a > c0, (t2, 0.0), t1)
    np.copysign(t0[0], r, out=out)


def charbonnier_s(r, lam, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p0)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_square(t0)
    t0 = pair_add_double(t0, 1.0)
    t1 = np.sqrt(t0[0])
    t0 = t0[0] * t1
    t1 = 1.0 / t0
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t0, out=t0)
    t2 = pair_mul_double((1.0, -3.1763735522036263e-22), t0)
    np.square(t0, out=t0)
    t0 = pair_mul_double(t2, t0)
    choose(a > c0, t0[0], t1, out=out)


def charbonnier_slope(r, lam, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam),), r, out)

