/* The kernels of m-quantile: Phi, Psi, S, Phi'.
   Phi(r) = Piecewise((-t*(2 - 2*q), r < -t), (r*(2 - 2*q), r < 0), (2*q*r, r <= t), (2*q*t, True)): at most 2.5 ulp.
   Psi(r) = Piecewise((-2*t*(q - 1)*(-2*r - t), r < -t), (2*r**2*(1 - q), r < 0), (2*q*r**2, r <= t), (2*q*t*(2*r - t), True)): at most 4 ulp.
   S(r) = Piecewise((r - sqrt(2)*t*(q - 1), r < -sqrt(2)*t/2), (-r*(1 - 2*q), r < 0), (r*(1 - 2*q), r <= sqrt(2)*t/2), (-sqrt(2)*q*t + r, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = Piecewise((0, r < -t), (2*(1 - q), r < 0), (nan, Eq(r, 0)), (2*q, r <= t), (0, True)): at most 4 ulp.
   g has no kernel: Phi(r)/r has no limit at 0: it tends to 2*(1 - q) from the left and to 2*q from the right.
   Digest: 91060c295761451b. Made by symdict; again by:
       symdict generate --only kernels/m_quantile.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: q, t. */

#ifndef SYMDICT_M_QUANTILE_H
#define SYMDICT_M_QUANTILE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((-t*(2 - 2*q), r < -t), (r*(2 - 2*q), r < 0), (2*q*r, r <= t), (2*q*t, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of m_quantile_phi, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c3;
    double c4;
} m_quantile_phi_constants;

