"""The closed vocabulary of formulas: functions, constants, letters and reserved names, one table each.

The parser resolves aliases; trees hold canonical names only. `smooth` functions are analytic inside
their domain and map to one SymPy function; `switch` functions have a kink or a jump and belong to
the segmenter; `bound` ones bind a variable; `short` ones are abbreviations that the parser writes out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["smooth", "switch", "bound", "short"]
ANY_NUMBER = 64


@dataclass(frozen=True, slots=True)
class Function:
    """One function of the language."""

    name: str
    kind: Kind
    sympy: str = ""  # how SymPy spells it, and how `to_text` prints it
    aliases: tuple[str, ...] = ()
    arity: tuple[int, int] = (1, 1)  # fewest and most arguments
    inverse: str = ""  # on the whole domain: the function is injective there
    branch_inverse: str = ""  # inverse on r >= 0 or the principal branch only
    parity: Literal["", "even", "odd"] = ""
    domain: str = "all real numbers"
    meaning: str = ""  # of a short function, as a formula in u (and v, w)

    @property
    def injective(self) -> bool:
        """Whether different arguments of the domain have different values."""
        return bool(self.inverse)


_ROWS = (
    Function("sqrt", "smooth", "sqrt", inverse="square", domain="u >= 0"),
    Function("exp", "smooth", "exp", inverse="log"),
    Function("log", "smooth", "log", ("ln", "Log", "Ln"), inverse="exp", domain="u > 0"),
    Function("tanh", "smooth", "tanh", inverse="atanh", parity="odd"),
    Function("sinh", "smooth", "sinh", inverse="asinh", parity="odd"),
    Function("cosh", "smooth", "cosh", branch_inverse="acosh", parity="even"),
    Function("coth", "smooth", "coth", inverse="acoth", parity="odd", domain="u != 0"),
    Function("sech", "smooth", "sech", branch_inverse="asech", parity="even"),
    Function("csch", "smooth", "csch", inverse="acsch", parity="odd", domain="u != 0"),
    Function("sin", "smooth", "sin", branch_inverse="asin", parity="odd"),
    Function("cos", "smooth", "cos", branch_inverse="acos", parity="even"),
    Function("tan", "smooth", "tan", branch_inverse="atan", parity="odd", domain="cos(u) != 0"),
    Function("cot", "smooth", "cot", branch_inverse="acot", parity="odd", domain="sin(u) != 0"),
    Function("sec", "smooth", "sec", branch_inverse="asec", parity="even", domain="cos(u) != 0"),
    Function("csc", "smooth", "csc", branch_inverse="acsc", parity="odd", domain="sin(u) != 0"),
    Function("asin", "smooth", "asin", ("arcsin",), inverse="sin", parity="odd", domain="-1 <= u <= 1"),
    Function("acos", "smooth", "acos", ("arccos",), inverse="cos", domain="-1 <= u <= 1"),
    Function("atan", "smooth", "atan", ("arctan", "arctg"), inverse="tan", parity="odd"),
    Function("asinh", "smooth", "asinh", ("arcsinh", "arsinh"), inverse="sinh", parity="odd"),
    Function("acosh", "smooth", "acosh", ("arccosh", "arcosh"), inverse="cosh", domain="u >= 1"),
    Function("atanh", "smooth", "atanh", ("arctanh", "artanh"), inverse="tanh", parity="odd", domain="-1 < u < 1"),
    Function("acoth", "smooth", "acoth", ("arccoth", "arcoth"), inverse="coth", parity="odd", domain="u > 1 or u < -1"),
    Function("erf", "smooth", "erf", inverse="erfinv", parity="odd"),
    Function("erfc", "smooth", "erfc", inverse="erfcinv"),
    Function("erfi", "smooth", "erfi", parity="odd"),
    Function("erfinv", "smooth", "erfinv", inverse="erf", parity="odd", domain="-1 < u < 1"),
    Function("sinc", "smooth", "sinc", parity="even"),  # sin(u)/u, the unnormalised one; 1 at 0
    Function("gamma", "smooth", "gamma", domain="u not 0, -1, -2, ..."),
    Function("loggamma", "smooth", "loggamma", ("lgamma",), domain="u > 0"),
    Function("polygamma", "smooth", "polygamma", arity=(2, 2), domain="n >= 0, u not 0, -1, -2, ..."),
    Function("lowergamma", "smooth", "lowergamma", arity=(2, 2), domain="s > 0, u >= 0"),
    Function("uppergamma", "smooth", "uppergamma", arity=(2, 2), domain="u > 0"),
    Function("polylog", "smooth", "polylog", arity=(2, 2), domain="u <= 1"),
    Function("lambertw", "smooth", "LambertW", ("lambert_w",), arity=(1, 2), domain="u >= -1/e"),
    Function("ei", "smooth", "Ei", domain="u != 0"),
    Function("expint", "smooth", "expint", arity=(2, 2), domain="u > 0"),
    Function("li", "smooth", "li", domain="u > 0, u != 1"),
    Function("si", "smooth", "Si", parity="odd"),
    Function("ci", "smooth", "Ci", domain="u > 0"),
    Function("shi", "smooth", "Shi", parity="odd"),
    Function("chi_integral", "smooth", "Chi", domain="u > 0"),
    Function("fresnels", "smooth", "fresnels", parity="odd"),
    Function("fresnelc", "smooth", "fresnelc", parity="odd"),
    Function("besseli", "smooth", "besseli", arity=(2, 2)),
    Function("besselj", "smooth", "besselj", arity=(2, 2)),
    Function("besselk", "smooth", "besselk", arity=(2, 2), domain="u > 0"),
    Function("abs", "switch", "Abs", parity="even"),
    Function("sign", "switch", "sign", ("sgn", "signum"), parity="odd"),  # 0 at 0
    Function("min", "switch", "Min", ("minimum",), arity=(1, ANY_NUMBER)),
    Function("max", "switch", "Max", ("maximum",), arity=(1, ANY_NUMBER)),
    Function("heaviside", "switch", "Heaviside", ("step",), arity=(1, 2)),  # second argument: value at 0
    Function("relu", "switch", "", ("ReLU", "RELU")),  # max(u, 0)
    Function("integral", "bound", "Integral", arity=(2, 2)),
    Function("cbrt", "short", meaning="sign(u)*abs(u)^(1/3)"),  # the real cube root
    Function("sigmoid", "short", aliases=("logistic", "expit"), meaning="1/(1 + exp(-u))"),
    Function("softplus", "short", meaning="log(1 + exp(u))"),
    Function("expm1", "short", meaning="exp(u) - 1"),
    Function("log1p", "short", meaning="log(1 + u)"),
    Function("log2", "short", meaning="log(u)/log(2)"),
    Function("log10", "short", meaning="log(u)/log(10)"),
    Function("erfcinv", "short", meaning="erfinv(1 - u)"),
    Function("digamma", "short", meaning="polygamma(0, u)"),
    Function("square", "short", aliases=("sqr",), meaning="u^2"),
    Function("hypot", "short", arity=(2, 2), meaning="sqrt(u^2 + v^2)"),
    Function("pow", "short", aliases=("Pow", "power"), arity=(2, 2), meaning="u^v"),
    Function("clip", "short", aliases=("clamp",), arity=(3, 3), meaning="min(max(u, v), w)"),
)

FUNCTIONS: dict[str, Function] = {row.name: row for row in _ROWS}
"""Every function by its canonical name."""

SPELLINGS: dict[str, str] = {
    spelling: row.name
    for row in _ROWS
    for spelling in (row.name, row.sympy, *row.aliases)
    if spelling and spelling not in ("chi_integral",)
}
"""Canonical name of every accepted spelling."""

BY_SYMPY: dict[str, str] = {row.sympy: row.name for row in _ROWS if row.sympy}
"""Canonical name by SymPy's spelling."""

