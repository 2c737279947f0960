/* The kernels of fair: Phi, g, Psi, S, Phi'.
   Phi(r) = c*r/(c + Abs(r)): at most 2.5 ulp.
   g(r) = 1/(1 + Abs(r)/c): at most 4 ulp.
   Psi(r) = 2*c*(-c*log(1 + Abs(r)/c) + Abs(r)): at most 4 ulp.
   S(r) = r*(-c/(c + sqrt(2)*Abs(r)) + 1): at most 4 ulp.
   Phi'(r) = c**2/(c + Abs(r))**2: at most 4 ulp.
   Digest: 08d8a30c72df0ecb. Made by symdict; again by:
       symdict generate --only kernels/fair.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_FAIR_H
#define SYMDICT_FAIR_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = c*r/(c + Abs(r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fair_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double p0;
} fair_phi_constants;

SYMDICT_INLINE void fair_phi_prepare(const double *parameters, fair_phi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    const double q4 = 1.2676506002282294e+30 * parameters[0];
    k->c2 = q4; /* multiply(1267650600228229401496703205376, c) */
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double fair_phi(double r, const fair_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = t1 - 1.0;
    const double t3 = fma(t1, t2, 1.0);
    const double t4 = t3 * t0;
    const double t5 = a > k->c2 ? k->c2 : a;
    const double t6 = k->p0 * t5;
    const double t7 = k->p0 + t5;
    const double t8 = t6 / t7;
    const double t9 = a > k->c0 ? t8 : t4;
    (void)k;
    return copysign(1.0, r) * t9;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_phi_constants k;
    fair_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void fair_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    fair_phi_constants k;
    double left = 0;
    fair_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = fair_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fair_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fair_phi_constants k;
    fair_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fair_phi((double)in[i], &k);
}

/* ---- g(r) = 1/(1 + Abs(r)/c) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fair_g, prepared once per call. */
typedef struct {
    double p0;
} fair_g_constants;

SYMDICT_INLINE void fair_g_prepare(const double *parameters, fair_g_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double fair_g(double r, const fair_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->p0 + a;
    const double t1 = k->p0 / t0;
    (void)k;
    return t1;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_g_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_g_constants k;
    fair_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fair_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fair_g_constants k;
    fair_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fair_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*c*(-c*log(1 + Abs(r)/c) + Abs(r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fair_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
} fair_psi_constants;

SYMDICT_INLINE void fair_psi_prepare(const double *parameters, fair_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.0009765625 * parameters[0];
    k->c0 = q0; /* multiply(1/1024, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    k->c2 = q4.hi; /* square(c) */
    const sd_pair q6 = sd_pair_mul_double(sd_pair_make(2.0, -1.0935934246158212e-28), parameters[0]);
    k->c3 = q6.hi; /* multiply(213598703592091008239502170605275704572531727056... */
    const double q8 = 1.2676506002282294e+30 * parameters[0];
    k->c4 = q8; /* multiply(1267650600228229401496703205376, c) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double fair_psi(double r, const fair_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = fma(-0.2857142857142857, t2, 0.3333333333333333);
    const double t4 = fma(t2, t3, -0.4);
    const double t5 = fma(t2, t4, 0.5);
    const double t6 = fma(t2, t5, -0.6666666666666666);
    const double t7 = fma(t2, t6, 1.0);
    const double t8 = t0 * t7;
    const double t9 = t8 * t0;
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const double t11 = t10.hi;
    const double t12 = 2.0 * t11;
    const sd_pair t13 = sd_two_sum(1.0, t11);
    const sd_pair t14 = sd_log_pair(t13);
    const sd_pair t15 = sd_pair_scale(t14, 2.0);
    const sd_pair t16 = sd_pair_neg(t15);
    const sd_pair t17 = sd_pair_add_double(t16, t12);
    const double t18 = t17.hi;
    const double t19 = k->c2 * t18;
    const double t20 = k->c3 * a;
    const double t21 = a > k->c4 ? t20 : t19;
    const double t22 = a > k->c0 ? t21 : t9;
    (void)k;
    return t22;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_psi_constants k;
    fair_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fair_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fair_psi_constants k;
    fair_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fair_psi((double)in[i], &k);
}

/* ---- S(r) = r*(-c/(c + sqrt(2)*Abs(r)) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fair_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
} fair_s_constants;

SYMDICT_INLINE void fair_s_prepare(const double *parameters, fair_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, c) */
    k->c0_lo = q0.lo;
    const double q2 = 1.2676506002282294e+30 * parameters[0];
    k->c1 = q2; /* multiply(1267650600228229401496703205376, c) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double fair_s(double r, const fair_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double t1 = t0.hi;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t1);
    const double t3 = t2.hi;
    const double t4 = 1.0 + t3;
    const double t5 = t3 / t4;
    const double t6 = a * t5;
    const double t7 = 1.0 * a;
    const double t8 = a > k->c1 ? t7 : t6;
    (void)k;
    return copysign(t8, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_s_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_s_constants k;
    fair_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fair_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fair_s_constants k;
    fair_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fair_s((double)in[i], &k);
}

/* ---- Phi'(r) = c**2/(c + Abs(r))**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of fair_slope, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
} fair_slope_constants;

SYMDICT_INLINE void fair_slope_prepare(const double *parameters, fair_slope_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c2 = q2.hi; /* square(c) */
    k->p0 = parameters[0]; /* c */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double fair_slope(double r, const fair_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->p0 + t0;
    const double t2 = t1 * t1;
    const double t3 = k->c2 / t2;
    const double t4 = a < k->c0 ? k->c0 : a;
    const double t5 = t4 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t4;
    const double t6 = k->p0 / t5;
    const double t7 = 1.0 * t6;
    const double t8 = t7 * t6;
    const double t9 = a > k->c0 ? t8 : t3;
    (void)k;
    return t9;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_slope_constants k;
    fair_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void fair_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    fair_slope_constants k;
    fair_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)fair_slope((double)in[i], &k);
}

#endif
