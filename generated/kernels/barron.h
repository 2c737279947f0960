/* The kernels of barron: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 2.5 ulp.
   g(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
   Psi(r) = 2*c**2*(2 - alpha)*((1 + r**2/(c**2*(2 - alpha)))**(alpha/2) - 1)/alpha: at most 4 ulp.
   S(r) = r*(1 - (1 + 2*r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)): at most 4 ulp.
   Phi'(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)*(1 + r**2*(alpha - 2)/(c**2*(1 + r**2/(c**2*(2 - alpha)))*(2 - alpha))): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Digest: 9b5788cae075cf6e. Made by symdict; again by:
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
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
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
    k->c4 = q11; /* negate(alpha) */
    k->c5 = q4.hi; /* subtract(2, alpha) */
    k->c5_lo = q4.lo;
    const sd_pair q14 = sd_pair_inverse(q4);
    const sd_pair q15 = sd_pow_fine(q14, q9);
    k->c6 = q15.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c6_lo = q15.lo;
    k->c7 = q2.hi; /* square(c) */
    k->c7_lo = q2.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double barron_phi(double r, const barron_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = sd_log_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_exp_pair(t5);
    const sd_pair t7 = sd_pair_mul(t6, sd_pair_make(t0, 0.0));
    const double t8 = a < k->c0 ? k->c0 : a;
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t8, 0.0));
    const double t10 = sd_pow_dd(t9.hi, t9.lo, k->c4);
    const sd_pair t11 = sd_pair_square(t9);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t12);
    const double t14 = t13.hi;
    const sd_pair t15 = sd_two_sum(1.0, t14);
    const sd_pair t16 = sd_log_pair(t15);
    const sd_pair t17 = sd_pair_mul(t16, sd_pair_make(k->c2, k->c2_lo));
    const double t18 = sd_exp_dd(t17.hi, t17.lo);
    const sd_pair t19 = sd_two_prod(t10, t18);
    const sd_pair t20 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t19);
    const sd_pair t21 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t20);
    const sd_pair t22 = sd_pair_div(t21, sd_pair_make(t8, 0.0));
    const sd_pair t23 = sd_pair_select(a > k->c0, t22, t7);
    const sd_pair t24 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t23);
    (void)k;
    return copysign(t24.hi, r);
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
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double p0;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
} barron_g_constants;

SYMDICT_INLINE void barron_g_prepare(const double *parameters, barron_g_constants *k) {
    (void)parameters;
    const double q0 = 2.037035976334486e+90 * parameters[0];
    k->c0 = q0; /* multiply(203703597633448608626844568840937816105146839366... */
    const double q2 = 3.725290298461914e-09 * parameters[0];
    k->c1 = q2; /* multiply(1/268435456, c) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, c) */
    k->c2_lo = q4.lo;
    const double q6 = -parameters[1];
    const sd_pair q7 = sd_two_sum(2.0, q6);
    const sd_pair q8 = sd_pair_inverse(q7);
    k->c3 = q8.hi; /* divide(1, subtract(2, alpha)) */
    k->c3_lo = q8.lo;
    const double q10 = 0.5 * parameters[1];
    const sd_pair q11 = sd_two_sum(q10, (-1.0));
    k->c4 = q11.hi; /* subtract(multiply(1/2, alpha), 1) */
    k->c4_lo = q11.lo;
    k->c6 = q7.hi; /* subtract(2, alpha) */
    k->c6_lo = q7.lo;
    const sd_pair q14 = sd_pow_fine(q8, q11);
    k->c7 = q14.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c7_lo = q14.lo;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double barron_g(double r, const barron_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t4 = sd_pair_div(t2, t3);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_square(t3);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t6);
    const sd_pair t8 = sd_pair_add_double(t7, 1.0);
    const sd_pair t9 = sd_log_pair(t8);
    const sd_pair t10 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t9);
    const double t11 = sd_exp_times_dd(t5, t10.hi, t10.lo);
    const double t12 = a < k->c0 ? k->c0 : a;
    const double t13 = k->p0 / t12;
    const sd_pair t14 = sd_log_pair(sd_pair_make(t13, 0.0));
    const sd_pair t15 = sd_pair_mul(t14, sd_pair_make(k->c6, k->c6_lo));
    const double t16 = sd_exp_dd(t15.hi, t15.lo);
    const double t17 = t13 * t13;
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t17);
    const double t19 = t18.hi;
    const double t20 = 1.0 + t19;
    const sd_pair t21 = sd_log_pair(sd_pair_make(t20, 0.0));
    const sd_pair t22 = sd_pair_mul(t21, sd_pair_make(k->c4, k->c4_lo));
    const double t23 = sd_exp_dd(t22.hi, t22.lo);
    const sd_pair t24 = sd_two_prod(t16, t23);
    const sd_pair t25 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t24);
    const sd_pair t26 = sd_pair_select(a > k->c0, t25, sd_pair_make(t11, 0.0));
    const sd_pair t27 = sd_pair_select(a > k->c1, t26, sd_pair_make(1.0, 0.0));
    const sd_pair t28 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t27);
    (void)k;
    return r != r ? r : t28.hi;
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
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
    double c7_lo;
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
    double c18;
} barron_psi_constants;

