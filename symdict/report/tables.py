"""The tables of the dictionary: rules (Table 1), formulas (Table 3) and properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from symdict.entries import Entry
from symdict.errors import TranslationRefused
from symdict.forms import FORMS, Coupling, Definition, Form
from symdict.language.formula import to_sympy, to_text
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import r
from symdict.report import boxes as b
from symdict.report.boxes import Box
from symdict.report.latex import latex
from symdict.report.layout import Layout
from symdict.report.rules import rule
from symdict.report.spelling import symbol
from symdict.report.table import Cell, Column, Row, Table

SIX = ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard")
"""The rows of alt2020, Tables 2 and 3."""


@dataclass(frozen=True, slots=True)
class Item:
    """A nonlinearity as a row of a table: what it is called and what it is.

    refused: why there is no definition, where there is none. printed: whether a source's typesetting of
    a form is used where the catalogue has one (it does so only after proving it equal).
    """

    name: str
    title: str
    definition: Definition | None
    names: Mapping[str, str] = field(default_factory=dict)
    best: str = ""
    refused: str = ""
    entry: Entry | None = None

    @classmethod
    def of(cls, entry: Entry) -> Item:
        """The row of a catalogue entry."""
        try:
            definition, refused = entry.definition, ""
        except TranslationRefused as refusal:
            definition, refused = None, refusal.what
        return cls(entry.name, entry.title, definition, entry.names, entry.best, refused, entry)

    @property
    def space(self) -> ParameterSpace:
        if self.definition is not None:
            return self.definition.space
        return self.entry.space if self.entry is not None else ParameterSpace()

    def translate(self, form: str, coupling: Coupling | None = None) -> Segments:
        """A form of this nonlinearity. Raises: TranslationRefused."""
        if self.definition is None:
            raise TranslationRefused(self.refused, where="definition")
        return self.definition.translate(form, coupling)


def columns(forms: Iterable[str] = FORMS) -> tuple[Column, ...]:
    """One column for each form, headed as in alt2020."""
    return tuple(Column(key, FORMS[key].title, b.Call(symbol(FORMS[key].symbol), (symbol("r"),))) for key in forms)


def equation(form: Form, body: Box) -> Box:
    """`g(r) = body` for the form's own symbol."""
    return b.Relation((b.Call(symbol(form.symbol), (symbol("r"),)), body), (b.EQUALS,))


def formula(item: Item, form: str, coupling: Coupling | None = None) -> tuple[Segments, Box]:
    """A form of an item and its layout: a source's typesetting where there is one, else the derived form.

    Raises: TranslationRefused.
    """
    function = item.translate(form, coupling)
    layout = Layout.of(item.space)
    own = coupling is None or form != "shrinkage" or coupling == Coupling()
    printed = item.entry.printed(form) if item.entry is not None and own else None
    if printed is None:
        return function, layout.segments(function)
    return function, layout.expression(to_sympy(printed.node, {"r": r, **item.space.symbols}, smooth=False))


def rules() -> Table:
    """Table 1 of alt2020: each cell is the row's form taken to the column's form."""
    layout = Layout()
    rows = []
    for source in FORMS.values():
        cells = []
        for target in FORMS.values():
            derived = rule(source, target)
            body = layout.expression(derived)
            shown = body if source is target else equation(target, body)
            cells.append(Cell(shown, data={"expr": str(derived), "latex": latex(shown)}))
        rows.append(Row(source.key, tuple(cells), label=source.title))
    caption = (
        "Table 1. Dictionary for diffusivities, regularisers, wavelet shrinkage functions and activation "
        "functions. A nonlinearity from a row is translated into one of a column by the respective equation "
        "(h = 1)."
    )
    return Table("1", caption, columns(), tuple(rows), labelled=True, corner="from / to")


def formulas(items: Sequence[Item], forms: Sequence[str] = tuple(FORMS), coupling: Coupling | None = None) -> Table:
    """Table 3 of alt2020 for any entries and columns: names over formulas, the best known name in bold."""
    rows = tuple(
        Row(item.name, tuple(_formula_cell(item, form, coupling) for form in forms), item.title) for item in items
    )
    shown = coupling or Coupling()
    caption = (
        "Table 3. Formulas of the four forms. The names of known functions are written above the equations. "
        f"Bold font indicates the best known function of each row. Here τ = α = {shown.tau} and h = {shown.h}."
    )
    return Table("3", caption, columns(forms), rows)


def _formula_cell(item: Item, form: str, coupling: Coupling | None) -> Cell:
    name = item.names.get(form, "")
    if not item.names and form == (item.definition.form if item.definition else next(iter(FORMS))):
        name = item.title
    best = bool(name) and form == item.best
    try:
        function, box = formula(item, form, coupling)
    except TranslationRefused as refusal:
        where = f" ({refusal.where})" if refusal.where else ""
        return Cell(name=name, best=best, refused=f"{refusal.what}{where}", data=form_refused(refusal))
    body = equation(FORMS[form], box)
    return Cell(body, name=name, best=best, data=form_data(function, box))


def form_data(function: Segments, box: Box) -> dict[str, object]:
    """What the JSON contract says of a form."""
    return {
        "expr": to_text(function.to_sympy()),
        "latex": latex(box),
        "closed": function.closed,
        "refused": None,
    }


def form_refused(refusal: TranslationRefused) -> dict[str, object]:
    """What the JSON contract says of a form that does not exist."""
    where = f" at {refusal.where}" if refusal.where else ""
    return {"expr": None, "latex": None, "closed": False, "refused": f"{refusal.what}{where}"}
