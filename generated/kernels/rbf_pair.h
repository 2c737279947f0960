/* The kernels of rbf-pair: Phi, g, Psi, S, Phi'.
   Phi(r) = w*(-exp(-gamma*(mu + Abs(r))**2/2) + exp(-gamma*(-mu + Abs(r))**2/2))*sign(r): at most 7 ulp; the bound is 8 ulp.
   g(r) = Piecewise((2*gamma*mu*w*exp(-gamma*mu**2/2), Eq(r, 0)), ((-w*exp(-gamma*(mu + Abs(r))**2/2) + w*exp(-gamma*(-mu + Abs(r))**2/2))/Abs(r), True)): at most 4 ulp.
   Psi(r) = sqrt(2)*sqrt(pi)*w*(2*erf(sqrt(2)*sqrt(gamma)*mu/2) - erf(sqrt(2)*sqrt(gamma)*(mu - r)/2) - erf(sqrt(2)*sqrt(gamma)*(mu + r)/2))/sqrt(gamma): at most 4 ulp.
   S(r) = r - sqrt(2)*(-w*exp(-gamma*(mu + sqrt(2)*Abs(r))**2/2) + w*exp(-gamma*(-mu + sqrt(2)*Abs(r))**2/2))*sign(r)/2: at most 4 ulp.
   Phi'(r) = gamma*w*(-(-mu + Abs(r))*exp(-gamma*(-mu + Abs(r))**2/2) + (mu + Abs(r))*exp(-gamma*(mu + Abs(r))**2/2)): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Digest: 1783d1dbf0974c5e. Made by symdict; again by:
       symdict generate --only kernels/rbf_pair.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: w, gamma, mu. */

#ifndef SYMDICT_RBF_PAIR_H
#define SYMDICT_RBF_PAIR_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = w*(-exp(-gamma*(mu + Abs(r))**2/2) + exp(-gamma*(-mu + Abs(r))**2/2))*sign(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rbf_pair_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
    double c8;
    double c9;
    double p2;
    double c11;
    double p0;
} rbf_pair_phi_constants;

