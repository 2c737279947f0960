"""Choose, piece by piece and range by range, the cheapest spelling that keeps its error bound."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from flint import arb

from symdict.errors import KernelError
from symdict.kernels import ir, lowering, rounding, simulation
from symdict.kernels.freeze import Frozen, FrozenHalf, FrozenPiece
from symdict.kernels.ir import Node
from symdict.kernels.rounding import Point, Sweep
from symdict.kernels.series import Expansion, NoSeries, Series, taylor
from symdict.kernels.simulation import Truth

NEGLIGIBLE = -57  # log2 of a relative difference that no double result can show
EXTREMES = 2**100  # scales are guarded from 1/EXTREMES to EXTREMES times the sample values
_SERIES_STARTS = (0, -1, -2, -3, -4, -6, -8, -10, -13, -17, -22, -28)  # log2 of where a series ends
_SERIES_TERMS = 26
_TRIED = 8  # complete graphs that are analysed before a weaker bound is tried
_ALIKE = 3  # of them with the same spellings
_SPELLINGS = 5  # those that are analysed at every sample point
_COMPARED = 2  # complete graphs within the bounds of which the cheapest is taken
_WAVES_UPTO = 36  # log2 of the arguments up to which the phase of a wave keeps its digits
LOST_PHASE = "the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only"
BESIDE_A_ZERO = "the bound is relative to the neighbourhood beside a zero of the function"
_ZERO_DEPTH = 12  # bits below both neighbours that mark a point beside a zero of the function
_LARGEST = ir.number(2**1024 - 2**971)


@dataclass(frozen=True, slots=True)
class Design:
    """A function as one graph in |r|: the root, the operations kept as pairs, what is promised.

    error: the worst modelled error in ulp; weak: where the bound could not be kept, in words;
    reach: the largest |r| over the scale for which the bound holds.
    """

    root: Node
    left: Node | None
    promoted: frozenset[int]
    error: float
    cost: float
    weak: tuple[str, ...]
    reach: float = math.inf


@dataclass(frozen=True, slots=True)
class _Range:
    """Sample points of a piece, ordered by x = r/scale for each parameter sample."""

    points: tuple[Point, ...]
    logs: np.ndarray  # log2(r/scale)
    values: tuple[arb, ...]  # the exact function
    near: np.ndarray  # points beside a breakpoint or a zero
    radius: np.ndarray
    parameters: Mapping[str, np.ndarray]
    truth: Truth


@dataclass(slots=True)
class _Choice:
    root: Node
    promoted: frozenset[int]
    error: float
    cost: float
    weak: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Style:
    """What a design must keep, in ulp, and what pairs cost on its target.

    modelled, simulated: a spelling is taken where the sum of its modelled errors and the worst error at
        many sample points stay below these; rounding errors rarely add up;
    strict: or where the modelled errors alone stay below this;
    pair_price: the cost of pair arithmetic relative to compiled code with fused operations.
    """

    modelled: float
    simulated: float
    strict: float
    pair_price: float = 1.0

    def relaxed(self, factor: float) -> Style:
        """The same with weaker bounds."""
        return Style(self.modelled * factor, self.simulated * factor, self.strict * factor, self.pair_price)


def design(frozen: Frozen, style: Style) -> Design:
    """The graph of a function that keeps the errors of its style.

    Raises: KernelError where a piece has no closed form.
    """
    right = _design_half(frozen, frozen.right, style)
    left = None if frozen.parity else _design_half(frozen, frozen.left, style)
    choices = [right] if left is None else [right, left]
    promoted = frozenset().union(*(choice.promoted for choice in choices))
    return Design(
        right.root,
        left.root if left is not None else None,
        promoted,
        max(choice.error for choice in choices),
        sum(choice.cost for choice in choices),
        tuple(dict.fromkeys(note for choice in choices for note in choice.weak)),
        2.0**_WAVES_UPTO if any(LOST_PHASE in choice.weak for choice in choices) else math.inf,
    )


def _design_half(frozen: Frozen, half: FrozenHalf, style: Style) -> _Choice:
    choices = [_design_piece(frozen, half, index, style) for index in range(len(half.pieces))]
    root = choices[-1].root
    for index in reversed(range(len(half.breaks))):
        root = _join(frozen, half, index, choices[index].root, root)
    promoted = frozenset().union(*(choice.promoted for choice in choices))
    root = _with_origin(frozen, root, promoted)
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
        return ir.select(ir.RADIUS, ir.edge(point), below, above)
    if _equal_at(frozen, half.pieces[index + 1].exact, point, value):
        return ir.select(ir.edge(point, up=True), ir.RADIUS, above, below)
    return ir.select(
        ir.edge(point, up=True), ir.RADIUS, ir.select(ir.RADIUS, ir.edge(point), value, above), below
    )


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


def _with_origin(frozen: Frozen, root: Node, promoted: frozenset[int]) -> Node:
    """The value at 0 put in by hand where the graph does not give it."""
    if frozen.at_zero is None:
        return root
    got = _at_samples(frozen, root, promoted, 0.0)
    for sample, value in zip(frozen.samples, got, strict=True):
        exact = float(rounding.value_at(frozen.at_zero, Point(Fraction(0), sample)))
        if not abs(exact - value) <= 1e-12 * abs(exact):
            return ir.select(ir.RADIUS, ir.ZERO, frozen.at_zero, root)
    return root


def _at_samples(frozen: Frozen, root: Node, promoted: frozenset[int], radius: float) -> list[float]:
    """The graph in floating point at one argument, for every parameter sample."""
    columns = {name: np.array([float(sample[name]) for sample in frozen.samples]) for name in frozen.parameters}
    return simulated(frozen, root, promoted, np.full(len(frozen.samples), radius), columns).tolist()


def _with_infinity(frozen: Frozen, half: FrozenHalf, root: Node, promoted: frozenset[int]) -> Node:
    """The limit at infinity put in by hand where the graph does not give it."""
    limit = _limit(frozen, half.pieces[-1])
    if limit is None:
        return root
    got = _at_samples(frozen, root, promoted, math.inf)
    for sample, value in zip(frozen.samples, got, strict=True):
        exact = math.inf
        if limit not in (ir.RADIUS, _MINUS_RADIUS):
            exact = float(rounding.value_at(limit, Point(Fraction(1), sample)))
        elif limit is _MINUS_RADIUS:
            exact = -math.inf
        if value != exact and not abs(exact - value) <= 1e-12 * abs(exact):
            return ir.select(ir.RADIUS, _LARGEST, root, limit)
    return root


_MINUS_RADIUS = ir.negate(ir.RADIUS)
_FAR = (200, 400, 800)  # log2 of the arguments from which a limit at infinity is read


def _limit(frozen: Frozen, last: FrozenPiece) -> Node | None:
    """The limit at infinity of the last piece (r or -r for an infinite one), None where it has none."""
    assert last.exact is not None
    if not last.exact.varies:
        return last.exact
    sample = frozen.samples[0]
    scale = number_at(frozen.scale, sample)
    values = [rounding.value_at(last.exact, Point(_double(Fraction(2) ** log * scale), sample)) for log in _FAR]
    if not all(value.is_finite() for value in values):
        return None
    sizes = [rounding.log2_size(value) for value in values]
    signs = {value > 0 for value in values}
    if sizes[2] < -100 and sizes[2] <= sizes[1]:
        return ir.ZERO
    if sizes[2] > 100 and len(signs) == 1 and sizes[2] > sizes[1] + 50 > sizes[0] + 50:
        return ir.RADIUS if signs == {True} else _MINUS_RADIUS
    if rounding.log2_size(values[2] - values[1]) < sizes[2] - 60 and last.profile is not None:
        value = ir.substitute(last.profile, {ir.RADIUS: ir.number(Fraction(2) ** _FAR[1])})
        return ir.multiply(scale_power(frozen.scale, last.weight), value)
    if len(signs) == 1 and sizes[2] > sizes[1] + 0.5 > sizes[0] + 1.0:
        return ir.RADIUS if signs == {True} else _MINUS_RADIUS
    if len(signs) == 1 and sizes[2] < sizes[1] - 0.5 < sizes[0] - 1.0:
        return ir.ZERO
    return None


def _design_piece(frozen: Frozen, half: FrozenHalf, index: int, style: Style) -> _Choice:
    piece = half.pieces[index]
    if piece.exact is None:
        raise KernelError(
            "a piece has no closed form in known operations",
            where=str(piece.source),
            hint="every operation of a kernel needs a row in symdict/kernels/ops.py",
        )
    if not piece.exact.varies:
        return _Choice(piece.exact, frozenset(), 1.0, 0.0)
    known = _analysis(frozen, half, index)
    for factor in (1.0, 2.0, 8.0):
        for exempt, notes in known.exemptions if factor == 1.0 else known.exemptions[-1:]:
            for covered in (_one_core, _two_cores):
                found = []
                for root in _cheapest(covered(known, style.relaxed(factor), exempt)):
                    choice = _settle(known, root, style, factor, exempt, notes)
                    if choice is not None:
                        found.append(choice)
                    if len(found) == _COMPARED or (found and not found[-1].promoted):
                        break
                if found:
                    return _patched(known, min(found, key=lambda choice: choice.cost), style)
    return _least_bad(known.sweeps)


def _patched(known: _Analysis, choice: _Choice, style: Style) -> _Choice:
    """The choice with a polynomial in the distance from each zero around it, where it loses digits there."""
    profile = known.piece.profile
    if BESIDE_A_ZERO not in choice.weak or profile is None or profile.parameters:
        return choice
    root = choice.root
    try:
        for place in known.zeros():
            root = _patch(known, profile, place, root)
    except NoSeries:
        return choice
    for exempt, notes in known.exemptions:
        if BESIDE_A_ZERO not in notes:
            found = _settle(known, root, style, 1.0, exempt, notes)
            if found is not None:
                return found
    return choice


_PATCH_BITS = 320
_PATCH_TERMS = 24


def _patch(known: _Analysis, profile: Node, place: Fraction, root: Node) -> Node:
    """root, but (x - K)(c_1 + c_2 (x - K) + ...) beside a zero x = K of the profile."""
    scale = known.frozen.scale
    with rounding.precision(_PATCH_BITS):
        terms = taylor(profile, place, _PATCH_TERMS)[1:]
    sizes = [rounding.log2_size(term) for term in terms]
    for step in (2, 3, 4, 5, 6, 8):
        reach = math.log2(place) - step
        needed = 1 + max((k for k, size in enumerate(sizes) if size + k * reach > sizes[0] + NEGLIGIBLE), default=0)
        if needed <= _PATCH_TERMS // 2:
            break
    else:
        return root
    width = Fraction(2) ** math.floor(reach)
    head = ir.number(Fraction(float(place)))
    rest = ir.number(place - head.value)  # type: ignore[operator]
    distance = ir.subtract(ir.subtract(ir.RADIUS, ir.multiply(head, scale)), ir.multiply(rest, scale))
    h = ir.multiply(distance, ir.divide(ir.ONE, scale))
    value = ir.ZERO
    for term in reversed(terms[:needed]):
        constant = ir.number(_to_fraction(term))
        value = ir.add(constant, ir.multiply(h, value)) if value is not ir.ZERO else constant
    patch = ir.multiply(ir.multiply(scale_power(scale, known.piece.weight - 1), distance), value)
    low, high = (ir.multiply(ir.number(Fraction(float(edge))), scale) for edge in (place - width, place + width))
    if known.piece.start is not None and abs(exact_ratio(known, known.piece.start) - place) < width:
        low = ir.ZERO
    if known.piece.end is not None and abs(exact_ratio(known, known.piece.end) - place) < width:
        return ir.select(ir.RADIUS, low, root, patch)
    inside = ir.select(ir.RADIUS, high, patch, root)
    return inside if low is ir.ZERO else ir.select(ir.RADIUS, low, root, inside)


def exact_ratio(known: _Analysis, point: Node) -> Fraction:
    """A breakpoint over the scale, at the first sample."""
    return exactly_at(ir.divide(point, known.frozen.scale), known.frozen.samples[0])


@dataclass(slots=True)
class _Analysis:
    """All that is known of a piece, whatever the style: it is kept while one function is designed."""

    frozen: Frozen
    piece: FrozenPiece
    grid: _Range
    dense: _Range
    sweeps: list[Sweep]
    ends: _Ends

    @property
    def exemptions(self) -> tuple[tuple[np.ndarray, tuple[str, ...]], ...]:
        """Points at which a bound may be missed, and why: none, those beside a zero, waves far out."""
        nowhere = np.zeros(len(self.grid.points), dtype=bool)
        found: list[tuple[np.ndarray, tuple[str, ...]]] = [(nowhere, ())]
        if self.grid.near.any():
            found.append((self.grid.near, (BESIDE_A_ZERO,)))
        if self.piece.end is None and ir.oscillates(self.piece.exact):
            far = self.grid.logs > _WAVES_UPTO
            found += [(mask | far, (*notes, LOST_PHASE)) for mask, notes in tuple(found)]
        return tuple(found)

    def zeros(self) -> list[Fraction]:
        """The zeros x = r/scale of the profile that lie in the piece or at its ends, to some hundred bits."""
        profile = self.piece.profile
        assert profile is not None
        first = self.grid.points[0].parameters
        scale = number_at(self.frozen.scale, first)
        rows = [(p.radius / scale, v) for p, v in zip(self.grid.points, self.grid.values, strict=True)
                if p.parameters is first]  # fmt: skip
        brackets = _sign_changes(sorted(rows, key=lambda row: row[0]))
        found = [_bisected(profile, {}, *pair) for pair in brackets]
        for edge in (self.piece.start, self.piece.end):
            if edge is not None:
                place = exact_ratio(self, edge)
                with rounding.precision(300):
                    if rounding.evaluate((profile,), Point(place, {}))[profile.serial].contains(0):
                        found.append(place)
        return found

    def far(self) -> list[Sweep]:
        """Spellings in scale/r, analysed when they are first wanted."""
        if self.ends.far is None:
            forms = self.piece.far() if self.piece.end is None else ()
            self.ends.far = _sweeps(forms, self.grid, 4.0, math.inf)[:3] if forms else []
        return self.ends.far


_KEPT: dict[tuple[int, int], _Analysis] = {}
_KEPT_MOST = 24


def _analysis(frozen: Frozen, half: FrozenHalf, index: int) -> _Analysis:
    key = (id(half), index)
    known = _KEPT.get(key)
    if known is None or known.piece is not half.pieces[index]:
        piece = half.pieces[index]
        grid = grid_of(frozen, half, index)
        forms = dict.fromkeys((*piece.forms, *(_bounded(frozen, grid, form) for form in piece.forms)))
        known = _Analysis(
            frozen, piece, grid, _dense(frozen, half, index),
            _sweeps(tuple(forms), grid, -12.0, 20.0 if len(forms) == len(piece.forms) else math.inf),
            _ends(frozen, piece, grid),
        )  # fmt: skip
        if len(_KEPT) >= _KEPT_MOST:
            _KEPT.pop(next(iter(_KEPT)))
        _KEPT[key] = known
    return known


def _sweeps(forms: Sequence[Node], grid: _Range, low: float, high: float) -> list[Sweep]:
    """Analyses of the spellings that are cheapest for arguments with log2(x) between the limits."""
    moderate = [i for i in range(len(grid.points)) if low <= grid.logs[i] <= high and not grid.near[i]]
    few = [grid.points[i] for i in moderate[:: max(1, len(moderate) // 20)]] or list(grid.points)
    beside = [i for i in range(len(grid.points)) if grid.near[i]]
    few += [grid.points[i] for i in beside[:: max(1, len(beside) // 10)]]
    sinking = [i for i in moderate if -1074 < rounding.log2_size(grid.values[i]) < -1022]
    few += [grid.points[i] for i in sinking[:3]]
    few += [grid.points[i] for i in np.argsort(grid.logs, kind="stable")[-4:]]
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
    return [rounding.sweep(form, grid.points) for *_, form in ranked[:_SPELLINGS]]


_DEAD = -2000.0  # an exponential below e^-2000 adds nothing to any double


def _bounded(frozen: Frozen, grid: _Range, spelling: Node) -> Node:
    """The spelling with |r| bounded inside of exponents, where the exponential is zero long before."""
    farthest = float(grid.logs.max())

    def change(node: Node) -> Node | None:
        if node.op not in ("exp", "exp_times") or not node.args[-1].varies:
            return None
        exponent = node.args[-1]
        for log in (4, 6, 8, 10, 12):
            place = Fraction(2) ** log
            sizes = [
                rounding.value_at(exponent, Point(_double(place * number_at(frozen.scale, sample)), sample), 20)
                for sample in frozen.samples
            ]
            if log < farthest and all(value.is_finite() and value < _DEAD for value in sizes):
                clamped = ir.minimum(ir.RADIUS, _place(frozen, log))
                inner = ir.substitute(exponent, {ir.RADIUS: clamped})
                return ir.apply(node.op, *node.args[:-1], inner)
        return None

    return ir.rebuild(spelling, change)


def _settle(
    known: _Analysis, root: Node, style: Style, factor: float, exempt: np.ndarray, why: tuple[str, ...]
) -> _Choice | None:
    """The complete graph analysed again, with the pairs it needs, and compared with the truth."""
    frozen, grid, dense = known.frozen, known.grid, known.dense
    found = rounding.sweep(root, grid.points).rows(~exempt)
    bounds = style.relaxed(factor)
    if (found.best() > bounds.modelled).any() or not _agrees(root, grid):
        return None
    for modelled, simulated_bound in ((bounds.modelled, bounds.simulated), (bounds.strict, 1.5 * bounds.strict + 1.0)):
        chosen = rounding.promote(found, modelled)
        if chosen is None:
            continue
        promoted, error = chosen
        errors = grid.truth.errors(simulated(frozen, root, promoted, grid.radius, grid.parameters))
        if errors[~exempt].max(initial=0.0) > simulated_bound:
            continue
        errors = dense.truth.errors(simulated(frozen, root, promoted, dense.radius, dense.parameters))
        judged = ~dense.near & (dense.logs <= (_WAVES_UPTO if LOST_PHASE in why else math.inf))
        if errors[judged].max(initial=0.0) > simulated_bound:
            continue
        notes = list(why)
        if factor > 1.0:
            notes.append(f"the bound is {math.ceil(bounds.modelled)} ulp")
        return _Choice(root, promoted, error, rounding.cost(root, promoted, style.pair_price), notes)
    return None


def simulated(
    frozen: Frozen, root: Node, promoted: frozenset[int], radius: np.ndarray, parameters: Mapping[str, np.ndarray]
) -> np.ndarray:
    """The graph in floating point, as a kernel would compute it."""
    code = lowering.lower((root,), promoted, frozen.parameters)
    return simulation.run(code, radius, parameters)[0]


def _keeps_zeros(root: Node, grid: _Range) -> bool:
    """Whether the graph is exactly 0 where the function is (seen by balls that stay exact)."""
    for point, value, near in zip(grid.points, grid.values, grid.near, strict=True):
        if value.is_zero() or (near and value.contains(0)):
            with rounding.precision(53):
                if not rounding.evaluate((root,), point)[root.serial].is_zero():
                    return False
    return True


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


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to cover a piece: its estimated cost, the spellings that it uses, and how to make it."""

    cost: float
    spellings: tuple[int, ...]
    make: Callable[[], Node | None]


