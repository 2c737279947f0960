"""Proofs repeated for all parameters of a family at once: signs that are seen from the form of an expression.

A claim that rests on signs alone is repeated without a sample where each function is a product of factors of
one sign and of at most one that is monotone in r, whose zero is stated in closed form.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass

import sympy as sp

from symdict.evidence.recheck.facts import kind_of
from symdict.evidence.recheck.functions import Function, Half, demand_even, demand_odd, demand_zero, read
from symdict.evidence.recheck.refusal import Json, Refused, demand
from symdict.evidence.recheck.signs import sign_of_form
from symdict.language.derivative import derivative
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import radius


@dataclass(frozen=True, slots=True)
class Rule:
    """What a claim forbids: signs of a kind, and the directions of jumps (outward, on each ray)."""

    kind: str
    forbidden: frozenset[int]
    jumps: frozenset[int]


_UP, _STRICT = frozenset({-1}), frozenset({-1, 0})
RULES: Mapping[str, Rule] = {
    "activation nondecreasing": Rule("slope", _UP, _UP),
    "regulariser convex": Rule("slope", _UP, _UP),
    "first class of alt2020": Rule("slope", _UP, _UP),
    "activation increasing": Rule("slope", _STRICT, _UP),
    "regulariser strictly convex": Rule("slope", _STRICT, _UP),
    "diffusivity nonnegative": Rule("flux", _UP, frozenset()),
    "activation sign preserving": Rule("flux", _UP, frozenset()),
    "regulariser nonnegative": Rule("flux", _UP, frozenset()),
    "regulariser nondecreasing": Rule("flux", _UP, frozenset()),
    "diffusivity positive": Rule("flux", _STRICT, frozenset()),
    "diffusivity nonincreasing": Rule("secant", frozenset({1}), frozenset({1})),
    "alt2020 Prop. 2 as printed": Rule("flux", _UP, frozenset()),  # r Phi(r) >= 0 makes it true, whatever else holds
    "alt2020 Prop. 2 sign stability as printed": Rule("flux", _UP, frozenset()),
}
RANGES: Mapping[str, int | None] = {
    "diffusivity bounded": None, "shrinkage satisfies (12)": 2, "max-min stable": 2, "shrinkage satisfies (13)": 4,
    "sign stable": 4,
}  # fmt: skip
"""Claims that hold where 0 <= g falls from g(0), and tau g(0)/h^2 <= 1/k."""
ODD = frozenset({"activation odd", "diffusivity even", "regulariser even", "shrinkage odd"})


def repeat_for_all(claim: str, case: Json, step: sp.Expr = sp.nan) -> None:
    """The proof of a claim for every admissible value of the parameters of a case; step is tau/h^2 in its units.

    Raises: Refused where that is not seen from the forms.
    """
    function = Function.read(case["flux"])
    if claim in ODD:
        demand_odd(function)
    elif claim == "activation even":
        demand_even(function)
    elif claim == "activation vanishes at 0":
        demand_zero(function.at_zero, "Phi(0) is not 0")
    elif claim == "activation continuous":
        _demand_no_jump(function, frozenset({-1, 1}), across=True)
    elif claim in RULES:
        _demand_rule(function, case, RULES[claim])
    elif claim in RANGES:
        _demand_rule(function, case, RULES["diffusivity nonincreasing"])
        _demand_range(function, RANGES[claim], step)
    else:
        raise Refused("the claim rests on more than signs")


def _demand_rule(function: Function, case: Json, rule: Rule) -> None:
    gaps = function.space.substitution
    rays = {"right": function.rays["right"]} if function.parity == -1 else function.rays
    for side, half in rays.items():
        ends = (sp.S.Zero, *half.breaks, sp.oo)
        for index, (start, end, piece) in enumerate(zip(ends, ends[1:], half.pieces, strict=False)):
            data = _data(case, side, index, rule.kind)
            signs = _signs(kind_of(rule.kind, piece), start, end, data, function.space)
            demand(not rule.forbidden & set(signs), f"{rule.kind} has the wrong sign for some parameters")
            positive = rule.kind == "flux" and 0 in rule.forbidden
            demand(not positive or (len(signs) == 1 and not data["squares"]), "g may vanish somewhere")
        if rule.kind == "flux":
            for value in half.values:
                known = 0 if value == 0 else form_sign(value, gaps)
                demand(known == 1 or (value == 0 and 0 not in rule.forbidden), "the value at a breakpoint is not seen")
    _demand_no_jump(function, rule.jumps, across=rule.kind == "slope")


def _demand_range(function: Function, upper: int | None, step: sp.Expr) -> None:
    """0 <= g, and step g(0) <= 1/upper for the finite limit g(0); g is known to be nonincreasing."""
    gaps = function.space.substitution
    for half in function.rays.values():
        for value in (*half.pieces, *half.values):
            demand(value == 0 or form_sign(value, gaps) == 1, "g >= 0 is not seen for all parameters")
        chord = sp.expand(half.pieces[0] / radius)
        highest = chord.subs(radius, 0)
        demand(not highest.has(sp.nan, sp.zoo, sp.oo) and not _delicate(chord, sp.S.Zero), "g(0) is not seen")
        if upper is not None:
            demand(step.is_Rational, "tau/h^2 depends on parameters")
            room = sp.Rational(1, upper) - step * highest
            demand(room == 0 or form_sign(room, gaps) == 1, "tau g(0) is not seen to be small enough")


def _data(case: Json, side: str, index: int, kind: str) -> Json:
    for item in case.get("patterns", ()):
        if (item["side"], item["piece"], item["kind"]) == (side, index, kind):
            return item
    raise Refused(f"no {kind} pattern is given for piece {index} on the {side}")


def form_sign(expr: sp.Expr, gaps: Mapping[sp.Symbol, sp.Expr]) -> int:
    """+1 or -1 where an expression has that sign for all r > 0 and all parameters; 0 where it is not seen."""
    expr = expr.subs(gaps, simultaneous=True) if gaps else expr
    found = sign_of_form(expr) or sign_of_form(sp.expand(expr))
    if found:
        return found
    above, below = sp.fraction(sp.together(expr))
    return sign_of_form(sp.expand(above)) * sign_of_form(sp.expand(below))


def _signs(function: sp.Expr, start: sp.Expr, end: sp.Expr, data: Json, space: ParameterSpace) -> list[int]:
    """The stated signs, seen for all parameters."""
    signs, gaps = [int(sign) for sign in data["signs"]], space.substitution
    if data["sign"] == 0 or signs == [0]:
        demand_zero(function, "a function is not identically zero")
        return [0]
    if data["sign"] is None or not function.has(radius):
        demand(signs == [form_sign(function, gaps)], "the sign of a constant is not seen")
        return signs
    factors = [read(text, space) for text in data["factors"]]
    quotient = read(data["quotient"], space) * sp.Mul(*(read(text, space) ** 2 for text in data["squares"]))
    difference = function - int(data["sign"]) * quotient * sp.Mul(*factors)
    demand(difference.count_ops() <= _LARGE, "the factors are too large to be compared as forms")
    demand_zero(difference, "the factors are not those of the function")
    demand(form_sign(read(data["quotient"], space), gaps) == 1, "the quotient is not seen to be positive")
    sign, moving = int(data["sign"]), []
    for factor in factors:
        known = form_sign(factor, gaps)
        sign *= known or 1
        moving += [] if known else [factor]
    if moving:
        demand(len(moving) == 1, "two factors change their signs")
        found = [sign * one for one in _monotone(moving[0], start, end, data["zeros"], space)]
    else:
        found = [sign]
    demand(found == signs, "the signs are not those of the factors")
    return signs


_LARGE = 120
"""Operations of a difference of two forms that is shown to vanish."""


def _monotone(factor: sp.Expr, start: sp.Expr, end: sp.Expr, zeros: list[Json], space: ParameterSpace) -> list[int]:
    """The signs of a factor that rises or falls throughout: before and after its zero, or by its value at an end."""
    gaps = space.substitution
    direction = form_sign(derivative(factor), gaps)
    demand(direction != 0, "a factor is not seen to be monotone")
    if zeros:
        demand(len(zeros) == 1 and zeros[0]["closed"] is not None, "a zero has no closed form")
        place = read(zeros[0]["closed"], space)
        demand_zero(factor.subs(radius, place), "a factor does not vanish at its stated zero")
        demand(form_sign(place - start, gaps) == 1, "a zero is not seen to lie in the piece")
        demand(end == sp.oo or form_sign(end - place, gaps) == 1, "a zero is not seen to lie in the piece")
        return [-direction, direction]
    for point, outward in ((start, 1), (end, -1)):
        value = factor.subs(radius, point) if point != sp.oo else sp.nan
        if value.has(sp.nan, sp.zoo, sp.oo) or _delicate(factor, point):
            continue
        if value == 0 or form_sign(value, gaps) == direction * outward:
            return [direction * outward]
    raise Refused("the sign of a factor at the ends is not seen")


def _delicate(expr: sp.Expr, point: sp.Expr) -> bool:
    """Whether a power with a parameter in its exponent stands at 0."""
    return point == 0 and any(node.base.has(radius) and node.exp.free_symbols for node in expr.atoms(sp.Pow))


def _demand_no_jump(function: Function, directions: frozenset[int], *, across: bool) -> None:
    """No jump in the given outward directions at any breakpoint, and across 0."""
    if not directions:
        return
    gaps = function.space.substitution
    for half in function.rays.values():
        for k, point in enumerate(half.breaks):
            heights = (_end(half, k, point), half.values[k], _end(half, k + 1, point))
            _demand_steps(heights, directions, gaps)
    if across:
        right, left = (_end(function.rays[side], 0, sp.S.Zero) for side in ("right", "left"))
        here = -left if function.at_zero == sp.nan else function.at_zero
        _demand_steps((-left, here, right), directions, gaps)


def _demand_steps(
    heights: tuple[sp.Expr, sp.Expr, sp.Expr], directions: frozenset[int], gaps: Mapping[sp.Symbol, sp.Expr]
) -> None:
    for one, other in itertools.pairwise(heights):
        known = form_sign(other - one, gaps)
        if known:
            demand(known not in directions, "a jump has the wrong direction")
        else:
            demand_zero(other - one, "a jump is not excluded for all parameters")


def _end(half: Half, index: int, point: sp.Expr) -> sp.Expr:
    piece = half.pieces[index]
    value = piece.subs(radius, point)
    demand(not value.has(sp.nan, sp.zoo, sp.oo) and not _delicate(piece, point), "a value at an end is not seen")
    return value
