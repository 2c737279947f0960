"""The kernels of dead-zone: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((0, Abs(r) <= k), (-k*sign(r) + r, True)): at most 4 ulp.
g(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))**2, True)): at most 4 ulp.
S(r) = Piecewise((r, Abs(r) <= sqrt(2)*k/2), (sqrt(2)*k*sign(r)/2, True)): at most 4 ulp.
Phi'(r) = Piecewise((0, Abs(r) <= k), (1, True)): at most 4 ulp.

Digest: 25bc04af9c2e913c. Made by symdict; again by:
    symdict generate --only kernels/dead_zone.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_mul_double

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = np.maximum(a, p0)
    del a
    t1 = t0 - p0
    del t0
    np.copysign(t1, r, out=out)


def dead_zone_phi(r, k, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


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
    t0 = np.maximum(a, p0)
    t1 = t0 - p0
    t2 = t1 / t0
    del t0, t1
    t3 = np.where(a > p0, t2, 0.0)
    del t2
    t4 = np.where(a > 1.7976931348623157e+308, 1.0, t3)
    del a, t3
    out[...] = t4
    del t4
    np.copyto(out, np.nan, where=missing)


def dead_zone_g(r, k, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


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
    t1 = np.square(t0)
    del t0
    t2 = np.where(a > p0, t1, 0.0)
    del a, t1
    out[...] = t2
    del t2
    np.copyto(out, np.nan, where=missing)


def dead_zone_psi(r, k, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


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
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    t0 = np.where(np.abs(r) > p0, 1.0, 0.0)
    out[...] = t0
    del t0
    np.copyto(out, np.nan, where=missing)


def dead_zone_slope(r, k, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

