/* The kernels of tolerant: Phi, g, Psi, S, Phi'.
   Phi(r) = r*exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 2.5 ulp.
   g(r) = exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
   Psi(r) = -b*log(1 + exp(-a/b)) + b*log(exp((-a + r**2)/b) + 1): at most 4 ulp.
   S(r) = r/(exp((-a + 2*r**2)/b) + 1): at most 4 ulp.
   Phi'(r) = (b*exp(2*(-a + r**2)/b) + b*exp((-a + r**2)/b) + 2*r**2*exp((-a + r**2)/b))/(b*(exp((-a + r**2)/b) + 1)**2): at most 4 ulp.
   Digest: 9eca6bb61402c4ea. Made by symdict; again by:
       symdict generate --only kernels/tolerant.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a, b. */

#ifndef SYMDICT_TOLERANT_H
#define SYMDICT_TOLERANT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tolerant_phi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
} tolerant_phi_constants;

SYMDICT_INLINE void tolerant_phi_prepare(const double *parameters, tolerant_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c0 = q1.hi; /* multiply(1267650600228229401496703205376, sqrt(a)) */
    const sd_pair q3 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c2 = q3.hi; /* divide(1, b) */
    k->c2_lo = q3.lo;
    k->p0 = parameters[0]; /* a */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double tolerant_phi(double r, const tolerant_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const double t2 = -k->p0;
    const sd_pair t3 = sd_pair_add_double(t1, t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_exp_dd(t5.hi, t5.lo);
    const double t7 = 1.0 + t6;
    const double t8 = r / t7;
    (void)k;
    return t8;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tolerant_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    tolerant_phi_constants k;
    tolerant_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tolerant_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void tolerant_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    tolerant_phi_constants k;
    double left = 0;
    tolerant_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = tolerant_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tolerant_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tolerant_phi_constants k;
    tolerant_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tolerant_phi((double)in[i], &k);
}

/* ---- g(r) = exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tolerant_g, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
} tolerant_g_constants;

SYMDICT_INLINE void tolerant_g_prepare(const double *parameters, tolerant_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c0 = q1.hi; /* multiply(1267650600228229401496703205376, sqrt(a)) */
    const sd_pair q3 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c2 = q3.hi; /* divide(1, b) */
    k->c2_lo = q3.lo;
    k->p0 = parameters[0]; /* a */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double tolerant_g(double r, const tolerant_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = -k->p0;
    const sd_pair t3 = sd_two_sum(t1, t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_exp_dd(t5.hi, t5.lo);
    const double t7 = 1.0 + t6;
    const double t8 = 1.0 / t7;
    (void)k;
    return t8;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tolerant_g_array(const double *parameters, const double *in, double *out, size_t n) {
    tolerant_g_constants k;
    tolerant_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tolerant_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tolerant_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tolerant_g_constants k;
    tolerant_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tolerant_g((double)in[i], &k);
}

/* ---- Psi(r) = -b*log(1 + exp(-a/b)) + b*log(exp((-a + r**2)/b) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tolerant_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
    double p0;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double p1;
    double c12;
} tolerant_psi_constants;

SYMDICT_INLINE void tolerant_psi_prepare(const double *parameters, tolerant_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 0.015625);
    k->c0 = q1.hi; /* multiply(1/64, sqrt(a)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, sqrt(a)) */
    const sd_pair q5 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    const sd_pair q6 = sd_pair_div(sd_pair_make(parameters[0], 0.0), sd_pair_make(parameters[1], 0.0));
    const sd_pair q7 = sd_pair_neg(q6);
    const sd_pair q8 = sd_exp_fine(q7);
    const sd_pair q9 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q6);
    const sd_pair q10 = sd_pair_scale(q6, 0.25);
    const sd_pair q11 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q6);
    const sd_pair q12 = sd_pair_scale(q6, 0.5);
    const sd_pair q13 = sd_pair_mul(q12, q6);
    const sd_pair q14 = sd_pair_mul(q11, q13);
    const sd_pair q15 = sd_pair_mul(q10, q14);
    const sd_pair q16 = sd_pair_mul(q9, q15);
    const sd_pair q17 = sd_pair_mul(q8, q16);
    const sd_pair q18 = sd_pair_mul_double(q17, 10.0);
    const sd_pair q19 = sd_pair_mul(q8, q6);
    const sd_pair q20 = sd_pair_mul(q8, q15);
    const sd_pair q21 = sd_pair_scale(q20, 8.0);
    const sd_pair q22 = sd_pair_mul(q8, q14);
    const sd_pair q23 = sd_pair_mul_double(q22, 6.0);
    const sd_pair q24 = sd_pair_mul(q8, q13);
    const sd_pair q25 = sd_pair_scale(q24, 4.0);
    const sd_pair q26 = sd_pair_scale(q19, 2.0);
    const sd_pair q27 = sd_pair_add_double(q8, 1.0);
    const sd_pair q28 = sd_pair_div(q26, q27);
    const sd_pair q29 = sd_pair_mul(q19, q28);
    const sd_pair q30 = sd_pair_sub(q25, q29);
    const sd_pair q31 = sd_pair_div(q30, q27);
    const sd_pair q32 = sd_pair_mul(q19, q31);
    const sd_pair q33 = sd_pair_mul(q24, q28);
    const sd_pair q34 = sd_pair_add(q32, q33);
    const sd_pair q35 = sd_pair_sub(q23, q34);
    const sd_pair q36 = sd_pair_div(q35, q27);
    const sd_pair q37 = sd_pair_mul(q19, q36);
    const sd_pair q38 = sd_pair_mul(q24, q31);
    const sd_pair q39 = sd_pair_add(q37, q38);
    const sd_pair q40 = sd_pair_mul(q22, q28);
    const sd_pair q41 = sd_pair_add(q39, q40);
    const sd_pair q42 = sd_pair_sub(q21, q41);
    const sd_pair q43 = sd_pair_div(q42, q27);
    const sd_pair q44 = sd_pair_mul(q19, q43);
    const sd_pair q45 = sd_pair_mul(q24, q36);
    const sd_pair q46 = sd_pair_add(q44, q45);
    const sd_pair q47 = sd_pair_mul(q22, q31);
    const sd_pair q48 = sd_pair_add(q46, q47);
    const sd_pair q49 = sd_pair_mul(q20, q28);
    const sd_pair q50 = sd_pair_add(q48, q49);
    const sd_pair q51 = sd_pair_sub(q18, q50);
    const sd_pair q52 = sd_pair_div(q51, q27);
    const sd_pair q53 = sd_pair_div(q52, sd_pair_make(10.0, 0.0));
    const sd_pair q54 = sd_pair_mul(q5, q53);
    k->c2 = q54.hi; /* multiply(divide(b, a), divide(divide(subtract(multiply(10... */
    const sd_pair q56 = sd_pair_scale(q43, 0.125);
    const sd_pair q57 = sd_pair_mul(q5, q56);
    k->c3 = q57.hi; /* multiply(divide(b, a), multiply(1/8, divide(subtract(mult... */
    const sd_pair q59 = sd_pair_div(q36, sd_pair_make(6.0, 0.0));
    const sd_pair q60 = sd_pair_mul(q5, q59);
    k->c4 = q60.hi; /* multiply(divide(b, a), divide(divide(subtract(multiply(6,... */
    const sd_pair q62 = sd_pair_scale(q31, 0.25);
    const sd_pair q63 = sd_pair_mul(q5, q62);
    k->c5 = q63.hi; /* multiply(divide(b, a), multiply(1/4, divide(subtract(mult... */
    const sd_pair q65 = sd_pair_scale(q28, 0.5);
    const sd_pair q66 = sd_pair_mul(q5, q65);
    k->c6 = q66.hi; /* multiply(divide(b, a), multiply(1/2, divide(multiply(2, m... */
    const sd_pair q68 = sd_pair_scale(q0, 281474976710656.0);
    k->c7 = q68.hi; /* multiply(281474976710656, sqrt(a)) */
    const sd_pair q70 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c9 = q70.hi; /* divide(1, b) */
    k->c9_lo = q70.lo;
    const sd_pair q72 = sd_exp_fine(q6);
    const sd_pair q73 = sd_pair_add_double(q72, 1.0);
    const sd_pair q74 = sd_log_fine(q73);
    const sd_pair q75 = sd_pair_sub(q6, q74);
    k->c10 = q75.hi; /* subtract(divide(a, b), log(add(1, exp(divide(a, b))))) */
    k->c10_lo = q75.lo;
    const sd_pair q77 = sd_pair_square(q68);
    const double q78 = -parameters[0];
    const sd_pair q79 = sd_pair_add_double(q77, q78);
    const sd_pair q80 = sd_pair_mul(q70, q79);
    const sd_pair q81 = sd_pair_add(q75, q80);
    const sd_pair q82 = sd_pair_neg(q80);
    const sd_pair q83 = sd_exp_fine(q82);
    const sd_pair q84 = sd_log1p_pair(q83);
    const sd_pair q85 = sd_pair_add(q81, q84);
    const sd_pair q86 = sd_pair_mul_double(q85, parameters[1]);
    const sd_pair q87 = sd_pair_div(q86, sd_pair_make(parameters[0], 0.0));
    const sd_pair q88 = sd_pair_scale(q87, 1.262177448353619e-29);
    k->c12 = q88.hi; /* multiply(1/79228162514264337593543950336, divide(multiply... */
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double tolerant_psi(double r, const tolerant_psi_constants *k) {
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
    const double t10 = t9 * t9;
    const double t11 = -k->p0;
    const sd_pair t12 = sd_two_sum(t10, t11);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t12);
    const sd_pair t14 = sd_pair_add(sd_pair_make(k->c10, k->c10_lo), t13);
    const sd_pair t15 = sd_pair_neg(t13);
    const sd_pair t16 = sd_exp_pair(t15);
    const sd_pair t17 = sd_log1p_pair(t16);
    const sd_pair t18 = sd_pair_add(t14, t17);
    const double t19 = t18.hi;
    const double t20 = k->p1 * t19;
    const double t21 = k->c12 * a;
    const double t22 = t21 * a;
    const double t23 = a > k->c7 ? t22 : t20;
    const double t24 = a > k->c0 ? t23 : t8;
    (void)k;
    return t24;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tolerant_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    tolerant_psi_constants k;
    tolerant_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tolerant_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tolerant_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tolerant_psi_constants k;
    tolerant_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tolerant_psi((double)in[i], &k);
}

/* ---- S(r) = r/(exp((-a + 2*r**2)/b) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tolerant_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double p0;
    double c4;
    double c4_lo;
} tolerant_s_constants;

SYMDICT_INLINE void tolerant_s_prepare(const double *parameters, tolerant_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 3.725290298461914e-09);
    k->c0 = q1.hi; /* multiply(1/268435456, sqrt(a)) */
    const sd_pair q3 = sd_pair_div(sd_pair_make(parameters[0], 0.0), sd_pair_make(parameters[1], 0.0));
    const sd_pair q4 = sd_pair_neg(q3);
    const sd_pair q5 = sd_exp_fine(q4);
    const sd_pair q6 = sd_pair_add_double(q5, 1.0);
    const sd_pair q7 = sd_pair_inverse(q6);
    k->c1 = q7.hi; /* divide(1, add(1, exp(negate(divide(a, b))))) */
    const sd_pair q9 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c2 = q9.hi; /* multiply(1267650600228229401496703205376, sqrt(a)) */
    const sd_pair q11 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c4 = q11.hi; /* divide(1, b) */
    k->c4_lo = q11.lo;
    k->p0 = parameters[0]; /* a */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double tolerant_s(double r, const tolerant_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->c1 * t0;
    const double t2 = a > k->c2 ? k->c2 : a;
    const sd_pair t3 = sd_two_prod(t2, t2);
    const sd_pair t4 = sd_pair_scale(t3, 2.0);
    const double t5 = -k->p0;
    const sd_pair t6 = sd_pair_add_double(t4, t5);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t6);
    const sd_pair t8 = sd_pair_neg(t7);
    const double t9 = sd_exp_dd(t8.hi, t8.lo);
    const sd_pair t10 = sd_two_sum(1.0, t9);
    const sd_pair t11 = sd_pair_div(sd_pair_make(a, 0.0), t10);
    const double t12 = t11.hi;
    const double t13 = sd_exp_times_dd(t12, t8.hi, t8.lo);
    const double t14 = a > k->c0 ? t13 : t1;
    const double t15 = a > 1.7976931348623157e+308 ? 0.0 : t14;
    (void)k;
    return copysign(t15, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tolerant_s_array(const double *parameters, const double *in, double *out, size_t n) {
    tolerant_s_constants k;
    tolerant_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tolerant_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tolerant_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tolerant_s_constants k;
    tolerant_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tolerant_s((double)in[i], &k);
}

/* ---- Phi'(r) = (b*exp(2*(-a + r**2)/b) + b*exp((-a + r**2)/b) + 2*r**2*exp((-a + r**2)/b))/(b*(exp((-a + r**2)/b) + 1)**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tolerant_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
    double c3;
    double c3_lo;
    double p1;
} tolerant_slope_constants;

SYMDICT_INLINE void tolerant_slope_prepare(const double *parameters, tolerant_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 65536.0);
    k->c0 = q1.hi; /* multiply(65536, sqrt(a)) */
    const sd_pair q3 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c1 = q3.hi; /* multiply(1267650600228229401496703205376, sqrt(a)) */
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c3 = q5.hi; /* divide(1, b) */
    k->c3_lo = q5.lo;
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double tolerant_slope(double r, const tolerant_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 > k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const double t3 = -k->p0;
    const sd_pair t4 = sd_pair_add_double(t2, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const double t7 = sd_exp_times_dd(k->p1, t6.hi, t6.lo);
    const sd_pair t8 = sd_two_sum(k->p1, t7);
    const double t9 = t0 * t0;
    const double t10 = 2.0 * t9;
    const double t11 = sd_exp_times_dd(t10, t6.hi, t6.lo);
    const sd_pair t12 = sd_pair_add_double(t8, t11);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t12);
    const sd_pair t14 = sd_exp_pair(t6);
    const sd_pair t15 = sd_pair_add_double(t14, 1.0);
    const sd_pair t16 = sd_pair_square(t15);
    const sd_pair t17 = sd_pair_div(t13, t16);
    const double t18 = t17.hi;
    (void)k;
    return t18;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tolerant_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    tolerant_slope_constants k;
    tolerant_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tolerant_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tolerant_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tolerant_slope_constants k;
    tolerant_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tolerant_slope((double)in[i], &k);
}

#endif
