"""Loops over the whole catalogue: every entry is read, converted, printed, and checked by numbers of its own."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import mpmath
import pytest
import sympy as sp
from judge import compile_tree, judge_statement

from symdict import conventions, entries, folders, records
from symdict.errors import CatalogError, SymdictError, TranslationRefused
from symdict.floats import half_line
from symdict.forms.registry import FORMS
from symdict.language.formula import to_sympy
from symdict.language.parse import parse

NAMES = [record.name for record in records.records()]
SIX_ROWS = ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard")
REFUSED = {"etp": "no closed proximity operator", "geman-reynolds": "no closed proximity operator"}
POINTS = ("1/9", "1", "13/9", "17/3")


def sample(entry: entries.Entry) -> dict[str, sp.Expr]:
    """The defaults, where every parameter has one, else an admissible point."""
    defaults = entry.defaults
    if len(defaults) == len(entry.parameters):
        return defaults
    return {symbol.name: value for symbol, value in entry.space.samples(1)[0].items()}


@pytest.mark.parametrize("name", NAMES)
def test_every_entry_has_a_definition_or_a_stated_refusal(name: str) -> None:
    entry = entries.entry(name)
    if name in REFUSED:
        assert entry.refused is not None
        assert REFUSED[name] in entry.refused.what
        assert entry.refused.where.startswith(f"catalog/{name}.toml, definition")
    else:
        assert entry.refused is None
        assert entry.definition.form in FORMS


@pytest.mark.parametrize("name", NAMES)
def test_the_statement_is_read_as_an_independent_evaluator_reads_it(name: str) -> None:
    """The source's own formula, evaluated from the tree with mpmath, equals the segments at both signs."""
    entry = entries.entry(name)
    values = sample(entry)
    judged = judge_statement(entry.statement, values)
    stated = entry.stated
    with mpmath.workdps(40):
        right, _ = half_line(stated, values, exact=True)
        left, _ = half_line(replace(stated, right=stated.left), values, exact=True)
        for text in POINTS:
            x = mpmath.mpf(sp.Rational(text).p) / sp.Rational(text).q
            for found, expected in ((right(x), judged(x)), (left(x), judged(-x))):
                assert abs(found - expected) <= mpmath.mpf(10) ** -30 * (1 + abs(expected))


@pytest.mark.parametrize("name", [name for name in NAMES if name not in REFUSED])
def test_the_conversion_is_the_convention(name: str) -> None:
    """Phi from the source's statement by its convention, with a derivative or an inverse of the judge's own."""
    entry = entries.entry(name)
    statement = entry.statement
    if statement.form == "penalty":
        pytest.skip("proximity operators have a test of their own: test_penalties.py")
    factor = {"half loss": 2, "half loss of square": 2}.get(statement.convention, 1)
    values = sample(entry)
    judged = judge_statement(statement, values)
    with mpmath.workdps(40):
        unit = mpmath.mpf(1)
        if statement.unit:
            unit = compile_tree(parse(statement.unit))({key: mpmath.mpf(str(sp.N(v, 45))) for key, v in values.items()})
        flux, _ = half_line(entry.definition.flux, values, exact=True)
        for text in POINTS:
            r = mpmath.mpf(sp.Rational(text).p) / sp.Rational(text).q
            if statement.form == "regulariser":
                expected = mpmath.diff(judged, r) * factor * unit / 2
            elif statement.form == "diffusivity":
                expected = r * judged(r) * unit
            elif statement.form == "activation":
                expected = judged(r) * unit
            else:
                expected = r - mpmath.sqrt(2) * judged(r / mpmath.sqrt(2))
            assert abs(flux(r) - expected) <= mpmath.mpf(10) ** -14 * (1 + abs(expected))


@pytest.mark.parametrize("name", NAMES)
def test_every_printed_form_is_proved_equal(name: str) -> None:
    entry = entries.entry(name)
    for form, _ in entry.record.printed:
        assert entry.printed(form) is not None


