/* The kernels of exponential: Phi, g, Psi, S, Phi'.
   Phi(r) = r*exp(-Abs(r)/K): at most 2.5 ulp.
   g(r) = exp(-Abs(r)/K): at most 4 ulp.
   Psi(r) = 2*K*(K - K*exp(-Abs(r)/K) - exp(-Abs(r)/K)*Abs(r)): at most 4 ulp.
   S(r) = r*(1 - exp(-sqrt(2)*Abs(r)/K)): at most 4 ulp.
   Phi'(r) = (1 - Abs(r)/K)*exp(-Abs(r)/K): at most 4 ulp.
   Digest: ed27381b10a96315. Made by symdict; again by:
       symdict generate --only kernels/exponential.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: K. */

#ifndef SYMDICT_EXPONENTIAL_H
#define SYMDICT_EXPONENTIAL_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*exp(-Abs(r)/K) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of exponential_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} exponential_phi_constants;

SYMDICT_INLINE void exponential_phi_prepare(const double *parameters, exponential_phi_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, K) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, K) */
    k->c1_lo = q2.lo;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double exponential_phi(double r, const exponential_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const double t3 = sd_exp_times_dd(t0, t2.hi, t2.lo);
    (void)k;
    return copysign(t3, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void exponential_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    exponential_phi_constants k;
    exponential_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = exponential_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void exponential_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    exponential_phi_constants k;
    double left = 0;
    exponential_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = exponential_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void exponential_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    exponential_phi_constants k;
    exponential_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)exponential_phi((double)in[i], &k);
}

/* ---- g(r) = exp(-Abs(r)/K) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of exponential_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} exponential_g_constants;

SYMDICT_INLINE void exponential_g_prepare(const double *parameters, exponential_g_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, K) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, K) */
    k->c1_lo = q2.lo;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double exponential_g(double r, const exponential_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const double t3 = sd_exp_dd(t2.hi, t2.lo);
    (void)k;
    return t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void exponential_g_array(const double *parameters, const double *in, double *out, size_t n) {
    exponential_g_constants k;
    exponential_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = exponential_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void exponential_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    exponential_g_constants k;
    exponential_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)exponential_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*K*(K - K*exp(-Abs(r)/K) - exp(-Abs(r)/K)*Abs(r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of exponential_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
} exponential_psi_constants;

SYMDICT_INLINE void exponential_psi_prepare(const double *parameters, exponential_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, K) */
    k->c1_lo = q0.lo;
    const double q2 = 4096.0 * parameters[0];
    k->c2 = q2; /* multiply(4096, K) */
    const double q4 = 2.0 * parameters[0];
    k->c3 = q4; /* multiply(2, K) */
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q7 = sd_pair_mul(q6, sd_pair_make(2.0, -1.5490367659397273e-120));
    k->c4 = q7.hi; /* multiply(square(K), subtract(subtract(2, multiply(2, mult... */
    k->p0 = parameters[0]; /* K */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double exponential_psi(double r, const exponential_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = fma(1.5619206968586227e-17, t2, -2.9594286887847587e-16);
    const double t4 = fma(t2, t3, 5.310530369319317e-15);
    const double t5 = fma(t2, t4, -8.996663213905666e-14);
    const double t6 = fma(t2, t5, 1.4338431997162156e-12);
    const double t7 = fma(t2, t6, -2.1412058449095486e-11);
    const double t8 = fma(t2, t7, 2.9823938554097286e-10);
    const double t9 = fma(t2, t8, -3.854170520837187e-09);
    const double t10 = fma(t2, t9, 4.592886537330982e-08);
    const double t11 = fma(t2, t10, -5.010421677088344e-07);
    const double t12 = fma(t2, t11, 4.96031746031746e-06);
    const double t13 = fma(t2, t12, -4.409171075837743e-05);
    const double t14 = fma(t2, t13, 0.00034722222222222224);
    const double t15 = fma(t2, t14, -0.002380952380952381);
    const double t16 = fma(t2, t15, 0.013888888888888888);
    const double t17 = fma(t2, t16, -0.06666666666666667);
    const double t18 = fma(t2, t17, 0.25);
    const double t19 = t2 * t18;
    const sd_pair t20 = sd_pair_add_double(sd_pair_make((-0.6666666666666666), -3.700743415417188e-17), t19);
    const double t21 = t20.hi;
    const double t22 = fma(t2, t21, 1.0);
    const sd_pair t23 = sd_two_prod(t0, t22);
    const sd_pair t24 = sd_pair_mul_double(t23, t0);
    const double t25 = t24.hi;
    const double t26 = a > k->c2 ? k->c2 : a;
    const sd_pair t27 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t26);
    const sd_pair t28 = sd_pair_neg(t27);
    const double t29 = sd_exp_dd(t28.hi, t28.lo);
    const sd_pair t30 = sd_two_prod(k->p0, t29);
    const sd_pair t31 = sd_pair_neg(t30);
    const sd_pair t32 = sd_pair_add_double(t31, k->p0);
    const double t33 = sd_exp_times_dd(a, t28.hi, t28.lo);
    const double t34 = -t33;
    const sd_pair t35 = sd_pair_add_double(t32, t34);
    const sd_pair t36 = sd_pair_mul_double(t35, k->c3);
    const sd_pair t37 = sd_pair_select(a > k->p0, t36, sd_pair_make(t25, 0.0));
    const sd_pair t38 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(k->c4, 0.0), t37);
    (void)k;
    return t38.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void exponential_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    exponential_psi_constants k;
    exponential_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = exponential_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void exponential_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    exponential_psi_constants k;
    exponential_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)exponential_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - exp(-sqrt(2)*Abs(r)/K)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of exponential_s, prepared once per call. */
typedef struct {
    double c0;
} exponential_s_constants;

SYMDICT_INLINE void exponential_s_prepare(const double *parameters, exponential_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(sqrt(2), K) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double exponential_s(double r, const exponential_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->c0 * a;
    const double t1 = -t0;
    const double t2 = sd_expm1(t1);
    const double t3 = a * t2;
    const double t4 = -t3;
    (void)k;
    return copysign(1.0, r) * t4;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void exponential_s_array(const double *parameters, const double *in, double *out, size_t n) {
    exponential_s_constants k;
    exponential_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = exponential_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void exponential_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    exponential_s_constants k;
    exponential_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)exponential_s((double)in[i], &k);
}

/* ---- Phi'(r) = (1 - Abs(r)/K)*exp(-Abs(r)/K) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of exponential_slope, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
} exponential_slope_constants;

SYMDICT_INLINE void exponential_slope_prepare(const double *parameters, exponential_slope_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, K) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q2.hi; /* divide(1, K) */
    k->c2_lo = q2.lo;
    k->p0 = parameters[0]; /* K */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double exponential_slope(double r, const exponential_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->p0 - t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const double t3 = t2.hi;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t0);
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_exp_times_dd(t3, t5.hi, t5.lo);
    (void)k;
    return t6;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void exponential_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    exponential_slope_constants k;
    exponential_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = exponential_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void exponential_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    exponential_slope_constants k;
    exponential_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)exponential_slope((double)in[i], &k);
}

#endif
