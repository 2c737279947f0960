"""Which nonlinearities are the same function: found by comparing features, then proved.

Two fluxes are the same up to parameters when one is the other after a substitution of parameters,
possibly times a constant. Breakpoints and derivatives at 0 give equations for the substitution; what
solves them is believed only after every piece and breakpoint is proved equal. Special cases of a family
come the same way, after its shape parameter is set to a distinguished value or sent to it in a limit.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import sympy as sp

from symdict import entries as catalog
from symdict.errors import SymdictError
from symdict.floats import half_line
from symdict.forms.definition import Definition
from symdict.language import normal, tree
from symdict.language.formula import to_text
from symdict.language.halfline import HalfLine
from symdict.language.parse import parse_condition
from symdict.language.remote import compute, step
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius

_ORDERS = (1, 2, 3, 4, 5)
_DISTINGUISHED = (*map(sp.Rational, ("0", "1", "2", "3", "4", "-1", "-2", "1/2")), sp.oo, -sp.oo)
_TINY = 1e-11
"""Where the slope at 0 is read off: a kink of g costs that much relative accuracy."""
_LIMIT_SECONDS = 4.0
_HYPERBOLIC = ("exp", "tanh", "sinh", "cosh", "coth")
_CIRCULAR = ("sin", "cos", "tan", "sinc")
_LARGEST_EQUATION = 60
"""Operation count beyond which an equation for a parameter is not worth solving."""
_FINGERPRINT_POINTS = (0.2, 0.45, 0.8, 1.3, 1.9, 2.7, 4.2)
_TOLERANCE = 1e-6
"""Two fingerprints of equal functions agree far better; those of different ones differ far more."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Phi of `one`, with its parameters replaced by `parameters`, is Phi of `other` divided by `factor`.

    special: the values at which parameters of `other` were set (a limit where the value is not admissible);
    where: what must be positive for the substitution to be admissible, if that is not so throughout.
    """

    one: str
    other: str
    parameters: tuple[tuple[str, str], ...] = ()
    factor: str = "1"
    special: tuple[tuple[str, str], ...] = ()
    where: tuple[str, ...] = ()

    def __str__(self) -> str:
        given = ", ".join(f"{name} -> {value}" for name, value in self.special)
        bound = ", ".join(f"{name} = {value}" for name, value in self.parameters)
        left = f"{self.other}({given})" if given else self.other
        times = "" if self.factor == "1" else f"{self.factor} * "
        limits = f" where {' and '.join(f'{text} > 0' for text in self.where)}" if self.where else ""
        return f"{left} = {times}{self.one}" + (f" with {bound}" if bound else "") + limits


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A function under its name: an entry, a variant, or a special case of a family."""

    name: str
    flux: Segments
    special: tuple[tuple[str, str], ...] = ()


# --- two functions -----------------------------------------------------------------------------------


def match(one: Segments, other: Segments) -> tuple[dict[str, sp.Expr], sp.Expr] | None:
    """Parameters of `one` in those of `other`, and a factor, so that factor * one = other; or None.

    Proved: every breakpoint and every piece of both half lines is equal after the substitution.
    """
    if len(one.breaks) != len(other.breaks) or one.parity != other.parity or _heads(one) != _heads(other):
        return None
    unknowns = {
        symbol: sp.Dummy(symbol.name, **{k: v for k, v in symbol.assumptions0.items() if v is not None})
        for symbol in one.space.symbols.values()
    }
    fresh = _renamed(one, unknowns)
    factors = [sp.S.One]
    ratio = _slope_ratio(fresh, other) or _constant_ratio(fresh, other)
    if ratio is not None:
        factors.append(ratio)
    for factor in factors:
        equations = list(_equations(fresh, other, factor))
        if any(_contradiction(equation, unknowns.values()) for equation in equations):
            continue
        for found in _solutions(equations, tuple(unknowns.values()), 0):
            scale = factor.subs(found)
            if scale.free_symbols & set(unknowns.values()):
                continue
            if _proved(fresh, other, found, scale):
                names = {dummy: symbol.name for symbol, dummy in unknowns.items()}
                values = {names[dummy]: normal.tidy(value) for dummy, value in found.items()}
                return {name: values[name] for name in one.space.symbols if name in values}, normal.tidy(scale)
    return None


