"""Refutations by samples: exact places at which a claim fails, for claims that no proof has settled."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import sympy as sp
from flint import arb

from symdict.evidence.balls import NotEnclosed
from symdict.evidence.signals import Flux
from symdict.language.formula import to_text
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace

Json = dict[str, Any]

FALLS = frozenset({
    "activation nondecreasing", "activation increasing", "regulariser convex", "regulariser strictly convex",
    "first class of alt2020", "nonexpansive", "shrinkage nonexpansive", "shrinkage is a convex proximity operator",
})  # fmt: skip
NEGATIVE = frozenset({
    "diffusivity nonnegative", "activation sign preserving", "diffusivity positive", "regulariser nondecreasing",
    "shrinkage satisfies (12)", "shrinkage satisfies (13)", "max-min stable for some tau", "max-min stable",
    "sign stable", "conditions (3.3) of dong2022",
})  # fmt: skip
RISES = frozenset({"diffusivity nonincreasing", "conditions (3.3) of dong2022"})

_POINTS = tuple(Fraction(k, 8) for k in range(1, 120))


def sampled_witness(flux: Segments, claim: str) -> Json | None:
    """Places that refute a claim for one admissible choice of the parameters; None if none was met."""
    for point in flux.space.samples(3) if flux.space.parameters else ({},):
        try:
            values = Flux(flux.substituted(point, ParameterSpace()) if point else flux)
            found = _found(values, claim)
        except (NotEnclosed, ValueError, ArithmeticError):
            continue
        if found is not None:
            return {"parameters": _shown(point), **found} if point else found
    return None


def _shown(point: Mapping[sp.Symbol, sp.Expr]) -> Json:
    return {symbol.name: to_text(value) for symbol, value in point.items()}


def _found(flux: Flux, claim: str) -> Json | None:
    line = [-x for x in reversed(_POINTS)] + list(_POINTS)
    heights = [(x, flux(x)) for x in line]
    if claim in FALLS:
        for (x, a), (y, b) in itertools.pairwise(heights):
            if a > b:
                return {"x": str(x), "y": str(y), "Phi(x)": _text(a), "Phi(y)": _text(b)}
    if claim in NEGATIVE:
        for x, a in heights:
            if a * (1 if x > 0 else -1) < 0:
                return {"r": str(x), "Phi(r)": _text(a)}
    if claim in RISES:
        outward = [heights[len(_POINTS) :], heights[: len(_POINTS)][::-1]]
        for row in outward:
            chords = [(x, a * x.denominator / x.numerator) for x, a in row]
            for (x, a), (y, b) in itertools.pairwise(chords):
                if a < b:
                    return {"x": str(x), "y": str(y), "g(x)": _text(a), "g(y)": _text(b)}
    return None


def _text(value: arb) -> str:
    return value.str(20, radius=False)
