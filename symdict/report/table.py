"""The one model of a table: rows of cells, each a formula or words under an optional name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from symdict.report.boxes import Box


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: a name above it, a formula or words in it, or the reason why it is empty.

    `best` marks the best known name of its row; `data` is what the JSON rendering says of the cell.
    """

    body: Box | None = None
    name: str = ""
    best: bool = False
    refused: str = ""
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Column:
    """A column's key and heading: words and, where it is a form, its symbol."""

    key: str
    words: str
    symbol: Box | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a key, a label (shown only where the table asks for labels) and its cells."""

    key: str
    cells: tuple[Cell, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption; `labelled` tables show the label of each row in a first column.

    `across` tables are read across: their text is never stacked, however wide it is.

    Raises: ValueError when a row has not one cell for each column.
    """

    key: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    labelled: bool = False
    corner: str = ""
    notes: tuple[str, ...] = ()
    across: bool = False

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                raise ValueError(
                    f"row {row.key!r} of table {self.key!r} has {len(row.cells)} cells for {len(self.columns)} columns"
                )

    @property
    def named(self) -> bool:
        """Whether any cell carries a name above its body."""
        return any(cell.name for row in self.rows for cell in row.cells)

    def to_json(self) -> dict[str, object]:
        return {
            "table": self.key,
            "caption": self.caption,
            "columns": [column.key for column in self.columns],
            "rows": [
                {
                    "name": row.key,
                    "label": row.label,
                    "cells": {
                        column.key: {
                            "name": cell.name or None,
                            "best": cell.best,
                            "refused": cell.refused or None,
                            **cell.data,
                        }
                        for column, cell in zip(self.columns, row.cells, strict=True)
                    },
                }
                for row in self.rows
            ],
            "notes": list(self.notes),
        }
