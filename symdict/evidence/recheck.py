"""The checker: repeats a finding from its evidence alone, with none of the searchers' code.

It reads the subject's text, proves that the scaling is one, forms the functions that the claim speaks
of, and proves their signs again: zeros must lie in the stated brackets, simple ones, and nowhere else.
Its own ball evaluator, its own covers, its own rules from signs to claims. Evidence that does not show
the claim is refused, whatever it says.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp
from flint import arb, ctx, fmpq

from symdict.errors import SymdictError
from symdict.language import normal
from symdict.language.formula import to_sympy
from symdict.language.parse import GENEROUS, parse
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius

Json = Mapping[str, Any]
_BITS = 192
_SAMPLES = 2
"""Admissible parameter values at which the evidence of a family is repeated."""
_NEAR = arb(2) ** -40
"""How well a limit at an end must agree with the stated extremum, relative to 1 + |value|."""


class Refused(Exception):
    """The evidence does not show the claim."""


def recheck(finding: Json) -> bool:
    """Whether the evidence of a finding (its JSON) shows its verdict; unknown findings never do."""
    return not why_refused(finding)


def why_refused(finding: Json) -> str:
    """The reason for which evidence is refused, empty where it is accepted."""
    before = ctx.prec
    ctx.prec = _BITS
    try:
        _check(finding)
    except Refused as reason:
        return str(reason)
    except (
        SymdictError,
        KeyError,
        TypeError,
        ValueError,
        IndexError,
        ZeroDivisionError,
        AttributeError,
        RecursionError,
        sp.SympifyError,
    ) as reason:
        return f"the evidence cannot be read: {type(reason).__name__}: {reason}"
    finally:
        ctx.prec = before
    return ""


def _demand(condition: bool, reason: str) -> None:
    if not condition:
        raise Refused(reason)


def _check(finding: Json) -> None:
    claim, verdict = finding["claim"], finding["verdict"]
    _demand(claim in _GOALS, f"no rule for the claim {claim!r}")
    evidence = finding["evidence"]
    _demand(verdict in ("proved", "refuted"), "only proved and refuted findings have evidence")
    subject = _Function.read(evidence["subject"])
    core = _Function.read(evidence["scale"]["core"])
    _scaling(subject, core, evidence["scale"])
    cases = evidence["cases"]
    _demand(bool(cases), "no case is covered")
    if verdict == "refuted":
        _demand(bool(finding.get("witness")), "a refutation needs a witness")
        failing = [case for case in cases if case["holds"] is False]
        _demand(bool(failing), "no case fails")
        _refutation(claim, subject, finding["witness"], evidence, failing[0])
        return
    _demand(not finding.get("condition"), "a claim proved for some parameters only is not proved")
    _covered(core, cases)
    for case in cases:
        _demand(case["holds"] is True, "a case is open or fails")
        _same_function(core, _Function.read(case["flux"]), case)
        _proof(claim, case, evidence)


# -- reading ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Half:
    breaks: tuple[sp.Expr, ...]
    pieces: tuple[sp.Expr, ...]
    values: tuple[sp.Expr, ...]


@dataclass(frozen=True)
class _Function:
    """A piecewise function as the evidence states it."""

    right: _Half
    left: _Half
    parity: int
    at_zero: sp.Expr
    space: ParameterSpace

    @classmethod
    def read(cls, data: Json) -> _Function:
        space = ParameterSpace(
            tuple(Parameter(name, domain) for name, domain in data["parameters"]), tuple(data["assume"])
        )
        halves = [
            _Half(*(tuple(_read(text, space) for text in data[side][key]) for key in ("breaks", "pieces", "values")))
            for side in ("right", "left")
        ]
        for half in halves:
            _demand(
                len(half.pieces) == len(half.breaks) + 1 == len(half.values) + 1, "pieces and breakpoints do not fit"
            )
        at_zero = sp.nan if data["at_zero"] == "nan" else _read(data["at_zero"], space)
        return cls(halves[0], halves[1], int(data["parity"]), at_zero, space)

    def bound(self, values: Mapping[sp.Symbol, sp.Expr]) -> _Function:
        def half(one: _Half) -> _Half:
            return _Half(*(tuple(item.subs(values) for item in part) for part in (one.breaks, one.pieces, one.values)))

        return _Function(half(self.right), half(self.left), self.parity, self.at_zero.subs(values), ParameterSpace())

    @property
    def rays(self) -> dict[str, _Half]:
        """P(x) = f(x) and M(x) = -f(-x): slopes of M are slopes of f, M(x)/x is f(-x)/(-x)."""
        mirrored = _Half(self.left.breaks, tuple(-p for p in self.left.pieces), tuple(-v for v in self.left.values))
        return {"right": self.right, "left": mirrored}


def _read(text: str, space: ParameterSpace) -> sp.Expr:
    return to_sympy(parse(text, limits=GENEROUS), {**space.symbols, "r": radius})


def _scaling(subject: _Function, core: _Function, scale: Json) -> None:
    """subject(r) = factor core(r/unit; shapes), piece by piece and at every breakpoint."""
    unit, factor = _read(scale["unit"], subject.space), _read(scale["factor"], subject.space)
    _demand(subject.space.sign(unit) == 1 and subject.space.sign(factor) == 1, "the scale is not positive")
    shapes = {
        core.space.symbols[name]: _read(text, subject.space)
        for name, text in scale["shapes"].items()
        if name in core.space.symbols
    }
    _demand(subject.parity == core.parity, "the scaling changes the parity")
    for one, other in ((subject.right, core.right), (subject.left, core.left)):
        _demand(len(one.breaks) == len(other.breaks), "the scaling changes the number of pieces")

        def back(expr: sp.Expr) -> sp.Expr:
            return expr.subs(shapes, simultaneous=True)

        for a, b in zip(one.breaks, other.breaks, strict=True):
            _zero(a - unit * back(b), "a breakpoint is not the scaled one")
        for a, b in zip(one.values, other.values, strict=True):
            _zero(a - factor * back(b), "a value is not the scaled one")
        for a, b in zip(one.pieces, other.pieces, strict=True):
            _zero(a - factor * back(b).subs(radius, radius / unit), "a piece is not the scaled one")
    if subject.parity == -1:
        for a, b in zip(subject.right.pieces, subject.left.pieces, strict=True):
            _zero(a + b, "the parity is not that of an odd function")
    if subject.parity == 1:
        for a, b in zip(subject.right.pieces, subject.left.pieces, strict=True):
            _zero(a - b, "the parity is not that of an even function")


def _zero(expr: sp.Expr, reason: str) -> None:
    if expr != 0 and not normal.is_zero(sp.powdenest(expr, force=True)):
        raise Refused(reason)


def _covered(core: _Function, cases: Sequence[Json]) -> None:
    """Every admissible sample of the parameters lies in one of the cases."""
    if len(cases) == 1:
        _demand(not cases[0]["conditions"], "the only case is conditional")
        return
    for sample in core.space.samples(5):
        inside = 0
        for case in cases:
            texts = [part for text in case["conditions"] for part in text.split(" and ")]
            inside += all(_true(text, core.space, sample) for text in texts)
        _demand(inside == 1, "the cases do not cover the parameters once")


def _true(text: str, space: ParameterSpace, sample: Mapping[sp.Symbol, sp.Expr]) -> bool:
    for operator in ("<", ">", "="):
        left, found, right = text.partition(f" {operator} ")
        if found:
            difference = _number((_read(left, space) - _read(right, space)).subs(sample))
            return bool(
                difference < 0 if operator == "<" else difference > 0 if operator == ">" else difference.contains(0)
            )
    raise Refused(f"a condition cannot be read: {text}")


def _same_function(core: _Function, restricted: _Function, case: Json) -> None:
    """The function of a case is the core with the fixed parameters put in."""
    fixed = {
        core.space.symbols[name]: _read(text, core.space)
        for name, text in case["fixed"].items()
        if name in core.space.symbols
    }
    for one, other in ((core.right, restricted.right), (core.left, restricted.left)):
        _demand(len(one.pieces) == len(other.pieces), "a case is about another function")
        for a, b in zip(
            (*one.pieces, *one.breaks, *one.values), (*other.pieces, *other.breaks, *other.values), strict=True
        ):
            _zero(a.subs(fixed) - b, "a case is about another function")


# -- balls ------------------------------------------------------------------------------------------

_UNARY = {
    sp.log: "log", sp.sin: "sin", sp.cos: "cos", sp.tan: "tan", sp.tanh: "tanh", sp.sinh: "sinh", sp.cosh: "cosh",
    sp.asinh: "asinh", sp.atan: "atan", sp.asin: "asin", sp.acos: "acos", sp.erf: "erf", sp.erfc: "erfc",
    sp.atanh: "atanh", sp.acosh: "acosh", sp.sech: "sech", sp.coth: "coth", sp.csch: "csch", sp.gamma: "gamma",
}  # fmt: skip


def _ball(expr: sp.Expr, x: arb) -> arb:
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
            total = total + _ball(term, x)
        return total
    if expr.is_Mul:
        return _ball_product(expr, x)
    if isinstance(expr, sp.exp):
        return _ball_product(expr, x)
    if expr.is_Pow:
        return _ball_power(expr, x)
    if isinstance(expr, sp.LambertW):
        return _ball(expr.args[0], x).lambertw(-1 if len(expr.args) > 1 and expr.args[1] == -1 else 0)
    if isinstance(expr, sp.Max):
        best = _ball(expr.args[0], x)
        for part in expr.args[1:]:
            best = best.max(_ball(part, x))
        return best
    if isinstance(expr, sp.Min):
        return -_ball(sp.Max(*(-part for part in expr.args)), x)
    if isinstance(expr, sp.Abs):
        return abs(_ball(expr.args[0], x))
    name = _UNARY.get(type(expr))
    if name is None:
        raise Refused(f"the checker does not know {type(expr).__name__}")
    inner = _ball(expr.args[0], x)
    if not inner.is_finite():
        return _bounded_range(expr, inner, x)
    return getattr(inner, name)()


def _bounded_range(expr: sp.Expr, inner: arb, x: arb) -> arb:
    """A bounded function of an argument that runs to infinity as r -> 0."""
    kind = type(expr)
    if kind is sp.atan and _falls(expr.args[0]):
        return _half_pi().union(_ball(expr, arb(x.upper())))
    if kind in (sp.tanh, sp.erf) and _falls(expr.args[0]):
        return arb(1).union(_ball(expr, arb(x.upper())))
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


def _grows(expr: sp.Expr) -> bool:
    """Whether an expression is log or asinh of something that runs to infinity as r -> 0."""
    if isinstance(expr, sp.asinh):
        return _falls(expr.args[0])
    return isinstance(expr, sp.log) and (_falls(expr.args[0]) or _falls(expr.args[0] - 1))


def _ball_power(expr: sp.Expr, x: arb) -> arb:
    if expr.exp == -1 and x.contains(0) and _grows(expr.base):
        top = _ball(expr.base, arb(x.upper()))
        if top > 0:
            return arb(0).union(1 / top)
    base = _ball(expr.base, x)
    exponent: Any = expr.exp
    if exponent.is_Integer:
        return base ** int(exponent)
    if exponent.is_Rational:
        if base.contains(0):
            base = base.nonnegative_part()
        if exponent.q == 2:
            root = base.sqrt()
            return root ** int(exponent.p)
        if exponent > 0 and base.contains(0):
            top = arb(base.upper()) ** _ball(exponent, x)
            return arb(0).union(top)
    return base ** _ball(exponent, x)


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
    for factor in others:
        result = result * _ball(factor, x)
    if argument == 0:
        return result * (_ball(radius**power, x) if power else arb(1)) if power != 1 else result * x
    flat = _flat(power, sp.expand(argument), x) if x.contains(0) else None
    if flat is not None:
        return result * flat
    exponential = _ball(argument, x).exp()
    return result * exponential * (_ball(radius**power, x) if power else arb(1))


def _flat(power: sp.Expr, argument: sp.Expr, x: arb) -> arb | None:
    """r^k exp(u(r)) on [0, b] for u -> -oo at 0: between 0 and its value at b, if it increases there."""
    terms = []
    for term in sp.Add.make_args(argument):
        coefficient, rest = term.as_independent(radius)
        base, exponent = rest.as_base_exp()
        if base not in (radius, sp.S.One) or not exponent.is_Rational:
            return None
        terms.append((_ball(coefficient, arb(1)), exponent if base == radius else sp.S.Zero))
    lowest = min(exponent for _, exponent in terms)
    if lowest >= 0 or not sum((c for c, e in terms if e == lowest), arb(0)) < 0:
        return None
    top = arb(x.upper())
    # r (k/r + u') = k + sum e c r^e must stay positive on (0, b]: bound it from below at b
    slope = _ball(power, top)
    for c, e in terms:
        value = c * int(e.p) / int(e.q) * _ball(radius**e, top)
        slope = slope + (value if value > 0 and e < 0 else -abs(value))
    if not slope > 0:
        return None
    end = _ball(argument, top).exp() * (_ball(radius**power, top) if power else arb(1))
    return arb(0).union(end)


def _number(expr: sp.Expr) -> arb:
    _demand(not expr.free_symbols, f"{expr} is not a number")
    return _ball(expr, arb(1))


# -- signs ------------------------------------------------------------------------------------------


def _levelled(expr: sp.Expr) -> sp.Expr:
    """The expression over the lowest power of r of its terms without exponentials."""
    expr = sp.expand(expr, power_base=False, power_exp=False, log=False, trig=False)
    powers = []
    for term in sp.Add.make_args(expr):
        if term.has(sp.exp):
            continue
        powers.append(
            sum(
                (
                    f.as_base_exp()[1]
                    for f in sp.Mul.make_args(term)
                    if f.as_base_exp()[0] == radius and f.as_base_exp()[1].is_Rational
                ),
                sp.S.Zero,
            )
        )
    if not powers or min(powers) == 0:
        return expr
    return sp.Add(*(term * radius ** -min(powers) for term in sp.Add.make_args(expr)))


def _in_tail(expr: sp.Expr) -> sp.Expr:
    """expr(1/t), up to a positive factor, in the variable r = t."""
    swapped = expr.subs(radius, 1 / radius)
    swapped = swapped.replace(lambda n: n.is_Pow and n.exp.is_Rational, lambda n: sp.Pow(sp.together(n.base), n.exp))
    return _levelled(swapped)


def _excludes_zero(expr: sp.Expr, low: arb, high: arb, sign: int, depth: int = 0) -> bool:
    """Whether expr has the given sign on [low, high], 0 < low: boxes, halved until each is decided."""
    slope = sp.diff(expr, radius)
    stack = [(low, high, 0)]
    boxes = 0
    while stack:
        a, b, level = stack.pop()
        boxes += 1
        if boxes > 4000 or level > 60:
            return False
        box = a.union(b)
        value = _ball(expr, box)
        if value * sign > 0:
            continue
        gradient = _ball(slope, box)
        centre = arb(box.mid())
        if gradient.is_finite() and (_ball(expr, centre) + gradient * (box - centre)) * sign > 0:
            continue
        if gradient.is_finite() and not gradient.contains(0):
            ends = (_ball(expr, arb(a.mid())) * sign, _ball(expr, arb(b.mid())) * sign)
            if ends[0] > 0 and ends[1] > 0:
                continue  # monotone between ends of the right sign
        if value.is_finite() and value * sign < 0:
            return False
        middle = arb((a * b).sqrt().mid()) if b > 2 * a else arb(((a + b) / 2).mid())
        stack += [(middle, b, level + 1), (a, middle, level + 1)]
    del depth
    return True


def _beside(expr: sp.Expr, point: sp.Expr, side: int, room: arb, depth: int = 0) -> tuple[int, arb]:
    """The sign of expr next to an end (side 1: right of it), and how far it is proved.

    Where expr vanishes at the end, its derivative's sign decides.
    """
    if depth > 10:
        raise Refused("the order of a zero at an end is too high")
    expr = _levelled(expr) if point == 0 else expr
    centre = _number(point)
    forms = [expr]
    if point == 0:  # over a logarithm that grows without bound, the rest is finite
        growing = sorted((atom for atom in expr.atoms(sp.asinh, sp.log) if _grows(atom)), key=str)
        forms += [sp.expand(expr / atom, power_base=False, log=False) for atom in growing]
    for shift in (3, 6, 10, 16, 24):
        reach = room / 2**shift
        for form in forms:
            value = _ball(form, centre.union(centre + side * reach))
            if value > 0 or value < 0:
                return (1 if value > 0 else -1), reach
    at_end = _limit(expr, point, side)
    if at_end is None or not normal.is_zero(at_end):
        raise Refused(f"no sign beside r = {point}")
    derivative = sp.diff(expr, radius)
    derivative = _strip(derivative)
    if not derivative.has(radius):
        value = _number(derivative)
        _demand(value > 0 or value < 0, "a vanishing derivative")
        return (1 if value > 0 else -1) * side, room / 8
    sign, reach = _beside(derivative, point, side, room, depth + 1)
    return sign * side, reach


def _limit(expr: sp.Expr, point: sp.Expr, side: int) -> sp.Expr | None:
    direct = expr.subs(radius, point)
    if not direct.has(sp.nan, sp.zoo, sp.oo):
        return direct
    try:
        return sp.limit(expr, radius, point, "+" if side > 0 else "-")
    except (NotImplementedError, ValueError, TypeError):
        return None


def _strip(expr: sp.Expr) -> sp.Expr:
    """The expression without factors that are exponentials, powers of r, or positive numbers."""
    kept = []
    for factor in sp.Mul.make_args(sp.factor_terms(expr)):
        if isinstance(factor, sp.exp) or factor.is_positive or (factor.is_Pow and factor.base == radius):
            continue
        kept.append(factor)
    return sp.Mul(*kept)


def _positive(expr: sp.Expr) -> bool:
    """Whether an expression is positive for r > 0, seen from its form."""
    return _sign_of_form(expr) == 1


def _sign_of_form(expr: sp.Expr) -> int:
    """+1 or -1 where an expression has that sign for all r > 0, seen term by term; 0 where it is not seen."""
    if expr.is_Rational or expr.is_Symbol:
        return 1 if expr.is_positive else -1 if expr.is_negative else 0
    if isinstance(expr, sp.exp):
        return 1
    if not expr.free_symbols:
        return _sign(_number(expr))
    if isinstance(expr, sp.asinh | sp.atan | sp.tanh | sp.erf | sp.sinh):
        return _sign_of_form(expr.args[0])
    if isinstance(expr, sp.cosh | sp.sech):
        return 1
    if expr.is_Add:
        signs = {_sign_of_form(term) for term in expr.args}
        return signs.pop() if len(signs) == 1 else 0
    if expr.is_Mul:
        sign = 1
        for factor in expr.args:
            sign *= _sign_of_form(factor)
        return sign
    if expr.is_Pow:
        base = _sign_of_form(expr.base)
        if base == 1:
            return 1
        if base == -1 and expr.exp.is_Integer:
            return 1 if expr.exp.is_even else -1
    return 0


def _pattern(
    function: sp.Expr,
    start: sp.Expr,
    end: sp.Expr,
    data: Json,
    sample: Mapping[sp.Symbol, sp.Expr],
    space: ParameterSpace,
) -> list[int]:
    """The signs of a function on (start, end), proved again from the stated factors and brackets."""
    return _traced(function, start, end, data, sample, space)[0]


def _traced(
    function: sp.Expr,
    start: sp.Expr,
    end: sp.Expr,
    data: Json,
    sample: Mapping[sp.Symbol, sp.Expr],
    space: ParameterSpace,
) -> tuple[list[int], list[tuple[arb, arb]]]:
    """The signs, and brackets of all zeros; zeros stated without a place are looked for at the sample."""
    signs = [int(sign) for sign in data["signs"]]
    if data["sign"] is None or not function.has(radius):
        value = function.subs(sample)
        _demand(len(signs) == 1 and not value.has(radius), "a constant has one sign")
        if signs[0] == 0:
            _zero(value, "a function is not identically zero")
        else:
            _demand(_number(value) * signs[0] > 0, "a constant has another sign")
        return signs, []
    factors = [_read(text, space).subs(sample) for text in data["factors"]]
    squares = [_read(text, space).subs(sample) for text in data["squares"]]
    quotient = _read(data["quotient"], space).subs(sample)
    if data["sign"] == 0:
        _zero(function, "a function is not identically zero")
        return signs, []
    product = int(data["sign"]) * quotient * sp.Mul(*factors) * sp.Mul(*(one**2 for one in squares))
    _equal(function.subs(sample), product, start.subs(sample), end.subs(sample))
    _demand(
        _positive(quotient) or _positive_between(quotient, start.subs(sample), end.subs(sample)),
        f"the quotient {quotient} is not seen to be positive",
    )
    if any(zero["closed"] is None and zero.get("low") is None for zero in data["zeros"]):
        brackets = _searched(factors, start.subs(sample), end.subs(sample), len(data["zeros"]))
    else:
        brackets = [_bracket(zero, sample, space) for zero in data["zeros"]]
    _demand(len(signs) == len(brackets) + 1, "zeros and signs do not fit")
    total = [int(data["sign"])] * len(signs)
    for factor in factors:
        found = _signs_of_factor(factor, start.subs(sample), end.subs(sample), brackets)
        total = [a * b for a, b in zip(total, found, strict=True)]
    _demand(total == signs, "the signs are not those of the factors")
    return signs, brackets


def _positive_between(expr: sp.Expr, start: sp.Expr, end: sp.Expr) -> bool:
    """Whether a product is positive on (start, end): the sign of each of its factors is proved."""
    sign = 1
    for factor in sp.Mul.make_args(sp.factor(expr)):
        base, exponent = factor.as_base_exp()
        known = _sign_of_form(base) or _one_sign(base, start, end, None, None)
        if known < 0 and not exponent.is_Integer:
            return False
        sign *= known if not (exponent.is_Integer and exponent.is_even) else abs(known)
    return sign == 1


def _cover(function: sp.Expr, start: sp.Expr, end: sp.Expr) -> list[arb]:
    """Finite enclosures of a function over all of [start + 2^-20, end - 2^-20], or up to 2^20."""
    low = _number(start) + arb(2) ** -20
    high = arb(2) ** 20 if end == sp.oo else _number(end) - arb(2) ** -20
    stack, found = [(low, high)], []
    while stack:
        a, b = stack.pop()
        value = _ball(function, a.union(b))
        if value.is_finite():
            found.append(value)
            continue
        _demand(len(stack) < 200 and b - a > arb(2) ** -40, "a function is not enclosed between the ends of a piece")
        middle = arb((a * b).sqrt().mid()) if b > 2 * a and a > 0 else arb(((a + b) / 2).mid())
        stack += [(middle, b), (a, middle)]
    return found


def _repeats(function: sp.Expr, reach: arb) -> bool:
    """Whether a function of sines and cosines of n r, n a natural number, has repeated itself within a reach."""
    waves = [atom for atom in function.atoms(sp.sin, sp.cos) if atom.has(radius)]
    rates = [atom.args[0] / radius for atom in waves]
    alone = not function.xreplace({atom: sp.Dummy() for atom in waves}).has(radius)
    return alone and all(rate.is_Integer for rate in rates) and bool(reach > 7)


def _searched(factors: list[sp.Expr], start: sp.Expr, end: sp.Expr, count: int) -> list[tuple[arb, arb]]:
    """Brackets of the places where the product of the factors changes sign, found by halving."""
    low = _number(start)
    if end == sp.oo:
        points = [low + arb(2) ** (arb(k) / 4) for k in range(-100, 101)]
    else:
        points = [low + (_number(end) - low) * k / 400 for k in range(1, 400)]
    product = sp.Mul(*factors)
    marks = [(arb(x.mid()), _sign(_ball(product, arb(x.mid())))) for x in points]
    marks = [(x, sign) for x, sign in marks if sign]
    found = []
    for (a, before), (b, after) in itertools.pairwise(marks):
        if before == after:
            continue
        for _ in range(90):
            middle = arb(((a + b) / 2).mid())
            sign = _sign(_ball(product, middle))
            if not sign:
                break
            a, b = (middle, b) if sign == before else (a, middle)
        found.append((a, b))
    _demand(len(found) == count, "the zeros were not found again at a sample")
    return found


def _sign(value: arb) -> int:
    return 1 if value > 0 else -1 if value < 0 else 0


def _equal(one: sp.Expr, other: sp.Expr, start: sp.Expr, end: sp.Expr) -> None:
    """Two expressions agree: at points to 50 digits, and as forms where the normal form gets there."""
    low = _number(start)
    high = _number(end) if end != sp.oo else 4 * low + 8
    for k in range(1, 14):
        x = arb((low + (high - low) * k / 14).mid())
        a, b = _ball(one, x), _ball(other, x)
        _demand(
            a.is_finite() and a.overlaps(b) and abs(a - b) < arb(2) ** -120 * (1 + abs(a)),
            "the factors are not those of the function",
        )


def _bracket(zero: Json, sample: Mapping[sp.Symbol, sp.Expr], space: ParameterSpace) -> tuple[arb, arb]:
    if zero.get("low") is not None:
        return arb(zero["low"]), arb(zero["high"])
    centre = _number(_read(zero["closed"], space).subs(sample))
    margin = abs(centre) * arb(2) ** -100
    return arb((centre - margin).mid()), arb((centre + margin).mid())


def _signs_of_factor(factor: sp.Expr, start: sp.Expr, end: sp.Expr, brackets: list[tuple[arb, arb]]) -> list[int]:
    """The sign of one factor between all brackets; in a bracket it may have one simple zero."""
    if _positive(factor):
        return [1] * (len(brackets) + 1)
    signs: list[int] = []
    points = [None, *brackets, None]
    for before, after in itertools.pairwise(points):
        signs.append(_one_sign(factor, start, end, before, after))
    for (low, high), before, after in zip(brackets, signs, signs[1:], strict=False):
        slope = _ball(sp.diff(factor, radius), low.union(high))
        value = _ball(factor, low.union(high))
        if before != after:
            _demand(slope > 0 or slope < 0, "a zero is not simple")
        else:
            _demand(value > 0 or value < 0 or slope > 0 or slope < 0, "a factor may touch 0 in a bracket")
    return signs


def _one_sign(
    factor: sp.Expr, start: sp.Expr, end: sp.Expr, before: tuple[arb, arb] | None, after: tuple[arb, arb] | None
) -> int:
    """The sign of a factor on a stretch between two brackets or ends, proved."""
    low = before[1] if before else None
    high = after[0] if after else None
    if end == sp.oo and high is None:
        first = low if low is not None else None
        border = (first * 2).max(arb(2)) if first is not None else (_number(start) * 2).max(arb(2))
        inner = _one_sign_finite(factor, start, None, low, arb(border.mid()))
        tail = _in_tail(factor)
        outer = _one_sign_finite(tail, sp.S.Zero, None, None, arb((1 / border).mid()) * (1 + arb(2) ** -60))
        _demand(inner == outer, "the sign changes beyond the last bracket")
        return inner
    return _one_sign_finite(factor, start, end, low, high)


def _one_sign_finite(factor: sp.Expr, start: sp.Expr, end: sp.Expr | None, low: arb | None, high: arb | None) -> int:
    if high is None and end is not None:
        stop = _number(end)
        begin = low if low is not None else _number(start)
        sign_end, reach = _beside(factor, end, -1, stop - begin)
        high = arb((stop - reach).mid())
    else:
        sign_end = None
    if low is None:
        room = high - _number(start)
        sign, reach = _beside(factor, start, 1, room)
        low = arb((_number(start) + reach).mid())
        if reach > room:
            return sign
    else:
        value = _ball(factor, arb(low.mid()))
        _demand(value > 0 or value < 0, "a factor vanishes at the end of a bracket")
        sign = 1 if value > 0 else -1
    _demand(sign_end is None or sign_end == sign, "the sign changes on a stretch")
    if low is not None and high is not None and low < high:
        _demand(_excludes_zero(factor, arb(low.mid()), arb(high.mid()), sign), f"the sign of {factor} is not confirmed")
    return sign


# -- from signs to claims ------------------------------------------------------------------------------


def _kind(kind: str, piece: sp.Expr) -> sp.Expr:
    slope = sp.diff(piece, radius)
    return {
        "flux": piece, "slope": slope, "curvature": sp.diff(slope, radius),
        "chord": piece / radius, "secant": radius * slope - piece,
    }[kind]  # fmt: skip


class _Facts:
    """The sign patterns and extrema of one case, proved again on demand at one sample of the parameters."""

    def __init__(
        self, function: _Function, case: Json, sample: Mapping[sp.Symbol, sp.Expr], space: ParameterSpace, step: arb
    ) -> None:
        self.function = function.bound(sample)
        self.case = case
        self.sample = sample
        self.space = space
        self.step = step
        self.rays = {"right": self.function.rays["right"]} if function.parity == -1 else self.function.rays
        self._seen: dict[tuple[str, int, str], list[int]] = {}

    def intervals(self, side: str) -> list[tuple[sp.Expr, sp.Expr, sp.Expr]]:
        half = self.rays[side]
        ends = (sp.S.Zero, *half.breaks, sp.oo)
        return list(zip(ends, ends[1:], half.pieces, strict=False))

    def data(self, side: str, index: int, kind: str) -> Json:
        for item in self.case.get("patterns", ()):
            if (item["side"], item["piece"], item["kind"]) == (side, index, kind):
                return item
        raise Refused(f"no {kind} pattern is given for piece {index} on the {side}")

    def signs(self, kind: str) -> list[tuple[str, int, list[int]]]:
        found = []
        for side in self.rays:
            for index, (start, end, piece) in enumerate(self.intervals(side)):
                key = (side, index, kind)
                if key not in self._seen:
                    self._seen[key] = _pattern(_kind(kind, piece), start, end, self.data(*key), self.sample, self.space)
                found.append((side, index, self._seen[key]))
        return found

    def never(self, kind: str, sign: int) -> None:
        for side, index, signs in self.signs(kind):
            _demand(sign not in signs, f"{kind} has the wrong sign on piece {index} on the {side}")

    def heights(self) -> list[tuple[sp.Expr, ...]]:
        """(before, value, after) at each joint, outward on each ray, and across 0."""
        found = []
        for side, half in self.rays.items():
            for k, (point, value) in enumerate(zip(half.breaks, half.values, strict=True)):
                found.append(
                    (self._end(half.pieces[k], point, -1), _number(value), self._end(half.pieces[k + 1], point, 1))
                )
            del side
        right = self._end(self.rays["right"].pieces[0], sp.S.Zero, 1)
        left = right if "left" not in self.rays else self._end(self.rays["left"].pieces[0], sp.S.Zero, 1)
        here = -left if self.function.at_zero == sp.nan else _number(self.function.at_zero)
        found.append((-left, here, right))
        return found

    @staticmethod
    def _end(piece: sp.Expr, point: sp.Expr, side: int) -> arb:
        """The value of a piece at an end of it, from very close by."""
        direct = piece.subs(radius, point)
        if not direct.has(sp.nan, sp.zoo, sp.oo):
            return _number(direct)
        return _ball(piece, _number(point) + side * arb(2) ** -150)

    def no_jump(self, sign: int) -> None:
        for before, here, after in self.heights():
            for one, other in ((before, here), (here, after)):
                _demand(not (other - one) * sign > _NEAR, "a jump has the wrong direction")

    def extremum(self, kind: str, sign: int) -> arb:
        """The stated extremum, after all candidates were compared with it."""
        for item in self.case.get("extrema", ()):
            if item["kind"] == kind and item["sign"] == sign:
                value = self._stated(item) if not item.get("finite") else None
                break
        else:
            raise Refused(f"no extremum of {kind} is given")
        if value is None:
            return self._found(kind, sign)
        derivative = {"flux": "slope", "slope": "curvature", "chord": "secant"}[kind]
        reached = False
        tolerance = _NEAR * (1 + abs(value)) if value.is_finite() else _NEAR
        jumps = kind == "slope" and any((b - a) * sign > _NEAR or (c - b) * sign > _NEAR for a, b, c in self.heights())
        for side in self.rays:
            for index, (start, end, piece) in enumerate(self.intervals(side)):
                function = _kind(kind, piece)
                try:
                    data = self.data(side, index, derivative)
                except Refused:
                    reached = self._bounded(function, start, end, value, sign) or reached
                    continue
                _, places = _traced(_kind(derivative, piece), start, end, data, self.sample, self.space)
                candidates = [_ball(function, low.union(high)) for low, high in places]
                candidates += self._ends(function, start, end)
                for candidate in candidates:
                    if not value.is_finite():
                        reached = reached or (not candidate.is_finite() or candidate * sign > arb(2) ** 10)
                        continue
                    _demand(
                        candidate.is_finite() and (candidate - value) * sign < tolerance,
                        f"{kind} exceeds its stated extremum",
                    )
                    reached = reached or abs(candidate - value) < tolerance
        if jumps:
            _demand(not value.is_finite(), "a jump has no finite slope")
            return value
        _demand(reached, f"the stated extremum of {kind} is not approached")
        return value

    def _found(self, kind: str, sign: int) -> arb:
        """The extremum from all candidates, where the evidence states only that it is finite."""
        derivative = {"flux": "slope", "slope": "curvature", "chord": "secant"}[kind]
        candidates: list[arb] = []
        if kind == "slope":
            self.no_jump(sign)
        for side in self.rays:
            for index, (start, end, piece) in enumerate(self.intervals(side)):
                function = _kind(kind, piece)
                try:
                    data = self.data(side, index, derivative)
                except Refused:
                    candidates += [*_cover(function, start, end), *self._ends(function, start, end)]
                    continue
                _, places = _traced(_kind(derivative, piece), start, end, data, self.sample, self.space)
                candidates += [_ball(function, low.union(high)) for low, high in places]
                candidates += self._ends(function, start, end)
        _demand(all(candidate.is_finite() and abs(candidate) < arb(2) ** 40 for candidate in candidates),
                f"{kind} is not bounded")  # fmt: skip
        best = candidates[0]
        for candidate in candidates[1:]:
            best = best.max(candidate) if sign > 0 else -((-best).max(-candidate))
        return best

    def _stated(self, item: Json) -> arb:
        if item["closed"] is not None:
            sign = int(item["sign"])
            best: arb | None = None
            for text in item["closed"]:
                closed = _read(text, self.space).subs(self.sample)
                if closed in (sp.oo, -sp.oo):
                    return arb.pos_inf() if closed == sp.oo else arb.neg_inf()
                value = _number(closed) * sign
                best = value if best is None else best.max(value)
            if best is None:
                raise Refused("an extremum without a value")
            return best * sign
        return arb(item["low"]).union(arb(item["high"]))

    @staticmethod
    def _ends(function: sp.Expr, start: sp.Expr, end: sp.Expr) -> list[arb]:
        """Values very close to the ends of a piece."""
        before = ctx.prec
        ctx.prec = 1600
        try:
            found = [_ball(function, _number(start) + arb(2) ** (-400 if start == 0 else -60))]
            found.append(_ball(function, arb(2) ** 400 if end == sp.oo else _number(end) - arb(2) ** -60))
        finally:
            ctx.prec = before
        return found

    def _bounded(self, function: sp.Expr, start: sp.Expr, end: sp.Expr, value: arb, sign: int) -> bool:
        """Where no pattern is given (oscillation): boxes show that the extremum is not exceeded."""
        if not function.has(radius):
            _demand(not (_number(function) - value) * sign > _NEAR, "a constant exceeds the stated extremum")
            return abs(_number(function) - value) < _NEAR
        _demand(value.is_finite(), "an infinite extremum needs a pattern")
        slack = arb(2) ** -16
        slope = sp.diff(function, radius)
        low = _number(start)
        stop = _number(end) if end != sp.oo else low + 40
        first = low + arb(2) ** -10 if start == 0 else low
        points = [arb((first + (stop - first) * k / 800).mid()) for k in range(801)]
        near = any(abs(_ball(function, x) - value) < arb(2) ** -8 for x in points)
        stack = list(itertools.pairwise(points))
        count = 0
        while stack:
            a, b = stack.pop()
            count += 1
            _demand(count < 6000, "the extremum could not be confirmed")
            box = a.union(b)
            centre = arb(box.mid())
            if (_ball(function, box) - value) * sign < slack:
                continue
            if (_ball(function, centre) + _ball(slope, box) * (box - centre) - value) * sign < slack:
                continue
            stack += [(a, centre), (centre, b)]
        if start == 0:  # the last stretch to 0, from the value at its end and the slope there
            left = _ball(function, first)
            _demand((left - value) * sign < arb(2) ** -6, "the extremum is exceeded beside 0")
        if end == sp.oo:
            tail = _ball(function.subs(radius, 1 / radius), arb(0).union(1 / stop))
            if not (tail.is_finite() and (tail - value) * sign < slack):
                _demand(_repeats(function, stop), "the tail exceeds the stated extremum")
        return near

    def directions(self) -> set[int]:
        """The directions in which Phi is seen to run between neighbouring places."""
        found: set[int] = set()
        for side in self.rays:
            for start, end, piece in self.intervals(side):
                low = _number(start)
                if end == sp.oo:
                    places = [low + arb(2) ** (arb(k) / 4) for k in range(-40, 25)]
                else:
                    places = [low + (_number(end) - low) * k / 32 for k in range(1, 32)]
                values = [_ball(piece, arb(place.mid())) for place in places]
                found |= {_sign(b - a) for a, b in itertools.pairwise(values)}
        return found

    def far(self) -> list[arb]:
        before = ctx.prec
        ctx.prec = 1600
        try:
            pieces = [self.intervals(side)[-1][2] for side in self.rays]
            return [_ball(piece, arb(2) ** power) for piece in pieces for power in (200, 240)]
        finally:
            ctx.prec = before


Goal = Callable[[_Facts], None]
_GOALS: dict[str, Goal] = {}


def _goal(*names: str) -> Callable[[Goal], Goal]:
    def register(function: Goal) -> Goal:
        for name in names:
            _GOALS[name] = function
        return function

    return register


def _proof(claim: str, case: Json, evidence: Json) -> None:
    function = _Function.read(case["flux"])
    subject = _Function.read(evidence["subject"])
    samples = function.space.samples(_SAMPLES) if function.space.parameters else ({},)
    for sample in samples:
        _GOALS[claim](_Facts(function, case, sample, function.space, _step(subject, evidence, case, sample)))


def _step(subject: _Function, evidence: Json, case: Json, sample: Mapping[sp.Symbol, sp.Expr]) -> arb:
    """tau/h^2 in units of the core's slopes, at the sample; scale parameters that it lacks are 1."""
    scale, data = evidence["scale"], evidence["subject"]
    step = _read(scale["factor"], subject.space) / _read(scale["unit"], subject.space)
    step = step * _read(data["tau"], subject.space) / _read(data["h"], subject.space) ** 2
    named = {symbol.name: value for symbol, value in sample.items()}
    named |= {name: _read(text, subject.space) for name, text in case["fixed"].items()}
    step = sp.powdenest(step, force=True)
    return _number(step.subs({symbol: named.get(symbol.name, sp.S.One) for symbol in step.free_symbols}))


