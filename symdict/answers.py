"""Answers of the limited worker, kept by content: the same question to the same sources is not asked twice.

The key is a digest of the question, of every source file of the package and the catalogue, and of the
versions of Python and SymPy: a stale answer would need a collision. Floor 0: standard library, folders.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from symdict import folders

KEPT_SUFFIXES = (".py", ".toml", ".h", ".jinja", ".html", ".tex", ".txt", ".json")
LARGEST_BYTES = 4 * 2**20


def remembered(question: Mapping[str, Any], compute: Callable[[], Any], *, sources: tuple[Path, ...]) -> Any:
    """The stored answer to a question, or the computed one, which is then stored.

    question, answer: JSON-able. Without a usable cache folder every answer is computed. Only complete
    answers arrive here: an error, or a limit that was reached, is raised by `compute` and not stored.
    """
    folder = folders.cache_folder("answers")
    if folder is None:
        return compute()
    key = digest(question, sources)
    path = folder / f"{key}.json"
    stored = _read(path, key)
    if stored is not None:
        return stored["answer"]
    answer = compute()
    _store(path, {"key": key, "answer": answer})
    return answer


def digest(question: Mapping[str, Any], sources: tuple[Path, ...]) -> str:
    """What an answer depends on, hashed."""
    state = [question, sources_digest(sources), sys.version, _sympy_release()]
    return hashlib.sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()


def _sympy_release() -> str:
    """SymPy's release file, read and not imported: its version decides what it answers."""
    found = find_spec("sympy")
    return "" if found is None or found.origin is None else Path(found.origin).with_name("release.py").read_text()


@cache
def sources_digest(sources: tuple[Path, ...]) -> str:
    """A digest of the content of every source file below these folders."""
    total = hashlib.sha256()
    for root in sources:
        for folder, names, files in os.walk(root):
            names[:] = sorted(name for name in names if name != "__pycache__")
            for name in sorted(files):
                if name.endswith(KEPT_SUFFIXES):
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
        with contextlib.suppress(OSError):
            os.unlink(name)
