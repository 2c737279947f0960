"""The kernels of fab: Phi, g, Psi, S, Phi'.

Phi(r) = r*(2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1)))): at most 4 ulp.
g(r) = 2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1))): at most 4 ulp.
Psi(r) = lam**2*(k**2 - 1)*(-1 + 2/k**2 - 2/(2**(k**2*r**2/(lam**2*(k**2 - 1)))*k**2) + 2**(-r**2/(lam**2*(k**2 - 1))))/log(2): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
S(r) = r*(1 - 2*exp(-2*k**2*r**2*log(2)/(lam**2*(k**2 - 1))) + exp(-2*r**2*log(2)/(lam**2*(k**2 - 1)))): at most 4 ulp.
Phi'(r) = 2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1))) + 2*r**2*(-2*k**2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) + exp(-r**2*log(2)/(lam**2*(k**2 - 1))))*log(2)/(lam**2*(k**2 - 1)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 2e02f680b84b7289. Made by symdict; again by:
    symdict generate --only kernels/fab.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    exp2_square_times,
    exp_dd,
    exp_pair,
    exp_times_dd,
    expm1_dd,
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
    square_edge,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_div((0.6931471805599453, 2.3190468138462996e-17), q2)
    c2 = q3
    q5 = two_prod(p1, p1)
    q6 = pair_add_double(q5, -1.0)
    q7 = pair_mul(q2, q6)
    q8 = pair_div((0.6931471805599453, 2.3190468138462996e-17), q7)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q8)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (c0, p0, c2, f0, f1)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, f0, f1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = two_sum(p0, t0)
    t2 = t0 - p0
    t1 = pair_mul_double(t1, t2)
    t2 = pair_mul(c2, t1)
    t1 = pair_neg(t2)
    t2 = expm1_dd(t1[0], t1[1])
    t1 = two_prod(t2, t0)
    t0 = np.clip(a, -np.inf, f0)
    t2 = exp2_square_times(t1[0], t0, f1)
    np.multiply(np.copysign(1.0, r), t2, out=out)


def fab_phi(r, lam, k, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(lam), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 1.2676506002282294e+30 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_div((0.6931471805599453, 2.3190468138462996e-17), q2)
    c2 = q3
    q5 = two_prod(p1, p1)
    q6 = pair_add_double(q5, -1.0)
    q7 = pair_mul(q2, q6)
    q8 = pair_div((0.6931471805599453, 2.3190468138462996e-17), q7)
    d0 = pair_mul((-1.4426950408889634, -2.0355273740931033e-17), q8)
    e0 = square_edge(q0, d0[0])
    f0 = e0
    f1 = d0
    return (c0, p0, c2, f0, f1)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2, f0, f1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = two_sum(p0, t0)
    t0 -= p0
    t0 = pair_mul_double(t1, t0)
    t1 = pair_mul(c2, t0)
    t0 = pair_neg(t1)
    t1 = expm1_dd(t0[0], t0[1])
    t0 = np.clip(a, -np.inf, f0)
    exp2_square_times(t1, t0, f1, out=out)


def fab_g(r, lam, k, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(lam), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.015625 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = two_prod(p1, p1)
    q5 = pair_add_double(q4, -1.0)
    q6 = pair_div(q5, (0.6931471805599453, 2.3190468138462996e-17))
    q7 = pair_div((2.0, 0.0), q4)
    q8 = pair_div(q4, q5)
    q9 = pair_mul(q8, (0.6931471805599453, 2.3190468138462996e-17))
    q10 = pair_mul((0.2, -1.1102230246251566e-17), q9)
    q11 = pair_scale(q9, 0.25)
    q12 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q9)
    q13 = pair_scale(q9, 0.5)
    q14 = pair_mul(q13, q9)
    q15 = pair_mul(q12, q14)
    q16 = pair_mul(q11, q15)
    q17 = pair_mul(q10, q16)
    q18 = pair_mul(q7, q17)
    q19 = pair_inverse(q5)
    q20 = pair_mul(q19, (0.6931471805599453, 2.3190468138462996e-17))
    q21 = pair_mul((0.2, -1.1102230246251566e-17), q20)
    q22 = pair_scale(q20, 0.25)
    q23 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q20)
    q24 = pair_scale(q20, 0.5)
    q25 = pair_mul(q24, q20)
    q26 = pair_mul(q23, q25)
    q27 = pair_mul(q22, q26)
    q28 = pair_mul(q21, q27)
    q29 = pair_sub(q18, q28)
    q30 = pair_mul(q6, q29)
    c2 = q30[0]
    q32 = pair_mul(q7, q16)
    q33 = pair_sub(q27, q32)
    q34 = pair_mul(q6, q33)
    c3 = q34[0]
    q36 = pair_mul(q7, q15)
    q37 = pair_sub(q36, q26)
    q38 = pair_mul(q6, q37)
    c4 = q38[0]
    q40 = pair_mul(q7, q14)
    q41 = pair_sub(q25, q40)
    q42 = pair_mul(q6, q41)
    c5 = q42[0]
    q44 = pair_mul(q7, q9)
    q45 = pair_sub(q44, q20)
    q46 = pair_mul(q6, q45)
    c6 = q46[0]
    q48 = 1.2676506002282294e+30 * p0
    c7 = q48
    q50 = two_prod(p0, p0)
    q51 = pair_mul(q50, q5)
    q52 = pair_inverse(q51)
    c8 = q52
    c9 = q4
    q55 = pair_div(q4, q51)
    c10 = q55
    q57 = pair_neg(q4)
    q58 = pair_add_double(q57, 2.0)
    c11 = q58
    q60 = two_sum(1.0, p1)
    q61 = pair_mul(q50, q60)
    q62 = two_sum(p1, -1.0)
    q63 = pair_mul(q61, q62)
    q64 = pair_mul(q4, (0.6931471805599453, 2.3190468138462996e-17))
    q65 = pair_div(q63, q64)
    c12 = q65[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12) = constants
    t0 = np.clip(r, -c0, c0)
    t1 = t0 * c1
    np.square(t1, out=t1)
    t2 = t1 * c2
    t2 += c3
    t2 *= t1
    t2 += c4
    t2 *= t1
    t2 += c5
    t1 *= t2
    t1 += c6
    t2 = t0 * t1
    t1 = t2 * t0
    t0 = np.clip(r, -c7, c7)
    t2 = two_prod(t0, t0)
    t0 = pair_mul(c8, t2)
    t0 = pair_mul(t0, (0.6931471805599453, 2.3190468138462996e-17))
    t0 = pair_neg(t0)
    t0 = exp_pair(t0)
    t0 = pair_mul(t0, c9)
    t2 = pair_mul(c10, t2)
    t2 = pair_mul(t2, (0.6931471805599453, 2.3190468138462996e-17))
    t2 = pair_neg(t2)
    t2 = exp_pair(t2)
    t2 = pair_mul(t2, (2.0, 0.0))
    t0 = pair_sub(t0, t2)
    t2 = pair_add(t0, c11)
    t0 = c12 * t2[0]
    choose(np.abs(r) > c0, t0, t1, out=out)


def fab_psi(r, lam, k, out=None):
    """Psi(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(lam), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 0.0009765625 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = pair_inverse(q2)
    c1 = q3
    q5 = pair_inverse((p0, 0.0))
    c2 = q5[0]
    q7 = two_prod(p1, p1)
    q8 = pair_scale(q7, 2.0)
    q9 = pair_mul(q8, (0.6931471805599453, 2.3190468138462996e-17))
    q10 = pair_add_double(q7, -1.0)
    q11 = pair_div(q9, q10)
    q12 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q11)
    q13 = pair_scale(q11, 0.5)
    q14 = pair_mul(q13, q11)
    q15 = pair_mul(q12, q14)
    q16 = pair_scale(q15, 2.0)
    q17 = pair_div((1.3862943611198906, 4.638093627692599e-17), q10)
    q18 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q17)
    q19 = pair_scale(q17, 0.5)
    q20 = pair_mul(q19, q17)
    q21 = pair_mul(q18, q20)
    q22 = pair_sub(q16, q21)
    c3 = q22[0]
    q24 = pair_scale(q14, 2.0)
    q25 = pair_sub(q20, q24)
    c4 = q25[0]
    q27 = pair_scale(q11, 2.0)
    q28 = pair_sub(q27, q17)
    c5 = q28
    q30 = 1.2676506002282294e+30 * p0
    c6 = q30
    q32 = pair_mul(q2, q10)
    q33 = pair_div((1.3862943611198906, 4.638093627692599e-17), q32)
    c7 = q33[0]
    q35 = pair_div(q9, q32)
    c8 = q35
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = pair_mul_double(c1, t0)
    t2 = t0 * c2
    np.square(t2, out=t2)
    t3 = t2 * c3
    t3 += c4
    t2 *= t3
    t3 = pair_add_double(c5, t2)
    t2 = t1[0] * t3[0]
    t1 = np.square(t0)
    t3 = t2 * t1
    t0 = np.clip(a, -np.inf, c6)
    t1 = np.square(t0)
    t2 = c7 * t1
    t0 = -t2
    t2 = exp_pair((t0, 0.0))
    t0 = pair_add_double(t2, 1.0)
    t2 = pair_mul_double(c8, t1)
    t1 = -t2[0]
    t2 = exp_pair((t1, 0.0))
    t1 = pair_scale(t2, 2.0)
    t2 = pair_sub(t0, t1)
    t0 = a * t2[0]
    t1 = choose(a > c0, t0, t3)
    np.multiply(np.copysign(1.0, r), t1, out=out)


