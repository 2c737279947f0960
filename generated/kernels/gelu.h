/* The kernels of gelu: Phi, g, Psi, S, Phi'.
   Phi(r) = r*(erf(sqrt(2)*r/2) + 1)/2: at most 2.5 ulp.
   g(r) = erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.
   Psi(r) = r**2/2 + sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + (r**2 - 1)*erf(sqrt(2)*r/2)/2: at most 4 ulp.
   S(r) = r*(1 - erf(r))/2: at most 4 ulp.
   Phi'(r) = sqrt(2)*r*exp(-r**2/2)/(2*sqrt(pi)) + erf(sqrt(2)*r/2)/2 + 1/2: at most 4 ulp.
   Digest: c2eb7523f2978844. Made by symdict; again by:
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

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double gelu_phi(double r, const gelu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 0.7071067811865476 * a;
    const double t1 = sd_erf(t0);
    const double t2 = 1.0 + t1;
    const double t3 = 0.5 * t2;
    const double t4 = a * t3;
    const double s0 = a > 128.0 ? 128.0 : a;
    const sd_pair s1 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), s0);
    const double s2 = sd_erfc_times_dd(s0, s1.hi, s1.lo);
    const double s3 = 0.5 * s2;
    const double s4 = -s3;
    (void)k;
    return r < 0.0 ? s4 : t4;
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
    const double t0 = 0.7071067811865476 * a;
    const double t1 = sd_erf(t0);
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
    const double t1 = t0 * (-1.0763020611065918e-11);
    const double t2 = fma(t0, t1, 2.3931892888134803e-10);
    const double t3 = t0 * t2;
    const double t4 = fma(t0, t3, (-4.850196958661987e-09));
    const double t5 = t0 * t4;
    const double t6 = fma(t0, t5, 8.879591355088868e-08);
    const double t7 = t0 * t6;
    const double t8 = fma(t0, t7, (-1.453024039923633e-06));
    const double t9 = t0 * t8;
    const double t10 = fma(t0, t9, 2.0988125021119142e-05);
    const double t11 = t0 * t10;
    const double t12 = fma(t0, t11, (-0.0002638507145512121));
    const double t13 = t0 * t12;
    const double t14 = fma(t0, t13, 0.0028495877171530906);
    const double t15 = t0 * t14;
    const double t16 = fma(t0, t15, (-0.026596152026762177));
    const double t17 = t0 * t16;
    const double t18 = fma(t0, t17, 0.26596152026762176);
    const double t19 = fma(t0, t18, 0.5);
    const double t20 = t0 * t19;
    const double t21 = t20 * t0;
    const double t22 = a > 1.0726246343954078e+155 ? 1.0726246343954078e+155 : a;
    const sd_pair t23 = sd_two_prod(t22, t22);
    const sd_pair t24 = sd_pair_scale(t23, 0.5);
    const sd_pair t25 = sd_pair_add_double(t23, (-1.0));
    const double t26 = t25.hi;
    const sd_pair t27 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), t22);
    const double t28 = t27.hi;
    const double t29 = sd_erf(t28);
    const sd_pair t30 = sd_two_prod(t26, t29);
    const sd_pair t31 = sd_pair_scale(t30, 0.5);
    const sd_pair t32 = sd_pair_add(t24, t31);
    const double t33 = t32.hi;
    const sd_pair t34 = sd_pair_mul_double(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), t22);
    const sd_pair t35 = sd_pair_neg(t24);
    const double t36 = t34.hi;
    const double t37 = sd_exp_times_dd(t36, t35.hi, t35.lo);
    const double t38 = t33 + t37;
    const double t39 = 1.7976931348623157e+308 * a;
    const double t40 = a > 1.3407807929942216e+154 ? t39 : t38;
    const double t41 = a > 0.5 ? t40 : t21;
    const double s0 = a > 0.25 ? 0.25 : a;
    const double s1 = s0 * 4.850196958661987e-09;
    const double s2 = fma(s0, s1, (-8.879591355088868e-08));
    const double s3 = s0 * s2;
    const double s4 = fma(s0, s3, 1.453024039923633e-06);
    const double s5 = s0 * s4;
    const double s6 = fma(s0, s5, (-2.0988125021119142e-05));
    const double s7 = s0 * s6;
    const double s8 = fma(s0, s7, 0.0002638507145512121);
    const double s9 = s0 * s8;
    const double s10 = fma(s0, s9, (-0.0028495877171530906));
    const double s11 = s0 * s10;
    const double s12 = fma(s0, s11, 0.026596152026762177);
    const double s13 = s0 * s12;
    const double s14 = fma(s0, s13, (-0.26596152026762176));
    const double s15 = fma(s0, s14, 0.5);
    const double s16 = s0 * s15;
    const double s17 = s16 * s0;
    const double s18 = a > 16.0 ? 16.0 : a;
    const sd_pair s19 = sd_two_prod(s18, s18);
    const sd_pair s20 = sd_pair_scale(s19, 0.5);
    const sd_pair s21 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), s18);
    const sd_pair s22 = sd_erf_pair(s21);
    const sd_pair s23 = sd_pair_scale(s22, 0.5);
    const sd_pair s24 = sd_pair_add(s20, s23);
    const sd_pair s25 = sd_pair_mul(s19, s22);
    const sd_pair s26 = sd_pair_scale(s25, 0.5);
    const sd_pair s27 = sd_pair_sub(s24, s26);
    const sd_pair s28 = sd_pair_neg(s20);
    const sd_pair s29 = sd_exp_pair(s28);
    const sd_pair s30 = sd_pair_mul(s29, sd_pair_make(s18, 0.0));
    const sd_pair s31 = sd_pair_mul(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), s30);
    const sd_pair s32 = sd_pair_sub(s27, s31);
    const double s33 = s32.hi;
    const double s34 = a > 0.25 ? s33 : s17;
    (void)k;
    return r < 0.0 ? s34 : t41;
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

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double gelu_s(double r, const gelu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 64.0 ? 64.0 : a;
    const double t1 = sd_erfc_times_dd(t0, t0, 0.0);
    const double t2 = 0.5 * t1;
    const double s0 = sd_erf(a);
    const double s1 = fma(-0.5, s0, (-0.5));
    const double s2 = a * s1;
    (void)k;
    return r < 0.0 ? s2 : t2;
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
    const double t0 = a * a;
    const double t1 = 0.5 * t0;
    const double t2 = -t1;
    const double t3 = sd_exp_times_dd(a, t2, 0.0);
    const double t4 = fma(0.7978845608028654, t3, 1.0);
    const double t5 = 0.7071067811865476 * a;
    const double t6 = sd_erf(t5);
    const double t7 = t4 + t6;
    const double t8 = 0.5 * t7;
    const double t9 = a > 1.7976931348623157e+308 ? 1.0 : t8;
    const double s0 = a > 4.0 ? 4.0 : a;
    const sd_pair s1 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), s0);
    const sd_pair s2 = sd_erfc_pair(s1);
    const sd_pair s3 = sd_pair_scale(s2, 0.5);
    const sd_pair s4 = sd_two_prod(s0, s0);
    const sd_pair s5 = sd_pair_scale(s4, 0.5);
    const sd_pair s6 = sd_pair_neg(s5);
    const sd_pair s7 = sd_exp_pair(s6);
    const sd_pair s8 = sd_pair_mul(s7, sd_pair_make(s0, 0.0));
    const sd_pair s9 = sd_pair_mul(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), s8);
    const sd_pair s10 = sd_pair_sub(s3, s9);
    const double s11 = s10.hi;
    const sd_pair s12 = sd_pair_mul_double(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), a);
    const double s13 = sd_erfc_times_dd(0.5, s12.hi, s12.lo);
    const sd_pair s14 = sd_pair_mul_double(sd_pair_make(0.3989422804014327, -2.49232720227773e-17), a);
    const sd_pair s15 = sd_two_prod(a, a);
    const sd_pair s16 = sd_pair_scale(s15, 0.5);
    const sd_pair s17 = sd_pair_neg(s16);
    const double s18 = s14.hi;
    const double s19 = sd_exp_times_dd(s18, s17.hi, s17.lo);
    const double s20 = s13 - s19;
    const double s21 = a > 4.0 ? s20 : s11;
    const double s22 = a - 0.7517915246935645;
    const double s23 = s22 + 1.4956759177009883e-17;
    const double s24 = fma(-8.615947861116571e-05, s23, 0.00018633974623233514);
    const double s25 = fma(s23, s24, 0.0007448268386746817);
    const double s26 = fma(s23, s25, -0.002239538068073497);
    const double s27 = fma(s23, s26, -0.004539228379125415);
    const double s28 = fma(s23, s27, 0.019421679838189067);
    const double s29 = fma(s23, s28, 0.014771522148244337);
    const double s30 = fma(s23, s29, -0.1140082332972217);
    const double s31 = fma(s23, s30, 0.018199676398671087);
    const double s32 = fma(s23, s31, 0.388284982990552);
    const double s33 = s23 * s32;
    const sd_pair s34 = sd_pair_add_double(sd_pair_make((-0.4314939923140469), -2.7308688141129613e-17), s33);
    const double s35 = s34.hi;
    const sd_pair s36 = sd_two_prod(s23, s35);
    const sd_pair s37 = sd_pair_select(a > 0.7830415246935645, sd_pair_make(s21, 0.0), s36);
    const sd_pair s38 = sd_pair_select(a > 0.7205415246935645, s37, sd_pair_make(s21, 0.0));
    const sd_pair s39 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), s38);
    (void)k;
    return r < 0.0 ? s39.hi : t9;
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
