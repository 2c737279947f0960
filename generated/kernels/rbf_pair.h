/* The kernels of rbf-pair: Phi, g, Psi, S, Phi'.
   Phi(r) = w*(-exp(-gamma*(mu + Abs(r))**2/2) + exp(-gamma*(-mu + Abs(r))**2/2))*sign(r): no bound is promised for this kernel.
   g(r) = Piecewise((2*gamma*mu*w*exp(-gamma*mu**2/2), Eq(r, 0)), ((-w*exp(-gamma*(mu + Abs(r))**2/2) + w*exp(-gamma*(-mu + Abs(r))**2/2))/Abs(r), True)): no bound is promised for this kernel.
   Psi(r) = sqrt(2)*sqrt(pi)*w*(2*erf(sqrt(2)*sqrt(gamma)*mu/2) - erf(sqrt(2)*sqrt(gamma)*(mu - r)/2) - erf(sqrt(2)*sqrt(gamma)*(mu + r)/2))/sqrt(gamma): no bound is promised for this kernel.
   S(r) = r - sqrt(2)*(-w*exp(-gamma*(mu + sqrt(2)*Abs(r))**2/2) + w*exp(-gamma*(-mu + sqrt(2)*Abs(r))**2/2))*sign(r)/2: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = gamma*w*(-(-mu + Abs(r))*exp(-gamma*(-mu + Abs(r))**2/2) + (mu + Abs(r))*exp(-gamma*(mu + Abs(r))**2/2)): no bound is promised for this kernel.
   Digest: 0d729c2c1987f434. Made by symdict; again by:
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
    double p2;
    double c10;
    double p0;
} rbf_pair_phi_constants;

SYMDICT_INLINE void rbf_pair_phi_prepare(const double *parameters, rbf_pair_phi_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[1];
    const sd_pair q1 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const sd_pair q3 = sd_pair_neg(q2);
    const sd_pair q4 = sd_exp_fine(q3);
    const double q5 = -parameters[2];
    const double q6 = -parameters[2];
    const sd_pair q7 = sd_two_sum(q5, q6);
    const sd_pair q8 = sd_pair_mul_double(q7, q0);
    const sd_pair q9 = sd_pair_mul(sd_pair_make(0.058823529411764705, 8.163404592832033e-19), q8);
    const sd_pair q10 = sd_pair_scale(q8, 0.0625);
    const sd_pair q11 = sd_pair_mul(sd_pair_make(0.06666666666666667, 9.251858538542971e-19), q8);
    const sd_pair q12 = sd_pair_mul(sd_pair_make(0.07142857142857142, 3.96508223080413e-18), q8);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.07692307692307693, -4.270088556250602e-18), q8);
    const sd_pair q14 = sd_pair_mul(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q8);
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q8);
    const sd_pair q16 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q8);
    const sd_pair q17 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q8);
    const sd_pair q18 = sd_pair_scale(q8, 0.125);
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q8);
    const sd_pair q20 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q8);
    const sd_pair q21 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q8);
    const sd_pair q22 = sd_pair_scale(q8, 0.25);
    const sd_pair q23 = sd_pair_mul_double(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q0);
    const sd_pair q24 = sd_pair_mul(q23, q8);
    const sd_pair q25 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q8);
    const sd_pair q26 = sd_pair_scale(q8, 0.5);
    const sd_pair q27 = sd_pair_mul(q26, q8);
    const double q28 = -q0;
    const sd_pair q29 = sd_pair_add_double(q27, q28);
    const sd_pair q30 = sd_pair_mul(q25, q29);
    const sd_pair q31 = sd_pair_sub(q24, q30);
    const sd_pair q32 = sd_pair_mul(q22, q31);
    const sd_pair q33 = sd_pair_neg(q32);
    const double q34 = 0.5 * q0;
    const sd_pair q35 = sd_pair_mul_double(q29, q34);
    const sd_pair q36 = sd_pair_sub(q33, q35);
    const sd_pair q37 = sd_pair_mul(q21, q36);
    const sd_pair q38 = sd_pair_neg(q37);
    const sd_pair q39 = sd_pair_mul_double(sd_pair_make(0.4, -2.2204460492503132e-17), q0);
    const sd_pair q40 = sd_pair_mul(q39, q31);
    const sd_pair q41 = sd_pair_sub(q38, q40);
    const sd_pair q42 = sd_pair_mul(q20, q41);
    const sd_pair q43 = sd_pair_neg(q42);
    const sd_pair q44 = sd_pair_mul_double(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q0);
    const sd_pair q45 = sd_pair_mul(q44, q36);
    const sd_pair q46 = sd_pair_sub(q43, q45);
    const sd_pair q47 = sd_pair_mul(q19, q46);
    const sd_pair q48 = sd_pair_neg(q47);
    const sd_pair q49 = sd_pair_mul_double(sd_pair_make(0.2857142857142857, 1.586032892321652e-17), q0);
    const sd_pair q50 = sd_pair_mul(q49, q41);
    const sd_pair q51 = sd_pair_sub(q48, q50);
    const sd_pair q52 = sd_pair_mul(q18, q51);
    const sd_pair q53 = sd_pair_neg(q52);
    const double q54 = 0.25 * q0;
    const sd_pair q55 = sd_pair_mul_double(q46, q54);
    const sd_pair q56 = sd_pair_sub(q53, q55);
    const sd_pair q57 = sd_pair_mul(q17, q56);
    const sd_pair q58 = sd_pair_neg(q57);
    const sd_pair q59 = sd_pair_mul_double(sd_pair_make(0.2222222222222222, 1.2335811384723961e-17), q0);
    const sd_pair q60 = sd_pair_mul(q59, q51);
    const sd_pair q61 = sd_pair_sub(q58, q60);
    const sd_pair q62 = sd_pair_mul(q16, q61);
    const sd_pair q63 = sd_pair_neg(q62);
    const sd_pair q64 = sd_pair_mul_double(sd_pair_make(0.2, -1.1102230246251566e-17), q0);
    const sd_pair q65 = sd_pair_mul(q64, q56);
    const sd_pair q66 = sd_pair_sub(q63, q65);
    const sd_pair q67 = sd_pair_mul(q15, q66);
    const sd_pair q68 = sd_pair_neg(q67);
    const sd_pair q69 = sd_pair_mul_double(sd_pair_make(0.18181818181818182, -5.046468293750712e-18), q0);
    const sd_pair q70 = sd_pair_mul(q69, q61);
    const sd_pair q71 = sd_pair_sub(q68, q70);
    const sd_pair q72 = sd_pair_mul(q14, q71);
    const sd_pair q73 = sd_pair_neg(q72);
    const sd_pair q74 = sd_pair_mul_double(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q0);
    const sd_pair q75 = sd_pair_mul(q74, q66);
    const sd_pair q76 = sd_pair_sub(q73, q75);
    const sd_pair q77 = sd_pair_mul(q13, q76);
    const sd_pair q78 = sd_pair_neg(q77);
    const sd_pair q79 = sd_pair_mul_double(sd_pair_make(0.15384615384615385, -8.540177112501205e-18), q0);
    const sd_pair q80 = sd_pair_mul(q79, q71);
    const sd_pair q81 = sd_pair_sub(q78, q80);
    const sd_pair q82 = sd_pair_mul(q12, q81);
    const sd_pair q83 = sd_pair_neg(q82);
    const sd_pair q84 = sd_pair_mul_double(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q0);
    const sd_pair q85 = sd_pair_mul(q84, q76);
    const sd_pair q86 = sd_pair_sub(q83, q85);
    const sd_pair q87 = sd_pair_mul(q11, q86);
    const sd_pair q88 = sd_pair_neg(q87);
    const sd_pair q89 = sd_pair_mul_double(sd_pair_make(0.13333333333333333, 1.8503717077085942e-18), q0);
    const sd_pair q90 = sd_pair_mul(q89, q81);
    const sd_pair q91 = sd_pair_sub(q88, q90);
    const sd_pair q92 = sd_pair_mul(q10, q91);
    const sd_pair q93 = sd_pair_neg(q92);
    const double q94 = 0.125 * q0;
    const sd_pair q95 = sd_pair_mul_double(q86, q94);
    const sd_pair q96 = sd_pair_sub(q93, q95);
    const sd_pair q97 = sd_pair_mul(q9, q96);
    const sd_pair q98 = sd_pair_neg(q97);
    const sd_pair q99 = sd_pair_mul_double(sd_pair_make(0.11764705882352941, 1.6326809185664067e-18), q0);
    const sd_pair q100 = sd_pair_mul(q99, q91);
    const sd_pair q101 = sd_pair_sub(q98, q100);
    const sd_pair q102 = sd_pair_mul(q4, q101);
    const sd_pair q103 = sd_two_sum(parameters[2], parameters[2]);
    const sd_pair q104 = sd_pair_mul_double(q103, q0);
    const sd_pair q105 = sd_pair_mul(sd_pair_make(0.058823529411764705, 8.163404592832033e-19), q104);
    const sd_pair q106 = sd_pair_scale(q104, 0.0625);
    const sd_pair q107 = sd_pair_mul(sd_pair_make(0.06666666666666667, 9.251858538542971e-19), q104);
    const sd_pair q108 = sd_pair_mul(sd_pair_make(0.07142857142857142, 3.96508223080413e-18), q104);
    const sd_pair q109 = sd_pair_mul(sd_pair_make(0.07692307692307693, -4.270088556250602e-18), q104);
    const sd_pair q110 = sd_pair_mul(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q104);
    const sd_pair q111 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q104);
    const sd_pair q112 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q104);
    const sd_pair q113 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q104);
    const sd_pair q114 = sd_pair_scale(q104, 0.125);
    const sd_pair q115 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q104);
    const sd_pair q116 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q104);
    const sd_pair q117 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q104);
    const sd_pair q118 = sd_pair_scale(q104, 0.25);
    const sd_pair q119 = sd_pair_mul(q23, q104);
    const sd_pair q120 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q104);
    const sd_pair q121 = sd_pair_scale(q104, 0.5);
    const sd_pair q122 = sd_pair_mul(q121, q104);
    const double q123 = -q0;
    const sd_pair q124 = sd_pair_add_double(q122, q123);
    const sd_pair q125 = sd_pair_mul(q120, q124);
    const sd_pair q126 = sd_pair_sub(q119, q125);
    const sd_pair q127 = sd_pair_mul(q118, q126);
    const sd_pair q128 = sd_pair_neg(q127);
    const sd_pair q129 = sd_pair_mul_double(q124, q34);
    const sd_pair q130 = sd_pair_sub(q128, q129);
    const sd_pair q131 = sd_pair_mul(q117, q130);
    const sd_pair q132 = sd_pair_neg(q131);
    const sd_pair q133 = sd_pair_mul(q39, q126);
    const sd_pair q134 = sd_pair_sub(q132, q133);
    const sd_pair q135 = sd_pair_mul(q116, q134);
    const sd_pair q136 = sd_pair_neg(q135);
    const sd_pair q137 = sd_pair_mul(q44, q130);
    const sd_pair q138 = sd_pair_sub(q136, q137);
    const sd_pair q139 = sd_pair_mul(q115, q138);
    const sd_pair q140 = sd_pair_neg(q139);
    const sd_pair q141 = sd_pair_mul(q49, q134);
    const sd_pair q142 = sd_pair_sub(q140, q141);
    const sd_pair q143 = sd_pair_mul(q114, q142);
    const sd_pair q144 = sd_pair_neg(q143);
    const sd_pair q145 = sd_pair_mul_double(q138, q54);
    const sd_pair q146 = sd_pair_sub(q144, q145);
    const sd_pair q147 = sd_pair_mul(q113, q146);
    const sd_pair q148 = sd_pair_neg(q147);
    const sd_pair q149 = sd_pair_mul(q59, q142);
    const sd_pair q150 = sd_pair_sub(q148, q149);
    const sd_pair q151 = sd_pair_mul(q112, q150);
    const sd_pair q152 = sd_pair_neg(q151);
    const sd_pair q153 = sd_pair_mul(q64, q146);
    const sd_pair q154 = sd_pair_sub(q152, q153);
    const sd_pair q155 = sd_pair_mul(q111, q154);
    const sd_pair q156 = sd_pair_neg(q155);
    const sd_pair q157 = sd_pair_mul(q69, q150);
    const sd_pair q158 = sd_pair_sub(q156, q157);
    const sd_pair q159 = sd_pair_mul(q110, q158);
    const sd_pair q160 = sd_pair_neg(q159);
    const sd_pair q161 = sd_pair_mul(q74, q154);
    const sd_pair q162 = sd_pair_sub(q160, q161);
    const sd_pair q163 = sd_pair_mul(q109, q162);
    const sd_pair q164 = sd_pair_neg(q163);
    const sd_pair q165 = sd_pair_mul(q79, q158);
    const sd_pair q166 = sd_pair_sub(q164, q165);
    const sd_pair q167 = sd_pair_mul(q108, q166);
    const sd_pair q168 = sd_pair_neg(q167);
    const sd_pair q169 = sd_pair_mul(q84, q162);
    const sd_pair q170 = sd_pair_sub(q168, q169);
    const sd_pair q171 = sd_pair_mul(q107, q170);
    const sd_pair q172 = sd_pair_neg(q171);
    const sd_pair q173 = sd_pair_mul(q89, q166);
    const sd_pair q174 = sd_pair_sub(q172, q173);
    const sd_pair q175 = sd_pair_mul(q106, q174);
    const sd_pair q176 = sd_pair_neg(q175);
    const sd_pair q177 = sd_pair_mul_double(q170, q94);
    const sd_pair q178 = sd_pair_sub(q176, q177);
    const sd_pair q179 = sd_pair_mul(q105, q178);
    const sd_pair q180 = sd_pair_neg(q179);
    const sd_pair q181 = sd_pair_mul(q99, q174);
    const sd_pair q182 = sd_pair_sub(q180, q181);
    const sd_pair q183 = sd_pair_mul(q4, q182);
    const sd_pair q184 = sd_pair_sub(q102, q183);
    const sd_pair q185 = sd_pair_mul_double(q184, parameters[0]);
    k->c0 = q185.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q187 = sd_pair_mul(q4, q91);
    const sd_pair q188 = sd_pair_mul(q4, q174);
    const sd_pair q189 = sd_pair_sub(q187, q188);
    const sd_pair q190 = sd_pair_mul_double(q189, parameters[0]);
    k->c1 = q190.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q192 = sd_pair_mul(q4, q81);
    const sd_pair q193 = sd_pair_mul(q4, q166);
    const sd_pair q194 = sd_pair_sub(q192, q193);
    const sd_pair q195 = sd_pair_mul_double(q194, parameters[0]);
    k->c2 = q195.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q197 = sd_pair_mul(q4, q71);
    const sd_pair q198 = sd_pair_mul(q4, q158);
    const sd_pair q199 = sd_pair_sub(q197, q198);
    const sd_pair q200 = sd_pair_mul_double(q199, parameters[0]);
    k->c3 = q200.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q202 = sd_pair_mul(q4, q61);
    const sd_pair q203 = sd_pair_mul(q4, q150);
    const sd_pair q204 = sd_pair_sub(q202, q203);
    const sd_pair q205 = sd_pair_mul_double(q204, parameters[0]);
    k->c4 = q205.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q207 = sd_pair_mul(q4, q51);
    const sd_pair q208 = sd_pair_mul(q4, q142);
    const sd_pair q209 = sd_pair_sub(q207, q208);
    const sd_pair q210 = sd_pair_mul_double(q209, parameters[0]);
    k->c5 = q210.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q212 = sd_pair_mul(q4, q41);
    const sd_pair q213 = sd_pair_mul(q4, q134);
    const sd_pair q214 = sd_pair_sub(q212, q213);
    const sd_pair q215 = sd_pair_mul_double(q214, parameters[0]);
    k->c6 = q215.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q217 = sd_pair_mul(q4, q31);
    const sd_pair q218 = sd_pair_mul(q4, q126);
    const sd_pair q219 = sd_pair_sub(q217, q218);
    const sd_pair q220 = sd_pair_mul_double(q219, parameters[0]);
    k->c7 = q220.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    const sd_pair q222 = sd_pair_mul(q4, q104);
    const sd_pair q223 = sd_pair_mul(q4, q8);
    const sd_pair q224 = sd_pair_sub(q222, q223);
    const sd_pair q225 = sd_pair_mul_double(q224, parameters[0]);
    k->c8 = q225.hi; /* multiply(w, subtract(multiply(exp(negate(multiply(multipl... */
    k->c10 = q0; /* multiply(1/2, gamma) */
    k->p2 = parameters[2]; /* mu */
    k->p0 = parameters[0]; /* w */
}

