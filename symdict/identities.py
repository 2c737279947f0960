"""Which nonlinearities are the same function: found by numbers, then proved.

Sketches (see `sketches`) leave few pairs of entries that can be one function up to parameters; each is
believed only when the substitution of parameters is found and proved (see `matching`). Special cases of
a family come the same way, after shape parameters are set to distinguished values, sent to them in a
limit, or made equal where they are ordered. The work is bounded by counts, not by the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import sympy as sp

from symdict import entries as catalog
from symdict import sketches
from symdict.errors import SymdictError
from symdict.forms.definition import Definition
from symdict.language import normal, tree
from symdict.language.formula import to_text
from symdict.language.halfline import HalfLine
from symdict.language.parse import parse_condition
from symdict.language.remote import compute, step
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius
from symdict.matching import match, may_match

_FINITE = ("0", "1", "2", "3", "4", "6", "8", "1/2", "1/3", "2/3", "3/2", "-1", "-2", "-1/2")
_DISTINGUISHED = (*map(sp.Rational, _FINITE), sp.oo, -sp.oo)
_PLAIN = (sp.S.Zero, sp.S.One, -sp.S.One, sp.Integer(2))
"""Values that are tried for two parameters together."""

_SMALL = 1e-2
"""Units and sizes beyond this, at parameters of size 1, are those of a function that vanishes or escapes."""

_LIMIT_SECONDS = 60.0
"""Budget of SymPy's limit in the worker: asked only where numbers agree, and answered in a few seconds."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Phi of `one`, with its parameters replaced by `parameters`, is Phi of `other` divided by `factor`.

    special: the values at which parameters of `other` were set; limits: those of them that are approached,
    for they are not admissible; where: what must be positive for the substitution to be admissible, if that
    is not so throughout.
    """

    one: str
    other: str
    parameters: tuple[tuple[str, str], ...] = ()
    factor: str = "1"
    special: tuple[tuple[str, str], ...] = ()
    where: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()

    def __str__(self) -> str:
        given = ", ".join(f"{name} {'->' if name in self.limits else '='} {value}" for name, value in self.special)
        bound = ", ".join(f"{name} = {value}" for name, value in self.parameters)
        left = f"{self.other}({given})" if given else self.other
        sum_of_terms = any(sign in self.factor for sign in (" + ", " - "))
        factor = f"({self.factor})" if sum_of_terms else self.factor
        times = "" if self.factor == "1" else f"{factor} * "
        conditions = f" where {' and '.join(f'{text} > 0' for text in self.where)}" if self.where else ""
        return f"{left} = {times}{self.one}" + (f" with {bound}" if bound else "") + conditions

    def to_json(self) -> dict[str, object]:
        return {
            "one": self.one,
            "other": self.other,
            "parameters": dict(self.parameters),
            "factor": self.factor,
            "special": dict(self.special),
            "limits": list(self.limits),
            "where": list(self.where),
            "text": str(self),
        }


@dataclass(frozen=True, slots=True)
class Report:
    """What the search found, and what agrees in numbers without a proof."""

    same: tuple[Identity, ...]
    members: tuple[Identity, ...]
    variants: tuple[Identity, ...]
    unproved: tuple[str, ...]

    def of(self, name: str) -> Report:
        """What concerns one entry."""
        words = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        return Report(
            tuple(item for item in self.same if name in (item.one, item.other)),
            tuple(item for item in self.members if name in (item.one, item.other)),
            tuple(item for item in self.variants if name in (item.one, item.other)),
            tuple(text for text in self.unproved if words.search(text)),
        )

    def to_json(self) -> dict[str, object]:
        return {
            "same": [item.to_json() for item in self.same],
            "special_cases": [item.to_json() for item in self.members],
            "variants": [item.to_json() for item in self.variants],
            "unproved": list(self.unproved),
        }


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A function under its name: an entry, or a special case of a family."""

    name: str
    flux: Segments
    special: tuple[tuple[str, str], ...] = ()
    limits: tuple[str, ...] = ()

    def __str__(self) -> str:
        given = ", ".join(f"{name} -> {value}" for name, value in self.special)
        return f"{self.name}({given})" if given else self.name


# --- special cases of a family --------------------------------------------------------------------


