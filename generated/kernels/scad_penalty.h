/* The kernels of scad-penalty: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*sign(r), Abs(r) <= 2*sqrt(2)*lam), ((sqrt(2)*a*lam*sign(r) - r)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam/Abs(r), Abs(r) <= 2*sqrt(2)*lam), ((sqrt(2)*a*lam/Abs(r) - 1)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), (2*lam*(-lam + sqrt(2)*Abs(r)), Abs(r) <= 2*sqrt(2)*lam), ((-2*a*lam**2 + 2*sqrt(2)*a*lam*Abs(r) - 4*lam**2 - r**2)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (2*lam**2*(a + 1), True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= lam), (-lam*sign(r) + r, Abs(r) <= 2*lam), ((-a*lam*sign(r) + a*r - r)/(a - 2), Abs(r) <= a*lam), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (0, Abs(r) <= 2*sqrt(2)*lam), (-1/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)): at most 4 ulp.
   Digest: 18306285e7765ca9. Made by symdict; again by:
       symdict generate --only kernels/scad_penalty.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, a. */

#ifndef SYMDICT_SCAD_PENALTY_H
#define SYMDICT_SCAD_PENALTY_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam*sign(r), Abs(r) <= 2*sqrt(2)*lam), ((sqrt(2)*a*lam*sign(r) - r)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of scad_penalty_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
} scad_penalty_phi_constants;

SYMDICT_INLINE void scad_penalty_phi_prepare(const double *parameters, scad_penalty_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c0 = q1.hi; /* multiply(multiply(a, lam), sqrt(2)) */
    k->c0_lo = q1.lo;
    const sd_pair q3 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q4 = sd_pair_inverse(q3);
    k->c1 = q4.hi; /* divide(1, subtract(a, 2)) */
    const double q6 = sd_round_down(q1);
    k->c2 = q6; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const double q8 = 2.0 * parameters[0];
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q8);
    const double q10 = sd_round_down(q9);
    k->c3 = q10; /* round_down(multiply(multiply(2, lam), sqrt(2))) */
    const sd_pair q12 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c4 = q12.hi; /* multiply(lam, sqrt(2)) */
    const double q14 = sd_round_down(q12);
    k->c5 = q14; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double scad_penalty_phi(double r, const scad_penalty_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -a;
    const sd_pair t1 = sd_pair_add_double(sd_pair_make(k->c0, k->c0_lo), t0);
    const double t2 = t1.hi;
    const double t3 = k->c1 * t2;
    const double t4 = a > k->c2 ? 0.0 : t3;
    const double t5 = a > k->c3 ? t4 : k->c4;
    const double t6 = a > k->c5 ? t5 : a;
    (void)k;
    return copysign(1.0, r) * t6;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void scad_penalty_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    scad_penalty_phi_constants k;
    scad_penalty_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = scad_penalty_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void scad_penalty_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    scad_penalty_phi_constants k;
    double left = 0;
    scad_penalty_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = scad_penalty_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void scad_penalty_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    scad_penalty_phi_constants k;
    scad_penalty_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)scad_penalty_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (sqrt(2)*lam/Abs(r), Abs(r) <= 2*sqrt(2)*lam), ((sqrt(2)*a*lam/Abs(r) - 1)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of scad_penalty_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c3_lo;
    double c4;
    double c5;
    double c6;
    double c7;
} scad_penalty_g_constants;

