"""The public class: what section 4 of the design promises to tools outside the repository."""

from __future__ import annotations

import re
import subprocess
import sys

import numpy as np
import pytest
import sympy as sp

import symdict as sd
from symdict.errors import ParameterError, StabilityRefused, TranslationRefused, UnknownEntry


def test_catalogue_entry_has_four_forms_in_the_public_variable():
    nl = sd.entry("perona-malik")
    (lam,) = (parameter.symbol for parameter in nl.parameters)
    assert nl.diffusivity == sp.exp(-(sd.r**2) / (2 * lam**2))
    assert nl.activation == sd.r * sp.exp(-(sd.r**2) / (2 * lam**2))
    assert nl.translate("shrinkage", tau="1/8", h=1).free_symbols == {sd.r, lam}


def test_own_formula_reads_free_names_as_positive_parameters():
    nl = sd.nonlinearity("exp(-r**2/(2*lam**2))", form="diffusivity")
    assert [(parameter.name, parameter.domain) for parameter in nl.parameters] == [("lam", "positive")]
    assert sp.simplify(nl.regulariser - sd.entry("perona-malik").regulariser) == 0


def test_declarations_of_integers_and_orders():
    nl = sd.nonlinearity(
        "piecewise((r, |r| <= t1), (t1 sgn(r), |r| <= t2), (0, True))", form="activation", assume=["t1 < t2"]
    )
    assert len(nl.flux.breaks) == 2
    whole = sd.nonlinearity("r^(2 n + 1)", form="activation", integer=["n"])
    assert whole.flux.parity == -1


def test_unknown_entry_suggests_the_nearest():
    with pytest.raises(UnknownEntry) as caught:
        sd.entry("perona-malek")
    assert "perona-malik" in caught.value.hint


def test_catalogue_names_are_sorted_and_hold_the_six_rows():
    names = sd.catalog()
    assert list(names) == sorted(names)
    assert {"constant", "charbonnier", "soft", "perona-malik", "garrote", "hard"} <= set(names)
    assert sd.entry("huber").name == "soft"


def test_refusal_reaches_the_user_in_three_parts():
    with pytest.raises(TranslationRefused) as caught:
        _ = sd.entry("relu").diffusivity
    assert caught.value.what
    assert caught.value.where
    assert caught.value.hint


def test_notebook_shows_the_four_forms():
    nl = sd.entry("soft")
    assert nl._repr_html_().count("<math") == 4
    assert nl._repr_latex_().startswith("$")


def test_catalog_stays_a_function_after_its_rooms_are_loaded():
    """A submodule of the same name would shadow it."""
    code = "import symdict as sd; sd.entry('soft'); import symdict.cli, symdict.generate; print(len(sd.catalog()) > 59)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert answer.stdout.strip() == "True"


def test_formula_to_denoised_signal():
    """The main job end to end: formula, findings, stable step, kernel, network (design, section 4)."""
    nl = sd.nonlinearity("exp(-r**2/(2*lam**2))", form="diffusivity")
    assert nl.check("activation nondecreasing").refuted
    assert nl.findings()["diffusivity nonincreasing"].proved
    bounds = {bound.property: bound for bound in nl.stability(h=1, ndim=1)}
    assert bounds["max-min principle"].tau_max == sp.Rational(1, 2)
    phi = nl.kernel("activation", target="c", dtype="float64", lam=0.1)
    x = np.linspace(-1, 1, 41)
    np.testing.assert_allclose(phi(x), x * np.exp(-(x**2) / 0.02), rtol=1e-13)
    net = nl.network(steps=40, tau="1/4", h=1, lam=0.1)
    clean = np.repeat([0.0, 1.0], 64)
    noisy = clean + 0.05 * np.random.default_rng(7).standard_normal(128)
    denoised = net(noisy)
    assert np.abs(denoised - clean).mean() < 0.5 * np.abs(noisy - clean).mean()
    assert noisy.min() <= denoised.min()
    assert denoised.max() <= noisy.max()
    assert abs(denoised.mean() - noisy.mean()) < 1e-14


def test_network_refuses_a_step_beyond_the_bound_unless_told_otherwise():
    nl = sd.entry("charbonnier")
    with pytest.raises(StabilityRefused, match=r"0\.6 exceeds the stable bound 0\.5"):
        nl.network(steps=1, tau=0.6, lam=1)
    for value in (1e300, 1e-300):
        with pytest.raises(ParameterError, match=re.escape(f"lam = {value:g} is too large or too small")):
            sd.entry("perona-malik").network(steps=3, lam=value)
    spike = np.array([0.0, 1 / 64, 0.0])
    assert nl.network(steps=1, tau=0.6, lam=1, check=False)(spike).min() < 0


def test_plane_network_has_half_the_bound():
    image = np.random.default_rng(3).random((9, 8))
    result = sd.entry("soft").network(steps=3, tau="1/4", ndim=2, theta="1/10")(image)
    assert result.shape == image.shape
    with pytest.raises(StabilityRefused):
        sd.entry("soft").network(steps=3, tau="0.26", ndim=2, theta="1/10")
