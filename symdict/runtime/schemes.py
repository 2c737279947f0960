"""Fewer steps to the same stopping time: fast explicit, accelerated, and implicit time stepping.

Each scheme carries, as data, the guarantees of the plain explicit network that it keeps and those that it
loses.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import process_time
from typing import Any, final

import numpy as np

from symdict.errors import ParameterError
from symdict.runtime import arrays, tridiagonal
from symdict.runtime.frozen import Frozen
from symdict.runtime.network import Network, Number, exact
from symdict.runtime.readings import quotient

MEAN = "mean"
RANGE = "max-min principle"
SIGNS = "sign stability"
L2 = "L2 stability (frozen diffusivity)"
ORDER = "order of accuracy in tau"


@dataclass(frozen=True, slots=True)
class Method:
    """A time stepping method: what it is, and what it promises."""

    key: str
    title: str
    keeps: tuple[str, ...]
    loses: tuple[str, ...]
    note: str
    source: str  # a key of the reference list

    def __str__(self) -> str:
        lines = (
            self.title,
            f"  keeps: {', '.join(self.keeps)}",
            f"  loses: {', '.join(self.loses) or 'nothing'}",
            f"  {self.note}",
        )
        return "\n".join(lines)


METHODS = {
    method.key: method
    for method in (
        Method(
            "fed",
            "fast explicit diffusion (FED)",
            (MEAN, L2),
            (RANGE, SIGNS, "total variation"),
            "single steps exceed h^2/(2 g_max); a cycle is stable as a whole, with its diffusivity frozen",
            "grewenig2010",
        ),
        Method(
            "fsi",
            "fast semi-iterative diffusion (FSI)",
            (MEAN, L2),
            (RANGE, SIGNS, "total variation"),
            "extrapolated explicit steps (dong2022, (5.2) with alpha_k < 0), diffusivity frozen in a cycle",
            "hafner2016",
        ),
        Method(
            "implicit",
            "semi-implicit steps, one tridiagonal solve each (1-D)",
            (MEAN, RANGE, SIGNS, L2),
            (),
            "for every tau > 0: inverse of a diagonally dominant M-matrix; stable, but of order 1 in tau",
            "weickert1998",
        ),
        Method(
            "aos",
            "additive operator splitting (AOS), tridiagonal solves along each axis",
            (MEAN, RANGE, L2),
            (SIGNS,),
            "for every tau > 0; order 1 in tau, and for large tau the splitting prefers the axes",
            "weickert1998aos",
        ),
    )
}


@final
class Scheme:
    """A method with its step sizes for one network's flux, spacings and stopping time.

    Needs:  a network for the flux, spacings and T = m tau; `tau_max`, the bound of its max-min principle,
            for the
            two explicit methods (default: taken from the network's bounds); `cycles` (fed, fsi) or `steps`
            (implicit, aos) sets how often the nonlinearity is updated.
    Shapes: as the network.
    Raises: ParameterError where the method does not fit.

    >>> fed_step_sizes(3, 0.5)  # sum = 0.5 (9 + 3)/3
    (0.2630237709004217, 0.40899095149389647, 1.3279852776056813)
    """

    def __init__(
        self, network: Network, method: str, *, cycles: int = 1, steps: int = 1, tau_max: Number | None = None
    ) -> None:
        if method not in METHODS:
            raise ParameterError(f"there is no time stepping method {method!r}", hint=f"known: {', '.join(METHODS)}")
        self.method = METHODS[method]
        self.network = network
        self.time = network.tau * network.steps
        if method == "implicit" and network.ndim != 1:
            raise ParameterError("the implicit scheme solves along one axis", hint="method='aos' splits the axes")
        self.cycles = cycles if method in ("fed", "fsi") else steps
        if self.cycles < 1:
            raise ParameterError(
                "a scheme needs at least one cycle or step", where=f"{self.cycles} given", hint="for example cycles = 4"
            )
        if method in ("fed", "fsi"):
            self.tau_max = self._bound(tau_max)
            self.length = cycle_length(self.time / cycles, self.tau_max) if self.time > 0 else 0
        else:
            self.length, self.tau_max = 1, math.inf

    def __str__(self) -> str:
        work = f"{self.cycles} x {self.length} steps instead of {self.network.steps}"
        return f"{self.method}\n  T = {self.time:g} in {work}"

    def _bound(self, tau_max: Number | None) -> float:
        if tau_max is not None:
            return float(exact(tau_max, "tau_max"))
        for bound in self.network.bounds:
            if bound.property == RANGE and bound.tau_max is not None and math.isfinite(bound.tau_max):
                return bound.tau_max
        raise ParameterError(
            f"{self.method.key} needs the stable bound of a plain step", hint="pass tau_max = h^2/(2 g_max)"
        )

    def run(self, f: Any, out: np.ndarray | None = None) -> np.ndarray:
        """f at the stopping time."""
        signal = arrays.plain(arrays.real_array(f))
        arrays.check_finite(signal, "refuse")
        if out is not None:
            arrays.check_out(out, signal.shape, signal.dtype)
        u = signal.copy()
        if self.time > 0 and signal.size:
            for _ in range(self.cycles):
                u = _CYCLES[self.method.key](self, u)
        u = u.astype(signal.dtype, copy=False)
        if out is None:
            return u
        out[...] = u
        return out

    # ---- one cycle of each method --------------------------------------------------------------------------

    def _fed(self, u: np.ndarray) -> np.ndarray:
        sizes = fed_step_sizes(self.length, self.tau_max)
        scale = self.time / self.cycles / sum(sizes)
        return Frozen(self.network, u).run(u, [(1.0, tau * scale) for tau in arranged(sizes)])

    def _fsi(self, u: np.ndarray) -> np.ndarray:
        tau = self.time / self.cycles * 3 / (self.length**2 + self.length)
        weights = [(4 * k + 2) / (2 * k + 3) for k in range(self.length)]
        # a_0 = 2/3 mixes in u itself: one plain step of 2/3 tau
        return Frozen(self.network, u).run(u, [(1.0, weights[0] * tau), *((a, tau) for a in weights[1:])])

    def _implicit(self, u: np.ndarray) -> np.ndarray:
        return self._solve(u, u.ndim - 1, self.time / self.cycles)

    def _aos(self, u: np.ndarray) -> np.ndarray:
        ndim = self.network.ndim
        total = np.zeros(u.shape)
        for k in range(ndim):
            total += self._solve(u, u.ndim - ndim + k, ndim * self.time / self.cycles)
        # a sum of n numbers rounds; the range of a signal does not
        space = tuple(range(u.ndim - ndim, u.ndim))
        return np.clip(total / ndim, u.min(axis=space, keepdims=True), u.max(axis=space, keepdims=True))

    def _solve(self, u: np.ndarray, axis: int, tau: float) -> np.ndarray:
        h = self.network.spacings[axis - u.ndim + self.network.ndim]
        double = u.astype(np.float64, copy=False)
        g = quotient(self.network.flux("float64"), np.diff(double, axis=axis) / h)
        solution = tridiagonal.solve(double, tau / h**2 * np.maximum(g, 0.0), axis)
        assert solution is not None
        return solution.astype(u.dtype, copy=False)


@dataclass(frozen=True, slots=True)
class Trial:
    """One scheme against the reference at the same stopping time."""

    method: str
    steps: int  # flux evaluations or solves
    error: float  # largest difference to the reference
    seconds: float  # processor time

    def __str__(self) -> str:
        return f"{self.method:<10} {self.steps:>6} steps   error {self.error:.2e}   {1e3 * self.seconds:8.2f} ms"


def compare(
    network: Network, f: Any, *, cycles: Sequence[int] = (1, 4, 16), refinement: int = 16, tau_max: Number | None = None
) -> tuple[Trial, ...]:
    """Error and cost of every scheme at the network's stopping time T.

    The reference takes `refinement` times as many explicit steps as the network; its own error is a fraction of
    that of the plain network, which stands in the first row.
    """
    fine = Network(
        network.flux, time=network.tau * network.steps, tau=network.tau / refinement, h=network.spacings,
        ndim=network.ndim, check=False,
    )  # fmt: skip
    reference = fine.run(f)
    runs: list[tuple[str, int, Callable[[], np.ndarray]]] = [("explicit", network.steps, lambda: network.run(f))]
    for method in METHODS:
        if method == "implicit" and network.ndim != 1:
            continue
        for count in cycles:
            scheme = Scheme(network, method, cycles=count, steps=count, tau_max=tau_max)
            runs.append((method, scheme.cycles * scheme.length, lambda scheme=scheme: scheme.run(f)))
    trials = []
    for name, steps, work in runs:
        work()  # compiled and loaded before it is timed
        start = process_time()
        u = work()
        trials.append(Trial(name, steps, float(np.max(np.abs(u - reference), initial=0.0)), process_time() - start))
    return tuple(trials)


_CYCLES: dict[str, Callable[[Scheme, np.ndarray], np.ndarray]] = {
    "fed": Scheme._fed,
    "fsi": Scheme._fsi,
    "implicit": Scheme._implicit,
    "aos": Scheme._aos,
}


def fed_step_sizes(n: int, tau_max: float) -> tuple[float, ...]:
    """tau_i = tau_max / (2 cos^2(pi (2i + 1)/(4n + 2))), i = 0 .. n-1; their sum is tau_max (n^2 + n)/3."""
    return tuple(tau_max / (2 * math.cos(math.pi * (2 * i + 1) / (4 * n + 2)) ** 2) for i in range(n))


def cycle_length(time: float, tau_max: float) -> int:
    """The shortest cycle of FED or FSI that reaches `time`: tau_max (n^2 + n)/3 >= time."""
    n = max(1, math.ceil(-0.5 + math.sqrt(0.25 + 3 * time / tau_max) - 1e-9))
    while tau_max * (n * n + n) / 3 < time * (1 - 1e-12):
        n += 1
    return n


def arranged(sizes: tuple[float, ...]) -> tuple[float, ...]:
    """Step sizes in an order in which no partial product grows: Leja's, greedily on their stability
    polynomial.

    The result does not depend on the order in exact arithmetic; in floating point a bad one loses all digits.
    """
    left = sorted(sizes)
    points = [1 / tau for tau in left]  # the roots of the polynomial prod (1 - tau_i x)
    order = [left.index(max(left))] if left else []
    remaining = [k for k in range(len(left)) if k not in order]
    while remaining:
        nxt = max(remaining, key=lambda k: sum(math.log(abs(points[k] - points[j]) or 1e-300) for j in order))
        order.append(nxt)
        remaining.remove(nxt)
    return tuple(left[k] for k in order)
