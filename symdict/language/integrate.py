"""Antiderivatives of smooth pieces: rules first, SymPy under a budget, always verified.

Every rung of the ladder proposes a primitive; none is believed before its derivative, its
reality and two definite integrals by quadrature agree with the integrand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import mpmath
import sympy as sp
from sympy.core.function import AppliedUndef
from sympy.integrals.manualintegrate import manualintegrate

from symdict.errors import TranslationRefused
from symdict.language import asymptotics, normal, remote
from symdict.language.symbols import ParameterSpace
from symdict.language.variables import bound_variable, radius

_RUNGS = {"manual": 2.5, "general": 2.5}
"""SymPy's integrators and their budgets in seconds: what succeeds does so sooner (symbolic.md 6).

No catalogue entry has its closed form from here, so that nothing generated depends on the clock."""

_TOLERANCE = mpmath.mpf("1e-12")
"""Relative agreement asked of quadrature at 30 digits: far above its error, far below a wrong rule."""


def antiderivative(
    piece: sp.Expr, start: sp.Expr, end: sp.Expr, space: ParameterSpace
) -> sp.Expr:
    """int_start^r piece(x) dx for r in (start, end), as an expression in radius.

    An unevaluated integral where no closed form is found.

    Raises: TranslationRefused where the integral diverges at `start`.
    """
    if piece == 0:
        return sp.S.Zero
    if piece.has(AppliedUndef):
        return _of_undefined(piece, start)
    if _diverges(piece, start):
        raise TranslationRefused(
            "the integral of the flux diverges",
            where=f"r = {start}, where the integrand is {piece}",
            hint="the other forms exist; a regulariser does not",
        )
    for primitive in _primitives(piece):
        value_at_start = asymptotics.value(primitive, start, "+")
        if value_at_start.has(sp.nan, sp.zoo, sp.oo, -sp.oo, sp.Limit):
            continue
        definite = primitive - value_at_start
        if _verified(piece, definite, start, end, space):
            return definite
    return _unevaluated(piece, start)


def _unevaluated(piece: sp.Expr, start: sp.Expr) -> sp.Expr:
    variable = bound_variable(piece)
    return sp.Integral(piece.subs(radius, variable), (variable, start, radius))


def _of_undefined(piece: sp.Expr, start: sp.Expr) -> sp.Expr:
    """Linearity only: the part without undefined functions is a polynomial and is integrated."""
    total = sp.S.Zero
    for term in sp.Add.make_args(sp.expand_mul(piece)):
        constant, rest = term.as_independent(radius, as_Add=False)
        primitive = None if rest.has(AppliedUndef) else _power(rest)
        if primitive is None:
            total += constant * _unevaluated(rest, start)
        else:
            total += constant * (primitive - primitive.subs(radius, start))
    return total


def _diverges(piece: sp.Expr, start: sp.Expr) -> bool:
    """Whether |piece| grows like 1/(x - start) or faster at the start of its interval."""
    if asymptotics.value(piece, start, "+") not in (sp.oo, -sp.oo, sp.nan):
        return False
    weighted = asymptotics.value(piece * (radius - start), start, "+")
    return weighted != 0 and weighted is not sp.nan


@lru_cache(maxsize=1024)
def _primitives(piece: sp.Expr) -> tuple[sp.Expr, ...]:
    """Candidates, best rung first; evaluated lazily would be nicer, cached is faster."""
    found = _by_rules(piece)
    return (found,) if found is not None else tuple(_by_sympy(piece))


def _by_rules(piece: sp.Expr) -> sp.Expr | None:
    """Termwise: constants out, powers, y = r^2, and primitives of functions of a + b r."""
    total = sp.S.Zero
    for term in sp.Add.make_args(piece):
        constant, rest = term.as_independent(radius, as_Add=False)
        primitive = _term_by_rules(rest)
        if primitive is None:
            opened = sp.expand_power_base(sp.expand(piece, power_base=False, power_exp=False, log=False))
            return _by_rules(opened) if opened != piece else None
        total += constant * primitive
    return total


def _term_by_rules(term: sp.Expr) -> sp.Expr | None:
    for rule in (_power, _through_square, _rational, _linear_argument):
        found = rule(term)
        if found is not None:
            return found
    return None


def _power(term: sp.Expr, variable: sp.Symbol = radius) -> sp.Expr | None:
    """int x^q dx; the exceptional exponent q = -1 of a symbolic q belongs to the family's limits."""
    if not term.has(variable):
        return term * variable
    base, exponent = term.as_base_exp()
    if base != variable or exponent.has(variable):
        return None
    if exponent == -1:
        return sp.log(variable)
    return variable ** (exponent + 1) / (exponent + 1)


