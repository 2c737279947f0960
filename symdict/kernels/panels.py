"""Regularisers without a closed form: Psi = 2 int Phi as a chain of polynomials, integrated exactly.

In the dimensionless variable x the flux is expanded in Taylor series about the centres of panels, in ball
arithmetic with hundreds of bits, and integrated term by term; panels are halved until the dropped terms
are below 2^-57 of the value. Below the first panel the flux is a power of x times its Taylor series at 0,
or that power to within rounding; beyond the last panel it is a power to within rounding.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from flint import arb

from symdict.errors import KernelError
from symdict.kernels import covers, design, ir, rounding, samples
from symdict.kernels.freeze import Frozen, FrozenHalf
from symdict.kernels.ir import Node
from symdict.kernels.rounding import Point
from symdict.kernels.series import NoSeries, taylor

_BITS = 400
_LONG = 48  # terms with which values are carried from panel to panel
_SHORT = 22  # terms that a panel may keep
_MOST = 160  # panels
_KEPT_BITS = 130


@dataclass(frozen=True, slots=True)
class _Panel:
    """Psi on (centre - width, centre + width): value + sum terms[k] h^(k+1), h = x - centre."""

    end: Fraction
    centre: Fraction
    value: arb
    terms: tuple[arb, ...]


def regulariser(flux: Frozen, style: design.Style) -> design.Design:
    """The graph of 2 int_0^r Phi for a flux whose profile has no parameters but its scale.

    Raises: KernelError where the flux depends on shape parameters or does not settle at infinity.
    """
    with rounding.precision(_BITS):
        right = _half(flux, flux.right)
        left = None if flux.parity else _half(flux, flux.left, sign=-1)
    roots = [right] if left is None else [right, left]
    promoted: set[int] = set()
    worst = 0.0
    for root in roots:
        found = rounding.sweep(root, _points(flux, flux.samples[0]))
        chosen = rounding.promote(found, style.strict)
        if chosen is None:
            chosen = rounding.promote(found, 4 * style.strict)
        if chosen is None:
            raise KernelError("the polynomials of a regulariser lose too many digits")
        promoted |= chosen[0]
        worst = max(worst, chosen[1])
    notes = ["its regulariser has no closed form: polynomials integrated from the flux"]
    bound, single = _promised(flux, roots, frozenset(promoted), worst, style)
    if math.isinf(bound):
        notes.append(design.NO_BOUND)
    cost = sum(rounding.cost(root, promoted) for root in roots)
    return design.Design(right, left, frozenset(promoted), worst, bound, single, cost, tuple(notes))


def _promised(
    flux: Frozen, roots: list[Node], promoted: frozenset[int], modelled: float, style: design.Style
) -> tuple[float, float]:
    """The bound in double, and where arguments and results are floats, after a trial of the graphs."""
    errors = [0.0]
    single = [0.0]
    for root in roots:
        points = [*_points(flux, flux.samples[0], _EXTREMES)]
        for sample in flux.trials[-2:]:
            points += _points(flux, sample, _EXTREMES)[::5]
        values = [rounding.value_at(root, point) for point in points]
        tried = samples.Range.of(flux, points, [0.0] * len(points), values, [0.0] * len(points))
        got = design.simulated(flux, root, promoted, tried.radius, tried.parameters, style.fused)
        found = tried.truth.errors(got)
        errors.append(float(found.max()))
        single.append(float(found[tried.single].max(initial=0.0)))
    return design.bound_of(max(errors), modelled, style), design.single_of(max(single))


def _points(flux: Frozen, values: Mapping[str, Fraction], more: tuple[float, ...] = ()) -> tuple[Point, ...]:
    """Arguments around the scale and far from it, as many as double can hold; more: further ones, in log2."""
    sample = {name: Fraction(float(value)) for name, value in values.items()}
    scale = samples.number_at(flux.scale, sample)
    logs = [*range(-500, -10, 40), *(k / 4 for k in range(-40, 41)), *range(11, 450, 40), *more]
    below, above = -1070.0 - samples.log2_of(scale), 1023.99 - samples.log2_of(scale)
    return tuple(
        Point(Fraction(float(scale) * 2.0 ** (log / 2.0) * 2.0 ** (log / 2.0)), sample)
        for log in logs if below < log < above
    )  # fmt: skip


_EXTREMES = (
    -1060.0, -1000.0, -900.0, -700.0, -530.0,
    460.0, 500.0, 509.0, 510.5, 511.2, 511.6, 511.9, 512.4, 530.0, 700.0, 900.0,
    1000.0, 1020.0, 1021.5, 1022.3, 1022.9, 1023.2, 1023.5, 1023.8, *((k + 0.37) / 5.0 for k in range(-50, 50)),
)  # fmt: skip


def _half(flux: Frozen, half: FrozenHalf, sign: int = 1) -> Node:
    for piece in half.pieces:
        if piece.exact is None or piece.profile is None or piece.profile.parameters:
            raise KernelError(
                "no kernel: the regulariser has no closed form, and its flux has shape parameters",
                where=str(piece.source),
                hint="give numbers for the shape parameters in the formula",
            )
    weight = half.pieces[0].weight
    edges = [_edge(flux, point) for point in half.breaks]
    profile = _chain(flux, half, edges, sign)
    x = ir.RADIUS if flux.scale is ir.ONE else ir.multiply(ir.RADIUS, ir.divide(ir.ONE, flux.scale))
    return profile(x, flux.scale, weight + 1)


def _edge(flux: Frozen, point: Node) -> Fraction:
    """A breakpoint over the scale: it must not depend on the parameters."""
    values = set()
    for sample in flux.samples:
        here = Point(Fraction(1), sample)
        ratio = rounding.evaluate((ir.divide(point, flux.scale),), here)
        values.add(_kept(next(reversed(ratio.values())), 100))
    if len(values) != 1:
        raise KernelError("no kernel: a breakpoint of the flux depends on shape parameters")
    return values.pop()


def _chain(flux: Frozen, half: FrozenHalf, edges: list[Fraction], sign: int) -> Callable[[Node, Node, Fraction], Node]:
    """Panels over all pieces, and what lies below and beyond them."""
    grid_low = samples.grid_of(flux, half, 0)
    first = tuple(covers.behaviours(grid_low, -1))
    if not first or first[0][1][0] not in ("power", "clamp"):
        raise KernelError("no kernel: the flux has no power behaviour at 0")
    start = Fraction(2) ** int(first[0][0])
    low_power = first[0][1][1] if first[0][1][0] == "power" else 0
    opening: tuple[arb, ...] = (2 * sign * _lead(half.pieces[0].profile, start, low_power) / (low_power + 1),)
    if edges and start >= edges[0]:
        start = edges[0] / 2
    start, opening = _opening(half.pieces[0].profile, low_power, sign, start, opening, edges)
    last = tuple(covers.behaviours(samples.grid_of(flux, half, len(half.pieces) - 1), 1))
    profile, exact = half.pieces[-1].profile, half.pieces[-1].exact
    if profile is not None and exact is not None and not exact.varies:
        stop, high_power, high = (
            (edges[-1] if edges else start),
            0,
            rounding.evaluate((profile,), _AT_ONE)[profile.serial],
        )
    elif last:
        stop = Fraction(2) ** int(last[0][0])
        high_power = last[0][1][1] if last[0][1][0] == "power" else 0
        high = (
            _lead(half.pieces[-1].profile, stop, high_power)
            if last[0][1][0] == "power" or _settles(half, stop)
            else arb(0)
        )
    else:
        raise KernelError("no kernel: the flux does not settle at infinity", where=str(half.pieces[-1].source))
    high = high * sign
    first_end = rounding.ball(start)
    value = first_end ** (low_power + 1) * sum((term * first_end**k for k, term in enumerate(opening)), arb(0))
    panels: list[_Panel] = []
    bounds = [start, *[edge for edge in edges if edge > start], max(stop, edges[-1] if edges else stop)]
    for index, (a, b) in enumerate(itertools.pairwise(bounds)):
        if b > a:
            piece = half.pieces[index]
            value = _panels(piece.profile, a, b, value, sign, panels)
    if high_power == -1:
        raise KernelError("no kernel: the regulariser grows like a logarithm beyond its last panel")
    beyond = rounding.ball(bounds[-1])
    constant = value - 2 * high * beyond ** (high_power + 1) / (high_power + 1)

    def build(x: Node, scale: Node, weight: Fraction) -> Node:
        tail = _tail(constant, high, high_power, scale, weight, bounds[-1])
        root = tail
        factor = covers.scale_power(scale, weight)
        for panel in reversed(panels):
            inner = ir.multiply(factor, _polynomial(panel, x, bounds[-1]))
            root = ir.select(ir.RADIUS, ir.multiply(_number(rounding.ball(panel.end)), scale), inner, root)
        below = ir.multiply(_horner(opening, x, start), covers.scale_power(scale, weight - low_power - 1))
        for _ in range(low_power + 1):
            below = ir.multiply(below, ir.RADIUS)
        return ir.select(ir.RADIUS, ir.multiply(_number(rounding.ball(start)), scale), below, root)

    return build


_AT_ONE = Point(Fraction(1), {})


def _opening(
    profile: Node | None, power: int, sign: int, start: Fraction, lead: tuple[arb, ...], edges: list[Fraction]
) -> tuple[Fraction, tuple[arb, ...]]:
    """How far Psi is x^(power + 1) times a short polynomial, and its terms: further than `lead` alone, if it can be."""
    assert profile is not None
    try:
        flux = taylor(profile, Fraction(0), _LONG + power)
    except (NoSeries, ValueError):  # ValueError: a quotient with a pole at 0 on the way
        return start, lead
    if not all(term.is_finite() for term in flux) or not all(term.contains(0) for term in flux[:power]):
        return start, lead
    terms = [2 * sign * term / (k + 1) for k, term in enumerate(flux)][power:]
    if terms[0].contains(0):
        return start, lead
    reach = Fraction(1)
    while reach > start:
        sizes = [rounding.log2_size(term / terms[0] * rounding.ball(reach) ** k) for k, term in enumerate(terms)]
        if max(sizes[-6:]) < -58 - 90 and max(sizes[_SHORT:]) < -58 and not (edges and reach >= edges[0]):
            return reach, tuple(terms[: 1 + max(k for k, size in enumerate(sizes) if size > -58)])
        reach /= 2
    return start, lead


def _horner(terms: tuple[arb, ...], x: Node, end: Fraction) -> Node:
    """sum terms[k] x^k for x <= end."""
    value = _number(terms[-1])
    for term in reversed(terms[:-1]):
        value = ir.add(_number(term), ir.multiply(ir.minimum(x, ir.number(end)), value))
    return value


def _settles(half: FrozenHalf, stop: Fraction) -> bool:
    """Whether a flux of constant size beyond `stop` is not simply zero."""
    profile = half.pieces[-1].profile
    assert profile is not None
    return rounding.log2_size(rounding.evaluate((profile,), Point(stop, {}))[profile.serial]) > -200


def _lead(profile: Node | None, place: Fraction, power: int) -> arb:
    assert profile is not None
    return rounding.evaluate((profile,), Point(place, {}))[profile.serial] / rounding.ball(place) ** power


def _panels(profile: Node | None, a: Fraction, b: Fraction, value: arb, sign: int, panels: list[_Panel]) -> arb:
    """Append panels that cover (a, b); returns Psi(b)."""
    assert profile is not None
    width = (b - a) / 2
    if b > 2 * a and a > 0:
        middle = a * 2
        value = _panels(profile, a, middle, value, sign, panels)
        return _panels(profile, middle, b, value, sign, panels)
    centre = a + width
    try:
        terms = [2 * sign * term for term in taylor(profile, centre, _LONG)]
    except NoSeries as error:
        raise KernelError("no kernel: the flux has no Taylor series on a panel", where=str(error)) from error
    integrated = [term / (k + 1) for k, term in enumerate(terms)]
    h = rounding.ball(width)
    sizes = [rounding.log2_size(term * h ** (k + 1)) for k, term in enumerate(integrated)]
    floor = max(rounding.log2_size(value), -900.0) - 58
    if max(sizes[-6:]) > floor - 90 or max(sizes[_SHORT:]) > floor:
        if len(panels) > _MOST:
            raise KernelError("no kernel: too many panels for the regulariser")
        value = _panels(profile, a, centre, value, sign, panels)
        return _panels(profile, centre, b, value, sign, panels)
    at_centre = value - sum((term * (-h) ** (k + 1) for k, term in enumerate(integrated)), arb(0))
    count = 1 + max((k for k, size in enumerate(sizes) if size > floor), default=0)
    panels.append(_Panel(b, centre, at_centre, tuple(integrated[:count])))
    return at_centre + sum((term * h ** (k + 1) for k, term in enumerate(integrated)), arb(0))


def _kept(value: arb, bits: int = _KEPT_BITS) -> Fraction:
    mid = value.mid()
    if mid.is_zero():
        return Fraction(0)
    mantissa, exponent = map(int, mid.man_exp())
    drop = max(0, abs(mantissa).bit_length() - bits)
    return Fraction(mantissa >> drop) * Fraction(2) ** (exponent + drop)


def _number(value: arb, bits: int = _KEPT_BITS) -> Node:
    return ir.number(_kept(value, bits))


def _polynomial(panel: _Panel, x: Node, limit: Fraction) -> Node:
    h = ir.subtract(ir.minimum(x, ir.number(_kept(rounding.ball(limit), 40))), ir.number(panel.centre))
    value = ir.ZERO
    for term in reversed(panel.terms):
        value = ir.add(_number(term), ir.multiply(h, value)) if value is not ir.ZERO else _number(term)
    return ir.add(_number(panel.value), ir.multiply(h, value))


def _tail(constant: arb, high: arb, power: int, scale: Node, weight: Fraction, limit: Fraction) -> Node:
    """constant + 2 high x^(power + 1)/(power + 1), times scale^weight."""
    rate = 2 * high / (power + 1)
    fixed = ir.multiply(_number(constant), covers.scale_power(scale, weight))
    if high.is_zero() or high.contains(0):
        return fixed
    exponent = power + 1
    if exponent < 0:
        t = ir.divide(scale, ir.maximum(ir.RADIUS, ir.multiply(ir.number(limit), scale)))
        return ir.add(
            fixed, ir.multiply(ir.multiply(_number(rate), covers.scale_power(scale, weight)), ir.powi(t, -exponent))
        )
    grown = ir.multiply(_number(rate), covers.scale_power(scale, weight - exponent))
    for _ in range(exponent):
        grown = ir.multiply(grown, ir.RADIUS)
    if constant.contains(0):
        return grown
    alone = (rounding.log2_size(constant) - rounding.log2_size(rate) - covers.NEGLIGIBLE) / max(exponent, 1)
    if not exponent:
        return ir.add(fixed, grown)
    place = ir.multiply(ir.number(max(limit, Fraction(2) ** (math.ceil(alone) + 1))), scale)
    constants = frozenset(node.serial for node in ir.walk(grown) if not node.varies)
    far, _ = ir.apart(grown, "far", constants)  # no pair there: it would make NaN of infinity
    return ir.select(ir.RADIUS, place, ir.add(fixed, grown), far)
