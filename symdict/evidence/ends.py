"""One-sided limits at the ends of a piece, with the cases that parameters make."""

from __future__ import annotations

import sympy as sp

from symdict.evidence.context import Context
from symdict.evidence.factors import decaying, factored
from symdict.evidence.search import Undecided
from symdict.evidence.vanishing import vanishes
from symdict.language import asymptotics
from symdict.language.variables import radius


def limit(expr: sp.Expr, point: sp.Expr, side: str, context: Context) -> sp.Expr:
    """The limit of expr at point, from the right ("+") or the left ("-"); oo and -oo are limits.

    Raises: Undecided where none is found, Split where it depends on the parameters.
    """
    context.budget.check()
    if not expr.has(radius):
        return expr
    found = by_rules(expr, point, side, context)
    if found is not None:
        return context.rooted(found)
    if point == sp.oo and _oscillates(expr, context):
        raise Undecided(f"the limit of {expr} at r = oo was not found: it oscillates")
    parameters = expr.free_symbols - {radius}
    if point not in (0, sp.oo) or not _delicate(expr):
        found = asymptotics.value(expr, point, side)
        if _plain(found):
            return context.rooted(found)
    found = asymptotics.value(decaying(expr), point, side)
    if _plain(found) and not (parameters and _delicate(expr)):
        return found
    raise Undecided(f"the limit of {expr} at r = {point}{side if point != sp.oo else ''} was not found")


def by_rules(expr: sp.Expr, point: sp.Expr, side: str, context: Context) -> sp.Expr | None:
    """The limit by the rules for sums, products and powers alone; None where they do not get there."""
    if point == sp.oo and expr.has(sp.sinh, sp.cosh, sp.tanh, sp.coth, sp.sech, sp.csch):
        expr = factored(expr)
    if point in (0, sp.oo):
        found = _at_open_end(expr, point, context)
        if found is None and expr != sp.expand(expr):
            found = _at_open_end(sp.expand(expr), point, context)
        if found is not None:
            return found
    elif _delicate(expr):  # as the distance from the point goes to 0
        distance = point - radius if side == "-" else point + radius
        moved = expr.subs(radius, distance).replace(
            lambda node: node.is_Pow and node.exp.free_symbols, lambda node: sp.Pow(sp.expand(node.base), node.exp)
        )
        found = _at_open_end(_with_expanded_bases(moved), sp.S.Zero, context)
        if found is not None:
            return found
    return None


def _with_expanded_bases(expr: sp.Expr) -> sp.Expr:
    """The expression with every base of a power multiplied out, so that vanishing terms cancel."""
    return expr.replace(lambda node: node.is_Pow and node.base.is_Add, lambda node: sp.expand(node.base) ** node.exp)


def _oscillates(expr: sp.Expr, context: Context) -> bool:
    """Whether a sine or cosine runs for ever."""
    for atom in sorted(expr.atoms(sp.sin, sp.cos, sp.tan), key=lambda item: item.sort_key()):
        inner = _at_open_end(atom.args[0], sp.oo, context)
        if inner is None or inner in (sp.oo, -sp.oo):
            return True
    return False


def _plain(value: sp.Expr) -> bool:
    return not value.has(sp.nan, sp.zoo, radius, sp.Limit, sp.AccumBounds, sp.I) and (
        value in (sp.oo, -sp.oo) or not value.has(sp.oo, -sp.oo)
    )


def _delicate(expr: sp.Expr) -> bool:
    """Whether an exponent holds a parameter: 0**p is then no value."""
    return any(power.exp.free_symbols - {radius} for power in expr.atoms(sp.Pow) if power.base.has(radius))


def _at_open_end(expr: sp.Expr, point: sp.Expr, context: Context) -> sp.Expr | None:
    """Rules for sums, products, powers and exponentials at 0+ and at infinity."""
    if not expr.has(radius):
        return expr
    if expr == radius:
        return sp.S.Zero if point == 0 else sp.oo
    lead = _leading(expr, point, context)
    if lead is not None:
        return _of_monomial(lead, point, context)
    if expr.is_Add:
        return _of_sum(expr, point, context)
    if expr.is_Mul:
        return _of_product(expr, point, context)
    if isinstance(expr, sp.exp):
        inner = _at_open_end(sp.expand(expr.exp), point, context)
        if inner is None:
            return None
        return sp.S.Zero if inner == -sp.oo else sp.oo if inner == sp.oo else sp.exp(inner)
    if expr.is_Pow and not expr.exp.has(radius):
        inner = _at_open_end(expr.base, point, context)
        if inner is None:
            return None
        return _power(inner, expr.exp, context, approach=_approach(expr.base))
    if isinstance(expr, sp.tanh | sp.erf | sp.atan | sp.log | sp.asinh):
        inner = _at_open_end(expr.args[0], point, context)
        if inner is None or inner.has(sp.nan):
            return None
        if isinstance(expr, sp.log) and inner == 0:
            return -sp.oo
        return expr.func(inner) if not (isinstance(expr, sp.log | sp.asinh) and inner == sp.oo) else sp.oo
    return None


