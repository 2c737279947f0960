/* The kernels of barron: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 2.5 ulp; the bound holds for |r| up to 2^1000 times the scale.
   g(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1): at most 4 ulp.
   Psi(r) = 2*c**2*(2 - alpha)*((1 + r**2/(c**2*(2 - alpha)))**(alpha/2) - 1)/alpha: at most 9 ulp.
   S(r) = r*(1 - (1 + 2*r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)): at most 4 ulp.
   Phi'(r) = (1 + r**2/(c**2*(2 - alpha)))**(alpha/2 - 1)*(1 + r**2*(alpha - 2)/(c**2*(1 + r**2/(c**2*(2 - alpha)))*(2 - alpha))): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Digest: 42da80525273e141. Made by symdict; again by:
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
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
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
    const sd_pair q11 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q12 = sd_log_fine(q11);
    k->c3 = q12.hi; /* log(divide(1, c)) */
    k->c3_lo = q12.lo;
    const sd_pair q14 = sd_pair_inverse(q4);
    const sd_pair q15 = sd_log_fine(q14);
    k->c4 = q15.hi; /* log(divide(1, subtract(2, alpha))) */
    k->c4_lo = q15.lo;
    k->c5 = q11.hi; /* divide(1, c) */
    k->c5_lo = q11.lo;
    k->c6 = q4.hi; /* subtract(2, alpha) */
    k->c6_lo = q4.lo;
}

/* Phi(r); at most 2.5 ulp; the bound holds for |r| up to 2^1000 times the scale. */
SYMDICT_INLINE double barron_phi(double r, const barron_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const sd_pair t4 = sd_log_pair(t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = sd_exp_times_dd(t0, t5.hi, t5.lo);
    const double t7 = a < k->c0 ? k->c0 : a;
    const sd_pair t8 = sd_log_pair(sd_pair_make(t7, 0.0));
    const sd_pair t9 = sd_pair_add(t8, sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t10 = sd_pair_scale(t9, 2.0);
    const sd_pair t11 = sd_pair_add(sd_pair_make(k->c4, k->c4_lo), t10);
    const sd_pair t12 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t7);
    const sd_pair t13 = sd_pair_inverse(t12);
    const double t14 = t13.hi;
    const sd_pair t15 = sd_two_prod(t14, t14);
    const sd_pair t16 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t15);
    const double t17 = t16.hi;
    const double t18 = sd_log1p(t17);
    const sd_pair t19 = sd_pair_add_double(t11, t18);
    const sd_pair t20 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t19);
    const double t21 = sd_exp_times_dd(t7, t20.hi, t20.lo);
    const double t22 = a > k->c0 ? t21 : t6;
    const double t23 = a > 1.7976931348623157e+308 ? 0.0 : t22;
    (void)k;
    return copysign(t23, r);
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
    double c5;
    double c5_lo;
    double c6;
} barron_g_constants;

SYMDICT_INLINE void barron_g_prepare(const double *parameters, barron_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, c) */
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
    const sd_pair q13 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q14 = sd_pair_mul(q13, q7);
    const sd_pair q15 = sd_pair_inverse(q14);
    const sd_pair q16 = sd_log_fine(q15);
    k->c5 = q16.hi; /* log(divide(1, multiply(square(c), subtract(2, alpha)))) */
    k->c5_lo = q16.lo;
    k->c6 = q14.hi; /* multiply(square(c), subtract(2, alpha)) */
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
    const sd_pair t5 = sd_pair_square(t3);
    const sd_pair t6 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t5);
    const sd_pair t7 = sd_pair_add_double(t6, 1.0);
    const double t8 = sd_log_dd(t7.hi, t7.lo);
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t8);
    const double t10 = t4.hi;
    const double t11 = sd_exp_times_dd(t10, t9.hi, t9.lo);
    const double t12 = a < k->c0 ? k->c0 : a;
    const sd_pair t13 = sd_log_pair(sd_pair_make(t12, 0.0));
    const sd_pair t14 = sd_pair_scale(t13, 2.0);
    const sd_pair t15 = sd_pair_add(sd_pair_make(k->c5, k->c5_lo), t14);
    const double t16 = 1.0 / t12;
    const double t17 = t16 * t16;
    const double t18 = k->c6 * t17;
    const double t19 = sd_log1p(t18);
    const sd_pair t20 = sd_pair_add_double(t15, t19);
    const sd_pair t21 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t20);
    const double t22 = sd_exp_dd(t21.hi, t21.lo);
    const double t23 = a > k->c0 ? t22 : t11;
    const double t24 = a > k->c1 ? t23 : 1.0;
    const double t25 = a > 1.7976931348623157e+308 ? 0.0 : t24;
    (void)k;
    return r != r ? r : t25;
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
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c9;
    double c9_lo;
    double c10;
    double c11;
    double c12;
} barron_psi_constants;

