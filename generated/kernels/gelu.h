/* The kernels of gelu: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(erf(sqrt(2)*r/2) + 1)/2: at most 11 ulp; the bound is 30 ulp.
   g(r) = erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.
   Psi(r) = r**2/2 + sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + (r**2 - 1)*erf(sqrt(2)*r/2)/2: at most 4 ulp.
   S(r) = r*(1 - erf(r))/2: at most 8 ulp; the bound is 10 ulp.
   Phi'(r) = sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.
   Digest: c98155564c6e1e6f. Made by symdict; again by:
       symdict generate --only kernels/gelu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_GELU_H
#define SYMDICT_GELU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r*(erf(sqrt(2)*r/2) + 1)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gelu_phi, prepared once per call. */
typedef struct {
    double unused;
} gelu_phi_constants;

SYMDICT_INLINE void gelu_phi_prepare(const double *parameters, gelu_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 11 ulp; the bound is 30 ulp. */
SYMDICT_INLINE double gelu_phi(double r, const gelu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double t1 = sd_erf_dd(t0.hi, t0.lo);
    const double t2 = 1.0 + t1;
    const double t3 = 0.5 * t2;
    const double t4 = a * t3;
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double s1 = sd_erfc_dd(s0.hi, s0.lo);
    const double s2 = a * s1;
    const double s3 = 0.5 * s2;
    const double s4 = -s3;
    const double s5 = a > 1.7976931348623157e+308 ? 0.0 : s4;
    (void)k;
    return r < 0.0 ? s5 : t4;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gelu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    gelu_phi_constants k;
    gelu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gelu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void gelu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    gelu_phi_constants k;
    double left = 0;
    gelu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = gelu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gelu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gelu_phi_constants k;
    gelu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gelu_phi((double)in[i], &k);
}

/* ---- g(r) = erf(sqrt(2)*r/2)/2 + 1/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gelu_g, prepared once per call. */
typedef struct {
    double unused;
} gelu_g_constants;

SYMDICT_INLINE void gelu_g_prepare(const double *parameters, gelu_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double gelu_g(double r, const gelu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double t1 = sd_erf_dd(t0.hi, t0.lo);
    const double t2 = 1.0 + t1;
    const double t3 = 0.5 * t2;
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double s1 = sd_erfc_dd(s0.hi, s0.lo);
    const double s2 = 0.5 * s1;
    const double s3 = a > 1.7976931348623157e+308 ? 0.0 : s2;
    (void)k;
    return r < 0.0 ? s3 : t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gelu_g_array(const double *parameters, const double *in, double *out, size_t n) {
    gelu_g_constants k;
    gelu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gelu_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gelu_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gelu_g_constants k;
    gelu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gelu_g((double)in[i], &k);
}

/* ---- Psi(r) = r**2/2 + sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + (r**2 - 1)*erf(sqrt(2)*r/2)/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gelu_psi, prepared once per call. */
typedef struct {
    double unused;
} gelu_psi_constants;

SYMDICT_INLINE void gelu_psi_prepare(const double *parameters, gelu_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double gelu_psi(double r, const gelu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 0.5 ? 0.5 : a;
    const double t1 = t0 * t0;
    const double t2 = t0 * (-1.0763020611065918e-11);
    const double t3 = fma(t0, t2, 2.3931892888134803e-10);
    const double t4 = t0 * t3;
    const double t5 = fma(t0, t4, (-4.850196958661987e-09));
    const double t6 = t0 * t5;
    const double t7 = fma(t0, t6, 8.879591355088868e-08);
    const double t8 = t0 * t7;
    const double t9 = fma(t0, t8, (-1.453024039923633e-06));
    const double t10 = t0 * t9;
    const double t11 = fma(t0, t10, 2.0988125021119142e-05);
    const double t12 = t0 * t11;
    const double t13 = fma(t0, t12, (-0.0002638507145512121));
    const double t14 = t0 * t13;
    const double t15 = fma(t0, t14, 0.0028495877171530906);
    const double t16 = t0 * t15;
    const double t17 = fma(t0, t16, (-0.026596152026762177));
    const double t18 = t0 * t17;
    const double t19 = fma(t0, t18, 0.26596152026762176);
    const double t20 = fma(t0, t19, 0.5);
    const double t21 = t1 * t20;
    const double t22 = a > 2147483648.0 ? 2147483648.0 : a;
    const sd_pair t23 = sd_two_prod(t22, t22);
    const sd_pair t24 = sd_pair_scale(t23, 0.5);
    const sd_pair t25 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t22);
    const double t26 = sd_erf_dd(t25.hi, t25.lo);
    const sd_pair t27 = sd_pair_mul_double(t23, t26);
    const double t28 = t27.hi;
    const double t29 = 0.5 * t28;
    const sd_pair t30 = sd_pair_add_double(t24, t29);
    const double t31 = t30.hi;
    const sd_pair t32 = sd_pair_neg(t24);
    const double t33 = sd_exp_times_dd(t22, t32.hi, t32.lo);
    const sd_pair t34 = sd_pair_mul_double(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), t33);
    const sd_pair t35 = sd_pair_add_double(t34, t31);
    const double t36 = 0.5 * t26;
    const double t37 = -t36;
    const sd_pair t38 = sd_pair_add_double(t35, t37);
    const double t39 = t38.hi;
    const double t40 = 1.0 * a;
    const double t41 = t40 * a;
    const double t42 = a > 2147483648.0 ? t41 : t39;
    const double t43 = a > 0.5 ? t42 : t21;
    const double s0 = a > 0.5 ? 0.5 : a;
    const double s1 = s0 * s0;
    const double s2 = s0 * 1.0763020611065918e-11;
    const double s3 = fma(s0, s2, (-2.3931892888134803e-10));
    const double s4 = s0 * s3;
    const double s5 = fma(s0, s4, 4.850196958661987e-09);
    const double s6 = s0 * s5;
    const double s7 = fma(s0, s6, (-8.879591355088868e-08));
    const double s8 = s0 * s7;
    const double s9 = fma(s0, s8, 1.453024039923633e-06);
    const double s10 = s0 * s9;
    const double s11 = fma(s0, s10, (-2.0988125021119142e-05));
    const double s12 = s0 * s11;
    const double s13 = fma(s0, s12, 0.0002638507145512121);
    const double s14 = s0 * s13;
    const double s15 = fma(s0, s14, (-0.0028495877171530906));
    const double s16 = s0 * s15;
    const double s17 = fma(s0, s16, 0.026596152026762177);
    const double s18 = s0 * s17;
    const double s19 = fma(s0, s18, (-0.26596152026762176));
    const double s20 = fma(s0, s19, 0.5);
    const double s21 = s1 * s20;
    const double s22 = a > 16.0 ? 16.0 : a;
    const sd_pair s23 = sd_two_prod(s22, s22);
    const sd_pair s24 = sd_pair_scale(s23, 0.5);
    const sd_pair s25 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), s22);
    const sd_pair s26 = sd_erf_pair(s25);
    const sd_pair s27 = sd_pair_scale(s26, 0.5);
    const sd_pair s28 = sd_pair_add(s24, s27);
    const sd_pair s29 = sd_pair_mul(s23, s26);
    const sd_pair s30 = sd_pair_scale(s29, 0.5);
    const sd_pair s31 = sd_pair_sub(s28, s30);
    const sd_pair s32 = sd_pair_neg(s24);
    const double s33 = sd_exp_times_dd(s22, s32.hi, s32.lo);
    const sd_pair s34 = sd_pair_mul_double(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), s33);
    const sd_pair s35 = sd_pair_sub(s31, s34);
    const double s36 = s35.hi;
    const double s37 = a > 0.5 ? s36 : s21;
    (void)k;
    return r < 0.0 ? s37 : t43;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gelu_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    gelu_psi_constants k;
    gelu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gelu_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gelu_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gelu_psi_constants k;
    gelu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gelu_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - erf(r))/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gelu_s, prepared once per call. */
