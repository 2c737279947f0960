"""Parameters, their domains and orders, and what is proved about their signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import sympy as sp

from symdict.errors import ParameterError, UndecidedOrder
from symdict.language import tree
from symdict.language.formula import to_sympy
from symdict.language.parse import parse, parse_condition
from symdict.language.variables import r, radius

DOMAINS: Mapping[str, Mapping[str, bool]] = {
    "positive": {"positive": True},
    "real": {"real": True},
    "integer": {"positive": True, "integer": True},
}

_STARTS = tuple(sp.Rational(*pair) for pair in ((1, 1), (2, 3), (7, 4), (3, 1), (1, 5), (5, 2), (9, 8)))


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named parameter of a nonlinearity.

    `domain` is "positive", "real" or "integer" (a positive integer); `scales` is "r" for a
    parameter that scales with the argument, that is S(k r; k theta) = k S(r; theta).
    """

    name: str
    domain: str = "positive"
    latex: str = ""
    meaning: str = ""
    scales: str = ""
    default: sp.Rational | None = None

    def __post_init__(self) -> None:
        if self.domain not in DOMAINS:
            raise ParameterError(
                f"unknown domain {self.domain!r} of the parameter {self.name}",
                hint="use one of: " + ", ".join(DOMAINS) + "; declare bounds with assume, for example a > 2",
            )

    @property
    def symbol(self) -> sp.Symbol:
        return sp.Symbol(self.name, **DOMAINS[self.domain])


