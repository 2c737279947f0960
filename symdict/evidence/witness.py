"""Exact places where a claim fails: rational points, jumps, growth, and the parameters that go with them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from flint import arb, ctx

from symdict.evidence.balls import PRECISION, NotEnclosed, compile_expression, exact
from symdict.evidence.enclosure import isolate
from symdict.evidence.outcome import Outcome
from symdict.evidence.patterns import Pattern, Zero
from symdict.evidence.rays import CHORD, FLUX, SECANT, SLOPE, Extreme, Rays, Value, function_of
from symdict.evidence.scaling import Scaling
from symdict.evidence.search import Budget, Undecided
from symdict.language import asymptotics
from symdict.language.formula import to_text
from symdict.language.segments import HalfLine
from symdict.language.variables import radius

Json = dict[str, Any]
_DIGITS = 20


def witness(
    rays: Rays,
    outcome: Outcome,
    scaling: Scaling,
    fixed: Mapping[sp.Symbol, sp.Expr],
) -> Json | None:
    """Where a refuted claim fails, for one admissible choice of the parameters.

    fixed: parameters with one value in this region.
    """
    ctx.prec = PRECISION
    space = rays.flux.space
    for sample in space.samples(4) if space.parameters else ({},):
        found = _found(_Numbers(rays, sample), outcome)
        if found is not None:
            break
    else:
        return None
    parameters = scaling.originals({symbol.name: value for symbol, value in (*fixed.items(), *sample.items())})
    values = {symbol: parameters[symbol.name] for symbol in scaling.unit.free_symbols | scaling.factor.free_symbols}
    unit, factor = scaling.unit.subs(values), scaling.factor.subs(values)
    if unit != 1 or factor != 1:
        found = {"unit": to_text(unit), "height": to_text(factor), "in these units": found}
    shown = {name: to_text(value) for name, value in parameters.items()}
    return {"parameters": shown, **found} if shown else found


def _found(numbers: _Numbers, outcome: Outcome) -> Json | None:
    facts = outcome.facts
    if "parity" in facts:
        return numbers.asymmetry(facts["parity"])
    if "stretch" in facts:
        return numbers.on_stretch(*facts["stretch"])
    if "returns" in facts:
        return numbers.on_the_way(*facts["returns"])
    if "descent" in facts:
        return {"r": numbers.on_stretch(*facts["descent"])["r"], "Psi(r)": "negative"}
    if "potential" in facts:
        side, place = facts["potential"]
        return {"r": str(place if side == "right" else -place), "Psi(r)": "negative"}
    if "jump" in facts:
        side, place = outcome.places[0]
        return numbers.jump(side, place)
    if "far" in facts:
        side, _ = outcome.places[0]
        sign = 1 if side == "right" else -1
        return {"r": "oo" if sign > 0 else "-oo", "limit": to_text(numbers.bound(sign * facts["far"]))}
    if "infinite" in facts:
        side, place = outcome.places[0]
        return numbers.growth(side, place)
    if "extreme" in facts:
        kind, sign = facts["extreme"]
        if facts.get("rises"):
            return numbers.after_minimum()
        return numbers.near_extreme(kind, sign)
    if "value" in facts:
        side, place = outcome.places[0]
        return numbers.value(side, place.closed if isinstance(place, Zero) else place)
    if "origin" in facts:
        return {"r": "0+", "limit of g": str(outcome.why)}
    if "monotone" in facts:
        return {"monotone": "nondecreasing" if facts["monotone"] > 0 else "nonincreasing"}
    if outcome.places:
        side, place = outcome.places[0]
        return numbers.value(side, place)
    return None


class _Numbers:
    """The flux with numbers for all parameters, evaluated in ball arithmetic."""

    def __init__(self, rays: Rays, sample: Mapping[sp.Symbol, sp.Expr]) -> None:
        self.sample = dict(sample)
        self.flux = rays.flux
        self.rays = rays
        self.halves = {side: self._bound_half(half) for side, half in self.rays.halves}
        if "left" not in self.halves:
            self.halves["left"] = self.halves["right"]

    def bound(self, expr: sp.Expr) -> sp.Expr:
        return expr.subs(self.sample) if self.sample else expr

    def _bound_half(self, half: HalfLine) -> HalfLine:
        return HalfLine(
            tuple(map(self.bound, half.breaks)),
            tuple(map(self.bound, half.pieces)),
            tuple(map(self.bound, half.values)),
        )

    def of(self, side: str, kind: str, x: sp.Rational) -> arb:
        """A kind at x > 0 on a ray (mirrored on the left)."""
        half = self.halves[side]
        for start, end, piece in half.intervals():
            if exact(start) < exact(x) and (end == sp.oo or exact(x) < exact(end)):
                low, high = compile_expression(function_of(kind, piece), radius).at(exact(x))
                return low.union(high)
        index = next(k for k, point in enumerate(half.breaks) if point == x)
        return exact(half.values[index]) / (exact(x) if kind == CHORD else 1)

    def place(self, zero: Zero | None) -> arb | None:
        if zero is None:
            return None
        if zero.closed is not None:
            return exact(self.bound(zero.closed))
        return (zero.bracket[0] + zero.bracket[1]) / 2

    # -- the different failures ------------------------------------------------------------------

    def on_stretch(self, side: str, index: int, kind: str, position: int) -> Json:
        one = self.rays.pattern(side, index, kind)
        zeros = self._isolated(one) if any(zero.implicit for zero in one.zeros) else one.zeros
        marks = [Zero(one.start), *zeros, Zero(one.end) if one.end != sp.oo else None]
        low, high = self.place(marks[position]), self.place(marks[position + 1])
        points = list(_inside(low, high))
        if kind == FLUX:
            return self._one_point(side, points[0])
        return self._pair(side, CHORD if kind == SECANT else FLUX, points[1], points[2])

    def on_the_way(self, side: str, direction: int) -> Json | None:
        """Two places between which a function that comes back to 0 falls (direction 1), or rises."""
        row = [sp.Rational(k, 8) for k in range(1, 65)] + [sp.Integer(2) ** k for k in range(4, 9)]
        heights = [(x, self.of(side, FLUX, x)) for x in row]
        for (x, a), (y, b) in itertools.pairwise(heights):
            if (a - b) * direction > 0:
                return self._pair(side, FLUX, x, y)
        return None

    def _isolated(self, one: Pattern) -> tuple[Zero, ...]:
        """The zeros of a pattern in these numbers, where they have no closed form in the parameters."""
        found = isolate(self.bound(one.function), self.bound(one.start), self.bound(one.end), Budget())
        if found.signs != one.signs:
            raise Undecided("the zeros at a sample are not those of the family")
        return tuple(Zero(None, zero.low, zero.high) for zero in found.zeros)

    def _one_point(self, side: str, x: sp.Rational) -> Json:
        sign = 1 if side == "right" else -1
        return {"r": str(sign * x), "Phi(r)": _text(sign * self.of(side, FLUX, x))}

    def _pair(self, side: str, kind: str, x: sp.Rational, y: sp.Rational) -> Json:
        """Two places with the values of Phi or g, from left to right."""
        name = "g" if kind == CHORD else "Phi"
        sign = 1 if side == "right" else -1
        first, second = self.of(side, kind, x), self.of(side, kind, y)
        if sign < 0:
            x, y = -x, -y
            if kind == FLUX:
                first, second = -first, -second
                x, y, first, second = y, x, second, first
        return {"x": str(x), "y": str(y), f"{name}(x)": _text(first), f"{name}(y)": _text(second)}

    def jump(self, side: str, place: sp.Expr) -> Json:
        sign = 1 if side == "right" else -1
        if place == 0:
            heights = tuple(map(self.bound, self.rays.origin()))
        else:
            found = next(j for j in self.rays.joints() if j[0] == side and j[1] == place)
            heights = tuple(self.bound(height) for height in found[2:])
            if sign < 0:
                heights = tuple(-height for height in reversed(heights))
        before, here, after = map(_exact_text, heights)
        return {"r": _exact_text(sign * self.bound(place)), "Phi(r-)": before, "Phi(r)": here, "Phi(r+)": after}

    def growth(self, side: str, place: sp.Expr) -> Json:
        sign = 1 if side == "right" else -1
        at = self.bound(place)
        return {"r": f"{_exact_text(sign * at)}", "value": "unbounded there"}

    def value(self, side: str, place: sp.Expr) -> Json:
        sign = 1 if side == "right" else -1
        at = self.bound(place)
        if at == 0:
            return {"r": "0", "Phi(r)": _exact_text(self.bound(self.flux.at_zero))}
        half = self.halves[side]
        for point, value in zip(half.breaks, half.values, strict=True):
            if point == at:
                return {"r": _exact_text(sign * at), "Phi(r)": _exact_text(sign * value)}
        for start, end, piece in half.intervals():
            ball = exact(at)
            if exact(start) < ball and (end == sp.oo or ball < exact(end)):
                return {"r": _exact_text(sign * at), "Phi(r)": _exact_text(sign * asymptotics.value(piece, at, "+"))}
        raise Undecided("the witness lies at no piece")

    def asymmetry(self, parity: int) -> Json | None:
        for k in (1, 2, 3, sp.Rational(1, 2), 5, sp.Rational(1, 3), 7):
            x = sp.Rational(k)
            try:
                right = self.of("right", FLUX, x)
                left = -self.of("left", FLUX, x)
            except (StopIteration, NotEnclosed):
                continue
            if self.flux.parity == -1:
                left = -right
            difference = right - left * parity
            if difference > 0 or difference < 0:
                return {"r": str(x), "Phi(r)": _text(right), "Phi(-r)": _text(left)}
        return None

    def after_minimum(self) -> Json | None:
        """The place of inf g and one farther out where g is larger."""
        value = self.rays.extreme(CHORD, -1).values[0]
        x = _near(self.place(value.place))
        for k in range(1, 33):
            y = x * sp.Rational(8 + k, 8)
            if self.of(value.side, CHORD, y) > self.of(value.side, CHORD, x):
                return self._pair(value.side, CHORD, x, y)
        return None

    def _largest(self, extreme: Extreme) -> Value:
        """The candidate that is the extremum for these numbers, of those whose value is known."""
        known = [value for value in extreme.values if value.closed is not None]
        if not known or any(value.closed is None and not value.implicit for value in extreme.values):
            return extreme.values[0]
        first = known[0]
        for value in known[1:]:
            difference = exact(self.bound(value.closed)) - exact(self.bound(first.closed))
            if difference * extreme.sign > 0:
                first = value
        return first

    def near_extreme(self, kind: str, sign: int) -> Json:
        extreme = self.rays.extreme(kind, sign)
        value = self._largest(extreme)
        name = {CHORD: "g(r)", SLOPE: "Phi'(r)", FLUX: "Phi(r)"}[kind]
        out = 1 if value.side == "right" else -1
        shown = _exact_text(self.bound(value.closed)) if value.closed is not None else _text(extreme.ball[0])
        if value.at == "interior" and value.place is not None:
            centre = self.place(value.place)
            x = _near(centre)
            return {"r": str(out * x), name: _text(self.of(value.side, kind, x)), "extremum": shown}
        if value.at == "infinity":
            return {"r": "oo" if out > 0 else "-oo", name: shown, "extremum": shown}
        if value.at in ("zero", "break") and value.place is not None and value.place.closed is not None:
            at = self.bound(value.place.closed)
            return {"r": f"{_exact_text(out * at)}", name: shown, "extremum": shown, "one-sided": True}
        return {name: shown, "extremum": shown}


def _inside(low: arb | None, high: arb | None) -> Iterator[sp.Rational]:
    """Simple rational numbers strictly between two places: the middle, then two in order."""
    start: arb = arb(0) if low is None else low
    end: arb = 4 * start + 4 if high is None else high
    for weight in (Fraction(1, 2), Fraction(1, 3), Fraction(2, 3)):
        yield _simple(start + (end - start) * weight.numerator / weight.denominator, (end - start) / 8)


def _simple(centre: arb, room: arb) -> sp.Rational:
    """A rational number with a small denominator within `room` of a number."""
    value = Fraction(float(centre.mid()))
    for denominator in (1, 2, 4, 8, 16, 64, 1024, 2**20, 2**40):
        candidate = Fraction(round(value * denominator), denominator)
        if candidate > 0 and abs(arb(candidate.numerator) / candidate.denominator - centre) < room:
            return sp.Rational(candidate.numerator, candidate.denominator)
    return sp.Rational(value.numerator, value.denominator)


def _near(centre: arb) -> sp.Rational:
    return _simple(centre, arb(2) ** -12 * (centre + arb(2) ** -12))


def _text(ball: arb) -> str:
    return ball.str(_DIGITS, radius=False)


def _exact_text(value: sp.Expr) -> str:
    if value == sp.nan:
        return "none"
    return to_text(value)