def _of_monomial(lead: tuple[sp.Expr, sp.Expr], point: sp.Expr, context: Context) -> sp.Expr:
    coefficient, power = lead
    sign = context.sign(power)
    if sign == 0:
        return coefficient
    if (sign > 0) == (point == 0):
        return sp.S.Zero
    return sp.oo * context.sign(coefficient)


def _leading(expr: sp.Expr, point: sp.Expr, context: Context) -> tuple[sp.Expr, sp.Expr] | None:
    """(c, e) with expr ~ c r^e at 0+ or at infinity, for algebraic expressions; None otherwise."""
    if not expr.has(radius):
        return expr, sp.S.Zero
    if expr == radius:
        return sp.S.One, sp.S.One
    if expr.is_Mul:
        coefficient, power = sp.S.One, sp.S.Zero
        for factor in expr.args:
            lead = _leading(factor, point, context)
            if lead is None:
                return None
            coefficient, power = coefficient * lead[0], power + lead[1]
        return coefficient, sp.expand(power)
    if expr.is_Pow and not expr.exp.has(radius) and expr.base != sp.E:
        lead = _leading(expr.base, point, context)
        if lead is None:
            return None
        return lead[0] ** expr.exp, sp.expand(lead[1] * expr.exp)
    if expr.is_Add:
        return _leading_of_sum(expr, point, context)
    if isinstance(expr, sp.exp) and _tends_to_zero(expr.exp, point, context):
        return sp.S.One, sp.S.Zero
    return None


def _leading_of_sum(expr: sp.Expr, point: sp.Expr, context: Context) -> tuple[sp.Expr, sp.Expr] | None:
    leads = []
    for term in expr.args:
        lead = _leading(term, point, context)
        if lead is None:
            return None
        leads.append(lead)
    top, total = leads[0][1], leads[0][0]
    for coefficient, power in leads[1:]:
        order = context.sign(sp.expand(power - top)) * (1 if point == sp.oo else -1)
        if order > 0:
            top, total = power, coefficient
        elif order == 0:
            total += coefficient
    if vanishes(total):  # the leading terms cancel: to the next order
        opened = expr.replace(
            lambda node: isinstance(node, sp.exp) and node.has(radius),
            lambda node: 1 + node.exp if _tends_to_zero(node.exp, point, context) else node,
        )
        return None if opened == expr or not opened.is_Add else _next_order(opened, expr, point, context)
    return sp.factor(total) if total.free_symbols else total, top


def _tends_to_zero(expr: sp.Expr, point: sp.Expr, context: Context) -> bool:
    lead = _leading(sp.expand(expr), point, context)
    return lead is not None and context.sign(lead[1]) * (1 if point == 0 else -1) > 0


def _next_order(
    opened: sp.Expr, expr: sp.Expr, point: sp.Expr, context: Context
) -> tuple[sp.Expr, sp.Expr] | None:
    """The leading term of a sum whose exponentials exp(u), u -> 0, were replaced by 1 + u."""
    opened = sp.expand(opened)
    if not opened.has(radius):
        return None
    lead = _leading(opened, point, context)
    if lead is None:
        return None
    outward = 1 if point == 0 else -1
    for term in expr.args:
        for factor in sp.Mul.make_args(term):
            if isinstance(factor, sp.exp) and factor.has(radius):
                inner, outer = _leading(sp.expand(factor.exp), point, context), _leading(term / factor, point, context)
                # what was left out is of the order (term) u^2 and must be smaller
                if inner is None or outer is None:
                    return None
                if context.sign(sp.expand(outer[1] + 2 * inner[1] - lead[1])) * outward <= 0:
                    return None
            elif factor.has(sp.exp) and factor.has(radius):
                return None
    return lead


def _approach(base: sp.Expr) -> int:
    """Whether a vanishing base is positive near the point; 0 where unknown."""
    return 1 if base.is_positive else 0


