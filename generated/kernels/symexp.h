/* The kernels of symexp: Phi, g, Psi, S, Phi'.
   Phi(r) = (exp(Abs(r)) - 1)*sign(r): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)): at most 4 ulp.
   Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1): at most 4 ulp.
   S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2: at most 4 ulp.
   Phi'(r) = exp(Abs(r)): at most 4 ulp.
   Digest: 987f20a8670a3621. Made by symdict; again by:
       symdict generate --only kernels/symexp.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_SYMEXP_H
#define SYMDICT_SYMEXP_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = (exp(Abs(r)) - 1)*sign(r) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_phi, prepared once per call. */
typedef struct {
    double unused;
} symexp_phi_constants;

SYMDICT_INLINE void symexp_phi_prepare(const double *parameters, symexp_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double symexp_phi(double r, const symexp_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_expm1(a);
    (void)k;
    return copysign(t0, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_phi_constants k;
    symexp_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void symexp_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    symexp_phi_constants k;
    double left = 0;
    symexp_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = symexp_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_phi_constants k;
    symexp_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), ((exp(Abs(r)) - 1)/Abs(r), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_g, prepared once per call. */
typedef struct {
    double unused;
} symexp_g_constants;

SYMDICT_INLINE void symexp_g_prepare(const double *parameters, symexp_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double symexp_g(double r, const symexp_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < 8.673617379884035e-19 ? 8.673617379884035e-19 : a;
    const double t1 = -t0;
    const double t2 = sd_expm1(t1);
    const double t3 = t2 / t0;
    const double t4 = sd_exp_times_dd(t3, t0, 0.0);
    const double t5 = -t4;
    (void)k;
    return t5;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_g_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_g_constants k;
    symexp_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_g_constants k;
    symexp_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_g((double)in[i], &k);
}

/* ---- Psi(r) = 2*(exp(Abs(r)) - Abs(r) - 1) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_psi, prepared once per call. */
typedef struct {
    double unused;
} symexp_psi_constants;

SYMDICT_INLINE void symexp_psi_prepare(const double *parameters, symexp_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double symexp_psi(double r, const symexp_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.0 ? 1.0 : a;
    const double t1 = fma(1.644127049324866e-17, t0, 3.123841393717245e-16);
    const double t2 = fma(t0, t1, 5.622914508691041e-15);
    const double t3 = fma(t0, t2, 9.55895466477477e-14);
    const double t4 = fma(t0, t3, 1.5294327463639633e-12);
    const double t5 = fma(t0, t4, 2.294149119545945e-11);
    const double t6 = fma(t0, t5, 3.2118087673643227e-10);
    const double t7 = fma(t0, t6, 4.17535139757362e-09);
    const double t8 = fma(t0, t7, 5.010421677088344e-08);
    const double t9 = fma(t0, t8, 5.511463844797178e-07);
    const double t10 = fma(t0, t9, 5.5114638447971785e-06);
    const double t11 = fma(t0, t10, 4.96031746031746e-05);
    const double t12 = fma(t0, t11, 0.0003968253968253968);
    const double t13 = fma(t0, t12, 0.002777777777777778);
    const double t14 = fma(t0, t13, 0.016666666666666666);
    const double t15 = fma(t0, t14, 0.08333333333333333);
    const double t16 = fma(t0, t15, 0.3333333333333333);
    const double t17 = fma(t0, t16, 1.0);
    const double t18 = t0 * t17;
    const double t19 = t18 * t0;
    const double t20 = a < 1.0 ? 1.0 : a;
    const double t21 = sd_expm1(t20);
    const double t22 = t21 - t20;
    const double t23 = 2.0 * t22;
    const double t24 = t23 / t20;
    const double t25 = t20 * t24;
    const double t26 = a > 1.0 ? t25 : t19;
    (void)k;
    return t26;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_psi_constants k;
    symexp_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_psi_constants k;
    symexp_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_psi((double)in[i], &k);
}

/* ---- S(r) = r - sqrt(2)*(exp(sqrt(2)*Abs(r)) - 1)*sign(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_s, prepared once per call. */
typedef struct {
    double unused;
} symexp_s_constants;

SYMDICT_INLINE void symexp_s_prepare(const double *parameters, symexp_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double symexp_s(double r, const symexp_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.5 ? 0.5 : a;
    const double t1 = fma(-t0, 7.197330571124533e-13, (-8.651778130581788e-12));
    const double t2 = fma(t0, t1, -9.788369576729365e-11);
    const double t3 = fma(t0, t2, -1.0382133756698146e-09);
    const double t4 = fma(t0, t3, -1.0277788055565833e-08);
    const double t5 = fma(t0, t4, -9.447741718595312e-08);
    const double t6 = fma(t0, t5, -8.01667468334135e-07);
    const double t7 = fma(t0, t6, -6.2355095342729055e-06);
    const double t8 = fma(t0, t7, -4.409171075837743e-05);
    const double t9 = fma(t0, t8, -0.00028059792904228077);
    const double t10 = fma(t0, t9, -0.0015873015873015873);
    const double t11 = fma(t0, t10, -0.007856742013183862);
    const double t12 = fma(t0, t11, -0.03333333333333333);
    const double t13 = fma(t0, t12, -0.11785113019775792);
    const double t14 = fma(t0, t13, -0.3333333333333333);
    const double t15 = fma(t0, t14, -0.7071067811865476);
    const double t16 = t0 * t15;
    const double t17 = t16 * t0;
    const double t18 = a > 1024.0 ? 1024.0 : a;
    const sd_pair t19 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t18);
    const sd_pair t20 = sd_pair_neg(t19);
    const sd_pair t21 = sd_expm1_pair(t20);
    const sd_pair t22 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t21);
    const double t23 = 2.0 * t18;
    const double t24 = sd_exp_times_dd(t23, t20.hi, t20.lo);
    const sd_pair t25 = sd_pair_add_double(t22, t24);
    const sd_pair t26 = sd_pair_scale(t25, 0.5);
    const double t27 = t26.hi;
    const double t28 = sd_exp_times_dd(t27, t19.hi, t19.lo);
    const double t29 = 1.7976931348623157e+308 * a;
    const double t30 = -t29;
    const double t31 = a > 502.13723399176325 ? t30 : t28;
    const double t32 = a > 0.5 ? t31 : t17;
    (void)k;
    return copysign(1.0, r) * t32;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_s_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_s_constants k;
    symexp_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_s_constants k;
    symexp_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_s((double)in[i], &k);
}

/* ---- Phi'(r) = exp(Abs(r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of symexp_slope, prepared once per call. */
typedef struct {
    double unused;
} symexp_slope_constants;

SYMDICT_INLINE void symexp_slope_prepare(const double *parameters, symexp_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double symexp_slope(double r, const symexp_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_exp(a);
    (void)k;
    return t0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void symexp_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    symexp_slope_constants k;
    symexp_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = symexp_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void symexp_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    symexp_slope_constants k;
    symexp_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)symexp_slope((double)in[i], &k);
}

#endif