def _heads(flux: Segments) -> frozenset[str]:
    """The kinds of functions of r in the pieces: equal functions have the same."""
    kinds: set[str] = set()
    for piece in flux.pieces:
        for part in piece.atoms(sp.Function, sp.exp):
            if part.has(radius):
                kinds.add(_kind(part))
        for part in piece.atoms(sp.Pow):
            if isinstance(part, sp.exp) or part.base == sp.E:
                continue
            if part.exp.has(radius):
                kinds.add("r^r" if part.base.has(radius) else _kind(sp.exp(part.exp, evaluate=False)))
            elif part.base.has(radius) and not part.exp.is_Integer:
                kinds.add("root" if part.exp.is_Rational else "power")
    return frozenset(kinds)


def _kind(part: sp.Expr) -> str:
    name = type(part).__name__
    if name in _CIRCULAR:
        return "sin"
    if name not in _HYPERBOLIC:
        return name
    argument = sp.expand(part.args[0])
    if not argument.is_polynomial(radius):
        return "exp of a power"
    return f"exp of degree {sp.degree(argument, radius)}" + (
        ", even" if argument.subs(radius, -radius) == argument else ""
    )


def _renamed(segments: Segments, unknowns: Mapping[sp.Symbol, sp.Dummy]) -> Segments:
    return segments if not unknowns else _substituted(segments, unknowns)


def _substituted(segments: Segments, values: Mapping[sp.Symbol, sp.Expr]) -> Segments:
    """The pieces after a substitution, without proving the order of the breakpoints anew."""

    def change(half: HalfLine) -> HalfLine:
        return replace(
            half,
            breaks=tuple(point.subs(values) for point in half.breaks),
            pieces=tuple(piece.subs(values) for piece in half.pieces),
            values=tuple(value.subs(values) for value in half.values),
        )

    copy = object.__new__(Segments)
    for field, value in (
        ("right", change(segments.right)),
        ("left", change(segments.left)),
        ("parity", segments.parity),
        ("at_zero", segments.at_zero.subs(values)),
        ("space", segments.space),
    ):
        object.__setattr__(copy, field, value)
    return copy


def _slope_ratio(one: Segments, other: Segments) -> sp.Expr | None:
    here, there = _derivative_at_zero(one.pieces[0], 1), _derivative_at_zero(other.pieces[0], 1)
    if here is None or there is None or here == 0 or there == 0:
        return None
    ratio = normal.tidy(there / here)
    return None if ratio == 1 else ratio


def _constant_ratio(one: Segments, other: Segments) -> sp.Expr | None:
    """The factor between first pieces that differ by nothing else."""
    if one.pieces[0] == 0:
        return None
    ratio = normal.tidy(other.pieces[0] / one.pieces[0])
    return None if ratio == 1 or ratio == 0 or ratio.free_symbols else ratio


def _derivative_at_zero(piece: sp.Expr, order: int) -> sp.Expr | None:
    value = sp.diff(piece, radius, order).subs(radius, 0)
    if value.is_finite is False or value.has(sp.nan, sp.zoo, sp.oo):
        return None
    return value


def _equations(one: Segments, other: Segments, factor: sp.Expr) -> Iterator[sp.Expr]:
    for half, twin in ((one.right, other.right), (one.left, other.left))[: 1 if one.parity else 2]:
        for mine, theirs in zip(half.breaks, twin.breaks, strict=False):
            yield mine - theirs
        for mine, theirs in zip(half.pieces, twin.pieces, strict=True):
            at_zero = [(_derivative_at_zero(mine, order), _derivative_at_zero(theirs, order)) for order in _ORDERS]
            usable = [(a, b) for a, b in at_zero if a is not None and b is not None]
            if usable:
                for a, b in usable:
                    yield factor * a - b
            else:
                here, there = _exponents(mine), _exponents(theirs)
                if factor == 1 and len(here) == len(there) == 1:
                    yield (here[0] - there[0]).subs(radius, 1)
                    continue
                for point in (1, 2):
                    yield (factor * mine - theirs).subs(radius, point)


