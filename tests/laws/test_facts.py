"""The facts that the sources and the candidates' list state of each entry, held against the engine.

One row a statement: the entry, the parameters at which it is made (all otherwise), and the numbers or the
shape. The numbers were computed elsewhere, by hand or by other programs, and stand here as they are stated.
"""

from __future__ import annotations

from itertools import pairwise

import mpmath
import pytest
import sympy as sp

import symdict as sd
from symdict import entries
from symdict.evidence.constants import constants
from symdict.evidence.engine import decide
from symdict.floats import half_line
from symdict.jobs.subject import bound
from symdict.language.formula import to_sympy
from symdict.language.parse import parse
from symdict.report.tables import Item

UP, RED = "activation nondecreasing", "activation redescending"
CONTINUOUS, NONINCREASING = "activation continuous", "diffusivity nonincreasing"
STRICT, CONVEX = "regulariser strictly convex", "regulariser convex"
ODD, NONNEGATIVE = "activation odd", "diffusivity nonnegative"


def fact(entry: str, shape: dict[str, bool] | None = None, at: dict[str, str] | None = None, **numbers: str):
    """A row: shape is claim -> whether it holds; numbers are constants, exact or to the digits that are written."""
    name = f"{entry}{'' if not at else ' ' + ', '.join(f'{key}={value}' for key, value in at.items())}"
    return pytest.param(entry, at or {}, shape or {}, numbers, id=name)


