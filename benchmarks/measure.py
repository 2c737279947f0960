"""Measure all peers side by side in one process on one processor, interleaved, and print tables."""

from __future__ import annotations

import argparse
import ctypes
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import accuracy
import numpy as np
import roofline
from cases import CASES, FIVE, Case
from limit import Limit
from peers import PEERS, K, P, Work

from symdict.runtime import Blocking, Function, Network, compile
from symdict.runtime.schemes import compare

ROUNDS = 9
SECONDS = 25.0  # for one case and all peers
PATIENCE = 60.0  # a peer that would take longer for one call is left out, and named
AGREE = {np.dtype(np.float64): 1e-6, np.dtype(np.float32): 2e-2}  # chaotic fluxes amplify roundings over 100 steps


@dataclass
class Row:
    """One peer in one case."""

    peer: str
    median: float | None = None
    low: float = 0.0
    high: float = 0.0
    note: str = ""


@dataclass
class Table:
    """One case: rows of peers, ours first."""

    title: str
    unit: str
    scale: float  # seconds to the unit
    rows: list[Row] = field(default_factory=list)

    def lines(self) -> list[str]:
        ours = next((row.median for row in self.rows if row.peer == "symdict"), None)
        shown = [f"{self.title} ({self.unit})"]
        measured = sorted((row for row in self.rows if row.median is not None), key=lambda row: row.median or 0)
        for row in measured:
            low, high = row.low * self.scale, row.high * self.scale
            ratio = f"{row.median / ours:6.2f}x" if ours and row.median else ""
            note = f"  {row.note}" if row.note else ""
            shown.append(
                f"  {row.peer:<18}{row.median * self.scale:10.3f}  [{low:.3f}, {high:.3f}]{ratio:>9}{note}"  # type: ignore[operator]
            )
        shown += [f"  {row.peer:<18}{'':>10}  {row.note}" for row in self.rows if row.median is None]
        return shown


@cache
def function(entry: str, form: str, dtype: str, parameter: str, mode: str) -> Function:
    """A compiled kernel of the catalogue with its parameter, if it has one, set to P."""
    from symdict import entries
    from symdict.kernels import emit

    fragment = emit.c_fragment(entries.entry(entry).definition, form, dtype, mode=mode)
    return Function(dtype=dtype, fragment=fragment, values=(P,) if parameter else ())


class Symdict:
    """Ours: kernels from the catalogue's formula. float32 comes fast (in float) and exact (rounded once)."""

    def __init__(self, name: str = "symdict", mode: str = "") -> None:
        self.name = name
        self.mode = mode

    def function(self, entry: str, form: str, dtype: str, parameter: str) -> Function:
        return function(entry, form, dtype, parameter, self.mode or ("fast" if dtype == "float32" else "exact"))

    def elementwise(self, case: Case, x: np.ndarray, out: np.ndarray) -> Work | None:
        if self.mode and x.dtype == np.float64:
            return None
        kernel = self.function(case.entry, case.form, x.dtype.name, case.parameter)
        return lambda: kernel(x, out)

    def network(self, flux: str, dtype: str, steps: int, tau: float, ndim: int) -> Network:
        parameter = {"perona-malik": "lam", "soft": "theta"}[flux]
        return Network(
            self.function(flux, "activation", dtype, parameter), steps=steps, tau=tau, ndim=ndim, check=False
        )

    def line(self, flux: str, f: np.ndarray, steps: int, tau: float, threads: int = 1) -> Work | None:
        if self.mode and f.dtype == np.float64:
            return None
        network, out = self.network(flux, f.dtype.name, steps, tau, 1), np.empty_like(f)
        return lambda: network.run(f, out, blocking=Blocking(threads=threads))

    def plane(self, flux: str, f: np.ndarray, steps: int, tau: float, threads: int = 1) -> Work | None:
        if self.mode and f.dtype == np.float64:
            return None
        network, out = self.network(flux, f.dtype.name, steps, tau, 2), np.empty_like(f)
        return lambda: network.run(f, out, blocking=Blocking(threads=threads))


