/* The kernels of morita: Phi, g, S, Phi'.
   Phi(r) = (1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*sign(r)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): no bound is promised for this kernel.
   g(r) = Piecewise((c*(kappa + exp(d*h0))/(2*(exp(d*h0) + 1)), Eq(r, 0)), ((1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)*Abs(r)), True)): no bound is promised for this kernel.
   S(r) = r - sqrt(2)*(1 - exp(-sqrt(2)*c*Abs(r)))*(kappa*exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)*sign(r)/(2*(1 + exp(-sqrt(2)*c*Abs(r)))*(exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)): no bound is promised for this kernel.
   Phi'(r) = (c*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r))/(1 + exp(-c*Abs(r))) + c*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r)) + d*kappa*(1 - exp(-c*Abs(r)))*exp(d*(-h0 + Abs(r))) - d*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(d*(-h0 + Abs(r)))/(exp(d*(-h0 + Abs(r))) + 1))/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)): no bound is promised for this kernel.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: b2f5ae5696a32e97. Made by symdict; again by:
       symdict generate --only kernels/morita.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c, d, h0, kappa. */

#ifndef SYMDICT_MORITA_H
#define SYMDICT_MORITA_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = (1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*sign(r)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of morita_phi, prepared once per call. */
typedef struct {
    double p2;
    double p1;
    double p3;
    double p0;
    double c4;
} morita_phi_constants;

SYMDICT_INLINE void morita_phi_prepare(const double *parameters, morita_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_two_prod(parameters[0], parameters[2]);
    const sd_pair q2 = sd_pair_neg(q1);
    const sd_pair q3 = sd_pair_add_double(q2, 2.5822498780869086e+120);
    const sd_pair q4 = sd_pair_mul(q0, q3);
    const sd_pair q5 = sd_exp_fine(q4);
    const sd_pair q6 = sd_pair_mul_double(q5, parameters[3]);
    const sd_pair q7 = sd_pair_add_double(q6, 1.0);
    const sd_pair q8 = sd_pair_mul(sd_pair_make(1.0, -3.8725919148493183e-121), q7);
    const sd_pair q9 = sd_pair_add_double(q5, 1.0);
    const sd_pair q10 = sd_pair_scale(q9, 1.0);
    const sd_pair q11 = sd_pair_div(q8, q10);
    k->c4 = q11.hi; /* divide(multiply(subtract(1, exp(-258224987808690858965591... */
    k->p2 = parameters[2]; /* h0 */
    k->p1 = parameters[1]; /* d */
    k->p3 = parameters[3]; /* kappa */
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double morita_phi(double r, const morita_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -k->p2;
    const sd_pair t1 = sd_two_sum(a, t0);
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul_double(t3, k->p3);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const sd_pair t6 = sd_two_prod(k->p0, a);
    const sd_pair t7 = sd_pair_neg(t6);
    const sd_pair t8 = sd_expm1_pair(t7);
    const sd_pair t9 = sd_pair_mul(t5, t8);
    const sd_pair t10 = sd_pair_add_double(t3, 1.0);
    const sd_pair t11 = sd_exp_pair(t7);
    const sd_pair t12 = sd_pair_add_double(t11, 1.0);
    const sd_pair t13 = sd_pair_mul(t10, t12);
    const sd_pair t14 = sd_pair_div(t9, t13);
    const sd_pair t15 = sd_pair_neg(t14);
    const sd_pair t16 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(k->c4, 0.0), t15);
    (void)k;
    return copysign(1.0, r) * t16.hi;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void morita_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    morita_phi_constants k;
    morita_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = morita_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void morita_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    morita_phi_constants k;
    double left = 0;
    morita_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = morita_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void morita_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    morita_phi_constants k;
    morita_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)morita_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((c*(kappa + exp(d*h0))/(2*(exp(d*h0) + 1)), Eq(r, 0)), ((1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)*Abs(r)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of morita_g, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double p3;
    double c4;
} morita_g_constants;

SYMDICT_INLINE void morita_g_prepare(const double *parameters, morita_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[2]);
    k->c1 = q0.hi; /* multiply(c, h0) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    k->c2 = q2.hi; /* divide(d, c) */
    k->c2_lo = q2.lo;
    const double q4 = 0.5 * parameters[0];
    const sd_pair q5 = sd_two_prod(parameters[1], parameters[2]);
    const sd_pair q6 = sd_exp_fine(q5);
    const sd_pair q7 = sd_pair_add_double(q6, parameters[3]);
    const sd_pair q8 = sd_pair_mul_double(q7, q4);
    const sd_pair q9 = sd_pair_add_double(q6, 1.0);
    const sd_pair q10 = sd_pair_div(q8, q9);
    k->c4 = q10.hi; /* divide(multiply(multiply(1/2, c), add(kappa, exp(multiply... */
    k->p0 = parameters[0]; /* c */
    k->p3 = parameters[3]; /* kappa */
}

