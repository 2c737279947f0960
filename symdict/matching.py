"""Whether one piecewise function is another up to its parameters and a factor: the substitution, proved.

Breakpoints and derivatives at 0 give equations for the parameters; what solves them is believed only
after every breakpoint and every piece of both half lines is proved equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

import sympy as sp

from symdict import sketches
from symdict.language import normal
from symdict.language.halfline import HalfLine
from symdict.language.segments import Segments
from symdict.language.variables import radius

_ORDERS = (1, 2, 3, 4, 5)
_HYPERBOLIC = ("exp", "tanh", "sinh", "cosh", "coth")
_CIRCULAR = ("sin", "cos", "tan", "sinc")
_LARGEST_EQUATION = 60
"""Operation count beyond which an equation for a parameter is not worth solving."""

_LARGEST_KEPT = 600
"""Operation count beyond which an equation is not carried on."""

_MOST_ROOTS = 24
"""How many equations one match solves at most."""


def match(one: Segments, other: Segments) -> tuple[dict[str, sp.Expr], sp.Expr] | None:
    """Parameters of `one` in those of `other`, and a factor, so that factor * one = other; or None.

    Proved: every breakpoint and every piece of both half lines is equal after the substitution.
    """
    counts = ((one.right, other.right), (one.left, other.left))
    if any(len(half.breaks) != len(twin.breaks) for half, twin in counts) or not may_match(one, other):
        return None
    unknowns = {
        symbol: sp.Dummy(symbol.name, **{k: v for k, v in symbol.assumptions0.items() if v is not None})
        for symbol in one.space.symbols.values()
    }
    fresh = _renamed(one, unknowns)
    factors = [sp.S.One]
    ratio = _slope_ratio(fresh, other) or _constant_ratio(fresh, other)
    if ratio is not None:
        factors.append(ratio)
    for factor in factors:
        equations = list(_equations(fresh, other, factor))
        if any(_contradiction(equation, unknowns.values()) for equation in equations):
            continue
        for found in _solutions(equations, tuple(unknowns.values()), [_MOST_ROOTS]):
            scale = factor.subs(found)
            if scale.free_symbols & set(unknowns.values()):
                continue
            if _proved(fresh, other, found, scale):
                names = {dummy: symbol.name for symbol, dummy in unknowns.items()}
                values = {names[dummy]: normal.tidy(value) for dummy, value in found.items()}
                return {name: values[name] for name in one.space.symbols if name in values}, normal.tidy(scale)
    return None


@lru_cache(maxsize=8192)
def may_match(one: Segments, other: Segments) -> bool:
    """Whether numbers allow that `one` is `other` for some parameters.

    Functions without shape have one sketch; a shape of `one` is fitted to the samples of `other`.
    """
    if one.parity != other.parity:
        return False
    here, there = sketches.outline(one), sketches.outline(other)
    if there.rigid is None and here.rigid is not None:
        return False
    if here.rigid is not None and there.rigid is not None:
        return here.rigid.close(there.rigid)
    if heads(one) != heads(other):
        return False
    return all(sketches.fitted(one, wanted) is not None for wanted in there.sketches if wanted is not None)


def heads(flux: Segments) -> frozenset[str]:
    """The kinds of functions of r in the pieces: equal functions have the same."""
    kinds: set[str] = set()
    for piece in flux.pieces:
        for part in piece.atoms(sp.Function, sp.exp):
            if part.has(radius):
                kinds.add(_kind(part))
        for part in piece.atoms(sp.Pow):
            if isinstance(part, sp.exp) or part.base == sp.E:
                continue
            if part.exp.has(radius):
                kinds.add("r^r" if part.base.has(radius) else _kind(sp.exp(part.exp, evaluate=False)))
            elif part.base.has(radius) and not part.exp.is_Integer:
                kinds.add("root" if part.exp.is_Rational else "power")
    return frozenset(kinds)


def _kind(part: sp.Expr) -> str:
    name = type(part).__name__
    if name in _CIRCULAR:
        return "sin"
    if name not in _HYPERBOLIC:
        return name
    argument = sp.expand(part.args[0])
    if not argument.is_polynomial(radius):
        return "exp of a power"
    return f"exp of degree {sp.degree(argument, radius)}" + (
        ", even" if argument.subs(radius, -radius) == argument else ""
    )


def _renamed(segments: Segments, unknowns: Mapping[sp.Symbol, sp.Dummy]) -> Segments:
    return segments if not unknowns else _substituted(segments, unknowns)


def _substituted(segments: Segments, values: Mapping[sp.Symbol, sp.Expr]) -> Segments:
    """The pieces after a substitution, without proving the order of the breakpoints anew."""

    def change(half: HalfLine) -> HalfLine:
        return replace(
            half,
            breaks=tuple(point.subs(values) for point in half.breaks),
            pieces=tuple(piece.subs(values) for piece in half.pieces),
            values=tuple(value.subs(values) for value in half.values),
        )

    copy = object.__new__(Segments)
    for field, value in (
        ("right", change(segments.right)),
        ("left", change(segments.left)),
        ("parity", segments.parity),
        ("at_zero", segments.at_zero.subs(values)),
        ("space", segments.space),
    ):
        object.__setattr__(copy, field, value)
    return copy


def _slope_ratio(one: Segments, other: Segments) -> sp.Expr | None:
    here, there = _derivative_at_zero(one.pieces[0], 1), _derivative_at_zero(other.pieces[0], 1)
    if here is None or there is None or here == 0 or there == 0:
        return None
    ratio = normal.tidy(there / here)
    return None if ratio == 1 else ratio


def _constant_ratio(one: Segments, other: Segments) -> sp.Expr | None:
    """The factor between first pieces that differ by nothing else."""
    if one.pieces[0] == 0:
        return None
    ratio = normal.tidy(other.pieces[0] / one.pieces[0])
    return None if ratio == 1 or ratio == 0 or ratio.free_symbols else ratio


def _derivative_at_zero(piece: sp.Expr, order: int) -> sp.Expr | None:
    value = sp.diff(piece, radius, order).subs(radius, 0)
    if value.is_finite is False or value.has(sp.nan, sp.zoo, sp.oo):
        return None
    return value


def _equations(one: Segments, other: Segments, factor: sp.Expr) -> Iterator[sp.Expr]:
    for half, twin in ((one.right, other.right), (one.left, other.left))[: 1 if one.parity else 2]:
        for mine, theirs in zip(half.breaks, twin.breaks, strict=False):
            yield mine - theirs
        for mine, theirs in zip(half.pieces, twin.pieces, strict=True):
            at_zero = [(_derivative_at_zero(mine, order), _derivative_at_zero(theirs, order)) for order in _ORDERS]
            usable = [(a, b) for a, b in at_zero if a is not None and b is not None]
            if usable:
                for a, b in usable:
                    yield factor * a - b
            else:
                here, there = _exponents(mine), _exponents(theirs)
                if factor == 1 and len(here) == len(there) == 1:
                    yield (here[0] - there[0]).subs(radius, 1)
                    continue
                for point in (1, 2):
                    yield (factor * mine - theirs).subs(radius, point)


def _exponents(piece: sp.Expr) -> list[sp.Expr]:
    """The arguments of exp that depend on r."""
    return [part.exp for part in piece.atoms(sp.exp) if part.exp.has(radius)]


def _contradiction(equation: sp.Expr, unknowns: Iterable[sp.Symbol]) -> bool:
    """Whether an equation without unknowns fails: then no substitution can help."""
    if equation.free_symbols & set(unknowns):
        return False
    return not normal.is_zero(equation)


def _solutions(
    equations: list[sp.Expr], unknowns: tuple[sp.Symbol, ...], left_to_solve: list[int]
) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Substitutions that satisfy the equations, one unknown at a time, the simplest equation first.

    left_to_solve: how many equations may still be solved, in all branches together.
    """
    if not unknowns:
        yield {}
        return
    sizes = [(equation, equation.free_symbols & set(unknowns), equation.count_ops()) for equation in equations]
    useful = [row for row in sizes if row[1] and row[2] <= _LARGEST_KEPT]
    useful.sort(key=lambda row: (len(row[1]), row[2]))
    for equation, inside, _ in useful[:2]:
        for unknown in sorted(inside, key=str):
            if not left_to_solve[0]:
                return
            left_to_solve[0] -= 1
            for value in _roots(equation, unknown):
                rest = tuple(symbol for symbol in unknowns if symbol != unknown)
                reduced = [item.subs(unknown, value) for item, _, _ in sizes if item is not equation]
                if any(_contradiction(item, rest) for item in reduced):
                    continue
                for more in _solutions(reduced, rest, left_to_solve):
                    yield {unknown: value.subs(more), **more}
            if len(inside) == 1:
                break


