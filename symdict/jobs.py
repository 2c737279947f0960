"""What the command line asks of the limited worker: each job takes and returns JSON.

Floor: between api and cli.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import sympy as sp

from symdict import entries, kernels, limits, query
from symdict.errors import InputError, TranslationRefused
from symdict.evidence import contract as evidence
from symdict.evidence.claims import claim_named
from symdict.evidence.engine import decide, findings
from symdict.evidence.stability import StabilityBound, stability
from symdict.forms import FORMS, Coupling, Definition, define
from symdict.kernels import emit
from symdict.language import formula as formulas
from symdict.language.latex import is_latex, read
from symdict.language.parse import parse_condition
from symdict.language.symbols import ParameterSpace, exact_number
from symdict.language.tree import Name, Number, free_names, substitute, walk
from symdict.report import contract, graphs, pages, properties, renderings, tables
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
    text = payload["subject"]
    node = read(text)
    messages = [f"read as: {formulas.show(node)}"] if is_latex(text) else []
    definition = define(node, payload["form"], assume=payload["assume"], integer=payload["integer"], coupling=coupling)
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
    if item.definition is not None:
        decided = findings(item.definition, seconds=SHOWN_SECONDS)
        described["findings"] = {name: finding.to_json() for name, finding in decided.items()}
        described["claims"] = _claims(item, described["findings"])
        described["limited"] = any(finding.unknown for finding in decided.values())
    return described


SHOWN_SECONDS = 10.0
"""Budget of the verdicts that `show --json` carries."""


@limits.job
def check_json(payload: Payload) -> dict[str, Any]:
    """The contract's `check` object, with the catalogue's claims decided."""
    item, coupling, _ = item_of(payload)
    if payload["claim"]:
        finding = _decided(item, payload["claim"], payload["seconds"])
        answer: dict[str, Any] = {"name": item.name or None, "findings": {finding["claim"]: finding}}
    else:
        answer = _checked(item, coupling, payload)
        answer["claims"] = _claims(item, answer["findings"])
    answer["limited"] = any(finding["verdict"] == "unknown" for finding in answer["findings"].values())
    return answer


def _checked(item: Item, coupling: Coupling, payload: Payload) -> dict[str, Any]:
    definition = _definition(item)
    checked = evidence.check_json(definition, seconds=payload["seconds"], h=coupling.h, ndim=payload["ndim"])
    return {"name": item.name or None, **checked}


def _definition(item: Item) -> Definition:
    if item.definition is None:
        raise TranslationRefused(item.refused, where=item.name)
    return item.definition


def _decided(item: Item, claim: str, seconds: float) -> dict[str, Any]:
    name = claim_named(claim).name
    return dict(decide(_definition(item), name, seconds=seconds).to_json())


def _claims(item: Item, decided: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What the entry's sources claim, beside what was found."""
    rows = []
    for claim in item.entry.claims if item.entry is not None else ():
        found = decided.get(claim.name, {})
        rows.append(
            {
                "claim": claim.name,
                "value": claim.value or None,
                "source": claim.source.key,
                "where": claim.source.where,
                "note": claim.note,
                "verdict": found.get("verdict"),
                "witness": found.get("witness"),
            }
        )
    return rows


@limits.job
def check(payload: Payload) -> dict[str, Any]:
    """What is true, as terminal text."""
    answer = check_json(payload)
    item, _, messages = item_of(payload)
    if payload["claim"]:
        (finding,) = answer["findings"].values()
        lines, verdict = pages.finding_page(finding), finding["verdict"]
    else:
        lines, verdict = pages.check_page(item, answer, _claim_lines(answer["claims"])), None
    return {"messages": messages, "lines": lines, "verdict": verdict, "limited": answer["limited"]}


