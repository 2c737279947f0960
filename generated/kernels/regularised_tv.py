"""The kernels of regularised-tv: Phi, g, Psi, S, Phi'.

Phi(r) = r/sqrt(epsilon**2 + r**2): no bound is promised for this kernel.
g(r) = 1/sqrt(epsilon**2 + r**2): at most 4 ulp.
Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)): at most 4 ulp.
S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2): at most 4 ulp.

Digest: a7845fea80dc4b99. Made by symdict; again by:
    symdict generate --only kernels/regularised_tv.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sqrt, pair_sub, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    c0 = q0
    return (c0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    a = np.abs(r)
    t0 = two_prod(a, a)
    t1 = pair_add(c0, t0)
    del t0
    t2 = pair_sqrt(t1)
    del t1
    t3 = pair_div((a, 0.0), t2)
    del t2
    t5 = np.where(a > 1.7976931348623157e+308, 1.0, t3[0])
    del a, t3
    np.copysign(t5, r, out=out)


def regularised_tv_phi(r, epsilon, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(epsilon))
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
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -1.0587911840678754e-22), q4)
    q6 = pair_mul_double(q5, p0)
    c2 = q6[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = c1 + t1
    del t1
    t3 = np.sqrt(t2)
    del t2
    t4 = 1.0 / t3
    del t3
    t5 = np.maximum(a, c0)
    t6 = np.minimum(t5, 1.7976931348623157e+308)
    del t5
    t7 = c2 / t6
    del t6
    t8 = np.where(a > c0, t7, t4)
    del t4, t7
    t9 = np.where(a > 1.7976931348623157e+308, 0.0, t8)
    del a, t8
    out[...] = t9


def regularised_tv_g(r, epsilon, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(epsilon))
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
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    return (c0, c1, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = 2.0 * t1
    t3 = c1 + t1
    del t1
    t4 = np.sqrt(t3)
    del t3
    t5 = p0 + t4
    del t4
    t6 = t2 / t5
    del t2, t5
    t7 = 2.0 * a
    t8 = np.where(a > c0, t7, t6)
    del a, t6, t7
    out[...] = t8


def regularised_tv_psi(r, epsilon, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(epsilon))
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
    q0 = two_prod(p0, p0)
    q1 = pair_sqrt(q0)
    q2 = pair_div((2.0, 0.0), q0)
    q3 = pair_scale(q2, 0.5)
    q4 = pair_mul(q1, q3)
    q5 = pair_mul(q2, q3)
    q6 = pair_scale(q5, 0.25)
    q7 = pair_mul(q1, q6)
    q8 = pair_inverse(q1)
    q9 = pair_mul(q7, q8)
    q10 = pair_mul(q4, q8)
    q11 = pair_div(q10, q1)
    q12 = pair_mul(q4, q11)
    q13 = pair_neg(q12)
    q14 = pair_sub(q9, q13)
    q15 = pair_div(q14, q1)
    q16 = pair_mul(q4, q15)
    q17 = pair_mul(q7, q11)
    q18 = pair_add(q16, q17)
    q19 = pair_mul_double(q2, 3.0)
    q20 = pair_mul(q19, q6)
    q21 = pair_div(q20, (6.0, 0.0))
    q22 = pair_mul(q1, q21)
    q23 = pair_mul(q22, q8)
    q24 = pair_add(q18, q23)
    q25 = pair_div(q24, q1)
    c0 = q25[0]
    c1 = q15[0]
    c2 = q11
    q29 = pair_neg(q8)
    q30 = pair_add_double(q29, 1.0)
    c3 = q30[0]
    c4 = q0
    q33 = pair_add_double(q0, 3.2138760885179806e+60)
    q34 = pair_sqrt(q33)
    q35 = pair_inverse(q34)
    q36 = pair_neg(q35)
    q37 = pair_add_double(q36, 1.0)
    q38 = pair_scale(q37, 7.888609052210118e-31)
    q39 = pair_scale(q38, 1.6069380442589903e+60)
    q40 = pair_scale(q39, 7.888609052210118e-31)
    c5 = q40[0]
    return (c0, c1, c2, c3, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0009765625)
    t1 = two_prod(t0, t0)
    t2 = pair_mul_double(t1, c0)
    t4 = t2[0] - c1
    del t2
    t5 = pair_mul_double(t1, t4)
    del t4
    t7 = pair_add_double(c2, t5[0])
    del t5
    t9 = pair_mul_double(t1, t7[0])
    del t1, t7
    t10 = pair_add_double(t9, c3)
    del t9
    t12 = t0 * t10[0]
    del t0, t10
    t13 = np.minimum(a, 1.2676506002282294e+30)
    t14 = np.maximum(t13, 0.0009765625)
    del t13
    t15 = two_prod(t14, t14)
    t16 = pair_scale(t15, 2.0)
    t17 = pair_add(c4, t16)
    del t16
    t18 = pair_sqrt(t17)
    del t17
    t19 = pair_inverse(t18)
    del t18
    t20 = pair_neg(t19)
    del t19
    t21 = pair_add_double(t20, 1.0)
    del t20
    t23 = t21[0] / t14
    del t14, t21
    t24 = pair_mul_double(t15, t23)
    del t15, t23
    t26 = c5 * a
    t27 = np.where(a > 1.2676506002282294e+30, t26, t24[0])
    del t24, t26
    t28 = np.where(a > 0.0009765625, t27, t12)
    del a, t12, t27
    np.multiply(np.copysign(1.0, r), t28, out=out)


def regularised_tv_s(r, epsilon, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(epsilon))
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
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -3.1763735522036263e-22), q4)
    c3 = q5
    return (c0, c1, p0, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    del t0
    t2 = pair_add(c1, t1)
    del t1
    t4 = np.sqrt(t2[0])
    t5 = t2[0] * t4
    del t2, t4
    t6 = pair_div(c1, (t5, 0.0))
    del t5
    t8 = np.maximum(a, c0)
    t9 = np.minimum(t8, 1.7976931348623157e+308)
    del t8
    t10 = p0 / t9
    del t9
    t11 = pair_mul_double(c3, t10)
    t13 = np.square(t10)
    del t10
    t14 = t11[0] * t13
    del t11, t13
    t15 = np.where(a > c0, t14, t6[0])
    del a, t6, t14
    out[...] = t15


def regularised_tv_slope(r, epsilon, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(epsilon))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

