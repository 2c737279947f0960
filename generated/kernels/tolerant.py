"""The kernels of tolerant: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
g(r) = exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
Psi(r) = -b*log(1 + exp(-a/b)) + b*log(exp((-a + r**2)/b) + 1): no bound is promised for this kernel.
S(r) = r/(exp((-a + 2*r**2)/b) + 1): at most 4 ulp.
Phi'(r) = (b*exp(2*(-a + r**2)/b) + b*exp((-a + r**2)/b) + 2*r**2*exp((-a + r**2)/b))/(b*(exp((-a + r**2)/b) + 1)**2): at most 1.69054e+271 ulp; no bound is promised for this kernel.

Digest: 5098348141415ced. Made by symdict; again by:
    symdict generate --only kernels/tolerant.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    exp_times_dd,
    log1p_pair,
    log_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_sqrt,
    pair_square,
    pair_sub,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    c1 = q0[0]
    return (p0, c1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    t0 = np.square(r)
    t0 -= p0
    t0 *= c1
    t0 = -t0
    np.exp(t0, out=t0)
    t0 += 1.0
    np.divide(r, t0, out=out)


def tolerant_phi(r, a, b, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    c1 = q0[0]
    return (p0, c1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1) = constants
    t0 = np.square(r)
    t0 -= p0
    t0 *= c1
    t0 = -t0
    np.exp(t0, out=t0)
    t0 += 1.0
    np.divide(1.0, t0, out=out)


def tolerant_g(r, a, b, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    c1 = q0
    q2 = pair_div((p0, 0.0), (p1, 0.0))
    q3 = exp_pair(q2)
    q4 = pair_add_double(q3, 1.0)
    q5 = log_pair(q4)
    q6 = pair_sub(q2, q5)
    c2 = q6
    return (p0, c1, c2, p1)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, p1) = constants
    a = np.abs(r)
    t0 = two_prod(a, a)
    t1 = -p0
    t0 = pair_add_double(t0, t1)
    t1 = pair_mul(c1, t0)
    t0 = pair_add(c2, t1)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t1 = log1p_pair(t1)
    t0 = pair_add(t0, t1)
    t1 = pair_mul_double(t0, p1)
    out[...] = choose(a > 1.7976931348623157e+308, a, t1[0])


def tolerant_psi(r, a, b, out=None):
    """Psi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 64.0)
    c0 = q1[0]
    q3 = pair_inverse((p1, 0.0))
    c2 = q3
    return (c0, p0, c2)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = two_prod(t0, t0)
    t1 = pair_scale(t1, 2.0)
    t2 = -p0
    t1 = pair_add_double(t1, t2)
    t2 = pair_mul(c2, t1)
    t1 = pair_neg(t2)
    t2 = exp_times_dd(t0, t1[0], t1[1])
    t0 = exp_dd(t1[0], t1[1])
    t1 = 1.0 + t0
    t0 = t2 / t1
    np.copysign(t0, r, out=out)


def tolerant_s(r, a, b, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1
    q3 = pair_div((2.0, 0.0), (p1, 0.0))
    c2 = q3
    q5 = pair_inverse((p1, 0.0))
    c4 = q5
    q7 = pair_div((p0, 0.0), (p1, 0.0))
    q8 = pair_mul((6.668014432879854e+240, -2.5822498780869086e+120), q7)
    q9 = exp_pair(q8)
    q10 = pair_scale(q9, 6.668014432879854e+240)
    q11 = pair_scale(q10, 2.0)
    q12 = pair_div((p1, 0.0), (p0, 0.0))
    q13 = pair_mul(q12, q9)
    q14 = pair_add(q11, q13)
    q15 = 2.0 * p0
    q16 = pair_div((q15, 0.0), (p1, 0.0))
    q17 = pair_mul((6.668014432879854e+240, -2.5822498780869086e+120), q16)
    q18 = exp_pair(q17)
    q19 = pair_mul(q12, q18)
    q20 = pair_add(q14, q19)
    q21 = pair_mul(q7, q20)
    q22 = pair_add_double(q9, 1.0)
    q23 = pair_square(q22)
    q24 = pair_div(q21, q23)
    c5 = q24[0]
    return (c0, p0, c2, p1, c4, c5)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, p1, c4, c5) = constants
    t0 = np.clip(r, -c0[0], c0[0])
    t0 = two_prod(t0, t0)
    t1 = -p0
    t0 = pair_add_double(t0, t1)
    t1 = pair_mul(c2, t0)
    t1 = pair_neg(t1)
    t2 = exp_pair(t1)
    t2 = pair_mul_double(t2, p1)
    t0 = pair_mul(c4, t0)
    t0 = pair_neg(t0)
    t0 = exp_pair(t0)
    t3 = pair_mul_double(t0, p1)
    t2 = pair_add(t2, t3)
    t3 = two_prod(r, r)
    t1 = exp_pair(t1)
    t1 = pair_mul(t1, t3)
    t1 = pair_scale(t1, 2.0)
    t1 = pair_add(t2, t1)
    t2 = -p0
    t2 = pair_add_double(t3, t2)
    t3 = pair_mul(c4, t2)
    t2 = exp_pair(t3)
    t3 = pair_mul(t2, t1)
    t1 = pair_mul(c4, t3)
    t2 = pair_add_double(t0, 1.0)
    t3 = pair_square(t2)
    t0 = pair_div(t1, t3)
    out[...] = choose(np.abs(r) > 1.7976931348623157e+308, c5, t0[0])


def tolerant_slope(r, a, b, out=None):
    """Phi'(r), at most 1.69054e+271 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a), float(b)), r, out)

