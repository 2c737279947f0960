"""The kernels of symexp: Phi, g, Psi, S, Phi'.

Phi(r) = (exp(Abs(r)) - 1)*sign(r): at most 4 ulp; no bound is promised for this kernel.
g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)): at most 2.2518e+15 ulp; no bound is promised for this kernel.
Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1): at most 3.7717e+70 ulp; no bound is promised for this kernel.
S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2: no bound is promised for this kernel.
Phi'(r) = exp(Abs(r)): at most 4 ulp; no bound is promised for this kernel.

Digest: 01ce964873435d5b. Made by symdict; again by:
    symdict generate --only kernels/symexp.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    expm1_pair,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.expm1(a)
    np.copysign(t0, r, out=out)


def symexp_phi(r, out=None):
    """Phi(r), at most 4 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = expm1_pair((a, 0.0))
    t0 = pair_div(t0, (a, 0.0))
    out[...] = choose(a > 0.0, t0[0], 1.0)
    np.copyto(out, np.nan, where=missing)


def symexp_g(r, out=None):
    """g(r), at most 2.2518e+15 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = expm1_pair((a, 0.0))
    t0 = pair_scale(t0, 2.0)
    t1 = 2.0 * a
    t1 = -t1
    t0 = pair_add_double(t0, t1)
    out[...] = t0[0]


def symexp_psi(r, out=None):
    """Psi(r), at most 3.7717e+70 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t0 = expm1_pair(t0)
    t0 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t0)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, a)
    np.multiply(np.copysign(1.0, r), t0[0], out=out)


def symexp_s(r, out=None):
    """S(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    np.exp(a, out=out)


def symexp_slope(r, out=None):
    """Phi'(r), at most 4 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

