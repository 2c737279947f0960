"""Whether a number vanishes, and its sign: balls refute, Lambert's identity and the normal form prove."""

from __future__ import annotations

from functools import lru_cache

import sympy as sp
from flint import ctx

from symdict.evidence.balls import PRECISION, NotEnclosed, exact
from symdict.evidence.search import Undecided
from symdict.language import normal


@lru_cache(maxsize=4096)
def vanishes(value: sp.Expr) -> bool:
    """Whether an expression without radius is 0, proved; False also where no proof was found."""
    if value.is_Rational:
        return bool(value == 0)
    if not value.free_symbols:
        ctx.prec = PRECISION
        try:
            ball = exact(value)
            if not ball.contains(0):
                return False
        except NotEnclosed:
            pass
    if value.has(sp.LambertW):
        return _by_lambert(value)
    return normal.is_zero(value)


def _by_lambert(value: sp.Expr) -> bool:
    """With W exp(W) = a every exp(n W(a)) is (a/W)^n: what remains is rational in W and exp."""
    names: dict[sp.Expr, sp.Symbol] = {}

    def exponential(argument: sp.Expr) -> sp.Expr:
        result, rest = sp.S.One, sp.S.Zero
        for term in sp.Add.make_args(sp.expand(argument)):
            number, other = term.as_coeff_Mul()
            if isinstance(other, sp.LambertW) and number.is_Rational:
                result *= (other.args[0] / other) ** number
            else:
                rest += term
        return result * sp.exp(rest)

    replaced = sp.powdenest(value, force=True).replace(sp.exp, exponential)
    for atom in sorted(replaced.atoms(sp.LambertW), key=lambda item: item.sort_key()):
        names[atom] = sp.Dummy("w", positive=bool(atom.is_positive), negative=bool(atom.is_negative) or None)
    replaced = sp.powsimp(sp.expand(sp.powdenest(replaced.xreplace(names), force=True)))
    return replaced == 0 or sp.cancel(sp.together(replaced)) == 0 or sp.simplify(replaced) == 0


@lru_cache(maxsize=4096)
def number_sign(value: sp.Expr) -> int:
    """The exact sign of a number without symbols.

    Raises: Undecided if it is too close to 0 to tell and cannot be proved to vanish.
    """
    if value.is_Rational:
        return int(value.p > 0) - int(value.p < 0)
    try:
        for precision in (PRECISION, 4 * PRECISION):
            ctx.prec = precision
            ball = exact(value)
            if ball > 0:
                return 1
            if ball < 0:
                return -1
    except NotEnclosed as reason:
        raise Undecided(str(reason)) from reason
    finally:
        ctx.prec = PRECISION
    if vanishes(value):
        return 0
    raise Undecided(f"the sign of {value} could not be decided")
