/* The kernels of dead-zone: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((0, Abs(r) <= k), (-k*sign(r) + r, True)): at most 2.5 ulp.
   g(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))/Abs(r), True)): at most 4 ulp.
   Psi(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))**2, True)): at most 4 ulp.
   S(r) = Piecewise((r, Abs(r) <= sqrt(2)*k/2), (sqrt(2)*k*sign(r)/2, True)): at most 4 ulp.
   Phi'(r) = Piecewise((0, Abs(r) <= k), (1, True)): at most 4 ulp.
   Digest: 17e0e9bc2bd64f1a. Made by symdict; again by:
       symdict generate --only kernels/dead_zone.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: k. */

#ifndef SYMDICT_DEAD_ZONE_H
#define SYMDICT_DEAD_ZONE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((0, Abs(r) <= k), (-k*sign(r) + r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dead_zone_phi, prepared once per call. */
typedef struct {
    double p0;
} dead_zone_phi_constants;

SYMDICT_INLINE void dead_zone_phi_prepare(const double *parameters, dead_zone_phi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* k */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double dead_zone_phi(double r, const dead_zone_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const double t1 = t0 - k->p0;
    (void)k;
    return copysign(t1, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dead_zone_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    dead_zone_phi_constants k;
    dead_zone_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dead_zone_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void dead_zone_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    dead_zone_phi_constants k;
    double left = 0;
    dead_zone_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = dead_zone_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dead_zone_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dead_zone_phi_constants k;
    dead_zone_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dead_zone_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dead_zone_g, prepared once per call. */
typedef struct {
    double p0;
} dead_zone_g_constants;

SYMDICT_INLINE void dead_zone_g_prepare(const double *parameters, dead_zone_g_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* k */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double dead_zone_g(double r, const dead_zone_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const double t1 = t0 - k->p0;
    const double t2 = t1 / t0;
    const double t3 = a > k->p0 ? t2 : 0.0;
    const double t4 = a > 1.7976931348623157e+308 ? 1.0 : t3;
    (void)k;
    return r != r ? r : t4;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dead_zone_g_array(const double *parameters, const double *in, double *out, size_t n) {
    dead_zone_g_constants k;
    dead_zone_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dead_zone_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dead_zone_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dead_zone_g_constants k;
    dead_zone_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dead_zone_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((0, Abs(r) <= k), ((-k + Abs(r))**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dead_zone_psi, prepared once per call. */
typedef struct {
    double p0;
} dead_zone_psi_constants;

SYMDICT_INLINE void dead_zone_psi_prepare(const double *parameters, dead_zone_psi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* k */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double dead_zone_psi(double r, const dead_zone_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = t0 * t0;
    const double t2 = a > k->p0 ? t1 : 0.0;
    (void)k;
    return r != r ? r : t2;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dead_zone_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    dead_zone_psi_constants k;
    dead_zone_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dead_zone_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dead_zone_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dead_zone_psi_constants k;
    dead_zone_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dead_zone_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r, Abs(r) <= sqrt(2)*k/2), (sqrt(2)*k*sign(r)/2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dead_zone_s, prepared once per call. */
typedef struct {
    double c0;
} dead_zone_s_constants;

SYMDICT_INLINE void dead_zone_s_prepare(const double *parameters, dead_zone_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    const sd_pair q1 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    k->c0 = q1.hi; /* multiply(multiply(1/2, k), sqrt(2)) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double dead_zone_s(double r, const dead_zone_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    (void)k;
    return t0;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dead_zone_s_array(const double *parameters, const double *in, double *out, size_t n) {
    dead_zone_s_constants k;
    dead_zone_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dead_zone_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dead_zone_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dead_zone_s_constants k;
    dead_zone_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dead_zone_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((0, Abs(r) <= k), (1, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dead_zone_slope, prepared once per call. */
typedef struct {
    double p0;
} dead_zone_slope_constants;

SYMDICT_INLINE void dead_zone_slope_prepare(const double *parameters, dead_zone_slope_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* k */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double dead_zone_slope(double r, const dead_zone_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? 1.0 : 0.0;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dead_zone_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    dead_zone_slope_constants k;
    dead_zone_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dead_zone_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dead_zone_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dead_zone_slope_constants k;
    dead_zone_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dead_zone_slope((double)in[i], &k);
}

#endif
