"""Sample points of a piece: all exponents, breakpoints, zeros and their neighbours, with the exact values there."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
from flint import arb

from symdict.kernels import rounding
from symdict.kernels.freeze import Frozen, FrozenHalf
from symdict.kernels.ir import Node
from symdict.kernels.rounding import Point
from symdict.kernels.simulation import Truth

EXTREMES = Fraction(1193 * 2**90)  # scales are guarded from 1/EXTREMES to EXTREMES times the sample values
_TAKEN = 3  # parameter samples at which a design is judged
_SHAPED = (Fraction(1193), Fraction(31, 10**13))  # the same beside shape parameters
_ZERO_DEPTH = 12  # bits below both neighbours that mark a point beside a zero of the function


@dataclass(frozen=True, slots=True)
class Range:
    """Sample points of a piece, ordered by x = r/scale for each parameter sample."""

    points: tuple[Point, ...]
    logs: np.ndarray  # log2(r/scale)
    values: tuple[arb, ...]  # the exact function
    distance: np.ndarray  # log2 of the relative distance from a breakpoint or a zero, 0 where none is near
    radius: np.ndarray
    parameters: Mapping[str, np.ndarray]
    truth: Truth

    @staticmethod
    def of(
        frozen: Frozen, points: Sequence[Point], logs: Sequence[float], values: Sequence[arb], distance: Sequence[float]
    ) -> Range:
        """The range of these points."""
        return Range(
            tuple(points),
            np.array(logs, dtype=float),
            tuple(values),
            np.array(distance, dtype=float),
            np.array([float(point.radius) for point in points]),
            {name: np.array([float(point.parameters[name]) for point in points]) for name in frozen.parameters},
            Truth.of(values),
        )

    def __getitem__(self, rows: Sequence[int]) -> Range:
        kept = list(rows)
        return Range(
            tuple(self.points[row] for row in kept),
            self.logs[kept],
            tuple(self.values[row] for row in kept),
            self.distance[kept],
            self.radius[kept],
            {name: column[kept] for name, column in self.parameters.items()},
            self.truth[kept],
        )

    def joined(self, other: Range) -> Range:
        """These points and others."""
        return Range(
            (*self.points, *other.points),
            np.concatenate([self.logs, other.logs]),
            (*self.values, *other.values),
            np.concatenate([self.distance, other.distance]),
            np.concatenate([self.radius, other.radius]),
            {name: np.concatenate([column, other.parameters[name]]) for name, column in self.parameters.items()},
            self.truth.joined(other.truth),
        )

    def beside(self, known: Range) -> Range:
        """The same points, with their distance from the breakpoints and zeros that others lie beside."""
        distance = np.zeros(len(self.points))
        mine = [tuple(point.parameters.values()) for point in self.points]
        corners = {
            (tuple(known.points[row].parameters.values()), float(known.radius[row]))
            for row in np.flatnonzero(known.distance < _AT_CORNER).tolist()
        }
        for parameters, place in corners:
            rows = [row for row, values in enumerate(mine) if values == parameters]
            with np.errstate(divide="ignore", over="ignore"):
                distance[rows] = np.minimum(distance[rows], np.log2(np.abs(self.radius[rows] - place) / place))
        return replace(self, distance=distance)

    @property
    def near(self) -> np.ndarray:
        """Points beside a breakpoint or a zero."""
        return self.distance < _NEAR

    @property
    def single(self) -> np.ndarray:
        """Points at which the arguments and the function are floats."""
        sizes = np.array([rounding.log2_size(value) for value in self.values])
        numbers = [self.radius, *self.parameters.values()]
        inside = (sizes >= _FLOATS[0]) & (sizes < _FLOATS[1])
        for values in numbers:
            with np.errstate(divide="ignore"):
                logs = np.log2(np.abs(values))
            inside &= (logs >= _FLOATS[0]) & (logs < _FLOATS[1])
        return inside

    @property
    def close(self) -> np.ndarray:
        """Those of them so near that a zero computed as a pair does not show all its digits."""
        return self.distance < _CLOSE


def to_fraction(value: arb) -> Fraction:
    mantissa, exponent = value.mid().man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


_DENSE = tuple(Fraction(k, 2) for k in range(-18, 15))
_SPARSE = (
    -1070, -1021, -800, -600, -510, -400, -330, -250, -200, -150, -120, -90, -75, -70, -65, -60, -57, -53,
    -49, -45, -41, -38, -33, -29, -26, -23, -20, -18, -16, -14, -12, -11, -10,
    9, 10, 12, 14, 16, 18, 20, 23, 26, 30, 36, 40, 45, 50, 55, 59, 63, 67, 70, 100, 130, 150, 200, 255, 280,
    345, 400, 513, 620, 800, 1000,
)  # fmt: skip
_FORMAT_ENDS = (
    5e-324, 1.5e-323, 7.4e-322, 3.1e-318, 2.3e-313, 1.1e-308, 2.2250738585072014e-308, 3.3e-308, 7.7e-306, 1.9e-301,
    1.3e-292, 5.1e-285, 1.7e299, 2.3e303, 9.1e306, 1.3e307, 4.7e307, 8.9e307, 1.797e308, 1.7976931348623157e308,
)  # fmt: skip
_MANTISSAS = (Fraction(1), Fraction(1193, 1024), Fraction(1399, 1024), Fraction(1777, 1024))


def grid_of(
    frozen: Frozen, half: FrozenHalf, index: int, parameters: Sequence[Mapping[str, Fraction]] = ()
) -> Range:
    """Sample points: all exponents, dense around x = 1, and the neighbours of the breakpoints.

    parameters: their values; unless told, those at which designs are chosen.
    """
    piece = half.pieces[index]
    assert piece.exact is not None
    points, logs, near = [], [], []
    for number, sample in enumerate(parameters or _samples(frozen)):
        scale = number_at(frozen.scale, sample)
        low = exactly_at(half.breaks[index - 1], sample) if index else Fraction(0)
        high = exactly_at(half.breaks[index], sample) if index < len(half.breaks) else None
        wanted: list[tuple[Fraction, bool]] = []
        for exponent in _SPARSE:
            if number == 0 or exponent % 4 == 0:
                wanted.append((Fraction(2) ** exponent * _MANTISSAS[exponent % 4], False))
        for log in _DENSE if number == 0 else _DENSE[::4]:
            whole = math.floor(log)
            wanted.append((Fraction(2) ** whole * _MANTISSAS[int((log - whole) * 2) + 1], False))
        for side, free in ((1, high is None), (-1, not low)):
            for levels in (_SINKING, _GROWING) if free else ():
                passing = _passing(piece.exact, scale, sample, side, levels)
                wanted += [(x, False) for x in (passing if number < 2 else passing[::3])]
        places = [(nearest_double(x * scale), beside) for x, beside in wanted]
        for edge, side in ((low, 1), (high, -1)):
            if edge:
                for step in (1, 2, 3, 5, 8, 12, 17, 23, 30, 38, 45, 51):
                    places.append((nearest_double(edge * (1 + side * Fraction(1, 2**step))), True))
                places += [(step, True) for step in _neighbours(edge, side)]
        places += [(Fraction(r), False) for r in (_FORMAT_ENDS if number < 2 else _FORMAT_ENDS[1::3])]
        inside = sorted({(r, beside) for r, beside in places if r > low and (high is None or r <= high) and r > 0})
        for r, beside in inside:
            points.append(Point(r, sample))
            logs.append(log2_of(r) - log2_of(scale))
            near.append(_log_distance(r, _nearest(r, low, high)) if beside else 0.0)
    values = [rounding.value_at(piece.exact, point) for point in points]
    sizes = [max(rounding.log2_size(value), 2.0 * rounding.SMALLEST) for value in values]
    for i in range(1, len(points) - 1):
        same = points[i - 1].parameters is points[i].parameters is points[i + 1].parameters
        if same and sizes[i] < min(sizes[i - 1], sizes[i + 1]) - _ZERO_DEPTH:
            near[i] = min(near[i], -float(_ZERO_DEPTH))
    for sample in {id(point.parameters): point.parameters for point in points}.values():
        mine = [i for i, point in enumerate(points) if point.parameters is sample and values[i].is_finite()]
        scale = number_at(frozen.scale, sample)
        if mine:
            depths = _BESIDE if sample is points[0].parameters else _BESIDE[::4]
            beside = _beside_zeros(piece.exact, [points[i] for i in mine], [values[i] for i in mine], scale, depths)
            points += [Point(r, sample) for r, _ in beside]
            logs += [log2_of(r) - log2_of(scale) for r, _ in beside]
            near += [distance for _, distance in beside]
            values += [rounding.value_at(piece.exact, Point(r, sample)) for r, _ in beside]
    alive = {id(point.parameters) for point, value in zip(points, values, strict=True) if not value.contains(0)}
    kept = [  # for parameters with which the function is 0 throughout, its terms need not cancel to the last bit
        i for i, value in enumerate(values) if value.is_finite() and (not alive or id(points[i].parameters) in alive)
    ]
    return Range.of(
        frozen, [points[i] for i in kept], [logs[i] for i in kept], [values[i] for i in kept], [near[i] for i in kept]
    )


def dense(frozen: Frozen, half: FrozenHalf, index: int) -> Range:
    """Many random arguments, most of them near the scale: what the worst of them shows is close to the worst error."""
    parameters = itertools.islice(_samples(frozen), _TAKEN if len(frozen.parameters) > 1 else 2)
    return _drawn(frozen, half, index, tuple(parameters), ((_MANY, 10.0), (_MANY // 4, 900.0)), index)


def trial(frozen: Frozen, half: FrozenHalf, index: int, grid: Range) -> Range:
    """Points at which no design was made: other arguments, and other parameters where there are any.

    grid: the sample points of the design.
    """
    parameters = tuple({name: Fraction(float(value)) for name, value in known.items()} for known in frozen.trials)
    each = 3 * _MANY // len(parameters)
    drawn = _drawn(frozen, half, index, parameters, ((each, 10.0), (each, 30.0), (each // 4, 900.0)), 7001 + index)
    if not frozen.parameters:
        return drawn.beside(grid)
    others = grid_of(frozen, half, index, parameters)
    return drawn.beside(others).joined(others)


def around(frozen: Frozen, half: FrozenHalf, index: int, known: Range, rows: Sequence[int], count: int) -> Range:
    """Random arguments within a factor of two of some of the points, at their parameters."""
    places = [known.points[row] for row in rows]
    draw = random.Random(len(places))
    drawn = [
        (_finite(float(place.radius) * 2.0 ** draw.uniform(-1.0, 1.0)), place.parameters)
        for place in places for _ in range(count)
    ]  # fmt: skip
    return _random(frozen, half, index, drawn).beside(known)


def _drawn(
    frozen: Frozen, half: FrozenHalf, index: int, parameters: Sequence[Mapping[str, Fraction]],
    spreads: Sequence[tuple[int, float]], seed: int,
) -> Range:  # fmt: skip
    """Random arguments at each of the parameters; spreads: how many, and log2 of how far from the scale."""
    draw = random.Random(seed)
    drawn: list[tuple[float, Mapping[str, Fraction]]] = []
    for sample in parameters:
        scale = float(number_at(frozen.scale, sample))
        low = exactly_at(half.breaks[index - 1], sample) if index else Fraction(0)
        high = exactly_at(half.breaks[index], sample) if index < len(half.breaks) else None
        for many, reach in spreads:
            for _ in range(many):
                r = _finite(scale * 2.0 ** draw.uniform(-reach, reach))
                if high is not None:
                    r = float(low + (high - low) * Fraction(draw.random()) ** (1 if reach < 20 else 9))
                elif low:
                    r = _finite(float(low) * 2.0 ** abs(draw.uniform(0.0, reach)))
                drawn.append((r, sample))
    return _random(frozen, half, index, drawn)


def _random(
    frozen: Frozen, half: FrozenHalf, index: int, drawn: Sequence[tuple[float, Mapping[str, Fraction]]]
) -> Range:
    """The range of those drawn arguments that lie in the piece and have a value."""
    exact = half.pieces[index].exact
    assert exact is not None
    points: list[Point] = []
    logs: list[float] = []
    for sample, group in itertools.groupby(drawn, key=lambda pair: pair[1]):
        scale = log2_of(number_at(frozen.scale, sample))
        low = exactly_at(half.breaks[index - 1], sample) if index else Fraction(0)
        high = exactly_at(half.breaks[index], sample) if index < len(half.breaks) else None
        for place, _ in group:
            r = Fraction(place)
            if r > low and (high is None or r <= high):
                points.append(Point(r, sample))
                logs.append(math.log2(place) - scale)
    values = [rounding.value_at(exact, point, 80) for point in points]
    kept = [i for i, value in enumerate(values) if value.is_finite()]
    sizes = [rounding.log2_size(values[i]) for i in kept]
    return Range.of(
        frozen, [points[i] for i in kept], [logs[i] for i in kept], [values[i] for i in kept],
        [-math.inf if size < -1000 else 0.0 for size in sizes],  # subnormal results are judged on the grid
    )  # fmt: skip


_MANY = 300


def _finite(value: float) -> float:
    return min(max(value, 5e-324), 1.7976931348623157e308)


_NEAR, _CLOSE = -6.0, -42.0
_AT_CORNER = -51.0
_FLOATS = (-150.0, 128.0)
_BESIDE = (3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, *range(10, 52))  # log2 of 1/distance from a zero
_MOST_ZEROS = 3
_ZERO_LOGS = 8.0  # log2 of how far from the scale zeros are looked for


def sign_changes(rows: Sequence[tuple[Fraction, arb]]) -> list[tuple[Fraction, Fraction]]:
    """Neighbouring arguments between which the function changes its sign; the first ones of a wave."""
    found = []
    for (a, below), (b, above) in itertools.pairwise(rows):
        moderate = a > 0 and abs(log2_of(a)) < _ZERO_LOGS
        if moderate and ((below > 0 and above < 0) or (below < 0 and above > 0)):
            found.append((a, b))
    return found[:_MOST_ZEROS]


def bisected(exact: Node, sample: Mapping[str, Fraction], a: Fraction, b: Fraction) -> Fraction:
    """The zero between a and b, to 2^-260."""
    rising = rounding.value_at(exact, Point(b, sample), 30) > 0
    for _ in range(260):
        middle = (a + b) / 2
        value = rounding.value_at(exact, Point(middle, sample), 30)
        if value.contains(0):
            return middle
        a, b = (a, middle) if (value > 0) == rising else (middle, b)
    return (a + b) / 2


def _beside_zeros(
    exact: Node, points: Sequence[Point], values: Sequence[arb], scale: Fraction, depths: Sequence[int]
) -> list[tuple[Fraction, float]]:
    """Arguments of one parameter sample beside the zeros of a function inside its piece, and how near they are.

    Their distances from a zero are geometric on both sides, from a quarter of it down to the next doubles.
    """
    rows = sorted(((p.radius / scale, v) for p, v in zip(points, values, strict=True)), key=lambda row: row[0])
    draw = random.Random(len(points))
    found = []
    sample = points[0].parameters
    for a, b in sign_changes(rows):
        zero = bisected(exact, sample, a * scale, b * scale)
        places = [
            nearest_double(zero * (1 + side * Fraction(draw.uniform(1.0, 2.0)) / 2**k))
            for k in depths for side in (1, -1)
        ]  # fmt: skip
        near = float(zero)
        places += [Fraction(near), Fraction(math.nextafter(near, 0.0)), Fraction(math.nextafter(near, math.inf))]
        low, high = rows[0][0] * scale, rows[-1][0] * scale
        found += [(place, _log_distance(place, zero)) for place in places if low < place < high]
    return found


def _log_distance(r: Fraction, place: Fraction) -> float:
    """log2 |r/place - 1|."""
    gap = abs(r / place - 1)
    return log2_of(gap) if gap else -math.inf


_SINKING = (-960, -1000, -1021, -1024, -1027, -1031, -1036, -1042, -1048, -1053, -1058, -1062, -1066, -1070, -1073)
_GROWING = (940, 1000, 1015, 1020, 1021.5, 1022.3, 1022.8, 1023.2, 1023.5, 1023.8, 1023.97)


def _passing(
    exact: Node, scale: Fraction, sample: Mapping[str, Fraction], side: int, levels: Sequence[float]
) -> list[Fraction]:
    """Arguments x at which the function sinks through the subnormal numbers, or grows towards the largest number.

    side: for large (1) or small (-1) x; levels: log2 of the values.
    """

    def size(log: float) -> float:
        x = Fraction(2) ** math.floor(log) * Fraction(2.0 ** (log - math.floor(log)))
        return rounding.log2_size(rounding.value_at(exact, Point(nearest_double(x * scale), sample), 30))

    way = 1.0 if levels[-1] > levels[0] else -1.0
    start, end = 0.0, (1023.0 if side > 0 else -1074.0) - log2_of(scale)
    if not (way * size(start) < 900.0 and way * size(end) > way * levels[-1]):
        return []
    found = []
    for level in levels:
        a, b = start, end
        for _ in range(30):
            middle = (a + b) / 2
            a, b = (middle, b) if way * size(middle) < way * level else (a, middle)
        found.append(Fraction(2) ** math.floor(a) * Fraction(2.0 ** (a - math.floor(a))))
    return found


def _neighbours(edge: Fraction, side: int) -> Iterator[Fraction]:
    """The double nearest to an edge, and the next ones on one side."""
    place = float(edge)
    for _ in range(4):
        yield Fraction(place)
        place = math.nextafter(place, side * math.inf)


def _nearest(r: Fraction, low: Fraction, high: Fraction | None) -> Fraction:
    ends = [edge for edge in (low, high) if edge]
    return min(ends, key=lambda edge: abs(edge - r)) if ends else r


def _samples(frozen: Frozen) -> Iterator[Mapping[str, Fraction]]:
    """Parameter values as doubles: plain ones, then the scale pushed to both extremes."""
    known = frozen.samples if len(frozen.parameters) < 2 else (*frozen.samples[:2], *frozen.samples[4:])
    base = [{name: Fraction(float(value)) for name, value in sample.items()} for sample in known[:_TAKEN]]
    yield from base
    if frozen.scale.op == "parameter":
        name = str(frozen.scale.value)
        factors = (EXTREMES, 1 / EXTREMES) if len(frozen.parameters) == 1 else _SHAPED
        for factor in factors:
            yield {**base[0], name: Fraction(float(base[0][name] * factor))}


def exactly_at(node: Node, sample: Mapping[str, Fraction]) -> Fraction:
    """A parameter expression to some hundred bits (exact where it is a short rational)."""
    with rounding.precision(320):
        return to_fraction(rounding.evaluate((node,), Point(Fraction(1), sample))[node.serial])


def number_at(node: Node, sample: Mapping[str, Fraction]) -> Fraction:
    """A parameter expression rounded to a double."""
    return nearest_double(to_fraction(rounding.value_at(node, Point(Fraction(1), sample))))


def nearest_double(value: Fraction) -> Fraction:
    try:
        return Fraction(float(value))
    except OverflowError:
        return Fraction(0)


def log2_of(value: Fraction) -> float:
    shift = value.numerator.bit_length() - value.denominator.bit_length()
    return shift + math.log2(float(value / Fraction(2) ** shift))