/* Phi(r); no bound is promised for this kernel. */
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
    const double t10 = t9 * t0;
    const double t11 = a > 1.2676506002282294e+30 ? 1.2676506002282294e+30 : a;
    const double t12 = -k->p2;
    const sd_pair t13 = sd_two_sum(t11, t12);
    const sd_pair t14 = sd_pair_square(t13);
    const sd_pair t15 = sd_pair_mul_double(t14, k->c10);
    const sd_pair t16 = sd_pair_neg(t15);
    const sd_pair t17 = sd_exp_pair(t16);
    const sd_pair t18 = sd_two_sum(k->p2, t11);
    const sd_pair t19 = sd_pair_square(t18);
    const sd_pair t20 = sd_pair_mul_double(t19, k->c10);
    const sd_pair t21 = sd_pair_neg(t20);
    const double t22 = sd_exp_dd(t21.hi, t21.lo);
    const double t23 = -t22;
    const sd_pair t24 = sd_pair_add_double(t17, t23);
    const double t25 = t24.hi;
    const sd_pair t26 = sd_two_prod(k->p0, t25);
    const sd_pair t27 = sd_pair_select(a > 0.25, t26, sd_pair_make(t10, 0.0));
    (void)k;
    return copysign(1.0, r) * t27.hi;
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
    double c6;
    double c7;
    double c8;
    double p2;
    double c10;
    double p0;
} rbf_pair_g_constants;

