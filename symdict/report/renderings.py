"""A table as LaTeX, terminal text, HTML and JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from symdict.report import boxes as b
from symdict.report.latex import escape as escape_latex
from symdict.report.latex import latex
from symdict.report.markup import Markup, escape, mathml
from symdict.report.table import Cell, Column, Row, Table
from symdict.report.template import fill
from symdict.report.text import Block, block

ROWS_PER_PAGE = 12
"""A LaTeX document with more rows continues on another page, with the heading repeated."""

WIDEST_TEXT = 200
"""Columns of text that a table may fill before its cells are stacked."""

ORIGIN = "Derived by symdict; not typed in."


@dataclass(frozen=True, slots=True)
class _Page:
    """What one page of the LaTeX document holds."""

    alignment: str
    heading: str
    lines: tuple[str, ...]
    caption: str
    notes: str


def to_latex(table: Table, *, document: bool = True, command: str = "") -> str:
    """LaTeX of a table: a whole document whose page fits the table, or the tabular alone.

    Needs booktabs and amsmath. The same table gives the same bytes.
    """
    chunks = [table.rows[k : k + ROWS_PER_PAGE] for k in range(0, len(table.rows), ROWS_PER_PAGE)]
    if not document:
        chunks = [table.rows]
    pages = [_page(table, rows, first=index == 0, last=index == len(chunks) - 1) for index, rows in enumerate(chunks)]
    return fill(
        "table.tex",
        title=_ascii(table.caption.split(".")[0]),
        origin=ORIGIN,
        command=command or f"symdict table {table.key} --format latex",
        document=document,
        pages=pages,
    )


def _page(table: Table, rows: Sequence[Row], *, first: bool, last: bool) -> _Page:
    aligned = "l" * int(table.labelled) + ("c" if table.named or table.key == "1" else "l") * len(table.columns)
    heading = [escape_latex(table.corner)] * int(table.labelled) + [_heading(column) for column in table.columns]
    return _Page(
        alignment="@{}" + aligned + "@{}",
        heading=" & ".join(heading),
        lines=tuple(_latex_lines(table, rows)),
        caption=_prose(table.caption) + r"\par\vskip 8pt" if first else "",
        notes=r"\vskip 4pt" + r"\par ".join(map(_prose, table.notes)) if last and table.notes else "",
    )


def _heading(column: Column) -> str:
    words = escape_latex(column.words)
    return words if column.symbol is None else f"{words} ${latex(column.symbol)}$".strip()


def _latex_lines(table: Table, rows: Sequence[Row]) -> Iterator[str]:
    for index, row in enumerate(rows):
        label = [escape_latex(row.label)] * int(table.labelled)
        if index:
            yield r"\addlinespace[9pt]" if table.named or table.key == "1" else r"\addlinespace[2pt]"
        if any(cell.name for cell in row.cells):
            names = [_latex_name(cell) for cell in row.cells]
            yield " & ".join([""] * len(label) + names).strip() + r" \\[3pt]"
        yield " & ".join(label + [_latex_body(cell) for cell in row.cells]) + r" \\"
    if rows and (table.named or table.key == "1"):
        yield r"\addlinespace[5pt]"


def _latex_name(cell: Cell) -> str:
    name = escape_latex(cell.name)
    return rf"\textbf{{{name}}}" if cell.best else name


def _latex_body(cell: Cell) -> str:
    if cell.refused:
        return rf"\parbox{{11em}}{{\footnotesize\raggedright {escape_latex(cell.refused)}}}"
    if cell.body is None:
        return ""
    if isinstance(cell.body, b.Words):
        return _prose(cell.body.text)
    return rf"$\displaystyle {latex(cell.body)}$"


def _prose(text: str) -> str:
    """Words for LaTeX in which single Greek letters and comparison signs may stand."""
    signs = {"τ": r"$\tau$", "α": r"$\alpha$", "Φ": r"$\Phi$", "Ψ": r"$\Psi$", "≤": r"$\le$", "∞": r"$\infty$",
             "≈": r"$\approx$", "≥": r"$\ge$", "√": r"$\surd$", "—": "---",
             "λ": r"$\lambda$", "θ": r"$\theta$"}  # fmt: skip
    return "".join(signs.get(letter, letter) for letter in escape_latex(text))


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode()


# -- terminal text


def to_text(table: Table) -> str:
    """A table drawn with spaces and rules, for a terminal; one too wide has its cells below each other."""
    heads = [table.corner] * int(table.labelled) + [_text_heading(column) for column in table.columns]
    body = [_text_row(table, row) for row in table.rows]
    widths = [max([len(heads[k]), *(len(line) for row in body for line in row[k])]) for k in range(len(heads))]
    if sum(widths) + 3 * (len(widths) - 1) > WIDEST_TEXT and not table.across:
        return _stacked_text(table)
    centred = table.named or table.key == "1"
    rule = "─" * (sum(widths) + 3 * (len(widths) - 1))

    def join(parts: Sequence[str]) -> str:
        first = int(table.labelled)
        placed = [
            part.center(w) if centred and k >= first else part.ljust(w)
            for k, (part, w) in enumerate(zip(parts, widths, strict=True))
        ]
        return "   ".join(placed).rstrip()

    lines = [*_wrapped(table.caption, len(rule)), "", rule, join(heads), rule]
    for index, row in enumerate(body):
        if index and centred:
            lines.append("")
        height = max(len(column) for column in row)
        for k in range(height):
            lines.append(join([column[k] if k < len(column) else "" for column in row]))
    lines.append(rule)
    for note in table.notes:
        lines += _wrapped(note, len(rule))
    return "\n".join(lines) + "\n"


def _stacked_text(table: Table) -> str:
    lines = _wrapped(table.caption, 100)
    for row in table.rows:
        lines += ["", row.label or row.key, "─" * len(row.label or row.key)]
        for column, cell in zip(table.columns, row.cells, strict=True):
            name = f" ({cell.name})" if cell.name else ""
            lines.append(f"{column.words}{name}" + (": refused, " + cell.refused if cell.refused else ""))
            if not cell.refused:
                lines += [("    " + line).rstrip() for line in _text_body(cell).rows]
    for note in table.notes:
        lines += ["", *_wrapped(note, 100)]
    return "\n".join(lines) + "\n"


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, max(width, 60))


def _text_heading(column: Column) -> str:
    symbol = "" if column.symbol is None else " " + block(column.symbol).rows[0]
    return f"{column.words}{symbol}".strip()


def _text_row(table: Table, row: Row) -> list[list[str]]:
    """The lines of each cell, names on the first line, bodies on one common axis below."""
    blocks = [_text_body(cell) for cell in row.cells]
    above = max(part.axis for part in blocks)
    named = any(cell.name for cell in row.cells)
    columns = []
    for cell, part in zip(row.cells, blocks, strict=True):
        lines = [(f"*{cell.name}*" if cell.best else cell.name).center(part.width)] if named else []
        lines += list(part.padded(above - part.axis, 0).rows)
        width = max(len(line) for line in lines)
        columns.append(
            [line.ljust(width) if line is not lines[0] or not named else line.center(width) for line in lines]
        )
    if table.labelled:
        columns.insert(0, [""] * (above + int(named)) + [row.label])
    return columns


def _text_body(cell: Cell) -> Block:
    if cell.refused:
        return block(b.Words("— refused"))
    return block(cell.body if cell.body is not None else b.Words(""))


# -- Markdown, HTML and JSON


def to_markdown(table: Table) -> str:
    """A table in Markdown, formulas between dollar signs."""
    heads = [table.corner] * int(table.labelled) + [_heading(column) for column in table.columns]
    rows = [heads, ["---"] * len(heads)]
    for row in table.rows:
        rows.append([row.label] * int(table.labelled) + [_markdown_cell(cell) for cell in row.cells])
    return "".join("| " + " | ".join(row) + " |\n" for row in rows)


def _markdown_cell(cell: Cell) -> str:
    name = f"**{cell.name}** " if cell.best else f"{cell.name} " if cell.name else ""
    if cell.refused:
        return f"{name}refused: {cell.refused}"
    if cell.body is None or isinstance(cell.body, b.Words):
        return name + ("" if cell.body is None else cell.body.text)
    return f"{name}${latex(cell.body)}$".replace("|r|", r"\lvert r \rvert").replace("|", r"\vert ")


def to_html(table: Table, *, command: str = "") -> str:
    """A table as one HTML page with MathML: no script, no request to anywhere."""
    headings = [table.corner] * int(table.labelled) + [_html_heading(column) for column in table.columns]
    rows = [
        {
            "labels": [row.label] * int(table.labelled),
            "cells": [_html_cell(cell, named=table.named) for cell in row.cells],
        }
        for row in table.rows
    ]
    return fill(
        "table.html",
        title=table.caption.split(".")[0],
        origin=ORIGIN,
        command=command or f"symdict table {table.key} --format html",
        caption=table.caption,
        headings=headings,
        rows=rows,
        notes=table.notes,
    )


def _html_heading(column: Column) -> Markup:
    words = escape(column.words)
    return words if column.symbol is None else words + " " + mathml(column.symbol, display=False)


def _html_cell(cell: Cell, *, named: bool) -> Markup:
    name = escape(cell.name)
    name = Markup("<strong>{}</strong>").format(name) if cell.best else name
    above = Markup('<span class="name">{}</span>').format(name) if named else Markup("")
    if cell.refused:
        return above + Markup('<span class="refused">{}</span>').format(cell.refused)
    if cell.body is None:
        return above
    if isinstance(cell.body, b.Words):
        return above + escape(cell.body.text)
    return above + mathml(cell.body)


def to_json(table: Table) -> str:
    """A table as one JSON object."""
    return json.dumps(table.to_json(), indent=2, ensure_ascii=False) + "\n"
