"""What programs and tables read: the `check` object of the contract, and the cells of the properties table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import sympy as sp

from symdict.errors import LimitReached, SymdictError, TranslationRefused
from symdict.evidence import shape
from symdict.evidence.constants import Constant, constants, turning_points
from symdict.evidence.engine import findings, shapes_of
from symdict.evidence.finding import Finding, Verdict
from symdict.evidence.scaling import scale_out
from symdict.evidence.search import FOREIGN, Undecided, within
from symdict.evidence.stability import StabilityBound, beyond, counterexample, stability, value_at
from symdict.evidence.subject import SECONDS
from symdict.forms.definition import Definition
from symdict.language.formula import to_sympy, to_text
from symdict.language.parse import parse

Json = dict[str, Any]

CONSTANTS = ("g_max", "g_min", "slope_max", "slope_min", "lipschitz", "peak", "weak_convexity")


def check_json(
    definition: Definition,
    *,
    seconds: float = SECONDS,
    h: object = 1,
    ndim: int = 1,
    spacings: Sequence[object] | None = None,
) -> Json:
    """Everything that is decided about a definition, as the contract's `check` object: in twice the seconds at most."""
    with within(2 * seconds):
        return _checked(definition, seconds, h, ndim, spacings)


def _checked(
    definition: Definition, seconds: float, h: object, ndim: int, spacings: Sequence[object] | None
) -> Json:
    decided = findings(definition, seconds=seconds)
    try:
        flux = definition.flux
    except (TranslationRefused, LimitReached) as reason:
        return _refused(decided, reason)
    return {
        "parity": _parity(definition),
        "monotone": _monotone(definition, decided, seconds),
        "constants": {name: value.to_json() for name, value in constants(definition, seconds=seconds).items()},
        "convexity": _convexity(decided),
        "smoothness": _smoothness(flux),
        "class": class_of(decided),
        "dong2022": _dong(definition, decided, seconds),
        "stability": [
            _bound_json(definition, bound, h, single=ndim == 1 and spacings is None)
            for bound in stability(definition, h=h, ndim=ndim, spacings=spacings, seconds=seconds)
        ],
        "counterexamples": {name: signal for name in SIGNALS if (signal := signal_against(definition, decided[name]))},
        "findings": {name: finding.to_json() for name, finding in decided.items()},
    }


def _bound_json(definition: Definition, bound: StabilityBound, h: object, *, single: bool) -> Json:
    """A row of the stability table, in one dimension with a signal that breaks the property beyond the bound."""
    found = bound.to_json()
    tau = definition.coupling.tau
    if single and tau.is_Rational:
        broken = beyond(definition, bound, tau=tau, h=h)
        if broken is not None:
            found["counterexample"] = broken.to_json()
    return found


SIGNALS: Mapping[str, str] = {
    "max-min stable": "max-min principle",
    "max-min stable for some tau": "max-min principle",
    "sign stable": "sign changes nonincreasing",
    "nonexpansive": "nonexpansive in L2",
    "energy nonincreasing": "energy nonincreasing",
    "alt2020 Prop. 2 as printed": "alt2020 Prop. 2 as printed",
    "alt2020 Prop. 2 sign stability as printed": "alt2020 Prop. 2 sign stability as printed",
}
"""Claims on blocks, and the property that a signal breaks where they are refuted."""


def signal_against(definition: Definition, finding: Finding) -> Json | None:
    """A signal that one block at the tau and h in force handles as a refuted claim forbids; None where none was met."""
    coupling = definition.coupling
    if not finding.refuted or finding.claim not in SIGNALS or not (coupling.tau.is_Rational and coupling.h.is_Rational):
        return None
    tau = _printed_tau(definition, finding) or coupling.tau
    values = _given(finding)
    found = counterexample(definition, SIGNALS[finding.claim], tau=tau, h=coupling.h, values=values)
    return None if found is None else found.to_json()


def _given(finding: Finding) -> Json | None:
    """The parameters of a witness, an irrational one to 15 digits: the block is run with these."""
    parameters = (finding.witness or {}).get("parameters", {})
    numbers = {name: to_sympy(parse(text), {}) for name, text in parameters.items()}
    return {name: n if n.is_Rational else sp.Rational(str(sp.N(n, 15))) for name, n in numbers.items()} or None


