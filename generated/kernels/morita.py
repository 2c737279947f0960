"""The kernels of morita: Phi, g, S, Phi'.

Phi(r) = (1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*sign(r)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): at most 10 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp.
g(r) = Piecewise((c*(kappa + exp(d*h0))/(2*(exp(d*h0) + 1)), Eq(r, 0)), ((1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)*Abs(r)), True)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
S(r) = r - sqrt(2)*(1 - exp(-sqrt(2)*c*Abs(r)))*(kappa*exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)*sign(r)/(2*(1 + exp(-sqrt(2)*c*Abs(r)))*(exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)): no bound is promised for this kernel.
Phi'(r) = (c*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r))/(1 + exp(-c*Abs(r))) + c*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r)) + d*kappa*(1 - exp(-c*Abs(r)))*exp(d*(-h0 + Abs(r))) - d*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(d*(-h0 + Abs(r)))/(exp(d*(-h0 + Abs(r))) + 1))/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): no bound is promised for this kernel.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 229cbda923361480. Made by symdict; again by:
    symdict generate --only kernels/morita.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_pair,
    expm1_dd,
    expm1_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_sub,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1[0]
    return (c0, p2, p1, p3, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p2, p1, p3, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t1 = -p2
    t1 = two_sum(t0, t1)
    t1 = pair_mul_double(t1, p1)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t2 = pair_add_double(t1, p3)
    t0 *= p0
    t3 = np.expm1(t0)
    t2 = t2[0] * t3
    t3 = np.exp(t0)
    t0 = 1.0 + t3
    t3 = pair_add_double(t1, 1.0)
    t1 = t0 * t3[0]
    t0 = t2 / t1
    np.multiply(np.copysign(1.0, r), t0, out=out)


def morita_phi(r, c, d, h0, kappa, out=None):
    """Phi(r), at most 10 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(d), float(h0), float(kappa)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = pair_inverse((p0, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1[0]
    q3 = pair_scale(q0, 2.710505431213761e-20)
    c1 = q3[0]
    q5 = -p2
    q6 = pair_add_double(q1, q5)
    q7 = pair_mul_double(q6, p1)
    q8 = pair_neg(q7)
    q9 = exp_pair(q8)
    q10 = pair_add_double(q9, p3)
    q11 = pair_mul_double(q1, p0)
    q12 = expm1_pair(q11)
    q13 = pair_mul(q10, q12)
    q14 = exp_pair(q11)
    q15 = pair_add_double(q14, 1.0)
    q16 = pair_mul(q1, q15)
    q17 = pair_add_double(q9, 1.0)
    q18 = pair_mul(q16, q17)
    q19 = pair_div(q13, q18)
    q20 = pair_inverse(q0)
    q21 = pair_div(q19, q20)
    q22 = pair_scale(q21, 256.0)
    q23 = pair_mul(q22, q20)
    q24 = pair_mul(q23, q0)
    c6 = q24[0]
    return (c0, c1, p2, p1, p3, p0, c6)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p2, p1, p3, p0, c6) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.maximum(t0, c1, out=t0)
    t1 = -p2
    t1 = two_sum(t0, t1)
    t1 = pair_mul_double(t1, p1)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t2 = pair_add_double(t1, p3)
    t3 = two_prod(p0, t0)
    t4 = expm1_dd(t3[0], t3[1])
    t2 = pair_mul_double(t2, t4)
    t4 = exp_dd(t3[0], t3[1])
    t3 = two_sum(1.0, t4)
    t4 = pair_mul_double(t3, t0)
    t0 = pair_add_double(t1, 1.0)
    t3 = pair_mul_double(t4, t0[0])
    t1 = pair_div(t2, t3)
    t0 = np.maximum(a, c0)
    t4 = np.minimum(t0, 1.7976931348623157e+308)
    t2 = c6 / t4
    t3 = choose(a > c0, t2, t1[0])
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t3)


def morita_g(r, c, d, h0, kappa, out=None):
    """g(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(c), float(d), float(h0), float(kappa)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c0 = q0
    q2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p3)
    c3 = q2
    return (c0, p2, p1, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p2, p1, c3) = constants
    a = np.abs(r)
    t0 = 2.0 * a
    t1 = pair_mul_double(c0, a)
    t1 = pair_neg(t1)
    t2 = expm1_pair(t1)
    t2 = pair_mul((1.4142135623730951, -9.667293313452913e-17), t2)
    t0 = pair_add_double(t2, t0)
    t2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t3 = -p2
    t2 = pair_add_double(t2, t3)
    t3 = pair_mul_double(t2, p1)
    t2 = exp_pair(t3)
    t2 = pair_mul(t2, (a, 0.0))
    t4 = pair_scale(t2, 2.0)
    t0 = pair_add(t0, t4)
    t4 = exp_pair(t1)
    t4 = pair_mul(t4, (a, 0.0))
    t4 = pair_scale(t4, 2.0)
    t0 = pair_add(t0, t4)
    t4 = exp_pair(t1)
    t2 = pair_mul(t4, t2)
    t4 = pair_scale(t2, 2.0)
    t2 = pair_add(t0, t4)
    t0 = exp_pair(t3)
    t4 = exp_pair(t1)
    t3 = pair_mul(t4, t0)
    t4 = pair_mul(c3, t3)
    t3 = pair_add(t2, t4)
    t2 = pair_mul(c3, t0)
    t4 = pair_sub(t3, t2)
    t2 = pair_scale(t4, 0.5)
    t3 = pair_add_double(t0, 1.0)
    t4 = exp_pair(t1)
    t0 = pair_add_double(t4, 1.0)
    t1 = pair_mul(t3, t0)
    t4 = pair_div(t2, t1)
    t0 = choose(a > 1.7976931348623157e+308, a, t4[0])
    np.multiply(np.copysign(1.0, r), t0, out=out)


def morita_s(r, c, d, h0, kappa, out=None):
    """S(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(c), float(d), float(h0), float(kappa)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = two_prod(p3, p1)
    c4 = q0
    return (p2, p1, p3, p0, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, p1, p3, p0, c4) = constants
    a = np.abs(r)
    t0 = -p2
    t0 = two_sum(a, t0)
    t0 = pair_mul_double(t0, p1)
    t1 = exp_pair(t0)
    t2 = pair_mul_double(t1, p3)
    t2 = pair_add_double(t2, 1.0)
    t3 = two_prod(p0, a)
    t3 = pair_neg(t3)
    t4 = exp_pair(t3)
    t4 = pair_mul(t4, t2)
    t4 = pair_mul_double(t4, p0)
    t5 = exp_pair(t3)
    t6 = pair_neg(t5)
    t6 = pair_add_double(t6, 1.0)
    t7 = exp_pair(t0)
    t7 = pair_mul(t7, t6)
    t7 = pair_mul(c4, t7)
    t4 = pair_add(t4, t7)
    t7 = pair_mul(t6, t2)
    t2 = exp_pair(t3)
    t6 = pair_mul(t2, t7)
    t3 = pair_mul_double(t6, p0)
    t2 = pair_add_double(t5, 1.0)
    t6 = pair_div(t3, t2)
    t5 = pair_add(t4, t6)
    t3 = exp_pair(t0)
    t4 = pair_mul(t3, t7)
    t6 = pair_mul_double(t4, p1)
    t0 = pair_add_double(t1, 1.0)
    t3 = pair_div(t6, t0)
    t7 = pair_sub(t5, t3)
    t4 = pair_mul(t0, t2)
    t1 = pair_div(t7, t4)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1[0])


def morita_slope(r, c, d, h0, kappa, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(d), float(h0), float(kappa)), r, out)

