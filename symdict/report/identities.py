"""The table of identities: which entries are one function, with the map of their parameters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import sympy as sp

from symdict import entries, identities, records
from symdict.identities import Identity, Report
from symdict.language.formula import to_sympy
from symdict.language.parse import parse
from symdict.language.symbols import ParameterSpace
from symdict.report import boxes as b
from symdict.report.boxes import Box
from symdict.report.layout import Layout
from symdict.report.spelling import symbol
from symdict.report.table import Cell, Column, Row, Table

TENDS = b.Glyph(r"\to", "→")
CAPTION = (
    "Identities between the nonlinearities of the catalogue, found by the engine and each proved: the function on "
    "the left is the one on the right, times the factor, for the parameters in the last column; an arrow marks a limit."
)

COLUMNS = (Column("at", "For"), Column("is", "Is"), Column("parameters", "With"))


def table(found: Report) -> Table:
    """Equal entries, special cases of families, and the names under which an entry is known."""
    rows = [_row(identity) for identity in (*found.same, *found.members, *found.variants)]
    return Table("identities", CAPTION, COLUMNS, tuple(rows), labelled=True, corner="Function", across=True)


def _row(identity: Identity) -> Row:
    mine, theirs = entries.entry(identity.one).space, _space_of(identity.other)
    other = Layout.of(theirs)
    special = [
        b.Relation((symbol(name, _latex(theirs, name)), _value(other, theirs, value)), (_sign(identity, name),))
        for name, value in identity.special
    ]
    bound = [
        b.Relation((symbol(name, _latex(mine, name)), _value(other, theirs, value)), (b.EQUALS,))
        for name, value in identity.parameters
    ]
    title = b.Words(entries.entry(identity.one).title)
    factor = () if identity.factor == "1" else (_factor(_value(other, theirs, identity.factor)),)
    cells = (
        Cell(_listed(special), data=dict(identity.special)),
        Cell(b.Product((*factor, title)) if factor else title, data={"name": identity.one, "factor": identity.factor}),
        Cell(_listed(bound), data={**dict(identity.parameters), "text": str(identity)}),
    )
    return Row(str(identity), cells, _title(identity.other))


def _factor(box: Box) -> Box:
    shown = b.Fence(box) if isinstance(box, b.Sum) else box
    return b.Product((shown, b.Words(" times ")))


def _sign(identity: Identity, name: str) -> b.Glyph:
    return TENDS if name in identity.limits else b.EQUALS


def _listed(parts: Sequence[Box]) -> Box:
    if not parts:
        return b.Words("")
    separated = chain.from_iterable((part, b.Words(", ")) for part in parts)
    return parts[0] if len(parts) == 1 else b.Product(tuple(separated)[:-1])


def _value(layout: Layout, space: ParameterSpace, text: str) -> Box:
    value = to_sympy(parse(text), space.symbols)
    if value in (sp.oo, -sp.oo):
        return b.Glyph(r"\infty", "∞") if value == sp.oo else b.Glyph(r"-\infty", "-∞")
    return layout.expression(value)


def _latex(space: ParameterSpace, name: str) -> str:
    return next((parameter.latex for parameter in space.parameters if parameter.name == name), "")


def _space_of(name: str) -> ParameterSpace:
    """The parameters of an entry, or of the variant with this name."""
    entry = entries.entry(name)
    if entry.name == name:
        return entry.space
    return entries.variant_definition(entry.record, name).space


def _title(name: str) -> str:
    record = records.record(name)
    return next((variant.title for variant in record.variants if variant.name == name), record.title)


Line = tuple[str, str]


def page(found: Report, name: str = "") -> list[Line]:
    """What `symdict identities` prints."""
    lines: list[Line] = []
    for heading, rows in _blocks(found, name):
        if rows:
            lines += [("text", "")] if lines else []
            lines.append(("heading", heading))
            lines += [("text", f"  {row}") for row in rows]
    return lines or [("text", f"{name} is no other entry's function, and no special case of one")]


def _blocks(found: Report, name: str) -> Iterator[tuple[str, Sequence[object]]]:
    yield "The same function, up to parameters", found.same
    if name:
        yield f"{name} as a special case", [item for item in found.members if item.one == name]
        yield f"Special cases of {name}", [item for item in found.members if item.other == name]
    else:
        yield "Special cases and limits of families", found.members
    yield "Other names of an entry, as their communities state them", found.variants
    yield "Equal in numbers, without a proof", found.unproved


def to_json(found: Report) -> Mapping[str, object]:
    """The object that `symdict identities --json` prints."""
    return found.to_json()


def whole() -> Table:
    """The table over the whole catalogue."""
    return table(identities.report())
