"""The reader of plain formulas: what it accepts, what it means, and every refusal word by word."""

from __future__ import annotations

import subprocess
import sys
import time
from fractions import Fraction

import pytest

from symdict.errors import FormulaError
from symdict.language.bounds import GENEROUS, Limits
from symdict.language.parse import parse, parse_condition
from symdict.language.spell import show
from symdict.language.tree import Binary, Call, Cases, Compare, Logic, Name, Negate, Number, free_names
from symdict.language.words import canonical_name, is_name

r = Name("r")


def number(value: int | str) -> Number:
    return Number(Fraction(value))


MEANINGS = {
    # operators and precedence
    "1 + 2*r^3": "1 + 2*r**3",
    "-r^2": "-r**2",
    "-(r + 1)": "-(r + 1)",
    "1 - (-r)": "1 - (-r)",
    "-(-r)*lam": "-(-r)*lam",
    "(-r)^2": "(-r)**2",
    "2^-r": "2**(-r)",
    "2/-r*lam": "2/(-r)*lam",
    "r - (lam - 1)": "r - (lam - 1)",
    "r/(lam*2)": "r/(lam*2)",
    "2^3^r": "2**3**r",
    "(r^2)^lam": "(r**2)**lam",
    "+r": "r",
    # products without sign
    "2x": "2*x",
    "2 r lam": "2*r*lam",
    "2(r + 1)": "2*(r + 1)",
    "(r + 1)(r - 1)": "(r + 1)*(r - 1)",
    "2r^2": "2*r**2",
    "(1/2)r": "1/2*r",
    "a/b*c r": "a/b*c*r",
    "2|r|": "2*Abs(r)",
    "|a||b|": "Abs(a)*Abs(b)",
    "e^r pi": "exp(r)*pi",
    # bars
    "|r|^3": "Abs(r)**3",
    "||r| - 1|": "Abs(Abs(r) - 1)",
    "|r| - |theta|": "Abs(r) - Abs(theta)",
    # other alphabets and signs
    "λ r²": "lam*r**2",
    "θ₁·r": "theta1*r",
    "λ_max − r⁻²": "lam_max - r**(-2)",
    "√(r) × π ÷ 2": "sqrt(r)*pi/2",
    "lambda*r + lambda_1": "lam*r + lam_1",
    # functions and their aliases
    "ln(r) + sgn(r) + arctan(r) + arsinh(r)": "log(r) + sign(r) + atan(r) + asinh(r)",
    "min(r, 1, lam) + Max(r, 0) + relu(r)": "Min(r, 1, lam) + Max(r, 0) + relu(r)",
    "Heaviside(r) + heaviside(r, 1)": "Heaviside(r) + Heaviside(r, 1)",
    "cbrt(r)": "sign(r)*Abs(r)**(1/3)",
    "sigmoid(r)": "1/(1 + exp(-r))",
    "log10(r)": "log(r)/log(10)",
    "clip(r, -1, 1)": "Min(Max(r, -1), 1)",
    "LambertW(r, -1) + Ei(r) + expint(2, r)": "LambertW(r, -1) + Ei(r) + expint(2, r)",
    "lowergamma(2, r) + polylog(2, -r)": "lowergamma(2, r) + polylog(2, -r)",
    "gamma*gamma(r)": "gamma*gamma(r)",
    "max((min(r, 1))*r, 2)": "Max(Min(r, 1)*r, 2)",
    # cases
    "piecewise((r, |r| <= b), (0, True))": "Piecewise((r, Abs(r) <= b), (0, True))",
    "piecewise((r, |r| <= b), 0)": "Piecewise((r, Abs(r) <= b), (0, True))",
    "piecewise(r, |r| <= b, 0)": "Piecewise((r, Abs(r) <= b), (0, True))",
    "where(r > 0, r, exp(r) - 1)": "Piecewise((r, r > 0), (exp(r) - 1, True))",
    "where(0 < r <= 1, r, 0)": "Piecewise((r, (0 < r) & (r <= 1)), (0, True))",
    "where((r < 1) | (r > 2), r, 0)": "Piecewise((r, (r < 1) | (r > 2)), (0, True))",
    "where(not r < 1 and r != 2, r, 0)": "Piecewise((r, ~(r < 1) & Ne(r, 2)), (0, True))",
    "where(Or(Eq(r, 0), Gt(r, 1)), r, 0)": "Piecewise((r, Eq(r, 0) | (r > 1)), (0, True))",
    # integrals, infinity, exact numbers
    "Integral(exp(-x^2), (x, 0, r))": "Integral(exp(-x**2), (x, 0, r))",
    "Integral(exp(-x^2), (x, -oo, r))": "Integral(exp(-x**2), (x, -oo, r))",
    "Piecewise((oo, Eq(r, 0)), (1/r, True))": "Piecewise((oo, Eq(r, 0)), (1/r, True))",
    "0.1 + 1/5": "3/10",
    "3.31488": "10359/3125",
    "2.5e-3 r": "1/400*r",
    "Rational(1, 3) + Integer(2)": "7/3",
}


