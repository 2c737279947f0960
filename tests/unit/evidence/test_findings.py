"""Verdicts of claims: exact on the cases that defeat sampling and SymPy's own predicates."""

from __future__ import annotations

import json

import pytest
import sympy as sp

from symdict.errors import ClaimError
from symdict.evidence.claims import CLAIMS, claim_named
from symdict.evidence.contract import check_json, properties
from symdict.evidence.decide import DECIDERS
from symdict.evidence.engine import decide, findings
from symdict.evidence.finding import Finding, Verdict
from symdict.evidence.shape import parts
from symdict.forms.definition import define
from symdict.language.variables import r

P, R, U = "proved", "refuted", "unknown"

EXPECTED = {
    ("garrote", "activation nondecreasing"): R,  # SymPy 1.14: is_monotonic is wrong here
    ("soft", "activation nondecreasing"): P,
    ("soft", "activation increasing"): R,
    ("soft", "regulariser strictly convex"): R,  # Huber is convex only
    ("soft", "regulariser convex"): P,
    ("hard", "activation nondecreasing"): R,
    ("hard", "activation continuous"): R,
    ("hard", "activation lipschitz"): R,
    ("hard", "lipschitz constant equals g_max"): R,
    ("hard", "activation redescending"): P,
    ("hard", "second class of alt2020"): P,
    ("hard", "alt2020 Prop. 2 as printed"): P,  # vacuous: L is infinite
    ("charbonnier", "regulariser strictly convex"): P,
    ("charbonnier", "first class of alt2020"): P,
    ("perona-malik", "second class of alt2020"): P,
    ("perona-malik", "conditions (3.3) of dong2022"): P,
    ("garrote", "conditions (3.3) of dong2022"): P,  # one-sided at K
    ("charbonnier", "conditions (3.3) of dong2022"): R,
    ("soft", "conditions (3.3) of dong2022"): R,
    ("hard", "conditions (3.3) of dong2022"): R,
    ("perona-malik", "shrinkage is a proximity operator"): P,
    ("perona-malik", "shrinkage is a convex proximity operator"): R,
    ("soft", "shrinkage is a convex proximity operator"): P,
    ("perona-malik", "shrinkage satisfies (13)"): P,
    ("weickert", "lipschitz constant equals g_max"): R,
    ("weickert", "shrinkage satisfies (13)"): P,
    ("tanh", "diffusivity nonincreasing"): P,  # tanh(r)/r at 0
    ("weickert", "diffusivity nonincreasing"): P,  # 0*oo at 0
    ("fair", "diffusivity nonincreasing"): P,  # kinked
    ("exponential", "diffusivity nonincreasing"): P,
    ("tukey", "diffusivity positive"): R,  # compact support
    ("tukey", "diffusivity nonnegative"): P,
    ("dead zone", "diffusivity nonincreasing"): R,
    ("dead zone", "activation nondecreasing"): P,
    ("sin", "diffusivity nonnegative"): R,
    ("sin", "activation nondecreasing"): R,
    ("sin", "activation redescending"): R,
    ("sin", "alt2020 Prop. 2 as printed"): R,
    ("sin", "max-min stable for some tau"): R,
    ("sin", "lipschitz constant equals g_max"): P,
    ("tv", "diffusivity bounded"): R,
    ("tv", "max-min stable for some tau"): R,
    ("tv", "regulariser convex"): P,
    ("tv", "energy nonincreasing"): R,  # sup Phi' = oo: long signals gain energy for every tau
    ("perona-malik", "energy nonincreasing"): P,  # sup Phi' = 1 and tau = 1/4
    ("hard", "energy nonincreasing"): P,  # its jump goes down
    ("cubic", "regulariser nonnegative"): R,
    ("snake", "activation increasing"): P,  # Phi' = 1 + sin(2 r) has isolated zeros
    ("log penalty", "diffusivity nonincreasing"): P,
    ("log penalty", "conditions (3.3) of dong2022"): P,
    ("relu", "activation odd"): R,
    ("silu", "activation odd"): R,
    ("silu", "activation nonmonotone"): P,
    ("gelu", "activation nonmonotone"): P,
    ("sigmoid", "activation vanishes at 0"): R,
    ("sigmoid", "activation increasing"): P,
    ("softplus", "activation sign preserving"): P,
}


@pytest.mark.parametrize(("name", "claim"), EXPECTED)
def test_verdicts(name, claim, found):
    finding = found(name)[claim]
    assert finding.verdict.value == EXPECTED[name, claim], finding.explain()


def test_every_claim_has_a_decider_and_every_decider_a_claim():
    assert set(CLAIMS) == set(DECIDERS)


def test_no_claim_is_left_open_for_the_six_rows(found):
    for name in ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard"):
        unknown = [claim for claim, finding in found(name).items() if finding.unknown]
        assert not unknown, name


def test_conditions_on_shape_parameters_are_the_answer(found):
    assert found("power")["activation nondecreasing"].condition == "p >= 1"
    assert found("power")["regulariser strictly convex"].condition == "p > 1"
    assert found("power")["diffusivity nonincreasing"].condition == "p <= 2"
    assert found("barron")["activation nondecreasing"].condition == "a >= 1"
    assert found("firm")["lipschitz constant equals g_max"].condition == "t2 >= 2*t1"
    assert found("log penalty")["lipschitz constant equals g_max"].condition == "s <= d**2/2"
    finding = found("gaussian power")["lipschitz constant equals g_max"]
    assert finding.condition == "p <= 1/LambertW(exp(-1))"  # 3.59112...


