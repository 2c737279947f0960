"""Random formulas keep their values when they are cut into pieces; Python's own arithmetic is the judge."""

from __future__ import annotations

import math
import random

import pytest
import sympy as sp

from symdict.errors import InputError
from symdict.language import tree as t
from symdict.language.bounds import GENEROUS
from symdict.language.formula import to_text
from symdict.language.parse import parse
from symdict.language.segmenter import segments_of
from symdict.language.symbols import Parameter, ParameterSpace

SPACE = ParameterSpace((Parameter("lam"), Parameter("theta")), ("lam < theta",))
VALUES = {"lam": 0.5, "theta": 1.25}
POINTS = (0.0, 0.25, -0.25, 0.5, -0.5, 1.25, -1.25, 1.7677669529663689, 3.125, -3.125)
LEAVES = ("r", "r", "r", "1", "2", "0", "lam", "theta", "abs(r)", "sign(r)")


def formula(dice: random.Random, depth: int) -> str:
    """A random formula with kinks, jumps and nested cases."""

    def part() -> str:
        return formula(dice, depth - 1)

    if depth == 0 or dice.random() < 0.15:
        return dice.choice(LEAVES)
    kinds = (
        lambda: f"({part()} {dice.choice('+-')} {part()})",
        lambda: f"{part()}*({part()})",
        lambda: f"{part()}/({dice.choice(('1', '2', 'lam'))} + ({part()})^2)",
        lambda: f"({part()})^{dice.choice('23')}",
        lambda: f"{dice.choice(('tanh', 'atan', 'exp'))}(-abs({part()}))",
        lambda: f"{dice.choice(('max', 'min'))}({part()}, {part()})",
        lambda: f"{dice.choice(('abs', 'sign', 'relu'))}({part()})",
        lambda: f"heaviside({part()}, {dice.choice(('0', '1', '1/2'))})",
        lambda: (
            f"where({dice.choice(('r', 'abs(r)'))} {dice.choice(('<', '<=', '>'))} {dice.choice(('lam', 'theta'))},"
            f" {part()}, {part()})"
        ),
    )
    return dice.choice(kinds)()


def value(node: t.Node, point: dict[str, float]) -> float:
    """The value of a formula, by Python's own arithmetic."""
    match node:
        case t.Number():
            return float(node.value)
        case t.Name():
            return point[node.name]
        case t.Negate():
            return -value(node.operand, point)
        case t.Binary():
            left, right = value(node.left, point), value(node.right, point)
            results = {
                "+": lambda: left + right,
                "-": lambda: left - right,
                "*": lambda: left * right,
                "/": lambda: left / right,
                "^": lambda: left**right,
            }
            return results[node.operator]()
        case t.Compare():
            left, right = value(node.left, point), value(node.right, point)
            return {
                "<": left < right,
                "<=": left <= right,
                ">": left > right,
                ">=": left >= right,
                "==": left == right,
                "!=": left != right,
            }[node.operator]
        case t.Constant():
            return {"pi": math.pi, "e": math.e}[node.name]
        case t.Logic():
            truths = [value(operand, point) for operand in node.operands]
            return {"and": all(truths), "or": any(truths), "not": not truths[0]}[node.operator]
        case t.Cases():
            return next(value(v, point) for v, c in node.branches if c is None or value(c, point))
        case t.Call():
            first, *rest = (value(argument, point) for argument in node.arguments)
            special = {
                "abs": lambda: abs(first),
                "sign": lambda: float((first > 0) - (first < 0)),
                "relu": lambda: max(first, 0.0),
                "heaviside": lambda: rest[0] if first == 0 else float(first > 0),
                "max": lambda: max(first, *rest),
                "min": lambda: min(first, *rest),
            }
            return special.get(node.function, lambda: getattr(math, node.function)(first))()
    raise AssertionError(node)


def check(text: str) -> bool:
    """Whether the formula was cut into pieces, with the right values; refusals are the segmenter's right."""
    node = parse(text)
    try:
        segments = segments_of(node, SPACE)
    except InputError:
        return False
    written = parse(to_text(segments.to_sympy()), limits=GENEROUS)
    exact = {SPACE.symbols[name]: sp.Rational(number) for name, number in VALUES.items()}
    for x in POINTS:
        expected = value(node, {"r": x, **VALUES})
        found = float(segments.evaluate(sp.Rational(x), exact))
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-9), f"{text} at r = {x}"
        told = value(written, {"r": x, **VALUES})
        assert told == pytest.approx(expected, rel=1e-9, abs=1e-9), f"{text} written out, at r = {x}"
    return True


@pytest.mark.parametrize("block", range(4))
def test_cutting_into_pieces_keeps_every_value(block: int) -> None:
    done = [check(formula(random.Random(seed), 3)) for seed in range(25 * block, 25 * block + 25)]
    assert sum(done) >= 15


@pytest.mark.parametrize(
    "text",
    [
        "heaviside(relu(r), 0)",
        "1 - heaviside(relu(r), 0)",
        "heaviside(0*r, lam)",
        "sign(abs(r))",
        "heaviside(theta - r, 1/2)",
        "heaviside(r + theta, 1/3)*(1 + r)",
        "where(r < lam, heaviside(abs(r), 1/2), 2)",
        "sign(r)^2 + heaviside(r, 3)",
    ],
)
def test_single_points_keep_their_values(text: str) -> None:
    assert check(text)


@pytest.mark.long
def test_a_long_sweep_of_random_formulas() -> None:
    for seed in range(100, 3000):
        check(formula(random.Random(seed), 3))
