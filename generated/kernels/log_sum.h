/* The kernels of log-sum: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*sigma/delta), ((sqrt(2)*delta*sign(r) + r - sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma)*sign(r))/2, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*sigma/delta), ((sqrt(2)*delta - sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma) + Abs(r))/(2*Abs(r)), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*sigma/delta), (sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma*log(sqrt(2)*(delta + sqrt(delta**2 - 2*sigma + sigma**2/delta**2) + sigma/delta)) - 2*sigma + (delta + sigma/delta)*sqrt(delta**2 - 2*sigma + sigma**2/delta**2) - sqrt(2)*(-4*sqrt(2)*sigma*log(sqrt(2)*delta + sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma) + Abs(r)) + (sqrt(2)*delta + Abs(r))*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma))/2 + sigma**2/delta**2, True)): no bound is promised for this kernel.
   S(r) = Piecewise((0, Abs(r) <= sigma/delta), ((-delta*sign(r) + r + sqrt(delta**2 + 2*delta*Abs(r) + r**2 - 4*sigma)*sign(r))/2, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*sigma/delta), (-(sqrt(2)*delta + Abs(r))/(2*sqrt(2*delta**2 + 2*sqrt(2)*delta*Abs(r) + r**2 - 8*sigma)) + 1/2, True)): at most 4 ulp.
   Digest: 7b35f4ca71a48ba0. Made by symdict; again by:
       symdict generate --only kernels/log_sum.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: delta, sigma. */

#ifndef SYMDICT_LOG_SUM_H
#define SYMDICT_LOG_SUM_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*sigma/delta), ((sqrt(2)*delta*sign(r) + r - sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma)*sign(r))/2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_sum_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c5;
    double c6;
} log_sum_phi_constants;

