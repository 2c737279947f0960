"""Deciders: one function for each claim, from the rays of a flux to an outcome.

Each speaks of the core, in which scale parameters are 1; claims that depend on the time step size get
it as `step` = tau/h^2 in the core's units of slope.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from symdict.evidence import oscillation
from symdict.evidence.balls import exact
from symdict.evidence.factors import factored
from symdict.evidence.outcome import Outcome
from symdict.evidence.patterns import Pattern, Zero
from symdict.evidence.potential import negative_potential
from symdict.evidence.rays import CHORD, FLUX, SECANT, SLOPE, Extreme, Rays, function_of
from symdict.evidence.sampling import directions
from symdict.evidence.scaling import Scaling
from symdict.evidence.search import Split, Undecided
from symdict.evidence.vanishing import vanishes
from symdict.language.variables import radius


@dataclass(frozen=True, slots=True)
class Question:
    """The flux under consideration, and tau/h^2 in the core's units of slope."""

    rays: Rays
    step: sp.Expr
    scaling: Scaling

    def place(self, x: sp.Expr) -> sp.Expr:
        """A place in the original variable."""
        return self.scaling.place(x)


Decider = Callable[[Question], Outcome]
DECIDERS: dict[str, Decider] = {}


def decides(name: str) -> Callable[[Decider], Decider]:
    def register(function: Decider) -> Decider:
        DECIDERS[name] = function
        return function

    return register


# -- parity ------------------------------------------------------------------------------------


def _parity(question: Question, wanted: int, what: str) -> Outcome:
    flux = question.rays.flux
    if flux.parity == wanted:
        return Outcome(True, f"both half lines of Phi agree exactly {what}")
    zero = all(piece == 0 for piece in (*flux.right.pieces, *flux.left.pieces))
    if zero:
        return Outcome(True, "Phi vanishes")
    word = "odd" if wanted < 0 else "even"
    return Outcome(False, f"Phi is not {word}", facts={"parity": wanted})


@decides("activation odd")
def _odd(question: Question) -> Outcome:
    return _parity(question, -1, "up to sign")


@decides("diffusivity even")
def _even_diffusivity(question: Question) -> Outcome:
    return _parity(question, -1, "up to sign, so g = Phi/r is even")


@decides("regulariser even")
def _even_regulariser(question: Question) -> Outcome:
    return _parity(question, -1, "up to sign, so Psi = 2 int Phi is even")


@decides("shrinkage odd")
def _odd_shrinkage(question: Question) -> Outcome:
    return _parity(question, -1, "up to sign, so S is odd")


@decides("activation even")
def _even(question: Question) -> Outcome:
    return _parity(question, 1, "")


@decides("activation vanishes at 0")
def _vanishes(question: Question) -> Outcome:
    _, here, _ = question.rays.origin()
    if here == sp.nan:
        return Outcome(False, "Phi(0) has no value", (("right", sp.S.Zero),))
    if _is_zero(question, here):
        return Outcome(True, "Phi(0) = 0")
    return Outcome(False, f"Phi(0) = {here}", (("right", sp.S.Zero),))


# -- steps and signs ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Step:
    """A jump, seen in the direction away from 0 on its ray (mirrored on the left)."""

    side: str
    place: sp.Expr
    heights: tuple[sp.Expr, sp.Expr, sp.Expr]

    def signs(self, question: Question) -> tuple[int, ...]:
        before, here, after = self.heights
        return tuple(
            0 if one == other else question.rays.context.sign(other - one)
            for one, other in ((before, here), (here, after))
        )


def steps(question: Question) -> tuple[Step, ...]:
    """All jumps of Phi, that at the origin included."""
    rays = question.rays
    found = [Step(side, point, (b, v, a)) for side, point, b, v, a in rays.joints()]
    before, here, after = rays.origin()
    if here == sp.nan:
        here = before
    found.append(Step("right", sp.S.Zero, (before, here, after)))
    return tuple(step for step in found if any(step.signs(question)))


def _is_zero(question: Question, value: sp.Expr) -> bool:
    if value in (sp.oo, -sp.oo):
        return False
    return vanishes(value) or question.rays.context.sign(value) == 0


@decides("activation continuous")
def _continuous(question: Question) -> Outcome:
    jumps = steps(question)
    if not jumps:
        return Outcome(True, "all one-sided limits at the joints and at 0 agree with the values")
    jump = jumps[0]
    return Outcome(
        False, f"Phi jumps at |r| = {question.place(jump.place)}", ((jump.side, jump.place),), {"jump": True}
    )


