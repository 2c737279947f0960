"""The kernels of asinh: Phi, g, Psi, S, Phi'.

Phi(r) = asinh(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (asinh(r)/r, True)): at most 4 ulp.
Psi(r) = 2*(r*asinh(r) - sqrt(r**2 + 1) + 1): no bound is promised for this kernel.
S(r) = r - sqrt(2)*asinh(sqrt(2)*r)/2: at most 4 ulp.
Phi'(r) = 1/sqrt(r**2 + 1): at most 4 ulp.

Digest: 557c9cc00300978b. Made by symdict; again by:
    symdict generate --only kernels/asinh.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import asinh_pair, pair_add, pair_add_double, pair_div, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sqrt, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    t0 = np.arcsinh(r)
    t1 = np.where(np.abs(r) > 1.7976931348623157e+308, r, t0)
    del t0
    out[...] = t1


def asinh_phi(r, out=None):
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
    t0 = np.maximum(a, 1.1641532182693481e-10)
    t1 = np.arcsinh(t0)
    t2 = t1 / t0
    del t0, t1
    t3 = np.where(a > 1.7976931348623157e+308, 0.0, t2)
    del a, t2
    out[...] = t3


def asinh_g(r, out=None):
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
    t0 = asinh_pair((a, 0.0))
    t1 = pair_mul_double(t0, a)
    del t0
    t2 = pair_scale(t1, 2.0)
    del t1
    t3 = two_prod(a, a)
    t4 = pair_scale(t3, 4.0)
    t5 = pair_add_double(t3, 1.0)
    del t3
    t6 = pair_sqrt(t5)
    del t5
    t7 = pair_scale(t6, 2.0)
    del t6
    t8 = pair_neg(t7)
    del t7
    t9 = pair_add_double(t8, -2.0)
    del t8
    t10 = pair_div(t4, t9)
    del t4, t9
    t11 = pair_add(t2, t10)
    del t2, t10
    t13 = np.where(a > 1.7976931348623157e+308, a, t11[0])
    del a, t11
    out[...] = t13


def asinh_psi(r, out=None):
    """Psi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
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
    t0 = np.minimum(a, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t0
    t3 = 0.35714285714285715 - t1 * 0.4861111111111111
    t4 = t1 * t3 - 0.3
    del t3
    t5 = t1 * t4 + 0.3333333333333333
    del t1, t4
    t6 = t2 * t5
    del t2, t5
    t7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t8 = asinh_pair(t7)
    del t7
    t9 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t8)
    del t8
    t10 = pair_neg(t9)
    del t9
    t11 = pair_add_double(t10, a)
    del t10
    t13 = 1.0 * a
    t14 = np.where(a > 2.9514790517935283e+20, t13, t11[0])
    del t11, t13
    t15 = np.where(a > 0.00390625, t14, t6)
    del a, t6, t14
    np.multiply(np.copysign(1.0, r), t15, out=out)


def asinh_s(r, out=None):
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
    t0 = np.minimum(a, 2147483648.0)
    t1 = np.square(t0)
    del t0
    t2 = 1.0 + t1
    del t1
    t3 = np.sqrt(t2)
    del t2
    t4 = 1.0 / t3
    del t3
    t5 = np.maximum(a, 2147483648.0)
    t6 = np.minimum(t5, 1.7976931348623157e+308)
    del t5
    t7 = 1.0 / t6
    del t6
    t8 = np.where(a > 2147483648.0, t7, t4)
    del t4, t7
    t9 = np.where(a > 1.7976931348623157e+308, 0.0, t8)
    del a, t8
    out[...] = t9


def asinh_slope(r, out=None):
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

