"""The kernels of relu: Phi, Psi, S, Phi'.

Phi(r) = Piecewise((0, r < 0), (r, True)): at most 4 ulp.
Psi(r) = Piecewise((0, r < 0), (r**2, True)): at most 4 ulp.
S(r) = Piecewise((r, r < 0), (0, True)): at most 4 ulp.
Phi'(r) = Piecewise((0, r < 0), (nan, Eq(r, 0)), (1, True)): at most 4 ulp.
g has no kernel: Phi(r)/r has no limit at 0: it tends to 0 from the left and to 1 from the right.

Digest: 64959b2f986968e5. Made by symdict; again by:
    symdict generate --only kernels/relu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
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
    choose(r < 0.0, 0.0, a, out=out)
    np.copyto(out, np.nan, where=missing)


def relu_phi(r, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.square(a)
    choose(r < 0.0, 0.0, t0, out=out)
    np.copyto(out, np.nan, where=missing)


def relu_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = -a
    choose(r < 0.0, t0, 0.0, out=out)
    np.copyto(out, np.nan, where=missing)


def relu_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    a = np.abs(r)
    choose(r < 0.0, 0.0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def relu_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