SYMDICT_INLINE void rbf_pair_phi_prepare(const double *parameters, rbf_pair_phi_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[1];
    const sd_pair q1 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const sd_pair q3 = sd_pair_neg(q2);
    const sd_pair q4 = sd_exp_pair(q3);
    const double q5 = -parameters[2];
    const double q6 = -parameters[2];
    const sd_pair q7 = sd_two_sum(q5, q6);
    const sd_pair q8 = sd_pair_mul_double(q7, q0);
    const sd_pair q9 = sd_pair_mul(sd_pair_make(0.05263157894736842, 2.921639538487254e-18), q8);
    const sd_pair q10 = sd_pair_mul(sd_pair_make(0.05555555555555555, 3.0839528461809902e-18), q8);
    const sd_pair q11 = sd_pair_mul(sd_pair_make(0.058823529411764705, 8.163404592832033e-19), q8);
    const sd_pair q12 = sd_pair_scale(q8, 0.0625);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.06666666666666667, 9.251858538542971e-19), q8);
    const sd_pair q14 = sd_pair_mul(sd_pair_make(0.07142857142857142, 3.96508223080413e-18), q8);
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.07692307692307693, -4.270088556250602e-18), q8);
    const sd_pair q16 = sd_pair_mul(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q8);
    const sd_pair q17 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q8);
    const sd_pair q18 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q8);
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q8);
    const sd_pair q20 = sd_pair_scale(q8, 0.125);
    const sd_pair q21 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q8);
    const sd_pair q22 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q8);
    const sd_pair q23 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q8);
    const sd_pair q24 = sd_pair_scale(q8, 0.25);
    const sd_pair q25 = sd_pair_mul_double(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q0);
    const sd_pair q26 = sd_pair_mul(q25, q8);
    const sd_pair q27 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q8);
    const sd_pair q28 = sd_pair_scale(q8, 0.5);
    const sd_pair q29 = sd_pair_mul(q28, q8);
    const double q30 = -q0;
    const sd_pair q31 = sd_pair_add_double(q29, q30);
    const sd_pair q32 = sd_pair_mul(q27, q31);
    const sd_pair q33 = sd_pair_sub(q26, q32);
    const sd_pair q34 = sd_pair_mul(q24, q33);
    const sd_pair q35 = sd_pair_neg(q34);
    const double q36 = 0.5 * q0;
    const sd_pair q37 = sd_pair_mul_double(q31, q36);
    const sd_pair q38 = sd_pair_sub(q35, q37);
    const sd_pair q39 = sd_pair_mul(q23, q38);
    const sd_pair q40 = sd_pair_neg(q39);
    const sd_pair q41 = sd_pair_mul_double(sd_pair_make(0.4, -2.2204460492503132e-17), q0);
    const sd_pair q42 = sd_pair_mul(q41, q33);
    const sd_pair q43 = sd_pair_sub(q40, q42);
    const sd_pair q44 = sd_pair_mul(q22, q43);
    const sd_pair q45 = sd_pair_neg(q44);
    const sd_pair q46 = sd_pair_mul_double(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q0);
    const sd_pair q47 = sd_pair_mul(q46, q38);
    const sd_pair q48 = sd_pair_sub(q45, q47);
    const sd_pair q49 = sd_pair_mul(q21, q48);
    const sd_pair q50 = sd_pair_neg(q49);
    const sd_pair q51 = sd_pair_mul_double(sd_pair_make(0.2857142857142857, 1.586032892321652e-17), q0);
    const sd_pair q52 = sd_pair_mul(q51, q43);
    const sd_pair q53 = sd_pair_sub(q50, q52);
    const sd_pair q54 = sd_pair_mul(q20, q53);
    const sd_pair q55 = sd_pair_neg(q54);
    const double q56 = 0.25 * q0;
    const sd_pair q57 = sd_pair_mul_double(q48, q56);
    const sd_pair q58 = sd_pair_sub(q55, q57);
    const sd_pair q59 = sd_pair_mul(q19, q58);
    const sd_pair q60 = sd_pair_neg(q59);
    const sd_pair q61 = sd_pair_mul_double(sd_pair_make(0.2222222222222222, 1.2335811384723961e-17), q0);
    const sd_pair q62 = sd_pair_mul(q61, q53);
    const sd_pair q63 = sd_pair_sub(q60, q62);
    const sd_pair q64 = sd_pair_mul(q18, q63);
    const sd_pair q65 = sd_pair_neg(q64);
    const sd_pair q66 = sd_pair_mul_double(sd_pair_make(0.2, -1.1102230246251566e-17), q0);
    const sd_pair q67 = sd_pair_mul(q66, q58);
    const sd_pair q68 = sd_pair_sub(q65, q67);
    const sd_pair q69 = sd_pair_mul(q17, q68);
    const sd_pair q70 = sd_pair_neg(q69);
    const sd_pair q71 = sd_pair_mul_double(sd_pair_make(0.18181818181818182, -5.046468293750712e-18), q0);
    const sd_pair q72 = sd_pair_mul(q71, q63);
    const sd_pair q73 = sd_pair_sub(q70, q72);
    const sd_pair q74 = sd_pair_mul(q16, q73);
    const sd_pair q75 = sd_pair_neg(q74);
    const sd_pair q76 = sd_pair_mul_double(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q0);
    const sd_pair q77 = sd_pair_mul(q76, q68);
    const sd_pair q78 = sd_pair_sub(q75, q77);
    const sd_pair q79 = sd_pair_mul(q15, q78);
    const sd_pair q80 = sd_pair_neg(q79);
    const sd_pair q81 = sd_pair_mul_double(sd_pair_make(0.15384615384615385, -8.540177112501205e-18), q0);
    const sd_pair q82 = sd_pair_mul(q81, q73);
    const sd_pair q83 = sd_pair_sub(q80, q82);
    const sd_pair q84 = sd_pair_mul(q14, q83);
    const sd_pair q85 = sd_pair_neg(q84);
    const sd_pair q86 = sd_pair_mul_double(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q0);
    const sd_pair q87 = sd_pair_mul(q86, q78);
    const sd_pair q88 = sd_pair_sub(q85, q87);
    const sd_pair q89 = sd_pair_mul(q13, q88);
    const sd_pair q90 = sd_pair_neg(q89);
    const sd_pair q91 = sd_pair_mul_double(sd_pair_make(0.13333333333333333, 1.8503717077085942e-18), q0);
    const sd_pair q92 = sd_pair_mul(q91, q83);
    const sd_pair q93 = sd_pair_sub(q90, q92);
    const sd_pair q94 = sd_pair_mul(q12, q93);
    const sd_pair q95 = sd_pair_neg(q94);
    const double q96 = 0.125 * q0;
    const sd_pair q97 = sd_pair_mul_double(q88, q96);
    const sd_pair q98 = sd_pair_sub(q95, q97);
    const sd_pair q99 = sd_pair_mul(q11, q98);
    const sd_pair q100 = sd_pair_neg(q99);
    const sd_pair q101 = sd_pair_mul_double(sd_pair_make(0.11764705882352941, 1.6326809185664067e-18), q0);
    const sd_pair q102 = sd_pair_mul(q101, q93);
    const sd_pair q103 = sd_pair_sub(q100, q102);
    const sd_pair q104 = sd_pair_mul(q10, q103);
    const sd_pair q105 = sd_pair_neg(q104);
    const sd_pair q106 = sd_pair_mul_double(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q0);
    const sd_pair q107 = sd_pair_mul(q106, q98);
    const sd_pair q108 = sd_pair_sub(q105, q107);
    const sd_pair q109 = sd_pair_mul(q9, q108);
    const sd_pair q110 = sd_pair_neg(q109);
    const sd_pair q111 = sd_pair_mul_double(sd_pair_make(0.10526315789473684, 5.843279076974508e-18), q0);
    const sd_pair q112 = sd_pair_mul(q111, q103);
    const sd_pair q113 = sd_pair_sub(q110, q112);
    const sd_pair q114 = sd_pair_mul(q4, q113);
    const sd_pair q115 = sd_two_sum(parameters[2], parameters[2]);
    const sd_pair q116 = sd_pair_mul_double(q115, q0);
    const sd_pair q117 = sd_pair_mul(sd_pair_make(0.05263157894736842, 2.921639538487254e-18), q116);
    const sd_pair q118 = sd_pair_mul(sd_pair_make(0.05555555555555555, 3.0839528461809902e-18), q116);
    const sd_pair q119 = sd_pair_mul(sd_pair_make(0.058823529411764705, 8.163404592832033e-19), q116);
    const sd_pair q120 = sd_pair_scale(q116, 0.0625);
    const sd_pair q121 = sd_pair_mul(sd_pair_make(0.06666666666666667, 9.251858538542971e-19), q116);
    const sd_pair q122 = sd_pair_mul(sd_pair_make(0.07142857142857142, 3.96508223080413e-18), q116);
    const sd_pair q123 = sd_pair_mul(sd_pair_make(0.07692307692307693, -4.270088556250602e-18), q116);
    const sd_pair q124 = sd_pair_mul(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q116);
    const sd_pair q125 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q116);
    const sd_pair q126 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q116);
    const sd_pair q127 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q116);
    const sd_pair q128 = sd_pair_scale(q116, 0.125);
    const sd_pair q129 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q116);
    const sd_pair q130 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q116);
    const sd_pair q131 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q116);
    const sd_pair q132 = sd_pair_scale(q116, 0.25);
    const sd_pair q133 = sd_pair_mul(q25, q116);
    const sd_pair q134 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q116);
    const sd_pair q135 = sd_pair_scale(q116, 0.5);
    const sd_pair q136 = sd_pair_mul(q135, q116);
    const double q137 = -q0;
    const sd_pair q138 = sd_pair_add_double(q136, q137);
    const sd_pair q139 = sd_pair_mul(q134, q138);
    const sd_pair q140 = sd_pair_sub(q133, q139);
    const sd_pair q141 = sd_pair_mul(q132, q140);
    const sd_pair q142 = sd_pair_neg(q141);
    const sd_pair q143 = sd_pair_mul_double(q138, q36);
    const sd_pair q144 = sd_pair_sub(q142, q143);
    const sd_pair q145 = sd_pair_mul(q131, q144);
    const sd_pair q146 = sd_pair_neg(q145);
    const sd_pair q147 = sd_pair_mul(q41, q140);
    const sd_pair q148 = sd_pair_sub(q146, q147);
    const sd_pair q149 = sd_pair_mul(q130, q148);
    const sd_pair q150 = sd_pair_neg(q149);
    const sd_pair q151 = sd_pair_mul(q46, q144);
    const sd_pair q152 = sd_pair_sub(q150, q151);
    const sd_pair q153 = sd_pair_mul(q129, q152);
    const sd_pair q154 = sd_pair_neg(q153);
    const sd_pair q155 = sd_pair_mul(q51, q148);
    const sd_pair q156 = sd_pair_sub(q154, q155);
    const sd_pair q157 = sd_pair_mul(q128, q156);
    const sd_pair q158 = sd_pair_neg(q157);
    const sd_pair q159 = sd_pair_mul_double(q152, q56);
    const sd_pair q160 = sd_pair_sub(q158, q159);
    const sd_pair q161 = sd_pair_mul(q127, q160);
    const sd_pair q162 = sd_pair_neg(q161);
    const sd_pair q163 = sd_pair_mul(q61, q156);
    const sd_pair q164 = sd_pair_sub(q162, q163);
    const sd_pair q165 = sd_pair_mul(q126, q164);
    const sd_pair q166 = sd_pair_neg(q165);
    const sd_pair q167 = sd_pair_mul(q66, q160);
    const sd_pair q168 = sd_pair_sub(q166, q167);
    const sd_pair q169 = sd_pair_mul(q125, q168);
    const sd_pair q170 = sd_pair_neg(q169);
    const sd_pair q171 = sd_pair_mul(q71, q164);
    const sd_pair q172 = sd_pair_sub(q170, q171);
    const sd_pair q173 = sd_pair_mul(q124, q172);
    const sd_pair q174 = sd_pair_neg(q173);
    const sd_pair q175 = sd_pair_mul(q76, q168);
    const sd_pair q176 = sd_pair_sub(q174, q175);
    const sd_pair q177 = sd_pair_mul(q123, q176);
    const sd_pair q178 = sd_pair_neg(q177);
    const sd_pair q179 = sd_pair_mul(q81, q172);
    const sd_pair q180 = sd_pair_sub(q178, q179);
    const sd_pair q181 = sd_pair_mul(q122, q180);
    const sd_pair q182 = sd_pair_neg(q181);
    const sd_pair q183 = sd_pair_mul(q86, q176);
    const sd_pair q184 = sd_pair_sub(q182, q183);
    const sd_pair q185 = sd_pair_mul(q121, q184);
    const sd_pair q186 = sd_pair_neg(q185);
    const sd_pair q187 = sd_pair_mul(q91, q180);
    const sd_pair q188 = sd_pair_sub(q186, q187);
    const sd_pair q189 = sd_pair_mul(q120, q188);
    const sd_pair q190 = sd_pair_neg(q189);
    const sd_pair q191 = sd_pair_mul_double(q184, q96);
    const sd_pair q192 = sd_pair_sub(q190, q191);
    const sd_pair q193 = sd_pair_mul(q119, q192);
    const sd_pair q194 = sd_pair_neg(q193);
    const sd_pair q195 = sd_pair_mul(q101, q188);
    const sd_pair q196 = sd_pair_sub(q194, q195);
    const sd_pair q197 = sd_pair_mul(q118, q196);
    const sd_pair q198 = sd_pair_neg(q197);
    const sd_pair q199 = sd_pair_mul(q106, q192);
    const sd_pair q200 = sd_pair_sub(q198, q199);
    const sd_pair q201 = sd_pair_mul(q117, q200);
    const sd_pair q202 = sd_pair_neg(q201);
    const sd_pair q203 = sd_pair_mul(q111, q196);
    const sd_pair q204 = sd_pair_sub(q202, q203);
    const sd_pair q205 = sd_pair_mul(q4, q204);
    const sd_pair q206 = sd_pair_sub(q114, q205);
    const sd_pair q207 = sd_pair_mul_double(q206, parameters[0]);
    k->c0 = q207.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q209 = sd_pair_mul(q4, q103);
    const sd_pair q210 = sd_pair_mul(q4, q196);
    const sd_pair q211 = sd_pair_sub(q209, q210);
    const sd_pair q212 = sd_pair_mul_double(q211, parameters[0]);
    k->c1 = q212.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q214 = sd_pair_mul(q4, q93);
    const sd_pair q215 = sd_pair_mul(q4, q188);
    const sd_pair q216 = sd_pair_sub(q214, q215);
    const sd_pair q217 = sd_pair_mul_double(q216, parameters[0]);
    k->c2 = q217.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q219 = sd_pair_mul(q4, q83);
    const sd_pair q220 = sd_pair_mul(q4, q180);
    const sd_pair q221 = sd_pair_sub(q219, q220);
    const sd_pair q222 = sd_pair_mul_double(q221, parameters[0]);
    k->c3 = q222.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q224 = sd_pair_mul(q4, q73);
    const sd_pair q225 = sd_pair_mul(q4, q172);
    const sd_pair q226 = sd_pair_sub(q224, q225);
    const sd_pair q227 = sd_pair_mul_double(q226, parameters[0]);
    k->c4 = q227.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q229 = sd_pair_mul(q4, q63);
    const sd_pair q230 = sd_pair_mul(q4, q164);
    const sd_pair q231 = sd_pair_sub(q229, q230);
    const sd_pair q232 = sd_pair_mul_double(q231, parameters[0]);
    k->c5 = q232.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q234 = sd_pair_mul(q4, q53);
    const sd_pair q235 = sd_pair_mul(q4, q156);
    const sd_pair q236 = sd_pair_sub(q234, q235);
    const sd_pair q237 = sd_pair_mul_double(q236, parameters[0]);
    k->c6 = q237.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q239 = sd_pair_mul(q4, q43);
    const sd_pair q240 = sd_pair_mul(q4, q148);
    const sd_pair q241 = sd_pair_sub(q239, q240);
    const sd_pair q242 = sd_pair_mul_double(q241, parameters[0]);
    k->c7 = q242.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q244 = sd_pair_mul(q4, q33);
    const sd_pair q245 = sd_pair_mul(q4, q140);
    const sd_pair q246 = sd_pair_sub(q244, q245);
    const sd_pair q247 = sd_pair_mul_double(q246, parameters[0]);
    k->c8 = q247.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q249 = sd_pair_mul(q4, q116);
    const sd_pair q250 = sd_pair_mul(q4, q8);
    const sd_pair q251 = sd_pair_sub(q249, q250);
    const sd_pair q252 = sd_pair_mul_double(q251, parameters[0]);
    k->c9 = q252.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    k->c11 = q0; /* multiply(1/2, gamma) */
    k->p2 = parameters[2]; /* mu */
    k->p0 = parameters[0]; /* w */
}