@step
def parameter_limit(expr: sp.Expr, parameter: str, value: str, infinite: bool = False) -> sp.Expr | None:
    """The limit of an expression as a parameter tends to a value, or None; oo only where asked for."""
    symbol = next((item for item in expr.free_symbols if item.name == parameter), None)
    if symbol is None:
        return expr
    target = sp.oo if value == "oo" else -sp.oo if value == "-oo" else sp.Rational(value)
    free = sp.Dummy("t", real=True) if not (symbol.is_positive and target == sp.oo) else sp.Dummy("t", positive=True)
    try:
        found = sp.limit(expr.subs(symbol, free), free, target)
    except (NotImplementedError, ValueError, TypeError, RecursionError, AttributeError, KeyError):
        return None  # SymPy's ways of having no limit
    if found == sp.oo and infinite:
        return found
    if found.has(sp.Limit, sp.nan, sp.zoo, sp.oo) or free in found.free_symbols:
        return None
    return found


@dataclass(frozen=True, slots=True)
class Setting:
    """A parameter set to a number, sent to infinity, or made equal to a smaller one."""

    parameter: str
    value: sp.Expr

    @property
    def finite(self) -> bool:
        return self.value.is_finite is not False

    def number(self, space: ParameterSpace, values: Mapping[str, float]) -> float | None:
        """The value in floating point, or one beside it; None where nothing near it is admissible."""
        if not self.finite:
            choices = (sketches.FAR if self.value == sp.oo else -sketches.FAR,)
        elif self.value.free_symbols:
            near = float(values[str(self.value)])
            choices = (near, near * (1 + sketches.NEAR))
        else:
            exact = float(self.value)
            choices = (exact, exact + sketches.NEAR, exact - sketches.NEAR)
        for choice in choices:
            if sketches.admissible(space, {**values, self.parameter: choice}):
                return choice
        return None


def settings(space: ParameterSpace) -> Iterator[Setting]:
    """The distinguished values of every parameter that is more than the scale."""
    scales = [parameter.name for parameter in space.parameters if parameter.scales == "r"]
    for parameter in space.parameters:
        if parameter.name in scales:
            values: tuple[sp.Expr, ...] = (sp.oo,) if len(scales) > 1 else ()
        elif parameter.scales == "amplitude":
            values = (sp.S.Zero,)
        else:
            values = tuple(value for value in _DISTINGUISHED if parameter.domain == "real" or value >= 0)
        for value in values:
            yield Setting(parameter.name, value)
    for small, large in _orders(space):
        yield Setting(large, space.symbols[small])
    heights = [parameter for parameter in space.parameters if parameter.scales == "amplitude"]
    for one, other in pairwise(heights):
        yield Setting(other.name, one.symbol)


def _orders(space: ParameterSpace) -> Iterator[tuple[str, str]]:
    for text in space.assume:
        node = parse_condition(text)
        if isinstance(node, tree.Compare) and isinstance(node.left, tree.Name) and isinstance(node.right, tree.Name):
            pair = (node.left.name, node.right.name)
            yield pair if node.operator in ("<", "<=") else (pair[1], pair[0])


def special_cases(name: str, definition: Definition) -> Iterator[_Candidate]:
    """The family's members at each of its settings, in symbols; one that cannot be formed is left out."""
    for setting in settings(definition.space):
        candidate = _set(_Candidate(name, definition.flux), setting)
        if candidate is not None:
            yield candidate


def member(name: str, parameter: str, value: object) -> Segments | None:
    """The flux of a family with one parameter set to a value, or sent to it in a limit; None if neither works."""
    start = _Candidate(name, catalog.entry(name).definition.flux)
    candidate = _set(start, Setting(parameter, sp.sympify(value)))
    return None if candidate is None else candidate.flux


def _set(candidate: _Candidate, setting: Setting) -> _Candidate | None:
    """The candidate with one more parameter gone."""
    flux = candidate.flux
    symbol = flux.space.symbols[setting.parameter]
    approached = not setting.finite or bool(setting.value.free_symbols) or not _admissible(flux.space, setting)
    halves = []
    for half in (flux.right, flux.left)[: 1 if flux.parity else 2]:
        found = _set_half(half, symbol, setting, flux.space)
        if found is None:
            return None
        halves.append(found[0])
        approached = approached or found[1]
    return _assembled(candidate, halves, setting, approached=approached)


_Half = tuple[list[sp.Expr], list[sp.Expr]]


