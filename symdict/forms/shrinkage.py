"""The shrinkage function of one shift-invariant Haar wavelet step."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symdict.forms.base import Coupling
from symdict.language.segments import Segments


@dataclass(frozen=True, slots=True)
class Shrinkage:
    """Shrinkage function S of one shift-invariant Haar step with orthonormal filters.

        S(r) = r - (2 sqrt(2) tau / h) Phi(sqrt(2) r / h),
        Phi(r) = (h / (4 tau)) (h r - sqrt(2) S(h r / sqrt(2)))

    Needs:   tau > 0; from S alone only the product tau Phi is determined.
    Forgets: nothing, for a fixed coupling.
    Source:  alt2020, eq. (11) and Table 1 for h = 1; general h is ours, from the same step.
    """

    key = "shrinkage"
    title = "Shrinkage Function"
    symbol = "S"
    parity = -1

    def to_flux(self, given: Segments, coupling: Coupling) -> Segments:
        tau, h = coupling.tau, coupling.h
        inner = given.scaled(h / sp.sqrt(2))
        return inner.map(lambda s, r: sp.expand_mul(h * (h * r - sp.sqrt(2) * s) / (4 * tau)))

    def from_flux(self, flux: Segments, coupling: Coupling) -> Segments:
        tau, h = coupling.tau, coupling.h
        outer = flux.scaled(sp.sqrt(2) / h)
        return outer.map(lambda phi, r: r - 2 * sp.sqrt(2) * tau / h * phi).tidied()
