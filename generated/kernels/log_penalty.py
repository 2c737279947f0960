"""The kernels of log-penalty: Phi, g, Psi, S, Phi'.

Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*r - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) + sqrt(2)*sign(r))/(2*gamma), True)): at most 4 ulp.
g(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*Abs(r) - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/sqrt(log(gamma + 1)) + sqrt(2))/(2*gamma*Abs(r)), True)): at most 4 ulp.
Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (gamma**2*sigma**2/log(gamma + 1)**2 + r**2/2 - 2*sigma/log(gamma + 1) + (-4*gamma*sigma*log(sqrt(2)*gamma*(gamma**2*sigma + sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))*sqrt(log(gamma + 1)) + log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma**2*sigma + log(gamma + 1))*sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))/(gamma*log(gamma + 1)))/(gamma*sqrt(log(gamma + 1))) - sqrt(2)*(-4*sqrt(2)*gamma*sigma*log(gamma*(gamma*log(gamma + 1)*Abs(r) + sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sqrt(log(gamma + 1)) + sqrt(2)*log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma*Abs(r) + sqrt(2))*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/gamma)/(2*gamma*sqrt(log(gamma + 1))) + sqrt(2)*Abs(r)/gamma, True)): at most 4 ulp; no bound is promised for this kernel.
S(r) = Piecewise((0, Abs(r) <= gamma*sigma/log(gamma + 1)), ((gamma*r + sqrt(-4*gamma*(gamma*sigma - log(gamma + 1)*Abs(r)) + (gamma*Abs(r) - 1)**2*log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) - sign(r))/(2*gamma), True)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (-(gamma*Abs(r) + sqrt(2))*sqrt(log(gamma + 1))/(2*sqrt(gamma**2*r**2*log(gamma + 1) - 8*gamma**2*sigma + 2*sqrt(2)*gamma*log(gamma + 1)*Abs(r) + 2*log(gamma + 1))) + 1/2, True)): at most 4 ulp.

Digest: 90d39699a7814297. Made by symdict; again by:
    symdict generate --only kernels/log_penalty.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
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
    q0 = two_prod(p0, p1)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    q2 = two_sum(1.0, p0)
    q3 = log_pair(q2)
    q4 = pair_div(q1, q3)
    q5 = round_up(q4)
    c0 = q5
    q7 = two_prod(p0, p0)
    q8 = pair_scale(q7, 0.5)
    q9 = pair_mul(q8, q3)
    c1 = q9
    q11 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q12 = pair_mul(q11, q3)
    c2 = q12
    q14 = 4.0 * p1
    q15 = pair_mul_double(q7, q14)
    q16 = pair_sub(q3, q15)
    c3 = q16
    q18 = pair_sqrt(q3)
    q19 = pair_mul_double(q18, p0)
    c4 = q19
    q21 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q18)
    c5 = q21
    q23 = 4.0 * p0
    q24 = two_prod(q23, p1)
    q25 = pair_div(q24, q18)
    c6 = q25
    q27 = pair_scale(q9, 1.6069380442589903e+60)
    q28 = pair_scale(q12, 1.2676506002282294e+30)
    q29 = pair_add(q27, q28)
    q30 = pair_add(q29, q16)
    q31 = pair_sqrt(q30)
    q32 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q31)
    q33 = pair_neg(q32)
    q34 = pair_scale(q19, 1.2676506002282294e+30)
    q35 = pair_sub(q33, q34)
    q36 = pair_sub(q35, q21)
    q37 = pair_div(q25, q36)
    q38 = pair_scale(q37, 1.2676506002282294e+30)
    c7 = q38[0]
    q40 = round_down(q4)
    c8 = q40
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 1.2676506002282294e+30)
    np.maximum(t0, c0, out=t0)
    t1 = np.square(t0)
    t1 = pair_mul_double(c1, t1)
    t2 = pair_mul_double(c2, t0)
    t1 = pair_add_double(t2, t1[0])
    t2 = pair_add_double(c3, t1[0])
    t1 = np.sqrt(t2[0])
    t2 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t1)
    t1 = pair_neg(t2)
    t2 = pair_mul_double(c4, t0)
    t0 = -t2[0]
    t2 = pair_add_double(t1, t0)
    t0 = pair_neg(c5)
    t1 = pair_add_double(t0, t2[0])
    t0 = pair_div(c6, (t1[0], 0.0))
    t2 = -t0[0]
    t1 = np.maximum(a, 1.2676506002282294e+30)
    t0 = np.minimum(t1, 1.7976931348623157e+308)
    t1 = c7 / t0
    t0 = -t1
    t1 = choose(a > 1.2676506002282294e+30, t0, t2)
    t0 = choose(a > c8, t1, a)
    t2 = choose(a > 1.7976931348623157e+308, 0.0, t0)
    np.multiply(np.copysign(1.0, r), t2, out=out)


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
    q3 = log_pair(q2)
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
    c8 = q27[0]
    q29 = pair_scale(q3, 2.0)
    c9 = q29[0]
    q31 = pair_mul(q7, q3)
    c10 = q31
    q33 = 2.0 * p0
    q34 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q33)
    q35 = pair_mul(q34, q3)
    c11 = q35[0]
    q37 = 8.0 * p1
    q38 = pair_mul_double(q7, q37)
    c12 = q38[0]
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
    t0 = np.minimum(a, 4.0)
    np.maximum(t0, c0, out=t0)
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
    t2 = np.maximum(a, 4.0)
    t0 = np.maximum(t2, c0)
    t1 = pair_inverse((t0, 0.0))
    t2 = pair_square(t1)
    t0 = pair_mul(c7, t2)
    t4 = pair_mul_double(t1, c8)
    t4 = -t4[0]
    t5 = pair_mul_double(t2, c9)
    t5 = pair_add_double(c10, t5[0])
    t1 = pair_mul_double(t1, c11)
    t1 = t5[0] + t1[0]
    t5 = pair_mul_double(t2, c12)
    t2 = t1 - t5[0]
    t1 = np.sqrt(t2)
    t5 = t4 - t1
    t2 = pair_neg(c13)
    t1 = pair_add_double(t2, t5)
    t4 = pair_div(t0, (t1[0], 0.0))
    t2 = -t4[0]
    t5 = choose(a > 4.0, t2, t3)
    t0 = choose(a > c14, t5, 1.0)
    out[...] = choose(a > 1.7976931348623157e+308, 0.0, t0)
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
    q3 = log_pair(q2)
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
    q30 = log_pair(q29)
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
    t0 = np.minimum(a, c0)
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
    out[...] = choose(a > 1.7976931348623157e+308, a, t1)


def log_penalty_psi(r, gamma, sigma, out=None):
    """Psi(r), at most 4 ulp; no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(gamma), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p0, p1)
    q1 = two_sum(1.0, p0)
    q2 = log_pair(q1)
    q3 = pair_div(q0, q2)
    q4 = round_up(q3)
    c0 = q4
    c2 = q2
    c3 = q0
    q8 = 4.0 * p0
    c4 = q8
    q10 = pair_sqrt(q2)
    q11 = pair_inverse(q10)
    c5 = q11
    q13 = pair_div((0.5, 0.0), (p0, 0.0))
    c6 = q13
    q15 = 68719476736.0 * p0
    q16 = two_sum(q15, -1.0)
    q17 = pair_square(q16)
    q18 = pair_mul(q2, q17)
    q19 = pair_scale(q2, 68719476736.0)
    q20 = pair_sub(q0, q19)
    q21 = pair_mul_double(q20, q8)
    q22 = pair_sub(q18, q21)
    q23 = pair_sqrt(q22)
    q24 = pair_mul(q11, q23)
    q25 = pair_add_double(q24, q15)
    q26 = pair_add_double(q25, -1.0)
    q27 = pair_mul(q13, q26)
    q28 = pair_scale(q27, 1.4551915228366852e-11)
    c7 = q28[0]
    q30 = round_down(q3)
    c8 = q30
    return (c0, p0, c2, c3, c4, c5, c6, c7, c8)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, c3, c4, c5, c6, c7, c8) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, 68719476736.0)
    np.maximum(t0, c0, out=t0)
    t1 = two_prod(p0, t0)
    t2 = pair_add_double(t1, -1.0)
    t2 = pair_square(t2)
    t2 = pair_mul(c2, t2)
    t0 = pair_mul_double(c2, t0)
    t0 = pair_sub(c3, t0)
    t0 = c4 * t0[0]
    t0 = -t0
    t0 = pair_add_double(t2, t0)
    t2 = pair_sqrt((t0[0], 0.0))
    t0 = pair_mul(c5, t2)
    t2 = pair_add(t1, t0)
    t0 = pair_add_double(t2, -1.0)
    t1 = pair_mul_double(c6, t0[0])
    t2 = c7 * a
    t0 = choose(a > 68719476736.0, t2, t1[0])
    t1 = choose(a > c8, t0, 0.0)
    np.multiply(np.copysign(1.0, r), t1, out=out)
    np.copyto(out, np.nan, where=missing)


