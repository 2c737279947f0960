"""Print straight-line code in float arithmetic: twice as many elements in a vector as in double.

The code is the one designed for double. Each operation becomes the same operation on floats, each pair a
pair of floats; what is prepared once per call stays in double. Relative errors are then the same in units
in the last place of float, but the range is not: whether the code keeps its promise is found by running it
in float over all exponents (`promised`), and code that does not is computed in double instead.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from symdict.kernels import elementary, simulation
from symdict.kernels.elementary import numpy_twin
from symdict.kernels.lowering import TIMES, Code, Instruction, Literal, Named, Value
from symdict.kernels.ops import TABLE
from symdict.kernels.printers import c

_ADDED = 1.2  # ulp: what the library functions add to the simulation, in which they are rounded once
ULP = 4.0  # the promise; or one ulp more, but not
_MOST = 5.0
_LOWEST, _HIGHEST = -149, 127
_UNIT = 2.0**_LOWEST
_FIELD_STEPS = (0, 1, 2, 3, 50, 4000, 300000, 4000000)  # float steps beside each prepared constant

_INFIX = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/"}
_PLAIN = ("negate", "square", "sqrt", "fma", "fms", "fnma", "high", "keep", "floor", "minimum", "maximum", "select")

Array = np.ndarray


# ---- text --------------------------------------------------------------------------------------------------


def library(code: Code) -> str | None:
    """The elementary functions that the code calls, as C text; None where one exists in double only."""
    wanted: dict[str, None] = dict.fromkeys(c.needs(Code(code.parameters, in_double(code), (), (), ())))
    known = elementary.units()
    for instruction in _instructions(code):
        name = f"sd_{instruction.function}f"
        if c.anywhere(instruction) is not instruction:
            return None  # circular functions take every argument in double only
        if instruction.function == "select" and instruction.pair:
            name = "sd_pair_selectf"
        elif instruction.function in _INFIX or instruction.function in _PLAIN:
            name = "sd_pair_makef"
        if name not in known:
            return None
        wanted[name] = None
        if instruction.pair or any(value.pair for value in instruction.arguments):
            wanted["sd_pair_makef"] = None
    return elementary.source(wanted, prologue=False)


def fields(code: Code) -> list[str]:
    """The members: each constant in double, in float, the rest, and the floats next to it on both sides."""
    return c.fields(code) + [f"float {name}_near, {name}_rest, {name}_below, {name}_above;" for name, _ in code.fields]


def prologue(code: Code) -> list[str]:
    """The statements of NAME_prepare: in double, then rounded to floats."""
    lines = c.prologue(replace(code, prologue=in_double(code)))
    for name, pair in code.fields:
        rest = f" + k->{name}_lo" if pair else ""
        lines += [
            f"k->{name}_near = (float)k->{name};",
            f"k->{name}_rest = (float)((k->{name} - k->{name}_near){rest});",
            f"k->{name}_below = k->{name}_near > k->{name} ? nextafterf(k->{name}_near, -HUGE_VALF) : k->{name}_near;",
            f"k->{name}_above = k->{name}_near < k->{name} ? nextafterf(k->{name}_near, HUGE_VALF) : k->{name}_near;",
        ]
    return lines


def in_double(code: Code) -> tuple[Instruction, ...]:
    """The prologue, with float's own range where it depends on that."""
    return tuple(
        replace(instruction, function="square_edgef") if instruction.function == "square_edge" else instruction
        for instruction in code.prologue
    )


def body(code: Code, index: int) -> tuple[list[str], str]:
    """The statements of one body in float, and the expression of its result."""
    lines = []
    for instruction in code.bodies[index]:
        kind = "sd_pairf" if instruction.pair else "float"
        lines.append(f"const {kind} {instruction.name} = {_expression(instruction)};")
    return lines, _high(code.results[index])


def operand(value: Value, _code: Code) -> str:
    """The expression of a value's leading part, in float."""
    return _high(value)


def _instructions(code: Code) -> Iterable[Instruction]:
    return (instruction for body in code.bodies for instruction in body)


def number(value: float) -> str:
    """A float literal for the float nearest to a double."""
    single = _beside(value, "near")
    if math.isinf(single):
        return "HUGE_VALF" if single > 0 else "-HUGE_VALF"
    return f"{c.number(single)}f"


