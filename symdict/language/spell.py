"""Tree to text: SymPy's own syntax with as few brackets as it needs; `parse` reads it back unchanged.

Imports no SymPy, so that a front end can echo what it has understood.
"""

from __future__ import annotations

from symdict.language import vocabulary
from symdict.language.tree import (
    Binary,
    Call,
    Cases,
    Compare,
    Constant,
    Logic,
    Name,
    Negate,
    Node,
    Number,
    fold,
)

_LEVELS = {"or": 10, "and": 20, "+": 50, "-": 50, "*": 60, "/": 60, "^": 80}
_ATOM = 100


def show(node: Node) -> str:
    """The tree in SymPy's own syntax.

    >>> show(Call("abs", (Name("r"),)))
    'Abs(r)'
    """
    return fold(node, _spell)[0]


def _spell(node: Node, parts: tuple[tuple[str, int], ...]) -> tuple[str, int]:
    """The text of a node, with how tightly its outermost operator binds."""
    match node:
        case Number():
            level = _LEVELS["/"] if node.value.denominator != 1 else _ATOM
            return str(node.value), _LEVELS["-"] if node.value < 0 else level
        case Constant():
            return {"e": "E", "eulergamma": "EulerGamma"}.get(node.name, node.name), _ATOM
        case Name():
            return node.name, _ATOM
        case Negate():
            return "-" + _wrapped(parts[0], _LEVELS["*"]), _LEVELS["-"]
        case Binary():
            return _spell_binary(node.operator, parts[0], parts[1])
        case Call():
            return _spell_call(node, [text for text, _ in parts]), _ATOM
        case Compare():
            return _spell_compare(node.operator, parts[0][0], parts[1][0])
        case Logic():
            return _spell_logic(node.operator, parts)
        case Cases():
            return _spell_cases(node, [text for text, _ in parts]), _ATOM


def _wrapped(part: tuple[str, int], level: int) -> str:
    text, own = part
    return text if own >= level else f"({text})"


def _spell_binary(operator: str, left: tuple[str, int], right: tuple[str, int]) -> tuple[str, int]:
    level = _LEVELS[operator]
    if operator == "^":
        return f"{_wrapped(left, level + 1)}**{_wrapped(right, level)}", level
    sign = f" {operator} " if operator in "+-" else operator
    return f"{_wrapped(left, level)}{sign}{_wrapped(right, level + 1)}", level


def _spell_call(node: Call, parts: list[str]) -> str:
    if node.function == "integral":
        integrand, variable, lower, upper = parts
        return f"Integral({integrand}, ({variable}, {lower}, {upper}))"
    name = vocabulary.FUNCTIONS[node.function].sympy or node.function
    return f"{name}({', '.join(parts)})"


def _spell_compare(operator: str, left: str, right: str) -> tuple[str, int]:
    if operator in ("==", "!="):
        return f"{'Eq' if operator == '==' else 'Ne'}({left}, {right})", _ATOM
    return f"{left} {operator} {right}", 40


def _spell_logic(operator: str, parts: tuple[tuple[str, int], ...]) -> tuple[str, int]:
    if operator == "not":
        return f"~{_wrapped(parts[0], _ATOM)}", _ATOM
    sign = " & " if operator == "and" else " | "
    return sign.join(_wrapped(part, _ATOM) for part in parts), _LEVELS[operator]


def _spell_cases(node: Cases, parts: list[str]) -> str:
    supply = iter(parts)
    branches = [(next(supply), "True" if condition is None else next(supply)) for _, condition in node.branches]
    return "Piecewise(" + ", ".join(f"({value}, {condition})" for value, condition in branches) + ")"
