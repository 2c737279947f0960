/* The kernels of tv: Phi, g, Psi, S, Phi'.
   Phi(r) = sign(r): at most 2.5 ulp.
   g(r) = 1/Abs(r): at most 4 ulp.
   Psi(r) = 2*Abs(r): at most 4 ulp.
   S(r) = r - sqrt(2)*sign(r)/2: at most 4 ulp.
   Phi'(r) = 0: at most 4 ulp.
   Digest: a8f161b01d45c8fa. Made by symdict; again by:
       symdict generate --only kernels/tv.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_TV_H
#define SYMDICT_TV_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = sign(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tv_phi, prepared once per call. */
typedef struct {
    double unused;
} tv_phi_constants;

SYMDICT_INLINE void tv_phi_prepare(const double *parameters, tv_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double tv_phi(double r, const tv_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.0 ? 1.0 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t0, r));
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tv_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    tv_phi_constants k;
    tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tv_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void tv_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    tv_phi_constants k;
    double left = 0;
    tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = tv_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tv_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tv_phi_constants k;
    tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tv_phi((double)in[i], &k);
}

/* ---- g(r) = 1/Abs(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tv_g, prepared once per call. */
typedef struct {
    double unused;
} tv_g_constants;

SYMDICT_INLINE void tv_g_prepare(const double *parameters, tv_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double tv_g(double r, const tv_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 / a;
    (void)k;
    return t0;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tv_g_array(const double *parameters, const double *in, double *out, size_t n) {
    tv_g_constants k;
    tv_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tv_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tv_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tv_g_constants k;
    tv_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tv_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*Abs(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tv_psi, prepared once per call. */
typedef struct {
    double unused;
} tv_psi_constants;

SYMDICT_INLINE void tv_psi_prepare(const double *parameters, tv_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double tv_psi(double r, const tv_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 2.0 * a;
    (void)k;
    return t0;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tv_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    tv_psi_constants k;
    tv_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tv_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tv_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tv_psi_constants k;
    tv_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tv_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*sign(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tv_s, prepared once per call. */
typedef struct {
    double unused;
} tv_s_constants;

SYMDICT_INLINE void tv_s_prepare(const double *parameters, tv_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double tv_s(double r, const tv_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - 0.7071067811865476;
    const double t1 = t0 - (-4.833646656726457e-17);
    const double t2 = a > 0.0 ? t1 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t2);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tv_s_array(const double *parameters, const double *in, double *out, size_t n) {
    tv_s_constants k;
    tv_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tv_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tv_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tv_s_constants k;
    tv_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tv_s((double)in[i], &k);
}

/* ---- Phi'(r) = 0 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tv_slope, prepared once per call. */
typedef struct {
    double unused;
} tv_slope_constants;

SYMDICT_INLINE void tv_slope_prepare(const double *parameters, tv_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double tv_slope(double r, const tv_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : 0.0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tv_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    tv_slope_constants k;
    tv_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tv_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tv_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tv_slope_constants k;
    tv_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tv_slope((double)in[i], &k);
}

#endif
