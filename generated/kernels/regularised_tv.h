/* The kernels of regularised-tv: Phi, g, Psi, S, Phi'.
   Phi(r) = r/sqrt(epsilon**2 + r**2): no bound is promised for this kernel.
   g(r) = 1/sqrt(epsilon**2 + r**2): at most 4 ulp.
   Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)): at most 4 ulp.
   S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2): at most 4 ulp.
   Digest: 70d833fc83037ebf. Made by symdict; again by:
       symdict generate --only kernels/regularised_tv.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: epsilon. */

#ifndef SYMDICT_REGULARISED_TV_H
#define SYMDICT_REGULARISED_TV_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/sqrt(epsilon**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
} regularised_tv_phi_constants;

SYMDICT_INLINE void regularised_tv_phi_prepare(const double *parameters, regularised_tv_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    k->c0 = q0.hi; /* square(epsilon) */
    k->c0_lo = q0.lo;
}

/* Phi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double regularised_tv_phi(double r, const regularised_tv_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, a);
    const sd_pair t1 = sd_pair_add(sd_pair_make(k->c0, k->c0_lo), t0);
    const sd_pair t2 = sd_pair_sqrt(t1);
    const sd_pair t3 = sd_pair_div(sd_pair_make(a, 0.0), t2);
    const double t4 = t3.hi;
    const double t5 = a > 1.7976931348623157e+308 ? 1.0 : t4;
    (void)k;
    return copysign(t5, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_phi_constants k;
    regularised_tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void regularised_tv_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    regularised_tv_phi_constants k;
    double left = 0;
    regularised_tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = regularised_tv_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_phi_constants k;
    regularised_tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_phi((double)in[i], &k);
}

/* ---- g(r) = 1/sqrt(epsilon**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} regularised_tv_g_constants;

SYMDICT_INLINE void regularised_tv_g_prepare(const double *parameters, regularised_tv_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, epsilon) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(epsilon) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q5 = sd_pair_mul(sd_pair_make(1.0, -1.0587911840678754e-22), q4);
    const sd_pair q6 = sd_pair_mul_double(q5, parameters[0]);
    k->c2 = q6.hi; /* multiply(multiply(213598703592091008239479554974526048140... */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double regularised_tv_g(double r, const regularised_tv_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = k->c1 + t1;
    const double t3 = sqrt(t2);
    const double t4 = 1.0 / t3;
    const double t5 = a < k->c0 ? k->c0 : a;
    const double t6 = t5 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t5;
    const double t7 = k->c2 / t6;
    const double t8 = a > k->c0 ? t7 : t4;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return t9;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_g_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_g_constants k;
    regularised_tv_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_g_constants k;
    regularised_tv_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
} regularised_tv_psi_constants;

SYMDICT_INLINE void regularised_tv_psi_prepare(const double *parameters, regularised_tv_psi_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, epsilon) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(epsilon) */
    k->p0 = parameters[0]; /* epsilon */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double regularised_tv_psi(double r, const regularised_tv_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = 2.0 * t1;
    const double t3 = k->c1 + t1;
    const double t4 = sqrt(t3);
    const double t5 = k->p0 + t4;
    const double t6 = t2 / t5;
    const double t7 = 2.0 * a;
    const double t8 = a > k->c0 ? t7 : t6;
    (void)k;
    return t8;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_psi_constants k;
    regularised_tv_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_psi_constants k;
    regularised_tv_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c4_lo;
    double c5;
} regularised_tv_s_constants;

