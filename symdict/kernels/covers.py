"""One complete graph for a piece: spellings on their ranges, what stands below and above, clamped arguments."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from symdict.kernels import ir, rounding
from symdict.kernels.freeze import Frozen, FrozenPiece
from symdict.kernels.ir import Node
from symdict.kernels.rounding import Point
from symdict.kernels.samples import Range, to_fraction
from symdict.kernels.series import Expansion, NoSeries, Series

NEGLIGIBLE = -57  # log2 of a relative difference that no double result can show
_NOTHING, _EVERYTHING = -1080, 1030  # log2 of what no double shows
_SETTLED, DEAD_AT = 40, 100  # what vanishes from 2^40 on for a few shape parameters does from 2^100 on for all
_FARTHEST = 900  # log2 of a place that is a double whatever the scale
_HIGHEST = 1023  # log2 of one that is a double
_SHAPE_MARGIN = 12  # log2 of how far a shape parameter may move where a power law sets in
_SERIES_TERMS = 26
LARGEST = ir.number(2**1024 - 2**971)


def behaviours(
    grid: Range, side: int, *, shape: bool = False, settled: bool = True
) -> Iterator[tuple[float, tuple]]:
    """What a function does for large (side 1) or small (-1) x: vanish, overflow, or C x^a; (log2 of where, how).

    shape: the function has shape parameters, of which only samples are known;
    settled: whether the place from which it is like C x^a does not hang on them.
    """
    order = np.argsort(side * grid.logs, kind="stable")[::-1]
    sizes = np.array([rounding.log2_size(value) for value in grid.values])
    far = side * grid.logs >= _SETTLED
    if shape and far.any() and sizes[far].max() < -3000:
        yield float(side * DEAD_AT), ("clamp",)
        return
    if sizes[order[0]] < -3000 and not shape:
        start = side * math.inf
        for row in order:
            if sizes[row] > -2400:
                break
            start = grid.logs[row]
        if side * start < 20:
            yield float(side * math.ceil(side * start)), ("clamp",)
            return
    if side > 0 and sizes[order[0]] < _NOTHING and not shape:
        shown = math.ceil(grid.logs[sizes > _NOTHING].max(initial=-math.inf)) + 1
        if shown < _FARTHEST:
            yield float(shown), ("zero",)
    if side > 0 and sizes[order[0]] > _EVERYTHING and not shape:
        shown = math.ceil(grid.logs[sizes <= _EVERYTHING].max(initial=0.0)) + 1
        shown = shown if grid.parameters else min(shown, _HIGHEST)  # without a scale the place itself is known
        if shown < (_FARTHEST if grid.parameters else _HIGHEST + 1):
            yield float(shown), ("infinite", -1 if grid.values[order[0]] < 0 else 1, None)
    rows = [row for row in order if side * grid.logs[row] >= (1 if side > 0 else -1) and sizes[row] > -3000]
    by_sample: dict[int, list[int]] = {}
    for row in rows:
        by_sample.setdefault(id(grid.points[row].parameters), []).append(row)
    exponent, place = None, (2.0 if side > 0 else 0.0)
    for members in by_sample.values():
        first = members[0]
        apart = [row for row in members if abs(grid.logs[first] - grid.logs[row]) >= 4]
        if not apart or not math.isfinite(sizes[first] + sizes[apart[0]]):
            continue
        second = apart[0]
        step = grid.logs[first] - grid.logs[second]
        power = round((sizes[first] - sizes[second]) / step)
        if exponent is not None and power != exponent:
            return
        exponent = power
        lead = grid.values[first] / rounding.ball(grid.points[first].radius) ** power
        shown = math.inf
        for row in members:
            ratio = grid.values[row] / rounding.ball(grid.points[row].radius) ** power / lead - 1
            if rounding.log2_size(ratio) > NEGLIGIBLE - 2:
                place = max(place, math.ceil(shown))
                break
            shown = side * grid.logs[row]
    place += _SHAPE_MARGIN if shape else 0
    if not settled:
        return
    if exponent is not None and place <= 130 and abs(exponent) <= 9:
        yield side * place, ("clamp",) if exponent == 0 else ("power", exponent)


def settles(profile: Node | None) -> bool:
    """Whether the place from which a function is like C x^a does not hang on shape parameters."""
    if profile is None:
        return False
    return not any(node.op == "pow" and node.varies and node.args[1].parameters for node in ir.walk(profile))


def low_series(frozen: Frozen, piece: FrozenPiece) -> Series | None:
    if piece.start is not None or piece.profile is None:
        return None
    try:
        return Expansion(_SERIES_TERMS, frozen.samples).of(piece.profile)
    except NoSeries:
        return None


@dataclass(frozen=True, slots=True)
class Cover:
    """One spelling, used where log2(x) lies between the limits."""

    core: Node
    low: float
    high: float


def assemble(
    frozen: Frozen, piece: FrozenPiece, covers: Sequence[Cover], low_kind: tuple, high_kind: tuple,
    series: Series | None,
) -> Node | None:  # fmt: skip
    """Cores, what stands below and above them, with clamped arguments so that nothing misbehaves."""
    clamp_low, clamp_high = low_kind[0] == "clamp", high_kind[0] == "clamp"
    parts = [
        _clamped(frozen, piece, cover, low=clamp_low and index == 0, high=clamp_high and index == len(covers) - 1)
        for index, cover in enumerate(covers)
    ]
    root = parts[-1]
    for cover, part in zip(covers[-2::-1], parts[-2::-1], strict=True):
        root = ir.select(ir.RADIUS, place_of(frozen, cover.high), part, root)
    if high_kind[0] == "zero":
        root = ir.select(ir.RADIUS, place_of(frozen, covers[-1].high), root, ir.ZERO)
    if high_kind[0] == "infinite":
        sign, largest = high_kind[1:]
        place = place_of(frozen, covers[-1].high) if largest is None else ir.number(largest)
        above = ir.multiply(ir.number(LARGEST.value * sign), ir.divide(ir.RADIUS, frozen.scale))
        root = ir.select(ir.RADIUS, place, root, above)
    if high_kind[0] == "power":
        high = covers[-1].high
        lead = _leading(frozen, piece, covers[-1].core, int(high), high_kind[1])
        root = ir.select(ir.RADIUS, place_of(frozen, high), root, lead)
    low = covers[0].low
    if low_kind[0] == "power":
        lead = _leading(frozen, piece, covers[0].core, int(low), low_kind[1], side=-1)
        root = ir.select(ir.RADIUS, place_of(frozen, low), lead, root)
    if low_kind[0] == "series":
        assert series is not None
        polynomial = _polynomial(frozen, piece, series, low, place_of(frozen, low))
        if polynomial is None:
            return None
        root = ir.select(ir.RADIUS, place_of(frozen, low), polynomial, root)
    return root


def place_of(frozen: Frozen, log: float) -> Node:
    """2^log times the scale."""
    return ir.multiply(ir.number(Fraction(2) ** int(log)), frozen.scale)


def _clamped(frozen: Frozen, piece: FrozenPiece, cover: Cover, *, low: bool, high: bool) -> Node:
    """A core whose argument is kept in its range: where it asks for it, or where it would not stay finite."""
    argument, core = ir.RADIUS, cover.core
    tame_above, tame_below = _harmless(core, frozen, above=True), _harmless(core, frozen, above=False)
    if piece.end is not None and not tame_above:
        argument = ir.minimum(argument, ir.edge(piece.end))
    if math.isfinite(cover.high) and (high or not tame_above):
        argument = ir.minimum(argument, place_of(frozen, cover.high))
    if math.isfinite(cover.low) and (low or not tame_below):
        argument = ir.maximum(argument, place_of(frozen, cover.low))
    if piece.start is not None and not tame_below:
        argument = ir.maximum(argument, ir.edge(piece.start, up=True))
    return ir.substitute(core, {ir.RADIUS: argument}) if argument is not ir.RADIUS else core


def _leading(frozen: Frozen, piece: FrozenPiece, core: Node, log: int, power: int, side: int = 1) -> Node:
    """C r^a with C = profile(X)/X^a scale^(weight - a), beyond (side 1) or below (-1) X = 2^log.

    The constant is a number where the profile has no parameters, and else comes from the core.
    """
    assert piece.profile is not None
    place = ir.number(Fraction(2) ** log)
    edge = ir.multiply(place, frozen.scale)
    if piece.profile.parameters:
        constant = ir.divide(ir.substitute(core, {ir.RADIUS: edge}), scale_power(frozen.scale, piece.weight))
    else:
        exact = rounding.value_at(ir.substitute(piece.profile, {ir.RADIUS: place}), _ANYWHERE)
        constant = ir.number(to_fraction(exact))
    constant = ir.multiply(ir.number(Fraction(2) ** (-log * power)), constant)
    constant = ir.multiply(constant, scale_power(frozen.scale, piece.weight - max(power, 0)))
    if power < 0:
        argument = ir.minimum(ir.maximum(ir.RADIUS, edge), LARGEST) if side > 0 else ir.minimum(ir.RADIUS, edge)
        if power == -1:
            return ir.divide(ir.multiply(constant, frozen.scale), argument)
        ratio = ir.divide(frozen.scale, argument)
        half = -power // 2
        return ir.multiply(ir.multiply(constant, ir.powi(ratio, half)), ir.powi(ratio, -power - half))
    value = constant
    for _ in range(power):
        value = ir.multiply(value, ir.RADIUS)
    return value


_ANYWHERE = Point(Fraction(1), {})


def scale_power(scale: Node, exponent: Fraction) -> Node:
    if exponent.denominator == 1:
        return ir.powi(scale, int(exponent))
    return ir.apply("pow", scale, ir.number(exponent))


def _polynomial(frozen: Frozen, piece: FrozenPiece, series: Series, log: float, end: Node) -> Node | None:
    """The series as scale^(w-v) r^v (c_0 + c_1 x + ...), as many terms as the range needs."""
    sizes = [_coefficient_size(frozen, term) for term in series.terms]
    lead = sizes[0]
    if not math.isfinite(lead):
        return None
    needed = 1
    for index, size in enumerate(sizes):
        if size + index * log > lead + NEGLIGIBLE:
            needed = index + 1
    if needed > len(sizes) - 2:
        return None
    terms = series.terms[:needed]
    argument = ir.minimum(ir.RADIUS, end)
    x = argument if frozen.scale is ir.ONE else ir.multiply(argument, ir.divide(ir.ONE, frozen.scale))
    stride = 2 if all(term is ir.ZERO for term in terms[1::2]) else 1
    variable = ir.powi(x, stride)
    value = ir.ZERO
    for term in reversed(terms[::stride]):
        value = term if value is ir.ZERO else ir.add(term, ir.multiply(variable, value))
    power = series.valuation
    if power < 0:
        return None
    constant = scale_power(frozen.scale, piece.weight - power)
    if power < 2:
        return ir.multiply(ir.multiply(constant, value), ir.powi(argument, power))
    return ir.multiply(ir.multiply(ir.multiply(constant, argument), value), ir.powi(argument, power - 1))


def _coefficient_size(frozen: Frozen, term: Node) -> float:
    if term is ir.ZERO:
        return -math.inf
    with rounding.precision(200):
        return max(
            rounding.log2_size(rounding.evaluate((term,), Point(Fraction(1), sample))[term.serial])
            for sample in frozen.samples
        )


def _harmless(core: Node, frozen: Frozen, *, above: bool) -> bool:
    """Whether the core gives finite intermediate values far outside of its range."""
    places = (1e-300, 1e-30, 1e-3, 0.0) if not above else (1e3, 1e30, 1e300)
    for sample in frozen.samples[:1]:
        values = {name: float(value) for name, value in sample.items()}
        for place in places:
            if not math.isfinite(interpret(core, place, values, strict=True)):
                return False
    return True


def interpret(
    root: Node,
    radius: float,
    parameters: Mapping[str, float],
    *,
    strict: bool = False,
    promoted: frozenset[int] = frozenset(),
) -> float:
    """The graph in ordinary doubles; NaN where anything is undefined (strict: or infinite).

    promoted: operations kept as pairs, which turn infinities into NaN.
    """
    values: dict[int, float] = {}
    for node in ir.walk(root):
        try:
            value = _interpret(node, [values[arg.serial] for arg in node.args], radius, parameters)
        except (ZeroDivisionError, ValueError):
            value = math.nan
        except OverflowError:
            value = math.inf
        if strict and not math.isfinite(value):
            return math.nan
        paired = node.serial in promoted or any(arg.serial in promoted for arg in node.args)
        if paired and math.isinf(value) and node.op not in ("radius", "select", "minimum", "maximum"):
            value = math.nan
        if promoted and node.serial in promoted and any(math.isinf(values[arg.serial]) for arg in node.args):
            value = math.nan
        values[node.serial] = value
    return values[root.serial]


def _interpret(node: Node, args: Sequence[float], radius: float, parameters: Mapping[str, float]) -> float:
    op = node.op
    if op == "number":
        return float(node.value)  # type: ignore[arg-type]
    if op == "radius":
        return radius
    if op == "parameter":
        return parameters[str(node.value)]
    if op == "select":
        left, right, below, above = args
        return above if left > right else below
    if op == "minimum":
        return args[1] if args[0] > args[1] else args[0]
    if op == "maximum":
        return args[1] if args[0] < args[1] else args[0]
    simple = {
        "add": lambda a, b: a + b, "subtract": lambda a, b: a - b, "multiply": lambda a, b: a * b,
        "divide": _divide, "negate": lambda a: -a, "square": lambda a: a * a,
        "round_down": lambda a: a, "round_up": lambda a: a, "pi": lambda: math.pi,
        "exp_times": lambda y, q: y * math.exp(q), "erfc_times": lambda y, q: y * math.erfc(q),
    }  # fmt: skip
    function = simple.get(op) or getattr(math, op)
    return function(*args)


def _divide(a: float, b: float) -> float:
    if b == 0.0:
        return math.nan if a == 0.0 or a != a else math.copysign(math.inf, a) * math.copysign(1.0, b)
    return a / b
