"""The kernels of guo: Phi, g, S, Phi'.

Phi(r) = r/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1): at most 4 ulp.
g(r) = 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1): at most 4 ulp.
S(r) = r - r/((sqrt(2)*Abs(r)/K)**(2 - 2/(1 + 2*r**2/K**2)) + 1): at most 4 ulp.
Phi'(r) = Piecewise((1/2, Eq(r, 0)), (-(Abs(r)/K)**(2 - 2/(1 + r**2/K**2))*((2 - 2/(1 + r**2/K**2))/Abs(r) + 4*log(Abs(r)/K)*Abs(r)/(K**2*(1 + r**2/K**2)**2))*Abs(r)/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1)**2 + 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1), True)): at most 4 ulp.
Psi has no kernel: no kernel: too many panels for the regulariser.

Digest: 6e8e71c090e6e6c2. Made by symdict; again by:
    symdict generate --only kernels/guo.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_pair, log_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_square, pair_sub, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_inverse(q4)
    c2 = q5[0]
    q7 = pair_mul_double((1.0, 1.035637474933901e-20), p0)
    q8 = pair_mul_double(q7, p0)
    c3 = q8[0]
    q10 = 8.673617379884035e-19 * p0
    c4 = q10
    return (c0, c1, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = 0.5 * a
    t1 = np.minimum(a, c0)
    t2 = pair_mul_double(c1, t1)
    t3 = np.square(t1)
    t4 = c2 * t3
    del t3
    t5 = two_sum(1.0, t4)
    del t4
    t6 = pair_div((2.0, 0.0), t5)
    del t5
    t7 = pair_neg(t6)
    del t6
    t8 = pair_add_double(t7, 2.0)
    del t7
    t9 = log_pair(t2)
    del t2
    t10 = pair_mul(t9, t8)
    del t8, t9
    t11 = exp_dd(t10[0], t10[1])
    del t10
    t12 = 1.0 + t11
    del t11
    t13 = t1 / t12
    del t1, t12
    t14 = np.maximum(a, c0)
    t15 = np.minimum(t14, 1.7976931348623157e+308)
    del t14
    t16 = c3 / t15
    del t15
    t17 = np.where(a > c0, t16, t13)
    del t13, t16
    t18 = np.where(a > c4, t17, t0)
    del t0, t17
    t19 = np.where(a > 1.7976931348623157e+308, 0.0, t18)
    del a, t18
    np.copysign(t19, r, out=out)


def guo_phi(r, K, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(K))
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
    q2 = 8.673617379884035e-19 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    return (c0, c1, c2, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = pair_mul_double(c2, t1)
    del t1
    t4 = np.square(t2[0])
    t5 = two_sum(1.0, t4)
    del t4
    t6 = pair_div((2.0, 0.0), t5)
    del t5
    t7 = pair_neg(t6)
    del t6
    t8 = pair_add_double(t7, 2.0)
    del t7
    t9 = log_pair((t2[0], 0.0))
    del t2
    t10 = pair_mul(t9, t8)
    del t8, t9
    t11 = exp_dd(t10[0], t10[1])
    del t10
    t12 = 1.0 + t11
    del t11
    t13 = 1.0 / t12
    del t12
    t14 = np.maximum(a, c0)
    t15 = np.minimum(t14, 1.7976931348623157e+308)
    del t14
    t16 = p0 / t15
    del t15
    t17 = 1.0 * t16
    t18 = t17 * t16
    del t16, t17
    t19 = np.where(a > c0, t18, t13)
    del a, t13, t18
    out[...] = t19


def guo_g(r, K, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(K))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_div((2.0, 0.0), q4)
    c2 = q5[0]
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = c1 * t0
    t2 = np.square(t0)
    t3 = c2 * t2
    del t2
    t4 = two_sum(1.0, t3)
    del t3
    t5 = pair_div((2.0, 0.0), t4)
    del t4
    t6 = pair_neg(t5)
    del t5
    t7 = pair_add_double(t6, 2.0)
    del t6
    t9 = np.power(t1, t7[0])
    del t1, t7
    t10 = t0 * t9
    del t0
    t11 = 1.0 + t9
    del t9
    t12 = t10 / t11
    del t10, t11
    t13 = 1.0 * a
    t14 = np.where(a > c0, t13, t12)
    del a, t12, t13
    np.copysign(t14, r, out=out)


def guo_s(r, K, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(K))
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
    q2 = 8.673617379884035e-19 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    q6 = two_prod(1.4080358421410606, p0)
    c4 = q6
    q8 = pair_mul_double((7.0516889883630565e-19, 4.560669810835463e-37), p0)
    c5 = q8[0]
    q10 = two_prod(1.4392858421410606, p0)
    c6 = q10[0]
    q12 = two_prod(1.3767858421410606, p0)
    c7 = q12[0]
    return (c0, c1, c2, p0, c4, c5, c6, c7)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5, c6, c7) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = pair_mul_double(c2, t1)
    del t1
    t3 = pair_square(t2)
    t4 = pair_add_double(t3, 1.0)
    del t3
    t5 = pair_div((2.0, 0.0), t4)
    t6 = pair_neg(t5)
    del t5
    t7 = pair_add_double(t6, 2.0)
    del t6
    t8 = log_pair(t2)
    t9 = pair_mul(t8, t7)
    del t8
    t10 = exp_pair(t9)
    del t9
    t11 = pair_add_double(t10, 1.0)
    t12 = pair_inverse(t11)
    t13 = pair_mul(t2, t10)
    del t10
    t14 = pair_div(t7, t2)
    del t7
    t15 = log_pair(t2)
    t16 = pair_mul(t2, t15)
    del t2, t15
    t17 = pair_scale(t16, 4.0)
    del t16
    t18 = pair_square(t4)
    del t4
    t19 = pair_div(t17, t18)
    del t17, t18
    t20 = pair_add(t14, t19)
    del t14, t19
    t21 = pair_mul(t13, t20)
    del t13, t20
    t22 = pair_square(t11)
    del t11
    t23 = pair_div(t21, t22)
    del t21, t22
    t24 = pair_sub(t12, t23)
    del t12, t23
    t25 = np.maximum(a, c0)
    t26 = np.minimum(t25, 1.7976931348623157e+308)
    del t25
    t27 = p0 / t26
    del t26
    t28 = 1.0 * t27
    t29 = t28 * t27
    del t27, t28
    t30 = -t29
    del t29
    t31 = pair_select(a > c0, (t30, 0.0), t24)
    del t24, t30
    t32 = pair_neg(c4)
    t33 = pair_add_double(t32, a)
    del t32
    t35 = t33[0] - c5
    del t33
    t36 = pair_mul_double(c2, t35)
    t37 = pair_mul_double(c2, t35)
    del t35
    t39 = 0.005065015098748249 * t37[0] + 0.011847043982352534
    t40 = t37[0] * t39 - 0.0258431683978875
    del t39
    t41 = t37[0] * t40 + 0.00902393499370787
    del t40
    t42 = t37[0] * t41 + 0.04041302644842975
    del t41
    t43 = t37[0] * t42 - 0.06314621030333462
    del t42
    t44 = t37[0] * t43 - 0.019962353864529547
    del t43
    t45 = t37[0] * t44 + 0.17975414559303352
    del t44
    t46 = t37[0] * t45 - 0.21389213531281648
    del t45
    t47 = t37[0] * t46 - 0.05705430671947278
    del t46
    t48 = t37[0] * t47 + 0.44314591501768485
    del t47
    t49 = t37[0] * t48
    del t37, t48
    t50 = pair_add_double((-0.4417606008869678, 3.0760757384031442e-18), t49)
    del t49
    t52 = pair_mul_double(t36, t50[0])
    del t36, t50
    t53 = pair_select(a > c6, t31, t52)
    del t52
    t54 = pair_select(a > c7, t53, t31)
    del a, t31, t53
    out[...] = t54[0]


def guo_slope(r, K, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(K))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

