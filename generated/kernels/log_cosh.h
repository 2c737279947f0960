/* The kernels of log-cosh: Phi, g, Psi, S, Phi'.
   Phi(r) = lam*tanh(r/lam): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (lam*tanh(r/lam)/r, True)): at most 4 ulp.
   Psi(r) = 2*lam**2*log(cosh(r/lam)): at most 4 ulp.
   S(r) = -sqrt(2)*lam*tanh(sqrt(2)*r/lam)/2 + r: at most 4 ulp.
   Phi'(r) = 1 - tanh(r/lam)**2: at most 4 ulp.
   Digest: cd7ffe6634a17f12. Made by symdict; again by:
       symdict generate --only kernels/log_cosh.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_LOG_COSH_H
#define SYMDICT_LOG_COSH_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = lam*tanh(r/lam) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_cosh_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
} log_cosh_phi_constants;

SYMDICT_INLINE void log_cosh_phi_prepare(const double *parameters, log_cosh_phi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, lam) */
    const double q2 = 64.0 * parameters[0];
    k->c1 = q2; /* multiply(64, lam) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, lam) */
    k->c2_lo = q4.lo;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double log_cosh_phi(double r, const log_cosh_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = a > k->c1 ? k->c1 : a;
    const double t2 = t1 < k->c0 ? k->c0 : t1;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t2);
    const double t4 = sd_tanh_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_pair_div(sd_pair_make(t4, 0.0), t3);
    const double t6 = t5.hi;
    const double t7 = t2 * t6;
    const double t8 = a > k->c0 ? t7 : t0;
    (void)k;
    return copysign(t8, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_cosh_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    log_cosh_phi_constants k;
    log_cosh_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_cosh_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void log_cosh_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    log_cosh_phi_constants k;
    double left = 0;
    log_cosh_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = log_cosh_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_cosh_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_cosh_phi_constants k;
    log_cosh_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_cosh_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (lam*tanh(r/lam)/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_cosh_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
} log_cosh_g_constants;

SYMDICT_INLINE void log_cosh_g_prepare(const double *parameters, log_cosh_g_constants *k) {
    (void)parameters;
    const double q0 = 8.673617379884035e-19 * parameters[0];
    k->c0 = q0; /* multiply(1/1152921504606846976, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    const double q4 = 64.0 * parameters[0];
    k->c2 = q4; /* multiply(64, lam) */
    const sd_pair q6 = sd_pair_mul_double(sd_pair_make(1.0, -5.14441874528483e-56), parameters[0]);
    k->c3 = q6.hi; /* multiply(133499189745056880149688856635597007162669032647... */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double log_cosh_g(double r, const log_cosh_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = sd_tanh(t1);
    const double t3 = t2 / t1;
    const double t4 = a < k->c2 ? k->c2 : a;
    const double t5 = t4 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t4;
    const double t6 = k->c3 / t5;
    const double t7 = a > k->c2 ? t6 : t3;
    const double t8 = a > 1.7976931348623157e+308 ? 0.0 : t7;
    (void)k;
    return t8;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_cosh_g_array(const double *parameters, const double *in, double *out, size_t n) {
    log_cosh_g_constants k;
    log_cosh_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_cosh_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_cosh_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_cosh_g_constants k;
    log_cosh_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_cosh_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*lam**2*log(cosh(r/lam)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_cosh_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c5;
} log_cosh_psi_constants;

SYMDICT_INLINE void log_cosh_psi_prepare(const double *parameters, log_cosh_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.00390625 * parameters[0];
    k->c0 = q0; /* multiply(1/256, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_div(sd_pair_make(2.0, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(2, lam) */
    k->c2_lo = q4.lo;
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q7 = sd_pair_scale(q6, 2.0);
    k->c3 = q7.hi; /* multiply(2, square(lam)) */
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(2.0, -1.0935934246158211e-30), parameters[0]);
    k->c4 = q9.hi; /* multiply(106799351796045504119751085308419208195696532491... */
    const double q11 = 1.2676506002282294e+30 * parameters[0];
    k->c5 = q11; /* multiply(1267650600228229401496703205376, lam) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double log_cosh_psi(double r, const log_cosh_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = t2 * t2;
    const double t4 = fma(-0.013492063492063493, t3, 0.044444444444444446);
    const double t5 = fma(t3, t4, -0.16666666666666666);
    const double t6 = fma(t3, t5, 1.0);
    const double t7 = t0 * t6;
    const double t8 = t7 * t0;
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), a);
    const sd_pair t11 = sd_pair_neg(t10);
    const sd_pair t12 = sd_exp_pair(t11);
    const sd_pair t13 = sd_log1p_pair(t12);
    const sd_pair t14 = sd_pair_add(t9, t13);
    const sd_pair t15 = sd_pair_sub(t14, sd_pair_make(0.6931471805599453, 2.3190468138462996e-17));
    const double t16 = t15.hi;
    const double t17 = k->c3 * t16;
    const double t18 = k->c4 * a;
    const double t19 = a > k->c5 ? t18 : t17;
    const double t20 = a > k->c0 ? t19 : t8;
    (void)k;
    return t20;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_cosh_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    log_cosh_psi_constants k;
    log_cosh_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_cosh_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_cosh_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_cosh_psi_constants k;
    log_cosh_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_cosh_psi((double)in[i], &k);
}

/* ---- S(r) = -sqrt(2)*lam*tanh(sqrt(2)*r/lam)/2 + r */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_cosh_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double p0;
    double c4;
} log_cosh_s_constants;

SYMDICT_INLINE void log_cosh_s_prepare(const double *parameters, log_cosh_s_constants *k) {
    (void)parameters;
    const double q0 = 0.00390625 * parameters[0];
    k->c0 = q0; /* multiply(1/256, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(1, lam) */
    k->c2_lo = q5.lo;
    const double q7 = 1.2676506002282294e+30 * parameters[0];
    k->c4 = q7; /* multiply(1267650600228229401496703205376, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double log_cosh_s(double r, const log_cosh_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t0);
    const double t4 = t3.hi;
    const double t5 = t4 * t4;
    const double t6 = fma(-t5, 0.34991181657848325, 0.43174603174603177);
    const double t7 = fma(t5, t6, -0.5333333333333333);
    const double t8 = t5 * t7;
    const sd_pair t9 = sd_pair_add_double(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), t8);
    const double t10 = t9.hi;
    const double t11 = t2 * t10;
    const double t12 = t0 * t0;
    const double t13 = t11 * t12;
    const sd_pair t14 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), a);
    const double t15 = t14.hi;
    const sd_pair t16 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t15);
    const sd_pair t17 = sd_tanh_pair(t16);
    const sd_pair t18 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t17);
    const sd_pair t19 = sd_pair_neg(t18);
    const sd_pair t20 = sd_pair_add_double(t19, t15);
    const double t21 = t20.hi;
    const double t22 = k->p0 * t21;
    const double t23 = 1.0 * a;
    const double t24 = a > k->c4 ? t23 : t22;
    const double t25 = a > k->c0 ? t24 : t13;
    (void)k;
    return copysign(1.0, r) * t25;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_cosh_s_array(const double *parameters, const double *in, double *out, size_t n) {
    log_cosh_s_constants k;
    log_cosh_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_cosh_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_cosh_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_cosh_s_constants k;
    log_cosh_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_cosh_s((double)in[i], &k);
}

/* ---- Phi'(r) = 1 - tanh(r/lam)**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_cosh_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} log_cosh_slope_constants;

SYMDICT_INLINE void log_cosh_slope_prepare(const double *parameters, log_cosh_slope_constants *k) {
    (void)parameters;
    const double q0 = 2048.0 * parameters[0];
    k->c0 = q0; /* multiply(2048, lam) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(2.0, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(2, lam) */
    k->c1_lo = q2.lo;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double log_cosh_slope(double r, const log_cosh_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const double t3 = sd_exp_dd(t2.hi, t2.lo);
    const double t4 = 4.0 * t3;
    const double t5 = 1.0 + t3;
    const sd_pair t6 = sd_two_prod(t5, t5);
    const sd_pair t7 = sd_pair_div(sd_pair_make(t4, 0.0), t6);
    const double t8 = t7.hi;
    (void)k;
    return t8;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_cosh_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    log_cosh_slope_constants k;
    log_cosh_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_cosh_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_cosh_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_cosh_slope_constants k;
    log_cosh_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_cosh_slope((double)in[i], &k);
}

#endif
