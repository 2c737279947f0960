"""The kernels of garrote: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (2*theta**2/r, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (2*theta**2/r**2, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2*(2*log(sqrt(2)*Abs(r)/(2*theta)) + 1), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (r - theta**2/r, True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (-2*theta**2/r**2, True)): at most 4 ulp.

Digest: e76e4a4b7ab4bc66. Made by symdict; again by:
    symdict generate --only kernels/garrote.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_div, pair_mul_double, pair_scale, round_down, round_up, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    q3 = two_prod(p0, p0)
    q4 = pair_scale(q3, 2.0)
    c1 = q4[0]
    q6 = round_down(q0)
    c2 = q6
    return (c0, c1, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = c1 / t0
    del t0
    t2 = np.where(a > c2, t1, a)
    del a, t1
    np.copysign(t2, r, out=out)


def garrote_phi(r, theta, out=None):
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
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_scale(q5, 2.0)
    c2 = q6[0]
    q8 = round_down(q2)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    del t0
    t2 = np.square(t1)
    del t1
    t3 = c2 / t2
    del t2
    t4 = np.maximum(a, c0)
    t5 = np.minimum(t4, 1.7976931348623157e+308)
    del t4
    t6 = p0 / t5
    del t5
    t7 = 2.0 * t6
    t8 = t7 * t6
    del t6, t7
    t9 = np.where(a > c0, t8, t3)
    del t3, t8
    t10 = np.where(a > c4, t9, 1.0)
    del a, t9
    out[...] = t10
    del t10
    np.copyto(out, np.nan, where=missing)


def garrote_g(r, theta, out=None):
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
    q3 = round_up(q0)
    c1 = q3
    q5 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c2 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_scale(q7, 2.0)
    c3 = q8
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = np.maximum(a, c1)
    t3 = 4.909093465297727e-91 * t2
    t4 = np.where(t2 > 6.668014432879854e+240, t3, t2)
    del t3
    t5 = pair_mul_double(c2, t4)
    del t4
    t7 = np.log(t5[0])
    del t5
    t8 = np.where(t2 > 6.668014432879854e+240, 207.94415416798358, 0.0)
    del t2
    t9 = t7 + t8
    del t7, t8
    t10 = 2.0 * t9 + 1.0
    del t9
    t11 = pair_mul_double(c3, t10)
    del t10
    t13 = np.where(a > c0, t11[0], t1)
    del t1, t11
    t14 = np.where(a > 1.7976931348623157e+308, a, t13)
    del a, t13
    out[...] = t14


def garrote_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
    return (c0, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, p0)
    del t0
    t2 = p0 + t1
    t3 = t1 - p0
    t4 = t2 * t3
    del t2, t3
    t5 = t4 / t1
    del t1, t4
    t6 = 1.0 * a
    t7 = np.where(a > c0, t6, t5)
    del t5, t6
    t8 = np.where(a > p0, t7, 0.0)
    del a, t7
    np.copysign(t8, r, out=out)
    del t8
    np.copyto(out, np.nan, where=missing)


def garrote_s(r, theta, out=None):
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
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q3 = round_up(q2)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_scale(q5, 2.0)
    c2 = q6[0]
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
    t2 = np.square(t1)
    del t1
    t3 = c2 / t2
    del t2
    t4 = -t3
    del t3
    t5 = np.maximum(a, c0)
    t6 = np.minimum(t5, 1.7976931348623157e+308)
    del t5
    t7 = p0 / t6
    del t6
    t8 = 2.0 * t7
    t9 = t8 * t7
    del t7, t8
    t10 = -t9
    del t9
    t11 = np.where(a > c0, t10, t4)
    del t4, t10
    t12 = np.where(a > c4, t11, 1.0)
    del a, t11
    out[...] = t12
    del t12
    np.copyto(out, np.nan, where=missing)


def garrote_slope(r, theta, out=None):
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

