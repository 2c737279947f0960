/* The kernels of ncu: Phi, g, Psi, S, Phi'.
   Phi(r) = -r**3 + r: at most 2.5 ulp.
   g(r) = 1 - r**2: at most 4 ulp.
   Psi(r) = r**2*(1 - r**2/2): at most 4 ulp.
   S(r) = 2*r**3: at most 4 ulp.
   Phi'(r) = 1 - 3*r**2: at most 4 ulp.
   Digest: ce6c62282040c353. Made by symdict; again by:
       symdict generate --only kernels/ncu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_NCU_H
#define SYMDICT_NCU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = -r**3 + r */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ncu_phi, prepared once per call. */
typedef struct {
    double unused;
} ncu_phi_constants;

SYMDICT_INLINE void ncu_phi_prepare(const double *parameters, ncu_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double ncu_phi(double r, const ncu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 1.7917957937422434e+103 ? 1.7917957937422434e+103 : a;
    const double t1 = 1.0 + t0;
    const sd_pair t2 = sd_two_prod(t0, t1);
    const double t3 = 1.0 - t0;
    const sd_pair t4 = sd_pair_mul_double(t2, t3);
    const double t5 = t4.hi;
    const double t6 = 1.7976931348623157e+308 * a;
    const double t7 = -t6;
    const double t8 = a > 5.643803094122255e+102 ? t7 : t5;
    (void)k;
    return copysign(1.0, r) * t8;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ncu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    ncu_phi_constants k;
    ncu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ncu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void ncu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    ncu_phi_constants k;
    double left = 0;
    ncu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = ncu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ncu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ncu_phi_constants k;
    ncu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ncu_phi((double)in[i], &k);
}

/* ---- g(r) = 1 - r**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ncu_g, prepared once per call. */
typedef struct {
    double unused;
} ncu_g_constants;

SYMDICT_INLINE void ncu_g_prepare(const double *parameters, ncu_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double ncu_g(double r, const ncu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 + a;
    const double t1 = 1.0 - a;
    const double t2 = t0 * t1;
    (void)k;
    return t2;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ncu_g_array(const double *parameters, const double *in, double *out, size_t n) {
    ncu_g_constants k;
    ncu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ncu_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ncu_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ncu_g_constants k;
    ncu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ncu_g((double)in[i], &k);
}

/* ---- Psi(r) = r**2*(1 - r**2/2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ncu_psi, prepared once per call. */
typedef struct {
    double unused;
} ncu_psi_constants;

SYMDICT_INLINE void ncu_psi_prepare(const double *parameters, ncu_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double ncu_psi(double r, const ncu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 4.631683569492648e+77 ? 4.631683569492648e+77 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_scale(t1, 0.5);
    const sd_pair t3 = sd_pair_neg(t2);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const double t5 = t4.hi;
    const double t6 = t0 * t5;
    const double t7 = t0 * t6;
    const double t8 = 1.7976931348623157e+308 * a;
    const double t9 = -t8;
    const double t10 = a > 1.3770077638204446e+77 ? t9 : t7;
    (void)k;
    return t10;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ncu_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    ncu_psi_constants k;
    ncu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ncu_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ncu_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ncu_psi_constants k;
    ncu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ncu_psi((double)in[i], &k);
}

/* ---- S(r) = 2*r**3 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ncu_s, prepared once per call. */
typedef struct {
    double unused;
} ncu_s_constants;

SYMDICT_INLINE void ncu_s_prepare(const double *parameters, ncu_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double ncu_s(double r, const ncu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = r * r;
    const double t1 = t0 * r;
    const double t2 = 2.0 * t1;
    (void)k;
    return t2;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ncu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    ncu_s_constants k;
    ncu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ncu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ncu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ncu_s_constants k;
    ncu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ncu_s((double)in[i], &k);
}

/* ---- Phi'(r) = 1 - 3*r**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of ncu_slope, prepared once per call. */
typedef struct {
    double unused;
} ncu_slope_constants;

SYMDICT_INLINE void ncu_slope_prepare(const double *parameters, ncu_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double ncu_slope(double r, const ncu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2147483648.0 ? 2147483648.0 : a;
    const double t1 = 0.5773502691896257 + t0;
    const sd_pair t2 = sd_two_prod(3.0, t0);
    const sd_pair t3 = sd_pair_sub(sd_pair_make(1.7320508075688772, 1.0035084221806903e-16), t2);
    const double t4 = t3.hi;
    const double t5 = t1 * t4;
    const double t6 = 3.0 * a;
    const double t7 = t6 * a;
    const double t8 = -t7;
    const double t9 = a > 2147483648.0 ? t8 : t5;
    (void)k;
    return t9;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void ncu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    ncu_slope_constants k;
    ncu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = ncu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void ncu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    ncu_slope_constants k;
    ncu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)ncu_slope((double)in[i], &k);
}

#endif
