"""The kernels of ssbs: Phi, g, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t + exp(T*(l - sqrt(2)*Abs(r)/2))*Abs(r))*sign(r)/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t/Abs(r) + exp(T*(l - sqrt(2)*Abs(r)/2)))/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= t), ((r - t*sign(r))/(1 + exp(-T*(-l + Abs(r)))), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), (-(-2*T*t + sqrt(2)*T*Abs(r) - 2*exp(T*(l - sqrt(2)*Abs(r)/2)) - 2)*exp(T*(l - sqrt(2)*Abs(r)/2))/(2*(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1)**2), True)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: fda6319228a59c2b. Made by symdict; again by:
    symdict generate --only kernels/ssbs.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_pair, exp_times_dd, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_square, pair_sub, round_down, round_up, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1[0]
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q4 = round_up(q3)
    c1 = q4
    q6 = pair_inverse(q0)
    c2 = q6
    q8 = two_prod(p1, p2)
    c3 = q8
    q10 = two_prod(p1, p0)
    q11 = pair_mul(q10, (1.4142135623730951, -9.667293313452913e-17))
    c4 = q11
    q13 = round_down(q3)
    c5 = q13
    return (c0, c1, c2, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = pair_mul_double(c2, t1)
    t4 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t2[0])
    t6 = -t4[0]
    del t4
    t7 = pair_add_double(c3, t6)
    del t6
    t9 = exp_times_dd(t2[0], t7[0], 0.0)
    del t7
    t10 = t2[0] + t9
    del t2
    t11 = t9 / t10
    del t9
    t12 = pair_div(c4, (t10, 0.0))
    del t10
    t14 = t11 + t12[0]
    del t11, t12
    t15 = t1 * t14
    del t1, t14
    t16 = np.where(a > c5, t15, a)
    del a, t15
    np.copysign(t16, r, out=out)


def ssbs_phi(r, t, T, l, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(t), float(T), float(l))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = pair_inverse((p1, 0.0))
    q4 = pair_scale(q3, 4096.0)
    c1 = q4[0]
    q6 = 0.5 * p1
    q7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q6)
    c2 = q7[0]
    q9 = two_prod(p1, p2)
    c3 = q9
    c4 = q0[0]
    q12 = round_down(q0)
    c5 = q12
    return (c0, c1, c2, c3, c4, c5)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = np.minimum(t0, c1)
    t2 = c2 * t1
    del t1
    t3 = -t2
    del t2
    t4 = pair_add_double(c3, t3)
    del t3
    t6 = np.exp(t4[0])
    t7 = 1.0 + t6
    t8 = t6 / t7
    del t6, t7
    t9 = exp_times_dd(t0, t4[0], 0.0)
    del t4
    t10 = t0 + t9
    del t0, t9
    t11 = c4 / t10
    del t10
    t12 = t8 + t11
    del t8, t11
    t13 = np.where(a > c5, t12, 1.0)
    del t12
    t14 = np.where(a > 1.7976931348623157e+308, 0.0, t13)
    del a, t13
    out[...] = t14
    del t14
    np.copyto(out, np.nan, where=missing)


def ssbs_g(r, t, T, l, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(t), float(T), float(l))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 4096.0)
    c1 = q1[0]
    return (p0, c1, p2, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p2, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t1 = np.minimum(a, c1)
    t2 = -p2
    t3 = two_sum(t1, t2)
    del t1, t2
    t4 = pair_mul_double(t3, p1)
    del t3
    t5 = pair_neg(t4)
    del t4
    t6 = exp_dd(t5[0], t5[1])
    del t5
    t7 = 1.0 + t6
    del t6
    t8 = t0 / t7
    del t0, t7
    t9 = np.where(a > p0, t8, 0.0)
    del a, t8
    np.multiply(np.copysign(1.0, r), t9, out=out)
    del t9
    np.copyto(out, np.nan, where=missing)


def ssbs_s(r, t, T, l, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(t), float(T), float(l))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 4096.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    q5 = two_prod(p1, p2)
    c2 = q5
    q7 = two_prod(p1, p0)
    q8 = pair_add_double(q7, 1.0)
    c3 = q8
    q10 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q11 = round_down(q10)
    c4 = q11
    return (c0, c1, c2, c3, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t1)
    del t1
    t3 = pair_sub(c2, t2)
    t4 = exp_pair(t3)
    t5 = pair_add(c3, t4)
    t6 = pair_sub(t5, t2)
    del t2, t5
    t8 = exp_times_dd(t6[0], t3[0], t3[1])
    del t3, t6
    t9 = pair_add_double(t4, 1.0)
    del t4
    t10 = pair_square(t9)
    del t9
    t11 = pair_div((t8, 0.0), t10)
    del t8, t10
    t13 = np.where(a > c4, t11[0], 1.0)
    del a, t11
    out[...] = t13
    del t13
    np.copyto(out, np.nan, where=missing)


def ssbs_slope(r, t, T, l, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(t), float(T), float(l))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

