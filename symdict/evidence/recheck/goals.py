"""From facts to claims: what each claim needs, one rule for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sympy as sp
from flint import arb
from sympy.simplify.fu import TR8

from symdict.evidence.recheck.enclose import ball_of, number
from symdict.evidence.recheck.facts import NEAR, Facts
from symdict.evidence.recheck.functions import Function, demand_even, demand_odd, demand_zero, read
from symdict.evidence.recheck.refusal import Json, demand
from symdict.evidence.recheck.signs import sign_of_form
from symdict.language.derivative import derivative
from symdict.language.variables import radius

_SAMPLES = 2
"""Admissible parameter values at which the evidence of a family is repeated."""


Goal = Callable[[Facts], None]
GOALS: dict[str, Goal] = {}


def _goal(*names: str) -> Callable[[Goal], Goal]:
    def register(function: Goal) -> Goal:
        for name in names:
            GOALS[name] = function
        return function

    return register


def repeat_proof(claim: str, case: Json, evidence: Json) -> None:
    function = Function.read(case["flux"])
    subject = Function.read(evidence["subject"])
    samples = function.space.samples(_SAMPLES) if function.space.parameters else ({},)
    for sample in samples:
        GOALS[claim](Facts(function, case, sample, function.space, _step(subject, evidence, case, sample)))


def _step(subject: Function, evidence: Json, case: Json, sample: Mapping[sp.Symbol, sp.Expr]) -> arb:
    """tau/h^2 in units of the core's slopes, at the sample; scale parameters that it lacks are 1."""
    step = step_of(subject, evidence)
    named = {symbol.name: value for symbol, value in sample.items()}
    named |= {name: read(text, subject.space) for name, text in case["fixed"].items()}
    return number(step.subs({symbol: named.get(symbol.name, sp.S.One) for symbol in step.free_symbols}))


def step_of(subject: Function, evidence: Json) -> sp.Expr:
    """tau/h^2 in units of the core's slopes."""
    scale, data = evidence["scale"], evidence["subject"]
    step = read(scale["factor"], subject.space) / read(scale["unit"], subject.space)
    return sp.powdenest(step * read(data["tau"], subject.space) / read(data["h"], subject.space) ** 2, force=True)


@_goal("activation odd", "diffusivity even", "regulariser even", "shrinkage odd")
def _odd(facts: Facts) -> None:
    demand_odd(facts.function)


@_goal("activation even")
def _even(facts: Facts) -> None:
    demand_even(facts.function)


@_goal("activation vanishes at 0")
def _vanishes(facts: Facts) -> None:
    demand_zero(facts.function.at_zero, "Phi(0) is not 0")


@_goal("activation continuous")
def _continuous(facts: Facts) -> None:
    facts.no_jump(1)
    facts.no_jump(-1)


@_goal("activation nondecreasing", "regulariser convex", "first class of alt2020")
def _nondecreasing(facts: Facts) -> None:
    if facts.stated("slope"):
        facts.never("slope", -1)
    else:
        _demand_amplitudes(facts)
    facts.no_jump(-1)


def _demand_amplitudes(facts: Facts) -> None:
    """Phi' >= 0 on every piece: a constant that the amplitudes of all sines and cosines do not exceed."""
    for side in facts.rays:
        for _, _, piece in facts.intervals(side):
            slope = sp.expand(TR8(sp.expand(derivative(piece))))
            least = sp.S.Zero
            for term in sp.Add.make_args(slope):
                coefficient, wave = term.as_independent(radius)
                demand(wave == 1 or isinstance(wave, sp.sin | sp.cos), "no slope pattern is given")
                least += coefficient if wave == 1 else -sp.Abs(coefficient)
            demand(least == 0 or number(least) > 0, "the amplitudes of Phi' exceed its mean")
            demand(slope.has(radius) or slope != 0, "Phi is constant on a piece")