def _cheapest(options: Iterable[_Option]) -> Iterator[Node]:
    """Complete graphs in the order of their cost, few for each choice of spellings."""
    tried: dict[tuple[int, ...], int] = {}
    for option in sorted(options, key=lambda option: (option.cost, option.spellings)):
        count = tried.get(option.spellings, 0)
        if count < _ALIKE and sum(tried.values()) < _TRIED:
            root = option.make()
            if root is not None:
                tried[option.spellings] = count + 1
                yield root


def _one_core(known: _Analysis, style: Style, exempt: np.ndarray) -> Iterator[_Option]:
    """Every way to cover the piece with one spelling and its ends."""
    frozen, piece, grid, ends = known.frozen, known.piece, known.grid, known.ends
    for found in known.sweeps:
        fine = (found.best() <= style.modelled) | exempt
        for low_log, low_kind in _low_ends(piece, ends):
            for high_log, high_kind in _high_ends(piece, ends):
                inside = (grid.logs >= low_log) & (grid.logs <= high_log)
                if not inside.any() or not fine[inside].all():
                    continue
                chosen = rounding.promote(found.rows(inside & ~exempt), style.modelled)
                if chosen is None:
                    continue
                price = rounding.cost(found.root, chosen[0], style.pair_price)
                price += _end_price(low_log, low_kind, high_kind)
                covers = [_Cover(found.root, low_log, high_log)]
                yield _Option(price, (found.root.serial,), _maker(frozen, piece, covers, low_kind, high_kind, ends))


