"""The network on dask arrays: the same bits as in memory, over all chunkings, and within a memory cap."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime_fluxes import flux

from symdict.errors import MissingTool, ParameterError, SignalError
from symdict.runtime import Network
from symdict.runtime.outofcore import out_of_core

da = pytest.importorskip("dask.array")


def make(name="perona", **options):
    return Network(lambda dtype: flux(name, dtype), **options)


def compute(array):
    return array.compute(scheduler="synchronous")


def chunkings(size):
    return st.lists(st.integers(min(size, 6), size), min_size=1, max_size=4).map(lambda parts: cut(parts, size))


def cut(parts, size):
    """`parts` repeated or cut so that they sum to `size`."""
    chunks, left, k = [], size, 0
    while left > 0:
        chunks.append(min(parts[k % len(parts)], left))
        left -= chunks[-1]
        k += 1
    return tuple(chunks) or (0,)


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_random_chunkings_give_the_same_bits(data):
    ndim = data.draw(st.integers(1, 2))
    steps = data.draw(st.integers(1, 12))
    shape = (data.draw(st.integers(1, 3)), *(data.draw(st.integers(1, 40)) for _ in range(ndim)))
    chunks = tuple(data.draw(chunkings(size)) for size in shape)
    name = data.draw(st.sampled_from(["soft", "shifted", "garrote"]))
    dtype = data.draw(st.sampled_from(["float64", "float32"]))
    f = np.random.default_rng(0).standard_normal(shape).astype(dtype)
    network = make(name, steps=steps, tau=0.11, h=(1.0, 0.7)[:ndim], ndim=ndim)
    lazy = out_of_core(
        network, da.from_array(f, chunks=chunks), fused=data.draw(st.one_of(st.none(), st.integers(1, 15)))
    )
    result = compute(lazy)
    assert result.dtype == f.dtype
    assert result.tobytes() == network.run(f).tobytes()


def test_too_small_a_depth_would_be_seen():
    """The reason why the wrapper computes the depth: dask accepts any, and the result is silently wrong."""
    f = np.random.default_rng(0).standard_normal(100)
    network = make(steps=6)
    wrong = da.map_overlap(network.run, da.from_array(f, chunks=20), depth=2, boundary="none", dtype=float)
    assert compute(wrong).tobytes() != network.run(f).tobytes()
    assert compute(out_of_core(network, da.from_array(f, chunks=20))).tobytes() == network.run(f).tobytes()


def test_threads_and_integers_and_whole_arrays():
    network = make("soft", steps=9)
    whole = np.arange(500) % 17
    assert np.array_equal(compute(out_of_core(network, da.from_array(whole, chunks=77))), network.run(whole))
    assert np.array_equal(compute(out_of_core(network, da.from_array(whole, chunks=-1), threads=2)), network.run(whole))
    lazy = out_of_core(network, da.from_array(np.random.default_rng(0).standard_normal((8, 300)), chunks=(2, 90)))
    with_threads = lazy.compute(scheduler="threads", num_workers=2)
    assert np.array_equal(with_threads, compute(lazy))
    assert out_of_core(network, da.zeros((0,), chunks=1)).shape == (0,)
    assert np.array_equal(compute(out_of_core(make(steps=0), da.ones(5, chunks=2))), np.ones(5))


def test_refusals():
    network = make(steps=2, ndim=2, tau=0.1)
    with pytest.raises(SignalError, match="takes a dask array, not ndarray"):
        out_of_core(network, np.zeros((3, 3)))
    with pytest.raises(SignalError, match="works on the last 2"):
        out_of_core(network, da.zeros(9, chunks=3))
    with pytest.raises(SignalError, match="complex128"):
        out_of_core(network, da.zeros((9, 9), chunks=3, dtype=complex))
    with pytest.raises(ParameterError, match="fused = 0"):
        out_of_core(network, da.zeros((9, 9), chunks=3), fused=0)
    unknown = da.from_array(np.arange(9.0), chunks=3)
    with pytest.raises(SignalError, match="shape is not known"):
        out_of_core(make(steps=1), unknown[unknown > 3])


def test_without_dask_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "dask.array", None)
    monkeypatch.setitem(sys.modules, "dask", None)
    with pytest.raises(MissingTool, match="arrays beyond memory need dask"):
        out_of_core(make(steps=1), None)


def test_networks_travel_to_other_processes():
    import pickle

    network = Network(flux("soft"), steps=3)
    f = np.random.default_rng(0).standard_normal(50)
    expected = network.run(f)
    fixed = flux("soft")
    fixed._evaluate = None  # the tests' NumPy twin is a closure, which only cloudpickle carries
    network = Network(fixed, steps=3)
    assert np.array_equal(pickle.loads(pickle.dumps(network)).run(f), expected)


CAPPED = """
import resource, sys
sys.path.insert(0, "tests/runtime")
import numpy as np, dask, dask.array as da, zarr
from runtime_fluxes import flux
from symdict.runtime import Network
from symdict.runtime.outofcore import out_of_core

folder, rows, cap = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
network = Network(lambda dtype: flux("soft", dtype), steps=4, tau=0.2, ndim=2)
f = da.from_zarr(folder + "/in.zarr")
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
dask.config.set(scheduler="threads", num_workers=1)
u = out_of_core(network, f)
target = zarr.open(folder + "/out.zarr", mode="w", shape=f.shape, chunks=f.chunksize, dtype=f.dtype)
da.store(u, target, lock=False)
grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
print("grown", round(grown))
assert grown < cap, grown
"""


def test_a_zarr_image_larger_than_the_memory_cap(tmp_path):
    """72 MiB of samples pass through a process that may grow by 60 MiB."""
    zarr = pytest.importorskip("zarr")
    rows, columns = 3072, 3072
    source = zarr.open(str(tmp_path / "in.zarr"), mode="w", shape=(rows, columns), chunks=(512, 512), dtype="f8")
    rng = np.random.default_rng(0)
    for row in range(0, rows, 512):
        source[row : row + 512] = rng.standard_normal((512, columns))
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}
    done = subprocess.run(
        [sys.executable, "-c", CAPPED, str(tmp_path), str(rows), "60"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    result = zarr.open(str(tmp_path / "out.zarr"), mode="r")
    network = make("soft", steps=4, tau=0.2, ndim=2)
    expected = network.run(source[1000:1200, :600])  # away from its own border the excerpt knows all it needs
    assert np.array_equal(result[1010:1190, 0:590], expected[10:190, :590])