def test_the_six_rows_print_all_four_forms() -> None:
    for name in SIX_ROWS:
        assert tuple(form for form, _ in records.record(name).printed) == tuple(FORMS)


def test_the_six_rows_have_the_papers_names_and_bold() -> None:
    """alt2020, Table 3: names over the formulas; bold marks the best known."""
    table = {name: (dict(records.record(name).names), records.record(name).best) for name in SIX_ROWS}
    assert table == {
        "constant": (
            {"diffusivity": "Constant", "regulariser": "Whittaker–Tikhonov", "activation": "Identity"}, "activation",
        ),
        "charbonnier": ({"diffusivity": "Charbonnier"}, "diffusivity"),
        "soft": ({"diffusivity": "Truncated TV", "regulariser": "Huber", "shrinkage": "Soft"}, "shrinkage"),
        "perona-malik": ({"diffusivity": "Perona–Malik"}, "diffusivity"),
        "garrote": ({"diffusivity": "Truncated BFB", "shrinkage": "Garrote"}, "shrinkage"),
        "hard": ({"regulariser": "Truncated Quadratic", "shrinkage": "Hard"}, "shrinkage"),
    }  # fmt: skip


def test_a_wrong_printed_form_is_caught() -> None:
    """A planted error in a printed formula is refused with the derived one."""
    text = (folders.catalogue() / "soft.toml").read_text(encoding="utf-8")
    wrong = text.replace("2*theta*(sqrt(2)*|r| - theta)", "2*theta*(sqrt(2)*|r| + theta)")
    assert wrong != text
    entry = entries.Entry(records.read_record("soft.toml", wrong.encode()))
    with pytest.raises(SymdictError, match="the printed regulariser is not equal to the derived one"):
        entry.printed("regulariser")


@pytest.mark.parametrize("name", [name for name in NAMES if name not in REFUSED])
def test_declared_scales_scale(name: str) -> None:
    """With scales = "r" on all its dimensional parameters, Phi(k r; k lam) = k Phi(r; lam)."""
    entry = entries.entry(name)
    kinds = {parameter.name: parameter.scales for parameter in entry.parameters}
    if not kinds or any(kind not in ("r", "shape") for kind in kinds.values()):
        pytest.skip("no parameters, or parameters with other units")
    if "r" not in kinds.values():
        pytest.skip("shape parameters only")
    values = sample(entry)
    scaled = {key: value * 3 if kinds[key] == "r" else value for key, value in values.items()}
    with mpmath.workdps(30):
        one, _ = half_line(entry.definition.flux, values, exact=True)
        three, _ = half_line(entry.definition.flux, scaled, exact=True)
        slope = None
        for text in POINTS:
            x = mpmath.mpf(sp.Rational(text).p) / sp.Rational(text).q
            here, there = one(x), three(3 * x)
            if here == 0 or there == 0:
                assert here == there
                continue
            slope = there / here if slope is None else slope
            assert abs(there / here - slope) < mpmath.mpf(10) ** -20 * abs(slope)


@pytest.mark.parametrize("name", NAMES)
def test_defaults_are_admissible(name: str) -> None:
    entry = entries.entry(name)
    defaults = entry.defaults
    if len(defaults) == len(entry.parameters):
        entry.space.bind({key: str(value) for key, value in defaults.items()})


PAIRS = [(record.name, own.package) for record in records.records() for own in record.packages]


@pytest.mark.parametrize(("name", "package"), PAIRS, ids=str)
def test_every_convention_is_printed_or_refused_with_a_reason(name: str, package: str) -> None:
    """Each package's formulas come in the package's own parameters, or with the reason why there are none."""
    entry = entries.entry(name)
    for presentation in entry.conventions(package):
        assert presentation.name
        assert presentation.formulas
        fixed = {parameter for parameter, _ in presentation.fixed}
        bound = {symbol.name for _, value in presentation.parameters for symbol in value.free_symbols}
        own = {parameter for parameter, _ in presentation.parameters}
        for formula in presentation.formulas:
            assert (formula.expression is None) == bool(formula.refused)
            if formula.expression is not None:
                names = {symbol.name for symbol in formula.expression.free_symbols}
                letter = formula.symbol.partition("(")[2].rstrip(")").partition(",")[0]
                assert names <= own | {"r", "s", letter}
        assert fixed | bound == {parameter.name for parameter in entry.parameters}