def _where(found: tuple[tuple[str, int, Pattern], ...], sign: int) -> tuple[str, int, Pattern, int] | None:
    """The first piece and stretch on which a pattern has the given sign."""
    for side, index, one in found:
        for position, value in enumerate(one.signs):
            if value == sign:
                return side, index, one, position
    return None


def _stretch(one: Pattern, position: int) -> tuple[Zero, Zero | None]:
    """The ends of the stretch between two zeros of a pattern."""
    marks = [Zero(one.start), *one.zeros, *([Zero(one.end)] if one.end != sp.oo else [None])]
    return marks[position], marks[position + 1]


def _monotone(question: Question, direction: int, *, strict: bool) -> Outcome:
    """Whether direction * Phi is nondecreasing (increasing, if strict)."""
    rays = question.rays
    word = "nondecreasing" if direction > 0 else "nonincreasing"
    for jump in steps(question):
        if any(sign == -direction for sign in jump.signs(question)):
            return Outcome(
                False, f"Phi jumps {'down' if direction > 0 else 'up'} at |r| = {question.place(jump.place)}",
                ((jump.side, jump.place),), {"jump": True},
            )  # fmt: skip
    try:
        found = rays.patterns(SLOPE)
    except (Undecided, Split) as stop:
        side = _returning(question)
        if side:
            return Outcome(False, f"Phi starts from 0, comes back to 0 and is not 0: it is not {word}",
                           facts={"returns": (side, direction)})  # fmt: skip
        if isinstance(stop, Split):
            raise
        extreme = rays.extreme(SLOPE, -direction)
        sign = _sign_of_extreme(question, extreme)
        if direction * sign >= 0 and not strict:
            return Outcome(True, f"{'inf' if direction > 0 else 'sup'} Phi' has been bounded by 0")
        if direction * sign > 0:
            return Outcome(True, "Phi' is bounded away from 0")
        if direction * sign == 0:  # zeros of Phi' are isolated: its pieces are analytic and not constant
            if all(not _constant(piece) for _, _, piece, _, _ in rays.pieces()):
                return Outcome(True, "Phi' >= 0 with isolated zeros only")
            raise
        return Outcome(False, f"Phi is not {word}", facts={"extreme": (SLOPE, -direction)})
    bad = _where(found, -direction)
    if bad is not None:
        side, index, one, position = bad
        return Outcome(
            False, f"Phi' has the wrong sign between {_ends_text(question, one, position)}",
            facts={"stretch": (side, index, SLOPE, position)},
        )  # fmt: skip
    if strict:
        flat = _where(found, 0)
        if flat is not None:
            side, index, one, position = flat
            return Outcome(
                False, f"Phi is constant between {_ends_text(question, one, position)}",
                facts={"stretch": (side, index, SLOPE, position)},
            )  # fmt: skip
    sign = ">" if strict else ">="
    return Outcome(True, f"Phi' {sign} 0 on every piece, and no jump goes down" if direction > 0 else "Phi' <= 0")


def _returning(question: Question) -> str:
    """A ray on which Phi tends to 0 at both ends without being 0: it is monotone nowhere along it; or ""."""
    rays = question.rays
    if rays.flux.space.parameters == ():
        return ""  # a sign pattern says more
    for side, half in rays.halves:
        last = len(half.pieces) - 1
        try:
            close, far = rays.limit(side, 0, FLUX, at_end=False), rays.limit(side, last, FLUX, at_end=True)
        except (Undecided, Split):
            continue
        if close == 0 and far == 0 and half.pieces[0] != 0:
            return side
    return ""


def _constant(piece: sp.Expr) -> bool:
    return not piece.has(radius)


def _ends_text(question: Question, one: Pattern, position: int) -> str:
    low, high = _stretch(one, position)
    return f"{_place_text(question, low)} and {_place_text(question, high)}"


def _place_text(question: Question, zero: Zero | None) -> str:
    if zero is None:
        return "oo"
    if zero.closed is not None:
        return str(question.place(zero.closed))
    if zero.implicit:
        return "a place that depends on the parameters"
    text = zero.bracket[0].str(10, radius=False)
    unit = question.place(sp.S.One)
    return text if unit == 1 else f"{text}*{unit}"


def _sign_of_extreme(question: Question, extreme: Extreme) -> int:
    """The sign of a supremum or infimum."""
    closed = extreme.closed
    if closed is not None:
        return question.rays.context.sign(closed)
    low, high = extreme.ball
    if low > 0:
        return 1
    if high < 0:
        return -1
    raise Undecided("the sign of an extremum could not be decided")


