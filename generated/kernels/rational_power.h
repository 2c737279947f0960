/* The kernels of rational-power: Phi, g, S, Phi'.
   Phi(r) = r/((Abs(r)/lam)**p + 1): at most 2.5 ulp; the bound holds for |r| up to 2^1000 times the scale.
   g(r) = 1/((Abs(r)/lam)**p + 1): at most 4 ulp.
   S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)): at most 4 ulp.
   Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: f1cf51bb6b08a42b. Made by symdict; again by:
       symdict generate --only kernels/rational_power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, p. */

#ifndef SYMDICT_RATIONAL_POWER_H
#define SYMDICT_RATIONAL_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/((Abs(r)/lam)**p + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
    double c3_lo;
    double c4;
} rational_power_phi_constants;

SYMDICT_INLINE void rational_power_phi_prepare(const double *parameters, rational_power_phi_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_log_fine(q2);
    k->c3 = q4.hi; /* log(divide(1, lam)) */
    k->c3_lo = q4.lo;
    const double q6 = -parameters[1];
    k->c4 = q6; /* negate(p) */
    k->p1 = parameters[1]; /* p */
}

/* Phi(r); at most 2.5 ulp; the bound holds for |r| up to 2^1000 times the scale. */
SYMDICT_INLINE double rational_power_phi(double r, const rational_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const double t3 = 1.0 + t2;
    const double t4 = t0 / t3;
    const double t5 = a < k->c0 ? k->c0 : a;
    const sd_pair t6 = sd_log_pair(sd_pair_make(t5, 0.0));
    const sd_pair t7 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t6);
    const sd_pair t8 = sd_pair_mul_double(t7, k->p1);
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t5);
    const double t10 = t9.hi;
    const double t11 = sd_pow(t10, k->c4);
    const double t12 = sd_log1p(t11);
    const sd_pair t13 = sd_pair_add_double(t8, t12);
    const sd_pair t14 = sd_pair_neg(t13);
    const double t15 = sd_exp_times_dd(t5, t14.hi, t14.lo);
    const double t16 = a > k->c0 ? t15 : t4;
    const double t17 = a > 1.7976931348623157e+308 ? 0.0 : t16;
    (void)k;
    return copysign(t17, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_phi_constants k;
    rational_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void rational_power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    rational_power_phi_constants k;
    double left = 0;
    rational_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = rational_power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_phi_constants k;
    rational_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_phi((double)in[i], &k);
}

