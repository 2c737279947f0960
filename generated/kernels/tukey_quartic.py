"""The kernels of tukey-quartic: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - r**4/c**4)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise(((1 - r**4/c**4)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2*(15 - 10*r**4/c**4 + 3*r**8/c**8)/15, Abs(r) <= c), (8*c**2/15, True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - (1 - 4*r**4/c**4)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise(((1 - 9*r**4/c**4)*(1 - r**4/c**4), Abs(r) <= c), (0, True)): at most 4 ulp.

Digest: ea9246278474f883. Made by symdict; again by:
    symdict generate --only kernels/tukey_quartic.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_select, pair_square, round_down, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    return (p0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_add_double(t1, 1.0)
    t3 = pair_square(t2)
    del t2
    t4 = pair_square(t1)
    del t1
    t5 = pair_add_double(t4, 1.0)
    del t4
    t6 = pair_square(t5)
    del t5
    t7 = pair_mul(t3, t6)
    del t3, t6
    t8 = p0 - t0
    t9 = pair_mul_double(c1, t8)
    del t8
    t10 = pair_square(t9)
    del t9
    t11 = pair_mul(t7, t10)
    del t7, t10
    t12 = pair_mul_double(t11, t0)
    del t0, t11
    t14 = np.where(a > p0, 0.0, t12[0])
    del a, t12
    np.copysign(t14, r, out=out)


def tukey_quartic_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c))
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
    q0 = 0.0001220703125 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    c3 = q4
    q6 = pair_square(q4)
    q7 = pair_square(q6)
    q8 = pair_inverse(q7)
    c4 = q8
    return (c0, c1, p0, c3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = t0 * c1
    del t0
    t2 = np.square(t1)
    del t1
    t3 = 2.0 * t2
    t4 = 1.0 - t2 * t3
    del t2, t3
    t5 = np.minimum(a, p0)
    t6 = two_sum(p0, t5)
    t7 = pair_square(t6)
    del t6
    t8 = t5 - p0
    t9 = two_prod(t8, t8)
    del t8
    t10 = pair_mul(t7, t9)
    del t7, t9
    t11 = two_prod(t5, t5)
    del t5
    t12 = pair_add(c3, t11)
    del t11
    t14 = two_prod(t12[0], t12[0])
    del t12
    t15 = pair_mul(t10, t14)
    del t10, t14
    t16 = pair_mul(c4, t15)
    del t15
    t17 = pair_select(a > c0, t16, (t4, 0.0))
    del t4, t16
    t18 = pair_select(a > p0, (0.0, 0.0), t17)
    del a, t17
    out[...] = t18[0]


def tukey_quartic_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c))
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
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_square(q2)
    q4 = pair_square(q3)
    q5 = pair_div((0.2, -1.1102230246251566e-17), q4)
    c2 = q5
    q7 = pair_div((0.6666666666666666, 3.700743415417188e-17), q3)
    c3 = q7
    q9 = pair_mul((0.5333333333333333, 7.401486830834377e-18), q2)
    c4 = q9[0]
    return (c0, p0, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3, c4) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    del t0
    t2 = np.clip(r, -p0, p0)
    t3 = np.square(t2)
    del t2
    t4 = np.square(t3)
    t5 = np.square(t4)
    t6 = pair_mul_double(c2, t5)
    del t5
    t8 = 1.0 + t6[0]
    del t6
    t9 = pair_mul_double(c3, t4)
    del t4
    t10 = pair_neg(t9)
    del t9
    t11 = pair_add_double(t10, t8)
    del t8, t10
    t13 = two_prod(t3, t11[0])
    del t3, t11
    t14 = pair_select(np.abs(r) > c0, t13, (t1, 0.0))
    del t1, t13
    t15 = pair_select(np.abs(r) > p0, (c4, 0.0), t14)
    del t14
    out[...] = t15[0]


def tukey_quartic_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(c))
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
    q0 = 0.5 * p0
    q1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    q2 = round_down(q1)
    c0 = q2
    q4 = pair_inverse((p0, 0.0))
    c1 = q4
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_square(t2)
    del t2
    t5 = 2.0 * t3[0] - 1.0
    t6 = t3[0] * t5
    del t3, t5
    t7 = 8.0 * t6
    del t6
    t8 = t0 * t7
    del t0, t7
    t9 = -t8
    del t8
    t10 = np.where(a > c0, a, t9)
    del a, t9
    np.multiply(np.copysign(1.0, r), t10, out=out)


def tukey_quartic_s(r, c, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c))
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_square(q2)
    q4 = pair_inverse(q3)
    c2 = q4[0]
    q6 = pair_div((9.0, 0.0), q3)
    c3 = q6[0]
    q8 = two_prod(0.5773502691896257, p0)
    c4 = q8
    q10 = pair_mul_double((3.3450280739356345e-17, -2.552976689870848e-33), p0)
    c5 = q10[0]
    q12 = two_prod(0.7023502691896257, p0)
    c6 = q12[0]
    q14 = two_prod(0.4523502691896258, p0)
    c7 = q14[0]
    q16 = two_prod(0.75, p0)
    c8 = q16[0]
    return (p0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_mul_double(t2, 9.0)
    t5 = pair_mul_double(t2, t3[0])
    del t3
    t7 = t5[0] - 10.0
    del t5
    t8 = pair_mul_double(t2, t7)
    del t7
    t10 = pair_mul_double(t2, t8[0])
    del t2, t8
    t12 = 1.0 + t10[0]
    del t10
    t13 = np.square(t0)
    del t0
    t14 = np.square(t13)
    del t13
    t15 = 1.0 - c2 * t14
    t16 = 1.0 - c3 * t14
    del t14
    t17 = t15 * t16
    del t15, t16
    t18 = np.where(a > p0, t17, t12)
    del t12, t17
    t19 = pair_neg(c4)
    t20 = pair_add_double(t19, a)
    del t19
    t22 = t20[0] - c5
    del t20
    t23 = pair_mul_double(c1, t22)
    t25 = pair_mul_double(c1, t22)
    del t22
    t27 = 9.0 * t25[0] + 41.569219381653056
    t28 = t25[0] * t27 + 84.0
    del t27
    t29 = t25[0] * t28 + 96.99484522385713
    del t28
    t30 = t25[0] * t29 + 60.0
    del t29
    t31 = t25[0] * t30 + 9.237604307034012
    del t30
    t32 = t25[0] * t31 - 10.666666666666666
    del t31
    t33 = t25[0] * t32
    del t25, t32
    t34 = pair_add_double((-6.158402871356008, 2.3531595191361586e-16), t33)
    del t33
    t36 = t23[0] * t34[0]
    del t23, t34
    t37 = np.where(a > c6, t18, t36)
    del t36
    t38 = np.where(a > c7, t37, t18)
    del t18, t37
    t39 = a - p0
    t40 = pair_mul_double(c1, t39)
    t42 = pair_mul_double(c1, t39)
    del t39
    t43 = pair_mul_double(t42, 9.0)
    t45 = 72.0 + t43[0]
    del t43
    t46 = pair_mul_double(t42, t45)
    del t45
    t48 = 252.0 + t46[0]
    del t46
    t49 = pair_mul_double(t42, t48)
    del t48
    t51 = 504.0 + t49[0]
    del t49
    t52 = pair_mul_double(t42, t51)
    del t51
    t54 = 620.0 + t52[0]
    del t52
    t55 = pair_mul_double(t42, t54)
    del t54
    t56 = pair_add_double(t55, 464.0)
    del t55
    t57 = pair_mul(t42, t56)
    del t56
    t58 = pair_add_double(t57, 192.0)
    del t57
    t59 = pair_mul(t42, t58)
    del t42, t58
    t60 = pair_add_double(t59, 32.0)
    del t59
    t62 = t40[0] * t60[0]
    del t40, t60
    t63 = np.where(a > c8, t62, t38)
    del t38, t62
    t64 = np.where(a > p0, 0.0, t63)
    del a, t63
    out[...] = t64


def tukey_quartic_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

