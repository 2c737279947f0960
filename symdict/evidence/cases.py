"""Case distinctions over parameters: an answer for each region where it is uniform."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

import sympy as sp

from symdict.errors import LimitReached, ParameterError, SymdictError
from symdict.evidence import closed_zeros
from symdict.evidence.context import logarithms, range_of
from symdict.evidence.enclosure import isolate
from symdict.evidence.factors import sign_factors
from symdict.evidence.regions import proved_empty, remember
from symdict.evidence.search import FOREIGN, Budget, Split, Undecided
from symdict.evidence.vanishing import number_sign
from symdict.language.formula import to_text
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius

Result = TypeVar("Result")

_DEEPEST = 4
"""Nested case distinctions before the search gives up."""
_MOST = 9
"""Regions in all before the search gives up."""
_SIMPLE = 80
"""Operations of an expression beyond which no distinction is made on its sign."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A parameter compared with a bound: operator is "<", ">" or "="."""

    symbol: sp.Symbol
    operator: str
    bound: sp.Expr

    def text(self, shapes: dict[sp.Symbol, sp.Expr] | None = None) -> str:
        """As text, in the original parameters where the core's stand for ratios of them."""
        left, right = self.symbol, self.bound
        if shapes and self.symbol in shapes:
            ratio = shapes[self.symbol]
            scale = sp.powdenest(self.symbol / ratio, force=True)
            left, right = self.symbol, sp.powdenest(right.subs(shapes, simultaneous=True) * scale, force=True)
            right = sp.expand(right) if right.is_rational_function() else right
        return f"{left} {self.operator} {to_text(right)}"


@dataclass(frozen=True)
class Case(Generic[Result]):
    """One region of the parameter space and the answer there; `failed` holds the reason for none."""

    conditions: tuple[Condition, ...]
    flux: Segments
    result: Result | None
    failed: str = ""


def by_cases(
    flux: Segments, decide: Callable[[Segments, dict[sp.Symbol, sp.Expr]], Result]
) -> tuple[Case[Result], ...]:
    """The answers of `decide` for every region of the parameters in which it needs no distinction.

    decide(flux, fixed): the flux over a region, and the parameters that have one value there.
    """
    return tuple(_by_cases(flux, decide, (), [0]))


def _by_cases(
    flux: Segments,
    decide: Callable[[Segments, dict[sp.Symbol, sp.Expr]], Result],
    conditions: tuple[Condition, ...],
    regions_made: list[int],
) -> list[Case[Result]]:
    try:
        fixed = {item.symbol: item.bound for item in conditions if item.operator == "="}
        return [Case(conditions, flux, decide(flux, fixed))]
    except Split as split:
        reason = str(split)
        if len(conditions) >= _DEEPEST or regions_made[0] >= _MOST or split.expr.count_ops() > _SIMPLE:
            return [Case(conditions, flux, None, reason)]
        try:
            regions = _regions(split.expr, flux)
        except (Undecided, SymdictError, *FOREIGN) as stop:
            return [Case(conditions, flux, None, f"{reason} ({stop})")]
        found: list[Case[Result]] = []
        regions_made[0] += len(regions)
        for condition, restricted in regions:
            found.extend(_by_cases(restricted, decide, (*conditions, condition), regions_made))
        return found
    except (Undecided, LimitReached) as stop:
        return [Case(conditions, flux, None, str(stop).splitlines()[0])]
    except FOREIGN as stop:
        return [Case(conditions, flux, None, f"the algebra gave up ({type(stop).__name__}: {stop})")]


def _regions(expr: sp.Expr, flux: Segments) -> tuple[tuple[Condition, Segments], ...]:
    """The regions on which the sign of an expression is constant: the same distinction serves many claims."""
    found = _found_regions(expr, flux)
    if isinstance(found, Exception):
        raise found
    return found


@lru_cache(maxsize=1024)
def _found_regions(expr: sp.Expr, flux: Segments) -> tuple[tuple[Condition, Segments], ...] | Exception:
    """The regions, or why none were found."""
    try:
        return tuple(_distinguished(expr, flux))
    except LimitReached:
        raise  # more time may find them
    except (Undecided, SymdictError, *FOREIGN) as reason:
        return reason