_square = sp.Symbol("y", positive=True)


def _through_square(term: sp.Expr) -> sp.Expr | None:
    """int f(r^2) r dr = (1/2) int f(y) dy at y = r^2, for an odd integrand."""
    inner = (term / radius).subs(radius, sp.sqrt(_square))
    inner = sp.powdenest(inner, force=True)
    if any(
        power.base == _square and not power.exp.is_Integer
        for power in inner.atoms(sp.Pow)
        if not power.exp.has(_square) and power.exp.is_number
    ):
        return None
    constant, rest = inner.as_independent(_square, as_Add=False)
    for rule in (_power, _affine_power, _affine_function, _weickert):
        found = rule(rest, _square)
        if found is not None:
            return sp.Rational(1, 2) * constant * found.subs(_square, radius**2)
    return None


def _affine(expr: sp.Expr, variable: sp.Symbol) -> tuple[sp.Expr, sp.Expr] | None:
    """(a, b) with expr = a + b variable, b != 0."""
    slope = sp.diff(expr, variable)
    if slope == 0 or slope.has(variable):
        return None
    return sp.expand(expr - slope * variable), slope


def _affine_power(term: sp.Expr, variable: sp.Symbol) -> sp.Expr | None:
    """int (a + b x)^q dx = (a + b x)^(q + 1)/(b (q + 1)), or log(a + b x)/b for q = -1."""
    base, exponent = term.as_base_exp()
    if isinstance(term, sp.exp) or exponent.has(variable):
        return None
    affine = _affine(base, variable)
    if affine is None:
        return None
    if exponent == -1:
        scaled = base / affine[0] if affine[0].is_positive else base
        return sp.log(sp.expand(scaled)) / affine[1]
    return base ** (exponent + 1) / (affine[1] * (exponent + 1))


_FUNCTIONS: dict[object, Callable[[sp.Expr], sp.Expr]] = {
    sp.exp: sp.exp,
    sp.log: lambda u: u * sp.log(u) - u,
    sp.sin: lambda u: -sp.cos(u),
    sp.cos: sp.sin,
    sp.tan: lambda u: -sp.log(sp.cos(u)),
    sp.sinh: sp.cosh,
    sp.cosh: sp.sinh,
    sp.tanh: lambda u: sp.log(sp.cosh(u)),
    sp.atan: lambda u: u * sp.atan(u) - sp.log(1 + u**2) / 2,
    sp.asin: lambda u: u * sp.asin(u) + sp.sqrt(1 - u**2),
    sp.asinh: lambda u: u * sp.asinh(u) - sp.sqrt(1 + u**2),
    sp.erf: lambda u: u * sp.erf(u) + sp.exp(-(u**2)) / sp.sqrt(sp.pi),
    sp.erfc: lambda u: u * sp.erfc(u) - sp.exp(-(u**2)) / sp.sqrt(sp.pi),
}


def _affine_function(term: sp.Expr, variable: sp.Symbol) -> sp.Expr | None:
    """int phi(a + b x) dx = P(a + b x)/b for a function phi with a known primitive P."""
    if term.is_Pow and not term.base.has(variable):
        affine = _affine(term.exp, variable)
        return None if affine is None else term / (affine[1] * sp.log(term.base))
    primitive = _FUNCTIONS.get(term.func)
    affine = _affine(term.args[0], variable) if primitive and len(term.args) == 1 else None
    if primitive is None or affine is None:
        return None
    return primitive(term.args[0]) / affine[1]


def _linear_argument(term: sp.Expr) -> sp.Expr | None:
    for rule in (_affine_power, _affine_function):
        found = rule(term, radius)
        if found is not None:
            return found
    for rule in _RULES:
        found = rule(term)
        if found is not None:
            return found
    return None