@decides("activation nondecreasing")
def _nondecreasing(question: Question) -> Outcome:
    return _monotone(question, 1, strict=False)


@decides("activation increasing")
def _increasing(question: Question) -> Outcome:
    return _monotone(question, 1, strict=True)


@decides("activation nonmonotone")
def _nonmonotone(question: Question) -> Outcome:
    try:
        up = _monotone(question, 1, strict=False)
        if up.holds:
            return Outcome(False, "Phi is nondecreasing: " + up.why, facts={"monotone": 1})
        down = _monotone(question, -1, strict=False)
        if down.holds:
            return Outcome(False, "Phi is nonincreasing", facts={"monotone": -1})
    except Undecided:
        if _both_ways(question):
            return Outcome(True, "Phi is seen to rise between two places and to fall between two others")
        raise
    return Outcome(True, f"{up.why}; and Phi also rises", up.places, up.facts)


def _both_ways(question: Question) -> bool:
    """Whether Phi rises and falls at chosen places: that it is not monotone, these places prove."""
    flux = question.rays.flux
    return not flux.space.parameters and directions(flux) == {-1, 1}


@decides("regulariser convex")
def _convex(question: Question) -> Outcome:
    found = _monotone(question, 1, strict=False)
    return Outcome(found.holds, "Psi' = 2 Phi: " + found.why, found.places, found.facts)


@decides("regulariser strictly convex")
def _strictly_convex(question: Question) -> Outcome:
    found = _monotone(question, 1, strict=True)
    return Outcome(found.holds, "Psi' = 2 Phi: " + found.why, found.places, found.facts)


@decides("regulariser weakly convex")
def _weakly_convex(question: Question) -> Outcome:
    lowest = _unless_finite(question, SLOPE, -1)
    if lowest is None:
        return Outcome(True, "inf Phi' is finite: Phi' is smooth, with finite limits at all ends")
    if lowest.closed == -sp.oo:
        return _infinite(lowest, "inf Phi' = -oo, so no multiple of r^2 makes Psi convex")
    return Outcome(True, f"inf Phi' = {_shown(question, lowest)} is finite")


def _unless_finite(question: Question, kind: str, sign: int) -> Extreme | None:
    """The extremum; None where it is not found, but seen to be finite."""
    try:
        return question.rays.extreme(kind, sign)
    except (Undecided, Split):
        if question.rays.finite(kind, sign):
            return None
        raise


def _infinite(extreme: Extreme, why: str) -> Outcome:
    value = next(v for v in extreme.values if v.closed in (sp.oo, -sp.oo))
    place = value.place.closed if value.place is not None else sp.oo
    return Outcome(False, why, ((value.side, place),), {"infinite": True})


def _shown(question: Question, extreme: Extreme) -> str:
    """A slope or a value of g, in the original parameters."""
    closed = extreme.closed
    if closed is not None:
        return str(question.scaling.slope(closed))
    if any(value.implicit for value in extreme.values):
        return "a finite number without a closed form"
    text = extreme.ball[0].str(12, radius=False)
    scale = question.scaling.slope(sp.S.One)
    return text if scale == 1 else f"{text}*{scale}"


# -- sign of Phi, of g ---------------------------------------------------------------------------


def _sign_preserving(question: Question) -> Outcome:
    """r Phi(r) >= 0, which is g >= 0."""
    rays = question.rays
    for jump in steps(question):
        _, here, _ = jump.heights
        if jump.place != 0 and rays.context.sign(here) < 0:
            return Outcome(
                False, f"g < 0 at |r| = {question.place(jump.place)}", ((jump.side, jump.place),), {"value": True}
            )
    try:
        found = rays.patterns(FLUX)
    except Undecided:
        lowest = rays.extreme(CHORD, -1)
        if _sign_of_extreme(question, lowest) >= 0:
            return Outcome(True, f"inf g = {_shown(question, lowest)}")
        return Outcome(False, f"inf g = {_shown(question, lowest)}", facts={"extreme": (CHORD, -1)})
    bad = _where(found, -1)
    if bad is None:
        return Outcome(True, "g = Phi/r >= 0 on every piece")
    side, index, one, position = bad
    return Outcome(
        False, f"g < 0 between {_ends_text(question, one, position)}", facts={"stretch": (side, index, FLUX, position)}
    )


@decides("diffusivity nonnegative")
def _nonnegative(question: Question) -> Outcome:
    return _sign_preserving(question)


