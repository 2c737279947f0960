"""The questions about the catalogue whose answers the package carries, and the shelf that holds them.

    symdict show soft          symdict translate huber --to regulariser --latex
    symdict cite hard          symdict check soft --claim "activation nondecreasing"
    symdict list               symdict table 3

as they are typed on the command line without further options, asked of the very jobs that answer there.
Answers with an unknown verdict are left out: where the clock ended the search, a quicker machine may know more.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from symdict import answers, records
from symdict.errors import SymdictError
from symdict.evidence.claims import CLAIMS
from symdict.jobs import catalogue, findings, forms, tables
from symdict.records import FORMS

Question = tuple[str, Callable[[Mapping[str, Any]], Any], Mapping[str, Any]]

SECONDS = 120.0
"""Budget of one entry's findings: so long that counted work ends them, and not the clock."""

_PLAIN: Mapping[str, Any] = {"form": None, "values": {}, "assume": [], "integer": [], "tau": "1/4", "h": "1"}
_TABLE: Mapping[str, Any] = {"entries": None, "forms": None, "tau": "1/4", "h": "1", "document": True}
_FORMATS = ("text", "latex", "html", "markdown", "json")


def text(names: Sequence[str] | None = None) -> str:
    """The file of answers: a line that says what they were made from, then one line a question.

    names: the entries that are asked about; all where None.
    """
    chosen = records.records() if names is None else tuple(records.record(name) for name in names)
    body = "".join(f"{line}\n" for line in _lines(chosen))
    return answers.header(body.encode()) + "\n" + body


def _lines(chosen: Sequence[records.Record]) -> Iterator[str]:
    yield _line("catalogue:listed", catalogue.listed, {})
    for table in ("1", "3"):
        for kind in _FORMATS:
            yield _line("tables:table", tables.table, {**_TABLE, "table": table, "format": kind})
    for record in chosen:
        for name in record.all_names:
            yield answers.line("name", {"subject": name}) + json.dumps(record.name) + "]"
        for job, ask, options in _questions(record):
            with suppress(SymdictError):  # a refusal is answered where it is asked for
                yield _line(job, ask, {**_PLAIN, **options, "subject": record.name})


def _questions(record: records.Record) -> Iterator[Question]:
    yield "catalogue:cited", catalogue.cited, {}
    for package in ("", *(package.package for package in record.packages)):
        yield "forms:show", forms.show, {"convention": package}
    for form in (None, *FORMS):
        yield "forms:translate", forms.translate, {"to": form}
        yield "forms:translate_json", forms.translate_json, {"to": form}
        yield "forms:latex_forms", forms.latex_forms, {"to": form}
    budget = {"ndim": 1, "seconds": SECONDS}
    settled = [claim for claim, finding in _findings(record.name) if finding["verdict"] != "unknown"]
    for claim in (*settled, *([None] if len(settled) == len(CLAIMS) else [])):
        yield "findings:check", findings.check, {"claim": claim, **budget}


def _findings(name: str) -> Iterable[tuple[str, Mapping[str, Any]]]:
    with suppress(SymdictError):
        checked = findings.check_json({**_PLAIN, "subject": name, "claim": None, "ndim": 1, "seconds": SECONDS})
        return checked["findings"].items()
    return ()


def _line(job: str, ask: Callable[[Mapping[str, Any]], Any], payload: Mapping[str, Any]) -> str:
    return answers.line(job, payload) + json.dumps(ask(payload), ensure_ascii=False) + "]"
