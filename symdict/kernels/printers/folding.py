"""Straight-line code made shorter for compiled targets: the constants of an exponent go into base 2.

    v = minimum(a, edge);  p = C v^2 (or -C v^2) in pairs;  y e^p   ->   y 2^(D v^2),   D = C / ln 2

The product C v^2 is then never formed as a pair: D multiplies v^2 inside two fma, and what is beyond the
reach of any result is cut off where v is. The pattern is looked for by what is computed, not by whom.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flint import arb

from symdict.kernels import rounding
from symdict.kernels.lowering import Code, Instruction, Literal, Named, Value, needed

_PRODUCTS = ("pair_mul", "pair_mul_double")
_POWERS = ("exp_times_dd", "exp_dd")


def folded(code: Code) -> Code:
    """The same functions with shorter exponentials."""
    found = _Folding(code)
    bodies = tuple(found.body(body, code.results[index]) for index, body in enumerate(code.bodies))
    if not found.fields:
        return code
    read = {_name(value) for body in bodies for instruction in body for value in instruction.arguments}
    read |= {_name(result) for result in code.results}
    fields = tuple((name, pair) for name, pair in code.fields + tuple(found.fields) if name in read)
    names = {name for name, _ in fields}
    prologue = (*code.prologue, *found.prologue)
    prologue = tuple(i for i in prologue if i.function != "keep" or i.name in names)
    return replace(code, prologue=prologue, fields=fields, bodies=bodies)


class _Folding:
    def __init__(self, code: Code) -> None:
        self._fields = dict(code.fields)
        self._kept = {i.name: i.arguments[0] for i in code.prologue if i.function == "keep"}
        self.prologue: list[Instruction] = []
        self.fields: list[tuple[str, bool]] = []

    def body(self, body: Sequence[Instruction], result: Value) -> tuple[Instruction, ...]:
        """One body with every power of the pattern replaced, and what nobody reads any more left out."""
        made = {instruction.name: instruction for instruction in body}
        changed: list[Instruction] = []
        for instruction in body:
            changed += self._folded(instruction, made) or [instruction]
        return needed(changed, [result])

    def _folded(self, power: Instruction, made: dict[str, Instruction]) -> list[Instruction] | None:
        if power.function not in _POWERS or power.pair:
            return None
        exponent, sign = _through_signs(power.arguments[-1], made)
        if exponent is None or exponent.function not in _PRODUCTS:
            return None
        for constant, square in (exponent.arguments, exponent.arguments[::-1]):
            bounded = _square_of(square, made)
            source = self._constant(constant)
            if bounded is None or source is None:
                continue
            edge = self._kept.get(_name(bounded.arguments[1]))
            if edge is None:
                continue
            rate, reach = self._rate(source, sign), f"e{len(self.fields)}"
            self.prologue.append(
                Instruction(reach, False, "square_edge", (edge, rate), note=f"reach of {bounded.arguments[1].atom}")
            )
            limit = self._keep(Value(Named(reach), False), "how far the exponent matters")
            v = Value(Named(f"{power.name}v"), False)
            factor = power.arguments[0] if len(power.arguments) == 2 else Value(Literal(1.0), False)
            if _name(factor) == bounded.name:  # beyond the reach the result is 0 or infinite for either
                factor = v
            return [
                Instruction(v.atom.name, False, "minimum", (bounded.arguments[0], limit)),  # type: ignore[union-attr]
                Instruction(power.name, False, "exp2_square_times", (factor, v, self._keep(rate, "per ln 2"))),
            ]
        return None

    def _constant(self, value: Value) -> Value | None:
        """What the prologue kept under this name, or a literal."""
        if isinstance(value.atom, Literal):
            return value
        return self._kept.get(value.atom.name) if value.atom.field else None

    def _rate(self, constant: Value, sign: int) -> Value:
        """constant / ln 2 with this sign, as a pair of the prologue."""
        name = f"d{len(self.fields)}"
        kind = "pair_mul" if constant.pair else "pair_mul_double"
        self.prologue.append(Instruction(name, True, kind, (_per_ln2(sign), constant)))
        return Value(Named(name), True)

    def _keep(self, value: Value, note: str) -> Value:
        name = f"f{len(self.fields)}"
        self.prologue.append(Instruction(name, value.pair, "keep", (value,), note=note))
        self.fields.append((name, value.pair))
        return Value(Named(name, field=True), value.pair)


def signed(code: Code) -> Code | None:
    """An odd function on r of either sign, where its code for |r| only has to be read with r for |r|; else None.

    Products, quotients and squares keep their bits under a change of sign, zeros included; sums of odd values
    do not (x - x is +0 for either sign), and neither do pairs, which are sums. Comparisons still want |r|; a
    value limited from above is then limited from below as well.
    """
    if len(code.bodies) != 1:
        return None
    parity = {"a": -1}
    changed: list[Instruction] = []
    for instruction in code.bodies[0]:
        found = _parity(instruction, parity)
        if found is None:
            return None
        parity[instruction.name] = found
        compared = 2 if instruction.function == "select" else 0
        arguments = instruction.arguments
        arguments = arguments[:compared] + tuple(_with_sign(value) for value in arguments[compared:])
        if instruction.function == "minimum" and found < 0:
            below = Value(Named(f"{instruction.name}u"), False)
            changed.append(Instruction(f"{instruction.name}u", False, "minimum", arguments))
            changed.append(Instruction(instruction.name, False, "not_below_minus", (below, arguments[1])))
        else:
            changed.append(replace(instruction, arguments=arguments))
    (result,) = code.results
    if parity.get(_name(result)) != -1:
        return None
    return replace(code, bodies=(tuple(changed),), results=(_with_sign(result),))


def limited(code: Code) -> tuple[Value, Code] | None:
    """The edge and the rest of a signed function that reads r only after limiting it to -edge and edge; else None."""
    first, second, *others = (*code.bodies[0], None, None)[: len(code.bodies[0]) + 2]
    if first is None or second is None or first.function != "minimum" or second.function != "not_below_minus":
        return None
    edge, rest = first.arguments[1], [instruction for instruction in others if instruction is not None]
    read = {_name(value) for instruction in rest for value in instruction.arguments} | {_name(code.results[0])}
    if _name(first.arguments[0]) != "r" or second.arguments != (Value(Named(first.name), False), edge):
        return None
    if read & {"r", "a", first.name} or not isinstance(edge.atom, Named):
        return None
    within = replace(second, function="high", arguments=(Value(Named("r"), False),))
    return edge, replace(code, bodies=((within, *rest),))


def _with_sign(value: Value) -> Value:
    return Value(Named("r"), False) if _name(value) == "a" else value


def _parity(instruction: Instruction, known: dict[str, int]) -> int | None:
    """-1 for an odd value, 1 for an even one, None where neither is certain to the last bit."""
    function, arguments = instruction.function, instruction.arguments
    if any(_name(value) == "" and value.atom == Literal(0.0) for value in arguments):
        return None  # zero has a sign
    signs = [1 if isinstance(v.atom, Literal) or v.atom.field else known.get(v.atom.name, 0) for v in arguments]
    if 0 in signs:
        return None
    if function in ("multiply", "divide"):
        return signs[0] * signs[1]
    if function == "negate":
        return signs[0]
    if function in ("square", "pair_square") or (function == "two_prod" and arguments[0] == arguments[1]):
        return 1
    if function == "exp2_square_times":
        return signs[0] if signs[0] > 0 or arguments[0] == arguments[1] else None
    if function not in ("minimum", "select"):
        return 1 if min(signs) > 0 else None
    if function == "minimum":
        constant = isinstance(arguments[1].atom, Literal) or arguments[1].atom.field
        return -1 if _name(arguments[0]) == "a" and constant else (1 if min(signs) > 0 else None)
    if function == "select":
        bare = [sign > 0 or _name(value) == "a" for sign, value in zip(signs[:2], arguments[:2], strict=True)]
        return signs[2] if all(bare) and signs[2] == signs[3] else None
    return None


def _per_ln2(sign: int) -> Value:
    with rounding.precision(200):
        exact = sign / arb(2).log()
        high = float(exact.mid())
        return Value(Literal(high, float((exact - high).mid())), True)


def _through_signs(value: Value, made: dict[str, Instruction]) -> tuple[Instruction | None, int]:
    """The instruction behind a value, past changes of sign."""
    sign = 1
    found = made.get(_name(value))
    while found is not None and found.function in ("pair_neg", "negate"):
        sign = -sign
        found = made.get(_name(found.arguments[0]))
    return found, sign


def _square_of(value: Value, made: dict[str, Instruction]) -> Instruction | None:
    """minimum(x, a constant), if the value is its exact square."""
    square = made.get(_name(value))
    if square is None or square.function != "two_prod" or square.arguments[0] != square.arguments[1]:
        return None
    bounded = made.get(_name(square.arguments[0]))
    if bounded is None or bounded.function != "minimum":
        return None
    edge = bounded.arguments[1].atom
    return bounded if isinstance(edge, Named) and edge.field else None


def _name(value: Value) -> str:
    return value.atom.name if isinstance(value.atom, Named) else ""