CONSTANTS: dict[str, str] = {
    "pi": "pi", "e": "e", "E": "e", "oo": "oo", "inf": "oo", "infinity": "oo", "EulerGamma": "eulergamma",
}  # fmt: skip
"""Canonical name of every spelling of a constant."""

CASE_WORDS = ("piecewise", "Piecewise", "cases", "where", "ifelse")
CONDITION_WORDS = {
    "And": "and", "Or": "or", "Not": "not",
    "Lt": "<", "Le": "<=", "Gt": ">", "Ge": ">=", "Eq": "==", "Ne": "!=",
}  # fmt: skip
NUMBER_WORDS = ("Rational", "Integer")
KEYWORDS = {"and": "and", "or": "or", "not": "not"}
OTHERWISE_WORDS = ("True", "true", "otherwise", "else")

PARAMETER_TOO = ("gamma", "si", "ci", "li", "ei", "chi", "shi", "step")
"""Function spellings that are parameters where no bracket follows."""

GREEK = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ϵ": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ϑ": "theta", "ι": "iota", "κ": "kappa", "λ": "lam", "μ": "mu", "µ": "mu",
    "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "ϱ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau",
    "υ": "upsilon", "φ": "phi", "ϕ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
    "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma",
    "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip
"""ASCII names of Greek letters; letters that look like Latin ones (omicron, Alpha, ...) are left out."""