def _maker(
    frozen: Frozen, piece: FrozenPiece, covers: list[_Cover], low_kind: tuple, high_kind: tuple, ends: _Ends
) -> Callable[[], Node | None]:
    return lambda: _assemble(frozen, piece, covers, low_kind, high_kind, ends.series)


def _end_price(low_log: float, low_kind: tuple, high_kind: tuple) -> float:
    """Rough cycles of what stands below and above the cores."""
    price = {"none": 0.0, "clamp": 1.0, "power": 6.0, "far": 0.0}
    if low_kind[0] != "series":
        return price[low_kind[0]] + price[high_kind[0]]
    return 6.0 + 40.0 / max(1.0, 2.0 - low_log) + price[high_kind[0]]


_CUTS = (-40, -28, -22, -17, -13, -10, -8, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 40, 100, 300)


def _two_cores(known: _Analysis, style: Style, exempt: np.ndarray) -> Iterator[_Option]:
    """The same with two spellings that meet at a power of two times the scale."""
    frozen, piece, grid, ends = known.frozen, known.piece, known.grid, known.ends
    pool = [*known.sweeps, *known.far()]
    fine = [(found.best() <= style.modelled) | exempt for found in pool]
    lows, highs = list(_low_ends(piece, ends)), list(_high_ends(piece, ends))
    below = [[_reach(grid.logs, ok, low, 1) for low, _ in lows] for ok in fine]
    above = [[_reach(grid.logs, ok, high, -1) for high, _ in highs] for ok in fine]
    for (i, first), (j, second) in itertools.product(enumerate(pool), repeat=2):
        if i == j:
            continue
        pairs = itertools.product(enumerate(lows), enumerate(highs))
        for (m, (low_log, low_kind)), (n, (high_log, high_kind)) in pairs:
            cuts = [c for c in _CUTS if above[j][n] <= c <= below[i][m] and low_log < c < high_log]
            if not cuts:
                continue
            cut = float(min(cuts, key=lambda c: abs(c - 2)))
            price = rounding.cost(first.root, ()) + rounding.cost(second.root, ())
            price += _end_price(low_log, low_kind, high_kind)
            covers = [_Cover(first.root, low_log, cut), _Cover(second.root, cut, high_log)]
            make = _maker(frozen, piece, covers, low_kind, high_kind, ends)
            yield _Option(price, (first.root.serial, second.root.serial), make)


