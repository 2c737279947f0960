"""The kernels of exponential: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp(-Abs(r)/K): at most 4 ulp.
g(r) = exp(-Abs(r)/K): at most 4 ulp.
Psi(r) = 2*K*(K - K*exp(-Abs(r)/K) - exp(-Abs(r)/K)*Abs(r)): at most 4 ulp.
S(r) = r*(1 - exp(-sqrt(2)*Abs(r)/K)): at most 4 ulp.
Phi'(r) = (1 - Abs(r)/K)*exp(-Abs(r)/K): at most 4 ulp.

Digest: ce910d369005915e. Made by symdict; again by:
    symdict generate --only kernels/exponential.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    exp_dd,
    exp_times_dd,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_select,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4096.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_neg(t1)
    t0 = exp_times_dd(t0, t1[0], t1[1])
    np.copysign(t0, r, out=out)


def exponential_phi(r, K, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4096.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_neg(t0)
    out[...] = exp_dd(t0[0], t0[1])


def exponential_g(r, K, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    c1 = q0
    q2 = 4096.0 * p0
    c2 = q2
    q4 = 2.0 * p0
    c3 = q4
    q6 = two_prod(p0, p0)
    q7 = pair_mul(q6, (2.0, -1.5490367659397273e-120))
    c4 = q7[0]
    return (p0, c1, c2, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, p0)
    t1 = pair_mul_double(c1, t0)
    t2 = 1.5619206968586227e-17 * t1[0]
    t2 -= 2.9594286887847587e-16
    t2 *= t1[0]
    t2 += 5.310530369319317e-15
    t2 *= t1[0]
    t2 -= 8.996663213905666e-14
    t2 *= t1[0]
    t2 += 1.4338431997162156e-12
    t2 *= t1[0]
    t2 -= 2.1412058449095486e-11
    t2 *= t1[0]
    t2 += 2.9823938554097286e-10
    t2 *= t1[0]
    t2 -= 3.854170520837187e-09
    t2 *= t1[0]
    t2 += 4.592886537330982e-08
    t2 *= t1[0]
    t2 -= 5.010421677088344e-07
    t2 *= t1[0]
    t2 += 4.96031746031746e-06
    t2 *= t1[0]
    t2 -= 4.409171075837743e-05
    t2 *= t1[0]
    t2 += 0.00034722222222222224
    t2 *= t1[0]
    t2 -= 0.002380952380952381
    t2 *= t1[0]
    t2 += 0.013888888888888888
    t2 *= t1[0]
    t2 -= 0.06666666666666667
    t2 *= t1[0]
    t2 += 0.25
    t2 *= t1[0]
    t2 -= 0.6666666666666666
    t1 = t1[0] * t2
    t1 += 1.0
    t2 = t0 * t1
    t1 = t2 * t0
    t0 = np.clip(a, -np.inf, c2)
    t2 = pair_mul_double(c1, t0)
    t0 = pair_neg(t2)
    t2 = exp_dd(t0[0], t0[1])
    t2 *= p0
    t0 = exp_times_dd(a, t0[0], t0[1])
    t0 += t2
    t2 = t0 - p0
    t0 = two_prod(c3, t2)
    t2 = pair_neg(t0)
    t0 = pair_select(a > p0, t2, (t1, 0.0))
    t1 = pair_select(a > 1.7976931348623157e+308, (c4, 0.0), t0)
    out[...] = t1[0]


def exponential_psi(r, K, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c0 = q0[0]
    return (c0,)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    a = np.abs(r)
    t0 = c0 * a
    t0 = -t0
    np.expm1(t0, out=t0)
    t0 *= a
    t0 = -t0
    np.multiply(np.copysign(1.0, r), t0, out=out)


def exponential_s(r, K, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 4096.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c2 = q2
    return (c0, p0, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = p0 - t0
    t1 = pair_mul_double(c2, t1)
    t0 = pair_mul_double(c2, t0)
    t0 = pair_neg(t0)
    out[...] = exp_times_dd(t1[0], t0[0], t0[1])


def exponential_slope(r, K, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(K),), r, out)