@_goal("activation increasing", "regulariser strictly convex")
def _increasing(facts: Facts) -> None:
    _nondecreasing(facts)  # where it rests on amplitudes, Phi' is analytic and not constantly 0: its zeros are isolated
    if facts.stated("slope"):
        facts.never("slope", 0)


@_goal("activation nonmonotone")
def _nonmonotone(facts: Facts) -> None:
    heights = facts.heights()
    if facts.stated_everywhere("slope"):
        signs = {sign for _, _, found in facts.signs("slope") for sign in found}
    else:
        signs = facts.directions()  # two places between which Phi rises, and two between which it falls, are a proof
    falls = -1 in signs or any(b - a < -NEAR or c - b < -NEAR for a, b, c in heights)
    rises = 1 in signs or any(b - a > NEAR or c - b > NEAR for a, b, c in heights)
    demand(falls and rises, "Phi does not both rise and fall")


@_goal("activation redescending", "shrinkage asymptotically identity")
def _redescending(facts: Facts) -> None:
    values = facts.far()
    demand(all(abs(value) < arb(2) ** -30 for value in values), "Phi does not tend to 0")


@_goal("second class of alt2020")
def _second_class(facts: Facts) -> None:
    _nonmonotone(facts)
    _redescending(facts)


@_goal("activation bounded")
def _bounded(facts: Facts) -> None:
    demand(facts.extremum("flux", 1).is_finite() and facts.extremum("flux", -1).is_finite(), "Phi is not bounded")


@_goal("activation lipschitz")
def _lipschitz(facts: Facts) -> None:
    _continuous(facts)
    demand(facts.extremum("slope", 1).is_finite() and facts.extremum("slope", -1).is_finite(), "Phi' is not bounded")


@_goal("diffusivity nonnegative", "activation sign preserving", "regulariser nondecreasing")
def _nonnegative(facts: Facts) -> None:
    facts.never("flux", -1)
    for half in facts.rays.values():
        demand(not any(number(value) < 0 for value in half.values), "g is negative at a breakpoint")


@_goal("regulariser nonnegative")
def _psi_nonnegative(facts: Facts) -> None:
    if facts.stated("flux"):
        _nonnegative(facts)
        return
    for side in facts.rays:
        pieces = facts.intervals(side)
        demand(len(pieces) == 1, "no flux pattern is given")
        for term in sp.Add.make_args(sp.expand(TR8(sp.expand(pieces[0][2])))):
            _demand_upward(term)


def _demand_upward(term: sp.Expr) -> None:
    """int_0^r >= 0: the term is positive, or a sin(w r) with a/w > 0, whose integral is (a/w) (1 - cos(w r))."""
    if sign_of_form(term) == 1:
        return
    coefficient, wave = term.as_independent(radius)
    demand(isinstance(wave, sp.sin), "the integral of a term may be negative")
    rate = sp.expand(wave.args[0] / radius)
    demand(not rate.has(radius) and number(coefficient / rate) > 0, "the integral of a term may be negative")


@_goal("diffusivity positive")
def _positive_g(facts: Facts) -> None:
    _nonnegative(facts)
    for _, _, signs in facts.signs("flux"):
        demand(signs == [1], "g vanishes somewhere")


@_goal("diffusivity nonincreasing")
def _nonincreasing(facts: Facts) -> None:
    facts.never("secant", 1)
    for before, here, after in facts.heights()[:-1]:
        demand(not here - before > NEAR and not after - here > NEAR, "g jumps up")


@_goal("diffusivity bounded")
def _bounded_g(facts: Facts) -> None:
    demand(facts.extremum("chord", 1).is_finite(), "g is not bounded")


@_goal("regulariser weakly convex")
def _weakly(facts: Facts) -> None:
    demand(facts.extremum("slope", -1).is_finite(), "inf Phi' is infinite")
    facts.no_jump(-1)


