"""Time per element of the elementary functions, beside libm and NumPy in the same run.

    python benchmarks/elementary_speed.py [--compiler gcc] [--elements 4096] [--only exp,log]

Every variant runs interleaved with the others on arrays that stay in the cache; printed are the
smallest and the median time in nanoseconds per element. Only ratios within one run count.
"""

from __future__ import annotations

import argparse
import ctypes
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from symdict.kernels.elementary import FUNCTIONS, ElementaryFunction, numpy_twin, source

FLAGS = [
    *("-O3", "-march=native", "-std=c11", "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math"),
    *("-fPIC", "-shared"),
]
ROUNDS = 60
INSIDE = {"acosh": (1.01, 20.0), "atanh": (-0.99, 0.99), "asin": (-0.99, 0.99), "acos": (-0.99, 0.99)}
POSITIVE = (0.01, 5.0)

Variant = Callable[[], object]


def loops(described: ElementaryFunction) -> str:
    """C loops for one function: plain, compensated, pair, float, and libm's."""
    name = described.name
    libm = f"{name}(x[i])" if name != "pow" else "pow(x[i], l[i])"
    plain = f"{described.plain}(x[i])" if name != "pow" else "sd_pow(x[i], l[i])"
    low = f"{described.compensated}(x[i], l[i])" if name != "pow" else "sd_pow_dd(x[i], 0.0, l[i])"
    argument = "sd_pair_make(x[i], l[i])" if name != "pow" else "sd_pair_make(x[i], 0.0), l[i]"
    head = "(long n, const double *restrict x, const double *restrict l, double *restrict y, double *restrict z)"
    body = "{{ (void)l; (void)z; for (long i = 0; i < n; i++) {{ {} }} }}\n"
    parts = {
        "plain": f"y[i] = {plain};",
        "compensated": f"y[i] = {low};",
        "pair": f"sd_pair p = {described.pair}({argument}); y[i] = p.hi; z[i] = p.lo;",
        "libm": f"y[i] = {libm};",
    }
    text = "".join(f"void {kind}_{name}{head} {body.format(code)}" for kind, code in parts.items())
    single = f"{described.single}(x[i])" if name != "pow" else "sd_powf(x[i], x[i])"
    return text + (
        f"void single_{name}(long n, const float *restrict x, float *restrict y) "
        f"{{ for (long i = 0; i < n; i++) {{ y[i] = {single}; }} }}\n"
    )


def build(names: list[str], compiler: str, folder: Path) -> ctypes.CDLL:
    """All loops in one library."""
    needed = ["sd_pair_make"]
    for described in (FUNCTIONS[n] for n in names):
        needed += [described.plain, described.compensated, described.pair, described.single]
    path = folder / "speed.c"
    path.write_text(source(needed) + "".join(loops(FUNCTIONS[n]) for n in names), encoding="utf-8")
    subprocess.run([compiler, *FLAGS, str(path), "-o", str(folder / "speed.so"), "-lm"], check=True)
    return ctypes.CDLL(str(folder / "speed.so"))


def variants(name: str, library: ctypes.CDLL, count: int) -> dict[str, Variant]:
    """Calls without arguments, each over the same count elements."""
    rng = np.random.default_rng(7)
    x = rng.uniform(*INSIDE.get(name, POSITIVE), count)
    low = np.spacing(x) * 0.3 if name != "pow" else rng.uniform(-3, 3, count)
    y, z = np.empty(count), np.empty(count)
    x32, y32 = x.astype(np.float32), np.empty(count, np.float32)
    doubles = [ctypes.c_long(count), *(ctypes.c_void_p(a.ctypes.data) for a in (x, low, y, z))]
    singles = [ctypes.c_long(count), *(ctypes.c_void_p(a.ctypes.data) for a in (x32, y32))]

    alive = (x, low, y, z, x32, y32)  # the pointers do not keep the arrays

    def compiled(kind: str, arguments: list[object]) -> Variant:
        function = getattr(library, f"{kind}_{name}")
        return lambda: (function(*arguments), alive)

    ufunc = getattr(np, FUNCTIONS[name].numpy, None)
    if ufunc is None:
        function = getattr(numpy_twin, FUNCTIONS[name].numpy)
        numpy: Variant = lambda: function(x)  # noqa: E731
    elif name == "pow":
        numpy = lambda: ufunc(x, low, out=y)  # noqa: E731
    else:
        numpy = lambda: ufunc(x, out=y)  # noqa: E731
    kinds = ("plain", "compensated", "pair", "libm")
    found = {kind: compiled(kind, doubles) for kind in kinds}
    return {**found, "float32": compiled("single", singles), "NumPy": numpy}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--compiler", default="gcc")
    parser.add_argument("--elements", type=int, default=4096)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    names = options.only.split(",") if options.only else list(FUNCTIONS)
    with tempfile.TemporaryDirectory() as folder:
        library = build(names, options.compiler, Path(folder))
        columns = ("plain", "compensated", "pair", "float32", "libm", "NumPy")
        print(f"ns per element, smallest / median of {ROUNDS}; {options.compiler}, {options.elements} elements")
        print(f"{'':8}" + "".join(f"{column:>16}" for column in columns))
        for name in names:
            calls = variants(name, library, options.elements)
            times: dict[str, list[float]] = {column: [] for column in columns}
            for _ in range(ROUNDS):
                for column in columns:
                    start = time.perf_counter()
                    calls[column]()
                    times[column].append((time.perf_counter() - start) * 1e9 / options.elements)
            cells = (f"{min(t):7.2f} /{statistics.median(t):6.2f}" for t in times.values())
            print(f"{name:8}" + "".join(f"{cell:>16}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