@_goal("activation odd", "diffusivity even", "regulariser even", "shrinkage odd")
def _odd(facts: _Facts) -> None:
    left, right = facts.function.left, facts.function.right
    _demand(len(left.pieces) == len(right.pieces), "the half lines differ")
    for a, b in zip((*right.pieces, *right.values), (*left.pieces, *left.values), strict=True):
        _zero(a + b, "Phi is not odd")
    for a, b in zip(right.breaks, left.breaks, strict=True):
        _zero(a - b, "Phi is not odd")
    _zero(facts.function.at_zero, "Phi(0) is not 0")


@_goal("activation even")
def _even(facts: _Facts) -> None:
    left, right = facts.function.left, facts.function.right
    for a, b in zip((*right.pieces, *right.breaks), (*left.pieces, *left.breaks), strict=True):
        _zero(a - b, "Phi is not even")


@_goal("activation vanishes at 0")
def _vanishes(facts: _Facts) -> None:
    _zero(facts.function.at_zero, "Phi(0) is not 0")


@_goal("activation continuous")
def _continuous(facts: _Facts) -> None:
    facts.no_jump(1)
    facts.no_jump(-1)


@_goal("activation nondecreasing", "regulariser convex", "first class of alt2020")
def _nondecreasing(facts: _Facts) -> None:
    facts.never("slope", -1)
    facts.no_jump(-1)


