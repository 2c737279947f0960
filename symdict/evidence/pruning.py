"""The supremum of a function by branch and bound: boxes that cannot hold it are dropped.

Unlike the sign patterns of `enclosure`, this needs no finite number of zeros: an oscillating tail is
dropped as soon as its enclosure lies below a value that is taken.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import sympy as sp
from flint import arb, ctx

from symdict.evidence.balls import (
    MINUS_OO,
    PRECISION,
    ZERO,
    NotEnclosed,
    add,
    compile_expression,
    exact,
    meet,
    multiply,
)
from symdict.evidence.enclosure import Bracket, isolate, sign_of
from symdict.evidence.search import Budget, Undecided
from symdict.language.derivative import derivative as derivative_of
from symdict.language.variables import radius

_BOXES = 4000
_NARROW = arb(2) ** -34
"""Width at which a box that survives is searched for a critical point."""
_APART = arb(2) ** -10
"""Distance beyond which two surviving boxes belong to different peaks."""


@dataclass(frozen=True, slots=True)
class Peak:
    """Where a supremum is taken: an exact place, or a bracket of a simple critical point."""

    place: sp.Expr | None
    low: arb
    high: arb


def supremum(
    function: sp.Expr,
    start: sp.Expr,
    end: sp.Expr,
    budget: Budget,
    *,
    near_zero: sp.Expr | None,
    seeds: list[arb],
    places: tuple[sp.Expr, ...],
) -> Peak | None:
    """Where the supremum over (start, end) is taken, or None if no point exceeds the seeds.

    near_zero: a function whose hull over [0, x] holds function(x) (Phi' for Phi/r);
    seeds: limits at the ends; places: exact candidates.

    Raises: Undecided where boxes survive.
    """
    ctx.prec = PRECISION
    value = compile_expression(function, radius)
    slope = compile_expression(derivative_of(function), radius)
    inverted = compile_expression(sp.expand(function.subs(radius, 1 / radius)), radius)
    hull_at_zero = None if near_zero is None else compile_expression(near_zero, radius)
    low, high = exact(start), exact(end)

    best, where = MINUS_OO, None
    spot: arb | None = None  # where a sample alone gave the best value
    for seed in seeds:
        best = seed if seed > best else best
    for place in places:
        try:
            ball = value.at(exact(place))[0]
        except NotEnclosed:
            continue
        if ball > best:
            symbolic = function.subs(radius, place)
            best, where, spot = (exact(symbolic) if not symbolic.free_symbols else ball), place, None

    for k in range(1, 257):
        point = low + (high - low) * k / 257 if high.is_finite() else low + arb(k) / 8
        sample = value.at(arb(point.mid()))[0]
        if sample > best:
            best, where, spot = sample, None, arb(point.mid())

    border = (low + 1).max(arb(2)) if not high.is_finite() else high
    work = [(low, border, False)]
    if not high.is_finite():
        work.append((ZERO, 1 / border, True))
    survivors: list[tuple[arb, arb]] = []
    boxes = 0
    while work:
        a, b, in_tail = work.pop()
        boxes += 1
        budget.box()
        if boxes > _BOXES:
            raise Undecided(f"{_BOXES} boxes did not bound the supremum")
        if in_tail:
            upper = inverted((a, b))[1]
            if upper <= best:
                continue
            middle = arb(((a + b) / 2).mid())
            if b < _NARROW:
                raise Undecided("the tail could not be bounded")
            sample = inverted.at(middle)[0]
            if sample > best:
                best, where, spot = sample, None, arb((1 / middle).mid())
            if a.is_zero():
                work.extend([(a, middle, True), (middle, b, True)])
            else:
                survivors_low, survivors_high = 1 / b, 1 / a
                work.append((arb(survivors_low.mid()), arb(survivors_high.mid()), False))
            continue
        box = (a, b)
        enclosed = value(box)
        if a.is_zero() and hull_at_zero is not None:
            enclosed = meet(enclosed, hull_at_zero(box))
        if enclosed[1] <= best:
            continue
        middle = arb(((a + b) / 2).mid())
        gradient = slope(box)
        enclosed = meet(enclosed, add(value.at(middle), multiply(gradient, (a - middle, b - middle))))
        if enclosed[1] <= best:
            continue
        direction = sign_of(gradient)
        higher = value.at(b if direction > 0 else a) if direction and not a.is_zero() else None
        if higher is not None and higher[0].is_finite():  # monotone: largest at an end, from which its neighbour rises
            if higher[0] > best:
                best, where, spot = higher[0], None, b if direction > 0 else a
            continue
        sample = value.at(middle)[0]
        if sample > best:
            best, where, spot = sample, None, middle
        if b - a < _NARROW * (1 + a):
            survivors.append(box)
            continue
        work.extend([(a, middle, False), (middle, b, False)])
    survivors = [box for box in survivors if not value(box)[1] <= best]
    if not survivors and spot is not None:  # every box lies below a value that was met at a place
        return Peak(None, spot, spot)
    if not survivors:
        return None if where is None else Peak(where, exact(where), exact(where))
    return _peak(function, survivors, where, budget)


def _peak(
    function: sp.Expr, survivors: list[tuple[arb, arb]], where: sp.Expr | None, budget: Budget
) -> Peak:
    """One critical point inside the surviving boxes, isolated."""
    survivors.sort(key=lambda box: float(box[0].mid()))
    if any(other[0] - one[1] > _APART * (1 + one[0]) for one, other in itertools.pairwise(survivors)):
        raise Undecided("several places compete for the supremum")
    margin = _APART * (1 + survivors[0][0])
    low = sp.Rational(str((survivors[0][0] - margin).mid().str(25, radius=False)))
    high = sp.Rational(str((survivors[-1][1] + margin).mid().str(25, radius=False)))
    found = isolate(derivative_of(function), low, high, budget)
    if len(found.zeros) != 1:
        raise Undecided("the critical point of the supremum is not simple")
    zero: Bracket = found.zeros[0]
    if where is not None:
        ball = exact(where)
        if not (ball + margin < zero.low or ball - margin > zero.high):
            return Peak(where, ball, ball)
    if sign_of(compile_expression(derivative_of(derivative_of(function)), radius)((zero.low, zero.high))) >= 0:
        raise Undecided("the critical point of the supremum is not a maximum")
    return Peak(None, zero.low, zero.high)
