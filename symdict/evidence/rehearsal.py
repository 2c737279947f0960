"""The worker's side of the gate: the whole analysis of a flux, thrown away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from symdict import limits
from symdict.errors import LimitReached, SymdictError
from symdict.evidence.constants import constants, turning_points
from symdict.evidence.engine import findings
from symdict.evidence.search import STUCK, Undecided
from symdict.forms.definition import Definition
from symdict.language.formula import to_sympy
from symdict.language.parse import GENEROUS, parse
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius


@limits.job
def rehearse(payload: Mapping[str, Any]) -> bool:
    """Worker side: all findings and constants of a flux, thrown away. Raises: LimitReached where a step was stuck."""
    definition = Definition("activation", _read(payload["flux"]))
    found = findings(definition, seconds=payload["seconds"])
    values = constants(definition, seconds=payload["seconds"])
    for said in (*(finding.summary for finding in found.values()), *(value.reason for value in values.values())):
        if STUCK in said:
            raise LimitReached(STUCK)
    try:
        turning_points(definition, seconds=payload["seconds"])
    except (Undecided, SymdictError):
        return False
    return True


def _read(data: Mapping[str, Any]) -> Segments:
    space = ParameterSpace(tuple(Parameter(name, domain) for name, domain in data["parameters"]), tuple(data["assume"]))

    def expression(text: str) -> sp.Expr:
        return to_sympy(parse(text, limits=GENEROUS), {**space.symbols, "r": radius})

    def half(part: Mapping[str, list[str]]) -> HalfLine:
        return HalfLine(*(tuple(map(expression, part[key])) for key in ("breaks", "pieces", "values")))

    at_zero = sp.nan if data["at_zero"] == "nan" else expression(data["at_zero"])
    return Segments(half(data["right"]), half(data["left"]), int(data["parity"]), at_zero, space)
