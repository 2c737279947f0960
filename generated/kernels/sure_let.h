/* The kernels of sure-let: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(-a - b*exp(-r**2/(24*sigma**2)) + 1): no bound is promised for this kernel.
   g(r) = -a - b*exp(-r**2/(24*sigma**2)) + 1: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Psi(r) = -a*r**2 - 24*b*sigma**2 + 24*b*sigma**2*exp(-r**2/(24*sigma**2)) + r**2: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound holds for |r| up to 2^500 times the scale.
   S(r) = a*r + b*r*exp(-r**2/(12*sigma**2)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = -a + b*r**2*exp(-r**2/(24*sigma**2))/(12*sigma**2) - b*exp(-r**2/(24*sigma**2)) + 1: no bound is promised for this kernel.
   Digest: e47ff33b5be09e1f. Made by symdict; again by:
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
    double p0;
    double c1;
    double c1_lo;
    double p1;
} sure_let_phi_constants;

SYMDICT_INLINE void sure_let_phi_prepare(const double *parameters, sure_let_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q1 = sd_pair_div(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), q0);
    k->c1 = q1.hi; /* divide(1/24, square(sigma)) */
    k->c1_lo = q1.lo;
    k->p0 = parameters[0]; /* a */
    k->p1 = parameters[1]; /* b */
}

/* Phi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double sure_let_phi(double r, const sure_let_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const sd_pair t1 = sd_pair_neg(t0);
    const sd_pair t2 = sd_pair_add_double(t1, a);
    const sd_pair t3 = sd_two_prod(a, a);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_exp_pair(t5);
    const sd_pair t7 = sd_pair_mul(t6, sd_pair_make(a, 0.0));
    const sd_pair t8 = sd_pair_mul_double(t7, k->p1);
    const sd_pair t9 = sd_pair_sub(t2, t8);
    const double t10 = t9.hi;
    const double t11 = a > 1.7976931348623157e+308 ? 0.0 : t10;
    (void)k;
    return copysign(1.0, r) * t11;
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
    double c1_lo;
    double p1;
    double c3;
    double c3_lo;
} sure_let_g_constants;

SYMDICT_INLINE void sure_let_g_prepare(const double *parameters, sure_let_g_constants *k) {
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

/* g(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double sure_let_g(double r, const sure_let_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_mul_double(t4, k->p1);
    const sd_pair t6 = sd_pair_sub(sd_pair_make(k->c3, k->c3_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > 1.7976931348623157e+308 ? 0.0 : t7;
    (void)k;
    return t8;
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
    double c1;
    double c2;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double p0;
    double p2;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
} sure_let_psi_constants;

SYMDICT_INLINE void sure_let_psi_prepare(const double *parameters, sure_let_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[2];
    k->c0 = q0; /* multiply(1/268435456, sigma) */
    const sd_pair q2 = sd_two_prod(24.0, parameters[1]);
    const sd_pair q3 = sd_pair_mul(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), q2);
    const sd_pair q4 = sd_pair_neg(q3);
    const sd_pair q5 = sd_pair_add_double(q4, 1.0);
    const double q6 = -parameters[0];
    const sd_pair q7 = sd_pair_add_double(q5, q6);
    k->c1 = q7.hi; /* subtract(subtract(1, multiply(1/24, multiply(24, b))), a) */
    const double q9 = 4.0 * parameters[2];
    k->c2 = q9; /* multiply(4, sigma) */
    const sd_pair q11 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q12 = sd_pair_div(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), q11);
    k->c3 = q12.hi; /* divide(1/24, square(sigma)) */
    k->c3_lo = q12.lo;
    const sd_pair q14 = sd_pair_mul(q2, q11);
    k->c4 = q14.hi; /* multiply(multiply(24, b), square(sigma)) */
    k->c4_lo = q14.lo;
    k->c7 = q2.hi; /* multiply(24, b) */
    k->c7_lo = q2.lo;
    const double q17 = -parameters[0];
    const sd_pair q18 = sd_two_sum(1.0, q17);
    k->c8 = q18.hi; /* subtract(1, a) */
    k->c8_lo = q18.lo;
    const sd_pair q20 = sd_pair_mul_double(q2, 0.0);
    const sd_pair q21 = sd_pair_add_double(q20, 6.668014432879854e+240);
    const double q22 = 6.668014432879854e+240 * parameters[0];
    const double q23 = -q22;
    const sd_pair q24 = sd_pair_add_double(q21, q23);
    const sd_pair q25 = sd_pair_sub(q24, q2);
    const sd_pair q26 = sd_pair_mul(q11, q25);
    k->c9 = q26.hi; /* multiply(square(sigma), subtract(subtract(add(66680144328... */
    k->p0 = parameters[0]; /* a */
    k->p2 = parameters[2]; /* sigma */
}

