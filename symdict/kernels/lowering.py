"""From a designed graph to straight-line instructions, the same for every target."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from symdict.kernels import ir, rounding
from symdict.kernels.ir import Node
from symdict.kernels.ops import TABLE
from symdict.kernels.rounding import Point

TIMES = ("exp_times_dd", "erfc_times_dd", "exp2_square_times")
"""Functions y f(x): a factor first, a pair last, a double as the result."""


@dataclass(frozen=True, slots=True)
class Literal:
    """A number: a double, with the rest in `lo` where it is used as a pair."""

    hi: float
    lo: float = 0.0


@dataclass(frozen=True, slots=True)
class Named:
    """A temporary, a prepared constant or a parameter; `field` tells constants from temporaries."""

    name: str
    field: bool = False


Atom = Literal | Named


@dataclass(frozen=True, slots=True)
class Value:
    """What an instruction reads: one double, or a pair."""

    atom: Atom
    pair: bool


@dataclass(frozen=True, slots=True)
class Instruction:
    """name = function(arguments); `pair` tells the type of the result.

    function: add, subtract, multiply, divide, negate, square, sqrt, fma, fms, fnma, minimum,
    maximum, select, or a function of the elementary library without its prefix.
    """

    name: str
    pair: bool
    function: str
    arguments: tuple[Value, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Straight-line code: what is prepared once per call, and what runs per element."""

    parameters: tuple[str, ...]
    prologue: tuple[Instruction, ...]
    fields: tuple[tuple[str, bool], ...]
    bodies: tuple[tuple[Instruction, ...], ...]
    results: tuple[Value, ...]


def needed(instructions: Sequence[Instruction], results: Iterable[Value]) -> tuple[Instruction, ...]:
    """The instructions that the results depend on."""
    wanted = {value.atom.name for value in results if isinstance(value.atom, Named)}
    kept: list[Instruction] = []
    for instruction in reversed(instructions):
        if instruction.name in wanted:
            kept.append(instruction)
            wanted.update(value.atom.name for value in instruction.arguments if isinstance(value.atom, Named))
    return tuple(reversed(kept))


def lower(roots: Iterable[Node], promoted: frozenset[int], parameters: tuple[str, ...]) -> Code:
    """Instructions for graphs in |r| (one for both signs, or one for each)."""
    roots = tuple(roots)
    order = tuple(ir.walk(*roots))
    fixed = _prepared(order, roots)
    names = {node.serial: f"c{index}" for index, node in enumerate(fixed) if node.op != "parameter"}
    for node in fixed:
        if node.op == "parameter":
            names[node.serial] = f"p{parameters.index(str(node.value))}"
    once = promoted | frozenset(node.serial for node in order if not node.varies)
    prologue = _Lowering(once, {}, "q", fine=True)
    table: dict[int, Value] = {}
    for node in fixed:
        value = prologue.value(node)
        if node.op != "parameter":
            prologue.instructions.append(
                Instruction(names[node.serial], node.serial in promoted, "keep", (value,), note=repr(node))
            )
        table[node.serial] = Value(Named(names[node.serial], field=True), node.serial in promoted)
    fields = tuple((names[node.serial], node.serial in promoted) for node in fixed)
    bodies, results = [], []
    for root in roots:
        body = _Lowering(promoted, table, "ts"[len(bodies)])
        results.append(body.value(root))
        bodies.append(tuple(body.instructions))
    return Code(parameters, tuple(prologue.instructions), fields, tuple(bodies), tuple(results))


def _prepared(order: Iterable[Node], roots: Iterable[Node]) -> tuple[Node, ...]:
    """Parameter expressions read by varying operations: they are computed once per call."""
    found: dict[int, Node] = {}
    for node in order:
        if node.varies:
            for arg in node.args:
                if not arg.varies and arg.parameters:
                    found[arg.serial] = arg
    for root in roots:
        if not root.varies and root.parameters:
            found[root.serial] = root
    return tuple(found.values())


