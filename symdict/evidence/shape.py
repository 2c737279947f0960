"""Parity and parts, jumps, and smoothness at the joints of a flux."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy as sp

from symdict.errors import SymdictError
from symdict.evidence.factors import factored
from symdict.evidence.vanishing import vanishes
from symdict.language import asymptotics, normal
from symdict.language.derivative import derivative as derivative_of
from symdict.language.formula import to_text
from symdict.language.segments import HalfLine, Segments
from symdict.language.variables import radius

_ORDERS = 5
"""Derivatives that are compared at a joint."""
_LARGEST = 400
"""Operations of a derivative beyond which none is compared at a joint."""

Json = dict[str, Any]


def parities(flux: Segments) -> dict[str, str]:
    """The parity of each form: "odd", "even" or "none"."""
    own = {1: "even", -1: "odd", 0: "none"}
    other = own[-flux.parity] if flux.parity else "none"
    return {
        "diffusivity": other,
        "regulariser": other,
        "shrinkage": "odd" if flux.parity == -1 else "none",
        "activation": own[flux.parity],
    }


def parts(flux: Segments) -> tuple[sp.Expr, sp.Expr] | None:
    """(odd part, even part) of Phi on r >= 0, as whole-line expressions; None where joints differ."""
    breaks = _merged_breaks(flux)
    if breaks is None:
        return None
    halves = []
    for sign in (-1, 1):
        pieces = []
        for index in range(len(breaks) + 1):
            right = _piece_between(flux.right, breaks, index, flux)
            left = _piece_between(flux.left, breaks, index, flux)
            pieces.append(_tidy((right + sign * left) / 2))
        half = HalfLine.of(breaks, pieces).merged()
        halves.append(Segments.from_half(half, sign, flux.space))
    return halves[0].to_sympy(), halves[1].to_sympy()


def _tidy(expr: sp.Expr) -> sp.Expr:
    short = factored(expr)
    return short if short.count_ops() <= expr.count_ops() else normal.tidy(expr)


def _merged_breaks(flux: Segments) -> tuple[sp.Expr, ...] | None:
    merged = list(flux.right.breaks)
    try:
        for point in flux.left.breaks:
            place = 0
            while place < len(merged) and flux.space.compare(merged[place], point) < 0:
                place += 1
            if place == len(merged) or flux.space.compare(merged[place], point) != 0:
                merged.insert(place, point)
    except SymdictError:
        return None
    return tuple(merged)


def _piece_between(half: HalfLine, breaks: tuple[sp.Expr, ...], index: int, flux: Segments) -> sp.Expr:
    end = breaks[index] if index < len(breaks) else sp.oo
    for stop, piece in zip((*half.breaks, sp.oo), half.pieces, strict=True):
        if stop == sp.oo or (end != sp.oo and flux.space.compare(end, stop) <= 0):
            return piece
    return half.pieces[-1]


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where pieces meet: how many derivatives fit (-1: a jump), and whether more may do."""

    at: sp.Expr
    order: int | None
    more: bool = False

    @property
    def name(self) -> str:
        if self.order is None:
            return "depends on the parameters"
        if self.order < 0:
            return "discontinuous"
        return f"C{self.order} or more" if self.more else f"C{self.order}"

    def to_json(self) -> Json:
        return {"at": to_text(self.at), "class": self.name}


def joints(flux: Segments) -> tuple[Joint, ...]:
    """The smoothness class of Phi at 0 and at each breakpoint, from left to right (r >= 0 if it has a parity)."""
    found = []
    if flux.parity == 0:
        left = flux.left
        for k, point in reversed(list(enumerate(left.breaks))):
            found.append(Joint(-point, *_fit(left.pieces[k], left.pieces[k + 1], left.values[k], point)))
    mirrored = flux.left.pieces[0].subs(radius, -radius)
    found.append(Joint(sp.S.Zero, *_fit(mirrored, flux.right.pieces[0], flux.at_zero, sp.S.Zero)))
    for k, point in enumerate(flux.right.breaks):
        found.append(Joint(point, *_fit(flux.right.pieces[k], flux.right.pieces[k + 1], flux.right.values[k], point)))
    return tuple(found)


def _fit(before: sp.Expr, after: sp.Expr, value: sp.Expr, point: sp.Expr) -> tuple[int | None, bool]:
    """(order, more) of two pieces that meet with a value; at 0 `before` is continued from the left."""
    if any(power.exp.free_symbols for power in (before * after).atoms(sp.Pow) if power.base.has(radius)):
        return None, False
    for order in range(_ORDERS + 1):
        if order and before.count_ops() + after.count_ops() > _LARGEST:
            return order - 1, True
        one, other = _value(before, point, "-"), _value(after, point, "+")
        if one.has(sp.oo, sp.nan) or other.has(sp.oo, sp.nan) or not vanishes(one - other):
            return order - 1, False
        if order == 0 and (value.has(sp.nan, sp.oo) or not vanishes(one - value)):
            return -1, False
        if order and before == after:
            return order, True
        before, after = derivative_of(before), derivative_of(after)
    return _ORDERS, True


def _value(piece: sp.Expr, point: sp.Expr, side: str) -> sp.Expr:
    if point == 0 and side == "-":  # from the left: through the mirrored piece
        return asymptotics.value(piece.subs(radius, -radius), point, "+")
    return asymptotics.value(piece, point, side)


def jumps(flux: Segments) -> list[Json]:
    """The jumps of Phi with both limits and the value, exact."""
    return [
        {
            "at": to_text(jump.at),
            "before": to_text(jump.before),
            "value": _text(jump.value),
            "after": to_text(jump.after),
        }
        for jump in flux.jumps()
    ]


def _text(value: sp.Expr) -> str | None:
    return None if value == sp.nan else to_text(value)
