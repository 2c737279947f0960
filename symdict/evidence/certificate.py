"""Evidence as plain data: the subject, its scaling, and for each region what the checker has to repeat."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import sympy as sp
from flint import arb

from symdict.errors import LimitReached
from symdict.evidence.balls import NotEnclosed
from symdict.evidence.cases import Case
from symdict.evidence.factors import factored, sign_factors
from symdict.evidence.outcome import Outcome
from symdict.evidence.patterns import Pattern, Zero
from symdict.evidence.rays import CHORD, CURVATURE, FLUX, SECANT, SLOPE, Rays
from symdict.evidence.scaling import Scaling
from symdict.evidence.search import Split, Undecided
from symdict.forms.base import Coupling
from symdict.language.formula import to_text
from symdict.language.segments import HalfLine, Segments

Json = dict[str, Any]
_DIGITS = 40

_UP = ((SLOPE,), ())
_SIGN = ((FLUX,), ())
_RANGE = ((SECANT,), ((CHORD, -1), (CHORD, 1)))
_STEEP = ((CURVATURE,), ((SLOPE, 1),))
_BOTH = ((CURVATURE,), ((SLOPE, 1), (SLOPE, -1)))

NEEDS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, int], ...]]] = {
    "activation nondecreasing": _UP,
    "activation increasing": _UP,
    "activation nonmonotone": _UP,
    "regulariser convex": _UP,
    "regulariser strictly convex": _UP,
    "first class of alt2020": _UP,
    "second class of alt2020": _UP,
    "regulariser weakly convex": ((CURVATURE,), ((SLOPE, -1),)),
    "diffusivity nonnegative": _SIGN,
    "diffusivity positive": _SIGN,
    "activation sign preserving": _SIGN,
    "regulariser nonnegative": _SIGN,
    "regulariser nondecreasing": _SIGN,
    "diffusivity nonincreasing": ((SECANT,), ()),
    "diffusivity bounded": ((SECANT,), ((CHORD, 1),)),
    "activation bounded": ((SLOPE,), ((FLUX, 1), (FLUX, -1))),
    "activation lipschitz": _BOTH,
    "shrinkage satisfies (12)": _RANGE,
    "shrinkage satisfies (13)": _RANGE,
    "max-min stable": _RANGE,
    "sign stable": _RANGE,
    "max-min stable for some tau": ((FLUX, SECANT), ((CHORD, 1),)),
    "shrinkage nondecreasing": _STEEP,
    "shrinkage is a proximity operator": _STEEP,
    "shrinkage nonexpansive": _BOTH,
    "shrinkage is a convex proximity operator": _BOTH,
    "energy nonincreasing": _STEEP,
    "nonexpansive": ((SLOPE, CURVATURE), ((SLOPE, 1),)),
    "lipschitz constant equals g_max": ((CURVATURE, SECANT), ((SLOPE, 1), (SLOPE, -1), (CHORD, 1))),
    "alt2020 Prop. 2 as printed": _SIGN,
    "alt2020 Prop. 2 sign stability as printed": _SIGN,
    "conditions (3.3) of dong2022": ((FLUX, SECANT, SLOPE), ()),
}
"""For each claim the sign patterns and the extrema that its proof rests on."""

REFUTING: dict[str, tuple[tuple[str, ...], tuple[tuple[str, int], ...]]] = {
    "lipschitz constant equals g_max": NEEDS["lipschitz constant equals g_max"],
    "conditions (3.3) of dong2022": ((SLOPE,), ()),
}
"""The same for the few refutations that rest on more than their witness."""


def certificate(
    flux: Segments,
    coupling: Coupling,
    scaling: Scaling,
    name: str,
    cases: Iterable[tuple[Case[Outcome], Rays]],
    summary: str,
) -> Json:
    """The evidence for one claim."""
    return {
        "summary": summary,
        "subject": {**segments_data(flux), "tau": to_text(coupling.tau), "h": to_text(coupling.h)},
        "scale": {
            "unit": to_text(scaling.unit),
            "factor": to_text(scaling.factor),
            "shapes": {symbol.name: to_text(value) for symbol, value in scaling.shapes},
            "core": segments_data(scaling.core),
        },
        "cases": [_case(name, case, rays) for case, rays in cases],
    }


@lru_cache(maxsize=1024)
def segments_data(flux: Segments) -> Json:
    """A piecewise function as text, in the variable r > 0 of its half lines."""
    return {
        "right": _half(flux.right),
        "left": _half(flux.left),
        "parity": flux.parity,
        "at_zero": "nan" if flux.at_zero == sp.nan else to_text(flux.at_zero),
        "parameters": [[parameter.name, parameter.domain] for parameter in flux.space.parameters],
        "assume": list(flux.space.assume),
    }


def _half(half: HalfLine) -> Json:
    return {key: [to_text(item) for item in getattr(half, key)] for key in ("breaks", "pieces", "values")}


def _case(name: str, case: Case[Outcome], rays: Rays) -> Json:
    found: Json = {
        "conditions": [condition.text() for condition in case.conditions],
        "fixed": {c.symbol.name: to_text(c.bound) for c in case.conditions if c.operator == "="},
        "flux": segments_data(case.flux),
        "holds": None if case.result is None else case.result.holds,
        "why": case.failed if case.result is None else case.result.why,
    }
    holds = case.result is not None and case.result.holds
    kinds, extremes = (NEEDS if holds else REFUTING).get(name, ((), ()))
    if case.result is not None and (kinds or extremes):
        found["patterns"] = [data for kind in kinds for data in _patterns(rays, kind)]
        if kinds == (SLOPE,) and len(found["patterns"]) < len(rays.pieces()):
            extremes = (*extremes, (SLOPE, 1), (SLOPE, -1))  # decided by bounds, for want of patterns
        found["extrema"] = [data for kind, sign in extremes for data in _extreme(rays, kind, sign)]
    return found


def _patterns(rays: Rays, kind: str) -> list[Json]:
    """The patterns of a kind as data, made once for all claims that rest on them."""
    key = ("patterns", kind)
    if key not in rays.shown:
        rays.shown[key] = _patterns_of(rays, kind)
    return rays.shown[key]


def _patterns_of(rays: Rays, kind: str) -> list[Json]:
    found = []
    for side, index, *_ in rays.pieces():
        try:
            one = rays.pattern(side, index, kind)
        except (Undecided, Split, LimitReached):
            continue  # the claim was decided by bounds instead
        found.append({"side": side, "piece": index, "kind": kind, **_pattern(one)})
    return found


def _pattern(one: Pattern) -> Json:
    split = sign_factors(one.function) if one.how not in ("constant", "identically zero") else None
    product = split.product() if split is not None else one.function
    even = [factor.expr for factor in split.factors if not factor.odd] if split is not None else []
    quotient = sp.S.One
    if split is not None and split.sign:
        quotient = _quotient(one.function, sp.Mul(product, *(expr**2 for expr in even)))
    return {
        "sign": split.sign if split is not None else None,
        "factors": [to_text(factor.expr) for factor in split.factors if factor.odd] if split is not None else [],
        "squares": [to_text(expr) for expr in even],
        "quotient": to_text(quotient),
        "zeros": [_zero(zero) for zero in one.zeros],
        "signs": list(one.signs),
    }


def _quotient(function: sp.Expr, divisor: sp.Expr) -> sp.Expr:
    """function/divisor as a product: the factors of the function cancel where they are those of the divisor."""
    product = factored(function)
    quotient = product / divisor
    return quotient if quotient.count_ops() < product.count_ops() else factored(function / divisor)


def _zero(zero: Zero) -> Json:
    found: Json = {"closed": None if zero.closed is None else to_text(zero.closed)}
    if zero.low is not None and zero.high is not None:
        found["low"], found["high"] = _decimal(zero.low, -1), _decimal(zero.high, 1)
    return found


def _decimal(ball: arb, direction: int) -> str:
    """A decimal number beside a ball: below it (-1) or above it (+1)."""
    margin = abs(ball) * arb(10) ** (4 - _DIGITS) * direction
    return (ball + margin).mid().str(_DIGITS, radius=False)


def _extreme(rays: Rays, kind: str, sign: int) -> list[Json]:
    key = ("extreme", kind, sign)
    if key not in rays.shown:
        rays.shown[key] = _extreme_of(rays, kind, sign)
    return rays.shown[key]


def _extreme_of(rays: Rays, kind: str, sign: int) -> list[Json]:
    try:
        extreme = rays.extreme(kind, sign)
    except (Undecided, Split, LimitReached, NotEnclosed):
        return [{"kind": kind, "sign": sign, "closed": None, "finite": True}] if rays.finite(kind, sign) else []
    found: Json = {"kind": kind, "sign": sign, "closed": None}
    if extreme.closed is not None:
        found["closed"] = [to_text(value.closed) for value in extreme.values]  # the largest counts
    elif any(value.implicit for value in extreme.values):
        found["finite"] = True  # taken at a place without a closed form, which depends on the parameters
    else:
        low, high = extreme.ball
        found["low"], found["high"] = _decimal(low, -1), _decimal(high, 1)
    return [found]
