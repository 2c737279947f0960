/* The kernels of geman-mcclure-activation: Phi, g, Psi, S, Phi'.
   Phi(r) = 8*sqrt(3)*r**2*sign(r)/(9*(r**2 + 1)): at most 2.5 ulp.
   g(r) = 8*sqrt(3)*Abs(r)/(9*r**2 + 9): at most 4 ulp.
   Psi(r) = 16*sqrt(3)*(Abs(r) - atan(Abs(r)))/9: at most 4 ulp.
   S(r) = r*(1 - 8*sqrt(6)*Abs(r)/(9*(2*r**2 + 1))): at most 4 ulp.
   Phi'(r) = 16*sqrt(3)*Abs(r)/(9*(r**2 + 1)**2): at most 4 ulp.
   Digest: f1dc744828d7f2b8. Made by symdict; again by:
       symdict generate --only kernels/geman_mcclure_activation.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_GEMAN_MCCLURE_ACTIVATION_H
#define SYMDICT_GEMAN_MCCLURE_ACTIVATION_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = 8*sqrt(3)*r**2*sign(r)/(9*(r**2 + 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_activation_phi, prepared once per call. */
typedef struct {
    double unused;
} geman_mcclure_activation_phi_constants;

SYMDICT_INLINE void geman_mcclure_activation_phi_prepare(const double *parameters, geman_mcclure_activation_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double geman_mcclure_activation_phi(double r, const geman_mcclure_activation_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(1.539600717839002, -5.882898797840397e-17), t1);
    const double t3 = 1.0 + t1;
    const sd_pair t4 = sd_pair_div(t2, sd_pair_make(t3, 0.0));
    const double t5 = t4.hi;
    (void)k;
    return copysign(t5, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_activation_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_activation_phi_constants k;
    geman_mcclure_activation_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_activation_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void geman_mcclure_activation_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    geman_mcclure_activation_phi_constants k;
    double left = 0;
    geman_mcclure_activation_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = geman_mcclure_activation_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_activation_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_activation_phi_constants k;
    geman_mcclure_activation_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_activation_phi((double)in[i], &k);
}

/* ---- g(r) = 8*sqrt(3)*Abs(r)/(9*r**2 + 9) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_activation_g, prepared once per call. */
typedef struct {
    double unused;
} geman_mcclure_activation_g_constants;

SYMDICT_INLINE void geman_mcclure_activation_g_prepare(const double *parameters, geman_mcclure_activation_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_activation_g(double r, const geman_mcclure_activation_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const double t1 = 1.539600717839002 * t0;
    const double t2 = t0 * t0;
    const double t3 = 1.0 + t2;
    const double t4 = t1 / t3;
    const double t5 = a < 2147483648.0 ? 2147483648.0 : a;
    const double t6 = t5 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t5;
    const double t7 = 1.539600717839002 / t6;
    const double t8 = a > 2147483648.0 ? t7 : t4;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return t9;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_activation_g_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_activation_g_constants k;
    geman_mcclure_activation_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_activation_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_activation_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_activation_g_constants k;
    geman_mcclure_activation_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_activation_g((double)in[i], &k);
}

/* ---- Psi(r) = 16*sqrt(3)*(Abs(r) - atan(Abs(r)))/9 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_activation_psi, prepared once per call. */
typedef struct {
    double unused;
} geman_mcclure_activation_psi_constants;

SYMDICT_INLINE void geman_mcclure_activation_psi_prepare(const double *parameters, geman_mcclure_activation_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_activation_psi(double r, const geman_mcclure_activation_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, 0.34213349285311156, 0.439885919382572);
    const double t3 = fma(t1, t2, -0.6158402871356008);
    const double t4 = fma(t1, t3, 1.0264004785593346);
    const double t5 = t0 * t4;
    const double t6 = t5 * t1;
    const sd_pair t7 = sd_atan_pair(sd_pair_make(a, 0.0));
    const sd_pair t8 = sd_pair_neg(t7);
    const sd_pair t9 = sd_pair_add_double(t8, a);
    const double t10 = t9.hi;
    const double t11 = 3.079201435678004 * t10;
    const double t12 = a > 0.00390625 ? t11 : t6;
    const double t13 = a > 1.7976931348623157e+308 ? a : t12;
    (void)k;
    return t13;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_activation_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_activation_psi_constants k;
    geman_mcclure_activation_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_activation_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_activation_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_activation_psi_constants k;
    geman_mcclure_activation_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_activation_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 8*sqrt(6)*Abs(r)/(9*(2*r**2 + 1))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_activation_s, prepared once per call. */
typedef struct {
    double unused;
} geman_mcclure_activation_s_constants;

SYMDICT_INLINE void geman_mcclure_activation_s_prepare(const double *parameters, geman_mcclure_activation_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_activation_s(double r, const geman_mcclure_activation_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.152921504606847e+18 ? 1.152921504606847e+18 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(2.1773242158072694, -4.607069435294837e-18), t0);
    const sd_pair t2 = sd_two_prod(t0, t0);
    const sd_pair t3 = sd_pair_scale(t2, 2.0);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const sd_pair t5 = sd_pair_div(t1, t4);
    const double t6 = t5.hi;
    const double t7 = 1.0 - t6;
    const double t8 = t0 * t7;
    const double t9 = 1.0 * a;
    const double t10 = a > 1.152921504606847e+18 ? t9 : t8;
    (void)k;
    return copysign(1.0, r) * t10;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_activation_s_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_activation_s_constants k;
    geman_mcclure_activation_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_activation_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_activation_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_activation_s_constants k;
    geman_mcclure_activation_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_activation_s((double)in[i], &k);
}

/* ---- Phi'(r) = 16*sqrt(3)*Abs(r)/(9*(r**2 + 1)**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_activation_slope, prepared once per call. */
typedef struct {
    double unused;
} geman_mcclure_activation_slope_constants;

SYMDICT_INLINE void geman_mcclure_activation_slope_prepare(const double *parameters, geman_mcclure_activation_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_activation_slope(double r, const geman_mcclure_activation_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_add_double(t1, 1.0);
    const double t3 = t2.hi;
    const sd_pair t4 = sd_two_prod(t3, t3);
    const sd_pair t5 = sd_pair_div(sd_pair_make(3.079201435678004, -1.1765797595680793e-16), t4);
    const double t6 = t5.hi;
    const double t7 = t0 * t6;
    const double t8 = a < 2147483648.0 ? 2147483648.0 : a;
    const double t9 = t8 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t8;
    const sd_pair t10 = sd_pair_inverse(sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_pair_mul(sd_pair_make(3.079201435678004, -1.1899336671124095e-16), t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_square(t10);
    const double t14 = t13.hi;
    const double t15 = t12 * t14;
    const double t16 = a > 2147483648.0 ? t15 : t7;
    (void)k;
    return t16;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_activation_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_activation_slope_constants k;
    geman_mcclure_activation_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_activation_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_activation_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_activation_slope_constants k;
    geman_mcclure_activation_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_activation_slope((double)in[i], &k);
}

#endif
