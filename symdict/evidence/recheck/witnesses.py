"""Refutations repeated: what a witness shows, evaluated again, and which claims that breaks."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import sympy as sp
from flint import arb

from symdict.evidence.recheck.enclose import ball_of, number, settled
from symdict.evidence.recheck.facts import NEAR, Facts, kind_of
from symdict.evidence.recheck.functions import Function, read
from symdict.evidence.recheck.refusal import Json, Refused, demand
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius

_FALLS, _FLAT, _RISES, _JUMP = "Phi falls", "Phi is flat", "Phi jumps up", "Phi jumps"
_NEGATIVE, _ZERO, _ORIGIN = "g is negative", "g vanishes", "Phi(0) is not 0"
_SIGN_TAGS = {_NEGATIVE}

_REFUTES: dict[str, set[str]] = {
    "activation nondecreasing": {_FALLS},
    "regulariser convex": {_FALLS},
    "first class of alt2020": {_FALLS},
    "activation increasing": {_FALLS, _FLAT},
    "regulariser strictly convex": {_FALLS, _FLAT},
    "activation nonmonotone": {"monotone"},
    "second class of alt2020": {"monotone", "far"},
    "activation redescending": {"far", "Phi is 0"},
    "shrinkage asymptotically identity": {"far"},
    "activation bounded": {"Phi is unbounded"},
    "activation continuous": {_JUMP},
    "activation lipschitz": {_JUMP, "slope is unbounded"},
    "activation odd": {"not odd"},
    "diffusivity even": {"not odd"},
    "regulariser even": {"not odd"},
    "shrinkage odd": {"not odd"},
    "activation even": {"not even"},
    "activation vanishes at 0": {_ORIGIN},
    "diffusivity nonnegative": _SIGN_TAGS,
    "activation sign preserving": _SIGN_TAGS,
    "regulariser nonnegative": {"Psi is negative"},
    "regulariser nondecreasing": _SIGN_TAGS,
    "alt2020 Prop. 2 as printed": _SIGN_TAGS,
    "alt2020 Prop. 2 sign stability as printed": _SIGN_TAGS,
    "diffusivity positive": {_NEGATIVE, _ZERO},
    "diffusivity nonincreasing": {"g rises", "g jumps up"},
    "diffusivity bounded": {"g is unbounded"},
    "regulariser weakly convex": {_FALLS + " by a jump", "slope is unbounded below"},
    "shrinkage nondecreasing": {_RISES, "slope over 1/4"},
    "shrinkage is a proximity operator": {_RISES, "slope over 1/4"},
    "shrinkage nonexpansive": {_JUMP, _FALLS, "slope over 1/2"},
    "shrinkage is a convex proximity operator": {_JUMP, _FALLS, "slope over 1/4"},
    "shrinkage satisfies (12)": {_NEGATIVE, "g over 1/2", "g is unbounded"},
    "shrinkage satisfies (13)": {_NEGATIVE, "g over 1/4", "g is unbounded"},
    "max-min stable": {_NEGATIVE, _ORIGIN, "g over 1/2", "g is unbounded"},
    "sign stable": {_NEGATIVE, _ORIGIN, "g over 1/4", "g is unbounded"},
    "max-min stable for some tau": {_NEGATIVE, _ORIGIN, "g is unbounded"},
    "energy nonincreasing": {_RISES, "slope over 1/2", "slope is unbounded above"},
    "nonexpansive": {_FALLS, "slope over 1/2", "slope is unbounded"},
    "lipschitz constant equals g_max": {"L over g_max", "L below g_max"},
    "conditions (3.3) of dong2022": {
        "not odd", _NEGATIVE, _ZERO, "g rises", "g jumps up", "far", "g(0) is not 1", "g is unbounded", "no threshold",
    },
}  # fmt: skip
"""What a witness must show to refute a claim."""


def repeat_refutation(claim: str, subject: Function, witness: Json, evidence: Json, case: Json) -> None:
    """The witness breaks the claim, evaluated on the subject with the parameters that it names."""
    point = {
        subject.space.symbols[name]: read(text, subject.space)
        for name, text in witness.get("parameters", {}).items()
        if name in subject.space.symbols
    }
    demand(set(point) == set(subject.space.symbols.values()), "the witness leaves a parameter open")
    for name, value in point.items():
        demand(not name.is_positive or number(value) > 0, "the witness has an inadmissible parameter")
    for text in subject.space.assume:
        demand(_admissible(text, subject.space, point), "the witness breaks an assumption")
    step = read(evidence["subject"]["tau"], subject.space) / read(evidence["subject"]["h"], subject.space) ** 2
    shown = _Witness(subject.bound(point), witness, number(step))
    tags = shown.tags()
    if claim == "lipschitz constant equals g_max":
        tags |= _against_g_max(shown, tags, _facts(case, point, subject, evidence))
    if claim == "conditions (3.3) of dong2022" and not tags & _REFUTES[claim]:
        tags |= shown.threshold() or _without_threshold(_facts(case, point, subject, evidence))
    demand(bool(tags & _REFUTES[claim]), f"the witness shows {sorted(tags)}, which does not refute the claim")


def _admissible(text: str, space: ParameterSpace, point: Mapping[sp.Symbol, sp.Expr]) -> bool:
    for operator in ("<=", ">=", "<", ">"):
        left, found, right = text.partition(operator)
        if found:
            difference = number((read(left, space) - read(right, space)).subs(point))
            return bool(difference <= 0 if "<" in operator else difference >= 0)
    return True


def _facts(case: Json, point: Mapping[sp.Symbol, sp.Expr], subject: Function, evidence: Json) -> Facts:
    """The facts of a case at the parameters of a witness."""
    function = Function.read(case["flux"])
    values = {name: read(text, subject.space).subs(point) for name, text in evidence["scale"]["shapes"].items()}
    sample = {symbol: values[symbol.name] for symbol in function.space.symbols.values()}
    return Facts(function, case, sample, function.space, arb(1))


def _without_threshold(facts: Facts) -> set[str]:
    """Phi' keeps its sign, or vanishes on a stretch, by patterns that are proved again."""
    signs = [sign for _, _, found in facts.signs("slope") for sign in found]
    kept = [sign for k, sign in enumerate(signs) if k == 0 or sign != signs[k - 1]]
    return {"no threshold"} if kept != [1, -1] else set()


