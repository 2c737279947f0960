"""The kernels of hyperbolic: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r - sqrt(r**2 - 2*theta**2)*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((-sqrt(r**2 - 2*theta**2) + Abs(r))/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (r**2 + 2*theta**2*log(sqrt(2)*(sqrt(r**2 - 2*theta**2) + Abs(r))/(2*theta)) - sqrt(r**2 - 2*theta**2)*Abs(r), True)): no bound is promised for this kernel.
S(r) = Piecewise((0, Abs(r) <= theta), (sqrt(r**2 - theta**2)*sign(r), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (1 - Abs(r)/sqrt(r**2 - 2*theta**2), True)): at most 4 ulp.

Digest: 9b2ec09d1dd98851. Made by symdict; again by:
    symdict generate --only kernels/hyperbolic.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import log_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sqrt, pair_square, pair_sub, round_down, round_up, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = pair_mul_double((1.0, 1.0587911840678754e-22), p0)
    q8 = pair_mul_double(q7, p0)
    c4 = q8[0]
    q10 = round_down(q2)
    c5 = q10
    return (c0, c1, c2, p0, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = pair_mul_double(c2, t1)
    del t1
    t3 = pair_neg(t2)
    t4 = pair_square(t2)
    del t2
    t5 = pair_add_double(t4, -2.0)
    del t4
    t7 = np.sqrt(t5[0])
    del t5
    t8 = -t7
    del t7
    t9 = pair_add_double(t3, t8)
    del t3, t8
    t11 = 2.0 / t9[0]
    del t9
    t12 = p0 * t11
    del t11
    t13 = -t12
    del t12
    t14 = np.maximum(a, c0)
    t15 = np.minimum(t14, 1.7976931348623157e+308)
    del t14
    t16 = c4 / t15
    del t15
    t17 = np.where(a > c0, t16, t13)
    del t13, t16
    t18 = np.where(a > c5, t17, a)
    del t17
    t19 = np.where(a > 1.7976931348623157e+308, 0.0, t18)
    del a, t18
    np.multiply(np.copysign(1.0, r), t19, out=out)


def hyperbolic_phi(r, theta, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(theta))
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
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = round_down(q2)
    c4 = q7
    return (c0, c1, c2, p0, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = pair_mul_double(c2, t1)
    del t1
    t3 = pair_neg(t2)
    t4 = pair_square(t2)
    t5 = pair_add_double(t4, -2.0)
    del t4
    t7 = np.sqrt(t5[0])
    del t5
    t8 = -t7
    del t7
    t9 = pair_add_double(t3, t8)
    del t3, t8
    t11 = pair_mul_double(t2, t9[0])
    del t2, t9
    t13 = 2.0 / t11[0]
    del t11
    t14 = -t13
    del t13
    t15 = np.maximum(a, c0)
    t16 = np.minimum(t15, 1.7976931348623157e+308)
    del t15
    t17 = p0 / t16
    del t16
    t18 = 1.0 * t17
    t19 = t18 * t17
    del t17, t18
    t20 = np.where(a > c0, t19, t14)
    del t14, t19
    t21 = np.where(a > c4, t20, 1.0)
    del a, t20
    out[...] = t21
    del t21
    np.copyto(out, np.nan, where=missing)


def hyperbolic_g(r, theta, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(theta))
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
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    q3 = two_prod(p0, p0)
    q4 = pair_scale(q3, 2.0)
    c1 = q4
    q6 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c2 = q6
    return (c0, c1, c2)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = two_prod(a, a)
    t3 = pair_sub(t2, c1)
    t4 = pair_sqrt(t3)
    del t3
    t5 = pair_add_double(t4, a)
    t6 = pair_mul(c2, t5)
    del t5
    t7 = log_pair(t6)
    del t6
    t8 = pair_mul(c1, t7)
    del t7
    t9 = pair_add(t2, t8)
    del t2, t8
    t10 = pair_mul_double(t4, a)
    del t4
    t11 = pair_sub(t9, t10)
    del t9, t10
    t13 = np.where(a > c0, t11[0], t1)
    del t1, t11
    t14 = np.where(a > 1.7976931348623157e+308, a, t13)
    del a, t13
    out[...] = t14


def hyperbolic_psi(r, theta, out=None):
    """Psi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(theta))
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c2 = q2
    return (c0, p0, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, p0)
    del t0
    t2 = p0 - t1
    t3 = pair_mul_double(c2, t2)
    del t2
    t5 = pair_mul_double(c2, t1)
    del t1
    t7 = 1.0 + t5[0]
    del t5
    t8 = t3[0] * t7
    del t3, t7
    t9 = -t8
    del t8
    t10 = np.sqrt(t9)
    del t9
    t11 = p0 * t10
    del t10
    t12 = 1.0 * a
    t13 = np.where(a > c0, t12, t11)
    del t11, t12
    t14 = np.where(a > p0, t13, 0.0)
    del a, t13
    np.copysign(t14, r, out=out)
    del t14
    np.copyto(out, np.nan, where=missing)


def hyperbolic_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(theta))
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
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_scale(q5, 2.0)
    c2 = q6
    q8 = round_down(q2)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = two_prod(t1, t1)
    t3 = pair_sub(t2, c2)
    del t2
    t5 = np.sqrt(t3[0])
    del t3
    t6 = t1 + t5
    del t1
    t7 = t6 * t5
    del t5, t6
    t8 = pair_div(c2, (t7, 0.0))
    del t7
    t10 = -t8[0]
    del t8
    t11 = np.maximum(a, c0)
    t12 = np.minimum(t11, 1.7976931348623157e+308)
    del t11
    t13 = p0 / t12
    del t12
    t14 = 1.0 * t13
    t15 = t14 * t13
    del t13, t14
    t16 = -t15
    del t15
    t17 = np.where(a > c0, t16, t10)
    del t10, t16
    t18 = np.where(a > c4, t17, 1.0)
    del a, t17
    out[...] = t18
    del t18
    np.copyto(out, np.nan, where=missing)


def hyperbolic_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(theta))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

