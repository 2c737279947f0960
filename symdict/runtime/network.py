"""The diffusion network: m residual blocks u <- u + tau D-(Phi(D+ u)) with zero flux at the border."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Literal, final

import numpy as np

from symdict.errors import ParameterError, SignalError, StabilityRefused
from symdict.runtime import arrays, guarantees, stepping
from symdict.runtime.function import Function
from symdict.runtime.guarantees import Bound, Certificate

Fluxes = Callable[[str], Function]
"""Gives the flux Phi for "float32" or "float64"."""

Progress = Callable[[int, int], None]
"""Called with the work done and the whole work, in samples times steps."""

Number = float | int | str | Fraction

ALONE = stepping.Blocking()
"""One thread, and blocks chosen for the machine."""

MATRIX_SAMPLES = 4096  # dense matrices beyond this length are refused: 128 MiB each


@final
class Network:
    """A chain of m explicit diffusion steps, the residual network of alt2020, Proposition 1.

        u_i <- u_i + (tau/h) (Phi((u_{i+1} - u_i)/h) - Phi((u_i - u_{i-1})/h)),   zero flux at both ends

    and in n dimensions the sum of this over the axes, each with its own spacing.

    Needs:  flux, a function giving Phi for a dtype (or one `Function`); tau > 0; h > 0, one number or one
            for each axis;
            two of `steps`, `time` and `tau` (T = m tau), or one of the first two and the default tau.
    Shapes: float32 or float64, (..., n) for ndim = 1, (..., n_1, ..., n_k) for ndim = k; leading axes are a
            batch.
    NaN:    refused by default (nan="spread": each step carries it one sample further; infinities make NaN).
    Raises: StabilityRefused where tau exceeds a bound marked as needed, unless check=False.
    Source: alt2020, eqs. (5), (6), (8) and Proposition 1; n dimensions: alt2020, Sec. 5.
    """

    def __init__(
        self,
        flux: Fluxes | Function | Mapping[str, Function],
        *,
        steps: int | None = None,
        time: Number | None = None,
        tau: Number | None = None,
        h: Number | Sequence[Number] = 1,
        ndim: int = 1,
        bounds: Sequence[Bound] = (),
        check: bool = True,
        name: str = "",
    ) -> None:
        self.ndim = _count(ndim, "ndim", least=1)
        self.spacings = _spacings(h, self.ndim)
        self.bounds = tuple(bounds)
        self.steps, exact_tau = _times(steps, time, tau, self._limit())
        self.tau = float(exact_tau)
        self.name = name
        self._fluxes = flux
        self._bound: dict[str, Function] = {}
        self._engines: dict[str, stepping.Blocked | None] = {}
        if check:
            self._check_tau()

    def __getstate__(self) -> dict[str, Any]:
        """What another process needs: everything but compiled loops."""
        return {**self.__dict__, "_engines": {}}

    def __repr__(self) -> str:
        label = f"{self.name}, " if self.name else ""
        size = f"tau={self.tau:g}, h={_join(self.spacings)}"
        return f"Network({label}steps={self.steps}, {size}, ndim={self.ndim})"

    # ---- stability -----------------------------------------------------------------------------------------

    def _limit(self) -> float | None:
        limits = [bound.tau_max for bound in self.bounds if bound.needed and bound.tau_max is not None]
        return min(limits) if limits else None

    def _check_tau(self) -> None:
        for bound in self.bounds:
            if bound.needed and not bound.kept(self.tau):
                why = f" ({bound.note})" if bound.note else ""
                if bound.tau_max is None:
                    raise StabilityRefused(
                        f"no time step size is known to keep the {bound.property}{why}",
                        where=f"tau = {self.tau:g}, h = {_join(self.spacings)}",
                        hint="check=False runs without the guarantee",
                    )
                raise StabilityRefused(
                    f"tau = {self.tau:g} exceeds the stable bound {bound.tau_max:g} of the {bound.property}{why}",
                    where=f"h = {_join(self.spacings)}, ndim = {self.ndim}",
                    hint=f"take tau <= {bound.tau_max:g} (for T = {self.tau * self.steps:g} that is "
                    f"{_steps_for(self.tau * self.steps, bound.tau_max)} steps), or check=False",
                )

    def certificate(self, dtype: str = "float64") -> Certificate:
        """What this network guarantees, property by property, in exact and in floating point arithmetic."""
        return guarantees.certify(self.bounds, self.tau, self.spacings, self.steps, dtype)

    # ---- running -------------------------------------------------------------------------------------------

    def flux(self, dtype: str | np.dtype[Any] = "float64") -> Function:
        """Phi as an array function of this dtype."""
        name = np.dtype(dtype).name
        if name not in self._bound:
            if isinstance(self._fluxes, Mapping):
                if name not in self._fluxes:
                    raise SignalError(f"this network has no flux for {name}", hint=f"it has {', '.join(self._fluxes)}")
                self._bound[name] = self._fluxes[name]
            elif isinstance(self._fluxes, Function):
                if self._fluxes.dtype.name != name:
                    raise SignalError(
                        f"this network has a flux for {self._fluxes.dtype} only",
                        where=f"the signal is {name}",
                    )
                self._bound[name] = self._fluxes
            else:
                self._bound[name] = self._fluxes(name)
        return self._bound[name]

    def __call__(self, f: Any, out: np.ndarray | None = None, **options: Any) -> np.ndarray:
        """The same as `run`."""
        return self.run(f, out, **options)

    def run(
        self,
        f: Any,
        out: np.ndarray | None = None,
        *,
        progress: Progress | None = None,
        threads: int = 1,
        nan: Literal["refuse", "spread"] = "refuse",
        blocking: stepping.Blocking | None = None,
    ) -> np.ndarray:
        """f after all steps, in `out` if given (f itself is allowed).

        threads=0 takes every processor this process may use. `blocking` cuts the work differently; like the
        number of threads it changes no bit. Ctrl-C ends a run within a fraction of a second; `out` is then
        unfinished.
        """
        blocking = blocking or stepping.Blocking(threads=threads if threads > 0 else _processors())
        return self.run_steps(self._signal(f, nan), self.steps, out, progress=progress, blocking=blocking)

    def run_steps(
        self,
        signal: np.ndarray,
        steps: int,
        out: np.ndarray | None = None,
        *,
        progress: Progress | None = None,
        blocking: stepping.Blocking = ALONE,
    ) -> np.ndarray:
        """A float array after `steps` blocks, NaN or not: what `run` does after its checks.

        Source: alt2020, eq. (8).
        """
        goal = arrays.aligned_empty(signal.shape, signal.dtype) if out is None else out
        arrays.check_out(goal, signal.shape, signal.dtype)
        source = arrays.plain(signal)
        same = goal.size > 0 and arrays.address(source) == arrays.address(goal)
        direct = goal.flags.c_contiguous and goal.flags.aligned and type(goal) is np.ndarray
        if not direct or (not same and np.may_share_memory(source, goal)):
            target = arrays.aligned_empty(source.shape, source.dtype)
        else:
            target = goal
        counter = _Counter(progress, source.size * steps)
        weights = self.weights(source.dtype)
        engine = self._engine(source.dtype)
        if engine is None:
            stepping.plain_run(self.flux(source.dtype), source, target, steps, weights, counter.add)
        else:
            count = math.prod(source.shape[: source.ndim - self.ndim])
            shape = (count, *source.shape[source.ndim - self.ndim :])
            engine.run(source.reshape(shape), target.reshape(shape), steps, blocking, counter.add)
        if target is not goal:
            goal[...] = target
        return goal

    def step(self, u: Any, out: np.ndarray | None = None) -> np.ndarray:
        """u after one block, in plain whole-array operations."""
        signal = arrays.plain(self._signal(u, "spread"))
        if out is not None:
            arrays.check_out(out, signal.shape, signal.dtype)
        goal = arrays.aligned_empty(signal.shape, signal.dtype) if out is None else out
        return stepping.plain_step(self.flux(signal.dtype), signal, self.weights(signal.dtype), goal)

    def weights(self, dtype: np.dtype[Any] | str) -> stepping.Weights:
        """tau / h and 1 / h for each axis in the working precision."""
        return stepping.Weights.of(self.tau, self.spacings, np.dtype(dtype))

    def _signal(self, f: Any, nan: Literal["refuse", "spread"]) -> np.ndarray:
        signal = arrays.real_array(f)
        if signal.ndim < self.ndim:
            raise SignalError(
                f"the signal has {signal.ndim} axes, the network works on the last {self.ndim}",
                hint="shape (..., n) for ndim=1, (..., rows, columns) for ndim=2",
            )
        arrays.check_finite(signal, nan)
        return signal

    def _engine(self, dtype: np.dtype[Any]) -> stepping.Blocked | None:
        name = dtype.name
        if name not in self._engines:
            flux = self.flux(name)
            blocked = flux.compiled and self.ndim <= 3
            self._engines[name] = stepping.Blocked(flux, self.ndim, self.weights(dtype)) if blocked else None
        return self._engines[name]

    # ---- the residual block --------------------------------------------------------------------------------

    def block(self, n: int) -> ResidualBlock:
        """One step on n samples as the residual block of alt2020, Proposition 1, with dense matrices.

        Raises: SignalError for more than one dimension or more than 4096 samples.
        """
        n = _count(n, "n", least=0)
        if self.ndim != 1 or n > MATRIX_SAMPLES:
            raise SignalError(
                "dense matrices are made for one dimension and at most 4096 samples",
                where=f"ndim = {self.ndim}, n = {n}",
            )
        forward = np.zeros((max(n - 1, 0), n))
        index = np.arange(max(n - 1, 0))
        forward[index, index] = -1.0 / self.spacings[0]
        forward[index, index + 1] = 1.0 / self.spacings[0]
        backward = -forward.T
        return ResidualBlock(
            sigma_1=self.flux("float64"),
            sigma_2=_identity,
            W_1=forward,
            W_2=self.tau * backward,
            b_1=np.zeros(max(n - 1, 0)),
            b_2=np.zeros(n),
        )


@dataclass(frozen=True, slots=True, eq=False)
class ResidualBlock:
    """u -> sigma_2(u + W_2 sigma_1(W_1 u + b_1) + b_2) with W_1 = D+, W_2 = tau D-, zero biases.

    Source: alt2020, eqs. (4), (9) and Proposition 1.
    """

    sigma_1: Callable[[np.ndarray], np.ndarray]
    sigma_2: Callable[[np.ndarray], np.ndarray]
    W_1: np.ndarray
    W_2: np.ndarray
    b_1: np.ndarray
    b_2: np.ndarray

    def __call__(self, u: np.ndarray) -> np.ndarray:
        """The block applied to u, shape (n,)."""
        return self.sigma_2(u + self.W_2 @ self.sigma_1(self.W_1 @ u + self.b_1) + self.b_2)


def _identity(u: np.ndarray) -> np.ndarray:
    return u


class _Counter:
    """Adds up the work of all threads and reports it, in order, one thread at a time."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0
        self._lock = threading.Lock()

    def add(self, work: int) -> None:
        if self._progress is not None:
            with self._lock:
                self._done += work
                self._progress(min(self._done, self._total), self._total)


