"""What the catalogue's files say, without computer algebra: the listing, and the works that an entry uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from symdict import limits, records


@limits.job
def listed(_: Mapping[str, Any]) -> dict[str, Any]:
    """The contract's `list` object."""
    return {
        "entries": [
            {
                "name": record.name,
                "title": record.title,
                "names": dict(record.names),
                "aliases": list(record.aliases),
                "fields": list(record.fields),
            }
            for record in records.records()
        ]
    }


@limits.job
def cited(payload: Mapping[str, Any]) -> dict[str, Any]:
    """BibTeX for exactly the works that an entry uses, and their keys."""
    record = records.record(payload["subject"])
    return {"name": record.name, "keys": list(record.reference_keys()), "bibtex": records.cite(record.name)}
