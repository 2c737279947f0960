"""Jobs on robust statistics: tuning constants of an entry."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from symdict import entries, limits, robust
from symdict.errors import InputError
from symdict.jobs.subject import Payload


@limits.job
def sheet(payload: Payload) -> dict[str, Any]:
    """The tuning constants of one entry, or the reason why it has none."""
    entry = entries.entry(payload["name"])
    robust.level_of(payload["efficiency"])
    try:
        found = robust.sheet(entry, payload["efficiency"])
    except InputError as without:
        return {"name": entry.name, "refused": without.what}
    row = asdict(found)
    for key in ("parameters", "breakdown"):
        row[key] = dict(row[key])
    row["published"] = [{"parameter": name, "value": value, "source": key} for name, value, key in found.published]
    return {"name": entry.name, "refused": None, **row}
