"""The kernels of rbf-pair: Phi, g, Psi, S, Phi'.

Phi(r) = w*(-exp(-gamma*(mu + Abs(r))**2/2) + exp(-gamma*(-mu + Abs(r))**2/2))*sign(r): at most 4 ulp.
g(r) = Piecewise((2*gamma*mu*w*exp(-gamma*mu**2/2), Eq(r, 0)), ((-w*exp(-gamma*(mu + Abs(r))**2/2) + w*exp(-gamma*(-mu + Abs(r))**2/2))/Abs(r), True)): at most 4 ulp.
Psi(r) = sqrt(2)*sqrt(pi)*w*(2*erf(sqrt(2)*sqrt(gamma)*mu/2) - erf(sqrt(2)*sqrt(gamma)*(mu - r)/2) - erf(sqrt(2)*sqrt(gamma)*(mu + r)/2))/sqrt(gamma): at most 4 ulp.
S(r) = r - sqrt(2)*(-w*exp(-gamma*(mu + sqrt(2)*Abs(r))**2/2) + w*exp(-gamma*(-mu + sqrt(2)*Abs(r))**2/2))*sign(r)/2: at most 4 ulp.
Phi'(r) = gamma*w*(-(-mu + Abs(r))*exp(-gamma*(-mu + Abs(r))**2/2) + (mu + Abs(r))*exp(-gamma*(mu + Abs(r))**2/2)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.

Digest: 77eaa071a0ab5e32. Made by symdict; again by:
    symdict generate --only kernels/rbf_pair.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    erf_pair,
    exp_pair,
    exp_times_dd,
    pair_add,
    pair_add_double,
    pair_div,
    pair_mul,
    pair_mul_double,
    pair_neg,
    pair_scale,
    pair_select,
    pair_sqrt,
    pair_square,
    pair_sub,
    two_prod,
    two_sum,
)


@lru_cache(maxsize=64)
def _prepare_phi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.5 * p1
    q1 = two_prod(p2, p2)
    q2 = pair_mul_double(q1, q0)
    q3 = pair_neg(q2)
    q4 = exp_pair(q3)
    q5 = -p2
    q6 = -p2
    q7 = two_sum(q5, q6)
    q8 = pair_mul_double(q7, q0)
    q9 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q8)
    q10 = pair_mul((0.1, -5.551115123125783e-18), q8)
    q11 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q8)
    q12 = pair_scale(q8, 0.125)
    q13 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q8)
    q14 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q8)
    q15 = pair_mul((0.2, -1.1102230246251566e-17), q8)
    q16 = pair_scale(q8, 0.25)
    q17 = pair_mul_double((0.6666666666666666, 3.700743415417188e-17), q0)
    q18 = pair_mul(q17, q8)
    q19 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q8)
    q20 = pair_scale(q8, 0.5)
    q21 = pair_mul(q20, q8)
    q22 = -q0
    q23 = pair_add_double(q21, q22)
    q24 = pair_mul(q19, q23)
    q25 = pair_sub(q18, q24)
    q26 = pair_mul(q16, q25)
    q27 = pair_neg(q26)
    q28 = 0.5 * q0
    q29 = pair_mul_double(q23, q28)
    q30 = pair_sub(q27, q29)
    q31 = pair_mul(q15, q30)
    q32 = pair_neg(q31)
    q33 = pair_mul_double((0.4, -2.2204460492503132e-17), q0)
    q34 = pair_mul(q33, q25)
    q35 = pair_sub(q32, q34)
    q36 = pair_mul(q14, q35)
    q37 = pair_neg(q36)
    q38 = pair_mul_double((0.3333333333333333, 1.850371707708594e-17), q0)
    q39 = pair_mul(q38, q30)
    q40 = pair_sub(q37, q39)
    q41 = pair_mul(q13, q40)
    q42 = pair_neg(q41)
    q43 = pair_mul_double((0.2857142857142857, 1.586032892321652e-17), q0)
    q44 = pair_mul(q43, q35)
    q45 = pair_sub(q42, q44)
    q46 = pair_mul(q12, q45)
    q47 = pair_neg(q46)
    q48 = 0.25 * q0
    q49 = pair_mul_double(q40, q48)
    q50 = pair_sub(q47, q49)
    q51 = pair_mul(q11, q50)
    q52 = pair_neg(q51)
    q53 = pair_mul_double((0.2222222222222222, 1.2335811384723961e-17), q0)
    q54 = pair_mul(q53, q45)
    q55 = pair_sub(q52, q54)
    q56 = pair_mul(q10, q55)
    q57 = pair_neg(q56)
    q58 = pair_mul_double((0.2, -1.1102230246251566e-17), q0)
    q59 = pair_mul(q58, q50)
    q60 = pair_sub(q57, q59)
    q61 = pair_mul(q9, q60)
    q62 = pair_neg(q61)
    q63 = pair_mul_double((0.18181818181818182, -5.046468293750712e-18), q0)
    q64 = pair_mul(q63, q55)
    q65 = pair_sub(q62, q64)
    q66 = pair_mul(q4, q65)
    q67 = two_sum(p2, p2)
    q68 = pair_mul_double(q67, q0)
    q69 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q68)
    q70 = pair_mul((0.1, -5.551115123125783e-18), q68)
    q71 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q68)
    q72 = pair_scale(q68, 0.125)
    q73 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q68)
    q74 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q68)
    q75 = pair_mul((0.2, -1.1102230246251566e-17), q68)
    q76 = pair_scale(q68, 0.25)
    q77 = pair_mul(q17, q68)
    q78 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q68)
    q79 = pair_scale(q68, 0.5)
    q80 = pair_mul(q79, q68)
    q81 = -q0
    q82 = pair_add_double(q80, q81)
    q83 = pair_mul(q78, q82)
    q84 = pair_sub(q77, q83)
    q85 = pair_mul(q76, q84)
    q86 = pair_neg(q85)
    q87 = pair_mul_double(q82, q28)
    q88 = pair_sub(q86, q87)
    q89 = pair_mul(q75, q88)
    q90 = pair_neg(q89)
    q91 = pair_mul(q33, q84)
    q92 = pair_sub(q90, q91)
    q93 = pair_mul(q74, q92)
    q94 = pair_neg(q93)
    q95 = pair_mul(q38, q88)
    q96 = pair_sub(q94, q95)
    q97 = pair_mul(q73, q96)
    q98 = pair_neg(q97)
    q99 = pair_mul(q43, q92)
    q100 = pair_sub(q98, q99)
    q101 = pair_mul(q72, q100)
    q102 = pair_neg(q101)
    q103 = pair_mul_double(q96, q48)
    q104 = pair_sub(q102, q103)
    q105 = pair_mul(q71, q104)
    q106 = pair_neg(q105)
    q107 = pair_mul(q53, q100)
    q108 = pair_sub(q106, q107)
    q109 = pair_mul(q70, q108)
    q110 = pair_neg(q109)
    q111 = pair_mul(q58, q104)
    q112 = pair_sub(q110, q111)
    q113 = pair_mul(q69, q112)
    q114 = pair_neg(q113)
    q115 = pair_mul(q63, q108)
    q116 = pair_sub(q114, q115)
    q117 = pair_mul(q4, q116)
    q118 = pair_sub(q66, q117)
    q119 = pair_mul_double(q118, p0)
    c0 = q119[0]
    q121 = pair_mul(q4, q55)
    q122 = pair_mul(q4, q108)
    q123 = pair_sub(q121, q122)
    q124 = pair_mul_double(q123, p0)
    c1 = q124[0]
    q126 = pair_mul(q4, q45)
    q127 = pair_mul(q4, q100)
    q128 = pair_sub(q126, q127)
    q129 = pair_mul_double(q128, p0)
    c2 = q129[0]
    q131 = pair_mul(q4, q35)
    q132 = pair_mul(q4, q92)
    q133 = pair_sub(q131, q132)
    q134 = pair_mul_double(q133, p0)
    c3 = q134[0]
    q136 = pair_mul(q4, q25)
    q137 = pair_mul(q4, q84)
    q138 = pair_sub(q136, q137)
    q139 = pair_mul_double(q138, p0)
    c4 = q139[0]
    q141 = pair_mul(q4, q68)
    q142 = pair_mul(q4, q8)
    q143 = pair_sub(q141, q142)
    q144 = pair_mul_double(q143, p0)
    c5 = q144[0]
    c7 = q0
    return (c0, c1, c2, c3, c4, c5, p2, c7, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, p2, c7, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0625)
    t1 = np.square(t0)
    t2 = t1 * c0
    t2 += c1
    t2 *= t1
    t2 += c2
    t2 *= t1
    t2 += c3
    t2 *= t1
    t2 += c4
    t1 *= t2
    t1 += c5
    t2 = t0 * t1
    t0 = np.minimum(a, 128.0)
    t1 = -p2
    t1 = two_sum(t0, t1)
    t1 = pair_square(t1)
    t1 = pair_mul_double(t1, c7)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t0 = two_sum(p2, t0)
    t0 = pair_square(t0)
    t0 = pair_mul_double(t0, c7)
    t0 = pair_neg(t0)
    t0 = exp_pair(t0)
    t0 = pair_sub(t1, t0)
    t1 = p0 * t0[0]
    t0 = choose(a > 0.0625, t1, t2)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def rbf_pair_phi(r, w, gamma, mu, out=None):
    """Phi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_phi, _prepare_phi, (float(w), float(gamma), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_g(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.5 * p1
    q1 = two_prod(p2, p2)
    q2 = pair_mul_double(q1, q0)
    q3 = pair_neg(q2)
    q4 = exp_pair(q3)
    q5 = -p2
    q6 = -p2
    q7 = two_sum(q5, q6)
    q8 = pair_mul_double(q7, q0)
    q9 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q8)
    q10 = pair_mul((0.1, -5.551115123125783e-18), q8)
    q11 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q8)
    q12 = pair_scale(q8, 0.125)
    q13 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q8)
    q14 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q8)
    q15 = pair_mul((0.2, -1.1102230246251566e-17), q8)
    q16 = pair_scale(q8, 0.25)
    q17 = pair_mul_double((0.6666666666666666, 3.700743415417188e-17), q0)
    q18 = pair_mul(q17, q8)
    q19 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q8)
    q20 = pair_scale(q8, 0.5)
    q21 = pair_mul(q20, q8)
    q22 = -q0
    q23 = pair_add_double(q21, q22)
    q24 = pair_mul(q19, q23)
    q25 = pair_sub(q18, q24)
    q26 = pair_mul(q16, q25)
    q27 = pair_neg(q26)
    q28 = 0.5 * q0
    q29 = pair_mul_double(q23, q28)
    q30 = pair_sub(q27, q29)
    q31 = pair_mul(q15, q30)
    q32 = pair_neg(q31)
    q33 = pair_mul_double((0.4, -2.2204460492503132e-17), q0)
    q34 = pair_mul(q33, q25)
    q35 = pair_sub(q32, q34)
    q36 = pair_mul(q14, q35)
    q37 = pair_neg(q36)
    q38 = pair_mul_double((0.3333333333333333, 1.850371707708594e-17), q0)
    q39 = pair_mul(q38, q30)
    q40 = pair_sub(q37, q39)
    q41 = pair_mul(q13, q40)
    q42 = pair_neg(q41)
    q43 = pair_mul_double((0.2857142857142857, 1.586032892321652e-17), q0)
    q44 = pair_mul(q43, q35)
    q45 = pair_sub(q42, q44)
    q46 = pair_mul(q12, q45)
    q47 = pair_neg(q46)
    q48 = 0.25 * q0
    q49 = pair_mul_double(q40, q48)
    q50 = pair_sub(q47, q49)
    q51 = pair_mul(q11, q50)
    q52 = pair_neg(q51)
    q53 = pair_mul_double((0.2222222222222222, 1.2335811384723961e-17), q0)
    q54 = pair_mul(q53, q45)
    q55 = pair_sub(q52, q54)
    q56 = pair_mul(q10, q55)
    q57 = pair_neg(q56)
    q58 = pair_mul_double((0.2, -1.1102230246251566e-17), q0)
    q59 = pair_mul(q58, q50)
    q60 = pair_sub(q57, q59)
    q61 = pair_mul(q9, q60)
    q62 = pair_neg(q61)
    q63 = pair_mul_double((0.18181818181818182, -5.046468293750712e-18), q0)
    q64 = pair_mul(q63, q55)
    q65 = pair_sub(q62, q64)
    q66 = pair_mul(q4, q65)
    q67 = pair_mul_double(q66, p0)
    q68 = two_sum(p2, p2)
    q69 = pair_mul_double(q68, q0)
    q70 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q69)
    q71 = pair_mul((0.1, -5.551115123125783e-18), q69)
    q72 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q69)
    q73 = pair_scale(q69, 0.125)
    q74 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q69)
    q75 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q69)
    q76 = pair_mul((0.2, -1.1102230246251566e-17), q69)
    q77 = pair_scale(q69, 0.25)
    q78 = pair_mul(q17, q69)
    q79 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q69)
    q80 = pair_scale(q69, 0.5)
    q81 = pair_mul(q80, q69)
    q82 = -q0
    q83 = pair_add_double(q81, q82)
    q84 = pair_mul(q79, q83)
    q85 = pair_sub(q78, q84)
    q86 = pair_mul(q77, q85)
    q87 = pair_neg(q86)
    q88 = pair_mul_double(q83, q28)
    q89 = pair_sub(q87, q88)
    q90 = pair_mul(q76, q89)
    q91 = pair_neg(q90)
    q92 = pair_mul(q33, q85)
    q93 = pair_sub(q91, q92)
    q94 = pair_mul(q75, q93)
    q95 = pair_neg(q94)
    q96 = pair_mul(q38, q89)
    q97 = pair_sub(q95, q96)
    q98 = pair_mul(q74, q97)
    q99 = pair_neg(q98)
    q100 = pair_mul(q43, q93)
    q101 = pair_sub(q99, q100)
    q102 = pair_mul(q73, q101)
    q103 = pair_neg(q102)
    q104 = pair_mul_double(q97, q48)
    q105 = pair_sub(q103, q104)
    q106 = pair_mul(q72, q105)
    q107 = pair_neg(q106)
    q108 = pair_mul(q53, q101)
    q109 = pair_sub(q107, q108)
    q110 = pair_mul(q71, q109)
    q111 = pair_neg(q110)
    q112 = pair_mul(q58, q105)
    q113 = pair_sub(q111, q112)
    q114 = pair_mul(q70, q113)
    q115 = pair_neg(q114)
    q116 = pair_mul(q63, q109)
    q117 = pair_sub(q115, q116)
    q118 = pair_mul(q4, q117)
    q119 = pair_mul_double(q118, p0)
    q120 = pair_sub(q67, q119)
    c0 = q120[0]
    q122 = pair_mul(q4, q55)
    q123 = pair_mul_double(q122, p0)
    q124 = pair_mul(q4, q109)
    q125 = pair_mul_double(q124, p0)
    q126 = pair_sub(q123, q125)
    c1 = q126[0]
    q128 = pair_mul(q4, q45)
    q129 = pair_mul_double(q128, p0)
    q130 = pair_mul(q4, q101)
    q131 = pair_mul_double(q130, p0)
    q132 = pair_sub(q129, q131)
    c2 = q132[0]
    q134 = pair_mul(q4, q35)
    q135 = pair_mul_double(q134, p0)
    q136 = pair_mul(q4, q93)
    q137 = pair_mul_double(q136, p0)
    q138 = pair_sub(q135, q137)
    c3 = q138[0]
    q140 = pair_mul(q4, q25)
    q141 = pair_mul_double(q140, p0)
    q142 = pair_mul(q4, q85)
    q143 = pair_mul_double(q142, p0)
    q144 = pair_sub(q141, q143)
    c4 = q144[0]
    q146 = pair_mul(q4, q69)
    q147 = pair_mul_double(q146, p0)
    q148 = pair_mul(q4, q8)
    q149 = pair_mul_double(q148, p0)
    q150 = pair_sub(q147, q149)
    c5 = q150[0]
    c7 = q0
    return (c0, c1, c2, c3, c4, c5, p2, c7, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, p2, c7, p0) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0625)
    np.square(t0, out=t0)
    t1 = t0 * c0
    t1 += c1
    t1 *= t0
    t1 += c2
    t1 *= t0
    t1 += c3
    t1 *= t0
    t1 += c4
    t0 *= t1
    t0 += c5
    t1 = np.minimum(a, 128.0)
    np.maximum(t1, 0.0625, out=t1)
    t2 = -p2
    t2 = two_sum(t1, t2)
    t2 = pair_square(t2)
    t2 = pair_mul_double(t2, c7)
    t2 = pair_neg(t2)
    t2 = exp_pair(t2)
    t2 = pair_mul_double(t2, p0)
    t3 = two_sum(p2, t1)
    t3 = pair_square(t3)
    t3 = pair_mul_double(t3, c7)
    t3 = pair_neg(t3)
    t3 = exp_pair(t3)
    t3 = pair_mul_double(t3, p0)
    t2 = pair_sub(t2, t3)
    t3 = t2[0] / t1
    out[...] = choose(a > 0.0625, t3, t0)


