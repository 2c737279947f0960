/* The kernels of ssbs: Phi, g, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t + exp(T*(l - sqrt(2)*Abs(r)/2))*Abs(r))*sign(r)/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): no bound is promised for this kernel.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t/Abs(r) + exp(T*(l - sqrt(2)*Abs(r)/2)))/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)): no bound is promised for this kernel.
   S(r) = Piecewise((0, Abs(r) <= t), ((r - t*sign(r))/(1 + exp(-T*(-l + Abs(r)))), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), (-(-2*T*t + sqrt(2)*T*Abs(r) - 2*exp(T*(l - sqrt(2)*Abs(r)/2)) - 2)*exp(T*(l - sqrt(2)*Abs(r)/2))/(2*(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1)**2), True)): no bound is promised for this kernel.
   Psi has no kernel: no kernel: the regulariser has no closed form, and its flux has shape parameters.
   Digest: 7867e1a92de17499. Made by symdict; again by:
       symdict generate --only kernels/ssbs.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: t, T, l. */

#ifndef SYMDICT_SSBS_H
#define SYMDICT_SSBS_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t + exp(T*(l - sqrt(2)*Abs(r)/2))*Abs(r))*sign(r)/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ssbs_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p1;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
} ssbs_phi_constants;

SYMDICT_INLINE void ssbs_phi_prepare(const double *parameters, ssbs_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1048576.0);
    k->c0 = q1.hi; /* multiply(1048576, divide(1, T)) */
    const sd_pair q3 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q4 = sd_round_up(q3);
    k->c1 = q4; /* round_up(multiply(t, sqrt(2))) */
    const sd_pair q6 = sd_two_prod(parameters[1], parameters[2]);
    k->c3 = q6.hi; /* multiply(T, l) */
    k->c3_lo = q6.lo;
    const sd_pair q8 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q9 = sd_pair_mul(q8, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    k->c4 = q9.hi; /* multiply(multiply(T, t), sqrt(2)) */
    k->c4_lo = q9.lo;
    const double q11 = sd_round_down(q3);
    k->c5 = q11; /* round_down(multiply(t, sqrt(2))) */
    k->p1 = parameters[1]; /* T */
}

