"""Write coefficients.h and coefficients.py: polynomials and constants, each with a proved bound.

    python scripts/elementary/coefficients.py

Both files lie in symdict/kernels/elementary/ and hold the same numbers, for C and for NumPy.

A polynomial interpolates its function at Chebyshev nodes, in 60 digits; its coefficients are then
rounded to doubles. The bound in the comment is proved afterwards, for the rounded coefficients, in
ball arithmetic: exact Taylor coefficients minus the polynomial, enclosed on a subdivision, plus the
remainder of the series. It is the share of the whole function's relative error that the polynomial
causes; rounding errors of the evaluation come on top and are measured by sweep.py.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import mpmath
from flint import arb, arb_poly, arb_series, ctx, fmpq

DIGITS = 60
PIECES = 64
COMMAND = "python scripts/elementary/coefficients.py"
FOLDER = Path(__file__).parents[2] / "symdict" / "kernels" / "elementary"


@dataclass(frozen=True, slots=True)
class Definition:
    """A named number or list of numbers with a comment, printed for C and for Python."""

    name: str
    value: Fraction | tuple[Fraction, ...]
    comment: str
    single: bool
    words: bool = False

    def for_c(self) -> str:
        comment = f"/* {self.comment.replace(chr(10), chr(10) + '   ')} */\n" if self.comment else ""
        if isinstance(self.value, Fraction):
            return f"{comment}#define {self.name} {literal(self.value, self.single)}"
        printed = [f"{int(c):#010x}u" if self.words else literal(c, self.single) for c in self.value]
        items = filled(printed, "    ", " \\")
        return f"{comment}#define {self.name} {{ \\\n{items} }}"

    def for_python(self) -> str:
        comment = "".join(f"# {line}\n" for line in self.comment.splitlines())
        if isinstance(self.value, Fraction):
            return f"{comment}{self.name} = {literal(self.value, False)}"
        items = [literal(c, False) for c in self.value]
        if len(items) == 1:
            return f"{comment}{self.name} = ({items[0]},)"
        return f"{comment}{self.name} = (\n" + "".join(f"    {item},\n" for item in items) + ")"


@dataclass(frozen=True, slots=True)
class Polynomial:
    """A polynomial for the series sum a_j x^j on [low, high]; |a_j| must not grow.

    share, order: share |x|^order bounds |d function / d polynomial| relative to the function.
    Chebyshev's nodes nearest to 0, order of them, are left out: x^order vanishes there anyway.
    pairs: so many leading coefficients are kept as they are, as pairs NAME and NAME_LO; the rest of
    the series is NAME_TAIL, a polynomial of the given degree. single: rounded to float32.
    """

    name: str
    formula: str
    series: Callable[[int], Fraction]
    low: Fraction
    high: Fraction
    degree: int
    order: int
    share: Fraction
    pairs: int = 0
    single: bool = False

    @property
    def radius(self) -> Fraction:
        return max(abs(self.low), abs(self.high))

    @property
    def weight(self) -> int:
        """The power of x with which the polynomial enters."""
        return self.order + self.pairs

    def coefficients(self) -> list[Fraction]:
        """Coefficients rounded to doubles (or floats), lowest first."""
        taylor = [to_mpf(self.series(self.pairs + j)) for j in range(terms_for(self.radius))]
        nodes = chebyshev_nodes(to_mpf(self.low), to_mpf(self.high), self.degree + 1 + self.weight)
        nodes = sorted(nodes, key=abs)[self.weight :]
        values = [mpmath.polyval(taylor[::-1], x) for x in nodes]
        return [rounded(c, self.single) for c in newton_interpolation(nodes, values)]

    def bound(self, coefficients: list[Fraction]) -> float:
        """log2 of a proved upper bound of share |x|^order |polynomial - function| on the interval."""
        terms = terms_for(self.radius)
        difference = [
            to_arb(self.series(self.pairs + j) - (coefficients[j] if j <= self.degree else 0)) for j in range(terms)
        ]
        weighted = [arb(0)] * self.weight + difference
        rest = to_arb(abs(self.series(self.pairs + terms)) * self.radius**terms / (1 - self.radius))
        return log2_upper((supremum(weighted, self.low, self.high) + rest) * to_arb(self.share))

    def definitions(self) -> list[Definition]:
        coefficients = self.coefficients()
        proved = f"relative error below 2^{self.bound(coefficients):.1f}"
        comment = f"{self.formula},\n{interval_text(self.low, self.high)}; {proved}."
        if not self.pairs:
            return [Definition(self.name, tuple(coefficients), comment, self.single)]
        leading = [to_mpf(self.series(j)) for j in range(self.pairs)]
        upper, lower = pair_lists(leading, self.single)
        return [
            Definition(self.name, upper, comment, self.single),
            Definition(f"{self.name}_LO", lower, "", self.single),
            Definition(f"{self.name}_TAIL", tuple(coefficients), "", self.single),
        ]


@dataclass(frozen=True, slots=True)
class Interpolant:
    """A polynomial for a function without a short series at 0, relative to the function.

    ball: the same function of a power series, for the proof; largest: a bound of the modulus of
    its Taylor coefficient of the given order on [low, high]. smallest: a lower bound of the function.
    pairs: so many leading coefficients are given as sums, NAME_LO holding the second halves.
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
    pairs: int = 0
    single: bool = False

    def coefficients(self) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
        """Rounded coefficients, lowest first, and the low parts of the first ones."""
        nodes = chebyshev_nodes(to_mpf(self.low), to_mpf(self.high), self.degree + 1)
        exact = newton_interpolation(nodes, [self.function(x) for x in nodes])
        upper, lower = pair_lists(exact, self.single)
        return upper, lower[: self.pairs]

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

    def definitions(self) -> list[Definition]:
        upper, lower = self.coefficients()
        sums = [c + (lower[j] if j < self.pairs else 0) for j, c in enumerate(upper)]
        proved = f"relative error below 2^{self.bound(sums):.1f}"
        comment = f"{self.formula},\n{interval_text(self.low, self.high)}; {proved}."
        found = [Definition(self.name, upper, comment, self.single)]
        return found + ([Definition(f"{self.name}_LO", lower, "", self.single)] if self.pairs else [])


