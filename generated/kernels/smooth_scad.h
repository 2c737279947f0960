/* The kernels of smooth-scad: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))**2*sign(r), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))**2/Abs(r), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*(-sqrt(2)*lam*(a - 1)*sin(pi*(2 - sqrt(2)*Abs(r)/lam)/(2*(a - 1)))/pi + Abs(r)), Abs(r) <= sqrt(2)*a*lam), (2*a*lam**2, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= lam), (-lam*cos(pi*(-lam + Abs(r))/(2*lam*(a - 1)))**2*sign(r) + r, Abs(r) <= a*lam), (r, True)): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (pi*sin(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))/(a - 1), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Digest: e2f769c8fbedc865. Made by symdict; again by:
       symdict generate --only kernels/smooth_scad.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, a. */

#ifndef SYMDICT_SMOOTH_SCAD_H
#define SYMDICT_SMOOTH_SCAD_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))**2*sign(r), Abs(r) <= sqrt(2)*a*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of smooth_scad_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
} smooth_scad_phi_constants;

SYMDICT_INLINE void smooth_scad_phi_prepare(const double *parameters, smooth_scad_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(sqrt(2), lam) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.7853981633974483, 3.061616997868383e-17), q2);
    k->c1 = q3.hi; /* divide(multiply(1/4, pi()), subtract(a, 1)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c2 = q5.hi; /* multiply(lam, sqrt(2)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q8 = sd_pair_mul(q7, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q9 = sd_round_down(q8);
    k->c3 = q9; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const double q11 = sd_round_down(q5);
    k->c4 = q11; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double smooth_scad_phi(double r, const smooth_scad_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pair_neg(t0);
    const sd_pair t2 = sd_pair_add_double(t1, 2.0);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const sd_pair t4 = sd_cos_pair(t3);
    const sd_pair t5 = sd_pair_square(t4);
    const sd_pair t6 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->c3 ? 0.0 : t7;
    const double t9 = a > k->c4 ? t8 : a;
    (void)k;
    return copysign(t9, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void smooth_scad_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    smooth_scad_phi_constants k;
    smooth_scad_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = smooth_scad_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void smooth_scad_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    smooth_scad_phi_constants k;
    double left = 0;
    smooth_scad_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = smooth_scad_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void smooth_scad_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    smooth_scad_phi_constants k;
    smooth_scad_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)smooth_scad_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))**2/Abs(r), Abs(r) <= sqrt(2)*a*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of smooth_scad_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c5;
} smooth_scad_g_constants;

SYMDICT_INLINE void smooth_scad_g_prepare(const double *parameters, smooth_scad_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q3.hi; /* divide(sqrt(2), lam) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q6 = sd_pair_div(sd_pair_make(0.7853981633974483, 3.061616997868383e-17), q5);
    k->c2 = q6.hi; /* divide(multiply(1/4, pi()), subtract(a, 1)) */
    k->c2_lo = q6.lo;
    k->c3 = q0.hi; /* multiply(lam, sqrt(2)) */
    k->c3_lo = q0.lo;
    const sd_pair q9 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q10 = sd_pair_mul(q9, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q11 = sd_round_down(q10);
    k->c4 = q11; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const double q13 = sd_round_down(q0);
    k->c5 = q13; /* round_down(multiply(lam, sqrt(2))) */
}

