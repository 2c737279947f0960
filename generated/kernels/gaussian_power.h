/* The kernels of gaussian-power: Phi, g, S, Phi'.
   Phi(r) = r*exp(-(Abs(r)/lam)**p): at most 2.5 ulp.
   g(r) = exp(-(Abs(r)/lam)**p): at most 4 ulp.
   S(r) = r*(1 - exp(-(sqrt(2)*Abs(r)/lam)**p)): at most 4 ulp.
   Phi'(r) = (-p*(Abs(r)/lam)**p + 1)*exp(-(Abs(r)/lam)**p): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: f5714a41c7e47e26. Made by symdict; again by:
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
    double c1;
    double c1_lo;
    double p1;
} gaussian_power_phi_constants;

SYMDICT_INLINE void gaussian_power_phi_prepare(const double *parameters, gaussian_power_phi_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    k->c0 = q0; /* multiply(128, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    k->p1 = parameters[1]; /* p */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double gaussian_power_phi(double r, const gaussian_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_neg(t2);
    const double t4 = sd_exp_times_dd(t0, t3.hi, t3.lo);
    const double t5 = a > 1.7976931348623157e+308 ? 0.0 : t4;
    (void)k;
    return copysign(t5, r);
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
    double c1;
    double c1_lo;
    double p1;
} gaussian_power_g_constants;

SYMDICT_INLINE void gaussian_power_g_prepare(const double *parameters, gaussian_power_g_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    k->c0 = q0; /* multiply(128, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    k->p1 = parameters[1]; /* p */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double gaussian_power_g(double r, const gaussian_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_neg(t2);
    const double t4 = sd_exp_dd(t3.hi, t3.lo);
    const double t5 = a > 1.7976931348623157e+308 ? 0.0 : t4;
    (void)k;
    return t5;
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
    double c3;
} gaussian_power_s_constants;

SYMDICT_INLINE void gaussian_power_s_prepare(const double *parameters, gaussian_power_s_constants *k) {
    (void)parameters;
    const double q0 = 16.0 * parameters[0];
    k->c0 = q0; /* multiply(16, lam) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(sqrt(2), lam) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(q2, q0);
    const sd_pair q5 = sd_pow_pair(q4, parameters[1]);
    const sd_pair q6 = sd_pair_neg(q5);
    const sd_pair q7 = sd_expm1_pair(q6);
    const sd_pair q8 = sd_pair_mul_double(q7, q0);
    const sd_pair q9 = sd_pair_div(q8, sd_pair_make(parameters[0], 0.0));
    const sd_pair q10 = sd_pair_scale(q9, 0.0625);
    k->c3 = q10.hi; /* multiply(1/16, divide(multiply(multiply(16, lam), expm1(n... */
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
    const double t5 = t0 * t4;
    const double t6 = -t5;
    const double t7 = k->c3 * a;
    const double t8 = -t7;
    const double t9 = a > k->c0 ? t8 : t6;
    (void)k;
    return copysign(1.0, r) * t9;
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
} gaussian_power_slope_constants;

SYMDICT_INLINE void gaussian_power_slope_prepare(const double *parameters, gaussian_power_slope_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    k->c0 = q0; /* multiply(128, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    k->p1 = parameters[1]; /* p */
}

/* Phi'(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double gaussian_power_slope(double r, const gaussian_power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p1);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_neg(t2);
    const double t8 = sd_exp_times_dd(t6, t7.hi, t7.lo);
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return t9;
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
