/* The kernels of capped-l1: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (4, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), Abs(r) <= theta/2 + 1/theta), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)): at most 4 ulp.
   Digest: 2f069c862c7f6902. Made by symdict; again by:
       symdict generate --only kernels/capped_l1.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_CAPPED_L1_H
#define SYMDICT_CAPPED_L1_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta*sign(r), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of capped_l1_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} capped_l1_phi_constants;

SYMDICT_INLINE void capped_l1_phi_prepare(const double *parameters, capped_l1_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q1 = sd_pair_add_double(q0, 2.0);
    const sd_pair q2 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q1);
    const sd_pair q3 = sd_pair_div(q2, sd_pair_make(parameters[0], 0.0));
    const double q4 = sd_round_down(q3);
    k->c0 = q4; /* round_down(divide(multiply(multiply(1/2, sqrt(2)), add(2,... */
    const sd_pair q6 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c1 = q6.hi; /* multiply(theta, sqrt(2)) */
    const double q8 = sd_round_down(q6);
    k->c2 = q8; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double capped_l1_phi(double r, const capped_l1_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : k->c1;
    const double t1 = a > k->c2 ? t0 : a;
    (void)k;
    return copysign(t1, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void capped_l1_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    capped_l1_phi_constants k;
    capped_l1_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = capped_l1_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void capped_l1_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    capped_l1_phi_constants k;
    double left = 0;
    capped_l1_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = capped_l1_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void capped_l1_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    capped_l1_phi_constants k;
    capped_l1_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)capped_l1_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (sqrt(2)*theta/Abs(r), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of capped_l1_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
} capped_l1_g_constants;

SYMDICT_INLINE void capped_l1_g_prepare(const double *parameters, capped_l1_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(theta, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(theta, sqrt(2)) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_add_double(q4, 2.0);
    const sd_pair q6 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q5);
    const sd_pair q7 = sd_pair_div(q6, sd_pair_make(parameters[0], 0.0));
    const double q8 = sd_round_down(q7);
    k->c2 = q8; /* round_down(divide(multiply(multiply(1/2, sqrt(2)), add(2,... */
    const double q10 = sd_round_down(q0);
    k->c3 = q10; /* round_down(multiply(theta, sqrt(2))) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double capped_l1_g(double r, const capped_l1_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const double t1 = k->c1 / t0;
    const double t2 = a > k->c2 ? 0.0 : t1;
    const double t3 = a > k->c3 ? t2 : 1.0;
    (void)k;
    return r != r ? r : t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void capped_l1_g_array(const double *parameters, const double *in, double *out, size_t n) {
    capped_l1_g_constants k;
    capped_l1_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = capped_l1_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void capped_l1_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    capped_l1_g_constants k;
    capped_l1_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)capped_l1_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (4, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of capped_l1_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
} capped_l1_psi_constants;

SYMDICT_INLINE void capped_l1_psi_prepare(const double *parameters, capped_l1_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
    const double q3 = 2.0 * parameters[0];
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q3);
    k->c1 = q4.hi; /* multiply(multiply(2, theta), sqrt(2)) */
    const sd_pair q6 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q7 = sd_pair_scale(q6, 2.0);
    k->c2 = q7.hi; /* multiply(2, square(theta)) */
    const sd_pair q9 = sd_pair_add_double(q6, 2.0);
    const sd_pair q10 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q9);
    const sd_pair q11 = sd_pair_div(q10, sd_pair_make(parameters[0], 0.0));
    const double q12 = sd_round_down(q11);
    k->c3 = q12; /* round_down(divide(multiply(multiply(1/2, sqrt(2)), add(2,... */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double capped_l1_psi(double r, const capped_l1_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(k->c1, a, -k->c2);
    const double t3 = a > k->c3 ? 4.0 : t2;
    const double t4 = a > k->c0 ? t3 : t1;
    (void)k;
    return t4;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void capped_l1_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    capped_l1_psi_constants k;
    capped_l1_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = capped_l1_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void capped_l1_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    capped_l1_psi_constants k;
    capped_l1_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)capped_l1_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= theta), (r - theta*sign(r), Abs(r) <= theta/2 + 1/theta), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of capped_l1_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
} capped_l1_s_constants;

SYMDICT_INLINE void capped_l1_s_prepare(const double *parameters, capped_l1_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    const double q1 = 0.5 * parameters[0];
    const sd_pair q2 = sd_pair_add_double(q0, q1);
    const double q3 = sd_round_down(q2);
    k->c1 = q3; /* round_down(add(divide(1, theta), multiply(1/2, theta))) */
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double capped_l1_s(double r, const capped_l1_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = a > k->c1 ? a : t0;
    const double t2 = a > k->p0 ? t1 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t2);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void capped_l1_s_array(const double *parameters, const double *in, double *out, size_t n) {
    capped_l1_s_constants k;
    capped_l1_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = capped_l1_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void capped_l1_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    capped_l1_s_constants k;
    capped_l1_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)capped_l1_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (0, Abs(r) <= sqrt(2)*(theta**2 + 2)/(2*theta)), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of capped_l1_slope, prepared once per call. */
typedef struct {
    double c0;
} capped_l1_slope_constants;

SYMDICT_INLINE void capped_l1_slope_prepare(const double *parameters, capped_l1_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(theta, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double capped_l1_slope(double r, const capped_l1_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : 1.0;
    (void)k;
    return r != r ? r : t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void capped_l1_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    capped_l1_slope_constants k;
    capped_l1_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = capped_l1_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void capped_l1_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    capped_l1_slope_constants k;
    capped_l1_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)capped_l1_slope((double)in[i], &k);
}

#endif
