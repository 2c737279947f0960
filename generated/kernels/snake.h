/* The kernels of snake: Phi, g, Psi, S, Phi'.
   Phi(r) = r + sin(a*r)**2/a: at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), ((r + sin(a*r)**2/a)/r, True)): at most 4 ulp.
   Psi(r) = r**2 + 2*(r/2 - sin(2*a*r)/(4*a))/a: at most 4 ulp.
   S(r) = -sqrt(2)*sin(sqrt(2)*a*r)**2/(2*a): no bound is promised for this kernel.
   Phi'(r) = 2*sin(a*r)*cos(a*r) + 1: no bound is promised for this kernel.
   Digest: 44c2d3c1abf1a3f3. Made by symdict; again by:
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
    double c2;
    double c3;
    double c3_lo;
} snake_g_constants;

SYMDICT_INLINE void snake_g_prepare(const double *parameters, snake_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c0 = q1.hi; /* multiply(1267650600228229401496703205376, divide(1, a)) */
    const sd_pair q3 = sd_pair_scale(q0, 8.673617379884035e-19);
    k->c1 = q3.hi; /* multiply(1/1152921504606846976, divide(1, a)) */
    const sd_pair q5 = sd_pair_inverse(q0);
    k->c2 = q5.hi; /* divide(1, divide(1, a)) */
    k->c3 = q5.hi; /* same(divide(1, divide(1, a)); left) */
    k->c3_lo = q5.lo;
}

