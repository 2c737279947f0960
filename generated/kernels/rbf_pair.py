"""The kernels of rbf-pair: Phi, g, Psi, S, Phi'.

Phi(r) = w*(-exp(-gamma*(mu + Abs(r))**2/2) + exp(-gamma*(-mu + Abs(r))**2/2))*sign(r): no bound is promised for this kernel.
g(r) = Piecewise((2*gamma*mu*w*exp(-gamma*mu**2/2), Eq(r, 0)), ((-w*exp(-gamma*(mu + Abs(r))**2/2) + w*exp(-gamma*(-mu + Abs(r))**2/2))/Abs(r), True)): no bound is promised for this kernel.
Psi(r) = sqrt(2)*sqrt(pi)*w*(2*erf(sqrt(2)*sqrt(gamma)*mu/2) - erf(sqrt(2)*sqrt(gamma)*(mu - r)/2) - erf(sqrt(2)*sqrt(gamma)*(mu + r)/2))/sqrt(gamma): no bound is promised for this kernel.
S(r) = r - sqrt(2)*(-w*exp(-gamma*(mu + sqrt(2)*Abs(r))**2/2) + w*exp(-gamma*(-mu + sqrt(2)*Abs(r))**2/2))*sign(r)/2: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
Phi'(r) = gamma*w*(-(-mu + Abs(r))*exp(-gamma*(-mu + Abs(r))**2/2) + (mu + Abs(r))*exp(-gamma*(mu + Abs(r))**2/2)): no bound is promised for this kernel.

Digest: ce73104586999d8c. Made by symdict; again by:
    symdict generate --only kernels/rbf_pair.py
Needs NumPy, and elementary.py beside it.
"""

from functools import lru_cache

import numpy as np

