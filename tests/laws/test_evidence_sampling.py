"""Independent judges: dense sampling at high precision never contradicts what is proved.

The judge is mpmath on the derived flux and plain NumPy for the block; it shares no code with the searchers.
"""

from __future__ import annotations

import itertools
from functools import cache

import mpmath
import numpy as np
import pytest
import sympy as sp

from symdict.evidence.constants import constants
from symdict.evidence.engine import findings
from symdict.evidence.stability import stability
from symdict.forms.definition import define

SUBJECTS = {
    "charbonnier": ("1/sqrt(1+r**2)", "diffusivity"),
    "perona-malik": ("exp(-r**2/2)", "diffusivity"),
    "garrote": ("Piecewise((1, abs(r) <= sqrt(2)), (2/r**2, True))", "diffusivity"),
    "hard": ("Piecewise((r, abs(r) > 1), (0, True))", "shrinkage"),
    "tukey": ("Piecewise(((1-r**2)**2, abs(r) <= 1), (0, True))", "diffusivity"),
    "weickert": ("1-exp(-3/r**8)", "diffusivity"),
    "fab": ("2*exp(-4*r**2/3)-exp(-r**2/3)", "diffusivity"),
    "silu": ("r/(1+exp(-r))", "activation"),
    "sin": ("sin(r)", "activation"),
    "leaky": ("Piecewise((r, r > 0), (r/4, True))", "activation"),
    "cubic": ("r-r**3", "activation"),
    "mixture": ("r/(1+r**2)/2 + r*exp(-r**2/8)/2", "activation"),
}

POINTS = sorted(
    {sp.Rational(k, 12) for k in range(1, 60)}
    | {sp.Rational(1, 2**k) for k in range(5, 40, 10)}
    | {sp.Integer(2) ** k for k in range(3, 12, 2)}
)


@cache
def sampled(name):
    """A subject with its findings, and Phi at all places: made once for the three tests."""
    text, form = SUBJECTS[name]
    definition = define(text, form)
    flux = definition.flux.bound({})
    line = [-x for x in reversed(POINTS)] + [sp.S.Zero] + POINTS
    return definition, findings(definition, seconds=60), line, [flux.evaluate(x, 40) for x in line]


@pytest.fixture(params=SUBJECTS)
def case(request):
    return sampled(request.param)


def test_samples_agree_with_every_verdict_that_they_can_judge(case):
    _, found, line, values = case
    steps = list(itertools.pairwise(values))
    rises, falls = any(b > a for a, b in steps), any(b < a for a, b in steps)
    tiny = mpmath.mpf("1e-35")
    g = {x: v / mpmath.mpf(x.p) * x.q for x, v in zip(line, values, strict=True) if x != 0}
    outward = [[g[x] for x in POINTS], [g[-x] for x in POINTS]]
    judged = {
        "activation nondecreasing": not falls,
        "activation increasing": all(b > a for a, b in steps),
        "activation nonmonotone": rises and falls,
        "diffusivity nonnegative": all(v >= -tiny for v in g.values()),
        "diffusivity positive": all(v > 0 for v in g.values()),
        "diffusivity nonincreasing": all(b <= a + tiny for row in outward for a, b in itertools.pairwise(row)),
        "shrinkage satisfies (12)": all(-tiny <= v / 4 <= mpmath.mpf(1) / 2 + tiny for v in g.values()),
        "shrinkage satisfies (13)": all(-tiny <= v / 4 <= mpmath.mpf(1) / 4 + tiny for v in g.values()),
        "activation odd": all(abs(a + b) < tiny for a, b in zip(values, reversed(values), strict=True)),
    }
    for claim, samples_say in judged.items():
        if not samples_say and claim != "activation nonmonotone":
            assert not found[claim].proved, claim
        if claim == "activation nonmonotone" and samples_say:
            assert not found[claim].refuted


def test_no_sample_exceeds_a_proved_constant(case):
    definition, _, line, values = case
    found = constants(definition, seconds=60)

    def bound(name, default):
        text = found[name].decimal
        return mpmath.mpf(default if text is None else text)

    slack = mpmath.mpf("1e-25")
    for x, v in zip(line, values, strict=True):
        if x != 0:
            g = v / mpmath.mpf(x.p) * x.q
            assert bound("g_min", "-inf") - slack <= g <= bound("g_max", "inf") + slack
        assert abs(v) <= bound("peak", "inf") + slack
    for (x, a), (y, b) in zip(
        list(zip(line, values, strict=True)), list(zip(line, values, strict=True))[1:], strict=False
    ):
        slope = (b - a) / mpmath.mpf((y - x).p) * (y - x).q
        assert bound("slope_min", "-inf") - slack <= slope <= bound("slope_max", "inf") + slack


def test_blocks_keep_what_the_bounds_promise(case):
    definition, _, _, _ = case
    rng = np.random.default_rng(20201117)
    rows = {row.property: row for row in stability(definition, seconds=60)}
    bound = definition.flux.bound({})
    cache: dict[float, float] = {}

    def phi(x):
        for value in x:
            if value not in cache:
                cache[value] = float(bound.evaluate(sp.Rational(float(value)), 20))
        return np.array([cache[value] for value in x])

    def block(u, tau):
        flux = np.concatenate([[0.0], phi(np.diff(u)), [0.0]])
        return u + tau * np.diff(flux)

    for name in ("max-min principle", "max-min principle, Phi not odd", "nonexpansive in L2"):
        row = rows[name]
        if not row.guaranteed:
            continue
        tau = float(row.tau_max) if row.tau_max is not None else float(row.low)
        for size in (1 / 64, 1.0, 4.0):
            u = rng.normal(size=8) * size
            new = block(u, tau)
            if name.startswith("max-min"):
                assert new.max() <= u.max() + 1e-12
                assert new.min() >= u.min() - 1e-12
            else:
                v = rng.normal(size=8) * size
                assert np.linalg.norm(new - block(v, tau)) <= np.linalg.norm(u - v) + 1e-12
            assert abs(new.sum() - u.sum()) < 1e-12 * (1 + np.abs(u).sum())
