"""The kernels of erf: Phi, g, Psi, S, Phi'.

Phi(r) = sqrt(pi)*erf(r)/2: at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (sqrt(pi)*erf(r)/(2*r), True)): at most 4 ulp.
Psi(r) = sqrt(pi)*r*erf(r) - 1 + exp(-r**2): at most 4 ulp.
S(r) = r - sqrt(2)*sqrt(pi)*erf(sqrt(2)*r)/4: at most 4 ulp.
Phi'(r) = exp(-r**2): at most 4 ulp.

Digest: d7983c2f3463f965. Made by symdict; again by:
    symdict generate --only kernels/erf.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import erf, erf_pair, exp_dd, exp_pair, pair_add, pair_add_double, pair_mul, pair_mul_double, pair_neg, pair_select, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    t0 = erf(r)
    t1 = 0.886226925452758 * t0
    del t0
    out[...] = t1


def erf_phi(r, out=None):
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
    t1 = erf(t0)
    t2 = 0.886226925452758 * t1
    del t1
    t3 = t2 / t0
    del t0, t2
    out[...] = t3


def erf_g(r, out=None):
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
    t0 = np.minimum(a, 0.0625)
    t1 = np.square(t0)
    del t0
    t2 = t1 * -0.00012626262626262626 + 0.000925925925925926
    t3 = t1 * t2 + -0.005952380952380952
    del t2
    t4 = t1 * t3 + 0.03333333333333333
    del t3
    t5 = t1 * t4 + -0.16666666666666666
    del t4
    t6 = t1 * t5 + 1.0
    del t5
    t7 = t1 * t6
    del t1, t6
    t8 = np.minimum(a, 1.152921504606847e+18)
    t9 = np.maximum(t8, 0.0625)
    del t8
    t10 = np.square(t9)
    t11 = erf(t9)
    t12 = two_prod(t9, t11)
    del t11
    t13 = pair_mul((1.772453850905516, -7.666586499825799e-17), t12)
    del t12
    t14 = np.minimum(t9, 64.0)
    del t9
    t15 = two_prod(t14, t14)
    del t14
    t16 = pair_neg(t15)
    del t15
    t17 = exp_pair(t16)
    del t16
    t18 = pair_add(t13, t17)
    del t13, t17
    t19 = pair_add_double(t18, -1.0)
    del t18
    t21 = t19[0] / t10
    del t19
    t22 = two_prod(t10, t21)
    del t10, t21
    t23 = 1.772453850905516 * a
    t24 = pair_select(a > 1.152921504606847e+18, (t23, 0.0), t22)
    del t22, t23
    t25 = pair_select(a > 0.0625, t24, (t7, 0.0))
    del a, t7, t24
    out[...] = t25[0]


def erf_psi(r, out=None):
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
    t3 = 0.19047619047619047 - t1 * 0.07407407407407407
    t4 = t1 * t3 - 0.4
    del t3
    t5 = t1 * t4 + 0.6666666666666666
    del t1, t4
    t6 = t2 * t5
    del t2, t5
    t7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t8 = erf_pair(t7)
    del t7
    t9 = pair_mul((0.6266570686577502, -4.582144995114792e-17), t8)
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


def erf_s(r, out=None):
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
    t0 = np.clip(r, -64.0, 64.0)
    t1 = two_prod(t0, t0)
    del t0
    t2 = pair_neg(t1)
    del t1
    t3 = exp_dd(t2[0], t2[1])
    del t2
    out[...] = t3


def erf_slope(r, out=None):
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

