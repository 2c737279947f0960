/* The kernels of p-shrinkage: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*sign(r), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)/Abs(r), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((2*lam**2*p - 4*lam**2 + 4*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**p)/p, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= lam), (-lam**(2 - p)*Abs(r)**(p - 1)*sign(r) + r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*(p - 1)/Abs(r), True)): at most 4 ulp.
   Digest: 11b1e2a2ef3a4290. Made by symdict; again by:
       symdict generate --only kernels/p_shrinkage.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, p. */

#ifndef SYMDICT_P_SHRINKAGE_H
#define SYMDICT_P_SHRINKAGE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} p_shrinkage_phi_constants;

SYMDICT_INLINE void p_shrinkage_phi_prepare(const double *parameters, p_shrinkage_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(parameters[1], (-1.0));
    k->c1 = q3.hi; /* subtract(p, 1) */
    k->c1_lo = q3.lo;
    const double q5 = 0.5 * parameters[1];
    const double q6 = -q5;
    const sd_pair q7 = sd_two_sum(1.0, q6);
    const sd_pair q8 = sd_pow_fine(sd_pair_make(2.0, 0.0), q7);
    const double q9 = -parameters[1];
    const sd_pair q10 = sd_two_sum(2.0, q9);
    const sd_pair q11 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), q10);
    const sd_pair q12 = sd_pair_mul(q8, q11);
    k->c2 = q12.hi; /* multiply(pow(2, subtract(1, multiply(1/2, p))), pow(lam, ... */
    k->c2_lo = q12.lo;
    const double q14 = sd_round_down(q0);
    k->c3 = q14; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double p_shrinkage_phi(double r, const p_shrinkage_phi_constants *k) {
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
SYMDICT_INLINE void p_shrinkage_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_phi_constants k;
    p_shrinkage_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void p_shrinkage_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    p_shrinkage_phi_constants k;
    double left = 0;
    p_shrinkage_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = p_shrinkage_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_phi_constants k;
    p_shrinkage_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
} p_shrinkage_g_constants;

SYMDICT_INLINE void p_shrinkage_g_prepare(const double *parameters, p_shrinkage_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(parameters[1], (-2.0));
    k->c1 = q3.hi; /* subtract(p, 2) */
    k->c1_lo = q3.lo;
    const double q5 = 0.5 * parameters[1];
    const double q6 = -q5;
    const sd_pair q7 = sd_two_sum(1.0, q6);
    const sd_pair q8 = sd_pow_fine(sd_pair_make(2.0, 0.0), q7);
    const double q9 = -parameters[1];
    const sd_pair q10 = sd_two_sum(2.0, q9);
    const sd_pair q11 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), q10);
    const sd_pair q12 = sd_pair_mul(q8, q11);
    k->c2 = q12.hi; /* multiply(pow(2, subtract(1, multiply(1/2, p))), pow(lam, ... */
    const double q14 = sd_round_down(q0);
    k->c3 = q14; /* round_down(multiply(lam, sqrt(2))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_g(double r, const p_shrinkage_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = sd_exp_times_dd(k->c2, t2.hi, t2.lo);
    const double t4 = a > k->c3 ? t3 : 1.0;
    const double t5 = a > 1.7976931348623157e+308 ? 0.0 : t4;
    (void)k;
    return r != r ? r : t5;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_g_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_g_constants k;
    p_shrinkage_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_g_constants k;
    p_shrinkage_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((2*lam**2*p - 4*lam**2 + 4*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**p)/p, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_psi, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
} p_shrinkage_psi_constants;

SYMDICT_INLINE void p_shrinkage_psi_prepare(const double *parameters, p_shrinkage_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const double q3 = -parameters[1];
    const sd_pair q4 = sd_two_sum(2.0, q3);
    const sd_pair q5 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), q4);
    const sd_pair q6 = sd_pair_scale(q5, 4.0);
    k->c2 = q6.hi; /* multiply(4, pow(lam, subtract(2, p))) */
    k->c2_lo = q6.lo;
    const double q8 = 2.0 * parameters[1];
    const sd_pair q9 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q10 = sd_pair_mul_double(q9, q8);
    const sd_pair q11 = sd_pair_scale(q9, 4.0);
    const sd_pair q12 = sd_pair_sub(q10, q11);
    k->c3 = q12.hi; /* subtract(multiply(multiply(2, p), square(lam)), multiply(... */
    k->c3_lo = q12.lo;
    const sd_pair q14 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c4 = q14.hi; /* divide(1, p) */
    k->c4_lo = q14.lo;
    k->p1 = parameters[1]; /* p */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_psi(double r, const p_shrinkage_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double t3 = sd_pow_dd(t2.hi, t2.lo, k->p1);
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t4);
    const sd_pair t6 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->c0 ? t7 : t1;
    const double t9 = a > 1.7976931348623157e+308 ? a : t8;
    (void)k;
    return t9;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_psi_constants k;
    p_shrinkage_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_psi_constants k;
    p_shrinkage_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= lam), (-lam**(2 - p)*Abs(r)**(p - 1)*sign(r) + r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
} p_shrinkage_s_constants;

