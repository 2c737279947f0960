"""The kernels of m-quantile: Phi, Psi, S, Phi'.

Phi(r) = Piecewise((-t*(2 - 2*q), r < -t), (r*(2 - 2*q), r < 0), (2*q*r, r <= t), (2*q*t, True)): at most 4 ulp.
Psi(r) = Piecewise((-2*t*(q - 1)*(-2*r - t), r < -t), (2*r**2*(1 - q), r < 0), (2*q*r**2, r <= t), (2*q*t*(2*r - t), True)): at most 4 ulp.
S(r) = Piecewise((r - sqrt(2)*t*(q - 1), r < -sqrt(2)*t/2), (-r*(1 - 2*q), r < 0), (r*(1 - 2*q), r <= sqrt(2)*t/2), (-sqrt(2)*q*t + r, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((0, r < -t), (2*(1 - q), r < 0), (nan, Eq(r, 0)), (2*q, r <= t), (0, True)): at most 4 ulp.
g has no kernel: Phi(r)/r has no limit at 0: it tends to 2*(1 - q) from the left and to 2*q from the right.

Digest: 4a88ae24b48b56b8. Made by symdict; again by:
    symdict generate --only kernels/m_quantile.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_div, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sub, round_down, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p0
    c0 = q0
    q2 = two_prod(q0, p1)
    c2 = q2[0]
    q4 = two_sum(q0, -2.0)
    c3 = q4[0]
    q6 = -q0
    q7 = two_sum(2.0, q6)
    q8 = pair_mul_double(q7, p1)
    q9 = pair_neg(q8)
    c4 = q9[0]
    return (c0, p1, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = c0 * a
    t1 = np.where(a > p1, c2, t0)
    del t0
    s0 = c3 * a
    s1 = np.where(a > p1, c4, s0)
    del a, s0
    out[...] = np.where(r < 0.0, s1, t1)


def m_quantile_phi(r, q, t, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(q), float(t))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p0
    c1 = q0
    q2 = two_prod(q0, p1)
    c2 = q2[0]
    q4 = -q0
    q5 = two_sum(2.0, q4)
    c3 = q5[0]
    q7 = 2.0 * p1
    q8 = two_sum(p0, -1.0)
    q9 = pair_mul_double(q8, q7)
    c4 = q9[0]
    q11 = 1.2676506002282294e+30 * p1
    q12 = 2.0 * q11
    q13 = -p1
    q14 = two_sum(q12, q13)
    q15 = pair_mul(q9, q14)
    q16 = two_prod(p1, p1)
    q17 = pair_div(q15, q16)
    q18 = pair_scale(q17, 7.888609052210118e-31)
    q19 = pair_mul_double(q18, p1)
    c5 = q19[0]
    c6 = q11
    return (p1, c1, c2, c3, c4, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p1, c1, c2, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p1)
    t1 = np.square(t0)
    del t0
    t2 = c1 * t1
    del t1
    t3 = 2.0 * a - p1
    t4 = c2 * t3
    del t3
    t5 = np.where(a > p1, t4, t2)
    del t2, t4
    s0 = np.minimum(a, p1)
    s1 = np.square(s0)
    del s0
    s2 = c3 * s1
    del s1
    s3 = 2.0 * a - p1
    s4 = c4 * s3
    del s3
    s5 = -s4
    del s4
    s6 = c5 * a
    s7 = -s6
    del s6
    s8 = np.where(a > c6, s7, s5)
    del s5, s7
    s9 = np.where(a > p1, s8, s2)
    del a, s2, s8
    out[...] = np.where(r < 0.0, s9, t5)


def m_quantile_psi(r, q, t, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(q), float(t))
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
    q0 = 2.0 * p0
    q1 = -q0
    q2 = two_sum(1.0, q1)
    c0 = q2[0]
    q4 = two_prod(p0, p1)
    q5 = pair_mul(q4, (1.4142135623730951, -9.667293313452913e-17))
    c1 = q5
    q7 = 0.5 * p1
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q7)
    q9 = round_down(q8)
    c2 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q12 = pair_sub(q11, q5)
    c3 = q12[0]
    return (c0, c1, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = c0 * a
    t1 = pair_neg(c1)
    t2 = pair_add_double(t1, a)
    del t1
    t4 = np.where(a > c2, t2[0], t0)
    del t0, t2
    t5 = np.where(a > 1.7976931348623157e+308, a, t4)
    del t4
    s0 = c0 * a
    s1 = c3 - a
    s2 = np.where(a > c2, s1, s0)
    del a, s0, s1
    out[...] = np.where(r < 0.0, s2, t5)


def m_quantile_s(r, q, t, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(q), float(t))
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
    q0 = 2.0 * p0
    c1 = q0
    q2 = -q0
    q3 = two_sum(2.0, q2)
    c2 = q3[0]
    return (p1, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p1, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.where(a > p1, 0.0, c1)
    s0 = np.where(a > p1, 0.0, c2)
    del a
    out[...] = np.where(r < 0.0, s0, t0)
    del t0, s0
    np.copyto(out, np.nan, where=missing)


def m_quantile_slope(r, q, t, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(q), float(t))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

