/* The kernels of arctan-loss: Phi, g, Psi, S, Phi'.
   Phi(r) = r/(1 + r**4/a**2): at most 2.5 ulp.
   g(r) = 1/(1 + r**4/a**2): at most 4 ulp.
   Psi(r) = a*atan(r**2/a): at most 4 ulp.
   S(r) = 4*r**5/(a**2 + 4*r**4): at most 4 ulp.
   Phi'(r) = -a**2*(-a**2 + 3*r**4)/(a**2 + r**4)**2: at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Digest: 467615aeea7c478d. Made by symdict; again by:
       symdict generate --only kernels/arctan_loss.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a. */

#ifndef SYMDICT_ARCTAN_LOSS_H
#define SYMDICT_ARCTAN_LOSS_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/(1 + r**4/a**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_loss_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
} arctan_loss_phi_constants;

SYMDICT_INLINE void arctan_loss_phi_prepare(const double *parameters, arctan_loss_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 65536.0);
    k->c0 = q1.hi; /* multiply(65536, sqrt(a)) */
    const sd_pair q3 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q4 = sd_pair_inverse(q3);
    k->c1 = q4.hi; /* divide(1, square(a)) */
    k->c1_lo = q4.lo;
    k->c2 = q0.hi; /* sqrt(a) */
    k->c2_lo = q0.lo;
    const sd_pair q7 = sd_pair_mul(sd_pair_make(1.0, -5.421010862427522e-20), q0);
    k->c3 = q7.hi; /* multiply(213598703592091008227922961693223591918541063908... */
    k->c3_lo = q7.lo;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double arctan_loss_phi(double r, const arctan_loss_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t4 = t3.hi;
    const double t5 = 1.0 + t4;
    const double t6 = t0 / t5;
    const double t7 = a < k->c0 ? k->c0 : a;
    const double t8 = t7 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t7;
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t8, 0.0));
    const sd_pair t10 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t9);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_pair_square(t9);
    const double t13 = t12.hi;
    const double t14 = t11 * t13;
    const double t15 = a > k->c0 ? t14 : t6;
    (void)k;
    return copysign(t15, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_loss_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_loss_phi_constants k;
    arctan_loss_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_loss_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void arctan_loss_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    arctan_loss_phi_constants k;
    double left = 0;
    arctan_loss_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = arctan_loss_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_loss_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_loss_phi_constants k;
    arctan_loss_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_loss_phi((double)in[i], &k);
}

/* ---- g(r) = 1/(1 + r**4/a**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_loss_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
} arctan_loss_g_constants;

SYMDICT_INLINE void arctan_loss_g_prepare(const double *parameters, arctan_loss_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 65536.0);
    k->c0 = q1.hi; /* multiply(65536, sqrt(a)) */
    const sd_pair q3 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q4 = sd_pair_inverse(q3);
    k->c1 = q4.hi; /* divide(1, square(a)) */
    k->c1_lo = q4.lo;
    k->c2 = q0.hi; /* sqrt(a) */
    k->c2_lo = q0.lo;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_loss_g(double r, const arctan_loss_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t2.hi;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t3);
    const double t5 = t4.hi;
    const double t6 = 1.0 + t5;
    const double t7 = 1.0 / t6;
    const double t8 = a < k->c0 ? k->c0 : a;
    const double t9 = t8 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t8;
    const sd_pair t10 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_pair_square(t10);
    const sd_pair t12 = sd_pair_mul(sd_pair_make(1.0, -5.421010862427522e-20), t11);
    const sd_pair t13 = sd_pair_mul(t12, t11);
    const double t14 = t13.hi;
    const double t15 = a > k->c0 ? t14 : t7;
    (void)k;
    return t15;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_loss_g_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_loss_g_constants k;
    arctan_loss_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_loss_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_loss_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_loss_g_constants k;
    arctan_loss_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_loss_g((double)in[i], &k);
}

/* ---- Psi(r) = a*atan(r**2/a) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_loss_psi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
} arctan_loss_psi_constants;

SYMDICT_INLINE void arctan_loss_psi_prepare(const double *parameters, arctan_loss_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, a) */
    k->p0 = parameters[0]; /* a */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_loss_psi(double r, const arctan_loss_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a * a;
    const double t1 = k->c0 * t0;
    const double t2 = sd_atan(t1);
    const double t3 = k->p0 * t2;
    (void)k;
    return t3;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_loss_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_loss_psi_constants k;
    arctan_loss_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_loss_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_loss_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_loss_psi_constants k;
    arctan_loss_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_loss_psi((double)in[i], &k);
}

/* ---- S(r) = 4*r**5/(a**2 + 4*r**4) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_loss_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} arctan_loss_s_constants;

SYMDICT_INLINE void arctan_loss_s_prepare(const double *parameters, arctan_loss_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 65536.0);
    k->c0 = q1.hi; /* multiply(65536, sqrt(a)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, sqrt(a)) */
    k->c1_lo = q3.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double arctan_loss_s(double r, const arctan_loss_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_square(t2);
    const double t4 = t3.hi;
    const double t5 = 4.0 * t4;
    const double t6 = 1.0 + t5;
    const double t7 = t5 / t6;
    const double t8 = t0 * t7;
    const double t9 = 1.0 * a;
    const double t10 = a > k->c0 ? t9 : t8;
    (void)k;
    return copysign(t10, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_loss_s_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_loss_s_constants k;
    arctan_loss_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_loss_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_loss_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_loss_s_constants k;
    arctan_loss_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_loss_s((double)in[i], &k);
}

/* ---- Phi'(r) = -a**2*(-a**2 + 3*r**4)/(a**2 + r**4)**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of arctan_loss_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
} arctan_loss_slope_constants;

SYMDICT_INLINE void arctan_loss_slope_prepare(const double *parameters, arctan_loss_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 65536.0);
    k->c0 = q1.hi; /* multiply(65536, sqrt(a)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, sqrt(a)) */
    k->c1_lo = q3.lo;
    k->c2 = q0.hi; /* sqrt(a) */
    k->c2_lo = q0.lo;
}

/* Phi'(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double arctan_loss_slope(double r, const arctan_loss_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_mul_double(t3, 3.0);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_pair_add_double(t5, 1.0);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_pair_add_double(t3, 1.0);
    const double t9 = t8.hi;
    const double t10 = t9 * t9;
    const double t11 = t7 / t10;
    const double t12 = a < k->c0 ? k->c0 : a;
    const double t13 = t12 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t12;
    const sd_pair t14 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t13, 0.0));
    const sd_pair t15 = sd_pair_square(t14);
    const sd_pair t16 = sd_pair_mul(sd_pair_make(3.0, -3.7947076036992655e-19), t15);
    const double t17 = t16.hi;
    const sd_pair t18 = sd_pair_mul_double(t15, t17);
    const double t19 = t18.hi;
    const double t20 = -t19;
    const double t21 = a > k->c0 ? t20 : t11;
    (void)k;
    return t21;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void arctan_loss_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    arctan_loss_slope_constants k;
    arctan_loss_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = arctan_loss_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void arctan_loss_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    arctan_loss_slope_constants k;
    arctan_loss_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)arctan_loss_slope((double)in[i], &k);
}

#endif
