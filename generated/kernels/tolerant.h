/* The kernels of tolerant: Phi, g, Psi, S, Phi'.
   Phi(r) = r*exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 2.5 ulp.
   g(r) = exp((-a + r**2)/b)/(exp((-a + r**2)/b) + 1): at most 4 ulp.
   Psi(r) = -b*log(1 + exp(-a/b)) + b*log(exp((-a + r**2)/b) + 1): no bound is promised for this kernel.
   S(r) = r/(exp((-a + 2*r**2)/b) + 1): at most 4 ulp.
   Phi'(r) = (b*exp(2*(-a + r**2)/b) + b*exp((-a + r**2)/b) + 2*r**2*exp((-a + r**2)/b))/(b*(exp((-a + r**2)/b) + 1)**2): at most 1.69054e+271 ulp; no bound is promised for this kernel.
   Digest: 547ea798a389812b. Made by symdict; again by:
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
    const sd_pair q1 = sd_pair_scale(q0, 256.0);
    k->c0 = q1.hi; /* multiply(256, sqrt(a)) */
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
    const double t1 = t0 * t0;
    const double t2 = t1 - k->p0;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t2);
    const double t4 = t3.hi;
    const double t5 = -t4;
    const double t6 = sd_exp(t5);
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
    double p0;
    double c1;
} tolerant_g_constants;