def _reach(logs: np.ndarray, fine: np.ndarray, start: float, side: int) -> float:
    """How far from `start` upwards (side 1) or downwards (-1) a spelling is good without a gap."""
    bad = logs[~fine & (side * logs >= side * start)]
    if bad.size == 0:
        return side * math.inf
    return float(side * (side * bad).min()) - side * 1e-9


def _low_ends(piece: FrozenPiece, ends: _Ends) -> Iterator[tuple[float, tuple]]:
    """(log2 of x from which the core is used, what stands below it)."""
    yield -math.inf, ("none",)
    if piece.start is not None:
        return
    if ends.series is not None and len(ends.series.terms) > 4:
        for log in _SERIES_STARTS:
            yield float(log), ("series",)
    yield from (end for end in ends.low if end[1][0] != "power" or ends.series is None)


def _high_ends(piece: FrozenPiece, ends: _Ends) -> Iterator[tuple[float, tuple]]:
    """(log2 of x up to which the core is used, what stands above it)."""
    yield math.inf, ("none",)
    if piece.end is None:
        yield from ends.high


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
        settled = math.inf
        for row in members:
            ratio = grid.values[row] / rounding.ball(grid.points[row].radius) ** power / lead - 1
            if rounding.log2_size(ratio) > NEGLIGIBLE - 2:
                place = max(place, math.ceil(settled))
                break
            settled = side * grid.logs[row]
    if exponent is not None and place <= 130 and abs(exponent) <= 9:
        yield side * place, ("clamp",) if exponent == 0 else ("power", exponent)


