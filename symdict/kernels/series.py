"""Power series of IR expressions at 0, with exact coefficients in the parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from flint import arb, arb_series, ctx

from symdict.kernels import ir, rounding
from symdict.kernels.ir import ONE, TWO, ZERO, Node

_BITS = 600


class NoSeries(Exception):
    """The expression has no power series at 0 that these rules reach."""


@dataclass(frozen=True, slots=True)
class Series:
    """x^valuation (c_0 + c_1 x + ...), cut after len(terms) coefficients."""

    valuation: int
    terms: tuple[Node, ...]


class Expansion:
    """Series arithmetic over parameter expressions, to a fixed number of terms.

    samples: parameter values at which a coefficient must vanish to count as zero.
    """

    def __init__(self, length: int, samples: Sequence[Mapping[str, Fraction]]) -> None:
        self._length = length
        self._points = [rounding.Point(Fraction(1), sample) for sample in samples] or [rounding.Point(Fraction(1), {})]
        self._zeros: dict[int, bool] = {}

    def of(self, root: Node) -> Series:
        """The series of an expression in RADIUS.

        Raises: NoSeries.
        """
        done: dict[int, Series] = {}
        for node in ir.walk(root):
            if not node.varies:
                done[node.serial] = self._trim(0, (node,))
            elif node.op == "radius":
                done[node.serial] = Series(1, (ONE, *(ZERO,) * (self._length - 1)))
            else:
                args = [done[arg.serial] for arg in node.args]
                rule = _RULES.get(node.op)
                if rule is None:
                    raise NoSeries(node.op)
                done[node.serial] = rule(self, *args)
        return done[root.serial]

    def _is_zero(self, node: Node) -> bool:
        if node.op == "number":
            return node.value == 0
        known = self._zeros.get(node.serial)
        if known is None:
            saved, ctx.prec = ctx.prec, _BITS
            try:
                known = all(rounding.evaluate((node,), point)[node.serial].contains(0) for point in self._points)
            finally:
                ctx.prec = saved
            self._zeros[node.serial] = known
        return known

    def _trim(self, valuation: int, terms: Sequence[Node]) -> Series:
        """Leading zeros moved into the valuation; always `length` coefficients or fewer if cut."""
        clean = [ZERO if self._is_zero(term) else term for term in terms]
        start = 0
        while start < len(clean) and clean[start] is ZERO:
            start += 1
        if start == len(clean):
            return Series(valuation + len(clean), (ZERO,) * self._length)
        kept = clean[start:]
        if len(terms) == 1:
            kept = kept + [ZERO] * (self._length - 1)
        return Series(valuation + start, tuple(kept[: self._length]))

    def constant(self, node: Node) -> Series:
        return self._trim(0, (node,))

    def add(self, a: Series, b: Series) -> Series:
        low = min(a.valuation, b.valuation)
        high = min(a.valuation + len(a.terms), b.valuation + len(b.terms))
        terms = [ir.add(_at(a, k), _at(b, k)) for k in range(low, high)]
        if not terms:
            raise NoSeries("cancellation beyond the kept terms")
        if len(terms) == 1:
            terms.append(ZERO)
            trimmed = self._trim(low, terms)
            return Series(trimmed.valuation, trimmed.terms[:1])
        return self._trim(low, terms)

    def negate(self, a: Series) -> Series:
        return Series(a.valuation, tuple(map(ir.negate, a.terms)))

    def subtract(self, a: Series, b: Series) -> Series:
        return self.add(a, self.negate(b))

    def multiply(self, a: Series, b: Series) -> Series:
        count = min(len(a.terms), len(b.terms))
        terms = [ir.total(ir.multiply(a.terms[i], b.terms[k - i]) for i in range(k + 1)) for k in range(count)]
        return Series(a.valuation + b.valuation, tuple(ZERO if self._is_zero(t) else t for t in terms))

    def square(self, a: Series) -> Series:
        return self.multiply(a, a)

    def divide(self, a: Series, b: Series) -> Series:
        head = b.terms[0]
        if head is ZERO:
            raise NoSeries("division by a vanishing series")
        count = min(len(a.terms), len(b.terms))
        terms: list[Node] = []
        for k in range(count):
            rest = ir.total(ir.multiply(b.terms[i], terms[k - i]) for i in range(1, k + 1))
            terms.append(ir.divide(ir.subtract(a.terms[k], rest), head))
        return Series(a.valuation - b.valuation, tuple(ZERO if self._is_zero(t) else t for t in terms))

    def power(self, a: Series, exponent: Node) -> Series:
        """a^exponent for a leading term without r, or for an integer multiple of its power."""
        head = a.terms[0]
        if head is ZERO:
            raise NoSeries("a power of a vanishing series")
        valuation = 0
        if a.valuation:
            if exponent.op != "number" or not isinstance(exponent.value, Fraction | int):
                raise NoSeries("a symbolic power of r")
            shift = a.valuation * exponent.value
            if shift.denominator != 1:
                raise NoSeries("a fractional power of r")
            valuation = int(shift)
        unit = [ir.divide(term, head) for term in a.terms]
        terms: list[Node] = [ONE]
        for n in range(1, len(unit)):
            parts = []
            for k in range(1, n + 1):
                if unit[k] is ZERO:
                    continue
                factor = ir.subtract(ir.multiply(exponent, ir.number(k)), ir.number(n - k))
                parts.append(ir.multiply(ir.multiply(factor, unit[k]), terms[n - k]))
            terms.append(ir.divide(ir.total(parts), ir.number(n)))
        if exponent.op == "number" and exponent.value == Fraction(1, 2):
            scale = ir.apply("sqrt", head)
        elif head is ONE:
            scale = ONE
        elif exponent.op == "number" and exponent.value.denominator == 1:  # type: ignore[union-attr]
            scale = ir.powi(head, int(exponent.value))  # type: ignore[arg-type]
        else:
            scale = ir.apply("pow", head, exponent)
        found = [ir.multiply(scale, term) for term in terms]
        return Series(valuation, tuple(ZERO if self._is_zero(t) else t for t in found))

    def sqrt(self, a: Series) -> Series:
        return self.power(a, ir.HALF)

    def pow(self, a: Series, b: Series) -> Series:
        if any(term is not ZERO for term in b.terms[1:]) or b.valuation != 0:
            return self.exp(self.multiply(b, self.log(a)))
        return self.power(a, b.terms[0])

    def derivative(self, a: Series) -> Series:
        terms = [ir.multiply(ir.number(a.valuation + k), term) for k, term in enumerate(a.terms)]
        return self._trim(a.valuation - 1, terms)

    def integral(self, a: Series, constant: Node) -> Series:
        """constant + int_0^x a."""
        if a.valuation < 0:
            raise NoSeries("a pole under the integral")
        terms = [ir.divide(term, ir.number(a.valuation + k + 1)) for k, term in enumerate(a.terms)]
        grown = Series(a.valuation + 1, tuple(terms))
        return grown if self._is_zero(constant) else self.add(self.constant(constant), grown)

    def split(self, a: Series) -> tuple[Node, Series]:
        """(value at 0, the rest)."""
        if a.valuation < 0:
            raise NoSeries("a pole inside a function")
        head = a.terms[0] if a.valuation == 0 else ZERO
        return head, a

    def exp(self, a: Series) -> Series:
        head, _ = self.split(a)
        count = min(self._length, a.valuation + len(a.terms))
        coefficient = [_at(a, k) for k in range(count)]
        terms: list[Node] = [ONE]
        for n in range(1, count):
            parts = (
                ir.multiply(ir.multiply(ir.number(Fraction(k, n)), coefficient[k]), terms[n - k])
                for k in range(1, n + 1)
                if coefficient[k] is not ZERO
            )
            terms.append(ir.total(parts))
        scale = ONE if head is ZERO else ir.apply("exp", head)
        return Series(0, tuple(ir.multiply(scale, term) for term in terms))

    def expm1(self, a: Series) -> Series:
        head, _ = self.split(a)
        if head is not ZERO:
            return self.subtract(self.exp(a), self.constant(ONE))
        grown = self.exp(a)
        return self._trim(1, grown.terms[1:]) if len(grown.terms) > 1 else _fail("expm1")

    def log(self, a: Series) -> Series:
        if a.valuation != 0:
            raise NoSeries("log of r")
        head = a.terms[0]
        value = ZERO if head is ONE else ir.apply("log", head)
        return self.integral_of_quotient(self.derivative(a), a, value)

    def log1p(self, a: Series) -> Series:
        return self.log(self.add(self.constant(ONE), a))

    def integral_of_quotient(self, top: Series, bottom: Series, constant: Node) -> Series:
        return self.integral(self.divide(top, bottom), constant)

    def _primitive(self, op: str, slope: Callable[[Series], Series]) -> Callable[[Series], Series]:
        def rule(a: Series) -> Series:
            head, _ = self.split(a)
            value = ZERO if head is ZERO else ir.apply(op, head)
            return self.integral(self.multiply(slope(a), self.derivative(a)), value)

        return rule

    def _one(self) -> Series:
        return self.constant(ONE)

    def atan(self, a: Series) -> Series:
        return self._primitive("atan", lambda u: self.divide(self._one(), self.add(self._one(), self.square(u))))(a)

    def asinh(self, a: Series) -> Series:
        return self._primitive(
            "asinh", lambda u: self.divide(self._one(), self.sqrt(self.add(self._one(), self.square(u))))
        )(a)

    def asin(self, a: Series) -> Series:
        return self._primitive(
            "asin", lambda u: self.divide(self._one(), self.sqrt(self.subtract(self._one(), self.square(u))))
        )(a)

    def atanh(self, a: Series) -> Series:
        return self._primitive("atanh", lambda u: self.divide(self._one(), self.subtract(self._one(), self.square(u))))(
            a
        )

    def erf(self, a: Series) -> Series:
        scale = ir.divide(TWO, ir.apply("sqrt", ir.apply("pi")))
        return self._primitive(
            "erf", lambda u: self.multiply(self.constant(scale), self.exp(self.negate(self.square(u))))
        )(a)

    def erfc(self, a: Series) -> Series:
        return self.subtract(self._one(), self.erf(a))

    def _circular(self, a: Series, sign: int, names: tuple[str, str]) -> tuple[Series, Series]:
        """(sin, cos) for sign -1, (sinh, cosh) for +1, by the coupled recurrence."""
        head, _ = self.split(a)
        count = min(self._length, a.valuation + len(a.terms))
        coefficient = [_at(a, k) for k in range(count)]
        odd: list[Node] = [ZERO if head is ZERO else ir.apply(names[0], head)]
        even: list[Node] = [ONE if head is ZERO else ir.apply(names[1], head)]
        for n in range(1, count):
            s = ir.total(
                ir.multiply(ir.multiply(ir.number(Fraction(k, n)), coefficient[k]), even[n - k])
                for k in range(1, n + 1)
                if coefficient[k] is not ZERO
            )
            c = ir.total(
                ir.multiply(ir.multiply(ir.number(Fraction(k, n)), coefficient[k]), odd[n - k])
                for k in range(1, n + 1)
                if coefficient[k] is not ZERO
            )
            odd.append(s)
            even.append(c if sign > 0 else ir.negate(c))
        return self._lead(odd), self._lead(even)

    def _lead(self, terms: Sequence[Node]) -> Series:
        if len(terms) == 1:
            return Series(0, tuple(terms))
        return self._trim(0, terms)

    def sin(self, a: Series) -> Series:
        return self._circular(a, -1, ("sin", "cos"))[0]

    def cos(self, a: Series) -> Series:
        return self._circular(a, -1, ("sin", "cos"))[1]

    def tan(self, a: Series) -> Series:
        return self.divide(*self._circular(a, -1, ("sin", "cos")))

    def sinh(self, a: Series) -> Series:
        return self._circular(a, 1, ("sinh", "cosh"))[0]

    def cosh(self, a: Series) -> Series:
        return self._circular(a, 1, ("sinh", "cosh"))[1]

    def tanh(self, a: Series) -> Series:
        return self.divide(*self._circular(a, 1, ("sinh", "cosh")))


def taylor(root: Node, centre: Fraction, length: int) -> list[arb]:
    """Taylor coefficients about a centre in ball arithmetic, for an expression without parameters.

    Raises: NoSeries.
    """
    saved, ctx.cap = ctx.cap, length
    try:
        variable = arb_series([rounding.ball(centre), arb(1)], prec=length)
        values: dict[int, arb_series] = {}
        for node in ir.walk(root):
            if node.op == "radius":
                values[node.serial] = variable
            elif not node.varies:
                constant = rounding.evaluate((node,), rounding.Point(Fraction(1), {}))[node.serial]
                values[node.serial] = arb_series([constant], prec=length)
            else:
                rule = _BALL_RULES.get(node.op)
                if rule is None:
                    raise NoSeries(node.op)
                values[node.serial] = rule(*(values[arg.serial] for arg in node.args))
        found = values[root.serial]
        return [found[k] for k in range(length)]
    finally:
        ctx.cap = saved


def _tanh(u: arb_series) -> arb_series:
    e = (2 * u).exp()
    return (e - 1) / (e + 1)


_BALL_RULES: Mapping[str, Callable[..., arb_series]] = {
    "add": lambda a, b: a + b, "subtract": lambda a, b: a - b, "multiply": lambda a, b: a * b,
    "divide": lambda a, b: a / b, "negate": lambda a: -a, "square": lambda a: a * a, "sqrt": lambda a: a.sqrt(),
    "pow": lambda a, b: (b * a.log()).exp(), "exp": lambda a: a.exp(), "expm1": lambda a: a.exp() - 1,
    "log": lambda a: a.log(), "log1p": lambda a: (a + 1).log(), "sin": lambda a: a.sin(), "cos": lambda a: a.cos(),
    "tan": lambda a: a.tan(), "atan": lambda a: a.atan(), "asin": lambda a: a.asin(), "acos": lambda a: a.acos(),
    "tanh": _tanh, "sinh": lambda a: (a.exp() - (-a).exp()) / 2, "cosh": lambda a: (a.exp() + (-a).exp()) / 2,
    "asinh": lambda a: (a + (a * a + 1).sqrt()).log(), "erf": lambda a: a.erf(), "erfc": lambda a: a.erfc(),
}  # fmt: skip


def _fail(what: str) -> Series:
    raise NoSeries(what)


def _at(series: Series, power: int) -> Node:
    index = power - series.valuation
    return series.terms[index] if 0 <= index < len(series.terms) else ZERO


_RULES: Mapping[str, Callable[..., Series]] = {
    name: getattr(Expansion, name)
    for name in (
        "add", "subtract", "multiply", "divide", "negate", "square", "sqrt", "pow", "exp", "expm1", "log",
        "log1p", "sin", "cos", "tan", "sinh", "cosh", "tanh", "atan", "asin", "asinh", "atanh", "erf", "erfc",
    )
}  # fmt: skip
