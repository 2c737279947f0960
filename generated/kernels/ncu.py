"""The kernels of ncu: Phi, g, Psi, S, Phi'.

Phi(r) = -r**3 + r: at most 4 ulp.
g(r) = 1 - r**2: at most 4 ulp.
Psi(r) = r**2*(1 - r**2/2): at most 4 ulp.
S(r) = 2*r**3: at most 4 ulp.
Phi'(r) = 1 - 3*r**2: at most 4 ulp.

Digest: f49dbc285f798cb1. Made by symdict; again by:
    symdict generate --only kernels/ncu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add_double,
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
    a = np.abs(r)
    t0 = 1.0 + a
    t0 *= a
    t1 = 1.0 - a
    t0 *= t1
    np.multiply(np.copysign(1.0, r), t0, out=out)


def ncu_phi(r, out=None):
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
    t0 = 1.0 + a
    t1 = 1.0 - a
    np.multiply(t0, t1, out=out)


def ncu_g(r, out=None):
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
    t0 = np.clip(a, -np.inf, 4.631683569492648e+77)
    t1 = two_prod(t0, t0)
    t1 = pair_scale(t1, 0.5)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t1 = t0 * t1[0]
    t0 *= t1
    t1 = 1.7976931348623157e+308 * a
    t1 = -t1
    choose(a > 1.3770077638204446e+77, t1, t0, out=out)


def ncu_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    t0 = np.square(r)
    t0 *= r
    np.multiply(2.0, t0, out=out)


def ncu_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    t0 = np.clip(r, -1.0, 1.0)
    t0 = two_prod(t0, t0)
    t0 = pair_mul_double(t0, 3.0)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, 1.0)
    t1 = np.square(r)
    t1 *= 3.0
    np.subtract(1.0, t1, out=t1)
    choose(np.abs(r) > 1.0, t1, t0[0], out=out)


def ncu_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

