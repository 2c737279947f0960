"""Rigorous enclosures of smooth expressions in one positive variable, in Arb's ball arithmetic.

An interval is a pair of balls (lower end, upper end), ends may be infinite. A variable interval may
start at 0 even where the expression is singular there: products of powers and exponentials are
enclosed as one primitive, so that x^k exp(-c x^m) is neither 0/0 nor 0*oo.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

import sympy as sp
from flint import arb, ctx, fmpq

Interval = tuple[arb, arb]

ZERO, ONE = arb(0), arb(1)
OO, MINUS_OO = arb.pos_inf(), arb.neg_inf()
WHOLE: Interval = (MINUS_OO, OO)
PRECISION = 128
"""Bits of the ball arithmetic of the searchers."""


class NotEnclosed(Exception):
    """An expression holds a function that ball arithmetic does not know here."""


def exact(value: sp.Expr) -> arb:
    """A ball around a number that is free of symbols; infinities stay infinite."""
    if value == sp.oo:
        return OO
    if value == -sp.oo:
        return MINUS_OO
    if value.is_Rational:
        return arb(fmpq(int(value.p), int(value.q)))
    if value.free_symbols:
        raise NotEnclosed(f"{value} is not a number")
    return _number(value)


def _number(value: sp.Expr) -> arb:
    if value.is_Rational:
        return arb(fmpq(int(value.p), int(value.q)))
    if value == sp.pi:
        return arb.pi()
    if value == sp.E:
        return arb.const_e()
    if value == sp.EulerGamma:
        return arb.const_euler()
    if value.is_Float:
        rational = sp.Rational(value)
        return arb(fmpq(int(rational.p), int(rational.q)))
    if value.is_Add:
        return sum((_number(term) for term in value.args[1:]), _number(value.args[0]))
    if value.is_Mul:
        product = ONE
        for factor in value.args:
            product = product * _number(factor)
        return product
    if isinstance(value, sp.exp):
        return _number(value.exp).exp()
    if value.is_Pow:
        return _power_of_number(_number(value.base), value.exp)
    if isinstance(value, sp.Max | sp.Min):
        parts = [_number(part) for part in value.args]
        best = parts[0]
        for part in parts[1:]:
            best = best.max(part) if isinstance(value, sp.Max) else best.min(part)
        return best
    if isinstance(value, sp.Abs):
        return abs(_number(value.args[0]))
    if isinstance(value, sp.LambertW):
        return _lambert(value)
    if isinstance(value, sp.CRootOf):
        return _algebraic(value)
    name = _ARB.get(type(value))
    if name is None:
        raise NotEnclosed(f"no enclosure of {type(value).__name__}")
    return getattr(_number(value.args[0]), name)()


def _lambert(value: sp.Expr) -> arb:
    from_left = len(value.args) > 1 and value.args[1] == -1
    try:
        return _number(value.args[0]).lambertw(-1 if from_left else 0)
    except ValueError as error:
        raise NotEnclosed(str(error)) from error


def _algebraic(value: sp.Expr) -> arb:
    width = sp.Rational(1, 2 ** (ctx.prec + 10))
    interval = value.eval_rational(dx=width, dy=width)
    centre = sp.Rational(interval)
    return arb(fmpq(int(centre.p), int(centre.q)), arb(2) ** (-ctx.prec))


def _power_of_number(base: arb, exponent: sp.Expr) -> arb:
    if exponent.is_Integer:
        if exponent < 0 and base.contains(0):
            raise NotEnclosed("division by zero")
        return base ** int(exponent)
    if exponent.is_Rational and exponent.q == 2:
        root = base.sqrt()
        return root ** int(exponent.p) if exponent.p > 0 else ONE / root ** int(-exponent.p)
    return base ** _number(exponent)


_ARB: dict[type, str] = {
    sp.log: "log", sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.tanh: "tanh", sp.sinh: "sinh",
    sp.cosh: "cosh", sp.asinh: "asinh", sp.acosh: "acosh", sp.atanh: "atanh", sp.atan: "atan",
    sp.asin: "asin", sp.acos: "acos", sp.erf: "erf", sp.erfc: "erfc", sp.gamma: "gamma",
    sp.loggamma: "lgamma", sp.sech: "sech", sp.csch: "csch", sp.coth: "coth", sp.sec: "sec",
    sp.csc: "csc", sp.cot: "cot",
}  # fmt: skip

_INCREASING = {
    sp.tanh: (-ONE, ONE), sp.sinh: (MINUS_OO, OO), sp.asinh: (MINUS_OO, OO), sp.erf: (-ONE, ONE),
    sp.atan: None, sp.log: (None, OO), sp.acosh: (None, OO), sp.atanh: None, sp.asin: None,
}  # fmt: skip
"""Increasing functions of one argument: their limits at -oo and at +oo."""


# ---------------------------------------------------------------------------------------------
# arithmetic on pairs of balls


def add(left: Interval, right: Interval) -> Interval:
    low, high = left[0] + right[0], left[1] + right[1]
    return (MINUS_OO if low.is_nan() else low, OO if high.is_nan() else high)


def _times(one: arb, other: arb) -> arb:
    """Product of ends, where 0 times infinity is 0: the ends of a set of finite products."""
    if one.is_zero() or other.is_zero():
        return ZERO
    product = one * other
    if not product.is_nan():
        return product
    if not one.is_finite() and other.is_finite():
        one, other = other, one
    return OO * one.sgn() * other.sgn() if not one.contains(0) else arb.nan()


def multiply(left: Interval, right: Interval) -> Interval:
    if left[0] >= 0 and right[0] >= 0:
        low, high = _times(left[0], right[0]), _times(left[1], right[1])
        return (ZERO if low.is_nan() else low, OO if high.is_nan() else high)
    ends = [_times(a, b) for a in left for b in right]
    if any(end.is_nan() for end in ends):
        return WHOLE
    low = high = ends[0]
    for end in ends[1:]:
        low, high = _least(low, end), _greatest(high, end)
    return (low, high)


def _least(one: arb, other: arb) -> arb:
    if one <= other:
        return one
    return other if other <= one else one.min(other)


def _greatest(one: arb, other: arb) -> arb:
    if one >= other:
        return one
    return other if other >= one else one.max(other)


def reciprocal(value: Interval) -> Interval:
    low, high = value
    if low > 0 or high < 0:
        return (_inverse(high), _inverse(low))
    if low >= 0 and low.is_zero():
        return (_inverse(high), OO)
    if high <= 0 and high.is_zero():
        return (MINUS_OO, _inverse(low))
    return WHOLE


def _inverse(end: arb) -> arb:
    if not end.is_finite():
        return ZERO
    if end.contains(0):
        return OO
    return ONE / end


def power(base: Interval, exponent: Fraction) -> Interval:
    """base**exponent for an interval base and an exact rational exponent."""
    if exponent < 0:
        return reciprocal(power(base, -exponent))
    low, high = base
    if exponent.denominator == 1:
        n = int(exponent)
        if n % 2 == 1 or low >= 0:
            return (_integer_power(low, n), _integer_power(high, n))
        if high <= 0:
            return (_integer_power(high, n), _integer_power(low, n))
        return (ZERO, _greatest(_integer_power(low, n), _integer_power(high, n)))
    if high < 0:
        raise NotEnclosed("a root of a negative number")
    low = ZERO if not low > 0 else low
    return (_root_power(low, exponent), _root_power(high, exponent))


def _integer_power(end: arb, n: int) -> arb:
    if end.is_finite():
        return end**n
    return OO if end > 0 or n % 2 == 0 else MINUS_OO


def _root_power(end: arb, exponent: Fraction) -> arb:
    if end.is_zero():
        return ZERO
    if not end.is_finite():
        return OO
    end = end.nonnegative_part() if end.contains(0) else end
    if exponent.denominator == 2:
        return end.sqrt() ** exponent.numerator
    return end ** arb(fmpq(exponent.numerator, exponent.denominator))


def exponential(value: Interval) -> Interval:
    return (_exp(value[0]), _exp(value[1]))


def _exp(end: arb) -> arb:
    if end.is_finite():
        return end.exp()
    return OO if end > 0 else ZERO


def hull(one: Interval, other: Interval) -> Interval:
    return (_least(one[0], other[0]), _greatest(one[1], other[1]))


def meet(one: Interval, other: Interval) -> Interval:
    """The common part of two enclosures of the same set."""
    low = one[0] if one[0] >= other[0] or other[0].is_nan() else other[0]
    high = one[1] if one[1] <= other[1] or other[1].is_nan() else other[1]
    return (low, high)


# ---------------------------------------------------------------------------------------------
# compiled expressions

Rule = Callable[[Interval], Interval]


@dataclass(frozen=True, slots=True)
class Enclosure:
    """An expression in one variable, ready to be enclosed over intervals of it."""

    expr: sp.Expr
    variable: sp.Symbol
    rule: Rule

    def __call__(self, box: Interval) -> Interval:
        low, high = self.rule(box)
        return (MINUS_OO if low.is_nan() else low, OO if high.is_nan() else high)

    def at(self, point: arb) -> Interval:
        return self((point, point))


def compile_expression(expr: sp.Expr, variable: sp.Symbol) -> Enclosure:
    """An enclosure of an expression whose only symbol is `variable` (positive).

    Raises: NotEnclosed for a function without an enclosure.
    """
    return Enclosure(expr, variable, _Compiler(variable).rule(expr))


class _Compiler:
    """Turns each subexpression into one rule; equal subexpressions share it."""

    def __init__(self, variable: sp.Symbol) -> None:
        self.variable = variable
        self.known: dict[sp.Expr, Rule] = {}

    def rule(self, expr: sp.Expr) -> Rule:
        found = self.known.get(expr)
        if found is None:
            found = self.known[expr] = _remember(self._make(expr))
        return found

    def _make(self, expr: sp.Expr) -> Rule:
        if expr == self.variable:
            return lambda box: box
        if not expr.has(self.variable):
            return _constant(expr)
        if expr.is_Add:
            return self._sum(expr)
        if expr.is_Mul or isinstance(expr, sp.exp) or self._is_monomial(expr):
            return self._product(expr)
        if expr.is_Pow:
            return self._power(expr)
        return self._function(expr)

    def _is_monomial(self, expr: sp.Expr) -> bool:
        return expr.is_Pow and (expr.base == sp.E or (expr.base == self.variable and expr.exp.is_Rational))

    def _sum(self, expr: sp.Expr) -> Rule:
        parts = [self.rule(term) for term in expr.args]

        def total(box: Interval) -> Interval:
            result = parts[0](box)
            for part in parts[1:]:
                result = add(result, part(box))
            return result

        return total

    def _product(self, expr: sp.Expr) -> Rule:
        """v^k exp(u(v)) as one primitive, times the other factors."""
        k, argument, others = Fraction(0), sp.S.Zero, []
        for factor in sp.Mul.make_args(expr):
            base, exponent = factor.as_base_exp()
            if base == self.variable and exponent.is_Rational:
                k += Fraction(int(exponent.p), int(exponent.q))
            elif isinstance(factor, sp.exp):
                argument += factor.exp
            elif base == sp.E:
                argument += exponent
            else:
                others.append(factor)
        quotient = self._log_quotient(k, others)
        if quotient is not None:
            k += 1
        logarithm = sp.log(self.variable)
        if argument == 0 and k > 0 and logarithm in others:
            others.remove(logarithm)
            quotient, k = _power_times_log(k), Fraction(0)
        rules = [self.rule(factor) for factor in others]
        if quotient is not None:
            rules.insert(0, quotient)
        if argument != 0:
            rules.insert(0, self._monomial_exponential(k, argument))
        elif k:
            rules.insert(0, lambda box, k=k: power(box, k))

        def product(box: Interval) -> Interval:
            result = rules[0](box)
            for rule in rules[1:]:
                result = multiply(result, rule(box))
            return result

        return product

    def _log_quotient(self, k: Fraction, others: list[sp.Expr]) -> Rule | None:
        """log(1 + c v)/v for c > 0, which falls from c at v = 0; takes the logarithm out of `others`."""
        if k > -1:
            return None
        for position, factor in enumerate(others):
            if not isinstance(factor, sp.log):
                continue
            rate = sp.cancel((factor.args[0] - 1) / self.variable)
            if rate.has(self.variable) or not rate.is_positive:
                continue
            del others[position]

            def falling(end: arb, rate: sp.Expr = rate) -> arb:
                slope = exact(rate)
                if end.is_zero():
                    return slope
                return ZERO if not end.is_finite() else (1 + slope * end).log() / end

            return lambda box: (falling(box[1]), falling(box[0]))
        return None

    def _monomial_exponential(self, k: Fraction, argument: sp.Expr) -> Rule:
        """The range of v^k exp(u(v)): end values where it is monotone on the box."""
        inner = self.rule(argument)
        if not k:
            return lambda box: exponential(inner(box))
        slope = self.rule(
            sp.expand(self.variable * sp.diff(argument, self.variable)) + sp.Rational(k.numerator, k.denominator)
        )

        def at_end(end: arb) -> Interval | None:
            if end.is_zero() or not end.is_finite():
                u = inner((end, end))
                if u[1] == MINUS_OO:  # the exponential wins over any power
                    return (ZERO, ZERO)
                if u[0] == OO:
                    return (OO, OO)
            return multiply(power((end, end), k), exponential(inner((end, end))))

        def primitive(box: Interval) -> Interval:
            low, high = slope(box)
            if low >= 0 or high <= 0:
                first, last = at_end(box[0]), at_end(box[1])
                if first is None or last is None:
                    return multiply(power(box, k), exponential(inner(box)))
                return (first[0], last[1]) if low >= 0 else (last[0], first[1])
            return multiply(power(box, k), exponential(inner(box)))

        return primitive

    def _power(self, expr: sp.Expr) -> Rule:
        base = self.rule(expr.base)
        if expr.exp.is_Rational:
            exponent = Fraction(int(expr.exp.p), int(expr.exp.q))
            return lambda box: power(base(box), exponent)
        if expr.base == self.variable and expr.exp.is_rational_function(self.variable):
            # r^(2 r^2/(1 + r^2)) holds r^2 log r, which is small at 0
            product = sp.factor(expr.exp) * sp.log(expr.base)
        else:
            product = sp.expand(expr.exp * sp.log(sp.together(expr.base)), log=False)
        together = self.rule(product)
        return lambda box: exponential(together(box))

    def _function(self, expr: sp.Expr) -> Rule:
        kind = type(expr)
        if len(expr.args) != 1:
            raise NotEnclosed(f"no enclosure of {kind.__name__}")
        inner = self.rule(expr.args[0])
        if kind in _INCREASING:
            return lambda box: _increasing(kind, inner(box))
        if kind is sp.erfc:
            return lambda box: _erfc(inner(box))
        if kind is sp.acos:
            return lambda box: add(_HALF_PI(), _negate(_increasing(sp.asin, inner(box))))
        if kind is sp.cosh:
            return lambda box: _cosh(inner(box))
        if kind is sp.sech:
            return lambda box: reciprocal(_cosh(inner(box)))
        if kind in (sp.sin, sp.cos):
            return lambda box: _wave(kind, inner(box))
        if kind is sp.tan:
            return lambda box: multiply(_wave(sp.sin, inner(box)), reciprocal(_wave(sp.cos, inner(box))))
        if kind is sp.coth:
            return lambda box: reciprocal(_increasing(sp.tanh, inner(box)))
        if kind is sp.csch:
            return lambda box: reciprocal(_increasing(sp.sinh, inner(box)))
        if kind is sp.LambertW:
            return lambda box: _principal_lambert(inner(box))
        raise NotEnclosed(f"no enclosure of {kind.__name__}")


def _power_times_log(k: Fraction) -> Rule:
    """v^k log v for k > 0, which falls from 0 up to v = exp(-1/k)."""

    def at_end(end: arb) -> arb:
        return ZERO if end.is_zero() else _root_power(end, k) * end.log()

    def rule(box: Interval) -> Interval:
        low, high = box
        if high.is_finite() and high < (-ONE * k.denominator / k.numerator).exp() and low >= 0:
            return (at_end(high), at_end(low))
        return multiply(power(box, k), _increasing(sp.log, box))

    return rule


def _remember(rule: Rule) -> Rule:
    """The rule, with its last answer kept: shared subexpressions are evaluated once per box."""
    last: list[object] = [None, None]

    def remembered(box: Interval) -> Interval:
        if last[0] is not box:
            last[1] = rule(box)
            last[0] = box
        return last[1]  # type: ignore[return-value]

    return remembered


def _constant(expr: sp.Expr) -> Rule:
    exact(expr)
    kept: dict[int, Interval] = {}

    def constant(_: Interval) -> Interval:
        known = kept.get(ctx.prec)
        if known is None:
            ball = exact(expr)
            known = kept[ctx.prec] = (ball, ball)
        return known

    return constant


def _negate(value: Interval) -> Interval:
    return (-value[1], -value[0])


def _HALF_PI() -> Interval:
    half = arb.pi() / 2
    return (half, half)


def _logarithm(value: Interval) -> Interval:
    return _increasing(sp.log, value)


def _increasing(kind: type, value: Interval) -> Interval:
    return (_increasing_end(kind, value[0], lower=True), _increasing_end(kind, value[1], lower=False))


def _increasing_end(kind: type, end: arb, *, lower: bool) -> arb:
    if end.is_finite():
        if kind is sp.log and not end > 0:
            return MINUS_OO if lower or end.is_zero() else _upper_log(end)
        if kind is sp.acosh and not end >= 1:
            return ZERO if lower else end.max(ONE).acosh()
        result = getattr(end, _ARB[kind])()
        if result.is_nan():
            return MINUS_OO if lower else OO
        return result
    if kind is sp.atan:
        half = arb.pi() / 2
        return half if end > 0 else -half
    limits = _INCREASING[kind]
    limit = None if limits is None else limits[1 if end > 0 else 0]
    if limit is None:
        return MINUS_OO if lower else OO
    return limit


def _upper_log(end: arb) -> arb:
    top = arb(end.upper())
    return top.log() if top > 0 else MINUS_OO


def _erfc(value: Interval) -> Interval:
    def end(x: arb) -> arb:
        if x.is_finite():
            return x.erfc()
        return ZERO if x > 0 else arb(2)

    return (end(value[1]), end(value[0]))


def _cosh(value: Interval) -> Interval:
    def end(x: arb) -> arb:
        return x.cosh() if x.is_finite() else OO

    if value[0] >= 0:
        return (end(value[0]), end(value[1]))
    if value[1] <= 0:
        return (end(value[1]), end(value[0]))
    return (ONE, _greatest(end(value[0]), end(value[1])))


def _wave(kind: type, value: Interval) -> Interval:
    low, high = value
    if not (low.is_finite() and high.is_finite()):
        return (-ONE, ONE)
    shift = ZERO if kind is sp.sin else arb.pi() / 2
    low, high = low + shift, high + shift  # cos x = sin(x + pi/2)
    if not (high - low) < 6:
        return (-ONE, ONE)
    first, last = low.sin(), high.sin()
    least, greatest = _least(first, last), _greatest(first, last)
    if _may_hold(low, high, arb.pi() / 2):
        greatest = ONE
    if _may_hold(low, high, -arb.pi() / 2):
        least = -ONE
    return (least, greatest)


def _may_hold(low: arb, high: arb, phase: arb) -> bool:
    """Whether [low, high] may hold a number phase + 2 k pi."""
    first = ((low - phase) / (2 * arb.pi())).lower().ceil()
    last = ((high - phase) / (2 * arb.pi())).upper().floor()
    return not first > last


def _principal_lambert(value: Interval) -> Interval:
    if not value[0] > -ONE / arb.const_e():
        return (-ONE, value[1].lambertw(0)) if value[1].is_finite() else (-ONE, OO)
    return (value[0].lambertw(0), value[1].lambertw(0) if value[1].is_finite() else OO)


def evaluate(expr: sp.Expr, variable: sp.Symbol, point: sp.Expr) -> arb:
    """A ball around expr at an exact point, at the current precision."""
    low, high = compile_expression(expr, variable)((exact(point), exact(point)))
    return low.union(high)


def interval_text(value: Interval, digits: int = 30) -> tuple[str, str]:
    """Decimal ends that enclose the interval."""
    return (end_text(value[0], digits), end_text(value[1], digits))


def end_text(end: arb, digits: int = 30) -> str:
    if not end.is_finite():
        return "inf" if end > 0 else "-inf"
    return end.mid().str(digits, radius=False)


def boxes(points: Iterable[arb]) -> list[Interval]:
    ordered = list(points)
    return list(itertools.pairwise(ordered))
