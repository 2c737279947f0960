/* The kernels of firm: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t1), (t1*(r - sqrt(2)*t2*sign(r))/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t1), (t1*(-sqrt(2)*t2/Abs(r) + 1)/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*t1), (t1*(r**2 + 2*t1*t2 - 2*sqrt(2)*t2*Abs(r))/(t1 - t2), Abs(r) <= sqrt(2)*t2), (2*t1*t2, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= t1), (t2*(r - t1*sign(r))/(-t1 + t2), Abs(r) <= t2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t1), (t1/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)): at most 4 ulp.
   Digest: c609a7696d5aea52. Made by symdict; again by:
       symdict generate --only kernels/firm.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: t1, t2. */

#ifndef SYMDICT_FIRM_H
#define SYMDICT_FIRM_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t1), (t1*(r - sqrt(2)*t2*sign(r))/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of firm_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
} firm_phi_constants;

SYMDICT_INLINE void firm_phi_prepare(const double *parameters, firm_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(1.4142135623730951, parameters[1]);
    k->c0 = q0.hi; /* multiply(6369051672525773/4503599627370496, t2) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make((-9.667293313452913e-17), 4.1386753086994136e-33), parameters[1]);
    k->c1 = q2.hi; /* multiply(subtract(sqrt(2), 6369051672525773/4503599627370... */
    k->c1_lo = q2.lo;
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(parameters[0], q4);
    const sd_pair q6 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q5);
    k->c2 = q6.hi; /* divide(t1, subtract(t1, t2)) */
    k->c2_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const double q9 = sd_round_down(q8);
    k->c3 = q9; /* round_down(multiply(t2, sqrt(2))) */
    const sd_pair q11 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q12 = sd_round_down(q11);
    k->c4 = q12; /* round_down(multiply(t1, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double firm_phi(double r, const firm_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_neg(sd_pair_make(k->c0, k->c0_lo));
    const sd_pair t1 = sd_pair_add_double(t0, a);
    const double t2 = t1.hi;
    const sd_pair t3 = sd_pair_neg(sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t4 = sd_pair_add_double(t3, t2);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->c3 ? 0.0 : t7;
    const double t9 = a > k->c4 ? t8 : a;
    (void)k;
    return copysign(1.0, r) * t9;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void firm_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    firm_phi_constants k;
    firm_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = firm_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void firm_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    firm_phi_constants k;
    double left = 0;
    firm_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = firm_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void firm_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    firm_phi_constants k;
    firm_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)firm_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t1), (t1*(-sqrt(2)*t2/Abs(r) + 1)/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of firm_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c5;
} firm_g_constants;

SYMDICT_INLINE void firm_g_prepare(const double *parameters, firm_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(t1, sqrt(2))) */
    const sd_pair q3 = sd_two_prod(1.4142135623730951, parameters[1]);
    k->c1 = q3.hi; /* multiply(6369051672525773/4503599627370496, t2) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make((-9.667293313452913e-17), 4.1386753086994136e-33), parameters[1]);
    k->c2 = q5.hi; /* multiply(subtract(sqrt(2), 6369051672525773/4503599627370... */
    k->c2_lo = q5.lo;
    const double q7 = -parameters[1];
    const sd_pair q8 = sd_two_sum(parameters[0], q7);
    const sd_pair q9 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q8);
    k->c3 = q9.hi; /* divide(t1, subtract(t1, t2)) */
    k->c3_lo = q9.lo;
    const sd_pair q11 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const double q12 = sd_round_down(q11);
    k->c4 = q12; /* round_down(multiply(t2, sqrt(2))) */
    const double q14 = sd_round_down(q0);
    k->c5 = q14; /* round_down(multiply(t1, sqrt(2))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double firm_g(double r, const firm_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_neg(sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t2 = sd_pair_add_double(t1, t0);
    const double t3 = t2.hi;
    const sd_pair t4 = sd_pair_neg(sd_pair_make(k->c2, k->c2_lo));
    const sd_pair t5 = sd_pair_add_double(t4, t3);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t6);
    const double t8 = t7.hi;
    const double t9 = t8 / t0;
    const double t10 = a > k->c4 ? 0.0 : t9;
    const double t11 = a > k->c5 ? t10 : 1.0;
    (void)k;
    return r != r ? r : t11;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void firm_g_array(const double *parameters, const double *in, double *out, size_t n) {
    firm_g_constants k;
    firm_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = firm_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void firm_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    firm_g_constants k;
    firm_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)firm_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*t1), (t1*(r**2 + 2*t1*t2 - 2*sqrt(2)*t2*Abs(r))/(t1 - t2), Abs(r) <= sqrt(2)*t2), (2*t1*t2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of firm_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
} firm_psi_constants;

SYMDICT_INLINE void firm_psi_prepare(const double *parameters, firm_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(t1, sqrt(2))) */
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const double q4 = sd_round_down(q3);
    k->c1 = q4; /* round_down(multiply(t2, sqrt(2))) */
    const double q6 = 2.0 * parameters[0];
    const sd_pair q7 = sd_two_prod(q6, parameters[1]);
    k->c2 = q7.hi; /* multiply(multiply(2, t1), t2) */
    k->c2_lo = q7.lo;
    const double q9 = 2.0 * parameters[1];
    const sd_pair q10 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q9);
    k->c3 = q10.hi; /* multiply(multiply(2, t2), sqrt(2)) */
    k->c3_lo = q10.lo;
    const double q12 = -parameters[1];
    const sd_pair q13 = sd_two_sum(parameters[0], q12);
    const sd_pair q14 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q13);
    k->c4 = q14.hi; /* divide(t1, subtract(t1, t2)) */
    k->c4_lo = q14.lo;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double firm_psi(double r, const firm_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_two_prod(t2, t2);
    const sd_pair t4 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t2);
    const sd_pair t6 = sd_pair_sub(t4, t5);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t7);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_pair_select(a > k->c1, sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_pair_select(a > k->c0, t10, sd_pair_make(t1, 0.0));
    (void)k;
    return t11.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void firm_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    firm_psi_constants k;
    firm_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = firm_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void firm_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    firm_psi_constants k;
    firm_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)firm_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= t1), (t2*(r - t1*sign(r))/(-t1 + t2), Abs(r) <= t2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of firm_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double p1;
} firm_s_constants;

