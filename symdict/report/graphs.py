"""What a graph shows: sampled curves, jumps, and marks with their exact labels.

Sampling is done with mpmath, whose results do not depend on the machine, so that drawings do not either.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise

import mpmath
import sympy as sp

from symdict.errors import ParameterError, TranslationRefused
from symdict.forms import FORMS, Coupling
from symdict.language.halfline import HalfLine
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius
from symdict.report.latex import latex
from symdict.report.layout import Layout
from symdict.report.spelling import symbol
from symdict.report.tables import Item

REACH = 2.2
"""Half width of a graph in units of its last breakpoint or of its scale parameter."""

SAMPLES = 81
"""Points of a curve on each piece: enough for a smooth line at the printed size."""

LONGEST_LABEL = 32
"""LaTeX of a label beside the vertical axis; longer ones would cover the graph."""

GAUSS = ((-0.906179845938664, 0.236926885056189), (-0.538469310105683, 0.478628670499366), (0.0, 0.568888888888889),
         (0.538469310105683, 0.478628670499366), (0.906179845938664, 0.236926885056189))  # fmt: skip
"""Nodes and weights of the five-point Gauss rule on [-1, 1], for regularisers without a closed form."""

Curve = list[tuple[float, float]]
Mark = tuple[float, str]


@dataclass(frozen=True, slots=True)
class Graph:
    """One graph: curves that are not joined, marks on the axes, filled and hollow ends at jumps."""

    symbol: str
    name: str
    best: bool
    curves: list[Curve]
    x_marks: list[Mark]
    y_marks: list[Mark]
    filled: Curve
    hollow: Curve
    reach: float
    low: float
    high: float
    refused: str = ""

    def to_json(self) -> dict[str, object]:
        return asdict(self)


def graph(
    item: Item, form: str, *, values: Mapping[str, object] | None = None, coupling: Coupling | None = None
) -> Graph:
    """The graph of one form for given parameter values (the entry's defaults, else 1)."""
    letter = latex(symbol(FORMS[form].symbol))
    name = item.names.get(form, "")
    best = bool(name) and item.best == form
    try:
        function = item.translate(form, coupling)
    except TranslationRefused as refusal:
        return Graph(letter, name, best, [], [], [], [], [], 1.0, 0.0, 1.0, refusal.what)
    point = _point(item.space, values or {})
    marks = _Marks.of(item, form, function, point)
    sampler = _Sampler(function, item.translate("activation"), point, marks.reach)
    curves = sampler.curves()
    low, high = _window(curves, marks.reach)
    inside = _legible([(y, label) for y, label in marks.heights if low < y < high], high - low)
    filled, hollow = _ends(function, point)
    return Graph(letter, name, best, curves, marks.places, inside, filled, hollow, marks.reach, low, high)


def _point(space: ParameterSpace, values: Mapping[str, object]) -> dict[sp.Symbol, sp.Rational]:
    """The given values, the declared defaults, and admissible values for the rest."""
    chosen = dict(values)
    missing = [p.name for p in space.parameters if p.default is None and p.name not in chosen]
    if not missing:
        return space.bind(chosen)
    for sample in space.samples():
        named = {str(symbol): value for symbol, value in sample.items()}
        try:
            return space.bind({**{name: named[name] for name in missing}, **chosen})
        except ParameterError:
            continue
    return space.bind(chosen)


@dataclass(frozen=True, slots=True)
class _Marks:
    """The paper's marks: breakpoints and the values there; else the scale and the flux at it."""

    places: list[Mark]
    heights: list[Mark]
    reach: float

    @classmethod
    def of(cls, item: Item, form: str, function: Segments, point: Mapping[sp.Symbol, sp.Rational]) -> _Marks:
        layout = Layout.of(item.space)
        halves = [function.right] if function.parity else [function.right, function.left]
        breaks = sorted({stop for half in halves for stop in half.breaks}, key=lambda b: float(b.subs(point)))
        scales = [p.symbol for p in item.space.parameters if p.scales == "r"]
        if breaks:
            stops = [stop for stop in breaks if stop in function.right.breaks]
            last = float(breaks[-1].subs(point))
            values = [(_height(function, stop), stop) for stop in stops]
        elif len(scales) == 1:
            stops = [] if form == "shrinkage" else scales
            last = 1.4 * float(scales[0].subs(point))
            values = [(_height(function, stop), stop) for stop in stops if form == "activation"]
            if form == "diffusivity":
                values = [(function.at_zero, sp.S.Zero)]
        else:
            stops, last = ([] if form == "shrinkage" else [sp.S.One]), 1.2
            values = [(_height(function, sp.S.One), sp.S.One)] if form in ("diffusivity", "activation") else []
        places = [(float(stop.subs(point)), latex(layout.expression(stop))) for stop in stops]
        heights = []
        for value, _ in values:
            bare = value.subs(point)
            if (
                value.is_finite is not False
                and bare.is_number
                and bare.is_finite
                and bare != 0
                and value.count_ops() < 12
            ):
                heights.append((float(bare), latex(layout.expression(value))))
        return cls(_apart(places, REACH * last), _distinct(heights), REACH * last)


def _height(function: Segments, place: sp.Expr) -> sp.Expr:
    """The value at a place; at a jump the side that is not 0."""
    value = function.at(place)
    if value == 0 and place in function.right.breaks:
        return function.limit(place, "-") or function.limit(place, "+")
    return value


def _apart(marks: list[Mark], reach: float) -> list[Mark]:
    """Marks that do not touch: of two neighbours the later one stays."""
    kept: list[Mark] = []
    for mark in sorted(marks, reverse=True):
        if not kept or kept[-1][0] - mark[0] > 0.16 * reach:
            kept.append(mark)
    return kept[::-1]


def _legible(marks: list[Mark], span: float) -> list[Mark]:
    """Short labels that do not touch, the highest first."""
    kept: list[Mark] = []
    for mark in sorted(marks, reverse=True):
        if len(mark[1]) <= LONGEST_LABEL and (not kept or kept[-1][0] - mark[0] > 0.14 * span):
            kept.append(mark)
    return kept[::-1]


def _distinct(marks: list[Mark]) -> list[Mark]:
    found: dict[float, str] = {}
    for height, label in marks:
        found.setdefault(round(height, 9), label)
    return list(found.items())


@dataclass(frozen=True, slots=True)
class _Sampler:
    """Curves of a function for fixed parameters on [-reach, reach]."""

    function: Segments
    flux: Segments
    point: Mapping[sp.Symbol, sp.Rational]
    reach: float

    def curves(self) -> list[Curve]:
        right = self._half(self.function.right, 1)
        if self.function.parity:
            left = [[(-x, self.function.parity * y) for x, y in reversed(curve)] for curve in reversed(right)]
        else:
            left = [[(-x, y) for x, y in reversed(curve)] for curve in reversed(self._half(self.function.left, -1))]
        return _joined([*left, *right], self.reach)

    def _half(self, half: HalfLine, side: int) -> list[Curve]:
        if any(piece.has(sp.Integral) for piece in half.pieces):
            return [self._integrated(side)]
        return [self._piece(piece, start, stop) for start, stop, piece in self._stretches(half)]

    def _stretches(self, half: HalfLine) -> list[tuple[float, float, sp.Expr]]:
        ends = [0.0, *(float(stop.subs(self.point)) for stop in half.breaks), self.reach]
        return [
            (start, min(stop, self.reach), piece)
            for start, stop, piece in zip(ends, ends[1:], half.pieces, strict=False)
            if start < self.reach
        ]

    def _piece(self, piece: sp.Expr, start: float, stop: float) -> Curve:
        evaluate = numeric(piece.subs(self.point))
        curve = []
        for x in _nodes(start, stop):
            y = evaluate(x if x else 1e-9 * self.reach)
            if y is not None:
                curve.append((x, y))
        return curve

    def _integrated(self, side: int) -> Curve:
        """2 int_0^r Phi by the Gauss rule between neighbouring samples."""
        half = self.flux.right if side == 1 else self.flux.left
        curve, total = [(0.0, 0.0)], 0.0
        for start, stop, piece in self._stretches(half):
            evaluate = numeric(piece.subs(self.point))
            nodes = _nodes(start, stop)
            for a, b in pairwise(nodes):
                centre, width = (a + b) / 2, (b - a) / 2
                parts = [weight * (evaluate(centre + width * node) or 0.0) for node, weight in GAUSS]
                total += 2 * side * width * math.fsum(parts)
                curve.append((b, total))
        return curve


def numeric(piece: sp.Expr) -> Callable[[float], float | None]:
    """A piece without parameters as a function of floats; None where it has no finite real value."""
    compiled = sp.lambdify(radius, piece, modules="mpmath")

    def evaluate(x: float) -> float | None:
        try:
            with mpmath.workdps(20):
                value = mpmath.mpmathify(compiled(mpmath.mpf(x)))
        except (ZeroDivisionError, ValueError, OverflowError, TypeError, NotImplementedError):
            return None
        if isinstance(value, mpmath.mpc):
            if abs(value.imag) > 1e-12 * (1 + abs(value.real)):
                return None
            value = value.real
        return float(value) if mpmath.isfinite(value) else None

    return evaluate


def _nodes(start: float, stop: float) -> list[float]:
    """Samples that are denser towards both ends, where slopes may be infinite."""
    count = SAMPLES - 1
    return [start + (stop - start) * (1 - math.cos(math.pi * k / count)) / 2 for k in range(count)] + [stop]


def _joined(curves: Sequence[Curve], reach: float) -> list[Curve]:
    """Neighbouring curves that meet are one; those that do not meet stay apart."""
    result: list[Curve] = []
    for curve in curves:
        if not curve:
            continue
        if result:
            (x, y), (x2, y2) = result[-1][-1], curve[0]
            if abs(x - x2) <= 1e-6 * reach and abs(y - y2) <= 1e-6 * (1 + abs(y)):
                result[-1] = result[-1] + curve[1:]
                continue
        result.append(list(curve))
    return result


def _window(curves: Sequence[Curve], reach: float) -> tuple[float, float]:
    """The heights to show: all values, but those near a pole at 0 only as far as elsewhere."""
    away = [y for curve in curves for x, y in curve if abs(x) > 0.12 * reach] or [0.0, 1.0]
    every = [y for curve in curves for _, y in curve] or [0.0, 1.0]
    low, high = min(*away, 0.0), max(*away, 0.0)
    span = (high - low) or 1.0
    low, high = max(min(*every, 0.0), low - 0.5 * span), min(max(*every, 0.0), high + 0.5 * span)
    if high - low < 1e-9:
        high = low + 1.0
    margin = 0.12 * (high - low)
    return (low - margin if low < 0 else low - 0.04 * (high - low)), high + margin


def _ends(function: Segments, point: Mapping[sp.Symbol, sp.Rational]) -> tuple[Curve, Curve]:
    """At each jump the value (filled) and the limits that are not the value (hollow)."""
    filled: Curve = []
    hollow: Curve = []
    for jump in function.jumps():
        numbers = [part.subs(point) for part in (jump.at, jump.before, jump.after, jump.value)]
        if not all(number.is_number and number.is_finite for number in numbers):
            continue
        at, before, after, value = map(float, numbers)
        sides = ((1.0, 1.0), (-1.0, float(function.parity))) if function.parity and at > 0 else ((1.0, 1.0),)
        for side, sign in sides:
            filled.append((side * at, sign * value))
            hollow += [(side * at, sign * y) for y in (before, after) if abs(y - value) > 1e-12]
    return filled, hollow


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of graphs under column headings; a row is labelled where it has a label."""

    headings: list[str]
    rows: list[list[Graph]]
    labels: list[str]

    def to_json(self) -> dict[str, object]:
        return asdict(self)


def sheet(
    items: Sequence[Item],
    forms: Sequence[str] = tuple(FORMS),
    *,
    values: Mapping[str, object] | None = None,
    coupling: Coupling | None = None,
) -> Sheet:
    """Table 2 of alt2020 for any entries, columns and coupling."""
    headings = [f"{FORMS[form].title} ${latex(symbol(FORMS[form].symbol))}(r)$" for form in forms]
    rows = [[graph(item, form, values=values, coupling=coupling) for form in forms] for item in items]
    labels = [item.title if not any(g.name for g in row) else "" for item, row in zip(items, rows, strict=True)]
    return Sheet(headings, rows, labels)
