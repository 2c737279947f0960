"""S (shrinkage) of hard.

hard_s(r, theta, out=None) computes

    S(r) = Piecewise((0, Abs(r) <= theta), (r, True))

elementwise in float64, at most 4 ulp.
Form: shrinkage. Digest: 248134786b6661c0.
Made by symdict; again by:  symdict kernel hard --form shrinkage --target numpy
"""

from functools import lru_cache

import numpy as np

CHUNK = 4096


@lru_cache(maxsize=64)
def _prepare(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    return (p0,)


def _block(r, constants):
    """The function on one block."""
    (p0,) = constants
    a = np.abs(r)
    t0 = np.where(a > p0, a, 0.0)
    return np.where(r != r, r, (np.copysign(t0, r)))


def hard_s(r, theta, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    r = np.asarray(r)
    dtype = r.dtype if r.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    result = np.empty(r.shape, dtype) if out is None else out
    target = result if result.flags.c_contiguous else np.empty(r.shape, result.dtype)
    source, sink = np.ascontiguousarray(r).reshape(-1), target.reshape(-1)
    with np.errstate(all="ignore"):
        constants = _prepare(float(theta))
        for start in range(0, source.size, CHUNK):
            block = source[start : start + CHUNK].astype(np.float64, copy=False)
            sink[start : start + CHUNK] = _block(block, constants)
    if target is not result:
        result[...] = target
    return result
