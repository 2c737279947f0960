/* g (diffusivity) of garrote.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*theta), (2*theta**2/r**2, True))
   float64, at most 4 ulp.
   Form: diffusivity. Digest: dc3762400fc9faa0.
   Made by symdict; again by:  symdict kernel garrote --form diffusivity --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_GARROTE_G_H
#define SYMDICT_GARROTE_G_H

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

#ifndef SYMDICT_sd_pair_scale
#define SYMDICT_sd_pair_scale
/* x * 2^k for a power of two given as double: exact barring underflow. */
SD_INLINE sd_pair sd_pair_scale(sd_pair x, double power) {
    return sd_pair_make(x.hi * power, x.lo * power);
}
#endif

#ifndef SYMDICT_sd_pair_mul_double
#define SYMDICT_sd_pair_mul_double
/* x * b, error below 2 u^2 (DWTimesFP3). */
SD_INLINE sd_pair sd_pair_mul_double(sd_pair x, double b) {
    sd_pair p = sd_two_prod(x.hi, b);
    return sd_fast_two_sum(p.hi, fma(x.lo, b, p.lo));
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of garrote_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double p0;
} garrote_g_constants;

SYMDICT_INLINE void garrote_g_prepare(const double *parameters, garrote_g_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, theta) */
    const sd_pair q2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c1 = q2.hi; /* multiply(theta, sqrt(2)) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_scale(q4, 2.0);
    k->c2 = q5.hi; /* multiply(2, square(theta)) */
    k->p0 = parameters[0]; /* theta */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double garrote_g(double r, const garrote_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const double t2 = t1 * t1;
    const double t3 = k->c2 / t2;
    const double t4 = a < k->c0 ? k->c0 : a;
    const double t5 = t4 > 1.0715086071862673e+301 ? 1.0715086071862673e+301 : t4;
    const double t6 = k->p0 / t5;
    const double t7 = 2.0 * t6;
    const double t8 = t7 * t6;
    const double t9 = a > k->c0 ? t8 : t3;
    const double t10 = a > k->c1 ? t9 : 1.0;
    (void)k;
    return r != r ? r : t10;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_g_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_g_constants k;
    garrote_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_g(in[i], &k);
}

#endif