/* Psi(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound holds for |r| up to 2^500 times the scale. */
SYMDICT_INLINE double sure_let_psi(double r, const sure_let_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = t1 * t0;
    const double t3 = a > k->c2 ? k->c2 : a;
    const double t4 = t3 * t3;
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_expm1_pair(t6);
    const sd_pair t8 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t7);
    const sd_pair t9 = sd_pair_add_double(t8, t4);
    const sd_pair t10 = sd_two_prod(k->p0, t4);
    const sd_pair t11 = sd_pair_sub(t9, t10);
    const double t12 = t11.hi;
    const double t13 = a < k->c2 ? k->c2 : a;
    const sd_pair t14 = sd_pair_div(sd_pair_make(k->p2, 0.0), sd_pair_make(t13, 0.0));
    const sd_pair t15 = sd_pair_square(t14);
    const sd_pair t16 = sd_pair_div(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), t15);
    const sd_pair t17 = sd_pair_neg(t16);
    const sd_pair t18 = sd_exp_pair(t17);
    const sd_pair t19 = sd_pair_mul(t18, t15);
    const sd_pair t20 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t19);
    const sd_pair t21 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t15);
    const sd_pair t22 = sd_pair_sub(t20, t21);
    const sd_pair t23 = sd_pair_add(t22, sd_pair_make(k->c8, k->c8_lo));
    const double t24 = t23.hi;
    const double t25 = t13 * t24;
    const double t26 = t25 * t13;
    const double t27 = a > k->c2 ? t26 : t12;
    const double t28 = a > k->c0 ? t27 : t2;
    const double t29 = a > 1.7976931348623157e+308 ? k->c9 : t28;
    (void)k;
    return t29;
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
    double c2;
    double c3;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c7;
    double c8;
    double c8_lo;
    double p1;
    double p0;
} sure_let_s_constants;

SYMDICT_INLINE void sure_let_s_prepare(const double *parameters, sure_let_s_constants *k) {
    (void)parameters;
    const double q0 = 0.0625 * parameters[2];
    k->c0 = q0; /* multiply(1/16, sigma) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[2], 0.0));
    k->c1 = q2.hi; /* divide(1, sigma) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(2.0093878600823047e-06, -1.708008823681511e-22), parameters[1]);
    k->c2 = q4.hi; /* multiply(1/497664, b) */
    const sd_pair q6 = sd_pair_mul_double(sd_pair_make(9.645061728395061e-05, 5.3540848023975525e-21), parameters[1]);
    k->c3 = q6.hi; /* multiply(1/10368, b) */
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(0.003472222222222222, 1.927470528863119e-19), parameters[1]);
    k->c4 = q8.hi; /* multiply(1/288, b) */
    const sd_pair q10 = sd_pair_mul_double(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), parameters[1]);
    k->c5 = q10.hi; /* multiply(1/12, b) */
    k->c5_lo = q10.lo;
    const sd_pair q12 = sd_two_sum(parameters[0], parameters[1]);
    k->c6 = q12.hi; /* add(a, b) */
    const double q14 = 256.0 * parameters[2];
    k->c7 = q14; /* multiply(256, sigma) */
    const sd_pair q16 = sd_two_prod(parameters[2], parameters[2]);
    const sd_pair q17 = sd_pair_div(sd_pair_make(0.08333333333333333, 4.625929269271485e-18), q16);
    k->c8 = q17.hi; /* divide(1/12, square(sigma)) */
    k->c8_lo = q17.lo;
    k->p1 = parameters[1]; /* b */
    k->p0 = parameters[0]; /* a */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double sure_let_s(double r, const sure_let_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t2.hi;
    const double t4 = fma(t3, k->c2, -k->c3);
    const double t5 = fma(t3, t4, k->c4);
    const double t6 = t3 * t5;
    const sd_pair t7 = sd_pair_neg(sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t8 = sd_pair_add_double(t7, t6);
    const double t9 = t8.hi;
    const double t10 = fma(t3, t9, k->c6);
    const double t11 = t10 * t0;
    const double t12 = a > k->c7 ? k->c7 : a;
    const sd_pair t13 = sd_two_prod(t12, t12);
    const sd_pair t14 = sd_pair_mul(sd_pair_make(k->c8, k->c8_lo), t13);
    const sd_pair t15 = sd_pair_neg(t14);
    const sd_pair t16 = sd_exp_pair(t15);
    const sd_pair t17 = sd_pair_mul_double(t16, k->p1);
    const sd_pair t18 = sd_pair_add_double(t17, k->p0);
    const double t19 = t18.hi;
    const double t20 = a * t19;
    const double t21 = a > k->c0 ? t20 : t11;
    (void)k;
    return copysign(1.0, r) * t21;
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
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_inverse(t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(0.041666666666666664, 2.3129646346357427e-18), t2);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_exp_pair(t5);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t6);
    const sd_pair t8 = sd_pair_add(t3, t7);
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->p0, 0.0), t2);
    const sd_pair t10 = sd_pair_sub(t8, t9);
    const sd_pair t11 = sd_pair_mul_double(t6, k->p1);
    const sd_pair t12 = sd_pair_div(t11, t2);
    const sd_pair t13 = sd_pair_sub(t10, t12);
    const sd_pair t14 = sd_pair_mul(t0, t13);
    const sd_pair t15 = sd_pair_mul_double(t14, a);
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
