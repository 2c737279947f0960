/* The kernels of tukey-power: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r*(1 - (Abs(r)/c)**k)**2, Abs(r) <= c), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((((Abs(r)/c)**k - 1)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2 - 4*Abs(r)**(k + 2)/(c**k*(k + 2)) + r**(2*k + 2)/(c**(2*k)*(k + 1)), Abs(r) <= c), (c**2*k**2/((k + 1)*(k + 2)), True)): at most 4 ulp.
   S(r) = Piecewise((r*(1 - ((sqrt(2)*Abs(r)/c)**k - 1)**2), Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((((Abs(r)/c)**k - 1)*(2*k*(Abs(r)/c)**k + (Abs(r)/c)**k - 1), Abs(r) <= c), (0, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Digest: 25e08bda4e58e04e. Made by symdict; again by:
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
    double p1;
    double c2;
    double c2_lo;
    double c3;
    double c4;
    double c5;
    double c5_lo;
} tukey_power_phi_constants;

SYMDICT_INLINE void tukey_power_phi_prepare(const double *parameters, tukey_power_phi_constants *k) {
    (void)parameters;
    const double q0 = -parameters[1];
    const sd_pair q1 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q0, 0.0));
    k->c2 = q1.hi; /* pow(c, negate(k)) */
    k->c2_lo = q1.lo;
    const double q3 = 0.5 * parameters[0];
    k->c3 = q3; /* multiply(1/2, c) */
    const double q5 = 2.0 * parameters[0];
    k->c4 = q5; /* multiply(2, c) */
    const sd_pair q7 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c5 = q7.hi; /* divide(1, c) */
    k->c5_lo = q7.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* k */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double tukey_power_phi(double r, const tukey_power_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const double t3 = k->c2;
    const double t4 = sd_exp_times_dd(t3, t2.hi, t2.lo);
    const double t5 = -t4;
    const sd_pair t6 = sd_two_sum(1.0, t5);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_mul_double(t7, t0);
    const double t9 = a < k->c3 ? k->c3 : a;
    const double t10 = t9 > k->c4 ? k->c4 : t9;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t10);
    const double t12 = -t10;
    const sd_pair t13 = sd_two_sum(k->p0, t12);
    const sd_pair t14 = sd_pair_mul(t13, sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t15 = sd_pair_neg(t14);
    const double t16 = sd_log1p_dd(t15.hi, t15.lo);
    const sd_pair t17 = sd_two_prod(k->p1, t16);
    const sd_pair t18 = sd_expm1_pair(t17);
    const sd_pair t19 = sd_pair_square(t18);
    const sd_pair t20 = sd_pair_mul(t11, t19);
    const sd_pair t21 = sd_pair_mul_double(t20, k->p0);
    const sd_pair t22 = sd_pair_select(a > k->c4, t8, t21);
    const sd_pair t23 = sd_pair_select(a > k->c3, t22, t8);
    const sd_pair t24 = sd_pair_select(a > k->p0, sd_pair_make(0.0, 0.0), t23);
    const sd_pair t25 = sd_pair_select(a > 0.0, t24, sd_pair_make(0.0, 0.0));
    (void)k;
    return r != r ? r : (copysign(t25.hi, r));
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
    double p1;
    double c2;
    double c3;
    double c4;
    double c5;
    double c5_lo;
} tukey_power_g_constants;

SYMDICT_INLINE void tukey_power_g_prepare(const double *parameters, tukey_power_g_constants *k) {
    (void)parameters;
    const double q0 = -parameters[1];
    const sd_pair q1 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q0, 0.0));
    k->c2 = q1.hi; /* pow(c, negate(k)) */
    const double q3 = 0.5 * parameters[0];
    k->c3 = q3; /* multiply(1/2, c) */
    const double q5 = 2.0 * parameters[0];
    k->c4 = q5; /* multiply(2, c) */
    const sd_pair q7 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c5 = q7.hi; /* divide(1, c) */
    k->c5_lo = q7.lo;
    k->p0 = parameters[0]; /* c */
    k->p1 = parameters[1]; /* k */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_power_g(double r, const tukey_power_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_log_pair(sd_pair_make(t0, 0.0));
    const sd_pair t2 = sd_pair_mul_double(t1, k->p1);
    const double t3 = sd_exp_times_dd(k->c2, t2.hi, t2.lo);
    const double t4 = t3 - 1.0;
    const double t5 = t4 * t4;
    const double t6 = a < k->c3 ? k->c3 : a;
    const double t7 = t6 > k->c4 ? k->c4 : t6;
    const double t8 = -t7;
    const sd_pair t9 = sd_two_sum(k->p0, t8);
    const sd_pair t10 = sd_pair_mul(t9, sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t11 = sd_pair_neg(t10);
    const double t12 = sd_log1p_dd(t11.hi, t11.lo);
    const sd_pair t13 = sd_two_prod(k->p1, t12);
    const sd_pair t14 = sd_expm1_pair(t13);
    const sd_pair t15 = sd_pair_square(t14);
    const sd_pair t16 = sd_pair_select(a > k->c4, sd_pair_make(t5, 0.0), t15);
    const sd_pair t17 = sd_pair_select(a > k->c3, t16, sd_pair_make(t5, 0.0));
    const sd_pair t18 = sd_pair_select(a > k->p0, sd_pair_make(0.0, 0.0), t17);
    const sd_pair t19 = sd_pair_select(a > 0.0, t18, sd_pair_make(1.0, 0.0));
    (void)k;
    return r != r ? r : t19.hi;
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
    const sd_pair q4 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q3, 0.0));
    const sd_pair q5 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q6 = sd_pair_div(q4, q5);
    k->c2 = q6.hi; /* divide(pow(c, negate(multiply(2, k))), add(1, k)) */
    k->c2_lo = q6.lo;
    const sd_pair q8 = sd_two_sum(2.0, parameters[1]);
    k->c3 = q8.hi; /* add(2, k) */
    k->c3_lo = q8.lo;
    const double q10 = -parameters[1];
    const sd_pair q11 = sd_pow_fine(sd_pair_make(parameters[0], 0.0), sd_pair_make(q10, 0.0));
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
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t4 = k->c2;
    const double t5 = sd_exp_times_dd(t4, t3.hi, t3.lo);
    const sd_pair t6 = sd_pair_add_double(t1, t5);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t2);
    const sd_pair t8 = sd_exp_pair(t7);
    const sd_pair t9 = sd_pair_mul(t8, sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t10 = sd_pair_sub(t6, t9);
    const double t11 = t10.hi;
    const double t12 = a > k->p0 ? k->c5 : t11;
    const double t13 = a > 0.0 ? t12 : 0.0;
    (void)k;
    return r != r ? r : t13;
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