SYMDICT_INLINE void log_sum_phi_prepare(const double *parameters, log_sum_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 5.192296858534828e+33);
    k->c0 = q1.hi; /* multiply(5192296858534827628530496329220096, sqrt(sigma)) */
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const sd_pair q4 = sd_pair_div(q3, sd_pair_make(parameters[0], 0.0));
    const double q5 = sd_round_up(q4);
    k->c1 = q5; /* round_up(divide(multiply(sigma, sqrt(2)), delta)) */
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_scale(q7, 2.0);
    const double q9 = 8.0 * parameters[1];
    const double q10 = -q9;
    const sd_pair q11 = sd_pair_add_double(q8, q10);
    k->c2 = q11.hi; /* subtract(multiply(2, square(delta)), multiply(8, sigma)) */
    k->c2_lo = q11.lo;
    const double q13 = 2.0 * parameters[0];
    const sd_pair q14 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q13);
    k->c3 = q14.hi; /* multiply(multiply(2, delta), sqrt(2)) */
    k->c3_lo = q14.lo;
    k->c4 = q9; /* multiply(8, sigma) */
    const sd_pair q17 = sd_pair_scale(q1, 2.0);
    const sd_pair q18 = sd_pair_neg(q17);
    const sd_pair q19 = sd_pair_square(q1);
    const sd_pair q20 = sd_pair_add(q11, q19);
    const sd_pair q21 = sd_pair_mul(q14, q1);
    const sd_pair q22 = sd_pair_add(q20, q21);
    const sd_pair q23 = sd_pair_sqrt(q22);
    const sd_pair q24 = sd_pair_scale(q23, 2.0);
    const sd_pair q25 = sd_pair_sub(q18, q24);
    const sd_pair q26 = sd_pair_sub(q25, q14);
    const sd_pair q27 = sd_pair_div(sd_pair_make(q9, 0.0), q26);
    const sd_pair q28 = sd_pair_div(q27, q0);
    const sd_pair q29 = sd_pair_scale(q28, 5.192296858534828e+33);
    const sd_pair q30 = sd_pair_mul(q29, q0);
    const sd_pair q31 = sd_pair_mul(q30, q0);
    k->c5 = q31.hi; /* multiply(multiply(multiply(519229685853482762853049632922... */
    const double q33 = sd_round_down(q4);
    k->c6 = q33; /* round_down(divide(multiply(sigma, sqrt(2)), delta)) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double log_sum_phi(double r, const log_sum_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = 2.0 * t1;
    const double t3 = -t2;
    const sd_pair t4 = sd_two_prod(t1, t1);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t1);
    const sd_pair t7 = sd_pair_add(t5, t6);
    const double t8 = t7.hi;
    const double t9 = sqrt(t8);
    const double t10 = fma(-2.0, t9, t3);
    const sd_pair t11 = sd_pair_neg(sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t12 = sd_pair_add_double(t11, t10);
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->c4, 0.0), t12);
    const double t14 = t13.hi;
    const double t15 = -t14;
    const double t16 = a < k->c0 ? k->c0 : a;
    const double t17 = t16 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t16;
    const double t18 = k->c5 / t17;
    const double t19 = -t18;
    const double t20 = a > k->c0 ? t19 : t15;
    const double t21 = a > k->c6 ? t20 : a;
    const double t22 = a > 1.7976931348623157e+308 ? 0.0 : t21;
    (void)k;
    return copysign(1.0, r) * t22;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_sum_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    log_sum_phi_constants k;
    log_sum_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_sum_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void log_sum_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    log_sum_phi_constants k;
    double left = 0;
    log_sum_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = log_sum_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_sum_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_sum_phi_constants k;
    log_sum_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_sum_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*sigma/delta), ((sqrt(2)*delta - sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma) + Abs(r))/(2*Abs(r)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_sum_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c7;
} log_sum_g_constants;

SYMDICT_INLINE void log_sum_g_prepare(const double *parameters, log_sum_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 5.192296858534828e+33);
    k->c0 = q1.hi; /* multiply(5192296858534827628530496329220096, sqrt(sigma)) */
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const sd_pair q4 = sd_pair_div(q3, sd_pair_make(parameters[0], 0.0));
    const double q5 = sd_round_up(q4);
    k->c1 = q5; /* round_up(divide(multiply(sigma, sqrt(2)), delta)) */
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_scale(q7, 2.0);
    const double q9 = 8.0 * parameters[1];
    const double q10 = -q9;
    const sd_pair q11 = sd_pair_add_double(q8, q10);
    k->c2 = q11.hi; /* subtract(multiply(2, square(delta)), multiply(8, sigma)) */
    k->c2_lo = q11.lo;
    const double q13 = 2.0 * parameters[0];
    const sd_pair q14 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q13);
    k->c3 = q14.hi; /* multiply(multiply(2, delta), sqrt(2)) */
    k->c3_lo = q14.lo;
    k->c4 = q9; /* multiply(8, sigma) */
    k->c5 = q0.hi; /* sqrt(sigma) */
    k->c5_lo = q0.lo;
    const sd_pair q18 = sd_pair_scale(q1, 2.0);
    const sd_pair q19 = sd_pair_neg(q18);
    const sd_pair q20 = sd_pair_square(q1);
    const sd_pair q21 = sd_pair_add(q11, q20);
    const sd_pair q22 = sd_pair_mul(q14, q1);
    const sd_pair q23 = sd_pair_add(q21, q22);
    const sd_pair q24 = sd_pair_sqrt(q23);
    const sd_pair q25 = sd_pair_scale(q24, 2.0);
    const sd_pair q26 = sd_pair_sub(q19, q25);
    const sd_pair q27 = sd_pair_sub(q26, q14);
    const sd_pair q28 = sd_pair_mul(q1, q27);
    const sd_pair q29 = sd_pair_div(sd_pair_make(q9, 0.0), q28);
    const sd_pair q30 = sd_pair_scale(q29, 2.695994666715064e+67);
    k->c6 = q30.hi; /* multiply(269599466671506397946670150870196306736371444225... */
    const double q32 = sd_round_down(q4);
    k->c7 = q32; /* round_down(divide(multiply(sigma, sqrt(2)), delta)) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double log_sum_g(double r, const log_sum_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = 2.0 * t1;
    const double t3 = -t2;
    const sd_pair t4 = sd_two_prod(t1, t1);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t1);
    const sd_pair t7 = sd_pair_add(t5, t6);
    const double t8 = t7.hi;
    const double t9 = sqrt(t8);
    const double t10 = fma(-2.0, t9, t3);
    const sd_pair t11 = sd_pair_neg(sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t12 = sd_pair_add_double(t11, t10);
    const double t13 = t12.hi;
    const double t14 = t1 * t13;
    const double t15 = k->c4 / t14;
    const double t16 = -t15;
    const double t17 = a < k->c0 ? k->c0 : a;
    const double t18 = t17 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t17;
    const sd_pair t19 = sd_pair_div(sd_pair_make(k->c5, k->c5_lo), sd_pair_make(t18, 0.0));
    const double t20 = t19.hi;
    const double t21 = k->c6 * t20;
    const double t22 = t21 * t20;
    const double t23 = -t22;
    const double t24 = a > k->c0 ? t23 : t16;
    const double t25 = a > k->c7 ? t24 : 1.0;
    (void)k;
    return r != r ? r : t25;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_sum_g_array(const double *parameters, const double *in, double *out, size_t n) {
    log_sum_g_constants k;
    log_sum_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_sum_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_sum_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_sum_g_constants k;
    log_sum_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_sum_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*sigma/delta), (sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma*log(sqrt(2)*(delta + sqrt(delta**2 - 2*sigma + sigma**2/delta**2) + sigma/delta)) - 2*sigma + (delta + sigma/delta)*sqrt(delta**2 - 2*sigma + sigma**2/delta**2) - sqrt(2)*(-4*sqrt(2)*sigma*log(sqrt(2)*delta + sqrt(2)*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma) + Abs(r)) + (sqrt(2)*delta + Abs(r))*sqrt(delta**2 + sqrt(2)*delta*Abs(r) + r**2/2 - 4*sigma))/2 + sigma**2/delta**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_sum_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
} log_sum_psi_constants;

SYMDICT_INLINE void log_sum_psi_prepare(const double *parameters, log_sum_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const sd_pair q1 = sd_pair_div(q0, sd_pair_make(parameters[0], 0.0));
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(divide(multiply(sigma, sqrt(2)), delta)) */
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c1 = q4.hi; /* multiply(delta, sqrt(2)) */
    k->c1_lo = q4.lo;
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const double q7 = 4.0 * parameters[1];
    const double q8 = -q7;
    const sd_pair q9 = sd_pair_add_double(q6, q8);
    k->c2 = q9.hi; /* subtract(square(delta), multiply(4, sigma)) */
    k->c2_lo = q9.lo;
    const sd_pair q11 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), sd_pair_make(parameters[0], 0.0));
    k->c3 = q11.hi; /* divide(multiply(1/2, sqrt(2)), delta) */
    k->c3_lo = q11.lo;
    const sd_pair q13 = sd_log_fine(q4);
    k->c4 = q13.hi; /* log(multiply(delta, sqrt(2))) */
    k->c4_lo = q13.lo;
    const sd_pair q15 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q7);
    k->c5 = q15.hi; /* multiply(multiply(4, sigma), sqrt(2)) */
    k->c5_lo = q15.lo;
    const sd_pair q17 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q18 = sd_pair_div(q17, q6);
    const sd_pair q19 = sd_pair_add(q6, q18);
    const double q20 = 2.0 * parameters[1];
    const double q21 = -q20;
    const sd_pair q22 = sd_pair_add_double(q19, q21);
    const sd_pair q23 = sd_pair_sqrt(q22);
    const sd_pair q24 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    const sd_pair q25 = sd_pair_add_double(q24, parameters[0]);
    const sd_pair q26 = sd_pair_mul(q23, q25);
    const sd_pair q27 = sd_pair_add(q18, q26);
    const double q28 = -q20;
    const sd_pair q29 = sd_pair_add_double(q27, q28);
    const sd_pair q30 = sd_pair_add(q25, q23);
    const sd_pair q31 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q30);
    const sd_pair q32 = sd_log_fine(q31);
    const sd_pair q33 = sd_pair_mul_double(q32, q7);
    const sd_pair q34 = sd_pair_sub(q29, q33);
    k->c6 = q34.hi; /* subtract(subtract(add(divide(square(sigma), square(delta)... */
    k->c6_lo = q34.lo;
}

