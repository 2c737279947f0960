"""Plain and time-blocked explicit steps: the two engines behind a network, equal to the last bit.

Both evaluate the update written at the top of `symdict.runtime.loops`. The plain one takes whole-array
steps in NumPy and works for any number of axes; the blocked one runs the C loops for up to three.
"""

from __future__ import annotations

import ctypes
import math
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, final

import numpy as np

from symdict.runtime import arrays
from symdict.runtime.function import Function, Library

DEPTH_MAX = 128  # steps in one pass over a signal or grid
WINDOW_BYTES = 32768  # what the lanes of a vector hold of a long signal: in an L1 cache, with room for the rest
SHORT = 4096  # samples of a signal up to which whole signals go into the lanes
PLANE_BYTES = 192 * 1024  # rows and their fluxes of all steps in flight: well inside an L2 cache
VOLUME_BYTES = 4 * 1024 * 1024
CALL_WORK = 4e6  # samples times steps in one call of C, some 10 ms: Ctrl-C and progress wait no longer

_POINTER, _INT, _REAL = ctypes.c_void_p, ctypes.c_int64, ctypes.c_double


@dataclass(frozen=True, slots=True)
class Weights:
    """c_k = tau / h_k and 1 / h_k for each space axis, rounded once to the working precision."""

    c: tuple[float, ...]
    inverse_h: tuple[float, ...]

    @classmethod
    def of(cls, tau: float, spacings: Sequence[float], dtype: np.dtype[Any]) -> Weights:
        kind = dtype.type
        return cls(tuple(float(kind(tau / h)) for h in spacings), tuple(float(kind(1.0 / h)) for h in spacings))


@dataclass(frozen=True, slots=True)
class Blocking:
    """How the work is cut; no choice changes a bit of the result. None: chosen for the machine."""

    depth: int | None = None
    chunk: int | None = None
    threads: int = 1
    work: float = CALL_WORK


class Interrupted(Exception):
    """Raised inside a worker thread when the main one gives up."""


Tick = Callable[[int], None]
"""Called now and then with the number of sample steps done since the last time."""


def plain_step(flux: Function, u: np.ndarray, weights: Weights, out: np.ndarray) -> np.ndarray:
    """One step on the last len(weights.c) axes of u, in whole-array operations; `out` may be u."""
    ndim = len(weights.c)
    kind = u.dtype.type
    total: np.ndarray | None = None
    for k in range(ndim):
        axis = u.ndim - ndim + k
        part = _divergence(flux, u, axis, kind(weights.inverse_h[k]))
        part *= kind(weights.c[k])
        if total is None:
            total = part
        else:
            total += part
    assert total is not None
    with np.errstate(all="ignore"):
        return np.add(u, total, out=out)


def _divergence(flux: Function, u: np.ndarray, axis: int, inverse_h: Any) -> np.ndarray:
    """F at the right side of each sample minus F at the left side, zero at the border."""
    shape = list(u.shape)
    shape[axis] += 1 if shape[axis] else 0
    edges = np.zeros(shape, u.dtype)
    n = u.shape[axis]
    if n > 1:
        ahead, here = _cut(u, axis, 1, n), _cut(u, axis, 0, n - 1)
        with np.errstate(all="ignore"):  # infinities that the caller lets spread make NaN silently, as in C
            differences = np.subtract(ahead, here, order="C")
            differences *= inverse_h
            _cut(edges, axis, 1, n)[...] = flux(differences, differences)
    if n == 0:
        return edges
    with np.errstate(all="ignore"):
        return np.subtract(_cut(edges, axis, 1, n + 1), _cut(edges, axis, 0, n), order="C")


def _cut(array: np.ndarray, axis: int, start: int, stop: int) -> np.ndarray:
    return array[(slice(None),) * axis + (slice(start, stop),)]


def plain_run(flux: Function, f: np.ndarray, u: np.ndarray, steps: int, weights: Weights, tick: Tick) -> None:
    """`steps` plain steps from f into u; u may be f."""
    if u is not f:
        u[...] = f
    for _ in range(steps):
        plain_step(flux, u, weights, u)
        tick(u.size)


