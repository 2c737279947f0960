"""Slow SymPy steps, done in the limited worker: an answer within the budget or none.

Expressions cross the pipe as text of our own language, with the domains of their symbols.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Mapping
from typing import Any

import sympy as sp

from symdict import limits
from symdict.errors import SymdictError
from symdict.language.bounds import GENEROUS
from symdict.language.formula import to_sympy, to_text
from symdict.language.parse import parse
from symdict.language.variables import radius

Step = Callable[..., "sp.Expr | None"]
_STEPS: dict[str, Step] = {}


def step(function: Step) -> Step:
    """Register a function (expr, **exact options) -> expr or None as a step that may be slow."""
    _STEPS[function.__name__] = function
    return function


def compute(
    name: str, expr: sp.Expr, options: Mapping[str, Any], *, seconds: float
) -> sp.Expr | None:
    """The result of a registered step, or None when it fails or its time is up."""
    if limits.inside_worker():
        return _interruptible(lambda: _STEPS[name](expr, **options), seconds)
    symbols: set[sp.Symbol] = expr.free_symbols.union(
        *(option.free_symbols for option in options.values() if isinstance(option, sp.Basic))
    )
    payload = {
        "step": name,
        "module": _STEPS[name].__module__,
        "expr": to_text(expr),
        "options": {key: to_text(option) if isinstance(option, sp.Basic) else option
                    for key, option in options.items()},
        "exact": [key for key, option in options.items() if isinstance(option, sp.Basic)],
        "symbols": {symbol.name: _domain(symbol) for symbol in sorted(symbols, key=str)},
    }  # fmt: skip
    try:
        answer = limits.call("symdict.language.remote:perform", payload, seconds=seconds)
        return None if answer is None else _read(answer, payload["symbols"])
    except SymdictError:
        return None


class _TimeIsUp(BaseException):
    """Raised by the alarm; not an Exception, so that no handler on the way swallows it."""


def _interruptible(work: Callable[[], sp.Expr | None], seconds: float) -> sp.Expr | None:
    """The result of work, or None when it is not done in time.

    Only within the worker, whose own hard limit stands behind this soft one: an alarm interrupts
    Python, not C.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        return work()

    def ring(*_: object) -> None:
        raise _TimeIsUp

    previous = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return work()
    except _TimeIsUp:
        return None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


@limits.job
def perform(payload: Mapping[str, Any]) -> str | None:
    """Worker side of `compute`."""
    __import__(payload["module"])  # the module of ours that registered the step
    options = {
        key: _read(option, payload["symbols"]) if key in payload["exact"] else option
        for key, option in payload["options"].items()
    }
    found = _STEPS[payload["step"]](_read(payload["expr"], payload["symbols"]), **options)
    return None if found is None else to_text(found)


def _domain(symbol: sp.Symbol) -> str:
    if symbol == radius:
        return "radius"
    if symbol.is_integer:
        return "integer"
    return "positive" if symbol.is_positive else "real"


def _read(text: str, domains: Mapping[str, str]) -> sp.Expr:
    kinds = {
        "radius": {"positive": True},
        "positive": {"positive": True},
        "integer": {"positive": True, "integer": True},
        "real": {"real": True},
    }
    symbols = {name: sp.Symbol(name, **kinds[kind]) for name, kind in domains.items()}
    return to_sympy(parse(text, limits=GENEROUS), {"r": radius, **symbols})
