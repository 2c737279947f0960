"""From the inert tree of a formula to its smooth pieces.

The tree is evaluated in the algebra of piecewise functions on a half line: a sum of two piecewise
functions has the breakpoints of both, |f| those of f and its zeros, a case distinction those of its
conditions. SymPy's Abs, Min, Max, Heaviside and Piecewise are never met.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import sympy as sp

from symdict.errors import SegmentationError
from symdict.language import asymptotics, normal, roots, vocabulary
from symdict.language.formula import to_sympy
from symdict.language.halfline import HalfLine
from symdict.language.segments import Segments
from symdict.language.symbols import ParameterSpace
from symdict.language.tree import Binary, Call, Cases, Compare, Constant, Logic, Name, Negate, Node, Number
from symdict.language.variables import radius

_REALITY_POINTS = tuple(sp.Rational(*pair) for pair in ((1, 97), (2, 7), (5, 9), (6, 7), (96, 97)))


def segments_of(node: Node, space: ParameterSpace) -> Segments:
    """The piecewise function on the whole line that a formula in r means; parity is found exactly.

    Raises: SegmentationError for infinitely many breakpoints, uncovered cases, or values that are
    not real; UndecidedOrder where the order of breakpoints depends on the parameters.
    """
    right = _Evaluator(space, 1).half_line(node)
    left = _Evaluator(space, -1).half_line(node)
    for half, side in ((right, 1), (left, -1)):
        _require_real(half, side, space)
    at_zero = _value_at_zero(node, right, left, space)
    return Segments.two_sided(right, left, at_zero, space)


def half_line_of(node: Node, space: ParameterSpace) -> HalfLine:
    """The function of r >= 0 that a formula means, for a definition continued by parity."""
    half = _Evaluator(space, 1).half_line(node)
    _require_real(half, 1, space)
    return half


def continued(
    stretches: Sequence[tuple[Node | None, Node]], parity: int, space: ParameterSpace
) -> Segments:
    """An even or odd function from (upto, formula) pairs on r >= 0, each closed on the right."""
    breaks, pieces = [], []
    for upto, formula in stretches:
        half = half_line_of(formula, space)
        if half.breaks:
            raise SegmentationError(
                f"the formula of a segment has breakpoints of its own: {', '.join(map(str, half.breaks))}",
                hint="write each smooth piece as a segment",
            )
        pieces.append(half.pieces[0])
        if upto is not None:
            breaks.append(to_sympy(upto, space.symbols))
    return Segments.of(breaks, pieces, parity=parity, space=space)


@dataclass(frozen=True, slots=True)
class _Steps:
    """Values (expressions or truth values) between breakpoints; the values at them come later."""

    breaks: tuple[sp.Expr, ...]
    pieces: tuple[object, ...]

    def intervals(self) -> list[tuple[sp.Expr, sp.Expr, object]]:
        ends = (sp.S.Zero, *self.breaks, sp.oo)
        return [(low, high, piece) for (low, high), piece in zip(pairwise(ends), self.pieces, strict=True)]


class _Evaluator:
    """Evaluates trees on one half line: `side` is the sign of r there."""

    def __init__(self, space: ParameterSpace, side: int) -> None:
        self.space = space
        self.side = side
        self.names: Mapping[str, sp.Expr] = {**space.symbols, "r": side * radius}

    def half_line(self, node: Node) -> HalfLine:
        steps = self._simplified(self.steps(node))
        values = tuple(
            self._value(node, point, steps.pieces[index], steps.pieces[index + 1])
            for index, point in enumerate(steps.breaks)
        )
        return HalfLine(steps.breaks, steps.pieces, values).merged()

    def steps(self, node: Node) -> _Steps:
        match node:
            case Number() | Constant() | Name():
                return _Steps((), (to_sympy(node, self.names),))
            case Negate(operand):
                return self._map(self.steps(operand), lambda value: -value)
            case Binary(operator, left, right):
                return self._combine(self.steps(left), self.steps(right), _ARITHMETIC[operator])
            case Call(function, arguments):
                return self._call(function, arguments, node)
            case Compare(operator, left, right):
                difference = self._combine(self.steps(left), self.steps(right), lambda a, b: a - b)
                return self._by_sign(difference, lambda _, sign: _TRUTH[operator](sign))
            case Logic("not", (operand,)):
                return self._map(self.steps(operand), lambda truth: not truth)
            case Logic(operator, operands):
                both = (lambda a, b: a and b) if operator == "and" else (lambda a, b: a or b)
                result = self.steps(operands[0])
                for operand in operands[1:]:
                    result = self._combine(result, self.steps(operand), both)
                return result
            case Cases(branches):
                return self._cases(branches)
            case _:
                raise SegmentationError(f"a formula cannot contain {type(node).__name__} here")

    def _call(self, function: str, arguments: tuple[Node, ...], node: Node) -> _Steps:
        if function == "integral":
            return _Steps((), (to_sympy(node, self.names),))
        values = [self.steps(argument) for argument in arguments]
        if function == "abs":
            return self._by_sign(values[0], lambda value, sign: value if sign >= 0 else -value)
        if function == "sign":
            return self._by_sign(values[0], lambda _, sign: sp.Integer(sign))
        if function == "heaviside":
            signs = self._by_sign(values[0], lambda _, sign: sp.Integer(sign))
            at_zero = values[1] if len(values) > 1 else _Steps((), (sp.Rational(1, 2),))
            return self._combine(signs, at_zero, lambda sign, value: value if sign == 0 else (sign + 1) / 2)
        if function == "relu":
            return self._by_sign(values[0], lambda value, sign: value if sign > 0 else sp.S.Zero)
        if function in ("min", "max"):
            result = values[0]
            for other in values[1:]:
                result = self._extreme(result, other, 1 if function == "max" else -1)
            return result
        return self._apply(function, values)

    def _apply(self, function: str, values: list[_Steps]) -> _Steps:
        paired = self._map(values[0], lambda value: (value,))
        for other in values[1:]:
            paired = self._combine(paired, other, lambda done, value: (*done, value))
        return self._map(paired, lambda arguments: _smooth(function, arguments))

    def _extreme(self, one: _Steps, other: _Steps, direction: int) -> _Steps:
        pairs = self._combine(one, other, lambda a, b: (a, b))
        difference = self._map(pairs, lambda pair: direction * (pair[0] - pair[1]))
        signs = self._by_sign(difference, lambda _, sign: sign)
        return self._combine(pairs, signs, lambda pair, sign: pair[0] if sign >= 0 else pair[1])

    def _cases(self, branches: tuple[tuple[Node, Node | None], ...]) -> _Steps:
        open_value = object()
        result = _Steps((), (open_value,))
        for value, condition in branches:
            truth = _Steps((), (True,)) if condition is None else self.steps(condition)
            chosen = self.steps(value)
            marked = self._combine(truth, chosen, lambda holds, piece: piece if holds else open_value)
            result = self._combine(
                result, marked, lambda done, new: new if done is open_value else done
            )
        for low, high, piece in result.intervals():
            if piece is open_value:
                low, high = (low, high) if self.side > 0 else (-high, -low)
                raise SegmentationError(
                    "the cases do not cover the real line",
                    where=f"{low} < r < {high}",
                    hint="add a last case without a condition: piecewise((a, cond), (b, True))",
                )
        return result

    def _map(self, steps: _Steps, function: Callable) -> _Steps:
        return _Steps(steps.breaks, tuple(function(piece) for piece in steps.pieces))

    def _combine(self, one: _Steps, other: _Steps, function: Callable) -> _Steps:
        """Pointwise: the breakpoints of both, in proved order."""
        if not one.breaks and not other.breaks:
            return _Steps((), (function(one.pieces[0], other.pieces[0]),))
        breaks, pieces = [], [function(one.pieces[0], other.pieces[0])]
        i = j = 0
        while i < len(one.breaks) or j < len(other.breaks):
            order = self._order(one.breaks[i : i + 1], other.breaks[j : j + 1])
            breaks.append(one.breaks[i] if order <= 0 else other.breaks[j])
            i += order <= 0
            j += order >= 0
            pieces.append(function(one.pieces[i], other.pieces[j]))
        return _Steps(tuple(breaks), tuple(pieces))

    def _order(self, one: tuple[sp.Expr, ...], other: tuple[sp.Expr, ...]) -> int:
        if not one or not other:
            return -1 if one else 1
        return self.space.compare(one[0], other[0], where="breakpoints")

    def _by_sign(self, steps: _Steps, choose: Callable[[sp.Expr, int], object]) -> _Steps:
        """Cut each piece at its sign changes and choose by the sign on every part."""
        breaks, pieces = [], []
        for low, high, value in steps.intervals():
            if low != 0:
                breaks.append(low)
            zeros = roots.sign_changes(value, low, high, self.space)
            ends = (low, *zeros, high)
            for index, (start, end) in enumerate(pairwise(ends)):
                if index:
                    breaks.append(start)
                pieces.append(choose(value, roots.sign_between(value, start, end, self.space)))
        return self._simplified(_Steps(tuple(breaks), tuple(pieces)))

    def _simplified(self, steps: _Steps) -> _Steps:
        breaks, pieces = [], [steps.pieces[0]]
        for point, piece in zip(steps.breaks, steps.pieces[1:], strict=True):
            if piece is not pieces[-1] and piece != pieces[-1]:
                breaks.append(point)
                pieces.append(piece)
        # a breakpoint between equal pieces may still carry a value of its own
        kept = list(zip(breaks, pieces[1:], strict=True))
        if len(kept) < len(steps.breaks) and not isinstance(pieces[0], bool):
            return steps
        return _Steps(tuple(breaks), tuple(pieces))

    def _value(self, node: Node, point: sp.Expr, before: object, after: object) -> sp.Expr:
        """The value at a breakpoint: what the formula says there, else the common limit."""
        exact = _PointEvaluator(self.space, self.side * point).value(node)
        if exact is not None and not exact.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
            return exact
        left = asymptotics.value(before, point, "-")
        right = asymptotics.value(after, point, "+")
        return left if normal.is_zero(left - right) else sp.nan


class _PointEvaluator:
    """The exact value of a tree at one point; None where a sign cannot be decided."""

    def __init__(self, space: ParameterSpace, point: sp.Expr) -> None:
        self.space = space
        self.names: Mapping[str, sp.Expr] = {**space.symbols, "r": sp.sympify(point)}

    def value(self, node: Node) -> sp.Expr | None:
        try:
            return self._value(node)
        except _Undecided:
            return None

    def _value(self, node: Node) -> sp.Expr:
        match node:
            case Negate(operand):
                return -self._value(operand)
            case Binary(operator, left, right):
                return _ARITHMETIC[operator](self._value(left), self._value(right))
            case Call("abs", (operand,)):
                value = self._value(operand)
                return value if self._sign(value) >= 0 else -value
            case Call("sign", (operand,)):
                return sp.Integer(self._sign(self._value(operand)))
            case Call("relu", (operand,)):
                value = self._value(operand)
                return value if self._sign(value) > 0 else sp.S.Zero
            case Call("heaviside", arguments):
                sign = self._sign(self._value(arguments[0]))
                if sign == 0 and len(arguments) > 1:
                    return self._value(arguments[1])
                return sp.Rational(sign + 1, 2)
            case Call("min" | "max" as function, arguments):
                best = self._value(arguments[0])
                for argument in arguments[1:]:
                    value = self._value(argument)
                    larger = self._sign(value - best) > 0
                    best = value if larger == (function == "max") else best
                return best
            case Call("integral", _):
                return to_sympy(node, self.names)
            case Call(function, arguments):
                return _smooth(function, tuple(self._value(argument) for argument in arguments))
            case Cases(branches):
                for value, condition in branches:
                    if condition is None or self._truth(condition):
                        return self._value(value)
                return sp.nan
            case _:
                return to_sympy(node, self.names)

    def _truth(self, node: Node) -> bool:
        match node:
            case Compare(operator, left, right):
                return _TRUTH[operator](self._sign(self._value(left) - self._value(right)))
            case Logic("not", (operand,)):
                return not self._truth(operand)
            case Logic("and", operands):
                return all(self._truth(operand) for operand in operands)
            case Logic(_, operands):
                return any(self._truth(operand) for operand in operands)
            case _:
                raise _Undecided

    def _sign(self, value: sp.Expr) -> int:
        sign = None if value.has(sp.nan, sp.zoo) else self.space.sign(value)
        if sign is None and normal.is_zero(value):
            return 0
        if sign is None:
            raise _Undecided
        return sign


class _Undecided(Exception):
    """A sign at a point depends on the parameters."""


def _smooth(function: str, arguments: tuple[sp.Expr, ...]) -> sp.Expr:
    return getattr(sp, vocabulary.FUNCTIONS[function].sympy)(*arguments)


_ARITHMETIC: Mapping[str, Callable[[sp.Expr, sp.Expr], sp.Expr]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "^": lambda a, b: a**b,
}

_TRUTH: Mapping[str, Callable[[int], bool]] = {
    "<": lambda sign: sign < 0,
    "<=": lambda sign: sign <= 0,
    ">": lambda sign: sign > 0,
    ">=": lambda sign: sign >= 0,
    "==": lambda sign: sign == 0,
    "!=": lambda sign: sign != 0,
}


def _value_at_zero(node: Node, right: HalfLine, left: HalfLine, space: ParameterSpace) -> sp.Expr:
    exact = _PointEvaluator(space, sp.S.Zero).value(node)
    if exact is not None and not exact.has(sp.nan, sp.zoo, sp.oo, -sp.oo):
        return exact
    after = asymptotics.value(right.pieces[0], sp.S.Zero, "+")
    before = asymptotics.value(left.pieces[0], sp.S.Zero, "+")
    if after == before or normal.is_zero(after - before):
        return after
    return sp.nan if after != -before else sp.S.Zero


def _require_real(half: HalfLine, side: int, space: ParameterSpace) -> None:
    for sample in space.samples(2) if space.parameters else ({},):
        for low, high, piece in half.intervals():
            start, end = low.subs(sample), high.subs(sample)
            for fraction in _REALITY_POINTS:
                reach = fraction / (1 - fraction) if end == sp.oo else (end - start) * fraction
                place = start + reach
                if not _overflows(piece.subs(sample), place):
                    _require_real_at(piece.subs(sample), place, side, sample)


def _overflows(piece: sp.Expr, place: sp.Expr) -> bool:
    """Whether a tower of exponentials exceeds all floats at a place: its digits would take for ever."""
    growing = (sp.exp, sp.sinh, sp.cosh)
    if not any(node.args[0].has(*growing) for node in piece.atoms(*growing)):
        return False
    try:
        sp.lambdify(radius, piece, modules="cmath")(complex(place))
    except OverflowError:
        return True
    except (ArithmeticError, ValueError, NameError, TypeError):
        return False
    return False


def _require_real_at(
    piece: sp.Expr, place: sp.Expr, side: int, sample: Mapping[sp.Symbol, sp.Expr]
) -> None:
    number = sp.N(piece.subs(radius, place), 15, maxn=400)
    if number.is_extended_real and number.is_finite is not False:
        return
    if number.is_number and not number.has(sp.nan, sp.zoo) and abs(sp.im(number)) < sp.Float("1e-12"):
        return
    given = "".join(f", {symbol} = {value}" for symbol, value in sample.items())
    infinite = not number.is_number or number.has(sp.zoo, sp.nan)
    raise SegmentationError(
        f"the formula has no {'finite' if infinite else 'real'} value",
        where=f"r = {sp.N(side * place, 6)}{given}",
        hint="write |r| where a root or a power is meant for both signs, or restrict it by cases",
    )