from elementary import (
    blockwise,
    choose,
    erf_pair,
    exp_dd,
    exp_fine,
    exp_pair,
    exp_times_dd,
    expm1_pair,
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
    q4 = exp_fine(q3)
    q5 = -p2
    q6 = -p2
    q7 = two_sum(q5, q6)
    q8 = pair_mul_double(q7, q0)
    q9 = pair_mul((0.058823529411764705, 8.163404592832033e-19), q8)
    q10 = pair_scale(q8, 0.0625)
    q11 = pair_mul((0.06666666666666667, 9.251858538542971e-19), q8)
    q12 = pair_mul((0.07142857142857142, 3.96508223080413e-18), q8)
    q13 = pair_mul((0.07692307692307693, -4.270088556250602e-18), q8)
    q14 = pair_mul((0.08333333333333333, 4.625929269271485e-18), q8)
    q15 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q8)
    q16 = pair_mul((0.1, -5.551115123125783e-18), q8)
    q17 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q8)
    q18 = pair_scale(q8, 0.125)
    q19 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q8)
    q20 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q8)
    q21 = pair_mul((0.2, -1.1102230246251566e-17), q8)
    q22 = pair_scale(q8, 0.25)
    q23 = pair_mul_double((0.6666666666666666, 3.700743415417188e-17), q0)
    q24 = pair_mul(q23, q8)
    q25 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q8)
    q26 = pair_scale(q8, 0.5)
    q27 = pair_mul(q26, q8)
    q28 = -q0
    q29 = pair_add_double(q27, q28)
    q30 = pair_mul(q25, q29)
    q31 = pair_sub(q24, q30)
    q32 = pair_mul(q22, q31)
    q33 = pair_neg(q32)
    q34 = 0.5 * q0
    q35 = pair_mul_double(q29, q34)
    q36 = pair_sub(q33, q35)
    q37 = pair_mul(q21, q36)
    q38 = pair_neg(q37)
    q39 = pair_mul_double((0.4, -2.2204460492503132e-17), q0)
    q40 = pair_mul(q39, q31)
    q41 = pair_sub(q38, q40)
    q42 = pair_mul(q20, q41)
    q43 = pair_neg(q42)
    q44 = pair_mul_double((0.3333333333333333, 1.850371707708594e-17), q0)
    q45 = pair_mul(q44, q36)
    q46 = pair_sub(q43, q45)
    q47 = pair_mul(q19, q46)
    q48 = pair_neg(q47)
    q49 = pair_mul_double((0.2857142857142857, 1.586032892321652e-17), q0)
    q50 = pair_mul(q49, q41)
    q51 = pair_sub(q48, q50)
    q52 = pair_mul(q18, q51)
    q53 = pair_neg(q52)
    q54 = 0.25 * q0
    q55 = pair_mul_double(q46, q54)
    q56 = pair_sub(q53, q55)
    q57 = pair_mul(q17, q56)
    q58 = pair_neg(q57)
    q59 = pair_mul_double((0.2222222222222222, 1.2335811384723961e-17), q0)
    q60 = pair_mul(q59, q51)
    q61 = pair_sub(q58, q60)
    q62 = pair_mul(q16, q61)
    q63 = pair_neg(q62)
    q64 = pair_mul_double((0.2, -1.1102230246251566e-17), q0)
    q65 = pair_mul(q64, q56)
    q66 = pair_sub(q63, q65)
    q67 = pair_mul(q15, q66)
    q68 = pair_neg(q67)
    q69 = pair_mul_double((0.18181818181818182, -5.046468293750712e-18), q0)
    q70 = pair_mul(q69, q61)
    q71 = pair_sub(q68, q70)
    q72 = pair_mul(q14, q71)
    q73 = pair_neg(q72)
    q74 = pair_mul_double((0.16666666666666666, 9.25185853854297e-18), q0)
    q75 = pair_mul(q74, q66)
    q76 = pair_sub(q73, q75)
    q77 = pair_mul(q13, q76)
    q78 = pair_neg(q77)
    q79 = pair_mul_double((0.15384615384615385, -8.540177112501205e-18), q0)
    q80 = pair_mul(q79, q71)
    q81 = pair_sub(q78, q80)
    q82 = pair_mul(q12, q81)
    q83 = pair_neg(q82)
    q84 = pair_mul_double((0.14285714285714285, 7.93016446160826e-18), q0)
    q85 = pair_mul(q84, q76)
    q86 = pair_sub(q83, q85)
    q87 = pair_mul(q11, q86)
    q88 = pair_neg(q87)
    q89 = pair_mul_double((0.13333333333333333, 1.8503717077085942e-18), q0)
    q90 = pair_mul(q89, q81)
    q91 = pair_sub(q88, q90)
    q92 = pair_mul(q10, q91)
    q93 = pair_neg(q92)
    q94 = 0.125 * q0
    q95 = pair_mul_double(q86, q94)
    q96 = pair_sub(q93, q95)
    q97 = pair_mul(q9, q96)
    q98 = pair_neg(q97)
    q99 = pair_mul_double((0.11764705882352941, 1.6326809185664067e-18), q0)
    q100 = pair_mul(q99, q91)
    q101 = pair_sub(q98, q100)
    q102 = pair_mul(q4, q101)
    q103 = two_sum(p2, p2)
    q104 = pair_mul_double(q103, q0)
    q105 = pair_mul((0.058823529411764705, 8.163404592832033e-19), q104)
    q106 = pair_scale(q104, 0.0625)
    q107 = pair_mul((0.06666666666666667, 9.251858538542971e-19), q104)
    q108 = pair_mul((0.07142857142857142, 3.96508223080413e-18), q104)
    q109 = pair_mul((0.07692307692307693, -4.270088556250602e-18), q104)
    q110 = pair_mul((0.08333333333333333, 4.625929269271485e-18), q104)
    q111 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q104)
    q112 = pair_mul((0.1, -5.551115123125783e-18), q104)
    q113 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q104)
    q114 = pair_scale(q104, 0.125)
    q115 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q104)
    q116 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q104)
    q117 = pair_mul((0.2, -1.1102230246251566e-17), q104)
    q118 = pair_scale(q104, 0.25)
    q119 = pair_mul(q23, q104)
    q120 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q104)
    q121 = pair_scale(q104, 0.5)
    q122 = pair_mul(q121, q104)
    q123 = -q0
    q124 = pair_add_double(q122, q123)
    q125 = pair_mul(q120, q124)
    q126 = pair_sub(q119, q125)
    q127 = pair_mul(q118, q126)
    q128 = pair_neg(q127)
    q129 = pair_mul_double(q124, q34)
    q130 = pair_sub(q128, q129)
    q131 = pair_mul(q117, q130)
    q132 = pair_neg(q131)
    q133 = pair_mul(q39, q126)
    q134 = pair_sub(q132, q133)
    q135 = pair_mul(q116, q134)
    q136 = pair_neg(q135)
    q137 = pair_mul(q44, q130)
    q138 = pair_sub(q136, q137)
    q139 = pair_mul(q115, q138)
    q140 = pair_neg(q139)
    q141 = pair_mul(q49, q134)
    q142 = pair_sub(q140, q141)
    q143 = pair_mul(q114, q142)
    q144 = pair_neg(q143)
    q145 = pair_mul_double(q138, q54)
    q146 = pair_sub(q144, q145)
    q147 = pair_mul(q113, q146)
    q148 = pair_neg(q147)
    q149 = pair_mul(q59, q142)
    q150 = pair_sub(q148, q149)
    q151 = pair_mul(q112, q150)
    q152 = pair_neg(q151)
    q153 = pair_mul(q64, q146)
    q154 = pair_sub(q152, q153)
    q155 = pair_mul(q111, q154)
    q156 = pair_neg(q155)
    q157 = pair_mul(q69, q150)
    q158 = pair_sub(q156, q157)
    q159 = pair_mul(q110, q158)
    q160 = pair_neg(q159)
    q161 = pair_mul(q74, q154)
    q162 = pair_sub(q160, q161)
    q163 = pair_mul(q109, q162)
    q164 = pair_neg(q163)
    q165 = pair_mul(q79, q158)
    q166 = pair_sub(q164, q165)
    q167 = pair_mul(q108, q166)
    q168 = pair_neg(q167)
    q169 = pair_mul(q84, q162)
    q170 = pair_sub(q168, q169)
    q171 = pair_mul(q107, q170)
    q172 = pair_neg(q171)
    q173 = pair_mul(q89, q166)
    q174 = pair_sub(q172, q173)
    q175 = pair_mul(q106, q174)
    q176 = pair_neg(q175)
    q177 = pair_mul_double(q170, q94)
    q178 = pair_sub(q176, q177)
    q179 = pair_mul(q105, q178)
    q180 = pair_neg(q179)
    q181 = pair_mul(q99, q174)
    q182 = pair_sub(q180, q181)
    q183 = pair_mul(q4, q182)
    q184 = pair_sub(q102, q183)
    q185 = pair_mul_double(q184, p0)
    c0 = q185[0]
    q187 = pair_mul(q4, q91)
    q188 = pair_mul(q4, q174)
    q189 = pair_sub(q187, q188)
    q190 = pair_mul_double(q189, p0)
    c1 = q190[0]
    q192 = pair_mul(q4, q81)
    q193 = pair_mul(q4, q166)
    q194 = pair_sub(q192, q193)
    q195 = pair_mul_double(q194, p0)
    c2 = q195[0]
    q197 = pair_mul(q4, q71)
    q198 = pair_mul(q4, q158)
    q199 = pair_sub(q197, q198)
    q200 = pair_mul_double(q199, p0)
    c3 = q200[0]
    q202 = pair_mul(q4, q61)
    q203 = pair_mul(q4, q150)
    q204 = pair_sub(q202, q203)
    q205 = pair_mul_double(q204, p0)
    c4 = q205[0]
    q207 = pair_mul(q4, q51)
    q208 = pair_mul(q4, q142)
    q209 = pair_sub(q207, q208)
    q210 = pair_mul_double(q209, p0)
    c5 = q210[0]
    q212 = pair_mul(q4, q41)
    q213 = pair_mul(q4, q134)
    q214 = pair_sub(q212, q213)
    q215 = pair_mul_double(q214, p0)
    c6 = q215[0]
    q217 = pair_mul(q4, q31)
    q218 = pair_mul(q4, q126)
    q219 = pair_sub(q217, q218)
    q220 = pair_mul_double(q219, p0)
    c7 = q220[0]
    q222 = pair_mul(q4, q104)
    q223 = pair_mul(q4, q8)
    q224 = pair_sub(q222, q223)
    q225 = pair_mul_double(q224, p0)
    c8 = q225[0]
    c10 = q0
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, p2, c10, p0)


