"""The checker: repeats a finding from its evidence alone, with none of the searchers' code.

It reads the subject's text, proves that the scaling is one, forms the functions that the claim speaks
of, and proves their signs again. Its own ball evaluator, its own covers, its own rules from signs to
claims. Evidence that does not show the claim is refused, whatever it says.
"""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp
from flint import ctx

from symdict.errors import SymdictError
from symdict.evidence.recheck.families import repeat_for_all
from symdict.evidence.recheck.functions import Function, demand_cover, demand_same, demand_scaling
from symdict.evidence.recheck.goals import GOALS, repeat_proof, step_of
from symdict.evidence.recheck.refusal import Json, Refused, demand
from symdict.evidence.recheck.witnesses import repeat_refutation

BITS = 192
"""Bits of the checker's ball arithmetic."""


def recheck(finding: Json) -> bool:
    """Whether the evidence of a finding (its JSON) shows its verdict; unknown findings never do."""
    return not why_refused(finding)


def why_refused(finding: Json) -> str:
    """The reason for which evidence is refused, empty where it is accepted."""
    return _reason(_check, finding)


def why_sampled(finding: Json) -> str:
    """The reason for which an accepted proof is repeated at samples of its parameters; empty where it is for all."""
    return _reason(_check_family, finding)


def _reason(check: Callable[[Json], None], finding: Json) -> str:
    before = ctx.prec
    ctx.prec = BITS
    try:
        check(finding)
    except Refused as reason:
        return str(reason)
    except (
        SymdictError,
        KeyError,
        TypeError,
        ValueError,
        IndexError,
        ZeroDivisionError,
        AttributeError,
        RecursionError,
        sp.SympifyError,
    ) as reason:
        return f"the evidence cannot be read: {type(reason).__name__}: {reason}"
    finally:
        ctx.prec = before
    return ""


def _check_family(finding: Json) -> None:
    subject, core = demand_scaling(finding["evidence"])
    cases = finding["evidence"]["cases"]
    demand(len(cases) == 1 and not cases[0]["conditions"], "that the cases cover the parameters is seen at samples")
    demand_same(core, Function.read(cases[0]["flux"]), cases[0])
    repeat_for_all(finding["claim"], cases[0], step_of(subject, finding["evidence"]))


def _check(finding: Json) -> None:
    claim, verdict = finding["claim"], finding["verdict"]
    demand(claim in GOALS, f"no rule for the claim {claim!r}")
    evidence = finding["evidence"]
    demand(verdict in ("proved", "refuted"), "only proved and refuted findings have evidence")
    subject, core = demand_scaling(evidence)
    cases = evidence["cases"]
    demand(bool(cases), "no case is covered")
    if verdict == "refuted":
        demand(bool(finding.get("witness")), "a refutation needs a witness")
        failing = [case for case in cases if case["holds"] is False]
        demand(bool(failing), "no case fails")
        repeat_refutation(claim, subject, finding["witness"], evidence, failing[0])
        return
    demand(not finding.get("condition"), "a claim proved for some parameters only is not proved")
    demand_cover(core, cases)
    for case in cases:
        demand(case["holds"] is True, "a case is open or fails")
        demand_same(core, Function.read(case["flux"]), case)
        repeat_proof(claim, case, evidence)
