/* The kernels of snake: Phi, g, Psi, S, Phi'.
   Phi(r) = r + sin(a*r)**2/a: at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), ((r + sin(a*r)**2/a)/r, True)): at most 4 ulp.
   Psi(r) = r**2 + 2*(r/2 - sin(2*a*r)/(4*a))/a: at most 4 ulp.
   S(r) = -sqrt(2)*sin(sqrt(2)*a*r)**2/(2*a): at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
   Phi'(r) = 2*sin(a*r)*cos(a*r) + 1: at most 1024 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
   Digest: 4a530fe6c682fcdf. Made by symdict; again by:
       symdict generate --only kernels/snake.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a. */

#ifndef SYMDICT_SNAKE_H
#define SYMDICT_SNAKE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r + sin(a*r)**2/a */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of snake_phi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c2;
    double c3;
    double c3_lo;
} snake_phi_constants;

SYMDICT_INLINE void snake_phi_prepare(const double *parameters, snake_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, a) */
    const sd_pair q2 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c2 = q2.hi; /* multiply(1267650600228229401496703205376, divide(1, a)) */
    k->c3 = q0.hi; /* same(divide(1, a); left) */
    k->c3_lo = q0.lo;
    k->p0 = parameters[0]; /* a */
}

/* snake_phi where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_phi_far(double r, const snake_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->p0 * a;
    const double t1 = sd_sin_any(t0, 0.0);
    const double t2 = t1 * t1;
    const double t3 = fma(k->c1, t2, a);
    const double t4 = 1.0 * a;
    const double t5 = a > k->c2 ? t4 : t3;
    const sd_pair s0 = sd_two_prod(k->p0, a);
    const sd_pair s1 = sd_pair_make(sd_sin_any(s0.hi, s0.lo), 0.0);
    const sd_pair s2 = sd_pair_square(s1);
    const sd_pair s3 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), s2);
    const double s4 = -a;
    const sd_pair s5 = sd_pair_add_double(s3, s4);
    const double s6 = s5.hi;
    const double s7 = 1.0 * a;
    const double s8 = -s7;
    const double s9 = a > k->c2 ? s8 : s6;
    (void)k;
    return r < 0.0 ? s9 : t5;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double snake_phi(double r, const snake_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->p0 * a;
    const double t1 = sd_sin(t0);
    const double t2 = t1 * t1;
    const double t3 = fma(k->c1, t2, a);
    const double t4 = 1.0 * a;
    const double t5 = a > k->c2 ? t4 : t3;
    const sd_pair s0 = sd_two_prod(k->p0, a);
    const sd_pair s1 = sd_sin_pair(s0);
    const sd_pair s2 = sd_pair_square(s1);
    const sd_pair s3 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), s2);
    const double s4 = -a;
    const sd_pair s5 = sd_pair_add_double(s3, s4);
    const double s6 = s5.hi;
    const double s7 = 1.0 * a;
    const double s8 = -s7;
    const double s9 = a > k->c2 ? s8 : s6;
    (void)k;
    const double y = r < 0.0 ? s9 : t5;
    return y != y && a <= 1.7976931348623157e308 ? snake_phi_far(r, k) : y;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void snake_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    snake_phi_constants k;
    snake_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = snake_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void snake_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    snake_phi_constants k;
    double left = 0;
    snake_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = snake_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void snake_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    snake_phi_constants k;
    snake_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)snake_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), ((r + sin(a*r)**2/a)/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of snake_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
} snake_g_constants;

SYMDICT_INLINE void snake_g_prepare(const double *parameters, snake_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c0 = q1.hi; /* multiply(1267650600228229401496703205376, divide(1, a)) */
    const sd_pair q3 = sd_pair_scale(q0, 8.673617379884035e-19);
    k->c1 = q3.hi; /* multiply(1/1152921504606846976, divide(1, a)) */
    k->p0 = parameters[0]; /* a */
}

