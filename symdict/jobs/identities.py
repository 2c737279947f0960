"""Jobs on identities: which entries of the catalogue are one function."""

from __future__ import annotations

from typing import Any

from symdict import entries, identities, limits
from symdict.jobs.subject import Payload
from symdict.report import identities as pages


@limits.job
def found(payload: Payload) -> dict[str, Any]:
    """The identities of one entry, or of all, as an object and as lines."""
    name = entries.entry(payload["name"]).name if payload["name"] else ""
    report = identities.report().of(name) if name else identities.report()
    return {"object": pages.to_json(report), "lines": pages.page(report, name), "messages": []}
