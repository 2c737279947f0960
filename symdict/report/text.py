"""Terminal text of boxes: fractions, roots and cases drawn with line characters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from symdict.report import boxes as b
from symdict.report.boxes import Box
from symdict.report.spelling import SUBSCRIPTS, SUPERSCRIPTS


@dataclass(frozen=True, slots=True)
class Block:
    """A rectangle of characters; `axis` is the index of the line on which neighbours align."""

    rows: tuple[str, ...]
    axis: int = 0

    @classmethod
    def line(cls, text: str) -> Block:
        return cls((text,))

    @property
    def width(self) -> int:
        return len(self.rows[0])

    @property
    def height(self) -> int:
        return len(self.rows)

    @property
    def below(self) -> int:
        return self.height - self.axis - 1

    def padded(self, above: int, below: int) -> Block:
        blank = " " * self.width
        return Block((blank,) * above + self.rows + (blank,) * below, self.axis + above)

    def centred(self, width: int) -> Block:
        return Block(tuple(row.center(width) for row in self.rows), self.axis)


def text(box: Box) -> str:
    """A box as text of one or more lines.

    >>> text(b.Script(b.Glyph("r", "r"), b.Glyph("2", "2")))
    'r²'
    """
    return "\n".join(lines(box))


def lines(box: Box) -> tuple[str, ...]:
    """The lines of a box, without trailing blanks."""
    return tuple(row.rstrip() for row in block(box).rows)


def beside(parts: Iterable[Block]) -> Block:
    """Blocks side by side on one axis."""
    blocks = list(parts)
    above = max(part.axis for part in blocks)
    below = max(part.below for part in blocks)
    padded = [part.padded(above - part.axis, below - part.below) for part in blocks]
    return Block(tuple("".join(rows) for rows in zip(*(part.rows for part in padded), strict=True)), above)


def block(box: Box) -> Block:
    """A box as a rectangle of characters."""
    match box:
        case b.Glyph(_, spelled):
            return Block.line(spelled)
        case b.Words(spelled):
            return Block.line(spelled)
        case b.Product(factors):
            return _product([block(factor) for factor in factors])
        case b.Sum(terms):
            return _sum(terms)
        case b.Fraction(over, under):
            return _fraction(over, under)
        case b.Root(inside):
            return _root(block(inside))
        case b.Script(base, script, below):
            return _script(block(base), block(script), below=below)
        case b.Fence(inside, kind):
            return _fence(block(inside), "()" if kind == "(" else "||")
        case b.Call(name, arguments):
            inner = beside(_separated([block(argument) for argument in arguments], ", "))
            return beside((block(name), _fence(inner, "()")))
        case b.Integral(body, lower, upper, variable):
            return _integral(block(body), block(lower), block(upper), block(variable))
        case b.Relation(sides, signs):
            parts = [block(sides[0])]
            for sign, side in zip(signs, sides[1:], strict=True):
                parts += [Block.line(f" {sign.text} "), block(side)]
            return beside(parts)
        case b.Branches(rows):
            return _branches([(block(value), block(condition)) for value, condition in rows])


def _product(factors: Sequence[Block]) -> Block:
    parts = [factors[0]]
    for factor in factors[1:]:
        left, right = parts[-1].rows[parts[-1].axis], factor.rows[factor.axis]
        root = "√" in left
        letter = right[:1].isalpha() and not right[1:2].isalpha()
        touching = (left[-1:].isdigit() and not root and (letter or right[:1] == "√")) or right[:1] in "(⎛⎜⎝′"
        if right[:1].isdigit() and (left[-1:].isdigit() or left[-1:] in "⁰¹²³⁴⁵⁶⁷⁸⁹"):
            parts.append(Block.line("·"))
        elif not touching:
            parts.append(Block.line(" "))
        parts.append(factor)
    return beside(parts)


def _sum(terms: Sequence[tuple[bool, Box]]) -> Block:
    (negative, first), *rest = terms
    head = block(first)
    parts = [Block.line("- " if head.height > 1 else "-"), head] if negative else [head]
    for minus, term in rest:
        parts += [Block.line(" - " if minus else " + "), block(term)]
    return beside(parts)


def _fraction(over: Box, under: Box) -> Block:
    top, bottom = block(over), block(under)
    width = max(top.width, bottom.width)
    bar = "─" * width
    return Block((*top.centred(width).rows, bar, *bottom.centred(width).rows), top.height)


def _root(inside: Block) -> Block:
    if inside.height == 1:
        bare = inside.width == 1 or inside.rows[0].isdigit()
        return Block.line("√" + (inside.rows[0] if bare else f"({inside.rows[0]})"))
    height = inside.height
    rows = [" " * (height + 1) + "_" * inside.width]
    for index, row in enumerate(inside.rows):
        stroke = "╲" if index == height - 1 else " "
        rows.append(stroke + " " * (height - 1 - index) + "╱" + " " * index + row)
    return Block(tuple(rows), inside.axis + 1)


def _script(base: Block, script: Block, *, below: bool) -> Block:
    raised = script.rows[0].translate(SUBSCRIPTS if below else SUPERSCRIPTS)
    if script.height == 1 and all(letter in "₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ" for letter in raised):
        row = base.height - 1 if below else 0
        rows = tuple(line + (raised if index == row else " " * len(raised)) for index, line in enumerate(base.rows))
        return Block(rows, base.axis)
    blank = " " * base.width
    if below:
        rows = [*(line + " " * script.width for line in base.rows), *(blank + line for line in script.rows)]
        return Block(tuple(rows), base.axis)
    rows = [*(blank + line for line in script.rows), *(line + " " * script.width for line in base.rows)]
    return Block(tuple(rows), base.axis + script.height)


_TALL = {"(": "⎛⎜⎝", ")": "⎞⎟⎠", "|": "│││"}


def _fence(inside: Block, pair: str) -> Block:
    return beside((_bracket(inside, pair[0]), inside, _bracket(inside, pair[1])))


def _bracket(inside: Block, sign: str) -> Block:
    if inside.height == 1:
        return Block.line(sign)
    top, middle, bottom = _TALL[sign]
    return Block((top, *(middle,) * (inside.height - 2), bottom), inside.axis)


def _integral(body: Block, lower: Block, upper: Block, variable: Block) -> Block:
    body = beside((body, Block.line(" d"), variable))
    above, below = max(body.axis, 1), max(body.below, 1)
    stroke = Block(("⌠", *("⎮",) * (above + below - 1), "⌡"), above)
    width = max(stroke.width, lower.width, upper.width)
    rows = (*upper.centred(width).rows, *stroke.centred(width).rows, *lower.centred(width).rows)
    sign = Block(rows, above + upper.height)
    return beside((sign, Block.line(" "), body))


def _branches(rows: Sequence[tuple[Block, Block]]) -> Block:
    values = max(value.width for value, _ in rows)
    conditions = max(condition.width for _, condition in rows)
    lines: list[str] = []
    for index, (value, condition) in enumerate(rows):
        if index and (rows[index - 1][0].height > 1 or value.height > 1):
            lines.append(" " * (values + 3 + conditions))
        left = Block(tuple(row.ljust(values) for row in value.rows), value.axis)
        right = Block(tuple(row.ljust(conditions) for row in condition.rows), condition.axis)
        lines += beside((left, Block.line("   "), right)).rows
    if len(lines) == 2:
        lines.insert(1, " " * (values + 3 + conditions))
    middle = len(lines) // 2
    brace = []
    for index in range(len(lines)):
        if index == middle:
            brace.append("⎨")
        else:
            brace.append("⎧" if index == 0 else "⎩" if index == len(lines) - 1 else "⎪")
    return Block(tuple(f"{mark} {line}" for mark, line in zip(brace, lines, strict=True)), middle)


def _separated(parts: Sequence[Block], separator: str) -> list[Block]:
    result = [parts[0]]
    for part in parts[1:]:
        result += [Block.line(separator), part]
    return result
