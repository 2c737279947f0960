"""The printed formulas, spelled for each peer: alt2020, Table 3, with lambda = theta = P."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import mpmath
import numpy as np
from peers import K, P


@dataclass(frozen=True)
class Case:
    """One elementwise function in every spelling that its users would type."""

    title: str
    entry: str
    form: str
    parameter: str
    expression: Callable[[Any], Any]  # SymPy
    numexpr: str
    scalar: Callable[[Any], Callable[[Any], Any]]  # for Numba, given the dtype
    array: Callable[[Any, Any], Callable[[Any], Any]]  # for JAX, given its numpy and the dtype
    torch: Callable[[Any], Callable[[Any], Any]]
    c: str  # for gcc, with libm
    exact: Callable[[Any], Any]  # for mpmath


def _sympy() -> Any:
    import sympy

    return sympy


def _piecewise(r: Any, inside: Any, outside: Any, limit: Any) -> Any:
    sp = _sympy()
    return sp.Piecewise((inside, sp.Abs(r) <= limit), (outside, True))


def _exact_theta() -> Any:
    return mpmath.mpf(P) * mpmath.sqrt(2)


CASES = (
    Case(
        "constant Phi", "constant", "activation", "", lambda r: r, "r + 0", lambda _: lambda r: r,
        lambda _jnp, _: lambda r: r + 0, lambda _torch: lambda r: r + 0, "r", lambda r: r,
    ),
    Case(
        "Charbonnier Phi", "charbonnier", "activation", "lam",
        lambda r: r / _sympy().sqrt(1 + r**2 / _sympy().Float(P) ** 2),
        "r / sqrt(one + r*r/(P*P))",
        lambda kind: (lambda q, one: lambda r: r / np.sqrt(one + r * r / q))(kind(P * P), kind(1)),
        lambda jnp, kind: lambda r: r / jnp.sqrt(1 + r * r / kind(P * P)),
        lambda torch: lambda r: r / torch.sqrt(1 + r * r / (P * P)),
        "r / SQRT(1 + r * r / (P * P))",
        lambda r: r / mpmath.sqrt(1 + r**2 / mpmath.mpf(P) ** 2),
    ),
    Case(
        "soft Phi", "soft", "activation", "theta",
        lambda r: _piecewise(r, r, _sympy().Float(K) * _sympy().sign(r), _sympy().Float(K)),
        "where(abs(r) <= K, r, where(r > 0, K, -K))",
        lambda kind: (lambda k: lambda r: r if abs(r) <= k else (k if r > 0 else -k))(kind(K)),
        lambda jnp, kind: lambda r: jnp.where(jnp.abs(r) <= kind(K), r, kind(K) * jnp.sign(r)),
        lambda torch: lambda r: torch.where(torch.abs(r) <= K, r, K * torch.sign(r)),
        "FABS(r) <= K ? r : (r > 0 ? K : -K)",
        lambda r: r if abs(r) <= _exact_theta() else mpmath.sign(r) * _exact_theta(),
    ),
    Case(
        "Perona-Malik Phi", "perona-malik", "activation", "lam",
        lambda r: r * _sympy().exp(-(r**2) / (2 * _sympy().Float(P) ** 2)),
        "r * exp(-r*r / (two*P*P))",
        lambda kind: (lambda q: lambda r: r * np.exp(-r * r / q))(kind(2 * P * P)),
        lambda jnp, kind: lambda r: r * jnp.exp(-r * r / kind(2 * P * P)),
        lambda torch: lambda r: r * torch.exp(-r * r / (2 * P * P)),
        "r * EXP(-r * r / (2 * P * P))",
        lambda r: r * mpmath.exp(-(r**2) / (2 * mpmath.mpf(P) ** 2)),
    ),
    Case(
        "garrote Phi", "garrote", "activation", "theta",
        lambda r: _piecewise(r, r, _sympy().Float(K) ** 2 / r, _sympy().Float(K)),
        "where(abs(r) <= K, r, K*K/r)",
        lambda kind: (lambda k, q: lambda r: r if abs(r) <= k else q / r)(kind(K), kind(K * K)),
        lambda jnp, kind: lambda r: jnp.where(jnp.abs(r) <= kind(K), r, kind(K * K) / r),
        lambda torch: lambda r: torch.where(torch.abs(r) <= K, r, K * K / r),
        "FABS(r) <= K ? r : K * K / r",
        lambda r: r if abs(r) <= _exact_theta() else _exact_theta() ** 2 / r,
    ),
    Case(
        "hard Phi", "hard", "activation", "theta",
        lambda r: _piecewise(r, r, 0, _sympy().Float(K)),
        "where(abs(r) <= K, r, 0)",
        lambda kind: (lambda k, zero: lambda r: r if abs(r) <= k else zero)(kind(K), kind(0)),
        lambda jnp, kind: lambda r: jnp.where(jnp.abs(r) <= kind(K), r, kind(0)),
        lambda torch: lambda r: torch.where(torch.abs(r) <= K, r, torch.zeros_like(r)),
        "FABS(r) <= K ? r : 0",
        lambda r: r if abs(r) <= _exact_theta() else mpmath.mpf(0),
    ),
    Case(
        "garrote Psi", "garrote", "regulariser", "theta",
        lambda r: _piecewise(
            r, r**2, _sympy().Float(K) ** 2 * (_sympy().log(r**2 / _sympy().Float(K) ** 2) + 1), _sympy().Float(K)
        ),
        "where(abs(r) <= K, r*r, K*K*(log(r*r/(K*K)) + one))",
        lambda kind: (
            lambda k, q, one: lambda r: r * r if abs(r) <= k else q * (np.log(r * r / q) + one)
        )(kind(K), kind(K * K), kind(1)),
        lambda jnp, kind: lambda r: jnp.where(
            jnp.abs(r) <= kind(K), r * r, kind(K * K) * (jnp.log(r * r / kind(K * K)) + 1)
        ),
        lambda torch: lambda r: torch.where(
            torch.abs(r) <= K, r * r, K * K * (torch.log(r * r / (K * K)) + 1)
        ),
        "FABS(r) <= K ? r * r : K * K * (LOG(r * r / (K * K)) + 1)",
        lambda r: (
            r**2 if abs(r) <= _exact_theta() else _exact_theta() ** 2 * (mpmath.log(r**2 / _exact_theta() ** 2) + 1)
        ),
    ),
)  # fmt: skip
FIVE = ("Charbonnier Phi", "soft Phi", "Perona-Malik Phi", "garrote Phi", "garrote Psi")