def _g_between(facts: Facts, upper: int) -> None:
    """0 <= step g <= 1/upper."""
    low, high = facts.extremum("chord", -1), facts.extremum("chord", 1)
    demand(not low < 0, "g is negative")
    demand(high.is_finite() and not facts.step * high * upper > 1 + NEAR, "tau g is too large")


@_goal("shrinkage satisfies (12)", "max-min stable")
def _range(facts: Facts) -> None:
    _g_between(facts, 2)


@_goal("shrinkage satisfies (13)", "sign stable")
def _half_range(facts: Facts) -> None:
    _g_between(facts, 4)


def _steepest(facts: Facts, upper: int) -> None:
    high = facts.extremum("slope", 1)
    demand(high.is_finite() and not facts.step * high * upper > 1 + NEAR, "tau sup Phi' is too large")


@_goal("shrinkage nondecreasing", "shrinkage is a proximity operator")
def _s_up(facts: Facts) -> None:
    _steepest(facts, 4)
    facts.no_jump(1)


@_goal("shrinkage nonexpansive")
def _s_nonexpansive(facts: Facts) -> None:
    _continuous(facts)
    _steepest(facts, 2)
    demand(not facts.extremum("slope", -1) < 0, "Phi falls somewhere")


@_goal("shrinkage is a convex proximity operator")
def _s_convex(facts: Facts) -> None:
    _s_up(facts)
    _s_nonexpansive(facts)


@_goal("energy nonincreasing")
def _energy(facts: Facts) -> None:
    _steepest(facts, 2)
    facts.no_jump(1)


@_goal("nonexpansive")
def _nonexpansive(facts: Facts) -> None:
    _nondecreasing(facts)
    _steepest(facts, 2)


@_goal("lipschitz constant equals g_max")
def _equal_constants(facts: Facts) -> None:
    high, low, g_max = facts.extremum("slope", 1), facts.extremum("slope", -1), facts.extremum("chord", 1)
    lipschitz = high.max(-low)
    if not lipschitz.is_finite() or not g_max.is_finite():
        demand(not lipschitz.is_finite() and not g_max.is_finite(), "one of L and g_max is infinite")
        return
    demand(abs(lipschitz - g_max) < NEAR * (1 + abs(g_max)), "L differs from g_max")


@_goal("max-min stable for some tau")
def _some_tau(facts: Facts) -> None:
    _vanishes(facts)
    _nonnegative(facts)
    _bounded_g(facts)


@_goal("alt2020 Prop. 2 as printed", "alt2020 Prop. 2 sign stability as printed")
def _proposition(facts: Facts) -> None:
    """True where a hypothesis fails (a jump, no oddness), or where also r Phi(r) >= 0."""
    if facts.function.parity != -1 or any(abs(b - a) > NEAR or abs(c - b) > NEAR for a, b, c in facts.heights()):
        return
    if "steep" in facts.case or _infinite_slope(facts):
        return
    _nonnegative(facts)


def _infinite_slope(facts: Facts) -> bool:
    for side in facts.rays:
        for start, end, piece in facts.intervals(side):
            if any(not v.is_finite() or abs(v) > arb(2) ** 20 for v in facts._ends(derivative(piece), start, end)):
                return True
    return False


@_goal("conditions (3.3) of dong2022")
def _dong(facts: Facts) -> None:
    _odd(facts)
    _positive_g(facts)
    _nonincreasing(facts)
    right = facts.intervals("right")
    first, last = right[0][2] / radius, right[-1][2] / radius
    demand(abs(ball_of(first, arb(2) ** -80) - 1) < arb(2) ** -16, "g(0) is not 1")
    demand(abs(ball_of(last, arb(2) ** 200)) < arb(2) ** -16, "g does not tend to 0")
    signs = [sign for _, _, found in facts.signs("slope") for sign in found]
    kept = [sign for k, sign in enumerate(signs) if k == 0 or sign != signs[k - 1]]
    demand(kept == [1, -1], "Phi' does not change from positive to negative once")
