/* The kernels of three-state: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((sign(r), Abs(r) <= theta), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((1/Abs(r), Abs(r) <= theta), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((2*Abs(r), Abs(r) <= theta), (2*theta, True)): at most 4 ulp.
   S(r) = Piecewise((r - sqrt(2)*sign(r)/2, Abs(r) <= sqrt(2)*theta/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((0, Abs(r) <= theta), (0, True)): at most 4 ulp.
   Digest: 468c050fc9861836. Made by symdict; again by:
       symdict generate --only kernels/three_state.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_THREE_STATE_H
#define SYMDICT_THREE_STATE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((sign(r), Abs(r) <= theta), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of three_state_phi, prepared once per call. */
typedef struct {
    double p0;
} three_state_phi_constants;

SYMDICT_INLINE void three_state_phi_prepare(const double *parameters, three_state_phi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* theta */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double three_state_phi(double r, const three_state_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? 0.0 : 1.0;
    const double t1 = a > 0.0 ? t0 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t1, r));
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void three_state_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    three_state_phi_constants k;
    three_state_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = three_state_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void three_state_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    three_state_phi_constants k;
    double left = 0;
    three_state_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = three_state_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void three_state_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    three_state_phi_constants k;
    three_state_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)three_state_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1/Abs(r), Abs(r) <= theta), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of three_state_g, prepared once per call. */
typedef struct {
    double p0;
} three_state_g_constants;

SYMDICT_INLINE void three_state_g_prepare(const double *parameters, three_state_g_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* theta */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double three_state_g(double r, const three_state_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 / a;
    const double t1 = a > k->p0 ? 0.0 : t0;
    (void)k;
    return t1;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void three_state_g_array(const double *parameters, const double *in, double *out, size_t n) {
    three_state_g_constants k;
    three_state_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = three_state_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void three_state_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    three_state_g_constants k;
    three_state_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)three_state_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((2*Abs(r), Abs(r) <= theta), (2*theta, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of three_state_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
} three_state_psi_constants;

SYMDICT_INLINE void three_state_psi_prepare(const double *parameters, three_state_psi_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[0];
    k->c1 = q0; /* multiply(2, theta) */
    k->p0 = parameters[0]; /* theta */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double three_state_psi(double r, const three_state_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 2.0 * a;
    const double t1 = a > k->p0 ? k->c1 : t0;
    (void)k;
    return t1;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void three_state_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    three_state_psi_constants k;
    three_state_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = three_state_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void three_state_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    three_state_psi_constants k;
    three_state_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)three_state_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r - sqrt(2)*sign(r)/2, Abs(r) <= sqrt(2)*theta/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of three_state_s, prepared once per call. */
typedef struct {
    double c0;
} three_state_s_constants;

SYMDICT_INLINE void three_state_s_prepare(const double *parameters, three_state_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    const sd_pair q1 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(multiply(1/2, theta), sqrt(2))) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double three_state_s(double r, const three_state_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - 0.7071067811865476;
    const double t1 = t0 - (-4.833646656726457e-17);
    const double t2 = a > k->c0 ? a : t1;
    const double t3 = a > 0.0 ? t2 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t3);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void three_state_s_array(const double *parameters, const double *in, double *out, size_t n) {
    three_state_s_constants k;
    three_state_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = three_state_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void three_state_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    three_state_s_constants k;
    three_state_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)three_state_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((0, Abs(r) <= theta), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of three_state_slope, prepared once per call. */
typedef struct {
    double unused;
} three_state_slope_constants;

SYMDICT_INLINE void three_state_slope_prepare(const double *parameters, three_state_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double three_state_slope(double r, const three_state_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : 0.0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void three_state_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    three_state_slope_constants k;
    three_state_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = three_state_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void three_state_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    three_state_slope_constants k;
    three_state_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)three_state_slope((double)in[i], &k);
}

#endif
