"""Balls around expressions, by recursion over their form: the checker's own evaluator.

At r = 0 a product r^k exp(-c r^-m) is one factor, and functions of what runs to infinity keep their bounds.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from flint import arb, fmpq

from symdict.evidence.recheck.refusal import Refused, demand
from symdict.language.variables import radius

_UNARY = {
    sp.log: "log", sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.tanh: "tanh", sp.sinh: "sinh", sp.cosh: "cosh",
    sp.asinh: "asinh", sp.atan: "atan", sp.asin: "asin", sp.acos: "acos", sp.erf: "erf", sp.erfc: "erfc",
    sp.atanh: "atanh", sp.acosh: "acosh", sp.sech: "sech", sp.coth: "coth", sp.csch: "csch", sp.gamma: "gamma",
}  # fmt: skip


def ball_of(expr: sp.Expr, x: arb) -> arb:
    """expr at a ball x, by recursion; not finite where no enclosure is found."""
    if expr == radius:
        return x
    if expr.is_Rational:
        return arb(fmpq(int(expr.p), int(expr.q)))
    if expr == sp.pi:
        return arb.pi()
    if expr == sp.E:
        return arb.const_e()
    if expr.is_Add:
        total = arb(0)
        for term in expr.args:
            total = total + ball_of(term, x)
        return total
    if expr.is_Mul:
        return _ball_product(expr, x)
    if isinstance(expr, sp.exp):
        return _ball_product(expr, x)
    if expr.is_Pow:
        return _ball_power(expr, x)
    if isinstance(expr, sp.LambertW):
        return ball_of(expr.args[0], x).lambertw(-1 if len(expr.args) > 1 and expr.args[1] == -1 else 0)
    if isinstance(expr, sp.Max):
        best = ball_of(expr.args[0], x)
        for part in expr.args[1:]:
            best = best.max(ball_of(part, x))
        return best
    if isinstance(expr, sp.Min):
        return -ball_of(sp.Max(*(-part for part in expr.args)), x)
    if isinstance(expr, sp.Abs):
        return abs(ball_of(expr.args[0], x))
    name = _UNARY.get(type(expr))
    if name is None:
        raise Refused(f"the checker does not know {type(expr).__name__}")
    inner = ball_of(expr.args[0], x)
    if not inner.is_finite():
        return _bounded_range(expr, inner, x)
    return getattr(inner, name)()


def _bounded_range(expr: sp.Expr, inner: arb, x: arb) -> arb:
    """A bounded function of an argument that runs to infinity as r -> 0."""
    kind = type(expr)
    if kind is sp.atan and _falls(expr.args[0]):
        return _half_pi().union(ball_of(expr, arb(x.upper())))
    if kind in (sp.tanh, sp.erf) and _falls(expr.args[0]):
        return arb(1).union(ball_of(expr, arb(x.upper())))
    if kind in (sp.tanh, sp.erf, sp.sin, sp.cos):
        return arb(0, 1)
    if kind is sp.atan:
        return arb(0, 2)
    return inner


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


def _ball_power(expr: sp.Expr, x: arb) -> arb:
    if expr.exp == -1 and x.contains(0) and expr.base == sp.log(radius) and x < 1:
        return arb(0).union(1 / arb(x.upper()).log())
    if expr.exp == -1 and x.contains(0) and grows(expr.base):
        top = ball_of(expr.base, arb(x.upper()))
        if top > 0:
            return arb(0).union(1 / top)
    base = ball_of(expr.base, x)
    exponent: Any = expr.exp
    if exponent.is_Integer:
        return _integer_power(base, int(exponent))
    if exponent.is_Rational:
        if base.contains(0):
            base = base.nonnegative_part()
        if exponent.q == 2:
            root = base.sqrt()
            return root ** int(exponent.p)
        if exponent > 0 and base.contains(0):
            top = arb(base.upper()) ** ball_of(exponent, x)
            return arb(0).union(top)
    if expr.base == radius and x.contains(0) and exponent.is_rational_function(radius):
        return ball_of(sp.factor(exponent) * sp.log(radius), x).exp()
    return base ** ball_of(exponent, x)


def _integer_power(base: arb, n: int) -> arb:
    """base^n; a ball around 0 itself is not left to Arb, which then answers nan."""
    if n < 0:
        return 1 / _integer_power(base, -n)
    if base.mid() != 0 or not base.is_finite():
        return base**n
    largest = arb(abs(base).upper()) ** n
    return arb(0).union(largest) if n % 2 == 0 else (-largest).union(largest)


def _ball_product(expr: sp.Expr, x: arb) -> arb:
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
    result = arb(1)
    if argument == 0 and power > 0 and sp.log(radius) in others and x.contains(0):
        small = _power_times_log(power, x)
        if small is not None:
            others.remove(sp.log(radius))
            power, result = sp.S.Zero, small
    for factor in others:
        result = result * ball_of(factor, x)
    if argument == 0:
        return result * (ball_of(radius**power, x) if power else arb(1)) if power != 1 else result * x
    flat = _flat(power, sp.expand(argument), x) if x.contains(0) else None
    if flat is not None:
        return result * flat
    exponential = ball_of(argument, x).exp()
    return result * exponential * (ball_of(radius**power, x) if power else arb(1))


def _power_times_log(power: sp.Expr, x: arb) -> arb | None:
    """r^k log r on [0, b]: between its value at b and 0, as long as b < exp(-1/k)."""
    top = arb(x.upper())
    if not (top > 0 and top < ball_of(sp.exp(-1 / power), top)):
        return None
    return arb(0).union(ball_of(radius**power, top) * top.log())


def _flat(power: sp.Expr, argument: sp.Expr, x: arb) -> arb | None:
    """r^k exp(u(r)) on [0, b] for u -> -oo at 0: between 0 and its value at b, if it increases there."""
    terms = []
    for term in sp.Add.make_args(argument):
        coefficient, rest = term.as_independent(radius)
        base, exponent = rest.as_base_exp()
        if base not in (radius, sp.S.One) or not exponent.is_Rational:
            return None
        terms.append((ball_of(coefficient, arb(1)), exponent if base == radius else sp.S.Zero))
    lowest = min(exponent for _, exponent in terms)
    if lowest >= 0 or not sum((c for c, e in terms if e == lowest), arb(0)) < 0:
        return None
    top = arb(x.upper())
    # r (k/r + u') = k + sum e c r^e must stay positive on (0, b]: bound it from below at b
    slope = ball_of(power, top)
    for c, e in terms:
        value = c * int(e.p) / int(e.q) * ball_of(radius**e, top)
        slope = slope + (value if value > 0 and e < 0 else -abs(value))
    if not slope > 0:
        return None
    end = ball_of(argument, top).exp() * (ball_of(radius**power, top) if power else arb(1))
    return arb(0).union(end)


def number(expr: sp.Expr) -> arb:
    demand(not expr.free_symbols, f"{expr} is not a number")
    return ball_of(expr, arb(1))


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
