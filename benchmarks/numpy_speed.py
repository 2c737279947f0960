"""NumPy kernels beside SymPy's lambdify on the same formula, interleaved in one process.

    python benchmarks/numpy_speed.py [--elements 1000000] [--form activation] [NAME ...]

Printed are medians of processor time in milliseconds, ours for fresh results and with out=, lambdify's for fresh
results (it has no out=), the ratios to both of ours, and both largest errors in units in the last place against
mpmath, over arguments up to 40 times the parameter. Entries with a scale parameter take 0.7 for it. Fresh results of
this size come from the kernel page by page, which can cost more than a choice between pieces. Only ratios within one
run count.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import mpmath
import numpy as np
import sympy as sp

from symdict import entries
from symdict.kernels import kernel
from symdict.language.variables import r

SIX = ("constant", "charbonnier", "soft", "perona-malik", "garrote", "hard")
VALUE = 0.7
ROUNDS = 15
JUDGED = 400


def measured(runs: tuple[Callable[[], object], ...]) -> list[float]:
    """Medians of the processor time of each, one after another in every round."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(ROUNDS):
        for index, run in enumerate(runs):
            begin = time.thread_time()
            run()
            times[index].append(time.thread_time() - begin)
    return [statistics.median(row) for row in times]


def worst(function: Callable[[np.ndarray], np.ndarray], exact: sp.Expr) -> float:
    """The largest error in ulp at random arguments of both signs."""
    x = np.random.default_rng(1).choice([-1, 1], JUDGED) * np.geomspace(1e-3, 40 * VALUE, JUDGED)
    errors = []
    with mpmath.workdps(400):
        for at, value in zip(x, np.asarray(function(x), dtype=np.float64), strict=True):
            true = sp.lambdify(r, exact, "mpmath")(mpmath.mpf(float(at)))
            unit = mpmath.mpf(float(np.spacing(abs(float(true)))))
            errors.append(float(abs(mpmath.mpf(float(value)) - true) / unit))
    return max(errors)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", default=SIX)
    parser.add_argument("--elements", type=int, default=1_000_000)
    parser.add_argument("--form", default="activation")
    asked = parser.parse_args()
    x = np.random.default_rng(0).normal(0.0, 2 * VALUE, asked.elements)
    out = np.empty_like(x)
    print(f"{'entry':20}{'fresh':>9}{'out=':>9}{'lambdify':>10}{'ratios':>14}{'ulp':>8}{'lambdify ulp':>14}")
    for name in asked.names:
        definition = entries.entry(name).definition
        values = {key: sp.Rational(str(VALUE)) for key in definition.space.symbols}
        ours = kernel(definition, asked.form, target="numpy", values=values)
        expression = definition.translate(asked.form).to_sympy()
        doubles = {symbol: sp.Float(VALUE) for symbol in definition.space.symbols.values()}
        peer = sp.lambdify(r, expression.subs(doubles), "numpy", cse=True)
        exact = expression.subs({symbol: sp.Rational(*VALUE.as_integer_ratio()) for symbol in doubles})
        with np.errstate(all="ignore"):
            runs = (lambda: ours(x), lambda: ours(x, out=out), lambda: peer(x))  # noqa: B023 (called at once)
            fresh, mine, theirs = measured(runs)
            errors = worst(ours, exact), worst(peer, exact)
        print(
            f"{name:20}{1e3 * fresh:9.3f}{1e3 * mine:9.3f}{1e3 * theirs:10.3f}{theirs / fresh:7.2f}{theirs / mine:7.2f}"
            f"{errors[0]:8.2f}{errors[1]:14.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
