"""The kernels of dsu: Phi, g, S, Phi'.

Phi(r) = pi*(sin(Abs(r))/(Abs(r) + pi) - sin(Abs(r))/(Abs(r) - pi))*sign(r)/2: at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (-pi**2*sin(r)/(r*(r**2 - pi**2)), True)): at most 4 ulp.
S(r) = r + sqrt(2)*pi**2*sin(sqrt(2)*r)/(4*r**2 - 2*pi**2): at most 4 ulp.
Phi'(r) = pi**2*(2*r*sin(r)/(r**2 - pi**2) - cos(r))/(r**2 - pi**2): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: too many panels for the regulariser.

Digest: b1b2414e1089167e. Made by symdict; again by:
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
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.sin(a)
    t0 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t0)
    t1 = pair_add_double((3.141592653589793, 1.2246467991473532e-16), a)
    t0 = pair_div(t0, t1)
    t1 = a - 3.141592653589793
    t1 -= 1.2246467991473532e-16
    t0 = pair_div(t0, (t1, 0.0))
    t1 = -t0[0]
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def dsu_phi(r, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 1.1742712913869166e+108)
    np.clip(t0, 1.862645149230957e-09, np.inf, out=t0)
    t1 = np.sin(t0)
    t1 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t1)
    t1 = pair_div(t1, (t0, 0.0))
    t0 = two_prod(t0, t0)
    t0 = pair_sub(t0, (9.869604401089358, 6.265295508739711e-16))
    t0 = t1[0] / t0[0]
    t1 = -t0
    choose(a > 1.1742712913869166e+108, 0.0, t1, out=out)


def dsu_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.015625)
    t1 = np.square(t0)
    t2 = t1 * 3.717131137731254e-06
    np.subtract(0.0001992405643580311, t2, out=t2)
    t2 *= t1
    t2 -= 0.00684980659051216
    t2 *= t1
    t2 -= -0.1306909660486578
    t0 *= t2
    t2 = t0 * t1
    t0 = np.clip(a, -np.inf, 1048576.0)
    t1 = np.clip(t0, 0.015625, np.inf)
    t0 = two_prod(t1, t1)
    t3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t1)
    t3 = sin_pair(t3)
    t3 = pair_mul((6.978864199638879, 1.499332505934813e-16), t3)
    t4 = pair_scale(t0, 2.0)
    t4 = pair_sub(t4, (9.869604401089358, 6.265295508739711e-16))
    t3 = pair_div(t3, t4)
    t4 = pair_add_double(t3, t1)
    t3 = t4[0] / t1
    t4 = t3 / t1
    t1 = pair_mul_double(t0, t4)
    t3 = 1.0 * a
    t0 = choose(a > 1048576.0, t3, t1[0])
    t4 = choose(a > 0.015625, t0, t2)
    np.multiply(np.copysign(1.0, r), t4, out=out)


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
    t0 = np.clip(a, -np.inf, 0.00390625)
    np.square(t0, out=t0)
    t1 = t0 * -0.0085622582381402
    np.subtract(-0.19603644907298667, t1, out=t1)
    t0 *= t1
    t0 += 1.0
    t1 = sin_pair((a, 0.0))
    t1 = pair_mul_double(t1, a)
    t1 = pair_scale(t1, 2.0)
    t2 = pair_add_double((3.141592653589793, 1.2246467991473532e-16), a)
    t1 = pair_div(t1, t2)
    t3 = two_sum(a, -3.141592653589793)
    t3 = pair_add_double(t3, -1.2246467991473532e-16)
    t1 = pair_div(t1, t3)
    t4 = cos_pair((a, 0.0))
    t1 = pair_sub(t1, t4)
    t4 = 9.869604401089358 * t1[0]
    t1 = pair_div((t4, 0.0), t2)
    t2 = pair_div((t1[0], 0.0), t3)
    t4 = choose(a > 0.00390625, t2[0], t0)
    choose(a > 1.7976931348623157e+308, 0.0, t4, out=out)


def dsu_slope(r, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

