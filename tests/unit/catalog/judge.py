"""An evaluator of the inert tree in mpmath: independent of SymPy and of the segmenter, for tests only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import mpmath
import sympy as sp

from symdict.language.parse import parse
from symdict.language.tree import Binary, Call, Cases, Compare, Constant, Logic, Name, Negate, Node, Number
from symdict.records import Statement

FUNCTIONS: Mapping[str, Callable] = {
    "exp": mpmath.exp, "log": mpmath.log, "sqrt": mpmath.sqrt, "abs": abs, "sign": mpmath.sign, "min": min,
    "max": max, "sin": mpmath.sin, "cos": mpmath.cos, "tanh": mpmath.tanh, "cosh": mpmath.cosh, "sinh": mpmath.sinh,
    "atan": mpmath.atan, "asinh": mpmath.asinh, "erf": mpmath.erf,
}  # fmt: skip
CONSTANTS = {"pi": mpmath.pi, "e": mpmath.e, "oo": mpmath.inf}


def compile_tree(node: Node) -> Callable[[Mapping[str, mpmath.mpf]], mpmath.mpf]:
    return lambda names: value(node, names)


def value(node: Node, names: Mapping[str, mpmath.mpf]) -> mpmath.mpf:
    match node:
        case Number():
            return mpmath.mpf(node.value.numerator) / node.value.denominator
        case Constant():
            return +CONSTANTS[node.name]
        case Name():
            return names[node.name]
        case Negate():
            return -value(node.operand, names)
        case Binary():
            left, right = value(node.left, names), value(node.right, names)
            match node.operator:
                case "+":
                    return left + right
                case "-":
                    return left - right
                case "*":
                    return left * right
                case "/":
                    return left / right
                case _:
                    return left**right
        case Call():
            return FUNCTIONS[node.function](*(value(argument, names) for argument in node.arguments))
        case Cases():
            return next(value(branch, names) for branch, when in node.branches if when is None or truth(when, names))
        case _:
            raise TypeError(node)


def truth(node: Node, names: Mapping[str, mpmath.mpf]) -> bool:
    if isinstance(node, Logic):
        parts = [truth(part, names) for part in node.operands]
        return {"and": all(parts), "or": any(parts), "not": not parts[0]}[node.operator]
    assert isinstance(node, Compare)
    left, right = value(node.left, names), value(node.right, names)
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right, "==": left == right}[
        node.operator
    ]


def judge_statement(statement: Statement, parameters: Mapping[str, object]) -> Callable[[mpmath.mpf], mpmath.mpf]:
    """The source's function at r (where the convention takes s, at s = r^2), from the text of the record."""
    pieces = [
        (parse(piece.formula), parse(piece.bound) if piece.bound else None, piece.strict) for piece in statement.pieces
    ]

    def at(r: mpmath.mpf) -> mpmath.mpf:
        size = abs(r) if statement.parity in ("odd", "even") else r
        sign = mpmath.sign(r) if statement.parity == "odd" else 1
        names = {key: mpmath.mpf(str(sp.N(number, 45))) for key, number in parameters.items()}
        names |= {"r": size, "s": size**2}
        for formula, bound, strict in pieces:
            if bound is None or (size < value(bound, names) if strict else size <= value(bound, names)):
                return sign * value(formula, names)
        raise AssertionError("the last piece is unbounded")

    return at