/* g(r); no bound is promised for this kernel. */
SYMDICT_INLINE double morita_g(double r, const morita_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, k->p0);
    const sd_pair t1 = sd_pair_sub(t0, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul_double(t3, k->p3);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const sd_pair t6 = sd_pair_neg(t0);
    const sd_pair t7 = sd_expm1_pair(t6);
    const sd_pair t8 = sd_pair_mul(t5, t7);
    const sd_pair t9 = sd_exp_pair(t6);
    const sd_pair t10 = sd_pair_add_double(t9, 1.0);
    const sd_pair t11 = sd_pair_mul(t0, t10);
    const sd_pair t12 = sd_pair_add_double(t3, 1.0);
    const sd_pair t13 = sd_pair_mul(t11, t12);
    const sd_pair t14 = sd_pair_div(t8, t13);
    const sd_pair t15 = sd_pair_mul_double(t14, k->p0);
    const sd_pair t16 = sd_pair_neg(t15);
    const sd_pair t17 = sd_pair_select(a > 0.0, t16, sd_pair_make(k->c4, 0.0));
    const sd_pair t18 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t17);
    (void)k;
    return r != r ? r : t18.hi;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void morita_g_array(const double *parameters, const double *in, double *out, size_t n) {
    morita_g_constants k;
    morita_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = morita_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void morita_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    morita_g_constants k;
    morita_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)morita_g((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*(1 - exp(-sqrt(2)*c*Abs(r)))*(kappa*exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)*sign(r)/(2*(1 + exp(-sqrt(2)*c*Abs(r)))*(exp(d*(-h0 + sqrt(2)*Abs(r))) + 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of morita_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double p2;
    double p1;
    double c3;
    double c3_lo;
} morita_s_constants;

SYMDICT_INLINE void morita_s_prepare(const double *parameters, morita_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c0 = q0.hi; /* multiply(c, sqrt(2)) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[3]);
    k->c3 = q2.hi; /* multiply(kappa, sqrt(2)) */
    k->c3_lo = q2.lo;
    k->p2 = parameters[2]; /* h0 */
    k->p1 = parameters[1]; /* d */
}

/* S(r); no bound is promised for this kernel. */
SYMDICT_INLINE double morita_s(double r, const morita_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 2.0 * a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t2 = sd_pair_neg(t1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t3);
    const sd_pair t5 = sd_pair_add_double(t4, t0);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const double t7 = -k->p2;
    const sd_pair t8 = sd_pair_add_double(t6, t7);
    const sd_pair t9 = sd_pair_mul_double(t8, k->p1);
    const sd_pair t10 = sd_exp_pair(t9);
    const sd_pair t11 = sd_pair_mul(t10, sd_pair_make(a, 0.0));
    const sd_pair t12 = sd_pair_scale(t11, 2.0);
    const sd_pair t13 = sd_pair_add(t5, t12);
    const sd_pair t14 = sd_exp_pair(t2);
    const sd_pair t15 = sd_pair_mul(t14, sd_pair_make(a, 0.0));
    const sd_pair t16 = sd_pair_scale(t15, 2.0);
    const sd_pair t17 = sd_pair_add(t13, t16);
    const sd_pair t18 = sd_exp_pair(t2);
    const sd_pair t19 = sd_pair_mul(t18, t11);
    const sd_pair t20 = sd_pair_scale(t19, 2.0);
    const sd_pair t21 = sd_pair_add(t17, t20);
    const sd_pair t22 = sd_exp_pair(t9);
    const sd_pair t23 = sd_exp_pair(t2);
    const sd_pair t24 = sd_pair_mul(t23, t22);
    const sd_pair t25 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t24);
    const sd_pair t26 = sd_pair_add(t21, t25);
    const sd_pair t27 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t22);
    const sd_pair t28 = sd_pair_sub(t26, t27);
    const sd_pair t29 = sd_pair_sub(t28, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair t30 = sd_pair_scale(t29, 0.5);
    const sd_pair t31 = sd_pair_add_double(t22, 1.0);
    const sd_pair t32 = sd_pair_add_double(t3, 1.0);
    const sd_pair t33 = sd_pair_mul(t31, t32);
    const sd_pair t34 = sd_pair_div(t30, t33);
    const double t35 = t34.hi;
    const double t36 = a > 0.0 ? t35 : 0.0;
    const double t37 = a > 1.7976931348623157e+308 ? a : t36;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t37);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void morita_s_array(const double *parameters, const double *in, double *out, size_t n) {
    morita_s_constants k;
    morita_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = morita_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void morita_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    morita_s_constants k;
    morita_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)morita_s((double)in[i], &k);
}

/* ---- Phi'(r) = (c*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r))/(1 + exp(-c*Abs(r))) + c*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(-c*Abs(r)) + d*kappa*(1 - exp(-c*Abs(r)))*exp(d*(-h0 + Abs(r))) - d*(1 - exp(-c*Abs(r)))*(kappa*exp(d*(-h0 + Abs(r))) + 1)*exp(d*(-h0 + Abs(r)))/(exp(d*(-h0 + Abs(r))) + 1))/((1 + exp(-c*Abs(r)))*(exp(d*(-h0 + Abs(r))) + 1)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of morita_slope, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double p3;
    double c4;
    double c4_lo;
} morita_slope_constants;

SYMDICT_INLINE void morita_slope_prepare(const double *parameters, morita_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[2]);
    k->c1 = q0.hi; /* multiply(c, h0) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_pair_div(sd_pair_make(parameters[1], 0.0), sd_pair_make(parameters[0], 0.0));
    k->c2 = q2.hi; /* divide(d, c) */
    k->c2_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(parameters[3], parameters[1]);
    const sd_pair q5 = sd_pair_div(q4, sd_pair_make(parameters[0], 0.0));
    k->c4 = q5.hi; /* divide(multiply(kappa, d), c) */
    k->c4_lo = q5.lo;
    k->p0 = parameters[0]; /* c */
    k->p3 = parameters[3]; /* kappa */
}

