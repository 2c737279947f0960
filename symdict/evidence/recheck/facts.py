"""What one case of a proof shows at one choice of the parameters: signs, jumps and extrema, repeated on demand."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import lru_cache

import sympy as sp
from flint import arb, ctx

from symdict.evidence.recheck.enclose import ball_of, number, settled
from symdict.evidence.recheck.functions import Function, read
from symdict.evidence.recheck.refusal import Json, Refused, demand
from symdict.evidence.recheck.signs import (
    LARGEST,
    beside,
    cover,
    pattern,
    reduced,
    repeats,
    sign_of,
    sign_of_form,
    tail_forms,
    traced,
)
from symdict.language.derivative import derivative
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius

NEAR = arb(2) ** -40
"""How well a limit at an end must agree with the stated extremum, relative to 1 + |value|."""


@lru_cache(maxsize=4096)
def kind_of(kind: str, piece: sp.Expr) -> sp.Expr:
    if kind == "flux":
        return piece
    if kind == "slope":
        return derivative(piece)
    if kind == "curvature":
        return derivative(derivative(piece))
    if kind == "chord":
        return piece / radius
    return radius * derivative(piece) - piece


_DERIVATIVE = {"flux": "slope", "slope": "curvature", "chord": "secant"}
"""The kind whose sign is that of a kind's derivative."""