def _expression(instruction: Instruction) -> str:
    function, arguments = instruction.function, instruction.arguments
    high = [_high(value) for value in arguments]
    if function in _INFIX:
        return f"{high[0]} {_INFIX[function]} {high[1]}"
    if function == "negate":
        return f"-{high[0]}"
    if function == "square":
        return f"{high[0]} * {high[0]}"
    if function == "high":
        return high[0]
    if function in ("fma", "fms", "fnma"):
        first, last = ("-" if function == "fnma" else ""), ("-" if function == "fms" else "")
        return f"fmaf({first}{high[0]}, {high[1]}, {last}{high[2]})"
    if function == "select":
        test = f"{_high(arguments[0], 'above')} > {_high(arguments[1], 'below')}"
        if instruction.pair:
            return f"sd_pair_selectf({test}, {_pair(arguments[3])}, {_pair(arguments[2])})"
        return f"{test} ? {high[3]} : {high[2]}"
    if function == "minimum":
        return f"{high[0]} > {high[1]} ? {high[1]} : {high[0]}"
    if function == "not_below_minus":
        return f"{high[0]} < -{high[1]} ? -{high[1]} : {high[0]}"
    if function == "maximum":
        return f"{high[0]} < {high[1]} ? {high[1]} : {high[0]}"
    if function in ("floor", "sqrt"):
        return f"{function}f({high[0]})"
    pairs = c.PAIR_ARGUMENTS.get(function)
    if pairs is None and function.endswith("_pair"):
        pairs = (True,)
    if pairs is not None:
        texts = [_pair(value) if pair else _high(value) for value, pair in zip(arguments, pairs, strict=True)]
        return f"sd_{function}f({', '.join(texts)})"
    if function in TIMES:
        return f"sd_{function}f({', '.join(high)}, {_low(arguments[-1])})"
    if function.endswith("_dd"):
        return f"sd_{function}f({', '.join([high[0], _low(arguments[0]), *high[1:]])})"
    return f"sd_{function}f({', '.join(high)})"


def _high(value: Value, side: str = "near") -> str:
    """One float; a constant that is compared lies on the side on which no float changes its answer."""
    atom = value.atom
    if isinstance(atom, Literal):
        text = number(_beside(atom.hi, side))
        return f"({text})" if text.startswith("-") else text
    if atom.field:
        return f"k->{atom.name}_{side}"
    return f"{atom.name}.hi" if value.pair else atom.name


def _beside(value: float, side: str) -> float:
    with np.errstate(over="ignore"):
        near = np.float32(value)
    if side == "below" and float(near) > value:
        near = np.nextafter(near, np.float32(-np.inf))
    if side == "above" and float(near) < value:
        near = np.nextafter(near, np.float32(np.inf))
    return float(near)


def _low(value: Value) -> str:
    if isinstance(value.atom, Literal):
        return number((value.atom.hi - _beside(value.atom.hi, "near")) + value.atom.lo)
    if value.atom.field:
        return f"k->{value.atom.name}_rest"
    return f"{value.atom.name}.lo" if value.pair else "0.0f"


def _pair(value: Value) -> str:
    if value.pair and isinstance(value.atom, Named) and not value.atom.field:
        return value.atom.name
    return f"sd_pair_makef({_high(value)}, {_low(value)})"


# ---- does it keep its promise? -----------------------------------------------------------------------------


def promised(code: Code, exact: Code, samples: Sequence[Mapping[str, Any]]) -> float | None:
    """The bound of the code in float, in ulp, over all exponents; None where it is better computed in double."""
    if library(code) is None:
        return None
    worst = 0.0
    for sample in samples:
        worst = max(worst, error(code, exact, sample))
        if not worst + _ADDED <= _MOST:
            return None
    return max(ULP, math.ceil(worst + _ADDED))


def error(code: Code, exact: Code, sample: Mapping[str, Any]) -> float:
    """The largest error of the simulated code, in float ulp, for one set of parameters."""
    values = {name: float(value) for name, value in sample.items()}
    constants = _prepared(code, values)
    radius = _arguments([value for value, _ in constants.values()])
    wide = {name: np.full(radius.shape, value) for name, value in values.items()}
    truths = simulation.run(exact, radius.astype(np.float64), wide)
    worst = 0.0
    with np.errstate(all="ignore"):
        for index, truth in enumerate(truths):
            got = _run(code, index, radius, constants)
            rounded = truth.astype(np.float32)
            unit = np.maximum(np.abs(np.spacing(rounded).astype(np.float64)), _UNIT)
            found = np.abs(got.astype(np.float64) - truth) / unit
            same = (got == rounded) | (np.isnan(truth) & np.isnan(got))
            worst = max(worst, float(np.where(same, 0.0, np.where(np.isnan(found), np.inf, found)).max()))
    return worst


def _prepared(code: Code, values: Mapping[str, float]) -> dict[str, tuple[float, float]]:
    """Every field as a double and the rest."""
    one = {name: np.array([value]) for name, value in values.items()}
    return {name: (float(high[0]), float(low[0])) for name, (high, low) in simulation.prepared(code, one).items()}


