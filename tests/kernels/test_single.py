"""Fast float32 kernels: in float arithmetic where a simulation shows that the bound holds, in double elsewhere."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import emit, kernel
from symdict.kernels.accuracy import measure
from symdict.kernels.lowering import Code, Instruction, Literal, Named, Value
from symdict.kernels.printers import single

IN_FLOAT = ("perona-malik", "charbonnier", "garrote")


def _values(definition, base: float) -> dict[str, float]:
    return {p.name: float(np.float32(base * (k + 1))) for k, p in enumerate(definition.space.parameters)}


@pytest.mark.parametrize("name", [*IN_FLOAT, "weickert", "soft", "tukey", "geman-mcclure"])
@pytest.mark.parametrize("base", [0.1, 0.7390851, 13.3])
def test_fast_float_flux_keeps_the_promise_of_the_exact_one(name: str, base: float) -> None:
    """2.5 ulp for Phi, over all exponents, at the breakpoints and beside them."""
    definition = entries.entry(name).definition
    values = _values(definition, base)
    run = kernel(definition, "activation", dtype="float32", mode="fast", values=values)
    segments = emit.segments_of(definition, "activation")
    found = measure(run, segments, values, scale=base, dtype="float32", count=400)
    assert found.ulp <= 2.5, found


@pytest.mark.parametrize("name", IN_FLOAT)
def test_these_are_computed_in_float(name: str) -> None:
    made = emit.plan_for(entries.entry(name).definition, "activation", "float32", "fast")
    assert made.mode == "single"
    assert "in float, at most 4 ulp" in emit.precision("float32", made)


@pytest.mark.parametrize("name", ["geman-mcclure", "weickert"])
def test_what_overflows_in_float_is_computed_in_double(name: str) -> None:
    """(1 + x^2)^2 of Geman and McClure leaves the floats long before the result vanishes, and so does lam^8."""
    made = emit.plan_for(entries.entry(name).definition, "activation", "float32", "fast")
    assert made.mode == "fast"


@pytest.mark.parametrize(
    ("name", "form", "scale"), [("weickert", "activation", 1193.0), ("perona-malik", "shrinkage", 3.1e-12)]
)
def test_fast_float_kernels_keep_their_promise_at_all_scales(name: str, form: str, scale: float) -> None:
    """Powers of large and small contrast parameters leave the floats."""
    definition = entries.entry(name).definition
    values = {"lam": float(np.float32(scale))}
    run = kernel(definition, form, dtype="float32", mode="fast", values=values)
    found = measure(run, emit.segments_of(definition, form), values, scale=scale, dtype="float32", count=2000)
    assert found.ulp <= 4.0, found


@pytest.mark.parametrize("name", IN_FLOAT)
def test_odd_in_bits_and_nan_stays(name: str) -> None:
    definition = entries.entry(name).definition
    run = kernel(definition, "activation", dtype="float32", mode="fast", values=_values(definition, 0.7))
    x = np.concatenate([np.geomspace(1e-45, 3e38, 2001), [0.0, np.inf]]).astype(np.float32)
    assert np.array_equal(run(x).view(np.int32), (-run(-x)).view(np.int32))
    assert np.isnan(run(np.array([np.nan], np.float32)))[0]


def test_the_simulation_sees_what_float_loses() -> None:
    """Planted: 1 - 1/(1 + a), which cancels for small a, is not accepted in float."""
    a, one = Value(Named("a"), False), Value(Literal(1.0), False)
    body = (
        Instruction("t0", False, "add", (one, a)),
        Instruction("t1", False, "divide", (one, Value(Named("t0"), False))),
        Instruction("t2", False, "subtract", (one, Value(Named("t1"), False))),
    )
    code = Code((), (), (), (body,), (Value(Named("t2"), False),))
    exact = Code((), (), (), ((body[0], Instruction("t2", False, "divide", (a, Value(Named("t0"), False)))),),
                 code.results)  # fmt: skip
    assert single.error(exact, exact, {}) < 2
    assert single.promised(code, exact, [{}]) is None
    assert single.promised(exact, exact, [{"unused": Fraction(1)}]) == 4.0
