"""Where the potential Psi = 2 int_0^r Phi is negative: sums of enclosures over a grid."""

from __future__ import annotations

import sympy as sp
from flint import arb, ctx, fmpq

from symdict.evidence.balls import PRECISION, NotEnclosed, compile_expression, exact
from symdict.evidence.rays import Rays
from symdict.language.variables import radius

_STEPS = 512
_WIDTH = sp.Rational(1, 32)


def negative_potential(rays: Rays) -> tuple[str, sp.Rational] | None:
    """(ray, place) with int_0^place Phi < 0, as clearly as the grid shows it; None if no place is met."""
    if rays.flux.space.parameters:
        return None
    ctx.prec = PRECISION
    best, found = arb(0), None
    for side, half in rays.halves:
        try:
            pieces = [(exact(end), compile_expression(piece, radius)) for _, end, piece in half.intervals()]
        except NotEnclosed:
            continue
        total = arb(0)
        for k in range(_STEPS):
            low, high = (arb(fmpq(j * int(_WIDTH.p), int(_WIDTH.q))) for j in (k, k + 1))
            # over a breakpoint: the larger of both sides
            tops = [piece((low, high))[1] for index, (end, piece) in enumerate(pieces)
                    if not end < low and (index == 0 or not pieces[index - 1][0] > high)]  # fmt: skip
            total = total + max(tops, key=lambda top: float(top.upper())) * (high - low)
            if not total.is_finite():
                break
            if total < best:
                best, found = total, (side, (k + 1) * _WIDTH)
    return found
