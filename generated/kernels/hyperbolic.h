/* The kernels of hyperbolic: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r - sqrt(r**2 - 2*theta**2)*sign(r), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((-sqrt(r**2 - 2*theta**2) + Abs(r))/Abs(r), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (r**2 + 2*theta**2*log(sqrt(2)*(sqrt(r**2 - 2*theta**2) + Abs(r))/(2*theta)) - sqrt(r**2 - 2*theta**2)*Abs(r), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= theta), (sqrt(r**2 - theta**2)*sign(r), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (1 - Abs(r)/sqrt(r**2 - 2*theta**2), True)): at most 4 ulp.
   Digest: ac74ebe5f38c7f4d. Made by symdict; again by:
       symdict generate --only kernels/hyperbolic.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_HYPERBOLIC_H
#define SYMDICT_HYPERBOLIC_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (r - sqrt(r**2 - 2*theta**2)*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hyperbolic_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c5;
} hyperbolic_phi_constants;

SYMDICT_INLINE void hyperbolic_phi_prepare(const double *parameters, hyperbolic_phi_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, theta) */
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q3 = sd_round_up(q2);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q5 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q5.hi; /* divide(1, theta) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_mul_double(sd_pair_make(1.0, 1.0587911840678754e-22), parameters[0]);
    const sd_pair q8 = sd_pair_mul_double(q7, parameters[0]);
    k->c4 = q8.hi; /* multiply(multiply(452312848583266388373372050675839199078... */
    const double q10 = sd_round_down(q2);
    k->c5 = q10; /* round_down(multiply(theta, sqrt(2))) */
    k->p0 = parameters[0]; /* theta */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double hyperbolic_phi(double r, const hyperbolic_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_pair_square(t2);
    const sd_pair t5 = sd_pair_add_double(t4, (-2.0));
    const double t6 = t5.hi;
    const double t7 = sqrt(t6);
    const double t8 = -t7;
    const sd_pair t9 = sd_pair_add_double(t3, t8);
    const double t10 = t9.hi;
    const double t11 = 2.0 / t10;
    const double t12 = k->p0 * t11;
    const double t13 = -t12;
    const double t14 = a < k->c0 ? k->c0 : a;
    const double t15 = t14 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t14;
    const double t16 = k->c4 / t15;
    const double t17 = a > k->c0 ? t16 : t13;
    const double t18 = a > k->c5 ? t17 : a;
    const double t19 = a > 1.7976931348623157e+308 ? 0.0 : t18;
    (void)k;
    return copysign(1.0, r) * t19;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hyperbolic_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    hyperbolic_phi_constants k;
    hyperbolic_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hyperbolic_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void hyperbolic_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    hyperbolic_phi_constants k;
    double left = 0;
    hyperbolic_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = hyperbolic_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hyperbolic_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hyperbolic_phi_constants k;
    hyperbolic_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hyperbolic_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), ((-sqrt(r**2 - 2*theta**2) + Abs(r))/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hyperbolic_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
} hyperbolic_g_constants;

