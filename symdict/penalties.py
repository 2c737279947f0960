"""The shrinkage function of a penalty, derived: its proximity operator in closed form.

    S(x) = argmin over y of (y - x)^2/2 + phi(y)

For y > 0 a minimiser is stationary: x = T(y) with T(y) = y + phi'(y). Where T increases, its inverse is a
branch of local minimisers; 0 and upward kinks of phi give constant branches; where T decreases there is
none. If T increases throughout, the branches fit together and S is continuous. Otherwise neighbouring
branches are compared: with growing x the larger minimiser gains (the derivative of the minimal value is
x - S(x)), so each pair changes places once, where their values are equal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy as sp

from symdict.errors import TranslationRefused, UndecidedOrder
from symdict.language import normal
from symdict.language.formula import to_text
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius

_POINT = sp.Symbol("y", positive=True)


@dataclass(frozen=True, slots=True)
class _Branch:
    """Local minimisers `value`(x) for `start` <= x <= `end`, with the objective `cost`(x) there."""

    value: sp.Expr
    cost: sp.Expr
    start: sp.Expr
    end: sp.Expr


def shrinkage_of(penalty: Segments) -> Segments:
    """The proximity operator of an even penalty as segments, S(-x) = -S(x).

    Needs:   phi smooth between its breakpoints, T monotone on each piece, invertible in closed form.
    Raises:  TranslationRefused naming what fails and where.
    Source:  ours.
    """
    if penalty.parity != 1:
        raise TranslationRefused("the penalty is not even", hint="a penalty has phi(-y) = phi(y)")
    try:
        breaks, kept = _envelope(penalty)
    except UndecidedOrder as undecided:
        raise TranslationRefused(undecided.what, where=undecided.where, hint=undecided.hint) from undecided
    pieces = [normal.tidy(branch.value) for branch in kept]
    values = [piece.subs(radius, point) for piece, point in zip(pieces, breaks, strict=False)]
    shrinkage = Segments.of(
        [normal.tidy(point) for point in breaks],
        pieces,
        parity=-1,
        space=penalty.space,
        values=[normal.tidy(value) for value in values],
    )
    return shrinkage.tidied()


def _envelope(penalty: Segments) -> tuple[list[sp.Expr], list[_Branch]]:
    """The thresholds and the branches of global minimisers between them."""
    branches = _branches(penalty)
    breaks: list[sp.Expr] = []
    kept = [branches[0]]
    for branch in branches[1:]:
        kept, breaks = _joined(kept, breaks, branch, penalty.space)
    return breaks, kept


def _branches(penalty: Segments) -> tuple[_Branch, ...]:
    """All branches of local minimisers on y >= 0, in the order of y."""
    space = penalty.space
    intervals = penalty.right.intervals()
    for start, end, piece in intervals:
        _require_solvable(radius + sp.diff(piece, radius), start, end)
    first = intervals[0][2]
    slope = sp.limit(sp.diff(first, radius), radius, 0, "+")
    step = sp.limit(first, radius, 0, "+") - penalty.at_zero
    rests = sp.oo if space.sign(step) == 1 else slope
    found: list[_Branch] = []
    if rests == sp.oo or _sign(rests, space, "phi'(0+)") == 1:
        found.append(_Branch(sp.S.Zero, radius**2 / 2 + penalty.at_zero, sp.S.Zero, rests))
    before: sp.Expr | None = None
    for start, end, piece in intervals:
        transport = radius + sp.diff(piece, radius)
        low = _value(transport, start, "+")
        high = _value(transport, end, "-")
        if before is not None:
            jump = normal.tidy(low - before)
            if jump != 0 and _sign(jump, space, f"the kink at y = {to_text(start)}") == 1:
                cost = (start - radius) ** 2 / 2 + _value(piece, start, "+")
                found.append(_Branch(start, cost, before, low))
        direction = _direction(transport, start, end, space)
        if direction == 1:
            inverse = _inverse(transport, start, end, space)
            cost = (inverse - radius) ** 2 / 2 + piece.subs(radius, inverse)
            found.append(_Branch(inverse, cost, sp.S.Zero if start == 0 and low == -sp.oo else low, high))
        before = high
    return tuple(found)


def _joined(
    kept: list[_Branch], breaks: list[sp.Expr], branch: _Branch, space: ParameterSpace
) -> tuple[list[_Branch], list[sp.Expr]]:
    """The lower envelope of the kept branches and the next one."""
    last = kept[-1]
    if normal.is_zero(last.end - branch.start) if last.end != sp.oo else False:
        return [*kept, branch], [*breaks, branch.start]
    where = _crossing(last, branch, space)
    if where is not None and (not breaks or _sign(where - breaks[-1], space, "two thresholds") == 1):
        return [*kept, branch], [*breaks, where]
    if len(kept) == 1:
        raise TranslationRefused(
            "the order of the minimisers depends on the parameters",
            where="the comparison of two local minima",
            hint='declare a bound of the parameters, for example assume = ["a < 1"]',
        )
    return _joined(kept[:-1], breaks[:-1], branch, space)


def _crossing(lower: _Branch, upper: _Branch, space: ParameterSpace) -> sp.Expr | None:
    """Where the two local minima have equal value, proved to lie where both exist."""
    difference = sp.expand(lower.cost - upper.cost)
    for candidate in _solutions(difference, radius):
        if candidate.free_symbols & {radius}:
            continue
        inside = (
            (candidate - upper.start, lower.end - candidate)
            if lower.end != sp.oo
            else (candidate - upper.start, candidate)
        )
        if all(space.sign(normal.tidy(part)) in (0, 1) for part in inside):
            return normal.tidy(candidate)
    return None


def _direction(transport: sp.Expr, start: sp.Expr, end: sp.Expr, space: ParameterSpace) -> int:
    """+1 where T increases on the whole piece, -1 or 0 where it does not increase anywhere on it."""
    slope = normal.tidy(sp.diff(transport, radius))
    sign = (
        space.sign(slope)
        if radius not in slope.free_symbols
        else _within(start, end, space).sign(slope.subs(radius, _POINT))
    )
    if sign is None:
        raise TranslationRefused(
            f"the sign of 1 + phi'' = {to_text(slope)} is not settled for all admissible parameters",
            where=_piece(start, end),
            hint="the shrinkage function may jump; declare a bound of the parameters with assume",
        )
    return sign


def _within(start: sp.Expr, end: sp.Expr, space: ParameterSpace) -> ParameterSpace:
    """The parameters together with a point y between two breakpoints."""
    bounds = [] if start == 0 else [f"{to_text(start)} < y"]
    if end != sp.oo:
        bounds.append(f"y < {to_text(end)}")
    return replace(space, parameters=(*space.parameters, Parameter("y")), assume=(*space.assume, *bounds))


def _require_solvable(transport: sp.Expr, start: sp.Expr, end: sp.Expr) -> None:
    numerator = sp.numer(sp.together(transport.subs(radius, _POINT) - radius))
    if not numerator.is_polynomial(_POINT) or sp.degree(numerator, _POINT) > 2:
        raise _unsolved(transport, start, end)


def _unsolved(transport: sp.Expr, start: sp.Expr, end: sp.Expr) -> TranslationRefused:
    return TranslationRefused(
        f"no closed proximity operator: x = y + phi'(y) = {to_text(transport.subs(radius, _POINT))}",
        where=_piece(start, end),
        hint="it exists as a root y of this equation; give the shrinkage function if you know it",
    )


def _piece(start: sp.Expr, end: sp.Expr) -> str:
    return f"{to_text(start)} < y" + (f" < {to_text(end)}" if end != sp.oo else "")


def _inverse(transport: sp.Expr, start: sp.Expr, end: sp.Expr, space: ParameterSpace) -> sp.Expr:
    """y as a function of x = T(y) on one piece: the branch that returns the sample points."""
    equation = transport.subs(radius, _POINT) - radius
    for candidate in _solutions(equation, _POINT):
        if not candidate.has(sp.I) and _returns(candidate, transport, start, end, space):
            return normal.tidy(candidate)
    raise _unsolved(transport, start, end)


def _solutions(equation: sp.Expr, unknown: sp.Symbol) -> Sequence[sp.Expr]:
    numerator = sp.numer(sp.together(equation))
    if not numerator.is_polynomial(unknown) or sp.degree(numerator, unknown) > 2:
        return ()
    roots = sp.roots(sp.Poly(numerator, unknown))
    return sorted(roots, key=lambda root: (root.count_ops(), str(root)))


def _returns(candidate: sp.Expr, transport: sp.Expr, start: sp.Expr, end: sp.Expr, space: ParameterSpace) -> bool:
    """Whether candidate(T(y)) = y at inner points for all samples; the equation itself is solved exactly."""
    samples = space.samples(3) if space.parameters else ({},)
    for sample in samples:
        low = start.subs(sample)
        high = end.subs(sample) if end != sp.oo else low + 4
        for share in (sp.Rational(1, 7), sp.Rational(1, 2), sp.Rational(9, 10)):
            point = low + (high - low) * share
            image = transport.subs(sample).subs(radius, point)
            back = candidate.subs(sample).subs(radius, image)
            if abs(sp.N(back - point, 30)) > sp.Float("1e-20"):
                return False
    return True


def _value(expression: sp.Expr, point: sp.Expr, side: str) -> sp.Expr:
    if point == sp.oo:
        return sp.limit(expression, radius, sp.oo)
    if point == 0:
        return sp.limit(expression, radius, 0, "+")
    value = expression.subs(radius, point)
    return normal.tidy(value) if value.is_finite is not False else sp.limit(expression, radius, point, side)


def _sign(expression: sp.Expr, space: ParameterSpace, what: str) -> int:
    sign = space.sign(expression)
    if sign is None:
        raise UndecidedOrder(
            f"the sign of {to_text(expression)} depends on the parameters",
            where=what,
            hint="declare a bound of the parameters with assume",
        )
    return sign
