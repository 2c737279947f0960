"""Public packages against the derived forms: stored values, with the version and the script that made them.

Where a package is wrong, the case stands in WRONG with the reason, and a test proves the fault: the
package's own definition decides, by brute force.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import mpmath
import numpy as np
import pytest
import sympy as sp

from symdict import entries, records
from symdict.language.formula import to_sympy
from symdict.language.parse import parse

HERE = Path(__file__).parent
FILES = sorted((HERE / "values").glob("*.json"))
TOLERANCE = 64 * np.finfo(float).eps
"""Double precision of the packages, a few operations deep, relative to max(1, |value|)."""

# (package, function) -> why the package is right to differ, or wrong.
WRONG = {
    ("proxop", "CapL1(0.8).prox"): "the three branches are added up where they should exclude each other",
    ("proxop", "FairPotential(1).prox"): "the square under the root lacks the -1 of the stationary point's equation",
    ("proxop", "Hyperbolic(0.7).prox"): "the iteration ends before it has found the stationary point of a large value",
    ("proxop", "Power(3).prox"): "the root is not divided by 6 gamma",
    ("proxop", "Power(3/2).prox"): "the correction is doubled, and 16 |x| stands over 9 gamma^2 with the wrong weight",
    ("proxop", "Power(4/3).prox"): "the cube roots are taken of square roots",
    ("pywavelets", "threshold_firm, one number"): "a large value is not kept where it stands at index 0 alone",
    ("pyproximal", "L0(0.5)"): "the threshold is sigma, not sqrt(2 sigma)",
    ("pyproximal", "Log1(0.5, 1)"): "the root has 2 sigma where the stationary point has 4 sigma",
    ("pyproximal", "Huber(1.345)"): "the branches are told apart at |x| = alpha instead of alpha + tau",
}
# Functions whose values contradict the same package's proximity operator: (form, factor) of that operator.
WRONG_VALUES = {
    ("proxop", "Berhu(0.7)"): ("shrinkage", "1"),
    ("proxop", "GMActi"): ("activation", "1"),
    ("proxop", "ArctanActi"): ("activation", "2/pi"),
}
# Functions that miss a factor, which their own documentation states.
WITHOUT_FACTOR = {("pyproximal", "Log1(0.5, 1), value"): "1/2"}
OTHER_FUNCTIONS = {("torch-activation", "DSU"): "torch.sinc is sin(pi x)/(pi x), the unit is meant with sin(x)/x"}
AT_THRESHOLD = {
    ("pywavelets", "hard, at the threshold"): "PyWavelets keeps the value at the threshold itself",
    ("proxop", "L0Norm.prox(gamma=0.5)"): "proxop keeps the value at the threshold itself",
}
APPROXIMATE = {
    ("pytorch", "GELU(approximate='tanh')"): 1e-3,  # another function, by intention
    ("opencv", "weickert_diffusivity, weickert"): 2e-5,  # OpenCV rounds C to 3.315
    ("proxop", "Power(4).prox"): 1e-12,  # a difference of two cube roots
    ("scipy", "signal.butter, order 3"): 1e-12,  # the filter's coefficients are rounded
}
SINGLE = 64 * 2.0**-24
"""The same for packages that compute in single precision; their file says so."""
SINGLES = {path.stem for path in FILES if '"precision": "single"' in path.read_text(encoding="utf-8")}


def cases() -> list:
    found = []
    for path in FILES:
        data = json.loads(path.read_text(encoding="utf-8"))
        for one in data["cases"]:
            found.append(pytest.param(data["package"], one, id=f"{data['package']}-{one['entry']}-{one['function']}"))
    return found


def number(text: str) -> mpmath.mpf:
    return mpmath.mpf(str(sp.N(to_sympy(parse(text), {}), 40)))


@lru_cache(maxsize=256)
def form_function(entry: str, form: str, values: tuple[tuple[str, str], ...]) -> Callable[[float], mpmath.mpf]:
    definition = entries.entry(entry).definition
    segments = definition.translate(form)
    exact = {definition.space.symbols[name]: to_sympy(parse(text), {}) for name, text in values}
    bound = segments.bound(exact)
    return lambda x: bound.evaluate(x if isinstance(x, mpmath.mpf) else sp.Rational(x), 30)


def expected(package: str, case: dict) -> Callable[[float], mpmath.mpf]:
    """What the stored case should hold, by what the case says it is.

    form: factor times a form (or the penalty) of the entry; reading: a formula of `--convention`; cost: the
    scaled cost of least_squares; resolvent: the proximity operator of factor * Psi, which is one implicit
    step; potential: the function with the proximity operator factor * Phi; minimiser: the proximity
    operator of the penalty, found by minimising.
    """
    if "minimiser" in case:
        return minimiser(penalty_function(case))
    if "resolvent" in case:
        return resolvent(case)
    if "potential" in case:
        return potential(case)
    if "form" in case:
        factor = number(case.get("factor", "1"))
        if case["form"] == "penalty":
            penalty = penalty_function(case)
            return lambda x: penalty(mpmath.mpf(x))
        function = form_function(case["entry"], case["form"], tuple(sorted(case["values"].items())))
        offset = number(case.get("offset", "0"))
        return lambda x: factor * function(x) + offset
    presentations = entries.entry(case["entry"]).conventions(package)
    presentation = next(item for item in presentations if item.name == case.get("of", item.name))
    values = {name: to_sympy(parse(text), {}) for name, text in case["parameters"].items()}
    reading = case.get("reading", "rho(z)")
    expression = next(item.expression for item in presentation.formulas if item.symbol == reading)
    assert expression is not None
    letter = reading.partition("(")[2].rstrip(")").partition(",")[0]
    bound = expression.subs(
        {symbol: values[symbol.name] for symbol in expression.free_symbols if symbol.name in values}
    )
    (variable,) = [symbol for symbol in bound.free_symbols if symbol.name == letter] or [sp.Symbol(letter)]
    assert bound.free_symbols <= {variable}
    if "cost" in case:  # least_squares: C^2 rho((r/C)^2)
        scale = values[case["cost"]]
        cost = _function(scale**2 * bound, variable)
        return lambda x: cost((sp.Rational(x) / scale) ** 2)
    reading_of = _function(bound, variable)
    return lambda x: reading_of(sp.Rational(x))


def penalty_function(case: dict) -> Callable[[mpmath.mpf], mpmath.mpf]:
    """The penalty as its source states it."""
    entry = entries.entry(case["entry"])
    exact = {entry.space.symbols[name]: to_sympy(parse(text), {}) for name, text in case["values"].items()}
    bound = entry.stated.bound(exact)
    return lambda y: bound.evaluate(y, 40)


def minimiser(penalty: Callable[[mpmath.mpf], mpmath.mpf]) -> Callable[[float], mpmath.mpf]:
    """The y that minimises (y - x)^2/2 + penalty(y): the best point of a grid, refined by its derivative."""

    @lru_cache(maxsize=64)
    def positive(size: float) -> mpmath.mpf:
        def cost(y: mpmath.mpf) -> mpmath.mpf:
            return (y - size) ** 2 / 2 + penalty(y)

        grid = [mpmath.mpf(size) * k / 50 for k in range(51)]
        best = min(grid, key=cost)
        if best == 0:
            return mpmath.mpf(0)
        with mpmath.workdps(40):
            step = mpmath.mpf("1e-12")
            inner = mpmath.findroot(lambda y: cost(y + step) - cost(y - step), (best, best * (1 + step)), tol=1e-48)
        return inner if cost(inner) < cost(mpmath.mpf(0)) else mpmath.mpf(0)

    return lambda x: mpmath.sign(x) * positive(abs(x))


def resolvent(case: dict) -> Callable[[float], mpmath.mpf]:
    """y with y + 2 factor Phi(y) = x: an implicit step, which minimises (y - x)^2/2 + factor Psi(y)."""
    flux = form_function(case["entry"], "activation", tuple(sorted(case["values"].items())))
    factor = number(case["resolvent"])

    @lru_cache(maxsize=64)
    def step(size: float) -> mpmath.mpf:
        return rising_root(lambda y: y + 2 * factor * flux(y) - mpmath.mpf(size), 0, size)

    return lambda x: mpmath.sign(x) * step(abs(x))


def potential(case: dict) -> Callable[[float], mpmath.mpf]:
    """f with prox f = a Phi: f(y) = int_0^y (a Phi)^-1 - y^2/2 = t y - a Psi(t)/2 - y^2/2 at y = a Phi(t)."""
    values = tuple(sorted(case["values"].items()))
    flux = form_function(case["entry"], "activation", values)
    loss = form_function(case["entry"], "regulariser", values)
    factor, offset = number(case["potential"]), number(case["offset"])

    def value(y: float) -> mpmath.mpf:
        t = rising_root(lambda t: factor * flux(t) - mpmath.mpf(y), -1000, 1000)
        return t * y - factor * loss(t) / 2 - mpmath.mpf(y) ** 2 / 2 + offset

    return value


def rising_root(function: Callable[[mpmath.mpf], mpmath.mpf], low: float, high: float) -> mpmath.mpf:
    """The zero of a nondecreasing function between two points: false position, halving a side that stays."""
    with mpmath.workdps(30):
        below, above = mpmath.mpf(low), mpmath.mpf(high)
        under, over = function(below), function(above)
        if under >= 0 or over <= 0:
            return below if under >= 0 else above
        while above - below > 1e-24 * max(1, abs(above)):
            point = (below * over - above * under) / (over - under)
            value = function(point)
            if abs(value) < 1e-26:
                return point
            if value < 0:
                below, under, over = point, value, over / 2
            else:
                above, over, under = point, value, under / 2
        return (below + above) / 2


def _function(expression: sp.Expr, variable: sp.Symbol) -> Callable[[sp.Expr], mpmath.mpf]:
    """The expression in 30 digits; where it is 0/0, its limit."""
    compiled = sp.lambdify(variable, expression, "mpmath")

    def value(x: sp.Expr) -> mpmath.mpf:
        with mpmath.workdps(30):
            try:
                found = compiled(mpmath.mpf(x.p) / x.q)
            except ZeroDivisionError:
                found = mpmath.nan
            if mpmath.isnan(found):
                return mpmath.mpf(str(sp.N(sp.limit(expression, variable, x), 30)))
            return mpmath.mpf(found)

    return value


def deviations(package: str, case: dict) -> list[tuple[float, float, mpmath.mpf]]:
    function = expected(package, case)
    found = []
    for x, y in zip(case["x"], case["y"], strict=True):
        value = function(x)
        tolerance = APPROXIMATE.get((package, case["function"]), SINGLE if package in SINGLES else TOLERANCE)
        if not abs(value - y) <= tolerance * max(1, abs(value)):
            found.append((x, y, value))
    return found


@pytest.mark.parametrize(("package", "case"), cases())
def test_package_agrees_with_the_derived_form(package: str, case: dict) -> None:
    """Every stored value of a package is the derived form's, or its deviation is listed with the reason."""
    key = (package, case["function"])
    found = deviations(package, case)
    if key in WRONG or key in WRONG_VALUES or key in WITHOUT_FACTOR or key in OTHER_FUNCTIONS:
        assert found, f"{key} agrees by now: take it from the list of deviations"
    elif key in AT_THRESHOLD:
        assert found, f"{key} agrees by now: take it from AT_THRESHOLD"
        threshold = float(number(case["values"]["theta"]))
        assert all(abs(x) == threshold for x, _, _ in found)
    else:
        assert not found


