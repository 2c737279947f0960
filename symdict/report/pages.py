"""Pages for a terminal: a nonlinearity in its four forms, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from symdict import identities, records
from symdict.conventions import Presentation
from symdict.errors import TranslationRefused
from symdict.forms import FORMS, Coupling
from symdict.language.formula import to_text
from symdict.report import boxes as b
from symdict.report.layout import Layout
from symdict.report.spelling import symbol
from symdict.report.tables import Item, equation, formula
from symdict.report.text import lines

Line = tuple[str, str]
"""("heading" | "text", line): the command line prints headings bold."""

DOMAINS = {"positive": "> 0", "real": "real", "integer": "a positive integer"}


def forms_page(item: Item, forms: Iterable[str] = FORMS, coupling: Coupling | None = None) -> list[Line]:
    """Each form under its title and its name."""
    page: list[Line] = []
    for form in forms:
        name = item.names.get(form)
        if page:
            page.append(("text", ""))
        page.append(("heading", FORMS[form].title + (f" ({name})" if name else "")))
        page += [("text", "  " + line if line else "") for line in _form_lines(item, form, coupling)]
    return page


def _form_lines(item: Item, form: str, coupling: Coupling | None) -> Iterator[str]:
    try:
        function, box = formula(item, form, coupling)
    except TranslationRefused as refusal:
        yield from ("refused: " + str(refusal)).splitlines()
        return
    yield from lines(equation(FORMS[form], box))
    if not function.closed:
        yield "no closed form was found: the integral evaluates to any precision"


def entry_page(item: Item, coupling: Coupling | None = None) -> list[Line]:
    """An entry as `symdict show` prints it."""
    entry = item.entry
    if entry is None:
        return [*_facts(item, coupling), ("text", ""), *forms_page(item, coupling=coupling)]
    page: list[Line] = [("heading", f"{entry.title}  [{entry.name}]")]
    if entry.record.aliases:
        page.append(("text", "also: " + ", ".join(entry.record.aliases)))
    page += [("text", f"also: {identity}") for identity in identities.variant_map(entry.name)]
    page += _facts(item, coupling)
    page.append(("text", ""))
    page += forms_page(item, coupling=coupling)
    page += _source(item)
    if entry.record.note:
        page += [("text", ""), ("text", "note: " + entry.record.note)]
    return page


def _facts(item: Item, coupling: Coupling | None) -> list[Line]:
    facts: list[Line] = []
    for parameter in item.space.parameters:
        (spelled,) = lines(symbol(parameter.name, parameter.latex))
        name = parameter.name if spelled == parameter.name else f"{spelled} ({parameter.name})"
        about = f", {parameter.meaning}" if parameter.meaning else ""
        facts.append(("text", f"parameter: {name} {DOMAINS[parameter.domain]}{about}"))
    if item.space.assume:
        facts.append(("text", "assumed: " + ", ".join(item.space.assume)))
    shown = coupling or (item.definition.coupling if item.definition else Coupling())
    facts.append(("text", f"coupling: τ = {shown.tau}, h = {shown.h}"))
    return facts


def _source(item: Item) -> list[Line]:
    entry = item.entry
    if entry is None:
        return []
    statement = entry.statement
    place = ""
    if statement.source is not None:
        work = records.reference(statement.source.key)
        place = f"{work.short}{', ' + statement.source.where if statement.source.where else ''}"
    page: list[Line] = [("text", ""), ("heading", f"As its source states it: {place}")]
    stated = Layout.of(entry.space).segments(entry.stated)
    left = b.Words(statement.convention)
    page += [("text", "  " + line) for line in lines(b.Relation((left, stated), (b.EQUALS,)))]
    if statement.unit:
        page.append(("text", f"  in units of {statement.unit}"))
    return page


def convention_page(given: Sequence[Presentation]) -> list[Line]:
    """An entry's parameters and formulas as the functions of a package have them."""
    page: list[Line] = []
    for one in given:
        page += [("text", "")] if page else []
        page += _presentation(one)
    return page


def _presentation(given: Presentation) -> list[Line]:
    page: list[Line] = [("heading", f"{given.package.title}: {given.name or 'no name there'}")]
    for name, value in given.parameters:
        page.append(("text", f"  {name} = {to_text(value)}"))
    for name, value in given.fixed:
        page.append(("text", f"  with {name} = {to_text(value)}"))
    layout = Layout()
    for one in given.formulas:
        if one.expression is None:
            page.append(("text", f"  {one.symbol}: refused: {one.refused}"))
            continue
        box = b.Relation((b.Words(one.symbol), layout.expression(one.expression)), (b.EQUALS,))
        page += [("text", ""), *[("text", "  " + line) for line in lines(box)]]
    if given.note:
        page += [("text", ""), ("text", f"  {given.note}")]
    return page


# -- what is true