def _power(inner: sp.Expr, exponent: sp.Expr, context: Context, *, approach: int) -> sp.Expr | None:
    if inner not in (0, sp.oo, -sp.oo):
        return inner**exponent
    sign = context.sign(exponent)
    if sign == 0:
        return sp.S.One
    if inner == -sp.oo:
        if not exponent.is_integer:
            return None
        return sp.S.Zero if sign < 0 else (sp.oo if exponent.is_even else -sp.oo)
    grows = (sign > 0) == (inner == sp.oo)
    if grows:
        if inner == 0 and not approach:
            return None
        return sp.oo
    return sp.S.Zero


def _of_sum(expr: sp.Expr, point: sp.Expr, context: Context) -> sp.Expr | None:
    parts = []
    for term in expr.args:
        part = _at_open_end(term, point, context)
        if part is None:
            return None
        parts.append(part)
    infinite = {part for part in parts if part in (sp.oo, -sp.oo)}
    if len(infinite) == 1:
        return infinite.pop()
    if infinite:
        return _dominant(expr, point, context)
    return _settled(sp.Add(*parts))


def _settled(value: sp.Expr) -> sp.Expr:
    return sp.S.Zero if value != 0 and value.count_ops() < 60 and vanishes(value) else value


def _dominant(expr: sp.Expr, point: sp.Expr, context: Context) -> sp.Expr | None:
    """The sum of monomials whose largest power decides."""
    terms = []
    for term in expr.args:
        coefficient, power = sp.S.One, sp.S.Zero
        for factor in sp.Mul.make_args(term):
            base, exponent = factor.as_base_exp()
            if base == radius and not exponent.has(radius):
                power += exponent
            elif factor.has(radius):
                return None
            else:
                coefficient *= factor
        terms.append((coefficient, power))
    best: list[tuple[sp.Expr, sp.Expr]] = []
    for coefficient, power in terms:
        if not best:
            best = [(coefficient, power)]
            continue
        order = context.sign(power - best[0][1]) * (1 if point == sp.oo else -1)
        if order > 0:
            best = [(coefficient, power)]
        elif order == 0:
            best.append((coefficient, power))
    total = sp.Add(*(coefficient for coefficient, _ in best))
    return sp.oo * context.sign(total) if not vanishes(total) else None


def _of_product(expr: sp.Expr, point: sp.Expr, context: Context) -> sp.Expr | None:
    waves = [factor for factor in expr.args if isinstance(factor, sp.sin | sp.cos)]
    if waves:  # bounded, so the product vanishes where the rest does
        rest = _at_open_end(sp.Mul(*(factor for factor in expr.args if factor not in waves)), point, context)
        return sp.S.Zero if rest == 0 else None
    power, others, argument = sp.S.Zero, [], sp.S.Zero
    for factor in expr.args:
        base, exponent = factor.as_base_exp()
        if base == radius and not exponent.has(radius):
            power += exponent
        elif isinstance(factor, sp.exp):
            argument += factor.exp
        else:
            others.append(factor)
    parts = []
    for factor in others:
        part = _at_open_end(factor, point, context)
        if part is None:
            return None
        parts.append(part)
    if argument != 0:
        inner = _at_open_end(sp.expand(argument), point, context)
        if inner is None:
            return None
        if inner in (sp.oo, -sp.oo) and _algebraic(others) and _grows_like_power(argument):
            if inner == -sp.oo:
                return sp.S.Zero  # an exponential wins over any power
            finite = [part for part in parts if part not in (0, sp.oo, -sp.oo)]
            return sp.oo * context.sign(sp.Mul(*finite)) if len(finite) == len(parts) else None
        parts.append(sp.S.Zero if inner == -sp.oo else sp.oo if inner == sp.oo else sp.exp(inner))
    if power != 0:
        sign = context.sign(power)
        if sign:
            parts.append(sp.S.Zero if (sign > 0) == (point == 0) else sp.oo)
    if any(part == 0 for part in parts):
        return None if any(part in (sp.oo, -sp.oo) for part in parts) else sp.S.Zero
    infinite = [part for part in parts if part in (sp.oo, -sp.oo)]
    finite = sp.Mul(*(part for part in parts if part not in (sp.oo, -sp.oo)))
    if not infinite:
        return finite
    return sp.Mul(*infinite) * context.sign(finite)


def _algebraic(factors: list[sp.Expr]) -> bool:
    """Whether the factors grow no faster than a power."""
    return all(not factor.has(sp.exp, sp.sinh, sp.cosh, sp.gamma) for factor in factors)


def _grows_like_power(argument: sp.Expr) -> bool:
    return argument.has(radius) and not any(atom.has(radius) for atom in argument.atoms(sp.log, sp.exp))
