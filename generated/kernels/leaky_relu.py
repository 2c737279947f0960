"""The kernels of leaky-relu: Phi, Psi, S, Phi'.

Phi(r) = Piecewise((a*r, r < 0), (r, True)): at most 4 ulp.
Psi(r) = Piecewise((a*r**2, r < 0), (r**2, True)): at most 4 ulp.
S(r) = Piecewise((-r*(a - 1), r < 0), (0, True)): at most 4 ulp.
Phi'(r) = Piecewise((a, r < 0), (nan, Eq(r, 0)), (1, True)): at most 4 ulp.
g has no kernel: Phi(r)/r has no limit at 0: it tends to a from the left and to 1 from the right.

Digest: 25159355de024579. Made by symdict; again by:
    symdict generate --only kernels/leaky_relu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    two_sum,
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
    t0 = p0 * a
    t0 = -t0
    choose(r < 0.0, t0, a, out=out)


def leaky_relu_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = np.square(a)
    t1 = p0 * a
    t1 *= a
    choose(r < 0.0, t1, t0, out=out)


def leaky_relu_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(p0, -1.0)
    c0 = q0[0]
    return (c0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = c0 * a
    choose(r < 0.0, t0, 0.0, out=out)
    np.copyto(out, np.nan, where=missing)


def leaky_relu_s(r, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    choose(r < 0.0, p0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def leaky_relu_slope(r, a, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a),), r, out)

