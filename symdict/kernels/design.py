"""Choose, piece by piece and range by range, the cheapest spelling that keeps its error bound."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from flint import arb

from symdict.errors import KernelError
from symdict.kernels import ir, rounding
from symdict.kernels.freeze import Frozen, FrozenHalf, FrozenPiece
from symdict.kernels.ir import Node
from symdict.kernels.rounding import Point, Sweep
from symdict.kernels.series import Expansion, NoSeries, Series

NEGLIGIBLE = -57  # log2 of a relative difference that no double result can show
EXTREMES = 2**100  # scales are guarded from 1/EXTREMES to EXTREMES times the sample values
_SERIES_STARTS = (0, -1, -2, -3, -4, -6, -8, -10, -13, -17, -22, -28)  # log2 of where a series ends
_SERIES_TERMS = 26
_ZERO_DEPTH = 12  # bits below both neighbours that mark a point beside a zero of the function
_PLACES = (0.0, 5e-324, 1e-300, 1e-200, 1e-100, 1e-40, 1e40, 1e100, 1e200, 1e300)
_TOP = 1.7976931348623157e308
_HUGE = ir.number(2**1000)
_LARGEST = ir.number(2**1024 - 2**971)


@dataclass(frozen=True, slots=True)
class Design:
    """A function as one graph in |r|: the root, the operations kept as pairs, what is promised.

    error: the worst modelled error in ulp; weak: where the bound could not be kept, in words.
    """

    root: Node
    left: Node | None
    promoted: frozenset[int]
    error: float
    cost: float
    weak: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Range:
    """Sample points of a piece, ordered by x = r/scale for each parameter sample."""

    points: tuple[Point, ...]
    logs: np.ndarray  # log2(r/scale)
    values: tuple[arb, ...]  # the exact function
    near: np.ndarray  # points beside a breakpoint or a zero


@dataclass(slots=True)
class _Choice:
    root: Node
    promoted: frozenset[int]
    error: float
    cost: float
    weak: list[str] = field(default_factory=list)


def design(frozen: Frozen, target: float) -> Design:
    """The graph of a function, with at most `target` ulp of modelled error.

    Raises: KernelError where a piece has no closed form.
    """
    right = _design_half(frozen, frozen.right, target)
    left = None if frozen.parity else _design_half(frozen, frozen.left, target)
    choices = [right] if left is None else [right, left]
    promoted = frozenset().union(*(choice.promoted for choice in choices))
    return Design(
        right.root,
        left.root if left is not None else None,
        promoted,
        max(choice.error for choice in choices),
        sum(choice.cost for choice in choices),
        tuple(dict.fromkeys(note for choice in choices for note in choice.weak)),
    )


def _design_half(frozen: Frozen, half: FrozenHalf, target: float) -> _Choice:
    choices = [_design_piece(frozen, half, index, target) for index in range(len(half.pieces))]
    root = choices[-1].root
    for index in reversed(range(len(half.breaks))):
        root = _join(frozen, half, index, choices[index].root, root)
    root = _with_origin(frozen, root)
    promoted = frozenset().union(*(choice.promoted for choice in choices))
    root = _with_infinity(frozen, half, root, promoted)
    return _Choice(
        root,
        promoted,
        max(choice.error for choice in choices),
        sum(choice.cost for choice in choices),
        [note for choice in choices for note in choice.weak],
    )


def _join(frozen: Frozen, half: FrozenHalf, index: int, below: Node, above: Node) -> Node:
    """Two neighbouring pieces with the value at their joint (closed on the right by default)."""
    point, value = half.breaks[index], half.values[index]
    if value is None or _equal_at(frozen, half.pieces[index].exact, point, value):
        if below is ir.RADIUS and above is point:
            return ir.minimum(ir.RADIUS, point)
        if below is ir.ZERO and above is ir.subtract(ir.RADIUS, point) and point.op == "parameter":
            return ir.subtract(ir.maximum(ir.RADIUS, point), point)
        return ir.select(ir.RADIUS, point, below, above)
    if _equal_at(frozen, half.pieces[index + 1].exact, point, value):
        return ir.select(point, ir.RADIUS, above, below)
    return ir.select(point, ir.RADIUS, ir.select(ir.RADIUS, point, value, above), below)


def _equal_at(frozen: Frozen, piece: Node | None, point: Node, value: Node) -> bool:
    if piece is None:
        return True
    difference = ir.subtract(ir.substitute(piece, {ir.RADIUS: point}), value)
    with rounding.precision(300):
        for sample in frozen.samples:
            found = rounding.evaluate((difference,), Point(Fraction(1), sample))[difference.serial]
            if found.is_finite() and not found.contains(0):
                return False
            if not found.is_finite():
                return _limit_equal(piece, point, value, sample)
        return True


def _limit_equal(piece: Node, point: Node, value: Node, sample: Mapping[str, Fraction]) -> bool:
    """Whether the piece tends to the value from the left (its formula is 0/0 at the point)."""
    here = Point(Fraction(1), sample)
    place = rounding.evaluate((point,), here)[point.serial]
    near = Point(_to_fraction(place) * (1 - Fraction(1, 2**80)), sample)
    found = rounding.evaluate((piece, value), near)
    gap = abs(found[piece.serial] - found[value.serial])
    return bool(gap < arb(2) ** -60) if gap.is_finite() else False


def _with_origin(frozen: Frozen, root: Node) -> Node:
    """The value at 0 put in by hand where the graph does not give it."""
    if frozen.at_zero is None:
        return root
    wanted = {}
    for index, sample in enumerate(frozen.samples):
        exact = rounding.value_at(frozen.at_zero, Point(Fraction(0), sample))
        got = interpret(root, 0.0, {name: float(value) for name, value in sample.items()})
        wanted[index] = abs(float(exact) - got) <= 1e-12 * abs(float(exact))
    if all(wanted.values()):
        return root
    tiny = ir.number(Fraction(1, 2**1000))
    safe = root
    if not math.isfinite(interpret(root, 0.0, {n: float(v) for n, v in frozen.samples[0].items()})):
        safe = ir.substitute(root, {ir.RADIUS: ir.maximum(ir.RADIUS, tiny)})
    return ir.select(ir.RADIUS, ir.ZERO, frozen.at_zero, safe)


def _with_infinity(frozen: Frozen, half: FrozenHalf, root: Node, promoted: frozenset[int]) -> Node:
    """The limit at infinity put in by hand where pairs would make a NaN of it."""
    sample = frozen.samples[0]
    values = {name: float(value) for name, value in sample.items()}
    if not math.isnan(interpret(root, math.inf, values, promoted=promoted)):
        return root
    last = half.pieces[-1]
    assert last.exact is not None
    scale = number_at(frozen.scale, sample)
    place = Fraction(2) ** 400
    far = rounding.value_at(last.exact, Point(_double(place * scale), sample))
    size = rounding.log2_size(far)
    if size > 200:
        limit = ir.RADIUS if far > 0 else ir.negate(ir.RADIUS)
    elif size < -200 or last.profile is None:
        limit = ir.ZERO
    else:
        value = ir.substitute(last.profile, {ir.RADIUS: ir.number(place)})
        limit = ir.multiply(scale_power(frozen.scale, last.weight), value)
    return ir.select(ir.RADIUS, _LARGEST, root, limit)


def _design_piece(frozen: Frozen, half: FrozenHalf, index: int, target: float) -> _Choice:
    piece = half.pieces[index]
    if piece.exact is None:
        raise KernelError(
            "a piece has no closed form in known operations",
            where=str(piece.source),
            hint="numeric kernels are made by symdict.kernels.tables",
        )
    if not piece.exact.varies:
        return _Choice(piece.exact, frozenset(), 1.0, 0.0)
    grid = grid_of(frozen, half, index)
    sweeps = _sweeps(piece.forms, grid, -12.0, 20.0)
    ends = _ends(frozen, piece, grid)
    for allowance in (target, 2.0 * target, 8.0 * target):
        for with_far in (False, True):
            candidates = list(_candidates(frozen, piece, grid, sweeps, ends, allowance, with_far))
            candidates.sort(key=lambda entry: (entry[0], entry[1].serial))
            for _, root in candidates[:6]:
                choice = _settle(root, grid, allowance, target)
                if choice is not None:
                    return choice
    return _least_bad(sweeps)


def _sweeps(forms: Sequence[Node], grid: _Range, low: float, high: float) -> list[Sweep]:
    """Analyses of the spellings that are cheapest for arguments with log2(x) between the limits."""
    moderate = [i for i in range(len(grid.points)) if low <= grid.logs[i] <= high and not grid.near[i]]
    few = [grid.points[i] for i in moderate[:: max(1, len(moderate) // 20)]] or list(grid.points)
    ranked = []
    for form in forms:
        glance = rounding.sweep(form, few)
        bad = int((glance.best() > 3.0).sum())
        good = glance.best() <= 3.0
        part = Sweep(form, glance.nodes, glance.plain[good], glance.paired[good], glance.usable[good])
        chosen = rounding.promote(part, 3.0)
        price = rounding.cost(form, chosen[0]) if chosen is not None else 1000.0
        if not _keeps_zeros(form, grid):
            price += 500.0
        ranked.append((price + 8.0 * bad, form.serial, form))
    ranked.sort(key=lambda entry: entry[:2])
    return [rounding.sweep(form, grid.points) for *_, form in ranked[:5]]


def _settle(root: Node, grid: _Range, allowance: float, target: float) -> _Choice | None:
    """The complete graph analysed again, with the pairs it needs, and compared with the truth."""
    if not _agrees(root, grid) or not _keeps_zeros(root, grid):
        return None
    found = rounding.sweep(root, grid.points)
    chosen = rounding.promote(found, allowance)
    notes = []
    if chosen is None:
        bad = (found.best() > allowance) & ~grid.near
        if bad.any():
            return None
        kept = Sweep(
            found.root, found.nodes, found.plain[~grid.near], found.paired[~grid.near], found.usable[~grid.near]
        )
        chosen = rounding.promote(kept, allowance)
        if chosen is None:
            return None
        notes.append("the bound is relative to the neighbourhood beside a zero of the function")
    if allowance > target:
        notes.append(f"the bound is {allowance:g} ulp")
    promoted, error = chosen
    if _breaks_down(root, promoted, grid):
        return None
    return _Choice(root, promoted, error, rounding.cost(root, promoted), notes)


def _keeps_zeros(root: Node, grid: _Range) -> bool:
    """Whether the graph is exactly 0 where the function is (seen by balls that stay exact)."""
    for point, value, near in zip(grid.points, grid.values, grid.near, strict=True):
        if value.is_zero() or (near and value.contains(0)):
            with rounding.precision(53):
                if not rounding.evaluate((root,), point)[root.serial].is_zero():
                    return False
    return True


def _breaks_down(root: Node, promoted: frozenset[int], grid: _Range) -> bool:
    """Whether the graph gives NaN somewhere far below or above its sample points."""
    point = grid.points[0]
    values = {name: float(value) for name, value in point.parameters.items()}
    low, high = float(min(p.radius for p in grid.points)), float(max(p.radius for p in grid.points))
    places = [place for place in _PLACES if low * 0.99 <= place <= high or (low < 1e-300 and place < low)]
    places += [_TOP] if high > 1e300 else []
    return any(math.isnan(interpret(root, place, values, promoted=promoted)) for place in places)


def _agrees(root: Node, grid: _Range) -> bool:
    """Whether the graph equals the exact function at every sample point (its truncations included)."""
    with rounding.precision(200):
        for point, value, near in zip(grid.points, grid.values, grid.near, strict=True):
            size = rounding.log2_size(value)
            if size < -1074 or size > 1024 or (near and value.contains(0)):
                continue
            found = rounding.value_at(root, point, 70)
            allowed = max(size - (44 if near else 56), -1076.0)  # an edge is a rounded breakpoint
            if not found.is_finite() or rounding.log2_size(found - value) > allowed:
                return False
        return True


def _least_bad(sweeps: Sequence[Sweep]) -> _Choice:
    """The spelling that is good at most points, with everything as pairs, and an honest note."""
    ranked = sorted(sweeps, key=lambda found: (-int((found.best() < 8.0).sum()), found.root.serial))
    found = ranked[0]
    serials = frozenset(node.serial for node in found.nodes[:-1])
    worst = float(found.best()[found.usable].max(initial=0.0))
    return _Choice(
        found.root, serials, worst, rounding.cost(found.root, serials), ["no bound is promised for this kernel"]
    )


@dataclass(slots=True)
class _Ends:
    """What can stand below and above the core of a piece."""

    series: Series | None
    low: tuple[tuple[float, tuple], ...]
    high: tuple[tuple[float, tuple], ...]
    far: list[Sweep] | None = None


def _ends(frozen: Frozen, piece: FrozenPiece, grid: _Range) -> _Ends:
    with rounding.precision(200):
        low = tuple(behaviours(grid, -1)) if piece.start is None else ()
        high = tuple(behaviours(grid, 1)) if piece.end is None else ()
    return _Ends(_low_series(frozen, piece), low, high)


def _candidates(
    frozen: Frozen, piece: FrozenPiece, grid: _Range, sweeps: Sequence[Sweep], ends: _Ends,
    allowance: float, with_far: bool,
) -> Iterator[tuple[float, Node]]:  # fmt: skip
    """(estimated cost, complete graph) for every way to cover the piece."""
    highs = list(_high_ends(piece, grid, ends, allowance, with_far))
    for found in sweeps:
        fine = found.best() <= allowance
        fine |= grid.near
        for low_log, low_kind in _low_ends(piece, ends):
            for high_log, high_kind in highs:
                inside = (grid.logs >= low_log) & (grid.logs <= high_log)
                if not inside.any() or not fine[inside].all():
                    continue
                rows = inside & ~grid.near
                part = Sweep(found.root, found.nodes, found.plain[rows], found.paired[rows], found.usable[rows])
                chosen = rounding.promote(part, allowance)
                if chosen is None:
                    continue
                root = _assemble(frozen, piece, found.root, low_log, low_kind, high_log, high_kind, ends.series)
                if root is not None:
                    yield rounding.cost(root, chosen[0]), root


def _low_ends(piece: FrozenPiece, ends: _Ends) -> Iterator[tuple[float, tuple]]:
    """(log2 of x from which the core is used, what stands below it)."""
    yield -math.inf, ("none",)
    if piece.start is not None:
        return
    if ends.series is not None and len(ends.series.terms) > 4:
        for log in _SERIES_STARTS:
            yield float(log), ("series",)
    yield from ends.low


def _high_ends(
    piece: FrozenPiece, grid: _Range, ends: _Ends, allowance: float, with_far: bool
) -> Iterator[tuple[float, tuple]]:
    """(log2 of x up to which the core is used, what stands above it)."""
    if not with_far:
        yield math.inf, ("none",)
        yield from ends.high
        return
    if piece.end is not None:
        return
    if ends.far is None:
        ends.far = _sweeps(piece.far(), grid, 4.0, 400.0)[:3]
    order = np.argsort(grid.logs, kind="stable")
    for found in ends.far:
        good = found.best() <= allowance
        from_log = math.inf
        for row in reversed(order):
            if not good[row]:
                break
            from_log = grid.logs[row]
        for log in (2.0, 10.0, 40.0, 100.0):
            if from_log <= log:
                yield log, ("far", found.root)
                break


def behaviours(grid: _Range, side: int) -> Iterator[tuple[float, tuple]]:
    """Vanishing, or power behaviour C x^a, for large (side 1) or small (-1) x: (log2 of where, how)."""
    order = np.argsort(side * grid.logs, kind="stable")[::-1]
    sizes = np.array([rounding.log2_size(value) for value in grid.values])
    if sizes[order[0]] < -3000:
        start = side * math.inf
        for row in order:
            if sizes[row] > -2400:
                break
            start = grid.logs[row]
        if side * start < 20:
            yield float(side * math.ceil(side * start)), ("clamp",)
            return
    rows = [row for row in order if side * grid.logs[row] >= (1 if side > 0 else -1) and sizes[row] > -3000]
    by_sample: dict[int, list[int]] = {}
    for row in rows:
        by_sample.setdefault(id(grid.points[row].parameters), []).append(row)
    exponent, place = None, (2.0 if side > 0 else 0.0)
    for members in by_sample.values():
        if len(members) < 2:
            continue
        first, second = members[0], members[1]
        step = grid.logs[first] - grid.logs[second]
        if abs(step) < 1 or not math.isfinite(sizes[first] + sizes[second]):
            continue
        power = round((sizes[first] - sizes[second]) / step)
        if exponent is not None and power != exponent:
            return
        exponent = power
        lead = grid.values[first] / rounding.ball(grid.points[first].radius) ** power
        for row in members:
            ratio = grid.values[row] / rounding.ball(grid.points[row].radius) ** power / lead - 1
            if rounding.log2_size(ratio) > NEGLIGIBLE - 2:
                place = max(place, math.floor(side * grid.logs[row]) + 2.0)
                break
    if exponent is not None and place <= 80 and abs(exponent) <= 9:
        yield side * place, ("clamp",) if exponent == 0 else ("power", exponent)


def _low_series(frozen: Frozen, piece: FrozenPiece) -> Series | None:
    if piece.start is not None or piece.profile is None:
        return None
    try:
        return Expansion(_SERIES_TERMS, frozen.samples).of(piece.profile)
    except NoSeries:
        return None


def _assemble(
    frozen: Frozen, piece: FrozenPiece, core: Node, low_log: float, low_kind: tuple,
    high_log: float, high_kind: tuple, series: Series | None,
) -> Node | None:  # fmt: skip
    """Core, what stands below and above it, with clamped arguments so that nothing misbehaves."""
    scale = frozen.scale
    argument = ir.RADIUS
    low = ir.multiply(ir.number(Fraction(2) ** int(low_log)), scale) if math.isfinite(low_log) else None
    high = ir.multiply(ir.number(Fraction(2) ** int(high_log)), scale) if math.isfinite(high_log) else None
    if piece.end is not None and not _harmless(core, frozen, above=True):
        argument = ir.minimum(argument, piece.end)
    if high is not None and (high_kind[0] == "clamp" or not _harmless(core, frozen, above=True)):
        argument = ir.minimum(argument, high)
    if low is not None and (low_kind[0] == "clamp" or not _harmless(core, frozen, above=False)):
        argument = ir.maximum(argument, low)
    if piece.start is not None and not _harmless(core, frozen, above=False):
        argument = ir.maximum(argument, piece.start)
    root = ir.substitute(core, {ir.RADIUS: argument}) if argument is not ir.RADIUS else core
    if high is not None and high_kind[0] == "power":
        root = ir.select(ir.RADIUS, high, root, _leading(frozen, piece, int(high_log), high_kind[1]))
    elif high is not None and high_kind[0] == "far":
        far = ir.substitute(high_kind[1], {ir.RADIUS: ir.maximum(ir.RADIUS, high)})
        root = ir.select(ir.RADIUS, high, root, far)
    if low is not None and low_kind[0] == "power":
        root = ir.select(ir.RADIUS, low, _leading(frozen, piece, int(low_log), low_kind[1], side=-1), root)
    if low is not None and low_kind[0] == "series":
        assert series is not None
        polynomial = _polynomial(frozen, piece, series, low_log, low)
        if polynomial is None:
            return None
        root = ir.select(ir.RADIUS, low, polynomial, root)
    return root


def _leading(frozen: Frozen, piece: FrozenPiece, log: int, power: int, side: int = 1) -> Node:
    """C r^a with C = profile(X)/X^a scale^(weight - a), beyond (side 1) or below (-1) X = 2^log."""
    assert piece.profile is not None
    place = ir.number(Fraction(2) ** log)
    constant = ir.multiply(ir.number(Fraction(2) ** (-log * power)), ir.substitute(piece.profile, {ir.RADIUS: place}))
    constant = ir.multiply(constant, scale_power(frozen.scale, piece.weight - max(power, 0)))
    edge = ir.multiply(place, frozen.scale)
    if power < 0:
        argument = ir.minimum(ir.maximum(ir.RADIUS, edge), _HUGE) if side > 0 else ir.minimum(ir.RADIUS, edge)
        if power == -1:
            return ir.divide(ir.multiply(constant, frozen.scale), argument)
        ratio = ir.divide(frozen.scale, argument)
        half = -power // 2
        return ir.multiply(ir.multiply(constant, ir.powi(ratio, half)), ir.powi(ratio, -power - half))
    value = constant
    for _ in range(power):
        value = ir.multiply(value, ir.RADIUS)
    return value


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
    factor = ir.multiply(scale_power(frozen.scale, piece.weight - power), ir.powi(argument, power))
    return ir.multiply(factor, value)


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
        "pi": lambda: math.pi, "exp_times": lambda y, q: y * math.exp(q),
    }  # fmt: skip
    function = simple.get(op) or getattr(math, op)
    return function(*args)


def _divide(a: float, b: float) -> float:
    if b == 0.0:
        return math.nan if a == 0.0 or a != a else math.copysign(math.inf, a) * math.copysign(1.0, b)
    return a / b


def _to_fraction(value: arb) -> Fraction:
    mantissa, exponent = value.mid().man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


_DENSE = tuple(Fraction(k, 2) for k in range(-18, 15))
_SPARSE = (
    -1070, -1021, -800, -600, -510, -400, -330, -250, -200, -150, -120, -90, -70, -60, -53, -45, -38, -33, -29,
    -26, -23, -20, -18, -16, -14, -12, -11, -10,
    9, 10, 12, 14, 16, 18, 20, 23, 26, 30, 36, 45, 55, 70, 100, 130, 150, 200, 255, 280, 345, 400, 513,
    620, 800, 1000, 1023,
)  # fmt: skip
_MANTISSAS = (Fraction(1), Fraction(1193, 1024), Fraction(1399, 1024), Fraction(1777, 1024))


def grid_of(frozen: Frozen, half: FrozenHalf, index: int) -> _Range:
    """Sample points: all exponents, dense around x = 1, and the neighbours of the breakpoints."""
    piece = half.pieces[index]
    assert piece.exact is not None
    points, logs, near = [], [], []
    for number, sample in enumerate(_samples(frozen)):
        scale = number_at(frozen.scale, sample)
        low = number_at(half.breaks[index - 1], sample) if index else Fraction(0)
        high = number_at(half.breaks[index], sample) if index < len(half.breaks) else None
        wanted: list[tuple[Fraction, bool]] = []
        for exponent in _SPARSE:
            if number == 0 or exponent % 4 == 0:
                mantissa = _MANTISSAS[exponent % 4] if exponent < 1023 else 2 - Fraction(1, 2**52)
                wanted.append((Fraction(2) ** exponent * mantissa, False))
        for log in _DENSE if number == 0 else _DENSE[::4]:
            whole = math.floor(log)
            wanted.append((Fraction(2) ** whole * _MANTISSAS[int((log - whole) * 2) + 1], False))
        wanted += [(x, False) for x in _fading(piece.exact, scale, sample)] if high is None else []
        places = [(_double(x * scale), beside) for x, beside in wanted]
        for edge, side in ((low, 1), (high, -1)):
            if edge:
                places.append((edge, True))
                for step in (1, 2, 3, 5, 8, 12, 17, 23, 30, 38, 45, 51):
                    places.append((_double(edge * (1 + side * Fraction(1, 2**step))), True))
        inside = sorted({(r, beside) for r, beside in places if r > low and (high is None or r <= high) and r > 0})
        for r, beside in inside:
            points.append(Point(r, sample))
            logs.append(_log2(r) - _log2(scale))
            near.append(beside and abs(float(r / _nearest(r, low, high)) - 1.0) < 2.0**-6)
    values = [rounding.value_at(piece.exact, point) for point in points]
    sizes = [rounding.log2_size(value) for value in values]
    for i in range(1, len(points) - 1):
        beside = min(sizes[i - 1], sizes[i + 1])
        if math.isfinite(beside) and sizes[i] < beside - _ZERO_DEPTH:
            near[i] = True
    kept = [i for i, value in enumerate(values) if value.is_finite()]
    return _Range(
        tuple(points[i] for i in kept),
        np.array([logs[i] for i in kept]),
        tuple(values[i] for i in kept),
        np.array([near[i] for i in kept], dtype=bool),
    )


def _fading(exact: Node, scale: Fraction, sample: Mapping[str, Fraction]) -> list[Fraction]:
    """Arguments at which the function sinks through the subnormal numbers, if it vanishes quickly."""

    def size(x: Fraction) -> float:
        return rounding.log2_size(rounding.value_at(exact, Point(_double(x * scale), sample), 30))

    low, high = Fraction(1), Fraction(4096)
    if not (size(low) > -900.0 and size(high) < -3000.0):
        return []
    found = []
    for depth in (-960.0, -1000.0, -1030.0, -1050.0, -1062.0, -1070.0):
        a, b = low, high
        for _ in range(40):
            middle = (a + b) / 2
            a, b = (middle, b) if size(middle) > depth else (a, middle)
        found.append(Fraction(float(a)))
    return found


def _nearest(r: Fraction, low: Fraction, high: Fraction | None) -> Fraction:
    ends = [edge for edge in (low, high) if edge]
    return min(ends, key=lambda edge: abs(edge - r)) if ends else r


def _samples(frozen: Frozen) -> Iterator[Mapping[str, Fraction]]:
    """Parameter values as doubles: plain ones, then the scale pushed to both extremes."""
    base = [{name: Fraction(float(value)) for name, value in sample.items()} for sample in frozen.samples[:2]]
    yield from base
    if frozen.scale.op == "parameter":
        name = str(frozen.scale.value)
        others = set(frozen.parameters) - {name}
        if not others:
            for factor in (EXTREMES, Fraction(1, EXTREMES)):
                yield {**base[0], name: base[0][name] * factor}


def number_at(node: Node, sample: Mapping[str, Fraction]) -> Fraction:
    """A parameter expression rounded to a double."""
    return _double(_to_fraction(rounding.value_at(node, Point(Fraction(1), sample))))


def _double(value: Fraction) -> Fraction:
    try:
        return Fraction(float(value))
    except OverflowError:
        return Fraction(0)


def _log2(value: Fraction) -> float:
    shift = value.numerator.bit_length() - value.denominator.bit_length()
    return shift + math.log2(float(value / Fraction(2) ** shift))
