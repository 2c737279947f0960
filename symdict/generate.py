"""Generated files: which there are, how each is made, and whether they are up to date.

Text is held byte by byte. A drawing is held by the digest of what it shows, and byte by byte only under
the version of matplotlib that drew it: another version may place a letter elsewhere without being wrong.
"""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path

from symdict import entries, records, shelf
from symdict.errors import FileError
from symdict.kernels import generated as kernel_sources
from symdict.report import draw, graphs, identities, properties, renderings, tables
from symdict.report.table import Table
from symdict.report.tables import Item

MEASURED = ("accuracy/",)
"""Folders of measured files: written by their own command (see `kernels.table`), held by its test."""

REPAIR = "symdict generate"
MANIFEST = "MANIFEST.json"
LONGEST_DIFF = 40
"""Lines of a difference that `check` prints for one file."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Made:
    """The content of a generated file, and the digest of its data where its bytes depend on a tool's version."""

    content: bytes
    data: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One generated file: its path under generated/, how it is made, and from which catalogue files."""

    path: str
    make: Callable[[], Made]
    entries: tuple[str, ...]


def folder() -> Path:
    """The `generated` folder of this checkout.

    Raises: FileError in an installation without a checkout.
    """
    root = Path(__file__).resolve().parent.parent
    if not (root / "pyproject.toml").is_file():
        raise FileError(
            "generated files belong to a checkout, and this is an installed package",
            where=str(root),
            hint="run the command in a clone that was installed with: pip install -e .",
        )
    return root / "generated"


# -- what is generated


def sources() -> tuple[Source, ...]:
    """Every generated file, in order of its path."""
    found = [*_tables(), *_plots(), *_kernels(), Source("answers.jsonl", _text(shelf.text), entries.names())]
    return tuple(sorted(found, key=lambda source: source.path))


def _tables() -> Iterator[Source]:
    every = entries.names()
    yield from _renderings("table1", tables.rules, (), "table 1")
    yield from _renderings("table3", lambda: tables.formulas(_items(tables.SIX)), tables.SIX, "table 3")
    yield from _renderings("catalogue", _catalogue, every, "table 3 --entries all")
    yield from _renderings(
        "properties",
        lambda: properties.properties(_items(every)),
        every,
        "table properties --entries all",
    )
    yield from _renderings("identities", identities.whole, every, "table identities")


def _catalogue() -> Table:
    table = tables.formulas(_items(entries.names()))
    caption = table.caption.replace(
        "Table 3. Formulas of the four forms.", "The catalogue. Formulas of the four forms."
    )
    return Table("catalogue", caption, table.columns, table.rows, labelled=True, corner="Nonlinearity")


def _renderings(stem: str, build: Callable[[], Table], entries: tuple[str, ...], command: str) -> Iterator[Source]:
    once = cache(build)
    ways: Mapping[str, Callable[[], str]] = {
        "tex": lambda: renderings.to_latex(once(), command=f"symdict {command} --format latex"),
        "txt": lambda: renderings.to_text(once()),
        "html": lambda: renderings.to_html(once(), command=f"symdict {command} --format html"),
        "json": lambda: renderings.to_json(once()),
    }
    for ending, render in ways.items():
        yield Source(f"tables/{stem}.{ending}", _text(render), entries)


def _text(render: Callable[[], str]) -> Callable[[], Made]:
    return lambda: Made(render().encode())


def _plots() -> Iterator[Source]:
    yield Source("plots/table2.svg", lambda: _drawing(tables.SIX), tables.SIX)
    for name in entries.names():
        yield Source(f"plots/{name}.svg", lambda name=name: _drawing((name,)), (name,))


def _kernels() -> Iterator[Source]:
    for path, (make, names) in kernel_sources.files().items():
        yield Source(path, _text(make), names)


def _drawing(names: tuple[str, ...]) -> Made:
    sheet = graphs.sheet(_items(names)).to_json()
    shown = json.dumps(_rounded(sheet), sort_keys=True)
    return Made(draw.render(sheet, "svg"), digest(shown.encode()))


def _rounded(value: object) -> object:
    """Numbers to nine digits: what a drawing shows, free of the last bits of arithmetic."""
    if isinstance(value, float):
        return f"{value:.9g}"
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(item) for item in value]
    return value


def _items(names: tuple[str, ...]) -> list[Item]:
    return [_item(name) for name in names]


@cache
def _item(name: str) -> Item:
    return Item.of(entries.entry(name))


# -- writing and holding


def write(*, only: str | None = None, say: Say = print, into: Path | None = None) -> list[str]:
    """Write every generated file and the manifest; returns the paths that changed."""
    target = into or folder()
    chosen = _chosen(only)
    changed, rows = [], {}
    for source, result in _make(chosen, say):
        rows[source.path] = _row(source, result)
        file = target / source.path
        if not file.is_file() or file.read_bytes() != result.content:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(result.content)
            changed.append(source.path)
    changed.sort()
    if only is None:
        for path in _extra(target):
            (target / path).unlink()
            changed.append(f"{path} (removed)")
    manifest = manifest_text({**_kept_rows(target, only), **rows})
    if not (target / MANIFEST).is_file() or (target / MANIFEST).read_text(encoding="utf-8") != manifest:
        (target / MANIFEST).write_text(manifest, encoding="utf-8")
        changed.append(MANIFEST)
    return changed


def check(*, only: str | None = None, say: Say = print, against: Path | None = None) -> list[str]:
    """What is out of date: changed, missing and extra files, each with its difference; empty if nothing is."""
    target = against or folder()
    chosen = _chosen(only)
    recorded = _recorded(target)
    problems, rows = [], {}
    for source, result in _make(chosen, say):
        rows[source.path] = _row(source, result)
        problem = _problem(target / source.path, source, result, recorded)
        if problem:
            problems.append(problem)
    problems.sort()
    if only is None:
        problems += [f"extra: {path} is not generated by anything" for path in _extra(target)]
        problems += _manifest_problems(recorded, rows)
    return [*problems, f"repair with: {REPAIR}"] if problems else []


def _problem(file: Path, source: Source, made: Made, recorded: Mapping[str, object]) -> str:
    if not file.is_file():
        return f"missing: {source.path}"
    content = file.read_bytes()
    if content == made.content:
        return ""
    rows = recorded.get("files")
    row = rows.get(source.path, {}) if isinstance(rows, dict) else {}
    same_tool = _tools(recorded).get("matplotlib") == version("matplotlib")
    untouched = row.get("sha256") == digest(content)
    if made.data and made.data == row.get("data") and untouched and not same_tool:
        return ""
    return f"changed: {source.path}\n{_difference(source.path, content, made.content)}".rstrip()


def _difference(path: str, old: bytes, new: bytes) -> str:
    lines = list(
        difflib.unified_diff(
            old.decode("utf-8", "replace").splitlines(),
            new.decode("utf-8", "replace").splitlines(),
            f"generated/{path}",
            f"generated/{path} as it would be",
            lineterm="",
        )
    )
    lines = [line if len(line) < 200 else line[:200] + " …" for line in lines]
    more = len(lines) - LONGEST_DIFF
    return "\n".join(lines[:LONGEST_DIFF] + ([f"… and {more} more lines"] if more > 0 else []))


def _chosen(only: str | None) -> tuple[Source, ...]:
    chosen = tuple(source for source in sources() if only is None or only in source.path)
    if not chosen:
        raise FileError(f"no generated file has {only!r} in its path", where="generated", hint="leave --only out")
    return chosen


def _make(chosen: tuple[Source, ...], say: Say) -> Iterator[tuple[Source, Made]]:
    for index, (source, made) in enumerate(_made(chosen), start=1):
        yield source, made
        if index % 20 == 0 or index == len(chosen):
            say(f"made {index} of {len(chosen)} files")


FEW = 8
"""Files up to which no other process is started."""


def _made(chosen: tuple[Source, ...]) -> Iterator[tuple[Source, Made]]:
    """The contents, in any order; many files are shared out among the processor's cores, a table at a time."""
    if len(chosen) <= FEW:
        for source in chosen:
            yield source, source.make()
        return
    by_path = {source.path: source for source in chosen}
    groups: dict[str, list[str]] = {}
    for path in by_path:
        groups.setdefault(path.rpartition(".")[0], []).append(path)
    waiting = sorted(groups.values(), key=len, reverse=True)
    pool = ProcessPoolExecutor(mp_context=get_context("spawn"))
    try:
        for done in as_completed([pool.submit(_contents, paths) for paths in waiting]):
            for path, made in done.result():
                yield by_path[path], made
    finally:
        pool.shutdown(cancel_futures=True)


