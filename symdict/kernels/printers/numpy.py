"""Print straight-line code as a Python module that needs NumPy alone."""

from __future__ import annotations

import keyword
import math
import re
from collections.abc import Iterable, Mapping

from symdict.kernels import elementary
from symdict.kernels.lowering import Code, Instruction, Literal, Named, Value
from symdict.kernels.ops import TABLE

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
    "exp_fine": (True,), "log_fine": (True,), "pow_fine": (True, True),
    "sin_fine": (True,), "cos_fine": (True,), "tan_fine": (True,),
    "round_down": (True,), "round_up": (True,),
    "exp2_square_times": (False, False, True), "square_edge": (False, False),
}  # fmt: skip


def number(value: float) -> str:
    """A literal that reads back to the same bits."""
    if math.isinf(value):
        return "np.inf" if value > 0 else "-np.inf"
    return repr(float(value))


def needs(lines: Iterable[str]) -> tuple[str, ...]:
    """The functions of the elementary library that statements call, in order of first use."""
    called = dict.fromkeys(name for line in lines for name in _CALLED.findall(line))
    return tuple(name for name in called if name in elementary.numpy_units())


_CALLED = re.compile(r"(?<![.\w])(\w+)\(")


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
    signs = _signs(code) if len(code.bodies) == 1 else {}
    signed = bool(signs) and _sign(code.results[0], signs) == (-1 if odd else 1)
    lines = [] if signed else ["a = np.abs(r)"]
    for instruction in (one for body in code.bodies for one in body if one.function != "high"):
        text = _signed(instruction, code) if signed else _statement(instruction, code)
        if instruction.function in ("fma", "fms", "fnma"):
            product, text = _two_steps(instruction, code)
            lines.append(f"{instruction.name} = {product}")
        lines.append(f"{instruction.name} = {text}")
    if signed:
        lines = [_ARGUMENT.sub("r", line) for line in lines]
    results = [_high(result, code) for result in code.results]
    if signed:
        results = [_ARGUMENT.sub("r", result) for result in results]
        odd = False
    if len(results) == 2:
        lines.append(f"choose(r < 0.0, {results[1]}, {results[0]}, out=out)")
    elif odd:
        sign = f"np.copysign({results[0]}, r, out=out)"
        lines.append(sign if nonnegative else f"np.multiply(np.copysign(1.0, r), {results[0]}, out=out)")
    else:
        lines.append(_stored(lines.pop(), results[0]) if lines else f"out[...] = {results[0]}")
    if not keeps_nan:
        lines.insert(0, "missing = np.isnan(r)")
        lines.append("np.copyto(out, np.nan, where=missing)")
    return _reused(_joined([part for line in lines for part in line.split("\n")]))


def _joined(lines: list[str]) -> list[str]:
    """The statements with a limit from below and the limit from above that follows it as one."""
    found: list[str] = []
    for line in lines:
        above = _ABOVE.fullmatch(line)
        below = _BELOW.fullmatch(found[-1]) if above and found else None
        if above and below and below[1] == above[2] and sum(below[1] in _NAMES.findall(one) for one in lines) == 2:
            found[-1] = f"{above[1]} = np.clip({below[2]}, {below[3]}, {above[3]})"
        else:
            found.append(line)
    return found


_NAMES = re.compile(r"\b[a-z]\w*\b")
_BELOW = re.compile(r"(\w+) = np\.clip\((\w+), (-?[\w.+]+), np\.inf\)")
_ABOVE = re.compile(r"(\w+) = np\.clip\((\w+), -np\.inf, (-?[\w.+]+)\)")


def _two_steps(instruction: Instruction, code: Code) -> tuple[str, str]:
    """A product, and what is made of it."""
    first, second, addend = (_high(value, code) for value in instruction.arguments)
    sums = {"fma": f"{instruction.name} + {addend}", "fms": f"{instruction.name} - {addend}",
            "fnma": f"{addend} - {instruction.name}"}  # fmt: skip
    return f"{first} * {second}", sums[instruction.function]


def _stored(line: str, result: str) -> str:
    """The last statement with its result in `out`."""
    name, _, text = line.partition(" = ")
    if name != result:
        return f"{line}\nout[...] = {result}"
    if (call := _CALL.match(text)) or (call := _CHOICE.match(text)):
        return f"{call[1]}({call[2]}, out=out)"
    if simple := _SIMPLE.match(text):
        return f"{_INFIX_UFUNCS[simple[2]]}({simple[1]}, {simple[3]}, out=out)"
    return f"out[...] = {text}"


_ATOM = r"-?[\w.\[\]]+(?:e[-+]?\d+)?"
_CALL = re.compile(r"(np\.\w+)\(([^()]*)\)$")
_CHOICE = re.compile(r"(choose|zeroed|exp2_square_times)\((.*)\)$")
_SIMPLE = re.compile(rf"({_ATOM}) ([-+*/]) ({_ATOM})$")
_INFIX_UFUNCS = {"+": "np.add", "-": "np.subtract", "*": "np.multiply", "/": "np.divide"}


