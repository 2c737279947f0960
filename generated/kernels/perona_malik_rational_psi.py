"""Psi (regulariser) of perona-malik-rational.

perona_malik_rational_psi(r, lam, out=None) computes

    Psi(r) = lam**2*log(1 + r**2/lam**2)

elementwise in float64, at most 4 ulp.
Form: regulariser. Digest: 910926db8d4d79ff.
Made by symdict; again by:  symdict kernel perona-malik-rational --form regulariser --target numpy
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


def corrected(value: Array, change: Array) -> Array:
    """value + change, but value itself where it is infinite or NaN, and where it is -0.0 + 0.0."""
    return np.where(np.isfinite(value) & (change != 0.0), value + change, value)


def log_dd(hi: Array, lo: Array) -> Array:
    """log(hi + lo)."""
    return corrected(np.log(hi), lo / hi)


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = 4.0 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_inverse(q4)
    c2 = q5
    c3 = q4
    q8 = pair_mul(q4, (554.5177444479563, -1.3422048598434111e-14))
    c5 = q8[0]
    return (c0, c1, c2, c3, p0, c5)


def _block(r, constants):
    """The function on one block."""
    (c0, c1, c2, c3, p0, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = np.minimum(a, c1)
    t3 = two_prod(t2, t2)
    t4 = pair_mul(c2, t3)
    t5 = pair_add_double(t4, 1.0)
    t6 = log_dd(t5[0], t5[1])
    t7 = pair_mul_double(c3, t6)
    t9 = np.maximum(a, c1)
    t10 = two_prod(p0, t9)
    t11 = pair_div((p0, 0.0), (t9, 0.0))
    t12 = pair_square(t11)
    t14 = 1.0 + t12[0]
    t15 = np.log(t14)
    t16 = log_dd(t11[0], t11[1])
    t17 = 2.0 * t16
    t18 = -t17
    t19 = two_sum(t15, t18)
    t20 = pair_mul(t11, t19)
    t21 = pair_mul(t10, t20)
    t22 = pair_select(a > c1, t21, (t7[0], 0.0))
    t23 = pair_select(a > c0, t22, (t1, 0.0))
    t24 = pair_select(a > 1.7976931348623157e+308, (c5, 0.0), t23)
    return t24[0]


def perona_malik_rational_psi(r, lam, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
