"""Phi' (slope) of garrote.

garrote_slope(r, theta, out=None) computes

    Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (-2*theta**2/r**2, True))

elementwise in float64, at most 4 ulp.
Form: slope. Digest: f964796685f99b7a.
Made by symdict; again by:  symdict kernel garrote --form slope --target numpy
"""

from functools import lru_cache

import numpy as np

CHUNK = 4096


Array = np.ndarray


def fast_two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    """a + b exactly; needs |a| >= |b| or a = 0."""
    s = a + b
    return s, (a - s) + b


def split(a: Array) -> tuple[Array, Array]:
    """a as a sum of its upper 26 and lower 27 bits."""
    a = np.asarray(a, dtype=np.float64)
    upper = (a.view(np.int64) & np.int64(-134217728)).view(np.float64)
    return upper, a - upper


def two_prod(a: Array, b: Array) -> tuple[Array, Array]:
    """a * b as a pair, error below 2^-104, barring overflow and underflow."""
    p = a * b
    a1, a2 = split(a)
    b1, b2 = split(b)
    return p, ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2


def pair_scale(x: tuple[Array, Array], power: Array) -> tuple[Array, Array]:
    """x times a power of two."""
    return x[0] * power, x[1] * power


def pair_mul_double(x: tuple[Array, Array], b: Array) -> tuple[Array, Array]:
    """x * b."""
    p, p_low = two_prod(x[0], b)
    return fast_two_sum(p, p_low + x[1] * b)


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_scale(q4, 2.0)
    c2 = q5[0]
    return (c0, c1, c2, p0)


def _block(r, constants):
    """The function on one block."""
    (c0, c1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.maximum(t0, c1)
    t2 = np.square(t1)
    t3 = c2 / t2
    t4 = -t3
    t5 = np.maximum(a, c0)
    t6 = np.minimum(t5, 1.0715086071862673e+301)
    t7 = p0 / t6
    t8 = 2.0 * t7
    t9 = t8 * t7
    t10 = -t9
    t11 = np.where(a > c0, t10, t4)
    t12 = np.where(a > c1, t11, 1.0)
    return np.where(r != r, r, t12)


def garrote_slope(r, theta, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    with np.errstate(all="ignore"):
        constants = _prepare(float(theta))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            sink[start : start + CHUNK] = _block(block, constants)
    if target is not result:
        result[...] = target
    return result
