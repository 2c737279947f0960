"""The kernels of tolerant: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
g(r) = exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
Psi(r) = -b*log(1 + exp(-a/b)) + b*log(exp((-a + r**2)/b) + 1): no bound is promised for this kernel.
S(r) = r/(exp((-a + 2*r**2)/b) + 1): at most 4 ulp.
Phi'(r) = (b*exp(2*(-a + r**2)/b) + b*exp((-a + r**2)/b) + 2*r**2*exp((-a + r**2)/b))/(b*(exp((-a + r**2)/b) + 1)**2): at most 1.69054e+271 ulp; no bound is promised for this kernel.

Digest: a060596caacd787c. Made by symdict; again by:
    symdict generate --only kernels/tolerant.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_pair, exp_times_dd, log1p_pair, log_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sqrt, pair_square, pair_sub, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    c1 = q0[0]
    return (p0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    t0 = np.square(r)
    t1 = t0 - p0
    del t0
    t2 = c1 * t1
    del t1
    t3 = -t2
    del t2
    t4 = np.exp(t3)
    del t3
    t5 = 1.0 + t4
    del t4
    t6 = r / t5
    del t5
    out[...] = t6


def tolerant_phi(r, a, b, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(a), float(b))
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
    q0 = pair_inverse((p1, 0.0))
    c1 = q0[0]
    return (p0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    t0 = np.square(r)
    t1 = t0 - p0
    del t0
    t2 = c1 * t1
    del t1
    t3 = -t2
    del t2
    t4 = np.exp(t3)
    del t3
    t5 = 1.0 + t4
    del t4
    t6 = 1.0 / t5
    del t5
    out[...] = t6


def tolerant_g(r, a, b, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(a), float(b))
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
    q0 = pair_inverse((p1, 0.0))
    c1 = q0
    q2 = pair_div((p0, 0.0), (p1, 0.0))
    q3 = exp_pair(q2)
    q4 = pair_add_double(q3, 1.0)
    q5 = log_pair(q4)
    q6 = pair_sub(q2, q5)
    c2 = q6
    return (p0, c1, c2, p1)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, p1) = constants
    a = np.abs(r)
    t0 = two_prod(a, a)
    t1 = -p0
    t2 = pair_add_double(t0, t1)
    del t0, t1
    t3 = pair_mul(c1, t2)
    del t2
    t4 = pair_add(c2, t3)
    t5 = pair_neg(t3)
    del t3
    t6 = exp_pair(t5)
    del t5
    t7 = log1p_pair(t6)
    del t6
    t8 = pair_add(t4, t7)
    del t4, t7
    t9 = pair_mul_double(t8, p1)
    del t8
    t11 = np.where(a > 1.7976931348623157e+308, a, t9[0])
    del a, t9
    out[...] = t11


def tolerant_psi(r, a, b, out=None):
    """Psi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(a), float(b))
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 64.0)
    c0 = q1[0]
    q3 = pair_inverse((p1, 0.0))
    c2 = q3
    return (c0, p0, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    del a
    t1 = two_prod(t0, t0)
    t2 = pair_scale(t1, 2.0)
    del t1
    t3 = -p0
    t4 = pair_add_double(t2, t3)
    del t2, t3
    t5 = pair_mul(c2, t4)
    del t4
    t6 = pair_neg(t5)
    del t5
    t7 = exp_times_dd(t0, t6[0], t6[1])
    del t0
    t8 = exp_dd(t6[0], t6[1])
    del t6
    t9 = 1.0 + t8
    del t8
    t10 = t7 / t9
    del t7, t9
    np.copysign(t10, r, out=out)


def tolerant_s(r, a, b, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(a), float(b))
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
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1
    q3 = pair_div((2.0, 0.0), (p1, 0.0))
    c2 = q3
    q5 = pair_inverse((p1, 0.0))
    c4 = q5
    q7 = pair_div((p0, 0.0), (p1, 0.0))
    q8 = pair_mul((6.668014432879854e+240, -2.5822498780869086e+120), q7)
    q9 = exp_pair(q8)
    q10 = pair_scale(q9, 6.668014432879854e+240)
    q11 = pair_scale(q10, 2.0)
    q12 = pair_div((p1, 0.0), (p0, 0.0))
    q13 = pair_mul(q12, q9)
    q14 = pair_add(q11, q13)
    q15 = 2.0 * p0
    q16 = pair_div((q15, 0.0), (p1, 0.0))
    q17 = pair_mul((6.668014432879854e+240, -2.5822498780869086e+120), q16)
    q18 = exp_pair(q17)
    q19 = pair_mul(q12, q18)
    q20 = pair_add(q14, q19)
    q21 = pair_mul(q7, q20)
    q22 = pair_add_double(q9, 1.0)
    q23 = pair_square(q22)
    q24 = pair_div(q21, q23)
    c5 = q24[0]
    return (c0, p0, c2, p1, c4, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, p1, c4, c5) = constants
    t1 = np.clip(r, -c0[0], c0[0])
    t2 = two_prod(t1, t1)
    del t1
    t3 = -p0
    t4 = pair_add_double(t2, t3)
    del t2, t3
    t5 = pair_mul(c2, t4)
    t6 = pair_neg(t5)
    del t5
    t7 = exp_pair(t6)
    t8 = pair_mul_double(t7, p1)
    del t7
    t9 = pair_mul(c4, t4)
    del t4
    t10 = pair_neg(t9)
    del t9
    t11 = exp_pair(t10)
    del t10
    t12 = pair_mul_double(t11, p1)
    t13 = pair_add(t8, t12)
    del t8, t12
    t14 = two_prod(r, r)
    t15 = exp_pair(t6)
    del t6
    t16 = pair_mul(t15, t14)
    del t15
    t17 = pair_scale(t16, 2.0)
    del t16
    t18 = pair_add(t13, t17)
    del t13, t17
    t19 = -p0
    t20 = pair_add_double(t14, t19)
    del t14, t19
    t21 = pair_mul(c4, t20)
    del t20
    t22 = exp_pair(t21)
    del t21
    t23 = pair_mul(t22, t18)
    del t18, t22
    t24 = pair_mul(c4, t23)
    del t23
    t25 = pair_add_double(t11, 1.0)
    del t11
    t26 = pair_square(t25)
    del t25
    t27 = pair_div(t24, t26)
    del t24, t26
    t29 = np.where(np.abs(r) > 1.7976931348623157e+308, c5, t27[0])
    del t27
    out[...] = t29


def tolerant_slope(r, a, b, out=None):
    """Phi'(r), at most 1.69054e+271 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(a), float(b))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

