/* The kernels of tukey: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r*(1 - r**2/c**2)**2, Abs(r) <= c), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise(((1 - r**2/c**2)**2, Abs(r) <= c), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**3)/3, Abs(r) <= c), (c**2/3, True)): at most 4 ulp.
   S(r) = Piecewise((4*r**3*(c**2 - r**2)/c**4, Abs(r) <= sqrt(2)*c/2), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise(((1 - 5*r**2/c**2)*(1 - r**2/c**2), Abs(r) <= c), (0, True)): at most 4 ulp.
   Digest: 437e562843c133d6. Made by symdict; again by:
       symdict generate --only kernels/tukey.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_TUKEY_H
#define SYMDICT_TUKEY_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r*(1 - r**2/c**2)**2, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_phi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
} tukey_phi_constants;

SYMDICT_INLINE void tukey_phi_prepare(const double *parameters, tukey_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double tukey_phi(double r, const tukey_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const double t1 = -t0;
    const sd_pair t2 = sd_two_sum(k->p0, t1);
    const sd_pair t3 = sd_pair_mul(t2, sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const sd_pair t6 = sd_pair_mul(t3, t5);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_mul_double(t7, t0);
    const double t9 = t8.hi;
    const double t10 = a > k->p0 ? 0.0 : t9;
    (void)k;
    return copysign(t10, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_phi_constants k;
    tukey_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void tukey_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    tukey_phi_constants k;
    double left = 0;
    tukey_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = tukey_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_phi_constants k;
    tukey_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise(((1 - r**2/c**2)**2, Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_g, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
} tukey_g_constants;

SYMDICT_INLINE void tukey_g_prepare(const double *parameters, tukey_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_square(q0);
    const sd_pair q2 = sd_pair_inverse(q1);
    k->c1 = q2.hi; /* divide(1, square(square(c))) */
    k->c1_lo = q2.lo;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_g(double r, const tukey_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_sum(k->p0, t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t0 - k->p0;
    const sd_pair t4 = sd_two_prod(t3, t3);
    const sd_pair t5 = sd_pair_mul(t2, t4);
    const sd_pair t6 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t5);
    const double t7 = t6.hi;
    const double t8 = a > k->p0 ? 0.0 : t7;
    (void)k;
    return t8;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_g_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_g_constants k;
    tukey_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_g_constants k;
    tukey_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**3)/3, Abs(r) <= c), (c**2/3, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
} tukey_psi_constants;

SYMDICT_INLINE void tukey_psi_prepare(const double *parameters, tukey_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c2 = q3.hi; /* divide(1, square(c)) */
    const sd_pair q5 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q2);
    k->c3 = q5.hi; /* multiply(1/3, square(c)) */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_psi(double r, const tukey_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), t2);
    const sd_pair t4 = sd_pair_add_double(t3, (-1.0));
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_mul_double(t2, t5);
    const sd_pair t7 = sd_pair_add_double(t6, 1.0);
    const double t8 = t7.hi;
    const double t9 = t0 * t8;
    const double t10 = t9 * t0;
    const double t11 = t0 * t0;
    const double t12 = fma(-k->c2, t11, 1.0);
    const double t13 = t12 * t12;
    const double t14 = fma(-t13, t12, 1.0);
    const double t15 = k->c3 * t14;
    const double t16 = a > k->p0 ? t15 : t10;
    const double t17 = a > k->p0 ? k->c3 : t16;
    (void)k;
    return t17;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_psi_constants k;
    tukey_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_psi_constants k;
    tukey_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((4*r**3*(c**2 - r**2)/c**4, Abs(r) <= sqrt(2)*c/2), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} tukey_s_constants;

SYMDICT_INLINE void tukey_s_prepare(const double *parameters, tukey_s_constants *k) {
    (void)parameters;
    const double q0 = 0.5 * parameters[0];
    const sd_pair q1 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(multiply(1/2, c), sqrt(2))) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q4.hi; /* divide(1, c) */
    k->c1_lo = q4.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_s(double r, const tukey_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t2.hi;
    const double t4 = 1.0 - t3;
    const double t5 = t3 * t4;
    const double t6 = 4.0 * t5;
    const double t7 = t0 * t6;
    const double t8 = a > k->c0 ? a : t7;
    (void)k;
    return copysign(1.0, r) * t8;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_s_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_s_constants k;
    tukey_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_s_constants k;
    tukey_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise(((1 - 5*r**2/c**2)*(1 - r**2/c**2), Abs(r) <= c), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of tukey_slope, prepared once per call. */
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
} tukey_slope_constants;

SYMDICT_INLINE void tukey_slope_prepare(const double *parameters, tukey_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(0.4472135954999579, parameters[0]);
    k->c1 = q0.hi; /* multiply(8056283928194521/18014398509481984, c) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.1578229924024672e-17, 7.535812922506685e-34), parameters[0]);
    k->c2 = q2.hi; /* multiply(subtract(multiply(1/5, sqrt(5)), 805628392819452... */
    k->c2_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(0.2, -1.1102230246251566e-17), parameters[0]);
    const sd_pair q5 = sd_pair_mul(q4, sd_pair_make(2.23606797749979, -1.0864230407365012e-16));
    k->c3 = q5.hi; /* multiply(multiply(1/5, c), sqrt(5)) */
    k->c3_lo = q5.lo;
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_square(q7);
    const sd_pair q9 = sd_pair_div(sd_pair_make(5.0, 0.0), q8);
    k->c4 = q9.hi; /* divide(5, square(square(c))) */
    k->c4_lo = q9.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_slope(double r, const tukey_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_sum(k->p0, t0);
    const double t2 = t0 - k->p0;
    const sd_pair t3 = sd_pair_mul_double(t1, t2);
    const sd_pair t4 = sd_pair_neg(sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t5 = sd_pair_add_double(t4, t0);
    const sd_pair t6 = sd_pair_sub(t5, sd_pair_make(k->c2, k->c2_lo));
    const double t7 = t6.hi;
    const sd_pair t8 = sd_pair_mul_double(t3, t7);
    const sd_pair t9 = sd_pair_add_double(sd_pair_make(k->c3, k->c3_lo), t0);
    const double t10 = t9.hi;
    const sd_pair t11 = sd_pair_mul_double(t8, t10);
    const sd_pair t12 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t11);
    const double t13 = t12.hi;
    const double t14 = a > k->p0 ? 0.0 : t13;
    (void)k;
    return t14;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_slope_constants k;
    tukey_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void tukey_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    tukey_slope_constants k;
    tukey_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)tukey_slope((double)in[i], &k);
}

#endif