SYMDICT_INLINE void barron_psi_prepare(const double *parameters, barron_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.015625 * parameters[0];
    k->c0 = q0; /* multiply(1/64, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
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
    k->c7_lo = q43.lo;
    const double q45 = 4.0 * parameters[0];
    k->c8 = q45; /* multiply(4, c) */
    k->c9 = q11.hi; /* divide(1, subtract(2, alpha)) */
    k->c9_lo = q11.lo;
    k->c10 = q8; /* multiply(1/2, alpha) */
    k->c11 = q7.hi; /* divide(multiply(2, subtract(2, alpha)), alpha) */
    k->c11_lo = q7.lo;
    const double q50 = -parameters[1];
    k->c13 = q50; /* negate(alpha) */
    k->c14 = q5.hi; /* subtract(2, alpha) */
    const sd_pair q53 = sd_pow_fine(q5, sd_pair_make(q8, 0.0));
    k->c15 = q53.hi; /* pow(subtract(2, alpha), multiply(1/2, alpha)) */
    k->c15_lo = q53.lo;
    const double q55 = -q8;
    const sd_pair q56 = sd_pow_fine(q5, sd_pair_make(q55, 0.0));
    const sd_pair q57 = sd_pair_scale(q56, 2.0);
    const sd_pair q58 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q59 = sd_pair_mul(q57, q58);
    const sd_pair q60 = sd_pair_div(q59, sd_pair_make(parameters[1], 0.0));
    k->c16 = q60.hi; /* divide(multiply(multiply(2, pow(subtract(2, alpha), negat... */
    k->c16_lo = q60.lo;
    const sd_pair q62 = sd_two_prod(parameters[0], parameters[0]);
    k->c17 = q62.hi; /* square(c) */
    k->c17_lo = q62.lo;
    const sd_pair q64 = sd_pair_scale(q11, 6.668014432879854e+240);
    const sd_pair q65 = sd_pair_add_double(q64, 1.0);
    const sd_pair q66 = sd_pow_fine(q65, sd_pair_make(q8, 0.0));
    const sd_pair q67 = sd_pair_add_double(q66, (-1.0));
    const sd_pair q68 = sd_pair_mul(q7, q67);
    const sd_pair q69 = sd_pair_mul(q62, q68);
    k->c18 = q69.hi; /* multiply(square(c), multiply(divide(multiply(2, subtract(... */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double barron_psi(double r, const barron_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = t2 * t2;
    const double t4 = fma(t3, k->c2, k->c3);
    const double t5 = fma(t3, t4, k->c4);
    const double t6 = fma(t3, t5, k->c5);
    const double t7 = fma(t3, t6, k->c6);
    const double t8 = t3 * t7;
    const sd_pair t9 = sd_pair_add_double(sd_pair_make(k->c7, k->c7_lo), t8);
    const double t10 = t9.hi;
    const double t11 = t0 * t10;
    const double t12 = t11 * t0;
    const double t13 = a > k->c8 ? k->c8 : a;
    const double t14 = t13 < k->c0 ? k->c0 : t13;
    const sd_pair t15 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t14);
    const double t16 = t15.hi;
    const double t17 = t16 * t16;
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c9, k->c9_lo), t17);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_two_sum(1.0, t19);
    const sd_pair t21 = sd_pow_pair(t20, k->c10);
    const sd_pair t22 = sd_pair_add_double(t21, (-1.0));
    const double t23 = t22.hi;
    const sd_pair t24 = sd_pair_mul_double(sd_pair_make(k->c11, k->c11_lo), t23);
    const sd_pair t25 = sd_pair_div(t24, sd_pair_make(t17, 0.0));
    const double t26 = t25.hi;
    const sd_pair t27 = sd_two_prod(t14, t26);
    const sd_pair t28 = sd_pair_mul_double(t27, t14);
    const double t29 = a < k->c8 ? k->c8 : a;
    const sd_pair t30 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t29, 0.0));
    const double t31 = sd_pow_dd(t30.hi, t30.lo, k->c13);
    const sd_pair t32 = sd_pair_square(t30);
    const double t33 = t32.hi;
    const double t34 = k->c14 * t33;
    const sd_pair t35 = sd_two_sum(1.0, t34);
    const double t36 = sd_pow_dd(t35.hi, t35.lo, k->c10);
    const sd_pair t37 = sd_two_prod(t31, t36);
    const sd_pair t38 = sd_pair_sub(sd_pair_make(k->c15, k->c15_lo), t37);
    const sd_pair t39 = sd_pair_mul(sd_pair_make(k->c16, k->c16_lo), t38);
    const sd_pair t40 = sd_pair_mul(sd_pair_make(k->c17, k->c17_lo), t39);
    const sd_pair t41 = sd_pair_select(a > k->c8, t40, t28);
    const sd_pair t42 = sd_pair_select(a > k->c0, t41, sd_pair_make(t12, 0.0));
    const sd_pair t43 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(k->c18, 0.0), t42);
    (void)k;
    return t43.hi;
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
    double c2_lo;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
    double c7_lo;
    double c8;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double p0;
    double c12;
    double c13;
} barron_s_constants;

