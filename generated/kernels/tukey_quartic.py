"""The kernels of tukey-quartic: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - r**4/c**4)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise(((1 - r**4/c**4)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2*(15 - 10*r**4/c**4 + 3*r**8/c**8)/15, Abs(r) <= c), (8*c**2/15, True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - (1 - 4*r**4/c**4)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise(((1 - 9*r**4/c**4)*(1 - r**4/c**4), Abs(r) <= c), (0, True)): at most 4 ulp.

Digest: 8c2257f9053e2cd1. Made by symdict; again by:
    symdict generate --only kernels/tukey_quartic.py
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
    pair_neg,
    pair_select,
    pair_square,
    round_down,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c2 = q2
    q4 = pair_square(q2)
    q5 = pair_square(q4)
    q6 = pair_inverse(q5)
    c3 = q6
    return (c0, p0, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = np.clip(a, -np.inf, p0)
    t2 = two_sum(p0, t1)
    t2 = pair_square(t2)
    t2 = pair_mul_double(t2, t1)
    t3 = t1 - p0
    t3 = two_prod(t3, t3)
    t2 = pair_mul(t2, t3)
    t3 = two_prod(t1, t1)
    t1 = pair_add(c2, t3)
    t3 = two_prod(t1[0], t1[0])
    t1 = pair_mul(t2, t3)
    t2 = pair_mul(c3, t1)
    t3 = pair_select(a > c0, t2, (t0, 0.0))
    t1 = pair_select(a > p0, (0.0, 0.0), t3)
    np.copysign(t1[0], r, out=out)


def tukey_quartic_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    return (p0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_add_double(t1, 1.0)
    t2 = pair_square(t2)
    t1 = pair_square(t1)
    t1 = pair_add_double(t1, 1.0)
    t1 = pair_square(t1)
    t1 = pair_mul(t2, t1)
    t2 = p0 - t0
    t0 = pair_mul_double(c1, t2)
    t2 = pair_square(t0)
    t0 = pair_mul(t1, t2)
    choose(a > p0, 0.0, t0[0], out=out)


def tukey_quartic_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_square(q2)
    q4 = pair_square(q3)
    q5 = pair_div((0.2, -1.1102230246251566e-17), q4)
    c2 = q5
    q7 = pair_div((0.6666666666666666, 3.700743415417188e-17), q3)
    c3 = q7
    q9 = pair_mul((0.5333333333333333, 7.401486830834377e-18), q2)
    c4 = q9[0]
    return (c0, p0, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3, c4) = constants
    t0 = np.clip(r, -c0, c0)
    np.square(t0, out=t0)
    t1 = np.clip(r, -p0, p0)
    np.square(t1, out=t1)
    t2 = np.square(t1)
    t3 = np.square(t2)
    t3 = pair_mul_double(c2, t3)
    t3 = 1.0 + t3[0]
    t2 = pair_mul_double(c3, t2)
    t2 = pair_neg(t2)
    t2 = pair_add_double(t2, t3)
    t3 = two_prod(t1, t2[0])
    t1 = pair_select(np.abs(r) > c0, t3, (t0, 0.0))
    t2 = pair_select(np.abs(r) > p0, (c4, 0.0), t1)
    out[...] = t2[0]


def tukey_quartic_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.5 * p0
    q1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    q2 = round_down(q1)
    c0 = q2
    q4 = pair_inverse((p0, 0.0))
    c1 = q4
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t1 = pair_square(t1)
    t2 = 2.0 * t1[0]
    t2 -= 1.0
    t1 = t1[0] * t2
    t2 = 8.0 * t1
    t1 = t0 * t2
    t0 = -t1
    t2 = choose(a > c0, a, t0)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def tukey_quartic_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = two_prod(p0, p0)
    c2 = q2[0]
    q4 = pair_square(q2)
    q5 = pair_square(q4)
    q6 = pair_inverse(q5)
    c3 = q6[0]
    q8 = two_prod(0.5773502691896257, p0)
    c4 = q8
    q10 = pair_mul_double((3.3450280739356345e-17, -2.552976689870848e-33), p0)
    c5 = q10
    q12 = two_prod(0.7023502691896257, p0)
    c6 = q12[0]
    q14 = two_prod(0.4523502691896258, p0)
    c7 = q14[0]
    q16 = two_prod(0.75, p0)
    c8 = q16[0]
    return (p0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t2 = pair_mul_double(t1, 9.0)
    t2 = pair_mul_double(t1, t2[0])
    t2 = t2[0] - 10.0
    t2 = pair_mul_double(t1, t2)
    t1 = pair_mul_double(t1, t2[0])
    t2 = 1.0 + t1[0]
    t1 = p0 + t0
    t3 = t0 - p0
    t1 *= t3
    t3 = np.square(t0)
    t0 = c2 + t3
    t0 *= t1
    t1 = 3.0 * t3
    t3 = c2 + t1
    t0 *= t3
    t3 = t1 - c2
    t1 = t0 * t3
    t0 = c3 * t1
    t3 = choose(a > p0, t0, t2)
    t1 = pair_neg(c4)
    t0 = pair_add_double(t1, a)
    t2 = pair_neg(c5)
    t1 = pair_add_double(t2, t0[0])
    t0 = pair_mul_double(c1, t1[0])
    t2 = pair_mul_double(c1, t1[0])
    t1 = 9.0 * t2[0]
    t1 += 41.569219381653056
    t1 *= t2[0]
    t1 += 84.0
    t1 *= t2[0]
    t1 += 96.99484522385713
    t1 *= t2[0]
    t1 += 60.0
    t1 *= t2[0]
    t1 += 9.237604307034012
    t1 *= t2[0]
    t1 -= 10.666666666666666
    t1 *= t2[0]
    t2 = pair_add_double((-6.158402871356008, 2.3531595191361586e-16), t1)
    t1 = pair_mul_double(t0, t2[0])
    t0 = choose(a > c6, t3, t1[0])
    t2 = choose(a > c7, t0, t3)
    t1 = a - p0
    t0 = pair_mul_double(c1, t1)
    t3 = pair_mul_double(c1, t1)
    t1 = pair_mul_double(t3, 9.0)
    t1 = 72.0 + t1[0]
    t1 = pair_mul_double(t3, t1)
    t1 = 252.0 + t1[0]
    t1 = pair_mul_double(t3, t1)
    t1 = 504.0 + t1[0]
    t1 = pair_mul_double(t3, t1)
    t1 = 620.0 + t1[0]
    t1 = pair_mul_double(t3, t1)
    t1 = pair_add_double(t1, 464.0)
    t1 = pair_mul(t3, t1)
    t1 = pair_add_double(t1, 192.0)
    t1 = pair_mul(t3, t1)
    t3 = pair_add_double(t1, 32.0)
    t1 = t0[0] * t3[0]
    t0 = choose(a > c8, t1, t2)
    choose(a > p0, 0.0, t0, out=out)


def tukey_quartic_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c),), r, out)

