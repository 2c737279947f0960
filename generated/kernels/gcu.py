"""The kernels of gcu: Phi, g, Psi, S, Phi'.

Phi(r) = r*cos(r): at most 4 ulp.
g(r) = cos(r): at most 4 ulp.
Psi(r) = 2*(r*sin(r) + cos(r) - 1): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
S(r) = r*(1 - cos(sqrt(2)*r)): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Phi'(r) = -r*sin(r) + cos(r): at most 4 ulp.

Digest: d133af34b0b5aa87. Made by symdict; again by:
    symdict generate --only kernels/gcu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_mul_double, pair_neg, pair_scale, pair_square, pair_sub, sin_dd, sin_pair, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.cos(a)
    t1 = a * t0
    del a, t0
    np.multiply(np.copysign(1.0, r), t1, out=out)


def gcu_phi(r, out=None):
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
    np.cos(a, out=out)


def gcu_g(r, out=None):
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
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = sin_pair((a, 0.0))
    t1 = pair_mul_double(t0, a)
    del t0
    t2 = pair_scale(t1, 2.0)
    del t1
    t3 = 0.5 * a
    del a
    t4 = sin_pair((t3, 0.0))
    del t3
    t5 = pair_square(t4)
    del t4
    t6 = pair_scale(t5, 4.0)
    del t5
    t7 = pair_sub(t2, t6)
    del t2, t6
    out[...] = t7[0]


def gcu_psi(r, out=None):
    """Psi(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t1 = sin_dd(t0[0], t0[1])
    del t0
    t2 = np.square(t1)
    del t1
    t3 = a * t2
    del t2
    t4 = 2.0 * t3
    del t3
    t5 = np.where(a > 1.7976931348623157e+308, a, t4)
    del a, t4
    np.copysign(t5, r, out=out)


def gcu_s(r, out=None):
    """S(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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
    t0 = np.cos(a)
    t1 = np.sin(a)
    t2 = two_prod(a, t1)
    del a, t1
    t3 = pair_neg(t2)
    del t2
    t4 = pair_add_double(t3, t0)
    del t0, t3
    out[...] = t4[0]


def gcu_slope(r, out=None):
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

