"""The kernels of epanechnikov-power: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - r**2/c**2)**q, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise(((1 - r**2/c**2)**q, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**(q + 1))/(q + 1), Abs(r) <= c), (c**2/(q + 1), True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - (1 - 2*r**2/c**2)**q), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 33 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 40 ulp.
Phi'(r) = Piecewise(((1 - r**2/c**2)**q*(-2*q*r**2/(c**2 - r**2) + 1), Abs(r) < c), (-oo, Eq(Abs(r), c)), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: d4dc0089ba0c8b7d. Made by symdict; again by:
    symdict generate --only kernels/epanechnikov_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_square, pow_dd, round_down, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    return (p0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = -t0
    t2 = two_sum(p0, t1)
    del t1
    t3 = pair_mul(t2, c1)
    del t2
    t4 = pair_mul_double(c1, t0)
    t5 = pair_add_double(t4, 1.0)
    del t4
    t6 = pair_mul(t3, t5)
    del t3, t5
    t7 = pow_dd(t6[0], t6[1], p1)
    del t6
    t8 = t0 * t7
    del t0, t7
    t9 = np.where(a > p0, 0.0, t8)
    del a, t8
    np.copysign(t9, r, out=out)


def epanechnikov_power_phi(r, c, q, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c), float(q))
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    return (p0, c1, p1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = -t0
    t2 = two_sum(p0, t1)
    del t1
    t3 = pair_mul(t2, c1)
    del t2
    t4 = pair_mul_double(c1, t0)
    del t0
    t5 = pair_add_double(t4, 1.0)
    del t4
    t7 = pair_mul_double(t3, t5[0])
    del t3, t5
    t8 = pow_dd(t7[0], t7[1], p1)
    del t7
    t9 = np.where(a > p0, 0.0, t8)
    del a, t8
    out[...] = t9


def epanechnikov_power_g(r, c, q, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c), float(q))
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = two_sum(1.0, p1)
    q3 = pair_inverse(q2)
    q4 = pair_scale(q2, 2.0)
    q5 = pair_neg(q4)
    q6 = pair_add_double(q5, 8.0)
    q7 = pair_neg(q4)
    q8 = pair_add_double(q7, 6.0)
    q9 = pair_neg(q4)
    q10 = pair_add_double(q9, 4.0)
    q11 = pair_neg(q4)
    q12 = pair_add_double(q11, 2.0)
    q13 = pair_scale(q4, 0.5)
    q14 = pair_mul(q12, q13)
    q15 = pair_scale(q14, 0.25)
    q16 = pair_mul(q10, q15)
    q17 = pair_div(q16, (6.0, 0.0))
    q18 = pair_mul(q8, q17)
    q19 = pair_scale(q18, 0.125)
    q20 = pair_mul(q6, q19)
    q21 = pair_div(q20, (10.0, 0.0))
    q22 = pair_mul(q3, q21)
    c2 = q22[0]
    q24 = pair_mul(q3, q19)
    c3 = q24
    q26 = pair_mul(q3, q17)
    c4 = q26
    q28 = pair_mul(q3, q15)
    c5 = q28
    q30 = pair_mul(q3, q13)
    c6 = q30
    q32 = two_prod(p0, p0)
    q33 = pair_inverse(q32)
    c7 = q33[0]
    c8 = q2[0]
    q36 = pair_div(q32, q2)
    c9 = q36[0]
    return (p0, c1, c2, c3, c4, c5, c6, c7, c8, c9)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7, c8, c9) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = two_prod(t0, t0)
    t2 = pair_mul_double(c1, t0)
    del t0
    t3 = pair_square(t2)
    del t2
    t5 = t3[0] * c2
    t6 = pair_add_double(c3, t5)
    del t5
    t8 = t3[0] * t6[0]
    del t6
    t9 = pair_add_double(c4, t8)
    del t8
    t10 = pair_mul_double(t9, t3[0])
    del t9
    t11 = pair_add(c5, t10)
    del t10
    t12 = pair_mul_double(t11, t3[0])
    del t3, t11
    t13 = pair_add(c6, t12)
    del t12
    t15 = pair_mul_double(t1, t13[0])
    del t13
    t17 = pair_mul_double(t1, c7)
    del t1
    t19 = 1.0 - t17[0]
    del t17
    t20 = np.power(t19, c8)
    del t19
    t21 = 1.0 - t20
    del t20
    t22 = c9 * t21
    del t21
    t23 = np.where(a > p0, t22, t15[0])
    del t15, t22
    t24 = np.where(a > p0, c9, t23)
    del a, t23
    out[...] = t24


def epanechnikov_power_psi(r, c, q, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(c), float(q))
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
    q0 = 0.125 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = 2.0 * p1
    q8 = two_sum(q7, -6.0)
    q9 = pair_scale(q8, 2.0)
    q10 = two_sum(q7, -4.0)
    q11 = pair_scale(q10, 2.0)
    q12 = two_sum(q7, -2.0)
    q13 = pair_scale(q12, 2.0)
    q14 = 2.0 * q7
    q15 = 0.5 * q14
    q16 = pair_mul_double(q13, q15)
    q17 = pair_scale(q16, 0.25)
    q18 = pair_mul(q11, q17)
    q19 = pair_div(q18, (6.0, 0.0))
    q20 = pair_mul(q9, q19)
    q21 = pair_scale(q20, 0.125)
    c3 = q21[0]
    c4 = q19[0]
    c5 = q17[0]
    c6 = q15
    q26 = 0.5 * p0
    q27 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q26)
    q28 = round_down(q27)
    c7 = q28
    q30 = pair_div((2.0, 0.0), q2)
    c8 = q30[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, p1) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t1
    t3 = c1 * t2
    del t2
    t4 = t0 * c2
    del t0
    t5 = np.square(t4)
    del t4
    t6 = c4 - t5 * c3
    t7 = t5 * t6 - c5
    del t6
    t8 = t5 * t7 + c6
    del t5, t7
    t9 = t3 * t8
    del t3, t8
    t10 = np.clip(r, -c7, c7)
    t11 = np.square(t10)
    t12 = 1.0 - c8 * t11
    del t11
    t13 = np.power(t12, p1)
    del t12
    t14 = 1.0 - t13
    del t13
    t15 = t10 * t14
    del t10, t14
    t16 = np.where(np.abs(r) > c0, t15, t9)
    del t9, t15
    t17 = np.where(np.abs(r) > c7, r, t16)
    del t16
    out[...] = t17


def epanechnikov_power_s(r, c, q, out=None):
    """S(r), at most 33 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 40 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c), float(q))
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = 2.0 * p1
    c3 = q2
    return (p0, c1, p1, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_neg(t2)
    t4 = pair_add_double(t3, 1.0)
    del t3
    t5 = pow_dd(t4[0], t4[1], p1)
    t6 = pair_mul_double(t2, c3)
    del t2
    t7 = pair_div(t6, t4)
    del t4, t6
    t8 = pair_neg(t7)
    del t7
    t9 = pair_add_double(t8, 1.0)
    del t8
    t11 = t5 * t9[0]
    del t5, t9
    t12 = np.where(a > p0, 0.0, t11)
    del a, t11
    out[...] = t12


def epanechnikov_power_slope(r, c, q, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c), float(q))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

