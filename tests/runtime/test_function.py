"""Elementwise calls: same numbers through every road, and a refusal for what is no array of real numbers."""

from __future__ import annotations

import pickle
import subprocess
import sys

import numpy as np
import pytest
from runtime_fluxes import FLUXES, flux

import symdict as sd
from symdict.errors import KernelError, SignalError
from symdict.runtime import arrays, compile
from symdict.runtime.function import Function

DTYPES = ("float64", "float32")
EDGES = [0.0, -0.0, 1.0, -1.0, 0.7, 0.9, 5e-324, -5e-324, 1e-310, 1e308, -1e308, np.inf, -np.inf, np.nan]


def samples(dtype, n=4096):
    rng = np.random.default_rng(7)
    with np.errstate(all="ignore"):
        return np.concatenate([np.array(EDGES), rng.standard_normal(n) * 10.0 ** rng.integers(-30, 30, n)]).astype(
            dtype
        )


def same_bits(a, b):
    whole = {4: np.int32, 8: np.int64}[a.dtype.itemsize]
    number = ~(np.isnan(a) & np.isnan(b))
    return a.dtype == b.dtype and np.array_equal(a[number].view(whole), b[number].view(whole))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", [name for name in FLUXES if FLUXES[name][1] is not None])
def test_c_and_numpy_agree_to_the_last_bit(name, dtype):
    x = samples(dtype)
    with np.errstate(all="ignore"):
        expected = flux(name, dtype, engine="numpy")(x)
    assert same_bits(flux(name, dtype)(x), expected)


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_road_gives_the_same_bits(dtype, monkeypatch):
    phi = flux("perona", dtype)
    x = samples(dtype, 30000)
    expected = phi(x)
    out = np.empty_like(x)
    assert phi(x, out) is out
    assert same_bits(out, expected)
    wide = np.empty((x.size, 3), dtype)
    wide[:, 1] = x
    assert same_bits(phi(wide[:, 1]), expected)
    strided = np.empty((x.size, 2), dtype)[:, 0]
    assert phi(x, strided) is strided
    assert same_bits(np.ascontiguousarray(strided), expected)
    assert same_bits(phi(x, threads=3), expected)
    assert same_bits(
        np.ascontiguousarray(phi(np.asfortranarray(x[:30000].reshape(100, 300)))).ravel(), expected[:30000]
    )
    for shift in (1, 3, 5):  # results that begin inside a cache line
        phi(x[shift:], out[shift:])
        assert same_bits(out[shift:], expected[shift:])
    frozen = x.copy()
    frozen.flags.writeable = False
    assert same_bits(phi(frozen), expected)
    monkeypatch.setattr("symdict.runtime.function.STREAM_BYTES", 0)
    for shift in (0, 1, 7):
        out[:] = 0
        phi._slow(x[shift:], out[shift:], 2)
        assert same_bits(out[shift:], expected[shift:])
    raw = np.empty(x.nbytes + 1, np.uint8)[1:].view(dtype)  # not even aligned to its own items
    raw[:] = x
    assert same_bits(phi(raw), expected)
    swapped = x.astype(x.dtype.newbyteorder())
    assert same_bits(phi(swapped), expected)
    same = x.copy()
    assert phi(same, same) is same
    assert same_bits(same, expected)


def test_numpy_kernels_may_write_their_result_early():
    def careless(x, out):
        out[...] = 0
        out += 2 * x

    phi = Function(dtype="float64", evaluate=careless)
    x = np.arange(5.0)
    assert phi(x, x) is x
    assert np.array_equal(x, [0, 2, 4, 6, 8])


def test_a_partly_overlapping_result_is_right():
    phi = flux("soft")
    x = samples("float64", 1000)
    for shift in (1, 8, 500):
        buffer = np.zeros(x.size + shift)
        buffer[: x.size] = x
        phi(buffer[: x.size], buffer[shift:])
        assert same_bits(buffer[shift:], phi(x))


