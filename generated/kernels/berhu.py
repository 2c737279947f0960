"""The kernels of berhu: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)), (sqrt(2)*sign(r), Abs(r) <= sqrt(2)*(w + 1)), (r/(w + 1), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)), (sqrt(2)/Abs(r), Abs(r) <= sqrt(2)*(w + 1)), (1/(w + 1), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)), (2*(sqrt(2)*Abs(r) - 1), Abs(r) <= sqrt(2)*(w + 1)), (r**2/(w + 1) + 2*w, True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= 1), (r - sign(r), Abs(r) <= w + 1), (r*w/(w + 1), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)), (0, Abs(r) <= sqrt(2)*(w + 1)), (1/(w + 1), True)): at most 4 ulp.

Digest: 2b1edd2d723a26d4. Made by symdict; again by:
    symdict generate --only kernels/berhu.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_scale,
    round_down,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q1 = pair_inverse(q0)
    c0 = q1[0]
    return (c0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    a = np.abs(r)
    t0 = c0 * a
    np.clip(t0, 1.4142135623730951, np.inf, out=t0)
    t0 = choose(a > 1.414213562373095, t0, a)
    np.copysign(t0, r, out=out)


def berhu_phi(r, w, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(w),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q4 = pair_inverse(q0)
    c1 = q4[0]
    return (c1,)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c1,) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, 1.4142135623730951, np.inf)
    np.divide(1.4142135623730951, t0, out=t0)
    np.clip(t0, c1, np.inf, out=t0)
    choose(a > 1.414213562373095, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def berhu_g(r, w, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(w),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q1 = pair_inverse(q0)
    c0 = q1[0]
    q3 = 2.0 * p0
    c1 = q3
    q5 = pair_scale(q1, 7.922816251426434e+28)
    q6 = pair_add_double(q5, q3)
    q7 = pair_scale(q6, 1.262177448353619e-29)
    c2 = q7[0]
    q9 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q0)
    q10 = round_down(q9)
    c3 = q10
    return (c0, c1, c2, c3)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 1.414213562373095)
    np.square(t0, out=t0)
    t1 = 2.8284271247461903 * a
    t1 -= 2.0
    t2 = np.clip(a, -np.inf, 281474976710656.0)
    np.square(t2, out=t2)
    t2 *= c0
    t2 += c1
    t3 = c2 * a
    t3 *= a
    t2 = choose(a > 281474976710656.0, t3, t2)
    t3 = choose(a > c3, t2, t1)
    choose(a > 1.414213562373095, t3, t0, out=out)


def berhu_psi(r, w, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(w),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q1 = pair_div((p0, 0.0), q0)
    c0 = q1[0]
    q3 = round_down(q0)
    c1 = q3
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - 1.0
    t1 = c0 * a
    t0 = choose(a > c1, t1, t0)
    t1 = np.clip(t0, 0.0, np.inf)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


def berhu_s(r, w, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(w),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q1 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q0)
    q2 = round_down(q1)
    c0 = q2
    q4 = pair_inverse(q0)
    c1 = q4[0]
    return (c0, c1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    missing = np.isnan(r)
    t0 = choose(np.abs(r) > c0, c1, 0.0)
    choose(np.abs(r) > 1.414213562373095, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def berhu_slope(r, w, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(w),), r, out)