def _low_series(frozen: Frozen, piece: FrozenPiece) -> Series | None:
    if piece.start is not None or piece.profile is None:
        return None
    try:
        return Expansion(_SERIES_TERMS, frozen.samples).of(piece.profile)
    except NoSeries:
        return None


@dataclass(frozen=True, slots=True)
class _Cover:
    """One spelling, used where log2(x) lies between the limits."""

    core: Node
    low: float
    high: float


def _assemble(
    frozen: Frozen, piece: FrozenPiece, covers: Sequence[_Cover], low_kind: tuple, high_kind: tuple,
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
        root = ir.select(ir.RADIUS, _place(frozen, cover.high), part, root)
    if high_kind[0] == "power":
        high = covers[-1].high
        lead = _leading(frozen, piece, covers[-1].core, int(high), high_kind[1])
        root = ir.select(ir.RADIUS, _place(frozen, high), root, lead)
    low = covers[0].low
    if low_kind[0] == "power":
        lead = _leading(frozen, piece, covers[0].core, int(low), low_kind[1], side=-1)
        root = ir.select(ir.RADIUS, _place(frozen, low), lead, root)
    if low_kind[0] == "series":
        assert series is not None
        polynomial = _polynomial(frozen, piece, series, low, _place(frozen, low))
        if polynomial is None:
            return None
        root = ir.select(ir.RADIUS, _place(frozen, low), polynomial, root)
    return root


def _place(frozen: Frozen, log: float) -> Node:
    """2^log times the scale."""
    return ir.multiply(ir.number(Fraction(2) ** int(log)), frozen.scale)


def _clamped(frozen: Frozen, piece: FrozenPiece, cover: _Cover, *, low: bool, high: bool) -> Node:
    """A core whose argument is kept in its range: where it asks for it, or where it would not stay finite."""
    argument, core = ir.RADIUS, cover.core
    tame_above, tame_below = _harmless(core, frozen, above=True), _harmless(core, frozen, above=False)
    if piece.end is not None and not tame_above:
        argument = ir.minimum(argument, ir.edge(piece.end))
    if math.isfinite(cover.high) and (high or not tame_above):
        argument = ir.minimum(argument, _place(frozen, cover.high))
    if math.isfinite(cover.low) and (low or not tame_below):
        argument = ir.maximum(argument, _place(frozen, cover.low))
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
        constant = ir.number(_to_fraction(exact))
    constant = ir.multiply(ir.number(Fraction(2) ** (-log * power)), constant)
    constant = ir.multiply(constant, scale_power(frozen.scale, piece.weight - max(power, 0)))
    if power < 0:
        argument = ir.minimum(ir.maximum(ir.RADIUS, edge), _LARGEST) if side > 0 else ir.minimum(ir.RADIUS, edge)
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
        "round_down": lambda a: a, "round_up": lambda a: a, "pi": lambda: math.pi,
        "exp_times": lambda y, q: y * math.exp(q),
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
    -1070, -1021, -800, -600, -510, -400, -330, -250, -200, -150, -120, -90, -75, -70, -65, -60, -57, -53,
    -49, -45, -41, -38, -33, -29, -26, -23, -20, -18, -16, -14, -12, -11, -10,
    9, 10, 12, 14, 16, 18, 20, 23, 26, 30, 36, 40, 45, 50, 55, 59, 63, 67, 70, 100, 130, 150, 200, 255, 280,
    345, 400, 513, 620, 800, 1000,
)  # fmt: skip
_FORMAT_ENDS = (
    5e-324, 1.5e-323, 7.4e-322, 3.1e-318, 2.3e-313, 1.1e-308, 2.2250738585072014e-308, 3.3e-308, 7.7e-306, 1.9e-301,
    1.3e-292, 5.1e-285, 1.7e299, 2.3e303, 9.1e306, 1.3e307, 4.7e307, 8.9e307, 1.797e308, 1.7976931348623157e308,
)  # fmt: skip
_MANTISSAS = (Fraction(1), Fraction(1193, 1024), Fraction(1399, 1024), Fraction(1777, 1024))


