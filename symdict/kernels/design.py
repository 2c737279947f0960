"""Choose, piece by piece and range by range, the cheapest spelling that keeps its error bound."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

import numpy as np
from flint import arb

from symdict.errors import KernelError
from symdict.kernels import ir, lowering, rounding, simulation
from symdict.kernels.covers import (
    DEAD_AT,
    LARGEST,
    NEGLIGIBLE,
    Cover,
    assemble,
    behaviours,
    low_series,
    place_of,
    scale_power,
    settles,
)
from symdict.kernels.freeze import Frozen, FrozenHalf, FrozenPiece
from symdict.kernels.ir import Node
from symdict.kernels.rounding import Point, Sweep
from symdict.kernels.samples import (
    Range,
    around,
    bisected,
    dense,
    exactly_at,
    grid_of,
    nearest_double,
    number_at,
    sign_changes,
    to_fraction,
    trial,
)
from symdict.kernels.series import NoSeries, Series, taylor

_SERIES_STARTS = (0, -1, -2, -3, -4, -6, -8, -10, -13, -17, -22, -28)  # log2 of where a series ends
_TRIED = 8  # complete graphs that are analysed before a weaker bound is tried
_ALIKE = 3  # of them with the same spellings
_CENTRAL = 20.0  # log2 of how far from the scale something else than a spelling may stand beyond it
_SPELLINGS = 5  # those that are analysed at every sample point
_TAMED = ((), ("high",), ("low", "high"))  # ends that must have something beside the cores, tried in this order
_COMPARED = 2  # complete graphs within the bounds of which the cheapest is taken
_WAVES_UPTO = 36  # log2 of the arguments up to which the phase of a wave keeps its digits
_REACHES = (1000, 500, 240, 100, 24)  # log2 of the arguments up to which a bound may hold
LOST_PHASE = "the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only"
CLOSE_TO_A_ZERO = "closer to a zero than 2^-42 of it the bound grows to some hundred ulp"
HELD_UPTO = "the bound holds for |r| up to 2^{} times the scale"
NO_BOUND = "no bound is promised for this kernel"
BESIDE_A_ZERO = "the bound is relative to the neighbourhood beside a zero of the function"
EXEMPTIONS = (LOST_PHASE, CLOSE_TO_A_ZERO, BESIDE_A_ZERO)  # from which a promise takes points out


@dataclass(frozen=True, slots=True)
class Design:
    """A function as one graph in |r|: the root, the operations kept as pairs, what is promised.

    error: the worst modelled error in ulp; bound: what is promised, in ulp; weak: where less, in words;
    single: what is promised, in ulp of a double, where arguments and results are floats;
    reach: the largest |r| over the scale for which the bound holds.
    """

    root: Node
    left: Node | None
    promoted: frozenset[int]
    error: float
    bound: float
    single: float
    cost: float
    weak: tuple[str, ...]
    reach: float = math.inf


@dataclass(slots=True)
class _Choice:
    root: Node
    promoted: frozenset[int]
    error: float
    bound: float
    cost: float
    weak: list[str] = field(default_factory=list)
    single: float = 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """What a design must keep, in ulp, and what pairs cost on its target.

    promised: the bound; a spelling for which a trial finds more is designed anew, or promises less;
    modelled, simulated: a spelling is taken where the sum of its modelled errors and the worst error at
        many sample points stay below these; rounding errors rarely add up;
    strict: or where the modelled errors alone stay below this;
    pair_price: the cost of pair arithmetic relative to compiled code with fused operations;
    fused: whether the target has them, so that products of doubles are exact as pairs.
    """

    promised: float
    modelled: float
    simulated: float
    strict: float
    pair_price: float = 1.0
    fused: bool = True

    def under(self, pressure: float) -> Style:
        """The same where errors may add up to a part only."""
        modelled = max(self.strict, self.modelled * pressure) if pressure < 1.0 else self.modelled
        return replace(self, modelled=modelled, simulated=self.simulated * pressure)

    def relaxed(self, factor: float) -> Style:
        """The same with weaker bounds."""
        return replace(
            self, modelled=self.modelled * factor, simulated=self.simulated * factor, strict=self.strict * factor
        )


def design(frozen: Frozen, style: Style) -> Design:
    """The graph of a function that keeps the errors of its style.

    Raises: KernelError where a piece has no closed form.
    """
    right = _design_half(frozen, frozen.right, style)
    left = None if frozen.parity else _design_half(frozen, frozen.left, style)
    choices = [right] if left is None else [right, left]
    promoted = frozenset().union(*(choice.promoted for choice in choices))
    if left is not None and left.promoted != right.promoted:
        left = _apart(left, "left", promoted)
        promoted = right.promoted | left.promoted
    return Design(
        right.root,
        left.root if left is not None else None,
        promoted,
        max(choice.error for choice in choices),
        max(choice.bound for choice in choices),
        max(choice.single for choice in choices),
        sum(choice.cost for choice in choices),
        tuple(dict.fromkeys(note for choice in choices for note in choice.weak)),
        2.0 ** min(reach_of(choice.weak) for choice in choices),
    )


def reach_of(notes: Iterable[str]) -> float:
    """log2 of the largest argument over the scale of which a promise with these notes speaks."""
    found = (re.search(r"up to 2\^(\d+) times the scale", note) for note in notes)
    return min((float(match[1]) for match in found if match), default=math.inf)


def _design_half(frozen: Frozen, half: FrozenHalf, style: Style) -> _Choice:
    choices = [_design_piece(frozen, half, index, style) for index in range(len(half.pieces))]
    promoted = frozenset().union(*(choice.promoted for choice in choices))
    for index, choice in enumerate(choices):
        if not _survives(frozen, half, index, choice, promoted):
            choices[index] = _apart(choice, f"piece {index}", promoted)
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
        max(choice.bound for choice in choices),
        sum(choice.cost for choice in choices),
        [note for choice in choices for note in choice.weak],
        max(choice.single for choice in choices),
    )


def _survives(frozen: Frozen, half: FrozenHalf, index: int, choice: _Choice, promoted: frozenset[int]) -> bool:
    """Whether a piece stays as good where operations that it shares with other pieces are pairs."""
    shared = promoted - choice.promoted
    if not choice.root.varies or not any(node.serial in shared for node in ir.walk(choice.root)):
        return True
    grid = _analysis(frozen, half, index).grid
    alone, together = (
        grid.truth.errors(simulated(frozen, choice.root, pairs, grid.radius, grid.parameters))
        for pairs in (choice.promoted, promoted)
    )
    return bool((together <= np.maximum(alone, 2.0)).all())


def _apart(choice: _Choice, name: str, pairs: frozenset[int]) -> _Choice:
    """The choice with nodes of its own."""
    root, serials = ir.apart(choice.root, name, pairs)
    promoted = frozenset(serials.get(serial, serial) for serial in choice.promoted)
    return replace(choice, root=root, promoted=promoted)


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
    return ir.select(ir.edge(point, up=True), ir.RADIUS, ir.select(ir.RADIUS, ir.edge(point), value, above), below)


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
    near = Point(to_fraction(place) * (1 - Fraction(1, 2**80)), sample)
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
            return ir.select(ir.RADIUS, LARGEST, root, limit)
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
    values = [rounding.value_at(last.exact, Point(nearest_double(Fraction(2) ** log * scale), sample)) for log in _FAR]
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
        return _Choice(piece.exact, frozenset(), 1.0, style.promised if math.isfinite(style.promised) else 1.0, 0.0)
    known, best, pressures = _analysis(frozen, half, index), None, iter(_PRESSURES)
    pressure, hopeless = next(pressures), 0
    while hopeless < _HOPELESS:
        choice = _chosen(known, style.under(pressure))
        tried, errors = _tried(known, choice, style)
        found = _promising(choice, style, tried, errors)
        if best is None or _rank(found) < _rank(best):
            best = found
        safe = choice.error <= style.strict or errors.max(initial=0.0) <= _SAFE * style.promised
        if (found.bound <= style.promised and safe) or math.isinf(style.promised):
            best = found if _rank(found) <= _rank(best) else best
            break
        if errors.max() < 2.0 * style.promised:
            pressure = next(pressures)
        hopeless += 2 if NO_BOUND in choice.weak else 1
        known = known.learned(tried, errors)
    assert best is not None
    return best


def _rank(choice: _Choice) -> tuple[int, float, float]:
    """Which of two choices promises more."""
    return (1 if NO_BOUND in choice.weak else 0, -reach_of(choice.weak), choice.bound)


def _promising(choice: _Choice, style: Style, tried: Range, errors: np.ndarray) -> _Choice:
    """The choice with the bounds that it can promise after a trial, with these errors in ulp."""
    choice = replace(choice, single=single_of(float(errors[tried.single].max(initial=0.0))))
    modelled = choice.error if choice.bound <= style.promised else choice.bound
    bound = math.inf if NO_BOUND in choice.weak else bound_of(float(errors.max(initial=0.0)), modelled, style)
    return replace(choice, bound=bound, weak=choice.weak if math.isfinite(bound) else [*choice.weak, NO_BOUND])


def bound_of(worst: float, modelled: float, style: Style) -> float:
    """What can be promised in ulp where a trial found an error and the analysis allows another."""
    spare = 1.0 if modelled <= style.strict else _SPARE
    if math.isfinite(style.promised) and modelled <= style.modelled and worst <= spare * style.promised:
        return style.promised
    if worst > _LOST:
        return math.inf
    found = 2.0 ** math.ceil(math.log2(1.5 * worst)) if worst > 8.0 else math.ceil(worst / _SPARE)
    return float(max(math.ceil(modelled), found))


def single_of(worst: float) -> float:
    """The same for arguments and results that are floats, in ulp of a double: there a double has much to spare."""
    return math.ceil(max(1.0, 2.0 * worst)) if worst < _LOST else math.inf


_LOST = 2.0**24  # ulp: more is hardly a bound
_SPARE, _SAFE = 0.96, 0.86  # parts of a bound: with the first it is promised, with the second nothing better is sought
_HOPELESS = 3
_PRESSURES = (1.0, 0.9, 0.75, 0.75)
_SUSPECT = 0.7
_AROUND, _EACH = 6, 400


def _tried(known: _Analysis, choice: _Choice, style: Style) -> tuple[Range, np.ndarray]:
    """Points that the choice has not seen, more of them around the worst ones, and its errors there in ulp."""
    tried = known.trial
    if math.isinf(style.promised):  # what was not judged at the sample points is tried there too
        tried = tried.joined(known.grid)
    errors = _errors_at(known, choice, style, tried)
    limit = style.promised
    if choice.error > limit and errors.max(initial=0.0) > _SUSPECT * limit:
        worst = np.argsort(-errors, kind="stable")[:_AROUND].tolist()
        more = around(known.frozen, known.half, known.index, tried, worst, _EACH)
        tried = tried.joined(more)
        errors = np.concatenate([errors, _errors_at(known, choice, style, more)])
    return tried, errors


def _errors_at(known: _Analysis, choice: _Choice, style: Style, points: Range) -> np.ndarray:
    """The errors of a choice where its notes do not exempt it."""
    if not points.points:
        return np.zeros(0)
    got = simulated(known.frozen, choice.root, choice.promoted, points.radius, points.parameters, style.fused)
    exempt = np.zeros(len(points.points), dtype=bool)
    if BESIDE_A_ZERO in choice.weak:
        exempt |= points.near
    if CLOSE_TO_A_ZERO in choice.weak:
        exempt |= points.close
    exempt |= points.logs > reach_of(choice.weak)
    return np.where(exempt, 0.0, points.truth.errors(got))


def _chosen(known: _Analysis, style: Style) -> _Choice:
    """The cheapest choice that keeps its bounds at the sample points, or the one that misses them least."""
    last = known.exemptions[-1]
    attempts = [(1.0, *exemption) for exemption in known.exemptions]
    attempts += [(2.0, *last), *((1.0, *exemption) for exemption in known.limits), (8.0, *last)]
    for factor, exempt, notes in attempts:
        for covered in (_one_core, _two_cores):
            options = list(covered(known, style.relaxed(factor), exempt))
            for ends in _TAMED if factor == 1.0 else _TAMED[:1]:
                chosen = [option for option in options if option.tame.issuperset(ends)]
                if ends and len(chosen) == len(options):
                    continue
                found = []
                for root in _cheapest(chosen):
                    choice = _settle(known, root, style, factor, exempt, notes)
                    if choice is not None:
                        found.append(choice)
                    if len(found) == _COMPARED or (found and not found[-1].promoted):
                        break
                if found:
                    return _patched(known, min(found, key=lambda choice: choice.cost), style)
    return _least_bad(known.sweeps)


def _patched(known: _Analysis, choice: _Choice, style: Style) -> _Choice:
    """The choice with another spelling beside each zero, where it loses digits there."""
    if not {BESIDE_A_ZERO, CLOSE_TO_A_ZERO} & set(choice.weak):
        return choice
    for root in _patches(known, choice.root):
        for exempt, notes in known.exemptions:
            if list(notes) == choice.weak:
                break
            found = _settle(known, root, style, 1.0, exempt, notes)
            if found is not None:
                choice = found
                break
    return choice


def _patches(known: _Analysis, root: Node) -> Iterator[Node]:
    """The graph with a polynomial in the distance from each zero, or a spelling that knows the zero, around it."""
    profile = known.piece.profile
    if known.piece.end is None and ir.oscillates(known.piece.exact):
        return
    if profile is not None and not profile.parameters:
        try:
            for place in known.zeros():
                root = _patch(known, profile, place, root)
        except NoSeries:
            return
        yield root
        return
    for place, spelling in known.piece.near:
        edges = (ir.multiply(ir.HALF, place), ir.multiply(ir.TWO, place))
        inside = ir.minimum(ir.maximum(ir.RADIUS, edges[0]), edges[1])
        patch = ir.substitute(spelling, {ir.RADIUS: inside})
        yield ir.select(ir.RADIUS, edges[0], root, ir.select(ir.RADIUS, edges[1], patch, root))


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
        constant = ir.number(to_fraction(term))
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
    half: FrozenHalf
    index: int
    grid: Range
    dense: Range
    trial: Range
    sweeps: list[Sweep]
    ends: _Ends

    @property
    def piece(self) -> FrozenPiece:
        return self.half.pieces[self.index]

    def learned(self, tried: Range, errors: np.ndarray) -> _Analysis:
        """The analysis with those points among the samples at which a choice was worst.

        A point comes with all others that were tried at its parameters, for how a function behaves far out is
        seen from many.
        """
        worst = np.argsort(-errors, kind="stable")[:_LEARNED]
        first = tried.points[int(worst[0])].parameters
        rows = {int(row) for row in worst}
        if self.frozen.parameters:
            known = self.trial.points
            rows |= {row for row, point in enumerate(known) if point.parameters == first and row % 3 == 0}
        return _analysed(
            self.frozen, self.half, self.index, self.grid.joined(tried[sorted(rows)]),
            self.dense, self.trial,
        )  # fmt: skip

    @property
    def exemptions(self) -> tuple[tuple[np.ndarray, tuple[str, ...]], ...]:
        """Points at which a bound may be missed, and why: none, those beside a zero, waves far out."""
        nowhere = np.zeros(len(self.grid.points), dtype=bool)
        found: list[tuple[np.ndarray, tuple[str, ...]]] = [(nowhere, ())]
        if self.grid.close.any():
            found.append((self.grid.close, (CLOSE_TO_A_ZERO,)))
        if self.grid.near.any():
            found.append((self.grid.near, (BESIDE_A_ZERO,)))
        if self.piece.end is None and ir.oscillates(self.piece.exact):
            for reach, why in ((_REACHES[0], HELD_UPTO.format(_REACHES[0])), (_WAVES_UPTO, LOST_PHASE)):
                beyond = self.grid.logs > reach
                found += [(mask | beyond, (*notes, why)) for mask, notes in tuple(found) if reach_of(notes) > 2000]
        return tuple(found)

    @property
    def limits(self) -> tuple[tuple[np.ndarray, tuple[str, ...]], ...]:
        """The last of these points, and those beyond a limit of |r|, the widest limit first."""
        if self.piece.end is not None:
            return ()
        mask, notes = self.exemptions[-1]
        free = self.exemptions[0]
        reaches = [reach for reach in _REACHES if reach < min(self.grid.logs.max(), reach_of(notes))]
        return tuple(
            (known | (self.grid.logs > reach), (*why, HELD_UPTO.format(reach)))
            for reach in reaches
            for known, why in (free, (mask, notes))[: 2 if notes else 1]
        )

    def zeros(self) -> list[Fraction]:
        """The zeros x = r/scale of the profile that lie in the piece or at its ends, to some hundred bits."""
        profile = self.piece.profile
        assert profile is not None
        first = self.grid.points[0].parameters
        scale = number_at(self.frozen.scale, first)
        rows = [(p.radius / scale, v) for p, v in zip(self.grid.points, self.grid.values, strict=True)
                if p.parameters is first]  # fmt: skip
        brackets = sign_changes(sorted(rows, key=lambda row: row[0]))
        found = [bisected(profile, {}, *pair) for pair in brackets]
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
            found = []
            for forms, most in ((self.piece.far(), 3), (self.piece.vast(), 2)) if self.piece.end is None else ():
                found += _sweeps(forms, self.grid, 4.0, math.inf)[:most] if forms else []
            self.ends.far = found
        return self.ends.far


_KEPT: dict[tuple[int, int], _Analysis] = {}
_KEPT_MOST = 24


def _analysis(frozen: Frozen, half: FrozenHalf, index: int) -> _Analysis:
    key = (id(half), index)
    known = _KEPT.get(key)
    if known is None or known.half is not half:
        grid = grid_of(frozen, half, index)
        known = _analysed(frozen, half, index, grid, dense(frozen, half, index), trial(frozen, half, index, grid))
        if len(_KEPT) >= _KEPT_MOST:
            _KEPT.pop(next(iter(_KEPT)))
        _KEPT[key] = known
    return known


def _analysed(
    frozen: Frozen, half: FrozenHalf, index: int, grid: Range, dense: Range, trial: Range
) -> _Analysis:
    """Spellings, and what can stand at their ends, analysed at the sample points."""
    piece = half.pieces[index]
    above = dict.fromkeys(_bounded(frozen, grid, form, (1,)) for form in piece.forms)
    forms = {**dict.fromkeys(piece.forms), **above}
    reach = 20.0 if len(forms) == len(piece.forms) else math.inf
    forms |= dict.fromkeys(_bounded(frozen, grid, form, (1, -1)) for form in piece.forms)
    sweeps = _sweeps(tuple(forms), grid, -12.0, reach)
    return _Analysis(frozen, half, index, grid, dense, trial, sweeps, _ends(frozen, piece, grid))


_LEARNED = 24


def _sweeps(forms: Sequence[Node], grid: Range, low: float, high: float) -> list[Sweep]:
    """Analyses of the spellings that are cheapest for arguments with log2(x) between the limits."""
    moderate = [i for i in range(len(grid.points)) if low <= grid.logs[i] <= high and not grid.near[i]]
    rows = moderate[:: max(1, len(moderate) // 20)] or list(range(len(grid.points)))
    beside = [i for i in range(len(grid.points)) if grid.near[i]]
    rows += beside[:: max(1, len(beside) // 10)]
    rows += [i for i in moderate if -1074 < rounding.log2_size(grid.values[i]) < -1022][:3]
    rows += [i for i in moderate if 1020 < rounding.log2_size(grid.values[i]) < 1024][:3]
    rows += np.argsort(grid.logs, kind="stable")[-4:].tolist()
    few = [grid.points[i] for i in rows]
    central = np.abs(grid.logs[rows]) <= _CENTRAL
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
        ranked.append((price + 8.0 * bad, int((glance.best()[central] > 3.0).sum()), form))
    ranked.sort(key=lambda entry: entry[0])  # ties in the order of the forms: the same in every process
    taken, rest = ranked[:_SPELLINGS], ranked[_SPELLINGS:]
    best = min(rest, key=lambda entry: entry[1], default=None)
    if best is not None and best[1] < min(entry[1] for entry in taken):  # the one that is right around the scale
        taken.append(best)
    return [rounding.sweep(form, grid.points) for *_, form in taken]


_DEAD = -2000.0  # an exponential below e^-2000 adds nothing to any double
_DEAD_FOR_ALL = tuple((log, log) for log in (4, 6, 8, 10, 12))  # log2 of where it is dead, and is taken as constant
_DEAD_FOR_SHAPES = ((40, DEAD_AT), (100, 250), (200, 500))  # for a few shape parameters, and for all


def _bounded(frozen: Frozen, grid: Range, spelling: Node, sides: tuple[int, ...]) -> Node:
    """The spelling with |r| bounded inside of exponents, where the exponential is zero long before.

    sides: 1 for large |r|, -1 for small.
    """
    farthest = {1: float(grid.logs.max()), -1: -float(grid.logs.min())}

    def change(node: Node) -> Node | None:
        if node.op not in ("exp", "expm1", "exp_times") or not node.args[-1].varies:
            return None
        exponent = node.args[-1]
        shape = set(exponent.parameters) - set(frozen.scale.parameters)
        for side, (log, kept) in itertools.product(sides, _DEAD_FOR_SHAPES if shape else _DEAD_FOR_ALL):
            if log < farthest[side] and _dead(frozen, exponent, side * log):
                place = place_of(frozen, side * kept)
                clamped = ir.minimum(ir.RADIUS, place) if side > 0 else ir.maximum(ir.RADIUS, place)
                return ir.apply(node.op, *node.args[:-1], ir.substitute(exponent, {ir.RADIUS: clamped}))
        return None

    return ir.rebuild(spelling, change)


def _dead(frozen: Frozen, exponent: Node, log: int) -> bool:
    """Whether e^exponent adds nothing to any double where x = 2^log, for all samples."""
    for sample in frozen.samples:
        r = nearest_double(Fraction(2) ** log * number_at(frozen.scale, sample))
        value = rounding.value_at(exponent, Point(r, sample), 20)
        if not (value.is_finite() and value < _DEAD):
            return False
    return True


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
        got = simulated(frozen, root, promoted, grid.radius, grid.parameters, style.fused)
        upto = reach_of(why)
        if np.isnan(got[grid.logs <= upto]).any() or grid.truth.errors(got)[~exempt].max(initial=0.0) > simulated_bound:
            continue
        got = simulated(frozen, root, promoted, dense.radius, dense.parameters, style.fused)
        judged = ~dense.near & (dense.logs <= upto)
        if dense.truth.errors(got)[judged].max(initial=0.0) > simulated_bound:
            continue
        bound = style.promised if factor == 1.0 else math.ceil(bounds.modelled)
        return _Choice(root, promoted, error, bound, rounding.cost(root, promoted, style.pair_price), list(why))
    return None


def simulated(
    frozen: Frozen,
    root: Node,
    promoted: frozenset[int],
    radius: np.ndarray,
    parameters: Mapping[str, np.ndarray],
    fused: bool = True,
) -> np.ndarray:
    """The graph in floating point, as a kernel would compute it."""
    code = lowering.lower((root,), promoted, frozen.parameters)
    return simulation.run(code, radius, parameters, fused=fused)[0]


def _keeps_zeros(root: Node, grid: Range) -> bool:
    """Whether the graph is exactly 0 where the function is (seen by balls that stay exact)."""
    for point, value, near in zip(grid.points, grid.values, grid.near, strict=True):
        if value.is_zero() or (near and value.contains(0)):
            with rounding.precision(53):
                if not rounding.evaluate((root,), point)[root.serial].is_zero():
                    return False
    return True


def _agrees(root: Node, grid: Range) -> bool:
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
    found = max(sweeps, key=lambda found: int((found.best() < 8.0).sum()))
    serials = frozenset(node.serial for node in found.nodes[:-1])
    worst = float(found.best()[found.usable].max(initial=0.0))
    return _Choice(found.root, serials, worst, math.inf, rounding.cost(found.root, serials), [NO_BOUND])


@dataclass(slots=True)
class _Ends:
    """What can stand below and above the core of a piece."""

    series: Series | None
    low: tuple[tuple[float, tuple], ...]
    high: tuple[tuple[float, tuple], ...]
    far: list[Sweep] | None = None


def _ends(frozen: Frozen, piece: FrozenPiece, grid: Range) -> _Ends:
    shape = piece.profile is None or bool(piece.profile.parameters)
    with rounding.precision(200):
        settled = settles(piece.profile)
        low = tuple(behaviours(grid, -1, shape=shape, settled=settled)) if piece.start is None else ()
        high = tuple(behaviours(grid, 1, shape=shape, settled=settled)) if piece.end is None else ()
    high = tuple((log, _overflow(piece, log, kind) if kind[0] == "infinite" else kind) for log, kind in high)
    return _Ends(low_series(frozen, piece), low, high)


def _overflow(piece: FrozenPiece, log: float, kind: tuple) -> tuple:
    """The kind with the largest double at which a function without parameters is finite."""
    if piece.exact is None or piece.exact.parameters:
        return kind
    a, b = 1.0, 2.0**log
    while math.nextafter(a, b) < b:
        middle = a + 0.5 * (b - a)
        size = rounding.log2_size(rounding.value_at(piece.exact, Point(Fraction(middle), {}), 80))
        a, b = (middle, b) if size < _OVERFLOW else (a, middle)
    return (*kind[:2], Fraction(a))


_OVERFLOW = math.log2(1.7976931348623157e308)  # at half an ulp more a double becomes infinite


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to cover a piece: its estimated cost, the places of the spellings that it uses, and how to make it.

    tame: the ends at which something stands beside the cores, so that they need not reach to 0 or to infinity.
    """

    cost: float
    spellings: tuple[int, ...]
    make: Callable[[], Node | None]
    tame: frozenset[str]


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
    for place, found in enumerate(known.sweeps):
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
                covers = [Cover(found.root, low_log, high_log)]
                make = _maker(frozen, piece, covers, low_kind, high_kind, ends)
                yield _Option(price, (place,), make, _tame(low_kind, high_kind))


def _tame(low_kind: tuple, high_kind: tuple) -> frozenset[str]:
    return frozenset(end for end, kind in (("low", low_kind), ("high", high_kind)) if kind[0] != "none")


def _maker(
    frozen: Frozen, piece: FrozenPiece, covers: list[Cover], low_kind: tuple, high_kind: tuple, ends: _Ends
) -> Callable[[], Node | None]:
    return lambda: assemble(frozen, piece, covers, low_kind, high_kind, ends.series)


def _end_price(low_log: float, low_kind: tuple, high_kind: tuple) -> float:
    """Rough cycles of what stands below and above the cores."""
    price = {"none": 0.0, "clamp": 1.0, "zero": 2.0, "infinite": 7.0, "power": 6.0, "far": 0.0}
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
            covers = [Cover(first.root, low_log, cut), Cover(second.root, cut, high_log)]
            make = _maker(frozen, piece, covers, low_kind, high_kind, ends)
            yield _Option(price, (i, j), make, _tame(low_kind, high_kind))


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
