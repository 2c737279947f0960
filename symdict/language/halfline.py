"""Smooth pieces between ordered breakpoints on r >= 0."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import sympy as sp

from symdict.errors import SegmentationError
from symdict.language import asymptotics, normal


@dataclass(frozen=True, slots=True)
class HalfLine:
    """A function of `radius` on r >= 0, smooth between its breakpoints.

    breaks: 0 < b_1 < b_2 < ...;  pieces: one more, piece k valid on (b_k, b_{k+1});
    values: the value at each breakpoint (by default the piece on the left: closed on the right).
    """

    breaks: tuple[sp.Expr, ...]
    pieces: tuple[sp.Expr, ...]
    values: tuple[sp.Expr, ...]

    @classmethod
    def of(
        cls,
        breaks: Iterable[sp.Expr],
        pieces: Iterable[sp.Expr],
        values: Iterable[sp.Expr] | None = None,
    ) -> HalfLine:
        breaks, pieces = tuple(map(sp.sympify, breaks)), tuple(map(sp.sympify, pieces))
        if len(pieces) != len(breaks) + 1:
            raise SegmentationError(
                f"{len(breaks)} breakpoints need {len(breaks) + 1} pieces, not {len(pieces)}"
            )
        if values is None:
            values = (
                asymptotics.value(piece, point, "-")
                for piece, point in zip(pieces, breaks, strict=False)
            )
        return cls(breaks, pieces, tuple(values))

    def intervals(self) -> tuple[tuple[sp.Expr, sp.Expr, sp.Expr], ...]:
        """(start, end, piece) for each piece, from 0 to oo."""
        ends = (sp.S.Zero, *self.breaks, sp.oo)
        return tuple(zip(ends, ends[1:], self.pieces, strict=False))

    def merged(self) -> HalfLine:
        """The same function without breakpoints that separate equal pieces."""
        breaks, pieces, values = [], [self.pieces[0]], []
        for point, piece, value in zip(self.breaks, self.pieces[1:], self.values, strict=True):
            same = normal.is_zero(piece - pieces[-1]) and normal.is_zero(
                value - asymptotics.value(piece, point, "+")
            )
            if not same:
                breaks.append(point)
                pieces.append(piece)
                values.append(value)
        return HalfLine(tuple(breaks), tuple(pieces), tuple(values))
