/* The kernels of dsu: Phi, g, S, Phi'.
   Phi(r) = pi*(sin(Abs(r))/(Abs(r) + pi) - sin(Abs(r))/(Abs(r) - pi))*sign(r)/2: at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (-pi**2*sin(r)/(r*(r**2 - pi**2)), True)): at most 4 ulp.
   S(r) = r + sqrt(2)*pi**2*sin(sqrt(2)*r)/(4*r**2 - 2*pi**2): at most 4 ulp.
   Phi'(r) = pi**2*(2*r*sin(r)/(r**2 - pi**2) - cos(r))/(r**2 - pi**2): at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Psi has no kernel: no kernel: too many panels for the regulariser.
   Digest: cd369d54822b0949. Made by symdict; again by:
       symdict generate --only kernels/dsu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_DSU_H
#define SYMDICT_DSU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = pi*(sin(Abs(r))/(Abs(r) + pi) - sin(Abs(r))/(Abs(r) - pi))*sign(r)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dsu_phi, prepared once per call. */
typedef struct {
    double unused;
} dsu_phi_constants;

SYMDICT_INLINE void dsu_phi_prepare(const double *parameters, dsu_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* dsu_phi where its vector functions end: one element at a time. */
SYMDICT_RARELY double dsu_phi_far(double r, const dsu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_sin_any(a, 0.0);
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(9.869604401089358, 6.265295508739711e-16), t0);
    const sd_pair t2 = sd_pair_add_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), a);
    const sd_pair t3 = sd_pair_div(t1, t2);
    const sd_pair t4 = sd_two_sum(a, (-3.141592653589793));
    const sd_pair t5 = sd_pair_add_double(t4, (-1.2246467991473532e-16));
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_div(t3, sd_pair_make(t6, 0.0));
    const double t8 = t7.hi;
    const double t9 = -t8;
    const double t10 = a > 1.7976931348623157e+308 ? 0.0 : t9;
    (void)k;
    return copysign(1.0, r) * t10;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double dsu_phi(double r, const dsu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_sin(a);
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(9.869604401089358, 6.265295508739711e-16), t0);
    const sd_pair t2 = sd_pair_add_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), a);
    const sd_pair t3 = sd_pair_div(t1, t2);
    const sd_pair t4 = sd_two_sum(a, (-3.141592653589793));
    const sd_pair t5 = sd_pair_add_double(t4, (-1.2246467991473532e-16));
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_div(t3, sd_pair_make(t6, 0.0));
    const double t8 = t7.hi;
    const double t9 = -t8;
    const double t10 = a > 1.7976931348623157e+308 ? 0.0 : t9;
    (void)k;
    const double y = copysign(1.0, r) * t10;
    return y != y && a <= 1.7976931348623157e308 ? dsu_phi_far(r, k) : y;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dsu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    dsu_phi_constants k;
    dsu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dsu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void dsu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    dsu_phi_constants k;
    double left = 0;
    dsu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = dsu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dsu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dsu_phi_constants k;
    dsu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dsu_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (-pi**2*sin(r)/(r*(r**2 - pi**2)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dsu_g, prepared once per call. */
typedef struct {
    double unused;
} dsu_g_constants;

SYMDICT_INLINE void dsu_g_prepare(const double *parameters, dsu_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* dsu_g where its vector functions end: one element at a time. */
SYMDICT_RARELY double dsu_g_far(double r, const dsu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.1742712913869166e+108 ? 1.1742712913869166e+108 : a;
    const double t1 = t0 < 1.862645149230957e-09 ? 1.862645149230957e-09 : t0;
    const double t2 = sd_sin_any(t1, 0.0);
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(9.869604401089358, 6.265295508739711e-16), t2);
    const sd_pair t4 = sd_pair_div(t3, sd_pair_make(t1, 0.0));
    const double t5 = t4.hi;
    const sd_pair t6 = sd_two_prod(t1, t1);
    const sd_pair t7 = sd_pair_sub(t6, sd_pair_make(9.869604401089358, 6.265295508739711e-16));
    const double t8 = t7.hi;
    const double t9 = t5 / t8;
    const double t10 = -t9;
    const double t11 = a > 1.1742712913869166e+108 ? 0.0 : t10;
    (void)k;
    return t11;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double dsu_g(double r, const dsu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.1742712913869166e+108 ? 1.1742712913869166e+108 : a;
    const double t1 = t0 < 1.862645149230957e-09 ? 1.862645149230957e-09 : t0;
    const double t2 = sd_sin(t1);
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(9.869604401089358, 6.265295508739711e-16), t2);
    const sd_pair t4 = sd_pair_div(t3, sd_pair_make(t1, 0.0));
    const double t5 = t4.hi;
    const sd_pair t6 = sd_two_prod(t1, t1);
    const sd_pair t7 = sd_pair_sub(t6, sd_pair_make(9.869604401089358, 6.265295508739711e-16));
    const double t8 = t7.hi;
    const double t9 = t5 / t8;
    const double t10 = -t9;
    const double t11 = a > 1.1742712913869166e+108 ? 0.0 : t10;
    (void)k;
    const double y = t11;
    return y != y && a <= 1.7976931348623157e308 ? dsu_g_far(r, k) : y;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dsu_g_array(const double *parameters, const double *in, double *out, size_t n) {
    dsu_g_constants k;
    dsu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dsu_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dsu_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dsu_g_constants k;
    dsu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dsu_g((double)in[i], &k);
}

/* ---- S(r) = r + sqrt(2)*pi**2*sin(sqrt(2)*r)/(4*r**2 - 2*pi**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dsu_s, prepared once per call. */
typedef struct {
    double unused;
} dsu_s_constants;

SYMDICT_INLINE void dsu_s_prepare(const double *parameters, dsu_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* dsu_s where its vector functions end: one element at a time. */
SYMDICT_RARELY double dsu_s_far(double r, const dsu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, (-0.0001992405643580311), (-0.00684980659051216));
    const double t3 = fma(t1, t2, -(-0.1306909660486578));
    const double t4 = t0 * t3;
    const double t5 = t4 * t1;
    const double t6 = a > 1048576.0 ? 1048576.0 : a;
    const sd_pair t7 = sd_two_prod(t6, t6);
    const sd_pair t8 = sd_pair_mul_double(t7, t6);
    const sd_pair t9 = sd_pair_scale(t8, 4.0);
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t6);
    const sd_pair t11 = sd_pair_make(sd_sin_any(t10.hi, t10.lo), 0.0);
    const sd_pair t12 = sd_pair_mul(sd_pair_make(13.957728399277759, 2.998665011869626e-16), t11);
    const sd_pair t13 = sd_pair_add(t9, t12);
    const sd_pair t14 = sd_pair_mul_double(sd_pair_make(19.739208802178716, 1.2530591017479423e-15), t6);
    const sd_pair t15 = sd_pair_sub(t13, t14);
    const double t16 = t15.hi;
    const double t17 = 0.5 * t16;
    const sd_pair t18 = sd_pair_scale(t7, 2.0);
    const sd_pair t19 = sd_pair_sub(t18, sd_pair_make(9.869604401089358, 6.265295508739711e-16));
    const double t20 = t19.hi;
    const double t21 = t17 / t20;
    const double t22 = 1.0 * a;
    const double t23 = a > 1048576.0 ? t22 : t21;
    const double t24 = a > 0.00390625 ? t23 : t5;
    (void)k;
    return copysign(1.0, r) * t24;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double dsu_s(double r, const dsu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.00390625 ? 0.00390625 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(-t1, (-0.0001992405643580311), (-0.00684980659051216));
    const double t3 = fma(t1, t2, -(-0.1306909660486578));
    const double t4 = t0 * t3;
    const double t5 = t4 * t1;
    const double t6 = a > 1048576.0 ? 1048576.0 : a;
    const sd_pair t7 = sd_two_prod(t6, t6);
    const sd_pair t8 = sd_pair_mul_double(t7, t6);
    const sd_pair t9 = sd_pair_scale(t8, 4.0);
    const sd_pair t10 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t6);
    const sd_pair t11 = sd_sin_pair(t10);
    const sd_pair t12 = sd_pair_mul(sd_pair_make(13.957728399277759, 2.998665011869626e-16), t11);
    const sd_pair t13 = sd_pair_add(t9, t12);
    const sd_pair t14 = sd_pair_mul_double(sd_pair_make(19.739208802178716, 1.2530591017479423e-15), t6);
    const sd_pair t15 = sd_pair_sub(t13, t14);
    const double t16 = t15.hi;
    const double t17 = 0.5 * t16;
    const sd_pair t18 = sd_pair_scale(t7, 2.0);
    const sd_pair t19 = sd_pair_sub(t18, sd_pair_make(9.869604401089358, 6.265295508739711e-16));
    const double t20 = t19.hi;
    const double t21 = t17 / t20;
    const double t22 = 1.0 * a;
    const double t23 = a > 1048576.0 ? t22 : t21;
    const double t24 = a > 0.00390625 ? t23 : t5;
    (void)k;
    const double y = copysign(1.0, r) * t24;
    return y != y && a <= 1.7976931348623157e308 ? dsu_s_far(r, k) : y;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dsu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    dsu_s_constants k;
    dsu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dsu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dsu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dsu_s_constants k;
    dsu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dsu_s((double)in[i], &k);
}

/* ---- Phi'(r) = pi**2*(2*r*sin(r)/(r**2 - pi**2) - cos(r))/(r**2 - pi**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of dsu_slope, prepared once per call. */
typedef struct {
    double unused;
} dsu_slope_constants;

SYMDICT_INLINE void dsu_slope_prepare(const double *parameters, dsu_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* dsu_slope where its vector functions end: one element at a time. */
SYMDICT_RARELY double dsu_slope_far(double r, const dsu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_make(sd_sin_any(a, 0.0), 0.0);
    const sd_pair t1 = sd_pair_mul_double(t0, a);
    const sd_pair t2 = sd_pair_scale(t1, 2.0);
    const sd_pair t3 = sd_pair_add_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), a);
    const sd_pair t4 = sd_pair_div(t2, t3);
    const sd_pair t5 = sd_two_sum(a, (-3.141592653589793));
    const sd_pair t6 = sd_pair_add_double(t5, (-1.2246467991473532e-16));
    const sd_pair t7 = sd_pair_div(t4, t6);
    const sd_pair t8 = sd_pair_make(sd_cos_any(a, 0.0), 0.0);
    const sd_pair t9 = sd_pair_sub(t7, t8);
    const double t10 = t9.hi;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(9.869604401089358, 6.265295508739711e-16), t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_div(sd_pair_make(t12, 0.0), t3);
    const double t14 = t13.hi;
    const sd_pair t15 = sd_pair_div(sd_pair_make(t14, 0.0), t6);
    const double t16 = t15.hi;
    const double t17 = a > 1.7976931348623157e+308 ? 0.0 : t16;
    (void)k;
    return t17;
}

/* Phi'(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double dsu_slope(double r, const dsu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_sin_pair(sd_pair_make(a, 0.0));
    const sd_pair t1 = sd_pair_mul_double(t0, a);
    const sd_pair t2 = sd_pair_scale(t1, 2.0);
    const sd_pair t3 = sd_pair_add_double(sd_pair_make(3.141592653589793, 1.2246467991473532e-16), a);
    const sd_pair t4 = sd_pair_div(t2, t3);
    const sd_pair t5 = sd_two_sum(a, (-3.141592653589793));
    const sd_pair t6 = sd_pair_add_double(t5, (-1.2246467991473532e-16));
    const sd_pair t7 = sd_pair_div(t4, t6);
    const sd_pair t8 = sd_cos_pair(sd_pair_make(a, 0.0));
    const sd_pair t9 = sd_pair_sub(t7, t8);
    const double t10 = t9.hi;
    const sd_pair t11 = sd_pair_mul_double(sd_pair_make(9.869604401089358, 6.265295508739711e-16), t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_div(sd_pair_make(t12, 0.0), t3);
    const double t14 = t13.hi;
    const sd_pair t15 = sd_pair_div(sd_pair_make(t14, 0.0), t6);
    const double t16 = t15.hi;
    const double t17 = a > 1.7976931348623157e+308 ? 0.0 : t16;
    (void)k;
    const double y = t17;
    return y != y && a <= 1.7976931348623157e308 ? dsu_slope_far(r, k) : y;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void dsu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    dsu_slope_constants k;
    dsu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = dsu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void dsu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    dsu_slope_constants k;
    dsu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)dsu_slope((double)in[i], &k);
}

#endif