/* snake_g where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_g_far(double r, const snake_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = t1 * k->p0;
    const double t3 = sd_sin_any(t2, 0.0);
    const double t4 = t3 * t3;
    const double t5 = t2 + t4;
    const double t6 = t5 / t2;
    const double s0 = a > k->c0 ? k->c0 : a;
    const double s1 = s0 < k->c1 ? k->c1 : s0;
    const sd_pair s2 = sd_two_prod(s1, k->p0);
    const double s3 = sd_sin_any(s2.hi, s2.lo);
    const sd_pair s4 = sd_two_prod(s3, s3);
    const sd_pair s5 = sd_pair_div(s4, s2);
    const sd_pair s6 = sd_pair_neg(s5);
    const sd_pair s7 = sd_pair_add_double(s6, 1.0);
    const double s8 = s7.hi;
    (void)k;
    return r < 0.0 ? s8 : t6;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double snake_g(double r, const snake_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = t1 * k->p0;
    const double t3 = sd_sin(t2);
    const double t4 = t3 * t3;
    const double t5 = t2 + t4;
    const double t6 = t5 / t2;
    const double s0 = a > k->c0 ? k->c0 : a;
    const double s1 = s0 < k->c1 ? k->c1 : s0;
    const sd_pair s2 = sd_two_prod(s1, k->p0);
    const double s3 = sd_sin_dd(s2.hi, s2.lo);
    const sd_pair s4 = sd_two_prod(s3, s3);
    const sd_pair s5 = sd_pair_div(s4, s2);
    const sd_pair s6 = sd_pair_neg(s5);
    const sd_pair s7 = sd_pair_add_double(s6, 1.0);
    const double s8 = s7.hi;
    (void)k;
    const double y = r < 0.0 ? s8 : t6;
    return y != y && a <= 1.7976931348623157e308 ? snake_g_far(r, k) : y;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void snake_g_array(const double *parameters, const double *in, double *out, size_t n) {
    snake_g_constants k;
    snake_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = snake_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void snake_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    snake_g_constants k;
    snake_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)snake_g((double)in[i], &k);
}

/* ---- Psi(r) = r**2 + 2*(r/2 - sin(2*a*r)/(4*a))/a */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of snake_psi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
    double c7;
} snake_psi_constants;