def _moment(term: sp.Expr) -> sp.Expr | None:
    """int p(x) phi(a + b x) dx by parts, p a polynomial and phi one of exp, sin, cos."""
    power, rest = term.as_independent(sp.exp, sp.sin, sp.cos, as_Add=False)
    if not isinstance(rest, sp.exp | sp.sin | sp.cos) or not power.is_polynomial(radius):
        return None
    affine = _affine(rest.args[0], radius)
    degree = sp.degree(power, radius)
    if affine is None or degree > 12:
        return None
    total, sign = sp.S.Zero, 1
    for _ in range(int(degree) + 1):
        rest = _FUNCTIONS[rest.func](rest.args[0]) / affine[1] if rest.is_Function else _again(rest, affine[1])
        total += sign * power * rest
        power, sign = sp.diff(power, radius), -sign
    return total


def _again(rest: sp.Expr, slope: sp.Expr) -> sp.Expr:
    """The next primitive of c phi(a + b x)."""
    constant, function = rest.as_independent(radius, as_Add=False)
    return constant * _FUNCTIONS[function.func](function.args[0]) / slope


def _error_function(term: sp.Expr) -> sp.Expr | None:
    """int x erf(a x) dx = (x^2/2 - 1/(4 a^2)) erf(a x) + x exp(-a^2 x^2)/(2 a sqrt(pi))."""
    factor, rest = term.as_independent(sp.erf, as_Add=False)
    if factor != radius or not isinstance(rest, sp.erf):
        return None
    a = rest.args[0] / radius
    if a.has(radius) or not a.is_nonzero:
        return None
    gaussian = sp.exp(-((a * radius) ** 2))
    return (radius**2 / 2 - 1 / (4 * a**2)) * rest + radius * gaussian / (2 * a * sp.sqrt(sp.pi))


def _squared_wave(term: sp.Expr) -> sp.Expr | None:
    """int sin(a + b x)^2 dx = x/2 - sin(2(a + b x))/(4 b), and the same with + for cos."""
    if not term.is_Pow or term.exp != 2 or not isinstance(term.base, sp.sin | sp.cos):
        return None
    affine = _affine(term.base.args[0], radius)
    if affine is None:
        return None
    sign = -1 if isinstance(term.base, sp.sin) else 1
    return radius / 2 + sign * sp.sin(2 * term.base.args[0]) / (4 * affine[1])


def _root_of_quadratic(term: sp.Expr) -> sp.Expr | None:
    """int s dx = (2 a x + b) s/(4 a) + (4 a c - b^2)/(8 a^(3/2)) log(2 a x + b + 2 sqrt(a) s).

    s = sqrt(a x^2 + b x + c), a > 0.
    """
    if not term.is_Pow or term.exp != sp.Rational(1, 2) or not term.base.is_polynomial(radius):
        return None
    coefficients = sp.Poly(term.base, radius).all_coeffs()
    if len(coefficients) != 3 or not coefficients[0].is_positive:
        return None
    a, b, c = coefficients
    inner = 2 * a * radius + b
    discriminant = sp.expand(4 * a * c - b**2)
    return inner * term / (4 * a) + discriminant / (8 * a * sp.sqrt(a)) * sp.log(inner + 2 * sp.sqrt(a) * term)


def _gaussian(term: sp.Expr) -> sp.Expr | None:
    """int exp(-a x^2 + b x + c) dx = sqrt(pi/a)/2 exp(c + b^2/(4a)) erf(sqrt(a) x - b/(2 sqrt(a))), a > 0."""
    if not isinstance(term, sp.exp) or not term.args[0].is_polynomial(radius):
        return None
    coefficients = sp.Poly(term.args[0], radius).all_coeffs()
    if len(coefficients) != 3 or not (-coefficients[0]).is_positive:
        return None
    a, b, c = -coefficients[0], coefficients[1], coefficients[2]
    centre = sp.sqrt(a) * radius - b / (2 * sp.sqrt(a))
    return sp.sqrt(sp.pi / a) / 2 * sp.exp(sp.cancel(c + b**2 / (4 * a))) * sp.erf(centre)


