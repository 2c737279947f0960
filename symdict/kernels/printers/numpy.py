"""Print straight-line code as a Python module that needs NumPy alone."""

from __future__ import annotations

import keyword
import math
import re

from symdict.kernels import elementary
from symdict.kernels.lowering import Code, Instruction, Literal, Named, Value
from symdict.kernels.ops import TABLE

CHUNK = 8192  # elements per block: calls cost little, and the live temporaries stay in the second-level cache

_RESERVED = ("r", "out", "np", "math")
_INFIX = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/"}
_TWINS = ("erf", "erfc")
_UFUNCS = {
    "sqrt": "np.sqrt",
    "minimum": "np.minimum",
    "maximum": "np.maximum",
    "square": "np.square",
    "floor": "np.floor",
}
_PAIRS = {
    "pair_add": (True, True), "pair_sub": (True, True), "pair_mul": (True, True), "pair_div": (True, True),
    "pair_add_double": (True, False), "pair_mul_double": (True, False), "pair_scale": (True, False),
    "pair_neg": (True,), "pair_square": (True,), "pair_sqrt": (True,), "pair_inverse": (True,),
    "two_sum": (False, False), "two_prod": (False, False), "pow_pair": (True, False),
    "round_down": (True,), "round_up": (True,),
    "exp2_square_times": (False, False, True), "square_edge": (False, False),
}  # fmt: skip


def number(value: float) -> str:
    """A literal that reads back to the same bits."""
    if math.isinf(value):
        return "np.inf" if value > 0 else "-np.inf"
    return repr(float(value))


def needs(code: Code) -> tuple[str, ...]:
    """The functions of the elementary library that the code calls, in order of first use."""
    wanted: dict[str, None] = {}
    for instruction in (*code.prologue, *(i for body in code.bodies for i in body)):
        function = instruction.function
        if function == "select" and instruction.pair:
            wanted["pair_select"] = None
        elif function in _PAIRS or function.endswith(("_pair", "_dd")) or function in _TWINS:
            wanted[function] = None
    return tuple(wanted)


def library(code: Code) -> str:
    """The functions that the code calls, and all that they need, as Python text."""
    wanted = needs(code)
    return elementary.numpy_source(wanted) if wanted else ""


def prologue(code: Code) -> list[str]:
    """The statements that prepare the constants; parameters are arrays of one element."""
    lines = []
    for instruction in code.prologue:
        if instruction.function == "keep":
            lines.append(f"{instruction.name} = {_any(instruction.arguments[0], code, instruction.pair)}")
        else:
            lines.append(f"{instruction.name} = {_expression(instruction, code)}")
    return lines


def constants(code: Code) -> list[str]:
    """The names of what is prepared: p0, p1, ... are the parameters themselves."""
    return [name for name, _ in code.fields]


def arguments(code: Code) -> list[str]:
    """The names of the parameters in the public signature, none of them reserved."""
    return [f"{name}_" if keyword.iskeyword(name) or name in _RESERVED else name for name in code.parameters]


def block(code: Code, *, odd: bool, nonnegative: bool, keeps_nan: bool) -> list[str]:
    """The statements that compute one block of arguments r into `out`, which may be r itself.

    odd: the code gives the values on r >= 0; nonnegative: these are; keeps_nan: NaN goes through by itself.
    """
    signed = len(code.bodies) == 1 and parity(code) == (-1 if odd else 1)
    lines = [] if signed else ["a = np.abs(r)"]
    lines += [
        f"{instruction.name} = {_signed(instruction, code) if signed else _expression(instruction, code)}"
        for instructions in code.bodies
        for instruction in instructions
        if instruction.function != "high"
    ]
    if signed:
        lines = [_ARGUMENT.sub("r", line) for line in lines]
    results = [_high(result, code) for result in code.results]
    if signed:
        results = [_ARGUMENT.sub("r", result) for result in results]
        odd = False
    if len(results) == 2:
        lines.append(f"out[...] = np.where(r < 0.0, {results[1]}, {results[0]})")
    elif odd:
        sign = f"np.copysign({results[0]}, r, out=out)"
        lines.append(sign if nonnegative else f"np.multiply(np.copysign(1.0, r), {results[0]}, out=out)")
    elif lines and lines[-1].startswith(f"{results[0]} = np.") and not lines[-1].startswith(f"{results[0]} = np.where"):
        lines[-1] = lines[-1].partition(" = ")[2].removesuffix(")") + ", out=out)"
    else:
        lines.append(f"out[...] = {results[0]}")
    if not keeps_nan:
        lines.insert(0, "missing = np.isnan(r)")
        lines.append("np.copyto(out, np.nan, where=missing)")
    return _released(lines)


_ARGUMENT = re.compile(r"\ba\b")
_ODD_FUNCTIONS = ("sinh", "tanh", "asinh", "atanh", "asin", "atan", "sin", "tan", "erf", "cbrt")


def parity(code: Code) -> int:
    """1 or -1 where the code, read with r for |r|, is an even or odd function of r to the last bit; else 0.

    Rounding to nearest is symmetric, so signs go through products, quotients and odd functions exactly; a clamp
    of |r| from above becomes one of r from both sides. Odd sums are no part of this: x - x is +0 for both signs.
    """
    known: dict[str, int] = {"a": -1}

    def of(value: Value) -> int:
        return known.get(value.atom.name, 1) if isinstance(value.atom, Named) and not value.atom.field else 1

    for instruction in code.bodies[0]:
        signs = [of(value) for value in instruction.arguments]
        known[instruction.name] = _parity(instruction, signs)
    return of(code.results[0])


