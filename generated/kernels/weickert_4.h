/* The kernels of weickert-4: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-1168331491*lam**4/(500000000*r**4))), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
   Psi(r) = Piecewise((0, Eq(r, 0)), (sqrt(5841657455)*sqrt(pi)*lam**2*erfc(sqrt(5841657455)*lam**2/(50000*r**2))/50000 + r**2 - r**2*exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
   S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-1168331491*lam**4/(2000000000*r**4)), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Eq(r, 0)), (-1168331491*lam**4*exp(-1168331491*lam**4/(500000000*r**4))/(125000000*r**4) + 1 - exp(-1168331491*lam**4/(500000000*r**4)), True)): at most 4 ulp.
   Digest: f1881f2a74e32886. Made by symdict; again by:
       symdict generate --only kernels/weickert_4.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_WEICKERT_4_H
#define SYMDICT_WEICKERT_4_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-1168331491*lam**4/(500000000*r**4))), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_4_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c4_lo;
} weickert_4_phi_constants;

SYMDICT_INLINE void weickert_4_phi_prepare(const double *parameters, weickert_4_phi_constants *k) {
    (void)parameters;
    const double q0 = 65536.0 * parameters[0];
    k->c0 = q0; /* multiply(65536, lam) */
    const double q2 = 0.0625 * parameters[0];
    k->c1 = q2; /* multiply(1/16, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_mul(sd_pair_make(2.336662982, 4.838511813431979e-19), q5);
    k->c2 = q6.hi; /* multiply(1168331491/500000000, square(square(lam))) */
    k->c2_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(2.336662982, 3.358577503715295e-19), parameters[0]);
    k->c4 = q8.hi; /* multiply(135283544264638683429099831176734985140315992738... */
    k->c4_lo = q8.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double weickert_4_phi(double r, const weickert_4_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = t4.hi;
    const double t6 = -t5;
    const double t7 = sd_expm1(t6);
    const sd_pair t8 = sd_two_prod(t0, t7);
    const sd_pair t9 = sd_pair_neg(t8);
    const double t10 = a < k->c0 ? k->c0 : a;
    const double t11 = t10 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t10;
    const sd_pair t12 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t11, 0.0));
    const sd_pair t13 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t12);
    const sd_pair t14 = sd_pair_square(t12);
    const double t15 = t14.hi;
    const sd_pair t16 = sd_pair_mul_double(t13, t15);
    const double t17 = t16.hi;
    const sd_pair t18 = sd_pair_select(a > k->c0, sd_pair_make(t17, 0.0), t9);
    (void)k;
    return copysign(1.0, r) * t18.hi;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_4_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_4_phi_constants k;
    weickert_4_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_4_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void weickert_4_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    weickert_4_phi_constants k;
    double left = 0;
    weickert_4_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = weickert_4_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_4_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_4_phi_constants k;
    weickert_4_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_4_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-1168331491*lam**4/(500000000*r**4)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_4_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} weickert_4_g_constants;

