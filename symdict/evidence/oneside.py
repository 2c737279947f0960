"""The bound for functions that are not odd: how far the two rays together can throw a sample."""

from __future__ import annotations

import sympy as sp
from flint import arb

from symdict.evidence import ends
from symdict.evidence.balls import compile_expression, exact
from symdict.evidence.factors import factored
from symdict.evidence.patterns import Zero
from symdict.evidence.rays import CHORD, SECANT, SLOPE, Extreme, Rays, Value, best, value_at
from symdict.evidence.search import Undecided
from symdict.evidence.signs import pattern
from symdict.language.derivative import derivative as derivative_of
from symdict.language.segments import Segments
from symdict.language.variables import radius


def one_sided_bound(rays: Rays) -> Extreme:
    """sup over R > 0 of (max_{[0,R]} Phi + max_{[0,R]} -Phi(-.))/R, for r Phi(r) >= 0 and Phi(0) = 0.

    Both maxima are running maxima of the rays P(x) = Phi(x) and M(x) = -Phi(-x). Where a ray rises it is
    its own running maximum; past its peak the maximum is held.

    Raises: Undecided for rays with several peaks, or with peaks on both sides.
    """
    halves = dict(rays.halves)
    right, left = halves["right"], halves.get("left", halves["right"])
    if right.breaks or left.breaks:
        return _piecewise(rays)
    peaks = [_peak(rays, side) for side in ("right", "left")]
    pieces = (right.pieces[0], left.pieces[0])
    if peaks == [None, None]:
        total = factored(sp.expand(pieces[0] + pieces[1]))
        both = Segments.of((), (total,), parity=-1, space=rays.flux.space)
        return Rays(both).extreme(CHORD, 1)
    peak = peaks[0] or peaks[1]
    if peak is None or (peaks[0] is not None and peaks[1] is not None):
        raise Undecided("both rays of Phi have a peak")
    rising, falling = pieces if peaks[1] is not None else pieces[::-1]
    return _held(rays, rising, falling, peak)


def _peak(rays: Rays, side: str) -> Zero | None:
    """The one peak of a ray; None for one that rises for ever or vanishes."""
    signs = rays.pattern(side, 0, SLOPE)
    if signs.nonnegative:
        return None
    if signs.signs == (1, -1):
        return signs.zeros[0]
    raise Undecided("a ray of Phi has several peaks")


def _held(rays: Rays, rising: sp.Expr, falling: sp.Expr, peak: Zero) -> Extreme:
    """sup of (P + M)/R up to the peak of M, and of (P + M(peak))/R beyond."""
    if peak.closed is not None:
        values = _candidates(rays, rising, falling, peak, peak.closed, falling.subs(radius, peak.closed))
        return Extreme(1, tuple(best(values, 1, rays.context)))
    # the peak is known to many digits only: hold a slightly larger height slightly earlier, and the reverse
    low, high = peak.bracket
    bottom, top = compile_expression(falling, radius)((low, high))
    ends_of = []
    for place, height in ((_rational(low, -1), _rational(top, 1)), (_rational(high, 1), _rational(bottom, -1))):
        values = _candidates(rays, rising, falling, peak, place, height)
        ends_of.append(Extreme(1, tuple(best(values, 1, rays.context))).ball)
    (_, upper), (lower, _) = ends_of
    return Extreme(1, (Value(None, lower, upper, None, "interior", False),))


def _candidates(
    rays: Rays, rising: sp.Expr, falling: sp.Expr, peak: Zero, place: sp.Expr, height: sp.Expr
) -> list[Value]:
    values = []
    together, held = factored(sp.expand(rising + falling)), rising + height
    beyond = place
    if peak.closed is None:  # the quotient's slope vanishes at the peak itself: step over it
        beyond = place + sp.Rational(1, 2**20)
        chord = compile_expression(held / radius, radius)
        values.append(Value(None, *chord((exact(place), exact(beyond))), None, "interior", False))
    for function, start, end in ((together, sp.S.Zero, place), (held, beyond, sp.oo)):
        chord = sp.expand(function / radius)
        if not chord.has(radius):
            values.append(Value(chord, None, None, None, "everywhere", True))
            continue
        signs = pattern(radius * derivative_of(function) - function, start, end, rays.context)
        values.extend(value_at(chord, zero, "right") for zero, _, _ in signs.changes)
        for point, side in ((start, "+"), (end, "-")):
            limit = ends.limit(chord, point, side, rays.context)
            values.append(Value(limit, None, None, None, "infinity", False))
    return values


def _rational(value: arb, direction: int) -> sp.Rational:
    """A rational number just below (-1) or above (+1) a ball."""
    margin = arb(2) ** -100 * direction
    text = (value + margin).mid().str(28, radius=False)
    return sp.Rational(text) + sp.Rational(direction, 10**26)


def _piecewise(rays: Rays) -> Extreme:
    """Rays with breakpoints and g nonincreasing on each: both quotients are largest at 0."""
    values = []
    for side, half in rays.halves:
        for index in range(len(half.pieces)):
            if not rays.pattern(side, index, SECANT).nonpositive:
                raise Undecided("g is not nonincreasing on each ray")
        values.append(rays.limit(side, 0, CHORD, at_end=False))
    joints = rays.joints()
    if any(rays.context.sign(after - before) > 0 for _, _, before, _, after in joints if after != before):
        raise Undecided("g jumps up")
    if any(value in (sp.oo, -sp.oo) for value in values):
        return Extreme(1, (Value(sp.oo, None, None, None, "zero", False),))
    return Extreme(1, (Value(sum(values, sp.S.Zero), None, None, None, "zero", False),))
