"""What the command line asks of the limited worker: each job takes and returns JSON.

Floor: between api and cli.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from symdict import entries, limits
from symdict.errors import InputError
from symdict.forms import FORMS, Coupling, Definition, define
from symdict.language import formula as formulas
from symdict.language.parse import parse, parse_condition
from symdict.language.symbols import ParameterSpace, exact_number
from symdict.language.tree import Name, Node, Number, free_names, substitute, walk
from symdict.report import contract, graphs, pages, renderings, tables
from symdict.report.latex import latex
from symdict.report.tables import Item

Payload = Mapping[str, Any]


# -- from a payload to a nonlinearity


def item_of(payload: Payload) -> tuple[Item, Coupling, list[str]]:
    """The nonlinearity of a command, its coupling, and messages about how the formula was understood."""
    coupling = Coupling(payload["tau"], payload["h"])
    if payload["form"] is None:
        item, messages = _named(payload["subject"]), []
    else:
        item, messages = _stated(payload, coupling)
    return _bound(item, payload["values"]), coupling, messages


def _named(name: str) -> Item:
    formula_signs = any(sign in name for sign in "()^*+/|\\ ")
    try:
        return Item.of(entries.entry(name))
    except InputError as unknown:
        if formula_signs:
            unknown.hint = "a formula needs --from with one of: " + ", ".join(FORMS)
        raise


def _stated(payload: Payload, coupling: Coupling) -> tuple[Item, list[str]]:
    text, messages = payload["subject"], []
    node: Node
    if payload["latex"]:
        from symdict.language.latex import parse_latex

        node = parse_latex(text)
        messages.append(f"read as: {formulas.show(node)}")
    else:
        node = parse(text)
    definition = define(
        node, payload["form"], assume=payload["assume"], integer=payload["integer"], coupling=coupling
    )
    if "r" not in {part.name for part in walk(node) if isinstance(part, Name)} and free_names(node):
        names = ", ".join(free_names(node))
        messages.append(f"note: the formula does not contain r; {names} is read as a parameter")
    return Item("", "", definition), messages


def _bound(item: Item, values: Mapping[str, str]) -> Item:
    """The item with numbers for the given parameters."""
    if not values or item.definition is None:
        return item
    given = {name: exact_number(value, where=f"parameter {name}") for name, value in values.items()}
    space = item.space
    known = ", ".join(space.symbols) or "none"
    for name in given:
        if name not in space.symbols:
            raise InputError(f"there is no parameter {name!r}", where="--param", hint=f"the parameters are: {known}")
    numbers = {name: Number(formulas.from_sympy(value).value) for name, value in given.items()}
    rest = tuple(parameter for parameter in space.parameters if parameter.name not in given)
    assume = []
    for text in space.assume:
        condition = substitute(parse_condition(text), numbers)
        if free_names(condition):
            assume.append(formulas.show(condition))
    if not rest:
        space.bind(given)
    smaller = ParameterSpace(rest, tuple(assume))
    segments = item.definition.segments.substituted({space.symbols[name]: value for name, value in given.items()}, smaller)
    definition = Definition(item.definition.form, segments, item.definition.coupling)
    return Item(item.name, item.title, definition, item.names, item.best)


# -- jobs


@limits.job
def translate_json(payload: Payload) -> dict[str, Any]:
    """The contract's `translate` object."""
    item, coupling, _ = item_of(payload)
    forms = [payload["to"]] if payload["to"] else list(FORMS)
    described = contract.describe(item, coupling=coupling)
    if payload["to"]:
        described["to"] = forms[0]
    return described


@limits.job
def translate(payload: Payload) -> dict[str, Any]:
    """The forms as terminal text."""
    item, coupling, messages = item_of(payload)
    forms = [payload["to"]] if payload["to"] else list(FORMS)
    if payload["to"]:
        item.translate(payload["to"], coupling)  # the one form that was asked for: its refusal is the answer
    return {"messages": messages, "lines": pages.forms_page(item, forms, coupling)}


@limits.job
def latex_forms(payload: Payload) -> dict[str, Any]:
    """The forms as LaTeX, one equation a line."""
    item, coupling, messages = item_of(payload)
    forms = [payload["to"]] if payload["to"] else list(FORMS)
    rows = []
    for form in forms:
        try:
            _, box = tables.formula(item, form, coupling)
        except InputError as refusal:
            messages.append(f"{form}: {refusal}")
            if payload["to"]:
                raise
            continue
        rows.append(latex(tables.equation(FORMS[form], box)) + "\n")
    return {"messages": messages, "text": "".join(rows)}


@limits.job
def show(payload: Payload) -> dict[str, Any]:
    """An entry as `symdict show` prints it."""
    item, coupling, messages = item_of(payload)
    if payload["convention"]:
        if item.entry is None:
            raise InputError("conventions belong to catalogue entries", where="--convention", hint="name an entry")
        return {"messages": messages, "lines": pages.convention_page(item.entry.convention(payload["convention"]))}
    return {"messages": messages, "lines": pages.entry_page(item, coupling)}


@limits.job
def show_json(payload: Payload) -> dict[str, Any]:
    """The contract's `show` object, with what the catalogue says of an entry."""
    item, coupling, _ = item_of(payload)
    described = contract.describe(item, coupling=coupling)
    listed = item.entry
    if listed is not None:
        described["names"] = listed.names
        described["aliases"] = list(listed.aliases)
        described["sources"] = [{"key": source.key, "where": source.where} for source in listed.record.sources]
        described["note"] = listed.record.note or None
    return described


@limits.job
def table(payload: Payload) -> dict[str, Any]:
    """Table 1, 3 or the table of properties in a text format."""
    kind = payload["format"]
    built = _table(payload)
    if kind == "latex":
        return {"text": renderings.to_latex(built, document=payload["document"])}
    render = {"text": renderings.to_text, "markdown": renderings.to_markdown, "html": renderings.to_html, "json": renderings.to_json}[kind]
    return {"text": render(built)}


def _table(payload: Payload) -> tables.Table:
    if payload["table"] == "1":
        return tables.rules()
    forms = _forms(payload["forms"])
    return tables.formulas(_items(payload["entries"]), forms, Coupling(payload["tau"], payload["h"]))


@limits.job
def graph_sheet(payload: Payload) -> dict[str, Any]:
    """The graphs of Table 2, or of one subject."""
    forms = _forms(payload["forms"])
    if payload["table"] is None:
        item, coupling, _ = item_of(payload)
        items = [item]
    else:
        items, coupling = _items(payload["entries"]), Coupling(payload["tau"], payload["h"])
    return graphs.sheet(items, forms, coupling=coupling).to_json()


def _items(names: list[str] | None) -> list[Item]:
    if names is None:
        return [Item.of(entries.entry(name)) for name in tables.SIX]
    if names == ["all"]:
        return [Item.of(one) for one in entries.entries()]
    return [Item.of(entries.entry(name)) for name in names]


def _forms(names: list[str] | None) -> tuple[str, ...]:
    from symdict.forms import form_named

    return tuple(FORMS) if names is None else tuple(form_named(name).key for name in names)
