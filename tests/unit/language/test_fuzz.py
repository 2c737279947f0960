"""Thousands of random and mutilated texts: one clear error or a tree, never a crash, never an execution.

Every draw is seeded by its number, which the failure message repeats. An audit hook watches for what
reading must never do: compile, execute, open, import or start anything.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from symdict.errors import FormulaError
from symdict.language.bounds import GENEROUS
from symdict.language.latex import parse_latex
from symdict.language.parse import parse, parse_condition
from symdict.language.spell import show
from symdict.language.tree import Node

WORDS = (
    *("r", "lam", "theta", "x", "gamma", "λ", "²", "pi", "E", "oo", "True", "otherwise", "lambda", "I"),
    *("0", "2", "3.5", ".5", "1e3", "1e-9", "9**9", "2.5e-3"),
    *("+", "-", "*", "/", "^", "**", "(", ")", "[", "]", "|", ",", "<", "<=", "==", "!=", "&", "~"),
    *("and", "or", "not", "exp(", "log(", "sqrt(", "abs(", "max(", "min(", "sign(", "cbrt(", "sigmoid("),
    *("heaviside(", "gamma(", "pow(", "lowergamma(", "Eq(", "And(", "clip(", "Rational(", "Integral("),
    *("piecewise((", "where(", "Piecewise((", "Piecewise((r, r <= 1), (0, True))"),
    *("'", '"', "__", "__import__", ".", "\x00", "é", "а", "=", ":", ";", "{", "}", "\\", "@", "\n"),
    *("import os", "r.real", "eval"),
)
LATEX_WORDS = (
    *("r", r"\lambda", r"\theta", "e", "x", "1", "2.5", "lam", "é", "d", r"\infty", r"\Gamma", r"\gamma", "W"),
    *(r"W_{-1}", r"\frac{", r"\frac12", r"\sqrt[3]{", r"\sqrt", "{", "}", "^", "_", "^{2}", "_{1}", "e^"),
    *(r"\mathrm{", r"\text{if}", r"\text{otherwise}", r"\left(", r"\right)", r"\left|", r"\right|", "|", "(", ")"),
    *(r"\lvert", r"\rvert", r"\{", r"\}", r"\left\{", r"\right.", r"\exp", r"\ln", r"\tanh", r"\max\{"),
    *(r"\operatorname{sgn}", r"\log_", r"\erf", r"\min(", r"\begin{cases}", r"\end{cases}", "&", r"\\"),
    *(r"\begin{array}{ll}", r"\le", "<", "=", r"\int_0^r", r"\,", "dx", "+", "-", "*", r"\cdot", "/", ",", "."),
    *(r"\foo", "%", "$", "\\", r"\input{x}", r"\def", "\x00", r"\quad", "~"),
)
FORMULAS = (
    "exp(-r**2/(2*lam**2))",
    "Piecewise((r, Abs(r) <= sqrt(2)*theta), (0, True))",
    "2*lam**2*(sqrt(1 + r**2/lam**2) - 1)",
    "sign(r)*max(|r| - theta, 0)",
    "where((r < -1) | (r > 1), Integral(exp(-x^2), (x, 0, r)), cbrt(r))",
)
LATEX_FORMULAS = (
    r"2\lambda^2\left(1-\exp\left(-\frac{r^2}{2\lambda^2}\right)\right)",
    r"\begin{cases} r^2, & |r| \le \sqrt2\theta \\ 2\theta(\sqrt2\,|r|-\theta), & \text{otherwise}\end{cases}",
    r"\operatorname{sgn}(r)\max\{|r|-\theta_1,0\} + \int_0^{|r|} e^{-x^2}\,dx",
    r"\log_{2}\left(\tanh^{2}{\left(r \right)} + \Gamma\left(\tfrac12, r\right)\right)",
)
Reader = Callable[[str], Node]


def soup(words: tuple[str, ...]) -> Callable[[random.Random], str]:
    """Random words in a row, with and without spaces."""

    def draw(dice: random.Random) -> str:
        return "".join(dice.choice(words) + dice.choice(("", "", " ")) for _ in range(dice.randint(1, 14)))

    return draw


def mutant(formulas: tuple[str, ...], words: tuple[str, ...]) -> Callable[[random.Random], str]:
    """A good formula with some characters deleted, doubled, swapped or replaced."""

    def draw(dice: random.Random) -> str:
        text = dice.choice(formulas)
        for _ in range(dice.randint(1, 4)):
            start = dice.randrange(len(text) + 1)
            stop = min(len(text), start + dice.randint(0, 3))
            middle = dice.choice(("", text[start:stop] * 2, text[start:stop][::-1], dice.choice(words)))
            text = text[:start] + middle + text[stop:]
        return text

    return draw


FORBIDDEN = ("compile", "exec", "open", "import", "os.", "subprocess", "socket", "ctypes", "code.", "marshal", "pickle")
_watch: list[str] | None = None


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    del arguments
    if _watch is not None and event.startswith(FORBIDDEN):
        _watch.append(event)


@contextmanager
def watched() -> Iterator[list[str]]:
    """What the block compiles, executes, opens, imports or starts."""
    global _watch
    if not getattr(sys, "_symdict_watch", False):
        sys.addaudithook(_hook)
        sys._symdict_watch = True  # type: ignore[attr-defined]
    _watch = []
    try:
        yield _watch
    finally:
        _watch = None


def outcome(read: Reader, text: str) -> Node | None:
    """The tree or None for a refusal; the refusal has all its parts."""
    start = time.process_time()
    tree, refusal = None, None
    try:
        tree = read(text)
    except FormulaError as error:
        refusal = error
    assert time.process_time() - start < 1.0, text
    if refusal is not None:
        assert refusal.what, text
        assert refusal.where or refusal.hint, text
    return tree


def _warm() -> None:
    for formula in FORMULAS:
        outcome(parse, formula)
    for formula in LATEX_FORMULAS:
        outcome(parse_latex, formula)
    for word in WORDS:
        outcome(parse, word)
        outcome(parse_condition, f"r < {word}")


DRAWS = {
    "soup": (parse, soup(WORDS), 4000),
    "mutants": (parse, mutant(FORMULAS, WORDS), 3000),
    "latex soup": (parse_latex, soup(LATEX_WORDS), 4000),
    "latex mutants": (parse_latex, mutant(LATEX_FORMULAS, LATEX_WORDS), 3000),
    "conditions": (parse_condition, soup(WORDS), 1000),
}


@pytest.mark.parametrize("kind", DRAWS)
def test_random_text_is_read_or_refused_and_never_executed(kind: str) -> None:
    read, draw, count = DRAWS[kind]
    _warm()
    accepted = 0
    for seed in range(count):
        text = draw(random.Random(seed))
        with watched() as events:
            tree = outcome(read, text)
        assert not events, f"seed {seed}: reading {text!r} did {events}"
        if tree is not None and kind != "conditions":
            accepted += 1
            assert parse(show(tree), limits=GENEROUS) == tree, f"seed {seed}: {text!r}"
    assert kind == "conditions" or accepted >= 40, "the soup is too thin to test anything"


def test_the_watch_sees_an_execution() -> None:
    """A planted reader that evaluates text is caught."""
    with watched() as events:
        outcome(lambda text: eval(text, {}), "1 + 1")  # type: ignore[arg-type, return-value]
    assert "compile" in events


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    outcome(parse, text)
    outcome(parse_latex, text)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="()[]{}|\\^_&,.+-*/<>=~!eEr2x \n", max_size=80))
def test_any_punctuation_is_read_or_refused(text: str) -> None:
    outcome(parse, text)
    outcome(parse_latex, text)
    outcome(parse_condition, text)


@pytest.mark.long
def test_a_long_sweep() -> None:
    for kind, (read, draw, count) in DRAWS.items():
        for seed in range(count, 60_000):
            text = draw(random.Random(seed))
            tree = outcome(read, text)
            if tree is not None and kind != "conditions":
                assert parse(show(tree), limits=GENEROUS) == tree, f"seed {seed}: {text!r}"