/* Psi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double log_sum_psi(double r, const log_sum_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_two_prod(a, a);
    const sd_pair t3 = sd_pair_scale(t2, 0.5);
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t5 = sd_pair_add(t3, t4);
    const sd_pair t6 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t7 = sd_pair_add(t6, t4);
    const sd_pair t8 = sd_pair_sqrt(t7);
    const sd_pair t9 = sd_pair_add_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t10 = sd_pair_mul(t8, t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t8);
    const sd_pair t12 = sd_pair_add_double(t11, a);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t12);
    const sd_pair t14 = sd_log1p_pair(t13);
    const sd_pair t15 = sd_pair_add(sd_pair_make(k->c4, k->c4_lo), t14);
    const sd_pair t16 = sd_pair_mul(sd_pair_make(k->c5, k->c5_lo), t15);
    const sd_pair t17 = sd_pair_sub(t10, t16);
    const sd_pair t18 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t17);
    const sd_pair t19 = sd_pair_sub(t5, t18);
    const sd_pair t20 = sd_pair_add(t19, sd_pair_make(k->c6, k->c6_lo));
    const double t21 = t20.hi;
    const double t22 = a > k->c0 ? t21 : t1;
    const double t23 = a > 1.7976931348623157e+308 ? a : t22;
    (void)k;
    return t23;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_sum_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    log_sum_psi_constants k;
    log_sum_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_sum_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_sum_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_sum_psi_constants k;
    log_sum_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_sum_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= sigma/delta), ((-delta*sign(r) + r + sqrt(delta**2 + 2*delta*Abs(r) + r**2 - 4*sigma)*sign(r))/2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_sum_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double p0;
    double c5;
    double c6;
} log_sum_s_constants;

SYMDICT_INLINE void log_sum_s_prepare(const double *parameters, log_sum_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 4503599627370496.0);
    k->c0 = q1.hi; /* multiply(4503599627370496, sqrt(sigma)) */
    const sd_pair q3 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    const double q4 = sd_round_up(q3);
    k->c1 = q4; /* round_up(divide(sigma, delta)) */
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const double q7 = 4.0 * parameters[1];
    const double q8 = -q7;
    const sd_pair q9 = sd_pair_add_double(q6, q8);
    k->c2 = q9.hi; /* subtract(square(delta), multiply(4, sigma)) */
    k->c2_lo = q9.lo;
    const double q11 = 2.0 * parameters[0];
    k->c3 = q11; /* multiply(2, delta) */
    const sd_pair q13 = sd_pair_square(q1);
    const sd_pair q14 = sd_pair_add(q9, q13);
    const sd_pair q15 = sd_pair_mul_double(q1, q11);
    const sd_pair q16 = sd_pair_add(q14, q15);
    const sd_pair q17 = sd_pair_sqrt(q16);
    const sd_pair q18 = sd_pair_add(q1, q17);
    const double q19 = -parameters[0];
    const sd_pair q20 = sd_pair_add_double(q18, q19);
    const sd_pair q21 = sd_pair_scale(q20, 0.5);
    const sd_pair q22 = sd_pair_div(q21, q0);
    const sd_pair q23 = sd_pair_scale(q22, 2.220446049250313e-16);
    k->c5 = q23.hi; /* multiply(1/4503599627370496, divide(multiply(1/2, subtrac... */
    const double q25 = sd_round_down(q3);
    k->c6 = q25; /* round_down(divide(sigma, delta)) */
    k->p0 = parameters[0]; /* delta */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double log_sum_s(double r, const log_sum_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t2);
    const sd_pair t4 = sd_two_prod(k->c3, t1);
    const sd_pair t5 = sd_pair_add(t3, t4);
    const sd_pair t6 = sd_pair_sqrt(t5);
    const sd_pair t7 = sd_pair_add_double(t6, t1);
    const double t8 = -k->p0;
    const sd_pair t9 = sd_pair_add_double(t7, t8);
    const double t10 = t9.hi;
    const double t11 = 0.5 * t10;
    const double t12 = k->c5 * a;
    const double t13 = a > k->c0 ? t12 : t11;
    const double t14 = a > k->c6 ? t13 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t14);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_sum_s_array(const double *parameters, const double *in, double *out, size_t n) {
    log_sum_s_constants k;
    log_sum_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_sum_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_sum_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_sum_s_constants k;
    log_sum_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_sum_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*sigma/delta), (-(sqrt(2)*delta + Abs(r))/(2*sqrt(2*delta**2 + 2*sqrt(2)*delta*Abs(r) + r**2 - 8*sigma)) + 1/2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_sum_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double c11;
    double c11_lo;
    double c12;
    double c12_lo;
    double c13;
    double c14;
    double c15;
} log_sum_slope_constants;