SYMDICT_INLINE void rbf_pair_g_prepare(const double *parameters, rbf_pair_g_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[1];
    const sd_pair q1 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const sd_pair q3 = sd_pair_neg(q2);
    const sd_pair q4 = sd_exp_fine(q3);
    const double q5 = -parameters[2];
    const double q6 = -parameters[2];
    const sd_pair q7 = sd_two_sum(q5, q6);
    const sd_pair q8 = sd_pair_mul_double(q7, q0);
    const sd_pair q9 = sd_pair_mul(sd_pair_make(0.058823529411764705, 8.163404592832033e-19), q8);
    const sd_pair q10 = sd_pair_scale(q8, 0.0625);
    const sd_pair q11 = sd_pair_mul(sd_pair_make(0.06666666666666667, 9.251858538542971e-19), q8);
    const sd_pair q12 = sd_pair_mul(sd_pair_make(0.07142857142857142, 3.96508223080413e-18), q8);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.07692307692307693, -4.270088556250602e-18), q8);
    const sd_pair q14 = sd_pair_mul(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q8);
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q8);
    const sd_pair q16 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q8);
    const sd_pair q17 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q8);
    const sd_pair q18 = sd_pair_scale(q8, 0.125);
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q8);
    const sd_pair q20 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q8);
    const sd_pair q21 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q8);
    const sd_pair q22 = sd_pair_scale(q8, 0.25);
    const sd_pair q23 = sd_pair_mul_double(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q0);
    const sd_pair q24 = sd_pair_mul(q23, q8);
    const sd_pair q25 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q8);
    const sd_pair q26 = sd_pair_scale(q8, 0.5);
    const sd_pair q27 = sd_pair_mul(q26, q8);
    const double q28 = -q0;
    const sd_pair q29 = sd_pair_add_double(q27, q28);
    const sd_pair q30 = sd_pair_mul(q25, q29);
    const sd_pair q31 = sd_pair_sub(q24, q30);
    const sd_pair q32 = sd_pair_mul(q22, q31);
    const sd_pair q33 = sd_pair_neg(q32);
    const double q34 = 0.5 * q0;
    const sd_pair q35 = sd_pair_mul_double(q29, q34);
    const sd_pair q36 = sd_pair_sub(q33, q35);
    const sd_pair q37 = sd_pair_mul(q21, q36);
    const sd_pair q38 = sd_pair_neg(q37);
    const sd_pair q39 = sd_pair_mul_double(sd_pair_make(0.4, -2.2204460492503132e-17), q0);
    const sd_pair q40 = sd_pair_mul(q39, q31);
    const sd_pair q41 = sd_pair_sub(q38, q40);
    const sd_pair q42 = sd_pair_mul(q20, q41);
    const sd_pair q43 = sd_pair_neg(q42);
    const sd_pair q44 = sd_pair_mul_double(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q0);
    const sd_pair q45 = sd_pair_mul(q44, q36);
    const sd_pair q46 = sd_pair_sub(q43, q45);
    const sd_pair q47 = sd_pair_mul(q19, q46);
    const sd_pair q48 = sd_pair_neg(q47);
    const sd_pair q49 = sd_pair_mul_double(sd_pair_make(0.2857142857142857, 1.586032892321652e-17), q0);
    const sd_pair q50 = sd_pair_mul(q49, q41);
    const sd_pair q51 = sd_pair_sub(q48, q50);
    const sd_pair q52 = sd_pair_mul(q18, q51);
    const sd_pair q53 = sd_pair_neg(q52);
    const double q54 = 0.25 * q0;
    const sd_pair q55 = sd_pair_mul_double(q46, q54);
    const sd_pair q56 = sd_pair_sub(q53, q55);
    const sd_pair q57 = sd_pair_mul(q17, q56);
    const sd_pair q58 = sd_pair_neg(q57);
    const sd_pair q59 = sd_pair_mul_double(sd_pair_make(0.2222222222222222, 1.2335811384723961e-17), q0);
    const sd_pair q60 = sd_pair_mul(q59, q51);
    const sd_pair q61 = sd_pair_sub(q58, q60);
    const sd_pair q62 = sd_pair_mul(q16, q61);
    const sd_pair q63 = sd_pair_neg(q62);
    const sd_pair q64 = sd_pair_mul_double(sd_pair_make(0.2, -1.1102230246251566e-17), q0);
    const sd_pair q65 = sd_pair_mul(q64, q56);
    const sd_pair q66 = sd_pair_sub(q63, q65);
    const sd_pair q67 = sd_pair_mul(q15, q66);
    const sd_pair q68 = sd_pair_neg(q67);
    const sd_pair q69 = sd_pair_mul_double(sd_pair_make(0.18181818181818182, -5.046468293750712e-18), q0);
    const sd_pair q70 = sd_pair_mul(q69, q61);
    const sd_pair q71 = sd_pair_sub(q68, q70);
    const sd_pair q72 = sd_pair_mul(q14, q71);
    const sd_pair q73 = sd_pair_neg(q72);
    const sd_pair q74 = sd_pair_mul_double(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q0);
    const sd_pair q75 = sd_pair_mul(q74, q66);
    const sd_pair q76 = sd_pair_sub(q73, q75);
    const sd_pair q77 = sd_pair_mul(q13, q76);
    const sd_pair q78 = sd_pair_neg(q77);
    const sd_pair q79 = sd_pair_mul_double(sd_pair_make(0.15384615384615385, -8.540177112501205e-18), q0);
    const sd_pair q80 = sd_pair_mul(q79, q71);
    const sd_pair q81 = sd_pair_sub(q78, q80);
    const sd_pair q82 = sd_pair_mul(q12, q81);
    const sd_pair q83 = sd_pair_neg(q82);
    const sd_pair q84 = sd_pair_mul_double(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q0);
    const sd_pair q85 = sd_pair_mul(q84, q76);
    const sd_pair q86 = sd_pair_sub(q83, q85);
    const sd_pair q87 = sd_pair_mul(q11, q86);
    const sd_pair q88 = sd_pair_neg(q87);
    const sd_pair q89 = sd_pair_mul_double(sd_pair_make(0.13333333333333333, 1.8503717077085942e-18), q0);
    const sd_pair q90 = sd_pair_mul(q89, q81);
    const sd_pair q91 = sd_pair_sub(q88, q90);
    const sd_pair q92 = sd_pair_mul(q10, q91);
    const sd_pair q93 = sd_pair_neg(q92);
    const double q94 = 0.125 * q0;
    const sd_pair q95 = sd_pair_mul_double(q86, q94);
    const sd_pair q96 = sd_pair_sub(q93, q95);
    const sd_pair q97 = sd_pair_mul(q9, q96);
    const sd_pair q98 = sd_pair_neg(q97);
    const sd_pair q99 = sd_pair_mul_double(sd_pair_make(0.11764705882352941, 1.6326809185664067e-18), q0);
    const sd_pair q100 = sd_pair_mul(q99, q91);
    const sd_pair q101 = sd_pair_sub(q98, q100);
    const sd_pair q102 = sd_pair_mul(q4, q101);
    const sd_pair q103 = sd_pair_mul_double(q102, parameters[0]);
    const sd_pair q104 = sd_two_sum(parameters[2], parameters[2]);
    const sd_pair q105 = sd_pair_mul_double(q104, q0);
    const sd_pair q106 = sd_pair_mul(sd_pair_make(0.058823529411764705, 8.163404592832033e-19), q105);
    const sd_pair q107 = sd_pair_scale(q105, 0.0625);
    const sd_pair q108 = sd_pair_mul(sd_pair_make(0.06666666666666667, 9.251858538542971e-19), q105);
    const sd_pair q109 = sd_pair_mul(sd_pair_make(0.07142857142857142, 3.96508223080413e-18), q105);
    const sd_pair q110 = sd_pair_mul(sd_pair_make(0.07692307692307693, -4.270088556250602e-18), q105);
    const sd_pair q111 = sd_pair_mul(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q105);
    const sd_pair q112 = sd_pair_mul(sd_pair_make(0.09090909090909091, -2.523234146875356e-18), q105);
    const sd_pair q113 = sd_pair_mul(sd_pair_make(0.1, -5.551115123125783e-18), q105);
    const sd_pair q114 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q105);
    const sd_pair q115 = sd_pair_scale(q105, 0.125);
    const sd_pair q116 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q105);
    const sd_pair q117 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q105);
    const sd_pair q118 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q105);
    const sd_pair q119 = sd_pair_scale(q105, 0.25);
    const sd_pair q120 = sd_pair_mul(q23, q105);
    const sd_pair q121 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q105);
    const sd_pair q122 = sd_pair_scale(q105, 0.5);
    const sd_pair q123 = sd_pair_mul(q122, q105);
    const double q124 = -q0;
    const sd_pair q125 = sd_pair_add_double(q123, q124);
    const sd_pair q126 = sd_pair_mul(q121, q125);
    const sd_pair q127 = sd_pair_sub(q120, q126);
    const sd_pair q128 = sd_pair_mul(q119, q127);
    const sd_pair q129 = sd_pair_neg(q128);
    const sd_pair q130 = sd_pair_mul_double(q125, q34);
    const sd_pair q131 = sd_pair_sub(q129, q130);
    const sd_pair q132 = sd_pair_mul(q118, q131);
    const sd_pair q133 = sd_pair_neg(q132);
    const sd_pair q134 = sd_pair_mul(q39, q127);
    const sd_pair q135 = sd_pair_sub(q133, q134);
    const sd_pair q136 = sd_pair_mul(q117, q135);
    const sd_pair q137 = sd_pair_neg(q136);
    const sd_pair q138 = sd_pair_mul(q44, q131);
    const sd_pair q139 = sd_pair_sub(q137, q138);
    const sd_pair q140 = sd_pair_mul(q116, q139);
    const sd_pair q141 = sd_pair_neg(q140);
    const sd_pair q142 = sd_pair_mul(q49, q135);
    const sd_pair q143 = sd_pair_sub(q141, q142);
    const sd_pair q144 = sd_pair_mul(q115, q143);
    const sd_pair q145 = sd_pair_neg(q144);
    const sd_pair q146 = sd_pair_mul_double(q139, q54);
    const sd_pair q147 = sd_pair_sub(q145, q146);
    const sd_pair q148 = sd_pair_mul(q114, q147);
    const sd_pair q149 = sd_pair_neg(q148);
    const sd_pair q150 = sd_pair_mul(q59, q143);
    const sd_pair q151 = sd_pair_sub(q149, q150);
    const sd_pair q152 = sd_pair_mul(q113, q151);
    const sd_pair q153 = sd_pair_neg(q152);
    const sd_pair q154 = sd_pair_mul(q64, q147);
    const sd_pair q155 = sd_pair_sub(q153, q154);
    const sd_pair q156 = sd_pair_mul(q112, q155);
    const sd_pair q157 = sd_pair_neg(q156);
    const sd_pair q158 = sd_pair_mul(q69, q151);
    const sd_pair q159 = sd_pair_sub(q157, q158);
    const sd_pair q160 = sd_pair_mul(q111, q159);
    const sd_pair q161 = sd_pair_neg(q160);
    const sd_pair q162 = sd_pair_mul(q74, q155);
    const sd_pair q163 = sd_pair_sub(q161, q162);
    const sd_pair q164 = sd_pair_mul(q110, q163);
    const sd_pair q165 = sd_pair_neg(q164);
    const sd_pair q166 = sd_pair_mul(q79, q159);
    const sd_pair q167 = sd_pair_sub(q165, q166);
    const sd_pair q168 = sd_pair_mul(q109, q167);
    const sd_pair q169 = sd_pair_neg(q168);
    const sd_pair q170 = sd_pair_mul(q84, q163);
    const sd_pair q171 = sd_pair_sub(q169, q170);
    const sd_pair q172 = sd_pair_mul(q108, q171);
    const sd_pair q173 = sd_pair_neg(q172);
    const sd_pair q174 = sd_pair_mul(q89, q167);
    const sd_pair q175 = sd_pair_sub(q173, q174);
    const sd_pair q176 = sd_pair_mul(q107, q175);
    const sd_pair q177 = sd_pair_neg(q176);
    const sd_pair q178 = sd_pair_mul_double(q171, q94);
    const sd_pair q179 = sd_pair_sub(q177, q178);
    const sd_pair q180 = sd_pair_mul(q106, q179);
    const sd_pair q181 = sd_pair_neg(q180);
    const sd_pair q182 = sd_pair_mul(q99, q175);
    const sd_pair q183 = sd_pair_sub(q181, q182);
    const sd_pair q184 = sd_pair_mul(q4, q183);
    const sd_pair q185 = sd_pair_mul_double(q184, parameters[0]);
    const sd_pair q186 = sd_pair_sub(q103, q185);
    k->c0 = q186.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q188 = sd_pair_mul(q4, q91);
    const sd_pair q189 = sd_pair_mul_double(q188, parameters[0]);
    const sd_pair q190 = sd_pair_mul(q4, q175);
    const sd_pair q191 = sd_pair_mul_double(q190, parameters[0]);
    const sd_pair q192 = sd_pair_sub(q189, q191);
    k->c1 = q192.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q194 = sd_pair_mul(q4, q81);
    const sd_pair q195 = sd_pair_mul_double(q194, parameters[0]);
    const sd_pair q196 = sd_pair_mul(q4, q167);
    const sd_pair q197 = sd_pair_mul_double(q196, parameters[0]);
    const sd_pair q198 = sd_pair_sub(q195, q197);
    k->c2 = q198.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q200 = sd_pair_mul(q4, q71);
    const sd_pair q201 = sd_pair_mul_double(q200, parameters[0]);
    const sd_pair q202 = sd_pair_mul(q4, q159);
    const sd_pair q203 = sd_pair_mul_double(q202, parameters[0]);
    const sd_pair q204 = sd_pair_sub(q201, q203);
    k->c3 = q204.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q206 = sd_pair_mul(q4, q61);
    const sd_pair q207 = sd_pair_mul_double(q206, parameters[0]);
    const sd_pair q208 = sd_pair_mul(q4, q151);
    const sd_pair q209 = sd_pair_mul_double(q208, parameters[0]);
    const sd_pair q210 = sd_pair_sub(q207, q209);
    k->c4 = q210.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q212 = sd_pair_mul(q4, q51);
    const sd_pair q213 = sd_pair_mul_double(q212, parameters[0]);
    const sd_pair q214 = sd_pair_mul(q4, q143);
    const sd_pair q215 = sd_pair_mul_double(q214, parameters[0]);
    const sd_pair q216 = sd_pair_sub(q213, q215);
    k->c5 = q216.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q218 = sd_pair_mul(q4, q41);
    const sd_pair q219 = sd_pair_mul_double(q218, parameters[0]);
    const sd_pair q220 = sd_pair_mul(q4, q135);
    const sd_pair q221 = sd_pair_mul_double(q220, parameters[0]);
    const sd_pair q222 = sd_pair_sub(q219, q221);
    k->c6 = q222.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q224 = sd_pair_mul(q4, q31);
    const sd_pair q225 = sd_pair_mul_double(q224, parameters[0]);
    const sd_pair q226 = sd_pair_mul(q4, q127);
    const sd_pair q227 = sd_pair_mul_double(q226, parameters[0]);
    const sd_pair q228 = sd_pair_sub(q225, q227);
    k->c7 = q228.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    const sd_pair q230 = sd_pair_mul(q4, q105);
    const sd_pair q231 = sd_pair_mul_double(q230, parameters[0]);
    const sd_pair q232 = sd_pair_mul(q4, q8);
    const sd_pair q233 = sd_pair_mul_double(q232, parameters[0]);
    const sd_pair q234 = sd_pair_sub(q231, q233);
    k->c8 = q234.hi; /* subtract(multiply(w, multiply(exp(negate(multiply(multipl... */
    k->c10 = q0; /* multiply(1/2, gamma) */
    k->p2 = parameters[2]; /* mu */
    k->p0 = parameters[0]; /* w */
}

