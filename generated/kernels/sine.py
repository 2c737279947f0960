"""The kernels of sine: Phi, g, Psi, S, Phi'.

Phi(r) = sin(omega*r): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
g(r) = Piecewise((omega, Eq(r, 0)), (sin(omega*r)/r, True)): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Psi(r) = (2 - 2*cos(omega*r))/omega: at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
S(r) = r - sqrt(2)*sin(sqrt(2)*omega*r)/2: at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Phi'(r) = omega*cos(omega*r): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.

Digest: 7014736a0a10ae74. Made by symdict; again by:
    symdict generate --only kernels/sine.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import cos_dd, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, sin_dd, sin_pair, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = two_prod(p0, a)
    del a
    t1 = sin_dd(t0[0], t0[1])
    del t0
    np.multiply(np.copysign(1.0, r), t1, out=out)


def sine_phi(r, omega, out=None):
    """Phi(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(omega))
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
    return (c0, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = two_prod(p0, t0)
    t2 = sin_dd(t1[0], t1[1])
    del t1
    t3 = t2 / t0
    del t0, t2
    t4 = np.where(a > 1.7976931348623157e+308, 0.0, t3)
    del a, t3
    out[...] = t4


def sine_g(r, omega, out=None):
    """g(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(omega))
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
    q0 = 0.5 * p0
    c0 = q0
    q2 = pair_div((4.0, 0.0), (p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = two_prod(c0, a)
    del a
    t1 = sin_dd(t0[0], t0[1])
    del t0
    t2 = np.square(t1)
    del t1
    t3 = pair_mul_double(c1, t2)
    del t2
    out[...] = t3[0]


def sine_psi(r, omega, out=None):
    """Psi(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(omega))
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
    q1 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q0)
    q2 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q0)
    q3 = pair_mul((0.2, -1.1102230246251566e-17), q0)
    q4 = pair_scale(q0, 0.25)
    q5 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q0)
    q6 = pair_scale(q0, 0.5)
    q7 = pair_mul(q6, q0)
    q8 = pair_mul(q5, q7)
    q9 = pair_mul(q4, q8)
    q10 = pair_mul(q3, q9)
    q11 = pair_mul(q2, q10)
    q12 = pair_mul(q1, q11)
    q13 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q12)
    c0 = q13[0]
    q15 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q10)
    c1 = q15[0]
    q17 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q8)
    c2 = q17
    q19 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q0)
    q20 = pair_neg(q19)
    q21 = pair_add_double(q20, 1.0)
    c3 = q21[0]
    c4 = q0
    return (c0, c1, c2, c3, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * c0 - c1
    t3 = t1 * t2
    del t2
    t4 = pair_add_double(c2, t3)
    del t3
    t6 = t1 * t4[0] + c3
    del t1, t4
    t7 = t0 * t6
    del t0, t6
    t8 = pair_mul_double(c4, a)
    t9 = sin_pair(t8)
    del t8
    t10 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t9)
    del t9
    t11 = pair_neg(t10)
    del t10
    t12 = pair_add_double(t11, a)
    del t11
    t14 = np.where(a > 0.00390625, t12[0], t7)
    del t7, t12
    t15 = np.where(a > 1.7976931348623157e+308, a, t14)
    del a, t14
    np.multiply(np.copysign(1.0, r), t15, out=out)


def sine_s(r, omega, out=None):
    """S(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(omega))
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
    del a
    t1 = cos_dd(t0[0], t0[1])
    del t0
    t2 = p0 * t1
    del t1
    out[...] = t2


def sine_slope(r, omega, out=None):
    """Phi'(r), at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(omega))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

