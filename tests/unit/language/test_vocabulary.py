"""The vocabulary is one table: every row is consistent with SymPy, with mpmath and with itself."""

from __future__ import annotations

import mpmath
import pytest
import sympy as sp

from symdict.language import vocabulary
from symdict.language.formula import from_sympy, to_sympy
from symdict.language.parse import parse
from symdict.language.spell import show
from symdict.language.tree import Call, Name, free_names

ROWS = tuple(vocabulary.FUNCTIONS.values())
x = sp.Symbol("x", real=True)
INSIDE = {"acosh": "1.7", "acoth": "1.7", "atanh": "0.3", "erfinv": "0.3", "asin": "0.3", "acos": "0.3"}
"""A point of the domain, where 0.7 is none."""


def _value(function: str, point: mpmath.mpf) -> mpmath.mpf:
    """The value of a function of one argument, by SymPy's evaluation."""
    expression = to_sympy(Call(function, (Name("x"),)), {"x": x}, smooth=False)
    return mpmath.mpf(sp.N(expression.subs(x, sp.Float(point, 40)), 30))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_spelling_is_read_as_the_canonical_name(row: vocabulary.Function) -> None:
    arguments = {"integral": "x, (x, 0, 1)"}.get(row.name, ", ".join("xyz"[: row.arity[0]]))
    spellings = {row.sympy, *row.aliases} - {""}
    if row.kind == "short":
        spellings.add(row.name)
    meanings = {show(parse(f"{spelling}({arguments})")) for spelling in spellings or {row.name}}
    assert len(meanings) == 1


def test_no_spelling_has_two_meanings() -> None:
    spellings = [
        spelling
        for row in ROWS
        for spelling in {row.name, row.sympy, *row.aliases}
        if spelling and spelling != "chi_integral"
    ]
    assert len(spellings) == len(set(spellings)) == len(vocabulary.SPELLINGS)
    words = {*vocabulary.CASE_WORDS, *vocabulary.CONDITION_WORDS, *vocabulary.NUMBER_WORDS, *vocabulary.CONSTANTS}
    assert not words & set(spellings)
    assert not set(vocabulary.MISSING) & set(spellings)


@pytest.mark.parametrize("row", [row for row in ROWS if row.sympy], ids=lambda row: row.name)
def test_every_sympy_counterpart_exists_and_comes_back(row: vocabulary.Function) -> None:
    assert hasattr(sp, row.sympy)
    assert vocabulary.BY_SYMPY[row.sympy] == row.name
    if row.kind != "bound":
        arguments = tuple(sp.Symbol(name, real=True) for name in "xyz"[: row.arity[0]])
        expression = getattr(sp, row.sympy)(*arguments)
        if row.name not in ("min", "max"):
            assert from_sympy(expression) == Call(row.name, tuple(Name(str(argument)) for argument in arguments))


@pytest.mark.parametrize("row", [row for row in ROWS if row.injective], ids=lambda row: row.name)
def test_an_inverse_undoes_its_function(row: vocabulary.Function) -> None:
    point = mpmath.mpf(INSIDE.get(row.name, "0.7"))
    if row.inverse == "square":
        assert mpmath.almosteq(_value(row.name, point) ** 2, point)
        return
    if vocabulary.FUNCTIONS.get(row.inverse, row).kind == "short":
        assert SHORT_JUDGES[row.inverse](_value(row.name, point)) == pytest.approx(point)
        return
    with mpmath.workdps(20):
        if row.inverse in vocabulary.FUNCTIONS:
            assert mpmath.almosteq(_value(row.inverse, _value(row.name, point)), point, 1e-15)
        else:
            assert hasattr(sp, row.inverse)


@pytest.mark.parametrize("row", [row for row in ROWS if row.parity and row.arity == (1, 1)], ids=lambda row: row.name)
def test_parity_is_what_the_table_says(row: vocabulary.Function) -> None:
    point = mpmath.mpf(INSIDE.get(row.name, "0.7"))
    sign = 1 if row.parity == "even" else -1
    assert mpmath.almosteq(_value(row.name, -point), sign * _value(row.name, point))


SHORT_JUDGES = {
    "cbrt": lambda u: mpmath.sign(u) * mpmath.cbrt(abs(u)),
    "sigmoid": lambda u: 1 / (1 + mpmath.exp(-u)),
    "softplus": lambda u: mpmath.log1p(mpmath.exp(u)),
    "expm1": mpmath.expm1,
    "log1p": mpmath.log1p,
    "log2": lambda u: mpmath.log(u, 2),
    "log10": mpmath.log10,
    "erfcinv": lambda u: mpmath.erfinv(1 - u),
    "digamma": mpmath.digamma,
    "square": lambda u: u * u,
    "hypot": mpmath.hypot,
    "pow": lambda u, v: u**v,
    "clip": lambda u, v, w: min(max(u, v), w),
}


@pytest.mark.parametrize("row", [row for row in ROWS if row.kind == "short"], ids=lambda row: row.name)
def test_a_short_function_means_what_its_name_says(row: vocabulary.Function) -> None:
    points = ("0.7", "1.3", "2.1")[: row.arity[0]]
    value = sp.N(to_sympy(parse(f"{row.name}({', '.join(points)})"), {}, smooth=False), 30)
    assert mpmath.almosteq(mpmath.mpf(value), SHORT_JUDGES[row.name](*map(mpmath.mpf, points)))


def test_the_real_cube_root_is_odd() -> None:
    root = to_sympy(parse("cbrt(x)"), {"x": x}, smooth=False)
    assert root.subs(x, -8) == -2


def test_sinc_is_the_unnormalised_one() -> None:
    assert to_sympy(parse("sinc(pi/2)"), {}) == 2 / sp.pi
    assert to_sympy(parse("sinc(0)"), {}) == 1


def test_a_step_without_second_argument_is_one_half_at_zero() -> None:
    assert to_sympy(parse("heaviside(0)"), {}, smooth=False) == sp.Rational(1, 2)
    assert to_sympy(parse("heaviside(0, 1)"), {}, smooth=False) == 1


@pytest.mark.parametrize(("letter", "name"), vocabulary.GREEK.items())
def test_greek_letters_have_ascii_names(letter: str, name: str) -> None:
    expected = () if name == "pi" else (name,)
    assert free_names(parse(f"2*{letter}")) == expected


def test_look_alikes_are_no_letters_of_the_language() -> None:
    assert not set(vocabulary.LOOK_ALIKES) & set(vocabulary.GREEK)
