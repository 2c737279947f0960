"""The kernels of arctan-loss: Phi, g, Psi, S, Phi'.

Phi(r) = r/(1 + r**4/a**2): at most 4 ulp.
g(r) = 1/(1 + r**4/a**2): at most 4 ulp.
Psi(r) = a*atan(r**2/a): at most 4 ulp.
S(r) = 4*r**5/(a**2 + 4*r**4): at most 4 ulp.
Phi'(r) = -a**2*(-a**2 + 3*r**4)/(a**2 + r**4)**2: at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.

Digest: 7918c70f32ea9f3d. Made by symdict; again by:
    symdict generate --only kernels/arctan_loss.py
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
    pair_sqrt,
    pair_square,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 262144.0)
    c0 = q1[0]
    q3 = two_prod(p0, p0)
    q4 = pair_inverse(q3)
    c1 = q4
    c2 = q0
    q7 = pair_mul((1.0, -2.117582368135751e-22), q0)
    c3 = q7
    return (c0, c1, c2, c3)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = two_prod(t0, t0)
    t1 = pair_square(t1)
    t1 = pair_mul_double(c1, t1[0])
    t1 = 1.0 + t1[0]
    t0 /= t1
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div(c2, (t1, 0.0))
    t2 = pair_mul(c3, t1)
    t1 = pair_square(t1)
    t1 = t2[0] * t1[0]
    t2 = choose(a > c0, t1, t0)
    np.copysign(t2, r, out=out)


def arctan_loss_phi(r, a, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = two_prod(p0, p0)
    q4 = pair_inverse(q3)
    c1 = q4
    c2 = q0
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = two_prod(t0, t0)
    t0 = pair_square(t0)
    t0 = pair_mul_double(c1, t0[0])
    t0 = 1.0 + t0[0]
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div(c2, (t1, 0.0))
    t1 = pair_square(t1)
    t2 = pair_mul((1.0, -5.421010862427522e-20), t1)
    t1 = pair_mul(t2, t1)
    choose(a > c0, t1[0], t0, out=out)


def arctan_loss_g(r, a, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c0 = q0[0]
    return (c0, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0) = constants
    t0 = np.square(r)
    t0 *= c0
    np.arctan(t0, out=t0)
    np.multiply(p0, t0, out=out)


def arctan_loss_psi(r, a, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    return (c0, c1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_square(t1)
    t1 = pair_square(t1)
    t1 = 4.0 * t1[0]
    t2 = 1.0 + t1
    t1 /= t2
    t2 = t0 * t1
    t0 = 1.0 * a
    t1 = choose(a > c0, t0, t2)
    np.copysign(t1, r, out=out)


def arctan_loss_s(r, a, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    c2 = q0
    return (c0, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_square(t0)
    t0 = pair_square(t0)
    t1 = pair_mul_double(t0, 3.0)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 1.0)
    t0 = pair_add_double(t0, 1.0)
    t0 = np.square(t0[0])
    np.divide(t1[0], t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div(c2, (t1, 0.0))
    t1 = pair_square(t1)
    t2 = pair_mul((3.0, -3.7947076036992655e-19), t1)
    t1 = pair_mul_double(t1, t2[0])
    t2 = -t1[0]
    choose(a > c0, t2, t0, out=out)


def arctan_loss_slope(r, a, out=None):
    """Phi'(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a),), r, out)