def rbf_pair_g(r, w, gamma, mu, out=None):
    """g(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_g, _prepare_g, (float(w), float(gamma), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_psi(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p0)
    q1 = pair_mul(q0, (1.772453850905516, -7.666586499825799e-17))
    q2 = pair_sqrt((p1, 0.0))
    q3 = pair_div(q1, q2)
    q4 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q2)
    q5 = pair_mul_double(q4, p2)
    q6 = pair_square(q5)
    q7 = pair_neg(q6)
    q8 = exp_pair(q7)
    q9 = pair_mul(q4, q5)
    q10 = pair_mul(q5, q4)
    q11 = pair_neg(q10)
    q12 = pair_sub(q9, q11)
    q13 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q12)
    q14 = pair_mul((0.1, -5.551115123125783e-18), q12)
    q15 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q12)
    q16 = pair_scale(q12, 0.125)
    q17 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q12)
    q18 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q12)
    q19 = pair_mul((0.2, -1.1102230246251566e-17), q12)
    q20 = pair_scale(q12, 0.25)
    q21 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q12)
    q22 = pair_scale(q12, 0.5)
    q23 = pair_mul(q22, q12)
    q24 = pair_square(q4)
    q25 = pair_sub(q23, q24)
    q26 = pair_mul(q21, q25)
    q27 = pair_mul((0.6666666666666666, 3.700743415417188e-17), q24)
    q28 = pair_mul(q27, q12)
    q29 = pair_sub(q26, q28)
    q30 = pair_mul(q20, q29)
    q31 = pair_scale(q24, 0.5)
    q32 = pair_mul(q31, q25)
    q33 = pair_sub(q30, q32)
    q34 = pair_mul(q19, q33)
    q35 = pair_mul((0.4, -2.2204460492503132e-17), q24)
    q36 = pair_mul(q35, q29)
    q37 = pair_sub(q34, q36)
    q38 = pair_mul(q18, q37)
    q39 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q24)
    q40 = pair_mul(q39, q33)
    q41 = pair_sub(q38, q40)
    q42 = pair_mul(q17, q41)
    q43 = pair_mul((0.2857142857142857, 1.586032892321652e-17), q24)
    q44 = pair_mul(q43, q37)
    q45 = pair_sub(q42, q44)
    q46 = pair_mul(q16, q45)
    q47 = pair_scale(q24, 0.25)
    q48 = pair_mul(q47, q41)
    q49 = pair_sub(q46, q48)
    q50 = pair_mul(q15, q49)
    q51 = pair_mul((0.2222222222222222, 1.2335811384723961e-17), q24)
    q52 = pair_mul(q51, q45)
    q53 = pair_sub(q50, q52)
    q54 = pair_mul(q14, q53)
    q55 = pair_mul((0.2, -1.1102230246251566e-17), q24)
    q56 = pair_mul(q55, q49)
    q57 = pair_sub(q54, q56)
    q58 = pair_mul(q13, q57)
    q59 = pair_mul((0.18181818181818182, -5.046468293750712e-18), q24)
    q60 = pair_mul(q59, q53)
    q61 = pair_sub(q58, q60)
    q62 = pair_mul(q8, q61)
    q63 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q62)
    q64 = pair_mul(q63, q4)
    q65 = pair_div(q64, (12.0, 0.0))
    q66 = pair_add(q10, q9)
    q67 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q66)
    q68 = pair_mul((0.1, -5.551115123125783e-18), q66)
    q69 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q66)
    q70 = pair_scale(q66, 0.125)
    q71 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q66)
    q72 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q66)
    q73 = pair_mul((0.2, -1.1102230246251566e-17), q66)
    q74 = pair_scale(q66, 0.25)
    q75 = pair_mul(q27, q66)
    q76 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q66)
    q77 = pair_scale(q66, 0.5)
    q78 = pair_mul(q77, q66)
    q79 = pair_sub(q78, q24)
    q80 = pair_mul(q76, q79)
    q81 = pair_sub(q75, q80)
    q82 = pair_mul(q74, q81)
    q83 = pair_neg(q82)
    q84 = pair_mul(q31, q79)
    q85 = pair_sub(q83, q84)
    q86 = pair_mul(q73, q85)
    q87 = pair_neg(q86)
    q88 = pair_mul(q35, q81)
    q89 = pair_sub(q87, q88)
    q90 = pair_mul(q72, q89)
    q91 = pair_neg(q90)
    q92 = pair_mul(q39, q85)
    q93 = pair_sub(q91, q92)
    q94 = pair_mul(q71, q93)
    q95 = pair_neg(q94)
    q96 = pair_mul(q43, q89)
    q97 = pair_sub(q95, q96)
    q98 = pair_mul(q70, q97)
    q99 = pair_neg(q98)
    q100 = pair_mul(q47, q93)
    q101 = pair_sub(q99, q100)
    q102 = pair_mul(q69, q101)
    q103 = pair_neg(q102)
    q104 = pair_mul(q51, q97)
    q105 = pair_sub(q103, q104)
    q106 = pair_mul(q68, q105)
    q107 = pair_neg(q106)
    q108 = pair_mul(q55, q101)
    q109 = pair_sub(q107, q108)
    q110 = pair_mul(q67, q109)
    q111 = pair_neg(q110)
    q112 = pair_mul(q59, q105)
    q113 = pair_sub(q111, q112)
    q114 = pair_mul(q8, q113)
    q115 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q114)
    q116 = pair_mul(q115, q4)
    q117 = pair_div(q116, (12.0, 0.0))
    q118 = pair_sub(q65, q117)
    q119 = pair_mul(q3, q118)
    c0 = q119[0]
    q121 = pair_mul(q8, q53)
    q122 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q121)
    q123 = pair_mul(q122, q4)
    q124 = pair_div(q123, (10.0, 0.0))
    q125 = pair_mul(q8, q105)
    q126 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q125)
    q127 = pair_mul(q126, q4)
    q128 = pair_div(q127, (10.0, 0.0))
    q129 = pair_sub(q124, q128)
    q130 = pair_mul(q3, q129)
    c1 = q130[0]
    q132 = pair_mul(q8, q45)
    q133 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q132)
    q134 = pair_mul(q133, q4)
    q135 = pair_scale(q134, 0.125)
    q136 = pair_mul(q8, q97)
    q137 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q136)
    q138 = pair_mul(q137, q4)
    q139 = pair_scale(q138, 0.125)
    q140 = pair_sub(q135, q139)
    q141 = pair_mul(q3, q140)
    c2 = q141[0]
    q143 = pair_mul(q8, q37)
    q144 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q143)
    q145 = pair_mul(q144, q4)
    q146 = pair_div(q145, (6.0, 0.0))
    q147 = pair_mul(q8, q89)
    q148 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q147)
    q149 = pair_mul(q148, q4)
    q150 = pair_div(q149, (6.0, 0.0))
    q151 = pair_sub(q146, q150)
    q152 = pair_mul(q3, q151)
    c3 = q152[0]
    q154 = pair_mul(q8, q29)
    q155 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q154)
    q156 = pair_mul(q155, q4)
    q157 = pair_scale(q156, 0.25)
    q158 = pair_mul(q8, q81)
    q159 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q158)
    q160 = pair_mul(q159, q4)
    q161 = pair_scale(q160, 0.25)
    q162 = pair_sub(q157, q161)
    q163 = pair_mul(q3, q162)
    c4 = q163[0]
    q165 = pair_mul(q8, q12)
    q166 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q165)
    q167 = pair_mul(q166, q4)
    q168 = pair_scale(q167, 0.5)
    q169 = pair_mul(q8, q66)
    q170 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q169)
    q171 = pair_mul(q170, q4)
    q172 = pair_scale(q171, 0.5)
    q173 = pair_add(q168, q172)
    q174 = pair_mul(q3, q173)
    c5 = q174[0]
    c7 = q4
    q177 = 0.5 * p2
    q178 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q177)
    q179 = pair_mul(q178, q2)
    q180 = erf_pair(q179)
    q181 = pair_scale(q180, 2.0)
    c8 = q181
    c9 = q3[0]
    q184 = two_sum(p2, -2.5822498780869086e+120)
    q185 = pair_mul(q4, q184)
    q186 = erf_pair(q185)
    q187 = pair_sub(q181, q186)
    q188 = two_sum(p2, 2.5822498780869086e+120)
    q189 = pair_mul(q4, q188)
    q190 = erf_pair(q189)
    q191 = pair_sub(q187, q190)
    q192 = pair_mul(q3, q191)
    c10 = q192[0]
    return (c0, c1, c2, c3, c4, c5, p2, c7, c8, c9, c10)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, p2, c7, c8, c9, c10) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0625)
    np.square(t0, out=t0)
    t1 = t0 * c0
    t1 += c1
    t1 *= t0
    t1 += c2
    t1 *= t0
    t1 += c3
    t1 *= t0
    t1 += c4
    t1 *= t0
    t1 += c5
    t0 *= t1
    t1 = np.minimum(a, 16.0)
    t2 = -t1
    t2 = two_sum(p2, t2)
    t2 = pair_mul(c7, t2)
    t2 = erf_pair(t2)
    t2 = pair_sub(c8, t2)
    t1 = two_sum(p2, t1)
    t1 = pair_mul(c7, t1)
    t1 = erf_pair(t1)
    t1 = pair_sub(t2, t1)
    t2 = c9 * t1[0]
    t1 = choose(a > 0.0625, t2, t0)
    out[...] = choose(a > 1.7976931348623157e+308, c10, t1)


def rbf_pair_psi(r, w, gamma, mu, out=None):
    """Psi(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(w), float(gamma), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.5 * p1
    q1 = two_prod(p2, p2)
    q2 = pair_mul_double(q1, q0)
    q3 = pair_neg(q2)
    q4 = exp_pair(q3)
    q5 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p2)
    q6 = pair_neg(q5)
    q7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), p2)
    q8 = pair_sub(q6, q7)
    q9 = pair_mul_double(q8, q0)
    q10 = pair_mul((0.07692307692307693, -4.270088556250602e-18), q9)
    q11 = pair_mul((0.08333333333333333, 4.625929269271485e-18), q9)
    q12 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q9)
    q13 = pair_mul((0.1, -5.551115123125783e-18), q9)
    q14 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q9)
    q15 = pair_scale(q9, 0.125)
    q16 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q9)
    q17 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q9)
    q18 = pair_mul((0.2, -1.1102230246251566e-17), q9)
    q19 = pair_scale(q9, 0.25)
    q20 = 2.0 * q0
    q21 = pair_mul_double((0.6666666666666666, 3.700743415417188e-17), q20)
    q22 = pair_mul(q21, q9)
    q23 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q9)
    q24 = pair_scale(q9, 0.5)
    q25 = pair_mul(q24, q9)
    q26 = -q20
    q27 = pair_add_double(q25, q26)
    q28 = pair_mul(q23, q27)
    q29 = pair_sub(q22, q28)
    q30 = pair_mul(q19, q29)
    q31 = pair_neg(q30)
    q32 = 0.5 * q20
    q33 = pair_mul_double(q27, q32)
    q34 = pair_sub(q31, q33)
    q35 = pair_mul(q18, q34)
    q36 = pair_neg(q35)
    q37 = pair_mul_double((0.4, -2.2204460492503132e-17), q20)
    q38 = pair_mul(q37, q29)
    q39 = pair_sub(q36, q38)
    q40 = pair_mul(q17, q39)
    q41 = pair_neg(q40)
    q42 = pair_mul_double((0.3333333333333333, 1.850371707708594e-17), q20)
    q43 = pair_mul(q42, q34)
    q44 = pair_sub(q41, q43)
    q45 = pair_mul(q16, q44)
    q46 = pair_neg(q45)
    q47 = pair_mul_double((0.2857142857142857, 1.586032892321652e-17), q20)
    q48 = pair_mul(q47, q39)
    q49 = pair_sub(q46, q48)
    q50 = pair_mul(q15, q49)
    q51 = pair_neg(q50)
    q52 = 0.25 * q20
    q53 = pair_mul_double(q44, q52)
    q54 = pair_sub(q51, q53)
    q55 = pair_mul(q14, q54)
    q56 = pair_neg(q55)
    q57 = pair_mul_double((0.2222222222222222, 1.2335811384723961e-17), q20)
    q58 = pair_mul(q57, q49)
    q59 = pair_sub(q56, q58)
    q60 = pair_mul(q13, q59)
    q61 = pair_neg(q60)
    q62 = pair_mul_double((0.2, -1.1102230246251566e-17), q20)
    q63 = pair_mul(q62, q54)
    q64 = pair_sub(q61, q63)
    q65 = pair_mul(q12, q64)
    q66 = pair_neg(q65)
    q67 = pair_mul_double((0.18181818181818182, -5.046468293750712e-18), q20)
    q68 = pair_mul(q67, q59)
    q69 = pair_sub(q66, q68)
    q70 = pair_mul(q11, q69)
    q71 = pair_neg(q70)
    q72 = pair_mul_double((0.16666666666666666, 9.25185853854297e-18), q20)
    q73 = pair_mul(q72, q64)
    q74 = pair_sub(q71, q73)
    q75 = pair_mul(q10, q74)
    q76 = pair_neg(q75)
    q77 = pair_mul_double((0.15384615384615385, -8.540177112501205e-18), q20)
    q78 = pair_mul(q77, q69)
    q79 = pair_sub(q76, q78)
    q80 = pair_mul(q4, q79)
    q81 = pair_mul_double(q80, p0)
    q82 = pair_add(q5, q7)
    q83 = pair_mul_double(q82, q0)
    q84 = pair_mul((0.07692307692307693, -4.270088556250602e-18), q83)
    q85 = pair_mul((0.08333333333333333, 4.625929269271485e-18), q83)
    q86 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q83)
    q87 = pair_mul((0.1, -5.551115123125783e-18), q83)
    q88 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q83)
    q89 = pair_scale(q83, 0.125)
    q90 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q83)
    q91 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q83)
    q92 = pair_mul((0.2, -1.1102230246251566e-17), q83)
    q93 = pair_scale(q83, 0.25)
    q94 = pair_mul(q21, q83)
    q95 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q83)
    q96 = pair_scale(q83, 0.5)
    q97 = pair_mul(q96, q83)
    q98 = -q20
    q99 = pair_add_double(q97, q98)
    q100 = pair_mul(q95, q99)
    q101 = pair_sub(q94, q100)
    q102 = pair_mul(q93, q101)
    q103 = pair_neg(q102)
    q104 = pair_mul_double(q99, q32)
    q105 = pair_sub(q103, q104)
    q106 = pair_mul(q92, q105)
    q107 = pair_neg(q106)
    q108 = pair_mul(q37, q101)
    q109 = pair_sub(q107, q108)
    q110 = pair_mul(q91, q109)
    q111 = pair_neg(q110)
    q112 = pair_mul(q42, q105)
    q113 = pair_sub(q111, q112)
    q114 = pair_mul(q90, q113)
    q115 = pair_neg(q114)
    q116 = pair_mul(q47, q109)
    q117 = pair_sub(q115, q116)
    q118 = pair_mul(q89, q117)
    q119 = pair_neg(q118)
    q120 = pair_mul_double(q113, q52)
    q121 = pair_sub(q119, q120)
    q122 = pair_mul(q88, q121)
    q123 = pair_neg(q122)
    q124 = pair_mul(q57, q117)
    q125 = pair_sub(q123, q124)
    q126 = pair_mul(q87, q125)
    q127 = pair_neg(q126)
    q128 = pair_mul(q62, q121)
    q129 = pair_sub(q127, q128)
    q130 = pair_mul(q86, q129)
    q131 = pair_neg(q130)
    q132 = pair_mul(q67, q125)
    q133 = pair_sub(q131, q132)
    q134 = pair_mul(q85, q133)
    q135 = pair_neg(q134)
    q136 = pair_mul(q72, q129)
    q137 = pair_sub(q135, q136)
    q138 = pair_mul(q84, q137)
    q139 = pair_neg(q138)
    q140 = pair_mul(q77, q133)
    q141 = pair_sub(q139, q140)
    q142 = pair_mul(q4, q141)
    q143 = pair_mul_double(q142, p0)
    q144 = pair_sub(q81, q143)
    q145 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q144)
    c0 = q145[0]
    q147 = pair_mul(q4, q69)
    q148 = pair_mul_double(q147, p0)
    q149 = pair_mul(q4, q133)
    q150 = pair_mul_double(q149, p0)
    q151 = pair_sub(q148, q150)
    q152 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q151)
    q153 = pair_neg(q152)
    c1 = q153[0]
    q155 = pair_mul(q4, q59)
    q156 = pair_mul_double(q155, p0)
    q157 = pair_mul(q4, q125)
    q158 = pair_mul_double(q157, p0)
    q159 = pair_sub(q156, q158)
    q160 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q159)
    c2 = q160[0]
    q162 = pair_mul(q4, q49)
    q163 = pair_mul_double(q162, p0)
    q164 = pair_mul(q4, q117)
    q165 = pair_mul_double(q164, p0)
    q166 = pair_sub(q163, q165)
    q167 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q166)
    c3 = q167[0]
    q169 = pair_mul(q4, q39)
    q170 = pair_mul_double(q169, p0)
    q171 = pair_mul(q4, q109)
    q172 = pair_mul_double(q171, p0)
    q173 = pair_sub(q170, q172)
    q174 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q173)
    c4 = q174[0]
    q176 = pair_mul(q4, q29)
    q177 = pair_mul_double(q176, p0)
    q178 = pair_mul(q4, q101)
    q179 = pair_mul_double(q178, p0)
    q180 = pair_sub(q177, q179)
    q181 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q180)
    c5 = q181[0]
    q183 = pair_mul(q4, q83)
    q184 = pair_mul_double(q183, p0)
    q185 = pair_mul(q4, q9)
    q186 = pair_mul_double(q185, p0)
    q187 = pair_sub(q184, q186)
    q188 = pair_mul((0.7071067811865476, -4.833646656726457e-17), q187)
    q189 = pair_neg(q188)
    q190 = pair_add_double(q189, 1.0)
    c6 = q190[0]
    c8 = q0
    q193 = 0.5 * p0
    q194 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q193)
    c9 = q194
    return (c0, c1, c2, c3, c4, c5, c6, p2, c8, c9)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, p2, c8, c9) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 0.0625)
    t1 = np.square(t0)
    t2 = t1 * c0
    np.subtract(c1, t2, out=t2)
    t2 *= t1
    t2 -= c2
    t2 *= t1
    t2 -= c3
    t2 *= t1
    t2 -= c4
    t2 *= t1
    t2 -= c5
    t1 *= t2
    t1 += c6
    t2 = t0 * t1
    t0 = np.maximum(a, 0.0625)
    t1 = np.minimum(t0, 256.0)
    t1 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t1)
    t3 = -p2
    t3 = pair_add_double(t1, t3)
    t3 = np.square(t3[0])
    t3 *= c8
    t3 = -t3
    t3 = exp_pair((t3, 0.0))
    t1 = pair_add_double(t1, p2)
    t1 = pair_square(t1)
    t1 = pair_mul_double(t1, c8)
    t1 = pair_neg(t1)
    t1 = exp_pair(t1)
    t1 = pair_sub(t3, t1)
    t3 = pair_mul_double(c9, t1[0])
    t1 = pair_neg(t3)
    t3 = pair_add_double(t1, t0)
    t1 = t3[0] / t0
    t3 = two_prod(t0, t1)
    t0 = pair_select(a > 0.0625, t3, (t2, 0.0))
    t1 = pair_select(a > 1.7976931348623157e+308, (a, 0.0), t0)
    np.multiply(np.copysign(1.0, r), t1[0], out=out)


