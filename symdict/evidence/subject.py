"""One nonlinearity under analysis: its scaling, and what was found of it before."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symdict.evidence.gate import passed
from symdict.evidence.rays import Rays
from symdict.evidence.scaling import Scaling, scale_out
from symdict.forms.definition import Definition
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace

SECONDS = 10.0
"""Budget of one query."""

@dataclass
class Subject:
    """One nonlinearity under analysis: its scaling, and the rays of each region of its parameters."""

    definition: Definition
    scaling: Scaling
    rays: dict[Segments, Rays]

    def rays_of(self, flux: Segments) -> Rays:
        """The rays of a region, with the patterns found so far."""
        found = self.rays.get(flux)
        if found is None:
            found = self.rays[flux] = Rays(flux)
        return found

    @property
    def work(self) -> int:
        """Operations of formulas that all searches have looked at."""
        return sum(rays.work for rays in self.rays.values())

    @property
    def step(self) -> sp.Expr:
        """tau/h^2 in units of the core's slopes."""
        coupling = self.definition.coupling
        return sp.powdenest(self.scaling.factor / self.scaling.unit * coupling.tau / coupling.h**2, force=True)

    def core(self, *, stepped: bool) -> Segments:
        """The core; with the removed parameters in its space where the step depends on them."""
        core = self.scaling.core
        if not stepped or not self.step.free_symbols:
            return core
        known = {parameter.name for parameter in core.space.parameters}
        added = tuple(
            parameter
            for parameter in self.definition.space.parameters
            if parameter.symbol in self.step.free_symbols and parameter.name not in known
        )
        space = ParameterSpace((*added, *core.space.parameters), core.space.assume)
        return core.substituted({}, space)

    @property
    def shapes(self) -> dict[sp.Symbol, sp.Expr]:
        return dict(self.scaling.shapes)


_SUBJECTS: dict[Definition, dict[Segments, Rays]] = {}
_MOST = 128


def subject_of(definition: Definition, seconds: float) -> Subject:
    """The subject of a definition; what was found before is kept.

    Raises: TranslationRefused without a flux, LimitReached for a wild formula beyond its budget.
    """
    passed(definition.flux, seconds / 2)  # what passes there is repeated here, in the other half
    if definition not in _SUBJECTS and len(_SUBJECTS) >= _MOST:
        _SUBJECTS.pop(next(iter(_SUBJECTS)))
    return Subject(definition, scale_out(definition.flux), _SUBJECTS.setdefault(definition, {}))
