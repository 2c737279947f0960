"""Identities are found and proved, with the parameter map; what is not an identity is not."""

from __future__ import annotations

import pytest
import sympy as sp

from symdict import entries, folders, identities, records
from symdict.language.formula import to_sympy
from symdict.language.parse import parse
from symdict.language.segments import Segments

WITH_VARIANTS = [record.name for record in records.records() if record.variants]


def flux(name: str) -> Segments:
    return entries.entry(name).definition.flux


@pytest.mark.parametrize("name", WITH_VARIANTS)
def test_every_variant_is_proved_to_be_its_entry(name: str) -> None:
    """Each other statement of an entry (soft_l1, ISRU, tanhshrink, Welsch, ...) equals it, with a map that is found."""
    stated = {variant.name for variant in records.record(name).variants}
    assert {found.other for found in identities.variant_map(name)} == stated


@pytest.mark.parametrize(
    ("name", "variant", "line"),
    [
        ("charbonnier", "isru", "isru = charbonnier with lam = 1/sqrt(a)"),
        ("charbonnier", "soft-l1", "soft-l1 = charbonnier with lam = a"),
        ("perona-malik", "welsch", "welsch = perona-malik with lam = sqrt(2)*c/2"),
        ("soft", "huber", "huber = soft with theta = sqrt(2)*k/2"),
        ("log-cosh", "tanhshrink", "tanhshrink = log-cosh with lam = sqrt(2)"),
        ("fair", "softsign", "softsign = fair with c = 1"),
        ("exponential", "ramsay", "ramsay = exponential with K = 1/a"),
    ],
)
def test_the_map_of_an_alias(name: str, variant: str, line: str) -> None:
    assert records.record(variant).name == name
    assert line in map(str, identities.variant_map(name))


SAME = [
    ("firm", "mcp", {"t1": "lam", "t2": "gamma*lam"}, "1"),
    ("scad", "scad-penalty", {"lam": "lam", "a": "a"}, "1"),
    ("hampel", "scad", {"a": "sqrt(2)*lam", "b": "2*sqrt(2)*lam", "c": "sqrt(2)*a*lam"}, "1"),
    ("perona-malik-rational", "student-t", {"lam": "c*sqrt(nu)"}, "1"),
    ("soft", "l1", {"theta": "theta"}, "1"),
    ("hard", "l0", {"theta": "theta"}, "1"),
    ("cel0", "gnc-tls", {"lam": "c^2/4", "a": "sqrt(mu)/sqrt(mu + 1)"}, "1"),
    ("charbonnier", "regularised-tv", {"lam": "epsilon"}, "1/epsilon"),
]


@pytest.mark.parametrize(("one", "other", "parameters", "factor"), SAME)
def test_entries_that_are_the_same_function(one: str, other: str, parameters: dict[str, str], factor: str) -> None:
    found = identities.match(flux(one), flux(other))
    assert found is not None
    symbols = entries.entry(other).space.symbols
    assert set(found[0]) == set(parameters)
    for name, text in parameters.items():
        assert sp.simplify(found[0][name] - to_sympy(parse(text), symbols)) == 0
    assert sp.simplify(found[1] - to_sympy(parse(factor), symbols)) == 0


MEMBERS = [
    ("p-shrinkage", "p", 1, "soft", {"theta": "lam"}),
    ("p-shrinkage", "p", 0, "garrote", {"theta": "lam"}),
    ("power-garrote", "n", 2, "garrote", {"theta": "theta"}),
    ("power-garrote", "n", sp.oo, "hard", {"theta": "theta"}),
    ("gaussian-power", "p", 2, "perona-malik", {"lam": "sqrt(2)*lam/2"}),
    ("gaussian-power", "p", 1, "exponential", {"K": "lam"}),
    ("rational-power", "p", 2, "perona-malik-rational", {"lam": "lam"}),
    ("rational-power", "p", 4, "arctan-loss", {"a": "lam^2"}),
    ("barron", "alpha", 2, "constant", {}),
    ("barron", "alpha", 1, "charbonnier", {"lam": "c"}),
    ("barron", "alpha", 0, "perona-malik-rational", {"lam": "sqrt(2)*c"}),
    ("barron", "alpha", -2, "geman-mcclure", {"c": "2*c"}),
    ("barron", "alpha", -sp.oo, "perona-malik", {"lam": "c"}),
    ("epanechnikov-power", "q", 2, "tukey", {"c": "c"}),
    ("tukey-power", "k", 4, "tukey-quartic", {"c": "c"}),
    ("gnc-tls", "mu", sp.oo, "hard", {"theta": "sqrt(2)*c/2"}),
    ("student-t", "nu", sp.oo, "constant", {}),
    ("elastic-net", "m", 0, "soft", {"theta": "lam"}),
]


@pytest.mark.parametrize(("family", "parameter", "value", "name", "parameters"), MEMBERS)
def test_special_cases_of_families(
    family: str, parameter: str, value: object, name: str, parameters: dict[str, str]
) -> None:
    """Set or sent to a distinguished value, the shape parameter gives another entry, proved, with the map."""
    member = identities.member(family, parameter, value)
    assert member is not None
    found = identities.match(flux(name), member)
    assert found is not None
    assert set(found[0]) == set(parameters)
    for key, text in parameters.items():
        assert sp.simplify(found[0][key] - to_sympy(parse(text), member.space.symbols)) == 0


def test_hampel_with_equal_thresholds_is_firm() -> None:
    """Gao and Bruce's firm shrinkage is Hampel's psi without its plateau."""
    cases = list(identities.special_cases("hampel", entries.entry("hampel").definition))
    assert any(identities.match(flux("firm"), case.flux) is not None for case in cases)


@pytest.mark.parametrize(
    ("one", "other"),
    [("perona-malik", "perona-malik-rational"), ("tukey", "andrews"), ("soft", "garrote"), ("fair", "log-cosh"),
     ("charbonnier", "erf"), ("weickert", "weickert-4"), ("geman-mcclure", "perona-malik-rational")],
)  # fmt: skip
def test_different_functions_are_not_identified(one: str, other: str) -> None:
    assert identities.match(flux(one), flux(other)) is None


def test_a_wrong_constant_is_no_identity() -> None:
    """Planted: a variant whose constant is off by one part in a million matches with another map or not at all."""
    text = (folders.catalogue() / "log-cosh.toml").read_text(encoding="utf-8")
    wrong = records.read_record("log-cosh.toml", text.replace("r - tanh(r)", "r - 1000001/1000000*tanh(r)").encode())
    shifted = entries.variant_definition(wrong, "tanhshrink").flux
    found = identities.match(flux("log-cosh"), shifted)
    assert found is None or found[1] != 1
