"""The record layer: what a file may say, and how an error names file, key and cure."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from symdict import records
from symdict.errors import CatalogError, UnknownEntry

GOOD = """
schema = 1
name = "mine"
title = "Mine"
[parameters.theta]
default = 1
[definition]
form = "shrinkage"
parity = "odd"
segments = [{ upto = "theta", formula = "0" }, { formula = "r - theta" }]
source = { key = "donoho1995" }
"""

SIX_ROWS = ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard")


def read(text: str, file: str = "mine.toml") -> records.Record:
    return records.read_record(file, text.encode())


def test_a_good_file_is_read() -> None:
    record = read(GOOD)
    assert record.definition.pieces[0] == records.PieceRecord("0", "theta")
    assert record.definition.formula == "Piecewise((0, r <= theta), (r - theta, True))"
    assert record.definition.convention == "shrinkage"


BROKEN = [
    ("schema = 1", "schema = 2", "schema is 2", "schema", "write schema = 1"),
    ('title = "Mine"', "", "title is missing", "title", 'add title = "..."'),
    ('name = "mine"', 'name = "Mine"', "name is 'Mine'", "name", "use small letters, digits and single hyphens"),
    (
        'name = "mine"', 'name = "other"', "name is 'other'", "name",
        "the file of an entry has its name: call it other.toml",
    ),
    (
        'form = "shrinkage"', 'form = "flux"', "definition.form is 'flux'", "definition.form",
        "choose one of 'diffusivity', 'regulariser', 'shrinkage', 'activation', 'penalty'",
    ),
    (
        'form = "shrinkage"', 'form = "shrinkage"\nconvention = "half loss"',
        "definition.convention is 'half loss'", "definition.convention", "choose one of 'shrinkage'",
    ),
    (
        'parity = "odd"', "", "definition.parity is missing", "definition.parity",
        'segments are given on r >= 0: add parity = "odd" or "even"',
    ),
    (
        '{ formula = "r - theta" }', '{ upto = "1", formula = "r - theta" }',
        "definition.segments[1].upto bounds the last segment", "definition.segments[1].upto",
        "the last segment reaches to infinity: leave upto out",
    ),
    (
        '{ upto = "theta", formula = "0" }', '{ formula = "0" }',
        "definition.segments[0].upto is missing", "definition.segments[0].upto",
        'write { upto = "theta", formula = "..." }; only the last one is unbounded',
    ),
    (
        'title = "Mine"', 'title = "Mine"\ntitel = "M"', "titel is not a key of the schema", "titel",
        "did you mean 'title'?",
    ),
    ('title = "Mine"', "title = 3", "title must be text, not a number", "title", 'write title = "3"'),
    (
        'title = "Mine"', 'title = "Mine"\nfields = ["optics"]', "fields holds 'optics'", "fields",
        "choose from 'diffusion', 'robust statistics', 'wavelet shrinkage', 'regularisation', 'neural networks'",
    ),
    (
        "source = { key", "sources = { key", "definition.sources is not a key of the schema",
        "definition.sources", "did you mean 'source'?",
    ),
    (
        "[parameters.theta]", "[parameters.tau]", "parameters.tau is not a parameter's name", "parameters.tau",
        "use letters and digits; r, s, tau, h are taken",
    ),
    (
        "default = 1", 'domain = "complex"', "parameters.theta.domain is 'complex'", "parameters.theta.domain",
        "choose one of 'positive', 'real', 'integer'",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "what", "key", "hint"), BROKEN)
def test_each_breach_names_file_key_and_cure(old: str, new: str, what: str, key: str, hint: str) -> None:
    assert old in GOOD
    with pytest.raises(CatalogError) as caught:
        read(GOOD.replace(old, new, 1))
    assert (caught.value.what, caught.value.where, caught.value.hint) == (what, f"catalog/mine.toml, {key}", hint)


def test_broken_toml_is_an_error_with_the_line() -> None:
    with pytest.raises(CatalogError, match="the file is not TOML"):
        read(GOOD + "[[[")


def test_a_name_used_twice_and_an_unknown_citation_are_found() -> None:
    one, two = read(GOOD), read(GOOD.replace('title = "Mine"', 'title = "M"\naliases = ["mine"]'))
    works = records.references()
    with pytest.raises(CatalogError, match="the name 'mine' is used twice"):
        records.check_together((one, two), works)
    with pytest.raises(CatalogError, match="the citation key 'donoho199' is unknown") as caught:
        records.check_together((read(GOOD.replace("donoho1995", "donoho199")),), works)
    assert caught.value.hint == "did you mean 'donoho1995'?"


def test_a_verified_reference_says_by_whom() -> None:
    text = b'[x]\nkind = "book"\nauthor = "A"\ntitle = "T"\nyear = 1990\nverified = true\n'
    with pytest.raises(CatalogError, match=r"x\.by is missing"):
        records.read_references(text)


def test_unknown_entries_suggest_the_nearest() -> None:
    with pytest.raises(UnknownEntry) as caught:
        records.record("perona-mallik")
    assert "perona-malik" in caught.value.hint


def test_names_are_found_in_any_spelling() -> None:
    assert records.record("Perona_Malik").name == "perona-malik"
    assert records.record("HUBER").name == "soft"


def test_the_six_rows_and_sixty_entries() -> None:
    names = [record.name for record in records.records()]
    assert names == sorted(names)
    assert set(SIX_ROWS) <= set(names)
    assert len(names) >= 60


def test_every_reference_is_used_or_of_the_papers() -> None:
    used = {key for record in records.records() for key in record.reference_keys()}
    elsewhere = {"dong2022", "mrazek2005", "grewenig2010", "hafner2016", "weickert1998aos"}
    assert {work.key for work in records.references()} - used <= elsewhere


def test_every_source_in_a_docstring_resolves() -> None:
    """`Source: key, place; key, place` of a docstring names works of references.toml, or says "ours"."""
    keys = {work.key for work in records.references()}
    unknown = []
    for path in sorted(Path(records.__file__).parent.rglob("*.py")):
        for block in re.findall(r"^\s*Source:\s*(.+?)(?:\n\s*\n|\"\"\")", path.read_text("utf-8"), re.M | re.S):
            named = re.findall(r"\b[a-z]+(?:19|20)\d\d[a-z]*\b", block)
            unknown += [f"{path.name}: {key}" for key in named if key not in keys]
            if not named and "ours" not in block.lower():
                unknown.append(f"{path.name}: {block.strip()!r} names no work")
    assert unknown == []


@pytest.mark.parametrize("name", [record.name for record in records.records()])
def test_bibtex_holds_exactly_what_the_entry_uses(name: str) -> None:
    text = records.cite(name)
    keys = [line.split("{")[1].rstrip(",") for line in text.splitlines() if line.startswith("@")]
    assert tuple(keys) == records.record(name).reference_keys()
    assert text.count("{") == text.count("}")


def test_what_is_kept_of_the_catalogue_is_what_is_read(tmp_path, monkeypatch) -> None:
    """Read from TOML, then from the kept copy, then with a damaged copy: the same records each time."""
    script = "from symdict import records; print([repr(record) for record in records.records()])"
    monkeypatch.setenv("SYMDICT_CACHE", str(tmp_path / "cache"))

    def listed() -> str:
        return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout

    first = listed()
    (kept,) = (tmp_path / "cache" / "catalog").glob("*.json")
    assert listed() == first
    kept.write_text('{"files": []}', encoding="utf-8")
    assert listed() == first


def test_an_unverified_work_says_so_in_bibtex() -> None:
    work = next(work for work in records.references() if not work.verified)
    assert records.UNCONFIRMED in work.bibtex()


def test_reading_the_catalogue_needs_no_sympy_and_is_quick() -> None:
    """symdict list must answer in under 0.3 s; processor time, so that a busy machine does not count."""
    script = (
        "import sys, time; start = time.process_time(); from symdict import records; records.records(); "
        "assert 'sympy' not in sys.modules and 'numpy' not in sys.modules; print(time.process_time() - start)"
    )
    best = min(
        float(subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout)
        for _ in range(3)
    )
    assert best < 0.3
