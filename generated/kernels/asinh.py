"""The kernels of asinh: Phi, g, Psi, S, Phi'.

Phi(r) = asinh(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (asinh(r)/r, True)): at most 4 ulp.
Psi(r) = 2*(r*asinh(r) - sqrt(r**2 + 1) + 1): at most 4 ulp.
S(r) = r - sqrt(2)*asinh(sqrt(2)*r)/2: at most 4 ulp.
Phi'(r) = 1/sqrt(r**2 + 1): at most 4 ulp.

Digest: d85bf14a306cd38c. Made by symdict; again by:
    symdict generate --only kernels/asinh.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    asinh_pair,
    blockwise,
    choose,
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_select,
    pair_sqrt,
    pair_sub,
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
    np.arcsinh(r, out=out)


def asinh_phi(r, out=None):
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
    t1 = np.arcsinh(t0)
    np.divide(t1, t0, out=t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def asinh_g(r, out=None):
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
    t0 = np.clip(a, -np.inf, 2.384185791015625e-07)
    t1 = np.square(t0)
    t1 *= 0.08333333333333333
    np.subtract(1.0, t1, out=t1)
    t1 *= t0
    t0 *= t1
    t1 = np.clip(a, -np.inf, 4.0)
    t2 = np.arcsinh(t1)
    t2 = two_prod(t1, t2)
    t2 = pair_add_double(t2, 1.0)
    np.square(t1, out=t1)
    t1 = two_sum(1.0, t1)
    t1 = pair_sqrt(t1)
    t1 = pair_sub(t2, t1)
    t2 = 2.0 * t1[0]
    t1 = np.clip(a, 4.0, np.inf)
    t3 = 1.0 / t1
    t4 = np.arcsinh(t1)
    t4 += t3
    np.square(t3, out=t3)
    t3 += 1.0
    np.sqrt(t3, out=t3)
    np.subtract(t4, t3, out=t3)
    t4 = 2.0 * t3
    t3 = two_prod(t1, t4)
    t1 = pair_select(a > 4.0, t3, (t2, 0.0))
    t4 = pair_select(a > 2.384185791015625e-07, t1, (t0, 0.0))
    out[...] = t4[0]


def asinh_psi(r, out=None):
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
    t2 = t1 * 0.4861111111111111
    np.subtract(0.35714285714285715, t2, out=t2)
    t2 *= t1
    t2 -= 0.3
    t2 *= t1
    t2 += 0.3333333333333333
    t0 *= t2
    t2 = t0 * t1
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t1 = asinh_pair(t0)
    t0 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t1)
    t1 = pair_neg(t0)
    t0 = pair_add_double(t1, a)
    t1 = 1.0 * a
    t0 = choose(a > 2.9514790517935283e+20, t1, t0[0])
    t1 = choose(a > 0.00390625, t0, t2)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def asinh_s(r, out=None):
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
    np.sqrt(t0, out=t0)
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, 2147483648.0, 1.7976931348623157e+308)
    np.divide(1.0, t1, out=t1)
    t0 = choose(a > 2147483648.0, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def asinh_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