SYMDICT_INLINE void barron_psi_prepare(const double *parameters, barron_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.00390625 * parameters[0];
    k->c0 = q0; /* multiply(1/256, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(2.0, q4);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    const sd_pair q7 = sd_pair_div(q6, sd_pair_make(parameters[1], 0.0));
    const double q8 = 0.5 * parameters[1];
    const double q9 = 2.0 * q8;
    const sd_pair q10 = sd_two_sum(q9, (-6.0));
    const sd_pair q11 = sd_pair_inverse(q5);
    const sd_pair q12 = sd_pair_mul(q10, q11);
    const sd_pair q13 = sd_two_sum(q9, (-4.0));
    const sd_pair q14 = sd_pair_mul(q13, q11);
    const sd_pair q15 = sd_two_sum(q9, (-2.0));
    const sd_pair q16 = sd_pair_mul(q15, q11);
    const sd_pair q17 = sd_pair_mul_double(q11, q9);
    const sd_pair q18 = sd_pair_scale(q17, 0.5);
    const sd_pair q19 = sd_pair_mul(q16, q18);
    const sd_pair q20 = sd_pair_scale(q19, 0.25);
    const sd_pair q21 = sd_pair_mul(q14, q20);
    const sd_pair q22 = sd_pair_div(q21, sd_pair_make(6.0, 0.0));
    const sd_pair q23 = sd_pair_mul(q12, q22);
    const sd_pair q24 = sd_pair_scale(q23, 0.125);
    const sd_pair q25 = sd_pair_mul(q7, q24);
    k->c2 = q25.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q27 = sd_pair_mul(q7, q22);
    k->c3 = q27.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q29 = sd_pair_mul(q7, q20);
    k->c4 = q29.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q31 = sd_pair_mul(q7, q18);
    k->c5 = q31.hi; /* multiply(divide(multiply(2, subtract(2, alpha)), alpha), ... */
    const sd_pair q33 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q34 = sd_pair_mul(q33, q5);
    const sd_pair q35 = sd_pair_inverse(q34);
    const sd_pair q36 = sd_log_fine(q35);
    k->c6 = q36.hi; /* log(divide(1, multiply(square(c), subtract(2, alpha)))) */
    k->c6_lo = q36.lo;
    k->c7 = q34.hi; /* multiply(square(c), subtract(2, alpha)) */
    k->c7_lo = q34.lo;
    k->c8 = q8; /* multiply(1/2, alpha) */
    const sd_pair q40 = sd_pair_scale(q33, 2.0);
    const sd_pair q41 = sd_pair_mul(q40, q5);
    const sd_pair q42 = sd_pair_div(q41, sd_pair_make(parameters[1], 0.0));
    k->c9 = q42.hi; /* divide(multiply(multiply(2, square(c)), subtract(2, alpha... */
    k->c9_lo = q42.lo;
    const double q44 = 4.0 * parameters[0];
    k->c10 = q44; /* multiply(4, c) */
    const sd_pair q46 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q47 = sd_pair_mul(q40, q46);
    const sd_pair q48 = sd_pair_div(q47, sd_pair_make(parameters[1], 0.0));
    k->c11 = q48.hi; /* divide(multiply(multiply(2, square(c)), subtract(alpha, 2... */
    const sd_pair q50 = sd_pair_scale(q11, 6.668014432879854e+240);
    const sd_pair q51 = sd_pair_add_double(q50, 1.0);
    const sd_pair q52 = sd_pow_fine(q51, sd_pair_make(q8, 0.0));
    const sd_pair q53 = sd_pair_add_double(q52, (-1.0));
    const sd_pair q54 = sd_pair_mul(q7, q53);
    const sd_pair q55 = sd_pair_mul(q33, q54);
    k->c12 = q55.hi; /* multiply(square(c), multiply(divide(multiply(2, subtract(... */
}

