/* The kernels of tukey-power: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r*(1 - (Abs(r)/c)**k)**2, Abs(r) <= c), (0, True)): at most 3 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   g(r) = Piecewise((((Abs(r)/c)**k - 1)**2, Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Psi(r) = Piecewise((r**2 - 4*Abs(r)**(k + 2)/(c**k*(k + 2)) + r**(2*k + 2)/(c**(2*k)*(k + 1)), Abs(r) <= c), (c**2*k**2/((k + 1)*(k + 2)), True)): at most 4 ulp.
   S(r) = Piecewise((r*(1 - ((sqrt(2)*Abs(r)/c)**k - 1)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((((Abs(r)/c)**k - 1)*(2*k*(Abs(r)/c)**k + (Abs(r)/c)**k - 1), Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Digest: 02c34e76228cf011. Made by symdict; again by:
       symdict generate --only kernels/tukey_power.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c, k. */

#ifndef SYMDICT_TUKEY_POWER_H
#define SYMDICT_TUKEY_POWER_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r*(1 - (Abs(r)/c)**k)**2, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_power_phi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double p1;
} tukey_power_phi_constants;

SYMDICT_INLINE void tukey_power_phi_prepare(const double *parameters, tukey_power_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* k */
}

/* Phi(r); at most 3 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double tukey_power_phi(double r, const tukey_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_two_prod(t5, t5);
    const sd_pair t7 = sd_pair_mul_double(t6, t0);
    const double t8 = t7.hi;
    const double t9 = a > k->p0 ? 0.0 : t8;
    (void)k;
    return copysign(t9, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_power_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_power_phi_constants k;
    tukey_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_power_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void tukey_power_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    tukey_power_phi_constants k;
    double left = 0;
    tukey_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = tukey_power_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_power_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_power_phi_constants k;
    tukey_power_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_power_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((((Abs(r)/c)**k - 1)**2, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_power_g, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double p1;
} tukey_power_g_constants;

SYMDICT_INLINE void tukey_power_g_prepare(const double *parameters, tukey_power_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* k */
}

/* g(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double tukey_power_g(double r, const tukey_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_add_double(t2, (-1.0));
    const double t4 = t3.hi;
    const double t5 = t4 * t4;
    const double t6 = a > k->p0 ? 0.0 : t5;
    (void)k;
    return t6;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_power_g_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_power_g_constants k;
    tukey_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_power_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_power_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_power_g_constants k;
    tukey_power_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_power_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2 - 4*Abs(r)**(k + 2)/(c**k*(k + 2)) + r**(2*k + 2)/(c**(2*k)*(k + 1)), Abs(r) <= c), (c**2*k**2/((k + 1)*(k + 2)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_power_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
} tukey_power_psi_constants;

SYMDICT_INLINE void tukey_power_psi_prepare(const double *parameters, tukey_power_psi_constants *k) {
    (void)parameters;
    const double q0 = 2.0 * parameters[1];
    const sd_pair q1 = sd_two_sum(2.0, q0);
    k->c1 = q1.hi; /* add(2, multiply(2, k)) */
    k->c1_lo = q1.lo;
    const double q3 = -q0;
    const sd_pair q4 = sd_pow_pair(sd_pair_make(parameters[0], 0.0), q3);
    const sd_pair q5 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q6 = sd_pair_div(q4, q5);
    k->c2 = q6.hi; /* divide(pow(c, negate(multiply(2, k))), add(1, k)) */
    k->c2_lo = q6.lo;
    const sd_pair q8 = sd_two_sum(2.0, parameters[1]);
    k->c3 = q8.hi; /* add(2, k) */
    k->c3_lo = q8.lo;
    const double q10 = -parameters[1];
    const sd_pair q11 = sd_pow_pair(sd_pair_make(parameters[0], 0.0), q10);
    const sd_pair q12 = sd_pair_scale(q11, 4.0);
    const sd_pair q13 = sd_pair_div(q12, q8);
    k->c4 = q13.hi; /* divide(multiply(4, pow(c, negate(k))), add(2, k)) */
    k->c4_lo = q13.lo;
    const sd_pair q15 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q16 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q17 = sd_pair_mul(q15, q16);
    const sd_pair q18 = sd_pair_mul(q5, q8);
    const sd_pair q19 = sd_pair_div(q17, q18);
    k->c5 = q19.hi; /* divide(multiply(square(c), square(k)), multiply(add(1, k)... */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_power_psi(double r, const tukey_power_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const double t4 = sd_exp_dd(t3.hi, t3.lo);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_add_double(t1, t6);
    const sd_pair t8 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t9 = sd_pair_mul(t8, sd_pair_make(k->c3, k->c3_lo));
    const double t10 = sd_exp_dd(t9.hi, t9.lo);
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t10);
    const sd_pair t12 = sd_pair_sub(t7, t11);
    const double t13 = t12.hi;
    const double t14 = a > k->p0 ? k->c5 : t13;
    const double t15 = a > 0.0 ? t14 : 0.0;
    (void)k;
    return r != r ? r : t15;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_power_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_power_psi_constants k;
    tukey_power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_power_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_power_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_power_psi_constants k;
    tukey_power_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_power_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((r*(1 - ((sqrt(2)*Abs(r)/c)**k - 1)**2), Abs(r) <= sqrt(2)*c/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_power_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
} tukey_power_s_constants;

SYMDICT_INLINE void tukey_power_s_prepare(const double *parameters, tukey_power_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    const sd_pair q1 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(multiply(1/2, c), sqrt(2))) */
    const sd_pair q4 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q4.hi; /* divide(sqrt(2), c) */
    k->c1_lo = q4.lo;
    k->p1 = parameters[1]; /* k */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_power_s(double r, const tukey_power_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const double t2 = sd_pow_dd(t1.hi, t1.lo, k->p1);
    const double t3 = t0 * t2;
    const double t4 = t2 - 2.0;
    const double t5 = t3 * t4;
    const double t6 = -t5;
    const double t7 = a > k->c0 ? a : t6;
    (void)k;
    return copysign(1.0, r) * t7;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_power_s_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_power_s_constants k;
    tukey_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_power_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_power_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_power_s_constants k;
    tukey_power_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_power_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((((Abs(r)/c)**k - 1)*(2*k*(Abs(r)/c)**k + (Abs(r)/c)**k - 1), Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_power_slope, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
} tukey_power_slope_constants;

SYMDICT_INLINE void tukey_power_slope_prepare(const double *parameters, tukey_power_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    const double q2 = 2.0 * parameters[1];
    k->c3 = q2; /* multiply(2, k) */
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* k */
}

/* Phi'(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double tukey_power_slope(double r, const tukey_power_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pow_pair(t1, k->p1);
    const sd_pair t3 = sd_pair_add_double(t2, (-1.0));
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_mul_double(t2, k->c3);
    const sd_pair t6 = sd_pair_add(t2, t5);
    const sd_pair t7 = sd_pair_add_double(t6, (-1.0));
    const double t8 = t7.hi;
    const double t9 = t4 * t8;
    const double t10 = a > k->p0 ? 0.0 : t9;
    (void)k;
    return t10;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_power_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_power_slope_constants k;
    tukey_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_power_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_power_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_power_slope_constants k;
    tukey_power_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_power_slope((double)in[i], &k);
}

#endif
