/* The kernels of mcp: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*gamma*lam*sign(r) - r)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)): at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*gamma*lam/Abs(r) - 1)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((-2*gamma*lam**2 + 2*sqrt(2)*gamma*lam*Abs(r) - r**2)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (2*gamma*lam**2, True)): at most 4 ulp.
   S(r) = Piecewise((0, Abs(r) <= lam), (gamma*(-lam*sign(r) + r)/(gamma - 1), Abs(r) <= gamma*lam), (r, True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (-1/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)): at most 4 ulp.
   Digest: 2257e1393743e34f. Made by symdict; again by:
       symdict generate --only kernels/mcp.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam, gamma. */

#ifndef SYMDICT_MCP_H
#define SYMDICT_MCP_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*gamma*lam*sign(r) - r)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of mcp_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c2;
    double c3;
} mcp_phi_constants;

SYMDICT_INLINE void mcp_phi_prepare(const double *parameters, mcp_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c0 = q1.hi; /* multiply(multiply(gamma, lam), sqrt(2)) */
    k->c0_lo = q1.lo;
    const sd_pair q3 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q4 = sd_pair_inverse(q3);
    k->c1 = q4.hi; /* divide(1, subtract(gamma, 1)) */
    const double q6 = sd_round_down(q1);
    k->c2 = q6; /* round_down(multiply(multiply(gamma, lam), sqrt(2))) */
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q9 = sd_round_down(q8);
    k->c3 = q9; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi(r); at most 2.5 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double mcp_phi(double r, const mcp_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -a;
    const sd_pair t1 = sd_pair_add_double(sd_pair_make(k->c0, k->c0_lo), t0);
    const double t2 = t1.hi;
    const double t3 = k->c1 * t2;
    const double t4 = a > k->c2 ? 0.0 : t3;
    const double t5 = a > k->c3 ? t4 : a;
    (void)k;
    return copysign(1.0, r) * t5;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void mcp_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    mcp_phi_constants k;
    mcp_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = mcp_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void mcp_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    mcp_phi_constants k;
    double left = 0;
    mcp_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = mcp_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void mcp_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    mcp_phi_constants k;
    mcp_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)mcp_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), ((sqrt(2)*gamma*lam/Abs(r) - 1)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of mcp_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
} mcp_g_constants;

