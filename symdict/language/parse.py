"""Words to tree: a precedence climbing parser over the closed vocabulary.

Nothing here evaluates text, and nothing imports SymPy. The running time is linear in the length of
the text, which is bounded before the first character is read.
"""

from __future__ import annotations

import difflib
import keyword
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import NoReturn

from symdict.errors import FormulaError
from symdict.language import vocabulary
from symdict.language.bounds import GENEROUS, STANDARD, Excess, Limits, Meter
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
    is_condition,
    walk,
    with_children,
)
from symdict.language.words import Source, Token, check_text, is_name, tokenise

__all__ = ["GENEROUS", "STANDARD", "Limits", "free_names", "parse", "parse_condition", "parse_tokens"]


def parse(text: str, *, limits: Limits = STANDARD) -> Node:
    """The inert tree of a formula.

    Needs:   text in the vocabulary, within the limits.
    Raises:  FormulaError with position, caret and suggestion.

    >>> parse("2 r").operator
    '*'
    """
    return _read(text, limits, condition=False)


def parse_condition(text: str, *, limits: Limits = STANDARD) -> Node:
    """The inert tree of a condition such as `t1 < t2`.

    >>> parse_condition("a > 2").operator
    '>'
    """
    return _read(text, limits, condition=True)


def parse_tokens(source: Source, tokens: Sequence[Token], limits: Limits) -> Node:
    """The inert tree of tokens that another front end has made of the source."""
    return _Parser(source, tokens, limits).formula(condition=False)


def _read(text: str, limits: Limits, *, condition: bool) -> Node:
    source = check_text(text, limits)
    return _Parser(source, tokenise(source), limits).formula(condition=condition)


_INFIX = {
    "or": 10, "and": 20, "<": 40, "<=": 40, ">": 40, ">=": 40, "==": 40, "!=": 40,
    "+": 50, "-": 50, "*": 60, "/": 60, "^": 80,
}  # fmt: skip
_NOT, _SIGNED, _PRODUCT = 30, 55, 60
_RELATIONS = ("<", "<=", ">", ">=", "==", "!=")
_CLOSING = {"(": ")", "[": "]"}


