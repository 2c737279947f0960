"""The kernels of arctan: Phi, g, Psi, S, Phi'.

Phi(r) = atan(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (atan(r)/r, True)): at most 4 ulp.
Psi(r) = 2*r*atan(r) - log(r**2 + 1): at most 4 ulp.
S(r) = r - sqrt(2)*atan(sqrt(2)*r)/2: at most 4 ulp.
Phi'(r) = 1/(r**2 + 1): at most 4 ulp.

Digest: 36490a0202821957. Made by symdict; again by:
    symdict generate --only kernels/arctan.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    atan_pair,
    blockwise,
    choose,
    log1p_dd,
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    np.arctan(r, out=out)


def arctan_phi(r, out=None):
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
    t0 = np.clip(a, 1.1641532182693481e-10, np.inf)
    t1 = np.arctan(t0)
    np.divide(t1, t0, out=out)


def arctan_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 2.9514790517935283e+20)
    t1 = np.arctan(t0)
    t1 = two_prod(t0, t1)
    t1 = pair_scale(t1, 2.0)
    t0 = two_prod(t0, t0)
    t0 = log1p_dd(t0[0], t0[1])
    t0 = -t0
    t0 = pair_add_double(t1, t0)
    t1 = 3.141592653589793 * a
    choose(a > 2.9514790517935283e+20, t1, t0[0], out=out)


def arctan_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * 1.7777777777777777
    np.subtract(1.1428571428571428, t2, out=t2)
    t2 *= t1
    t2 -= 0.8
    t2 *= t1
    t2 += 0.6666666666666666
    t0 *= t2
    t2 = t0 * t1
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t1 = atan_pair(t0)
    t0 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t1)
    t1 = pair_neg(t0)
    t0 = pair_add_double(t1, a)
    t1 = 1.0 * a
    t0 = choose(a > 1.152921504606847e+18, t1, t0[0])
    t1 = choose(a > 0.00390625, t0, t2)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def arctan_s(r, out=None):
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
    t0 = np.clip(a, -np.inf, 2147483648.0)
    np.square(t0, out=t0)
    t0 += 1.0
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, 2147483648.0, 1.7976931348623157e+308)
    np.divide(1.0, t1, out=t1)
    t2 = 1.0 * t1
    t1 *= t2
    choose(a > 2147483648.0, t1, t0, out=out)


def arctan_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

