"""The kernels of dcs: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(c)), (4*c**2*r/(c + r**2)**2, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(c)), (4*c**2/(c + r**2)**2, True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(c)), (c*(-4*c/(c + r**2) + 3), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= sqrt(2)*sqrt(c)/2), (r*(-4*c**2/(c + 2*r**2)**2 + 1), True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(c)), (-4*c**2*(-c + 3*r**2)/(c + r**2)**3, True)): at most 4 ulp.

Digest: 169bd89a2e3ac574. Made by symdict; again by:
    symdict generate --only kernels/dcs.py
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
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_sqrt,
    pair_square,
    round_down,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 68719476736.0)
    c0 = q1[0]
    q3 = two_prod(p0, p0)
    q4 = pair_scale(q3, 4.0)
    c1 = q4
    c3 = q0
    q7 = pair_mul((4.0, -1.6940658945086007e-21), q0)
    c4 = q7
    q9 = round_down(q0)
    c5 = q9
    return (c0, c1, p0, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t0 = two_prod(t0, t0)
    t0 = pair_add_double(t0, p0)
    t0 = np.square(t0[0])
    t0 = pair_div(t1, (t0, 0.0))
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div(c3, (t1, 0.0))
    t2 = pair_mul_double(c4, t1[0])
    t1 = np.square(t1[0])
    t1 *= t2[0]
    t2 = choose(a > c0, t1, t0[0])
    t0 = choose(a > c5, t2, a)
    np.copysign(t0, r, out=out)


def dcs_phi(r, c, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 68719476736.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    c2 = q0
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = pair_mul_double(c1, a)
    t0 = pair_square(t0)
    t0 = pair_add_double(t0, 1.0)
    t0 = np.square(t0[0])
    np.divide(4.0, t0, out=t0)
    t1 = np.clip(a, -np.inf, 1.7976931348623157e+308)
    t1 = pair_div(c2, (t1, 0.0))
    t1 = pair_square(t1)
    t2 = pair_mul((4.0, -1.6940658945086007e-21), t1)
    t1 = pair_mul(t2, t1)
    t2 = choose(a > c0, t1[0], t0)
    np.clip(t2, -np.inf, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def dcs_g(r, c, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = round_down(q0)
    c0 = q1
    q3 = pair_scale(q0, 68719476736.0)
    c1 = q3[0]
    return (c0, c1, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    t0 = np.clip(r, -c0, c0)
    np.square(t0, out=t0)
    t1 = np.clip(r, -c1, c1)
    np.square(t1, out=t1)
    t2 = two_prod(3.0, t1)
    t3 = -p0
    t2 = pair_add_double(t2, t3)
    t3 = p0 * t2[0]
    t2 = p0 + t1
    t1 = t3 / t2
    choose(np.abs(r) > c0, t1, t0, out=out)


def dcs_psi(r, c, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    q5 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q0)
    q6 = round_down(q5)
    c2 = q6
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t1 = pair_scale(t1, 2.0)
    t2 = pair_add_double(t1, -1.0)
    t3 = pair_add_double(t1, 3.0)
    t2 = two_prod(t2[0], t3[0])
    t3 = pair_add_double(t1, 1.0)
    t1 = two_prod(t3[0], t3[0])
    t3 = pair_div(t2, t1)
    t1 = two_prod(t0, t3[0])
    t2 = 1.0 * a
    t0 = pair_select(a > c0, (t2, 0.0), t1)
    t3 = pair_select(a > c2, t0, (0.0, 0.0))
    np.multiply(np.copysign(1.0, r), t3[0], out=out)
    np.copyto(out, np.nan, where=missing)


def dcs_s(r, c, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 68719476736.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    c2 = q0
    q6 = round_down(q0)
    c3 = q6
    return (c0, c1, c2, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_square(t0)
    t1 = pair_mul_double(t0, 12.0)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 4.0)
    t0 = pair_add_double(t0, 1.0)
    t2 = pair_square(t0)
    t0 = pair_mul_double(t0, t2[0])
    t2 = t1[0] / t0[0]
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div(c2, (t0, 0.0))
    t0 = pair_square(t1)
    t1 = pair_mul((12.0, -8.470329472543003e-21), t0)
    t0 = pair_mul_double(t0, t1[0])
    t1 = -t0[0]
    t0 = choose(a > c0, t1, t2)
    choose(a > c3, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def dcs_slope(r, c, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c),), r, out)

