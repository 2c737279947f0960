/* The kernels of constant: Phi, g, Psi, S, Phi'.
   Phi(r) = r: at most 2.5 ulp.
   g(r) = 1: at most 4 ulp.
   Psi(r) = r**2: at most 4 ulp.
   S(r) = 0: at most 4 ulp.
   Phi'(r) = 1: at most 4 ulp.
   Digest: ae0f946d0b7c8a5f. Made by symdict; again by:
       symdict generate --only kernels/constant.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_CONSTANT_H
#define SYMDICT_CONSTANT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of constant_phi, prepared once per call. */
typedef struct {
    double unused;
} constant_phi_constants;

SYMDICT_INLINE void constant_phi_prepare(const double *parameters, constant_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double constant_phi(double r, const constant_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_phi_constants k;
    constant_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void constant_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    constant_phi_constants k;
    double left = 0;
    constant_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = constant_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void constant_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    constant_phi_constants k;
    constant_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)constant_phi((double)in[i], &k);
}

/* ---- g(r) = 1 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of constant_g, prepared once per call. */
typedef struct {
    double unused;
} constant_g_constants;

SYMDICT_INLINE void constant_g_prepare(const double *parameters, constant_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double constant_g(double r, const constant_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : 1.0;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_g_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_g_constants k;
    constant_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void constant_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    constant_g_constants k;
    constant_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)constant_g((double)in[i], &k);
}

/* ---- Psi(r) = r**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of constant_psi, prepared once per call. */
typedef struct {
    double unused;
} constant_psi_constants;

SYMDICT_INLINE void constant_psi_prepare(const double *parameters, constant_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double constant_psi(double r, const constant_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a * a;
    (void)k;
    return t0;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_psi_constants k;
    constant_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void constant_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    constant_psi_constants k;
    constant_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)constant_psi((double)in[i], &k);
}

/* ---- S(r) = 0 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of constant_s, prepared once per call. */
typedef struct {
    double unused;
} constant_s_constants;

SYMDICT_INLINE void constant_s_prepare(const double *parameters, constant_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double constant_s(double r, const constant_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : (copysign(0.0, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_s_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_s_constants k;
    constant_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void constant_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    constant_s_constants k;
    constant_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)constant_s((double)in[i], &k);
}

/* ---- Phi'(r) = 1 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of constant_slope, prepared once per call. */
typedef struct {
    double unused;
} constant_slope_constants;

SYMDICT_INLINE void constant_slope_prepare(const double *parameters, constant_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double constant_slope(double r, const constant_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : 1.0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_slope_constants k;
    constant_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void constant_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    constant_slope_constants k;
    constant_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)constant_slope((double)in[i], &k);
}

#endif