SYMDICT_INLINE void mcp_g_prepare(const double *parameters, mcp_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q4 = sd_pair_mul(q3, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c1 = q4.hi; /* multiply(multiply(gamma, lam), sqrt(2)) */
    k->c1_lo = q4.lo;
    const sd_pair q6 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q7 = sd_pair_inverse(q6);
    k->c2 = q7.hi; /* divide(1, subtract(gamma, 1)) */
    const double q9 = sd_round_down(q4);
    k->c3 = q9; /* round_down(multiply(multiply(gamma, lam), sqrt(2))) */
    const double q11 = sd_round_down(q0);
    k->c4 = q11; /* round_down(multiply(lam, sqrt(2))) */
}

/* g(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double mcp_g(double r, const mcp_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_neg(sd_pair_make(k->c1, k->c1_lo));
    const sd_pair t2 = sd_pair_add_double(t1, t0);
    const double t3 = t2.hi;
    const double t4 = k->c2 * t3;
    const double t5 = t4 / t0;
    const double t6 = -t5;
    const double t7 = a > k->c3 ? 0.0 : t6;
    const double t8 = a > k->c4 ? t7 : 1.0;
    (void)k;
    return r != r ? r : t8;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void mcp_g_array(const double *parameters, const double *in, double *out, size_t n) {
    mcp_g_constants k;
    mcp_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = mcp_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void mcp_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    mcp_g_constants k;
    mcp_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)mcp_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*lam), ((-2*gamma*lam**2 + 2*sqrt(2)*gamma*lam*Abs(r) - r**2)/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (2*gamma*lam**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of mcp_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
} mcp_psi_constants;

SYMDICT_INLINE void mcp_psi_prepare(const double *parameters, mcp_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_down(q0);
    k->c0 = q1; /* round_down(multiply(lam, sqrt(2))) */
    const sd_pair q3 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q4 = sd_pair_mul(q3, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q5 = sd_round_down(q4);
    k->c1 = q5; /* round_down(multiply(multiply(gamma, lam), sqrt(2))) */
    const double q7 = 2.0 * parameters[1];
    const sd_pair q8 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q9 = sd_pair_mul_double(q8, q7);
    k->c2 = q9.hi; /* multiply(multiply(2, gamma), square(lam)) */
    k->c2_lo = q9.lo;
    const sd_pair q11 = sd_two_prod(q7, parameters[0]);
    const sd_pair q12 = sd_pair_mul(q11, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c3 = q12.hi; /* multiply(multiply(multiply(2, gamma), lam), sqrt(2)) */
    k->c3_lo = q12.lo;
    const sd_pair q14 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q15 = sd_pair_inverse(q14);
    k->c4 = q15.hi; /* divide(1, subtract(gamma, 1)) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double mcp_psi(double r, const mcp_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_two_prod(t2, t2);
    const sd_pair t4 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t3);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t2);
    const sd_pair t6 = sd_pair_sub(t4, t5);
    const double t7 = t6.hi;
    const double t8 = k->c4 * t7;
    const double t9 = -t8;
    const sd_pair t10 = sd_pair_select(a > k->c1, sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t9, 0.0));
    const sd_pair t11 = sd_pair_select(a > k->c0, t10, sd_pair_make(t1, 0.0));
    (void)k;
    return t11.hi;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void mcp_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    mcp_psi_constants k;
    mcp_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = mcp_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void mcp_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    mcp_psi_constants k;
    mcp_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)mcp_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= lam), (gamma*(-lam*sign(r) + r)/(gamma - 1), Abs(r) <= gamma*lam), (r, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of mcp_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c2;
} mcp_s_constants;

SYMDICT_INLINE void mcp_s_prepare(const double *parameters, mcp_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q1 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q0);
    k->c1 = q1.hi; /* divide(gamma, subtract(gamma, 1)) */
    const sd_pair q3 = sd_two_prod(parameters[1], parameters[0]);
    const double q4 = sd_round_down(q3);
    k->c2 = q4; /* round_down(multiply(gamma, lam)) */
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double mcp_s(double r, const mcp_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = k->c1 * t0;
    const double t2 = a > k->c2 ? a : t1;
    const double t3 = a > k->p0 ? t2 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t3);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void mcp_s_array(const double *parameters, const double *in, double *out, size_t n) {
    mcp_s_constants k;
    mcp_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = mcp_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void mcp_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    mcp_s_constants k;
    mcp_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)mcp_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*lam), (-1/(gamma - 1), Abs(r) <= sqrt(2)*gamma*lam), (0, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of mcp_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
} mcp_slope_constants;

SYMDICT_INLINE void mcp_slope_prepare(const double *parameters, mcp_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const double q2 = sd_round_down(q1);
    k->c0 = q2; /* round_down(multiply(multiply(gamma, lam), sqrt(2))) */
    const sd_pair q4 = sd_two_sum(parameters[1], (-1.0));
    const sd_pair q5 = sd_pair_inverse(q4);
    const sd_pair q6 = sd_pair_neg(q5);
    k->c1 = q6.hi; /* negate(divide(1, subtract(gamma, 1))) */
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q9 = sd_round_down(q8);
    k->c2 = q9; /* round_down(multiply(lam, sqrt(2))) */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double mcp_slope(double r, const mcp_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? 0.0 : k->c1;
    const double t1 = a > k->c2 ? t0 : 1.0;
    (void)k;
    return r != r ? r : t1;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void mcp_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    mcp_slope_constants k;
    mcp_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = mcp_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void mcp_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    mcp_slope_constants k;
    mcp_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)mcp_slope((double)in[i], &k);
}

#endif
