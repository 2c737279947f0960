"""Time blocking, batches and threads change no bit of the result.

The judge is the plain step: whole-array operations in NumPy around the same compiled flux.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime_fluxes import FLUXES, flux

from symdict.runtime import compile, loops, stepping
from symdict.runtime.stepping import Blocked, Blocking, Weights, depths, plain_run

pytestmark = pytest.mark.skipif(compile.find() is None, reason="no C compiler on this machine")

SPACINGS = (1.0, 0.7, 1.3)


def ignore(_work):
    pass


def plain(name, f, steps, weights):
    u = np.empty_like(f)
    plain_run(flux(name, f.dtype.name), f, u, steps, weights, ignore)
    return u


def same_bits(a, b):
    return a.tobytes() == b.tobytes()


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_every_cut_gives_the_plain_steps_bit_for_bit(data):
    draw = data.draw
    ndim = draw(st.integers(1, 3), "ndim")
    name = draw(st.sampled_from(sorted(FLUXES)), "flux")
    dtype = np.dtype(draw(st.sampled_from(["float64", "float32"]), "dtype"))
    largest = (700, 40, 14)[ndim - 1]
    shape = (draw(st.integers(1, 4)), *(draw(st.integers(1, largest)) for _ in range(ndim)))
    steps = draw(st.integers(0, 30), "steps")
    rng = np.random.default_rng(draw(st.integers(0, 1000), "seed"))
    f = (2 * rng.standard_normal(shape)).astype(dtype)
    weights = Weights.of(0.2 / ndim, SPACINGS[:ndim] if draw(st.booleans()) else (1.0,) * ndim, dtype)
    blocking = Blocking(
        depth=draw(st.one_of(st.none(), st.integers(1, 12)), "depth"),
        chunk=draw(st.one_of(st.none(), st.integers(1, 400)), "chunk"),
        threads=draw(st.integers(1, 3), "threads"),
        work=float(draw(st.integers(300, 20000), "work")),
    )
    expected = plain(name, f, steps, weights)
    in_place = draw(st.booleans(), "in place")
    u = f if in_place else np.full_like(f, 77)
    Blocked(flux(name, dtype.name), ndim, weights).run(f, u, steps, blocking, ignore)
    assert same_bits(u, expected)


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("threads", [1, 2, 5])
@pytest.mark.parametrize("n", [65536, 65537, 200_001])
def test_long_signals(dtype, threads, n):
    """Above 65,536 samples a signal is cut along its axis, with seams between the threads."""
    rng = np.random.default_rng(n)
    whole = rng.standard_normal(n + 9).astype(dtype)
    for start in (0, 1, 3):  # any place inside a cache line
        f = whole[start : start + n].reshape(1, n)
        weights = Weights.of(0.25, (1.0,), f.dtype)
        expected = plain("perona", f, 40, weights)
        for depth in (None, 7, 40):
            u = np.empty(n + 9, dtype)[9 - start :][:n].reshape(1, n)
            engine = Blocked(flux("perona", dtype), 1, weights)
            engine.run(f, u, 40, Blocking(depth=depth, threads=threads), ignore)
            assert same_bits(u, expected)


@pytest.mark.parametrize(("ndim", "shape"), [(2, (1, 130, 3000)), (2, (3, 70, 90)), (3, (1, 40, 9, 2500))])
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_grids_wider_than_a_chunk_and_threads(ndim, shape, threads):
    f = np.random.default_rng(0).standard_normal(shape)
    weights = Weights.of(0.07, SPACINGS[:ndim], f.dtype)
    expected = plain("charbonnier", f, 6, weights)
    u = np.empty_like(f)
    Blocked(flux("charbonnier"), ndim, weights).run(f, u, 6, Blocking(depth=3, threads=threads), ignore)
    assert same_bits(u, expected)


def test_special_values_spread_alike():
    f = np.random.default_rng(0).standard_normal((1, 500))
    f[0, 100], f[0, 300], f[0, 301], f[0, 400:403] = np.nan, np.inf, -np.inf, -0.0
    weights = Weights.of(0.25, (1.0,), f.dtype)
    expected = plain("soft", f, 20, weights)
    u = np.empty_like(f)
    Blocked(flux("soft"), 1, weights).run(f, u, 20, Blocking(depth=6, chunk=16), ignore)
    assert np.array_equal(u, expected, equal_nan=True)


@pytest.mark.parametrize("planted", ["a kept sample is lost", "a neighbour is not asked", "the seam is too narrow"])
def test_the_comparison_sees_planted_errors(planted, monkeypatch):
    f = np.random.default_rng(0).standard_normal((1, 100_000))
    weights = Weights.of(0.25, (1.0,), f.dtype)
    expected = plain("soft", f, 12, weights)
    if planted == "a neighbour is not asked":
        source, asked = loops.source, "memcpy(&v[rows + 1], (sd_real *)&v[1]"
        assert asked in source("", "soft", "float64", ("chain",))
        changed = lambda *given, **options: source(*given, **options).replace(asked, f"if (s != 3) {asked}")  # noqa: E731
        monkeypatch.setattr(loops, "source", changed)
    engine = Blocked(flux("soft"), 1, weights)
    threads, work = 1, 1e5
    if planted == "a kept sample is lost":
        real = engine._windows

        def forgetful(*arguments):
            np.frombuffer((ctypes.c_double * 60).from_address(arguments[7]))[4 * 12 + 5] = 0
            real(*arguments)

        engine._windows = forgetful
    elif planted == "the seam is too narrow":
        real_run = engine._run_one

        def narrow(source, goal, depth, *rest):
            if source is goal and source.size == 4 * depth:
                source[: depth + 1] = 0  # as if fewer samples had been copied
            real_run(source, goal, depth, *rest)

        monkeypatch.setattr(Blocked, "_run_one", lambda _self, *arguments: narrow(*arguments))
        threads, work = 2, 1e9
    u = np.empty_like(f)
    engine.run(f, u, 12, Blocking(threads=threads, work=work), ignore)
    assert not same_bits(u, expected)


def test_depths_add_up():
    for steps in range(1, 60):
        for limit in range(1, 20):
            parts = depths(steps, limit)
            assert sum(parts) == steps
            assert max(parts) <= limit
            assert max(parts) - min(parts) <= 1


def test_the_plain_engine_agrees_with_numpy_fluxes():
    f = np.random.default_rng(0).standard_normal((2, 50))
    weights = Weights.of(0.25, (1.0,), f.dtype)
    a, b = np.empty_like(f), np.empty_like(f)
    plain_run(flux("garrote"), f, a, 9, weights, ignore)
    plain_run(flux("garrote", engine="numpy"), f, b, 9, weights, ignore)
    assert same_bits(a, b)
    assert stepping.plain_step(flux("garrote"), f, weights, np.empty_like(f)).shape == f.shape


PROGRAM = """
import sys, hashlib
sys.path.insert(0, "tests/runtime")
import numpy as np
from runtime_fluxes import flux
from symdict.runtime import Network, compile
found = hashlib.sha256()
for name, dtype in (("perona", "float64"), ("garrote", "float32")):
    for ndim, shape in ((1, (3, 700)), (2, (40, 50)), (3, (9, 10, 11))):
        f = np.random.default_rng(0).standard_normal(shape).astype(dtype)
        found.update(Network(flux(name, dtype), steps=9, tau=0.1, ndim=ndim).run(f).tobytes())
print(compile.find().command[0].rsplit("/")[-1], found.hexdigest())
"""


def test_every_compiler_and_width_of_vectors_gives_the_same_bits(tmp_path):
    commands = [name for name in ("gcc", "clang") if shutil.which(name)]
    if platform.machine() in ("x86_64", "AMD64"):
        commands += [f"{commands[0]} -mno-avx512f", f"{commands[0]} -mno-avx"] if commands else []
    if len(commands) < 2:
        pytest.skip("needs two compilers, or one for x86-64")
    answers = {}
    for command in commands:
        environment = {**os.environ, "SYMDICT_CC": command, "SYMDICT_CACHE": str(tmp_path / "cache")}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        used, digest = done.stdout.split()
        assert used == command.split()[0]
        answers[command] = digest
    assert len(set(answers.values())) == 1
