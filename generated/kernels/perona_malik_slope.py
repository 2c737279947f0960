"""Phi' (slope) of perona-malik.

perona_malik_slope(r, lam, out=None) computes

    Phi'(r) = (1 - r**2/lam**2)*exp(-r**2/(2*lam**2))

elementwise in float64, at most 4 ulp.
Form: slope. Digest: 3ded04d31121979f.
Made by symdict; again by:  symdict kernel perona-malik --form slope --target numpy
"""

from functools import lru_cache

import numpy as np

CHUNK = 4096


Array = np.ndarray


def fast_two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    """a + b exactly; needs |a| >= |b| or a = 0."""
    s = a + b
    return s, (a - s) + b


def two_sum(a: Array, b: Array) -> tuple[Array, Array]:
    """a + b exactly."""
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


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


def pair_add_double(x: tuple[Array, Array], b: Array) -> tuple[Array, Array]:
    """x + b."""
    s, t = two_sum(x[0], b)
    return fast_two_sum(s, t + x[1])


def pair_add(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x + y; cancellation costs nothing."""
    s, s_low = two_sum(x[0], y[0])
    t, t_low = two_sum(x[1], y[1])
    v, v_low = fast_two_sum(s, s_low + t)
    return fast_two_sum(v, t_low + v_low)


def pair_neg(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """-x."""
    return -x[0], -x[1]


def pair_sub(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x - y."""
    return pair_add(x, pair_neg(y))


def pair_scale(x: tuple[Array, Array], power: Array) -> tuple[Array, Array]:
    """x times a power of two."""
    return x[0] * power, x[1] * power


def pair_mul_double(x: tuple[Array, Array], b: Array) -> tuple[Array, Array]:
    """x * b."""
    p, p_low = two_prod(x[0], b)
    return fast_two_sum(p, p_low + x[1] * b)


def pair_square(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """x * x."""
    p, p_low = two_prod(x[0], x[0])
    return fast_two_sum(p, p_low + 2.0 * x[0] * x[1])


def pair_div(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x / y: long division, three quotients."""
    q = x[0] / y[0]
    r = pair_sub(x, pair_mul_double(y, q))
    t = r[0] / y[0]
    r = pair_sub(r, pair_mul_double(y, t))
    s, low = fast_two_sum(q, t)
    return fast_two_sum(s, low + r[0] / y[0])


def pair_inverse(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """1 / x."""
    return pair_div((np.ones_like(x[0]), np.zeros_like(x[0])), x)


def exp_times_dd(y, hi, lo):
    """y exp(hi + lo), by two half powers: no subnormal exponential loses digits."""
    half = np.exp(0.5 * hi)
    low = np.where(np.abs(hi) <= 1400.0, lo, 0.0)
    half_y = y * half
    return (half_y + half_y * low) * half


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 128.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block(r, constants):
    """The function on one block."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_square(t1)
    t3 = pair_neg(t2)
    t4 = pair_add_double(t3, 1.0)
    t6 = pair_scale(t2, 0.5)
    t7 = pair_neg(t6)
    t8 = exp_times_dd(t4[0], t7[0], t7[1])
    return t8


def perona_malik_slope(r, lam, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    with np.errstate(all="ignore"):
        constants = _prepare(float(lam))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            sink[start : start + CHUNK] = _block(block, constants)
    if target is not result:
        result[...] = target
    return result