@decides("activation sign preserving")
def _preserving(question: Question) -> Outcome:
    found = _sign_preserving(question)
    if not found.holds:
        return found
    _, _here, _ = question.rays.origin()
    return Outcome(True, found.why)


@decides("diffusivity positive")
def _positive(question: Question) -> Outcome:
    first = _sign_preserving(question)
    if not first.holds:
        return first
    for side, index, one in question.rays.patterns(FLUX):
        if 0 in one.signs:
            return Outcome(
                False, f"g = 0 between {_ends_text(question, one, one.signs.index(0))}",
                facts={"stretch": (side, index, FLUX, one.signs.index(0))},
            )  # fmt: skip
        if one.zeros:
            return Outcome(
                False,
                f"g vanishes at |r| = {_place_text(question, one.zeros[0])}",
                ((side, one.zeros[0]),),
                {"value": True},
            )
    for side, half in question.rays.halves:
        for point, value in zip(half.breaks, half.values, strict=True):
            if _is_zero(question, value):
                return Outcome(False, f"g vanishes at |r| = {question.place(point)}", ((side, point),), {"value": True})
    return Outcome(True, "g = Phi/r > 0 on every piece and at every breakpoint")


@decides("diffusivity nonincreasing")
def _nonincreasing_diffusivity(question: Question) -> Outcome:
    rays = question.rays
    for jump in steps(question):
        if jump.place != 0 and any(sign > 0 for sign in jump.signs(question)):
            return Outcome(
                False, f"g jumps up at |r| = {question.place(jump.place)}", ((jump.side, jump.place),), {"jump": True}
            )
    try:
        found = rays.patterns(SECANT)
    except Undecided:
        witness = _rising_chord(question)
        if witness is not None:
            return witness
        raise
    bad = _where(found, 1)
    if bad is None:
        return Outcome(True, "r Phi' - Phi <= 0 on every piece, and g never jumps up")
    side, index, one, position = bad
    return Outcome(
        False,
        f"g increases between {_ends_text(question, one, position)}",
        facts={"stretch": (side, index, SECANT, position)},
    )


def _rising_chord(question: Question) -> Outcome | None:
    """A place after which g exceeds its value there, for oscillating functions."""
    lowest = question.rays.extreme(CHORD, -1)
    value = lowest.values[0]
    if value.at == "interior":
        return Outcome(False, "g rises after its minimum", facts={"extreme": (CHORD, -1), "rises": True})
    return None


@decides("diffusivity bounded")
def _bounded_diffusivity(question: Question) -> Outcome:
    highest = _unless_finite(question, CHORD, 1)
    if highest is None:
        return Outcome(True, "g_max is finite: g is smooth, with finite limits at all ends")
    if highest.closed == sp.oo:
        return _infinite(highest, "g_max = sup Phi(r)/r is infinite")
    return Outcome(True, f"g_max = {_shown(question, highest)}")


@decides("activation bounded")
def _bounded(question: Question) -> Outcome:
    for sign in (1, -1):
        peak = _unless_finite(question, FLUX, sign)
        if peak is not None and peak.infinite:
            return _infinite(peak, "Phi is unbounded")
    return Outcome(True, "sup Phi and inf Phi are finite on both rays")


@decides("activation lipschitz")
def _lipschitz(question: Question) -> Outcome:
    jumps = steps(question)
    if jumps:
        return Outcome(
            False,
            f"Phi jumps at |r| = {question.place(jumps[0].place)}",
            ((jumps[0].side, jumps[0].place),),
            {"jump": True},
        )
    for sign in (1, -1):
        extreme = _unless_finite(question, SLOPE, sign)
        if extreme is not None and extreme.infinite:
            return _infinite(extreme, "Phi' is unbounded")
    return Outcome(True, "Phi is continuous and Phi' is bounded")


# -- behaviour at infinity -----------------------------------------------------------------------


def _vanishes_far(question: Question) -> Outcome:
    rays = question.rays
    for side, half in rays.halves:
        try:
            limit = rays.limit(side, len(half.pieces) - 1, FLUX, at_end=True)
        except Undecided:
            for other in oscillation.limits_along(half.pieces[-1]):
                if other != 0:
                    return Outcome(
                        False, f"Phi comes back to {other} for arbitrarily large |r|", ((side, sp.oo),), {"far": other}
                    )
            raise
        if not _is_zero(question, limit):
            shown = limit if side == "right" else -limit
            return Outcome(False, f"Phi tends to {shown} for |r| -> oo", ((side, sp.oo),), {"far": limit})
    return Outcome(True, "Phi tends to 0 on both sides")