SYMDICT_INLINE void firm_s_prepare(const double *parameters, firm_s_constants *k) {
    (void)parameters;
    const double q0 = -parameters[0];
    const sd_pair q1 = sd_two_sum(parameters[1], q0);
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q1);
    k->c1 = q2.hi; /* divide(t2, subtract(t2, t1)) */
    k->p0 = parameters[0]; /* t1 */
    k->p1 = parameters[1]; /* t2 */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double firm_s(double r, const firm_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = k->c1 * t0;
    const double t2 = a > k->p1 ? a : t1;
    const double t3 = a > k->p0 ? t2 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t3);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void firm_s_array(const double *parameters, const double *in, double *out, size_t n) {
    firm_s_constants k;
    firm_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = firm_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void firm_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    firm_s_constants k;
    firm_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)firm_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t1), (t1/(t1 - t2), Abs(r) <= sqrt(2)*t2), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of firm_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} firm_slope_constants;

SYMDICT_INLINE void firm_slope_prepare(const double *parameters, firm_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(t2, sqrt(2))) */
    const double q3 = -parameters[1];
    const sd_pair q4 = sd_two_sum(parameters[0], q3);
    const sd_pair q5 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q4);
    k->c1 = q5.hi; /* divide(t1, subtract(t1, t2)) */
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q8 = sd_round_down(q7);
    k->c2 = q8; /* round_down(multiply(t1, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double firm_slope(double r, const firm_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : k->c1;
    const double t1 = a > k->c2 ? t0 : 1.0;
    (void)k;
    return r != r ? r : t1;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void firm_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    firm_slope_constants k;
    firm_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = firm_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void firm_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    firm_slope_constants k;
    firm_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)firm_slope((double)in[i], &k);
}

#endif