/* Psi(r); at most 9 ulp. */
SYMDICT_INLINE double barron_psi(double r, const barron_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = t1 * t1;
    const double t3 = fma(t2, k->c2, k->c3);
    const double t4 = fma(t2, t3, k->c4);
    const double t5 = fma(t2, t4, k->c5);
    const double t6 = t0 * t5;
    const double t7 = t6 * t0;
    const double t8 = a < k->c0 ? k->c0 : a;
    const sd_pair t9 = sd_log_pair(sd_pair_make(t8, 0.0));
    const sd_pair t10 = sd_pair_scale(t9, 2.0);
    const sd_pair t11 = sd_pair_add(sd_pair_make(k->c6, k->c6_lo), t10);
    const sd_pair t12 = sd_pair_inverse(sd_pair_make(t8, 0.0));
    const sd_pair t13 = sd_pair_square(t12);
    const sd_pair t14 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t13);
    const sd_pair t15 = sd_log1p_pair(t14);
    const sd_pair t16 = sd_pair_add(t11, t15);
    const double t17 = t16.hi;
    const double t18 = k->c8 * t17;
    const sd_pair t19 = sd_exp_pair(sd_pair_make(t18, 0.0));
    const sd_pair t20 = sd_pair_mul(t19, sd_pair_make(k->c9, k->c9_lo));
    const sd_pair t21 = sd_pair_sub(t20, sd_pair_make(k->c9, k->c9_lo));
    const double t22 = t21.hi;
    const double t23 = a < k->c10 ? k->c10 : a;
    const sd_pair t24 = sd_log_pair(sd_pair_make(t23, 0.0));
    const sd_pair t25 = sd_pair_scale(t24, 2.0);
    const sd_pair t26 = sd_pair_add(sd_pair_make(k->c6, k->c6_lo), t25);
    const double t27 = 1.0 / t23;
    const double t28 = t27 * t27;
    const sd_pair t29 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t28);
    const double t30 = t29.hi;
    const double t31 = sd_log1p(t30);
    const sd_pair t32 = sd_pair_add_double(t26, t31);
    const sd_pair t33 = sd_pair_mul_double(t32, k->c8);
    const double t34 = sd_exp_times_dd(k->c11, t33.hi, t33.lo);
    const double t35 = k->c11 - t34;
    const double t36 = a > k->c10 ? t35 : t22;
    const double t37 = a > k->c0 ? t36 : t7;
    const double t38 = a > 1.7976931348623157e+308 ? k->c12 : t37;
    (void)k;
    return t38;
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
    const sd_pair q41 = sd_pair_mul(q2, q12);
    const sd_pair q42 = sd_pair_div(sd_pair_make(2.0, 0.0), q41);
    const sd_pair q43 = sd_log_fine(q42);
    k->c12 = q43.hi; /* log(divide(2, multiply(square(c), subtract(2, alpha)))) */
    const sd_pair q45 = sd_pair_scale(q41, 0.5);
    k->c13 = q45.hi; /* multiply(1/2, multiply(square(c), subtract(2, alpha))) */
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
    const double t29 = sd_log(t28);
    const double t30 = fma(2.0, t29, k->c12);
    const double t31 = 1.0 / t28;
    const double t32 = t31 * t31;
    const double t33 = k->c13 * t32;
    const double t34 = sd_log1p(t33);
    const double t35 = t30 + t34;
    const sd_pair t36 = sd_pair_mul_double(sd_pair_make(k->c10, k->c10_lo), t35);
    const double t37 = t36.hi;
    const double t38 = sd_exp(t37);
    const double t39 = 1.0 - t38;
    const double t40 = t28 * t39;
    const sd_pair t41 = sd_pair_select(a > k->c8, sd_pair_make(t40, 0.0), t27);
    const sd_pair t42 = sd_pair_select(a > k->c0, t41, sd_pair_make(t15, 0.0));
    const sd_pair t43 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(a, 0.0), t42);
    (void)k;
    return copysign(1.0, r) * t43.hi;
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
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
} barron_slope_constants;

