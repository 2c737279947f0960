"""The exact values of a piecewise function at many doubles, by ball arithmetic (Arb).

The pieces are walked operation by operation, with as many bits as their cancellation takes: a value counts
once its ball is narrower than 2^-22 ulp of a double. A few microseconds a value, rigorous, and without any
code of freezing, design or printing; `accuracy.Judge` says the same with mpmath, a thousand times slower.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np
import sympy as sp
from flint import arb, ctx, fmpq

from symdict.language.segments import HalfLine, Segments
from symdict.language.symbols import radius

MANTISSA = {"float64": 53, "float32": 24}
LOWEST = {"float64": -1074, "float32": -149}
HIGHEST = {"float64": 1024, "float32": 128}

_ACCURATE = 76  # bits: a double's 53, and 22 more of its last place
_NOTHING = arb(2) ** -1150  # a radius that no double sees, subnormal ones included
_LEVELS = tuple(64 * (2 + k % 2) * 2 ** (k // 2) for k in range(20))
"""Working precisions in bits: 128, 192, 256, 384, ...; r^16 of a subnormal number has 17,000 below 1."""

DOUBT = 2.0**-20
"""Bound of the error of `Values.rest`, in ulp of a double."""
ZEROS = 32
"""Zeros inside pieces that are looked at: a sine has endlessly many."""


@dataclass(frozen=True, slots=True)
class Values:
    """f at some doubles: near + rest 2^unit, where 2^unit is the last place of near as a double.

    near: the nearest double, infinite where rounding overflows, NaN where f is undefined;
    corners: breakpoints, and zeros inside pieces; dense: where there are too many of them to be told apart.
    Shapes: points, near and rest float64 of shape (n,).
    """

    points: np.ndarray
    near: np.ndarray
    rest: np.ndarray
    corners: tuple[float, ...] = ()
    dense: float = math.inf

    def __getitem__(self, chosen: np.ndarray) -> Values:
        return replace(self, points=self.points[chosen], near=self.near[chosen], rest=self.rest[chosen])

    def joined(self, other: Values) -> Values:
        """These values and others."""
        return replace(
            self,
            points=np.concatenate([self.points, other.points]),
            near=np.concatenate([self.near, other.near]),
            rest=np.concatenate([self.rest, other.rest]),
        )

    def away(self, width: float) -> np.ndarray:
        """Which points lie farther from every corner than a fraction of it."""
        near = np.abs(self.points) >= self.dense
        for corner in self.corners:
            near |= np.abs(self.points - corner) <= width * abs(corner)
        return ~near

    def errors(self, results: np.ndarray) -> np.ndarray:
        """|result - f| in ulp of f as a number of the results' type, to within `DOUBT`; NaN where f is.

        A result that overflows where f does not, or the other way round, is infinitely wrong.
        """
        dtype = results.dtype.name
        with np.errstate(invalid="ignore", over="ignore"):
            found = results.astype(np.float64)
            unit = self._last_place(dtype)
            gap = np.ldexp(found - self.near, -unit) - np.ldexp(self.rest, self._last_place("float64") - unit)
        top = math.ldexp(1.0 - 2.0 ** -(MANTISSA[dtype] + 1), HIGHEST[dtype]) if dtype != "float64" else math.inf
        beyond = np.abs(self.near) >= top
        overflown = np.isinf(found) & (np.signbit(found) == np.signbit(self.near))
        error = np.where(np.isfinite(found) & ~beyond, np.abs(gap), np.where(beyond & overflown, 0.0, math.inf))
        return np.where(np.isnan(self.near), math.nan, error)

    def _last_place(self, dtype: str) -> np.ndarray:
        """The exponent of the last place of f as a number of a type."""
        mantissa, exponent = np.frexp(np.where(np.isfinite(self.near), self.near, 0.0))
        below = (np.abs(mantissa) == 0.5) & (self.rest * mantissa < 0)  # f lies just under a power of two
        exponent = np.where(self.near == 0, -5000, exponent - below)
        return np.maximum(exponent - MANTISSA[dtype], LOWEST[dtype])


class UnknownOperation(Exception):
    """Arb has no counterpart of an operation; the values are left to mpmath."""


class Truth:
    """A piecewise function with numbers for its parameters, evaluated at doubles.

    Raises: UnknownOperation for a function without a counterpart in Arb.
    """

    def __init__(self, segments: Segments, values: Mapping[str, float]) -> None:
        exact = {symbol: Fraction(values[name]) for name, symbol in segments.space.symbols.items()}
        self._right = _Half(segments.right, exact)
        self._left = _Half(segments.left, exact)
        self._at_zero = _Formula(segments.at_zero, exact)

    @property
    def breaks(self) -> tuple[float, ...]:
        """The doubles at, or just below, each breakpoint of either half."""
        return tuple(sorted({*self._right.edges, *self._left.edges}))

    def __call__(self, points: np.ndarray) -> Values:
        """The values at finite doubles (or floats)."""
        at = np.asarray(points, dtype=np.float64)
        near, rest = np.zeros(at.shape), np.zeros(at.shape)
        sizes = np.abs(at)
        with ctx.workprec(_LEVELS[0]):  # restores the precision of the caller
            for half, mine in ((self._right, at > 0), (self._left, at < 0)):
                places = np.flatnonzero(mine)
                order = places[np.argsort(sizes[places], kind="stable")]  # neighbours need the same precision
                near[order], rest[order] = half(sizes[order])
            near[at == 0], rest[at == 0] = self._at_zero.value(0.0)
        return Values(at, near, rest)

    def zeros(self, values: Values, most: int = ZEROS) -> list[float]:
        """Doubles beside the sign changes inside a piece, refined from values that show them; those nearest to 0."""
        order = np.argsort(values.points)
        x, y = values.points[order], values.near[order]
        kept = np.isfinite(y) & (y != 0)
        x, y = x[kept], y[kept]
        changes = np.flatnonzero(np.sign(y[1:]) != np.sign(y[:-1]))
        edges = [0.0, *self._right.edges, *(-edge for edge in self._left.edges)]
        places = [k for k in changes.tolist() if not any(x[k] <= edge <= x[k + 1] for edge in edges)]
        places = sorted(places, key=lambda k: abs(x[k]))[:most]
        low, high = x[places], x[[k + 1 for k in places]]
        sign = np.sign(y[places])
        for _ in range(64):
            middle = _between(low, high)
            before = np.sign(self(middle).near) == sign
            low, high = np.where(before, middle, low), np.where(before, high, middle)
        return low.tolist()


def _between(low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Doubles of one sign half way between others, counted in doubles: every exponent is as long."""
    first, last = np.abs(low).view(np.int64), np.abs(high).view(np.int64)
    return np.copysign((first + (last - first) // 2).view(np.float64), low)


class _Half:
    def __init__(self, half: HalfLine, exact: Mapping[sp.Symbol, Fraction]) -> None:
        self._pieces = [_Formula(piece, exact) for piece in half.pieces]
        self._values = [_Formula(value, exact) for value in half.values]
        places = [_floor(point, exact) for point in half.breaks]
        self.edges = tuple(place for place, _ in places)
        self._met = tuple(met for _, met in places)

    def __call__(self, sizes: np.ndarray) -> tuple[list[float], list[float]]:
        """near and rest at ascending positive doubles."""
        ends = [0, *(int(np.searchsorted(sizes, edge, side="right")) for edge in self.edges), sizes.size]
        near: list[float] = []
        rest: list[float] = []
        for index, piece in enumerate(self._pieces):
            for x in sizes[ends[index] : ends[index + 1]].tolist():
                on_edge = index < len(self.edges) and self._met[index] and x == self.edges[index]
                y, low = self._values[index].value(x) if on_edge else piece.value(x)
                if on_edge and not math.isfinite(y):
                    y, low = piece.value(x)
                near.append(y)
                rest.append(low)
        return near, rest


def _floor(point: sp.Expr, exact: Mapping[sp.Symbol, Fraction]) -> tuple[float, bool]:
    """The largest double that is not above a breakpoint, and whether it is the breakpoint."""
    place = point.subs({symbol: sp.Rational(value.numerator, value.denominator) for symbol, value in exact.items()})
    if place.is_Rational:
        wanted = Fraction(int(place.p), int(place.q))
        x = float(wanted)
        x = math.nextafter(x, -math.inf) if Fraction(x) > wanted else x
        return x, Fraction(x) == wanted
    with ctx.workprec(400):
        ball = _Formula(point, exact).ball(arb(0))
        x = float(ball.mid())
        return (math.nextafter(x, -math.inf) if arb(x) > ball else x), False


class _Formula:
    """An expression in `radius` as a list of operations on balls."""

    def __init__(self, expr: sp.Expr, exact: Mapping[sp.Symbol, Fraction]) -> None:
        self._exact = {symbol: fmpq(value.numerator, value.denominator) for symbol, value in exact.items()}
        self._constants: list[sp.Expr] = []
        self._steps: list[tuple[Callable[..., arb], int, int]] = []
        self._made: dict[sp.Expr, int] = {}
        self._known: dict[int, list[arb]] = {}
        self._level = 0
        for part in sp.postorder_traversal(expr):  # constants first, so that steps follow them
            self._collect(part)
        self._result = self._compiled(expr)

    def _collect(self, expr: sp.Expr) -> None:
        if not expr.has(radius) and expr not in self._made and not isinstance(expr, sp.Tuple):
            self._constants.append(expr)
            self._made[expr] = len(self._constants)

    def _compiled(self, expr: sp.Expr) -> int:
        if expr == radius:
            return 0
        if expr in self._made:
            return self._made[expr]
        if expr.is_Add or expr.is_Mul:
            index = self._folded(expr)
        elif expr.is_Pow:
            index = self._power(expr.base, expr.exp)
        else:
            index = self._push(_operation(expr), *map(self._compiled, expr.args))
        self._made[expr] = index
        return index

    def _push(self, operation: Callable[..., arb], first: int, second: int = -1) -> int:
        self._steps.append((operation, first, second))
        return len(self._constants) + len(self._steps)

    def _folded(self, expr: sp.Expr) -> int:
        operation = arb.__add__ if expr.is_Add else arb.__mul__
        first, *others = map(self._compiled, expr.args)
        for other in others:
            first = self._push(operation, first, other)
        return first

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> int:
        inner = self._compiled(base)
        if exponent.is_Rational and exponent.q in (1, 2):
            root = inner if exponent.q == 1 else self._push(arb.sqrt, inner)
            whole = int(exponent.p)
            if whole in (1, 2):
                return root if whole == 1 else self._push(arb.__mul__, root, root)
            return self._push(lambda a: a**whole, root)
        return self._push(arb.__pow__, inner, self._compiled(exponent))

    def ball(self, x: arb) -> arb:
        """The value at x in the working precision."""
        constants = self._known.get(ctx.prec)
        if constants is None:
            known: dict[sp.Expr, arb] = {}
            for expr in self._constants:
                known[expr] = self._constant(expr, known)
            constants = self._known[ctx.prec] = [known[expr] for expr in self._constants]
        held = [x, *constants]
        push = held.append
        for operation, first, second in self._steps:
            push(operation(held[first]) if second < 0 else operation(held[first], held[second]))
        return held[self._result]

    def _constant(self, expr: sp.Expr, known: Mapping[sp.Expr, arb]) -> arb:
        if expr.is_Symbol:
            return arb(self._exact[expr])
        if expr.is_Rational:
            return arb(fmpq(int(expr.p), int(expr.q)))
        if expr in _NUMBERS:
            return _NUMBERS[expr]()
        if expr in (sp.nan, sp.zoo, sp.oo, -sp.oo):
            return {sp.oo: arb.pos_inf, -sp.oo: arb.neg_inf}.get(expr, arb.nan)()
        parts = [known[arg] for arg in expr.args]
        if expr.is_Add or expr.is_Mul:
            total = parts[0]
            for part in parts[1:]:
                total = total + part if expr.is_Add else total * part
            return total
        if expr.is_Pow:
            exponent = expr.exp
            return parts[0] ** int(exponent) if exponent.is_Integer else parts[0] ** parts[1]
        return _operation(expr)(*parts)

    def value(self, x: float) -> tuple[float, float]:
        """The nearest double and the rest in its last places; NaN where no precision gives a value."""
        level = self._level
        while level < len(_LEVELS):
            ctx.prec = _LEVELS[level]
            ball = self.ball(arb(x))
            accuracy = ball.rel_accuracy_bits()
            if accuracy >= _ACCURATE or (ball.is_finite() and ball.rad() < _NOTHING):
                spare = accuracy - _ACCURATE > ctx.prec // 4
                self._level = level - 1 if level and spare else level
                return _split(ball)
            level += 1
        return math.nan, 0.0


def _split(ball: arb) -> tuple[float, float]:
    near = float(ball)
    if not math.isfinite(near):
        return near, 0.0
    unit = max(math.frexp(near)[1] - 53, -1074) if near else -1074
    rest = float((ball - near) * _SCALES[unit])
    if rest * near < 0 and abs(math.frexp(near)[0]) == 0.5 and unit > -1074:
        rest *= 2.0  # f lies in the binade below, where the last place is half as large
    return near, rest


class _Scales(dict[int, arb]):
    def __missing__(self, unit: int) -> arb:
        scale = self[unit] = arb(2) ** -unit
        return scale


_SCALES = _Scales()
_NUMBERS: Mapping[sp.Expr, Callable[[], arb]] = {
    sp.pi: arb.pi,
    sp.E: arb.const_e,
    sp.EulerGamma: arb.const_euler,
}
_FUNCTIONS: Mapping[type, Callable[..., arb]] = {
    sp.exp: arb.exp,
    sp.log: arb.log,
    sp.sin: arb.sin,
    sp.cos: arb.cos,
    sp.tan: arb.tan,
    sp.sinh: arb.sinh,
    sp.cosh: arb.cosh,
    sp.tanh: arb.tanh,
    sp.coth: arb.coth,
    sp.atan: arb.atan,
    sp.asin: arb.asin,
    sp.acos: arb.acos,
    sp.asinh: arb.asinh,
    sp.acosh: arb.acosh,
    sp.atanh: arb.atanh,
    sp.erf: arb.erf,
    sp.erfc: arb.erfc,
    sp.gamma: arb.gamma,
    sp.Abs: abs,
    sp.Si: arb.si,
    sp.uppergamma: lambda order, x: x.gamma_upper(order),
    sp.lowergamma: lambda order, x: x.gamma_lower(order),
    sp.polylog: lambda order, x: x.polylog(order),
}


def _operation(expr: sp.Expr) -> Callable[..., arb]:
    found = _FUNCTIONS.get(expr.func)
    if found is None:
        raise UnknownOperation(f"{expr.func.__name__} is not known to the ball arithmetic of the judge")
    return found
