"""The kernels of weickert-family: Phi, g, S, Phi'.

Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-C/(Abs(r)/lam)**(2*m))), True)): no bound is promised for this kernel.
g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 4 ulp.
S(r) = r*exp(-C/(sqrt(2)*Abs(r)/lam)**(2*m)): at most 4 ulp.
Phi'(r) = Piecewise((1, Eq(r, 0)), (-2*C*m*exp(-C/(Abs(r)/lam)**(2*m))/(Abs(r)/lam)**(2*m) + 1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 8 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: f2221d48773d8c49. Made by symdict; again by:
    symdict generate --only kernels/weickert_family.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_pair, exp_times_dd, expm1_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pow_dd, pow_pair, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c0 = q0
    q2 = 2.0 * p2
    q3 = -q2
    c1 = q3
    return (c0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t1 = pow_pair(t0, c1)
    del t0
    t2 = pair_mul_double(t1, p1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = expm1_pair(t3)
    del t3
    t5 = pair_mul_double(t4, a)
    del t4
    t6 = pair_neg(t5)
    del t5
    t7 = pair_select(a > 0.0, t6, (0.0, 0.0))
    del t6
    t8 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t7)
    del a, t7
    np.multiply(np.copysign(1.0, r), t8[0], out=out)
    del t8
    np.copyto(out, np.nan, where=missing)


def weickert_family_phi(r, lam, C, m, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(lam), float(C), float(m))
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
    q0 = 0.5 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = 2.0 * p2
    q5 = -q4
    c2 = q5
    q7 = 4.0 * p0
    c4 = q7
    c6 = q4
    return (c0, c1, c2, p1, c4, p0, c6)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p1, c4, p0, c6) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_dd(t1[0], t1[1], c2)
    del t1
    t3 = p1 * t2
    del t2
    t4 = -t3
    del t3
    t5 = exp_pair((t4, 0.0))
    del t4
    t6 = pair_neg(t5)
    del t5
    t7 = pair_add_double(t6, 1.0)
    del t6
    t9 = np.maximum(a, c4)
    t10 = pair_div((p0, 0.0), (t9, 0.0))
    del t9
    t11 = pow_dd(t10[0], t10[1], c6)
    del t10
    t12 = p1 * t11
    del t11
    t13 = -t12
    del t12
    t14 = np.expm1(t13)
    del t13
    t15 = -t14
    del t14
    t16 = np.where(a > c4, t15, t7[0])
    del t7, t15
    t17 = np.where(a > 0.0, t16, 1.0)
    del t16
    t18 = np.where(a > 1.7976931348623157e+308, 0.0, t17)
    del a, t17
    out[...] = t18
    del t18
    np.copyto(out, np.nan, where=missing)


def weickert_family_g(r, lam, C, m, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(lam), float(C), float(m))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.125 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = 2.0 * p2
    q5 = -q4
    c2 = q5
    q7 = 2048.0 * p0
    q8 = pair_mul_double(q2, q7)
    q9 = pow_pair(q8, q5)
    q10 = pair_mul_double(q9, p1)
    q11 = pair_neg(q10)
    q12 = exp_pair(q11)
    q13 = pair_mul(q12, (q7, 0.0))
    q14 = pair_div(q13, (p0, 0.0))
    q15 = pair_scale(q14, 0.00048828125)
    c4 = q15[0]
    c5 = q7
    return (c0, c1, c2, p1, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p1, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pow_pair(t1, c2)
    del t1
    t3 = pair_mul_double(t2, p1)
    del t2
    t4 = pair_neg(t3)
    del t3
    t5 = exp_times_dd(t0, t4[0], t4[1])
    del t0, t4
    t6 = c4 * a
    t7 = np.where(a > c5, t6, t5)
    del t5, t6
    t8 = np.where(a > 0.0, t7, 0.0)
    del a, t7
    np.copysign(t8, r, out=out)
    del t8
    np.copyto(out, np.nan, where=missing)


def weickert_family_s(r, lam, C, m, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(lam), float(C), float(m))
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
    q0 = 0.25 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = 2.0 * p2
    q5 = -q4
    c2 = q5
    q7 = 2.0 * p1
    q8 = two_prod(q7, p2)
    c4 = q8
    q10 = 4.0 * p0
    c5 = q10
    c7 = q4
    return (c0, c1, c2, p1, c4, c5, p0, c7)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p1, c4, c5, p0, c7) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_dd(t1[0], t1[1], c2)
    del t1
    t3 = p1 * t2
    t4 = -t3
    del t3
    t5 = exp_times_dd(t2, t4, 0.0)
    del t2
    t6 = pair_mul_double(c4, t5)
    del t5
    t8 = -t6[0]
    del t6
    t9 = np.expm1(t4)
    del t4
    t10 = t8 - t9
    del t8, t9
    t11 = np.maximum(a, c5)
    t12 = pair_div((p0, 0.0), (t11, 0.0))
    del t11
    t13 = pow_dd(t12[0], t12[1], c7)
    del t12
    t14 = p1 * t13
    t15 = np.expm1(t14)
    t16 = pair_mul_double(c4, t13)
    del t13
    t18 = t15 - t16[0]
    del t15, t16
    t19 = -t14
    del t14
    t20 = exp_times_dd(t18, t19, 0.0)
    del t18, t19
    t21 = np.where(a > c5, t20, t10)
    del t10, t20
    t22 = np.where(a > 0.0, t21, 1.0)
    del t21
    t23 = np.where(a > 1.7976931348623157e+308, 0.0, t22)
    del a, t22
    out[...] = t23
    del t23
    np.copyto(out, np.nan, where=missing)


def weickert_family_slope(r, lam, C, m, out=None):
    """Phi'(r), at most 8 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(lam), float(C), float(m))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