/* g(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double smooth_scad_g(double r, const smooth_scad_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 2.0);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = sd_cos_dd(t4.hi, t4.lo);
    const sd_pair t6 = sd_two_prod(t5, t5);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t6);
    const double t8 = t7.hi;
    const double t9 = t8 / t0;
    const double t10 = a > k->c4 ? 0.0 : t9;
    const double t11 = a > k->c5 ? t10 : 1.0;
    (void)k;
    return r != r ? r : t11;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void smooth_scad_g_array(const double *parameters, const double *in, double *out, size_t n) {
    smooth_scad_g_constants k;
    smooth_scad_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = smooth_scad_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void smooth_scad_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    smooth_scad_g_constants k;
    smooth_scad_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)smooth_scad_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*(-sqrt(2)*lam*(a - 1)*sin(pi*(2 - sqrt(2)*Abs(r)/lam)/(2*(a - 1)))/pi + Abs(r)), Abs(r) <= sqrt(2)*a*lam), (2*a*lam**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of smooth_scad_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
    double c6;
} smooth_scad_psi_constants;

SYMDICT_INLINE void smooth_scad_psi_prepare(const double *parameters, smooth_scad_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q3.hi; /* divide(sqrt(2), lam) */
    const sd_pair q5 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q6 = sd_pair_div(sd_pair_make(1.5707963267948966, 6.123233995736766e-17), q5);
    k->c2 = q6.hi; /* divide(multiply(1/2, pi()), subtract(a, 1)) */
    const sd_pair q8 = sd_pair_mul(q0, q5);
    const sd_pair q9 = sd_pair_div(q8, sd_pair_make(3.141592653589793, 1.2246467991473532e-16));
    k->c3 = q9.hi; /* divide(multiply(multiply(lam, sqrt(2)), subtract(a, 1)), ... */
    k->c4 = q0.hi; /* multiply(lam, sqrt(2)) */
    k->c4_lo = q0.lo;
    const sd_pair q12 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q13 = sd_pair_mul(q12, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q14 = sd_round_down(q13);
    k->c5 = q14; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const double q16 = 2.0 * parameters[1];
    const sd_pair q17 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q18 = sd_pair_mul_double(q17, q16);
    k->c6 = q18.hi; /* multiply(multiply(2, a), square(lam)) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double smooth_scad_psi(double r, const smooth_scad_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-k->c1, a, 2.0);
    const double t3 = k->c2 * t2;
    const double t4 = sd_sin(t3);
    const double t5 = fma(-k->c3, t4, a);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->c5 ? k->c6 : t7;
    const double t9 = a > k->c0 ? t8 : t1;
    (void)k;
    return t9;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void smooth_scad_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    smooth_scad_psi_constants k;
    smooth_scad_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = smooth_scad_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void smooth_scad_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    smooth_scad_psi_constants k;
    smooth_scad_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)smooth_scad_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= lam), (-lam*cos(pi*(-lam + Abs(r))/(2*lam*(a - 1)))**2*sign(r) + r, Abs(r) <= a*lam), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of smooth_scad_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c2;
} smooth_scad_s_constants;

SYMDICT_INLINE void smooth_scad_s_prepare(const double *parameters, smooth_scad_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q1 = sd_pair_mul_double(q0, parameters[0]);
    const sd_pair q2 = sd_pair_div(sd_pair_make(1.5707963267948966, 6.123233995736766e-17), q1);
    k->c1 = q2.hi; /* divide(multiply(1/2, pi()), multiply(lam, subtract(a, 1))) */
    const sd_pair q4 = sd_two_prod(parameters[1], parameters[0]);
    const double q5 = sd_round_down(q4);
    k->c2 = q5; /* round_down(multiply(a, lam)) */
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double smooth_scad_s(double r, const smooth_scad_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = k->c1 * t0;
    const sd_pair t2 = sd_cos_pair(sd_pair_make(t1, 0.0));
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_mul_double(t3, k->p0);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_pair_add_double(t5, a);
    const double t7 = t6.hi;
    const double t8 = a > k->c2 ? a : t7;
    const double t9 = a > k->p0 ? t8 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t9);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void smooth_scad_s_array(const double *parameters, const double *in, double *out, size_t n) {
    smooth_scad_s_constants k;
    smooth_scad_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = smooth_scad_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void smooth_scad_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    smooth_scad_s_constants k;
    smooth_scad_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)smooth_scad_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (pi*sin(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))*cos(pi*(2 - sqrt(2)*Abs(r)/lam)/(4*(a - 1)))/(a - 1), Abs(r) <= sqrt(2)*a*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of smooth_scad_slope, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
} smooth_scad_slope_constants;

SYMDICT_INLINE void smooth_scad_slope_prepare(const double *parameters, smooth_scad_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(sqrt(2), lam) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.7853981633974483, 3.061616997868383e-17), q2);
    k->c1 = q3.hi; /* divide(multiply(1/4, pi()), subtract(a, 1)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_pair_div(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), q2);
    k->c2 = q5.hi; /* divide(pi(), subtract(a, 1)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q8 = sd_pair_mul(q7, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q9 = sd_round_down(q8);
    k->c3 = q9; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const sd_pair q11 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q12 = sd_round_down(q11);
    k->c4 = q12; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double smooth_scad_slope(double r, const smooth_scad_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const sd_pair t1 = sd_pair_neg(t0);
    const sd_pair t2 = sd_pair_add_double(t1, 2.0);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t4 = sd_cos_dd(t3.hi, t3.lo);
    const double t5 = sd_sin_dd(t3.hi, t3.lo);
    const double t6 = t4 * t5;
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t6);
    const double t8 = t7.hi;
    const double t9 = a > k->c3 ? 0.0 : t8;
    const double t10 = a > k->c4 ? t9 : 1.0;
    (void)k;
    return r != r ? r : t10;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void smooth_scad_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    smooth_scad_slope_constants k;
    smooth_scad_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = smooth_scad_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void smooth_scad_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    smooth_scad_slope_constants k;
    smooth_scad_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)smooth_scad_slope((double)in[i], &k);
}

#endif
