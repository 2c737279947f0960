/* The kernels of power: Phi, g, Psi, S, Phi'.
   Phi(r) = p*Abs(r)**p/(2*r): at most 2.5 ulp.
   g(r) = p*Abs(r)**(p - 2)/2: at most 4 ulp.
   Psi(r) = Abs(r)**p: at most 4 ulp.
   S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r: at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2): at most 4 ulp.
   Digest: 1a90ad799113c6e5. Made by symdict; again by:
       symdict generate --only kernels/power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: p. */

#ifndef SYMDICT_POWER_H
#define SYMDICT_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = p*Abs(r)**p/(2*r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
} power_phi_constants;

SYMDICT_INLINE void power_phi_prepare(const double *parameters, power_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-1.0));
    k->c0 = q0.hi; /* subtract(p, 1) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, p) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double power_phi(double r, const power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = k->c1 * t2;
    const double t4 = a > 0.0 ? t3 : 0.0;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    (void)k;
    return r != r ? r : (copysign(t5, r));
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    power_phi_constants k;
    power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    power_phi_constants k;
    double left = 0;
    power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_phi_constants k;
    power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_phi((double)in[i], &k);
}

/* ---- g(r) = p*Abs(r)**(p - 2)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_g, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
} power_g_constants;

SYMDICT_INLINE void power_g_prepare(const double *parameters, power_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-2.0));
    k->c0 = q0.hi; /* subtract(p, 2) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, p) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double power_g(double r, const power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = k->c1 * t2;
    const double t4 = a > 1.7976931348623157e+308 ? 0.0 : t3;
    (void)k;
    return t4;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    power_g_constants k;
    power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_g_constants k;
    power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_g((double)in[i], &k);
}

/* ---- Psi(r) = Abs(r)**p */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_psi, prepared once per call. */
typedef struct {
    double p0;
} power_psi_constants;

SYMDICT_INLINE void power_psi_prepare(const double *parameters, power_psi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* p */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double power_psi(double r, const power_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_pow(a, k->p0);
    (void)k;
    return t0;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    power_psi_constants k;
    power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_psi_constants k;
    power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_psi((double)in[i], &k);
}

/* ---- S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
} power_s_constants;

SYMDICT_INLINE void power_s_prepare(const double *parameters, power_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-1.0));
    k->c0 = q0.hi; /* subtract(p, 1) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    const sd_pair q3 = sd_two_sum(q2, (-2.0));
    const sd_pair q4 = sd_pow_fine(sd_pair_make(2.0, 0.0), q3);
    const sd_pair q5 = sd_pair_mul_double(q4, parameters[0]);
    k->c1 = q5.hi; /* multiply(p, pow(2, subtract(multiply(1/2, p), 2))) */
    k->c1_lo = q5.lo;
    const double q7 = 0.25 * parameters[0];
    const sd_pair q8 = sd_pow_fine(sd_pair_make(2.0, 0.0), sd_pair_make(q2, 0.0));
    const sd_pair q9 = sd_pair_mul_double(q8, q7);
    const double q10 = -parameters[0];
    const sd_pair q11 = sd_two_sum(2.0, q10);
    const sd_pair q12 = sd_pair_inverse(q11);
    const sd_pair q13 = sd_pow_fine(q9, q12);
    const sd_pair q14 = sd_pair_scale(q13, 0.5);
    k->c2 = q14.hi; /* multiply(1/2, pow(multiply(multiply(1/4, p), pow(2, multi... */
    const sd_pair q16 = sd_pair_scale(q13, 2.0);
    k->c3 = q16.hi; /* multiply(2, pow(multiply(multiply(1/4, p), pow(2, multipl... */
    k->c4 = q13.hi; /* pow(multiply(multiply(1/4, p), pow(2, multiply(1/2, p))),... */
    k->c4_lo = q13.lo;
    const sd_pair q19 = sd_pair_neg(q12);
    const sd_pair q20 = sd_pow_fine(q9, q19);
    k->c5 = q20.hi; /* pow(multiply(multiply(1/4, p), pow(2, multiply(1/2, p))),... */
    k->c5_lo = q20.lo;
    k->c6 = q11.hi; /* subtract(2, p) */
    k->c6_lo = q11.lo;
    k->c7 = q9.hi; /* multiply(multiply(1/4, p), pow(2, multiply(1/2, p))) */
    k->c7_lo = q9.lo;
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double power_s(double r, const power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(sd_pair_make(k->c0, k->c0_lo), t0);
    const sd_pair t2 = sd_exp_pair(t1);
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, a);
    const double t6 = t5.hi;
    const double t7 = a < 4.0 ? 4.0 : a;
    const sd_pair t8 = sd_log_pair(sd_pair_make(t7, 0.0));
    const sd_pair t9 = sd_pair_mul(sd_pair_make(k->c0, k->c0_lo), t8);
    const double t10 = k->c1;
    const double t11 = sd_exp_times_dd(t10, t9.hi, t9.lo);
    const double t12 = t7 - t11;
    const double t13 = t12 / t7;
    const double t14 = t7 * t13;
    const double t15 = a > 4.0 ? t14 : t6;
    const double t16 = a < k->c2 ? k->c2 : a;
    const double t17 = t16 > k->c3 ? k->c3 : t16;
    const sd_pair t18 = sd_log_pair(sd_pair_make(t17, 0.0));
    const sd_pair t19 = sd_pair_mul(t18, sd_pair_make(k->c0, k->c0_lo));
    const double t20 = sd_exp_dd(t19.hi, t19.lo);
    const sd_pair t21 = sd_pair_neg(sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t22 = sd_pair_add_double(t21, t17);
    const sd_pair t23 = sd_pair_mul(sd_pair_make(k->c5, k->c5_lo), t22);
    const double t24 = sd_log1p_dd(t23.hi, t23.lo);
    const sd_pair t25 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t24);
    const double t26 = sd_expm1_dd(t25.hi, t25.lo);
    const sd_pair t27 = sd_two_prod(t20, t26);
    const sd_pair t28 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t27);
    const sd_pair t29 = sd_pair_select(a > k->c3, sd_pair_make(t15, 0.0), t28);
    const sd_pair t30 = sd_pair_select(a > k->c2, t29, sd_pair_make(t15, 0.0));
    const sd_pair t31 = sd_pair_select(a > 0.0, t30, sd_pair_make(0.0, 0.0));
    const sd_pair t32 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(a, 0.0), t31);
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t32.hi);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    power_s_constants k;
    power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_s_constants k;
    power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_s((double)in[i], &k);
}

/* ---- Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_slope, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
} power_slope_constants;

SYMDICT_INLINE void power_slope_prepare(const double *parameters, power_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-2.0));
    k->c0 = q0.hi; /* subtract(p, 2) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    const sd_pair q3 = sd_two_sum(parameters[0], (-1.0));
    const sd_pair q4 = sd_pair_mul_double(q3, q2);
    k->c1 = q4.hi; /* multiply(multiply(1/2, p), subtract(p, 1)) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double power_slope(double r, const power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = k->c1 * t2;
    const double t4 = a > 1.7976931348623157e+308 ? 0.0 : t3;
    (void)k;
    return t4;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    power_slope_constants k;
    power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_slope_constants k;
    power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_slope((double)in[i], &k);
}

#endif
