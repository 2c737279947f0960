"""Regions of parameters: what is known of signs there, and proofs that a region is empty."""

from __future__ import annotations

from collections.abc import Iterable

import sympy as sp

from symdict.language.symbols import ParameterSpace

_KNOWN: dict[ParameterSpace, dict[sp.Expr, int]] = {}
"""Signs that hold by the very conditions that define a region; a memory, never a guess."""

Linear = tuple[dict[sp.Symbol, sp.Rational], sp.Rational, bool]
"""sum a_i x_i + c > 0 (or >= 0 where the flag is False)."""


def remember(space: ParameterSpace, parent: ParameterSpace, factor: sp.Expr, sign: int) -> None:
    """The factor has this sign throughout the region, which lies inside its parent."""
    _KNOWN[space] = {**_KNOWN.get(parent, {}), **_KNOWN.get(space, {}), factor: sign}


def recall(space: ParameterSpace, factor: sp.Expr) -> int | None:
    """The sign of a factor, if the region was made by a condition on it."""
    known = _KNOWN.get(space)
    if not known:
        return None
    if factor in known:
        return known[factor]
    return -known[-factor] if -factor in known else None


def facts_of(space: ParameterSpace) -> int:
    """How many signs are known by conditions in a region."""
    return len(_KNOWN.get(space, ()))


def proved_empty(space: ParameterSpace, further: Iterable[tuple[sp.Expr, sp.Expr, bool]]) -> bool:
    """Whether the linear ones among the constraints contradict each other (Fourier and Motzkin)."""
    symbols = [parameter.symbol for parameter in space.parameters]
    system: list[Linear] = []
    for small, large, strict in (*space._inequalities(), *further):
        linear = _linear(large - small, symbols, strict=strict)
        if linear is not None:
            system.append(linear)
    system += [({symbol: sp.S.One}, sp.S.Zero, True) for symbol in symbols if symbol.is_positive]
    for symbol in symbols:
        system = _without(symbol, system)
        if len(system) > 400:
            return False
    return any(constant < 0 or (strict and constant == 0) for _, constant, strict in system)


def _linear(expr: sp.Expr, symbols: list[sp.Symbol], *, strict: bool) -> Linear | None:
    try:
        polynomial = sp.Poly(sp.expand(expr), *symbols)
    except sp.PolynomialError:
        return None
    if polynomial.total_degree() > 1 or not all(value.is_Rational for value in polynomial.coeffs()):
        return None
    coefficients = {
        symbol: polynomial.coeff_monomial(symbol) for symbol in symbols if polynomial.coeff_monomial(symbol) != 0
    }
    return coefficients, polynomial.coeff_monomial(1), strict


def _without(symbol: sp.Symbol, system: list[Linear]) -> list[Linear]:
    """The projection of the system along one variable."""
    above = [item for item in system if item[0].get(symbol, 0) < 0]
    below = [item for item in system if item[0].get(symbol, 0) > 0]
    kept = [item for item in system if symbol not in item[0]]
    for lower in below:
        for upper in above:
            p, q = lower[0][symbol], -upper[0][symbol]
            combined = {}
            for name in {*lower[0], *upper[0]}:
                value = lower[0].get(name, sp.S.Zero) * q + upper[0].get(name, sp.S.Zero) * p
                if name != symbol and value != 0:
                    combined[name] = value
            kept.append((combined, lower[1] * q + upper[1] * p, lower[2] or upper[2]))
    return kept
