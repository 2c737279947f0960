/* The kernels of bfb: Phi, g, S, Phi'.
   Phi(r) = 1/r: at most 2.5 ulp.
   g(r) = r**(-2): at most 4 ulp.
   S(r) = r - 1/(2*r): at most 4 ulp.
   Phi'(r) = -1/r**2: at most 4 ulp.
   Psi has no kernel: the integral of the flux diverges.
   Digest: 7ede6bbcc7fbc07e. Made by symdict; again by:
       symdict generate --only kernels/bfb.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_BFB_H
#define SYMDICT_BFB_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = 1/r */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of bfb_phi, prepared once per call. */
typedef struct {
    double unused;
} bfb_phi_constants;

SYMDICT_INLINE void bfb_phi_prepare(const double *parameters, bfb_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double bfb_phi(double r, const bfb_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 / a;
    const double t1 = a > 0.0 ? t0 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t1, r));
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void bfb_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    bfb_phi_constants k;
    bfb_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = bfb_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void bfb_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    bfb_phi_constants k;
    double left = 0;
    bfb_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = bfb_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void bfb_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    bfb_phi_constants k;
    bfb_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)bfb_phi((double)in[i], &k);
}

/* ---- g(r) = r**(-2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of bfb_g, prepared once per call. */
typedef struct {
    double unused;
} bfb_g_constants;

SYMDICT_INLINE void bfb_g_prepare(const double *parameters, bfb_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double bfb_g(double r, const bfb_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 / a;
    const double t1 = t0 * t0;
    const double t2 = a < 4.0 ? 4.0 : a;
    const double t3 = 1.0 / t2;
    const double t4 = t3 / t2;
    const double t5 = a > 4.0 ? t4 : t1;
    (void)k;
    return t5;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void bfb_g_array(const double *parameters, const double *in, double *out, size_t n) {
    bfb_g_constants k;
    bfb_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = bfb_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void bfb_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    bfb_g_constants k;
    bfb_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)bfb_g((double)in[i], &k);
}

/* ---- S(r) = r - 1/(2*r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of bfb_s, prepared once per call. */
typedef struct {
    double unused;
} bfb_s_constants;

SYMDICT_INLINE void bfb_s_prepare(const double *parameters, bfb_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double bfb_s(double r, const bfb_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_scale(t1, 2.0);
    const sd_pair t3 = sd_pair_add_double(t2, (-1.0));
    const double t4 = t3.hi;
    const double t5 = 0.5 * t4;
    const double t6 = t5 / t0;
    const double t7 = 1.0 * a;
    const double t8 = a > 2147483648.0 ? t7 : t6;
    const double t9 = a > 0.0 ? t8 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t9);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void bfb_s_array(const double *parameters, const double *in, double *out, size_t n) {
    bfb_s_constants k;
    bfb_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = bfb_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void bfb_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    bfb_s_constants k;
    bfb_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)bfb_s((double)in[i], &k);
}

/* ---- Phi'(r) = -1/r**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of bfb_slope, prepared once per call. */
typedef struct {
    double unused;
} bfb_slope_constants;

SYMDICT_INLINE void bfb_slope_prepare(const double *parameters, bfb_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double bfb_slope(double r, const bfb_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 / a;
    const double t1 = t0 * t0;
    const double t2 = -t1;
    const double t3 = a < 4.0 ? 4.0 : a;
    const double t4 = 1.0 / t3;
    const double t5 = t4 / t3;
    const double t6 = -t5;
    const double t7 = a > 4.0 ? t6 : t2;
    (void)k;
    return t7;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void bfb_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    bfb_slope_constants k;
    bfb_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = bfb_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void bfb_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    bfb_slope_constants k;
    bfb_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)bfb_slope((double)in[i], &k);
}

#endif