def _stretched_exponential(term: sp.Expr) -> sp.Expr | None:
    """int x^(a-1) exp(-K x^p) dx = K^(-a/p)/p gamma(a/p, K x^p), K, a, p > 0 (lower incomplete)."""
    power, rest = term.as_independent(sp.exp, as_Add=False)
    base, exponent = power.as_base_exp() if power.has(radius) else (radius, sp.S.Zero)
    if not isinstance(rest, sp.exp) or base != radius or exponent.has(radius):
        return None
    opened = sp.expand_power_base(-rest.args[0])
    constant, inner = opened.as_independent(radius, as_Add=False)
    inner_base, p = inner.as_base_exp()
    if inner_base != radius or p.has(radius) or not (p.is_positive and constant.is_positive):
        return None
    a = exponent + 1
    if not a.is_positive:
        return None
    return constant ** (-a / p) / p * sp.lowergamma(a / p, constant * radius**p)


def _logistic(term: sp.Expr) -> sp.Expr | None:
    """int x/(1 + e^(bx)) dx = -(x/b) log(1 + e^(-bx)) + Li_2(-e^(-bx))/b^2 for b > 0; else by symmetry."""
    factor, rest = term.as_independent(sp.exp, as_Add=False)
    if factor != radius or not rest.is_Pow or rest.exp != -1:
        return None
    slope = _exponential_slope(rest.base)
    if slope is None:
        return None
    b = abs(slope)
    decaying = -radius / b * sp.log(1 + sp.exp(-b * radius)) + sp.polylog(2, -sp.exp(-b * radius)) / b**2
    return decaying if slope.is_positive else radius**2 / 2 - decaying


def _softplus(term: sp.Expr) -> sp.Expr | None:
    """int log(1 + e^(bx)) dx = Li_2(-e^(bx))/|b| for b < 0; for b > 0 split off b x."""
    if not isinstance(term, sp.log):
        return None
    slope = _exponential_slope(term.args[0])
    if slope is None:
        return None
    b = abs(slope)
    decaying = sp.polylog(2, -sp.exp(-b * radius)) / b
    return decaying if slope.is_negative else b * radius**2 / 2 + decaying


def _exponential_slope(expr: sp.Expr) -> sp.Expr | None:
    """b where expr = 1 + e^(b x), b of known sign."""
    exponential = expr - 1
    if not isinstance(exponential, sp.exp):
        return None
    slope = exponential.args[0] / radius
    return slope if not slope.has(radius) and (slope.is_positive or slope.is_negative) else None


def _weickert(term: sp.Expr, variable: sp.Symbol) -> sp.Expr | None:
    """int_0^Y exp(-K y^(-m)) dy = (K^(1/m)/m) Gamma(-1/m, K Y^(-m)), m > 0 (symbolic.md 6)."""
    if not isinstance(term, sp.exp):
        return None
    constant, power = (-term.args[0]).as_independent(variable, as_Add=False)
    base, exponent = power.as_base_exp()
    order = -exponent
    if base != variable or not order.is_positive or not constant.is_positive:
        return None
    if order == 2:
        return variable * term - sp.sqrt(sp.pi * constant) * sp.erfc(sp.sqrt(constant) / variable)
    return constant ** (1 / order) / order * sp.uppergamma(-1 / order, constant * variable ** (-order))


def _rational(term: sp.Expr) -> sp.Expr | None:
    """Rational integrands by partial fractions over linear factors and even quadratics."""
    if not term.is_rational_function(radius) or term.count_ops() > 60:
        return None
    try:
        parts = sp.apart(term, radius)
    except (NotImplementedError, sp.PolynomialError):
        return None
    if parts == term or not parts.is_Add:
        parts = sp.Add(parts, evaluate=False)
    total = sp.S.Zero
    for part in sp.Add.make_args(sp.expand(parts) if parts.is_polynomial(radius) else parts):
        constant, rest = part.as_independent(radius, as_Add=False)
        found = _power(rest) or _affine_power(rest, radius) or _arc_tangent(rest)
        if found is None:
            return None
        total += constant * found
    return total


def _arc_tangent(part: sp.Expr) -> sp.Expr | None:
    """int dx/(a x^2 + c) = atan(sqrt(a/c) x)/sqrt(a c), a and c positive."""
    if not part.is_Pow or part.exp != -1 or not part.base.is_polynomial(radius):
        return None
    coefficients = sp.Poly(part.base, radius).all_coeffs()
    if len(coefficients) != 3 or coefficients[1] != 0:
        return None
    a, _, c = coefficients
    if not (a.is_positive and c.is_positive):
        return None
    return sp.atan(sp.sqrt(a / c) * radius) / sp.sqrt(a * c)