class Gcc:
    """The printed formula in a C loop with libm, compiled with -O3: what a careful user writes by hand."""

    name = "gcc -O3, libm"
    text = """
#include <math.h>
#include <stdint.h>
void loop(const REAL *restrict x, REAL *restrict out, int64_t n)
{{
    const REAL P = (REAL)({p}), K = (REAL)({k});
    (void)P; (void)K;
    for (int64_t i = 0; i < n; ++i) {{ const REAL r = x[i]; out[i] = {formula}; }}
}}
"""

    def __init__(self) -> None:
        subprocess.run(["gcc", "--version"], capture_output=True, check=True)
        self.folder = tempfile.TemporaryDirectory()

    def elementwise(self, case: Case, x: np.ndarray, out: np.ndarray) -> Work:
        single = x.dtype == np.float32
        names = {"SQRT": "sqrt", "EXP": "exp", "LOG": "log", "FABS": "fabs"}
        flags = [f"-D{name}={value}{'f' if single else ''}" for name, value in names.items()]
        stem = Path(self.folder.name) / f"{case.entry}-{case.form}-{x.dtype.name}"
        stem.with_suffix(".c").write_text(self.text.format(p=repr(P), k=repr(K), formula=case.c))
        command = [
            "gcc",
            "-O3",
            "-march=native",
            "-std=c11",
            "-shared",
            "-fPIC",
            f"-DREAL={'float' if single else 'double'}",
        ]
        library = stem.with_suffix(".so")
        subprocess.run([*command, *flags, str(stem.with_suffix(".c")), "-o", str(library), "-lm"], check=True)
        call = ctypes.CDLL(str(library)).loop
        call.argtypes, call.restype = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64], None
        at = [array.__array_interface__["data"][0] for array in (x, out)]
        size = x.size

        def work() -> np.ndarray:
            call(*at, size)
            return out

        return work


REMARKS: dict[str, list[str]] = {}
"""Lines that belong to no table, by part: accuracy, build times, latencies."""


def say(part: str, *lines: str) -> None:
    print("\n".join(lines), flush=True)
    REMARKS.setdefault(part, []).extend(lines)


def contest(
    table: Table,
    players: Sequence[Any],
    build: Callable[[Any], Work | None],
    reference: str = "symdict",
    expected_seconds: Callable[[str], float] = lambda _: 0.0,
) -> Table:
    """Build, compare, then time all players in turn, again and again."""
    works: list[tuple[Row, Work]] = []
    expected: np.ndarray | None = None
    for player in players:
        row = Row(player.name)
        table.rows.append(row)
        if expected_seconds(player.name) > PATIENCE:
            row.note = f"left out: a call would take {expected_seconds(player.name):.0f} s"
            continue
        try:
            work = build(player)
            if work is None:
                table.rows.remove(row)
                continue
            result = np.asarray(work())
            if player.name == reference:
                expected = result.copy()
            elif hasattr(player, "other_model"):
                row.note = f"({player.other_model})"
            elif expected is not None:
                row.note = difference(result, expected) or (f"({player.limit})" if hasattr(player, "limit") else "")
            works.append((row, work))
        except Exception as error:
            row.note = f"failed: {type(error).__name__}: {str(error).splitlines()[0][:80] if str(error) else ''}"
    times: dict[str, list[float]] = {row.peer: [] for row, _ in works}
    deadline = time.perf_counter() + SECONDS
    for count in range(ROUNDS):
        if count >= 3 and time.perf_counter() > deadline:
            break
        for row, work in works:
            seen = times[row.peer]
            if not seen or len(works) * seen[0] < SECONDS:  # slow peers are called once
                seen.append(timed(work))
    for row, _ in works:
        row.median, row.low, row.high = statistics.median(times[row.peer]), min(times[row.peer]), max(times[row.peer])
    print("\n".join(table.lines()), flush=True)
    print(flush=True)
    return table


