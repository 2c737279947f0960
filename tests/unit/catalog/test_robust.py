"""Tuning constants computed from the flux, against the published ones and against simulation-free identities."""

from __future__ import annotations

import math

import mpmath
import pytest
import sympy as sp

from symdict import entries, records, robust
from symdict.errors import InputError, TranslationRefused
from symdict.floats import half_line
from symdict.language.formula import to_sympy
from symdict.language.parse import parse

PUBLISHED = [(record.name, tuning) for record in records.records() for tuning in record.tuning]


@pytest.mark.parametrize(("name", "tuning"), PUBLISHED, ids=lambda item: item if isinstance(item, str) else item.value)
def test_published_constants_are_right_to_their_last_digit(name: str, tuning: records.TuningRecord) -> None:
    """The constant for 95 % efficiency at the normal rounds to what the source prints."""
    found = robust.tuning_constant(entries.entry(name).definition, tuning.efficiency)[tuning.parameter]
    printed = tuning.value.partition("/")[0]
    scale = mpmath.mpf(str(sp.N(to_sympy(parse(tuning.value), {}) / sp.Rational(printed), 30)))
    digits = len(printed.partition(".")[2])
    assert abs(found / scale - mpmath.mpf(printed)) <= mpmath.mpf(10) ** -digits / 2 * mpmath.mpf("1.0001")


def test_every_robust_row_of_the_table_is_compared() -> None:
    assert {name for name, _ in PUBLISHED} >= {
        "andrews", "tukey", "perona-malik-rational", "fair", "soft", "log-cosh", "hard", "perona-malik",
    }  # fmt: skip


TUNABLE = [
    record.name
    for record in records.records()
    if any(parameter.scales == "r" for parameter in record.parameters) and entries.entry(record.name).refused is None
]
WITHOUT = {"elastic-net", "linear-spline", "three-state", "asymmetric-cauchy", "asymmetric-tukey", "m-quantile"}


@pytest.mark.parametrize("name", TUNABLE)
def test_the_constant_for_95_percent_exists_for_every_entry_that_has_one(name: str) -> None:
    """There the efficiency is 0.95 by a sum over a fine grid; an entry without a constant says why."""
    entry = entries.entry(name)
    if name in WITHOUT:
        with pytest.raises((InputError, TranslationRefused)):
            robust.sheet(entry)
        return
    found = robust.tuning_constant(entry.definition)
    values = dict(entry.defaults) | dict(found.parameters)
    psi, _ = half_line(entry.definition.flux, values)
    step = 1 / 4096
    grid = [(index + 0.5) * step for index in range(12 * 4096)]
    density = [math.exp(-x * x / 2) for x in grid]
    slope = 2 * step * math.fsum(x * psi(x) * weight for x, weight in zip(grid, density, strict=True))
    power = 2 * step * math.fsum(psi(x) ** 2 * weight for x, weight in zip(grid, density, strict=True))
    assert abs(slope**2 / power / math.sqrt(2 * math.pi) - 0.95) < 1e-4


def test_the_default_of_statsmodels_student_t_is_not_tuned() -> None:
    """c = 2.3849 is the Cauchy constant; with nu = 4 the scale is c sqrt(nu), so 95 % are reached at c = 1.19247."""
    definition = entries.entry("student-t").definition
    found = robust.tuning_constant(definition, shapes={"nu": "4"})
    assert abs(found["c"] - mpmath.mpf("2.3849") / 2) < mpmath.mpf("1e-4")
    assert robust.efficiency(definition, {"c": "2.3849", "nu": "4"}) > mpmath.mpf("0.99")


def test_a_sheet_holds_the_published_constant_beside_the_computed_one() -> None:
    sheet = robust.sheet(entries.entry("tukey"))
    assert dict(sheet.parameters)["c"].startswith("4.685")
    assert sheet.published == (("c", "4.685", "matlab-robustfit"), ("c", "4.6851", "gtsam"))
    assert sheet.rejection.startswith("4.685")
    assert dict(sheet.breakdown)["c"].startswith("1.5476")


