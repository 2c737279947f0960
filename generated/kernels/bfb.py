"""The kernels of bfb: Phi, g, S, Phi'.

Phi(r) = 1/r: at most 4 ulp.
g(r) = r**(-2): at most 4 ulp.
S(r) = r - 1/(2*r): at most 4 ulp.
Phi'(r) = -1/r**2: at most 4 ulp.
Psi has no kernel: the integral of the flux diverges.

Digest: f3c8a7f9194bd94f. Made by symdict; again by:
    symdict generate --only kernels/bfb.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add_double,
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
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = 1.0 / a
    t0 = choose(a > 0.0, t0, 0.0)
    np.copysign(t0, r, out=out)
    np.copyto(out, np.nan, where=missing)


def bfb_phi(r, out=None):
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
    t0 = 1.0 / a
    np.square(t0, out=t0)
    t1 = np.clip(a, 4.0, np.inf)
    t2 = 1.0 / t1
    np.divide(t2, t1, out=t1)
    choose(a > 4.0, t1, t0, out=out)


def bfb_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 2147483648.0)
    t1 = two_prod(t0, t0)
    t1 = pair_scale(t1, 2.0)
    t1 = pair_add_double(t1, -1.0)
    t1 = 0.5 * t1[0]
    np.divide(t1, t0, out=t0)
    t1 = 1.0 * a
    t0 = choose(a > 2147483648.0, t1, t0)
    t1 = choose(a > 0.0, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


def bfb_s(r, out=None):
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
    t0 = 1.0 / a
    np.square(t0, out=t0)
    t0 = -t0
    t1 = np.clip(a, 4.0, np.inf)
    t2 = 1.0 / t1
    np.divide(t2, t1, out=t1)
    t2 = -t1
    choose(a > 4.0, t2, t0, out=out)


def bfb_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

