"""Typographic boxes: what a formula looks like, before it is LaTeX or terminal text.

A box knows nothing of algebra. `layout` builds boxes from expressions, `latex` and `text` print them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Glyph:
    """A symbol, number or word with its two spellings.

    >>> Glyph(r"\\theta", "θ").text
    'θ'
    """

    latex: str
    text: str


@dataclass(frozen=True, slots=True)
class Product:
    """Factors side by side."""

    factors: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Sum:
    """Signed terms: each is (negative, box)."""

    terms: tuple[tuple[bool, Box], ...]


@dataclass(frozen=True, slots=True)
class Fraction:
    over: Box
    under: Box


@dataclass(frozen=True, slots=True)
class Root:
    inside: Box


@dataclass(frozen=True, slots=True)
class Script:
    """A base with an exponent above or an index below."""

    base: Box
    script: Box
    below: bool = False


@dataclass(frozen=True, slots=True)
class Fence:
    """Something in brackets or between bars."""

    inside: Box
    kind: Literal["(", "|"] = "("


@dataclass(frozen=True, slots=True)
class Call:
    """A function name and its arguments in brackets."""

    name: Box
    arguments: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Integral:
    body: Box
    lower: Box
    upper: Box
    variable: Box


@dataclass(frozen=True, slots=True)
class Relation:
    """Boxes between relation signs: len(signs) == len(sides) - 1."""

    sides: tuple[Box, ...]
    signs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Branches:
    """Cases: each row is (value, condition)."""

    rows: tuple[tuple[Box, Box], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words inside a formula."""

    text: str


Box = Glyph | Product | Sum | Fraction | Root | Script | Fence | Call | Integral | Relation | Branches | Words

MINUS = Glyph("-", "-")
EQUALS = Glyph("=", "=")
LESS = Glyph("<", "<")
AT_MOST = Glyph(r"\le", "≤")
GREATER = Glyph(">", ">")
AT_LEAST = Glyph(r"\ge", "≥")
ONE = Glyph("1", "1")
