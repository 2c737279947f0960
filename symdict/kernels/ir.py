"""The expression IR of kernels: a frozen, shared graph over |r|, parameters and exact constants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """One operation; equal expressions are one object, so identity is equality.

    op: a name of `ops.TABLE`, or one of the leaves `number`, `parameter`, `radius`;
    value: the Fraction of a number, the name of a parameter, the exponent of `powi`.
    """

    op: str
    args: tuple[Node, ...]
    value: Fraction | int | str | None
    varies: bool
    parameters: tuple[str, ...]
    serial: int

    def __repr__(self) -> str:
        if self.op in ("number", "parameter"):
            return str(self.value)
        if self.op == "radius":
            return "r"
        inner = ", ".join(map(repr, self.args)) + (f"; {self.value}" if self.value is not None else "")
        return f"{self.op}({inner})"


_INTERNED: dict[tuple, Node] = {}


def _node(op: str, args: tuple[Node, ...] = (), value: Fraction | int | str | None = None) -> Node:
    key = (op, tuple(arg.serial for arg in args), value)
    node = _INTERNED.get(key)
    if node is None:
        names: dict[str, None] = {}
        for arg in args:
            names.update(dict.fromkeys(arg.parameters))
        if op == "parameter":
            names[str(value)] = None
        varies = op == "radius" or any(arg.varies for arg in args)
        node = Node(op, args, value, varies, tuple(names), len(_INTERNED))
        _INTERNED[key] = node
    return node


RADIUS = _node("radius")


def number(value: Fraction | int) -> Node:
    """An exact rational number."""
    return _node("number", (), Fraction(value))


ZERO, ONE, TWO, HALF = number(0), number(1), number(2), number(Fraction(1, 2))


def parameter(name: str) -> Node:
    """A run-time argument of the kernel."""
    return _node("parameter", (), name)


def is_number(node: Node) -> bool:
    return node.op == "number"


def _both_numbers(a: Node, b: Node) -> bool:
    return a.op == "number" and b.op == "number"


def add(a: Node, b: Node) -> Node:
    """a + b, with exact folding of numbers and signs."""
    if _both_numbers(a, b):
        return number(a.value + b.value)  # type: ignore[operator]
    if a is ZERO:
        return b
    if b is ZERO:
        return a
    if b.op == "negate":
        return subtract(a, b.args[0])
    if a.op == "negate":
        return subtract(b, a.args[0])
    if b.op == "number" and b.value < 0:  # type: ignore[operator]
        return subtract(a, number(-b.value))  # type: ignore[operator]
    if a.op == "number" and a.value < 0:  # type: ignore[operator]
        return subtract(b, number(-a.value))  # type: ignore[operator]
    return _node("add", (a, b))


def subtract(a: Node, b: Node) -> Node:
    """a - b."""
    if _both_numbers(a, b):
        return number(a.value - b.value)  # type: ignore[operator]
    if b is ZERO:
        return a
    if a is ZERO:
        return negate(b)
    if a is b:
        return ZERO
    if b.op == "negate":
        return add(a, b.args[0])
    if b.op == "number" and b.value < 0:  # type: ignore[operator]
        return add(a, number(-b.value))  # type: ignore[operator]
    return _node("subtract", (a, b))


def negate(a: Node) -> Node:
    """-a."""
    if a.op == "number":
        return number(-a.value)  # type: ignore[operator]
    if a.op == "negate":
        return a.args[0]
    if a.op == "subtract":
        return _node("subtract", (a.args[1], a.args[0]))
    return _node("negate", (a,))


def multiply(a: Node, b: Node) -> Node:
    """a b."""
    if _both_numbers(a, b):
        return number(a.value * b.value)  # type: ignore[operator]
    if a is ZERO or b is ZERO:
        return ZERO
    if a is ONE:
        return b
    if b is ONE:
        return a
    if a.op == "negate" or (a.op == "number" and a.value < 0):  # type: ignore[operator]
        return negate(multiply(negate(a), b))
    if b.op == "negate" or (b.op == "number" and b.value < 0):  # type: ignore[operator]
        return negate(multiply(a, negate(b)))
    if a is b:
        return powi(a, 2)
    if b.op == "number":
        a, b = b, a
    return _node("multiply", (a, b))


def divide(a: Node, b: Node) -> Node:
    """a / b."""
    if b is ONE:
        return a
    if a is ZERO:
        return ZERO
    if b.op == "number" and b.value != 0:
        if a.op == "number":
            return number(a.value / b.value)  # type: ignore[operator]
        if _power_of_two(b.value):  # type: ignore[arg-type]
            return multiply(number(1 / b.value), a)  # type: ignore[operator]
    if a is b:
        return ONE
    if a is ONE and b.op == "divide":
        return divide(b.args[1], b.args[0])
    if a.op == "negate" or (a.op == "number" and a.value < 0):  # type: ignore[operator]
        return negate(divide(negate(a), b))
    if b.op == "negate" or (b.op == "number" and b.value < 0):  # type: ignore[operator]
        return negate(divide(a, negate(b)))
    return _node("divide", (a, b))


def powi(a: Node, exponent: int) -> Node:
    """a to an integer power, by repeated squaring; a negative exponent divides."""
    if exponent == 0:
        return ONE
    if exponent == 1:
        return a
    if exponent < 0:
        return divide(ONE, powi(a, -exponent))
    if a.op == "number":
        return number(a.value**exponent)  # type: ignore[operator]
    if a.op == "negate":
        inner = powi(a.args[0], exponent)
        return inner if exponent % 2 == 0 else negate(inner)
    if exponent == 2:
        return a.args[0] if a.op == "sqrt" else _node("square", (a,))
    half = powi(powi(a, exponent // 2), 2)
    return multiply(half, a) if exponent % 2 else half


def apply(op: str, *args: Node) -> Node:
    """Any other operation of the table, unfolded."""
    builders: dict[str, Callable[..., Node]] = {
        "add": add, "subtract": subtract, "multiply": multiply, "divide": divide, "negate": negate,
    }  # fmt: skip
    if op in builders:
        return builders[op](*args)
    if op == "square":
        return powi(args[0], 2)
    if op == "sqrt" and args[0].op == "number":
        root = _exact_root(args[0].value)  # type: ignore[arg-type]
        if root is not None:
            return number(root)
    if op == "select" and args[2] is args[3]:
        return args[2]
    return _node(op, args)


def minimum(a: Node, b: Node) -> Node:
    """a > b ? b : a, so that a NaN in `a` stays."""
    return _node("minimum", (a, b))


def maximum(a: Node, b: Node) -> Node:
    """a < b ? b : a, so that a NaN in `a` stays."""
    return _node("maximum", (a, b))


def select(left: Node, right: Node, below: Node, above: Node) -> Node:
    """left > right ? above : below, so that a NaN goes the way of `below`."""
    return below if below is above else _node("select", (left, right, below, above))


def edge(node: Node, *, up: bool = False) -> Node:
    """The nearest double not above (up: not below) a parameter expression, for comparisons with |r|."""
    if node.op == "parameter" or _scaled_parameter(node):
        return node
    return _node("round_up" if up else "round_down", (node,))


def _scaled_parameter(node: Node) -> bool:
    """Whether a node is a parameter times a power of two, which is a double without rounding."""
    if node.op != "multiply":
        return False
    factor, other = node.args
    return factor.op == "number" and _power_of_two(factor.value) and other.op == "parameter"  # type: ignore[arg-type]


def total(terms: Iterable[Node]) -> Node:
    """The sum of the terms, from left to right."""
    result = ZERO
    for term in terms:
        result = add(result, term)
    return result


def product(factors: Iterable[Node]) -> Node:
    """The product of the factors, from left to right."""
    result = ONE
    for factor in factors:
        result = multiply(result, factor)
    return result


def walk(*roots: Node) -> Iterator[Node]:
    """Every node once, arguments before their users, in a stable order."""
    seen: set[int] = set()
    stack: list[tuple[Node, bool]] = [(root, False) for root in reversed(roots)]
    while stack:
        node, done = stack.pop()
        if done:
            yield node
        elif node.serial not in seen:
            seen.add(node.serial)
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args) if arg.serial not in seen)


def rebuild(root: Node, change: Callable[[Node], Node | None]) -> Node:
    """The same expression with `change` applied to every node after its arguments."""
    done: dict[int, Node] = {}
    for node in walk(root):
        if node.args:
            args = tuple(done[arg.serial] for arg in node.args)
            same = all(new is old for new, old in zip(args, node.args, strict=True))
            fresh = node if same else apply_node(node.op, args)
        else:
            fresh = node
        done[node.serial] = change(fresh) or fresh
    return done[root.serial]


def apply_node(op: str, args: tuple[Node, ...]) -> Node:
    """An operation with new arguments, folded as when it is first made."""
    if op == "minimum":
        return minimum(*args)
    if op == "maximum":
        return maximum(*args)
    return apply(op, *args)


_SCALED = {"exp": "exp_times", "erfc": "erfc_times"}


def with_scaled_exponentials(root: Node) -> Node:
    """y e^q and y erfc(q) as one operation: the factor enters before the power can become subnormal."""

    def change(node: Node) -> Node | None:
        if node.op != "multiply":
            return None
        for index in (1, 0):
            power, factor = node.args[index], node.args[1 - index]
            if power.op in _SCALED and power.varies and factor.varies:
                return _node(_SCALED[power.op], (factor, power.args[0]))
        return None

    return rebuild(root, change)


def with_outer_exponentials(root: Node) -> Node:
    """The same for every product and quotient around a power: y e^q/d = (y/d) e^q, y b^p = y e^(p log b).

    One rounding is left where the result is subnormal.
    """

    def change(node: Node) -> Node | None:
        if node.op not in ("multiply", "divide"):
            return None
        found = _power_times(node)
        if found is None:
            return None
        op, factor, inside, divisor = found
        whole = divide(factor, divisor)
        return _node(op, (whole, inside)) if factor is not ONE else None

    return rebuild(root, change)


def _power_times(node: Node) -> tuple[str, Node, Node, Node] | None:
    """(operation, factor, argument, divisor) of factor e^argument/divisor."""
    if node.op in _SCALED and node.varies:
        return _SCALED[node.op], ONE, node.args[0], ONE
    if node.op == "pow" and node.varies:
        return "exp_times", ONE, multiply(node.args[1], _node("log", (node.args[0],))), ONE
    if node.op in _SCALED.values():
        return node.op, node.args[0], node.args[1], ONE
    if node.op == "multiply":
        for index in (1, 0):
            found = _power_times(node.args[index])
            if found is not None:
                op, factor, inside, divisor = found
                return op, multiply(node.args[1 - index], factor), inside, divisor
    if node.op == "divide":
        found = _power_times(node.args[0])
        if found is not None:
            op, factor, inside, divisor = found
            return op, factor, inside, multiply(divisor, node.args[1])
    return None


_SIGNED = (
    "same", "exp_times", "erfc_times", "log1p", "expm1", "sinh", "tanh", "atan", "asinh", "erf", "maximum",
)  # fmt: skip


def nonnegative(root: Node, positive: frozenset[str]) -> bool:
    """Whether the value is nonnegative by the signs of its operations alone, for r >= 0."""
    known: dict[int, bool] = {}
    for node in walk(root):
        args = [known[arg.serial] for arg in node.args]
        if node.op == "number":
            found = node.value >= 0  # type: ignore[operator]
        elif node.op == "parameter":
            found = node.value in positive
        elif node.op in ("radius", "square", "sqrt", "exp", "cosh", "pi", "pow", "erfc"):
            found = True
        elif node.op in ("add", "multiply", "divide", "minimum"):
            found = all(args)
        elif node.op in _SIGNED:
            found = args[0]
        elif node.op == "select":
            found = args[2] and args[3]
        elif node.op == "subtract":
            left, right = node.args
            found = left.op == "maximum" and left.args[1] is right
        else:
            found = False
        known[node.serial] = found
    return known[root.serial]


def apart(root: Node, name: str, pairs: frozenset[int]) -> tuple[Node, dict[int, int]]:
    """The same expression with varying nodes and pairs of its own, and their serial numbers by the old ones.

    Values are kept as pairs node by node: what two expressions share would be a pair in both.
    """
    done: dict[int, Node] = {}
    for node in walk(root):
        if node is RADIUS or (node.serial in pairs and not node.varies):
            done[node.serial] = _node("same", (node,), name)
        elif node.varies:
            done[node.serial] = _node(node.op, tuple(done[arg.serial] for arg in node.args), node.value)
        else:
            done[node.serial] = node
    return done[root.serial], {old: new.serial for old, new in done.items()}


def oscillates(root: Node | None) -> bool:
    """Whether a circular function of r is part of the expression."""
    return root is not None and any(node.varies and node.op in ("sin", "cos", "tan") for node in walk(root))


def substitute(root: Node, replacements: Mapping[Node, Node]) -> Node:
    """The expression with leaves or whole nodes replaced."""
    table = {old.serial: new for old, new in replacements.items()}
    return rebuild(root, lambda node: table.get(node.serial))


def _power_of_two(value: Fraction) -> bool:
    top, bottom = abs(value.numerator), value.denominator
    return top & (top - 1) == 0 and bottom & (bottom - 1) == 0


def _exact_root(value: Fraction) -> Fraction | None:
    if value < 0:
        return None
    top, bottom = isqrt(value.numerator), isqrt(value.denominator)
    if top * top == value.numerator and bottom * bottom == value.denominator:
        return Fraction(top, bottom)
    return None