SYMDICT_INLINE void barron_slope_prepare(const double *parameters, barron_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, c) */
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
    const double q14 = -parameters[1];
    const sd_pair q15 = sd_two_sum(1.0, q14);
    k->c5 = q15.hi; /* subtract(1, alpha) */
    k->c5_lo = q15.lo;
    k->c6 = q5.hi; /* subtract(2, alpha) */
    k->c6_lo = q5.lo;
    const sd_pair q18 = sd_two_sum(q11, (-2.0));
    k->c7 = q18.hi; /* subtract(multiply(1/2, alpha), 2) */
    k->c7_lo = q18.lo;
    const sd_pair q20 = sd_two_sum(parameters[1], (-1.0));
    k->c8 = q20.hi; /* subtract(alpha, 1) */
    k->c8_lo = q20.lo;
    const sd_pair q22 = sd_pair_inverse(q5);
    const sd_pair q23 = sd_pow_fine(q22, q12);
    k->c9 = q23.hi; /* pow(divide(1, subtract(2, alpha)), subtract(multiply(1/2,... */
    k->c9_lo = q23.lo;
    k->p0 = parameters[0]; /* c */
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
    const double t8 = sd_log_dd(t4.hi, t4.lo);
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t8);
    const double t10 = sd_exp_times_dd(t7, t9.hi, t9.lo);
    const double t11 = a < k->c0 ? k->c0 : a;
    const sd_pair t12 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t11, 0.0));
    const sd_pair t13 = sd_log_pair(t12);
    const sd_pair t14 = sd_pair_mul(t13, sd_pair_make(k->c5, k->c5_lo));
    const double t15 = sd_exp_dd(t14.hi, t14.lo);
    const sd_pair t16 = sd_pair_square(t12);
    const sd_pair t17 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t16);
    const sd_pair t18 = sd_pair_add_double(t17, 1.0);
    const sd_pair t19 = sd_log_pair(t18);
    const sd_pair t20 = sd_pair_mul(t19, sd_pair_make(k->c7, k->c7_lo));
    const double t21 = sd_exp_dd(t20.hi, t20.lo);
    const sd_pair t22 = sd_two_prod(t15, t21);
    const sd_pair t23 = sd_pair_add(sd_pair_make(k->c8, k->c8_lo), t17);
    const double t24 = t23.hi;
    const sd_pair t25 = sd_pair_mul_double(t22, t24);
    const sd_pair t26 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t25);
    const sd_pair t27 = sd_pair_mul_double(t26, k->p0);
    const sd_pair t28 = sd_pair_div(t27, sd_pair_make(t11, 0.0));
    const double t29 = t28.hi;
    const double t30 = a > k->c0 ? t29 : t10;
    const double t31 = a > 1.7976931348623157e+308 ? 0.0 : t30;
    (void)k;
    return t31;
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
