/* The kernels of barron: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 2.5 ulp.
   g(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
   Psi(r) = 2*c**2*(2 - alpha)*((1 + r**2/(c**2*(2 - alpha)))**(alpha/2) - 1)/alpha: at most 4 ulp.
   S(r) = r*(1 - (1 + 2*r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)): at most 4 ulp.
   Phi'(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)*(1 + r**2*(alpha - 2)/(c**2*(1 + r**2/(c**2*(2 - alpha)))*(2 - alpha))): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Digest: 175e5741b35ed7d4. Made by symdict; again by:
       symdict generate --only kernels/barron.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c, alpha. */

#ifndef SYMDICT_BARRON_H
#define SYMDICT_BARRON_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*(1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of barron_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
} barron_phi_constants;

SYMDICT_INLINE void barron_phi_prepare(const double *parameters, barron_phi_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const double q3 = -parameters[1];
    const sd_pair q4 = sd_two_sum(2.0, q3);
    const sd_pair q5 = sd_pair_mul(q2, q4);
    const sd_pair q6 = sd_pair_inverse(q5);
    k->c1 = q6.hi; /* divide(1, multiply(square(c), subtract(2, alpha))) */
    k->c1_lo = q6.lo;
    const double q8 = 0.5 * parameters[1];
    const sd_pair q9 = sd_two_sum(q8, (-1.0));
    k->c2 = q9.hi; /* subtract(multiply(1/2, alpha), 1) */
    k->c2_lo = q9.lo;
    const double q11 = -parameters[1];
    const sd_pair q12 = sd_two_sum(1.0, q11);
    k->c4 = q12.hi; /* subtract(1, alpha) */
    k->c4_lo = q12.lo;
    k->c5 = q4.hi; /* subtract(2, alpha) */
    const sd_pair q15 = sd_pair_inverse(q4);
    const sd_pair q16 = sd_log_pair(q15);
    const sd_pair q17 = sd_pair_mul(q16, q9);
    const sd_pair q18 = sd_exp_pair(q17);
    k->c6 = q18.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c6_lo = q18.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double barron_phi(double r, const barron_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t2.hi;
    const double t4 = 1.0 + t3;
    const sd_pair t5 = sd_log_pair(sd_pair_make(t4, 0.0));
    const sd_pair t6 = sd_pair_mul(t5, sd_pair_make(k->c2, k->c2_lo));
    const double t7 = sd_exp_dd(t6.hi, t6.lo);
    const sd_pair t8 = sd_two_prod(t0, t7);
    const double t9 = a < k->c0 ? k->c0 : a;
    const sd_pair t10 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_log_pair(t10);
    const sd_pair t12 = sd_pair_mul(t11, sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t13 = sd_exp_pair(t12);
    const sd_pair t14 = sd_pair_square(t10);
    const double t15 = t14.hi;
    const double t16 = k->c5 * t15;
    const sd_pair t17 = sd_two_sum(1.0, t16);
    const sd_pair t18 = sd_log_pair(t17);
    const sd_pair t19 = sd_pair_mul(t18, sd_pair_make(k->c2, k->c2_lo));
    const sd_pair t20 = sd_exp_pair(t19);
    const sd_pair t21 = sd_pair_mul(t13, t20);
    const sd_pair t22 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t21);
    const sd_pair t23 = sd_pair_mul_double(t22, k->p0);
    const sd_pair t24 = sd_pair_select(a > k->c0, t23, t8);
    const sd_pair t25 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t24);
    (void)k;
    return copysign(t25.hi, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void barron_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    barron_phi_constants k;
    barron_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = barron_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void barron_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    barron_phi_constants k;
    double left = 0;
    barron_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = barron_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void barron_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    barron_phi_constants k;
    barron_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)barron_phi((double)in[i], &k);
}