def rbf_pair_s(r, w, gamma, mu, out=None):
    """S(r), at most 4 ulp. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_s, _prepare_s, (float(w), float(gamma), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_slope(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 0.5 * p1
    c1 = q0
    q2 = two_prod(p1, p0)
    c2 = q2
    return (p2, c1, c2)


def _block_slope(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (p2, c1, c2) = constants
    a = np.abs(r)
    t0 = np.minimum(a, 4.0)
    t1 = two_sum(p2, t0)
    t2 = pair_square(t1)
    t2 = pair_mul_double(t2, c1)
    t2 = pair_neg(t2)
    t2 = exp_pair(t2)
    t1 = pair_mul(t2, t1)
    t2 = -p2
    t0 = two_sum(t0, t2)
    t2 = pair_square(t0)
    t2 = pair_mul_double(t2, c1)
    t2 = pair_neg(t2)
    t2 = exp_pair(t2)
    t0 = pair_mul(t2, t0)
    t2 = pair_sub(t1, t0)
    t0 = pair_mul_double(c2, t2[0])
    t1 = np.minimum(a, 128.0)
    t2 = p2 - t1
    t3 = -p2
    t3 = two_sum(t1, t3)
    t3 = pair_square(t3)
    t3 = pair_mul_double(t3, c1)
    t3 = pair_neg(t3)
    t2 = exp_times_dd(t2, t3[0], t3[1])
    t3 = two_sum(p2, t1)
    t1 = pair_square(t3)
    t1 = pair_mul_double(t1, c1)
    t1 = pair_neg(t1)
    t1 = exp_times_dd(t3[0], t1[0], t1[1])
    t3 = t2 + t1
    t1 = pair_mul_double(c2, t3)
    t2 = pair_select(a > 4.0, t1, (t0[0], 0.0))
    out[...] = t2[0]


def rbf_pair_slope(r, w, gamma, mu, out=None):
    """Phi'(r), at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(w), float(gamma), float(mu)), r, out)