SYMDICT_INLINE void weickert_4_g_prepare(const double *parameters, weickert_4_g_constants *k) {
    (void)parameters;
    const double q0 = 8388608.0 * parameters[0];
    k->c0 = q0; /* multiply(8388608, lam) */
    const double q2 = 0.125 * parameters[0];
    k->c1 = q2; /* multiply(1/8, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_mul(sd_pair_make(2.336662982, 4.838511813431979e-19), q5);
    k->c2 = q6.hi; /* multiply(1168331491/500000000, square(square(lam))) */
    k->c2_lo = q6.lo;
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_4_g(double r, const weickert_4_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_square(t2);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t4, 0.0));
    const double t6 = t5.hi;
    const double t7 = -t6;
    const double t8 = sd_expm1(t7);
    const double t9 = -t8;
    const double t10 = a < k->c0 ? k->c0 : a;
    const double t11 = t10 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t10;
    const sd_pair t12 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t11, 0.0));
    const sd_pair t13 = sd_pair_square(t12);
    const sd_pair t14 = sd_pair_mul(sd_pair_make(2.336662982, 4.838511807918793e-19), t13);
    const double t15 = t14.hi;
    const sd_pair t16 = sd_pair_mul_double(t13, t15);
    const double t17 = t16.hi;
    const double t18 = a > k->c0 ? t17 : t9;
    (void)k;
    return t18;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_4_g_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_4_g_constants k;
    weickert_4_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_4_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_4_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_4_g_constants k;
    weickert_4_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_4_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((0, Eq(r, 0)), (sqrt(5841657455)*sqrt(pi)*lam**2*erfc(sqrt(5841657455)*lam**2/(50000*r**2))/50000 + r**2 - r**2*exp(-1168331491*lam**4/(500000000*r**4)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_4_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
} weickert_4_psi_constants;

SYMDICT_INLINE void weickert_4_psi_prepare(const double *parameters, weickert_4_psi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, lam) */
    const double q2 = 0.125 * parameters[0];
    k->c1 = q2; /* multiply(1/8, lam) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, lam) */
    k->c2_lo = q4.lo;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_4_psi(double r, const weickert_4_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 * a;
    const double t1 = t0 * a;
    const double t2 = a > k->c0 ? k->c0 : a;
    const double t3 = t2 < k->c1 ? k->c1 : t2;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_square(t4);
    const sd_pair t6 = sd_pair_div(sd_pair_make(1.5286147264762302, -2.3922858452378735e-17), t5);
    const double t7 = t6.hi;
    const double t8 = sd_erfc(t7);
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(2.7093990584936765, -2.1433259546713907e-16), t8);
    const sd_pair t10 = sd_pair_div(t9, t5);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_pair_square(t5);
    const double t13 = t12.hi;
    const double t14 = 2.336662982 / t13;
    const double t15 = -t14;
    const double t16 = sd_expm1(t15);
    const double t17 = t11 - t16;
    const sd_pair t18 = sd_two_prod(t3, t17);
    const sd_pair t19 = sd_pair_mul_double(t18, t3);
    const double t20 = t19.hi;
    const double t21 = a > k->c1 ? t20 : t1;
    (void)k;
    return t21;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_4_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_4_psi_constants k;
    weickert_4_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_4_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_4_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_4_psi_constants k;
    weickert_4_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_4_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-1168331491*lam**4/(2000000000*r**4)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_4_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} weickert_4_s_constants;

SYMDICT_INLINE void weickert_4_s_prepare(const double *parameters, weickert_4_s_constants *k) {
    (void)parameters;
    const double q0 = 65536.0 * parameters[0];
    k->c0 = q0; /* multiply(65536, lam) */
    const double q2 = 0.0625 * parameters[0];
    k->c1 = q2; /* multiply(1/16, lam) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, lam) */
    k->c2_lo = q4.lo;
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_4_s(double r, const weickert_4_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p0);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_square(t2);
    const sd_pair t6 = sd_pair_square(t5);
    const sd_pair t7 = sd_pair_div(sd_pair_make(0.5841657455, 1.2096279533579947e-19), t6);
    const sd_pair t8 = sd_pair_neg(t7);
    const double t9 = sd_exp_times_dd(t4, t8.hi, t8.lo);
    const double t10 = 1.0 * a;
    const double t11 = a > k->c0 ? t10 : t9;
    (void)k;
    return copysign(t11, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_4_s_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_4_s_constants k;
    weickert_4_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_4_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_4_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_4_s_constants k;
    weickert_4_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_4_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Eq(r, 0)), (-1168331491*lam**4*exp(-1168331491*lam**4/(500000000*r**4))/(125000000*r**4) + 1 - exp(-1168331491*lam**4/(500000000*r**4)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_4_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double p0;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c9;
} weickert_4_slope_constants;

SYMDICT_INLINE void weickert_4_slope_prepare(const double *parameters, weickert_4_slope_constants *k) {
    (void)parameters;
    const double q0 = 65536.0 * parameters[0];
    k->c0 = q0; /* multiply(65536, lam) */
    const double q2 = 0.125 * parameters[0];
    k->c1 = q2; /* multiply(1/8, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_mul(sd_pair_make(2.336662982, 4.838511813431979e-19), q5);
    k->c2 = q6.hi; /* multiply(1168331491/500000000, square(square(lam))) */
    k->c2_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul(sd_pair_make(9.346651928, 1.9354047253727915e-18), q5);
    k->c3 = q8.hi; /* multiply(1168331491/125000000, square(square(lam))) */
    k->c3_lo = q8.lo;
    const sd_pair q10 = sd_two_prod(0.9999999999718558, parameters[0]);
    k->c5 = q10.hi; /* multiply(2251799813621873/2251799813685248, lam) */
    k->c5_lo = q10.lo;
    const sd_pair q12 = sd_pair_mul_double(sd_pair_make(2.920436195312344e-17, -5.324782147781334e-34), parameters[0]);
    k->c6 = q12.hi; /* multiply(974689664440836597328562938477591727528712878120... */
    k->c6_lo = q12.lo;
    const sd_pair q14 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c7 = q14.hi; /* divide(1, lam) */
    k->c7_lo = q14.lo;
    const sd_pair q16 = sd_two_prod(1.0019531249718558, parameters[0]);
    k->c8 = q16.hi; /* multiply(2256197860132977/2251799813685248, lam) */
    const sd_pair q18 = sd_two_prod(0.9980468749718558, parameters[0]);
    k->c9 = q18.hi; /* multiply(2247401767110769/2251799813685248, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_4_slope(double r, const weickert_4_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_exp_pair(t5);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t6);
    const sd_pair t8 = sd_pair_div(t7, t3);
    const sd_pair t9 = sd_pair_neg(t8);
    const sd_pair t10 = sd_expm1_pair(t5);
    const sd_pair t11 = sd_pair_sub(t9, t10);
    const double t12 = t11.hi;
    const double t13 = a < k->c0 ? k->c0 : a;
    const double t14 = t13 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t13;
    const sd_pair t15 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t14, 0.0));
    const sd_pair t16 = sd_pair_square(t15);
    const sd_pair t17 = sd_pair_mul(sd_pair_make(7.009988946, 4.155995272279152e-19), t16);
    const double t18 = t17.hi;
    const sd_pair t19 = sd_pair_mul_double(t16, t18);
    const double t20 = t19.hi;
    const double t21 = -t20;
    const double t22 = a > k->c0 ? t21 : t12;
    const sd_pair t23 = sd_pair_neg(sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t24 = sd_pair_add_double(t23, a);
    const double t25 = t24.hi;
    const sd_pair t26 = sd_pair_add_double(sd_pair_make(k->c6, k->c6_lo), t25);
    const double t27 = t26.hi;
    const sd_pair t28 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t27);
    const sd_pair t29 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t27);
    const double t30 = t29.hi;
    const double t31 = fma(12822.062529471983, t30, -1740.2299324270145);
    const double t32 = fma(t30, t31, -1453.04443587934);
    const double t33 = fma(t30, t32, 900.297975551487);
    const double t34 = fma(t30, t33, -108.17771994583599);
    const double t35 = fma(t30, t34, -100.16678236475889);
    const double t36 = fma(t30, t35, 42.613574193903716);
    const double t37 = fma(t30, t36, 4.426381108490846);
    const double t38 = t30 * t37;
    const sd_pair t39 = sd_pair_add_double(sd_pair_make((-5.733250418022156), -9.3858882493296e-17), t38);
    const double t40 = t39.hi;
    const sd_pair t41 = sd_pair_mul_double(t28, t40);
    const double t42 = t41.hi;
    const double t43 = a > k->c8 ? t22 : t42;
    const double t44 = a > k->c9 ? t43 : t22;
    (void)k;
    return t44;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_4_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_4_slope_constants k;
    weickert_4_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_4_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_4_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_4_slope_constants k;
    weickert_4_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_4_slope((double)in[i], &k);
}

#endif
