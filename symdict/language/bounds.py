"""How large a formula may be, and the meter that holds every subtree against it.

The meter folds rational subtrees exactly, after bounding the digits of the result, and
evaluates other constant subtrees in floating point to bound their magnitude: what SymPy is handed
later has no number in it that could take long to compute.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from symdict.language.tree import Binary, Call, Constant, Name, Negate, Node, Number, children, is_condition


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on a formula's text and tree."""

    characters: int = 2_000
    depth: int = 40  # nested brackets, signs and powers
    nodes: int = 400
    digits: int = 60  # of a literal; an exact intermediate result may have four times as many
    exponent: int = 100  # of a numeric exponent, nested powers multiplied


STANDARD = Limits()
"""For formulas that people type."""

GENEROUS = Limits(characters=200_000, depth=60, nodes=8_000, digits=400, exponent=10_000)
"""For text that symdict has printed."""

LARGEST = 1e300
"""Bound on the magnitude of a constant subtree that is not rational."""

LARGEST_ORDER = 100
"""Bound on constant arguments of special functions, which SymPy may write out term by term."""

SPECIAL = frozenset((
    "gamma", "loggamma", "polygamma", "lowergamma", "uppergamma", "polylog", "lambertw", "ei", "expint", "li",
    "si", "ci", "shi", "chi_integral", "fresnels", "fresnelc", "besseli", "besselj", "besselk", "erfinv",
))  # fmt: skip


