"""Selections become minima and maxima where, and only where, the pieces cross."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import crossing, emit, ir, lowering, simulation
from symdict.kernels.ir import ONE, RADIUS, TWO, ZERO, Node

THETA = ir.parameter("theta")
SAMPLES = tuple({"theta": Fraction(value)} for value in (1.0, 0.3, 1193.0, 3.1e-12))


def choice(threshold: Node, near: Node, far: Node) -> lowering.Code:
    root = ir.apply("select", RADIUS, threshold, near, far)
    return lowering.lower((root,), frozenset(), ("theta",))


def operations(code: lowering.Code) -> list[str]:
    return [instruction.function for instruction in crossing.crossed(code, SAMPLES).bodies[0]]


@pytest.mark.parametrize(
    ("threshold", "near", "far", "expected"),
    [
        (THETA, RADIUS, THETA, ["minimum"]),
        (THETA, ZERO, ir.subtract(RADIUS, THETA), ["subtract", "maximum"]),
        (THETA, RADIUS, ir.divide(ir.powi(THETA, 2), RADIUS), ["divide", "minimum"]),
        (ONE, ONE, ir.powi(RADIUS, 2), ["square", "maximum"]),
    ],
    ids=["truncated", "soft thresholding", "hyperbola", "without parameters"],
)
def test_pieces_that_cross_become_an_extreme(threshold: Node, near: Node, far: Node, expected: list[str]) -> None:
    assert operations(choice(threshold, near, far)) == expected


def test_the_guard_of_a_piece_goes_with_the_selection() -> None:
    guarded = ir.divide(ir.powi(THETA, 2), ir.apply("maximum", RADIUS, THETA))
    assert [name for name in operations(choice(THETA, RADIUS, guarded)) if name != "high"] == ["divide", "minimum"]


@pytest.mark.parametrize(
    ("threshold", "near", "far"),
    [
        (THETA, RADIUS, ZERO),
        (ir.multiply(TWO, THETA), RADIUS, ir.divide(ir.powi(THETA, 2), RADIUS)),
        (THETA, ONE, ir.apply("cos", ir.subtract(RADIUS, THETA))),
        (THETA, RADIUS, ir.multiply(ir.number(Fraction(1 + 2**-40)), THETA)),
    ],
    ids=["jump", "cross elsewhere", "touch", "nearly cross"],
)
def test_other_selections_stay(threshold: Node, near: Node, far: Node) -> None:
    assert "select" in operations(choice(threshold, near, far))


def test_an_extreme_that_passes_at_one_parameter_alone_is_refused() -> None:
    code = choice(THETA, RADIUS, ONE)
    assert crossing.crossed(code, SAMPLES[:1]).bodies[0][-1].function == "minimum"  # theta = 1: min(r, 1) is right
    assert crossing.crossed(code, SAMPLES).bodies[0][-1].function == "select"


@pytest.mark.parametrize(("apart", "expected"), [(None, True), (-1.0, False)], ids=["as it is", "without the rule"])
def test_two_spellings_of_one_function_stay_apart(
    apart: float | None, expected: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1 - 3 r^2 in pairs up to r = 1, beside its zero, and plain beyond: the smaller value is the worse one there."""
    if apart is not None:
        monkeypatch.setattr(crossing, "_APART", apart)
    code = emit.plan.__wrapped__(entries.entry("ncu").definition, "slope", target="numpy").code
    assert ("select" in [instruction.function for instruction in code.bodies[0]]) == expected


@pytest.mark.parametrize("form", ["activation", "shrinkage", "diffusivity", "regulariser"])
@pytest.mark.parametrize("name", ["garrote", "soft", "scad", "mcp", "fair", "capped-l1", "hampel"])
def test_the_values_stay(name: str, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pass against the selections themselves, at arguments that it has not seen."""
    definition = entries.entry(name).definition
    changed = emit.plan(definition, form, target="numpy").code
    monkeypatch.setattr(crossing, "crossed", lambda code, samples: code)
    plain = emit.plan.__wrapped__(definition, form, target="numpy").code
    generator = np.random.default_rng(7)
    x = np.exp(generator.uniform(-20, 20, 2000)) * (1 + 2.0**-50 * generator.integers(-9, 9, 2000))
    values = {symbol: np.full_like(x, 2.3 + index) for index, symbol in enumerate(plain.parameters)}
    got, want = (simulation.run(code, x, values)[0] for code in (changed, plain))
    assert (np.abs(got - want) <= np.spacing(np.abs(want))).all()
