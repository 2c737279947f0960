"""The kernels of tolerant: Phi, g, Psi, S, Phi'.

Phi(r) = r*exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
g(r) = exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
Psi(r) = -b*log(1 + exp(-a/b)) + b*log(exp((-a + r**2)/b) + 1): at most 4 ulp.
S(r) = r/(exp((-a + 2*r**2)/b) + 1): at most 4 ulp.
Phi'(r) = (b*exp(2*(-a + r**2)/b) + b*exp((-a + r**2)/b) + 2*r**2*exp((-a + r**2)/b))/(b*(exp((-a + r**2)/b) + 1)**2): at most 4 ulp.

Digest: 2d4b82dc5c052113. Made by symdict; again by:
    symdict generate --only kernels/tolerant.py
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
    log1p_pair,
    log_fine,
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
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 1.2676506002282294e+30)
    c0 = q1[0]
    q3 = pair_inverse((p1, 0.0))
    c2 = q3
    return (c0, p0, c2)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    t0 = np.clip(r, -c0, c0)
    np.square(t0, out=t0)
    t1 = -p0
    t0 = two_sum(t0, t1)
    t1 = pair_mul(c2, t0)
    t0 = pair_neg(t1)
    t1 = exp_dd(t0[0], t0[1])
    t0 = 1.0 + t1
    np.divide(r, t0, out=out)


def tolerant_phi(r, a, b, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 1.2676506002282294e+30)
    c0 = q1[0]
    q3 = pair_inverse((p1, 0.0))
    c2 = q3
    return (c0, p0, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p0, c2) = constants
    t0 = np.clip(r, -c0, c0)
    np.square(t0, out=t0)
    t1 = -p0
    t0 = two_sum(t0, t1)
    t1 = pair_mul(c2, t0)
    t0 = pair_neg(t1)
    t1 = exp_dd(t0[0], t0[1])
    t0 = 1.0 + t1
    np.divide(1.0, t0, out=out)


def tolerant_g(r, a, b, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 0.015625)
    c0 = q1[0]
    q3 = pair_inverse(q0)
    c1 = q3[0]
    q5 = pair_div((p1, 0.0), (p0, 0.0))
    q6 = pair_div((p0, 0.0), (p1, 0.0))
    q7 = pair_neg(q6)
    q8 = exp_fine(q7)
    q9 = pair_mul((0.2, -1.1102230246251566e-17), q6)
    q10 = pair_scale(q6, 0.25)
    q11 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q6)
    q12 = pair_scale(q6, 0.5)
    q13 = pair_mul(q12, q6)
    q14 = pair_mul(q11, q13)
    q15 = pair_mul(q10, q14)
    q16 = pair_mul(q9, q15)
    q17 = pair_mul(q8, q16)
    q18 = pair_mul_double(q17, 10.0)
    q19 = pair_mul(q8, q6)
    q20 = pair_mul(q8, q15)
    q21 = pair_scale(q20, 8.0)
    q22 = pair_mul(q8, q14)
    q23 = pair_mul_double(q22, 6.0)
    q24 = pair_mul(q8, q13)
    q25 = pair_scale(q24, 4.0)
    q26 = pair_scale(q19, 2.0)
    q27 = pair_add_double(q8, 1.0)
    q28 = pair_div(q26, q27)
    q29 = pair_mul(q19, q28)
    q30 = pair_sub(q25, q29)
    q31 = pair_div(q30, q27)
    q32 = pair_mul(q19, q31)
    q33 = pair_mul(q24, q28)
    q34 = pair_add(q32, q33)
    q35 = pair_sub(q23, q34)
    q36 = pair_div(q35, q27)
    q37 = pair_mul(q19, q36)
    q38 = pair_mul(q24, q31)
    q39 = pair_add(q37, q38)
    q40 = pair_mul(q22, q28)
    q41 = pair_add(q39, q40)
    q42 = pair_sub(q21, q41)
    q43 = pair_div(q42, q27)
    q44 = pair_mul(q19, q43)
    q45 = pair_mul(q24, q36)
    q46 = pair_add(q44, q45)
    q47 = pair_mul(q22, q31)
    q48 = pair_add(q46, q47)
    q49 = pair_mul(q20, q28)
    q50 = pair_add(q48, q49)
    q51 = pair_sub(q18, q50)
    q52 = pair_div(q51, q27)
    q53 = pair_div(q52, (10.0, 0.0))
    q54 = pair_mul(q5, q53)
    c2 = q54[0]
    q56 = pair_scale(q43, 0.125)
    q57 = pair_mul(q5, q56)
    c3 = q57[0]
    q59 = pair_div(q36, (6.0, 0.0))
    q60 = pair_mul(q5, q59)
    c4 = q60[0]
    q62 = pair_scale(q31, 0.25)
    q63 = pair_mul(q5, q62)
    c5 = q63[0]
    q65 = pair_scale(q28, 0.5)
    q66 = pair_mul(q5, q65)
    c6 = q66[0]
    q68 = pair_scale(q0, 281474976710656.0)
    c7 = q68[0]
    q70 = pair_inverse((p1, 0.0))
    c9 = q70
    q72 = exp_fine(q6)
    q73 = pair_add_double(q72, 1.0)
    q74 = log_fine(q73)
    q75 = pair_sub(q6, q74)
    c10 = q75
    q77 = pair_square(q68)
    q78 = -p0
    q79 = pair_add_double(q77, q78)
    q80 = pair_mul(q70, q79)
    q81 = pair_add(q75, q80)
    q82 = pair_neg(q80)
    q83 = exp_fine(q82)
    q84 = log1p_pair(q83)
    q85 = pair_add(q81, q84)
    q86 = pair_mul_double(q85, p1)
    q87 = pair_div(q86, (p0, 0.0))
    q88 = pair_scale(q87, 1.262177448353619e-29)
    c12 = q88[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, p0, c9, c10, p1, c12)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, p0, c9, c10, p1, c12) = constants
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
    t2 = np.square(t0)
    t0 = -p0
    t0 = two_sum(t2, t0)
    t2 = pair_mul(c9, t0)
    t0 = pair_add(c10, t2)
    t2 = pair_neg(t2)
    t2 = exp_pair(t2)
    t2 = log1p_pair(t2)
    t0 = pair_add(t0, t2)
    t2 = p1 * t0[0]
    t0 = c12 * r
    t0 *= r
    t0 = choose(np.abs(r) > c7, t0, t2)
    choose(np.abs(r) > c0, t0, t1, out=out)


def tolerant_psi(r, a, b, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(a), float(b)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    q0 = pair_sqrt((p0, 0.0))
    q1 = pair_scale(q0, 3.725290298461914e-09)
    c0 = q1[0]
    q3 = pair_div((p0, 0.0), (p1, 0.0))
    q4 = pair_neg(q3)
    q5 = exp_fine(q4)
    q6 = pair_add_double(q5, 1.0)
    q7 = pair_inverse(q6)
    c1 = q7[0]
    q9 = pair_scale(q0, 1.2676506002282294e+30)
    c2 = q9[0]
    q11 = pair_inverse((p1, 0.0))
    c4 = q11
    return (c0, c1, c2, p0, c4)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, p0, c4) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 *= c1
    t1 = np.clip(a, -np.inf, c2)
    t1 = two_prod(t1, t1)
    t1 = pair_scale(t1, 2.0)
    t2 = -p0
    t1 = pair_add_double(t1, t2)
    t2 = pair_mul(c4, t1)
    t1 = pair_neg(t2)
    t2 = exp_dd(t1[0], t1[1])
    t2 = two_sum(1.0, t2)
    t2 = pair_div((a, 0.0), t2)
    t1 = exp_times_dd(t2[0], t1[0], t1[1])
    t2 = choose(a > c0, t1, t0)
    t0 = choose(a > 1.7976931348623157e+308, 0.0, t2)
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
    q1 = pair_scale(q0, 65536.0)
    c0 = q1[0]
    q3 = pair_scale(q0, 1.2676506002282294e+30)
    c1 = q3[0]
    q5 = pair_inverse((p1, 0.0))
    c3 = q5
    return (c0, c1, p0, c3, p1)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3, p1) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = np.clip(t0, -np.inf, c1)
    np.square(t1, out=t1)
    t2 = -p0
    t1 = two_sum(t1, t2)
    t2 = pair_mul(c3, t1)
    t1 = pair_neg(t2)
    t2 = exp_times_dd(p1, t1[0], t1[1])
    t2 += p1
    np.square(t0, out=t0)
    t0 *= 2.0
    t0 = exp_times_dd(t0, t1[0], t1[1])
    t0 = two_sum(t2, t0)
    t2 = pair_mul(c3, t0)
    t0 = exp_pair(t1)
    t1 = pair_add_double(t0, 1.0)
    t0 = pair_square(t1)
    t1 = pair_div(t2, t0)
    out[...] = t1[0]


def tolerant_slope(r, a, b, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(a), float(b)), r, out)

