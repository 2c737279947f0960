/* The kernels of geman-mcclure: Phi, g, Psi, S, Phi'.
   Phi(r) = c**4*r/(c**2 + r**2)**2: at most 2.5 ulp.
   g(r) = c**4/(c**2 + r**2)**2: at most 4 ulp.
   Psi(r) = c**2*r**2/(c**2 + r**2): at most 4 ulp.
   S(r) = r*(-c**4/(c**2 + 2*r**2)**2 + 1): at most 4 ulp.
   Phi'(r) = -c**4*(-c**2 + 3*r**2)/(c**2 + r**2)**3: at most 4 ulp.
   Digest: 4de818e9e2220df5. Made by symdict; again by:
       symdict generate --only kernels/geman_mcclure.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_GEMAN_MCCLURE_H
#define SYMDICT_GEMAN_MCCLURE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = c**4*r/(c**2 + r**2)**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
    double c3;
    double c3_lo;
} geman_mcclure_phi_constants;

SYMDICT_INLINE void geman_mcclure_phi_prepare(const double *parameters, geman_mcclure_phi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.0, -4.235164736271502e-22), parameters[0]);
    k->c3 = q4.hi; /* multiply(213598703592091008239411708047238558182595816137... */
    k->c3_lo = q4.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double geman_mcclure_phi(double r, const geman_mcclure_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const sd_pair t4 = sd_pair_square(t3);
    const sd_pair t5 = sd_pair_inverse(t4);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_two_prod(t0, t6);
    const double t8 = a < k->c0 ? k->c0 : a;
    const double t9 = t8 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t8;
    const sd_pair t10 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t10);
    const sd_pair t12 = sd_pair_square(t10);
    const double t13 = t12.hi;
    const sd_pair t14 = sd_pair_mul_double(t11, t13);
    const double t15 = t14.hi;
    const sd_pair t16 = sd_pair_select(a > k->c0, sd_pair_make(t15, 0.0), t7);
    (void)k;
    return copysign(t16.hi, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_phi_constants k;
    geman_mcclure_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void geman_mcclure_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    geman_mcclure_phi_constants k;
    double left = 0;
    geman_mcclure_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = geman_mcclure_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_phi_constants k;
    geman_mcclure_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_phi((double)in[i], &k);
}

