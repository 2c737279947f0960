"""The kernels of log-cosh: Phi, g, Psi, S, Phi'.

Phi(r) = lam*tanh(r/lam): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (lam*tanh(r/lam)/r, True)): at most 4 ulp.
Psi(r) = 2*lam**2*log(cosh(r/lam)): at most 4 ulp.
S(r) = -sqrt(2)*lam*tanh(sqrt(2)*r/lam)/2 + r: at most 4 ulp.
Phi'(r) = 1 - tanh(r/lam)**2: at most 4 ulp.

Digest: 92d3d936e2292b57. Made by symdict; again by:
    symdict generate --only kernels/log_cosh.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_pair, log1p_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_sub, tanh_pair, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    return (c0, c1, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = c1 * r
    t2 = np.tanh(t1)
    del t1
    t3 = p0 * t2
    del t2
    t4 = np.where(np.abs(r) > c0, t3, t0)
    del t0, t3
    out[...] = t4


def log_cosh_phi(r, lam, out=None):
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
    q0 = 8.673617379884035e-19 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = 64.0 * p0
    c2 = q4
    q6 = pair_mul_double((1.0, -5.14441874528483e-56), p0)
    c3 = q6[0]
    return (c0, c1, c2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = t0 * c1
    del t0
    t2 = np.tanh(t1)
    t3 = t2 / t1
    del t1, t2
    t4 = np.maximum(a, c2)
    t5 = np.minimum(t4, 1.7976931348623157e+308)
    del t4
    t6 = c3 / t5
    del t5
    t7 = np.where(a > c2, t6, t3)
    del t3, t6
    t8 = np.where(a > 1.7976931348623157e+308, 0.0, t7)
    del a, t7
    out[...] = t8


def log_cosh_g(r, lam, out=None):
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
    q0 = 0.00390625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = pair_mul_double((2.0, -1.0935934246158211e-30), p0)
    c3 = q4[0]
    q6 = 1.2676506002282294e+30 * p0
    c4 = q6
    return (c0, c1, p0, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = pair_mul_double(c1, t0)
    del t0
    t4 = np.square(t2[0])
    del t2
    t5 = 0.044444444444444446 - 0.013492063492063493 * t4
    t6 = t4 * t5 - 0.16666666666666666
    del t5
    t7 = t4 * t6 + 1.0
    del t4, t6
    t8 = t1 * t7
    del t1, t7
    t9 = np.maximum(a, c0)
    t10 = p0 * t9
    t11 = pair_mul_double(c1, t9)
    del t9
    t13 = 2.0 * t11[0]
    t14 = -t13
    del t13
    t15 = exp_pair((t14, 0.0))
    del t14
    t16 = log1p_pair(t15)
    del t15
    t17 = pair_add_double(t16, t11[0])
    del t16
    t18 = pair_sub(t17, (0.6931471805599453, 2.3190468138462996e-17))
    del t17
    t20 = 2.0 * t18[0]
    del t18
    t21 = t20 / t11[0]
    del t11, t20
    t22 = t10 * t21
    del t10, t21
    t23 = c3 * a
    t24 = np.where(a > c4, t23, t22)
    del t22, t23
    t25 = np.where(a > c0, t24, t8)
    del a, t8, t24
    out[...] = t25


def log_cosh_psi(r, lam, out=None):
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
    q0 = 0.00390625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = 1.2676506002282294e+30 * p0
    c4 = q7
    return (c0, c1, c2, p0, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t1
    t3 = pair_mul_double(c1, t2)
    del t2
    t5 = pair_mul_double(c2, t0)
    del t0
    t7 = np.square(t5[0])
    del t5
    t8 = 0.43174603174603177 - t7 * 0.34991181657848325
    t9 = t7 * t8 - 0.5333333333333333
    del t8
    t10 = t7 * t9
    del t7, t9
    t11 = pair_add_double((0.6666666666666666, 3.700743415417188e-17), t10)
    del t10
    t13 = t3[0] * t11[0]
    del t3, t11
    t14 = pair_mul_double(c2, a)
    t16 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t14[0])
    t17 = tanh_pair(t16)
    del t16
    t18 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t17)
    del t17
    t19 = pair_neg(t18)
    del t18
    t20 = pair_add_double(t19, t14[0])
    del t14, t19
    t22 = p0 * t20[0]
    del t20
    t23 = 1.0 * a
    t24 = np.where(a > c4, t23, t22)
    del t22, t23
    t25 = np.where(a > c0, t24, t13)
    del a, t13, t24
    np.multiply(np.copysign(1.0, r), t25, out=out)


def log_cosh_s(r, lam, out=None):
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
    q0 = 2048.0 * p0
    c0 = q0
    q2 = pair_div((2.0, 0.0), (p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    del a
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_neg(t1)
    del t1
    t3 = exp_dd(t2[0], t2[1])
    del t2
    t4 = 4.0 * t3
    t5 = 1.0 + t3
    del t3
    t6 = np.square(t5)
    del t5
    t7 = t4 / t6
    del t4, t6
    out[...] = t7


def log_cosh_slope(r, lam, out=None):
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

