/* The kernels of sine: Phi, g, Psi, S, Phi'.
   Phi(r) = sin(omega*r): at most 2.5 ulp; the bound holds for |r| up to 2^1000 times the scale.
   g(r) = Piecewise((omega, Eq(r, 0)), (sin(omega*r)/r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only.
   Psi(r) = (2 - 2*cos(omega*r))/omega: at most 4 ulp; the bound holds for |r| up to 2^1000 times the scale.
   S(r) = r - sqrt(2)*sin(sqrt(2)*omega*r)/2: at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = omega*cos(omega*r): at most 4 ulp; the bound holds for |r| up to 2^1000 times the scale.
   Digest: a60e1fa8dff19e66. Made by symdict; again by:
       symdict generate --only kernels/sine.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: omega. */

#ifndef SYMDICT_SINE_H
#define SYMDICT_SINE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = sin(omega*r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sine_phi, prepared once per call. */
typedef struct {
    double p0;
} sine_phi_constants;

SYMDICT_INLINE void sine_phi_prepare(const double *parameters, sine_phi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* omega */
}

/* sine_phi where its vector functions end: one element at a time. */
SYMDICT_RARELY double sine_phi_far(double r, const sine_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const double t1 = sd_sin_any(t0.hi, t0.lo);
    (void)k;
    return copysign(1.0, r) * t1;
}

