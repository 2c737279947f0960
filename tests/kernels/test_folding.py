"""Shorter code for compiled targets: exponents in base 2, odd functions without their absolute value."""

from __future__ import annotations

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import emit, kernel
from symdict.kernels.lowering import Code, Instruction, Literal, Named, Value
from symdict.kernels.printers import folding

A, T = Value(Named("a"), False), Value(Named("t0"), False)
EDGE, ONE = Value(Named("c0", field=True), False), Value(Literal(1.0), False)


def _code(*body: Instruction) -> Code:
    return Code((), (), (("c0", False),), (body,), (Value(Named(body[-1].name), False),))


def test_the_gaussian_exponent_is_folded() -> None:
    made = emit.plan(entries.entry("perona-malik").definition, "activation")
    functions = [instruction.function for instruction in made.compiled.bodies[0]]
    assert functions == ["minimum", "exp2_square_times"]
    assert "exp_times_dd" in [instruction.function for instruction in made.code.bodies[0]]


def test_code_without_the_pattern_is_left_alone() -> None:
    made = emit.plan(entries.entry("soft").definition, "activation")
    assert folding.folded(made.code) == made.code


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ((Instruction("t0", False, "subtract", (A, A)),), "x - x is +0 for either sign"),
        ((Instruction("t0", False, "select", (A, EDGE, A, Value(Literal(0.0), False))),), "zero has a sign"),
        ((Instruction("t0", False, "sqrt", (A,)),), "the root of a negative number"),
        ((Instruction("t0", False, "maximum", (A, EDGE)),), "a lower limit of |r| has no sign"),
        ((Instruction("t0", False, "multiply", (A, A)),), "even"),
        ((Instruction("t0", True, "two_prod", (A, EDGE)), Instruction("t1", False, "high", (T,))), "a pair is a sum"),
    ],
)
def test_what_loses_a_sign_is_not_read_with_signs(body: tuple[Instruction, ...], why: str) -> None:
    assert folding.signed(_code(*body)) is None, why


def test_a_limited_quotient_is_read_with_signs() -> None:
    body = (Instruction("t0", False, "minimum", (A, EDGE)), Instruction("t1", False, "divide", (T, ONE)))
    signed = folding.signed(_code(*body))
    assert signed is not None
    assert [instruction.function for instruction in signed.bodies[0]] == ["minimum", "not_below_minus", "divide"]


@pytest.mark.parametrize("name", ["perona-malik", "charbonnier", "soft"])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_signed_kernels_are_odd_in_every_bit(name: str, dtype: str) -> None:
    definition = entries.entry(name).definition
    values = {parameter.name: 0.7 for parameter in definition.space.parameters}
    whole = {"float64": np.int64, "float32": np.int32}[dtype]
    top, tiny = np.finfo(dtype).max, np.finfo(dtype).smallest_subnormal
    x = np.concatenate([np.geomspace(float(tiny) * 2, float(top) / 2, 4001), [0.0, np.inf, top, tiny]]).astype(dtype)
    for mode in emit.MODES:
        run = kernel(definition, "activation", dtype=dtype, mode=mode, values=values)
        assert np.array_equal(run(x).view(whole), (-run(-x)).view(whole))
