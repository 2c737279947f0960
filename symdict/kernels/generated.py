"""The kernels and the accuracy table that `generated/` holds, as functions that make them.

`files()` makes nothing itself. The sources depend on exact arithmetic alone and are the same on every
machine. The accuracy table is measured on the C kernels, whose operations (+ - * / sqrt fma) give the
same bits everywhere; it needs a C compiler, so it is written by its own command,

    python -m symdict.kernels.generated [NAME ...]

and a test measures again that no entry exceeds its bound, instead of comparing texts.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np

from symdict import entries
from symdict.kernels import emit
from symdict.kernels.accuracy import Measured, measure
from symdict.kernels.kernel import kernel, source

# The six rows of Table 3, and the classical rows beyond it. Every other entry's kernels are printed
# by `symdict kernel NAME`.
ENTRIES = (
    "constant", "charbonnier", "soft", "perona-malik", "garrote", "hard",
    "perona-malik-rational", "geman-mcclure", "tukey", "fair",
)  # fmt: skip
POINTS = 200
_FACTORS = (1.0, 0.7390851332151607, 1193.0)


def files(names: tuple[str, ...] = ENTRIES) -> Mapping[str, Callable[[], str]]:
    """Paths below generated/, and what makes each text."""
    found: dict[str, Callable[[], str]] = {}
    for name in names:
        for form in emit.FORMS:
            stem = emit.identifier(name, form)
            found[f"kernels/{stem}.h"] = partial(_kernel, name, form, "c")
            found[f"kernels/{stem}.py"] = partial(_kernel, name, form, "numpy")
    return found


def generated_kernels(names: tuple[str, ...] = ENTRIES) -> dict[str, str]:
    """The texts of `files`, made."""
    return {path: make() for path, make in files(names).items()}


def _kernel(name: str, form: str, target: str) -> str:
    return source(entries.entry(name).definition, form, target=target, entry=name)


def accuracy(names: tuple[str, ...] = ENTRIES, count: int = POINTS) -> list[dict[str, object]]:
    """One row for each kernel: what was measured, where the worst error lies, and what is promised."""
    rows: list[dict[str, object]] = []
    for name in names:
        definition = entries.entry(name).definition
        for form in emit.FORMS:
            for dtype in emit.DTYPES:
                rows.append(_row(name, definition, form, dtype, count))
    return rows


def _row(name: str, definition: emit.Definition, form: str, dtype: str, count: int) -> dict[str, object]:
    segments = emit.segments_of(definition, form)
    worst: Measured | None = None
    points = 0
    for factor in _FACTORS if definition.space.parameters else (1.0,):
        values = {
            parameter.name: float(np.dtype(dtype).type(float(parameter.default or 1) * factor))
            for parameter in definition.space.parameters
        }
        run = kernel(definition, form, dtype=dtype, values=values)
        found = measure(run, segments, values, scale=factor, count=count, dtype=dtype)
        points += found.points
        worst = found if worst is None or found.ulp > worst.ulp else worst
    assert worst is not None
    made = emit.plan(definition, form)
    return {
        "entry": name, "form": form, "target": "c", "dtype": dtype, **worst.to_json(), "points": points,
        "promise": emit.precision(dtype, made), "digest": emit.digest(_kernel(name, form, "c")),
    }  # fmt: skip


def accuracy_text(rows: list[dict[str, object]]) -> str:
    """The rows as a plain table."""
    lines = [f"{'entry':24}{'form':14}{'dtype':10}{'max ulp':>9}  {'at':>24}  promise"]
    for row in rows:
        at = float.fromhex(str(row["at"]))
        lines.append(
            f"{row['entry']:24}{row['form']:14}{row['dtype']:10}{row['ulp']:9.3f}  {at:24.16g}  {row['promise']}"
        )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Measure all kernels and write generated/accuracy/."""
    folder = Path("generated/accuracy")
    if not folder.parent.is_dir():
        print("run this from the root of a checkout: generated/ is not here", file=sys.stderr)
        return 2
    folder.mkdir(exist_ok=True)
    rows = accuracy(tuple(sys.argv[1:]) or ENTRIES)
    (folder / "accuracy.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    (folder / "accuracy.txt").write_text(accuracy_text(rows), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
