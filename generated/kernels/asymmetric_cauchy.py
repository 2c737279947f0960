"""The kernels of asymmetric-cauchy: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, r < 0), (r/(1 + r**2/c**2), True)): at most 4 ulp.
g(r) = Piecewise((1, r < 0), (1/(1 + r**2/c**2), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, r < 0), (c**2*log(1 + r**2/c**2), True)): at most 4 ulp.
S(r) = Piecewise((0, r < 0), (2*r**3/(c**2 + 2*r**2), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, r < 0), (-c**2*(-c + r)*(c + r)/(c**2 + r**2)**2, True)): at most 4 ulp.

Digest: 48fe951d398b97bd. Made by symdict; again by:
    symdict generate --only kernels/asymmetric_cauchy.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import log_dd, log_pair, pair_add, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_square, pair_sub, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = pair_mul_double((1.0, -2.117582368135751e-22), p0)
    q6 = pair_mul_double(q5, p0)
    c2 = q6[0]
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = c1 * t1 + 1.0
    del t1
    t3 = t0 / t2
    del t0, t2
    t4 = np.maximum(a, c0)
    t5 = np.minimum(t4, 1.7976931348623157e+308)
    del t4
    t6 = c2 / t5
    del t5
    t7 = np.where(a > c0, t6, t3)
    del t3, t6
    t8 = np.where(a > 1.7976931348623157e+308, 0.0, t7)
    del t7
    s0 = -a
    del a
    out[...] = np.where(r < 0.0, s0, t8)


def asymmetric_cauchy_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c))
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    return (c0, c1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = c1 + t1
    del t1
    t3 = c1 / t2
    del t2
    t4 = np.maximum(a, c0)
    t5 = np.minimum(t4, 1.7976931348623157e+308)
    del t4
    t6 = p0 / t5
    del t5
    t7 = 1.0 * t6
    t8 = t7 * t6
    del t6, t7
    t9 = np.where(a > c0, t8, t3)
    del a, t3, t8
    out[...] = np.where(r < 0.0, 1.0, t9)
    del t9
    np.copyto(out, np.nan, where=missing)


def asymmetric_cauchy_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c))
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
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = 4.0 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_inverse(q4)
    c2 = q5
    c3 = q4
    q8 = log_pair((p0, 0.0))
    c5 = q8
    return (c0, c1, c2, c3, p0, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = np.minimum(a, c1)
    t3 = np.square(t2)
    del t2
    t4 = pair_mul_double(c2, t3)
    del t3
    t6 = two_sum(1.0, t4[0])
    del t4
    t7 = log_dd(t6[0], t6[1])
    del t6
    t8 = pair_mul_double(c3, t7)
    del t7
    t10 = np.maximum(a, c1)
    t11 = p0 / t10
    t12 = np.square(t11)
    del t11
    t13 = 1.0 + t12
    del t12
    t14 = np.log(t13)
    del t13
    t15 = log_pair((t10, 0.0))
    del t10
    t16 = pair_sub(c5, t15)
    del t15
    t18 = t14 - 2.0 * t16[0]
    del t14, t16
    t19 = pair_mul_double(c3, t18)
    del t18
    t21 = np.where(a > c1, t19[0], t8[0])
    del t8, t19
    t22 = np.where(a > c0, t21, t1)
    del t1, t21
    t23 = np.where(a > 1.7976931348623157e+308, a, t22)
    del t22
    s0 = np.square(a)
    del a
    out[...] = np.where(r < 0.0, s0, t23)


def asymmetric_cauchy_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(c))
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t0
    t3 = 2.0 * t2
    del t2
    t4 = 2.0 * t1 + c1
    del t1
    t5 = t3 / t4
    del t3, t4
    t6 = 1.0 * a
    t7 = np.where(a > c0, t6, t5)
    del a, t5, t6
    out[...] = np.where(r < 0.0, 0.0, t7)
    del t7
    np.copyto(out, np.nan, where=missing)


def asymmetric_cauchy_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c))
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c2 = q2
    return (c0, p0, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = p0 + t0
    t2 = t0 - p0
    t3 = two_prod(t1, t2)
    del t1, t2
    t4 = pair_mul(c2, t3)
    del t3
    t5 = two_prod(t0, t0)
    del t0
    t6 = pair_add(c2, t5)
    del t5
    t7 = pair_square(t6)
    del t6
    t8 = pair_div(t4, t7)
    del t4, t7
    t10 = -t8[0]
    del t8
    t11 = np.maximum(a, c0)
    t12 = np.minimum(t11, 1.7976931348623157e+308)
    del t11
    t13 = p0 / t12
    del t12
    t14 = 1.0 * t13
    t15 = t14 * t13
    del t13, t14
    t16 = -t15
    del t15
    t17 = np.where(a > c0, t16, t10)
    del a, t10, t16
    out[...] = np.where(r < 0.0, 1.0, t17)
    del t17
    np.copyto(out, np.nan, where=missing)


def asymmetric_cauchy_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