SYMDICT_INLINE void snake_psi_prepare(const double *parameters, snake_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 0.5);
    k->c0 = q1.hi; /* multiply(1/2, divide(1, a)) */
    const sd_pair q3 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c2 = q3.hi; /* multiply(1267650600228229401496703205376, divide(1, a)) */
    const double q5 = 2.0 * parameters[0];
    k->c3 = q5; /* multiply(2, a) */
    const sd_pair q7 = sd_pair_div(sd_pair_make(0.5, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c4 = q7.hi; /* divide(1/2, a) */
    k->c4_lo = q7.lo;
    k->c5 = q0.hi; /* divide(1, a) */
    k->c6 = q0.hi; /* same(divide(1, a); left) */
    k->c6_lo = q0.lo;
    k->c7 = q7.hi; /* same(divide(1/2, a); left) */
    k->p0 = parameters[0]; /* a */
}

/* snake_psi where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_psi_far(double r, const snake_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->p0;
    const double t2 = 2.1549902060910882e-12 * t1;
    const double t3 = fma(t1, t2, -1.8425166262078804e-10);
    const double t4 = t1 * t3;
    const double t5 = fma(t1, t4, 1.2529113058213587e-08);
    const double t6 = t1 * t5;
    const double t7 = fma(t1, t6, -6.577784355562133e-07);
    const double t8 = t1 * t7;
    const double t9 = fma(t1, t8, 2.565335898669232e-05);
    const double t10 = t1 * t9;
    const double t11 = fma(t1, t10, -0.0007054673721340388);
    const double t12 = t1 * t11;
    const double t13 = fma(t1, t12, 0.012698412698412698);
    const double t14 = t1 * t13;
    const double t15 = fma(t1, t14, -0.13333333333333333);
    const double t16 = t1 * t15;
    const double t17 = fma(t1, t16, 0.6666666666666666);
    const double t18 = fma(t1, t17, 1.0);
    const double t19 = t0 * t18;
    const double t20 = t19 * t0;
    const double t21 = a > k->c2 ? k->c2 : a;
    const double t22 = t21 * t21;
    const double t23 = k->c3 * t21;
    const double t24 = sd_sin_any(t23, 0.0);
    const sd_pair t25 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t24);
    const double t26 = t25.hi;
    const double t27 = t21 - t26;
    const double t28 = fma(k->c5, t27, t22);
    const double t29 = 1.0 * a;
    const double t30 = t29 * a;
    const double t31 = a > k->c2 ? t30 : t28;
    const double t32 = a > k->c0 ? t31 : t20;
    const double s0 = k->c6;
    const double s1 = a > s0 ? s0 : a;
    const double s2 = s1 * k->p0;
    const double s3 = 1.622428161935696e-16 * s2;
    const double s4 = fma(-s2, s3, 2.0523716248486557e-14);
    const double s5 = s2 * s4;
    const double s6 = fma(s2, s5, -2.1549902060910882e-12);
    const double s7 = s2 * s6;
    const double s8 = fma(s2, s7, 1.8425166262078804e-10);
    const double s9 = s2 * s8;
    const double s10 = fma(s2, s9, -1.2529113058213587e-08);
    const double s11 = s2 * s10;
    const double s12 = fma(s2, s11, 6.577784355562133e-07);
    const double s13 = s2 * s12;
    const double s14 = fma(s2, s13, -2.565335898669232e-05);
    const double s15 = s2 * s14;
    const double s16 = fma(s2, s15, 0.0007054673721340388);
    const double s17 = s2 * s16;
    const double s18 = fma(s2, s17, -0.012698412698412698);
    const double s19 = s2 * s18;
    const double s20 = fma(s2, s19, 0.13333333333333333);
    const double s21 = s2 * s20;
    const double s22 = s2 * s21;
    const sd_pair s23 = sd_pair_add_double(sd_pair_make((-0.6666666666666666), -3.700743415417188e-17), s22);
    const double s24 = s23.hi;
    const double s25 = fma(s2, s24, 1.0);
    const double s26 = s1 * s25;
    const double s27 = s26 * s1;
    const double s28 = a > k->c2 ? k->c2 : a;
    const sd_pair s29 = sd_two_prod(s28, s28);
    const double s30 = k->c3 * s28;
    const double s31 = sd_sin_any(s30, 0.0);
    const double s32 = fma(k->c7, s31, -s28);
    const sd_pair s33 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), s32);
    const double s34 = s33.hi;
    const sd_pair s35 = sd_pair_add_double(s29, s34);
    const double s36 = s35.hi;
    const double s37 = 1.0 * a;
    const double s38 = s37 * a;
    const double s39 = a > k->c2 ? s38 : s36;
    const double s40 = k->c6;
    const double s41 = a > s40 ? s39 : s27;
    (void)k;
    return r < 0.0 ? s41 : t32;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double snake_psi(double r, const snake_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->p0;
    const double t2 = 2.1549902060910882e-12 * t1;
    const double t3 = fma(t1, t2, -1.8425166262078804e-10);
    const double t4 = t1 * t3;
    const double t5 = fma(t1, t4, 1.2529113058213587e-08);
    const double t6 = t1 * t5;
    const double t7 = fma(t1, t6, -6.577784355562133e-07);
    const double t8 = t1 * t7;
    const double t9 = fma(t1, t8, 2.565335898669232e-05);
    const double t10 = t1 * t9;
    const double t11 = fma(t1, t10, -0.0007054673721340388);
    const double t12 = t1 * t11;
    const double t13 = fma(t1, t12, 0.012698412698412698);
    const double t14 = t1 * t13;
    const double t15 = fma(t1, t14, -0.13333333333333333);
    const double t16 = t1 * t15;
    const double t17 = fma(t1, t16, 0.6666666666666666);
    const double t18 = fma(t1, t17, 1.0);
    const double t19 = t0 * t18;
    const double t20 = t19 * t0;
    const double t21 = a > k->c2 ? k->c2 : a;
    const double t22 = t21 * t21;
    const double t23 = k->c3 * t21;
    const double t24 = sd_sin(t23);
    const sd_pair t25 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t24);
    const double t26 = t25.hi;
    const double t27 = t21 - t26;
    const double t28 = fma(k->c5, t27, t22);
    const double t29 = 1.0 * a;
    const double t30 = t29 * a;
    const double t31 = a > k->c2 ? t30 : t28;
    const double t32 = a > k->c0 ? t31 : t20;
    const double s0 = k->c6;
    const double s1 = a > s0 ? s0 : a;
    const double s2 = s1 * k->p0;
    const double s3 = 1.622428161935696e-16 * s2;
    const double s4 = fma(-s2, s3, 2.0523716248486557e-14);
    const double s5 = s2 * s4;
    const double s6 = fma(s2, s5, -2.1549902060910882e-12);
    const double s7 = s2 * s6;
    const double s8 = fma(s2, s7, 1.8425166262078804e-10);
    const double s9 = s2 * s8;
    const double s10 = fma(s2, s9, -1.2529113058213587e-08);
    const double s11 = s2 * s10;
    const double s12 = fma(s2, s11, 6.577784355562133e-07);
    const double s13 = s2 * s12;
    const double s14 = fma(s2, s13, -2.565335898669232e-05);
    const double s15 = s2 * s14;
    const double s16 = fma(s2, s15, 0.0007054673721340388);
    const double s17 = s2 * s16;
    const double s18 = fma(s2, s17, -0.012698412698412698);
    const double s19 = s2 * s18;
    const double s20 = fma(s2, s19, 0.13333333333333333);
    const double s21 = s2 * s20;
    const double s22 = s2 * s21;
    const sd_pair s23 = sd_pair_add_double(sd_pair_make((-0.6666666666666666), -3.700743415417188e-17), s22);
    const double s24 = s23.hi;
    const double s25 = fma(s2, s24, 1.0);
    const double s26 = s1 * s25;
    const double s27 = s26 * s1;
    const double s28 = a > k->c2 ? k->c2 : a;
    const sd_pair s29 = sd_two_prod(s28, s28);
    const double s30 = k->c3 * s28;
    const double s31 = sd_sin(s30);
    const double s32 = fma(k->c7, s31, -s28);
    const sd_pair s33 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), s32);
    const double s34 = s33.hi;
    const sd_pair s35 = sd_pair_add_double(s29, s34);
    const double s36 = s35.hi;
    const double s37 = 1.0 * a;
    const double s38 = s37 * a;
    const double s39 = a > k->c2 ? s38 : s36;
    const double s40 = k->c6;
    const double s41 = a > s40 ? s39 : s27;
    (void)k;
    const double y = r < 0.0 ? s41 : t32;
    return y != y && a <= 1.7976931348623157e308 ? snake_psi_far(r, k) : y;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void snake_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    snake_psi_constants k;
    snake_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = snake_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void snake_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    snake_psi_constants k;
    snake_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)snake_psi((double)in[i], &k);
}

/* ---- S(r) = -sqrt(2)*sin(sqrt(2)*a*r)**2/(2*a) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of snake_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
} snake_s_constants;

SYMDICT_INLINE void snake_s_prepare(const double *parameters, snake_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c0 = q0.hi; /* multiply(a, sqrt(2)) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(multiply(1/2, sqrt(2)), a) */
    k->c1_lo = q2.lo;
}

