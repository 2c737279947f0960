"""Piecewise functions of one real variable, with symbolic breakpoints in proved order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

import mpmath
import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.errors import SegmentationError
from symdict.language import asymptotics, normal, wholeline
from symdict.language.halfline import HalfLine
from symdict.language.integrate import antiderivative
from symdict.language.symbols import ParameterSpace, r, radius

Piece = Callable[[sp.Expr, sp.Expr], sp.Expr]


@dataclass(frozen=True, slots=True)
class Jump:
    """A discontinuity: the place, both one-sided limits, and the value there."""

    at: sp.Expr
    before: sp.Expr
    after: sp.Expr
    value: sp.Expr


@dataclass(frozen=True, slots=True)
class Segments:
    """A piecewise smooth function on the real line.

    right: f(r) for r >= 0;  left: f(-r) for r >= 0;  parity: +1 even, -1 odd, 0 none;
    at_zero: the value at 0 (oo where f is unbounded, nan where it has no value);
    space: the parameters and what is assumed of them. Breakpoints are proved increasing here.

    Raises: UndecidedOrder when the order of two breakpoints depends on the parameters.

    >>> Segments.of((), (radius,), parity=-1).to_sympy()
    r
    """

    right: HalfLine
    left: HalfLine
    parity: int
    at_zero: sp.Expr
    space: ParameterSpace

    def __post_init__(self) -> None:
        for half in {id(half): half for half in (self.right, self.left)}.values():
            points = (sp.S.Zero, *half.breaks)
            for left, right in pairwise(points):
                if self.space.compare(left, right, where="breakpoints") >= 0:
                    raise SegmentationError(
                        f"breakpoints must be positive and increasing: {left} is not below {right}"
                    )

    @classmethod
    def of(
        cls,
        breaks: Iterable[sp.Expr],
        pieces: Iterable[sp.Expr],
        *,
        parity: int,
        space: ParameterSpace | None = None,
        values: Iterable[sp.Expr] | None = None,
        at_zero: sp.Expr | None = None,
    ) -> Segments:
        """An even (+1) or odd (-1) function from its half line r >= 0."""
        return cls.from_half(HalfLine.of(breaks, pieces, values), parity, space, at_zero)

    @classmethod
    def from_half(
        cls,
        half: HalfLine,
        parity: int,
        space: ParameterSpace | None = None,
        at_zero: sp.Expr | None = None,
    ) -> Segments:
        if parity not in (1, -1):
            raise SegmentationError("one half line determines only an even or odd function")
        if at_zero is None:
            at_zero = sp.S.Zero if parity < 0 else asymptotics.value(half.pieces[0], sp.S.Zero, "+")
        left = half if parity > 0 else _negated(half)
        return cls(half, left, parity, at_zero, space or ParameterSpace())

    @classmethod
    def two_sided(
        cls, right: HalfLine, left: HalfLine, at_zero: sp.Expr, space: ParameterSpace | None = None
    ) -> Segments:
        """A function from f(r) and f(-r), r >= 0; its parity is found here, exactly."""
        space = space or ParameterSpace()
        for parity in (1, -1):
            if _same(right, left if parity > 0 else _negated(left)) and (
                parity > 0 or at_zero == 0
            ):
                return cls(right, left, parity, at_zero, space)
        return cls(right, left, 0, at_zero, space)

    @property
    def breaks(self) -> tuple[sp.Expr, ...]:
        return self.right.breaks

    @property
    def pieces(self) -> tuple[sp.Expr, ...]:
        return self.right.pieces

    @property
    def values(self) -> tuple[sp.Expr, ...]:
        return self.right.values

    @property
    def closed(self) -> bool:
        """Whether every piece is a closed form, free of unevaluated integrals."""
        return not any(
            piece.has(sp.Integral) for half in (self.right, self.left) for piece in half.pieces
        )

    def _with_halves(
        self, change: Callable[[HalfLine, int], HalfLine], parity: int, at_zero: sp.Expr
    ) -> Segments:
        right = change(self.right, 1)
        if parity > 0:
            left = right
        elif parity < 0:
            left = _negated(right)
        else:
            left = change(self.left, -1)
        return Segments(right, left, parity, at_zero, self.space)

    def map(
        self, function: Piece, *, parity: int = 1, at_zero: sp.Expr | None = None
    ) -> Segments:
        """The function x -> function(f(x), x), piece by piece.

        parity: the factor by which `function` multiplies the parity (g = Phi/r: -1).
        """

        def change(half: HalfLine, side: int) -> HalfLine:
            pieces = tuple(function(piece, side * radius) for piece in half.pieces)
            values = tuple(
                function(value, side * point)
                for value, point in zip(half.values, half.breaks, strict=True)
            )
            return HalfLine(half.breaks, pieces, values)

        result = self._with_halves(change, self.parity * parity, sp.S.Zero)
        return result._with_origin(at_zero)

    def _with_origin(self, at_zero: sp.Expr | None) -> Segments:
        if at_zero is None:
            if self.parity < 0:
                at_zero = sp.S.Zero
            else:
                at_zero = asymptotics.value(self.right.pieces[0], sp.S.Zero, "+")
                if self.parity == 0 and at_zero != asymptotics.value(
                    self.left.pieces[0], sp.S.Zero, "+"
                ):
                    at_zero = sp.nan
        return replace(self, at_zero=at_zero)

    def scaled(self, factor: sp.Expr) -> Segments:
        """The function r -> f(factor r), for a positive factor."""

        def change(half: HalfLine, _: int) -> HalfLine:
            return HalfLine(
                tuple(normal.ratio(point, factor) for point in half.breaks),
                tuple(_substitute(piece, factor * radius) for piece in half.pieces),
                half.values,
            )

        if self.space.sign(factor) != 1:
            raise SegmentationError(f"the argument can be scaled by positive factors only, not {factor}")
        return self._with_halves(change, self.parity, self.at_zero)

    def derivative(self) -> Segments:
        """f', piece by piece; at a breakpoint the derivative of the piece on its left."""

        def change(half: HalfLine, side: int) -> HalfLine:
            pieces = tuple(normal.tidy(side * sp.diff(piece, radius)) for piece in half.pieces)
            return HalfLine.of(half.breaks, pieces)

        return self._with_halves(change, -self.parity, sp.S.Zero)._with_origin(None)

    def integral(self) -> Segments:
        """int_0^r f(x) dx, constants matched across breakpoints; continuous, 0 at 0.

        A piece without a closed antiderivative becomes an unevaluated integral.

        Raises: TranslationRefused where the integral diverges.
        """

        def change(half: HalfLine, side: int) -> HalfLine:
            pieces, reached = [], sp.S.Zero
            for start, end, piece in half.intervals():
                primitive = antiderivative(side * piece, start, end, self.space)
                pieces.append(normal.tidy(primitive + reached))
                if end != sp.oo:
                    reached = asymptotics.value(pieces[-1], end, "-")
            return HalfLine.of(half.breaks, pieces)

        return self._with_halves(change, -self.parity, sp.S.Zero)

    def tidied(self) -> Segments:
        """The same function with every piece in normal form and no needless breakpoint."""

        def change(half: HalfLine, _: int) -> HalfLine:
            tidy = HalfLine(
                half.breaks,
                tuple(map(normal.tidy, half.pieces)),
                tuple(map(normal.tidy, half.values)),
            )
            return tidy.merged()

        return self._with_halves(change, self.parity, normal.tidy(self.at_zero))

    def substituted(self, values: Mapping[sp.Symbol, sp.Expr], space: ParameterSpace) -> Segments:
        """The same function with parameters replaced, over another parameter space."""

        def change(half: HalfLine) -> HalfLine:
            return HalfLine(
                tuple(point.subs(values) for point in half.breaks),
                tuple(asymptotics.specialised(piece, values) for piece in half.pieces),
                tuple(asymptotics.specialised(value, values) for value in half.values),
            )

        right, left, at_zero = change(self.right), change(self.left), self.at_zero.subs(values)
        if self.parity == 0:  # a value may give parity: the M-quantile with q = 1/2 is odd
            return Segments.two_sided(right, left, at_zero, space)
        return Segments(right, left, self.parity, at_zero, space)

    def limit(self, point: sp.Expr, side: str = "+") -> sp.Expr:
        """The one-sided limit at a point of the right half line, or at -oo and 0- of the left one."""
        if point == -sp.oo:
            return asymptotics.value(self.left.pieces[-1], sp.oo, "-")
        if point == 0 and side == "-":
            return asymptotics.value(self.left.pieces[0], sp.S.Zero, "+")
        index = len(self.breaks)
        for position, stop in enumerate(self.breaks):
            order = self.space.compare(point, stop) if point != sp.oo else 1
            if order < 0 or (order == 0 and side == "-"):
                index = position
                break
        return asymptotics.value(self.pieces[index], point, "-" if point == sp.oo else side)

    def jumps(self) -> tuple[Jump, ...]:
        """The discontinuities, from left to right; for an even or odd function those with r >= 0."""
        found = []
        if self.parity == 0:
            for jump in reversed(_half_jumps(self.left)):
                found.append(Jump(-jump.at, jump.after, jump.before, jump.value))
        before, after = self.limit(sp.S.Zero, "-"), self.limit(sp.S.Zero, "+")
        if not normal.is_zero(after - before):
            found.append(Jump(sp.S.Zero, before, after, self.at_zero))
        return (*found, *_half_jumps(self.right))

    def at(self, x: sp.Expr) -> sp.Expr:
        """The value at an exact point, in the parameters."""
        x = sp.sympify(x)
        if x == 0:
            return self.at_zero
        sign = self.space.sign(x)
        if sign is None:
            self.space.compare(x, sp.S.Zero, where="the point of evaluation")
        half, point = (self.right, x) if sign == 1 else (self.left, -x)
        for stop, value, piece in zip(half.breaks, half.values, half.pieces, strict=False):
            order = self.space.compare(point, stop)
            if order == 0:
                return value
            if order < 0:
                return asymptotics.value(piece, point, "-")
        return asymptotics.value(half.pieces[-1], point, "-")

    def to_sympy(self) -> sp.Expr:
        """The function as one SymPy expression in the public variable r, valid on the whole line."""
        if self.parity:
            return wholeline.whole_line(self.right, self.parity, self.at_zero)
        return wholeline.two_sided(self.right, self.left, self.at_zero)

    def evaluate(
        self, x: object, values: Mapping[sp.Symbol, sp.Expr], digits: int = 50
    ) -> mpmath.mpf:
        """The value at a number x for given parameters, to the asked precision."""
        return self.bound(values).evaluate(x, digits)

    def bound(self, values: Mapping[sp.Symbol, sp.Expr]) -> BoundSegments:
        """The same function with numbers for all parameters, to be evaluated many times."""
        return BoundSegments(
            _bound_half(self.right, values),
            _bound_half(self.left, values),
            self.at_zero.subs(values),
        )


