"""The kernels of andrews: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((a*sin(r/a), Abs(r) <= pi*a), (0, True)): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (a*sin(r/a)/r, Abs(r) <= pi*a), (0, True)): at most 4 ulp.
Psi(r) = Piecewise((2*a**2*(1 - cos(r/a)), Abs(r) <= pi*a), (4*a**2, True)): at most 4 ulp.
S(r) = Piecewise((-sqrt(2)*a*sin(sqrt(2)*r/a)/2 + r, Abs(r) <= sqrt(2)*pi*a/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((cos(r/a), Abs(r) <= pi*a), (0, True)): at most 4 ulp.

Digest: 61cdb5aa4d22d001. Made by symdict; again by:
    symdict generate --only kernels/andrews.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import cos_dd, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, round_down, sin_dd, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(3.141592653589793, p0)
    c1 = q2
    q4 = pair_mul_double((1.2246467991473532e-16, -2.9947698097183397e-33), p0)
    c2 = q4[0]
    q6 = pair_inverse((p0, 0.0))
    c3 = q6
    q8 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q9 = round_down(q8)
    c5 = q9
    return (c0, c1, c2, c3, p0, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = -a
    t2 = pair_add_double(c1, t1)
    del t1
    t3 = pair_add_double(t2, c2)
    del t2
    t4 = pair_mul(t3, c3)
    del t3
    t5 = sin_dd(t4[0], t4[1])
    del t4
    t6 = p0 * t5
    del t5
    t7 = np.where(a > c0, t6, t0)
    del t0, t6
    t8 = np.where(a > c5, 0.0, t7)
    del a, t7
    np.multiply(np.copysign(1.0, r), t8, out=out)


def andrews_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(a))
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
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(3.141592653589793, p0)
    c1 = q2
    q4 = pair_mul_double((1.2246467991473532e-16, -2.9947698097183397e-33), p0)
    c2 = q4[0]
    q6 = pair_inverse((p0, 0.0))
    c3 = q6
    q8 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q9 = round_down(q8)
    c4 = q9
    return (c0, c1, c2, c3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = -t0
    t2 = pair_add_double(c1, t1)
    del t1
    t3 = pair_add_double(t2, c2)
    del t2
    t4 = pair_mul(t3, c3)
    del t3
    t5 = sin_dd(t4[0], t4[1])
    del t4
    t6 = pair_mul_double(c3, t0)
    del t0
    t8 = t5 / t6[0]
    del t5, t6
    t9 = np.where(a > c0, t8, 1.0)
    del t8
    t10 = np.where(a > c4, 0.0, t9)
    del a, t9
    out[...] = t10
    del t10
    np.copyto(out, np.nan, where=missing)


def andrews_g(r, a, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(a))
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
    q2 = pair_div((0.5, 0.0), (p0, 0.0))
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_scale(q4, 4.0)
    c2 = q5
    q7 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q8 = round_down(q7)
    c3 = q8
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = pair_mul_double(c1, a)
    t3 = sin_dd(t2[0], t2[1])
    del t2
    t4 = np.square(t3)
    del t3
    t5 = pair_mul_double(c2, t4)
    del t4
    t7 = np.where(a > c0, t5[0], t1)
    del t1, t5
    t8 = pair_select(a > c3, c2, (t7, 0.0))
    del a, t7
    out[...] = t8[0]


def andrews_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(a))
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
    q0 = two_prod(p0, p0)
    q1 = pair_inverse(q0)
    c1 = q1
    q3 = pair_inverse((p0, 0.0))
    c2 = q3[0]
    q5 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c3 = q5[0]
    q7 = 0.5 * p0
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q7)
    c4 = q8
    q10 = pair_mul_double((1.5707963267948966, 6.123233995736766e-17), p0)
    q11 = pair_mul(q10, (1.4142135623730951, -9.667293313452913e-17))
    q12 = round_down(q11)
    c5 = q12
    return (p0, c1, c2, c3, c4, c5)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t1
    t3 = pair_mul_double(c1, t2)
    del t2
    t5 = t0 * c2
    del t0
    t6 = np.square(t5)
    del t5
    t7 = 4.208965246271657e-15 - t6 * 2.0042691648912653e-17
    t8 = t6 * t7 - 7.197330571124533e-13
    del t7
    t9 = t6 * t8 + 9.788369576729365e-11
    del t8
    t10 = t6 * t9 - 1.0277788055565833e-08
    del t9
    t11 = t6 * t10 + 8.01667468334135e-07
    del t10
    t12 = t6 * t11 - 4.409171075837743e-05
    del t11
    t13 = t6 * t12 + 0.0015873015873015873
    del t12
    t14 = t6 * t13 - 0.03333333333333333
    del t13
    t15 = t6 * t14
    del t6, t14
    t16 = pair_add_double((0.3333333333333333, 1.850371707708594e-17), t15)
    del t15
    t18 = t3[0] * t16[0]
    del t3, t16
    t19 = c3 * a
    t20 = np.sin(t19)
    del t19
    t21 = pair_mul_double(c4, t20)
    del t20
    t23 = a - t21[0]
    del t21
    t24 = np.where(a > p0, t23, t18)
    del t18, t23
    t25 = np.where(a > c5, a, t24)
    del a, t24
    np.multiply(np.copysign(1.0, r), t25, out=out)


def andrews_s(r, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(a))
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
    c0 = q0
    q2 = two_prod(1.5707963267948966, p0)
    c1 = q2
    q4 = pair_mul_double((6.123233995736766e-17, -1.4973849048591698e-33), p0)
    c2 = q4[0]
    q6 = two_prod(1.6957963267948966, p0)
    c3 = q6[0]
    q8 = two_prod(1.4457963267948966, p0)
    c4 = q8[0]
    q10 = pair_mul_double((3.141592653589793, 1.2246467991473532e-16), p0)
    q11 = round_down(q10)
    c5 = q11
    return (c0, c1, c2, c3, c4, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t1 = cos_dd(t0[0], t0[1])
    del t0
    t2 = pair_neg(c1)
    t3 = pair_add_double(t2, a)
    del t2
    t5 = t3[0] - c2
    del t3
    t6 = pair_mul_double(c0, t5)
    t8 = pair_mul_double(c0, t5)
    del t5
    t10 = 2.505210838544172e-08 * t8[0] - 7.724319296332148e-102
    t11 = t8[0] * t10 - 2.7557319223985893e-06
    del t10
    t12 = t8[0] * t11 + 6.951887366698934e-100
    del t11
    t13 = t8[0] * t12 + 0.0001984126984126984
    del t12
    t14 = t8[0] * t13 - 3.893056925351402e-98
    del t13
    t15 = t8[0] * t14 - 0.008333333333333333
    del t14
    t16 = t8[0] * t15 + 1.1679170776054209e-96
    del t15
    t17 = t8[0] * t16 + 0.16666666666666666
    del t16
    t18 = t8[0] * t17 - 1.4015004931265049e-95
    del t17
    t19 = t8[0] * t18 - 1.0
    del t8, t18
    t20 = t6[0] * t19
    del t6, t19
    t21 = np.where(a > c3, t1, t20)
    del t20
    t22 = np.where(a > c4, t21, t1)
    del t1, t21
    t23 = np.where(a > c5, 0.0, t22)
    del a, t22
    out[...] = t23


def andrews_slope(r, a, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(a))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