class Excess(Exception):
    """A subtree exceeds a bound; the parser turns this into an error with a position."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Measure:
    """Size of a subtree: nodes, nested numeric exponents, and its value where it is constant."""

    nodes: int = 1
    power: Fraction = Fraction(1)
    value: float | None = None


_MATH: dict[str, Callable[..., float]] = {
    "sqrt": math.sqrt, "exp": math.exp, "log": math.log, "tanh": math.tanh, "sinh": math.sinh,
    "cosh": math.cosh, "sin": math.sin, "cos": math.cos, "tan": math.tan, "asin": math.asin,
    "acos": math.acos, "atan": math.atan, "asinh": math.asinh, "acosh": math.acosh, "atanh": math.atanh,
    "erf": math.erf, "erfc": math.erfc, "gamma": math.gamma, "loggamma": math.lgamma, "abs": math.fabs,
    "min": lambda *u: min(u), "max": lambda *u: max(u), "relu": lambda u: max(u, 0.0),
    "sech": lambda u: 1 / math.cosh(u), "csch": lambda u: 1 / math.sinh(u),
    "coth": lambda u: 1 / math.tanh(u),
    "sec": lambda u: 1 / math.cos(u), "csc": lambda u: 1 / math.sin(u), "cot": lambda u: 1 / math.tan(u),
    "acoth": lambda u: math.atanh(1 / u), "sign": lambda u: float((u > 0) - (u < 0)),
    "sinc": lambda u: math.sin(u) / u if u else 1.0,
}  # fmt: skip


class Meter:
    """Measures nodes as the parser makes them; keeps what it measured alive."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._seen: dict[int, tuple[Node, Measure]] = {}

    def of(self, node: Node) -> Measure:
        """The measure of a node, from the measures of its operands."""
        known = self._seen.get(id(node))
        if known is not None:
            return known[1]
        measure = self._measure(node, tuple(self.of(part) for part in children(node)))
        self._seen[id(node)] = (node, measure)
        return measure

    def folded(self, node: Node) -> Node:
        """The node itself, or the exact number that it is; raises Excess beyond a bound."""
        exact = self._exact(node)
        result = node if exact is None else Number(exact, node.at)
        self.of(result)
        return result

    def _measure(self, node: Node, parts: tuple[Measure, ...]) -> Measure:
        nodes = 1 + sum(part.nodes for part in parts)
        if nodes > self.limits.nodes:
            raise Excess(f"the formula has more than {self.limits.nodes} parts", "split it, or shorten it")
        power = max((part.power for part in parts), default=Fraction(1))
        if isinstance(node, Binary) and node.operator == "^":
            power = self._power(parts)
        if isinstance(node, Call) and node.function in SPECIAL:
            _check_order(node.function, parts)
        return Measure(nodes, power, self._value(node, parts))

    def _power(self, parts: tuple[Measure, ...]) -> Fraction:
        if parts[1].value is None:
            return max(parts[0].power, parts[1].power)
        exponent = Fraction(abs(parts[1].value))
        power = parts[0].power * max(exponent, Fraction(1))
        if power > self.limits.exponent:
            raise Excess(f"an exponent is larger than {self.limits.exponent}", "use a smaller exponent")
        return power

    def _exact(self, node: Node) -> Fraction | None:
        if isinstance(node, Number):
            return self._bounded(node.value)
        if isinstance(node, Negate) and isinstance(node.operand, Number):
            return -node.operand.value
        if not (isinstance(node, Binary) and isinstance(node.left, Number) and isinstance(node.right, Number)):
            return None
        left, right = node.left.value, node.right.value
        if (node.operator == "/" and not right) or (node.operator == "^" and not left and right < 0):
            raise Excess("division by zero", "remove the zero denominator")
        match node.operator:
            case "+":
                return self._bounded(left + right)
            case "-":
                return self._bounded(left - right)
            case "*":
                return self._bounded(left * right)
            case "/":
                return self._bounded(left / right)
            case "^":
                return self._exact_power(left, right)

    def _exact_power(self, base: Fraction, exponent: Fraction) -> Fraction | None:
        if exponent.denominator != 1:
            return None
        power = exponent.numerator
        if abs(power) > self.limits.exponent:
            raise Excess(f"an exponent is larger than {self.limits.exponent}", "use a smaller exponent")
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if bits * abs(power) > 14 * self.limits.digits + 64:
            raise Excess("a number is too large to be computed exactly", "use smaller numbers")
        return self._bounded(base**power)

    def _bounded(self, value: Fraction) -> Fraction:
        bits = max(value.numerator.bit_length(), value.denominator.bit_length())
        if bits > 14 * self.limits.digits:
            raise Excess("a number has too many digits", f"use numbers of at most {self.limits.digits} digits")
        return value

    def _value(self, node: Node, parts: tuple[Measure, ...]) -> float | None:
        match node:
            case Number():
                return _to_float(node.value)
            case Constant():
                return {"pi": math.pi, "e": math.e, "eulergamma": 0.5772156649015329}.get(node.name)
            case Name():
                return None
        if not parts or is_condition(node) or any(part.value is None for part in parts):
            return None
        values = [part.value for part in parts if part.value is not None]
        exact = all(isinstance(part, Number) for part in children(node))
        try:
            value = _evaluate(node, values)
        except OverflowError:
            raise Excess("a constant is too large", "use smaller numbers") from None
        except ZeroDivisionError:
            if exact:
                raise Excess("division by zero", "remove the zero denominator") from None
            return None  # perhaps a rounding error: SymPy decides
        except ValueError:
            if exact:
                hint = "stay inside the domain of the function, for example sqrt(2)"
                raise Excess("a constant is not a real number", hint) from None
            return None
        if value is not None and not abs(value) <= LARGEST:
            raise Excess("a constant is too large", "use smaller numbers")
        return value


def _check_order(function: str, parts: tuple[Measure, ...]) -> None:
    if any(part.value is not None and abs(part.value) > LARGEST_ORDER for part in parts):
        what = f"a constant argument of {function} is larger than {LARGEST_ORDER}"
        raise Excess(what, "use smaller numbers")


def _to_float(value: Fraction) -> float:
    try:
        number = float(value)
    except OverflowError:
        raise Excess("a number is too large", "use smaller numbers") from None
    return number


def _evaluate(node: Node, values: list[float]) -> float | None:
    match node:
        case Negate():
            return -values[0]
        case Binary():
            return _arithmetic(node.operator, values[0], values[1])
        case Call():
            function = _MATH.get(node.function)
            return None if function is None else function(*values)
    return None


def _arithmetic(operator: str, left: float, right: float) -> float:
    match operator:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right
    power = left**right
    if isinstance(power, complex):
        raise ValueError("complex power")
    return power
