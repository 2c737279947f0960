"""How accurate a kernel is: its results against the exact function, over all exponents, in units in the last place.

`Truth` (ball arithmetic, a few microseconds a value) finds the worst argument among many; `Judge` (mpmath)
says how large the error is there, and whether `Truth` is right at arguments drawn by lot. Both read the pieces
of the exact function; neither shares code with the other, nor with freezing, design or printing. Arguments
reach up to the largest number, where a kernel must not overflow before its value does.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

import mpmath
import numpy as np
import sympy as sp

from symdict.errors import Defect
from symdict.kernels.truth import DOUBT, HIGHEST, LOWEST, MANTISSA, ZEROS, Truth, UnknownOperation, Values
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import radius

SEED = 20200501
_EDGE_DIGITS = 80  # an irrational edge lies farther than this from every double
_RELIABLE = mpmath.mpf(10) ** -25  # agreement of two precisions that counts as the truth
BESIDE = 2.0**-6
"""Relative distance from a breakpoint or zero within which a kernel may promise less."""
_SPECIAL = (sp.polylog, sp.uppergamma, sp.lowergamma, sp.Si, sp.Integral)
_SPECIAL_DIGITS = 150  # beyond, mpmath takes minutes for one value of these functions
_ALONE = 400  # arguments of a function that ball arithmetic does not know: mpmath may take seconds for each
_ASKED = 2  # arguments with the largest error at which mpmath is asked


@dataclass(frozen=True, slots=True)
class Measured:
    """The worst error found: in ulp, where, for which parameters, over how many points.

    away: the worst error apart from the neighbourhoods of breakpoints and of zeros inside pieces;
    confirmed: whether mpmath found a value there (ball arithmetic always does).
    """

    ulp: float
    at: float
    values: tuple[tuple[str, float], ...]
    points: int
    away: float
    confirmed: bool


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
        """The distances from 0 of the breakpoints of either half, as doubles."""
        return tuple(sorted({*self.right.edges, *self.left.edges}))

    def table(self, points: np.ndarray) -> Values:
        """The values at many arguments; slow, for functions that ball arithmetic does not know."""
        at = np.asarray(points, dtype=np.float64)
        pairs = [_split(self(x)) for x in at.tolist()]
        return Values(at, np.array([near for near, _ in pairs]), np.array([rest for _, rest in pairs]))

    def __call__(self, x: float) -> mpmath.mpf:
        """f(x) to at least 25 digits; NaN where it is undefined, or where mpmath would take minutes."""
        if x == 0:
            return _number(self.at_zero) if self.at_zero.is_finite else mpmath.nan
        return (self.right if x > 0 else self.left)(abs(x))


def _split(truth: mpmath.mpf) -> tuple[float, float]:
    """The nearest double and the rest in its last places."""
    near = float(truth)
    if not math.isfinite(near):
        return near, 0.0
    error = error_in_ulp(near, truth)
    return near, error if truth > near else -error


class _Half:
    def __init__(self, half: HalfLine, exact: Mapping[sp.Symbol, sp.Rational]) -> None:
        guarded = {"exp": _exp, "tanh": _tanh, "erf": _erf, "sinh": _sinh, "cosh": _cosh}
        self._functions = [sp.lambdify(radius, piece.subs(exact), [guarded, "mpmath"]) for piece in half.pieces]
        points = [point.subs(exact) for point in half.breaks]
        self.edges = tuple(float(point.evalf(60)) for point in points)
        self._exact = [point if point.is_Rational else point.evalf(_EDGE_DIGITS) for point in points]
        self._values = [value.subs(exact) for value in half.values]
        self._most = [_SPECIAL_DIGITS if piece.has(*_SPECIAL) else math.inf for piece in half.pieces]

    def __call__(self, x: float) -> mpmath.mpf:
        here = sp.Rational(*x.as_integer_ratio())
        for edge, value in zip(self._exact, self._values, strict=True):
            if edge.is_Rational and here == edge and value.is_finite:
                return _number(value)
        index = sum(bool(here > edge) for edge in self._exact)
        return _reliable(self._functions[index], x, self._most[index])


def _number(value: sp.Expr) -> mpmath.mpf:
    with mpmath.workdps(60):
        return mpmath.mpf(str(value.evalf(50)))


def _reliable(function: Callable[[mpmath.mpf], Any], x: float, most: float) -> mpmath.mpf:
    """The value that two very different precisions agree on.

    A few more digits would not do: what a sum leaves when its large terms cancel looks the same to both, as
    e^(-r) does beside E (1 - E)/(1 + E) + E for a large E.
    """
    digits = int(60 + 9 * abs(math.log10(x)))
    if digits > most:
        return mpmath.nan
    before = mpmath.nan
    for precision in (digits, 2 * digits + 300, 4 * digits + 1000):
        try:
            with mpmath.workdps(precision):
                value = mpmath.mpmathify(function(mpmath.mpf(x)))
                if isinstance(value, mpmath.mpc) or mpmath.isnan(value):
                    return mpmath.nan
                if abs(before - value) <= abs(value) * _RELIABLE:
                    return value
        except (ZeroDivisionError, OverflowError):  # undefined, or beyond what mpmath takes
            return mpmath.nan
        before = value
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
    count: int,
    breaks: Sequence[float],
    scale: float,
    dtype: str = "float64",
    seed: int = SEED,
    reach: float = math.inf,
) -> np.ndarray:
    """Random arguments of all exponents and both signs, as many around the scale, and all boundary points."""
    kind = np.dtype(dtype).type
    limits = np.finfo(kind)
    draw = np.random.default_rng(seed)
    wide = count // 2
    above = min(HIGHEST[dtype], math.frexp(reach)[1] - 1 if math.isfinite(reach) else HIGHEST[dtype])
    spread = np.ldexp(draw.uniform(1.0, 2.0, wide), draw.integers(LOWEST[dtype], above, wide))
    around = scale * np.ldexp(draw.uniform(1.0, 2.0, count - wide), draw.integers(-30, 13, count - wide))
    points = np.concatenate([spread, around]) * draw.choice([-1.0, 1.0], count)
    ends = np.array([limits.smallest_subnormal, limits.tiny, limits.max / 16, limits.max], dtype=kind)
    with np.errstate(over="ignore", under="ignore"):
        points = np.concatenate([points.astype(kind), ends, -ends])
    points = np.concatenate([points, neighbours([edge for edge in breaks if edge], dtype)])
    return points[(np.abs(points) <= min(reach, limits.max)) & (points != 0)]


def neighbours(places: Sequence[float], dtype: str = "float64") -> np.ndarray:
    """Each place, the four numbers on either side of it, and numbers at distances of all sizes."""
    kind = np.dtype(dtype).type
    found = []
    for place in places:
        for towards in (-np.inf, np.inf):
            near = kind(place)
            for _ in range(5):
                found.append(near)
                near = np.nextafter(near, kind(towards))
        found += [kind(place * (1 + side * 2.0**-k)) for side in (-1, 1) for k in range(3, MANTISSA[dtype] - 2)]
    return np.array(found, dtype=kind)


def error_in_ulp(got: float, truth: mpmath.mpf, dtype: str = "float64") -> float:
    """|got - truth| in units in the last place of the truth; overflow of the truth must give infinity."""
    top = HIGHEST[dtype]
    if mpmath.isinf(truth) or abs(truth) >= mpmath.ldexp(1, top) * (1 - mpmath.ldexp(1, -MANTISSA[dtype] - 1)):
        return 0.0 if math.isinf(got) and (got > 0) == (truth > 0) else math.inf
    if not math.isfinite(got):
        return math.inf
    lowest = LOWEST[dtype]
    exponent = lowest if truth == 0 else max(int(mpmath.frexp(truth)[1]) - MANTISSA[dtype], lowest)
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

    Raises: Defect where mpmath and ball arithmetic disagree about the exact function.
    """
    table = truth_table(segments, values, scale=scale, count=count, dtype=dtype, seed=seed, extra=extra, reach=reach)
    return compare(function, table, Judge(segments, values), values, dtype=dtype)


