"""The kernels of tukey: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - r**2/c**2)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise(((1 - r**2/c**2)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**3)/3, Abs(r) <= c), (c**2/3, True)): at most 4 ulp.
S(r) = Piecewise((4*r**3*(c**2 - r**2)/c**4, Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise(((1 - 5*r**2/c**2)*(1 - r**2/c**2), Abs(r) <= c), (0, True)): at most 4 ulp.

Digest: f3dd1ea666615290. Made by symdict; again by:
    symdict generate --only kernels/tukey.py
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
    pair_neg,
    pair_select,
    pair_square,
    pair_sub,
    round_down,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_inverse(q5)
    c3 = q6
    return (c0, c1, p0, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = t0 * c1
    np.square(t1, out=t1)
    t1 *= 2.0
    np.subtract(1.0, t1, out=t1)
    t0 *= t1
    t1 = np.clip(a, -np.inf, p0)
    t2 = p0 + t1
    t2 = two_prod(t2, t2)
    t2 = pair_mul_double(t2, t1)
    t1 -= p0
    t1 = two_prod(t1, t1)
    t1 = pair_mul(t2, t1)
    t2 = pair_mul(c3, t1)
    t1 = choose(a > c0, t2[0], t0)
    t0 = choose(a > p0, 0.0, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def tukey_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 2.384185791015625e-07 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_inverse(q5)
    c3 = q6
    return (c0, c1, p0, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 *= c1
    np.square(t0, out=t0)
    t0 *= 2.0
    np.subtract(1.0, t0, out=t0)
    t1 = np.clip(a, -np.inf, p0)
    t2 = p0 + t1
    t2 = two_prod(t2, t2)
    t1 -= p0
    t1 = two_prod(t1, t1)
    t1 = pair_mul(t2, t1)
    t2 = pair_mul(c3, t1)
    t1 = choose(a > c0, t2[0], t0)
    choose(a > p0, 0.0, t1, out=out)


def tukey_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c2 = q3[0]
    q5 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q2)
    c3 = q5[0]
    return (p0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t2 = pair_mul((0.3333333333333333, 1.850371707708594e-17), t1)
    t2 = pair_add_double(t2, -1.0)
    t1 = pair_mul_double(t1, t2[0])
    t2 = pair_add_double(t1, 1.0)
    t1 = t0 * t2[0]
    t2 = t1 * t0
    t1 = np.square(t0)
    t0 = c2 * t1
    np.subtract(1.0, t0, out=t0)
    t1 = np.square(t0)
    t0 *= t1
    np.subtract(1.0, t0, out=t0)
    t1 = c3 * t0
    t0 = choose(a > p0, t1, t2)
    choose(a > p0, c3, t0, out=out)


def tukey_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.25 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = 0.5 * p0
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q7)
    q9 = round_down(q8)
    c3 = q9
    return (c0, c1, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_mul_double(c2, t0)
    t2 = np.square(t2[0])
    t2 *= 4.0
    np.subtract(4.0, t2, out=t2)
    t1 = t1[0] * t2
    t2 = np.square(t0)
    t0 = t1 * t2
    t1 = np.clip(a, -np.inf, c3)
    t2 = pair_mul_double(c2, t1)
    t2 = np.square(t2[0])
    t3 = 1.0 - t2
    t2 *= t3
    t3 = 4.0 * t2
    t2 = t1 * t3
    t1 = choose(a > c0, t2, t0)
    t3 = choose(a > c3, a, t1)
    np.multiply(np.copysign(1.0, r), t3, out=out)


def tukey_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 2.384185791015625e-07 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(0.4472135954999579, p0)
    c3 = q4
    q6 = pair_mul_double((1.1578229924024672e-17, 7.535812922506685e-34), p0)
    c4 = q6
    q8 = pair_mul_double((0.2, -1.1102230246251566e-17), p0)
    q9 = pair_mul(q8, (2.23606797749979, -1.0864230407365012e-16))
    c5 = q9
    q11 = two_prod(p0, p0)
    q12 = pair_square(q11)
    q13 = pair_div((5.0, 0.0), q12)
    c6 = q13
    return (c0, c1, p0, c3, c4, c5, c6)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 *= c1
    np.square(t0, out=t0)
    t0 *= 6.0
    np.subtract(1.0, t0, out=t0)
    t1 = np.clip(a, -np.inf, p0)
    t2 = p0 + t1
    t3 = t1 - p0
    t2 = two_prod(t2, t3)
    t3 = pair_neg(c3)
    t3 = pair_add_double(t3, t1)
    t3 = pair_sub(t3, c4)
    t2 = pair_mul_double(t2, t3[0])
    t3 = pair_add_double(c5, t1)
    t1 = pair_mul_double(t2, t3[0])
    t2 = pair_mul(c6, t1)
    t3 = pair_select(a > c0, t2, (t0, 0.0))
    t1 = pair_select(a > p0, (0.0, 0.0), t3)
    out[...] = t1[0]


def tukey_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c),), r, out)

