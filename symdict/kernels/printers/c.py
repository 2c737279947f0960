"""Print straight-line code as C11 (and C++): a fragment of constants, prepare and one function."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

from symdict.kernels import elementary
from symdict.kernels.lowering import TIMES, Code, Instruction, Literal, Named, Value

_INFIX = {"add": "+", "subtract": "-", "multiply": "*", "divide": "/"}
PAIR_ARGUMENTS = {
    "pair_add": (True, True), "pair_sub": (True, True), "pair_mul": (True, True), "pair_div": (True, True),
    "pair_add_double": (True, False), "pair_mul_double": (True, False), "pair_scale": (True, False),
    "pair_neg": (True,), "pair_square": (True,), "pair_sqrt": (True,), "pair_inverse": (True,),
    "two_sum": (False, False), "two_prod": (False, False), "pow_pair": (True, False),
    "exp_fine": (True,), "log_fine": (True,), "pow_fine": (True, True),
    "sin_fine": (True,), "cos_fine": (True,), "tan_fine": (True,),
    "round_down": (True,), "round_up": (True,),
}  # fmt: skip


def library(code: Code, beyond: Code | None = None) -> str:
    """The elementary functions that the code calls, also beyond its vector functions, as C text."""
    wanted = tuple(dict.fromkeys(needs(code) + (needs(beyond) if beyond is not None else ())))
    return elementary.source(wanted, prologue=False) if wanted else ""


def number(value: float) -> str:
    """A double literal that reads back to the same bits."""
    if math.isinf(value):
        return "HUGE_VAL" if value > 0 else "-HUGE_VAL"
    text = repr(float(value))
    return text if any(mark in text for mark in ".en") else text + ".0"


def needs(code: Code) -> tuple[str, ...]:
    """The elementary functions that the code calls, in order of first use."""
    found: dict[str, None] = {}
    for instruction in (*code.prologue, *(i for body in code.bodies for i in body)):
        name = _library_name(instruction)
        if name is not None:
            found[name] = None
        if instruction.pair or any(value.pair for value in instruction.arguments):
            found["sd_pair_make"] = None
    return tuple(found)


def _library_name(instruction: Instruction) -> str | None:
    function = instruction.function
    if function == "select":
        return "sd_pair_select" if instruction.pair else None
    if function in _INFIX or function in (
        "negate",
        "square",
        "sqrt",
        "fma",
        "fms",
        "fnma",
        "high",
        "keep",
        "floor",
        "minimum",
        "maximum",
        "not_below_minus",
    ):
        return None
    if function == "gamma":
        return None
    return f"sd_{function}"


def fields(code: Code) -> list[str]:
    """The members of the struct of constants."""
    members = []
    for name, pair in code.fields:
        members.append(f"double {name};")
        if pair:
            members.append(f"double {name}_lo;")
    return members or ["double unused;"]


def prologue(code: Code) -> list[str]:
    """The statements of NAME_prepare."""
    lines = []
    for instruction in code.prologue:
        if instruction.function == "keep":
            source = instruction.arguments[0]
            lines.append(f"k->{instruction.name} = {_high(source, code)}; /* {_short(instruction.note)} */")
            if instruction.pair:
                lines.append(f"k->{instruction.name}_lo = {_low(source, code)};")
        else:
            lines.append(_statement(instruction, code))
    for name, _ in code.fields:
        if name.startswith("p"):
            lines.append(f"k->{name} = parameters[{name[1:]}]; /* {code.parameters[int(name[1:])]} */")
    return lines


def body(code: Code, index: int) -> tuple[list[str], str]:
    """The statements of one body, and the expression of its result."""
    lines = [_statement(instruction, code) for instruction in code.bodies[index]]
    return lines, _high(code.results[index], code)


def operand(value: Value, code: Code) -> str:
    """The expression of a value's leading part."""
    return _high(value, code)


