"""What every searcher shares: counted work, a clock as the last resort, and the ways to end without an answer."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import sympy as sp

from symdict import limits
from symdict.errors import LimitReached

FOREIGN = (
    sp.polys.polyerrors.BasePolynomialError, sp.SympifyError, TypeError, ValueError, ArithmeticError,
    AttributeError, LookupError, NotImplementedError, RecursionError,
)  # fmt: skip
"""What SymPy raises when a form is beyond it: to a search that is no answer, not a failure."""


class Undecided(Exception):
    """A search ended without an answer; the message says what was tried and where it stopped."""


class Exhausted(Undecided):
    """The work that a search may do is done: what is cheaper may still be tried."""


class Split(Exception):
    """The answer depends on the sign of a parameter expression."""

    def __init__(self, expr: sp.Expr) -> None:
        text = str(expr)
        super().__init__(f"the answer depends on the sign of {text if len(text) < 200 else text[:200] + '...'}")
        self.expr = expr


_CLOCK: ContextVar[tuple[float, float]] = ContextVar("clock", default=(float("inf"), float("inf")))
"""(when the search must end, the seconds that were given)."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """A deadline for all searches inside; an earlier one outside stays in force.

    The clock is a last resort against formulas that lead SymPy astray, and counts processor time: what a search
    answers depends on its counted work, so that a busy machine gives the same answers, only later.
    """
    ends = time.thread_time() + seconds
    token = _CLOCK.set(min(_CLOCK.get(), (ends, seconds)))
    try:
        with _alarm(*_CLOCK.get()):
            yield
    finally:
        _CLOCK.reset(token)


STUCK = "a step of the algebra did not end within the budget"
"""What is said of a step that the alarm broke off."""


@contextmanager
def _alarm(ends: float, seconds: float) -> Iterator[None]:
    """In the worker, breaks off a step that never comes to look at the clock: by processor time, a second late.

    Raises: LimitReached, again after each further second.
    """
    if not limits.inside_worker() or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(*_: object) -> None:
        raise LimitReached(f"{STUCK} of {seconds:g} s", hint="give more seconds, or bind parameters")

    handler = signal.signal(signal.SIGVTALRM, ring)
    left = signal.setitimer(signal.ITIMER_VIRTUAL, max(0.0, ends - time.thread_time()) + 1.0, 1.0)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, *left)
        signal.signal(signal.SIGVTALRM, handler)


def check_clock() -> None:
    """Raises: LimitReached once the time is spent."""
    ends, seconds = _CLOCK.get()
    if time.thread_time() > ends:
        raise LimitReached(
            f"the budget of {seconds:g} s ended the search", hint="give more seconds, or bind parameters"
        )


WORK = 4000
"""Operations of formulas that one sign pattern or one extremum may look at."""

BOXES = 8
"""Boxes of a cover that count as one operation."""


class Budget:
    """The counted work of one search, which no load of the machine changes."""

    def __init__(self, work: int = WORK) -> None:
        self.work = work
        self.spent = 0
        self._boxes = 0

    def spend(self, operations: int) -> None:
        """Raises: Exhausted once the work exceeds its limit, LimitReached once the time is spent."""
        check_clock()
        self.spent += operations
        if self.spent > self.work:
            raise Exhausted(f"the search ends after {self.work} operations without an answer")

    def box(self) -> None:
        """One box of a cover was looked at."""
        self._boxes += 1
        if self._boxes % BOXES == 0:
            self.spend(1)