def _roots(equation: sp.Expr, unknown: sp.Symbol) -> list[sp.Expr]:
    numerator = sp.numer(sp.together(equation))
    pure = _pure_power(numerator, unknown)
    if pure is not None:
        return [pure]
    algebraic = not any(part.has(unknown) for part in numerator.atoms(sp.Function, sp.exp))
    if numerator.count_ops() > (_LARGEST_EQUATION if algebraic else _LARGEST_EQUATION // 3):
        return []
    try:
        found = sp.solve(numerator, unknown)
    except (NotImplementedError, TypeError, ValueError, AttributeError):
        return []
    return [value for value in found if not value.has(sp.I, sp.Dummy("n").__class__) or not value.has(sp.I)][:3]


def _pure_power(numerator: sp.Expr, unknown: sp.Symbol) -> sp.Expr | None:
    """The positive root of a x^n = b, which needs no solver."""
    if not unknown.is_positive or not numerator.is_polynomial(unknown):
        return None
    terms = sp.Poly(numerator, unknown).terms()
    if len(terms) != 2 or terms[1][0] != (0,):
        return None
    (degree,), leading = terms[0]
    ratio = normal.tidy(-terms[1][1] / leading)
    return None if ratio.is_negative else sp.root(ratio, degree)


def _proved(one: Segments, other: Segments, found: Mapping[sp.Symbol, sp.Expr], factor: sp.Expr) -> bool:
    halves = ((one.right, other.right), (one.left, other.left))[: 1 if one.parity else 2]
    for half, twin in halves:
        for mine, theirs in zip(half.breaks, twin.breaks, strict=True):
            if not normal.is_zero(mine.subs(found) - theirs):
                return False
        for mine, theirs in zip(half.pieces, twin.pieces, strict=True):
            if not normal.is_zero(factor * mine.subs(found) - theirs):
                return False
    return True
