"""Refutations by samples: exact places at which a claim fails, for claims that no proof has settled."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import sympy as sp
from flint import arb, fmpq

from symdict.errors import SymdictError
from symdict.evidence.balls import NotEnclosed, exact
from symdict.evidence.signals import Flux
from symdict.language.formula import to_text
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace

Json = dict[str, Any]
Row = tuple[tuple[Fraction, arb], ...]

FALLS = frozenset({
    "activation nondecreasing", "activation increasing", "regulariser convex", "regulariser strictly convex",
    "first class of alt2020", "nonexpansive", "shrinkage nonexpansive", "shrinkage is a convex proximity operator",
})  # fmt: skip
NEGATIVE = frozenset({
    "diffusivity nonnegative", "activation sign preserving", "diffusivity positive", "regulariser nondecreasing",
    "shrinkage satisfies (12)", "shrinkage satisfies (13)", "max-min stable for some tau", "max-min stable",
    "sign stable", "conditions (3.3) of dong2022",
})  # fmt: skip
RISES = frozenset({"diffusivity nonincreasing", "conditions (3.3) of dong2022"})
STEEP: Mapping[str, int] = {
    "shrinkage nondecreasing": 4, "shrinkage is a proximity operator": 4, "shrinkage nonexpansive": 2,
    "shrinkage is a convex proximity operator": 4, "nonexpansive": 2, "energy nonincreasing": 2,
}  # fmt: skip
"""Claims that fail where tau/h^2 times a difference quotient of Phi exceeds 1/k."""
LARGE: Mapping[str, int] = {
    "shrinkage satisfies (12)": 2, "shrinkage satisfies (13)": 4, "max-min stable": 2, "sign stable": 4,
}  # fmt: skip
"""Claims on odd functions that fail where tau/h^2 times g exceeds 1/k."""

_POINTS = tuple(
    sorted({Fraction(k, 8) for k in range(1, 90)} | {Fraction(2) ** k for k in (-12, -9, -6, -5, -4, 4, 5, 6, 8, 10)})
)
_FACTORS = (sp.Rational(1, 16), sp.Integer(16), sp.Rational(1, 4), sp.Integer(4))
"""By how much one parameter is moved from a sample, to see both ends of its range."""
_MOST = 9
"""Choices of the parameters that are tried."""


@dataclass(frozen=True, slots=True)
class _Sample:
    """The values of Phi at the places, outward on each side, for one choice of the parameters."""

    parameters: Json
    right: Row
    left: Row

    @property
    def line(self) -> Row:
        return (*reversed(self.left), *self.right)


def sampled_witness(flux: Segments, claim: str, step: sp.Expr) -> Json | None:
    """Places that refute a claim for one admissible choice of the parameters; None if none was met.

    step: tau/h^2 of the coupling in force.
    """
    if claim not in FALLS | NEGATIVE | RISES | set(STEEP) | set(LARGE):
        return None
    ratio = exact(step) if step.is_Rational else None
    for sample in _samples(flux):
        found = _found(sample, claim, ratio, odd=flux.parity == -1)
        if found is not None:
            return {"parameters": dict(sample.parameters), **found} if sample.parameters else found
    return None


def choices(space: ParameterSpace) -> Iterator[dict[sp.Symbol, sp.Rational]]:
    """Admissible parameters, also far from 1: a claim about a family may fail near the ends of a range only."""
    if not space.parameters:
        yield {}
        return
    usual = {parameter.symbol: parameter.default for parameter in space.parameters}
    drawn = space.samples(3)
    made = list(drawn[:2])
    if None not in usual.values() and space._admits(usual) and usual not in drawn:
        made.append(usual)
    made += drawn[2:]
    yield from made
    for factor in _FACTORS:
        for parameter in space.parameters:
            value = drawn[0][parameter.symbol] * factor
            point = {**drawn[0], parameter.symbol: sp.ceiling(value) if parameter.domain == "integer" else value}
            if point not in made and space._admits(point):
                made.append(point)
                yield point
                if len(made) >= _MOST:
                    return


@lru_cache(maxsize=64)
def _samples(flux: Segments) -> tuple[_Sample, ...]:
    found = []
    for point in choices(flux.space):
        try:
            values = Flux(flux.substituted(point, ParameterSpace()) if point else flux)
            right = _row(values, 1)
            left = tuple((-x, -value) for x, value in right) if flux.parity == -1 else _row(values, -1)
        except (NotEnclosed, ValueError, ArithmeticError, SymdictError):
            continue
        shown = {symbol.name: to_text(value) for symbol, value in point.items()}
        found.append(_Sample(shown, right, left))
    return tuple(found)


def directions(flux: Segments) -> set[int]:
    """The directions in which a flux without parameters runs between neighbouring chosen places."""
    steps = [b - a for sample in _samples(flux) for (_, a), (_, b) in itertools.pairwise(sample.line)]
    return {1 if step > 0 else -1 for step in steps if abs(step) > arb(2) ** -_CLEAR}


def _row(values: Flux, side: int) -> Row:
    """The values outward on one side, as far as they can be shown."""
    row = ((side * x, values(side * x)) for x in _POINTS)
    return tuple((x, value) for x, value in row if value.is_finite() and abs(value) < arb(2) ** _HIGH)


_HIGH = 100
"""Values beyond 2^100 are not worth showing."""


def _found(sample: _Sample, claim: str, ratio: arb | None, *, odd: bool) -> Json | None:
    """The clearest breach among the places of a sample."""
    line = sample.line
    if claim in FALLS:
        found = _clearest((a - b, _pair("Phi", x, a, y, b)) for (x, a), (y, b) in itertools.pairwise(line))
        if found is not None:
            return found
    if claim in STEEP and ratio is not None:
        found = _clearest(
            (ratio * (b - a) * STEEP[claim] - _ball(y - x), _pair("Phi", x, a, y, b))
            for (x, a), (y, b) in itertools.pairwise(line)
        )
        if found is not None:
            return found
    if claim in NEGATIVE:
        found = _clearest((-a if x > 0 else a, _place(x, a)) for x, a in line)
        if found is not None:
            return found
    if claim in LARGE and ratio is not None and odd:
        found = _clearest((ratio * a * LARGE[claim] - _ball(x), _place(x, a)) for x, a in sample.right)
        if found is not None:
            return found
    if claim in RISES:
        chords = [[(x, a / _ball(x)) for x, a in row] for row in (sample.right, sample.left)]
        return _clearest(
            (b - a, _pair("g", x, a, y, b)) for row in chords for (x, a), (y, b) in itertools.pairwise(row)
        )
    return None


def _clearest(breaches: Iterable[tuple[arb, Json]]) -> Json | None:
    """What goes with the largest positive breach."""
    best, found = arb(2) ** -_CLEAR, None
    for size, shown in breaches:
        if size > best:
            best, found = size, shown
    return found


_CLEAR = 60
"""A breach below 2^-60 is not worth showing."""


def _place(x: Fraction, a: arb) -> Json:
    return {"r": str(x), "Phi(r)": _text(a)}


def _pair(name: str, x: Fraction, a: arb, y: Fraction, b: arb) -> Json:
    return {"x": str(x), "y": str(y), f"{name}(x)": _text(a), f"{name}(y)": _text(b)}


def _ball(x: Fraction) -> arb:
    return arb(fmpq(x.numerator, x.denominator))


def _text(value: arb) -> str:
    return value.str(20, radius=False)
