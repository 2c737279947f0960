"""The kernels of morita: Phi, g, S, Phi'.

Phi(r) = (1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*sign(r)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): at most 10 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp.
g(r) = Piecewise((c*(kappa + exp(d*h0))/(2*(exp(d*h0) + 1)), Eq(r, 0)), ((1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)*Abs(r)), True)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
S(r) = r - sqrt(2)*(1 - exp(-sqrt(2)*c*Abs(r)))*(kappa*exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)*sign(r)/(2*(1 + exp(-sqrt(2)*c*Abs(r)))*(exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)): no bound is promised for this kernel.
Phi'(r) = (c*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r))/(1 + exp(-c*Abs(r))) + c*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r)) + d*kappa*(1 - exp(-c*Abs(r)))*exp(d*(-h0 + Abs(r))) - d*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(d*(-h0 + Abs(r)))/(exp(d*(-h0 + Abs(r))) + 1))/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): no bound is promised for this kernel.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 91993f504c359509. Made by symdict; again by:
    symdict generate --only kernels/morita.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_pair, expm1_dd, expm1_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sub, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1[0]
    return (c0, p2, p1, p3, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p2, p1, p3, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    del a
    t1 = -p2
    t2 = two_sum(t0, t1)
    del t1
    t3 = pair_mul_double(t2, p1)
    del t2
    t4 = pair_neg(t3)
    del t3
    t5 = exp_pair(t4)
    del t4
    t6 = pair_add_double(t5, p3)
    t8 = p0 * t0
    del t0
    t9 = np.expm1(t8)
    t10 = t6[0] * t9
    del t6, t9
    t11 = np.exp(t8)
    del t8
    t12 = 1.0 + t11
    del t11
    t13 = pair_add_double(t5, 1.0)
    del t5
    t15 = t12 * t13[0]
    del t12, t13
    t16 = t10 / t15
    del t10, t15
    np.multiply(np.copysign(1.0, r), t16, out=out)


def morita_phi(r, c, d, h0, kappa, out=None):
    """Phi(r), at most 10 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c), float(d), float(h0), float(kappa))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1[0]
    q3 = pair_scale(q0, 2.710505431213761e-20)
    c1 = q3[0]
    q5 = -p2
    q6 = pair_add_double(q1, q5)
    q7 = pair_mul_double(q6, p1)
    q8 = pair_neg(q7)
    q9 = exp_pair(q8)
    q10 = pair_add_double(q9, p3)
    q11 = pair_mul_double(q1, p0)
    q12 = expm1_pair(q11)
    q13 = pair_mul(q10, q12)
    q14 = exp_pair(q11)
    q15 = pair_add_double(q14, 1.0)
    q16 = pair_mul(q1, q15)
    q17 = pair_add_double(q9, 1.0)
    q18 = pair_mul(q16, q17)
    q19 = pair_div(q13, q18)
    q20 = pair_inverse(q0)
    q21 = pair_div(q19, q20)
    q22 = pair_scale(q21, 256.0)
    q23 = pair_mul(q22, q20)
    q24 = pair_mul(q23, q0)
    c6 = q24[0]
    return (c0, c1, p2, p1, p3, p0, c6)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p2, p1, p3, p0, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = -p2
    t3 = two_sum(t1, t2)
    del t2
    t4 = pair_mul_double(t3, p1)
    del t3
    t5 = pair_neg(t4)
    del t4
    t6 = exp_pair(t5)
    del t5
    t7 = pair_add_double(t6, p3)
    t8 = two_prod(p0, t1)
    t9 = expm1_dd(t8[0], t8[1])
    t10 = pair_mul_double(t7, t9)
    del t7, t9
    t11 = exp_dd(t8[0], t8[1])
    del t8
    t12 = two_sum(1.0, t11)
    del t11
    t13 = pair_mul_double(t12, t1)
    del t1, t12
    t14 = pair_add_double(t6, 1.0)
    del t6
    t16 = pair_mul_double(t13, t14[0])
    del t13, t14
    t17 = pair_div(t10, t16)
    del t10, t16
    t19 = np.maximum(a, c0)
    t20 = np.minimum(t19, 1.7976931348623157e+308)
    del t19
    t21 = c6 / t20
    del t20
    t22 = np.where(a > c0, t21, t17[0])
    del t17, t21
    t23 = np.where(a > 1.7976931348623157e+308, 0.0, t22)
    del a, t22
    out[...] = t23


