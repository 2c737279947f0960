/* The kernels of dcs: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(c)), (4*c**2*r/(c + r**2)**2, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(c)), (4*c**2/(c + r**2)**2, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(c)), (c*(-4*c/(c + r**2) + 3), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= sqrt(2)*sqrt(c)/2), (r*(-4*c**2/(c + 2*r**2)**2 + 1), True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(c)), (-4*c**2*(-c + 3*r**2)/(c + r**2)**3, True)): at most 4 ulp.
   Digest: 4a7f6ce211e0b170. Made by symdict; again by:
       symdict generate --only kernels/dcs.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_DCS_H
#define SYMDICT_DCS_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(c)), (4*c**2*r/(c + r**2)**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dcs_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
} dcs_phi_constants;

SYMDICT_INLINE void dcs_phi_prepare(const double *parameters, dcs_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 68719476736.0);
    k->c0 = q1.hi; /* multiply(68719476736, sqrt(c)) */
    const sd_pair q3 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q4 = sd_pair_scale(q3, 4.0);
    k->c1 = q4.hi; /* multiply(4, square(c)) */
    k->c1_lo = q4.lo;
    k->c3 = q0.hi; /* sqrt(c) */
    k->c3_lo = q0.lo;
    const sd_pair q7 = sd_pair_mul(sd_pair_make(4.0, -1.6940658945086007e-21), q0);
    k->c4 = q7.hi; /* multiply(213598703592091008239411708047238558182595816137... */
    k->c4_lo = q7.lo;
    const double q9 = sd_round_down(q0);
    k->c5 = q9; /* round_down(sqrt(c)) */
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double dcs_phi(double r, const dcs_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_two_prod(t0, t0);
    const sd_pair t3 = sd_pair_add_double(t2, k->p0);
    const sd_pair t4 = sd_pair_square(t3);
    const sd_pair t5 = sd_pair_div(t1, t4);
    const double t6 = t5.hi;
    const double t7 = a < k->c0 ? k->c0 : a;
    const double t8 = t7 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t7;
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->c3, k->c3_lo), sd_pair_make(t8, 0.0));
    const sd_pair t10 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t9);
    const sd_pair t11 = sd_pair_square(t9);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_mul_double(t10, t12);
    const double t14 = t13.hi;
    const double t15 = a > k->c0 ? t14 : t6;
    const double t16 = a > k->c5 ? t15 : a;
    (void)k;
    return copysign(t16, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dcs_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    dcs_phi_constants k;
    dcs_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dcs_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void dcs_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    dcs_phi_constants k;
    double left = 0;
    dcs_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = dcs_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dcs_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dcs_phi_constants k;
    dcs_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dcs_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(c)), (4*c**2/(c + r**2)**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dcs_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} dcs_g_constants;

