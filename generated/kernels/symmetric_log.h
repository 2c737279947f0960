/* The kernels of symmetric-log: Phi, g, Psi, S, Phi'.
   Phi(r) = log(Abs(r) + 1)*sign(r): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (log(Abs(r) + 1)/Abs(r), True)): at most 4 ulp.
   Psi(r) = 2*((Abs(r) + 1)*log(Abs(r) + 1) - Abs(r)): at most 4 ulp.
   S(r) = r - sqrt(2)*log(sqrt(2)*Abs(r) + 1)*sign(r)/2: at most 4 ulp.
   Phi'(r) = 1/(Abs(r) + 1): at most 4 ulp.
   Digest: 1f49da622a064239. Made by symdict; again by:
       symdict generate --only kernels/symmetric_log.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_SYMMETRIC_LOG_H
#define SYMDICT_SYMMETRIC_LOG_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = log(Abs(r) + 1)*sign(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symmetric_log_phi, prepared once per call. */
typedef struct {
    double unused;
} symmetric_log_phi_constants;

SYMDICT_INLINE void symmetric_log_phi_prepare(const double *parameters, symmetric_log_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double symmetric_log_phi(double r, const symmetric_log_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_log1p(a);
    (void)k;
    return copysign(t0, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symmetric_log_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    symmetric_log_phi_constants k;
    symmetric_log_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symmetric_log_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void symmetric_log_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    symmetric_log_phi_constants k;
    double left = 0;
    symmetric_log_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = symmetric_log_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symmetric_log_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symmetric_log_phi_constants k;
    symmetric_log_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symmetric_log_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (log(Abs(r) + 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symmetric_log_g, prepared once per call. */
typedef struct {
    double unused;
} symmetric_log_g_constants;

SYMDICT_INLINE void symmetric_log_g_prepare(const double *parameters, symmetric_log_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double symmetric_log_g(double r, const symmetric_log_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < 8.673617379884035e-19 ? 8.673617379884035e-19 : a;
    const double t1 = sd_log1p(t0);
    const double t2 = t1 / t0;
    const double t3 = a > 1.7976931348623157e+308 ? 0.0 : t2;
    (void)k;
    return t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symmetric_log_g_array(const double *parameters, const double *in, double *out, size_t n) {
    symmetric_log_g_constants k;
    symmetric_log_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symmetric_log_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symmetric_log_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symmetric_log_g_constants k;
    symmetric_log_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symmetric_log_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*((Abs(r) + 1)*log(Abs(r) + 1) - Abs(r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symmetric_log_psi, prepared once per call. */
typedef struct {
    double unused;
} symmetric_log_psi_constants;

SYMDICT_INLINE void symmetric_log_psi_prepare(const double *parameters, symmetric_log_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double symmetric_log_psi(double r, const symmetric_log_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2.384185791015625e-07 ? 2.384185791015625e-07 : a;
    const double t1 = fma(0.16666666666666666, t0, -0.3333333333333333);
    const double t2 = fma(t0, t1, 1.0);
    const double t3 = t0 * t2;
    const double t4 = t3 * t0;
    const sd_pair t5 = sd_two_sum(1.0, a);
    const sd_pair t6 = sd_log_pair(t5);
    const sd_pair t7 = sd_pair_mul(t5, t6);
    const double t8 = -a;
    const sd_pair t9 = sd_pair_add_double(t7, t8);
    const double t10 = t9.hi;
    const double t11 = 2.0 * t10;
    const double t12 = 1.7976931348623157e+308 * a;
    const double t13 = a > 1.2812545499066231e+305 ? t12 : t11;
    const double t14 = a > 2.384185791015625e-07 ? t13 : t4;
    (void)k;
    return t14;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symmetric_log_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    symmetric_log_psi_constants k;
    symmetric_log_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symmetric_log_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symmetric_log_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symmetric_log_psi_constants k;
    symmetric_log_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symmetric_log_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*log(sqrt(2)*Abs(r) + 1)*sign(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symmetric_log_s, prepared once per call. */
typedef struct {
    double unused;
} symmetric_log_s_constants;

SYMDICT_INLINE void symmetric_log_s_prepare(const double *parameters, symmetric_log_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double symmetric_log_s(double r, const symmetric_log_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2.384185791015625e-07 ? 2.384185791015625e-07 : a;
    const double t1 = fma(t0, 0.7071067811865476, -0.6666666666666666);
    const double t2 = t0 * t1;
    const sd_pair t3 = sd_pair_add_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t2);
    const double t4 = t3.hi;
    const double t5 = t0 * t4;
    const double t6 = t5 * t0;
    const double t7 = a > 2.9514790517935283e+20 ? 2.9514790517935283e+20 : a;
    const double t8 = t7 < 2.384185791015625e-07 ? 2.384185791015625e-07 : t7;
    const double t9 = t8 * t8;
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t8);
    const sd_pair t11 = sd_pair_add_double(t10, 1.0);
    const sd_pair t12 = sd_log_pair(t11);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t12);
    const sd_pair t14 = sd_pair_neg(t13);
    const sd_pair t15 = sd_pair_add_double(t14, t8);
    const double t16 = t15.hi;
    const double t17 = t16 / t9;
    const double t18 = t9 * t17;
    const double t19 = 1.0 * a;
    const double t20 = a > 2.9514790517935283e+20 ? t19 : t18;
    const double t21 = a > 2.384185791015625e-07 ? t20 : t6;
    (void)k;
    return copysign(1.0, r) * t21;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symmetric_log_s_array(const double *parameters, const double *in, double *out, size_t n) {
    symmetric_log_s_constants k;
    symmetric_log_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symmetric_log_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symmetric_log_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symmetric_log_s_constants k;
    symmetric_log_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symmetric_log_s((double)in[i], &k);
}

/* ---- Phi'(r) = 1/(Abs(r) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symmetric_log_slope, prepared once per call. */
typedef struct {
    double unused;
} symmetric_log_slope_constants;

SYMDICT_INLINE void symmetric_log_slope_prepare(const double *parameters, symmetric_log_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double symmetric_log_slope(double r, const symmetric_log_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 + a;
    const double t1 = 1.0 / t0;
    (void)k;
    return t1;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symmetric_log_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    symmetric_log_slope_constants k;
    symmetric_log_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symmetric_log_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symmetric_log_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symmetric_log_slope_constants k;
    symmetric_log_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symmetric_log_slope((double)in[i], &k);
}

#endif