def clamp(code: Code, *, native: bool) -> tuple[str, str] | None:
    """For an odd function that is min(|r|, c) on r >= 0: r between -c and c, without taking it apart by signs.

    Returns a statement and the expression of the result; compilers turn each into one instruction.
    """
    edge = clamp_edge(code, native=native)
    if edge is None:
        return None
    kind = "float" if native else "double"
    return f"const {kind} below = r > {edge} ? {edge} : r;", f"below < -{edge} ? -{edge} : below"


def clamp_edge(code: Code, *, native: bool) -> str | None:
    """The expression of c where the code is min(|r|, c), else None."""
    if len(code.bodies) != 1 or len(code.bodies[0]) != 1:
        return None
    (only,) = code.bodies[0]
    left, right = (only.arguments[0].atom, only.arguments[1]) if len(only.arguments) == 2 else (None, None)
    if only.function != "minimum" or right is None or not (isinstance(left, Named) and left.name == "a"):
        return None
    if isinstance(right.atom, Named):
        return f"k->{right.atom.name}" + ("_near" if native else "") if right.atom.field else None
    return number(right.atom.hi) + ("f" if native else "")


def beyond(code: Code) -> Code | None:
    """The code with circular functions that take every argument, one at a time; None where it has none.

    The vector functions reduce arguments up to 2^40 and give NaN beyond.
    """
    bodies = tuple(tuple(map(anywhere, body)) for body in code.bodies)
    return replace(code, bodies=bodies) if bodies != code.bodies else None


def anywhere(instruction: Instruction) -> Instruction:
    """The instruction with a circular function that takes every argument, for one element at a time."""
    base = instruction.function.removesuffix("_pair").removesuffix("_dd")
    return replace(instruction, function=f"{base}_any") if base in _CIRCULAR else instruction


_CIRCULAR = ("sin", "cos", "tan")


def selects_only(code: Code) -> bool:
    """Whether the function only chooses between |r|, constants and parameters, so that float suffices."""
    if len(code.bodies) != 1 or any(pair for _, pair in code.fields):
        return False
    for instruction in code.bodies[0]:
        if instruction.pair or instruction.function not in ("minimum", "select"):
            return False
        left = instruction.arguments[0].atom
        if not (isinstance(left, Named) and left.name == "a"):
            return False
        for value in instruction.arguments:
            if isinstance(value.atom, Literal) and Fraction(value.atom.hi) not in _SMALL_NUMBERS:
                return False
    return True


def single_fields(code: Code) -> list[str]:
    """The float members: the constant rounded, and the largest float that does not exceed it."""
    return [f"float {name}_near, {name}_below;" for name, _ in code.fields]


def single_prologue(code: Code) -> list[str]:
    """The statements that round the constants to float, after those of NAME_prepare."""
    lines = []
    for name, _ in code.fields:
        lines.append(f"k->{name}_near = (float)k->{name};")
        lines.append(
            f"k->{name}_below = k->{name}_near > k->{name} ? nextafterf(k->{name}_near, 0.0f) : k->{name}_near;"
        )
    return lines


def single_body(code: Code) -> tuple[list[str], str]:
    """The statements in float arithmetic, and the expression of the result."""

    def text(value: Value, kind: str) -> str:
        if isinstance(value.atom, Literal):
            return f"{number(value.atom.hi)}f"
        return f"k->{value.atom.name}_{kind}" if value.atom.field else value.atom.name

    lines = []
    for instruction in code.bodies[0]:
        near = [text(value, "near") for value in instruction.arguments]
        if instruction.function == "minimum":
            expression = f"{near[0]} > {near[1]} ? {near[1]} : {near[0]}"
        else:
            edge = text(instruction.arguments[1], "below")
            expression = f"{near[0]} > {edge} ? {near[3]} : {near[2]}"
        lines.append(f"const float {instruction.name} = {expression};")
    return lines, text(code.results[0], "near")


_SMALL_NUMBERS = frozenset(Fraction(k, 4) for k in range(-16, 17))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "..."