def _printed_tau(definition: Definition, finding: Finding) -> sp.Rational | None:
    """A step that Prop. 2 of alt2020 allows as printed, h^2/(2 L) or h^2/(4 L), rounded down; None for other claims."""
    factor = {"alt2020 Prop. 2 as printed": 2, "alt2020 Prop. 2 sign stability as printed": 4}.get(finding.claim)
    lipschitz = constants(definition)["lipschitz"]
    if factor is None or not lipschitz.known or lipschitz.infinite:
        return None
    values = _given(finding)
    space = definition.space
    point = space.bind(values) if values else space.samples(5)[0] if space.parameters else {}
    largest = sp.Rational(lipschitz.high) if lipschitz.closed is None else value_at(lipschitz.closed, point)
    if largest is None or not definition.coupling.h.is_Rational:
        return None
    return sp.floor(sp.N(definition.coupling.h**2 / (factor * largest), 30) * 2**20) / sp.Integer(2) ** 20


def _refused(decided: Mapping[str, Finding], reason: SymdictError) -> Json:
    unknown: Json = {"value": None, "closed": None, "attained": False, "reason": reason.what}
    return {
        "parity": dict.fromkeys(("diffusivity", "regulariser", "shrinkage", "activation"), "none"),
        "monotone": {"activation": "unknown", "turning_points": [], "jumps": []},
        "constants": {name: dict(unknown) for name in CONSTANTS},
        "convexity": {"regulariser": "unknown"},
        "smoothness": [],
        "class": None,
        "dong2022": {"threshold": None},
        "stability": [],
        "counterexamples": {},
        "findings": {name: finding.to_json() for name, finding in decided.items()},
    }


def _parity(definition: Definition) -> Json:
    flux = definition.flux
    found: Json = dict(shape.parities(flux))
    if flux.parity == 0:
        try:
            both = shape.parts(flux)
        except (SymdictError, *FOREIGN):
            both = None
        if both is not None:
            found["parts"] = {"odd": to_text(both[0]), "even": to_text(both[1])}
    return found


def monotone_word(decided: Mapping[str, Finding]) -> str:
    """ "increasing", "nondecreasing", "nonincreasing", "nonmonotone" or "unknown" for Phi."""
    up, strictly = decided["activation nondecreasing"], decided["activation increasing"]
    neither = decided["activation nonmonotone"]
    if strictly.proved:
        return "increasing"
    if up.proved:
        return "nondecreasing"
    if neither.proved:
        return "nonmonotone"
    if up.refuted and not up.condition and neither.refuted and not neither.condition:
        return "nonincreasing"
    return "unknown"


def _monotone(definition: Definition, decided: Mapping[str, Finding], seconds: float) -> Json:
    found: Json = {"activation": monotone_word(decided)}
    condition = decided["activation nondecreasing"].condition
    if condition:
        found["condition"] = f"nondecreasing for {condition}"
    try:
        found["turning_points"] = [point.to_json() for point in turning_points(definition, seconds=seconds)]
    except (Undecided, SymdictError, *FOREIGN) as reason:
        found["turning_points"] = []
        found["reason"] = str(reason).splitlines()[0]
    try:
        found["jumps"] = shape.jumps(definition.flux)
    except (SymdictError, *FOREIGN):
        found["jumps"] = []
    return found


def _convexity(decided: Mapping[str, Finding]) -> Json:
    strict, plain = decided["regulariser strictly convex"], decided["regulariser convex"]
    weak = decided["regulariser weakly convex"]
    if strict.proved:
        word = "strict"
    elif plain.proved:
        word = "convex"
    elif plain.refuted and not plain.condition:
        word = "nonconvex"
    else:
        word = "unknown"
    found: Json = {"regulariser": word, "weakly convex": weak.verdict.value}
    if plain.condition:
        found["condition"] = f"convex for {plain.condition}"
    return found


def class_of(decided: Mapping[str, Finding]) -> int | None:
    """The paper's first or second class; None where neither is proved."""
    if decided["first class of alt2020"].proved:
        return 1
    return 2 if decided["second class of alt2020"].proved else None


