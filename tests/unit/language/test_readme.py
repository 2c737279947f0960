"""The page about the language says what the language does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from symdict.errors import FormulaError
from symdict.language import vocabulary
from symdict.language.bounds import STANDARD
from symdict.language.latex import is_latex, read

PAGE = (Path(vocabulary.__file__).parent / "README.md").read_text(encoding="utf-8")
EXAMPLES = [
    line for block in re.findall(r"```(?:latex)?\n(.*?)```", PAGE, flags=re.DOTALL) for line in block.splitlines()
]
REFUSED = [
    formula
    for sentence in re.findall(r"Refused, because it can be read in two ways:\s+(.*?)\.\n", PAGE, flags=re.DOTALL)
    for formula in re.findall(r"`([^`]+)`", sentence)
]


@pytest.mark.parametrize("formula", EXAMPLES)
def test_every_example_is_read(formula: str) -> None:
    read(formula)


@pytest.mark.parametrize("formula", REFUSED)
def test_everything_called_ambiguous_is_refused(formula: str) -> None:
    text = f"${formula}$" if formula == "r^10" else formula
    with pytest.raises(FormulaError):
        read(text)
    assert len(REFUSED) == 9


def test_the_table_is_the_vocabulary() -> None:
    assert vocabulary.reference() in PAGE


def test_the_limits_are_the_limits() -> None:
    assert (
        f"{STANDARD.characters} characters, {STANDARD.depth} levels of brackets, {STANDARD.nodes} parts, "
        f"{STANDARD.digits} digits, exponents up to {STANDARD.exponent}."
    ) in PAGE
    assert sum(is_latex(formula) for formula in EXAMPLES) == 5
