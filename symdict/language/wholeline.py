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
    convert = _even_piece if parity > 0 else _odd_piece
    pieces = [convert(piece) for piece in half.pieces]
    if _missing_at_zero(half.pieces[0], at_zero):
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


def _missing_at_zero(piece: sp.Expr, at_zero: sp.Expr) -> bool:
    """Whether the written formula has no value at 0 although the function has one there."""
    if at_zero.has(sp.nan, sp.oo, sp.zoo) or piece.has(AppliedUndef, sp.Integral):
        return False
    written = piece.subs(radius, 0)
    if not written.has(sp.nan, sp.zoo, sp.oo):
        return False
    return asymptotics.value(piece, sp.S.Zero, "+").is_finite is True


def _even_piece(piece: sp.Expr) -> sp.Expr:
    """f(|r|), written without |.| wherever that is the same function."""
    if piece.has(AppliedUndef):
        return piece.subs(radius, r)
    plain = piece.xreplace({radius: r})
    if not plain.has(sp.Abs, sp.sign) and plain.subs(r, -r) == plain:
        return plain
    return piece.xreplace({radius: sp.Abs(r)})


def _odd_piece(piece: sp.Expr) -> sp.Expr:
    """sgn(r) f(|r|), written without sgn and |.| wherever that is the same function."""
    if piece.has(AppliedUndef):
        return piece.subs(radius, r)
    plain = piece.xreplace({radius: r})
    if not plain.has(sp.Abs, sp.sign) and _is_odd(plain):
        return plain
    if piece.is_Add:
        return sp.Add(*map(_odd_piece, piece.args))
    if piece.is_Mul or piece == radius or piece.is_Pow:
        factors = list(sp.Mul.make_args(piece))
        for index, factor in enumerate(factors):
            base, exponent = factor.as_base_exp()
            if base == radius and exponent.is_odd:
                rest = sp.Mul(*factors[:index], *factors[index + 1 :])
                return r**exponent * _even_piece(rest)
        for index, factor in enumerate(factors):
            if factor.is_Add:
                lifted = _odd_piece(factor)
                if not lifted.has(sp.sign) or factor.has(radius):
                    rest = sp.Mul(*factors[:index], *factors[index + 1 :])
                    return lifted * _even_piece(rest)
    return sp.sign(r) * _even_piece(piece)


def _is_odd(plain: sp.Expr) -> bool:
    mirrored = plain.subs(r, -r)
    return mirrored == -plain or sp.expand(mirrored + plain) == 0


def two_sided(right: HalfLine, left: HalfLine, at_zero: sp.Expr) -> sp.Expr:
    """A function without parity, as an expression in r on the whole line."""
    lefts = [piece.xreplace({radius: -r}) for piece in left.pieces]
    rights = [piece.xreplace({radius: r}) for piece in right.pieces]
    branches: list[tuple[sp.Expr, object]] = []
    for index in reversed(range(len(left.breaks))):
        point, value = left.breaks[index], left.values[index]
        inner = left.pieces[index].subs(radius, point)
        condition = r < -point if is_zero(inner - value) else r <= -point
        branches.append((lefts[index + 1], condition))
    if not is_zero(lefts[0] - rights[0]):
        branches.append((lefts[0], r < 0))
        if not is_zero(asymptotics.value(right.pieces[0], sp.S.Zero, "+") - at_zero):
            branches.append((at_zero, sp.Eq(r, 0)))
    elif _missing_at_zero(right.pieces[0], at_zero):
        branches.append((at_zero, sp.Eq(r, 0)))
    for index, point in enumerate(right.breaks):
        value = right.values[index]
        inner = right.pieces[index].subs(radius, point)
        condition = r <= point if is_zero(inner - value) else r < point
        branches.append((rights[index], condition))
    branches.append((rights[-1], True))
    if len(branches) == 1:
        return branches[0][0]
    return sp.Piecewise(*branches, evaluate=False)