def _set_half(
    half: HalfLine, symbol: sp.Symbol, setting: Setting, space: ParameterSpace
) -> tuple[_Half, bool] | None:
    """Breakpoints and pieces of one half line, and whether a limit was needed."""
    parts: dict[sp.Expr, sp.Expr] = {}
    approached = False
    for expression in dict.fromkeys(half.breaks):
        found = _at(expression, sp.S.Zero, sp.oo, symbol, setting, infinite=True)
        if found is None:
            return None
        parts[expression] = found
    breaks: list[sp.Expr] = []
    pieces: list[sp.Expr] = []
    for start, end, piece in half.intervals():
        first, last = parts.get(start, start), parts.get(end, end)
        if _void(first, last):
            continue
        if pieces:
            breaks.append(first)
        direct = _direct(piece, symbol, setting)
        if direct is not None:
            pieces.append(direct)
            continue
        approached = True
        found = _at(piece, start, end, symbol, setting)
        if found is not None:
            pieces.append(found)
            continue
        split = _split(piece, start, end, symbol, setting, space)
        if split is None:
            return None
        breaks.append(split[0])
        pieces += split[1:]
    return (breaks, pieces), approached


def _void(start: sp.Expr, end: sp.Expr) -> bool:
    """Whether nothing is left between two breakpoints."""
    if start == sp.oo or end == 0:
        return True
    return end != sp.oo and normal.is_zero(end - start)


def _admissible(space: ParameterSpace, setting: Setting) -> bool:
    sample = {symbol.name: value for symbol, value in space.samples(1)[0].items()}
    return sketches.admissible(space, {**sample, setting.parameter: setting.value})


def _direct(expression: sp.Expr, symbol: sp.Symbol, setting: Setting) -> sp.Expr | None:
    if not setting.finite:
        return None if symbol in expression.free_symbols else expression
    value = expression.subs(symbol, setting.value)
    return None if value.has(sp.nan, sp.zoo, sp.oo, sp.I) else value


def _at(
    expression: sp.Expr, start: sp.Expr, end: sp.Expr, symbol: sp.Symbol, setting: Setting, *, infinite: bool = False
) -> sp.Expr | None:
    """The value or limit of a breakpoint, or of a piece between two.

    Beyond a breakpoint r is written as start (1 + gap), before the first one as end/(1 + gap), gap > 0.
    """
    direct = _direct(expression, symbol, setting)
    if direct is not None:
        return direct
    if setting.value.free_symbols:
        return None
    gap = sp.Symbol("gap", positive=True)
    if start == 0:
        found = _limit(expression, symbol, setting.value, infinite=infinite)
        if found is not None or end == sp.oo:
            return found
        found = _limit(_gathered(expression.subs(radius, end / (1 + gap))), symbol, setting.value)
        return None if found is None else found.subs(gap, end / radius - 1)
    found = _limit(_gathered(expression.subs(radius, start * (1 + gap))), symbol, setting.value)
    return None if found is None else found.subs(gap, radius / start - 1)


def _gathered(expression: sp.Expr) -> sp.Expr:
    return sp.powsimp(sp.powdenest(expression, force=True))


def _split(
    piece: sp.Expr, start: sp.Expr, end: sp.Expr, symbol: sp.Symbol, setting: Setting, space: ParameterSpace
) -> tuple[sp.Expr, sp.Expr, sp.Expr] | None:
    """(b, below, above): a smooth piece that tends to a piecewise one, cut at a scale b of the family."""
    if start != 0 or end != sp.oo:
        return None
    gap = sp.Symbol("gap", positive=True)
    for place in (parameter.symbol for parameter in space.parameters if parameter.scales == "r"):
        below = _limit(_gathered(piece.subs(radius, place / (1 + gap))), symbol, setting.value)
        if below is None:
            continue
        above = _limit(_gathered(piece.subs(radius, place * (1 + gap))), symbol, setting.value)
        if above is not None:
            return place, below.subs(gap, place / radius - 1), above.subs(gap, radius / place - 1)
    return None


def _limit(expression: sp.Expr, symbol: sp.Symbol, value: sp.Expr, *, infinite: bool = False) -> sp.Expr | None:
    if symbol not in expression.free_symbols:
        return expression
    faded = _without_fading_waves(expression, symbol, value)
    if symbol not in faded.free_symbols:
        return faded
    options = {"parameter": symbol.name, "value": str(value), "infinite": infinite}
    return compute("parameter_limit", expression, options, seconds=_LIMIT_SECONDS)


