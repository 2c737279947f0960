/* Phi' (slope) of geman-mcclure.
   Phi'(r) = -c**4*(-c**2 + 3*r**2)/(c**2 + r**2)**3
   float64, at most 4 ulp.
   Form: slope. Digest: 217a70fc33d05fd8.
   Made by symdict; again by:  symdict kernel geman-mcclure --form slope --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_GEMAN_MCCLURE_SLOPE_H
#define SYMDICT_GEMAN_MCCLURE_SLOPE_H

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

#ifndef SYMDICT_sd_pair_mul
#define SYMDICT_sd_pair_mul
/* x * y, error below 5 u^2 (DWTimesDW2). */
SD_INLINE sd_pair sd_pair_mul(sd_pair x, sd_pair y) {
    sd_pair p = sd_two_prod(x.hi, y.hi);
    return sd_fast_two_sum(p.hi, p.lo + fma(x.hi, y.lo, x.lo * y.hi));
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

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of geman_mcclure_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
} geman_mcclure_slope_constants;

SYMDICT_INLINE void geman_mcclure_slope_prepare(const double *parameters, geman_mcclure_slope_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    k->p0 = parameters[0]; /* c */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double geman_mcclure_slope(double r, const geman_mcclure_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const sd_pair t3 = sd_pair_mul_double(t2, 3.0);
    const sd_pair t4 = sd_pair_neg(t3);
    const sd_pair t5 = sd_pair_add_double(t4, 1.0);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_pair_add_double(t2, 1.0);
    const sd_pair t8 = sd_pair_square(t7);
    const sd_pair t9 = sd_pair_mul(t8, t7);
    const double t10 = t9.hi;
    const double t11 = t6 / t10;
    const double t12 = a < k->c0 ? k->c0 : a;
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t12, 0.0));
    const sd_pair t14 = sd_pair_square(t13);
    const sd_pair t15 = sd_pair_square(t14);
    const sd_pair t16 = sd_pair_add_double(t14, (-3.0));
    const double t17 = t16.hi;
    const sd_pair t18 = sd_pair_mul_double(t15, t17);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_pair_add_double(t14, 1.0);
    const sd_pair t21 = sd_pair_square(t20);
    const sd_pair t22 = sd_pair_mul(t21, t20);
    const sd_pair t23 = sd_pair_div(sd_pair_make(t19, 0.0), t22);
    const double t24 = t23.hi;
    const double t25 = a > k->c0 ? t24 : t11;
    const double t26 = a > 1.7976931348623157e+308 ? 0.0 : t25;
    (void)k;
    return t26;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void geman_mcclure_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    geman_mcclure_slope_constants k;
    geman_mcclure_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = geman_mcclure_slope(in[i], &k);
}

#endif