@_goal("activation increasing", "regulariser strictly convex")
def _increasing(facts: _Facts) -> None:
    _nondecreasing(facts)
    facts.never("slope", 0)


@_goal("activation nonmonotone")
def _nonmonotone(facts: _Facts) -> None:
    heights = facts.heights()
    if any(item["kind"] == "slope" for item in facts.case.get("patterns", ())):
        try:
            signs = {sign for _, _, found in facts.signs("slope") for sign in found}
        except Refused:
            low, high = facts.extremum("slope", -1), facts.extremum("slope", 1)
            signs = {-1 if low < 0 else 0, 1 if high > 0 else 0}
    else:
        signs = facts.directions()
    falls = -1 in signs or any(b - a < -_NEAR or c - b < -_NEAR for a, b, c in heights)
    rises = 1 in signs or any(b - a > _NEAR or c - b > _NEAR for a, b, c in heights)
    _demand(falls and rises, "Phi does not both rise and fall")


@_goal("activation redescending", "shrinkage asymptotically identity")
def _redescending(facts: _Facts) -> None:
    values = facts.far()
    _demand(all(abs(value) < arb(2) ** -30 for value in values), "Phi does not tend to 0")


@_goal("second class of alt2020")
def _second_class(facts: _Facts) -> None:
    _nonmonotone(facts)
    _redescending(facts)


