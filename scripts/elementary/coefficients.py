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
from flint import arb, arb_poly, arb_series, ctx, fmpq

DIGITS = 60
PIECES = 64
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
class Interpolant:
    """A polynomial for a function without a short series at 0, relative to the function.

    ball: the same function of a power series, for the proof; largest: a bound of the modulus of
    its Taylor coefficient of the given order on [low, high]. smallest: a lower bound of the function.
    low_part: the constant term is given as a sum, NAME_LO holding the second half.
    """

    name: str
    formula: str
    function: Callable[[mpmath.mpf], mpmath.mpf]
    ball: Callable[[arb_series], arb_series]
    largest: Callable[[arb, arb, int], arb]
    smallest: Fraction
    low: Fraction
    high: Fraction
    degree: int
    low_part: bool = False
    single: bool = False

    def coefficients(self) -> tuple[list[Fraction], Fraction]:
        """Rounded coefficients, lowest first, and the low part of the first."""
        nodes = chebyshev_nodes(to_mpf(self.low), to_mpf(self.high), self.degree + 1)
        exact = newton_interpolation(nodes, [self.function(x) for x in nodes])
        cuts = [rounded(c, self.single) for c in exact]
        rest = rounded(exact[0] - to_mpf(cuts[0]), self.single) if self.low_part else Fraction(0)
        return cuts, rest

    def bound(self, coefficients: list[Fraction]) -> float:
        """log2 of a proved upper bound of |polynomial - function| / smallest on the interval.

        On each of 64 parts the difference is its Taylor polynomial about the middle plus a
        remainder, bounded by the largest coefficient of that order on the part.
        """
        order = max(24, self.degree + 1)
        step = (self.high - self.low) / 64
        radius = to_arb(step / 2)
        worst = arb(0)
        for i in range(64):
            middle = self.low + step * i + step / 2
            x = arb_series([to_arb(middle), 1], prec=order)
            value = arb_series([0], prec=order)
            for c in reversed(coefficients):
                value = value * x + to_arb(c)
            difference = value - self.ball(x)
            total = self.largest(to_arb(middle - step / 2), to_arb(middle + step / 2), order) * radius**order
            for j in range(order):
                total += abs(difference[j]) * radius**j
            worst = worst.max(total.upper())
        return log2_upper(worst / to_arb(self.smallest))

    def text(self) -> str:
        coefficients, rest = self.coefficients()
        proved = self.bound([coefficients[0] + rest, *coefficients[1:]])
        comment = (
            f"/* {self.formula},\n   {interval_text(self.low, self.high)}; "
            f"relative error below 2^{proved:.1f}. */"
        )
        block = f"{comment}\n#define {self.name} {braces([literal(c, self.single) for c in coefficients])}"
        return block + (f"\n\n#define {self.name}_LO {literal(rest, self.single)}" if self.low_part else "")


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
    """Upper bound of |polynomial| on [low, high], from its expansion about the middle of each part."""
    whole = arb_poly(polynomial)
    step = (high - low) / PIECES
    radius = to_arb(step / 2)
    largest = arb(0)
    for i in range(PIECES):
        local = whole(arb_poly([to_arb(low + step * i + step / 2), 1]))
        largest = largest.max(horner([abs(c) for c in local], radius).upper())
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


def alternating(series: Callable[[int], Fraction]) -> Callable[[int], Fraction]:
    """The series with signs -, +, -, ..."""
    return lambda j: series(j) * (-1) ** (j + 1)


def even_factorials(first: int) -> Callable[[int], Fraction]:
    return lambda j: Fraction(1, math.factorial(2 * j + first))


def arcsine(j: int) -> Fraction:
    """Coefficient of s^(2 j + 3) in asin s."""
    m = j + 1
    return Fraction(math.comb(2 * m, m), 4**m * (2 * m + 1))


def error_function(j: int) -> Fraction:
    """Coefficient of a^(2 j + 3) in erf(a) sqrt(pi)/2."""
    m = j + 1
    return Fraction((-1) ** m, math.factorial(m) * (2 * m + 1))


def scaled_erfc(t: mpmath.mpf) -> mpmath.mpf:
    """(1 + 2 x) exp(x^2) erfc(x) at x = 3.75 (1 + t)/(1 - t)."""
    x = (1 + t) / (1 - t) * 15 / 4
    return (1 + 2 * x) * mpmath.exp(x * x) * mpmath.erfc(x)


def scaled_erfc_ball(t: arb_series) -> arb_series:
    x = (1 + t) / (1 - t) * arb(15) / 4
    return (1 + 2 * x) * (x * x).exp() * x.erfc()


