"""Jobs that translate and print: forms, tables, graphs."""

from __future__ import annotations

from typing import Any

from symdict import limits
from symdict.errors import InputError
from symdict.forms import FORMS, Coupling
from symdict.jobs.subject import Payload, form_keys, item_of, items
from symdict.report import contract, graphs, pages, tables
from symdict.report.latex import latex


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
        return {"messages": messages, "lines": pages.convention_page(item.entry.conventions(payload["convention"]))}
    return {"messages": messages, "lines": pages.entry_page(item, coupling)}


@limits.job
def graph_sheet(payload: Payload) -> dict[str, Any]:
    """The graphs of Table 2, or of one subject."""
    forms = form_keys(payload["forms"])
    if payload["table"] is None:
        item, coupling, _ = item_of(payload)
        chosen = [item]
    else:
        chosen, coupling = items(payload["entries"]), Coupling(payload["tau"], payload["h"])
    return graphs.sheet(chosen, forms, coupling=coupling).to_json()
