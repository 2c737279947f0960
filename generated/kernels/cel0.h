/* The kernels of cel0: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= 2*a*sqrt(lam)), (a*(a*r - 2*sqrt(lam)*sign(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)): at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   g(r) = Piecewise((1, Abs(r) <= 2*a*sqrt(lam)), (a*(a - 2*sqrt(lam)/Abs(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= 2*a*sqrt(lam)), (a*(4*a*lam + a*r**2 - 4*sqrt(lam)*Abs(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (4*lam, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a*sqrt(lam)), ((sqrt(2)*a*sqrt(lam)*sign(r) - r)/(a**2 - 1), Abs(r) <= sqrt(2)*sqrt(lam)/a), (r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= 2*a*sqrt(lam)), (a**2/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)): at most 4 ulp.
   Digest: a24e67d0683d225f. Made by symdict; again by:
       symdict generate --only kernels/cel0.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, a. */

#ifndef SYMDICT_CEL0_H
#define SYMDICT_CEL0_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= 2*a*sqrt(lam)), (a*(a*r - 2*sqrt(lam)*sign(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of cel0_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c3;
} cel0_phi_constants;

SYMDICT_INLINE void cel0_phi_prepare(const double *parameters, cel0_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q1 = sd_pair_add_double(q0, (-1.0));
    const sd_pair q2 = sd_pair_div(q0, q1);
    k->c0 = q2.hi; /* divide(square(a), subtract(square(a), 1)) */
    k->c0_lo = q2.lo;
    const double q4 = 2.0 * parameters[1];
    const sd_pair q5 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q6 = sd_pair_mul_double(q5, q4);
    const sd_pair q7 = sd_pair_div(q6, q1);
    k->c1 = q7.hi; /* divide(multiply(multiply(2, a), sqrt(lam)), subtract(squa... */
    k->c1_lo = q7.lo;
    const sd_pair q9 = sd_pair_scale(q5, 2.0);
    const sd_pair q10 = sd_pair_div(q9, sd_pair_make(parameters[1], 0.0));
    const double q11 = sd_round_down(q10);
    k->c2 = q11; /* round_down(divide(multiply(2, sqrt(lam)), a)) */
    const double q13 = sd_round_down(q6);
    k->c3 = q13; /* round_down(multiply(multiply(2, a), sqrt(lam))) */
}

/* Phi(r); at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double cel0_phi(double r, const cel0_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pair_sub(t0, sd_pair_make(k->c1, k->c1_lo));
    const double t2 = t1.hi;
    const double t3 = a > k->c2 ? 0.0 : t2;
    const double t4 = a > k->c3 ? t3 : a;
    (void)k;
    return copysign(1.0, r) * t4;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void cel0_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    cel0_phi_constants k;
    cel0_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = cel0_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void cel0_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    cel0_phi_constants k;
    double left = 0;
    cel0_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = cel0_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void cel0_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    cel0_phi_constants k;
    cel0_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)cel0_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= 2*a*sqrt(lam)), (a*(a - 2*sqrt(lam)/Abs(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of cel0_g, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c5;
} cel0_g_constants;

SYMDICT_INLINE void cel0_g_prepare(const double *parameters, cel0_g_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[1];
    const sd_pair q1 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const double q3 = sd_round_up(q2);
    k->c0 = q3; /* round_up(multiply(multiply(2, a), sqrt(lam))) */
    const sd_pair q5 = sd_pair_scale(q1, 2.0);
    k->c2 = q5.hi; /* multiply(2, sqrt(lam)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q8 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q9 = sd_pair_mul(q7, q8);
    const sd_pair q10 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q9);
    k->c3 = q10.hi; /* divide(a, multiply(add(1, a), subtract(a, 1))) */
    const sd_pair q12 = sd_pair_div(q5, sd_pair_make(parameters[1], 0.0));
    const double q13 = sd_round_down(q12);
    k->c4 = q13; /* round_down(divide(multiply(2, sqrt(lam)), a)) */
    const double q15 = sd_round_down(q2);
    k->c5 = q15; /* round_down(multiply(multiply(2, a), sqrt(lam))) */
    k->p1 = parameters[1]; /* a */
}

