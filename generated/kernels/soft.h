/* The kernels of soft: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)): at most 4 ulp.
   Digest: 36084718cf98ba1b. Made by symdict; again by:
       symdict generate --only kernels/soft.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_SOFT_H
#define SYMDICT_SOFT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of soft_phi, prepared once per call. */
typedef struct {
    double c0;
} soft_phi_constants;

SYMDICT_INLINE void soft_phi_prepare(const double *parameters, soft_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c0 = q0.hi; /* multiply(theta, sqrt(2)) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double soft_phi(double r, const soft_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    (void)k;
    return t0;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void soft_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    soft_phi_constants k;
    soft_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = soft_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void soft_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    soft_phi_constants k;
    double left = 0;
    soft_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = soft_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void soft_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    soft_phi_constants k;
    soft_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)soft_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of soft_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} soft_g_constants;

SYMDICT_INLINE void soft_g_prepare(const double *parameters, soft_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(theta, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(theta, sqrt(2)) */
    const double q4 = sd_round_down(q0);
    k->c2 = q4; /* round_down(multiply(theta, sqrt(2))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double soft_g(double r, const soft_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = k->c1 / t0;
    const double t2 = a > k->c2 ? t1 : 1.0;
    (void)k;
    return r != r ? r : t2;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void soft_g_array(const double *parameters, const double *in, double *out, size_t n) {
    soft_g_constants k;
    soft_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = soft_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void soft_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    soft_g_constants k;
    soft_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)soft_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of soft_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
} soft_psi_constants;

SYMDICT_INLINE void soft_psi_prepare(const double *parameters, soft_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
    const double q3 = 2.0 * parameters[0];
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q3);
    k->c1 = q4.hi; /* multiply(multiply(2, theta), sqrt(2)) */
    k->c1_lo = q4.lo;
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q7 = sd_pair_scale(q6, 2.0);
    k->c2 = q7.hi; /* multiply(2, square(theta)) */
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(2.8284271247461903, -1.9334586626905985e-16), parameters[0]);
    k->c3 = q9.hi; /* multiply(151037091762622919265613176564920909992547018256... */
    const double q11 = 1.2676506002282294e+30 * parameters[0];
    k->c4 = q11; /* multiply(1267650600228229401496703205376, theta) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double soft_psi(double r, const soft_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const double t3 = t2.hi;
    const double t4 = t3 - k->c2;
    const double t5 = k->c3 * a;
    const double t6 = a > k->c4 ? t5 : t4;
    const double t7 = a > k->c0 ? t6 : t1;
    (void)k;
    return t7;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void soft_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    soft_psi_constants k;
    soft_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = soft_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void soft_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    soft_psi_constants k;
    soft_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)soft_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of soft_s, prepared once per call. */
typedef struct {
    double p0;
} soft_s_constants;

SYMDICT_INLINE void soft_s_prepare(const double *parameters, soft_s_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double soft_s(double r, const soft_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const double t1 = t0 - k->p0;
    (void)k;
    return copysign(t1, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void soft_s_array(const double *parameters, const double *in, double *out, size_t n) {
    soft_s_constants k;
    soft_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = soft_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void soft_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    soft_s_constants k;
    soft_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)soft_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of soft_slope, prepared once per call. */
typedef struct {
    double c0;
} soft_slope_constants;

SYMDICT_INLINE void soft_slope_prepare(const double *parameters, soft_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double soft_slope(double r, const soft_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : 1.0;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void soft_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    soft_slope_constants k;
    soft_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = soft_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void soft_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    soft_slope_constants k;
    soft_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)soft_slope((double)in[i], &k);
}

#endif