def _distinguished(expr: sp.Expr, flux: Segments) -> list[tuple[Condition, Segments]]:
    factor = _undecided_factor(_simpler(expr, flux.space), flux.space)
    symbols = sorted(factor.free_symbols, key=lambda symbol: symbol.name)
    known = {parameter.symbol for parameter in flux.space.parameters}
    if not set(symbols) <= known:
        raise Undecided("it holds symbols that are no parameters")
    symbol, bounds = _boundaries(factor, symbols, flux.space)
    bounds = _within(symbol, bounds, flux.space)
    if symbol.is_integer and not any(bound.free_symbols for bound in bounds):
        return _integer_regions(symbol, bounds, flux, factor)
    found = []
    edges = [None, *bounds, None]
    for low, high in itertools.pairwise(edges):
        conditions = []
        if low is not None:
            conditions.append(Condition(symbol, ">", low))
        if high is not None:
            conditions.append(Condition(symbol, "<", high))
        restricted = _restricted(flux, conditions) if conditions else None
        if restricted is not None:
            condition = conditions[0] if len(conditions) == 1 else _Between(symbol, low, high)
            _remember_sign(restricted.space, flux.space, factor)
            found.append((condition, restricted))
        if high is not None:
            fixed = _fixed(flux, symbol, high)
            if fixed is not None:
                found.append((Condition(symbol, "=", high), fixed))
    return found


def _integer_regions(
    symbol: sp.Symbol, bounds: list[sp.Expr], flux: Segments, factor: sp.Expr
) -> list[tuple[Condition, Segments]]:
    """Each integer up to the last bound on its own, and all beyond it together."""
    known = range_of(symbol, flux.space)
    if known is None:
        raise Undecided(f"the range of {symbol} is not open")
    first, last = sp.floor(known[0]) + 1, sp.floor(max(bounds))
    if last - first > 12 or not (first.is_Integer and last.is_Integer):
        raise Undecided(f"too many integers {symbol} up to {last}")
    found: list[tuple[Condition, Segments]] = []
    for number in range(int(first), int(last) + 1):
        if known[1] == sp.oo or number_sign(known[1] - number) > 0:
            fixed = _fixed(flux, symbol, sp.Integer(number))
            if fixed is not None:
                found.append((Condition(symbol, "=", sp.Integer(number)), fixed))
    beyond = Condition(symbol, ">", last)
    restricted = _restricted(flux, [beyond])
    if restricted is not None:
        _remember_sign(restricted.space, flux.space, factor)
        found.append((beyond, restricted))
    return found


def _remember_sign(space: ParameterSpace, parent: ParameterSpace, factor: sp.Expr) -> None:
    """Between its zeros a factor has one sign: that at any admissible point."""
    value = factor.subs(space.samples(1)[0])
    try:
        sign = number_sign(value)
    except Undecided:
        return
    if sign:
        remember(space, parent, factor, sign)


def _within(symbol: sp.Symbol, bounds: list[sp.Expr], space: ParameterSpace) -> list[sp.Expr]:
    """The bounds that lie strictly inside the range which the parameter has already."""
    known = range_of(symbol, space)
    if known is None or any(bound.free_symbols for bound in bounds):
        return bounds
    low, high = known
    inside = [
        bound
        for bound in bounds
        if (low == -sp.oo or number_sign(bound - low) > 0) and (high == sp.oo or number_sign(high - bound) > 0)
    ]
    if bounds and not inside:
        raise Undecided(f"a sign that does not change for {low} < {symbol} < {high} was not proved")
    return inside


@dataclass(frozen=True, slots=True)
class _Between(Condition):
    """low < parameter < high."""

    def __init__(self, symbol: sp.Symbol, low: sp.Expr, high: sp.Expr) -> None:
        object.__setattr__(self, "symbol", symbol)
        object.__setattr__(self, "operator", "between")
        object.__setattr__(self, "bound", sp.Tuple(low, high))

    def text(self, shapes: dict[sp.Symbol, sp.Expr] | None = None) -> str:
        low, high = self.bound
        one = Condition(self.symbol, ">", low).text(shapes)
        other = Condition(self.symbol, "<", high).text(shapes)
        return f"{one} and {other}"