_RULES = (
    _moment, _gaussian, _error_function, _squared_wave, _root_of_quadratic,
    _stretched_exponential, _logistic, _softplus,
)  # fmt: skip


def _by_sympy(piece: sp.Expr) -> Iterator[sp.Expr]:
    """SymPy's own integrators, each within its budget, in the limited worker."""
    for rung, seconds in _RUNGS.items():
        found = remote.compute("sympy_primitive", piece, {"rung": rung}, seconds=seconds)
        if found is not None:
            yield found


@remote.step
def sympy_primitive(piece: sp.Expr, rung: str) -> sp.Expr | None:
    """One rung of SymPy's integrators: a primitive, or None."""
    if rung == "manual":
        from_square = manualintegrate(
            sp.powdenest((piece / radius).subs(radius, sp.sqrt(_square)), force=True), _square
        )
        if not from_square.has(sp.Integral):
            return sp.Rational(1, 2) * from_square.subs(_square, radius**2)
        found = manualintegrate(piece, radius)
    else:
        found = sp.integrate(piece, radius, meijerg=False)
    if found.has(sp.Integral, sp.I, sp.Piecewise, sp.floor):
        return None
    return normal.tidy(found)


def _verified(
    piece: sp.Expr, primitive: sp.Expr, start: sp.Expr, end: sp.Expr, space: ParameterSpace
) -> bool:
    """Whether numbers agree: F' = f at points of the interval, and F = quadrature of f."""
    everything = piece.free_symbols | start.free_symbols | end.free_symbols
    symbols = sorted(everything - {radius}, key=lambda symbol: symbol.name)
    slope = sp.diff(primitive, radius)
    judged = 0
    for point in _parameter_points(symbols, space):
        if primitive.subs(point).has(sp.nan, sp.zoo):
            continue  # an exceptional parameter value of the rule, such as q = -1 of x^q
        low, high = start.subs(point), end.subs(point)
        width = high - low if high != sp.oo else sp.Integer(4)
        for fraction in (sp.Rational(2, 7), sp.Rational(5, 6)):
            place = sp.nsimplify(low + width * fraction, rational=True)
            if not _close(slope.subs(point), piece.subs(point), place):
                return False
        reach = low + width * sp.Rational(5, 6)
        if not _matches_quadrature(piece.subs(point), primitive.subs(point), low, reach):
            return False
        judged += 1
        if judged == 2:
            break
    return judged > 0


def _parameter_points(symbols: list[sp.Symbol], space: ParameterSpace) -> list[dict[sp.Symbol, sp.Expr]]:
    known = set(space.symbols.values())
    if all(symbol in known for symbol in symbols):
        return [dict(point) for point in space.samples(4)] if symbols else [{}]
    return [
        {symbol: sp.Rational(3 + 2 * index + offset, 4) for index, symbol in enumerate(symbols)}
        for offset in (0, 3, 5)
    ]


def _close(one: sp.Expr, other: sp.Expr, place: sp.Expr) -> bool:
    left, right = (sp.N(side.subs(radius, place), 30, maxn=800) for side in (one, other))
    if not (left.is_Float or left.is_Rational) or not (right.is_Float or right.is_Rational):
        return False
    return abs(left - right) <= sp.Float("1e-20") * (1 + abs(right))


def _matches_quadrature(piece: sp.Expr, primitive: sp.Expr, low: sp.Expr, high: sp.Expr) -> bool:
    with mpmath.workdps(25):
        integrand = sp.lambdify(radius, piece, "mpmath")
        value = sp.N(primitive.subs(radius, high), 25, maxn=800)
        if not (value.is_Float or value.is_Rational):
            return False
        ends = [mpmath.mpmathify(sp.N(end, 30)) for end in (low, high)]
        try:
            area = mpmath.quad(integrand, ends)
        except (ZeroDivisionError, ValueError, TypeError):
            return False
        return bool(abs(area - mpmath.mpmathify(value)) <= _TOLERANCE * (1 + abs(area)))
