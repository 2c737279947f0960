"""Psi (regulariser) of soft.

soft_psi(r, theta, out=None) computes

    Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), True))

elementwise in float64, at most 4 ulp.
Form: regulariser. Digest: 32226e7d6fc92284.
Made by symdict; again by:  symdict kernel soft --form regulariser --target numpy
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


def pair_mul_double(x: tuple[Array, Array], b: Array) -> tuple[Array, Array]:
    """x * b."""
    p, p_low = two_prod(x[0], b)
    return fast_two_sum(p, p_low + x[1] * b)


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0[0]
    q2 = 2.0 * p0
    c2 = q2
    q4 = pair_mul_double((2.8284271247461903, -2.0722365407687273e-16), p0)
    c3 = q4[0]
    q6 = 1.4411518807585587e+17 * p0
    c4 = q6
    return (c0, p0, c2, c3, c4)


def _block(r, constants):
    """The function on one block."""
    (c0, p0, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t4 = t2[0] - p0
    t5 = c2 * t4
    t6 = c3 * a
    t7 = np.where(a > c4, t6, t5)
    t8 = np.where(a > c0, t7, t1)
    return t8


def soft_psi(r, theta, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