# ---- reading the arguments ---------------------------------------------------------------------------------


def _count(value: Any, name: str, *, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int | np.integer):
        raise ParameterError(f"{name} = {value!r} is not an integer")
    if value < least:
        raise ParameterError(f"{name} = {value} is below {least}")
    return int(value)


def exact(value: Number, name: str) -> Fraction:
    """`value` as an exact positive number: "1/4", 0.25, Fraction(1, 4).

    Raises: ParameterError for what is no number, not finite, or not positive.
    """
    try:
        number = Fraction(value) if not isinstance(value, np.generic) else Fraction(value.item())
    except (ValueError, TypeError, OverflowError, ZeroDivisionError):
        raise ParameterError(f"{name} = {value!r} is not a finite number", hint='for example 0.25 or "1/4"') from None
    if number <= 0:
        raise ParameterError(
            f"{name} = {value} is not positive",
            hint="a negative step size is backward diffusion" if name == "tau" else "",
        )
    return number


def _spacings(h: Number | Sequence[Number], ndim: int) -> tuple[float, ...]:
    if isinstance(h, str | Fraction) or np.isscalar(h):
        return (float(exact(h, "h")),) * ndim  # type: ignore[arg-type]
    values = tuple(float(exact(value, "h")) for value in h)  # type: ignore[union-attr]
    if len(values) != ndim:
        raise ParameterError(f"h has {len(values)} spacings, the grid has {ndim} axes")
    return values