def _simpler(expr: sp.Expr, space: ParameterSpace) -> sp.Expr:
    """An expression of the same sign: b - 1 for a difference A - B with A/B = b^e and a sign of A and of e."""
    numerator, denominator = sp.fraction(sp.together(expr))
    outer = space.sign(denominator)
    terms = sp.Add.make_args(sp.expand(numerator))
    if len(terms) != 2 or not outer:
        return expr
    one, other = (space.sign(term) for term in terms)
    if not one or not other or one == other:
        return expr
    powers = {exponent: base for exponent, base in logarithms(*terms).items() if base != 1}
    if len(powers) != 1:
        return expr
    (exponent, base), = powers.items()
    known = space.sign(exponent)
    if not known or base.has(sp.exp):
        return expr
    top, bottom = sp.fraction(sp.together(base))
    if not (top.is_polynomial() and bottom.is_polynomial()):
        squared = sp.expand(sp.powdenest(top, force=True) ** 2 - sp.powdenest(bottom, force=True) ** 2)
        return squared * one * outer * known
    return (top - bottom) * one * outer * known


def _undecided_factor(expr: sp.Expr, space: ParameterSpace) -> sp.Expr:
    numerator, denominator = sp.fraction(sp.together(expr))
    for part in (numerator, denominator):
        for base, _ in (factor.as_base_exp() for factor in sp.Mul.make_args(sp.factor(part))):
            if base.free_symbols and space.sign(base) is None:
                return base
    return expr


def _boundaries(factor: sp.Expr, symbols: list[sp.Symbol], space: ParameterSpace) -> tuple[sp.Symbol, list[sp.Expr]]:
    """A parameter and the values of it at which the factor vanishes, in increasing order."""
    order = {parameter.symbol: index for index, parameter in enumerate(space.parameters)}
    for symbol in sorted(symbols, key=lambda item: -order[item]):
        if factor.count_ops() > 200:
            break
        rule = sp.Dummy("p", positive=symbol.is_positive, real=True)
        replaced = sp.expand(factor.subs(symbol, rule))
        if not replaced.is_polynomial(rule):
            continue
        polynomial = sp.Poly(replaced, rule)
        if polynomial.degree() == 1:
            root = sp.cancel(-polynomial.coeff_monomial(1) / polynomial.coeff_monomial(rule))
            lead = space.sign(polynomial.coeff_monomial(rule))
            if lead and all(order[other] < order[symbol] for other in root.free_symbols):
                return symbol, [root]
        elif len(symbols) == 1:
            roots = sp.roots(polynomial, multiple=False)
            real = sorted((root for root in roots if root.is_real), key=lambda root: float(root))
            if sum(roots.values()) == polynomial.degree():
                return symbol, [root for root in real if not (symbol.is_positive and not root.is_positive)]
    if len(symbols) == 1:
        roots = _level(factor, symbols[0])
        if roots is None and symbols[0].is_positive:
            roots = _isolated(factor, symbols[0])
        if roots is not None:
            return symbols[0], roots
    raise Undecided(f"the places where {factor} vanishes were not found")


def _level(factor: sp.Expr, symbol: sp.Symbol) -> list[sp.Expr] | None:
    """a + b p^e = 0 for a rational e: one place, in closed form."""
    terms = sp.Add.make_args(sp.expand(factor))
    if len(terms) != 2:
        return None
    moving = [term for term in terms if term.has(symbol)]
    fixed = [term for term in terms if not term.has(symbol)]
    if len(moving) != 1 or len(fixed) != 1:
        return None
    coefficient, power = moving[0].as_independent(symbol)
    base, exponent = power.as_base_exp()
    if base != symbol or not exponent.is_Rational:
        return None
    value = -fixed[0] / coefficient
    return [value ** (1 / exponent)] if value.is_positive else []


