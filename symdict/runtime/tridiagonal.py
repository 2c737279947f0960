"""Direct solution of one implicit diffusion step along an axis.

    (1 + w_{i-1} + w_i) u_i - w_{i-1} u_{i-1} - w_i u_{i+1} = f_i,    w_{-1} = w_{n-1} = 0

Elimination without subtractions, in two sweeps of convex combinations (s_i = w_{i-1} q_{i-1}, d_i = 1 + w_i
+ s_i):

    q_i = (1 + s_i) / d_i,   p_i = w_i / d_i = 1 - q_i,   z_i = f_i + (s_i/(1 + s_i)) (z_{i-1} - f_i),   u_i
    = z_i + p_i (u_{i+1} - z_i)

For weights w >= 0 every quotient is accurate to a few ulp however large w is, and u stays within the range
of f, exactly: a combination is clamped between the two numbers that it combines. With negative weights (the
Newton matrix of a nonconvex regulariser) the same recursion is the usual elimination, and a pivot d <= 0
tells that the matrix is not positive definite. Source: ours.
"""

from __future__ import annotations

import ctypes

import numpy as np

from symdict.runtime import arrays, compile

_SOURCE = """
#include <stdint.h>
#if defined(_WIN32)
#define SD_API __declspec(dllexport)
#else
#define SD_API __attribute__((visibility("default")))
#endif
enum { LANES = 8 };

/* One to LANES systems at once; sample i of system b stands at i * along + b * across; p is scratch. */
static inline int sweep(const double *f, const double *w, double *u, double *p, int64_t n, int64_t along,
                        int64_t across, int64_t lanes, int clamp)
{
    double q[LANES], z[LANES], last[LANES];
    int fine = 1;
    for (int64_t b = 0; b < lanes; ++b) q[b] = 0, z[b] = 0, last[b] = 0;
    for (int64_t i = 0; i < n; ++i) {
        for (int64_t b = 0; b < lanes; ++b) {
            const double weight = i + 1 < n ? w[i * along + b * across] : 0.0;
            const double s = last[b] * q[b], d = 1.0 + weight + s, x = f[i * along + b * across];
            const double share = s / (1.0 + s);
            double y = x + share * (z[b] - x);
            const double lo = x < z[b] ? x : z[b], hi = x < z[b] ? z[b] : x;
            if (clamp && i) y = y < lo ? lo : (y > hi ? hi : y);
            fine &= d > 0.0 && 1.0 + s > 0.0;
            q[b] = (1.0 + s) / d;
            p[i * LANES + b] = weight / d;
            z[b] = i ? y : x;
            last[b] = weight;
            u[i * along + b * across] = z[b];
        }
    }
    for (int64_t i = n - 2; i >= 0; --i) {
        for (int64_t b = 0; b < lanes; ++b) {
            const double ahead = u[(i + 1) * along + b * across], x = u[i * along + b * across];
            double y = x + p[i * LANES + b] * (ahead - x);
            const double lo = x < ahead ? x : ahead, hi = x < ahead ? ahead : x;
            if (clamp) y = y < lo ? lo : (y > hi ? hi : y);
            u[i * along + b * across] = y;
        }
    }
    return fine;
}

SD_API int symdict_tridiagonal(const double *f, const double *w, double *u, double *p, int64_t n,
                               int64_t count, int64_t along, int64_t across, int clamp)
{
    int fine = 1;
    for (int64_t b = 0; b < count; b += LANES) {
        const int64_t lanes = count - b < LANES ? count - b : LANES, at = b * across;
        if (lanes == LANES) fine &= sweep(f + at, w + at, u + at, p, n, along, across, LANES, clamp);
        else fine &= sweep(f + at, w + at, u + at, p, n, along, across, lanes, clamp);
    }
    return fine;
}
"""


def solve(f: np.ndarray, w: np.ndarray, axis: int = -1) -> np.ndarray | None:
    """u with (I + L_w) u = f along one axis, or None where a pivot is not positive (negative weights only).

    Shapes: f float64 (..., n, ...), w float64 of the same shape with n - 1 in place of n.
    """
    n = f.shape[axis]
    if n <= 1:
        return f.copy()
    padded = np.zeros(f.shape)
    inner = [slice(None)] * f.ndim
    inner[axis] = slice(0, n - 1)
    padded[tuple(inner)] = w
    clamp = not bool((padded < 0).any())
    f = np.ascontiguousarray(f, dtype=np.float64)
    axis %= f.ndim
    if compile.find() is None:
        compile.announce_absence()
        return _in_numpy(np.moveaxis(f, axis, 0), np.moveaxis(padded, axis, 0), axis, clamp)
    return _in_c(f, padded, axis, clamp)


def _in_c(f: np.ndarray, w: np.ndarray, axis: int, clamp: bool) -> np.ndarray | None:
    call = compile.load(_SOURCE).symdict_tridiagonal
    call.restype = ctypes.c_int
    call.argtypes = [*[ctypes.c_void_p] * 4, *[ctypes.c_int64] * 4, ctypes.c_int]
    n = f.shape[axis]
    inner = int(np.prod(f.shape[axis + 1 :], dtype=np.int64))
    outer = int(np.prod(f.shape[:axis], dtype=np.int64))
    u = np.empty_like(f)
    scratch = np.empty(8 * n)
    fine = 1
    at = [arrays.address(array) for array in (f, w, u)]
    if inner == 1:
        fine = call(*at, arrays.address(scratch), n, outer, 1, n, clamp)
    else:
        for block in range(outer):
            shift = block * n * inner * 8
            fine &= call(*(place + shift for place in at), arrays.address(scratch), n, inner, inner, 1, clamp)
    return u if fine else None


def _in_numpy(f: np.ndarray, w: np.ndarray, axis: int, clamp: bool) -> np.ndarray | None:
    """The same sweeps with the axis in front, vectorised over all systems."""
    n = f.shape[0]
    u, p = np.empty(f.shape), np.empty(f.shape)
    with np.errstate(all="ignore"):
        s = np.zeros(f.shape[1:])
        for i in range(n):
            d = 1.0 + w[i] + s
            if not ((d > 0).all() and (1.0 + s > 0).all()):
                return None
            if i:
                z = f[i] + s / (1.0 + s) * (u[i - 1] - f[i])
                u[i] = np.clip(z, np.minimum(f[i], u[i - 1]), np.maximum(f[i], u[i - 1])) if clamp else z
            else:
                u[i] = f[i]
            p[i] = w[i] / d
            s = w[i] * ((1.0 + s) / d)
        for i in range(n - 2, -1, -1):
            z = u[i] + p[i] * (u[i + 1] - u[i])
            u[i] = np.clip(z, np.minimum(u[i], u[i + 1]), np.maximum(u[i], u[i + 1])) if clamp else z
    return np.ascontiguousarray(np.moveaxis(u, 0, axis))
