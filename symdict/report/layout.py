"""From expressions to boxes: term order, prefactors, single fractions, cases.

The typographic rules are those of alt2020, Table 3: positive terms first, constants before powers of r,
`r^2 / (2 lambda^2)` as one fraction, a prefactor before brackets, sgn and |r| on the whole line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction as Exact
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.language import normal
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import r, radius
from symdict.language.wholeline import lift
from symdict.report import boxes as b
from symdict.report.boxes import Box
from symdict.report.spelling import FUNCTIONS, symbol

LONGEST_FRACTION = 3
"""Rationals whose denominator has more digits are printed as decimals where these are exact."""

GROWING = (sp.log, sp.atan, sp.asin, sp.asinh, sp.acosh, sp.atanh)
"""Functions that stand before a constant term: ln(x) + 1, but 1 + exp(x)."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Lays expressions out; `names` holds the LaTeX spelling of parameters that have their own.

    >>> from symdict.report.latex import latex
    >>> latex(Layout().expression(sp.exp(-r**2 / 2)))
    '\\\\exp\\\\left(-\\\\frac{r^2}{2}\\\\right)'
    """

    names: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, space: ParameterSpace) -> Layout:
        return cls({parameter.name: parameter.latex for parameter in space.parameters if parameter.latex})

    # -- functions on the whole line

    def segments(self, function: Segments) -> Box:
        """A function on the whole line, as cases where it has more than one piece."""
        rows = _even_or_odd_rows(self, function) if function.parity else _two_sided_rows(self, function)
        if len(rows) == 1:
            return rows[0][0]
        return b.Branches(tuple(rows))

    def equation(self, symbol_latex: str, symbol_text: str, body: Box) -> Box:
        """`g(r) = body`."""
        left = b.Call(b.Glyph(symbol_latex, symbol_text), (symbol("r"),))
        return b.Relation((left, body), (b.EQUALS,))

    # -- expressions

    def expression(self, expr: sp.Expr) -> Box:
        negative, box = self._signed(expr)
        return b.Sum(((True, box),)) if negative else box

    def _signed(self, expr: sp.Expr) -> tuple[bool, Box]:
        """The sign that stands before an expression, and the rest."""
        if isinstance(expr, sp.Add):
            return False, self._sum(expr)
        if isinstance(expr, sp.Rational):
            return bool(expr < 0), self._rational(abs(expr))
        if isinstance(expr, sp.Mul | sp.Pow) and not _is_euler_power(expr):
            return self._product(expr)
        return False, self._atom(expr)

    def _sum(self, expr: sp.Add) -> Box:
        terms = [self._signed(term) for term in sorted(expr.args, key=_term_order)]
        return b.Sum(tuple(terms))

    def _product(self, expr: sp.Expr) -> tuple[bool, Box]:
        parts = _Parts.of(expr)
        over, under = parts.over, parts.under
        small = [f for f in over if not _is_large(f)]
        large = [f for f in over if _is_large(f)]
        number = self._rational(sp.Integer(parts.numerator)) if parts.numerator != 1 else None
        if parts.decimal is not None:
            number = parts.decimal
        if not under and parts.denominator == 1:
            return parts.negative, self._factors(number, small + large)
        plain = all(f.is_number for f in under)
        below = self._alone(_integer(parts.denominator), under)
        inside = bool(large) and not plain and self._fits_above(large, small, under)
        if not large or inside:
            return parts.negative, b.Fraction(self._alone(number, small + large), below)
        front = b.Fraction(self._alone(number, small), below)
        return parts.negative, _join(front, self._factors(None, large))

    def _fits_above(self, large: list[sp.Expr], small: list[sp.Expr], under: list[sp.Expr]) -> bool:
        """Whether large factors may stand above the bar instead of behind a prefactor."""
        if len(large) == 1 and isinstance(large[0], sp.Add):
            return not small and any(isinstance(f.as_base_exp()[0], sp.Add) for f in under)
        return all(not isinstance(f, sp.Add) and not is_tall(self._factor(f)) for f in large)

    def _alone(self, number: Box | None, factors: list[sp.Expr]) -> Box:
        """A numerator or denominator: an only sum needs no brackets there."""
        if number is None and len(factors) == 1:
            return self.expression(factors[0])
        return self._factors(number, factors)

    def _factors(self, number: Box | None, factors: list[sp.Expr]) -> Box:
        """A product of factors in reading order."""
        ordered = sorted(factors, key=_factor_order)
        parts = ([] if number is None else [number]) + [self._factor(f) for f in ordered]
        if not parts:
            return b.ONE
        return parts[0] if len(parts) == 1 else b.Product(tuple(parts))

    def _factor(self, expr: sp.Expr) -> Box:
        box = self._atom(expr)
        return b.Fence(box) if isinstance(box, b.Sum | b.Branches | b.Relation) else box

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> Box:
        if exponent == sp.Rational(1, 2):
            return b.Root(self.expression(base))
        inner = self.expression(base)
        if not isinstance(inner, b.Glyph) and not isinstance(base, sp.Abs) and not _is_indexed(inner):
            inner = b.Fence(inner)
        return b.Script(inner, self._exponent(exponent))

    def _exponent(self, exponent: sp.Expr) -> Box:
        if isinstance(exponent, sp.Rational):
            spelled = str(exponent)
            return b.Glyph(spelled, spelled)
        box = self.expression(exponent)
        if isinstance(box, b.Fraction) and isinstance(box.over, b.Glyph) and isinstance(box.under, b.Glyph):
            return b.Glyph(f"{box.over.latex}/{box.under.latex}", f"{box.over.text}/{box.under.text}")
        return box

    def _atom(self, expr: sp.Expr) -> Box:
        if isinstance(expr, sp.Symbol):
            return symbol(expr.name, self.names.get(expr.name, ""))
        if isinstance(expr, sp.Rational | sp.Mul | sp.Add):
            return self.expression(expr)
        if isinstance(expr, sp.exp) and expr.is_number and isinstance(expr.args[0], sp.Rational):
            return b.Script(b.Glyph("e", "e"), self._exponent(expr.args[0]))
        if isinstance(expr, sp.Pow):
            return self.expression(expr) if _is_below(expr) else self._power(*expr.as_base_exp())
        if expr in CONSTANTS:
            return CONSTANTS[expr]
        if isinstance(expr, sp.Abs):
            return b.Fence(self.expression(expr.args[0]), "|")
        if isinstance(expr, sp.Integral):
            variable, lower, upper = expr.limits[0]
            body = self.expression(expr.function)
            return b.Integral(
                b.Fence(body) if isinstance(body, b.Sum) else body,
                self.expression(lower),
                self.expression(upper),
                self.expression(variable),
            )
        if isinstance(expr, sp.Subs):
            inner, (variable,), (point,) = expr.args
            return self._prime(inner.xreplace({variable: variable}), point)
        if isinstance(expr, sp.Derivative):
            return self._prime(expr, expr.expr.args[0])
        if isinstance(expr, sp.Piecewise):
            return self._piecewise(expr)
        if isinstance(expr, sp.polylog):
            order, argument = expr.args
            name = b.Script(b.Glyph(r"\operatorname{Li}", "Li"), self.expression(order), below=True)
            return b.Call(name, (self.expression(argument),))
        if isinstance(expr, sp.Function | sp.Max | sp.Min):
            name = type(expr).__name__
            spelled = symbol(name) if isinstance(expr, AppliedUndef) else FUNCTIONS.get(name)
            spelled = spelled or b.Glyph(rf"\operatorname{{{name}}}", name)
            return b.Call(spelled, tuple(self.expression(a) for a in expr.args))
        return b.Glyph(sp.latex(expr), sp.sstr(expr))

    def _prime(self, derivative: sp.Expr, point: sp.Expr) -> Box:
        """f'(point) of an undefined function."""
        function = derivative.expr.func
        order = derivative.derivative_count
        name = symbol(function.__name__)
        primes = b.Glyph("'" * order, "′" * order)
        return b.Call(b.Product((name, primes)), (self.expression(point),))

    def _piecewise(self, expr: sp.Piecewise) -> Box:
        """Cases; a chain of upper bounds of one quantity is printed as its intervals."""
        conditions = [_facing(condition) for _, condition in expr.args]
        values = [self.expression(value) for value, _ in expr.args]
        *bounds, last = conditions
        first = bounds[0] if bounds else None
        chained = last == sp.true and all(
            isinstance(c, sp.Lt | sp.Le) and c.lhs == getattr(first, "lhs", None) for c in bounds
        )
        if not chained or first is None:
            return b.Branches(tuple(zip(values, map(self._condition, conditions), strict=True)))
        size = self.expression(first.lhs)
        points = [self.expression(c.rhs) for c in bounds]
        closed = [-1 if isinstance(c, sp.Le) else 1 for c in bounds]
        rows = [(value, _interval(size, points, closed, index)) for index, value in enumerate(values)]
        return b.Branches(tuple(rows))

    def _condition(self, condition: Any) -> Box:
        if condition == sp.true:
            return b.Words("otherwise")
        sign = RELATIONS.get(type(condition).__name__)
        if sign is None or not isinstance(condition, sp.Rel):
            return b.Glyph(sp.latex(condition), sp.sstr(condition))
        return b.Relation((self.expression(condition.lhs), self.expression(condition.rhs)), (sign,))

    def _rational(self, value: sp.Rational) -> Box:
        if value.q == 1:
            return b.Glyph(str(value.p), str(value.p))
        decimal = exact_decimal(Exact(int(value.p), int(value.q)))
        if decimal is not None:
            return decimal
        return b.Fraction(_number(value.p), _number(value.q))


