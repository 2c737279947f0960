/* The kernels of erf: Phi, g, Psi, S, Phi'.
   Phi(r) = sqrt(pi)*erf(r)/2: at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (sqrt(pi)*erf(r)/(2*r), True)): at most 4 ulp.
   Psi(r) = sqrt(pi)*r*erf(r) - 1 + exp(-r**2): at most 4 ulp.
   S(r) = r - sqrt(2)*sqrt(pi)*erf(sqrt(2)*r)/4: at most 4 ulp.
   Phi'(r) = exp(-r**2): at most 4 ulp.
   Digest: 9db7adb6287db438. Made by symdict; again by:
       symdict generate --only kernels/erf.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_ERF_H
#define SYMDICT_ERF_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = sqrt(pi)*erf(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of erf_phi, prepared once per call. */
typedef struct {
    double unused;
} erf_phi_constants;

SYMDICT_INLINE void erf_phi_prepare(const double *parameters, erf_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double erf_phi(double r, const erf_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_erf(a);
    const double t1 = 0.886226925452758 * t0;
    (void)k;
    return copysign(t1, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void erf_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    erf_phi_constants k;
    erf_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = erf_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void erf_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    erf_phi_constants k;
    double left = 0;
    erf_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = erf_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void erf_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    erf_phi_constants k;
    erf_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)erf_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (sqrt(pi)*erf(r)/(2*r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of erf_g, prepared once per call. */
typedef struct {
    double unused;
} erf_g_constants;

SYMDICT_INLINE void erf_g_prepare(const double *parameters, erf_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double erf_g(double r, const erf_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < 1.1641532182693481e-10 ? 1.1641532182693481e-10 : a;
    const double t1 = sd_erf(t0);
    const double t2 = 0.886226925452758 * t1;
    const double t3 = t2 / t0;
    (void)k;
    return t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void erf_g_array(const double *parameters, const double *in, double *out, size_t n) {
    erf_g_constants k;
    erf_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = erf_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void erf_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    erf_g_constants k;
    erf_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)erf_g((double)in[i], &k);
}

/* ---- Psi(r) = sqrt(pi)*r*erf(r) - 1 + exp(-r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of erf_psi, prepared once per call. */
typedef struct {
    double unused;
} erf_psi_constants;

SYMDICT_INLINE void erf_psi_prepare(const double *parameters, erf_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double erf_psi(double r, const erf_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_erf_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul_double(t0, a);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(1.772453850905516, -7.666586499825799e-17), t1);
    const double t3 = a > 64.0 ? 64.0 : a;
    const sd_pair t4 = sd_two_prod(t3, t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_expm1_dd(t5.hi, t5.lo);
    const sd_pair t7 = sd_pair_add_double(t2, t6);
    const double t8 = 1.772453850905516 * a;
    const sd_pair t9 = sd_pair_select(a > 1.152921504606847e+18, sd_pair_make(t8, 0.0), t7);
    (void)k;
    return t9.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void erf_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    erf_psi_constants k;
    erf_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = erf_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void erf_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    erf_psi_constants k;
    erf_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)erf_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*sqrt(pi)*erf(sqrt(2)*r)/4 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of erf_s, prepared once per call. */
typedef struct {
    double unused;
} erf_s_constants;

SYMDICT_INLINE void erf_s_prepare(const double *parameters, erf_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double erf_s(double r, const erf_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, 0.07407407407407407, 0.19047619047619047);
    const double t3 = fma(t1, t2, -0.4);
    const double t4 = fma(t1, t3, 0.6666666666666666);
    const double t5 = t0 * t4;
    const double t6 = t5 * t1;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair t8 = sd_erf_pair(t7);
    const sd_pair t9 = sd_pair_mul(sd_pair_make(0.6266570686577502, -4.582144995114792e-17), t8);
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
SYMDICT_INLINE void erf_s_array(const double *parameters, const double *in, double *out, size_t n) {
    erf_s_constants k;
    erf_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = erf_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void erf_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    erf_s_constants k;
    erf_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)erf_s((double)in[i], &k);
}

/* ---- Phi'(r) = exp(-r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of erf_slope, prepared once per call. */
typedef struct {
    double unused;
} erf_slope_constants;

SYMDICT_INLINE void erf_slope_prepare(const double *parameters, erf_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double erf_slope(double r, const erf_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 64.0 ? 64.0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const double t3 = sd_exp_dd(t2.hi, t2.lo);
    (void)k;
    return t3;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void erf_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    erf_slope_constants k;
    erf_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = erf_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void erf_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    erf_slope_constants k;
    erf_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)erf_slope((double)in[i], &k);
}

#endif