/* Phi(r); at most 7 ulp; the bound is 8 ulp. */
SYMDICT_INLINE double rbf_pair_phi(double r, const rbf_pair_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.25 ? 0.25 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(t1, k->c0, k->c1);
    const double t3 = fma(t1, t2, k->c2);
    const double t4 = fma(t1, t3, k->c3);
    const double t5 = fma(t1, t4, k->c4);
    const double t6 = fma(t1, t5, k->c5);
    const double t7 = fma(t1, t6, k->c6);
    const double t8 = fma(t1, t7, k->c7);
    const double t9 = fma(t1, t8, k->c8);
    const double t10 = fma(t1, t9, k->c9);
    const double t11 = t0 * t10;
    const double t12 = a > 128.0 ? 128.0 : a;
    const double t13 = -k->p2;
    const sd_pair t14 = sd_two_sum(t12, t13);
    const sd_pair t15 = sd_pair_square(t14);
    const sd_pair t16 = sd_pair_mul_double(t15, k->c11);
    const sd_pair t17 = sd_pair_neg(t16);
    const sd_pair t18 = sd_exp_pair(t17);
    const double t19 = k->p2 + t12;
    const sd_pair t20 = sd_two_prod(t19, t19);
    const sd_pair t21 = sd_pair_mul_double(t20, k->c11);
    const double t22 = t21.hi;
    const double t23 = -t22;
    const double t24 = sd_exp(t23);
    const double t25 = -t24;
    const sd_pair t26 = sd_pair_add_double(t18, t25);
    const double t27 = t26.hi;
    const sd_pair t28 = sd_two_prod(k->p0, t27);
    const sd_pair t29 = sd_pair_select(a > 0.25, t28, sd_pair_make(t11, 0.0));
    (void)k;
    return copysign(1.0, r) * t29.hi;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rbf_pair_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    rbf_pair_phi_constants k;
    rbf_pair_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rbf_pair_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void rbf_pair_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    rbf_pair_phi_constants k;
    double left = 0;
    rbf_pair_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = rbf_pair_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rbf_pair_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rbf_pair_phi_constants k;
    rbf_pair_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rbf_pair_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((2*gamma*mu*w*exp(-gamma*mu**2/2), Eq(r, 0)), ((-w*exp(-gamma*(mu + Abs(r))**2/2) + w*exp(-gamma*(-mu + Abs(r))**2/2))/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rbf_pair_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
    double p2;
    double c7;
    double p0;
} rbf_pair_g_constants;

SYMDICT_INLINE void rbf_pair_g_prepare(const double *parameters, rbf_pair_g_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[1];
    const sd_pair q1 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const sd_pair q3 = sd_pair_neg(q2);
    const sd_pair q4 = sd_exp_pair(q3);
    const double q5 = -parameters[2];
    const double q6 = -parameters[2];
    const sd_pair q7 = sd_two_sum(q5, q6);
    const sd_pair q8 = sd_pair_mul_double(q7, q0);
    const sd_pair q9 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q8);
    const sd_pair q10 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q8);
    const sd_pair q11 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q8);
    const sd_pair q12 = sd_pair_scale(q8, 0.125);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q8);
    const sd_pair q14 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q8);
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q8);
    const sd_pair q16 = sd_pair_scale(q8, 0.25);
    const sd_pair q17 = sd_pair_mul_double(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q0);
    const sd_pair q18 = sd_pair_mul(q17, q8);
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q8);
    const sd_pair q20 = sd_pair_scale(q8, 0.5);
    const sd_pair q21 = sd_pair_mul(q20, q8);
    const double q22 = -q0;
    const sd_pair q23 = sd_pair_add_double(q21, q22);
    const sd_pair q24 = sd_pair_mul(q19, q23);
    const sd_pair q25 = sd_pair_sub(q18, q24);
    const sd_pair q26 = sd_pair_mul(q16, q25);
    const sd_pair q27 = sd_pair_neg(q26);
    const double q28 = 0.5 * q0;
    const sd_pair q29 = sd_pair_mul_double(q23, q28);
    const sd_pair q30 = sd_pair_sub(q27, q29);
    const sd_pair q31 = sd_pair_mul(q15, q30);
    const sd_pair q32 = sd_pair_neg(q31);
    const sd_pair q33 = sd_pair_mul_double(sd_pair_make(0.4, -2.2204460492503132e-17), q0);
    const sd_pair q34 = sd_pair_mul(q33, q25);
    const sd_pair q35 = sd_pair_sub(q32, q34);
    const sd_pair q36 = sd_pair_mul(q14, q35);
    const sd_pair q37 = sd_pair_neg(q36);
    const sd_pair q38 = sd_pair_mul_double(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q0);
    const sd_pair q39 = sd_pair_mul(q38, q30);
    const sd_pair q40 = sd_pair_sub(q37, q39);
    const sd_pair q41 = sd_pair_mul(q13, q40);
    const sd_pair q42 = sd_pair_neg(q41);
    const sd_pair q43 = sd_pair_mul_double(sd_pair_make(0.2857142857142857, 1.586032892321652e-17), q0);
    const sd_pair q44 = sd_pair_mul(q43, q35);
    const sd_pair q45 = sd_pair_sub(q42, q44);
    const sd_pair q46 = sd_pair_mul(q12, q45);
    const sd_pair q47 = sd_pair_neg(q46);
    const double q48 = 0.25 * q0;
    const sd_pair q49 = sd_pair_mul_double(q40, q48);
    const sd_pair q50 = sd_pair_sub(q47, q49);
    const sd_pair q51 = sd_pair_mul(q11, q50);
    const sd_pair q52 = sd_pair_neg(q51);
    const sd_pair q53 = sd_pair_mul_double(sd_pair_make(0.2222222222222222, 1.2335811384723961e-17), q0);
    const sd_pair q54 = sd_pair_mul(q53, q45);
    const sd_pair q55 = sd_pair_sub(q52, q54);
    const sd_pair q56 = sd_pair_mul(q10, q55);
    const sd_pair q57 = sd_pair_neg(q56);
    const sd_pair q58 = sd_pair_mul_double(sd_pair_make(0.2, -1.1102230246251566e-17), q0);
    const sd_pair q59 = sd_pair_mul(q58, q50);
    const sd_pair q60 = sd_pair_sub(q57, q59);
    const sd_pair q61 = sd_pair_mul(q9, q60);
    const sd_pair q62 = sd_pair_neg(q61);
    const sd_pair q63 = sd_pair_mul_double(sd_pair_make(0.18181818181818182, -5.046468293750712e-18), q0);
    const sd_pair q64 = sd_pair_mul(q63, q55);
    const sd_pair q65 = sd_pair_sub(q62, q64);
    const sd_pair q66 = sd_pair_mul(q4, q65);
    const sd_pair q67 = sd_pair_mul_double(q66, parameters[0]);
    const sd_pair q68 = sd_two_sum(parameters[2], parameters[2]);
    const sd_pair q69 = sd_pair_mul_double(q68, q0);
    const sd_pair q70 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q69);
    const sd_pair q71 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q69);
    const sd_pair q72 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q69);
    const sd_pair q73 = sd_pair_scale(q69, 0.125);
    const sd_pair q74 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q69);
    const sd_pair q75 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q69);
    const sd_pair q76 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q69);
    const sd_pair q77 = sd_pair_scale(q69, 0.25);
    const sd_pair q78 = sd_pair_mul(q17, q69);
    const sd_pair q79 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q69);
    const sd_pair q80 = sd_pair_scale(q69, 0.5);
    const sd_pair q81 = sd_pair_mul(q80, q69);
    const double q82 = -q0;
    const sd_pair q83 = sd_pair_add_double(q81, q82);
    const sd_pair q84 = sd_pair_mul(q79, q83);
    const sd_pair q85 = sd_pair_sub(q78, q84);
    const sd_pair q86 = sd_pair_mul(q77, q85);
    const sd_pair q87 = sd_pair_neg(q86);
    const sd_pair q88 = sd_pair_mul_double(q83, q28);
    const sd_pair q89 = sd_pair_sub(q87, q88);
    const sd_pair q90 = sd_pair_mul(q76, q89);
    const sd_pair q91 = sd_pair_neg(q90);
    const sd_pair q92 = sd_pair_mul(q33, q85);
    const sd_pair q93 = sd_pair_sub(q91, q92);
    const sd_pair q94 = sd_pair_mul(q75, q93);
    const sd_pair q95 = sd_pair_neg(q94);
    const sd_pair q96 = sd_pair_mul(q38, q89);
    const sd_pair q97 = sd_pair_sub(q95, q96);
    const sd_pair q98 = sd_pair_mul(q74, q97);
    const sd_pair q99 = sd_pair_neg(q98);
    const sd_pair q100 = sd_pair_mul(q43, q93);
    const sd_pair q101 = sd_pair_sub(q99, q100);
    const sd_pair q102 = sd_pair_mul(q73, q101);
    const sd_pair q103 = sd_pair_neg(q102);
    const sd_pair q104 = sd_pair_mul_double(q97, q48);
    const sd_pair q105 = sd_pair_sub(q103, q104);
    const sd_pair q106 = sd_pair_mul(q72, q105);
    const sd_pair q107 = sd_pair_neg(q106);
    const sd_pair q108 = sd_pair_mul(q53, q101);
    const sd_pair q109 = sd_pair_sub(q107, q108);
    const sd_pair q110 = sd_pair_mul(q71, q109);
    const sd_pair q111 = sd_pair_neg(q110);
    const sd_pair q112 = sd_pair_mul(q58, q105);
    const sd_pair q113 = sd_pair_sub(q111, q112);
    const sd_pair q114 = sd_pair_mul(q70, q113);
    const sd_pair q115 = sd_pair_neg(q114);
    const sd_pair q116 = sd_pair_mul(q63, q109);
    const sd_pair q117 = sd_pair_sub(q115, q116);
    const sd_pair q118 = sd_pair_mul(q4, q117);
    const sd_pair q119 = sd_pair_mul_double(q118, parameters[0]);
    const sd_pair q120 = sd_pair_sub(q67, q119);
    k->c0 = q120.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q122 = sd_pair_mul(q4, q55);
    const sd_pair q123 = sd_pair_mul_double(q122, parameters[0]);
    const sd_pair q124 = sd_pair_mul(q4, q109);
    const sd_pair q125 = sd_pair_mul_double(q124, parameters[0]);
    const sd_pair q126 = sd_pair_sub(q123, q125);
    k->c1 = q126.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q128 = sd_pair_mul(q4, q45);
    const sd_pair q129 = sd_pair_mul_double(q128, parameters[0]);
    const sd_pair q130 = sd_pair_mul(q4, q101);
    const sd_pair q131 = sd_pair_mul_double(q130, parameters[0]);
    const sd_pair q132 = sd_pair_sub(q129, q131);
    k->c2 = q132.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q134 = sd_pair_mul(q4, q35);
    const sd_pair q135 = sd_pair_mul_double(q134, parameters[0]);
    const sd_pair q136 = sd_pair_mul(q4, q93);
    const sd_pair q137 = sd_pair_mul_double(q136, parameters[0]);
    const sd_pair q138 = sd_pair_sub(q135, q137);
    k->c3 = q138.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q140 = sd_pair_mul(q4, q25);
    const sd_pair q141 = sd_pair_mul_double(q140, parameters[0]);
    const sd_pair q142 = sd_pair_mul(q4, q85);
    const sd_pair q143 = sd_pair_mul_double(q142, parameters[0]);
    const sd_pair q144 = sd_pair_sub(q141, q143);
    k->c4 = q144.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q146 = sd_pair_mul(q4, q69);
    const sd_pair q147 = sd_pair_mul_double(q146, parameters[0]);
    const sd_pair q148 = sd_pair_mul(q4, q8);
    const sd_pair q149 = sd_pair_mul_double(q148, parameters[0]);
    const sd_pair q150 = sd_pair_sub(q147, q149);
    k->c5 = q150.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    k->c7 = q0; /* multiply(1/2, gamma) */
    k->p2 = parameters[2]; /* mu */
    k->p0 = parameters[0]; /* w */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double rbf_pair_g(double r, const rbf_pair_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.0625 ? 0.0625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(t1, k->c0, k->c1);
    const double t3 = fma(t1, t2, k->c2);
    const double t4 = fma(t1, t3, k->c3);
    const double t5 = fma(t1, t4, k->c4);
    const double t6 = fma(t1, t5, k->c5);
    const double t7 = a > 128.0 ? 128.0 : a;
    const double t8 = t7 < 0.0625 ? 0.0625 : t7;
    const double t9 = -k->p2;
    const sd_pair t10 = sd_two_sum(t8, t9);
    const sd_pair t11 = sd_pair_square(t10);
    const sd_pair t12 = sd_pair_mul_double(t11, k->c7);
    const sd_pair t13 = sd_pair_neg(t12);
    const sd_pair t14 = sd_exp_pair(t13);
    const sd_pair t15 = sd_pair_mul_double(t14, k->p0);
    const sd_pair t16 = sd_two_sum(k->p2, t8);
    const sd_pair t17 = sd_pair_square(t16);
    const sd_pair t18 = sd_pair_mul_double(t17, k->c7);
    const sd_pair t19 = sd_pair_neg(t18);
    const sd_pair t20 = sd_exp_pair(t19);
    const sd_pair t21 = sd_pair_mul_double(t20, k->p0);
    const sd_pair t22 = sd_pair_sub(t15, t21);
    const double t23 = t22.hi;
    const double t24 = t23 / t8;
    const double t25 = a > 0.0625 ? t24 : t6;
    (void)k;
    return t25;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rbf_pair_g_array(const double *parameters, const double *in, double *out, size_t n) {
    rbf_pair_g_constants k;
    rbf_pair_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rbf_pair_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rbf_pair_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rbf_pair_g_constants k;
    rbf_pair_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rbf_pair_g((double)in[i], &k);
}

/* ---- Psi(r) = sqrt(2)*sqrt(pi)*w*(2*erf(sqrt(2)*sqrt(gamma)*mu/2) - erf(sqrt(2)*sqrt(gamma)*(mu - r)/2) - erf(sqrt(2)*sqrt(gamma)*(mu + r)/2))/sqrt(gamma) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rbf_pair_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
    double p2;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c10;
} rbf_pair_psi_constants;

SYMDICT_INLINE void rbf_pair_psi_prepare(const double *parameters, rbf_pair_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.772453850905516, -7.666586499825799e-17));
    const sd_pair q2 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q3 = sd_pair_div(q1, q2);
    const sd_pair q4 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q2);
    const sd_pair q5 = sd_pair_mul_double(q4, parameters[2]);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_neg(q6);
    const sd_pair q8 = sd_exp_pair(q7);
    const sd_pair q9 = sd_pair_mul(q4, q5);
    const sd_pair q10 = sd_pair_mul(q5, q4);
    const sd_pair q11 = sd_pair_neg(q10);
    const sd_pair q12 = sd_pair_sub(q9, q11);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q12);
    const sd_pair q14 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q12);
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q12);
    const sd_pair q16 = sd_pair_scale(q12, 0.125);
    const sd_pair q17 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q12);
    const sd_pair q18 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q12);
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q12);
    const sd_pair q20 = sd_pair_scale(q12, 0.25);
    const sd_pair q21 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q12);
    const sd_pair q22 = sd_pair_scale(q12, 0.5);
    const sd_pair q23 = sd_pair_mul(q22, q12);
    const sd_pair q24 = sd_pair_square(q4);
    const sd_pair q25 = sd_pair_sub(q23, q24);
    const sd_pair q26 = sd_pair_mul(q21, q25);
    const sd_pair q27 = sd_pair_mul(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q24);
    const sd_pair q28 = sd_pair_mul(q27, q12);
    const sd_pair q29 = sd_pair_sub(q26, q28);
    const sd_pair q30 = sd_pair_mul(q20, q29);
    const sd_pair q31 = sd_pair_scale(q24, 0.5);
    const sd_pair q32 = sd_pair_mul(q31, q25);
    const sd_pair q33 = sd_pair_sub(q30, q32);
    const sd_pair q34 = sd_pair_mul(q19, q33);
    const sd_pair q35 = sd_pair_mul(sd_pair_make(0.4, -2.2204460492503132e-17), q24);
    const sd_pair q36 = sd_pair_mul(q35, q29);
    const sd_pair q37 = sd_pair_sub(q34, q36);
    const sd_pair q38 = sd_pair_mul(q18, q37);
    const sd_pair q39 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q24);
    const sd_pair q40 = sd_pair_mul(q39, q33);
    const sd_pair q41 = sd_pair_sub(q38, q40);
    const sd_pair q42 = sd_pair_mul(q17, q41);
    const sd_pair q43 = sd_pair_mul(sd_pair_make(0.2857142857142857, 1.586032892321652e-17), q24);
    const sd_pair q44 = sd_pair_mul(q43, q37);
    const sd_pair q45 = sd_pair_sub(q42, q44);
    const sd_pair q46 = sd_pair_mul(q16, q45);
    const sd_pair q47 = sd_pair_scale(q24, 0.25);
    const sd_pair q48 = sd_pair_mul(q47, q41);
    const sd_pair q49 = sd_pair_sub(q46, q48);
    const sd_pair q50 = sd_pair_mul(q15, q49);
    const sd_pair q51 = sd_pair_mul(sd_pair_make(0.2222222222222222, 1.2335811384723961e-17), q24);
    const sd_pair q52 = sd_pair_mul(q51, q45);
    const sd_pair q53 = sd_pair_sub(q50, q52);
    const sd_pair q54 = sd_pair_mul(q14, q53);
    const sd_pair q55 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q24);
    const sd_pair q56 = sd_pair_mul(q55, q49);
    const sd_pair q57 = sd_pair_sub(q54, q56);
    const sd_pair q58 = sd_pair_mul(q13, q57);
    const sd_pair q59 = sd_pair_mul(sd_pair_make(0.18181818181818182, -5.046468293750712e-18), q24);
    const sd_pair q60 = sd_pair_mul(q59, q53);
    const sd_pair q61 = sd_pair_sub(q58, q60);
    const sd_pair q62 = sd_pair_mul(q8, q61);
    const sd_pair q63 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q62);
    const sd_pair q64 = sd_pair_mul(q63, q4);
    const sd_pair q65 = sd_pair_div(q64, sd_pair_make(12.0, 0.0));
    const sd_pair q66 = sd_pair_add(q10, q9);
    const sd_pair q67 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q66);
    const sd_pair q68 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q66);
    const sd_pair q69 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q66);
    const sd_pair q70 = sd_pair_scale(q66, 0.125);
    const sd_pair q71 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q66);
    const sd_pair q72 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q66);
    const sd_pair q73 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q66);
    const sd_pair q74 = sd_pair_scale(q66, 0.25);
    const sd_pair q75 = sd_pair_mul(q27, q66);
    const sd_pair q76 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q66);
    const sd_pair q77 = sd_pair_scale(q66, 0.5);
    const sd_pair q78 = sd_pair_mul(q77, q66);
    const sd_pair q79 = sd_pair_sub(q78, q24);
    const sd_pair q80 = sd_pair_mul(q76, q79);
    const sd_pair q81 = sd_pair_sub(q75, q80);
    const sd_pair q82 = sd_pair_mul(q74, q81);
    const sd_pair q83 = sd_pair_neg(q82);
    const sd_pair q84 = sd_pair_mul(q31, q79);
    const sd_pair q85 = sd_pair_sub(q83, q84);
    const sd_pair q86 = sd_pair_mul(q73, q85);
    const sd_pair q87 = sd_pair_neg(q86);
    const sd_pair q88 = sd_pair_mul(q35, q81);
    const sd_pair q89 = sd_pair_sub(q87, q88);
    const sd_pair q90 = sd_pair_mul(q72, q89);
    const sd_pair q91 = sd_pair_neg(q90);
    const sd_pair q92 = sd_pair_mul(q39, q85);
    const sd_pair q93 = sd_pair_sub(q91, q92);
    const sd_pair q94 = sd_pair_mul(q71, q93);
    const sd_pair q95 = sd_pair_neg(q94);
    const sd_pair q96 = sd_pair_mul(q43, q89);
    const sd_pair q97 = sd_pair_sub(q95, q96);
    const sd_pair q98 = sd_pair_mul(q70, q97);
    const sd_pair q99 = sd_pair_neg(q98);
    const sd_pair q100 = sd_pair_mul(q47, q93);
    const sd_pair q101 = sd_pair_sub(q99, q100);
    const sd_pair q102 = sd_pair_mul(q69, q101);
    const sd_pair q103 = sd_pair_neg(q102);
    const sd_pair q104 = sd_pair_mul(q51, q97);
    const sd_pair q105 = sd_pair_sub(q103, q104);
    const sd_pair q106 = sd_pair_mul(q68, q105);
    const sd_pair q107 = sd_pair_neg(q106);
    const sd_pair q108 = sd_pair_mul(q55, q101);
    const sd_pair q109 = sd_pair_sub(q107, q108);
    const sd_pair q110 = sd_pair_mul(q67, q109);
    const sd_pair q111 = sd_pair_neg(q110);
    const sd_pair q112 = sd_pair_mul(q59, q105);
    const sd_pair q113 = sd_pair_sub(q111, q112);
    const sd_pair q114 = sd_pair_mul(q8, q113);
    const sd_pair q115 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q114);
    const sd_pair q116 = sd_pair_mul(q115, q4);
    const sd_pair q117 = sd_pair_div(q116, sd_pair_make(12.0, 0.0));
    const sd_pair q118 = sd_pair_sub(q65, q117);
    const sd_pair q119 = sd_pair_mul(q3, q118);
    k->c0 = q119.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q121 = sd_pair_mul(q8, q53);
    const sd_pair q122 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q121);
    const sd_pair q123 = sd_pair_mul(q122, q4);
    const sd_pair q124 = sd_pair_div(q123, sd_pair_make(10.0, 0.0));
    const sd_pair q125 = sd_pair_mul(q8, q105);
    const sd_pair q126 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q125);
    const sd_pair q127 = sd_pair_mul(q126, q4);
    const sd_pair q128 = sd_pair_div(q127, sd_pair_make(10.0, 0.0));
    const sd_pair q129 = sd_pair_sub(q124, q128);
    const sd_pair q130 = sd_pair_mul(q3, q129);
    k->c1 = q130.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q132 = sd_pair_mul(q8, q45);
    const sd_pair q133 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q132);
    const sd_pair q134 = sd_pair_mul(q133, q4);
    const sd_pair q135 = sd_pair_scale(q134, 0.125);
    const sd_pair q136 = sd_pair_mul(q8, q97);
    const sd_pair q137 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q136);
    const sd_pair q138 = sd_pair_mul(q137, q4);
    const sd_pair q139 = sd_pair_scale(q138, 0.125);
    const sd_pair q140 = sd_pair_sub(q135, q139);
    const sd_pair q141 = sd_pair_mul(q3, q140);
    k->c2 = q141.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q143 = sd_pair_mul(q8, q37);
    const sd_pair q144 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q143);
    const sd_pair q145 = sd_pair_mul(q144, q4);
    const sd_pair q146 = sd_pair_div(q145, sd_pair_make(6.0, 0.0));
    const sd_pair q147 = sd_pair_mul(q8, q89);
    const sd_pair q148 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q147);
    const sd_pair q149 = sd_pair_mul(q148, q4);
    const sd_pair q150 = sd_pair_div(q149, sd_pair_make(6.0, 0.0));
    const sd_pair q151 = sd_pair_sub(q146, q150);
    const sd_pair q152 = sd_pair_mul(q3, q151);
    k->c3 = q152.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q154 = sd_pair_mul(q8, q29);
    const sd_pair q155 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q154);
    const sd_pair q156 = sd_pair_mul(q155, q4);
    const sd_pair q157 = sd_pair_scale(q156, 0.25);
    const sd_pair q158 = sd_pair_mul(q8, q81);
    const sd_pair q159 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q158);
    const sd_pair q160 = sd_pair_mul(q159, q4);
    const sd_pair q161 = sd_pair_scale(q160, 0.25);
    const sd_pair q162 = sd_pair_sub(q157, q161);
    const sd_pair q163 = sd_pair_mul(q3, q162);
    k->c4 = q163.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q165 = sd_pair_mul(q8, q12);
    const sd_pair q166 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q165);
    const sd_pair q167 = sd_pair_mul(q166, q4);
    const sd_pair q168 = sd_pair_scale(q167, 0.5);
    const sd_pair q169 = sd_pair_mul(q8, q66);
    const sd_pair q170 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q169);
    const sd_pair q171 = sd_pair_mul(q170, q4);
    const sd_pair q172 = sd_pair_scale(q171, 0.5);
    const sd_pair q173 = sd_pair_add(q168, q172);
    const sd_pair q174 = sd_pair_mul(q3, q173);
    k->c5 = q174.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    k->c7 = q4.hi; /* multiply(multiply(1/2, sqrt(2)), sqrt(gamma)) */
    k->c7_lo = q4.lo;
    const double q177 = 0.5 * parameters[2];
    const sd_pair q178 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q177);
    const sd_pair q179 = sd_pair_mul(q178, q2);
    const sd_pair q180 = sd_erf_pair(q179);
    const sd_pair q181 = sd_pair_scale(q180, 2.0);
    k->c8 = q181.hi; /* multiply(2, erf(multiply(multiply(multiply(1/2, mu), sqrt... */
    k->c8_lo = q181.lo;
    k->c9 = q3.hi; /* divide(multiply(multiply(w, sqrt(2)), sqrt(pi())), sqrt(g... */
    const sd_pair q184 = sd_two_sum(parameters[2], (-2.5822498780869086e+120));
    const sd_pair q185 = sd_pair_mul(q4, q184);
    const sd_pair q186 = sd_erf_pair(q185);
    const sd_pair q187 = sd_pair_sub(q181, q186);
    const sd_pair q188 = sd_two_sum(parameters[2], 2.5822498780869086e+120);
    const sd_pair q189 = sd_pair_mul(q4, q188);
    const sd_pair q190 = sd_erf_pair(q189);
    const sd_pair q191 = sd_pair_sub(q187, q190);
    const sd_pair q192 = sd_pair_mul(q3, q191);
    k->c10 = q192.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    k->p2 = parameters[2]; /* mu */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double rbf_pair_psi(double r, const rbf_pair_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.0625 ? 0.0625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(t1, k->c0, k->c1);
    const double t3 = fma(t1, t2, k->c2);
    const double t4 = fma(t1, t3, k->c3);
    const double t5 = fma(t1, t4, k->c4);
    const double t6 = fma(t1, t5, k->c5);
    const double t7 = t1 * t6;
    const double t8 = a > 16.0 ? 16.0 : a;
    const double t9 = -t8;
    const sd_pair t10 = sd_two_sum(k->p2, t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t10);
    const sd_pair t12 = sd_erf_pair(t11);
    const sd_pair t13 = sd_pair_sub(sd_pair_make(k->c8, k->c8_lo), t12);
    const sd_pair t14 = sd_two_sum(k->p2, t8);
    const sd_pair t15 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t14);
    const sd_pair t16 = sd_erf_pair(t15);
    const sd_pair t17 = sd_pair_sub(t13, t16);
    const double t18 = t17.hi;
    const double t19 = k->c9 * t18;
    const double t20 = a > 0.0625 ? t19 : t7;
    const double t21 = a > 1.7976931348623157e+308 ? k->c10 : t20;
    (void)k;
    return t21;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rbf_pair_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    rbf_pair_psi_constants k;
    rbf_pair_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rbf_pair_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rbf_pair_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rbf_pair_psi_constants k;
    rbf_pair_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rbf_pair_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*(-w*exp(-gamma*(mu + sqrt(2)*Abs(r))**2/2) + w*exp(-gamma*(-mu + sqrt(2)*Abs(r))**2/2))*sign(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rbf_pair_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p2;
    double c3;
    double c4;
    double c4_lo;
} rbf_pair_s_constants;

