"""The kernels of student-t: Phi, g, Psi, S, Phi'.

Phi(r) = nu*r/(nu + r**2/c**2): at most 4 ulp.
g(r) = nu/(nu + r**2/c**2): at most 4 ulp.
Psi(r) = c**2*nu*log(1 + r**2/(c**2*nu)): at most 4 ulp.
S(r) = 2*r**3/(c**2*nu + 2*r**2): at most 4 ulp.
Phi'(r) = -c**2*nu*(-c**2*nu + r**2)/(c**2*nu + r**2)**2: at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 8b8c8bab30b81a5c. Made by symdict; again by:
    symdict generate --only kernels/student_t.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import log_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_scale, pair_square, pair_sub, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = pair_mul_double(q3, q0)
    q6 = two_prod(q0, q0)
    q7 = pair_add(q3, q6)
    q8 = pair_div(q5, q7)
    q9 = pair_div(q8, (p0, 0.0))
    q10 = pair_scale(q9, 68719476736.0)
    q11 = pair_mul_double(q10, p0)
    q12 = pair_mul_double(q11, p0)
    c2 = q12[0]
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = c1 * t0
    t2 = np.square(t0)
    del t0
    t3 = c1 + t2
    del t2
    t4 = t1 / t3
    del t1, t3
    t5 = np.maximum(a, c0)
    t6 = np.minimum(t5, 1.7976931348623157e+308)
    del t5
    t7 = c2 / t6
    del t6
    t8 = np.where(a > c0, t7, t4)
    del t4, t7
    t9 = np.where(a > 1.7976931348623157e+308, 0.0, t8)
    del a, t8
    np.copysign(t9, r, out=out)


def student_t_phi(r, c, nu, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c), float(nu))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = two_prod(q0, q0)
    q6 = pair_add(q3, q5)
    q7 = pair_div(q3, q6)
    q8 = pair_scale(q7, 4.722366482869645e+21)
    c3 = q8[0]
    return (c0, c1, p0, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
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
    t7 = c3 * t6
    t8 = t7 * t6
    del t6, t7
    t9 = np.where(a > c0, t8, t3)
    del a, t3, t8
    out[...] = t9


def student_t_g(r, c, nu, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c), float(nu))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    q4 = pair_inverse(q3)
    c1 = q4
    q6 = pair_mul_double(q2, p1)
    c2 = q6
    q8 = log_pair((p1, 0.0))
    c5 = q8[0]
    c6 = q2
    return (c0, c1, c2, p0, p1, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, p1, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = pair_mul_double(c1, t1)
    del t1
    t4 = np.log1p(t2[0])
    del t2
    t5 = pair_mul_double(c2, t4)
    del t4
    t7 = np.maximum(a, c0)
    t8 = p0 / t7
    del t7
    t9 = np.square(t8)
    t10 = p1 * t9 + 1.0
    del t9
    t11 = np.log(t10)
    del t10
    t12 = np.log(t8)
    del t8
    t13 = t11 - 2.0 * t12
    del t11, t12
    t14 = t13 - c5
    del t13
    t15 = two_prod(p1, t14)
    del t14
    t16 = pair_mul(c6, t15)
    del t15
    t18 = np.where(a > c0, t16[0], t5[0])
    del t5, t16
    t19 = np.where(a > 1.7976931348623157e+308, a, t18)
    del a, t18
    out[...] = t19


def student_t_psi(r, c, nu, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(c), float(nu))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_mul_double(q2, p1)
    c1 = q3[0]
    q5 = two_prod(q0, q0)
    q6 = pair_mul_double(q5, q0)
    q7 = pair_scale(q6, 2.0)
    q8 = pair_scale(q5, 2.0)
    q9 = pair_add(q3, q8)
    q10 = pair_div(q7, q9)
    q11 = pair_div(q10, (p0, 0.0))
    q12 = pair_scale(q11, 1.4551915228366852e-11)
    c2 = q12[0]
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t0
    t3 = 2.0 * t2
    del t2
    t4 = 2.0 * t1 + c1
    del t1
    t5 = t3 / t4
    del t3, t4
    t6 = c2 * r
    t7 = np.where(np.abs(r) > c0, t6, t5)
    del t5, t6
    out[...] = t7


def student_t_s(r, c, nu, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c), float(nu))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.384185791015625e-07 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_sum(p1, p1)
    q5 = pair_add_double(q4, p1)
    q6 = two_prod(p1, p1)
    q7 = pair_div(q5, q6)
    c2 = q7[0]
    q9 = 68719476736.0 * p0
    c3 = q9
    q11 = two_prod(p0, p0)
    q12 = pair_mul_double(q11, p1)
    c4 = q12
    q14 = two_prod(q9, q9)
    q15 = pair_sub(q14, q12)
    q16 = pair_mul(q12, q15)
    q17 = pair_add(q12, q14)
    q18 = pair_square(q17)
    q19 = pair_div(q16, q18)
    q20 = pair_scale(q19, 4.722366482869645e+21)
    c6 = q20[0]
    return (c0, c1, c2, c3, c4, p0, c6)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, p0, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = t0 * c1
    del t0
    t2 = np.square(t1)
    del t1
    t3 = 1.0 - t2 * c2
    del t2
    t4 = np.minimum(a, c3)
    t5 = two_prod(t4, t4)
    del t4
    t6 = pair_sub(t5, c4)
    t8 = pair_mul_double(c4, t6[0])
    del t6
    t9 = pair_add(c4, t5)
    del t5
    t11 = np.square(t9[0])
    del t9
    t12 = pair_div(t8, (t11, 0.0))
    del t8, t11
    t14 = -t12[0]
    del t12
    t15 = np.maximum(a, c3)
    t16 = np.minimum(t15, 1.7976931348623157e+308)
    del t15
    t17 = p0 / t16
    del t16
    t18 = c6 * t17
    t19 = t18 * t17
    del t17, t18
    t20 = -t19
    del t19
    t21 = np.where(a > c3, t20, t14)
    del t14, t20
    t22 = np.where(a > c0, t21, t3)
    del a, t3, t21
    out[...] = t22


def student_t_slope(r, c, nu, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c), float(nu))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