SYMDICT_INLINE void tolerant_g_prepare(const double *parameters, tolerant_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c1 = q0.hi; /* divide(1, b) */
    k->p0 = parameters[0]; /* a */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double tolerant_g(double r, const tolerant_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a * a;
    const double t1 = t0 - k->p0;
    const double t2 = k->c1 * t1;
    const double t3 = -t2;
    const double t4 = sd_exp(t3);
    const double t5 = 1.0 + t4;
    const double t6 = 1.0 / t5;
    (void)k;
    return t6;
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
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double p1;
} tolerant_psi_constants;

SYMDICT_INLINE void tolerant_psi_prepare(const double *parameters, tolerant_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c1 = q0.hi; /* divide(1, b) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[0], 0.0), sd_pair_make(parameters[1], 0.0));
    const sd_pair q3 = sd_exp_pair(q2);
    const sd_pair q4 = sd_pair_add_double(q3, 1.0);
    const sd_pair q5 = sd_log_pair(q4);
    const sd_pair q6 = sd_pair_sub(q2, q5);
    k->c2 = q6.hi; /* subtract(divide(a, b), log(add(1, exp(divide(a, b))))) */
    k->c2_lo = q6.lo;
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
}

/* Psi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double tolerant_psi(double r, const tolerant_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, a);
    const double t1 = -k->p0;
    const sd_pair t2 = sd_pair_add_double(t0, t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const sd_pair t4 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_neg(t3);
    const sd_pair t6 = sd_exp_pair(t5);
    const sd_pair t7 = sd_log1p_pair(t6);
    const sd_pair t8 = sd_pair_add(t4, t7);
    const sd_pair t9 = sd_pair_mul_double(t8, k->p1);
    const double t10 = t9.hi;
    const double t11 = a > 1.7976931348623157e+308 ? a : t10;
    (void)k;
    return t11;
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
    double p0;
    double c2;
    double c2_lo;
} tolerant_s_constants;

SYMDICT_INLINE void tolerant_s_prepare(const double *parameters, tolerant_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 64.0);
    k->c0 = q1.hi; /* multiply(64, sqrt(a)) */
    const sd_pair q3 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c2 = q3.hi; /* divide(1, b) */
    k->c2_lo = q3.lo;
    k->p0 = parameters[0]; /* a */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double tolerant_s(double r, const tolerant_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_scale(t1, 2.0);
    const double t3 = -k->p0;
    const sd_pair t4 = sd_pair_add_double(t2, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const double t7 = sd_exp_times_dd(t0, t6.hi, t6.lo);
    const double t8 = sd_exp_dd(t6.hi, t6.lo);
    const double t9 = 1.0 + t8;
    const double t10 = t7 / t9;
    (void)k;
    return copysign(t10, r);
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
    double c0_lo;
    double p0;
    double c2;
    double c2_lo;
    double p1;
    double c4;
    double c4_lo;
    double c5;
} tolerant_slope_constants;

SYMDICT_INLINE void tolerant_slope_prepare(const double *parameters, tolerant_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 256.0);
    k->c0 = q1.hi; /* multiply(256, sqrt(a)) */
    k->c0_lo = q1.lo;
    const sd_pair q3 = sd_pair_div(sd_pair_make(2.0, 0.0), sd_pair_make(parameters[1], 0.0));
    k->c2 = q3.hi; /* divide(2, b) */
    k->c2_lo = q3.lo;
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c4 = q5.hi; /* divide(1, b) */
    k->c4_lo = q5.lo;
    const sd_pair q7 = sd_pair_div(sd_pair_make(parameters[0], 0.0), sd_pair_make(parameters[1], 0.0));
    const sd_pair q8 = sd_pair_mul(sd_pair_make(6.668014432879854e+240, -2.5822498780869086e+120), q7);
    const sd_pair q9 = sd_exp_pair(q8);
    const sd_pair q10 = sd_pair_scale(q9, 6.668014432879854e+240);
    const sd_pair q11 = sd_pair_scale(q10, 2.0);
    const sd_pair q12 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    const sd_pair q13 = sd_pair_mul(q12, q9);
    const sd_pair q14 = sd_pair_add(q11, q13);
    const double q15 = 2.0 * parameters[0];
    const sd_pair q16 = sd_pair_div(sd_pair_make(q15, 0.0), sd_pair_make(parameters[1], 0.0));
    const sd_pair q17 = sd_pair_mul(sd_pair_make(6.668014432879854e+240, -2.5822498780869086e+120), q16);
    const sd_pair q18 = sd_exp_pair(q17);
    const sd_pair q19 = sd_pair_mul(q12, q18);
    const sd_pair q20 = sd_pair_add(q14, q19);
    const sd_pair q21 = sd_pair_mul(q7, q20);
    const sd_pair q22 = sd_pair_add_double(q9, 1.0);
    const sd_pair q23 = sd_pair_square(q22);
    const sd_pair q24 = sd_pair_div(q21, q23);
    k->c5 = q24.hi; /* divide(multiply(divide(a, b), add(add(multiply(2, multipl... */
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
}

/* Phi'(r); at most 1.69054e+271 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double tolerant_slope(double r, const tolerant_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->c0;
    const double t1 = a > t0 ? t0 : a;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const double t3 = -k->p0;
    const sd_pair t4 = sd_pair_add_double(t2, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_exp_pair(t6);
    const sd_pair t8 = sd_pair_mul_double(t7, k->p1);
    const sd_pair t9 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t4);
    const sd_pair t10 = sd_pair_neg(t9);
    const sd_pair t11 = sd_exp_pair(t10);
    const sd_pair t12 = sd_pair_mul_double(t11, k->p1);
    const sd_pair t13 = sd_pair_add(t8, t12);
    const sd_pair t14 = sd_two_prod(a, a);
    const sd_pair t15 = sd_exp_pair(t6);
    const sd_pair t16 = sd_pair_mul(t15, t14);
    const sd_pair t17 = sd_pair_scale(t16, 2.0);
    const sd_pair t18 = sd_pair_add(t13, t17);
    const double t19 = -k->p0;
    const sd_pair t20 = sd_pair_add_double(t14, t19);
    const sd_pair t21 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t20);
    const sd_pair t22 = sd_exp_pair(t21);
    const sd_pair t23 = sd_pair_mul(t22, t18);
    const sd_pair t24 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t23);
    const sd_pair t25 = sd_pair_add_double(t11, 1.0);
    const sd_pair t26 = sd_pair_square(t25);
    const sd_pair t27 = sd_pair_div(t24, t26);
    const double t28 = t27.hi;
    const double t29 = a > 1.7976931348623157e+308 ? k->c5 : t28;
    (void)k;
    return t29;
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
