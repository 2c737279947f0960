"""Answers kept by content: the same question to the same sources is not asked twice.

Two shelves. The package carries answers about its catalogue in one file, made by `symdict generate`; it is
read only where its first line names the digest of the very sources that are installed. Every other answer
is kept in the user's cache, under a digest of the question, of every source file of the package and the
catalogue, and of the versions of Python and SymPy. A stale answer would need a collision.
Floor 0: standard library, folders.
"""

from __future__ import annotations

import hashlib
import json
import mmap
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from symdict import folders

SOURCE_SUFFIXES = (".py", ".toml", ".h", ".j2", ".html", ".tex")
LARGEST_BYTES = 4 * 2**20

UNSEEN = ("kernels", "runtime")
"""Rooms of the package that the carried answers cannot depend on: nothing behind them imports these."""


# -- the shelf that the package carries


def carried(job: str, payload: Mapping[str, Any]) -> Any | None:
    """The answer of the package's own shelf to a question, or None.

    payload: JSON-able. None where the question is not there, and where the shelf is missing, was made from
    other sources, or is damaged.
    """
    file = folders.shelf()
    if file is None:
        return None
    with (
        suppress(OSError, ValueError),
        open(file, "rb") as handle,
        mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ) as shelf,
    ):
        return _looked_up(shelf, job, payload)
    return None


def _looked_up(shelf: mmap.mmap, job: str, payload: Mapping[str, Any]) -> Any | None:
    head = shelf.readline()
    with memoryview(shelf) as view, view[len(head) :] as body:
        if head != header(body).encode() + b"\n":
            return None
    subject = payload.get("subject")
    if subject is not None:
        subject = _read_line(shelf, line("name", {"subject": subject.strip().lower()}))
        if subject is None:
            return None
        payload = {**payload, "subject": subject}
    return _read_line(shelf, line(job, payload))


def header(body: bytes | memoryview) -> str:
    """The first line of a shelf: what its answers were made from, and their own digest."""
    state = [sources_digest((folders.package(), folders.catalogue()), UNSEEN), _sympy_release()]
    made_from = hashlib.sha256(json.dumps(state).encode()).hexdigest()
    return json.dumps({"made from": made_from, "sha256": hashlib.sha256(body).hexdigest()})


_DEFAULTS = {"tau": "1/4", "h": "1", "ndim": 1}


def line(job: str, payload: Mapping[str, Any]) -> str:
    """The beginning of a question's line on the shelf: its job, its subject, and what differs from the defaults.

    The time budget is no part of the question: only complete answers are on the shelf.

    >>> line("forms:translate", {"subject": "soft", "to": "activation", "tau": "1/4", "seconds": 60.0})
    '["forms:translate", "soft", {"to": "activation"}, '
    """
    options = {
        key: value
        for key, value in sorted(payload.items())
        if key not in ("subject", "seconds") and value and value != _DEFAULTS.get(key)
    }
    return json.dumps([job, payload.get("subject"), options], ensure_ascii=False)[:-1] + ", "


def _read_line(shelf: mmap.mmap, begin: str) -> Any | None:
    wanted = b"\n" + begin.encode()
    start = shelf.find(wanted, 0) + len(wanted)
    return json.loads(shelf[start : shelf.find(b"\n", start) - 1]) if start >= len(wanted) else None


# -- the shelf of this user


def remembered(question: Mapping[str, Any], compute: Callable[[], Any]) -> Any:
    """The stored answer to a question, or the computed one, which is then stored.

    question, answer: JSON-able. Without a usable cache folder every answer is computed. Only complete
    answers arrive here: an error, or a limit that was reached, is raised by `compute` and not stored.
    """
    folder = folders.cache_folder("answers")
    if folder is None:
        return compute()
    key = digest(question)
    path = folder / f"{key}.json"
    stored = _read(path, key)
    if stored is not None:
        return stored["answer"]
    answer = compute()
    _store(path, {"key": key, "answer": answer})
    return answer


def digest(question: Mapping[str, Any]) -> str:
    """What an answer depends on, hashed."""
    sources = sources_digest((folders.package(), folders.catalogue()))
    state = [question, sources, sys.version, _sympy_release()]
    return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()


def _sympy_release() -> str:
    """SymPy's release file, read and not imported: its version decides what it answers."""
    for folder in sys.path:
        file = os.path.join(folder or ".", "sympy", "release.py")
        if os.path.isfile(file):
            with open(file, encoding="utf-8") as release:
                return release.read()
    return ""


@cache
def sources_digest(roots: tuple[Path, ...], without: tuple[str, ...] = ()) -> str:
    """A digest of the content of every source file below these folders, `without` some folders in them.

    The copy of the catalogue inside an installed package is a root of its own, as it is in a checkout.
    """
    total = hashlib.sha256()
    skipped = ("__pycache__", "_catalog", *without)
    for root in roots:
        for folder, names, files in os.walk(root):
            names[:] = sorted(name for name in names if name not in skipped)
            for name in sorted(files):
                if name.endswith(SOURCE_SUFFIXES):
                    with open(os.path.join(folder, name), "rb") as file:
                        content = file.read()
                    total.update(f"{name} {len(content)}\n".encode())
                    total.update(content)
    return total.hexdigest()


def _read(path: Path, key: str) -> dict[str, Any] | None:
    """A stored answer; None where there is none, or a damaged one."""
    try:
        stored = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return stored if isinstance(stored, dict) and stored.get("key") == key and "answer" in stored else None


def _store(path: Path, content: Mapping[str, Any]) -> None:
    """Write atomically; a full or read-only disk costs only the memory of the answer."""
    text = json.dumps(content).encode()
    if len(text) > LARGEST_BYTES:
        return
    import tempfile  # here: reading needs none of what it imports

    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text)
        os.replace(name, path)
    except OSError:
        with suppress(OSError):
            os.unlink(name)