def _claim_lines(claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    rows = []
    for claim in claims:
        lines = [claim["note"]] if claim["note"] else []
        if claim["witness"]:
            lines.append("witness: " + ", ".join(f"{key} = {value}" for key, value in claim["witness"].items()))
        rows.append(
            {
                "verdict": claim["verdict"] or "see above",
                "claim": claim["claim"],
                "value": f" = {claim['value']}" if claim["value"] else "",
                "source": f"{claim['source']}{', ' + claim['where'] if claim['where'] else ''}",
                "lines": lines,
            }
        )
    return rows


@limits.job
def table(payload: Payload) -> dict[str, Any]:
    """Table 1, 3 or the table of properties in a text format."""
    kind = payload["format"]
    built = _table(payload)
    if kind == "latex":
        return {"text": renderings.to_latex(built, document=payload["document"])}
    render = {
        "text": renderings.to_text,
        "markdown": renderings.to_markdown,
        "html": renderings.to_html,
        "json": renderings.to_json,
    }[kind]
    return {"text": render(built)}


def _table(payload: Payload) -> tables.Table:
    if payload["table"] == "1":
        return tables.rules()
    if payload["table"] == "properties":
        return properties.properties(_items(payload["entries"]))
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


# -- kernels and networks

GUARANTEES = {
    "max-min principle": "max-min principle",
    "max-min principle, Phi not odd": "max-min principle",
    "sign changes nonincreasing": "sign stability",
    "total variation nonincreasing": "total variation",
    "energy nonincreasing": "energy",
    "nonexpansive in L2": "nonexpansive in L2",
    "nonexpansive in L-infinity": "nonexpansive in L-infinity",
}
"""Rows of the stability table that a network states, and the runtime's name of each."""


@limits.job
def kernel_source(payload: Payload) -> dict[str, Any]:
    """Self-contained source of a kernel; parameters stay arguments unless given a value."""
    item, _, messages = item_of(payload)
    text = kernels.source(
        _definition(item), payload["kernel"], target=payload["target"], dtype=payload["dtype"],
        entry=item.name,
    )  # fmt: skip
    return {"text": text, "messages": messages}


@limits.job
def network_parts(payload: Payload) -> dict[str, Any]:
    """What a network needs of a nonlinearity, as plain data for `symdict.assembly`."""
    item, _, messages = item_of({**payload, "values": {}})
    parts = parts_of(item, payload["values"], payload["spacings"], payload["ndim"])
    return {**parts, "messages": messages}


def parts_of(item: Item, values: Mapping[str, Any], spacings: Sequence[Any], ndim: int) -> dict[str, Any]:
    """Kernels of the flux for both dtypes, parameter values, and the bounds on tau for these values.

    Raises: ParameterError for a missing value, KernelError for a flux without a closed form.
    """
    space = item.space
    point = space.bind(values)
    label = item.name or "own formula"
    item.translate("activation")
    definition = item.definition
    assert definition is not None  # translate has raised otherwise
    name = emit.identifier(label, "activation")
    fragments = {dtype: emit.c_fragment(definition, "activation", dtype, name=name) for dtype in emit.DTYPES}
    bound = _bound(item, {symbol.name: str(value) for symbol, value in point.items()})
    assert bound.definition is not None
    rows = stability(bound.definition, h=1, ndim=ndim, spacings=spacings)
    return {
        "label": label,
        "fragments": {dtype: {"name": one.name, "text": one.text} for dtype, one in fragments.items()},
        "numpy": {"name": name, "text": emit.numpy_module(definition, "activation", name=name)},
        "values": [float(point[space.symbols[key]]) for key in fragments["float64"].parameters],
        "bounds": _bounds(rows),
    }


def _bounds(rows: Sequence[StabilityBound]) -> list[dict[str, Any]]:
    """The guaranteed bounds as numbers, rounded down; the max-min principle is needed to run."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        name = GUARANTEES.get(row.property)
        if name is None or (name in found and found[name]["tau_max"] is not None):
            continue
        refuted = [finding.claim for finding in row.hypotheses if not finding.proved]
        note = row.statement if row.guaranteed else "not shown: " + ", ".join(refuted) if refuted else row.reason
        found[name] = {
            "property": name,
            "tau_max": _rounded_down(row) if row.guaranteed else None,
            "note": note,
            "needed": name == "max-min principle",
        }
    return list(found.values())


def _rounded_down(row: StabilityBound) -> float:
    exact = row.tau_max if row.tau_max is not None else exact_number(str(row.low))
    if exact == sp.oo:
        return math.inf
    value = float(exact)
    return value if sp.Rational(*value.as_integer_ratio()) <= exact else math.nextafter(value, 0.0)


def _items(names: list[str] | None) -> list[Item]:
    if names is None:
        return [Item.of(entries.entry(name)) for name in tables.SIX]
    if names == ["all"]:
        return [Item.of(one) for one in entries.entries()]
    return [Item.of(entries.entry(name)) for name in names]


def _forms(names: list[str] | None) -> tuple[str, ...]:
    from symdict.forms import form_named

    return tuple(FORMS) if names is None else tuple(form_named(name).key for name in names)


@limits.job
def where(payload: Payload) -> dict[str, Any]:
    """The entries that have the properties of a query, and those for which these are not settled."""
    found = query.search(payload["query"])
    undecided = [{"name": name, "unknown": reason} for name, reason in found.undecided]
    return {"matching": list(found.matching), "undecided": undecided}