@dataclass(frozen=True, slots=True)
class ParameterSpace:
    """Parameters with order constraints, and what follows from them.

    Signs are proved for all admissible parameters by the gap substitution: `t1 < t2` becomes
    t2 = t1 + d with d > 0, and `p < 2` becomes p = 2 d/(1 + d), so that an order is a positivity.

    >>> space = ParameterSpace((Parameter("t1"), Parameter("t2")), ("t1 < t2",))
    >>> t1, t2 = space.symbols.values()
    >>> space.sign(t2**2 - t1**2)
    1
    """

    parameters: tuple[Parameter, ...] = ()
    assume: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        names = [parameter.name for parameter in self.parameters]
        for name in names:
            if names.count(name) > 1:
                raise ParameterError(f"the parameter {name} is declared twice")
        for small, large, _ in self._inequalities():
            if not (small.free_symbols | large.free_symbols):
                raise ParameterError(
                    f"the assumption {small} < {large} contains no parameter", where="assume"
                )
        if self.assume:
            self.samples(1)

    @property
    def symbols(self) -> dict[str, sp.Symbol]:
        return {parameter.name: parameter.symbol for parameter in self.parameters}

    def _inequalities(self) -> tuple[tuple[sp.Expr, sp.Expr, bool], ...]:
        return _read_assumptions(self.parameters, self.assume)

    @property
    def substitution(self) -> dict[sp.Symbol, sp.Expr]:
        """Each constrained parameter in terms of positive gaps and unconstrained parameters."""
        return dict(_gaps(self.parameters, self.assume))

    def sign(self, expr: sp.Expr) -> int | None:
        """The sign of a parameter expression, +1, 0 or -1, proved for all admissible parameters."""
        expr = sp.sympify(expr)
        found = _proved_sign(expr, self.parameters, self.assume)
        if found is None and len(self.assume) > 1:  # what holds under fewer assumptions holds here
            for assumption in self.assume:
                found = _proved_sign(expr, self.parameters, (assumption,))
                if found is not None:
                    break
        return found

    def compare(self, left: sp.Expr, right: sp.Expr, *, where: str = "") -> int:
        """The sign of left - right.

        Raises: UndecidedOrder, naming the assumption that would decide it.
        """
        if left == right:
            return 0
        if right in (sp.oo, -sp.oo) or left in (sp.oo, -sp.oo):
            return 1 if left == sp.oo or right == -sp.oo else -1
        sign = self.sign(left - right)
        if sign is None:
            raise UndecidedOrder(
                f"cannot tell whether {left} or {right} comes first",
                where=where,
                hint=f'declare the order, for example  assume = ["{_inequality(left, right)}"]',
            )
        return sign

    def samples(self, count: int = 5) -> tuple[dict[sp.Symbol, sp.Rational], ...]:
        """Admissible parameter values, always the same ones, as exact rationals."""
        found = _samples(self, count)
        if not found:
            raise ParameterError(
                "no parameter values satisfy the assumptions together",
                where="assume: " + "; ".join(self.assume),
            )
        return tuple(dict(point) for point in found)

    def _sample(self, offset: int) -> dict[sp.Symbol, sp.Rational] | None:
        substitution = self.substitution
        free: dict[sp.Symbol, sp.Rational] = {}
        symbols = [parameter.symbol for parameter in self.parameters]
        unknowns = [symbol for symbol in symbols if symbol not in substitution]
        gaps = sorted(
            {gap for value in substitution.values() for gap in value.free_symbols} - set(symbols),
            key=lambda symbol: symbol.name,
        )
        for index, symbol in enumerate(unknowns + gaps):
            start = _STARTS[(offset + 2 * index + offset // 7 * index) % len(_STARTS)]
            if symbol.is_integer:
                start = sp.Integer(1 + (offset + index) % 4)
            elif not symbol.is_positive and (offset + index) % 2:
                start = -start
            free[symbol] = start
        point = {}
        for symbol in symbols:
            value = substitution.get(symbol, symbol).subs(free)
            point[symbol] = sp.nsimplify(value, rational=True) if not value.is_Rational else value
        return point if self._admits(point) else None

    def _admits(self, point: Mapping[sp.Symbol, sp.Expr]) -> bool:
        """Whether values meet every domain and assumption."""
        floats = [float(point[parameter.symbol]) for parameter in self.parameters]
        if any(margin(*floats) < -_FAR for margin in _margins(self.parameters, self.assume)):
            return False
        for parameter in self.parameters:
            value = point[parameter.symbol]
            if parameter.domain != "real" and not value > 0:
                return False
            if parameter.domain == "integer" and not value.is_integer:
                return False
        for small, large, strict in self._inequalities():
            difference = (large - small).subs(point)
            if not (difference > 0 if strict else difference >= 0):
                return False
        return True

    def _violations(self, point: Mapping[sp.Symbol, sp.Expr]) -> list[str]:
        broken = []
        for parameter in self.parameters:
            value = point[parameter.symbol]
            if parameter.domain != "real" and not value > 0:
                broken.append(f"{parameter.name} must be positive")
            if parameter.domain == "integer" and not value.is_integer:
                broken.append(f"{parameter.name} must be an integer")
        for small, large, strict in self._inequalities():
            difference = (large - small).subs(point)
            if not (difference > 0 if strict else difference >= 0):
                broken.append(f"{small} {'<' if strict else '<='} {large} must hold")
        return broken

    def bind(self, values: Mapping[str, object]) -> dict[sp.Symbol, sp.Rational]:
        """Exact values for all parameters, from numbers or decimal text; defaults fill the gaps.

        Raises: ParameterError for an unknown name, a missing or an inadmissible value.
        """
        known = self.symbols
        for name in values:
            if name not in known:
                raise ParameterError(
                    f"there is no parameter {name!r}",
                    hint="the parameters are: " + (", ".join(known) or "none"),
                )
        point = {}
        for parameter in self.parameters:
            given = values.get(parameter.name, parameter.default)
            if given is None:
                raise ParameterError(
                    f"the parameter {parameter.name} has no value",
                    hint=f"give one, for example  {parameter.name}=1",
                )
            point[parameter.symbol] = exact_number(given, where=f"parameter {parameter.name}")
        broken = self._violations(point)
        if broken:
            given = ", ".join(f"{symbol} = {value}" for symbol, value in point.items())
            raise ParameterError("; ".join(broken), where=given)
        return point


_FAR = 1e-6
"""How far an inequality must fail in floating point to be taken as false without an exact comparison."""


@lru_cache(maxsize=512)
def _margins(parameters: tuple[Parameter, ...], assume: tuple[str, ...]) -> tuple[Callable[..., float], ...]:
    """large - small of each assumption in floating point, for a quick refusal."""
    symbols = [parameter.symbol for parameter in parameters]

    def margin(function: Callable[..., float]) -> Callable[..., float]:
        def value(*floats: float) -> float:
            try:
                return float(function(*floats))
            except (ArithmeticError, ValueError, TypeError):
                return 0.0  # left to the exact comparison

        return value

    return tuple(
        margin(sp.lambdify(symbols, large - small, modules="mpmath"))
        for small, large, _ in _read_assumptions(parameters, assume)
    )


@lru_cache(maxsize=2048)
def _samples(space: ParameterSpace, count: int) -> tuple[dict[sp.Symbol, sp.Rational], ...]:
    found: list[dict[sp.Symbol, sp.Rational]] = []
    for offset in range(200):
        if len(found) == count:
            break
        point = space._sample(offset)
        if point is not None and point not in found:
            found.append(point)
    return tuple(found)


def _inequality(left: sp.Expr, right: sp.Expr) -> str:
    """left < right, with every term on the side where it is positive."""
    terms = sp.Add.make_args(sp.expand(left - right))
    ups = [term for term in terms if not term.could_extract_minus_sign()]
    downs = [-term for term in terms if term.could_extract_minus_sign()]
    return f"{sp.Add(*ups)} < {sp.Add(*downs)}"


def exact_number(value: object, *, where: str = "") -> sp.Rational:
    """The exact rational of a number or of decimal text: 0.1 as text is 1/10, as a float its double."""
    if isinstance(value, sp.Rational):
        return value
    if isinstance(value, str):
        node = parse(value)
        number = to_sympy(node, {}) if not tree.free_names(node) else None
        if isinstance(number, sp.Rational):
            return number
    else:
        try:
            fraction = Fraction(value)  # type: ignore[call-overload]
            return sp.Rational(fraction.numerator, fraction.denominator)
        except (TypeError, ValueError, OverflowError):
            pass
    raise ParameterError(
        f"{value!r} is not a finite number", where=where, hint="write a number such as 0.1 or 1/8"
    )


@lru_cache(maxsize=512)
def _read_assumptions(
    parameters: tuple[Parameter, ...], assume: tuple[str, ...]
) -> tuple[tuple[sp.Expr, sp.Expr, bool], ...]:
    symbols = {parameter.name: parameter.symbol for parameter in parameters}
    found = []
    for text in assume:
        node = parse_condition(text)
        parts = node.operands if isinstance(node, tree.Logic) and node.operator == "and" else (node,)
        for part in parts:
            if not isinstance(part, tree.Compare) or part.operator not in ("<", "<=", ">", ">="):
                raise ParameterError(
                    f"the assumption {text!r} is not an inequality",
                    where="assume",
                    hint="write an order such as  t1 < t2  or  a > 2",
                )
            for name in tree.free_names(part):
                if name not in symbols:
                    raise ParameterError(
                        f"the assumption {text!r} names {name}, which is no parameter",
                        where="assume",
                        hint="the parameters are: " + (", ".join(symbols) or "none"),
                    )
            left, right = to_sympy(part.left, symbols), to_sympy(part.right, symbols)
            strict = part.operator in ("<", ">")
            found.append((left, right, strict) if part.operator[0] == "<" else (right, left, strict))
    return tuple(found)


@lru_cache(maxsize=512)
def _gaps(
    parameters: tuple[Parameter, ...], assume: tuple[str, ...]
) -> tuple[tuple[sp.Symbol, sp.Expr], ...]:
    """Positivity out of orders: bounds of each parameter, resolved in declaration order."""
    lower: dict[sp.Symbol, list[tuple[sp.Expr, bool]]] = {}
    upper: dict[sp.Symbol, list[tuple[sp.Expr, bool]]] = {}
    position = {parameter.symbol: index for index, parameter in enumerate(parameters)}
    for small, large, strict in _read_assumptions(parameters, assume):
        later = max(
            (symbol for symbol in (small, large) if symbol in position),
            key=lambda symbol: position[symbol],
            default=None,
        )
        if later is None:
            continue  # checked when values are bound, not used for signs
        if later == large:
            lower.setdefault(later, []).append((small, strict))
        else:
            upper.setdefault(later, []).append((large, strict))
    resolved: dict[sp.Symbol, sp.Expr] = {}
    for parameter in parameters:
        symbol = parameter.symbol
        below, above = lower.get(symbol, []), upper.get(symbol, [])
        if len(below) > 1:
            below = _sharpest(below, resolved, sp.Integer(1))
        if len(above) > 1:
            above = _sharpest(above, resolved, sp.Integer(-1))
        if not below and not above:
            continue
        strict = all(flag for _, flag in below + above)
        kind = {"positive": True} if strict else {"nonnegative": True}
        if symbol.is_integer and not above:
            kind = {**kind, "integer": True}
        gap = sp.Symbol(f"gap_{symbol.name}", **kind)
        floor = below[0][0].subs(resolved) if below else (sp.S.Zero if symbol.is_positive else None)
        if above:
            ceiling = above[0][0].subs(resolved)
            resolved[symbol] = (
                (floor + ceiling * gap) / (1 + gap) if floor is not None else ceiling - gap
            )
        else:
            resolved[symbol] = floor + gap
    return tuple(resolved.items())


def _sharpest(
    bounds: list[tuple[sp.Expr, bool]], resolved: Mapping[sp.Symbol, sp.Expr], direction: sp.Integer
) -> list[tuple[sp.Expr, bool]]:
    best = bounds[0]
    for bound in bounds[1:]:
        difference = _sign_of_positive_form(((bound[0] - best[0]) * direction).subs(resolved))
        if difference is None:
            return [best]
        if difference > 0:
            best = bound
    return [best]


@lru_cache(maxsize=8192)
def _proved_sign(
    expr: sp.Expr, parameters: tuple[Parameter, ...], assume: tuple[str, ...]
) -> int | None:
    if assume:
        expr = expr.subs(dict(_gaps(parameters, assume)))
    return _sign_of_positive_form(expr)


def _sign_of_positive_form(expr: sp.Expr) -> int | None:
    direct = _sign_by_assumptions(expr)
    if direct is not None:
        return direct
    if not expr.free_symbols:
        return _sign_of_constant(expr)
    if expr.count_ops() > 300:
        return None
    total = 1
    factored = sp.factor_terms(sp.together(expr))
    for factor in sp.Mul.make_args(factored):
        base, exponent = factor.as_base_exp()
        sign = _sign_of_factor(base)
        if sign is None:
            return None
        if sign < 0 and not exponent.is_integer:
            return None
        if sign == 0:
            return 0
        total *= 1 if sign > 0 or exponent.is_even else -1
    return total


_ASKED = 12
"""Operations up to which SymPy's own predicates are asked: on long sums they take seconds."""


def _sign_by_form(expr: sp.Expr) -> int | None:
    """The sign that is seen term by term: sums of one sign, products, powers of what is positive."""
    if expr.is_Symbol or expr.is_Rational:
        return 1 if expr.is_positive else -1 if expr.is_negative else 0 if expr.is_zero else None
    if isinstance(expr, sp.exp):
        return 1
    if expr.is_Add:
        signs = {_sign_by_form(term) for term in expr.args}
        return signs.pop() if len(signs) == 1 else None
    if expr.is_Mul:
        sign = 1
        for factor in expr.args:
            known = _sign_by_form(factor)
            if known is None:
                return None
            sign *= known
        return sign
    if expr.is_Pow:
        known = _sign_by_form(expr.base)
        if known == 1 and expr.exp.is_extended_real:
            return 1
        if known == -1 and expr.exp.is_Integer:
            return 1 if expr.exp.is_even else -1
    return None


def _sign_by_assumptions(expr: sp.Expr) -> int | None:
    known = _sign_by_form(expr)
    if known is not None:
        return known
    if expr.free_symbols and (expr.count_ops() > _ASKED or (expr.is_Add and expr.has(sp.exp, sp.log))):
        return None
    if expr.is_positive:
        return 1
    if expr.is_negative:
        return -1
    if expr.is_zero:
        return 0
    return None


def _sign_of_constant(expr: sp.Expr) -> int | None:
    if expr.is_extended_real is False or expr.has(sp.nan, sp.zoo):
        return None
    for digits in (20, 60):
        value = expr.evalf(digits)
        if not value.is_Float and not value.is_Rational:
            return None
        if abs(value) > sp.Float(10) ** (10 - digits):
            return 1 if value > 0 else -1
    return 0 if expr.equals(0) else None


def _sign_of_factor(expr: sp.Expr) -> int | None:
    direct = _sign_by_assumptions(expr)
    if direct is not None:
        return direct
    if not expr.free_symbols:
        return _sign_of_constant(expr)
    opened = sp.expand(expr)
    if not opened.free_symbols:
        return _sign_of_constant(opened)
    try:
        polynomial = sp.Poly(opened)
    except sp.PolynomialError:
        return None
    if not all(generator.is_positive or generator.is_nonnegative for generator in polynomial.gens):
        return None
    if polynomial.is_zero:
        return 0
    signs = {_sign_of_constant(coefficient) for coefficient in polynomial.coeffs()}
    if len(signs) == 1:
        sign = signs.pop()
        strict = all(generator.is_positive for generator in polynomial.gens)
        constant = polynomial.coeff_monomial(1)
        return sign if strict or (constant != 0 and sign) else None
    return _sign_without_roots(polynomial)


def _sign_without_roots(polynomial: sp.Poly) -> int | None:
    """The sign of a univariate rational polynomial that has no root on (0, oo)."""
    if len(polynomial.gens) > 1 or not (polynomial.domain.is_QQ or polynomial.domain.is_ZZ):
        return None
    if polynomial.count_roots(0, sp.oo) - (1 if polynomial.eval(0) == 0 else 0) > 0:
        return None
    return 1 if polynomial.eval(1) > 0 else -1


__all__ = ["DOMAINS", "Parameter", "ParameterSpace", "exact_number", "r", "radius"]
