"""The table of properties: what is decided of each nonlinearity, cell by cell with its level of evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sympy as sp

from symdict.errors import SymdictError
from symdict.evidence import contract
from symdict.language.formula import to_text
from symdict.report import boxes as b
from symdict.report.boxes import Box
from symdict.report.layout import Layout
from symdict.report.spelling import symbol
from symdict.report.table import Cell, Column, Row, Table
from symdict.report.tables import Item

SECONDS = 120.0
"""Time for the findings of one entry: so long that the counted work ends them, which no load of the machine changes."""

ENCLOSED_DIGITS = 6
"""Digits printed of a number that is known by an enclosure only."""

NOTES = (
    "A cell without a mark is proved for all admissible parameters; ≈ stands before the digits of a rigorous "
    "enclosure; — says that it is refuted that any step size will do; ? that nothing was decided (symdict check "
    "says why).",
    "* A family with shape parameters: its proofs are symbolic and hold for all of them; the independent checker "
    "repeats those that rest on signs alone for all of them, the others at samples of these parameters.",
)

_SLOPE = b.Product((symbol("Phi"), b.Glyph("'", "′")))
_SUP, _INF = b.Glyph(r"\sup", "sup"), b.Glyph(r"\inf", "inf")
_BOUND = b.Product((symbol("tau"), b.AT_MOST))

HEADINGS: Mapping[str, tuple[str, Box | None]] = {
    "parity": ("Parity of", symbol("Phi")),
    "monotone": ("Monotonicity of", symbol("Phi")),
    "g_max": ("", b.Product((_SUP, symbol("g")))),
    "slope_max": ("", b.Product((_SUP, _SLOPE))),
    "slope_min": ("", b.Product((_INF, _SLOPE))),
    "lipschitz": ("", symbol("L")),
    "class": ("Class", None),
    "tau max-min": ("max-min", _BOUND),
    "tau sign": ("sign", _BOUND),
    "tau energy": ("energy", _BOUND),
    "tau nonexpansive": ("nonexpansive", _BOUND),
}


def properties(items: Sequence[Item], *, seconds: float = SECONDS) -> Table:
    """One row for each nonlinearity, for h = 1 in one dimension."""
    columns = tuple(Column(key, *HEADINGS[key]) for key in contract.COLUMNS)
    rows = tuple(_row(item, seconds) for item in items)
    caption = (
        "Properties of the activation function Φ, which is the flux, and of the diffusivity g, for h = 1 in one "
        "dimension. L is the Lipschitz constant of Φ, ∞ where Φ jumps; classes 1 and 2 are those of Alt, Weickert and "
        "Peter (2020), Sec. 4.2. The last columns are the largest time step sizes for which a block is proved to keep "
        "the range, the number of sign changes, the decay of the energy, and distances in the Euclidean norm."
    )
    return Table("properties", caption, columns, rows, labelled=True, corner="Nonlinearity", notes=NOTES, across=True)


def _row(item: Item, seconds: float) -> Row:
    cells: Mapping[str, Mapping[str, Any]] = {}
    reason, title = item.refused, item.title
    if item.definition is not None:
        try:
            cells = contract.properties(item.definition, seconds=seconds)
            title += "*" if contract.sampled_parameters(item.definition) else ""
        except SymdictError as stopped:
            reason = stopped.what
    layout = Layout.of(item.space)
    unknown = {"value": None, "level": "unknown", "why": reason}
    return Row(item.name, tuple(_cell(layout, cells.get(key, unknown)) for key in contract.COLUMNS), title)


def _cell(layout: Layout, found: Mapping[str, Any]) -> Cell:
    value, level = found["value"], found["level"]
    data = {"value": _plain(value), "level": level, "evidence": found["why"]}
    if level == "unknown":  # the reason may tell of the clock, and generated files must not
        return Cell(b.Words("?"), data={**data, "evidence": None})
    if value is None:
        return Cell(b.Words("—"), data=data)
    if isinstance(value, sp.Float):
        return Cell(_about(value), data={**data, "level": "enclosed"})
    if isinstance(value, sp.Expr):
        return Cell(_compact(layout, value), data=data)
    return Cell(b.Words(str(value)), data=data)


def _plain(value: object) -> object:
    if isinstance(value, sp.Float):
        return str(value)
    return to_text(value) if isinstance(value, sp.Expr) else value


def _compact(layout: Layout, value: sp.Expr) -> Box:
    """A constant that keeps the line low: 1/2 on one line, and 8 e^(-7/8) - 1 without brackets."""
    if isinstance(value, sp.Rational) and value.q != 1:
        sign = "-" if value < 0 else ""
        return b.Glyph(rf"{sign}\tfrac{{{abs(value.p)}}}{{{value.q}}}", str(value))
    opened = sp.expand(value)
    return layout.expression(opened if value.is_number and opened.count_ops() <= value.count_ops() else value)


def _about(value: sp.Float) -> Box:
    shown = f"{float(value):.{ENCLOSED_DIGITS}g}"
    return b.Product((b.Glyph(r"\approx", "≈"), b.Glyph(shown, shown)))
