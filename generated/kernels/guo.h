/* The kernels of guo: Phi, g, S, Phi'.
   Phi(r) = r/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1): at most 2.5 ulp.
   g(r) = 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1): at most 4 ulp.
   S(r) = r - r/((sqrt(2)*Abs(r)/K)**(2 - 2/(1 + 2*r**2/K**2)) + 1): at most 4 ulp.
   Phi'(r) = Piecewise((1/2, Eq(r, 0)), (-(Abs(r)/K)**(2 - 2/(1 + r**2/K**2))*((2 - 2/(1 + r**2/K**2))/Abs(r) + 4*log(Abs(r)/K)*Abs(r)/(K**2*(1 + r**2/K**2)**2))*Abs(r)/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1)**2 + 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1), True)): at most 4 ulp.
   Psi has no kernel: no kernel: too many panels for the regulariser.
   Digest: 9b2ef0c7b66fd0bb. Made by symdict; again by:
       symdict generate --only kernels/guo.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: K. */

#ifndef SYMDICT_GUO_H
#define SYMDICT_GUO_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of guo_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
} guo_phi_constants;

SYMDICT_INLINE void guo_phi_prepare(const double *parameters, guo_phi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, K) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, K) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_inverse(q4);
    k->c2 = q5.hi; /* divide(1, square(K)) */
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(1.0, 1.035637474933901e-20), parameters[0]);
    const sd_pair q8 = sd_pair_mul_double(q7, parameters[0]);
    k->c3 = q8.hi; /* multiply(multiply(106799351796045504120857139418663945191... */
    const double q10 = 8.673617379884035e-19 * parameters[0];
    k->c4 = q10; /* multiply(1/1152921504606846976, K) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double guo_phi(double r, const guo_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 0.5 * a;
    const double t1 = a > k->c0 ? k->c0 : a;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t3 = t1 * t1;
    const double t4 = k->c2 * t3;
    const sd_pair t5 = sd_two_sum(1.0, t4);
    const sd_pair t6 = sd_pair_div(sd_pair_make(2.0, 0.0), t5);
    const sd_pair t7 = sd_pair_neg(t6);
    const sd_pair t8 = sd_pair_add_double(t7, 2.0);
    const sd_pair t9 = sd_log_pair(t2);
    const sd_pair t10 = sd_pair_mul(t9, t8);
    const double t11 = sd_exp_dd(t10.hi, t10.lo);
    const double t12 = 1.0 + t11;
    const double t13 = t1 / t12;
    const double t14 = a < k->c0 ? k->c0 : a;
    const double t15 = t14 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t14;
    const double t16 = k->c3 / t15;
    const double t17 = a > k->c0 ? t16 : t13;
    const double t18 = a > k->c4 ? t17 : t0;
    const double t19 = a > 1.7976931348623157e+308 ? 0.0 : t18;
    (void)k;
    return copysign(t19, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void guo_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    guo_phi_constants k;
    guo_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = guo_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void guo_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    guo_phi_constants k;
    double left = 0;
    guo_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = guo_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void guo_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    guo_phi_constants k;
    guo_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)guo_phi((double)in[i], &k);
}

/* ---- g(r) = 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of guo_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} guo_g_constants;

SYMDICT_INLINE void guo_g_prepare(const double *parameters, guo_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, K) */
    const double q2 = 8.673617379884035e-19 * parameters[0];
    k->c1 = q2; /* multiply(1/1152921504606846976, K) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, K) */
    k->c2_lo = q4.lo;
    k->p0 = parameters[0]; /* K */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double guo_g(double r, const guo_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const double t3 = t2.hi;
    const double t4 = t3 * t3;
    const sd_pair t5 = sd_two_sum(1.0, t4);
    const sd_pair t6 = sd_pair_div(sd_pair_make(2.0, 0.0), t5);
    const sd_pair t7 = sd_pair_neg(t6);
    const sd_pair t8 = sd_pair_add_double(t7, 2.0);
    const sd_pair t9 = sd_log_pair(sd_pair_make(t3, 0.0));
    const sd_pair t10 = sd_pair_mul(t9, t8);
    const double t11 = sd_exp_dd(t10.hi, t10.lo);
    const double t12 = 1.0 + t11;
    const double t13 = 1.0 / t12;
    const double t14 = a < k->c0 ? k->c0 : a;
    const double t15 = t14 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t14;
    const double t16 = k->p0 / t15;
    const double t17 = 1.0 * t16;
    const double t18 = t17 * t16;
    const double t19 = a > k->c0 ? t18 : t13;
    (void)k;
    return t19;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void guo_g_array(const double *parameters, const double *in, double *out, size_t n) {
    guo_g_constants k;
    guo_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = guo_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void guo_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    guo_g_constants k;
    guo_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)guo_g((double)in[i], &k);
}

