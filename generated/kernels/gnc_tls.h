/* The kernels of gnc-tls: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c*sqrt(mu)*sqrt(mu + 1)*sign(r) - mu*r, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)): at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   g(r) = Piecewise((1, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c*sqrt(mu)*sqrt(mu + 1)/Abs(r) - mu, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c**2*mu**2/(mu + 1) - 2*c**2*mu + c**2*mu/(mu + 1) + 2*c*sqrt(mu)*sqrt(mu + 1)*Abs(r) - mu*r**2, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (c**2, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)/(2*mu + 2)), (-sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)*sign(r)/2 + mu*r + r, Abs(r) <= sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)/(2*mu)), (r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (-mu, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)): at most 4 ulp.
   Digest: 28df6494fbee193d. Made by symdict; again by:
       symdict generate --only kernels/gnc_tls.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c, mu. */

#ifndef SYMDICT_GNC_TLS_H
#define SYMDICT_GNC_TLS_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c*sqrt(mu)*sqrt(mu + 1)*sign(r) - mu*r, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gnc_tls_phi, prepared once per call. */
typedef struct {
    double p1;
    double c1;
    double c1_lo;
    double c2;
    double c3;
} gnc_tls_phi_constants;

SYMDICT_INLINE void gnc_tls_phi_prepare(const double *parameters, gnc_tls_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_mul_double(q0, parameters[0]);
    const sd_pair q2 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q3 = sd_pair_sqrt(q2);
    const sd_pair q4 = sd_pair_mul(q1, q3);
    k->c1 = q4.hi; /* multiply(multiply(c, sqrt(mu)), sqrt(add(1, mu))) */
    k->c1_lo = q4.lo;
    const sd_pair q6 = sd_pair_mul_double(q3, parameters[0]);
    const sd_pair q7 = sd_pair_div(q6, q0);
    const double q8 = sd_round_down(q7);
    k->c2 = q8; /* round_down(divide(multiply(c, sqrt(add(1, mu))), sqrt(mu))) */
    const sd_pair q10 = sd_pair_div(q1, q3);
    const double q11 = sd_round_down(q10);
    k->c3 = q11; /* round_down(divide(multiply(c, sqrt(mu)), sqrt(add(1, mu)))) */
    k->p1 = parameters[1]; /* mu */
}

/* Phi(r); at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double gnc_tls_phi(double r, const gnc_tls_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(k->p1, a);
    const sd_pair t1 = sd_pair_sub(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = t1.hi;
    const double t3 = a > k->c2 ? 0.0 : t2;
    const double t4 = a > k->c3 ? t3 : a;
    (void)k;
    return copysign(1.0, r) * t4;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gnc_tls_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    gnc_tls_phi_constants k;
    gnc_tls_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gnc_tls_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void gnc_tls_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    gnc_tls_phi_constants k;
    double left = 0;
    gnc_tls_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = gnc_tls_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gnc_tls_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gnc_tls_phi_constants k;
    gnc_tls_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gnc_tls_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c*sqrt(mu)*sqrt(mu + 1)/Abs(r) - mu, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gnc_tls_g, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c2_lo;
    double c3;
    double c4;
} gnc_tls_g_constants;

SYMDICT_INLINE void gnc_tls_g_prepare(const double *parameters, gnc_tls_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_mul_double(q0, parameters[0]);
    const sd_pair q2 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q3 = sd_pair_sqrt(q2);
    const sd_pair q4 = sd_pair_div(q1, q3);
    const double q5 = sd_round_up(q4);
    k->c0 = q5; /* round_up(divide(multiply(c, sqrt(mu)), sqrt(add(1, mu)))) */
    const sd_pair q7 = sd_pair_mul(q1, q3);
    k->c2 = q7.hi; /* multiply(multiply(c, sqrt(mu)), sqrt(add(1, mu))) */
    k->c2_lo = q7.lo;
    const sd_pair q9 = sd_pair_mul_double(q3, parameters[0]);
    const sd_pair q10 = sd_pair_div(q9, q0);
    const double q11 = sd_round_down(q10);
    k->c3 = q11; /* round_down(divide(multiply(c, sqrt(add(1, mu))), sqrt(mu))) */
    const double q13 = sd_round_down(q4);
    k->c4 = q13; /* round_down(divide(multiply(c, sqrt(mu)), sqrt(add(1, mu)))) */
    k->p1 = parameters[1]; /* mu */
}