/* ---- g(r) = c**4/(c**2 + r**2)**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
} geman_mcclure_g_constants;

SYMDICT_INLINE void geman_mcclure_g_prepare(const double *parameters, geman_mcclure_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_g(double r, const geman_mcclure_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = t3.hi;
    const double t5 = t4 * t4;
    const double t6 = 1.0 / t5;
    const double t7 = a < k->c0 ? k->c0 : a;
    const double t8 = t7 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t7;
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t8, 0.0));
    const sd_pair t10 = sd_pair_square(t9);
    const sd_pair t11 = sd_pair_mul(sd_pair_make(1.0, -4.235164736271502e-22), t10);
    const sd_pair t12 = sd_pair_mul(t11, t10);
    const double t13 = t12.hi;
    const double t14 = a > k->c0 ? t13 : t6;
    (void)k;
    return t14;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_g_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_g_constants k;
    geman_mcclure_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_g_constants k;
    geman_mcclure_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_g((double)in[i], &k);
}

/* ---- Psi(r) = c**2*r**2/(c**2 + r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
} geman_mcclure_psi_constants;

SYMDICT_INLINE void geman_mcclure_psi_prepare(const double *parameters, geman_mcclure_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    const double q4 = 68719476736.0 * parameters[0];
    k->c2 = q4; /* multiply(68719476736, c) */
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    k->c3 = q6.hi; /* square(c) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_psi(double r, const geman_mcclure_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = t1 * t1;
    const double t3 = 1.0 - t2;
    const double t4 = t0 * t3;
    const double t5 = t4 * t0;
    const double t6 = a > k->c2 ? k->c2 : a;
    const double t7 = t6 * t6;
    const double t8 = k->c3 * t7;
    const double t9 = k->c3 + t7;
    const double t10 = t8 / t9;
    const double t11 = a > k->c0 ? t10 : t5;
    (void)k;
    return t11;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_psi_constants k;
    geman_mcclure_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_psi_constants k;
    geman_mcclure_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_psi((double)in[i], &k);
}

/* ---- S(r) = r*(-c**4/(c**2 + 2*r**2)**2 + 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} geman_mcclure_s_constants;

SYMDICT_INLINE void geman_mcclure_s_prepare(const double *parameters, geman_mcclure_s_constants *k) {
    (void)parameters;
    const double q0 = 65536.0 * parameters[0];
    k->c0 = q0; /* multiply(65536, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_s(double r, const geman_mcclure_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_mul_double(t2, t4);
    const sd_pair t6 = sd_pair_scale(t5, 4.0);
    const sd_pair t7 = sd_pair_scale(t2, 2.0);
    const sd_pair t8 = sd_pair_add_double(t7, 1.0);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_two_prod(t9, t9);
    const sd_pair t11 = sd_pair_div(t6, t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_two_prod(t0, t12);
    const double t14 = 1.0 * a;
    const sd_pair t15 = sd_pair_select(a > k->c0, sd_pair_make(t14, 0.0), t13);
    (void)k;
    return copysign(t15.hi, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_s_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_s_constants k;
    geman_mcclure_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_s_constants k;
    geman_mcclure_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_s((double)in[i], &k);
}

/* ---- Phi'(r) = -c**4*(-c**2 + 3*r**2)/(c**2 + r**2)**3 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of geman_mcclure_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c6;
} geman_mcclure_slope_constants;

SYMDICT_INLINE void geman_mcclure_slope_prepare(const double *parameters, geman_mcclure_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(0.5773502691896257, parameters[0]);
    k->c3 = q4.hi; /* multiply(1300077228592327/2251799813685248, c) */
    k->c3_lo = q4.lo;
    const sd_pair q6 = sd_pair_mul_double(sd_pair_make(3.3450280739356345e-17, -2.552976689870848e-33), parameters[0]);
    k->c4 = q6.hi; /* multiply(111639634386218846757374103714478843742068831043... */
    k->c4_lo = q6.lo;
    const sd_pair q8 = sd_two_prod(0.5929752691896257, parameters[0]);
    k->c5 = q8.hi; /* multiply(1335261600681159/2251799813685248, c) */
    const sd_pair q10 = sd_two_prod(0.5617252691896257, parameters[0]);
    k->c6 = q10.hi; /* multiply(1264892856503495/2251799813685248, c) */
    k->p0 = parameters[0]; /* c */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_slope(double r, const geman_mcclure_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul_double(t2, 3.0);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_add_double(t2, 1.0);
    const sd_pair t8 = sd_pair_square(t7);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_pair_mul_double(t7, t9);
    const double t11 = t10.hi;
    const double t12 = t6 / t11;
    const double t13 = a < k->c0 ? k->c0 : a;
    const double t14 = t13 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t13;
    const sd_pair t15 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t14, 0.0));
    const sd_pair t16 = sd_pair_square(t15);
    const sd_pair t17 = sd_pair_mul(sd_pair_make(3.0, -2.117582368135751e-21), t16);
    const double t18 = t17.hi;
    const sd_pair t19 = sd_pair_mul_double(t16, t18);
    const double t20 = t19.hi;
    const double t21 = -t20;
    const double t22 = a > k->c0 ? t21 : t12;
    const sd_pair t23 = sd_pair_neg(sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t24 = sd_pair_add_double(t23, a);
    const sd_pair t25 = sd_pair_sub(t24, sd_pair_make(k->c4, k->c4_lo));
    const double t26 = t25.hi;
    const sd_pair t27 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t26);
    const double t28 = t27.hi;
    const sd_pair t29 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t26);
    const double t30 = t29.hi;
    const double t31 = fma(9.016834077757096, t30, -8.8099365234375);
    const double t32 = fma(t30, t31, 7.356334699113164e-95);
    const double t33 = fma(t30, t32, 8.009033203125);
    const double t34 = fma(t30, t33, -7.3984279612365915);
    const double t35 = fma(t30, t34, 2.7046863822955892e-95);
    const double t36 = fma(t30, t35, 5.754332858739571);
    const double t37 = fma(t30, t36, -4.74609375);
    const double t38 = fma(t30, t37, 4.301779989596376e-96);
    const double t39 = fma(t30, t38, 2.53125);
    const double t40 = t30 * t39;
    const sd_pair t41 = sd_pair_add_double(sd_pair_make((-1.4614178688862403), 4.022906714883437e-17), t40);
    const double t42 = t41.hi;
    const double t43 = t28 * t42;
    const double t44 = a > k->c5 ? t22 : t43;
    const double t45 = a > k->c6 ? t44 : t22;
    (void)k;
    return t45;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_slope_constants k;
    geman_mcclure_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void geman_mcclure_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    geman_mcclure_slope_constants k;
    geman_mcclure_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)geman_mcclure_slope((double)in[i], &k);
}

#endif
