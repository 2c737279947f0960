"""Psi (regulariser) of fair.

fair_psi(r, c, out=None) computes

    Psi(r) = 2*c*(-c*log(1 + Abs(r)/c) + Abs(r))

elementwise in float64, at most 7 ulp; the bound is 7.6 ulp.
Form: regulariser. Digest: e58826be157dc912.
Made by symdict; again by:  symdict kernel fair --form regulariser --target numpy
"""

from functools import lru_cache

import numpy as np

CHUNK = 4096


Array = np.ndarray
SD_LN2_TRIMMED_HI = 0.6931471805598903
SD_LN2_TRIMMED_LO = 5.497923018708371e-14
SD_LOG_NEAR = (
    0.6666666666666666,
    0.4,
    0.2857142857142857,
)
SD_LOG_NEAR_LO = (
    3.700743415417188e-17,
    -2.2204460492503132e-17,
    1.586032892321652e-17,
)
SD_LOG_NEAR_TAIL = (
    0.22222222222222032,
    0.18181818181903397,
    0.15384615368464177,
    0.13333335036428362,
    0.11764596406092655,
    0.10530712609577522,
    0.09416175109927039,
    0.1015355959021743,
)


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


def pair_fast_add(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x + y for |x| >= |y| or x = 0."""
    s, low = fast_two_sum(x[0], y[0])
    return fast_two_sum(s, low + (x[1] + y[1]))


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


def pair_horner(p: tuple[Array, Array], x: tuple[Array, Array], hi: float, lo: float) -> tuple[Array, Array]:
    """p x + (hi + lo) for |hi| >= |p x|."""
    q, q_low = two_prod(p[0], x[0])
    s, s_low = fast_two_sum(hi, q)
    return s, s_low + ((p[0] * x[1] + p[1] * x[0] + q_low) + lo)


def pair_series(
    x: tuple[Array, Array], upper: tuple[float, ...], lower: tuple[float, ...], tail: tuple[float, ...]
) -> tuple[Array, Array]:
    """upper + lower are the leading coefficients as pairs, tail those of the rest in doubles."""
    p = (polynomial(x[0], tail), np.zeros_like(x[0]))
    for hi, lo in zip(upper[::-1], lower[::-1], strict=True):
        p = pair_horner(p, x, hi, lo)
    return p


def polynomial(x: Array, coefficients: tuple[float, ...]) -> Array:
    """Horner's rule, lowest coefficient first."""
    value = np.full_like(x, coefficients[-1])
    for c in coefficients[-2::-1]:
        value *= x
        value += c
    return value


def log_kernel_pair(k: Array, f: tuple[Array, Array]) -> tuple[Array, Array]:
    """k ln 2 + log(1 + f) as a pair, f in [sqrt(1/2) - 1, sqrt(2) - 1]."""
    s = pair_div(f, pair_add_double(f, 2.0))
    z = pair_square(s)
    p = pair_series(z, SD_LOG_NEAR, SD_LOG_NEAR_LO, SD_LOG_NEAR_TAIL)
    p = pair_fast_add(pair_scale(s, 2.0), pair_mul(pair_mul(s, z), p))
    return pair_fast_add(fast_two_sum(k * SD_LN2_TRIMMED_HI, k * SD_LN2_TRIMMED_LO), p)


def log_split(x: Array) -> tuple[Array, Array]:
    """k and m with x = 2^k m, m in [sqrt(1/2), sqrt(2)]."""
    m, k = np.frexp(x)
    low = m < 0.7071067811865476
    return np.where(low, k - 1, k).astype(np.int32), np.where(low, m + m, m)


def log1p_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """log(1 + hi + lo) as a pair."""
    u, u_low = two_sum(1.0, x[0])
    k, m = log_split(u)
    far = two_sum(m - 1.0, np.ldexp(u_low + x[1], -k))
    y = log_kernel_pair(k.astype(np.float64), pair_select(k == 0, x, far))
    inside = (x[0] > -1.0) & (x[0] < np.inf)
    y = np.where(inside, y[0], np.log1p(x[0])), np.where(inside, y[1], 0.0)
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.0001220703125 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    return (c0, c1, p0)


def _block(r, constants):
    """The function on one block."""
    (c0, c1, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = np.square(t0)
    t2 = t0 * c1
    t3 = 0.3333333333333333 * t2 - 0.4
    t4 = t2 * t3 + 0.5
    t5 = t2 * t4 - 0.6666666666666666
    t6 = t2 * t5 + 1.0
    t7 = t1 * t6
    t8 = np.maximum(a, c0)
    t9 = p0 * t8
    t10 = t8 * c1
    t11 = log1p_pair((t10, 0.0))
    t12 = pair_neg(t11)
    t13 = pair_add_double(t12, t10)
    t15 = 2.0 * t13[0]
    t16 = t15 / t10
    t17 = t9 * t16
    t18 = np.where(a > c0, t17, t7)
    t19 = np.where(a > 1.7976931348623157e+308, a, t18)
    return t19


def fair_psi(r, c, out=None):
    """Psi(r), at most 7 ulp; the bound is 7.6 ulp. NaN gives NaN, infinities give the limits."""
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
