"""The largest error of each peer in units in the last place, over all exponents, against mpmath."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath
import numpy as np
from cases import CASES as ALL
from cases import FIVE, Case

DIGITS = 60


def points(count: int, dtype: str) -> np.ndarray:
    """Arguments of both signs: half over all exponents of the dtype, half where the functions bend."""
    rng = np.random.default_rng(3)
    top = 300 if dtype == "float64" else 37
    wide = 10.0 ** rng.uniform(-top, top, count // 2)
    near = 10.0 ** rng.uniform(-3, 1.2, count - count // 2)
    values = np.concatenate([wide, near]) * rng.choice([-1, 1], count)
    with np.errstate(all="ignore"):
        return values.astype(dtype)


def errors(result: np.ndarray, exact: list[Any]) -> tuple[float, int]:
    """The largest error in ulp of the exact value, and how many values are not finite though they should be."""
    worst, lost = 0.0, 0
    limits = np.finfo(result.dtype)
    for value, true in zip(result.tolist(), exact, strict=True):
        if abs(true) >= limits.max:
            continue
        if not np.isfinite(value):
            lost += 1
            continue
        size = abs(true)
        exponent = (
            mpmath.floor(mpmath.log(size, 2)) if size >= limits.smallest_normal else np.log2(limits.smallest_normal)
        )
        unit = mpmath.mpf(2) ** (int(exponent) - limits.nmant)
        worst = max(worst, float(abs(mpmath.mpf(value) - true) / unit))
    return worst, lost


def lines(run: Callable[[Case, np.ndarray], dict[str, Any]], count: int) -> list[str]:
    """One line for each function, dtype and peer."""
    shown = [f"largest error in ulp over {count} arguments of all sizes"]
    for case in (case for case in ALL if case.title in FIVE):
        for dtype in ("float64", "float32"):
            x = points(count, dtype)
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
