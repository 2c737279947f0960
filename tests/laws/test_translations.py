"""Laws of the dictionary: round trips, triangles, calculus, and one Haar step as an outside judge."""

from __future__ import annotations

import itertools
import random

import mpmath
import numpy as np
import pytest
import sympy as sp
from rows import EVERY, ROWS

from symdict.errors import TranslationRefused
from symdict.forms import FORMS, Coupling, Definition, define

DIGITS = 50
AGREEMENT = mpmath.mpf("1e-40")
"""Relative agreement at 50 digits; ten are left to quadrature and cancellation."""

QUADRATURE = mpmath.mpf("1e-9")
"""Relative agreement with a short quadrature: Weickert's flux has an essential singularity at 0."""


def defined(name):
    row = EVERY[name]
    return define(row.formula, row.form, assume=row.assume, integer=row.integer)


def points(definition, seed):
    """Parameter values and arguments: random, both signs, at and beside every breakpoint."""
    draw = random.Random(seed)
    for sample in definition.space.samples(2) if definition.space.parameters else ({},):
        arguments = {sp.Rational(draw.randint(-400, 400), draw.randint(1, 97)) for _ in range(4)}
        for form in FORMS:
            try:
                breaks = definition.translate(form).breaks
            except TranslationRefused:
                continue
            for point in breaks:
                place = sp.Rational(str(sp.N(point.subs(sample), 20)))
                arguments |= {place + sp.Rational(k, 10**9) for k in (-1, 1)}
                arguments |= {-place - sp.Rational(k, 10**9) for k in (-1, 1)}
                exact = sp.nsimplify(point.subs(sample))
                if exact.is_Rational:
                    arguments |= {exact, -exact}
        for argument in sorted(arguments):
            if argument != 0:
                yield sample, argument


def close(one, other, scale=1):
    return abs(one - other) <= AGREEMENT * max(1, abs(one), abs(other), scale)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize(("start", "way"), list(itertools.permutations(FORMS, 2)))
def test_alt2020_table1_every_round_trip_returns(name, start, way):
    """x -> way -> x is the identity, for both couplings, in all 12 directions."""
    definition = defined(name)
    for coupling in (Coupling(), Coupling("1/10", "1/2")):
        try:
            given = definition.translate(start, coupling)
            there = Definition(start, given, coupling).translate(way)
        except TranslationRefused:
            continue
        back = Definition(way, there, coupling).translate(start)
        for sample, argument in itertools.islice(points(definition, f"{name}{start}{way}"), 4):
            with mpmath.workdps(DIGITS):
                assert close(back.evaluate(argument, sample), given.evaluate(argument, sample)), (
                    f"{name}: {start} -> {way} -> {start} at r = {argument}, {sample}"
                )


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize("tau", ["1/4", "1/10"])
@pytest.mark.parametrize("h", ["1", "1/2"])
def test_alt2020_table1_triangles_commute(name, tau, h):
    """a -> b -> c equals a -> c for one coupling."""
    coupling = Coupling(tau, h)
    definition = defined(name)
    sample = definition.space.samples(1)[0] if definition.space.parameters else {}
    for a, b, c in itertools.permutations(FORMS, 3):
        first = Definition(a, definition.translate(a, coupling), coupling)
        round_about = Definition(b, first.translate(b), coupling).translate(c)
        direct = first.translate(c)
        for argument in (sp.Rational(3, 7), sp.Rational(-22, 3), sp.Rational(1, 50)):
            with mpmath.workdps(DIGITS):
                assert close(
                    round_about.evaluate(argument, sample), direct.evaluate(argument, sample)
                ), (name, a, b, c, argument)


@pytest.mark.parametrize("name", ROWS)
def test_alt2020_table3_cells_have_the_printed_values(name):
    """All 24 cells against functions written by hand from the printed table."""
    definition = defined(name)
    for form in FORMS:
        derived = definition.translate(form)
        for sample, argument in points(definition, name):
            with mpmath.workdps(DIGITS):
                values = [mpmath.mpf(int(value.p)) / int(value.q) for value in sample.values()]
                place = mpmath.mpf(int(argument.p)) / int(argument.q)
                expected = ROWS[name].truth[form](place, *values)
                assert close(derived.evaluate(argument, sample), expected), (name, form, argument, sample)


