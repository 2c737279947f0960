"""The kernels of tukey-power: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r*(1 - (Abs(r)/c)**k)**2, Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
g(r) = Piecewise((((Abs(r)/c)**k - 1)**2, Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi(r) = Piecewise((r**2 - 4*Abs(r)**(k + 2)/(c**k*(k + 2)) + r**(2*k + 2)/(c**(2*k)*(k + 1)), Abs(r) <= c), (c**2*k**2/((k + 1)*(k + 2)), True)): at most 4 ulp.
S(r) = Piecewise((r*(1 - ((sqrt(2)*Abs(r)/c)**k - 1)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
Phi'(r) = Piecewise((((Abs(r)/c)**k - 1)*(2*k*(Abs(r)/c)**k + (Abs(r)/c)**k - 1), Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: ba64b0f541af488d. Made by symdict; again by:
    symdict generate --only kernels/tukey_power.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp_dd, log_pair, pair_add, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_sub, pow_dd, pow_pair, round_down, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    return (p0, c1, p1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_neg(t2)
    del t2
    t4 = pair_add_double(t3, 1.0)
    del t3
    t6 = np.square(t4[0])
    del t4
    t7 = t0 * t6
    del t0, t6
    t8 = np.where(a > p0, 0.0, t7)
    del a, t7
    np.copysign(t8, r, out=out)


def tukey_power_phi(r, c, k, out=None):
    """Phi(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(c), float(k))
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    return (p0, c1, p1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_add_double(t2, -1.0)
    del t2
    t5 = np.square(t3[0])
    del t3
    t6 = np.where(a > p0, 0.0, t5)
    del a, t5
    out[...] = t6


def tukey_power_g(r, c, k, out=None):
    """g(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g(float(c), float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 2.0 * p1
    q1 = two_sum(2.0, q0)
    c1 = q1
    q3 = -q0
    q4 = pow_pair((p0, 0.0), q3)
    q5 = two_sum(1.0, p1)
    q6 = pair_div(q4, q5)
    c2 = q6
    q8 = two_sum(2.0, p1)
    c3 = q8
    q10 = -p1
    q11 = pow_pair((p0, 0.0), q10)
    q12 = pair_scale(q11, 4.0)
    q13 = pair_div(q12, q8)
    c4 = q13
    q15 = two_prod(p0, p0)
    q16 = two_prod(p1, p1)
    q17 = pair_mul(q15, q16)
    q18 = pair_mul(q5, q8)
    q19 = pair_div(q17, q18)
    c5 = q19[0]
    return (p0, c1, c2, c3, c4, c5)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = two_prod(t0, t0)
    t2 = log_pair((t0, 0.0))
    t3 = pair_mul(t2, c1)
    del t2
    t4 = exp_dd(t3[0], t3[1])
    del t3
    t5 = pair_mul_double(c2, t4)
    del t4
    t7 = pair_add_double(t1, t5[0])
    del t1, t5
    t8 = log_pair((t0, 0.0))
    del t0
    t9 = pair_mul(t8, c3)
    del t8
    t10 = exp_dd(t9[0], t9[1])
    del t9
    t11 = pair_mul_double(c4, t10)
    del t10
    t12 = pair_sub(t7, t11)
    del t7, t11
    t14 = np.where(a > p0, c5, t12[0])
    del t12
    t15 = np.where(a > 0.0, t14, 0.0)
    del a, t14
    out[...] = t15
    del t15
    np.copyto(out, np.nan, where=missing)


def tukey_power_psi(r, c, k, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(c), float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.5 * p0
    q1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q0)
    q2 = round_down(q1)
    c0 = q2
    q4 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q4
    return (c0, c1, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pow_dd(t1[0], t1[1], p1)
    del t1
    t3 = t0 * t2
    del t0
    t4 = t2 - 2.0
    del t2
    t5 = t3 * t4
    del t3, t4
    t6 = -t5
    del t5
    t7 = np.where(a > c0, a, t6)
    del a, t6
    np.multiply(np.copysign(1.0, r), t7, out=out)


def tukey_power_s(r, c, k, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(c), float(k))
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
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = 2.0 * p1
    c3 = q2
    return (p0, c1, p1, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p1, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, p0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pow_pair(t1, p1)
    del t1
    t3 = pair_add_double(t2, -1.0)
    t5 = pair_mul_double(t2, c3)
    t6 = pair_add(t2, t5)
    del t2, t5
    t7 = pair_add_double(t6, -1.0)
    del t6
    t9 = t3[0] * t7[0]
    del t3, t7
    t10 = np.where(a > p0, 0.0, t9)
    del a, t9
    out[...] = t10


def tukey_power_slope(r, c, k, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(c), float(k))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

