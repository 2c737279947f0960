"""The limit line: Perona-Malik's step in float64 by hand, with AVX-512 intrinsics, for batches of whole vectors.

What a processor can do here, whatever prints the code: eight signals in the lanes of a vector, four samples at a
time, the shortest exponential of the same accuracy class. It does nothing else: no other flux, type, shape, or
spacing, no check. symdict's generated loop is held against it; so is what a peer could still gain.
"""

from __future__ import annotations

import ctypes
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from peers import P

_LANES = 8

_SOURCE = """
#include <immintrin.h>
#include <stdint.h>

enum { AT_ONCE = 4 };
#define EACH for (int q = 0; q < AT_ONCE; ++q)
#define ALL(x) _mm512_set1_pd(x)
#define FMA _mm512_fmadd_pd
#define MAGIC (6755399441055744.0 + 2046.0)
typedef __m512d vector;

/* Q in 2^f = 1 + f Q(f), |f| <= 1/2 */
static const double C[] = {
    0.6931471805599453, 0.24022650695910144, 0.05550410866482413, 0.009618129107590157, 0.001333355814596218,
    0.00015403530461447537, 1.5252734190424238e-05, 1.3215433353156089e-06, 1.0177931864788604e-07,
    7.074084709105836e-09, 4.4726096619023967e-10};

/* x <- x 2^(c x^2), c = hi + lo */
static inline __attribute__((always_inline)) void flux(vector *x, double hi, double lo, double edge)
{
    vector s[AT_ONCE], m[AT_ONCE], f[AT_ONCE], t[AT_ONCE], z[AT_ONCE], w[AT_ONCE];
    vector a[AT_ONCE], b[AT_ONCE], c[AT_ONCE], d[AT_ONCE];
    __m512i i[AT_ONCE], half[AT_ONCE];
    EACH x[q] = _mm512_max_pd(ALL(-edge), _mm512_min_pd(ALL(edge), x[q]));
    EACH s[q] = _mm512_mul_pd(x[q], x[q]);
    EACH t[q] = _mm512_fmsub_pd(x[q], x[q], s[q]);
    EACH m[q] = FMA(ALL(hi), s[q], ALL(MAGIC));
    EACH f[q] = _mm512_sub_pd(m[q], ALL(MAGIC));
    EACH t[q] = _mm512_mul_pd(ALL(hi), t[q]);
    EACH f[q] = _mm512_fmsub_pd(ALL(hi), s[q], f[q]);
    EACH t[q] = FMA(ALL(lo), s[q], t[q]);
    EACH f[q] = _mm512_add_pd(f[q], t[q]);
    EACH z[q] = _mm512_mul_pd(f[q], f[q]);
    EACH a[q] = FMA(ALL(C[9]), f[q], ALL(C[8]));
    EACH b[q] = FMA(ALL(C[7]), f[q], ALL(C[6]));
    EACH c[q] = FMA(ALL(C[5]), f[q], ALL(C[4]));
    EACH d[q] = FMA(ALL(C[3]), f[q], ALL(C[2]));
    EACH t[q] = FMA(ALL(C[1]), f[q], ALL(C[0]));
    EACH w[q] = _mm512_mul_pd(z[q], z[q]);
    EACH a[q] = FMA(ALL(C[10]), z[q], a[q]);
    EACH c[q] = FMA(b[q], z[q], c[q]);
    EACH t[q] = FMA(d[q], z[q], t[q]);
    EACH a[q] = FMA(a[q], w[q], c[q]);
    EACH a[q] = FMA(a[q], w[q], t[q]);
    EACH a[q] = FMA(a[q], f[q], ALL(1.0));
    EACH i[q] = _mm512_castpd_si512(m[q]);
    EACH half[q] = _mm512_srli_epi64(i[q], 1);
    EACH i[q] = _mm512_sub_epi64(_mm512_sub_epi64(i[q], _mm512_set1_epi64(1023)), half[q]);
    EACH i[q] = _mm512_add_epi64(_mm512_castpd_si512(a[q]), _mm512_slli_epi64(i[q], 52));
    EACH x[q] = _mm512_mul_pd(x[q], _mm512_castsi512_pd(_mm512_slli_epi64(half[q], 52)));
    EACH x[q] = _mm512_mul_pd(x[q], _mm512_castsi512_pd(i[q]));
}

/* steps on 8 signals of n samples, which lie in the lanes of v; it has room for one to four samples more */
void run(vector *v, int64_t n, int64_t steps, double tau, double hi, double lo, double edge)
{
    for (int64_t step = 0; step < steps; ++step) {
        vector u = v[0], before = ALL(0.0);
        for (int64_t i = 1; i <= n; i += AT_ONCE) {
            vector x[AT_ONCE], s[AT_ONCE], here[AT_ONCE + 1];
            here[0] = u;
            EACH here[q + 1] = v[i + q];
            EACH x[q] = _mm512_sub_pd(here[q + 1], here[q]);
            flux(x, hi, lo, edge);
            EACH s[q] = _mm512_mul_pd(ALL(tau), _mm512_sub_pd(x[q], q ? x[q - 1] : before));
            EACH v[i + q - 1] = _mm512_add_pd(here[q], s[q]);
            u = here[AT_ONCE];
            before = x[AT_ONCE - 1];
        }
        for (int64_t i = n; i <= (n + 3) / 4 * 4; ++i) v[i] = v[n - 1]; /* no flux past the end */
    }
}
"""


class Limit:
    """Hand-written AVX-512 for one flux, one type and one layout."""

    name = "by hand, AVX-512"
    limit = "the limit: this flux, type and layout alone"

    def __init__(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        stem = Path(self.folder.name) / "limit"
        stem.with_suffix(".c").write_text(_SOURCE)
        command = ["gcc", "-O3", "-march=native", "-mavx512f", "-ffp-contract=off", "-shared", "-fPIC"]
        subprocess.run([*command, str(stem.with_suffix(".c")), "-o", str(stem.with_suffix(".so"))], check=True)
        self.run = ctypes.CDLL(str(stem.with_suffix(".so"))).run
        number, pointer = ctypes.c_double, ctypes.c_void_p
        self.run.argtypes = [pointer, ctypes.c_int64, ctypes.c_int64, number, number, number, number]
        self.run.restype = None

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float) -> Callable[[], Any] | None:
        if flux != "perona-malik" or f.dtype != np.float64 or f.shape[0] % _LANES:
            return None
        count, n = f.shape
        padded = (n + 3) // 4 * 4 + 1
        store = np.empty(padded * _LANES + _LANES)
        start = (-store.__array_interface__["data"][0] % 64) // 8
        rows = store[start : start + padded * _LANES].reshape(padded, _LANES)
        exponent = np.longdouble(-1) / (2 * np.longdouble(P) ** 2 * np.log(np.longdouble(2)))
        high = float(exponent)
        low, edge = float(exponent - high), (2045.25 / -high) ** 0.5
        out = np.empty_like(f)
        at = rows.__array_interface__["data"][0]

        def work() -> np.ndarray:
            for begin in range(0, count, _LANES):
                rows[:n] = f[begin : begin + _LANES].T
                rows[n:] = rows[n - 1]
                self.run(at, n, steps, tau, high, low, edge)
                out[begin : begin + _LANES] = rows[:n].T
            return out

        return work