def _against_g_max(shown: _Witness, tags: set[str], facts: Facts) -> set[str]:
    """L > g_max by the slope at the witness, or L < g_max by the proved extrema."""
    g_max = facts.extremum("chord", 1)
    if (_JUMP in tags or "slope is unbounded" in tags) and g_max.is_finite():
        return {"L over g_max"}
    if shown.slope is not None and abs(shown.slope) > g_max * (1 + NEAR):
        return {"L over g_max"}
    lipschitz = facts.extremum("slope", 1).max(-facts.extremum("slope", -1))
    return {"L below g_max"} if lipschitz < g_max else set()


class _Witness:
    """What a witness shows: places, jumps, limits, or a direction, each evaluated again."""

    def __init__(self, function: Function, witness: Json, step: arb) -> None:
        self.function = function
        self.data = witness.get("in these units", witness)
        self.unit = _plain(witness.get("unit", "1"))
        self.height = _plain(witness.get("height", "1"))
        self.step = step
        self.slope: arb | None = None

    def tags(self) -> set[str]:
        data = self.data
        if "monotone" in data:
            return self._direction()
        if "Psi(r)" in data:
            return self._potential()
        if "x" in data:
            return self._pair()
        if "Phi(r-)" in data:
            return self._jump()
        if "limit" in data:
            return self._far()
        if "Phi(-r)" in data:
            return self._asymmetry()
        if "extremum" in data:
            return self._extremum()
        if data.get("value") == "unbounded there":
            return self._unbounded()
        if "limit of g" in data:
            value = self._kind_at("chord", arb(2) ** -80)
            return {"g(0) is not 1"} if not value.is_finite() or abs(value - 1) > NEAR else set()
        return self._place()

    # -- evaluation

    def _place_of(self, text: str) -> arb:
        return _plain(text) * self.unit

    def _kind_at(self, kind: str, x: arb) -> arb:
        """A kind at a point that is no breakpoint (Phi' and g of the whole function)."""
        half, sign = (self.function.right, 1) if x > 0 else (self.function.left, -1)
        distance = abs(x)
        index = sum(1 for point in half.breaks if number(point) < distance)
        value = ball_of(kind_of(kind, half.pieces[index] * sign), distance)
        return value * sign if kind == "flux" else value

    def at(self, x: arb) -> arb:
        """The function at a place, by its stated value where the place is a breakpoint or 0."""
        if x.contains(0):
            return number(self.function.at_zero)
        half = self.function.right if x > 0 else self.function.left
        for point, value in zip(half.breaks, half.values, strict=True):
            if abs(x).overlaps(number(point)):
                return number(value)
        return self._kind_at("flux", x)

    def _agrees(self, ball: arb, text: str, scale: arb) -> None:
        stated = _plain(text) * scale
        demand(abs(ball - stated) < arb(10) ** -12 * (1 + abs(ball)), "a stated value is wrong")

    # -- the kinds of witness

    def _potential(self) -> set[str]:
        """Psi = 2 int_0^r Phi at a place, by sums of enclosures on each piece up to it."""
        place = self._place_of(self.data["r"])
        half, sign = (self.function.right, 1) if place > 0 else (self.function.left, -1)
        ends = [arb(0), *(number(point) for point in half.breaks)]
        total = arb(0)
        for index, piece in enumerate(half.pieces):
            low = ends[index]
            high = abs(place) if index + 1 == len(ends) else ends[index + 1].min(abs(place))
            if not low < abs(place):
                break
            for k in range(_STEPS):
                a, b = low + (high - low) * k / _STEPS, low + (high - low) * (k + 1) / _STEPS
                total = total + ball_of(piece, a.union(b)) * sign * (b - a)
        return {"Psi is negative"} if total < 0 else set()

    def _pair(self) -> set[str]:
        x, y = self._place_of(self.data["x"]), self._place_of(self.data["y"])
        demand(x < y or "g(x)" in self.data, "x is not left of y")
        first, second = self.at(x), self.at(y)
        if "g(x)" in self.data:
            first, second = first / x, second / y
            scale = self.height / self.unit
            self._agrees(first, self.data["g(x)"], scale)
            self._agrees(second, self.data["g(y)"], scale)
            inward = abs(x) < abs(y) and not (x * y < 0)
            return {"g rises"} if inward and first < second else set()
        self._agrees(first, self.data["Phi(x)"], self.height)
        self._agrees(second, self.data["Phi(y)"], self.height)
        tags = {f"slope over 1/{bound}" for bound in (4, 2) if self.step * (second - first) * bound > y - x}
        return {_FALLS} if first > second else {_FLAT} if not first < second else tags

    def _jump(self) -> set[str]:
        place = self._place_of(self.data["r"])
        close = arb(2) ** -120
        before = self._kind_at("flux", place - close)
        after = self._kind_at("flux", place + close)
        here = self.at(place) if self.data["Phi(r)"] != "none" else before
        tags: set[str] = set()
        for one, other in ((before, here), (here, after)):
            if not one.is_finite() or not other.is_finite():
                tags |= {_JUMP, *({_RISES} if after > before else {_FALLS} if after < before else ())}
                continue
            if abs(other - one) > arb(2) ** -50:
                tags |= {_JUMP, *({_FALLS, _FALLS + " by a jump"} if other < one else {_RISES})}
        if _RISES in tags and not place.contains(0):  # at 0 itself g has no value
            tags.add("g jumps up")
        return tags

    def _far(self) -> set[str]:
        right = self.data["r"] == "oo"
        half = self.function.right if right else self.function.left
        piece = settled(half.pieces[-1])
        if self.data["limit"] in ("oo", "-oo"):
            values = [ball_of(piece, arb(2) ** k) for k in (40, 80, 300)]
            grows = abs(values[0]) > 3 and (not values[2].is_finite() or abs(values[2]) > abs(values[0]))
            return {"far", "Phi is unbounded"} if grows else set()
        limit = _plain(self.data["limit"]) * self.height
        if not (limit > 0 or limit < 0):
            return set()
        if piece.has(sp.sin, sp.cos):
            return {"far"} if self._comes_back(piece, limit) else set()
        value, chord = ball_of(piece, arb(2) ** 200), ball_of(piece / radius, arb(2) ** 200)
        near = arb(2) ** -20 * (1 + abs(limit))
        return {"far"} if abs(value - limit) < near or abs(chord - limit) < near else set()

    @staticmethod
    def _comes_back(piece: sp.Expr, limit: arb) -> bool:
        """Whether the function is far from 0 at points beyond any bound: tried at two heights."""
        found = 0
        for height in (2**12, 2**30):
            values = [ball_of(piece, arb(height) + arb(k) / 16) for k in range(400)]
            found += any(abs(value) > abs(limit) / 2 for value in values)
        return found == 2

    def _asymmetry(self) -> set[str]:
        x = self._place_of(self.data["r"])
        one, other = self.at(x), self.at(-x)
        self._agrees(one, self.data["Phi(r)"], self.height)
        self._agrees(other, self.data["Phi(-r)"], self.height)
        tags = set()
        if one + other > 0 or one + other < 0:
            tags.add("not odd")
        if one - other > 0 or one - other < 0:
            tags.add("not even")
        return tags

    def _direction(self) -> set[str]:
        """Monotone as far as 200 places show it: such a refutation rests on its twin, which is proved."""
        sign = 1 if self.data["monotone"] == "nondecreasing" else -1
        points = sorted([k / 8 for k in range(1, 160)] + [2.0**k for k in range(5, 12)])
        line = [-x for x in reversed(points)] + points
        values = [self._kind_at("flux", arb(x) * (1 + arb(2) ** -40)) for x in line]
        for a, b in itertools.pairwise(values):
            demand(not (b - a) * sign < 0, "Phi does not run in the stated direction")
        return {"monotone"}

    def _extremum(self) -> set[str]:
        for name, kind in (("g(r)", "chord"), ("Phi'(r)", "slope")):
            if name in self.data:
                return self._tags_of(kind, self._near_extremum(kind, name))
        return set()

    def _near_extremum(self, kind: str, name: str) -> arb:
        """The kind at the place (or as near as a one-sided limit allows), which must agree with the text."""
        scale = self.height / self.unit
        text = self.data.get("r")
        stated = self.data[name]
        if text is None:
            places = [arb(k) / 16 + arb(2) ** -30 for k in range(1, 400)]
            places += [-x for x in places]
        elif text in ("oo", "-oo"):
            places = [arb(2) ** k * (1 if text == "oo" else -1) for k in (200, 60, 20, 10, 6)]
        elif self.data.get("one-sided"):
            centre, close = self._place_of(text), arb(2) ** -90
            places = [centre - close, centre + close]
        else:
            places = [self._place_of(text)]
        for place in places:
            value = self._kind_at(kind, place)
            if stated in ("oo", "-oo"):
                sign = 1 if stated == "oo" else -1
                steep = value.is_finite() and value * sign > 2**20
                if steep or (kind == "slope" and self.data.get("one-sided") and self._jumps(place, sign)):
                    return arb.pos_inf() * sign
                continue
            expected = _plain(stated) * scale
            if value.is_finite() and abs(value - expected) < arb(10) ** -12 * (1 + abs(value)):
                return value
        raise Refused("the stated extremum is not approached at the place")

    def _jumps(self, place: arb, sign: int) -> bool:
        """Whether the function jumps up (1) or down (-1) beside a place."""
        close = arb(2) ** -80
        one, other = self._kind_at("flux", place - 4 * close), self._kind_at("flux", place + 4 * close)
        return bool((other - one) * sign > arb(2) ** -50)

    def _tags_of(self, kind: str, value: arb) -> set[str]:
        tags: set[str] = set()
        if kind == "slope":
            self.slope = value
            tags |= {_FALLS} if value < 0 else set()
            tags |= {"slope is unbounded"} if not value.is_finite() else set()
            tags |= {"slope is unbounded below"} if not value.is_finite() and value < 0 else set()
            tags |= {"slope is unbounded above"} if not value.is_finite() and value > 0 else set()
            for bound in (4, 2):
                tags |= {f"slope over 1/{bound}"} if self.step * value * bound > 1 else set()
            return tags
        tags |= {_NEGATIVE} if value < 0 else set()
        tags |= {"g is unbounded"} if not value.is_finite() else set()
        for bound in (4, 2):
            tags |= {f"g over 1/{bound}"} if self.step * value * bound > 1 else set()
        return tags

    def _place(self) -> set[str]:
        text = self.data["r"]
        stated = self.data["Phi(r)"]
        if stated == "none":
            return {_ORIGIN} if self.function.at_zero == sp.nan else set()
        x = self._place_of(text)
        value = self.at(x)
        self._agrees(value, stated, self.height)
        if x.contains(0):
            return {_ORIGIN} if value > 0 or value < 0 else set()
        if x * value < 0:
            return {_NEGATIVE}
        tags = {f"g over 1/{bound}" for bound in (4, 2) if self.step * value / x * bound > 1}
        if abs(value) < arb(2) ** -80:
            everywhere = all(piece == 0 for piece in (*self.function.right.pieces, *self.function.left.pieces))
            return {_ZERO, "Phi is 0"} if everywhere else {_ZERO}
        return tags

    def _unbounded(self) -> set[str]:
        text = self.data["r"]
        tags: set[str] = set()
        if text in ("oo", "-oo"):
            outward = 1 if text == "oo" else -1
            tracks = [[arb(2) ** k * outward for k in (100, 300)]]
        else:
            centre = self._place_of(text)
            tracks = [[centre + arb(2) ** -k * side for k in (100, 170)] for side in (1, -1)]
            tags |= self._steps_at(centre)
        for kind, tag in (("flux", "Phi is unbounded"), ("slope", "slope is unbounded"), ("chord", "g is unbounded")):
            for track in tracks:
                near, far = (self._kind_at(kind, place) for place in track)
                if not far.is_finite() or (abs(far) > 40 and abs(far) > abs(near) * arb("1.4")):
                    tags.add(tag)
                    if kind == "slope":
                        tags |= {"slope is unbounded below"} if far < 0 else set()
                        tags |= {"slope is unbounded above"} if far > 0 else set()
            if self.function.right.pieces[-1].has(sp.sin, sp.cos) and text in ("oo", "-oo"):
                tags |= self._waves(kind, tag)
        return tags

    def _steps_at(self, centre: arb) -> set[str]:
        """A jump, which is an unbounded slope in its direction."""
        close = arb(2) ** -80
        one, other = self._kind_at("flux", centre - 4 * close), self._kind_at("flux", centre + 4 * close)
        if abs(one - other) < arb(2) ** -50:
            return set()
        direction = "below" if other < one else "above" if other > one else ""
        return {_JUMP, "slope is unbounded", *({f"slope is unbounded {direction}"} if direction else ())}

    def _waves(self, kind: str, tag: str) -> set[str]:
        """Whether an oscillation grows: its values at two heights."""
        rows = [[self._kind_at(kind, arb(2**k) + arb(j) / 16) for j in range(120)] for k in (12, 20)]
        tags = set()
        if any(abs(a) > 1000 and all(abs(a) > 2 * abs(b) for b in rows[0]) for a in rows[1]):
            tags.add(tag)
            if kind == "slope" and any(a < -1000 for a in rows[1]):
                tags.add("slope is unbounded below")
            if kind == "slope" and any(a > 1000 for a in rows[1]):
                tags.add("slope is unbounded above")
        return tags

    def threshold(self) -> set[str]:
        """Whether Phi' is negative somewhere before it is positive, at places across the half line."""
        signs: list[int] = []
        for k in range(-80, 120):
            value = self._kind_at("slope", arb(10) ** (arb(k) / 24))
            sign = 1 if value > 0 else -1 if value < 0 else 0
            if sign and signs[-1:] != [sign]:
                signs.append(sign)
        return {"no threshold"} if (-1, 1) in itertools.pairwise(signs) else set()


_STEPS = 800
"""Boxes of an integral on each piece."""


def _plain(text: str) -> arb:
    return number(read(str(text), ParameterSpace()))