def _contents(paths: list[str]) -> list[tuple[str, Made]]:
    """What some files hold, made in this process."""
    known = {source.path: source for source in _known_sources()}
    return [(path, known[path].make()) for path in paths]


@cache
def _known_sources() -> tuple[Source, ...]:
    return sources()


def _extra(target: Path) -> list[str]:
    known = {source.path for source in sources()} | {MANIFEST}
    present = (path.relative_to(target).as_posix() for path in sorted(target.rglob("*")) if path.is_file())
    return [path for path in present if path not in known and not path.startswith(MEASURED)]


# -- the manifest


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def manifest_text(rows: Mapping[str, Mapping[str, object]]) -> str:
    """The manifest: each file's digest and sources, the digests of the sources, and the tools' versions."""
    manifest = {
        "made by": REPAIR,
        "tools": {name: version(name) for name in ("matplotlib", "sympy")},
        "sources": {record.file: record.digest for record in records.records()},
        "files": dict(sorted(rows.items())),
    }
    return json.dumps(manifest, indent=1, ensure_ascii=False) + "\n"


def _row(source: Source, made: Made) -> dict[str, object]:
    row: dict[str, object] = {"sha256": digest(made.content)}
    if made.data:
        row["data"] = made.data
    row["entries"] = "all" if source.entries == entries.names() else list(source.entries)
    return row


def _recorded(target: Path) -> dict[str, object]:
    file = target / MANIFEST
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


def _tools(recorded: Mapping[str, object]) -> dict[str, str]:
    tools = recorded.get("tools", {})
    return tools if isinstance(tools, dict) else {}


def _kept_rows(target: Path, only: str | None) -> dict[str, Mapping[str, object]]:
    rows = _recorded(target).get("files", {}) if only is not None else {}
    known = {source.path for source in sources()}
    return {path: row for path, row in rows.items() if path in known} if isinstance(rows, dict) else {}


def _manifest_problems(recorded: Mapping[str, object], rows: Mapping[str, Mapping[str, object]]) -> list[str]:
    if not recorded:
        return [f"missing: {MANIFEST}"]
    sources_now = {record.file: record.digest for record in records.records()}
    old_rows = recorded.get("files", {})
    known = set(old_rows) if isinstance(old_rows, dict) else set()
    if recorded.get("sources") != sources_now or known != set(rows):
        return [f"changed: {MANIFEST} does not record the present catalogue"]
    return []
