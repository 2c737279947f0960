/* The kernels of tukey-quartic: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r*(1 - r**4/c**4)**2, Abs(r) <= c), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise(((1 - r**4/c**4)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2*(15 - 10*r**4/c**4 + 3*r**8/c**8)/15, Abs(r) <= c), (8*c**2/15, True)): at most 4 ulp.
   S(r) = Piecewise((r*(1 - (1 - 4*r**4/c**4)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise(((1 - 9*r**4/c**4)*(1 - r**4/c**4), Abs(r) <= c), (0, True)): at most 4 ulp.
   Digest: 4d693b475c29acb7. Made by symdict; again by:
       symdict generate --only kernels/tukey_quartic.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_TUKEY_QUARTIC_H
#define SYMDICT_TUKEY_QUARTIC_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r*(1 - r**4/c**4)**2, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_quartic_phi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
} tukey_quartic_phi_constants;

SYMDICT_INLINE void tukey_quartic_phi_prepare(const double *parameters, tukey_quartic_phi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q2.hi; /* divide(1, c) */
    k->c2_lo = q2.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double tukey_quartic_phi(double r, const tukey_quartic_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = a > k->p0 ? k->p0 : a;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const sd_pair t4 = sd_pair_square(t3);
    const sd_pair t5 = sd_pair_square(t2);
    const sd_pair t6 = sd_pair_add_double(t5, 1.0);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_mul(t4, t7);
    const double t9 = k->p0 - t1;
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t9);
    const sd_pair t11 = sd_pair_square(t10);
    const sd_pair t12 = sd_pair_mul(t8, t11);
    const sd_pair t13 = sd_pair_mul_double(t12, t1);
    const sd_pair t14 = sd_pair_select(a > k->c0, t13, sd_pair_make(t0, 0.0));
    const sd_pair t15 = sd_pair_select(a > k->p0, sd_pair_make(0.0, 0.0), t14);
    (void)k;
    return copysign(t15.hi, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_quartic_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_quartic_phi_constants k;
    tukey_quartic_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_quartic_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void tukey_quartic_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    tukey_quartic_phi_constants k;
    double left = 0;
    tukey_quartic_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = tukey_quartic_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_quartic_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_quartic_phi_constants k;
    tukey_quartic_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_quartic_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise(((1 - r**4/c**4)**2, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_quartic_g, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
} tukey_quartic_g_constants;

SYMDICT_INLINE void tukey_quartic_g_prepare(const double *parameters, tukey_quartic_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_quartic_g(double r, const tukey_quartic_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_add_double(t1, 1.0);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_square(t1);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const sd_pair t6 = sd_pair_square(t5);
    const sd_pair t7 = sd_pair_mul(t3, t6);
    const double t8 = k->p0 - t0;
    const sd_pair t9 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t8);
    const sd_pair t10 = sd_pair_square(t9);
    const sd_pair t11 = sd_pair_mul(t7, t10);
    const double t12 = t11.hi;
    const double t13 = a > k->p0 ? 0.0 : t12;
    (void)k;
    return t13;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_quartic_g_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_quartic_g_constants k;
    tukey_quartic_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_quartic_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_quartic_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_quartic_g_constants k;
    tukey_quartic_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_quartic_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2*(15 - 10*r**4/c**4 + 3*r**8/c**8)/15, Abs(r) <= c), (8*c**2/15, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_quartic_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} tukey_quartic_psi_constants;

SYMDICT_INLINE void tukey_quartic_psi_prepare(const double *parameters, tukey_quartic_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_square(q0);
    const sd_pair q2 = sd_pair_square(q1);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.2, -1.1102230246251566e-17), q2);
    k->c1 = q3.hi; /* divide(1/5, square(square(square(c)))) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_div(sd_pair_make(0.6666666666666666, 3.700743415417188e-17), q1);
    k->c2 = q5.hi; /* divide(2/3, square(square(c))) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_mul(sd_pair_make(0.5333333333333333, 7.401486830834377e-18), q0);
    k->c3 = q7.hi; /* multiply(8/15, square(c)) */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_quartic_psi(double r, const tukey_quartic_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const double t1 = t0 * t0;
    const double t2 = t1 * t1;
    const double t3 = t2 * t2;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t3);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_two_sum(1.0, t5);
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t2);
    const sd_pair t8 = sd_pair_sub(t6, t7);
    const double t9 = t8.hi;
    const double t10 = t1 * t9;
    const double t11 = a > k->p0 ? k->c3 : t10;
    (void)k;
    return t11;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_quartic_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_quartic_psi_constants k;
    tukey_quartic_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_quartic_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_quartic_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_quartic_psi_constants k;
    tukey_quartic_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_quartic_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r*(1 - (1 - 4*r**4/c**4)**2), Abs(r) <= sqrt(2)*c/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_quartic_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} tukey_quartic_s_constants;

