"""The sign pattern of a function on an open interval: all its zeros, and the sign between them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

import sympy as sp
from flint import arb, ctx

from symdict.errors import LimitReached
from symdict.evidence import closed_zeros, rolle
from symdict.evidence.balls import PRECISION, NotEnclosed, compile_expression, exact
from symdict.evidence.enclosure import Bracket, isolate
from symdict.evidence.factors import Factor, sign_factors
from symdict.evidence.patterns import Pattern, Track, Zero
from symdict.evidence.regions import recall
from symdict.evidence.search import Budget, Split, Undecided
from symdict.evidence.vanishing import vanishes
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius


def _is_root(node: sp.Expr) -> bool:
    return bool(node.is_Pow and node.exp.is_Rational and node.exp.q == 2)


_ENCLOSED = 30
"""Operations of an expression in one parameter up to which its sign is looked for by enclosure."""


@dataclass(frozen=True)
class Context:
    """The parameters in force, the deadline, and how many derivatives a search is deep and has tried."""

    space: ParameterSpace
    budget: Budget
    depth: int = 0
    tries: list[int] = field(default_factory=lambda: [0], compare=False)

    def deeper(self) -> Context:
        tries = self.tries if self.depth else [0]
        return Context(self.space, self.budget, self.depth + 1, tries)

    def rooted(self, expr: sp.Expr) -> sp.Expr:
        """The expression with roots of squares of parameters taken: sqrt((s - 1)^2) is 1 - s for s < 1."""
        if not expr.free_symbols or not expr.has(sp.Pow):
            return expr

        def root(node: sp.Expr) -> sp.Expr:
            result = sp.S.One
            for factor in sp.Mul.make_args(sp.factor(node.base)):
                base, exponent = factor.as_base_exp()
                sign = self.space.sign(base) if exponent == 2 else None
                result *= factor**node.exp if sign is None else (sign * base) ** (2 * node.exp)
            return result

        return expr.replace(lambda node: _is_root(node) and node.base.is_Add, root)

    def sign(self, expr: sp.Expr) -> int:
        """The sign of a number or parameter expression.

        Raises: Split where it depends on the parameters, Undecided for a number that resists.
        """
        expr = sp.sympify(expr)
        if expr == sp.oo or expr == -sp.oo:
            return 1 if expr == sp.oo else -1
        if not expr.free_symbols:
            return number_sign(expr)
        self.budget.check()
        expr = self.rooted(expr)
        if isinstance(expr, sp.log):
            return self.sign(expr.args[0] - 1)
        if expr.is_Mul and expr.has(sp.log):
            return math.prod(self.sign(factor) for factor in expr.args)
        if isinstance(expr, sp.Max):
            signs = [self.sign(part) for part in expr.args]
            return max(signs)
        if isinstance(expr, sp.Min):
            return min(self.sign(part) for part in expr.args)
        alone = len(expr.free_symbols) == 1
        rational = _sign_by_roots(expr, self.space) if alone else None
        if rational == 0:
            raise Split(expr)
        found = rational or self.space.sign(expr)
        if found is None:
            found = _sign_by_factors(expr, self.space)
        if found is None and alone:
            found = _sign_by_enclosure(expr, self.space)
        if found is None:
            raise Split(expr)
        return found


@lru_cache(maxsize=2048)
def _sign_by_roots(expr: sp.Expr, space: ParameterSpace) -> int | None:
    """The sign of a rational function of one parameter over its range: 0 where it changes, None where it is none."""
    (symbol,) = expr.free_symbols
    bounds = range_of(symbol, space)
    if bounds is None or not expr.is_rational_function(symbol):
        return None
    low, high = _widened(bounds[0], -1), _widened(bounds[1], 1)
    exact_ends = (low, high) == bounds
    sign = 1
    for part in sp.fraction(sp.together(expr)):
        try:
            polynomial = sp.Poly(part, symbol)
        except sp.PolynomialError:
            return None
        if polynomial.is_zero or not (polynomial.domain.is_QQ or polynomial.domain.is_ZZ):
            return None
        at_ends = sum(1 for end in (low, high) if end.is_Rational and polynomial.eval(end) == 0)
        if polynomial.degree() > 0 and polynomial.count_roots(low, high) - at_ends > 0:
            return 0 if exact_ends else None
        middle = low + 1 if high == sp.oo else high - 1 if low == -sp.oo else (low + high) / 2
        if low == -sp.oo and high == sp.oo:
            middle = sp.S.Zero
        sign *= 1 if polynomial.eval(middle) > 0 else -1
    return sign


def _widened(bound: sp.Expr, direction: int) -> sp.Expr:
    """A rational number beside a bound, on its outer side; the bound itself if it is rational or infinite."""
    if bound.is_Rational or bound in (sp.oo, -sp.oo):
        return bound
    near = sp.Rational(exact(bound).mid().str(20, radius=False))
    return near + direction * sp.Rational(1, 10**12) * (1 + abs(near))


@lru_cache(maxsize=2048)
def _sign_by_enclosure(expr: sp.Expr, space: ParameterSpace) -> int | None:
    """The sign of a transcendental expression in one parameter over its whole range."""
    symbol = next(iter(expr.free_symbols))
    bounds = range_of(symbol, space)
    if bounds is None or bounds == (-sp.oo, sp.oo) or expr.count_ops() > _ENCLOSED:
        return None
    low, high = bounds
    if low == -sp.oo:
        function, end = expr.subs(symbol, high - radius), sp.oo
    else:
        function, end = expr.subs(symbol, low + radius), high if high == sp.oo else high - low
    context = Context(ParameterSpace(), Budget(1.5))
    try:
        found = pattern(function, sp.S.Zero, end, context)
    except (Undecided, Split, LimitReached, NotEnclosed):
        return None
    signs = set(found.signs)
    return signs.pop() if len(signs) == 1 and not found.zeros else None


def range_of(symbol: sp.Symbol, space: ParameterSpace) -> tuple[sp.Expr, sp.Expr] | None:
    """The open interval that the assumptions leave to a parameter; None where an end belongs to it."""
    low, high = sp.S.Zero if symbol.is_positive else -sp.oo, sp.oo
    if symbol.is_integer and symbol.is_positive:
        low = sp.S.Half  # no integer lies between it and 1
    for small, large, strict in space._inequalities():
        if not strict and symbol in (small, large):
            return None
        if large == symbol and not small.free_symbols and (low == -sp.oo or number_sign(small - low) > 0):
            low = small
        if small == symbol and not large.free_symbols and (high == sp.oo or number_sign(high - large) > 0):
            high = large
    return low, high


def _sign_by_factors(expr: sp.Expr, space: ParameterSpace, *, with_powers: bool = True) -> int | None:
    """The sign through factors over the rationals, with positive powers of parameters dropped."""
    sign = 1
    try:
        factored = sp.factor(sp.together(expr))
    except sp.PolynomialError:
        return None
    for factor in sp.Mul.make_args(factored):
        base, exponent = factor.as_base_exp()
        known = space.sign(base)
        if known is None:
            known = recall(space, base)
        if known is None and with_powers:
            known = _sign_of_power_difference(base, space)
        if known is None:
            return None
        if known == 0:
            return 0
        if known < 0 and exponent.is_odd is False and exponent.is_even is False:
            return None
        if known < 0 and not exponent.is_even:
            sign = -sign
    return sign


def _sign_of_power_difference(expr: sp.Expr, space: ParameterSpace) -> int | None:
    """The sign of A - B for positive power products A and B: that of log(A/B)."""
    terms = sp.Add.make_args(expr)
    if len(terms) != 2:
        return None
    one, other = terms
    first, second = space.sign(one), space.sign(other)
    if first is None or second is None:
        return None
    if first == second or second == 0:
        return first
    if first == 0:
        return second
    order = _order_of_powers(logarithms(one, other), space)
    return None if order is None else order * first


def logarithms(one: sp.Expr, other: sp.Expr) -> dict[sp.Expr, sp.Expr]:
    """{e: b} with -one/other = product of b^e over different exponents e, for terms of opposite sign."""
    quotient = sp.powdenest(sp.expand_power_base(-one / other, force=True), force=True)
    found: dict[sp.Expr, sp.Expr] = {}
    for factor in sp.Mul.make_args(quotient):
        base, exponent = factor.as_base_exp()
        if base.is_Rational and not exponent.is_Rational:
            pass
        elif exponent.is_Rational:
            base, exponent = base**exponent, sp.S.One
        number, rest = exponent.as_coeff_Mul()
        if rest != 1 and number.is_Rational:
            base, exponent = base**number, rest
        if exponent.could_extract_minus_sign():
            base, exponent = 1 / base, -exponent
        found[exponent] = found.get(exponent, sp.S.One) * base
    return {exponent: sp.factor(sp.together(base)) for exponent, base in found.items()}


def _order_of_powers(powers: dict[sp.Expr, sp.Expr], space: ParameterSpace) -> int | None:
    """The sign of sum e log b."""
    signs = set()
    for exponent, base in powers.items():
        if base == 1:
            continue
        known, beyond = space.sign(exponent), _sign_by_factors(base - 1, space, with_powers=False)
        if known is None or beyond is None:
            break
        signs.add(known * beyond)
    else:
        if len(signs - {0}) <= 1:
            return next(iter(signs - {0}), 0)
    total = sp.Add(*(exponent * sp.log(base) for exponent, base in powers.items()))
    return _sign_by_enclosure(total, space) if len(total.free_symbols) == 1 else None


@lru_cache(maxsize=4096)
def number_sign(value: sp.Expr) -> int:
    """The exact sign of a number without symbols.

    Raises: Undecided if it is too close to 0 to tell and cannot be proved to vanish.
    """
    if value.is_Rational:
        return int(value.p > 0) - int(value.p < 0)
    try:
        for precision in (PRECISION, 4 * PRECISION):
            ctx.prec = precision
            ball = exact(value)
            if ball > 0:
                return 1
            if ball < 0:
                return -1
    except NotEnclosed as reason:
        raise Undecided(str(reason)) from reason
    finally:
        ctx.prec = PRECISION
    if vanishes(value):
        return 0
    raise Undecided(f"the sign of {value} could not be decided")


def shortened(expr: sp.Expr, most: int = 160) -> str:
    """An expression for a message."""
    text = str(expr)
    return text if len(text) <= most else f"{text[:most]}..."


def pattern(function: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context) -> Pattern:
    """All zeros of a function on (start, end) and its signs, proved.

    Raises: Undecided where the search stopped; Split where the answer depends on parameters.
    """
    context.budget.check()
    if not function.has(radius):
        return Pattern(function, start, end, (), (context.sign(function),), "constant")
    if function.free_symbols - {radius}:
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
    bases = {node.base for node in expr.atoms(sp.Pow) if _is_root(node) and node.base.has(radius)}
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