/* snake_s where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_s_far(double r, const snake_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double t1 = sd_sin_any(t0.hi, t0.lo);
    const double t2 = t1 * t1;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t4 = t3.hi;
    const double t5 = -t4;
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double s1 = sd_sin_any(s0.hi, s0.lo);
    const double s2 = s1 * s1;
    const sd_pair s3 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), s2);
    const double s4 = s3.hi;
    const double s5 = -s4;
    (void)k;
    return r < 0.0 ? s5 : t5;
}

/* S(r); at most 4 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. */
SYMDICT_INLINE double snake_s(double r, const snake_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double t1 = sd_sin_dd(t0.hi, t0.lo);
    const double t2 = t1 * t1;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t4 = t3.hi;
    const double t5 = -t4;
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double s1 = sd_sin_dd(s0.hi, s0.lo);
    const double s2 = s1 * s1;
    const sd_pair s3 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), s2);
    const double s4 = s3.hi;
    const double s5 = -s4;
    (void)k;
    const double y = r < 0.0 ? s5 : t5;
    return y != y && a <= 1.7976931348623157e308 ? snake_s_far(r, k) : y;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void snake_s_array(const double *parameters, const double *in, double *out, size_t n) {
    snake_s_constants k;
    snake_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = snake_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void snake_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    snake_s_constants k;
    snake_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)snake_s((double)in[i], &k);
}