def grid_of(frozen: Frozen, half: FrozenHalf, index: int) -> _Range:
    """Sample points: all exponents, dense around x = 1, and the neighbours of the breakpoints."""
    piece = half.pieces[index]
    assert piece.exact is not None
    points, logs, near = [], [], []
    for number, sample in enumerate(_samples(frozen)):
        scale = number_at(frozen.scale, sample)
        low = exactly_at(half.breaks[index - 1], sample) if index else Fraction(0)
        high = exactly_at(half.breaks[index], sample) if index < len(half.breaks) else None
        wanted: list[tuple[Fraction, bool]] = []
        for exponent in _SPARSE:
            if number == 0 or exponent % 4 == 0:
                wanted.append((Fraction(2) ** exponent * _MANTISSAS[exponent % 4], False))
        for log in _DENSE if number == 0 else _DENSE[::4]:
            whole = math.floor(log)
            wanted.append((Fraction(2) ** whole * _MANTISSAS[int((log - whole) * 2) + 1], False))
        wanted += [(x, False) for x in _fading(piece.exact, scale, sample)] if high is None else []
        places = [(_double(x * scale), beside) for x, beside in wanted]
        for edge, side in ((low, 1), (high, -1)):
            if edge:
                for step in (1, 2, 3, 5, 8, 12, 17, 23, 30, 38, 45, 51):
                    places.append((_double(edge * (1 + side * Fraction(1, 2**step))), True))
                places += [(step, True) for step in _neighbours(edge, side)]
        places += [(Fraction(r), False) for r in _FORMAT_ENDS]
        inside = sorted({(r, beside) for r, beside in places if r > low and (high is None or r <= high) and r > 0})
        for r, beside in inside:
            points.append(Point(r, sample))
            logs.append(_log2(r) - _log2(scale))
            near.append(beside and abs(float(r / _nearest(r, low, high)) - 1.0) < 2.0**-6)
    values = [rounding.value_at(piece.exact, point) for point in points]
    sizes = [max(rounding.log2_size(value), 2.0 * rounding.SMALLEST) for value in values]
    for i in range(1, len(points) - 1):
        same = points[i - 1].parameters is points[i].parameters is points[i + 1].parameters
        if same and sizes[i] < min(sizes[i - 1], sizes[i + 1]) - _ZERO_DEPTH:
            near[i] = True
    high_edge_free = piece.end is None
    for sample in {id(point.parameters): point.parameters for point in points}.values():
        mine = [i for i, point in enumerate(points) if point.parameters is sample and values[i].is_finite()]
        scale = number_at(frozen.scale, sample)
        if mine and not (high_edge_free and ir.oscillates(piece.exact)):
            beside = _beside_zeros(piece.exact, [points[i] for i in mine], [values[i] for i in mine], scale)
            points += [Point(r, sample) for r in beside]
            logs += [_log2(r) - _log2(scale) for r in beside]
            near += [True] * len(beside)
            values += [rounding.value_at(piece.exact, Point(r, sample)) for r in beside]
    kept = [i for i, value in enumerate(values) if value.is_finite()]
    return _Range(
        tuple(points[i] for i in kept),
        np.array([logs[i] for i in kept]),
        tuple(values[i] for i in kept),
        np.array([near[i] for i in kept], dtype=bool),
        np.array([float(points[i].radius) for i in kept]),
        {name: np.array([float(points[i].parameters[name]) for i in kept]) for name in frozen.parameters},
        Truth([values[i] for i in kept]),
    )


