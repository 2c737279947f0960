"""Couplings, refusals and definitions, message by message."""

from __future__ import annotations

import time

import pytest
import sympy as sp

from symdict.errors import InputError, ParameterError, SegmentationError, TranslationRefused
from symdict.forms import FORMS, Coupling, Definition, define
from symdict.language.segments import Segments
from symdict.language.variables import r, radius


def test_forms_stand_in_the_order_of_the_tables():
    assert list(FORMS) == ["diffusivity", "regulariser", "shrinkage", "activation"]


def test_coupling_is_exact_and_positive():
    assert Coupling("0.1", "1/2") == Coupling(sp.Rational(1, 10), sp.Rational(1, 2))
    assert Coupling().default
    for tau in (0, -1, "-1/4", "nan", float("nan"), float("inf")):
        with pytest.raises((ParameterError, InputError)):
            Coupling(tau)


def test_relu_has_no_diffusivity_and_the_message_says_why():
    relu = define("max(r, 0)", "activation")
    with pytest.raises(TranslationRefused) as caught:
        relu.translate("diffusivity")
    assert str(caught.value) == (
        "Phi(r)/r has no limit at 0: it tends to 0 from the left and to 1 from the right\n"
        "  where: r = 0\n"
        "  hint:  a diffusivity needs Phi(r)/r -> g(0); the activation function itself can be analysed"
    )


def test_softplus_has_no_diffusivity_because_it_does_not_vanish_at_zero():
    with pytest.raises(TranslationRefused, match="no limit at 0"):
        define("log(1 + exp(r))", "activation").translate("diffusivity")


def test_discontinuous_regulariser_is_refused_where_it_jumps():
    with pytest.raises(TranslationRefused, match="jumps from 1 to 2") as caught:
        define("piecewise((r^2, |r| <= 1), (2, True))", "regulariser").translate("activation")
    assert caught.value.where == "r = 1"


def test_unbounded_diffusivities_translate_as_far_as_they_go():
    tv, bfb = define("1/|r|", "diffusivity"), define("1/r^2", "diffusivity")
    assert tv.translate("activation").to_sympy() == sp.sign(r)
    assert tv.translate("regulariser").to_sympy() == 2 * sp.Abs(r)
    assert tv.translate("diffusivity").at_zero == sp.oo
    assert bfb.translate("activation").to_sympy() == 1 / r
    with pytest.raises(TranslationRefused, match="diverges"):
        bfb.translate("regulariser")


def test_regulariser_forgets_its_constant():
    assert define("r^2 + 7", "regulariser").translate("activation").to_sympy() == r


def test_shrinkage_determines_only_the_product_of_tau_and_flux():
    """From S alone a larger tau means a smaller flux (maths.md 1)."""
    text = "piecewise((0, |r| <= theta), (r - theta sgn(r), True))"
    quarter = define(text, "shrinkage").flux
    half = define(text, "shrinkage", coupling=Coupling("1/2")).flux
    for one, other in zip(quarter.pieces, half.pieces, strict=True):
        assert sp.expand(one - 2 * other) == 0


def test_constant_diffusivity_shrinks_to_zero_only_at_the_tables_step():
    constant = define("1", "diffusivity")
    assert constant.translate("shrinkage").to_sympy() == 0
    assert constant.translate("shrinkage", Coupling("1/8")).to_sympy() == r / 2


def test_unknown_form_suggests_the_nearest():
    with pytest.raises(InputError) as caught:
        define("1", "difusivity")
    assert caught.value.hint == "did you mean diffusivity?"


def test_own_formula_from_sympy_is_taken_as_it_is():
    lam = sp.Symbol("lam", positive=True)
    assert define(sp.exp(-(r**2) / (2 * lam**2)), "diffusivity") == define("exp(-r^2/(2 lam^2))", "diffusivity")
    plain = sp.Symbol("r")
    assert define(sp.Max(-1, sp.Min(1, plain)), "activation").flux.parity == -1


def test_hostile_text_never_reaches_the_algebra():
    start = time.perf_counter()
    for text in ("__import__('os').system('true')", "r.__class__", "9**9**9**9", "(" * 100000, "\x00", "", "lambda: 0"):
        with pytest.raises(InputError) as caught:
            define(text, "activation")
        assert caught.value.where or caught.value.hint
    assert time.perf_counter() - start < 5


def test_formula_that_is_not_real_is_refused_with_the_place():
    with pytest.raises(SegmentationError) as caught:
        define("sqrt(1 - r^2)", "activation")
    assert "no real value" in caught.value.what
    assert caught.value.where.startswith("r = ")


def test_undefined_functions_give_table_1_with_symbols():
    """The forms applied to undefined functions print the paper's rules (alt2020, Table 1)."""
    tau = sp.Symbol("tau", positive=True)
    activation = Segments.of((), (sp.Function("Phi")(radius),), parity=-1)
    derived = Definition("activation", activation, Coupling(tau)).translate("shrinkage").pieces[0]
    assert derived == radius - 2 * sp.sqrt(2) * tau * sp.Function("Phi")(sp.sqrt(2) * radius)


@pytest.mark.parametrize(
    ("formula", "form", "expected"),
    [
        ("1/sqrt(1 + r^2/lam^2)", "diffusivity", "2*lam**2*(sqrt(1 + r**2/lam**2) - 1)"),
        ("exp(-r^2/(2 lam^2))", "diffusivity", "2*lam**2*(1 - exp(-r**2/(2*lam**2)))"),
        ("lam tanh(r/lam)", "activation", "2*lam**2*log(cosh(r/lam))"),
        ("1/(1 + r^2/lam^2)", "diffusivity", "lam**2*log(1 + r**2/lam**2)"),
        ("atan(r)", "activation", "2*r*atan(r) - log(r**2 + 1)"),
    ],
)
def test_regularisers_are_written_as_one_would(formula, form, expected):
    assert str(define(formula, form).translate("regulariser").to_sympy()) == expected
