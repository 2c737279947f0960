"""The kernels of log-cosh: Phi, g, Psi, S, Phi'.

Phi(r) = lam*tanh(r/lam): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (lam*tanh(r/lam)/r, True)): at most 4 ulp.
Psi(r) = 2*lam**2*log(cosh(r/lam)): at most 4 ulp.
S(r) = -sqrt(2)*lam*tanh(sqrt(2)*r/lam)/2 + r: at most 4 ulp.
Phi'(r) = 1 - tanh(r/lam)**2: at most 4 ulp.

Digest: 256b3b925ac796d2. Made by symdict; again by:
    symdict generate --only kernels/log_cosh.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    log1p_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_sub,
    tanh_pair,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    return (c0, c1, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = c1 * r
    np.tanh(t1, out=t1)
    t1 *= p0
    choose(np.abs(r) > c0, t1, t0, out=out)


def log_cosh_phi(r, lam, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 8.673617379884035e-19 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = 64.0 * p0
    c2 = q4
    q6 = pair_mul_double((1.0, -5.14441874528483e-56), p0)
    c3 = q6[0]
    return (c0, c1, c2, c3)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t0 *= c1
    t1 = np.tanh(t0)
    np.divide(t1, t0, out=t0)
    t1 = np.clip(a, c2, 1.7976931348623157e+308)
    np.divide(c3, t1, out=t1)
    t0 = choose(a > c2, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def log_cosh_g(r, lam, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.0625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = pair_mul_double((2.0, -1.0935934246158211e-30), p0)
    c3 = q4[0]
    q6 = 1.2676506002282294e+30 * p0
    c4 = q6
    return (c0, c1, p0, c3, c4)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t1 = np.square(t1[0])
    t2 = 0.0014772059216503661 * t1
    np.subtract(0.004373897707231041, t2, out=t2)
    t2 *= t1
    t2 -= 0.013492063492063493
    t2 *= t1
    t2 += 0.044444444444444446
    t2 *= t1
    t2 -= 0.16666666666666666
    t1 *= t2
    t1 += 1.0
    t2 = t0 * t1
    t1 = t2 * t0
    t0 = np.clip(a, c0, np.inf)
    t2 = p0 * t0
    t0 = pair_mul_double(c1, t0)
    t3 = 2.0 * t0[0]
    t3 = -t3
    t3 = exp_pair((t3, 0.0))
    t3 = log1p_pair(t3)
    t3 = pair_add_double(t3, t0[0])
    t3 = pair_sub(t3, (0.6931471805599453, 2.3190468138462996e-17))
    t3 = 2.0 * t3[0]
    t0 = t3 / t0[0]
    t3 = t2 * t0
    t0 = c3 * a
    t2 = choose(a > c4, t0, t3)
    choose(a > c0, t2, t1, out=out)


def log_cosh_psi(r, lam, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 0.00390625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5
    q7 = 1.2676506002282294e+30 * p0
    c4 = q7
    return (c0, c1, c2, p0, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = pair_mul_double(c2, t0)
    t2 = np.square(t2[0])
    t3 = t2 * 0.34991181657848325
    np.subtract(0.43174603174603177, t3, out=t3)
    t3 *= t2
    t3 -= 0.5333333333333333
    t2 *= t3
    t3 = pair_add_double((0.6666666666666666, 3.700743415417188e-17), t2)
    t2 = t1[0] * t3[0]
    t1 = np.square(t0)
    t3 = t2 * t1
    t0 = pair_mul_double(c2, a)
    t1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t0[0])
    t2 = tanh_pair(t1)
    t1 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t2)
    t2 = pair_neg(t1)
    t1 = pair_add_double(t2, t0[0])
    t0 = p0 * t1[0]
    t2 = 1.0 * a
    t1 = choose(a > c4, t2, t0)
    t0 = choose(a > c0, t1, t3)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def log_cosh_s(r, lam, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 2048.0 * p0
    c0 = q0
    q2 = pair_div((2.0, 0.0), (p0, 0.0))
    c1 = q2
    return (c0, c1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_neg(t0)
    t0 = exp_dd(t0[0], t0[1])
    t1 = 4.0 * t0
    t0 += 1.0
    t0 = two_prod(t0, t0)
    t0 = pair_div((t1, 0.0), t0)
    out[...] = t0[0]


def log_cosh_slope(r, lam, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam),), r, out)

