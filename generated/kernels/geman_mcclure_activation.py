"""The kernels of geman-mcclure-activation: Phi, g, Psi, S, Phi'.

Phi(r) = 8*sqrt(3)*r**2*sign(r)/(9*(r**2 + 1)): at most 4 ulp.
g(r) = 8*sqrt(3)*Abs(r)/(9*r**2 + 9): at most 4 ulp.
Psi(r) = 16*sqrt(3)*(Abs(r) - atan(Abs(r)))/9: at most 4 ulp.
S(r) = r*(1 - 8*sqrt(6)*Abs(r)/(9*(2*r**2 + 1))): at most 4 ulp.
Phi'(r) = 16*sqrt(3)*Abs(r)/(9*(r**2 + 1)**2): at most 4 ulp.

Digest: 28370793e0a46604. Made by symdict; again by:
    symdict generate --only kernels/geman_mcclure_activation.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import atan_pair, pair_add_double, pair_div, pair_inverse, pair_mul, pair_mul_double, pair_neg, pair_scale, pair_square, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 2147483648.0)
    del a
    t1 = np.square(t0)
    del t0
    t2 = 1.539600717839002 * t1
    t3 = 1.0 + t1
    del t1
    t4 = t2 / t3
    del t2, t3
    np.copysign(t4, r, out=out)


def geman_mcclure_activation_phi(r, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_phi()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_phi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 2147483648.0)
    t1 = 1.539600717839002 * t0
    t2 = np.square(t0)
    del t0
    t3 = 1.0 + t2
    del t2
    t4 = t1 / t3
    del t1, t3
    t5 = np.maximum(a, 2147483648.0)
    t6 = np.minimum(t5, 1.7976931348623157e+308)
    del t5
    t7 = 1.539600717839002 / t6
    del t6
    t8 = np.where(a > 2147483648.0, t7, t4)
    del t4, t7
    t9 = np.where(a > 1.7976931348623157e+308, 0.0, t8)
    del a, t8
    out[...] = t9


def geman_mcclure_activation_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_g()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_g(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t0
    t3 = 0.439885919382572 - t1 * 0.34213349285311156
    t4 = t1 * t3 - 0.6158402871356008
    del t3
    t5 = t1 * t4 + 1.0264004785593346
    del t1, t4
    t6 = t2 * t5
    del t2, t5
    t7 = atan_pair((a, 0.0))
    t8 = pair_neg(t7)
    del t7
    t9 = pair_add_double(t8, a)
    del t8
    t11 = 3.079201435678004 * t9[0]
    del t9
    t12 = np.where(a > 0.00390625, t11, t6)
    del t6, t11
    t13 = np.where(a > 1.7976931348623157e+308, a, t12)
    del a, t12
    out[...] = t13


def geman_mcclure_activation_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_psi()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_psi(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 1.152921504606847e+18)
    t1 = pair_mul_double((2.1773242158072694, -4.607069435294837e-18), t0)
    t2 = two_prod(t0, t0)
    t3 = pair_scale(t2, 2.0)
    del t2
    t4 = pair_add_double(t3, 1.0)
    del t3
    t5 = pair_div(t1, t4)
    del t1, t4
    t7 = 1.0 - t5[0]
    del t5
    t8 = t0 * t7
    del t0, t7
    t9 = 1.0 * a
    t10 = np.where(a > 1.152921504606847e+18, t9, t8)
    del a, t8, t9
    np.multiply(np.copysign(1.0, r), t10, out=out)


def geman_mcclure_activation_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_s()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_s(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 3.725290298461914e-09)
    t1 = np.square(t0)
    t2 = t1 * 6.158402871356008
    del t1
    t3 = -t2
    del t2
    t4 = pair_add_double((3.079201435678004, -1.1765797595680793e-16), t3)
    del t3
    t6 = t0 * t4[0]
    del t0, t4
    t7 = np.minimum(a, 2147483648.0)
    t8 = pair_mul_double((3.079201435678004, -1.1765797595680793e-16), t7)
    t10 = two_prod(t7, t7)
    del t7
    t11 = pair_add_double(t10, 1.0)
    del t10
    t13 = np.square(t11[0])
    del t11
    t14 = t8[0] / t13
    del t8, t13
    t15 = np.maximum(a, 2147483648.0)
    t16 = np.minimum(t15, 1.7976931348623157e+308)
    del t15
    t17 = pair_inverse((t16, 0.0))
    del t16
    t18 = pair_mul((3.079201435678004, -1.1899336671124095e-16), t17)
    t20 = pair_square(t17)
    del t17
    t22 = t18[0] * t20[0]
    del t18, t20
    t23 = np.where(a > 2147483648.0, t22, t14)
    del t14, t22
    t24 = np.where(a > 3.725290298461914e-09, t23, t6)
    del a, t6, t23
    out[...] = t24


def geman_mcclure_activation_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = _prepare_slope()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            _block_slope(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result