/* ---- g(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of barron_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
} barron_g_constants;

SYMDICT_INLINE void barron_g_prepare(const double *parameters, barron_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const double q3 = -parameters[1];
    const sd_pair q4 = sd_two_sum(2.0, q3);
    const sd_pair q5 = sd_pair_mul(q2, q4);
    const sd_pair q6 = sd_pair_inverse(q5);
    k->c1 = q6.hi; /* divide(1, multiply(square(c), subtract(2, alpha))) */
    const double q8 = 0.5 * parameters[1];
    const sd_pair q9 = sd_two_sum(q8, (-1.0));
    k->c2 = q9.hi; /* subtract(multiply(1/2, alpha), 1) */
    k->c2_lo = q9.lo;
    const double q11 = -parameters[1];
    const sd_pair q12 = sd_two_sum(1.0, q11);
    k->c4 = q12.hi; /* subtract(1, alpha) */
    k->c4_lo = q12.lo;
    k->c5 = q4.hi; /* subtract(2, alpha) */
    const sd_pair q15 = sd_pair_inverse(q4);
    const sd_pair q16 = sd_log_pair(q15);
    const sd_pair q17 = sd_pair_mul(q16, q9);
    const sd_pair q18 = sd_exp_pair(q17);
    k->c6 = q18.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c6_lo = q18.lo;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double barron_g(double r, const barron_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(k->c1, t1, 1.0);
    const sd_pair t3 = sd_log_pair(sd_pair_make(t2, 0.0));
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(k->c2, k->c2_lo));
    const double t5 = sd_exp_dd(t4.hi, t4.lo);
    const double t6 = a < k->c0 ? k->c0 : a;
    const sd_pair t7 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t6, 0.0));
    const sd_pair t8 = sd_log_pair(t7);
    const sd_pair t9 = sd_pair_mul(t8, sd_pair_make(k->c4, k->c4_lo));
    const double t10 = sd_exp_dd(t9.hi, t9.lo);
    const sd_pair t11 = sd_pair_square(t7);
    const double t12 = t11.hi;
    const double t13 = fma(k->c5, t12, 1.0);
    const sd_pair t14 = sd_log_pair(sd_pair_make(t13, 0.0));
    const sd_pair t15 = sd_pair_mul(t14, sd_pair_make(k->c2, k->c2_lo));
    const double t16 = sd_exp_dd(t15.hi, t15.lo);
    const sd_pair t17 = sd_two_prod(t10, t16);
    const sd_pair t18 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t17);
    const sd_pair t19 = sd_pair_mul_double(t18, k->p0);
    const sd_pair t20 = sd_pair_div(t19, sd_pair_make(t6, 0.0));
    const double t21 = t20.hi;
    const double t22 = a > k->c0 ? t21 : t5;
    const double t23 = a > 1.7976931348623157e+308 ? 0.0 : t22;
    (void)k;
    return t23;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void barron_g_array(const double *parameters, const double *in, double *out, size_t n) {
    barron_g_constants k;
    barron_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = barron_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void barron_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    barron_g_constants k;
    barron_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)barron_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*c**2*(2 - alpha)*((1 + r**2/(c**2*(2 - alpha)))**(alpha/2) - 1)/alpha */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of barron_psi, prepared once per call. */
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
    double c9_lo;
    double c10;
    double c11;
    double c11_lo;
    double p0;
    double c13;
    double c14;
    double c15;
    double c15_lo;
    double c16;
    double c16_lo;
    double c17;
    double c17_lo;
} barron_psi_constants;

