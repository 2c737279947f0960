/* The kernels of asinh: Phi, g, Psi, S, Phi'.
   Phi(r) = asinh(r): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (asinh(r)/r, True)): at most 4 ulp.
   Psi(r) = 2*(r*asinh(r) - sqrt(r**2 + 1) + 1): at most 4 ulp.
   S(r) = r - sqrt(2)*asinh(sqrt(2)*r)/2: at most 4 ulp.
   Phi'(r) = 1/sqrt(r**2 + 1): at most 4 ulp.
   Digest: eec8507f92d87b83. Made by symdict; again by:
       symdict generate --only kernels/asinh.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_ASINH_H
#define SYMDICT_ASINH_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = asinh(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of asinh_phi, prepared once per call. */
typedef struct {
    double unused;
} asinh_phi_constants;

SYMDICT_INLINE void asinh_phi_prepare(const double *parameters, asinh_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double asinh_phi(double r, const asinh_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_asinh(a);
    (void)k;
    return copysign(t0, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void asinh_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    asinh_phi_constants k;
    asinh_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = asinh_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void asinh_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    asinh_phi_constants k;
    double left = 0;
    asinh_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = asinh_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void asinh_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    asinh_phi_constants k;
    asinh_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)asinh_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (asinh(r)/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of asinh_g, prepared once per call. */
typedef struct {
    double unused;
} asinh_g_constants;

SYMDICT_INLINE void asinh_g_prepare(const double *parameters, asinh_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double asinh_g(double r, const asinh_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < 1.1641532182693481e-10 ? 1.1641532182693481e-10 : a;
    const double t1 = sd_asinh(t0);
    const double t2 = t1 / t0;
    const double t3 = a > 1.7976931348623157e+308 ? 0.0 : t2;
    (void)k;
    return t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void asinh_g_array(const double *parameters, const double *in, double *out, size_t n) {
    asinh_g_constants k;
    asinh_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = asinh_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void asinh_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    asinh_g_constants k;
    asinh_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)asinh_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*(r*asinh(r) - sqrt(r**2 + 1) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of asinh_psi, prepared once per call. */
typedef struct {
    double unused;
} asinh_psi_constants;

SYMDICT_INLINE void asinh_psi_prepare(const double *parameters, asinh_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double asinh_psi(double r, const asinh_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2.384185791015625e-07 ? 2.384185791015625e-07 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-0.08333333333333333, t1, 1.0);
    const double t3 = t0 * t2;
    const double t4 = t3 * t0;
    const double t5 = a > 4.0 ? 4.0 : a;
    const double t6 = sd_asinh(t5);
    const sd_pair t7 = sd_two_prod(t5, t6);
    const sd_pair t8 = sd_pair_add_double(t7, 1.0);
    const double t9 = t5 * t5;
    const sd_pair t10 = sd_two_sum(1.0, t9);
    const sd_pair t11 = sd_pair_sqrt(t10);
    const sd_pair t12 = sd_pair_sub(t8, t11);
    const double t13 = t12.hi;
    const double t14 = 2.0 * t13;
    const double t15 = a < 4.0 ? 4.0 : a;
    const double t16 = 1.0 / t15;
    const double t17 = sd_asinh(t15);
    const double t18 = t16 + t17;
    const double t19 = t16 * t16;
    const double t20 = 1.0 + t19;
    const double t21 = sqrt(t20);
    const double t22 = t18 - t21;
    const double t23 = 2.0 * t22;
    const sd_pair t24 = sd_two_prod(t15, t23);
    const sd_pair t25 = sd_pair_select(a > 4.0, t24, sd_pair_make(t14, 0.0));
    const sd_pair t26 = sd_pair_select(a > 2.384185791015625e-07, t25, sd_pair_make(t4, 0.0));
    (void)k;
    return t26.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void asinh_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    asinh_psi_constants k;
    asinh_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = asinh_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void asinh_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    asinh_psi_constants k;
    asinh_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)asinh_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*asinh(sqrt(2)*r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of asinh_s, prepared once per call. */
typedef struct {
    double unused;
} asinh_s_constants;

SYMDICT_INLINE void asinh_s_prepare(const double *parameters, asinh_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double asinh_s(double r, const asinh_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, 0.4861111111111111, 0.35714285714285715);
    const double t3 = fma(t1, t2, -0.3);
    const double t4 = fma(t1, t3, 0.3333333333333333);
    const double t5 = t0 * t4;
    const double t6 = t5 * t1;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair t8 = sd_asinh_pair(t7);
    const sd_pair t9 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t8);
    const sd_pair t10 = sd_pair_neg(t9);
    const sd_pair t11 = sd_pair_add_double(t10, a);
    const double t12 = t11.hi;
    const double t13 = 1.0 * a;
    const double t14 = a > 2.9514790517935283e+20 ? t13 : t12;
    const double t15 = a > 0.00390625 ? t14 : t6;
    (void)k;
    return copysign(1.0, r) * t15;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void asinh_s_array(const double *parameters, const double *in, double *out, size_t n) {
    asinh_s_constants k;
    asinh_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = asinh_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void asinh_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    asinh_s_constants k;
    asinh_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)asinh_s((double)in[i], &k);
}

/* ---- Phi'(r) = 1/sqrt(r**2 + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of asinh_slope, prepared once per call. */
typedef struct {
    double unused;
} asinh_slope_constants;

SYMDICT_INLINE void asinh_slope_prepare(const double *parameters, asinh_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double asinh_slope(double r, const asinh_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const double t1 = t0 * t0;
    const double t2 = 1.0 + t1;
    const double t3 = sqrt(t2);
    const double t4 = 1.0 / t3;
    const double t5 = a < 2147483648.0 ? 2147483648.0 : a;
    const double t6 = t5 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t5;
    const double t7 = 1.0 / t6;
    const double t8 = a > 2147483648.0 ? t7 : t4;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return t9;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void asinh_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    asinh_slope_constants k;
    asinh_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = asinh_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void asinh_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    asinh_slope_constants k;
    asinh_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)asinh_slope((double)in[i], &k);
}

#endif