def morita_g(r, c, d, h0, kappa, out=None):
    """g(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c), float(d), float(h0), float(kappa))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p3)
    c3 = q2
    return (c0, p2, p1, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p2, p1, c3) = constants
    a = np.abs(r)
    t0 = 2.0 * a
    t1 = pair_mul_double(c0, a)
    t2 = pair_neg(t1)
    del t1
    t3 = expm1_pair(t2)
    t4 = pair_mul((1.4142135623730951, -9.667293313452913e-17), t3)
    del t3
    t5 = pair_add_double(t4, t0)
    del t0, t4
    t6 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t7 = -p2
    t8 = pair_add_double(t6, t7)
    del t6, t7
    t9 = pair_mul_double(t8, p1)
    del t8
    t10 = exp_pair(t9)
    t11 = pair_mul(t10, (a, 0.0))
    del t10
    t12 = pair_scale(t11, 2.0)
    t13 = pair_add(t5, t12)
    del t5, t12
    t14 = exp_pair(t2)
    t15 = pair_mul(t14, (a, 0.0))
    del t14
    t16 = pair_scale(t15, 2.0)
    del t15
    t17 = pair_add(t13, t16)
    del t13, t16
    t18 = exp_pair(t2)
    t19 = pair_mul(t18, t11)
    del t11, t18
    t20 = pair_scale(t19, 2.0)
    del t19
    t21 = pair_add(t17, t20)
    del t17, t20
    t22 = exp_pair(t9)
    del t9
    t23 = exp_pair(t2)
    t24 = pair_mul(t23, t22)
    del t23
    t25 = pair_mul(c3, t24)
    del t24
    t26 = pair_add(t21, t25)
    del t21, t25
    t27 = pair_mul(c3, t22)
    t28 = pair_sub(t26, t27)
    del t26, t27
    t29 = pair_scale(t28, 0.5)
    del t28
    t30 = pair_add_double(t22, 1.0)
    del t22
    t31 = exp_pair(t2)
    del t2
    t32 = pair_add_double(t31, 1.0)
    del t31
    t33 = pair_mul(t30, t32)
    del t30, t32
    t34 = pair_div(t29, t33)
    del t29, t33
    t36 = np.where(a > 1.7976931348623157e+308, a, t34[0])
    del a, t34
    np.multiply(np.copysign(1.0, r), t36, out=out)


def morita_s(r, c, d, h0, kappa, out=None):
    """S(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c), float(d), float(h0), float(kappa))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = two_prod(p3, p1)
    c4 = q0
    return (p2, p1, p3, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, p1, p3, p0, c4) = constants
    a = np.abs(r)
    t0 = -p2
    t1 = two_sum(a, t0)
    del t0
    t2 = pair_mul_double(t1, p1)
    del t1
    t3 = exp_pair(t2)
    t4 = pair_mul_double(t3, p3)
    t5 = pair_add_double(t4, 1.0)
    del t4
    t6 = two_prod(p0, a)
    t7 = pair_neg(t6)
    del t6
    t8 = exp_pair(t7)
    t9 = pair_mul(t8, t5)
    del t8
    t10 = pair_mul_double(t9, p0)
    del t9
    t11 = exp_pair(t7)
    t12 = pair_neg(t11)
    t13 = pair_add_double(t12, 1.0)
    del t12
    t14 = exp_pair(t2)
    t15 = pair_mul(t14, t13)
    del t14
    t16 = pair_mul(c4, t15)
    del t15
    t17 = pair_add(t10, t16)
    del t10, t16
    t18 = pair_mul(t13, t5)
    del t5, t13
    t19 = exp_pair(t7)
    del t7
    t20 = pair_mul(t19, t18)
    del t19
    t21 = pair_mul_double(t20, p0)
    del t20
    t22 = pair_add_double(t11, 1.0)
    del t11
    t23 = pair_div(t21, t22)
    del t21
    t24 = pair_add(t17, t23)
    del t17, t23
    t25 = exp_pair(t2)
    del t2
    t26 = pair_mul(t25, t18)
    del t18, t25
    t27 = pair_mul_double(t26, p1)
    del t26
    t28 = pair_add_double(t3, 1.0)
    del t3
    t29 = pair_div(t27, t28)
    del t27
    t30 = pair_sub(t24, t29)
    del t24, t29
    t31 = pair_mul(t28, t22)
    del t22, t28
    t32 = pair_div(t30, t31)
    del t30, t31
    t34 = np.where(a > 1.7976931348623157e+308, 0.0, t32[0])
    del a, t32
    out[...] = t34


def morita_slope(r, c, d, h0, kappa, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c), float(d), float(h0), float(kappa))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

