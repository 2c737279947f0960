"""Constants in closed form: the known values, exactly."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

from symdict.evidence.constants import constants, turning_points

LAM, THETA, C, K = sp.symbols("lam theta c K", positive=True)
W = sp.LambertW

KNOWN = {  # maths.md, section 2, and symbolic.md, 8c: sup Phi', inf Phi', L, g_max
    "constant": (1, 1, 1, 1),
    "charbonnier": (1, 0, 1, 1),
    "soft": (1, 0, 1, 1),
    "perona-malik": (1, -2 * sp.exp(sp.Rational(-3, 2)), 1, 1),
    "garrote": (1, -1, 1, 1),
    "hard": (1, -sp.oo, sp.oo, 1),
    "rational": (1, sp.Rational(-1, 8), 1, 1),
    "geman-mcclure": (1, sp.Rational(-1, 4), 1, 1),
    "tukey": (1, sp.Rational(-4, 5), 1, 1),
    "tukey quartic": (1, sp.Rational(-16, 9), sp.Rational(16, 9), 1),
    "weickert": (1, 1 - 8 * sp.exp(sp.Rational(-7, 8)), 8 * sp.exp(sp.Rational(-7, 8)) - 1, 1),
    "fair": (1, 0, 1, 1),
    "exponential": (1, -sp.exp(-2), 1, 1),
    "tanh": (1, 0, 1, 1),
    "tv": (sp.oo, 0, sp.oo, sp.oo),
    "relu": (1, 0, 1, 1),
    "dead zone": (1, 0, 1, 1),
    "gelu": (
        (1 + sp.erf(1)) / 2 + sp.exp(-1) / sp.sqrt(sp.pi),
        (1 - sp.erf(1)) / 2 - sp.exp(-1) / sp.sqrt(sp.pi),
        (1 + sp.erf(1)) / 2 + sp.exp(-1) / sp.sqrt(sp.pi),
        1,
    ),
}


@pytest.mark.parametrize("name", KNOWN)
def test_known_values_come_out_symbolically(name, definition):
    found = constants(definition(name), seconds=60)
    names = ("slope_max", "slope_min", "lipschitz", "g_max")
    for key, expected in zip(names, KNOWN[name], strict=True):
        closed = found[key].closed
        assert closed is not None, (name, key, found[key].reason)
        assert closed == expected or sp.simplify(closed - expected) == 0, (name, key, closed)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("perona-malik", LAM),
        ("rational", LAM),
        ("geman-mcclure", C / sp.sqrt(3)),
        ("tukey", C / sp.sqrt(5)),
        ("garrote", sp.sqrt(2) * THETA),
        ("exponential", K),
        ("silu", -1 - W(sp.exp(-1))),
    ],
)
def test_turning_points_are_closed(name, place, definition):
    (point,) = turning_points(definition(name), seconds=60)
    assert sp.simplify(point.closed - place) == 0


def test_weickert_turns_at_lam_for_the_exact_constant(definition):
    (point,) = turning_points(definition("weickert"), seconds=60)
    C_symbol, lam = sp.Symbol("C", positive=True), sp.Symbol("lam", positive=True)
    exact = -sp.Rational(1, 8) - W(-sp.exp(sp.Rational(-1, 8)) / 8, -1)  # e^C = 1 + 8 C
    assert abs(sp.N(point.closed.subs({C_symbol: exact, lam: 3}), 30) - 3) < 1e-25


def test_transcendental_extrema_are_enclosed_to_thirty_digits(definition):
    found = constants(definition("silu"), seconds=60)["lipschitz"]
    with mpmath.workdps(40):
        place = mpmath.findroot(lambda x: x * mpmath.tanh(x / 2) - 2, 2.4)
        value = mpmath.diff(lambda x: x / (1 + mpmath.exp(-x)), place)
        low, high = mpmath.mpf(found.low), mpmath.mpf(found.high)
        assert low - mpmath.mpf("1e-30") <= value <= high + mpmath.mpf("1e-30")
        assert high - low < mpmath.mpf("1e-28")


def test_attained_and_approached_are_told_apart(definition):
    charbonnier = constants(definition("charbonnier"))
    assert not charbonnier["slope_min"].attained
    assert charbonnier["slope_min"].where == "oo"
    assert not charbonnier["peak"].attained
    perona_malik = constants(definition("perona-malik"))
    assert perona_malik["slope_min"].attained
    assert perona_malik["slope_min"].where == "sqrt(3)*lam"
    assert not constants(definition("gelu"), seconds=60)["g_max"].attained


def test_shape_parameters_stay_in_the_answer(definition):
    t1, t2, p, a = (
        sp.Symbol("t1", positive=True),
        sp.Symbol("t2", positive=True),
        sp.Symbol("p", positive=True),
        sp.Symbol("a", real=True),
    )
    firm = constants(definition("firm"), seconds=60)["lipschitz"].closed
    for values in ({t1: 1, t2: sp.Rational(3, 2)}, {t1: 2, t2: 7}):
        assert firm.subs(values) == sp.Max(1, (t1 / (t2 - t1)).subs(values))
    gaussian = constants(definition("gaussian power"), seconds=60)["slope_min"].closed
    assert sp.simplify(gaussian + p * sp.exp(-(p + 1) / p)) == 0
    barron = constants(definition("barron"), seconds=60)["slope_min"].closed
    assert barron.subs(a, 0) == sp.Rational(-1, 8)  # Cauchy
    assert barron.subs(a, -2) == sp.Rational(-1, 4)  # Geman-McClure
    assert barron.subs(a, sp.Rational(3, 2)) == 0
    power = constants(definition("power"), seconds=60)["g_max"].closed
    assert power.subs(p, 2) == 1
    assert power.subs(p, 1) == sp.oo