_ARGUMENT = re.compile(r"\ba\b")
_ODD_FUNCTIONS = ("sinh", "tanh", "asinh", "atanh", "asin", "atan", "sin", "tan", "erf", "cbrt")


def parity(code: Code) -> int:
    """1 or -1 where the code, read with r for |r|, is an even or odd function of r to the last bit; else 0.

    Rounding to nearest is symmetric, so signs go through products, quotients and odd functions exactly; a clamp
    of |r| from above becomes one of r from both sides, and a zero beside |r| gets the sign of r.
    Odd sums are no part of this: x - x is +0 for both signs.
    """
    return _sign(code.results[0], _signs(code))


def _signs(code: Code) -> dict[str, int]:
    """The parity of every name of the code's one body."""
    known: dict[str, int] = {"a": -1}
    for instruction in code.bodies[0]:
        known[instruction.name] = _parity(instruction, [_sign(value, known) for value in instruction.arguments])
    return known


def _sign(value: Value, known: Mapping[str, int]) -> int:
    return known.get(value.atom.name, 1) if isinstance(value.atom, Named) and not value.atom.field else 1


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
        if _zero_beside_radius(instruction) is not None:
            return -1
        return signs[2] if signs[2] == signs[3] else 0
    if function == "exp2_square_times":
        return signs[0]
    return 1 if all(sign == 1 for sign in signs) else 0


def _zero_beside_radius(instruction: Instruction) -> int | None:
    """Which of the two values of a selection is zero, where the other is |r|."""
    for zero, other in ((2, 3), (3, 2)):
        atom = instruction.arguments[zero].atom
        if isinstance(atom, Literal) and atom.hi == 0 and _is_radius(instruction.arguments[other]):
            return zero
    return None


def _is_radius(value: Value) -> bool:
    return isinstance(value.atom, Named) and value.atom.name == "a"


def _signed(instruction: Instruction, code: Code) -> str:
    """The statement with r in the place of |r|: clamps from both sides, and |r| in comparisons."""
    arguments = instruction.arguments
    if instruction.function == "minimum" and _is_radius(arguments[0]):
        bound = _high(arguments[1], code)
        return f"np.clip(r, -{bound}, {bound})"
    text = _statement(instruction, code)
    if instruction.function == "select":
        zero = _zero_beside_radius(instruction)
        if zero is not None:
            relation = "<=" if zero == 2 else ">"
            text = f"zeroed({_high(arguments[0], code)} {relation} {_high(arguments[1], code)}, r)"
        if _is_radius(arguments[0]):
            text = text.replace("(a ", "(np.abs(r) ", 1)
    return text


_TEMPORARY = re.compile(r"\b[ts]\d+v?\b")


def _reused(lines: list[str]) -> list[str]:
    """The statements with few names: what is computed takes the name, and the memory, of what is used there last."""
    last = {name: index for index, line in enumerate(lines) for name in _TEMPORARY.findall(line)}
    names: dict[str, str] = {}
    free: list[str] = []
    found = []
    for index, line in enumerate(lines):
        used = dict.fromkeys(_TEMPORARY.findall(line))
        made = next(iter(used)) if _TEMPORARY.match(line) and next(iter(used)) not in names else None
        free += sorted((names[name] for name in used if name != made and last[name] == index), key=_number)
        if made is not None:
            names[made] = free.pop(0) if free else f"t{len(set(names.values()))}"
        found.append(_in_place(_TEMPORARY.sub(lambda match: names[match[0]], line)))
    return found


def _in_place(line: str) -> str:
    """A statement that overwrites one of its arguments, as one that needs no new memory."""
    name, _, text = line.partition(" = ")
    if not _TEMPORARY.fullmatch(name):
        return line
    if simple := _SIMPLE.match(text):
        left, sign, right = simple.groups()
        if left == name:
            return f"{name} {sign}= {right}"
        if right == name:
            return f"{name} {sign}= {left}" if sign in "+*" else f"{_INFIX_UFUNCS[sign]}({left}, {right}, out={name})"
    call = _CALL.match(text)
    if call and name in call[2].split(", "):
        return f"{call[1]}({call[2]}, out={name})"
    return line


def _number(name: str) -> int:
    return int(name[1:])


def _statement(instruction: Instruction, code: Code) -> str:
    """An expression over a block: a limit by a constant is a clip, which NumPy vectorises, as it does not minima."""
    if instruction.function in ("minimum", "maximum"):
        value, bound = instruction.arguments
        if _is_constant(value):
            value, bound = bound, value
        if _is_constant(bound):
            limits = (
                ("-np.inf", _high(bound, code)) if instruction.function == "minimum" else (_high(bound, code), "np.inf")
            )
            return f"np.clip({_high(value, code)}, {', '.join(limits)})"
    return _expression(instruction, code)


def _is_constant(value: Value) -> bool:
    return isinstance(value.atom, Literal) or value.atom.field


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
        return f"choose({high[0]} > {high[1]}, {high[3]}, {high[2]})"
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
    if function in ("exp_times_dd", "erfc_times_dd"):
        return f"{function}({high[0]}, {high[1]}, {_low(arguments[1], code)})"
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
