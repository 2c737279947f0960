"""The kernels and the accuracy table that `generated/` holds, as functions that make them.

`files()` makes nothing itself. The sources depend on exact arithmetic alone and are the same on every
machine. The accuracy table is measured: it needs a C compiler and much time, so it is written by its own
command,

    python -m symdict.kernels.generated [NAME ...]

and a test measures again that entries keep their bounds, instead of comparing texts.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from symdict import entries, records
from symdict.errors import SymdictError, TranslationRefused
from symdict.forms import Definition
from symdict.kernels import elementary, emit
from symdict.kernels.accuracy import Measured, compare, truth_table
from symdict.kernels.kernel import kernel


def files(names: tuple[str, ...] = ()) -> Mapping[str, tuple[Callable[[], str], tuple[str, ...]]]:
    """Paths below generated/, with what makes each text, from which entries: two files for an entry."""
    found: dict[str, tuple[Callable[[], str], tuple[str, ...]]] = {
        "kernels/elementary.h": (elementary.header_of_all, ()),
        "kernels/elementary.py": (elementary.module_of_all, ()),
    }
    for name in names or entry_names():
        stem = emit.entry_stem(name)
        found[f"kernels/{stem}.h"] = (partial(_kernels, name, "c"), (name,))
        found[f"kernels/{stem}.py"] = (partial(_kernels, name, "numpy"), (name,))
    return found


def entry_names() -> tuple[str, ...]:
    """The names of all catalogue entries."""
    return tuple(record.name for record in records.records())


def _kernels(name: str, target: str) -> str:
    try:
        definition = entries.entry(name).definition
    except TranslationRefused as error:
        reason = f"No kernels of {name}: {str(error).partition(chr(10))[0]}."
        return f"/* {reason} */\n" if target == "c" else f'"""{reason}"""\n'
    return (emit.c_entry if target == "c" else emit.numpy_entry)(definition, name)


POINTS = 100
_FACTORS = (0.7390851332151607, 1193.0)


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to compute a form: for which target, in which type and mode."""

    target: str
    dtype: str
    mode: str


VARIANTS = tuple(Variant(*choice) for choice in itertools.product(emit.TARGETS, emit.DTYPES, emit.MODES))


def accuracy(name: str, variants: Sequence[Variant] = VARIANTS, count: int = POINTS) -> list[dict[str, object]]:
    """The rows of one entry: what was measured, where the worst error lies, and what is promised or refused."""
    try:
        definition = entries.entry(name).definition
    except TranslationRefused as error:
        return [{"entry": name, "form": form, "refused": _first_line(error)} for form in emit.FORMS]
    rows: list[dict[str, object]] = []
    for form in emit.FORMS:
        try:
            rows += _rows(name, definition, form, variants, count)
        except SymdictError as error:
            rows.append({"entry": name, "form": form, "refused": _first_line(error)})
    return rows


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]


def _rows(
    name: str, definition: Definition, form: str, variants: Sequence[Variant], count: int
) -> Iterator[dict[str, object]]:
    segments = emit.segments_of(definition, form)
    plans = {variant: emit.plan(definition, form, variant.mode, variant.target) for variant in variants}
    worst: dict[Variant, Measured] = {}
    points: dict[Variant, int] = dict.fromkeys(variants, 0)
    for dtype in dict.fromkeys(variant.dtype for variant in variants):
        for factor in _FACTORS if definition.space.parameters else (1.0,):
            values = sample_values(definition, factor, dtype)
            table = truth_table(segments, values, scale=factor, count=count, dtype=dtype)
            for variant in variants:
                if variant.dtype != dtype:
                    continue
                run = kernel(
                    definition, form, target=variant.target, dtype=dtype, mode=variant.mode, values=values
                )
                reach = plans[variant].reach * factor
                found = compare(run, *table, values, dtype=dtype, reach=reach)
                points[variant] += found.points
                known = worst.get(variant)
                worst[variant] = found if known is None or found.ulp > known.ulp else known
    for variant in variants:
        yield {
            "entry": name, "form": form, "target": variant.target, "dtype": variant.dtype, "mode": variant.mode,
            **worst[variant].to_json(), "points": points[variant],
            "promise": emit.precision(variant.dtype, plans[variant]),
        }  # fmt: skip


def sample_values(definition: Definition, factor: float, dtype: str = "float64") -> dict[str, float]:
    """Parameters with those that scale r multiplied by a factor, as numbers of a type."""
    return {
        parameter.name: float(
            np.dtype(dtype).type(float(parameter.default or 1) * (factor if parameter.scales == "r" else 1.0))
        )
        for parameter in definition.space.parameters
    }


def accuracy_text(rows: list[dict[str, object]]) -> str:
    """The rows as a plain table."""
    lines = [f"{'entry':24}{'form':14}{'target':8}{'dtype':9}{'mode':7}{'max ulp':>9}  {'at':>24}  promise"]
    for row in rows:
        if "refused" in row:
            lines.append(f"{row['entry']:24}{row['form']:14}no kernel: {row['refused']}")
            continue
        at = float.fromhex(str(row["at"]))
        lines.append(
            f"{row['entry']:24}{row['form']:14}{row['target']:8}{row['dtype']:9}{row['mode']:7}"
            f"{row['ulp']:9.3f}  {at:24.16g}  {row['promise']}"
        )
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure kernels, and write generated/accuracy/; rows of other entries and variants stay."""
    parser = argparse.ArgumentParser(prog="python -m symdict.kernels.generated", description=main.__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="entries; all where none is named")
    parser.add_argument("--points", type=int, default=POINTS, help=f"random arguments ({POINTS} unless told)")
    parser.add_argument("--target", choices=emit.TARGETS, help="this target only")
    parser.add_argument("--dtype", choices=emit.DTYPES, help="this type only")
    parser.add_argument("--mode", choices=emit.MODES, help="this mode only")
    asked = parser.parse_args(arguments)
    folder = Path("generated/accuracy")
    if not folder.parent.is_dir():
        print("run this from the root of a checkout: generated/ is not here", file=sys.stderr)
        return 2
    folder.mkdir(exist_ok=True)
    variants = [
        variant
        for variant in VARIANTS
        if asked.target in (None, variant.target)
        and asked.dtype in (None, variant.dtype)
        and asked.mode in (None, variant.mode)
    ]
    for name in asked.names or entry_names():
        keep(folder, accuracy(name, variants, asked.points), name)
        print(name, file=sys.stderr)
    return 0


_KEYS = ("entry", "form", "target", "dtype", "mode")


def keep(folder: Path, fresh: list[dict[str, object]], name: str) -> None:
    """Write the table with the fresh rows in the place of those that they replace."""
    file = folder / "accuracy.json"
    known = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else []
    replaced = {tuple(row.get(key) for key in _KEYS) for row in fresh}
    refused = {row["form"] for row in fresh if "refused" in row}
    measured = {row["form"] for row in fresh if "refused" not in row}

    def stays(row: dict[str, object]) -> bool:
        if row["entry"] != name:
            return True
        outdated = row["form"] in refused or ("refused" in row and row["form"] in measured)
        return not outdated and tuple(row.get(key) for key in _KEYS) not in replaced

    order = {entry: index for index, entry in enumerate(entry_names())}
    rows = [row for row in known if stays(row)] + fresh
    rows.sort(key=lambda row: (order.get(row["entry"], -1), emit.FORMS.index(row["form"]),
                               *(str(row.get(key, "")) for key in _KEYS[2:])))  # fmt: skip
    file.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n", encoding="utf-8")
    (folder / "accuracy.txt").write_text(accuracy_text(rows), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
