"""The kernels of bfb: Phi, g, S, Phi'.

Phi(r) = 1/r: at most 4 ulp.
g(r) = r**(-2): at most 4 ulp.
S(r) = r - 1/(2*r): at most 4 ulp.
Phi'(r) = -1/r**2: at most 4 ulp.
Psi has no kernel: the integral of the flux diverges.

Digest: 4cc53ad11ead6361. Made by symdict; again by:
    symdict generate --only kernels/bfb.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_scale, two_prod

CHUNK = 8192


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
    t1 = np.where(a > 0.0, t0, 0.0)
    del a, t0
    np.copysign(t1, r, out=out)
    del t1
    np.copyto(out, np.nan, where=missing)


def bfb_phi(r, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
    a = np.abs(r)
    t0 = np.minimum(a, 4.0)
    t1 = np.square(t0)
    del t0
    t2 = 1.0 / t1
    del t1
    t3 = np.maximum(a, 4.0)
    t4 = np.minimum(t3, 1.7976931348623157e+308)
    del t3
    t5 = 1.0 / t4
    del t4
    t6 = np.square(t5)
    del t5
    t7 = np.where(a > 4.0, t6, t2)
    del a, t2, t6
    out[...] = t7


def bfb_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, 2147483648.0)
    t1 = two_prod(t0, t0)
    t2 = pair_scale(t1, 2.0)
    del t1
    t3 = pair_add_double(t2, -1.0)
    del t2
    t5 = 0.5 * t3[0]
    del t3
    t6 = t5 / t0
    del t0, t5
    t7 = 1.0 * a
    t8 = np.where(a > 2147483648.0, t7, t6)
    del t6, t7
    t9 = np.where(a > 0.0, t8, 0.0)
    del a, t8
    np.multiply(np.copysign(1.0, r), t9, out=out)
    del t9
    np.copyto(out, np.nan, where=missing)


def bfb_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
    t0 = np.minimum(a, 4.0)
    t1 = np.square(t0)
    del t0
    t2 = 1.0 / t1
    del t1
    t3 = -t2
    del t2
    t4 = np.maximum(a, 4.0)
    t5 = np.minimum(t4, 1.7976931348623157e+308)
    del t4
    t6 = 1.0 / t5
    del t5
    t7 = np.square(t6)
    del t6
    t8 = -t7
    del t7
    t9 = np.where(a > 4.0, t8, t3)
    del a, t3, t8
    out[...] = t9


def bfb_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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