@dataclass(frozen=True, slots=True)
class Constant:
    """A real number as one or more doubles whose sum is closest; bits limits the leading ones."""

    name: str
    formula: str
    value: Callable[[], mpmath.mpf]
    parts: tuple[str, ...] = ("",)
    bits: tuple[int, ...] = ()
    single: bool = False

    def definitions(self) -> list[Definition]:
        found = []
        rest = self.value()
        for index, part in enumerate(self.parts):
            bits = self.bits[index] if index < len(self.bits) else 24 if self.single else 53
            number = cut(rest, bits)
            rest -= to_mpf(number)
            found.append(Definition(self.name + part, number, "" if index else f"{self.formula}.", self.single))
        return found


@dataclass(frozen=True, slots=True)
class Words:
    """The binary digits of a number in [0, 1) as 32-bit words, after one word of zeros; for C only."""

    name: str
    formula: str
    value: Callable[[], mpmath.mpf]
    count: int

    def definitions(self) -> list[Definition]:
        with mpmath.workprec(32 * self.count + 64):
            whole = int(mpmath.floor(mpmath.ldexp(self.value(), 32 * (self.count - 1))))
        words = [(whole >> (32 * (self.count - 1 - i))) & 0xFFFFFFFF for i in range(self.count)]
        return [Definition(self.name, tuple(Fraction(w) for w in words), f"{self.formula}.", False, True)]


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


def pair_lists(values: list[mpmath.mpf], single: bool) -> tuple[tuple[Fraction, ...], tuple[Fraction, ...]]:
    """The values rounded, and what is missing, rounded."""
    upper = tuple(rounded(v, single) for v in values)
    return upper, tuple(rounded(v - to_mpf(c), single) for v, c in zip(values, upper, strict=True))


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