def log_penalty_s(r, gamma, sigma, out=None):
    """S(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(gamma), float(sigma)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = two_prod(p0, p1)
    q1 = pair_mul(q0, (1.4142135623730951, -9.667293313452913e-17))
    q2 = two_sum(1.0, p0)
    q3 = log_pair(q2)
    q4 = pair_div(q1, q3)
    q5 = round_up(q4)
    c0 = q5
    q7 = pair_sqrt(q3)
    q8 = pair_mul_double(q7, p0)
    c1 = q8
    q10 = pair_mul((1.4142135623730951, -9.667293313452913e-17), q7)
    c2 = q10
    q12 = two_prod(p0, p0)
    q13 = pair_mul(q12, q3)
    c3 = q13
    q15 = 2.0 * p0
    q16 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q15)
    q17 = pair_mul(q16, q3)
    c4 = q17
    q19 = pair_scale(q3, 2.0)
    q20 = 8.0 * p1
    q21 = pair_mul_double(q12, q20)
    q22 = pair_sub(q19, q21)
    c5 = q22
    q24 = 4.0 * p1
    q25 = pair_mul_double(q12, q24)
    c6 = q25
    q27 = pair_scale(q8, 1.2676506002282294e+30)
    q28 = pair_add(q10, q27)
    q29 = pair_scale(q13, 1.6069380442589903e+60)
    q30 = pair_scale(q17, 1.2676506002282294e+30)
    q31 = pair_add(q29, q30)
    q32 = pair_add(q31, q22)
    q33 = pair_sqrt(q32)
    q34 = pair_add(q28, q33)
    q35 = pair_mul(q34, q33)
    q36 = pair_div(q25, q35)
    q37 = pair_scale(q36, 1.6069380442589903e+60)
    c7 = q37[0]
    q39 = round_down(q4)
    c8 = q39
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    missing = np.isnan(r)
    a = np.abs(r)
    t0 = np.minimum(a, 1.2676506002282294e+30)
    np.maximum(t0, c0, out=t0)
    t1 = pair_mul_double(c1, t0)
    t1 = pair_add_double(c2, t1[0])
    t2 = two_prod(t0, t0)
    t2 = pair_mul(c3, t2)
    t0 = pair_mul_double(c4, t0)
    t0 = pair_add(t2, t0)
    t2 = pair_add(t0, c5)
    t0 = np.sqrt(t2[0])
    t2 = t1[0] + t0
    t1 = two_prod(t2, t0)
    t0 = pair_div(c6, t1)
    t2 = -t0[0]
    t1 = np.maximum(a, 1.2676506002282294e+30)
    t0 = np.minimum(t1, 1.7976931348623157e+308)
    t1 = 1.0 / t0
    t0 = c7 * t1
    t0 *= t1
    t1 = -t0
    t0 = choose(a > 1.2676506002282294e+30, t1, t2)
    out[...] = choose(a > c8, t0, 1.0)
    np.copyto(out, np.nan, where=missing)


def log_penalty_slope(r, gamma, sigma, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(gamma), float(sigma)), r, out)

