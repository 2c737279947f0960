/* The kernels of andrews: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((a*sin(r/a), Abs(r) <= pi*a), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (a*sin(r/a)/r, Abs(r) <= pi*a), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((2*a**2*(1 - cos(r/a)), Abs(r) <= pi*a), (4*a**2, True)): at most 4 ulp.
   S(r) = Piecewise((-sqrt(2)*a*sin(sqrt(2)*r/a)/2 + r, Abs(r) <= sqrt(2)*pi*a/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((cos(r/a), Abs(r) <= pi*a), (0, True)): at most 4 ulp.
   Digest: 9ddaebd275888548. Made by symdict; again by:
       symdict generate --only kernels/andrews.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a. */

#ifndef SYMDICT_ANDREWS_H
#define SYMDICT_ANDREWS_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((a*sin(r/a), Abs(r) <= pi*a), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of andrews_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c3_lo;
    double p0;
    double c5;
} andrews_phi_constants;

SYMDICT_INLINE void andrews_phi_prepare(const double *parameters, andrews_phi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, a) */
    const sd_pair q2 = sd_two_prod(3.141592653589793, parameters[0]);
    k->c1 = q2.hi; /* multiply(884279719003555/281474976710656, a) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.2246467991473532e-16, -2.9947698097183397e-33), parameters[0]);
    k->c2 = q4.hi; /* multiply(subtract(pi(), 884279719003555/281474976710656), a) */
    const sd_pair q6 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c3 = q6.hi; /* divide(1, a) */
    k->c3_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), parameters[0]);
    const double q9 = sd_round_down(q8);
    k->c5 = q9; /* round_down(multiply(pi(), a)) */
    k->p0 = parameters[0]; /* a */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double andrews_phi(double r, const andrews_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = -a;
    const sd_pair t2 = sd_pair_add_double(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, k->c2);
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(k->c3, k->c3_lo));
    const double t5 = sd_sin_dd(t4.hi, t4.lo);
    const double t6 = k->p0 * t5;
    const double t7 = a > k->c0 ? t6 : t0;
    const double t8 = a > k->c5 ? 0.0 : t7;
    (void)k;
    return copysign(1.0, r) * t8;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void andrews_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    andrews_phi_constants k;
    andrews_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = andrews_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void andrews_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    andrews_phi_constants k;
    double left = 0;
    andrews_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = andrews_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void andrews_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    andrews_phi_constants k;
    andrews_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)andrews_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (a*sin(r/a)/r, Abs(r) <= pi*a), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of andrews_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c3_lo;
    double c4;
} andrews_g_constants;

SYMDICT_INLINE void andrews_g_prepare(const double *parameters, andrews_g_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, a) */
    const sd_pair q2 = sd_two_prod(3.141592653589793, parameters[0]);
    k->c1 = q2.hi; /* multiply(884279719003555/281474976710656, a) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.2246467991473532e-16, -2.9947698097183397e-33), parameters[0]);
    k->c2 = q4.hi; /* multiply(subtract(pi(), 884279719003555/281474976710656), a) */
    const sd_pair q6 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c3 = q6.hi; /* divide(1, a) */
    k->c3_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), parameters[0]);
    const double q9 = sd_round_down(q8);
    k->c4 = q9; /* round_down(multiply(pi(), a)) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double andrews_g(double r, const andrews_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = -t0;
    const sd_pair t2 = sd_pair_add_double(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, k->c2);
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(k->c3, k->c3_lo));
    const double t5 = sd_sin_dd(t4.hi, t4.lo);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t0);
    const double t7 = t6.hi;
    const double t8 = t5 / t7;
    const double t9 = a > k->c0 ? t8 : 1.0;
    const double t10 = a > k->c4 ? 0.0 : t9;
    (void)k;
    return r != r ? r : t10;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void andrews_g_array(const double *parameters, const double *in, double *out, size_t n) {
    andrews_g_constants k;
    andrews_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = andrews_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void andrews_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    andrews_g_constants k;
    andrews_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)andrews_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((2*a**2*(1 - cos(r/a)), Abs(r) <= pi*a), (4*a**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of andrews_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} andrews_psi_constants;

SYMDICT_INLINE void andrews_psi_prepare(const double *parameters, andrews_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, a) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(0.5, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1/2, a) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_scale(q4, 4.0);
    k->c2 = q5.hi; /* multiply(4, square(a)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), parameters[0]);
    const double q8 = sd_round_down(q7);
    k->c3 = q8; /* round_down(multiply(pi(), a)) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double andrews_psi(double r, const andrews_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const double t3 = sd_sin_dd(t2.hi, t2.lo);
    const double t4 = t3 * t3;
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const double t7 = a > k->c0 ? t6 : t1;
    const sd_pair t8 = sd_pair_select(a > k->c3, sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t7, 0.0));
    (void)k;
    return t8.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void andrews_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    andrews_psi_constants k;
    andrews_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = andrews_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void andrews_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    andrews_psi_constants k;
    andrews_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)andrews_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((-sqrt(2)*a*sin(sqrt(2)*r/a)/2 + r, Abs(r) <= sqrt(2)*pi*a/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of andrews_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
} andrews_s_constants;

SYMDICT_INLINE void andrews_s_prepare(const double *parameters, andrews_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c1 = q1.hi; /* divide(1, square(a)) */
    k->c1_lo = q1.lo;
    const sd_pair q3 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q3.hi; /* divide(1, a) */
    const sd_pair q5 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c3 = q5.hi; /* divide(sqrt(2), a) */
    const double q7 = 0.5 * parameters[0];
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q7);
    k->c4 = q8.hi; /* multiply(multiply(1/2, a), sqrt(2)) */
    k->c4_lo = q8.lo;
    const sd_pair q10 = sd_pair_mul_double(sd_pair_make(1.5707963267948966, 6.123233995736766e-17), parameters[0]);
    const sd_pair q11 = sd_pair_mul(q10, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q12 = sd_round_down(q11);
    k->c5 = q12; /* round_down(multiply(multiply(multiply(1/2, pi()), a), sqr... */
    k->p0 = parameters[0]; /* a */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double andrews_s(double r, const andrews_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = t0 * k->c2;
    const double t4 = t3 * t3;
    const double t5 = fma(-t4, 2.0042691648912653e-17, 4.208965246271657e-15);
    const double t6 = fma(t4, t5, -7.197330571124533e-13);
    const double t7 = fma(t4, t6, 9.788369576729365e-11);
    const double t8 = fma(t4, t7, -1.0277788055565833e-08);
    const double t9 = fma(t4, t8, 8.01667468334135e-07);
    const double t10 = fma(t4, t9, -4.409171075837743e-05);
    const double t11 = fma(t4, t10, 0.0015873015873015873);
    const double t12 = fma(t4, t11, -0.03333333333333333);
    const double t13 = t4 * t12;
    const sd_pair t14 = sd_pair_add_double(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), t13);
    const double t15 = t14.hi;
    const double t16 = t2 * t15;
    const double t17 = t0 * t0;
    const double t18 = t16 * t17;
    const double t19 = k->c3 * a;
    const double t20 = sd_sin(t19);
    const sd_pair t21 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t20);
    const double t22 = t21.hi;
    const double t23 = a - t22;
    const double t24 = a > k->p0 ? t23 : t18;
    const double t25 = a > k->c5 ? a : t24;
    (void)k;
    return copysign(1.0, r) * t25;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void andrews_s_array(const double *parameters, const double *in, double *out, size_t n) {
    andrews_s_constants k;
    andrews_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = andrews_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void andrews_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    andrews_s_constants k;
    andrews_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)andrews_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((cos(r/a), Abs(r) <= pi*a), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of andrews_slope, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c5;
} andrews_slope_constants;

