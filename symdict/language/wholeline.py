"""Half lines written out as one SymPy expression in r on the whole real line."""

from __future__ import annotations

import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.language import asymptotics
from symdict.language.halfline import HalfLine
from symdict.language.normal import is_zero
from symdict.language.variables import r, radius


def whole_line(half: HalfLine, parity: int, at_zero: sp.Expr) -> sp.Expr:
    """An even or odd function from its half line, as an expression in r on the whole line."""
    branches: list[tuple[sp.Expr, object]] = []
    pieces = [lift(piece, parity) for piece in half.pieces]
    if _zero_stands_apart(half.pieces[0], pieces[0], at_zero):
        branches.append((at_zero, sp.Eq(r, 0)))
    ends = zip(half.breaks, half.values, pieces, half.pieces, strict=False)
    for index, (point, value, piece, raw) in enumerate(ends):
        if is_zero(raw.subs(radius, point) - value):
            branches.append((piece, sp.Abs(r) <= point))
            continue
        following = half.pieces[index + 1].subs(radius, point)
        branches.append((piece, sp.Abs(r) < point))
        if not is_zero(following - value):
            branches.append((value * (sp.sign(r) if parity < 0 else 1), sp.Eq(sp.Abs(r), point)))
    branches.append((pieces[-1], True))
    if len(branches) == 1:
        return branches[0][0]
    return sp.Piecewise(*branches, evaluate=False)


def _zero_stands_apart(piece: sp.Expr, whole: sp.Expr, at_zero: sp.Expr) -> bool:
    """Whether the function has a value at 0 that the written formula does not give."""
    if at_zero.has(sp.nan, sp.oo, sp.zoo) or piece.has(AppliedUndef, sp.Integral):
        return False
    written = whole.subs(r, 0)
    if written.has(sp.nan, sp.zoo, sp.oo):
        return asymptotics.value(piece, sp.S.Zero, "+").is_finite is True
    return not is_zero(written - at_zero)


def lift(piece: sp.Expr, parity: int) -> sp.Expr:
    """A piece given for r > 0, written for the whole line: |r| and sgn(r) only where they are needed.

    >>> theta = sp.Symbol("theta", positive=True)
    >>> lift(radius - theta, -1)
    r - theta*sign(r)
    >>> lift(radius**2, 1)
    r**2
    """
    if piece.has(AppliedUndef):
        return piece.subs(radius, r)
    number, rest = piece.as_coeff_Mul()
    if number != 1 and isinstance(rest, sp.Add):  # SymPy would multiply the number into the sum
        return sp.Mul(number, lift(rest, parity), evaluate=False)
    whole = piece.xreplace({radius: r})
    if parity == _own_parity(whole):
        return whole
    if parity == 1:
        return whole.xreplace({r: sp.Abs(r)})
    if isinstance(whole, sp.Add):
        if all(_own_parity(term) != -1 for term in whole.args):
            return sp.sign(r) * whole.xreplace({r: sp.Abs(r)})
        return sp.Add(*[lift(term.xreplace({r: radius}), -1) for term in whole.args])
    return _lift_odd_product(whole)


def _lift_odd_product(whole: sp.Expr) -> sp.Expr:
    """An odd product: the odd factors keep r, one sum may carry the sign, else sgn(r) stands before."""
    factors = [(factor, _own_parity(factor)) for factor in sp.Mul.make_args(whole)]
    odd = sum(own == -1 for _, own in factors) % 2 == 1
    mixed = [factor for factor, own in factors if own == 0 and isinstance(factor, sp.Add)]
    carrier = mixed[0] if mixed and not odd else None
    product = [
        lift(factor.xreplace({r: radius}), -1)
        if factor is carrier
        else factor if own else factor.xreplace({r: sp.Abs(r)})
        for factor, own in factors
    ]  # fmt: skip
    return sp.Mul(*product) if odd or carrier is not None else sp.Mul(sp.sign(r), *product)


def _own_parity(whole: sp.Expr) -> int:
    if not whole.has(r):
        return 1
    mirrored = whole.xreplace({r: -r}).replace(lambda part: isinstance(part, sp.Integral), _turned)
    if mirrored == whole:
        return 1
    return -1 if mirrored == -whole or sp.expand_mul(mirrored + whole) == 0 else 0


def _turned(integral: sp.Integral) -> sp.Expr:
    """int_0^-r f(x) dx as -int_0^r f(-x) dx."""
    variable, lower, upper = integral.limits[0]
    if lower != 0 or not upper.could_extract_minus_sign():
        return integral
    inside = integral.function.subs(variable, -variable)
    return sp.Integral(-inside, (variable, 0, -upper))


def _same_formula(one: sp.Expr, other: sp.Expr) -> bool:
    """Whether both sides are written by one formula; equal functions in other words stay two branches."""
    return one == other or sp.expand(one - other) == 0


def two_sided(right: HalfLine, left: HalfLine, at_zero: sp.Expr) -> sp.Expr:
    """A function without parity, as an expression in r on the whole line."""
    lefts = [piece.xreplace({radius: -r}) for piece in left.pieces]
    rights = [piece.xreplace({radius: r}) for piece in right.pieces]
    branches: list[tuple[sp.Expr, object]] = []
    for index in reversed(range(len(left.breaks))):
        point, value = left.breaks[index], left.values[index]
        inner, outer = (left.pieces[k].subs(radius, point) for k in (index, index + 1))
        alone = not is_zero(inner - value) and not is_zero(outer - value)
        condition = r < -point if alone or is_zero(inner - value) else r <= -point
        branches.append((lefts[index + 1], condition))
        if alone:
            branches.append((value, sp.Eq(r, -point)))
    if not _same_formula(lefts[0], rights[0]):
        branches.append((lefts[0], r < 0))
        if not is_zero(asymptotics.value(right.pieces[0], sp.S.Zero, "+") - at_zero):
            branches.append((at_zero, sp.Eq(r, 0)))
    elif _zero_stands_apart(right.pieces[0], rights[0], at_zero):
        branches.append((at_zero, sp.Eq(r, 0)))
    for index, point in enumerate(right.breaks):
        value = right.values[index]
        inner, outer = (right.pieces[k].subs(radius, point) for k in (index, index + 1))
        condition = r <= point if is_zero(inner - value) else r < point
        branches.append((rights[index], condition))
        if not is_zero(inner - value) and not is_zero(outer - value):
            branches.append((value, sp.Eq(r, point)))
    branches.append((rights[-1], True))
    if len(branches) == 1:
        return branches[0][0]
    return sp.Piecewise(*branches, evaluate=False)
