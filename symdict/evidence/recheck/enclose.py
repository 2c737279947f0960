"""Balls around expressions, by recursion over their form: the checker's own evaluator.

At r = 0 a product r^k exp(-c r^-m) is one factor, and functions of what runs to infinity keep their bounds.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import sympy as sp
from flint import arb, fmpq

from symdict.evidence.recheck.refusal import Refused, demand
from symdict.language.variables import radius

_UNARY = {
    sp.log: "log", sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.tanh: "tanh", sp.sinh: "sinh", sp.cosh: "cosh",
    sp.asinh: "asinh", sp.atan: "atan", sp.asin: "asin", sp.acos: "acos", sp.erf: "erf", sp.erfc: "erfc",
    sp.atanh: "atanh", sp.acosh: "acosh", sp.sech: "sech", sp.coth: "coth", sp.csch: "csch", sp.gamma: "gamma",
}  # fmt: skip


Ball = Callable[[arb], arb]
"""An expression as a function of a ball."""


def ball_of(expr: sp.Expr, x: arb) -> arb:
    """expr at a ball x, by recursion; not finite where no enclosure is found."""
    return _compiled(expr)(x)


@lru_cache(maxsize=16384)
def _compiled(expr: sp.Expr) -> Ball:
    """The recursion over the form of an expression, taken once: covers ask for the same one at many boxes.

    Numbers are made anew at each call, for the precision in force then.
    """
    if expr == radius:
        return lambda x: x
    if expr.is_Rational:
        number = fmpq(int(expr.p), int(expr.q))
        return lambda _: arb(number)
    if expr == sp.pi:
        return lambda _: arb.pi()
    if expr == sp.E:
        return lambda _: arb.const_e()
    if expr.is_Add:
        return _sum([_compiled(term) for term in expr.args])
    if expr.is_Mul or isinstance(expr, sp.exp):
        return _product(expr)
    if expr.is_Pow:
        return _power(expr)
    if isinstance(expr, sp.LambertW):
        inner = _compiled(expr.args[0])
        branch = -1 if len(expr.args) > 1 and expr.args[1] == -1 else 0
        return lambda x: inner(x).lambertw(branch)
    if isinstance(expr, sp.Max):
        return _largest([_compiled(part) for part in expr.args])
    if isinstance(expr, sp.Min):
        largest = _largest([_compiled(-part) for part in expr.args])
        return lambda x: -largest(x)
    if isinstance(expr, sp.Abs):
        inside = _compiled(expr.args[0])
        return lambda x: abs(inside(x))
    return _function(expr)


def _sum(terms: list[Ball]) -> Ball:
    def total(x: arb) -> arb:
        result = terms[0](x)
        for term in terms[1:]:
            result = result + term(x)
        return result

    return total


def _largest(parts: list[Ball]) -> Ball:
    def largest(x: arb) -> arb:
        best = parts[0](x)
        for part in parts[1:]:
            best = best.max(part(x))
        return best

    return largest


def _function(expr: sp.Expr) -> Ball:
    name = _UNARY.get(type(expr))
    if name is None:
        raise Refused(f"the checker does not know {type(expr).__name__}")
    inner = _compiled(expr.args[0])
    kind, falls = type(expr), _falls(expr.args[0])

    def value(x: arb) -> arb:
        argument = inner(x)
        if argument.is_finite():
            return getattr(argument, name)()
        return _bounded_range(kind, argument, (lambda: value(arb(x.upper()))) if falls else None)

    return value


def _bounded_range(kind: type, argument: arb, at_end: Callable[[], arb] | None) -> arb:
    """A bounded function of an argument that runs to infinity as r -> 0; its value at the end if it does so falling."""
    if kind is sp.atan and at_end is not None:
        return _half_pi().union(at_end())
    if kind in (sp.tanh, sp.erf) and at_end is not None:
        return arb(1).union(at_end())
    if kind in (sp.tanh, sp.erf, sp.sin, sp.cos):
        return arb(0, 1)
    if kind is sp.atan:
        return arb(0, 2)
    return argument


def _half_pi() -> arb:
    return arb.pi() / 2


def _falls(argument: sp.Expr) -> bool:
    """Whether an argument is c r^-m with c, m > 0: it falls from infinity."""
    coefficient, rest = argument.as_independent(radius)
    base, exponent = rest.as_base_exp()
    return bool(base == radius and exponent.is_negative and coefficient.is_positive)


def grows(expr: sp.Expr) -> bool:
    """Whether an expression is log or asinh of something that runs to infinity as r -> 0."""
    if isinstance(expr, sp.asinh):
        return _falls(expr.args[0])
    return isinstance(expr, sp.log) and (_falls(expr.args[0]) or _falls(expr.args[0] - 1))


def _power(expr: sp.Expr) -> Ball:
    base_expr, exponent = expr.base, expr.exp
    base, raised = _compiled(base_expr), _raised(base_expr, exponent)
    if exponent != -1 or not (base_expr == sp.log(radius) or grows(base_expr)):
        return raised
    logarithm = base_expr == sp.log(radius)

    def reciprocal(x: arb) -> arb:
        """1/log of what runs to infinity as r -> 0, which comes down to 0."""
        if x.contains(0) and (not logarithm or x < 1):
            top = base(arb(x.upper()))
            if logarithm or top > 0:
                return arb(0).union(1 / top)
        return raised(x)

    return reciprocal


def _raised(base_expr: sp.Expr, exponent: sp.Expr) -> Ball:
    base = _compiled(base_expr)
    if exponent.is_Integer:
        whole = int(exponent)
        return lambda x: _integer_power(base(x), whole)
    power = _compiled(exponent)
    if exponent.is_Rational:
        return lambda x: _rational_power(base(x), exponent, power(x))
    if base_expr == radius and exponent.is_rational_function(radius):
        return _running_power(power, _compiled(sp.factor(exponent) * sp.log(radius)))
    return lambda x: base(x) ** power(x)


def _running_power(power: Ball, by_logarithm: Ball) -> Ball:
    """r^e(r); down to r = 0 it stays below b^e, for the largest r = b, where e is positive."""

    def value(x: arb) -> arb:
        if not x.contains(0):
            return x ** power(x)
        exponent = power(x)
        return arb(0).union(arb(x.upper()) ** exponent) if exponent > 0 else by_logarithm(x).exp()

    return value


def _rational_power(base: arb, exponent: sp.Rational, power: arb) -> arb:
    if base.contains(0):
        base = base.nonnegative_part()
    if exponent.q == 2:
        return base.sqrt() ** int(exponent.p)
    if exponent > 0 and base.contains(0):
        return arb(0).union(arb(base.upper()) ** power)
    return base**power


def _integer_power(base: arb, n: int) -> arb:
    """base^n; a ball around 0 itself is not left to Arb, which then answers nan."""
    if n < 0:
        return 1 / _integer_power(base, -n)
    if base.mid() != 0 or not base.is_finite():
        return base**n
    largest = arb(abs(base).upper()) ** n
    return arb(0).union(largest) if n % 2 == 0 else (-largest).union(largest)


def _product(expr: sp.Expr) -> Ball:
    """A product, in which r^k exp(-c r^m) is one factor where it is monotone down to r = 0."""
    power, argument, others = sp.S.Zero, sp.S.Zero, []
    for factor in sp.Mul.make_args(expr):
        base, exponent = factor.as_base_exp()
        if isinstance(factor, sp.exp):
            argument += factor.exp
        elif base == radius and exponent.is_Rational:
            power += exponent
        else:
            others.append(factor)
    monomial = _compiled(radius**power) if power != 1 else _compiled(radius)
    if argument != 0:
        return _times_exponential([_compiled(factor) for factor in others], power, monomial, argument)
    rest = [_compiled(factor) for factor in others if factor != sp.log(radius)]
    small = _power_times_log(power) if power > 0 and len(rest) == len(others) - 1 else None
    if small is None and len(rest) == len(others) - 1:
        running = [factor for factor in others if factor.is_Pow and factor.base == radius]
        if len(running) == 1 and not power:
            rest = [_compiled(factor) for factor in others if factor not in (running[0], sp.log(radius))]
            small = _power_times_log(running[0].exp)
    factors = [_compiled(factor) for factor in others] + ([monomial] if power else [])

    def product(x: arb) -> arb:
        if small is not None and x.contains(0):
            beside = small(x)
            if beside is not None:
                return _times(rest, x, beside)
        return _times(factors, x, arb(1))

    return product


def _times(factors: list[Ball], x: arb, result: arb) -> arb:
    for factor in factors:
        result = result * factor(x)
    return result


def _times_exponential(others: list[Ball], power: sp.Expr, monomial: Ball, argument: sp.Expr) -> Ball:
    exponent, flat = _compiled(argument), _flat(power, monomial, sp.expand(argument))

    def product(x: arb) -> arb:
        result = _times(others, x, arb(1))
        beside = flat(x) if flat is not None and x.contains(0) else None
        if beside is not None:
            return result * beside
        result = result * exponent(x).exp()
        return result * monomial(x) if power else result

    return product


Beside = Callable[[arb], "arb | None"]
"""The same beside r = 0, for a ball that holds it; None where nothing is gained."""


def _power_times_log(power: sp.Expr) -> Beside:
    """r^k log r on [0, b]: between its value at b and 0, as long as b < exp(-1/k)."""
    rank = _compiled(power)

    def beside(x: arb) -> arb | None:
        top, least = arb(x.upper()), arb(rank(x).lower())  # for r < 1 the least exponent bounds r^k
        if not (least > 0 and top > 0 and top < (-1 / least).exp()):
            return None
        return arb(0).union(top**least * top.log())

    return beside


def _flat(power: sp.Expr, monomial: Ball, argument: sp.Expr) -> Beside | None:
    """r^k exp(u(r)) on [0, b] for u -> -oo at 0: between 0 and its value at b, if it increases there."""
    terms = []
    for term in sp.Add.make_args(argument):
        coefficient, rest = term.as_independent(radius)
        base, exponent = rest.as_base_exp()
        if base not in (radius, sp.S.One) or not exponent.is_Rational:
            return None
        step = exponent if base == radius else sp.S.Zero
        terms.append((_compiled(coefficient), step, _compiled(step), _compiled(radius**step)))
    lowest = min(step for _, step, _, _ in terms)
    if lowest >= 0:
        return None
    exponent_of, rank = _compiled(argument), _compiled(power)

    def beside(x: arb) -> arb | None:
        one = arb(1)
        if not sum((coefficient(one) for coefficient, step, _, _ in terms if step == lowest), arb(0)) < 0:
            return None
        top = arb(x.upper())
        # r (k/r + u') = k + sum e c r^e must stay positive on (0, b]: bound it from below at b
        slope = rank(top)
        for coefficient, step, order, powered in terms:
            value = coefficient(one) * order(one) * powered(top)
            slope = slope + (value if value > 0 and step < 0 else -abs(value))
        if not slope > 0:
            return None
        end = exponent_of(top).exp()
        return arb(0).union(end * monomial(top) if power else end)

    return beside


def number(expr: sp.Expr) -> arb:
    demand(not expr.free_symbols, f"{expr} is not a number")
    return ball_of(expr, arb(1))


@lru_cache(maxsize=4096)
def settled(expr: sp.Expr) -> sp.Expr:
    """The same expression with exp(-u) for every exponential exp(u) that grows: (1 + a e^u)/(1 + e^u) stays bounded."""
    symbols: dict[sp.Expr, sp.Symbol] = {}
    expr = expr.replace(sp.log, _settled_logarithm)
    for atom in sorted(expr.atoms(sp.exp), key=str):
        argument = sp.expand(atom.exp)
        if argument.is_polynomial(radius) and argument.has(radius):
            grows = bool(sp.LC(argument, radius).is_positive)
            decay = sp.exp(-argument if grows else argument)
            symbol = symbols.setdefault(decay, sp.Dummy("decay", positive=True))
            expr = expr.xreplace({atom: 1 / symbol if grows else symbol})
    return sp.together(expr).xreplace({symbol: decay for decay, symbol in symbols.items()}) if symbols else expr


def _settled_logarithm(inner: sp.Expr) -> sp.Expr:
    """log(a + b e^u) = u + log(a e^-u + b) for the one exponential that grows."""
    growing = [
        atom
        for atom in inner.atoms(sp.exp)
        if atom.exp.is_polynomial(radius) and atom.has(radius) and sp.LC(atom.exp, radius).is_positive
    ]
    if len(growing) != 1:
        return sp.log(inner)
    return growing[0].exp + sp.log(sp.expand(inner / growing[0]))
