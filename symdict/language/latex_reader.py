"""LaTeX to the words of the plain language: a recursive descent over commands, groups and scripts.

Each method returns tokens with offsets in the LaTeX source, fully bracketed, for `parse_tokens`.
Nothing is read twice, so the time is linear; commands that are not in the tables are refused.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NoReturn

from symdict.language import vocabulary
from symdict.language.bounds import Limits
from symdict.language.words import Source, Token, canonical_name, is_name

FUNCTIONS = {
    **{spelling: name for spelling, name in vocabulary.SPELLINGS.items() if name != "integral"},
    "W": "lambertw", "Li": "polylog", "E": "expint", "H": "heaviside", "I": "besseli", "J": "besselj",
    "K": "besselk",
}  # fmt: skip
"""Canonical names of function names set upright."""

# fmt: off
COMMAND_FUNCTIONS = {
    name: FUNCTIONS[name]
    for name in (
        "exp", "ln", "log", "tanh", "sinh", "cosh", "coth", "sech", "csch", "sin", "cos", "tan", "cot", "sec", "csc",
        "arcsin", "arccos", "arctan", "arsinh", "arcosh", "artanh", "arcsinh", "arccosh", "arctanh", "asin", "acos",
        "atan", "asinh", "acosh", "atanh", "min", "max", "sgn", "sign", "abs", "erf", "erfc", "relu",
    )
}
"""Canonical names of functions that are commands."""

SIGNS = {
    "cdot": "*", "times": "*", "ast": "*", "div": "/", "le": "<=", "leq": "<=", "leqslant": "<=", "lt": "<",
    "ge": ">=", "geq": ">=", "geqslant": ">=", "gt": ">", "ne": "!=", "neq": "!=", "land": "and",
    "wedge": "and", "lor": "or", "vee": "or", "neg": "not", "lnot": "not", "vert": "|", "mid": "|",
}

GREEK = {
    name: canonical_name(name)
    for name in (
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega", "ell", "Gamma", "Delta", "Theta",
        "Lambda", "Xi", "Pi", "Sigma", "Phi", "Psi", "Omega",
    )
} | {"varepsilon": "epsilon", "vartheta": "theta", "varphi": "phi", "varrho": "rho", "varsigma": "sigma"}
"""Names of letters that are commands."""
# fmt: on

SPACES = {
    *(",", ";", ":", "!", ">", " ", "quad", "qquad", "thinspace", "enspace", "hfill", "strut", "mathstrut"),
    *("displaystyle", "textstyle", "limits", "nolimits"),
}
SIZES = {size + side for size in ("big", "Big", "bigg", "Bigg") for side in ("", "l", "r", "m")}
FONTS = (
    *("mathrm", "operatorname", "operatorname*", "mathit", "mathsf", "mathbf", "mathop", "rm"),
    *("text", "textrm", "textit", "textnormal", "mbox"),
)
FRACTIONS = ("frac", "dfrac", "tfrac", "cfrac")
OPENING = {"(": ")", "[": "]", r"\{": r"\}", r"\lbrace": r"\rbrace", r"\lbrack": r"\rbrack"}
BARS = {"|": "|", r"\vert": r"\vert", r"\lvert": r"\rvert"}
CONDITION_STARTS = ("if", "for", "when", "where")
CONDITION_ENDS = (",", ".", ";")
_HINTS = {
    "pm": "write the two signs out",
    "mp": "write the two signs out",
    "in": r"write an interval as 0 \le r \le 1",
    "sum": "write the sum out",
    "prod": "write the product out",
    "to": "write the limit out",
    "lim": "write the limit out",
    "lfloor": "only functions that are smooth on finitely many intervals can be read",
    "|": r"write \left| ... \right|",
    "mathbb": r"write an indicator as \begin{cases} 1 & r > 0 \\ 0 & \text{otherwise} \end{cases}",
    "hat": "accents are not part of names; use a subscript",
    "bar": "accents are not part of names; use a subscript",
    "tilde": "accents are not part of names; use a subscript",
    "def": "macros are not expanded",
    "newcommand": "macros are not expanded",
    "input": "files are not read",
    "include": "files are not read",
    "write": "files are not written",
}
_WORD = re.compile(r"\\(?:operatorname\*|[A-Za-z]+|.)|[^\s]", re.DOTALL)
_DELIMITERS = ((r"\[", r"\]"), (r"\(", r"\)"), ("$$", "$$"), ("$", "$"))


@dataclass(frozen=True, slots=True)
class LatexWord:
    """A command with its backslash, or one character; the empty text is the end."""

    text: str
    at: int

    @property
    def command(self) -> str:
        return self.text[1:] if self.text.startswith("\\") else ""


def latex_words(text: str) -> list[LatexWord]:
    """The commands and characters of a formula, without math delimiters and the end of its sentence."""
    start, stop = _sentence(text, 0, len(text))
    for opening, closing in _DELIMITERS:
        body = text[start:stop]
        if len(body) >= len(opening + closing) and body.startswith(opening) and body.endswith(closing):
            start, stop = _sentence(text, start + len(opening), stop - len(closing))
            break
    found = [LatexWord(match.group(), match.start()) for match in _WORD.finditer(text, start, stop)]
    return [*found, LatexWord("", len(text))]


def _sentence(text: str, start: int, stop: int) -> tuple[int, int]:
    """The range without outer spaces and without the full stop or comma of a displayed formula."""
    while start < stop and text[start].isspace():
        start += 1
    while stop > start:
        last, commanded = text[stop - 1], text.endswith(("\\", "\\right"), start, stop - 1)
        if not last.isspace() and (last not in ".,;" or commanded):
            break
        stop -= 1
    return start, stop


class LatexReader:
    """Recursive descent over LaTeX words; each method returns words of the plain language."""

    def __init__(self, source: Source, words: Sequence[LatexWord], limits: Limits) -> None:
        self.source = source
        self.words = words
        self.limits = limits
        self.names: Mapping[str, str] = {}
        self.index = 0
        self.depth = 0

    # words

    @property
    def word(self) -> LatexWord:
        return self.words[self.index]

    def advance(self) -> LatexWord:
        word = self.word
        if word.text:
            self.index += 1
        return word

    def refuse(self, what: str, at: int, hint: str = "") -> NoReturn:
        self.source.refuse(what, at, hint)

    def skip_spaces(self) -> None:
        while self.is_space(self.word):
            self.advance()

    def is_space(self, word: LatexWord) -> bool:
        return word.text == "~" or word.command in SPACES or word.command in SIZES

    def expect(self, text: str, opened: LatexWord) -> None:
        self.skip_spaces()
        if self.word.text != text:
            shown = f"before '{self.word.text}'" if self.word.text else "at the end"
            self.refuse(f"expected '{text}' {shown}", self.word.at, f"close the '{opened.text}' opened before")
        self.advance()

    # structure

    def sequence(self, stops: Iterable[str]) -> list[Token]:
        """Everything up to one of the stops, which is left to be read."""
        stops = tuple(stops)
        tokens: list[Token] = []
        while self.word.text not in stops:
            if not self.word.text:
                self.refuse("the formula ends too early", self.word.at, f"expected '{stops[0]}'")
            tokens += self.item()
        return tokens

    def item(self) -> list[Token]:
        """One factor, operator or space."""
        word = self.word
        if self.is_space(word):
            self.advance()
            return []
        if word.text == "^":
            return self.superscript()
        if word.text in ("+", "-", "*", "/", "<", ">", "|", ","):
            self.advance()
            return [Token("sign", word.text, word.at)]
        if word.text == "=":
            self.advance()
            return [Token("sign", "==", word.at)]
        if word.command in SIGNS:
            self.advance()
            return [Token("sign", SIGNS[word.command], word.at)]
        return self.factor()

    def factor(self) -> list[Token]:
        """A number, name, fraction, root, bracket, function, integral or case distinction."""
        self.depth += 1
        if self.depth > self.limits.depth:
            what = f"the formula is nested deeper than {self.limits.depth} levels"
            self.refuse(what, self.word.at, "flatten it")
        tokens = self.atom()
        self.depth -= 1
        return tokens

    def atom(self) -> list[Token]:
        word = self.word
        if word.text and word.text in "0123456789.":
            return self.number()
        if word.text == "{":
            return _bracketed(self.group(), word.at)
        if word.text in OPENING or word.text in BARS:
            return self.bracket(word)
        if word.text.isalpha():
            return self.letter()
        return self.command(word) if word.command else self.refuse_character(word)

    def command(self, word: LatexWord) -> list[Token]:
        command = word.command
        if command in FRACTIONS:
            return self.fraction()
        if command == "sqrt":
            return self.root()
        if command == "left":
            return self.delimited()
        if command in FONTS:
            return self.upright()
        if command in COMMAND_FUNCTIONS:
            self.advance()
            return self.application(COMMAND_FUNCTIONS[command], word.at)
        if command in GREEK:
            return self.letter()
        if command == "begin":
            return self.environment()
        if command == "int":
            return self.integral()
        if command in ("infty", "dots", "ldots"):
            self.advance()
            return [Token("name", "oo", word.at)] if command == "infty" else self.refuse_command(word)
        return self.refuse_command(word)

    def refuse_command(self, word: LatexWord) -> NoReturn:
        known = [
            *COMMAND_FUNCTIONS,
            *SIGNS,
            *GREEK,
            *FRACTIONS,
            *FONTS,
            "sqrt",
            "left",
            "right",
            "begin",
            "infty",
        ]
        close = difflib.get_close_matches(word.command, known, n=1, cutoff=0.6)
        hint = _HINTS.get(word.command) or (f"did you mean \\{close[0]}?" if close else "write it in basic commands")
        if word.text == r"\\":
            self.refuse("a line break stands outside of cases", word.at, "remove it")
        if word.command == "right":
            self.refuse(r"this \right has no \left", word.at, r"open the bracket with \left")
        self.refuse(f"the command {word.text} is not part of the language", word.at, hint)

    def refuse_character(self, word: LatexWord) -> NoReturn:
        if word.text == "_":
            self.refuse("a subscript belongs right after a name", word.at, r"write \theta_1^2, not \theta^2_1")
        if word.text in (")", "]", "}", "&"):
            self.refuse(f"unexpected '{word.text}'", word.at, "it closes or separates nothing")
        if not word.text:
            self.refuse("the formula ends too early", word.at, "complete it")
        self.refuse(f"the character '{word.text}' is not part of the language", word.at, "remove it")

    # atoms

    def number(self) -> list[Token]:
        at, text = self.word.at, ""
        while self.word.text and self.word.text in "0123456789." and self.word.at == at + len(text):
            text += self.advance().text
        if text.endswith(".") and not text[:-1].count(".") and text != ".":
            self.index -= 1  # the full stop of a sentence, or a slip: the parser decides
            text = text[:-1]
            self.refuse(f"'{text}.' is not a number", at + len(text), "write digits on both sides of the point")
        if text.count(".") > 1 or not text.strip("."):
            self.refuse(f"'{text}' is not a number", at, "write numbers like 12 or 0.5")
        return [Token("number", text, at)]

    def letter(self) -> list[Token]:
        """A name of one letter with its subscript; Gamma, gamma and W before a bracket are functions."""
        start, word = self.index, self.word
        self.check_run()
        base = self.base_of_name(self.advance())
        after = self.index
        if base in ("Gamma", "gamma", "W") and base not in self.names.values():
            special = self.special_function(base, word.at)
            if special is not None:
                return special
            self.index = after
        name = base + self.subscript()
        name = self.names.get(name, name)
        if name in ("e", "pi"):
            return [Token("name", name, word.at)]
        if not is_name(name):
            self.refuse(f"'{name}' cannot be a name", self.words[start].at, "use another letter or subscript")
        return [Token("symbol", name, word.at)]

    def check_run(self) -> None:
        """Refuse letters that spell a word of the language: in LaTeX they would be a product."""
        end = self.index
        while self.words[end].text.isalpha() and self.words[end].at == self.word.at + end - self.index:
            end += 1
        run = "".join(word.text for word in self.words[self.index : end])
        if len(run) > 1 and (run in FUNCTIONS or run in vocabulary.GREEK.values()):
            command = next((name for name, meaning in GREEK.items() if meaning == run), run)
            self.refuse(f"'{run}' is a product of {len(run)} letters in LaTeX", self.word.at, f"write \\{command}")

    def base_of_name(self, word: LatexWord) -> str:
        if word.command:
            return GREEK[word.command]
        if word.text in vocabulary.GREEK:
            return vocabulary.GREEK[word.text]
        if not word.text.isascii():
            twin = vocabulary.LOOK_ALIKES.get(word.text)
            hint = f"it looks like '{twin}', which may be what was meant" if twin else "use Latin or Greek letters"
            self.refuse(
                f"the character '{word.text}' (U+{ord(word.text):04X}) is not part of the language",
                word.at,
                hint,
            )
        return word.text

    def subscript(self) -> str:
        """The end of a name that a subscript makes: digits as they are, letters after an underscore."""
        if self.word.text != "_":
            return ""
        opened = self.advance()
        words = self.raw_group()
        parts = []
        for word in words:
            if word.command in FONTS or word.text in ("{", "}", ","):
                continue
            plain = word.command if word.command in COMMAND_FUNCTIONS else ""
            plain = plain or GREEK.get(word.command, "") or word.text
            if not (plain.isascii() and plain.isalnum()):
                self.refuse(
                    f"'{word.text}' cannot stand in the subscript of a name",
                    word.at,
                    "use letters and digits",
                )
            parts.append(plain)
        ending = "".join(parts)
        if not ending:
            self.refuse("the subscript is empty", opened.at, "write letters or digits in it")
        return ending if ending.isdigit() else f"_{ending}"

    def usual_name(self, spelling: str) -> str:
        """The name that a LaTeX spelling means where nothing else is said."""
        reader = LatexReader(Source(spelling), latex_words(spelling), self.limits)
        tokens = reader.sequence(("",))
        if len(tokens) != 1 or tokens[0].kind not in ("symbol", "name"):
            reader.refuse("this is not the LaTeX of a name", 0, r"write one letter with a subscript, such as \theta_1")
        return tokens[0].text

    def raw_group(self) -> list[LatexWord]:
        """The words of the next group, unread; or the one word that stands for it."""
        first = self.advance()
        if first.text != "{":
            if not first.text:
                self.refuse("the formula ends too early", first.at, "complete it")
            while first.command in FONTS and self.word.text not in ("{", ""):
                first = self.advance()
            return self.raw_group() if first.command in FONTS else [first]
        level, found = 1, []
        while level:
            word = self.advance()
            if not word.text:
                self.refuse("this brace is never closed", first.at, "add '}'")
            level += (word.text == "{") - (word.text == "}")
            found.append(word)
        return found[:-1]

    def group(self) -> list[Token]:
        opened = self.advance()
        tokens = self.sequence(("}", ""))
        self.expect("}", opened)
        return tokens

    def argument(self) -> list[Token]:
        """The argument of a command or superscript: a group, or one word, or one digit."""
        self.skip_spaces()
        word = self.word
        if word.text == "{":
            return self.group()
        if word.text.isdigit():
            self.advance()
            return [Token("number", word.text, word.at)]
        if word.text.isalpha():
            self.advance()
            name = self.base_of_name(word)
            name = self.names.get(name, name)
            return [Token("name" if name in ("e", "pi") else "symbol", name, word.at)]
        if word.command in GREEK or word.command in FRACTIONS or word.command in ("sqrt", "infty", *FONTS):
            return self.factor()
        return self.refuse("an argument is missing", word.at, "write it in braces")

    def superscript(self) -> list[Token]:
        sign = self.advance()
        digit = self.word.text.isdigit()
        tokens = self.argument()
        if digit and self.word.text.isdigit():
            self.refuse("only the first digit is raised", self.word.at, "put the whole exponent in braces")
        self.skip_spaces()
        if self.word.text == "^":
            self.refuse("a power of a power needs braces", self.word.at, "write {a^b}^c or a^{b^c}")
        return [Token("sign", "^", sign.at), *_bracketed(tokens, sign.at)]

    def fraction(self) -> list[Token]:
        at = self.advance().at
        above, below = self.argument(), self.argument()
        if _spelled(above) == "d" and _spelled(below).startswith("d"):
            self.refuse("a derivative stands in the formula", at, "write the derivative out")
        return _bracketed([*_bracketed(above, at), Token("sign", "/", at), *_bracketed(below, at)], at)

    def root(self) -> list[Token]:
        at = self.advance().at
        self.skip_spaces()
        if self.word.text != "[":
            return _call("sqrt", self.argument(), at)
        opened = self.advance()
        degree = self.sequence(("]", ""))
        self.expect("]", opened)
        one_over = [Token("number", "1", at), Token("sign", "/", at), *_bracketed(degree, at)]
        power = [*_bracketed(self.argument(), at), Token("sign", "^", at), *_bracketed(one_over, at)]
        return _bracketed(power, at)

    # brackets

    def bracket(self, opened: LatexWord) -> list[Token]:
        """A bracket without \\left; a plain bar is left to the parser, which pairs them."""
        if opened.text in ("|", r"\vert"):
            self.advance()
            return [Token("sign", "|", opened.at)]
        self.advance()
        closing = (OPENING | BARS)[opened.text]
        tokens = self.sequence((closing, ""))
        self.expect(closing, opened)
        return _call("abs", tokens, opened.at) if opened.text in BARS else _bracketed(tokens, opened.at)

    def delimited(self) -> list[Token]:
        left = self.advance()
        opened = self.advance()
        self.skip_spaces()
        if opened.text == r"\{" and self.word.text == r"\begin":
            tokens = self.environment()
            self.skip_spaces()
            self.expect(r"\right", left)
            self.expect(".", left)
            return tokens
        closing = (OPENING | BARS).get(opened.text)
        if closing is None:
            self.refuse(f"\\left{opened.text} is not part of the language", opened.at, r"use \left( or \left|")
        tokens = self.sequence((r"\right", ""))
        self.expect(r"\right", left)
        if self.word.text != closing:
            self.refuse(
                f"\\left{opened.text} is closed by \\right{self.word.text}",
                self.word.at,
                f"write \\right{closing}",
            )
        self.advance()
        return _call("abs", tokens, left.at) if opened.text in BARS else _bracketed(tokens, left.at)

    # functions

    def upright(self) -> list[Token]:
        """A word set upright: a function, a constant, a connective, or a name of several letters."""
        at = self.advance().at
        text = self.raw_text()
        if text in ("and", "or", "not"):
            return [Token("sign", text, at)]
        if text in ("otherwise", "else"):
            return [Token("name", "otherwise", at)]
        if text in (*CONDITION_STARTS, ""):
            return []
        if text in FUNCTIONS and (self.function_follows() or not is_name(text)):
            return self.application(FUNCTIONS[text], at)
        if text in vocabulary.CONSTANTS:
            return [Token("name", vocabulary.CONSTANTS[text], at)]
        name = canonical_name(text + self.subscript())
        name = self.names.get(name, name)
        if not is_name(name):
            close = difflib.get_close_matches(text, [*FUNCTIONS, *CONDITION_STARTS, "otherwise"], n=1, cutoff=0.7)
            self.refuse(f"'{text}' is not part of the language", at, f"did you mean {close[0]}?" if close else "")
        return [Token("symbol", name, at)]

    def raw_text(self) -> str:
        """The letters of a group set upright, without fonts, braces and spaces."""
        return "".join(
            word.text
            for word in self.raw_group()
            if not (self.is_space(word) or word.command in FONTS or word.text in "{}")
        ).strip(",.;")

    def function_follows(self) -> bool:
        """Whether what follows can be the argument of a function: a bracket, perhaps after scripts."""
        start = self.index
        self.skip_spaces()
        while self.word.text in ("^", "_"):
            self.advance()
            self.raw_group()
            self.skip_spaces()
        follows = self.opens_bracket()
        self.index = start
        return follows

    def opens_bracket(self) -> bool:
        """Whether a bracket comes next, or a group that is one bracket."""
        word = self.word
        if word.text != "{":
            return self.is_bracket(self.index)
        inside = self.index + 1
        if not self.is_bracket(inside):
            return False
        end, _ = self.span(inside)
        while self.is_space(self.words[end]):
            end += 1
        return self.words[end].text == "}"

    def is_bracket(self, index: int) -> bool:
        word, after = self.words[index], self.words[min(index + 1, len(self.words) - 1)]
        return word.text in OPENING or (word.text == r"\left" and after.text in OPENING)

    def span(self, index: int) -> tuple[int, int]:
        """Where the bracket at an index ends, unread, and how many arguments its commas separate."""
        level, arguments = 0, 1
        while self.words[index].text:
            text = self.words[index].text
            if text in (r"\left", r"\right"):
                index += 1
                level += 1 if text == r"\left" else -1
            else:
                level += (text in OPENING or text == "{") - (text in OPENING.values() or text == "}")
            arguments += level == 1 and text == ","
            index += 1
            if level <= 0:
                break
        return min(index, len(self.words) - 1), arguments

    def special_function(self, base: str, at: int) -> list[Token] | None:
        """Gamma(x), Gamma(s, x), gamma(s, x), W(x) or W_k(x); None where it is a name."""
        if not self.function_follows():
            return None
        index = self.raw_index() if base == "W" else []
        self.skip_spaces()
        if not self.opens_bracket():
            return None
        _, arguments = self.span(self.index + (self.word.text == "{"))
        names = {"Gamma1": "gamma", "Gamma2": "uppergamma", "gamma2": "lowergamma", "W1": "lambertw"}
        name = names.get(f"{base}{arguments}")
        if name is None:
            return None
        inner = self.function_argument(base, at)
        return _call(name, [*inner, *([Token("sign", ",", at), *index] if index else [])], at)

    def raw_index(self) -> list[Token]:
        self.skip_spaces()
        if self.word.text != "_":
            return []
        self.advance()
        return self.argument()

    def application(self, function: str, at: int) -> list[Token]:
        """A function with its scripts and its argument."""
        power: list[Token] = []
        index: list[Token] = []
        self.skip_spaces()
        while self.word.text in ("^", "_"):
            script = self.advance()
            tokens = self.argument()
            if (script.text == "^" and power) or (script.text == "_" and index):
                self.refuse("two scripts of one kind", script.at, "use brackets")
            power, index = (tokens, index) if script.text == "^" else (power, tokens)
            self.skip_spaces()
        if _spelled(power) == "-1" and function in ("erf", "erfc"):
            function, power = {"erf": "erfinv", "erfc": "erfcinv"}[function], []
        if _spelled(power).startswith("-"):
            inverse = vocabulary.FUNCTIONS[function]
            other = inverse.inverse or inverse.branch_inverse or "its inverse"
            self.refuse(f"{function}^{{-1}} can be {other} or 1/{function}", at, "write the one that is meant")
        tokens = self.indexed(function, self.function_argument(function, at), index, at)
        return _bracketed([*tokens, Token("sign", "^", at), *_bracketed(power, at)], at) if power else tokens

    def indexed(self, function: str, inner: list[Token], index: list[Token], at: int) -> list[Token]:
        if not index:
            return _call(function, inner, at)
        comma = Token("sign", ",", at)
        if function == "log":
            quotient = [*_call("log", inner, at), Token("sign", "/", at), *_call("log", index, at)]
            return _bracketed(quotient, at)
        if function == "lambertw":
            return _call(function, [*inner, comma, *index], at)
        if vocabulary.FUNCTIONS[function].arity == (2, 2):
            return _call(function, [*index, comma, *inner], at)
        return self.refuse(f"{function} takes no subscript", at, "remove it")

    def function_argument(self, function: str, at: int) -> list[Token]:
        """What stands in the brackets of a function, or the one factor that follows it."""
        self.skip_spaces()
        if self.opens_bracket():
            opened = self.word
            if opened.text != "{":
                return self.factor()[1:-1]
            self.advance()
            tokens = self.factor()[1:-1]
            self.expect("}", opened)
            return tokens
        if self.word.text == "{":
            return self.group()
        if not self.starts_factor():
            self.refuse(f"{function} has no argument", at, "write it in brackets")
        return self.bare_argument(function)

    def bare_argument(self, function: str) -> list[Token]:
        first = self.word
        if first.text in BARS and first.text != r"\lvert":
            self.advance()
            tokens = _call("abs", self.sequence((BARS[first.text], "")), first.at)
            self.expect(BARS[first.text], first)
        else:
            tokens = self.factor()
        if self.word.text == "^":
            tokens += self.superscript()
        self.skip_spaces()
        if self.starts_factor() and self.word.text not in BARS:
            self.refuse(f"it is not clear where the argument of {function} ends", self.word.at, "write it in brackets")
        return tokens

    def starts_factor(self) -> bool:
        word = self.word
        if not word.text or self.is_space(word):
            return False
        if word.command:
            return word.command not in (*SIGNS, "right", "end", "\\", "text", "mbox", "}", "]", ")", "rvert")
        return word.text.isalnum() or word.text in (".", "{") or word.text in OPENING or word.text in BARS

    # environments

    def environment(self) -> list[Token]:
        at = self.advance().at
        name = "".join(word.text for word in self.raw_group())
        if name not in ("cases", "dcases", "array"):
            self.refuse(f"the environment {name} is not part of the language", at, "use cases")
        if name == "array":
            self.raw_group()  # the columns
        rows = self.rows()
        closing = self.advance()
        if "".join(word.text for word in self.raw_group()) != name:
            self.refuse(
                f"cases opened by {name} are closed by another environment",
                closing.at,
                f"write \\end{{{name}}}",
            )
        comma = Token("sign", ",", at)
        inner: list[Token] = []
        for value, condition in rows:
            inner += [comma] if inner else []
            inner += _bracketed([*value, comma, *condition], value[0].at)
        return [Token("name", "piecewise", at), *_bracketed(inner, at)]

    def rows(self) -> list[tuple[list[Token], list[Token]]]:
        found: list[tuple[list[Token], list[Token]]] = []
        while True:
            at = self.word.at
            cells = self.cells()
            if self.word.text == r"\\":
                self.row_end()
            if any(cells):
                found.append(self.row(cells, at))
            if self.word.text == r"\end":
                return found

    def cells(self) -> list[list[Token]]:
        """The cells of one row, up to the line break or the end of the environment."""
        cells = [self.sequence(("&", r"\\", r"\end", ""))]
        while self.word.text == "&":
            self.advance()
            cells.append(self.sequence(("&", r"\\", r"\end", "")))
        if not self.word.text:
            self.refuse("the cases are never closed", self.word.at, r"add \end{cases}")
        return cells

    def row(self, cells: list[list[Token]], at: int) -> tuple[list[Token], list[Token]]:
        value = _without_punctuation(cells[0])
        condition = _without_punctuation([token for cell in cells[1:] for token in cell])
        if not value:
            self.refuse("a case has no value", at, r"write value & condition \\")
        for token in _at_top_level(value):
            if token.text == ",":
                self.refuse("a value holds a comma", token.at, "separate value and condition by &")
        return value, condition or [Token("name", "otherwise", value[-1].at)]

    def row_end(self) -> None:
        self.advance()
        if self.word.text == "[":
            while self.word.text not in ("]", ""):
                self.advance()
            self.advance()

    # integrals

    def integral(self) -> list[Token]:
        at = self.advance().at
        self.skip_spaces()
        bounds: dict[str, list[Token]] = {}
        while self.word.text in ("_", "^"):
            script = self.advance()
            bounds[script.text] = self.argument()
            self.skip_spaces()
        if len(bounds) != 2:
            self.refuse("an integral needs both bounds", at, r"write \int_0^r f \, dx")
        integrand: list[Token] = []
        while not self.at_differential():
            if self.word.text in ("", "}", ")", r"\right", "&", r"\\", r"\end"):
                self.refuse("the variable of the integral is missing", self.word.at, r"end it with \, dx")
            integrand += self.item()
        self.skip_differential()
        variable = self.letter()
        comma = Token("sign", ",", at)
        limits = _bracketed([*variable, comma, *bounds["_"], comma, *bounds["^"]], at)
        return [Token("name", "integral", at), *_bracketed([*_bracketed(integrand, at), comma, *limits], at)]

    def at_differential(self) -> bool:
        """Whether a d set in any way and a letter come next."""
        start = self.index
        self.skip_differential()
        found = self.index > start and (self.word.text.isalpha() or self.word.command in GREEK)
        self.index = start
        return found

    def skip_differential(self) -> None:
        self.skip_spaces()
        start = self.index
        if self.word.command in ("mathrm", "operatorname", "mathit"):
            self.advance()
            if self.raw_text() != "d":
                self.index = start
        elif self.word.text == "d":
            self.advance()


def _bracketed(tokens: list[Token], at: int) -> list[Token]:
    return [Token("sign", "(", at), *tokens, Token("sign", ")", at)]


def _call(function: str, tokens: list[Token], at: int) -> list[Token]:
    return [Token("name", function, at), *_bracketed(tokens, at)]


def _spelled(tokens: list[Token]) -> str:
    return "".join(token.text for token in tokens)


def _at_top_level(tokens: list[Token]) -> list[Token]:
    level, found = 0, []
    for token in tokens:
        level += token.text == "("
        if level == 0:
            found.append(token)
        level -= token.text == ")"
    return found


def _without_punctuation(tokens: list[Token]) -> list[Token]:
    end = len(tokens)
    while end and tokens[end - 1].kind == "sign" and tokens[end - 1].text in CONDITION_ENDS:
        end -= 1
    return tokens[:end]
