/* The kernels of linear-spline: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r*s1, Abs(r) <= t), (r*s2 + t*(s1 - s2)*sign(r), True)): at most 2.5 ulp.
   g(r) = Piecewise((s1, Abs(r) <= t), ((s2*Abs(r) + t*(s1 - s2))/Abs(r), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2*s1, Abs(r) <= t), (r**2*s2 - s1*t**2 + 2*s1*t*Abs(r) + s2*t**2 - 2*s2*t*Abs(r), True)): at most 4 ulp.
   S(r) = Piecewise((r*(1 - s1), Abs(r) <= sqrt(2)*t/2), (r - sqrt(2)*(sqrt(2)*r*s2 + t*(s1 - s2)*sign(r))/2, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = Piecewise((s1, Abs(r) <= t), (s2, True)): at most 4 ulp.
   Digest: a006310ecd8879b5. Made by symdict; again by:
       symdict generate --only kernels/linear_spline.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: t, s1, s2. */

#ifndef SYMDICT_LINEAR_SPLINE_H
#define SYMDICT_LINEAR_SPLINE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r*s1, Abs(r) <= t), (r*s2 + t*(s1 - s2)*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of linear_spline_phi, prepared once per call. */
typedef struct {
    double p1;
    double p2;
    double c2;
    double p0;
} linear_spline_phi_constants;

