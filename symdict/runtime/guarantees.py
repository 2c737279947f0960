"""What an explicit step keeps in exact arithmetic, and what is left of it in floating point.

The step is evaluated as u + fl(sum_k c_k (F_right - F_left)) with F = Phi(d), d = fl((v - u) / h), one
rounding per operation. Let q = 2^-53 (2^-24 in float32) and let Phi be right to E ulp. Every relative error
on the way multiplies the weight of one neighbour by at most (1 + q)^k: 1 for the difference, 2 for the
spacing (its reciprocal, the product), 2E for Phi, 1 for the difference of fluxes, 2 for c_k (its quotient,
the product), and 1 for each axis added: so

    margin(E, n) = (6 + 2 E + n) q, to first order.

Where the sum of the weights stays at most 1 after that, u plus the exact increment lies between the smallest
and the largest neighbour. These are floating point numbers, and rounding is monotone: the rounded result lies
between them too. So for tau (1 + margin) <= h^2/(2 g_max) the range is kept **exactly**, for any number of
steps. The same argument gives the signs: for tau (1 + margin) <= h^2/(4 g_max) the step is a product of the
signal with a nonnegative tridiagonal matrix that is diagonally dominant, hence totally nonnegative: it does
not increase the number of sign changes of u - c for any number c, and rounding moves no value across c. At
the bound itself each step may leave the range by margin times its width, and one rounding.

Needs: no overflow (the width of the range, divided by the spacing, is finite), and Phi odd or r Phi(r) >= 0
       as the bound in exact arithmetic. Source: ours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

PHI_ULP = 4.0
"""The accuracy promise of generated kernels, in units in the last place."""

MAX_MIN = "max-min principle"
SIGN = "sign stability"


def margin(dtype: np.dtype[Any] | str, ndim: int = 1, *, ulp: float = PHI_ULP) -> float:
    """By how much rounding can enlarge a neighbour's weight, relatively; bounds all orders.

    >>> margin("float64") < 4e-15
    True
    """
    q = float(np.finfo(dtype).eps) / 2
    return (6 + 2 * ulp + ndim) * q * (1 + 64 * q)


def range_is_exact(tau: float, tau_max: float, dtype: np.dtype[Any] | str, ndim: int = 1) -> bool:
    """True if no step can leave the range by a single bit, given the bound tau_max of exact arithmetic."""
    return tau * (1 + margin(dtype, ndim)) <= tau_max


def range_slack(
    tau: float, tau_max: float, low: float, high: float, steps: int, dtype: np.dtype[Any] | str, ndim: int = 1
) -> float:
    """By how much the result of `steps` steps may leave [low, high]: 0 below the bound, rounding errors at
    it.

    Infinite beyond the bound: nothing is promised there.
    """
    if range_is_exact(tau, tau_max, dtype, ndim):
        return 0.0
    if tau > tau_max:
        return float("inf")
    largest = max(abs(low), abs(high))
    each = margin(dtype, ndim) * (high - low) + float(np.finfo(dtype).eps) * largest
    return steps * each * (1 + 2 * steps * margin(dtype, ndim)) + steps * float(np.finfo(dtype).smallest_subnormal)


def mean_slack(steps: int, largest: float, dtype: np.dtype[Any] | str, ndim: int = 1) -> float:
    """By how much `steps` steps may move the mean of a signal whose samples stay below `largest` in size.

    The fluxes cancel in pairs; what remains are the roundings of each sample: q |u| for the sum, and those
    of the increment, which is at most 2 |u| (two flux differences and a product per axis).
    """
    q = float(np.finfo(dtype).eps) / 2
    return steps * (1 + 2 * (3 + ndim)) * q * largest * (1 + 64 * q)


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound on the time step size, as plain numbers: what it guarantees, up to which tau, and why."""

    property: str
    tau_max: float | None  # None: there is no such tau, or none is proved
    note: str = ""
    needed: bool = False  # beyond a needed bound a network refuses to run

    def kept(self, tau: float) -> bool:
        """True if the guarantee holds for this step size."""
        return self.tau_max is not None and tau <= self.tau_max


@dataclass(frozen=True, slots=True)
class Claim:
    """One line of a certificate."""

    property: str
    kept: bool
    tau_max: float | None
    floating_point: str
    note: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a network guarantees with its step size, and how exactly in floating point."""

    tau: float
    spacings: tuple[float, ...]
    steps: int
    dtype: str
    claims: tuple[Claim, ...]

    def __getitem__(self, property: str) -> Claim:
        for claim in self.claims:
            if claim.property == property:
                return claim
        raise KeyError(property)

    def to_json(self) -> dict[str, Any]:
        """The certificate as JSON-able data."""
        return {
            "tau": self.tau,
            "h": list(self.spacings),
            "steps": self.steps,
            "dtype": self.dtype,
            "claims": [
                {
                    "property": claim.property,
                    "kept": claim.kept,
                    "tau_max": "inf" if claim.tau_max == math.inf else claim.tau_max,
                    "floating_point": claim.floating_point,
                    "note": claim.note,
                }
                for claim in self.claims
            ],
        }

    def __str__(self) -> str:
        spacing = ", ".join(f"{h:g}" for h in self.spacings)
        lines = [f"{self.steps} steps, tau = {self.tau:g}, h = {spacing}, {self.dtype}"]
        for claim in self.claims:
            limit = _limit(claim.tau_max)
            lines.append(f"  {'kept' if claim.kept else 'lost'}  {claim.property} ({limit}): {claim.floating_point}")
        return "\n".join(lines)


def _limit(tau_max: float | None) -> str:
    if tau_max is None:
        return "no tau"
    return f"tau <= {tau_max:g}" if math.isfinite(tau_max) else "every tau"


def certify(
    bounds: tuple[Bound, ...], tau: float, spacings: tuple[float, ...], steps: int, dtype: np.dtype[Any] | str
) -> Certificate:
    """The bounds held against tau, each with its statement for floating point."""
    ndim = len(spacings)
    claims = [
        Claim(
            "mean",
            True,
            float("inf"),
            "up to rounding: see mean_slack",
            "zero flux at the border, for every tau",
        )
    ]
    for bound in bounds:
        if bound.property == "mean":
            continue
        kept = bound.kept(tau)
        claims.append(Claim(bound.property, kept, bound.tau_max, _statement(bound, tau, dtype, ndim), bound.note))
    return Certificate(tau, spacings, steps, str(np.dtype(dtype)), tuple(claims))


def _statement(bound: Bound, tau: float, dtype: np.dtype[Any] | str, ndim: int) -> str:
    if not bound.kept(tau) or bound.tau_max is None:
        return "not guaranteed with this tau"
    if bound.property in (MAX_MIN, SIGN):
        if range_is_exact(tau, bound.tau_max, dtype, ndim):
            return "exactly, to the last bit"
        if bound.property == MAX_MIN:
            return f"up to {margin(dtype, ndim):.1e} of the range and one rounding a step"
    return "up to rounding"