def scaled_erfc_largest(low: arb, high: arb, order: int) -> arb:
    """Bound of the Taylor coefficient of scaled_erfc on [low, high].

    erfcx(x) = 2/sqrt(pi) int_0^oo exp(-u^2 - 2 u x) du is completely monotone, so the moduli of its
    derivatives are largest at the left end; all derivatives of x(t) are positive and grow, so they
    are largest at the right end. The composition of the two majorants is a majorant.
    """
    x = arb_series([(1 + low) / (1 - low) * arb(15) / 4, 1], prec=order + 1)
    erfcx = (x * x).exp() * x.erfc()
    t = arb_series([high, 1], prec=order + 1)
    inner = (1 + t) / (1 - t) * arb(15) / 4
    moduli = arb_series([abs(erfcx[j]) for j in range(order + 1)], prec=order + 1)
    shift = arb_series([0, *(inner[j] for j in range(1, order + 1))], prec=order + 1)
    return ((1 + 2 * inner) * moduli(shift))[order]


def cube_root_ball(x: arb_series) -> arb_series:
    """x^(-1/3)."""
    return (x.log() * arb(-1) / 3).exp()


def cube_root_largest(low: arb, high: arb, order: int) -> arb:  # noqa: ARG001  x^(-1/3) is monotone
    """Bound of the Taylor coefficient of x^(-1/3): largest at the left end."""
    return abs(cube_root_ball(arb_series([low, 1], prec=order + 1))[order])


HALF_LN2 = Fraction(3466, 10000)         # a little above ln(2)/2: the rounding of n is not exact
LOG_SQUARE = Fraction(29438, 10**6)      # a little above (sqrt(2) - 1)^4 = 0.0294372...
QUARTER_PI = Fraction(786, 1000)         # a little above pi/4, as for ln 2
TAN_SQUARE = Fraction(1716, 10000)       # a little above tan(pi/8)^2 = 0.17157...

BLOCKS: tuple[Polynomial | Interpolant | Constant, ...] = (
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
    Polynomial(
        "SD_SINH_TAIL", "U in sinh r = r + r x U(x), x = r^2", even_factorials(3),
        Fraction(0), HALF_LN2**2, 4, 1, Fraction(1),
    ),
    Polynomial(
        "SD_COSH_TAIL", "V in cosh r = 1 + x (1/2 + x V(x)), x = r^2", even_factorials(4),
        Fraction(0), HALF_LN2**2, 4, 2, Fraction(1),
    ),
    Constant("SD_TWO_OVER_PI", "2/pi", lambda: 2 / mpmath.pi),
    Constant("SD_HALF_PI", "pi/2 as a sum", lambda: mpmath.pi / 2, ("_HI", "_MID", "_LO")),
    Polynomial(
        "SD_SIN_TAIL", "S in sin r = r + r x S(x), x = r^2", alternating(even_factorials(3)),
        Fraction(0), QUARTER_PI**2, 6, 1, Fraction(12, 10),
    ),
    Polynomial(
        "SD_COS_TAIL", "C in cos r = 1 - x/2 + x^2 C(x), x = r^2",
        lambda j: -alternating(even_factorials(4))(j),
        Fraction(0), QUARTER_PI**2, 5, 2, Fraction(15, 10),
    ),
    Polynomial(
        "SD_ATAN_TAIL", "A in atan s = s + s x A(x), x = s^2", alternating(odd_reciprocals(3, 1)),
        Fraction(0), TAN_SQUARE, 11, 1, Fraction(11, 10),
    ),
    Polynomial(
        "SD_ASIN_TAIL", "R in asin s = s + s x R(x), x = s^2", arcsine,
        Fraction(0), Fraction(1, 4), 14, 1, Fraction(1),
    ),
    Constant("SD_TWO_OVER_SQRT_PI", "2/sqrt(pi) as a sum", lambda: 2 / mpmath.sqrt(mpmath.pi), ("_HI", "_LO")),
    Polynomial(
        "SD_ERF_TAIL", "W in erf a = 2/sqrt(pi) (a + a x W(x)), x = a^2", error_function,
        Fraction(0), Fraction(1, 4), 8, 1, Fraction(11, 10),
    ),
    Interpolant(
        "SD_ERFC_FAR", "G in erfc x = exp(-x^2) G(t)/(1 + 2 x), t = (x - 3.75)/(x + 3.75)",
        scaled_erfc, scaled_erfc_ball, scaled_erfc_largest, Fraction(112, 100),
        Fraction(-766, 1000), Fraction(764, 1000), 22, low_part=True,
    ),
    Interpolant(
        "SD_CBRT_START", "x^(-1/3) for a first guess", lambda x: x ** (-mpmath.mpf(1) / 3),
        cube_root_ball, cube_root_largest, Fraction(62, 100), Fraction(1, 2), Fraction(4), 5,
    ),
)


def text() -> str:
    """The whole header."""
    with mpmath.workdps(DIGITS):
        ctx.prec = 200
        head = f"/* Polynomials and constants. Generated: {COMMAND} */"
        return "\n\n".join([head, *(block.text() for block in BLOCKS)]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
