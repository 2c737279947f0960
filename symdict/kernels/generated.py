"""The kernels that `generated/` holds, as functions that make them.

`files()` makes nothing itself. The sources depend on exact arithmetic alone and are the same on every
machine; how accurate they are is measured by `table`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from symdict import entries, records
from symdict.errors import TranslationRefused
from symdict.kernels import elementary, emit


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
