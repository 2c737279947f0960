/* The kernels of perona-malik-rational: Phi, g, Psi, S, Phi'.
   Phi(r) = r/(1 + r**2/lam**2): at most 2.5 ulp.
   g(r) = 1/(1 + r**2/lam**2): at most 4 ulp.
   Psi(r) = lam**2*log(1 + r**2/lam**2): at most 4 ulp.
   S(r) = 2*r**3/(lam**2 + 2*r**2): at most 4 ulp.
   Phi'(r) = -lam**2*(-lam + Abs(r))*(lam + Abs(r))/(lam**2 + r**2)**2: at most 4 ulp.
   Digest: 41ccaa60faa63a4a. Made by symdict; again by:
       symdict generate --only kernels/perona_malik_rational.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_PERONA_MALIK_RATIONAL_H
#define SYMDICT_PERONA_MALIK_RATIONAL_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/(1 + r**2/lam**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_rational_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
} perona_malik_rational_phi_constants;

SYMDICT_INLINE void perona_malik_rational_phi_prepare(const double *parameters, perona_malik_rational_phi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make(1.0, -2.117582368135751e-22), parameters[0]);
    const sd_pair q6 = sd_pair_mul_double(q5, parameters[0]);
    k->c2 = q6.hi; /* multiply(multiply(213598703592091008239456939332096884821... */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double perona_malik_rational_phi(double r, const perona_malik_rational_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t2.hi;
    const double t4 = 1.0 + t3;
    const double t5 = t0 / t4;
    const double t6 = a < k->c0 ? k->c0 : a;
    const double t7 = t6 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t6;
    const double t8 = k->c2 / t7;
    const double t9 = a > k->c0 ? t8 : t5;
    const double t10 = a > 1.7976931348623157e+308 ? 0.0 : t9;
    (void)k;
    return copysign(t10, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_rational_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_rational_phi_constants k;
    perona_malik_rational_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_rational_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void perona_malik_rational_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    perona_malik_rational_phi_constants k;
    double left = 0;
    perona_malik_rational_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = perona_malik_rational_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_rational_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_rational_phi_constants k;
    perona_malik_rational_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_rational_phi((double)in[i], &k);
}

/* ---- g(r) = 1/(1 + r**2/lam**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_rational_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
} perona_malik_rational_g_constants;

SYMDICT_INLINE void perona_malik_rational_g_prepare(const double *parameters, perona_malik_rational_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(lam) */
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_rational_g(double r, const perona_malik_rational_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = k->c1 + t1;
    const double t3 = k->c1 / t2;
    const double t4 = a < k->c0 ? k->c0 : a;
    const double t5 = t4 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t4;
    const double t6 = k->p0 / t5;
    const double t7 = 1.0 * t6;
    const double t8 = t7 * t6;
    const double t9 = a > k->c0 ? t8 : t3;
    (void)k;
    return t9;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_rational_g_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_rational_g_constants k;
    perona_malik_rational_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_rational_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_rational_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_rational_g_constants k;
    perona_malik_rational_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_rational_g((double)in[i], &k);
}

/* ---- Psi(r) = lam**2*log(1 + r**2/lam**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_rational_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double p0;
    double c5;
    double c5_lo;
} perona_malik_rational_psi_constants;

SYMDICT_INLINE void perona_malik_rational_psi_prepare(const double *parameters, perona_malik_rational_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, lam) */
    const double q2 = 4.0 * parameters[0];
    k->c1 = q2; /* multiply(4, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_inverse(q4);
    k->c2 = q5.hi; /* divide(1, square(lam)) */
    k->c2_lo = q5.lo;
    k->c3 = q4.hi; /* square(lam) */
    k->c3_lo = q4.lo;
    const sd_pair q8 = sd_log_fine(sd_pair_make(parameters[0], 0.0));
    k->c5 = q8.hi; /* log(lam) */
    k->c5_lo = q8.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_rational_psi(double r, const perona_malik_rational_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const double t3 = t2 * t2;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_two_sum(1.0, t5);
    const double t7 = sd_log_dd(t6.hi, t6.lo);
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t7);
    const double t9 = t8.hi;
    const double t10 = a < k->c1 ? k->c1 : a;
    const double t11 = k->p0 / t10;
    const double t12 = t11 * t11;
    const double t13 = 1.0 + t12;
    const double t14 = sd_log(t13);
    const sd_pair t15 = sd_log_pair(sd_pair_make(t10, 0.0));
    const sd_pair t16 = sd_pair_sub(sd_pair_make(k->c5, k->c5_lo), t15);
    const double t17 = t16.hi;
    const double t18 = fma(-2.0, t17, t14);
    const sd_pair t19 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t18);
    const double t20 = t19.hi;
    const double t21 = a > k->c1 ? t20 : t9;
    const double t22 = a > k->c0 ? t21 : t1;
    const double t23 = a > 1.7976931348623157e+308 ? a : t22;
    (void)k;
    return t23;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_rational_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_rational_psi_constants k;
    perona_malik_rational_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_rational_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_rational_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_rational_psi_constants k;
    perona_malik_rational_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_rational_psi((double)in[i], &k);
}

/* ---- S(r) = 2*r**3/(lam**2 + 2*r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_rational_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} perona_malik_rational_s_constants;

SYMDICT_INLINE void perona_malik_rational_s_prepare(const double *parameters, perona_malik_rational_s_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_rational_s(double r, const perona_malik_rational_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t2.hi;
    const double t4 = 2.0 * t3;
    const double t5 = 1.0 + t4;
    const double t6 = t4 / t5;
    const double t7 = t0 * t6;
    const double t8 = 1.0 * a;
    const double t9 = a > k->c0 ? t8 : t7;
    (void)k;
    return copysign(t9, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_rational_s_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_rational_s_constants k;
    perona_malik_rational_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_rational_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_rational_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_rational_s_constants k;
    perona_malik_rational_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_rational_s((double)in[i], &k);
}

/* ---- Phi'(r) = -lam**2*(-lam + Abs(r))*(lam + Abs(r))/(lam**2 + r**2)**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_rational_slope, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
} perona_malik_rational_slope_constants;

SYMDICT_INLINE void perona_malik_rational_slope_prepare(const double *parameters, perona_malik_rational_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c2 = q2.hi; /* square(lam) */
    k->c2_lo = q2.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_rational_slope(double r, const perona_malik_rational_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->p0 + t0;
    const double t2 = t0 - k->p0;
    const sd_pair t3 = sd_two_prod(t1, t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_two_prod(t0, t0);
    const sd_pair t6 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t5);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_div(t4, t7);
    const double t9 = t8.hi;
    const double t10 = -t9;
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = t11 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t11;
    const double t13 = k->p0 / t12;
    const double t14 = 1.0 * t13;
    const double t15 = t14 * t13;
    const double t16 = -t15;
    const double t17 = a > k->c0 ? t16 : t10;
    (void)k;
    return t17;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_rational_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_rational_slope_constants k;
    perona_malik_rational_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_rational_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_rational_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_rational_slope_constants k;
    perona_malik_rational_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_rational_slope((double)in[i], &k);
}

#endif
