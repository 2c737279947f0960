"""Print symdict/kernels/elementary/coefficients.h: polynomials and constants, each with a proved bound.

    python scripts/elementary/coefficients.py > symdict/kernels/elementary/coefficients.h

A polynomial interpolates its function at Chebyshev nodes, in 60 digits; its coefficients are then
rounded to doubles. The bound in the comment is proved afterwards, for the rounded coefficients, in
ball arithmetic: exact Taylor coefficients minus the polynomial, enclosed on a subdivision, plus the
remainder of the series. It is the share of the whole function's relative error that the polynomial
causes; rounding errors of the evaluation come on top and are measured by sweep.py.
"""

from __future__ import annotations

import math
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

import mpmath
from flint import arb, ctx, fmpq

DIGITS = 60
PIECES = 512
COMMAND = "python scripts/elementary/coefficients.py > symdict/kernels/elementary/coefficients.h"


@dataclass(frozen=True, slots=True)
class Polynomial:
    """A polynomial for the series sum a_j x^j on [low, high]; |a_j| must not grow.

    share, order: share |x|^order bounds |d function / d polynomial| relative to the function.
    Chebyshev's nodes nearest to 0, order of them, are left out: x^order vanishes there anyway.
    single: coefficients are rounded to float32.
    """

    name: str
    formula: str
    series: Callable[[int], Fraction]
    low: Fraction
    high: Fraction
    degree: int
    order: int
    share: Fraction
    single: bool = False

    @property
    def radius(self) -> Fraction:
        return max(abs(self.low), abs(self.high))

    def coefficients(self) -> list[Fraction]:
        """Coefficients rounded to doubles (or floats), lowest first."""
        taylor = [to_mpf(self.series(j)) for j in range(terms_for(self.radius))]
        nodes = chebyshev_nodes(to_mpf(self.low), to_mpf(self.high), self.degree + 1 + self.order)
        nodes = sorted(nodes, key=abs)[self.order :]
        values = [mpmath.polyval(taylor[::-1], x) for x in nodes]
        return [rounded(c, self.single) for c in newton_interpolation(nodes, values)]

    def bound(self, coefficients: list[Fraction]) -> float:
        """log2 of a proved upper bound of share |x|^order |polynomial - function| on the interval."""
        terms = terms_for(self.radius)
        difference = [
            to_arb(self.series(j) - (coefficients[j] if j <= self.degree else 0)) for j in range(terms)
        ]
        weighted = [arb(0)] * self.order + difference
        rest = to_arb(abs(self.series(terms)) * self.radius**terms / (1 - self.radius))
        return log2_upper((supremum(weighted, self.low, self.high) + rest) * to_arb(self.share))

    def text(self) -> str:
        coefficients = self.coefficients()
        comment = (
            f"/* {self.formula},\n   {interval_text(self.low, self.high)}; "
            f"relative error below 2^{self.bound(coefficients):.1f}. */"
        )
        return f"{comment}\n#define {self.name} {braces([literal(c, self.single) for c in coefficients])}"


@dataclass(frozen=True, slots=True)
class Constant:
    """A real number as one or more doubles whose sum is closest; bits limits the leading ones."""

    name: str
    formula: str
    value: Callable[[], mpmath.mpf]
    parts: tuple[str, ...] = ("",)
    bits: tuple[int, ...] = ()
    single: bool = False

    def text(self) -> str:
        lines = [f"/* {self.formula}. */"]
        rest = self.value()
        for index, part in enumerate(self.parts):
            bits = self.bits[index] if index < len(self.bits) else 24 if self.single else 53
            number = cut(rest, bits)
            rest -= to_mpf(number)
            lines.append(f"#define {self.name}{part} {literal(number, self.single)}")
        return "\n\n".join(["\n".join(lines[:2]), *lines[2:]])


def supremum(polynomial: list[arb], low: Fraction, high: Fraction) -> arb:
    """Upper bound of |polynomial| on [low, high]: mean value form on PIECES equal parts."""
    slope = [c * j for j, c in enumerate(polynomial)][1:]
    step = (high - low) / PIECES
    radius = to_arb(step / 2).upper()
    largest = arb(0)
    for i in range(PIECES):
        middle = to_arb(low + step * i + step / 2)
        offset = arb(0, radius)
        value = horner(polynomial, middle) + horner(slope, middle + offset) * offset
        largest = largest.max(abs(value).upper())
    return largest


def horner(coefficients: list[arb], x: arb) -> arb:
    value = arb(0)
    for c in reversed(coefficients):
        value = value * x + c
    return value


def chebyshev_nodes(low: mpmath.mpf, high: mpmath.mpf, count: int) -> list[mpmath.mpf]:
    centre, half = (low + high) / 2, (high - low) / 2
    return [centre + half * mpmath.cos(mpmath.pi * (2 * i + 1) / (2 * count)) for i in range(count)]


def newton_interpolation(nodes: list[mpmath.mpf], values: list[mpmath.mpf]) -> list[mpmath.mpf]:
    """Monomial coefficients, lowest first, of the polynomial through the given points."""
    divided = list(values)
    for level in range(1, len(nodes)):
        for i in range(len(nodes) - 1, level - 1, -1):
            divided[i] = (divided[i] - divided[i - 1]) / (nodes[i] - nodes[i - level])
    result = [divided[-1]]
    for node, value in zip(reversed(nodes[:-1]), reversed(divided[:-1]), strict=True):
        shifted = [mpmath.mpf(0), *result]
        result = [s - node * c for s, c in zip(shifted, [*result, mpmath.mpf(0)], strict=True)]
        result[0] += value
    return result


