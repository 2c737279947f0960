"""The answers that the package carries: there without a cache, SymPy or a worker, and never stale."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from symdict import answers, cli, folders, shelf

QUESTION = ("findings:check", {"subject": "Huber", "claim": "activation nondecreasing"})


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("shelf") / "answers.jsonl"
    file.write_text(shelf.text(["soft"]), encoding="utf-8")
    return file


COMMANDS = (
    ["list"],
    ["list", "--json"],
    ["cite", "huber"],
    ["cite", "soft", "--json"],
    ["show", "huber"],
    ["show", "soft", "--latex"],
    ["show", "soft", "--convention", "statsmodels"],
    ["translate", "soft", "--to", "activation"],
    ["translate", "soft", "--json"],
    ["check", "soft"],
    ["check", "soft", "--claim", "activation nondecreasing"],
    ["table", "3"],
    ["table", "1", "--format", "latex"],
)


def printed(prepare: str) -> str:
    """What the commands print in one process, with their exit codes."""
    script = f"""
import sys
from pathlib import Path
from symdict import cli, folders, limits
folders.cache_folder = lambda kind: None
{prepare}
for arguments in {COMMANDS!r}:
    print(arguments, cli.main(arguments))
print(sorted(set(sys.modules) & {{"sympy", "mpmath", "numpy", "dataclasses"}}), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    assert done.stderr == "[]\n" if "limits" in prepare else done.stderr
    return done.stdout


def test_catalogue_answers_need_no_cache_no_worker_and_no_algebra(made: Path) -> None:
    """The commands print what they print when everything is computed."""
    carried = printed(f"folders.shelf = lambda: Path({str(made)!r}); limits.call = None")
    assert carried == printed("folders.shelf = lambda: None")


def test_other_questions_are_not_on_the_shelf(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "shelf", lambda: made)
    job, payload = QUESTION
    assert answers.carried(job, payload)["verdict"] == "proved"
    assert answers.carried(job, {**payload, "seconds": 1.0})["verdict"] == "proved"
    others = ({"tau": "1/8"}, {"values": {"theta": "2"}}, {"ndim": 2}, {"claim": "activation"}, {"subject": "sof"})
    for changed in others:
        assert answers.carried(job, {**payload, **changed}) is None
    assert answers.carried("forms:show", {"subject": 'soft", {}, '}) is None


def test_a_shelf_of_another_catalogue_is_not_read(
    made: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(folders, "shelf", lambda: made)
    other = shutil.copytree(folders.catalogue(), tmp_path / "catalog")
    monkeypatch.setattr(folders, "catalogue", lambda: other)
    assert answers.carried(*QUESTION) is not None
    answers.sources_digest.cache_clear()
    entry = other / "soft.toml"
    entry.write_text(entry.read_text(encoding="utf-8").replace("r - theta", "r - 2*theta"), encoding="utf-8")
    assert answers.carried(*QUESTION) is None


def test_a_shelf_of_other_code_is_not_read(made: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(folders, "shelf", lambda: made)
    other = shutil.copytree(folders.package(), tmp_path / "symdict", ignore=shutil.ignore_patterns("__pycache__"))
    catalogue = folders.catalogue()
    monkeypatch.setattr(folders, "catalogue", lambda: catalogue)
    monkeypatch.setattr(folders, "package", lambda: other)
    assert answers.carried(*QUESTION) is not None
    answers.sources_digest.cache_clear()
    code = other / "evidence" / "signs.py"
    code.write_text(code.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert answers.carried(*QUESTION) is None


def test_a_shelf_of_another_sympy_is_not_read(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "shelf", lambda: made)
    monkeypatch.setattr(answers, "_sympy_release", lambda: '__version__ = "0.0"')
    assert answers.carried(*QUESTION) is None


def test_a_damaged_shelf_is_not_read(made: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One letter changed by hand, or by a merge."""
    file = tmp_path / "answers.jsonl"
    monkeypatch.setattr(folders, "shelf", lambda: file)
    text = made.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    assert answers.carried(*QUESTION) is not None
    for damaged in (text.replace('"proved"', '"Proved"', 1), text[:-1], text[: len(text) // 2], "\n", ""):
        file.write_text(damaged, encoding="utf-8")
        assert answers.carried(*QUESTION) is None


def test_what_answers_cannot_depend_on_is_not_imported() -> None:
    script = (
        "import sys; from symdict import shelf; shelf.text(['garrote'])\n"
        "print([name for name in sys.modules if name.startswith('symdict.')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)
    loaded = [name.split(".")[1] for name in json.loads(done.stdout.replace("'", '"'))]
    assert "evidence" in loaded
    assert not set(loaded) & set(answers.UNSEEN)


def test_the_shelf_asks_as_the_command_line_does(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every line but the names is one that some command asks for."""
    asked: set[str] = set()
    ask = answers.carried
    monkeypatch.setattr(folders, "shelf", lambda: made)

    def noted(job: str, payload: dict) -> object:
        subject = payload.get("subject")
        asked.add(answers.line(job, {**payload, "subject": "soft"} if subject else payload))
        return ask(job, payload)

    monkeypatch.setattr(answers, "carried", noted)
    for arguments in COMMANDS:
        assert cli.main(arguments) == 0
    lines = made.read_text(encoding="utf-8").splitlines()[1:]
    for begin in asked:
        assert any(line.startswith(begin) for line in lines), begin
