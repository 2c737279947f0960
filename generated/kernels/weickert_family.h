/* The kernels of weickert-family: Phi, g, S, Phi'.
   Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-C/(Abs(r)/lam)**(2*m))), True)): no bound is promised for this kernel.
   g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 4 ulp.
   S(r) = r*exp(-C/(sqrt(2)*Abs(r)/lam)**(2*m)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Eq(r, 0)), (-2*C*m*exp(-C/(Abs(r)/lam)**(2*m))/(Abs(r)/lam)**(2*m) + 1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 8 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: 0222992964033936. Made by symdict; again by:
       symdict generate --only kernels/weickert_family.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, C, m. */

#ifndef SYMDICT_WEICKERT_FAMILY_H
#define SYMDICT_WEICKERT_FAMILY_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-C/(Abs(r)/lam)**(2*m))), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_family_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double p1;
} weickert_family_phi_constants;

SYMDICT_INLINE void weickert_family_phi_prepare(const double *parameters, weickert_family_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, lam) */
    k->c0_lo = q0.lo;
    const double q2 = 2.0 * parameters[2];
    const double q3 = -q2;
    k->c1 = q3; /* negate(multiply(2, m)) */
    k->p1 = parameters[1]; /* C */
}

/* Phi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double weickert_family_phi(double r, const weickert_family_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pow_pair(t0, k->c1);
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_expm1_pair(t3);
    const sd_pair t5 = sd_pair_mul_double(t4, a);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_pair_select(a > 0.0, t6, sd_pair_make(0.0, 0.0));
    const sd_pair t8 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t7);
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t8.hi);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_family_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_family_phi_constants k;
    weickert_family_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_family_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void weickert_family_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    weickert_family_phi_constants k;
    double left = 0;
    weickert_family_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = weickert_family_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_family_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_family_phi_constants k;
    weickert_family_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_family_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-C/(Abs(r)/lam)**(2*m)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_family_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double p1;
    double c4;
    double p0;
    double c6;
} weickert_family_g_constants;

SYMDICT_INLINE void weickert_family_g_prepare(const double *parameters, weickert_family_g_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    k->c0 = q0; /* multiply(1/2, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const double q4 = 2.0 * parameters[2];
    const double q5 = -q4;
    k->c2 = q5; /* negate(multiply(2, m)) */
    const double q7 = 4.0 * parameters[0];
    k->c4 = q7; /* multiply(4, lam) */
    k->c6 = q4; /* multiply(2, m) */
    k->p1 = parameters[1]; /* C */
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_family_g(double r, const weickert_family_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->c2);
    const double t3 = k->p1 * t2;
    const double t4 = -t3;
    const sd_pair t5 = sd_exp_pair(sd_pair_make(t4, 0.0));
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_pair_add_double(t6, 1.0);
    const double t8 = t7.hi;
    const double t9 = a < k->c4 ? k->c4 : a;
    const sd_pair t10 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t9, 0.0));
    const double t11 = sd_pow_dd(t10.hi, t10.lo, k->c6);
    const double t12 = k->p1 * t11;
    const double t13 = -t12;
    const double t14 = sd_expm1(t13);
    const double t15 = -t14;
    const double t16 = a > k->c4 ? t15 : t8;
    const double t17 = a > 0.0 ? t16 : 1.0;
    const double t18 = a > 1.7976931348623157e+308 ? 0.0 : t17;
    (void)k;
    return r != r ? r : t18;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_family_g_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_family_g_constants k;
    weickert_family_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_family_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_family_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_family_g_constants k;
    weickert_family_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_family_g((double)in[i], &k);
}

