"""The kernels of geman-mcclure-activation: Phi, g, Psi, S, Phi'.

Phi(r) = 8*sqrt(3)*r**2*sign(r)/(9*(r**2 + 1)): at most 4 ulp.
g(r) = 8*sqrt(3)*Abs(r)/(9*r**2 + 9): at most 4 ulp.
Psi(r) = 16*sqrt(3)*(Abs(r) - atan(Abs(r)))/9: at most 4 ulp.
S(r) = r*(1 - 8*sqrt(6)*Abs(r)/(9*(2*r**2 + 1))): at most 4 ulp.
Phi'(r) = 16*sqrt(3)*Abs(r)/(9*(r**2 + 1)**2): at most 4 ulp.

Digest: 130677aceb6b607e. Made by symdict; again by:
    symdict generate --only kernels/geman_mcclure_activation.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    atan_pair,
    blockwise,
    choose,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_square,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi():
    """Constants of one call."""
    return ()


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    del constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 2147483648.0)
    np.square(t0, out=t0)
    t1 = 1.539600717839002 * t0
    t0 += 1.0
    np.divide(t1, t0, out=t0)
    np.copysign(t0, r, out=out)


def geman_mcclure_activation_phi(r, out=None):
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
    t0 = np.clip(a, -np.inf, 2147483648.0)
    t1 = 1.539600717839002 * t0
    np.square(t0, out=t0)
    t0 += 1.0
    np.divide(t1, t0, out=t0)
    t1 = np.clip(a, 2147483648.0, 1.7976931348623157e+308)
    np.divide(1.539600717839002, t1, out=t1)
    t0 = choose(a > 2147483648.0, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def geman_mcclure_activation_g(r, out=None):
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
    t0 = np.clip(a, -np.inf, 0.00390625)
    t1 = np.square(t0)
    t2 = t1 * 0.34213349285311156
    np.subtract(0.439885919382572, t2, out=t2)
    t2 *= t1
    t2 -= 0.6158402871356008
    t2 *= t1
    t2 += 1.0264004785593346
    t0 *= t2
    t2 = t0 * t1
    t0 = atan_pair((a, 0.0))
    t1 = pair_neg(t0)
    t0 = pair_add_double(t1, a)
    t1 = 3.079201435678004 * t0[0]
    t0 = choose(a > 0.00390625, t1, t2)
    choose(a > 1.7976931348623157e+308, a, t0, out=out)


def geman_mcclure_activation_psi(r, out=None):
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
    t0 = np.clip(a, -np.inf, 1.152921504606847e+18)
    t1 = pair_mul_double((2.1773242158072694, -4.607069435294837e-18), t0)
    t2 = two_prod(t0, t0)
    t2 = pair_scale(t2, 2.0)
    t2 = pair_add_double(t2, 1.0)
    t1 = pair_div(t1, t2)
    t2 = 1.0 - t1[0]
    t1 = t0 * t2
    t0 = 1.0 * a
    t2 = choose(a > 1.152921504606847e+18, t0, t1)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def geman_mcclure_activation_s(r, out=None):
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
    t0 = np.clip(a, -np.inf, 2147483648.0)
    t1 = two_prod(t0, t0)
    t1 = pair_add_double(t1, 1.0)
    t1 = two_prod(t1[0], t1[0])
    t1 = pair_div((3.079201435678004, -1.1765797595680793e-16), t1)
    t0 *= t1[0]
    t1 = np.clip(a, 2147483648.0, 1.7976931348623157e+308)
    t1 = pair_inverse((t1, 0.0))
    t2 = pair_mul((3.079201435678004, -1.1899336671124095e-16), t1)
    t1 = pair_square(t1)
    t1 = t2[0] * t1[0]
    choose(a > 2147483648.0, t1, t0, out=out)


def geman_mcclure_activation_slope(r, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (), r, out)