@decides("activation redescending")
def _redescending(question: Question) -> Outcome:
    if all(piece == 0 for _, _, piece, _, _ in question.rays.pieces()):
        return Outcome(False, "Phi vanishes everywhere", (("right", sp.S.One),), {"value": True})
    return _vanishes_far(question)


@decides("shrinkage asymptotically identity")
def _identity_far(question: Question) -> Outcome:
    found = _vanishes_far(question)
    return Outcome(
        found.holds, "S(r) - r = -(2 sqrt(2) tau/h) Phi(sqrt(2) r/h): " + found.why, found.places, found.facts
    )


# -- Psi -----------------------------------------------------------------------------------------


@decides("regulariser nondecreasing")
def _psi_up(question: Question) -> Outcome:
    found = _sign_preserving(question)
    return Outcome(found.holds, "Psi' = 2 Phi = 2 r g: " + found.why, found.places, found.facts)


@decides("regulariser nonnegative")
def _psi_nonnegative(question: Question) -> Outcome:
    stop = Undecided("Phi changes sign, and no place was met at which its integral is negative")
    try:
        found = _sign_preserving(question)
    except Undecided as reason:
        stop = reason
    else:
        if found.holds:
            return Outcome(True, "Psi(0) = 0 and Psi grows with |r|")
        if "stretch" in found.facts and _starts_at_zero(found):
            why = "Psi falls below Psi(0) = 0: " + found.why
            return Outcome(False, why, facts={"descent": found.facts["stretch"]})
    below = negative_potential(question.rays)
    if below is not None:
        side, place = below
        return Outcome(
            False, f"Psi < 0 = Psi(0) at |r| = {question.place(place)}", facts={"potential": (side, place)}
        )
    if all(not half.breaks and oscillation.integrates_upward(half.pieces[0]) for _, half in question.rays.halves):
        return Outcome(True, "Phi is a sum of terms with int_0^r >= 0: a sin(w r) gives (a/w) (1 - cos(w r))")
    raise stop


def _starts_at_zero(found: Outcome) -> bool:
    _, index, _, position = found.facts["stretch"]
    return index == 0 and position == 0


# -- S at a given step ---------------------------------------------------------------------------


def _compare(question: Question, extreme: Extreme, bound: sp.Expr, sign: int) -> bool:
    """Whether step * extreme <= bound (sign 1) or >= bound (sign -1)."""
    closed = extreme.closed
    if closed in (sp.oo, -sp.oo):
        return (closed == sp.oo) == (sign < 0)
    if closed is not None:
        # the supremum is the largest candidate: all of them must meet the bound
        return all(
            question.rays.context.sign(factored(question.step * value.closed - bound)) * sign <= 0
            for value in extreme.values
        )
    for value in extreme.values:  # one candidate beyond the bound is enough to break it
        if value.closed is not None and question.rays.context.sign(question.step * value.closed - bound) * sign > 0:
            return False
    if question.step.free_symbols:
        raise Undecided("an extremum without a closed form was not compared with a bound in parameters")
    low, high = extreme.ball
    from_step, limit = sp.Rational(question.step), sp.Rational(bound)
    scale = exact(limit / from_step)
    if (high if sign > 0 else -low) <= scale * sign:
        return True
    if (low if sign > 0 else -high) > scale * sign:
        return False
    raise Undecided("an extremum lies too close to its bound")


def _range_of_g(question: Question, upper: sp.Rational, name: str) -> Outcome:
    lowest, highest = question.rays.extreme(CHORD, -1), question.rays.extreme(CHORD, 1)
    if not _compare(question, lowest, sp.S.Zero, -1):
        return Outcome(
            False, f"inf g = {_shown(question, lowest)} < 0, so S(r) > r somewhere", facts={"extreme": (CHORD, -1)}
        )
    if not _compare(question, highest, upper, 1):
        return Outcome(
            False, f"tau g_max/h^2 = {_shown_product(question, highest)} > {upper}", facts={"extreme": (CHORD, 1)}
        )
    return Outcome(
        True,
        f"{name} <=> 0 <= tau g/h^2 <= {upper}; "
        f"here inf g = {_shown(question, lowest)}, sup g = {_shown(question, highest)}",
    )


def _shown_product(question: Question, extreme: Extreme) -> str:
    closed = extreme.closed
    if closed is not None:
        return str(question.step * closed)
    return f"{question.step} * {extreme.ball[0].str(12, radius=False)}"


