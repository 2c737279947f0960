"""The diffusivity: the flux divided by its argument."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symdict.errors import TranslationRefused
from symdict.forms.base import Coupling
from symdict.language import normal
from symdict.language.segments import Segments


@dataclass(frozen=True, slots=True)
class Diffusivity:
    """Diffusivity g of nonlinear diffusion u_t = (g(u_x) u_x)_x.

        g(r) = Phi(r) / r,   Phi(r) = g(r) r

    Needs:   one limit of Phi(r)/r at 0 from both sides, finite or infinite; it is g(0).
    Forgets: Phi(0).
    Source:  alt2020, eqs. (1), (10) and Table 1.
    """

    key = "diffusivity"
    title = "Diffusivity"
    symbol = "g"
    parity = 1

    def to_flux(self, given: Segments, coupling: Coupling) -> Segments:  # noqa: ARG002
        return given.map(lambda g, r: g * r, parity=-1, at_zero=sp.S.Zero)

    def from_flux(self, flux: Segments, coupling: Coupling) -> Segments:  # noqa: ARG002
        diffusivity = flux.map(lambda phi, r: phi / r, parity=-1).tidied()
        if flux.parity != -1:
            _require_one_limit(diffusivity)
        return diffusivity


def _require_one_limit(diffusivity: Segments) -> None:
    before, after = diffusivity.limit(sp.S.Zero, "-"), diffusivity.limit(sp.S.Zero, "+")
    if before is sp.nan or after is sp.nan or not (before == after or normal.is_zero(before - after)):
        raise TranslationRefused(
            f"Phi(r)/r has no limit at 0: it tends to {before} from the left and to {after} from the right",
            where="r = 0",
            hint="a diffusivity needs Phi(r)/r -> g(0); the activation function itself can be analysed",
        )