/* g(r); no bound is promised for this kernel. */
SYMDICT_INLINE double rbf_pair_g(double r, const rbf_pair_g_constants *k) {
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
    const double t10 = a > 1.2676506002282294e+30 ? 1.2676506002282294e+30 : a;
    const double t11 = t10 < 0.25 ? 0.25 : t10;
    const double t12 = -k->p2;
    const sd_pair t13 = sd_two_sum(t11, t12);
    const sd_pair t14 = sd_pair_square(t13);
    const sd_pair t15 = sd_pair_mul_double(t14, k->c10);
    const sd_pair t16 = sd_pair_neg(t15);
    const double t17 = sd_exp_dd(t16.hi, t16.lo);
    const sd_pair t18 = sd_two_sum(k->p2, t11);
    const sd_pair t19 = sd_pair_square(t18);
    const sd_pair t20 = sd_pair_mul_double(t19, k->c10);
    const sd_pair t21 = sd_pair_neg(t20);
    const double t22 = sd_exp_dd(t21.hi, t21.lo);
    const double t23 = t17 - t22;
    const double t24 = k->p0 * t23;
    const double t25 = t24 / t11;
    const double t26 = a > 0.25 ? t25 : t9;
    (void)k;
    return t26;
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
    double p2;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c9;
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
    const sd_pair q8 = sd_exp_fine(q7);
    const sd_pair q9 = sd_pair_mul(q4, q5);
    const sd_pair q10 = sd_pair_mul(q5, q4);
    const sd_pair q11 = sd_pair_neg(q10);
    const sd_pair q12 = sd_pair_sub(q9, q11);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q12);
    const sd_pair q14 = sd_pair_scale(q12, 0.125);
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q12);
    const sd_pair q16 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q12);
    const sd_pair q17 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q12);
    const sd_pair q18 = sd_pair_scale(q12, 0.25);
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q12);
    const sd_pair q20 = sd_pair_scale(q12, 0.5);
    const sd_pair q21 = sd_pair_mul(q20, q12);
    const sd_pair q22 = sd_pair_square(q4);
    const sd_pair q23 = sd_pair_sub(q21, q22);
    const sd_pair q24 = sd_pair_mul(q19, q23);
    const sd_pair q25 = sd_pair_mul(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q22);
    const sd_pair q26 = sd_pair_mul(q25, q12);
    const sd_pair q27 = sd_pair_sub(q24, q26);
    const sd_pair q28 = sd_pair_mul(q18, q27);
    const sd_pair q29 = sd_pair_scale(q22, 0.5);
    const sd_pair q30 = sd_pair_mul(q29, q23);
    const sd_pair q31 = sd_pair_sub(q28, q30);
    const sd_pair q32 = sd_pair_mul(q17, q31);
    const sd_pair q33 = sd_pair_mul(sd_pair_make(0.4, -2.2204460492503132e-17), q22);
    const sd_pair q34 = sd_pair_mul(q33, q27);
    const sd_pair q35 = sd_pair_sub(q32, q34);
    const sd_pair q36 = sd_pair_mul(q16, q35);
    const sd_pair q37 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q22);
    const sd_pair q38 = sd_pair_mul(q37, q31);
    const sd_pair q39 = sd_pair_sub(q36, q38);
    const sd_pair q40 = sd_pair_mul(q15, q39);
    const sd_pair q41 = sd_pair_mul(sd_pair_make(0.2857142857142857, 1.586032892321652e-17), q22);
    const sd_pair q42 = sd_pair_mul(q41, q35);
    const sd_pair q43 = sd_pair_sub(q40, q42);
    const sd_pair q44 = sd_pair_mul(q14, q43);
    const sd_pair q45 = sd_pair_scale(q22, 0.25);
    const sd_pair q46 = sd_pair_mul(q45, q39);
    const sd_pair q47 = sd_pair_sub(q44, q46);
    const sd_pair q48 = sd_pair_mul(q13, q47);
    const sd_pair q49 = sd_pair_mul(sd_pair_make(0.2222222222222222, 1.2335811384723961e-17), q22);
    const sd_pair q50 = sd_pair_mul(q49, q43);
    const sd_pair q51 = sd_pair_sub(q48, q50);
    const sd_pair q52 = sd_pair_mul(q8, q51);
    const sd_pair q53 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q52);
    const sd_pair q54 = sd_pair_mul(q53, q4);
    const sd_pair q55 = sd_pair_div(q54, sd_pair_make(10.0, 0.0));
    const sd_pair q56 = sd_pair_add(q10, q9);
    const sd_pair q57 = sd_pair_mul(sd_pair_make(0.1111111111111111, 6.1679056923619804e-18), q56);
    const sd_pair q58 = sd_pair_scale(q56, 0.125);
    const sd_pair q59 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q56);
    const sd_pair q60 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q56);
    const sd_pair q61 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q56);
    const sd_pair q62 = sd_pair_scale(q56, 0.25);
    const sd_pair q63 = sd_pair_mul(q25, q56);
    const sd_pair q64 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q56);
    const sd_pair q65 = sd_pair_scale(q56, 0.5);
    const sd_pair q66 = sd_pair_mul(q65, q56);
    const sd_pair q67 = sd_pair_sub(q66, q22);
    const sd_pair q68 = sd_pair_mul(q64, q67);
    const sd_pair q69 = sd_pair_sub(q63, q68);
    const sd_pair q70 = sd_pair_mul(q62, q69);
    const sd_pair q71 = sd_pair_neg(q70);
    const sd_pair q72 = sd_pair_mul(q29, q67);
    const sd_pair q73 = sd_pair_sub(q71, q72);
    const sd_pair q74 = sd_pair_mul(q61, q73);
    const sd_pair q75 = sd_pair_neg(q74);
    const sd_pair q76 = sd_pair_mul(q33, q69);
    const sd_pair q77 = sd_pair_sub(q75, q76);
    const sd_pair q78 = sd_pair_mul(q60, q77);
    const sd_pair q79 = sd_pair_neg(q78);
    const sd_pair q80 = sd_pair_mul(q37, q73);
    const sd_pair q81 = sd_pair_sub(q79, q80);
    const sd_pair q82 = sd_pair_mul(q59, q81);
    const sd_pair q83 = sd_pair_neg(q82);
    const sd_pair q84 = sd_pair_mul(q41, q77);
    const sd_pair q85 = sd_pair_sub(q83, q84);
    const sd_pair q86 = sd_pair_mul(q58, q85);
    const sd_pair q87 = sd_pair_neg(q86);
    const sd_pair q88 = sd_pair_mul(q45, q81);
    const sd_pair q89 = sd_pair_sub(q87, q88);
    const sd_pair q90 = sd_pair_mul(q57, q89);
    const sd_pair q91 = sd_pair_neg(q90);
    const sd_pair q92 = sd_pair_mul(q49, q85);
    const sd_pair q93 = sd_pair_sub(q91, q92);
    const sd_pair q94 = sd_pair_mul(q8, q93);
    const sd_pair q95 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q94);
    const sd_pair q96 = sd_pair_mul(q95, q4);
    const sd_pair q97 = sd_pair_div(q96, sd_pair_make(10.0, 0.0));
    const sd_pair q98 = sd_pair_sub(q55, q97);
    const sd_pair q99 = sd_pair_mul(q3, q98);
    k->c0 = q99.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q101 = sd_pair_mul(q8, q43);
    const sd_pair q102 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q101);
    const sd_pair q103 = sd_pair_mul(q102, q4);
    const sd_pair q104 = sd_pair_scale(q103, 0.125);
    const sd_pair q105 = sd_pair_mul(q8, q85);
    const sd_pair q106 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q105);
    const sd_pair q107 = sd_pair_mul(q106, q4);
    const sd_pair q108 = sd_pair_scale(q107, 0.125);
    const sd_pair q109 = sd_pair_sub(q104, q108);
    const sd_pair q110 = sd_pair_mul(q3, q109);
    k->c1 = q110.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q112 = sd_pair_mul(q8, q35);
    const sd_pair q113 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q112);
    const sd_pair q114 = sd_pair_mul(q113, q4);
    const sd_pair q115 = sd_pair_div(q114, sd_pair_make(6.0, 0.0));
    const sd_pair q116 = sd_pair_mul(q8, q77);
    const sd_pair q117 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q116);
    const sd_pair q118 = sd_pair_mul(q117, q4);
    const sd_pair q119 = sd_pair_div(q118, sd_pair_make(6.0, 0.0));
    const sd_pair q120 = sd_pair_sub(q115, q119);
    const sd_pair q121 = sd_pair_mul(q3, q120);
    k->c2 = q121.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q123 = sd_pair_mul(q8, q27);
    const sd_pair q124 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q123);
    const sd_pair q125 = sd_pair_mul(q124, q4);
    const sd_pair q126 = sd_pair_scale(q125, 0.25);
    const sd_pair q127 = sd_pair_mul(q8, q69);
    const sd_pair q128 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q127);
    const sd_pair q129 = sd_pair_mul(q128, q4);
    const sd_pair q130 = sd_pair_scale(q129, 0.25);
    const sd_pair q131 = sd_pair_sub(q126, q130);
    const sd_pair q132 = sd_pair_mul(q3, q131);
    k->c3 = q132.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    const sd_pair q134 = sd_pair_mul(q8, q12);
    const sd_pair q135 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q134);
    const sd_pair q136 = sd_pair_mul(q135, q4);
    const sd_pair q137 = sd_pair_scale(q136, 0.5);
    const sd_pair q138 = sd_pair_mul(q8, q56);
    const sd_pair q139 = sd_pair_mul(sd_pair_make(1.1283791670955126, 1.533545961316588e-17), q138);
    const sd_pair q140 = sd_pair_mul(q139, q4);
    const sd_pair q141 = sd_pair_scale(q140, 0.5);
    const sd_pair q142 = sd_pair_add(q137, q141);
    const sd_pair q143 = sd_pair_mul(q3, q142);
    k->c4 = q143.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    k->c6 = q4.hi; /* multiply(multiply(1/2, sqrt(2)), sqrt(gamma)) */
    k->c6_lo = q4.lo;
    const double q146 = 0.5 * parameters[2];
    const sd_pair q147 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q146);
    const sd_pair q148 = sd_pair_mul(q147, q2);
    const sd_pair q149 = sd_erf_pair(q148);
    const sd_pair q150 = sd_pair_scale(q149, 2.0);
    k->c7 = q150.hi; /* multiply(2, erf(multiply(multiply(multiply(1/2, mu), sqrt... */
    k->c7_lo = q150.lo;
    k->c8 = q3.hi; /* divide(multiply(multiply(w, sqrt(2)), sqrt(pi())), sqrt(g... */
    const sd_pair q153 = sd_two_sum(parameters[2], (-2.5822498780869086e+120));
    const sd_pair q154 = sd_pair_mul(q4, q153);
    const sd_pair q155 = sd_erf_pair(q154);
    const sd_pair q156 = sd_pair_sub(q150, q155);
    const sd_pair q157 = sd_two_sum(parameters[2], 2.5822498780869086e+120);
    const sd_pair q158 = sd_pair_mul(q4, q157);
    const sd_pair q159 = sd_erf_pair(q158);
    const sd_pair q160 = sd_pair_sub(q156, q159);
    const sd_pair q161 = sd_pair_mul(q3, q160);
    k->c9 = q161.hi; /* multiply(divide(multiply(multiply(w, sqrt(2)), sqrt(pi())... */
    k->p2 = parameters[2]; /* mu */
}