def filled(items: list[str], indent: str, continued: str) -> str:
    """Items separated by commas in lines of at most 96 columns."""
    lines = [indent + items[0]]
    for item in items[1:]:
        if len(lines[-1]) + len(item) + 2 > 94:
            lines[-1] += "," + continued
            lines.append(indent + item)
        else:
            lines[-1] += ", " + item
    return "\n".join(lines)


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


def power_of_two(j: int) -> Fraction:
    """Coefficient of f^(j + 1) in 2^f, ln 2 to 400 bits: what is cut off is below 2^-390."""
    with mpmath.workprec(440):
        ln2 = Fraction(int(mpmath.nint(mpmath.ldexp(mpmath.ln2, 400))), 2**400)
    return ln2 ** (j + 1) / math.factorial(j + 1)


HALF_LN2 = Fraction(3466, 10000)  # a little above ln(2)/2: the rounding of n is not exact
LOG_SQUARE = Fraction(29438, 10**6)  # a little above (sqrt(2) - 1)^4 = 0.0294372...
QUARTER_PI = Fraction(786, 1000)  # a little above pi/4, as for ln 2
TAN_SQUARE = Fraction(1716, 10000)  # a little above tan(pi/8)^2 = 0.17157...

BLOCKS: tuple[Polynomial | Interpolant | Constant | Words, ...] = (
    Constant("SD_LOG2E", "1 / ln 2 as a sum", lambda: 1 / mpmath.ln2, ("", "_LO")),
    Constant("SD_LN2", "ln 2 as a sum", lambda: +mpmath.ln2, ("_HI", "_LO")),
    Constant(
        "SD_LN2_TRIMMED",
        "ln 2 as a sum with 11 zeros below the first part",
        lambda: +mpmath.ln2,
        ("_HI", "_LO"),
        (42,),
    ),
    Constant("SD_TWO_OVER_PI", "2/pi", lambda: 2 / mpmath.pi),
    Constant("SD_HALF_PI", "pi/2 as a sum", lambda: mpmath.pi / 2, ("_HI", "_MID", "_LO")),
    Words("SD_TWO_OVER_PI_WORDS", "2/pi after 32 zero bits, in words of 32", lambda: 2 / mpmath.pi, 40),
    Constant("SD_TWO_OVER_SQRT_PI", "2/sqrt(pi) as a sum", lambda: 2 / mpmath.sqrt(mpmath.pi), ("_HI", "_LO")),
    Polynomial(
        "SD_EXP_TAIL",
        "T in e^x = 1 + x + x^2 (1/2 + x T(x))",
        exponential(3),
        *(-HALF_LN2, HALF_LN2),
        degree=9,
        order=3,
        share=Fraction(3, 2),
    ),
    Polynomial(
        "SD_EXP_NEAR",
        "e^x = 1 + x + x^2 (1/2 + x/6 + x^2/24 + x^3/120 + x^4 tail(x))",
        exponential(2),
        *(-HALF_LN2, HALF_LN2),
        degree=8,
        order=2,
        share=Fraction(3, 2),
        pairs=4,
    ),
    Polynomial(
        "SD_EXP2_SHORT",
        "Q in 2^f = 1 + f Q(f)",
        power_of_two,
        *(Fraction(-1, 2), Fraction(1, 2)),
        degree=10,
        order=1,
        share=Fraction(17, 12),
    ),
    Polynomial(
        "SD_LOG_TAIL",
        "L in log((1+s)/(1-s)) = 2 s + s x L(x), x = s^2",
        odd_reciprocals(3),
        *(Fraction(0), LOG_SQUARE),
        degree=7,
        order=1,
        share=Fraction(1, 2),
    ),
    Polynomial(
        "SD_LOG_NEAR",
        "log((1+s)/(1-s)) = 2 s + s x (2/3 + 2 x/5 + 2 x^2/7 + x^3 tail(x)), x = s^2",
        odd_reciprocals(3),
        *(Fraction(0), LOG_SQUARE),
        degree=7,
        order=1,
        share=Fraction(1, 2),
        pairs=3,
    ),
    Polynomial(
        "SD_SINH_TAIL",
        "U in sinh r = r + r x U(x), x = r^2",
        even_factorials(3),
        *(Fraction(0), HALF_LN2**2),
        degree=4,
        order=1,
        share=Fraction(1),
    ),
    Polynomial(
        "SD_COSH_TAIL",
        "V in cosh r = 1 + x (1/2 + x V(x)), x = r^2",
        even_factorials(4),
        *(Fraction(0), HALF_LN2**2),
        degree=4,
        order=2,
        share=Fraction(1),
    ),
    Polynomial(
        "SD_SIN_TAIL",
        "S in sin r = r + r x S(x), x = r^2",
        alternating(even_factorials(3)),
        *(Fraction(0), QUARTER_PI**2),
        degree=6,
        order=1,
        share=Fraction(12, 10),
    ),
    Polynomial(
        "SD_SIN_NEAR",
        "sin r = r + r x (-1/6 + x/120 - x^2/5040 + x^3 tail(x)), x = r^2",
        alternating(even_factorials(3)),
        *(Fraction(0), QUARTER_PI**2),
        degree=6,
        order=1,
        share=Fraction(12, 10),
        pairs=3,
    ),
    Polynomial(
        "SD_COS_TAIL",
        "C in cos r = 1 - x/2 + x^2 C(x), x = r^2",
        lambda j: -alternating(even_factorials(4))(j),
        *(Fraction(0), QUARTER_PI**2),
        degree=5,
        order=2,
        share=Fraction(15, 10),
    ),
    Polynomial(
        "SD_COS_NEAR",
        "cos r = 1 - x/2 + x^2 (1/24 - x/720 + x^2 tail(x)), x = r^2",
        lambda j: -alternating(even_factorials(4))(j),
        *(Fraction(0), QUARTER_PI**2),
        degree=6,
        order=2,
        share=Fraction(15, 10),
        pairs=2,
    ),
    Polynomial(
        "SD_ATAN_TAIL",
        "A in atan s = s + s x A(x), x = s^2",
        alternating(odd_reciprocals(3, 1)),
        *(Fraction(0), TAN_SQUARE),
        degree=11,
        order=1,
        share=Fraction(11, 10),
    ),
    Polynomial(
        "SD_ATAN_NEAR",
        "atan s = s + s x (-1/3 + x/5 - x^2/7 + x^3/9 - x^4/11 + x^5 tail(x)), x = s^2",
        alternating(odd_reciprocals(3, 1)),
        *(Fraction(0), TAN_SQUARE),
        degree=11,
        order=1,
        share=Fraction(11, 10),
        pairs=5,
    ),
    Polynomial(
        "SD_ASIN_TAIL",
        "R in asin s = s + s x R(x), x = s^2",
        arcsine,
        *(Fraction(0), Fraction(1, 4)),
        degree=14,
        order=1,
        share=Fraction(1),
    ),
    Polynomial(
        "SD_ASIN_NEAR",
        "asin s = s + s x (1/6 + 3 x/40 + 5 x^2/112 + 35 x^3/1152 + 63 x^4/2816 + x^5 tail(x)), x = s^2",
        arcsine,
        *(Fraction(0), Fraction(1, 4)),
        degree=14,
        order=1,
        share=Fraction(1),
        pairs=5,
    ),
    Polynomial(
        "SD_ERF_TAIL",
        "W in erf a = 2/sqrt(pi) (a + a x W(x)), x = a^2",
        error_function,
        *(Fraction(0), Fraction(1, 4)),
        degree=8,
        order=1,
        share=Fraction(11, 10),
    ),
    Polynomial(
        "SD_ERF_NEAR",
        "erf a = 2/sqrt(pi) (a + a x (-1/3 + x/10 - x^2/42 + x^3/216 + x^4 tail(x))), x = a^2",
        error_function,
        *(Fraction(0), Fraction(1, 4)),
        degree=7,
        order=1,
        share=Fraction(11, 10),
        pairs=4,
    ),
    Interpolant(
        "SD_ERFC_FAR",
        "G in erfc x = exp(-x^2) G(t)/(1 + 2 x), t = (x - 3.75)/(x + 3.75)",
        scaled_erfc,
        scaled_erfc_ball,
        scaled_erfc_largest,
        smallest=Fraction(112, 100),
        low=Fraction(-766, 1000),
        high=Fraction(764, 1000),
        degree=22,
        pairs=1,
    ),
    Interpolant(
        "SD_ERFC_WIDE",
        "the same to more digits",
        scaled_erfc,
        scaled_erfc_ball,
        scaled_erfc_largest,
        smallest=Fraction(112, 100),
        low=Fraction(-766, 1000),
        high=Fraction(764, 1000),
        degree=28,
        pairs=12,
    ),
    Interpolant(
        "SD_CBRT_START",
        "x^(-1/3) for a first guess",
        lambda x: x ** (-mpmath.mpf(1) / 3),
        cube_root_ball,
        cube_root_largest,
        smallest=Fraction(62, 100),
        low=Fraction(1, 2),
        high=Fraction(4),
        degree=5,
    ),
    Constant("SD_SINGLE_LOG2E", "1 / ln 2 as a sum of floats", lambda: 1 / mpmath.ln2, ("", "_LO"), single=True),
    Constant("SD_SINGLE_LN2", "ln 2 as a sum of floats", lambda: +mpmath.ln2, ("_HI", "_LO"), single=True),
    Constant(
        "SD_SINGLE_LN2_TRIMMED",
        "ln 2 as a sum of floats with 8 zeros below the first part",
        lambda: +mpmath.ln2,
        ("_HI", "_LO"),
        (16,),
        single=True,
    ),
    Constant("SD_SINGLE_HALF_PI", "pi/2 as a sum of floats", lambda: mpmath.pi / 2, ("_HI", "_LO"), single=True),
    Polynomial(
        "SD_SINGLE_EXP_TAIL",
        "T in e^x = 1 + x + x^2 (1/2 + x T(x))",
        exponential(3),
        *(-HALF_LN2, HALF_LN2),
        degree=4,
        order=3,
        share=Fraction(3, 2),
        single=True,
    ),
    Polynomial(
        "SD_SINGLE_EXP2_SHORT",
        "Q in 2^f = 1 + f Q(f)",
        power_of_two,
        *(Fraction(-1, 2), Fraction(1, 2)),
        degree=5,
        order=1,
        share=Fraction(17, 12),
        single=True,
    ),
    Polynomial(
        "SD_SINGLE_LOG_TAIL",
        "L in log((1+s)/(1-s)) = 2 s + s x L(x), x = s^2",
        odd_reciprocals(3),
        *(Fraction(0), LOG_SQUARE),
        degree=3,
        order=1,
        share=Fraction(1, 2),
        single=True,
    ),
    Polynomial(
        "SD_SINGLE_ATAN_TAIL",
        "A in atan s = s + s x A(x), x = s^2",
        alternating(odd_reciprocals(3, 1)),
        *(Fraction(0), TAN_SQUARE),
        degree=5,
        order=1,
        share=Fraction(11, 10),
        single=True,
    ),
)


def texts() -> dict[str, str]:
    """The two files by name."""
    with mpmath.workdps(DIGITS):
        ctx.prec = 200
        found = [definition for block in BLOCKS for definition in block.definitions()]
    c = [f"/* Polynomials and constants. Generated by {COMMAND} */", *(d.for_c() for d in found)]
    double = [d.for_python() for d in found if not (d.single or d.words)]
    python = [f'"""Polynomials and constants. Generated by {COMMAND}"""', *double]
    return {"coefficients.h": "\n\n".join(c) + "\n", "coefficients.py": "\n\n".join(python) + "\n"}


if __name__ == "__main__":
    for name, text in texts().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
