"""Text to words: sources that errors point into, tokens, and the names that are allowed.

The lexer spells everything canonically (`**` is `^`, a Greek letter is its ASCII name), so that the
parser sees one spelling of each thing.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from dataclasses import dataclass
from typing import NoReturn

from symdict.errors import FormulaError
from symdict.language import vocabulary
from symdict.language.bounds import Limits

LONGEST_NAME = 32
WINDOW = 60  # characters of the text shown in an error


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the formula and the offset at which it begins."""

    kind: str  # "number", "name", "sign", "end", or "symbol": a name that is never a word of the language
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Source:
    """The text that errors point into."""

    text: str

    def refuse(self, what: str, at: int, hint: str = "") -> NoReturn:
        """Raise a FormulaError with the position, the line and a caret."""
        raise FormulaError(what, where=self.locate(at), hint=hint)

    def locate(self, at: int) -> str:
        """The position in words, above the line with a caret under the character."""
        at = max(0, min(at, len(self.text)))
        first = self.text.rfind("\n", 0, at) + 1
        last = self.text.find("\n", at)
        last = len(self.text) if last < 0 else last
        start = max(first, at - WINDOW // 2)
        stop = min(last, start + WINDOW)
        shown = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in self.text[start:stop])
        return f"character {at + 1}\n    {shown}\n    {' ' * (at - start)}^"