@_goal("activation bounded")
def _bounded(facts: _Facts) -> None:
    _demand(facts.extremum("flux", 1).is_finite() and facts.extremum("flux", -1).is_finite(), "Phi is not bounded")


@_goal("activation lipschitz")
def _lipschitz(facts: _Facts) -> None:
    _continuous(facts)
    _demand(facts.extremum("slope", 1).is_finite() and facts.extremum("slope", -1).is_finite(), "Phi' is not bounded")


@_goal("diffusivity nonnegative", "activation sign preserving", "regulariser nonnegative", "regulariser nondecreasing")
def _nonnegative(facts: _Facts) -> None:
    facts.never("flux", -1)
    for half in facts.rays.values():
        _demand(not any(_number(value) < 0 for value in half.values), "g is negative at a breakpoint")


@_goal("diffusivity positive")
def _positive_g(facts: _Facts) -> None:
    _nonnegative(facts)
    for _, _, signs in facts.signs("flux"):
        _demand(signs == [1], "g vanishes somewhere")


@_goal("diffusivity nonincreasing")
def _nonincreasing(facts: _Facts) -> None:
    facts.never("secant", 1)
    for before, here, after in facts.heights()[:-1]:
        _demand(not here - before > _NEAR and not after - here > _NEAR, "g jumps up")