class _Parser:
    """A precedence climbing parser; one method for each thing that can stand in a formula."""

    def __init__(self, source: Source, tokens: Sequence[Token], limits: Limits) -> None:
        self.source = source
        self.tokens = tokens
        self.limits = limits
        self.meter = Meter(limits)
        self.index = 0
        self.depth = 0
        self.bars = [0]  # open bars, one count for each open bracket
        self.quotients: set[int] = set()  # ids of nodes made by '/' that stand in no brackets of their own
        self.bracketed: set[int] = set()  # ids of nodes that stand in brackets of their own

    # tokens

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def advance(self) -> Token:
        token = self.token
        if token.kind != "end":
            self.index += 1
        return token

    def sees(self, *texts: str) -> bool:
        return self.token.kind in ("sign", "name") and self.token.text in texts

    def expect(self, text: str, what: str, opened: int | None = None) -> None:
        if self.sees(text):
            self.advance()
            return
        found = self.token
        if found.kind == "end" and opened is not None:
            self.refuse(f"the {what} opened here is never closed", opened, f"add '{text}'")
        self.refuse(f"expected '{text}' {_before(found)}", found.at, f"close the {what}")

    def refuse(self, what: str, at: int, hint: str = "") -> NoReturn:
        self.source.refuse(what, at, hint)

    # building

    def build(self, node: Node) -> Node:
        """The node, folded where it is a number, within the limits."""
        try:
            return self.meter.folded(node)
        except Excess as excess:
            self.refuse(excess.what, node.at, excess.hint)

    def number_operand(self, node: Node, at: int) -> Node:
        if is_condition(node):
            self.refuse(
                "a condition stands where a number is expected",
                at,
                "use piecewise((value, condition), (value, otherwise))",
            )
        return node

    def condition_operand(self, node: Node, at: int) -> Node:
        if not is_condition(node):
            self.refuse(
                "a number stands where a condition is expected",
                at,
                "write a comparison such as abs(r) <= theta",
            )
        return node

    # grammar

    def formula(self, *, condition: bool) -> Node:
        try:
            node = self.expression(0)
        except RecursionError:
            raise FormulaError(
                "the formula is nested too deeply", where="the whole formula", hint="flatten it"
            ) from None
        if self.token.kind != "end":
            self.refuse_leftover()
        if condition:
            self.condition_operand(node, node.at)
        elif is_condition(node):
            hint = "write cases as piecewise((value, condition), (value, True))"
            if isinstance(node, Compare) and node.operator == "==":
                hint = "write the right side of the equation alone"
            self.refuse("the formula is a condition, not a number", node.at, hint)
        self.check_infinity(node)
        return node

    def refuse_leftover(self) -> NoReturn:
        token = self.token
        if token.text in (")", "]"):
            self.refuse(
                f"'{token.text}' closes a bracket that was never opened",
                token.at,
                "remove it, or open a bracket",
            )
        if token.text == "|":
            self.refuse("this bar pairs with no other", token.at, "write abs(...) where bars are hard to pair")
        if token.text == ",":
            self.refuse("a comma separates arguments only", token.at, "write decimals with a point: 0.5")
        self.refuse(f"unexpected '{token.text}'", token.at, "put an operator before it")

    def expression(self, power: int) -> Node:
        self.depth += 1
        if self.depth > self.limits.depth:
            self.refuse(f"the formula is nested deeper than {self.limits.depth} levels", self.token.at, "flatten it")
        node = self.chain(power)
        self.depth -= 1
        return node

    def chain(self, power: int) -> Node:
        left = self.prefix(power)
        while (operator := self.infix()) is not None and self.binding(operator, left) >= power:
            left = self.joined(left, operator)
        return left

    def infix(self) -> str | None:
        """The operator that comes next: a sign, a word, or "implicit" for a product without sign."""
        token = self.token
        if token.kind == "end":
            return None
        if token.kind == "sign":
            if token.text in _INFIX:
                return token.text
            if token.text == "(":
                return "implicit"
            return "bar" if token.text == "|" and not self.bars[-1] else None
        if token.kind == "name" and token.text in vocabulary.KEYWORDS:
            return token.text if token.text in _INFIX else None
        return "implicit"

    def binding(self, operator: str, left: Node) -> int:
        if operator == "bar" and is_condition(left):
            return _INFIX["or"]
        return _INFIX.get(operator, _PRODUCT)

    def joined(self, left: Node, operator: str) -> Node:
        at = self.token.at
        if operator == "bar":
            operator = "or" if is_condition(left) else "implicit"
        if operator == "implicit":
            return self.implicit(left, at)
        self.advance()
        if operator in ("and", "or"):
            return self.logic(operator, left, at)
        if operator in _RELATIONS:
            return self.comparison(operator, left, at)
        self.number_operand(left, at)
        if operator == "^":
            return self.power(left, at)
        right = self.number_operand(self.chain(_INFIX[operator] + 1), at)
        node = self.build(Binary(operator, left, right, at))  # type: ignore[arg-type]
        if operator == "/":
            self.quotients.add(id(node))
        return node

    def power(self, base: Node, at: int) -> Node:
        exponent = self.number_operand(self.expression(_INFIX["^"]), at)
        if exponent == Number(Fraction(1)) and id(exponent) not in self.bracketed and self.sees("/"):
            self.refuse("a power of 1 before '/' is a slip", at, "write r^(1/2) for a root, or r/2")
        if isinstance(base, Constant) and base.name == "e":
            return self.build(Call("exp", (exponent,), base.at))
        return self.build(Binary("^", base, exponent, at))

    def implicit(self, left: Node, at: int) -> Node:
        token, before = self.token, self.tokens[self.index - 1]
        self.number_operand(left, at)
        if token.text == "|":
            self.check_bars()
        if token.kind == "number":
            hint = "put an operator before it"
            if before.kind != "sign":
                product, power = f"{before.text}*{token.text}", f"{before.text}^{token.text}"
                hint = f"write {product} for a product or {power} for a power"
            self.refuse(f"'{token.text}' follows without an operator", at, hint)
        if id(left) in self.quotients:
            self.refuse("a product without sign after '/' is ambiguous", at, "write a/(b*c) or (a/b)*c")
        right = self.chain(_PRODUCT + 1)
        self.number_operand(right, at)
        return self.build(Binary("*", left, right, at))

    def check_bars(self) -> None:
        """Refuse |a| b |c|, which can also be read as |a |b| c|."""
        level, before = 0, self.index - 1
        if self.tokens[before].text == "|":
            return
        while before >= 0 and level >= 0:
            text = self.tokens[before].text
            level += (text in (")", "]")) - (text in ("(", "["))
            if level == 0 and text == "|":
                self.refuse("these bars can be paired in two ways", self.token.at, "write abs(...)")
            if level == 0 and (text in _INFIX or text == ",") and text not in ("*", "/", "^"):
                return
            before -= 1

    def logic(self, operator: str, left: Node, at: int) -> Node:
        right = self.chain(_INFIX[operator] + 1)
        self.condition_operand(left, at)
        self.condition_operand(right, at)
        operands: tuple[Node, ...] = (left, right)
        if isinstance(left, Logic) and left.operator == operator and id(left) not in self.bracketed:
            operands = (*left.operands, right)
        return self.build(Logic(operator, operands, at))  # type: ignore[arg-type]

    def comparison(self, operator: str, left: Node, at: int) -> Node:
        parts, links = [self.number_operand(left, at)], [(operator, at)]
        parts.append(self.number_operand(self.chain(_INFIX[operator] + 1), at))
        while self.sees(*_RELATIONS):
            links.append((self.token.text, self.token.at))
            self.advance()
            parts.append(self.number_operand(self.chain(_INFIX[operator] + 1), at))
        chain = tuple(
            self.build(Compare(relation, parts[k], parts[k + 1], place))  # type: ignore[arg-type]
            for k, (relation, place) in enumerate(links)
        )
        return chain[0] if len(chain) == 1 else self.build(Logic("and", chain, at))

    def prefix(self, power: int) -> Node:
        token = self.token
        match token.kind:
            case "number":
                return self.number()
            case "name":
                return self.word()
            case "symbol":
                return self.build(Name(self.advance().text, token.at))
            case "end":
                self.refuse_end()
        match token.text:
            case "-":
                self.advance()
                operand = self.number_operand(self.expression(max(_SIGNED, power)), token.at)
                return self.build(Negate(operand, token.at))
            case "+":
                self.advance()
                return self.number_operand(self.expression(max(_SIGNED, power)), token.at)
            case "not":
                return self.negation()
            case "(" | "[":
                return self.group()
            case "|":
                return self.absolute_value()
        hint = "remove it" if token.text in (")", "]", ",") else "an operator needs something on both sides"
        return self.refuse(f"unexpected '{token.text}'", token.at, hint)

    def refuse_end(self) -> NoReturn:
        before = self.tokens[self.index - 1] if self.index else self.token
        self.refuse("the formula ends too early", self.token.at, f"write something after '{before.text}'")

    def negation(self) -> Node:
        token = self.advance()
        operand = self.condition_operand(self.expression(_NOT), token.at)
        return self.build(Logic("not", (operand,), token.at))

    def group(self) -> Node:
        token = self.advance()
        self.bars.append(0)
        node = self.expression(0)
        self.bars.pop()
        self.expect(_CLOSING[token.text], "bracket", token.at)
        node = replace(node)  # a new identity: these brackets are its own
        self.meter.of(node)
        self.bracketed.add(id(node))
        return node

    def absolute_value(self) -> Node:
        token = self.advance()
        self.bars[-1] += 1
        node = self.expression(0)
        if is_condition(node):
            hint = "join conditions with 'or', or put each of them in brackets"
            self.refuse("a condition stands between bars", token.at, hint)
        self.bars[-1] -= 1
        self.expect("|", "bar", token.at)
        return self.build(Call("abs", (node,), token.at))

    def number(self) -> Node:
        token = self.advance()
        return self.build(Number(self.rational(token), token.at))

    def rational(self, token: Token) -> Fraction:
        mantissa, _, exponent = token.text.lower().partition("e")
        digits = len(mantissa.strip("0.").replace(".", ""))
        shift = int(exponent or "0") if len(exponent) <= 6 else 10**6
        if digits > self.limits.digits or abs(shift) > self.limits.digits or len(mantissa) > 2 * self.limits.digits:
            hint = f"use numbers of at most {self.limits.digits} digits"
            self.refuse(f"the number has more than {self.limits.digits} digits", token.at, hint)
        return Fraction(mantissa) * Fraction(10) ** shift

    # words

    def word(self) -> Node:
        token = self.advance()
        text = token.text
        opens = self.sees("(")
        if text in vocabulary.KEYWORDS:
            if text == "not":
                self.index -= 1
                return self.negation()
            self.refuse(f"'{text}' joins two conditions", token.at, "write a condition before it")
        if opens and (text in vocabulary.CASE_WORDS or text in vocabulary.CONDITION_WORDS):
            return self.conditional(token)
        if opens and text in vocabulary.NUMBER_WORDS:
            return self.number_word(token)
        if opens and text in vocabulary.SPELLINGS:
            return self.call(token)
        return self.name(token, opens=opens)

    def name(self, token: Token, *, opens: bool) -> Node:
        text = token.text
        if opens:
            self.refuse_call(token)
        if text in vocabulary.CONSTANTS:
            return self.build(Constant(vocabulary.CONSTANTS[text], token.at))
        if text in vocabulary.OTHERWISE_WORDS:
            self.refuse(
                f"'{text}' is a condition for the last case only",
                token.at,
                "write piecewise((a, r <= b), (c, True))",
            )
        if text == "if":
            self.refuse("'if' is not part of the language", token.at, "write where(condition, value, other value)")
        if keyword.iskeyword(text):
            self.refuse(f"'{text}' is a word of Python, not a name", token.at, "choose another name")
        if not is_name(text):
            hint = f"write {text}(...), or choose another name"
            self.refuse(f"'{text}' is a word of the language, not a name", token.at, hint)
        return self.build(Name(text, token.at))

    def refuse_call(self, token: Token) -> NoReturn:
        text = token.text
        known = [*vocabulary.SPELLINGS, *vocabulary.CASE_WORDS]
        close = difflib.get_close_matches(text, known, n=1, cutoff=0.6)
        if text in vocabulary.MISSING:
            self.refuse(f"the function '{text}' is not part of the language", token.at, vocabulary.MISSING[text])
        if close and text != "r":
            hint = f"did you mean {close[0]}? A product needs its sign: {text}*(...)"
            self.refuse(f"unknown function '{text}'", token.at, hint)
        self.refuse(f"'{text}' is a name, not a function", token.at, f"write {text}*(...) for a product")

    def arguments(self, token: Token) -> list[tuple[Node | None, ...]]:
        """What stands in the brackets of a call: each argument a tuple of one node, or a pair in brackets."""
        opened = self.advance().at
        self.bars.append(0)
        found: list[tuple[Node | None, ...]] = []
        while not self.sees(")"):
            found.append(self.argument())
            if not self.sees(","):
                break
            self.advance()
        self.bars.pop()
        self.expect(")", f"bracket of {token.text}", opened)
        return found

    def argument(self) -> tuple[Node | None, ...]:
        if self.tuple_ahead():
            opened = self.advance().at
            self.bars.append(0)
            parts = [self.entry()]
            while self.sees(","):
                self.advance()
                parts.append(self.entry())
            self.bars.pop()
            self.expect(")", "bracket", opened)
            return tuple(parts)
        return (self.entry(),)

    def entry(self) -> Node | None:
        """An expression, or None for the word otherwise."""
        if self.token.text in vocabulary.OTHERWISE_WORDS and self.tokens[self.index + 1].text in (",", ")"):
            self.advance()
            return None
        return self.expression(0)

    def tuple_ahead(self) -> bool:
        """Whether the bracket that comes next holds a comma of its own and closes the argument."""
        if not self.sees("("):
            return False
        level = 0
        for token in self.tokens[self.index :]:
            level += (token.text in ("(", "[")) - (token.text in (")", "]"))
            if level == 0:
                return False
            if level == 1 and token.text == ",":
                return True
        return False

    def call(self, token: Token) -> Node:
        function = vocabulary.FUNCTIONS[vocabulary.SPELLINGS[token.text]]
        arguments = self.arguments(token)
        if function.kind == "bound":
            return self.integral(token, arguments)
        nodes = self.plain(token, arguments)
        fewest, most = function.arity
        if not fewest <= len(nodes) <= most:
            takes = f"{fewest}" if fewest == most else f"{fewest} to {most}"
            plural = "" if takes == "1" else "s"
            hint = f"write {token.text}({', '.join('abcd'[:fewest])})"
            self.refuse(f"{token.text} takes {takes} argument{plural}, not {len(nodes)}", token.at, hint)
        if function.kind == "short":
            return self.written_out(function, nodes, token.at)
        return self.build(Call(function.name, nodes, token.at))

    def plain(self, token: Token, arguments: list[tuple[Node | None, ...]]) -> tuple[Node, ...]:
        nodes = []
        for argument in arguments:
            if len(argument) != 1 or argument[0] is None:
                self.refuse(f"an argument of {token.text} is not a number", token.at, "separate numbers by commas")
            nodes.append(self.number_operand(argument[0], argument[0].at))
        return tuple(nodes)

    def written_out(self, function: vocabulary.Function, nodes: tuple[Node, ...], at: int) -> Node:
        """What a short function stands for, built as if it had been typed here."""
        values = dict(zip("uvw", nodes, strict=False))

        def combine(node: Node, parts: tuple[Node, ...]) -> Node:
            if isinstance(node, Name):
                return values[node.name]
            return self.build(replace(with_children(node, parts), at=at))

        return fold(_meaning(function.name), combine)

    def integral(self, token: Token, arguments: list[tuple[Node | None, ...]]) -> Node:
        if len(arguments) != 2 or len(arguments[0]) != 1 or len(arguments[1]) != 3:
            self.refuse(
                "an integral needs an integrand and (variable, from, to)",
                token.at,
                "write Integral(f, (x, 0, r))",
            )
        parts = [*arguments[0], *arguments[1]]
        nodes = [self.number_operand(part, part.at) for part in parts if part is not None]
        if len(nodes) != 4 or not isinstance(nodes[1], Name) or nodes[1].name == "r":
            self.refuse("the variable of an integral is a name other than r", token.at, "write Integral(f, (x, 0, r))")
        return self.build(Call("integral", tuple(nodes), token.at))

    def number_word(self, token: Token) -> Node:
        nodes = self.plain(token, self.arguments(token))
        if not 1 <= len(nodes) <= 2 or not all(isinstance(node, Number) for node in nodes):
            self.refuse(f"{token.text} takes whole numbers", token.at, "write Rational(1, 3)")
        if len(nodes) == 1:
            return nodes[0]
        return self.build(Binary("/", nodes[0], nodes[1], token.at))

    # conditions and cases

    def conditional(self, token: Token) -> Node:
        arguments = self.arguments(token)
        if token.text in vocabulary.CONDITION_WORDS:
            return self.condition_word(token, arguments)
        if token.text in ("where", "ifelse"):
            return self.where(token, arguments)
        return self.piecewise(token, arguments)

    def condition_word(self, token: Token, arguments: list[tuple[Node | None, ...]]) -> Node:
        meaning = vocabulary.CONDITION_WORDS[token.text]
        nodes = [argument[0] for argument in arguments if len(argument) == 1 and argument[0] is not None]
        fewest, most = {"and": (2, 64), "or": (2, 64), "not": (1, 1)}.get(meaning, (2, 2))
        if len(nodes) != len(arguments) or not fewest <= len(nodes) <= most:
            self.refuse(
                f"{token.text} has the wrong number of arguments",
                token.at,
                f"write {token.text}(a, b)" if fewest == 2 else "write Not(a < b)",
            )
        if meaning in ("and", "or", "not"):
            operands = tuple(self.condition_operand(node, node.at) for node in nodes)
            return self.build(Logic(meaning, operands, token.at))  # type: ignore[arg-type]
        left, right = (self.number_operand(node, node.at) for node in nodes)
        return self.build(Compare(meaning, left, right, token.at))  # type: ignore[arg-type]

    def where(self, token: Token, arguments: list[tuple[Node | None, ...]]) -> Node:
        if len(arguments) != 3 or any(len(argument) != 1 for argument in arguments):
            self.refuse(f"{token.text} takes 3 arguments", token.at, f"write {token.text}(abs(r) <= theta, a, b)")
        condition, first, second = (argument[0] for argument in arguments)
        return self.cases(token, [(first, condition), (second, None)])

    def piecewise(self, token: Token, arguments: list[tuple[Node | None, ...]]) -> Node:
        if arguments and len(arguments[0]) == 1:
            flat = [argument[0] if len(argument) == 1 else None for argument in arguments]
            branches = [(flat[k], flat[k + 1]) for k in range(0, len(flat) - 1, 2)]
            if len(flat) % 2:
                branches.append((flat[-1], None))
            return self.cases(token, branches)
        branches = []
        for k, argument in enumerate(arguments):
            last = k == len(arguments) - 1
            if len(argument) != 2 and not (last and len(argument) == 1):
                self.refuse("a case is a value and a condition", token.at, "write piecewise((a, r <= b), (c, True))")
            branches.append((argument[0], argument[1] if len(argument) == 2 else None))
        return self.cases(token, branches)

    def cases(self, token: Token, branches: list[tuple[Node | None, Node | None]]) -> Node:
        if not branches:
            self.refuse(f"{token.text} has no cases", token.at, "write piecewise((a, r <= b), (c, True))")
        checked: list[tuple[Node, Node | None]] = []
        for k, (value, condition) in enumerate(branches):
            if value is None:
                self.refuse("a case has no value", token.at, "write piecewise((a, r <= b), (c, True))")
            if condition is None and k != len(branches) - 1:
                self.refuse(
                    "cases after 'otherwise' are never reached",
                    token.at,
                    "move the case without condition to the end",
                )
            if condition is not None:
                self.condition_operand(condition, condition.at)
            checked.append((self.number_operand(value, value.at), condition))
        return self.build(Cases(tuple(checked), token.at))

    # infinity

    def check_infinity(self, node: Node) -> None:
        """Infinity may be the whole formula, the value of a case, or the bound of an integral."""
        allowed = {id(part) for part in _places_for_infinity(node)}
        for part in walk(node):
            if isinstance(part, Constant) and part.name == "oo" and id(part) not in allowed:
                self.refuse(
                    "infinity stands where a number is expected",
                    part.at,
                    "take the limit, or use a parameter",
                )


def _places_for_infinity(root: Node) -> list[Node]:
    places = [root]
    for node in walk(root):
        if isinstance(node, Cases):
            places.extend(value for value, _ in node.branches)
        if isinstance(node, Call) and node.function == "integral":
            places.extend(node.arguments[2:])
    return [place.operand if isinstance(place, Negate) else place for place in places]


def _before(token: Token) -> str:
    return "at the end" if token.kind == "end" else f"before '{token.text}'"


@cache
def _meaning(name: str) -> Node:
    return parse(vocabulary.FUNCTIONS[name].meaning)
