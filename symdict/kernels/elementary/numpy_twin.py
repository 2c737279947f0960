"""The same arithmetic for NumPy kernels: compensated arguments, pairs, and erf, from ufuncs alone.

NumPy's own exp, log, tanh, ... are good to about one ulp and stay in use; what is added is the low
part of an argument (by the derivative), results as pairs, and the error function. There is no fma
in NumPy: products are split by masking the lower half of the mantissa, so nothing overflows that
the product itself does not. Arrays are float64; a pair is a tuple (hi, lo). Callers run these under
`np.errstate(all="ignore")`. `numpy_source` prints the functions that a kernel needs.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from symdict.kernels.elementary.coefficients import (
    SD_ASIN_NEAR,
    SD_ASIN_NEAR_LO,
    SD_ASIN_NEAR_TAIL,
    SD_ATAN_NEAR,
    SD_ATAN_NEAR_LO,
    SD_ATAN_NEAR_TAIL,
    SD_COS_NEAR,
    SD_COS_NEAR_LO,
    SD_COS_NEAR_TAIL,
    SD_ERF_NEAR,
    SD_ERF_NEAR_LO,
    SD_ERF_NEAR_TAIL,
    SD_ERF_TAIL,
    SD_ERFC_FAR,
    SD_ERFC_FAR_LO,
    SD_ERFC_WIDE,
    SD_ERFC_WIDE_LO,
    SD_EXP_NEAR,
    SD_EXP_NEAR_LO,
    SD_EXP_NEAR_TAIL,
    SD_HALF_PI_HI,
    SD_HALF_PI_LO,
    SD_HALF_PI_MID,
    SD_LN2_HI,
    SD_LN2_LO,
    SD_LN2_TRIMMED_HI,
    SD_LN2_TRIMMED_LO,
    SD_LOG2E,
    SD_LOG_NEAR,
    SD_LOG_NEAR_LO,
    SD_LOG_NEAR_TAIL,
    SD_SIN_NEAR,
    SD_SIN_NEAR_LO,
    SD_SIN_NEAR_TAIL,
    SD_TWO_OVER_PI,
    SD_TWO_OVER_SQRT_PI_HI,
    SD_TWO_OVER_SQRT_PI_LO,
)

Array = NDArray[np.float64] | Any


CHUNK = 12288


def blockwise(function, prepare, parameters: tuple[float, ...], r: Array, out: Array | None) -> Array:
    """An array function, block by block: calls cost little, and what a block needs stays in the cache.

    function(block, sink, constants) fills the sink for a block of float64, constants = prepare(*parameters);
    out: the result's place, which may be r. Returns float32 for float32, else float64, or out.
    """
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    if out is not None and np.may_share_memory(source, sink) and source.ctypes.data != sink.ctypes.data:
        source = source.copy()
    with np.errstate(all="ignore"):
        constants = prepare(*parameters)
        if source.size > CHUNK:
            np.empty(32 * CHUNK)  # given back at once: glibc then keeps freed blocks up to this size for the next ones
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            function(block, sink[start : start + CHUNK], constants)
    if target is not result:
        result[...] = target
    return result


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


def pair_sqrt(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """sqrt(x) for x >= 0."""
    s = np.sqrt(x[0])
    p, p_low = two_prod(s, s)
    d = (((x[0] - p) - p_low) + x[1]) / (s + s)
    return fast_two_sum(s, np.where(s > 0.0, d, 0.0))


def choose(mask: Array, x: Array, y: Array, out: Array | None = None) -> Array:
    """x where mask holds, else y: np.where on bits, for it is slow where no branch can be foreseen."""
    x, y = np.asarray(x, dtype=np.float64).view(np.int64), np.asarray(y, dtype=np.float64).view(np.int64)
    bits = (x ^ y) & np.negative(mask.view(np.int8), dtype=np.int64)
    return from_bits(np.bitwise_xor, bits, y, out)


def zeroed(mask: Array, y: Array, out: Array | None = None) -> Array:
    """y, and a zero of its sign where mask holds."""
    bits = np.subtract(mask.view(np.int8), 1, dtype=np.int64)
    bits |= np.int64(-(1 << 63))
    return from_bits(np.bitwise_and, bits, y.view(np.int64), out)


def from_bits(join: np.ufunc, bits: Array, more: Array, out: Array | None) -> Array:
    """The numbers whose bits are join(bits, more), in `out` if given; bits are overwritten."""
    if out is not None and out.dtype == np.float64:
        join(bits, more, out=out.view(np.int64))
        return out
    bits = np.asarray(bits)
    join(bits, more, out=bits)
    if out is None:
        return bits.view(np.float64)
    out[...] = bits.view(np.float64)
    return out


def pair_select(mask: Array, x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """x where mask holds, else y."""
    return choose(mask, x[0], y[0]), choose(mask, x[1], y[1])


def pair_round(x: tuple[Array, Array]) -> Array:
    """The double next to hi + lo; -0.0 stays."""
    return np.where(x[1] == 0.0, x[0], x[0] + x[1])


def round_down(x: tuple[Array, Array]) -> Array:
    """The largest double not above hi + lo."""
    return np.where(x[1] < 0.0, np.nextafter(x[0], -np.inf), x[0])


def round_up(x: tuple[Array, Array]) -> Array:
    """The smallest double not below hi + lo."""
    return np.where(x[1] > 0.0, np.nextafter(x[0], np.inf), x[0])


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


def finite_low(hi: Array, lo: Array, limit: float) -> Array:
    """lo, or 0 where |hi| exceeds the limit or is NaN: there lo may be NaN by overflow."""
    return np.where(np.abs(hi) <= limit, lo, 0.0)


def corrected(value: Array, change: Array) -> Array:
    """value + change, but value itself where it is infinite or NaN, and where it is -0.0 + 0.0."""
    return np.where(np.isfinite(value) & (change != 0.0), value + change, value)


def exp_dd(hi: Array, lo: Array) -> Array:
    """exp(hi + lo)."""
    e = np.exp(hi)
    return corrected(e, e * finite_low(hi, lo, 750.0))


def exp_times_dd(y: Array, hi: Array, lo: Array) -> Array:
    """y exp(hi + lo), by two half powers: no subnormal exponential loses digits."""
    half = np.exp(0.5 * hi)
    first = y * half
    return (first + first * finite_low(hi, lo, 1417.8)) * half


def exp2_dd(hi: Array, lo: Array) -> Array:
    """2^(hi + lo)."""
    e = np.exp2(hi)
    return corrected(e, e * (SD_LN2_HI * finite_low(hi, lo, 1100.0)))


def exp2_square_times(y: Array, v: Array, rate: tuple[Array, Array], out: Array | None = None) -> Array:
    """y 2^(rate v^2), |rate v^2| <= 2046, by two half powers: no subnormal power loses digits.

    The upper 13 bits of v have a square of 26 bits, and times 26 bits of the rate it is still exact;
    what is left of the exponent is small, and its own rounding does not matter.
    """
    half_rate = 0.5 * rate[0]
    rate_up = split(half_rate)[0]
    rate_low = (half_rate - rate_up) + 0.5 * rate[1]
    up = (v.view(np.int64) & np.int64(-(1 << 40))).view(np.float64)
    rest = v - up
    rest *= v + up
    rest *= half_rate
    up *= up
    rest += rate_low * up
    up *= rate_up
    exponent = up + rest
    up -= exponent
    rest += up
    rest *= 2.0 * SD_LN2_HI
    half = np.exp2(exponent, out=exponent)
    rest *= half
    rest += half
    rest *= y  # products alone carry the sign of y: also into a zero
    return np.multiply(rest, half, out=rest if out is None else out)


def square_edge(edge: Array, rate: Array) -> Array:
    """How far v matters to 2^(rate v^2): to edge, or until the power is 0 or infinity whatever it multiplies."""
    return np.minimum(np.sqrt(2045.25 / np.abs(rate)), edge)


def expm1_dd(hi: Array, lo: Array) -> Array:
    """exp(hi + lo) - 1."""
    e = np.expm1(hi)
    return corrected(e, (e + 1.0) * finite_low(hi, lo, 750.0))


def log_dd(hi: Array, lo: Array) -> Array:
    """log(hi + lo)."""
    return corrected(np.log(hi), lo / hi)


def log1p_dd(hi: Array, lo: Array) -> Array:
    """log(1 + hi + lo)."""
    return corrected(np.log1p(hi), lo / (1.0 + hi))


def tanh_dd(hi: Array, lo: Array) -> Array:
    """tanh(hi + lo)."""
    t = np.tanh(hi)
    return corrected(t, (1.0 - t * t) * finite_low(hi, lo, 30.0))


def atan_dd(hi: Array, lo: Array) -> Array:
    """atan(hi + lo)."""
    return corrected(np.arctan(hi), finite_low(hi, lo, 1e150) / (1.0 + hi * hi))


def asinh_dd(hi: Array, lo: Array) -> Array:
    """asinh(hi + lo)."""
    return corrected(np.arcsinh(hi), finite_low(hi, lo, 1e150) / np.sqrt(1.0 + hi * hi))


def pow_dd(hi: Array, lo: Array, y: Array) -> Array:
    """(hi + lo)^y for hi >= 0."""
    p = np.power(hi, y)
    return corrected(p, np.where(hi > 0.0, p * (y * (lo / hi)), 0.0))


def cbrt_dd(hi: Array, lo: Array) -> Array:
    """The cube root of hi + lo: NumPy's with one Newton step."""
    m, k = np.frexp(hi)
    third = (k // 3).astype(np.int32)
    z, z_low = np.ldexp(m, k - 3 * third), np.ldexp(lo, -3 * third)
    c = np.cbrt(z)
    cube, cube_low = pair_mul_double(two_prod(c, c), c)
    y = np.ldexp(c + (((z - cube) - cube_low) + z_low) / (3.0 * c * c), third)
    return np.where((hi == 0.0) | ~np.isfinite(hi), hi, y)


def cbrt(x: Array) -> Array:
    """The cube root of x."""
    return cbrt_dd(x, np.zeros_like(x))


def with_sign(x: tuple[Array, Array], sign: Array) -> tuple[Array, Array]:
    """-x where sign is negative, else x."""
    return pair_select(sign < 0.0, pair_neg(x), x)


def exp_kernel_pair(r: Array, lo: Array) -> tuple[Array, Array]:
    """exp(r + lo) - 1 as a pair for |r| <= 0.3466."""
    x = (r, lo)
    p = pair_series(x, SD_EXP_NEAR, SD_EXP_NEAR_LO, SD_EXP_NEAR_TAIL)
    return pair_fast_add(x, pair_mul(pair_square(x), p))


def exp_reduce(hi: Array, lo: Array) -> tuple[Array, Array, Array]:
    """n, r, l with hi + lo = n ln 2 + r + l, |r| <= 0.3466, n as float64."""
    n = np.rint(hi * SD_LOG2E)
    p, p_low = two_prod(n, SD_LN2_HI)
    r, r_low = two_sum(hi, -p)
    r, r_low = fast_two_sum(r, (r_low - p_low) + (lo - n * SD_LN2_LO))
    return n, r, r_low


def exp_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """exp(hi + lo) as a pair."""
    n, r, low = exp_reduce(np.clip(x[0], -750.0, 710.0), finite_low(x[0], x[1], 750.0))
    s, s_low = pair_add_double(exp_kernel_pair(r, low), 1.0)
    k = np.where(np.isnan(n), 0.0, n).astype(np.int32)
    return np.ldexp(s, k), np.ldexp(s_low, k)


def expm1_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """exp(hi + lo) - 1 as a pair."""
    n, r, low = exp_reduce(np.clip(x[0], -80.0, 710.0), finite_low(x[0], x[1], 750.0))
    half = np.ldexp(0.5, np.where(np.isnan(n), 0.0, n).astype(np.int32))
    e = pair_scale(exp_kernel_pair(r, low), half)
    y = pair_scale(pair_fast_add(two_sum(half, -0.5), e), 2.0)
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


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


def log_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """log(hi + lo) as a pair."""
    k, m = log_split(x[0])
    y = log_kernel_pair(k.astype(np.float64), fast_two_sum(m - 1.0, np.ldexp(x[1], -k)))
    inside = (x[0] > 0.0) & (x[0] < np.inf)
    return np.where(inside, y[0], np.log(x[0])), np.where(inside, y[1], 0.0)


def log1p_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """log(1 + hi + lo) as a pair."""
    u, u_low = two_sum(1.0, x[0])
    k, m = log_split(u)
    far = two_sum(m - 1.0, np.ldexp(u_low + x[1], -k))
    y = log_kernel_pair(k.astype(np.float64), pair_select(k == 0, x, far))
    inside = (x[0] > -1.0) & (x[0] < np.inf)
    y = np.where(inside, y[0], np.log1p(x[0])), np.where(inside, y[1], 0.0)
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def tanh_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """tanh(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    e = expm1_pair(pair_scale((np.minimum(a[0], 40.0), finite_low(a[0], a[1], 40.0)), 2.0))
    y = with_sign(pair_div(e, pair_add_double(e, 2.0)), x[0])
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def half_exp_pair(a: tuple[Array, Array]) -> tuple[Array, Array]:
    """exp(a)/2 as a pair for a >= 0: it overflows where sinh and cosh do."""
    n, r, low = exp_reduce(np.minimum(a[0], 711.0), finite_low(a[0], a[1], 711.0))
    s, s_low = pair_add_double(exp_kernel_pair(r, low), 1.0)
    k = np.where(np.isnan(n), 0.0, n - 1.0).astype(np.int32)
    return np.ldexp(s, k), np.ldexp(s_low, k)


def sinh_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """sinh(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    e = expm1_pair((np.minimum(a[0], 41.0), finite_low(a[0], a[1], 41.0)))
    near = pair_scale(pair_add(e, pair_div(e, pair_add_double(e, 1.0))), 0.5)
    y = with_sign(pair_select(a[0] > 40.0, half_exp_pair(a), near), x[0])
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def cosh_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """cosh(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    e = exp_pair((np.minimum(a[0], 41.0), finite_low(a[0], a[1], 41.0)))
    near = pair_scale(pair_add(e, pair_inverse(e)), 0.5)
    return pair_select(a[0] > 40.0, half_exp_pair(a), near)


def sinh_dd(hi: Array, lo: Array) -> Array:
    """sinh(hi + lo)."""
    near = corrected(np.sinh(hi), np.cosh(hi) * finite_low(hi, lo, 711.0))
    far = pair_round(half_exp_pair((np.abs(hi), np.where(hi < 0.0, -lo, lo))))
    return np.where(np.abs(hi) > 709.0, np.copysign(far, hi), near)


def cosh_dd(hi: Array, lo: Array) -> Array:
    """cosh(hi + lo)."""
    near = corrected(np.cosh(hi), np.sinh(hi) * finite_low(hi, lo, 711.0))
    far = pair_round(half_exp_pair((np.abs(hi), np.where(hi < 0.0, -lo, lo))))
    return np.where(np.abs(hi) > 709.0, far, near)


def erfc_far(a: Array, lo: Array, y: Array | float = 1.0) -> Array:
    """y erfc(a + lo) for a >= 1/2, |y| <= 2^60; 0 beyond 28."""
    a = np.minimum(a, 28.0)
    lo = finite_low(a, lo, 27.9)
    square, square_low = two_prod(a, a)
    t = (a - 3.75) / (a + 3.75)
    q, q_low = fast_two_sum(SD_ERFC_FAR[0], t * polynomial(t, SD_ERFC_FAR[1:]))
    d = 1.0 + 2.0 * a
    ratio = q / d
    ratio += ((q_low + SD_ERFC_FAR_LO[0]) - 2.0 * ratio * lo) / d
    return exp_times_dd(y * ratio, -square, -(square_low + 2.0 * a * lo))


def erf_near(a: Array, lo: Array) -> tuple[Array, Array]:
    """erf(a + lo) for |a| <= 1/2 as a sum of two parts."""
    z = a * a
    tail = a * z * polynomial(z, SD_ERF_TAIL) + (1.0 - z) * lo
    p, p_low = two_prod(a, SD_TWO_OVER_SQRT_PI_HI)
    return p, p_low + (a * SD_TWO_OVER_SQRT_PI_LO + tail * SD_TWO_OVER_SQRT_PI_HI)


def erf_dd(hi: Array, lo: Array) -> Array:
    """erf(hi + lo)."""
    a = np.abs(hi)
    low = np.where(hi < 0.0, -lo, lo)
    near, near_low = erf_near(np.minimum(a, 0.5), low)
    y = np.where(a > 0.5, 1.0 - erfc_far(np.maximum(a, 0.5), low), near + near_low)
    return np.copysign(y, hi)


def erf(x: Array) -> Array:
    """erf(x)."""
    return erf_dd(x, np.zeros_like(x))


def erfc_dd(hi: Array, lo: Array) -> Array:
    """erfc(hi + lo)."""
    a = np.abs(hi)
    low = np.where(hi < 0.0, -lo, lo)
    near, near_low = erf_near(np.clip(hi, -0.5, 0.5), lo)
    s, s_low = fast_two_sum(1.0, -near)
    far = erfc_far(np.maximum(a, 0.5), low)
    return np.where(a > 0.5, np.where(hi < 0.0, 2.0 - far, far), s + (s_low - near_low))


def erfc_times_dd(y: Array, hi: Array, lo: Array) -> Array:
    """y erfc(hi + lo) for |y| <= 2^60: no subnormal erfc loses digits."""
    a = np.maximum(np.abs(hi), 0.5)
    return np.where(hi > 0.5, erfc_far(a, lo, y), y * erfc_dd(hi, lo))


def erfc(x: Array) -> Array:
    """erfc(x)."""
    return erfc_dd(x, np.zeros_like(x))


def trig_reduce(hi: Array, lo: Array) -> tuple[tuple[Array, Array], NDArray[np.int64]]:
    """r as a pair and n modulo 4 with hi + lo = n pi/2 + r; NaN beyond 2^40."""
    x = np.where(np.abs(hi) <= 1099511627776.0, hi, np.nan)
    n = np.rint(x * SD_TWO_OVER_PI)
    first, first_low = two_prod(n, SD_HALF_PI_HI)
    second, second_low = two_prod(n, SD_HALF_PI_MID)
    r = pair_sub(pair_add_double((x, lo), -first), (second, second_low))
    r = pair_sub(r, (first_low, n * SD_HALF_PI_LO))
    return r, np.where(np.isnan(n), 0.0, n).astype(np.int64) & 3


def sin_kernel_pair(r: tuple[Array, Array]) -> tuple[Array, Array]:
    """sin(r) as a pair for |r| <= 0.786."""
    z = pair_square(r)
    p = pair_series(z, SD_SIN_NEAR, SD_SIN_NEAR_LO, SD_SIN_NEAR_TAIL)
    return pair_fast_add(r, pair_mul(pair_mul(r, z), p))


def cos_kernel_pair(r: tuple[Array, Array]) -> tuple[Array, Array]:
    """cos(r) as a pair for |r| <= 0.786."""
    z = pair_square(r)
    p = pair_horner(pair_series(z, SD_COS_NEAR, SD_COS_NEAR_LO, SD_COS_NEAR_TAIL), z, -0.5, 0.0)
    return pair_add_double(pair_mul(z, p), 1.0)


def sin_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """sin(hi + lo) as a pair, |hi| <= 2^40; beyond NumPy's own, by the addition theorem."""
    r, n = trig_reduce(x[0], x[1])
    y = pair_select(n & 1 == 1, cos_kernel_pair(r), sin_kernel_pair(r))
    y = pair_select(np.abs(x[0]) < 1e-150, x, pair_select(n & 2 == 2, pair_neg(y), y))
    far = np.sin(x[0]) * np.cos(x[1]) + np.cos(x[0]) * np.sin(x[1])
    return pair_select(np.abs(x[0]) <= 1099511627776.0, y, (far, np.zeros_like(far)))


def cos_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """cos(hi + lo) as a pair, |hi| <= 2^40; beyond NumPy's own, by the addition theorem."""
    r, n = trig_reduce(x[0], x[1])
    y = pair_select(n & 1 == 1, sin_kernel_pair(r), cos_kernel_pair(r))
    y = pair_select((n + 1) & 2 == 2, pair_neg(y), y)
    far = np.cos(x[0]) * np.cos(x[1]) - np.sin(x[0]) * np.sin(x[1])
    return pair_select(np.abs(x[0]) <= 1099511627776.0, y, (far, np.zeros_like(far)))


def tan_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """tan(hi + lo) as a pair, |hi| <= 2^40; beyond NumPy's own, by the addition theorem."""
    r, n = trig_reduce(x[0], x[1])
    s, c = sin_kernel_pair(r), cos_kernel_pair(r)
    odd = n & 1 == 1
    y = pair_div(pair_select(odd, pair_neg(c), s), pair_select(odd, s, c))
    y = pair_select(np.abs(x[0]) < 1e-150, x, y)
    t, u = np.tan(x[0]), np.tan(x[1])
    far = (t + u) / (1.0 - t * u)
    return pair_select(np.abs(x[0]) <= 1099511627776.0, y, (far, np.zeros_like(far)))


def sin_fine(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """sin(hi + lo) as a pair, for constants that are computed once per call."""
    return sin_pair(x)


def cos_fine(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """cos(hi + lo) as a pair, for constants that are computed once per call."""
    return cos_pair(x)


def tan_fine(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """tan(hi + lo) as a pair, for constants that are computed once per call."""
    return tan_pair(x)


def sin_dd(hi: Array, lo: Array) -> Array:
    """sin(hi + lo)."""
    return pair_round(sin_pair((hi, lo)))


def cos_dd(hi: Array, lo: Array) -> Array:
    """cos(hi + lo)."""
    return pair_round(cos_pair((hi, lo)))


def tan_dd(hi: Array, lo: Array) -> Array:
    """tan(hi + lo)."""
    return pair_round(tan_pair((hi, lo)))


def atan_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """atan(hi + lo) as a pair."""
    b = with_sign(x, x[0])
    a = (np.minimum(b[0], 1e300), finite_low(b[0], b[1], 1e300))
    mid, far = a[0] > 0.4142135623730951, a[0] > 2.414213562373095
    one = (np.ones_like(a[0]), np.zeros_like(a[0]))
    n = pair_select(far, pair_neg(one), pair_select(mid, pair_add_double(a, -1.0), a))
    d = pair_select(far, a, pair_select(mid, pair_add_double(a, 1.0), one))
    s = pair_div(n, d)
    z = pair_square(s)
    p = pair_series(z, SD_ATAN_NEAR, SD_ATAN_NEAR_LO, SD_ATAN_NEAR_TAIL)
    p = pair_fast_add(s, pair_mul(pair_mul(s, z), p))
    factor = np.where(far, 1.0, np.where(mid, 0.5, 0.0))
    y = with_sign(pair_fast_add((factor * SD_HALF_PI_HI, factor * SD_HALF_PI_MID), p), x[0])
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def asin_reduced_pair(a: tuple[Array, Array]) -> tuple[Array, Array]:
    """asin(a) for a <= 1/2, asin(sqrt((1 - a)/2)) beyond, as a pair."""
    big = a[0] > 0.5
    far = pair_scale(pair_add_double(pair_neg(a), 1.0), 0.5)
    s = pair_select(big, pair_sqrt(far), a)
    z = pair_select(big, far, pair_square(a))
    p = pair_series(z, SD_ASIN_NEAR, SD_ASIN_NEAR_LO, SD_ASIN_NEAR_TAIL)
    return pair_fast_add(s, pair_mul(pair_mul(s, z), p))


def asin_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """asin(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    s = asin_reduced_pair(a)
    far = pair_sub((SD_HALF_PI_HI, SD_HALF_PI_MID), pair_scale(s, 2.0))
    y = with_sign(pair_select(a[0] > 0.5, far, s), x[0])
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def acos_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """acos(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    big, negative = a[0] > 0.5, x[0] < 0.0
    s = asin_reduced_pair(a)
    factor = np.where(big, np.where(negative, -2.0, 2.0), np.where(negative, 1.0, -1.0))
    bases = np.where(big, np.where(negative, 2.0, 0.0), 1.0)
    return pair_fast_add((bases * SD_HALF_PI_HI, bases * SD_HALF_PI_MID), pair_scale(s, factor))


def asin_dd(hi: Array, lo: Array) -> Array:
    """asin(hi + lo)."""
    return pair_round(asin_pair((hi, lo)))


def acos_dd(hi: Array, lo: Array) -> Array:
    """acos(hi + lo)."""
    return pair_round(acos_pair((hi, lo)))


def log_one_plus_pair(extra: Array, y: tuple[Array, Array]) -> tuple[Array, Array]:
    """extra ln 2 + log(1 + y) as a pair for finite y >= 0."""
    u, u_low = two_sum(1.0, y[0])
    k, m = log_split(u)
    far = two_sum(m - 1.0, np.ldexp(u_low + y[1], -k))
    return log_kernel_pair(k + extra, pair_select(k == 0, y, far))


def asinh_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """asinh(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    far = a[0] > 1.3292279957849159e36
    b = (np.where(far, 1.0, a[0]), np.where(far, 0.0, a[1]))
    square = pair_square(b)
    s = pair_add_double(pair_sqrt(pair_add_double(square, 1.0)), 1.0)
    near = pair_add(b, pair_div(square, s))
    y = log_one_plus_pair(np.where(far, 1.0, 0.0), pair_select(far, a, near))
    finite = np.isfinite(a[0])
    y = with_sign((np.where(finite, y[0], a[0]), np.where(finite, y[1], 0.0)), x[0])
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def acosh_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """acosh(hi + lo) as a pair."""
    far = x[0] > 1.3292279957849159e36
    t = pair_add_double((np.where(far, 2.0, x[0]), np.where(far, 0.0, x[1])), -1.0)
    near = pair_add(t, pair_sqrt(pair_add(pair_scale(t, 2.0), pair_square(t))))
    y = log_one_plus_pair(np.where(far, 1.0, 0.0), pair_select(far, x, near))
    inside = (x[0] >= 1.0) & (x[0] < np.inf)
    return np.where(inside, y[0], np.arccosh(x[0])), np.where(inside, y[1], 0.0)


def atanh_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """atanh(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    inside = a[0] < 1.0
    b = (np.where(inside, a[0], 0.5), np.where(inside, a[1], 0.0))
    q = pair_div(pair_scale(b, 2.0), pair_add_double(pair_neg(b), 1.0))
    z = with_sign(pair_scale(log_one_plus_pair(0.0, q), 0.5), x[0])
    y = np.where(inside, z[0], np.arctanh(x[0])), np.where(inside, z[1], 0.0)
    return pair_select(np.abs(x[0]) < 1e-150, x, y)


def acosh_dd(hi: Array, lo: Array) -> Array:
    """acosh(hi + lo)."""
    return pair_round(acosh_pair((hi, lo)))


def atanh_dd(hi: Array, lo: Array) -> Array:
    """atanh(hi + lo)."""
    return pair_round(atanh_pair((hi, lo)))


def exp2_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """2^(hi + lo) as a pair."""
    n = np.rint(np.clip(x[0], -1090.0, 1025.0))
    f = (np.clip(x[0], -1090.0, 1025.0) - n, finite_low(x[0], x[1], 1100.0))
    r, low = pair_mul(fast_two_sum(*f), (SD_LN2_HI, SD_LN2_LO))
    s, s_low = pair_add_double(exp_kernel_pair(r, low), 1.0)
    k = np.where(np.isnan(n), 0.0, n).astype(np.int32)
    return np.ldexp(s, k), np.ldexp(s_low, k)


def pow_pair(x: tuple[Array, Array], y: Array) -> tuple[Array, Array]:
    """(hi + lo)^y as a pair for hi >= 0."""
    log, low = log_pair(x)
    p, p_low = two_prod(log, y)
    r = exp_pair((p, p_low + low * y))
    one = (np.asarray(y) == 0.0) | ((x[0] == 1.0) & (x[1] == 0.0))
    return pair_select(one, (1.0, 0.0), r)


def exp_fine(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """exp(hi + lo) as a pair, relative error below 2^-98: for constants that are computed once per call."""
    outside = np.logical_not(np.abs(x[0]) <= 690.0)
    n = np.where(outside, 0.0, np.rint(x[0] * SD_LOG2E))
    r = pair_scale(pair_sub(x, pair_mul_double((SD_LN2_HI, SD_LN2_LO), n)), 0.00390625)
    s = (np.ones_like(n), np.zeros_like(n))
    for k in range(10, 1, -1):
        s = pair_add_double(pair_div(pair_mul(r, s), (np.full_like(n, k), np.zeros_like(n))), 1.0)
    s = pair_mul(r, s)
    for _ in range(8):
        s = pair_add(pair_scale(s, 2.0), pair_square(s))
    s = pair_scale(pair_add_double(s, 1.0), np.ldexp(1.0, n.astype(np.int32)))
    return pair_select(outside, exp_pair(x), s)


def log_fine(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """log(hi + lo) as a pair, absolute error below 2^-98: one Newton step for e^y = x."""
    y = log_pair(x)
    outside = np.logical_not((x[0] > 0.0) & (x[0] <= 1.7976931348623157e308))
    zero = (np.zeros_like(x[0]), np.zeros_like(x[0]))
    one = (np.ones_like(x[0]), zero[0])
    power = exp_fine(pair_neg(pair_select(outside, zero, y)))
    e = pair_add_double(pair_mul(pair_select(outside, one, x), power), -1.0)
    return pair_select(outside, y, pair_add(y, e))


def pow_fine(x: tuple[Array, Array], y: tuple[Array, Array]) -> tuple[Array, Array]:
    """(hi + lo)^y as a pair, relative error below 2^-96 (1 + |y log x|)."""
    p = pair_mul(log_fine(x), y)
    inside = np.abs(p[0]) <= 1.7976931348623157e308
    zero = (np.zeros_like(p[0]), np.zeros_like(p[0]))
    return pair_select(inside, exp_fine(pair_select(inside, p, zero)), pow_pair(x, y[0]))


def cbrt_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """The cube root of hi + lo as a pair."""
    m, k = np.frexp(x[0])
    third = (k // 3).astype(np.int32)
    z = (np.ldexp(m, k - 3 * third), np.ldexp(x[1], -3 * third))
    c = np.cbrt(z[0])
    rest = pair_sub(z, pair_mul_double(two_prod(c, c), c))
    y, low = fast_two_sum(c, rest[0] / (3.0 * c * c))
    rest = pair_sub(z, pair_mul_double(two_prod(y, y), y))
    low = rest[0] / (3.0 * y * y)
    outside = (x[0] == 0.0) | ~np.isfinite(x[0])
    return np.where(outside, x[0], np.ldexp(y, third)), np.where(outside, 0.0, np.ldexp(low, third))


def erfc_far_pair(a: tuple[Array, Array]) -> tuple[Array, Array]:
    """erfc(a) for a >= 1/2 as a pair; 0 beyond 28."""
    x = (np.minimum(a[0], 28.0), finite_low(a[0], a[1], 28.0))
    t = pair_div(pair_add_double(x, -3.75), pair_add_double(x, 3.75))
    count = len(SD_ERFC_WIDE_LO)
    g = pair_mul_double(t, polynomial(t[0], SD_ERFC_WIDE[count:]))
    for hi, lo in zip(SD_ERFC_WIDE[count - 1 : 0 : -1], SD_ERFC_WIDE_LO[:0:-1], strict=True):
        g = pair_mul(pair_add(g, (hi, lo)), t)
    g = pair_add(g, (SD_ERFC_WIDE[0], SD_ERFC_WIDE_LO[0]))
    square, low = pair_square(x)
    ratio = pair_div(g, pair_add_double(pair_scale(x, 2.0), 1.0))
    n, r, r_low = exp_reduce(-square, -low)
    e = pair_add_double(exp_kernel_pair(r, r_low), 1.0)
    y = pair_mul(e, ratio)
    n = np.where(np.isnan(n), 0.0, n).astype(np.int32)
    return np.ldexp(y[0], n), np.ldexp(y[1], n)


def erf_near_pair(a: tuple[Array, Array]) -> tuple[Array, Array]:
    """erf(a) for |a| <= 1/2 as a pair."""
    z = pair_square(a)
    p = pair_series(z, SD_ERF_NEAR, SD_ERF_NEAR_LO, SD_ERF_NEAR_TAIL)
    p = pair_fast_add(a, pair_mul(pair_mul(a, z), p))
    return pair_mul(p, (SD_TWO_OVER_SQRT_PI_HI, SD_TWO_OVER_SQRT_PI_LO))


def erf_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """erf(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    far = pair_add_double(pair_neg(erfc_far_pair(a)), 1.0)
    near = erf_near_pair((np.minimum(a[0], 0.5), a[1]))
    y = with_sign(pair_select(a[0] > 0.5, far, near), x[0])
    return np.copysign(y[0], x[0]), y[1]


def erfc_pair(x: tuple[Array, Array]) -> tuple[Array, Array]:
    """erfc(hi + lo) as a pair."""
    a = with_sign(x, x[0])
    c = erfc_far_pair(a)
    near = pair_add_double(pair_neg(erf_near_pair((np.clip(x[0], -0.5, 0.5), x[1]))), 1.0)
    far = pair_select(x[0] < 0.0, pair_add_double(pair_neg(c), 2.0), c)
    return pair_select(a[0] > 0.5, far, near)
