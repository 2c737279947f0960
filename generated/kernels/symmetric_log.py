"""The kernels of symmetric-log: Phi, g, Psi, S, Phi'.

Phi(r) = log(Abs(r) + 1)*sign(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (log(Abs(r) + 1)/Abs(r), True)): at most 4 ulp.
Psi(r) = 2*((Abs(r) + 1)*log(Abs(r) + 1) - Abs(r)): at most 4 ulp.
S(r) = r - sqrt(2)*log(sqrt(2)*Abs(r) + 1)*sign(r)/2: at most 4 ulp.
Phi'(r) = 1/(Abs(r) + 1): at most 4 ulp.

Digest: 64b53933fafe25bb. Made by symdict; again by:
    symdict generate --only kernels/symmetric_log.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log_pair,
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.log1p(a)
    np.copysign(t0, r, out=out)


def symmetric_log_phi(r, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_g():
    """Constants of one call."""
    return ()


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, 8.673617379884035e-19, np.inf)
    t1 = np.log1p(t0)
    np.divide(t1, t0, out=t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def symmetric_log_g(r, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (), r, out)


@lru_cache(maxsize=64)
def _prepare_psi():
    """Constants of one call."""
    return ()


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 2.384185791015625e-07)
    t1 = 0.16666666666666666 * t0
    t1 -= 0.3333333333333333
    t1 *= t0
    t1 += 1.0
    t1 *= t0
    t0 *= t1
    t1 = two_sum(1.0, a)
    t2 = log_pair(t1)
    t1 = pair_mul(t1, t2)
    t2 = -a
    t1 = pair_add_double(t1, t2)
    t2 = 2.0 * t1[0]
    t1 = 1.7976931348623157e+308 * a
    t1 = choose(a > 1.2812545499066231e+305, t1, t2)
    choose(a > 2.384185791015625e-07, t1, t0, out=out)


def symmetric_log_psi(r, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (), r, out)


@lru_cache(maxsize=64)
def _prepare_s():
    """Constants of one call."""
    return ()


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 2.384185791015625e-07)
    t1 = t0 * 0.7071067811865476
    t1 -= 0.6666666666666666
    t1 *= t0
    t1 = pair_add_double((0.7071067811865476, -4.833646656726457e-17), t1)
    t1 = t0 * t1[0]
    t0 *= t1
    t1 = np.clip(a, -np.inf, 2.9514790517935283e+20)
    np.clip(t1, 2.384185791015625e-07, np.inf, out=t1)
    t2 = np.square(t1)
    t3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t1)
    t3 = pair_add_double(t3, 1.0)
    t3 = log_pair(t3)
    t3 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t3)
    t3 = pair_neg(t3)
    t1 = pair_add_double(t3, t1)
    t3 = t1[0] / t2
    t1 = t2 * t3
    t2 = 1.0 * a
    t3 = choose(a > 2.9514790517935283e+20, t2, t1)
    t1 = choose(a > 2.384185791015625e-07, t3, t0)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def symmetric_log_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = 1.0 + a
    np.divide(1.0, t0, out=out)


def symmetric_log_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

