"""Jobs that decide what is true: verdicts, claims of the catalogue, search by property."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from symdict import limits, query
from symdict.errors import InputError
from symdict.evidence import contract as evidence
from symdict.evidence.claims import claim_named
from symdict.evidence.engine import decide, findings
from symdict.forms import Coupling
from symdict.jobs.subject import Payload, definition_of, item_of
from symdict.report import contract, pages
from symdict.report.tables import Item


@limits.job
def show_json(payload: Payload) -> dict[str, Any]:
    """The contract's `show` object, with what the catalogue says of an entry."""
    item, coupling, _ = item_of(payload)
    if payload["convention"] and item.entry is None:
        raise InputError("conventions belong to catalogue entries", where="--convention", hint="name an entry")
    described = contract.describe(item, coupling=coupling)
    listed = item.entry
    if listed is not None:
        described["names"] = listed.names
        described["aliases"] = list(listed.aliases)
        described["sources"] = [{"key": source.key, "where": source.where} for source in listed.record.sources]
        described["note"] = listed.record.note or None
        if payload["convention"]:
            described["convention"] = [one.to_json() for one in listed.conventions(payload["convention"])]
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
    definition = definition_of(item)
    checked = evidence.check_json(definition, seconds=payload["seconds"], h=coupling.h, ndim=payload["ndim"])
    return {"name": item.name or None, **checked}


def _decided(item: Item, claim: str, seconds: float) -> dict[str, Any]:
    name = claim_named(claim).name
    return dict(decide(definition_of(item), name, seconds=seconds).to_json())


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
def tally(payload: Payload) -> dict[str, Any]:
    """How many claims about one catalogue entry are proved, refuted and unknown, and why those are unknown."""
    item = item_of(payload)[0]
    if item.definition is None:
        return {"name": item.name, "refused": item.refused, "proved": 0, "refuted": 0, "unknown": {}, "limited": False}
    decided = findings(item.definition, seconds=payload["seconds"])
    return {
        "name": item.name,
        "refused": None,
        "proved": sum(finding.proved for finding in decided.values()),
        "refuted": sum(finding.refuted for finding in decided.values()),
        "unknown": {name: finding.summary for name, finding in decided.items() if finding.unknown},
        "limited": any(finding.unknown for finding in decided.values()),
    }


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
def where(payload: Payload) -> dict[str, Any]:
    """Whether one entry has the properties of a query: true, false, or null with the reason."""
    answer = query.judge(payload["query"], payload["name"])
    return {"truth": answer.truth, "reason": answer.reason, "limited": answer.late}
