/* The kernels of fab: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1)))): at most 2.5 ulp.
   g(r) = 2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1))): at most 4 ulp.
   Psi(r) = lam**2*(k**2 - 1)*(-1 + 2/k**2 - 2/(2**(k**2*r**2/(lam**2*(k**2 - 1)))*k**2) + 2**(-r**2/(lam**2*(k**2 - 1))))/log(2): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   S(r) = r*(1 - 2*exp(-2*k**2*r**2*log(2)/(lam**2*(k**2 - 1))) + exp(-2*r**2*log(2)/(lam**2*(k**2 - 1)))): at most 4 ulp.
   Phi'(r) = 2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1))) + 2*r**2*(-2*k**2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) + exp(-r**2*log(2)/(lam**2*(k**2 - 1))))*log(2)/(lam**2*(k**2 - 1)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Digest: de731898a4d10c63. Made by symdict; again by:
       symdict generate --only kernels/fab.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, k. */

#ifndef SYMDICT_FAB_H
#define SYMDICT_FAB_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*(2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1)))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fab_phi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
    double f0;
    double f1;
    double f1_lo;
} fab_phi_constants;

SYMDICT_INLINE void fab_phi_prepare(const double *parameters, fab_phi_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.6931471805599453, 2.3190468138462996e-17), q2);
    k->c2 = q3.hi; /* divide(log(2), square(lam)) */
    k->c2_lo = q3.lo;
    const sd_pair q5 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q6 = sd_pair_add_double(q5, (-1.0));
    const sd_pair q7 = sd_pair_mul(q2, q6);
    const sd_pair q8 = sd_pair_div(sd_pair_make(0.6931471805599453, 2.3190468138462996e-17), q7);
    const sd_pair d0 = sd_pair_mul(sd_pair_make((-1.4426950408889634), -2.0355273740931033e-17), q8);
    const double e0 = sd_square_edge(q0, d0.hi);
    k->f0 = e0; /* how far the exponent matters */
    k->f1 = d0.hi; /* per ln 2 */
    k->f1_lo = d0.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double fab_phi(double r, const fab_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_sum(k->p0, t0);
    const double t2 = -k->p0;
    const sd_pair t3 = sd_two_sum(t0, t2);
    const sd_pair t4 = sd_pair_mul(t1, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_expm1_pair(t6);
    const sd_pair t8 = sd_pair_mul_double(t7, t0);
    const double t12 = t8.hi;
    const double t13v = a > k->f0 ? k->f0 : a;
    const double t13 = sd_exp2_square_times(t12, t13v, k->f1, k->f1_lo);
    (void)k;
    return copysign(1.0, r) * t13;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fab_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    fab_phi_constants k;
    fab_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fab_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void fab_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    fab_phi_constants k;
    double left = 0;
    fab_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = fab_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fab_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fab_phi_constants k;
    fab_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fab_phi((double)in[i], &k);
}

/* ---- g(r) = 2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fab_g, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
    double f0;
    double f1;
    double f1_lo;
} fab_g_constants;

SYMDICT_INLINE void fab_g_prepare(const double *parameters, fab_g_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.6931471805599453, 2.3190468138462996e-17), q2);
    k->c2 = q3.hi; /* divide(log(2), square(lam)) */
    k->c2_lo = q3.lo;
    const sd_pair q5 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q6 = sd_pair_add_double(q5, (-1.0));
    const sd_pair q7 = sd_pair_mul(q2, q6);
    const sd_pair q8 = sd_pair_div(sd_pair_make(0.6931471805599453, 2.3190468138462996e-17), q7);
    const sd_pair d0 = sd_pair_mul(sd_pair_make((-1.4426950408889634), -2.0355273740931033e-17), q8);
    const double e0 = sd_square_edge(q0, d0.hi);
    k->f0 = e0; /* how far the exponent matters */
    k->f1 = d0.hi; /* per ln 2 */
    k->f1_lo = d0.lo;
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double fab_g(double r, const fab_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_sum(k->p0, t0);
    const double t2 = -k->p0;
    const sd_pair t3 = sd_two_sum(t0, t2);
    const sd_pair t4 = sd_pair_mul(t1, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const double t7 = sd_expm1_dd(t6.hi, t6.lo);
    const double t11v = a > k->f0 ? k->f0 : a;
    const double t11 = sd_exp2_square_times(t7, t11v, k->f1, k->f1_lo);
    (void)k;
    return t11;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fab_g_array(const double *parameters, const double *in, double *out, size_t n) {
    fab_g_constants k;
    fab_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fab_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fab_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fab_g_constants k;
    fab_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fab_g((double)in[i], &k);
}

/* ---- Psi(r) = lam**2*(k**2 - 1)*(-1 + 2/k**2 - 2/(2**(k**2*r**2/(lam**2*(k**2 - 1)))*k**2) + 2**(-r**2/(lam**2*(k**2 - 1))))/log(2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fab_psi, prepared once per call. */
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
    double c8_lo;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double c11;
    double c11_lo;
    double c12;
} fab_psi_constants;

SYMDICT_INLINE void fab_psi_prepare(const double *parameters, fab_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.015625 * parameters[0];
    k->c0 = q0; /* multiply(1/64, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    const sd_pair q4 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q5 = sd_pair_add_double(q4, (-1.0));
    const sd_pair q6 = sd_pair_div(q5, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q7 = sd_pair_div(sd_pair_make(2.0, 0.0), q4);
    const sd_pair q8 = sd_pair_div(q4, q5);
    const sd_pair q9 = sd_pair_mul(q8, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q10 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q9);
    const sd_pair q11 = sd_pair_scale(q9, 0.25);
    const sd_pair q12 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q9);
    const sd_pair q13 = sd_pair_scale(q9, 0.5);
    const sd_pair q14 = sd_pair_mul(q13, q9);
    const sd_pair q15 = sd_pair_mul(q12, q14);
    const sd_pair q16 = sd_pair_mul(q11, q15);
    const sd_pair q17 = sd_pair_mul(q10, q16);
    const sd_pair q18 = sd_pair_mul(q7, q17);
    const sd_pair q19 = sd_pair_inverse(q5);
    const sd_pair q20 = sd_pair_mul(q19, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q21 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q20);
    const sd_pair q22 = sd_pair_scale(q20, 0.25);
    const sd_pair q23 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q20);
    const sd_pair q24 = sd_pair_scale(q20, 0.5);
    const sd_pair q25 = sd_pair_mul(q24, q20);
    const sd_pair q26 = sd_pair_mul(q23, q25);
    const sd_pair q27 = sd_pair_mul(q22, q26);
    const sd_pair q28 = sd_pair_mul(q21, q27);
    const sd_pair q29 = sd_pair_sub(q18, q28);
    const sd_pair q30 = sd_pair_mul(q6, q29);
    k->c2 = q30.hi; /* multiply(divide(subtract(square(k), 1), log(2)), subtract... */
    const sd_pair q32 = sd_pair_mul(q7, q16);
    const sd_pair q33 = sd_pair_sub(q27, q32);
    const sd_pair q34 = sd_pair_mul(q6, q33);
    k->c3 = q34.hi; /* multiply(divide(subtract(square(k), 1), log(2)), subtract... */
    const sd_pair q36 = sd_pair_mul(q7, q15);
    const sd_pair q37 = sd_pair_sub(q36, q26);
    const sd_pair q38 = sd_pair_mul(q6, q37);
    k->c4 = q38.hi; /* multiply(divide(subtract(square(k), 1), log(2)), subtract... */
    const sd_pair q40 = sd_pair_mul(q7, q14);
    const sd_pair q41 = sd_pair_sub(q25, q40);
    const sd_pair q42 = sd_pair_mul(q6, q41);
    k->c5 = q42.hi; /* multiply(divide(subtract(square(k), 1), log(2)), subtract... */
    const sd_pair q44 = sd_pair_mul(q7, q9);
    const sd_pair q45 = sd_pair_sub(q44, q20);
    const sd_pair q46 = sd_pair_mul(q6, q45);
    k->c6 = q46.hi; /* multiply(divide(subtract(square(k), 1), log(2)), subtract... */
    const double q48 = 1.2676506002282294e+30 * parameters[0];
    k->c7 = q48; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q50 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q51 = sd_pair_mul(q50, q5);
    const sd_pair q52 = sd_pair_inverse(q51);
    k->c8 = q52.hi; /* divide(1, multiply(square(lam), subtract(square(k), 1))) */
    k->c8_lo = q52.lo;
    k->c9 = q4.hi; /* square(k) */
    k->c9_lo = q4.lo;
    const sd_pair q55 = sd_pair_div(q4, q51);
    k->c10 = q55.hi; /* divide(square(k), multiply(square(lam), subtract(square(k... */
    k->c10_lo = q55.lo;
    const sd_pair q57 = sd_pair_neg(q4);
    const sd_pair q58 = sd_pair_add_double(q57, 2.0);
    k->c11 = q58.hi; /* subtract(2, square(k)) */
    k->c11_lo = q58.lo;
    const sd_pair q60 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q61 = sd_pair_mul(q50, q60);
    const sd_pair q62 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q63 = sd_pair_mul(q61, q62);
    const sd_pair q64 = sd_pair_mul(q4, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q65 = sd_pair_div(q63, q64);
    k->c12 = q65.hi; /* divide(multiply(multiply(square(lam), add(1, k)), subtrac... */
}

/* Psi(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double fab_psi(double r, const fab_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = t1 * t1;
    const double t3 = fma(t2, k->c2, k->c3);
    const double t4 = fma(t2, t3, k->c4);
    const double t5 = fma(t2, t4, k->c5);
    const double t6 = fma(t2, t5, k->c6);
    const double t7 = t0 * t6;
    const double t8 = t7 * t0;
    const double t9 = a > k->c7 ? k->c7 : a;
    const sd_pair t10 = sd_two_prod(t9, t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(k->c8, k->c8_lo), t10);
    const sd_pair t12 = sd_pair_mul(t11, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair t13 = sd_pair_neg(t12);
    const sd_pair t14 = sd_exp_pair(t13);
    const sd_pair t15 = sd_pair_mul(t14, sd_pair_make(k->c9, k->c9_lo));
    const sd_pair t16 = sd_pair_mul(sd_pair_make(k->c10, k->c10_lo), t10);
    const sd_pair t17 = sd_pair_mul(t16, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair t18 = sd_pair_neg(t17);
    const sd_pair t19 = sd_exp_pair(t18);
    const sd_pair t20 = sd_pair_mul(t19, sd_pair_make(2.0, 0.0));
    const sd_pair t21 = sd_pair_sub(t15, t20);
    const sd_pair t22 = sd_pair_add(t21, sd_pair_make(k->c11, k->c11_lo));
    const double t23 = t22.hi;
    const double t24 = k->c12 * t23;
    const double t25 = a > k->c0 ? t24 : t8;
    (void)k;
    return t25;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fab_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    fab_psi_constants k;
    fab_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fab_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fab_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fab_psi_constants k;
    fab_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fab_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 2*exp(-2*k**2*r**2*log(2)/(lam**2*(k**2 - 1))) + exp(-2*r**2*log(2)/(lam**2*(k**2 - 1)))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fab_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c7;
    double c8;
    double c8_lo;
} fab_s_constants;

SYMDICT_INLINE void fab_s_prepare(const double *parameters, fab_s_constants *k) {
    (void)parameters;
    const double q0 = 0.0009765625 * parameters[0];
    k->c0 = q0; /* multiply(1/1024, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(1, lam) */
    const sd_pair q7 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q8 = sd_pair_scale(q7, 2.0);
    const sd_pair q9 = sd_pair_mul(q8, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q10 = sd_pair_add_double(q7, (-1.0));
    const sd_pair q11 = sd_pair_div(q9, q10);
    const sd_pair q12 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q11);
    const sd_pair q13 = sd_pair_scale(q11, 0.5);
    const sd_pair q14 = sd_pair_mul(q13, q11);
    const sd_pair q15 = sd_pair_mul(q12, q14);
    const sd_pair q16 = sd_pair_scale(q15, 2.0);
    const sd_pair q17 = sd_pair_div(sd_pair_make(1.3862943611198906, 4.638093627692599e-17), q10);
    const sd_pair q18 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q17);
    const sd_pair q19 = sd_pair_scale(q17, 0.5);
    const sd_pair q20 = sd_pair_mul(q19, q17);
    const sd_pair q21 = sd_pair_mul(q18, q20);
    const sd_pair q22 = sd_pair_sub(q16, q21);
    k->c3 = q22.hi; /* subtract(multiply(2, multiply(multiply(1/3, divide(multip... */
    const sd_pair q24 = sd_pair_scale(q14, 2.0);
    const sd_pair q25 = sd_pair_sub(q20, q24);
    k->c4 = q25.hi; /* subtract(multiply(multiply(1/2, divide(multiply(2, log(2)... */
    const sd_pair q27 = sd_pair_scale(q11, 2.0);
    const sd_pair q28 = sd_pair_sub(q27, q17);
    k->c5 = q28.hi; /* subtract(multiply(2, divide(multiply(multiply(2, square(k... */
    k->c5_lo = q28.lo;
    const double q30 = 1.2676506002282294e+30 * parameters[0];
    k->c6 = q30; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q32 = sd_pair_mul(q2, q10);
    const sd_pair q33 = sd_pair_div(sd_pair_make(1.3862943611198906, 4.638093627692599e-17), q32);
    k->c7 = q33.hi; /* divide(multiply(2, log(2)), multiply(square(lam), subtrac... */
    const sd_pair q35 = sd_pair_div(q9, q32);
    k->c8 = q35.hi; /* divide(multiply(multiply(2, square(k)), log(2)), multiply... */
    k->c8_lo = q35.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double fab_s(double r, const fab_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = t0 * k->c2;
    const double t4 = t3 * t3;
    const double t5 = fma(t4, k->c3, k->c4);
    const double t6 = t4 * t5;
    const sd_pair t7 = sd_pair_add_double(sd_pair_make(k->c5, k->c5_lo), t6);
    const double t8 = t7.hi;
    const double t9 = t2 * t8;
    const double t10 = t0 * t0;
    const double t11 = t9 * t10;
    const double t12 = a > k->c6 ? k->c6 : a;
    const double t13 = t12 * t12;
    const double t14 = k->c7 * t13;
    const double t15 = -t14;
    const sd_pair t16 = sd_exp_pair(sd_pair_make(t15, 0.0));
    const sd_pair t17 = sd_pair_add_double(t16, 1.0);
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c8, k->c8_lo), t13);
    const double t19 = t18.hi;
    const double t20 = -t19;
    const sd_pair t21 = sd_exp_pair(sd_pair_make(t20, 0.0));
    const sd_pair t22 = sd_pair_scale(t21, 2.0);
    const sd_pair t23 = sd_pair_sub(t17, t22);
    const double t24 = t23.hi;
    const double t25 = a * t24;
    const double t26 = a > k->c0 ? t25 : t11;
    (void)k;
    return copysign(1.0, r) * t26;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fab_s_array(const double *parameters, const double *in, double *out, size_t n) {
    fab_s_constants k;
    fab_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fab_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fab_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fab_s_constants k;
    fab_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fab_s((double)in[i], &k);
}

/* ---- Phi'(r) = 2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) - exp(-r**2*log(2)/(lam**2*(k**2 - 1))) + 2*r**2*(-2*k**2*exp(-k**2*r**2*log(2)/(lam**2*(k**2 - 1))) + exp(-r**2*log(2)/(lam**2*(k**2 - 1))))*log(2)/(lam**2*(k**2 - 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fab_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c10;
} fab_slope_constants;

SYMDICT_INLINE void fab_slope_prepare(const double *parameters, fab_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q4 = sd_pair_add_double(q3, (-1.0));
    const sd_pair q5 = sd_pair_mul(q2, q4);
    const sd_pair q6 = sd_pair_div(sd_pair_make(0.6931471805599453, 2.3190468138462996e-17), q5);
    k->c1 = q6.hi; /* divide(log(2), multiply(square(lam), subtract(square(k), ... */
    k->c1_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul(q3, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q9 = sd_pair_div(q8, q5);
    k->c2 = q9.hi; /* divide(multiply(square(k), log(2)), multiply(square(lam),... */
    k->c2_lo = q9.lo;
    const sd_pair q11 = sd_pair_scale(q3, 2.0);
    k->c3 = q11.hi; /* multiply(2, square(k)) */
    k->c3_lo = q11.lo;
    const sd_pair q13 = sd_pair_div(sd_pair_make(1.3862943611198906, 4.638093627692599e-17), q5);
    k->c4 = q13.hi; /* divide(multiply(2, log(2)), multiply(square(lam), subtrac... */
    k->c4_lo = q13.lo;
    const double q15 = 1.2676506002282294e+30 * parameters[0];
    k->c5 = q15; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q17 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c6 = q17.hi; /* divide(1, lam) */
    k->c6_lo = q17.lo;
    const sd_pair q19 = sd_pair_div(sd_pair_make(0.6931471805599453, 2.3190468138462996e-17), q4);
    k->c7 = q19.hi; /* divide(log(2), subtract(square(k), 1)) */
    k->c7_lo = q19.lo;
    const sd_pair q21 = sd_pair_div(sd_pair_make(1.3862943611198906, 4.638093627692599e-17), q4);
    k->c8 = q21.hi; /* divide(multiply(2, log(2)), subtract(square(k), 1)) */
    k->c8_lo = q21.lo;
    const sd_pair q23 = sd_pair_div(q8, q4);
    k->c9 = q23.hi; /* divide(multiply(square(k), log(2)), subtract(square(k), 1)) */
    const sd_pair q25 = sd_pair_scale(q3, 4.0);
    const sd_pair q26 = sd_pair_mul(q25, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const sd_pair q27 = sd_pair_div(q26, q4);
    k->c10 = q27.hi; /* divide(multiply(multiply(4, square(k)), log(2)), subtract... */
}

/* Phi'(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double fab_slope(double r, const fab_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_exp_pair(t6);
    const sd_pair t8 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t7);
    const sd_pair t9 = sd_pair_sub(t4, t8);
    const sd_pair t10 = sd_pair_mul(t1, t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t10);
    const sd_pair t12 = sd_pair_scale(t7, 2.0);
    const sd_pair t13 = sd_pair_add(t11, t12);
    const sd_pair t14 = sd_pair_sub(t13, t4);
    const double t15 = t14.hi;
    const double t16 = a > k->c5 ? k->c5 : a;
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t16);
    const sd_pair t18 = sd_pair_square(t17);
    const sd_pair t19 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t18);
    const sd_pair t20 = sd_pair_neg(t19);
    const double t21 = t18.hi;
    const double t22 = sd_exp_times_dd(t21, t20.hi, t20.lo);
    const sd_pair t23 = sd_pair_mul_double(sd_pair_make(k->c8, k->c8_lo), t22);
    const sd_pair t24 = sd_pair_mul_double(t18, k->c9);
    const double t25 = t24.hi;
    const double t26 = -t25;
    const double t27 = sd_exp(t26);
    const double t28 = 2.0 * t27;
    const sd_pair t29 = sd_pair_add_double(t23, t28);
    const double t30 = t18.hi;
    const double t31 = sd_exp_times_dd(t30, t26, 0.0);
    const double t32 = k->c10 * t31;
    const double t33 = -t32;
    const sd_pair t34 = sd_pair_add_double(t29, t33);
    const double t35 = t34.hi;
    const double t36 = sd_exp_dd(t20.hi, t20.lo);
    const double t37 = t35 - t36;
    const double t38 = a > k->c0 ? t37 : t15;
    (void)k;
    return t38;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fab_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    fab_slope_constants k;
    fab_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fab_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fab_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fab_slope_constants k;
    fab_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fab_slope((double)in[i], &k);
}

#endif