@final
class Blocked:
    """Time-blocked steps of one flux in C on one, two or three space axes."""

    def __init__(self, flux: Function, ndim: int, weights: Weights) -> None:
        self.flux = flux
        self.ndim = ndim
        self.weights = weights
        unit = all(inverse == 1.0 for inverse in weights.inverse_h)
        self.library: Library = flux.library(*(("chain", "plane") if ndim < 3 else ("volume",)), unit_spacing=unit)
        self._c = (ctypes.c_double * ndim)(*weights.c)
        self._inverse_h = (ctypes.c_double * ndim)(*weights.inverse_h)
        call = self.library.function
        if ndim == 1:
            self._lanes = call("symdict_lanes", _INT)()
            self._windows = call(
                "symdict_windows", None, *[_POINTER] * 2, *[_INT] * 5, _POINTER, _REAL, _REAL, _POINTER
            )
            self._batch = call("symdict_batch", None, *[_POINTER] * 2, *[_INT] * 3, _POINTER, _REAL, _REAL, _POINTER)
        elif ndim == 2:
            self._plane = call("symdict_plane", None, *[_POINTER] * 2, *[_INT] * 5, *[_POINTER] * 4)
        else:
            self._volume = call("symdict_volume", None, *[_POINTER] * 2, *[_INT] * 6, *[_POINTER] * 5)

    def run(self, f: np.ndarray, u: np.ndarray, steps: int, blocking: Blocking, tick: Tick) -> None:
        """`steps` steps from f into u, both contiguous with the same shape (count, *space); u may be f."""
        count, *space = u.shape
        size = math.prod(space)
        if size == 0 or count == 0:
            return
        if steps == 0:
            u[...] = f
            return
        threads = max(1, blocking.threads)
        for depth in depths(steps, blocking.depth or self._depth(space, u.itemsize)):
            if self.ndim == 1 and ((size <= SHORT and 2 * count >= self._lanes) or size <= 4 * depth):
                self._run_batch(f, u, depth, blocking, threads, tick)
            elif count >= threads > 1:
                self._run_whole(f, u, depth, blocking, threads, tick)
            else:
                for b in range(count):
                    self._run_split(f[b], u[b], depth, blocking, threads, tick)
            f = u

    def _depth(self, space: Sequence[int], item: int) -> int:
        if self.ndim == 1:
            return DEPTH_MAX
        layer = 2 * item * math.prod(space[1:])
        return max(1, min(DEPTH_MAX, (PLANE_BYTES if self.ndim == 2 else VOLUME_BYTES) // layer))

    def _rows(self, n: int, depth: int, blocking: Blocking, item: int) -> int:
        """Samples of a window that lie in one lane: a multiple of the lanes, and long against the steps."""
        lanes = self._lanes
        length = max(blocking.chunk or min(WINDOW_BYTES // item, n), 4 * depth)
        return lanes * -(-length // lanes**2)

    def _run_batch(
        self, f: np.ndarray, u: np.ndarray, depth: int, blocking: Blocking, threads: int, tick: Tick
    ) -> None:
        """Many short signals: whole signals to a thread, as many to a call as Ctrl-C allows."""
        count, n = u.shape
        lanes = self._lanes
        group = max(1, min(int(blocking.work / (n * depth)), -(-count // threads)))
        group = -(-group // lanes) * lanes

        def part(start: int) -> Callable[[threading.Event], None]:
            def work(stop: threading.Event) -> None:
                if stop.is_set():
                    raise Interrupted
                stop_at = min(count, start + group)
                store = np.empty(2 * lanes * (n + 2 * lanes), u.dtype)
                self._batch(
                    arrays.address(f[start]), arrays.address(u[start]), stop_at - start, n, depth,
                    arrays.address(store), self.weights.c[0], self.weights.inverse_h[0],
                    self.library.constants,
                )  # fmt: skip
                tick((stop_at - start) * n * depth)

            return work

        _in_parallel(threads, [part(start) for start in range(0, count, group)])

    def _run_whole(
        self, f: np.ndarray, u: np.ndarray, depth: int, blocking: Blocking, threads: int, tick: Tick
    ) -> None:
        """Several large signals or grids, each whole to one thread."""
        jobs = [
            lambda stop, one=one, goal=goal: self._run_one(one, goal, depth, blocking, stop, tick)
            for one, goal in zip(f, u, strict=True)
        ]
        _in_parallel(threads, jobs)

    def _run_split(
        self, f: np.ndarray, u: np.ndarray, depth: int, blocking: Blocking, threads: int, tick: Tick
    ) -> None:
        """One signal or grid, cut along its first axis.

        The parts run as if each were alone, which spoils `depth` layers at every cut. These are computed
        beforehand from twice as many original layers on either side, and put in at the end.
        """
        n = u.shape[0]
        parts = max(1, min(threads, n // max(4 * depth, 1)))
        if parts == 1:
            self._run_one(f, u, depth, blocking, threading.Event(), tick)
            return
        cuts = [n * part // parts for part in range(parts + 1)]
        seams = [f[cut - 2 * depth : cut + 2 * depth].copy() for cut in cuts[1:-1]]
        jobs = [
            lambda stop, seam=seam: self._run_one(seam, seam, depth, blocking, stop, lambda _: None) for seam in seams
        ]
        jobs += [
            lambda stop, a=a, b=b: self._run_one(f[a:b], u[a:b], depth, blocking, stop, tick) for a, b in pairwise(cuts)
        ]
        _in_parallel(threads, jobs)
        for cut, seam in zip(cuts[1:-1], seams, strict=True):
            u[cut - depth : cut + depth] = seam[depth : 3 * depth]

    def _run_one(
        self, f: np.ndarray, u: np.ndarray, depth: int, blocking: Blocking, stop: threading.Event, tick: Tick
    ) -> None:
        """`depth` steps in one pass, cut into calls."""
        constants = self.library.constants
        start, goal = arrays.address(f), arrays.address(u)
        size = u.size
        if self.ndim == 1:
            rows = self._rows(size, depth, blocking, u.itemsize)
            window = self._lanes * rows
            total = -(-(size - 2 * depth) // (window - 2 * depth))
            state = np.empty(5 * depth + 2 * self._lanes * (rows + 3), u.dtype)
            each = max(1, int(blocking.work / (window * depth)))

            def advance(begin: int, end: int) -> None:
                self._windows(
                    start, goal, size, depth, rows, begin, end, arrays.address(state),
                    self.weights.c[0], self.weights.inverse_h[0], constants,
                )  # fmt: skip
        else:
            layers = u.shape[0]
            layer = size // layers
            total = layers + depth - 1
            state = arrays.aligned_empty((depth * layer,), u.dtype, offset=goal % 64)  # in step with the rows of u
            above = np.empty(u.shape[-1], u.dtype)
            each = max(1, int(blocking.work / (layer * depth)))

            def advance(begin: int, end: int) -> None:
                if self.ndim == 2:
                    self._plane(
                        start, goal, layers, layer, depth, begin, end, arrays.address(state),
                        ctypes.addressof(self._c), ctypes.addressof(self._inverse_h), constants,
                    )  # fmt: skip
                else:
                    self._volume(
                        start, goal, layers, u.shape[1], u.shape[2], depth, begin, end, arrays.address(state),
                        arrays.address(above), ctypes.addressof(self._c), ctypes.addressof(self._inverse_h),
                        constants,
                    )  # fmt: skip

        done = 0
        for begin in range(0, total, each):
            if stop.is_set():
                raise Interrupted
            end = min(total, begin + each)
            advance(begin, end)
            tick(size * depth * end // total - done)
            done = size * depth * end // total


def depths(steps: int, limit: int) -> list[int]:
    """`steps` as a sum of nearly equal passes of at most `limit` steps.

    >>> depths(100, 40)
    [34, 33, 33]
    """
    passes = -(-steps // limit)
    return [steps * (k + 1) // passes - steps * k // passes for k in reversed(range(passes))]


def _in_parallel(threads: int, jobs: Sequence[Callable[[threading.Event], None]]) -> None:
    """Run jobs in threads (C releases the lock); the first error, or Ctrl-C, stops all of them."""
    stop = threading.Event()
    if threads == 1 or len(jobs) == 1:
        for job in jobs:
            job(stop)
        return
    futures = [_pool(threads, os.getpid()).submit(job, stop) for job in jobs]
    try:
        # in short naps: a lock held in one place does not wake for every way in which Ctrl-C arrives
        while wait(futures, timeout=0.1, return_when=FIRST_EXCEPTION).not_done:
            if any(future.done() and future.exception() for future in futures):
                break
    finally:  # nobody writes into the caller's array any more when this function ends
        stop.set()
        for future in futures:
            future.cancel()
        wait(futures)
    errors = [error for future in futures if not future.cancelled() and (error := future.exception()) is not None]
    for error in sorted(errors, key=lambda error: isinstance(error, Interrupted)):  # the cause before what it stopped
        raise error


@cache
def _pool(threads: int, process: int) -> ThreadPoolExecutor:
    """The threads of a process, kept from pass to pass: starting one takes as long as some 1e6 sample steps."""
    del process  # a fork has none of its parent's threads
    return ThreadPoolExecutor(threads)
