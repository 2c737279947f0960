/* The kernels of elastic-net: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*lam*sign(r) + m*r)/(m + 1), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*lam/Abs(r) + m)/(m + 1), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((-2*lam**2 + 2*sqrt(2)*lam*Abs(r) + m*r**2)/(m + 1), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= lam), ((-lam*sign(r) + r)/(m + 1), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (m/(m + 1), True)): at most 4 ulp.
   Digest: 321f6122fd966827. Made by symdict; again by:
       symdict generate --only kernels/elastic_net.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, m. */

#ifndef SYMDICT_ELASTIC_NET_H
#define SYMDICT_ELASTIC_NET_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*lam*sign(r) + m*r)/(m + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of elastic_net_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} elastic_net_phi_constants;

SYMDICT_INLINE void elastic_net_phi_prepare(const double *parameters, elastic_net_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q1 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q0);
    k->c0 = q1.hi; /* divide(m, add(1, m)) */
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q4 = sd_pair_div(q3, q0);
    k->c1 = q4.hi; /* divide(multiply(lam, sqrt(2)), add(1, m)) */
    const double q6 = sd_round_down(q3);
    k->c2 = q6; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double elastic_net_phi(double r, const elastic_net_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = fma(k->c0, a, k->c1);
    const double t1 = a > k->c2 ? t0 : a;
    (void)k;
    return copysign(t1, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void elastic_net_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    elastic_net_phi_constants k;
    elastic_net_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = elastic_net_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void elastic_net_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    elastic_net_phi_constants k;
    double left = 0;
    elastic_net_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = elastic_net_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void elastic_net_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    elastic_net_phi_constants k;
    elastic_net_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)elastic_net_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*lam/Abs(r) + m)/(m + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of elastic_net_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p1;
    double c3;
    double c4;
} elastic_net_g_constants;

SYMDICT_INLINE void elastic_net_g_prepare(const double *parameters, elastic_net_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(lam, sqrt(2)) */
    const sd_pair q4 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q5 = sd_pair_inverse(q4);
    k->c3 = q5.hi; /* divide(1, add(1, m)) */
    const double q7 = sd_round_down(q0);
    k->c4 = q7; /* round_down(multiply(lam, sqrt(2))) */
    k->p1 = parameters[1]; /* m */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double elastic_net_g(double r, const elastic_net_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = k->c1 / t0;
    const double t2 = k->p1 + t1;
    const double t3 = k->c3 * t2;
    const double t4 = a > k->c4 ? t3 : 1.0;
    (void)k;
    return r != r ? r : t4;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void elastic_net_g_array(const double *parameters, const double *in, double *out, size_t n) {
    elastic_net_g_constants k;
    elastic_net_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = elastic_net_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void elastic_net_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    elastic_net_g_constants k;
    elastic_net_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)elastic_net_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((-2*lam**2 + 2*sqrt(2)*lam*Abs(r) + m*r**2)/(m + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of elastic_net_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c3_lo;
    double c4;
    double c5;
} elastic_net_psi_constants;

SYMDICT_INLINE void elastic_net_psi_prepare(const double *parameters, elastic_net_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const double q3 = 5.192296858534828e+33 * parameters[0];
    k->c1 = q3; /* multiply(5192296858534827628530496329220096, lam) */
    const sd_pair q5 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q6 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q5);
    k->c2 = q6.hi; /* divide(m, add(1, m)) */
    const double q8 = 2.0 * parameters[0];
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q8);
    const sd_pair q10 = sd_pair_div(q9, q5);
    k->c3 = q10.hi; /* divide(multiply(multiply(2, lam), sqrt(2)), add(1, m)) */
    k->c3_lo = q10.lo;
    const sd_pair q12 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q13 = sd_pair_scale(q12, 2.0);
    const sd_pair q14 = sd_pair_div(q13, q5);
    k->c4 = q14.hi; /* divide(multiply(2, square(lam)), add(1, m)) */
    const sd_pair q16 = sd_two_prod(q3, q3);
    const sd_pair q17 = sd_pair_mul(q6, q16);
    const sd_pair q18 = sd_pair_mul_double(q10, q3);
    const sd_pair q19 = sd_pair_add(q17, q18);
    const sd_pair q20 = sd_pair_sub(q19, q14);
    const sd_pair q21 = sd_pair_div(q20, q12);
    const sd_pair q22 = sd_pair_scale(q21, 3.7092061506874214e-68);
    k->c5 = q22.hi; /* multiply(1/2695994666715063979466701508701963067363714442... */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double elastic_net_psi(double r, const elastic_net_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const double t3 = t2 * t2;
    const double t4 = k->c2 * t3;
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t2);
    const double t6 = t5.hi;
    const double t7 = t4 + t6;
    const double t8 = t7 - k->c4;
    const double t9 = k->c5 * a;
    const double t10 = t9 * a;
    const double t11 = a > k->c1 ? t10 : t8;
    const double t12 = a > k->c0 ? t11 : t1;
    (void)k;
    return t12;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void elastic_net_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    elastic_net_psi_constants k;
    elastic_net_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = elastic_net_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void elastic_net_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    elastic_net_psi_constants k;
    elastic_net_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)elastic_net_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= lam), ((-lam*sign(r) + r)/(m + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of elastic_net_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
} elastic_net_s_constants;

SYMDICT_INLINE void elastic_net_s_prepare(const double *parameters, elastic_net_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c1 = q1.hi; /* divide(1, add(1, m)) */
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double elastic_net_s(double r, const elastic_net_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = k->c1 * t0;
    const double t2 = a > k->p0 ? t1 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t2);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void elastic_net_s_array(const double *parameters, const double *in, double *out, size_t n) {
    elastic_net_s_constants k;
    elastic_net_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = elastic_net_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void elastic_net_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    elastic_net_s_constants k;
    elastic_net_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)elastic_net_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (m/(m + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of elastic_net_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} elastic_net_slope_constants;

SYMDICT_INLINE void elastic_net_slope_prepare(const double *parameters, elastic_net_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q4 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q3);
    k->c1 = q4.hi; /* divide(m, add(1, m)) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double elastic_net_slope(double r, const elastic_net_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c1 : 1.0;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void elastic_net_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    elastic_net_slope_constants k;
    elastic_net_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = elastic_net_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void elastic_net_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    elastic_net_slope_constants k;
    elastic_net_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)elastic_net_slope((double)in[i], &k);
}

#endif