/* Phi(r); at most 2.5 ulp; the bound holds for |r| up to 2^1000 times the scale. */
SYMDICT_INLINE double sine_phi(double r, const sine_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const double t1 = sd_sin_dd(t0.hi, t0.lo);
    (void)k;
    const double y = copysign(1.0, r) * t1;
    return y != y && a <= 1.7976931348623157e308 ? sine_phi_far(r, k) : y;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sine_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    sine_phi_constants k;
    sine_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sine_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void sine_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    sine_phi_constants k;
    double left = 0;
    sine_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = sine_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sine_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sine_phi_constants k;
    sine_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sine_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((omega, Eq(r, 0)), (sin(omega*r)/r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sine_g, prepared once per call. */
typedef struct {
    double c0;
    double p0;
} sine_g_constants;

SYMDICT_INLINE void sine_g_prepare(const double *parameters, sine_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 8.673617379884035e-19);
    k->c0 = q1.hi; /* multiply(1/1152921504606846976, divide(1, omega)) */
    k->p0 = parameters[0]; /* omega */
}

/* sine_g where its vector functions end: one element at a time. */
SYMDICT_RARELY double sine_g_far(double r, const sine_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(k->p0, t0);
    const double t2 = sd_sin_any(t1.hi, t1.lo);
    const double t3 = t2 / t0;
    const double t4 = a > 1.7976931348623157e+308 ? 0.0 : t3;
    (void)k;
    return t4;
}

/* g(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound holds for |r| up to 2^36 times the scale: beyond, the phase is known to 2^-104 only. */
SYMDICT_INLINE double sine_g(double r, const sine_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(k->p0, t0);
    const double t2 = sd_sin_dd(t1.hi, t1.lo);
    const double t3 = t2 / t0;
    const double t4 = a > 1.7976931348623157e+308 ? 0.0 : t3;
    (void)k;
    const double y = t4;
    return y != y && a <= 1.7976931348623157e308 ? sine_g_far(r, k) : y;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sine_g_array(const double *parameters, const double *in, double *out, size_t n) {
    sine_g_constants k;
    sine_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sine_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sine_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sine_g_constants k;
    sine_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sine_g((double)in[i], &k);
}

/* ---- Psi(r) = (2 - 2*cos(omega*r))/omega */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sine_psi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c3;
    double c3_lo;
} sine_psi_constants;

SYMDICT_INLINE void sine_psi_prepare(const double *parameters, sine_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 3.725290298461914e-09);
    k->c0 = q1.hi; /* multiply(1/268435456, divide(1, omega)) */
    const double q3 = 0.5 * parameters[0];
    k->c2 = q3; /* multiply(1/2, omega) */
    const sd_pair q5 = sd_pair_div(sd_pair_make(4.0, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c3 = q5.hi; /* divide(4, omega) */
    k->c3_lo = q5.lo;
    k->p0 = parameters[0]; /* omega */
}

/* sine_psi where its vector functions end: one element at a time. */
SYMDICT_RARELY double sine_psi_far(double r, const sine_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->p0 * t0;
    const double t2 = t1 * t0;
    const sd_pair t3 = sd_two_prod(k->c2, a);
    const double t4 = sd_sin_any(t3.hi, t3.lo);
    const double t5 = t4 * t4;
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->c0 ? t7 : t2;
    (void)k;
    return t8;
}

/* Psi(r); at most 4 ulp; the bound holds for |r| up to 2^1000 times the scale. */
SYMDICT_INLINE double sine_psi(double r, const sine_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = k->p0 * t0;
    const double t2 = t1 * t0;
    const sd_pair t3 = sd_two_prod(k->c2, a);
    const double t4 = sd_sin_dd(t3.hi, t3.lo);
    const double t5 = t4 * t4;
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->c0 ? t7 : t2;
    (void)k;
    const double y = t8;
    return y != y && a <= 1.7976931348623157e308 ? sine_psi_far(r, k) : y;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sine_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    sine_psi_constants k;
    sine_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sine_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sine_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sine_psi_constants k;
    sine_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sine_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*sin(sqrt(2)*omega*r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sine_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c4_lo;
    double c5;
} sine_s_constants;

SYMDICT_INLINE void sine_s_prepare(const double *parameters, sine_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q1 = sd_pair_mul(sd_pair_make(0.14285714285714285, 7.93016446160826e-18), q0);
    const sd_pair q2 = sd_pair_mul(sd_pair_make(0.16666666666666666, 9.25185853854297e-18), q0);
    const sd_pair q3 = sd_pair_mul(sd_pair_make(0.2, -1.1102230246251566e-17), q0);
    const sd_pair q4 = sd_pair_scale(q0, 0.25);
    const sd_pair q5 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q0);
    const sd_pair q6 = sd_pair_scale(q0, 0.5);
    const sd_pair q7 = sd_pair_mul(q6, q0);
    const sd_pair q8 = sd_pair_mul(q5, q7);
    const sd_pair q9 = sd_pair_mul(q4, q8);
    const sd_pair q10 = sd_pair_mul(q3, q9);
    const sd_pair q11 = sd_pair_mul(q2, q10);
    const sd_pair q12 = sd_pair_mul(q1, q11);
    const sd_pair q13 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q12);
    k->c0 = q13.hi; /* multiply(multiply(1/2, sqrt(2)), multiply(multiply(1/7, m... */
    const sd_pair q15 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q10);
    k->c1 = q15.hi; /* multiply(multiply(1/2, sqrt(2)), multiply(multiply(1/5, m... */
    const sd_pair q17 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q8);
    k->c2 = q17.hi; /* multiply(multiply(1/2, sqrt(2)), multiply(multiply(1/3, m... */
    k->c2_lo = q17.lo;
    const sd_pair q19 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q0);
    const sd_pair q20 = sd_pair_neg(q19);
    const sd_pair q21 = sd_pair_add_double(q20, 1.0);
    k->c3 = q21.hi; /* subtract(1, multiply(multiply(1/2, sqrt(2)), multiply(ome... */
    k->c4 = q0.hi; /* multiply(omega, sqrt(2)) */
    k->c4_lo = q0.lo;
    const sd_pair q24 = sd_pair_scale(q0, 5.192296858534828e+33);
    const sd_pair q25 = sd_sin_fine(q24);
    const sd_pair q26 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q25);
    const sd_pair q27 = sd_pair_neg(q26);
    const sd_pair q28 = sd_pair_add_double(q27, 5.192296858534828e+33);
    const sd_pair q29 = sd_pair_scale(q28, 3.7092061506874214e-68);
    const sd_pair q30 = sd_pair_scale(q29, 2.695994666715064e+67);
    const sd_pair q31 = sd_pair_scale(q30, 1.925929944387236e-34);
    k->c5 = q31.hi; /* multiply(1/5192296858534827628530496329220096, multiply(2... */
}

