/* The kernels of charbonnier: Phi, g, Psi, S, Phi'.
   Phi(r) = r/sqrt(1 + r**2/lam**2): at most 2.5 ulp.
   g(r) = 1/sqrt(1 + r**2/lam**2): at most 4 ulp.
   Psi(r) = 2*lam**2*(sqrt(1 + r**2/lam**2) - 1): at most 4 ulp.
   S(r) = r*(1 - 1/sqrt(1 + 2*r**2/lam**2)): at most 4 ulp.
   Phi'(r) = (-r**2/(lam**2 + r**2) + 1)/sqrt(1 + r**2/lam**2): at most 4 ulp.
   Digest: 73729cbe2bf09fe1. Made by symdict; again by:
       symdict generate --only kernels/charbonnier.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_CHARBONNIER_H
#define SYMDICT_CHARBONNIER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/sqrt(1 + r**2/lam**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of charbonnier_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} charbonnier_phi_constants;

SYMDICT_INLINE void charbonnier_phi_prepare(const double *parameters, charbonnier_phi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->c1_lo = q3.lo;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double charbonnier_phi(double r, const charbonnier_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t2.hi;
    const double t4 = 1.0 + t3;
    const double t5 = sqrt(t4);
    const double t6 = t0 / t5;
    (void)k;
    return t6;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_phi_constants k;
    charbonnier_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void charbonnier_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    charbonnier_phi_constants k;
    double left = 0;
    charbonnier_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = charbonnier_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void charbonnier_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    charbonnier_phi_constants k;
    charbonnier_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)charbonnier_phi((double)in[i], &k);
}

/* ---- g(r) = 1/sqrt(1 + r**2/lam**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of charbonnier_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} charbonnier_g_constants;

SYMDICT_INLINE void charbonnier_g_prepare(const double *parameters, charbonnier_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make(1.0, -1.0587911840678754e-22), parameters[0]);
    k->c2 = q5.hi; /* multiply(213598703592091008239479554974526048140851789619... */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double charbonnier_g(double r, const charbonnier_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(k->c1, t1, 1.0);
    const double t3 = sqrt(t2);
    const double t4 = 1.0 / t3;
    const double t5 = a < k->c0 ? k->c0 : a;
    const double t6 = t5 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t5;
    const double t7 = k->c2 / t6;
    const double t8 = a > k->c0 ? t7 : t4;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return t9;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_g_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_g_constants k;
    charbonnier_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void charbonnier_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    charbonnier_g_constants k;
    charbonnier_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)charbonnier_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*lam**2*(sqrt(1 + r**2/lam**2) - 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of charbonnier_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} charbonnier_psi_constants;

SYMDICT_INLINE void charbonnier_psi_prepare(const double *parameters, charbonnier_psi_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make(2.0, -1.5777218104420236e-30), parameters[0]);
    k->c2 = q5.hi; /* multiply(106799351796045504119751085308393355896800380368... */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double charbonnier_psi(double r, const charbonnier_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = 2.0 * t1;
    const double t3 = fma(k->c1, t1, 1.0);
    const double t4 = sqrt(t3);
    const double t5 = 1.0 + t4;
    const double t6 = t2 / t5;
    const double t7 = k->c2 * a;
    const double t8 = a > k->c0 ? t7 : t6;
    (void)k;
    return t8;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_psi_constants k;
    charbonnier_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void charbonnier_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    charbonnier_psi_constants k;
    charbonnier_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)charbonnier_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 1/sqrt(1 + 2*r**2/lam**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of charbonnier_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} charbonnier_s_constants;

SYMDICT_INLINE void charbonnier_s_prepare(const double *parameters, charbonnier_s_constants *k) {
    (void)parameters;
    const double q0 = 1.2676506002282294e+30 * parameters[0];
    k->c0 = q0; /* multiply(1267650600228229401496703205376, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double charbonnier_s(double r, const charbonnier_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_scale(t2, 2.0);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_sqrt(sd_pair_make(t5, 0.0));
    const sd_pair t7 = sd_pair_add_double(t6, 1.0);
    const double t8 = t7.hi;
    const sd_pair t9 = sd_pair_mul_double(t6, t8);
    const sd_pair t10 = sd_pair_div(t3, t9);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_two_prod(t0, t11);
    const double t13 = 1.0 * a;
    const sd_pair t14 = sd_pair_select(a > k->c0, sd_pair_make(t13, 0.0), t12);
    (void)k;
    return copysign(t14.hi, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_s_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_s_constants k;
    charbonnier_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void charbonnier_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    charbonnier_s_constants k;
    charbonnier_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)charbonnier_s((double)in[i], &k);
}

/* ---- Phi'(r) = (-r**2/(lam**2 + r**2) + 1)/sqrt(1 + r**2/lam**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of charbonnier_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
} charbonnier_slope_constants;

SYMDICT_INLINE void charbonnier_slope_prepare(const double *parameters, charbonnier_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double charbonnier_slope(double r, const charbonnier_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = t3.hi;
    const double t5 = sqrt(t4);
    const double t6 = t4 * t5;
    const double t7 = 1.0 / t6;
    const double t8 = a < k->c0 ? k->c0 : a;
    const double t9 = t8 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t8;
    const double t10 = k->p0 / t9;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(1.0, -3.1763735522036263e-22), t10);
    const double t12 = t10 * t10;
    const sd_pair t13 = sd_pair_mul_double(t11, t12);
    const double t14 = t13.hi;
    const double t15 = a > k->c0 ? t14 : t7;
    (void)k;
    return t15;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_slope_constants k;
    charbonnier_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void charbonnier_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    charbonnier_slope_constants k;
    charbonnier_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)charbonnier_slope((double)in[i], &k);
}

#endif
