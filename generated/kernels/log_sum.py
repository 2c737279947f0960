"""The kernels of log-sum: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*sigma/delta), ((sqrt(2)*delta*sign(r) + r - sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma)*sign(r))/2, True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*sigma/delta), ((sqrt(2)*delta - sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma) + Abs(r))/(2*Abs(r)), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*sigma/delta), (sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma*log(sqrt(2)*(delta + sqrt(delta**2 - 2*sigma + sigma**2/delta**2) + sigma/delta)) - 2*sigma + (delta + sigma/delta)*sqrt(delta**2 - 2*sigma + sigma**2/delta**2) - sqrt(2)*(-4*sqrt(2)*sigma*log(sqrt(2)*delta + sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma) + Abs(r)) + (sqrt(2)*delta + Abs(r))*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma))/2 + sigma**2/delta**2, True)): no bound is promised for this kernel.
S(r) = Piecewise((0, Abs(r) <= sigma/delta), ((-delta*sign(r) + r + sqrt(delta**2 + 2*delta*Abs(r) + r**2 - 4*sigma)*sign(r))/2, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*sigma/delta), (-(sqrt(2)*delta + Abs(r))/(2*sqrt(2*delta**2 + 2*sqrt(2)*delta*Abs(r) + r**2 - 8*sigma)) + 1/2, True)): at most 4 ulp.

Digest: 46450138dd49ca90. Made by symdict; again by:
    symdict generate --only kernels/log_sum.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log1p_pair,
    log_fine,
    pair_add,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_sqrt,
    pair_square,
    pair_sub,
    pow_fine,
    round_down,
    round_up,
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_scale(q0, 5.192296858534828e+33)
    c0 = q1[0]
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q4 = pair_div(q3, (p0, 0.0))
    q5 = round_up(q4)
    c1 = q5
    q7 = two_prod(p0, p0)
    q8 = 4.0 * p1
    q9 = -q8
    q10 = pair_add_double(q7, q9)
    c2 = q10
    q12 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c3 = q12
    q14 = 2.0 * p0
    q15 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q14)
    c4 = q15[0]
    q17 = 8.0 * p1
    c5 = q17
    q19 = pair_scale(q1, 2.0)
    q20 = pair_neg(q19)
    q21 = pair_square(q1)
    q22 = pair_scale(q21, 0.5)
    q23 = pair_add(q10, q22)
    q24 = pair_mul(q12, q1)
    q25 = pair_add(q23, q24)
    q26 = pair_sqrt(q25)
    q27 = pair_mul((2.8284271247461903, -1.9334586626905827e-16), q26)
    q28 = pair_sub(q20, q27)
    q29 = pair_sub(q28, q15)
    q30 = pair_div((q17, 0.0), q29)
    q31 = pair_div(q30, q0)
    q32 = pair_scale(q31, 5.192296858534828e+33)
    q33 = pair_mul(q32, q0)
    q34 = pair_mul(q33, q0)
    c6 = q34[0]
    q36 = round_down(q4)
    c7 = q36
    return (c0, c1, c2, c3, c4, c5, c6, c7)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t1 = 2.0 * t0
    t1 = -t1
    t2 = two_prod(t0, t0)
    t2 = pair_scale(t2, 0.5)
    t2 = pair_add(c2, t2)
    t0 = pair_mul_double(c3, t0)
    t0 = pair_add(t2, t0)
    t2 = np.sqrt(t0[0])
    t0 = 2.8284271247461903 * t2
    np.subtract(t1, t0, out=t0)
    t2 = t0 - c4
    t1 = c5 / t2
    t0 = -t1
    t2 = np.clip(a, c0, 1.7976931348623157e+308)
    t1 = c6 / t2
    t2 = -t1
    t1 = choose(a > c0, t2, t0)
    t0 = choose(a > c7, t1, a)
    t2 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def log_sum_phi(r, delta, sigma, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(delta), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_scale(q0, 5.192296858534828e+33)
    c0 = q1[0]
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q4 = pair_div(q3, (p0, 0.0))
    q5 = round_up(q4)
    c1 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_scale(q7, 2.0)
    q9 = 8.0 * p1
    q10 = -q9
    q11 = pair_add_double(q8, q10)
    c2 = q11
    q13 = 2.0 * p0
    q14 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q13)
    c3 = q14
    c4 = q9
    c5 = q0
    q18 = pair_scale(q1, 2.0)
    q19 = pair_neg(q18)
    q20 = pair_square(q1)
    q21 = pair_add(q11, q20)
    q22 = pair_mul(q14, q1)
    q23 = pair_add(q21, q22)
    q24 = pair_sqrt(q23)
    q25 = pair_scale(q24, 2.0)
    q26 = pair_sub(q19, q25)
    q27 = pair_sub(q26, q14)
    q28 = pair_mul(q1, q27)
    q29 = pair_div((q9, 0.0), q28)
    q30 = pair_scale(q29, 2.695994666715064e+67)
    c6 = q30[0]
    q32 = round_down(q4)
    c7 = q32
    return (c0, c1, c2, c3, c4, c5, c6, c7)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t1 = 2.0 * t0
    t1 = -t1
    t2 = two_prod(t0, t0)
    t2 = pair_add(c2, t2)
    t3 = pair_mul_double(c3, t0)
    t2 = pair_add(t2, t3)
    t3 = np.sqrt(t2[0])
    t2 = 2.0 * t3
    np.subtract(t1, t2, out=t2)
    t3 = pair_neg(c3)
    t1 = pair_add_double(t3, t2)
    t2 = t0 * t1[0]
    t3 = c4 / t2
    t0 = -t3
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    t2 = pair_div(c5, (t1, 0.0))
    t3 = c6 * t2[0]
    t1 = t3 * t2[0]
    t2 = -t1
    t3 = choose(a > c0, t2, t0)
    choose(a > c7, t3, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def log_sum_g(r, delta, sigma, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(delta), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q1 = pair_div(q0, (p0, 0.0))
    q2 = round_down(q1)
    c0 = q2
    q4 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c1 = q4
    q6 = two_prod(p0, p0)
    q7 = 4.0 * p1
    q8 = -q7
    q9 = pair_add_double(q6, q8)
    c2 = q9
    q11 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c3 = q11
    q13 = log_fine(q4)
    c4 = q13
    q15 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q7)
    c5 = q15
    q17 = two_prod(p1, p1)
    q18 = pair_div(q17, q6)
    q19 = pair_add(q6, q18)
    q20 = 2.0 * p1
    q21 = -q20
    q22 = pair_add_double(q19, q21)
    q23 = pair_sqrt(q22)
    q24 = pair_div((p1, 0.0), (p0, 0.0))
    q25 = pair_add_double(q24, p0)
    q26 = pair_mul(q23, q25)
    q27 = pair_add(q18, q26)
    q28 = -q20
    q29 = pair_add_double(q27, q28)
    q30 = pair_add(q25, q23)
    q31 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q30)
    q32 = log_fine(q31)
    q33 = pair_mul_double(q32, q7)
    q34 = pair_sub(q29, q33)
    c6 = q34
    return (c0, c1, c2, c3, c4, c5, c6)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = two_prod(a, a)
    t1 = pair_scale(t1, 0.5)
    t2 = pair_mul_double(c1, a)
    t3 = pair_add(t1, t2)
    t1 = pair_add(c2, t1)
    t1 = pair_add(t1, t2)
    t2 = pair_sqrt(t1)
    t1 = pair_add_double(c1, a)
    t1 = pair_mul(t2, t1)
    t2 = pair_mul((1.4142135623730951, -9.667293313452913e-17), t2)
    t2 = pair_add_double(t2, a)
    t2 = pair_mul(c3, t2)
    t2 = log1p_pair(t2)
    t2 = pair_add(c4, t2)
    t2 = pair_mul(c5, t2)
    t1 = pair_sub(t1, t2)
    t2 = pair_mul((0.7071067811865476, -4.833646656726457e-17), t1)
    t1 = pair_sub(t3, t2)
    t2 = pair_add(t1, c6)
    t3 = choose(a > c0, t2[0], t0)
    choose(a > 1.7976931348623157e+308, a, t3, out=out)


def log_sum_psi(r, delta, sigma, out=None):
    """Psi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(delta), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_scale(q0, 4503599627370496.0)
    c0 = q1[0]
    q3 = pair_div((p1, 0.0), (p0, 0.0))
    q4 = round_up(q3)
    c1 = q4
    q6 = two_prod(p0, p0)
    q7 = 4.0 * p1
    q8 = -q7
    q9 = pair_add_double(q6, q8)
    c2 = q9
    q11 = 2.0 * p0
    c3 = q11
    q13 = pair_square(q1)
    q14 = pair_add(q9, q13)
    q15 = pair_mul_double(q1, q11)
    q16 = pair_add(q14, q15)
    q17 = pair_sqrt(q16)
    q18 = pair_add(q1, q17)
    q19 = -p0
    q20 = pair_add_double(q18, q19)
    q21 = pair_scale(q20, 0.5)
    q22 = pair_div(q21, q0)
    q23 = pair_scale(q22, 2.220446049250313e-16)
    c5 = q23[0]
    q25 = round_down(q3)
    c6 = q25
    return (c0, c1, c2, c3, p0, c5, c6)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0, c5, c6) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t1 = two_prod(t0, t0)
    t1 = pair_add(c2, t1)
    t2 = two_prod(c3, t0)
    t1 = pair_add(t1, t2)
    t2 = pair_sqrt(t1)
    t1 = pair_add_double(t2, t0)
    t0 = -p0
    t2 = pair_add_double(t1, t0)
    t0 = 0.5 * t2[0]
    t1 = c5 * a
    t2 = choose(a > c0, t1, t0)
    t0 = choose(a > c6, t2, 0.0)
    np.multiply(np.copysign(1.0, r), t0, out=out)
    np.copyto(out, np.nan, where=missing)