def _statement(instruction: Instruction, code: Code) -> str:
    kind = "sd_pair" if instruction.pair else "double"
    return f"const {kind} {instruction.name} = {_expression(instruction, code)};"


def _expression(instruction: Instruction, code: Code) -> str:
    function, arguments = instruction.function, instruction.arguments
    if function in _INFIX:
        left, right = (_high(value, code) for value in arguments)
        return f"{left} {_INFIX[function]} {right}"
    high = [_high(value, code) for value in arguments]
    if function == "negate":
        return f"-{high[0]}"
    if function == "square":
        return f"{high[0]} * {high[0]}"
    if function == "high":
        return high[0]
    if function == "fma":
        return f"fma({high[0]}, {high[1]}, {high[2]})"
    if function == "fms":
        return f"fma({high[0]}, {high[1]}, -{high[2]})"
    if function == "fnma":
        return f"fma(-{high[0]}, {high[1]}, {high[2]})"
    if function == "select":
        if instruction.pair:
            return f"sd_pair_select({high[0]} > {high[1]}, {_pair(arguments[3], code)}, {_pair(arguments[2], code)})"
        return f"{high[0]} > {high[1]} ? {high[3]} : {high[2]}"
    if function == "minimum":
        return f"{high[0]} > {high[1]} ? {high[1]} : {high[0]}"
    if function == "not_below_minus":
        return f"{high[0]} < -{high[1]} ? -{high[1]} : {high[0]}"
    if function == "maximum":
        return f"{high[0]} < {high[1]} ? {high[1]} : {high[0]}"
    if function in ("floor", "sqrt"):
        return f"{function}({high[0]})"
    if function == "gamma":
        text = f"tgamma({high[0]})"
        return f"sd_pair_make({text}, 0.0)" if instruction.pair else text
    if function in PAIR_ARGUMENTS:
        wanted = PAIR_ARGUMENTS[function]
        texts = [
            _pair(value, code) if pair else _high(value, code)
            for value, pair in zip(arguments, wanted, strict=True)
        ]
        return f"sd_{function}({', '.join(texts)})"
    if function.endswith("_any"):
        text = f"sd_{function}({high[0]}, {_low(arguments[0], code)})"
        return f"sd_pair_make({text}, 0.0)" if instruction.pair else text
    if function.endswith("_pair"):
        return f"sd_{function}({_pair(arguments[0], code)})"
    if function in TIMES:
        return f"sd_{function}({', '.join(high)}, {_low(arguments[-1], code)})"
    if function.endswith("_dd"):
        rest = "".join(f", {text}" for text in high[1:])
        return f"sd_{function}({high[0]}, {_low(arguments[0], code)}{rest})"
    return f"sd_{function}({', '.join(high)})"


def _base(value: Value, code: Code) -> str:
    assert isinstance(value.atom, Named)
    name = value.atom.name
    if name.startswith("parameter:"):
        return f"parameters[{code.parameters.index(name.partition(':')[2])}]"
    return f"k->{name}" if value.atom.field else name


def _high(value: Value, code: Code) -> str:
    if isinstance(value.atom, Literal):
        text = number(value.atom.hi)
        return f"({text})" if text.startswith("-") else text
    base = _base(value, code)
    return f"{base}.hi" if value.pair and not value.atom.field else base


def _low(value: Value, code: Code) -> str:
    if not value.pair:
        return number(value.atom.lo) if isinstance(value.atom, Literal) else "0.0"
    if isinstance(value.atom, Literal):
        return number(value.atom.lo)
    base = _base(value, code)
    return f"{base}_lo" if value.atom.field else f"{base}.lo"


def _pair(value: Value, code: Code) -> str:
    if value.pair and isinstance(value.atom, Named) and not value.atom.field:
        return _base(value, code)
    return f"sd_pair_make({_high(value, code)}, {_low(value, code)})"