_NUMBER = re.compile(r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile(r"[^\W\d_⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉][^\W⁰¹²³⁴⁵⁶⁷⁸⁹]*")
_SIGN = re.compile(r"\*\*|<=|>=|==|!=|&&|\|\||[-+*/^()\[\]{},<>|=&~√∞]")
_LAMBDA = re.compile(r"lambda(?=\d|_|\Z)")
_MODULE = re.compile(r"\b(?:np|numpy|sp|sympy|math|torch|tf|jnp|jax|mpmath)\Z")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_SUPERSCRIPT = re.compile("⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")


def check_text(text: str, limits: Limits) -> Source:
    """The text as a source, once its type and length are in order."""
    if not isinstance(text, str):
        raise FormulaError(
            f"a formula is text, not {type(text).__name__}",
            hint='write it in quotes, for example "r/(1 + r^2)"',
        )
    if len(text) > limits.characters:
        raise FormulaError(
            f"the formula has {len(text)} characters, more than {limits.characters}",
            where="the whole formula",
            hint="shorten it, or name its parts as parameters",
        )
    if not text.strip():
        raise FormulaError("the formula is empty", hint='write a formula in r, for example "r/(1 + r^2)"')
    return Source(text)


def tokenise(source: Source) -> list[Token]:
    """The words of the text, spelled canonically, with an end mark."""
    text, at, tokens = source.text, 0, []
    while at < len(text):
        character = text[at]
        if character.isspace():
            at += 1
            continue
        token, at = _next_token(source, at)
        tokens.extend(token)
    tokens.append(Token("end", "", len(text)))
    return tokens


def _next_token(source: Source, at: int) -> tuple[list[Token], int]:
    text = source.text
    if match := _NUMBER.match(text, at):
        stop = match.end()
        if text[stop : stop + 1] == "." or text[stop : stop + 1] == "_":
            source.refuse(f"'{text[at : stop + 1]}' is not a number", stop, "write numbers like 12, 0.5 or 2.5e-3")
        return [Token("number", match.group(), at)], stop
    if match := _SUPERSCRIPT.match(text, at):
        digits = match.group().lstrip("⁻").translate(_SUPERSCRIPTS)
        minus = [Token("sign", "-", at)] if text[at] == "⁻" else []
        return [Token("sign", "^", at), *minus, Token("number", digits, at)], match.end()
    if text[at] in vocabulary.SIGNS and not text.startswith(("&&", "**"), at):
        return [Token("sign", vocabulary.SIGNS[text[at]], at)], at + 1
    if match := _SIGN.match(text, at):
        return _sign(source, match.group(), at), match.end()
    if match := _WORD.match(text, at):
        return _word(source, match.group(), at), match.end()
    return _refuse_character(source, at)


def _sign(source: Source, sign: str, at: int) -> list[Token]:
    if sign == "**":
        return [Token("sign", "^", at)]
    if sign == "||":
        return [Token("sign", "|", at), Token("sign", "|", at + 1)]
    if sign == "√":
        return [Token("name", "sqrt", at)]
    if sign == "∞":
        return [Token("name", "oo", at)]
    if sign == "=":
        source.refuse("'=' is not an operator of formulas", at, "compare with '==', or write the right side alone")
    if sign in ("&&", "{", "}"):
        hint = {"&&": "join conditions with 'and'", "{": "use round brackets", "}": "use round brackets"}[sign]
        source.refuse(f"'{sign}' is not part of the language", at, hint)
    return [Token("sign", sign, at)]


def _word(source: Source, word: str, at: int) -> list[Token]:
    name = canonical_name("".join(_letter(source, character, at + k) for k, character in enumerate(word)))
    greek = [k for k, character in enumerate(word) if character in vocabulary.GREEK]
    if greek and (greek != [0] or (len(word) > 1 and word[1].isalpha())):
        what = f"'{word}' can be one name or a product"
        source.refuse(what, at, "put '*' between the factors, or write the name in Latin letters")
    if len(name) > LONGEST_NAME:
        source.refuse(f"a name has {len(name)} letters, more than {LONGEST_NAME}", at, "use a shorter name")
    return [Token("name", name, at)]


def _letter(source: Source, character: str, at: int) -> str:
    if character.isascii():
        return character
    if character in vocabulary.GREEK:
        return vocabulary.GREEK[character]
    subscript = character.translate(_SUBSCRIPTS)
    if subscript.isascii():
        return subscript
    return _refuse_character(source, at)


def _refuse_character(source: Source, at: int) -> NoReturn:
    character = source.text[at]
    title = unicodedata.name(character, "a control character")
    code = f"U+{ord(character):04X}"
    visible = character.isprintable() and not unicodedata.combining(character)
    shown = f"'{character}' ({title}, {code})" if visible else f"{code} ({title})"
    twin = vocabulary.LOOK_ALIKES.get(character) or unicodedata.normalize("NFKC", character)
    hints = {
        "_": "names begin with a letter",
        ".": "formulas have no attributes; a decimal number needs a digit beside its point",
        '"': "formulas hold no text",
        "'": "formulas hold no text",
        "!": "write gamma(n + 1) for a factorial, and != for unequal",
        "%": "write a/100 for a percentage",
        ";": "separate arguments by commas",
        "\\": "write the whole formula in LaTeX, or none of it",
        ":": "write cases as piecewise((value, condition), (value, otherwise))",
    }
    hint = hints.get(character, "")
    module = _MODULE.search(source.text, 0, at)
    if character == "." and module:
        hint = f"leave out '{module.group()}.'"
    if not hint and twin != character and twin.isascii() and twin.isprintable():
        hint = f"it looks like '{twin}', which may be what was meant"
    source.refuse(f"the character {shown} is not part of the language", at, hint or "remove it")


_RESERVED = frozenset((
    *vocabulary.CONSTANTS, *vocabulary.CASE_WORDS, *vocabulary.CONDITION_WORDS, *vocabulary.NUMBER_WORDS,
    *vocabulary.KEYWORDS, *vocabulary.OTHERWISE_WORDS, *keyword.kwlist, "false", "nan", "zoo",
)) | (frozenset(vocabulary.SPELLINGS) - frozenset(vocabulary.PARAMETER_TOO))  # fmt: skip


def is_name(text: str) -> bool:
    """Whether the text is a legal name of r, a parameter or a bound variable."""
    legal = bool(_NAME.match(text)) and len(text) <= LONGEST_NAME and text not in _RESERVED
    return legal and canonical_name(text) == text


def canonical_name(text: str) -> str:
    """The name under which a parameter goes: lambda, a keyword of Python, is called lam.

    >>> canonical_name("lambda_1")
    'lam_1'
    """
    return _LAMBDA.sub("lam", text)
