"""What one core of this machine can do: memory traffic and multiply-add rate, measured, not looked up."""

from __future__ import annotations

import ctypes
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from symdict.runtime import compile

SOURCE = """
#include <stdint.h>
#define API __attribute__((visibility("default")))
API void scale(double *restrict y, const double *restrict x, int64_t n)
{
    for (int64_t i = 0; i < n; ++i) y[i] = 2.0 * x[i];
}
API void scale_often(double *restrict y, const double *restrict x, int64_t n, int64_t times)
{
    for (int64_t k = 0; k < times; ++k) {
        scale(y, x, n);
        __asm__ volatile("" : : "r"(y) : "memory");
    }
}
API double sum(const double *x, int64_t n)
{
    double s[32] = {0};
    for (int64_t i = 0; i + 32 <= n; i += 32)
        for (int j = 0; j < 32; ++j) s[j] += x[i + j];
    double t = 0;
    for (int j = 0; j < 32; ++j) t += s[j];
    return t;
}
/* independent chains: enough of them to hide the latency; chains * n multiply-adds */
enum { CHAINS = 48 };
API double muladd(int64_t n, double a, double b)
{
    double x[CHAINS];
    for (int j = 0; j < CHAINS; ++j) x[j] = j;
    for (int64_t i = 0; i < n; ++i)
        for (int j = 0; j < CHAINS; ++j) x[j] = __builtin_fma(x[j], a, b);
    double t = 0;
    for (int j = 0; j < CHAINS; ++j) t += x[j];
    return t;
}
"""


@dataclass(frozen=True)
class Roofline:
    """GB/s and GFLOP/s of one core, double precision."""

    read_memory: float
    scale_memory: float
    scale_cache: float
    flops: float

    def __str__(self) -> str:
        return (
            f"roofline, one core: read {self.read_memory:.1f} GB/s, copy and scale {self.scale_memory:.1f} GB/s "
            f"in memory, {self.scale_cache:.1f} GB/s in the L1 cache; {self.flops:.1f} GFLOP/s multiply-add (float64)"
        )


def measure() -> Roofline | None:
    """The figures, or None without a compiler."""
    if compile.find() is None:
        return None
    library = compile.load(SOURCE)
    pointer, whole = ctypes.c_void_p, ctypes.c_int64
    library.scale.argtypes, library.scale.restype = [pointer, pointer, whole], None
    library.scale_often.argtypes, library.scale_often.restype = [pointer, pointer, whole, whole], None
    library.sum.argtypes, library.sum.restype = [pointer, whole], ctypes.c_double
    library.muladd.argtypes, library.muladd.restype = [whole, ctypes.c_double, ctypes.c_double], ctypes.c_double
    large, small = 1 << 24, 1 << 10
    x, y = np.ones(large), np.ones(large)
    # a store does not stand where a later load reads modulo the size of a page: the two would wait for each other
    close = np.ones(2 * small + 128 + 8)
    at = [array.__array_interface__["data"][0] for array in (x, y)]
    near = close.__array_interface__["data"][0] + -close.__array_interface__["data"][0] % 64
    read = rate(lambda: library.sum(at[0], large), 8 * large)
    scale = rate(lambda: library.scale(at[1], at[0], large), 16 * large)
    cached = rate(lambda: library.scale_often(near, near + 8 * small + 512, small, 20000), 16 * small * 20000)
    flops = rate(lambda: library.muladd(100_000, 0.999, 1e-3), 2 * 48 * 100_000)
    return Roofline(read / 1e9, scale / 1e9, cached / 1e9, flops / 1e9)


def rate(work: Callable[[], object], amount: float) -> float:
    times = []
    for _ in range(7):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return amount / statistics.median(times)
