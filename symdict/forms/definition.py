"""One nonlinearity as it is believed: a form, a piecewise function and a coupling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import sympy as sp

from symdict import limits
from symdict.errors import LimitReached, ParameterError
from symdict.forms.base import Coupling
from symdict.forms.registry import form_named
from symdict.language import tree
from symdict.language.formula import from_sympy
from symdict.language.latex import read
from symdict.language.segmenter import segments_of
from symdict.language.segments import Segments
from symdict.language.symbols import Parameter, ParameterSpace

_SECONDS = 20.0
"""Budget of reading one formula from outside in the limited worker."""


@dataclass(frozen=True, slots=True)
class Definition:
    """The one form of a nonlinearity that is believed; everything else is derived from it.

    >>> define("exp(-r**2/(2*lam**2))", "diffusivity").translate("activation").to_sympy()
    r*exp(-r**2/(2*lam**2))
    """

    form: str
    segments: Segments
    coupling: Coupling = field(default_factory=Coupling)

    def __post_init__(self) -> None:
        form_named(self.form)

    @property
    def space(self) -> ParameterSpace:
        return self.segments.space

    @property
    def flux(self) -> Segments:
        """The flux Phi. Raises TranslationRefused where the definition has none."""
        return _flux(self)

    def translate(self, form: str, coupling: Coupling | None = None) -> Segments:
        """Another form, for the given coupling (this definition's own by default).

        Raises: TranslationRefused with the reason and the place.
        """
        return _translated(self, form, coupling or self.coupling)


@lru_cache(maxsize=512)
def _flux(definition: Definition) -> Segments:
    return form_named(definition.form).to_flux(definition.segments, definition.coupling).tidied()


@lru_cache(maxsize=2048)
def _translated(definition: Definition, form: str, coupling: Coupling) -> Segments:
    if form == definition.form and (form != "shrinkage" or coupling == definition.coupling):
        return definition.segments
    return form_named(form).from_flux(definition.flux, coupling)


def define(
    formula: str | sp.Expr | tree.Node,
    form: str,
    *,
    parameters: Iterable[Parameter] = (),
    assume: Iterable[str] = (),
    integer: Iterable[str] = (),
    coupling: Coupling | None = None,
) -> Definition:
    """A nonlinearity from a formula in r for one of its forms.

    Every free name but r is a positive parameter unless declared: `integer` names natural numbers,
    `assume` orders and bounds such as "t1 < t2" or "a > 2", `parameters` gives full declarations.
    Text or LaTeX is read by our own parser, and SymPy meets it first in a limited worker.

    Raises: FormulaError, SegmentationError, UndecidedOrder, ParameterError, LimitReached.
    """
    form_named(form)
    if isinstance(formula, str):
        node = read(formula)
    elif isinstance(formula, sp.Basic | int | float):
        node = from_sympy(sp.sympify(formula) if not isinstance(formula, sp.Basic) else formula)
    else:
        node = formula
    space = _space(node, tuple(parameters), tuple(assume), tuple(integer))
    if isinstance(formula, str) and not limits.inside_worker():
        _rehearse(formula, space)
    return Definition(form, segments_of(node, space), coupling or Coupling())


def _space(
    node: tree.Node, declared: tuple[Parameter, ...], assume: tuple[str, ...], integer: tuple[str, ...]
) -> ParameterSpace:
    known = {parameter.name for parameter in declared}
    free = tree.free_names(node)
    for name in integer:
        if name not in free and name not in known:
            raise ParameterError(
                f"{name} is declared an integer but does not occur in the formula",
                hint="its parameters are: " + (", ".join(free) or "none"),
            )
    found = tuple(
        Parameter(name, "integer" if name in integer else "positive") for name in free if name not in known
    )
    return ParameterSpace((*declared, *found), assume)


def _rehearse(text: str, space: ParameterSpace) -> None:
    """Build the pieces in the limited worker first: what ends there in time is safe to repeat here."""
    payload = {
        "text": text,
        "parameters": [[parameter.name, parameter.domain] for parameter in space.parameters],
        "assume": list(space.assume),
    }
    try:
        limits.call("symdict.forms.definition:rehearse", payload, seconds=_SECONDS)
    except LimitReached as reached:
        raise LimitReached(
            "the formula could not be cut into pieces within the limit",
            where=reached.what,
            hint="write it with explicit cases, smaller exponents or fewer nested functions",
        ) from reached


@limits.job
def rehearse(payload: Mapping[str, Any]) -> bool:
    """Worker side: read the formula and cut it into pieces; errors cross the pipe as themselves."""
    space = ParameterSpace(
        tuple(Parameter(name, domain) for name, domain in payload["parameters"]), tuple(payload["assume"])
    )
    segments_of(read(payload["text"]), space)
    return True
