"""Exact float32 kernels over all 2^32 arguments: is every result the nearest float?

    python -m symdict.kernels.sweep NAME [--form activation] [--param NAME=VALUE] [--step 1]

A float32 kernel computes in double and rounds once. Its result can differ from the correctly rounded one
only where the double result lies within its own error of the middle between two floats: these few arguments
are judged with mpmath, all others need no judge.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass

import mpmath
import numpy as np

from symdict import entries
from symdict.errors import InputError, SymdictError
from symdict.kernels import emit
from symdict.kernels.accuracy import Judge, error_in_ulp
from symdict.kernels.kernel import bound, kernel

ALL = 2**32
BLOCK = 2**20
DOUBT = 2.0**-50
"""Relative error of the double result that is allowed for: 4 ulp at the least."""
MOST = 20_000
"""Doubtful arguments that are judged; of more than these, an even selection."""

Function = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep saw; misrounded holds (argument, result, error in ulp)."""

    arguments: int
    doubtful: int
    judged: int
    misrounded: tuple[tuple[float, float, float], ...]
    lost_nan: int

    @property
    def clean(self) -> bool:
        return not self.misrounded and not self.lost_nan

    def __str__(self) -> str:
        lines = [
            f"{self.arguments} arguments, {self.doubtful} near the middle between two floats, {self.judged} judged:"
            f" {len(self.misrounded)} misrounded, {self.lost_nan} NaN lost"
        ]
        lines += [f"  r = {x!r}: {y!r} is {ulp:.6f} ulp off" for x, y, ulp in self.misrounded[:10]]
        return "\n".join(lines)


def sweep(
    single: Function,
    double: Function,
    judge: Callable[[float], mpmath.mpf],
    *,
    step: int = 1,
    most: int = MOST,
    progress: Callable[[int, int], None] | None = None,
) -> Swept:
    """Every step-th of the 2^32 floats through a float32 kernel, its doubtful results judged exactly.

    single, double: the float32 and the float64 kernel of one function; judge: the exact function.
    """
    doubtful: list[tuple[np.ndarray, np.ndarray]] = []
    total = lost = 0
    for start in range(0, ALL, BLOCK * step):
        patterns = np.arange(start, min(start + BLOCK * step, ALL), step, dtype=np.uint64).astype(np.uint32)
        arguments = patterns.view(np.float32)
        results = single(arguments)
        total += arguments.size
        missing = np.isnan(arguments)
        lost += int(np.count_nonzero(missing & ~np.isnan(results)))
        with np.errstate(invalid="ignore"):  # signalling NaNs are among the arguments
            exact = double(arguments.astype(np.float64))
        doubt = _doubt(results, exact) & np.isfinite(arguments)
        if doubt.any():
            doubtful.append((arguments[doubt].astype(np.float64), results[doubt]))
        if progress is not None:
            progress(total, ALL // step)
    places = np.concatenate([x for x, _ in doubtful]) if doubtful else np.empty(0)
    found = np.concatenate([y for _, y in doubtful]) if doubtful else np.empty(0, dtype=np.float32)
    chosen = np.linspace(0, places.size - 1, min(most, places.size)).astype(np.int64)
    misrounded = []
    for x, y in zip(places[chosen].tolist(), found[chosen].tolist(), strict=True):
        truth = judge(x)
        error = 0.0 if mpmath.isnan(truth) else error_in_ulp(y, truth, "float32")
        if error > 0.5:
            misrounded.append((x, y, error))
    return Swept(total, places.size, chosen.size, tuple(misrounded), lost)


def _doubt(results: np.ndarray, exact: np.ndarray) -> np.ndarray:
    """Where a result is not the float nearest to the double one, however that errs."""
    with np.errstate(over="ignore", under="ignore"):
        low, high = (exact * (1.0 - DOUBT)).astype(np.float32), (exact * (1.0 + DOUBT)).astype(np.float32)
    return ((results != low) | (results != high)) & ~(np.isnan(results) & np.isnan(exact))


def main(arguments: list[str] | None = None) -> int:
    """Sweep one form of an entry; exit 1 where a result is misrounded."""
    title = str(__doc__).partition("\n")[0]
    parser = argparse.ArgumentParser(prog="python -m symdict.kernels.sweep", description=title)
    parser.add_argument("name", help="a catalogue entry")
    parser.add_argument("--form", choices=emit.FORMS, default="activation")
    parser.add_argument("--param", action="append", default=[], metavar="NAME=VALUE",
                        help="default 1, or the entry's own")  # fmt: skip
    parser.add_argument("--step", type=int, default=1, help="every STEP-th float only (default 1: all)")
    given = parser.parse_args(arguments)
    try:
        swept = _sweep_entry(given)
    except SymdictError as error:
        print(f"symdict: {error}", file=sys.stderr)
        return 2
    print(swept)
    return 0 if swept.clean else 1


def _sweep_entry(given: argparse.Namespace) -> Swept:
    definition = entries.entry(given.name).definition
    values = {parameter.name: str(parameter.default or 1) for parameter in definition.space.parameters}
    for text in given.param:
        name, sign, value = text.partition("=")
        if not sign or name not in values:
            raise InputError(f"{text!r} names no parameter", where="--param", hint="one of: " + ", ".join(values))
        values[name] = value
    numbers = {name: float(np.float32(value)) for name, value in bound(definition, values).items()}
    single, double = (kernel(definition, given.form, dtype=dtype, values=numbers) for dtype in ("float32", "float64"))
    judge = Judge(emit.segments_of(definition, given.form), numbers)
    return sweep(single, double, judge, step=max(1, given.step), progress=_progress)


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done / total:6.1%}", end="\n" if done >= total else "", file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