SYMDICT_INLINE void tukey_quartic_s_prepare(const double *parameters, tukey_quartic_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    const sd_pair q1 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(multiply(1/2, c), sqrt(2))) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q4.hi; /* divide(1, c) */
    k->c1_lo = q4.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_quartic_s(double r, const tukey_quartic_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_square(t2);
    const double t4 = t3.hi;
    const double t5 = fma(2.0, t4, -1.0);
    const double t6 = t4 * t5;
    const double t7 = 8.0 * t6;
    const double t8 = t0 * t7;
    const double t9 = -t8;
    const double t10 = a > k->c0 ? a : t9;
    (void)k;
    return copysign(1.0, r) * t10;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_quartic_s_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_quartic_s_constants k;
    tukey_quartic_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_quartic_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_quartic_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_quartic_s_constants k;
    tukey_quartic_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_quartic_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise(((1 - 9*r**4/c**4)*(1 - r**4/c**4), Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_quartic_slope, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c7;
    double c8;
} tukey_quartic_slope_constants;

SYMDICT_INLINE void tukey_quartic_slope_prepare(const double *parameters, tukey_quartic_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c2 = q2.hi; /* square(c) */
    const sd_pair q4 = sd_pair_square(q2);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_inverse(q5);
    k->c3 = q6.hi; /* divide(1, square(square(square(c)))) */
    const sd_pair q8 = sd_two_prod(0.5773502691896257, parameters[0]);
    k->c4 = q8.hi; /* multiply(1300077228592327/2251799813685248, c) */
    k->c4_lo = q8.lo;
    const sd_pair q10 = sd_pair_mul_double(sd_pair_make(3.3450280739356345e-17, -2.552976689870848e-33), parameters[0]);
    k->c5 = q10.hi; /* multiply(100964652546208596354830978294674709278252138588... */
    k->c5_lo = q10.lo;
    const sd_pair q12 = sd_two_prod(0.7023502691896257, parameters[0]);
    k->c6 = q12.hi; /* multiply(1581552205302983/2251799813685248, c) */
    const sd_pair q14 = sd_two_prod(0.4523502691896258, parameters[0]);
    k->c7 = q14.hi; /* multiply(8148818015053369/18014398509481984, c) */
    const sd_pair q16 = sd_two_prod(0.75, parameters[0]);
    k->c8 = q16.hi; /* multiply(3/4, c) */
    k->p0 = parameters[0]; /* c */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_quartic_slope(double r, const tukey_quartic_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul_double(t2, 9.0);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_mul_double(t2, t4);
    const double t6 = t5.hi;
    const double t7 = t6 - 10.0;
    const sd_pair t8 = sd_pair_mul_double(t2, t7);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_pair_mul_double(t2, t9);
    const double t11 = t10.hi;
    const double t12 = 1.0 + t11;
    const double t13 = k->p0 + t0;
    const double t14 = t0 - k->p0;
    const double t15 = t13 * t14;
    const double t16 = t0 * t0;
    const double t17 = k->c2 + t16;
    const double t18 = t15 * t17;
    const double t19 = 3.0 * t16;
    const double t20 = k->c2 + t19;
    const double t21 = t18 * t20;
    const double t22 = t19 - k->c2;
    const double t23 = t21 * t22;
    const double t24 = k->c3 * t23;
    const double t25 = a > k->p0 ? t24 : t12;
    const sd_pair t26 = sd_pair_neg(sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t27 = sd_pair_add_double(t26, a);
    const double t28 = t27.hi;
    const sd_pair t29 = sd_pair_neg(sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t30 = sd_pair_add_double(t29, t28);
    const double t31 = t30.hi;
    const sd_pair t32 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t31);
    const sd_pair t33 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t31);
    const double t34 = t33.hi;
    const double t35 = fma(9.0, t34, 41.569219381653056);
    const double t36 = fma(t34, t35, 84.0);
    const double t37 = fma(t34, t36, 96.99484522385713);
    const double t38 = fma(t34, t37, 60.0);
    const double t39 = fma(t34, t38, 9.237604307034012);
    const double t40 = fma(t34, t39, -10.666666666666666);
    const double t41 = t34 * t40;
    const sd_pair t42 = sd_pair_add_double(sd_pair_make((-6.158402871356008), 2.3531595191361586e-16), t41);
    const double t43 = t42.hi;
    const sd_pair t44 = sd_pair_mul_double(t32, t43);
    const double t45 = t44.hi;
    const double t46 = a > k->c6 ? t25 : t45;
    const double t47 = a > k->c7 ? t46 : t25;
    const double t48 = a - k->p0;
    const sd_pair t49 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t48);
    const double t50 = t49.hi;
    const sd_pair t51 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t48);
    const sd_pair t52 = sd_pair_mul_double(t51, 9.0);
    const double t53 = t52.hi;
    const double t54 = 72.0 + t53;
    const sd_pair t55 = sd_pair_mul_double(t51, t54);
    const double t56 = t55.hi;
    const double t57 = 252.0 + t56;
    const sd_pair t58 = sd_pair_mul_double(t51, t57);
    const double t59 = t58.hi;
    const double t60 = 504.0 + t59;
    const sd_pair t61 = sd_pair_mul_double(t51, t60);
    const double t62 = t61.hi;
    const double t63 = 620.0 + t62;
    const sd_pair t64 = sd_pair_mul_double(t51, t63);
    const sd_pair t65 = sd_pair_add_double(t64, 464.0);
    const sd_pair t66 = sd_pair_mul(t51, t65);
    const sd_pair t67 = sd_pair_add_double(t66, 192.0);
    const sd_pair t68 = sd_pair_mul(t51, t67);
    const sd_pair t69 = sd_pair_add_double(t68, 32.0);
    const double t70 = t69.hi;
    const double t71 = t50 * t70;
    const double t72 = a > k->c8 ? t71 : t47;
    const double t73 = a > k->p0 ? 0.0 : t72;
    (void)k;
    return t73;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_quartic_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_quartic_slope_constants k;
    tukey_quartic_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_quartic_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_quartic_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_quartic_slope_constants k;
    tukey_quartic_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_quartic_slope((double)in[i], &k);
}

#endif
