"""Where SymPy's own code generation is used, and where a test shows that it is not enough."""

from __future__ import annotations

import warnings

import numpy as np
import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p
from sympy.codegen.rewriting import expm1_opt, log1p_opt, optimize

from symdict import entries
from symdict.kernels import kernel, rewriting
from symdict.language.symbols import radius as x

lam = sp.Symbol("lam", positive=True)


def _lambdified(name: str, form: str, values: dict[str, float]):
    definition = entries.entry(name).definition
    expr = definition.translate(form).to_sympy().subs({s: values[s.name] for s in definition.space.symbols.values()})
    return sp.lambdify(sorted(expr.free_symbols, key=str), expr, "numpy")


def test_lambdify_loses_all_digits_of_a_regulariser_near_zero() -> None:
    values = {"lam": 1.0}
    r = np.array([1e-9])
    plain = _lambdified("charbonnier", "regulariser", values)(r)
    ours = kernel(entries.entry("charbonnier").definition, "regulariser", values=values)(r)
    assert plain[0] == 0.0
    assert abs(ours[0] / 1e-18 - 1) < 1e-15


def test_lambdify_overflows_where_the_value_is_finite() -> None:
    values = {"lam": 1.0}
    r = np.array([1e200])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = _lambdified("charbonnier", "activation", values)(r)
    ours = kernel(entries.entry("charbonnier").definition, "activation", values=values)(r)
    assert plain[0] == 0.0
    assert ours[0] == 1.0


def test_lambdify_warns_in_the_branch_that_is_not_taken() -> None:
    values = {"theta": 1.0}
    r = np.array([0.0, 3.0])
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        _lambdified("garrote", "activation", values)(r)
    assert seen
    kernel(entries.entry("garrote").definition, "activation", target="numpy", values=values)(r)


def test_lambdify_returns_a_scalar_for_a_constant() -> None:
    assert np.shape(sp.lambdify([x], sp.Integer(1), "numpy")(np.zeros(3))) == ()
    ones = kernel(entries.entry("constant").definition, "diffusivity", target="numpy")(np.zeros(3))
    assert ones.tolist() == [1.0, 1.0, 1.0]


def test_codegen_rewriting_is_right_on_the_factored_form_and_harmful_on_the_expanded_one() -> None:
    factored = 2 * lam**2 * (1 - sp.exp(-(x**2) / (2 * lam**2)))
    assert optimize(factored, (expm1_opt,)) == -2 * lam**2 * expm1(-(x**2) / (2 * lam**2))
    expanded = optimize(sp.expand(factored), (expm1_opt,))
    # e^-u expm1(u): overflows for large u
    assert expanded.has(expm1(x**2 / (2 * lam**2)))
    assert rewriting.accurate(sp.expand(factored), x) == 2 * lam**2 * -expm1(-(x**2) / (2 * lam**2))


def test_codegen_rewriting_misses_log1p_of_a_quotient() -> None:
    cauchy = sp.log(1 + x**2 / lam**2)
    assert not optimize(cauchy, (log1p_opt,)).has(log1p)
    assert rewriting.accurate(cauchy, x) == log1p(x**2 / lam**2)
