/* The kernels of p-shrinkage: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*sign(r), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)/Abs(r), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((2*lam**2*p - 4*lam**2 + 4*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**p)/p, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= lam), (-lam**(2 - p)*Abs(r)**(p - 1)*sign(r) + r, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*(p - 1)/Abs(r), True)): at most 4 ulp.
   Digest: ff344d064ac92706. Made by symdict; again by:
       symdict generate --only kernels/p_shrinkage.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, p. */

#ifndef SYMDICT_P_SHRINKAGE_H
#define SYMDICT_P_SHRINKAGE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} p_shrinkage_phi_constants;

SYMDICT_INLINE void p_shrinkage_phi_prepare(const double *parameters, p_shrinkage_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(parameters[1], (-1.0));
    k->c1 = q3.hi; /* subtract(p, 1) */
    k->c1_lo = q3.lo;
    const double q5 = -parameters[1];
    const sd_pair q6 = sd_two_sum(2.0, q5);
    const sd_pair q7 = sd_log_pair(sd_pair_make(parameters[0], 0.0));
    const sd_pair q8 = sd_pair_mul(q7, q6);
    const sd_pair q9 = sd_exp_pair(q8);
    const sd_pair q10 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q9);
    k->c2 = q10.hi; /* multiply(sqrt(2), pow(lam, subtract(2, p))) */
    k->c2_lo = q10.lo;
    const double q12 = sd_round_down(q0);
    k->c3 = q12; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double p_shrinkage_phi(double r, const p_shrinkage_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t0);
    const sd_pair t2 = sd_log_pair(t1);
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const double t4 = sd_exp_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const double t7 = a > k->c3 ? t6 : a;
    const double t8 = a > 1.7976931348623157e+308 ? 0.0 : t7;
    (void)k;
    return copysign(t8, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_phi_constants k;
    p_shrinkage_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void p_shrinkage_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    p_shrinkage_phi_constants k;
    double left = 0;
    p_shrinkage_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = p_shrinkage_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_phi_constants k;
    p_shrinkage_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} p_shrinkage_g_constants;

SYMDICT_INLINE void p_shrinkage_g_prepare(const double *parameters, p_shrinkage_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(parameters[1], (-1.0));
    k->c1 = q3.hi; /* subtract(p, 1) */
    k->c1_lo = q3.lo;
    const double q5 = -parameters[1];
    const sd_pair q6 = sd_two_sum(2.0, q5);
    const sd_pair q7 = sd_log_pair(sd_pair_make(parameters[0], 0.0));
    const sd_pair q8 = sd_pair_mul(q7, q6);
    const sd_pair q9 = sd_exp_pair(q8);
    const sd_pair q10 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q9);
    k->c2 = q10.hi; /* multiply(sqrt(2), pow(lam, subtract(2, p))) */
    k->c2_lo = q10.lo;
    const double q12 = sd_round_down(q0);
    k->c3 = q12; /* round_down(multiply(lam, sqrt(2))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_g(double r, const p_shrinkage_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t0);
    const sd_pair t2 = sd_log_pair(t1);
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const double t4 = sd_exp_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const double t7 = t6 / t0;
    const double t8 = a > k->c3 ? t7 : 1.0;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return r != r ? r : t9;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_g_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_g_constants k;
    p_shrinkage_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_g_constants k;
    p_shrinkage_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((2*lam**2*p - 4*lam**2 + 4*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**p)/p, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p1;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
} p_shrinkage_psi_constants;

SYMDICT_INLINE void p_shrinkage_psi_prepare(const double *parameters, p_shrinkage_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const double q3 = sd_round_up(q0);
    k->c1 = q3; /* round_up(multiply(lam, sqrt(2))) */
    const double q5 = -parameters[1];
    const sd_pair q6 = sd_two_sum(2.0, q5);
    const sd_pair q7 = sd_log_pair(sd_pair_make(parameters[0], 0.0));
    const sd_pair q8 = sd_pair_mul(q7, q6);
    const sd_pair q9 = sd_exp_pair(q8);
    const sd_pair q10 = sd_pair_scale(q9, 4.0);
    k->c3 = q10.hi; /* multiply(4, pow(lam, subtract(2, p))) */
    k->c3_lo = q10.lo;
    const double q12 = 2.0 * parameters[1];
    const sd_pair q13 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q14 = sd_pair_mul_double(q13, q12);
    const sd_pair q15 = sd_pair_scale(q13, 4.0);
    const sd_pair q16 = sd_pair_sub(q14, q15);
    k->c4 = q16.hi; /* subtract(multiply(multiply(2, p), square(lam)), multiply(... */
    k->c4_lo = q16.lo;
    const sd_pair q18 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    k->c5 = q18.hi; /* divide(1, p) */
    k->c5_lo = q18.lo;
    const sd_pair q20 = sd_two_sum(q12, (-4.0));
    const sd_pair q21 = sd_pow_pair(sd_pair_make(1.8259263995133888e+120, -1.2481683490047086e+104), parameters[1]);
    const sd_pair q22 = sd_pair_scale(q21, 4.0);
    const sd_pair q23 = sd_pair_add(q20, q22);
    const sd_pair q24 = sd_pair_mul(q18, q23);
    const sd_pair q25 = sd_pair_mul(q13, q24);
    k->c6 = q25.hi; /* multiply(square(lam), multiply(divide(1, p), add(subtract... */
    k->p1 = parameters[1]; /* p */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_psi(double r, const p_shrinkage_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a < k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t2);
    const double t4 = sd_pow_dd(t3.hi, t3.lo, k->p1);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t4);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_add_double(sd_pair_make(k->c4, k->c4_lo), t6);
    const double t8 = t7.hi;
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t8);
    const double t10 = t9.hi;
    const double t11 = a > k->c0 ? t10 : t1;
    const double t12 = a > 1.7976931348623157e+308 ? k->c6 : t11;
    (void)k;
    return t12;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_psi_constants k;
    p_shrinkage_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_psi_constants k;
    p_shrinkage_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= lam), (-lam**(2 - p)*Abs(r)**(p - 1)*sign(r) + r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
} p_shrinkage_s_constants;