SYMDICT_INLINE void regularised_tv_s_prepare(const double *parameters, regularised_tv_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_sqrt(q0);
    const sd_pair q2 = sd_pair_div(sd_pair_make(2.0, 0.0), q0);
    const sd_pair q3 = sd_pair_scale(q2, 0.5);
    const sd_pair q4 = sd_pair_mul(q1, q3);
    const sd_pair q5 = sd_pair_mul(q2, q3);
    const sd_pair q6 = sd_pair_scale(q5, 0.25);
    const sd_pair q7 = sd_pair_mul(q1, q6);
    const sd_pair q8 = sd_pair_inverse(q1);
    const sd_pair q9 = sd_pair_mul(q7, q8);
    const sd_pair q10 = sd_pair_mul(q4, q8);
    const sd_pair q11 = sd_pair_div(q10, q1);
    const sd_pair q12 = sd_pair_mul(q4, q11);
    const sd_pair q13 = sd_pair_neg(q12);
    const sd_pair q14 = sd_pair_sub(q9, q13);
    const sd_pair q15 = sd_pair_div(q14, q1);
    const sd_pair q16 = sd_pair_mul(q4, q15);
    const sd_pair q17 = sd_pair_mul(q7, q11);
    const sd_pair q18 = sd_pair_add(q16, q17);
    const sd_pair q19 = sd_pair_mul_double(q2, 3.0);
    const sd_pair q20 = sd_pair_mul(q19, q6);
    const sd_pair q21 = sd_pair_div(q20, sd_pair_make(6.0, 0.0));
    const sd_pair q22 = sd_pair_mul(q1, q21);
    const sd_pair q23 = sd_pair_mul(q22, q8);
    const sd_pair q24 = sd_pair_add(q18, q23);
    const sd_pair q25 = sd_pair_div(q24, q1);
    k->c0 = q25.hi; /* divide(add(add(multiply(multiply(sqrt(square(epsilon)), m... */
    k->c1 = q15.hi; /* divide(subtract(multiply(multiply(sqrt(square(epsilon)), ... */
    k->c2 = q11.hi; /* divide(multiply(multiply(sqrt(square(epsilon)), multiply(... */
    k->c2_lo = q11.lo;
    const sd_pair q29 = sd_pair_neg(q8);
    const sd_pair q30 = sd_pair_add_double(q29, 1.0);
    k->c3 = q30.hi; /* subtract(1, divide(1, sqrt(square(epsilon)))) */
    k->c4 = q0.hi; /* square(epsilon) */
    k->c4_lo = q0.lo;
    const sd_pair q33 = sd_pair_add_double(q0, 3.2138760885179806e+60);
    const sd_pair q34 = sd_pair_sqrt(q33);
    const sd_pair q35 = sd_pair_inverse(q34);
    const sd_pair q36 = sd_pair_neg(q35);
    const sd_pair q37 = sd_pair_add_double(q36, 1.0);
    const sd_pair q38 = sd_pair_scale(q37, 7.888609052210118e-31);
    const sd_pair q39 = sd_pair_scale(q38, 1.6069380442589903e+60);
    const sd_pair q40 = sd_pair_scale(q39, 7.888609052210118e-31);
    k->c5 = q40.hi; /* multiply(1/1267650600228229401496703205376, multiply(1606... */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double regularised_tv_s(double r, const regularised_tv_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.0009765625 ? 0.0009765625 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul_double(t1, k->c0);
    const double t3 = t2.hi;
    const double t4 = t3 - k->c1;
    const sd_pair t5 = sd_pair_mul_double(t1, t4);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_add_double(sd_pair_make(k->c2, k->c2_lo), t6);
    const double t8 = t7.hi;
    const sd_pair t9 = sd_pair_mul_double(t1, t8);
    const sd_pair t10 = sd_pair_add_double(t9, k->c3);
    const double t11 = t10.hi;
    const double t12 = t0 * t11;
    const double t13 = a > 1.2676506002282294e+30 ? 1.2676506002282294e+30 : a;
    const double t14 = t13 < 0.0009765625 ? 0.0009765625 : t13;
    const sd_pair t15 = sd_two_prod(t14, t14);
    const sd_pair t16 = sd_pair_scale(t15, 2.0);
    const sd_pair t17 = sd_pair_add(sd_pair_make(k->c4, k->c4_lo), t16);
    const sd_pair t18 = sd_pair_sqrt(t17);
    const sd_pair t19 = sd_pair_inverse(t18);
    const sd_pair t20 = sd_pair_neg(t19);
    const sd_pair t21 = sd_pair_add_double(t20, 1.0);
    const double t22 = t21.hi;
    const double t23 = t22 / t14;
    const sd_pair t24 = sd_pair_mul_double(t15, t23);
    const double t25 = t24.hi;
    const double t26 = k->c5 * a;
    const double t27 = a > 1.2676506002282294e+30 ? t26 : t25;
    const double t28 = a > 0.0009765625 ? t27 : t12;
    (void)k;
    return copysign(1.0, r) * t28;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_s_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_s_constants k;
    regularised_tv_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_s_constants k;
    regularised_tv_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_s((double)in[i], &k);
}

/* ---- Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
    double c3;
    double c3_lo;
} regularised_tv_slope_constants;

SYMDICT_INLINE void regularised_tv_slope_prepare(const double *parameters, regularised_tv_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, epsilon) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(epsilon) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q5 = sd_pair_mul(sd_pair_make(1.0, -3.1763735522036263e-22), q4);
    k->c3 = q5.hi; /* multiply(106799351796045504119717161844833860751007235785... */
    k->c3_lo = q5.lo;
    k->p0 = parameters[0]; /* epsilon */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double regularised_tv_slope(double r, const regularised_tv_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_add(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t2.hi;
    const double t4 = sqrt(t3);
    const double t5 = t3 * t4;
    const sd_pair t6 = sd_pair_div(sd_pair_make(k->c1, k->c1_lo), sd_pair_make(t5, 0.0));
    const double t7 = t6.hi;
    const double t8 = a < k->c0 ? k->c0 : a;
    const double t9 = t8 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t8;
    const double t10 = k->p0 / t9;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t10);
    const double t12 = t11.hi;
    const double t13 = t10 * t10;
    const double t14 = t12 * t13;
    const double t15 = a > k->c0 ? t14 : t7;
    (void)k;
    return t15;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_slope_constants k;
    regularised_tv_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_slope_constants k;
    regularised_tv_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_slope((double)in[i], &k);
}

#endif
