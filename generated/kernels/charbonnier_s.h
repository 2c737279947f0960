/* S (shrinkage) of charbonnier.
   S(r) = r*(1 - 1/sqrt(1 + 2*r**2/lam**2))
   float64, at most 4 ulp.
   Form: shrinkage. Digest: ba1f668701442b84.
   Made by symdict; again by:  symdict kernel charbonnier --form shrinkage --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_CHARBONNIER_S_H
#define SYMDICT_CHARBONNIER_S_H

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

#ifndef SYMDICT_sd_pair_scale
#define SYMDICT_sd_pair_scale
/* x * 2^k for a power of two given as double: exact barring underflow. */
SD_INLINE sd_pair sd_pair_scale(sd_pair x, double power) {
    return sd_pair_make(x.hi * power, x.lo * power);
}
#endif

#ifndef SYMDICT_sd_pair_select
#define SYMDICT_sd_pair_select
/* mask ? x : y. */
SD_INLINE sd_pair sd_pair_select(int mask, sd_pair x, sd_pair y) {
    return sd_pair_make(mask ? x.hi : y.hi, mask ? x.lo : y.lo);
}
#endif

#ifndef SYMDICT_sd_pair_add_double
#define SYMDICT_sd_pair_add_double
/* x + b, error below 2 u^2. */
SD_INLINE sd_pair sd_pair_add_double(sd_pair x, double b) {
    sd_pair s = sd_two_sum(x.hi, b);
    return sd_fast_two_sum(s.hi, s.lo + x.lo);
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

#ifndef SYMDICT_sd_pair_square
#define SYMDICT_sd_pair_square
/* x * x, error below 5 u^2. */
SD_INLINE sd_pair sd_pair_square(sd_pair x) {
    sd_pair p = sd_two_prod(x.hi, x.hi);
    return sd_fast_two_sum(p.hi, fma(x.hi + x.hi, x.lo, p.lo));
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

#ifndef SYMDICT_sd_pair_sqrt
#define SYMDICT_sd_pair_sqrt
/* sqrt(x) for x >= 0, error below 4 u^2; sqrt(0) = 0. */
SD_INLINE sd_pair sd_pair_sqrt(sd_pair x) {
    double s = sqrt(x.hi);
    double e = fma(-s, s, x.hi) + x.lo;
    double d = e / (s + s);
    return sd_fast_two_sum(s, s > 0.0 ? d : 0.0);
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of charbonnier_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} charbonnier_s_constants;

SYMDICT_INLINE void charbonnier_s_prepare(const double *parameters, charbonnier_s_constants *k) {
    (void)parameters;
    const double q0 = 1.4411518807585587e+17 * parameters[0];
    k->c0 = q0; /* multiply(144115188075855872, lam) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, lam) */
    k->c1_lo = q2.lo;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double charbonnier_s(double r, const charbonnier_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_scale(t2, 2.0);
    const sd_pair t4 = sd_pair_add_double(t3, 1.0);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_sqrt(sd_pair_make(t5, 0.0));
    const sd_pair t7 = sd_pair_add_double(t6, 1.0);
    const double t8 = t7.hi;
    const sd_pair t9 = sd_pair_mul_double(t6, t8);
    const sd_pair t10 = sd_pair_div(t3, t9);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_two_prod(t0, t11);
    const double t13 = 1.0 * a;
    const sd_pair t14 = sd_pair_select(a > k->c0, sd_pair_make(t13, 0.0), t12);
    (void)k;
    return copysign(1.0, r) * t14.hi;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void charbonnier_s_array(const double *parameters, const double *in, double *out, size_t n) {
    charbonnier_s_constants k;
    charbonnier_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = charbonnier_s(in[i], &k);
}

#endif
