"""LaTeX to tree: a small front end for what papers and careful printers write.

The LaTeX is translated into the words of `parse`, each with its offset in the LaTeX source, and then
parsed by the same parser under the same limits. `echo` answers in text what was understood.
Letters stand alone (`xy` is a product), subscripts belong to names (`\\theta_1` is theta1, `\\sigma_s`
is sigma_s), and what can be read in two ways (`\\sin 2x`, `\\tan^{-1}`) is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from symdict.errors import FormulaError
from symdict.language.bounds import STANDARD, Limits
from symdict.language.latex_reader import LatexReader, latex_words
from symdict.language.parse import parse, parse_tokens
from symdict.language.spell import show
from symdict.language.tree import Node
from symdict.language.words import Token, check_text

__all__ = ["echo", "is_latex", "parse_latex", "read", "show"]


def parse_latex(text: str, *, names: Mapping[str, str] | None = None, limits: Limits = STANDARD) -> Node:
    """The inert tree of a formula in LaTeX.

    Needs:   `names` gives the parameter that a LaTeX spelling means, where it is not the usual one.
    Raises:  FormulaError with position, caret and suggestion.

    >>> show(parse_latex(r"\\frac{r}{\\sqrt{1 + r^2/\\lambda^2}}"))
    'r/sqrt(1 + r**2/lam**2)'
    """
    source = check_text(text, limits)
    reader = LatexReader(source, latex_words(text), limits)
    reader.names = {reader.usual_name(spelling): name for spelling, name in (names or {}).items()}
    try:
        tokens = [*reader.sequence(("",)), Token("end", "", len(text))]
    except RecursionError:
        whole = "the whole formula"
        raise FormulaError("the formula is nested too deeply", where=whole, hint="flatten it") from None
    return parse_tokens(source, tokens, replace(limits, depth=3 * limits.depth))


def echo(text: str) -> str:
    """What the front end understood, in the syntax of `parse`.

    >>> echo(r"e^{-r^2/2}")
    'exp(-r**2/2)'
    """
    return show(parse_latex(text))


def is_latex(text: str) -> bool:
    """Whether a formula is written in LaTeX: it has a backslash or a brace, which plain text never has."""
    return isinstance(text, str) and any(sign in text for sign in "\\{}$")


def read(text: str, *, limits: Limits = STANDARD) -> Node:
    """The inert tree of a formula in plain text or LaTeX.

    >>> read(r"\\sqrt{r}") == read("sqrt(r)")
    True
    """
    return parse_latex(text, limits=limits) if is_latex(text) else parse(text, limits=limits)
