"""The bound for functions that are not odd: how far the two rays together can throw a sample."""

from __future__ import annotations

import sympy as sp

from symdict.evidence.rays import CHORD, FLUX, SECANT, SLOPE, Extreme, Rays, Value, best
from symdict.evidence.search import Undecided
from symdict.evidence.vanishing import vanishes
from symdict.language.variables import radius


def one_sided_bound(rays: Rays) -> Extreme:
    """sup over R > 0 of (max_{[0,R]} Phi + max_{[0,R]} -Phi(-.))/R, for r Phi(r) >= 0 and Phi(0) = 0.

    Both maxima are running maxima of the (mirrored) rays P and M. Where both rays rise, they are P and M
    themselves; past a peak they are constant, and the quotient falls. So the supremum is that of
    (P + M)/R up to the first peak, and beyond it at most that with one ray held at its peak.
    """
    halves = dict(rays.halves)
    right = halves["right"]
    left = halves.get("left", right)
    if right.breaks or left.breaks:
        return _piecewise(rays)
    return _smooth(rays, right.pieces[0], left.pieces[0])


def _smooth(rays: Rays, one: sp.Expr, other: sp.Expr) -> Extreme:
    from symdict.evidence.factors import factored  # noqa: PLC0415
    from symdict.language.segments import Segments  # noqa: PLC0415

    peaks = []
    for side in ("right", "left"):
        signs = rays.pattern(side, 0, SLOPE)
        if signs.nonnegative:
            peaks.append(None)
        elif signs.signs == (1, -1):
            peaks.append(signs.zeros[0])
        elif signs.signs == (-1,) or signs.vanishes:
            peaks.append(None)
        else:
            raise Undecided("a ray of Phi has several peaks")
    total = factored(sp.expand(one + other))
    if peaks == [None, None]:
        return _sup_chord(Segments.of((), (total,), parity=-1, space=rays.flux.space), rays)
    # the running maximum is at least the ray, so (P + M)/R bounds from below before the first peak; a
    # held maximum H makes (P + H)/R, whose supremum beyond the peak is compared in closed steps
    if all(peak is None or peak.low is not None or peak.closed is not None for peak in peaks):
        return _with_peaks(rays, (one, other), peaks)
    raise Undecided("the peaks of Phi could not be ordered")


def _sup_chord(flux, rays: Rays) -> Extreme:  # noqa: ANN001
    return Rays(flux, rays.context).extreme(CHORD, 1)


def _with_peaks(rays: Rays, pieces: tuple[sp.Expr, sp.Expr], peaks: list) -> Extreme:
    """One ray rises for ever (P), the other (M) has a peak at z: sup of (P+M)/R on (0, z), (P+M(z))/R beyond."""
    if (peaks[0] is None) == (peaks[1] is None):
        raise Undecided("both rays have a peak")
    rising, falling = (pieces[0], pieces[1]) if peaks[0] is None else (pieces[1], pieces[0])
    peak = peaks[0] if peaks[0] is not None else peaks[1]
    from symdict.evidence.signs import pattern  # noqa: PLC0415

    if peak.closed is None:
        place = None
        low, high = peak.bracket
    else:
        place = peak.closed
    if place is None:
        raise Undecided("the peak has no closed form")
    del low, high
    height = falling.subs(radius, place)
    together = sp.expand(rising + falling)
    held = rising + height
    values: list[Value] = []
    for function, start, end in ((together, sp.S.Zero, place), (held, place, sp.oo)):
        derivative = radius * sp.diff(function, radius) - function
        signs = pattern(derivative, start, end, rays.context)
        chord = function / radius
        for zero in signs.zeros:
            if zero.closed is None:
                raise Undecided("a critical point has no closed form")
            values.append(Value(chord.subs(radius, zero.closed), None, None, zero, "interior", True))
        from symdict.evidence import ends  # noqa: PLC0415

        for point, side in ((start, "+"), (end, "-")):
            values.append(Value(ends.limit(chord, point, side, rays.context), None, None, None, "infinity", False))
    return Extreme(1, tuple(best(values, 1, rays.context)))


def _piecewise(rays: Rays) -> Extreme:
    """Rays with breakpoints: the running maxima are bounded by the chords where both rays' chords peak at 0."""
    values = []
    for side, half in rays.halves:
        start = rays.limit(side, 0, CHORD, at_end=False)
        for index in range(len(half.pieces)):
            if not rays.pattern(side, index, SECANT).nonpositive:
                raise Undecided("g is not nonincreasing on each ray")
        values.append(start)
    if any(value in (sp.oo, -sp.oo) for value in values):
        return Extreme(1, (Value(sp.oo, None, None, None, "zero", False),))
    # P/R and M/R are largest at 0, so are the running maxima over R
    return Extreme(1, (Value(sum(values, sp.S.Zero), None, None, None, "zero", False),))


__all__ = ["FLUX", "one_sided_bound", "vanishes"]
