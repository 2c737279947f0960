"""What an array must be before a loop may touch it."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, Literal

import numpy as np

from symdict.errors import SignalError

Real = np.dtype[Any]
FLOATS = {np.dtype(np.float32): "float32", np.dtype(np.float64): "float64"}
OBJECT_HEAD = object.__basicsize__  # bytes before the fields of an array object


def real_array(values: Any, *, dtype: np.dtype[Any] | None = None, what: str = "the signal") -> np.ndarray:
    """`values` as an array of float32 or float64 in native byte order; copied only where it must be.

    Integers and booleans become float64, half precision becomes float32; `dtype` overrides both.

    Raises: SignalError for complex numbers, text, objects, long doubles and masked entries.
    """
    if isinstance(values, np.ma.MaskedArray) and np.ma.is_masked(values):
        raise SignalError(
            f"{what} has masked entries",
            where=f"{np.ma.count_masked(values)} of {values.size}",
            hint="fill them first: array.filled(value)",
        )
    try:
        array = np.asarray(values)
    except ValueError as error:
        raise SignalError(f"{what} is not an array: {error}", hint="rows must have equal length") from None
    kind = array.dtype.kind
    if kind not in "fiub" or (kind == "f" and array.dtype.itemsize > 8):
        raise SignalError(
            f"{what} has dtype {array.dtype}",
            hint="float32, float64 and integers are taken: array.astype(float)",
        )
    if dtype is None:
        narrow = kind == "f" and array.dtype.itemsize < 8
        dtype = np.dtype(np.float32 if narrow else np.float64)
    return array.astype(dtype, copy=False)


def plain(array: np.ndarray) -> np.ndarray:
    """`array` as C reads it: contiguous, aligned, an exact ndarray; copied only where it must be."""
    result = np.require(array, requirements=["C", "A"])
    return result if type(result) is np.ndarray else result.view(np.ndarray)


def check_out(out: Any, shape: tuple[int, ...], dtype: np.dtype[Any]) -> None:
    """Refuse a result array that cannot hold the result.

    Raises: SignalError.
    """
    if not isinstance(out, np.ndarray):
        raise SignalError(f"out is a {type(out).__name__}, not an array")
    if out.shape != shape:
        raise SignalError(f"out has shape {out.shape}, the result has {shape}")
    if out.dtype != dtype:
        raise SignalError(f"out has dtype {out.dtype}, the result has {dtype}")
    if not out.flags.writeable:
        raise SignalError("out is read-only", hint="hand in a copy")


def check_finite(array: np.ndarray, policy: Literal["refuse", "spread"]) -> None:
    """Refuse NaN and infinities, unless they may spread.

    Raises: SignalError with the number of such samples and the place of the first.
    """
    if policy == "spread" or array.size == 0:
        return
    with np.errstate(all="ignore"):
        total = float(np.sum(array))  # one pass without temporaries; a finite sum proves that all are finite
    if np.isfinite(total):
        return
    bad = ~np.isfinite(array)
    count = int(np.count_nonzero(bad))
    if count == 0:
        return  # only the sum overflowed
    first = [int(axis[0]) for axis in np.nonzero(bad)]
    raise SignalError(
        f"the signal has {count} samples that are NaN or infinite",
        where=f"the first at index {', '.join(map(str, first))}",
        hint="fill them, or pass nan='spread': each step carries a NaN one sample further in every direction",
    )


def aligned_empty(shape: tuple[int, ...], dtype: np.dtype[Any], *, offset: int = 0) -> np.ndarray:
    """A new array whose first sample lies `offset` bytes behind the beginning of a cache line."""
    size = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
    raw = np.empty(size + 128, np.uint8)
    start = -address(raw) % 64 + offset
    return raw[start : start + size].view(dtype).reshape(shape)


def address(array: np.ndarray) -> int:
    """Where the first sample lies in memory."""
    return array.__array_interface__["data"][0]


class _Fields(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.c_void_p),
        ("nd", ctypes.c_int),
        ("dimensions", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("base", ctypes.c_void_p),
        ("descr", ctypes.c_void_p),
        ("flags", ctypes.c_int),
    )


@cache
def fields_are_known() -> bool:
    """True if array objects here have the layout of NumPy's public structure, found by comparing some.

    Where they do not (another interpreter, a future NumPy), calls take the slower, documented road.
    """
    import sys

    if sys.implementation.name != "cpython":
        return False
    frozen = np.zeros(4)
    frozen.flags.writeable = False
    for sample in (np.zeros((3, 5)), np.zeros((4, 6), np.float32).T, frozen, np.zeros(7)[::2], np.zeros(())):
        fields = _Fields.from_address(id(sample) + OBJECT_HEAD)
        expected_flags = (
            0x0001 * sample.flags.c_contiguous | 0x0100 * sample.flags.aligned | 0x0400 * sample.flags.writeable
        )
        if fields.data != address(sample) or fields.nd != sample.ndim or fields.descr != id(sample.dtype):
            return False
        if fields.flags & 0x0501 != expected_flags:
            return False
        if sample.ndim:
            dimensions = (ctypes.c_ssize_t * sample.ndim).from_address(fields.dimensions or 0)
            if tuple(dimensions) != sample.shape:
                return False
    return True
