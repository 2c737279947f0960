"""The kernels of gcu: Phi, g, Psi, S, Phi'.

Phi(r) = r*cos(r): at most 4 ulp.
g(r) = cos(r): at most 4 ulp.
Psi(r) = 2*(r*sin(r) + cos(r) - 1): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
S(r) = r*(1 - cos(sqrt(2)*r)): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Phi'(r) = -r*sin(r) + cos(r): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 24ea1305fb7e3e2e. Made by symdict; again by:
    symdict generate --only kernels/gcu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    cos_pair,
    pair_mul_double,
    pair_scale,
    pair_square,
    pair_sub,
    sin_dd,
    sin_pair,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.cos(a)
    t0 *= a
    np.multiply(np.copysign(1.0, r), t0, out=out)


def gcu_phi(r, out=None):
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
    np.cos(a, out=out)


def gcu_g(r, out=None):
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
    t0 = np.clip(a, -np.inf, 3.725290298461914e-09)
    np.square(t0, out=t0)
    t1 = sin_pair((a, 0.0))
    t1 = pair_mul_double(t1, a)
    t1 = pair_scale(t1, 2.0)
    t2 = 0.5 * a
    t2 = sin_pair((t2, 0.0))
    t2 = pair_square(t2)
    t2 = pair_scale(t2, 4.0)
    t1 = pair_sub(t1, t2)
    choose(a > 3.725290298461914e-09, t1[0], t0, out=out)


def gcu_psi(r, out=None):
    """Psi(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t0 = sin_dd(t0[0], t0[1])
    np.square(t0, out=t0)
    t0 *= a
    t0 *= 2.0
    t0 = choose(a > 1.7976931348623157e+308, a, t0)
    np.copysign(t0, r, out=out)


def gcu_s(r, out=None):
    """S(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = cos_pair((a, 0.0))
    t1 = sin_pair((a, 0.0))
    t1 = pair_mul_double(t1, a)
    t0 = pair_sub(t0, t1)
    out[...] = t0[0]


def gcu_slope(r, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

