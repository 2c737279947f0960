"""Hand-written fluxes for the runtime's tests: C fragments, and the same functions in NumPy and plain Python.

Each is written with + - * / sqrt and comparisons only, or with one exponential of our own, so that C and
NumPy must agree to the last bit. They know nothing of the kernels that symdict generates.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from symdict.runtime.function import Function


@dataclass(frozen=True)
class Text:
    name: str
    text: str


SOFT = """
typedef struct { double c[1]; } soft_constants;
static inline void soft_prepare(const double *p, soft_constants *k) { k->c[0] = p[0]; }
static inline REAL soft(REAL r, const soft_constants *k)
{
    const REAL t = (REAL)k->c[0];
    return r < -t ? -t : (r > t ? t : r);
}
"""

CHARBONNIER = """
typedef struct { double c[1]; } charbonnier_constants;
static inline void charbonnier_prepare(const double *p, charbonnier_constants *k) { k->c[0] = 1.0 / p[0]; }
static inline REAL charbonnier(REAL r, const charbonnier_constants *k)
{
    const REAL s = r * (REAL)k->c[0];
    return r / ROOT((REAL)1 + s * s);
}
"""

GARROTE = """
typedef struct { double c[2]; } garrote_constants;
static inline void garrote_prepare(const double *p, garrote_constants *k) { k->c[0] = p[0]; k->c[1] = p[0] *
p[0]; } static inline REAL garrote(REAL r, const garrote_constants *k) {
    const REAL t = (REAL)k->c[0], a = r < 0 ? -r : r;
    const REAL q = (REAL)k->c[1] / (a > t ? r : (REAL)1);
    return a > t ? q : r;
}
"""

RELU = """
typedef struct { double c[1]; } relu_constants;
static inline void relu_prepare(const double *p, relu_constants *k) { k->c[0] = p[0]; }
static inline REAL relu(REAL r, const relu_constants *k) { return r > 0 ? r : (REAL)k->c[0] * r; }
"""

SHIFTED = """
typedef struct { double c[1]; } shifted_constants;
static inline void shifted_prepare(const double *p, shifted_constants *k) { k->c[0] = p[0]; }
static inline REAL shifted(REAL r, const shifted_constants *k) { return (REAL)0.5 * r + (REAL)k->c[0]; }
"""

PERONA_MALIK = """
typedef struct { double c[2]; } perona_constants;
static inline void perona_prepare(const double *p, perona_constants *k)
{
    k->c[0] = p[0] * 37.5; /* beyond, the power of two would be subnormal */
    k->c[1] = -0x1.71547652b82fep+0 / (2.0 * p[0] * p[0]);
}
static inline REAL perona_within(REAL r0, const perona_constants *k)
{
    const double r = (double)r0, q = r;
    const double x = q * q * k->c[1];
    const double t = x + 0x1.8p52, n = t - 0x1.8p52, f = fma(q * q, k->c[1], -n);
    double p = 0.0;
    SERIES
    union { double d; uint64_t i; } u, s;
    u.d = t;
    s.i = (u.i + 1023u) << 52;
    return (REAL)(r * (p * s.d));
}
#define perona_EDGE(k) ((REAL)(k)->c[0])
static inline __attribute__((unused)) REAL perona(REAL r, const perona_constants *k)
{
    const REAL edge = perona_EDGE(k), q = r > edge ? edge : r;
    return perona_within(q < -edge ? -edge : q, k);
}
""".replace(
    "SERIES",  # of 2^f for |f| <= 1/2, from the exponential series: the remainder is below 1e-17
    " ".join(f"p = fma(p, f, {(math.log(2) ** k / math.factorial(k)).hex()});" for k in range(14, -1, -1)),
)


def _soft(x, out, t):
    np.maximum(x, -t, out=out)
    np.minimum(out, t, out=out)


def _charbonnier(x, out, lam):
    scale = x.dtype.type(1.0 / lam)
    s = x * scale
    np.divide(x, np.sqrt(1 + s * s), out=out)


def _garrote(x, out, t):
    large = np.abs(x) > x.dtype.type(t)
    out[...] = np.where(large, x.dtype.type(t * t) / np.where(large, x, 1), x)


def _relu(x, out, slope):
    out[...] = np.where(x > 0, x, x.dtype.type(slope) * x)


def _shifted(x, out, c):
    out[...] = x.dtype.type(0.5) * x + x.dtype.type(c)


FLUXES = {
    "soft": (SOFT, _soft, (0.7,)),
    "charbonnier": (CHARBONNIER, _charbonnier, (0.37,)),
    "garrote": (GARROTE, _garrote, (0.9,)),
    "relu": (RELU, _relu, (0.25,)),
    "shifted": (SHIFTED, _shifted, (0.3,)),
    "perona": (PERONA_MALIK, None, (0.6,)),
}
ODD = ("soft", "charbonnier", "garrote", "perona")
"""g_max = 1 for each of these."""


def fragment(name: str, dtype: str) -> Text:
    real, root = {"float64": ("double", "sqrt"), "float32": ("float", "sqrtf")}[dtype]
    return Text(name, FLUXES[name][0].replace("REAL", real).replace("ROOT", root))


def flux(name: str, dtype: str = "float64", *, values: tuple[float, ...] | None = None, engine: str = "c") -> Function:
    """The flux `name`: compiled, or in NumPy."""
    _, evaluate, defaults = FLUXES[name]
    values = defaults if values is None else values
    call = None
    if evaluate is not None:
        typed = [np.dtype(dtype).type(v) if name == "soft" else v for v in values]
        call = lambda x, out: evaluate(x, out, *typed)  # noqa: E731
    if engine == "numpy":
        return Function(dtype=dtype, evaluate=call, label=name)
    return Function(dtype=dtype, fragment=fragment(name, dtype), values=values, evaluate=call, label=name)
