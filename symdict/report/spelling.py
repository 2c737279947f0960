"""Spelling of names: LaTeX and terminal text of symbols and functions."""

from __future__ import annotations

import re
from collections.abc import Mapping

from symdict.report.boxes import Box, Glyph, Script

GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "varepsilon": "ε",
    "varphi": "φ", "vartheta": "θ", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ",
    "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ",
}  # fmt: skip
RESERVED_SPELLINGS = {"lam": "lambda", "eps": "epsilon"}
"""Names that a Python or C program writes differently because the Greek one is taken or long."""

FUNCTIONS: Mapping[str, Glyph] = {
    "exp": Glyph(r"\exp", "exp"),
    "log": Glyph(r"\ln", "ln"),
    "sign": Glyph(r"\operatorname{sgn}", "sgn"),
    "Max": Glyph(r"\max", "max"),
    "Min": Glyph(r"\min", "min"),
    "sin": Glyph(r"\sin", "sin"),
    "cos": Glyph(r"\cos", "cos"),
    "tan": Glyph(r"\tan", "tan"),
    "asin": Glyph(r"\arcsin", "arcsin"),
    "acos": Glyph(r"\arccos", "arccos"),
    "atan": Glyph(r"\arctan", "arctan"),
    "sinh": Glyph(r"\sinh", "sinh"),
    "cosh": Glyph(r"\cosh", "cosh"),
    "tanh": Glyph(r"\tanh", "tanh"),
    "asinh": Glyph(r"\operatorname{arsinh}", "arsinh"),
    "acosh": Glyph(r"\operatorname{arcosh}", "arcosh"),
    "atanh": Glyph(r"\operatorname{artanh}", "artanh"),
    "erf": Glyph(r"\operatorname{erf}", "erf"),
    "erfc": Glyph(r"\operatorname{erfc}", "erfc"),
    "erfi": Glyph(r"\operatorname{erfi}", "erfi"),
    "gamma": Glyph(r"\Gamma", "Γ"),
    "uppergamma": Glyph(r"\Gamma", "Γ"),
    "lowergamma": Glyph(r"\gamma", "γ"),
    "LambertW": Glyph(r"\operatorname{W}", "W"),
    "Si": Glyph(r"\operatorname{Si}", "Si"),
    "Ci": Glyph(r"\operatorname{Ci}", "Ci"),
    "Ei": Glyph(r"\operatorname{Ei}", "Ei"),
    "fresnels": Glyph(r"\operatorname{FresnelS}", "FresnelS"),
    "fresnelc": Glyph(r"\operatorname{FresnelC}", "FresnelC"),
}

_PLAIN_NAME = re.compile(r"([A-Za-z]+?)_?([0-9]*)")


def symbol(name: str, latex: str = "") -> Box:
    """The glyph of a variable or parameter; `latex` is the entry's own spelling, if it has one.

    >>> symbol("lam").latex, symbol("lam").text
    ('\\\\lambda', 'λ')
    >>> symbol("t1").script.text
    '1'
    """
    if latex:
        return Glyph(latex, _plain(latex))
    match = _PLAIN_NAME.fullmatch(name)
    if match is None:
        return _word(name)
    stem, index = match.groups()
    base = _stem(stem)
    return Script(base, Glyph(index, index), below=True) if index else base


def _stem(stem: str) -> Glyph:
    stem = RESERVED_SPELLINGS.get(stem, stem)
    if stem in GREEK:
        return Glyph("\\" + stem, GREEK[stem])
    return Glyph(stem, stem) if len(stem) == 1 else _word(stem)


def _word(name: str) -> Glyph:
    return Glyph(r"\mathit{" + name.replace("_", r"\_") + "}", name)


def _plain(latex: str) -> str:
    """Readable text for a short LaTeX name such as `\\sigma_{1}`."""
    text = re.sub(r"\\([A-Za-z]+)", lambda found: GREEK.get(found[1], found[1]), latex)
    text = re.sub(r"_\{?([0-9]+)\}?", lambda found: found[1].translate(SUBSCRIPTS), text)
    return re.sub(r"[{}]|mathrm|mathit", "", text)


SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
SUPERSCRIPTS = str.maketrans("0123456789n", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ")
