/* The kernels of gcu: Phi, g, Psi, S, Phi'.
   Phi(r) = r*cos(r): at most 2.5 ulp.
   g(r) = cos(r): at most 4 ulp.
   Psi(r) = 2*(r*sin(r) + cos(r) - 1): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   S(r) = r*(1 - cos(sqrt(2)*r)): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
   Phi'(r) = -r*sin(r) + cos(r): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Digest: 9b36e64e1cfcad6f. Made by symdict; again by:
       symdict generate --only kernels/gcu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_GCU_H
#define SYMDICT_GCU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*cos(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gcu_phi, prepared once per call. */
typedef struct {
    double unused;
} gcu_phi_constants;

SYMDICT_INLINE void gcu_phi_prepare(const double *parameters, gcu_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* gcu_phi where its vector functions end: one element at a time. */
SYMDICT_RARELY double gcu_phi_far(double r, const gcu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_cos_any(a, 0.0);
    const double t1 = a * t0;
    (void)k;
    return copysign(1.0, r) * t1;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double gcu_phi(double r, const gcu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_cos(a);
    const double t1 = a * t0;
    (void)k;
    const double y = copysign(1.0, r) * t1;
    return y != y && a <= 1.7976931348623157e308 ? gcu_phi_far(r, k) : y;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gcu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    gcu_phi_constants k;
    gcu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gcu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void gcu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    gcu_phi_constants k;
    double left = 0;
    gcu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = gcu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gcu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gcu_phi_constants k;
    gcu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gcu_phi((double)in[i], &k);
}

/* ---- g(r) = cos(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gcu_g, prepared once per call. */
typedef struct {
    double unused;
} gcu_g_constants;

SYMDICT_INLINE void gcu_g_prepare(const double *parameters, gcu_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* gcu_g where its vector functions end: one element at a time. */
SYMDICT_RARELY double gcu_g_far(double r, const gcu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_cos_any(a, 0.0);
    (void)k;
    return t0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double gcu_g(double r, const gcu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_cos(a);
    (void)k;
    const double y = t0;
    return y != y && a <= 1.7976931348623157e308 ? gcu_g_far(r, k) : y;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gcu_g_array(const double *parameters, const double *in, double *out, size_t n) {
    gcu_g_constants k;
    gcu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gcu_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gcu_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gcu_g_constants k;
    gcu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gcu_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*(r*sin(r) + cos(r) - 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gcu_psi, prepared once per call. */
typedef struct {
    double unused;
} gcu_psi_constants;

SYMDICT_INLINE void gcu_psi_prepare(const double *parameters, gcu_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* gcu_psi where its vector functions end: one element at a time. */
SYMDICT_RARELY double gcu_psi_far(double r, const gcu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 3.725290298461914e-09 ? 3.725290298461914e-09 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_make(sd_sin_any(a, 0.0), 0.0);
    const sd_pair t3 = sd_pair_mul_double(t2, a);
    const sd_pair t4 = sd_pair_scale(t3, 2.0);
    const double t5 = 0.5 * a;
    const sd_pair t6 = sd_pair_make(sd_sin_any(t5, 0.0), 0.0);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_scale(t7, 4.0);
    const sd_pair t9 = sd_pair_sub(t4, t8);
    const double t10 = t9.hi;
    const double t11 = a > 3.725290298461914e-09 ? t10 : t1;
    (void)k;
    return t11;
}

/* Psi(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double gcu_psi(double r, const gcu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 3.725290298461914e-09 ? 3.725290298461914e-09 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_sin_pair(sd_pair_make(a, 0.0));
    const sd_pair t3 = sd_pair_mul_double(t2, a);
    const sd_pair t4 = sd_pair_scale(t3, 2.0);
    const double t5 = 0.5 * a;
    const sd_pair t6 = sd_sin_pair(sd_pair_make(t5, 0.0));
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_scale(t7, 4.0);
    const sd_pair t9 = sd_pair_sub(t4, t8);
    const double t10 = t9.hi;
    const double t11 = a > 3.725290298461914e-09 ? t10 : t1;
    (void)k;
    const double y = t11;
    return y != y && a <= 1.7976931348623157e308 ? gcu_psi_far(r, k) : y;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gcu_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    gcu_psi_constants k;
    gcu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gcu_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gcu_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gcu_psi_constants k;
    gcu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gcu_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - cos(sqrt(2)*r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gcu_s, prepared once per call. */
typedef struct {
    double unused;
} gcu_s_constants;

SYMDICT_INLINE void gcu_s_prepare(const double *parameters, gcu_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* gcu_s where its vector functions end: one element at a time. */
SYMDICT_RARELY double gcu_s_far(double r, const gcu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double t1 = sd_sin_any(t0.hi, t0.lo);
    const double t2 = t1 * t1;
    const double t3 = a * t2;
    const double t4 = 2.0 * t3;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    (void)k;
    return copysign(t5, r);
}

/* S(r); at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. */
SYMDICT_INLINE double gcu_s(double r, const gcu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double t1 = sd_sin_dd(t0.hi, t0.lo);
    const double t2 = t1 * t1;
    const double t3 = a * t2;
    const double t4 = 2.0 * t3;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    (void)k;
    const double y = copysign(t5, r);
    return y != y && a <= 1.7976931348623157e308 ? gcu_s_far(r, k) : y;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gcu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    gcu_s_constants k;
    gcu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gcu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gcu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gcu_s_constants k;
    gcu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gcu_s((double)in[i], &k);
}

/* ---- Phi'(r) = -r*sin(r) + cos(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gcu_slope, prepared once per call. */
typedef struct {
    double unused;
} gcu_slope_constants;

SYMDICT_INLINE void gcu_slope_prepare(const double *parameters, gcu_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* gcu_slope where its vector functions end: one element at a time. */
SYMDICT_RARELY double gcu_slope_far(double r, const gcu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_make(sd_cos_any(a, 0.0), 0.0);
    const sd_pair t1 = sd_pair_make(sd_sin_any(a, 0.0), 0.0);
    const sd_pair t2 = sd_pair_mul_double(t1, a);
    const sd_pair t3 = sd_pair_sub(t0, t2);
    const double t4 = t3.hi;
    (void)k;
    return t4;
}

/* Phi'(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double gcu_slope(double r, const gcu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_cos_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_sin_pair(sd_pair_make(a, 0.0));
    const sd_pair t2 = sd_pair_mul_double(t1, a);
    const sd_pair t3 = sd_pair_sub(t0, t2);
    const double t4 = t3.hi;
    (void)k;
    const double y = t4;
    return y != y && a <= 1.7976931348623157e308 ? gcu_slope_far(r, k) : y;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gcu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    gcu_slope_constants k;
    gcu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gcu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gcu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gcu_slope_constants k;
    gcu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gcu_slope((double)in[i], &k);
}

#endif
