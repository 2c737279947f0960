"""The kernels of ssbs: Phi, g, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t + exp(T*(l - sqrt(2)*Abs(r)/2))*Abs(r))*sign(r)/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t/Abs(r) + exp(T*(l - sqrt(2)*Abs(r)/2)))/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): at most 4 ulp.
S(r) = Piecewise((0, Abs(r) <= t), ((r - t*sign(r))/(1 + exp(-T*(-l + Abs(r)))), True)): at most 4 ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), (-(-2*T*t + sqrt(2)*T*Abs(r) - 2*exp(T*(l - sqrt(2)*Abs(r)/2)) - 2)*exp(T*(l - sqrt(2)*Abs(r)/2))/(2*(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1)**2), True)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.

Digest: 1fb7794d10eb3de5. Made by symdict; again by:
    symdict generate --only kernels/ssbs.py
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
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 256.0)
    c0 = q1[0]
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q4 = round_up(q3)
    c1 = q4
    q6 = pair_inverse(q0)
    c2 = q6
    q8 = two_prod(p1, p2)
    c3 = q8
    q10 = two_prod(p1, p0)
    q11 = pair_mul(q10, (1.4142135623730951, -9.667293313452913e-17))
    c4 = q11
    q13 = round_down(q3)
    c5 = q13
    return (c0, c1, c2, c3, c4, c5)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    np.maximum(t0, c1, out=t0)
    t1 = pair_mul_double(c2, t0)
    t2 = pair_mul_double((0.7071067811865476, -4.833646656726457e-17), t1[0])
    t2 = -t2[0]
    t2 = pair_add_double(c3, t2)
    t2 = exp_times_dd(t1[0], t2[0], 0.0)
    t1 = t1[0] + t2
    t2 /= t1
    t1 = pair_div(c4, (t1, 0.0))
    t1 = t2 + t1[0]
    t2 = t0 * t1
    t0 = choose(a > c5, t2, a)
    np.copysign(t0, r, out=out)


def ssbs_phi(r, t, T, l, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
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
    q3 = pair_inverse((p1, 0.0))
    q4 = pair_scale(q3, 4096.0)
    c1 = q4[0]
    q6 = 0.5 * p1
    q7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q6)
    c2 = q7[0]
    q9 = two_prod(p1, p2)
    c3 = q9
    c4 = q0[0]
    q12 = round_down(q0)
    c5 = q12
    return (c0, c1, c2, c3, c4, c5)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.maximum(a, c0)
    t1 = np.minimum(t0, c1)
    t1 *= c2
    t1 = -t1
    t1 = pair_add_double(c3, t1)
    t2 = np.exp(t1[0])
    t3 = 1.0 + t2
    t2 /= t3
    t3 = exp_times_dd(t0, t1[0], 0.0)
    t1 = t0 + t3
    t0 = c4 / t1
    t3 = t2 + t0
    t1 = choose(a > c5, t3, 1.0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t1)
    np.copyto(out, np.nan, where=missing)


def ssbs_g(r, t, T, l, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(t), float(T), float(l)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_inverse((p1, 0.0))
    q1 = pair_scale(q0, 4096.0)
    c1 = q1[0]
    return (p0, c1, p2, p1)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, p2, p1) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = a - p0
    t1 = np.minimum(a, c1)
    t2 = -p2
    t1 = two_sum(t1, t2)
    t2 = pair_mul_double(t1, p1)
    t1 = pair_neg(t2)
    t2 = exp_dd(t1[0], t1[1])
    t1 = 1.0 + t2
    t2 = t0 / t1
    t0 = choose(a > p0, t2, 0.0)
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
    q1 = pair_scale(q0, 4096.0)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3
    q5 = two_prod(p1, p2)
    c2 = q5
    q7 = two_prod(p1, p0)
    q8 = pair_add_double(q7, 1.0)
    c3 = q8
    q10 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q11 = round_down(q10)
    c4 = q11
    return (c0, c1, c2, c3, c4)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, c0)
    t0 = pair_mul_double(c1, t0)
    t0 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t0)
    t1 = pair_sub(c2, t0)
    t2 = exp_pair(t1)
    t3 = pair_add(c3, t2)
    t0 = pair_sub(t3, t0)
    t3 = exp_times_dd(t0[0], t1[0], t1[1])
    t0 = pair_add_double(t2, 1.0)
    t1 = pair_square(t0)
    t2 = pair_div((t3, 0.0), t1)
    out[...] = choose(a > c4, t2[0], 1.0)
    np.copyto(out, np.nan, where=missing)


def ssbs_slope(r, t, T, l, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(t), float(T), float(l)), r, out)