SYMDICT_INLINE void scad_penalty_g_prepare(const double *parameters, scad_penalty_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(lam, sqrt(2)) */
    const double q4 = 2.0 * parameters[0];
    const sd_pair q5 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q4);
    const double q6 = sd_round_up(q5);
    k->c2 = q6; /* round_up(multiply(multiply(2, lam), sqrt(2))) */
    const sd_pair q8 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q9 = sd_pair_mul(q8, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c3 = q9.hi; /* multiply(multiply(a, lam), sqrt(2)) */
    k->c3_lo = q9.lo;
    const sd_pair q11 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q12 = sd_pair_inverse(q11);
    k->c4 = q12.hi; /* divide(1, subtract(a, 2)) */
    const double q14 = sd_round_down(q9);
    k->c5 = q14; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const double q16 = sd_round_down(q5);
    k->c6 = q16; /* round_down(multiply(multiply(2, lam), sqrt(2))) */
    const double q18 = sd_round_down(q0);
    k->c7 = q18; /* round_down(multiply(lam, sqrt(2))) */
}

/* g(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double scad_penalty_g(double r, const scad_penalty_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = k->c1 / t0;
    const double t2 = a < k->c2 ? k->c2 : a;
    const sd_pair t3 = sd_pair_neg(sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t4 = sd_pair_add_double(t3, t2);
    const double t5 = t4.hi;
    const double t6 = k->c4 * t5;
    const double t7 = t6 / t2;
    const double t8 = -t7;
    const double t9 = a > k->c5 ? 0.0 : t8;
    const double t10 = a > k->c6 ? t9 : t1;
    const double t11 = a > k->c7 ? t10 : 1.0;
    (void)k;
    return r != r ? r : t11;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void scad_penalty_g_array(const double *parameters, const double *in, double *out, size_t n) {
    scad_penalty_g_constants k;
    scad_penalty_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = scad_penalty_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void scad_penalty_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    scad_penalty_g_constants k;
    scad_penalty_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)scad_penalty_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), (2*lam*(-lam + sqrt(2)*Abs(r)), Abs(r) <= 2*sqrt(2)*lam), ((-2*a*lam**2 + 2*sqrt(2)*a*lam*Abs(r) - 4*lam**2 - r**2)/(a - 2), Abs(r) <= sqrt(2)*a*lam), (2*lam**2*(a + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of scad_penalty_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c7;
    double c8;
} scad_penalty_psi_constants;

SYMDICT_INLINE void scad_penalty_psi_prepare(const double *parameters, scad_penalty_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const double q3 = 2.0 * parameters[0];
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q3);
    k->c1 = q4.hi; /* multiply(multiply(2, lam), sqrt(2)) */
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q7 = sd_pair_scale(q6, 2.0);
    k->c2 = q7.hi; /* multiply(2, square(lam)) */
    const sd_pair q9 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q10 = sd_pair_mul(q9, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q11 = sd_round_down(q10);
    k->c3 = q11; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const sd_pair q13 = sd_pair_scale(q6, 4.0);
    const double q14 = 2.0 * parameters[1];
    const sd_pair q15 = sd_pair_mul_double(q6, q14);
    const sd_pair q16 = sd_pair_add(q13, q15);
    k->c4 = q16.hi; /* add(multiply(4, square(lam)), multiply(multiply(2, a), sq... */
    k->c4_lo = q16.lo;
    const sd_pair q18 = sd_two_prod(q14, parameters[0]);
    const sd_pair q19 = sd_pair_mul(q18, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c5 = q19.hi; /* multiply(multiply(multiply(2, a), lam), sqrt(2)) */
    k->c5_lo = q19.lo;
    const sd_pair q21 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q22 = sd_pair_inverse(q21);
    k->c6 = q22.hi; /* divide(1, subtract(a, 2)) */
    const sd_pair q24 = sd_two_sum(1.0, parameters[1]);
    const sd_pair q25 = sd_pair_mul(q7, q24);
    k->c7 = q25.hi; /* multiply(multiply(2, square(lam)), add(1, a)) */
    const double q27 = sd_round_down(q4);
    k->c8 = q27; /* round_down(multiply(multiply(2, lam), sqrt(2))) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double scad_penalty_psi(double r, const scad_penalty_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(k->c1, a, -k->c2);
    const double t3 = a > k->c3 ? k->c3 : a;
    const sd_pair t4 = sd_two_prod(t3, t3);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c4, k->c4_lo), t4);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t3);
    const sd_pair t7 = sd_pair_sub(t5, t6);
    const double t8 = t7.hi;
    const double t9 = k->c6 * t8;
    const double t10 = -t9;
    const double t11 = a > k->c3 ? k->c7 : t10;
    const double t12 = a > k->c8 ? t11 : t2;
    const double t13 = a > k->c0 ? t12 : t1;
    (void)k;
    return t13;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void scad_penalty_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    scad_penalty_psi_constants k;
    scad_penalty_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = scad_penalty_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void scad_penalty_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    scad_penalty_psi_constants k;
    scad_penalty_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)scad_penalty_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= lam), (-lam*sign(r) + r, Abs(r) <= 2*lam), ((-a*lam*sign(r) + a*r - r)/(a - 2), Abs(r) <= a*lam), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of scad_penalty_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c4;
} scad_penalty_s_constants;

SYMDICT_INLINE void scad_penalty_s_prepare(const double *parameters, scad_penalty_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q1 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q0);
    const sd_pair q2 = sd_pair_inverse(q0);
    const sd_pair q3 = sd_pair_sub(q1, q2);
    k->c1 = q3.hi; /* subtract(divide(a, subtract(a, 2)), divide(1, subtract(a,... */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q6 = sd_pair_div(q5, q0);
    k->c2 = q6.hi; /* divide(multiply(a, lam), subtract(a, 2)) */
    k->c2_lo = q6.lo;
    const double q8 = sd_round_down(q5);
    k->c3 = q8; /* round_down(multiply(a, lam)) */
    const double q10 = 2.0 * parameters[0];
    k->c4 = q10; /* multiply(2, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double scad_penalty_s(double r, const scad_penalty_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), a);
    const sd_pair t2 = sd_pair_sub(t1, sd_pair_make(k->c2, k->c2_lo));
    const double t3 = t2.hi;
    const double t4 = a > k->c3 ? a : t3;
    const double t5 = a > k->c4 ? t4 : t0;
    const double t6 = a > k->p0 ? t5 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t6);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void scad_penalty_s_array(const double *parameters, const double *in, double *out, size_t n) {
    scad_penalty_s_constants k;
    scad_penalty_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = scad_penalty_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void scad_penalty_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    scad_penalty_s_constants k;
    scad_penalty_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)scad_penalty_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (0, Abs(r) <= 2*sqrt(2)*lam), (-1/(a - 2), Abs(r) <= sqrt(2)*a*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of scad_penalty_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
} scad_penalty_slope_constants;

SYMDICT_INLINE void scad_penalty_slope_prepare(const double *parameters, scad_penalty_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(multiply(a, lam), sqrt(2))) */
    const sd_pair q4 = sd_two_sum(parameters[1], (-2.0));
    const sd_pair q5 = sd_pair_inverse(q4);
    const sd_pair q6 = sd_pair_neg(q5);
    k->c1 = q6.hi; /* negate(divide(1, subtract(a, 2))) */
    const double q8 = 2.0 * parameters[0];
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q8);
    const double q10 = sd_round_down(q9);
    k->c2 = q10; /* round_down(multiply(multiply(2, lam), sqrt(2))) */
    const sd_pair q12 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q13 = sd_round_down(q12);
    k->c3 = q13; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double scad_penalty_slope(double r, const scad_penalty_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : k->c1;
    const double t1 = a > k->c2 ? t0 : 0.0;
    const double t2 = a > k->c3 ? t1 : 1.0;
    (void)k;
    return r != r ? r : t2;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void scad_penalty_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    scad_penalty_slope_constants k;
    scad_penalty_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = scad_penalty_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void scad_penalty_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    scad_penalty_slope_constants k;
    scad_penalty_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)scad_penalty_slope((double)in[i], &k);
}

#endif
