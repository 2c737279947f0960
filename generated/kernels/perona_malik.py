"""The kernels of perona-malik: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp(-r**2/(2*lam**2)): at most 4 ulp.
g(r) = exp(-r**2/(2*lam**2)): at most 4 ulp.
Psi(r) = 2*lam**2*(1 - exp(-r**2/(2*lam**2))): at most 4 ulp.
S(r) = r*(1 - exp(-r**2/lam**2)): at most 4 ulp.
Phi'(r) = (1 - r**2/lam**2)*exp(-r**2/(2*lam**2)): at most 4 ulp.

Digest: 9fee8fda17bd7326. Made by symdict; again by:
    symdict generate --only kernels/perona_malik.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import exp2_square_times, exp_times_dd, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_square, square_edge, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 128.0 * p0
    q2 = two_prod(p0, p0)
    q3 = pair_div((0.5, 0.0), q2)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q3)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (f0, f1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (f0, f1) = constants
    t4v = np.clip(r, -f0, f0)
    t4 = exp2_square_times(t4v, t4v, f1)
    del t4v
    out[...] = t4


def perona_malik_phi(r, lam, out=None):
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
    q0 = 128.0 * p0
    q2 = two_prod(p0, p0)
    q3 = pair_div((0.5, 0.0), q2)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q3)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (f0, f1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (f0, f1) = constants
    t4v = np.clip(r, -f0, f0)
    t4 = exp2_square_times(1.0, t4v, f1)
    del t4v
    out[...] = t4


def perona_malik_g(r, lam, out=None):
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
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = 16.0 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    return (c0, c1, c2)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = np.minimum(a, c1)
    t3 = np.maximum(t2, c0)
    del t2
    t4 = two_prod(t3, t3)
    t5 = pair_mul_double(c2, t3)
    del t3
    t6 = pair_square(t5)
    del t5
    t8 = 0.5 * t6[0]
    t9 = -t8
    del t8
    t10 = np.expm1(t9)
    del t9
    t11 = 2.0 * t10
    del t10
    t12 = t11 / t6[0]
    del t6, t11
    t13 = pair_mul_double(t4, t12)
    del t4, t12
    t15 = -t13[0]
    del t13
    t16 = np.where(a > c0, t15, t1)
    del a, t1, t15
    out[...] = t16


def perona_malik_psi(r, lam, out=None):
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
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = 16.0 * p0
    c2 = q5
    q7 = pair_inverse((p0, 0.0))
    c3 = q7
    return (c0, c1, c2, c3, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t0, t1
    t3 = c1 * t2
    del t2
    t4 = np.minimum(a, c2)
    t5 = pair_mul_double(c3, t4)
    del t4
    t6 = pair_square(t5)
    t8 = -t6[0]
    del t6
    t9 = np.expm1(t8)
    del t8
    t10 = pair_mul_double(t5, t9)
    del t5, t9
    t12 = p0 * t10[0]
    del t10
    t13 = -t12
    del t12
    t14 = 1.0 * a
    t15 = np.where(a > c2, t14, t13)
    del t13, t14
    t16 = np.where(a > c0, t15, t3)
    del a, t3, t15
    np.multiply(np.copysign(1.0, r), t16, out=out)


def perona_malik_s(r, lam, out=None):
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
    q0 = 128.0 * p0
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
    t3 = pair_mul_double(c2, t0)
    del t0
    t4 = pair_add_double(t3, 1.0)
    t6 = pair_mul_double(t2, t4[0])
    del t2, t4
    t7 = pair_square(t3)
    del t3
    t8 = pair_scale(t7, 0.5)
    del t7
    t9 = pair_neg(t8)
    del t8
    t11 = exp_times_dd(t6[0], t9[0], t9[1])
    del t6, t9
    out[...] = t11


def perona_malik_slope(r, lam, out=None):
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

