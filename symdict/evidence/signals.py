"""Signals that break a bound: the block is run on them and the breach is measured.

One block is u_i + (tau/h)(Phi((u_{i+1}-u_i)/h) - Phi((u_i-u_{i-1})/h)) with zero flux at both ends
(alt2020, (4) to (8)); here in exact rational arithmetic for piecewise polynomial fluxes and in ball
arithmetic otherwise, so that a breach is a proof.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import sympy as sp
from flint import arb, ctx, fmpq

from symdict.evidence.balls import PRECISION, compile_expression, exact
from symdict.language.segments import Segments
from symdict.language.variables import radius

Signal = tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class Counterexample:
    """A signal (for distances: two) that one block with step tau handles as a bound forbids.

    before, after: the quantity in question; parameters: the values used.
    """

    quantity: str
    signal: tuple[tuple[str, ...], ...]
    tau: str
    h: str
    before: str
    after: str
    parameters: tuple[tuple[str, str], ...] = ()

    @property
    def arrays(self) -> tuple[np.ndarray, ...]:
        """The signals as float64 arrays, shape (n,)."""
        return tuple(np.array([float(Fraction(value)) for value in row]) for row in self.signal)

    @property
    def array(self) -> np.ndarray:
        """The first signal, float64, shape (n,)."""
        return self.arrays[0]

    def to_json(self) -> dict[str, object]:
        return {
            "quantity": self.quantity,
            "signal": [list(row) for row in self.signal],
            "tau": self.tau,
            "h": self.h,
            "before": self.before,
            "after": self.after,
            "parameters": dict(self.parameters),
        }


class Flux:
    """A flux with numbers for all parameters, enclosed at rational arguments."""

    def __init__(self, flux: Segments) -> None:
        ctx.prec = PRECISION
        self.right = [(exact(end), compile_expression(piece, radius)) for _, end, piece in flux.right.intervals()]
        self.left = [(exact(end), compile_expression(piece, radius)) for _, end, piece in flux.left.intervals()]
        self.values = {
            1: [exact(value) for value in flux.right.values], -1: [exact(value) for value in flux.left.values]
        }  # fmt: skip
        self.at_zero = exact(flux.at_zero) if flux.at_zero not in (sp.nan, sp.zoo) else arb.nan()

    def __call__(self, x: Fraction) -> arb:
        if x == 0:
            return self.at_zero
        side = 1 if x > 0 else -1
        distance = arb(fmpq(abs(x).numerator, abs(x).denominator))
        for index, (end, piece) in enumerate(self.right if side > 0 else self.left):
            if distance < end:
                low, high = piece.at(distance)
                return low.union(high)
            if distance.overlaps(end) and index < len(self.values[side]):
                return self.values[side][index]
        raise ValueError("no piece covers the argument")


def step(flux: Flux, u: Sequence[Fraction], tau: Fraction, h: Fraction) -> list[arb]:
    """One block with reflecting boundary, in ball arithmetic."""
    fluxes = [flux((b - a) / h) for a, b in itertools.pairwise(u)]
    ratio = arb(fmpq((tau / h).numerator, (tau / h).denominator))
    padded = [arb(0), *fluxes, arb(0)]
    return [
        arb(fmpq(x.numerator, x.denominator)) + ratio * (after - before)
        for x, before, after in zip(u, padded, padded[1:], strict=False)
    ]


def _ball(x: Fraction) -> arb:
    return arb(fmpq(x.numerator, x.denominator))


def breaks_range(flux: Flux, u: Sequence[Fraction], tau: Fraction, h: Fraction) -> tuple[arb, arb] | None:
    """(bound, value beyond it) if the block leaves the range of its input."""
    low, high = _ball(min(u)), _ball(max(u))
    for value in step(flux, u, tau, h):
        if value > high:
            return high, value
        if value < low:
            return low, value
    return None


def breaks_signs(flux: Flux, u: Sequence[Fraction], tau: Fraction, h: Fraction) -> tuple[int, int] | None:
    """(sign changes before, after) if the block adds some; zeros do not count."""
    before = _changes([(x > 0) - (x < 0) for x in u])
    signs = [1 if value > 0 else -1 if value < 0 else 0 for value in step(flux, u, tau, h)]
    after = _changes(signs)
    return (before, after) if after > before else None


def _changes(signs: Sequence[int]) -> int:
    kept = [sign for sign in signs if sign]
    return sum(1 for a, b in itertools.pairwise(kept) if a != b)


def range_counterexample(
    flux: Flux, tau: Fraction, h: Fraction, places: Sequence[Fraction]
) -> tuple[Signal, arb, arb] | None:
    """The shortest signal that leaves its range: two samples where g < 0, three where tau is too large."""
    for signal in _range_signals(places, h):
        found = breaks_range(flux, signal, tau, h)
        if found is not None:
            return signal, *found
    return None


def _range_signals(places: Sequence[Fraction], h: Fraction) -> Iterator[Signal]:
    zero = Fraction(0)
    yield (zero, zero)
    for x in places:
        yield (zero, x * h)
    for x in places:
        yield (zero, x * h, zero)
    for x in places:
        for y in places:
            if x != y:
                yield (zero, x * h, x * h - y * h)
    for x in places:
        for y in places:
            yield (zero, x * h, x * h - y * h, -y * h)


def sign_counterexample(
    flux: Flux, tau: Fraction, h: Fraction, slope: float, scale: Fraction, most: int = 1200
) -> tuple[Signal, int, int] | None:
    """The shortest signal that gains a sign change, for a flux close to slope * r for |r| <= scale.

    u = (v, 0) with v the most oscillating mode of the first n - 1 samples: the step multiplies v by
    1 - 4 tau slope cos^2(pi/(2n-1))/h^2 < 0 and gives the last sample the sign of v's last, so that one
    change is gained for every tau above the bound for n samples.
    """
    ratio = float(tau) * slope / float(h) ** 2
    least = shortest(ratio)
    if least is None:
        return None
    for n in range(least, min(least + 3, most + 1)):
        angle = (2 * n - 3) * math.pi / (2 * n - 1)
        values = [math.cos((i + 0.5) * angle) for i in range(n - 1)]
        signal = _rounded([*values, 0.0], scale * h)
        found = breaks_signs(flux, signal, tau, h)
        if found is not None:
            return signal, *found
    return None


def sign_gain(
    flux: Flux, tau: Fraction, h: Fraction, places: Sequence[Fraction]
) -> tuple[Signal, int, int] | None:
    """Two positive samples of which one step turns one negative: where g < 0, or where Phi(0) is not 0."""
    for x in (Fraction(0), *places):
        least = Fraction(1, 2**20) * (abs(x) or 1)
        signal = (least + max(-x, 0) * h, least + max(x, 0) * h)
        found = breaks_signs(flux, signal, tau, h)
        if found is not None:
            return signal, *found
    return None


def extrema_gain(flux: Flux, tau: Fraction, h: Fraction, places: Sequence[Fraction]) -> tuple[Signal, int, int] | None:
    """Three samples of which one step makes a local extremum: a slow rise beside a difference x with x Phi(x) < 0."""
    for x in places:
        least = x / 2**20
        signal = (Fraction(0), least * h, (least + x) * h)
        found = breaks_extrema(flux, signal, tau, h)
        if found is not None:
            return signal, *found
    return None


def extrema_counterexample(
    flux: Flux, tau: Fraction, h: Fraction, slope: float, scale: Fraction, most: int = 40
) -> tuple[Signal, int, int] | None:
    """The shortest signal whose step has more local extrema: its differences gain a sign change."""
    if 4 * float(tau) * slope <= float(h) ** 2:
        return None
    for n in range(3, most + 1):
        angle = (2 * n - 3) * math.pi / (2 * n - 1)
        row = [math.cos((i + 0.5) * angle) for i in range(n - 1)]
        signal = _rounded([0.0, *itertools.accumulate([*row, 0.0])], scale * h)
        found = breaks_extrema(flux, signal, tau, h)
        if found is not None:
            return signal, *found
    return None


def breaks_extrema(flux: Flux, u: Sequence[Fraction], tau: Fraction, h: Fraction) -> tuple[int, int] | None:
    """(local extrema before, after) if the block adds some; plateaus do not count."""
    before = _changes([(b > a) - (b < a) for a, b in itertools.pairwise(u)])
    steps = [b - a for a, b in itertools.pairwise(step(flux, u, tau, h))]
    after = _changes([1 if value > 0 else -1 if value < 0 else 0 for value in steps])
    return (before, after) if after > before else None


def shortest(ratio: float) -> int | None:
    """The least n with ratio > 1/(4 cos^2(pi/(2n-1))), None where no n exceeds it."""
    if 4 * ratio <= 1:
        return None
    angle = math.acos(math.sqrt(1 / (4 * ratio)))
    return max(2, math.floor((math.pi / angle + 1) / 2) + 1)


def _rounded(values: Sequence[float], scale: Fraction) -> Signal:
    """Rational values within the scale; the reach of differences is at most 2."""
    largest = max(abs(b - a) for a, b in itertools.pairwise(values)) or 1.0
    return tuple(Fraction(round(value / largest * 2**40), 2**40) * scale for value in values)


def distance_counterexample(
    flux: Flux,
    tau: Fraction,
    h: Fraction,
    places: Sequence[tuple[Fraction, Fraction]],
    measure: Callable[[Sequence[arb]], arb],
) -> tuple[Signal, Signal, arb, arb] | None:
    """Two signals that a block moves apart: differences x and y between which Phi falls, or rises fast."""
    for u, v in _distance_pairs(places, h):
        before = measure([_ball(a - b) for a, b in zip(u, v, strict=True)])
        moved = zip(step(flux, u, tau, h), step(flux, v, tau, h), strict=True)
        after = measure([a - b for a, b in moved])
        if after > before:
            return u, v, before, after
    return None


def _distance_pairs(places: Sequence[tuple[Fraction, Fraction]], h: Fraction) -> Iterator[tuple[Signal, Signal]]:
    zero = Fraction(0)
    for x, y in places:
        yield (zero, x * h), (zero, y * h)
    for x, y in places:
        yield (zero, x * h, zero), (zero, y * h, zero)
    for n in (4, 6, 8, 12, 16, 24, 40):
        mode = [math.cos(math.pi * (n - 1) * (i + 0.5) / n) for i in range(n)]
        for x, y in places[:12]:
            first = _rounded(mode, x * h)
            yield first, _rounded(mode, y * h)
            yield first, (zero,) * n


def sup_norm(values: Sequence[arb]) -> arb:
    best = abs(values[0])
    for value in values[1:]:
        best = best.max(abs(value))
    return best


def square_norm(values: Sequence[arb]) -> arb:
    return sum((value * value for value in values), arb(0))


def spread_counterexample(
    flux: Flux, tau: Fraction, h: Fraction, places: Sequence[Fraction]
) -> tuple[Signal, arb, arb] | None:
    """The shortest signal found whose squared distance to its mean grows."""
    for u in _sum_signals(places, h):
        balls = [_ball(value) for value in u]
        mean = sum(balls, arb(0)) / len(balls)
        before = square_norm([value - mean for value in balls])
        after = square_norm([value - mean for value in step(flux, u, tau, h)])  # the step keeps the mean
        if after > before:
            return u, before, after
    return None


def _sum_signals(places: Sequence[Fraction], h: Fraction) -> Iterator[Signal]:
    zero = Fraction(0)
    for x in places:
        yield (zero, x * h)
    for x in places:
        yield (zero, x * h, zero)
    for n in (4, 6, 8, 12, 16, 24, 40):
        mode = [math.cos(math.pi * (n - 1) * (i + 0.5) / n) for i in range(n)]
        for x in places[:12]:
            yield _rounded(mode, x * h)
    for n in (16, 40, 100):  # differences x + (-1)^i x/16, where Phi is steep at x
        for x in places[:16]:
            steps = (x * h * Fraction(16 + (-1) ** i, 16) for i in range(n))
            yield tuple(itertools.accumulate(steps, initial=zero))


def sum_counterexample(
    flux: Flux,
    tau: Fraction,
    h: Fraction,
    places: Sequence[Fraction],
    measure: Callable[[arb], arb],
) -> tuple[Signal, arb, arb] | None:
    """The shortest signal found for which sum measure(u_{i+1} - u_i) grows."""
    for u in _sum_signals(places, h):
        balls = [_ball(value) for value in u]
        before = sum((measure(b - a) for a, b in itertools.pairwise(balls)), arb(0))
        new = step(flux, u, tau, h)
        after = sum((measure(b - a) for a, b in itertools.pairwise(new)), arb(0))
        if after > before:
            return u, before, after
    return None