SYMDICT_INLINE void rbf_pair_s_prepare(const double *parameters, rbf_pair_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[1];
    const sd_pair q1 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const sd_pair q3 = sd_pair_neg(q2);
    const sd_pair q4 = sd_exp_pair(q3);
    const double q5 = 2.0 * q0;
    const sd_pair q6 = sd_pair_mul_double(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q5);
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[2]);
    const sd_pair q8 = sd_pair_neg(q7);
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[2]);
    const sd_pair q10 = sd_pair_sub(q8, q9);
    const sd_pair q11 = sd_pair_mul_double(q10, q0);
    const sd_pair q12 = sd_pair_mul(q6, q11);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q11);
    const sd_pair q14 = sd_pair_scale(q11, 0.5);
    const sd_pair q15 = sd_pair_mul(q14, q11);
    const double q16 = -q5;
    const sd_pair q17 = sd_pair_add_double(q15, q16);
    const sd_pair q18 = sd_pair_mul(q13, q17);
    const sd_pair q19 = sd_pair_sub(q12, q18);
    const sd_pair q20 = sd_pair_mul(q4, q19);
    const sd_pair q21 = sd_pair_mul_double(q20, parameters[0]);
    const sd_pair q22 = sd_pair_add(q7, q9);
    const sd_pair q23 = sd_pair_mul_double(q22, q0);
    const sd_pair q24 = sd_pair_mul(q6, q23);
    const sd_pair q25 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q23);
    const sd_pair q26 = sd_pair_scale(q23, 0.5);
    const sd_pair q27 = sd_pair_mul(q26, q23);
    const double q28 = -q5;
    const sd_pair q29 = sd_pair_add_double(q27, q28);
    const sd_pair q30 = sd_pair_mul(q25, q29);
    const sd_pair q31 = sd_pair_sub(q24, q30);
    const sd_pair q32 = sd_pair_mul(q4, q31);
    const sd_pair q33 = sd_pair_mul_double(q32, parameters[0]);
    const sd_pair q34 = sd_pair_sub(q21, q33);
    const sd_pair q35 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q34);
    k->c0 = q35.hi; /* multiply(multiply(1/2, sqrt(2)), subtract(multiply(w, mul... */
    const sd_pair q37 = sd_pair_mul(q4, q23);
    const sd_pair q38 = sd_pair_mul_double(q37, parameters[0]);
    const sd_pair q39 = sd_pair_mul(q4, q11);
    const sd_pair q40 = sd_pair_mul_double(q39, parameters[0]);
    const sd_pair q41 = sd_pair_sub(q38, q40);
    const sd_pair q42 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q41);
    const sd_pair q43 = sd_pair_neg(q42);
    const sd_pair q44 = sd_pair_add_double(q43, 1.0);
    k->c1 = q44.hi; /* subtract(1, multiply(multiply(1/2, sqrt(2)), subtract(mul... */
    k->c3 = q0; /* multiply(1/2, gamma) */
    const double q47 = 0.5 * parameters[0];
    const sd_pair q48 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q47);
    k->c4 = q48.hi; /* multiply(multiply(1/2, w), sqrt(2)) */
    k->c4_lo = q48.lo;
    k->p2 = parameters[2]; /* mu */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double rbf_pair_s(double r, const rbf_pair_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 7.62939453125e-06 ? 7.62939453125e-06 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, k->c0, k->c1);
    const double t3 = t0 * t2;
    const double t4 = a > 256.0 ? 256.0 : a;
    const double t5 = 1.4142135623730951 * t4;
    const sd_pair t6 = sd_two_sum(k->p2, t5);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_mul_double(t7, k->c3);
    const sd_pair t9 = sd_pair_neg(t8);
    const sd_pair t10 = sd_exp_pair(t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t10);
    const sd_pair t12 = sd_pair_add_double(t11, a);
    const double t13 = -k->p2;
    const sd_pair t14 = sd_two_sum(t5, t13);
    const sd_pair t15 = sd_pair_square(t14);
    const sd_pair t16 = sd_pair_mul_double(t15, k->c3);
    const sd_pair t17 = sd_pair_neg(t16);
    const sd_pair t18 = sd_exp_pair(t17);
    const sd_pair t19 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t18);
    const sd_pair t20 = sd_pair_sub(t12, t19);
    const double t21 = t20.hi;
    const double t22 = a > 7.62939453125e-06 ? t21 : t3;
    const double t23 = a > 1.7976931348623157e+308 ? a : t22;
    (void)k;
    return copysign(1.0, r) * t23;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rbf_pair_s_array(const double *parameters, const double *in, double *out, size_t n) {
    rbf_pair_s_constants k;
    rbf_pair_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rbf_pair_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rbf_pair_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rbf_pair_s_constants k;
    rbf_pair_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rbf_pair_s((double)in[i], &k);
}