SYMDICT_INLINE void barron_psi_prepare(const double *parameters, barron_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.015625 * parameters[0];
    k->c0 = q0; /* multiply(1/64, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(2.0, q4);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    const sd_pair q7 = sd_pair_div(q6, sd_pair_make(parameters[1], 0.0));
    const double q8 = 0.5 * parameters[1];
    const double q9 = 2.0 * q8;
    const sd_pair q10 = sd_two_sum(q9, (-10.0));
    const sd_pair q11 = sd_pair_inverse(q5);
    const sd_pair q12 = sd_pair_mul(q10, q11);
    const sd_pair q13 = sd_two_sum(q9, (-8.0));
    const sd_pair q14 = sd_pair_mul(q13, q11);
    const sd_pair q15 = sd_two_sum(q9, (-6.0));
    const sd_pair q16 = sd_pair_mul(q15, q11);
    const sd_pair q17 = sd_two_sum(q9, (-4.0));
    const sd_pair q18 = sd_pair_mul(q17, q11);
    const sd_pair q19 = sd_two_sum(q9, (-2.0));
    const sd_pair q20 = sd_pair_mul(q19, q11);
    const sd_pair q21 = sd_pair_mul_double(q11, q9);
    const sd_pair q22 = sd_pair_scale(q21, 0.5);
    const sd_pair q23 = sd_pair_mul(q20, q22);
    const sd_pair q24 = sd_pair_scale(q23, 0.25);
    const sd_pair q25 = sd_pair_mul(q18, q24);
    const sd_pair q26 = sd_pair_div(q25, sd_pair_make(6.0, 0.0));
    const sd_pair q27 = sd_pair_mul(q16, q26);
    const sd_pair q28 = sd_pair_scale(q27, 0.125);
    const sd_pair q29 = sd_pair_mul(q14, q28);
    const sd_pair q30 = sd_pair_div(q29, sd_pair_make(10.0, 0.0));
    const sd_pair q31 = sd_pair_mul(q12, q30);
    const sd_pair q32 = sd_pair_div(q31, sd_pair_make(12.0, 0.0));
    const sd_pair q33 = sd_pair_mul(q7, q32);
    k->c2 = q33.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q35 = sd_pair_mul(q7, q30);
    k->c3 = q35.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q37 = sd_pair_mul(q7, q28);
    k->c4 = q37.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q39 = sd_pair_mul(q7, q26);
    k->c5 = q39.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q41 = sd_pair_mul(q7, q24);
    k->c6 = q41.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q43 = sd_pair_mul(q7, q22);
    k->c7 = q43.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const double q45 = 4.0 * parameters[0];
    k->c8 = q45; /* multiply(4, c) */
    const sd_pair q47 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q48 = sd_pair_mul(q47, q5);
    const sd_pair q49 = sd_pair_inverse(q48);
    k->c9 = q49.hi; /* divide(1, multiply(square(c), subtract(2, alpha))) */
    k->c9_lo = q49.lo;
    k->c10 = q8; /* multiply(1/2, alpha) */
    const sd_pair q52 = sd_pair_scale(q47, 2.0);
    const sd_pair q53 = sd_pair_mul(q52, q5);
    const sd_pair q54 = sd_pair_div(q53, sd_pair_make(parameters[1], 0.0));
    k->c11 = q54.hi; /* divide(multiply(multiply(2, square(c)), subtract(2, alpha... */
    k->c11_lo = q54.lo;
    const double q56 = -parameters[1];
    k->c13 = q56; /* negate(alpha) */
    k->c14 = q5.hi; /* subtract(2, alpha) */
    const sd_pair q59 = sd_pow_pair(q5, q8);
    k->c15 = q59.hi; /* pow(subtract(2, alpha), multiply(1/2, alpha)) */
    k->c15_lo = q59.lo;
    const double q61 = -q8;
    const sd_pair q62 = sd_pow_pair(q5, q61);
    const sd_pair q63 = sd_pair_scale(q62, 2.0);
    const sd_pair q64 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q65 = sd_pair_mul(q63, q64);
    const sd_pair q66 = sd_pair_div(q65, sd_pair_make(parameters[1], 0.0));
    k->c16 = q66.hi; /* divide(multiply(multiply(2, pow(subtract(2, alpha), negat... */
    k->c16_lo = q66.lo;
    k->c17 = q47.hi; /* square(c) */
    k->c17_lo = q47.lo;
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double barron_psi(double r, const barron_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = t0 * k->c1;
    const double t3 = t2 * t2;
    const double t4 = fma(t3, k->c2, k->c3);
    const double t5 = fma(t3, t4, k->c4);
    const double t6 = fma(t3, t5, k->c5);
    const double t7 = fma(t3, t6, k->c6);
    const double t8 = fma(t3, t7, k->c7);
    const double t9 = t1 * t8;
    const double t10 = a > k->c8 ? k->c8 : a;
    const sd_pair t11 = sd_two_prod(t10, t10);
    const sd_pair t12 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t11);
    const sd_pair t13 = sd_pair_add_double(t12, 1.0);
    const sd_pair t14 = sd_pow_pair(t13, k->c10);
    const sd_pair t15 = sd_pair_add_double(t14, (-1.0));
    const double t16 = t15.hi;
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(k->c11, k->c11_lo), t16);
    const double t18 = a < k->c8 ? k->c8 : a;
    const sd_pair t19 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t18, 0.0));
    const sd_pair t20 = sd_pow_pair(t19, k->c13);
    const sd_pair t21 = sd_pair_square(t19);
    const double t22 = t21.hi;
    const double t23 = k->c14 * t22;
    const sd_pair t24 = sd_two_sum(1.0, t23);
    const double t25 = sd_pow_dd(t24.hi, t24.lo, k->c10);
    const sd_pair t26 = sd_pair_mul_double(t20, t25);
    const sd_pair t27 = sd_pair_sub(sd_pair_make(k->c15, k->c15_lo), t26);
    const sd_pair t28 = sd_pair_mul(sd_pair_make(k->c16, k->c16_lo), t27);
    const sd_pair t29 = sd_pair_mul(sd_pair_make(k->c17, k->c17_lo), t28);
    const sd_pair t30 = sd_pair_select(a > k->c8, t29, t17);
    const sd_pair t31 = sd_pair_select(a > k->c0, t30, sd_pair_make(t9, 0.0));
    const sd_pair t32 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(a, 0.0), t31);
    (void)k;
    return t32.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void barron_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    barron_psi_constants k;
    barron_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = barron_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void barron_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    barron_psi_constants k;
    barron_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)barron_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - (1 + 2*r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of barron_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
    double c8;
    double c9;
    double c9_lo;
    double c10;
    double c11;
    double c12;
    double c12_lo;
    double c13;
} barron_s_constants;