SIGNS = {
    "**": "^", "·": "*", "×": "*", "⋅": "*", "∗": "*", "÷": "/", "−": "-", "–": "-", "≤": "<=", "⩽": "<=",
    "≥": ">=", "⩾": ">=", "≠": "!=", "∧": "and", "∨": "or", "¬": "not", "&": "and", "~": "not",
}  # fmt: skip
"""What other spellings of an operator mean."""

LOOK_ALIKES = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i", "ѕ": "s", "г": "r",
    "ο": "o", "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N",
    "Ο": "O", "Ρ": "P", "Τ": "T", "Υ": "Y", "Χ": "X", "ı": "i", "ℓ": "l", "∣": "|", "│": "|", "ˆ": "^",
    "∕": "/", "⁄": "/", "“": '"', "”": '"', "’": "'", "‐": "-", "—": "-",
}  # fmt: skip
"""The ASCII character that a look-alike is taken for by the eye."""

MISSING = {
    "floor": "only functions that are smooth on finitely many intervals can be read",
    "ceil": "only functions that are smooth on finitely many intervals can be read",
    "ceiling": "only functions that are smooth on finitely many intervals can be read",
    "round": "only functions that are smooth on finitely many intervals can be read",
    "mod": "only functions that are smooth on finitely many intervals can be read",
    "Mod": "only functions that are smooth on finitely many intervals can be read",
    "DiracDelta": "a delta is not a function; give the jump as cases",
    "diff": "write the derivative out",
    "Derivative": "write the derivative out",
    "gelu": "write r*(1 + erf(r/sqrt(2)))/2",
    "silu": "write r*sigmoid(r)",
    "swish": "write r*sigmoid(r)",
    "elu": "write where(r > 0, r, exp(r) - 1)",
    "factorial": "write gamma(n + 1)",
}
"""What to write instead of functions that are left out on purpose."""


def reference() -> str:
    """All functions as a Markdown table: how they may be spelled, what they mean, where they are defined.

    >>> reference().splitlines()[2]
    '| `sqrt` | | u >= 0 |'
    """
    rows = ["| function | meaning, or other spellings | domain |", "| --- | --- | --- |"]
    for row in _ROWS:
        spelling = row.name if row.kind in ("short", "switch") else row.sympy
        others = [f"`{name}`" for name in dict.fromkeys((row.sympy, *row.aliases)) if name and name != spelling]
        notes = [f"`{row.meaning}`"] if row.meaning else []
        rows.append(f"| `{spelling}` | {', '.join(notes + others)} | {row.domain} |".replace("|  |", "| |"))
    return "\n".join(rows) + "\n"