/* ---- Phi'(r) = 2*sin(a*r)*cos(a*r) + 1 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of snake_slope, prepared once per call. */
typedef struct {
    double p0;
} snake_slope_constants;

SYMDICT_INLINE void snake_slope_prepare(const double *parameters, snake_slope_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* a */
}

/* snake_slope where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_slope_far(double r, const snake_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const sd_pair t1 = sd_pair_make(sd_cos_any(t0.hi, t0.lo), 0.0);
    const sd_pair t2 = sd_pair_make(sd_sin_any(t0.hi, t0.lo), 0.0);
    const sd_pair t3 = sd_pair_mul(t1, t2);
    const sd_pair t4 = sd_pair_scale(t3, 2.0);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const double t6 = t5.hi;
    const double t7 = a > 1.7976931348623157e+308 ? 0.0 : t6;
    const sd_pair s0 = sd_two_prod(k->p0, a);
    const sd_pair s1 = sd_pair_make(sd_cos_any(s0.hi, s0.lo), 0.0);
    const sd_pair s2 = sd_pair_make(sd_sin_any(s0.hi, s0.lo), 0.0);
    const sd_pair s3 = sd_pair_mul(s1, s2);
    const sd_pair s4 = sd_pair_scale(s3, 2.0);
    const sd_pair s5 = sd_pair_neg(s4);
    const sd_pair s6 = sd_pair_add_double(s5, 1.0);
    const double s7 = s6.hi;
    const double s8 = a > 1.7976931348623157e+308 ? a : s7;
    (void)k;
    return r < 0.0 ? s8 : t7;
}

/* Phi'(r); at most 1024 ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. */
SYMDICT_INLINE double snake_slope(double r, const snake_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const sd_pair t1 = sd_cos_pair(t0);
    const sd_pair t2 = sd_sin_pair(t0);
    const sd_pair t3 = sd_pair_mul(t1, t2);
    const sd_pair t4 = sd_pair_scale(t3, 2.0);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const double t6 = t5.hi;
    const double t7 = a > 1.7976931348623157e+308 ? 0.0 : t6;
    const sd_pair s0 = sd_two_prod(k->p0, a);
    const sd_pair s1 = sd_cos_pair(s0);
    const sd_pair s2 = sd_sin_pair(s0);
    const sd_pair s3 = sd_pair_mul(s1, s2);
    const sd_pair s4 = sd_pair_scale(s3, 2.0);
    const sd_pair s5 = sd_pair_neg(s4);
    const sd_pair s6 = sd_pair_add_double(s5, 1.0);
    const double s7 = s6.hi;
    const double s8 = a > 1.7976931348623157e+308 ? a : s7;
    (void)k;
    const double y = r < 0.0 ? s8 : t7;
    return y != y && a <= 1.7976931348623157e308 ? snake_slope_far(r, k) : y;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void snake_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    snake_slope_constants k;
    snake_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = snake_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void snake_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    snake_slope_constants k;
    snake_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)snake_slope((double)in[i], &k);
}

#endif