def _smoothness(flux: Any) -> list[Json]:
    try:
        return [joint.to_json() for joint in shape.joints(flux)]
    except (SymdictError, Undecided, *FOREIGN):
        return []


def _dong(definition: Definition, decided: Mapping[str, Finding], seconds: float) -> Json:
    """The threshold K of (3.3), g read as a function of r^2: the square of the turning point."""
    finding = decided["conditions (3.3) of dong2022"]
    found: Json = {"threshold": None, "verdict": finding.verdict.value}
    if not (finding.proved or finding.condition):
        return found
    try:
        points = turning_points(definition, seconds=seconds)
    except (Undecided, SymdictError, *FOREIGN):
        return found
    if len(points) != 1 or points[0].closed is None:
        return found
    threshold = sp.powdenest(sp.expand(points[0].closed ** 2), force=True)
    return {**found, "threshold": to_text(threshold), "condition": finding.condition or points[0].condition}


# -- the properties table --------------------------------------------------------------------------

COLUMNS = (
    "parity", "monotone", "g_max", "slope_max", "slope_min", "lipschitz", "class",
    "tau max-min", "tau sign", "tau energy", "tau nonexpansive",
)  # fmt: skip
"""The columns of the properties table."""

_ROWS = {
    "tau max-min": "max-min principle",
    "tau sign": "sign changes nonincreasing",
    "tau energy": "energy nonincreasing",
    "tau nonexpansive": "nonexpansive in L2",
}


def properties(definition: Definition, *, seconds: float = SECONDS) -> dict[str, Json]:
    """The cells of one row of the properties table: {"value": expr | text | None, "level": verdict, "why"}.

    value is a SymPy expression, a word, or a number; None where nothing is known or no tau exists.
    """
    decided = findings(definition, seconds=seconds)
    values = constants(definition, seconds=seconds)
    rows = {bound.property: bound for bound in stability(definition, seconds=seconds)}
    parity = shape.parities(definition.flux)["activation"]
    word = monotone_word(decided)
    cells: dict[str, Json] = {
        "parity": _cell(parity, Verdict.PROVED, decided["activation odd"].summary),
        "monotone": _cell(
            word, Verdict.UNKNOWN if word == "unknown" else Verdict.PROVED, decided["activation nondecreasing"].summary
        ),
    }
    for name in ("g_max", "slope_max", "slope_min", "lipschitz"):
        cells[name] = _constant_cell(values[name])
    kind = class_of(decided)
    settled = decided["second class of alt2020"].refuted and decided["first class of alt2020"].refuted
    cells["class"] = _cell(
        kind, Verdict.PROVED if kind or settled else Verdict.UNKNOWN, decided["first class of alt2020"].summary
    )
    for column, row in _ROWS.items():
        bound = rows[row]
        if row == "max-min principle" and parity != "odd":
            bound = rows["max-min principle, Phi not odd"]
        cells[column] = _bound_cell(bound)
    return cells


def sampled_parameters(definition: Definition) -> list[str]:
    """The shape parameters of a family, at samples of which the checker repeats its proofs."""
    return shapes_of([scale_out(definition.flux).core])


def _cell(value: object, level: Verdict, why: str) -> Json:
    return {"value": value, "level": level.value, "why": why}


def _constant_cell(value: Constant) -> Json:
    if value.closed is not None:
        return _cell(value.closed, Verdict.PROVED, value.where)
    if value.low is not None:
        return _cell(sp.Float(value.low, 30), Verdict.PROVED, f"enclosed in [{value.low}, {value.high}]")
    return _cell(None, Verdict.UNKNOWN, value.reason)


def _bound_cell(bound: StabilityBound) -> Json:
    if bound.guaranteed:
        value = bound.tau_max if bound.tau_max is not None else sp.Float(bound.low, 30)
        return _cell(value, Verdict.PROVED, bound.statement)
    refuted = [finding for finding in bound.hypotheses if finding.refuted]
    if refuted:
        return _cell(None, Verdict.REFUTED, bound.reason or f"{refuted[0].claim} is refuted")
    return _cell(None, Verdict.UNKNOWN, bound.reason)
