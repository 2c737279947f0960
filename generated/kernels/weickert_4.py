"""The kernels of weickert-4: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-1168331491*lam**4/(500000000*r**4))), True)): at most 4 ulp.
g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
Psi(r) = Piecewise((0, Eq(r, 0)), (sqrt(5841657455)*sqrt(pi)*lam**2*erfc(sqrt(5841657455)*lam**2/(50000*r**2))/50000 + r**2 - r**2*exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-1168331491*lam**4/(2000000000*r**4)), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Eq(r, 0)), (-1168331491*lam**4*exp(-1168331491*lam**4/(500000000*r**4))/(125000000*r**4) + 1 - exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.

Digest: c6477324f6d5b88b. Made by symdict; again by:
    symdict generate --only kernels/weickert_4.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    erfc,
    exp_pair,
    exp_times_dd,
    expm1_pair,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_square,
    pair_sub,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 65536.0 * p0
    c0 = q0
    q2 = 0.0625 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_mul((2.336662982, 4.838511813431979e-19), q5)
    c2 = q6
    q8 = pair_mul_double((2.336662982, 3.358577503715295e-19), p0)
    c4 = q8
    return (c0, c1, c2, p0, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = np.clip(t0, c1, np.inf)
    t1 = two_prod(t1, t1)
    t1 = pair_square(t1)
    t1 = pair_div(c2, (t1[0], 0.0))
    t1 = -t1[0]
    np.expm1(t1, out=t1)
    t0 *= t1
    t1 = -t0
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    t0 = pair_div((p0, 0.0), (t0, 0.0))
    t2 = pair_mul(c4, t0)
    t0 = pair_square(t0)
    t0 = t2[0] * t0[0]
    t2 = choose(a > c0, t0, t1)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def weickert_4_phi(r, lam, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 8388608.0 * p0
    c0 = q0
    q2 = 0.125 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_mul((2.336662982, 4.838511813431979e-19), q5)
    c2 = q6
    return (c0, c1, c2, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = two_prod(t0, t0)
    t0 = pair_square(t0)
    t0 = pair_div(c2, (t0[0], 0.0))
    t0 = -t0[0]
    np.expm1(t0, out=t0)
    t0 = -t0
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = pair_div((p0, 0.0), (t1, 0.0))
    t1 = pair_square(t1)
    t2 = pair_mul((2.336662982, 4.838511807918793e-19), t1)
    t1 = pair_mul_double(t1, t2[0])
    choose(a > c0, t1[0], t0, out=out)


def weickert_4_g(r, lam, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = 0.125 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    return (c0, c1, c2)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = 1.0 * a
    t0 *= a
    t1 = np.clip(a, -np.inf, c0)
    np.clip(t1, c1, np.inf, out=t1)
    t2 = pair_mul_double(c2, t1)
    t2 = pair_square(t2)
    t3 = pair_div((1.5286147264762302, -2.3922858452378735e-17), t2)
    t3 = erfc(t3[0])
    t3 = pair_mul_double((2.7093990584936765, -2.1433259546713907e-16), t3)
    t3 = pair_div(t3, t2)
    t2 = pair_square(t2)
    t2 = 2.336662982 / t2[0]
    t2 = -t2
    np.expm1(t2, out=t2)
    np.subtract(t3[0], t2, out=t2)
    t3 = two_prod(t1, t2)
    t2 = pair_mul_double(t3, t1)
    choose(a > c1, t2[0], t0, out=out)


def weickert_4_psi(r, lam, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 65536.0 * p0
    c0 = q0
    q2 = 0.0625 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    return (c0, c1, c2, p0)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = pair_mul_double(c2, t0)
    t1 = pair_mul_double(t0, p0)
    t0 = pair_square(t0)
    t0 = pair_square(t0)
    t0 = pair_div((0.5841657455, 1.2096279533579947e-19), t0)
    t0 = pair_neg(t0)
    t0 = exp_times_dd(t1[0], t0[0], t0[1])
    t1 = 1.0 * a
    t0 = choose(a > c0, t1, t0)
    np.copysign(t0, r, out=out)


def weickert_4_s(r, lam, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 65536.0 * p0
    c0 = q0
    q2 = 0.125 * p0
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_square(q4)
    q6 = pair_mul((2.336662982, 4.838511813431979e-19), q5)
    c2 = q6
    q8 = pair_mul((9.346651928, 1.9354047253727915e-18), q5)
    c3 = q8
    q10 = two_prod(0.9999999999718558, p0)
    c5 = q10
    q12 = pair_mul_double((2.920436195312344e-17, -5.324782147781334e-34), p0)
    c6 = q12
    q14 = pair_inverse((p0, 0.0))
    c7 = q14
    q16 = two_prod(1.0019531249718558, p0)
    c8 = q16[0]
    q18 = two_prod(0.9980468749718558, p0)
    c9 = q18[0]
    return (c0, c1, c2, c3, p0, c5, c6, c7, c8, c9)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5, c6, c7, c8, c9) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = two_prod(t0, t0)
    t0 = pair_square(t0)
    t1 = pair_div(c2, t0)
    t1 = pair_neg(t1)
    t2 = exp_pair(t1)
    t2 = pair_mul(c3, t2)
    t0 = pair_div(t2, t0)
    t2 = pair_neg(t0)
    t0 = expm1_pair(t1)
    t1 = pair_sub(t2, t0)
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    t2 = pair_div((p0, 0.0), (t0, 0.0))
    t0 = pair_square(t2)
    t2 = pair_mul((7.009988946, 4.155995272279152e-19), t0)
    t0 = pair_mul_double(t0, t2[0])
    t2 = -t0[0]
    t0 = choose(a > c0, t2, t1[0])
    t1 = pair_neg(c5)
    t2 = pair_add_double(t1, a)
    t1 = pair_add_double(c6, t2[0])
    t2 = pair_mul_double(c7, t1[0])
    t1 = pair_mul_double(c7, t1[0])
    t3 = 12822.062529471983 * t1[0]
    t3 -= 1740.2299324270145
    t3 *= t1[0]
    t3 -= 1453.04443587934
    t3 *= t1[0]
    t3 += 900.297975551487
    t3 *= t1[0]
    t3 -= 108.17771994583599
    t3 *= t1[0]
    t3 -= 100.16678236475889
    t3 *= t1[0]
    t3 += 42.613574193903716
    t3 *= t1[0]
    t3 += 4.426381108490846
    t1 = t1[0] * t3
    t3 = pair_add_double((-5.733250418022156, -9.3858882493296e-17), t1)
    t1 = pair_mul_double(t2, t3[0])
    t2 = choose(a > c8, t0, t1[0])
    choose(a > c9, t2, t0, out=out)


def weickert_4_slope(r, lam, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam),), r, out)

