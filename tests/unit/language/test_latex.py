"""The LaTeX front end: what papers write, what printers write, and what is refused."""

from __future__ import annotations

import time

import pytest
import sympy as sp

from symdict.errors import FormulaError
from symdict.language.formula import to_sympy
from symdict.language.latex import echo, is_latex, parse_latex, read
from symdict.language.parse import parse

PAPERS = (
    (r"\frac{1}{\sqrt{1+\frac{r^2}{\lambda^2}}}", "1/sqrt(1 + r**2/lam**2)"),
    (r"2\lambda^2\sqrt{1+\frac{r^2}{\lambda^2}}-2\lambda^2", "2*lam**2*sqrt(1 + r**2/lam**2) - 2*lam**2"),
    (r"r\left(1-\frac{1}{\sqrt{1+2\frac{r^2}{\lambda^2}}}\right)", "r*(1 - 1/sqrt(1 + 2*(r**2/lam**2)))"),
    (r"\exp\left(-\frac{r^2}{2\lambda^2}\right)", "exp(-r**2/(2*lam**2))"),
    (
        r"2\lambda^2\left(1-\exp\left(\frac{-r^2}{2\lambda^2}\right)\right)",
        "2*lam**2*(1 - exp((-r**2)/(2*lam**2)))",
    ),
    (
        r"\begin{cases} r^2, & |r| \le \sqrt2\theta, "
        r"\\ 2\theta(\sqrt2|r|-\theta), & \text{otherwise.}\end{cases}",
        "Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(sqrt(2)*Abs(r) - theta), True))",
    ),
    (
        r"\begin{cases} 1 & |r| \leq \sqrt{2}\theta"
        r"\\ \frac{\sqrt{2}\theta}{\left|r\right|} & \text{else}\end{cases}",
        "Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), True))",
    ),
    (
        r"\left\{\begin{array}{ll} 0 & \text{if } |r|\le\theta "
        r"\\[2pt] r & \text{otherwise}\end{array}\right.",
        "Piecewise((0, Abs(r) <= theta), (r, True))",
    ),
    (r"\operatorname{sgn}(r)\max\{|r|-\theta,\,0\}", "sign(r)*Max(Abs(r) - theta, 0)"),
    (
        r"2\theta^2\left(\ln\left(\tfrac{r^2}{2\theta^2}\right)+1\right)",
        "2*theta**2*(log(r**2/(2*theta**2)) + 1)",
    ),
    (r"$\frac12 r$", "1/2*r"),
    (r"\[ \frac{r}{2}. \]", "r/2"),
    (r"e^{-|r|}", "exp(-Abs(r))"),
    (r"\mathrm{e}^{-r}\,\mathrm{sgn}\,r", "exp(-r)*sign(r)"),
    (r"\ln\cosh\frac{r}{\lambda}", "log(cosh(r/lam))"),
    (r"\tanh^2 r", "tanh(r)**2"),
    (r"\log_{2}(r)", "log(r)/log(2)"),
    (r"\lvert r\rvert^{p}", "Abs(r)**p"),
    (r"\theta_1 + \sigma_s t_{\max} + x_{12}", "theta1 + sigma_s*t_max + x12"),
    (r"\alpha_{\mathrm{low}}", "alpha_low"),
    (r"\Bigl( r - \bigl[ 1 \bigr] \Bigr)", "r - 1"),
    (r"\int_0^r e^{-x^2}\,dx", "Integral(exp(-x**2), (x, 0, r))"),
    (r"2\int_{0}^{|r|} \frac{x}{1+x}\,\mathrm{d}x + 1", "2*Integral(x/(1 + x), (x, 0, Abs(r))) + 1"),
    (r"\Gamma\left(\tfrac12, r\right) + \Gamma r + \Gamma(r)", "uppergamma(1/2, r) + Gamma*r + gamma(r)"),
    (r"\gamma(2, r) + \gamma(r + 1)", "lowergamma(2, r) + gamma*(r + 1)"),
    (r"W_{-1}\left(-r\right) + W(r) + W", "LambertW(-r, -1) + LambertW(r) + W"),
    (r"r \text{ }", "r"),
    (r"\Gamma(\max(r,1)) + W(\min(r, 1))", "gamma(Max(r, 1)) + LambertW(Min(r, 1))"),
    (r"10^{-3} r", "1/1000*r"),
    (r"\lambda*r*\theta + \operatorname*{erf}(r)", "lam*r*theta + erf(r)"),
    (r"\mathrm{erf}\frac{r}{2}", "erf(r/2)"),
    (
        r"\begin{cases} 1 & 0 \le r < 1 \land r \ne 2 \\ 0 \end{cases}",
        "Piecewise((1, (0 <= r) & (r < 1) & Ne(r, 2)), (0, True))",
    ),
)
"""Formulas as alt2020 and others write them, and what they mean in plain text."""