/* ---- g(r) = 1/((Abs(r)/lam)**p + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_g, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double p0;
} rational_power_g_constants;

SYMDICT_INLINE void rational_power_g_prepare(const double *parameters, rational_power_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const double q2 = -parameters[1];
    const sd_pair q3 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q2, 0.0));
    k->c2 = q3.hi; /* pow(lam, negate(p)) */
    k->p1 = parameters[1]; /* p */
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double rational_power_g(double r, const rational_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = sd_pow(t0, k->p1);
    const double t2 = fma(k->c2, t1, 1.0);
    const double t3 = 1.0 / t2;
    const double t4 = a < k->c0 ? k->c0 : a;
    const sd_pair t5 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t4, 0.0));
    const double t6 = sd_pow_dd(t5.hi, t5.lo, k->p1);
    const double t7 = 1.0 + t6;
    const double t8 = t6 / t7;
    const double t9 = a > k->c0 ? t8 : t3;
    const double t10 = a > 1.7976931348623157e+308 ? 0.0 : t9;
    (void)k;
    return t10;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_g_constants k;
    rational_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_g_constants k;
    rational_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_g((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 1/((sqrt(2)*Abs(r)/lam)**p + 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double p0;
    double c4;
} rational_power_s_constants;

SYMDICT_INLINE void rational_power_s_prepare(const double *parameters, rational_power_s_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(sqrt(2), lam) */
    k->c1_lo = q2.lo;
    const double q4 = 0.5 * parameters[1];
    const sd_pair q5 = sd_pow_fine(sd_pair_make(2.0, 0.0), sd_pair_make(q4, 0.0));
    k->c4 = q5.hi; /* pow(2, multiply(1/2, p)) */
    k->p1 = parameters[1]; /* p */
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double rational_power_s(double r, const rational_power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const double t3 = t0 * t2;
    const double t4 = 1.0 + t2;
    const double t5 = t3 / t4;
    const double t6 = a < k->c0 ? k->c0 : a;
    const double t7 = k->p0 / t6;
    const double t8 = sd_pow(t7, k->p1);
    const double t9 = k->c4 + t8;
    const double t10 = k->c4 / t9;
    const double t11 = t6 * t10;
    const double t12 = a > k->c0 ? t11 : t5;
    (void)k;
    return copysign(t12, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_s_constants k;
    rational_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_s_constants k;
    rational_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_s((double)in[i], &k);
}

/* ---- Phi'(r) = (-p*(Abs(r)/lam)**p/((Abs(r)/lam)**p + 1) + 1)/((Abs(r)/lam)**p + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of rational_power_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double p0;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
} rational_power_slope_constants;

SYMDICT_INLINE void rational_power_slope_prepare(const double *parameters, rational_power_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const double q4 = -parameters[1];
    const sd_pair q5 = sd_two_sum(1.0, q4);
    k->c4 = q5.hi; /* subtract(1, p) */
    k->c4_lo = q5.lo;
    const sd_pair q7 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q8 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    const sd_pair q9 = sd_pair_neg(q8);
    const sd_pair q10 = sd_pow_fine(q7, q9);
    const sd_pair q11 = sd_pair_mul_double(q10, parameters[0]);
    const sd_pair q12 = sd_pair_scale(q11, 0.5);
    k->c5 = q12.hi; /* multiply(1/2, multiply(pow(subtract(p, 1), negate(divide(... */
    const sd_pair q14 = sd_pair_scale(q11, 2.0);
    k->c6 = q14.hi; /* multiply(2, multiply(pow(subtract(p, 1), negate(divide(1,... */
    k->c7 = q11.hi; /* multiply(pow(subtract(p, 1), negate(divide(1, p))), lam) */
    k->c7_lo = q11.lo;
    const sd_pair q17 = sd_pow_fine(q7, q8);
    k->c8 = q17.hi; /* pow(subtract(p, 1), divide(1, p)) */
    k->c8_lo = q17.lo;
    k->p1 = parameters[1]; /* p */
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double rational_power_slope(double r, const rational_power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const sd_pair t3 = sd_two_prod(k->p1, t2);
    const double t4 = -t2;
    const sd_pair t5 = sd_pair_add_double(t3, t4);
    const double t6 = t5.hi;
    const double t7 = 1.0 - t6;
    const sd_pair t8 = sd_two_sum(1.0, t2);
    const sd_pair t9 = sd_pair_square(t8);
    const sd_pair t10 = sd_pair_div(sd_pair_make(t7, 0.0), t9);
    const double t11 = t10.hi;
    const double t12 = a < k->c0 ? k->c0 : a;
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t12, 0.0));
    const double t14 = sd_pow_dd(t13.hi, t13.lo, k->p1);
    const sd_pair t15 = sd_pair_add_double(sd_pair_make(k->c4, k->c4_lo), t14);
    const double t16 = t15.hi;
    const sd_pair t17 = sd_two_prod(t14, t16);
    const sd_pair t18 = sd_two_sum(1.0, t14);
    const sd_pair t19 = sd_pair_square(t18);
    const sd_pair t20 = sd_pair_div(t17, t19);
    const double t21 = t20.hi;
    const double t22 = a > k->c0 ? t21 : t11;
    const double t23 = a < k->c5 ? k->c5 : a;
    const double t24 = t23 > k->c6 ? k->c6 : t23;
    const double t25 = -t24;
    const sd_pair t26 = sd_pair_add_double(sd_pair_make(k->c7, k->c7_lo), t25);
    const sd_pair t27 = sd_pair_mul(t26, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t28 = sd_pair_mul(sd_pair_make(k->c8, k->c8_lo), t27);
    const sd_pair t29 = sd_pair_neg(t28);
    const sd_pair t30 = sd_log1p_pair(t29);
    const sd_pair t31 = sd_pair_mul_double(t30, k->p1);
    const double t32 = sd_expm1_dd(t31.hi, t31.lo);
    const sd_pair t33 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t24);
    const double t34 = sd_pow_dd(t33.hi, t33.lo, k->p1);
    const sd_pair t35 = sd_two_sum(1.0, t34);
    const sd_pair t36 = sd_pair_square(t35);
    const sd_pair t37 = sd_pair_div(sd_pair_make(t32, 0.0), t36);
    const sd_pair t38 = sd_pair_neg(t37);
    const sd_pair t39 = sd_pair_select(a > k->c6, sd_pair_make(t22, 0.0), t38);
    const sd_pair t40 = sd_pair_select(a > k->c5, t39, sd_pair_make(t22, 0.0));
    const sd_pair t41 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t40);
    (void)k;
    return t41.hi;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void rational_power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    rational_power_slope_constants k;
    rational_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = rational_power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void rational_power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    rational_power_slope_constants k;
    rational_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)rational_power_slope((double)in[i], &k);
}

#endif
