"""From the payload of a command to its nonlinearity."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from symdict import entries
from symdict.errors import InputError, TranslationRefused
from symdict.forms import FORMS, Coupling, Definition, define, form_named
from symdict.language import formula as formulas
from symdict.language.latex import is_latex, read
from symdict.language.parse import parse_condition
from symdict.language.symbols import ParameterSpace, exact_number
from symdict.language.tree import Name, Number, free_names, substitute, walk
from symdict.report import tables
from symdict.report.tables import Item

Payload = Mapping[str, Any]


def item_of(payload: Payload) -> tuple[Item, Coupling, list[str]]:
    """The nonlinearity of a command, its coupling, and messages about how the formula was understood."""
    coupling = Coupling(payload["tau"], payload["h"])
    if payload["form"] is None:
        item, messages = _named(payload["subject"]), []
    else:
        item, messages = _stated(payload, coupling)
    return bound(item, payload["values"]), coupling, messages


def _named(name: str) -> Item:
    formula_signs = any(sign in name for sign in "()^*+/|\\ ")
    try:
        return Item.of(entries.entry(name))
    except InputError as unknown:
        if formula_signs:
            unknown.hint = "a formula needs --from with one of: " + ", ".join(FORMS)
        raise


def _stated(payload: Payload, coupling: Coupling) -> tuple[Item, list[str]]:
    text = payload["subject"]
    node = read(text)
    messages = [f"read as: {formulas.show(node)}"] if is_latex(text) else []
    definition = define(node, payload["form"], assume=payload["assume"], integer=payload["integer"], coupling=coupling)
    if "r" not in {part.name for part in walk(node) if isinstance(part, Name)} and free_names(node):
        names = ", ".join(free_names(node))
        messages.append(f"note: the formula does not contain r; {names} is read as a parameter")
    return Item("", "", definition), messages


def bound(item: Item, values: Mapping[str, str]) -> Item:
    """The item with numbers for the given parameters."""
    if not values or item.definition is None:
        return item
    given = {name: exact_number(value, where=f"parameter {name}") for name, value in values.items()}
    space = item.space
    known = ", ".join(space.symbols) or "none"
    for name in given:
        if name not in space.symbols:
            raise InputError(f"there is no parameter {name!r}", where="--param", hint=f"the parameters are: {known}")
    numbers = {name: Number(Fraction(int(value.p), int(value.q))) for name, value in given.items()}
    rest = tuple(parameter for parameter in space.parameters if parameter.name not in given)
    assume = []
    for text in space.assume:
        condition = substitute(parse_condition(text), numbers)
        if free_names(condition):
            assume.append(formulas.show(condition))
    if not rest:
        space.bind(given)
    smaller = ParameterSpace(rest, tuple(assume))
    segments = item.definition.segments.substituted(
        {space.symbols[name]: value for name, value in given.items()}, smaller
    )
    definition = Definition(item.definition.form, segments, item.definition.coupling)
    return Item(item.name, item.title, definition, item.names, item.best)


def definition_of(item: Item) -> Definition:
    if item.definition is None:
        raise TranslationRefused(item.refused, where=item.name)
    return item.definition


def items(names: list[str] | None) -> list[Item]:
    if names is None:
        return [Item.of(entries.entry(name)) for name in tables.SIX]
    if names == ["all"]:
        return [Item.of(one) for one in entries.entries()]
    return [Item.of(entries.entry(name)) for name in names]


def form_keys(names: list[str] | None) -> tuple[str, ...]:
    return tuple(FORMS) if names is None else tuple(form_named(name).key for name in names)
