/* S (shrinkage) of garrote.
   S(r) = Piecewise((0, Abs(r) <= theta), (r - theta**2/r, True))
   float64, at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function.
   Form: shrinkage. Digest: 790040aefd9ed6f6.
   Made by symdict; again by:  symdict kernel garrote --form shrinkage --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_GARROTE_S_H
#define SYMDICT_GARROTE_S_H

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

#ifndef SYMDICT_sd_two_sum
#define SYMDICT_sd_two_sum
/* a + b exactly. */
SD_INLINE sd_pair sd_two_sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return sd_pair_make(s, (a - (s - t)) + (b - t));
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

#ifndef SYMDICT_sd_pair_neg
#define SYMDICT_sd_pair_neg
/* -x. */
SD_INLINE sd_pair sd_pair_neg(sd_pair x) {
    return sd_pair_make(-x.hi, -x.lo);
}
#endif

#ifndef SYMDICT_sd_pair_add
#define SYMDICT_sd_pair_add
/* x + y, error below 3 u^2 + 13 u^3 (AccurateDWPlusDW): cancellation costs nothing. */
SD_INLINE sd_pair sd_pair_add(sd_pair x, sd_pair y) {
    sd_pair s = sd_two_sum(x.hi, y.hi);
    sd_pair t = sd_two_sum(x.lo, y.lo);
    sd_pair v = sd_fast_two_sum(s.hi, s.lo + t.hi);
    return sd_fast_two_sum(v.hi, t.lo + v.lo);
}
#endif

#ifndef SYMDICT_sd_pair_sub
#define SYMDICT_sd_pair_sub
/* x - y. */
SD_INLINE sd_pair sd_pair_sub(sd_pair x, sd_pair y) {
    return sd_pair_add(x, sd_pair_neg(y));
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

/* Constants of garrote_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
} garrote_s_constants;

SYMDICT_INLINE void garrote_s_prepare(const double *parameters, garrote_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, theta) */
    k->c1_lo = q0.lo;
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp; the bound is relative to the neighbourhood beside a zero of the function. */
SYMDICT_INLINE double garrote_s(double r, const garrote_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a < k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_inverse(t1);
    const sd_pair t3 = sd_pair_sub(t1, t2);
    const double t4 = t3.hi;
    const double t5 = k->p0 * t4;
    const double t6 = a > k->p0 ? t5 : 0.0;
    const double t7 = a > 1.7976931348623157e+308 ? a : t6;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t7);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_s_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_s_constants k;
    garrote_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_s(in[i], &k);
}

#endif