def _times(steps: int | None, time: Number | None, tau: Number | None, limit: float | None) -> tuple[int, Fraction]:
    """The number of steps and tau from two of steps, time and tau."""
    if steps is not None:
        steps = _count(steps, "steps", least=0)
    if time is None:
        if steps is None:
            raise ParameterError("a network needs steps or time", hint="Network(..., steps=40) or time=10 (T = m tau)")
        return steps, exact("1/4" if tau is None else tau, "tau")
    if not isinstance(time, str) and time == 0:
        return 0, exact("1/4" if tau is None else tau, "tau")
    total = exact(time, "time")
    if steps is not None:
        if tau is not None:
            raise ParameterError("steps, time and tau are given, but T = m tau", hint="leave one of them out")
        if steps == 0:
            raise ParameterError(f"no steps cannot reach T = {time}")
        return steps, total / steps
    largest = exact(tau, "tau") if tau is not None else Fraction(limit) if limit else Fraction(1, 4)
    if tau is None and limit is not None and not math.isfinite(limit):
        largest = Fraction(1, 4)
    steps = math.ceil(total / largest)
    return steps, total / steps


def _steps_for(total: float, tau_max: float) -> int:
    return max(1, math.ceil(Fraction(total) / Fraction(tau_max))) if tau_max > 0 and math.isfinite(tau_max) else 1


def _join(values: Sequence[float]) -> str:
    """One number if all are equal."""
    shown = [f"{value:g}" for value in values]
    return shown[0] if len(set(shown)) == 1 else "(" + ", ".join(shown) + ")"


def _processors() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1