def _block_phi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, p2, c10, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.25)
    t1 = np.square(t0)
    t2 = t1 * c0
    t2 += c1
    t2 *= t1
    t2 += c2
    t2 *= t1
    t2 += c3
    t2 *= t1
    t2 += c4
    t2 *= t1
    t2 += c5
    t2 *= t1
    t2 += c6
    t2 *= t1
    t2 += c7
    t1 *= t2
    t1 += c8
    t2 = t1 * t0
    t0 = np.clip(a, -np.inf, 1.2676506002282294e+30)
    t1 = -p2
    t1 = two_sum(t0, t1)
    t1 = pair_square(t1)
    t1 = pair_mul_double(t1, c10)
    t1 = pair_neg(t1)
    t1 = exp_dd(t1[0], t1[1])
    t0 = two_sum(p2, t0)
    t0 = pair_square(t0)
    t0 = pair_mul_double(t0, c10)
    t0 = pair_neg(t0)
    t0 = exp_dd(t0[0], t0[1])
    np.subtract(t1, t0, out=t0)
    t1 = p0 * t0
    t0 = choose(a > 0.25, t1, t2)
    np.multiply(np.copysign(1.0, r), t0, out=out)


def rbf_pair_phi(r, w, gamma, mu, out=None):
    """Phi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
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
    q4 = exp_fine(q3)
    q5 = -p2
    q6 = -p2
    q7 = two_sum(q5, q6)
    q8 = pair_mul_double(q7, q0)
    q9 = pair_mul((0.058823529411764705, 8.163404592832033e-19), q8)
    q10 = pair_scale(q8, 0.0625)
    q11 = pair_mul((0.06666666666666667, 9.251858538542971e-19), q8)
    q12 = pair_mul((0.07142857142857142, 3.96508223080413e-18), q8)
    q13 = pair_mul((0.07692307692307693, -4.270088556250602e-18), q8)
    q14 = pair_mul((0.08333333333333333, 4.625929269271485e-18), q8)
    q15 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q8)
    q16 = pair_mul((0.1, -5.551115123125783e-18), q8)
    q17 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q8)
    q18 = pair_scale(q8, 0.125)
    q19 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q8)
    q20 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q8)
    q21 = pair_mul((0.2, -1.1102230246251566e-17), q8)
    q22 = pair_scale(q8, 0.25)
    q23 = pair_mul_double((0.6666666666666666, 3.700743415417188e-17), q0)
    q24 = pair_mul(q23, q8)
    q25 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q8)
    q26 = pair_scale(q8, 0.5)
    q27 = pair_mul(q26, q8)
    q28 = -q0
    q29 = pair_add_double(q27, q28)
    q30 = pair_mul(q25, q29)
    q31 = pair_sub(q24, q30)
    q32 = pair_mul(q22, q31)
    q33 = pair_neg(q32)
    q34 = 0.5 * q0
    q35 = pair_mul_double(q29, q34)
    q36 = pair_sub(q33, q35)
    q37 = pair_mul(q21, q36)
    q38 = pair_neg(q37)
    q39 = pair_mul_double((0.4, -2.2204460492503132e-17), q0)
    q40 = pair_mul(q39, q31)
    q41 = pair_sub(q38, q40)
    q42 = pair_mul(q20, q41)
    q43 = pair_neg(q42)
    q44 = pair_mul_double((0.3333333333333333, 1.850371707708594e-17), q0)
    q45 = pair_mul(q44, q36)
    q46 = pair_sub(q43, q45)
    q47 = pair_mul(q19, q46)
    q48 = pair_neg(q47)
    q49 = pair_mul_double((0.2857142857142857, 1.586032892321652e-17), q0)
    q50 = pair_mul(q49, q41)
    q51 = pair_sub(q48, q50)
    q52 = pair_mul(q18, q51)
    q53 = pair_neg(q52)
    q54 = 0.25 * q0
    q55 = pair_mul_double(q46, q54)
    q56 = pair_sub(q53, q55)
    q57 = pair_mul(q17, q56)
    q58 = pair_neg(q57)
    q59 = pair_mul_double((0.2222222222222222, 1.2335811384723961e-17), q0)
    q60 = pair_mul(q59, q51)
    q61 = pair_sub(q58, q60)
    q62 = pair_mul(q16, q61)
    q63 = pair_neg(q62)
    q64 = pair_mul_double((0.2, -1.1102230246251566e-17), q0)
    q65 = pair_mul(q64, q56)
    q66 = pair_sub(q63, q65)
    q67 = pair_mul(q15, q66)
    q68 = pair_neg(q67)
    q69 = pair_mul_double((0.18181818181818182, -5.046468293750712e-18), q0)
    q70 = pair_mul(q69, q61)
    q71 = pair_sub(q68, q70)
    q72 = pair_mul(q14, q71)
    q73 = pair_neg(q72)
    q74 = pair_mul_double((0.16666666666666666, 9.25185853854297e-18), q0)
    q75 = pair_mul(q74, q66)
    q76 = pair_sub(q73, q75)
    q77 = pair_mul(q13, q76)
    q78 = pair_neg(q77)
    q79 = pair_mul_double((0.15384615384615385, -8.540177112501205e-18), q0)
    q80 = pair_mul(q79, q71)
    q81 = pair_sub(q78, q80)
    q82 = pair_mul(q12, q81)
    q83 = pair_neg(q82)
    q84 = pair_mul_double((0.14285714285714285, 7.93016446160826e-18), q0)
    q85 = pair_mul(q84, q76)
    q86 = pair_sub(q83, q85)
    q87 = pair_mul(q11, q86)
    q88 = pair_neg(q87)
    q89 = pair_mul_double((0.13333333333333333, 1.8503717077085942e-18), q0)
    q90 = pair_mul(q89, q81)
    q91 = pair_sub(q88, q90)
    q92 = pair_mul(q10, q91)
    q93 = pair_neg(q92)
    q94 = 0.125 * q0
    q95 = pair_mul_double(q86, q94)
    q96 = pair_sub(q93, q95)
    q97 = pair_mul(q9, q96)
    q98 = pair_neg(q97)
    q99 = pair_mul_double((0.11764705882352941, 1.6326809185664067e-18), q0)
    q100 = pair_mul(q99, q91)
    q101 = pair_sub(q98, q100)
    q102 = pair_mul(q4, q101)
    q103 = pair_mul_double(q102, p0)
    q104 = two_sum(p2, p2)
    q105 = pair_mul_double(q104, q0)
    q106 = pair_mul((0.058823529411764705, 8.163404592832033e-19), q105)
    q107 = pair_scale(q105, 0.0625)
    q108 = pair_mul((0.06666666666666667, 9.251858538542971e-19), q105)
    q109 = pair_mul((0.07142857142857142, 3.96508223080413e-18), q105)
    q110 = pair_mul((0.07692307692307693, -4.270088556250602e-18), q105)
    q111 = pair_mul((0.08333333333333333, 4.625929269271485e-18), q105)
    q112 = pair_mul((0.09090909090909091, -2.523234146875356e-18), q105)
    q113 = pair_mul((0.1, -5.551115123125783e-18), q105)
    q114 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q105)
    q115 = pair_scale(q105, 0.125)
    q116 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q105)
    q117 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q105)
    q118 = pair_mul((0.2, -1.1102230246251566e-17), q105)
    q119 = pair_scale(q105, 0.25)
    q120 = pair_mul(q23, q105)
    q121 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q105)
    q122 = pair_scale(q105, 0.5)
    q123 = pair_mul(q122, q105)
    q124 = -q0
    q125 = pair_add_double(q123, q124)
    q126 = pair_mul(q121, q125)
    q127 = pair_sub(q120, q126)
    q128 = pair_mul(q119, q127)
    q129 = pair_neg(q128)
    q130 = pair_mul_double(q125, q34)
    q131 = pair_sub(q129, q130)
    q132 = pair_mul(q118, q131)
    q133 = pair_neg(q132)
    q134 = pair_mul(q39, q127)
    q135 = pair_sub(q133, q134)
    q136 = pair_mul(q117, q135)
    q137 = pair_neg(q136)
    q138 = pair_mul(q44, q131)
    q139 = pair_sub(q137, q138)
    q140 = pair_mul(q116, q139)
    q141 = pair_neg(q140)
    q142 = pair_mul(q49, q135)
    q143 = pair_sub(q141, q142)
    q144 = pair_mul(q115, q143)
    q145 = pair_neg(q144)
    q146 = pair_mul_double(q139, q54)
    q147 = pair_sub(q145, q146)
    q148 = pair_mul(q114, q147)
    q149 = pair_neg(q148)
    q150 = pair_mul(q59, q143)
    q151 = pair_sub(q149, q150)
    q152 = pair_mul(q113, q151)
    q153 = pair_neg(q152)
    q154 = pair_mul(q64, q147)
    q155 = pair_sub(q153, q154)
    q156 = pair_mul(q112, q155)
    q157 = pair_neg(q156)
    q158 = pair_mul(q69, q151)
    q159 = pair_sub(q157, q158)
    q160 = pair_mul(q111, q159)
    q161 = pair_neg(q160)
    q162 = pair_mul(q74, q155)
    q163 = pair_sub(q161, q162)
    q164 = pair_mul(q110, q163)
    q165 = pair_neg(q164)
    q166 = pair_mul(q79, q159)
    q167 = pair_sub(q165, q166)
    q168 = pair_mul(q109, q167)
    q169 = pair_neg(q168)
    q170 = pair_mul(q84, q163)
    q171 = pair_sub(q169, q170)
    q172 = pair_mul(q108, q171)
    q173 = pair_neg(q172)
    q174 = pair_mul(q89, q167)
    q175 = pair_sub(q173, q174)
    q176 = pair_mul(q107, q175)
    q177 = pair_neg(q176)
    q178 = pair_mul_double(q171, q94)
    q179 = pair_sub(q177, q178)
    q180 = pair_mul(q106, q179)
    q181 = pair_neg(q180)
    q182 = pair_mul(q99, q175)
    q183 = pair_sub(q181, q182)
    q184 = pair_mul(q4, q183)
    q185 = pair_mul_double(q184, p0)
    q186 = pair_sub(q103, q185)
    c0 = q186[0]
    q188 = pair_mul(q4, q91)
    q189 = pair_mul_double(q188, p0)
    q190 = pair_mul(q4, q175)
    q191 = pair_mul_double(q190, p0)
    q192 = pair_sub(q189, q191)
    c1 = q192[0]
    q194 = pair_mul(q4, q81)
    q195 = pair_mul_double(q194, p0)
    q196 = pair_mul(q4, q167)
    q197 = pair_mul_double(q196, p0)
    q198 = pair_sub(q195, q197)
    c2 = q198[0]
    q200 = pair_mul(q4, q71)
    q201 = pair_mul_double(q200, p0)
    q202 = pair_mul(q4, q159)
    q203 = pair_mul_double(q202, p0)
    q204 = pair_sub(q201, q203)
    c3 = q204[0]
    q206 = pair_mul(q4, q61)
    q207 = pair_mul_double(q206, p0)
    q208 = pair_mul(q4, q151)
    q209 = pair_mul_double(q208, p0)
    q210 = pair_sub(q207, q209)
    c4 = q210[0]
    q212 = pair_mul(q4, q51)
    q213 = pair_mul_double(q212, p0)
    q214 = pair_mul(q4, q143)
    q215 = pair_mul_double(q214, p0)
    q216 = pair_sub(q213, q215)
    c5 = q216[0]
    q218 = pair_mul(q4, q41)
    q219 = pair_mul_double(q218, p0)
    q220 = pair_mul(q4, q135)
    q221 = pair_mul_double(q220, p0)
    q222 = pair_sub(q219, q221)
    c6 = q222[0]
    q224 = pair_mul(q4, q31)
    q225 = pair_mul_double(q224, p0)
    q226 = pair_mul(q4, q127)
    q227 = pair_mul_double(q226, p0)
    q228 = pair_sub(q225, q227)
    c7 = q228[0]
    q230 = pair_mul(q4, q105)
    q231 = pair_mul_double(q230, p0)
    q232 = pair_mul(q4, q8)
    q233 = pair_mul_double(q232, p0)
    q234 = pair_sub(q231, q233)
    c8 = q234[0]
    c10 = q0
    return (c0, c1, c2, c3, c4, c5, c6, c7, c8, p2, c10, p0)


def _block_g(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, c5, c6, c7, c8, p2, c10, p0) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.25)
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
    t1 *= t0
    t1 += c6
    t1 *= t0
    t1 += c7
    t0 *= t1
    t0 += c8
    t1 = np.clip(a, -np.inf, 1.2676506002282294e+30)
    np.clip(t1, 0.25, np.inf, out=t1)
    t2 = -p2
    t2 = two_sum(t1, t2)
    t2 = pair_square(t2)
    t2 = pair_mul_double(t2, c10)
    t2 = pair_neg(t2)
    t2 = exp_dd(t2[0], t2[1])
    t3 = two_sum(p2, t1)
    t3 = pair_square(t3)
    t3 = pair_mul_double(t3, c10)
    t3 = pair_neg(t3)
    t3 = exp_dd(t3[0], t3[1])
    t2 -= t3
    t3 = p0 * t2
    t2 = t3 / t1
    choose(a > 0.25, t2, t0, out=out)


def rbf_pair_g(r, w, gamma, mu, out=None):
    """g(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
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
    q8 = exp_fine(q7)
    q9 = pair_mul(q4, q5)
    q10 = pair_mul(q5, q4)
    q11 = pair_neg(q10)
    q12 = pair_sub(q9, q11)
    q13 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q12)
    q14 = pair_scale(q12, 0.125)
    q15 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q12)
    q16 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q12)
    q17 = pair_mul((0.2, -1.1102230246251566e-17), q12)
    q18 = pair_scale(q12, 0.25)
    q19 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q12)
    q20 = pair_scale(q12, 0.5)
    q21 = pair_mul(q20, q12)
    q22 = pair_square(q4)
    q23 = pair_sub(q21, q22)
    q24 = pair_mul(q19, q23)
    q25 = pair_mul((0.6666666666666666, 3.700743415417188e-17), q22)
    q26 = pair_mul(q25, q12)
    q27 = pair_sub(q24, q26)
    q28 = pair_mul(q18, q27)
    q29 = pair_scale(q22, 0.5)
    q30 = pair_mul(q29, q23)
    q31 = pair_sub(q28, q30)
    q32 = pair_mul(q17, q31)
    q33 = pair_mul((0.4, -2.2204460492503132e-17), q22)
    q34 = pair_mul(q33, q27)
    q35 = pair_sub(q32, q34)
    q36 = pair_mul(q16, q35)
    q37 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q22)
    q38 = pair_mul(q37, q31)
    q39 = pair_sub(q36, q38)
    q40 = pair_mul(q15, q39)
    q41 = pair_mul((0.2857142857142857, 1.586032892321652e-17), q22)
    q42 = pair_mul(q41, q35)
    q43 = pair_sub(q40, q42)
    q44 = pair_mul(q14, q43)
    q45 = pair_scale(q22, 0.25)
    q46 = pair_mul(q45, q39)
    q47 = pair_sub(q44, q46)
    q48 = pair_mul(q13, q47)
    q49 = pair_mul((0.2222222222222222, 1.2335811384723961e-17), q22)
    q50 = pair_mul(q49, q43)
    q51 = pair_sub(q48, q50)
    q52 = pair_mul(q8, q51)
    q53 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q52)
    q54 = pair_mul(q53, q4)
    q55 = pair_div(q54, (10.0, 0.0))
    q56 = pair_add(q10, q9)
    q57 = pair_mul((0.1111111111111111, 6.1679056923619804e-18), q56)
    q58 = pair_scale(q56, 0.125)
    q59 = pair_mul((0.14285714285714285, 7.93016446160826e-18), q56)
    q60 = pair_mul((0.16666666666666666, 9.25185853854297e-18), q56)
    q61 = pair_mul((0.2, -1.1102230246251566e-17), q56)
    q62 = pair_scale(q56, 0.25)
    q63 = pair_mul(q25, q56)
    q64 = pair_mul((0.3333333333333333, 1.850371707708594e-17), q56)
    q65 = pair_scale(q56, 0.5)
    q66 = pair_mul(q65, q56)
    q67 = pair_sub(q66, q22)
    q68 = pair_mul(q64, q67)
    q69 = pair_sub(q63, q68)
    q70 = pair_mul(q62, q69)
    q71 = pair_neg(q70)
    q72 = pair_mul(q29, q67)
    q73 = pair_sub(q71, q72)
    q74 = pair_mul(q61, q73)
    q75 = pair_neg(q74)
    q76 = pair_mul(q33, q69)
    q77 = pair_sub(q75, q76)
    q78 = pair_mul(q60, q77)
    q79 = pair_neg(q78)
    q80 = pair_mul(q37, q73)
    q81 = pair_sub(q79, q80)
    q82 = pair_mul(q59, q81)
    q83 = pair_neg(q82)
    q84 = pair_mul(q41, q77)
    q85 = pair_sub(q83, q84)
    q86 = pair_mul(q58, q85)
    q87 = pair_neg(q86)
    q88 = pair_mul(q45, q81)
    q89 = pair_sub(q87, q88)
    q90 = pair_mul(q57, q89)
    q91 = pair_neg(q90)
    q92 = pair_mul(q49, q85)
    q93 = pair_sub(q91, q92)
    q94 = pair_mul(q8, q93)
    q95 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q94)
    q96 = pair_mul(q95, q4)
    q97 = pair_div(q96, (10.0, 0.0))
    q98 = pair_sub(q55, q97)
    q99 = pair_mul(q3, q98)
    c0 = q99[0]
    q101 = pair_mul(q8, q43)
    q102 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q101)
    q103 = pair_mul(q102, q4)
    q104 = pair_scale(q103, 0.125)
    q105 = pair_mul(q8, q85)
    q106 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q105)
    q107 = pair_mul(q106, q4)
    q108 = pair_scale(q107, 0.125)
    q109 = pair_sub(q104, q108)
    q110 = pair_mul(q3, q109)
    c1 = q110[0]
    q112 = pair_mul(q8, q35)
    q113 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q112)
    q114 = pair_mul(q113, q4)
    q115 = pair_div(q114, (6.0, 0.0))
    q116 = pair_mul(q8, q77)
    q117 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q116)
    q118 = pair_mul(q117, q4)
    q119 = pair_div(q118, (6.0, 0.0))
    q120 = pair_sub(q115, q119)
    q121 = pair_mul(q3, q120)
    c2 = q121[0]
    q123 = pair_mul(q8, q27)
    q124 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q123)
    q125 = pair_mul(q124, q4)
    q126 = pair_scale(q125, 0.25)
    q127 = pair_mul(q8, q69)
    q128 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q127)
    q129 = pair_mul(q128, q4)
    q130 = pair_scale(q129, 0.25)
    q131 = pair_sub(q126, q130)
    q132 = pair_mul(q3, q131)
    c3 = q132[0]
    q134 = pair_mul(q8, q12)
    q135 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q134)
    q136 = pair_mul(q135, q4)
    q137 = pair_scale(q136, 0.5)
    q138 = pair_mul(q8, q56)
    q139 = pair_mul((1.1283791670955126, 1.533545961316588e-17), q138)
    q140 = pair_mul(q139, q4)
    q141 = pair_scale(q140, 0.5)
    q142 = pair_add(q137, q141)
    q143 = pair_mul(q3, q142)
    c4 = q143[0]
    c6 = q4
    q146 = 0.5 * p2
    q147 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q146)
    q148 = pair_mul(q147, q2)
    q149 = erf_pair(q148)
    q150 = pair_scale(q149, 2.0)
    c7 = q150
    c8 = q3[0]
    q153 = two_sum(p2, -2.5822498780869086e+120)
    q154 = pair_mul(q4, q153)
    q155 = erf_pair(q154)
    q156 = pair_sub(q150, q155)
    q157 = two_sum(p2, 2.5822498780869086e+120)
    q158 = pair_mul(q4, q157)
    q159 = erf_pair(q158)
    q160 = pair_sub(q156, q159)
    q161 = pair_mul(q3, q160)
    c9 = q161[0]
    return (c0, c1, c2, c3, c4, p2, c6, c7, c8, c9)


