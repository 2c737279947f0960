"""A function of r > 0 as a sign times factors, those that are positive everywhere dropped.

Exponentials, radicals and other transcendental atoms become symbols before anything is factored
(otherwise exponents turn into polynomial degrees); hyperbolic functions are written with exp(-u).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import gcd, lcm

import sympy as sp

from symdict.evidence.search import Undecided
from symdict.language.variables import radius

_LARGE = 260
"""Operation count beyond which a numerator is not factored."""
_UNTOUCHED = 500
"""Operation count beyond which an expression is not taken apart at all."""
_DEGREE = 48
"""Total degree beyond which a numerator is not factored."""
_STEEPEST = 200
"""The degree of a polynomial beyond which it is not factored for its form alone."""


@dataclass(frozen=True, slots=True)
class Factor:
    """A factor whose sign is not known everywhere, and whether it stands with an odd exponent."""

    expr: sp.Expr
    odd: bool
    pole: bool = False


@dataclass(frozen=True, slots=True)
class SignFactors:
    """sign * product of factors, equal to the function up to a positive factor."""

    sign: int
    factors: tuple[Factor, ...]

    def product(self) -> sp.Expr:
        """The odd factors multiplied: a function of the same sign wherever no factor vanishes."""
        return sp.Mul(self.sign, *(factor.expr for factor in self.factors if factor.odd))


@lru_cache(maxsize=4096)
def sign_factors(expr: sp.Expr) -> SignFactors:
    """The factors that decide the sign of an expression in radius > 0 and positive parameters."""
    expr = sp.sympify(expr)
    if expr.is_zero:
        return SignFactors(0, ())
    if expr.count_ops() > _UNTOUCHED:
        return SignFactors(1, (Factor(expr, True),))
    atoms = _Atoms()
    replaced = atoms.replace(expr)
    numerator, denominator = sp.fraction(sp.together(replaced))
    numerator, below = atoms.reduce(sp.expand(numerator))
    if numerator == 0:
        return SignFactors(0, ())
    sign, factors = 1, []
    for part, pole in ((numerator, False), (denominator, True), (below, True)):
        part_sign, found = _factored(part)
        sign *= part_sign
        factors.extend(Factor(atoms.restore(item), odd, pole) for item, odd in found)
    return SignFactors(sign, tuple(factors))


def _factored(part: sp.Expr) -> tuple[int, list[tuple[sp.Expr, bool]]]:
    """(sign, factors of unknown sign with their parity)."""
    if part.is_number:
        return _number_sign(part), []
    pieces: Iterable[tuple[sp.Expr, int]] | None
    content, rest = part.as_content_primitive()
    sign = _number_sign(content)
    if rest.is_number:
        return sign * _number_sign(rest), []
    pieces = None
    if rest.count_ops() <= _LARGE and _degree(rest) <= _DEGREE:
        try:
            constant, pieces = sp.factor_list(rest)
            sign *= _number_sign(constant)
        except sp.PolynomialError:
            pieces = None
    if pieces is None:
        pieces = [factor.as_base_exp() for factor in sp.Mul.make_args(sp.factor_terms(rest))]
    found = []
    for base, exponent in pieces:
        if base.is_number:
            sign *= _number_sign(base) ** int(exponent)
            continue
        known = _sign_everywhere(base)
        if known:
            sign *= known if exponent % 2 else 1
        else:
            found.append((base, bool(exponent % 2)))
    return sign, found


def _degree(expr: sp.Expr) -> int:
    if not expr.free_symbols:
        return 0
    try:
        return sp.Poly(expr).total_degree()
    except sp.PolynomialError:
        return 10**6


def _number_sign(number: sp.Expr) -> int:
    if number.is_positive:
        return 1
    if number.is_negative:
        return -1
    if number.is_zero:
        return 0
    value = number.evalf(40)
    if not value.is_real:
        raise Undecided(f"{number} is not a real number")
    return 1 if value > 0 else -1


def _sign_everywhere(expr: sp.Expr) -> int:
    """+1 or -1 where all terms have one sign by the assumptions on their symbols, else 0."""
    if expr.is_positive:
        return 1
    if expr.is_negative:
        return -1
    signs = set()
    for term in sp.Add.make_args(sp.expand(expr)):
        signs.add(1 if term.is_positive else -1 if term.is_negative else 0)
    if signs == {1}:
        return 1
    return -1 if signs == {-1} else 0


@lru_cache(maxsize=4096)
def _opened(argument: sp.Expr) -> sp.Expr:
    """An exponent multiplied out."""
    return sp.expand(argument)


_MULTIPLES = 16
"""The largest power of one exponential that another may be."""


def _common(numbers: set[sp.Rational]) -> sp.Rational | None:
    """The largest number of which all are small integer multiples; None if there is none."""
    if not all(number.is_Rational for number in numbers):
        return None
    unit = sp.Rational(gcd(*(int(number.p) for number in numbers)), lcm(*(int(number.q) for number in numbers)))
    return unit if all(number / unit <= _MULTIPLES for number in numbers) else None


class _Atoms:
    """Symbols in place of everything that is no rational function."""

    def __init__(self) -> None:
        self.back: dict[sp.Symbol, sp.Expr] = {}
        self.forward: dict[sp.Expr, sp.Symbol] = {}
        self.relations: list[tuple[sp.Symbol, int, sp.Expr]] = []
        self.units: dict[sp.Expr, sp.Rational] = {}
        self.roots: dict[sp.Expr, int] = {}

    def replace(self, expr: sp.Expr) -> sp.Expr:
        """A rational expression in radius, parameters and new symbols."""
        expr = decaying(expr)
        self._collect(expr)
        return self._rational(expr)

    def restore(self, expr: sp.Expr) -> sp.Expr:
        return expr.xreplace(self.back)

    def reduce(self, numerator: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
        """(n, d) with n/d the numerator, powers s^q of every radical s = base^(1/q) written as the base."""
        denominator = sp.S.One
        for symbol, degree, base in self.relations:
            if not numerator.has(symbol):
                continue
            polynomial = sp.Poly(numerator, symbol)
            total = sp.S.Zero
            for (power,), coefficient in polynomial.terms():
                whole, rest = divmod(power, degree)
                total += coefficient * base**whole * symbol**rest
            numerator, below = sp.fraction(sp.together(total))
            numerator, denominator = sp.expand(numerator), denominator * below
        return numerator, denominator

    def _collect(self, expr: sp.Expr) -> None:
        numbers: dict[sp.Expr, set[sp.Rational]] = {}
        for node in sp.preorder_traversal(expr):
            if isinstance(node, sp.exp):
                for term in sp.Add.make_args(_opened(node.exp)):
                    if term.has(radius):
                        number, monomial = term.as_coeff_Mul()
                        numbers.setdefault(monomial, set()).add(abs(number))
            elif node.is_Pow and not node.exp.is_Integer and node.exp.is_Rational and not node.base.is_number:
                self.roots[node.base] = lcm(self.roots.get(node.base, 1), int(node.exp.q))
        for monomial, found in numbers.items():
            unit = _common(found)
            if unit is not None:
                self.units[monomial] = unit

    def _symbol(self, key: sp.Expr, meaning: sp.Expr, *, positive: bool | None) -> sp.Symbol:
        known = self.forward.get(key)
        if known is None:
            name = f"u{len(self.forward)}"
            known = sp.Dummy(name, positive=True) if positive else sp.Dummy(name, real=True)
            self.forward[key], self.back[known] = known, meaning
        return known

    def _rational(self, expr: sp.Expr) -> sp.Expr:
        if expr.is_Symbol or expr.is_number:
            return expr
        if expr.is_Add or expr.is_Mul:
            return expr.func(*map(self._rational, expr.args))
        if isinstance(expr, sp.exp):
            return self._exponential(expr.exp)
        if expr.is_Pow:
            return self._power(expr)
        return self._symbol(expr, expr, positive=bool(expr.is_positive))

    def _exponential(self, argument: sp.Expr) -> sp.Expr:
        """exp of a sum as a product of powers of exp(-m), one symbol for each monomial m that runs with r."""
        result = sp.S.One
        settled = sp.S.Zero
        for term in sp.Add.make_args(_opened(argument)):
            if not term.has(radius):
                settled += term
                continue
            number, monomial = term.as_coeff_Mul()
            unit = self.units.get(monomial)
            if unit is None:  # met after the units were chosen, or too coarse for one
                result *= self._symbol(sp.exp(term), sp.exp(term), positive=True)
                continue
            power = sp.exp(-unit * monomial)
            result *= self._symbol(power, power, positive=True) ** (-number / unit)
        if settled != 0:
            constant = sp.exp(settled)
            result *= constant if constant.is_number else self._symbol(constant, constant, positive=True)
        return result

    def _power(self, expr: sp.Expr) -> sp.Expr:
        base, exponent = expr.base, expr.exp
        if exponent.is_Integer:
            return self._rational(base) ** exponent
        if exponent.is_Rational:
            degree = self.roots.get(base, int(exponent.q))
            inner = self._rational(base)
            fresh = base not in self.forward
            symbol = self._symbol(base, base ** sp.Rational(1, degree), positive=True)
            if fresh:
                self.relations.append((symbol, degree, inner))
            return symbol ** int(exponent * degree)
        if exponent.has(radius):
            return self._symbol(expr, expr, positive=True)
        result = sp.S.One
        for term in sp.Add.make_args(sp.expand(exponent)):
            if term.is_Integer:
                result *= self._rational(base) ** term
                continue
            number, symbols = term.as_coeff_Mul()
            if number.is_Integer:
                power = base**symbols
                result *= self._symbol(power, power, positive=True) ** number
            elif number.is_Rational:
                power = base ** (symbols / number.q)
                result *= self._symbol(power, power, positive=True) ** number.p
            else:
                power = base**term
                result *= self._symbol(power, power, positive=True)
        return result


_HYPERBOLIC = {
    sp.tanh: lambda u: (1 - sp.exp(-2 * u)) / (1 + sp.exp(-2 * u)),
    sp.coth: lambda u: (1 + sp.exp(-2 * u)) / (1 - sp.exp(-2 * u)),
    sp.sech: lambda u: 2 * sp.exp(-u) / (1 + sp.exp(-2 * u)),
    sp.csch: lambda u: 2 * sp.exp(-u) / (1 - sp.exp(-2 * u)),
    sp.sinh: lambda u: (sp.exp(u) - sp.exp(-u)) / 2,
    sp.cosh: lambda u: (sp.exp(u) + sp.exp(-u)) / 2,
}


def decaying(expr: sp.Expr) -> sp.Expr:
    """The expression written with exponentials that decay: hyperbolics by exp(-u), log(1 + e^u) by u."""
    if expr.has(*_HYPERBOLIC):
        expr = expr.replace(lambda node: type(node) in _HYPERBOLIC, lambda node: _HYPERBOLIC[type(node)](node.args[0]))
    if expr.has(sp.log) and expr.has(sp.exp):
        expr = expr.replace(sp.log, _decaying_log)
    return expr


def _decaying_log(argument: sp.Expr) -> sp.Expr:
    growing = [
        atom
        for atom in sorted(argument.atoms(sp.exp), key=lambda atom: atom.sort_key())
        if atom.has(radius) and not atom.exp.could_extract_minus_sign()
    ]
    if len(growing) != 1 or not argument.is_Add:
        return sp.log(argument)
    return growing[0].exp + sp.log(sp.expand(argument / growing[0]))


@lru_cache(maxsize=4096)
def factored(expr: sp.Expr) -> sp.Expr:
    """The expression as a product, with radicals and exponentials treated as symbols."""
    expr = expr.replace(
        lambda node: node.is_Pow and not node.exp.is_Integer and not node.base.is_Symbol,
        lambda node: sp.Pow(sp.cancel(node.base), node.exp),
    )
    if expr.count_ops() > _LARGE:
        return expr
    atoms = _Atoms()
    try:
        numerator, denominator = sp.fraction(sp.together(atoms.replace(expr)))
        (above, one), (below, other) = atoms.reduce(sp.expand(numerator)), atoms.reduce(sp.expand(denominator))
        quotient = above * other / (below * one)
        return atoms.restore(sp.factor(quotient) if max(_degree(above), _degree(below)) <= _STEEPEST else quotient)
    except sp.PolynomialError:
        return expr