def check_page(item: Item, checked: Mapping[str, Any], claims: Sequence[Mapping[str, Any]] = ()) -> list[Line]:
    """What `symdict check` prints: constants, findings, bounds, and what the literature claims."""
    title = f"{item.title}  [{item.name}]" if item.name else "own formula"
    page: list[Line] = [("heading", title)]
    page += [("text", f"class {checked['class']} of alt2020")] if checked.get("class") else []
    page += _constants(checked)
    page += _findings(checked["findings"])
    page += _bounds(checked["stability"])
    page += _signals(checked["counterexamples"])
    if claims:
        page += [("text", ""), ("heading", "What the literature claims")]
        for claim in claims:
            page.append(("text", f"  {claim['verdict']:8}  {claim['claim']}{claim['value']}  ({claim['source']})"))
            page += [("text", f"            {line}") for line in claim["lines"]]
    return page


def _constants(checked: Mapping[str, Any]) -> list[Line]:
    page: list[Line] = [("text", ""), ("heading", "Constants")]
    names = {"g_max": "sup g", "g_min": "inf g", "slope_max": "sup Φ′", "slope_min": "inf Φ′", "lipschitz": "L",
             "peak": "sup |Φ|",
             "weak_convexity": "c with Ψ + c r²/2 convex"}  # fmt: skip
    for key, found in checked["constants"].items():
        value = found["closed"] or found["value"]
        if value is None:
            page.append(
                ("text", f"  {names.get(key, key)}: unknown{', ' + found['reason'] if found.get('reason') else ''}")
            )
            continue
        digits = found["value"]
        numeric = (
            f" = {digits}" if digits and digits != value and found["closed"] and digits not in ("inf", "-inf") else ""
        )
        place = ""
        if found.get("where"):
            place = f", {'attained' if found['attained'] else 'approached'} {_place(found['where'])}"
        page.append(("text", f"  {names.get(key, key)} = {value}{numeric}{place}"))
    points = checked["monotone"]["turning_points"]
    for point in points:
        page.append(("text", f"  Φ turns at r = {point['closed'] or point['value']}"))
    for jump in checked["monotone"]["jumps"]:
        page.append(("text", "  Φ jumps: " + ", ".join(f"{key} {value}" for key, value in jump.items())))
    return page



def _place(where: str) -> str:
    """`at r = lam`, or a place in words as it stands."""
    return where if where.startswith("on ") else f"at r = {where}"


def _signals(found: Mapping[str, Any]) -> list[Line]:
    """The signals that break refuted claims, with what one block does to them."""
    page: list[Line] = [("text", ""), ("heading", "Signals that break what is refuted")] if found else []
    for claim, signal in found.items():
        shown = [f"({', '.join(row)})" if len(row) <= _SHOWN else f"{len(row)} samples" for row in signal["signal"]]
        rows = " and ".join(shown)
        values = "".join(f", {name} = {value}" for name, value in signal["parameters"].items())
        page.append(("text", f"  {claim}: {rows} at tau = {signal['tau']}, h = {signal['h']}{values}"))
        page.append(("text", f"{'':12}{signal['quantity']} {signal['before']} becomes {signal['after']}"))
    return page


_SHOWN = 8
"""Samples up to which a signal is printed."""


def _findings(findings: Mapping[str, Any]) -> list[Line]:
    page: list[Line] = [("text", ""), ("heading", "Findings")]
    width = max(map(len, findings))
    for claim, finding in findings.items():
        summary = (
            finding["evidence"].get("summary", "") if isinstance(finding["evidence"], Mapping) else finding["evidence"]
        )
        page.append(("text", f"  {finding['verdict']:8}  {claim.ljust(width)}  {summary}".rstrip()))
        if finding.get("condition"):
            page.append(("text", f"{'':12}it holds exactly for {finding['condition']}"))
    return page


def _bounds(rows: Sequence[Mapping[str, Any]]) -> list[Line]:
    page: list[Line] = [("text", ""), ("heading", "Stable time step sizes of a block")]
    for row in rows:
        refuted = [h["claim"] for h in row["hypotheses"] if h["verdict"] != "proved"]
        if row["guaranteed"]:
            bound = row["tau_max"] or row["value"]
            shown = "every τ" if bound in ("oo", "inf") else f"τ ≤ {bound}"
        else:
            shown = "no τ is known" + (f": {', '.join(refuted)} is not proved" if refuted else "")
        page.append(("text", f"  {row['property']}: {shown}"))
    return page


def finding_page(finding: Mapping[str, Any]) -> list[Line]:
    """One claim with its verdict, evidence and witness."""
    summary = (
        finding["evidence"].get("summary", "") if isinstance(finding["evidence"], Mapping) else finding["evidence"]
    )
    page: list[Line] = [("heading", f"{finding['claim']}: {finding['verdict']}")]
    page += [("text", f"  because {summary}")] if summary else []
    page += [("text", f"  it holds exactly for {finding['condition']}")] if finding.get("condition") else []
    if finding.get("witness"):
        page.append(
            ("text", "  witness: " + ", ".join(f"{key} = {value}" for key, value in finding["witness"].items()))
        )
    return page