@_goal("diffusivity bounded")
def _bounded_g(facts: _Facts) -> None:
    _demand(facts.extremum("chord", 1).is_finite(), "g is not bounded")


@_goal("regulariser weakly convex")
def _weakly(facts: _Facts) -> None:
    _demand(facts.extremum("slope", -1).is_finite(), "inf Phi' is infinite")
    facts.no_jump(-1)


def _g_between(facts: _Facts, upper: int) -> None:
    """0 <= step g <= 1/upper."""
    low, high = facts.extremum("chord", -1), facts.extremum("chord", 1)
    _demand(not low < 0, "g is negative")
    _demand(high.is_finite() and not facts.step * high * upper > 1 + _NEAR, "tau g is too large")


@_goal("shrinkage satisfies (12)", "max-min stable")
def _range(facts: _Facts) -> None:
    _g_between(facts, 2)


@_goal("shrinkage satisfies (13)", "sign stable")
def _half_range(facts: _Facts) -> None:
    _g_between(facts, 4)


def _steepest(facts: _Facts, upper: int) -> None:
    high = facts.extremum("slope", 1)
    _demand(high.is_finite() and not facts.step * high * upper > 1 + _NEAR, "tau sup Phi' is too large")


@_goal("shrinkage nondecreasing", "shrinkage is a proximity operator")
def _s_up(facts: _Facts) -> None:
    _steepest(facts, 4)
    facts.no_jump(1)