@pytest.mark.parametrize("text", MEANINGS)
def test_a_formula_means_what_it_should(text: str) -> None:
    assert show(parse(text)) == MEANINGS[text]


@pytest.mark.parametrize("text", MEANINGS)
def test_printed_text_is_read_back_as_the_same_tree(text: str) -> None:
    tree = parse(text)
    assert parse(show(tree)) == tree


def test_the_tree_is_inert_and_holds_canonical_names() -> None:
    assert parse("2*ln(r)") == Binary("*", number(2), Call("log", (r,)))
    assert parse("-arctan(r)") == Negate(Call("atan", (r,)))
    condition = Compare("<=", Call("abs", (r,)), Name("theta"))
    assert parse("where(|r| <= theta, r, 0)") == Cases(((r, condition), (number(0), None)))


def test_offsets_point_into_the_text() -> None:
    tree = parse("lam + exp(r)")
    assert isinstance(tree, Binary)
    assert (tree.left.at, tree.at, tree.right.at) == (0, 4, 6)


def test_rational_subtrees_become_one_exact_number() -> None:
    assert parse("0.1") == number("1/10")
    assert parse("2^10/3 - 1") == number("1021/3")
    assert parse("1e-60") == Number(Fraction(1, 10**60))


def test_letters_that_sympy_owns_are_plain_parameters() -> None:
    names = ("I", "N", "S", "Q", "O", "beta", "gamma", "zeta", "C", "x")
    assert free_names(parse("*".join(names))) == names


def test_free_names_come_in_order_without_r_and_bound_variables() -> None:
    assert free_names(parse("theta*r + lam*Integral(x*a, (x, 0, x0 + r))")) == ("theta", "lam", "a", "x0")
    assert free_names(parse("x*Integral(x, (x, 0, r))")) == ("x",)


def test_conditions_are_read_on_their_own() -> None:
    assert parse_condition("t1 < t2") == Compare("<", Name("t1"), Name("t2"))
    chain = parse_condition("0 < a <= 1")
    assert isinstance(chain, Logic)
    assert chain.operator == "and"
    assert len(chain.operands) == 2


def test_names_are_whitelisted() -> None:
    assert all(is_name(name) for name in ("r", "lam", "theta1", "sigma_s", "gamma", "t_max"))
    refused = (
        "",
        "1a",
        "_a",
        "a b",
        "lambda",
        "exp",
        "pi",
        "E",
        "oo",
        "True",
        "None",
        "a-b",
        "é",
        "a" * 33,
        "x\n",
    )
    assert not any(is_name(name) for name in refused)
    assert canonical_name("lambda1") == "lam1"