def truth_table(
    segments: Segments,
    values: Mapping[str, float],
    *,
    scale: float = 1.0,
    count: int = 2000,
    dtype: str = "float64",
    seed: int = SEED,
    extra: Iterable[float] = (),
    reach: float = math.inf,
) -> Values:
    """The exact values at arguments of all exponents, at the breakpoints and zeros inside pieces, and beside them.

    reach: the largest |r| that is asked for.
    """
    judge = Judge(segments, values)
    points = arguments(count, judge.breaks, scale, dtype, seed, reach)
    points = np.concatenate([points, np.array(list(extra), dtype=dtype)])
    try:
        truth = Truth(segments, values)
    except UnknownOperation:
        return judge.table(points[:: -(-points.size // _ALONE)])
    table = truth(points)
    zeros = truth.zeros(table)
    beside = neighbours(zeros, dtype)
    table = table.joined(truth(beside[(np.abs(beside) <= min(reach, np.finfo(dtype).max)) & (beside != 0)]))
    corners = (*zeros, *judge.breaks, *(-edge for edge in judge.breaks))
    return replace(table, corners=corners, dense=math.inf if len(zeros) < ZEROS else max(map(abs, zeros)))


def compare(
    function: Callable[[np.ndarray], np.ndarray],
    table: Values,
    judge: Judge,
    values: Mapping[str, float],
    *,
    dtype: str = "float64",
    beside: float = BESIDE,
) -> Measured:
    """The worst error of a function at arguments with known values, as mpmath sees it there.

    beside: the relative width of the neighbourhoods that `Measured.away` leaves out.
    Points without a value (undefined) do not count.
    Raises: Defect where mpmath contradicts the known values.
    """
    results = function(table.points.astype(dtype))
    errors = table.errors(results)
    bound = tuple(sorted(values.items()))
    judged = np.flatnonzero(~np.isnan(errors))
    worst, place, confirmed = 0.0, 0.0, True
    for k in judged[np.argsort(errors[judged])][::-1][:_ASKED].tolist():
        x = float(table.points[k])
        truth = judge(x) if errors[k] else mpmath.nan
        error = _confirmed(float(errors[k]), float(results[k]), truth, dtype, x, float(table.near[k]))
        if error > worst:
            worst, place, confirmed = error, x, not mpmath.isnan(truth)
    away = errors[judged][table[judged].away(beside)]
    return Measured(worst, place, bound, judged.size, min(worst, float(np.max(away, initial=0.0))), confirmed)


def _confirmed(error: float, result: float, truth: mpmath.mpf, dtype: str, x: float, near: float) -> float:
    """The error by mpmath, or the known one where mpmath finds no value."""
    if mpmath.isnan(truth):
        return error
    found = error_in_ulp(result, truth, dtype)
    units = (1.0, 0.5, 2.0) if abs(math.frexp(near)[0]) == 0.5 else (1.0,)  # just below a power of two or just above
    if found != error and not any(abs(found - unit * error) <= 4 * DOUBT * max(1.0, error) for unit in units):
        raise _disagreement(x, f"an error of {error!r} ulp by ball arithmetic is {found!r} by mpmath")
    return found


def cross_check(table: Values, judge: Judge, *, count: int, seed: int = SEED) -> int:
    """Ask mpmath at arguments drawn by lot, and return how many it could answer.

    Raises: Defect where it contradicts the table.
    """
    drawn = np.random.default_rng(seed).permutation(table.points.size)[:count]
    part, answered = table[drawn], 0
    for x, near, error in zip(part.points.tolist(), part.near.tolist(), part.errors(part.near).tolist(), strict=True):
        truth = judge(x)
        if mpmath.isnan(truth) or math.isnan(near):
            continue
        answered += 1
        found = error_in_ulp(near, truth)
        if found != error and not abs(found - error) <= 4 * DOUBT:
            raise _disagreement(x, f"mpmath says {mpmath.nstr(truth, 20)}, ball arithmetic {near!r}")
    return answered


def _disagreement(x: float, what: str) -> Defect:
    return Defect(
        f"the two judges disagree: {what}",
        where=f"r = {x!r} ({x.hex()})",
        hint="one of the exact evaluations is wrong; no kernel can be judged before it is mended",
    )