@_goal("shrinkage nonexpansive")
def _s_nonexpansive(facts: _Facts) -> None:
    _continuous(facts)
    _steepest(facts, 2)
    _demand(not facts.extremum("slope", -1) < 0, "Phi falls somewhere")


@_goal("shrinkage is a convex proximity operator")
def _s_convex(facts: _Facts) -> None:
    _s_up(facts)
    _s_nonexpansive(facts)


@_goal("energy nonincreasing")
def _energy(facts: _Facts) -> None:
    _steepest(facts, 2)
    facts.no_jump(1)


@_goal("nonexpansive")
def _nonexpansive(facts: _Facts) -> None:
    _nondecreasing(facts)
    _steepest(facts, 2)


@_goal("lipschitz constant equals g_max")
def _equal_constants(facts: _Facts) -> None:
    high, low, g_max = facts.extremum("slope", 1), facts.extremum("slope", -1), facts.extremum("chord", 1)
    lipschitz = high.max(-low)
    if not lipschitz.is_finite() or not g_max.is_finite():
        _demand(not lipschitz.is_finite() and not g_max.is_finite(), "one of L and g_max is infinite")
        return
    _demand(abs(lipschitz - g_max) < _NEAR * (1 + abs(g_max)), "L differs from g_max")


@_goal("max-min stable for some tau")
def _some_tau(facts: _Facts) -> None:
    _vanishes(facts)
    _nonnegative(facts)
    _bounded_g(facts)


@_goal("alt2020 Prop. 2 as printed", "alt2020 Prop. 2 sign stability as printed")
def _proposition(facts: _Facts) -> None:
    """True where a hypothesis fails (a jump, no oddness), or where also r Phi(r) >= 0."""
    if facts.function.parity != -1 or any(abs(b - a) > _NEAR or abs(c - b) > _NEAR for a, b, c in facts.heights()):
        return
    if "steep" in facts.case or _infinite_slope(facts):
        return
    _nonnegative(facts)


def _infinite_slope(facts: _Facts) -> bool:
    for side in facts.rays:
        for start, end, piece in facts.intervals(side):
            if any(not v.is_finite() or abs(v) > arb(2) ** 20 for v in facts._ends(sp.diff(piece, radius), start, end)):
                return True
    return False


@_goal("conditions (3.3) of dong2022")
def _dong(facts: _Facts) -> None:
    _odd(facts)
    _positive_g(facts)
    _nonincreasing(facts)
    right = facts.intervals("right")
    first, last = right[0][2] / radius, right[-1][2] / radius
    _demand(abs(_ball(first, arb(2) ** -80) - 1) < arb(2) ** -16, "g(0) is not 1")
    _demand(abs(_ball(last, arb(2) ** 200)) < arb(2) ** -16, "g does not tend to 0")
    signs = [sign for _, _, found in facts.signs("slope") for sign in found]
    kept = [sign for k, sign in enumerate(signs) if k == 0 or sign != signs[k - 1]]
    _demand(kept == [1, -1], "Phi' does not change from positive to negative once")


# -- refutations --------------------------------------------------------------------------------------

_FALLS, _FLAT, _RISES, _JUMP = "Phi falls", "Phi is flat", "Phi jumps up", "Phi jumps"
_NEGATIVE, _ZERO, _ORIGIN = "g is negative", "g vanishes", "Phi(0) is not 0"
_SIGN_TAGS = {_NEGATIVE}