/* g(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double cel0_g(double r, const cel0_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(k->p1, t0);
    const sd_pair t2 = sd_pair_sub(t1, sd_pair_make(k->c2, k->c2_lo));
    const double t3 = t2.hi;
    const double t4 = k->c3 * t3;
    const double t5 = t4 / t0;
    const double t6 = a > k->c4 ? 0.0 : t5;
    const double t7 = a > k->c5 ? t6 : 1.0;
    (void)k;
    return r != r ? r : t7;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void cel0_g_array(const double *parameters, const double *in, double *out, size_t n) {
    cel0_g_constants k;
    cel0_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = cel0_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void cel0_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    cel0_g_constants k;
    cel0_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)cel0_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= 2*a*sqrt(lam)), (a*(4*a*lam + a*r**2 - 4*sqrt(lam)*Abs(r))/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (4*lam, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of cel0_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
} cel0_psi_constants;

SYMDICT_INLINE void cel0_psi_prepare(const double *parameters, cel0_psi_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[1];
    const sd_pair q1 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q2 = sd_pair_mul_double(q1, q0);
    const double q3 = sd_round_down(q2);
    k->c0 = q3; /* round_down(multiply(multiply(2, a), sqrt(lam))) */
    const sd_pair q5 = sd_pair_scale(q1, 2.0);
    const sd_pair q6 = sd_pair_div(q5, sd_pair_make(parameters[1], 0.0));
    const double q7 = sd_round_down(q6);
    k->c1 = q7; /* round_down(divide(multiply(2, sqrt(lam)), a)) */
    const sd_pair q9 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q10 = sd_pair_add_double(q9, (-1.0));
    const sd_pair q11 = sd_pair_div(q9, q10);
    k->c2 = q11.hi; /* divide(square(a), subtract(square(a), 1)) */
    k->c2_lo = q11.lo;
    const double q13 = 4.0 * parameters[0];
    const sd_pair q14 = sd_pair_mul_double(q9, q13);
    const sd_pair q15 = sd_pair_div(q14, q10);
    k->c3 = q15.hi; /* divide(multiply(multiply(4, lam), square(a)), subtract(sq... */
    k->c3_lo = q15.lo;
    const double q17 = 4.0 * parameters[1];
    const sd_pair q18 = sd_pair_mul_double(q1, q17);
    const sd_pair q19 = sd_pair_div(q18, q10);
    k->c4 = q19.hi; /* divide(multiply(multiply(4, a), sqrt(lam)), subtract(squa... */
    k->c4_lo = q19.lo;
    k->c5 = q13; /* multiply(4, lam) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double cel0_psi(double r, const cel0_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_two_prod(t2, t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t4);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t2);
    const sd_pair t8 = sd_pair_neg(t7);
    const sd_pair t9 = sd_pair_add_double(t8, t6);
    const double t10 = t9.hi;
    const double t11 = a > k->c1 ? k->c5 : t10;
    const double t12 = a > k->c0 ? t11 : t1;
    (void)k;
    return t12;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void cel0_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    cel0_psi_constants k;
    cel0_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = cel0_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void cel0_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    cel0_psi_constants k;
    cel0_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)cel0_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= sqrt(2)*a*sqrt(lam)), ((sqrt(2)*a*sqrt(lam)*sign(r) - r)/(a**2 - 1), Abs(r) <= sqrt(2)*sqrt(lam)/a), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of cel0_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c2;
    double c3;
} cel0_s_constants;

SYMDICT_INLINE void cel0_s_prepare(const double *parameters, cel0_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const sd_pair q1 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q2 = sd_pair_mul(q0, q1);
    k->c0 = q2.hi; /* multiply(multiply(a, sqrt(2)), sqrt(lam)) */
    k->c0_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q5 = sd_pair_add_double(q4, (-1.0));
    const sd_pair q6 = sd_pair_inverse(q5);
    k->c1 = q6.hi; /* divide(1, subtract(square(a), 1)) */
    const sd_pair q8 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q1);
    const sd_pair q9 = sd_pair_div(q8, sd_pair_make(parameters[1], 0.0));
    const double q10 = sd_round_down(q9);
    k->c2 = q10; /* round_down(divide(multiply(sqrt(2), sqrt(lam)), a)) */
    const double q12 = sd_round_down(q2);
    k->c3 = q12; /* round_down(multiply(multiply(a, sqrt(2)), sqrt(lam))) */
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double cel0_s(double r, const cel0_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -a;
    const sd_pair t1 = sd_pair_add_double(sd_pair_make(k->c0, k->c0_lo), t0);
    const double t2 = t1.hi;
    const double t3 = k->c1 * t2;
    const double t4 = a > k->c2 ? a : t3;
    const double t5 = a > k->c3 ? t4 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t5);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void cel0_s_array(const double *parameters, const double *in, double *out, size_t n) {
    cel0_s_constants k;
    cel0_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = cel0_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void cel0_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    cel0_s_constants k;
    cel0_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)cel0_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= 2*a*sqrt(lam)), (a**2/(a**2 - 1), Abs(r) <= 2*sqrt(lam)/a), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of cel0_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} cel0_slope_constants;

SYMDICT_INLINE void cel0_slope_prepare(const double *parameters, cel0_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[0], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 2.0);
    const sd_pair q2 = sd_pair_div(q1, sd_pair_make(parameters[1], 0.0));
    const double q3 = sd_round_down(q2);
    k->c0 = q3; /* round_down(divide(multiply(2, sqrt(lam)), a)) */
    const sd_pair q5 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q6 = sd_pair_add_double(q5, (-1.0));
    const sd_pair q7 = sd_pair_div(q5, q6);
    k->c1 = q7.hi; /* divide(square(a), subtract(square(a), 1)) */
    const double q9 = 2.0 * parameters[1];
    const sd_pair q10 = sd_pair_mul_double(q0, q9);
    const double q11 = sd_round_down(q10);
    k->c2 = q11; /* round_down(multiply(multiply(2, a), sqrt(lam))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double cel0_slope(double r, const cel0_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : k->c1;
    const double t1 = a > k->c2 ? t0 : 1.0;
    (void)k;
    return r != r ? r : t1;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void cel0_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    cel0_slope_constants k;
    cel0_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = cel0_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void cel0_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    cel0_slope_constants k;
    cel0_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)cel0_slope((double)in[i], &k);
}

#endif
