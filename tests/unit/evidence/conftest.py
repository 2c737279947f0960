"""Nonlinearities by name, defined once and analysed once for all tests of this folder."""

from __future__ import annotations

from functools import cache

import pytest

from symdict.evidence.engine import findings
from symdict.evidence.finding import Finding
from symdict.forms.definition import Definition, define
from symdict.language.symbols import Parameter

FORMULAS: dict[str, tuple[str, str, dict[str, object]]] = {
    "constant": ("1", "diffusivity", {}),
    "charbonnier": ("1/sqrt(1+r**2/lam**2)", "diffusivity", {}),
    "soft": ("sign(r)*max(abs(r)-theta, 0)", "shrinkage", {}),
    "perona-malik": ("exp(-r**2/(2*lam**2))", "diffusivity", {}),
    "garrote": ("Piecewise((1, abs(r) <= sqrt(2)*theta), (2*theta**2/r**2, True))", "diffusivity", {}),
    "hard": ("Piecewise((r, abs(r) > theta), (0, True))", "shrinkage", {}),
    "rational": ("1/(1+r**2/lam**2)", "diffusivity", {}),
    "geman-mcclure": ("1/(1+r**2/c**2)**2", "diffusivity", {}),
    "tukey": ("Piecewise(((1-(r/c)**2)**2, abs(r) <= c), (0, True))", "diffusivity", {}),
    "tukey quartic": ("Piecewise(((1-(r/c)**4)**2, abs(r) <= c), (0, True))", "diffusivity", {}),
    "weickert": ("1-exp(-C/(r/lam)**8)", "diffusivity", {}),
    "fair": ("1/(1+abs(r)/c)", "diffusivity", {}),
    "exponential": ("exp(-abs(r)/K)", "diffusivity", {}),
    "tanh": ("lam*tanh(r/lam)", "activation", {}),
    "sin": ("sin(r)", "activation", {}),
    "snake": ("r + sin(r)**2", "activation", {}),
    "cubic": ("r - r**3", "activation", {}),
    "log penalty": (
        "Piecewise((r, abs(r) <= sqrt(2)*s/d), "
        "(sign(r)*(sqrt(2)*d + abs(r) - sqrt(2)*sqrt(d**2 + sqrt(2)*d*abs(r) + r**2/2 - 4*s))/2, True))",
        "activation",
        {"assume": ["s < d^2"]},
    ),
    "tv": ("1/abs(r)", "diffusivity", {}),
    "relu": ("max(r, 0)", "activation", {}),
    "leaky": ("Piecewise((r, r > 0), (r/4, True))", "activation", {}),
    "silu": ("r/(1+exp(-r))", "activation", {}),
    "gelu": ("r*(1+erf(r/sqrt(2)))/2", "activation", {}),
    "sigmoid": ("1/(1+exp(-r))", "activation", {}),
    "softplus": ("log(1+exp(r))-log(2)", "activation", {}),
    "dead zone": ("sign(r)*max(abs(r)-k, 0)", "activation", {}),
    "firm": (
        "Piecewise((0, abs(r) <= t1), (sign(r)*t2*(abs(r)-t1)/(t2-t1), abs(r) <= t2), (r, True))",
        "shrinkage",
        {"assume": ["t1 < t2"]},
    ),
    "hampel": (
        "Piecewise((r, abs(r) <= a), (a*sign(r), abs(r) <= b), (a*sign(r)*(c-abs(r))/(c-b), abs(r) <= c), (0, True))",
        "activation",
        {"assume": ["a < b", "b < c"]},
    ),
    "power": ("abs(r)**p", "regulariser", {}),
    "gaussian power": ("exp(-(abs(r)/l)**p)", "diffusivity", {}),
    "barron": (
        "((r/c)**2/abs(a-2)+1)**(a/2-1)",
        "diffusivity",
        {"assume": ["a < 2"], "parameters": [Parameter("a", "real")]},
    ),
}


@cache
def defined(name: str) -> Definition:
    text, form, options = FORMULAS[name]
    return define(text, form, **options)  # type: ignore[arg-type]


@cache
def decided(name: str) -> dict[str, Finding]:
    return findings(defined(name), seconds=60)


@pytest.fixture
def definition():
    return defined


@pytest.fixture
def found():
    return decided