@pytest.mark.parametrize(("text", "meaning"), PAPERS)
def test_latex_of_papers_is_understood(text: str, meaning: str) -> None:
    assert echo(text) == meaning


@pytest.mark.parametrize("text", [text for text, _ in PAPERS])
def test_the_echo_is_read_back_as_the_same_tree(text: str) -> None:
    assert parse(echo(text)) == parse_latex(text)


x = sp.Symbol("r", positive=True)
real = sp.Symbol("r", real=True)
lam = sp.Symbol(r"\lambda", positive=True)
bound = sp.Symbol("x", positive=True)
PRINTED = (
    sp.exp(-(x**2) / (2 * lam**2)),
    2 * lam**2 * sp.sqrt(1 + x**2 / lam**2) - 2 * lam**2,
    sp.tanh(x / lam) ** 2 / 3,
    sp.erf(x / lam) + sp.erfc(x),
    sp.LambertW(-1 / x, -1),
    sp.gamma(x),
    sp.uppergamma(lam, x),
    sp.lowergamma(lam, x),
    sp.polylog(2, -x),
    sp.Integral(sp.exp(-(bound**2)), (bound, 0, x)),
    sp.atan(x / lam),
    sp.asinh(x),
    sp.acoth(x),
    sp.expint(lam, x),
    sp.Ei(x),
    sp.erfinv(x),
    x ** sp.Rational(2, 3),
    sp.sech(x) ** 2,
    sp.log(sp.cosh(x / lam)),
    sp.sin(x) * sp.cos(lam * x) ** 3,
    sp.Abs(real - lam) ** 3,
    sp.sign(real),
    sp.Max(real, 0),
    sp.Min(real, 1, lam),
    sp.Piecewise((x, x <= 1), (sp.log(x) ** 2, True)),
    sp.Piecewise((0, sp.Abs(real) <= lam), (real, True)),
    sp.Piecewise((1, (real < 0) | (real > 1)), (0, True)),
    -x,
    -(x + 1) / lam,
    sp.sqrt(2) * x / 2,
    sp.pi * x,
    sp.exp(x),
    x ** (2 * lam),
    1 / (x * lam),
    sp.sinc(x),
    sp.atanh(x / (1 + x)),
    sp.Si(x),
    sp.Integer(-3),
    sp.Rational(-1, 3),
)


@pytest.mark.parametrize("expression", PRINTED, ids=str)
def test_latex_of_sympy_is_read_back(expression: sp.Expr) -> None:
    variable = real if expression.has(real) else x
    symbols = {"r": variable, "lam": lam}
    again = to_sympy(parse_latex(sp.latex(expression)), symbols, smooth=False)
    assert again == expression or sp.simplify(again - expression) == 0


def test_a_caller_says_what_a_spelling_means() -> None:
    names = {r"t_1": "t_one", r"\lambda": "contrast", r"\sigma_{s}": "s", "W": "W"}
    assert parse_latex(r"t_{1} + \lambda \sigma_s W(r)", names=names) == parse("t_one + contrast*s*W*(r)")


def test_text_or_latex_is_decided_by_its_signs() -> None:
    assert read(r"\frac{r}{2}") == read("r/2")
    assert is_latex("r^{2}")
    assert not is_latex("r^2")


