"""The kernels of l1: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)): at most 4 ulp.

Digest: 2520892492b8e99b. Made by symdict; again by:
    symdict generate --only kernels/l1.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_mul_double, round_down, round_up

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0[0]
    return (c0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    np.clip(r, -c0, c0, out=out)


def l1_phi(r, theta, out=None):
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
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0[0]
    q4 = round_down(q0)
    c2 = q4
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = c1 / t0
    del t0
    t2 = np.where(a > c2, t1, 1.0)
    del a, t1
    out[...] = t2
    del t2
    np.copyto(out, np.nan, where=missing)


def l1_g(r, theta, out=None):
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
    q3 = 2.0 * p0
    c2 = q3
    q5 = pair_mul_double((2.8284271247461903, -1.9334586626905985e-16), p0)
    c3 = q5[0]
    q7 = 1.2676506002282294e+30 * p0
    c4 = q7
    return (c0, p0, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    del t0
    t2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t4 = t2[0] - p0
    del t2
    t5 = c2 * t4
    del t4
    t6 = c3 * a
    t7 = np.where(a > c4, t6, t5)
    del t5, t6
    t8 = np.where(a > c0, t7, t1)
    del a, t1, t7
    out[...] = t8


def l1_psi(r, theta, out=None):
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
    return (p0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    t0 = np.maximum(a, p0)
    del a
    t1 = t0 - p0
    del t0
    np.copysign(t1, r, out=out)


def l1_s(r, theta, out=None):
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
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_down(q0)
    c0 = q1
    return (c0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    t0 = np.where(np.abs(r) > c0, 0.0, 1.0)
    out[...] = t0
    del t0
    np.copyto(out, np.nan, where=missing)


def l1_slope(r, theta, out=None):
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

