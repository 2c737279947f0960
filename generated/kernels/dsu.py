"""The kernels of dsu: Phi, g, S, Phi'.

Phi(r) = pi*(sin(Abs(r))/(Abs(r) + pi) - sin(Abs(r))/(Abs(r) - pi))*sign(r)/2: at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
g(r) = Piecewise((1, Eq(r, 0)), (-pi**2*sin(r)/(r*(r**2 - pi**2)), True)): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
S(r) = r + sqrt(2)*pi**2*sin(sqrt(2)*r)/(4*r**2 - 2*pi**2): at most 4 ulp.
Phi'(r) = pi**2*(2*r*sin(r)/(r**2 - pi**2) - cos(r))/(r**2 - pi**2): at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
Psi has no kernel: no kernel: the flux does not settle at infinity.

Digest: 01b124576ca7fa62. Made by symdict; again by:
    symdict generate --only kernels/dsu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import cos_pair, pair_add_double, pair_div, pair_mul, pair_mul_double, pair_scale, pair_sub, sin_pair, two_prod

CHUNK = 8192


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0009765625)
    t1 = np.square(t0)
    t2 = t1 * 0.00171245164762804 + -0.0653454830243289
    t3 = t1 * t2 + 1.0
    del t1, t2
    t4 = t0 * t3
    del t0, t3
    t5 = np.sin(a)
    t6 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t5)
    del t5
    t7 = 3.141592653589793 + a
    t8 = a - 3.141592653589793
    t9 = t8 - 1.2246467991473532e-16
    del t8
    t10 = two_prod(t7, t9)
    del t7, t9
    t11 = pair_div(t6, t10)
    del t6, t10
    t13 = -t11[0]
    del t11
    t14 = np.where(a > 0.0009765625, t13, t4)
    del t4, t13
    t15 = np.where(a > 1.7976931348623157e+308, 0.0, t14)
    del a, t14
    np.multiply(np.copysign(1.0, r), t15, out=out)


def dsu_phi(r, out=None):
    """Phi(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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
    t0 = np.maximum(a, 1.862645149230957e-09)
    t1 = np.sin(t0)
    t2 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t1)
    del t1
    t3 = two_prod(t0, t0)
    t4 = pair_sub(t3, (9.869604401089358, 6.265295508739711e-16))
    del t3
    t6 = t0 * t4[0]
    del t0, t4
    t7 = pair_div(t2, (t6, 0.0))
    del t2, t6
    t9 = -t7[0]
    del t7
    t10 = np.where(a > 1.7976931348623157e+308, 0.0, t9)
    del a, t9
    out[...] = t10


def dsu_g(r, out=None):
    """g(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * t0
    del t0
    t3 = -0.00684980659051216 - t1 * -0.0001992405643580311
    t4 = t1 * t3 - -0.1306909660486578
    del t1, t3
    t5 = t2 * t4
    del t2, t4
    t6 = np.minimum(a, 1048576.0)
    t7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t6)
    t8 = sin_pair(t7)
    del t7
    t9 = pair_mul((13.957728399277759, 2.998665011869626e-16), t8)
    del t8
    t10 = two_prod(t6, t6)
    t11 = pair_scale(t10, 4.0)
    del t10
    t12 = pair_sub(t11, (19.739208802178716, 1.2530591017479423e-15))
    del t11
    t13 = pair_div(t9, t12)
    del t9, t12
    t14 = pair_add_double(t13, t6)
    del t6, t13
    t16 = 1.0 * a
    t17 = np.where(a > 1048576.0, t16, t14[0])
    del t14, t16
    t18 = np.where(a > 0.00390625, t17, t5)
    del a, t5, t17
    np.multiply(np.copysign(1.0, r), t18, out=out)


def dsu_s(r, out=None):
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
    t0 = np.minimum(a, 0.00390625)
    t1 = np.square(t0)
    del t0
    t2 = -0.19603644907298667 - t1 * -0.0085622582381402
    t3 = t1 * t2 + 1.0
    del t1, t2
    t4 = np.maximum(a, 0.00390625)
    t5 = sin_pair((t4, 0.0))
    t6 = pair_mul_double(t5, t4)
    del t5
    t7 = pair_scale(t6, 2.0)
    del t6
    t8 = two_prod(t4, t4)
    t9 = pair_sub(t8, (9.869604401089358, 6.265295508739711e-16))
    del t8
    t10 = pair_div(t7, t9)
    del t7
    t11 = cos_pair((t4, 0.0))
    t12 = pair_sub(t10, t11)
    del t10, t11
    t14 = pair_mul_double((9.869604401089358, 6.265295508739711e-16), t12[0])
    del t12
    t16 = pair_mul_double(t9, t4)
    del t9
    t18 = t14[0] / t16[0]
    del t14, t16
    t19 = t4 * t18
    del t4, t18
    t20 = np.where(a > 0.00390625, t19, t3)
    del t3, t19
    t21 = np.where(a > 1.7976931348623157e+308, 0.0, t20)
    del a, t20
    out[...] = t21


def dsu_slope(r, out=None):
    """Phi'(r), at most 5 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. NaN gives NaN, infinities give the limits."""
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