SYMDICT_INLINE void barron_s_prepare(const double *parameters, barron_s_constants *k) {
    (void)parameters;
    const double q0 = 0.015625 * parameters[0];
    k->c0 = q0; /* multiply(1/64, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(c)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(1, c) */
    const double q7 = 0.5 * parameters[1];
    const sd_pair q8 = sd_two_sum(q7, (-1.0));
    const sd_pair q9 = sd_pair_scale(q8, 2.0);
    const sd_pair q10 = sd_pair_add_double(q9, (-12.0));
    const double q11 = -parameters[1];
    const sd_pair q12 = sd_two_sum(2.0, q11);
    const sd_pair q13 = sd_pair_div(sd_pair_make(2.0, 0.0), q12);
    const sd_pair q14 = sd_pair_mul(q10, q13);
    const sd_pair q15 = sd_pair_add_double(q9, (-10.0));
    const sd_pair q16 = sd_pair_mul(q15, q13);
    const sd_pair q17 = sd_pair_add_double(q9, (-8.0));
    const sd_pair q18 = sd_pair_mul(q17, q13);
    const sd_pair q19 = sd_pair_add_double(q9, (-6.0));
    const sd_pair q20 = sd_pair_mul(q19, q13);
    const sd_pair q21 = sd_pair_add_double(q9, (-4.0));
    const sd_pair q22 = sd_pair_mul(q21, q13);
    const sd_pair q23 = sd_pair_add_double(q9, (-2.0));
    const sd_pair q24 = sd_pair_mul(q23, q13);
    const sd_pair q25 = sd_pair_mul(q9, q13);
    const sd_pair q26 = sd_pair_scale(q25, 0.5);
    const sd_pair q27 = sd_pair_mul(q24, q26);
    const sd_pair q28 = sd_pair_scale(q27, 0.25);
    const sd_pair q29 = sd_pair_mul(q22, q28);
    const sd_pair q30 = sd_pair_div(q29, sd_pair_make(6.0, 0.0));
    const sd_pair q31 = sd_pair_mul(q20, q30);
    const sd_pair q32 = sd_pair_scale(q31, 0.125);
    const sd_pair q33 = sd_pair_mul(q18, q32);
    const sd_pair q34 = sd_pair_div(q33, sd_pair_make(10.0, 0.0));
    const sd_pair q35 = sd_pair_mul(q16, q34);
    const sd_pair q36 = sd_pair_div(q35, sd_pair_make(12.0, 0.0));
    const sd_pair q37 = sd_pair_mul(q14, q36);
    const sd_pair q38 = sd_pair_div(q37, sd_pair_make(14.0, 0.0));
    k->c3 = q38.hi; /* divide(multiply(multiply(subtract(multiply(2, subtract(mu... */
    const sd_pair q40 = sd_pair_neg(q36);
    k->c4 = q40.hi; /* negate(divide(multiply(multiply(subtract(multiply(2, subt... */
    k->c5 = q34.hi; /* divide(multiply(multiply(subtract(multiply(2, subtract(mu... */
    k->c6 = q32.hi; /* multiply(1/8, multiply(multiply(subtract(multiply(2, subt... */
    k->c7 = q30.hi; /* divide(multiply(multiply(subtract(multiply(2, subtract(mu... */
    k->c8 = q28.hi; /* multiply(1/4, multiply(multiply(subtract(multiply(2, subt... */
    k->c9 = q26.hi; /* multiply(1/2, multiply(multiply(2, subtract(multiply(1/2,... */
    k->c9_lo = q26.lo;
    const double q47 = 68719476736.0 * parameters[0];
    k->c10 = q47; /* multiply(68719476736, c) */
    const sd_pair q49 = sd_pair_mul(q2, q12);
    const sd_pair q50 = sd_pair_div(sd_pair_make(2.0, 0.0), q49);
    k->c11 = q50.hi; /* divide(2, multiply(square(c), subtract(2, alpha))) */
    k->c12 = q8.hi; /* subtract(multiply(1/2, alpha), 1) */
    k->c12_lo = q8.lo;
    const sd_pair q53 = sd_two_prod(q47, q47);
    const sd_pair q54 = sd_pair_mul(q50, q53);
    const sd_pair q55 = sd_pair_add_double(q54, 1.0);
    const sd_pair q56 = sd_log_pair(q55);
    const sd_pair q57 = sd_pair_mul(q56, q8);
    const sd_pair q58 = sd_exp_pair(q57);
    const sd_pair q59 = sd_pair_neg(q58);
    const sd_pair q60 = sd_pair_add_double(q59, 1.0);
    const sd_pair q61 = sd_pair_mul_double(q60, q47);
    const sd_pair q62 = sd_pair_div(q61, sd_pair_make(parameters[0], 0.0));
    const sd_pair q63 = sd_pair_scale(q62, 1.4551915228366852e-11);
    k->c13 = q63.hi; /* multiply(1/68719476736, divide(multiply(multiply(68719476... */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double barron_s(double r, const barron_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul_double(t1, t0);
    const double t3 = t2.hi;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t3);
    const double t5 = t4.hi;
    const double t6 = t0 * k->c2;
    const double t7 = t6 * t6;
    const double t8 = fma(-t7, k->c3, k->c4);
    const double t9 = fma(t7, t8, -k->c5);
    const double t10 = fma(t7, t9, -k->c6);
    const double t11 = fma(t7, t10, -k->c7);
    const double t12 = fma(t7, t11, -k->c8);
    const double t13 = t7 * t12;
    const sd_pair t14 = sd_pair_neg(sd_pair_make(k->c9, k->c9_lo));
    const sd_pair t15 = sd_pair_add_double(t14, t13);
    const double t16 = t15.hi;
    const double t17 = t5 * t16;
    const double t18 = a > k->c10 ? k->c10 : a;
    const double t19 = t18 * t18;
    const double t20 = k->c11 * t19;
    const sd_pair t21 = sd_two_sum(1.0, t20);
    const sd_pair t22 = sd_log_pair(t21);
    const sd_pair t23 = sd_pair_mul(t22, sd_pair_make(k->c12, k->c12_lo));
    const sd_pair t24 = sd_exp_pair(t23);
    const sd_pair t25 = sd_pair_neg(t24);
    const sd_pair t26 = sd_pair_add_double(t25, 1.0);
    const double t27 = t26.hi;
    const double t28 = t18 * t27;
    const double t29 = k->c13 * a;
    const double t30 = a > k->c10 ? t29 : t28;
    const double t31 = a > k->c0 ? t30 : t17;
    (void)k;
    return copysign(1.0, r) * t31;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void barron_s_array(const double *parameters, const double *in, double *out, size_t n) {
    barron_s_constants k;
    barron_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = barron_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void barron_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    barron_s_constants k;
    barron_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)barron_s((double)in[i], &k);
}

