"""The kernels of barron: Phi, g, Psi, S, Phi'.

Phi(r) = r*(1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
g(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
Psi(r) = 2*c**2*(2 - alpha)*((1 + r**2/(c**2*(2 - alpha)))**(alpha/2) - 1)/alpha: at most 4 ulp.
S(r) = r*(1 - (1 + 2*r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)): at most 4 ulp.
Phi'(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)*(1 + r**2*(alpha - 2)/(c**2*(1 + r**2/(c**2*(2 - alpha)))*(2 - alpha))): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 23c6dc96f09c1bcd. Made by symdict; again by:
    symdict generate --only kernels/barron.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_pair, log_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_square, pair_sub, pow_dd, pow_pair, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pair_mul(q2, q4)
    q6 = pair_inverse(q5)
    c1 = q6[0]
    q8 = 0.5 * p1
    q9 = two_sum(q8, -1.0)
    c2 = q9
    q11 = -p1
    q12 = two_sum(1.0, q11)
    c4 = q12
    c5 = q4[0]
    q15 = pair_inverse(q4)
    q16 = log_pair(q15)
    q17 = pair_mul(q16, q9)
    q18 = exp_pair(q17)
    c6 = q18
    return (c0, c1, c2, p0, c4, c5, c6)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = c1 * t1 + 1.0
    del t1
    t3 = log_pair((t2, 0.0))
    del t2
    t4 = pair_mul(t3, c2)
    del t3
    t5 = exp_dd(t4[0], t4[1])
    del t4
    t6 = t0 * t5
    del t0, t5
    t7 = np.maximum(a, c0)
    t8 = pair_div((p0, 0.0), (t7, 0.0))
    del t7
    t9 = log_pair(t8)
    t10 = pair_mul(t9, c4)
    del t9
    t11 = exp_dd(t10[0], t10[1])
    del t10
    t12 = pair_square(t8)
    del t8
    t14 = c5 * t12[0]
    del t12
    t15 = two_sum(1.0, t14)
    del t14
    t16 = log_pair(t15)
    del t15
    t17 = pair_mul(t16, c2)
    del t16
    t18 = exp_dd(t17[0], t17[1])
    del t17
    t19 = two_prod(t11, t18)
    del t11, t18
    t20 = pair_mul(c6, t19)
    del t19
    t21 = pair_mul_double(t20, p0)
    del t20
    t22 = pair_select(a > c0, t21, (t6, 0.0))
    del t6, t21
    t23 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t22)
    del a, t22
    np.copysign(t23[0], r, out=out)


def barron_phi(r, c, alpha, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c), float(alpha))
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
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pair_mul(q2, q4)
    q6 = pair_inverse(q5)
    c1 = q6[0]
    q8 = 0.5 * p1
    q9 = two_sum(q8, -1.0)
    c2 = q9
    q11 = -p1
    q12 = two_sum(1.0, q11)
    c4 = q12
    c5 = q4[0]
    q15 = pair_inverse(q4)
    q16 = log_pair(q15)
    q17 = pair_mul(q16, q9)
    q18 = exp_pair(q17)
    c6 = q18
    return (c0, c1, c2, p0, c4, c5, c6)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = c1 * t1 + 1.0
    del t1
    t3 = log_pair((t2, 0.0))
    del t2
    t4 = pair_mul(t3, c2)
    del t3
    t5 = exp_dd(t4[0], t4[1])
    del t4
    t6 = np.maximum(a, c0)
    t7 = pair_div((p0, 0.0), (t6, 0.0))
    t8 = log_pair(t7)
    t9 = pair_mul(t8, c4)
    del t8
    t10 = exp_dd(t9[0], t9[1])
    del t9
    t11 = pair_square(t7)
    del t7
    t13 = c5 * t11[0] + 1.0
    del t11
    t14 = log_pair((t13, 0.0))
    del t13
    t15 = pair_mul(t14, c2)
    del t14
    t16 = exp_dd(t15[0], t15[1])
    del t15
    t17 = two_prod(t10, t16)
    del t10, t16
    t18 = pair_mul(c6, t17)
    del t17
    t19 = pair_mul_double(t18, p0)
    del t18
    t20 = pair_div(t19, (t6, 0.0))
    del t6, t19
    t22 = np.where(a > c0, t20[0], t5)
    del t5, t20
    t23 = np.where(a > 1.7976931348623157e+308, 0.0, t22)
    del a, t22
    out[...] = t23


def barron_g(r, c, alpha, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c), float(alpha))
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
    q0 = 0.0625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = -p1
    q5 = two_sum(2.0, q4)
    q6 = pair_scale(q5, 2.0)
    q7 = pair_div(q6, (p1, 0.0))
    q8 = 0.5 * p1
    q9 = 2.0 * q8
    q10 = two_sum(q9, -16.0)
    q11 = pair_inverse(q5)
    q12 = pair_mul(q10, q11)
    q13 = two_sum(q9, -14.0)
    q14 = pair_mul(q13, q11)
    q15 = two_sum(q9, -12.0)
    q16 = pair_mul(q15, q11)
    q17 = two_sum(q9, -10.0)
    q18 = pair_mul(q17, q11)
    q19 = two_sum(q9, -8.0)
    q20 = pair_mul(q19, q11)
    q21 = two_sum(q9, -6.0)
    q22 = pair_mul(q21, q11)
    q23 = two_sum(q9, -4.0)
    q24 = pair_mul(q23, q11)
    q25 = two_sum(q9, -2.0)
    q26 = pair_mul(q25, q11)
    q27 = pair_mul_double(q11, q9)
    q28 = pair_scale(q27, 0.5)
    q29 = pair_mul(q26, q28)
    q30 = pair_scale(q29, 0.25)
    q31 = pair_mul(q24, q30)
    q32 = pair_div(q31, (6.0, 0.0))
    q33 = pair_mul(q22, q32)
    q34 = pair_scale(q33, 0.125)
    q35 = pair_mul(q20, q34)
    q36 = pair_div(q35, (10.0, 0.0))
    q37 = pair_mul(q18, q36)
    q38 = pair_div(q37, (12.0, 0.0))
    q39 = pair_mul(q16, q38)
    q40 = pair_div(q39, (14.0, 0.0))
    q41 = pair_mul(q14, q40)
    q42 = pair_scale(q41, 0.0625)
    q43 = pair_mul(q12, q42)
    q44 = pair_div(q43, (18.0, 0.0))
    q45 = pair_mul(q7, q44)
    c2 = q45[0]
    q47 = pair_mul(q7, q42)
    c3 = q47[0]
    q49 = pair_mul(q7, q40)
    c4 = q49[0]
    q51 = pair_mul(q7, q38)
    c5 = q51[0]
    q53 = pair_mul(q7, q36)
    c6 = q53[0]
    q55 = pair_mul(q7, q34)
    c7 = q55[0]
    q57 = pair_mul(q7, q32)
    c8 = q57[0]
    q59 = pair_mul(q7, q30)
    c9 = q59[0]
    q61 = pair_mul(q7, q28)
    c10 = q61[0]
    q63 = 4.0 * p0
    c11 = q63
    q65 = two_prod(p0, p0)
    q66 = pair_mul(q65, q5)
    q67 = pair_inverse(q66)
    c12 = q67[0]
    c13 = q8
    q70 = pair_scale(q65, 2.0)
    q71 = pair_mul(q70, q5)
    q72 = pair_div(q71, (p1, 0.0))
    c14 = q72
    q74 = -p1
    c16 = q74
    c17 = q5[0]
    q77 = pow_pair(q5, q8)
    c18 = q77
    q79 = -q8
    q80 = pow_pair(q5, q79)
    q81 = pair_scale(q80, 2.0)
    q82 = two_sum(p1, -2.0)
    q83 = pair_mul(q81, q82)
    q84 = pair_div(q83, (p1, 0.0))
    c19 = q84
    c20 = q65
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, p0, c16, c17, c18, c19, c20)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, p0, c16, c17, c18, c19, c20) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = t0 * c1
    del t0
    t3 = np.square(t2)
    del t2
    t4 = t3 * c2 + c3
    t5 = t3 * t4 + c4
    del t4
    t6 = t3 * t5 + c5
    del t5
    t7 = t3 * t6 + c6
    del t6
    t8 = t3 * t7 + c7
    del t7
    t9 = t3 * t8 + c8
    del t8
    t10 = t3 * t9 + c9
    del t9
    t11 = t3 * t10 + c10
    del t3, t10
    t12 = t1 * t11
    del t1, t11
    t13 = np.minimum(a, c11)
    t14 = np.square(t13)
    del t13
    t15 = c12 * t14
    del t14
    t16 = two_sum(1.0, t15)
    del t15
    t17 = pow_pair(t16, c13)
    del t16
    t18 = pair_add_double(t17, -1.0)
    del t17
    t20 = pair_mul_double(c14, t18[0])
    del t18
    t22 = np.maximum(a, c11)
    t23 = pair_div((p0, 0.0), (t22, 0.0))
    del t22
    t24 = pow_pair(t23, c16)
    t25 = pair_square(t23)
    del t23
    t27 = c17 * t25[0]
    del t25
    t28 = two_sum(1.0, t27)
    del t27
    t29 = pow_dd(t28[0], t28[1], c13)
    del t28
    t30 = pair_mul_double(t24, t29)
    del t24, t29
    t31 = pair_sub(c18, t30)
    del t30
    t32 = pair_mul(c19, t31)
    del t31
    t33 = pair_mul(c20, t32)
    del t32
    t34 = pair_select(a > c11, t33, (t20[0], 0.0))
    del t20, t33
    t35 = pair_select(a > c0, t34, (t12, 0.0))
    del t12, t34
    t36 = pair_select(a > 1.7976931348623157e+308, (a, 0.0), t35)
    del a, t35
    out[...] = t36[0]


def barron_psi(r, c, alpha, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(c), float(alpha))
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
    q0 = 0.015625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = 0.5 * p1
    q8 = two_sum(q7, -1.0)
    q9 = pair_scale(q8, 2.0)
    q10 = pair_add_double(q9, -12.0)
    q11 = -p1
    q12 = two_sum(2.0, q11)
    q13 = pair_div((2.0, 0.0), q12)
    q14 = pair_mul(q10, q13)
    q15 = pair_add_double(q9, -10.0)
    q16 = pair_mul(q15, q13)
    q17 = pair_add_double(q9, -8.0)
    q18 = pair_mul(q17, q13)
    q19 = pair_add_double(q9, -6.0)
    q20 = pair_mul(q19, q13)
    q21 = pair_add_double(q9, -4.0)
    q22 = pair_mul(q21, q13)
    q23 = pair_add_double(q9, -2.0)
    q24 = pair_mul(q23, q13)
    q25 = pair_mul(q9, q13)
    q26 = pair_scale(q25, 0.5)
    q27 = pair_mul(q24, q26)
    q28 = pair_scale(q27, 0.25)
    q29 = pair_mul(q22, q28)
    q30 = pair_div(q29, (6.0, 0.0))
    q31 = pair_mul(q20, q30)
    q32 = pair_scale(q31, 0.125)
    q33 = pair_mul(q18, q32)
    q34 = pair_div(q33, (10.0, 0.0))
    q35 = pair_mul(q16, q34)
    q36 = pair_div(q35, (12.0, 0.0))
    q37 = pair_mul(q14, q36)
    q38 = pair_div(q37, (14.0, 0.0))
    c3 = q38[0]
    q40 = pair_neg(q36)
    c4 = q40[0]
    c5 = q34[0]
    c6 = q32[0]
    c7 = q30[0]
    c8 = q28[0]
    c9 = q26
    q47 = 68719476736.0 * p0
    c10 = q47
    q49 = pair_mul(q2, q12)
    q50 = pair_div((2.0, 0.0), q49)
    c11 = q50[0]
    c12 = q8
    q53 = two_prod(q47, q47)
    q54 = pair_mul(q50, q53)
    q55 = pair_add_double(q54, 1.0)
    q56 = log_pair(q55)
    q57 = pair_mul(q56, q8)
    q58 = exp_pair(q57)
    q59 = pair_neg(q58)
    q60 = pair_add_double(q59, 1.0)
    q61 = pair_mul_double(q60, q47)
    q62 = pair_div(q61, (p0, 0.0))
    q63 = pair_scale(q62, 1.4551915228366852e-11)
    c13 = q63[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    t2 = pair_mul_double(t1, t0)
    del t1
    t4 = pair_mul_double(c1, t2[0])
    del t2
    t6 = t0 * c2
    del t0
    t7 = np.square(t6)
    del t6
    t8 = c4 - t7 * c3
    t9 = t7 * t8 - c5
    del t8
    t10 = t7 * t9 - c6
    del t9
    t11 = t7 * t10 - c7
    del t10
    t12 = t7 * t11 - c8
    del t11
    t13 = t7 * t12
    del t7, t12
    t14 = pair_neg(c9)
    t15 = pair_add_double(t14, t13)
    del t13, t14
    t17 = t4[0] * t15[0]
    del t4, t15
    t18 = np.minimum(a, c10)
    t19 = np.square(t18)
    t20 = c11 * t19
    del t19
    t21 = two_sum(1.0, t20)
    del t20
    t22 = log_pair(t21)
    del t21
    t23 = pair_mul(t22, c12)
    del t22
    t24 = exp_pair(t23)
    del t23
    t25 = pair_neg(t24)
    del t24
    t26 = pair_add_double(t25, 1.0)
    del t25
    t28 = t18 * t26[0]
    del t18, t26
    t29 = c13 * a
    t30 = np.where(a > c10, t29, t28)
    del t28, t29
    t31 = np.where(a > c0, t30, t17)
    del a, t17, t30
    np.multiply(np.copysign(1.0, r), t31, out=out)


def barron_s(r, c, alpha, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c), float(alpha))
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
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = -p1
    q4 = two_sum(2.0, q3)
    q5 = pair_mul(q2, q4)
    q6 = pair_inverse(q5)
    c1 = q6
    q8 = 0.5 * p1
    q9 = two_sum(q8, -1.0)
    c2 = q9[0]
    q11 = two_sum(p1, -2.0)
    q12 = pair_div(q11, q5)
    c3 = q12
    q14 = -p1
    q15 = two_sum(1.0, q14)
    c5 = q15
    c6 = q4[0]
    q18 = two_sum(q8, -2.0)
    c7 = q18[0]
    q20 = pair_inverse(q4)
    q21 = log_pair(q20)
    q22 = pair_mul(q21, q9)
    q23 = exp_pair(q22)
    c9 = q23
    return (c0, c1, c2, c3, p0, c5, c6, c7, p1, c9)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5, c6, c7, p1, c9) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    del t0
    t2 = pair_mul(c1, t1)
    t3 = pair_add_double(t2, 1.0)
    del t2
    t4 = pow_dd(t3[0], t3[1], c2)
    t5 = pair_mul(c3, t1)
    del t1
    t6 = pair_div(t5, t3)
    del t3, t5
    t7 = pair_add_double(t6, 1.0)
    del t6
    t9 = t4 * t7[0]
    del t4, t7
    t10 = np.maximum(a, c0)
    t11 = pair_div((p0, 0.0), (t10, 0.0))
    t12 = log_pair(t11)
    t13 = pair_mul(t12, c5)
    del t12
    t14 = exp_dd(t13[0], t13[1])
    del t13
    t15 = pair_square(t11)
    del t11
    t17 = c6 * t15[0]
    t18 = two_sum(1.0, t17)
    del t17
    t19 = pow_dd(t18[0], t18[1], c7)
    del t18
    t20 = two_prod(t14, t19)
    del t14, t19
    t21 = p1 * t15[0]
    t22 = t21 - 2.0 * t15[0]
    del t15, t21
    t23 = pair_add_double(c5, t22)
    del t22
    t25 = pair_mul_double(t20, t23[0])
    del t20, t23
    t26 = pair_mul(c9, t25)
    del t25
    t27 = pair_mul_double(t26, p0)
    del t26
    t28 = pair_div(t27, (t10, 0.0))
    del t10, t27
    t30 = -t28[0]
    del t28
    t31 = np.where(a > c0, t30, t9)
    del t9, t30
    t32 = np.where(a > 1.7976931348623157e+308, 0.0, t31)
    del a, t31
    out[...] = t32


def barron_slope(r, c, alpha, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c), float(alpha))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

