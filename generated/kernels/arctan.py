"""The kernels of arctan: Phi, g, Psi, S, Phi'.

Phi(r) = atan(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (atan(r)/r, True)): at most 4 ulp.
Psi(r) = 2*r*atan(r) - log(r**2 + 1): at most 4 ulp.
S(r) = r - sqrt(2)*atan(sqrt(2)*r)/2: at most 4 ulp.
Phi'(r) = 1/(r**2 + 1): at most 4 ulp.

Digest: f2ffd23f09c41b5e. Made by symdict; again by:
    symdict generate --only kernels/arctan.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import atan_pair, log1p_dd, pair_add_double, pair_mul, pair_mul_double, pair_neg, pair_scale, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    np.arctan(r, out=out)


def arctan_phi(r, out=None):
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
    del a
    t1 = np.arctan(t0)
    t2 = t1 / t0
    del t0, t1
    out[...] = t2


def arctan_g(r, out=None):
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
    t0 = np.minimum(a, 2.9514790517935283e+20)
    t1 = np.arctan(t0)
    t2 = two_prod(t0, t1)
    del t1
    t3 = pair_scale(t2, 2.0)
    del t2
    t4 = two_prod(t0, t0)
    del t0
    t5 = log1p_dd(t4[0], t4[1])
    del t4
    t6 = -t5
    del t5
    t7 = pair_add_double(t3, t6)
    del t3, t6
    t9 = 3.141592653589793 * a
    t10 = np.where(a > 2.9514790517935283e+20, t9, t7[0])
    del a, t7, t9
    out[...] = t10


def arctan_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
    t3 = 1.1428571428571428 - t1 * 1.7777777777777777
    t4 = t1 * t3 - 0.8
    del t3
    t5 = t1 * t4 + 0.6666666666666666
    del t1, t4
    t6 = t2 * t5
    del t2, t5
    t7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t8 = atan_pair(t7)
    del t7
    t9 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t8)
    del t8
    t10 = pair_neg(t9)
    del t9
    t11 = pair_add_double(t10, a)
    del t10
    t13 = 1.0 * a
    t14 = np.where(a > 1.152921504606847e+18, t13, t11[0])
    del t11, t13
    t15 = np.where(a > 0.00390625, t14, t6)
    del a, t6, t14
    np.multiply(np.copysign(1.0, r), t15, out=out)


def arctan_s(r, out=None):
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
    t3 = 1.0 / t2
    del t2
    t4 = np.maximum(a, 2147483648.0)
    t5 = np.minimum(t4, 1.7976931348623157e+308)
    del t4
    t6 = 1.0 / t5
    del t5
    t7 = 1.0 * t6
    t8 = t7 * t6
    del t6, t7
    t9 = np.where(a > 2147483648.0, t8, t3)
    del a, t3, t8
    out[...] = t9


def arctan_slope(r, out=None):
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

