"""The kernels of sure-let: Phi, g, Psi, S, Phi'.

Phi(r) = r*(-a - b*exp(-r**2/(24*sigma**2)) + 1): at most 2.68859e+11 ulp; no bound is promised for this kernel.
g(r) = -a - b*exp(-r**2/(24*sigma**2)) + 1: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi(r) = -a*r**2 - 24*b*sigma**2 + 24*b*sigma**2*exp(-r**2/(24*sigma**2)) + r**2: at most 1.01311e+74 ulp; no bound is promised for this kernel.
S(r) = a*r + b*r*exp(-r**2/(12*sigma**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = -a + b*r**2*exp(-r**2/(24*sigma**2))/(12*sigma**2) - b*exp(-r**2/(24*sigma**2)) + 1: no bound is promised for this kernel.

Digest: 17cd763e61aa242f. Made by symdict; again by:
    symdict generate --only kernels/sure_let.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp2_square_times, exp_pair, expm1_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_select, pair_square, pair_sub, square_edge, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 256.0 * p2
    c0 = q0
    q2 = two_prod(p2, p2)
    q3 = pair_div((0.041666666666666664, 2.3129646346357427e-18), q2)
    c1 = q3
    q5 = -p0
    q6 = two_sum(1.0, q5)
    c3 = q6
    return (c0, c1, p1, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    del t0
    t2 = pair_mul(c1, t1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = exp_pair(t3)
    del t3
    t5 = pair_mul_double(t4, p1)
    del t4
    t6 = pair_sub(c3, t5)
    del t5
    t7 = pair_mul_double(t6, a)
    del t6
    t9 = np.where(a > 1.7976931348623157e+308, 0.0, t7[0])
    del a, t7
    np.multiply(np.copysign(1.0, r), t9, out=out)


def sure_let_phi(r, a, b, sigma, out=None):
    """Phi(r), at most 2.68859e+11 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(a), float(b), float(sigma))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 4.0 * p2
    c0 = q0
    q2 = 8.673617379884035e-19 * p2
    c1 = q2
    q4 = two_prod(p2, p2)
    q5 = pair_inverse(q4)
    c2 = q5
    q7 = pair_inverse((p2, 0.0))
    c3 = q7
    q9 = two_sum(p0, -1.0)
    c5 = q9
    q11 = 256.0 * p2
    q13 = pair_div((0.041666666666666664, 2.3129646346357427e-18), q4)
    q15 = -p0
    q16 = two_sum(1.0, q15)
    c8 = q16[0]
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q13)
    e0 = square_edge(q11, d0[0])
    f0 = e0
    f1 = d0
    return (c0, c1, c2, c3, p1, c5, c8, f0, f1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p1, c5, c8, f0, f1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = two_prod(t1, t1)
    t3 = pair_mul(c2, t2)
    del t2
    t4 = pair_mul_double(c3, t1)
    del t1
    t5 = pair_square(t4)
    del t4
    t6 = pair_mul((0.041666666666666664, 2.3129646346357427e-18), t5)
    t7 = pair_neg(t6)
    del t6
    t8 = exp_pair(t7)
    del t7
    t9 = pair_mul_double(t8, p1)
    del t8
    t10 = pair_add(c5, t9)
    del t9
    t12 = pair_div((t10[0], 0.0), t5)
    del t5, t10
    t14 = pair_mul_double(t3, t12[0])
    del t3, t12
    t15 = pair_neg(t14)
    del t14
    t20v = np.minimum(a, f0)
    t20 = exp2_square_times(1.0, t20v, f1)
    del t20v
    t21 = c8 - p1 * t20
    del t20
    t22 = pair_select(a > c0, (t21, 0.0), t15)
    del t15, t21
    t23 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t22)
    del a, t22
    out[...] = t23[0]


def sure_let_g(r, a, b, sigma, out=None):
    """g(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(a), float(b), float(sigma))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = two_prod(p2, p2)
    q1 = pair_div((0.041666666666666664, 2.3129646346357427e-18), q0)
    c0 = q1
    q3 = two_prod(24.0, p1)
    q4 = pair_mul(q3, q0)
    c1 = q4
    q6 = pair_mul_double(q3, 0.0)
    q7 = pair_add_double(q6, 6.668014432879854e+240)
    q8 = 6.668014432879854e+240 * p0
    q9 = -q8
    q10 = pair_add_double(q7, q9)
    q11 = pair_sub(q10, q3)
    q12 = pair_mul(q0, q11)
    c3 = q12[0]
    return (c0, c1, p0, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    t0 = two_prod(r, r)
    t1 = pair_mul(c0, t0)
    t2 = pair_neg(t1)
    del t1
    t3 = expm1_pair(t2)
    del t2
    t4 = pair_mul(c1, t3)
    del t3
    t5 = pair_add(t0, t4)
    del t4
    t6 = pair_mul_double(t0, p0)
    del t0
    t7 = pair_sub(t5, t6)
    del t5, t6
    t9 = np.where(np.abs(r) > 1.7976931348623157e+308, c3, t7[0])
    del t7
    out[...] = t9


def sure_let_psi(r, a, b, sigma, out=None):
    """Psi(r), at most 1.01311e+74 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(a), float(b), float(sigma))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 256.0 * p2
    c0 = q0
    q2 = two_prod(p2, p2)
    q3 = pair_div((0.08333333333333333, 4.625929269271485e-18), q2)
    c1 = q3
    return (c0, c1, p1, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = two_prod(t0, t0)
    del t0
    t2 = pair_mul(c1, t1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = exp_pair(t3)
    del t3
    t5 = pair_mul_double(t4, p1)
    del t4
    t6 = pair_add_double(t5, p0)
    del t5
    t8 = r * t6[0]
    del t6
    out[...] = t8


def sure_let_s(r, a, b, sigma, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(a), float(b), float(sigma))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = two_prod(p2, p2)
    q1 = pair_inverse(q0)
    c0 = q1
    q3 = pair_inverse((p2, 0.0))
    c1 = q3
    q5 = pair_mul_double((0.08333333333333333, 4.625929269271485e-18), p1)
    c2 = q5
    q7 = -p0
    q8 = two_sum(1.0, q7)
    q9 = -p1
    q10 = pair_add_double(q8, q9)
    c5 = q10[0]
    return (c0, c1, c2, p0, p1, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, p1, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = two_prod(a, a)
    t1 = pair_mul(c0, t0)
    del t0
    t2 = pair_mul_double(c1, a)
    t3 = pair_square(t2)
    del t2
    t4 = pair_inverse(t3)
    t5 = pair_mul((0.041666666666666664, 2.3129646346357427e-18), t3)
    t6 = pair_neg(t5)
    del t5
    t7 = exp_pair(t6)
    del t6
    t8 = pair_mul(c2, t7)
    t9 = pair_add(t4, t8)
    del t4, t8
    t10 = pair_div((p0, 0.0), t3)
    t11 = pair_sub(t9, t10)
    del t9, t10
    t12 = pair_mul_double(t7, p1)
    del t7
    t13 = pair_div(t12, t3)
    del t3, t12
    t14 = pair_sub(t11, t13)
    del t11, t13
    t15 = pair_mul(t1, t14)
    del t1, t14
    t17 = np.where(a > 0.0, t15[0], c5)
    del t15
    t18 = np.where(a > 1.7976931348623157e+308, 0.0, t17)
    del a, t17
    out[...] = t18
    del t18
    np.copyto(out, np.nan, where=missing)


def sure_let_slope(r, a, b, sigma, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(a), float(b), float(sigma))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

