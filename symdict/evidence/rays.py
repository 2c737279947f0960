"""Phi on the two rays from 0: sign patterns of Phi, its slopes and chords, and all extrema.

The left ray is mirrored, M(x) = -Phi(-x): its slope is Phi'(-x) and its chord M(x)/x is g(-x), so
that both rays are analysed alike; for an odd function one ray is enough.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

import sympy as sp
from flint import arb, ctx

from symdict.evidence import ends, oscillation
from symdict.evidence.balls import PRECISION, NotEnclosed, compile_expression, exact
from symdict.evidence.context import Context
from symdict.evidence.factors import factored
from symdict.evidence.patterns import Pattern, Zero
from symdict.evidence.pruning import supremum
from symdict.evidence.search import Budget, Split, Undecided
from symdict.evidence.signs import pattern
from symdict.evidence.vanishing import vanishes
from symdict.language import normal
from symdict.language.derivative import derivative as derivative_of
from symdict.language.segments import HalfLine, Segments
from symdict.language.variables import radius

FLUX, SLOPE, CURVATURE, CHORD, SECANT = "flux", "slope", "curvature", "chord", "secant"
"""Phi, Phi', Phi'', g = Phi/r, and r Phi' - Phi (which has the sign of g')."""


@lru_cache(maxsize=2048)
def function_of(kind: str, piece: sp.Expr) -> sp.Expr:
    """The expression that a kind names, for one piece of a ray."""
    if kind == FLUX:
        return piece
    if kind == SLOPE:
        return derivative_of(piece)
    if kind == CURVATURE:
        return sp.factor_terms(derivative_of(derivative_of(piece)))
    if kind == CHORD:
        return sp.cancel(piece / radius) if piece.is_rational_function(radius) else sp.expand(piece / radius)
    return radius * derivative_of(piece) - piece


_DERIVATIVE = {FLUX: SLOPE, SLOPE: CURVATURE, CHORD: SECANT}
"""The kind whose sign is that of a kind's derivative."""


@dataclass(frozen=True, slots=True)
class Value:
    """A candidate for an extremum: its exact value or an enclosure, and where it is taken."""

    closed: sp.Expr | None
    low: arb | None
    high: arb | None
    place: Zero | None  # None: everywhere on a piece, or at infinity
    at: str  # "interior" | "zero" | "break" | "infinity" | "everywhere"
    attained: bool
    side: str = "right"

    @property
    def ball(self) -> tuple[arb, arb]:
        if self.low is not None and self.high is not None:
            return (self.low, self.high)
        if self.closed is None:
            raise Undecided("an extremum at a place without a closed form depends on the parameters")
        if self.closed.free_symbols:
            raise Undecided(f"the value {self.closed} depends on parameters")
        ball = exact(self.closed)
        return (ball, ball)

    @property
    def implicit(self) -> bool:
        """Whether it is known to be a finite value taken inside a piece, and no more."""
        return self.closed is None and self.low is None


@dataclass(frozen=True, slots=True)
class Extreme:
    """A supremum (sign +1) or infimum (sign -1) over one or both rays.

    values: the candidates that may be the extremum; with parameters, several may remain.
    """

    sign: int
    values: tuple[Value, ...]

    @property
    def closed(self) -> sp.Expr | None:
        """The exact value, a Max or Min where parameters decide; None if only enclosed."""
        if any(value.closed is None for value in self.values):
            return None
        closed = [value.closed for value in self.values]
        if len(closed) == 1:
            return closed[0]
        return sp.Max(*closed) if self.sign > 0 else sp.Min(*closed)

    @property
    def infinite(self) -> bool:
        return any(value.closed in (sp.oo, -sp.oo) for value in self.values)

    @property
    def attained(self) -> bool:
        return all(value.attained for value in self.values)

    @property
    def ball(self) -> tuple[arb, arb]:
        balls = [value.ball for value in self.values]
        if self.sign > 0:
            return (max_of([b[0] for b in balls]), max_of([b[1] for b in balls]))
        return (min_of([b[0] for b in balls]), min_of([b[1] for b in balls]))


def max_of(values: list[arb]) -> arb:
    best = values[0]
    for value in values[1:]:
        best = value if value > best else best if best > value else best.max(value)
    return best


def min_of(values: list[arb]) -> arb:
    return -max_of([-value for value in values])


@dataclass
class Rays:
    """The flux of one nonlinearity, cut into pieces on one or two rays, with cached patterns."""

    flux: Segments
    work: int = 0
    _patterns: dict[tuple[str, int, str], Pattern | Exception] = field(default_factory=dict)
    _extremes: dict[tuple[str, int], Extreme | Exception] = field(default_factory=dict)
    _limits: dict[tuple[str, int, str, bool], sp.Expr | Exception] = field(default_factory=dict)
    shown: dict[tuple[object, ...], list[dict[str, Any]]] = field(default_factory=dict)
    """What certificates state of patterns and extrema."""

    @property
    def context(self) -> Context:
        """The parameters in force, with a fresh budget: what each search answers depends on nothing before it."""
        return Context(self.flux.space, Budget())

    @cached_property
    def halves(self) -> tuple[tuple[str, HalfLine], ...]:
        if self.flux.parity == -1:
            return (("right", self.flux.right),)
        left = self.flux.left
        mirrored = HalfLine(left.breaks, tuple(-piece for piece in left.pieces), tuple(-value for value in left.values))
        return (("right", self.flux.right), ("left", mirrored))

    def pieces(self) -> tuple[tuple[str, int, sp.Expr, sp.Expr, sp.Expr], ...]:
        """(ray, index, piece, start, end) of every piece."""
        found = []
        for side, half in self.halves:
            for index, (start, end, piece) in enumerate(half.intervals()):
                found.append((side, index, piece, start, end))
        return tuple(found)

    def pattern(self, side: str, index: int, kind: str) -> Pattern:
        """The sign pattern of a kind on one piece. Raises: Undecided, Split, LimitReached."""
        key = (side, index, kind)
        if key not in self._patterns:
            half = dict(self.halves)[side]
            start, end, piece = half.intervals()[index]
            context = self.context
            try:
                self._patterns[key] = pattern(function_of(kind, piece), start, end, context)
            except (Undecided, Split) as reason:
                falling = self._falling(side, index, piece) if kind == SECANT else None
                self._patterns[key] = falling or reason
            self.work += context.budget.spent
        found = self._patterns[key]
        if isinstance(found, Exception):
            raise found
        return found

    def _falling(self, side: str, index: int, piece: sp.Expr) -> Pattern | None:
        """r Phi' - Phi < 0 where Phi' <= 0 <= Phi, and not both vanish on a stretch."""
        try:
            slope, flux = (self.pattern(side, index, kind) for kind in (SLOPE, FLUX))
        except (Undecided, Split):
            return None
        if not (slope.nonpositive and flux.nonnegative) or slope.vanishes or flux.zeros:
            return None
        return Pattern(function_of(SECANT, piece), slope.start, slope.end, (), (-1,), "Phi' <= 0 <= Phi")

    def patterns(self, kind: str) -> tuple[tuple[str, int, Pattern], ...]:
        return tuple((side, index, self.pattern(side, index, kind)) for side, index, *_ in self.pieces())

    def nowhere(self, kind: str, sign: int) -> bool:
        """Whether a kind never has the given sign, on any piece."""
        return all(sign not in found.signs for _, _, found in self.patterns(kind))

    # -- values at the ends and joints ---------------------------------------------------------

    def limit(self, side: str, index: int, kind: str, at_end: bool) -> sp.Expr:
        """The limit of a kind at the start or end of a piece."""
        key = (side, index, kind, at_end)
        if key not in self._limits:
            half = dict(self.halves)[side]
            start, end, piece = half.intervals()[index]
            point, direction = (end, "-") if at_end else (start, "+")
            try:
                self._limits[key] = ends.limit(function_of(kind, piece), point, direction, self.context)
            except (Undecided, Split) as reason:
                self._limits[key] = reason
        found = self._limits[key]
        if isinstance(found, Exception):
            raise found
        return found

    def joints(self) -> tuple[tuple[str, sp.Expr, sp.Expr, sp.Expr, sp.Expr], ...]:
        """(ray, place, limit before, value, limit after) at every breakpoint, outward."""
        found = []
        for side, half in self.halves:
            for index, point in enumerate(half.breaks):
                before = self.limit(side, index, FLUX, at_end=True)
                after = self.limit(side, index + 1, FLUX, at_end=False)
                found.append((side, point, before, half.values[index], after))
        return tuple(found)

    def origin(self) -> tuple[sp.Expr, sp.Expr, sp.Expr]:
        """(Phi(0-), Phi(0), Phi(0+))."""
        right = self.limit("right", 0, FLUX, at_end=False)
        left = right if self.flux.parity == -1 else self.limit("left", 0, FLUX, at_end=False)
        return -left, self.flux.at_zero, right

    def far(self) -> tuple[sp.Expr, ...]:
        """The limits of each ray's Phi at infinity (mirrored on the left)."""
        found = []
        for side, half in self.halves:
            found.append(self.limit(side, len(half.pieces) - 1, FLUX, at_end=True))
        return tuple(found)

    # -- extrema -------------------------------------------------------------------------------

    def extreme(self, kind: str, sign: int) -> Extreme:
        """The supremum (+1) or infimum (-1) of a kind over all r != 0."""
        key = (kind, sign)
        if key not in self._extremes:
            try:
                values = self._slopes_of_jumps() if kind == SLOPE else []
                for side, index, piece, start, end in self.pieces():
                    values.extend(self._of_piece(side, index, piece, start, end, kind, sign))
                values = best(values, sign, self.context)
                self._extremes[key] = Extreme(sign, tuple(values))
            except (Undecided, Split) as reason:
                self._extremes[key] = reason
        found = self._extremes[key]
        if isinstance(found, Exception):
            raise found
        return found

    def _slopes_of_jumps(self) -> list[Value]:
        """An upward jump is a slope of +oo, a downward one of -oo."""
        found = []
        steps = [(side, point, b, v, a) for side, point, b, v, a in self.joints()]
        before, here, after = self.origin()
        steps.append(("right", sp.S.Zero, before, after if here == sp.nan else here, after))
        for side, point, *heights in steps:
            for one, other in itertools.pairwise(heights):
                order = self.context.sign(other - one) if other != one else 0
                if order:
                    at = "zero" if point == 0 else "break"
                    found.append(Value(order * sp.oo, None, None, Zero(point), at, False, side))
        return found

    def _of_piece(
        self, side: str, index: int, piece: sp.Expr, start: sp.Expr, end: sp.Expr, kind: str, sign: int
    ) -> list[Value]:
        """Candidates on one piece: from the critical points, else by branch and bound."""
        try:
            return self._candidates(side, index, piece, start, kind, sign)
        except Undecided as reason:
            if (piece.free_symbols | start.free_symbols | end.free_symbols) - {radius}:
                return self._finite(side, index, kind, piece, start, end, sign, reason)
            zero = self._bounded_by_zero(side, index, kind, sign)
            if zero is not None:
                return [zero]
            try:
                return self._bounded(side, index, piece, start, end, kind, sign)
            except (Undecided, NotEnclosed) as other:
                hole = _hole(piece, start, end)
                at = "" if hole is None else f"; a denominator vanishes at r = {hole}, where balls see no bound"
                raise Undecided(f"{reason}; {other}{at}") from other

    def _bounded_by_zero(self, side: str, index: int, kind: str, sign: int) -> Value | None:
        """A limit 0 at an end, which no value of the piece exceeds, by its sign pattern."""
        try:
            signs = self.pattern(side, index, FLUX if kind == CHORD else kind).signs
        except (Undecided, Split):
            return None
        if sign in signs:
            return None
        function = function_of(kind, dict(self.halves)[side].pieces[index])
        for at_end in (True, False):
            try:
                found = self._at_end(side, index, kind, function, at_end=at_end)
            except (Undecided, Split):
                continue
            if found.closed == 0:
                return found
        return None

    def finite(self, kind: str, sign: int) -> bool:
        """Whether the supremum (infimum) is seen to be finite from smoothness and the limits at all ends alone."""
        try:
            if kind == SLOPE and any(value.closed == sign * sp.oo for value in self._slopes_of_jumps()):
                return False
            return all(
                value.closed != sign * sp.oo
                for side, index, piece, start, end in self.pieces()
                for value in self._finite(side, index, kind, piece, start, end, sign, Undecided(""))
            )
        except (Undecided, Split):
            return False

    def _finite(
        self, side: str, index: int, kind: str, piece: sp.Expr, start: sp.Expr, end: sp.Expr, sign: int, why: Undecided
    ) -> list[Value]:
        """With parameters: a function without singularities, with finite limits at both ends, has a finite supremum."""
        function = function_of(kind, piece)
        if not regular(function, start, end, self.context):
            raise why
        found = [self._at_end(side, index, kind, function, at_end=at_end) for at_end in (False, True)]
        if any(value.closed == sign * sp.oo for value in found):
            return [value for value in found if value.closed == sign * sp.oo]
        return [*found, Value(None, None, None, None, "interior", False, side)]

    def _bounded(
        self, side: str, index: int, piece: sp.Expr, start: sp.Expr, end: sp.Expr, kind: str, sign: int
    ) -> list[Value]:
        function = function_of(kind, piece)
        known: list[Value] = []
        for at_end in (False, True):
            try:
                known.append(self._at_end(side, index, kind, function, at_end=at_end))
            except Undecided:
                continue  # no limit there: branch and bound covers the end
        seeds = [value.ball[0] for value in known if value.closed not in (sp.oo, -sp.oo)]
        if any(value.closed == sign * sp.oo for value in known):
            return [value for value in known if value.closed == sign * sp.oo]
        subsequences = oscillation.limits_along(function) if end == sp.oo else ()
        if sign * sp.oo in subsequences:
            return [Value(sign * sp.oo, None, None, None, "infinity", False, side)]
        near_zero = None
        if kind == CHORD and start == 0 and self.limit(side, index, FLUX, at_end=False) == 0:
            near_zero = derivative_of(piece)
        places = oscillation.places(function, start, end)
        found = supremum(
            sign * function, start, end, self.context.budget,
            near_zero=None if near_zero is None else sign * near_zero,
            seeds=[sign * seed for seed in seeds], places=places,
        )  # fmt: skip
        if found is None:  # no interior point exceeds the limits at the ends
            return known
        if found.place is not None:
            return [*known, value_at(function, Zero(found.place), side)]
        bracket = Zero(None, found.low, found.high)
        return [*known, value_at(function, bracket, side)]

    def _candidates(
        self, side: str, index: int, piece: sp.Expr, start: sp.Expr, kind: str, sign: int
    ) -> list[Value]:
        function = function_of(kind, piece)
        if not function.has(radius):
            return [Value(function, None, None, None, "everywhere", True, side)]
        turn = oscillation.period(function) if dict(self.halves)[side].intervals()[index][1] == sp.oo else None
        if turn is not None and not turn.free_symbols and kind == SLOPE:
            return self._of_period(side, function, start, start + turn, sign)
        derivative = self.pattern(side, index, _DERIVATIVE[kind])
        if derivative.vanishes:
            constant = normal.tidy(function)
            if constant.has(radius):
                constant = ends.limit(function, start, "+", self.context)
            return [Value(constant, None, None, None, "everywhere", True, side)]
        found = [
            self._at_end(side, index, kind, function, at_end=False),
            self._at_end(side, index, kind, function, at_end=True),
        ]
        found.extend(value_at(function, zero, side) for zero, before, after in derivative.changes if before * sign > 0)
        return found

    def _of_period(self, side: str, function: sp.Expr, start: sp.Expr, end: sp.Expr, sign: int) -> list[Value]:
        """The extremum of a periodic function: over one period, in which every value is taken."""
        function = oscillation.summed(function)
        derivative = pattern(derivative_of(function), start, end, self.context)
        at_start = Value(function.subs(radius, end), None, None, Zero(end), "interior", True, side)
        return [
            at_start,
            *(value_at(function, zero, side) for zero, before, after in derivative.changes if before * sign > 0),
        ]

    def _at_end(self, side: str, index: int, kind: str, function: sp.Expr, *, at_end: bool) -> Value:
        half = dict(self.halves)[side]
        start, end, _ = half.intervals()[index]
        point = end if at_end else start
        place = None if point == sp.oo else Zero(point)
        try:
            value = self.limit(side, index, kind, at_end)
        except Undecided:
            ball = _enclosed_limit(function, point, at_end=at_end)
            if ball is None:
                raise
            at = "infinity" if point == sp.oo else "zero" if point == 0 else "break"
            return Value(None, ball[0], ball[1], place, at, False, side)
        if point == sp.oo:
            return Value(value, None, None, None, "infinity", False, side)
        if point == 0:
            reached = value not in (sp.oo, -sp.oo) and self._reached_at_zero(kind)
            return Value(value, None, None, place, "zero", reached, side)
        return Value(value, None, None, place, "break", self._reached_at_break(half, index, kind, at_end), side)

    def _reached_at_zero(self, kind: str) -> bool:
        """Whether a limit at 0 counts as taken: g has its limit there; Phi' needs equal sides."""
        if kind == FLUX:
            return False
        if self.flux.parity == -1:
            return self.flux.at_zero == 0
        try:
            one = self.limit("right", 0, kind, at_end=False)
            other = self.limit("left", 0, kind, at_end=False)
        except Undecided:
            return False
        return vanishes(one - other)

    def _reached_at_break(self, half: HalfLine, index: int, kind: str, at_end: bool) -> bool:
        """Whether a one-sided limit at a breakpoint is also taken there."""
        join = index if at_end else index - 1
        side = "right" if half is self.flux.right else "left"
        try:
            before = self.limit(side, join, FLUX, at_end=True)
            after = self.limit(side, join + 1, FLUX, at_end=False)
            here = self.limit(side, index, FLUX, at_end)
            if kind in (CHORD, FLUX):
                return vanishes(half.values[join] - here)
            if not (vanishes(before - after) and vanishes(half.values[join] - here)):
                return False
            return vanishes(
                self.limit(side, join, SLOPE, at_end=True) - self.limit(side, join + 1, SLOPE, at_end=False)
            )
        except Undecided:
            return False


def _hole(piece: sp.Expr, start: sp.Expr, end: sp.Expr) -> sp.Expr | None:
    """A place inside a piece at which a denominator of degree 1 or 2 vanishes."""
    for node in sorted(piece.atoms(sp.Pow), key=sp.default_sort_key):
        if node.exp.is_negative and node.base.is_Add and node.base.is_polynomial(radius):
            for place in sp.roots(node.base, radius) if sp.degree(node.base, radius) <= 2 else ():
                if place.is_real and exact(start) < exact(place) and (end == sp.oo or exact(place) < exact(end)):
                    return place
    return None


def regular(function: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> bool:
    """Whether an expression is seen to be smooth on (start, end): no pole, no logarithm or root at 0."""
    for node in sp.preorder_traversal(function):
        if not node.has(radius):
            continue
        if node.is_Pow and not (node.exp.is_Integer and node.exp > 0) and node.base != sp.E:
            inner = node.base
        elif isinstance(node, sp.log):
            inner = node.args[0]
        elif node.is_Function and not isinstance(node, _ENTIRE):
            return False
        else:
            continue
        if inner.is_positive:
            continue
        try:
            found = pattern(inner, start, end, context)
        except (Undecided, Split):
            return False
        if found.zeros or found.signs != (1,):
            return False
    return True


_ENTIRE = (sp.exp, sp.sin, sp.cos, sp.tanh, sp.sinh, sp.cosh, sp.atan, sp.asinh, sp.erf, sp.erfc, sp.sech)


def _enclosed_limit(function: sp.Expr, point: sp.Expr, *, at_end: bool) -> tuple[arb, arb] | None:
    """An enclosure of the values next to an end: 2^-100 in r, or beyond 2^100."""
    if function.free_symbols - {radius} or point.free_symbols:
        return None
    ctx.prec = PRECISION
    tiny = arb(2) ** -100
    try:
        if point == sp.oo:
            swapped = compile_expression(function.subs(radius, 1 / radius), radius)
            low, high = swapped((arb(0), tiny))
        else:
            value = compile_expression(function, radius)
            centre = exact(point)
            low, high = value((centre - tiny, centre) if at_end else (centre, centre + tiny))
    except NotEnclosed:
        return None
    if low.is_finite() and high.is_finite() and (high - low) < arb(2) ** -90 * (1 + abs(low)):
        return low, high
    return None


def value_at(function: sp.Expr, zero: Zero, side: str) -> Value:
    """The value at an interior critical point, exact where the point is."""
    if zero.implicit:
        return Value(None, None, None, zero, "interior", True, side)
    if zero.closed is not None:
        value = tidy_number(ends.in_phase(function.subs(radius, zero.closed)))
        if not value.has(sp.nan, sp.zoo, sp.oo):
            return Value(value, None, None, zero, "interior", True, side)
    ctx.prec = PRECISION
    low, high = compile_expression(function, radius)(zero.bracket)
    return Value(None, low, high, zero, "interior", True, side)


def tidy_number(value: sp.Expr) -> sp.Expr:
    """A value at a closed-form place, simplified as far as the normal form goes."""
    if value.is_Rational:
        return value
    if value.free_symbols:
        return factored(sp.powdenest(value, force=True))
    return normal.tidy(sp.powdenest(value, force=True)) if value.count_ops() < 200 else value


def best(values: list[Value], sign: int, context: Context) -> list[Value]:
    """The candidates that no other one proves too small (for a supremum)."""
    kept: list[Value] = []
    for value in values:
        if value.closed == sign * sp.oo:
            return [value]
        if value.closed == -sign * sp.oo:
            continue
        dominated = False
        for other in list(kept):
            order = _order(value, other, context)
            if order is None:
                continue
            if order == 0:
                if value.attained and not other.attained:
                    kept.remove(other)
                else:
                    dominated = True
                break
            if order * sign < 0:
                dominated = True
                break
            kept.remove(other)
        if not dominated:
            kept.append(value)
    if not kept:
        return [Value(-sign * sp.oo, None, None, None, "infinity", False)]
    return kept


def _order(one: Value, other: Value, context: Context) -> int | None:
    """The sign of one - other: None where it depends on parameters."""
    if one.implicit or other.implicit:
        return None
    if one.closed is not None and other.closed is not None:
        difference = one.closed - other.closed
        try:
            return context.sign(factored(difference) if difference.free_symbols else difference)
        except Split:
            return None
    low, high = one.ball, other.ball
    if low[0] > high[1]:
        return 1
    if low[1] < high[0]:
        return -1
    if abs(low[0] - high[1]) < arb(2) ** -80 and abs(high[0] - low[1]) < arb(2) ** -80:
        return 0  # equal to 24 digits: either stands for the extremum within its enclosure
    return None  # both are kept: the extremum is the larger of two enclosures
