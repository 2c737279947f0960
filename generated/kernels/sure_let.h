/* The kernels of sure-let: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(-a - b*exp(-r**2/(24*sigma**2)) + 1): at most 2.68859e+11 ulp; no bound is promised for this kernel.
   g(r) = -a - b*exp(-r**2/(24*sigma**2)) + 1: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Psi(r) = -a*r**2 - 24*b*sigma**2 + 24*b*sigma**2*exp(-r**2/(24*sigma**2)) + r**2: at most 1.01311e+74 ulp; no bound is promised for this kernel.
   S(r) = a*r + b*r*exp(-r**2/(12*sigma**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = -a + b*r**2*exp(-r**2/(24*sigma**2))/(12*sigma**2) - b*exp(-r**2/(24*sigma**2)) + 1: no bound is promised for this kernel.
   Digest: 86a3202a155cc771. Made by symdict; again by:
       symdict generate --only kernels/sure_let.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a, b, sigma. */

#ifndef SYMDICT_SURE_LET_H
#define SYMDICT_SURE_LET_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*(-a - b*exp(-r**2/(24*sigma**2)) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sure_let_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
    double c3_lo;
} sure_let_phi_constants;

SYMDICT_INLINE void sure_let_phi_prepare(const double *parameters, sure_let_phi_constants *k) {
    (void)parameters;
    const double q0 = 256.0 * parameters[2];
    k->c0 = q0; /* multiply(256, sigma) */
    const sd_pair q2 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), q2);
    k->c1 = q3.hi; /* divide(1/24, square(sigma)) */
    k->c1_lo = q3.lo;
    const double q5 = -parameters[0];
    const sd_pair q6 = sd_two_sum(1.0, q5);
    k->c3 = q6.hi; /* subtract(1, a) */
    k->c3_lo = q6.lo;
    k->p1 = parameters[1]; /* b */
}

/* Phi(r); at most 2.68859e+11 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double sure_let_phi(double r, const sure_let_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_mul_double(t4, k->p1);
    const sd_pair t6 = sd_pair_sub(sd_pair_make(k->c3, k->c3_lo), t5);
    const sd_pair t7 = sd_pair_mul_double(t6, a);
    const double t8 = t7.hi;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return copysign(1.0, r) * t9;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sure_let_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    sure_let_phi_constants k;
    sure_let_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sure_let_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void sure_let_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    sure_let_phi_constants k;
    double left = 0;
    sure_let_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = sure_let_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sure_let_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sure_let_phi_constants k;
    sure_let_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sure_let_phi((double)in[i], &k);
}

/* ---- g(r) = -a - b*exp(-r**2/(24*sigma**2)) + 1 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sure_let_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double p1;
    double c5;
    double c5_lo;
    double c8;
    double f0;
    double f1;
    double f1_lo;
} sure_let_g_constants;

SYMDICT_INLINE void sure_let_g_prepare(const double *parameters, sure_let_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[2];
    k->c0 = q0; /* multiply(4, sigma) */
    const double q2 = 8.673617379884035e-19 * parameters[2];
    k->c1 = q2; /* multiply(1/1152921504606846976, sigma) */
    const sd_pair q4 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q5 = sd_pair_inverse(q4);
    k->c2 = q5.hi; /* divide(1, square(sigma)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_inverse(sd_pair_make(parameters[2], 0.0));
    k->c3 = q7.hi; /* divide(1, sigma) */
    k->c3_lo = q7.lo;
    const sd_pair q9 = sd_two_sum(parameters[0], (-1.0));
    k->c5 = q9.hi; /* subtract(a, 1) */
    k->c5_lo = q9.lo;
    const double q11 = 256.0 * parameters[2];
    const sd_pair q13 = sd_pair_div(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), q4);
    const double q15 = -parameters[0];
    const sd_pair q16 = sd_two_sum(1.0, q15);
    k->c8 = q16.hi; /* subtract(1, a) */
    const sd_pair d0 = sd_pair_mul(sd_pair_make((-1.4426950408889634), -2.0355273740931033e-17), q13);
    const double e0 = sd_square_edge(q11, d0.hi);
    k->f0 = e0; /* how far the exponent matters */
    k->f1 = d0.hi; /* per ln 2 */
    k->f1_lo = d0.lo;
    k->p1 = parameters[1]; /* b */
}