SYMDICT_INLINE void linear_spline_phi_prepare(const double *parameters, linear_spline_phi_constants *k) {
    (void)parameters;
    const double q0 = -parameters[2];
    const sd_pair q1 = sd_two_sum(parameters[1], q0);
    const sd_pair q2 = sd_pair_mul_double(q1, parameters[0]);
    k->c2 = q2.hi; /* multiply(t, subtract(s1, s2)) */
    k->p1 = parameters[1]; /* s1 */
    k->p2 = parameters[2]; /* s2 */
    k->p0 = parameters[0]; /* t */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double linear_spline_phi(double r, const linear_spline_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->p1 * a;
    const double t1 = fma(k->p2, a, k->c2);
    const double t2 = a > k->p0 ? t1 : t0;
    (void)k;
    return copysign(1.0, r) * t2;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void linear_spline_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    linear_spline_phi_constants k;
    linear_spline_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = linear_spline_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void linear_spline_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    linear_spline_phi_constants k;
    double left = 0;
    linear_spline_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = linear_spline_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void linear_spline_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    linear_spline_phi_constants k;
    linear_spline_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)linear_spline_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((s1, Abs(r) <= t), ((s2*Abs(r) + t*(s1 - s2))/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of linear_spline_g, prepared once per call. */
typedef struct {
    double p0;
    double p2;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double p1;
} linear_spline_g_constants;

SYMDICT_INLINE void linear_spline_g_prepare(const double *parameters, linear_spline_g_constants *k) {
    (void)parameters;
    const double q0 = -parameters[2];
    const sd_pair q1 = sd_two_sum(parameters[1], q0);
    const sd_pair q2 = sd_pair_mul_double(q1, parameters[0]);
    k->c2 = q2.hi; /* multiply(t, subtract(s1, s2)) */
    k->c2_lo = q2.lo;
    const double q4 = 4.0 * parameters[0];
    k->c3 = q4; /* multiply(4, t) */
    k->c4 = q1.hi; /* subtract(s1, s2) */
    k->p0 = parameters[0]; /* t */
    k->p2 = parameters[2]; /* s2 */
    k->p1 = parameters[1]; /* s1 */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double linear_spline_g(double r, const linear_spline_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_prod(k->p2, t0);
    const sd_pair t2 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t1);
    const double t3 = t2.hi;
    const double t4 = t3 / t0;
    const double t5 = a < k->c3 ? k->c3 : a;
    const double t6 = t5 < k->p0 ? k->p0 : t5;
    const double t7 = k->p0 / t6;
    const double t8 = fma(k->c4, t7, k->p2);
    const double t9 = a > k->c3 ? t8 : t4;
    const double t10 = a > k->p0 ? t9 : k->p1;
    (void)k;
    return r != r ? r : t10;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void linear_spline_g_array(const double *parameters, const double *in, double *out, size_t n) {
    linear_spline_g_constants k;
    linear_spline_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = linear_spline_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void linear_spline_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    linear_spline_g_constants k;
    linear_spline_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)linear_spline_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2*s1, Abs(r) <= t), (r**2*s2 - s1*t**2 + 2*s1*t*Abs(r) + s2*t**2 - 2*s2*t*Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of linear_spline_psi, prepared once per call. */
typedef struct {
    double p0;
    double p1;
    double c2;
    double c3;
    double c3_lo;
    double p2;
    double c5;
    double c5_lo;
    double c6;
} linear_spline_psi_constants;

SYMDICT_INLINE void linear_spline_psi_prepare(const double *parameters, linear_spline_psi_constants *k) {
    (void)parameters;
    const double q0 = 5.192296858534828e+33 * parameters[0];
    k->c2 = q0; /* multiply(5192296858534827628530496329220096, t) */
    const double q2 = 2.0 * parameters[1];
    const sd_pair q3 = sd_two_prod(q2, parameters[0]);
    const double q4 = 2.0 * parameters[2];
    const sd_pair q5 = sd_two_prod(q4, parameters[0]);
    const sd_pair q6 = sd_pair_sub(q3, q5);
    k->c3 = q6.hi; /* subtract(multiply(multiply(2, s1), t), multiply(multiply(... */
    k->c3_lo = q6.lo;
    const sd_pair q8 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q9 = sd_pair_mul_double(q8, parameters[2]);
    const sd_pair q10 = sd_pair_mul_double(q8, parameters[1]);
    const sd_pair q11 = sd_pair_sub(q9, q10);
    k->c5 = q11.hi; /* subtract(multiply(s2, square(t)), multiply(s1, square(t))) */
    k->c5_lo = q11.lo;
    const sd_pair q13 = sd_pair_mul_double(q6, q0);
    const sd_pair q14 = sd_two_prod(q0, q0);
    const sd_pair q15 = sd_pair_mul_double(q14, parameters[2]);
    const sd_pair q16 = sd_pair_add(q13, q15);
    const sd_pair q17 = sd_pair_add(q16, q11);
    const sd_pair q18 = sd_pair_div(q17, q8);
    const sd_pair q19 = sd_pair_scale(q18, 3.7092061506874214e-68);
    k->c6 = q19.hi; /* multiply(1/2695994666715063979466701508701963067363714442... */
    k->p0 = parameters[0]; /* t */
    k->p1 = parameters[1]; /* s1 */
    k->p2 = parameters[2]; /* s2 */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double linear_spline_psi(double r, const linear_spline_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const double t1 = t0 * t0;
    const double t2 = k->p1 * t1;
    const double t3 = a > k->c2 ? k->c2 : a;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t3);
    const sd_pair t5 = sd_two_prod(t3, t3);
    const sd_pair t6 = sd_pair_mul_double(t5, k->p2);
    const sd_pair t7 = sd_pair_add(t4, t6);
    const double t8 = t7.hi;
    const sd_pair t9 = sd_pair_add_double(sd_pair_make(k->c5, k->c5_lo), t8);
    const double t10 = t9.hi;
    const double t11 = k->c6 * a;
    const double t12 = t11 * a;
    const double t13 = a > k->c2 ? t12 : t10;
    const double t14 = a > k->p0 ? t13 : t2;
    (void)k;
    return t14;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void linear_spline_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    linear_spline_psi_constants k;
    linear_spline_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = linear_spline_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void linear_spline_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    linear_spline_psi_constants k;
    linear_spline_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)linear_spline_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r*(1 - s1), Abs(r) <= sqrt(2)*t/2), (r - sqrt(2)*(sqrt(2)*r*s2 + t*(s1 - s2)*sign(r))/2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of linear_spline_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} linear_spline_s_constants;

SYMDICT_INLINE void linear_spline_s_prepare(const double *parameters, linear_spline_s_constants *k) {
    (void)parameters;
    const double q0 = -parameters[1];
    const sd_pair q1 = sd_two_sum(1.0, q0);
    k->c0 = q1.hi; /* subtract(1, s1) */
    const double q3 = -parameters[2];
    const sd_pair q4 = sd_two_sum(1.0, q3);
    k->c1 = q4.hi; /* subtract(1, s2) */
    k->c1_lo = q4.lo;
    const double q6 = 0.5 * parameters[2];
    const sd_pair q7 = sd_two_prod(q6, parameters[0]);
    const sd_pair q8 = sd_pair_mul(q7, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q9 = 0.5 * parameters[1];
    const sd_pair q10 = sd_two_prod(q9, parameters[0]);
    const sd_pair q11 = sd_pair_mul(q10, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair q12 = sd_pair_sub(q8, q11);
    k->c2 = q12.hi; /* subtract(multiply(multiply(multiply(1/2, s2), t), sqrt(2)... */
    k->c2_lo = q12.lo;
    const double q14 = 0.5 * parameters[0];
    const sd_pair q15 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q14);
    const double q16 = sd_round_down(q15);
    k->c3 = q16; /* round_down(multiply(multiply(1/2, t), sqrt(2))) */
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double linear_spline_s(double r, const linear_spline_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->c0 * a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t2 = sd_pair_add(t1, sd_pair_make(k->c2, k->c2_lo));
    const double t3 = t2.hi;
    const double t4 = a > k->c3 ? t3 : t0;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    (void)k;
    return copysign(1.0, r) * t5;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void linear_spline_s_array(const double *parameters, const double *in, double *out, size_t n) {
    linear_spline_s_constants k;
    linear_spline_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = linear_spline_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void linear_spline_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    linear_spline_s_constants k;
    linear_spline_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)linear_spline_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((s1, Abs(r) <= t), (s2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of linear_spline_slope, prepared once per call. */
typedef struct {
    double p0;
    double p1;
    double p2;
} linear_spline_slope_constants;

SYMDICT_INLINE void linear_spline_slope_prepare(const double *parameters, linear_spline_slope_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* t */
    k->p1 = parameters[1]; /* s1 */
    k->p2 = parameters[2]; /* s2 */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double linear_spline_slope(double r, const linear_spline_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p2 : k->p1;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void linear_spline_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    linear_spline_slope_constants k;
    linear_spline_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = linear_spline_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void linear_spline_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    linear_spline_slope_constants k;
    linear_spline_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)linear_spline_slope((double)in[i], &k);
}

#endif