@dataclass(frozen=True, slots=True)
class BoundSegments:
    """A piecewise function without free parameters, evaluated with mpmath."""

    right: HalfLine
    left: HalfLine
    at_zero: sp.Expr

    def evaluate(self, x: object, digits: int = 50) -> mpmath.mpf:
        """The value at x (int, float, Fraction, exact SymPy number or mpf) to `digits` digits."""
        with mpmath.workdps(digits + 15):
            point = _to_mpf(x)
            if point == 0:
                return _to_mpf(self.at_zero)
            half = self.right if point > 0 else self.left
            distance = abs(point)
            for stop, value, piece in zip(half.breaks, half.values, half.pieces, strict=False):
                end = _to_mpf(stop)
                if distance == end:
                    return _to_mpf(value)
                if distance < end:
                    return evaluate_piece(piece, distance, digits)
            return evaluate_piece(half.pieces[-1], distance, digits)


def evaluate_piece(piece: sp.Expr, distance: mpmath.mpf, digits: int) -> mpmath.mpf:
    """A piece at a positive number; SymPy raises its working precision until cancellation is outrun."""
    with mpmath.workdps(digits + 15):
        place = sp.Rational(*_dyadic(distance))
        if not piece.has(sp.Integral) and _has_root(piece) and not _has_pole(piece, place):
            # an exact rational under a root, or to an exact rational, would be factorised first
            return _to_mpf(piece.evalf(digits, subs={radius: place}, maxn=20 * digits + 4000))
        value = piece.subs(radius, place)
        if value.has(sp.Integral):
            value = value.xreplace({area: _quadrature(area, digits) for area in value.atoms(sp.Integral)})
        if value in (sp.oo, -sp.oo, sp.nan, sp.zoo):
            return _to_mpf(value)
        return _to_mpf(value.evalf(digits, maxn=20 * digits + 4000))