@pytest.mark.parametrize("name", EVERY)
def test_alt2020_eq15_regulariser_is_twice_the_integral_of_the_flux(name):
    """Psi against mpmath quadrature of Phi, and Phi against numerical differentiation of Psi."""
    definition = defined(name)
    try:
        regulariser = definition.translate("regulariser")
    except TranslationRefused:
        pytest.fail(f"{name} has a regulariser")
    flux = definition.flux
    for sample, argument in itertools.islice(points(definition, name + "calculus"), 4):
        bound_flux, bound_regulariser = flux.bound(sample), regulariser.bound(sample)
        side = flux.right if argument > 0 else flux.left
        breaks = [sp.N(point.subs(sample), 60) for point in side.breaks]
        stops = [0, *[mpmath.mpf(str(b)) for b in breaks if b < abs(argument)]]
        with mpmath.workdps(20):
            place = mpmath.mpf(int(argument.p)) / int(argument.q)
            stops = [mpmath.sign(place) * stop for stop in stops] + [place]
            cuts = [a + (b - a) * mpmath.mpf(k) / 6 for a, b in itertools.pairwise(stops) for k in range(6)]
            stops = [*cuts, stops[-1]]
            area = mpmath.quad(lambda x: bound_flux.evaluate(x, 20), stops, maxdegree=5)
            assert abs(2 * area - bound_regulariser.evaluate(argument, 30)) < QUADRATURE * (
                1 + abs(area)
            ), (name, argument, sample)


@pytest.mark.parametrize("name", ROWS)
@pytest.mark.parametrize(("tau", "h"), [("1/4", "1"), ("1/10", "1"), ("1/8", "1/2")])
def test_alt2020_eq11_haar_step_is_diffusion_step(name, tau, h):
    """One shift-invariant Haar step with S equals one explicit diffusion step with Phi, in plain NumPy.

    Written from eqs. (2), (6) and (8) alone: a constant wrong in both directions of a form would
    survive every round trip, but not this.
    """
    definition = defined(name)
    coupling = Coupling(tau, h)
    sample = definition.space.samples(1)[0] if definition.space.parameters else {}
    shrinkage = definition.translate("shrinkage", coupling).bound(sample)
    flux = definition.translate("activation", coupling).bound(sample)
    u = np.array([0.3, -1.1, 2.4, 2.5, 0.2, -0.7, 4.1])

    def apply(function, values):
        return np.array([float(function.evaluate(float(value), 25)) for value in values])

    def haar_step(u):
        padded = np.concatenate([u[:1], u, u[-1:]])
        np.zeros(len(u))
        low = (padded[:-1] + padded[1:]) / np.sqrt(2)
        high = apply(shrinkage, (padded[:-1] - padded[1:]) / np.sqrt(2))
        left, right = (low + high) / np.sqrt(2), (low - high) / np.sqrt(2)
        return (right[:-1] + left[1:]) / 2

    def diffusion_step(u):
        step, grid = float(coupling.tau), float(coupling.h)
        edges = apply(flux, np.diff(u) / grid)
        return u + step / grid * np.diff(np.concatenate([[0.0], edges, [0.0]]))

    np.testing.assert_allclose(haar_step(u), diffusion_step(u), rtol=0, atol=1e-13)


def test_planted_wrong_constant_in_both_directions_is_caught_by_the_haar_step(monkeypatch):
    """A shrinkage form with 2 sqrt2 -> 3 in both roads closes every round trip; the Haar law sees it."""
    from symdict.forms.definition import _flux, _translated
    from symdict.forms.shrinkage import Shrinkage

    def to_flux(self, given, coupling):
        tau, h = coupling.tau, coupling.h
        return given.scaled(h / sp.sqrt(2)).map(lambda s, r: h * (h * r - sp.sqrt(2) * s) / (6 * tau))

    def from_flux(self, flux, coupling):
        tau, h = coupling.tau, coupling.h
        return flux.scaled(sp.sqrt(2) / h).map(lambda phi, r: r - 3 * sp.sqrt(2) * tau / h * phi)

    monkeypatch.setattr(Shrinkage, "to_flux", to_flux)
    monkeypatch.setattr(Shrinkage, "from_flux", from_flux)
    for cache in (_flux, _translated):
        cache.cache_clear()
    try:
        test_alt2020_table1_every_round_trip_returns("perona-malik", "shrinkage", "activation")
        with pytest.raises(AssertionError):
            test_alt2020_eq11_haar_step_is_diffusion_step("perona-malik", "1/4", "1")
    finally:
        for cache in (_flux, _translated):
            cache.cache_clear()