@pytest.mark.parametrize("package", list(conventions.PACKAGES))
def test_every_package_presents_an_entry_that_it_lacks(package: str) -> None:
    """Without a function of the package there is no name, and our parameters stay."""
    (presentation,) = entries.entry("three-state").conventions(package)
    assert presentation.name == ""
    assert presentation.parameters == ()
    for formula in presentation.formulas:
        assert (formula.expression is None) == bool(formula.refused)


def test_the_forms_of_a_packages_function_are_stated_by_the_package() -> None:
    for record in records.records():
        for own in record.packages:
            stated = {reading.form for reading in conventions.PACKAGES[own.package].readings}
            assert set(own.forms) <= stated, (record.name, own.package)


def test_a_fixed_parameter_of_another_entry_is_an_error() -> None:
    text = (folders.catalogue() / "fair.toml").read_text(encoding="utf-8")
    wrong = text.replace('fixed = { c = "1" }', 'fixed = { k = "1" }', 1)
    assert wrong != text
    with pytest.raises(CatalogError, match=r"packages\.pytorch\.fixed holds 'k'"):
        records.read_record("fair.toml", wrong.encode())


def test_conventions_of_the_record_layer_and_of_the_converter_are_the_same() -> None:
    listed = {name for names in records.CONVENTIONS.values() for name in names}
    assert listed == set(conventions.CONVENTIONS)
    for form, names in records.CONVENTIONS.items():
        assert {conventions.CONVENTIONS[name].form for name in names} == {form}


def test_packages_named_in_the_catalogue_have_a_convention() -> None:
    named = {package.package for record in records.records() for package in record.packages}
    assert named <= set(conventions.PACKAGES)


def test_one_huber_in_three_conventions() -> None:
    """k = sqrt(2) theta: statsmodels' HuberT, SciPy's huber and Ceres' HuberLoss are one function."""
    soft = entries.entry("soft")
    z, k = sp.Symbol("z", nonnegative=True), sp.Symbol("f_scale", positive=True)
    (presentation,) = soft.conventions("scipy")
    assert presentation.parameters == (("f_scale", to_sympy(parse("sqrt(2)*theta"), soft.space.symbols)),)
    assert presentation.formulas[0].expression.subs(k, 1) == sp.Piecewise((z, z <= 1), (2 * sp.sqrt(z) - 1, True))


def test_refusals_carry_their_reason() -> None:
    """Not odd, unbounded and sign-changing nonlinearities are entries, and what they lack is an answer."""
    with pytest.raises(TranslationRefused, match="has no limit at 0"):
        entries.entry("relu").definition.translate("diffusivity")
    with pytest.raises(TranslationRefused, match="diverges"):
        entries.entry("bfb").definition.translate("regulariser")


def test_half_loss_and_unit_are_applied_once() -> None:
    """Barron's rho is Psi/(2 c^2): at alpha = 1 the flux is Charbonnier's."""
    barron = entries.entry("barron")
    c, alpha = barron.space.symbols["c"], barron.space.symbols["alpha"]
    bound = barron.definition.flux.bound({c: sp.Rational(3, 2), alpha: sp.Integer(1)})
    x = Fraction(7, 5)
    expected = mpmath.mpf(7) / 5 / mpmath.sqrt(1 + (mpmath.mpf(14) / 15) ** 2)
    assert abs(bound.evaluate(sp.Rational(x), 20) - expected) < mpmath.mpf("1e-14")
