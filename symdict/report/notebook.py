"""A nonlinearity in a notebook: its four forms as typeset mathematics."""

from __future__ import annotations

from symdict.errors import TranslationRefused
from symdict.forms import FORMS
from symdict.report import boxes as b
from symdict.report.latex import latex
from symdict.report.markup import Markup, escape, mathml
from symdict.report.tables import Item, equation, formula
from symdict.report.template import fill


def html(item: Item) -> str:
    """The four forms as an HTML fragment with MathML."""
    rows = []
    for key, form in FORMS.items():
        name = item.names.get(key)
        words = f"{form.title} ({name})" if name else form.title
        try:
            _, box = formula(item, key)
            shown = mathml(equation(form, box), display=False)
        except TranslationRefused as refusal:
            shown = Markup("<em>refused: {}</em>").format(refusal.what)
        rows.append({"words": escape(words), "formula": shown})
    return fill("notebook.html", title=item.title or item.name or "nonlinearity", lines=rows)


def display_latex(item: Item) -> str:
    """The four forms as one aligned display, for notebooks that print LaTeX."""
    rows = []
    for key, form in FORMS.items():
        left = latex(equation(form, b.Words("")).sides[0])  # type: ignore[union-attr]
        try:
            rows.append(rf"{left} &= {latex(formula(item, key)[1])}")
        except TranslationRefused as refusal:
            rows.append(rf"{left} &\colon\ {latex(b.Words('refused: ' + refusal.what))}")
    return r"$\displaystyle \begin{aligned} " + r" \\[6pt] ".join(rows) + r" \end{aligned}$"