SYMDICT_INLINE void hyperbolic_g_prepare(const double *parameters, hyperbolic_g_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, theta) */
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q3 = sd_round_up(q2);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q5 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    k->c2 = q6.hi; /* multiply(2, square(theta)) */
    k->c2_lo = q6.lo;
    const double q8 = sd_round_down(q2);
    k->c4 = q8; /* round_down(multiply(theta, sqrt(2))) */
    k->p0 = parameters[0]; /* theta */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double hyperbolic_g(double r, const hyperbolic_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = -t1;
    const sd_pair t3 = sd_two_prod(t1, t1);
    const sd_pair t4 = sd_pair_sub(t3, sd_pair_make(k->c2, k->c2_lo));
    const double t5 = t4.hi;
    const double t6 = sqrt(t5);
    const double t7 = t2 - t6;
    const double t8 = t1 * t7;
    const sd_pair t9 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t8, 0.0));
    const double t10 = t9.hi;
    const double t11 = -t10;
    const double t12 = a < k->c0 ? k->c0 : a;
    const double t13 = t12 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t12;
    const double t14 = k->p0 / t13;
    const double t15 = 1.0 * t14;
    const double t16 = t15 * t14;
    const double t17 = a > k->c0 ? t16 : t11;
    const double t18 = a > k->c4 ? t17 : 1.0;
    (void)k;
    return r != r ? r : t18;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hyperbolic_g_array(const double *parameters, const double *in, double *out, size_t n) {
    hyperbolic_g_constants k;
    hyperbolic_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hyperbolic_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hyperbolic_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hyperbolic_g_constants k;
    hyperbolic_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hyperbolic_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (r**2 + 2*theta**2*log(sqrt(2)*(sqrt(r**2 - 2*theta**2) + Abs(r))/(2*theta)) - sqrt(r**2 - 2*theta**2)*Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hyperbolic_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double p0;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
} hyperbolic_psi_constants;

SYMDICT_INLINE void hyperbolic_psi_prepare(const double *parameters, hyperbolic_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
    const double q3 = 4.0 * parameters[0];
    k->c1 = q3; /* multiply(4, theta) */
    const double q5 = sd_round_up(q0);
    k->c2 = q5; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_scale(q7, 2.0);
    k->c3 = q8.hi; /* multiply(2, square(theta)) */
    k->c3_lo = q8.lo;
    const sd_pair q10 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), sd_pair_make(parameters[0], 0.0));
    k->c4 = q10.hi; /* divide(multiply(1/2, sqrt(2)), theta) */
    k->c4_lo = q10.lo;
    const sd_pair q12 = sd_log_fine(sd_pair_make(parameters[0], 0.0));
    k->c6 = q12.hi; /* log(theta) */
    k->c6_lo = q12.lo;
    k->c7 = q7.hi; /* square(theta) */
    k->c7_lo = q7.lo;
    k->p0 = parameters[0]; /* theta */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double hyperbolic_psi(double r, const hyperbolic_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const double t3 = t2 < k->c2 ? k->c2 : t2;
    const double t4 = t3 * t3;
    const sd_pair t5 = sd_pair_neg(sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t6 = sd_pair_add_double(t5, t4);
    const double t7 = t6.hi;
    const double t8 = sqrt(t7);
    const double t9 = t3 + t8;
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t9);
    const double t11 = sd_log_dd(t10.hi, t10.lo);
    const sd_pair t12 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t11);
    const double t13 = t12.hi;
    const sd_pair t14 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t4);
    const double t15 = -t4;
    const double t16 = fma(-t3, t8, t15);
    const sd_pair t17 = sd_pair_div(t14, sd_pair_make(t16, 0.0));
    const double t18 = t17.hi;
    const double t19 = t13 - t18;
    const double t20 = a < k->c1 ? k->c1 : a;
    const double t21 = t20 < k->c2 ? k->c2 : t20;
    const double t22 = k->p0 / t21;
    const double t23 = t22 * t22;
    const double t24 = fma(-2.0, t23, 1.0);
    const double t25 = sqrt(t24);
    const double t26 = sd_log1p(t25);
    const double t27 = 2.0 * t26;
    const double t28 = (-1.0) - t25;
    const double t29 = 2.0 / t28;
    const double t30 = t27 - t29;
    const sd_pair t31 = sd_log_pair(sd_pair_make(t21, 0.0));
    const sd_pair t32 = sd_pair_sub(sd_pair_make(k->c6, k->c6_lo), t31);
    const double t33 = t32.hi;
    const double t34 = fma(-2.0, t33, t30);
    const double t35 = t34 - 0.6931471805599453;
    const sd_pair t36 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t35);
    const double t37 = t36.hi;
    const double t38 = a > k->c1 ? t37 : t19;
    const double t39 = a > k->c0 ? t38 : t1;
    const double t40 = a > 1.7976931348623157e+308 ? a : t39;
    (void)k;
    return t40;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hyperbolic_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    hyperbolic_psi_constants k;
    hyperbolic_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hyperbolic_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hyperbolic_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hyperbolic_psi_constants k;
    hyperbolic_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hyperbolic_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= theta), (sqrt(r**2 - theta**2)*sign(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hyperbolic_s, prepared once per call. */
typedef struct {
    double p0;
} hyperbolic_s_constants;

SYMDICT_INLINE void hyperbolic_s_prepare(const double *parameters, hyperbolic_s_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double hyperbolic_s(double r, const hyperbolic_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const double t1 = k->p0 + t0;
    const double t2 = sqrt(t1);
    const double t3 = t0 - k->p0;
    const double t4 = sqrt(t3);
    const double t5 = t2 * t4;
    const double t6 = a > k->p0 ? t5 : 0.0;
    (void)k;
    return r != r ? r : (copysign(t6, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hyperbolic_s_array(const double *parameters, const double *in, double *out, size_t n) {
    hyperbolic_s_constants k;
    hyperbolic_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hyperbolic_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hyperbolic_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hyperbolic_s_constants k;
    hyperbolic_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hyperbolic_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (1 - Abs(r)/sqrt(r**2 - 2*theta**2), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of hyperbolic_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
} hyperbolic_slope_constants;

SYMDICT_INLINE void hyperbolic_slope_prepare(const double *parameters, hyperbolic_slope_constants *k) {
    (void)parameters;
    const double q0 = 68719476736.0 * parameters[0];
    k->c0 = q0; /* multiply(68719476736, theta) */
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q3 = sd_round_up(q2);
    k->c1 = q3; /* round_up(multiply(theta, sqrt(2))) */
    const sd_pair q5 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    k->c2 = q6.hi; /* multiply(2, square(theta)) */
    k->c2_lo = q6.lo;
    const double q8 = sd_round_down(q2);
    k->c4 = q8; /* round_down(multiply(theta, sqrt(2))) */
    k->p0 = parameters[0]; /* theta */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double hyperbolic_slope(double r, const hyperbolic_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_sub(t2, sd_pair_make(k->c2, k->c2_lo));
    const double t4 = t3.hi;
    const double t5 = sqrt(t4);
    const double t6 = t1 + t5;
    const sd_pair t7 = sd_two_prod(t6, t5);
    const sd_pair t8 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), t7);
    const double t9 = t8.hi;
    const double t10 = -t9;
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = t11 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t11;
    const double t13 = k->p0 / t12;
    const sd_pair t14 = sd_pair_mul_double(sd_pair_make(1.0, 3.1763735522036263e-22), t13);
    const sd_pair t15 = sd_pair_mul_double(t14, t13);
    const double t16 = t15.hi;
    const double t17 = -t16;
    const double t18 = a > k->c0 ? t17 : t10;
    const double t19 = a > k->c4 ? t18 : 1.0;
    (void)k;
    return r != r ? r : t19;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hyperbolic_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    hyperbolic_slope_constants k;
    hyperbolic_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hyperbolic_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void hyperbolic_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    hyperbolic_slope_constants k;
    hyperbolic_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)hyperbolic_slope((double)in[i], &k);
}

#endif
