/* The kernels of garrote: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (2*theta**2/r, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (2*theta**2/r**2, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2*(2*log(sqrt(2)*Abs(r)/(2*theta)) + 1), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= theta), (r - theta**2/r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (-2*theta**2/r**2, True)): at most 4 ulp.
   Digest: 1de78d3e465eb755. Made by symdict; again by:
       symdict generate --only kernels/garrote.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_GARROTE_H
#define SYMDICT_GARROTE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (2*theta**2/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of garrote_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} garrote_phi_constants;

SYMDICT_INLINE void garrote_phi_prepare(const double *parameters, garrote_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q3 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q4 = sd_pair_scale(q3, 2.0);
    k->c1 = q4.hi; /* multiply(2, square(theta)) */
    const double q6 = sd_round_down(q0);
    k->c2 = q6; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double garrote_phi(double r, const garrote_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = k->c1 / t0;
    const double t2 = a > k->c2 ? t1 : a;
    (void)k;
    return copysign(t2, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_phi_constants k;
    garrote_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void garrote_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    garrote_phi_constants k;
    double left = 0;
    garrote_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = garrote_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void garrote_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    garrote_phi_constants k;
    garrote_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)garrote_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (2*theta**2/r**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of garrote_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double p0;
    double c4;
} garrote_g_constants;

SYMDICT_INLINE void garrote_g_prepare(const double *parameters, garrote_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, theta) */
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q3 = sd_round_up(q2);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q5 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    k->c2 = q6.hi; /* multiply(2, square(theta)) */
    const double q8 = sd_round_down(q2);
    k->c4 = q8; /* round_down(multiply(theta, sqrt(2))) */
    k->p0 = parameters[0]; /* theta */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double garrote_g(double r, const garrote_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = t1 * t1;
    const double t3 = k->c2 / t2;
    const double t4 = a < k->c0 ? k->c0 : a;
    const double t5 = t4 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t4;
    const double t6 = k->p0 / t5;
    const double t7 = 2.0 * t6;
    const double t8 = t7 * t6;
    const double t9 = a > k->c0 ? t8 : t3;
    const double t10 = a > k->c4 ? t9 : 1.0;
    (void)k;
    return r != r ? r : t10;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_g_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_g_constants k;
    garrote_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void garrote_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    garrote_g_constants k;
    garrote_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)garrote_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2*(2*log(sqrt(2)*Abs(r)/(2*theta)) + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of garrote_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
} garrote_psi_constants;

SYMDICT_INLINE void garrote_psi_prepare(const double *parameters, garrote_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
    const double q3 = sd_round_up(q0);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q5 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(multiply(1/2, sqrt(2)), theta) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_scale(q7, 4.0);
    k->c3 = q8.hi; /* multiply(4, square(theta)) */
    k->c3_lo = q8.lo;
    const sd_pair q10 = sd_pair_scale(q7, 2.0);
    k->c4 = q10.hi; /* multiply(2, square(theta)) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double garrote_psi(double r, const garrote_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a < k->c1 ? k->c1 : a;
    const double t3 = 4.909093465297727e-91 * t2;
    const double t4 = t2 > 6.668014432879854e+240 ? t3 : t2;
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const double t7 = sd_log(t6);
    const double t8 = t2 > 6.668014432879854e+240 ? 207.94415416798358 : 0.0;
    const double t9 = t7 + t8;
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t9);
    const double t11 = t10.hi;
    const double t12 = k->c4 + t11;
    const double t13 = a > k->c0 ? t12 : t1;
    const double t14 = a > 1.7976931348623157e+308 ? a : t13;
    (void)k;
    return t14;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_psi_constants k;
    garrote_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void garrote_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    garrote_psi_constants k;
    garrote_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)garrote_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= theta), (r - theta**2/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of garrote_s, prepared once per call. */
typedef struct {
    double c0;
    double p0;
} garrote_s_constants;

SYMDICT_INLINE void garrote_s_prepare(const double *parameters, garrote_s_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, theta) */
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double garrote_s(double r, const garrote_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->p0 ? k->p0 : t0;
    const double t2 = k->p0 + t1;
    const double t3 = t1 - k->p0;
    const double t4 = t2 * t3;
    const double t5 = t4 / t1;
    const double t6 = 1.0 * a;
    const double t7 = a > k->c0 ? t6 : t5;
    const double t8 = a > k->p0 ? t7 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t8, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_s_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_s_constants k;
    garrote_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void garrote_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    garrote_s_constants k;
    garrote_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)garrote_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (-2*theta**2/r**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of garrote_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double p0;
    double c4;
} garrote_slope_constants;

SYMDICT_INLINE void garrote_slope_prepare(const double *parameters, garrote_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, theta) */
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q3 = sd_round_up(q2);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q5 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    k->c2 = q6.hi; /* multiply(2, square(theta)) */
    const double q8 = sd_round_down(q2);
    k->c4 = q8; /* round_down(multiply(theta, sqrt(2))) */
    k->p0 = parameters[0]; /* theta */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double garrote_slope(double r, const garrote_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = t1 * t1;
    const double t3 = k->c2 / t2;
    const double t4 = -t3;
    const double t5 = a < k->c0 ? k->c0 : a;
    const double t6 = t5 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t5;
    const double t7 = k->p0 / t6;
    const double t8 = 2.0 * t7;
    const double t9 = t8 * t7;
    const double t10 = -t9;
    const double t11 = a > k->c0 ? t10 : t4;
    const double t12 = a > k->c4 ? t11 : 1.0;
    (void)k;
    return r != r ? r : t12;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_slope_constants k;
    garrote_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void garrote_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    garrote_slope_constants k;
    garrote_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)garrote_slope((double)in[i], &k);
}

#endif
