"""Signs of numbers and of parameter expressions, within a budget."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

import sympy as sp

from symdict.errors import LimitReached
from symdict.evidence.balls import NotEnclosed, exact
from symdict.evidence.enclosure import isolate
from symdict.evidence.factors import sign_factors
from symdict.evidence.regions import facts_of, recall
from symdict.evidence.search import Budget, Split, Undecided, check_clock
from symdict.evidence.vanishing import number_sign
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius


def is_root(node: sp.Expr) -> bool:
    return bool(node.is_Pow and node.exp.is_Rational and node.exp.q == 2)


_ENCLOSED = 30
"""Operations of an expression in one parameter up to which its sign is looked for by enclosure."""
_STEEPEST = 200
"""Exponents beyond which an expression is not factored."""
_LITTLE = 250
"""Work that such a sign is worth."""


_SIGNS: dict[tuple[sp.Expr, ParameterSpace, int], int | Exception] = {}
"""Signs of parameter expressions by content: what was found, or why it was not."""
_REMEMBERED = 8192


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

        return expr.replace(lambda node: is_root(node) and node.base.is_Add, root)

    def sign(self, expr: sp.Expr) -> int:
        """The sign of a number or parameter expression.

        Raises: Split where it depends on the parameters, Undecided for a number that resists.
        """
        expr = sp.sympify(expr)
        if expr == sp.oo or expr == -sp.oo:
            return 1 if expr == sp.oo else -1
        if not expr.free_symbols:
            return number_sign(expr)
        check_clock()
        key = (expr, self.space, facts_of(self.space))
        if key not in _SIGNS:
            if len(_SIGNS) >= _REMEMBERED:
                _SIGNS.clear()
            try:
                _SIGNS[key] = self._sign(expr)
            except (Split, Undecided) as stop:
                _SIGNS[key] = stop
        found = _SIGNS[key]
        if isinstance(found, Exception):
            raise found
        return found

    def _sign(self, expr: sp.Expr) -> int:
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
    try:
        split = sign_factors(function)
        sign = split.sign
        for factor in split.factors:
            found = isolate(factor.expr, sp.S.Zero, end, Budget(_LITTLE))
            if found.zeros:
                return None
            sign *= found.signs[0] if factor.odd else 1
    except (Undecided, LimitReached, NotEnclosed):
        return None
    return sign or None


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
    if any(node.exp.is_Rational and max(abs(node.exp.p), node.exp.q) > _STEEPEST for node in expr.atoms(sp.Pow)):
        return None
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
