"""Zeros of a function and its signs between them."""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp
from flint import arb

from symdict.evidence.balls import exact
from symdict.evidence.search import Undecided


@dataclass(frozen=True, slots=True)
class Zero:
    """A place where a function changes sign or touches 0: exact where known, else enclosed."""

    closed: sp.Expr | None
    low: arb | None = None
    high: arb | None = None

    @property
    def bracket(self) -> tuple[arb, arb]:
        """An enclosure of a zero that depends on no parameter."""
        if self.low is not None and self.high is not None:
            return (self.low, self.high)
        if self.closed is None:
            raise Undecided("a place without a closed form depends on the parameters")
        if self.closed.free_symbols:
            raise Undecided(f"the place {self.closed} depends on parameters")
        ball = exact(self.closed)
        return (ball, ball)

    @property
    def implicit(self) -> bool:
        """Whether only its existence and its order among other zeros are known."""
        return self.closed is None and self.low is None


@dataclass(frozen=True, slots=True)
class Pattern:
    """Sign of `function` on (start, end): signs[k] holds between zeros[k-1] and zeros[k]."""

    function: sp.Expr
    start: sp.Expr
    end: sp.Expr
    zeros: tuple[Zero, ...]
    signs: tuple[int, ...]
    how: str

    @property
    def nonnegative(self) -> bool:
        return all(sign >= 0 for sign in self.signs)

    @property
    def nonpositive(self) -> bool:
        return all(sign <= 0 for sign in self.signs)

    @property
    def vanishes(self) -> bool:
        return self.signs == (0,)

    @property
    def changes(self) -> tuple[tuple[Zero, int, int], ...]:
        """(zero, sign before, sign after) where the sign changes."""
        return tuple(
            (zero, before, after)
            for zero, before, after in zip(self.zeros, self.signs, self.signs[1:], strict=False)
            if before != after
        )


Track = tuple[tuple[Zero, ...], tuple[int, ...]]
"""The zeros of one factor and its signs between them."""
