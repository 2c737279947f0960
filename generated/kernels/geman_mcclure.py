"""The kernels of geman-mcclure: Phi, g, Psi, S, Phi'.

Phi(r) = c**4*r/(c**2 + r**2)**2: at most 4 ulp.
g(r) = c**4/(c**2 + r**2)**2: at most 4 ulp.
Psi(r) = c**2*r**2/(c**2 + r**2): at most 4 ulp.
S(r) = r*(-c**4/(c**2 + 2*r**2)**2 + 1): at most 4 ulp.
Phi'(r) = -c**4*(-c**2 + 3*r**2)/(c**2 + r**2)**3: at most 4 ulp.

Digest: ba8f3f95ab60ee47. Made by symdict; again by:
    symdict generate --only kernels/geman_mcclure.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_square, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = pair_mul_double((1.0, -4.235164736271502e-22), p0)
    c3 = q4
    return (c0, c1, p0, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_add_double(t2, 1.0)
    del t2
    t5 = np.square(t3[0])
    del t3
    t6 = 1.0 / t5
    del t5
    t7 = t0 * t6
    del t0, t6
    t8 = np.maximum(a, c0)
    t9 = np.minimum(t8, 1.7976931348623157e+308)
    del t8
    t10 = p0 / t9
    del t9
    t11 = pair_mul_double(c3, t10)
    t13 = np.square(t10)
    del t10
    t14 = t11[0] * t13
    del t11, t13
    t15 = np.where(a > c0, t14, t7)
    del a, t7, t14
    np.copysign(t15, r, out=out)


def geman_mcclure_phi(r, c, out=None):
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_add_double(t2, 1.0)
    del t2
    t5 = np.square(t3[0])
    del t3
    t6 = 1.0 / t5
    del t5
    t7 = np.maximum(a, c0)
    t8 = np.minimum(t7, 1.7976931348623157e+308)
    del t7
    t9 = pair_div((p0, 0.0), (t8, 0.0))
    del t8
    t10 = pair_square(t9)
    del t9
    t11 = pair_mul((1.0, -4.235164736271502e-22), t10)
    t12 = pair_mul(t11, t10)
    del t10, t11
    t14 = np.where(a > c0, t12[0], t6)
    del a, t6, t12
    out[...] = t14


def geman_mcclure_g(r, c, out=None):
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
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = 68719476736.0 * p0
    c2 = q4
    q6 = two_prod(p0, p0)
    c3 = q6[0]
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t2 = t0 * c1
    del t0
    t3 = np.square(t2)
    del t2
    t4 = 1.0 - t3
    del t3
    t5 = t1 * t4
    del t1, t4
    t6 = np.clip(r, -c2, c2)
    t7 = np.square(t6)
    del t6
    t8 = c3 * t7
    t9 = c3 + t7
    del t7
    t10 = t8 / t9
    del t8, t9
    t11 = np.where(np.abs(r) > c0, t10, t5)
    del t5, t10
    out[...] = t11


def geman_mcclure_psi(r, c, out=None):
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
    q0 = 65536.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    del t1
    t3 = pair_add_double(t2, 1.0)
    t5 = pair_mul_double(t2, t3[0])
    del t3
    t6 = pair_scale(t5, 4.0)
    del t5
    t7 = pair_scale(t2, 2.0)
    del t2
    t8 = pair_add_double(t7, 1.0)
    del t7
    t10 = two_prod(t8[0], t8[0])
    del t8
    t11 = pair_div(t6, t10)
    del t6, t10
    t13 = two_prod(t0, t11[0])
    del t0, t11
    t14 = 1.0 * a
    t15 = pair_select(a > c0, (t14, 0.0), t13)
    del a, t13, t14
    np.copysign(t15[0], r, out=out)


def geman_mcclure_s(r, c, out=None):
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_prod(0.5773502691896257, p0)
    c3 = q4
    q6 = pair_mul_double((3.3450280739356345e-17, -2.552976689870848e-33), p0)
    c4 = q6[0]
    q8 = two_prod(0.5929752691896257, p0)
    c5 = q8[0]
    q10 = two_prod(0.5617252691896257, p0)
    c6 = q10[0]
    return (c0, c1, p0, c3, c4, c5, c6)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_mul_double(t2, 3.0)
    t4 = pair_neg(t3)
    del t3
    t5 = pair_add_double(t4, 1.0)
    del t4
    t7 = pair_add_double(t2, 1.0)
    del t2
    t8 = pair_square(t7)
    t10 = pair_mul_double(t7, t8[0])
    del t7, t8
    t12 = t5[0] / t10[0]
    del t5, t10
    t13 = np.maximum(a, c0)
    t14 = np.minimum(t13, 1.7976931348623157e+308)
    del t13
    t15 = pair_div((p0, 0.0), (t14, 0.0))
    del t14
    t16 = pair_square(t15)
    del t15
    t17 = pair_mul((3.0, -2.117582368135751e-21), t16)
    t19 = pair_mul_double(t16, t17[0])
    del t16, t17
    t21 = -t19[0]
    del t19
    t22 = np.where(a > c0, t21, t12)
    del t12, t21
    t23 = pair_neg(c3)
    t24 = pair_add_double(t23, a)
    del t23
    t26 = t24[0] - c4
    del t24
    t27 = pair_mul_double(c1, t26)
    t29 = pair_mul_double(c1, t26)
    del t26
    t31 = 9.016834077757096 * t29[0] - 8.8099365234375
    t32 = t29[0] * t31 + 7.356334699113164e-95
    del t31
    t33 = t29[0] * t32 + 8.009033203125
    del t32
    t34 = t29[0] * t33 - 7.3984279612365915
    del t33
    t35 = t29[0] * t34 + 2.7046863822955892e-95
    del t34
    t36 = t29[0] * t35 + 5.754332858739571
    del t35
    t37 = t29[0] * t36 - 4.74609375
    del t36
    t38 = t29[0] * t37 + 4.301779989596376e-96
    del t37
    t39 = t29[0] * t38 + 2.53125
    del t38
    t40 = t29[0] * t39
    del t29, t39
    t41 = pair_add_double((-1.4614178688862403, 4.022906714883437e-17), t40)
    del t40
    t43 = t27[0] * t41[0]
    del t27, t41
    t44 = np.where(a > c5, t22, t43)
    del t43
    t45 = np.where(a > c6, t44, t22)
    del a, t22, t44
    out[...] = t45


def geman_mcclure_slope(r, c, out=None):
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