def test_the_biweight_at_half_breakdown() -> None:
    """Rousseeuw and Yohai's S-estimator: c = 1.5476 with a breakdown point of one half."""
    found = robust.tuning_constant(entries.entry("tukey").definition, "0.5", wanted="breakdown")
    assert abs(found["c"] - mpmath.mpf("1.547645")) < mpmath.mpf("5e-6")


def test_efficiency_of_huber_by_the_normal_distribution() -> None:
    """In closed form: (2 F(k) - 1)^2 / (2 (k^2 (1 - F) + F - 1/2 - k f)), F and f at k = sqrt(2) theta."""
    soft = entries.entry("soft").definition
    for theta in ("0.4", "0.951", "2"):
        k = mpmath.sqrt(2) * mpmath.mpf(theta)
        big, small = mpmath.ncdf(k), mpmath.npdf(k)
        expected = (2 * big - 1) ** 2 / (2 * (k**2 * (1 - big) + big - mpmath.mpf(1) / 2 - k * small))
        assert abs(robust.efficiency(soft, {"theta": theta}) - expected) < mpmath.mpf("1e-12")


def test_a_jump_of_psi_counts() -> None:
    """Talwar: E psi' includes the jump at the rejection point, so the efficiency is P - 2 c f(c)."""
    hard = entries.entry("hard").definition
    c = mpmath.mpf("2.795")
    expected = 2 * mpmath.ncdf(c) - 1 - 2 * c * mpmath.npdf(c)
    assert abs(robust.efficiency(hard, {"theta": c / mpmath.sqrt(2)}) - expected) < mpmath.mpf("1e-12")


def test_rejection_points() -> None:
    assert str(robust.rejection_point(entries.entry("tukey").definition)) == "c"
    assert str(robust.rejection_point(entries.entry("andrews").definition)) == "pi*a"
    assert str(robust.rejection_point(entries.entry("hampel").definition)) == "c"
    assert robust.rejection_point(entries.entry("soft").definition) == sp.oo


def test_sensitivity_of_huber_is_k_over_its_slope() -> None:
    soft = entries.entry("soft").definition
    k = mpmath.mpf("1.345")
    found = robust.sensitivity(soft, {"theta": k / mpmath.sqrt(2)})
    assert abs(found - k / (2 * mpmath.ncdf(k) - 1)) < mpmath.mpf("1e-10")
    assert robust.sensitivity(entries.entry("constant").definition, {}) == mpmath.inf


def test_what_has_no_constant_says_why() -> None:
    with pytest.raises(InputError, match="no scale parameter"):
        robust.tuning_constant(entries.entry("constant").definition)
    with pytest.raises(InputError, match="no scale reaches"):
        robust.tuning_constant(entries.entry("three-state").definition, "0.999")
    with pytest.raises(TranslationRefused, match="odd psi"):
        robust.tuning_constant(entries.entry("asymmetric-tukey").definition)
    with pytest.raises(InputError, match="unbounded"):
        robust.tuning_constant(entries.entry("soft").definition, "0.5", wanted="breakdown")


@pytest.mark.parametrize("level", ["2", "0", "1", "-1/2"])
def test_an_efficiency_lies_between_0_and_1(level: str) -> None:
    with pytest.raises(InputError, match="is not between 0 and 1"):
        robust.tuning_constant(entries.entry("soft").definition, level)


def test_an_efficiency_is_a_number() -> None:
    with pytest.raises(InputError, match="'abc' is not a finite number"):
        robust.sheet(entries.entry("soft"), "abc")


def test_published_constants_are_found_by_the_value_of_the_efficiency() -> None:
    """19/20 is 0.95."""
    assert robust.sheet(entries.entry("tukey"), "19/20").published == robust.sheet(entries.entry("tukey")).published
