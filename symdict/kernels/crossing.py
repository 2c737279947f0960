"""Selections between pieces that cross where they meet, as a minimum or a maximum: for NumPy a fifth of the time.

    a > t ? f(a) : h(a)   ->   min(f(a), h(a))   or   max(f(a), h(a))

holds where f - h changes its sign at t and nowhere else. Whether it does is seen by running both: at every sample of
the parameters, at |r| of all sizes and close to t, the values must have the same bits; next to t, where rounding lets
the pieces cross a little early or late, they may be one unit in the last place apart. Farther away the pieces must
differ by more than rounding, or they are two spellings of one function, each for the part where it is accurate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

import numpy as np

from symdict.kernels import simulation
from symdict.kernels.freeze import Frozen
from symdict.kernels.lowering import Code, Instruction, Literal, Named, Value, needed

_EXTREMES = {"minimum": np.minimum, "maximum": np.maximum}
_LARGEST = 1.7976931348623157e308
_SIZES = np.concatenate([[0.0, 5e-324, 1e-310, np.inf, _LARGEST], np.geomspace(1e-300, 1e300, 401)])
_BESIDE = 2.0 ** -np.arange(1.0, 53.0)
_FACTORS = (Fraction(1), Fraction(1, 1000), Fraction(1, 4), Fraction(9, 4), Fraction(30), Fraction(10**5))
_CLOSE = 4.0  # units in the last place of t
_AWAY = 2.0**-20  # of t
_APART = 2.0**-45  # of the larger piece

Body = tuple[Instruction, ...]


def crossed(code: Code, samples: Sequence[Mapping[str, Fraction]]) -> Code:
    """The same functions with fewer selections, as far as samples of the parameters tell; `widened` has enough."""
    bodies = tuple(
        _crossed(code, body, result, samples) for body, result in zip(code.bodies, code.results, strict=True)
    )
    if bodies == code.bodies:
        return code
    read = {v.atom.name for body in bodies for i in body for v in i.arguments if isinstance(v.atom, Named)}
    fields = tuple((name, pair) for name, pair in code.fields if name in read)
    prologue = needed(code.prologue, [Value(Named(name), pair) for name, pair in fields])
    return replace(code, prologue=prologue, fields=fields, bodies=bodies)


def widened(frozen: Frozen) -> tuple[Mapping[str, Fraction], ...]:
    """The samples of a function, and more with its scale parameter out of proportion to the rest."""
    name = frozen.parameters[0] if len(frozen.parameters) == 1 else str(frozen.scale.value)
    if name not in frozen.parameters:
        return frozen.samples
    return tuple({**sample, name: sample[name] * factor} for sample in frozen.samples for factor in _FACTORS)


def _crossed(code: Code, body: Body, result: Value, samples: Sequence[Mapping[str, Fraction]]) -> Body:
    for choice in body:
        if choice.function != "select" or choice.pair or not _is_radius(choice.arguments[0]):
            continue
        for function in _EXTREMES:
            extreme = Instruction(choice.name, False, function, choice.arguments[2:])
            changed = tuple(extreme if instruction is choice else instruction for instruction in body)
            if _agree(code, body, changed, choice, extreme, samples):
                body = _unguarded(code, body, changed, choice, extreme, samples)
                break
    return needed(body, [result])


def _unguarded(
    code: Code, body: Body, changed: Body, choice: Instruction, extreme: Instruction,
    samples: Sequence[Mapping[str, Fraction]],
) -> Body:  # fmt: skip
    """Without the limits of |r| that kept a piece out of reach of the other."""
    for guard in changed:
        if guard.function in _EXTREMES and _is_radius(guard.arguments[0]) and guard is not extreme:
            bare = replace(guard, function="high", arguments=guard.arguments[:1])
            without = tuple(bare if instruction is guard else instruction for instruction in changed)
            if _agree(code, body, without, choice, extreme, samples):
                changed = without
    return changed


def _agree(
    code: Code, body: Body, changed: Body, choice: Instruction, extreme: Instruction,
    samples: Sequence[Mapping[str, Fraction]],
) -> bool:  # fmt: skip
    """Whether the extreme in the changed body has the values of the choice in the body."""
    for sample in samples:
        values = {name: np.array([float(value)]) for name, value in sample.items()}
        threshold = _threshold(code, choice.arguments[1], values)
        if threshold is None:
            return False
        steps = threshold * np.concatenate([-_BESIDE, _BESIDE])
        with np.errstate(all="ignore"):
            radius = np.abs(np.concatenate([_SIZES, threshold * _SIZES, threshold + steps, [threshold]]))
        spread = {name: np.full_like(radius, value[0]) for name, value in values.items()}
        (want,) = _run(code, body, (Value(Named(choice.name), False),), radius, spread)
        with np.errstate(all="ignore"):
            pieces = _run(code, changed, extreme.arguments, radius, spread)
            got = _EXTREMES[extreme.function](*pieces)
            apart = np.abs(pieces[0] - pieces[1]) > np.minimum(_APART * np.maximum(*np.abs(pieces)), _LARGEST)
            close = np.abs(radius - threshold) <= _CLOSE * np.spacing(threshold)
            near = np.abs(got - want) <= np.spacing(np.abs(want))
        if not (apart | (np.abs(radius - threshold) <= _AWAY * threshold)).all():
            return False
        same = got.view(np.int64) == want.view(np.int64)
        if not (same | (close & near)).all():
            return False
    return True


def _run(
    code: Code, body: Body, values: Sequence[Value], radius: np.ndarray, parameters: Mapping[str, np.ndarray]
) -> list[np.ndarray]:
    bodies = tuple(needed(body, [value]) for value in values)
    found = simulation.run(replace(code, bodies=bodies, results=tuple(values)), radius, parameters, fused=False)
    return [np.ascontiguousarray(value) for value in found]


def _threshold(code: Code, value: Value, parameters: Mapping[str, np.ndarray]) -> float | None:
    """The constant that |r| is compared with."""
    if isinstance(value.atom, Literal):
        return value.atom.hi
    if not value.atom.field:
        return None
    known = simulation.prepared(code, parameters) | {
        f"p{index}": (parameters[name], parameters[name]) for index, name in enumerate(code.parameters)
    }
    return float(known[value.atom.name][0][0])


def _is_radius(value: Value) -> bool:
    return isinstance(value.atom, Named) and value.atom.name == "a"
