"""Pages for a terminal: a nonlinearity in its four forms, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from symdict import records
from symdict.conventions import Presentation
from symdict.errors import TranslationRefused
from symdict.forms import FORMS, Coupling
from symdict.language.formula import to_text
from symdict.report import boxes as b
from symdict.report.layout import Layout
from symdict.report.spelling import symbol
from symdict.report.tables import Item, equation, formula
from symdict.report.text import lines

Line = tuple[str, str]
"""("heading" | "text", line): the command line prints headings bold."""

DOMAINS = {"positive": "> 0", "real": "real", "integer": "a positive integer"}


def forms_page(item: Item, forms: Iterable[str] = FORMS, coupling: Coupling | None = None) -> list[Line]:
    """Each form under its title and its name."""
    page: list[Line] = []
    for form in forms:
        name = item.names.get(form)
        if page:
            page.append(("text", ""))
        page.append(("heading", FORMS[form].title + (f" ({name})" if name else "")))
        page += [("text", "  " + line if line else "") for line in _form_lines(item, form, coupling)]
    return page


def _form_lines(item: Item, form: str, coupling: Coupling | None) -> Iterator[str]:
    try:
        function, box = formula(item, form, coupling)
    except TranslationRefused as refusal:
        yield from ("refused: " + str(refusal)).splitlines()
        return
    yield from lines(equation(FORMS[form], box))
    if not function.closed:
        yield "no closed form was found: the integral evaluates to any precision"


def entry_page(item: Item, coupling: Coupling | None = None) -> list[Line]:
    """An entry as `symdict show` prints it."""
    entry = item.entry
    if entry is None:
        return [*_facts(item, coupling), ("text", ""), *forms_page(item, coupling=coupling)]
    page: list[Line] = [("heading", f"{entry.title}  [{entry.name}]")]
    if entry.aliases:
        page.append(("text", "also: " + ", ".join(entry.aliases)))
    page += _facts(item, coupling)
    page.append(("text", ""))
    page += forms_page(item, coupling=coupling)
    page += _source(item)
    if entry.record.note:
        page += [("text", ""), ("text", "note: " + entry.record.note)]
    return page


def _facts(item: Item, coupling: Coupling | None) -> list[Line]:
    facts: list[Line] = []
    for parameter in item.space.parameters:
        (spelled,) = lines(symbol(parameter.name, parameter.latex))
        name = parameter.name if spelled == parameter.name else f"{spelled} ({parameter.name})"
        about = f", {parameter.meaning}" if parameter.meaning else ""
        facts.append(("text", f"parameter: {name} {DOMAINS[parameter.domain]}{about}"))
    if item.space.assume:
        facts.append(("text", "assumed: " + ", ".join(item.space.assume)))
    shown = coupling or (item.definition.coupling if item.definition else Coupling())
    facts.append(("text", f"coupling: τ = {shown.tau}, h = {shown.h}"))
    return facts


def _source(item: Item) -> list[Line]:
    entry = item.entry
    if entry is None:
        return []
    statement = entry.statement
    place = ""
    if statement.source is not None:
        work = records.reference(statement.source.key)
        place = f"{work.short}{', ' + statement.source.where if statement.source.where else ''}"
    page: list[Line] = [("text", ""), ("heading", f"As its source states it: {place}")]
    stated = Layout.of(entry.space).segments(entry.stated)
    left = b.Words(statement.convention)
    page += [("text", "  " + line) for line in lines(b.Relation((left, stated), (b.EQUALS,)))]
    if statement.unit:
        page.append(("text", f"  in units of {statement.unit}"))
    return page


def convention_page(given: Presentation) -> list[Line]:
    """An entry's parameters and formulas as a package has them."""
    page: list[Line] = [("heading", f"{given.package.title}: {given.name or 'no name there'}")]
    for name, value in given.parameters:
        page.append(("text", f"  {name} = {to_text(value)}"))
    layout = Layout()
    for one in given.formulas:
        if one.expression is None:
            page.append(("text", f"  {one.symbol}: refused: {one.refused}"))
            continue
        box = b.Relation((b.Words(one.symbol), layout.expression(one.expression)), (b.EQUALS,))
        page += [("text", ""), *[("text", "  " + line) for line in lines(box)]]
    if given.note:
        page += [("text", ""), ("text", f"  {given.note}")]
    return page