def terms_for(radius: Fraction) -> int:
    """Enough terms that radius^terms is far below every error of interest."""
    return math.ceil(120 / -math.log2(float(radius)))


def rounded(value: mpmath.mpf, single: bool) -> Fraction:
    return cut(value, 24 if single else 53)


def cut(value: mpmath.mpf, bits: int) -> Fraction:
    """value rounded to the given number of bits."""
    if value == 0:
        return Fraction(0)
    exponent = int(mpmath.floor(mpmath.log(abs(value), 2))) - bits + 1
    return Fraction(int(mpmath.nint(mpmath.ldexp(value, -exponent)))) * Fraction(2) ** exponent


def to_mpf(value: Fraction) -> mpmath.mpf:
    return mpmath.mpf(value.numerator) / value.denominator


def to_arb(value: Fraction) -> arb:
    return arb(fmpq(value.numerator, value.denominator))


def log2_upper(value: arb) -> float:
    """log2 rounded up to one decimal."""
    return math.ceil(10 * math.log2(float(value.upper())) + 1e-6) / 10


def literal(value: Fraction, single: bool) -> str:
    """The shortest decimal that reads back as the same double or float, with an f for floats."""
    number = float(value)
    if Fraction(number) != value:
        raise ValueError(f"{value} is not a double")
    if not single:
        return repr(number)
    for digits in range(1, 12):
        text = f"{number:.{digits}g}"
        if struct.unpack("f", struct.pack("f", float(text)))[0] == number:
            return (text if "." in text or "e" in text else text + ".0") + "f"
    raise ValueError(f"{value} is not a float")


def braces(items: list[str]) -> str:
    """A brace list over several continued lines, at most 100 columns."""
    lines, line = [], "   "
    for item in items:
        piece = f" {item},"
        if len(line) + len(piece) > 96:
            lines.append(line)
            line = "   "
        line += piece
    lines.append(line.rstrip(","))
    return "{ \\\n" + " \\\n".join(lines) + " }"


def interval_text(low: Fraction, high: Fraction) -> str:
    if low == -high:
        return f"|x| <= {float(high):.6g}"
    return f"{float(low):.6g} <= x <= {float(high):.6g}"


def exponential(first: int) -> Callable[[int], Fraction]:
    return lambda j: Fraction(1, math.factorial(j + first))


def odd_reciprocals(first: int, factor: int = 2) -> Callable[[int], Fraction]:
    return lambda j: Fraction(factor, 2 * j + first)


HALF_LN2 = Fraction(3466, 10000)         # a little above ln(2)/2: the rounding of n is not exact
LOG_SQUARE = Fraction(29438, 10**6)      # a little above (sqrt(2) - 1)^4 = 0.0294372...

BLOCKS: tuple[Polynomial | Constant, ...] = (
    Constant("SD_LOG2E", "1 / ln 2", lambda: 1 / mpmath.ln2),
    Constant("SD_LN2", "ln 2 as a sum", lambda: +mpmath.ln2, ("_HI", "_LO")),
    Constant(
        "SD_LN2_TRIMMED", "ln 2 with 11 zeros below the first part", lambda: +mpmath.ln2,
        ("_HI", "_LO"), (42,),
    ),
    Constant("SD_INVERSE_6", "1/6 as a sum", lambda: mpmath.mpf(1) / 6, ("_HI", "_LO")),
    Constant("SD_INVERSE_24", "1/24 as a sum", lambda: mpmath.mpf(1) / 24, ("_HI", "_LO")),
    Constant("SD_INVERSE_120", "1/120 as a sum", lambda: mpmath.mpf(1) / 120, ("_HI", "_LO")),
    Constant("SD_TWO_THIRDS", "2/3 as a sum", lambda: mpmath.mpf(2) / 3, ("_HI", "_LO")),
    Constant("SD_TWO_FIFTHS", "2/5 as a sum", lambda: mpmath.mpf(2) / 5, ("_HI", "_LO")),
    Polynomial(
        "SD_EXP_TAIL", "T in e^x = 1 + x + x^2 (1/2 + x T(x))", exponential(3),
        -HALF_LN2, HALF_LN2, 9, 3, Fraction(3, 2),
    ),
    Polynomial(
        "SD_EXP_FAR_TAIL", "U in e^x = 1 + x + x^2/2 + x^3/6 + x^4/24 + x^5/120 + x^6 U(x)",
        exponential(6), -HALF_LN2, HALF_LN2, 8, 6, Fraction(3, 2),
    ),
    Polynomial(
        "SD_LOG_TAIL", "L in log((1+s)/(1-s)) = 2 s + s x L(x), x = s^2", odd_reciprocals(3),
        Fraction(0), LOG_SQUARE, 7, 1, Fraction(1, 2),
    ),
    Polynomial(
        "SD_LOG_FAR_TAIL", "M in log((1+s)/(1-s)) = s (2 + 2 x/3 + 2 x^2/5 + x^3 M(x)), x = s^2",
        odd_reciprocals(7), Fraction(0), LOG_SQUARE, 7, 3, Fraction(1, 2),
    ),
)


def text() -> str:
    """The whole header."""
    with mpmath.workdps(DIGITS):
        ctx.prec = 300
        head = f"/* Polynomials and constants. Generated: {COMMAND} */"
        return "\n\n".join([head, *(block.text() for block in BLOCKS)]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