def _exponents(piece: sp.Expr) -> list[sp.Expr]:
    """The arguments of exp that depend on r."""
    return [part.exp for part in piece.atoms(sp.exp) if part.exp.has(radius)]


def _contradiction(equation: sp.Expr, unknowns: Iterable[sp.Symbol]) -> bool:
    """Whether an equation without unknowns fails: then no substitution can help."""
    if equation.free_symbols & set(unknowns):
        return False
    return not normal.is_zero(equation)


def _solutions(
    equations: list[sp.Expr], unknowns: tuple[sp.Symbol, ...], depth: int
) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Substitutions that satisfy the equations, one unknown at a time, the simplest equation first."""
    left = [equation for equation in equations if equation.free_symbols & set(unknowns)]
    if not unknowns:
        yield {}
        return
    if not left or depth > 6:
        return
    left.sort(key=lambda equation: (len(equation.free_symbols & set(unknowns)), equation.count_ops()))
    for equation in left[:2]:
        inside = sorted(equation.free_symbols & set(unknowns), key=str)
        for unknown in inside:
            for value in _roots(equation, unknown):
                rest = tuple(symbol for symbol in unknowns if symbol != unknown)
                reduced = [item.subs(unknown, value) for item in equations if item is not equation]
                if any(_contradiction(item, rest) for item in reduced):
                    continue
                for more in _solutions(reduced, rest, depth + 1):
                    yield {unknown: value.subs(more), **more}
            if len(inside) == 1:
                break


def _roots(equation: sp.Expr, unknown: sp.Symbol) -> list[sp.Expr]:
    numerator = sp.numer(sp.together(equation))
    pure = _pure_power(numerator, unknown)
    if pure is not None:
        return [pure]
    algebraic = not any(part.has(unknown) for part in numerator.atoms(sp.Function, sp.exp))
    if numerator.count_ops() > (_LARGEST_EQUATION if algebraic else _LARGEST_EQUATION // 3):
        return []
    try:
        found = sp.solve(numerator, unknown)
    except (NotImplementedError, TypeError, ValueError, AttributeError):
        return []
    return [value for value in found if not value.has(sp.I, sp.Dummy("n").__class__) or not value.has(sp.I)][:3]


def _pure_power(numerator: sp.Expr, unknown: sp.Symbol) -> sp.Expr | None:
    """The positive root of a x^n = b, which needs no solver."""
    if not unknown.is_positive or not numerator.is_polynomial(unknown):
        return None
    terms = sp.Poly(numerator, unknown).terms()
    if len(terms) != 2 or terms[1][0] != (0,):
        return None
    (degree,), leading = terms[0]
    ratio = normal.tidy(-terms[1][1] / leading)
    return None if ratio.is_negative else sp.root(ratio, degree)


def _proved(one: Segments, other: Segments, found: Mapping[sp.Symbol, sp.Expr], factor: sp.Expr) -> bool:
    halves = ((one.right, other.right), (one.left, other.left))[: 1 if one.parity else 2]
    for half, twin in halves:
        for mine, theirs in zip(half.breaks, twin.breaks, strict=True):
            if not normal.is_zero(mine.subs(found) - theirs):
                return False
        for mine, theirs in zip(half.pieces, twin.pieces, strict=True):
            if not normal.is_zero(factor * mine.subs(found) - theirs):
                return False
    return True


# --- special cases of a family --------------------------------------------------------------------


@step
def parameter_limit(expr: sp.Expr, parameter: str, value: str) -> sp.Expr | None:
    """The limit of an expression as a parameter tends to a value, or None."""
    symbol = next((item for item in expr.free_symbols if item.name == parameter), None)
    if symbol is None:
        return expr
    target = sp.oo if value == "oo" else -sp.oo if value == "-oo" else sp.Rational(value)
    free = sp.Dummy("t", real=True) if not (symbol.is_positive and target == sp.oo) else sp.Dummy("t", positive=True)
    found = sp.limit(expr.subs(symbol, free), free, target)
    if found.has(sp.Limit, sp.nan, sp.zoo, sp.oo) or free in found.free_symbols:
        return None
    return found


def special_cases(name: str, definition: Definition) -> Iterator[_Candidate]:
    """The family's members at distinguished values of each shape parameter, and at equal orders."""
    space = definition.space
    for parameter in space.parameters:
        if parameter.scales == "r" or len(space.parameters) < 1:
            continue
        for value in _DISTINGUISHED:
            if parameter.domain != "real" and (value < 0):
                continue
            candidate = _at(name, definition.flux, parameter.name, value)
            if candidate is not None:
                yield candidate
    for small, large in _orders(space):
        candidate = _merged(name, definition.flux, {space.symbols[large]: space.symbols[small]}, (large, small))
        if candidate is not None:
            yield candidate


