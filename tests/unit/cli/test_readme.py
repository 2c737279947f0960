"""Every command of the README runs, and prints what the README quotes."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from symdict.report import renderings, tables

ROOT = Path(__file__).resolve().parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def sessions() -> list[tuple[str, str]]:
    """(command, quoted output) of each `$ ` line in the console blocks."""
    found = []
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.mark.parametrize(("command", "quoted"), sessions())
def test_quoted_output_is_what_the_command_prints(command: str, quoted: str) -> None:
    words = shlex.split(command)
    assert words[0] == "symdict"
    done = subprocess.run(
        [sys.executable, "-m", "symdict", *words[1:]],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == quoted


def test_table_1_is_the_derived_one() -> None:
    assert renderings.to_markdown(tables.rules()) in README


def test_python_examples_run() -> None:
    for block in blocks("python"):
        test = doctest.DocTestParser().get_doctest(block, {}, "README", "README.md", 0)
        assert test.examples
        runner = doctest.DocTestRunner(verbose=False)
        runner.run(test)
        assert runner.summarize(verbose=False).failed == 0


def test_two_commands_do_all_the_set_up() -> None:
    """Both are one line that makes an environment, installs and runs; .ci/run installs the same."""
    lines = [block.strip() for block in blocks("sh")]
    assert len(lines) == 2
    assert all("\n" not in line for line in lines)
    assert all(line.startswith("python3 -m venv .venv && .venv/bin/pip install -e ") for line in lines)
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    _, install, tests = lines[1].split(" && ")
    assert install.removeprefix(".venv/bin/pip install -e ") in script
    assert tests.removeprefix(".venv/bin/python ") in script
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_every_command_is_in_the_readme() -> None:
    from symdict.cli import COMMANDS

    for command in COMMANDS:
        if command.name != "completion":
            assert f"symdict {command.name}" in README


def test_links_point_to_files() -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        if "://" not in target:
            assert (ROOT / target).exists(), target


def test_figures_are_those_of_the_stored_run() -> None:
    """Every row of the README's table of speed stands in the file that the benchmarks' command wrote."""
    measured = (ROOT / "benchmarks" / "results.md").read_text(encoding="utf-8").splitlines()
    quoted = re.findall(r"^\| (?:1-D|batch|2-D|elementwise).*$", README, re.MULTILINE)
    assert len(quoted) > 10
    for row in quoted:
        assert row in measured, row
