"""Zeros of a smooth function on an interval of the half line, isolated in ball arithmetic.

The half line is compact here: beyond 1 the chart is t = 1/r. On each chart branch and bound proves a
sign (natural and mean value forms) or monotonicity; an end at which the function vanishes is covered
by a chain of derivatives, each of one sign near the end. Nothing is left out: 0, infinity and both ends
of a piece are part of the cover.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

import sympy as sp
from flint import arb, ctx

from symdict.evidence import growth
from symdict.evidence.balls import (
    OO,
    PRECISION,
    ZERO,
    Enclosure,
    Interval,
    NotEnclosed,
    add,
    compile_expression,
    exact,
    meet,
    multiply,
)
from symdict.evidence.factors import sign_factors
from symdict.evidence.search import Budget, Undecided
from symdict.evidence.vanishing import number_sign, vanishes
from symdict.language.derivative import derivative as derivative_of
from symdict.language.variables import radius

_DEEPEST = 46
"""Bisections of a box before a zero counts as not separable (a double zero, or nearly)."""
_BOXES = 6000
"""Boxes per chart before the search gives up."""
_CHAIN = 9
"""Derivatives that are taken at an end where a function vanishes."""
_LARGEST = 300
"""Operations of a derivative beyond which a chain of derivatives ends."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """An interval that holds exactly one zero, a simple one."""

    low: arb
    high: arb


@dataclass(frozen=True, slots=True)
class Isolation:
    """All zeros of a function on an open interval, and its sign between them."""

    zeros: tuple[Bracket, ...]
    signs: tuple[int, ...]
    boxes: int


def sign_of(value: Interval) -> int:
    """+1 or -1 where an interval excludes 0, else 0."""
    if value[0] > 0:
        return 1
    return -1 if value[1] < 0 else 0


def isolate(function: sp.Expr, start: sp.Expr, end: sp.Expr, budget: Budget) -> Isolation:
    """The zeros of `function` (of radius, free of parameters) on the open interval (start, end).

    Raises: Undecided with the place where branch and bound stopped.
    """
    ctx.prec = PRECISION
    exponent, reduced = _reduced(function)
    pieces: list[tuple[Isolation, bool]] = []
    try:
        low, high = exact(start), exact(end)
        low, high = _raise(low, exponent), _raise(high, exponent)
        if high <= 1 or (high.is_finite() and low > 0 and high < 64 * low):
            pieces.append((_Chart(reduced, budget).isolate(low, high, start, end, exponent), False))
        elif low >= 1:
            pieces.append(
                (
                    _Chart(_inverted(reduced), budget).isolate(
                        _over(high), _over(low), _inverse_of(end), _inverse_of(start), exponent
                    ),
                    True,
                )
            )
        else:
            middle = arb(1) + arb(3) / 128
            pieces.append((_Chart(reduced, budget).isolate(low, middle, start, None, exponent), False))
            pieces.append(
                (
                    _Chart(_inverted(reduced), budget).isolate(
                        _over(high), 1 / middle, _inverse_of(end), None, exponent
                    ),
                    True,
                )
            )
    except NotEnclosed as reason:
        raise Undecided(str(reason)) from reason
    return _joined(pieces, exponent)


def _raise(value: arb, exponent: Fraction) -> arb:
    """The chart's variable y = r^exponent of a number r."""
    if value.is_zero() or not value.is_finite() or exponent == 1:
        return value
    return _root(value, exponent)


def _root(value: arb, exponent: Fraction) -> arb:
    if value.is_zero() or not value.is_finite():
        return value
    if exponent.denominator == 1:
        return value ** int(exponent)
    return (value.log() * exponent.numerator / exponent.denominator).exp()


def _over(value: arb) -> arb:
    if value.is_zero():
        return OO
    return ZERO if not value.is_finite() else 1 / value


def _inverse_of(point: sp.Expr | None) -> sp.Expr | None:
    if point is None:
        return None
    if point == sp.oo:
        return sp.S.Zero
    return sp.oo if point == 0 else 1 / point


