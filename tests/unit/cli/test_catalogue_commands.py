"""The commands on the whole catalogue: tuning constants, and identities with their map."""

from __future__ import annotations

import json

import pytest

from symdict import cli


def test_tuning_prints_the_computed_constant_beside_the_published_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["tuning", "tukey"]) == 0
    printed = capsys.readouterr().out
    assert "c = 4.6850649; published 4.685 (matlab-robustfit)" in printed
    assert "breakdown 1/2 at c = 1.547645" in printed


def test_tuning_says_why_an_entry_has_no_constant(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["tuning", "constant", "--json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)["entries"]
    assert row["refused"] == "the nonlinearity has no scale parameter to tune"


def test_identities_of_one_entry_name_its_aliases_with_the_map(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """The search itself is tested in tests/unit/catalog; here what the command asks and prints."""
    asked = []

    def answer(job: str, payload: dict, *, seconds: float) -> dict:
        asked.append((job, payload))
        line = "soft-l1 = charbonnier with lam = a"
        return {"object": {"same": [], "variants": [{"text": line}]}, "lines": [["text", line]], "messages": []}

    monkeypatch.setattr(cli, "_ask", answer)
    assert cli.main(["identities", "charbonnier"]) == 0
    assert capsys.readouterr().out == "soft-l1 = charbonnier with lam = a\n"
    assert cli.main(["identities", "charbonnier", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["variants"][0]["text"].startswith("soft-l1")
    assert asked == [("identities:found", {"name": "charbonnier"})] * 2
