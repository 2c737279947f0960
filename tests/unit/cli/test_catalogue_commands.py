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


@pytest.mark.parametrize("level", ["abc", "2"])
def test_tuning_refuses_what_is_no_efficiency(level: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One message, and not one for every entry."""
    assert cli.main(["tuning", "--efficiency", level]) == 2
    assert capsys.readouterr().err.count("symdict:") == 1


@pytest.mark.parametrize(
    ("options", "message"),
    [(["--convention", ""], "--convention names no package"),
     (["--convention", "ceres", "--latex"], "--latex prints the four forms"),
     (["--convention", "cerse"], "there is no convention 'cerse'")],
)  # fmt: skip
def test_a_convention_is_never_silently_ignored(options: list[str], message: str, capsys) -> None:
    assert cli.main(["show", "soft", *options]) == 2
    assert message in capsys.readouterr().err


def test_a_convention_is_told_as_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    """Four functions of torch.nn are soft shrinkage in one of its forms."""
    assert cli.main(["show", "soft", "--convention", "pytorch", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["convention"]
    assert [one["name"] for one in found] == ["HuberLoss", "SmoothL1Loss", "Softshrink", "Hardtanh"]
    assert found[3]["fixed"] == {"theta": "sqrt(2)/2"}


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