def _without_fading_waves(expression: sp.Expr, symbol: sp.Symbol, value: sp.Expr) -> sp.Expr:
    """Exponentials that tend to 0 as the parameter tends to oo, each replaced by 0: its exponent falls linearly."""
    if value != sp.oo:
        return expression
    fading = {}
    for wave in expression.atoms(sp.exp):
        slope = sp.diff(wave.args[0], symbol)
        if slope.is_negative and symbol not in slope.free_symbols:
            fading[wave] = sp.S.Zero
    replaced = expression.xreplace(fading)
    return expression if replaced.has(sp.nan, sp.zoo, sp.oo) else replaced


def _assembled(
    candidate: _Candidate, halves: Sequence[_Half], setting: Setting, *, approached: bool
) -> _Candidate | None:
    """The special case as segments over the parameters that are left."""
    flux = candidate.flux
    name, value = setting.parameter, str(setting.value)
    left = tuple(parameter for parameter in flux.space.parameters if parameter.name != name)
    space = ParameterSpace(left, tuple(_still_assumed(left, flux.space.assume, name, value)))
    try:
        if flux.parity:
            segments = Segments.of(*halves[0], parity=flux.parity, space=space)
        else:
            at_zero = flux.at_zero.subs(flux.space.symbols[name], setting.value)
            both = [HalfLine.of(*half) for half in halves]
            segments = Segments.two_sided(both[0], both[1], at_zero, space)
        segments = segments.tidied()
    except SymdictError:
        return None
    limits = (*candidate.limits, name) if approached else candidate.limits
    return _Candidate(candidate.name, segments, (*candidate.special, (name, value)), limits)


def _still_assumed(
    left: tuple[Parameter, ...], assume: tuple[str, ...], gone: str, value: str
) -> Iterator[str]:
    """The assumptions after a parameter has been replaced; those about it alone say nothing more."""
    for text in assume:
        names = set(tree.free_names(parse_condition(text)))
        if gone not in names:
            yield text
        elif names - {gone, value} and "oo" not in value:
            replaced = re.sub(rf"\b{gone}\b", f"({value})", text)
            with suppress(SymdictError):  # the bound may have no value there
                ParameterSpace(left, (replaced,))
                yield replaced


# --- the catalogue --------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _candidates() -> tuple[_Candidate, ...]:
    """Every entry that has a flux."""
    return tuple(
        _Candidate(entry.name, entry.definition.flux) for entry in catalog.entries() if entry.refused is None
    )


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
            found.append(_identity(entry.name, _Candidate(variant.name, flux), matched, entry.space))
    return tuple(found)


def _identity(
    one: str, other: _Candidate, matched: tuple[dict[str, sp.Expr], sp.Expr], mine: ParameterSpace
) -> Identity:
    parameters, factor = matched
    domains = {parameter.name: parameter.domain for parameter in mine.parameters}
    theirs = other.flux.space
    where = tuple(
        to_text(value) for name, value in parameters.items() if domains[name] != "real" and theirs.sign(value) != 1
    )
    return Identity(
        one,
        other.name,
        tuple((name, to_text(value)) for name, value in parameters.items()),
        to_text(factor),
        other.special,
        where,
        other.limits,
    )


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[Identity, ...], tuple[str, ...]]:
    """The entries that are one function up to parameters, and the pairs that agree without a proof."""
    found, unproved = [], []
    candidates = _candidates()
    for index, first in enumerate(candidates):
        for second in candidates[index + 1 :]:
            if len(first.flux.breaks) != len(second.flux.breaks):
                continue
            few, many = sorted((first, second), key=lambda item: (len(item.flux.space.parameters), _rank(item.name)))
            alike = False
            shaped = sketches.outline(few.flux).rigid is None and sketches.outline(many.flux).rigid is None
            for one, other in ((few, many), (many, few))[: 2 if shaped else 1]:
                alike = alike or may_match(one.flux, other.flux)
                matched = match(one.flux, other.flux)
                if matched is not None:
                    found.append(_identity(one.name, other, matched, one.flux.space))
                    break
            else:
                if alike:
                    unproved.append(f"{few.name} and {many.name} agree in numbers")
    return tuple(found), tuple(unproved)


def same() -> tuple[Identity, ...]:
    """Every pair of entries that are one function up to parameters, each proved."""
    return _pairs()[0]


@lru_cache(maxsize=1)
def _representatives() -> tuple[_Candidate, ...]:
    """One entry of each class of equal ones: no penalty where another states the same, the best known first."""
    gone: set[str] = set()
    for identity in same():
        pair = sorted((identity.one, identity.other), key=_rank)
        gone.add(pair[1])
    return tuple(item for item in _candidates() if item.name not in gone)


