"""What numbers tell of a function once its scale and amplitude are divided out: a filter before any proof.

Two functions that are equal up to r -> k r and a factor have equal sketches, so most pairs are told apart
by a few hundred values in floating point. Nothing here proves anything.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import sympy as sp

from symdict.errors import ParameterError
from symdict.floats import half_line
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace

Number = int | float | sp.Expr
Curve = Callable[[float], float]

_WINDOW = 1.0005
"""The local exponent at x is taken between x/window and x window: the same place for every scale."""

_START, _STEP, _STEPS = 1e-4, 1.4, 55
"""Where the scale is sought: from 1e-4 to about 1e4."""

_EVENT = 0.05
"""By how much the local exponent has to leave its value near 0: that place is the unit of length."""

_PLACES = (0.11, 0.3, 0.5, 0.7, 0.9, 0.97, 1.03, 1.2, 1.5, 1.9, 2.4, 3.1, 4.7, 9.3, 31.0)
_TOLERANCE = 2e-6
"""Sketches of equal functions agree far better; those of different ones differ far more."""

FAR, NEAR = 1e6, 1e-6
"""A parameter that tends to infinity, or to a value that is not admissible, in floating point."""

LIMIT_TOLERANCE = 3e-4
"""Of a function at such a parameter: it differs by about 1e-6 from the limit, its unit of length by more."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """The local exponent near 0, and values at fixed multiples of the unit of length.

    unit, size: what was divided out; not part of the comparison.
    """

    exponent: float | None
    values: tuple[float, ...]
    unit: float = 1.0
    size: float = 1.0

    def close(self, other: Sketch, *, tolerance: float = _TOLERANCE) -> bool:
        return distance(self, other) <= tolerance


def distance(one: Sketch, other: Sketch) -> float:
    """The largest relative difference; infinite where one has what the other has not."""
    if (one.exponent is None) != (other.exponent is None) or len(one.values) != len(other.values):
        return math.inf
    worst = 0.0 if one.exponent is None or other.exponent is None else abs(one.exponent - other.exponent) / 10
    for a, b in zip(one.values, other.values, strict=True):
        difference = abs(a - b) / (1 + abs(a) + abs(b))
        worst = max(worst, math.inf if math.isnan(difference) else difference)
    return worst


def sketch(segments: Segments, values: Mapping[str, Number], *, whole: bool = False) -> Sketch | None:
    """The sketch for numbers as parameters; None where the function is 0 or has no values.

    whole: with the values for r < 0 also where parity gives them.
    """
    right, left = _curves(segments, values, whole=whole)
    near = _exponent_at_zero(right)
    unit = _unit(right, near)
    if unit is None:
        return None if near is None else _power_like(near, right, left)
    size = next((right(unit * place) for place in (0.5, 0.9, 1.2, 2.4) if right(unit * place) != 0), 0.0)
    if not 0 < abs(size) < math.inf:
        return None
    found = [right(unit * place) / size for place in _PLACES]
    if left is not None:
        found += [left(unit * place) / size for place in _PLACES]
    if any(math.isnan(value) for value in found):
        return None
    return Sketch(None if near is None else round(near, 3), tuple(found), unit, abs(size))


def _curves(segments: Segments, values: Mapping[str, Number], *, whole: bool) -> tuple[Curve, Curve | None]:
    numbers = {name: float(value) for name, value in values.items()}
    right = _real(half_line(segments, numbers)[0])
    if segments.parity and not whole:
        return right, None
    return right, _real(half_line(replace(segments, right=segments.left), numbers)[0])


def _real(curve: Callable[[float], object]) -> Curve:
    """The curve with nan where it has a complex value."""

    def value(x: float) -> float:
        found = curve(x)
        return found if isinstance(found, float | int) else math.nan

    return value


def _exponent_at_zero(curve: Curve) -> float | None:
    """The local exponent extrapolated to 0 from two places: a kink of g makes it linear in x."""
    here, there = _exponent(curve, _START), _exponent(curve, 2 * _START)
    return here if here is None or there is None else 2 * here - there


def _exponent(curve: Curve, x: float) -> float | None:
    """d log |f| / d log x; None where f vanishes, changes its sign or has no value."""
    below, above = curve(x / _WINDOW), curve(x * _WINDOW)
    if not (0 < abs(below) < math.inf and 0 < abs(above) < math.inf) or (below > 0) != (above > 0):
        return None
    return math.log(above / below) / (2 * math.log(_WINDOW))


def _unit(curve: Curve, near: float | None) -> float | None:
    """Where the local exponent first leaves its value near 0, by bisection; None where it never does."""

    def left_behind(x: float) -> bool:
        here = _exponent(curve, x)
        return (here is None) != (near is None) or (
            here is not None and near is not None and abs(here - near) > _EVENT
        )

    x = _START
    for _ in range(_STEPS):
        if left_behind(x * _STEP):
            low, high = x, x * _STEP
            for _ in range(50):
                middle = math.sqrt(low * high)
                low, high = (low, middle) if left_behind(middle) else (middle, high)
            return high
        x *= _STEP
    return None


def _power_like(near: float, right: Curve, left: Curve | None) -> Sketch:
    """c |r|^p: the exponent tells all, with the ratio of both sides where the function has no parity."""
    values = () if left is None else (left(1.0) / right(1.0), left(2.0) / right(1.0))
    return Sketch(round(near, 3), values, size=abs(right(1.0)))


@dataclass(frozen=True, slots=True)
class Outline:
    """The sketches at several admissible parameter values: all equal for a function without shape."""

    parity: int
    sketches: tuple[Sketch | None, ...]

    @property
    def rigid(self) -> Sketch | None:
        """The one sketch of a function whose parameters are scale and amplitude only; None otherwise."""
        known = [item for item in self.sketches if item is not None]  # at some parameters it may vanish
        if not known or any(not item.close(known[0]) for item in known[1:]):
            return None
        return known[0]


@lru_cache(maxsize=512)
def outline(segments: Segments, *, whole: bool = False) -> Outline:
    """The sketches of a function at three samples of its parameters."""
    samples = segments.space.samples(3) if segments.space.parameters else ({},)
    named = [{symbol.name: value for symbol, value in sample.items()} for sample in samples]
    return Outline(segments.parity, tuple(sketch(segments, values, whole=whole) for values in named))


# --- fitting the shape of one function to another -------------------------------------------------

_FIT_STEPS = 40
_FIT_TOLERANCE = 1e-5
_PROBE = 1e-5


def fitted(segments: Segments, wanted: Sketch) -> dict[str, float] | None:
    """Parameters at which a function has the wanted sketch, by Gauss-Newton from several samples; or None.

    One scale is kept at 1, for a sketch does not see it.
    """
    space = segments.space
    names = [parameter.name for parameter in space.parameters]
    scales = [parameter.name for parameter in space.parameters if parameter.scales == "r"]
    free = [name for name in names if name not in scales[:1]]
    for sample in space.samples(5) if names else ():
        start = {symbol.name: float(value) for symbol, value in sample.items()}
        found = _descended(segments, wanted, start, free)
        if found is not None:
            return found
    return None


def _descended(
    segments: Segments, wanted: Sketch, start: Mapping[str, float], free: Sequence[str]
) -> dict[str, float] | None:
    values = dict(start)
    current = sketch(segments, values)
    for _ in range(_FIT_STEPS):
        if current is None:
            return None
        if current.close(wanted, tolerance=_FIT_TOLERANCE):
            return values
        step = _newton(segments, current, wanted, values, free)
        if step is None:
            return None
        found = _shortened(segments, current, wanted, values, step)
        if found is None:
            return None
        values, current = found
    return None


def _newton(
    segments: Segments, current: Sketch, wanted: Sketch, values: Mapping[str, float], free: Sequence[str]
) -> dict[str, float] | None:
    """The least-squares step of the free parameters, from differences."""
    columns = []
    for name in free:
        near = sketch(segments, {**values, name: values[name] * (1 + _PROBE)})
        if near is None or len(near.values) != len(current.values):
            return None
        columns.append([(b - a) / _PROBE for a, b in zip(_row(current), _row(near), strict=True)])
    missing = [b - a for a, b in zip(_row(current), _row(wanted), strict=False)]
    if len(missing) != len(_row(current)):
        return None
    matrix = [[math.fsum(x * y for x, y in zip(one, two, strict=True)) for two in columns] for one in columns]
    for index, _ in enumerate(free):
        matrix[index][index] += 1e-12 + 1e-9 * matrix[index][index]
    right = [math.fsum(x * y for x, y in zip(one, missing, strict=True)) for one in columns]
    solved = _solved(matrix, right)
    return None if solved is None else dict(zip(free, solved, strict=True))


def _row(item: Sketch) -> tuple[float, ...]:
    return (*((item.exponent,) if item.exponent is not None else ()), *item.values)


def _shortened(
    segments: Segments, current: Sketch, wanted: Sketch, values: Mapping[str, float], step: Mapping[str, float]
) -> tuple[dict[str, float], Sketch] | None:
    """The step, relative to each parameter, halved until the distance falls and the assumptions hold."""
    before = distance(current, wanted)
    for halving in range(12):
        share = 0.5**halving
        new = dict(values)
        for name, change in step.items():
            new[name] = values[name] * (1 + max(-0.6, min(1.5, share * change)))
        if not admissible(segments.space, new):
            continue
        there = sketch(segments, new)
        if there is not None and distance(there, wanted) < before:
            return new, there
    return None


def admissible(space: ParameterSpace, values: Mapping[str, Number]) -> bool:
    """Whether numbers satisfy the domains and assumptions of the parameters."""
    if not all(math.isfinite(float(value)) for value in values.values()):
        return False
    try:
        space.bind(values)
    except (ParameterError, TypeError):  # a bound may have no value there
        return False
    return True


def _solved(matrix: list[list[float]], right: list[float]) -> list[float] | None:
    """Gaussian elimination with pivoting, for the few parameters that a nonlinearity has."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda index: abs(rows[index][column]))
        if rows[pivot][column] == 0:
            return None
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for index in range(size):
            if index != column:
                factor = rows[index][column] / rows[column][column]
                rows[index] = [a - factor * b for a, b in zip(rows[index], rows[column], strict=True)]
    return [row[-1] / row[index] for index, row in enumerate(rows)]