/* Phi(r); no bound is promised for this kernel. */
SYMDICT_INLINE double ssbs_phi(double r, const ssbs_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, k->p1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t2);
    const sd_pair t4 = sd_pair_sub(sd_pair_make(k->c3, k->c3_lo), t3);
    const double t5 = t4.hi;
    const double t6 = t2.hi;
    const double t7 = sd_exp_times_dd(t6, t5, 0.0);
    const sd_pair t8 = sd_pair_add_double(t2, t7);
    const sd_pair t9 = sd_pair_div(sd_pair_make(t7, 0.0), t8);
    const double t10 = t9.hi;
    const sd_pair t11 = sd_pair_div(sd_pair_make(k->c4, k->c4_lo), t8);
    const double t12 = t11.hi;
    const double t13 = t10 + t12;
    const double t14 = t1 * t13;
    const double t15 = a > k->c5 ? t14 : a;
    (void)k;
    return copysign(t15, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ssbs_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    ssbs_phi_constants k;
    ssbs_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ssbs_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void ssbs_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    ssbs_phi_constants k;
    double left = 0;
    ssbs_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = ssbs_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ssbs_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ssbs_phi_constants k;
    ssbs_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ssbs_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), ((sqrt(2)*t/Abs(r) + exp(T*(l - sqrt(2)*Abs(r)/2)))/(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ssbs_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p2;
    double p1;
    double c4;
} ssbs_g_constants;

SYMDICT_INLINE void ssbs_g_prepare(const double *parameters, ssbs_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q1 = sd_round_up(q0);
    k->c0 = q1; /* round_up(multiply(t, sqrt(2))) */
    k->c1 = q0.hi; /* multiply(t, sqrt(2)) */
    k->c1_lo = q0.lo;
    const double q4 = sd_round_down(q0);
    k->c4 = q4; /* round_down(multiply(t, sqrt(2))) */
    k->p2 = parameters[2]; /* l */
    k->p1 = parameters[1]; /* T */
}

/* g(r); no bound is promised for this kernel. */
SYMDICT_INLINE double ssbs_g(double r, const ssbs_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_div(sd_pair_make(k->c1, k->c1_lo), sd_pair_make(t0, 0.0));
    const double t2 = t1.hi;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t0);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, k->p2);
    const double t6 = t5.hi;
    const double t7 = k->p1 * t6;
    const double t8 = sd_exp(t7);
    const double t9 = t2 + t8;
    const double t10 = 1.0 + t8;
    const double t11 = t9 / t10;
    const double t12 = a > k->c4 ? t11 : 1.0;
    const double t13 = a > 1.7976931348623157e+308 ? 0.0 : t12;
    (void)k;
    return r != r ? r : t13;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ssbs_g_array(const double *parameters, const double *in, double *out, size_t n) {
    ssbs_g_constants k;
    ssbs_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ssbs_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ssbs_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ssbs_g_constants k;
    ssbs_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ssbs_g((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= t), ((r - t*sign(r))/(1 + exp(-T*(-l + Abs(r)))), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ssbs_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double p2;
    double p1;
} ssbs_s_constants;

SYMDICT_INLINE void ssbs_s_prepare(const double *parameters, ssbs_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c1 = q1.hi; /* multiply(1267650600228229401496703205376, divide(1, T)) */
    k->p0 = parameters[0]; /* t */
    k->p2 = parameters[2]; /* l */
    k->p1 = parameters[1]; /* T */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double ssbs_s(double r, const ssbs_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a - k->p0;
    const double t1 = a > k->c1 ? k->c1 : a;
    const double t2 = -k->p2;
    const sd_pair t3 = sd_two_sum(t1, t2);
    const sd_pair t4 = sd_pair_mul_double(t3, k->p1);
    const sd_pair t5 = sd_pair_neg(t4);
    const double t6 = sd_exp_dd(t5.hi, t5.lo);
    const double t7 = 1.0 + t6;
    const double t8 = t0 / t7;
    const double t9 = a > k->p0 ? t8 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t9);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ssbs_s_array(const double *parameters, const double *in, double *out, size_t n) {
    ssbs_s_constants k;
    ssbs_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ssbs_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ssbs_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ssbs_s_constants k;
    ssbs_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ssbs_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*t), (-(-2*T*t + sqrt(2)*T*Abs(r) - 2*exp(T*(l - sqrt(2)*Abs(r)/2)) - 2)*exp(T*(l - sqrt(2)*Abs(r)/2))/(2*(exp(T*(l - sqrt(2)*Abs(r)/2)) + 1)**2), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ssbs_slope, prepared once per call. */
typedef struct {
    double c0;
    double p1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
} ssbs_slope_constants;

SYMDICT_INLINE void ssbs_slope_prepare(const double *parameters, ssbs_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    const sd_pair q1 = sd_pair_scale(q0, 1.2676506002282294e+30);
    k->c0 = q1.hi; /* multiply(1267650600228229401496703205376, divide(1, T)) */
    const sd_pair q3 = sd_two_prod(parameters[1], parameters[2]);
    k->c2 = q3.hi; /* multiply(T, l) */
    k->c2_lo = q3.lo;
    const sd_pair q5 = sd_two_prod(parameters[1], parameters[0]);
    const sd_pair q6 = sd_pair_add_double(q5, 1.0);
    k->c3 = q6.hi; /* add(1, multiply(T, t)) */
    k->c3_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const double q9 = sd_round_down(q8);
    k->c4 = q9; /* round_down(multiply(t, sqrt(2))) */
    k->p1 = parameters[1]; /* T */
}

/* Phi'(r); no bound is promised for this kernel. */
SYMDICT_INLINE double ssbs_slope(double r, const ssbs_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, k->p1);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t1);
    const sd_pair t3 = sd_pair_sub(sd_pair_make(k->c2, k->c2_lo), t2);
    const sd_pair t4 = sd_exp_pair(t3);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c3, k->c3_lo), t4);
    const sd_pair t6 = sd_pair_sub(t5, t2);
    const double t7 = t6.hi;
    const sd_pair t8 = sd_pair_add_double(t4, 1.0);
    const sd_pair t9 = sd_pair_square(t8);
    const sd_pair t10 = sd_pair_div(sd_pair_make(t7, 0.0), t9);
    const double t11 = t10.hi;
    const double t12 = sd_exp_times_dd(t11, t3.hi, t3.lo);
    const double t13 = a > k->c4 ? t12 : 1.0;
    (void)k;
    return r != r ? r : t13;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ssbs_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    ssbs_slope_constants k;
    ssbs_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ssbs_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ssbs_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ssbs_slope_constants k;
    ssbs_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ssbs_slope((double)in[i], &k);
}

#endif
