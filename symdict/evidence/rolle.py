"""Signs of sums of powers and exponentials with parameters, by Rolle's theorem.

Divided by one of its terms a sum loses a term with its derivative; between zeros of the derivative it is
monotone, so that the signs at its ends and at its turns decide. Zeros that have no closed form are implicit:
their number and order are proved, their place depends on the parameters.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import sympy as sp

from symdict.evidence import ends
from symdict.evidence.context import Context
from symdict.evidence.patterns import Pattern, Track, Zero
from symdict.evidence.search import Split, Undecided
from symdict.language.derivative import derivative as derivative_of
from symdict.language.variables import radius

_DEEPEST = 6
"""Derivatives before the search gives up."""
_TERMS = 10
"""Terms of a sum beyond which none is taken."""
_TRIES = 4
"""Derivatives in all, for one function."""
_LARGEST = 150
"""Operations of a derivative beyond which it is not looked at."""
_WIDEST = 2
"""Quotients that are tried for one sum."""

PatternOf = Callable[[sp.Expr, sp.Expr, sp.Expr, Context], Pattern]


def track(expr: sp.Expr, start: sp.Expr, end: sp.Expr, context: Context, pattern: PatternOf) -> Track | None:
    """The sign pattern of a sum over (start, end) from that of the derivative of a quotient; None if none works."""
    if context.depth >= _DEEPEST:
        return None
    inner = context.deeper()
    split: Split | None = None
    for quotient, derivative in _quotients(expr)[:_WIDEST]:
        if inner.tries[0] >= _TRIES:
            break
        inner.tries[0] += 1
        if derivative == 0 or derivative.count_ops() > _LARGEST:
            continue
        try:
            slope = pattern(derivative, start, end, inner)
            return _integrated(quotient, slope, start, end, context)
        except Undecided:
            continue
        except Split as distinction:  # another quotient may need none
            split = split or distinction
    if split is not None:
        raise split
    return None


@lru_cache(maxsize=1024)
def _quotients(expr: sp.Expr) -> tuple[tuple[sp.Expr, sp.Expr], ...]:
    """The sum divided by the variable part of one of its terms, and its derivative: the simplest one first."""
    terms = sp.Add.make_args(sp.expand(expr))
    if not 1 < len(terms) <= _TERMS:
        return ()
    found: dict[sp.Expr, sp.Expr] = {}
    for term in terms:
        _, moving = term.as_independent(radius)
        exponential = sp.Mul(*(factor for factor in sp.Mul.make_args(moving) if isinstance(factor, sp.exp)))
        for divisor in (exponential, moving):
            if divisor in found or not _positive(divisor):
                continue
            found[divisor] = sp.Add(*(_combined(other / divisor) for other in terms))
    pairs = ((quotient, sp.expand(derivative_of(quotient))) for quotient in found.values())
    return tuple(sorted(pairs, key=lambda pair: (_complexity(pair[1]), sp.default_sort_key(pair[0]))))


def _positive(divisor: sp.Expr) -> bool:
    return all(
        factor.is_positive or isinstance(factor, sp.exp) or factor.as_base_exp()[0] == radius
        for factor in sp.Mul.make_args(divisor)
    )


def _combined(term: sp.Expr) -> sp.Expr:
    """A product with its exponentials joined into one."""
    argument, others = sp.S.Zero, []
    for factor in sp.Mul.make_args(sp.powsimp(term)):
        if isinstance(factor, sp.exp):
            argument += factor.exp
        else:
            others.append(factor)
    argument = sp.expand(argument)
    return sp.Mul(*others) * (sp.exp(argument) if argument != 0 else 1)


def _complexity(derivative: sp.Expr) -> int:
    return len(sp.Add.make_args(derivative)) * 100 + int(derivative.count_ops())


def _integrated(quotient: sp.Expr, slope: Pattern, start: sp.Expr, end: sp.Expr, context: Context) -> Track:
    """The signs of a function from those of its derivative and its values at the ends and turns."""
    if 0 in slope.signs:
        raise Undecided("the derivative vanishes on a stretch")
    heights: list[int | None] = [_sign_at(quotient, start, "+", context)]
    for zero in slope.zeros:
        heights.append(None if zero.closed is None else context.sign(quotient.subs(radius, zero.closed)))
    heights.append(_sign_at(quotient, end, "-", context))
    zeros: list[Zero] = []
    signs: list[int] = []
    for position, direction in enumerate(slope.signs):
        low, high = heights[position], heights[position + 1]
        before, after = _between(low, high, direction)
        if before is None or after is None:
            raise Undecided("the height of a turn depends on the parameters")
        for sign in (before, after):
            if not signs:
                signs.append(sign)
            elif signs[-1] != sign:
                zeros.append(Zero(None))
                signs.append(sign)
    return tuple(zeros), tuple(signs)


def _between(low: int | None, high: int | None, direction: int) -> tuple[int | None, int | None]:
    """The signs just after the start and just before the end of a stretch on which a function is monotone."""
    before = low if low != 0 else direction
    after = high if high != 0 else -direction
    if before is None and after is not None:  # it rises to, or falls from, a value of known sign
        before = after if after * direction < 0 else None
    elif after is None and before is not None:
        after = before if before * direction > 0 else None
    return before, after


def _sign_at(function: sp.Expr, point: sp.Expr, side: str, context: Context) -> int:
    if point not in (0, sp.oo):
        value = function.subs(radius, point)
        if not value.has(sp.nan, sp.zoo, sp.oo):
            return context.sign(value)
    limit = ends.by_rules(function, point, side, context)
    if limit is None:
        raise Undecided(f"a limit at r = {point} follows from no rule")
    return context.sign(limit)
