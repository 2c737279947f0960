"""How expressions grow as r -> oo: sums of monomials c exp(E) r^p (log r)^k with a bound for what is left out.

E is a sum of monomials that outgrow log r. Every expansion ends in a remainder O(...), so that a limit is read
off the largest monomial that no remainder reaches; equal monomials may cancel. Exponents and coefficients may
hold parameters: where their order depends on these, the case distinction is asked for (Split).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import sympy as sp

from symdict.evidence.vanishing import vanishes
from symdict.language.variables import radius

_ORDERS = (1, 2, 4)
"""Powers of a small quantity that an expansion keeps: few at first, more where they cancel."""
_TERMS = 60
"""Monomials beyond which an expansion is given up."""
_LOG = sp.log(radius)

Sign = Callable[[sp.Expr], int]
"""The sign of a number or parameter expression; it may raise Split or Undecided."""


@dataclass(frozen=True, slots=True)
class Growth:
    """exp(E) r^p (log r)^k."""

    exponent: sp.Expr = sp.S.Zero
    power: sp.Expr = sp.S.Zero
    logs: sp.Expr = sp.S.Zero

    def times(self, other: Growth) -> Growth:
        return Growth(
            sp.expand(self.exponent + other.exponent),
            sp.expand(self.power + other.power),
            sp.expand(self.logs + other.logs),
        )

    def to(self, exponent: sp.Expr) -> Growth:
        return Growth(*(sp.expand(part * exponent) for part in (self.exponent, self.power, self.logs)))

    def sign_by(self, sign: Sign) -> int:
        """+1 where it grows without bound, -1 where it tends to 0, 0 where it is 1."""
        if self.exponent != 0:
            found = _sign_of_exponent(self.exponent, sign)
            if found:
                return found
        return sign(self.power) or sign(self.logs)


ONE = Growth()


def _sign_of_exponent(exponent: sp.Expr, sign: Sign) -> int:
    """The sign of the largest monomial c r^p (log r)^k of a sum."""
    monomials: dict[tuple[sp.Expr, sp.Expr], sp.Expr] = {}
    for term in sp.Add.make_args(exponent):
        coefficient, power, logs = sp.S.One, sp.S.Zero, sp.S.Zero
        for factor in sp.Mul.make_args(term):
            base, degree = factor.as_base_exp()
            if base == radius:
                power += degree
            elif base == _LOG:
                logs += degree
            else:
                coefficient *= factor
        key = (sp.expand(power), logs)
        monomials[key] = monomials.get(key, sp.S.Zero) + coefficient
    best: tuple[sp.Expr, sp.Expr, sp.Expr] | None = None
    for (power, logs), coefficient in monomials.items():
        if coefficient == 0 or vanishes(coefficient):
            continue
        if best is None:
            best = (power, logs, coefficient)
            continue
        order = sign(sp.expand(power - best[0])) or sign(logs - best[1])
        if order > 0:
            best = (power, logs, coefficient)
        elif order == 0:
            best = (power, logs, best[2] + coefficient)
    return 0 if best is None else sign(best[2])


@dataclass(frozen=True, slots=True)
class Expansion:
    """A sum of coefficients times growths, and O(...) of the growths that are left out."""

    terms: tuple[tuple[Growth, sp.Expr], ...]
    rest: tuple[Growth, ...] = ()

    def plus(self, other: Expansion) -> Expansion:
        return _gathered((*self.terms, *other.terms), (*self.rest, *other.rest))

    def times(self, other: Expansion) -> Expansion:
        rest = [one.times(two) for one in self.rest for two in (*(g for g, _ in other.terms), *other.rest)]
        rest += [one.times(two) for one, _ in self.terms for two in other.rest]
        return _gathered(((g.times(h), c * d) for g, c in self.terms for h, d in other.terms), rest)

    def scaled(self, growth: Growth, coefficient: sp.Expr) -> Expansion:
        return Expansion(
            tuple((g.times(growth), c * coefficient) for g, c in self.terms),
            tuple(g.times(growth) for g in self.rest),
        )


class TooLong(Exception):
    """An expansion has more monomials than are worth keeping."""


def _gathered(terms: Iterable[tuple[Growth, sp.Expr]], rest: Iterable[Growth]) -> Expansion:
    found: dict[Growth, sp.Expr] = {}
    for growth, coefficient in terms:
        found[growth] = found.get(growth, sp.S.Zero) + coefficient
    kept = tuple((growth, value) for growth, value in found.items() if value != 0)
    if len(kept) > _TERMS:
        raise TooLong
    return Expansion(kept, tuple(dict.fromkeys(rest)))


def constant(value: sp.Expr) -> Expansion:
    return Expansion(((ONE, value),) if value != 0 else ())


class Expander:
    """Expansions of an expression and of all its parts, as r -> oo."""

    def __init__(self, sign: Sign, order: int) -> None:
        self.sign = sign
        self.order = order
        self.known: dict[sp.Expr, Expansion | None] = {}

    def of(self, expr: sp.Expr) -> Expansion | None:
        """The expansion, or None for a function or a shape that the rules do not cover."""
        if expr not in self.known:
            self.known[expr] = self._of(expr)
        return self.known[expr]

    def _of(self, expr: sp.Expr) -> Expansion | None:
        if not expr.has(radius):
            return constant(expr)
        if expr == radius:
            return Expansion(((Growth(power=sp.S.One), sp.S.One),))
        if expr.is_Add or expr.is_Mul:
            parts = [self.of(part) for part in expr.args]
            total = constant(sp.S.Zero if expr.is_Add else sp.S.One)
            for part in parts:
                if part is None:
                    return None
                total = total.plus(part) if expr.is_Add else total.times(part)
            return total
        if isinstance(expr, sp.exp):
            return self._exponential(self.of(sp.expand(expr.exp)))
        if expr.is_Pow:
            return self._power(expr.base, expr.exp)
        if isinstance(expr, sp.log):
            return self._logarithm(self.of(expr.args[0]))
        return self._function(expr)

    # -- the largest monomial -------------------------------------------------------------------

    def leading(self, expansion: Expansion) -> tuple[Growth, sp.Expr] | None:
        """The largest monomial, if no remainder reaches it; None if one does, or if nothing is left."""
        terms = list(expansion.terms)
        while terms:
            growth, total = terms[0]
            ties = [0]
            for index, (other, coefficient) in enumerate(terms[1:], 1):
                order = other.times(growth.to(sp.S.NegativeOne)).sign_by(self.sign)
                if order > 0:
                    growth, total, ties = other, coefficient, [index]
                elif order == 0:
                    total += coefficient
                    ties.append(index)
            if len(ties) > 1 or total.free_symbols:
                if vanishes(total):
                    terms = [term for index, term in enumerate(terms) if index not in ties]
                    continue
            elif vanishes(total):
                terms = [term for index, term in enumerate(terms) if index not in ties]
                continue
            for left in expansion.rest:
                if left.times(growth.to(sp.S.NegativeOne)).sign_by(self.sign) >= 0:
                    return None
            return growth, total
        return None

    def limit(self, expansion: Expansion) -> sp.Expr | None:
        """The limit of an expansion, None where its remainder hides it."""
        if any(left.sign_by(self.sign) >= 0 for left in expansion.rest):
            found = self.leading(expansion)
            if found is None or found[0].sign_by(self.sign) <= 0:
                return None
            return sp.oo * self.sign(found[1])
        found = self.leading(expansion)
        if found is None:  # the remainder tends to 0, and what is larger has cancelled
            return self._of_bounded(expansion)
        growth, coefficient = found
        order = growth.sign_by(self.sign)
        return coefficient if order == 0 else sp.S.Zero if order < 0 else sp.oo * self.sign(coefficient)

    def _of_bounded(self, expansion: Expansion) -> sp.Expr | None:
        """The limit where the remainder vanishes: the sum of the constant terms, if none grows."""
        total = sp.S.Zero
        growing: list[tuple[Growth, sp.Expr]] = []
        for growth, coefficient in expansion.terms:
            order = growth.sign_by(self.sign)
            if order == 0:
                total += coefficient
            elif order > 0:
                growing.append((growth, coefficient))
        if growing and self.leading(Expansion(tuple(growing))) is not None:
            return None
        return total

    def _split(self, expansion: Expansion) -> tuple[tuple[Growth, sp.Expr], Expansion] | None:
        """(largest monomial m, w) with the expansion m (1 + w), w -> 0."""
        lead = self.leading(expansion)
        if lead is None:
            return None
        growth, coefficient = lead
        inverse = growth.to(sp.S.NegativeOne)
        relative = expansion.scaled(inverse, 1 / coefficient)
        small = []
        for other, value in relative.terms:
            if other.sign_by(self.sign) < 0:  # what is as large is in the coefficient, what is larger has cancelled
                small.append((other, value))
        return lead, Expansion(tuple(small), relative.rest)

    # -- functions ------------------------------------------------------------------------------

    def _series(self, small: Expansion, coefficients: list[sp.Expr]) -> Expansion:
        """sum_j a_j w^j for a small w, with O(w^(n+1)) of all its monomials; exact for w = 0."""
        total, power = constant(coefficients[0]), constant(sp.S.One)
        for coefficient in coefficients[1:]:
            power = power.times(small)
            if coefficient != 0:
                total = total.plus(power.scaled(ONE, coefficient))
        order = sp.Integer(len(coefficients))
        beyond = tuple(growth.to(order) for growth in (*(g for g, _ in small.terms), *small.rest))
        return _gathered(total.terms, (*total.rest, *beyond))

    def _exponential(self, inner: Expansion | None) -> Expansion | None:
        if inner is None:
            return None
        exponent, power, settled = sp.S.Zero, sp.S.Zero, sp.S.Zero
        small: list[tuple[Growth, sp.Expr]] = []
        for growth, coefficient in inner.terms:
            order = growth.sign_by(self.sign)
            if order < 0:
                small.append((growth, coefficient))
            elif order == 0:
                settled += coefficient
            elif growth.exponent != 0:
                return None
            elif growth.power == 0 and growth.logs == 1:
                power += coefficient
            else:
                exponent += coefficient * radius**growth.power * _LOG**growth.logs
        if any(left.sign_by(self.sign) >= 0 for left in inner.rest):
            return None
        series = [1 / sp.factorial(j) for j in range(self.order + 1)]
        tail = self._series(Expansion(tuple(small), inner.rest), series) if small or inner.rest else constant(sp.S.One)
        return tail.scaled(Growth(sp.expand(exponent), sp.expand(power)), sp.exp(settled))

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> Expansion | None:
        if exponent.has(radius):
            logarithm = self._logarithm(self.of(base))
            other = self.of(exponent)
            return None if logarithm is None or other is None else self._exponential(logarithm.times(other))
        inner = self.of(base)
        if inner is None:
            return None
        if exponent.is_Integer and 0 < exponent <= 6:
            total = inner
            for _ in range(int(exponent) - 1):
                total = total.times(inner)
            return total
        found = self._split(inner)
        if found is None:
            return None
        (growth, coefficient), small = found
        if not exponent.is_Integer and coefficient.is_positive is not True and self.sign(coefficient) < 0:
            return None
        series = [sp.S.One]
        for j in range(self.order):
            series.append(series[-1] * (exponent - j) / (j + 1))
        tail = self._series(small, series) if small.terms or small.rest else constant(sp.S.One)
        return tail.scaled(growth.to(exponent), coefficient**exponent)

    def _logarithm(self, inner: Expansion | None) -> Expansion | None:
        found = None if inner is None else self._split(inner)
        if found is None:
            return None
        (growth, coefficient), small = found
        if growth.logs != 0 or (coefficient.is_positive is not True and self.sign(coefficient) < 0):
            return None
        terms = [(Growth(logs=sp.S.One), growth.power)] if growth.power != 0 else []
        for term in sp.Add.make_args(growth.exponent):
            part = self.of(term)
            if part is None:
                return None
            terms.extend(part.terms)
        start = sp.log(coefficient)
        series = [sp.S.Zero, *(sp.Rational((-1) ** (j + 1), j) for j in range(1, self.order + 1))]
        tail = self._series(small, series) if small.terms or small.rest else constant(sp.S.Zero)
        return _gathered(terms, ()).plus(constant(start)).plus(tail)

    def _function(self, expr: sp.Expr) -> Expansion | None:
        if len(expr.args) != 1:
            return None
        argument = expr.args[0]
        inner = self.of(argument)
        if inner is None:
            return None
        if all(left.sign_by(self.sign) < 0 for left in inner.rest):
            found = self.limit(inner)
            if found is not None and found not in (sp.oo, -sp.oo):
                return self._analytic(type(expr), inner, found)
            if found is not None:
                return self._far(expr, argument, 1 if found == sp.oo else -1)
        if isinstance(expr, sp.sin | sp.cos | sp.tanh | sp.erf | sp.atan):
            return Expansion((), (ONE,))
        return None

    def _analytic(self, function: type, inner: Expansion, at: sp.Expr) -> Expansion | None:
        """Taylor's series where the argument has a finite limit."""
        x = sp.Dummy("x")
        small = Expansion(tuple(
            (growth, value) for growth, value in inner.terms if growth.sign_by(self.sign) < 0
        ), inner.rest)  # fmt: skip
        values, derivative = [], function(x)
        for j in range(self.order + 1):
            value = derivative.subs(x, at) / sp.factorial(j)
            if value.has(sp.nan, sp.zoo, sp.oo, sp.I):
                return None
            values.append(value)
            derivative = sp.diff(derivative, x)
        return self._series(small, values)

    def _far(self, expr: sp.Expr, argument: sp.Expr, sign: int) -> Expansion | None:
        """A function of what runs to +oo or -oo."""
        outward = sign * argument
        kind = type(expr)
        if kind in _HYPERBOLIC:
            return self.of(_HYPERBOLIC[kind](outward) * (1 if kind in (sp.cosh, sp.sech) else sign))
        if kind in (sp.sin, sp.cos):
            return Expansion((), (ONE,))
        if kind in (sp.erf, sp.erfc):
            return self._error_function(outward, sign, complement=kind is sp.erfc)
        if kind is sp.atan:
            return self._with_rest(sign * (sp.pi / 2 - 1 / outward), outward, -3)
        if kind is sp.asinh:
            return self._with_rest(sign * sp.log(2 * outward), outward, -2)
        return None

    def _with_rest(self, expr: sp.Expr, argument: sp.Expr, order: int) -> Expansion | None:
        """The expansion of an expression, with O(argument^order) added."""
        found, lead = self.of(expr), self.of(argument)
        largest = None if lead is None else self.leading(lead)
        if found is None or largest is None:
            return None
        return Expansion(found.terms, (*found.rest, largest[0].to(sp.Integer(order))))

    def _error_function(self, outward: sp.Expr, sign: int, *, complement: bool) -> Expansion | None:
        """erfc(u) = exp(-u^2)/(sqrt(pi) u) (1 + O(u^-2)) for u -> oo."""
        tail = self.of(sp.exp(-sp.expand(outward**2)) / (sp.sqrt(sp.pi) * outward))
        lead = self.of(outward)
        largest = None if lead is None else self.leading(lead)
        if tail is None or largest is None:
            return None
        smaller = largest[0].to(sp.Integer(-2))
        rest = tuple(growth.times(smaller) for growth, _ in tail.terms)
        tail = Expansion(tail.terms, (*tail.rest, *rest))
        if complement:
            return tail if sign > 0 else constant(sp.Integer(2)).plus(tail.scaled(ONE, sp.S.NegativeOne))
        return constant(sp.Integer(sign)).plus(tail.scaled(ONE, sp.Integer(-sign)))


