/* The kernels of power-garrote: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r*(sqrt(2)*theta/Abs(r))**n, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((sqrt(2)*theta/Abs(r))**n, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*(-2**(n/2)*theta**n*(sqrt(2)*theta)**(2 - n)/(2 - n) + 2**(n/2)*theta**n*Abs(r)**(2 - n)/(2 - n) + theta**2), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= theta), (r*(1 - (theta/Abs(r))**n), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((sqrt(2)*theta/Abs(r))**n*(1 - n), True)): at most 4 ulp.
   Digest: c35339c43568b7aa. Made by symdict; again by:
       symdict generate --only kernels/power_garrote.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta, n. */

#ifndef SYMDICT_POWER_GARROTE_H
#define SYMDICT_POWER_GARROTE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r*(sqrt(2)*theta/Abs(r))**n, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_garrote_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} power_garrote_phi_constants;

SYMDICT_INLINE void power_garrote_phi_prepare(const double *parameters, power_garrote_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(theta, sqrt(2))) */
    const double q3 = -parameters[1];
    const sd_pair q4 = sd_two_sum(1.0, q3);
    k->c1 = q4.hi; /* subtract(1, n) */
    k->c1_lo = q4.lo;
    const sd_pair q6 = sd_pow_fine(q0, sd_pair_make(parameters[1], 0.0));
    k->c2 = q6.hi; /* pow(multiply(theta, sqrt(2)), n) */
    k->c2_lo = q6.lo;
    const double q8 = sd_round_down(q0);
    k->c3 = q8; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double power_garrote_phi(double r, const power_garrote_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = k->c2;
    const double t4 = sd_exp_times_dd(t3, t2.hi, t2.lo);
    const double t5 = a > k->c3 ? t4 : a;
    const double t6 = a > 1.7976931348623157e+308 ? 0.0 : t5;
    (void)k;
    return copysign(t6, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_garrote_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    power_garrote_phi_constants k;
    power_garrote_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_garrote_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void power_garrote_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    power_garrote_phi_constants k;
    double left = 0;
    power_garrote_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = power_garrote_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_garrote_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_garrote_phi_constants k;
    power_garrote_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_garrote_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((sqrt(2)*theta/Abs(r))**n, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_garrote_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
} power_garrote_g_constants;

SYMDICT_INLINE void power_garrote_g_prepare(const double *parameters, power_garrote_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(theta, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(theta, sqrt(2)) */
    k->c1_lo = q0.lo;
    const double q4 = sd_round_down(q0);
    k->c3 = q4; /* round_down(multiply(theta, sqrt(2))) */
    k->p1 = parameters[1]; /* n */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double power_garrote_g(double r, const power_garrote_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_div(sd_pair_make(k->c1, k->c1_lo), sd_pair_make(t0, 0.0));
    const double t2 = t1.hi;
    const double t3 = sd_pow(t2, k->p1);
    const double t4 = a > k->c3 ? t3 : 1.0;
    const double t5 = a > 1.7976931348623157e+308 ? 0.0 : t4;
    (void)k;
    return r != r ? r : t5;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_garrote_g_array(const double *parameters, const double *in, double *out, size_t n) {
    power_garrote_g_constants k;
    power_garrote_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_garrote_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_garrote_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_garrote_g_constants k;
    power_garrote_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_garrote_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*(-2**(n/2)*theta**n*(sqrt(2)*theta)**(2 - n)/(2 - n) + 2**(n/2)*theta**n*Abs(r)**(2 - n)/(2 - n) + theta**2), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_garrote_psi, prepared once per call. */
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
    double c6;
    double c6_lo;
    double c7;
    double c8;
} power_garrote_psi_constants;

SYMDICT_INLINE void power_garrote_psi_prepare(const double *parameters, power_garrote_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
    const double q3 = sd_round_up(q0);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const double q5 = -parameters[1];
    const sd_pair q6 = sd_two_sum(2.0, q5);
    k->c2 = q6.hi; /* subtract(2, n) */
    k->c2_lo = q6.lo;
    const double q8 = 0.5 * parameters[1];
    const sd_pair q9 = sd_two_sum(1.0, q8);
    const sd_pair q10 = sd_pow_fine(sd_pair_make(2.0, 0.0), q9);
    const sd_pair q11 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(parameters[1], 0.0));
    const sd_pair q12 = sd_pair_mul(q10, q11);
    const sd_pair q13 = sd_pair_div(q12, q6);
    k->c3 = q13.hi; /* divide(multiply(pow(2, add(1, multiply(1/2, n))), pow(the... */
    k->c3_lo = q13.lo;
    const sd_pair q15 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q16 = sd_pair_scale(q15, 2.0);
    const sd_pair q17 = sd_pair_scale(q15, 4.0);
    const sd_pair q18 = sd_pair_div(q17, q6);
    const sd_pair q19 = sd_pair_sub(q16, q18);
    k->c4 = q19.hi; /* subtract(multiply(2, square(theta)), divide(multiply(4, s... */
    k->c4_lo = q19.lo;
    const double q21 = 4.0 * parameters[0];
    k->c5 = q21; /* multiply(4, theta) */
    const sd_pair q23 = sd_pow_fine(q0, sd_pair_make(parameters[1], 0.0));
    const sd_pair q24 = sd_pair_scale(q23, 2.0);
    const sd_pair q25 = sd_pair_div(q24, q6);
    k->c6 = q25.hi; /* divide(multiply(2, pow(multiply(theta, sqrt(2)), n)), sub... */
    k->c6_lo = q25.lo;
    const sd_pair q27 = sd_pow_fine(q0, q6);
    const sd_pair q28 = sd_pair_mul(q24, q27);
    const sd_pair q29 = sd_pair_div(q28, q6);
    const sd_pair q30 = sd_pair_sub(q16, q29);
    k->c7 = q30.hi; /* subtract(multiply(2, square(theta)), divide(multiply(mult... */
    const sd_pair q32 = sd_pow_fine(sd_pair_make(2.0, 0.0), sd_pair_make(q8, 0.0));
    const sd_pair q33 = sd_pair_scale(q32, 2.0);
    const sd_pair q34 = sd_pair_div(q33, q6);
    const sd_pair q35 = sd_pow_fine(sd_pair_make(2.5822498780869086e+120, 0.0), q6);
    const sd_pair q36 = sd_pair_mul(q34, q35);
    const double q37 = -q8;
    const sd_pair q38 = sd_two_sum(1.0, q37);
    const sd_pair q39 = sd_pow_fine(sd_pair_make(2.0, 0.0), q38);
    const sd_pair q40 = sd_pair_mul(q33, q39);
    const sd_pair q41 = sd_pair_div(q40, q6);
    const sd_pair q42 = sd_pair_neg(q41);
    const sd_pair q43 = sd_pair_add_double(q42, 2.0);
    const sd_pair q44 = sd_pair_add(q36, q43);
    const sd_pair q45 = sd_pair_mul(q15, q44);
    k->c8 = q45.hi; /* multiply(square(theta), add(multiply(divide(multiply(2, p... */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double power_garrote_psi(double r, const power_garrote_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a < k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_log_pair(sd_pair_make(t2, 0.0));
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(k->c2, k->c2_lo));
    const double t5 = sd_exp_dd(t4.hi, t4.lo);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t5);
    const sd_pair t7 = sd_pair_add(sd_pair_make(k->c4, k->c4_lo), t6);
    const double t8 = t7.hi;
    const double t9 = a < k->c5 ? k->c5 : a;
    const double t10 = t9 < k->c1 ? k->c1 : t9;
    const sd_pair t11 = sd_log_pair(sd_pair_make(t10, 0.0));
    const sd_pair t12 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t11);
    const double t13 = k->c6;
    const double t14 = sd_exp_times_dd(t13, t12.hi, t12.lo);
    const double t15 = k->c7 + t14;
    const double t16 = a > k->c5 ? t15 : t8;
    const double t17 = a > k->c0 ? t16 : t1;
    const double t18 = a > 1.7976931348623157e+308 ? k->c8 : t17;
    (void)k;
    return t18;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_garrote_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    power_garrote_psi_constants k;
    power_garrote_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_garrote_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_garrote_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_garrote_psi_constants k;
    power_garrote_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_garrote_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= theta), (r*(1 - (theta/Abs(r))**n), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_garrote_s, prepared once per call. */
typedef struct {
    double p0;
    double p1;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
} power_garrote_s_constants;

SYMDICT_INLINE void power_garrote_s_prepare(const double *parameters, power_garrote_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    k->c2 = q0; /* multiply(1/2, theta) */
    const double q2 = 2.0 * parameters[0];
    k->c3 = q2; /* multiply(2, theta) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c4 = q4.hi; /* divide(1, theta) */
    k->c4_lo = q4.lo;
    const double q6 = -parameters[1];
    k->c5 = q6; /* negate(n) */
    k->p0 = parameters[0]; /* theta */
    k->p1 = parameters[1]; /* n */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double power_garrote_s(double r, const power_garrote_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const double t1 = k->p0 / t0;
    const double t2 = sd_pow(t1, k->p1);
    const double t3 = 1.0 - t2;
    const double t4 = t0 * t3;
    const double t5 = a < k->c2 ? k->c2 : a;
    const double t6 = t5 > k->c3 ? k->c3 : t5;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t6);
    const double t8 = sd_pow_dd(t7.hi, t7.lo, k->c5);
    const sd_pair t9 = sd_pair_mul_double(t7, t8);
    const double t10 = -t6;
    const sd_pair t11 = sd_two_sum(k->p0, t10);
    const sd_pair t12 = sd_pair_mul(t11, sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t13 = sd_pair_neg(t12);
    const double t14 = sd_log1p_dd(t13.hi, t13.lo);
    const sd_pair t15 = sd_two_prod(k->p1, t14);
    const double t16 = sd_expm1_dd(t15.hi, t15.lo);
    const sd_pair t17 = sd_pair_mul_double(t9, t16);
    const sd_pair t18 = sd_pair_mul_double(t17, k->p0);
    const sd_pair t19 = sd_pair_select(a > k->c3, sd_pair_make(t4, 0.0), t18);
    const sd_pair t20 = sd_pair_select(a > k->c2, t19, sd_pair_make(t4, 0.0));
    const sd_pair t21 = sd_pair_select(a > k->p0, t20, sd_pair_make(0.0, 0.0));
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t21.hi);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_garrote_s_array(const double *parameters, const double *in, double *out, size_t n) {
    power_garrote_s_constants k;
    power_garrote_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_garrote_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_garrote_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_garrote_s_constants k;
    power_garrote_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_garrote_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((sqrt(2)*theta/Abs(r))**n*(1 - n), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_garrote_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
    double c3_lo;
    double c4;
} power_garrote_slope_constants;

SYMDICT_INLINE void power_garrote_slope_prepare(const double *parameters, power_garrote_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(theta, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(theta, sqrt(2)) */
    k->c1_lo = q0.lo;
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(1.0, q4);
    k->c3 = q5.hi; /* subtract(1, n) */
    k->c3_lo = q5.lo;
    const double q7 = sd_round_down(q0);
    k->c4 = q7; /* round_down(multiply(theta, sqrt(2))) */
    k->p1 = parameters[1]; /* n */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double power_garrote_slope(double r, const power_garrote_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_div(sd_pair_make(k->c1, k->c1_lo), sd_pair_make(t0, 0.0));
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t2);
    const double t4 = t3.hi;
    const double t5 = a > k->c4 ? t4 : 1.0;
    const double t6 = a > 1.7976931348623157e+308 ? 0.0 : t5;
    (void)k;
    return r != r ? r : t6;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_garrote_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    power_garrote_slope_constants k;
    power_garrote_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_garrote_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_garrote_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_garrote_slope_constants k;
    power_garrote_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_garrote_slope((double)in[i], &k);
}

#endif
