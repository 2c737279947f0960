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
    for rule in (_power, _affine_power, _affine_function, _weickert, _rational):
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
    """int (P + Q W)/(1 + W) dx for W = k e^(a + b x), k > 0, P and Q of degree 1, by E = 1/W, b > 0.

    int dx/(1 + W) = -log(1 + E)/b,  int x dx/(1 + W) = -(x/b) log(1 + E) + Li_2(-E)/b^2; b < 0 by symmetry.
    """
    below = [part for part in sp.Mul.make_args(term) if part.is_Pow and part.exp == -1 and part.has(sp.exp)]
    wave = _wave(below[0].base) if len(below) == 1 else None
    if wave is None:
        return None
    coefficient, exponent, slope = wave
    symbol = sp.Dummy("W", positive=True)
    scale = below[0].base.xreplace({sp.exp(exponent): sp.S.Zero})
    above = sp.expand((term * below[0].base / scale).xreplace({sp.exp(exponent): symbol / coefficient}))
    if above.has(sp.exp) or not above.is_polynomial(radius, symbol):
        return None
    parts = sp.Poly(above, radius, symbol).as_dict()
    if any(power > 1 or order > 1 for power, order in parts):
        return None
    decay = coefficient * sp.exp(exponent) if slope.is_negative else sp.exp(-exponent) / coefficient
    b = abs(slope)
    total = sp.S.Zero
    for power in (0, 1):
        p, q = parts.get((power, 0), sp.S.Zero), parts.get((power, 1), sp.S.Zero)
        whole = radius ** (power + 1) / (power + 1)
        falling = -(radius**power) * sp.log(1 + decay) / b + power * sp.polylog(2, -decay) / b**2
        total += q * whole + (p - q) * (whole - falling if slope.is_negative else falling)
    return total


def _softplus(term: sp.Expr) -> sp.Expr | None:
    """int log(1 + W) dx = -Li_2(-W)/b for W = k e^(a + b x), b < 0; for b > 0 split off log W."""
    wave = _wave(term.args[0]) if isinstance(term, sp.log) else None
    if wave is None or term.args[0].xreplace({sp.exp(wave[1]): sp.S.Zero}) != 1:
        return None
    coefficient, exponent, slope = wave
    if slope.is_negative:
        return -sp.polylog(2, -coefficient * sp.exp(exponent)) / slope
    whole = (sp.log(coefficient) + exponent) ** 2 / (2 * slope)
    return whole + sp.polylog(2, -sp.exp(-exponent) / coefficient) / slope


def _wave(expr: sp.Expr) -> tuple[sp.Expr, sp.Expr, sp.Expr] | None:
    """(k, u, b) where expr = c (1 + k e^u), u = a + b x, with k > 0 and b of known sign."""
    exponentials = [part for part in expr.atoms(sp.exp) if part.has(radius)]
    affine = _affine(exponentials[0].args[0], radius) if len(exponentials) == 1 else None
    if affine is None or not (affine[1].is_positive or affine[1].is_negative):
        return None
    constant = expr.xreplace({exponentials[0]: sp.S.Zero})
    if not constant.is_nonzero:
        return None
    coefficient = sp.factor_terms(expr.xreplace({exponentials[0]: sp.S.One}) - constant) / constant
    if not coefficient.is_positive or coefficient.has(radius):
        return None
    return coefficient, exponentials[0].args[0], affine[1]


def _sine_integral(term: sp.Expr) -> sp.Expr | None:
    """int sin(k (x - a) + n pi)/(x - a) dx = cos(n pi) Si(k (x - a)), and sums of such quotients."""
    factor, wave = term.as_independent(sp.sin, as_Add=False)
    inner = _affine(wave.args[0], radius) if isinstance(wave, sp.sin) else None
    if inner is None or not factor.is_rational_function(radius):
        return None
    total = sp.S.Zero
    for part in sp.Add.make_args(sp.apart(factor, radius)):
        constant, rest = part.as_independent(radius, as_Add=False)
        outer = _affine(rest.base, radius) if rest.is_Pow and rest.exp == -1 else None
        if outer is None:
            return None
        phase = inner[0] - inner[1] * outer[0] / outer[1]
        if sp.sin(phase) != 0:
            return None
        total += constant * sp.cos(phase) * sp.Si(inner[1] * (radius + outer[0] / outer[1])) / outer[1]
    return total


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