def _arguments(fields: Iterable[float]) -> Array:
    """Floats of all exponents, denser where functions bend, and the neighbours of every constant."""
    mantissas = np.array([1.0, 1.09, 1.23, 1.37, 1.51, 1.74, 1.93])
    wide = np.ldexp(mantissas, np.arange(_LOWEST, _HIGHEST + 1)[:, None]).ravel()
    dense = np.geomspace(2.0**-20, 2.0**12, 3000)
    points = [wide.astype(np.float32), dense.astype(np.float32)]
    for value in fields:
        if math.isfinite(value) and value > 0 and np.isfinite(np.float32(value)):
            points.append((value * np.geomspace(2.0**-14, 2.0**8, 1000)).astype(np.float32))
            bits = int(np.float32(value).view(np.int32))
            steps = np.array([bits + sign * step for sign in (-1, 1) for step in _FIELD_STEPS], dtype=np.int32)
            points.append(steps[steps > 0].view(np.float32))
    found = np.unique(np.concatenate(points))
    return found[(found > 0) & np.isfinite(found)]


def _run(code: Code, index: int, radius: Array, constants: Mapping[str, tuple[float, float]]) -> Array:
    """One body in float: plain values are rounded to 24 bits, pairs are kept in double."""
    known: dict[str, Array] = {"a": radius.astype(np.float64)}

    def read(value: Value, wide: bool, side: str = "near") -> Array:
        atom = value.atom
        if isinstance(atom, Literal) or atom.field:
            high, low = (atom.hi, atom.lo) if isinstance(atom, Literal) else constants[atom.name]
            near = _beside(high, side)
            number = near + float(np.float32((high - near) + low)) if wide and math.isfinite(near) else near
            return np.full(radius.shape, number)
        return known[atom.name] if wide or not value.pair else _single(known[atom.name])

    for instruction in code.bodies[index]:
        function, arguments = instruction.function, instruction.arguments
        if function == "select":
            test = read(arguments[0], False, "above") > read(arguments[1], False, "below")
            result = np.where(test, read(arguments[3], True), read(arguments[2], True))
        else:
            pairs = c.PAIR_ARGUMENTS.get(function) or (function.endswith(("_pair", "_dd")),) * len(arguments)
            if function in TIMES:
                pairs = (*(False for _ in arguments[1:]), True)
            values = [read(value, pair) for value, pair in zip(arguments, pairs, strict=True)]
            result = _value(function, values)
        known[instruction.name] = _paired(result) if instruction.pair else _single(result)
    return read(code.results[index], False).astype(np.float32)


def _single(value: Array) -> Array:
    return value.astype(np.float32).astype(np.float64)


def _paired(value: Array) -> Array:
    """What a pair of floats holds: nothing below the smallest float, and no infinity."""
    high = _single(value)
    return np.where(np.isfinite(high), high + _single(value - high), np.nan)


def _value(function: str, x: Sequence[Array]) -> Array:
    """The exact operation, in double."""
    simple = {
        "two_sum": "add", "pair_add": "add", "pair_add_double": "add", "pair_sub": "subtract",
        "two_prod": "multiply", "pair_mul": "multiply", "pair_mul_double": "multiply", "pair_scale": "multiply",
        "pair_div": "divide", "pair_neg": "negate", "pair_square": "square", "pair_sqrt": "sqrt",
    }  # fmt: skip
    name = simple.get(function, function).removesuffix("_pair").removesuffix("_dd")
    if name == "pair_inverse":
        return 1.0 / x[0]
    if name == "high":
        return x[0]
    if name == "exp2_square_times":
        return x[0] * np.exp2(x[2] * x[1] * x[1])
    if name == "exp_times":
        return x[0] * np.exp(x[1])
    if name == "erfc_times":
        return x[0] * numpy_twin.erfc(x[1])
    plain = _EXACT.get(name)
    if plain is not None:
        return plain(*x)
    spelled = TABLE[name].numpy
    return getattr(np if hasattr(np, spelled) else numpy_twin, spelled)(*x)


_EXACT: Mapping[str, Callable[..., Array]] = {
    "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "divide": np.divide, "negate": np.negative,
    "square": np.square, "sqrt": np.sqrt, "floor": np.floor,
    "fma": lambda a, b, c: a * b + c, "fms": lambda a, b, c: a * b - c, "fnma": lambda a, b, c: c - a * b,
    "minimum": lambda a, b: np.where(a > b, b, a), "maximum": lambda a, b: np.where(a < b, b, a),
}  # fmt: skip