def brute_force(penalty: Callable[[float], float], x: float, extra: tuple[float, ...] = ()) -> float:
    """The minimiser of (y - x)^2/2 + penalty(y) on a fine grid and at the extra points."""
    grid = np.union1d(np.linspace(-abs(x), abs(x), 4001), (0.0, x, *extra))
    cost = (grid - x) ** 2 / 2 + np.vectorize(penalty)(grid)
    return float(cost.min())


PENALTIES = {
    "CapL1(0.8).prox": lambda y: min(1.0, 0.8 * abs(y)),
    "FairPotential(1).prox": lambda y: abs(y) - math.log1p(abs(y)),
    "Hyperbolic(0.7).prox": lambda y: math.sqrt(y * y + 0.49),
    "Power(3).prox": lambda y: abs(y) ** 3,
    "Power(3/2).prox": lambda y: abs(y) ** 1.5,
    "Power(4/3).prox": lambda y: abs(y) ** (4 / 3),
    "L0(0.5)": lambda y: 0.5 * (y != 0),
    "Log1(0.5, 1)": lambda y: 0.5 * math.log(abs(y) + 1.0),
    "Huber(1.345)": lambda y: y * y / 2.69 if abs(y) <= 1.345 else abs(y) - 0.6725,
}
"""The packages' own functions, as they document them, written anew."""


