"""Trees and SymPy expressions, both ways; text that comes back unchanged."""

from __future__ import annotations

import math
import os
import subprocess
import sys
from fractions import Fraction

import pytest
import sympy as sp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from symdict.errors import FormulaError
from symdict.language.bounds import GENEROUS, Excess
from symdict.language.formula import from_sympy, rehearse, to_sympy, to_text
from symdict.language.parse import parse
from symdict.language.spell import show
from symdict.language.tree import Binary, Call, Cases, Compare, Constant, Logic, Name, Negate, Node, Number

r = sp.Symbol("r", positive=True)
real = sp.Symbol("r", real=True)
lam, theta = sp.symbols("lam theta", positive=True)
x, y = sp.symbols("x y", positive=True)
SYMBOLS = {"r": r, "lam": lam, "theta": theta}

quick = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


# Random trees

EXCESSES = (
    "division by zero",
    "a constant is too large",
    "a constant is not a real number",
    "a number is too large to be computed exactly",
    "a number has too many digits",
    "a number is too large",
)
"""What a random tree may rightly be refused for."""

_names = st.sampled_from(("r", "lam", "theta")).map(Name)
_numbers = st.fractions(-20, 20, max_denominator=12).map(Number)
_functions = st.sampled_from(("exp", "log", "sqrt", "tanh", "atan", "erf", "abs", "sign", "cosh", "sinc"))


