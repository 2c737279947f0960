"""Tables 1 and 3, and the table of properties, in every text format."""

from __future__ import annotations

from typing import Any

from symdict import limits
from symdict.forms import Coupling
from symdict.jobs.subject import Payload, form_keys, items
from symdict.report import identities, properties, renderings, tables


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
    if payload["table"] == "identities":
        return identities.whole()
    if payload["table"] == "properties":
        return properties.properties(items(payload["entries"]))
    forms = form_keys(payload["forms"])
    return tables.formulas(items(payload["entries"]), forms, Coupling(payload["tau"], payload["h"]))
