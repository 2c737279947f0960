"""The kernels of tukey: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - r**2/c**2)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
g(r) = Piecewise(((1 - r**2/c**2)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**3)/3, Abs(r) <= c), (c**2/3, True)): at most 4 ulp.
S(r) = Piecewise((4*r**3*(c**2 - r**2)/c**4, Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise(((1 - 5*r**2/c**2)*(1 - r**2/c**2), Abs(r) <= c), (0, True)): at most 4 ulp.

Digest: 152f54274744ccbf. Made by symdict; again by:
    symdict generate --only kernels/tukey.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_select, pair_square, round_down, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_inverse(q5)
    c3 = q6
    return (c0, c1, p0, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = t0 * c1
    t2 = np.square(t1)
    del t1
    t3 = 1.0 - 2.0 * t2
    del t2
    t4 = t0 * t3
    del t0, t3
    t5 = np.minimum(a, p0)
    t6 = p0 + t5
    t7 = two_prod(t6, t6)
    del t6
    t8 = pair_mul_double(t7, t5)
    del t7
    t9 = t5 - p0
    del t5
    t10 = two_prod(t9, t9)
    del t9
    t11 = pair_mul(t8, t10)
    del t8, t10
    t12 = pair_mul(c3, t11)
    del t11
    t13 = pair_select(a > c0, t12, (t4, 0.0))
    del t4, t12
    t14 = pair_select(a > p0, (0.0, 0.0), t13)
    del a, t13
    np.multiply(np.copysign(1.0, r), t14[0], out=out)


def tukey_phi(r, c, out=None):
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
    q0 = 2.384185791015625e-07 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_inverse(q5)
    c3 = q6
    return (c0, c1, p0, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = t0 * c1
    del t0
    t2 = np.square(t1)
    del t1
    t3 = 1.0 - 2.0 * t2
    del t2
    t4 = np.minimum(a, p0)
    t5 = p0 + t4
    t6 = two_prod(t5, t5)
    del t5
    t7 = t4 - p0
    del t4
    t8 = two_prod(t7, t7)
    del t7
    t9 = pair_mul(t6, t8)
    del t6, t8
    t10 = pair_mul(c3, t9)
    del t9
    t12 = np.where(a > c0, t10[0], t3)
    del t3, t10
    t13 = np.where(a > p0, 0.0, t12)
    del a, t12
    out[...] = t13


def tukey_g(r, c, out=None):
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c2 = q3[0]
    q5 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q2)
    c3 = q5[0]
    return (p0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = np.square(t0)
    t2 = pair_mul_double(c1, t0)
    del t0
    t3 = pair_square(t2)
    del t2
    t5 = pair_mul_double((0.3333333333333333, 1.850371707708594e-17), t3[0])
    t7 = t5[0] - 1.0
    del t5
    t8 = two_prod(t3[0], t7)
    del t3, t7
    t9 = pair_add_double(t8, 1.0)
    del t8
    t11 = t1 * t9[0]
    del t9
    t12 = 1.0 - c2 * t1
    del t1
    t13 = np.square(t12)
    t14 = 1.0 - t13 * t12
    del t12, t13
    t15 = c3 * t14
    del t14
    t16 = np.where(a > p0, t15, t11)
    del t11, t15
    t17 = np.where(a > p0, c3, t16)
    del a, t16
    out[...] = t17


def tukey_psi(r, c, out=None):
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
    q4 = 4.0 * p0
    c1 = q4
    q6 = pair_inverse((p0, 0.0))
    c2 = q6
    q8 = two_prod(p0, p0)
    c3 = q8[0]
    q10 = pair_square(q8)
    q11 = pair_div((4.0, 0.0), q10)
    c4 = q11[0]
    return (c0, c1, c2, c3, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.minimum(t0, c1)
    t2 = pair_mul_double(c2, t1)
    t3 = pair_square(t2)
    del t2
    t5 = 1.0 - t3[0]
    t6 = t3[0] * t5
    del t3, t5
    t7 = 4.0 * t6
    del t6
    t8 = t1 * t7
    del t1, t7
    t9 = np.square(t0)
    t10 = t9 * t0
    del t0
    t11 = c3 - t9
    del t9
    t12 = t10 * t11
    del t10, t11
    t13 = c4 * t12
    del t12
    t14 = np.where(a > c1, t13, t8)
    del t8, t13
    t15 = np.where(a > c0, a, t14)
    del a, t14
    np.multiply(np.copysign(1.0, r), t15, out=out)


def tukey_s(r, c, out=None):
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
    c2 = q2[0]
    q4 = pair_square(q2)
    q5 = pair_inverse(q4)
    c3 = q5[0]
    q7 = two_prod(0.4472135954999579, p0)
    c4 = q7
    q9 = pair_mul_double((1.1578229924024672e-17, 7.535812922506685e-34), p0)
    c5 = q9[0]
    q11 = two_prod(0.509713595499958, p0)
    c6 = q11[0]
    q13 = two_prod(0.3847135954999579, p0)
    c7 = q13[0]
    q15 = two_prod(0.75, p0)
    c8 = q15[0]
    return (p0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_mul_double(t2, 5.0)
    t5 = two_sum(t3[0], -6.0)
    del t3
    t6 = pair_mul(t2, t5)
    del t2, t5
    t7 = pair_add_double(t6, 1.0)
    del t6
    t9 = p0 + t0
    t10 = t0 - p0
    t11 = t9 * t10
    del t9, t10
    t12 = np.square(t0)
    del t0
    t13 = 5.0 * t12 - c2
    del t12
    t14 = t11 * t13
    del t11, t13
    t15 = c3 * t14
    del t14
    t16 = np.where(a > p0, t15, t7[0])
    del t7, t15
    t17 = pair_neg(c4)
    t18 = pair_add_double(t17, a)
    del t17
    t20 = t18[0] - c5
    del t18
    t21 = pair_mul_double(c1, t20)
    t22 = pair_mul_double(c1, t20)
    del t20
    t24 = 5.0 * t22[0] + 8.94427190999916
    t25 = t22[0] * t24 + 2.460332593940912e-94
    del t24
    t26 = t22[0] * t25
    del t22, t25
    t27 = pair_add_double((-3.5777087639996634, -9.262583939219738e-17), t26)
    del t26
    t29 = pair_mul_double(t21, t27[0])
    del t21, t27
    t31 = np.where(a > c6, t16, t29[0])
    del t29
    t32 = np.where(a > c7, t31, t16)
    del t16, t31
    t33 = a - p0
    t34 = pair_mul_double(c1, t33)
    t35 = pair_mul_double(c1, t33)
    del t33
    t36 = pair_mul_double(t35, 5.0)
    t38 = 20.0 + t36[0]
    del t36
    t39 = pair_mul_double(t35, t38)
    del t38
    t41 = 24.0 + t39[0]
    del t39
    t42 = pair_mul_double(t35, t41)
    del t35, t41
    t43 = pair_add_double(t42, 8.0)
    del t42
    t45 = pair_mul_double(t34, t43[0])
    del t34, t43
    t47 = np.where(a > c8, t45[0], t32)
    del t32, t45
    t48 = np.where(a > p0, 0.0, t47)
    del a, t47
    out[...] = t48


def tukey_slope(r, c, out=None):
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