def _orders(space: ParameterSpace) -> Iterator[tuple[str, str]]:
    for text in space.assume:
        node = parse_condition(text)
        if isinstance(node, tree.Compare) and isinstance(node.left, tree.Name) and isinstance(node.right, tree.Name):
            pair = (node.left.name, node.right.name)
            yield pair if node.operator in ("<", "<=") else (pair[1], pair[0])


def member(name: str, parameter: str, value: object) -> Segments | None:
    """The flux of a family with one parameter set to a value, or sent to it in a limit; None if neither works."""
    candidate = _at(name, catalog.entry(name).definition.flux, parameter, sp.sympify(value))
    return None if candidate is None else candidate.flux


def _at(name: str, flux: Segments, parameter: str, value: sp.Expr) -> _Candidate | None:
    symbol = flux.space.symbols[parameter]
    finite = value not in (sp.oo, -sp.oo)
    parts = {}
    starts = {piece: start for start, _, piece in flux.right.intervals()}
    for expression in {**dict.fromkeys(flux.right.breaks), **dict.fromkeys(flux.right.pieces)}:
        direct = expression.subs(symbol, value) if finite else sp.nan
        if direct.has(sp.nan, sp.zoo, sp.oo) or direct.has(sp.I):
            limit = _limit(expression, starts.get(expression, sp.S.Zero), parameter, value)
            if limit is None:
                return None
            direct = limit
        parts[expression] = direct
    return _assembled(name, flux, parts, symbol, (parameter, str(value)))


def _limit(expression: sp.Expr, start: sp.Expr, parameter: str, value: sp.Expr) -> sp.Expr | None:
    """The limit in a parameter; on a piece beyond a breakpoint r is written as start (1 + gap), gap > 0."""
    if parameter not in {symbol.name for symbol in expression.free_symbols}:
        return expression
    gap = sp.Symbol("gap", positive=True)
    shifted = (
        sp.powsimp(sp.powdenest(expression.subs(radius, start * (1 + gap)), force=True)) if start != 0 else expression
    )
    found = compute("parameter_limit", shifted, {"parameter": parameter, "value": str(value)}, seconds=_LIMIT_SECONDS)
    if found is None:
        return None
    return found.subs(gap, radius / start - 1) if start != 0 else found


def _merged(
    name: str, flux: Segments, values: Mapping[sp.Symbol, sp.Expr], special: tuple[str, str]
) -> _Candidate | None:
    parts = {}
    for expression in (*flux.right.breaks, *flux.right.pieces):
        parts[expression] = expression.subs(values)
    symbol = next(iter(values))
    return _assembled(name, flux, parts, symbol, special)