def _dense(frozen: Frozen, half: FrozenHalf, index: int) -> _Range:
    """Many random arguments, most of them near the scale: what the worst of them shows is close to the worst error."""
    piece = half.pieces[index]
    assert piece.exact is not None
    draw = random.Random(index)
    points: list[Point] = []
    scales: list[float] = []
    for sample in itertools.islice(_samples(frozen), 2):
        scale = float(number_at(frozen.scale, sample))
        low = exactly_at(half.breaks[index - 1], sample) if index else Fraction(0)
        high = exactly_at(half.breaks[index], sample) if index < len(half.breaks) else None
        for count, reach in ((_MANY, 10.0), (_MANY // 4, 900.0)):
            for _ in range(count):
                r = Fraction(_finite(scale * 2.0 ** draw.uniform(-reach, reach)))
                if high is not None:
                    r = Fraction(float(low + (high - low) * Fraction(draw.random()) ** (1 if reach < 20 else 9)))
                elif low:
                    r = Fraction(_finite(float(low) * 2.0 ** abs(draw.uniform(0.0, reach))))
                if r > low and (high is None or r <= high):
                    points.append(Point(r, sample))
                    scales.append(scale)
    values = [rounding.value_at(piece.exact, point, 80) for point in points]
    kept = [i for i, value in enumerate(values) if value.is_finite()]
    sizes = [rounding.log2_size(values[i]) for i in kept]
    near = [size < -1000 for size in sizes]  # subnormal results are judged on the grid
    return _Range(
        tuple(points[i] for i in kept),
        np.array([math.log2(float(points[i].radius)) - math.log2(scales[i]) for i in kept]),
        tuple(values[i] for i in kept),
        np.array(near, dtype=bool),
        np.array([float(points[i].radius) for i in kept]),
        {name: np.array([float(points[i].parameters[name]) for i in kept]) for name in frozen.parameters},
        Truth([values[i] for i in kept]),
    )


_MANY = 300


def _finite(value: float) -> float:
    return min(max(value, 5e-324), 1.7976931348623157e308)


_MOST_ZEROS = 3
_ZERO_LOGS = 8.0  # zeros beyond 2^8 times the scale are those of waves


def _sign_changes(rows: Sequence[tuple[Fraction, arb]]) -> list[tuple[Fraction, Fraction]]:
    """Neighbouring arguments between which the function changes its sign; none for a wave."""
    found = []
    for (a, below), (b, above) in itertools.pairwise(rows):
        moderate = a > 0 and abs(_log2(a)) < _ZERO_LOGS
        if moderate and ((below > 0 and above < 0) or (below < 0 and above > 0)):
            found.append((a, b))
    return found if len(found) <= _MOST_ZEROS else []


def _bisected(exact: Node, sample: Mapping[str, Fraction], a: Fraction, b: Fraction) -> Fraction:
    """The zero between a and b, to 2^-260."""
    rising = rounding.value_at(exact, Point(b, sample), 30) > 0
    for _ in range(260):
        middle = (a + b) / 2
        value = rounding.value_at(exact, Point(middle, sample), 30)
        if value.contains(0):
            return middle
        a, b = (a, middle) if (value > 0) == rising else (middle, b)
    return (a + b) / 2


def _beside_zeros(exact: Node, points: Sequence[Point], values: Sequence[arb], scale: Fraction) -> list[Fraction]:
    """Arguments of one parameter sample close to the zeros of a function inside its piece."""
    rows = sorted(((p.radius / scale, v) for p, v in zip(points, values, strict=True)), key=lambda row: row[0])
    found = []
    sample = points[0].parameters
    for a, b in _sign_changes(rows):
        zero = _bisected(exact, sample, a * scale, b * scale)
        places = [zero * (1 + side * Fraction(1, 2**k)) for k in (5, 9, 14, 20, 28, 36, 44, 49) for side in (1, -1)]
        near = float(zero)
        places += [Fraction(near), Fraction(math.nextafter(near, 0.0)), Fraction(math.nextafter(near, math.inf))]
        found += [_double(place) for place in places if a * scale < place < b * scale]
    return found


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


def _neighbours(edge: Fraction, side: int) -> Iterator[Fraction]:
    """The double nearest to an edge, and the next ones on one side."""
    place = float(edge)
    for _ in range(4):
        yield Fraction(place)
        place = math.nextafter(place, side * math.inf)


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


def exactly_at(node: Node, sample: Mapping[str, Fraction]) -> Fraction:
    """A parameter expression to some hundred bits (exact where it is a short rational)."""
    with rounding.precision(320):
        return _to_fraction(rounding.evaluate((node,), Point(Fraction(1), sample))[node.serial])


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
