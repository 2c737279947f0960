"""The accuracy table of the catalogue's kernels: measured, kept, printed.

    python -m symdict.kernels.table [NAME ...] [--form FORM] [--points 100000] [--again]

Every form of every entry, in C and NumPy, float64 and float32, exact and fast, is held against the exact
function for several parameter values: at random arguments of all exponents, at the breakpoints and the zeros
inside pieces, and beside them. What was measured is kept form by form, so that a run may be interrupted, and
is measured again where the kernels of an entry changed since.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from symdict import entries, records
from symdict.errors import InputError
from symdict.forms import Definition
from symdict.kernels import emit
from symdict.kernels.accuracy import BESIDE, SEED, Judge, Measured, compare, cross_check, truth_table
from symdict.kernels.kernel import kernel

POINTS = 100_000
CHECKED = 16
"""Arguments drawn by lot at which mpmath checks the exact values of one form at one choice of parameters."""

_FACTORS = (0.7390851332151607, 1193.0)
_TINY = 3.1e-12
_SAMPLES = (3, 6)  # of `ParameterSpace.samples`: designs look at the first three only
_ZERO = (0.0, -0.0)

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to compute a form: for which target, in which type and mode."""

    target: str
    dtype: str
    mode: str

    def __str__(self) -> str:
        return f"{self.target} {self.dtype} {self.mode}"


VARIANTS = tuple(Variant(*choice) for choice in itertools.product(emit.TARGETS[::-1], emit.DTYPES, emit.MODES))


def rows(
    name: str, forms: Iterable[str] = emit.FORMS, count: int = POINTS, targets: Sequence[str] = emit.TARGETS
) -> Iterator[Row]:
    """What was measured for each form of an entry, or why it has no kernel."""
    for form in forms:
        try:
            yield _row(name, entries.entry(name).definition, form, count, targets)
        except InputError as error:  # no kernel, or no form; a Defect is none of these
            yield {"entry": name, "form": form, "refused": str(error).partition("\n")[0]}


def _row(name: str, definition: Definition, form: str, count: int, targets: Sequence[str]) -> Row:
    digests = {target: digest(definition, name, target) for target in sorted(targets)}
    variants = [variant for variant in VARIANTS if variant.target in targets]
    reach = {variant: emit.plan(definition, form, variant.mode, variant.target).reach for variant in variants}
    found = {dtype: _measured(definition, form, dtype, reach, count) for dtype in emit.DTYPES}
    return {
        "entry": name,
        "form": form,
        "digest": digests,
        "checked": sum(part.checked for part in found.values()),
        "values": {dtype: part.choices for dtype, part in found.items()},
        "points": {dtype: part.points for dtype, part in found.items()},
        "kernels": {str(variant): found[variant.dtype].cells[variant] for variant in variants},
    }


@dataclass(frozen=True, slots=True)
class _Part:
    """What was measured of a form in one type; choices: the parameter values."""

    choices: list[dict[str, float]]
    points: int
    checked: int
    cells: dict[Variant, Row]