def _isolated(factor: sp.Expr, symbol: sp.Symbol) -> list[sp.Expr] | None:
    """The zeros in one positive parameter by ball arithmetic, if all of them have a closed form."""
    function = factor.subs(symbol, radius)
    split = sign_factors(function)
    found = []
    for part in split.factors:
        names = closed_zeros.candidates(part.expr)
        for bracket in isolate(part.expr, sp.S.Zero, sp.oo, Budget()).zeros:
            named = closed_zeros.inside(bracket.low, bracket.high, names)
            if named is None:
                return None
            found.append(named)
    return sorted(found, key=lambda root: float(root))


def _restricted(flux: Segments, conditions: list[Condition]) -> Segments | None:
    """The flux over the part of its parameter space that meets the conditions; None if empty."""
    return _restrict(flux, tuple(conditions))


@lru_cache(maxsize=1024)
def _restrict(flux: Segments, conditions: tuple[Condition, ...]) -> Segments | None:
    assume = list(flux.space.assume)
    plain = bool(conditions) and all(not condition.bound.free_symbols for condition in conditions)
    if plain:
        known = _numeric_range(conditions, flux.space)
        if known is None:
            return None
        others, texts = known
        assume = others
    else:
        texts = [f"{c.symbol} {c.operator} {to_text(c.bound)}" for c in conditions]
    further = [(c.symbol, c.bound, True) if c.operator == "<" else (c.bound, c.symbol, True) for c in conditions]
    if proved_empty(flux.space, further):
        return None
    try:
        space = ParameterSpace(flux.space.parameters, (*assume, *texts))
        space.samples(1)
    except ParameterError as reason:
        raise Undecided(f"no parameters were found with {' and '.join(texts)}") from reason
    return flux.substituted({}, space)


def _numeric_range(conditions: tuple[Condition, ...], space: ParameterSpace) -> tuple[list[str], list[str]] | None:
    """(assumptions on other parameters, the sharpest bounds on this one); None where they contradict."""
    symbol = conditions[0].symbol
    low: tuple[sp.Expr, bool] | None = (sp.S.Zero, True) if symbol.is_positive else None
    high: tuple[sp.Expr, bool] | None = None
    others = []
    found = [(small, large, strict) for small, large, strict in space._inequalities()]
    found += [(c.symbol, c.bound, True) if c.operator == "<" else (c.bound, c.symbol, True) for c in conditions]
    for small, large, strict in found:
        if large == symbol and not small.free_symbols:
            order = 1 if low is None else number_sign(small - low[0])
            if order > 0 or (order == 0 and strict):
                low = (small, strict)
        elif small == symbol and not large.free_symbols:
            order = 1 if high is None else number_sign(high[0] - large)
            if order > 0 or (order == 0 and strict):
                high = (large, strict)
        else:
            others.append(f"{to_text(small)} {'<' if strict else '<='} {to_text(large)}")
    if low is not None and high is not None:
        if number_sign(high[0] - low[0]) <= 0:
            return None
        if symbol.is_integer and sp.ceiling(high[0]) - sp.floor(low[0]) < 2:
            return None
    texts = []
    if low is not None and not (symbol.is_positive and low[0] == 0):
        texts.append(f"{symbol} {'>' if low[1] else '>='} {to_text(low[0])}")
    if high is not None:
        texts.append(f"{symbol} {'<' if high[1] else '<='} {to_text(high[0])}")
    return others, texts


def _fixed(flux: Segments, symbol: sp.Symbol, value: sp.Expr) -> Segments | None:
    """The flux with one parameter at a value; None where that value is proved inadmissible.

    Raises: Undecided where neither is known: no region may be dropped in silence.
    """
    if symbol.is_integer and value.is_integer is not True:
        if value.is_integer is None:
            raise Undecided(f"whether {value} is an integer was not decided")
        return None
    remaining = tuple(parameter for parameter in flux.space.parameters if parameter.symbol != symbol)
    demands = [(small, large, strict) for small, large, strict in flux.space._inequalities()]
    if symbol.is_positive:
        demands.append((sp.S.Zero, symbol, True))
    assume = []
    for small, large, strict in demands:
        if symbol not in small.free_symbols | large.free_symbols:
            assume.append(f"{to_text(small)} {'<' if strict else '<='} {to_text(large)}")
            continue
        difference = sp.expand((large - small).subs(symbol, value))
        sign = number_sign(difference) if not difference.free_symbols else flux.space.sign(difference)
        if sign is None:
            assume.append(f"0 {'<' if strict else '<='} {to_text(difference)}")
        elif sign < 0 or (strict and sign == 0):
            return None
    try:
        return flux.substituted({symbol: value}, ParameterSpace(remaining, tuple(assume)))
    except SymdictError as reason:
        if proved_empty(flux.space, [(symbol, value, False), (value, symbol, False)]):
            return None
        raise Undecided(f"{symbol} = {value} was not analysed: {str(reason).splitlines()[0]}") from reason


