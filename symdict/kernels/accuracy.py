"""How accurate a kernel is: its results against mpmath, over all exponents, in units in the last place.

The judge reads the pieces of the exact function and evaluates them with mpmath, with as many digits as
cancellation asks for; it shares no code with freezing, design or printing. Arguments reach up to the
largest number, where a kernel must not overflow before its value does.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import sympy as sp

from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import radius

SEED = 20200501
_MANTISSA = {"float64": 53, "float32": 24}
_LOWEST = {"float64": -1074, "float32": -149}
_HIGHEST = {"float64": 1024, "float32": 128}
_EDGE_DIGITS = 80  # an irrational edge lies farther than this from every double
_RELIABLE = mpmath.mpf(10) ** -25  # agreement of two precisions that counts as the truth


@dataclass(frozen=True, slots=True)
class Measured:
    """The worst error found: in ulp, where, for which parameters, over how many points."""

    ulp: float
    at: float
    values: tuple[tuple[str, float], ...]
    points: int

    def to_json(self) -> dict[str, Any]:
        return {"ulp": round(self.ulp, 3), "at": self.at.hex(), "values": dict(self.values), "points": self.points}


class Judge:
    """The exact function at doubles, for given parameters."""

    def __init__(self, segments: Segments, values: Mapping[str, float]) -> None:
        exact = {
            symbol: sp.Rational(*Fraction(values[name]).as_integer_ratio())
            for name, symbol in segments.space.symbols.items()
        }
        self.right = _Half(segments.right, exact)
        self.left = _Half(segments.left, exact)
        self.at_zero = segments.at_zero.subs(exact)

    @property
    def breaks(self) -> tuple[float, ...]:
        return self.right.edges

    def __call__(self, x: float) -> mpmath.mpf:
        """f(x) to at least 25 digits; NaN where it is undefined."""
        if x == 0:
            return mpmath.mpf(str(sp.N(self.at_zero, 40))) if self.at_zero.is_finite else mpmath.nan
        return (self.right if x > 0 else self.left)(abs(x))


class _Half:
    def __init__(self, half: HalfLine, exact: Mapping[sp.Symbol, sp.Rational]) -> None:
        guarded = {"exp": _exp, "tanh": _tanh, "erf": _erf, "sinh": _sinh, "cosh": _cosh}
        self._functions = [sp.lambdify(radius, piece.subs(exact), [guarded, "mpmath"]) for piece in half.pieces]
        points = [point.subs(exact) for point in half.breaks]
        self.edges = tuple(float(point.evalf(60)) for point in points)
        self._exact = [point if point.is_Rational else point.evalf(_EDGE_DIGITS) for point in points]
        self._values = [value.subs(exact) for value in half.values]

    def __call__(self, x: float) -> mpmath.mpf:
        here = sp.Rational(*x.as_integer_ratio())
        for edge, value in zip(self._exact, self._values, strict=True):
            if edge.is_Rational and here == edge and value.is_finite:
                return mpmath.mpf(str(value.evalf(50)))
        index = sum(bool(here > edge) for edge in self._exact)
        return _reliable(self._functions[index], x)


def _reliable(function: Callable[[mpmath.mpf], Any], x: float) -> mpmath.mpf:
    digits = int(60 + 9 * abs(math.log10(x)))
    for precision in (digits, 2 * digits + 300):
        try:
            with mpmath.workdps(precision):
                first = mpmath.mpmathify(function(mpmath.mpf(x)))
        except ZeroDivisionError:
            return mpmath.nan
        with mpmath.workdps(precision + 25):
            second = mpmath.mpmathify(function(mpmath.mpf(x)))
            if isinstance(second, mpmath.mpc) or mpmath.isnan(second):
                return mpmath.nan
            cancelled = second == 0 and precision == digits  # a zero may be all that few digits show
            if not cancelled and abs(first - second) <= abs(second) * _RELIABLE:
                return second
    return mpmath.nan


def _exp(x: mpmath.mpf) -> mpmath.mpf:
    """exp without a hopeless reduction of arguments whose result is 0 or infinite in any format."""
    if abs(x) < 10**6:
        return mpmath.exp(x)
    return mpmath.mpf(0) if x < 0 else mpmath.inf


def _tanh(x: mpmath.mpf) -> mpmath.mpf:
    return mpmath.tanh(x) if abs(x) < 10**5 else mpmath.sign(x)


def _erf(x: mpmath.mpf) -> mpmath.mpf:
    return mpmath.erf(x) if abs(x) < 10**3 else mpmath.sign(x)


def _sinh(x: mpmath.mpf) -> mpmath.mpf:
    return mpmath.sinh(x) if abs(x) < 10**6 else mpmath.sign(x) * mpmath.inf


def _cosh(x: mpmath.mpf) -> mpmath.mpf:
    return mpmath.cosh(x) if abs(x) < 10**6 else mpmath.inf


def arguments(
    count: int, breaks: Sequence[float], scale: float, dtype: str = "float64", seed: int = SEED
) -> np.ndarray:
    """Random arguments of all exponents and both signs, denser around the scale, and all boundary points."""
    draw = random.Random(seed)
    low, high = _LOWEST[dtype], _HIGHEST[dtype] - 1
    values = [math.ldexp(draw.uniform(1.0, 2.0), draw.randint(low, high)) for _ in range(count // 2)]
    values += [scale * math.ldexp(draw.uniform(1.0, 2.0), draw.randint(-30, 12)) for _ in range(count - count // 2)]
    kind = np.dtype(dtype).type
    points = [kind(value) for value in values if value <= np.finfo(kind).max]
    points = [draw.choice((-1, 1)) * point for point in points]
    smallest = np.finfo(kind).smallest_subnormal
    points += [smallest, np.finfo(kind).tiny, np.finfo(kind).max / kind(16), np.finfo(kind).max]
    for edge in breaks:
        point = kind(edge)
        for towards in (kind(0), kind(np.inf)):
            near = point
            for _ in range(4):
                points.append(near)
                near = np.nextafter(near, towards)
        points += [kind(edge * (1 + sign * 2.0**-k)) for sign in (-1, 1) for k in (5, 10, 15, 20, 30, 40)]
    result = np.array(points, dtype=kind)
    return result[np.isfinite(result) & (result != 0)]


def error_in_ulp(got: float, truth: mpmath.mpf, dtype: str = "float64") -> float:
    """|got - truth| in units in the last place of the truth; overflow of the truth must give infinity."""
    top = _HIGHEST[dtype]
    if mpmath.isinf(truth) or abs(truth) >= mpmath.ldexp(1, top) * (1 - mpmath.ldexp(1, -_MANTISSA[dtype] - 1)):
        return 0.0 if math.isinf(got) and (got > 0) == (truth > 0) else math.inf
    if not math.isfinite(got):
        return math.inf
    lowest = _LOWEST[dtype]
    exponent = lowest if truth == 0 else max(int(mpmath.frexp(truth)[1]) - _MANTISSA[dtype], lowest)
    with mpmath.workdps(60):
        return float(abs(mpmath.mpf(got) - truth) / mpmath.ldexp(1, exponent))


def measure(
    function: Callable[[np.ndarray], np.ndarray],
    segments: Segments,
    values: Mapping[str, float],
    *,
    scale: float = 1.0,
    count: int = 2000,
    dtype: str = "float64",
    seed: int = SEED,
    extra: Iterable[float] = (),
    reach: float = math.inf,
) -> Measured:
    """The worst error of a kernel with bound parameters against the exact pieces, for |r| up to `reach`.

    Points at which mpmath itself finds no value (undefined, or beyond the digits given) do not count.
    """
    points, truths = truth_table(segments, values, scale=scale, count=count, dtype=dtype, seed=seed, extra=extra)
    return compare(function, points, truths, values, dtype=dtype, reach=reach)


def truth_table(
    segments: Segments,
    values: Mapping[str, float],
    *,
    scale: float = 1.0,
    count: int = 2000,
    dtype: str = "float64",
    seed: int = SEED,
    extra: Iterable[float] = (),
) -> tuple[np.ndarray, list[mpmath.mpf]]:
    """Arguments, and the exact values there."""
    judge = Judge(segments, values)
    points = arguments(count, judge.breaks, scale, dtype, seed)
    points = np.concatenate([points, np.array(list(extra), dtype=points.dtype)])
    return points, [judge(x) for x in points.tolist()]


def compare(
    function: Callable[[np.ndarray], np.ndarray],
    points: np.ndarray,
    truths: Sequence[mpmath.mpf],
    values: Mapping[str, float],
    *,
    dtype: str = "float64",
    reach: float = math.inf,
) -> Measured:
    """The worst error of a function at arguments with known values."""
    worst, place, judged = 0.0, 0.0, 0
    for x, y, truth in zip(points.tolist(), function(points).tolist(), truths, strict=True):
        if mpmath.isnan(truth) or abs(x) > reach:
            continue
        judged += 1
        error = error_in_ulp(y, truth, dtype)
        if error > worst:
            worst, place = error, x
    return Measured(worst, place, tuple(sorted(values.items())), judged)