@decides("shrinkage satisfies (12)")
def _condition_12(question: Question) -> Outcome:
    return _range_of_g(question, sp.Rational(1, 2), "-r <= S <= r")


@decides("shrinkage satisfies (13)")
def _condition_13(question: Question) -> Outcome:
    return _range_of_g(question, sp.Rational(1, 4), "0 <= S <= r")


def _shrinkage_nondecreasing(question: Question) -> Outcome:
    for jump in steps(question):
        if any(sign > 0 for sign in jump.signs(question)):
            return Outcome(
                False,
                f"Phi jumps up at |r| = {question.place(jump.place)}, so S jumps down",
                ((jump.side, jump.place),),
                {"jump": True},
            )
    highest = question.rays.extreme(SLOPE, 1)
    if _compare(question, highest, sp.Rational(1, 4), 1):
        return Outcome(True, f"S' = 1 - 4 tau Phi'/h^2 >= 0, since sup Phi' = {_shown(question, highest)}")
    return Outcome(
        False, f"4 tau sup Phi'/h^2 > 1 with sup Phi' = {_shown(question, highest)}", facts={"extreme": (SLOPE, 1)}
    )


@decides("shrinkage nondecreasing")
def _s_up(question: Question) -> Outcome:
    return _shrinkage_nondecreasing(question)


@decides("shrinkage is a proximity operator")
def _prox(question: Question) -> Outcome:
    return _shrinkage_nondecreasing(question)


def _shrinkage_nonexpansive(question: Question) -> Outcome:
    jumps = steps(question)
    if jumps:
        return Outcome(
            False,
            f"S jumps at the place |r| = {question.place(jumps[0].place)} of Phi",
            ((jumps[0].side, jumps[0].place),),
            {"jump": True},
        )
    lowest, highest = question.rays.extreme(SLOPE, -1), question.rays.extreme(SLOPE, 1)
    if not _compare(question, lowest, sp.S.Zero, -1):
        return Outcome(
            False,
            f"S' = 1 - 4 tau Phi'/h^2 > 1 where Phi' < 0 (inf Phi' = {_shown(question, lowest)})",
            facts={"extreme": (SLOPE, -1)},
        )
    if not _compare(question, highest, sp.Rational(1, 2), 1):
        return Outcome(False, f"S' < -1: sup Phi' = {_shown(question, highest)}", facts={"extreme": (SLOPE, 1)})
    return Outcome(
        True, f"-1 <= S' <= 1: inf Phi' = {_shown(question, lowest)}, sup Phi' = {_shown(question, highest)}"
    )


@decides("shrinkage nonexpansive")
def _s_nonexpansive(question: Question) -> Outcome:
    return _shrinkage_nonexpansive(question)


@decides("shrinkage is a convex proximity operator")
def _convex_prox(question: Question) -> Outcome:
    up = _shrinkage_nondecreasing(question)
    if not up.holds:
        return up
    found = _shrinkage_nonexpansive(question)
    return Outcome(found.holds, f"{up.why}; {found.why}", found.places, found.facts)


# -- classes and constants -----------------------------------------------------------------------


@decides("first class of alt2020")
def _first_class(question: Question) -> Outcome:
    return _monotone(question, 1, strict=False)


@decides("second class of alt2020")
def _second_class(question: Question) -> Outcome:
    try:
        up = _monotone(question, 1, strict=False)
    except Undecided:
        up = _nonmonotone(question)
        up = Outcome(not up.holds, up.why, up.places, up.facts)
    if up.holds:
        return Outcome(False, "Phi is nondecreasing: " + up.why, facts={"monotone": 1})
    far = _vanishes_far(question)
    if not far.holds:
        return far
    return Outcome(True, f"{up.why}; {far.why}", up.places, up.facts)


def lipschitz_constant(question: Question) -> tuple[Extreme, Extreme]:
    """(sup Phi', inf Phi'): L is the larger of the first and minus the second."""
    return question.rays.extreme(SLOPE, 1), question.rays.extreme(SLOPE, -1)