def _joined(pieces: list[tuple[Isolation, bool]], exponent: Fraction) -> Isolation:
    zeros: list[Bracket] = []
    signs: list[int] = []
    boxes = 0
    for isolation, inverted in pieces:
        found = list(isolation.zeros)
        order = list(isolation.signs)
        if inverted:
            found = [Bracket(_over(zero.high), _over(zero.low)) for zero in reversed(found)]
            order.reverse()
        if signs and signs[-1] != order[0]:
            raise Undecided("the two charts of the half line disagree at their border")
        signs.extend(order[1:] if signs else order)
        zeros.extend(found)
        boxes += isolation.boxes
    back = 1 / exponent
    if exponent != 1:
        zeros = [Bracket(_root(zero.low, back), _root(zero.high, back)) for zero in zeros]
    return Isolation(tuple(zeros), tuple(signs), boxes)


def _reduced(function: sp.Expr) -> tuple[Fraction, sp.Expr]:
    """(k, function in y = r^k), with k the common divisor of all exponents of r."""
    exponents: list[Fraction] = []

    def visit(node: sp.Expr) -> bool:
        if node == radius:
            exponents.append(Fraction(1))
            return True
        if node.is_Pow and node.base == radius:
            if not node.exp.is_Rational:
                return False
            exponents.append(Fraction(int(node.exp.p), int(node.exp.q)))
            return True
        return all(visit(argument) for argument in node.args)

    if not visit(function) or not exponents:
        return Fraction(1), function
    numerator = denominator = 0
    for exponent in exponents:
        numerator = gcd(numerator, abs(exponent.numerator)) if numerator else abs(exponent.numerator)
        denominator = (
            exponent.denominator * denominator // gcd(exponent.denominator, denominator)
            if denominator
            else exponent.denominator
        )
    common = Fraction(1, denominator) * gcd(*(int(abs(exponent) * denominator) for exponent in exponents))
    if common == 1:
        return common, function
    inverse = sp.Rational(common.denominator, common.numerator)
    return common, function.subs(radius, radius**inverse)


def _inverted(function: sp.Expr) -> sp.Expr:
    """function(1/t), up to a positive factor."""
    swapped = function.subs(radius, 1 / radius).replace(sp.log, _tail_logarithm)
    return _levelled(swapped.replace(lambda node: node.is_Pow and node.exp.is_Rational, _radical))


def _tail_logarithm(argument: sp.Expr) -> sp.Expr:
    """log((a + b t)/(c + d t)) = log(a/c) + log(1 + b t/a) - log(1 + d t/c), for positive a and c."""
    total = sp.S.Zero
    for part, sign in zip(sp.fraction(sp.together(argument)), (1, -1), strict=True):
        start = part.subs(radius, 0)
        if not (part.is_polynomial(radius) and start.is_positive):
            return sp.log(argument)
        total += sign * (sp.log(start) + sp.log(sp.expand(part / start)))
    return total


def _radical(node: sp.Expr) -> sp.Expr:
    """(1 + 1/t^2)^(1/2) -> (1 + t^2)^(1/2)/t."""
    return sp.Pow(sp.together(node.base), node.exp)


def _levelled(function: sp.Expr) -> sp.Expr:
    """The function divided by the lowest power of r among its terms; the sign is unchanged.

    Terms with an exponential do not count: they are flat at 0, or their power is harmless.
    """
    function = sp.expand(function, power_base=False, power_exp=False, log=False, trig=False)
    powers = []
    for term in sp.Add.make_args(function):
        power, flat = sp.S.Zero, False
        for factor in sp.Mul.make_args(term):
            base, exponent = factor.as_base_exp()
            if base == radius and exponent.is_Rational:
                power += exponent
            elif isinstance(factor, sp.exp) or base == sp.E:
                flat = True
        if not flat:
            powers.append(power)
    if not powers or min(powers) == 0:
        return function
    return sp.Add(*(term * radius ** (-min(powers)) for term in sp.Add.make_args(function)))


