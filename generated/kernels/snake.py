"""The kernels of snake: Phi, g, Psi, S, Phi'.

Phi(r) = r + sin(a*r)**2/a: at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), ((r + sin(a*r)**2/a)/r, True)): at most 4 ulp.
Psi(r) = r**2 + 2*(r/2 - sin(2*a*r)/(4*a))/a: at most 4 ulp.
S(r) = -sqrt(2)*sin(sqrt(2)*a*r)**2/(2*a): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Phi'(r) = 2*sin(a*r)*cos(a*r) + 1: at most 1024 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.

Digest: 23d9f695bdc44288. Made by symdict; again by:
    symdict generate --only kernels/snake.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    cos_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_square,
    sin_dd,
    sin_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0[0]
    q2 = pair_scale(q0, 1.2676506002282294e+30)
    c2 = q2[0]
    c3 = q0
    return (p0, c1, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = p0 * a
    np.sin(t0, out=t0)
    np.square(t0, out=t0)
    t0 *= c1
    t0 += a
    t1 = 1.0 * a
    t0 = choose(a > c2, t1, t0)
    t1 = two_prod(p0, a)
    t1 = sin_pair(t1)
    t1 = pair_square(t1)
    t1 = pair_mul(c3, t1)
    t2 = -a
    t1 = pair_add_double(t1, t2)
    t2 = 1.0 * a
    t2 = -t2
    t1 = choose(a > c2, t2, t1[0])
    choose(r < 0.0, t1, t0, out=out)


def snake_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 1.2676506002282294e+30)
    c0 = q1[0]
    q3 = pair_scale(q0, 8.673617379884035e-19)
    c1 = q3[0]
    return (c0, c1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 *= p0
    t1 = np.sin(t0)
    np.square(t1, out=t1)
    t1 += t0
    np.divide(t1, t0, out=t0)
    t1 = np.clip(a, -np.inf, c0)
    np.clip(t1, c1, np.inf, out=t1)
    t1 = two_prod(t1, p0)
    t2 = sin_dd(t1[0], t1[1])
    t2 = two_prod(t2, t2)
    t1 = pair_div(t2, t1)
    t2 = pair_neg(t1)
    t1 = pair_add_double(t2, 1.0)
    choose(r < 0.0, t1[0], t0, out=out)


def snake_g(r, a, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c0 = q0[0]
    q2 = pair_scale(q0, 1.2676506002282294e+30)
    c2 = q2[0]
    q4 = 2.0 * p0
    c3 = q4
    q6 = pair_div((0.5, 0.0), (p0, 0.0))
    c4 = q6[0]
    c5 = q0
    return (c0, p0, c2, c3, c4, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = t0 * p0
    t2 = 1.622428161935696e-16 * t1
    t2 *= t1
    t2 -= 2.0523716248486557e-14
    t2 *= t1
    t2 *= t1
    t2 += 2.1549902060910882e-12
    t2 *= t1
    t2 *= t1
    t2 -= 1.8425166262078804e-10
    t2 *= t1
    t2 *= t1
    t2 += 1.2529113058213587e-08
    t2 *= t1
    t2 *= t1
    t2 -= 6.577784355562133e-07
    t2 *= t1
    t2 *= t1
    t2 += 2.565335898669232e-05
    t2 *= t1
    t2 *= t1
    t2 -= 0.0007054673721340388
    t2 *= t1
    t2 *= t1
    t2 += 0.012698412698412698
    t2 *= t1
    t2 *= t1
    t2 -= 0.13333333333333333
    t2 *= t1
    t2 *= t1
    t2 += 0.6666666666666666
    t1 *= t2
    t1 += 1.0
    t2 = t0 * t1
    t1 = t2 * t0
    t0 = np.clip(a, -np.inf, c2)
    t2 = np.square(t0)
    t3 = c3 * t0
    np.sin(t3, out=t3)
    t3 *= c4
    np.subtract(t0, t3, out=t3)
    t0 = c0 * t3
    t0 += t2
    t3 = 1.0 * a
    t2 = t3 * a
    t3 = choose(a > c2, t2, t0)
    t0 = choose(a > c0, t3, t1)
    t2 = np.minimum(a, c5[0])
    t1 = t2 * p0
    t3 = 1.622428161935696e-16 * t1
    t3 *= t1
    np.subtract(2.0523716248486557e-14, t3, out=t3)
    t3 *= t1
    t3 *= t1
    t3 -= 2.1549902060910882e-12
    t3 *= t1
    t3 *= t1
    t3 += 1.8425166262078804e-10
    t3 *= t1
    t3 *= t1
    t3 -= 1.2529113058213587e-08
    t3 *= t1
    t3 *= t1
    t3 += 6.577784355562133e-07
    t3 *= t1
    t3 *= t1
    t3 -= 2.565335898669232e-05
    t3 *= t1
    t3 *= t1
    t3 += 0.0007054673721340388
    t3 *= t1
    t3 *= t1
    t3 -= 0.012698412698412698
    t3 *= t1
    t3 *= t1
    t3 += 0.13333333333333333
    t3 *= t1
    t3 *= t1
    t3 = pair_add_double((-0.6666666666666666, -3.700743415417188e-17), t3)
    t1 *= t3[0]
    t1 += 1.0
    t3 = t2 * t1
    t1 = t3 * t2
    t2 = np.clip(a, -np.inf, c2)
    t3 = two_prod(t2, t2)
    t4 = c3 * t2
    np.sin(t4, out=t4)
    t4 *= c4
    t4 -= t2
    t2 = pair_mul_double(c5, t4)
    t4 = pair_add_double(t3, t2[0])
    t2 = 1.0 * a
    t3 = t2 * a
    t2 = choose(a > c2, t3, t4[0])
    t3 = choose(a > c5[0], t2, t1)
    choose(r < 0.0, t3, t0, out=out)


def snake_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0
    q2 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t0 = sin_dd(t0[0], t0[1])
    np.square(t0, out=t0)
    t0 = pair_mul_double(c1, t0)
    t0 = -t0[0]
    t1 = pair_mul_double(c0, a)
    t1 = sin_dd(t1[0], t1[1])
    np.square(t1, out=t1)
    t1 = pair_mul_double(c1, t1)
    t1 = -t1[0]
    choose(r < 0.0, t1, t0, out=out)


def snake_s(r, a, out=None):
    """S(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = two_prod(p0, a)
    t1 = cos_pair(t0)
    t0 = sin_pair(t0)
    t0 = pair_mul(t1, t0)
    t1 = pair_scale(t0, 2.0)
    t0 = pair_add_double(t1, 1.0)
    t1 = choose(a > 1.7976931348623157e+308, 0.0, t0[0])
    t0 = two_prod(p0, a)
    t2 = cos_pair(t0)
    t0 = sin_pair(t0)
    t0 = pair_mul(t2, t0)
    t2 = pair_scale(t0, 2.0)
    t0 = pair_neg(t2)
    t2 = pair_add_double(t0, 1.0)
    t0 = choose(a > 1.7976931348623157e+308, a, t2[0])
    choose(r < 0.0, t0, t1, out=out)


def snake_slope(r, a, out=None):
    """Phi'(r), at most 1024 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a),), r, out)

