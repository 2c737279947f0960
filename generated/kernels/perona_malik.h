/* The kernels of perona-malik: Phi, g, Psi, S, Phi'.
   Phi(r) = r*exp(-r**2/(2*lam**2)): at most 2.5 ulp.
   g(r) = exp(-r**2/(2*lam**2)): at most 4 ulp.
   Psi(r) = 2*lam**2*(1 - exp(-r**2/(2*lam**2))): at most 4 ulp.
   S(r) = r*(1 - exp(-r**2/lam**2)): at most 4 ulp.
   Phi'(r) = (1 - r**2/lam**2)*exp(-r**2/(2*lam**2)): at most 4 ulp.
   Digest: 15daca5ff1b6b0e5. Made by symdict; again by:
       symdict generate --only kernels/perona_malik.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_PERONA_MALIK_H
#define SYMDICT_PERONA_MALIK_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*exp(-r**2/(2*lam**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_phi, prepared once per call. */
typedef struct {
    double f0;
    double f1;
    double f1_lo;
} perona_malik_phi_constants;

SYMDICT_INLINE void perona_malik_phi_prepare(const double *parameters, perona_malik_phi_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.5, 0.0), q2);
    const sd_pair d0 = sd_pair_mul(sd_pair_make((-1.4426950408889634), -2.0355273740931033e-17), q3);
    const double e0 = sd_square_edge(q0, d0.hi);
    k->f0 = e0; /* how far the exponent matters */
    k->f1 = d0.hi; /* per ln 2 */
    k->f1_lo = d0.lo;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double perona_malik_phi(double r, const perona_malik_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t4vu = r > k->f0 ? k->f0 : r;
    const double t4v = t4vu < -k->f0 ? -k->f0 : t4vu;
    const double t4 = sd_exp2_square_times(t4v, t4v, k->f1, k->f1_lo);
    (void)k;
    return t4;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_phi_constants k;
    perona_malik_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void perona_malik_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    perona_malik_phi_constants k;
    double left = 0;
    perona_malik_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = perona_malik_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_phi_constants k;
    perona_malik_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_phi((double)in[i], &k);
}

/* ---- g(r) = exp(-r**2/(2*lam**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_g, prepared once per call. */
typedef struct {
    double f0;
    double f1;
    double f1_lo;
} perona_malik_g_constants;

SYMDICT_INLINE void perona_malik_g_prepare(const double *parameters, perona_malik_g_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.5, 0.0), q2);
    const sd_pair d0 = sd_pair_mul(sd_pair_make((-1.4426950408889634), -2.0355273740931033e-17), q3);
    const double e0 = sd_square_edge(q0, d0.hi);
    k->f0 = e0; /* how far the exponent matters */
    k->f1 = d0.hi; /* per ln 2 */
    k->f1_lo = d0.lo;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_g(double r, const perona_malik_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t4v = a > k->f0 ? k->f0 : a;
    const double t4 = sd_exp2_square_times(1.0, t4v, k->f1, k->f1_lo);
    (void)k;
    return t4;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_g_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_g_constants k;
    perona_malik_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_g_constants k;
    perona_malik_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*lam**2*(1 - exp(-r**2/(2*lam**2))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
} perona_malik_psi_constants;

SYMDICT_INLINE void perona_malik_psi_prepare(const double *parameters, perona_malik_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, lam) */
    const double q2 = 64.0 * parameters[0];
    k->c1 = q2; /* multiply(64, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_div(sd_pair_make(0.5, 0.0), q4);
    k->c2 = q5.hi; /* divide(1/2, square(lam)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_scale(q4, 2.0);
    k->c3 = q7.hi; /* multiply(2, square(lam)) */
    k->c3_lo = q7.lo;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_psi(double r, const perona_malik_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const double t3 = t2 * t2;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = t4.hi;
    const double t6 = -t5;
    const double t7 = sd_expm1(t6);
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t7);
    const double t9 = t8.hi;
    const double t10 = -t9;
    const double t11 = a > k->c0 ? t10 : t1;
    (void)k;
    return t11;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_psi_constants k;
    perona_malik_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_psi_constants k;
    perona_malik_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - exp(-r**2/lam**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} perona_malik_s_constants;

SYMDICT_INLINE void perona_malik_s_prepare(const double *parameters, perona_malik_s_constants *k) {
    (void)parameters;
    const double q0 = 64.0 * parameters[0];
    k->c0 = q0; /* multiply(64, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->c1_lo = q3.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_s(double r, const perona_malik_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t2.hi;
    const double t4 = -t3;
    const double t5 = sd_expm1(t4);
    const double t6 = r * t5;
    const double t7 = -t6;
    (void)k;
    return t7;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_s_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_s_constants k;
    perona_malik_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_s_constants k;
    perona_malik_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_s((double)in[i], &k);
}

/* ---- Phi'(r) = (1 - r**2/lam**2)*exp(-r**2/(2*lam**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of perona_malik_slope, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
    double f0;
    double f1;
    double f1_lo;
} perona_malik_slope_constants;

SYMDICT_INLINE void perona_malik_slope_prepare(const double *parameters, perona_malik_slope_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    k->c0 = q0; /* multiply(128, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c2 = q3.hi; /* divide(1, square(lam)) */
    k->c2_lo = q3.lo;
    const sd_pair q5 = sd_pair_div(sd_pair_make(0.5, 0.0), q2);
    const sd_pair d0 = sd_pair_mul(sd_pair_make((-1.4426950408889634), -2.0355273740931033e-17), q5);
    const double e0 = sd_square_edge(q0, d0.hi);
    k->f0 = e0; /* how far the exponent matters */
    k->f1 = d0.hi; /* per ln 2 */
    k->f1_lo = d0.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_slope(double r, const perona_malik_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->p0 + t0;
    const double t2 = t0 - k->p0;
    const sd_pair t3 = sd_two_prod(t1, t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t8 = t4.hi;
    const double t9v = a > k->f0 ? k->f0 : a;
    const double t9 = sd_exp2_square_times(t8, t9v, k->f1, k->f1_lo);
    const double t10 = -t9;
    (void)k;
    return t10;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_slope_constants k;
    perona_malik_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void perona_malik_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    perona_malik_slope_constants k;
    perona_malik_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)perona_malik_slope((double)in[i], &k);
}

#endif
