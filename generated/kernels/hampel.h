/* The kernels of hampel: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= a), (a*sign(r), Abs(r) <= b), (a*(c*sign(r) - r)/(-b + c), Abs(r) <= c), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= a), (a/Abs(r), Abs(r) <= b), (a*(-c/Abs(r) + 1)/(b - c), Abs(r) <= c), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= a), (a*(-a + 2*Abs(r)), Abs(r) <= b), (a*(-a*b + a*c + b**2 - 2*c*Abs(r) + r**2)/(b - c), Abs(r) <= c), (a*(-a + b + c), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a/2), (-sqrt(2)*a*sign(r)/2 + r, Abs(r) <= sqrt(2)*b/2), (sqrt(2)*a*c*sign(r)/(2*(b - c)) - a*r/(b - c) + r, Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= a), (0, Abs(r) <= b), (a/(b - c), Abs(r) <= c), (0, True)): at most 4 ulp.
   Digest: 1bd54557abec5629. Made by symdict; again by:
       symdict generate --only kernels/hampel.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a, b, c. */

#ifndef SYMDICT_HAMPEL_H
#define SYMDICT_HAMPEL_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= a), (a*sign(r), Abs(r) <= b), (a*(c*sign(r) - r)/(-b + c), Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hampel_phi, prepared once per call. */
typedef struct {
    double p2;
    double c1;
    double p1;
    double p0;
} hampel_phi_constants;

SYMDICT_INLINE void hampel_phi_prepare(const double *parameters, hampel_phi_constants *k) {
    (void)parameters;
    const double q0 = -parameters[1];
    const sd_pair q1 = sd_two_sum(parameters[2], q0);
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q1);
    k->c1 = q2.hi; /* divide(a, subtract(c, b)) */
    k->p2 = parameters[2]; /* c */
    k->p1 = parameters[1]; /* b */
    k->p0 = parameters[0]; /* a */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double hampel_phi(double r, const hampel_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->p2 - a;
    const double t1 = k->c1 * t0;
    const double t2 = a > k->p2 ? 0.0 : t1;
    const double t3 = a > k->p1 ? t2 : k->p0;
    const double t4 = a > k->p0 ? t3 : a;
    (void)k;
    return copysign(1.0, r) * t4;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hampel_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    hampel_phi_constants k;
    hampel_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hampel_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void hampel_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    hampel_phi_constants k;
    double left = 0;
    hampel_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = hampel_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hampel_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hampel_phi_constants k;
    hampel_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hampel_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= a), (a/Abs(r), Abs(r) <= b), (a*(-c/Abs(r) + 1)/(b - c), Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hampel_g, prepared once per call. */
typedef struct {
    double p0;
    double p1;
    double p2;
    double c3;
} hampel_g_constants;

SYMDICT_INLINE void hampel_g_prepare(const double *parameters, hampel_g_constants *k) {
    (void)parameters;
    const double q0 = -parameters[2];
    const sd_pair q1 = sd_two_sum(parameters[1], q0);
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q1);
    k->c3 = q2.hi; /* divide(a, subtract(b, c)) */
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
    k->p2 = parameters[2]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double hampel_g(double r, const hampel_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const double t1 = k->p0 / t0;
    const double t2 = a < k->p1 ? k->p1 : a;
    const double t3 = t2 - k->p2;
    const double t4 = k->c3 * t3;
    const double t5 = t4 / t2;
    const double t6 = a > k->p2 ? 0.0 : t5;
    const double t7 = a > k->p1 ? t6 : t1;
    const double t8 = a > k->p0 ? t7 : 1.0;
    (void)k;
    return r != r ? r : t8;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hampel_g_array(const double *parameters, const double *in, double *out, size_t n) {
    hampel_g_constants k;
    hampel_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hampel_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hampel_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hampel_g_constants k;
    hampel_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hampel_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= a), (a*(-a + 2*Abs(r)), Abs(r) <= b), (a*(-a*b + a*c + b**2 - 2*c*Abs(r) + r**2)/(b - c), Abs(r) <= c), (a*(-a + b + c), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hampel_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c2;
    double p2;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c7;
    double p1;
} hampel_psi_constants;

SYMDICT_INLINE void hampel_psi_prepare(const double *parameters, hampel_psi_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[0];
    k->c1 = q0; /* multiply(2, a) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c2 = q2.hi; /* square(a) */
    const sd_pair q4 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q5 = sd_two_prod(parameters[0], parameters[2]);
    const sd_pair q6 = sd_pair_add(q4, q5);
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q8 = sd_pair_sub(q6, q7);
    k->c4 = q8.hi; /* subtract(add(square(b), multiply(a, c)), multiply(a, b)) */
    k->c4_lo = q8.lo;
    const double q10 = 2.0 * parameters[2];
    k->c5 = q10; /* multiply(2, c) */
    const double q12 = -parameters[2];
    const sd_pair q13 = sd_two_sum(parameters[1], q12);
    const sd_pair q14 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q13);
    k->c6 = q14.hi; /* divide(a, subtract(b, c)) */
    const sd_pair q16 = sd_two_sum(parameters[1], parameters[2]);
    const double q17 = -parameters[0];
    const sd_pair q18 = sd_pair_add_double(q16, q17);
    const sd_pair q19 = sd_pair_mul_double(q18, parameters[0]);
    k->c7 = q19.hi; /* multiply(a, subtract(add(b, c), a)) */
    k->p0 = parameters[0]; /* a */
    k->p2 = parameters[2]; /* c */
    k->p1 = parameters[1]; /* b */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double hampel_psi(double r, const hampel_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(k->c1, a, -k->c2);
    const double t3 = a > k->p2 ? k->p2 : a;
    const sd_pair t4 = sd_two_prod(t3, t3);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c4, k->c4_lo), t4);
    const sd_pair t6 = sd_two_prod(k->c5, t3);
    const sd_pair t7 = sd_pair_sub(t5, t6);
    const double t8 = t7.hi;
    const double t9 = k->c6 * t8;
    const double t10 = a > k->p2 ? k->c7 : t9;
    const double t11 = a > k->p1 ? t10 : t2;
    const double t12 = a > k->p0 ? t11 : t1;
    (void)k;
    return t12;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hampel_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    hampel_psi_constants k;
    hampel_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hampel_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hampel_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hampel_psi_constants k;
    hampel_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hampel_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a/2), (-sqrt(2)*a*sign(r)/2 + r, Abs(r) <= sqrt(2)*b/2), (sqrt(2)*a*c*sign(r)/(2*(b - c)) - a*r/(b - c) + r, Abs(r) <= sqrt(2)*c/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hampel_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c5;
    double c6;
} hampel_s_constants;

