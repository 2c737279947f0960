"""Signals that break a bound: the block is run on them and the breach is measured.

One block is u_i + (tau/h)(Phi((u_{i+1}-u_i)/h) - Phi((u_i-u_{i-1})/h)) with zero flux at both ends
(alt2020, (4) to (8)); here in exact rational arithmetic for piecewise polynomial fluxes and in ball
arithmetic otherwise, so that a breach is a proof.
"""

from __future__ import annotations

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
MAX_MIN, VARIATION, ENERGY, SIGNS, DISTANCE, MEAN = (
    "max-min principle", "total variation", "energy", "sign changes", "distance", "mean",
)  # fmt: skip


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
        self.right = [
            (exact(end), compile_expression(piece, radius)) for _, end, piece in flux.right.intervals()
        ]
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
    fluxes = [flux((b - a) / h) for a, b in zip(u, u[1:], strict=False)]
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
    return sum(1 for a, b in zip(kept, kept[1:], strict=False) if a != b)


def grows_distance(
    flux: Flux, u: Sequence[Fraction], v: Sequence[Fraction], tau: Fraction, h: Fraction
) -> tuple[arb, arb] | None:
    """(squared distance before, after) if the block moves two signals apart."""
    before = sum(((a - b) ** 2 for a, b in zip(u, v, strict=True)), Fraction(0))
    differences = [a - b for a, b in zip(step(flux, u, tau, h), step(flux, v, tau, h), strict=True)]
    after = sum((d * d for d in differences), arb(0))
    return (_ball(before), after) if after > _ball(before) else None


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
    flux: Flux, tau: Fraction, h: Fraction, slope: float, scale: Fraction, most: int = 160
) -> tuple[Signal, int, int] | None:
    """The shortest signal found that gains a sign change, for a flux close to slope * r on |r| <= scale.

    With the cosine modes v_k of the linear step, v_{n-1} (n-1 changes) is damped beyond 0 by tau above
    h^2/(4 slope cos^2(pi/(2n-1))); a smaller mode added to it gains a change.
    """
    ratio = float(tau) * slope / float(h) ** 2
    if ratio * 4 <= 1:
        return None
    least = 2
    if ratio * 4 < 1e9:
        angle = math.acos(min(1.0, math.sqrt(1 / (4 * ratio))))
        least = max(2, math.floor((math.pi / (2 * angle) + 1) / 2) if angle > 0 else most)
    for n in range(least, most + 1):
        for signal in _sign_signals(n, ratio, scale * h):
            found = breaks_signs(flux, signal, tau, h)
            if found is not None:
                return signal, *found
    return None


def _sign_signals(n: int, ratio: float, scale: Fraction) -> Iterator[Signal]:
    def mode(k: int) -> list[float]:
        return [math.cos(math.pi * k * (i + 0.5) / n) for i in range(n)]

    def factor(k: int) -> float:
        return 1 - 4 * ratio * math.sin(math.pi * k / (2 * n)) ** 2

    if n == 2:
        return
    # after the step: alternating signs, which the input must not have everywhere
    for k in range(n - 1, max(0, n - 4), -1):
        high = mode(n - 1)
        low = mode(k - 1) if k - 1 >= 0 else mode(0)
        top, second = factor(n - 1), factor(k - 1)
        if top == 0:
            continue
        for weight in (0.125, 0.25, 0.5, 0.75, 0.9, 1.0, 1.1, 1.5, 2.0, 4.0, 8.0):
            for sign in (1, -1):
                values = [a + sign * weight * b for a, b in zip(high, low, strict=True)]
                yield _rounded(values, scale)
        del second
    # exact inverse images of the alternating signal under the linear step
    for target in _targets(n):
        inverse = _inverse(target, ratio)
        if inverse is not None:
            yield _rounded(inverse, scale)


def _targets(n: int) -> Iterator[list[float]]:
    yield [(-1.0) ** i for i in range(n)]
    yield [(-1.0) ** i * (1e-3 if i in (0, n - 1) else 1.0) for i in range(n)]
    yield [(-1.0) ** i * (1e-6 if i == 0 else 1.0) for i in range(n)]


def _inverse(target: list[float], ratio: float) -> list[float] | None:
    n = len(target)
    matrix = np.eye(n)
    for i in range(n - 1):
        matrix[i, i] -= ratio
        matrix[i + 1, i + 1] -= ratio
        matrix[i, i + 1] += ratio
        matrix[i + 1, i] += ratio
    try:
        return list(np.linalg.solve(matrix, np.array(target)))
    except np.linalg.LinAlgError:
        return None


def _rounded(values: Sequence[float], scale: Fraction) -> Signal:
    """Rational values within the scale; the reach of differences is at most 2."""
    largest = max(abs(b - a) for a, b in zip(values, values[1:], strict=False)) or 1.0
    return tuple(Fraction(round(value / largest * 2**40), 2**40) * scale for value in values)


def distance_counterexample(
    flux: Flux, tau: Fraction, h: Fraction, places: Sequence[tuple[Fraction, Fraction]]
) -> tuple[Signal, Signal, arb, arb] | None:
    """Two signals that a block moves apart: differences x and y between which Phi falls, or rises fast."""
    zero = Fraction(0)
    for x, y in places:
        pairs = (
            ((zero, x * h), (zero, y * h)),
            ((-x * h / 2, x * h / 2), (-y * h / 2, y * h / 2)),
            ((zero, x * h, zero), (zero, y * h, zero)),
            ((zero, x * h, zero, x * h), (zero, y * h, zero, y * h)),
            tuple(
                tuple(Fraction(i % 2) * d * h for i in range(12)) for d in (x, y)
            ),
        )  # fmt: skip
        for u, v in pairs:
            found = grows_distance(flux, u, v, tau, h)
            if found is not None:
                return u, v, *found
    return None


Search = Callable[[Flux, Fraction, Fraction], object]
