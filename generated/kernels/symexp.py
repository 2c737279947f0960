"""The kernels of symexp: Phi, g, Psi, S, Phi'.

Phi(r) = (exp(Abs(r)) - 1)*sign(r): at most 4 ulp; no bound is promised for this kernel.
g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)): at most 2.2518e+15 ulp; no bound is promised for this kernel.
Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1): at most 3.7717e+70 ulp; no bound is promised for this kernel.
S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2: no bound is promised for this kernel.
Phi'(r) = exp(Abs(r)): at most 4 ulp; no bound is promised for this kernel.

Digest: 3aedfe6f3a9a7b7a. Made by symdict; again by:
    symdict generate --only kernels/symexp.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import expm1_pair, pair_add_double, pair_div, pair_mul, pair_mul_double, pair_neg, pair_scale

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.expm1(a)
    del a
    np.copysign(t0, r, out=out)


def symexp_phi(r, out=None):
    """Phi(r), at most 4 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


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
    t1 = pair_div(t0, (a, 0.0))
    del t0
    t3 = np.where(a > 0.0, t1[0], 1.0)
    del a, t1
    out[...] = t3
    del t3
    np.copyto(out, np.nan, where=missing)


def symexp_g(r, out=None):
    """g(r), at most 2.2518e+15 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = expm1_pair((a, 0.0))
    t1 = pair_scale(t0, 2.0)
    del t0
    t2 = 2.0 * a
    del a
    t3 = -t2
    del t2
    t4 = pair_add_double(t1, t3)
    del t1, t3
    out[...] = t4[0]


def symexp_psi(r, out=None):
    """Psi(r), at most 3.7717e+70 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t1 = expm1_pair(t0)
    del t0
    t2 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = pair_add_double(t3, a)
    del a, t3
    np.multiply(np.copysign(1.0, r), t4[0], out=out)


def symexp_s(r, out=None):
    """S(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


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
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

