"""alt2020, Tables 1 to 3 and equations (10) to (18), each written here again in plain mpmath."""

from __future__ import annotations

import itertools

import mpmath
import pytest
import sympy as sp
from mpmath import mpf, quad, sqrt

import symdict as sd
from symdict.forms import FORMS, Coupling, Definition

SIX = ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard")
ROOT = sp.sqrt(2)


def slope(f, x):
    step = mpf("1e-12")
    return (f(x + step) - f(x - step)) / (2 * step)


TABLE_1 = {
    ("diffusivity", "regulariser"): lambda g, tau: lambda r: 2 * quad(lambda x: g(x) * x, [0, r]),
    ("diffusivity", "shrinkage"): lambda g, tau: lambda r: r * (1 - 4 * tau * g(sqrt(2) * r)),
    ("diffusivity", "activation"): lambda g, tau: lambda r: g(r) * r,
    ("regulariser", "diffusivity"): lambda psi, tau: lambda r: slope(psi, r) / (2 * r),
    ("regulariser", "shrinkage"): lambda psi, tau: lambda r: r - sqrt(2) * tau * slope(psi, sqrt(2) * r),
    ("regulariser", "activation"): lambda psi, tau: lambda r: slope(psi, r) / 2,
    ("shrinkage", "diffusivity"): lambda s, tau: lambda r: (1 - sqrt(2) / r * s(r / sqrt(2))) / (4 * tau),
    ("shrinkage", "regulariser"): lambda s, tau: lambda r: (
        (r**2 - 2 * sqrt(2) * quad(lambda x: s(x / sqrt(2)), [0, r])) / (4 * tau)),
    ("shrinkage", "activation"): lambda s, tau: lambda r: (r - sqrt(2) * s(r / sqrt(2))) / (4 * tau),
    ("activation", "diffusivity"): lambda phi, tau: lambda r: phi(r) / r,
    ("activation", "regulariser"): lambda phi, tau: lambda r: 2 * quad(phi, [0, r]),
    ("activation", "shrinkage"): lambda phi, tau: lambda r: r - 2 * sqrt(2) * tau * phi(sqrt(2) * r),
}  # fmt: skip
"""The twelve rules as alt2020 prints them (with the erratum sqrt(2) alpha Psi'(sqrt(2) r)), alpha = tau."""


@pytest.mark.parametrize("rule", TABLE_1, ids=lambda rule: "-".join(rule))
@pytest.mark.parametrize("tau", ["1/4", "1/10"])
def test_alt2020_table1_rule(rule, tau):
    """Each printed rule, applied to numbers, equals the engine's translation."""
    source, target = rule
    coupling = Coupling(tau)
    for name in ("charbonnier", "perona-malik"):
        definition = sd.entry(name).definition
        sample = definition.space.bind({"lam": "1.25"})
        given = Definition(source, definition.translate(source, coupling), coupling)
        derived = given.translate(target).bound(sample)
        numbers = given.segments.bound(sample)
        with mpmath.workdps(40):
            step = mpf(int(coupling.tau.p)) / int(coupling.tau.q)
            printed = TABLE_1[rule](lambda x, f=numbers: f.evaluate(x, 40), step)
            for place in (mpf("0.3"), mpf("-1.7"), mpf("2.5")):
                assert abs(printed(place) - derived.evaluate(place, 30)) < mpf("1e-20"), (name, place)


@pytest.mark.parametrize("name", SIX)
def test_alt2020_table3_facts(name):
    """Parities; g(0) = 1; S vanishes at the kink; Psi' = 2 Phi symbolically."""
    nl = sd.entry(name)
    for form, meaning in FORMS.items():
        shape = nl.form(form)
        assert shape.parity == meaning.parity or shape.to_sympy() == 0
    assert nl.form("diffusivity").at_zero == 1
    shrunk = nl.form("shrinkage")
    for point in shrunk.breaks:
        assert shrunk.at(point) == 0
    doubled = nl.form("regulariser").derivative()
    for piece, flux in zip(doubled.pieces, nl.flux.pieces, strict=True):
        assert sp.simplify(piece - 2 * flux) == 0


def test_alt2020_table2_marks():
    """The values that the paper writes at the axes of its plots (systems.md A3)."""
    lam, theta = sp.symbols("lam theta", positive=True)
    assert sp.simplify(sd.entry("charbonnier").flux.at(lam) - lam / ROOT) == 0
    for name in ("soft", "garrote", "hard"):
        assert sp.simplify(sd.entry(name).form("regulariser").at(ROOT * theta) - 2 * theta**2) == 0
        assert sd.entry(name).form("shrinkage").at(theta) == 0
        assert sd.entry(name).form("shrinkage").breaks == (theta,)
    peak = sd.entry("perona-malik").flux
    assert sp.simplify(peak.at(lam) - lam * sp.exp(-sp.Rational(1, 2))) == 0
    assert sp.simplify(peak.derivative().at(lam)) == 0
    assert sd.entry("soft").flux.limit(sp.oo) == ROOT * theta


def test_alt2020_eq17_eq18_relu_form_of_truncated_tv():
    """r - ReLU(r - sqrt2 theta) + ReLU(-r - sqrt2 theta) is row 3's activation."""
    relu = sd.nonlinearity("r - relu(r - sqrt(2) theta) + relu(-r - sqrt(2) theta)", form="activation")
    assert relu.flux.pieces == sd.entry("soft").flux.pieces
    assert relu.flux.breaks == sd.entry("soft").flux.breaks


@pytest.mark.parametrize("name", SIX)
def test_alt2020_eqs12_13_shrinkage_bounds_at_the_tables_step(name):
    """0 <= S(r) <= r for r > 0 at tau = 1/4, and -r <= S(r) <= r at tau = 1/2, at rational points."""
    nl = sd.entry(name)
    sample = nl.space.samples(1)[0] if nl.parameters else {}
    for tau, lowest in (("1/4", 0), ("1/2", -1)):
        shrunk = nl.form("shrinkage", tau=tau).bound(sample)
        for place in (sp.Rational(k, 7) for k in range(1, 60, 4)):
            value = shrunk.evaluate(place, 25)
            with mpmath.workdps(25):
                r = mpf(int(place.p)) / int(place.q)
                assert lowest * r - mpf("1e-20") <= value <= r + mpf("1e-20"), (name, tau, place)


def test_alt2020_constant_row_shrinks_to_zero_at_one_quarter_alone():
    """The constant row has no shrinkage name; S = 0 only at tau = 1/4."""
    constant = sd.entry("constant")
    assert constant.shrinkage == 0
    assert constant.item.names.get("shrinkage") is None
    for tau in ("1/8", "1/2"):
        assert constant.translate("shrinkage", tau=tau) != 0


@pytest.mark.parametrize(("start", "end"), list(itertools.permutations(FORMS, 2)))
def test_alt2020_table3_round_trips_are_symbolic_identities(start, end):
    """All 72 round trips of the six rows close piece by piece, not only in numbers."""
    for name in SIX:
        definition = sd.entry(name).definition
        given = definition.translate(start)
        back = Definition(end, Definition(start, given).translate(end)).translate(start)
        assert back.breaks == given.breaks
        for one, other in zip(back.pieces, given.pieces, strict=True):
            assert sp.simplify(one - other) == 0, (name, start, end)
