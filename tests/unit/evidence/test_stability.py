"""Bounds with their hypotheses, and signals that break what is refuted."""

from __future__ import annotations

import itertools
import math
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp

import symdict as sd
from symdict.errors import ParameterError
from symdict.evidence.contract import SIGNALS, check_json
from symdict.evidence.stability import ROWS, SAMPLES, counterexample, stability


def rows(definition, **options):
    return {bound.property: bound for bound in stability(definition, seconds=60, **options)}


@pytest.mark.parametrize("name", ["charbonnier", "soft", "perona-malik", "garrote", "hard", "constant"])
def test_the_six_rows_have_the_paper_s_bounds(name, definition):
    table = rows(definition(name))
    assert table["max-min principle"].tau_max == sp.Rational(1, 2)
    assert table["sign changes nonincreasing"].tau_max == sp.Rational(1, 4)
    assert table["mean preserved"].tau_max == sp.oo
    assert table["max-min principle"].holds("1/2") is True
    assert table["max-min principle"].holds("0.51") is False
    at_six = table["sign changes nonincreasing, n samples"].tau_max.subs(SAMPLES, 6)
    assert abs(float(at_six) - 1 / (4 * math.cos(math.pi / 11) ** 2)) < 1e-15


def test_grid_size_and_dimension_enter_as_they_must(definition):
    plain = definition("perona-malik")
    assert rows(plain, h=2)["max-min principle"].tau_max == 2
    assert rows(plain, ndim=2)["max-min principle"].tau_max == sp.Rational(1, 4)
    assert rows(plain, ndim=3)["max-min principle"].tau_max == sp.Rational(1, 6)
    uneven = rows(plain, ndim=2, spacings=(1, 2))["max-min principle"]
    assert uneven.tau_max == sp.Rational(2, 5)
    with pytest.raises(ParameterError, match="spacings do not fit"):
        stability(plain, ndim=3, spacings=(1, 2))
    with pytest.raises(ParameterError, match="positive"):
        stability(plain, h=0)


def test_weickert_energy_and_sensitivity(definition):
    table = rows(definition("weickert"))
    assert table["energy nonincreasing"].tau_max == sp.Rational(1, 2)
    assert abs(float(table["alt2020 Prop. 2 as printed"].tau_max) - 0.5 / 2.334896157428067) < 1e-12
    tau = next(iter(table["sensitivity of a block"].factor.free_symbols))
    assert abs(float(table["sensitivity of a block"].factor.subs(tau, sp.Rational(1, 4))) - 3.3349) < 1e-4


def test_functions_without_parity_have_their_own_max_min_bound(definition):
    name = "max-min principle, Phi not odd"
    assert rows(definition("relu"))[name].tau_max == 1
    assert rows(definition("leaky"))[name].tau_max == sp.Rational(4, 5)
    assert rows(definition("softplus"))[name].tau_max == 1
    refused = rows(definition("sigmoid"))[name]
    assert refused.tau_max is None
    assert refused.reason == "refused: activation vanishes at 0 is refuted"
    silu = rows(definition("silu"))[name]
    assert 0.9509 < float(silu.low) <= float(silu.high) < 0.9510


def test_refused_bounds_name_the_refuted_hypothesis(definition):
    assert rows(definition("sin"))["max-min principle"].reason == "refused: diffusivity nonnegative is refuted"
    assert rows(definition("tv"))["max-min principle"].tau_max is None
    assert rows(definition("perona-malik"))["nonexpansive in L2"].holds("1/100") is False


# -- signals, run again in plain NumPy ----------------------------------------------------------------


def block(u, phi, tau, h=1.0):
    flux = np.concatenate([[0.0], phi(np.diff(u) / h), [0.0]])
    return u + tau / h * np.diff(flux)


def changes(u):
    signs = np.sign(u[np.abs(u) > 1e-13])
    return int(np.sum(signs[1:] != signs[:-1]))