def _rational(term: sp.Expr, variable: sp.Symbol = radius) -> sp.Expr | None:
    """Rational integrands by partial fractions over linear factors, quadratics and biquadratics."""
    if not term.is_rational_function(variable) or term.count_ops() > 60:
        return None
    try:
        parts = sp.apart(term, variable)
    except (NotImplementedError, sp.PolynomialError):
        return None
    if parts == term or not parts.is_Add:
        parts = sp.Add(parts, evaluate=False)
    total = sp.S.Zero
    for part in sp.Add.make_args(sp.expand(parts) if parts.is_polynomial(variable) else parts):
        constant, rest = part.as_independent(variable, as_Add=False)
        found = _power(rest, variable) or _affine_power(rest, variable)
        found = found or _over_quadratic(rest, variable) or _over_biquadratic(rest, variable)
        if found is None:
            return None
        total += constant * found
    return total


def _fraction(part: sp.Expr, variable: sp.Symbol, degree: int) -> tuple[list[sp.Expr], list[sp.Expr]] | None:
    """Coefficients above and below, from the constant up, of a proper fraction over a polynomial of this degree."""
    above, below = sp.fraction(part)
    if not (above.is_polynomial(variable) and below.is_polynomial(variable)):
        return None
    top, bottom = (list(reversed(sp.Poly(side, variable).all_coeffs())) for side in (above, below))
    if len(bottom) != degree + 1 or len(top) > degree:
        return None
    return [*top, *([sp.S.Zero] * (degree - len(top)))], bottom


def _over_quadratic(part: sp.Expr, variable: sp.Symbol) -> sp.Expr | None:
    """int (p + q x)/(c + b x + a x^2) dx, D = 4 a c - b^2 > 0: (q/(2a)) log(...) + (2p - qb/a)/sqrt(D) atan(...).

    The arc tangent's argument is (2 a x + b)/sqrt(D).
    """
    found = _fraction(part, variable, 2)
    if found is None:
        return None
    (p, q), (c, b, a) = found
    discriminant = sp.expand(4 * a * c - b**2)
    if not (a.is_positive and discriminant.is_positive):
        return None
    root = sp.sqrt(discriminant)
    angle = sp.atan(sp.sqrt(a / c) * variable) if b == 0 else sp.atan((2 * a * variable + b) / root)
    quadratic = c + b * variable + a * variable**2
    return q * sp.log(sp.expand(quadratic / c)) / (2 * a) + (2 * p - q * b / a) / root * angle


def _over_biquadratic(part: sp.Expr, variable: sp.Symbol) -> sp.Expr | None:
    """int N(x)/(c + b x^2 + a x^4) dx, 4 a c > b^2, through (sqrt(c) + k x + sqrt(a) x^2)(sqrt(c) - k x + sqrt(a) x^2).

    k^2 = 2 sqrt(a c) - b; for N = n0 + n1 x + n2 x^2 + n3 x^3 the numerators follow by comparing coefficients.
    """
    found = _fraction(part, variable, 4)
    if found is None:
        return None
    (n0, n1, n2, n3), (c, b1, b, b3, a) = found
    square = 2 * sp.sqrt(a * c) - b
    if b1 != 0 or b3 != 0 or not (a.is_positive and c.is_positive and square.is_positive):
        return None
    u, v, k = sp.sqrt(c), sp.sqrt(a), sp.sqrt(square)
    odd = (n2 * u - n0 * v) / (2 * u * k)  # half the difference of the slopes
    even = n3 / (2 * v)
    level = n0 / (2 * u)
    tilt = (n3 * u - n1 * v) / (2 * v * k)  # half the difference of the constants
    total = sp.S.Zero
    for sign in (1, -1):
        above = level + sign * tilt + (even - sign * odd) * variable
        piece = _over_quadratic(above / (u + sign * k * variable + v * variable**2), variable)
        if piece is None:
            return None
        total += piece
    return total


_RULES = (
    _moment, _gaussian, _error_function, _squared_wave, _root_of_quadratic,
    _stretched_exponential, _logistic, _softplus, _sine_integral,
)  # fmt: skip


def _by_sympy(piece: sp.Expr) -> Iterator[sp.Expr]:
    """SymPy's own integrators, each within its budget, in the limited worker.

    An exponent that depends on r, or a symbolic one inside a sum, is beyond both: that is answered at once.
    """
    powers = [part for part in piece.atoms(sp.Pow) if part.base.has(radius)]
    if any(part.exp.has(radius) for part in powers):
        return
    symbolic = any(
        part.base.is_Add and any(inner.exp.free_symbols for inner in part.base.atoms(sp.Pow) if inner.base.has(radius))
        for part in powers
    )
    for rung, seconds in {} if symbolic else _RUNGS.items():
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
