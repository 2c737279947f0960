"""Search by property: a small language over what is proved of the catalogue's entries.

    odd and redescending and lipschitz <= 1 and has closed regulariser
    in neural networks and not (activation nondecreasing or g_min < 0)
    "shrinkage satisfies (13)" and has regulariser

An atom is a claim (its form may be left out where only one fits), a comparison of a constant with a
number, `has [closed] FORM`, or `in FIELD`. Logic has three values: what is not settled for all
admissible parameters is neither counted nor dropped, but shown apart with the reason.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import sympy as sp

from symdict.entries import Entry, entries
from symdict.entries import entry as entry_named
from symdict.errors import ClaimError, FormulaError, LimitReached, SymdictError, TranslationRefused
from symdict.evidence import claims, constants, engine
from symdict.language.formula import to_sympy
from symdict.language.parse import parse
from symdict.language.symbols import ParameterSpace
from symdict.records import FIELDS, FORMS

SECONDS = 5.0
"""Budget of one atom for one entry."""

_RELATIONS: Mapping[str, Callable[[Any, Any], Any]] = {
    "<=": operator.le,
    ">=": operator.ge,
    "<": operator.lt,
    ">": operator.gt,
    "=": operator.eq,
    "==": operator.eq,
}
_CONSTANTS = {**{name: name for name in constants.NAMES}, "l": "lipschitz"}
_TOKEN = re.compile(r'\s*(?:"([^"]*)"|(<=|>=|==|<|>|=|\(|\))|([^\s()<>="]+))')
_FORM_ORDER = ("activation", "regulariser", "diffusivity", "shrinkage")


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes, no, or neither (None) with the reason."""

    truth: bool | None
    reason: str = ""

    @property
    def late(self) -> bool:
        """Whether a budget ended the search: on a quicker machine it may be settled."""
        return self.truth is None and (_LATE in self.reason or "budget" in self.reason)


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: entries that have the property, and those for which it is not settled."""

    matching: tuple[str, ...]
    undecided: tuple[tuple[str, str], ...]


# --- the query as a tree ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Atom:
    """One property in canonical words: ("claim", name), ("compare", name, relation, number), ..."""

    kind: str
    words: tuple[str, ...]

    def __str__(self) -> str:
        return " ".join(self.words if self.kind in ("claim", "compare") else (self.kind, *self.words))


@dataclass(frozen=True, slots=True)
class Not:
    operand: Query


@dataclass(frozen=True, slots=True)
class Both:
    """A conjunction (`all_of`) or a disjunction of queries."""

    operands: tuple[Query, ...]
    all_of: bool


Query = Atom | Not | Both


def read(text: str) -> Query:
    """The query that a text means.

    Raises: FormulaError with the place, ClaimError with the nearest known names.
    """
    reader = _Reader(text)
    query = reader.disjunction()
    reader.finish()
    return query


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(self._tokenised(text))
        self.index = 0

    def _tokenised(self, text: str) -> Iterator[tuple[str, str]]:
        position = 0
        while text[position:].strip():
            found = _TOKEN.match(text, position)
            if found is None:
                raise FormulaError(
                    "an open quotation mark", where=f"query, position {position}", hint='close it with "'
                )
            quoted, sign, word = found.groups()
            yield ("quoted", quoted) if quoted is not None else ("sign", sign) if sign else ("word", word)
            position = found.end()

    def peek(self) -> tuple[str, str]:
        return self.tokens[self.index] if self.index < len(self.tokens) else ("end", "")

    def take(self) -> tuple[str, str]:
        token = self.peek()
        self.index += 1
        return token

    def finish(self) -> None:
        if self.peek()[0] != "end":
            raise self.fault(f"{self.peek()[1]!r} is left over", "join properties with and, or")

    def fault(self, what: str, hint: str) -> FormulaError:
        return FormulaError(what, where=f"query: {self.text}", hint=hint)

    def disjunction(self) -> Query:
        parts = [self.conjunction()]
        while self.peek() == ("word", "or"):
            self.take()
            parts.append(self.conjunction())
        return parts[0] if len(parts) == 1 else Both(tuple(parts), all_of=False)

    def conjunction(self) -> Query:
        parts = [self.negation()]
        while self.peek() == ("word", "and"):
            self.take()
            parts.append(self.negation())
        return parts[0] if len(parts) == 1 else Both(tuple(parts), all_of=True)

    def negation(self) -> Query:
        if self.peek() == ("word", "not"):
            self.take()
            return Not(self.negation())
        if self.peek() == ("sign", "("):
            self.take()
            inner = self.disjunction()
            if self.take() != ("sign", ")"):
                raise self.fault("a bracket is not closed", "close it with )")
            return inner
        return self.atom()

    def atom(self) -> Query:
        kind, quoted = self.peek()
        if kind == "quoted":
            self.take()
            return Atom("claim", (_claim(quoted),))
        words = []
        while self.peek()[0] == "word" and self.peek()[1] not in ("and", "or", "not"):
            words.append(self.take()[1])
        if not words:
            raise self.fault("a property is missing", 'for example "odd and redescending and lipschitz <= 1"')
        if self.peek()[0] == "sign" and self.peek()[1] in _RELATIONS:
            return self.comparison(words)
        if words[0] == "has":
            return self.having(words[1:])
        if words[0] == "in":
            return Atom("in", (_one_of(" ".join(words[1:]), FIELDS, "field"),))
        return Atom("claim", (_claim(" ".join(words)),))

    def comparison(self, words: list[str]) -> Atom:
        name = _one_of(" ".join(words).lower(), tuple(_CONSTANTS), "constant")
        relation = self.take()[1]
        kind, number = self.take()
        if kind not in ("word", "quoted"):
            raise self.fault("a number is missing after the comparison", "for example lipschitz <= 1")
        value = to_sympy(parse("oo" if number in ("inf", "oo") else number), {})
        if value.free_symbols or not value.is_extended_real:
            raise self.fault(f"{number!r} is not a number", "for example lipschitz <= 1")
        return Atom("compare", (_CONSTANTS[name], relation, str(value)))

    def having(self, words: list[str]) -> Atom:
        closed = words[:1] == ["closed"]
        form = _one_of(" ".join(words[1:] if closed else words), FORMS, "form")
        return Atom("has", ("closed", form) if closed else (form,))


def _one_of(text: str, known: tuple[str, ...], what: str) -> str:
    if text in known:
        return text
    near = get_close_matches(text, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
    raise FormulaError(f"there is no {what} {text!r}", where="query", hint=hint)


def _claim(text: str) -> str:
    for form in _FORM_ORDER:
        with suppress(ClaimError):
            return claims.claim_named(text, form).name
    return claims.claim_named(text).name


# --- answers ----------------------------------------------------------------------------------------


def search(text: str, *, seconds: float = SECONDS) -> Found:
    """The entries that have the properties, and those for which they are not settled, with reasons."""
    matching, undecided = [], []
    for entry in entries():
        answer = judge(text, entry.name, seconds=seconds)
        if answer.truth is None:
            undecided.append((entry.name, answer.reason))
        elif answer.truth:
            matching.append(entry.name)
    return Found(tuple(matching), tuple(undecided))


def judge(text: str, name: str, *, seconds: float = SECONDS) -> Answer:
    """Whether one entry has the properties of a query."""
    entry = entry_named(name)
    return evaluate(read(text), lambda atom: settle(entry, atom, seconds))


def evaluate(query: Query, settle: Callable[[Atom], Answer]) -> Answer:
    """Kleene's three-valued logic; an operand that decides ends the evaluation."""
    match query:
        case Atom():
            return settle(query)
        case Not():
            inner = evaluate(query.operand, settle)
            return inner if inner.truth is None else Answer(not inner.truth)
        case Both():
            reasons = []
            for operand in query.operands:
                answer = evaluate(operand, settle)
                if answer.truth is (not query.all_of):
                    return answer
                if answer.truth is None:
                    reasons.append(answer.reason)
            return Answer(None, "; ".join(dict.fromkeys(reasons))) if reasons else Answer(query.all_of)


