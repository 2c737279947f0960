"""The kernels of dcs: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(c)), (4*c**2*r/(c + r**2)**2, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(c)), (4*c**2/(c + r**2)**2, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(c)), (c*(-4*c/(c + r**2) + 3), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= sqrt(2)*sqrt(c)/2), (r*(-4*c**2/(c + 2*r**2)**2 + 1), True)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(c)), (-4*c**2*(-c + 3*r**2)/(c + r**2)**3, True)): at most 4 ulp.

Digest: d7da73fc9c87b01a. Made by symdict; again by:
    symdict generate --only kernels/dcs.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_sqrt, pair_square, round_down, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 68719476736.0)
    c0 = q1[0]
    q3 = two_prod(p0, p0)
    q4 = pair_scale(q3, 4.0)
    c1 = q4
    c3 = q0
    q7 = pair_mul((4.0, -1.6940658945086007e-21), q0)
    c4 = q7
    q9 = round_down(q0)
    c5 = q9
    return (c0, c1, p0, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = two_prod(t0, t0)
    del t0
    t3 = pair_add_double(t2, p0)
    del t2
    t5 = np.square(t3[0])
    del t3
    t6 = pair_div(t1, (t5, 0.0))
    del t1, t5
    t8 = np.maximum(a, c0)
    t9 = np.minimum(t8, 1.7976931348623157e+308)
    del t8
    t10 = pair_div(c3, (t9, 0.0))
    del t9
    t12 = pair_mul_double(c4, t10[0])
    t14 = np.square(t10[0])
    del t10
    t15 = t12[0] * t14
    del t12, t14
    t16 = np.where(a > c0, t15, t6[0])
    del t6, t15
    t17 = np.where(a > c5, t16, a)
    del a, t16
    np.copysign(t17, r, out=out)


def dcs_phi(r, c, out=None):
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 68719476736.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    c2 = q0
    q6 = round_down(q0)
    c3 = q6
    return (c0, c1, c2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_add_double(t2, 1.0)
    del t2
    t5 = np.square(t3[0])
    del t3
    t6 = 4.0 / t5
    del t5
    t7 = np.maximum(a, c0)
    t8 = np.minimum(t7, 1.7976931348623157e+308)
    del t7
    t9 = pair_div(c2, (t8, 0.0))
    del t8
    t10 = pair_square(t9)
    del t9
    t11 = pair_mul((4.0, -1.6940658945086007e-21), t10)
    t12 = pair_mul(t11, t10)
    del t10, t11
    t14 = np.where(a > c0, t12[0], t6)
    del t6, t12
    t15 = np.where(a > c3, t14, 1.0)
    del a, t14
    out[...] = t15
    del t15
    np.copyto(out, np.nan, where=missing)


def dcs_g(r, c, out=None):
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = round_down(q0)
    c0 = q1
    q3 = pair_scale(q0, 68719476736.0)
    c1 = q3[0]
    return (c0, c1, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    del t0
    t2 = np.clip(r, -c1, c1)
    t3 = np.square(t2)
    del t2
    t4 = two_prod(3.0, t3)
    t5 = -p0
    t6 = pair_add_double(t4, t5)
    del t4, t5
    t8 = p0 * t6[0]
    del t6
    t9 = p0 + t3
    del t3
    t10 = t8 / t9
    del t8, t9
    t11 = np.where(np.abs(r) > c0, t10, t1)
    del t1, t10
    out[...] = t11


def dcs_psi(r, c, out=None):
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    q5 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q0)
    q6 = round_down(q5)
    c2 = q6
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_scale(t2, 2.0)
    del t2
    t4 = pair_add_double(t3, -1.0)
    t6 = pair_add_double(t3, 3.0)
    t8 = two_prod(t4[0], t6[0])
    del t4, t6
    t9 = pair_add_double(t3, 1.0)
    del t3
    t11 = two_prod(t9[0], t9[0])
    del t9
    t12 = pair_div(t8, t11)
    del t8, t11
    t14 = two_prod(t0, t12[0])
    del t0, t12
    t15 = 1.0 * a
    t16 = pair_select(a > c0, (t15, 0.0), t14)
    del t14, t15
    t17 = pair_select(a > c2, t16, (0.0, 0.0))
    del a, t16
    np.multiply(np.copysign(1.0, r), t17[0], out=out)
    del t17
    np.copyto(out, np.nan, where=missing)


def dcs_s(r, c, out=None):
    """S(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 68719476736.0)
    c0 = q1[0]
    q3 = 4.0 * p0
    c1 = q3
    q5 = two_prod(p0, p0)
    c2 = q5
    c4 = q0
    q8 = round_down(q0)
    c5 = q8
    return (c0, c1, c2, p0, c4, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    del t0
    t2 = pair_mul_double(t1, 12.0)
    t3 = pair_neg(t2)
    del t2
    t4 = pair_add_double(t3, c1)
    del t3
    t6 = pair_mul_double(c2, t4[0])
    del t4
    t8 = pair_add_double(t1, p0)
    del t1
    t9 = pair_square(t8)
    t11 = pair_mul_double(t8, t9[0])
    del t8, t9
    t13 = t6[0] / t11[0]
    del t6, t11
    t14 = np.maximum(a, c0)
    t15 = np.minimum(t14, 1.7976931348623157e+308)
    del t14
    t16 = pair_div(c4, (t15, 0.0))
    del t15
    t17 = pair_square(t16)
    del t16
    t18 = pair_mul((12.0, -8.470329472543003e-21), t17)
    t20 = pair_mul_double(t17, t18[0])
    del t17, t18
    t22 = -t20[0]
    del t20
    t23 = np.where(a > c0, t22, t13)
    del t13, t22
    t24 = np.where(a > c5, t23, 1.0)
    del a, t23
    out[...] = t24
    del t24
    np.copyto(out, np.nan, where=missing)


def dcs_slope(r, c, out=None):
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