@decides("lipschitz constant equals g_max")
def _equals(question: Question) -> Outcome:
    highest, lowest = lipschitz_constant(question)
    g_max = question.rays.extreme(CHORD, 1)
    if highest.infinite or lowest.infinite:
        if g_max.infinite:
            return Outcome(True, "both are infinite")
        which = highest if highest.infinite else lowest
        return _infinite(which, f"L is infinite, g_max = {_shown(question, g_max)}")
    if g_max.infinite:
        raise Undecided("g_max is infinite although Phi' is bounded: Phi(0) is not 0")
    bound = g_max.closed
    for extreme, factor in ((highest, 1), (lowest, -1)):
        value = extreme.closed
        if bound is not None and value is not None:
            order = question.rays.context.sign(factor * value - bound)
        else:
            low, high = extreme.ball
            g_low, g_high = g_max.ball
            if factor < 0:
                low, high = -high, -low
            order = 1 if low > g_high else -1 if high < g_low else None
            if order is None:
                raise Undecided("L and g_max are too close to be told apart")
        if order > 0:
            size = f"{'-' if factor < 0 else ''}({_shown(question, extreme)})"
            why = f"L = {size} > g_max = {_shown(question, g_max)}"
            return Outcome(False, why, facts={"extreme": (SLOPE, factor)})
        if order == 0 and factor > 0:
            break
    else:
        if not _reaches(question, highest, lowest, bound):
            return Outcome(False, f"L < g_max = {_shown(question, g_max)}", facts={"extreme": (CHORD, 1)})
    low = lowest.closed
    if low is not None and bound is not None and question.rays.context.sign(-low - bound) > 0:
        return Outcome(
            False,
            f"L = -({_shown(question, lowest)}) > g_max = {_shown(question, g_max)}",
            facts={"extreme": (SLOPE, -1)},
        )
    if (low is None or bound is None) and not -lowest.ball[0] < g_max.ball[0]:
        return Outcome(
            False,
            f"L = -({_shown(question, lowest)}) > g_max = {_shown(question, g_max)}",
            facts={"extreme": (SLOPE, -1)},
        )
    return Outcome(True, f"L = max(sup Phi', -inf Phi') = {_shown(question, g_max)} = g_max")


def _reaches(question: Question, highest: Extreme, lowest: Extreme, bound: sp.Expr | None) -> bool:
    """Whether L, known to be at most g_max, equals it."""
    for extreme, factor in ((highest, 1), (lowest, -1)):
        if bound is None or extreme.closed is None:
            continue
        if question.rays.context.sign(factor * extreme.closed - bound) == 0:
            return True
    return False


@decides("alt2020 Prop. 2 as printed")
def _proposition(question: Question) -> Outcome:
    """Odd and Lipschitz: is every tau <= h^2/(2 L) max-min stable? Only with r Phi(r) >= 0."""
    return _prop_2(question)


@decides("alt2020 Prop. 2 sign stability as printed")
def _proposition_sign(question: Question) -> Outcome:
    return _prop_2(question)


def _prop_2(question: Question) -> Outcome:
    odd = _odd(question)
    if not odd.holds:
        return Outcome(True, "its hypotheses fail, so it states nothing here: " + odd.why, facts={"vacuous": True})
    lipschitz = _lipschitz(question)
    if not lipschitz.holds:
        return Outcome(
            True, "its hypotheses fail, so it states nothing here: " + lipschitz.why, facts={"vacuous": True}
        )
    preserving = _sign_preserving(question)
    if preserving.holds:
        return Outcome(
            True, "Phi is odd and Lipschitz, and also r Phi(r) >= 0, which the proposition does not say; g_max <= L"
        )
    return Outcome(
        False,
        "Phi is odd and Lipschitz, but r Phi(r) < 0 somewhere: " + preserving.why,
        preserving.places,
        {**preserving.facts, "signal": "max-min"},
    )


@decides("max-min stable for some tau")
def _some_tau(question: Question) -> Outcome:
    zero = _vanishes(question)
    if not zero.holds:
        return Outcome(
            False,
            zero.why + ": a constant signal does not stay constant",
            zero.places,
            {**zero.facts, "signal": "max-min"},
        )
    preserving = _sign_preserving(question)
    if not preserving.holds:
        return Outcome(False, preserving.why, preserving.places, {**preserving.facts, "signal": "max-min"})
    bounded = _bounded_diffusivity(question)
    if not bounded.holds:
        return Outcome(False, bounded.why, bounded.places, {**bounded.facts, "signal": "max-min"})
    return Outcome(True, f"0 <= Phi(r)/r <= g_max; {bounded.why}")