SYMDICT_INLINE void log_sum_slope_prepare(const double *parameters, log_sum_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 4.0);
    k->c0 = q1.hi; /* multiply(4, sqrt(sigma)) */
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const sd_pair q4 = sd_pair_div(q3, sd_pair_make(parameters[0], 0.0));
    const double q5 = sd_round_up(q4);
    k->c1 = q5; /* round_up(divide(multiply(sigma, sqrt(2)), delta)) */
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c2 = q7.hi; /* multiply(delta, sqrt(2)) */
    k->c2_lo = q7.lo;
    const sd_pair q9 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q10 = sd_pair_scale(q9, 2.0);
    const double q11 = 8.0 * parameters[1];
    const double q12 = -q11;
    const sd_pair q13 = sd_pair_add_double(q10, q12);
    k->c3 = q13.hi; /* subtract(multiply(2, square(delta)), multiply(8, sigma)) */
    k->c3_lo = q13.lo;
    const double q15 = 2.0 * parameters[0];
    const sd_pair q16 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q15);
    k->c4 = q16.hi; /* multiply(multiply(2, delta), sqrt(2)) */
    k->c4_lo = q16.lo;
    k->c5 = q0.hi; /* sqrt(sigma) */
    k->c5_lo = q0.lo;
    const sd_pair q19 = sd_pair_mul_double(q0, parameters[1]);
    const sd_pair q20 = sd_pair_scale(q19, 4.0);
    k->c6 = q20.hi; /* multiply(4, multiply(sigma, sqrt(sigma))) */
    k->c6_lo = q20.lo;
    const sd_pair q22 = sd_pow_fine(sd_pair_make(parameters[1], 0.0), sd_pair_make(0.25, 0.0));
    const sd_pair q23 = sd_pair_mul(q7, q22);
    k->c7 = q23.hi; /* multiply(multiply(delta, sqrt(2)), pow(sigma, 1/4)) */
    k->c7_lo = q23.lo;
    const sd_pair q25 = sd_pow_fine(sd_pair_make(parameters[1], 0.0), sd_pair_make(0.75, 0.0));
    k->c8 = q25.hi; /* pow(sigma, 3/4) */
    k->c8_lo = q25.lo;
    const sd_pair q27 = sd_pair_mul(q10, q0);
    k->c9 = q27.hi; /* multiply(multiply(2, square(delta)), sqrt(sigma)) */
    k->c9_lo = q27.lo;
    k->c10 = q19.hi; /* multiply(sigma, sqrt(sigma)) */
    k->c10_lo = q19.lo;
    const sd_pair q30 = sd_two_prod(q15, parameters[1]);
    const sd_pair q31 = sd_pair_mul(q30, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c11 = q31.hi; /* multiply(multiply(multiply(2, delta), sigma), sqrt(2)) */
    k->c11_lo = q31.lo;
    const sd_pair q33 = sd_pair_scale(q19, 8.0);
    k->c12 = q33.hi; /* multiply(8, multiply(sigma, sqrt(sigma))) */
    k->c12_lo = q33.lo;
    const sd_pair q35 = sd_pair_scale(q0, 1.329227995784916e+36);
    k->c13 = q35.hi; /* multiply(1329227995784915872903807060280344576, sqrt(sigma)) */
    const sd_pair q37 = sd_pair_div(q0, q35);
    const sd_pair q38 = sd_pair_square(q37);
    const sd_pair q39 = sd_pair_mul(q20, q38);
    const sd_pair q40 = sd_pair_mul(q23, q37);
    const sd_pair q41 = sd_pair_add(q25, q40);
    const sd_pair q42 = sd_pair_mul(q27, q38);
    const sd_pair q43 = sd_pair_add(q19, q42);
    const sd_pair q44 = sd_pair_mul(q31, q37);
    const sd_pair q45 = sd_pair_add(q43, q44);
    const sd_pair q46 = sd_pair_mul(q33, q38);
    const sd_pair q47 = sd_pair_sub(q45, q46);
    const sd_pair q48 = sd_pair_sqrt(q47);
    const sd_pair q49 = sd_pair_add(q41, q48);
    const sd_pair q50 = sd_pair_mul(q49, q48);
    const sd_pair q51 = sd_pair_div(q39, q50);
    const sd_pair q52 = sd_pair_scale(q51, 1.7668470647783843e+72);
    k->c14 = q52.hi; /* multiply(176684706477838432958329750074291851582748389687... */
    const double q54 = sd_round_down(q4);
    k->c15 = q54; /* round_down(divide(multiply(sigma, sqrt(2)), delta)) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double log_sum_slope(double r, const log_sum_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_add_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_two_prod(t1, t1);
    const sd_pair t4 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t3);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t1);
    const sd_pair t6 = sd_pair_add(t4, t5);
    const sd_pair t7 = sd_pair_sqrt(t6);
    const sd_pair t8 = sd_pair_div(t2, t7);
    const sd_pair t9 = sd_pair_neg(t8);
    const sd_pair t10 = sd_pair_add_double(t9, 1.0);
    const double t11 = t10.hi;
    const double t12 = 0.5 * t11;
    const double t13 = a < k->c0 ? k->c0 : a;
    const double t14 = t13 < k->c1 ? k->c1 : t13;
    const sd_pair t15 = sd_pair_div(sd_pair_make(k->c5, k->c5_lo), sd_pair_make(t14, 0.0));
    const sd_pair t16 = sd_pair_square(t15);
    const sd_pair t17 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t16);
    const sd_pair t18 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t15);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_pair_add_double(sd_pair_make(k->c8, k->c8_lo), t19);
    const double t21 = t20.hi;
    const sd_pair t22 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t16);
    const sd_pair t23 = sd_pair_add(sd_pair_make(k->c10, k->c10_lo), t22);
    const double t24 = t23.hi;
    const sd_pair t25 = sd_pair_mul(sd_pair_make(k->c11, k->c11_lo), t15);
    const double t26 = t25.hi;
    const double t27 = t24 + t26;
    const sd_pair t28 = sd_pair_mul(sd_pair_make(k->c12, k->c12_lo), t16);
    const double t29 = t28.hi;
    const double t30 = t27 - t29;
    const sd_pair t31 = sd_pair_sqrt(sd_pair_make(t30, 0.0));
    const sd_pair t32 = sd_pair_add_double(t31, t21);
    const sd_pair t33 = sd_pair_mul(t32, t31);
    const sd_pair t34 = sd_pair_div(t17, t33);
    const double t35 = t34.hi;
    const double t36 = -t35;
    const double t37 = a > k->c0 ? t36 : t12;
    const double t38 = a < k->c13 ? k->c13 : a;
    const double t39 = t38 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t38;
    const sd_pair t40 = sd_pair_div(sd_pair_make(k->c5, k->c5_lo), sd_pair_make(t39, 0.0));
    const double t41 = t40.hi;
    const double t42 = k->c14 * t41;
    const double t43 = t42 * t41;
    const double t44 = -t43;
    const double t45 = a > k->c13 ? t44 : t37;
    const double t46 = a > k->c15 ? t45 : 1.0;
    (void)k;
    return r != r ? r : t46;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_sum_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    log_sum_slope_constants k;
    log_sum_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_sum_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_sum_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_sum_slope_constants k;
    log_sum_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_sum_slope((double)in[i], &k);
}

#endif