SYMDICT_INLINE void hampel_s_prepare(const double *parameters, hampel_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(0.7071067811865476, parameters[0]);
    k->c0 = q0.hi; /* multiply(6369051672525773/9007199254740992, a) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make((-4.833646656726457e-17), 2.0693376543497068e-33), parameters[0]);
    k->c1 = q2.hi; /* multiply(subtract(multiply(1/2, sqrt(2)), 636905167252577... */
    const double q4 = -parameters[2];
    const sd_pair q5 = sd_two_sum(parameters[1], q4);
    const sd_pair q6 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q5);
    const sd_pair q7 = sd_pair_neg(q6);
    const sd_pair q8 = sd_pair_add_double(q7, 1.0);
    k->c2 = q8.hi; /* subtract(1, divide(a, subtract(b, c))) */
    k->c2_lo = q8.lo;
    const sd_pair q10 = sd_two_prod(parameters[0], parameters[2]);
    const sd_pair q11 = sd_pair_mul(q10, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q12 = 2.0 * parameters[1];
    const double q13 = 2.0 * parameters[2];
    const double q14 = -q13;
    const sd_pair q15 = sd_two_sum(q12, q14);
    const sd_pair q16 = sd_pair_div(q11, q15);
    k->c3 = q16.hi; /* divide(multiply(multiply(a, c), sqrt(2)), subtract(multip... */
    k->c3_lo = q16.lo;
    const double q18 = 0.5 * parameters[2];
    const sd_pair q19 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q18);
    const double q20 = sd_round_down(q19);
    k->c4 = q20; /* round_down(multiply(multiply(1/2, c), sqrt(2))) */
    const double q22 = 0.5 * parameters[1];
    const sd_pair q23 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q22);
    const double q24 = sd_round_down(q23);
    k->c5 = q24; /* round_down(multiply(multiply(1/2, b), sqrt(2))) */
    const double q26 = 0.5 * parameters[0];
    const sd_pair q27 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q26);
    const double q28 = sd_round_down(q27);
    k->c6 = q28; /* round_down(multiply(multiply(1/2, a), sqrt(2))) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double hampel_s(double r, const hampel_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_neg(sd_pair_make(k->c0, k->c0_lo));
    const sd_pair t1 = sd_pair_add_double(t0, a);
    const double t2 = t1.hi;
    const double t3 = t2 - k->c1;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), a);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t4);
    const double t6 = t5.hi;
    const double t7 = a > k->c4 ? a : t6;
    const double t8 = a > k->c5 ? t7 : t3;
    const double t9 = a > k->c6 ? t8 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t9);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hampel_s_array(const double *parameters, const double *in, double *out, size_t n) {
    hampel_s_constants k;
    hampel_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hampel_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hampel_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hampel_s_constants k;
    hampel_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hampel_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= a), (0, Abs(r) <= b), (a/(b - c), Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hampel_slope, prepared once per call. */
typedef struct {
    double p2;
    double c1;
    double p1;
    double p0;
} hampel_slope_constants;

SYMDICT_INLINE void hampel_slope_prepare(const double *parameters, hampel_slope_constants *k) {
    (void)parameters;
    const double q0 = -parameters[2];
    const sd_pair q1 = sd_two_sum(parameters[1], q0);
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q1);
    k->c1 = q2.hi; /* divide(a, subtract(b, c)) */
    k->p2 = parameters[2]; /* c */
    k->p1 = parameters[1]; /* b */
    k->p0 = parameters[0]; /* a */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double hampel_slope(double r, const hampel_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p2 ? 0.0 : k->c1;
    const double t1 = a > k->p1 ? t0 : 0.0;
    const double t2 = a > k->p0 ? t1 : 1.0;
    (void)k;
    return r != r ? r : t2;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hampel_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    hampel_slope_constants k;
    hampel_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hampel_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hampel_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hampel_slope_constants k;
    hampel_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hampel_slope((double)in[i], &k);
}

#endif
