"""Measure the elementary functions against ball arithmetic: largest error in ulp, and where.

    python scripts/elementary/sweep.py [--points 100000] [--only exp,log] [--compiler clang] [--seed 1]
    python scripts/elementary/sweep.py --single          all 2^32 arguments of every float function

Arguments are spread over all exponents, over the range where the function varies, and around its
special points. The judge is Arb (python-flint) at 160 bits or more; pairs are judged by relative error.
"""

from __future__ import annotations

import argparse
import ctypes
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from flint import arb, ctx

from symdict.kernels.elementary import FUNCTIONS, numpy_twin, source

FLAGS = [
    *("-O3", "-march=native", "-std=c11", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math"),
    *("-Wall", "-Wextra", "-Werror", "-fPIC", "-shared"),
]
KINDS = ("plain", "compensated", "pair")
SMALLEST = 2.0**-1074
PAIR_RANGE = 2.0**-900  # below it the low parts of pairs run into underflow
PRECISION = 160

Floats = np.ndarray


def exact(name: str) -> Callable[..., arb]:
    """The function in ball arithmetic."""
    special: dict[str, Callable[..., arb]] = {
        "exp2": lambda x: (x * arb(2).log()).exp(),
        "cbrt": lambda x: x.root(3) if x >= 0 else -((-x).root(3)),
        "pow": lambda x, y: (x.log() * y).exp(),
    }
    return special.get(name) or (lambda x: getattr(x, name)())


def spread(rng: np.random.Generator, count: int, low: float, high: float, *, signs: bool = True) -> Floats:
    """Numbers whose exponents are uniform between low and high."""
    x = np.exp2(rng.uniform(low, high, count))
    return x * rng.choice([-1.0, 1.0], count) if signs else x


def arguments(name: str, rng: np.random.Generator, count: int) -> Floats:
    """About count arguments of a function, its boundary points included."""
    n = count // 3 + 1
    uniform = rng.uniform
    near_one = 1 - spread(rng, n, -53, -1, signs=False)
    draws: dict[str, tuple[Floats, ...]] = {
        "exp": (uniform(-746, 710, n), spread(rng, n, -60, 9.5), uniform(-1, 1, n)),
        "exp2": (uniform(-1076, 1024, n), spread(rng, n, -60, 10), uniform(-1, 1, n)),
        "expm1": (uniform(-60, 710, n), spread(rng, n, -1074, 9.5), uniform(-2, 2, n)),
        "log": (spread(rng, n, -1074, 1023.9, signs=False), uniform(0.5, 2, n), 1 + spread(rng, n, -52, -1)),
        "log1p": (
            spread(rng, n, -1074, 1023.9, signs=False),
            -spread(rng, n, -1074, 0, signs=False),
            uniform(-0.5, 1, n),
        ),
        "sinh": (spread(rng, n, -1074, 9.46), uniform(-2, 2, n), uniform(-711, 711, n)),
        "cosh": (spread(rng, n, -60, 9.46), uniform(-2, 2, n), uniform(-711, 711, n)),
        "tanh": (spread(rng, n, -1074, 6), uniform(-3, 3, n), uniform(-25, 25, n)),
        "asinh": (spread(rng, n, -1074, 1023.9), uniform(-2, 2, n)),
        "acosh": (
            1 + spread(rng, n, -52, 5, signs=False),
            spread(rng, n, 0, 1023.9, signs=False),
            uniform(1, 3, n),
        ),
        "atanh": (spread(rng, n, -1074, 0), uniform(-1, 1, n), near_one),
        "sin": (spread(rng, n, -1074, 40), uniform(-10, 10, n), np.arange(1, n) * (np.pi / 2)),
        "cos": (spread(rng, n, -60, 40), uniform(-10, 10, n), np.arange(1, n) * (np.pi / 2)),
        "tan": (spread(rng, n, -1074, 40), uniform(-10, 10, n), np.arange(1, n) * (np.pi / 2)),
        "asin": (spread(rng, n, -1074, 0), uniform(-1, 1, n), near_one),
        "acos": (spread(rng, n, -60, 0), uniform(-1, 1, n), near_one),
        "atan": (spread(rng, n, -1074, 1023.9), uniform(-4, 4, n)),
        "erf": (spread(rng, n, -1074, 3), uniform(-6, 6, n), uniform(-1, 1, n)),
        "erfc": (spread(rng, n, -60, 5), uniform(-6, 28, n), uniform(-1, 1, n)),
        "cbrt": (spread(rng, n, -1074, 1023.9), uniform(0.5, 8, n)),
    }
    return np.concatenate([*draws[name], boundaries(name)])


def boundaries(name: str) -> Floats:
    """Points where a formula changes or the result leaves the doubles, each with its neighbours."""
    tan_eighths = (math.sqrt(2) - 1, math.sqrt(2) + 1)
    halves = [(n + 0.5) * math.log(2) for n in (-1075, -1074, -1022, -2, -1, 0, 1, 2, 1022, 1023)]
    special: dict[str, Iterable[float]] = {
        "exp": (*halves, 709.782712893384, -745.1332191019411, -708.3964185322641),
        "exp2": (-1074.5, -1074, -1022, -0.5, 0.5, 1.5, 1023.9999999999999),
        "expm1": (*halves, 709.782712893384, -36.7, -37.4, -60),
        "log": (1, math.sqrt(0.5), math.sqrt(2), 2.0**-1022, 1e300, 1.27e308, sys.float_info.max),
        "log1p": (math.sqrt(0.5) - 1, math.sqrt(2) - 1, 1e-17, 2.0**53, 2.0**60, 1e300, sys.float_info.max),
        "sinh": (*halves, 710.4758600739439, 1e-9),
        "cosh": (*halves, 710.4758600739439),
        "tanh": (0.17328679513998632, 19.0, 22.0, 30.0, 1e-9),
        "asinh": (1e-9, 2.0**60, 2.0**-26, 1e150, sys.float_info.max),
        "acosh": (2.0**60, 2, sys.float_info.max),
        "atanh": (1e-9, 0.17157287525380988, 0.5),
        "sin": (math.pi, math.pi / 2, math.pi / 4, 1e5, 2.0**40),
        "cos": (math.pi, math.pi / 2, math.pi / 4, 1e5, 2.0**40),
        "tan": (math.pi, math.pi / 2, math.pi / 4, 1e5, 2.0**40),
        "asin": (0.5, 1e-9),
        "acos": (0.5, 1e-9),
        "atan": (*tan_eighths, 1, 1e-9, 1e16, 1e300),
        "erf": (0.5, 1, 5.9, 28),
        "erfc": (0.5, 1, 26.5432, 27.2, 28),
        "cbrt": (1, 8, 0.5, 4, 2.0**-1022, sys.float_info.max),
    }
    points = np.array([*special[name], *(-x for x in special[name])])
    with np.errstate(over="ignore"):
        points = np.concatenate([points, np.nextafter(points, np.inf), np.nextafter(points, -np.inf)])
    inside: dict[str, Callable[[Floats], Floats]] = {
        "log": lambda x: x > 0,
        "log1p": lambda x: x > -1,
        "acosh": lambda x: x >= 1,
        "atanh": lambda x: np.abs(x) < 1,
        "asin": lambda x: np.abs(x) <= 1,
        "acos": lambda x: np.abs(x) <= 1,
        "sin": lambda x: np.abs(x) <= 2.0**40,
        "cos": lambda x: np.abs(x) <= 2.0**40,
        "tan": lambda x: np.abs(x) <= 2.0**40,
    }
    points = points[np.isfinite(points)]
    return points[inside[name](points)] if name in inside else points


def low_parts(name: str, rng: np.random.Generator, x: Floats) -> Floats:
    """Low parts of at most half an ulp that keep hi + lo inside the domain."""
    low = np.spacing(np.minimum(np.abs(x), 1e308)) * rng.uniform(-0.5, 0.5, len(x))
    ends = 1.0 if name in ("acosh", "atanh", "asin", "acos") else 0.0
    edge = (np.abs(x) == ends) | (np.abs(x) > 1e308)
    return np.where(edge, 0.0, low)


@dataclass(frozen=True, slots=True)
class Library:
    """Array loops over C functions: plain and compensated ones give (y, 0), pairs (hi, lo)."""

    library: ctypes.CDLL

    def __call__(self, function: str, x: Floats, low: Floats) -> tuple[Floats, Floats]:
        x, low = np.ascontiguousarray(x), np.ascontiguousarray(low)
        hi, lo = np.empty_like(x), np.zeros_like(x)
        pointers = (ctypes.c_void_p(a.ctypes.data) for a in (x, low, hi, lo))
        getattr(self.library, f"loop_{function}")(ctypes.c_long(len(x)), *pointers)
        return hi, lo


def loop(function: str) -> str:
    """A C loop over one function; loops over all kinds have the same arguments."""
    if function.endswith("_pair"):
        call = f"sd_pair p = {function}(sd_pair_make(x[i], l[i])); hi[i] = p.hi; lo[i] = p.lo;"
    elif function.endswith("_dd"):
        call = f"hi[i] = {function}(x[i], l[i]);"
    else:
        call = f"hi[i] = {function}(x[i]);"
    return (
        f"void loop_{function}(long n, const double *restrict x, const double *restrict l,\n"
        f"    double *restrict hi, double *restrict lo) {{\n    (void)l; (void)lo;\n"
        f"    for (long i = 0; i < n; i++) {{ {call} }}\n}}\n"
    )


def build(
    functions: Iterable[str],
    *,
    compiler: str = "gcc",
    flags: Iterable[str] = FLAGS,
    change: Callable[[str], str] = str,
) -> Library:
    """Compile the loops; change may alter the source text (to plant errors)."""
    functions = list(functions)
    text = change(source([*functions, "sd_pair_make"])) + "\n".join(loop(f) for f in functions)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "loops.c"
        path.write_text(text, encoding="utf-8")
        binary = path.with_suffix(".so")
        subprocess.run([compiler, *flags, str(path), "-o", str(binary), "-lm"], check=True)
        return Library(ctypes.CDLL(str(binary)))


def ulp(value: float) -> float:
    return max(math.ulp(value), SMALLEST)


@dataclass(frozen=True, slots=True)
class Error:
    """The largest error found: in ulp (plain, compensated), and relative, each with its argument."""

    ulps: float
    at: float
    relative: float
    relative_at: float


def measure(
    name: str, x: Floats, low: Floats, got: tuple[Floats, Floats], *, largest: float = sys.float_info.max
) -> Error:
    """The largest error of got = f(x + low). Infinity is right only where the exact value is above largest."""
    ctx.prec = PRECISION
    f = exact(name)
    worst = [0.0, math.nan, 0.0, math.nan]
    for a, b, hi, lo in zip(x.tolist(), low.tolist(), got[0].tolist(), got[1].tolist(), strict=True):
        value = f(arb(a) + arb(b))
        rounded = float(value.mid())
        if math.isinf(hi) or math.isinf(rounded):
            wrong = 0.0 if hi == rounded or abs(rounded) >= largest else math.inf
            relative = 0.0
        else:
            difference = abs((arb(hi) + arb(lo) - value).mid())
            wrong = float(difference) / ulp(rounded)
            normal = PAIR_RANGE < abs(rounded) < 1 / PAIR_RANGE
            relative = float(difference / abs(value.mid())) if normal else 0.0
        if not wrong <= worst[0]:
            worst[:2] = wrong, a
        if relative > worst[2]:
            worst[2:] = relative, a
    return Error(*worst)


def function_of(name: str, kind: str) -> str:
    described = FUNCTIONS[name]
    return {"plain": described.plain, "compensated": described.compensated, "pair": described.pair}[kind]


def sweep(library: Library, name: str, kind: str, rng: np.random.Generator, count: int) -> Error:
    """The largest error of one form of one function over about count arguments."""
    x = arguments(name, rng, count)
    low = np.zeros_like(x) if kind == "plain" else low_parts(name, rng, x)
    return measure(name, x, low, library(function_of(name, kind), x, low))


def numpy_sweep(name: str, kind: str, rng: np.random.Generator, count: int) -> Error | None:
    """The same for the NumPy twin; None where it has no such function."""
    described = FUNCTIONS[name]
    twin = {"plain": described.numpy, "compensated": f"{name}_dd", "pair": f"{name}_pair"}[kind]
    function = getattr(numpy_twin, twin, None) or (getattr(np, twin) if kind == "plain" else None)
    if function is None:
        return None
    x = arguments(name, rng, count)
    if kind == "pair" and name in ("sinh", "cosh"):
        x = x[np.abs(x) <= 709]
    low = np.zeros_like(x) if kind == "plain" else low_parts(name, rng, x)
    with np.errstate(all="ignore"):
        got = function(x) if kind == "plain" else function((x, low)) if kind == "pair" else function(x, low)
    largest = sys.float_info.max * (1 - 2.0**-40)  # NumPy's own function overflows before the correction
    return measure(name, x, low, got if kind == "pair" else (got, np.zeros_like(x)), largest=largest)


def power_arguments(rng: np.random.Generator, count: int) -> tuple[Floats, Floats]:
    """x and y with y log x spread over the range of results."""
    n = count // 3 + 1
    x = np.concatenate(
        [spread(rng, n, -1074, 1023.9, signs=False), rng.uniform(0.5, 2, n), 1 + spread(rng, n, -50, -2)]
    )
    with np.errstate(divide="ignore", over="ignore"):
        y = rng.uniform(-746, 710, len(x)) / np.log(x)
    return x, np.where(np.isfinite(y), y, 1.0)


SINGLE_PROGRAM = """
#include <stdio.h>
int main(void) {
    enum { BLOCK = 1024 };
    static float in[BLOCK], out[BLOCK];
    static double exact[BLOCK];
    uint64_t i = 0;
    double worst = 0.0;
    float at = 0.0f;
    long wrong = 0, misrounded = 0;
    while (i < 4294967296ull) {
        int m = 0;
        for (; m < BLOCK && i < 4294967296ull; m++, i += STEP) in[m] = sd_from_bitsf((uint32_t)i);
        for (int j = 0; j < m; j++) out[j] = SINGLE(in[j]);
        for (int j = 0; j < m; j++) exact[j] = DOUBLE((double)in[j]);
        for (int j = 0; j < m; j++) {
            float right = (float)exact[j];
            int exponent;
            double unit, error;
            if (isnan(right) || isinf(right) || isnan(out[j]) || isinf(out[j])) {
                wrong += !((isnan(right) && isnan(out[j])) || right == out[j]);
                continue;
            }
            frexp(exact[j], &exponent);
            unit = ldexp(1.0, exponent - 24 < -149 ? -149 : exponent - 24);
            error = fabs(out[j] - exact[j]) / unit;
            misrounded += right != out[j];
            wrong += !signbit(right) != !signbit(out[j]);
            if (error > worst) { worst = error; at = in[j]; }
        }
    }
    printf("%.17g %.9g %ld %ld\\n", worst, (double)at, wrong, misrounded);
    return 0;
}
"""


@dataclass(frozen=True, slots=True)
class SingleError:
    """Largest error in float ulp and its argument; wrong signs, NaN or infinities; not nearest."""

    ulps: float
    at: float
    wrong: int
    misrounded: int


def single_sweep(name: str, step: int, compiler: str = "gcc") -> SingleError:
    """Every step-th of the 2^32 arguments of a float function against the double one."""
    described = FUNCTIONS[name]
    text = source([described.single, described.plain, "sd_from_bitsf"]) + SINGLE_PROGRAM
    flags = [f for f in FLAGS if f not in ("-fPIC", "-shared")]
    macros = [f"-DSTEP={step}u", f"-DSINGLE={described.single}", f"-DDOUBLE={described.plain}"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "single.c"
        path.write_text(text, encoding="utf-8")
        binary = path.with_suffix("")
        subprocess.run([compiler, *flags, *macros, str(path), "-o", str(binary), "-lm"], check=True)
        line = subprocess.run([str(binary)], check=True, capture_output=True, text=True).stdout.split()
    return SingleError(float(line[0]), float(line[1]), int(line[2]), int(line[3]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--points", type=int, default=100_000)
    parser.add_argument("--only", default="")
    parser.add_argument("--compiler", default=os.environ.get("CC", "gcc"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--single", action="store_true")
    parser.add_argument("--step", type=int, default=1, help="with --single: every step-th argument")
    options = parser.parse_args()
    names = [n for n in FUNCTIONS if n != "pow" and (not options.only or n in options.only.split(","))]
    if options.single:
        for name in names:
            found = single_sweep(name, options.step, options.compiler)
            print(f"{name + 'f':8} {found.ulps:8.4f} ulp at {found.at:<16.9g} wrong {found.wrong}", flush=True)
        return
    library = build([function_of(n, k) for n in names for k in KINDS], compiler=options.compiler)
    print(f"{'function':18} {'max ulp':>8} {'at':24} {'relative':>9}   NumPy: ulp, relative")
    for name in names:
        for kind in KINDS:
            rng = np.random.default_rng(options.seed)
            found = sweep(library, name, kind, rng, options.points)
            twin = numpy_sweep(name, kind, np.random.default_rng(options.seed), min(options.points, 20_000))
            print(f"{function_of(name, kind):18} {shown(found)}   {shown(twin) if twin else ''}", flush=True)


def shown(error: Error) -> str:
    bits = f"2^{math.log2(error.relative):.1f}" if error.relative else "0"
    return f"{error.ulps:8.4f} {error.at!r:24} {bits:>9}"


if __name__ == "__main__":
    main()