def _parity(instruction: Instruction, signs: list[int]) -> int:
    function = instruction.function
    if 0 in signs:
        return 0
    if function in ("multiply", "divide"):
        return signs[0] * signs[1]
    if function in ("pair_mul", "pair_div", "pair_mul_double", "pair_scale", "two_prod", "square", "pair_square"):
        return 1 if len(signs) == 1 or signs[0] == signs[1] else 0
    if function in ("fma", "fms", "fnma"):
        return 1 if signs[0] == signs[1] and signs[2] == 1 else 0
    if function in ("negate", "high") or function in _ODD_FUNCTIONS:
        return signs[0]
    if function == "minimum" and signs == [-1, 1]:
        return -1 if _is_radius(instruction.arguments[0]) else 0
    if function == "select" and signs[1] == 1 and (signs[0] == 1 or _is_radius(instruction.arguments[0])):
        return signs[2] if signs[2] == signs[3] else 0
    if function == "exp2_square_times":
        return signs[0]
    return 1 if all(sign == 1 for sign in signs) else 0


def _is_radius(value: Value) -> bool:
    return isinstance(value.atom, Named) and value.atom.name == "a"


def _signed(instruction: Instruction, code: Code) -> str:
    """The statement with r in the place of |r|: clamps from both sides, and |r| in comparisons."""
    if instruction.function == "minimum" and _is_radius(instruction.arguments[0]):
        bound = _high(instruction.arguments[1], code)
        return f"np.clip(r, -{bound}, {bound})"
    text = _expression(instruction, code)
    if instruction.function == "select" and _is_radius(instruction.arguments[0]):
        text = text.replace("(a > ", "(np.abs(r) > ", 1)
    return text


_TEMPORARY = re.compile(r"\b(?:a|[ts]\d+v?)\b")


def _released(lines: list[str]) -> list[str]:
    """The statements, with temporaries given back after their last use: the next ones take the same, warm memory."""
    last = {name: index for index, line in enumerate(lines) for name in _TEMPORARY.findall(line)}
    found = []
    for index, line in enumerate(lines):
        found.append(line)
        spent = [name for name, end in last.items() if end == index]
        if spent and index < len(lines) - 1:
            found.append("del " + ", ".join(spent))
    return found


def _expression(instruction: Instruction, code: Code) -> str:
    function, arguments = instruction.function, instruction.arguments
    high = [_high(value, code) for value in arguments]
    if function in _INFIX:
        return f"{high[0]} {_INFIX[function]} {high[1]}"
    if function == "negate":
        return f"-{high[0]}"
    if function == "high":
        return high[0]
    if function == "fma":
        return f"{high[0]} * {high[1]} + {high[2]}"
    if function == "fms":
        return f"{high[0]} * {high[1]} - {high[2]}"
    if function == "fnma":
        return f"{high[2]} - {high[0]} * {high[1]}"
    if function == "select":
        if instruction.pair:
            return f"pair_select({high[0]} > {high[1]}, {_pair(arguments[3], code)}, {_pair(arguments[2], code)})"
        return f"np.where({high[0]} > {high[1]}, {high[3]}, {high[2]})"
    if function in _UFUNCS:
        return f"{_UFUNCS[function]}({', '.join(high)})"
    if function == "gamma":
        text = f"np.array([math.gamma({high[0]}[0])])"
        return f"({text}, np.zeros(1))" if instruction.pair else text
    if function in _PAIRS:
        texts = [
            _pair(value, code) if pair else _high(value, code)
            for value, pair in zip(arguments, _PAIRS[function], strict=True)
        ]
        return f"{function}({', '.join(texts)})"
    if function.endswith("_pair"):
        return f"{function}({_pair(arguments[0], code)})"
    if function == "exp_times_dd":
        return f"exp_times_dd({high[0]}, {high[1]}, {_low(arguments[1], code)})"
    if function.endswith("_dd"):
        return f"{function}({', '.join([high[0], _low(arguments[0], code), *high[1:]])})"
    if function in _TWINS:
        return f"{function}({high[0]})"
    return f"np.{TABLE[function].numpy}({', '.join(high)})"


def _base(value: Value, code: Code) -> str:
    assert isinstance(value.atom, Named)
    name = value.atom.name
    if name.startswith("parameter:"):
        return f"p{code.parameters.index(name.partition(':')[2])}"
    return name if value.atom.field else _through(name, code)


def _through(name: str, code: Code) -> str:
    """`high` instructions are not printed: their readers index the pair instead."""
    for instructions in code.bodies:
        for instruction in instructions:
            if instruction.name == name and instruction.function == "high":
                return _high(instruction.arguments[0], code)
    return name


def _high(value: Value, code: Code) -> str:
    if isinstance(value.atom, Literal):
        return number(value.atom.hi)
    base = _base(value, code)
    return f"{base}[0]" if value.pair else base


def _low(value: Value, code: Code) -> str:
    if isinstance(value.atom, Literal):
        return number(value.atom.lo) if value.pair else "0.0"
    return f"{_base(value, code)}[1]" if value.pair else "0.0"


def _pair(value: Value, code: Code) -> str:
    if value.pair and isinstance(value.atom, Named):
        return _base(value, code)
    return f"({_high(value, code)}, {_low(value, code) if value.pair else '0.0'})"


def _any(value: Value, code: Code, pair: bool) -> str:
    return _pair(value, code) if pair else _high(value, code)
