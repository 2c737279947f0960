"""Wild formulas are analysed in the limited worker first: what ends there in time is safe to repeat here.

SymPy's limits and factorisations cannot be interrupted inside this process; a worker can be killed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from symdict import limits
from symdict.errors import LimitReached, SymdictError
from symdict.evidence.certificate import segments_data
from symdict.forms.definition import Definition
from symdict.language.formula import to_sympy
from symdict.language.parse import GENEROUS, parse
from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import Parameter, ParameterSpace
from symdict.language.variables import radius

_LARGE = 150
"""Operation count beyond which a piece counts as wild."""

_PASSED: dict[Segments, str] = {}
_WAVES = (sp.sin, sp.cos, sp.tan, sp.sec, sp.csc, sp.cot)


def wild(flux: Segments) -> bool:
    """Whether some piece may lead SymPy astray: waves of nonlinear arguments, towers, variable exponents."""
    return any(_wild(piece) for half in (flux.right, flux.left) for piece in half.pieces)


def _wild(piece: sp.Expr) -> bool:
    if piece.count_ops() > _LARGE:
        return True
    waves = 0
    for node in sp.preorder_traversal(piece):
        if not node.has(radius):
            continue
        if isinstance(node, _WAVES):
            waves += 1
            if sp.diff(node.args[0], radius).has(radius) or isinstance(node, sp.tan | sp.sec | sp.csc | sp.cot):
                return True
        elif isinstance(node, sp.exp):
            if any(inner.has(radius) for inner in node.exp.atoms(sp.exp, sp.log, *_WAVES)):
                return True
        elif node.is_Pow:
            large = node.exp.is_Integer and abs(node.exp) > 24
            if large or node.exp.has(radius):
                return True
    return waves > 2


def passed(flux: Segments, seconds: float) -> None:
    """Raises: LimitReached if the analysis of a wild flux does not end in the worker in time."""
    if limits.inside_worker() or not wild(flux):
        return
    if flux not in _PASSED:
        _PASSED[flux] = _tried(flux, seconds)
    if _PASSED[flux]:
        raise LimitReached(
            "the analysis of this formula did not end within its budget", where=_PASSED[flux],
            hint="bind parameters, or ask for more seconds",
        )  # fmt: skip


def _tried(flux: Segments, seconds: float) -> str:
    payload = {"flux": segments_data(flux), "seconds": seconds}
    try:
        limits.call("symdict.evidence.rehearsal:rehearse", payload, seconds=max(1.0, seconds))
    except SymdictError as reason:
        return reason.what
    return ""


@limits.job
def rehearse(payload: Mapping[str, Any]) -> bool:
    """Worker side: all findings and constants of a flux, thrown away."""
    from symdict.evidence.constants import constants, turning_points
    from symdict.evidence.engine import findings
    from symdict.evidence.search import Undecided

    definition = Definition("activation", _read(payload["flux"]))
    findings(definition, seconds=payload["seconds"])
    constants(definition, seconds=payload["seconds"])
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