/* g(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double sure_let_g(double r, const sure_let_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t2);
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t1);
    const sd_pair t5 = sd_pair_square(t4);
    const sd_pair t6 = sd_pair_mul(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), t5);
    const sd_pair t7 = sd_pair_neg(t6);
    const sd_pair t8 = sd_exp_pair(t7);
    const sd_pair t9 = sd_pair_mul_double(t8, k->p1);
    const sd_pair t10 = sd_pair_add(sd_pair_make(k->c5, k->c5_lo), t9);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_pair_div(sd_pair_make(t11, 0.0), t5);
    const double t13 = t12.hi;
    const sd_pair t14 = sd_pair_mul_double(t3, t13);
    const sd_pair t15 = sd_pair_neg(t14);
    const double t20v = a > k->f0 ? k->f0 : a;
    const double t20 = sd_exp2_square_times(1.0, t20v, k->f1, k->f1_lo);
    const double t21 = fma(-k->p1, t20, k->c8);
    const sd_pair t22 = sd_pair_select(a > k->c0, sd_pair_make(t21, 0.0), t15);
    const sd_pair t23 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t22);
    (void)k;
    return t23.hi;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sure_let_g_array(const double *parameters, const double *in, double *out, size_t n) {
    sure_let_g_constants k;
    sure_let_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sure_let_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sure_let_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sure_let_g_constants k;
    sure_let_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sure_let_g((double)in[i], &k);
}

/* ---- Psi(r) = -a*r**2 - 24*b*sigma**2 + 24*b*sigma**2*exp(-r**2/(24*sigma**2)) + r**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sure_let_psi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double p0;
    double c3;
} sure_let_psi_constants;

SYMDICT_INLINE void sure_let_psi_prepare(const double *parameters, sure_let_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q1 = sd_pair_div(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), q0);
    k->c0 = q1.hi; /* divide(1/24, square(sigma)) */
    k->c0_lo = q1.lo;
    const sd_pair q3 = sd_two_prod(24.0, parameters[1]);
    const sd_pair q4 = sd_pair_mul(q3, q0);
    k->c1 = q4.hi; /* multiply(multiply(24, b), square(sigma)) */
    k->c1_lo = q4.lo;
    const sd_pair q6 = sd_pair_mul_double(q3, 0.0);
    const sd_pair q7 = sd_pair_add_double(q6, 6.668014432879854e+240);
    const double q8 = 6.668014432879854e+240 * parameters[0];
    const double q9 = -q8;
    const sd_pair q10 = sd_pair_add_double(q7, q9);
    const sd_pair q11 = sd_pair_sub(q10, q3);
    const sd_pair q12 = sd_pair_mul(q0, q11);
    k->c3 = q12.hi; /* multiply(square(sigma), subtract(subtract(add(66680144328... */
    k->p0 = parameters[0]; /* a */
}

