"""The kernels of dsu: Phi, g, S, Phi'.

Phi(r) = pi*(sin(Abs(r))/(Abs(r) + pi) - sin(Abs(r))/(Abs(r) - pi))*sign(r)/2: at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
g(r) = Piecewise((1, Eq(r, 0)), (-pi**2*sin(r)/(r*(r**2 - pi**2)), True)): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
S(r) = r + sqrt(2)*pi**2*sin(sqrt(2)*r)/(4*r**2 - 2*pi**2): at most 4 ulp.
Phi'(r) = pi**2*(2*r*sin(r)/(r**2 - pi**2) - cos(r))/(r**2 - pi**2): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Psi has no kernel: no kernel: the flux does not settle at infinity.

Digest: aa66a17ee2318205. Made by symdict; again by:
    symdict generate --only kernels/dsu.py
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
    pair_mul,
    pair_mul_double,
    pair_scale,
    pair_sub,
    sin_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0009765625)
    t1 = np.square(t0)
    t2 = t1 * 0.00171245164762804
    t2 += -0.0653454830243289
    t1 *= t2
    t1 += 1.0
    t2 = t0 * t1
    t0 = np.sin(a)
    t1 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t0)
    t0 = 3.141592653589793 + a
    t3 = a - 3.141592653589793
    t3 -= 1.2246467991473532e-16
    t0 = two_prod(t0, t3)
    t3 = pair_div(t1, t0)
    t0 = -t3[0]
    t1 = choose(a > 0.0009765625, t0, t2)
    t3 = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.multiply(np.copysign(1.0, r), t3, out=out)


def dsu_phi(r, out=None):
    """Phi(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.maximum(a, 1.862645149230957e-09)
    t1 = np.sin(t0)
    t1 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t1)
    t2 = two_prod(t0, t0)
    t2 = pair_sub(t2, (9.869604401089358, 6.265295508739711e-16))
    t0 *= t2[0]
    t2 = pair_div(t1, (t0, 0.0))
    t0 = -t2[0]
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t0)


def dsu_g(r, out=None):
    """g(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.00390625)
    t1 = np.square(t0)
    t0 *= t1
    t2 = t1 * -0.0001992405643580311
    np.subtract(-0.00684980659051216, t2, out=t2)
    t1 *= t2
    t1 -= -0.1306909660486578
    t2 = t0 * t1
    t0 = np.minimum(a, 1048576.0)
    t1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t0)
    t1 = sin_pair(t1)
    t1 = pair_mul((13.957728399277759, 2.998665011869626e-16), t1)
    t3 = two_prod(t0, t0)
    t3 = pair_scale(t3, 4.0)
    t3 = pair_sub(t3, (19.739208802178716, 1.2530591017479423e-15))
    t1 = pair_div(t1, t3)
    t3 = pair_add_double(t1, t0)
    t0 = 1.0 * a
    t1 = choose(a > 1048576.0, t0, t3[0])
    t0 = choose(a > 0.00390625, t1, t2)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def dsu_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.00390625)
    np.square(t0, out=t0)
    t1 = t0 * -0.0085622582381402
    np.subtract(-0.19603644907298667, t1, out=t1)
    t0 *= t1
    t0 += 1.0
    t1 = np.maximum(a, 0.00390625)
    t2 = sin_pair((t1, 0.0))
    t2 = pair_mul_double(t2, t1)
    t2 = pair_scale(t2, 2.0)
    t3 = two_prod(t1, t1)
    t3 = pair_sub(t3, (9.869604401089358, 6.265295508739711e-16))
    t2 = pair_div(t2, t3)
    t4 = cos_pair((t1, 0.0))
    t2 = pair_sub(t2, t4)
    t4 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t2[0])
    t2 = pair_mul_double(t3, t1)
    t3 = t4[0] / t2[0]
    t2 = t1 * t3
    t4 = choose(a > 0.00390625, t2, t0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t4)


def dsu_slope(r, out=None):
    """Phi'(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

