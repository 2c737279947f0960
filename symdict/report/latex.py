"""LaTeX of boxes."""

from __future__ import annotations

from collections.abc import Iterable

from symdict.report import boxes as b
from symdict.report.boxes import Box
from symdict.report.layout import is_tall


def latex(box: Box) -> str:
    """A box as LaTeX for math mode; needs amsmath for cases and operator names.

    >>> latex(b.Fraction(b.ONE, b.Root(b.Glyph("2", "2"))))
    '\\\\frac{1}{\\\\sqrt{2}}'
    """
    match box:
        case b.Glyph(spelled, _):
            return spelled
        case b.Words(text):
            return r"\text{" + escape(text) + "}"
        case b.Product(factors):
            return juxtapose(latex(factor) for factor in factors)
        case b.Sum(terms):
            return _sum(terms)
        case b.Fraction(over, under):
            return rf"\frac{{{latex(over)}}}{{{latex(under)}}}"
        case b.Root(inside):
            return rf"\sqrt{{{latex(inside)}}}"
        case b.Script(base, script, below):
            return latex(base) + ("_" if below else "^") + _group(latex(script))
        case b.Fence(inside, kind):
            return _fence(inside, kind)
        case b.Call(name, arguments):
            inner = ", ".join(latex(argument) for argument in arguments)
            return latex(name) + _brackets(inner, tall=any(is_tall(a) for a in arguments) or _reads_tall(inner))
        case b.Integral(body, lower, upper, variable):
            bounds = f"_{_group(latex(lower))}^{_group(latex(upper))}"
            return rf"\int{bounds} {latex(body)} \, d{latex(variable)}"
        case b.Relation(sides, signs):
            parts = [latex(sides[0])]
            for sign, side in zip(signs, sides[1:], strict=True):
                parts += [sign.latex, latex(side)]
            return " ".join(parts)
        case b.Branches(rows):
            lines = [f"{latex(value)}, & {latex(condition)}" for value, condition in rows]
            return r"\begin{cases} " + r" \\ ".join(lines) + r" \end{cases}"


def juxtapose(parts: Iterable[str]) -> str:
    """Factors side by side, with a space only where LaTeX needs or a reader wants one."""
    result = ""
    for part in parts:
        if result and part[:1].isdigit():
            result += r" \cdot " + part
            continue
        glue = "" if not result or result[-1].isdigit() or part.startswith(("'", r"\left")) else " "
        result += glue + part
    return result


def escape(text: str) -> str:
    """Plain text for LaTeX's text mode."""
    table = {
        "\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{",
        "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "–": "--", "…": r"\ldots{}",
        "|": r"\textbar{}", "<": r"\textless{}", ">": r"\textgreater{}",
    }  # fmt: skip
    return "".join(table.get(letter, letter) for letter in text)


def _sum(terms: tuple[tuple[bool, Box], ...]) -> str:
    (negative, first), *rest = terms
    result = ("-" if negative else "") + latex(first)
    for minus, term in rest:
        result += (" - " if minus else " + ") + latex(term)
    return result


def _fence(inside: Box, kind: str) -> str:
    inner = latex(inside)
    if kind == "|":
        return rf"\left|{inner}\right|" if is_tall(inside) else f"|{inner}|"
    return _brackets(inner, tall=True)


def _brackets(inner: str, *, tall: bool) -> str:
    return rf"\left({inner}\right)" if tall else f"({inner})"


def _reads_tall(inner: str) -> bool:
    return "^" in inner


def _group(script: str) -> str:
    return script if len(script) == 1 else f"{{{script}}}"
