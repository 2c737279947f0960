/* The kernels of leaky-relu: Phi, Psi, S, Phi'.
   Phi(r) = Piecewise((a*r, r < 0), (r, True)): at most 2.5 ulp.
   Psi(r) = Piecewise((a*r**2, r < 0), (r**2, True)): at most 4 ulp.
   S(r) = Piecewise((-r*(a - 1), r < 0), (0, True)): at most 4 ulp.
   Phi'(r) = Piecewise((a, r < 0), (nan, Eq(r, 0)), (1, True)): at most 4 ulp.
   g has no kernel: Phi(r)/r has no limit at 0: it tends to a from the left and to 1 from the right.
   Digest: 57cff6e35280c7ff. Made by symdict; again by:
       symdict generate --only kernels/leaky_relu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: a. */

#ifndef SYMDICT_LEAKY_RELU_H
#define SYMDICT_LEAKY_RELU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((a*r, r < 0), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of leaky_relu_phi, prepared once per call. */
typedef struct {
    double p0;
} leaky_relu_phi_constants;

SYMDICT_INLINE void leaky_relu_phi_prepare(const double *parameters, leaky_relu_phi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* a */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double leaky_relu_phi(double r, const leaky_relu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double s0 = k->p0 * a;
    const double s1 = -s0;
    (void)k;
    return r < 0.0 ? s1 : a;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void leaky_relu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    leaky_relu_phi_constants k;
    leaky_relu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = leaky_relu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void leaky_relu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    leaky_relu_phi_constants k;
    double left = 0;
    leaky_relu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = leaky_relu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void leaky_relu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    leaky_relu_phi_constants k;
    leaky_relu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)leaky_relu_phi((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((a*r**2, r < 0), (r**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of leaky_relu_psi, prepared once per call. */
typedef struct {
    double p0;
} leaky_relu_psi_constants;

SYMDICT_INLINE void leaky_relu_psi_prepare(const double *parameters, leaky_relu_psi_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* a */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double leaky_relu_psi(double r, const leaky_relu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a * a;
    const double s0 = k->p0 * a;
    const double s1 = s0 * a;
    (void)k;
    return r < 0.0 ? s1 : t0;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void leaky_relu_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    leaky_relu_psi_constants k;
    leaky_relu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = leaky_relu_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void leaky_relu_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    leaky_relu_psi_constants k;
    leaky_relu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)leaky_relu_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((-r*(a - 1), r < 0), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of leaky_relu_s, prepared once per call. */
typedef struct {
    double c0;
} leaky_relu_s_constants;

SYMDICT_INLINE void leaky_relu_s_prepare(const double *parameters, leaky_relu_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[0], (-1.0));
    k->c0 = q0.hi; /* subtract(a, 1) */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double leaky_relu_s(double r, const leaky_relu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double s0 = k->c0 * a;
    (void)k;
    return r != r ? r : (r < 0.0 ? s0 : 0.0);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void leaky_relu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    leaky_relu_s_constants k;
    leaky_relu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = leaky_relu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void leaky_relu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    leaky_relu_s_constants k;
    leaky_relu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)leaky_relu_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((a, r < 0), (nan, Eq(r, 0)), (1, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of leaky_relu_slope, prepared once per call. */
typedef struct {
    double p0;
} leaky_relu_slope_constants;

SYMDICT_INLINE void leaky_relu_slope_prepare(const double *parameters, leaky_relu_slope_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* a */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double leaky_relu_slope(double r, const leaky_relu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : (r < 0.0 ? k->p0 : 1.0);
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void leaky_relu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    leaky_relu_slope_constants k;
    leaky_relu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = leaky_relu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void leaky_relu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    leaky_relu_slope_constants k;
    leaky_relu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)leaky_relu_slope((double)in[i], &k);
}

#endif
