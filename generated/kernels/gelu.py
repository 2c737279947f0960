"""The kernels of gelu: Phi, g, Psi, S, Phi'.

Phi(r) = r*(erf(sqrt(2)*r/2) + 1)/2: at most 11 ulp; the bound is 40 ulp.
g(r) = erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.
Psi(r) = r**2/2 + sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + (r**2 - 1)*erf(sqrt(2)*r/2)/2: at most 4 ulp.
S(r) = r*(1 - erf(r))/2: at most 8 ulp; the bound is 10 ulp.
Phi'(r) = sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.

Digest: fe688b9600ac72ba. Made by symdict; again by:
    symdict generate --only kernels/gelu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import erf, erf_dd, erf_pair, erfc, erfc_dd, erfc_pair, exp_pair, exp_times_dd, pair_add, pair_add_double, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_sub, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t1 = erf_dd(t0[0], t0[1])
    del t0
    t2 = 1.0 + t1
    del t1
    t3 = 0.5 * t2
    del t2
    t4 = a * t3
    del t3
    s0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    s1 = erfc_dd(s0[0], s0[1])
    del s0
    s2 = a * s1
    del s1
    s3 = 0.5 * s2
    del s2
    s4 = -s3
    del s3
    s5 = np.where(a > 1.7976931348623157e+308, 0.0, s4)
    del a, s4
    out[...] = np.where(r < 0.0, s5, t4)


def gelu_phi(r, out=None):
    """Phi(r), at most 11 ulp; the bound is 40 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t1 = erf_dd(t0[0], t0[1])
    del t0
    t2 = 1.0 + t1
    del t1
    t3 = 0.5 * t2
    del t2
    s0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    s1 = erfc_dd(s0[0], s0[1])
    del s0
    s2 = 0.5 * s1
    del s1
    s3 = np.where(a > 1.7976931348623157e+308, 0.0, s2)
    del a, s2
    out[...] = np.where(r < 0.0, s3, t3)


def gelu_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.5)
    t1 = np.square(t0)
    t2 = t0 * -1.0763020611065918e-11
    t3 = t0 * t2 + 2.3931892888134803e-10
    del t2
    t4 = t0 * t3
    del t3
    t5 = t0 * t4 + -4.850196958661987e-09
    del t4
    t6 = t0 * t5
    del t5
    t7 = t0 * t6 + 8.879591355088868e-08
    del t6
    t8 = t0 * t7
    del t7
    t9 = t0 * t8 + -1.453024039923633e-06
    del t8
    t10 = t0 * t9
    del t9
    t11 = t0 * t10 + 2.0988125021119142e-05
    del t10
    t12 = t0 * t11
    del t11
    t13 = t0 * t12 + -0.0002638507145512121
    del t12
    t14 = t0 * t13
    del t13
    t15 = t0 * t14 + 0.0028495877171530906
    del t14
    t16 = t0 * t15
    del t15
    t17 = t0 * t16 + -0.026596152026762177
    del t16
    t18 = t0 * t17
    del t17
    t19 = t0 * t18 + 0.26596152026762176
    del t18
    t20 = t0 * t19 + 0.5
    del t0, t19
    t21 = t1 * t20
    del t1, t20
    t22 = np.minimum(a, 2147483648.0)
    t23 = two_prod(t22, t22)
    t24 = pair_scale(t23, 0.5)
    t25 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t22)
    t26 = erf_dd(t25[0], t25[1])
    del t25
    t27 = pair_mul_double(t23, t26)
    del t23
    t29 = 0.5 * t27[0]
    del t27
    t30 = pair_add_double(t24, t29)
    del t29
    t32 = pair_neg(t24)
    del t24
    t33 = exp_times_dd(t22, t32[0], t32[1])
    del t22, t32
    t34 = pair_mul_double((0.3989422804014327, -2.49232720227773e-17), t33)
    del t33
    t35 = pair_add_double(t34, t30[0])
    del t30, t34
    t36 = 0.5 * t26
    del t26
    t37 = -t36
    del t36
    t38 = pair_add_double(t35, t37)
    del t35, t37
    t40 = 1.0 * a
    t41 = t40 * a
    del t40
    t42 = np.where(a > 2147483648.0, t41, t38[0])
    del t38, t41
    t43 = np.where(a > 0.5, t42, t21)
    del t21, t42
    s0 = np.minimum(a, 0.5)
    s1 = np.square(s0)
    s2 = s0 * 1.0763020611065918e-11
    s3 = s0 * s2 + -2.3931892888134803e-10
    del s2
    s4 = s0 * s3
    del s3
    s5 = s0 * s4 + 4.850196958661987e-09
    del s4
    s6 = s0 * s5
    del s5
    s7 = s0 * s6 + -8.879591355088868e-08
    del s6
    s8 = s0 * s7
    del s7
    s9 = s0 * s8 + 1.453024039923633e-06
    del s8
    s10 = s0 * s9
    del s9
    s11 = s0 * s10 + -2.0988125021119142e-05
    del s10
    s12 = s0 * s11
    del s11
    s13 = s0 * s12 + 0.0002638507145512121
    del s12
    s14 = s0 * s13
    del s13
    s15 = s0 * s14 + -0.0028495877171530906
    del s14
    s16 = s0 * s15
    del s15
    s17 = s0 * s16 + 0.026596152026762177
    del s16
    s18 = s0 * s17
    del s17
    s19 = s0 * s18 + -0.26596152026762176
    del s18
    s20 = s0 * s19 + 0.5
    del s0, s19
    s21 = s1 * s20
    del s1, s20
    s22 = np.minimum(a, 16.0)
    s23 = two_prod(s22, s22)
    s24 = pair_scale(s23, 0.5)
    s25 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), s22)
    s26 = erf_pair(s25)
    del s25
    s27 = pair_scale(s26, 0.5)
    s28 = pair_add(s24, s27)
    del s27
    s29 = pair_mul(s23, s26)
    del s23, s26
    s30 = pair_scale(s29, 0.5)
    del s29
    s31 = pair_sub(s28, s30)
    del s28, s30
    s32 = pair_neg(s24)
    del s24
    s33 = exp_times_dd(s22, s32[0], s32[1])
    del s22, s32
    s34 = pair_mul_double((0.3989422804014327, -2.49232720227773e-17), s33)
    del s33
    s35 = pair_sub(s31, s34)
    del s31, s34
    s37 = np.where(a > 0.5, s35[0], s21)
    del a, s21, s35
    out[...] = np.where(r < 0.0, s37, t43)


