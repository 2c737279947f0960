"""S (shrinkage) of constant.

constant_s(r, out=None) computes

    S(r) = 0

elementwise in float64, at most 4 ulp.
Form: shrinkage. Digest: 2ce2d20744d7eab9.
Made by symdict; again by:  symdict kernel constant --form shrinkage --target numpy
"""

from functools import lru_cache

import numpy as np

CHUNK = 4096


@lru_cache(maxsize=64)
def _prepare():
    """Constants of one call."""
    return ()


def _block(r, constants):
    """The function on one block."""
    del constants
    a = np.abs(r)
    return np.where(r != r, r, (np.copysign(0.0, r)))


def constant_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    with np.errstate(all="ignore"):
        constants = _prepare()
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            sink[start : start + CHUNK] = _block(block, constants)
    if target is not result:
        result[...] = target
    return result
