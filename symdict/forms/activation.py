"""The activation function: the flux itself."""

from __future__ import annotations

from dataclasses import dataclass

from symdict.forms.base import Coupling
from symdict.language.segments import Segments


@dataclass(frozen=True, slots=True)
class Activation:
    """Activation function Phi of a residual block, which is the flux of a diffusion step.

        Phi(r) = g(r) r

    Needs:   nothing.
    Forgets: nothing.
    Source:  alt2020, eq. (10) and Table 1.
    """

    key = "activation"
    title = "Activation Function"
    symbol = "Phi"
    parity = -1

    def to_flux(self, given: Segments, coupling: Coupling) -> Segments:  # noqa: ARG002
        return given

    def from_flux(self, flux: Segments, coupling: Coupling) -> Segments:  # noqa: ARG002
        return flux.tidied()
