"""A formula that cannot be read is refused by the command line at once, before SymPy is loaded."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

RUN = """
import sys
from symdict.cli import main
code = main(sys.argv[1:])
sys.exit(99 if "sympy" in sys.modules else code)
"""
TRANSLATE = ("--from", "activation", "--to", "diffusivity")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", RUN, *words], capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("__import__('os').system('x')", "the character '_' (LOW LINE, U+005F) is not part of the language"),
        ("r.__class__", "the character '.' (FULL STOP, U+002E) is not part of the language"),
        ("9**9**9**9", "an exponent is larger than 100"),
        ("(" * 100_000, "the formula has 100000 characters, more than 2000"),
        ("snh(r)", "unknown function 'snh'"),
        (r"\frac{r}{2", "expected '}' at the end"),
    ],
    ids=lambda text: text[:12],
)
def test_a_formula_is_refused_before_sympy_is_loaded(text: str, what: str) -> None:
    done = run("translate", text, *TRANSLATE, "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["message"] == what


def test_an_assumption_is_refused_before_sympy_is_loaded() -> None:
    done = run("translate", "a*r", *TRANSLATE, "--assume", "a <", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["class"] == "FormulaError"


def test_latex_is_recognised_and_echoed() -> None:
    done = run("translate", r"\frac{r}{1+r^2}", *TRANSLATE)
    assert done.returncode == 0
    assert "r/(1 + r**2)" in done.stderr