_REFUTES: dict[str, set[str]] = {
    "activation nondecreasing": {_FALLS},
    "regulariser convex": {_FALLS},
    "first class of alt2020": {_FALLS},
    "activation increasing": {_FALLS, _FLAT},
    "regulariser strictly convex": {_FALLS, _FLAT},
    "activation nonmonotone": {"monotone"},
    "second class of alt2020": {"monotone", "far"},
    "activation redescending": {"far", _ZERO},
    "shrinkage asymptotically identity": {"far"},
    "activation bounded": {"Phi is unbounded"},
    "activation continuous": {_JUMP},
    "activation lipschitz": {_JUMP, "slope is unbounded"},
    "activation odd": {"not odd"},
    "diffusivity even": {"not odd"},
    "regulariser even": {"not odd"},
    "shrinkage odd": {"not odd"},
    "activation even": {"not even"},
    "activation vanishes at 0": {_ORIGIN},
    "diffusivity nonnegative": _SIGN_TAGS,
    "activation sign preserving": _SIGN_TAGS,
    "regulariser nonnegative": _SIGN_TAGS,
    "regulariser nondecreasing": _SIGN_TAGS,
    "alt2020 Prop. 2 as printed": _SIGN_TAGS,
    "alt2020 Prop. 2 sign stability as printed": _SIGN_TAGS,
    "diffusivity positive": {_NEGATIVE, _ZERO},
    "diffusivity nonincreasing": {"g rises", "g jumps up"},
    "diffusivity bounded": {"g is unbounded"},
    "regulariser weakly convex": {_FALLS + " by a jump", "slope is unbounded below"},
    "shrinkage nondecreasing": {_RISES, "slope over 1/4"},
    "shrinkage is a proximity operator": {_RISES, "slope over 1/4"},
    "shrinkage nonexpansive": {_JUMP, _FALLS, "slope over 1/2"},
    "shrinkage is a convex proximity operator": {_JUMP, _FALLS, "slope over 1/4"},
    "shrinkage satisfies (12)": {_NEGATIVE, "g over 1/2", "g is unbounded"},
    "shrinkage satisfies (13)": {_NEGATIVE, "g over 1/4", "g is unbounded"},
    "max-min stable": {_NEGATIVE, _ORIGIN, "g over 1/2", "g is unbounded"},
    "sign stable": {_NEGATIVE, _ORIGIN, "g over 1/4", "g is unbounded"},
    "max-min stable for some tau": {_NEGATIVE, _ORIGIN, "g is unbounded"},
    "nonexpansive": {_FALLS, "slope over 1/2", "slope is unbounded"},
    "lipschitz constant equals g_max": {"L over g_max", "L below g_max"},
    "conditions (3.3) of dong2022": {
        "not odd", _NEGATIVE, _ZERO, "g rises", "g jumps up", "far", "g(0) is not 1", "g is unbounded", "no threshold",
    },
}  # fmt: skip
"""What a witness must show to refute a claim."""


def _refutation(claim: str, subject: _Function, witness: Json, evidence: Json, case: Json) -> None:
    """The witness breaks the claim, evaluated on the subject with the parameters that it names."""
    point = {
        subject.space.symbols[name]: _read(text, subject.space)
        for name, text in witness.get("parameters", {}).items()
        if name in subject.space.symbols
    }
    _demand(set(point) == set(subject.space.symbols.values()), "the witness leaves a parameter open")
    for name, value in point.items():
        _demand(not name.is_positive or _number(value) > 0, "the witness has an inadmissible parameter")
    for text in subject.space.assume:
        _demand(_admissible(text, subject.space, point), "the witness breaks an assumption")
    step = _read(evidence["subject"]["tau"], subject.space) / _read(evidence["subject"]["h"], subject.space) ** 2
    shown = _Witness(subject.bound(point), witness, _number(step))
    tags = shown.tags()
    if claim == "lipschitz constant equals g_max":
        tags |= _against_g_max(shown, tags, case, point)
    if claim == "conditions (3.3) of dong2022" and not tags & _REFUTES[claim]:
        tags |= shown.threshold()
    _demand(bool(tags & _REFUTES[claim]), f"the witness shows {sorted(tags)}, which does not refute the claim")


def _admissible(text: str, space: ParameterSpace, point: Mapping[sp.Symbol, sp.Expr]) -> bool:
    for operator in ("<=", ">=", "<", ">"):
        left, found, right = text.partition(operator)
        if found:
            difference = _number((_read(left, space) - _read(right, space)).subs(point))
            return bool(difference <= 0 if "<" in operator else difference >= 0)
    return True


def _against_g_max(shown: _Witness, tags: set[str], case: Json, point: Mapping[sp.Symbol, sp.Expr]) -> set[str]:
    """L > g_max by the slope at the witness, or L < g_max by the proved extrema."""
    function = _Function.read(case["flux"])
    named = {symbol.name: value for symbol, value in point.items()}
    sample = {symbol: named.get(symbol.name, sp.S.One) for symbol in function.space.symbols.values()}
    if any(not value.is_Rational for value in sample.values()):
        sample = function.space.samples(1)[0]
    facts = _Facts(function, case, sample, function.space, arb(1))
    g_max = facts.extremum("chord", 1)
    if (_JUMP in tags or "slope is unbounded" in tags) and g_max.is_finite():
        return {"L over g_max"}
    if shown.slope is not None and abs(shown.slope) > g_max * (1 + _NEAR):
        return {"L over g_max"}
    lipschitz = facts.extremum("slope", 1).max(-facts.extremum("slope", -1))
    return {"L below g_max"} if lipschitz < g_max else set()


