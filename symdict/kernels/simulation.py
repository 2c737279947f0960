"""Run lowered code over arrays, in NumPy, without printing it: what a design does in floating point.

The rounding analysis speaks of relative errors alone. Overflow, underflow and infinities that pairs turn
into NaN are seen here, by running the instructions at the sample points and comparing with the truth.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from flint import arb

from symdict.kernels import rounding
from symdict.kernels.elementary import numpy_twin
from symdict.kernels.lowering import Code, Instruction, Literal, Value
from symdict.kernels.ops import TABLE

Array = np.ndarray
Number = Array | tuple[Array, Array]


def run(code: Code, radius: Array, parameters: Mapping[str, Array], *, fused: bool = True) -> list[Array]:
    """The results of all bodies at |r| = radius, one value of every parameter for each element.

    fused: products of doubles are exact as pairs (C has fma; NumPy's are right to 2^-106).
    """
    known: dict[str, Number] = {f"parameter:{name}": values for name, values in parameters.items()}
    known.update({f"p{index}": parameters[name] for index, name in enumerate(code.parameters)})
    results = []
    with np.errstate(all="ignore"):
        for instruction in code.prologue:
            known[instruction.name] = _execute(instruction, known, radius, fused)
        for body, result in zip(code.bodies, code.results, strict=True):
            known["a"] = radius
            for instruction in body:
                known[instruction.name] = _execute(instruction, known, radius, fused)
            results.append(np.broadcast_to(_high(_read(result, known, radius)), radius.shape))
    return results


def prepared(code: Code, parameters: Mapping[str, Array]) -> dict[str, tuple[Array, Array]]:
    """Every constant that is prepared once per call, as a pair."""
    known: dict[str, Number] = {f"parameter:{name}": values for name, values in parameters.items()}
    known.update({f"p{index}": parameters[name] for index, name in enumerate(code.parameters)})
    radius = np.ones_like(next(iter(parameters.values()), np.ones(1)))
    with np.errstate(all="ignore"):
        for instruction in code.prologue:
            known[instruction.name] = _execute(instruction, known, radius, fused=False)
    return {name: _pair(known[name]) for name, _ in code.fields}


def _read(value: Value, known: Mapping[str, Number], radius: Array) -> Number:
    if isinstance(value.atom, Literal):
        hi = np.full_like(radius, value.atom.hi)
        return (hi, np.full_like(radius, value.atom.lo)) if value.pair else hi
    return known[value.atom.name]


def _high(value: Number) -> Array:
    return value[0] if isinstance(value, tuple) else value


def _pair(value: Number) -> tuple[Array, Array]:
    return value if isinstance(value, tuple) else (value, np.zeros_like(value))


def _execute(instruction: Instruction, known: Mapping[str, Number], radius: Array, fused: bool) -> Number:
    function = instruction.function
    values = [_read(value, known, radius) for value in instruction.arguments]
    if fused and function == "two_prod":
        return _exact_product(*map(_high, values))
    if fused and function in _FUSED_TIMES:
        return _FUSED_TIMES[function](_high(values[0]), _pair(values[1]))
    plain = _PLAIN.get(function)
    if plain is not None:
        return plain(*map(_high, values))
    if function in ("keep", "high"):
        return _pair(values[0]) if instruction.pair else _high(values[0])
    if function == "select":
        mask = _high(values[0]) > _high(values[1])
        if instruction.pair:
            return numpy_twin.pair_select(mask, _pair(values[3]), _pair(values[2]))
        return np.where(mask, _high(values[3]), _high(values[2]))
    if function == "gamma":
        found = np.array([math.gamma(value) for value in _high(values[0])])
        return (found, np.zeros_like(found)) if instruction.pair else found
    if function in ("two_sum", "two_prod"):
        return getattr(numpy_twin, function)(*map(_high, values))
    if function in ("pair_add_double", "pair_mul_double", "pair_scale", "pow_pair"):
        return getattr(numpy_twin, function)(_pair(values[0]), _high(values[1]))
    if function.endswith(("_pair", "_fine")) and function[:-5] in _CIRCULAR:
        return _circular_pair(function, _pair(values[0]))
    if function.startswith("pair_") or function.startswith("round_") or function.endswith(("_pair", "_fine")):
        return getattr(numpy_twin, function)(*map(_pair, values))
    if function == "square_edge":
        return numpy_twin.square_edge(_high(values[0]), _high(values[1]))
    if function == "exp_times_dd":
        return _exp_times(_high(values[0]), _pair(values[1]))
    if function == "erfc_times_dd":
        return _erfc_times(_high(values[0]), _pair(values[1]))
    return _elementary(function.removesuffix("_dd"), values)


def _elementary(name: str, values: list[Number]) -> Array:
    """A function of the library: nearly the right double, moved by what the function may be off.

    NumPy's own exp, log, ... give other bits on other machines, and a design must not depend on them.
    """
    argument = _pair(values[0])
    if name in _CIRCULAR:
        value = _circular(name, argument)
    else:
        value = numpy_twin.pair_round(getattr(numpy_twin, f"{name}_pair")(argument, *map(_high, values[1:])))
    return _moved(value, argument[0], name)


def _moved(value: Array, argument: Array, name: str) -> Array:
    """A value rounded once, moved by what a function may be off beyond that."""
    side = np.where(np.ascontiguousarray(argument).view(np.int64) & 1 == 1, 1.0, -1.0)
    moved = value + value * (side * (TABLE[name].error - 1.0) * 2.0**rounding.UNIT)
    return np.where(np.isinf(value), value, moved)


_CIRCULAR = ("sin", "cos", "tan")
_PHASE_BITS = 1250


def _circular(name: str, argument: tuple[Array, Array]) -> Array:
    """A circular function of hi + lo of any size, correctly rounded: the compiled ones reduce every argument."""
    found = np.full(argument[0].shape, np.nan)
    finite = np.isfinite(argument[0] + argument[1])
    with rounding.precision(_PHASE_BITS):
        for index in np.flatnonzero(finite):
            exact = arb(float(argument[0][index])) + arb(float(argument[1][index]))
            found[index] = float(getattr(exact, name)().mid())
    return found


def _circular_pair(function: str, argument: tuple[Array, Array]) -> tuple[Array, Array]:
    """The same as a pair: up to 2^40 as the library does it, beyond as a double."""
    far = np.abs(argument[0]) > 2.0**40
    found = getattr(numpy_twin, function)(argument)
    if not far.any():
        return found
    beyond = _circular(function[:-5], argument)
    return numpy_twin.pair_select(far, (beyond, np.zeros_like(beyond)), found)


def _exact_product(a: Array, b: Array) -> tuple[Array, Array]:
    """a b as a pair without an error: a factor is split so that both parts have 26 bits."""
    p, low = numpy_twin.two_prod(a, b)
    down = np.where(np.abs(b) > 2.0**1000, 2.0**-60, 1.0)  # rounding must not reach infinity
    b = b * down
    b1 = ((b.view(np.int64) + (1 << 26)) & np.int64(-(1 << 27))).view(np.float64)
    a1, a2 = numpy_twin.split(a)
    exact = (((a1 * b1 - p * down) + a1 * (b - b1) + a2 * b1) + a2 * (b - b1)) / down
    return p, np.where(np.isfinite(exact), exact, low)


def _fma(a: Array, b: Array, c: Array) -> Array:
    p, low = numpy_twin.two_prod(a, b)
    s, rest = numpy_twin.two_sum(p, c)
    return np.where(np.isfinite(s + (rest + low)), s + (rest + low), a * b + c)


def _exp_times(y: Array, exponent: tuple[Array, Array]) -> Array:
    half = numpy_twin.exp_pair((0.5 * exponent[0], 0.5 * numpy_twin.finite_low(*exponent, 1417.8)))
    first = y * half[0]
    rest = np.where(half[0] > 0.0, 2.0 * (half[1] / half[0]), 0.0)
    return (first + first * rest) * half[0]


def _erfc_times(y: Array, argument: tuple[Array, Array]) -> Array:
    plain = y * numpy_twin.pair_round(numpy_twin.erfc_pair(argument))
    return np.where(argument[0] > 10.0, numpy_twin.erfc_times_dd(y, *argument), plain)


_LOG2_E = math.log2(math.e)


def _fused_exp_times(y: Array, exponent: tuple[Array, Array]) -> Array:
    """y e^q rounded once and moved: compiled code scales by a power of two last, after y may have overflowed."""
    half = numpy_twin.exp_pair((0.5 * exponent[0], 0.5 * numpy_twin.finite_low(*exponent, 1417.8)))
    first, low = numpy_twin.two_prod(y, half[0])
    low = low + y * half[1]
    value, rest = numpy_twin.two_prod(first, half[0])
    exact = value + (rest + (low * half[0] + first * half[1]))
    exact = np.where(np.isfinite(exact), exact, first * half[0])
    twos = exponent[0] * _LOG2_E
    exact = np.where(np.isinf(y * np.exp2(twos - np.rint(twos))), np.inf * np.sign(y), exact)
    return _moved(exact, exponent[0], "exp_times")


def _fused_erfc_times(y: Array, argument: tuple[Array, Array]) -> Array:
    """y erfc(q) rounded once and moved; far out the NumPy one, whose pair has an exponent of its own."""
    high, low = numpy_twin.erfc_pair(argument)
    value, rest = numpy_twin.two_prod(y, high)
    near = _moved(value + (rest + y * low), argument[0], "erfc_times")
    return np.where(argument[0] > 25.0, numpy_twin.erfc_times_dd(y, *argument), near)


_FUSED_TIMES: Mapping[str, Callable[[Array, tuple[Array, Array]], Array]] = {
    "exp_times_dd": _fused_exp_times, "erfc_times_dd": _fused_erfc_times,
}  # fmt: skip


_PLAIN: Mapping[str, Callable[..., Array]] = {
    "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide, "negate": np.negative,
    "square": np.square, "sqrt": np.sqrt, "floor": np.floor,
    "fma": _fma, "fms": lambda a, b, c: _fma(a, b, -c), "fnma": lambda a, b, c: _fma(-a, b, c),
    "minimum": lambda a, b: np.where(a > b, b, a), "maximum": lambda a, b: np.where(a < b, b, a),
}  # fmt: skip


_NOTHING = arb(2) ** (rounding.SMALLEST - 2)


@dataclass(frozen=True, slots=True)
class Truth:
    """Exact values as doubles with a remainder, to compare results with.

    unit: the last place of each; known: whether the value is one that a double can show.
    """

    high: Array
    low: Array
    unit: Array
    known: Array

    @staticmethod
    def of(values: Sequence[arb]) -> Truth:
        """The truth of enclosures."""
        parts = [_split(value) for value in values]
        return Truth(
            np.array([high for high, _, _ in parts], dtype=float),
            np.array([low for _, low, _ in parts], dtype=float),
            np.array([unit for _, _, unit in parts], dtype=float),
            np.array([not value.contains(0) or bool(abs(value) < _NOTHING) for value in values], dtype=bool),
        )

    def __getitem__(self, rows: Sequence[int]) -> Truth:
        return Truth(*(part[list(rows)] for part in self._parts))

    def joined(self, other: Truth) -> Truth:
        """These values and others."""
        return Truth(*map(np.concatenate, zip(self._parts, other._parts, strict=True)))

    @property
    def _parts(self) -> tuple[Array, Array, Array, Array]:
        return self.high, self.low, self.unit, self.known

    def errors(self, got: Array) -> Array:
        """The errors in units in the last place; infinite for NaN or a wrong infinity, 0 where nothing is known."""
        with np.errstate(all="ignore"):
            found = np.abs((got - self.high) - self.low) / self.unit
        found = np.where(np.isinf(self.high) | np.isinf(got), np.where(got == self.high, 0.0, np.inf), found)
        found = np.where(np.isnan(got), np.inf, found)
        return np.where(self.known, found, 0.0)


_SPLIT_BITS = 200


def _split(value: arb) -> tuple[float, float, float]:
    size = rounding.log2_size(value)
    if size < rounding.SMALLEST - 2:
        return 0.0, 0.0, 2.0**rounding.SMALLEST
    sign = 1.0 if value > 0 else -1.0
    if size > 1024.5:
        return sign * math.inf, 0.0, 1.0
    unit = 2.0 ** max(math.floor(size) - 52, rounding.SMALLEST)
    if -1000.0 < size < 1020.0:
        with rounding.precision(_SPLIT_BITS):
            high = float(value.mid())
            return high, float((value.mid() - high).mid()), unit
    mantissa, exponent = map(int, value.mid().man_exp())
    exact = Fraction(mantissa) * Fraction(2) ** exponent
    try:
        high = float(exact)
    except OverflowError:
        return sign * math.inf, 0.0, unit
    return high, float(exact - Fraction(high)), unit