def test_sin_overshoots_with_the_signal_of_maths_md(definition):
    example = counterexample(definition("sin"), "max-min principle", tau="1/4")
    assert example.signal == (("0", "4"),)
    after = block(example.array, np.sin, 0.25)
    assert np.allclose(after, [-0.189, 4.189], atol=1e-3)


@pytest.mark.parametrize("name", ["perona-malik", "charbonnier", "soft", "hard"])
def test_a_spike_breaks_the_range_just_above_the_bound(name, definition):
    example = counterexample(definition(name), "max-min principle", tau="101/200")
    assert len(example.signal[0]) == 3
    assert counterexample(definition(name), "max-min principle", tau="1/2") is None


@pytest.mark.parametrize(("tau", "n"), [("1/3", 4), ("2/5", 3), ("0.2514", 22), ("0.25001", 249)])
def test_the_shortest_signal_that_gains_a_sign_change(tau, n, definition):
    """n is the least with tau > 1/(4 cos^2(pi/(2n-1)))."""
    example = counterexample(definition("perona-malik"), "sign changes nonincreasing", tau=tau)
    assert len(example.array) == n
    value = float(sp.Rational(tau))
    assert value > 1 / (4 * math.cos(math.pi / (2 * n - 1)) ** 2)
    assert value <= 1 / (4 * math.cos(math.pi / (2 * n - 3)) ** 2)
    after = block(example.array, lambda x: x * np.exp(-x * x / 2), value)
    assert changes(after * 1e6) > changes(example.array * 1e6)


def test_no_signal_at_the_bound_itself(definition):
    assert counterexample(definition("perona-malik"), "sign changes nonincreasing", tau="1/4") is None


def test_second_class_is_never_nonexpansive(definition):
    example = counterexample(definition("perona-malik"), "nonexpansive in L2", tau="1/100")
    u, v = example.arrays

    def phi(x):
        return x * np.exp(-x * x / 2)

    assert np.linalg.norm(block(u, phi, 0.01) - block(v, phi, 0.01)) > np.linalg.norm(u - v)


def test_unbounded_g_breaks_the_range_for_every_tau(definition):
    example = counterexample(definition("tv"), "max-min principle", tau="1/1000")
    after = block(example.array, np.sign, 1e-3)
    assert after.max() > example.array.max() or after.min() < example.array.min()


def test_energy_and_variation_above_the_bound(definition):
    for name in ("energy nonincreasing", "total variation nonincreasing"):
        assert counterexample(definition("perona-malik"), name, tau="0.52") is not None
        assert counterexample(definition("perona-malik"), name, tau="1/2") is None


def test_signals_are_offered_by_the_public_interface_and_by_check(definition):
    """`nl.counterexample` returns the array; the check object names a signal for each refuted claim on blocks."""
    nl = sd.nonlinearity("sin(r)", form="activation")
    example = nl.counterexample("max-min principle", tau="1/4")
    assert np.allclose(block(example.array, np.sin, 0.25), [-0.189, 4.189], atol=1e-3)
    assert nl.counterexample("energy nonincreasing", tau="1/4") is None
    signals = check_json(definition("sin"), seconds=60)["counterexamples"]
    assert signals["max-min stable"]["signal"] == [["0", "4"]]
    assert set(signals) <= set(SIGNALS)
    assert check_json(definition("charbonnier"), seconds=60)["counterexamples"] == {}


def test_every_row_of_the_stability_table_is_there(definition):
    assert tuple(rows(definition("perona-malik"))) == ROWS


# -- every signal of the check object, run again in mpmath --------------------------------------------


def _number(text):
    value = Fraction(text)
    return mpmath.mpf(value.numerator) / value.denominator


def _run(signal, phi, tau, h):
    row = [_number(x) for x in signal]
    fluxes = [mpmath.mpf(0), *(phi((b - a) / h) for a, b in itertools.pairwise(row)), mpmath.mpf(0)]
    return row, [x + tau / h * (b - a) for x, (a, b) in zip(row, itertools.pairwise(fluxes), strict=True)]


