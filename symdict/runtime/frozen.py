"""Linear diffusion steps with the diffusivities of one fixed signal: what FED and FSI cycles are made of.

    A u = sum over the axes k of  D_k^- (g_k D_k^+ u),   g_k = Phi(D_k^+ v)/(D_k^+ v) of the fixed signal v
    u_{j+1} = a_j (u_j + tau_j A u_j) + (1 - a_j) u_{j-1}

Samples lie in one line; a neighbour along an axis is as many samples away as the axis has stride. The diffusivity
behind the last sample of an axis is zero, so what lies beyond it (another row, or zeros around the line) has no weight.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, final

import numpy as np

from symdict.runtime import arrays, compile
from symdict.runtime.network import Network
from symdict.runtime.readings import quotient

_SOURCE = """
#include <stdint.h>
#if defined(_WIN32)
#define SD_API __declspec(dllexport)
#else
#define SD_API __attribute__((visibility("default")))
#endif
typedef REAL sd_real;

/* next = a (u + tau A u) + (1 - a) next; the previous signal lies in `next`. */
#define SD_STEP(NAME, SUM) \\
SD_API void NAME(const sd_real *u, sd_real *restrict next, const sd_real *const *g, const int64_t *stride, int64_t n, \\
                 double weight, double tau_) \\
{ \\
    const sd_real a = (sd_real)weight, b = (sd_real)(1.0 - weight), tau = (sd_real)tau_; \\
    const sd_real *restrict g0 = g[0], *restrict g1 = g[1], *restrict g2 = g[2]; \\
    const int64_t s0 = stride[0], s1 = stride[1], s2 = stride[2]; \\
    (void)g1; (void)g2; (void)s1; (void)s2; \\
    if (b == 0) for (int64_t j = 0; j < n; ++j) next[j] = u[j] + tau * (SUM); \\
    else for (int64_t j = 0; j < n; ++j) next[j] = a * (u[j] + tau * (SUM)) + b * next[j]; \\
}
#define SD_AXIS(G, S) (G[j] * (u[j + S] - u[j]) - G[j - S] * (u[j] - u[j - S]))
SD_STEP(symdict_step1, SD_AXIS(g0, s0))
SD_STEP(symdict_step2, SD_AXIS(g0, s0) + SD_AXIS(g1, s1))
SD_STEP(symdict_step3, SD_AXIS(g0, s0) + SD_AXIS(g1, s1) + SD_AXIS(g2, s2))
"""


@final
class Frozen:
    """The steps above for one network and one signal.

    Shapes: v as the network takes it, float32 or float64, with up to three space axes in C and any number in NumPy.
    """

    def __init__(self, network: Network, v: np.ndarray) -> None:
        self._shape, self._size = v.shape, v.size
        axes = range(v.ndim - network.ndim, v.ndim)
        self._strides = [int(np.prod(v.shape[axis + 1 :], dtype=np.int64)) for axis in axes]
        self._margin = max(self._strides)
        flux = network.flux(v.dtype)
        self._g: list[np.ndarray] = []
        with np.errstate(all="ignore"):
            for axis, h in zip(axes, network.spacings, strict=True):
                differences = np.ascontiguousarray(np.diff(v, axis=axis)) / v.dtype.type(h)
                inner = (slice(None),) * axis + (slice(0, v.shape[axis] - 1),)
                self._line(g := self._zeros(v.dtype))[inner] = quotient(flux, differences) / v.dtype.type(h * h)
                self._g.append(g)

    def run(self, u: np.ndarray, steps: Sequence[tuple[float, float]]) -> np.ndarray:
        """u after the steps (a_j, tau_j), the first of which has a = 1."""
        now, before = self._zeros(u.dtype), self._zeros(u.dtype)
        self._line(now)[...] = u
        step = self._step(u.dtype)
        for a, tau in steps:
            step(now, before, a, tau)
            now, before = before, now
        return self._line(now).copy()

    def _zeros(self, dtype: np.dtype[Any]) -> np.ndarray:
        return np.zeros(self._size + 2 * self._margin, dtype)

    def _line(self, padded: np.ndarray) -> np.ndarray:
        return padded[self._margin : self._margin + self._size].reshape(self._shape)

    def _step(self, dtype: np.dtype[Any]) -> Any:
        if len(self._strides) > 3 or compile.find() is None:
            return self._in_numpy
        text = _SOURCE.replace("REAL", "double" if dtype == np.float64 else "float")
        call = compile.load(text)[f"symdict_step{len(self._strides)}"]
        call.restype, call.argtypes = None, [*[ctypes.c_void_p] * 4, ctypes.c_int64, ctypes.c_double, ctypes.c_double]
        skip = self._margin * dtype.itemsize
        missing = 3 - len(self._strides)
        fields = (ctypes.c_void_p * 3)(*(arrays.address(g) + skip for g in self._g), *[None] * missing)
        strides = (ctypes.c_int64 * 3)(*self._strides, *[0] * missing)

        def step(now: np.ndarray, before: np.ndarray, a: float, tau: float) -> None:
            call(arrays.address(now) + skip, arrays.address(before) + skip, fields, strides, self._size, a, tau)

        return step

    def _in_numpy(self, now: np.ndarray, before: np.ndarray, a: float, tau: float) -> None:
        kind, inner = now.dtype.type, slice(self._margin, self._margin + self._size)
        total: Any = None
        for g, s in zip(self._g, self._strides, strict=True):
            ahead, behind = slice(inner.start + s, inner.stop + s), slice(inner.start - s, inner.stop - s)
            part = g[inner] * (now[ahead] - now[inner]) - g[behind] * (now[inner] - now[behind])
            total = part if total is None else total + part
        plain = now[inner] + kind(tau) * total
        before[inner] = plain if a == 1.0 else kind(a) * plain + kind(1.0 - a) * before[inner]
