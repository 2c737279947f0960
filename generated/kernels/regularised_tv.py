"""The kernels of regularised-tv: Phi, g, Psi, S, Phi'.

Phi(r) = r/sqrt(epsilon**2 + r**2): no bound is promised for this kernel.
g(r) = 1/sqrt(epsilon**2 + r**2): at most 4 ulp.
Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)): at most 4 ulp.
S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2): at most 4 ulp.

Digest: e1e6bec6bb579fd1. Made by symdict; again by:
    symdict generate --only kernels/regularised_tv.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
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
    two_prod,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    c0 = q0
    return (c0,)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0,) = constants
    a = np.abs(r)
    t0 = two_prod(a, a)
    t0 = pair_add(c0, t0)
    t0 = pair_sqrt(t0)
    t0 = pair_div((a, 0.0), t0)
    t0 = choose(a > 1.7976931348623157e+308, 1.0, t0[0])
    np.copysign(t0, r, out=out)


def regularised_tv_phi(r, epsilon, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2[0]
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -1.0587911840678754e-22), q4)
    q6 = pair_mul_double(q5, p0)
    c2 = q6[0]
    return (c0, c1, c2)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    np.square(t0, out=t0)
    t0 += c1
    np.sqrt(t0, out=t0)
    np.divide(1.0, t0, out=t0)
    t1 = np.clip(a, c0, 1.7976931348623157e+308)
    np.divide(c2, t1, out=t1)
    t0 = choose(a > c0, t1, t0)
    choose(a > 1.7976931348623157e+308, 0.0, t0, out=out)


def regularised_tv_g(r, epsilon, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 3.725290298461914e-09 * p0
    c0 = q0
    q2 = pair_inverse((p0, 0.0))
    c1 = q2[0]
    q4 = 1.2676506002282294e+30 * p0
    c2 = q4
    q6 = two_prod(p0, p0)
    c3 = q6[0]
    return (c0, c1, c2, c3, p0)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t1 = c1 * t0
    t0 *= t1
    t1 = np.clip(a, -np.inf, c2)
    np.square(t1, out=t1)
    t2 = 2.0 * t1
    t1 += c3
    np.sqrt(t1, out=t1)
    t1 += p0
    np.divide(t2, t1, out=t1)
    t2 = 2.0 * a
    t1 = choose(a > c2, t2, t1)
    choose(a > c0, t1, t0, out=out)


def regularised_tv_psi(r, epsilon, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = two_prod(p0, p0)
    q1 = pair_sqrt(q0)
    q2 = pair_div((2.0, 0.0), q0)
    q3 = pair_scale(q2, 0.5)
    q4 = pair_mul(q1, q3)
    q5 = pair_mul_double(q2, 13.0)
    q6 = pair_mul_double(q2, 11.0)
    q7 = pair_mul_double(q2, 9.0)
    q8 = pair_mul_double(q2, 7.0)
    q9 = pair_mul_double(q2, 5.0)
    q10 = pair_mul_double(q2, 3.0)
    q11 = pair_mul(q2, q3)
    q12 = pair_scale(q11, 0.25)
    q13 = pair_mul(q10, q12)
    q14 = pair_div(q13, (6.0, 0.0))
    q15 = pair_mul(q9, q14)
    q16 = pair_scale(q15, 0.125)
    q17 = pair_mul(q8, q16)
    q18 = pair_div(q17, (10.0, 0.0))
    q19 = pair_mul(q7, q18)
    q20 = pair_div(q19, (12.0, 0.0))
    q21 = pair_mul(q6, q20)
    q22 = pair_div(q21, (14.0, 0.0))
    q23 = pair_mul(q5, q22)
    q24 = pair_scale(q23, 0.0625)
    q25 = pair_mul(q1, q24)
    q26 = pair_inverse(q1)
    q27 = pair_mul(q25, q26)
    q28 = pair_mul(q1, q20)
    q29 = pair_mul(q28, q26)
    q30 = pair_mul(q1, q16)
    q31 = pair_mul(q30, q26)
    q32 = pair_mul(q1, q12)
    q33 = pair_mul(q32, q26)
    q34 = pair_mul(q4, q26)
    q35 = pair_div(q34, q1)
    q36 = pair_mul(q4, q35)
    q37 = pair_neg(q36)
    q38 = pair_sub(q33, q37)
    q39 = pair_div(q38, q1)
    q40 = pair_mul(q4, q39)
    q41 = pair_mul(q32, q35)
    q42 = pair_add(q40, q41)
    q43 = pair_mul(q1, q14)
    q44 = pair_mul(q43, q26)
    q45 = pair_add(q42, q44)
    q46 = pair_div(q45, q1)
    q47 = pair_mul(q4, q46)
    q48 = pair_neg(q47)
    q49 = pair_mul(q32, q39)
    q50 = pair_sub(q48, q49)
    q51 = pair_mul(q43, q35)
    q52 = pair_sub(q50, q51)
    q53 = pair_sub(q31, q52)
    q54 = pair_div(q53, q1)
    q55 = pair_mul(q4, q54)
    q56 = pair_mul(q32, q46)
    q57 = pair_add(q55, q56)
    q58 = pair_mul(q43, q39)
    q59 = pair_add(q57, q58)
    q60 = pair_mul(q30, q35)
    q61 = pair_add(q59, q60)
    q62 = pair_mul(q1, q18)
    q63 = pair_mul(q62, q26)
    q64 = pair_add(q61, q63)
    q65 = pair_div(q64, q1)
    q66 = pair_mul(q4, q65)
    q67 = pair_neg(q66)
    q68 = pair_mul(q32, q54)
    q69 = pair_sub(q67, q68)
    q70 = pair_mul(q43, q46)
    q71 = pair_sub(q69, q70)
    q72 = pair_mul(q30, q39)
    q73 = pair_sub(q71, q72)
    q74 = pair_mul(q62, q35)
    q75 = pair_sub(q73, q74)
    q76 = pair_sub(q29, q75)
    q77 = pair_div(q76, q1)
    q78 = pair_mul(q4, q77)
    q79 = pair_mul(q32, q65)
    q80 = pair_add(q78, q79)
    q81 = pair_mul(q43, q54)
    q82 = pair_add(q80, q81)
    q83 = pair_mul(q30, q46)
    q84 = pair_add(q82, q83)
    q85 = pair_mul(q62, q39)
    q86 = pair_add(q84, q85)
    q87 = pair_mul(q28, q35)
    q88 = pair_add(q86, q87)
    q89 = pair_mul(q1, q22)
    q90 = pair_mul(q89, q26)
    q91 = pair_add(q88, q90)
    q92 = pair_div(q91, q1)
    q93 = pair_mul(q4, q92)
    q94 = pair_neg(q93)
    q95 = pair_mul(q32, q77)
    q96 = pair_sub(q94, q95)
    q97 = pair_mul(q43, q65)
    q98 = pair_sub(q96, q97)
    q99 = pair_mul(q30, q54)
    q100 = pair_sub(q98, q99)
    q101 = pair_mul(q62, q46)
    q102 = pair_sub(q100, q101)
    q103 = pair_mul(q28, q39)
    q104 = pair_sub(q102, q103)
    q105 = pair_mul(q89, q35)
    q106 = pair_sub(q104, q105)
    q107 = pair_sub(q27, q106)
    q108 = pair_div(q107, q1)
    q109 = pair_mul(q4, q108)
    q110 = pair_mul(q32, q92)
    q111 = pair_add(q109, q110)
    q112 = pair_mul(q43, q77)
    q113 = pair_add(q111, q112)
    q114 = pair_mul(q30, q65)
    q115 = pair_add(q113, q114)
    q116 = pair_mul(q62, q54)
    q117 = pair_add(q115, q116)
    q118 = pair_mul(q28, q46)
    q119 = pair_add(q117, q118)
    q120 = pair_mul(q89, q39)
    q121 = pair_add(q119, q120)
    q122 = pair_mul(q25, q35)
    q123 = pair_add(q121, q122)
    q124 = pair_mul_double(q2, 15.0)
    q125 = pair_mul(q124, q24)
    q126 = pair_div(q125, (18.0, 0.0))
    q127 = pair_mul(q1, q126)
    q128 = pair_mul(q127, q26)
    q129 = pair_add(q123, q128)
    q130 = pair_div(q129, q1)
    c0 = q130[0]
    c1 = q108[0]
    c2 = q92[0]
    c3 = q77[0]
    c4 = q65[0]
    c5 = q54[0]
    c6 = q46[0]
    c7 = q39[0]
    c8 = q35
    q140 = pair_neg(q26)
    q141 = pair_add_double(q140, 1.0)
    c9 = q141[0]
    q143 = pair_add_double(q0, -1.0)
    c10 = q143
    c11 = q0[0]
    q146 = pair_add_double(q143, 5.391989333430128e+67)
    q147 = pair_add_double(q0, 5.391989333430128e+67)
    q148 = pair_sqrt(q147)
    q149 = pair_add_double(q148, 1.0)
    q150 = pair_mul(q149, q148)
    q151 = pair_div(q146, q150)
    q152 = pair_scale(q151, 5.192296858534828e+33)
    q153 = pair_scale(q152, 1.925929944387236e-34)
    c12 = q153[0]
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.0625)
    t1 = np.square(t0)
    t2 = t1 * c0
    t2 -= c1
    t2 *= t1
    t2 += c2
    t2 *= t1
    t2 -= c3
    t2 *= t1
    t2 += c4
    t2 *= t1
    t2 -= c5
    t2 *= t1
    t2 += c6
    t2 *= t1
    t2 -= c7
    t2 *= t1
    t2 = pair_add_double(c8, t2)
    t1 *= t2[0]
    t1 += c9
    t2 = t1 * t0
    t0 = np.clip(a, -np.inf, 5.192296858534828e+33)
    t1 = two_prod(t0, t0)
    t1 = pair_scale(t1, 2.0)
    t3 = pair_add(c10, t1)
    t1 = pair_add_double(t1, c11)
    t1 = pair_sqrt((t1[0], 0.0))
    t4 = pair_add_double(t1, 1.0)
    t1 = pair_mul_double(t1, t4[0])
    t4 = pair_div((t3[0], 0.0), t1)
    t1 = two_prod(t0, t4[0])
    t3 = c12 * a
    t0 = pair_select(a > 5.192296858534828e+33, (t3, 0.0), t1)
    t4 = pair_select(a > 0.0625, t0, (t2, 0.0))
    np.multiply(np.copysign(1.0, r), t4[0], out=out)


def regularised_tv_s(r, epsilon, out=None):
    """S(r), at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(epsilon),), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    q0 = 68719476736.0 * p0
    c0 = q0
    q2 = two_prod(p0, p0)
    c1 = q2
    q4 = pair_inverse((p0, 0.0))
    q5 = pair_mul((1.0, -3.1763735522036263e-22), q4)
    c3 = q5
    return (c0, c1, p0, c3)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, p0, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, c0)
    t0 = two_prod(t0, t0)
    t0 = pair_add(c1, t0)
    t1 = np.sqrt(t0[0])
    t0 = t0[0] * t1
    t1 = pair_div(c1, (t0, 0.0))
    t0 = np.clip(a, c0, 1.7976931348623157e+308)
    t0 = pair_div((p0, 0.0), (t0, 0.0))
    t2 = pair_mul(c3, t0)
    t0 = pair_square(t0)
    t0 = t2[0] * t0[0]
    choose(a > c0, t0, t1[0], out=out)


def regularised_tv_slope(r, epsilon, out=None):
    """Phi'(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(epsilon),), r, out)