def _assembled(
    name: str, flux: Segments, parts: Mapping[sp.Expr, sp.Expr], gone: sp.Symbol, special: tuple[str, str]
) -> _Candidate | None:
    """The special case as segments: empty pieces between equal breakpoints vanish."""
    if flux.parity == 0:
        return None
    breaks, pieces = [], [parts[flux.pieces[0]]]
    for point, piece in zip(flux.breaks, flux.pieces[1:], strict=True):
        place, value = parts[point], parts[piece]
        if place in (sp.oo,):
            break
        if breaks and normal.is_zero(breaks[-1] - place):
            pieces[-1] = value
        elif place == 0:
            pieces = [value]
        else:
            breaks.append(place)
            pieces.append(value)
    if any(not piece.is_real and piece.has(sp.zoo, sp.nan, sp.I) for piece in pieces):
        return None
    space = flux.space
    reduced = ParameterSpace(
        tuple(parameter for parameter in space.parameters if parameter.name != gone.name),
        tuple(_still_assumed(space.assume, *special)),
    )
    try:
        segments = Segments.of(breaks, pieces, parity=flux.parity, space=reduced).tidied()
    except SymdictError:
        return None
    return _Candidate(name, segments, (special,))


def _still_assumed(assume: tuple[str, ...], gone: str, value: str) -> Iterator[str]:
    """The assumptions after a parameter has been replaced; those about it alone say nothing more."""
    for text in assume:
        names = set(tree.free_names(parse_condition(text)))
        if gone not in names:
            yield text
        elif names - {gone, value} and "oo" not in value:
            yield re.sub(rf"\b{gone}\b", f"({value})", text)


# --- the catalogue --------------------------------------------------------------------------------


def fingerprint(flux: Segments, sample: Mapping[sp.Symbol, sp.Rational]) -> tuple[float, ...] | None:
    """Values of the flux after its scale and slope are divided out, for numbers as parameters.

    Functions that are equal up to scales have equal fingerprints. None where g has no value at 0 or does
    not fall.
    """
    function, _ = half_line(flux, {symbol.name: value for symbol, value in sample.items()})

    def value(x: float) -> float | None:
        found = function(x)
        return None if found != found or abs(found) == math.inf else found

    small = value(_TINY)
    if small is None or small == 0:
        return None
    slope = small / _TINY
    scale = _half_width(value, slope)
    if scale is None:
        return None
    found = [item for point in _FINGERPRINT_POINTS if (item := value(point * scale)) is not None]
    if len(found) < len(_FINGERPRINT_POINTS):
        return None
    return tuple(item / (slope * scale) for item in found)


def _half_width(value: Callable[[float], float | None], slope: float) -> float | None:
    """Where Phi(r)/r falls to 3/4 of its value at 0, by bisection on a logarithmic grid."""
    low, high = 1e-5, None
    point = 1e-4
    while point < 1e6:
        current = value(point)
        if current is None:
            return None
        if current / (point * slope) < 0.75:
            high = point
            break
        low = point
        point *= 1.5
    if high is None:
        return None
    for _ in range(60):
        middle = (low * high) ** 0.5
        current = value(middle)
        if current is None:
            return None
        if current / (middle * slope) < 0.75:
            high = middle
        else:
            low = middle
    return high


@dataclass(frozen=True, slots=True)
class _Shape:
    """What numbers tell: the fingerprint, whether it depends on parameters, and the behaviour at both ends.

    ends: how 1 - g/g(0) grows near 0 and how Phi grows far out, as powers of r; None where they vary.
    """

    mark: tuple[float, ...] | None
    variable: bool
    ends: tuple[float | None, float | None] = (None, None)

    def may_equal(self, other: _Shape) -> bool:
        for mine, theirs in zip(self.ends, other.ends, strict=True):
            if mine is not None and theirs is not None and abs(mine - theirs) > 0.05:
                return False
        if self.mark is None or other.mark is None:
            return True
        if self.variable or other.variable:
            return self.variable and other.variable
        return all(abs(a - b) <= _TOLERANCE * (1 + abs(a)) for a, b in zip(self.mark, other.mark, strict=True))


def _shape(flux: Segments) -> _Shape:
    samples = flux.space.samples(3) if flux.space.parameters else ({},)
    powers = [_end_powers(flux, sample) for sample in samples]
    ends = (_settled([near for near, _ in powers]), _settled([far for _, far in powers]))
    marks = [mark for sample in samples if (mark := fingerprint(flux, sample)) is not None]
    if len(marks) < len(samples):
        return _Shape(None, variable=False, ends=ends)
    spread = max(abs(a - b) for mark in marks for a, b in zip(mark, marks[0], strict=True))
    return _Shape(marks[0], variable=spread > _TOLERANCE, ends=ends)