/* ---- Phi'(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)*(1 + r**2*(alpha - 2)/(c**2*(1 + r**2/(c**2*(2 - alpha)))*(2 - alpha))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of barron_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c3_lo;
    double p0;
    double c5;
    double c5_lo;
    double c6;
    double c7;
    double p1;
    double c9;
    double c9_lo;
} barron_slope_constants;

SYMDICT_INLINE void barron_slope_prepare(const double *parameters, barron_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const double q3 = -parameters[1];
    const sd_pair q4 = sd_two_sum(2.0, q3);
    const sd_pair q5 = sd_pair_mul(q2, q4);
    const sd_pair q6 = sd_pair_inverse(q5);
    k->c1 = q6.hi; /* divide(1, multiply(square(c), subtract(2, alpha))) */
    k->c1_lo = q6.lo;
    const double q8 = 0.5 * parameters[1];
    const sd_pair q9 = sd_two_sum(q8, (-1.0));
    k->c2 = q9.hi; /* subtract(multiply(1/2, alpha), 1) */
    const sd_pair q11 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q12 = sd_pair_div(q11, q5);
    k->c3 = q12.hi; /* divide(subtract(alpha, 2), multiply(square(c), subtract(2... */
    k->c3_lo = q12.lo;
    const double q14 = -parameters[1];
    const sd_pair q15 = sd_two_sum(1.0, q14);
    k->c5 = q15.hi; /* subtract(1, alpha) */
    k->c5_lo = q15.lo;
    k->c6 = q4.hi; /* subtract(2, alpha) */
    const sd_pair q18 = sd_two_sum(q8, (-2.0));
    k->c7 = q18.hi; /* subtract(multiply(1/2, alpha), 2) */
    const sd_pair q20 = sd_pair_inverse(q4);
    const sd_pair q21 = sd_log_pair(q20);
    const sd_pair q22 = sd_pair_mul(q21, q9);
    const sd_pair q23 = sd_exp_pair(q22);
    k->c9 = q23.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c9_lo = q23.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* alpha */
}

