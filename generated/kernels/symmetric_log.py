"""The kernels of symmetric-log: Phi, g, Psi, S, Phi'.

Phi(r) = log(Abs(r) + 1)*sign(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (log(Abs(r) + 1)/Abs(r), True)): at most 4 ulp.
Psi(r) = 2*((Abs(r) + 1)*log(Abs(r) + 1) - Abs(r)): at most 7 ulp; the bound is 10 ulp.
S(r) = r - sqrt(2)*log(sqrt(2)*Abs(r) + 1)*sign(r)/2: at most 4 ulp.
Phi'(r) = 1/(Abs(r) + 1): at most 4 ulp.

Digest: a358bae9a2a3811e. Made by symdict; again by:
    symdict generate --only kernels/symmetric_log.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import log1p_pair, log_pair, pair_add_double, pair_mul, pair_mul_double, pair_neg, pair_scale

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.log1p(a)
    t1 = np.where(a > 1.7976931348623157e+308, a, t0)
    del a, t0
    np.copysign(t1, r, out=out)


def symmetric_log_phi(r, out=None):
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
    t0 = np.maximum(a, 8.673617379884035e-19)
    t1 = np.log1p(t0)
    t2 = t1 / t0
    del t0, t1
    t3 = np.where(a > 1.7976931348623157e+308, 0.0, t2)
    del a, t2
    out[...] = t3


def symmetric_log_g(r, out=None):
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
    t0 = np.minimum(a, 2.384185791015625e-07)
    t1 = np.square(t0)
    t2 = 0.16666666666666666 * t0 - 0.3333333333333333
    t3 = t0 * t2 + 1.0
    del t0, t2
    t4 = t1 * t3
    del t1, t3
    t5 = log1p_pair((a, 0.0))
    t6 = pair_mul_double(t5, a)
    t8 = 2.0 * t6[0]
    del t6
    t9 = pair_scale(t5, 2.0)
    del t5
    t10 = pair_add_double(t9, t8)
    del t8, t9
    t11 = 2.0 * a
    t12 = -t11
    del t11
    t13 = pair_add_double(t10, t12)
    del t10, t12
    t15 = 1.0 + a
    t16 = np.log(t15)
    t17 = t15 * t16 - a
    del t15, t16
    t18 = 2.0 * t17
    del t17
    t19 = np.where(a > 4.0, t18, t13[0])
    del t13, t18
    t20 = np.where(a > 2.384185791015625e-07, t19, t4)
    del t4, t19
    t21 = np.where(a > 1.7976931348623157e+308, a, t20)
    del a, t20
    out[...] = t21


def symmetric_log_psi(r, out=None):
    """Psi(r), at most 7 ulp; the bound is 10 ulp. NaN gives NaN, infinities give the limits."""
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
    t0 = np.minimum(a, 2.384185791015625e-07)
    t1 = np.square(t0)
    t2 = t0 * 0.7071067811865476 - 0.6666666666666666
    t3 = t0 * t2
    del t0, t2
    t4 = pair_add_double((0.7071067811865476, -4.833646656726457e-17), t3)
    del t3
    t6 = t1 * t4[0]
    del t1, t4
    t7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t8 = pair_add_double(t7, 1.0)
    del t7
    t9 = log_pair(t8)
    del t8
    t10 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t9)
    del t9
    t11 = pair_neg(t10)
    del t10
    t12 = pair_add_double(t11, a)
    del t11
    t14 = 1.0 * a
    t15 = np.where(a > 2.9514790517935283e+20, t14, t12[0])
    del t12, t14
    t16 = np.where(a > 2.384185791015625e-07, t15, t6)
    del a, t6, t15
    np.multiply(np.copysign(1.0, r), t16, out=out)


def symmetric_log_s(r, out=None):
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
    t0 = 1.0 + a
    del a
    t1 = 1.0 / t0
    del t0
    out[...] = t1


def symmetric_log_slope(r, out=None):
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

