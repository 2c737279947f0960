"""First-order rounding analysis: how much each operation's rounding moves the result, and its cure.

The relative error of a result is, to first order, the sum over all operations of
amplification x rounding error. Amplifications (relative condition numbers of the result with
respect to each intermediate value) are taken in ball arithmetic with as many bits as cancellation
asks for; operations whose rounding counts too much are kept as pairs (double-double).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
from flint import arb, ctx, fmpq

from symdict.kernels import ir
from symdict.kernels.ir import Node
from symdict.kernels.ops import CONSTANTS, PROLOGUE_ONLY, TABLE

UNIT = -53  # log2 of the relative rounding error of one double operation
SMALLEST = -1074  # log2 of the smallest subnormal
NORMAL = -1022  # log2 of the smallest normal number
PAIR_FLOOR = -960  # below 2^-960 the low part of a product underflows
_PRECISIONS = (320, 1200, 5000)
_INFINITE = float("inf")


@dataclass(frozen=True, slots=True)
class Point:
    """One argument |r| with values for the parameters; all of them doubles."""

    radius: Fraction
    parameters: Mapping[str, Fraction]


@contextmanager
def precision(bits: int) -> Iterator[None]:
    """Ball arithmetic with this many bits inside the block."""
    saved, ctx.prec = ctx.prec, bits
    try:
        yield
    finally:
        ctx.prec = saved


def ball(value: Fraction | int) -> arb:
    return arb(fmpq(value.numerator, value.denominator))


def log2_size(value: arb) -> float:
    """log2 |midpoint|, also far outside the range of double; -inf for zero."""
    mid = value.mid()
    near = abs(float(mid))
    if 1e-300 < near < 1e300:
        return math.log2(near)
    if mid.is_zero():
        return -_INFINITE
    if not mid.is_finite():
        return _INFINITE
    mantissa, exponent = map(int, mid.man_exp())
    if abs(exponent) > 1 << 50:
        return 2.0**50 if exponent > 0 else -(2.0**50)
    mantissa = abs(mantissa)
    shift = max(0, mantissa.bit_length() - 64)
    return math.log2(mantissa >> shift) + shift + int(exponent)


def evaluate(roots: Sequence[Node], point: Point) -> dict[int, arb]:
    """Enclosures of every value below `roots`, at the current precision."""
    values: dict[int, arb] = {}
    for serial, kind, payload, args in _steps(tuple(roots)):
        if kind == "call":
            values[serial] = payload(*[values[arg] for arg in args])
        elif kind == "number":
            values[serial] = ball(payload)
        elif kind == "radius":
            values[serial] = ball(point.radius)
        else:
            values[serial] = ball(point.parameters[payload])
    return values


@lru_cache(maxsize=64)
def _steps(roots: tuple[Node, ...]) -> tuple[tuple[int, str, Any, tuple[int, ...]], ...]:
    """What has to be done to evaluate expressions, arguments first."""
    steps: list[tuple[int, str, Any, tuple[int, ...]]] = []
    for node in ir.walk(*roots):
        args = tuple(arg.serial for arg in node.args)
        if node.op in ("number", "radius"):
            steps.append((node.serial, node.op, node.value, ()))
        elif node.op == "parameter":
            steps.append((node.serial, "parameter", str(node.value), ()))
        else:
            operation = TABLE.get(node.op)
            function = operation.ball if operation is not None else CONSTANTS.get(node.op) or PROLOGUE_ONLY[node.op]
            steps.append((node.serial, "call", function, args))
    return tuple(steps)


def value_at(root: Node, point: Point, bits: int = 120) -> arb:
    """An enclosure of the expression with `bits` correct bits where that can be had."""
    saved = ctx.prec
    try:
        best = arb("nan")
        for precision in _PRECISIONS:
            ctx.prec = precision
            best = evaluate((root,), point)[root.serial]
            if best.is_finite() and (best.is_exact() or best.rel_accuracy_bits() >= bits):
                break
        return best
    finally:
        ctx.prec = saved


@dataclass(frozen=True, slots=True)
class Sweep:
    """Amplifications and rounding errors of one expression over many points.

    nodes: the operations that can round, arguments first; the last is the result;
    plain, paired: contributions in ulp of the result, shape (points, nodes);
    usable: points at which the expression can be judged (finite, nonzero result).
    """

    root: Node
    nodes: tuple[Node, ...]
    plain: np.ndarray
    paired: np.ndarray
    usable: np.ndarray

    def rows(self, chosen: np.ndarray) -> Sweep:
        """The same analysis over fewer points."""
        return Sweep(self.root, self.nodes, self.plain[chosen], self.paired[chosen], self.usable[chosen])

    def best(self) -> np.ndarray:
        """The error in ulp at each point with every operation but the last kept as a pair."""
        if not self.nodes:
            return np.zeros(len(self.usable))
        mixed = np.fmin(self.paired, self.plain)[:, :-1].sum(axis=1) + self.plain[:, -1]
        return np.where(self.usable, mixed, 0.0)


def sweep(root: Node, points: Sequence[Point]) -> Sweep:
    """The rounding analysis of an expression at the given points."""
    order = tuple(ir.walk(root))
    nodes = tuple(node for node in order if _rounds(node))
    columns = {node.serial: index for index, node in enumerate(nodes)}
    plain = np.zeros((len(points), len(nodes)))
    paired = np.zeros((len(points), len(nodes)))
    usable = np.zeros(len(points), dtype=bool)
    saved = ctx.prec
    try:
        for row, point in enumerate(points):
            usable[row] = _analyse(root, order, point, columns, plain[row], paired[row])
    finally:
        ctx.prec = saved
    return Sweep(root, nodes, plain, paired, usable)


def _rounds(node: Node) -> bool:
    if node.op in ("radius", "parameter"):
        return False
    if node.op == "number":
        return not representable(node.value)  # type: ignore[arg-type]
    return node.varies or not _exact_constant(node)


def _is_double(node: Node) -> bool:
    """Whether the value is a double as it stands, so that sums and products of two are exact as pairs."""
    if node.op in ("radius", "parameter", "round_down", "round_up"):
        return True
    if node.op in ("minimum", "maximum"):
        return all(map(_is_double, node.args))
    return not node.varies and _exact_constant(node)


def _is_exact_pair(node: Node) -> bool:
    """Whether the value is a pair without any rounding."""
    if node.op in ("add", "subtract", "multiply", "square") and all(map(_is_double, node.args)):
        return True
    if node.op == "negate":
        return _is_exact_pair(node.args[0])
    return node.op == "multiply" and _scales_exactly(node) and _is_exact_pair(node.args[1])


def _exact_constant(node: Node) -> bool:
    """Whether a parameter expression is computed without rounding: c * 2^k, a parameter, a number."""
    if node.op in ("round_down", "round_up"):
        return True
    if node.op == "parameter":
        return True
    if node.op == "number":
        return representable(node.value)  # type: ignore[arg-type]
    if node.op == "negate":
        return _exact_constant(node.args[0])
    if node.op == "multiply" and node.args[0].op == "number":
        value = abs(node.args[0].value)  # type: ignore[arg-type]
        power = value.numerator & (value.numerator - 1) == 0 and value.denominator & (value.denominator - 1) == 0
        return power and _exact_constant(node.args[1])
    return False


def with_exact_differences(root: Node) -> Node:
    """c p - r as (c1 p - r) + c2 p, c1 the double next to c: beside r = c p no digit of c is lost."""

    def change(node: Node) -> Node | None:
        if node.op != "subtract" or ir.RADIUS not in node.args:
            return None
        first = node.args[0] is ir.RADIUS
        parts = _split_constant(node.args[1] if first else node.args[0])
        if parts is None:
            return None
        high, rest = parts
        if first:
            return ir.subtract(ir.subtract(ir.RADIUS, high), rest)
        return ir.add(ir.subtract(high, ir.RADIUS), rest)

    return ir.rebuild(root, change)


def _split_constant(node: Node) -> tuple[Node, Node] | None:
    """c p as (c1 p, c2 p) for a number c that is no double and a parameter p (or 1)."""
    if node.varies or _exact_constant(node):
        return None
    factors, numbers, rest = [node], ir.ONE, []
    while factors:
        factor = factors.pop()
        if factor.op == "multiply":
            factors.extend(factor.args)
        elif factor.parameters:
            rest.append(factor)
        else:
            numbers = ir.multiply(factor, numbers)
    if len(rest) > 1 or (rest and rest[0].op != "parameter"):
        return None
    with precision(400):
        exact = evaluate((numbers,), Point(Fraction(1), {}))[numbers.serial]
        mantissa, exponent = map(int, exact.mid().man_exp())
    high = ir.number(Fraction(float(Fraction(mantissa) * Fraction(2) ** exponent)))
    scale = rest[0] if rest else ir.ONE
    return ir.multiply(high, scale), ir.multiply(ir.subtract(numbers, high), scale)


def representable(value: Fraction) -> bool:
    """Whether a rational is a double."""
    try:
        return Fraction(float(value)) == value
    except OverflowError:
        return False


def _analyse(
    root: Node,
    order: Sequence[Node],
    point: Point,
    columns: Mapping[int, int],
    plain: np.ndarray,
    paired: np.ndarray,
) -> bool:
    values, result = {}, arb(0)
    for precision in _PRECISIONS:
        ctx.prec = precision
        values = evaluate((root,), point)
        result = values[root.serial]
        if not result.is_finite():
            continue
        if result.is_zero():
            return False
        if result.rel_accuracy_bits() >= 60:
            break
        if log2_size(result) < 4 * SMALLEST:
            return False
    else:
        plain[:] = paired[:] = _INFINITE
        return not (result.is_finite() and result.contains(0))
    size = log2_size(result)
    ulp = max(math.floor(size) - 52, SMALLEST)
    unit = 2.0 ** min(size + UNIT - ulp, 60.0) if size + UNIT - ulp > -200 else 0.0
    if size > 1024.0:
        return False
    slopes: dict[int, arb] = {root.serial: arb(1)}
    for node in reversed(order):
        slope = slopes.get(node.serial)
        if slope is None or slope.is_zero():
            continue
        value = values[node.serial]
        column = columns.get(node.serial)
        if column is not None:
            size_here = log2_size(value)
            factor = _to_float(value * slope / result)
            if size_here > 1024.0:
                plain[column] = _INFINITE if factor else 0.0
                paired[column] = _INFINITE
            elif factor:
                plain_base, pair_base = _errors(node)
                if not _passes(node):
                    plain_base += _lost(size_here, NORMAL)
                    pair_base += _lost(size_here, PAIR_FLOOR)
                plain[column] = _product(factor * unit, plain_base)
                paired[column] = _product(factor * unit, pair_base)
            if not node.varies and node.op != "number":
                continue
        if node.args and (node.varies):
            args = [values[arg.serial] for arg in node.args]
            for arg, partial in zip(node.args, TABLE[node.op].partials, strict=True):
                share = partial(*args)
                if not share.is_zero() and share.is_finite():
                    slopes[arg.serial] = slopes.get(arg.serial, arb(0)) + slope * share
                elif not share.is_finite() and arg.varies:
                    slopes[arg.serial] = arb(0)
    return True


def _product(factor: float, error: float) -> float:
    """How far an error reaches; an operation without one adds nothing, however large the factor."""
    return factor * error if error else 0.0


def _to_float(value: arb) -> float:
    """The size of a factor; infinite beyond 2^500."""
    near = abs(float(value.mid()))
    if 1e-150 < near < 1e150:
        return near
    size = log2_size(value)
    if size == -_INFINITE:
        return 0.0
    if size > 500:
        return _INFINITE
    return 2.0**size if size > -1000 else 0.0


@lru_cache(maxsize=4096)
def _errors(node: Node) -> tuple[float, float]:
    """The relative error of one rounding, plain and as a pair, in units of 2^-53."""
    constant = node.op == "number" or not node.varies
    plain = 1.0 if constant else TABLE[node.op].error
    if node.varies and _scales_exactly(node):
        plain = 0.0
    bits = _constant_bits(node) if constant else TABLE[node.op].pair_error
    pair = 0.0 if _is_exact_pair(node) or bits <= -1000 else 2.0 ** (bits - UNIT)
    return plain, pair


def _constant_bits(node: Node) -> int:
    """log2 of the relative error of a parameter expression that is computed once, as a pair."""
    if not node.parameters:
        return -106
    known = {"gamma": -52, "pow": -96, **dict.fromkeys(("exp", "log"), -98)}
    parts = [known.get(part.op, TABLE[part.op].pair_error if part.op in TABLE else -106) for part in ir.walk(node)]
    return max(parts) + (2 if node.args else 0)


def _passes(node: Node) -> bool:
    """Whether the operation only passes an argument on, so that nothing is lost even in a subnormal number."""
    return node.op in ("same", "minimum", "maximum", "select", "negate") and node.varies


def _lost(size: float, floor: float) -> float:
    """What underflow adds to a relative error, in units of 2^-53, for a value of log2 size below the floor."""
    if size >= floor or size == -_INFINITE:
        return 0.0
    return 2.0 ** min(SMALLEST - 1 - size - UNIT, 900.0)


def _scales_exactly(node: Node) -> bool:
    """Whether the operation multiplies by a power of two."""
    if node.op == "add" and node.args[0] is node.args[1]:
        return True
    if node.op != "multiply" or node.args[0].op != "number":
        return False
    value = abs(node.args[0].value)  # type: ignore[arg-type]
    return value.numerator & (value.numerator - 1) == 0 and value.denominator & (value.denominator - 1) == 0


def promote(found: Sweep, target: float) -> tuple[frozenset[int], float] | None:
    """The operations to keep as pairs so that the error stays within `target` ulp everywhere.

    Returns (serials of the promoted nodes, worst error in ulp), or None where no choice suffices.
    """
    rows = found.plain[found.usable]
    if rows.size == 0:
        return frozenset(), 0.0
    pairs = found.paired[found.usable]
    current = rows.copy()
    promoted: set[int] = set()
    last = len(found.nodes) - 1
    while True:
        totals = current.sum(axis=1)
        worst = int(np.argmax(totals))
        if totals[worst] <= target:
            return frozenset(promoted), float(totals[worst])
        gains = []
        for column, node in enumerate(found.nodes):
            if column == last or node.serial in promoted:
                continue
            if math.isinf(pairs[worst, column]):
                continue
            gain = current[worst, column] - pairs[worst, column]
            if gain > 0.01 * target:
                gains.append((round(gain / _promotion_cost(node), 9), -column))
        if not gains:
            return None
        column = -max(gains)[1]
        node = found.nodes[column]
        promoted.add(node.serial)
        current[:, column] = pairs[:, column]


def _promotion_cost(node: Node) -> float:
    if node.op == "number" or not node.varies:
        return 0.7
    operation = TABLE[node.op]
    return max(0.5, operation.pair_cost - operation.cost)


def cost(root: Node, promoted: Iterable[int], pair_price: float = 1.0) -> float:
    """Rough cycles of one evaluation; pair_price: what pair arithmetic costs where nothing is fused."""
    chosen = set(promoted)
    total = 0.0
    for node in ir.walk(root):
        operation = TABLE.get(node.op)
        if operation is None or not node.varies:
            continue
        pair = node.serial in chosen or (
            any(arg.serial in chosen for arg in node.args)
            and operation.name in ("add", "subtract", "multiply", "divide", "square", "sqrt")
        )
        total += pair_price * operation.pair_cost if pair else operation.cost
    return total
