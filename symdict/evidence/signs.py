"""The sign pattern of a function on an open interval: all its zeros, and the sign between them."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import sympy as sp
from flint import arb, ctx

from symdict.evidence import closed_zeros, rolle
from symdict.evidence.balls import PRECISION, compile_expression, exact
from symdict.evidence.context import Context, is_root
from symdict.evidence.enclosure import Bracket, isolate
from symdict.evidence.ends import shortened
from symdict.evidence.factors import Factor, sign_factors
from symdict.evidence.patterns import Pattern, Track, Zero
from symdict.evidence.search import Undecided
from symdict.language.variables import radius


def pattern(function: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Pattern:
    """All zeros of a function on (start, end) and its signs, proved.

    Raises: Undecided where the search stopped; Split where the answer depends on parameters.
    """
    if not function.has(radius):
        return Pattern(function, start, end, (), (context.sign(function),), "constant")
    context.budget.spend(int(function.count_ops()))
    split = sign_factors(function)
    if split.sign == 0:
        return Pattern(function, start, end, (), (0,), "identically zero")
    sign, tracks, how = split.sign, [], []
    for factor in split.factors:
        if not factor.expr.has(radius):
            known = context.sign(factor.expr)
            if known == 0:
                if factor.pole:
                    raise Undecided("a denominator vanishes identically")
                return Pattern(function, start, end, (), (0,), "identically zero")
            sign *= known if factor.odd else 1
            continue
        found, text = _factor_pattern(factor, start, end, context)
        tracks.append((factor, found))
        how.append(text)
    zeros, signs = _combined(tracks, sign, context)
    return Pattern(function, start, end, zeros, signs, "; ".join(how) or "positive factors")


def _factor_pattern(factor: Factor, start: sp.Expr, end: sp.Expr, context: Context) -> tuple[Track, str]:
    rules: tuple[tuple[str, Callable[..., Track | None]], ...] = (
        ("one power", _one_power),
        ("polynomial", _polynomial),
        ("quadratic in parameters", _quadratic),
        ("square root", _radical),
        ("one wave", _wave),
        ("ball arithmetic", _enclosed),
        ("Rolle's theorem", _by_rolle),
    )
    for name, rule in rules:
        found = rule(factor.expr, start, end, context)
        if found is not None:
            if factor.pole and found[0]:
                raise Undecided(f"a pole at r = {found[0][0].closed}")
            return found, f"{name}: {factor.expr}"
    symbols = ", ".join(sorted(str(s) for s in factor.expr.free_symbols - {radius}))
    raise Undecided(f"the sign of {shortened(factor.expr)} depends on {symbols}, and no rule covers it")


def _one_power(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """a + b u with u = r^e or exp(c r^e): one zero at most, in closed form."""
    shape = closed_zeros.linear_shape(expr)
    if shape is None:
        return None
    constant, slope, exponent, rate = shape
    low, high = context.sign(constant), context.sign(slope)
    if low * high > 0 or high == 0:
        return (), (low or high,)
    if low == 0:
        return (), (high,)
    direction = context.sign(exponent)
    threshold = -constant / slope
    if rate is None:
        if direction == 0:
            return (), (context.sign(constant + slope),)
        place = closed_zeros.root_of(threshold, exponent)
    else:
        level = sp.log(threshold) / rate  # r^e = level
        if context.sign(threshold - 1) == 0:
            return (), (_beyond(low, high, context.sign(rate)),)
        if context.sign(level) <= 0:
            return (), (_beyond(low, high, context.sign(rate)),)
        direction *= context.sign(rate)
        place = closed_zeros.root_of(level, exponent)
    before, after = (low, high) if direction > 0 else (high, low)
    if start != 0 and context.sign(_difference(place, start)) <= 0:
        return (), (after,)
    if end != sp.oo and context.sign(_difference(end, place)) <= 0:
        return (), (before,)
    return (Zero(place),), (before, after)


def _beyond(low: int, high: int, rate: int) -> int:
    """The sign of a + b exp(c r^e) for all r > 0 where it vanishes for no r > 0: that as r -> oo."""
    return high if rate > 0 else low


def _difference(one: sp.Expr, other: sp.Expr) -> sp.Expr:
    return one - other


def _polynomial(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """A polynomial in one power of r with rational coefficients: exact real root isolation."""
    shape = closed_zeros.polynomial_shape(expr)
    if shape is None:
        return None
    polynomial, exponent = shape
    if not exponent.is_Rational or not exponent.is_positive:
        return None
    zeros = []
    for root in closed_zeros.positive_roots(polynomial):
        place = closed_zeros.root_of(root, exponent) if root is not None else None
        if place is None:
            return None
        if start != 0 and context.sign(place - start) <= 0:
            continue
        if end != sp.oo and context.sign(end - place) <= 0:
            continue
        zeros.append(Zero(place))
    zeros.sort(key=lambda zero: float(exact(zero.closed).mid()))
    return tuple(zeros), _signs_between(expr, start, end, tuple(zeros))


def _quadratic(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """a + b u + c u^2 in a power u of r, coefficients in the parameters, on the whole half line."""
    shape = closed_zeros.quadratic_shape(expr)
    if shape is None or not expr.free_symbols - {radius}:
        return None
    (a, b, c), exponent = shape
    top = context.sign(c)
    if top == 0:
        return _one_power(sp.expand(expr.subs(c, 0)), start, end, context)
    discriminant = sp.factor(b**2 - 4 * a * c)
    kind = context.sign(discriminant)
    if kind <= 0:
        return (), (top,)
    direction = context.sign(exponent)
    places = []
    for side in (-1, 1):
        root = sp.radsimp((-b + side * top * sp.sqrt(discriminant)) / (2 * c))
        if _sign_of_root(a, b, side, top, context) <= 0:
            continue
        places.append(closed_zeros.root_of(root, exponent))
    signs = [top]
    for _ in places:
        signs.append(-signs[-1])
    signs.reverse()
    if direction < 0:
        places.reverse()
        signs.reverse()
    return _cut(places, signs, start, end, context)


def _sign_of_root(a: sp.Expr, b: sp.Expr, side: int, top: int, context: Context) -> int:
    """The sign of the smaller (side -1) or larger (side 1) of two real roots, by Vieta."""
    product, total = context.sign(a) * top, -context.sign(b) * top
    if product < 0:
        return side
    if product == 0:
        return max(total, 0) if side > 0 else min(total, 0)
    return total


def _cut(places: list[sp.Expr], signs: list[int], start: sp.Expr, end: sp.Expr, context: Context) -> Track:
    while places and start != 0 and context.sign(places[0] - start) <= 0:
        places, signs = places[1:], signs[1:]
    while places and end != sp.oo and context.sign(end - places[-1]) <= 0:
        places, signs = places[:-1], signs[:-1]
    return tuple(Zero(place) for place in places), tuple(signs)


def _signs_between(expr: sp.Expr, start: sp.Expr, end: sp.Expr, zeros: tuple[Zero, ...]) -> tuple[int, ...]:
    """Signs at rational points between neighbouring zeros; parameters absent."""
    value = compile_expression(expr, radius)
    ends = [exact(start), *(zero.bracket[0] for zero in zeros), exact(end)]
    signs = []
    for low, high in itertools.pairwise(ends):
        if high.is_finite():
            point = (low + high) / 2
        else:
            point = 2 * low + 1
        point = arb(point.mid())
        sign = 0
        for precision in (PRECISION, 8 * PRECISION):
            ctx.prec = precision
            box = value.at(point)
            sign = 1 if box[0] > 0 else -1 if box[1] < 0 else 0
            if sign:
                break
        ctx.prec = PRECISION
        if not sign:
            raise Undecided(f"no sign of {expr} at {point}")
        signs.append(sign)
    return tuple(signs)


def _enclosed(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """Branch and bound; zeros get closed forms where a rule yields one that lies in the bracket."""
    if (expr.free_symbols | start.free_symbols | end.free_symbols) - {radius}:
        return None
    found = isolate(expr, start, end, context.budget)
    candidates = closed_zeros.candidates(expr)
    zeros = tuple(_named(bracket, candidates) for bracket in found.zeros)
    return zeros, found.signs


def _radical(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """a + b sqrt(c) with parameters: where a and b differ in sign, the sign is that of a (a^2 - b^2 c)."""
    if not expr.free_symbols - {radius}:
        return None
    bases = {node.base for node in expr.atoms(sp.Pow) if is_root(node) and node.base.has(radius)}
    if len(bases) != 1:
        return None
    (base,) = bases
    root = sp.Dummy("s", positive=True)
    replaced = expr.replace(lambda node: node.is_Pow and node.base == base, lambda node: root ** (2 * node.exp))
    replaced = sp.expand(replaced)
    if not replaced.is_polynomial(root) or sp.degree(replaced, root) != 1 or not base.is_polynomial(radius):
        return None
    plain, factor = replaced.coeff(root, 0), replaced.coeff(root, 1)
    one, other = (pattern(part, start, end, context).signs for part in (plain, factor))
    if len(one) != 1 or len(other) != 1:
        return None
    first, second = one[-1], other[-1]
    if first * second >= 0:
        return (), (first or second,)
    norm = pattern(sp.expand(plain**2 - factor**2 * base), start, end, context)
    return norm.zeros, tuple(first * sign for sign in norm.signs)


def _wave(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """A sin(x) + B cos(x), x = a + b r, with parameters in a and b, where x runs between two numbers."""
    waves = expr.atoms(sp.sin, sp.cos)
    phases = {wave.args[0] for wave in waves}
    if len(phases) != 1 or not expr.free_symbols - {radius} or end == sp.oo:
        return None
    phase = sp.expand(phases.pop())
    rate = phase.coeff(radius, 1)
    amplitudes = [sp.expand(expr).coeff(wave(phase)) for wave in (sp.sin, sp.cos)]
    whole = amplitudes[0] * sp.sin(phase) + amplitudes[1] * sp.cos(phase)
    if sp.expand(phase - rate * radius).has(radius) or sp.expand(expr - whole) != 0:
        return None
    shift = sp.atan2(amplitudes[1], amplitudes[0])  # the sum is a positive multiple of sin(x + shift)
    first, last = (sp.cancel(phase.subs(radius, point)) + shift for point in (start, end))
    if rate.has(radius) or first.free_symbols or last.free_symbols:
        return None
    forward = context.sign(last - first)
    if forward < 0:
        first, last = last, first
    turns = range(int(sp.floor(first / sp.pi)) + 1, int(sp.ceiling(last / sp.pi)))
    places = [sp.cancel((turn * sp.pi - shift - phase.subs(radius, 0)) / rate) for turn in turns]
    signs = [1 if turn % 2 else -1 for turn in (*turns, int(sp.ceiling(last / sp.pi)))]
    if forward < 0:
        places.reverse()
        signs.reverse()
    return tuple(Zero(place) for place in places), tuple(signs)


def _by_rolle(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Track | None:
    """From the signs of a derivative, with parameters."""
    return rolle.track(expr, start, end, context, pattern) if expr.free_symbols - {radius} else None


def _named(bracket: Bracket, candidates: tuple[sp.Expr, ...]) -> Zero:
    found = closed_zeros.inside(bracket.low, bracket.high, candidates)
    return Zero(found, bracket.low, bracket.high)


def _combined(
    tracks: list[tuple[Factor, Track]], sign: int, context: Context
) -> tuple[tuple[Zero, ...], tuple[int, ...]]:
    """The product of factor patterns: zeros merged in order, signs multiplied."""
    if not tracks:
        return (), (sign,)
    marks: list[tuple[Zero, int]] = []
    for index, (_, (zeros, _)) in enumerate(tracks):
        marks.extend((zero, index) for zero in zeros)
    ordered = _sorted(marks, context)
    state = [signs[0] if factor.odd else 1 for factor, (_, signs) in tracks]
    position = [0] * len(tracks)
    result = [sign * _product(state)]
    for _, index in ordered:
        factor, (_, signs) = tracks[index]
        position[index] += 1
        state[index] = signs[position[index]] if factor.odd else 1
        result.append(sign * _product(state))
    return tuple(zero for zero, _ in ordered), tuple(result)


def _product(values: list[int]) -> int:
    result = 1
    for value in values:
        result *= value
    return result


def _sorted(marks: list[tuple[Zero, int]], context: Context) -> list[tuple[Zero, int]]:
    ordered: list[tuple[Zero, int]] = []
    for mark in marks:
        place = 0
        while place < len(ordered) and (
            ordered[place][1] == mark[1] or _before(ordered[place][0], mark[0], context)
        ):
            place += 1
        ordered.insert(place, mark)
    return ordered


def _before(one: Zero, other: Zero, context: Context) -> bool:
    if one.closed is not None and other.closed is not None:
        return context.sign(other.closed - one.closed) > 0
    low, high = one.bracket, other.bracket
    if low[1] < high[0]:
        return True
    if high[1] < low[0]:
        return False
    raise Undecided("two zeros are too close to be told apart")
