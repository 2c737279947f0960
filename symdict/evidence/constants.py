"""Constants of a flux: g_max, slope bounds, Lipschitz constant, peak, weak convexity; exact where they can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp
from flint import arb, ctx

from symdict.errors import LimitReached
from symdict.evidence.balls import PRECISION, exact, interval_text
from symdict.evidence.cases import Case, Condition, by_cases
from symdict.evidence.patterns import Zero
from symdict.evidence.rays import CHORD, FLUX, SLOPE, Extreme, Rays, Value, best
from symdict.evidence.search import Undecided, within
from symdict.evidence.subject import SECONDS, Subject, subject_of
from symdict.forms.definition import Definition
from symdict.language.formula import to_text
from symdict.language.segments import Segments

Json = dict[str, Any]
DIGITS = 30

NAMES = ("g_max", "g_min", "slope_max", "slope_min", "lipschitz", "peak", "weak_convexity")
"""sup and inf of Phi(r)/r over r != 0, sup and inf of Phi', L, sup |Phi|, and the modulus of Psi.

The modulus is the least c >= 0 for which Psi(r) + c r^2/2 is convex, that is max(0, -2 inf Phi').
"""


@dataclass(frozen=True, slots=True)
class Constant:
    """One constant: its exact value, or an enclosure to 30 digits, or the reason for neither.

    closed:   exact, in the original parameters; a Piecewise where a parameter decides.
    low, high: decimal ends of an enclosure where there is no closed form.
    attained: whether some r takes it (g at 0 counts with its limit); else it is only approached.
    where:    the place, "0", "oo", or "".
    """

    name: str
    closed: sp.Expr | None
    low: str | None
    high: str | None
    attained: bool
    where: str = ""
    reason: str = ""

    @property
    def infinite(self) -> bool:
        return self.closed in (sp.oo, -sp.oo)

    @property
    def known(self) -> bool:
        return self.closed is not None or self.low is not None

    @property
    def decimal(self) -> str | None:
        """The value in 30 digits, "inf" or "-inf"; None where it depends on parameters or is unknown."""
        if self.closed is not None:
            if self.infinite:
                return "inf" if self.closed == sp.oo else "-inf"
            return None if self.closed.free_symbols else decimal(self.closed)
        return self.low

    def to_json(self) -> Json:
        found: Json = {
            "value": self.decimal,
            "closed": None if self.closed is None else to_text(self.closed),
            "attained": self.attained,
            "where": self.where,
        }
        if self.low is not None and self.closed is None:
            found["enclosure"] = [self.low, self.high]
        if self.reason:
            found["reason"] = self.reason
        return found


def decimal(value: sp.Expr, digits: int = DIGITS) -> str:
    """A number without symbols in decimal digits."""
    if value.is_Integer:
        return str(value)
    ctx.prec = 4 * PRECISION
    try:
        return exact(value).str(digits, radius=False)
    finally:
        ctx.prec = PRECISION


def constants(definition: Definition, *, seconds: float = SECONDS) -> dict[str, Constant]:
    """All constants of the flux, by name."""
    with within(seconds):
        try:
            subject = subject_of(definition, seconds)
        except LimitReached as reason:
            return {name: Constant(name, None, None, None, False, reason=reason.what) for name in NAMES}
        return {name: _constant(subject, name) for name in NAMES}


def _extreme(rays: Rays, name: str) -> Extreme:
    if name == "g_max":
        return rays.extreme(CHORD, 1)
    if name == "g_min":
        return rays.extreme(CHORD, -1)
    if name == "slope_max":
        return rays.extreme(SLOPE, 1)
    if name == "slope_min":
        return rays.extreme(SLOPE, -1)
    if name == "lipschitz":
        return _larger(rays, rays.extreme(SLOPE, 1), rays.extreme(SLOPE, -1))
    if name == "peak":
        return _larger(rays, rays.extreme(FLUX, 1), rays.extreme(FLUX, -1))
    lowest = rays.extreme(SLOPE, -1)
    zero = Value(sp.S.Zero, None, None, None, "everywhere", True)
    doubled = [_scaled(value, -2) for value in lowest.values]
    return Extreme(1, tuple(best([zero, *doubled], 1, rays.context)))


def _larger(rays: Rays, highest: Extreme, lowest: Extreme) -> Extreme:
    """sup |f| from sup f and inf f."""
    values = [*highest.values, *(_scaled(value, -1) for value in lowest.values)]
    return Extreme(1, tuple(best(values, 1, rays.context)))


def _scaled(value: Value, factor: int) -> Value:
    """A multiple of a value at the same place."""
    closed = None if value.closed is None else factor * value.closed
    low, high = value.low, value.high
    if low is not None and high is not None:
        ends = (low * factor, high * factor)
        low, high = ends if factor > 0 else ends[::-1]
    return Value(closed, low, high, value.place, value.at, value.attained, value.side)


def _constant(subject: Subject, name: str) -> Constant:
    def answer(flux: Segments, _: dict[sp.Symbol, sp.Expr]) -> Extreme:
        return _extreme(subject.rays_of(flux), name)

    cases = by_cases(subject.core(stepped=False), answer)
    failed = [case for case in cases if case.result is None]
    if len(failed) == len(cases):
        return Constant(name, None, None, None, False, reason=failed[0].failed)
    back = subject.scaling.height if name == "peak" else subject.scaling.slope
    if len(cases) == 1 and cases[0].result is not None:
        return _single(name, cases[0].result, subject, back)
    return _by_region(name, cases, subject, back)


def _single(name: str, extreme: Extreme, subject: Subject, back: Callable[[sp.Expr], sp.Expr]) -> Constant:
    where = _where(extreme, subject)
    closed = extreme.closed
    if closed is not None:
        return Constant(name, back(closed), None, None, extreme.attained, where)
    if any(value.implicit for value in extreme.values):
        return Constant(name, None, None, None, extreme.attained, where, IMPLICIT)
    low, high = extreme.ball
    scale = back(sp.S.One)
    if scale != 1:
        if scale.free_symbols:
            text = low.str(DIGITS, radius=False)
            return Constant(
                name, None, None, None, extreme.attained, where,
                f"{text} times {to_text(scale)}, with no closed form",
            )  # fmt: skip
        ball = exact(scale)
        low, high = low * ball, high * ball
    ends = interval_text((arb(low.lower()), arb(high.upper())), DIGITS + 2)
    return Constant(name, None, *ends, extreme.attained, where)


IMPLICIT = "finite, and taken at a place that has no closed form in the parameters"


def _where(extreme: Extreme, subject: Subject) -> str:
    value = extreme.values[0]
    if len(extreme.values) > 1:
        return ""
    if value.at == "infinity":
        return "oo" if value.side == "right" else "-oo"
    if value.at == "everywhere":
        return "on a whole piece"
    if value.place is None or value.place.implicit:
        return ""
    return place_text(value.place, subject, value.side)


def place_text(zero: Zero, subject: Subject, side: str) -> str:
    """A place in the original variable, as text."""
    sign = 1 if side == "right" else -1
    if zero.closed is not None:
        return to_text(sign * subject.scaling.place(zero.closed))
    text = (zero.bracket[0] * sign).str(DIGITS, radius=False)
    scale = subject.scaling.place(sp.S.One)
    return text if scale == 1 else f"{text}*{to_text(scale)}"


def relation(condition: Condition, shapes: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
    """A condition on a core parameter as a SymPy relation in the original parameters."""
    left = shapes.get(condition.symbol, condition.symbol)
    if condition.operator == "between":
        low, high = (bound.subs(shapes, simultaneous=True) for bound in condition.bound)
        return sp.And(left > low, left < high)
    bound = condition.bound.subs(shapes, simultaneous=True)
    return {"<": sp.Lt, ">": sp.Gt, "=": sp.Eq}[condition.operator](left, bound)


def _by_region(
    name: str, cases: tuple[Case[Extreme], ...], subject: Subject, back: Callable[[sp.Expr], sp.Expr]
) -> Constant:
    branches, reasons, attained = [], [], True
    for case in cases:
        closed = case.result.closed if case.result is not None else None
        if case.result is None or closed is None:
            reasons.append(case.failed or "no closed form in one region")
            continue
        condition = sp.And(*(relation(item, subject.shapes) for item in case.conditions))
        branches.append((back(closed), condition))
        attained = attained and case.result.attained
    if reasons or not branches:
        return Constant(name, None, None, None, False, reason="; ".join(dict.fromkeys(reasons)))
    values = {value for value, _ in branches}
    if len(values) == 1:
        return Constant(name, branches[0][0], None, None, attained)
    return Constant(name, _piecewise(branches), None, None, attained)


def _piecewise(branches: list[tuple[sp.Expr, sp.Expr]]) -> sp.Expr:
    """The values by region, equal values joined, the last one "otherwise"."""
    gathered: dict[sp.Expr, list[sp.Expr]] = {}
    for value, condition in branches:
        gathered.setdefault(value, []).append(condition)
    items = list(gathered.items())
    pairs = [(value, sp.Or(*conditions)) for value, conditions in items[:-1]]
    return sp.Piecewise(*pairs, (items[-1][0], True))


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """Where Phi turns from rising to falling or back: the forward-backward threshold."""

    closed: sp.Expr | None
    value: str | None
    condition: str = ""

    def to_json(self) -> Json:
        found: Json = {
            "closed": None if self.closed is None else to_text(self.closed),
            "value": self.value,
        }
        if self.condition:
            found["condition"] = self.condition
        return found


def turning_points(definition: Definition, *, seconds: float = SECONDS) -> tuple[TurningPoint, ...]:
    """All turning points of Phi, from left to right; for an odd function those with r >= 0.

    A plateau between rise and fall is given by its inner end. Raises: Undecided.
    """
    with within(seconds):
        subject = subject_of(definition, seconds)

        def answer(flux: Segments, _: dict[sp.Symbol, sp.Expr]) -> list[tuple[str, Zero]]:
            return _turns(subject.rays_of(flux))

        cases = by_cases(subject.core(stepped=False), answer)
    found = []
    for case in cases:
        if case.result is None:
            raise Undecided(case.failed)
        text = " and ".join(item.text(subject.shapes) for item in case.conditions)
        for side, zero in case.result:
            found.append(_turning_point(subject, side, zero, text))
    return tuple(found)


def _turning_point(subject: Subject, side: str, zero: Zero, condition: str) -> TurningPoint:
    sign = 1 if side == "right" else -1
    if zero.closed is not None:
        closed = sign * subject.scaling.place(zero.closed)
        value = None if closed.free_symbols else decimal(closed)
        return TurningPoint(closed, value, condition)
    if zero.implicit:
        return TurningPoint(None, None, condition)
    scale = subject.scaling.place(sp.S.One)
    if scale.free_symbols:
        middle = (zero.bracket[0] * sign).str(DIGITS, radius=False)
        return TurningPoint(None, None, f"{middle}*{to_text(scale)}")
    middle = (zero.bracket[0] + zero.bracket[1]) / 2 * sign * exact(scale)
    return TurningPoint(None, middle.str(DIGITS, radius=False), condition)


def _turns(rays: Rays) -> list[tuple[str, Zero]]:
    by_side: dict[str, list[tuple[Zero, Zero | None, int]]] = {"right": [], "left": []}
    for side, _, one in rays.patterns(SLOPE):
        marks = [Zero(one.start), *one.zeros, Zero(one.end) if one.end != sp.oo else None]
        for position, sign in enumerate(one.signs):
            by_side[side].append((marks[position], marks[position + 1], sign))
    found: list[tuple[str, Zero]] = []
    first_signs = {}
    for side in ("left", "right"):
        last, ended = 0, None
        turns = []
        for _start, end, sign in by_side[side]:
            if sign == 0:
                continue
            if last and sign != last and ended is not None:
                turns.append((side, ended))
            first_signs.setdefault(side, sign)
            last, ended = sign, end
        found.extend(reversed(turns) if side == "left" else turns)
        if side == "left" and by_side["left"]:
            found.append(("origin", Zero(sp.S.Zero)))
    turned = first_signs.get("left") and first_signs.get("right") and first_signs["left"] != first_signs["right"]
    return [("right", zero) if side == "origin" else (side, zero) for side, zero in found if side != "origin" or turned]


__all__ = ["NAMES", "Constant", "TurningPoint", "constants", "decimal", "place_text", "turning_points"]
