/* The kernels of l0: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= theta), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)): at most 4 ulp.
   Digest: a6e82760085f91dc. Made by symdict; again by:
       symdict generate --only kernels/l0.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_L0_H
#define SYMDICT_L0_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of l0_phi, prepared once per call. */
typedef struct {
    double c0;
} l0_phi_constants;

SYMDICT_INLINE void l0_phi_prepare(const double *parameters, l0_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double l0_phi(double r, const l0_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : a;
    (void)k;
    return copysign(t0, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void l0_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    l0_phi_constants k;
    l0_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = l0_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void l0_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    l0_phi_constants k;
    double left = 0;
    l0_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = l0_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void l0_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    l0_phi_constants k;
    l0_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)l0_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of l0_g, prepared once per call. */
typedef struct {
    double c0;
} l0_g_constants;

SYMDICT_INLINE void l0_g_prepare(const double *parameters, l0_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double l0_g(double r, const l0_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : 1.0;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void l0_g_array(const double *parameters, const double *in, double *out, size_t n) {
    l0_g_constants k;
    l0_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = l0_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void l0_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    l0_g_constants k;
    l0_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)l0_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of l0_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} l0_psi_constants;

SYMDICT_INLINE void l0_psi_prepare(const double *parameters, l0_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
    const sd_pair q3 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q4 = sd_pair_scale(q3, 2.0);
    k->c1 = q4.hi; /* multiply(2, square(theta)) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double l0_psi(double r, const l0_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c0 ? k->c1 : t1;
    (void)k;
    return t2;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void l0_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    l0_psi_constants k;
    l0_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = l0_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void l0_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    l0_psi_constants k;
    l0_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)l0_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= theta), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of l0_s, prepared once per call. */
typedef struct {
    double p0;
} l0_s_constants;

SYMDICT_INLINE void l0_s_prepare(const double *parameters, l0_s_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double l0_s(double r, const l0_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? a : 0.0;
    (void)k;
    return r != r ? r : (copysign(t0, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void l0_s_array(const double *parameters, const double *in, double *out, size_t n) {
    l0_s_constants k;
    l0_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = l0_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void l0_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    l0_s_constants k;
    l0_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)l0_s((double)in[i], &k);
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

/* Constants of l0_slope, prepared once per call. */
typedef struct {
    double c0;
} l0_slope_constants;

SYMDICT_INLINE void l0_slope_prepare(const double *parameters, l0_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double l0_slope(double r, const l0_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : 1.0;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void l0_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    l0_slope_constants k;
    l0_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = l0_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void l0_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    l0_slope_constants k;
    l0_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)l0_slope((double)in[i], &k);
}

#endif