class _Chart:
    """Branch and bound for one function on a finite interval [low, high], low >= 0."""

    def __init__(self, function: sp.Expr, budget: Budget) -> None:
        self.budget = budget
        self.function = function = _levelled(function)
        self.value = compile_expression(function, radius)
        self.derivative = derivative_of(function)
        self._slope: Enclosure | None = None
        self.boxes = 0

    @property
    def slope(self) -> Enclosure:
        if self._slope is None:
            self._slope = compile_expression(self.derivative, radius)
        return self._slope

    def isolate(
        self,
        low: arb,
        high: arb,
        start: sp.Expr | None,
        end: sp.Expr | None,
        exponent: Fraction,
    ) -> Isolation:
        """Zeros on (low, high); start and end are the exact ends (None: a border between charts)."""
        first, last = low, high
        known: list[tuple[arb, arb, int]] = []
        width = high - low
        if start is not None:
            sign, reach = self._near(low, width, 1, _power_of(start, exponent))
            first = low + reach
            known.append((low, first, sign))
        tail: tuple[arb, arb, int] | None = None
        if end is not None:
            sign, reach = self._near(high, width, -1, _power_of(end, exponent))
            last = high - reach
            tail = (last, high, sign)
        first, last = _point(first), _point(last)
        zeros: list[Bracket] = []
        signs: list[int] = [known[0][2]] if known else []
        self._cover(first, last, zeros, signs)
        if tail is not None and signs[-1] != tail[2]:
            raise Undecided(f"signs near {_shown(last)} do not fit together")
        return Isolation(tuple(zeros), tuple(signs), self.boxes)

    def _near(self, end: arb, width: arb, side: int, point: sp.Expr) -> tuple[int, arb]:
        """The sign of the function beside an end, and how far from the end it holds."""
        return _sign_near(self.function, end, width, side, point, self.budget, 0)

    def _cover(self, low: arb, high: arb, zeros: list[Bracket], signs: list[int]) -> None:
        if not high > low:
            return
        cuts = _geometric(low, high)
        stack = [(a, b, 0) for a, b in reversed(list(itertools.pairwise(cuts)))]
        while stack:
            a, b, depth = stack.pop()
            self.boxes += 1
            self.budget.box()
            if self.boxes > _BOXES:
                raise Undecided(f"{_BOXES} boxes did not suffice, near r = {_shown(a)}")
            sign = self._sign_on((a, b))
            if sign:
                _push(signs, sign, a)
                continue
            if self._monotone((a, b)):
                left, right = sign_of(self.value.at(a)), sign_of(self.value.at(b))
                if left and right:
                    _push(signs, left, a)
                    if left != right:
                        zeros.append(self._refine(a, b, left))
                        signs.append(right)
                    continue
            if depth >= _DEEPEST:
                raise Undecided(f"zeros near r = {_shown(a)} could not be separated")
            middle = _point(a + (b - a) * 61 / 128)
            stack.append((middle, b, depth + 1))
            stack.append((a, middle, depth + 1))

    def _sign_on(self, box: Interval) -> int:
        natural = self.value(box)
        sign = sign_of(natural)
        if sign:
            return sign
        return sign_of(meet(natural, self.mean_value(box)))

    def mean_value(self, box: Interval) -> Interval:
        middle = _point((box[0] + box[1]) / 2)
        try:
            slope = self.slope(box)
        except NotEnclosed:
            return (arb.neg_inf(), arb.pos_inf())
        reach = (box[0] - middle, box[1] - middle)
        return add(self.value.at(middle), multiply(slope, reach))

    def _monotone(self, box: Interval) -> bool:
        return sign_of(self.slope(box)) != 0

    def _refine(self, low: arb, high: arb, left: int) -> Bracket:
        """Bisection of a bracket of a simple zero down to the working precision."""
        low, high = _newton(self, low, high, left)
        return Bracket(low, high)