def fab_s(r, lam, k, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(lam), float(k)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = 4.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    q3 = two_prod(p1, p1)
    q4 = pair_add_double(q3, -1.0)
    q5 = pair_mul(q2, q4)
    q6 = pair_div((0.6931471805599453, 2.3190468138462996e-17), q5)
    c1 = q6
    q8 = pair_mul(q3, (0.6931471805599453, 2.3190468138462996e-17))
    q9 = pair_div(q8, q5)
    c2 = q9
    q11 = pair_scale(q3, 2.0)
    c3 = q11
    q13 = pair_div((1.3862943611198906, 4.638093627692599e-17), q5)
    c4 = q13
    q15 = 1.2676506002282294e+30 * p0
    c5 = q15
    q17 = pair_inverse((p0, 0.0))
    c6 = q17
    q19 = pair_div((0.6931471805599453, 2.3190468138462996e-17), q4)
    c7 = q19
    q21 = pair_div((1.3862943611198906, 4.638093627692599e-17), q4)
    c8 = q21
    q23 = pair_div(q8, q4)
    c9 = q23[0]
    q25 = pair_scale(q3, 4.0)
    q26 = pair_mul(q25, (0.6931471805599453, 2.3190468138462996e-17))
    q27 = pair_div(q26, q4)
    c10 = q27[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = two_prod(t0, t0)
    t1 = pair_mul(c1, t0)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t2 = pair_mul(c2, t0)
    t2 = pair_neg(t2)
    t2 = exp_pair(t2)
    t3 = pair_mul(c3, t2)
    t3 = pair_sub(t1, t3)
    t0 = pair_mul(t0, t3)
    t3 = pair_mul(c4, t0)
    t0 = pair_scale(t2, 2.0)
    t2 = pair_add(t3, t0)
    t0 = pair_sub(t2, t1)
    t3 = np.clip(a, -np.inf, c5)
    t1 = pair_mul_double(c6, t3)
    t2 = pair_square(t1)
    t3 = pair_mul(c7, t2)
    t1 = pair_neg(t3)
    t3 = exp_times_dd(t2[0], t1[0], t1[1])
    t3 = pair_mul_double(c8, t3)
    t4 = pair_mul_double(t2, c9)
    t4 = -t4[0]
    t5 = np.exp(t4)
    t5 *= 2.0
    t3 = pair_add_double(t3, t5)
    t5 = exp_times_dd(t2[0], t4, 0.0)
    t2 = c10 * t5
    t4 = -t2
    t5 = pair_add_double(t3, t4)
    t2 = exp_dd(t1[0], t1[1])
    t3 = t5[0] - t2
    choose(a > c0, t3, t0[0], out=out)


def fab_slope(r, lam, k, out=None):
    """Phi'(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(lam), float(k)), r, out)

