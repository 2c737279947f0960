"""The kernels of hampel: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= a), (a*sign(r), Abs(r) <= b), (a*(c*sign(r) - r)/(-b + c), Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= a), (a/Abs(r), Abs(r) <= b), (a*(-c/Abs(r) + 1)/(b - c), Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= a), (a*(-a + 2*Abs(r)), Abs(r) <= b), (a*(-a*b + a*c + b**2 - 2*c*Abs(r) + r**2)/(b - c), Abs(r) <= c), (a*(-a + b + c), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a/2), (-sqrt(2)*a*sign(r)/2 + r, Abs(r) <= sqrt(2)*b/2), (sqrt(2)*a*c*sign(r)/(2*(b - c)) - a*r/(b - c) + r, Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= a), (0, Abs(r) <= b), (a/(b - c), Abs(r) <= c), (0, True)): at most 4 ulp.

Digest: 9ca2065b1c922eab. Made by symdict; again by:
    symdict generate --only kernels/hampel.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add, pair_add_double, pair_div, pair_mul, pair_mul_double, pair_neg, pair_sub, round_down, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = -p1
    q1 = two_sum(p2, q0)
    q2 = pair_div((p0, 0.0), q1)
    c1 = q2[0]
    return (p2, c1, p1, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, c1, p1, p0) = constants
    a = np.abs(r)
    t0 = p2 - a
    t1 = c1 * t0
    del t0
    t2 = np.where(a > p2, 0.0, t1)
    del t1
    t3 = np.where(a > p1, t2, p0)
    del t2
    t4 = np.where(a > p0, t3, a)
    del a, t3
    np.multiply(np.copysign(1.0, r), t4, out=out)


def hampel_phi(r, a, b, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(a), float(b), float(c))
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
    q0 = -p2
    q1 = two_sum(p1, q0)
    q2 = pair_div((p0, 0.0), q1)
    c3 = q2[0]
    return (p0, p1, p2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p1, p2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, p0)
    t1 = p0 / t0
    del t0
    t2 = np.maximum(a, p1)
    t3 = t2 - p2
    t4 = c3 * t3
    del t3
    t5 = t4 / t2
    del t2, t4
    t6 = np.where(a > p2, 0.0, t5)
    del t5
    t7 = np.where(a > p1, t6, t1)
    del t1, t6
    t8 = np.where(a > p0, t7, 1.0)
    del a, t7
    out[...] = t8
    del t8
    np.copyto(out, np.nan, where=missing)


def hampel_g(r, a, b, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(a), float(b), float(c))
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
    q0 = two_prod(p1, p1)
    q1 = two_prod(p0, p2)
    q2 = pair_add(q0, q1)
    q3 = two_prod(p0, p1)
    q4 = pair_sub(q2, q3)
    c2 = q4
    q6 = 2.0 * p2
    c3 = q6
    q8 = -p2
    q9 = two_sum(p1, q8)
    q10 = pair_div((p0, 0.0), q9)
    c4 = q10[0]
    q12 = two_sum(p1, p2)
    q13 = -p0
    q14 = pair_add_double(q12, q13)
    q15 = pair_mul_double(q14, p0)
    c5 = q15[0]
    return (p0, p2, c2, c3, c4, c5, p1)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, p2, c2, c3, c4, c5, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = np.square(t0)
    del t0
    t2 = 2.0 * a - p0
    t3 = p0 * t2
    del t2
    t4 = np.minimum(a, p2)
    t5 = two_prod(t4, t4)
    t6 = pair_add(c2, t5)
    del t5
    t7 = two_prod(c3, t4)
    del t4
    t8 = pair_sub(t6, t7)
    del t6, t7
    t10 = c4 * t8[0]
    del t8
    t11 = np.where(a > p2, c5, t10)
    del t10
    t12 = np.where(a > p1, t11, t3)
    del t3, t11
    t13 = np.where(a > p0, t12, t1)
    del a, t1, t12
    out[...] = t13


def hampel_psi(r, a, b, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(a), float(b), float(c))
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
    q0 = two_prod(0.7071067811865476, p0)
    c0 = q0
    q2 = pair_mul_double((-4.833646656726457e-17, 2.0693376543497068e-33), p0)
    c1 = q2[0]
    q4 = 0.5 * p0
    q5 = two_prod(q4, p2)
    q6 = pair_mul(q5, (1.4142135623730951, -9.667293313452913e-17))
    q7 = -p2
    q8 = two_sum(p1, q7)
    q9 = pair_div(q6, q8)
    c2 = q9
    q11 = pair_div((p0, 0.0), q8)
    c3 = q11
    q13 = 0.5 * p2
    q14 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q13)
    q15 = round_down(q14)
    c4 = q15
    q17 = 0.5 * p1
    q18 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q17)
    q19 = round_down(q18)
    c5 = q19
    q21 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q4)
    q22 = round_down(q21)
    c6 = q22
    return (c0, c1, c2, c3, c4, c5, c6)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_neg(c0)
    t1 = pair_add_double(t0, a)
    del t0
    t3 = t1[0] - c1
    del t1
    t4 = pair_add_double(c2, a)
    t5 = pair_mul_double(c3, a)
    t6 = pair_sub(t4, t5)
    del t4, t5
    t8 = np.where(a > c4, a, t6[0])
    del t6
    t9 = np.where(a > c5, t8, t3)
    del t3, t8
    t10 = np.where(a > c6, t9, 0.0)
    del a, t9
    np.multiply(np.copysign(1.0, r), t10, out=out)
    del t10
    np.copyto(out, np.nan, where=missing)


def hampel_s(r, a, b, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(a), float(b), float(c))
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
    q0 = -p2
    q1 = two_sum(p1, q0)
    q2 = pair_div((p0, 0.0), q1)
    c1 = q2[0]
    return (p2, c1, p1, p0)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, c1, p1, p0) = constants
    missing = np.isnan(r)
    t0 = np.where(np.abs(r) > p2, 0.0, c1)
    t1 = np.where(np.abs(r) > p1, t0, 0.0)
    del t0
    t2 = np.where(np.abs(r) > p0, t1, 1.0)
    del t1
    out[...] = t2
    del t2
    np.copyto(out, np.nan, where=missing)


def hampel_slope(r, a, b, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(a), float(b), float(c))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

