"""The kernels of weickert-4: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-1168331491*lam**4/(500000000*r**4))), True)): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
Psi(r) = Piecewise((0, Eq(r, 0)), (sqrt(5841657455)*sqrt(pi)*lam**2*erfc(sqrt(5841657455)*lam**2/(50000*r**2))/50000 + r**2 - r**2*exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-1168331491*lam**4/(2000000000*r**4)), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Eq(r, 0)), (-1168331491*lam**4*exp(-1168331491*lam**4/(500000000*r**4))/(125000000*r**4) + 1 - exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.

Digest: 36f049b678007296. Made by symdict; again by:
    symdict generate --only kernels/weickert_4.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import erfc, exp_pair, exp_times_dd, expm1_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_select, pair_square, pair_sub, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 65536.0 * p0
    c0 = q0
    q2 = 0.125 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_mul((2.336662982, 4.838511813431979e-19), q5)
    c2 = q6
    q8 = pair_mul_double((2.336662982, 3.358577503715295e-19), p0)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    a = np.abs(r)
    t0 = 1.0 * a
    t1 = np.minimum(a, c0)
    t2 = np.maximum(t1, c1)
    del t1
    t3 = two_prod(t2, t2)
    t4 = pair_square(t3)
    del t3
    t6 = pair_div(c2, (t4[0], 0.0))
    del t4
    t8 = -t6[0]
    del t6
    t9 = np.expm1(t8)
    del t8
    t10 = t2 * t9
    del t2, t9
    t11 = -t10
    del t10
    t12 = np.maximum(a, c0)
    t13 = np.minimum(t12, 1.7976931348623157e+308)
    del t12
    t14 = pair_div((p0, 0.0), (t13, 0.0))
    del t13
    t15 = pair_mul(c4, t14)
    t17 = pair_square(t14)
    del t14
    t19 = t15[0] * t17[0]
    del t15, t17
    t20 = np.where(a > c0, t19, t11)
    del t11, t19
    t21 = np.where(a > c1, t20, t0)
    del a, t0, t20
    np.multiply(np.copysign(1.0, r), t21, out=out)


def weickert_4_phi(r, lam, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(lam))
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
    q0 = 65536.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_square(q2)
    q4 = pair_mul((2.336662982, 4.838511813431979e-19), q3)
    c1 = q4[0]
    return (c0, c1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = np.square(t1)
    del t1
    t3 = c1 / t2
    del t2
    t4 = -t3
    del t3
    t5 = np.expm1(t4)
    del t4
    t6 = -t5
    del t5
    t7 = np.maximum(a, c0)
    t8 = np.minimum(t7, 1.7976931348623157e+308)
    del t7
    t9 = p0 / t8
    del t8
    t10 = two_prod(t9, t9)
    del t9
    t11 = pair_mul((2.336662982, 3.358577503715295e-19), t10)
    t13 = pair_mul_double(t10, t11[0])
    del t10, t11
    t15 = np.where(a > c0, t13[0], t6)
    del a, t6, t13
    out[...] = t15


def weickert_4_g(r, lam, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(lam))
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = 0.125 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    return (c0, c1, c2)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = 1.0 * a
    t1 = t0 * a
    del t0
    t2 = np.minimum(a, c0)
    t3 = np.maximum(t2, c1)
    del t2
    t4 = two_prod(t3, t3)
    t5 = pair_mul_double(c2, t3)
    del t3
    t6 = pair_square(t5)
    del t5
    t8 = pair_div((1.5286147264762302, -2.3922858452378735e-17), (t6[0], 0.0))
    t10 = erfc(t8[0])
    del t8
    t11 = pair_mul_double((2.7093990584936765, -2.1433259546713907e-16), t10)
    del t10
    t13 = t11[0] / t6[0]
    del t11
    t14 = np.square(t6[0])
    del t6
    t15 = pair_div((2.336662982, 4.838511813431979e-19), (t14, 0.0))
    del t14
    t17 = -t15[0]
    del t15
    t18 = np.expm1(t17)
    del t17
    t19 = t13 - t18
    del t13, t18
    t20 = pair_mul_double(t4, t19)
    del t4, t19
    t21 = pair_select(a > c1, t20, (t1, 0.0))
    del a, t1, t20
    out[...] = t21[0]


def weickert_4_psi(r, lam, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(lam))
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
    q0 = 65536.0 * p0
    c0 = q0
    q2 = 0.0625 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_mul((0.5841657455, 1.2096279533579947e-19), q5)
    c2 = q6
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = two_prod(t1, t1)
    t3 = pair_square(t2)
    del t2
    t4 = pair_div(c2, t3)
    del t3
    t5 = pair_neg(t4)
    del t4
    t6 = exp_times_dd(t1, t5[0], t5[1])
    del t1, t5
    t7 = 1.0 * a
    t8 = np.where(a > c0, t7, t6)
    del a, t6, t7
    np.copysign(t8, r, out=out)


def weickert_4_s(r, lam, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(lam))
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
    q0 = 65536.0 * p0
    c0 = q0
    q2 = 0.125 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_mul((2.336662982, 4.838511813431979e-19), q5)
    c2 = q6
    q8 = pair_mul((9.346651928, 1.9354047253727915e-18), q5)
    c3 = q8
    q10 = two_prod(0.9999999999718558, p0)
    c5 = q10
    q12 = pair_mul_double((2.920436195312344e-17, -5.324782147781334e-34), p0)
    c6 = q12[0]
    q14 = pair_inverse((p0, 0.0))
    c7 = q14
    q16 = two_prod(1.0019531249718558, p0)
    c8 = q16[0]
    q18 = two_prod(0.9980468749718558, p0)
    c9 = q18[0]
    return (c0, c1, c2, c3, p0, c5, c6, c7, c8, c9)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5, c6, c7, c8, c9) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = two_prod(t1, t1)
    del t1
    t3 = pair_square(t2)
    del t2
    t4 = pair_div(c2, t3)
    t5 = pair_neg(t4)
    del t4
    t6 = exp_pair(t5)
    t7 = pair_mul(c3, t6)
    del t6
    t8 = pair_div(t7, t3)
    del t3, t7
    t9 = pair_neg(t8)
    del t8
    t10 = expm1_pair(t5)
    del t5
    t11 = pair_sub(t9, t10)
    del t9, t10
    t13 = np.maximum(a, c0)
    t14 = np.minimum(t13, 1.7976931348623157e+308)
    del t13
    t15 = pair_div((p0, 0.0), (t14, 0.0))
    del t14
    t16 = pair_square(t15)
    del t15
    t17 = pair_mul((7.009988946, 4.155995272279152e-19), t16)
    t19 = pair_mul_double(t16, t17[0])
    del t16, t17
    t21 = -t19[0]
    del t19
    t22 = np.where(a > c0, t21, t11[0])
    del t11, t21
    t23 = pair_neg(c5)
    t24 = pair_add_double(t23, a)
    del t23
    t26 = t24[0] + c6
    del t24
    t27 = pair_mul_double(c7, t26)
    t29 = pair_mul_double(c7, t26)
    del t26
    t31 = 12822.062529471983 * t29[0] - 1740.2299324270145
    t32 = t29[0] * t31 - 1453.04443587934
    del t31
    t33 = t29[0] * t32 + 900.297975551487
    del t32
    t34 = t29[0] * t33 - 108.17771994583599
    del t33
    t35 = t29[0] * t34 - 100.16678236475889
    del t34
    t36 = t29[0] * t35 + 42.613574193903716
    del t35
    t37 = t29[0] * t36 + 4.426381108490846
    del t36
    t38 = t29[0] * t37
    del t29, t37
    t39 = pair_add_double((-5.733250418022156, -9.3858882493296e-17), t38)
    del t38
    t41 = t27[0] * t39[0]
    del t27, t39
    t42 = np.where(a > c8, t22, t41)
    del t41
    t43 = np.where(a > c9, t42, t22)
    del a, t22, t42
    out[...] = t43


def weickert_4_slope(r, lam, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(lam))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