def timed(work: Work, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds for one call; short ones are repeated to fill about five milliseconds.

    The clock counts the processor time of all threads. On one processor of an idle machine that is the time that
    passes; on a shared one it leaves out the time that others had the processor.
    """
    start = clock()
    work()
    once = clock() - start
    if once > 3e-3:
        return once
    repeat = int(5e-3 / max(once, 2e-7)) + 1
    start = clock()
    for _ in range(repeat):
        work()
    return (clock() - start) / repeat


def difference(result: np.ndarray, expected: np.ndarray) -> str:
    if result.shape != expected.shape:
        return f"another shape: {result.shape}"
    with np.errstate(all="ignore"):
        error = float(np.nanmax(np.abs(result - expected)))
    return "" if error <= AGREE[expected.dtype] else f"differs by {error:.1e}"


def signal(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """Steps with noise: what a denoiser meets; a third of the differences lies above the threshold."""
    rng = np.random.default_rng(1)
    f = 0.1 * rng.standard_normal(shape)
    f += (np.arange(shape[-1]) // 50 % 2) * 0.7
    return f.astype(dtype)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--missing", default="")
    parser.add_argument("--cases", default="elementwise,1d,batch,2d,long,accuracy,threads,dask,schemes,latency")
    parser.add_argument("--quick", action="store_true", help="smaller arrays and fewer steps")
    parser.add_argument(
        "--write",
        type=Path,
        nargs="?",
        const=Path(__file__).with_name("results.md"),
        help="write the tables as Markdown, and JSON beside it (default: benchmarks/results.md)",
    )
    parser.add_argument("--add", action="store_true", help="keep what an earlier run wrote, but for the cases given")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    options = parser.parse_args()
    globals()["ROUNDS"] = min(options.rounds, 3) if options.quick else options.rounds
    if options.quick:
        globals()["PATIENCE"] = 4.0
    wanted = options.cases.split(",")
    pin()
    roof = roofline.measure()
    heading = [f"compiler: {compile.find()}", f"processor: {processor()}", str(roof or "no roofline")]
    if options.quick:
        heading.append("quick: fewer steps and rounds")
    print("\n".join(heading), end="\n\n", flush=True)
    players: list[Any] = [Symdict(), Symdict("symdict exact", "exact")]
    absent: dict[str, str] = {name: "could not be installed" for name in options.missing.split(",") if name}
    tables: list[Table] = earlier(options.write) if options.add else []
    names = sorted(options.peers.split(","), key=lambda name: not hasattr(PEERS[name], "elementwise"))
    measured = "accuracy" not in wanted
    for name in [*names, ""]:
        # before image libraries are loaded: one of them turns subnormal numbers off for the whole process
        if not measured and not hasattr(PEERS.get(name), "elementwise"):
            REMARKS.pop("accuracy", None)
            accuracies(players, options.quick)
            measured = True
        if name in absent or not name:
            continue
        try:
            players.append(PEERS[name]())
        except Exception as error:
            absent[name] = f"does not load: {type(error).__name__}: {error}"
    players += limit()
    quick = options.quick
    parts: dict[str, Callable[[], list[Table]]] = {
        "1d": lambda: both(players, "line", "1-D, 1e6 samples", (1, 1_000_000), 0.25, quick),
        "batch": lambda: both(players, "line", f"batch {1024 if quick else 4096} x 1024",
                              (1024 if quick else 4096, 1024), 0.25, quick),
        "2d": lambda: both(players, "plane", "2-D, 2048 x 2048", (2048, 2048), 0.2, quick),
        "threads": lambda: threads(quick),
        "latency": latency,
        "elementwise": lambda: elementwise(players, "float64", quick) + elementwise(players, "float32", quick),
        "dask": lambda: dask(quick),
        "schemes": lambda: schemes(quick),
        "long": lambda: both(players, "line", "1-D, 3e7 samples", (1, 30_000_000), 0.25, quick),
    }  # fmt: skip
    if options.write is not None:
        write(options.write, tables, roof, absent, heading)
    for name, part in parts.items():
        if name in wanted:
            REMARKS.pop(name, None)
            tables = merged(tables, part())
            if options.write is not None:  # also when a later part is interrupted
                write(options.write, tables, roof, absent, heading)
    for name, reason in absent.items():
        print(f"missing peer: {name} {reason}")
    return 0


def both(
    players: Sequence[Any], kind: str, title: str, shape: tuple[int, ...], tau: float, quick: bool
) -> list[Table]:
    return [table for dtype in AGREE for table in networks(players, kind, title, shape, dtype.name, tau, quick)]


def accuracies(players: Sequence[Any], quick: bool) -> None:
    say("accuracy", *accuracy.lines(elementwise_works([*players, *gcc()]), 300 if quick else 3000))


def processor() -> str:
    """The processor's name and its widest vector instructions."""
    words = compile.processor().split()
    wide = [name for name in ("avx512f", "avx2", "fma", "asimd") if name in words]
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            names = [line.partition(":")[2].strip() for line in file if line.startswith("model name")]
    except OSError:
        names = []
    return f"{names[0] if names else words[-1]} ({', '.join(wide)}), {os.cpu_count()} processors"


def gcc() -> list[Any]:
    try:
        return [Gcc()]
    except (OSError, subprocess.CalledProcessError):
        return []


def limit() -> list[Any]:
    """The hand-written line, where the processor has its instructions and gcc builds it."""
    try:
        return [Limit()] if "avx512f" in compile.processor().split() else []
    except (OSError, subprocess.CalledProcessError):
        return []


def elementwise(players: Sequence[Any], dtype: str, quick: bool) -> list[Table]:
    tables = []
    players = [*(player for player in players if hasattr(player, "elementwise")), *gcc()]
    jobs = [(case, 1_000_000) for case in CASES]
    sizes = (1_000, 30_000_000) if quick else (1_000, 100_000, 30_000_000)
    jobs += [(case, size) for size in sizes for case in CASES if case.title in FIVE]
    for case, size in jobs:
        x = (0.3 * np.random.default_rng(0).standard_normal(size)).astype(dtype)
        title = f"elementwise {case.title}, {size:.0e} elements, {dtype}"
        table = Table(title, "microseconds" if size <= 100_000 else "milliseconds", 1e6 if size <= 100_000 else 1e3)
        tables.append(contest(table, players, lambda p, case=case, x=x: p.elementwise(case, x, np.empty_like(x))))
    return tables


def elementwise_works(players: Sequence[Any]) -> Callable[[Case, np.ndarray], dict[str, np.ndarray | str]]:
    def run(case: Case, x: np.ndarray) -> dict[str, np.ndarray | str]:
        results: dict[str, np.ndarray | str] = {}
        for player in players:
            if hasattr(player, "elementwise"):
                try:
                    work = player.elementwise(case, x, np.empty_like(x))
                    if work is not None:
                        results[player.name] = np.array(work())
                except Exception as error:
                    results[player.name] = type(error).__name__
        return results

    return run


def networks(
    players: Sequence[Any], kind: str, title: str, shape: tuple[int, ...], dtype: str, tau: float, quick: bool
) -> list[Table]:
    tables = []
    steps = (50 if kind == "plane" else 100) // (5 if quick else 1)
    steps //= 2 if quick and math.prod(shape) > 10_000_000 else 1
    for flux in ("perona-malik", "soft"):
        key = (kind, flux, dtype)
        whole = math.prod(shape) * steps
        f = signal(shape, dtype)
        if kind == "plane":
            f = (f + signal(shape, dtype).T) / 2
        heading = f"{title}, {steps} steps, {flux}, {dtype}"
        able = [player for player in players if hasattr(player, kind)]
        table = Table(heading, "ns per sample and step", 1e9 / f.size / steps)
        tables.append(
            contest(
                table,
                able,
                lambda p, f=f, flux=flux: getattr(p, kind)(flux, f, steps, tau),
                expected_seconds=lambda name, key=key, whole=whole: RATES.get((name, *key), 0.0) * whole,
            )
        )
        for row in table.rows:
            if row.median is not None:
                RATES[(row.peer, *key)] = row.median / whole
    return tables


RATES: dict[tuple[str, str, str, str], float] = {}
"""Seconds per sample and step of each peer in the last case of its kind: what a larger case would take."""


def threads(quick: bool) -> list[Table]:
    """One thread against two, on two processors."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, set(range(os.cpu_count() or 1)))
    ours, tables = Symdict(), []
    for kind, shape in (("line", (1, 2_000_000)), ("line", (4096, 1024)), ("plane", (2048, 2048))):
        f = signal(shape, "float64")
        steps = 20 if quick else 50
        table = Table(f"threads, {kind} {shape}, {steps} steps, perona-malik, float64", "ms", 1e3)
        rows = [Row("symdict"), Row("symdict, two threads")]
        works = [getattr(ours, kind)("perona-malik", f, steps, 0.2, count) for count in (1, 2)]
        times: list[list[float]] = [[], []]
        for _ in range(5):
            for work, seen in zip(works, times, strict=True):
                seen.append(timed(work, time.perf_counter))
        for row, seen in zip(rows, times, strict=True):
            row.median, row.low, row.high = statistics.median(seen), min(seen), max(seen)
        table.rows = rows
        if rows[0].median and rows[1].median:
            say("threads", f"two threads, {kind} {shape}: {rows[0].median / rows[1].median:.2f} times as fast as one")
        print("\n".join(table.lines()), end="\n\n", flush=True)
        tables.append(table)
    pin()
    return tables


def pin() -> None:
    """This process on one processor."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def dask(quick: bool) -> list[Table]:
    """Chunks of a dask array against the in-memory pass, with one thread each."""
    try:
        import dask.array as da
    except ImportError:
        print("missing peer: dask could not be installed")
        return []
    from symdict.runtime import out_of_core

    n, chunk = (4_000_000, 1_000_000) if quick else (40_000_000, 10_000_000)
    f = signal((n,), "float64")
    network = Symdict().network("perona-malik", "float64", 20, 0.25, 1)
    lazy = out_of_core(network, da.from_array(f, chunks=chunk, name=False))
    table = Table(f"dask, {n:.0e} samples in chunks of {chunk:.0e}, 20 steps, perona-malik, float64", "ms", 1e3)
    works = {"symdict": lambda: network.run(f), "symdict, dask": lambda: lazy.compute(scheduler="synchronous")}
    for name, work in works.items():
        seen = [timed(work, time.perf_counter) for _ in range(3)]
        table.rows.append(Row(name, statistics.median(seen), min(seen), max(seen)))
    whole, chunked = (row.median or math.nan for row in table.rows)
    say("dask", f"dask, chunks of {chunk:.0e} samples: {chunked / whole:.2f} times the pass in memory")
    print("\n".join(table.lines()), end="\n\n", flush=True)
    return [table]


def schemes(quick: bool) -> list[Table]:
    """Error against a fine reference at the same stopping time, and cost, of every scheme."""
    for ndim, shape in ((1, (20_000 if quick else 200_000,)), (2, (256, 256) if quick else (512, 512))):
        f = signal(shape, "float64")
        f = f if ndim == 1 else (f + f.T) / 2
        for flux in ("soft", "perona-malik"):
            network = Symdict().network(flux, "float64", 200, 0.25 / ndim, ndim)
            title = f"schemes, {' x '.join(map(str, shape))}, {flux}, float64, T = {network.tau * network.steps:g}"
            say("schemes", title, *(f"  {trial}" for trial in compare(network, f, tau_max=0.5 / ndim)), "")
    return []


def latency() -> list[Table]:
    """What a user waits for: building and loading kernels, and answers of the command line."""
    from symdict.runtime import loops

    fragment = function("perona-malik", "activation", "float64", "lam", "exact").fragment
    assert fragment is not None
    saved = os.environ.get("SYMDICT_CACHE")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SYMDICT_CACHE"] = folder
        for title, which in (("one kernel", ("map",)), ("1-D, batch and 2-D loops", ("chain", "plane"))):
            text = loops.source(fragment.text, fragment.name, "float64", which, unit_spacing=True)
            build = [timed_once(lambda k=k, text=text: compile.load(f"{text}/* {k} */")) for k in range(5)]
            compile._loaded.clear()
            load = [timed_once(lambda k=k, text=text: compile.load(f"{text}/* {k} */")) for k in range(5)]
            say("latency", f"build of {title}: {1e3 * statistics.median(build):.0f} ms, "
                f"from the cache: {1e3 * statistics.median(load):.2f} ms")  # fmt: skip
    if saved is None:
        del os.environ["SYMDICT_CACHE"]
    else:
        os.environ["SYMDICT_CACHE"] = saved
    for words in (["show", "soft"], ["translate", "exp(-r**2/(2*lam**2))", "--from", "diffusivity"]):
        seen = []
        for _ in range(5):
            command = [sys.executable, "-m", "symdict", *words]
            seen.append(timed_once(lambda command=command: subprocess.run(command, capture_output=True, check=False)))
        say("latency", f"symdict {' '.join(words)}: {1e3 * statistics.median(seen):.0f} ms")
    return []


def timed_once(work: Callable[[], Any]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def earlier(path: Path) -> list[Table]:
    """The tables of an earlier run, whose remarks are taken over as well."""
    data = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    REMARKS.update(data["remarks"])
    return [Table(**{**table, "rows": [Row(**row) for row in table["rows"]]}) for table in data["tables"]]


def merged(old: Sequence[Table], new: Sequence[Table]) -> list[Table]:
    """Old tables in their order, replaced by new ones with the same title, then the new ones."""
    titles = {table.title: table for table in new}
    kept = [titles.pop(table.title, table) for table in old]
    return kept + list(titles.values())


def summary(tables: Sequence[Table]) -> list[str]:
    """One line for each case as Markdown: our time, the fastest peer's, and how many times longer it takes."""
    lines = ["| case | symdict | fastest peer | ratio |", "| --- | --- | --- | --- |"]
    for table in tables:
        ours = next((row for row in table.rows if row.peer == "symdict" and row.median), None)
        peers = [row for row in table.rows if not row.peer.startswith("symdict") and row.median and "(" not in row.note]
        if ours is None or not peers:
            continue
        best = min(peers, key=lambda row: row.median or math.inf)
        mine, theirs = (ours.median or 0.0) * table.scale, (best.median or 0.0) * table.scale
        title = f"{table.title}, {table.unit}"
        lines.append(f"| {title} | {mine:.3g} | {best.peer} {theirs:.3g} | {theirs / mine:.2f} |")
    return lines


def write(path: Path, tables: Sequence[Table], roof: Any, absent: dict[str, str], heading: Sequence[str]) -> None:
    """The tables as Markdown, and beside it as JSON; the summary first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ["# Side by side", "", "Written by `python benchmarks/run.py --write`.", ""]
    text += [f"- {line}" for line in heading]
    text += [f"- missing peer: {name} {reason}" for name, reason in absent.items()] or ["- no peer is missing"]
    text += ["", *summary(tables), ""]
    for table in tables:
        lines = table.lines()
        text += [f"## {lines[0]}", "", "```", *(line[2:] for line in lines[1:]), "```", ""]
    if REMARKS:
        lines = [line for part in sorted(REMARKS) for line in REMARKS[part]]
        text += ["## Accuracy, schemes and latency", "", "```", *lines, "```", ""]
    path.write_text("\n".join(text), encoding="utf-8")
    data = {
        "roofline": asdict(roof) if roof else None,
        "missing": absent,
        "tables": [asdict(table) for table in tables],
        "remarks": REMARKS,
    }
    path.with_suffix(".json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