@pytest.mark.parametrize("shape", [(), (0,), (1,), (2,), (3, 0, 2), (2, 3, 4)])
def test_shapes(shape):
    phi = flux("charbonnier")
    x = np.full(shape, 2.0)
    assert phi(x).shape == shape
    assert np.all(phi(x) == phi(np.array([2.0]))[0])


def test_integers_and_lists_become_float64():
    phi = flux("soft")
    for x in ([1, 2, -3], np.array([1, 2, -3], np.int16), (True, False, True)):
        assert phi(x).dtype == np.float64
    assert phi(2.0).shape == ()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (np.array([1j]), "dtype complex128"),
        (np.array(["a"]), "dtype <U1"),
        ([object()], "dtype object"),
        ([[1, 2], [3]], "is not an array"),
        (np.ma.masked_array([1.0, 2.0], [True, False]), "has masked entries"),
        (np.zeros(3, np.longdouble), "dtype"),
        (np.zeros(3, np.float32), "is compiled for float64"),
    ],
)
def test_refusals(value, message):
    with pytest.raises(SignalError, match=message):
        flux("soft")(value)


def test_results_that_do_not_fit_are_refused():
    phi = flux("soft")
    x = np.zeros(4)
    with pytest.raises(SignalError, match=r"out has shape \(3,\)"):
        phi(x, np.zeros(3))
    with pytest.raises(SignalError, match="out has dtype float32"):
        phi(x, np.zeros(4, np.float32))
    frozen = np.zeros(4)
    frozen.flags.writeable = False
    with pytest.raises(SignalError, match="read-only"):
        phi(x, frozen)
    with pytest.raises(SignalError, match="not an array"):
        phi(x, [0.0] * 4)


def test_without_known_object_layout_the_documented_road_is_taken(monkeypatch):
    monkeypatch.setattr(arrays, "fields_are_known", lambda: False)
    phi = flux("soft")
    assert phi(np.array([3.0]))[0] == 0.7
    assert phi._fast is None


def test_the_object_layout_is_known_here():
    assert arrays.fields_are_known()


def test_neither_c_nor_numpy_is_an_error():
    with pytest.raises(KernelError, match="neither a C fragment nor a NumPy function"):
        Function(dtype="float64")
    with pytest.raises(KernelError, match="no kernels for dtype float16"):
        Function(dtype="float16", evaluate=np.abs)


@pytest.mark.skipif(compile.find() is None, reason="no C compiler on this machine")
def test_warnings_and_floating_point_state_are_untouched():
    x = samples("float64")
    with np.errstate(all="raise"):
        flux("garrote")(x)


def test_no_compiler_runs_numpy_and_says_one_line():
    text = (
        "import sys; sys.path.insert(0, 'tests/runtime')\n"
        "import numpy as np\n"
        "from runtime_fluxes import flux\n"
        "a, b = flux('soft'), flux('garrote')\n"
        "print(a.compiled, a(np.array([3.0]))[0], b(np.array([0.5]))[0])\n"
    )
    import os

    done = subprocess.run(
        [sys.executable, "-c", text],
        env={**os.environ, "SYMDICT_CC": "none"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "False 0.7 0.5\n"
    assert done.stderr.count("\n") == 1
    assert "NumPy kernels run instead" in done.stderr


@pytest.mark.parametrize("target", ["c", "numpy"])
def test_kernels_and_networks_go_to_other_processes(target):
    """multiprocessing and dask hand them over with pickle: texts travel, and are compiled or loaded there."""
    entry = sd.entry("perona-malik")
    kernel = entry.kernel("activation", target=target, lam=0.5)
    network = entry.network(steps=3, lam=0.5)
    x = np.linspace(-2, 2, 33)
    command = (
        "import pickle, sys; k, n, x = pickle.load(sys.stdin.buffer);"
        "print((k(x).tobytes() + n.run(x).tobytes()).hex())"
    )
    sent = pickle.dumps((kernel, network, x))
    run = subprocess.run([sys.executable, "-c", command], input=sent, capture_output=True, check=True)
    assert bytes.fromhex(run.stdout.decode()) == kernel(x).tobytes() + network.run(x).tobytes()
