"""The kernels of geman-mcclure: Phi, g, Psi, S, Phi'.

Phi(r) = c**4*r/(c**2 + r**2)**2: at most 4 ulp.
g(r) = c**4/(c**2 + r**2)**2: at most 4 ulp.
Psi(r) = c**2*r**2/(c**2 + r**2): at most 4 ulp.
S(r) = r*(-c**4/(c**2 + 2*r**2)**2 + 1): at most 4 ulp.
Phi'(r) = -c**4*(-c**2 + 3*r**2)/(c**2 + r**2)**3: at most 4 ulp.

Digest: 1390dd3bbc8c34d4. Made by symdict; again by:
    symdict generate --only kernels/geman_mcclure.py
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
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = pair_mul_double((1.0, -4.235164736271502e-22), p0)
    c3 = q4
    return (c0, c1, p0, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t1 = pair_add_double(t1, 1.0)
    t1 = np.square(t1[0])
    np.divide(1.0, t1, out=t1)
    t0 *= t1
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t2 = pair_mul(c3, t1)
    t1 = pair_square(t1)
    t1 = t2[0] * t1[0]
    t2 = choose(a > c0, t1, t0)
    np.copysign(t2, r, out=out)


def geman_mcclure_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_square(t0)
    t0 = pair_add_double(t0, 1.0)
    t0 = np.square(t0[0])
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pair_square(t1)
    t2 = pair_mul((1.0, -4.235164736271502e-22), t1)
    t1 = pair_mul(t2, t1)
    choose(a > c0, t1[0], t0, out=out)


def geman_mcclure_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = 68719476736.0 * p0
    c2 = q4
    q6 = two_prod(p0, p0)
    c3 = q6[0]
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = t0 * c1
    np.square(t1, out=t1)
    np.subtract(1.0, t1, out=t1)
    t1 *= t0
    t0 *= t1
    t1 = np.clip(r, -c2, c2)
    np.square(t1, out=t1)
    t2 = c3 * t1
    t1 += c3
    np.divide(t2, t1, out=t1)
    choose(np.abs(r) > c0, t1, t0, out=out)


def geman_mcclure_psi(r, c, out=None):
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
    c2 = q5
    q7 = 65536.0 * p0
    c3 = q7
    return (c0, c1, c2, c3, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_mul_double(c2, t0)
    t2 = np.square(t2[0])
    t2 *= 12.0
    np.subtract(4.0, t2, out=t2)
    t1 = t1[0] * t2
    t2 = np.square(t0)
    t0 = t1 * t2
    t1 = np.clip(a, -np.inf, c3)
    t2 = pair_mul_double(c2, t1)
    t1 = pair_square(t2)
    t1 = 2.0 * t1[0]
    t1 = two_sum(1.0, t1)
    t1 = pair_square(t1)
    t1 = pair_inverse(t1)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t1 = pair_mul_double(t2, t1[0])
    t2 = p0 * t1[0]
    t1 = 1.0 * a
    t1 = choose(a > c3, t1, t2)
    t2 = choose(a > c0, t1, t0)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def geman_mcclure_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_prod(0.5773502691896257, p0)
    c3 = q4
    q6 = pair_mul_double((3.3450280739356345e-17, -2.552976689870848e-33), p0)
    c4 = q6
    q8 = two_prod(0.5929752691896257, p0)
    c5 = q8[0]
    q10 = two_prod(0.5617252691896257, p0)
    c6 = q10[0]
    return (c0, c1, p0, c3, c4, c5, c6)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_square(t0)
    t1 = pair_mul_double(t0, 3.0)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t0 = pair_add_double(t0, 1.0)
    t2 = pair_square(t0)
    t0 = pair_mul_double(t0, t2[0])
    t2 = t1[0] / t0[0]
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div((p0, 0.0), (t0, 0.0))
    t0 = pair_square(t1)
    t1 = pair_mul((3.0, -2.117582368135751e-21), t0)
    t0 = pair_mul_double(t0, t1[0])
    t1 = -t0[0]
    t0 = choose(a > c0, t1, t2)
    t1 = pair_neg(c3)
    t2 = pair_add_double(t1, a)
    t1 = pair_sub(t2, c4)
    t2 = pair_mul_double(c1, t1[0])
    t1 = pair_mul_double(c1, t1[0])
    t3 = 9.016834077757096 * t1[0]
    t3 -= 8.8099365234375
    t3 *= t1[0]
    t3 += 7.356334699113164e-95
    t3 *= t1[0]
    t3 += 8.009033203125
    t3 *= t1[0]
    t3 -= 7.3984279612365915
    t3 *= t1[0]
    t3 += 2.7046863822955892e-95
    t3 *= t1[0]
    t3 += 5.754332858739571
    t3 *= t1[0]
    t3 -= 4.74609375
    t3 *= t1[0]
    t3 += 4.301779989596376e-96
    t3 *= t1[0]
    t3 += 2.53125
    t1 = t1[0] * t3
    t3 = pair_add_double((-1.4614178688862403, 4.022906714883437e-17), t1)
    t1 = t2[0] * t3[0]
    t2 = choose(a > c5, t0, t1)
    choose(a > c6, t2, t0, out=out)


def geman_mcclure_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c),), r, out)

