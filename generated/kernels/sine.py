"""The kernels of sine: Phi, g, Psi, S, Phi'.

Phi(r) = sin(omega*r): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
g(r) = Piecewise((omega, Eq(r, 0)), (sin(omega*r)/r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Psi(r) = (2 - 2*cos(omega*r))/omega: at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
S(r) = r - sqrt(2)*sin(sqrt(2)*omega*r)/2: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = omega*cos(omega*r): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.

Digest: bfa0aae61c939c0e. Made by symdict; again by:
    symdict generate --only kernels/sine.py
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
    sin_dd,
    sin_fine,
    sin_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = two_prod(p0, a)
    t0 = sin_dd(t0[0], t0[1])
    np.multiply(np.copysign(1.0, r), t0, out=out)


def sine_phi(r, omega, out=None):
    """Phi(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(omega),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 8.673617379884035e-19)
    c0 = q1[0]
    return (c0, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = two_prod(p0, t0)
    t1 = sin_dd(t1[0], t1[1])
    np.divide(t1, t0, out=t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def sine_g(r, omega, out=None):
    """g(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(omega),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 3.725290298461914e-09)
    c0 = q1[0]
    q3 = 0.5 * p0
    c2 = q3
    q5 = pair_div((4.0, 0.0), (p0, 0.0))
    c3 = q5
    return (c0, p0, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = p0 * t0
    t0 *= t1
    t1 = two_prod(c2, a)
    t1 = sin_dd(t1[0], t1[1])
    np.square(t1, out=t1)
    t1 = pair_mul_double(c3, t1)
    choose(a > c0, t1[0], t0, out=out)


def sine_psi(r, omega, out=None):
    """Psi(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(omega),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q0)
    q2 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q0)
    q3 = pair_mul((0.2, -1.1102230246251566e-17), q0)
    q4 = pair_scale(q0, 0.25)
    q5 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q0)
    q6 = pair_scale(q0, 0.5)
    q7 = pair_mul(q6, q0)
    q8 = pair_mul(q5, q7)
    q9 = pair_mul(q4, q8)
    q10 = pair_mul(q3, q9)
    q11 = pair_mul(q2, q10)
    q12 = pair_mul(q1, q11)
    q13 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q12)
    c0 = q13[0]
    q15 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q10)
    c1 = q15[0]
    q17 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q8)
    c2 = q17
    q19 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q0)
    q20 = pair_neg(q19)
    q21 = pair_add_double(q20, 1.0)
    c3 = q21[0]
    c4 = q0
    q24 = pair_scale(q0, 5.192296858534828e+33)
    q25 = sin_fine(q24)
    q26 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q25)
    q27 = pair_neg(q26)
    q28 = pair_add_double(q27, 5.192296858534828e+33)
    q29 = pair_scale(q28, 3.7092061506874214e-68)
    q30 = pair_scale(q29, 2.695994666715064e+67)
    q31 = pair_scale(q30, 1.925929944387236e-34)
    c5 = q31[0]
    return (c0, c1, c2, c3, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * c0
    t2 -= c1
    t2 *= t1
    t2 = pair_add_double(c2, t2)
    t1 *= t2[0]
    t1 += c3
    t2 = t1 * t0
    t0 = np.clip(a, -np.inf, 5.192296858534828e+33)
    t1 = np.clip(t0, 0.00390625, np.inf)
    t0 = np.square(t1)
    t3 = pair_mul_double(c4, t1)
    t3 = sin_pair(t3)
    t3 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t3)
    t3 = pair_neg(t3)
    t1 = pair_add_double(t3, t1)
    t3 = t1[0] / t0
    t1 = t0 * t3
    t0 = c5 * a
    t3 = choose(a > 5.192296858534828e+33, t0, t1)
    t0 = choose(a > 0.00390625, t3, t2)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def sine_s(r, omega, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(omega),), r, out)


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
    t0 = cos_dd(t0[0], t0[1])
    np.multiply(p0, t0, out=out)


def sine_slope(r, omega, out=None):
    """Phi'(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(omega),), r, out)