def _has_root(piece: sp.Expr) -> bool:
    """Whether a power of something in r has an exponent other than an integer."""
    return any(power.base.has(radius) and not power.exp.is_Integer for power in piece.atoms(sp.Pow))


def _has_pole(piece: sp.Expr, place: sp.Rational) -> bool:
    """Whether the base of a power vanishes at the place; asked of rational bases, where it is decided at once."""
    bases = {power.base for power in piece.atoms(sp.Pow) if power.base.has(radius)}
    return any(base.subs(radius, place) == 0 for base in bases if base.is_rational_function(radius))


def _quadrature(area: sp.Integral, digits: int) -> sp.Expr:
    """A definite integral of a smooth piece, by mpmath's tanh-sinh rule with guard digits."""
    variable, lower, upper = area.limits[0]
    integrand = _compiled(variable, area.function)
    with mpmath.workdps(digits + 20):
        ends = [mpmath.mpmathify(end.evalf(digits + 20)) for end in (lower, upper)]
        return sp.Float(_real(mpmath.quad(integrand, ends)), digits + 15)


@lru_cache(maxsize=256)
def _compiled(variable: sp.Symbol, function: sp.Expr) -> Callable[[mpmath.mpf], mpmath.mpf]:
    return sp.lambdify(variable, function, "mpmath")


