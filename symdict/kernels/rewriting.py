"""Algebraically equal forms of a smooth piece that keep its digits (SymPy to SymPy)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import sympy as sp
from sympy.codegen.cfunctions import expm1, log1p

Rule = Callable[[sp.Add], sp.Expr | None]


def accurate(expr: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """The expression with cancelling sums rewritten: conjugates, expm1, log1p, half angles.

    Every rule is an identity for x > 0 wherever the original is real.
    """

    def change(node: sp.Expr) -> sp.Expr:
        if node.is_Add and node.has(x):
            for rule in (_exponentials, _cosine, _hyperbolic_tangent, _error_function, _conjugate):
                better = rule(node, x)
                if better is not None:
                    return better
        if isinstance(node, sp.log) and node.has(x):
            return _logarithm(node, x)
        return node

    return _bottom_up(expr, change)


def equal_forms(expr: sp.Expr, x: sp.Symbol) -> Iterator[sp.Expr]:
    """Candidate spellings of a piece in the dimensionless variable x > 0, the plain one first."""
    seen: set[sp.Expr] = set()

    def fresh(candidate: sp.Expr) -> Iterator[sp.Expr]:
        if candidate not in seen and not candidate.has(sp.zoo, sp.nan, sp.I):
            seen.add(candidate)
            yield candidate

    expr = hyperbolic_quotients(expr)
    bases = [expr, sp.factor_terms(expr), collected(expr, x)]
    for base in bases:
        yield from fresh(accurate(base, x))
    yield from fresh(expr)
    yield from fresh(accurate(with_decaying_exponentials(expr, x), x))
    yield from fresh(accurate(sp.powsimp(expr), x))
    if any(power.base.has(x) and power.exp.free_symbols for power in expr.atoms(sp.Pow)):
        yield from fresh(accurate(sp.powsimp(sp.expand_power_base(expr, force=True)), x))
    if expr.has(sp.exp, sp.log):
        yield from fresh(accurate(sp.expand_mul(expr), x))
    yield from fresh(accurate(log_cosh_near(expr), x))
    yield from fresh(log_cosh_far(expr))
    yield from fresh(accurate(sp.expand_log(expr, force=True), x))
    for base in bases:
        yield from fresh(with_factored_zeros(base, x))
    if expr.is_polynomial(x) and expr.free_symbols - {x}:
        yield from fresh(sp.collect(sp.expand(expr), x))


_LONGEST = 12  # powers of x that a factored difference may have


def with_factored_zeros(expr: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """a x^m - b x^n with a whole difference of exponents as a product with x - K, the zero K being exact."""

    def change(node: sp.Expr) -> sp.Expr:
        found = _two_powers(node, x)
        if found is None:
            return node
        (a, m), (_, n), zero = found
        k = int(m - n) if (m - n).is_Integer else 0
        if not 1 < k <= _LONGEST:
            return node
        rest = sp.Add(*(x**i * zero ** (k - 1 - i) for i in range(k)))
        return a * x**n * (x - zero) * rest

    return _bottom_up(expr, change)


def beside_zeros(expr: sp.Expr, x: sp.Symbol) -> Iterator[tuple[sp.Expr, sp.Expr]]:
    """(K, the expression with a x^m - b x^n as b x^n expm1((m - n) log1p((x - K)/K))): exact beside the zero K."""
    for node in sorted(expr.atoms(sp.Add), key=sp.default_sort_key):
        found = _two_powers(node, x)
        if found is None:
            continue
        (_, m), (b, n), zero = found
        if not (m - n).is_Integer or abs(m - n) == 1:
            yield zero, expr.xreplace({node: b * x**n * expm1((m - n) * log1p((x - zero) / zero))})


def _two_powers(
    node: sp.Expr, x: sp.Symbol
) -> tuple[tuple[sp.Expr, sp.Expr], tuple[sp.Expr, sp.Expr], sp.Expr] | None:
    """((a, m), (b, n), K) for a x^m - b x^n with a zero K > 0, the higher power first where that is known."""
    if not node.is_Add or len(node.args) > 4 or not node.has(x):
        return None
    factors: dict[sp.Expr, sp.Expr] = {}
    for term in node.args:
        factor, power = sp.expand_power_base(term, force=True).as_independent(x, as_Add=False)
        power = sp.powsimp(power, force=True)
        base, exponent = (x, sp.S.Zero) if power == 1 else power.as_base_exp()
        if base != x or exponent.has(x):
            return None
        factors[exponent] = factors.get(exponent, sp.S.Zero) + factor
    if len(factors) != 2:
        return None
    (m, a), (n, b) = factors.items()
    if (m - n).is_negative or (b.is_positive and not a.is_positive):
        (a, m), (b, n) = (b, n), (a, m)
    if m == n or (-b / a).is_positive is False or (a.is_positive and b.is_positive):
        return None
    zero = sp.powdenest((-b / a) ** (1 / (m - n)), force=True)
    return (a, m), (-b, n), zero


def reciprocal(expr: sp.Expr, x: sp.Symbol) -> Iterator[sp.Expr]:
    """The piece as a function of t = 1/x (written x again): as one fraction, and term by term."""
    inverted = expr.xreplace({x: 1 / x})

    def change(node: sp.Expr) -> sp.Expr:
        if node.is_Add:
            return sp.together(node)
        if isinstance(node, sp.log):
            return sp.expand_log(node, force=True)
        if node.is_Pow and not node.exp.is_Integer and node.base.has(x):
            return sp.expand_power_base(node, force=True)
        return node

    yield sp.powdenest(_bottom_up(inverted, change))
    expanded = sp.expand_mul(inverted)
    if expanded.is_Add:
        yield sp.Add(*(sp.powdenest(_bottom_up(term, change), force=True) for term in expanded.args))


def collected(expr: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """One fraction, its polynomials factored over everything transcendental taken as a symbol."""
    if sp.count_ops(expr) > 80:
        return expr
    atoms = [
        atom for atom in expr.atoms(sp.Function, sp.Pow) if atom.has(x) and not (atom.is_Pow and atom.exp.is_Integer)
    ]
    atoms.sort(key=sp.default_sort_key)
    names = {}
    for atom in sorted(atoms, key=lambda a: -sp.count_ops(a)):
        names[atom] = sp.Dummy(f"a{len(names)}", positive=True)
    replaced = expr
    for atom, name in names.items():
        replaced = replaced.xreplace({atom: name})
    try:
        factored = sp.factor(sp.together(replaced))
    except (sp.PolynomialError, NotImplementedError):
        return expr
    back = {name: atom for atom, name in names.items()}
    for _ in range(len(back) + 1):
        factored = factored.xreplace(back)
    return factored


def hyperbolic_quotients(expr: sp.Expr) -> sp.Expr:
    """tanh u for sinh u / cosh u, and 1/cosh(u)^2 for 1 - tanh(u)^2: neither overflows."""

    def change(node: sp.Expr) -> sp.Expr:
        if node.is_Mul:
            powers = node.as_powers_dict()
            for base in sorted((b for b in powers if isinstance(b, sp.sinh)), key=sp.default_sort_key):
                other = sp.cosh(base.args[0])
                if powers.get(other) == -powers[base]:
                    return node / (base / other) ** powers[base] * sp.tanh(base.args[0]) ** powers[base]
        return node

    return _bottom_up(expr, change) if expr.has(sp.sinh) and expr.has(sp.cosh) else expr


def with_decaying_exponentials(expr: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """Every growing e^u as 1/e^-u, cleared of fractions within fractions: r/(1 + e^r) = r e^-r/(1 + e^-r)."""
    if expr.has(sp.sinh, sp.cosh, sp.tanh):
        expr = expr.rewrite((sp.sinh, sp.cosh, sp.tanh), sp.exp)
    values = {symbol: sp.Rational(3, 4) for symbol in expr.free_symbols - {x}}
    names: dict[sp.Expr, sp.Symbol] = {}
    for power in sorted(expr.atoms(sp.exp), key=sp.default_sort_key):
        rise = power.args[0].subs(values).subs(x, 64) - power.args[0].subs(values).subs(x, 32)
        if power.has(x) and rise.is_real and sp.N(rise) > 0:
            names[power] = sp.Dummy(f"e{len(names)}", positive=True)
    if not names or sp.count_ops(expr) > 80:
        return expr
    table = _powers_of_one(expr, names)
    turned = sp.together(expr.xreplace(table))
    if not turned.has(sp.log):
        try:
            turned = sp.factor(turned)
        except (sp.PolynomialError, NotImplementedError):
            return expr
    else:
        turned = turned.replace(
            lambda node: isinstance(node, sp.log), lambda node: _log_of_fraction(sp.together(node.args[0]))
        )
    return turned.xreplace({name: sp.exp(-power.args[0]) for power, name in names.items()})


def _powers_of_one(expr: sp.Expr, names: dict[sp.Expr, sp.Symbol]) -> dict[sp.Expr, sp.Expr]:
    """Exponentials as powers of the names: e^(k u) = name^-k where name stands for e^-u, the least such u."""
    for power in sorted(names, key=sp.default_sort_key):
        ratios = {other: sp.cancel(other.args[0] / power.args[0]) for other in names if other != power}
        for other, ratio in ratios.items():
            if ratio.is_Integer and ratio > 1:
                names.pop(other)
        if any(ratio.is_Integer and ratio > 1 for ratio in ratios.values()):
            break
    table = {}
    for power in sorted(expr.atoms(sp.exp), key=sp.default_sort_key):
        for base, name in names.items():
            ratio = sp.cancel(power.args[0] / base.args[0])
            if ratio.is_Integer:
                table[power] = name**-ratio
    return table


def _log_of_fraction(inside: sp.Expr) -> sp.Expr:
    top, bottom = sp.fraction(inside)
    return sp.log(top) - sp.expand_log(sp.log(bottom), force=True)


def log_cosh_near(expr: sp.Expr) -> sp.Expr:
    """log cosh u = log1p(2 sinh(u/2)^2)."""
    return expr.replace(
        lambda node: isinstance(node, sp.log) and isinstance(node.args[0], sp.cosh),
        lambda node: log1p(2 * sp.sinh(node.args[0].args[0] / 2) ** 2),
    )


def log_cosh_far(expr: sp.Expr) -> sp.Expr:
    """log cosh u = u - log 2 + log1p(exp(-2u))."""
    return expr.replace(
        lambda node: isinstance(node, sp.log) and isinstance(node.args[0], sp.cosh),
        lambda node: node.args[0].args[0] - sp.log(2) + log1p(sp.exp(-2 * node.args[0].args[0])),
    )


def _bottom_up(expr: sp.Expr, change: Callable[[sp.Expr], sp.Expr]) -> sp.Expr:
    if expr.args:
        args = [_bottom_up(arg, change) for arg in expr.args]
        if any(new is not old for new, old in zip(args, expr.args, strict=True)):
            expr = expr.func(*args)
    return change(expr)


def _exponentials(node: sp.Add, x: sp.Symbol) -> sp.Expr | None:
    """a e^u - a = a expm1(u), and a e^u - b e^v = b e^v expm1(u - v + log(a/b)) for a, b > 0."""
    terms = [term.as_independent(sp.exp, as_Add=False) for term in node.args]
    with_exp = [pair for pair in terms if isinstance(pair[1], sp.exp) and pair[1].has(x)]
    if not with_exp:
        return None
    for factor, power in with_exp:
        if factor.has(x):
            continue
        for other in node.args:
            if other == -factor:
                rest = node - factor * power - other
                return factor * expm1(power.args[0]) + rest
    if len(with_exp) == 2 and len(node.args) == 2:
        (a, first), (b, second) = with_exp
        if not (a.has(x) or b.has(x)) and a.is_positive and b.is_negative:
            exponent = sp.factor(sp.expand_log(sp.log(-a / b) + first.args[0] - second.args[0]))
            return -b * second * expm1(exponent)
        if not (a.has(x) or b.has(x)) and b.is_positive and a.is_negative:
            exponent = sp.factor(sp.expand_log(sp.log(-b / a) + second.args[0] - first.args[0]))
            return -a * first * expm1(exponent)
    return None


def _difference_from_one(
    node: sp.Add, x: sp.Symbol, function: type[sp.Function]
) -> tuple[sp.Expr, sp.Expr, sp.Expr] | None:
    """(c, u, rest) for c - c function(u) + rest."""
    for term in node.args:
        factor, call = term.as_independent(function, as_Add=False)
        if isinstance(call, function) and call.has(x) and not factor.has(x) and -factor in node.args:
            return -factor, call.args[0], node - term + factor
    return None


def _cosine(node: sp.Add, x: sp.Symbol) -> sp.Expr | None:
    """1 - cos u = 2 sin(u/2)^2."""
    found = _difference_from_one(node, x, sp.cos)
    return None if found is None else 2 * found[0] * sp.sin(found[1] / 2) ** 2 + found[2]


def _hyperbolic_tangent(node: sp.Add, x: sp.Symbol) -> sp.Expr | None:
    """1 - tanh u = 2/(e^(2u) + 1), 1 - tanh(u)^2 = 1/cosh(u)^2."""
    found = _difference_from_one(node, x, sp.tanh)
    if found is not None:
        return 2 * found[0] / (sp.exp(2 * found[1]) + 1) + found[2]
    for term in node.args:
        factor, call = term.as_independent(sp.tanh, as_Add=False)
        square = call.is_Pow and isinstance(call.base, sp.tanh) and call.exp == 2
        if square and not factor.has(x) and -factor in node.args:
            return -factor / sp.cosh(call.base.args[0]) ** 2 + (node - term + factor)
    return None


def _error_function(node: sp.Add, x: sp.Symbol) -> sp.Expr | None:
    """1 - erf u = erfc u."""
    found = _difference_from_one(node, x, sp.erf)
    return None if found is None else found[0] * sp.erfc(found[1]) + found[2]


def _conjugate(node: sp.Add, x: sp.Symbol) -> sp.Expr | None:
    """a sqrt(v) - b = (a^2 v - b^2)/(a sqrt(v) + b), also with 1/sqrt(v), and beside other terms."""
    algebraic = [term for term in node.args if not term.has(sp.Function)]
    if 2 <= len(algebraic) < len(node.args):
        better = _conjugate(sp.Add(*algebraic), x)
        return None if better is None else better + sp.Add(*(term for term in node.args if term not in algebraic))
    roots = sorted(
        {
            power.base
            for power in node.atoms(sp.Pow)
            if power.exp in (sp.Rational(1, 2), sp.Rational(-1, 2)) and power.base.has(x)
        },
        key=sp.default_sort_key,
    )
    for inside in roots:
        root = sp.Dummy("s", positive=True)
        replaced = node.xreplace({sp.sqrt(inside): root, 1 / sp.sqrt(inside): 1 / root})
        if replaced.has(inside) and replaced.xreplace({inside: root**2}).has(x) is False:
            replaced = replaced.xreplace({inside: root**2})
        numerator, denominator = sp.fraction(sp.together(replaced))
        try:
            poly = sp.Poly(numerator, root)
        except sp.PolynomialError:
            continue
        if poly.degree() != 1:
            continue
        a, b = poly.all_coeffs()
        if b == 0 or _same_sign(a * sp.sqrt(inside), b, x):
            continue
        top = sp.factor(sp.expand(a**2 * inside - b**2))
        bottom = a * sp.sqrt(inside) - b
        return top / (bottom * denominator.xreplace({root: sp.sqrt(inside)}))
    return None


def _same_sign(one: sp.Expr, other: sp.Expr, x: sp.Symbol) -> bool:
    """Whether two terms have the same sign near x = 1/8, 8 and 64, wherever both are real (they do not cancel)."""
    values = {symbol: sp.Rational(3, 4) for symbol in (one.free_symbols | other.free_symbols) - {x}}
    ratios = [sp.N((one / other).subs(values).subs(x, point)) for point in (sp.Rational(1, 8), 8, 64)]
    real = [ratio > 0 for ratio in ratios if ratio.is_real]
    return bool(real) and all(real)


def _logarithm(node: sp.log, x: sp.Symbol) -> sp.Expr:
    """log(1 + u) = log1p(u) where 1 + u is written as a sum with the number one."""
    argument = node.args[0]
    if argument.is_Add and sp.S.One in argument.args:
        return log1p(argument - 1)
    if argument.is_Add and len(argument.args) <= 4:
        constant, varying = argument.as_independent(x, as_Add=True)
        if constant.is_positive and not constant.is_number:
            return sp.log(constant) + log1p(varying / constant)
    return node