SYMDICT_INLINE void dcs_g_prepare(const double *parameters, dcs_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 68719476736.0);
    k->c0 = q1.hi; /* multiply(68719476736, sqrt(c)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, sqrt(c)) */
    k->c1_lo = q3.lo;
    k->c2 = q0.hi; /* sqrt(c) */
    k->c2_lo = q0.lo;
    const double q6 = sd_round_down(q0);
    k->c3 = q6; /* round_down(sqrt(c)) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double dcs_g(double r, const dcs_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = t3.hi;
    const double t5 = t4 * t4;
    const double t6 = 4.0 / t5;
    const double t7 = a < k->c0 ? k->c0 : a;
    const double t8 = t7 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t7;
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t8, 0.0));
    const sd_pair t10 = sd_pair_square(t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(4.0, -1.6940658945086007e-21), t10);
    const sd_pair t12 = sd_pair_mul(t11, t10);
    const double t13 = t12.hi;
    const double t14 = a > k->c0 ? t13 : t6;
    const double t15 = a > k->c3 ? t14 : 1.0;
    (void)k;
    return r != r ? r : t15;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dcs_g_array(const double *parameters, const double *in, double *out, size_t n) {
    dcs_g_constants k;
    dcs_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dcs_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dcs_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dcs_g_constants k;
    dcs_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dcs_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(c)), (c*(-4*c/(c + r**2) + 3), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dcs_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
} dcs_psi_constants;

SYMDICT_INLINE void dcs_psi_prepare(const double *parameters, dcs_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(sqrt(c)) */
    const sd_pair q3 = sd_pair_scale(q0, 68719476736.0);
    k->c1 = q3.hi; /* multiply(68719476736, sqrt(c)) */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double dcs_psi(double r, const dcs_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const double t3 = t2 * t2;
    const sd_pair t4 = sd_two_prod(3.0, t3);
    const double t5 = -k->p0;
    const sd_pair t6 = sd_pair_add_double(t4, t5);
    const double t7 = t6.hi;
    const double t8 = k->p0 * t7;
    const double t9 = k->p0 + t3;
    const double t10 = t8 / t9;
    const double t11 = a > k->c0 ? t10 : t1;
    (void)k;
    return t11;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dcs_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    dcs_psi_constants k;
    dcs_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dcs_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dcs_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dcs_psi_constants k;
    dcs_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dcs_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= sqrt(2)*sqrt(c)/2), (r*(-4*c**2/(c + 2*r**2)**2 + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dcs_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
} dcs_s_constants;

SYMDICT_INLINE void dcs_s_prepare(const double *parameters, dcs_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 65536.0);
    k->c0 = q1.hi; /* multiply(65536, sqrt(c)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, sqrt(c)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q0);
    const double q6 = sd_round_down(q5);
    k->c2 = q6; /* round_down(multiply(multiply(1/2, sqrt(2)), sqrt(c))) */
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double dcs_s(double r, const dcs_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_scale(t2, 2.0);
    const sd_pair t4 = sd_pair_add_double(t3, (-1.0));
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_add_double(t3, 3.0);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_two_prod(t5, t7);
    const sd_pair t9 = sd_pair_add_double(t3, 1.0);
    const double t10 = t9.hi;
    const sd_pair t11 = sd_two_prod(t10, t10);
    const sd_pair t12 = sd_pair_div(t8, t11);
    const double t13 = t12.hi;
    const sd_pair t14 = sd_two_prod(t0, t13);
    const double t15 = 1.0 * a;
    const sd_pair t16 = sd_pair_select(a > k->c0, sd_pair_make(t15, 0.0), t14);
    const sd_pair t17 = sd_pair_select(a > k->c2, t16, sd_pair_make(0.0, 0.0));
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t17.hi);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dcs_s_array(const double *parameters, const double *in, double *out, size_t n) {
    dcs_s_constants k;
    dcs_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dcs_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dcs_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dcs_s_constants k;
    dcs_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dcs_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(c)), (-4*c**2*(-c + 3*r**2)/(c + r**2)**3, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dcs_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} dcs_slope_constants;

SYMDICT_INLINE void dcs_slope_prepare(const double *parameters, dcs_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 68719476736.0);
    k->c0 = q1.hi; /* multiply(68719476736, sqrt(c)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, sqrt(c)) */
    k->c1_lo = q3.lo;
    k->c2 = q0.hi; /* sqrt(c) */
    k->c2_lo = q0.lo;
    const double q6 = sd_round_down(q0);
    k->c3 = q6; /* round_down(sqrt(c)) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double dcs_slope(double r, const dcs_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul_double(t2, 12.0);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, 4.0);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_add_double(t2, 1.0);
    const sd_pair t8 = sd_pair_square(t7);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_pair_mul_double(t7, t9);
    const double t11 = t10.hi;
    const double t12 = t6 / t11;
    const double t13 = a < k->c0 ? k->c0 : a;
    const double t14 = t13 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t13;
    const sd_pair t15 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t14, 0.0));
    const sd_pair t16 = sd_pair_square(t15);
    const sd_pair t17 = sd_pair_mul(sd_pair_make(12.0, -8.470329472543003e-21), t16);
    const double t18 = t17.hi;
    const sd_pair t19 = sd_pair_mul_double(t16, t18);
    const double t20 = t19.hi;
    const double t21 = -t20;
    const double t22 = a > k->c0 ? t21 : t12;
    const double t23 = a > k->c3 ? t22 : 1.0;
    (void)k;
    return r != r ? r : t23;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dcs_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    dcs_slope_constants k;
    dcs_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dcs_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dcs_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dcs_slope_constants k;
    dcs_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dcs_slope((double)in[i], &k);
}

#endif