def stored(package: str, function: str) -> dict:
    data = json.loads((HERE / "values" / f"{package}.json").read_text(encoding="utf-8"))
    return next(one for one in data["cases"] if one["function"] == function)


@pytest.mark.parametrize("key", sorted(key for key in WRONG if key[1] in PENALTIES), ids=str)
def test_where_a_package_is_wrong_its_value_is_no_minimiser(key: tuple[str, str]) -> None:
    """The package's value costs more than another point by the package's own penalty; ours costs the least."""
    package, function = key
    case = stored(package, function)
    penalty = PENALTIES[function]
    ours = expected(package, case)

    def cost(y: float, x: float) -> float:
        return (y - x) ** 2 / 2 + penalty(y)

    found = deviations(package, case)
    beaten = 0
    for x, y, _ in found:
        best = brute_force(penalty, x)
        assert cost(float(ours(x)), x) <= best + 1e-12
        beaten += cost(y, x) > best + 1e-6
    assert beaten


def test_every_package_called_wrong_has_its_proof() -> None:
    """A proof by cost; the one exception, the firm rule of PyWavelets, has a test of its own."""
    assert {key for key in WRONG if key[1] not in PENALTIES} == {("pywavelets", "threshold_firm, one number")}


@pytest.mark.parametrize("key", sorted(WRONG_VALUES), ids=str)
def test_where_a_value_is_wrong_the_packages_own_prox_is_no_minimiser(key: tuple[str, str]) -> None:
    """prox(x) = y must cost the least by the package's own f; another stored point costs less."""
    package, function = key
    case = stored(package, function)
    form, factor = WRONG_VALUES[key]
    agreeing = stored(package, f"{function}.prox")
    assert not deviations(package, agreeing)
    prox = form_function(case["entry"], form, tuple(sorted(case["values"].items())))
    values = dict(zip(case["x"], case["y"], strict=True))

    def beaten(y: float) -> bool:
        x = rising_root(lambda t: number(factor) * prox(t) - mpmath.mpf(y), -1000, 1000)
        assert abs(number(factor) * prox(x) - y) < 1e-12
        costs = {point: value + float(point - x) ** 2 / 2 for point, value in values.items()}
        return min(costs.values()) < costs[y] - 1e-6

    assert any(beaten(y) for y in values if 0 < abs(y) < 1)


