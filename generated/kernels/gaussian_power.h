/* The kernels of gaussian-power: Phi, g, S, Phi'.
   Phi(r) = r*exp(-(Abs(r)/lam)**p): at most 2.5 ulp.
   g(r) = exp(-(Abs(r)/lam)**p): at most 4 ulp.
   S(r) = r*(1 - exp(-(sqrt(2)*Abs(r)/lam)**p)): at most 4 ulp.
   Phi'(r) = (-p*(Abs(r)/lam)**p + 1)*exp(-(Abs(r)/lam)**p): at most 8 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: 887d37bb6e131215. Made by symdict; again by:
       symdict generate --only kernels/gaussian_power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, p. */

#ifndef SYMDICT_GAUSSIAN_POWER_H
#define SYMDICT_GAUSSIAN_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*exp(-(Abs(r)/lam)**p) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gaussian_power_phi, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c2_lo;
} gaussian_power_phi_constants;

SYMDICT_INLINE void gaussian_power_phi_prepare(const double *parameters, gaussian_power_phi_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const double q2 = -parameters[1];
    const sd_pair q3 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q2, 0.0));
    k->c2 = q3.hi; /* pow(lam, negate(p)) */
    k->c2_lo = q3.lo;
    k->p1 = parameters[1]; /* p */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double gaussian_power_phi(double r, const gaussian_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(k->c2, k->c2_lo));
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_exp_times_dd(t0, t5.hi, t5.lo);
    const double t7 = a > 0.0 ? t6 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t7, r));
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gaussian_power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    gaussian_power_phi_constants k;
    gaussian_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gaussian_power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void gaussian_power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    gaussian_power_phi_constants k;
    double left = 0;
    gaussian_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = gaussian_power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gaussian_power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gaussian_power_phi_constants k;
    gaussian_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gaussian_power_phi((double)in[i], &k);
}

/* ---- g(r) = exp(-(Abs(r)/lam)**p) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gaussian_power_g, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c2_lo;
} gaussian_power_g_constants;

SYMDICT_INLINE void gaussian_power_g_prepare(const double *parameters, gaussian_power_g_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const double q2 = -parameters[1];
    const sd_pair q3 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q2, 0.0));
    k->c2 = q3.hi; /* pow(lam, negate(p)) */
    k->c2_lo = q3.lo;
    k->p1 = parameters[1]; /* p */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double gaussian_power_g(double r, const gaussian_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(k->c2, k->c2_lo));
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_exp_dd(t5.hi, t5.lo);
    const double t7 = a > 0.0 ? t6 : 1.0;
    (void)k;
    return r != r ? r : t7;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gaussian_power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    gaussian_power_g_constants k;
    gaussian_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gaussian_power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gaussian_power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gaussian_power_g_constants k;
    gaussian_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gaussian_power_g((double)in[i], &k);
}

/* ---- S(r) = r*(1 - exp(-(sqrt(2)*Abs(r)/lam)**p)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gaussian_power_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
} gaussian_power_s_constants;

SYMDICT_INLINE void gaussian_power_s_prepare(const double *parameters, gaussian_power_s_constants *k) {
    (void)parameters;
    const double q0 = 1.8092513943330656e+75 * parameters[0];
    k->c0 = q0; /* multiply(180925139433306555349329664076074856020734351040... */
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(sqrt(2), lam) */
    k->c1_lo = q2.lo;
    k->p1 = parameters[1]; /* p */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double gaussian_power_s(double r, const gaussian_power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const double t3 = -t2;
    const double t4 = sd_expm1(t3);
    const double t5 = a * t4;
    const double t6 = -t5;
    (void)k;
    return copysign(1.0, r) * t6;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gaussian_power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    gaussian_power_s_constants k;
    gaussian_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gaussian_power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gaussian_power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gaussian_power_s_constants k;
    gaussian_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gaussian_power_s((double)in[i], &k);
}

/* ---- Phi'(r) = (-p*(Abs(r)/lam)**p + 1)*exp(-(Abs(r)/lam)**p) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gaussian_power_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
} gaussian_power_slope_constants;

SYMDICT_INLINE void gaussian_power_slope_prepare(const double *parameters, gaussian_power_slope_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    const sd_pair q5 = sd_pair_neg(q4);
    const sd_pair q6 = sd_pow_fine(sd_pair_make(parameters[1], 0.0), q5);
    const sd_pair q7 = sd_pair_mul_double(q6, parameters[0]);
    const sd_pair q8 = sd_pair_scale(q7, 0.5);
    k->c3 = q8.hi; /* multiply(1/2, multiply(pow(p, negate(divide(1, p))), lam)) */
    const sd_pair q10 = sd_pair_scale(q7, 2.0);
    k->c4 = q10.hi; /* multiply(2, multiply(pow(p, negate(divide(1, p))), lam)) */
    k->c5 = q7.hi; /* multiply(pow(p, negate(divide(1, p))), lam) */
    k->c5_lo = q7.lo;
    const sd_pair q13 = sd_pow_fine(sd_pair_make(parameters[1], 0.0), q4);
    k->c6 = q13.hi; /* pow(p, divide(1, p)) */
    k->c6_lo = q13.lo;
    k->p1 = parameters[1]; /* p */
}

/* Phi'(r); at most 8 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double gaussian_power_slope(double r, const gaussian_power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p1);
    const double t4 = t3.hi;
    const double t5 = 1.0 - t4;
    const sd_pair t6 = sd_pair_neg(t2);
    const double t7 = sd_exp_times_dd(t5, t6.hi, t6.lo);
    const double t8 = a < k->c3 ? k->c3 : a;
    const double t9 = t8 > k->c4 ? k->c4 : t8;
    const double t10 = -t9;
    const sd_pair t11 = sd_pair_add_double(sd_pair_make(k->c5, k->c5_lo), t10);
    const sd_pair t12 = sd_pair_mul(t11, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t13 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t12);
    const sd_pair t14 = sd_pair_neg(t13);
    const double t15 = sd_log1p_dd(t14.hi, t14.lo);
    const sd_pair t16 = sd_two_prod(k->p1, t15);
    const double t17 = sd_expm1_dd(t16.hi, t16.lo);
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t9);
    const double t19 = sd_pow_dd(t18.hi, t18.lo, k->p1);
    const double t20 = -t19;
    const sd_pair t21 = sd_exp_pair(sd_pair_make(t20, 0.0));
    const sd_pair t22 = sd_pair_mul(t21, sd_pair_make(t17, 0.0));
    const sd_pair t23 = sd_pair_neg(t22);
    const sd_pair t24 = sd_pair_select(a > k->c4, sd_pair_make(t7, 0.0), t23);
    const sd_pair t25 = sd_pair_select(a > k->c3, t24, sd_pair_make(t7, 0.0));
    (void)k;
    return t25.hi;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gaussian_power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    gaussian_power_slope_constants k;
    gaussian_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gaussian_power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gaussian_power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gaussian_power_slope_constants k;
    gaussian_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gaussian_power_slope((double)in[i], &k);
}

#endif
