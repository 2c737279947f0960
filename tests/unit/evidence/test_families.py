"""The checker's proofs for all parameters of a family: what holds for each value, and nothing else."""

from __future__ import annotations

import copy
import json

import pytest
import sympy as sp

from symdict.evidence.engine import findings
from symdict.evidence.recheck import recheck
from symdict.evidence.recheck.families import repeat_for_all
from symdict.evidence.recheck.refusal import Refused
from symdict.forms.definition import define

FAMILIES = (
    ("r*exp(-abs(r)^p)", (), "diffusivity nonnegative"),
    ("r*exp(-abs(r)^p)", (), "activation odd"),
    ("r + b*r^3", (), "activation increasing"),
    ("r/(1 + b*r^2)^2", (), "max-min stable"),
    ("c*r/(1 + r^2)", ("c < 1",), "sign stable"),
    ("r/(1 + abs(r)^p)", (), "diffusivity positive"),
    ("r/(1 + abs(r)^p)", (), "diffusivity nonincreasing"),
    ("where(abs(r) <= a, r, sign(r)*(a + b*(abs(r) - a)))", ("b < 1",), "activation increasing"),
    ("where(abs(r) <= a, r, sign(r)*(a + b*(abs(r) - a)))", ("b < 1",), "activation continuous"),
)


def evidence(text, assume, claim):
    finding = findings(define(text, "activation", assume=assume), claims=(claim,))[claim]
    assert finding.proved, finding.summary
    return json.loads(json.dumps(finding.to_json()))


@pytest.mark.parametrize(("text", "assume", "claim"), FAMILIES)
def test_a_proof_by_forms_holds_for_all_parameters(text, assume, claim):
    """The evidence says that no sample was needed."""
    found = evidence(text, assume, claim)
    assert found["evidence"]["repeated at samples of"] == []
    repeat_for_all(claim, found["evidence"]["cases"][0], sp.Rational(1, 8))


def test_a_step_too_large_for_some_parameters_is_refused():
    """g(0) = 1 + c < 2 for c < 1: tau = 1/4 is proved, 1/3 is not, although c = 1/5 would allow it."""
    case = evidence("r/(1 + r^2) + c*r/(1 + r^2)", ("c < 1",), "max-min stable")["evidence"]["cases"][0]
    repeat_for_all("max-min stable", case, sp.Rational(1, 4))
    with pytest.raises(Refused, match="small enough"):
        repeat_for_all("max-min stable", case, sp.Rational(1, 3))


def test_what_needs_an_extremum_is_repeated_at_samples():
    assert evidence("r*exp(-abs(r)^p)", (), "activation bounded")["evidence"]["repeated at samples of"] == ["p"]


def _case(piece, kind, quotient, factors=(), zeros=(), signs=(1,)):
    """A forged case with one piece on each ray of an odd function of one parameter b > 0."""
    half = {"breaks": [], "pieces": [piece], "values": []}
    left = {"breaks": [], "pieces": [f"-({piece})"], "values": []}
    flux = {"right": half, "left": left, "parity": -1, "at_zero": "0", "parameters": [["b", "positive"]], "assume": []}
    pattern = {
        "side": "right", "piece": 0, "kind": kind, "sign": 1, "factors": list(factors), "squares": [],
        "quotient": quotient, "zeros": [{"closed": zero} for zero in zeros], "signs": list(signs),
    }  # fmt: skip
    return {"flux": flux, "patterns": [pattern]}


def test_what_holds_at_the_usual_samples_only_is_refused():
    """r (b - 1/1000) is positive at every sample that is drawn, and not for small b."""
    case = _case("r*(b - 1/1000)", "flux", "r*(b - 1/1000)")
    with pytest.raises(Refused, match="not seen to be positive"):
        repeat_for_all("diffusivity nonnegative", case)
    case = _case("r*(b - 1/1000)", "flux", "r", factors=["b - 1/1000"])
    with pytest.raises(Refused):
        repeat_for_all("diffusivity nonnegative", case)


@pytest.mark.parametrize(
    "case",
    [
        _case("r - b*r^3", "slope", "1", factors=["1 - 3*b*r^2"]),  # its zero is left out
        _case("r - b*r^3", "slope", "1", factors=["1 - 3*b*r^2"], zeros=["1/(3*b)"], signs=(1, 1)),  # at a wrong place
        _case("r + b*r^3", "slope", "1", factors=["1 + b*r^2"]),  # of another function
        _case("r - sin(b*r)", "slope", "1 - b*cos(b*r)"),  # of unknown sign
    ],
)
def test_forged_forms_are_refused(case):
    with pytest.raises(Refused):
        repeat_for_all("activation nondecreasing", case)


def test_the_zero_of_a_monotone_factor_separates_its_signs():
    falls = _case("r - b*r^3", "flux", "r", factors=["1 - b*r^2"], zeros=["1/sqrt(b)"], signs=(1, -1))
    with pytest.raises(Refused, match="wrong sign for some parameters"):
        repeat_for_all("diffusivity nonnegative", falls)


def test_a_changed_form_is_refused_at_samples_too():
    found = evidence("r/(1 + abs(r)^p)", (), "diffusivity nonincreasing")
    forged = copy.deepcopy(found)
    pattern = forged["evidence"]["cases"][0]["patterns"][0]
    pattern["quotient"] = f"2*({pattern['quotient']})"
    assert recheck(found)
    assert not recheck(forged)
    with pytest.raises(Refused):
        repeat_for_all("diffusivity nonincreasing", forged["evidence"]["cases"][0])