/* Phi'(r); at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double barron_slope(double r, const barron_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = sd_pow_dd(t3.hi, t3.lo, k->c2);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t1);
    const sd_pair t6 = sd_pair_div(t5, t3);
    const sd_pair t7 = sd_pair_add_double(t6, 1.0);
    const double t8 = t7.hi;
    const double t9 = t4 * t8;
    const double t10 = a < k->c0 ? k->c0 : a;
    const sd_pair t11 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t10, 0.0));
    const sd_pair t12 = sd_log_pair(t11);
    const sd_pair t13 = sd_pair_mul(t12, sd_pair_make(k->c5, k->c5_lo));
    const double t14 = sd_exp_dd(t13.hi, t13.lo);
    const sd_pair t15 = sd_pair_square(t11);
    const double t16 = t15.hi;
    const double t17 = k->c6 * t16;
    const sd_pair t18 = sd_two_sum(1.0, t17);
    const double t19 = sd_pow_dd(t18.hi, t18.lo, k->c7);
    const sd_pair t20 = sd_two_prod(t14, t19);
    const double t21 = k->p1 * t16;
    const double t22 = fma(-2.0, t16, t21);
    const sd_pair t23 = sd_pair_add_double(sd_pair_make(k->c5, k->c5_lo), t22);
    const double t24 = t23.hi;
    const sd_pair t25 = sd_pair_mul_double(t20, t24);
    const sd_pair t26 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t25);
    const sd_pair t27 = sd_pair_mul_double(t26, k->p0);
    const sd_pair t28 = sd_pair_div(t27, sd_pair_make(t10, 0.0));
    const double t29 = t28.hi;
    const double t30 = -t29;
    const double t31 = a > k->c0 ? t30 : t9;
    const double t32 = a > 1.7976931348623157e+308 ? 0.0 : t31;
    (void)k;
    return t32;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void barron_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    barron_slope_constants k;
    barron_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = barron_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void barron_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    barron_slope_constants k;
    barron_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)barron_slope((double)in[i], &k);
}

#endif