REFUSALS = {
    "exp(-r**2": ("the bracket of exp opened here is never closed", 4, "add ')'"),
    "(r": ("the bracket opened here is never closed", 1, "add ')'"),
    "|r": ("the bar opened here is never closed", 1, "add '|'"),
    "(r]": ("expected ')' before ']'", 3, "close the bracket"),
    "r)": ("')' closes a bracket that was never opened", 2, "remove it, or open a bracket"),
    "r +": ("the formula ends too early", 4, "write something after '+'"),
    "r */ 2": ("unexpected '/'", 4, "an operator needs something on both sides"),
    "snh(r)": ("unknown function 'snh'", 1, "did you mean sinh? A product needs its sign: snh*(...)"),
    "Tanh(r)": ("unknown function 'Tanh'", 1, "did you mean tanh? A product needs its sign: Tanh*(...)"),
    "r(1 - r)": ("'r' is a name, not a function", 1, "write r*(...) for a product"),
    "sin r": ("'sin' is a word of the language, not a name", 1, "write sin(...), or choose another name"),
    "floor(r)": (
        "the function 'floor' is not part of the language",
        1,
        "only functions that are smooth on finitely many intervals can be read",
    ),
    "1/2 r": ("a product without sign after '/' is ambiguous", 5, "write a/(b*c) or (a/b)*c"),
    "4/2 r": ("a product without sign after '/' is ambiguous", 5, "write a/(b*c) or (a/b)*c"),
    "r/2 (1 + r)": ("a product without sign after '/' is ambiguous", 5, "write a/(b*c) or (a/b)*c"),
    "|a| b |c|": ("these bars can be paired in two ways", 7, "write abs(...)"),
    "λr": (
        "'λr' can be one name or a product",
        1,
        "put '*' between the factors, or write the name in Latin letters",
    ),
    "r 2": ("'2' follows without an operator", 3, "write r*2 for a product or r^2 for a power"),
    "r^1/2": ("a power of 1 before '/' is a slip", 2, "write r^(1/2) for a root, or r/2"),
    "r = 1": ("'=' is not an operator of formulas", 3, "compare with '==', or write the right side alone"),
    "r < 1": (
        "the formula is a condition, not a number",
        3,
        "write cases as piecewise((value, condition), (value, True))",
    ),
    "where(r, 1, 2)": (
        "a number stands where a condition is expected",
        7,
        "write a comparison such as abs(r) <= theta",
    ),
    "piecewise((1, True), (2, r < 1))": (
        "cases after 'otherwise' are never reached",
        1,
        "move the case without condition to the end",
    ),
    "a if r < 1 else b": (
        "'if' is not part of the language",
        3,
        "write where(condition, value, other value)",
    ),
    "exp(r, 2)": ("exp takes 1 argument, not 2", 1, "write exp(a)"),
    "Integral(r, (r, 0, 1))": (
        "the variable of an integral is a name other than r",
        1,
        "write Integral(f, (x, 0, r))",
    ),
    "oo - 1": ("infinity stands where a number is expected", 1, "take the limit, or use a parameter"),
    "1/0": ("division by zero", 2, "remove the zero denominator"),
    "sqrt(-1)": (
        "a constant is not a real number",
        1,
        "stay inside the domain of the function, for example sqrt(2)",
    ),
    "9**9**9**9": ("an exponent is larger than 100", 5, "use a smaller exponent"),
    "(r^10)^11": ("an exponent is larger than 100", 7, "use a smaller exponent"),
    "(9^99)^99": ("a number is too large to be computed exactly", 7, "use smaller numbers"),
    "exp(exp(exp(7)))": ("a constant is too large", 5, "use smaller numbers"),
    "loggamma(1e50)": ("a constant argument of loggamma is larger than 100", 1, "use smaller numbers"),
    "1e61": ("the number has more than 60 digits", 1, "use numbers of at most 60 digits"),
    "1_000": ("'1_' is not a number", 2, "write numbers like 12, 0.5 or 2.5e-3"),
    "1,5": ("a comma separates arguments only", 2, "write decimals with a point: 0.5"),
    "np.exp(r)": ("the character '.' (FULL STOP, U+002E) is not part of the language", 3, "leave out 'np.'"),
    "r.__class__": (
        "the character '.' (FULL STOP, U+002E) is not part of the language",
        2,
        "formulas have no attributes; a decimal number needs a digit beside its point",
    ),
    "__import__('os').system('x')": (
        "the character '_' (LOW LINE, U+005F) is not part of the language",
        1,
        "names begin with a letter",
    ),
    "lambda x: x": (
        "the character ':' (COLON, U+003A) is not part of the language",
        9,
        "write cases as piecewise((value, condition), (value, otherwise))",
    ),
    "'r'": ("the character ''' (APOSTROPHE, U+0027) is not part of the language", 1, "formulas hold no text"),
    "а + 1": (  # a Cyrillic letter
        "the character 'а' (CYRILLIC SMALL LETTER A, U+0430) is not part of the language",
        1,
        "it looks like 'a', which may be what was meant",
    ),
    "rｘ": (
        "the character 'ｘ' (FULLWIDTH LATIN SMALL LETTER X, U+FF58) is not part of the language",
        2,
        "it looks like 'x', which may be what was meant",
    ),
    "r\u200b": ("the character U+200B (ZERO WIDTH SPACE) is not part of the language", 2, "remove it"),
    "\x00": ("the character U+0000 (a control character) is not part of the language", 1, "remove it"),
    "None": ("'None' is a word of Python, not a name", 1, "choose another name"),
    "(" * 41 + "r": ("the formula is nested deeper than 40 levels", 41, "flatten it"),
    "r" + "+r" * 200: ("the formula has more than 400 parts", 400, "split it, or shorten it"),
    "r" * 33: ("a name has 33 letters, more than 32", 1, "use a shorter name"),
}