def _settled(powers: Sequence[float | None]) -> float | None:
    """One value for all samples, or None."""
    known = [power for power in powers if power is not None]
    if len(known) < len(powers) or max(known) - min(known) > 0.02:
        return None
    return known[0]


def _end_powers(flux: Segments, sample: Mapping[sp.Symbol, sp.Rational]) -> tuple[float | None, float | None]:
    function, _ = half_line(flux, {symbol.name: value for symbol, value in sample.items()})

    def power(low: float, high: float, value: Callable[[float], float]) -> float | None:
        below, above = abs(value(low)), abs(value(high))
        if not (1e-12 < below < math.inf and 1e-12 < above < math.inf):
            return None
        return math.log(above / below) / math.log(high / low)

    slope = function(_TINY) / _TINY
    near = power(2e-4, 1e-3, lambda r: function(r) / r / slope - 1) if 0 < abs(slope) < math.inf else None
    return near, power(1e5, 1e6, function)


def _candidates() -> tuple[_Candidate, ...]:
    found = []
    for entry in catalog.entries():
        try:
            found.append(_Candidate(entry.name, entry.definition.flux))
        except SymdictError:
            continue
    return tuple(found)


@lru_cache(maxsize=512)
def variant_map(name: str) -> tuple[Identity, ...]:
    """How the variants of an entry are the entry: their parameters in ours, proved.

    An unproved variant is absent; the catalogue's tests demand every one.
    """
    entry = catalog.entry(name)
    found = []
    for variant in entry.record.variants:
        flux = catalog.variant_definition(entry.record, variant.name).flux
        matched = match(entry.definition.flux, flux)
        if matched is not None:
            found.append(_identity(entry.name, variant.name, matched, entry.space, flux.space))
    return tuple(found)


def _identity(
    one: str,
    other: str,
    matched: tuple[dict[str, sp.Expr], sp.Expr],
    mine: ParameterSpace,
    theirs: ParameterSpace,
    special: tuple[tuple[str, str], ...] = (),
) -> Identity:
    parameters, factor = matched
    domains = {parameter.name: parameter.domain for parameter in mine.parameters}
    where = tuple(
        to_text(value) for name, value in parameters.items() if domains[name] != "real" and theirs.sign(value) != 1
    )
    return Identity(
        one,
        other,
        tuple((name, to_text(value)) for name, value in parameters.items()),
        to_text(factor),
        special,
        where,
    )


def same() -> tuple[Identity, ...]:
    """Every pair of entries that are one function up to parameters, each proved."""
    candidates = _candidates()
    shapes = {item.name: _shape(item.flux) for item in candidates}
    found = []
    for index, first in enumerate(candidates):
        for second in candidates[index + 1 :]:
            one, other = sorted((first, second), key=lambda item: len(item.flux.space.parameters))
            if not shapes[one.name].may_equal(shapes[other.name]):
                continue
            matched = match(one.flux, other.flux)
            if matched is not None:
                found.append(_identity(one.name, other.name, matched, one.flux.space, other.flux.space))
    return tuple(found)


def members(family: str | None = None) -> tuple[Identity, ...]:
    """Special cases of a family (of every family, if none is named) that are other entries, each proved."""
    candidates = _candidates()
    shapes = {item.name: _shape(item.flux) for item in candidates}
    found = []
    for item in candidates if family is None else [one for one in candidates if one.name == family]:
        for case in special_cases(item.name, catalog.entry(item.name).definition):
            shape = _shape(case.flux)
            for one in candidates:
                if one.name == item.name or not shapes[one.name].may_equal(shape):
                    continue
                if len(one.flux.space.parameters) > len(case.flux.space.parameters):
                    continue
                matched = match(one.flux, case.flux)
                if matched is not None:
                    found.append(_identity(one.name, item.name, matched, one.flux.space, case.flux.space, case.special))
    return tuple(found)