def _turns(values):
    kept = [mpmath.sign(value) for value in values if abs(value) > mpmath.mpf("1e-35")]
    return sum(a != b for a, b in itertools.pairwise(kept))


def _quantities(property, signal, phi, tau, h):
    """(before, after) of what a property speaks of, for one block."""
    runs = [_run(row, phi, tau, h) for row in signal]
    u, v = runs[0]
    if property.startswith(("max-min", "alt2020 Prop. 2 as")):
        return max(u) - min(u), max(max(u), max(v)) - min(min(u), min(v))
    if property.startswith(("sign", "alt2020 Prop. 2 sign")):
        return _turns(u), _turns(v)
    if property.startswith("local extrema"):
        return tuple(_turns([b - a for a, b in itertools.pairwise(row)]) for row in (u, v))
    if property.startswith("total"):
        return tuple(sum(abs(b - a) for a, b in itertools.pairwise(row)) for row in (u, v))
    if property.startswith("L2"):
        return tuple(sum((x - sum(row) / len(row)) ** 2 for x in row) for row in (u, v))
    if property.startswith("nonexpansive"):
        gaps = [[a - b for a, b in zip(*(run[k] for run in runs), strict=True)] for k in (0, 1)]
        norm = max if property.endswith("infinity") else sum
        return tuple(norm(abs(x) if norm is max else x * x for x in gap) for gap in gaps)
    energy = [sum(mpmath.quad(phi, [0, (b - a) / h]) for a, b in itertools.pairwise(row)) for row in (u, v)]
    return energy[0], energy[1]


@pytest.mark.parametrize("name", ["perona-malik", "soft", "sin", "cubic", "weickert", "relu", "tv", "fair"])
def test_every_signal_of_the_check_object_breaks_what_it_says(name, definition):
    """For each refuted claim on blocks, and for each bound at a step above it, the block does what is forbidden."""
    checked = check_json(definition(name), seconds=60)
    bounds = {row["property"]: row["tau_max"] for row in checked["stability"]}
    shown = {row["property"]: row["counterexample"] for row in checked["stability"] if "counterexample" in row}
    shown |= checked["counterexamples"]
    assert shown
    with mpmath.workdps(40):
        for property, example in shown.items():
            space = definition(name).space
            flux = definition(name).flux.bound(space.bind(example["parameters"]) if space.parameters else {})
            tau, h = (_number(example[key]) for key in ("tau", "h"))

            def phi(x, flux=flux):  # exactly at the binary number
                return flux.evaluate(sp.Rational(*mpmath.libmp.to_rational(x._mpf_)), 40)

            before, after = _quantities(property, example["signal"], phi, tau, h)
            assert after > before, (property, example)
            bound = bounds.get(property)
            if bound is not None and bound.isdigit():
                assert tau > int(bound)


@pytest.mark.parametrize("claim", ["alt2020 Prop. 2 as printed", "alt2020 Prop. 2 sign stability as printed"])
def test_prop_2_is_refuted_by_a_signal_at_a_step_that_it_allows(claim, definition):
    """Phi = sin has L = 1: at tau <= 1/2 (1/4) the printed proposition promises stability, which two samples break."""
    example = check_json(definition("sin"))["counterexamples"][claim]
    assert len(example["signal"][0]) == 2
    assert sp.Rational(example["tau"]) == sp.Rational(1, 2 if claim.endswith("2 as printed") else 4)


def test_a_signal_that_breaks_nothing_is_seen(definition):
    """The judge of signals does not accept one that the block smooths."""
    flux = definition("perona-malik").flux.bound(definition("perona-malik").space.bind({"lam": 1}))

    def phi(x):
        return flux.evaluate(sp.Rational(*mpmath.libmp.to_rational(x._mpf_)), 30)

    for property in ("max-min principle", "sign changes nonincreasing", "energy nonincreasing"):
        before, after = _quantities(property, [["0", "1", "0"]], phi, mpmath.mpf(1) / 5, mpmath.mpf(1))
        assert after <= before
