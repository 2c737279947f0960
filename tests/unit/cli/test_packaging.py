"""A wheel carries the catalogue, the answers about it, the templates and nothing else of the checkout."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from symdict import answers

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(
    importlib.util.find_spec("hatchling") is None, reason="hatchling is not installed: no wheel to look at"
)
def test_a_wheel_works_without_the_checkout(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(tmp_path), "."],
        check=True, timeout=300, capture_output=True, cwd=ROOT,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("symdict-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(tmp_path / "site")
    carried = {Path(name).name for name in names if name.startswith("symdict/_catalog/")}
    assert {path.name for path in (ROOT / "catalog").iterdir()} <= carried
    assert {"symdict/report/templates/table.tex", "symdict/_answers.jsonl"} <= set(names)
    assert not [name for name in names if name.startswith(("tests/", "generated/", "catalog/"))]

    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r})\n"
        "import symdict; from symdict import answers, folders, cli\n"
        f"assert answers.header(b'') == {answers.header(b'')!r}\n"
        "assert '_catalog' in str(folders.catalogue()), folders.catalogue()\n"
        "sys.exit(cli.main(['show', 'huber', '--json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert '"name": "soft"' in done.stdout