def _rank(name: str) -> tuple[bool, int, str]:
    record = catalog.entry(name).record
    return record.definition.form == "penalty", -len(record.all_names), name


@lru_cache(maxsize=128)
def _members_of(family: str) -> tuple[tuple[Identity, ...], tuple[str, ...]]:
    """The special cases of one family that are other entries, and those that agree without a proof."""
    start = next(item for item in _candidates() if item.name == family)
    space = start.flux.space
    if sketches.outline(start.flux).rigid is not None:
        return (), ()
    found: list[Identity] = []
    unproved: list[str] = []
    open_ones: list[Setting] = []
    for setting in settings(space):
        seen = _sketch_at(start.flux, (setting,))
        if seen is None:
            if setting.value in _PLAIN:
                open_ones.append(setting)
            if setting.value in _PLAIN or setting.value.free_symbols:
                _compare_shapes(start, setting, found)
        else:
            _compare(start, (setting,), seen, found, unproved)
    for index, first in enumerate(open_ones):
        for second in open_ones[index + 1 :]:
            if first.parameter != second.parameter:
                seen = _sketch_at(start.flux, (first, second))
                if seen is not None:
                    _compare(start, (first, second), seen, found, unproved)
    return tuple(found), tuple(unproved)


def _sketch_at(flux: Segments, given: Sequence[Setting]) -> sketches.Sketch | None:
    """The one sketch of a special case; None where it still has a shape, or no values."""
    marks = []
    for sample in flux.space.samples(4):
        values = {symbol.name: float(value) for symbol, value in sample.items()}
        for setting in given:
            value = setting.number(flux.space, values)
            if value is None:
                return None
            values[setting.parameter] = value
        mark = sketches.sketch(flux, values, whole=flux.parity == 0)
        if mark is None:
            continue  # it vanishes for these parameters
        if not (_SMALL < mark.unit < 1 / _SMALL and _SMALL < mark.size < 1 / _SMALL):
            return None  # the limit is 0, or nowhere finite
        marks.append(mark)
    alike = len(marks) > 1 and all(mark.close(marks[0], tolerance=sketches.LIMIT_TOLERANCE) for mark in marks[1:])
    return marks[0] if alike else None


def _compare(
    start: _Candidate,
    given: tuple[Setting, ...],
    seen: sketches.Sketch,
    found: list[Identity],
    unproved: list[str],
) -> None:
    """A special case without shape against every entry without shape."""
    for one in _representatives():
        if one.name == start.name or (start.flux.parity and one.flux.parity != start.flux.parity):
            continue
        mark = sketches.outline(one.flux, whole=start.flux.parity == 0).rigid
        if mark is None or not mark.close(seen, tolerance=sketches.LIMIT_TOLERANCE):
            continue
        case: _Candidate | None = start
        for setting in given:
            case = None if case is None else _set(case, setting)
        matched = None if case is None else match(one.flux, case.flux)
        if case is not None and matched is not None:
            found.append(_identity(one.name, case, matched, one.flux.space))
        else:
            text = ", ".join(f"{setting.parameter} -> {setting.value}" for setting in given)
            unproved.append(f"{start.name}({text}) and {one.name} agree in numbers")


def _compare_shapes(start: _Candidate, setting: Setting, found: list[Identity]) -> None:
    """A special case that still has a shape against the entries that have one; its form is needed for that."""
    case = _set(start, setting)
    if case is None:
        return
    for one in _representatives():
        fewer = len(one.flux.space.parameters) <= len(case.flux.space.parameters)
        if one.name == start.name or not fewer or len(one.flux.breaks) != len(case.flux.breaks):
            continue
        if sketches.outline(one.flux).rigid is None:
            matched = match(one.flux, case.flux)
            if matched is not None:
                found.append(_identity(one.name, case, matched, one.flux.space))


def members(family: str | None = None) -> tuple[Identity, ...]:
    """Special cases of a family (of every family, if none is named) that are other entries, each proved."""
    names = [item.name for item in _candidates()] if family is None else [catalog.entry(family).name]
    return tuple(identity for name in names for identity in _members_of(name)[0])


def report() -> Report:
    """Everything that is found over the whole catalogue."""
    names = [item.name for item in _candidates()]
    return Report(
        same(),
        members(),
        tuple(identity for name in catalog.names() for identity in variant_map(name)),
        (*_pairs()[1], *(text for name in names for text in _members_of(name)[1])),
    )