def test_hampel_with_three_scales(found):
    finding = found("hampel")["lipschitz constant equals g_max"]
    assert finding.refuted
    assert sp.sympify(finding.condition.split(">=")[1]) == sp.sympify("a + b")  # c - b >= a


def test_a_proof_says_for_which_parameters_the_checker_repeats_it(found):
    whole, sampled = found("perona-malik")["activation odd"], found("gaussian power")["diffusivity bounded"]
    assert "repeats the whole proof" in whole.evidence["scope"]
    assert "at samples of p" in sampled.evidence["scope"]
    assert sampled.evidence["scope"] in sampled.explain()
    family = found("power")["activation odd"]
    assert "repeats the whole proof for all p" in family.evidence["scope"]
    assert (whole.evidence["repeated at samples of"], sampled.evidence["repeated at samples of"]) == ([], ["p"])


def test_oscillating_slopes_are_decided_over_one_period():
    decided = findings(define("r + sin(r)**2", "activation"), seconds=60)
    assert decided["activation increasing"].proved  # Phi' = 1 + sin(2 r) has isolated zeros only
    assert decided["shrinkage nondecreasing"].refuted  # sup Phi' = 2 > 1


def test_families_without_closed_turns_are_decided_by_their_ends():
    decided = findings(define("2*exp(-k**2*r**2) - exp(-r**2)", "diffusivity", assume=["k > 1"]), seconds=60)
    assert decided["activation nondecreasing"].refuted
    assert decided["diffusivity nonnegative"].refuted
    assert decided["activation redescending"].proved


def test_a_finding_is_no_truth_value(found):
    with pytest.raises(TypeError, match=r"ask \.proved, \.refuted or \.unknown"):
        bool(found("soft")["activation odd"])


def test_a_refutation_without_a_witness_cannot_be_made():
    with pytest.raises(ValueError, match="needs a witness"):
        Finding("activation odd", Verdict.REFUTED, {"summary": "it looks so"})


@pytest.mark.parametrize("name", ["perona-malik", "hard", "silu", "power"])
def test_findings_survive_serialisation(name, found):
    for finding in found(name).values():
        again = Finding.from_json(json.loads(json.dumps(finding.to_json())))
        assert again.to_json() == finding.to_json()
        assert again.verdict is finding.verdict


def test_unknown_claims_suggest_the_nearest(definition):
    with pytest.raises(ClaimError) as caught:
        decide(definition("soft"), "activation nondecresing")
    assert caught.value.what == "there is no claim 'activation nondecresing'"
    assert "'activation nondecreasing'" in caught.value.hint
    assert claim_named("nondecreasing", "activation").name == "activation nondecreasing"


def test_odd_part_of_functions_without_parity_is_half_the_identity(definition):
    for name in ("relu", "silu", "gelu"):
        odd, _ = parts(definition(name).flux)
        assert odd == r / 2


def test_a_refused_flux_gives_unknown_with_the_reason(definition):
    for finding in findings(define("1/r**2", "diffusivity")).values():
        assert finding.summary


def test_check_object_has_the_contract_keys(definition):
    checked = check_json(definition("hard"))
    json.dumps(checked)
    assert {"parity", "monotone", "constants", "convexity", "stability", "findings"} <= set(checked)
    assert checked["parity"] == {
        "diffusivity": "even", "regulariser": "even", "shrinkage": "odd", "activation": "odd",
    }  # fmt: skip
    assert checked["monotone"]["activation"] == "nonmonotone"
    assert checked["monotone"]["jumps"][0]["at"] == "sqrt(2)*theta"
    assert checked["constants"]["lipschitz"]["value"] == "inf"
    assert checked["constants"]["slope_min"]["value"] == "-inf"
    assert checked["constants"]["g_max"] == {"value": "1", "closed": "1", "attained": True, "where": "on a whole piece"}
    assert checked["convexity"]["regulariser"] == "nonconvex"
    for row in checked["stability"]:
        assert {"property", "tau_max", "hypotheses"} <= set(row)


def test_smoothness_at_the_joints(definition):
    assert [joint["class"] for joint in check_json(definition("fair"))["smoothness"]] == ["C1"]
    assert check_json(definition("soft"))["smoothness"][1]["class"] == "C0"
    assert check_json(definition("tukey"))["smoothness"][1]["class"] == "C1"
    assert check_json(definition("hard"))["smoothness"][1]["class"] == "discontinuous"


def test_threshold_of_dong2022_is_the_square_of_the_turning_point(definition):
    assert check_json(definition("perona-malik"))["dong2022"]["threshold"] == "lam**2"


def test_cells_of_the_properties_table_carry_their_level(definition):
    cells = properties(definition("perona-malik"))
    assert cells["slope_min"]["level"] == "proved"
    assert cells["tau sign"]["value"] == sp.Rational(1, 4)
    assert cells["tau nonexpansive"]["level"] == "refuted"
    assert cells["class"]["value"] == 2
