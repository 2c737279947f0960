"""The one table of kernel operations: meaning, derivative, error and spelling of each."""

# Partials take all arguments of their operation, also those that they do not read.
# ruff: noqa: ARG005, E501

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import mpmath
from flint import arb

from symdict.kernels.elementary import FUNCTIONS

Ball = arb
Partial = Callable[..., arb]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the IR.

    exact: its meaning in mpmath (for judges and single values);
    ball: its enclosure in ball arithmetic (for the rounding analysis);
    partials: the partial derivatives, in ball arithmetic, for condition numbers;
    error: the relative error of one evaluation in double, in units of 2^-53;
    pair_error: log2 of the relative error where the result is kept as a pair;
    cost, pair_cost: rough cycles for one double, plain and as a pair;
    c: the name in C (`sd_exp`: also `sd_exp_dd` and `sd_exp_pair`), or the infix operator;
    numpy: the name of the ufunc, or of the function of the emitted module.
    """

    name: str
    arity: int
    exact: Callable[..., mpmath.mpf]
    ball: Callable[..., arb]
    partials: tuple[Partial, ...]
    error: float
    pair_error: int
    cost: float
    pair_cost: float
    c: str
    numpy: str


def _function(
    name: str,
    ball: Callable[[arb], arb],
    partial: Partial,
    *,
    exact: Callable[[mpmath.mpf], mpmath.mpf] | None = None,
    cost: float = 10.0,
) -> Operation:
    known = FUNCTIONS[name]
    return Operation(
        name, 1, exact or getattr(mpmath, name), ball, (partial,), known.error, -known.pair_bits,
        cost, 3.0 * cost, known.plain, known.numpy,
    )  # fmt: skip


def _one(_: arb) -> arb:
    return arb(1)


def _choose(left: arb, right: arb, below: arb, above: arb) -> arb:
    return below if left.mid() <= right.mid() else above


def _in_arb(flag: bool) -> arb:
    return arb(1 if flag else 0)


_TABLE: tuple[Operation, ...] = (
    Operation("add", 2, lambda a, b: a + b, lambda a, b: a + b,
              (lambda a, b: arb(1), lambda a, b: arb(1)), 1.0, -104, 1.0, 8.0, "+", "add"),
    Operation("subtract", 2, lambda a, b: a - b, lambda a, b: a - b,
              (lambda a, b: arb(1), lambda a, b: arb(-1)), 1.0, -104, 1.0, 8.0, "-", "subtract"),
    Operation("multiply", 2, lambda a, b: a * b, lambda a, b: a * b,
              (lambda a, b: b, lambda a, b: a), 1.0, -103, 1.0, 4.0, "*", "multiply"),
    Operation("divide", 2, lambda a, b: a / b, lambda a, b: a / b,
              (lambda a, b: 1 / b, lambda a, b: -a / (b * b)), 1.0, -102, 5.0, 12.0, "/", "divide"),
    Operation("negate", 1, lambda a: -a, lambda a: -a, (lambda a: arb(-1),), 0.0, -2000, 0.5, 1.0, "-", "negative"),
    Operation("square", 1, lambda a: a * a, lambda a: a * a, (lambda a: 2 * a,), 1.0, -103, 1.0, 4.0, "square", "square"),
    Operation("sqrt", 1, mpmath.sqrt, lambda a: a.sqrt(), (lambda a: 1 / (2 * a.sqrt()),), 1.0, -103, 6.0, 14.0, "sqrt", "sqrt"),
    Operation("same", 1, lambda a: a, lambda a: a, (lambda a: arb(1),), 0.0, -2000, 0.0, 0.0, "", ""),
    Operation("minimum", 2, min, lambda a, b: a if a.mid() <= b.mid() else b,
              (lambda a, b: _in_arb(a.mid() <= b.mid()), lambda a, b: _in_arb(a.mid() > b.mid())),
              0.0, -2000, 1.0, 2.0, "sd_minimum", "minimum"),
    Operation("maximum", 2, max, lambda a, b: a if a.mid() >= b.mid() else b,
              (lambda a, b: _in_arb(a.mid() >= b.mid()), lambda a, b: _in_arb(a.mid() < b.mid())),
              0.0, -2000, 1.0, 2.0, "sd_maximum", "maximum"),
    Operation("select", 4, lambda a, b, x, y: x if a <= b else y, _choose,
              (lambda *_: arb(0), lambda *_: arb(0),
               lambda a, b, x, y: _in_arb(a.mid() <= b.mid()), lambda a, b, x, y: _in_arb(a.mid() > b.mid())),
              0.0, -2000, 2.0, 3.0, "?:", "where"),
    Operation("pow", 2, mpmath.power, lambda a, b: a**b,
              (lambda a, b: b * a ** (b - 1), lambda a, b: a**b * a.log()),
              FUNCTIONS["pow"].error, -FUNCTIONS["pow"].pair_bits, 40.0, 120.0, "sd_pow", "power"),
    Operation("exp_times", 2, lambda y, q: y * mpmath.exp(q), lambda y, q: y * q.exp(),
              (lambda y, q: q.exp(), lambda y, q: y * q.exp()), 2.05, -68, 9.0, 34.0, "sd_exp_times", "exp_times"),
    Operation("erfc_times", 2, lambda y, q: y * mpmath.erfc(q), lambda y, q: y * q.erfc(),
              (lambda y, q: q.erfc(), lambda y, q: -2 * y / arb.pi().sqrt() * (-q * q).exp()),
              2.6, -67, 27.0, 80.0, "sd_erfc_times", "erfc_times"),
    _function("exp", lambda a: a.exp(), lambda a: a.exp(), cost=8.0),
    _function("expm1", lambda a: a.expm1(), lambda a: a.exp(), cost=11.0),
    _function("log", lambda a: a.log(), lambda a: 1 / a, cost=13.0),
    _function("log1p", lambda a: a.log1p(), lambda a: 1 / (1 + a), cost=16.0),
    _function("sin", lambda a: a.sin(), lambda a: a.cos(), cost=20.0),
    _function("cos", lambda a: a.cos(), lambda a: -a.sin(), cost=20.0),
    _function("tan", lambda a: a.tan(), lambda a: 1 + a.tan() ** 2, cost=25.0),
    _function("sinh", lambda a: a.sinh(), lambda a: a.cosh(), cost=14.0),
    _function("cosh", lambda a: a.cosh(), lambda a: a.sinh(), cost=14.0),
    _function("tanh", lambda a: a.tanh(), lambda a: 1 / a.cosh() ** 2, cost=16.0),
    _function("atan", lambda a: a.atan(), lambda a: 1 / (1 + a * a), cost=18.0),
    _function("asin", lambda a: a.asin(), lambda a: 1 / (1 - a * a).sqrt(), cost=18.0),
    _function("acos", lambda a: a.acos(), lambda a: -1 / (1 - a * a).sqrt(), cost=18.0),
    _function("asinh", lambda a: a.asinh(), lambda a: 1 / (1 + a * a).sqrt(), cost=22.0),
    _function("acosh", lambda a: a.acosh(), lambda a: 1 / (a * a - 1).sqrt(), cost=22.0),
    _function("atanh", lambda a: a.atanh(), lambda a: 1 / (1 - a * a), cost=20.0),
    _function("erf", lambda a: a.erf(), lambda a: 2 / arb.pi().sqrt() * (-a * a).exp(), cost=25.0),
    _function("erfc", lambda a: a.erfc(), lambda a: -2 / arb.pi().sqrt() * (-a * a).exp(), cost=25.0),
)  # fmt: skip

TABLE: Mapping[str, Operation] = {operation.name: operation for operation in _TABLE}

# Leaves and constants that have no arguments in r: computed once per call, or printed as literals.
CONSTANTS: Mapping[str, Callable[[], arb]] = {"pi": arb.pi}
# round_down and round_up make a double of an edge so that comparisons with it decide as those with the edge.
PROLOGUE_ONLY: Mapping[str, Callable[..., arb]] = {
    "gamma": lambda a: a.gamma(),
    "floor": lambda a: a.floor(),
    "round_down": lambda a: a,
    "round_up": lambda a: a,
}

__all__ = ["CONSTANTS", "PROLOGUE_ONLY", "TABLE", "Operation"]
