"""Forged evidence, made by mutation: whatever changes the claim is refused."""

from __future__ import annotations

import copy
import itertools
import json
import random

import pytest

from symdict.evidence.recheck import recheck, why_refused

NAMES = ("perona-malik", "soft", "hard", "garrote", "sin", "tv", "silu", "power", "firm", "tukey")
SEED = 20201117
DRAWN = 160
"""Forgeries of each kind in the short run; the long run takes all."""


def honest(found):
    """(name, claim, finding as data) of everything that is decided."""
    for name in NAMES:
        for claim, finding in found(name).items():
            if not finding.unknown:
                yield name, claim, json.loads(json.dumps(finding.to_json()))


def turned(data):
    """The opposite verdict on the same evidence."""
    forged = copy.deepcopy(data)
    refuted = forged["verdict"] == "refuted"
    forged["verdict"] = "proved" if refuted else "refuted"
    forged["witness"] = None if refuted else {"r": "1", "Phi(r)": "1"}
    forged["condition"] = ""
    for case in forged["evidence"]["cases"]:
        case["holds"] = refuted
    return forged


def renamed(data, claim, verdict):
    """The same evidence for another claim, on which the truth is another verdict."""
    forged = copy.deepcopy(data)
    forged["claim"] = claim
    assert forged["verdict"] != verdict
    return forged


def transplanted(data, other):
    """The evidence of one function for another one."""
    forged = copy.deepcopy(data)
    forged["evidence"]["subject"] = copy.deepcopy(other["evidence"]["subject"])
    return forged


def forgeries(found):
    everything = list(honest(found))
    for name, claim, data in everything:
        yield f"{name}: {claim} turned", turned(data)
    for name in NAMES:
        own = [(claim, data) for owner, claim, data in everything if owner == name]
        for (claim, data), (other, truth) in itertools.permutations(own, 2):
            if data["verdict"] != truth["verdict"]:
                yield f"{name}: {claim} as {other}", renamed(data, other, truth["verdict"])
    by_claim = {}
    for name, claim, data in everything:
        by_claim.setdefault(claim, []).append((name, data))
    for claim, group in by_claim.items():
        for (name, data), (other, truth) in itertools.permutations(group, 2):
            if data["verdict"] != truth["verdict"]:
                yield f"{claim} of {name} for {other}", transplanted(data, truth)


def test_evidence_for_what_is_not_true_is_refused(found):
    made = list(forgeries(found))
    random.Random(SEED).shuffle(made)
    accepted = [label for label, forged in made[:DRAWN] if recheck(forged)]
    assert not accepted, f"seed {SEED}"


@pytest.mark.long
def test_all_evidence_for_what_is_not_true_is_refused(found):
    accepted = [label for label, forged in forgeries(found) if recheck(forged)]
    assert not accepted


def mutated_patterns(data):
    """One sign, zero, factor or extremum changed at a time."""
    for c, case in enumerate(data["evidence"]["cases"]):
        for p, pattern in enumerate(case.get("patterns", ())):
            for k in range(len(pattern["signs"])):
                if pattern["signs"][k]:
                    yield f"sign {p}.{k}", (c, "patterns", p, "signs", k), -pattern["signs"][k]
            for k, zero in enumerate(pattern["zeros"]):
                if zero.get("low") is not None:
                    moved = {**zero, "low": str(1 + float(zero["low"])), "high": str(1 + float(zero["high"]))}
                else:
                    moved = {"closed": f"({zero['closed']})*9/8"}
                yield f"zero {p}.{k}", (c, "patterns", p, "zeros", k), moved
            for k, factor in enumerate(pattern["factors"]):
                yield f"factor {p}.{k}", (c, "patterns", p, "factors", k), f"({factor}) + 1/3"
        for e, extremum in enumerate(case.get("extrema", ())):
            if extremum["closed"] and extremum["closed"][0] not in ("oo", "-oo"):
                yield f"extremum {e}", (c, "extrema", e, "closed"), [f"({text}) + 1/8" for text in extremum["closed"]]


USED = (
    ("perona-malik", "activation nonmonotone"),
    ("perona-malik", "diffusivity nonincreasing"),
    ("perona-malik", "shrinkage satisfies (13)"),
    ("garrote", "second class of alt2020"),
    ("soft", "nonexpansive"),
    ("weickert", "diffusivity nonincreasing"),
    ("silu", "activation lipschitz"),
    ("tukey", "energy nonincreasing"),
)
"""Claims whose certificate holds nothing that the proof does not use."""


@pytest.mark.parametrize(("name", "claim"), USED)
def test_every_change_of_a_certificate_is_refused(name, claim, found):
    data = json.loads(json.dumps(found(name)[claim].to_json()))
    assert not why_refused(data)
    accepted = []
    for label, (c, *path, last), value in mutated_patterns(data):
        forged = copy.deepcopy(data)
        place = forged["evidence"]["cases"][c]
        for step in path:
            place = place[step]
        place[last] = value
        if recheck(forged):
            accepted.append(label)
    assert not accepted