/* Psi(r); at most 1.01311e+74 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double sure_let_psi(double r, const sure_let_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, a);
    const sd_pair t1 = sd_pair_mul(sd_pair_make(k->c0, k->c0_lo), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const sd_pair t3 = sd_expm1_pair(t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t3);
    const sd_pair t5 = sd_pair_add(t0, t4);
    const sd_pair t6 = sd_pair_mul_double(t0, k->p0);
    const sd_pair t7 = sd_pair_sub(t5, t6);
    const double t8 = t7.hi;
    const double t9 = a > 1.7976931348623157e+308 ? k->c3 : t8;
    (void)k;
    return t9;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sure_let_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    sure_let_psi_constants k;
    sure_let_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sure_let_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sure_let_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sure_let_psi_constants k;
    sure_let_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sure_let_psi((double)in[i], &k);
}

/* ---- S(r) = a*r + b*r*exp(-r**2/(12*sigma**2)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sure_let_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double p0;
} sure_let_s_constants;

SYMDICT_INLINE void sure_let_s_prepare(const double *parameters, sure_let_s_constants *k) {
    (void)parameters;
    const double q0 = 256.0 * parameters[2];
    k->c0 = q0; /* multiply(256, sigma) */
    const sd_pair q2 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q2);
    k->c1 = q3.hi; /* divide(1/12, square(sigma)) */
    k->c1_lo = q3.lo;
    k->p1 = parameters[1]; /* b */
    k->p0 = parameters[0]; /* a */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double sure_let_s(double r, const sure_let_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0u = r > k->c0 ? k->c0 : r;
    const double t0 = t0u < -k->c0 ? -k->c0 : t0u;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_mul_double(t4, k->p1);
    const sd_pair t6 = sd_pair_add_double(t5, k->p0);
    const double t7 = t6.hi;
    const double t8 = r * t7;
    (void)k;
    return t8;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sure_let_s_array(const double *parameters, const double *in, double *out, size_t n) {
    sure_let_s_constants k;
    sure_let_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sure_let_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sure_let_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sure_let_s_constants k;
    sure_let_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sure_let_s((double)in[i], &k);
}

/* ---- Phi'(r) = -a + b*r**2*exp(-r**2/(24*sigma**2))/(12*sigma**2) - b*exp(-r**2/(24*sigma**2)) + 1 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sure_let_slope, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double p0;
    double p1;
    double c5;
} sure_let_slope_constants;

SYMDICT_INLINE void sure_let_slope_prepare(const double *parameters, sure_let_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c0 = q1.hi; /* divide(1, square(sigma)) */
    k->c0_lo = q1.lo;
    const sd_pair q3 = sd_pair_inverse(sd_pair_make(parameters[2], 0.0));
    k->c1 = q3.hi; /* divide(1, sigma) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), parameters[1]);
    k->c2 = q5.hi; /* multiply(1/12, b) */
    k->c2_lo = q5.lo;
    const double q7 = -parameters[0];
    const sd_pair q8 = sd_two_sum(1.0, q7);
    const double q9 = -parameters[1];
    const sd_pair q10 = sd_pair_add_double(q8, q9);
    k->c5 = q10.hi; /* subtract(subtract(1, a), b) */
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
}

/* Phi'(r); no bound is promised for this kernel. */
SYMDICT_INLINE double sure_let_slope(double r, const sure_let_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, a);
    const sd_pair t1 = sd_pair_mul(sd_pair_make(k->c0, k->c0_lo), t0);
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_inverse(t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), t3);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_exp_pair(t6);
    const sd_pair t8 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t7);
    const sd_pair t9 = sd_pair_add(t4, t8);
    const sd_pair t10 = sd_pair_div(sd_pair_make(k->p0, 0.0), t3);
    const sd_pair t11 = sd_pair_sub(t9, t10);
    const sd_pair t12 = sd_pair_mul_double(t7, k->p1);
    const sd_pair t13 = sd_pair_div(t12, t3);
    const sd_pair t14 = sd_pair_sub(t11, t13);
    const sd_pair t15 = sd_pair_mul(t1, t14);
    const double t16 = t15.hi;
    const double t17 = a > 0.0 ? t16 : k->c5;
    const double t18 = a > 1.7976931348623157e+308 ? 0.0 : t17;
    (void)k;
    return r != r ? r : t18;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sure_let_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    sure_let_slope_constants k;
    sure_let_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sure_let_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sure_let_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sure_let_slope_constants k;
    sure_let_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sure_let_slope((double)in[i], &k);
}

#endif
