/* The kernels of rational-power: Phi, g, S, Phi'.
   Phi(r) = r/((Abs(r)/lam)**p + 1): at most 2.5 ulp.
   g(r) = 1/((Abs(r)/lam)**p + 1): at most 4 ulp.
   S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)): at most 4 ulp.
   Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1): at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: 27c026d016ae31f1. Made by symdict; again by:
       symdict generate --only kernels/rational_power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, p. */

#ifndef SYMDICT_RATIONAL_POWER_H
#define SYMDICT_RATIONAL_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/((Abs(r)/lam)**p + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double p0;
    double c4;
    double c4_lo;
} rational_power_phi_constants;

SYMDICT_INLINE void rational_power_phi_prepare(const double *parameters, rational_power_phi_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_two_sum(parameters[1], (-1.0));
    k->c4 = q4.hi; /* subtract(p, 1) */
    k->c4_lo = q4.lo;
    k->p1 = parameters[1]; /* p */
    k->p0 = parameters[0]; /* lam */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double rational_power_phi(double r, const rational_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const double t3 = 1.0 + t2;
    const double t4 = t0 / t3;
    const double t5 = a < k->c0 ? k->c0 : a;
    const sd_pair t6 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t5, 0.0));
    const sd_pair t7 = sd_log_pair(t6);
    const sd_pair t8 = sd_pair_mul(t7, sd_pair_make(k->c4, k->c4_lo));
    const double t9 = sd_exp_dd(t8.hi, t8.lo);
    const double t10 = sd_pow_dd(t6.hi, t6.lo, k->p1);
    const sd_pair t11 = sd_two_sum(1.0, t10);
    const sd_pair t12 = sd_pair_div(sd_pair_make(t9, 0.0), t11);
    const double t13 = t12.hi;
    const sd_pair t14 = sd_two_prod(k->p0, t13);
    const sd_pair t15 = sd_pair_select(a > k->c0, t14, sd_pair_make(t4, 0.0));
    const sd_pair t16 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t15);
    (void)k;
    return copysign(t16.hi, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_phi_constants k;
    rational_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void rational_power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    rational_power_phi_constants k;
    double left = 0;
    rational_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = rational_power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_phi_constants k;
    rational_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_phi((double)in[i], &k);
}

/* ---- g(r) = 1/((Abs(r)/lam)**p + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double p0;
} rational_power_g_constants;

SYMDICT_INLINE void rational_power_g_prepare(const double *parameters, rational_power_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    k->p1 = parameters[1]; /* p */
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double rational_power_g(double r, const rational_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = sd_pow(t2, k->p1);
    const double t4 = 1.0 + t3;
    const double t5 = 1.0 / t4;
    const double t6 = a < k->c0 ? k->c0 : a;
    const sd_pair t7 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t6, 0.0));
    const double t8 = sd_pow_dd(t7.hi, t7.lo, k->p1);
    const double t9 = 1.0 + t8;
    const double t10 = t8 / t9;
    const double t11 = a > k->c0 ? t10 : t5;
    const double t12 = a > 1.7976931348623157e+308 ? 0.0 : t11;
    (void)k;
    return t12;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_g_constants k;
    rational_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_g_constants k;
    rational_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_g((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
} rational_power_s_constants;

SYMDICT_INLINE void rational_power_s_prepare(const double *parameters, rational_power_s_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(sqrt(2), lam) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(q2, q0);
    const sd_pair q5 = sd_pow_pair(q4, parameters[1]);
    const sd_pair q6 = sd_pair_mul_double(q5, q0);
    const sd_pair q7 = sd_pair_add_double(q5, 1.0);
    const sd_pair q8 = sd_pair_div(q6, q7);
    const sd_pair q9 = sd_pair_div(q8, sd_pair_make(parameters[0], 0.0));
    const sd_pair q10 = sd_pair_scale(q9, 1.4551915228366852e-11);
    k->c3 = q10.hi; /* multiply(1/68719476736, divide(divide(multiply(multiply(6... */
    k->p1 = parameters[1]; /* p */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double rational_power_s(double r, const rational_power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const double t3 = t0 * t2;
    const double t4 = 1.0 + t2;
    const double t5 = t3 / t4;
    const double t6 = k->c3 * a;
    const double t7 = a > k->c0 ? t6 : t5;
    (void)k;
    return copysign(t7, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_s_constants k;
    rational_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_s_constants k;
    rational_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_s((double)in[i], &k);
}

/* ---- Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double p0;
    double c4;
    double c4_lo;
} rational_power_slope_constants;

SYMDICT_INLINE void rational_power_slope_prepare(const double *parameters, rational_power_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(1.0, q4);
    k->c4 = q5.hi; /* subtract(1, p) */
    k->c4_lo = q5.lo;
    k->p1 = parameters[1]; /* p */
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 5 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double rational_power_slope(double r, const rational_power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p1);
    const sd_pair t4 = sd_pair_sub(t3, t2);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_pair_add_double(t5, 1.0);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_pair_add_double(t2, 1.0);
    const double t9 = t8.hi;
    const double t10 = t9 * t9;
    const double t11 = t7 / t10;
    const double t12 = a < k->c0 ? k->c0 : a;
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t12, 0.0));
    const double t14 = sd_pow_dd(t13.hi, t13.lo, k->p1);
    const sd_pair t15 = sd_pair_add_double(sd_pair_make(k->c4, k->c4_lo), t14);
    const double t16 = t15.hi;
    const sd_pair t17 = sd_two_prod(t14, t16);
    const sd_pair t18 = sd_two_sum(1.0, t14);
    const sd_pair t19 = sd_pair_square(t18);
    const sd_pair t20 = sd_pair_div(t17, t19);
    const double t21 = t20.hi;
    const double t22 = a > k->c0 ? t21 : t11;
    const double t23 = a > 1.7976931348623157e+308 ? 0.0 : t22;
    (void)k;
    return t23;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_slope_constants k;
    rational_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_slope_constants k;
    rational_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_slope((double)in[i], &k);
}

#endif
