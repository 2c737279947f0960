"""The kernels of exponential: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp(-Abs(r)/K): at most 4 ulp.
g(r) = exp(-Abs(r)/K): at most 4 ulp.
Psi(r) = 2*K*(K - K*exp(-Abs(r)/K) - exp(-Abs(r)/K)*Abs(r)): at most 4 ulp.
S(r) = r*(1 - exp(-sqrt(2)*Abs(r)/K)): at most 4 ulp.
Phi'(r) = (1 - Abs(r)/K)*exp(-Abs(r)/K): at most 4 ulp.

Digest: 2abf931af23a3202. Made by symdict; again by:
    symdict generate --only kernels/exponential.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, exp_times_dd, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_select, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4096.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    del a
    t1 = pair_mul_double(c1, t0)
    t2 = pair_neg(t1)
    del t1
    t3 = exp_times_dd(t0, t2[0], t2[1])
    del t0, t2
    np.copysign(t3, r, out=out)


def exponential_phi(r, K, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(K))
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
    q0 = 4096.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_g(r, out, constants):
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
    out[...] = t3


def exponential_g(r, K, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(K))
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
    q2 = 4096.0 * p0
    c2 = q2
    q4 = 2.0 * p0
    c3 = q4
    q6 = two_prod(p0, p0)
    q7 = pair_mul(q6, (2.0, -1.5490367659397273e-120))
    c4 = q7[0]
    return (p0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = np.square(t0)
    t2 = pair_mul_double(c1, t0)
    del t0
    t4 = 1.5619206968586227e-17 * t2[0] - 2.9594286887847587e-16
    t5 = t2[0] * t4 + 5.310530369319317e-15
    del t4
    t6 = t2[0] * t5 - 8.996663213905666e-14
    del t5
    t7 = t2[0] * t6 + 1.4338431997162156e-12
    del t6
    t8 = t2[0] * t7 - 2.1412058449095486e-11
    del t7
    t9 = t2[0] * t8 + 2.9823938554097286e-10
    del t8
    t10 = t2[0] * t9 - 3.854170520837187e-09
    del t9
    t11 = t2[0] * t10 + 4.592886537330982e-08
    del t10
    t12 = t2[0] * t11 - 5.010421677088344e-07
    del t11
    t13 = t2[0] * t12 + 4.96031746031746e-06
    del t12
    t14 = t2[0] * t13 - 4.409171075837743e-05
    del t13
    t15 = t2[0] * t14 + 0.00034722222222222224
    del t14
    t16 = t2[0] * t15 - 0.002380952380952381
    del t15
    t17 = t2[0] * t16 + 0.013888888888888888
    del t16
    t18 = t2[0] * t17 - 0.06666666666666667
    del t17
    t19 = t2[0] * t18 + 0.25
    del t18
    t20 = t2[0] * t19 - 0.6666666666666666
    del t19
    t21 = t2[0] * t20 + 1.0
    del t2, t20
    t22 = t1 * t21
    del t1, t21
    t23 = np.minimum(a, c2)
    t24 = pair_mul_double(c1, t23)
    del t23
    t25 = pair_neg(t24)
    del t24
    t26 = exp_dd(t25[0], t25[1])
    t27 = p0 - p0 * t26
    del t26
    t28 = exp_times_dd(a, t25[0], t25[1])
    del t25
    t29 = t27 - t28
    del t27, t28
    t30 = two_prod(c3, t29)
    del t29
    t31 = pair_select(a > p0, t30, (t22, 0.0))
    del t22, t30
    t32 = pair_select(a > 1.7976931348623157e+308, (c4, 0.0), t31)
    del a, t31
    out[...] = t32[0]


def exponential_psi(r, K, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(K))
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
    q0 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c0 = q0[0]
    return (c0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    a = np.abs(r)
    t0 = c0 * a
    t1 = -t0
    del t0
    t2 = np.expm1(t1)
    del t1
    t3 = a * t2
    del a, t2
    t4 = -t3
    del t3
    np.multiply(np.copysign(1.0, r), t4, out=out)


def exponential_s(r, K, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(K))
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
    q0 = 4096.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c2 = q2
    return (c0, p0, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    del a
    t1 = p0 - t0
    t2 = pair_mul_double(c2, t1)
    del t1
    t4 = pair_mul_double(c2, t0)
    del t0
    t5 = pair_neg(t4)
    del t4
    t6 = exp_times_dd(t2[0], t5[0], t5[1])
    del t2, t5
    out[...] = t6


def exponential_slope(r, K, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(K))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