class _Witness:
    """What a witness shows: places, jumps, limits, or a direction, each evaluated again."""

    def __init__(self, function: _Function, witness: Json, step: arb) -> None:
        self.function = function
        self.data = witness.get("in these units", witness)
        self.unit = _plain(witness.get("unit", "1"))
        self.height = _plain(witness.get("height", "1"))
        self.step = step
        self.slope: arb | None = None

    def tags(self) -> set[str]:
        data = self.data
        if "monotone" in data:
            return self._direction()
        if "x" in data:
            return self._pair()
        if "Phi(r-)" in data:
            return self._jump()
        if "limit" in data:
            return self._far()
        if "Phi(-r)" in data:
            return self._asymmetry()
        if "extremum" in data:
            return self._extremum()
        if data.get("value") == "unbounded there":
            return self._unbounded()
        if "limit of g" in data:
            value = self._kind_at("chord", arb(2) ** -80)
            return {"g(0) is not 1"} if not value.is_finite() or abs(value - 1) > _NEAR else set()
        return self._place()

    # -- evaluation

    def _place_of(self, text: str) -> arb:
        return _plain(text) * self.unit

    def _kind_at(self, kind: str, x: arb) -> arb:
        """A kind at a point that is no breakpoint (Phi' and g of the whole function)."""
        half, sign = (self.function.right, 1) if x > 0 else (self.function.left, -1)
        distance = abs(x)
        index = sum(1 for point in half.breaks if _number(point) < distance)
        value = _ball(_kind(kind, half.pieces[index] * sign), distance)
        return value * sign if kind == "flux" else value

    def at(self, x: arb) -> arb:
        """The function at a place, by its stated value where the place is a breakpoint or 0."""
        if x.contains(0):
            return _number(self.function.at_zero)
        half = self.function.right if x > 0 else self.function.left
        for point, value in zip(half.breaks, half.values, strict=True):
            if abs(x).overlaps(_number(point)):
                return _number(value)
        return self._kind_at("flux", x)

    def _agrees(self, ball: arb, text: str, scale: arb) -> None:
        stated = _plain(text) * scale
        _demand(abs(ball - stated) < arb(10) ** -12 * (1 + abs(ball)), "a stated value is wrong")

    # -- the kinds of witness

    def _pair(self) -> set[str]:
        x, y = self._place_of(self.data["x"]), self._place_of(self.data["y"])
        _demand(x < y or "g(x)" in self.data, "x is not left of y")
        first, second = self.at(x), self.at(y)
        if "g(x)" in self.data:
            first, second = first / x, second / y
            scale = self.height / self.unit
            self._agrees(first, self.data["g(x)"], scale)
            self._agrees(second, self.data["g(y)"], scale)
            inward = abs(x) < abs(y) and not (x * y < 0)
            return {"g rises"} if inward and first < second else set()
        self._agrees(first, self.data["Phi(x)"], self.height)
        self._agrees(second, self.data["Phi(y)"], self.height)
        tags = {f"slope over 1/{bound}" for bound in (4, 2) if self.step * (second - first) * bound > y - x}
        return {_FALLS} if first > second else {_FLAT} if not first < second else tags

    def _jump(self) -> set[str]:
        place = self._place_of(self.data["r"])
        close = arb(2) ** -120
        before = self._kind_at("flux", place - close)
        after = self._kind_at("flux", place + close)
        here = self.at(place) if self.data["Phi(r)"] != "none" else before
        tags: set[str] = set()
        for one, other in ((before, here), (here, after)):
            if not one.is_finite() or not other.is_finite():
                tags |= {_JUMP, *({_RISES} if after > before else {_FALLS} if after < before else ())}
                continue
            if abs(other - one) > arb(2) ** -50:
                tags |= {_JUMP, *({_FALLS, _FALLS + " by a jump"} if other < one else {_RISES})}
        if _RISES in tags and not place.contains(0):  # at 0 itself g has no value
            tags.add("g jumps up")
        return tags

    def _far(self) -> set[str]:
        right = self.data["r"] == "oo"
        half = self.function.right if right else self.function.left
        piece = half.pieces[-1]
        if self.data["limit"] in ("oo", "-oo"):
            values = [_ball(piece, arb(2) ** k) for k in (40, 80, 300)]
            grows = abs(values[0]) > 3 and (not values[2].is_finite() or abs(values[2]) > abs(values[0]))
            return {"far", "Phi is unbounded"} if grows else set()
        limit = _plain(self.data["limit"]) * self.height
        if not (limit > 0 or limit < 0):
            return set()
        if piece.has(sp.sin, sp.cos):
            return {"far"} if self._comes_back(piece, limit) else set()
        value, chord = _ball(piece, arb(2) ** 200), _ball(piece / radius, arb(2) ** 200)
        near = arb(2) ** -20 * (1 + abs(limit))
        return {"far"} if abs(value - limit) < near or abs(chord - limit) < near else set()

    @staticmethod
    def _comes_back(piece: sp.Expr, limit: arb) -> bool:
        """Whether the function is far from 0 at points beyond any bound: tried at two heights."""
        found = 0
        for height in (2**12, 2**30):
            values = [_ball(piece, arb(height) + arb(k) / 16) for k in range(400)]
            found += any(abs(value) > abs(limit) / 2 for value in values)
        return found == 2

    def _asymmetry(self) -> set[str]:
        x = self._place_of(self.data["r"])
        one, other = self.at(x), self.at(-x)
        self._agrees(one, self.data["Phi(r)"], self.height)
        self._agrees(other, self.data["Phi(-r)"], self.height)
        tags = set()
        if one + other > 0 or one + other < 0:
            tags.add("not odd")
        if one - other > 0 or one - other < 0:
            tags.add("not even")
        return tags

    def _direction(self) -> set[str]:
        """Monotone as far as 200 places show it: such a refutation rests on its twin, which is proved."""
        sign = 1 if self.data["monotone"] == "nondecreasing" else -1
        points = sorted([k / 8 for k in range(1, 160)] + [2.0**k for k in range(5, 12)])
        line = [-x for x in reversed(points)] + points
        values = [self._kind_at("flux", arb(x) * (1 + arb(2) ** -40)) for x in line]
        for a, b in itertools.pairwise(values):
            _demand(not (b - a) * sign < 0, "Phi does not run in the stated direction")
        return {"monotone"}

    def _extremum(self) -> set[str]:
        for name, kind in (("g(r)", "chord"), ("Phi'(r)", "slope")):
            if name in self.data:
                return self._tags_of(kind, self._near_extremum(kind, name))
        return set()

    def _near_extremum(self, kind: str, name: str) -> arb:
        """The kind at the place (or as near as a one-sided limit allows), which must agree with the text."""
        scale = self.height / self.unit
        text = self.data.get("r")
        stated = self.data[name]
        if text is None:
            places = [arb(k) / 16 + arb(2) ** -30 for k in range(1, 400)]
            places += [-x for x in places]
        elif text in ("oo", "-oo"):
            places = [arb(2) ** 200 * (1 if text == "oo" else -1)]
        elif self.data.get("one-sided"):
            centre, close = self._place_of(text), arb(2) ** -90
            places = [centre - close, centre + close]
        else:
            places = [self._place_of(text)]
        for place in places:
            value = self._kind_at(kind, place)
            if stated in ("oo", "-oo"):
                if not value.is_finite() or value * (1 if stated == "oo" else -1) > 2**20:
                    return arb.pos_inf() if stated == "oo" else arb.neg_inf()
                if kind == "slope" and self.data.get("one-sided") and _JUMP in self._jump_at(place):
                    return arb.pos_inf() if stated == "oo" else arb.neg_inf()
                continue
            expected = _plain(stated) * scale
            if value.is_finite() and abs(value - expected) < arb(10) ** -12 * (1 + abs(value)):
                return value
        raise Refused("the stated extremum is not approached at the place")

    def _jump_at(self, place: arb) -> set[str]:
        close = arb(2) ** -80
        one, other = self._kind_at("flux", place - 4 * close), self._kind_at("flux", place + 4 * close)
        return {_JUMP} if not (abs(one - other) < arb(2) ** -50) else set()

    def _tags_of(self, kind: str, value: arb) -> set[str]:
        tags: set[str] = set()
        if kind == "slope":
            self.slope = value
            tags |= {_FALLS} if value < 0 else set()
            tags |= {"slope is unbounded"} if not value.is_finite() else set()
            tags |= {"slope is unbounded below"} if not value.is_finite() and value < 0 else set()
            for bound in (4, 2):
                tags |= {f"slope over 1/{bound}"} if self.step * value * bound > 1 else set()
            return tags
        tags |= {_NEGATIVE} if value < 0 else set()
        tags |= {"g is unbounded"} if not value.is_finite() else set()
        for bound in (4, 2):
            tags |= {f"g over 1/{bound}"} if self.step * value * bound > 1 else set()
        return tags

    def _place(self) -> set[str]:
        text = self.data["r"]
        stated = self.data["Phi(r)"]
        if stated == "none":
            return {_ORIGIN} if self.function.at_zero == sp.nan else set()
        x = self._place_of(text)
        value = self.at(x)
        self._agrees(value, stated, self.height)
        if x.contains(0):
            return {_ORIGIN} if value > 0 or value < 0 else set()
        if x * value < 0:
            return {_NEGATIVE}
        tags = {f"g over 1/{bound}" for bound in (4, 2) if self.step * value / x * bound > 1}
        return {_ZERO} if abs(value) < arb(2) ** -80 else tags

    def _unbounded(self) -> set[str]:
        text = self.data["r"]
        tags: set[str] = set()
        if text in ("oo", "-oo"):
            outward = 1 if text == "oo" else -1
            tracks = [[arb(2) ** k * outward for k in (100, 300)]]
        else:
            centre = self._place_of(text)
            tracks = [[centre + arb(2) ** -k * side for k in (100, 170)] for side in (1, -1)]
            tags |= self._steps_at(centre)
        for kind, tag in (("flux", "Phi is unbounded"), ("slope", "slope is unbounded"), ("chord", "g is unbounded")):
            for track in tracks:
                near, far = (self._kind_at(kind, place) for place in track)
                if not far.is_finite() or (abs(far) > 40 and abs(far) > abs(near) * arb("1.4")):
                    tags |= {tag, *({"slope is unbounded below"} if kind == "slope" and far < 0 else ())}
            if self.function.right.pieces[-1].has(sp.sin, sp.cos) and text in ("oo", "-oo"):
                tags |= self._waves(kind, tag)
        return tags

    def _steps_at(self, centre: arb) -> set[str]:
        """A jump, which is an unbounded slope in its direction."""
        close = arb(2) ** -80
        one, other = self._kind_at("flux", centre - 4 * close), self._kind_at("flux", centre + 4 * close)
        if abs(one - other) < arb(2) ** -50:
            return set()
        return {_JUMP, "slope is unbounded", *({"slope is unbounded below"} if other < one else ())}

    def _waves(self, kind: str, tag: str) -> set[str]:
        """Whether an oscillation grows: its values at two heights."""
        rows = [[self._kind_at(kind, arb(2**k) + arb(j) / 16) for j in range(120)] for k in (12, 20)]
        tags = set()
        if any(abs(a) > 1000 and all(abs(a) > 2 * abs(b) for b in rows[0]) for a in rows[1]):
            tags.add(tag)
            if kind == "slope" and any(a < -1000 for a in rows[1]):
                tags.add("slope is unbounded below")
        return tags

    def threshold(self) -> set[str]:
        """Whether Phi' keeps one sign, or changes it more than once, at places across the half line."""
        signs = []
        for k in range(-80, 120):
            value = self._kind_at("slope", arb(10) ** (arb(k) / 24))
            sign = 1 if value > 0 else -1 if value < 0 else 0
            if not signs or signs[-1] != sign:
                signs.append(sign)
        return {"no threshold"} if signs != [1, -1] else set()


def _plain(text: str) -> arb:
    return _number(_read(str(text), ParameterSpace()))