SYMDICT_INLINE void barron_s_prepare(const double *parameters, barron_s_constants *k) {
    (void)parameters;
    const double q0 = 0.00390625 * parameters[0];
    k->c0 = q0; /* multiply(1/256, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(c)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(1, c) */
    k->c2_lo = q5.lo;
    const double q7 = 0.5 * parameters[1];
    const sd_pair q8 = sd_two_sum(q7, (-1.0));
    const sd_pair q9 = sd_pair_scale(q8, 2.0);
    const sd_pair q10 = sd_pair_add_double(q9, (-8.0));
    const double q11 = -parameters[1];
    const sd_pair q12 = sd_two_sum(2.0, q11);
    const sd_pair q13 = sd_pair_div(sd_pair_make(2.0, 0.0), q12);
    const sd_pair q14 = sd_pair_mul(q10, q13);
    const sd_pair q15 = sd_pair_add_double(q9, (-6.0));
    const sd_pair q16 = sd_pair_mul(q15, q13);
    const sd_pair q17 = sd_pair_add_double(q9, (-4.0));
    const sd_pair q18 = sd_pair_mul(q17, q13);
    const sd_pair q19 = sd_pair_add_double(q9, (-2.0));
    const sd_pair q20 = sd_pair_mul(q19, q13);
    const sd_pair q21 = sd_pair_mul(q9, q13);
    const sd_pair q22 = sd_pair_scale(q21, 0.5);
    const sd_pair q23 = sd_pair_mul(q20, q22);
    const sd_pair q24 = sd_pair_scale(q23, 0.25);
    const sd_pair q25 = sd_pair_mul(q18, q24);
    const sd_pair q26 = sd_pair_div(q25, sd_pair_make(6.0, 0.0));
    const sd_pair q27 = sd_pair_mul(q16, q26);
    const sd_pair q28 = sd_pair_scale(q27, 0.125);
    const sd_pair q29 = sd_pair_mul(q14, q28);
    const sd_pair q30 = sd_pair_div(q29, sd_pair_make(10.0, 0.0));
    k->c3 = q30.hi; /* divide(multiply(multiply(subtract(multiply(2, subtract(mu... */
    const sd_pair q32 = sd_pair_neg(q28);
    k->c4 = q32.hi; /* negate(multiply(1/8, multiply(multiply(subtract(multiply(... */
    k->c5 = q26.hi; /* divide(multiply(multiply(subtract(multiply(2, subtract(mu... */
    k->c6 = q24.hi; /* multiply(1/4, multiply(multiply(subtract(multiply(2, subt... */
    k->c7 = q22.hi; /* multiply(1/2, multiply(multiply(2, subtract(multiply(1/2,... */
    k->c7_lo = q22.lo;
    const double q37 = 4.0 * parameters[0];
    k->c8 = q37; /* multiply(4, c) */
    k->c9 = q13.hi; /* divide(2, subtract(2, alpha)) */
    k->c9_lo = q13.lo;
    k->c10 = q8.hi; /* subtract(multiply(1/2, alpha), 1) */
    k->c10_lo = q8.lo;
    k->c12 = q12.hi; /* subtract(2, alpha) */
    const sd_pair q42 = sd_pair_inverse(q12);
    const sd_pair q43 = sd_pow_fine(q42, q8);
    k->c13 = q43.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->p0 = parameters[0]; /* c */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double barron_s(double r, const barron_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t0);
    const double t3 = t2.hi;
    const double t4 = t3 * t3;
    const double t5 = fma(-t4, k->c3, k->c4);
    const double t6 = fma(t4, t5, -k->c5);
    const double t7 = fma(t4, t6, -k->c6);
    const double t8 = t4 * t7;
    const sd_pair t9 = sd_pair_neg(sd_pair_make(k->c7, k->c7_lo));
    const sd_pair t10 = sd_pair_add_double(t9, t8);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_pair_mul_double(t1, t11);
    const double t13 = t12.hi;
    const double t14 = t0 * t0;
    const double t15 = t13 * t14;
    const double t16 = a > k->c8 ? k->c8 : a;
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t16);
    const sd_pair t18 = sd_pair_square(t17);
    const sd_pair t19 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t18);
    const sd_pair t20 = sd_pair_add_double(t19, 1.0);
    const sd_pair t21 = sd_log_pair(t20);
    const sd_pair t22 = sd_pair_mul(t21, sd_pair_make(k->c10, k->c10_lo));
    const sd_pair t23 = sd_exp_pair(t22);
    const sd_pair t24 = sd_pair_add_double(t23, (-1.0));
    const sd_pair t25 = sd_pair_mul(t17, t24);
    const sd_pair t26 = sd_pair_mul_double(t25, k->p0);
    const sd_pair t27 = sd_pair_neg(t26);
    const double t28 = a < k->c8 ? k->c8 : a;
    const double t29 = k->p0 / t28;
    const double t30 = sd_pow(t29, k->c12);
    const double t31 = t29 * t29;
    const double t32 = fma(k->c12, t31, 2.0);
    const sd_pair t33 = sd_log_pair(sd_pair_make(t32, 0.0));
    const sd_pair t34 = sd_pair_mul(t33, sd_pair_make(k->c10, k->c10_lo));
    const double t35 = sd_exp_dd(t34.hi, t34.lo);
    const double t36 = t30 * t35;
    const double t37 = fma(-k->c13, t36, 1.0);
    const double t38 = t28 * t37;
    const sd_pair t39 = sd_pair_select(a > k->c8, sd_pair_make(t38, 0.0), t27);
    const sd_pair t40 = sd_pair_select(a > k->c0, t39, sd_pair_make(t15, 0.0));
    (void)k;
    return copysign(1.0, r) * t40.hi;
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
    double c2_lo;
    double c3;
    double c3_lo;
    double p0;
    double c5;
    double c5_lo;
    double c6;
    double p1;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
} barron_slope_constants;

