"""Signs proved again: zeros must lie in the stated brackets, simple ones, and nowhere else.

Covers of its own over boxes, down to both ends of a piece; beyond the last bracket in t = 1/r.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from functools import lru_cache

import sympy as sp
from flint import arb

from symdict.evidence.recheck.enclose import ball_of, grows, number, settled
from symdict.evidence.recheck.functions import demand_zero, read
from symdict.evidence.recheck.refusal import Json, Refused, demand
from symdict.language import normal
from symdict.language.derivative import derivative
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius


@lru_cache(maxsize=4096)
def _levelled(expr: sp.Expr) -> sp.Expr:
    """The expression over the lowest power of r of its terms without exponentials."""
    expr = sp.expand(expr, power_base=False, power_exp=False, log=False, trig=False)
    powers = []
    for term in sp.Add.make_args(expr):
        if any(atom.has(radius) for atom in term.atoms(sp.exp)):
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


@lru_cache(maxsize=4096)
def in_tail(expr: sp.Expr) -> sp.Expr:
    """expr(1/t), up to a positive factor, in the variable r = t."""
    return _levelled(_swapped(expr))


def _swapped(expr: sp.Expr) -> sp.Expr:
    swapped = settled(expr).subs(radius, 1 / radius).subs(sp.log(1 / radius), -sp.log(radius))
    return swapped.replace(lambda n: n.is_Pow and n.exp.is_Rational, lambda n: sp.Pow(sp.together(n.base), n.exp))


@lru_cache(maxsize=1024)
def reduced(expr: sp.Expr) -> sp.Expr:
    """The expression with every rational part cancelled: (2 - 2/(1 + r^2))/r is 2 r/(1 + r^2)."""

    def rational(node: sp.Expr) -> bool:
        return (node.is_Mul or node.is_Add) and node.has(radius) and node.is_rational_function(radius)

    return expr.replace(rational, sp.cancel)


@lru_cache(maxsize=1024)
def tail_forms(expr: sp.Expr) -> tuple[sp.Expr, ...]:
    """expr(1/t) in the variable r = t, written in ways that may be enclosed down to t = 0."""
    return sp.expand(expr.subs(radius, 1 / radius)), _over_leading_powers(_swapped(expr))


def _over_leading_powers(expr: sp.Expr) -> sp.Expr:
    """The same with each denominator over its term r^e(r), e < 0 at r = 0, and the powers of r of a term joined."""
    denominators: dict[sp.Symbol, sp.Expr] = {}

    def divided(node: sp.Expr) -> sp.Expr:
        lead = next((term for term in node.base.args if _runs_away(term)), sp.S.One)
        symbol = sp.Dummy("denominator", positive=True)
        denominators[symbol] = sp.Add(*(_joined(term / lead) for term in node.base.args)) ** node.exp
        return lead**node.exp * symbol

    kept = expr.replace(lambda n: n.is_Pow and n.base.is_Add and n.exp.is_Integer and n.exp < 0, divided)
    result = sp.Add(*map(_joined, sp.Add.make_args(sp.expand_mul(kept))))
    for symbol, denominator in reversed(denominators.items()):  # the inner ones were met first
        result = result.xreplace({symbol: denominator})
    return result


def _runs_away(term: sp.Expr) -> bool:
    base, exponent = term.as_base_exp()
    return bool(base == radius and not exponent.is_Rational and sp.together(exponent).subs(radius, 0).is_negative)


def _joined(product: sp.Expr) -> sp.Expr:
    """A product with its powers of r as one power."""
    power, others = sp.S.Zero, []
    for factor in sp.Mul.make_args(product):
        base, exponent = factor.as_base_exp()
        if base == radius:
            power += exponent
        else:
            others.append(factor)
    return sp.Mul(*others) * radius ** sp.factor(sp.together(power))


def _excludes_zero(expr: sp.Expr, low: arb, high: arb, sign: int, depth: int = 0) -> bool:
    """Whether expr has the given sign on [low, high], 0 < low: boxes, halved until each is decided."""
    slope = derivative(expr)
    stack = [(low, high, 0)]
    boxes = 0
    while stack:
        a, b, level = stack.pop()
        boxes += 1
        if boxes > 4000 or level > 60:
            return False
        box = a.union(b)
        value = ball_of(expr, box)
        if value * sign > 0:
            continue
        gradient = ball_of(slope, box)
        centre = arb(box.mid())
        if gradient.is_finite() and (ball_of(expr, centre) + gradient * (box - centre)) * sign > 0:
            continue
        if gradient.is_finite() and not gradient.contains(0):
            ends = (ball_of(expr, arb(a.mid())) * sign, ball_of(expr, arb(b.mid())) * sign)
            if ends[0] > 0 and ends[1] > 0:
                continue  # monotone between ends of the right sign
        if value.is_finite() and value * sign < 0:
            return False
        middle = arb((a * b).sqrt().mid()) if b > 2 * a else arb(((a + b) / 2).mid())
        stack += [(middle, b, level + 1), (a, middle, level + 1)]
    del depth
    return True


def beside(expr: sp.Expr, point: sp.Expr, side: int, room: arb, depth: int = 0) -> tuple[int, arb]:
    """The sign of expr next to an end (side 1: right of it), and how far it is proved.

    Where expr vanishes at the end, its derivative's sign decides.
    """
    if depth > 10:
        raise Refused("the order of a zero at an end is too high")
    original, expr = expr, _levelled(expr) if point == 0 else expr
    centre = number(point)
    forms = [expr]
    if point == 0:  # over a logarithm that grows without bound, the rest is finite
        growing = sorted((atom for atom in expr.atoms(sp.asinh, sp.log) if grows(atom)), key=str)
        forms += [sp.expand(expr / atom, power_base=False, log=False) for atom in growing]
        forms += _over_exponentials(expr)
        if expr.has(sp.log(radius)):  # -log r is positive and runs to infinity
            forms.append(sp.expand(-expr / sp.log(radius), power_base=False, log=False))
    for shift in (3, 6, 10, 16, 24):
        reach = room / 2**shift
        for form in forms:
            value = ball_of(form, centre.union(centre + side * reach))
            if value > 0 or value < 0:
                return (1 if value > 0 else -1), reach
    vanishing = next((form for form in (expr, original) if _vanishes(form, point)), None)
    if vanishing is None:
        raise Refused(f"no sign beside r = {point}")
    slope = _strip(derivative(vanishing))
    if not slope.has(radius):
        value = number(slope)
        demand(value > 0 or value < 0, "a vanishing derivative")
        return (1 if value > 0 else -1) * side, room / 8
    sign, reach = beside(slope, point, side, room, depth + 1)
    return sign * side, reach


def _vanishes(expr: sp.Expr, point: sp.Expr) -> bool:
    """Whether an expression is seen to tend to 0 at an end."""
    at_end: sp.Expr | None = expr.subs(radius, point)
    if at_end is not None and at_end.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        at_end = _continued(expr) if point == 0 else sp.cancel(expr).subs(radius, point)
    return at_end is not None and not at_end.has(sp.nan, sp.zoo, sp.oo, -sp.oo) and normal.is_zero(at_end)


def _continued(expr: sp.Expr) -> sp.Expr | None:
    """The value for r -> 0+ by continuity on the extended line; None for an indeterminate form.

    Of those one is settled: an exponential that vanishes takes any power of r with it.
    """
    if not expr.has(radius):
        return expr
    if expr == radius:
        return sp.S.Zero
    if expr.is_Pow and expr.base == radius and expr.exp.is_Rational:
        return sp.S.Zero if expr.exp > 0 else sp.oo
    if not (expr.is_Add or expr.is_Mul or expr.is_Pow or isinstance(expr, _CONTINUOUS)):
        return None
    values = []
    for argument in expr.args:
        value = _continued(argument)
        if value is None or value.has(sp.nan, sp.zoo):
            return None
        values.append(value)
    if expr.is_Mul and any(value.is_infinite for value in values) and any(value.is_zero for value in values):
        return sp.S.Zero if _fades(expr, values) else None
    if expr.is_Pow and not isinstance(expr, sp.exp) and not (values[0].is_finite and values[0].is_nonzero):
        return values[0] ** values[1] if values[1].is_Rational and values[1] > 0 else None
    found = expr.func(*values)
    return None if found.has(sp.nan, sp.zoo, sp.AccumBounds) else found


def _fades(product: sp.Expr, values: list[sp.Expr]) -> bool:
    """Whether a vanishing exponential stands against powers of r alone."""
    pairs = zip(product.args, values, strict=True)
    undecided = [(factor, value) for factor, value in pairs if value.is_infinite or value.is_zero]
    exponentials = [value for factor, value in undecided if isinstance(factor, sp.exp)]
    others = [factor for factor, _ in undecided if not isinstance(factor, sp.exp)]
    return bool(exponentials) and all(value.is_zero for value in exponentials) and all(
        factor.as_base_exp()[0] == radius for factor in others
    )  # fmt: skip


_CONTINUOUS = (sp.exp, sp.log, sp.tanh, sp.atan, sp.erf, sp.erfc, sp.asinh)


def _over_exponentials(expr: sp.Expr) -> list[sp.Expr]:
    """The sum over each of its exponentials, which is positive: beside the slowest one the others vanish."""
    atoms = sorted((atom for atom in expr.atoms(sp.exp) if atom.has(radius)), key=str)
    if not expr.is_Add or len(atoms) > 4:
        return []
    return [_levelled(sp.Add(*(sp.powsimp(term / atom) for term in expr.args))) for atom in atoms]


@lru_cache(maxsize=4096)
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
    return sign_of_form(expr) == 1


def sign_of_form(expr: sp.Expr) -> int:
    """+1 or -1 where an expression has that sign for all r > 0, seen term by term; 0 where it is not seen."""
    if expr.is_Rational or expr.is_Symbol:
        return 1 if expr.is_positive else -1 if expr.is_negative else 0
    if isinstance(expr, sp.exp):
        return 1
    if not expr.free_symbols:
        return sign_of(number(expr))
    if isinstance(expr, sp.asinh | sp.atan | sp.tanh | sp.erf | sp.sinh):
        return sign_of_form(expr.args[0])
    if isinstance(expr, sp.cosh | sp.sech):
        return 1
    if expr.is_Add:
        signs = {sign_of_form(term) for term in expr.args}
        return signs.pop() if len(signs) == 1 else 0
    if expr.is_Mul:
        sign = 1
        for factor in expr.args:
            sign *= sign_of_form(factor)
        return sign
    if expr.is_Pow:
        base = sign_of_form(expr.base)
        if base == 1:
            return 1
        if base == -1 and expr.exp.is_Integer:
            return 1 if expr.exp.is_even else -1
    return 0


def pattern(
    function: sp.Expr,
    start: sp.Expr,
    end: sp.Expr,
    data: Json,
    sample: Mapping[sp.Symbol, sp.Expr],
    space: ParameterSpace,
) -> list[int]:
    """The signs of a function on (start, end), proved again from the stated factors and brackets."""
    return traced(function, start, end, data, sample, space)[0]


def traced(
    function: sp.Expr,
    start: sp.Expr,
    end: sp.Expr,
    data: Json,
    sample: Mapping[sp.Symbol, sp.Expr],
    space: ParameterSpace,
) -> tuple[list[int], list[tuple[arb, arb]]]:
    """The signs, and brackets of all zeros; zeros stated without a place are looked for at the sample.

    What was proved once is not proved again: many claims rest on the same pattern.
    """
    key = (function, start, end, json.dumps(data, sort_keys=True), tuple(sample.items()), space)
    if key not in _TRACED:
        if len(_TRACED) >= _REMEMBERED:
            _TRACED.clear()
        _TRACED[key] = _retraced(function, start, end, data, sample, space)
    return _TRACED[key]


_TRACED: dict[tuple[object, ...], tuple[list[int], list[tuple[arb, arb]]]] = {}
_REMEMBERED = 512


def _retraced(
    function: sp.Expr,
    start: sp.Expr,
    end: sp.Expr,
    data: Json,
    sample: Mapping[sp.Symbol, sp.Expr],
    space: ParameterSpace,
) -> tuple[list[int], list[tuple[arb, arb]]]:
    signs = [int(sign) for sign in data["signs"]]
    if data["sign"] is None or not function.has(radius):
        value = function.subs(sample)
        demand(len(signs) == 1 and not value.has(radius), "a constant has one sign")
        if signs[0] == 0:
            demand_zero(value, "a function is not identically zero")
        else:
            demand(number(value) * signs[0] > 0, "a constant has another sign")
        return signs, []
    factors = [read(text, space).subs(sample) for text in data["factors"]]
    squares = [read(text, space).subs(sample) for text in data["squares"]]
    quotient = read(data["quotient"], space).subs(sample)
    if data["sign"] == 0:
        demand_zero(function, "a function is not identically zero")
        return signs, []
    product = int(data["sign"]) * quotient * sp.Mul(*factors) * sp.Mul(*(one**2 for one in squares))
    demand_equal(function.subs(sample), product, start.subs(sample), end.subs(sample))
    demand(
        _positive(quotient) or _positive_between(quotient, start.subs(sample), end.subs(sample)),
        f"the quotient {quotient} is not seen to be positive",
    )
    if any(zero["closed"] is None and zero.get("low") is None for zero in data["zeros"]):
        brackets = _searched(factors, start.subs(sample), end.subs(sample), len(data["zeros"]))
    else:
        brackets = [_bracket(zero, sample, space) for zero in data["zeros"]]
    demand(len(signs) == len(brackets) + 1, "zeros and signs do not fit")
    total = [int(data["sign"])] * len(signs)
    for factor in factors:
        found = _signs_of_factor(factor, start.subs(sample), end.subs(sample), brackets)
        total = [a * b for a, b in zip(total, found, strict=True)]
    demand(total == signs, "the signs are not those of the factors")
    return signs, brackets


def _modest(expr: sp.Expr) -> bool:
    """Whether no exponent makes a polynomial of a degree that is costly to factor."""
    exponents = [node.exp for node in expr.atoms(sp.Pow) if node.exp.is_Rational]
    exponents += [term.as_coeff_Mul()[0] for node in expr.atoms(sp.exp) for term in sp.Add.make_args(node.exp)]
    return all(abs(exponent.p) <= _HIGH and exponent.q <= _HIGH for exponent in exponents)


_HIGH = 64
"""The numerator or denominator of an exponent up to which expressions are factored."""


def _positive_between(expr: sp.Expr, start: sp.Expr, end: sp.Expr) -> bool:
    """Whether a product is positive on (start, end): the sign of each of its factors is proved."""
    sign = 1
    for factor in sp.Mul.make_args(sp.factor(expr) if _modest(expr) else expr):
        base, exponent = factor.as_base_exp()
        known = sign_of_form(base) or _one_sign(base, start, end, None, None)
        if known < 0 and not exponent.is_Integer:
            return False
        sign *= known if not (exponent.is_Integer and exponent.is_even) else abs(known)
    return sign == 1


LARGEST = arb(2) ** 40
"""What an enclosure must stay below to count as bounded: a wide box may enclose a bounded function by more."""


def cover(function: sp.Expr, start: sp.Expr, end: sp.Expr) -> list[arb]:
    """Finite enclosures of a function over all of [start + 2^-20, end - 2^-20], or up to 2^20."""
    function = settled(function)
    low = number(start) + arb(2) ** -20
    high = arb(2) ** 20 if end == sp.oo else number(end) - arb(2) ** -20
    stack, found = [(low, high)], []
    while stack:
        a, b = stack.pop()
        value = ball_of(function, a.union(b))
        if value.is_finite() and abs(value) < LARGEST:
            found.append(value)
            continue
        demand(len(found) + len(stack) < 3000 and b - a > arb(2) ** -40,
               "a function is not enclosed between the ends of a piece")  # fmt: skip
        middle = arb((a * b).sqrt().mid()) if b > 2 * a and a > 0 else arb(((a + b) / 2).mid())
        stack += [(middle, b), (a, middle)]
    return found


def repeats(function: sp.Expr, reach: arb) -> bool:
    """Whether a function of sines and cosines of n r, n a natural number, has repeated itself within a reach."""
    waves = [atom for atom in function.atoms(sp.sin, sp.cos) if atom.has(radius)]
    rates = [atom.args[0] / radius for atom in waves]
    alone = not function.xreplace({atom: sp.Dummy() for atom in waves}).has(radius)
    return alone and all(rate.is_Integer for rate in rates) and bool(reach > 7)


def _searched(factors: list[sp.Expr], start: sp.Expr, end: sp.Expr, count: int) -> list[tuple[arb, arb]]:
    """Brackets of the places where the product of the factors changes sign, found by halving."""
    low = number(start)
    if end == sp.oo:
        points = [low + arb(2) ** (arb(k) / 4) for k in range(-100, 101)]
    else:
        points = [low + (number(end) - low) * k / 400 for k in range(1, 400)]
    product = sp.Mul(*factors)
    marks = [(arb(x.mid()), sign_of(ball_of(product, arb(x.mid())))) for x in points]
    marks = [(x, sign) for x, sign in marks if sign]
    found = []
    for (a, before), (b, after) in itertools.pairwise(marks):
        if before == after:
            continue
        for _ in range(90):
            middle = arb(((a + b) / 2).mid())
            sign = sign_of(ball_of(product, middle))
            if not sign:
                break
            a, b = (middle, b) if sign == before else (a, middle)
        found.append((a, b))
    demand(len(found) == count, "the zeros were not found again at a sample")
    return found


def sign_of(value: arb) -> int:
    return 1 if value > 0 else -1 if value < 0 else 0


def demand_equal(one: sp.Expr, other: sp.Expr, start: sp.Expr, end: sp.Expr) -> None:
    """Two expressions agree: at points to 50 digits, and as forms where the normal form gets there."""
    low = number(start)
    high = number(end) if end != sp.oo else 4 * low + 8
    for k in range(1, 14):
        x = arb((low + (high - low) * k / 14).mid())
        a, b = ball_of(one, x), ball_of(other, x)
        demand(
            a.is_finite() and a.overlaps(b) and abs(a - b) < arb(2) ** -120 * (1 + abs(a)),
            "the factors are not those of the function",
        )


def _bracket(zero: Json, sample: Mapping[sp.Symbol, sp.Expr], space: ParameterSpace) -> tuple[arb, arb]:
    if zero.get("low") is not None:
        return arb(zero["low"]), arb(zero["high"])
    centre = number(read(zero["closed"], space).subs(sample))
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
        slope = ball_of(derivative(factor), low.union(high))
        value = ball_of(factor, low.union(high))
        if before != after:
            demand(slope > 0 or slope < 0, "a zero is not simple")
        else:
            demand(value > 0 or value < 0 or slope > 0 or slope < 0, "a factor may touch 0 in a bracket")
    return signs


def _one_sign(
    factor: sp.Expr, start: sp.Expr, end: sp.Expr, before: tuple[arb, arb] | None, after: tuple[arb, arb] | None
) -> int:
    """The sign of a factor on a stretch between two brackets or ends, proved."""
    low = before[1] if before else None
    high = after[0] if after else None
    if end == sp.oo and high is None:
        first = low if low is not None else None
        border = (first * 2).max(arb(2)) if first is not None else (number(start) * 2).max(arb(2))
        inner = _one_sign_finite(factor, start, None, low, arb(border.mid()))
        tail = in_tail(factor)
        outer = _one_sign_finite(tail, sp.S.Zero, None, None, arb((1 / border).mid()) * (1 + arb(2) ** -60))
        demand(inner == outer, "the sign changes beyond the last bracket")
        return inner
    return _one_sign_finite(factor, start, end, low, high)


def _one_sign_finite(factor: sp.Expr, start: sp.Expr, end: sp.Expr | None, low: arb | None, high: arb | None) -> int:
    if high is None and end is not None:
        stop = number(end)
        begin = low if low is not None else number(start)
        sign_end, reach = beside(factor, end, -1, stop - begin)
        high = arb((stop - reach).mid())
    else:
        sign_end = None
    if low is None:
        room = high - number(start)
        sign, reach = beside(factor, start, 1, room)
        low = arb((number(start) + reach).mid())
        if reach > room:
            return sign
    else:
        value = ball_of(factor, arb(low.mid()))
        demand(value > 0 or value < 0, "a factor vanishes at the end of a bracket")
        sign = 1 if value > 0 else -1
    demand(sign_end is None or sign_end == sign, "the sign changes on a stretch")
    if low is not None and high is not None and low < high:
        demand(_excludes_zero(factor, arb(low.mid()), arb(high.mid()), sign), f"the sign of {factor} is not confirmed")
    return sign