typedef struct {
    double unused;
} gelu_s_constants;

SYMDICT_INLINE void gelu_s_prepare(const double *parameters, gelu_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 8 ulp; the bound is 10 ulp. */
SYMDICT_INLINE double gelu_s(double r, const gelu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = sd_erfc(a);
    const double t1 = a * t0;
    const double t2 = 0.5 * t1;
    const double t3 = a > 1.7976931348623157e+308 ? 0.0 : t2;
    const double s0 = sd_erf(a);
    const double s1 = fma(-0.5, s0, (-0.5));
    const double s2 = a * s1;
    (void)k;
    return r < 0.0 ? s2 : t3;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gelu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    gelu_s_constants k;
    gelu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gelu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gelu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gelu_s_constants k;
    gelu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gelu_s((double)in[i], &k);
}

/* ---- Phi'(r) = sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*r/2)/2 + 1/2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of gelu_slope, prepared once per call. */
typedef struct {
    double unused;
} gelu_slope_constants;

SYMDICT_INLINE void gelu_slope_prepare(const double *parameters, gelu_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double gelu_slope(double r, const gelu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_two_prod(a, a);
    const sd_pair t1 = sd_pair_scale(t0, 0.5);
    const sd_pair t2 = sd_pair_neg(t1);
    const sd_pair t3 = sd_exp_pair(t2);
    const sd_pair t4 = sd_pair_mul(t3, sd_pair_make(a, 0.0));
    const sd_pair t5 = sd_pair_mul_double(t4, 0.7978845608028654);
    const double t6 = t5.hi;
    const double t7 = 1.0 + t6;
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double t9 = sd_erf_dd(t8.hi, t8.lo);
    const double t10 = t7 + t9;
    const double t11 = 0.5 * t10;
    const double t12 = a > 1.7976931348623157e+308 ? 1.0 : t11;
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const sd_pair s1 = sd_erfc_pair(s0);
    const sd_pair s2 = sd_pair_scale(s1, 0.5);
    const sd_pair s3 = sd_two_prod(a, a);
    const sd_pair s4 = sd_pair_scale(s3, 0.5);
    const sd_pair s5 = sd_pair_neg(s4);
    const sd_pair s6 = sd_exp_pair(s5);
    const sd_pair s7 = sd_pair_mul(s6, sd_pair_make(a, 0.0));
    const sd_pair s8 = sd_pair_mul(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), s7);
    const sd_pair s9 = sd_pair_sub(s2, s8);
    const double s10 = s9.hi;
    const double s11 = a - 0.7517915246935645;
    const double s12 = s11 + 1.4956759177009883e-17;
    const double s13 = fma(-8.615947861116571e-05, s12, 0.00018633974623233514);
    const double s14 = fma(s12, s13, 0.0007448268386746817);
    const double s15 = fma(s12, s14, -0.002239538068073497);
    const double s16 = fma(s12, s15, -0.004539228379125415);
    const double s17 = fma(s12, s16, 0.019421679838189067);
    const double s18 = fma(s12, s17, 0.014771522148244337);
    const double s19 = fma(s12, s18, -0.1140082332972217);
    const double s20 = fma(s12, s19, 0.018199676398671087);
    const double s21 = fma(s12, s20, 0.388284982990552);
    const double s22 = s12 * s21;
    const sd_pair s23 = sd_pair_add_double(sd_pair_make((-0.4314939923140469), -2.7308688141129613e-17), s22);
    const double s24 = s23.hi;
    const sd_pair s25 = sd_two_prod(s12, s24);
    const sd_pair s26 = sd_pair_select(a > 0.7830415246935645, sd_pair_make(s10, 0.0), s25);
    const sd_pair s27 = sd_pair_select(a > 0.7205415246935645, s26, sd_pair_make(s10, 0.0));
    const sd_pair s28 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), s27);
    (void)k;
    return r < 0.0 ? s28.hi : t12;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void gelu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    gelu_slope_constants k;
    gelu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = gelu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void gelu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    gelu_slope_constants k;
    gelu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)gelu_slope((double)in[i], &k);
}

#endif
