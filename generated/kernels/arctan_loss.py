"""The kernels of arctan-loss: Phi, g, Psi, S, Phi'.

Phi(r) = r/(1 + r**4/a**2): at most 4 ulp.
g(r) = 1/(1 + r**4/a**2): at most 4 ulp.
Psi(r) = a*atan(r**2/a): at most 4 ulp.
S(r) = 4*r**5/(a**2 + 4*r**4): at most 4 ulp.
Phi'(r) = -a**2*(-a**2 + 3*r**4)/(a**2 + r**4)**2: at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 744062858b8f67e9. Made by symdict; again by:
    symdict generate --only kernels/arctan_loss.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sqrt, pair_square, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = two_prod(p0, p0)
    q4 = pair_inverse(q3)
    c1 = q4
    c2 = q0
    q7 = pair_mul((1.0, -5.421010862427522e-20), q0)
    c3 = q7
    return (c0, c1, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    t2 = pair_square(t1)
    del t1
    t4 = pair_mul_double(c1, t2[0])
    del t2
    t6 = 1.0 + t4[0]
    del t4
    t7 = t0 / t6
    del t0, t6
    t8 = np.maximum(a, c0)
    t9 = np.minimum(t8, 1.7976931348623157e+308)
    del t8
    t10 = pair_div(c2, (t9, 0.0))
    del t9
    t12 = pair_mul_double(c3, t10[0])
    t14 = np.square(t10[0])
    del t10
    t15 = t12[0] * t14
    del t12, t14
    t16 = np.where(a > c0, t15, t7)
    del a, t7, t15
    np.copysign(t16, r, out=out)


def arctan_loss_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(a))
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    c2 = q0
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_square(t2)
    del t2
    t5 = 1.0 + t3[0]
    del t3
    t6 = 1.0 / t5
    del t5
    t7 = np.maximum(a, c0)
    t8 = np.minimum(t7, 1.7976931348623157e+308)
    del t7
    t9 = pair_div(c2, (t8, 0.0))
    del t8
    t10 = pair_square(t9)
    del t9
    t11 = pair_mul((1.0, -5.421010862427522e-20), t10)
    t12 = pair_mul(t11, t10)
    del t10, t11
    t14 = np.where(a > c0, t12[0], t6)
    del a, t6, t12
    out[...] = t14


def arctan_loss_g(r, a, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(a))
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
    q0 = pair_inverse((p0, 0.0))
    c0 = q0[0]
    return (c0, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    t0 = np.square(r)
    t1 = c0 * t0
    del t0
    t2 = np.arctan(t1)
    del t1
    t3 = p0 * t2
    del t2
    out[...] = t3


def arctan_loss_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(a))
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_square(t2)
    del t2
    t5 = 4.0 * t3[0]
    del t3
    t6 = 1.0 + t5
    t7 = t5 / t6
    del t5, t6
    t8 = t0 * t7
    del t0, t7
    t9 = 1.0 * a
    t10 = np.where(a > c0, t9, t8)
    del a, t8, t9
    np.copysign(t10, r, out=out)


def arctan_loss_s(r, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(a))
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    c2 = q0
    return (c0, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_square(t2)
    del t2
    t4 = pair_mul_double(t3, 3.0)
    t5 = pair_neg(t4)
    del t4
    t6 = pair_add_double(t5, 1.0)
    del t5
    t8 = pair_add_double(t3, 1.0)
    del t3
    t10 = np.square(t8[0])
    del t8
    t11 = t6[0] / t10
    del t6, t10
    t12 = np.maximum(a, c0)
    t13 = np.minimum(t12, 1.7976931348623157e+308)
    del t12
    t14 = pair_div(c2, (t13, 0.0))
    del t13
    t15 = pair_square(t14)
    del t14
    t16 = pair_mul((3.0, -3.7947076036992655e-19), t15)
    t18 = pair_mul_double(t15, t16[0])
    del t15, t16
    t20 = -t18[0]
    del t18
    t21 = np.where(a > c0, t20, t11)
    del a, t11, t20
    out[...] = t21


def arctan_loss_slope(r, a, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(a))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

