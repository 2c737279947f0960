/* The kernels of weickert-family: Phi, g, S, Phi'.
   Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-C/(Abs(r)/lam)**(2*m))), True)): at most 2.5 ulp; the bound holds for |r| up to 2^100 times the scale.
   g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): at most 4 ulp.
   S(r) = r*exp(-C/(sqrt(2)*Abs(r)/lam)**(2*m)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Eq(r, 0)), (-2*C*m*exp(-C/(Abs(r)/lam)**(2*m))/(Abs(r)/lam)**(2*m) + 1 - exp(-C/(Abs(r)/lam)**(2*m)), True)): no bound is promised for this kernel.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: 11f70142f33fd3cd. Made by symdict; again by:
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
    double c1;
    double c2;
    double c2_lo;
} weickert_family_phi_constants;

SYMDICT_INLINE void weickert_family_phi_prepare(const double *parameters, weickert_family_phi_constants *k) {
    (void)parameters;
    const double q0 = 7.888609052210118e-31 * parameters[0];
    k->c0 = q0; /* multiply(1/1267650600228229401496703205376, lam) */
    const double q2 = 2.0 * parameters[2];
    const double q3 = -q2;
    k->c1 = q3; /* negate(multiply(2, m)) */
    const sd_pair q5 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q2, 0.0));
    const sd_pair q6 = sd_pair_mul_double(q5, parameters[1]);
    k->c2 = q6.hi; /* multiply(C, pow(lam, multiply(2, m))) */
    k->c2_lo = q6.lo;
}

/* Phi(r); at most 2.5 ulp; the bound holds for |r| up to 2^100 times the scale. */
SYMDICT_INLINE double weickert_family_phi(double r, const weickert_family_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = sd_pow(t0, k->c1);
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const double t4 = sd_expm1_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_two_prod(a, t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t6);
    (void)k;
    return copysign(1.0, r) * t7.hi;
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
} weickert_family_g_constants;

SYMDICT_INLINE void weickert_family_g_prepare(const double *parameters, weickert_family_g_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[2];
    k->c0 = q0; /* multiply(2, m) */
    const sd_pair q2 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q0, 0.0));
    const sd_pair q3 = sd_pair_mul_double(q2, parameters[1]);
    k->c1 = q3.hi; /* multiply(C, pow(lam, multiply(2, m))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_family_g(double r, const weickert_family_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul_double(t0, k->c0);
    const sd_pair t2 = sd_pair_neg(t1);
    const double t3 = sd_exp_times_dd(k->c1, t2.hi, t2.lo);
    const double t4 = -t3;
    const double t5 = sd_expm1(t4);
    const double t6 = -t5;
    const double t7 = a > 0.0 ? t6 : 1.0;
    const double t8 = a > 1.7976931348623157e+308 ? 0.0 : t7;
    (void)k;
    return r != r ? r : t8;
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
    double c2;
    double c2_lo;
} weickert_family_s_constants;

SYMDICT_INLINE void weickert_family_s_prepare(const double *parameters, weickert_family_s_constants *k) {
    (void)parameters;
    const double q0 = 7.888609052210118e-31 * parameters[0];
    k->c0 = q0; /* multiply(1/1267650600228229401496703205376, lam) */
    const double q2 = 2.0 * parameters[2];
    k->c1 = q2; /* multiply(2, m) */
    const double q4 = -parameters[2];
    const sd_pair q5 = sd_pow_fine(sd_pair_make(2.0, 0.0), sd_pair_make(q4, 0.0));
    const sd_pair q6 = sd_pair_mul_double(q5, parameters[1]);
    const sd_pair q7 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q2, 0.0));
    const sd_pair q8 = sd_pair_mul(q6, q7);
    k->c2 = q8.hi; /* multiply(multiply(C, pow(2, negate(m))), pow(lam, multipl... */
    k->c2_lo = q8.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_family_s(double r, const weickert_family_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul_double(t1, k->c1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_mul(t4, sd_pair_make(k->c2, k->c2_lo));
    const sd_pair t6 = sd_pair_neg(t5);
    const double t7 = sd_exp_times_dd(t0, t6.hi, t6.lo);
    const double t8 = a > 1.7976931348623157e+308 ? a : t7;
    (void)k;
    return copysign(t8, r);
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
    double c0_lo;
    double c1;
    double p1;
    double c3;
    double c3_lo;
} weickert_family_slope_constants;

SYMDICT_INLINE void weickert_family_slope_prepare(const double *parameters, weickert_family_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, lam) */
    k->c0_lo = q0.lo;
    const double q2 = 2.0 * parameters[2];
    const double q3 = -q2;
    k->c1 = q3; /* negate(multiply(2, m)) */
    const double q5 = 2.0 * parameters[1];
    const sd_pair q6 = sd_two_prod(q5, parameters[2]);
    k->c3 = q6.hi; /* multiply(multiply(2, C), m) */
    k->c3_lo = q6.lo;
    k->p1 = parameters[1]; /* C */
}

/* Phi'(r); no bound is promised for this kernel. */
SYMDICT_INLINE double weickert_family_slope(double r, const weickert_family_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pow_pair(t0, k->c1);
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_mul(t4, t1);
    const sd_pair t6 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t5);
    const sd_pair t7 = sd_pair_neg(t6);
    const sd_pair t8 = sd_expm1_pair(t3);
    const sd_pair t9 = sd_pair_sub(t7, t8);
    const double t10 = t9.hi;
    const double t11 = a > 0.0 ? t10 : 1.0;
    const double t12 = a > 1.7976931348623157e+308 ? 0.0 : t11;
    (void)k;
    return r != r ? r : t12;
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
