"""The kernels of leaky-relu: Phi, Psi, S, Phi'.

Phi(r) = Piecewise((a*r, r < 0), (r, True)): at most 4 ulp.
Psi(r) = Piecewise((a*r**2, r < 0), (r**2, True)): at most 4 ulp.
S(r) = Piecewise((-r*(a - 1), r < 0), (0, True)): at most 4 ulp.
Phi'(r) = Piecewise((a, r < 0), (nan, Eq(r, 0)), (1, True)): at most 4 ulp.
g has no kernel: Phi(r)/r has no limit at 0: it tends to a from the left and to 1 from the right.

Digest: c00b48408f020398. Made by symdict; again by:
    symdict generate --only kernels/leaky_relu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import pair_inverse, two_prod, two_sum

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    a = np.abs(r)
    s0 = p0 * a
    s1 = -s0
    del s0
    out[...] = np.where(r < 0.0, s1, a)


def leaky_relu_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi(float(a))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    c0 = q0[0]
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    return (c0, c1)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.square(a)
    s0 = c0 * a
    s1 = a * c1
    del a
    s2 = s0 * s1
    del s0, s1
    out[...] = np.where(r < 0.0, s2, t0)


def leaky_relu_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi(float(a))
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
    q0 = two_sum(p0, -1.0)
    c0 = q0[0]
    return (c0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    s0 = c0 * a
    del a
    out[...] = np.where(r < 0.0, s0, 0.0)
    del s0
    np.copyto(out, np.nan, where=missing)


def leaky_relu_s(r, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s(float(a))
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
    return (p0,)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    del a
    out[...] = np.where(r < 0.0, p0, 1.0)
    np.copyto(out, np.nan, where=missing)


def leaky_relu_slope(r, a, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope(float(a))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