SYMDICT_INLINE void p_shrinkage_s_prepare(const double *parameters, p_shrinkage_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[1], (-1.0));
    k->c1 = q0.hi; /* subtract(p, 1) */
    k->c1_lo = q0.lo;
    const double q2 = -parameters[1];
    const sd_pair q3 = sd_two_sum(2.0, q2);
    const sd_pair q4 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), q3);
    k->c2 = q4.hi; /* pow(lam, subtract(2, p)) */
    k->c2_lo = q4.lo;
    const double q6 = 0.5 * parameters[0];
    k->c3 = q6; /* multiply(1/2, lam) */
    const double q8 = 2.0 * parameters[0];
    k->c4 = q8; /* multiply(2, lam) */
    const sd_pair q10 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c5 = q10.hi; /* divide(1, lam) */
    k->c5_lo = q10.lo;
    k->c6 = q3.hi; /* subtract(2, p) */
    k->c6_lo = q3.lo;
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_s(double r, const p_shrinkage_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = k->c2;
    const double t4 = sd_exp_times_dd(t3, t2.hi, t2.lo);
    const double t5 = t0 - t4;
    const double t6 = a < k->c3 ? k->c3 : a;
    const double t7 = t6 > k->c4 ? k->c4 : t6;
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t7);
    const sd_pair t9 = sd_log_pair(t8);
    const sd_pair t10 = sd_pair_mul(t9, sd_pair_make(k->c1, k->c1_lo));
    const double t11 = sd_exp_dd(t10.hi, t10.lo);
    const double t12 = -t7;
    const sd_pair t13 = sd_two_sum(k->p0, t12);
    const sd_pair t14 = sd_pair_mul(t13, sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t15 = sd_pair_neg(t14);
    const double t16 = sd_log1p_dd(t15.hi, t15.lo);
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t16);
    const double t18 = sd_expm1_dd(t17.hi, t17.lo);
    const sd_pair t19 = sd_two_prod(t11, t18);
    const sd_pair t20 = sd_pair_mul_double(t19, k->p0);
    const sd_pair t21 = sd_pair_select(a > k->c4, sd_pair_make(t5, 0.0), t20);
    const sd_pair t22 = sd_pair_select(a > k->c3, t21, sd_pair_make(t5, 0.0));
    const sd_pair t23 = sd_pair_select(a > k->p0, t22, sd_pair_make(0.0, 0.0));
    const sd_pair t24 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(a, 0.0), t23);
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t24.hi);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_s_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_s_constants k;
    p_shrinkage_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_s_constants k;
    p_shrinkage_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*(p - 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
} p_shrinkage_slope_constants;

SYMDICT_INLINE void p_shrinkage_slope_prepare(const double *parameters, p_shrinkage_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(parameters[1], (-2.0));
    k->c1 = q3.hi; /* subtract(p, 2) */
    k->c1_lo = q3.lo;
    const double q5 = 0.5 * parameters[1];
    const double q6 = -q5;
    const sd_pair q7 = sd_two_sum(1.0, q6);
    const sd_pair q8 = sd_pow_fine(sd_pair_make(2.0, 0.0), q7);
    const double q9 = -parameters[1];
    const sd_pair q10 = sd_two_sum(2.0, q9);
    const sd_pair q11 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), q10);
    const sd_pair q12 = sd_pair_mul(q8, q11);
    const sd_pair q13 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q14 = sd_pair_mul(q12, q13);
    k->c2 = q14.hi; /* multiply(multiply(pow(2, subtract(1, multiply(1/2, p))), ... */
    const double q16 = sd_round_down(q0);
    k->c3 = q16; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_slope(double r, const p_shrinkage_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = sd_exp_times_dd(k->c2, t2.hi, t2.lo);
    const double t4 = a > k->c3 ? t3 : 1.0;
    const double t5 = a > 1.7976931348623157e+308 ? 0.0 : t4;
    (void)k;
    return r != r ? r : t5;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_slope_constants k;
    p_shrinkage_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_slope_constants k;
    p_shrinkage_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_slope((double)in[i], &k);
}

#endif
