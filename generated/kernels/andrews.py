"""The kernels of andrews: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((a*sin(r/a), Abs(r) <= pi*a), (0, True)): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (a*sin(r/a)/r, Abs(r) <= pi*a), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((2*a**2*(1 - cos(r/a)), Abs(r) <= pi*a), (4*a**2, True)): at most 4 ulp.
S(r) = Piecewise((-sqrt(2)*a*sin(sqrt(2)*r/a)/2 + r, Abs(r) <= sqrt(2)*pi*a/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((cos(r/a), Abs(r) <= pi*a), (0, True)): at most 4 ulp.

Digest: 00df3e052cae0c5b. Made by symdict; again by:
    symdict generate --only kernels/andrews.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    cos_dd,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    round_down,
    sin_dd,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(3.141592653589793, p0)
    c1 = q2
    q4 = pair_mul_double((1.2246467991473532e-16, -2.9947698097183397e-33), p0)
    c2 = q4[0]
    q6 = pair_inverse((p0, 0.0))
    c3 = q6
    q8 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q9 = round_down(q8)
    c5 = q9
    return (c0, c1, c2, c3, p0, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = -a
    t1 = pair_add_double(c1, t1)
    t1 = pair_add_double(t1, c2)
    t1 = pair_mul(t1, c3)
    t1 = sin_dd(t1[0], t1[1])
    t1 *= p0
    t0 = choose(a > c0, t1, t0)
    t1 = choose(a > c5, 0.0, t0)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def andrews_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(3.141592653589793, p0)
    c1 = q2
    q4 = pair_mul_double((1.2246467991473532e-16, -2.9947698097183397e-33), p0)
    c2 = q4[0]
    q6 = pair_inverse((p0, 0.0))
    c3 = q6
    q8 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q9 = round_down(q8)
    c4 = q9
    return (c0, c1, c2, c3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = -t0
    t1 = pair_add_double(c1, t1)
    t1 = pair_add_double(t1, c2)
    t1 = pair_mul(t1, c3)
    t1 = sin_dd(t1[0], t1[1])
    t0 = pair_mul_double(c3, t0)
    t0 = t1 / t0[0]
    t1 = choose(a > c0, t0, 1.0)
    choose(a > c4, 0.0, t1, out=out)
    np.copyto(out, np.nan, where=missing)


def andrews_g(r, a, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_div((0.5, 0.0), (p0, 0.0))
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_scale(q4, 4.0)
    c2 = q5
    q7 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q8 = round_down(q7)
    c3 = q8
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = pair_mul_double(c1, a)
    t1 = sin_dd(t1[0], t1[1])
    np.square(t1, out=t1)
    t1 = pair_mul_double(c2, t1)
    t0 = choose(a > c0, t1[0], t0)
    t1 = pair_select(a > c3, c2, (t0, 0.0))
    out[...] = t1[0]


def andrews_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_inverse(q0)
    c1 = q1
    q3 = pair_inverse((p0, 0.0))
    c2 = q3[0]
    q5 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c3 = q5[0]
    q7 = 0.5 * p0
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q7)
    c4 = q8
    q10 = pair_mul_double((1.5707963267948966, 6.123233995736766e-17), p0)
    q11 = pair_mul(q10, (1.4142135623730951, -9.667293313452913e-17))
    q12 = round_down(q11)
    c5 = q12
    return (p0, c1, c2, c3, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = t0 * c2
    np.square(t2, out=t2)
    t3 = t2 * 2.0042691648912653e-17
    np.subtract(4.208965246271657e-15, t3, out=t3)
    t3 *= t2
    t3 -= 7.197330571124533e-13
    t3 *= t2
    t3 += 9.788369576729365e-11
    t3 *= t2
    t3 -= 1.0277788055565833e-08
    t3 *= t2
    t3 += 8.01667468334135e-07
    t3 *= t2
    t3 -= 4.409171075837743e-05
    t3 *= t2
    t3 += 0.0015873015873015873
    t3 *= t2
    t3 -= 0.03333333333333333
    t2 *= t3
    t3 = pair_add_double((0.3333333333333333, 1.850371707708594e-17), t2)
    t2 = t1[0] * t3[0]
    t1 = np.square(t0)
    t3 = t2 * t1
    t0 = c3 * a
    t1 = np.sin(t0)
    t2 = pair_mul_double(c4, t1)
    t0 = a - t2[0]
    t1 = choose(a > p0, t0, t3)
    t2 = choose(a > c5, a, t1)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def andrews_s(r, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c0 = q0
    q2 = two_prod(1.5707963267948966, p0)
    c1 = q2
    q4 = pair_mul_double((6.123233995736766e-17, -1.4973849048591698e-33), p0)
    c2 = q4[0]
    q6 = two_prod(1.6957963267948966, p0)
    c3 = q6[0]
    q8 = two_prod(1.4457963267948966, p0)
    c4 = q8[0]
    q10 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q11 = round_down(q10)
    c5 = q11
    return (c0, c1, c2, c3, c4, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = cos_dd(t0[0], t0[1])
    t1 = pair_neg(c1)
    t1 = pair_add_double(t1, a)
    t1 = t1[0] - c2
    t2 = pair_mul_double(c0, t1)
    t1 = pair_mul_double(c0, t1)
    t3 = 2.505210838544172e-08 * t1[0]
    t3 += 1.369207937206801e-101
    t3 *= t1[0]
    t3 -= 2.7557319223985893e-06
    t3 *= t1[0]
    t3 -= 1.2322871434861208e-99
    t3 *= t1[0]
    t3 += 0.0001984126984126984
    t3 *= t1[0]
    t3 += 6.900808003522277e-98
    t3 *= t1[0]
    t3 -= 0.008333333333333333
    t3 *= t1[0]
    t3 -= 2.070242401056683e-96
    t3 *= t1[0]
    t3 += 0.16666666666666666
    t3 *= t1[0]
    t3 += 2.4842908812680197e-95
    t1 = t1[0] * t3
    t3 = pair_add_double((-1.0, 4.6816763546921983e-97), t1)
    t1 = t2[0] * t3[0]
    t2 = choose(a > c3, t0, t1)
    t3 = choose(a > c4, t2, t0)
    choose(a > c5, 0.0, t3, out=out)


def andrews_slope(r, a, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a),), r, out)

