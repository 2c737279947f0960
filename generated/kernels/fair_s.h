/* S (shrinkage) of fair.
   S(r) = r*(-c/(c + sqrt(2)*Abs(r)) + 1)
   float64, at most 4 ulp.
   Form: shrinkage. Digest: d4655197d52e4c19.
   Made by symdict; again by:  symdict kernel fair --form shrinkage --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_FAIR_S_H
#define SYMDICT_FAIR_S_H

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

#ifndef SYMDICT_sd_pair_mul_double
#define SYMDICT_sd_pair_mul_double
/* x * b, error below 2 u^2 (DWTimesFP3). */
SD_INLINE sd_pair sd_pair_mul_double(sd_pair x, double b) {
    sd_pair p = sd_two_prod(x.hi, b);
    return sd_fast_two_sum(p.hi, fma(x.lo, b, p.lo));
}
#endif

#ifndef SYMDICT_sd_pair_div
#define SYMDICT_sd_pair_div
/* x / y, error below 15 u^2: one division; the residual x - q y is exact up to its last term. */
SD_INLINE sd_pair sd_pair_div(sd_pair x, sd_pair y) {
    double inverse = 1.0 / y.hi;
    double q = x.hi * inverse;
    double e = fma(-q, y.hi, x.hi);
    double t = (e + fma(-q, y.lo, x.lo)) * inverse;
    double f = fma(-t, y.hi, e) + fma(-q - t, y.lo, x.lo);
    return sd_fast_two_sum(q, fma(f, inverse, t));
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of fair_s, prepared once per call. */
typedef struct {
    double c0;
    double p0;
} fair_s_constants;

SYMDICT_INLINE void fair_s_prepare(const double *parameters, fair_s_constants *k) {
    (void)parameters;
    const double q0 = 1.4411518807585587e+17 * parameters[0];
    k->c0 = q0; /* multiply(144115188075855872, c) */
    k->p0 = parameters[0]; /* c */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double fair_s(double r, const fair_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul_double(t1, 1.4142135623730951);
    const double t3 = fma(1.4142135623730951, t0, k->p0);
    const sd_pair t4 = sd_pair_div(t2, sd_pair_make(t3, 0.0));
    const double t5 = t4.hi;
    const double t6 = 1.0 * a;
    const double t7 = a > k->c0 ? t6 : t5;
    (void)k;
    return copysign(1.0, r) * t7;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_s_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_s_constants k;
    fair_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_s(in[i], &k);
}

#endif
