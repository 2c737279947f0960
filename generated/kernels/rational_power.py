"""The kernels of rational-power: Phi, g, S, Phi'.

Phi(r) = r/((Abs(r)/lam)**p + 1): at most 4 ulp.
g(r) = 1/((Abs(r)/lam)**p + 1): at most 4 ulp.
S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)): at most 4 ulp.
Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: ed8bdf532f24bb75. Made by symdict; again by:
    symdict generate --only kernels/rational_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, log_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_select, pair_square, pair_sub, pow_dd, pow_pair, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_sum(p1, -1.0)
    c4 = q4
    return (c0, c1, p1, p0, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pow_dd(t1[0], t1[1], p1)
    del t1
    t3 = 1.0 + t2
    del t2
    t4 = t0 / t3
    del t0, t3
    t5 = np.maximum(a, c0)
    t6 = pair_div((p0, 0.0), (t5, 0.0))
    del t5
    t7 = log_pair(t6)
    t8 = pair_mul(t7, c4)
    del t7
    t9 = exp_dd(t8[0], t8[1])
    del t8
    t10 = pow_dd(t6[0], t6[1], p1)
    del t6
    t11 = 1.0 + t10
    del t10
    t12 = t9 / t11
    del t9, t11
    t13 = two_prod(p0, t12)
    del t12
    t14 = pair_select(a > c0, t13, (t4, 0.0))
    del t4, t13
    t15 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t14)
    del a, t14
    np.copysign(t15[0], r, out=out)


def rational_power_phi(r, lam, p, out=None):
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
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p1, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t3 = np.power(t1[0], p1)
    del t1
    t4 = 1.0 + t3
    del t3
    t5 = 1.0 / t4
    del t4
    t6 = np.maximum(a, c0)
    t7 = pair_div((p0, 0.0), (t6, 0.0))
    del t6
    t8 = pow_dd(t7[0], t7[1], p1)
    del t7
    t9 = 1.0 + t8
    t10 = t8 / t9
    del t8, t9
    t11 = np.where(a > c0, t10, t5)
    del t5, t10
    t12 = np.where(a > 1.7976931348623157e+308, 0.0, t11)
    del a, t11
    out[...] = t12


def rational_power_g(r, lam, p, out=None):
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2
    q4 = pair_mul_double(q2, q0)
    q5 = pow_pair(q4, p1)
    q6 = pair_mul_double(q5, q0)
    q7 = pair_add_double(q5, 1.0)
    q8 = pair_div(q6, q7)
    q9 = pair_div(q8, (p0, 0.0))
    q10 = pair_scale(q9, 1.4551915228366852e-11)
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
    t3 = t0 * t2
    del t0
    t4 = 1.0 + t2
    del t2
    t5 = t3 / t4
    del t3, t4
    t6 = c3 * a
    t7 = np.where(a > c0, t6, t5)
    del a, t5, t6
    np.copysign(t7, r, out=out)


def rational_power_s(r, lam, p, out=None):
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
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = -p1
    q5 = two_sum(1.0, q4)
    c4 = q5
    return (c0, c1, p1, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1, p0, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_mul_double(t2, p1)
    t4 = pair_sub(t3, t2)
    del t3
    t5 = pair_neg(t4)
    del t4
    t6 = pair_add_double(t5, 1.0)
    del t5
    t8 = pair_add_double(t2, 1.0)
    del t2
    t10 = np.square(t8[0])
    del t8
    t11 = t6[0] / t10
    del t6, t10
    t12 = np.maximum(a, c0)
    t13 = pair_div((p0, 0.0), (t12, 0.0))
    del t12
    t14 = pow_dd(t13[0], t13[1], p1)
    del t13
    t15 = pair_add_double(c4, t14)
    t17 = two_prod(t14, t15[0])
    del t15
    t18 = two_sum(1.0, t14)
    del t14
    t19 = pair_square(t18)
    del t18
    t20 = pair_div(t17, t19)
    del t17, t19
    t22 = np.where(a > c0, t20[0], t11)
    del t11, t20
    t23 = np.where(a > 1.7976931348623157e+308, 0.0, t22)
    del a, t22
    out[...] = t23


def rational_power_slope(r, lam, p, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
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

