"""Trees and SymPy expressions, both ways; the text that `parse` reads back.

SymPy is handed objects only, never text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp

from symdict import limits
from symdict.errors import FormulaError
from symdict.language import vocabulary
from symdict.language.bounds import GENEROUS
from symdict.language.latex import read
from symdict.language.spell import show
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
    free_names,
    walk,
)
from symdict.language.words import canonical_name, is_name

__all__ = ["GENEROUS", "free_names", "from_sympy", "rehearse", "show", "to_sympy", "to_text"]

_CONSTANTS: dict[str, Any] = {"pi": sp.pi, "e": sp.E, "eulergamma": sp.EulerGamma, "oo": sp.oo}
_RELATIONS: dict[str, Any] = {"<": sp.Lt, "<=": sp.Le, ">": sp.Gt, ">=": sp.Ge, "==": sp.Eq, "!=": sp.Ne}
_CONNECTIVES: dict[str, Any] = {"and": sp.And, "or": sp.Or, "not": sp.Not}


# Tree to SymPy


def to_sympy(node: Node, symbols: Mapping[str, sp.Symbol], *, smooth: bool = True) -> sp.Expr:
    """The SymPy expression of a tree; `symbols` gives the symbol of every free name, r included.

    Needs:   with `smooth`, a tree without abs, sign, min, max, heaviside, relu and cases: those are cut
             into pieces by the segmenter. Otherwise they become SymPy's own.
    Raises:  FormulaError.

    >>> to_sympy(read("2 r"), {"r": sp.Symbol("r", positive=True)})
    2*r
    """
    names = {**_bound_symbols(node, symbols), **symbols}

    def combine(current: Node, parts: tuple[_Product, ...]) -> _Product:
        factors = _factors(current, parts)
        if factors is not None:
            return factors
        return _Product((_build(current, tuple(part.value for part in parts), names, smooth),))

    expression = fold(node, combine).value
    if expression.has(sp.zoo, sp.nan):
        what = "the formula divides by zero or has no value"
        raise FormulaError(what, where=show(node)[:200], hint="check the denominators")
    return expression


def _bound_symbols(node: Node, symbols: Mapping[str, sp.Symbol]) -> dict[str, sp.Symbol]:
    """Symbols of the variables of integrals: positive where no bound is negative, else real."""
    found: dict[str, sp.Symbol] = {}
    for part in walk(node):
        if isinstance(part, Call) and part.function == "integral" and isinstance(part.arguments[1], Name):
            name, bounds = part.arguments[1].name, part.arguments[2:]
            outer = {**symbols, **found}
            known = all(inner in outer for bound in bounds for inner in ("r", *free_names(bound)))
            positive = known and all(to_sympy(bound, outer, smooth=False).is_extended_nonnegative for bound in bounds)
            found[name] = sp.Symbol(name, positive=True) if positive else sp.Symbol(name, real=True)
    return found


@dataclass(frozen=True, slots=True)
class _Product:
    """Factors that are multiplied at once: SymPy distributes 2*(r + 1), but not 2*r*(r + 1)."""

    factors: tuple[Any, ...]

    @property
    def value(self) -> Any:
        return self.factors[0] if len(self.factors) == 1 else sp.Mul(*self.factors)


def _factors(node: Node, parts: tuple[_Product, ...]) -> _Product | None:
    """The factors of a product, quotient or negative; None for any other node."""
    if isinstance(node, Negate):
        return _Product((sp.S.NegativeOne, *parts[0].factors))
    if isinstance(node, Binary) and node.operator == "*":
        return _Product((*parts[0].factors, *parts[1].factors))
    if isinstance(node, Binary) and node.operator == "/":
        return _Product((*parts[0].factors, *(1 / factor for factor in parts[1].factors)))
    return None


def _build(node: Node, parts: tuple[Any, ...], names: Mapping[str, sp.Symbol], smooth: bool) -> Any:
    match node:
        case Number():
            return sp.Rational(node.value.numerator, node.value.denominator)
        case Constant():
            return _CONSTANTS[node.name]
        case Name():
            if node.name not in names:
                raise FormulaError(f"the name '{node.name}' has no meaning here", hint="declare it as a parameter")
            return names[node.name]
        case Binary():
            return _sum_or_power(node.operator, parts[0], parts[1])
        case Call():
            return _call(node, parts, smooth)
        case Compare():
            return _RELATIONS[node.operator](*parts)
        case Logic():
            return _CONNECTIVES[node.operator](*parts)
        case Cases():
            _refuse_switch("cases", smooth)
            return _piecewise(node, parts)


def _sum_or_power(operator: str, left: Any, right: Any) -> Any:
    if operator == "^":
        return left**right
    return left + right if operator == "+" else left - right


def _call(node: Call, parts: tuple[Any, ...], smooth: bool) -> Any:
    if node.function == "integral":
        integrand, variable, lower, upper = parts
        return sp.Integral(integrand, (variable, lower, upper))
    function = vocabulary.FUNCTIONS[node.function]
    if function.kind == "switch":
        _refuse_switch(node.function, smooth)
    if node.function == "relu":
        return sp.Max(0, parts[0])
    return getattr(sp, function.sympy)(*parts)


def _refuse_switch(what: str, smooth: bool) -> None:
    if smooth:
        raise FormulaError(
            f"{what} is not smooth",
            where="a smooth piece",
            hint="cut the formula into pieces first (the segmenter does)",
        )


def _piecewise(node: Cases, parts: tuple[Any, ...]) -> Any:
    supply = iter(parts)
    branches = [(next(supply), True if condition is None else next(supply)) for _, condition in node.branches]
    return sp.Piecewise(*branches, evaluate=False)


# SymPy to tree


def from_sympy(expression: Any) -> Node:
    """The tree of a SymPy expression, found by walking it.

    Needs:   real expressions in the vocabulary; Piecewise, Abs, Max, Min, sign, Heaviside and definite
             integrals included.
    Raises:  FormulaError for anything else, for example DiracDelta, floor, I, or an undefined function.

    >>> from_sympy(sp.Symbol("lam") ** 2).operator
    '^'
    """
    if isinstance(expression, int | Fraction) and not isinstance(expression, bool):
        expression = sp.Rational(expression)
    if not isinstance(expression, sp.Basic):
        kind = type(expression).__name__
        raise FormulaError(f"not a SymPy expression: {kind}", hint="give text, an int, or a SymPy expression")
    if any(count > GENEROUS.nodes for count, _ in enumerate(sp.preorder_traversal(expression))):
        raise FormulaError(f"the expression has more than {GENEROUS.nodes} parts", hint="simplify it first")
    try:
        return _read(expression)
    except RecursionError:
        raise FormulaError("the expression is nested too deeply", hint="simplify it first") from None


def _read(expression: sp.Basic) -> Node:
    if isinstance(expression, sp.Symbol):
        return _symbol(expression)
    if isinstance(expression, sp.Rational):
        return Number(Fraction(int(expression.p), int(expression.q)))
    if isinstance(expression, sp.Float):
        return Number(_decimal(expression))
    if isinstance(expression, sp.Add):
        return _sum(expression)
    if isinstance(expression, sp.Mul):
        return _product(expression)
    if isinstance(expression, sp.Pow):
        return _power(expression.base, expression.exp)
    if isinstance(expression, sp.Piecewise):
        return _cases(expression)
    if isinstance(expression, sp.Integral):
        return _integral(expression)
    if isinstance(expression, sp.core.relational.Relational):
        return Compare(_relation(expression), _read(expression.lhs), _read(expression.rhs))
    if isinstance(expression, sp.And | sp.Or | sp.Not):
        return _logic(expression)
    for name, value in _CONSTANTS.items():
        if expression == value:
            return Constant(name)
    if expression == -sp.oo:
        return Negate(Constant("oo"))
    return _function(expression)


def _symbol(symbol: sp.Symbol) -> Node:
    name = canonical_name(symbol.name)
    if isinstance(symbol, sp.Dummy) or not is_name(name):
        what = f"the symbol '{symbol.name}' cannot be a name in a formula"
        raise FormulaError(what, hint="use a letter followed by letters, digits and _, and no word of the language")
    return Name(name)


def _decimal(value: sp.Float) -> Fraction:
    if not value.is_finite:
        raise FormulaError(f"the number {value} is not finite", hint="use finite numbers")
    return Fraction(str(value))


def _ordered(expression: sp.Add | sp.Mul) -> list[Any]:
    terms = expression.as_ordered_terms() if isinstance(expression, sp.Add) else expression.as_ordered_factors()
    return list(terms)


def _sum(expression: sp.Add) -> Node:
    total: Node | None = None
    for term in _ordered(expression):
        node = _read(term)
        negative, size = _sign_and_size(node)
        if total is None:
            total = node
        else:
            total = Binary("-" if negative else "+", total, size)
    return total if total is not None else Number(Fraction(0))


def _sign_and_size(node: Node) -> tuple[bool, Node]:
    if isinstance(node, Negate):
        return True, node.operand
    if isinstance(node, Number) and node.value < 0:
        return True, Number(-node.value)
    return False, node


def _product(expression: sp.Mul) -> Node:
    negative, above, below = False, [], []
    for factor in _ordered(expression):
        if isinstance(factor, sp.Float):
            factor = sp.Rational(_decimal(factor))
        if isinstance(factor, sp.Rational):
            negative ^= bool(factor < 0)
            numerator, denominator = abs(int(factor.p)), int(factor.q)
            if numerator != 1:
                above.append(Number(Fraction(numerator)))
            if denominator != 1:
                below.append(Number(Fraction(denominator)))
        elif isinstance(factor, sp.Pow) and factor.exp.is_Rational and factor.exp < 0:
            below.append(_power(factor.base, -factor.exp))
        else:
            above.append(_read(factor))
    return _quotient(negative, above, below)


def _quotient(negative: bool, above: list[Node], below: list[Node]) -> Node:
    node = _chain(above)
    if below:
        node = _folded(Binary("/", node, _chain(below)))
    if not negative:
        return node
    return Number(-node.value) if isinstance(node, Number) else Negate(node)


def _chain(factors: list[Node]) -> Node:
    """The product of the factors, from left to right, adjacent numbers multiplied as the parser does."""
    node: Node = factors[0] if factors else Number(Fraction(1))
    for factor in factors[1:]:
        node = _folded(Binary("*", node, factor))
    return node


def _folded(node: Binary) -> Node:
    if isinstance(node.left, Number) and isinstance(node.right, Number):
        left, right = node.left.value, node.right.value
        return Number(left * right if node.operator == "*" else left / right)
    return node


def _power(base: sp.Expr, exponent: sp.Expr) -> Node:
    if exponent == 1:
        return _read(base)
    if exponent == sp.Rational(1, 2):
        return Call("sqrt", (_read(base),))
    if exponent.is_Rational and exponent < 0:
        return _folded(Binary("/", Number(Fraction(1)), _power(base, -exponent)))
    return _folded_power(Binary("^", _read(base), _read(exponent)))


def _folded_power(node: Binary) -> Node:
    left, right = node.left, node.right
    if isinstance(left, Number) and isinstance(right, Number) and right.value.denominator == 1:
        return Number(left.value ** int(right.value))
    return node


def _cases(expression: Any) -> Node:
    branches = []
    for value, condition in expression.args:
        otherwise = condition == sp.true
        branches.append((_read(value), None if otherwise else _read(condition)))
        if otherwise:
            break
    return Cases(tuple(branches))


def _relation(expression: Any) -> Any:
    for sign, kind in _RELATIONS.items():
        if isinstance(expression, kind):
            return sign
    raise FormulaError(f"the relation {type(expression).__name__} cannot be read", hint="use <, <=, >, >=, Eq or Ne")


def _logic(expression: Any) -> Node:
    operator = {sp.And: "and", sp.Or: "or", sp.Not: "not"}[expression.func]
    operands = sorted(expression.args, key=sp.default_sort_key)
    return Logic(operator, tuple(_read(operand) for operand in operands))  # type: ignore[arg-type]


def _integral(expression: Any) -> Node:
    """Nested definite integrals; SymPy lists the innermost variable first."""
    integrand: Any = expression.function
    node: Node | None = None
    for bounds in expression.limits:
        if len(bounds) != 3:
            raise FormulaError("only definite integrals can be read", hint="give both bounds")
    for k, (variable, lower, upper) in enumerate(expression.limits):
        name = _name_of_bound(variable, expression)
        if name != variable.name or isinstance(variable, sp.Dummy):
            outer = expression.limits[k + 1 :]
            inner = sp.Integral(integrand, *expression.limits[:k]) if k else integrand
            fresh = sp.Symbol(name, **variable.assumptions0)
            renamed = inner.xreplace({variable: fresh})
            return _integral(sp.Integral(renamed, (fresh, lower, upper), *outer))
        body = _read(integrand) if node is None else node
        node = Call("integral", (body, Name(name), _read(lower), _read(upper)))
    assert node is not None  # SymPy makes no integral without limits
    return node


def _name_of_bound(variable: Any, expression: Any) -> str:
    """The name of a bound variable: its own, or a letter that no symbol of the expression has."""
    taken = {symbol.name for symbol in expression.atoms(sp.Symbol) - {variable}} | {"r"}
    candidates = (variable.name, "x", "y", "z", *(f"x{k}" for k in range(1, 1000)))
    return next(name for name in candidates if name not in taken and is_name(name))


_REFUSED = {
    "DiracDelta": "give jumps as cases",
    "floor": "write finitely many cases",
    "ceiling": "write finitely many cases",
    "ImaginaryUnit": "formulas are real",
    "ComplexInfinity": "check the denominators",
    "NaN": "the value is undefined",
}


def _function(expression: Any) -> Node:
    kind = type(expression).__name__
    name = vocabulary.BY_SYMPY.get(kind)
    if name is None or type(expression) is not getattr(sp, kind, None):
        hint = _REFUSED.get(kind, "write it with functions of the language")
        raise FormulaError(f"{expression.func.__name__} cannot be read as part of a formula", hint=hint)
    arguments = expression.args
    if name == "heaviside" and expression.args[1:] == (sp.Rational(1, 2),):
        arguments = arguments[:1]
    return Call(name, tuple(_read(argument) for argument in arguments))


# SymPy to text


def to_text(expression: Any) -> str:
    """The expression in SymPy's own syntax, as `parse` reads it back; the same text for every hash seed.

    >>> to_text(sp.sqrt(2) * sp.Symbol("theta"))
    'sqrt(2)*theta'
    """
    return show(from_sympy(expression))


# Rehearsal


@limits.job
def rehearse(payload: Mapping[str, Any]) -> dict[str, Any]:
    """Read a text and build its SymPy expression: done in the worker before it is done in the process.

    `payload` is {"text": plain text or LaTeX, "names": {name: {assumption: bool}}}; the answer is
    {"text": what was understood}. Names that are left out become positive symbols.

    >>> rehearse({"text": "2 r", "names": {}})
    {'text': '2*r'}
    """
    node = read(payload["text"])
    names = {name: {"positive": True} for name in ("r", *free_names(node))} | dict(payload["names"])
    to_sympy(node, {name: sp.Symbol(name, **kinds) for name, kinds in names.items()}, smooth=False)
    return {"text": show(node)}