@pytest.mark.parametrize("key", sorted(WITHOUT_FACTOR), ids=str)
def test_a_value_without_its_factor_is_ours_divided_by_it(key: tuple[str, str]) -> None:
    """PyProximal documents sigma log(|x| + delta) and returns log(|x| + delta)."""
    package, function = key
    case = stored(package, function)
    factor = number(WITHOUT_FACTOR[key])
    case["y"] = [float(factor * mpmath.mpf(y)) for y in case["y"]]
    assert not deviations(package, case)


def test_the_decaying_sine_unit_is_meant_with_sin_x_over_x() -> None:
    """With sin(x)/x the unit has slope exactly 1 at 0; with the sinc of torch it has slope 0.86."""
    z = sp.Symbol("z")
    unit = entries.entry("dsu").definition.flux.to_sympy()
    (variable,) = unit.free_symbols
    assert sp.limit(unit.subs(variable, z) / z, z, 0) == 1
    case = stored("torch-activation", "DSU")
    values = dict(zip(case["x"], case["y"], strict=True))
    sinc = [math.sin(math.pi * x) / (math.pi * x) for x in (1 - math.pi, 1 + math.pi)]
    assert abs(values[1.0] - math.pi / 2 * (sinc[0] - sinc[1])) < 1e-15
    assert values[1e-3] / 1e-3 < 0.9


