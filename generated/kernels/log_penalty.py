"""The kernels of log-penalty: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*r - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) + sqrt(2)*sign(r))/(2*gamma), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*Abs(r) - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/sqrt(log(gamma + 1)) + sqrt(2))/(2*gamma*Abs(r)), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (gamma**2*sigma**2/log(gamma + 1)**2 + r**2/2 - 2*sigma/log(gamma + 1) + (-4*gamma*sigma*log(sqrt(2)*gamma*(gamma**2*sigma + sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))*sqrt(log(gamma + 1)) + log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma**2*sigma + log(gamma + 1))*sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))/(gamma*log(gamma + 1)))/(gamma*sqrt(log(gamma + 1))) - sqrt(2)*(-4*sqrt(2)*gamma*sigma*log(gamma*(gamma*log(gamma + 1)*Abs(r) + sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sqrt(log(gamma + 1)) + sqrt(2)*log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma*Abs(r) + sqrt(2))*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/gamma)/(2*gamma*sqrt(log(gamma + 1))) + sqrt(2)*Abs(r)/gamma, True)): at most 4 ulp; the bound holds for |r| up to 2^24 times the scale.
S(r) = Piecewise((0, Abs(r) <= gamma*sigma/log(gamma + 1)), ((gamma*r + sqrt(-4*gamma*(gamma*sigma - log(gamma + 1)*Abs(r)) + (gamma*Abs(r) - 1)**2*log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) - sign(r))/(2*gamma), True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (-(gamma*Abs(r) + sqrt(2))*sqrt(log(gamma + 1))/(2*sqrt(gamma**2*r**2*log(gamma + 1) - 8*gamma**2*sigma + 2*sqrt(2)*gamma*log(gamma + 1)*Abs(r) + 2*log(gamma + 1))) + 1/2, True)): at most 4 ulp.

Digest: 49fe86351a867a56. Made by symdict; again by:
    symdict generate --only kernels/log_penalty.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    log_fine,
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
    pair_sqrt,
    pair_square,
    pair_sub,
    round_down,
    round_up,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_div((0.7071067811865476, -4.833646656726457e-17), (p0, 0.0))
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_scale(q2, 0.5)
    q4 = two_sum(1.0, p0)
    q5 = log_fine(q4)
    q6 = pair_mul(q3, q5)
    c1 = q6
    q8 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q9 = pair_mul(q8, q5)
    c2 = q9
    q11 = 4.0 * p1
    q12 = pair_mul_double(q2, q11)
    q13 = pair_sub(q5, q12)
    c3 = q13
    q15 = pair_sqrt(q5)
    q16 = pair_mul_double(q15, p0)
    q17 = pair_div((0.7071067811865476, -4.833646656726457e-17), q16)
    c4 = q17
    q19 = two_prod(p0, p1)
    q20 = pair_mul(q19, (1.4142135623730951, -9.667293313452913e-17))
    q21 = pair_div(q20, q5)
    q22 = round_up(q21)
    c5 = q22
    q24 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q15)
    c6 = q24
    q26 = pair_scale(q5, 2.0)
    c7 = q26
    q28 = pair_mul(q2, q5)
    c8 = q28
    q30 = 2.0 * p0
    q31 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q30)
    q32 = pair_mul(q31, q5)
    c9 = q32
    q34 = 8.0 * p1
    q35 = pair_mul_double(q2, q34)
    c10 = q35
    c11 = q16
    q38 = 4.0 * p0
    q39 = two_prod(q38, p1)
    q40 = pair_div(q39, q15)
    c12 = q40
    q42 = round_down(q21)
    c13 = q42
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 4.0)
    t1 = 0.5 * t0
    t1 = pair_add_double(c0, t1)
    t2 = two_prod(t0, t0)
    t2 = pair_mul(c1, t2)
    t0 = pair_mul_double(c2, t0)
    t0 = pair_add(t2, t0)
    t2 = pair_add(t0, c3)
    t0 = pair_sqrt(t2)
    t2 = pair_mul(c4, t0)
    t0 = pair_sub(t1, t2)
    t1 = np.clip(a, 4.0, np.inf)
    t2 = np.clip(t1, c5, np.inf)
    t1 = 1.0 / t2
    t3 = pair_mul_double(c6, t1)
    t3 = pair_neg(t3)
    t4 = np.square(t1)
    t5 = pair_mul_double(c7, t4)
    t5 = pair_add_double(c8, t5[0])
    t1 = pair_mul_double(c9, t1)
    t1 = t5[0] + t1[0]
    t5 = pair_mul_double(c10, t4)
    t4 = pair_neg(t5)
    t5 = pair_add_double(t4, t1)
    t1 = np.sqrt(t5[0])
    t4 = -t1
    t5 = pair_add_double(t3, t4)
    t1 = pair_neg(c11)
    t3 = pair_add_double(t1, t5[0])
    t4 = pair_div(c12, t3)
    t1 = pair_div(t4, (t2, 0.0))
    t5 = -t1[0]
    t3 = choose(a > 4.0, t5, t0[0])
    t2 = choose(a > c13, t3, a)
    t4 = choose(a > 1.7976931348623157e+308, 0.0, t2)
    np.multiply(np.copysign(1.0, r), t4, out=out)


def log_penalty_phi(r, gamma, sigma, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(gamma), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p0, p1)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    q2 = two_sum(1.0, p0)
    q3 = log_fine(q2)
    q4 = pair_div(q1, q3)
    q5 = round_up(q4)
    c0 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_scale(q7, 0.5)
    q9 = pair_mul(q8, q3)
    c2 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q12 = pair_mul(q11, q3)
    c3 = q12
    q14 = 4.0 * p1
    q15 = pair_mul_double(q7, q14)
    q16 = pair_sub(q3, q15)
    c4 = q16
    q18 = pair_sqrt(q3)
    q19 = pair_div((1.4142135623730951, -9.667293313452913e-17), q18)
    c5 = q19
    q21 = pair_div((0.5, 0.0), (p0, 0.0))
    c6 = q21
    q23 = 4.0 * p0
    q24 = two_prod(q23, p1)
    q25 = pair_div(q24, q18)
    c7 = q25
    q27 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q18)
    c8 = q27
    q29 = pair_scale(q3, 2.0)
    c9 = q29
    q31 = pair_mul(q7, q3)
    c10 = q31
    q33 = 2.0 * p0
    q34 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q33)
    q35 = pair_mul(q34, q3)
    c11 = q35
    q37 = 8.0 * p1
    q38 = pair_mul_double(q7, q37)
    c12 = q38
    q40 = pair_mul_double(q18, p0)
    c13 = q40
    q42 = round_down(q4)
    c14 = q42
    return (c0, p0, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 4.0)
    np.clip(t0, c0, np.inf, out=t0)
    t1 = two_prod(p0, t0)
    t1 = pair_add((1.4142135623730951, -9.667293313452913e-17), t1)
    t2 = two_prod(t0, t0)
    t2 = pair_mul(c2, t2)
    t3 = pair_mul_double(c3, t0)
    t2 = pair_add(t2, t3)
    t3 = pair_add(t2, c4)
    t2 = pair_sqrt(t3)
    t3 = pair_mul(c5, t2)
    t2 = pair_sub(t1, t3)
    t1 = pair_mul_double(c6, t2[0])
    t3 = t1[0] / t0
    t2 = np.clip(a, 4.0, np.inf)
    t0 = np.clip(t2, c0, np.inf)
    t1 = 1.0 / t0
    t2 = pair_mul_double(c7, t1)
    t4 = pair_mul_double(c8, t1)
    t4 = pair_neg(t4)
    t5 = np.square(t1)
    t6 = pair_mul_double(c9, t5)
    t6 = pair_add_double(c10, t6[0])
    t1 = pair_mul_double(c11, t1)
    t1 = t6[0] + t1[0]
    t6 = pair_mul_double(c12, t5)
    t5 = pair_neg(t6)
    t6 = pair_add_double(t5, t1)
    t1 = np.sqrt(t6[0])
    t5 = -t1
    t6 = pair_add_double(t4, t5)
    t1 = pair_neg(c13)
    t4 = pair_add_double(t1, t6[0])
    t5 = pair_div(t2, t4)
    t1 = pair_div(t5, (t0, 0.0))
    t6 = pair_neg(t1)
    t2 = pair_select(a > 4.0, t6, (t3, 0.0))
    t4 = pair_select(a > c14, t2, (1.0, 0.0))
    t0 = pair_select(a > 1.7976931348623157e+308, (0.0, 0.0), t4)
    out[...] = t0[0]
    np.copyto(out, np.nan, where=missing)


def log_penalty_g(r, gamma, sigma, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(gamma), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p0, p1)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    q2 = two_sum(1.0, p0)
    q3 = log_fine(q2)
    q4 = pair_div(q1, q3)
    q5 = round_down(q4)
    c0 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_square(q7)
    q9 = two_prod(p1, p1)
    q10 = pair_mul(q8, q9)
    q11 = pair_div(q10, q3)
    q12 = pair_add(q11, q3)
    q13 = 2.0 * p1
    q14 = pair_mul_double(q7, q13)
    q15 = pair_sub(q12, q14)
    q16 = pair_sqrt(q15)
    q17 = pair_mul_double(q7, p1)
    q18 = pair_add(q17, q3)
    q19 = pair_mul(q16, q18)
    q20 = pair_mul_double(q3, p0)
    q21 = pair_div(q19, q20)
    q22 = 4.0 * p0
    q23 = two_prod(q22, p1)
    q24 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q25 = pair_sqrt(q3)
    q26 = pair_mul(q16, q25)
    q27 = pair_add(q17, q26)
    q28 = pair_add(q27, q3)
    q29 = pair_mul(q24, q28)
    q30 = log_fine(q29)
    q31 = pair_mul(q23, q30)
    q32 = pair_div(q31, q25)
    q33 = pair_sub(q21, q32)
    q34 = pair_mul_double(q25, p0)
    q35 = pair_div(q33, q34)
    q36 = pair_mul(q7, q9)
    q37 = pair_square(q3)
    q38 = pair_div(q36, q37)
    q39 = pair_add(q35, q38)
    q40 = pair_div((q13, 0.0), q3)
    q41 = pair_sub(q39, q40)
    c1 = q41
    q43 = pair_div((1.4142135623730951, -9.667293313452913e-17), (p0, 0.0))
    c2 = q43
    q45 = pair_scale(q7, 0.5)
    q46 = pair_mul(q45, q3)
    c3 = q46
    q48 = pair_mul(q24, q3)
    c4 = q48
    q50 = 4.0 * p1
    q51 = pair_mul_double(q7, q50)
    q52 = pair_sub(q3, q51)
    c5 = q52
    q54 = pair_inverse((p0, 0.0))
    c7 = q54
    q56 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q25)
    c8 = q56
    q58 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q3)
    c9 = q58
    c10 = q20
    q61 = pair_mul(q23, (1.4142135623730951, -9.667293313452913e-17))
    q62 = pair_div(q61, q25)
    c11 = q62
    q64 = pair_div((0.7071067811865476, -4.833646656726457e-17), q34)
    c12 = q64
    return (c0, c1, c2, c3, c4, c5, p0, c7, c8, c9, c10, c11, c12)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, p0, c7, c8, c9, c10, c11, c12) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t1 = two_prod(a, a)
    t2 = pair_scale(t1, 0.5)
    t2 = pair_add(c1, t2)
    t3 = pair_mul_double(c2, a)
    t2 = pair_add(t2, t3)
    t3 = pair_mul(c3, t1)
    t1 = pair_mul_double(c4, a)
    t1 = pair_add(t3, t1)
    t3 = pair_add(t1, c5)
    t1 = pair_sqrt(t3)
    t3 = two_prod(p0, a)
    t3 = pair_add((1.4142135623730951, -9.667293313452913e-17), t3)
    t3 = pair_mul(t1, t3)
    t3 = pair_mul(c7, t3)
    t1 = pair_mul(c8, t1)
    t1 = pair_add(c9, t1)
    t4 = pair_mul_double(c10, a)
    t1 = pair_add(t1, t4)
    t4 = pair_mul_double(t1, p0)
    t1 = log_pair(t4)
    t4 = pair_mul(c11, t1)
    t1 = pair_sub(t3, t4)
    t3 = pair_mul(c12, t1)
    t4 = pair_sub(t2, t3)
    t1 = choose(a > c0, t4[0], t0)
    choose(a > 1.7976931348623157e+308, a, t1, out=out)


def log_penalty_psi(r, gamma, sigma, out=None):
    """Psi(r), at most 4 ulp; the bound holds for |r| up to 2^24 times the scale. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(gamma), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q1 = log_fine(q0)
    c1 = q1
    q3 = 4.0 * p0
    q4 = pair_mul_double(q1, q3)
    c2 = q4
    q6 = 4.0 * p1
    q7 = two_prod(p0, p0)
    q8 = pair_mul_double(q7, q6)
    c3 = q8
    q10 = pair_sqrt(q1)
    q11 = pair_mul_double(q10, p0)
    q12 = pair_div((0.5, 0.0), q11)
    c4 = q12
    q14 = pair_div((0.5, 0.0), (p0, 0.0))
    c5 = q14
    q16 = 281474976710656.0 * p0
    q17 = two_sum(q16, -1.0)
    q18 = pair_square(q17)
    q19 = pair_mul(q1, q18)
    q20 = pair_scale(q4, 281474976710656.0)
    q21 = pair_add(q19, q20)
    q22 = pair_sub(q21, q8)
    q23 = pair_sqrt(q22)
    q24 = pair_mul(q12, q23)
    q25 = pair_add_double(q24, 140737488355328.0)
    q26 = pair_sub(q25, q14)
    q27 = pair_scale(q26, 3.552713678800501e-15)
    c6 = q27[0]
    q29 = two_prod(p0, p1)
    q30 = pair_div(q29, q1)
    q31 = round_down(q30)
    c7 = q31
    return (p0, c1, c2, c3, c4, c5, c6, c7)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 281474976710656.0)
    t1 = 0.5 * t0
    t2 = two_prod(p0, t0)
    t2 = pair_add_double(t2, -1.0)
    t2 = pair_square(t2)
    t2 = pair_mul(c1, t2)
    t0 = pair_mul_double(c2, t0)
    t0 = pair_add(t2, t0)
    t2 = pair_sub(t0, c3)
    t0 = pair_sqrt(t2)
    t2 = pair_mul(c4, t0)
    t0 = pair_add_double(t2, t1)
    t1 = pair_sub(t0, c5)
    t2 = c6 * a
    t0 = choose(a > 281474976710656.0, t2, t1[0])
    t1 = choose(a > c7, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


def log_penalty_s(r, gamma, sigma, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(gamma), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_sum(1.0, p0)
    q1 = log_fine(q0)
    q2 = pair_sqrt(q1)
    q3 = pair_scale(q2, 0.5)
    c1 = q3
    q5 = two_prod(p0, p0)
    q6 = pair_mul(q5, q1)
    c2 = q6
    q8 = 2.0 * p0
    q9 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q8)
    q10 = pair_mul(q9, q1)
    c3 = q10
    q12 = pair_scale(q1, 2.0)
    q13 = 8.0 * p1
    q14 = pair_mul_double(q5, q13)
    q15 = pair_sub(q12, q14)
    c4 = q15
    q17 = two_prod(p0, p1)
    q18 = pair_mul(q17, (1.4142135623730951, -9.667293313452913e-17))
    q19 = pair_div(q18, q1)
    q20 = round_up(q19)
    c5 = q20
    q22 = 4.0 * p1
    q23 = pair_mul_double(q5, q22)
    c6 = q23
    q25 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q2)
    c7 = q25
    q27 = pair_mul_double(q2, p0)
    c8 = q27
    c9 = q12
    c10 = q14
    q31 = round_down(q19)
    c11 = q31
    return (p0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 4.0)
    t1 = two_prod(p0, t0)
    t1 = pair_add((1.4142135623730951, -9.667293313452913e-17), t1)
    t1 = pair_mul(c1, t1)
    t2 = two_prod(t0, t0)
    t2 = pair_mul(c2, t2)
    t0 = pair_mul_double(c3, t0)
    t0 = pair_add(t2, t0)
    t2 = pair_add(t0, c4)
    t0 = pair_sqrt(t2)
    t2 = pair_div(t1, t0)
    t0 = pair_neg(t2)
    t1 = pair_add_double(t0, 0.5)
    t2 = np.clip(a, 4.0, np.inf)
    t0 = np.clip(t2, c5, np.inf)
    t2 = pair_inverse((t0, 0.0))
    t3 = pair_mul(c6, t2)
    t4 = pair_mul(c7, t2)
    t4 = pair_add_double(c8, t4[0])
    t5 = pair_square(t2)
    t6 = pair_mul(c9, t5)
    t6 = pair_add(c2, t6)
    t2 = pair_mul(c3, t2)
    t2 = pair_add_double(t2, t6[0])
    t6 = pair_mul(c10, t5)
    t5 = pair_sub(t2, t6)
    t2 = pair_sqrt((t5[0], 0.0))
    t6 = pair_add_double(t2, t4[0])
    t5 = pair_mul_double(t2, t6[0])
    t4 = pair_div(t3, t5)
    t2 = t4[0] / t0
    t6 = -t2
    t3 = choose(a > 4.0, t6, t1[0])
    t5 = choose(a > c11, t3, 1.0)
    choose(a > 1.7976931348623157e+308, 0.0, t5, out=out)
    np.copyto(out, np.nan, where=missing)


def log_penalty_slope(r, gamma, sigma, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(gamma), float(sigma)), r, out)

