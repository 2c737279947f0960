"""The regulariser: twice the integral of the flux."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symdict.errors import TranslationRefused
from symdict.forms.base import Coupling
from symdict.language.segments import Segments


@dataclass(frozen=True, slots=True)
class Regulariser:
    """Regulariser Psi of the energy sum (u - f)^2 + alpha Psi(D+ u).

        Psi(r) = 2 int_0^r Phi(x) dx,   Phi(r) = Psi'(r) / 2

    Needs:   an integrable flux; in the other direction a continuous Psi.
    Forgets: the constant: Psi(0) = 0.
    Source:  alt2020, eqs. (14), (15) and Table 1.
    """

    key = "regulariser"
    title = "Regulariser"
    symbol = "Psi"
    parity = 1

    def to_flux(self, given: Segments, coupling: Coupling) -> Segments:  # noqa: ARG002
        for jump in given.jumps():
            raise TranslationRefused(
                f"the regulariser jumps from {jump.before} to {jump.after}",
                where=f"r = {jump.at}",
                hint="a flux is Psi'/2, so Psi must be continuous; check the constants of its pieces",
            )
        slope = given.derivative()
        return slope.map(lambda value, _: value / 2, parity=1, at_zero=_flux_at_zero(slope))

    def from_flux(self, flux: Segments, coupling: Coupling) -> Segments:  # noqa: ARG002
        doubled = flux.map(lambda phi, _: 2 * phi, parity=1, at_zero=sp.S.Zero)
        return doubled.integral().tidied()


def _flux_at_zero(slope: Segments) -> sp.Expr | None:
    """0 for an even regulariser; else half of the common one-sided derivative."""
    return sp.S.Zero if slope.parity < 0 else None
