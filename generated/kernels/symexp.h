/* The kernels of symexp: Phi, g, Psi, S, Phi'.
   Phi(r) = (exp(Abs(r)) - 1)*sign(r): at most 2.5 ulp; no bound is promised for this kernel.
   g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)): at most 2.2518e+15 ulp; no bound is promised for this kernel.
   Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1): at most 3.7717e+70 ulp; no bound is promised for this kernel.
   S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2: no bound is promised for this kernel.
   Phi'(r) = exp(Abs(r)): at most 4 ulp; no bound is promised for this kernel.
   Digest: 37e2a8babab409d6. Made by symdict; again by:
       symdict generate --only kernels/symexp.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_SYMEXP_H
#define SYMDICT_SYMEXP_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = (exp(Abs(r)) - 1)*sign(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_phi, prepared once per call. */
typedef struct {
    double unused;
} symexp_phi_constants;

SYMDICT_INLINE void symexp_phi_prepare(const double *parameters, symexp_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double symexp_phi(double r, const symexp_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_expm1(a);
    (void)k;
    return copysign(t0, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_phi_constants k;
    symexp_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void symexp_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    symexp_phi_constants k;
    double left = 0;
    symexp_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = symexp_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_phi_constants k;
    symexp_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_g, prepared once per call. */
typedef struct {
    double unused;
} symexp_g_constants;

SYMDICT_INLINE void symexp_g_prepare(const double *parameters, symexp_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 2.2518e+15 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double symexp_g(double r, const symexp_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_expm1_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_div(t0, sd_pair_make(a, 0.0));
    const double t2 = t1.hi;
    const double t3 = a > 0.0 ? t2 : 1.0;
    (void)k;
    return r != r ? r : t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_g_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_g_constants k;
    symexp_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_g_constants k;
    symexp_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_psi, prepared once per call. */
typedef struct {
    double unused;
} symexp_psi_constants;

SYMDICT_INLINE void symexp_psi_prepare(const double *parameters, symexp_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 3.7717e+70 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double symexp_psi(double r, const symexp_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_expm1_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_scale(t0, 2.0);
    const double t2 = 2.0 * a;
    const double t3 = -t2;
    const sd_pair t4 = sd_pair_add_double(t1, t3);
    const double t5 = t4.hi;
    (void)k;
    return t5;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_psi_constants k;
    symexp_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_psi_constants k;
    symexp_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_s, prepared once per call. */
typedef struct {
    double unused;
} symexp_s_constants;

SYMDICT_INLINE void symexp_s_prepare(const double *parameters, symexp_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); no bound is promised for this kernel. */
SYMDICT_INLINE double symexp_s(double r, const symexp_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair t1 = sd_expm1_pair(t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_pair_add_double(t3, a);
    const double t5 = t4.hi;
    (void)k;
    return copysign(1.0, r) * t5;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_s_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_s_constants k;
    symexp_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_s_constants k;
    symexp_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_s((double)in[i], &k);
}

/* ---- Phi'(r) = exp(Abs(r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_slope, prepared once per call. */
typedef struct {
    double unused;
} symexp_slope_constants;

SYMDICT_INLINE void symexp_slope_prepare(const double *parameters, symexp_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double symexp_slope(double r, const symexp_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_exp(a);
    (void)k;
    return t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_slope_constants k;
    symexp_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_slope_constants k;
    symexp_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_slope((double)in[i], &k);
}

#endif