_LATE = "time is up"


def settle(entry: Entry, atom: Atom, seconds: float) -> Answer:
    """One atom for one entry, from the engine."""
    if atom.kind == "in":
        return Answer(atom.words[0] in entry.record.fields)
    refused = entry.refused
    if refused is not None:
        return Answer(False) if atom.kind == "has" else Answer(None, f"no definition: {refused.what}")
    definition = entry.definition
    if atom.kind == "has":
        try:
            segments = definition.translate(atom.words[-1])
        except TranslationRefused:
            return Answer(False)
        return Answer(segments.closed or atom.words[0] != "closed")
    try:
        if atom.kind == "claim":
            finding = engine.decide(definition, atom.words[0], seconds=seconds)
            if finding.proved:
                return Answer(True)
            if finding.condition:
                return Answer(None, f"{atom}: exactly for {finding.condition}")
            return Answer(False) if finding.refuted else Answer(None, f"{atom}: {finding.summary or 'unknown'}")
        found = constants.constants(definition, seconds=seconds)[atom.words[0]]
    except LimitReached as reached:
        return Answer(None, f"{_LATE}: {atom}, {reached.what}")
    except SymdictError as error:
        return Answer(None, f"{atom}: {error.what}")
    return compare(found, atom, definition.space)


def compare(found: constants.Constant, atom: Atom, space: ParameterSpace) -> Answer:
    """A constant against a number: decided for all admissible parameters, or not at all."""
    name, relation, number = atom.words
    bound = to_sympy(parse(number), {})
    test = _RELATIONS[relation]
    if found.closed is None:
        if found.low is None or found.high is None:
            return Answer(None, f"{name} is unknown: {found.reason or 'no enclosure'}")
        low, high = sp.Rational(found.low), sp.Rational(found.high)
        verdicts = {bool(test(low, bound)), bool(test(high, bound))}
        return (
            Answer(verdicts.pop()) if len(verdicts) == 1 else Answer(None, f"{name} is {found.low} to its last digit")
        )
    verdicts = {_compared(value, bound, relation, space) for value in _branches(found.closed)}
    if len(verdicts) == 1 and None not in verdicts:
        return Answer(verdicts.pop())
    return Answer(None, f"{name} = {found.closed} depends on the parameters")


def _branches(value: sp.Expr) -> tuple[sp.Expr, ...]:
    return tuple(branch for branch, _ in value.args) if isinstance(value, sp.Piecewise) else (value,)


def _compared(value: sp.Expr, bound: sp.Expr, relation: str, space: ParameterSpace) -> bool | None:
    test = _RELATIONS[relation]
    if value in (sp.oo, -sp.oo) or bound in (sp.oo, -sp.oo):
        return bool(test(value, bound)) if not value.free_symbols else bool(test(0, bound))
    sign = space.sign(value - bound)
    return None if sign is None else bool(test(sign, 0))
