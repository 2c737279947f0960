"""The kernels of dead-zone: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((0, Abs(r) <= k), (-k*sign(r) + r, True)): at most 4 ulp.
g(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))**2, True)): at most 4 ulp.
S(r) = Piecewise((r, Abs(r) <= sqrt(2)*k/2), (sqrt(2)*k*sign(r)/2, True)): at most 4 ulp.
Phi'(r) = Piecewise((0, Abs(r) <= k), (1, True)): at most 4 ulp.

Digest: c9329ec75e6524b3. Made by symdict; again by:
    symdict generate --only kernels/dead_zone.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_mul_double,
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
    t0 = np.clip(a, p0, np.inf)
    t0 -= p0
    np.copysign(t0, r, out=out)


def dead_zone_phi(r, k, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(k),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, p0, np.inf)
    t1 = t0 - p0
    np.divide(t1, t0, out=t0)
    t1 = choose(a > p0, t0, 0.0)
    choose(a > 1.7976931348623157e+308, 1.0, t1, out=out)
    np.copyto(out, np.nan, where=missing)


def dead_zone_g(r, k, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(k),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    np.square(t0, out=t0)
    choose(a > p0, t0, 0.0, out=out)
    np.copyto(out, np.nan, where=missing)


def dead_zone_psi(r, k, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(k),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.5 * p0
    q1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    c0 = q1[0]
    return (c0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    np.clip(r, -c0, c0, out=out)


def dead_zone_s(r, k, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(k),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    choose(np.abs(r) > p0, 1.0, 0.0, out=out)
    np.copyto(out, np.nan, where=missing)


def dead_zone_slope(r, k, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(k),), r, out)