/* g(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double gnc_tls_g(double r, const gnc_tls_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(k->p1, t0);
    const sd_pair t2 = sd_pair_sub(sd_pair_make(k->c2, k->c2_lo), t1);
    const double t3 = t2.hi;
    const double t4 = t3 / t0;
    const double t5 = a > k->c3 ? 0.0 : t4;
    const double t6 = a > k->c4 ? t5 : 1.0;
    (void)k;
    return r != r ? r : t6;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gnc_tls_g_array(const double *parameters, const double *in, double *out, size_t n) {
    gnc_tls_g_constants k;
    gnc_tls_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gnc_tls_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gnc_tls_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gnc_tls_g_constants k;
    gnc_tls_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gnc_tls_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (c**2*mu**2/(mu + 1) - 2*c**2*mu + c**2*mu/(mu + 1) + 2*c*sqrt(mu)*sqrt(mu + 1)*Abs(r) - mu*r**2, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (c**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gnc_tls_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double p1;
    double c5;
} gnc_tls_psi_constants;

SYMDICT_INLINE void gnc_tls_psi_prepare(const double *parameters, gnc_tls_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_mul_double(q0, parameters[0]);
    const sd_pair q2 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q3 = sd_pair_sqrt(q2);
    const sd_pair q4 = sd_pair_div(q1, q3);
    const double q5 = sd_round_down(q4);
    k->c0 = q5; /* round_down(divide(multiply(c, sqrt(mu)), sqrt(add(1, mu)))) */
    const sd_pair q7 = sd_pair_mul_double(q3, parameters[0]);
    const sd_pair q8 = sd_pair_div(q7, q0);
    const double q9 = sd_round_down(q8);
    k->c1 = q9; /* round_down(divide(multiply(c, sqrt(add(1, mu))), sqrt(mu))) */
    const double q11 = 2.0 * parameters[0];
    const sd_pair q12 = sd_pair_mul_double(q0, q11);
    const sd_pair q13 = sd_pair_mul(q12, q3);
    k->c2 = q13.hi; /* multiply(multiply(multiply(2, c), sqrt(mu)), sqrt(add(1, ... */
    k->c2_lo = q13.lo;
    const sd_pair q15 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q16 = sd_pair_mul_double(q15, parameters[1]);
    const sd_pair q17 = sd_pair_div(q16, q2);
    const sd_pair q18 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q19 = sd_pair_mul(q15, q18);
    const sd_pair q20 = sd_pair_div(q19, q2);
    const sd_pair q21 = sd_pair_add(q17, q20);
    const double q22 = 2.0 * parameters[1];
    const sd_pair q23 = sd_pair_mul_double(q15, q22);
    const sd_pair q24 = sd_pair_sub(q21, q23);
    k->c3 = q24.hi; /* subtract(add(divide(multiply(mu, square(c)), add(1, mu)),... */
    k->c3_lo = q24.lo;
    k->c5 = q15.hi; /* square(c) */
    k->p1 = parameters[1]; /* mu */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double gnc_tls_psi(double r, const gnc_tls_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t2);
    const sd_pair t4 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t3);
    const sd_pair t5 = sd_two_prod(t2, t2);
    const sd_pair t6 = sd_pair_mul_double(t5, k->p1);
    const sd_pair t7 = sd_pair_sub(t4, t6);
    const double t8 = t7.hi;
    const double t9 = a > k->c1 ? k->c5 : t8;
    const double t10 = a > k->c0 ? t9 : t1;
    (void)k;
    return t10;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gnc_tls_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    gnc_tls_psi_constants k;
    gnc_tls_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gnc_tls_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gnc_tls_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gnc_tls_psi_constants k;
    gnc_tls_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gnc_tls_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)/(2*mu + 2)), (-sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)*sign(r)/2 + mu*r + r, Abs(r) <= sqrt(2)*c*sqrt(mu)*sqrt(mu + 1)/(2*mu)), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gnc_tls_s, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c3;
} gnc_tls_s_constants;

