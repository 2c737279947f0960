"""The kernels of erf: Phi, g, Psi, S, Phi'.

Phi(r) = sqrt(pi)*erf(r)/2: at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (sqrt(pi)*erf(r)/(2*r), True)): at most 4 ulp.
Psi(r) = sqrt(pi)*r*erf(r) - 1 + exp(-r**2): at most 4 ulp.
S(r) = r - sqrt(2)*sqrt(pi)*erf(sqrt(2)*r)/4: at most 4 ulp.
Phi'(r) = exp(-r**2): at most 4 ulp.

Digest: d27ea66e480c8ca3. Made by symdict; again by:
    symdict generate --only kernels/erf.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    erf,
    erf_pair,
    exp_dd,
    expm1_dd,
    pair_add_double,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_select,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    t0 = erf(r)
    np.multiply(0.886226925452758, t0, out=out)


def erf_phi(r, out=None):
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
    t0 = np.clip(a, 1.1641532182693481e-10, np.inf)
    t1 = erf(t0)
    t1 *= 0.886226925452758
    np.divide(t1, t0, out=out)


def erf_g(r, out=None):
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
    t0 = erf_pair((a, 0.0))
    t0 = pair_mul_double(t0, a)
    t0 = pair_mul((1.772453850905516, -7.666586499825799e-17), t0)
    t1 = np.clip(a, -np.inf, 64.0)
    t1 = two_prod(t1, t1)
    t1 = pair_neg(t1)
    t1 = expm1_dd(t1[0], t1[1])
    t0 = pair_add_double(t0, t1)
    t1 = 1.772453850905516 * a
    t0 = pair_select(a > 1.152921504606847e+18, (t1, 0.0), t0)
    out[...] = t0[0]


def erf_psi(r, out=None):
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
    t0 = np.clip(a, -np.inf, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * 0.07407407407407407
    np.subtract(0.19047619047619047, t2, out=t2)
    t2 *= t1
    t2 -= 0.4
    t2 *= t1
    t2 += 0.6666666666666666
    t0 *= t2
    t2 = t0 * t1
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t1 = erf_pair(t0)
    t0 = pair_mul((0.6266570686577502, -4.582144995114792e-17), t1)
    t1 = pair_neg(t0)
    t0 = pair_add_double(t1, a)
    t1 = 1.0 * a
    t0 = choose(a > 1.152921504606847e+18, t1, t0[0])
    t1 = choose(a > 0.00390625, t0, t2)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def erf_s(r, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (), r, out)


@lru_cache(maxsize=64)
def _prepare_slope():
    """Constants of one call."""
    return ()


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    t0 = np.clip(r, -64.0, 64.0)
    t0 = two_prod(t0, t0)
    t0 = pair_neg(t0)
    out[...] = exp_dd(t0[0], t0[1])


def erf_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