/* sine_s where its vector functions end: one element at a time. */
SYMDICT_RARELY double sine_s_far(double r, const sine_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(t1, k->c0, -k->c1);
    const double t3 = t1 * t2;
    const sd_pair t4 = sd_pair_add_double(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = t4.hi;
    const double t6 = fma(t1, t5, k->c3);
    const double t7 = t6 * t0;
    const double t8 = a > 5.192296858534828e+33 ? 5.192296858534828e+33 : a;
    const double t9 = t8 < 0.00390625 ? 0.00390625 : t8;
    const double t10 = t9 * t9;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t9);
    const sd_pair t12 = sd_pair_make(sd_sin_any(t11.hi, t11.lo), 0.0);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t12);
    const sd_pair t14 = sd_pair_neg(t13);
    const sd_pair t15 = sd_pair_add_double(t14, t9);
    const double t16 = t15.hi;
    const double t17 = t16 / t10;
    const double t18 = t10 * t17;
    const double t19 = k->c5 * a;
    const double t20 = a > 5.192296858534828e+33 ? t19 : t18;
    const double t21 = a > 0.00390625 ? t20 : t7;
    (void)k;
    return copysign(1.0, r) * t21;
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double sine_s(double r, const sine_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(t1, k->c0, -k->c1);
    const double t3 = t1 * t2;
    const sd_pair t4 = sd_pair_add_double(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = t4.hi;
    const double t6 = fma(t1, t5, k->c3);
    const double t7 = t6 * t0;
    const double t8 = a > 5.192296858534828e+33 ? 5.192296858534828e+33 : a;
    const double t9 = t8 < 0.00390625 ? 0.00390625 : t8;
    const double t10 = t9 * t9;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t9);
    const sd_pair t12 = sd_sin_pair(t11);
    const sd_pair t13 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t12);
    const sd_pair t14 = sd_pair_neg(t13);
    const sd_pair t15 = sd_pair_add_double(t14, t9);
    const double t16 = t15.hi;
    const double t17 = t16 / t10;
    const double t18 = t10 * t17;
    const double t19 = k->c5 * a;
    const double t20 = a > 5.192296858534828e+33 ? t19 : t18;
    const double t21 = a > 0.00390625 ? t20 : t7;
    (void)k;
    const double y = copysign(1.0, r) * t21;
    return y != y && a <= 1.7976931348623157e308 ? sine_s_far(r, k) : y;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sine_s_array(const double *parameters, const double *in, double *out, size_t n) {
    sine_s_constants k;
    sine_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sine_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sine_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sine_s_constants k;
    sine_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sine_s((double)in[i], &k);
}

/* ---- Phi'(r) = omega*cos(omega*r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of sine_slope, prepared once per call. */
typedef struct {
    double p0;
} sine_slope_constants;

SYMDICT_INLINE void sine_slope_prepare(const double *parameters, sine_slope_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* omega */
}

/* sine_slope where its vector functions end: one element at a time. */
SYMDICT_RARELY double sine_slope_far(double r, const sine_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const double t1 = sd_cos_any(t0.hi, t0.lo);
    const double t2 = k->p0 * t1;
    (void)k;
    return t2;
}

/* Phi'(r); at most 4 ulp; the bound holds for |r| up to 2^1000 times the scale. */
SYMDICT_INLINE double sine_slope(double r, const sine_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p0, a);
    const double t1 = sd_cos_dd(t0.hi, t0.lo);
    const double t2 = k->p0 * t1;
    (void)k;
    const double y = t2;
    return y != y && a <= 1.7976931348623157e308 ? sine_slope_far(r, k) : y;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void sine_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    sine_slope_constants k;
    sine_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = sine_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void sine_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    sine_slope_constants k;
    sine_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)sine_slope((double)in[i], &k);
}

#endif
