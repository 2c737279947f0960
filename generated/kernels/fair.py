"""The kernels of fair: Phi, g, Psi, S, Phi'.

Phi(r) = c*r/(c + Abs(r)): at most 4 ulp.
g(r) = 1/(1 + Abs(r)/c): at most 4 ulp.
Psi(r) = 2*c*(-c*log(1 + Abs(r)/c) + Abs(r)): at most 4 ulp.
S(r) = r*(-c/(c + sqrt(2)*Abs(r)) + 1): at most 4 ulp.
Phi'(r) = c**2/(c + Abs(r))**2: at most 4 ulp.

Digest: d20ea774b950d374. Made by symdict; again by:
    symdict generate --only kernels/fair.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import log_pair, pair_add_double, pair_inverse, pair_mul_double, pair_neg, pair_scale, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    del a
    t1 = t0 * c1 + 1.0
    t2 = 1.0 / t1
    del t1
    t3 = t0 * t2
    del t0, t2
    np.copysign(t3, r, out=out)


def fair_phi(r, c, out=None):
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
    return (p0,)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = p0 + a
    del a
    t1 = p0 / t0
    del t0
    out[...] = t1


def fair_g(r, c, out=None):
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
    q0 = 0.0009765625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_prod(p0, p0)
    c2 = q4[0]
    q6 = pair_mul_double((2.0, -1.0935934246158212e-28), p0)
    c3 = q6[0]
    q8 = 1.2676506002282294e+30 * p0
    c4 = q8
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = pair_mul_double(c1, t0)
    del t0
    t4 = 0.3333333333333333 - 0.2857142857142857 * t2[0]
    t5 = t2[0] * t4 - 0.4
    del t4
    t6 = t2[0] * t5 + 0.5
    del t5
    t7 = t2[0] * t6 - 0.6666666666666666
    del t6
    t8 = t2[0] * t7 + 1.0
    del t2, t7
    t9 = t1 * t8
    del t1, t8
    t10 = pair_mul_double(c1, a)
    t12 = 2.0 * t10[0]
    t13 = two_sum(1.0, t10[0])
    del t10
    t14 = log_pair(t13)
    del t13
    t15 = pair_scale(t14, 2.0)
    del t14
    t16 = pair_neg(t15)
    del t15
    t17 = pair_add_double(t16, t12)
    del t12, t16
    t19 = c2 * t17[0]
    del t17
    t20 = c3 * a
    t21 = np.where(a > c4, t20, t19)
    del t19, t20
    t22 = np.where(a > c0, t21, t9)
    del a, t9, t21
    out[...] = t22


def fair_psi(r, c, out=None):
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
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    return (c0, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = 1.4142135623730951 * t1
    del t1
    t3 = 1.4142135623730951 * t0 + p0
    del t0
    t4 = t2 / t3
    del t2, t3
    t5 = 1.0 * a
    t6 = np.where(a > c0, t5, t4)
    del a, t4, t5
    np.copysign(t6, r, out=out)


def fair_s(r, c, out=None):
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
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c2 = q2[0]
    return (c0, p0, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = p0 + t0
    del t0
    t2 = np.square(t1)
    del t1
    t3 = c2 / t2
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
    out[...] = t9


def fair_slope(r, c, out=None):
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