/* snake_g where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_g_far(double r, const snake_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = t1 * k->c2;
    const double t3 = sd_sin_any(t2, 0.0);
    const double t4 = t3 * t3;
    const double t5 = t2 + t4;
    const double t6 = t5 / t2;
    const double s0 = a > k->c0 ? k->c0 : a;
    const double s1 = s0 < k->c1 ? k->c1 : s0;
    const sd_pair s2 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), s1);
    const double s3 = sd_sin_any(s2.hi, s2.lo);
    const sd_pair s4 = sd_two_prod(s3, s3);
    const sd_pair s5 = sd_pair_sub(s2, s4);
    const double s6 = s5.hi;
    const sd_pair s7 = sd_pair_div(sd_pair_make(s6, 0.0), s2);
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
    const double t2 = t1 * k->c2;
    const double t3 = sd_sin(t2);
    const double t4 = t3 * t3;
    const double t5 = t2 + t4;
    const double t6 = t5 / t2;
    const double s0 = a > k->c0 ? k->c0 : a;
    const double s1 = s0 < k->c1 ? k->c1 : s0;
    const sd_pair s2 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), s1);
    const double s3 = sd_sin_dd(s2.hi, s2.lo);
    const sd_pair s4 = sd_two_prod(s3, s3);
    const sd_pair s5 = sd_pair_sub(s2, s4);
    const double s6 = s5.hi;
    const sd_pair s7 = sd_pair_div(sd_pair_make(s6, 0.0), s2);
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
    double c1;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
} snake_psi_constants;

SYMDICT_INLINE void snake_psi_prepare(const double *parameters, snake_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 0.5);
    k->c0 = q1.hi; /* multiply(1/2, divide(1, a)) */
    const sd_pair q3 = sd_pair_inverse(q0);
    k->c1 = q3.hi; /* divide(1, divide(1, a)) */
    const sd_pair q5 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c2 = q5.hi; /* multiply(1267650600228229401496703205376, divide(1, a)) */
    const double q7 = 2.0 * parameters[0];
    k->c3 = q7; /* multiply(2, a) */
    const sd_pair q9 = sd_pair_div(sd_pair_make(0.5, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c4 = q9.hi; /* divide(1/2, a) */
    k->c4_lo = q9.lo;
    k->c5 = q0.hi; /* divide(1, a) */
    k->c6 = q0.hi; /* same(divide(1, a); left) */
    k->c6_lo = q0.lo;
    k->c7 = q3.hi; /* same(divide(1, divide(1, a)); left) */
    k->c7_lo = q3.lo;
    k->c8 = q9.hi; /* same(divide(1/2, a); left) */
}

/* snake_psi where its vector functions end: one element at a time. */
SYMDICT_RARELY double snake_psi_far(double r, const snake_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
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
    const sd_pair s2 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), s1);
    const double s3 = s2.hi;
    const double s4 = 1.622428161935696e-16 * s3;
    const double s5 = fma(-s3, s4, 2.0523716248486557e-14);
    const double s6 = s3 * s5;
    const double s7 = fma(s3, s6, -2.1549902060910882e-12);
    const double s8 = s3 * s7;
    const double s9 = fma(s3, s8, 1.8425166262078804e-10);
    const double s10 = s3 * s9;
    const double s11 = fma(s3, s10, -1.2529113058213587e-08);
    const double s12 = s3 * s11;
    const double s13 = fma(s3, s12, 6.577784355562133e-07);
    const double s14 = s3 * s13;
    const double s15 = fma(s3, s14, -2.565335898669232e-05);
    const double s16 = s3 * s15;
    const double s17 = fma(s3, s16, 0.0007054673721340388);
    const double s18 = s3 * s17;
    const double s19 = fma(s3, s18, -0.012698412698412698);
    const double s20 = s3 * s19;
    const double s21 = fma(s3, s20, 0.13333333333333333);
    const double s22 = s3 * s21;
    const double s23 = s3 * s22;
    const sd_pair s24 = sd_pair_add_double(sd_pair_make((-0.6666666666666666), -3.700743415417188e-17), s23);
    const double s25 = s24.hi;
    const double s26 = fma(s3, s25, 1.0);
    const double s27 = s1 * s26;
    const double s28 = s27 * s1;
    const double s29 = a > k->c2 ? k->c2 : a;
    const sd_pair s30 = sd_two_prod(s29, s29);
    const double s31 = k->c3 * s29;
    const double s32 = sd_sin_any(s31, 0.0);
    const double s33 = fma(k->c8, s32, -s29);
    const sd_pair s34 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), s33);
    const double s35 = s34.hi;
    const sd_pair s36 = sd_pair_add_double(s30, s35);
    const double s37 = s36.hi;
    const double s38 = 1.0 * a;
    const double s39 = s38 * a;
    const double s40 = a > k->c2 ? s39 : s37;
    const double s41 = k->c6;
    const double s42 = a > s41 ? s40 : s28;
    (void)k;
    return r < 0.0 ? s42 : t32;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double snake_psi(double r, const snake_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
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
    const sd_pair s2 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), s1);
    const double s3 = s2.hi;
    const double s4 = 1.622428161935696e-16 * s3;
    const double s5 = fma(-s3, s4, 2.0523716248486557e-14);
    const double s6 = s3 * s5;
    const double s7 = fma(s3, s6, -2.1549902060910882e-12);
    const double s8 = s3 * s7;
    const double s9 = fma(s3, s8, 1.8425166262078804e-10);
    const double s10 = s3 * s9;
    const double s11 = fma(s3, s10, -1.2529113058213587e-08);
    const double s12 = s3 * s11;
    const double s13 = fma(s3, s12, 6.577784355562133e-07);
    const double s14 = s3 * s13;
    const double s15 = fma(s3, s14, -2.565335898669232e-05);
    const double s16 = s3 * s15;
    const double s17 = fma(s3, s16, 0.0007054673721340388);
    const double s18 = s3 * s17;
    const double s19 = fma(s3, s18, -0.012698412698412698);
    const double s20 = s3 * s19;
    const double s21 = fma(s3, s20, 0.13333333333333333);
    const double s22 = s3 * s21;
    const double s23 = s3 * s22;
    const sd_pair s24 = sd_pair_add_double(sd_pair_make((-0.6666666666666666), -3.700743415417188e-17), s23);
    const double s25 = s24.hi;
    const double s26 = fma(s3, s25, 1.0);
    const double s27 = s1 * s26;
    const double s28 = s27 * s1;
    const double s29 = a > k->c2 ? k->c2 : a;
    const sd_pair s30 = sd_two_prod(s29, s29);
    const double s31 = k->c3 * s29;
    const double s32 = sd_sin(s31);
    const double s33 = fma(k->c8, s32, -s29);
    const sd_pair s34 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), s33);
    const double s35 = s34.hi;
    const sd_pair s36 = sd_pair_add_double(s30, s35);
    const double s37 = s36.hi;
    const double s38 = 1.0 * a;
    const double s39 = s38 * a;
    const double s40 = a > k->c2 ? s39 : s37;
    const double s41 = k->c6;
    const double s42 = a > s41 ? s40 : s28;
    (void)k;
    const double y = r < 0.0 ? s42 : t32;
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
    const sd_pair t1 = sd_pair_make(sd_sin_any(t0.hi, t0.lo), 0.0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair s1 = sd_pair_make(sd_sin_any(s0.hi, s0.lo), 0.0);
    const sd_pair s2 = sd_pair_square(s1);
    const sd_pair s3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), s2);
    const sd_pair s4 = sd_pair_neg(s3);
    (void)k;
    return r < 0.0 ? s4.hi : t4.hi;
}

/* S(r); no bound is promised for this kernel. */
SYMDICT_INLINE double snake_s(double r, const snake_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_sin_pair(t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair s1 = sd_sin_pair(s0);
    const sd_pair s2 = sd_pair_square(s1);
    const sd_pair s3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), s2);
    const sd_pair s4 = sd_pair_neg(s3);
    (void)k;
    const double y = r < 0.0 ? s4.hi : t4.hi;
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

/* Phi'(r); no bound is promised for this kernel. */
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