class Facts:
    """The sign patterns and extrema of one case, proved again on demand at one sample of the parameters."""

    def __init__(
        self, function: Function, case: Json, sample: Mapping[sp.Symbol, sp.Expr], space: ParameterSpace, step: arb
    ) -> None:
        self.function = function.bound(sample)
        self.case = case
        self.sample = sample
        self.space = space
        self.step = step
        self.rays = {"right": self.function.rays["right"]} if function.parity == -1 else self.function.rays
        self._seen: dict[tuple[str, int, str], list[int]] = {}

    def intervals(self, side: str) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        half = self.rays[side]
        ends = (sp.S.Zero, *half.breaks, sp.oo)
        return list(zip(ends, ends[1:], half.pieces, strict=False))

    def data(self, side: str, index: int, kind: str) -> Json:
        for item in self.case.get("patterns", ()):
            if (item["side"], item["piece"], item["kind"]) == (side, index, kind):
                return item
        raise Refused(f"no {kind} pattern is given for piece {index} on the {side}")

    def stated(self, kind: str) -> bool:
        """Whether the evidence holds patterns of a kind."""
        return any(item["kind"] == kind for item in self.case.get("patterns", ()))

    def stated_everywhere(self, kind: str) -> bool:
        """Whether they hold one for every piece."""
        stated = {(item["side"], item["piece"]) for item in self.case.get("patterns", ()) if item["kind"] == kind}
        return all((side, index) in stated for side in self.rays for index in range(len(self.intervals(side))))

    def signs(self, kind: str) -> list[tuple[str, int, list[int]]]:
        found = []
        for side in self.rays:
            for index, (start, end, piece) in enumerate(self.intervals(side)):
                key = (side, index, kind)
                if key not in self._seen:
                    function = kind_of(kind, piece)
                    self._seen[key] = pattern(function, start, end, self.data(*key), self.sample, self.space)
                found.append((side, index, self._seen[key]))
        return found

    def never(self, kind: str, sign: int) -> None:
        for side, index, signs in self.signs(kind):
            demand(sign not in signs, f"{kind} has the wrong sign on piece {index} on the {side}")

    def heights(self) -> list[tuple[sp.Expr, ...]]:
        """(before, value, after) at each joint, outward on each ray, and across 0."""
        found = []
        for side, half in self.rays.items():
            for k, (point, value) in enumerate(zip(half.breaks, half.values, strict=True)):
                found.append(
                    (self._end(half.pieces[k], point, -1), number(value), self._end(half.pieces[k + 1], point, 1))
                )
            del side
        right = self._end(self.rays["right"].pieces[0], sp.S.Zero, 1)
        left = right if "left" not in self.rays else self._end(self.rays["left"].pieces[0], sp.S.Zero, 1)
        here = -left if self.function.at_zero == sp.nan else number(self.function.at_zero)
        found.append((-left, here, right))
        return found

    @staticmethod
    def _end(piece: sp.Expr, point: sp.Expr, side: int) -> arb:
        """The value of a piece at an end of it, from very close by."""
        direct = piece.subs(radius, point)
        if not direct.has(sp.nan, sp.zoo, sp.oo):
            return number(direct)
        return ball_of(piece, number(point) + side * arb(2) ** -150)

    def no_jump(self, sign: int) -> None:
        for before, here, after in self.heights():
            for one, other in ((before, here), (here, after)):
                demand(not (other - one) * sign > NEAR, "a jump has the wrong direction")

    def extremum(self, kind: str, sign: int) -> arb:
        """The stated extremum, after all candidates were compared with it."""
        for item in self.case.get("extrema", ()):
            if item["kind"] == kind and item["sign"] == sign:
                value = self._stated(item) if not item.get("finite") else None
                break
        else:
            raise Refused(f"no extremum of {kind} is given")
        if value is None:
            return self._found(kind, sign)
        turning = _DERIVATIVE[kind]
        reached = False
        tolerance = NEAR * (1 + abs(value)) if value.is_finite() else NEAR
        jumps = kind == "slope" and any((b - a) * sign > NEAR or (c - b) * sign > NEAR for a, b, c in self.heights())
        for side in self.rays:
            for index, (start, end, piece) in enumerate(self.intervals(side)):
                function = kind_of(kind, piece)
                try:
                    data = self.data(side, index, turning)
                except Refused:
                    reached = self._bounded(kind, piece, start, end, value, sign) or reached
                    continue
                _, places = traced(kind_of(turning, piece), start, end, data, self.sample, self.space)
                candidates = [ball_of(function, low.union(high)) for low, high in places]
                candidates += self._ends(function, start, end)
                for candidate in candidates:
                    if not value.is_finite():
                        reached = reached or (not candidate.is_finite() or candidate * sign > arb(2) ** 10)
                        continue
                    demand(
                        candidate.is_finite() and (candidate - value) * sign < tolerance,
                        f"{kind} exceeds its stated extremum",
                    )
                    reached = reached or abs(candidate - value) < tolerance
        if jumps:
            demand(not value.is_finite(), "a jump has no finite slope")
            return value
        demand(reached, f"the stated extremum of {kind} is not approached")
        return value

    def _found(self, kind: str, sign: int) -> arb:
        """The extremum from all candidates, where the evidence states only that it is finite."""
        turning = _DERIVATIVE[kind]
        candidates: list[arb] = []
        if kind == "slope":
            self.no_jump(sign)
        for side in self.rays:
            for index, (start, end, piece) in enumerate(self.intervals(side)):
                function = kind_of(kind, piece)
                try:
                    data = self.data(side, index, turning)
                except Refused:
                    candidates += [*cover(function, start, end), *self._ends(function, start, end)]
                    continue
                _, places = traced(kind_of(turning, piece), start, end, data, self.sample, self.space)
                candidates += [ball_of(function, low.union(high)) for low, high in places]
                candidates += self._ends(function, start, end)
        demand(all(candidate.is_finite() and abs(candidate) < LARGEST for candidate in candidates),
                f"{kind} is not bounded")  # fmt: skip
        best = candidates[0]
        for candidate in candidates[1:]:
            best = best.max(candidate) if sign > 0 else -((-best).max(-candidate))
        return best

    def _stated(self, item: Json) -> arb:
        if item["closed"] is not None:
            sign = int(item["sign"])
            best: arb | None = None
            for text in item["closed"]:
                closed = read(text, self.space).subs(self.sample)
                if closed in (sp.oo, -sp.oo):
                    return arb.pos_inf() if closed == sp.oo else arb.neg_inf()
                value = number(closed) * sign
                best = value if best is None else best.max(value)
            if best is None:
                raise Refused("an extremum without a value")
            return best * sign
        return arb(item["low"]).union(arb(item["high"]))

    @staticmethod
    def _ends(function: sp.Expr, start: sp.Expr, end: sp.Expr) -> list[arb]:
        """Values very close to the ends of a piece."""
        before = ctx.prec
        ctx.prec = 1600
        function = settled(function)
        try:
            found = [ball_of(function, number(start) + arb(2) ** (-400 if start == 0 else -60))]
            found.append(ball_of(function, arb(2) ** 400 if end == sp.oo else number(end) - arb(2) ** -60))
        finally:
            ctx.prec = before
        return found

    def _bounded(
        self, kind: str, piece: sp.Expr, start: sp.Expr, end: sp.Expr, value: arb, sign: int
    ) -> bool:
        """Where no pattern is given (oscillation): boxes show that the extremum is not exceeded."""
        function = kind_of(kind, piece)
        if not function.has(radius):
            demand(not (number(function) - value) * sign > NEAR, "a constant exceeds the stated extremum")
            return abs(number(function) - value) < NEAR
        demand(value.is_finite(), "an infinite extremum needs a pattern")
        if value.is_zero() and sign_of_form(function) == -sign:
            return any(abs(limit) < NEAR for limit in self._ends(function, start, end))
        slack = NEAR * (1 + abs(value))
        low = number(start)
        stop = number(end) if end != sp.oo else low + 40
        first = low if start != 0 else self._beside_zero(kind, piece, value, sign, slack)
        points = [arb((first + (stop - first) * k / 800).mid()) for k in range(801)]
        near = any(abs(ball_of(function, x) - value) < arb(2) ** -8 for x in points)
        stack = list(itertools.pairwise(points))
        count = 0
        while stack:
            a, b = stack.pop()
            count += 1
            demand(count < 6000, "the extremum could not be confirmed")
            if not _below(function, a, b, value, sign, slack):
                centre = arb(((a + b) / 2).mid())
                stack += [(a, centre), (centre, b)]
        if end == sp.oo:
            beyond = arb(0).union(1 / stop)
            tails = [ball_of(form, beyond) for form in tail_forms(function)]
            if not any(tail.is_finite() and (tail - value) * sign < slack for tail in tails):
                demand(repeats(function, stop), "the tail exceeds the stated extremum")
        return near

    def _beside_zero(self, kind: str, piece: sp.Expr, value: arb, sign: int, slack: arb) -> arb:
        """How far from 0 the extremum is seen not to be exceeded, by a box or because the kind is monotone there."""
        function, reach = kind_of(kind, piece), arb(2) ** -10
        if any(_below(form, arb(0), reach, value, sign, slack) for form in (function, reduced(function))):
            return reach
        _, reach = beside(kind_of(_DERIVATIVE[kind], piece), sp.S.Zero, 1, arb(1))
        limits = [*self._ends(function, sp.S.Zero, sp.S.One)[:1], ball_of(function, reach)]
        demand(all((limit - value) * sign < slack for limit in limits), "the extremum is exceeded beside 0")
        return arb(reach.mid())

    def directions(self) -> set[int]:
        """The directions in which Phi is seen to run between neighbouring places."""
        found: set[int] = set()
        for side in self.rays:
            for start, end, piece in self.intervals(side):
                low = number(start)
                if end == sp.oo:
                    places = [low + arb(2) ** (arb(k) / 4) for k in range(-40, 25)]
                else:
                    places = [low + (number(end) - low) * k / 32 for k in range(1, 32)]
                values = [ball_of(piece, arb(place.mid())) for place in places]
                found |= {sign_of(b - a) for a, b in itertools.pairwise(values)}
        return found

    def far(self) -> list[arb]:
        before = ctx.prec
        ctx.prec = 1600
        try:
            pieces = [settled(self.intervals(side)[-1][2]) for side in self.rays]
            return [ball_of(piece, arb(2) ** power) for piece in pieces for power in (200, 240)]
        finally:
            ctx.prec = before


def _below(function: sp.Expr, low: arb, high: arb, value: arb, sign: int, slack: arb) -> bool:
    """Whether a function stays below a value (above it, for sign -1) on a box, seen from its ball or its slope's."""
    box = low.union(high)
    if (ball_of(function, box) - value) * sign < slack:
        return True
    gradient = ball_of(derivative(function), box)
    centre = arb(box.mid())
    if (ball_of(function, centre) + gradient * (box - centre) - value) * sign < slack:
        return True
    if not (gradient > 0 or gradient < 0):
        return False
    ends = (ball_of(function, low), ball_of(function, high))  # monotone between them
    return all((end - value) * sign < slack for end in ends)