CONSTANTS: Mapping[sp.Basic, Box] = {
    sp.pi: b.Glyph(r"\pi", "π"),
    sp.E: b.Glyph("e", "e"),
    sp.oo: b.Glyph(r"\infty", "∞"),
    -sp.oo: b.Glyph(r"-\infty", "-∞"),
    sp.EulerGamma: b.Glyph(r"\gamma", "γ"),
}

RELATIONS: Mapping[str, b.Glyph] = {
    "LessThan": b.AT_MOST,
    "StrictLessThan": b.LESS,
    "GreaterThan": b.AT_LEAST,
    "StrictGreaterThan": b.GREATER,
    "Equality": b.EQUALS,
    "Unequality": b.Glyph(r"\ne", "≠"),
}


def exact_decimal(value: Exact) -> b.Glyph | None:
    """The decimal spelling of a rational with a long denominator, if it is exact.

    >>> exact_decimal(Exact(10359, 3125)).text
    '3.31488'
    """
    if len(str(value.denominator)) < LONGEST_FRACTION:
        return None
    rest, digits = value.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest //= prime
            count += 1
        digits = max(digits, count)
    if rest != 1:
        return None
    scaled = str(value.numerator * 10**digits // value.denominator).rjust(digits + 1, "0")
    spelled = f"{scaled[:-digits]}.{scaled[-digits:]}"
    return b.Glyph(spelled, spelled)


def _facing(condition: Any) -> Any:
    """t >= |z| as |z| <= t: what is bounded stands on the left."""
    if isinstance(condition, sp.Rel) and condition.rhs.has(sp.Abs) and not condition.lhs.has(sp.Abs):
        return condition.reversed
    return condition


def is_tall(box: Box) -> bool:
    """Whether a box is higher than a line of letters, so that brackets around it must grow."""
    match box:
        case b.Fraction() | b.Root() | b.Integral() | b.Branches():
            return True
        case b.Product(factors):
            return any(is_tall(f) for f in factors)
        case b.Sum(terms):
            return any(is_tall(t) for _, t in terms)
        case b.Script(base, script, below):
            return is_tall(base) or (not below and not isinstance(script, b.Glyph))
        case b.Fence(inside, _):
            return is_tall(inside)
        case b.Call(_, arguments):
            return any(is_tall(a) for a in arguments)
        case b.Relation(sides, _):
            return any(is_tall(s) for s in sides)
        case _:
            return False


# -- cases


def _even_or_odd_rows(layout: Layout, function: Segments) -> list[tuple[Box, Box]]:
    size = layout.expression(sp.Abs(r))
    half = function.right
    rows = []
    if _zero_stands_apart(function):
        zero = b.Relation((layout.expression(r), b.Glyph("0", "0")), (b.EQUALS,))
        rows.append((layout.expression(function.at_zero), zero))
    bounds = [layout.expression(point) for point in half.breaks]
    closed = [_side_of_value(half, index) for index in range(len(half.breaks))]
    for index, piece in enumerate(half.pieces):
        body = layout.expression(lift(piece, function.parity))
        condition = _interval(size, bounds, closed, index)
        rows.append((body, condition))
        if index < len(closed) and closed[index] == 0:
            at = b.Relation((size, bounds[index]), (b.EQUALS,))
            rows.append((layout.expression(lift(half.values[index], function.parity)), at))
    return rows


def _interval(size: Box, bounds: list[Box], closed: list[int], index: int) -> Box:
    """The condition of piece `index`; closed[k] is -1 where break k belongs to the piece on its left."""
    upper_sign = b.AT_MOST if index < len(bounds) and closed[index] == -1 else b.LESS
    if index == 0:
        return b.Words("otherwise") if not bounds else b.Relation((size, bounds[0]), (upper_sign,))
    open_below = closed[index - 1] != 1
    if index == len(bounds):
        return b.Relation((size, bounds[-1]), (b.GREATER if open_below else b.AT_LEAST,))
    lower_sign = b.LESS if open_below else b.AT_MOST
    return b.Relation((bounds[index - 1], size, bounds[index]), (lower_sign, upper_sign))


def _side_of_value(half: HalfLine, index: int) -> int:
    """-1 where the value at a break is that of the left piece, 1 the right one's, 0 neither's."""
    point, value = half.breaks[index], half.values[index]
    for side, piece in ((-1, half.pieces[index]), (1, half.pieces[index + 1])):
        there = piece.xreplace({radius: point})
        if there == value or normal.is_zero(there - value):
            return side
    return 0


def _zero_stands_apart(function: Segments) -> bool:
    """Whether the value at 0 must be said: a removable singularity is filled by its limit, unsaid."""
    value = function.at_zero
    if value in (sp.nan, sp.oo, -sp.oo, sp.zoo):
        return False
    if function.parity == -1:
        return value != 0
    first = function.right.pieces[0]
    there = first.xreplace({radius: sp.S.Zero})
    if there.has(sp.nan, sp.zoo, sp.oo):
        return not normal.is_zero(function.limit(sp.S.Zero) - value)
    return not normal.is_zero(there - value)


def _two_sided_rows(layout: Layout, function: Segments) -> list[tuple[Box, Box]]:
    variable = layout.expression(r)
    rows: list[tuple[Box, Box]] = []
    left, right = function.left, function.right
    points: list[sp.Expr] = [-p for p in reversed(left.breaks)]
    closed = [-_side_of_value(left, index) for index in reversed(range(len(left.breaks)))]
    pieces = [piece.xreplace({radius: -r}) for piece in reversed(left.pieces)]
    first = right.pieces[0].xreplace({radius: r})
    if not normal.is_zero(pieces[-1] - first):
        points.append(sp.S.Zero)
        pieces.append(first)
        closed.append(_side_of_zero(function))
    elif _zero_stands_apart(function):
        rows.append((layout.expression(function.at_zero), b.Relation((variable, b.Glyph("0", "0")), (b.EQUALS,))))
    points += right.breaks
    closed += [_side_of_value(right, index) for index in range(len(right.breaks))]
    pieces += [piece.xreplace({radius: r}) for piece in right.pieces[1:]]
    bounds = [layout.expression(point) for point in points]
    for index, piece in enumerate(pieces):
        rows.append((layout.expression(piece), _interval(variable, bounds, closed, index)))
        if index < len(closed) and closed[index] == 0:
            at_point = b.Relation((variable, bounds[index]), (b.EQUALS,))
            rows.append((layout.expression(function.at(points[index])), at_point))
    return rows


def _side_of_zero(function: Segments) -> int:
    for side, half in ((-1, function.left), (1, function.right)):
        if normal.is_zero(half.pieces[0].subs(radius, 0) - function.at_zero):
            return side
    return 0


# -- order of terms and factors


def _depends(expr: sp.Basic) -> bool:
    return any(s.name in ("r", "x") for s in expr.free_symbols)


def _term_order(term: sp.Expr) -> tuple[int, int, int, str]:
    coefficient, _ = term.as_coeff_Mul()
    negative = int(bool(coefficient < 0))
    grows = any(isinstance(f, GROWING) for f in sp.Mul.make_args(term))
    rank = 0 if grows else (2 if _depends(term) else 1)
    return (negative, rank, _degree(term), sp.default_sort_key(term).__repr__())


def _degree(term: sp.Expr) -> int:
    powers = [factor.as_base_exp() for factor in sp.Mul.make_args(term) if _depends(factor)]
    return sum(int(e) for base, e in powers if isinstance(base, sp.Symbol) and e.is_Integer)


def _factor_order(factor: sp.Expr) -> tuple[int, str]:
    base, _ = factor.as_base_exp()
    if isinstance(factor, sp.exp) and not factor.is_number:
        rank = 5
    elif factor.is_number or base.is_number:
        rank = 0
    elif isinstance(factor, AppliedUndef) and factor.args[0].is_Symbol:
        rank = 1  # g(r) r, as alt2020 writes (10)
    elif isinstance(base, sp.Symbol):
        rank = 2 if _depends(base) else 1
    elif isinstance(base, sp.Abs):
        rank = 3
    elif isinstance(base, sp.sign):
        rank = 4
    elif isinstance(base, sp.Add):
        rank = 7 if factor == base else 6
    else:
        rank = 5
    return (rank, str(factor))


def _is_large(factor: sp.Expr) -> bool:
    base, _ = factor.as_base_exp()
    if isinstance(factor, sp.exp):
        return not factor.is_number
    return not base.is_number and not isinstance(base, sp.Symbol | sp.Abs | sp.sign)


def _is_euler_power(expr: sp.Expr) -> bool:
    return isinstance(expr, sp.exp)


def _is_below(power: sp.Pow) -> bool:
    """Whether a power belongs below the fraction bar."""
    exponent = power.as_base_exp()[1] if not isinstance(power, sp.exp) else sp.S.One
    if exponent.is_Rational:
        return bool(exponent < 0)
    coefficient, _ = exponent.as_coeff_Mul()
    return not isinstance(exponent, sp.Add) and bool(coefficient < 0)


def _is_indexed(box: Box) -> bool:
    return isinstance(box, b.Script) and box.below


def _integer(value: int) -> Box | None:
    return None if value == 1 else _number(value)


def _number(value: int) -> b.Glyph:
    return b.Glyph(str(value), str(value))


def _join(*parts: Box) -> Box:
    flat: list[Box] = []
    for part in parts:
        flat.extend(part.factors if isinstance(part, b.Product) else (part,))
    return b.Product(tuple(flat))


@dataclass(frozen=True, slots=True)
class _Parts:
    """A product taken apart: sign * (numerator * over) / (denominator * under)."""

    negative: bool
    numerator: int
    denominator: int
    decimal: b.Glyph | None
    over: list[sp.Expr]
    under: list[sp.Expr]

    @classmethod
    def of(cls, expr: sp.Expr) -> _Parts:
        coefficient, factors = expr.as_coeff_mul()
        if not isinstance(coefficient, sp.Rational):
            coefficient, factors = sp.S.One, (coefficient, *factors)
        coefficient, factors = _one_root(coefficient, factors)
        over, under = _above_and_below(factors)
        numerator, denominator = abs(int(coefficient.p)), int(coefficient.q)
        for root in [f for f in over if _is_root_of_integer(f)]:
            if denominator % int(root.base) == 0:  # sqrt(2)/2 is written 1/sqrt(2)
                denominator //= int(root.base)
                over.remove(root)
                under.append(root)
        decimal = exact_decimal(Exact(numerator, denominator))
        if decimal is not None:
            numerator = denominator = 1
        return cls(bool(coefficient < 0), numerator, denominator, decimal, over, under)


def _above_and_below(factors: Iterable[sp.Expr]) -> tuple[list[sp.Expr], list[sp.Expr]]:
    over: list[sp.Expr] = []
    under: list[sp.Expr] = []
    for factor in factors:
        if isinstance(factor, sp.Pow) and _is_below(factor):
            base, exponent = factor.as_base_exp()
            under.append(sp.Pow(base, -exponent))
        else:
            over.append(factor)
    return over, under


def _one_root(coefficient: sp.Rational, factors: Iterable[sp.Expr]) -> tuple[sp.Rational, list[sp.Expr]]:
    """Several roots of integers under one: 0.01 * 1151^(1/4) * 5^(3/4) * 3^(1/2) is 0.01294875^(1/4)."""
    factors = list(factors)
    roots = [f for f in factors if isinstance(f, sp.Pow) and f.base.is_Integer and f.exp.is_Rational]
    degree = int(sp.ilcm(1, 1, *(root.exp.q for root in roots)))
    if len(roots) < 2 or degree < 3:
        return coefficient, factors
    inside = abs(coefficient) ** degree * sp.Mul(*(root**degree for root in roots))
    joined = sp.Pow(inside, sp.Rational(1, degree), evaluate=False)
    return sp.Integer(sp.sign(coefficient)), [joined, *(f for f in factors if f not in roots)]


def _is_root_of_integer(factor: sp.Expr) -> bool:
    return isinstance(factor, sp.Pow) and factor.exp == sp.Rational(1, 2) and isinstance(factor.base, sp.Integer)
