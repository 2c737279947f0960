"""The kernels of snake: Phi, g, Psi, S, Phi'.

Phi(r) = r + sin(a*r)**2/a: at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), ((r + sin(a*r)**2/a)/r, True)): at most 4 ulp.
Psi(r) = r**2 + 2*(r/2 - sin(2*a*r)/(4*a))/a: at most 4 ulp.
S(r) = -sqrt(2)*sin(sqrt(2)*a*r)**2/(2*a): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Phi'(r) = 2*sin(a*r)*cos(a*r) + 1: at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.

Digest: 16943bcdff89c65c. Made by symdict; again by:
    symdict generate --only kernels/snake.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import cos_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_square, pair_sub, sin_dd, sin_pair, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = pair_inverse(q0)
    c2 = q2
    q4 = pair_scale(q0, 4.0)
    c3 = q4[0]
    return (p0, c1, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = p0 * a
    t1 = np.sin(t0)
    del t0
    t2 = np.square(t1)
    del t1
    t3 = pair_mul_double(c1, t2)
    del t2
    t5 = a + t3[0]
    del t3
    t6 = np.where(a > 1.7976931348623157e+308, a, t5)
    del t5
    s0 = pair_mul_double(c2, a)
    s1 = sin_pair(s0)
    s2 = pair_square(s1)
    del s1
    s3 = pair_sub(s2, s0)
    del s0, s2
    s5 = pair_mul_double(c1, s3[0])
    del s3
    s6 = p0 * a
    s7 = np.sin(s6)
    del s6
    s8 = np.square(s7)
    del s7
    s9 = pair_mul_double(c1, s8)
    del s8
    s11 = s9[0] - a
    del s9
    s12 = pair_select(a > c3, (s11, 0.0), s5)
    del s5, s11
    s13 = -a
    s14 = pair_select(a > 1.7976931348623157e+308, (s13, 0.0), s12)
    del a, s12, s13
    out[...] = np.where(r < 0.0, s14[0], t6)


def snake_phi(r, a, out=None):
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
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 8.673617379884035e-19)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    return (c0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t3 = np.sin(t1[0])
    t4 = np.square(t3)
    del t3
    t5 = t1[0] + t4
    del t4
    t6 = t5 / t1[0]
    del t1, t5
    t7 = np.where(a > 1.7976931348623157e+308, 1.0, t6)
    del t6
    s0 = pair_mul_double(c1, a)
    s1 = sin_dd(s0[0], s0[1])
    s2 = two_prod(s1, s1)
    del s1
    s3 = pair_div(s2, s0)
    del s0, s2
    s4 = pair_neg(s3)
    del s3
    s5 = pair_add_double(s4, 1.0)
    del s4
    s7 = np.where(a > 0.0, s5[0], 1.0)
    del s5
    s8 = np.where(a > 1.7976931348623157e+308, 1.0, s7)
    del a, s7
    out[...] = np.where(r < 0.0, s8, t7)
    del t7, s8
    np.copyto(out, np.nan, where=missing)


def snake_g(r, a, out=None):
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
    q0 = pair_inverse((p0, 0.0))
    c0 = q0
    q2 = pair_inverse(q0)
    c1 = q2
    q4 = pair_scale(q0, 1.2676506002282294e+30)
    c2 = q4[0]
    q6 = 2.0 * p0
    c3 = q6
    q8 = pair_div((0.5, 0.0), (p0, 0.0))
    c4 = q8[0]
    return (c0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t1 = np.minimum(a, c0[0])
    t2 = np.square(t1)
    t3 = pair_mul_double(c1, t1)
    del t1
    t5 = 1.622428161935696e-16 * t3[0]
    t6 = t3[0] * t5 - 2.0523716248486557e-14
    del t5
    t7 = t3[0] * t6
    del t6
    t8 = t3[0] * t7 + 2.1549902060910882e-12
    del t7
    t9 = t3[0] * t8
    del t8
    t10 = t3[0] * t9 - 1.8425166262078804e-10
    del t9
    t11 = t3[0] * t10
    del t10
    t12 = t3[0] * t11 + 1.2529113058213587e-08
    del t11
    t13 = t3[0] * t12
    del t12
    t14 = t3[0] * t13 - 6.577784355562133e-07
    del t13
    t15 = t3[0] * t14
    del t14
    t16 = t3[0] * t15 + 2.565335898669232e-05
    del t15
    t17 = t3[0] * t16
    del t16
    t18 = t3[0] * t17 - 0.0007054673721340388
    del t17
    t19 = t3[0] * t18
    del t18
    t20 = t3[0] * t19 + 0.012698412698412698
    del t19
    t21 = t3[0] * t20
    del t20
    t22 = t3[0] * t21 - 0.13333333333333333
    del t21
    t23 = t3[0] * t22
    del t22
    t24 = t3[0] * t23
    del t23
    t25 = pair_add_double((0.6666666666666666, 3.700743415417188e-17), t24)
    del t24
    t27 = t3[0] * t25[0] + 1.0
    del t3, t25
    t28 = t2 * t27
    del t2, t27
    t29 = np.minimum(a, c2)
    t30 = two_prod(t29, t29)
    t31 = c3 * t29
    t32 = np.sin(t31)
    del t31
    t33 = t29 - c4 * t32
    del t29, t32
    t34 = pair_mul_double(c0, t33)
    del t33
    t36 = pair_add_double(t30, t34[0])
    del t30, t34
    t38 = 1.0 * a
    t39 = t38 * a
    del t38
    t40 = np.where(a > c2, t39, t36[0])
    del t36, t39
    t42 = np.where(a > c0[0], t40, t28)
    del t28, t40
    s1 = np.minimum(a, c0[0])
    s2 = np.square(s1)
    s3 = pair_mul_double(c1, s1)
    del s1
    s5 = 1.622428161935696e-16 * s3[0]
    s6 = 2.0523716248486557e-14 - s3[0] * s5
    del s5
    s7 = s3[0] * s6
    del s6
    s8 = s3[0] * s7 - 2.1549902060910882e-12
    del s7
    s9 = s3[0] * s8
    del s8
    s10 = s3[0] * s9 + 1.8425166262078804e-10
    del s9
    s11 = s3[0] * s10
    del s10
    s12 = s3[0] * s11 - 1.2529113058213587e-08
    del s11
    s13 = s3[0] * s12
    del s12
    s14 = s3[0] * s13 + 6.577784355562133e-07
    del s13
    s15 = s3[0] * s14
    del s14
    s16 = s3[0] * s15 - 2.565335898669232e-05
    del s15
    s17 = s3[0] * s16
    del s16
    s18 = s3[0] * s17 + 0.0007054673721340388
    del s17
    s19 = s3[0] * s18
    del s18
    s20 = s3[0] * s19 - 0.012698412698412698
    del s19
    s21 = s3[0] * s20
    del s20
    s22 = s3[0] * s21 + 0.13333333333333333
    del s21
    s23 = s3[0] * s22
    del s22
    s24 = s3[0] * s23
    del s23
    s25 = pair_add_double((-0.6666666666666666, -3.700743415417188e-17), s24)
    del s24
    s27 = s3[0] * s25[0] + 1.0
    del s3, s25
    s28 = s2 * s27
    del s2, s27
    s29 = np.minimum(a, c2)
    s30 = two_prod(s29, s29)
    s31 = c3 * s29
    s32 = np.sin(s31)
    del s31
    s33 = c4 * s32 - s29
    del s29, s32
    s34 = pair_mul_double(c0, s33)
    del s33
    s36 = pair_add_double(s30, s34[0])
    del s30, s34
    s38 = 1.0 * a
    s39 = s38 * a
    del s38
    s40 = np.where(a > c2, s39, s36[0])
    del s36, s39
    s42 = np.where(a > c0[0], s40, s28)
    del a, s28, s40
    out[...] = np.where(r < 0.0, s42, t42)


def snake_psi(r, a, out=None):
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
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0
    q2 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = pair_mul_double(c0, a)
    t1 = sin_dd(t0[0], t0[1])
    del t0
    t2 = np.square(t1)
    del t1
    t3 = pair_mul_double(c1, t2)
    del t2
    t5 = -t3[0]
    del t3
    s0 = pair_mul_double(c0, a)
    del a
    s1 = sin_dd(s0[0], s0[1])
    del s0
    s2 = np.square(s1)
    del s1
    s3 = pair_mul_double(c1, s2)
    del s2
    s5 = -s3[0]
    del s3
    out[...] = np.where(r < 0.0, s5, t5)


def snake_s(r, a, out=None):
    """S(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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
    return (p0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = two_prod(p0, a)
    t1 = cos_pair(t0)
    t2 = sin_pair(t0)
    del t0
    t3 = pair_mul(t1, t2)
    del t1, t2
    t4 = pair_scale(t3, 2.0)
    del t3
    t5 = pair_add_double(t4, 1.0)
    del t4
    t7 = np.where(a > 1.7976931348623157e+308, 0.0, t5[0])
    del t5
    s0 = two_prod(p0, a)
    s1 = cos_pair(s0)
    s2 = sin_pair(s0)
    del s0
    s3 = pair_mul(s1, s2)
    del s1, s2
    s4 = pair_scale(s3, 2.0)
    del s3
    s5 = pair_neg(s4)
    del s4
    s6 = pair_add_double(s5, 1.0)
    del s5
    s8 = np.where(a > 1.7976931348623157e+308, a, s6[0])
    del a, s6
    out[...] = np.where(r < 0.0, s8, t7)


def snake_slope(r, a, out=None):
    """Phi'(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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

