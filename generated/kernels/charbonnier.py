"""The kernels of charbonnier: Phi, g, Psi, S, Phi'.

Phi(r) = r/sqrt(1 + r**2/lam**2): at most 4 ulp.
g(r) = 1/sqrt(1 + r**2/lam**2): at most 4 ulp.
Psi(r) = 2*lam**2*(sqrt(1 + r**2/lam**2) - 1): at most 4 ulp.
S(r) = r*(1 - 1/sqrt(1 + 2*r**2/lam**2)): at most 4 ulp.
Phi'(r) = (-r**2/(lam**2 + r**2) + 1)/sqrt(1 + r**2/lam**2): at most 4 ulp.

Digest: 09fd00874e156246. Made by symdict; again by:
    symdict generate --only kernels/charbonnier.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_add_double, pair_div, pair_inverse, pair_mul_double, pair_square, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = np.square(t0)
    t2 = c1 * t1 + 1.0
    del t1
    t3 = np.sqrt(t2)
    del t2
    t4 = t0 / t3
    del t0, t3
    out[...] = t4


def charbonnier_phi(r, lam, out=None):
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = pair_mul_double((1.0, -1.0587911840678754e-22), p0)
    c2 = q4[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = t0 * c1
    del t0
    t2 = np.square(t1)
    del t1
    t3 = 1.0 + t2
    del t2
    t4 = np.sqrt(t3)
    del t3
    t5 = 1.0 / t4
    del t4
    t6 = np.maximum(a, c0)
    t7 = np.minimum(t6, 1.7976931348623157e+308)
    del t6
    t8 = c2 / t7
    del t7
    t9 = np.where(a > c0, t8, t5)
    del t5, t8
    t10 = np.where(a > 1.7976931348623157e+308, 0.0, t9)
    del a, t9
    out[...] = t10


def charbonnier_g(r, lam, out=None):
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
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3[0]
    q5 = pair_mul_double((2.0, -1.5777218104420236e-30), p0)
    c2 = q5[0]
    return (c0, c1, c2)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = 2.0 * t1
    t3 = c1 * t1 + 1.0
    del t1
    t4 = np.sqrt(t3)
    del t3
    t5 = 1.0 + t4
    del t4
    t6 = t2 / t5
    del t2, t5
    t7 = c2 * a
    t8 = np.where(a > c0, t7, t6)
    del a, t6, t7
    out[...] = t8


def charbonnier_psi(r, lam, out=None):
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
    q0 = 0.0009765625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = 1.2676506002282294e+30 * p0
    c3 = q7
    q9 = pair_div((2.0, 0.0), q2)
    c4 = q9[0]
    return (c0, c1, c2, c3, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    t2 = pair_mul_double(t1, t0)
    del t1
    t4 = pair_mul_double(c1, t2[0])
    del t2
    t6 = t0 * c2
    del t0
    t7 = np.square(t6)
    del t6
    t8 = 2.5 * t7 - 1.5
    t9 = t7 * t8 + 1.0
    del t7, t8
    t10 = t4[0] * t9
    del t4, t9
    t11 = np.minimum(a, c3)
    t12 = np.square(t11)
    t13 = two_prod(t12, t11)
    del t11
    t14 = pair_mul_double(t13, c4)
    del t13
    t15 = two_prod(c4, t12)
    del t12
    t16 = pair_add_double(t15, 1.0)
    del t15
    t18 = np.sqrt(t16[0])
    del t16
    t19 = 1.0 + t18
    t20 = two_prod(t19, t18)
    del t18, t19
    t21 = pair_div(t14, t20)
    del t14, t20
    t23 = 1.0 * a
    t24 = np.where(a > c3, t23, t21[0])
    del t21, t23
    t25 = np.where(a > c0, t24, t10)
    del a, t10, t24
    np.multiply(np.copysign(1.0, r), t25, out=out)


def charbonnier_s(r, lam, out=None):
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
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1, p0)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    del t0
    t2 = pair_square(t1)
    del t1
    t3 = pair_add_double(t2, 1.0)
    del t2
    t5 = np.sqrt(t3[0])
    t6 = t3[0] * t5
    del t3, t5
    t7 = 1.0 / t6
    del t6
    t8 = np.maximum(a, c0)
    t9 = np.minimum(t8, 1.7976931348623157e+308)
    del t8
    t10 = p0 / t9
    del t9
    t11 = pair_mul_double((1.0, -3.1763735522036263e-22), t10)
    t12 = np.square(t10)
    del t10
    t13 = pair_mul_double(t11, t12)
    del t11, t12
    t15 = np.where(a > c0, t13[0], t7)
    del a, t7, t13
    out[...] = t15


def charbonnier_slope(r, lam, out=None):
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