def _dyadic(number: mpmath.mpf) -> tuple[int, int]:
    sign, mantissa, exponent, _ = number._mpf_
    mantissa = -int(mantissa) if sign else int(mantissa)
    return (mantissa << exponent, 1) if exponent >= 0 else (mantissa, 1 << -exponent)


def _to_mpf(value: Any) -> mpmath.mpf:
    if isinstance(value, sp.Expr):
        if value in (sp.nan, sp.zoo):
            return mpmath.nan
        if value in (sp.oo, -sp.oo):
            return mpmath.inf if value == sp.oo else -mpmath.inf
        if isinstance(value, sp.Rational):
            return mpmath.mpf(value.p) / value.q
        return _real(mpmath.mpmathify(value.evalf(mpmath.mp.dps + 5)))
    if hasattr(value, "numerator") and hasattr(value, "denominator"):
        return mpmath.mpf(int(value.numerator)) / int(value.denominator)
    return mpmath.mpf(value)


def _real(value: Any) -> mpmath.mpf:
    """The real part where the imaginary part is a rounding error; nan where it is not."""
    if not isinstance(value, mpmath.mpc):
        return value
    negligible = abs(value.imag) <= abs(value.real) * mpmath.mpf(10) ** (-mpmath.mp.dps // 2)
    return value.real if negligible else mpmath.nan


def _bound_half(half: HalfLine, values: Mapping[sp.Symbol, sp.Expr]) -> HalfLine:
    return HalfLine(
        tuple(point.subs(values) for point in half.breaks),
        tuple(asymptotics.specialised(piece, values) for piece in half.pieces),
        tuple(asymptotics.specialised(value, values) for value in half.values),
    )


def _negated(half: HalfLine) -> HalfLine:
    return HalfLine(
        half.breaks, tuple(-piece for piece in half.pieces), tuple(-value for value in half.values)
    )


def _same(one: HalfLine, other: HalfLine) -> bool:
    if len(one.breaks) != len(other.breaks):
        return False
    pairs = zip(
        (*one.breaks, *one.pieces, *one.values), (*other.breaks, *other.pieces, *other.values), strict=True
    )
    return all(left == right or normal.is_zero(left - right) for left, right in pairs)


def _half_jumps(half: HalfLine) -> list[Jump]:
    found = []
    for index, point in enumerate(half.breaks):
        before = asymptotics.value(half.pieces[index], point, "-")
        after = asymptotics.value(half.pieces[index + 1], point, "+")
        if not (normal.is_zero(after - before) and normal.is_zero(half.values[index] - before)):
            found.append(Jump(point, before, after, half.values[index]))
    return found


def _substitute(piece: sp.Expr, argument: sp.Expr) -> sp.Expr:
    """piece(argument), also inside undefined functions and unevaluated integrals."""
    if piece.has(sp.Integral, sp.Derivative, AppliedUndef):
        return piece.subs(radius, argument)
    return piece.xreplace({radius: argument})


__all__ = ["BoundSegments", "HalfLine", "Jump", "Segments", "evaluate_piece", "r", "radius"]