def literal(node: Node) -> Literal:
    """A constant expression as the nearest double and the rest."""
    with rounding.precision(400):
        exact = rounding.evaluate((node,), Point(Fraction(1), {}))[node.serial]
        mantissa, exponent = map(int, exact.mid().man_exp())
    value = Fraction(mantissa) * Fraction(2) ** exponent
    hi = float(value)
    if node.op == "round_down":
        return Literal(hi if hi <= value else math.nextafter(hi, -math.inf))
    if node.op == "round_up":
        return Literal(hi if hi >= value else math.nextafter(hi, math.inf))
    return Literal(hi, float(value - Fraction(hi)))


_FINE = ("exp", "log", "pow", "sin", "cos", "tan")  # what has a slow and exact form for constants
_FUSABLE = ("add", "subtract")
_ARITHMETIC = ("add", "subtract", "multiply", "divide", "negate", "square", "sqrt")


class _Lowering:
    def __init__(
        self, promoted: frozenset[int], known: Mapping[int, Value], prefix: str, *, fine: bool = False
    ) -> None:
        self._promoted = promoted
        self._fine = fine
        self._known: dict[int, Value] = dict(known)
        self._prefix = prefix
        self.instructions: list[Instruction] = []

    def value(self, root: Node) -> Value:
        order = self._unknown(root)
        uses: dict[int, int] = {}
        for node in order:
            for arg in node.args:
                uses[arg.serial] = uses.get(arg.serial, 0) + 1
        for node in order:
            self._known[node.serial] = self._make(node, uses)
        return self._known[root.serial]

    def _unknown(self, root: Node) -> list[Node]:
        """The nodes still to be computed, arguments first; constants count as computed."""
        found: list[Node] = []
        seen = set(self._known)
        stack = [(root, False)]
        while stack:
            node, done = stack.pop()
            if done:
                found.append(node)
            elif node.serial not in seen:
                seen.add(node.serial)
                stack.append((node, True))
                if node.varies or node.parameters:
                    stack.extend((arg, False) for arg in reversed(node.args))
        return found

    def _make(self, node: Node, uses: Mapping[int, int]) -> Value:
        pair = node.serial in self._promoted
        if node.op == "radius" or (node.op == "same" and node.varies):
            return Value(Named("a"), False)
        if node.op == "parameter":
            return Value(Named(f"parameter:{node.value}"), False)
        if not node.varies and not node.parameters:
            number = literal(node)
            return Value(number, pair and number.lo != 0.0)
        fused = self._fused(node, uses, pair)
        if fused is not None:
            return fused
        args = [self._known[arg.serial] for arg in node.args]
        return self._operation(node, args, pair)

    def _emit(self, function: str, pair: bool, *args: Value) -> Value:
        name = f"{self._prefix}{len(self.instructions)}"
        self.instructions.append(Instruction(name, pair, function, args))
        return Value(Named(name), pair)

    def _fused(self, node: Node, uses: Mapping[int, int], pair: bool) -> Value | None:
        """a b + c in one rounding, where the product has no other use and all are plain."""
        if node.op not in _FUSABLE or pair:
            return None
        for index in (1, 0):
            part, other = node.args[index], node.args[1 - index]
            known = self._known.get(part.serial)
            last = self.instructions[-1] if self.instructions else None
            if (
                part.op == "multiply" and uses.get(part.serial) == 1 and known is not None and not known.pair
                and isinstance(known.atom, Named) and last is not None and last.name == known.atom.name
                and last.function == "multiply" and not self._known[other.serial].pair
            ):  # fmt: skip
                self.instructions.pop()
                function = "fma" if node.op == "add" else ("fnma" if index == 1 else "fms")
                return self._emit(function, False, *last.arguments, self._known[other.serial])
        return None

    def _round(self, value: Value) -> Value:
        """The high part of a pair: pairs are kept normalised."""
        if not value.pair:
            return value
        if isinstance(value.atom, Literal):
            return Value(Literal(value.atom.hi), False)
        return self._emit("high", False, value)

    def _operation(self, node: Node, args: list[Value], pair: bool) -> Value:
        op = node.op
        paired = any(arg.pair for arg in args)
        if op in ("minimum", "maximum"):
            args = [self._round(arg) for arg in args]
            return self._emit(op, False, *args)
        if op == "select":
            left, right = self._round(args[0]), self._round(args[1])
            either = pair or args[2].pair or args[3].pair
            return self._emit("select", either, left, right, args[2], args[3])
        if paired and _exact(node):
            return self._pair_arithmetic(node, args)
        if op in _ARITHMETIC:
            if not pair and not paired:
                return self._emit(op, False, *args)
            result = self._pair_arithmetic(node, args)
            return result if pair else self._round(result)
        if op == "same":
            return args[0]
        if op in ("gamma", "floor"):
            return self._emit(op, pair, *args)
        if op in ("round_down", "round_up"):
            return self._emit(op, False, args[0]) if args[0].pair else args[0]
        if self._fine and op in _FINE:
            return self._emit(f"{op}_fine", True, *args)
        if op == "pow":
            base, exponent = args
            if exponent.pair:
                power = self._emit("pair_mul", True, self._emit("log_pair", True, base), exponent)
                return self._emit("exp_pair", True, power) if pair else self._emit("exp_dd", False, power)
            if pair:
                return self._emit("pow_pair", True, base, exponent)
            return self._emit("pow_dd" if base.pair else "pow", False, base, exponent)
        if op in ("exp_times", "erfc_times"):
            if pair:
                power = self._emit(op.replace("times", "pair"), True, args[1])
                return self._emit("pair_mul", True, power, args[0])
            return self._emit(f"{op}_dd", False, self._round(args[0]), args[1])
        if TABLE[op].arity != 1:
            raise ValueError(op)
        if pair:
            return self._emit(f"{op}_pair", True, args[0])
        return self._emit(f"{op}_dd" if args[0].pair else op, False, args[0])

    def _pair_arithmetic(self, node: Node, args: list[Value]) -> Value:
        op = node.op
        emit = self._emit
        if op == "negate":
            return emit("pair_neg", True, args[0]) if args[0].pair else emit("negate", False, args[0])
        if op == "square":
            return emit("pair_square", True, args[0]) if args[0].pair else emit("two_prod", True, args[0], args[0])
        if op == "sqrt":
            return emit("pair_sqrt", True, args[0])
        if op == "multiply":
            a, b = args
            if isinstance(a.atom, Literal) and not a.pair and _power_of_two(a.atom.hi):
                return emit("pair_scale", True, b, a) if b.pair else emit("multiply", False, a, b)
            if a.pair and b.pair:
                return emit("pair_mul", True, a, b)
            if a.pair or b.pair:
                return emit("pair_mul_double", True, *((a, b) if a.pair else (b, a)))
            return emit("two_prod", True, a, b)
        if op == "divide":
            if isinstance(args[0].atom, Literal) and args[0].atom == Literal(1.0):
                return emit("pair_inverse", True, args[1])
            return emit("pair_div", True, *args)
        a, b = args
        if op == "subtract":
            if a.pair and b.pair:
                return emit("pair_sub", True, a, b)
            b = _negated(b) or (emit("pair_neg", True, b) if b.pair else emit("negate", False, b))
        if a.pair and b.pair:
            return emit("pair_add", True, a, b)
        if a.pair or b.pair:
            return emit("pair_add_double", True, *((a, b) if a.pair else (b, a)))
        return emit("two_sum", True, a, b)


def _exact(node: Node) -> bool:
    """Whether the operation never rounds, so that a pair stays a pair at no cost."""
    first = node.args[0]
    return node.op == "negate" or (
        node.op == "multiply" and first.op == "number" and _power_of_two(float(first.value))  # type: ignore[arg-type]
    )


def _negated(value: Value) -> Value | None:
    if isinstance(value.atom, Literal):
        return Value(Literal(-value.atom.hi, -value.atom.lo), value.pair)
    return None


def _power_of_two(value: float) -> bool:
    numerator, denominator = abs(value).as_integer_ratio()
    return numerator & (numerator - 1) == 0 and denominator & (denominator - 1) == 0