UNKNOWN_ELSEWHERE = {
    "bfb", "fab", "gnc-tls", "guo", "hyperbolic", "linear-spline", "morita", "p-shrinkage", "power-garrote",
    "rbf-pair", "scad", "snake", "ssbs", "sure-let", "three-state", "weickert-4", "weickert-6",
}  # fmt: skip
"""Entries for which no public package is known here that could be installed and asked."""


def test_every_other_entry_is_compared_with_a_package() -> None:
    """A new entry needs an oracle, or a place in the list above."""
    compared = {one["entry"] for path in FILES for one in json.loads(path.read_text(encoding="utf-8"))["cases"]}
    assert set(entries.names()) - compared == UNKNOWN_ELSEWHERE - compared
    assert UNKNOWN_ELSEWHERE.isdisjoint(compared)


def test_what_a_convention_prints_is_what_the_package_computes() -> None:
    """Every function that an entry names of a package with stored values is among those values."""
    compared = {}
    for path in FILES:
        data = json.loads(path.read_text(encoding="utf-8"))
        compared[data["package"]] = {one["entry"] for one in data["cases"]}
    for record in records.records():
        for own in record.packages:
            if own.package in compared:
                assert record.name in compared[own.package], (record.name, own.package)


def test_pywavelets_live() -> None:
    """The installed PyWavelets is compared as well, at points of its own."""
    pywt = pytest.importorskip("pywt")
    x = np.linspace(-4, 4, 161)
    for name, values, rule in (
        ("soft", {"theta": "0.9"}, lambda v: pywt.threshold(v, 0.9, "soft")),
        ("hard", {"theta": "0.9"}, lambda v: pywt.threshold(v, 0.9, "hard")),
        ("garrote", {"theta": "0.9"}, lambda v: pywt.threshold(v, 0.9, "garrote")),
        ("firm", {"t1": "0.9", "t2": "2.1"}, lambda v: pywt.threshold_firm(v, 0.9, 2.1)),
    ):
        ours = form_function(name, "shrinkage", tuple(sorted(values.items())))
        exact = [float(ours(v)) for v in x]
        np.testing.assert_allclose(rule(x), exact, rtol=0, atol=4e-15)


def test_scipy_live() -> None:
    """The installed SciPy is compared as well, at points of its own."""
    special = pytest.importorskip("scipy.special")
    x = np.linspace(-4, 4, 81)
    for name, values, loss in (
        ("soft", {"theta": "0.9/sqrt(2)"}, special.huber(0.9, x)),
        ("charbonnier", {"lam": "0.9"}, special.pseudo_huber(0.9, x)),
    ):
        ours = form_function(name, "regulariser", tuple(sorted(values.items())))
        np.testing.assert_allclose(2 * loss, [float(ours(v)) for v in x], rtol=4e-15, atol=4e-15)


def test_pywavelets_firm_depends_on_the_position() -> None:
    """threshold_firm gives one number another value when it stands first: it asks np.any of indices."""
    pywt = pytest.importorskip("pywt")
    first, second = pywt.threshold_firm(np.array([5.0, 0.0]), 1, 2), pywt.threshold_firm(np.array([0.0, 5.0]), 1, 2)
    assert second[1] == 5.0
    if first[0] == 5.0:
        pytest.skip("mended in the installed PyWavelets; the stored values are of 1.9.0")
    assert first[0] == 8.0


def test_the_comparison_sees_a_wrong_constant() -> None:
    """A planted error of one part in 1e12 in a stored value is reported."""
    data = json.loads((HERE / "values" / "scipy.json").read_text(encoding="utf-8"))
    case = dict(data["cases"][0])
    case["y"] = [y * (1 + 1e-12) for y in case["y"]]
    assert deviations("scipy", case)


def test_every_file_names_its_package_version_and_script() -> None:
    assert len(FILES) >= 21
    for path in FILES:
        data = json.loads(path.read_text(encoding="utf-8"))
        assert data["package"] == path.stem
        assert data["version"]
        assert (HERE.parent.parent / data["script"]).is_file()
