"""The two other readings of a diffusion step: wavelet shrinkage, and one step of a variational model."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, final

import numpy as np

from symdict.errors import LimitReached, ParameterError, SignalError
from symdict.runtime import arrays, tridiagonal

Elementwise = Callable[[np.ndarray], np.ndarray]
"""A function of one variable, array in, array out."""


def haar_step(u: Any, shrinkage: Elementwise) -> np.ndarray:
    """u after one step of shift-invariant Haar wavelet shrinkage on one scale.

        a = (x + y)/sqrt(2),  d = (x - y)/sqrt(2),  d <- S(d),  x <- (a + d)/sqrt(2),  y <- (a - d)/sqrt(2)

    on the pairs of both shifts (cycle spinning), averaged. At a border the missing partner is the mirrored
    sample; its difference is 0. With S of the same coupling this is one explicit diffusion step.

    Needs:  S(0) = 0 and S odd.
    Shapes: u float, shape (..., n), last axis space.
    Raises: ParameterError where S(0) is not 0.
    Source: alt2020, eqs. (2) and (11).
    """
    signal = np.asarray(arrays.real_array(u))
    if signal.ndim == 0:
        raise SignalError("the signal has no axis", hint="shape (..., n)")
    n = signal.shape[-1]
    if n == 0:
        return signal.copy()
    at_zero = float(shrinkage(np.zeros(1, signal.dtype))[0])
    if at_zero != 0:
        raise ParameterError(
            f"S(0) = {at_zero:g} is not 0",
            hint="at a reflecting border the Haar step is a diffusion step only if S(0) = 0",
        )
    root = signal.dtype.type(math.sqrt(2))
    total = np.zeros_like(signal)
    for shift in (0, 1):
        margins = [(0, 0)] * (signal.ndim - 1) + [(shift, (n + shift) % 2)]
        mirrored = np.pad(signal, margins, mode="symmetric")
        x, y = mirrored[..., 0::2], mirrored[..., 1::2]
        mean, detail = (x + y) / root, shrinkage((x - y) / root)
        back = np.stack([(mean + detail) / root, (mean - detail) / root], axis=-1).reshape(mirrored.shape)
        total += back[..., shift : shift + n]
    return total / 2


def energy(u: np.ndarray, f: np.ndarray, regulariser: Elementwise, alpha: float, h: float = 1.0) -> float:
    """E(u) = sum (u - f)^2 + alpha sum Psi(D+ u).

    Source: alt2020, eq. (14).
    """
    return float(np.sum((u - f) ** 2) + alpha * np.sum(regulariser(np.diff(u, axis=-1) / h)))


def gradient(u: np.ndarray, f: np.ndarray, flux: Elementwise, alpha: float, h: float = 1.0) -> np.ndarray:
    """Half the gradient of `energy`: (u - f) - alpha D-(Phi(D+ u)), shape of u.

    Source: alt2020, eq. (15).
    """
    return (u - f) - alpha * _divergence(flux(np.diff(u, axis=-1) / h)) / h


def _divergence(flux: np.ndarray) -> np.ndarray:
    """Right minus left, with zero flux at both ends."""
    margins = [(0, 0)] * (flux.ndim - 1) + [(1, 1)]
    return np.diff(np.pad(flux, margins), axis=-1)


@final
@dataclass(frozen=True, slots=True, eq=False)
class ImplicitStep:
    """A solution of one implicit step with what it took."""

    u: np.ndarray
    residual: float  # largest |u - alpha D-(Phi(D+ u)) - f|
    iterations: int


def implicit_step(
    f: Any,
    flux: Elementwise,
    slope: Elementwise,
    alpha: float,
    *,
    h: float = 1.0,
    tolerance: float = 64.0,
    iterations: int = 500,
) -> ImplicitStep:
    """A stationary point u of the energy (14), the implicit step u = f + alpha D-(Phi(D+ u)).

    Newton's method where its matrix is positive definite and the step helps, otherwise a step with the lagged
    diffusivity Phi(r)/r, which never increases the energy of a nonincreasing diffusivity.
    Unique if alpha inf Phi' > -h^2/4; otherwise the one that the iteration reaches from u = f.

    Needs:  Phi(r)/r >= 0, alpha > 0. slope is Phi' (either one-sided value at a kink).
    Shapes: f float, shape (n,); computed in float64.
    Raises: LimitReached where no residual below tolerance ulp of the data is reached in time.
    Source: alt2020, eqs. (14) and (15).
    """
    if not alpha > 0 or not math.isfinite(alpha):
        raise ParameterError(f"alpha = {alpha} is not positive")
    data = np.asarray(arrays.real_array(f, dtype=np.dtype(np.float64)))
    if data.ndim != 1:
        raise SignalError(f"an implicit step takes one signal, not shape {data.shape}", hint="loop over the batch")
    arrays.check_finite(data, "refuse")
    if data.size <= 1:
        return ImplicitStep(data.copy(), 0.0, 0)
    # rounding in the residual: of the data and of the fluxes, each about one ulp
    scale = float(np.max(np.abs(data))) + alpha / h * float(np.max(np.abs(flux(np.diff(data) / h))))
    goal = tolerance * np.finfo(np.float64).eps * max(scale, np.finfo(np.float64).tiny)
    u = data.copy()
    residual = gradient(u, data, flux, alpha, h)
    size = float(np.max(np.abs(residual)))
    best, best_size = u, size
    for count in range(iterations):
        if best_size <= goal:
            return ImplicitStep(best, best_size, count)
        stepped = _newton(u, residual, data, flux, slope, alpha, h, size)
        if stepped is None:
            d = np.diff(u) / h
            u_next = tridiagonal.solve(data, alpha / h**2 * quotient(flux, d))
            assert u_next is not None
            u = u_next
        else:
            u = stepped
        residual = gradient(u, data, flux, alpha, h)
        size = float(np.max(np.abs(residual)))
        if size < best_size:
            best, best_size = u, size
    raise LimitReached(
        f"the implicit step did not converge in {iterations} iterations",
        where=f"alpha = {alpha:g}, residual {best_size:.2e}, wanted {goal:.2e}",
        hint="a flux that jumps, or a large alpha with a nonmonotone flux, may have no stationary point that "
        "can be reached: take several smaller steps",
    )


def _newton(
    u: np.ndarray,
    residual: np.ndarray,
    data: np.ndarray,
    flux: Elementwise,
    slope: Elementwise,
    alpha: float,
    h: float,
    size: float,
) -> np.ndarray | None:
    """u after a damped Newton step that shrinks the residual, or None."""
    weights = alpha / h**2 * slope(np.diff(u) / h)
    if not np.isfinite(weights).all():
        return None
    direction = tridiagonal.solve(residual, weights)
    if direction is None:
        return None
    share = 1.0
    for _ in range(6):
        trial = u - share * direction
        if float(np.max(np.abs(gradient(trial, data, flux, alpha, h)))) < (1 - share / 4) * size:
            return trial
        share /= 2
    return None


def quotient(flux: Elementwise, d: np.ndarray) -> np.ndarray:
    """The diffusivity g = Phi(d)/d, with its limit at d = 0 taken from a tiny argument."""
    tiny = d.dtype.type(2.0**-60 if d.dtype == np.float32 else 2.0**-500)
    away = np.where(np.abs(d) < tiny, tiny, d)
    return flux(away) / away
