/* g (diffusivity) of charbonnier.
   g(r) = 1/sqrt(1 + r**2/lam**2)
   float64, at most 4 ulp.
   Form: diffusivity. Digest: 94c5bc17b4830787.
   Made by symdict; again by:  symdict kernel charbonnier --form diffusivity --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_CHARBONNIER_G_H
#define SYMDICT_CHARBONNIER_G_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Inlining is asked for in earnest: a call left in a loop would keep it from vectorising. */
#if defined(__GNUC__)
#define SD_INLINE static inline __attribute__((always_inline, unused))
#else
#define SD_INLINE static inline
#endif

#ifndef SYMDICT_sd_pair
#define SYMDICT_sd_pair
/* A number as the unevaluated sum hi + lo. */
typedef struct { double hi, lo; } sd_pair;
#endif

#ifndef SYMDICT_sd_pair_make
#define SYMDICT_sd_pair_make
/* The pair (hi, lo), as given. */
SD_INLINE sd_pair sd_pair_make(double hi, double lo) {
    sd_pair p;
    p.hi = hi;
    p.lo = lo;
    return p;
}
#endif

#ifndef SYMDICT_sd_fast_two_sum
#define SYMDICT_sd_fast_two_sum
/* a + b exactly; needs |a| >= |b| or a = 0. */
SD_INLINE sd_pair sd_fast_two_sum(double a, double b) {
    double s = a + b;
    return sd_pair_make(s, (a - s) + b);
}
#endif

#ifndef SYMDICT_sd_two_prod
#define SYMDICT_sd_two_prod
/* a * b exactly, unless it overflows or its low part underflows (|a b| < 2^-969). */
SD_INLINE sd_pair sd_two_prod(double a, double b) {
    double p = a * b;
    return sd_pair_make(p, fma(a, b, -p));
}
#endif

#ifndef SYMDICT_sd_pair_inverse
#define SYMDICT_sd_pair_inverse
/* 1 / x, error below 10 u^2: one division, one Newton step on the exact residual. */
SD_INLINE sd_pair sd_pair_inverse(sd_pair x) {
    double q = 1.0 / x.hi;
    double e = fma(-q, x.lo, fma(-q, x.hi, 1.0));
    return sd_fast_two_sum(q, fma(q, e, q * (e * e)));
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of charbonnier_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
} charbonnier_g_constants;

SYMDICT_INLINE void charbonnier_g_prepare(const double *parameters, charbonnier_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double charbonnier_g(double r, const charbonnier_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = fma(k->c1, t1, 1.0);
    const double t3 = sqrt(t2);
    const double t4 = 1.0 / t3;
    const double t5 = a < k->c0 ? k->c0 : a;
    const double t6 = k->p0 / t5;
    const double t7 = t6 * t6;
    const double t8 = 1.0 + t7;
    const double t9 = sqrt(t8);
    const double t10 = t6 / t9;
    const double t11 = a > k->c0 ? t10 : t4;
    (void)k;
    return t11;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_g_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_g_constants k;
    charbonnier_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_g(in[i], &k);
}

#endif
