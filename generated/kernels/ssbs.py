"""The kernels of ssbs: Phi, g, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t + exp(T*(l - sqrt(2)*Abs(r)/2))*Abs(r))*sign(r)/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): no bound is promised for this kernel.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t/Abs(r) + exp(T*(l - sqrt(2)*Abs(r)/2)))/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): no bound is promised for this kernel.
S(r) = Piecewise((0, Abs(r) <= t), ((r - t*sign(r))/(1 + exp(-T*(-l + Abs(r)))), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), (-(-2*T*t + sqrt(2)*T*Abs(r) - 2*exp(T*(l - sqrt(2)*Abs(r)/2)) - 2)*exp(T*(l - sqrt(2)*Abs(r)/2))/(2*(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1)**2), True)): no bound is promised for this kernel.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 90b6508b4ca5312b. Made by symdict; again by:
    symdict generate --only kernels/ssbs.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp_dd,
    exp_fine,
    exp_pair,
    exp_times_dd,
    pair_add,
    pair_add_double,
    pair_div,
    pair_inverse,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_square,
    pair_sub,
    round_down,
    round_up,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c2 = q0
    q2 = round_down(q0)
    c3 = q2
    q4 = pair_inverse((p1, 0.0))
    q5 = two_prod(p1, p0)
    q6 = pair_mul(q5, (1.4142135623730951, -9.667293313452913e-17))
    q7 = two_prod(p1, p2)
    q8 = pair_sub(q7, (1.8259263995133888e+120, -1.2481683490047086e+104))
    q9 = exp_fine(q8)
    q10 = pair_scale(q9, 2.5822498780869086e+120)
    q11 = pair_add(q6, q10)
    q12 = pair_add_double(q9, 1.0)
    q13 = pair_div(q11, q12)
    q14 = pair_mul(q4, q13)
    c4 = q14[0]
    return (p2, p1, c2, c3, c4)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, p1, c2, c3, c4) = constants
    a = np.abs(r)
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), a)
    t0 = p2 - t0[0]
    t0 *= p1
    t1 = exp_times_dd(a, t0, 0.0)
    t1 = pair_add_double(c2, t1)
    np.exp(t0, out=t0)
    t0 += 1.0
    t0 = pair_div(t1, (t0, 0.0))
    t1 = choose(a > c3, t0[0], a)
    t0 = choose(a > 1.7976931348623157e+308, c4, t1)
    np.copysign(t0, r, out=out)


def ssbs_phi(r, t, T, l, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(t), float(T), float(l)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = round_up(q0)
    c0 = q1
    c1 = q0
    q4 = round_down(q0)
    c4 = q4
    return (c0, c1, p2, p1, c4)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p2, p1, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, c0, np.inf)
    t1 = pair_div(c1, (t0, 0.0))
    t0 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t0)
    t0 = pair_neg(t0)
    t0 = pair_add_double(t0, p2)
    t0 = p1 * t0[0]
    np.exp(t0, out=t0)
    t1 = t1[0] + t0
    t0 += 1.0
    np.divide(t1, t0, out=t0)
    t1 = choose(a > c4, t0, 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t1, out=out)
    np.copyto(out, np.nan, where=missing)


def ssbs_g(r, t, T, l, out=None):
    """g(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(t), float(T), float(l)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 1.2676506002282294e+30)
    c1 = q1[0]
    return (p0, c1, p2, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p2, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t1 = np.clip(a, -np.inf, c1)
    t2 = -p2
    t1 = two_sum(t1, t2)
    t2 = pair_mul_double(t1, p1)
    t1 = pair_neg(t2)
    t2 = exp_dd(t1[0], t1[1])
    t1 = 1.0 + t2
    t2 = t0 / t1
    t0 = np.clip(t2, 0.0, np.inf)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def ssbs_s(r, t, T, l, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(t), float(T), float(l)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 1.2676506002282294e+30)
    c0 = q1[0]
    q3 = two_prod(p1, p2)
    c2 = q3
    q5 = two_prod(p1, p0)
    q6 = pair_add_double(q5, 1.0)
    c3 = q6
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q9 = round_down(q8)
    c4 = q9
    return (c0, p1, c2, c3, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = two_prod(t0, p1)
    t0 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t0)
    t1 = pair_sub(c2, t0)
    t2 = exp_pair(t1)
    t3 = pair_add(c3, t2)
    t0 = pair_sub(t3, t0)
    t3 = pair_add_double(t2, 1.0)
    t2 = pair_square(t3)
    t3 = pair_div((t0[0], 0.0), t2)
    t0 = exp_times_dd(t3[0], t1[0], t1[1])
    choose(a > c4, t0, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def ssbs_slope(r, t, T, l, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(t), float(T), float(l)), r, out)

