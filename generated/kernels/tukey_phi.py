"""Phi (activation) of tukey.

tukey_phi(r, c, out=None) computes

    Phi(r) = Piecewise((r*(1 - r**2/c**2)**2, Abs(r) <= c), (0, True))

elementwise in float64, at most 2.5 ulp.
Form: activation. Digest: 91cbe087d0e26ca4.
Made by symdict; again by:  symdict kernel tukey --form activation --target numpy
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


def pair_select(mask: Array, x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x where mask holds, else y."""
    return np.where(mask, x[0], y[0]), np.where(mask, x[1], y[1])


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_square(q0)
    q2 = pair_inverse(q1)
    c1 = q2
    q4 = 9.313225746154785e-10 * p0
    c2 = q4
    return (p0, c1, c2)


def _block(r, constants):
    """The function on one block."""
    (p0, c1, c2) = constants
    a = np.abs(r)
    t0 = 1.0 * a
    t1 = np.minimum(a, p0)
    t2 = two_sum(p0, t1)
    t3 = pair_square(t2)
    t4 = pair_mul_double(t3, t1)
    t5 = t1 - p0
    t6 = two_prod(t5, t5)
    t7 = pair_mul(t4, t6)
    t8 = pair_mul(c1, t7)
    t9 = pair_select(a > c2, t8, (t0, 0.0))
    t10 = pair_select(a > p0, (0.0, 0.0), t9)
    return np.copysign(t10[0], r)


def tukey_phi(r, c, out=None):
    """Phi(r), at most 2.5 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    with np.errstate(all="ignore"):
        constants = _prepare(float(c))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            sink[start : start + CHUNK] = _block(block, constants)
    if target is not result:
        result[...] = target
    return result
