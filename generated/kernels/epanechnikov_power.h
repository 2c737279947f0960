/* The kernels of epanechnikov-power: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r*(1 - r**2/c**2)**q, Abs(r) <= c), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise(((1 - r**2/c**2)**q, Abs(r) <= c), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**(q + 1))/(q + 1), Abs(r) <= c), (c**2/(q + 1), True)): at most 4 ulp.
   S(r) = Piecewise((r*(1 - (1 - 2*r**2/c**2)**q), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise(((1 - r**2/c**2)**q*(-2*q*r**2/(c**2 - r**2) + 1), Abs(r) < c), (-oo, Eq(Abs(r), c)), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Digest: d4299e1027f903f0. Made by symdict; again by:
       symdict generate --only kernels/epanechnikov_power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c, q. */

#ifndef SYMDICT_EPANECHNIKOV_POWER_H
#define SYMDICT_EPANECHNIKOV_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r*(1 - r**2/c**2)**q, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of epanechnikov_power_phi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double p1;
} epanechnikov_power_phi_constants;

SYMDICT_INLINE void epanechnikov_power_phi_prepare(const double *parameters, epanechnikov_power_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c1 = q1.hi; /* divide(1, square(c)) */
    k->c1_lo = q1.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* q */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double epanechnikov_power_phi(double r, const epanechnikov_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_sum(k->p0, t0);
    const double t2 = -k->p0;
    const sd_pair t3 = sd_two_sum(t0, t2);
    const sd_pair t4 = sd_pair_mul(t1, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const double t7 = sd_pow_dd(t6.hi, t6.lo, k->p1);
    const double t8 = t0 * t7;
    const double t9 = a > k->p0 ? 0.0 : t8;
    (void)k;
    return copysign(t9, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void epanechnikov_power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    epanechnikov_power_phi_constants k;
    epanechnikov_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = epanechnikov_power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void epanechnikov_power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    epanechnikov_power_phi_constants k;
    double left = 0;
    epanechnikov_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = epanechnikov_power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void epanechnikov_power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    epanechnikov_power_phi_constants k;
    epanechnikov_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)epanechnikov_power_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise(((1 - r**2/c**2)**q, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of epanechnikov_power_g, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double p1;
} epanechnikov_power_g_constants;

SYMDICT_INLINE void epanechnikov_power_g_prepare(const double *parameters, epanechnikov_power_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c1 = q1.hi; /* divide(1, square(c)) */
    k->c1_lo = q1.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* q */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double epanechnikov_power_g(double r, const epanechnikov_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_sum(k->p0, t0);
    const double t2 = -k->p0;
    const sd_pair t3 = sd_two_sum(t0, t2);
    const sd_pair t4 = sd_pair_mul(t1, t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const double t7 = sd_pow_dd(t6.hi, t6.lo, k->p1);
    const double t8 = a > k->p0 ? 0.0 : t7;
    (void)k;
    return t8;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void epanechnikov_power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    epanechnikov_power_g_constants k;
    epanechnikov_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = epanechnikov_power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void epanechnikov_power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    epanechnikov_power_g_constants k;
    epanechnikov_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)epanechnikov_power_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**(q + 1))/(q + 1), Abs(r) <= c), (c**2/(q + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of epanechnikov_power_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c8;
    double c9;
} epanechnikov_power_psi_constants;

SYMDICT_INLINE void epanechnikov_power_psi_prepare(const double *parameters, epanechnikov_power_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q3 = sd_pair_inverse(q2);
    const sd_pair q4 = sd_pair_scale(q2, 2.0);
    const sd_pair q5 = sd_pair_neg(q4);
    const sd_pair q6 = sd_pair_add_double(q5, 8.0);
    const sd_pair q7 = sd_pair_neg(q4);
    const sd_pair q8 = sd_pair_add_double(q7, 6.0);
    const sd_pair q9 = sd_pair_neg(q4);
    const sd_pair q10 = sd_pair_add_double(q9, 4.0);
    const sd_pair q11 = sd_pair_neg(q4);
    const sd_pair q12 = sd_pair_add_double(q11, 2.0);
    const sd_pair q13 = sd_pair_scale(q4, 0.5);
    const sd_pair q14 = sd_pair_mul(q12, q13);
    const sd_pair q15 = sd_pair_scale(q14, 0.25);
    const sd_pair q16 = sd_pair_mul(q10, q15);
    const sd_pair q17 = sd_pair_div(q16, sd_pair_make(6.0, 0.0));
    const sd_pair q18 = sd_pair_mul(q8, q17);
    const sd_pair q19 = sd_pair_scale(q18, 0.125);
    const sd_pair q20 = sd_pair_mul(q6, q19);
    const sd_pair q21 = sd_pair_div(q20, sd_pair_make(10.0, 0.0));
    const sd_pair q22 = sd_pair_mul(q3, q21);
    k->c2 = q22.hi; /* multiply(divide(1, add(1, q)), divide(multiply(subtract(8... */
    const sd_pair q24 = sd_pair_mul(q3, q19);
    k->c3 = q24.hi; /* multiply(divide(1, add(1, q)), multiply(1/8, multiply(sub... */
    k->c3_lo = q24.lo;
    const sd_pair q26 = sd_pair_mul(q3, q17);
    k->c4 = q26.hi; /* multiply(divide(1, add(1, q)), divide(multiply(subtract(4... */
    k->c4_lo = q26.lo;
    const sd_pair q28 = sd_pair_mul(q3, q15);
    k->c5 = q28.hi; /* multiply(divide(1, add(1, q)), multiply(1/4, multiply(sub... */
    k->c5_lo = q28.lo;
    const sd_pair q30 = sd_pair_mul(q3, q13);
    k->c6 = q30.hi; /* multiply(divide(1, add(1, q)), multiply(1/2, multiply(2, ... */
    k->c6_lo = q30.lo;
    const sd_pair q32 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q33 = sd_pair_inverse(q32);
    k->c7 = q33.hi; /* divide(1, square(c)) */
    k->c8 = q2.hi; /* add(1, q) */
    const sd_pair q36 = sd_pair_div(q32, q2);
    k->c9 = q36.hi; /* divide(square(c), add(1, q)) */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double epanechnikov_power_psi(double r, const epanechnikov_power_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->c2);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_add_double(sd_pair_make(k->c3, k->c3_lo), t4);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_mul_double(t2, t6);
    const double t8 = t7.hi;
    const sd_pair t9 = sd_pair_add_double(sd_pair_make(k->c4, k->c4_lo), t8);
    const sd_pair t10 = sd_pair_mul(t2, t9);
    const sd_pair t11 = sd_pair_add(sd_pair_make(k->c5, k->c5_lo), t10);
    const sd_pair t12 = sd_pair_mul(t2, t11);
    const sd_pair t13 = sd_pair_add(sd_pair_make(k->c6, k->c6_lo), t12);
    const double t14 = t13.hi;
    const double t15 = t0 * t14;
    const double t16 = t15 * t0;
    const double t17 = t0 * t0;
    const double t18 = fma(-k->c7, t17, 1.0);
    const double t19 = sd_pow(t18, k->c8);
    const double t20 = 1.0 - t19;
    const double t21 = k->c9 * t20;
    const double t22 = a > k->p0 ? t21 : t16;
    const double t23 = a > k->p0 ? k->c9 : t22;
    (void)k;
    return t23;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void epanechnikov_power_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    epanechnikov_power_psi_constants k;
    epanechnikov_power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = epanechnikov_power_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void epanechnikov_power_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    epanechnikov_power_psi_constants k;
    epanechnikov_power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)epanechnikov_power_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r*(1 - (1 - 2*r**2/c**2)**q), Abs(r) <= sqrt(2)*c/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of epanechnikov_power_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c7;
    double c8;
    double p1;
} epanechnikov_power_s_constants;

SYMDICT_INLINE void epanechnikov_power_s_prepare(const double *parameters, epanechnikov_power_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    k->c0 = q0; /* multiply(1/2, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(c)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(1, c) */
    k->c2_lo = q5.lo;
    const double q7 = 2.0 * parameters[1];
    const sd_pair q8 = sd_two_sum(q7, (-6.0));
    const sd_pair q9 = sd_pair_scale(q8, 2.0);
    const sd_pair q10 = sd_two_sum(q7, (-4.0));
    const sd_pair q11 = sd_pair_scale(q10, 2.0);
    const sd_pair q12 = sd_two_sum(q7, (-2.0));
    const sd_pair q13 = sd_pair_scale(q12, 2.0);
    const double q14 = 2.0 * q7;
    const double q15 = 0.5 * q14;
    const sd_pair q16 = sd_pair_mul_double(q13, q15);
    const sd_pair q17 = sd_pair_scale(q16, 0.25);
    const sd_pair q18 = sd_pair_mul(q11, q17);
    const sd_pair q19 = sd_pair_div(q18, sd_pair_make(6.0, 0.0));
    const sd_pair q20 = sd_pair_mul(q9, q19);
    const sd_pair q21 = sd_pair_scale(q20, 0.125);
    k->c3 = q21.hi; /* multiply(1/8, multiply(multiply(2, subtract(multiply(2, q... */
    k->c4 = q19.hi; /* divide(multiply(multiply(2, subtract(multiply(2, q), 4)),... */
    k->c5 = q17.hi; /* multiply(1/4, multiply(multiply(2, subtract(multiply(2, q... */
    k->c5_lo = q17.lo;
    k->c6 = q15; /* multiply(1/2, multiply(2, multiply(2, q))) */
    const sd_pair q26 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q27 = sd_round_down(q26);
    k->c7 = q27; /* round_down(multiply(multiply(1/2, c), sqrt(2))) */
    const sd_pair q29 = sd_pair_div(sd_pair_make(2.0, 0.0), q2);
    k->c8 = q29.hi; /* divide(2, square(c)) */
    k->p1 = parameters[1]; /* q */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double epanechnikov_power_s(double r, const epanechnikov_power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t0);
    const double t3 = t2.hi;
    const double t4 = t3 * t3;
    const double t5 = fma(-t4, k->c3, k->c4);
    const double t6 = t4 * t5;
    const sd_pair t7 = sd_pair_neg(sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t8 = sd_pair_add_double(t7, t6);
    const double t9 = t8.hi;
    const double t10 = fma(t4, t9, k->c6);
    const sd_pair t11 = sd_pair_mul_double(t1, t10);
    const double t12 = t0 * t0;
    const sd_pair t13 = sd_pair_mul_double(t11, t12);
    const double t14 = t13.hi;
    const double t15 = a > k->c7 ? k->c7 : a;
    const double t16 = t15 * t15;
    const double t17 = fma(-k->c8, t16, 1.0);
    const double t18 = sd_pow(t17, k->p1);
    const double t19 = 1.0 - t18;
    const double t20 = t15 * t19;
    const double t21 = a > k->c0 ? t20 : t14;
    const double t22 = a > k->c7 ? a : t21;
    (void)k;
    return copysign(1.0, r) * t22;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void epanechnikov_power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    epanechnikov_power_s_constants k;
    epanechnikov_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = epanechnikov_power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void epanechnikov_power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    epanechnikov_power_s_constants k;
    epanechnikov_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)epanechnikov_power_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise(((1 - r**2/c**2)**q*(-2*q*r**2/(c**2 - r**2) + 1), Abs(r) < c), (-oo, Eq(Abs(r), c)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of epanechnikov_power_slope, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
} epanechnikov_power_slope_constants;

SYMDICT_INLINE void epanechnikov_power_slope_prepare(const double *parameters, epanechnikov_power_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    const double q2 = 2.0 * parameters[1];
    k->c3 = q2; /* multiply(2, q) */
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* q */
}

/* Phi'(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double epanechnikov_power_slope(double r, const epanechnikov_power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const double t1 = -t0;
    const sd_pair t2 = sd_two_sum(k->p0, t1);
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const sd_pair t6 = sd_pair_mul(t3, t5);
    const double t7 = sd_pow_dd(t6.hi, t6.lo, k->p1);
    const sd_pair t8 = sd_pair_square(t4);
    const sd_pair t9 = sd_pair_mul_double(t8, k->c3);
    const sd_pair t10 = sd_pair_div(t9, t6);
    const sd_pair t11 = sd_pair_neg(t10);
    const sd_pair t12 = sd_pair_add_double(t11, 1.0);
    const double t13 = t12.hi;
    const double t14 = t7 * t13;
    const double t15 = a > k->p0 ? 0.0 : t14;
    (void)k;
    return t15;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void epanechnikov_power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    epanechnikov_power_slope_constants k;
    epanechnikov_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = epanechnikov_power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void epanechnikov_power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    epanechnikov_power_slope_constants k;
    epanechnikov_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)epanechnikov_power_slope((double)in[i], &k);
}

#endif