def joined(conditions: list[tuple[Condition, ...]], shapes: dict[sp.Symbol, sp.Expr]) -> str:
    """The union of regions as text: "p > 1 or p = 1" reads "p >= 1"."""
    one_symbol = {condition.symbol for group in conditions for condition in group}
    ranges = [_range(group) for group in conditions]
    if len(one_symbol) == 1 and all(found is not None for found in ranges):
        return _union([found for found in ranges if found is not None], one_symbol.pop(), shapes)
    texts = []
    for group in _with_ends(conditions):
        texts.append(" and ".join(item.text(shapes) for item in group) or "all")
    return " or ".join(texts)


def _with_ends(conditions: list[tuple[Condition, ...]]) -> list[tuple[Condition, ...]]:
    """c > x or c = x reads c >= x, with whatever other conditions both have."""
    found = list(conditions)
    for group in conditions:
        if not group or group[-1].operator not in "<>" or group not in found:
            continue
        last = group[-1]
        twin = (*group[:-1], Condition(last.symbol, "=", last.bound))
        if twin in found:
            found[found.index(group)] = (*group[:-1], Condition(last.symbol, last.operator + "=", last.bound))
            found.remove(twin)
    return found


@dataclass(frozen=True, slots=True)
class _Range:
    """An interval of one parameter; None is no bound."""

    low: sp.Expr | None
    high: sp.Expr | None
    with_low: bool
    with_high: bool


def _range(group: tuple[Condition, ...]) -> _Range | None:
    found = _Range(None, None, False, False)
    for condition in group:
        bounds = condition.bound if condition.operator == "between" else (condition.bound, condition.bound)
        if any(bound.free_symbols for bound in bounds):
            return None
        if condition.operator in (">", "between") and (found.low is None or bounds[0] > found.low):
            found = _Range(bounds[0], found.high, False, found.with_high)
        if condition.operator in ("<", "between") and (found.high is None or bounds[1] < found.high):
            found = _Range(found.low, bounds[1], found.with_low, False)
        if condition.operator == "=":
            found = _Range(bounds[0], bounds[0], True, True)
    return found


def _union(ranges: list[_Range], symbol: sp.Symbol, shapes: dict[sp.Symbol, sp.Expr]) -> str:
    ranges = sorted(
        ranges, key=lambda item: (float("-inf") if item.low is None else float(item.low), not item.with_low)
    )
    merged: list[_Range] = []
    for item in ranges:
        last = merged[-1] if merged else None
        touches = last is not None and (
            last.high is None or (item.low is not None and (
                float(item.low) < float(last.high) or (item.low == last.high and (item.with_low or last.with_high))
            ))
        )  # fmt: skip
        if not touches or last is None:
            merged.append(item)
        elif last.high is not None and (item.high is None or float(item.high) >= float(last.high)):
            merged[-1] = _Range(last.low, item.high, last.with_low, item.with_high)
    return " or ".join(_range_text(item, symbol, shapes) for item in merged)


def _range_text(item: _Range, symbol: sp.Symbol, shapes: dict[sp.Symbol, sp.Expr]) -> str:
    if item.low is not None and item.low == item.high:
        return Condition(symbol, "=", item.low).text(shapes)
    parts = []
    if item.low is not None:
        parts.append(Condition(symbol, ">=" if item.with_low else ">", item.low).text(shapes))
    if item.high is not None:
        parts.append(Condition(symbol, "<=" if item.with_high else "<", item.high).text(shapes))
    return " and ".join(parts) or "all"
