"""The largest error of each peer in units in the last place, over all exponents, against mpmath.

The exact values are the printed formulas of `cases`, not symdict's own pieces.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
from cases import CASES as ALL
from cases import FIVE, Case
from peers import K, P

from symdict.kernels.accuracy import arguments, error_in_ulp

DIGITS = 60


def errors(result: np.ndarray, exact: list[Any]) -> tuple[float, int]:
    """The largest error in ulp of the exact value, and how many values are infinitely wrong.

    These are not finite where the exact value is, or finite where it overflows.
    """
    found = [error_in_ulp(value, true, result.dtype.name) for value, true in zip(result.tolist(), exact, strict=True)]
    finite = [error for error in found if math.isfinite(error)]
    return max(finite, default=0.0), len(found) - len(finite)


def lines(run: Callable[[Case, np.ndarray], dict[str, Any]], count: int) -> list[str]:
    """One line for each function, dtype and peer."""
    shown = [f"largest error in ulp over {count} arguments of all sizes, and beside the threshold"]
    for case in (case for case in ALL if case.title in FIVE):
        for dtype in ("float64", "float32"):
            x = arguments(count, (K,), P, dtype)
            with mpmath.workdps(DIGITS):
                exact = [case.exact(mpmath.mpf(float(value))) for value in x]
            parts = []
            for name, result in run(case, x).items():  # peers may change the precision of mpmath on their way
                if isinstance(result, str):
                    parts.append(f"{name} failed ({result})")
                    continue
                with mpmath.workdps(DIGITS):
                    worst, lost = errors(np.asarray(result), exact)
                parts.append(f"{name} {worst:.3g}" + (f" (and {lost} not finite)" if lost else ""))
            shown.append(f"  {case.title}, {dtype}: " + ", ".join(parts))
    return shown