/* ---- S(r) = r - r/((sqrt(2)*Abs(r)/K)**(2 - 2/(1 + 2*r**2/K**2)) + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of guo_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} guo_s_constants;

SYMDICT_INLINE void guo_s_prepare(const double *parameters, guo_s_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, K) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(sqrt(2), K) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_div(sd_pair_make(2.0, 0.0), q4);
    k->c2 = q5.hi; /* divide(2, square(K)) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double guo_s(double r, const guo_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->c1 * t0;
    const double t2 = t0 * t0;
    const double t3 = k->c2 * t2;
    const sd_pair t4 = sd_two_sum(1.0, t3);
    const sd_pair t5 = sd_pair_div(sd_pair_make(2.0, 0.0), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_pair_add_double(t6, 2.0);
    const double t8 = t7.hi;
    const double t9 = sd_pow(t1, t8);
    const double t10 = t0 * t9;
    const double t11 = 1.0 + t9;
    const double t12 = t10 / t11;
    const double t13 = 1.0 * a;
    const double t14 = a > k->c0 ? t13 : t12;
    (void)k;
    return copysign(t14, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void guo_s_array(const double *parameters, const double *in, double *out, size_t n) {
    guo_s_constants k;
    guo_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = guo_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void guo_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    guo_s_constants k;
    guo_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)guo_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1/2, Eq(r, 0)), (-(Abs(r)/K)**(2 - 2/(1 + r**2/K**2))*((2 - 2/(1 + r**2/K**2))/Abs(r) + 4*log(Abs(r)/K)*Abs(r)/(K**2*(1 + r**2/K**2)**2))*Abs(r)/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1)**2 + 1/((Abs(r)/K)**(2 - 2/(1 + r**2/K**2)) + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of guo_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c7;
} guo_slope_constants;

SYMDICT_INLINE void guo_slope_prepare(const double *parameters, guo_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, K) */
    const double q2 = 8.673617379884035e-19 * parameters[0];
    k->c1 = q2; /* multiply(1/1152921504606846976, K) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, K) */
    k->c2_lo = q4.lo;
    const sd_pair q6 = sd_two_prod(1.4080358421410606, parameters[0]);
    k->c4 = q6.hi; /* multiply(6341229693990783/4503599627370496, K) */
    k->c4_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(7.0516889883630565e-19, 4.560669810835463e-37), parameters[0]);
    k->c5 = q8.hi; /* multiply(117674345785075985031554310047021715675134718059... */
    const sd_pair q10 = sd_two_prod(1.4392858421410606, parameters[0]);
    k->c6 = q10.hi; /* multiply(6481967182346111/4503599627370496, K) */
    const sd_pair q12 = sd_two_prod(1.3767858421410606, parameters[0]);
    k->c7 = q12.hi; /* multiply(6200492205635455/4503599627370496, K) */
    k->p0 = parameters[0]; /* K */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double guo_slope(double r, const guo_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const sd_pair t5 = sd_pair_div(sd_pair_make(2.0, 0.0), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_pair_add_double(t6, 2.0);
    const sd_pair t8 = sd_log_pair(t2);
    const sd_pair t9 = sd_pair_mul(t8, t7);
    const sd_pair t10 = sd_exp_pair(t9);
    const sd_pair t11 = sd_pair_add_double(t10, 1.0);
    const sd_pair t12 = sd_pair_inverse(t11);
    const sd_pair t13 = sd_pair_mul(t2, t10);
    const sd_pair t14 = sd_pair_div(t7, t2);
    const sd_pair t15 = sd_log_pair(t2);
    const sd_pair t16 = sd_pair_mul(t2, t15);
    const sd_pair t17 = sd_pair_scale(t16, 4.0);
    const sd_pair t18 = sd_pair_square(t4);
    const sd_pair t19 = sd_pair_div(t17, t18);
    const sd_pair t20 = sd_pair_add(t14, t19);
    const sd_pair t21 = sd_pair_mul(t13, t20);
    const sd_pair t22 = sd_pair_square(t11);
    const sd_pair t23 = sd_pair_div(t21, t22);
    const sd_pair t24 = sd_pair_sub(t12, t23);
    const double t25 = t24.hi;
    const double t26 = a < k->c0 ? k->c0 : a;
    const double t27 = t26 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t26;
    const double t28 = k->p0 / t27;
    const double t29 = 1.0 * t28;
    const double t30 = t29 * t28;
    const double t31 = -t30;
    const double t32 = a > k->c0 ? t31 : t25;
    const sd_pair t33 = sd_pair_neg(sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t34 = sd_pair_add_double(t33, a);
    const double t35 = t34.hi;
    const double t36 = t35 - k->c5;
    const sd_pair t37 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t36);
    const double t38 = t37.hi;
    const sd_pair t39 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t36);
    const double t40 = t39.hi;
    const double t41 = fma(0.005065015098748249, t40, 0.011847043982352534);
    const double t42 = fma(t40, t41, -0.0258431683978875);
    const double t43 = fma(t40, t42, 0.00902393499370787);
    const double t44 = fma(t40, t43, 0.04041302644842975);
    const double t45 = fma(t40, t44, -0.06314621030333462);
    const double t46 = fma(t40, t45, -0.019962353864529547);
    const double t47 = fma(t40, t46, 0.17975414559303352);
    const double t48 = fma(t40, t47, -0.21389213531281648);
    const double t49 = fma(t40, t48, -0.05705430671947278);
    const double t50 = fma(t40, t49, 0.44314591501768485);
    const double t51 = t40 * t50;
    const sd_pair t52 = sd_pair_add_double(sd_pair_make((-0.4417606008869678), 3.0760757384031442e-18), t51);
    const double t53 = t52.hi;
    const double t54 = t38 * t53;
    const double t55 = a > k->c6 ? t32 : t54;
    const double t56 = a > k->c7 ? t55 : t32;
    (void)k;
    return t56;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void guo_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    guo_slope_constants k;
    guo_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = guo_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void guo_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    guo_slope_constants k;
    guo_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)guo_slope((double)in[i], &k);
}

#endif