def log_sum_s(r, delta, sigma, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(delta), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p1, 0.0))
    q1 = pair_scale(q0, 4.0)
    c0 = q1[0]
    q3 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p1)
    q4 = pair_div(q3, (p0, 0.0))
    q5 = round_up(q4)
    c1 = q5
    q7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    c2 = q7
    q9 = two_prod(p0, p0)
    q10 = pair_scale(q9, 2.0)
    q11 = 8.0 * p1
    q12 = -q11
    q13 = pair_add_double(q10, q12)
    c3 = q13
    q15 = 2.0 * p0
    q16 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q15)
    c4 = q16
    c5 = q0
    q19 = pair_mul_double(q0, p1)
    q20 = pair_scale(q19, 4.0)
    c6 = q20
    q22 = pow_fine((p1, 0.0), (0.25, 0.0))
    q23 = pair_mul(q7, q22)
    c7 = q23
    q25 = pow_fine((p1, 0.0), (0.75, 0.0))
    c8 = q25
    q27 = pair_mul(q10, q0)
    c9 = q27
    c10 = q19
    q30 = two_prod(q15, p1)
    q31 = pair_mul(q30, (1.4142135623730951, -9.667293313452913e-17))
    c11 = q31
    q33 = pair_scale(q19, 8.0)
    c12 = q33
    q35 = pair_scale(q0, 1.329227995784916e+36)
    c13 = q35[0]
    q37 = pair_div(q0, q35)
    q38 = pair_square(q37)
    q39 = pair_mul(q20, q38)
    q40 = pair_mul(q23, q37)
    q41 = pair_add(q25, q40)
    q42 = pair_mul(q27, q38)
    q43 = pair_add(q19, q42)
    q44 = pair_mul(q31, q37)
    q45 = pair_add(q43, q44)
    q46 = pair_mul(q33, q38)
    q47 = pair_sub(q45, q46)
    q48 = pair_sqrt(q47)
    q49 = pair_add(q41, q48)
    q50 = pair_mul(q49, q48)
    q51 = pair_div(q39, q50)
    q52 = pair_scale(q51, 1.7668470647783843e+72)
    c14 = q52[0]
    q54 = round_down(q4)
    c15 = q54
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.clip(t0, c1, np.inf, out=t0)
    t1 = pair_add_double(c2, t0)
    t2 = two_prod(t0, t0)
    t2 = pair_add(c3, t2)
    t0 = pair_mul_double(c4, t0)
    t0 = pair_add(t2, t0)
    t2 = pair_sqrt(t0)
    t0 = pair_div(t1, t2)
    t1 = pair_neg(t0)
    t2 = pair_add_double(t1, 1.0)
    t0 = 0.5 * t2[0]
    t1 = np.clip(a, c0, np.inf)
    t2 = np.clip(t1, c1, np.inf)
    t1 = pair_div(c5, (t2, 0.0))
    t2 = pair_square(t1)
    t3 = pair_mul(c6, t2)
    t4 = pair_mul(c7, t1)
    t4 = pair_add_double(c8, t4[0])
    t5 = pair_mul(c9, t2)
    t5 = pair_add(c10, t5)
    t1 = pair_mul(c11, t1)
    t1 = t5[0] + t1[0]
    t5 = pair_mul(c12, t2)
    t2 = t1 - t5[0]
    t1 = pair_sqrt((t2, 0.0))
    t5 = pair_add_double(t1, t4[0])
    t2 = pair_mul(t5, t1)
    t4 = pair_div(t3, t2)
    t1 = -t4[0]
    t5 = choose(a > c0, t1, t0)
    t2 = np.clip(a, c13, 1.7976931348623157e+308)
    t3 = pair_div(c5, (t2, 0.0))
    t4 = c14 * t3[0]
    t0 = t4 * t3[0]
    t1 = -t0
    t2 = choose(a > c13, t1, t5)
    choose(a > c15, t2, 1.0, out=out)
    np.copyto(out, np.nan, where=missing)


def log_sum_slope(r, delta, sigma, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(delta), float(sigma)), r, out)

