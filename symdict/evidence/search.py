"""What every searcher shares: a deadline, and the ways in which a search may end without an answer."""

from __future__ import annotations

import time

import sympy as sp

from symdict.errors import LimitReached

FOREIGN = (
    sp.polys.polyerrors.BasePolynomialError, sp.SympifyError, TypeError, ValueError, ArithmeticError,
    AttributeError, LookupError, NotImplementedError, RecursionError,
)  # fmt: skip
"""What SymPy raises when a form is beyond it: to a search that is no answer, not a failure."""


class Undecided(Exception):
    """A search ended without an answer; the message says what was tried and where it stopped."""


class Split(Exception):
    """The answer depends on the sign of a parameter expression."""

    def __init__(self, expr: sp.Expr) -> None:
        text = str(expr)
        super().__init__(f"the answer depends on the sign of {text if len(text) < 200 else text[:200] + '...'}")
        self.expr = expr


class Budget:
    """A deadline that the searchers ask between steps."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.ends = time.monotonic() + seconds

    def check(self) -> None:
        """Raises: LimitReached once the time is spent."""
        if time.monotonic() > self.ends:
            raise LimitReached(
                f"the budget of {self.seconds:g} s ended the search",
                hint="give more seconds, or bind parameters",
            )

    @property
    def left(self) -> float:
        return max(0.0, self.ends - time.monotonic())
