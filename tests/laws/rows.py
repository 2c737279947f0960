"""The six rows of alt2020, Table 3, and further formulas, each as its community writes it.

Numbers come from `truth`: plain mpmath functions written by hand from the printed table, which share
no code with the engine.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import mpmath
from mpmath import exp, log, mpf, sqrt


@dataclass(frozen=True)
class Row:
    form: str
    formula: str
    truth: dict[str, Callable] = field(default_factory=dict)
    assume: tuple[str, ...] = ()
    integer: tuple[str, ...] = ()


def _sgn(r):
    return mpmath.sign(r)


ROWS = {
    "constant": Row("diffusivity", "1", {
        "diffusivity": lambda r: mpf(1), "regulariser": lambda r: r**2,
        "shrinkage": lambda r: mpf(0), "activation": lambda r: r}),
    "charbonnier": Row("diffusivity", "1/sqrt(1 + r^2/lam^2)", {
        "diffusivity": lambda r, lam: 1 / sqrt(1 + r**2 / lam**2),
        "regulariser": lambda r, lam: 2 * lam**2 * sqrt(1 + r**2 / lam**2) - 2 * lam**2,
        "shrinkage": lambda r, lam: r * (1 - 1 / sqrt(1 + 2 * r**2 / lam**2)),
        "activation": lambda r, lam: r / sqrt(1 + r**2 / lam**2)}),
    "soft": Row("shrinkage", "piecewise((0, |r| <= theta), (r - theta*sgn(r), True))", {
        "diffusivity": lambda r, th: mpf(1) if abs(r) <= sqrt(2) * th else sqrt(2) * th / abs(r),
        "regulariser": lambda r, th: r**2 if abs(r) <= sqrt(2) * th else 2 * th * (sqrt(2) * abs(r) - th),
        "shrinkage": lambda r, th: mpf(0) if abs(r) <= th else r - th * _sgn(r),
        "activation": lambda r, th: r if abs(r) <= sqrt(2) * th else sqrt(2) * th * _sgn(r)}),
    "perona-malik": Row("diffusivity", "exp(-r^2/(2 lam^2))", {
        "diffusivity": lambda r, lam: exp(-(r**2) / (2 * lam**2)),
        "regulariser": lambda r, lam: 2 * lam**2 * (1 - exp(-(r**2) / (2 * lam**2))),
        "shrinkage": lambda r, lam: r * (1 - exp(-(r**2) / lam**2)),
        "activation": lambda r, lam: r * exp(-(r**2) / (2 * lam**2))}),
    "garrote": Row("shrinkage", "piecewise((0, |r| <= theta), (r - theta^2/r, True))", {
        "diffusivity": lambda r, th: mpf(1) if abs(r) <= sqrt(2) * th else 2 * th**2 / r**2,
        "regulariser": lambda r, th: (
            r**2 if abs(r) <= sqrt(2) * th else 2 * th**2 * (log(r**2 / (2 * th**2)) + 1)),
        "shrinkage": lambda r, th: mpf(0) if abs(r) <= th else r - th**2 / r,
        "activation": lambda r, th: r if abs(r) <= sqrt(2) * th else 2 * th**2 / r}),
    "hard": Row("shrinkage", "piecewise((0, |r| <= theta), (r, True))", {
        "diffusivity": lambda r, th: mpf(1) if abs(r) <= sqrt(2) * th else mpf(0),
        "regulariser": lambda r, th: r**2 if abs(r) <= sqrt(2) * th else 2 * th**2,
        "shrinkage": lambda r, th: mpf(0) if abs(r) <= th else r,
        "activation": lambda r, th: r if abs(r) <= sqrt(2) * th else mpf(0)}),
}  # fmt: skip

MORE = {
    "rational": Row("diffusivity", "1/(1 + r^2/lam^2)"),
    "weickert": Row("diffusivity", "1 - exp(-331488/100000/(r/lam)^8)"),
    "geman-mcclure": Row("regulariser", "c^2 r^2/(c^2 + r^2)"),
    "tukey": Row("diffusivity", "max(1 - r^2/c^2, 0)^2"),
    "log-cosh": Row("activation", "lam tanh(r/lam)"),
    "fair": Row("diffusivity", "1/(1 + |r|/c)"),
    "exponential": Row("diffusivity", "exp(-|r|/K)"),
    "firm": Row("shrinkage",
        "piecewise((0, |r| <= t1), (sgn(r) t2*(|r| - t1)/(t2 - t1), |r| <= t2), (r, True))",
        assume=("t1 < t2",)),
    "arctan": Row("activation", "atan(r)"),
    "power": Row("diffusivity", "exp(-(|r|/lam)^p)"),
    "gelu": Row("activation", "r/2*(1 + erf(r/sqrt(2)))"),
    "silu": Row("activation", "r/(1 + exp(-r))"),
    "relu": Row("activation", "max(r, 0)"),
    "tv": Row("diffusivity", "1/|r|"),
    "linear-spline": Row("activation", "piecewise((r, |r| <= a), (a sgn(r) + s*(r - a sgn(r)), True))"),
}  # fmt: skip

EVERY = {**ROWS, **MORE}