/* Psi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double rbf_pair_psi(double r, const rbf_pair_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.015625 ? 0.015625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(t1, k->c0, k->c1);
    const double t3 = fma(t1, t2, k->c2);
    const double t4 = fma(t1, t3, k->c3);
    const double t5 = fma(t1, t4, k->c4);
    const double t6 = t0 * t5;
    const double t7 = t6 * t0;
    const double t8 = -a;
    const sd_pair t9 = sd_two_sum(k->p2, t8);
    const sd_pair t10 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t9);
    const sd_pair t11 = sd_erf_pair(t10);
    const sd_pair t12 = sd_pair_sub(sd_pair_make(k->c7, k->c7_lo), t11);
    const sd_pair t13 = sd_two_sum(k->p2, a);
    const sd_pair t14 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t13);
    const sd_pair t15 = sd_erf_pair(t14);
    const sd_pair t16 = sd_pair_sub(t12, t15);
    const double t17 = t16.hi;
    const double t18 = k->c8 * t17;
    const double t19 = a > 0.015625 ? t18 : t7;
    const double t20 = a > 1.7976931348623157e+308 ? k->c9 : t19;
    (void)k;
    return t20;
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
    double c0_lo;
    double p2;
    double c2;
    double c3;
    double c3_lo;
} rbf_pair_s_constants;

SYMDICT_INLINE void rbf_pair_s_prepare(const double *parameters, rbf_pair_s_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[1];
    const sd_pair q1 = sd_two_prod(q0, parameters[2]);
    const sd_pair q2 = sd_pair_mul(q1, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c0 = q2.hi; /* multiply(multiply(multiply(2, gamma), mu), sqrt(2)) */
    k->c0_lo = q2.lo;
    const double q4 = 0.5 * parameters[1];
    k->c2 = q4; /* multiply(1/2, gamma) */
    const double q6 = 0.5 * parameters[0];
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q6);
    k->c3 = q7.hi; /* multiply(multiply(1/2, w), sqrt(2)) */
    k->c3_lo = q7.lo;
    k->p2 = parameters[2]; /* mu */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double rbf_pair_s(double r, const rbf_pair_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.2676506002282294e+30 ? 1.2676506002282294e+30 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const sd_pair t3 = sd_expm1_pair(t2);
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t0);
    const double t5 = -k->p2;
    const sd_pair t6 = sd_pair_add_double(t4, t5);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_mul_double(t7, k->c2);
    const sd_pair t9 = sd_pair_neg(t8);
    const sd_pair t10 = sd_exp_pair(t9);
    const sd_pair t11 = sd_pair_mul(t10, t3);
    const sd_pair t12 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t11);
    const sd_pair t13 = sd_pair_add_double(t12, a);
    const double t14 = t13.hi;
    const double t15 = a > 1.7976931348623157e+308 ? a : t14;
    (void)k;
    return copysign(1.0, r) * t15;
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

/* Phi'(r); no bound is promised for this kernel. */
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
    const double t18 = a > 1.2676506002282294e+30 ? 1.2676506002282294e+30 : a;
    const double t19 = k->p2 - t18;
    const double t20 = -k->p2;
    const sd_pair t21 = sd_two_sum(t18, t20);
    const sd_pair t22 = sd_pair_square(t21);
    const sd_pair t23 = sd_pair_mul_double(t22, k->c1);
    const sd_pair t24 = sd_pair_neg(t23);
    const double t25 = sd_exp_times_dd(t19, t24.hi, t24.lo);
    const double t26 = k->p2 + t18;
    const double t27 = t26 * t26;
    const double t28 = k->c1 * t27;
    const double t29 = -t28;
    const double t30 = sd_exp_times_dd(t26, t29, 0.0);
    const double t31 = t25 + t30;
    const sd_pair t32 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t31);
    const sd_pair t33 = sd_pair_select(a > 4.0, t32, sd_pair_make(t17, 0.0));
    (void)k;
    return t33.hi;
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
