"""The kernels of symexp: Phi, g, Psi, S, Phi'.

Phi(r) = (exp(Abs(r)) - 1)*sign(r): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)): at most 4 ulp.
Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1): at most 4 ulp.
S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2: at most 4 ulp.
Phi'(r) = exp(Abs(r)): at most 4 ulp.

Digest: 2095f7b0f32cd5bb. Made by symdict; again by:
    symdict generate --only kernels/symexp.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_times_dd,
    expm1_pair,
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.expm1(a)
    np.copysign(t0, r, out=out)


def symexp_phi(r, out=None):
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
    t0 = np.clip(a, -np.inf, 2048.0)
    np.clip(t0, 8.673617379884035e-19, np.inf, out=t0)
    t1 = -t0
    np.expm1(t1, out=t1)
    t1 /= t0
    t0 = exp_times_dd(t1, t0, 0.0)
    t1 = -t0
    t0 = 1.7976931348623157e+308 * a
    choose(a > 716.3568913878178, t0, t1, out=out)


def symexp_g(r, out=None):
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
    t0 = np.clip(a, -np.inf, 1.0)
    t1 = 1.644127049324866e-17 * t0
    t1 += 3.123841393717245e-16
    t1 *= t0
    t1 += 5.622914508691041e-15
    t1 *= t0
    t1 += 9.55895466477477e-14
    t1 *= t0
    t1 += 1.5294327463639633e-12
    t1 *= t0
    t1 += 2.294149119545945e-11
    t1 *= t0
    t1 += 3.2118087673643227e-10
    t1 *= t0
    t1 += 4.17535139757362e-09
    t1 *= t0
    t1 += 5.010421677088344e-08
    t1 *= t0
    t1 += 5.511463844797178e-07
    t1 *= t0
    t1 += 5.5114638447971785e-06
    t1 *= t0
    t1 += 4.96031746031746e-05
    t1 *= t0
    t1 += 0.0003968253968253968
    t1 *= t0
    t1 += 0.002777777777777778
    t1 *= t0
    t1 += 0.016666666666666666
    t1 *= t0
    t1 += 0.08333333333333333
    t1 *= t0
    t1 += 0.3333333333333333
    t1 *= t0
    t1 += 1.0
    t1 *= t0
    t0 *= t1
    t1 = np.clip(a, 1.0, np.inf)
    t2 = np.expm1(t1)
    t2 -= t1
    t2 *= 2.0
    t2 /= t1
    t1 *= t2
    choose(a > 1.0, t1, t0, out=out)


def symexp_psi(r, out=None):
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
    t0 = np.clip(a, -np.inf, 0.5)
    t1 = t0 * 7.197330571124533e-13
    np.subtract(-8.651778130581788e-12, t1, out=t1)
    t1 *= t0
    t1 -= 9.788369576729365e-11
    t1 *= t0
    t1 -= 1.0382133756698146e-09
    t1 *= t0
    t1 -= 1.0277788055565833e-08
    t1 *= t0
    t1 -= 9.447741718595312e-08
    t1 *= t0
    t1 -= 8.01667468334135e-07
    t1 *= t0
    t1 -= 6.2355095342729055e-06
    t1 *= t0
    t1 -= 4.409171075837743e-05
    t1 *= t0
    t1 -= 0.00028059792904228077
    t1 *= t0
    t1 -= 0.0015873015873015873
    t1 *= t0
    t1 -= 0.007856742013183862
    t1 *= t0
    t1 -= 0.03333333333333333
    t1 *= t0
    t1 -= 0.11785113019775792
    t1 *= t0
    t1 -= 0.3333333333333333
    t1 *= t0
    t1 -= 0.7071067811865476
    t1 *= t0
    t0 *= t1
    t1 = np.clip(a, -np.inf, 1024.0)
    t2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t1)
    t3 = pair_neg(t2)
    t4 = expm1_pair(t3)
    t4 = pair_mul((1.4142135623730951, -9.667293313452913e-17), t4)
    t1 *= 2.0
    t1 = exp_times_dd(t1, t3[0], t3[1])
    t3 = pair_add_double(t4, t1)
    t1 = pair_scale(t3, 0.5)
    t4 = exp_times_dd(t1[0], t2[0], t2[1])
    t3 = 1.7976931348623157e+308 * a
    t1 = -t3
    t2 = choose(a > 502.13723399176325, t1, t4)
    t3 = choose(a > 0.5, t2, t0)
    np.multiply(np.copysign(1.0, r), t3, out=out)


def symexp_s(r, out=None):
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
    np.exp(a, out=out)


def symexp_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