def _larger(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    conditions = st.builds(Compare, st.sampled_from(("<", "<=", ">", ">=", "==", "!=")), nodes, nodes)
    logic = st.one_of(
        conditions,
        st.builds(Logic, st.sampled_from(("and", "or")), st.tuples(conditions, conditions)),
        st.builds(Logic, st.just("not"), st.tuples(conditions)),
    )
    branches = st.builds(lambda *parts: Cases((*parts[:-1], (parts[-1], None))), st.tuples(nodes, logic), nodes)
    return st.one_of(
        nodes.map(Negate),
        st.builds(Binary, st.sampled_from(("+", "-", "*", "/")), nodes, nodes),
        st.builds(Binary, st.just("^"), nodes, st.integers(-5, 5).map(lambda n: Number(Fraction(n)))),
        st.builds(Call, _functions, st.tuples(nodes)),
        st.builds(Call, st.sampled_from(("min", "max")), st.tuples(nodes, nodes)),
        branches,
    )


trees = st.recursive(st.one_of(_names, _numbers, st.just(Constant("pi"))), _larger, max_leaves=12)


@quick
@given(trees)
def test_every_tree_is_printed_as_text_with_the_same_meaning(tree: Node) -> None:
    """Printing and reading may fold numbers, and does nothing else; a second turn changes nothing."""
    try:
        once = parse(show(tree), limits=GENEROUS)
    except FormulaError as error:
        if error.what not in EXCESSES:
            raise
        return
    assert parse(show(once), limits=GENEROUS) == once
    for point in ({"r": 0.7, "lam": 1.3, "theta": 0.4}, {"r": 2.1, "lam": 0.6, "theta": 1.9}):
        before, after = _value(tree, point), _value(once, point)
        assert before == after or (math.isnan(before) and math.isnan(after)) or math.isclose(before, after)


def _value(node: Node, point: dict[str, float]) -> float:
    """The value of a tree by Python's own arithmetic: a judge that shares no code with the parser."""
    try:
        value = _evaluate(node, point)
    except (ValueError, ZeroDivisionError, OverflowError):
        return math.nan
    return value if isinstance(value, float | int) else math.nan


def _evaluate(node: Node, point: dict[str, float]) -> float:
    match node:
        case Number():
            return float(node.value)
        case Constant():
            return math.pi
        case Name():
            return point[node.name]
        case Negate():
            return -_evaluate(node.operand, point)
        case Binary():
            left, right = _evaluate(node.left, point), _evaluate(node.right, point)
            operators = {
                "+": lambda: left + right, "-": lambda: left - right, "*": lambda: left * right,
                "/": lambda: left / right, "^": lambda: left**right,
            }  # fmt: skip
            return operators[node.operator]()
        case Compare():
            left, right = _evaluate(node.left, point), _evaluate(node.right, point)
            return {
                "<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right,
                "==": left == right, "!=": left != right,
            }[node.operator]  # fmt: skip
        case Logic():
            values = [_evaluate(operand, point) for operand in node.operands]
            return {"and": all(values), "or": any(values), "not": not values[0]}[node.operator]
        case Cases():
            for value, condition in node.branches:
                if condition is None or _evaluate(condition, point):
                    return _evaluate(value, point)
            return math.nan
        case Call():
            values = [_evaluate(argument, point) for argument in node.arguments]
            special = {
                "abs": abs, "min": min, "max": max, "sign": lambda u: (u > 0) - (u < 0),
                "sinc": lambda u: math.sin(u) / u if u else 1.0,
            }  # fmt: skip
            function = special.get(node.function) or getattr(math, node.function)
            return function(*values)


# Random SymPy expressions

_atoms = st.one_of(
    st.sampled_from((r, lam, theta, sp.pi, sp.E)),
    st.integers(-9, 9).map(sp.Integer),
    st.fractions(-9, 9, max_denominator=9).map(sp.Rational),
)


def _sum(left: sp.Expr, right: sp.Expr) -> sp.Expr:
    return left + right


def _product(left: sp.Expr, right: sp.Expr) -> sp.Expr:
    return left * right


def _grown(parts: st.SearchStrategy[sp.Expr]) -> st.SearchStrategy[sp.Expr]:
    exponents = st.one_of(st.integers(-4, 4).map(sp.Integer), st.just(sp.Rational(1, 2)), st.just(lam))
    functions = st.sampled_from((sp.exp, sp.tanh, sp.atan, sp.cosh, sp.erf))
    return st.one_of(
        st.builds(_sum, parts, parts),
        st.builds(_product, parts, parts),
        st.builds(lambda base, exponent: (1 + base**2) ** exponent, parts, exponents),
        st.builds(lambda function, argument: function(argument / (1 + argument**2)), functions, parts),
    )


expressions = st.recursive(_atoms, _grown, max_leaves=7)


@quick
@given(expressions)
def test_an_expression_comes_back_from_its_text(expression: sp.Expr) -> None:
    tree = from_sympy(expression)
    text = to_text(expression)
    assert parse(text, limits=GENEROUS) == tree
    assert to_sympy(parse(text, limits=GENEROUS), SYMBOLS) == expression


PIECEWISE = (
    sp.Piecewise((real, sp.Abs(real) <= sp.sqrt(2) * theta), (0, True)),
    sp.Piecewise((sp.oo, sp.Eq(real, 0)), (1 / real, True)),
    sp.Piecewise((1, (real < -theta) | (real > theta)), (sp.Rational(1, 3), sp.Ne(real, 0)), (0, True)),
    sp.Max(real, -theta, 0) - sp.Min(1, real) + sp.sign(real) * sp.Abs(real - lam) ** lam,
    sp.Heaviside(real - theta) * sp.Heaviside(real, 1),
    sp.Integral(sp.exp(-(x**2)), (x, 0, sp.Abs(real))) / 2,
    sp.Integral(sp.exp(-(x**2)), (x, 0, y), (y, 0, r)),
    sp.LambertW(-sp.exp(-1) / 3, -1) + sp.polylog(2, -r) + sp.lowergamma(lam, r) + sp.Ei(r),
    sp.Piecewise((r, sp.And(r > 1, sp.Or(r < 2, r > 3))), (0, sp.Not(sp.Or(r < 1, sp.Eq(r, 5)))), (1, True)),
    (r**lam) ** theta + r**lam**theta + sp.Pow(r, -lam) - sp.sqrt(r + 1) / r ** sp.Rational(2, 3),
    2 * lam**2 * sp.sqrt(1 + r**2 / lam**2) - 2 * lam**2,
    sp.EulerGamma * r - sp.oo,
)  # fmt: skip


@pytest.mark.parametrize("expression", PIECEWISE, ids=str)
def test_whole_line_expressions_come_back_from_their_text(expression: sp.Expr) -> None:
    variable = real if expression.has(real) else r
    tree = parse(to_text(expression), limits=GENEROUS)
    assert tree == from_sympy(expression)
    assert to_sympy(tree, {**SYMBOLS, "r": variable}, smooth=False) == expression


def test_text_is_in_the_syntax_of_sympy() -> None:
    expression = sp.Piecewise((r, sp.Abs(real) <= sp.sqrt(2) * theta), (0, True))
    assert to_text(expression) == "Piecewise((r, Abs(r) <= sqrt(2)*theta), (0, True))"
    assert to_text(-(r**2) / (2 * lam**2)) == "-r**2/(2*lam**2)"
    assert to_text(sp.exp(1) - sp.Rational(2, 3)) == "-2/3 + E"
    again = sp.sympify(to_text(expression), locals={"r": real, "theta": theta})
    assert again == expression.subs(r, real)


def test_bound_variables_that_are_no_names_are_renamed() -> None:
    dummy = sp.Dummy("x", positive=True)
    assert to_text(sp.Integral(dummy * lam, (dummy, 0, r))) == "Integral(lam*x, (x, 0, r))"
    assert to_text(x * sp.Integral(r, (r, 0, r))) == "x*Integral(x, (x, 0, r))"
    assert to_text(sp.Integral(x * r, (r, 0, r))) == "Integral(x*y, (y, 0, r))"


def test_a_bound_variable_is_positive_only_where_the_way_is() -> None:
    symbols = {"r": real}
    half_line = to_sympy(parse("Integral(sqrt(x^2), (x, 0, abs(r)))"), symbols, smooth=False)
    whole_line = to_sympy(parse("Integral(sqrt(x^2), (x, 0, r))"), symbols)
    assert half_line.function.is_Symbol
    assert whole_line.function == sp.Abs(sp.Symbol("x", real=True))


@pytest.mark.parametrize(
    ("expression", "what"),
    [
        (sp.DiracDelta(real), "DiracDelta cannot be read as part of a formula"),
        (sp.floor(real), "floor cannot be read as part of a formula"),
        (sp.I * r, "ImaginaryUnit cannot be read as part of a formula"),
        (sp.Function("f")(r), "f cannot be read as part of a formula"),
        (sp.Function("exp")(r), "exp cannot be read as part of a formula"),
        (sp.nan, "NaN cannot be read as part of a formula"),
        (sp.zoo, "ComplexInfinity cannot be read as part of a formula"),
        (sp.Symbol("r'); import os #"), "the symbol 'r'); import os #' cannot be a name in a formula"),
        (sp.Symbol("exp"), "the symbol 'exp' cannot be a name in a formula"),
        (sp.Dummy("t"), "the symbol 't' cannot be a name in a formula"),
        (sp.Integral(r), "only definite integrals can be read"),
        (sp.Derivative(sp.Function("f")(r), r), "Derivative cannot be read as part of a formula"),
        ("exp(r)", "not a SymPy expression: str"),
        (0.1, "not a SymPy expression: float"),
        (sp.Matrix([r]), "not a SymPy expression: MutableDenseMatrix"),
    ],
    ids=str,
)
def test_what_is_no_formula_is_refused(expression: object, what: str) -> None:
    with pytest.raises(FormulaError) as caught:
        from_sympy(expression)
    assert caught.value.what == what


def test_symbols_called_lambda_go_by_lam_and_floats_by_their_decimals() -> None:
    assert to_text(sp.Symbol("lambda") * sp.Float(0.1)) == "lam/10"


def test_a_shared_expression_that_explodes_as_a_tree_is_refused() -> None:
    expression: sp.Expr = r
    for _ in range(40):
        expression = sp.exp(sp.sin(expression) + sp.cos(expression), evaluate=False)
    with pytest.raises(FormulaError, match="the expression has more than 8000 parts"):
        from_sympy(expression)


def test_smooth_pieces_hold_no_switches() -> None:
    for text in ("abs(r)", "sign(r)", "max(r, 0)", "heaviside(r)", "relu(r)", "where(r > 1, r, 0)"):
        with pytest.raises(FormulaError, match="is not smooth"):
            to_sympy(parse(text), SYMBOLS)
        to_sympy(parse(text), SYMBOLS, smooth=False)


def test_a_name_without_meaning_is_refused() -> None:
    with pytest.raises(FormulaError, match="the name 'sigma' has no meaning here"):
        to_sympy(parse("sigma*r"), SYMBOLS)


@pytest.mark.parametrize("text", ["1/(r - r)", "1/sin(pi)", "1/(sqrt(2)^2 - 2)"])
def test_hidden_division_by_zero_is_refused(text: str) -> None:
    with pytest.raises(FormulaError, match="the formula divides by zero or has no value"):
        to_sympy(parse(text), SYMBOLS)


def test_texts_are_rehearsed_with_the_same_errors() -> None:
    assert rehearse({"text": r"\frac{r}{\lambda}", "names": {}}) == {"text": "r/lam"}
    with pytest.raises(FormulaError, match="the formula divides by zero"):
        rehearse({"text": "1/(r - r)", "names": {"r": {"real": True}}})


def test_text_is_the_same_for_every_hash_seed() -> None:
    code = (
        "import sympy as sp; from symdict.language.formula import to_text\n"
        "a, b, c, r = sp.symbols('a b c r', positive=True); q = sp.Symbol('r', real=True)\n"
        "print(to_text((a + b*c + r**2)**2*sp.Max(a, b, c, r)*sp.exp(-a*b*r) + sp.Min(c, r, a)))\n"
        "print(to_text(sp.Piecewise((a*b, sp.Or(q < a, q > c, sp.Eq(q, b))), (c + a + b, True))))\n"
    )
    texts = set()
    for seed in ("0", "1", "77"):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
        texts.add(run.stdout)
    assert len(texts) == 1


def test_a_planted_misreading_is_caught() -> None:
    """The judges above see a lost sign, a swapped operand and a lost bracket."""
    good = parse("lam - r/(lam*2)")
    for bad in ("lam + r/(lam*2)", "r - lam/(r*2)", "lam - r/lam*2"):
        point = {"r": 0.7, "lam": 1.3, "theta": 0.4}
        assert not math.isclose(_value(good, point), _value(parse(bad), point))


def test_excess_is_internal() -> None:
    """The bounds speak to the parser in an exception of their own, which never leaves it."""
    assert not issubclass(Excess, FormulaError)