def _measured(
    definition: Definition, form: str, dtype: str, reach: Mapping[Variant, float], count: int
) -> _Part:
    """The worst errors of kernels in one type; reach: the largest |r| over the scale of which each says something."""
    segments = emit.segments_of(definition, form)
    choices = parameter_choices(definition, dtype)
    each, points, checked = -(-count // len(choices)), 0, 0
    worst: dict[Variant, tuple[Measured, Row]] = {}
    for index, values in enumerate(choices):
        scale, judge = _scale(definition, values), Judge(segments, values)
        unit = min(1.0, scale) / max(1.0, *values.values(), 1.0)
        near = unit * max(reach.values())
        table = truth_table(segments, values, scale=scale, count=each, dtype=dtype, seed=SEED, extra=_ZERO, reach=near)
        checked += cross_check(table, judge, count=CHECKED)
        points += int(np.count_nonzero(~np.isnan(table.near)))
        for variant in (variant for variant in reach if variant.dtype == dtype):
            run = kernel(definition, form, target=variant.target, dtype=dtype, mode=variant.mode, values=values)
            width = beside(run.promise)
            mine = table[np.abs(table.points) <= unit * reach[variant]]
            found = compare(run, mine, judge, values, dtype=dtype, beside=BESIDE if width is None else width)
            known = worst.get(variant)
            if known is None or found.ulp > known[0].ulp:
                worst[variant] = found, _cell(found, index, run.promise)
    return _Part(choices, points, checked, {variant: cell for variant, (_, cell) in worst.items()})


def _cell(found: Measured, index: int, promise: str) -> Row:
    """What is kept of a kernel: values is the place of the parameters, bound what it promises, in ulp."""
    cell: Row = {"ulp": _number(found.ulp), "at": found.at.hex(), "values": index, "bound": bound(promise)}
    if (width := beside(promise)) is not None:
        cell |= {"beside": width, "away": _number(found.away)}
    if not found.confirmed:
        cell["confirmed"] = False
    return cell


def _number(ulp: float) -> float | str:
    """A number that JSON has."""
    return float(f"{ulp:.8g}") if math.isfinite(ulp) else "inf"


def parameter_choices(definition: Definition, dtype: str = "float64") -> list[dict[str, float]]:
    """Several values for the parameters: other scales, other shapes where there are any."""
    space = definition.space
    if not space.parameters:
        return [{}]
    choices = [sample_values(definition, factor, dtype) for factor in _FACTORS]
    if all(parameter.scales == "r" for parameter in space.parameters):
        choices.append(sample_values(definition, _TINY, dtype))
    else:
        samples = space.samples(1 + max(_SAMPLES))
        kind = np.dtype(dtype).type
        for index in _SAMPLES:
            choices.append({symbol.name: float(kind(float(value))) for symbol, value in samples[index].items()})
    return [choice for index, choice in enumerate(choices) if choice not in choices[:index]]


def sample_values(definition: Definition, factor: float, dtype: str = "float64") -> dict[str, float]:
    """Parameters with those that scale r multiplied by a factor, as numbers of a type."""
    return {
        parameter.name: float(
            np.dtype(dtype).type(float(parameter.default or 1) * (factor if parameter.scales == "r" else 1.0))
        )
        for parameter in definition.space.parameters
    }


def _scale(definition: Definition, values: Mapping[str, float]) -> float:
    """Where the function bends: a parameter that scales with r, or 1."""
    scales = [values[parameter.name] for parameter in definition.space.parameters if parameter.scales == "r"]
    return scales[0] if scales else 1.0


def digest(definition: Definition, name: str, target: str) -> str:
    """What the kernels of an entry are for a target, in short; `generated_digest` reads it off a generated file."""
    return _digest_in((emit.c_entry if target == "c" else emit.numpy_entry)(definition, name))


def generated_digest(folder: Path, name: str, target: str) -> str:
    """The digest of the kernels that a folder of generated files holds."""
    file = folder / "kernels" / f"{emit.entry_stem(name)}.{'h' if target == 'c' else 'py'}"
    return _digest_in(file.read_text(encoding="utf-8"))


def _digest_in(source: str) -> str:
    found = re.search(r"Digest: (\w+)", source)
    return "" if found is None else found[1]


def bound(promise: str) -> float | None:
    """The number of ulp that a promise names; None where it promises no bound."""
    found = re.search(r"at most ([\d.]+(?:e\+\d+)?) ulp", promise)
    return None if found is None or "no bound" in promise else float(found[1])


def beside(promise: str) -> float | None:
    """The relative distance from a zero within which a promise says less; None where it holds everywhere."""
    found = re.search(r"closer to a zero than 2\^-(\d+)", promise)
    return 2.0 ** -int(found[1]) if found else BESIDE if "beside a zero" in promise else None


def excess(row: Row) -> list[str]:
    """The kernels of a row that exceed their promise; beside a zero only where the promise says nothing of it."""
    broken = []
    for variant, found in row.get("kernels", {}).items():
        limit = found["bound"]
        if limit is not None and not float(found.get("away", found["ulp"])) <= limit:
            broken.append(variant)
    return broken


_HEADING = """\
Accuracy of the kernels of the catalogue. Measured by  python -m symdict.kernels.table  (how: see there).

Each cell: the largest error found, in ulp of the exact value, and after the stroke what is promised (- no bound).
! exceeds the promise; ~ the promise is weaker beside a zero of the function, and is kept elsewhere.
A promise that holds up to a limit of |r| only was measured up to there.
points: arguments in float64 and in float32, over all parameter values.
mpmath confirmed each largest error where it found a value; accuracy.json marks the few where it did not.
at: where the error of the C kernel in float64 is largest; accuracy.json holds the other places and the parameters.

"""


def text(table: Sequence[Row]) -> str:
    """The rows as a plain table: one line for a form, one column for each way to compute it."""
    measured = [row for row in table if "refused" not in row]
    cells = [("", *map(_short, VARIANTS), "points", ""), *map(_cells, measured)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    shown = (
        "  ".join(cell.rjust(width) for cell, width in zip(line[1:-1], widths[1:-1], strict=True)) for line in cells
    )
    lines = {line[0]: f"{figures}  {line[-1]}" for line, figures in zip(cells, shown, strict=True)}
    listed = [f"{'entry':22}{'form':12}{lines['']}at"]
    for row in table:
        told = _refusal(row) if "refused" in row else lines[_key(row)]
        listed.append(f"{row['entry']:22}{row['form']:12}{told}")
    return _HEADING + "\n".join(listed) + "\n\n" + _summary(measured)


def _key(row: Row) -> str:
    return f"{row['entry']} {row['form']}"


def _refusal(row: Row) -> str:
    return "no kernel: " + row["refused"].removeprefix("no kernel: ")


def _cells(row: Row) -> tuple[str, ...]:
    broken = excess(row)
    found = (_shown(row["kernels"].get(str(variant)), str(variant) in broken) for variant in VARIANTS)
    points = "+".join(f"{row['points'][dtype]}" for dtype in emit.DTYPES)
    return (_key(row), *found, points, _place(row["kernels"].get(str(VARIANTS[0]))))


def _short(variant: Variant) -> str:
    kind = variant.dtype.replace("float", "f")
    return f"{'C' if variant.target == 'c' else 'np'} {kind}" + (" fast" if variant.mode == "fast" else "")


def _place(found: Mapping[str, Any] | None) -> str:
    return "" if found is None else repr(float.fromhex(found["at"]))


def _shown(found: Mapping[str, Any] | None, broken: bool) -> str:
    if found is None:  # a run for one target was stopped before the other
        return ""
    limit = found["bound"]
    mark = "!" if broken else "~" if limit is not None and float(found["ulp"]) > limit else ""
    return f"{float(found['ulp']):.3g}{mark}/" + ("-" if limit is None else f"{limit:.3g}")


def _summary(measured: Sequence[Row]) -> str:
    total = sum(len(row["kernels"]) for row in measured)
    lines = [f"{len({row['entry'] for row in measured})} entries, {len(measured)} forms, {total} kernels."]
    for variant in VARIANTS:
        known = [row["kernels"][str(variant)] for row in measured if str(variant) in row["kernels"]]
        held = [float(found["ulp"]) for found in known if found["bound"] is not None and "away" not in found]
        worst = max(held, default=0.0)
        broken = sum(str(variant) in excess(row) for row in measured)
        lines.append(
            f"{_short(variant):12} {len(held)} kernels with a bound everywhere, largest error {worst:.4g} ulp; "
            f"{sum('away' in found for found in known)} with a weaker one beside zeros; "
            f"{sum(found['bound'] is None for found in known)} with none; {broken} exceed their promise."
        )
    return "\n".join(lines) + "\n"


class Store:
    """The table in a folder: accuracy.json, a row a line, and accuracy.txt, to be read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        file = folder / "accuracy.json"
        self.rows: list[Row] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else []

    def find(self, name: str, form: str) -> Row | None:
        """The row of a form, if there is one."""
        return next((row for row in self.rows if (row["entry"], row["form"]) == (name, form)), None)

    def outdated(self, generated: Path, name: str, form: str, points: int) -> tuple[str, ...]:
        """The targets for which a form was not measured, with too few points, or with kernels that changed since."""
        known = self.find(name, form)
        if known is None or "kernels" not in known or min(known["points"].values()) < points:
            return emit.TARGETS
        return tuple(
            target
            for target in emit.TARGETS
            if known["digest"].get(target) != generated_digest(generated, name, target)
        )

    def keep(self, fresh: Row) -> None:
        """Put a row in the place of the one that it replaces, and write the table; rows of lost entries go.

        Kernels for a target that was not measured again stay.
        """
        known = self.find(fresh["entry"], fresh["form"])
        if known is not None and "kernels" in known and "kernels" in fresh:
            merged = known["kernels"] | fresh["kernels"]
            ordered = {str(variant): merged[str(variant)] for variant in VARIANTS if str(variant) in merged}
            fresh = known | fresh | {"digest": known["digest"] | fresh["digest"], "kernels": ordered}
        order = {record.name: index for index, record in enumerate(records.records())}
        kept = [row for row in self.rows if (row["entry"], row["form"]) != (fresh["entry"], fresh["form"])]
        self.rows = sorted(
            (row for row in (*kept, fresh) if row["entry"] in order),
            key=lambda row: (order[row["entry"]], emit.FORMS.index(row["form"])),
        )
        body = ",\n".join(json.dumps(row) for row in self.rows)
        for name, content in (("accuracy.json", f"[\n{body}\n]\n"), ("accuracy.txt", text(self.rows))):
            part = self._folder / f"{name}.part"
            part.write_text(content, encoding="utf-8")
            part.replace(self._folder / name)  # a run that is cut off leaves a whole table


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure kernels, and write generated/accuracy/; exit 1 where one exceeds its promise.

    A run that is stopped keeps what it measured, and the next one goes on from there.
    """
    title = str(main.__doc__).partition("\n")[0]
    parser = argparse.ArgumentParser(prog="python -m symdict.kernels.table", description=title)
    parser.add_argument("names", nargs="*", metavar="NAME", help="entries; all where none is named")
    parser.add_argument("--form", action="append", choices=emit.FORMS, help="this form only; may be repeated")
    parser.add_argument("--points", type=int, default=POINTS, help=f"random arguments of a form ({POINTS} unless told)")
    parser.add_argument("--again", action="store_true", help="measure also what is known and has not changed")
    asked = parser.parse_args(arguments)
    generated = Path("generated")
    if not generated.is_dir():
        print("run this from the root of a checkout: generated/ is not here", file=sys.stderr)
        return 2
    (generated / "accuracy").mkdir(exist_ok=True)
    store = Store(generated / "accuracy")
    broken = 0
    for name in asked.names or [record.name for record in records.records()]:
        for form in asked.form or emit.FORMS:
            targets = emit.TARGETS if asked.again else store.outdated(generated, name, form, asked.points)
            if targets:
                for row in rows(name, (form,), asked.points, targets):
                    store.keep(row)
                    broken += len(excess(row))
                    print("\n".join(_report(row)), file=sys.stderr, flush=True)
    return 1 if broken else 0


def _report(row: Row) -> list[str]:
    """What was found for a form, and a line for each promise that is not kept."""
    if "refused" in row:
        return [f"{row['entry']} {row['form']}: {_refusal(row)}"]
    found = row["kernels"]
    worst = (f"{variant} {float(kept['ulp']):.3g}" for variant, kept in found.items())
    lines = [f"{row['entry']} {row['form']}: " + ", ".join(worst)]
    for variant in excess(row):
        kept = found[variant]
        values = row["values"][variant.split()[1]][kept["values"]]
        at = float.fromhex(kept["at"])
        lines.append(
            f"EXCEEDS {row['entry']} {row['form']} {variant}: {kept['ulp']} ulp"
            + (f" (farther than {kept['beside']:.1g} from zeros {kept['away']})" if "away" in kept else "")
            + f" at r = {at!r} ({kept['at']}), promised {kept['bound']:g}; values {values}"
        )
    return lines


if __name__ == "__main__":
    sys.exit(main())
