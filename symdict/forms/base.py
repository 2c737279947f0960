"""What a form is, and the coupling that ties the forms together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import sympy as sp

from symdict.errors import ParameterError
from symdict.language.segments import Segments
from symdict.language.symbols import exact_number

_TAU = sp.Rational(1, 4)
"""Time step size of alt2020's tables; with g_max = h = 1 it is the sign-stable bound."""


@dataclass(frozen=True, slots=True)
class Coupling:
    """Time step size tau and grid size h of the step that ties the forms together.

    Exact positive numbers, or positive symbols (Table 1 is printed with symbols). alt2020 sets
    tau = alpha = 1/4 and h = 1 in its Tables 2 and 3; the dictionary commutes only for alpha = tau.

    >>> Coupling("1/8", 1)
    Coupling(tau=1/8, h=1)
    """

    tau: sp.Expr = _TAU
    h: sp.Expr = sp.S.One

    def __post_init__(self) -> None:
        for name in ("tau", "h"):
            given = getattr(self, name)
            value = given if isinstance(given, sp.Expr) else exact_number(given, where=name)
            if isinstance(value, sp.Float):
                value = exact_number(float(value), where=name)
            if not value.is_positive:
                raise ParameterError(
                    f"{name} must be positive, not {given}", where=name, hint=f"for example  {name} = 1/4"
                )
            object.__setattr__(self, name, value)

    @property
    def default(self) -> bool:
        """Whether this is the coupling of alt2020's tables: tau = 1/4, h = 1."""
        return self.tau == _TAU and self.h == 1


class Form(Protocol):
    """One reading of a nonlinearity: its symbol, its parity for an odd flux, and both roads."""

    key: str
    title: str
    symbol: str
    parity: int

    def to_flux(self, given: Segments, coupling: Coupling) -> Segments:
        """The flux Phi of a function given in this form. Raises TranslationRefused."""
        ...

    def from_flux(self, flux: Segments, coupling: Coupling) -> Segments:
        """This form of a flux Phi. Raises TranslationRefused."""
        ...
