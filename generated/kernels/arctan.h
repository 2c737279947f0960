/* The kernels of arctan: Phi, g, Psi, S, Phi'.
   Phi(r) = atan(r): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (atan(r)/r, True)): at most 4 ulp.
   Psi(r) = 2*r*atan(r) - log(r**2 + 1): at most 4 ulp.
   S(r) = r - sqrt(2)*atan(sqrt(2)*r)/2: at most 4 ulp.
   Phi'(r) = 1/(r**2 + 1): at most 4 ulp.
   Digest: 5a2f1358a9603216. Made by symdict; again by:
       symdict generate --only kernels/arctan.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_ARCTAN_H
#define SYMDICT_ARCTAN_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = atan(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_phi, prepared once per call. */
typedef struct {
    double unused;
} arctan_phi_constants;

SYMDICT_INLINE void arctan_phi_prepare(const double *parameters, arctan_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double arctan_phi(double r, const arctan_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_atan(a);
    (void)k;
    return copysign(t0, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_phi_constants k;
    arctan_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void arctan_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    arctan_phi_constants k;
    double left = 0;
    arctan_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = arctan_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_phi_constants k;
    arctan_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (atan(r)/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_g, prepared once per call. */
typedef struct {
    double unused;
} arctan_g_constants;

SYMDICT_INLINE void arctan_g_prepare(const double *parameters, arctan_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_g(double r, const arctan_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < 1.1641532182693481e-10 ? 1.1641532182693481e-10 : a;
    const double t1 = sd_atan(t0);
    const double t2 = t1 / t0;
    (void)k;
    return t2;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_g_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_g_constants k;
    arctan_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_g_constants k;
    arctan_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*r*atan(r) - log(r**2 + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_psi, prepared once per call. */
typedef struct {
    double unused;
} arctan_psi_constants;

SYMDICT_INLINE void arctan_psi_prepare(const double *parameters, arctan_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_psi(double r, const arctan_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2.9514790517935283e+20 ? 2.9514790517935283e+20 : a;
    const double t1 = sd_atan(t0);
    const sd_pair t2 = sd_two_prod(t0, t1);
    const sd_pair t3 = sd_pair_scale(t2, 2.0);
    const sd_pair t4 = sd_two_prod(t0, t0);
    const double t5 = sd_log1p_dd(t4.hi, t4.lo);
    const double t6 = -t5;
    const sd_pair t7 = sd_pair_add_double(t3, t6);
    const double t8 = t7.hi;
    const double t9 = 3.141592653589793 * a;
    const double t10 = a > 2.9514790517935283e+20 ? t9 : t8;
    (void)k;
    return t10;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_psi_constants k;
    arctan_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_psi_constants k;
    arctan_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*atan(sqrt(2)*r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_s, prepared once per call. */
typedef struct {
    double unused;
} arctan_s_constants;

SYMDICT_INLINE void arctan_s_prepare(const double *parameters, arctan_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_s(double r, const arctan_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, 1.7777777777777777, 1.1428571428571428);
    const double t3 = fma(t1, t2, -0.8);
    const double t4 = fma(t1, t3, 0.6666666666666666);
    const double t5 = t0 * t4;
    const double t6 = t5 * t1;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair t8 = sd_atan_pair(t7);
    const sd_pair t9 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t8);
    const sd_pair t10 = sd_pair_neg(t9);
    const sd_pair t11 = sd_pair_add_double(t10, a);
    const double t12 = t11.hi;
    const double t13 = 1.0 * a;
    const double t14 = a > 1.152921504606847e+18 ? t13 : t12;
    const double t15 = a > 0.00390625 ? t14 : t6;
    (void)k;
    return copysign(1.0, r) * t15;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_s_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_s_constants k;
    arctan_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_s_constants k;
    arctan_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_s((double)in[i], &k);
}

/* ---- Phi'(r) = 1/(r**2 + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_slope, prepared once per call. */
typedef struct {
    double unused;
} arctan_slope_constants;

SYMDICT_INLINE void arctan_slope_prepare(const double *parameters, arctan_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_slope(double r, const arctan_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const double t1 = t0 * t0;
    const double t2 = 1.0 + t1;
    const double t3 = 1.0 / t2;
    const double t4 = a < 2147483648.0 ? 2147483648.0 : a;
    const double t5 = t4 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t4;
    const double t6 = 1.0 / t5;
    const double t7 = 1.0 * t6;
    const double t8 = t7 * t6;
    const double t9 = a > 2147483648.0 ? t8 : t3;
    (void)k;
    return t9;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_slope_constants k;
    arctan_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_slope_constants k;
    arctan_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_slope((double)in[i], &k);
}

#endif