SYMDICT_INLINE void p_shrinkage_s_prepare(const double *parameters, p_shrinkage_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[1], (-1.0));
    k->c1 = q0.hi; /* subtract(p, 1) */
    k->c1_lo = q0.lo;
    const double q2 = -parameters[1];
    const sd_pair q3 = sd_two_sum(2.0, q2);
    const sd_pair q4 = sd_log_pair(sd_pair_make(parameters[0], 0.0));
    const sd_pair q5 = sd_pair_mul(q4, q3);
    const sd_pair q6 = sd_exp_pair(q5);
    k->c2 = q6.hi; /* pow(lam, subtract(2, p)) */
    k->c2_lo = q6.lo;
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double p_shrinkage_s(double r, const p_shrinkage_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul(t1, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_pair_add_double(t5, t0);
    const double t7 = t6.hi;
    const double t8 = a > k->p0 ? t7 : 0.0;
    const double t9 = a > 1.7976931348623157e+308 ? a : t8;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t9);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_s_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_s_constants k;
    p_shrinkage_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_s_constants k;
    p_shrinkage_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam**(2 - p)*(sqrt(2)*Abs(r)/2)**(p - 1)*(p - 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of p_shrinkage_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} p_shrinkage_slope_constants;

SYMDICT_INLINE void p_shrinkage_slope_prepare(const double *parameters, p_shrinkage_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(parameters[1], (-1.0));
    k->c1 = q3.hi; /* subtract(p, 1) */
    k->c1_lo = q3.lo;
    const double q5 = -parameters[1];
    const sd_pair q6 = sd_two_sum(2.0, q5);
    const sd_pair q7 = sd_log_pair(sd_pair_make(parameters[0], 0.0));
    const sd_pair q8 = sd_pair_mul(q7, q6);
    const sd_pair q9 = sd_exp_pair(q8);
    const sd_pair q10 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q9);
    const sd_pair q11 = sd_pair_mul(q10, q3);
    k->c2 = q11.hi; /* multiply(multiply(sqrt(2), pow(lam, subtract(2, p))), sub... */
    k->c2_lo = q11.lo;
    const double q13 = sd_round_down(q0);
    k->c3 = q13; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double p_shrinkage_slope(double r, const p_shrinkage_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t0);
    const sd_pair t2 = sd_log_pair(t1);
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const double t4 = sd_exp_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const double t7 = t6 / t0;
    const double t8 = a > k->c3 ? t7 : 1.0;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    (void)k;
    return r != r ? r : t9;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void p_shrinkage_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    p_shrinkage_slope_constants k;
    p_shrinkage_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = p_shrinkage_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void p_shrinkage_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    p_shrinkage_slope_constants k;
    p_shrinkage_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)p_shrinkage_slope((double)in[i], &k);
}

#endif