/* ---- S(r) = r*exp(-C/(sqrt(2)*Abs(r)/lam)**(2*m)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_family_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double p1;
    double c4;
    double c5;
} weickert_family_s_constants;

SYMDICT_INLINE void weickert_family_s_prepare(const double *parameters, weickert_family_s_constants *k) {
    (void)parameters;
    const double q0 = 0.125 * parameters[0];
    k->c0 = q0; /* multiply(1/8, lam) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(sqrt(2), lam) */
    k->c1_lo = q2.lo;
    const double q4 = 2.0 * parameters[2];
    const double q5 = -q4;
    k->c2 = q5; /* negate(multiply(2, m)) */
    const double q7 = 2048.0 * parameters[0];
    const sd_pair q8 = sd_pair_mul_double(q2, q7);
    const sd_pair q9 = sd_pow_pair(q8, q5);
    const sd_pair q10 = sd_pair_mul_double(q9, parameters[1]);
    const sd_pair q11 = sd_pair_neg(q10);
    const sd_pair q12 = sd_exp_pair(q11);
    const sd_pair q13 = sd_pair_mul(q12, sd_pair_make(q7, 0.0));
    const sd_pair q14 = sd_pair_div(q13, sd_pair_make(parameters[0], 0.0));
    const sd_pair q15 = sd_pair_scale(q14, 0.00048828125);
    k->c4 = q15.hi; /* multiply(1/2048, divide(exp_times(multiply(2048, lam), ne... */
    k->c5 = q7; /* multiply(2048, lam) */
    k->p1 = parameters[1]; /* C */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_family_s(double r, const weickert_family_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->c2);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p1);
    const sd_pair t4 = sd_pair_neg(t3);
    const double t5 = sd_exp_times_dd(t0, t4.hi, t4.lo);
    const double t6 = k->c4 * a;
    const double t7 = a > k->c5 ? t6 : t5;
    const double t8 = a > 0.0 ? t7 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t8, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_family_s_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_family_s_constants k;
    weickert_family_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_family_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_family_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_family_s_constants k;
    weickert_family_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_family_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Eq(r, 0)), (-2*C*m*exp(-C/(Abs(r)/lam)**(2*m))/(Abs(r)/lam)**(2*m) + 1 - exp(-C/(Abs(r)/lam)**(2*m)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_family_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double p1;
    double c4;
    double c4_lo;
    double c5;
    double p0;
    double c7;
} weickert_family_slope_constants;

SYMDICT_INLINE void weickert_family_slope_prepare(const double *parameters, weickert_family_slope_constants *k) {
    (void)parameters;
    const double q0 = 0.25 * parameters[0];
    k->c0 = q0; /* multiply(1/4, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
    const double q4 = 2.0 * parameters[2];
    const double q5 = -q4;
    k->c2 = q5; /* negate(multiply(2, m)) */
    const double q7 = 2.0 * parameters[1];
    const sd_pair q8 = sd_two_prod(q7, parameters[2]);
    k->c4 = q8.hi; /* multiply(multiply(2, C), m) */
    k->c4_lo = q8.lo;
    const double q10 = 4.0 * parameters[0];
    k->c5 = q10; /* multiply(4, lam) */
    k->c7 = q4; /* multiply(2, m) */
    k->p1 = parameters[1]; /* C */
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 8 ulp; the bound is relative to the neighbourhood beside a zero of the function; the bound is 10 ulp. */
SYMDICT_INLINE double weickert_family_slope(double r, const weickert_family_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->c2);
    const double t3 = k->p1 * t2;
    const double t4 = -t3;
    const double t5 = sd_exp_times_dd(t2, t4, 0.0);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t5);
    const double t7 = t6.hi;
    const double t8 = -t7;
    const double t9 = sd_expm1(t4);
    const double t10 = t8 - t9;
    const double t11 = a < k->c5 ? k->c5 : a;
    const sd_pair t12 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t11, 0.0));
    const double t13 = sd_pow_dd(t12.hi, t12.lo, k->c7);
    const double t14 = k->p1 * t13;
    const double t15 = sd_expm1(t14);
    const sd_pair t16 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t13);
    const double t17 = t16.hi;
    const double t18 = t15 - t17;
    const double t19 = -t14;
    const double t20 = sd_exp_times_dd(t18, t19, 0.0);
    const double t21 = a > k->c5 ? t20 : t10;
    const double t22 = a > 0.0 ? t21 : 1.0;
    const double t23 = a > 1.7976931348623157e+308 ? 0.0 : t22;
    (void)k;
    return r != r ? r : t23;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_family_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_family_slope_constants k;
    weickert_family_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_family_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_family_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_family_slope_constants k;
    weickert_family_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_family_slope((double)in[i], &k);
}

#endif