def gelu_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = erfc(a)
    t1 = a * t0
    del t0
    t2 = 0.5 * t1
    del t1
    t3 = np.where(a > 1.7976931348623157e+308, 0.0, t2)
    del t2
    s0 = erf(a)
    s1 = -0.5 - 0.5 * s0
    del s0
    s2 = a * s1
    del a, s1
    out[...] = np.where(r < 0.0, s2, t3)


def gelu_s(r, out=None):
    """S(r), at most 8 ulp; the bound is 10 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = two_prod(a, a)
    t1 = pair_scale(t0, 0.5)
    del t0
    t2 = pair_neg(t1)
    del t1
    t3 = exp_pair(t2)
    del t2
    t4 = pair_mul(t3, (a, 0.0))
    del t3
    t5 = pair_mul_double(t4, 0.7978845608028654)
    del t4
    t7 = 1.0 + t5[0]
    del t5
    t8 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t9 = erf_dd(t8[0], t8[1])
    del t8
    t10 = t7 + t9
    del t7, t9
    t11 = 0.5 * t10
    del t10
    t12 = np.where(a > 1.7976931348623157e+308, 1.0, t11)
    del t11
    s0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    s1 = erfc_pair(s0)
    del s0
    s2 = pair_scale(s1, 0.5)
    del s1
    s3 = two_prod(a, a)
    s4 = pair_scale(s3, 0.5)
    del s3
    s5 = pair_neg(s4)
    del s4
    s6 = exp_pair(s5)
    del s5
    s7 = pair_mul(s6, (a, 0.0))
    del s6
    s8 = pair_mul((0.3989422804014327, -2.49232720227773e-17), s7)
    del s7
    s9 = pair_sub(s2, s8)
    del s2, s8
    s11 = a - 0.7517915246935645
    s12 = s11 + 1.4956759177009883e-17
    del s11
    s13 = 0.00018633974623233514 - 8.615947861116571e-05 * s12
    s14 = s12 * s13 + 0.0007448268386746817
    del s13
    s15 = s12 * s14 - 0.002239538068073497
    del s14
    s16 = s12 * s15 - 0.004539228379125415
    del s15
    s17 = s12 * s16 + 0.019421679838189067
    del s16
    s18 = s12 * s17 + 0.014771522148244337
    del s17
    s19 = s12 * s18 - 0.1140082332972217
    del s18
    s20 = s12 * s19 + 0.018199676398671087
    del s19
    s21 = s12 * s20 + 0.388284982990552
    del s20
    s22 = s12 * s21
    del s21
    s23 = pair_add_double((-0.4314939923140469, -2.7308688141129613e-17), s22)
    del s22
    s25 = two_prod(s12, s23[0])
    del s12, s23
    s26 = pair_select(a > 0.7830415246935645, (s9[0], 0.0), s25)
    del s25
    s27 = pair_select(a > 0.7205415246935645, s26, (s9[0], 0.0))
    del s9, s26
    s28 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), s27)
    del a, s27
    out[...] = np.where(r < 0.0, s28[0], t12)


def gelu_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

