/* The kernels of berhu: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)), (sqrt(2)*sign(r), Abs(r) <= sqrt(2)*(w + 1)), (r/(w + 1), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)), (sqrt(2)/Abs(r), Abs(r) <= sqrt(2)*(w + 1)), (1/(w + 1), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)), (2*(sqrt(2)*Abs(r) - 1), Abs(r) <= sqrt(2)*(w + 1)), (r**2/(w + 1) + 2*w, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= 1), (r - sign(r), Abs(r) <= w + 1), (r*w/(w + 1), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)), (0, Abs(r) <= sqrt(2)*(w + 1)), (1/(w + 1), True)): at most 4 ulp.
   Digest: d9a128ad51aeeceb. Made by symdict; again by:
       symdict generate --only kernels/berhu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: w. */

#ifndef SYMDICT_BERHU_H
#define SYMDICT_BERHU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)), (sqrt(2)*sign(r), Abs(r) <= sqrt(2)*(w + 1)), (r/(w + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of berhu_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} berhu_phi_constants;

SYMDICT_INLINE void berhu_phi_prepare(const double *parameters, berhu_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c0 = q1.hi; /* divide(1, add(1, w)) */
    const sd_pair q3 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q4 = sd_round_down(q3);
    k->c1 = q4; /* round_down(multiply(sqrt(2), add(1, w))) */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double berhu_phi(double r, const berhu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->c0 * a;
    const double t1 = a > k->c1 ? t0 : 1.4142135623730951;
    const double t2 = a > 1.414213562373095 ? t1 : a;
    (void)k;
    return copysign(t2, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void berhu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    berhu_phi_constants k;
    berhu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = berhu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void berhu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    berhu_phi_constants k;
    double left = 0;
    berhu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = berhu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void berhu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    berhu_phi_constants k;
    berhu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)berhu_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)), (sqrt(2)/Abs(r), Abs(r) <= sqrt(2)*(w + 1)), (1/(w + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of berhu_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} berhu_g_constants;

SYMDICT_INLINE void berhu_g_prepare(const double *parameters, berhu_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(sqrt(2), add(1, w))) */
    const sd_pair q4 = sd_pair_inverse(q0);
    k->c1 = q4.hi; /* divide(1, add(1, w)) */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double berhu_g(double r, const berhu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < 1.4142135623730951 ? 1.4142135623730951 : a;
    const double t1 = 1.4142135623730951 / t0;
    const double t2 = a > k->c0 ? k->c1 : t1;
    const double t3 = a > 1.414213562373095 ? t2 : 1.0;
    (void)k;
    return r != r ? r : t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void berhu_g_array(const double *parameters, const double *in, double *out, size_t n) {
    berhu_g_constants k;
    berhu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = berhu_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void berhu_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    berhu_g_constants k;
    berhu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)berhu_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)), (2*(sqrt(2)*Abs(r) - 1), Abs(r) <= sqrt(2)*(w + 1)), (r**2/(w + 1) + 2*w, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of berhu_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
} berhu_psi_constants;

SYMDICT_INLINE void berhu_psi_prepare(const double *parameters, berhu_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_pair_inverse(q0);
    k->c0 = q1.hi; /* divide(1, add(1, w)) */
    const double q3 = 2.0 * parameters[0];
    k->c1 = q3; /* multiply(2, w) */
    const sd_pair q5 = sd_pair_scale(q1, 7.922816251426434e+28);
    const sd_pair q6 = sd_pair_add_double(q5, q3);
    const sd_pair q7 = sd_pair_scale(q6, 1.262177448353619e-29);
    k->c2 = q7.hi; /* multiply(1/79228162514264337593543950336, add(multiply(2,... */
    const sd_pair q9 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q10 = sd_round_down(q9);
    k->c3 = q10; /* round_down(multiply(sqrt(2), add(1, w))) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double berhu_psi(double r, const berhu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.414213562373095 ? 1.414213562373095 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(2.8284271247461903, a, -2.0);
    const double t3 = a > 281474976710656.0 ? 281474976710656.0 : a;
    const double t4 = t3 * t3;
    const double t5 = fma(k->c0, t4, k->c1);
    const double t6 = k->c2 * a;
    const double t7 = t6 * a;
    const double t8 = a > 281474976710656.0 ? t7 : t5;
    const double t9 = a > k->c3 ? t8 : t2;
    const double t10 = a > 1.414213562373095 ? t9 : t1;
    (void)k;
    return t10;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void berhu_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    berhu_psi_constants k;
    berhu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = berhu_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void berhu_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    berhu_psi_constants k;
    berhu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)berhu_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= 1), (r - sign(r), Abs(r) <= w + 1), (r*w/(w + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of berhu_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} berhu_s_constants;

SYMDICT_INLINE void berhu_s_prepare(const double *parameters, berhu_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_pair_div(sd_pair_make(parameters[0], 0.0), q0);
    k->c0 = q1.hi; /* divide(w, add(1, w)) */
    const double q3 = sd_round_down(q0);
    k->c1 = q3; /* round_down(add(1, w)) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double berhu_s(double r, const berhu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - 1.0;
    const double t1 = k->c0 * a;
    const double t2 = a > k->c1 ? t1 : t0;
    const double t3 = a > 1.0 ? t2 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t3);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void berhu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    berhu_s_constants k;
    berhu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = berhu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void berhu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    berhu_s_constants k;
    berhu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)berhu_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)), (0, Abs(r) <= sqrt(2)*(w + 1)), (1/(w + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of berhu_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} berhu_slope_constants;

SYMDICT_INLINE void berhu_slope_prepare(const double *parameters, berhu_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q0);
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(sqrt(2), add(1, w))) */
    const sd_pair q4 = sd_pair_inverse(q0);
    k->c1 = q4.hi; /* divide(1, add(1, w)) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double berhu_slope(double r, const berhu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c1 : 0.0;
    const double t1 = a > 1.414213562373095 ? t0 : 1.0;
    (void)k;
    return r != r ? r : t1;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void berhu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    berhu_slope_constants k;
    berhu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = berhu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void berhu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    berhu_slope_constants k;
    berhu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)berhu_slope((double)in[i], &k);
}

#endif