/* Phi'(r); no bound is promised for this kernel. */
SYMDICT_INLINE double morita_slope(double r, const morita_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, k->p0);
    const sd_pair t1 = sd_pair_sub(t0, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul_double(t3, k->p3);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const sd_pair t6 = sd_pair_neg(t0);
    const sd_pair t7 = sd_exp_pair(t6);
    const sd_pair t8 = sd_pair_mul(t7, t5);
    const sd_pair t9 = sd_exp_pair(t2);
    const sd_pair t10 = sd_pair_mul(t9, t5);
    const sd_pair t11 = sd_expm1_pair(t6);
    const sd_pair t12 = sd_pair_mul(t10, t11);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t12);
    const sd_pair t14 = sd_pair_add_double(t3, 1.0);
    const sd_pair t15 = sd_pair_div(t13, t14);
    const sd_pair t16 = sd_pair_add(t8, t15);
    const sd_pair t17 = sd_pair_mul(t8, t11);
    const sd_pair t18 = sd_exp_pair(t6);
    const sd_pair t19 = sd_pair_add_double(t18, 1.0);
    const sd_pair t20 = sd_pair_div(t17, t19);
    const sd_pair t21 = sd_pair_sub(t16, t20);
    const sd_pair t22 = sd_exp_pair(t2);
    const sd_pair t23 = sd_pair_mul(t22, t11);
    const sd_pair t24 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t23);
    const sd_pair t25 = sd_pair_sub(t21, t24);
    const sd_pair t26 = sd_pair_mul(t19, t14);
    const sd_pair t27 = sd_pair_div(t25, t26);
    const sd_pair t28 = sd_pair_mul_double(t27, k->p0);
    const double t29 = t28.hi;
    const double t30 = a > 1.7976931348623157e+308 ? 0.0 : t29;
    (void)k;
    return t30;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void morita_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    morita_slope_constants k;
    morita_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = morita_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void morita_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    morita_slope_constants k;
    morita_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)morita_slope((double)in[i], &k);
}

#endif