REFUSALS = {
    r"\sin 2x": ("it is not clear where the argument of sin ends", 7, "write it in brackets"),
    r"\tan^{-1} r": ("tan^{-1} can be atan or 1/tan", 1, "write the one that is meant"),
    r"1/2x": ("a product without sign after '/' is ambiguous", 4, "write a/(b*c) or (a/b)*c"),
    r"r^10": ("only the first digit is raised", 4, "put the whole exponent in braces"),
    r"r^2^3": ("a power of a power needs braces", 4, "write {a^b}^c or a^{b^c}"),
    r"\theta^2_1": ("a subscript belongs right after a name", 9, r"write \theta_1^2, not \theta^2_1"),
    r"\lamda r": (r"the command \lamda is not part of the language", 1, r"did you mean \lambda?"),
    r"\input{/etc/passwd}": (r"the command \input is not part of the language", 1, "files are not read"),
    r"\def\x{r}\x": (r"the command \def is not part of the language", 1, "macros are not expanded"),
    r"exp(r)\,": ("'exp' is a product of 3 letters in LaTeX", 1, r"write \exp"),
    r"lam\, r": ("'lam' is a product of 3 letters in LaTeX", 1, r"write \lambda"),
    r"\frac{d}{dr} r": ("a derivative stands in the formula", 1, "write the derivative out"),
    r"\Phi(r) = r": (
        "the formula is a condition, not a number",
        9,
        "write the right side of the equation alone",
    ),
    r"\frac{r}{2": ("expected '}' at the end", 11, "close the '{' opened before"),
    r"\left( r \right]": (r"\left( is closed by \right]", 16, r"write \right)"),
    r"r \right)": (r"this \right has no \left", 3, r"open the bracket with \left"),
    r"\exp": ("exp has no argument", 1, "write it in brackets"),
    r"e^-r": ("an argument is missing", 3, "write it in braces"),
    r"r \\ r": ("a line break stands outside of cases", 3, "remove it"),
    r"\begin{matrix} r \end{matrix}": ("the environment matrix is not part of the language", 1, "use cases"),
    r"\begin{cases} r & r<1": ("the cases are never closed", 22, r"add \end{cases}"),
    r"\begin{cases} r, |r|<1 \\ 1 \end{cases}": (
        "a value holds a comma",
        16,
        "separate value and condition by &",
    ),
    r"\int_0^r x": ("the variable of the integral is missing", 11, r"end it with \, dx"),
    r"\int x\,dx": ("an integral needs both bounds", 1, r"write \int_0^r f \, dx"),
    r"\hat{r}": (
        r"the command \hat is not part of the language",
        1,
        "accents are not part of names; use a subscript",
    ),
    r"\sqrt{\text{foo!}}": ("'foo!' is not part of the language", 7, ""),
    r"{\theta": ("expected '}' at the end", 8, "close the '{' opened before"),
    r"\lambda % r": ("the character '%' is not part of the language", 9, "remove it"),
}


@pytest.mark.parametrize("text", REFUSALS)
def test_a_refusal_says_what_where_and_what_to_do(text: str) -> None:
    what, position, hint = REFUSALS[text]
    with pytest.raises(FormulaError) as caught:
        parse_latex(text)
    assert caught.value.what == what
    assert caught.value.where.splitlines()[0] == f"character {position}"
    assert caught.value.hint == hint


HOSTILE = (
    "{" * 1999,
    "_" * 1999,
    "x^{" * 600,
    r"\ln" * 600,
    r"\sqrt" * 390,
    r"\frac" * 390,
    r"\left(" * 330,
    r"\begin{cases}" * 150,
    r"\int_0^r" * 240,
    r"\mathrm" * 280,
    r"\gamma\left(" * 160,
    "{" * 10_000_000,
    r"\ln{(" * 200 + "r" + ")b}" * 200,
    r"\gamma(" * 39 + "r" + ")" * 38,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_latex_is_refused_within_a_second(text: str) -> None:
    start = time.process_time()
    with pytest.raises(FormulaError):
        parse_latex(text)
    assert time.process_time() - start < 1.0
