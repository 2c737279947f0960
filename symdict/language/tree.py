"""The inert tree of a formula: frozen values that know no SymPy and compute nothing.

Function names are canonical names of `vocabulary.FUNCTIONS`. `Cases` holds what text calls
`piecewise`, `where` or `Piecewise`; an integral with a bound variable is
`Call("integral", (integrand, Name(variable), lower, upper))`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal, TypeAlias, TypeVar

ArithmeticSign: TypeAlias = Literal["+", "-", "*", "/", "^"]
Relation: TypeAlias = Literal["<", "<=", ">", ">=", "==", "!="]
Connective: TypeAlias = Literal["and", "or", "not"]


@dataclass(frozen=True, slots=True)
class Number:
    """An exact rational number."""

    value: Fraction
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Constant:
    """One of the constants pi, e, eulergamma, oo."""

    name: str
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Name:
    """The variable r, a parameter, or the bound variable of an integral."""

    name: str
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Negate:
    """Minus the operand."""

    operand: Node
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Binary:
    """Sum, difference, product, quotient or power of two operands."""

    operator: ArithmeticSign
    left: Node
    right: Node
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A function of the vocabulary at its arguments."""

    function: str
    arguments: tuple[Node, ...]
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Compare:
    """A condition: one comparison of two formulas."""

    operator: Relation
    left: Node
    right: Node
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Logic:
    """A condition made of conditions."""

    operator: Connective
    operands: tuple[Node, ...]
    at: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Cases:
    """The first value whose condition holds; the condition None means otherwise."""

    branches: tuple[tuple[Node, Node | None], ...]
    at: int = field(default=-1, compare=False)


Node: TypeAlias = Number | Constant | Name | Negate | Binary | Call | Compare | Logic | Cases
Result = TypeVar("Result")


def children(node: Node) -> tuple[Node, ...]:
    """The operands of a node from left to right.

    >>> children(Negate(Name("r")))
    (Name(name='r', at=-1),)
    """
    match node:
        case Negate():
            return (node.operand,)
        case Binary() | Compare():
            return (node.left, node.right)
        case Call():
            return node.arguments
        case Logic():
            return node.operands
        case Cases():
            return tuple(part for branch in node.branches for part in branch if part is not None)
        case _:
            return ()


def with_children(node: Node, parts: tuple[Node, ...]) -> Node:
    """The node with its operands replaced, in the order of `children`."""
    match node:
        case Negate():
            return replace(node, operand=parts[0])
        case Binary() | Compare():
            return replace(node, left=parts[0], right=parts[1])
        case Call():
            return replace(node, arguments=parts)
        case Logic():
            return replace(node, operands=parts)
        case Cases():
            supply = iter(parts)
            branches = tuple(
                (next(supply), None if condition is None else next(supply)) for _, condition in node.branches
            )
            return replace(node, branches=branches)
        case _:
            return node


def fold(node: Node, combine: Callable[[Node, tuple[Result, ...]], Result]) -> Result:
    """The value of `combine(node, values of its operands)`, computed bottom up without recursion.

    >>> fold(Negate(Name("r")), lambda node, parts: 1 + sum(parts))
    2
    """
    pending: list[tuple[Node, bool]] = [(node, False)]
    values: list[Result] = []
    while pending:
        current, ready = pending.pop()
        operands = children(current)
        if not ready:
            pending.append((current, True))
            pending.extend((operand, False) for operand in reversed(operands))
            continue
        start = len(values) - len(operands)
        parts = tuple(values[start:])
        del values[start:]
        values.append(combine(current, parts))
    return values[0]


def walk(node: Node) -> Iterator[Node]:
    """All nodes of the tree, each before its operands, from left to right."""
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        pending.extend(reversed(children(current)))


def substitute(node: Node, values: Mapping[str, Node]) -> Node:
    """The tree with names replaced by trees.

    >>> substitute(Name("u"), {"u": Name("r")})
    Name(name='r', at=-1)
    """

    def combine(current: Node, parts: tuple[Node, ...]) -> Node:
        if isinstance(current, Name):
            return values.get(current.name, current)
        return with_children(current, parts)

    return fold(node, combine)


def is_condition(node: Node) -> bool:
    """Whether the node is a condition and not a number."""
    return isinstance(node, Compare | Logic)


def free_names(node: Node) -> tuple[str, ...]:
    """The parameters of a formula in order of first appearance: every free name but r.

    >>> free_names(Binary("*", Name("lam"), Name("r")))
    ('lam',)
    """
    found: dict[str, None] = {}
    pending: list[tuple[Node, frozenset[str]]] = [(node, frozenset(("r",)))]
    while pending:
        current, bound = pending.pop()
        if isinstance(current, Name) and current.name not in bound:
            found.setdefault(current.name)
        if isinstance(current, Call) and current.function == "integral":
            integrand, variable, *limits = current.arguments
            inner = bound | {variable.name} if isinstance(variable, Name) else bound
            pending.extend((limit, bound) for limit in reversed(limits))
            pending.append((integrand, inner))
            continue
        pending.extend((operand, bound) for operand in reversed(children(current)))
    return tuple(found)
