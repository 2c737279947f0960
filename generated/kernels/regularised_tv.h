/* The kernels of regularised-tv: Phi, g, Psi, S, Phi'.
   Phi(r) = r/sqrt(epsilon**2 + r**2): at most 2.5 ulp.
   g(r) = 1/sqrt(epsilon**2 + r**2): at most 4 ulp.
   Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)): at most 4 ulp.
   S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2): at most 4 ulp.
   Digest: 86703f7c4fdd27fa. Made by symdict; again by:
       symdict generate --only kernels/regularised_tv.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: epsilon. */

#ifndef SYMDICT_REGULARISED_TV_H
#define SYMDICT_REGULARISED_TV_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/sqrt(epsilon**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} regularised_tv_phi_constants;

SYMDICT_INLINE void regularised_tv_phi_prepare(const double *parameters, regularised_tv_phi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, epsilon) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(epsilon) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double regularised_tv_phi(double r, const regularised_tv_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    const double t1 = t0 * t0;
    const double t2 = k->c1 + t1;
    const double t3 = sqrt(t2);
    const double t4 = t0 / t3;
    (void)k;
    return t4;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_phi_constants k;
    regularised_tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void regularised_tv_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    regularised_tv_phi_constants k;
    double left = 0;
    regularised_tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = regularised_tv_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_phi_constants k;
    regularised_tv_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_phi((double)in[i], &k);
}

/* ---- g(r) = 1/sqrt(epsilon**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} regularised_tv_g_constants;

SYMDICT_INLINE void regularised_tv_g_prepare(const double *parameters, regularised_tv_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, epsilon) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(epsilon) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q5 = sd_pair_mul(sd_pair_make(1.0, -1.0587911840678754e-22), q4);
    const sd_pair q6 = sd_pair_mul_double(q5, parameters[0]);
    k->c2 = q6.hi; /* multiply(multiply(213598703592091008239479554974526048140... */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double regularised_tv_g(double r, const regularised_tv_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = k->c1 + t1;
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
SYMDICT_INLINE void regularised_tv_g_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_g_constants k;
    regularised_tv_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_g_constants k;
    regularised_tv_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*(-epsilon + sqrt(epsilon**2 + r**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double p0;
} regularised_tv_psi_constants;

SYMDICT_INLINE void regularised_tv_psi_prepare(const double *parameters, regularised_tv_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, epsilon) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, epsilon) */
    const double q4 = 1.2676506002282294e+30 * parameters[0];
    k->c2 = q4; /* multiply(1267650600228229401496703205376, epsilon) */
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    k->c3 = q6.hi; /* square(epsilon) */
    k->p0 = parameters[0]; /* epsilon */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double regularised_tv_psi(double r, const regularised_tv_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->c1 * t0;
    const double t2 = t1 * t0;
    const double t3 = a > k->c2 ? k->c2 : a;
    const double t4 = t3 * t3;
    const double t5 = 2.0 * t4;
    const double t6 = k->c3 + t4;
    const double t7 = sqrt(t6);
    const double t8 = k->p0 + t7;
    const double t9 = t5 / t8;
    const double t10 = 2.0 * a;
    const double t11 = a > k->c2 ? t10 : t9;
    const double t12 = a > k->c0 ? t11 : t2;
    (void)k;
    return t12;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_psi_constants k;
    regularised_tv_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_psi_constants k;
    regularised_tv_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 1/sqrt(epsilon**2 + 2*r**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
} regularised_tv_s_constants;

SYMDICT_INLINE void regularised_tv_s_prepare(const double *parameters, regularised_tv_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_add_double(q0, (-1.0));
    k->c0 = q1.hi; /* subtract(square(epsilon), 1) */
    k->c0_lo = q1.lo;
    k->c1 = q0.hi; /* square(epsilon) */
    k->c1_lo = q0.lo;
    const sd_pair q4 = sd_pair_add_double(q1, 5.391989333430128e+67);
    const sd_pair q5 = sd_pair_add_double(q0, 5.391989333430128e+67);
    const sd_pair q6 = sd_pair_sqrt(q5);
    const sd_pair q7 = sd_pair_add_double(q6, 1.0);
    const sd_pair q8 = sd_pair_mul(q7, q6);
    const sd_pair q9 = sd_pair_div(q4, q8);
    const sd_pair q10 = sd_pair_scale(q9, 5.192296858534828e+33);
    const sd_pair q11 = sd_pair_scale(q10, 1.925929944387236e-34);
    k->c2 = q11.hi; /* multiply(1/5192296858534827628530496329220096, multiply(5... */
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double regularised_tv_s(double r, const regularised_tv_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 5.192296858534828e+33 ? 5.192296858534828e+33 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_scale(t1, 2.0);
    const sd_pair t3 = sd_pair_add(sd_pair_make(k->c0, k->c0_lo), t2);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_sqrt(sd_pair_make(t6, 0.0));
    const sd_pair t8 = sd_pair_add_double(t7, 1.0);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_pair_mul_double(t7, t9);
    const sd_pair t11 = sd_pair_div(sd_pair_make(t4, 0.0), t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_two_prod(t0, t12);
    const double t14 = k->c2 * a;
    const sd_pair t15 = sd_pair_select(a > 5.192296858534828e+33, sd_pair_make(t14, 0.0), t13);
    (void)k;
    return copysign(1.0, r) * t15.hi;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_s_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_s_constants k;
    regularised_tv_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_s_constants k;
    regularised_tv_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_s((double)in[i], &k);
}

/* ---- Phi'(r) = (-r**2/(epsilon**2 + r**2) + 1)/sqrt(epsilon**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of regularised_tv_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
    double c3;
    double c3_lo;
} regularised_tv_slope_constants;

SYMDICT_INLINE void regularised_tv_slope_prepare(const double *parameters, regularised_tv_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, epsilon) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(epsilon) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q5 = sd_pair_mul(sd_pair_make(1.0, -3.1763735522036263e-22), q4);
    k->c3 = q5.hi; /* multiply(106799351796045504119717161844833860751007235785... */
    k->c3_lo = q5.lo;
    k->p0 = parameters[0]; /* epsilon */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double regularised_tv_slope(double r, const regularised_tv_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_add(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t2.hi;
    const double t4 = sqrt(t3);
    const double t5 = t3 * t4;
    const sd_pair t6 = sd_pair_div(sd_pair_make(k->c1, k->c1_lo), sd_pair_make(t5, 0.0));
    const double t7 = t6.hi;
    const double t8 = a < k->c0 ? k->c0 : a;
    const double t9 = t8 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t8;
    const sd_pair t10 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_square(t10);
    const double t14 = t13.hi;
    const double t15 = t12 * t14;
    const double t16 = a > k->c0 ? t15 : t7;
    (void)k;
    return t16;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void regularised_tv_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    regularised_tv_slope_constants k;
    regularised_tv_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = regularised_tv_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void regularised_tv_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    regularised_tv_slope_constants k;
    regularised_tv_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)regularised_tv_slope((double)in[i], &k);
}

#endif