SYMDICT_INLINE void gnc_tls_s_prepare(const double *parameters, gnc_tls_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[1]);
    k->c0 = q0.hi; /* add(1, mu) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q2);
    const sd_pair q4 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q5 = sd_pair_mul(q3, q4);
    const sd_pair q6 = sd_pair_sqrt(q0);
    const sd_pair q7 = sd_pair_mul(q5, q6);
    k->c1 = q7.hi; /* multiply(multiply(multiply(multiply(1/2, c), sqrt(2)), sq... */
    k->c1_lo = q7.lo;
    const sd_pair q9 = sd_pair_mul(q3, q6);
    const sd_pair q10 = sd_pair_div(q9, q4);
    const double q11 = sd_round_down(q10);
    k->c2 = q11; /* round_down(divide(multiply(multiply(multiply(1/2, c), sqr... */
    const sd_pair q13 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q14 = sd_pair_mul(q13, q4);
    const sd_pair q15 = sd_pair_mul(q14, q6);
    const double q16 = 2.0 * parameters[1];
    const sd_pair q17 = sd_two_sum(2.0, q16);
    const sd_pair q18 = sd_pair_div(q15, q17);
    const double q19 = sd_round_down(q18);
    k->c3 = q19; /* round_down(divide(multiply(multiply(multiply(c, sqrt(2)),... */
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double gnc_tls_s(double r, const gnc_tls_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pair_sub(t0, sd_pair_make(k->c1, k->c1_lo));
    const double t2 = t1.hi;
    const double t3 = a > k->c2 ? a : t2;
    const double t4 = a > k->c3 ? t3 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t4);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gnc_tls_s_array(const double *parameters, const double *in, double *out, size_t n) {
    gnc_tls_s_constants k;
    gnc_tls_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gnc_tls_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gnc_tls_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gnc_tls_s_constants k;
    gnc_tls_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gnc_tls_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= c*sqrt(mu)/sqrt(mu + 1)), (-mu, Abs(r) <= c*sqrt(mu + 1)/sqrt(mu)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gnc_tls_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} gnc_tls_slope_constants;

SYMDICT_INLINE void gnc_tls_slope_prepare(const double *parameters, gnc_tls_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q1 = sd_pair_sqrt(q0);
    const sd_pair q2 = sd_pair_mul_double(q1, parameters[0]);
    const sd_pair q3 = sd_pair_sqrt(sd_pair_make(parameters[1], 0.0));
    const sd_pair q4 = sd_pair_div(q2, q3);
    const double q5 = sd_round_down(q4);
    k->c0 = q5; /* round_down(divide(multiply(c, sqrt(add(1, mu))), sqrt(mu))) */
    const double q7 = -parameters[1];
    k->c1 = q7; /* negate(mu) */
    const sd_pair q9 = sd_pair_mul_double(q3, parameters[0]);
    const sd_pair q10 = sd_pair_div(q9, q1);
    const double q11 = sd_round_down(q10);
    k->c2 = q11; /* round_down(divide(multiply(c, sqrt(mu)), sqrt(add(1, mu)))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double gnc_tls_slope(double r, const gnc_tls_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : k->c1;
    const double t1 = a > k->c2 ? t0 : 1.0;
    (void)k;
    return r != r ? r : t1;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gnc_tls_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    gnc_tls_slope_constants k;
    gnc_tls_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gnc_tls_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gnc_tls_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gnc_tls_slope_constants k;
    gnc_tls_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gnc_tls_slope((double)in[i], &k);
}

#endif
