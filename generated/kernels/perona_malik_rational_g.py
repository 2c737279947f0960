"""g (diffusivity) of perona-malik-rational.

perona_malik_rational_g(r, lam, out=None) computes

    g(r) = 1/(1 + r**2/lam**2)

elementwise in float64, at most 4 ulp.
Form: diffusivity. Digest: 8e09b3d8a4dcdf66.
Made by symdict; again by:  symdict kernel perona-malik-rational --form diffusivity --target numpy
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


def pair_mul_double(x: tuple[Array, Array], b: Array) -> tuple[Array, Array]:
    """x * b."""
    p, p_low = two_prod(x[0], b)
    return fast_two_sum(p, p_low + x[1] * b)


def pair_mul(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x * y."""
    p, p_low = two_prod(x[0], y[0])
    return fast_two_sum(p, p_low + (x[0] * y[1] + x[1] * y[0]))


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


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 268435456.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    return (c0, c1, p0)


def _block(r, constants):
    """The function on one block."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    t2 = pair_mul(c1, t1)
    t4 = 1.0 + t2[0]
    t5 = 1.0 / t4
    t6 = np.maximum(a, c0)
    t7 = np.minimum(t6, 1.0715086071862673e+301)
    t8 = p0 / t7
    t9 = pair_mul_double((1.0, -1.3877787807814457e-17), t8)
    t10 = pair_mul_double(t9, t8)
    t12 = np.where(a > c0, t10[0], t5)
    return t12


def perona_malik_rational_g(r, lam, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