MONOTONE = {UP: True, RED: False}
FALLING = {UP: False, RED: True}
FACTS = (
    # C1
    fact("constant", MONOTONE | {STRICT: True}, slope_min="1", lipschitz="1", g_max="1"),
    fact("charbonnier", MONOTONE | {STRICT: True}, slope_min="0", lipschitz="1", g_max="1"),
    fact("soft", MONOTONE | {CONVEX: True, STRICT: False}, slope_min="0", lipschitz="1", g_max="1"),
    fact("perona-malik", FALLING, slope_min="-2*exp(-3/2)", lipschitz="1", g_max="1"),
    fact("garrote", FALLING, slope_min="-1", lipschitz="1", g_max="1"),
    fact("hard", FALLING | {CONTINUOUS: False}, slope_min="-oo", lipschitz="oo", g_max="1"),
    # C2
    fact("perona-malik-rational", FALLING, slope_min="-1/8", lipschitz="1", g_max="1"),
    fact("weickert", FALLING, slope_min="-2.33490", lipschitz="2.33490", g_max="1"),
    fact("weickert-4", FALLING, slope_min="-0.88947", lipschitz="1", g_max="1"),
    fact("weickert-6", FALLING, slope_min="-1.60759", lipschitz="1.60759", g_max="1"),
    fact("tukey", FALLING, slope_min="-4/5", lipschitz="1", g_max="1"),
    fact("exponential", FALLING, slope_min="-exp(-2)", lipschitz="1", g_max="1"),
    fact("tv", {UP: True, CONTINUOUS: False}, g_max="oo", lipschitz="oo"),
    fact("bfb", {RED: True}, g_max="oo"),
    fact("regularised-tv", MONOTONE, {"epsilon": "1/4"}, g_max="4", lipschitz="4", slope_min="0"),
    fact("fab", {NONNEGATIVE: False}, {"k": "2"}, g_max="1", g_min="-0.375", slope_min="-1.142", lipschitz="1.142"),
    fact("gaussian-power", FALLING, {"p": "3"}, lipschitz="1", g_max="1"),
    fact("gaussian-power", FALLING, {"p": "4"}, lipschitz="4*exp(-5/4)", slope_min="-4*exp(-5/4)"),
    fact("epanechnikov-power", FALLING, {"q": "1"}, slope_min="-2", lipschitz="2"),
    fact("epanechnikov-power", FALLING, {"q": "2"}, slope_min="-0.8", lipschitz="1"),
    fact("epanechnikov-power", FALLING, {"q": "3"}, slope_min="-0.653", lipschitz="1"),
    fact("epanechnikov-power", FALLING, {"q": "4"}, slope_min="-0.593", lipschitz="1"),
    fact("arctan-loss", FALLING, slope_min="-9/16", lipschitz="1"),
    fact("rational-power", FALLING, {"p": "2"}, slope_min="-1/8"),
    fact("rational-power", FALLING, {"p": "4"}, slope_min="-9/16"),
    # C3
    fact("geman-mcclure", FALLING, slope_min="-1/4", lipschitz="1"),
    fact("andrews", FALLING, slope_min="-1", lipschitz="1"),
    fact("hampel", FALLING, {"a": "2", "b": "4", "c": "8"}, slope_min="-1/2", lipschitz="1"),
    fact("hampel", FALLING, {"a": "2", "b": "4", "c": "5"}, slope_min="-2", lipschitz="2"),
    fact("fair", MONOTONE | {STRICT: True}, slope_min="0", lipschitz="1"),
    fact("log-cosh", MONOTONE | {STRICT: True}, slope_min="0", lipschitz="1"),
    fact("student-t", FALLING, slope_min="-1/8", lipschitz="1"),
    fact("tukey-quartic", FALLING, slope_min="-16/9", lipschitz="16/9", g_max="1"),
    fact("tukey-power", FALLING, {"k": "4"}, slope_min="-16/9", lipschitz="1.7778"),
    fact("barron", {UP: True}, {"alpha": "1"}, slope_min="0", lipschitz="1"),
    fact("barron", FALLING, {"alpha": "-2"}, slope_min="-1/4", lipschitz="1"),
    fact("barron", {UP: False}, {"alpha": "1/2"}, lipschitz="1"),
    fact("power", {}, {"p": "3/2"}, g_max="oo"),
    fact("power", {}, {"p": "3"}, lipschitz="oo"),
    fact("dcs", FALLING, slope_min="-1", lipschitz="1"),
    fact("gnc-tls", FALLING, {"mu": "3"}, slope_min="-3", lipschitz="3"),
    fact("gnc-tls", FALLING, {"mu": "1/2"}, slope_min="-1/2", lipschitz="1"),
    fact("dead-zone", MONOTONE | {NONINCREASING: False}, g_min="0", g_max="1", lipschitz="1"),
    fact("tolerant", {}, {"a": "1", "b": "1/5"}, slope_max="3.209", lipschitz="3.209", g_max="1"),
    fact("asymmetric-tukey", {ODD: False}),
    fact("asymmetric-cauchy", {ODD: False}),
    fact("m-quantile", {ODD: False}, {"q": "1/4"}),
    fact("m-quantile", {ODD: True}, {"q": "1/2"}),
    # C4
    fact("firm", FALLING, {"t1": "1", "t2": "2"}, slope_min="-1", lipschitz="1"),
    fact("firm", FALLING, {"t1": "1", "t2": "3/2"}, slope_min="-2", lipschitz="2"),
    fact("mcp", FALLING, {"gamma": "3"}, slope_min="-1/2", lipschitz="1"),
    fact("scad", FALLING, {"a": "3.7"}, slope_min="-10/17", lipschitz="1"),
    fact("scad", FALLING, {"a": "5/2"}, slope_min="-2", lipschitz="2"),
    fact("p-shrinkage", {}, {"p": "1/2"}, slope_min="-1/2", lipschitz="1"),
    fact("p-shrinkage", FALLING, {"p": "-1/2"}, slope_min="-3/2", lipschitz="3/2"),
    fact("power-garrote", FALLING, {"n": "3"}, slope_min="-2", lipschitz="2"),
    fact("hyperbolic", FALLING | {CONTINUOUS: True}, lipschitz="oo"),
    fact("ssbs", {}, {"t": "1/2", "T": "5", "l": "1"}, g_max="1"),
    fact("berhu", {UP: True}),
    fact("elastic-net", {UP: True}),
    # C5
    fact("arctan", {UP: True}, slope_min="0", lipschitz="1"),
    fact("asinh", {UP: True}, slope_min="0", lipschitz="1"),
    fact("symmetric-log", {UP: True}, slope_min="0", lipschitz="1"),
    fact("erf", {UP: True}, slope_min="0", lipschitz="1"),
    fact("geman-mcclure-activation", {UP: True, NONINCREASING: False}, lipschitz="1", g_min="0"),
    fact("sine", {UP: False, NONNEGATIVE: False}, {"omega": "1"}, g_min="-0.2172", lipschitz="1"),
    fact("gcu", {NONNEGATIVE: False}, lipschitz="oo", g_min="-1"),
    fact("ncu", {NONNEGATIVE: False}, lipschitz="oo"),
    fact("three-state", {RED: True}, g_max="oo"),
    fact("linear-spline", {}, {"s1": "1", "s2": "1/2"}, slope_min="1/2", lipschitz="1"),
    fact("relu", {ODD: False}),
    fact("silu", {ODD: False}),
    fact("gelu", {ODD: False}),
    fact("snake", {ODD: False}),
    fact("symexp", {ODD: True, UP: True}, lipschitz="oo"),
    # not in the list: smooth SCAD at a = 3
    fact("smooth-scad", FALLING | {CONTINUOUS: True}, {"lam": "1", "a": "3"}, slope_min="-pi/4", lipschitz="1"),
)