SYMDICT_INLINE void barron_slope_prepare(const double *parameters, barron_slope_constants *k) {
    (void)parameters;
    const double q0 = 2.037035976334486e+90 * parameters[0];
    k->c0 = q0; /* multiply(203703597633448608626844568840937816105146839366... */
    const sd_pair q2 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q3 = sd_two_prod(parameters[0], parameters[0]);
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(2.0, q4);
    const sd_pair q6 = sd_pair_mul(q3, q5);
    const sd_pair q7 = sd_pair_div(q2, q6);
    k->c1 = q7.hi; /* divide(subtract(alpha, 2), multiply(square(c), subtract(2... */
    k->c1_lo = q7.lo;
    const sd_pair q9 = sd_pair_inverse(q6);
    k->c2 = q9.hi; /* divide(1, multiply(square(c), subtract(2, alpha))) */
    k->c2_lo = q9.lo;
    const double q11 = 0.5 * parameters[1];
    const sd_pair q12 = sd_two_sum(q11, (-1.0));
    k->c3 = q12.hi; /* subtract(multiply(1/2, alpha), 1) */
    k->c3_lo = q12.lo;
    k->c5 = q5.hi; /* subtract(2, alpha) */
    k->c5_lo = q5.lo;
    const sd_pair q15 = sd_two_sum(q11, (-2.0));
    k->c6 = q15.hi; /* subtract(multiply(1/2, alpha), 2) */
    const double q17 = -parameters[1];
    const sd_pair q18 = sd_two_sum(1.0, q17);
    k->c8 = q18.hi; /* subtract(1, alpha) */
    k->c8_lo = q18.lo;
    const sd_pair q20 = sd_pair_inverse(q5);
    const sd_pair q21 = sd_pow_fine(q20, q12);
    k->c9 = q21.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c9_lo = q21.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* alpha */
}