@pytest.mark.parametrize("text", REFUSALS)
def test_a_refusal_says_what_where_and_what_to_do(text: str) -> None:
    what, position, hint = REFUSALS[text]
    with pytest.raises(FormulaError) as caught:
        parse(text)
    assert caught.value.what == what
    assert caught.value.where.splitlines()[0] == f"character {position}"
    assert caught.value.hint == hint


def test_the_caret_stands_under_the_character() -> None:
    with pytest.raises(FormulaError) as caught:
        parse("1 +\n  snh(r)")
    assert caught.value.where == "character 7\n      snh(r)\n      ^"


def test_a_long_line_is_shown_around_the_caret() -> None:
    with pytest.raises(FormulaError) as caught:
        parse("r + " * 60 + "snh(r)")
    _, line, caret = caught.value.where.splitlines()
    assert len(line) <= 64
    assert line[caret.index("^") :].startswith("snh(")


@pytest.mark.parametrize("text", [b"r", 3, None, ["r"]])
def test_only_text_is_read(text: object) -> None:
    with pytest.raises(FormulaError, match="a formula is text, not "):
        parse(text)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_an_empty_formula_is_refused(text: str) -> None:
    with pytest.raises(FormulaError, match="the formula is empty"):
        parse(text)


HOSTILE = (
    "(" * 10_000_000,
    "-" * 1999 + "r",
    "|" * 1999,
    "not " * 499,
    "r^" * 999 + "r",
    "0" * 1999,
    "1" * 1999,
    "cbrt(" * 39 + "r" + ")" * 39,
    "piecewise((" * 180,
    "Integral(" * 220,
    "exp(" * 30 + "9" + ")" * 30,
    "1e" + "9" * 1900,
    "r<" * 999 + "r",
    "2^(2^(2^(2^(2^(2^2)))))",
    "max(" + "r," * 900 + "r)",
    "((((((" * 300,
    "open('x','w')",
    "exec(r)",
    "().__class__.__bases__[0].__subclasses__()",
    "{}[0]",
    "f(x for x in y)",
    "\ud800",
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12].encode("unicode_escape").decode())
def test_hostile_text_is_refused_within_a_second(text: str) -> None:
    start = time.process_time()
    with pytest.raises(FormulaError):
        parse(text)
    assert time.process_time() - start < 1.0


def test_the_generous_limits_hold_what_symdict_prints_and_are_still_limits() -> None:
    text = " + ".join(f"{k}*r**{k}" for k in range(2, 1000))
    assert show(parse(text, limits=GENEROUS)) == text
    with pytest.raises(FormulaError):
        parse("(" * 100 + "r" + ")" * 100, limits=GENEROUS)


def test_each_limit_is_a_limit() -> None:
    for limits, text in (
        (Limits(characters=5), "r + r + r"),
        (Limits(depth=3), "((((r))))"),
        (Limits(nodes=3), "r + r + r"),
        (Limits(digits=3), "1.2345"),
        (Limits(exponent=3), "r^4"),
    ):
        parse(text)
        with pytest.raises(FormulaError):
            parse(text, limits=limits)


def test_reading_imports_no_sympy() -> None:
    code = (
        "import sys; from symdict.language.latex import read; read('exp(-r^2)'); read(r'\\frac{r}{2}'); "
        "sys.exit('sympy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