SYMDICT_INLINE void andrews_slope_prepare(const double *parameters, andrews_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, a) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(1.5707963267948966, parameters[0]);
    k->c1 = q2.hi; /* multiply(884279719003555/562949953421312, a) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(6.123233995736766e-17, -1.4973849048591698e-33), parameters[0]);
    k->c2 = q4.hi; /* multiply(684100771543924036317333344972835849713257722710... */
    const sd_pair q6 = sd_two_prod(1.6957963267948966, parameters[0]);
    k->c3 = q6.hi; /* multiply(954648463181219/562949953421312, a) */
    const sd_pair q8 = sd_two_prod(1.4457963267948966, parameters[0]);
    k->c4 = q8.hi; /* multiply(813910974825891/562949953421312, a) */
    const sd_pair q10 = sd_pair_mul_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), parameters[0]);
    const double q11 = sd_round_down(q10);
    k->c5 = q11; /* round_down(multiply(pi(), a)) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double andrews_slope(double r, const andrews_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double t1 = sd_cos_dd(t0.hi, t0.lo);
    const sd_pair t2 = sd_pair_neg(sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t3 = sd_pair_add_double(t2, a);
    const double t4 = t3.hi;
    const double t5 = t4 - k->c2;
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), t5);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), t5);
    const double t9 = t8.hi;
    const double t10 = fma(2.505210838544172e-08, t9, 1.369207937206801e-101);
    const double t11 = fma(t9, t10, -2.7557319223985893e-06);
    const double t12 = fma(t9, t11, -1.2322871434861208e-99);
    const double t13 = fma(t9, t12, 0.0001984126984126984);
    const double t14 = fma(t9, t13, 6.900808003522277e-98);
    const double t15 = fma(t9, t14, -0.008333333333333333);
    const double t16 = fma(t9, t15, -2.070242401056683e-96);
    const double t17 = fma(t9, t16, 0.16666666666666666);
    const double t18 = fma(t9, t17, 2.4842908812680197e-95);
    const double t19 = t9 * t18;
    const sd_pair t20 = sd_pair_add_double(sd_pair_make((-1.0), 4.6816763546921983e-97), t19);
    const double t21 = t20.hi;
    const double t22 = t7 * t21;
    const double t23 = a > k->c3 ? t1 : t22;
    const double t24 = a > k->c4 ? t23 : t1;
    const double t25 = a > k->c5 ? 0.0 : t24;
    (void)k;
    return t25;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void andrews_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    andrews_slope_constants k;
    andrews_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = andrews_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void andrews_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    andrews_slope_constants k;
    andrews_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)andrews_slope((double)in[i], &k);
}

#endif