/* Phi'(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double barron_slope(double r, const barron_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const sd_pair t5 = sd_pair_div(t2, t4);
    const sd_pair t6 = sd_pair_add_double(t5, 1.0);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_log_pair(t4);
    const sd_pair t9 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t8);
    const double t10 = sd_exp_times_dd(t7, t9.hi, t9.lo);
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = k->p0 / t11;
    const sd_pair t13 = sd_log_pair(sd_pair_make(t12, 0.0));
    const sd_pair t14 = sd_pair_mul(t13, sd_pair_make(k->c5, k->c5_lo));
    const double t15 = sd_exp_dd(t14.hi, t14.lo);
    const double t16 = t12 * t12;
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t16);
    const double t18 = t17.hi;
    const double t19 = 1.0 + t18;
    const double t20 = sd_pow(t19, k->c6);
    const sd_pair t21 = sd_two_prod(t15, t20);
    const double t22 = k->p1 * t16;
    const double t23 = fma(-2.0, t16, t22);
    const sd_pair t24 = sd_pair_add_double(sd_pair_make(k->c8, k->c8_lo), t23);
    const double t25 = t24.hi;
    const sd_pair t26 = sd_pair_mul_double(t21, t25);
    const sd_pair t27 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t26);
    const sd_pair t28 = sd_pair_neg(t27);
    const sd_pair t29 = sd_pair_select(a > k->c0, t28, sd_pair_make(t10, 0.0));
    const sd_pair t30 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t29);
    (void)k;
    return t30.hi;
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
