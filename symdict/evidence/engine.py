"""Findings of a definition: scale out, decide by cases, gather the evidence."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Any

import sympy as sp

from symdict.errors import LimitReached, SymdictError, TranslationRefused
from symdict.evidence.balls import NotEnclosed
from symdict.evidence.cases import Case, Condition, by_cases, joined
from symdict.evidence.certificate import certificate
from symdict.evidence.claims import CLAIMS, claim_named
from symdict.evidence.decide import DECIDERS, Question
from symdict.evidence.finding import Finding, Verdict
from symdict.evidence.outcome import Outcome
from symdict.evidence.recheck import why_refused, why_sampled
from symdict.evidence.sampling import choices, sampled_witness
from symdict.evidence.search import FOREIGN, Split, Undecided, within
from symdict.evidence.subject import SECONDS, Subject, subject_of
from symdict.evidence.witness import witness
from symdict.forms.definition import Definition
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace

STEPPED = frozenset(
    name for name in CLAIMS if name.startswith("shrinkage") and "odd" not in name and "identity" not in name
) | {"max-min stable", "sign stable", "nonexpansive", "energy nonincreasing"}
"""Claims that depend on tau and h."""


def findings(
    definition: Definition, *, seconds: float = SECONDS, claims: Iterable[str] | None = None
) -> dict[str, Finding]:
    """Every claim of the vocabulary, decided: name -> Finding. The budget is for all together."""
    names = tuple(claims) if claims is not None else tuple(CLAIMS)
    with within(seconds):
        try:
            subject = subject_of(definition, seconds)
        except (TranslationRefused, LimitReached) as reason:
            return {name: _refused(name, reason) for name in names}
        return {name: _finding(subject, name) for name in names}


def decide(definition: Definition, claim: str, *, seconds: float = SECONDS) -> Finding:
    """One claim, decided within the budget.

    Raises: ClaimError for a name that is not in the vocabulary.
    """
    name = claim_named(claim).name
    return findings(definition, seconds=seconds, claims=(name,))[name]


def _refused(name: str, reason: SymdictError) -> Finding:
    return Finding(name, Verdict.UNKNOWN, {"summary": reason.what, "where": reason.where})


def _finding(subject: Subject, name: str) -> Finding:
    stepped = name in STEPPED
    decider = DECIDERS[name]

    def answer(flux: Segments, fixed: dict[sp.Symbol, sp.Expr]) -> Outcome:
        try:
            return decider(Question(subject.rays_of(flux), subject.step.subs(fixed), subject.scaling))
        except (NotEnclosed, ZeroDivisionError, NotImplementedError) as reason:
            raise Undecided(f"{type(reason).__name__}: {reason}") from reason

    try:
        return _repeated(_merged(subject, name, by_cases(subject.core(stepped=stepped), answer)))
    except SymdictError as reason:
        return _refused(name, reason)


def _repeated(finding: Finding) -> Finding:
    """The finding, if the independent checker repeats it: what it refuses is not called decided."""
    if finding.unknown:
        return finding
    refused = why_refused(finding.to_json())
    if not refused:
        return finding
    summary = f"{finding.verdict.value} by the searchers, but not repeated by the checker: {refused}"
    return Finding(finding.claim, Verdict.UNKNOWN, {"summary": summary, "searchers": finding.summary})


def _merged(subject: Subject, name: str, cases: tuple[Case[Outcome], ...]) -> Finding:
    holds = [case for case in cases if case.result is not None and case.result.holds]
    fails = [case for case in cases if case.result is not None and not case.result.holds]
    open_ = [case for case in cases if case.result is None]
    condition = ""
    if (fails or open_) and holds:
        condition = joined([case.conditions for case in holds], subject.shapes)
        if open_:
            condition += "; undecided for " + joined([case.conditions for case in open_], subject.shapes)
    if fails:
        for case in fails:
            found = _witness(subject, case)
            if found is not None and _unbounded_far(found):  # a finite place says more
                found = sampled_witness(subject.definition.flux, name, _ratio(subject)) or found
            if found is not None:
                evidence = _evidence(subject, name, cases, _summary(subject, fails, case))
                return Finding(name, Verdict.REFUTED, evidence, found, condition)
        sampled = _by_samples(subject, name, cases, condition)
        if sampled is not None:
            return sampled
        return Finding(name, Verdict.UNKNOWN, {"summary": f"{_why(fails[0])}, but no witness was found"})
    if open_:
        sampled = _by_samples(subject, name, cases, condition)
        if sampled is not None:
            return sampled
        reasons = "; ".join(dict.fromkeys(case.failed for case in open_))
        return Finding(name, Verdict.UNKNOWN, {"summary": reasons}, None, condition)
    evidence = _evidence(subject, name, cases, _summary(subject, holds, holds[0]))
    shapes = shapes_of(case.flux for case in cases)
    whole = not shapes or not why_sampled({"claim": name, "evidence": evidence})
    scope = WHOLE_SCOPE if not shapes else (FAMILY_SCOPE if whole else SAMPLED_SCOPE).format(names=", ".join(shapes))
    return Finding(
        name, Verdict.PROVED, {**evidence, "scope": scope, "repeated at samples of": [] if whole else shapes}
    )


WHOLE_SCOPE = "all admissible parameters: none is left after scaling, and the checker repeats the whole proof"
FAMILY_SCOPE = "all admissible parameters, and the checker repeats the whole proof for all {names}"
SAMPLED_SCOPE = (
    "all admissible parameters, by the searchers' symbolic proof; the checker repeats it at samples of {names}"
)


def shapes_of(fluxes: Iterable[Segments]) -> list[str]:
    """The parameters that scaling leaves: a proof holds for all of them, and the checker repeats it at samples."""
    return sorted({parameter.name for flux in fluxes for parameter in flux.space.parameters})


def _ratio(subject: Subject) -> sp.Expr:
    """tau/h^2 of the coupling in force."""
    coupling = subject.definition.coupling
    return coupling.tau / coupling.h**2


def _unbounded_far(witness: dict[str, Any]) -> bool:
    shown = witness.get("in these units", witness)
    return shown.get("extremum") in ("oo", "-oo") and shown.get("r") in ("oo", "-oo")


def _sampled(subject: Subject, name: str, cases: tuple[Case[Outcome], ...], condition: str) -> Finding | None:
    """A refutation by exact samples, where no proof settled a region: samples refute, they never prove."""
    found = sampled_witness(subject.definition.flux, name, _ratio(subject))
    if found is None:
        return None
    reason = next((_why(case) for case in cases if case.result is None or not case.result.holds), "")
    summary = f"the witness shows it; no complete answer, since {reason}"
    seen = Outcome(False, summary)
    judged = tuple(
        Case(case.conditions, case.flux, seen) if case.result is None else case for case in cases
    )  # fmt: skip
    return Finding(name, Verdict.REFUTED, _evidence(subject, name, judged, summary), found, condition)


def _by_samples(subject: Subject, name: str, cases: tuple[Case[Outcome], ...], condition: str) -> Finding | None:
    """A refutation at chosen places or for chosen parameters; None where none is met."""
    found = _sampled(subject, name, cases, condition)
    return _by_instance(subject, name, condition) if found is None else found


_INSTANCES = 4
"""Admissible choices of the parameters at which a claim on a family is decided on its own."""


def _by_instance(subject: Subject, name: str, condition: str) -> Finding | None:
    """A refutation for one choice of the parameters: a claim on a family fails where it fails for a member."""
    core = subject.core(stepped=name in STEPPED)
    if not core.space.parameters:
        return None
    for point in itertools.islice(choices(core.space), _INSTANCES):
        try:
            flux = core.substituted(point, ParameterSpace())
            rays = subject.rays_of(flux)
            outcome = DECIDERS[name](Question(rays, subject.step.subs(point), subject.scaling))
            found = None if outcome.holds else witness(rays, outcome, subject.scaling, point)
        except (Undecided, Split, NotEnclosed, StopIteration, SymdictError, *FOREIGN):
            continue
        if found is not None:
            case = Case(tuple(Condition(symbol, "=", value) for symbol, value in point.items()), flux, outcome)
            evidence = _evidence(subject, name, (case,), _summary(subject, [case], case))
            return Finding(name, Verdict.REFUTED, evidence, found, condition)
    return None


def _evidence(subject: Subject, name: str, cases: tuple[Case[Outcome], ...], summary: str) -> dict[str, Any]:
    return certificate(
        subject.definition.flux, subject.definition.coupling, subject.scaling, name,
        [(case, subject.rays_of(case.flux)) for case in cases], summary,
    )  # fmt: skip


def _summary(subject: Subject, cases: list[Case[Outcome]], first: Case[Outcome]) -> str:
    texts = []
    for case in (first, *(case for case in cases if case is not first)):
        prefix = " and ".join(condition.text(subject.shapes) for condition in case.conditions)
        texts.append(f"{prefix}: {_why(case)}" if prefix else _why(case))
    return "; ".join(dict.fromkeys(texts))


def _why(case: Case[Outcome]) -> str:
    return case.result.why if case.result is not None else case.failed


def _witness(subject: Subject, case: Case[Outcome]) -> dict[str, Any] | None:
    if case.result is None:
        return None
    fixed = {item.symbol: item.bound for item in case.conditions if item.operator == "="}
    try:
        return witness(subject.rays_of(case.flux), case.result, subject.scaling, fixed)
    except (Undecided, LimitReached, NotEnclosed, StopIteration, *FOREIGN):
        return None
