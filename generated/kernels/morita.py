"""The kernels of morita: Phi, g, S, Phi'.

Phi(r) = (1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*sign(r)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): no bound is promised for this kernel.
g(r) = Piecewise((c*(kappa + exp(d*h0))/(2*(exp(d*h0) + 1)), Eq(r, 0)), ((1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)*Abs(r)), True)): no bound is promised for this kernel.
S(r) = r - sqrt(2)*(1 - exp(-sqrt(2)*c*Abs(r)))*(kappa*exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)*sign(r)/(2*(1 + exp(-sqrt(2)*c*Abs(r)))*(exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)): no bound is promised for this kernel.
Phi'(r) = (c*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r))/(1 + exp(-c*Abs(r))) + c*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r)) + d*kappa*(1 - exp(-c*Abs(r)))*exp(d*(-h0 + Abs(r))) - d*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(d*(-h0 + Abs(r)))/(exp(d*(-h0 + Abs(r))) + 1))/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): no bound is promised for this kernel.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: b96ad24ee45fe917. Made by symdict; again by:
    symdict generate --only kernels/morita.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_fine,
    exp_pair,
    expm1_pair,
    pair_add,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
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
    q0 = pair_div((p1, 0.0), (p0, 0.0))
    q1 = two_prod(p0, p2)
    q2 = pair_neg(q1)
    q3 = pair_add_double(q2, 2.5822498780869086e+120)
    q4 = pair_mul(q0, q3)
    q5 = exp_fine(q4)
    q6 = pair_mul_double(q5, p3)
    q7 = pair_add_double(q6, 1.0)
    q8 = pair_mul((1.0, -3.8725919148493183e-121), q7)
    q9 = pair_add_double(q5, 1.0)
    q10 = pair_scale(q9, 1.0)
    q11 = pair_div(q8, q10)
    c4 = q11[0]
    return (p2, p1, p3, p0, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, p1, p3, p0, c4) = constants
    a = np.abs(r)
    t0 = -p2
    t0 = two_sum(a, t0)
    t0 = pair_mul_double(t0, p1)
    t0 = exp_pair(t0)
    t1 = pair_mul_double(t0, p3)
    t1 = pair_add_double(t1, 1.0)
    t2 = two_prod(p0, a)
    t2 = pair_neg(t2)
    t3 = expm1_pair(t2)
    t1 = pair_mul(t1, t3)
    t3 = pair_add_double(t0, 1.0)
    t0 = exp_pair(t2)
    t2 = pair_add_double(t0, 1.0)
    t0 = pair_mul(t3, t2)
    t2 = pair_div(t1, t0)
    t3 = pair_neg(t2)
    t0 = pair_select(a > 1.7976931348623157e+308, (c4, 0.0), t3)
    np.multiply(np.copysign(1.0, r), t0[0], out=out)


def morita_phi(r, c, d, h0, kappa, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(c), float(d), float(h0), float(kappa)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2, p3):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    p3 = np.array([p3], dtype=np.float64)
    q0 = two_prod(p0, p2)
    c1 = q0
    q2 = pair_div((p1, 0.0), (p0, 0.0))
    c2 = q2
    q4 = 0.5 * p0
    q5 = two_prod(p1, p2)
    q6 = exp_fine(q5)
    q7 = pair_add_double(q6, p3)
    q8 = pair_mul_double(q7, q4)
    q9 = pair_add_double(q6, 1.0)
    q10 = pair_div(q8, q9)
    c4 = q10[0]
    return (p0, c1, c2, p3, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, p3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = two_prod(a, p0)
    t1 = pair_sub(t0, c1)
    t1 = pair_mul(c2, t1)
    t1 = exp_pair(t1)
    t2 = pair_mul_double(t1, p3)
    t2 = pair_add_double(t2, 1.0)
    t3 = pair_neg(t0)
    t4 = expm1_pair(t3)
    t2 = pair_mul(t2, t4)
    t4 = exp_pair(t3)
    t3 = pair_add_double(t4, 1.0)
    t4 = pair_mul(t0, t3)
    t0 = pair_add_double(t1, 1.0)
    t3 = pair_mul(t4, t0)
    t1 = pair_div(t2, t3)
    t0 = pair_mul_double(t1, p0)
    t4 = pair_neg(t0)
    t2 = pair_select(a > 0.0, t4, (c4, 0.0))
    t3 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t2)
    out[...] = t3[0]
    np.copyto(out, np.nan, where=missing)


def morita_g(r, c, d, h0, kappa, out=None):
    """g(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
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
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = 2.0 * a
    t1 = pair_mul_double(c0, a)
    t1 = pair_neg(t1)
    t2 = exp_pair(t1)
    t3 = pair_mul((1.4142135623730951, -9.667293313452913e-17), t2)
    t0 = pair_add_double(t3, t0)
    t3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), a)
    t4 = -p2
    t3 = pair_add_double(t3, t4)
    t4 = pair_mul_double(t3, p1)
    t3 = exp_pair(t4)
    t3 = pair_mul(t3, (a, 0.0))
    t5 = pair_scale(t3, 2.0)
    t0 = pair_add(t0, t5)
    t5 = exp_pair(t1)
    t5 = pair_mul(t5, (a, 0.0))
    t5 = pair_scale(t5, 2.0)
    t0 = pair_add(t0, t5)
    t5 = exp_pair(t1)
    t3 = pair_mul(t5, t3)
    t5 = pair_scale(t3, 2.0)
    t3 = pair_add(t0, t5)
    t0 = exp_pair(t4)
    t5 = exp_pair(t1)
    t4 = pair_mul(t5, t0)
    t1 = pair_mul(c3, t4)
    t5 = pair_add(t3, t1)
    t4 = pair_mul(c3, t0)
    t1 = pair_sub(t5, t4)
    t3 = pair_sub(t1, (1.4142135623730951, -9.667293313452913e-17))
    t4 = pair_scale(t3, 0.5)
    t5 = pair_add_double(t0, 1.0)
    t1 = pair_add_double(t2, 1.0)
    t3 = pair_mul(t5, t1)
    t0 = pair_div(t4, t3)
    t2 = choose(a > 0.0, t0[0], 0.0)
    t1 = choose(a > 1.7976931348623157e+308, a, t2)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


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
    q0 = two_prod(p0, p2)
    c1 = q0
    q2 = pair_div((p1, 0.0), (p0, 0.0))
    c2 = q2
    q4 = two_prod(p3, p1)
    q5 = pair_div(q4, (p0, 0.0))
    c4 = q5
    return (p0, c1, c2, p3, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, p3, c4) = constants
    a = np.abs(r)
    t0 = two_prod(a, p0)
    t1 = pair_sub(t0, c1)
    t1 = pair_mul(c2, t1)
    t2 = exp_pair(t1)
    t3 = pair_mul_double(t2, p3)
    t3 = pair_add_double(t3, 1.0)
    t0 = pair_neg(t0)
    t4 = exp_pair(t0)
    t4 = pair_mul(t4, t3)
    t5 = exp_pair(t1)
    t3 = pair_mul(t5, t3)
    t5 = expm1_pair(t0)
    t3 = pair_mul(t3, t5)
    t3 = pair_mul(c2, t3)
    t2 = pair_add_double(t2, 1.0)
    t3 = pair_div(t3, t2)
    t3 = pair_add(t4, t3)
    t4 = pair_mul(t4, t5)
    t0 = exp_pair(t0)
    t0 = pair_add_double(t0, 1.0)
    t4 = pair_div(t4, t0)
    t3 = pair_sub(t3, t4)
    t4 = exp_pair(t1)
    t1 = pair_mul(t4, t5)
    t4 = pair_mul(c4, t1)
    t5 = pair_sub(t3, t4)
    t1 = pair_mul(t0, t2)
    t3 = pair_div(t5, t1)
    t4 = pair_mul_double(t3, p0)
    choose(a > 1.7976931348623157e+308, 0.0, t4[0], out=out)


def morita_slope(r, c, d, h0, kappa, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(c), float(d), float(h0), float(kappa)), r, out)