def _newton(chart: _Chart, low: arb, high: arb, left: int) -> tuple[arb, arb]:
    for _ in range(400):
        if not (high - low) > abs(low) * arb(2) ** (14 - ctx.prec):
            break
        chart.budget.box()
        slope = chart.slope((low, high))
        middle = _point((low + high) / 2)
        value = chart.value.at(middle)
        if sign_of(slope):
            # interval Newton: middle - value/slope encloses the zero
            ends = [middle - v / s for v in value for s in slope]
            ends = [end for end in ends if not end.is_nan()]
            if len(ends) == 4:
                least, greatest = ends[0], ends[0]
                for end in ends[1:]:
                    least, greatest = least.min(end), greatest.max(end)
                new_low = _point(least.lower().max(low))
                new_high = _point(greatest.upper().min(high))
                if new_high > new_low and (new_high - new_low) < (high - low) * 0.6:
                    low, high = new_low, new_high
                    continue
        sign = sign_of(value)
        if sign == 0:
            break
        if sign == left:
            low = middle
        else:
            high = middle
    return low, high


def _push(signs: list[int], sign: int, at: arb) -> None:
    if signs and signs[-1] != sign:
        raise Undecided(f"signs near {_shown(at)} do not fit together")
    if not signs:
        signs.append(sign)


def _point(value: arb) -> arb:
    """An exact number near a ball: its midpoint."""
    return arb(value.mid())


def _shown(value: arb) -> str:
    return value.str(6, radius=False)


def _geometric(low: arb, high: arb) -> list[arb]:
    """Cuts that start small beside 0 and never grow faster than by a factor of two."""
    points = [low]
    step = low / 2 if low > 0 else high / 16
    floor = (high - low) / 24
    while True:
        step = step.max(floor / 64)
        following = points[-1] + step
        if not following < high - step / 3:
            break
        points.append(_point(following))
        step = (points[-1] * 3 / 8).min(floor * 2).max(floor / 64)
        if len(points) > 400:
            break
    points.append(high)
    return points


def _power_of(point: sp.Expr, exponent: Fraction) -> sp.Expr:
    if point in (0, sp.oo) or exponent == 1:
        return point
    return point ** sp.Rational(exponent.numerator, exponent.denominator)


def _vanishes_at(function: sp.Expr, point: sp.Expr, side: str) -> bool:
    """Whether a function tends to 0 at an end, proved."""
    direct = function.subs(radius, point)
    if not direct.has(sp.nan, sp.zoo, sp.oo):
        return vanishes(direct)
    limit = growth.limit(function, point, side, number_sign)
    return limit is not None and limit not in (sp.oo, -sp.oo) and vanishes(limit)


def _sign_near(
    function: sp.Expr, end: arb, width: arb, side: int, point: sp.Expr, budget: Budget, depth: int
) -> tuple[int, arb]:
    """The sign of a function on (end, end + reach] (side 1) or [end - reach, end) (side -1).

    Where the function vanishes at the end, its sign is that of its derivative there (times the side).
    """
    function = _levelled(function) if point == 0 else function
    budget.spend(int(function.count_ops()))
    value = compile_expression(function, radius)
    for shift in (2, 4, 7, 11, 16, 24):
        reach = width / 2**shift
        box = (end, end + reach) if side > 0 else (end - reach, end)
        sign = sign_of(value(box))
        if sign:
            return sign, reach
    if depth >= _CHAIN:
        raise Undecided(f"the order of the zero at r = {point} exceeds {_CHAIN}")
    if not _vanishes_at(function, point, "+" if side > 0 else "-"):
        raise Undecided(f"no sign could be proved beside r = {point}")
    slope = derivative_of(function)
    if slope.count_ops() > _LARGEST:
        raise Undecided(f"no sign could be proved beside r = {point}: a derivative has grown too large")
    derivative = sign_factors(slope).product()
    if not derivative.has(radius):
        sign = sign_of((exact(derivative), exact(derivative)))
        if not sign:
            raise Undecided(f"no sign could be proved beside r = {point}")
        return sign * side, width / 4
    sign, reach = _sign_near(derivative, end, width, side, point, budget, depth + 1)
    return sign * side, reach
