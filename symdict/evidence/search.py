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


class Exhausted(Undecided):
    """The work that the budget allows is done: what is cheaper may still be tried."""


class Split(Exception):
    """The answer depends on the sign of a parameter expression."""

    def __init__(self, expr: sp.Expr) -> None:
        text = str(expr)
        super().__init__(f"the answer depends on the sign of {text if len(text) < 200 else text[:200] + '...'}")
        self.expr = expr


WORK_PER_SECOND = 45
"""Operations of formulas with parameters that a second of the budget allows: what a slow machine does in it."""


WORKING_SECONDS = 10.0
"""Seconds beyond which a longer budget allows no more work, only a slower machine."""


class Budget:
    """A deadline that the searchers ask between steps, and a limit of work that no load of the machine changes.

    spent: the work done so far for one subject, shared by all its budgets.
    """

    def __init__(self, seconds: float, spent: list[int] | None = None) -> None:
        self.seconds = seconds
        self.ends = time.monotonic() + seconds
        self.work = WORK_PER_SECOND * min(seconds, WORKING_SECONDS)
        self.spent = [0] if spent is None else spent

    def check(self) -> None:
        """Raises: LimitReached once the time is spent."""
        if time.monotonic() > self.ends:
            raise LimitReached(
                f"the budget of {self.seconds:g} s ended the search",
                hint="give more seconds, or bind parameters",
            )

    def spend(self, operations: int) -> None:
        """Raises: Exhausted once the work on formulas with parameters exceeds its limit."""
        self.check()
        if self.spent[0] > self.work:
            raise Exhausted(f"the case distinctions exceed the work that a budget of {self.seconds:g} s allows")
        self.spent[0] += operations

    @property
    def left(self) -> float:
        return max(0.0, self.ends - time.monotonic())