def _block_psi(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, c1, c2, c3, c4, p2, c6, c7, c8, c9) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 0.015625)
    t1 = np.square(t0)
    t2 = t1 * c0
    t2 += c1
    t2 *= t1
    t2 += c2
    t2 *= t1
    t2 += c3
    t1 *= t2
    t1 += c4
    t2 = t0 * t1
    t1 = t2 * t0
    t0 = -a
    t2 = two_sum(p2, t0)
    t0 = pair_mul(c6, t2)
    t2 = erf_pair(t0)
    t0 = pair_sub(c7, t2)
    t2 = two_sum(p2, a)
    t2 = pair_mul(c6, t2)
    t2 = erf_pair(t2)
    t0 = pair_sub(t0, t2)
    t2 = c8 * t0[0]
    t0 = choose(a > 0.015625, t2, t1)
    choose(a > 1.7976931348623157e+308, c9, t0, out=out)


def rbf_pair_psi(r, w, gamma, mu, out=None):
    """Psi(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_psi, _prepare_psi, (float(w), float(gamma), float(mu)), r, out)


@lru_cache(maxsize=64)
def _prepare_s(p0, p1, p2):
    """Constants of one call."""
    p0 = np.array([p0], dtype=np.float64)
    p1 = np.array([p1], dtype=np.float64)
    p2 = np.array([p2], dtype=np.float64)
    q0 = 2.0 * p1
    q1 = two_prod(q0, p2)
    q2 = pair_mul(q1, (1.4142135623730951, -9.667293313452913e-17))
    c0 = q2
    q4 = 0.5 * p1
    c2 = q4
    q6 = 0.5 * p0
    q7 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), q6)
    c3 = q7
    return (c0, p2, c2, c3)


def _block_s(r, out, constants):
    """The function of one block r, written to `out`, which may be r."""
    (c0, p2, c2, c3) = constants
    a = np.abs(r)
    t0 = np.clip(a, -np.inf, 1.2676506002282294e+30)
    t1 = pair_mul_double(c0, t0)
    t1 = pair_neg(t1)
    t1 = expm1_pair(t1)
    t0 = pair_mul_double((1.4142135623730951, -9.667293313452913e-17), t0)
    t2 = -p2
    t0 = pair_add_double(t0, t2)
    t2 = pair_square(t0)
    t0 = pair_mul_double(t2, c2)
    t2 = pair_neg(t0)
    t0 = exp_pair(t2)
    t2 = pair_mul(t0, t1)
    t0 = pair_mul(c3, t2)
    t1 = pair_add_double(t0, a)
    t2 = choose(a > 1.7976931348623157e+308, a, t1[0])
    np.multiply(np.copysign(1.0, r), t2, out=out)


def rbf_pair_s(r, w, gamma, mu, out=None):
    """S(r), at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. NaN gives NaN, infinities give the limits."""
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
    t0 = np.clip(a, -np.inf, 4.0)
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
    t1 = np.clip(a, -np.inf, 1.2676506002282294e+30)
    t2 = p2 - t1
    t3 = -p2
    t3 = two_sum(t1, t3)
    t3 = pair_square(t3)
    t3 = pair_mul_double(t3, c1)
    t3 = pair_neg(t3)
    t2 = exp_times_dd(t2, t3[0], t3[1])
    t3 = p2 + t1
    t1 = np.square(t3)
    t1 *= c1
    t1 = -t1
    t1 = exp_times_dd(t3, t1, 0.0)
    t3 = t2 + t1
    t1 = pair_mul_double(c2, t3)
    t2 = pair_select(a > 4.0, t1, (t0[0], 0.0))
    out[...] = t2[0]


def rbf_pair_slope(r, w, gamma, mu, out=None):
    """Phi'(r), no bound is promised for this kernel. NaN gives NaN, infinities give the limits."""
    return blockwise(_block_slope, _prepare_slope, (float(w), float(gamma), float(mu)), r, out)

