/* The kernels of power: Phi, g, Psi, S, Phi'.
   Phi(r) = p*Abs(r)**p/(2*r): at most 2.5 ulp.
   g(r) = p*Abs(r)**(p - 2)/2: at most 4 ulp.
   Psi(r) = Abs(r)**p: at most 4 ulp.
   S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r: no bound is promised for this kernel.
   Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2): at most 4 ulp.
   Digest: 669dbafac68e9ce0. Made by symdict; again by:
       symdict generate --only kernels/power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: p. */

#ifndef SYMDICT_POWER_H
#define SYMDICT_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = p*Abs(r)**p/(2*r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
} power_phi_constants;

SYMDICT_INLINE void power_phi_prepare(const double *parameters, power_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-1.0));
    k->c0 = q0.hi; /* subtract(p, 1) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, p) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double power_phi(double r, const power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = k->c1 * t2;
    const double t4 = a > 0.0 ? t3 : 0.0;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    (void)k;
    return r != r ? r : (copysign(t5, r));
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    power_phi_constants k;
    power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    power_phi_constants k;
    double left = 0;
    power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_phi_constants k;
    power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_phi((double)in[i], &k);
}

/* ---- g(r) = p*Abs(r)**(p - 2)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_g, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c2;
} power_g_constants;

SYMDICT_INLINE void power_g_prepare(const double *parameters, power_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-2.0));
    k->c0 = q0.hi; /* subtract(p, 2) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, p) */
    const sd_pair q4 = sd_log_pair(sd_pair_make(2.5822498780869086e+120, 0.0));
    const sd_pair q5 = sd_pair_mul(q4, q0);
    const sd_pair q6 = sd_exp_pair(q5);
    const sd_pair q7 = sd_pair_mul_double(q6, q2);
    k->c2 = q7.hi; /* multiply(multiply(1/2, p), pow(25822498780869085896559191... */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double power_g(double r, const power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = k->c1 * t2;
    const double t4 = a > 1.7976931348623157e+308 ? k->c2 : t3;
    (void)k;
    return t4;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    power_g_constants k;
    power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_g_constants k;
    power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_g((double)in[i], &k);
}

/* ---- Psi(r) = Abs(r)**p */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_psi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
} power_psi_constants;

SYMDICT_INLINE void power_psi_prepare(const double *parameters, power_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-1.0));
    k->c0 = q0.hi; /* subtract(p, 1) */
    k->c0_lo = q0.lo;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double power_psi(double r, const power_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = a * t2;
    const double t4 = a > 0.0 ? t3 : 0.0;
    const double t5 = a > 1.7976931348623157e+308 ? a : t4;
    (void)k;
    return r != r ? r : t5;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    power_psi_constants k;
    power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_psi_constants k;
    power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_psi((double)in[i], &k);
}

/* ---- S(r) = -p*(sqrt(2)*Abs(r))**p/(4*r) + r */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
} power_s_constants;

SYMDICT_INLINE void power_s_prepare(const double *parameters, power_s_constants *k) {
    (void)parameters;
    const double q0 = 0.25 * parameters[0];
    k->c1 = q0; /* multiply(1/4, p) */
    k->p0 = parameters[0]; /* p */
}

/* S(r); no bound is promised for this kernel. */
SYMDICT_INLINE double power_s(double r, const power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair t1 = sd_pow_pair(t0, k->p0);
    const sd_pair t2 = sd_pair_mul_double(t1, k->c1);
    const sd_pair t3 = sd_pair_div(t2, sd_pair_make(a, 0.0));
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, a);
    const double t6 = t5.hi;
    const double t7 = a > 0.0 ? t6 : 0.0;
    const double t8 = -a;
    const double t9 = a > 1.7976931348623157e+308 ? t8 : t7;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t9);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    power_s_constants k;
    power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_s_constants k;
    power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_s((double)in[i], &k);
}

/* ---- Phi'(r) = p*(p - 1)*Abs(r)**p/(2*r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of power_slope, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c2;
} power_slope_constants;

SYMDICT_INLINE void power_slope_prepare(const double *parameters, power_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-2.0));
    k->c0 = q0.hi; /* subtract(p, 2) */
    k->c0_lo = q0.lo;
    const double q2 = 0.5 * parameters[0];
    const sd_pair q3 = sd_two_sum(parameters[0], (-1.0));
    const sd_pair q4 = sd_pair_mul_double(q3, q2);
    k->c1 = q4.hi; /* multiply(multiply(1/2, p), subtract(p, 1)) */
    const sd_pair q6 = sd_pow_pair(sd_pair_make(2.5822498780869086e+120, 0.0), parameters[0]);
    const sd_pair q7 = sd_pair_mul(q4, q6);
    const sd_pair q8 = sd_pair_scale(q7, 1.499696813895631e-241);
    k->c2 = q8.hi; /* multiply(1/6668014432879854274079851790721257797144758322... */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double power_slope(double r, const power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_log_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul(t0, sd_pair_make(k->c0, k->c0_lo));
    const double t2 = sd_exp_dd(t1.hi, t1.lo);
    const double t3 = k->c1 * t2;
    const double t4 = a > 1.7976931348623157e+308 ? k->c2 : t3;
    (void)k;
    return t4;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    power_slope_constants k;
    power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    power_slope_constants k;
    power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)power_slope((double)in[i], &k);
}

#endif