_HYPERBOLIC = {
    sp.tanh: lambda u: (1 - sp.exp(-2 * u)) / (1 + sp.exp(-2 * u)),
    sp.coth: lambda u: (1 + sp.exp(-2 * u)) / (1 - sp.exp(-2 * u)),
    sp.sech: lambda u: 2 * sp.exp(-u) / (1 + sp.exp(-2 * u)),
    sp.csch: lambda u: 2 * sp.exp(-u) / (1 - sp.exp(-2 * u)),
    sp.sinh: lambda u: (sp.exp(u) - sp.exp(-u)) / 2,
    sp.cosh: lambda u: (sp.exp(u) + sp.exp(-u)) / 2,
}


def outward(expr: sp.Expr, point: sp.Expr, side: str) -> sp.Expr:
    """The expression as a function of r -> oo: r for 1/r at 0, point +- 1/r beside a point."""
    if point == sp.oo:
        return expr
    if point == 0:
        return sp.powdenest(expr.subs(radius, 1 / radius), force=True)
    moved = expr.subs(radius, point + (1 if side == "+" else -1) / radius)
    return moved.replace(
        lambda node: node.is_Pow and node.base.is_Add and node.base.has(radius),
        lambda node: sp.expand(node.base) ** node.exp,
    )


def limit(expr: sp.Expr, point: sp.Expr, side: str, sign: Sign) -> sp.Expr | None:
    """The limit at a point from a side ("+" from the right), oo and -oo included; None where no rule gets there.

    Raises: Split where it depends on the parameters.
    """
    moved = outward(expr, point, side)
    for order in _ORDERS:
        expander = Expander(sign, order)
        try:
            found = expander.of(moved)
            reached = None if found is None else expander.limit(found)
        except (TooLong, RecursionError):
            return None
        if reached is not None:
            return reached
    return None