SYMDICT_INLINE void m_quantile_phi_prepare(const double *parameters, m_quantile_phi_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[0];
    k->c0 = q0; /* multiply(2, q) */
    const sd_pair q2 = sd_two_prod(q0, parameters[1]);
    k->c2 = q2.hi; /* multiply(multiply(2, q), t) */
    const sd_pair q4 = sd_two_sum(q0, (-2.0));
    k->c3 = q4.hi; /* subtract(multiply(2, q), 2) */
    const double q6 = -q0;
    const sd_pair q7 = sd_two_sum(2.0, q6);
    const sd_pair q8 = sd_pair_mul_double(q7, parameters[1]);
    const sd_pair q9 = sd_pair_neg(q8);
    k->c4 = q9.hi; /* negate(multiply(t, subtract(2, multiply(2, q)))) */
    k->p1 = parameters[1]; /* t */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double m_quantile_phi(double r, const m_quantile_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->c0 * a;
    const double t1 = a > k->p1 ? k->c2 : t0;
    const double s0 = k->c3 * a;
    const double s1 = a > k->p1 ? k->c4 : s0;
    (void)k;
    return r < 0.0 ? s1 : t1;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void m_quantile_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    m_quantile_phi_constants k;
    m_quantile_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = m_quantile_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void m_quantile_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    m_quantile_phi_constants k;
    double left = 0;
    m_quantile_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = m_quantile_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void m_quantile_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    m_quantile_phi_constants k;
    m_quantile_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)m_quantile_phi((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((-2*t*(q - 1)*(-2*r - t), r < -t), (2*r**2*(1 - q), r < 0), (2*q*r**2, r <= t), (2*q*t*(2*r - t), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of m_quantile_psi, prepared once per call. */
typedef struct {
    double p1;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
} m_quantile_psi_constants;

SYMDICT_INLINE void m_quantile_psi_prepare(const double *parameters, m_quantile_psi_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[0];
    k->c1 = q0; /* multiply(2, q) */
    const sd_pair q2 = sd_two_prod(q0, parameters[1]);
    k->c2 = q2.hi; /* multiply(multiply(2, q), t) */
    const double q4 = 5.192296858534828e+33 * parameters[1];
    const double q5 = 2.0 * q4;
    const double q6 = -parameters[1];
    const sd_pair q7 = sd_two_sum(q5, q6);
    const sd_pair q8 = sd_pair_mul(q2, q7);
    const sd_pair q9 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q10 = sd_pair_div(q8, q9);
    const sd_pair q11 = sd_pair_scale(q10, 1.925929944387236e-34);
    const sd_pair q12 = sd_pair_mul_double(q11, parameters[1]);
    k->c3 = q12.hi; /* multiply(multiply(1/5192296858534827628530496329220096, d... */
    k->c4 = q4; /* multiply(5192296858534827628530496329220096, t) */
    const double q15 = -q0;
    const sd_pair q16 = sd_two_sum(2.0, q15);
    k->c5 = q16.hi; /* subtract(2, multiply(2, q)) */
    const double q18 = 2.0 * parameters[1];
    const sd_pair q19 = sd_two_sum(parameters[0], (-1.0));
    const sd_pair q20 = sd_pair_mul_double(q19, q18);
    k->c6 = q20.hi; /* multiply(multiply(2, t), subtract(q, 1)) */
    const sd_pair q22 = sd_pair_mul(q20, q7);
    const sd_pair q23 = sd_pair_div(q22, q9);
    const sd_pair q24 = sd_pair_scale(q23, 1.925929944387236e-34);
    const sd_pair q25 = sd_pair_mul_double(q24, parameters[1]);
    k->c7 = q25.hi; /* multiply(multiply(1/5192296858534827628530496329220096, d... */
    k->p1 = parameters[1]; /* t */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double m_quantile_psi(double r, const m_quantile_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p1 ? k->p1 : a;
    const double t1 = t0 * t0;
    const double t2 = k->c1 * t1;
    const double t3 = fma(2.0, a, -k->p1);
    const double t4 = k->c2 * t3;
    const double t5 = k->c3 * a;
    const double t6 = a > k->c4 ? t5 : t4;
    const double t7 = a > k->p1 ? t6 : t2;
    const double s0 = a > k->p1 ? k->p1 : a;
    const double s1 = s0 * s0;
    const double s2 = k->c5 * s1;
    const double s3 = fma(2.0, a, -k->p1);
    const double s4 = k->c6 * s3;
    const double s5 = -s4;
    const double s6 = k->c7 * a;
    const double s7 = -s6;
    const double s8 = a > k->c4 ? s7 : s5;
    const double s9 = a > k->p1 ? s8 : s2;
    (void)k;
    return r < 0.0 ? s9 : t7;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void m_quantile_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    m_quantile_psi_constants k;
    m_quantile_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = m_quantile_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void m_quantile_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    m_quantile_psi_constants k;
    m_quantile_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)m_quantile_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r - sqrt(2)*t*(q - 1), r < -sqrt(2)*t/2), (-r*(1 - 2*q), r < 0), (r*(1 - 2*q), r <= sqrt(2)*t/2), (-sqrt(2)*q*t + r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of m_quantile_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c3_lo;
} m_quantile_s_constants;

SYMDICT_INLINE void m_quantile_s_prepare(const double *parameters, m_quantile_s_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[0];
    const double q1 = -q0;
    const sd_pair q2 = sd_two_sum(1.0, q1);
    k->c0 = q2.hi; /* subtract(1, multiply(2, q)) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q5 = sd_pair_mul(q4, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c1 = q5.hi; /* multiply(multiply(q, t), sqrt(2)) */
    k->c1_lo = q5.lo;
    const double q7 = 0.5 * parameters[1];
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q7);
    const double q9 = sd_round_down(q8);
    k->c2 = q9; /* round_down(multiply(multiply(1/2, t), sqrt(2))) */
    const sd_pair q11 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[1]);
    const sd_pair q12 = sd_pair_sub(q11, q5);
    k->c3 = q12.hi; /* same(subtract(multiply(t, sqrt(2)), multiply(multiply(q, ... */
    k->c3_lo = q12.lo;
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double m_quantile_s(double r, const m_quantile_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->c0 * a;
    const sd_pair t1 = sd_pair_neg(sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t2 = sd_pair_add_double(t1, a);
    const double t3 = t2.hi;
    const double t4 = a > k->c2 ? t3 : t0;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    const double s0 = k->c0 * a;
    const double s1 = -a;
    const sd_pair s2 = sd_pair_add_double(sd_pair_make(k->c3, k->c3_lo), s1);
    const double s3 = s2.hi;
    const double s4 = a > k->c2 ? s3 : s0;
    const double s5 = -a;
    const double s6 = a > 1.7976931348623157e+308 ? s5 : s4;
    (void)k;
    return r < 0.0 ? s6 : t5;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void m_quantile_s_array(const double *parameters, const double *in, double *out, size_t n) {
    m_quantile_s_constants k;
    m_quantile_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = m_quantile_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void m_quantile_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    m_quantile_s_constants k;
    m_quantile_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)m_quantile_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((0, r < -t), (2*(1 - q), r < 0), (nan, Eq(r, 0)), (2*q, r <= t), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of m_quantile_slope, prepared once per call. */
typedef struct {
    double p1;
    double c1;
    double c2;
} m_quantile_slope_constants;

SYMDICT_INLINE void m_quantile_slope_prepare(const double *parameters, m_quantile_slope_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[0];
    k->c1 = q0; /* multiply(2, q) */
    const double q2 = -q0;
    const sd_pair q3 = sd_two_sum(2.0, q2);
    k->c2 = q3.hi; /* subtract(2, multiply(2, q)) */
    k->p1 = parameters[1]; /* t */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double m_quantile_slope(double r, const m_quantile_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p1 ? 0.0 : k->c1;
    const double s0 = a > k->p1 ? 0.0 : k->c2;
    (void)k;
    return r != r ? r : (r < 0.0 ? s0 : t0);
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void m_quantile_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    m_quantile_slope_constants k;
    m_quantile_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = m_quantile_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void m_quantile_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    m_quantile_slope_constants k;
    m_quantile_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)m_quantile_slope((double)in[i], &k);
}

#endif