@decides("conditions (3.3) of dong2022")
def _dong(question: Question) -> Outcome:
    """g positive, nonincreasing, g(0) = 1, g -> 0; Phi' > 0 below sqrt(K), < 0 above."""
    rays = question.rays
    odd = _odd(question)
    if not odd.holds:
        return Outcome(False, "g is not a function of r^2: " + odd.why, odd.places, odd.facts)
    for part in (_positive, _nonincreasing_diffusivity):
        found = part(question)
        if not found.holds:
            return found
    start = rays.limit("right", 0, CHORD, at_end=False)
    if start == sp.oo or not _is_zero(question, start - 1):
        return Outcome(False, f"g(0) = {start}, not 1", (("right", sp.S.Zero),), {"origin": True})
    last = len(rays.flux.right.pieces) - 1
    far = rays.limit("right", last, CHORD, at_end=True)
    if not _is_zero(question, far):
        return Outcome(False, f"g tends to {far}, not to 0", (("right", sp.oo),), {"far": far})
    signs: list[int] = []
    places: list[Zero] = []
    for _, _, one in rays.patterns(SLOPE):
        for position, sign in enumerate(one.signs):
            if not signs or signs[-1] != sign:
                if signs:
                    places.append(_stretch(one, position)[0])
                signs.append(sign)
    if signs == [1, -1]:
        return Outcome(
            True,
            f"Phi' > 0 for r < {_place_text(question, places[0])}, < 0 beyond; K is its square",
            facts={"threshold": places[0]},
        )
    if signs == [1]:
        return Outcome(False, "Phi' > 0 everywhere: there is no threshold K", facts={"extreme": (SLOPE, -1)})
    return Outcome(False, "Phi' does not change from positive to negative exactly once", facts={"extreme": (SLOPE, -1)})


# -- stability at the step in force ----------------------------------------------------------------


@decides("max-min stable")
def _max_min(question: Question) -> Outcome:
    some = _some_tau(question)
    if not some.holds:
        return some
    if _odd(question).holds:
        return _range_of_g(question, sp.Rational(1, 2), "max-min principle")
    found = _range_of_g(question, sp.Rational(1, 2), "without parity, each ray throws a sample by at most half")
    if found.holds:
        return found
    raise Undecided("Phi is not odd: see the bound for functions without parity in `stability`")


@decides("sign stable")
def _sign_stable(question: Question) -> Outcome:
    some = _some_tau(question)
    if not some.holds:
        return some
    found = _range_of_g(question, sp.Rational(1, 4), "sign stability")
    if not found.holds and not _odd(question).holds:
        raise Undecided("Phi is not odd: beyond h^2/(4 g_max) nothing is known")
    return Outcome(found.holds, found.why, found.places, {**found.facts, "signal": "sign"} if not found.holds else {})


@decides("nonexpansive")
def _nonexpansive(question: Question) -> Outcome:
    up = _monotone(question, 1, strict=False)
    if not up.holds:
        return Outcome(False, "Phi is not nondecreasing: " + up.why, up.places, {**up.facts, "signal": "distance"})
    highest = question.rays.extreme(SLOPE, 1)
    if _compare(question, highest, sp.Rational(1, 2), 1):
        return Outcome(True, f"Phi is nondecreasing and tau L/h^2 <= 1/2 with L = {_shown(question, highest)}")
    return Outcome(
        False,
        f"tau L/h^2 > 1/2 with L = {_shown(question, highest)}",
        facts={"extreme": (SLOPE, 1), "signal": "distance"},
    )


@decides("energy nonincreasing")
def _energy(question: Question) -> Outcome:
    """Sharp for signals of all lengths: the differences r + (-1)^i eps, i = 1..n, gain energy beyond the bound.

    With L = Phi'(r) a block sends eps to (1 - 4 tau L/h^2) eps inside, so that the sum of Psi gains
    n L eps^2 ((1 - 4 tau L/h^2)^2 - 1) + O(1) + O(n eps^3), which is positive for small eps and then large n.
    """
    for jump in steps(question):
        if any(sign > 0 for sign in jump.signs(question)):
            return Outcome(
                False, f"Phi jumps up at |r| = {question.place(jump.place)}, where differences gain energy",
                ((jump.side, jump.place),), {"jump": True},
            )  # fmt: skip
    highest = question.rays.extreme(SLOPE, 1)
    if _compare(question, highest, sp.Rational(1, 2), 1):
        return Outcome(True, f"tau sup Phi'/h^2 <= 1/2 with sup Phi' = {_shown(question, highest)}")
    if highest.closed == sp.oo:
        return _infinite(highest, "sup Phi' is infinite: differences where Phi is steep gain energy")
    return Outcome(
        False, f"tau sup Phi'/h^2 > 1/2 with sup Phi' = {_shown(question, highest)}: differences there gain energy",
        facts={"extreme": (SLOPE, 1)},
    )  # fmt: skip


__all__ = ["DECIDERS", "Question", "Step", "function_of", "lipschitz_constant", "steps"]
