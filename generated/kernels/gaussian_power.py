"""The kernels of gaussian-power: Phi, g, S, Phi'.

Phi(r) = r*exp(-(Abs(r)/lam)**p): at most 4 ulp.
g(r) = exp(-(Abs(r)/lam)**p): at most 4 ulp.
S(r) = r*(1 - exp(-(sqrt(2)*Abs(r)/lam)**p)): at most 4 ulp.
Phi'(r) = (-p*(Abs(r)/lam)**p + 1)*exp(-(Abs(r)/lam)**p): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: d1ea7382c824d8bb. Made by symdict; again by:
    symdict generate --only kernels/gaussian_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_times_dd, expm1_pair, pair_add_double, pair_div, pair_inverse, pair_mul_double, pair_neg, pair_scale, pow_dd, pow_pair

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = exp_times_dd(t0, t3[0], t3[1])
    del t0, t3
    t5 = np.where(a > 1.7976931348623157e+308, 0.0, t4)
    del a, t4
    np.copysign(t5, r, out=out)


def gaussian_power_phi(r, lam, p, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(lam), float(p))
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
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = exp_dd(t3[0], t3[1])
    del t3
    t5 = np.where(a > 1.7976931348623157e+308, 0.0, t4)
    del a, t4
    out[...] = t5


def gaussian_power_g(r, lam, p, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(lam), float(p))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 16.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = pair_mul_double(q2, q0)
    q5 = pow_pair(q4, p1)
    q6 = pair_neg(q5)
    q7 = expm1_pair(q6)
    q8 = pair_mul_double(q7, q0)
    q9 = pair_div(q8, (p0, 0.0))
    q10 = pair_scale(q9, 0.0625)
    c3 = q10[0]
    return (c0, c1, p1, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pow_dd(t1[0], t1[1], p1)
    del t1
    t3 = -t2
    del t2
    t4 = np.expm1(t3)
    del t3
    t5 = t0 * t4
    del t0, t4
    t6 = -t5
    del t5
    t7 = c3 * a
    t8 = -t7
    del t7
    t9 = np.where(a > c0, t8, t6)
    del a, t6, t8
    np.multiply(np.copysign(1.0, r), t9, out=out)


def gaussian_power_s(r, lam, p, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(lam), float(p))
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
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_mul_double(t2, p1)
    t4 = pair_neg(t3)
    del t3
    t5 = pair_add_double(t4, 1.0)
    del t4
    t7 = pair_neg(t2)
    del t2
    t8 = exp_times_dd(t5[0], t7[0], t7[1])
    del t5, t7
    t9 = np.where(a > 1.7976931348623157e+308, 0.0, t8)
    del a, t8
    out[...] = t9


def gaussian_power_slope(r, lam, p, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(lam), float(p))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

