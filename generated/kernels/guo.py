"""The kernels of guo: Phi, g, S, Phi'.

Phi(r) = r/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1): at most 4 ulp.
g(r) = 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1): at most 4 ulp.
S(r) = r - r/((sqrt(2)*Abs(r)/K)**(2 - 2/(1 + 2*r**2/K**2)) + 1): at most 4 ulp.
Phi'(r) = Piecewise((1/2, Eq(r, 0)), (-(Abs(r)/K)**(2 - 2/(1 + r**2/K**2))*((2 - 2/(1 + r**2/K**2))/Abs(r) + 4*log(Abs(r)/K)*Abs(r)/(K**2*(1 + r**2/K**2)**2))*Abs(r)/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1)**2 + 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1), True)): at most 4 ulp.
Psi has no kernel: no kernel: too many panels for the regulariser.

Digest: 8efaa602de100b1f. Made by symdict; again by:
    symdict generate --only kernels/guo.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    log_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_square,
    pair_sub,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2
    q4 = two_prod(p0, p0)
    q5 = pair_inverse(q4)
    c2 = q5[0]
    q7 = pair_mul_double((1.0, 1.035637474933901e-20), p0)
    q8 = pair_mul_double(q7, p0)
    c3 = q8[0]
    q10 = 8.673617379884035e-19 * p0
    c4 = q10
    return (c0, c1, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = 0.5 * a
    t1 = np.clip(a, -np.inf, c0)
    t2 = pair_mul_double(c1, t1)
    t3 = np.square(t1)
    t3 *= c2
    t3 = two_sum(1.0, t3)
    t3 = pair_div((2.0, 0.0), t3)
    t3 = pair_neg(t3)
    t3 = pair_add_double(t3, 2.0)
    t2 = log_pair(t2)
    t2 = pair_mul(t2, t3)
    t3 = exp_dd(t2[0], t2[1])
    t2 = 1.0 + t3
    t3 = t1 / t2
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t2 = c3 / t1
    t1 = choose(a > c0, t2, t3)
    t2 = choose(a > c4, t1, t0)
    t3 = choose(a > 1.7976931348623157e+308, 0.0, t2)
    np.copysign(t3, r, out=out)


def guo_phi(r, K, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = 8.673617379884035e-19 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    return (c0, c1, c2, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = pair_mul_double(c2, t0)
    t1 = np.square(t0[0])
    t1 = two_sum(1.0, t1)
    t1 = pair_div((2.0, 0.0), t1)
    t1 = pair_neg(t1)
    t1 = pair_add_double(t1, 2.0)
    t0 = log_pair((t0[0], 0.0))
    t0 = pair_mul(t0, t1)
    t1 = exp_dd(t0[0], t0[1])
    t0 = 1.0 + t1
    t1 = 1.0 / t0
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(p0, t0, out=t0)
    t2 = 1.0 * t0
    t0 *= t2
    choose(a > c0, t0, t1, out=out)


def guo_g(r, K, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p0, p0)
    q5 = pair_div((2.0, 0.0), q4)
    c2 = q5[0]
    return (c0, c1, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = c1 * t0
    t2 = np.square(t0)
    t2 *= c2
    t2 = two_sum(1.0, t2)
    t2 = pair_div((2.0, 0.0), t2)
    t2 = pair_neg(t2)
    t2 = pair_add_double(t2, 2.0)
    np.power(t1, t2[0], out=t1)
    t2 = t0 * t1
    t0 = 1.0 + t1
    t1 = t2 / t0
    t0 = 1.0 * a
    t2 = choose(a > c0, t0, t1)
    np.copysign(t2, r, out=out)


def guo_s(r, K, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(K),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = 8.673617379884035e-19 * p0
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    c2 = q4
    q6 = two_prod(1.4080358421410606, p0)
    c4 = q6
    q8 = pair_mul_double((7.0516889883630565e-19, 4.560669810835463e-37), p0)
    c5 = q8[0]
    q10 = two_prod(1.4392858421410606, p0)
    c6 = q10[0]
    q12 = two_prod(1.3767858421410606, p0)
    c7 = q12[0]
    return (c0, c1, c2, p0, c4, c5, c6, c7)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4, c5, c6, c7) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t0 = pair_mul_double(c2, t0)
    t1 = pair_square(t0)
    t1 = pair_add_double(t1, 1.0)
    t2 = pair_div((2.0, 0.0), t1)
    t2 = pair_neg(t2)
    t2 = pair_add_double(t2, 2.0)
    t3 = log_pair(t0)
    t3 = pair_mul(t3, t2)
    t3 = exp_pair(t3)
    t4 = pair_add_double(t3, 1.0)
    t5 = pair_inverse(t4)
    t3 = pair_mul(t0, t3)
    t2 = pair_div(t2, t0)
    t6 = log_pair(t0)
    t0 = pair_mul(t0, t6)
    t6 = pair_scale(t0, 4.0)
    t0 = pair_square(t1)
    t1 = pair_div(t6, t0)
    t0 = pair_add(t2, t1)
    t6 = pair_mul(t3, t0)
    t1 = pair_square(t4)
    t2 = pair_div(t6, t1)
    t0 = pair_sub(t5, t2)
    t3 = np.clip(a, c0, 1.7976931348623157e+308)
    t4 = p0 / t3
    t1 = 1.0 * t4
    t6 = t1 * t4
    t2 = -t6
    t5 = choose(a > c0, t2, t0[0])
    t3 = pair_neg(c4)
    t1 = pair_add_double(t3, a)
    t4 = t1[0] - c5
    t6 = pair_mul_double(c2, t4)
    t0 = pair_mul_double(c2, t4)
    t2 = 0.005065015098748249 * t0[0]
    t2 += 0.011847043982352534
    t3 = t0[0] * t2
    t3 -= 0.0258431683978875
    t1 = t0[0] * t3
    t1 += 0.00902393499370787
    t4 = t0[0] * t1
    t4 += 0.04041302644842975
    t2 = t0[0] * t4
    t2 -= 0.06314621030333462
    t3 = t0[0] * t2
    t3 -= 0.019962353864529547
    t1 = t0[0] * t3
    t1 += 0.17975414559303352
    t4 = t0[0] * t1
    t4 -= 0.21389213531281648
    t2 = t0[0] * t4
    t2 -= 0.05705430671947278
    t3 = t0[0] * t2
    t3 += 0.44314591501768485
    t1 = t0[0] * t3
    t4 = pair_add_double((-0.4417606008869678, 3.0760757384031442e-18), t1)
    t2 = pair_mul_double(t6, t4[0])
    t0 = pair_select(a > c6, (t5, 0.0), t2)
    t3 = pair_select(a > c7, t0, (t5, 0.0))
    out[...] = t3[0]


def guo_slope(r, K, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(K),), r, out)