/* ---- Phi'(r) = gamma*w*(-(-mu + Abs(r))*exp(-gamma*(-mu + Abs(r))**2/2) + (mu + Abs(r))*exp(-gamma*(mu + Abs(r))**2/2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rbf_pair_slope, prepared once per call. */
typedef struct {
    double p2;
    double c1;
    double c2;
    double c2_lo;
} rbf_pair_slope_constants;

SYMDICT_INLINE void rbf_pair_slope_prepare(const double *parameters, rbf_pair_slope_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[1];
    k->c1 = q0; /* multiply(1/2, gamma) */
    const sd_pair q2 = sd_two_prod(parameters[1], parameters[0]);
    k->c2 = q2.hi; /* multiply(gamma, w) */
    k->c2_lo = q2.lo;
    k->p2 = parameters[2]; /* mu */
}

/* Phi'(r); at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double rbf_pair_slope(double r, const rbf_pair_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 4.0 ? 4.0 : a;
    const sd_pair t1 = sd_two_sum(k->p2, t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->c1);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_exp_pair(t4);
    const sd_pair t6 = sd_pair_mul(t5, t1);
    const double t7 = -k->p2;
    const sd_pair t8 = sd_two_sum(t0, t7);
    const sd_pair t9 = sd_pair_square(t8);
    const sd_pair t10 = sd_pair_mul_double(t9, k->c1);
    const sd_pair t11 = sd_pair_neg(t10);
    const sd_pair t12 = sd_exp_pair(t11);
    const sd_pair t13 = sd_pair_mul(t12, t8);
    const sd_pair t14 = sd_pair_sub(t6, t13);
    const double t15 = t14.hi;
    const sd_pair t16 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t15);
    const double t17 = t16.hi;
    const double t18 = a > 128.0 ? 128.0 : a;
    const double t19 = k->p2 - t18;
    const double t20 = -k->p2;
    const sd_pair t21 = sd_two_sum(t18, t20);
    const sd_pair t22 = sd_pair_square(t21);
    const sd_pair t23 = sd_pair_mul_double(t22, k->c1);
    const sd_pair t24 = sd_pair_neg(t23);
    const double t25 = sd_exp_times_dd(t19, t24.hi, t24.lo);
    const sd_pair t26 = sd_two_sum(k->p2, t18);
    const sd_pair t27 = sd_pair_square(t26);
    const sd_pair t28 = sd_pair_mul_double(t27, k->c1);
    const sd_pair t29 = sd_pair_neg(t28);
    const double t30 = t26.hi;
    const double t31 = sd_exp_times_dd(t30, t29.hi, t29.lo);
    const double t32 = t25 + t31;
    const sd_pair t33 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t32);
    const sd_pair t34 = sd_pair_select(a > 4.0, t33, sd_pair_make(t17, 0.0));
    (void)k;
    return t34.hi;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rbf_pair_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    rbf_pair_slope_constants k;
    rbf_pair_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rbf_pair_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rbf_pair_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rbf_pair_slope_constants k;
    rbf_pair_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rbf_pair_slope((double)in[i], &k);
}

#endif
