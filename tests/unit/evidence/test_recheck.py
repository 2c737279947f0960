"""The checker repeats honest evidence and refuses forged evidence."""

from __future__ import annotations

import ast
import copy
import json
from pathlib import Path

import pytest

from symdict.evidence import engine
from symdict.evidence import recheck as room_of_the_checker
from symdict.evidence.recheck import recheck, why_refused
from symdict.forms.definition import define


def data(found, name, claim):
    return json.loads(json.dumps(found(name)[claim].to_json()))


@pytest.mark.parametrize("name", ["perona-malik", "garrote", "hard", "weickert", "silu", "sin", "power", "tv", "snake"])
def test_every_decided_finding_is_repeated(name, found):
    refused = {}
    for claim, finding in found(name).items():
        if not finding.unknown:
            reason = why_refused(json.loads(json.dumps(finding.to_json())))
            if reason:
                refused[claim] = reason
    assert not refused


def test_a_finding_rechecks_itself(found):
    assert found("perona-malik")["diffusivity nonincreasing"].recheck()


def test_the_checker_shares_no_code_with_the_searchers():
    room = Path(room_of_the_checker.__file__).parent
    trees = [ast.parse(path.read_text()) for path in room.glob("*.py")]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    imported = [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module]
    imported += [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    foreign = [name for name in imported if name.startswith("symdict.evidence")]
    assert len(trees) > 1
    assert not [name for name in foreign if not name.startswith("symdict.evidence.recheck.")]


def test_unknown_findings_have_nothing_to_repeat():
    assert not recheck({"claim": "activation odd", "verdict": "unknown", "evidence": {}, "witness": None})


def _first_pattern(forged):
    return forged["evidence"]["cases"][0]["patterns"][0]


def _flip_verdict(forged):
    forged["verdict"], forged["witness"] = "proved", None
    for case in forged["evidence"]["cases"]:
        case["holds"] = True


def _other_function(forged):
    text = "r*exp(-r**2)"
    for part in (forged["evidence"]["scale"]["core"], forged["evidence"]["cases"][0]["flux"]):
        part["right"]["pieces"], part["left"]["pieces"] = [text], ["-" + text]


def _other_case(forged):
    flux = forged["evidence"]["cases"][0]["flux"]
    flux["right"]["pieces"], flux["left"]["pieces"] = ["r"], ["-r"]


def _wrong_scale(forged):
    forged["evidence"]["scale"]["unit"] = "2*lam"


def _no_cases(forged):
    forged["evidence"]["cases"] = []


def _lost_patterns(forged):
    forged["evidence"]["cases"][0]["patterns"] = []


def _wrong_signs(forged):
    one = _first_pattern(forged)
    one["signs"] = [-sign for sign in one["signs"]]


def _hidden_zero(forged):
    one = _first_pattern(forged)
    one["zeros"], one["signs"] = [], one["signs"][:1]


def _moved_zero(forged):
    one = _first_pattern(forged)
    one["zeros"][0] = {"closed": "3/2"}


def _negative_quotient(forged):
    one = _first_pattern(forged)
    one["quotient"] = f"-({one['quotient']})"
    one["sign"] = -one["sign"]


def _other_claim(claim):
    def forge(forged):
        forged["claim"] = claim

    return forge


FORGED = {
    "verdict turned": ("perona-malik", "activation nondecreasing", _flip_verdict),
    "verdict turned at a jump": ("hard", "activation nondecreasing", _flip_verdict),
    "verdict turned for g": ("sin", "diffusivity nonnegative", _flip_verdict),
    "another core": ("perona-malik", "diffusivity nonincreasing", _other_function),
    "another case": ("perona-malik", "diffusivity nonincreasing", _other_case),
    "wrong scale": ("perona-malik", "diffusivity nonincreasing", _wrong_scale),
    "no cases": ("perona-malik", "diffusivity nonincreasing", _no_cases),
    "no patterns": ("perona-malik", "diffusivity nonincreasing", _lost_patterns),
    "wrong signs": ("perona-malik", "diffusivity nonincreasing", _wrong_signs),
    "hidden zero": ("perona-malik", "activation nonmonotone", _hidden_zero),
    "moved zero": ("perona-malik", "activation nonmonotone", _moved_zero),
    "negative quotient": ("perona-malik", "diffusivity nonincreasing", _negative_quotient),
    "evidence of another claim": ("perona-malik", "diffusivity nonincreasing", _other_claim("activation increasing")),
    "evidence of a stronger claim": ("soft", "activation nondecreasing", _other_claim("activation increasing")),
    "unknown claim": ("soft", "activation nondecreasing", _other_claim("activation is nice")),
}


@pytest.mark.parametrize("forgery", FORGED)
def test_forged_evidence_is_refused(forgery, found):
    name, claim, forge = FORGED[forgery]
    forged = copy.deepcopy(data(found, name, claim))
    assert recheck(forged), "the honest evidence must be accepted first"
    forge(forged)
    assert why_refused(forged)


@pytest.mark.parametrize(
    ("name", "claim", "witness"),
    [
        ("perona-malik", "activation nondecreasing", {"x": "3", "y": "6", "Phi(x)": "1", "Phi(y)": "2"}),
        (
            "perona-malik",
            "activation nondecreasing",
            {"x": "1/4", "y": "1/2", "Phi(x)": "0.242308450", "Phi(y)": "0.441248451"},
        ),
        ("perona-malik", "activation nondecreasing", {"r": "1/2", "Phi'(r)": "0.66187267", "extremum": "1"}),
        ("soft", "activation increasing", {"x": "1/4", "y": "1/2", "Phi(x)": "1/4", "Phi(y)": "1/2"}),
        ("hard", "activation continuous", {"r": "1", "Phi(r-)": "1", "Phi(r)": "1", "Phi(r+)": "0"}),
        ("charbonnier", "activation redescending", {"r": "oo", "limit": "1/2"}),
        ("weickert", "lipschitz constant equals g_max", {"r": "1/100", "Phi'(r)": "1", "extremum": "1"}),
    ],
)
def test_false_witnesses_are_refused(name, claim, witness, found):
    forged = data(found, name, claim)
    assert forged["verdict"] == "refuted"
    forged["witness"] = {"parameters": forged["witness"].get("parameters", {}), **witness}
    assert why_refused(forged)


def test_inadmissible_parameters_are_refused(found):
    forged = data(found, "firm", "lipschitz constant equals g_max")
    forged["witness"]["parameters"] = {"t1": "2", "t2": "1"}
    assert why_refused(forged)


def test_a_conditional_claim_cannot_pass_as_proved(found):
    forged = data(found, "power", "activation nondecreasing")
    forged["evidence"]["cases"] = [case for case in forged["evidence"]["cases"] if case["holds"]]
    forged.update(verdict="proved", witness=None, condition="")
    assert why_refused(forged)


def test_garbage_is_refused_without_an_exception():
    for garbage in ({}, {"claim": "activation odd", "verdict": "proved", "evidence": {"subject": 1}}):
        try:
            assert not recheck(garbage)
        except KeyError:
            pytest.fail("garbage must be refused, not raised")


def test_what_the_checker_refuses_is_not_called_decided(monkeypatch):
    monkeypatch.setattr(engine, "why_refused", lambda finding: "a planted refusal")
    for finding in engine.findings(define("r/(1+r**2)", "activation")).values():
        assert finding.unknown
        assert finding.summary.endswith("not repeated by the checker: a planted refusal")


def test_a_zero_of_the_slope_is_no_lost_threshold(found):
    """Phi' = 0 at r = lam itself is the threshold, not a second change of sign."""
    forged = data(found, "perona-malik", "activation even")
    forged["claim"] = "conditions (3.3) of dong2022"
    assert why_refused(forged)


def test_a_jump_down_is_no_slope_of_plus_infinity(found):
    """Hard shrinkage has sup Phi' = 1: its energy falls for tau = 1/4, whatever is said of its jump."""
    assert found("hard")["energy nonincreasing"].proved
    forged = data(found, "hard", "activation lipschitz")
    forged["claim"] = "energy nonincreasing"
    assert why_refused(forged)
    steep = {"r": "sqrt(2)", "Phi'(r)": "oo", "extremum": "oo", "one-sided": True}
    forged["witness"] = {"parameters": {"theta": "1"}, **steep}
    assert why_refused(forged)


@pytest.mark.parametrize("place", ["1/2", "1"])
def test_a_potential_that_is_not_negative_is_no_witness(place, found):
    assert found("cubic")["regulariser nonnegative"].refuted  # Psi = r^2 - r^4/2
    forged = data(found, "cubic", "regulariser nonnegative")
    assert recheck(forged)
    forged["witness"]["r"] = place
    assert why_refused(forged)


@pytest.mark.parametrize(("name", "claim"), [("snake", "activation lipschitz"), ("sin", "activation lipschitz")])
@pytest.mark.parametrize("sign", [1, -1])
def test_an_extremum_too_near_is_refused(name, claim, sign, found):
    """Where boxes alone confirm an extremum, one that is short by 1e-9 is refused."""
    forged = data(found, name, claim)
    assert recheck(forged)
    rows = [item for item in forged["evidence"]["cases"][0]["extrema"] if item["sign"] == sign]
    for item in rows:
        item["closed"] = [f"({text}) - ({sign})/10^9" for text in item["closed"]]
    assert rows
    assert why_refused(forged)


def test_boxes_reach_down_to_zero():
    """A peak between 0 and 2^-10 is seen: the cover leaves no stretch out."""
    tiny = "1/2^11"
    peak = define(f"sin(r) + r*exp(-(r/({tiny}))^2)", "activation")
    forged = json.loads(json.dumps(engine.findings(define("sin(r)", "activation"))["diffusivity bounded"].to_json()))
    flux = json.loads(json.dumps(engine.findings(peak)["activation odd"].to_json()))["evidence"]
    forged["evidence"].update(subject=flux["subject"], scale=flux["scale"])
    forged["evidence"]["cases"][0]["flux"] = flux["cases"][0]["flux"]
    assert why_refused(forged)
