"""Functions that oscillate for ever: limits along arithmetic progressions, and places worth trying."""

from __future__ import annotations

from math import gcd, lcm

import sympy as sp
from flint import arb
from sympy.simplify.fu import TR8

from symdict.evidence.balls import NotEnclosed, exact
from symdict.language import asymptotics
from symdict.language.variables import radius

_TURNS = 12
"""Periods in which a place is tried."""


def _rates(expr: sp.Expr) -> list[sp.Expr]:
    found = []
    for atom in sorted(expr.atoms(sp.sin, sp.cos), key=lambda item: item.sort_key()):
        rate = sp.diff(atom.args[0], radius)
        if not rate.has(radius) and rate not in found:
            found.append(sp.Abs(rate))
    return found


def limits_along(expr: sp.Expr) -> tuple[sp.Expr, ...]:
    """Limits of expr along r = (phase + 2 pi n)/rate, n -> oo: every one is a limit point at infinity."""
    rates = _rates(expr)
    if not rates:
        return ()
    n = sp.Symbol("n", integer=True, positive=True)
    slowest = min(rates, key=lambda rate: float(rate))
    found = []
    for quarter in range(8):
        place = (sp.pi * quarter / 4 + 2 * sp.pi * n) / slowest
        along = sp.expand_trig(expr.subs(radius, place)).doit()
        if along.has(sp.sin, sp.cos):
            continue
        limit = asymptotics.value(along.subs(n, radius), sp.oo, "-")
        if not limit.has(sp.nan, radius) and limit not in found:
            found.append(limit)
    return tuple(found)


def period(expr: sp.Expr) -> sp.Expr | None:
    """A period of an expression that holds the variable in sines and cosines of c r + d only."""
    waves = [atom for atom in expr.atoms(sp.sin, sp.cos) if atom.has(radius)]
    if not waves or expr.xreplace({atom: sp.Dummy() for atom in waves}).has(radius):
        return None
    rates = [sp.diff(atom.args[0], radius) for atom in waves]
    quotients = [sp.cancel(rate / rates[0]) for rate in rates]
    if any(rate.has(radius) for rate in rates) or not all(quotient.is_Rational for quotient in quotients):
        return None
    common = sp.Rational(gcd(*(abs(int(q.p)) for q in quotients)), lcm(*(int(q.q) for q in quotients)))
    return 2 * sp.pi / (sp.Abs(rates[0]) * common)


def summed(expr: sp.Expr) -> sp.Expr:
    """Products of sines and cosines as sums: 2 sin(r) cos(r) is sin(2 r)."""
    return sp.expand(TR8(sp.expand(expr)))


def integrates_upward(expr: sp.Expr) -> bool:
    """Whether int_0^r of each term of a sum is never negative: a term > 0, or a sin(w r) with a/w > 0."""
    for term in sp.Add.make_args(summed(expr)):
        coefficient, wave = term.as_independent(radius)
        rate = sp.cancel(wave.args[0] / radius) if isinstance(wave, sp.sin) else sp.S.One
        if rate.has(radius) or not (coefficient / rate).is_positive:
            return False
        if not (isinstance(wave, sp.sin) or wave.is_positive):
            return False
    return True


def progression(expr: sp.Expr, wanted: int) -> sp.Expr | None:
    """Places (in n) along which expr tends to wanted * oo, None if none is found."""
    rates = _rates(expr)
    n = sp.Symbol("n", integer=True, positive=True)
    for rate in rates:
        for quarter in range(8):
            place = (sp.pi * quarter / 4 + 2 * sp.pi * n) / rate
            along = expr.subs(radius, place)
            if not along.has(sp.sin, sp.cos) and (
                asymptotics.value(along.subs(n, radius), sp.oo, "-") == wanted * sp.oo
            ):
                return place
    return None


def places(expr: sp.Expr, start: sp.Expr, end: sp.Expr) -> tuple[sp.Expr, ...]:
    """Multiples of an eighth of a period inside (start, end)."""
    found = []
    try:
        low, high = exact(start), exact(end)
    except NotEnclosed:
        return ()
    for rate in _rates(expr):
        for eighth in range(1, 8 * _TURNS):
            place = sp.pi * eighth / (4 * rate)
            ball = exact(place)
            if low < ball and ball < high:
                found.append(place)
    return tuple(found)


def _ball(value: sp.Expr) -> arb:
    return exact(value)
