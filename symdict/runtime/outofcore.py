"""Arrays beyond memory, or spread over machines: the same network on blocks of a dask array.

A block is computed from its samples and as many of its neighbours' as there are steps between two exchanges;
what lies further away cannot reach it. The result has the same bits as the run on the whole array.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from symdict.errors import MissingTool, ParameterError, SignalError
from symdict.runtime import arrays
from symdict.runtime.network import Network
from symdict.runtime.stepping import Blocking, depths

MARGIN_SHARE = 0.25  # of a block's width that its margins may add on either side, where the chunks allow


def out_of_core(network: Network, array: Any, *, fused: int | None = None, threads: int = 1) -> Any:
    """The network on a dask array, lazily; the same bits as `network.run` on the whole.

    Between two exchanges of margins `fused` steps are taken (chosen from the chunks by default), so each
    exchange reads a margin of that many samples. Chunks shorter than the margin are merged. Nothing is
    computed until the caller asks, with any scheduler: `dask.distributed` runs the same graph on several
    machines.

    Needs:  the last `network.ndim` axes are space, the others a batch.
    Raises: MissingTool without dask; SignalError for an unfit array; ParameterError for fused < 1.
    """
    da = _dask()
    if not isinstance(array, da.Array):
        raise SignalError(
            f"out_of_core takes a dask array, not {type(array).__name__}",
            hint="dask.array.from_array(x, chunks=..., name=False), or from_zarr(path)",
        )
    if any(math.isnan(size) for size in array.shape):
        raise SignalError("the array's shape is not known", hint="array.compute_chunk_sizes()")
    if array.ndim < network.ndim:
        raise SignalError(f"the array has {array.ndim} axes, the network works on the last {network.ndim}")
    if fused is not None and fused < 1:
        raise ParameterError(f"fused = {fused} is below 1")
    if array.dtype not in arrays.FLOATS:
        kind = array.dtype.kind
        if kind not in "iub":
            raise SignalError(f"the array has dtype {array.dtype}", hint="float32, float64 and integers are taken")
        array = array.astype(np.float64)
    space = range(array.ndim - network.ndim, array.ndim)
    if network.steps == 0 or array.size == 0:
        return array
    split = [axis for axis in space if len(array.chunks[axis]) > 1]
    if not split:
        return array.map_blocks(
            _run, network=network, steps=network.steps, threads=threads, dtype=array.dtype, meta=_meta(array)
        )
    if fused is None:
        width = min(max(array.chunks[axis]) for axis in split)
        fused = max(1, min(network.steps, int(width * MARGIN_SHARE)))
    for depth in depths(network.steps, fused):
        array = _merged(array, split, depth)
        margins = {axis: depth if axis in split and len(array.chunks[axis]) > 1 else 0 for axis in range(array.ndim)}
        array = da.map_overlap(
            _run, array, network=network, steps=depth, threads=threads, depth=margins, boundary="none", trim=True,
            dtype=array.dtype, meta=_meta(array), allow_rechunk=False,
        )  # fmt: skip
    return array


def _run(block: np.ndarray, *, network: Network, steps: int, threads: int) -> np.ndarray:
    """`steps` steps on one block as if it were the whole; its outer margins come out wrong and are cut off."""
    if block.size == 0:
        return block
    return network.run_steps(block, steps, blocking=Blocking(threads=threads))


def _merged(array: Any, axes: list[int], depth: int) -> Any:
    """The array with neighbouring chunks joined until each is at least `depth` long: an overlap reads one neighbour."""
    chunks = list(array.chunks)
    for axis in axes:
        joined: list[int] = []
        for size in chunks[axis]:
            if joined and (joined[-1] < depth or size == 0):
                joined[-1] += size
            else:
                joined.append(size)
        while len(joined) > 1 and joined[-1] < depth:
            last = joined.pop()
            joined[-1] += last
        chunks[axis] = tuple(joined)
    return array if tuple(chunks) == array.chunks else array.rechunk(tuple(chunks))


def _meta(array: Any) -> np.ndarray:
    return np.empty((0,) * array.ndim, array.dtype)


def _dask() -> Any:
    try:
        import dask.array
    except ImportError:
        raise MissingTool("arrays beyond memory need dask", hint="pip install 'symdict[large]'") from None
    return dask.array
