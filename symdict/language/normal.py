"""The normal form: the one place that simplifies, and that decides whether an expression is zero.

A candidate is believed only after it agrees with the original at random points to 25 digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import sympy as sp
from sympy.core.function import AppliedUndef

from symdict.language.variables import r, radius

_LARGE = 160
"""Operation count beyond which expanding or factoring costs more than it gives."""

_POINTS = tuple(sp.Rational(*pair) for pair in ((3, 7), (17, 5), (29, 31), (53, 8), (5, 61)))


def ratio(numerator: sp.Expr, denominator: sp.Expr) -> sp.Expr:
    """numerator/denominator in lowest terms, as a breakpoint is written."""
    return sp.radsimp(sp.sympify(numerator) / denominator)


@lru_cache(maxsize=8192)
def is_zero(expr: sp.Expr) -> bool:
    """Whether an expression vanishes identically: proved, never guessed.

    Numbers refute; expansion, cancellation and, last, simplification prove. False also means
    that no proof was found.
    """
    expr = sp.sympify(expr)
    if expr.is_zero:
        return True
    if not expr.free_symbols and expr.is_Number:
        return expr == 0
    if expr.has(AppliedUndef) or expr.has(sp.Integral):
        return sp.expand(expr.doit(integrals=False)) == 0
    if not _vanishes_at_points(expr):
        return False
    return any(attempt == 0 for attempt in _proofs_of_zero(expr))


def _proofs_of_zero(expr: sp.Expr) -> Iterator[sp.Expr]:
    yield sp.expand(expr)
    if expr.count_ops() <= _LARGE:
        yield sp.expand(sp.powsimp(sp.expand(expr)))
        yield sp.expand(sp.expand_log(expr))
        yield _through_dummies(expr, sp.cancel)
        yield _over_one_root(expr)
        yield sp.radsimp(sp.expand(sp.together(expr)))
        yield sp.expand(expr.rewrite(sp.exp))
        yield sp.simplify(expr)
        yield sp.simplify(sp.expand(expr.rewrite(sp.exp)))


def _vanishes_at_points(expr: sp.Expr) -> bool:
    for point in _number_points(expr):
        value = _number(expr, point)
        if value is not None and abs(value) > sp.Float("1e-20"):
            return False
    return True


def _number_points(expr: sp.Expr) -> Iterator[dict[sp.Symbol, sp.Rational]]:
    symbols = sorted(expr.free_symbols, key=lambda symbol: (symbol.name, str(symbol.assumptions0)))
    for offset in range(3):
        yield {
            symbol: (
                sp.Integer(2 + (index + offset) % 3)
                if symbol.is_integer
                else _POINTS[(2 * index + offset) % len(_POINTS)]
            )
            for index, symbol in enumerate(symbols)
        }


def _number(expr: sp.Expr, point: dict[sp.Symbol, sp.Rational]) -> sp.Expr | None:
    try:
        value = sp.N(expr.subs(point), 30, maxn=120)
    except (ValueError, TypeError, ZeroDivisionError, OverflowError, AttributeError):
        return None
    return value if value.is_Float or value.is_Rational or (value.is_number and value.is_finite) else None


def _agree(one: sp.Expr, other: sp.Expr) -> bool:
    for point in _number_points(one):
        left, right = _number(one, point), _number(other, point)
        if left is None or right is None:
            if left is not right:
                return False
            continue
        if abs(left - right) > sp.Float("1e-25") * (1 + abs(left)):
            return False
    return True


def _through_dummies(expr: sp.Expr, change: Callable[[sp.Expr], sp.Expr]) -> sp.Expr:
    """Apply a polynomial transformation with every transcendental atom replaced by a symbol.

    Otherwise exponents with large rational coefficients become polynomial degrees (symbolic.md 3.5).
    """
    atoms = [
        atom
        for atom in sp.preorder_traversal(expr)
        if isinstance(atom, sp.Function)
        or (atom.is_Pow and not atom.exp.is_Integer)
        or isinstance(atom, sp.exp)
    ]
    back: dict[sp.Dummy, sp.Expr] = {}
    forward: dict[sp.Expr, sp.Dummy] = {}
    for atom in atoms:
        if atom not in forward:
            symbol = sp.Dummy(f"d{len(forward)}", positive=True)
            forward[atom], back[symbol] = symbol, atom
    replaced = expr
    for atom in sorted(forward, key=lambda item: -item.count_ops()):
        replaced = replaced.xreplace({atom: forward[atom]})
    return change(replaced).xreplace(back)


@lru_cache(maxsize=8192)
def tidy(expr: sp.Expr) -> sp.Expr:
    """The expression as one would write it: content outside the bracket, lowest terms, few operations.

    >>> tidy(radius - radius*sp.exp(-radius**2))
    r*(1 - exp(-r**2))
    """
    expr = _with_tanh(sp.sympify(expr))
    if expr.is_Atom or expr.has(sp.nan, sp.zoo):
        return expr
    if expr.has(AppliedUndef, sp.Integral, sp.Derivative):
        return sp.factor_terms(expr) if expr.is_Mul else expr
    seen: dict[sp.Expr, None] = {}
    for candidate in _candidates(expr):
        seen.setdefault(candidate)
    ranked = sorted(enumerate(seen), key=lambda item: (_cost(item[1]), item[0]))
    for _, candidate in ranked:
        if candidate == expr or _agree(expr, candidate):
            return candidate
    return expr


def _candidates(expr: sp.Expr) -> Iterator[sp.Expr]:
    yield expr
    gathered = sp.factor_terms(expr)
    yield gathered
    if expr.count_ops() > _LARGE:
        return
    yield _with_content_outside(gathered)
    rational = all(expr.is_rational_function(variable) for variable in (radius, r)) and not _steep(expr)
    cancelled = sp.cancel(expr) if rational else _through_dummies(expr, sp.cancel)
    yield cancelled
    yield sp.factor_terms(cancelled)
    opened = sp.expand(expr, power_base=False, power_exp=False, log=False, trig=False)
    yield opened
    yield sp.factor_terms(opened)
    if rational:
        yield sp.factor(expr)
    else:
        yield sp.powsimp(opened)
        if opened.is_Add and expr.has(sp.log):
            gathered_logs = _with_quotients_of_logs(opened)
            yield gathered_logs
            yield sp.factor_terms(gathered_logs)
        yield _through_dummies(expr, sp.factor)
        yield _over_one_root(expr)


def _steep(expr: sp.Expr) -> bool:
    """Whether exp(p/q) with large p or q is in it, of which polynomials would make the p-th power of exp(1/q)."""
    numbers = (node.exp for node in expr.atoms(sp.exp) if node.exp.is_Rational)
    return any(max(abs(number.p), number.q) > _HIGHEST for number in numbers)


_HIGHEST = 1000
"""The numerator or denominator of such an exponent up to which it is one of polynomials."""


def _over_one_root(expr: sp.Expr) -> sp.Expr:
    """A + B sqrt(q) with A and B in lowest terms, for a rational function of r and one square root of q(r).

    With s = sqrt(q), s^2 = q, the denominator C + D s is made free of s by C - D s. Others come back unchanged.
    """
    halves = [part for part in expr.atoms(sp.Pow) if part.exp.is_Rational and part.exp.q == 2 and part.has(radius)]
    bases = {part.base for part in halves}
    if len(bases) != 1:
        return expr
    (square,) = bases
    root = sp.Dummy("s", positive=True)
    rational = expr.xreplace({part: root ** (2 * part.exp) for part in halves})
    if not (rational.is_rational_function(radius, root) and square.is_polynomial(radius)):
        return expr
    above, below = (_modulo_square(part, root, square) for part in sp.fraction(sp.together(rational)))
    (a, b), (c, d) = above, below
    norm = sp.expand(c**2 - d**2 * square)
    if norm == 0:
        return expr
    plain = sp.cancel(sp.expand(a * c - b * d * square) / norm)
    return plain + sp.cancel(sp.expand(b * c - a * d) / norm) * sp.sqrt(square)


def _modulo_square(polynomial: sp.Expr, root: sp.Symbol, square: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """(a, b) with polynomial = a + b root, where root^2 = square."""
    parts = [sp.S.Zero, sp.S.Zero]
    for (power,), coefficient in sp.Poly(polynomial, root).terms():
        parts[power % 2] += coefficient * square ** (power // 2)
    return parts[0], parts[1]


def _with_tanh(expr: sp.Expr) -> sp.Expr:
    """sinh(u)/cosh(u) as tanh(u): the quotient overflows where the function has long settled."""
    if not expr.has(sp.sinh):
        return expr

    def joined(product: sp.Expr) -> sp.Expr:
        for part in product.args:
            if isinstance(part, sp.sinh) and 1 / sp.cosh(part.args[0]) in product.args:
                argument = part.args[0]
                return product * sp.cosh(argument) / sp.sinh(argument) * sp.tanh(argument)
        return product

    return expr.replace(lambda part: part.is_Mul, joined)


def _with_content_outside(expr: sp.Expr) -> sp.Expr:
    """2 - 2 exp(x) -> 2 (1 - exp(x)) also where SymPy distributes the number back."""
    if expr.is_Mul:
        number, rest = sp.S.One, []
        for factor in expr.args:
            inner, remaining = factor.as_content_primitive()
            if inner != 1 and remaining.is_Add:
                number *= inner
                rest.append(remaining)
            else:
                rest.append(factor)
        return sp.Mul(number, *rest)
    return expr


def _with_quotients_of_logs(expr: sp.Expr) -> sp.Expr:
    """c log(u) - c log(v) as c log(u/v): the argument of a logarithm should have no unit."""
    rest, logs = [], []
    for term in expr.args:
        constant, log = term.as_independent(sp.log, as_Add=False)
        if isinstance(log, sp.log):
            logs.append((constant, log.args[0]))
        else:
            rest.append(term)
    while logs:
        constant, argument = logs.pop(0)
        for index, (other, below) in enumerate(logs):
            if other == -constant:
                logs.pop(index)
                up, down = (argument, below) if argument.has(radius) else (below, argument)
                sign = 1 if argument.has(radius) else -1
                rest.append(sign * constant * sp.log(up / down))
                break
        else:
            rest.append(constant * sp.log(argument))
    return sp.Add(*rest)


def _has_power(term: sp.Expr) -> bool:
    """Whether a positive power of the variable can be taken out of a term."""
    return any(
        base == radius and exponent.is_positive
        for base, exponent in (factor.as_base_exp() for factor in sp.Mul.make_args(term))
    )


def _cost(expr: sp.Expr) -> tuple[int, int, str]:
    """Fewer operations first, common powers of r outside; then a product; then the shorter text."""
    penalty = 0
    for node in sp.preorder_traversal(expr):
        if node.is_Add and all(term.could_extract_minus_sign() for term in node.args):
            penalty += 2
        if node.is_Add and all(_has_power(term) for term in node.args):
            penalty += 1
    outer = 0 if expr.is_Mul or not expr.is_Add else 1
    text = str(expr)
    return (expr.count_ops() + penalty, outer, f"{len(text):06d}{text}")