def definition(entry: str, values: dict[str, str]):
    found = Item.of(entries.entry(entry))
    return bound(found, values).definition


@pytest.mark.parametrize(("entry", "values", "shape", "numbers"), FACTS)
def test_the_stated_facts_hold(entry, values, shape, numbers):
    """Each constant has the stated value to its last digit, and each claim the stated verdict, by proof."""
    subject = definition(entry, values)
    found = constants(subject) if numbers else {}
    for name, text in numbers.items():
        assert agrees(found[name], text), (entry, name, text, found[name])
    for claim, holds in shape.items():
        finding = decide(subject, claim)
        assert finding.proved == holds, (entry, claim, finding.evidence.get("summary"))
        assert finding.refuted != holds, (entry, claim, finding.evidence.get("summary"))


def agrees(constant, text: str) -> bool:
    """Exactly where the fact is exact, else to half a unit of the last digit that is written."""
    stated = to_sympy(parse(text), {})
    if stated in (sp.oo, -sp.oo):
        return constant.closed == stated
    digits = len(text.partition(".")[2])
    half = mpmath.mpf(10) ** -digits / 2 if digits else mpmath.mpf("1e-25")
    with mpmath.workdps(40):
        value = constant.decimal
        if value is None and constant.closed is not None:
            return sp.simplify(constant.closed - stated) == 0
        return value is not None and abs(mpmath.mpf(value) - mpmath.mpf(str(sp.N(stated, 40)))) <= half * (1 + half)


# Numbers that the engine does not decide within its budget: (entry, values, stated sup g, inf g, sup Phi', inf Phi').
SAMPLED = (
    ("guo", {"K": "1"}, "0.569", None, "0.604", None),
    ("dsu", {}, None, "-0.0267", "1", "-0.611"),
    ("sine", {"omega": "1"}, "1", "-0.2172", "1", "-1"),
)


@pytest.mark.parametrize(("entry", "values", "highest", "lowest", "steepest", "falling"), SAMPLED)
def test_the_stated_facts_are_what_samples_show(entry, values, highest, lowest, steepest, falling):
    """Sup and inf of g and of difference quotients over a fine grid; samples prove nothing, they would refute."""
    flux, _ = half_line(definition(entry, {}).flux, values)
    step = 1 / 512
    grid = [step * k for k in range(1, 20 * 512)]
    heights = [float(flux(x)) for x in grid]
    chords = [height / x for x, height in zip(grid, heights, strict=True)]
    slopes = [(after - before) / step for before, after in pairwise([0.0, *heights])]
    seen = (max(chords), min(chords), max(slopes), min(slopes))
    for value, text in zip(seen, (highest, lowest, steepest, falling), strict=True):
        if text is not None:
            digits = len(text.partition(".")[2])
            assert abs(value - float(text)) <= 0.51 * 10.0**-digits + 2 * step**2, (entry, text, value)


def test_ssbs_without_attenuation_is_another_function():
    """g_max = 0.9933 and inf Phi' = -0.932 are stated for t = 0; for every t > 0, S vanishes near 0 and g(0) = 1."""
    limit = sd.nonlinearity("r/(1 + exp(-5*(|r| - 1)))", form="shrinkage").definition
    found = constants(limit)
    assert agrees(found["g_max"], "0.9933")
    assert agrees(found["slope_min"], "-0.932")


def test_a_wrong_fact_is_caught():
    """A planted error in the last digit of a number, and a planted shape, are reported."""
    with pytest.raises(AssertionError):
        test_the_stated_facts_hold("tukey-quartic", {}, {}, {"lipschitz": "1.7779"})
    with pytest.raises(AssertionError):
        test_the_stated_facts_hold("garrote", {}, {UP: True}, {})
