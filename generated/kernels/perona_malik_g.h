/* g (diffusivity) of perona-malik.
   g(r) = exp(-r**2/(2*lam**2))
   float64, at most 4 ulp.
   Form: diffusivity. Digest: 3694789f5224ef10.
   Made by symdict; again by:  symdict kernel perona-malik --form diffusivity --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_PERONA_MALIK_G_H
#define SYMDICT_PERONA_MALIK_G_H

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

#ifndef SYMDICT_sd_to_bits
#define SYMDICT_sd_to_bits
/* The bits of x: compiles to nothing. */
SD_INLINE uint64_t sd_to_bits(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}
#endif

#ifndef SYMDICT_sd_from_bits
#define SYMDICT_sd_from_bits
/* The number with the given bits. */
SD_INLINE double sd_from_bits(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
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

#ifndef SYMDICT_sd_pair_neg
#define SYMDICT_sd_pair_neg
/* -x. */
SD_INLINE sd_pair sd_pair_neg(sd_pair x) {
    return sd_pair_make(-x.hi, -x.lo);
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

/* 1 / ln 2. */
#define SD_LOG2E 1.4426950408889634

/* ln 2 as a sum. */
#define SD_LN2_HI 0.6931471805599453

#define SD_LN2_LO 2.3190468138462996e-17

/* T in e^x = 1 + x + x^2 (1/2 + x T(x)),
   |x| <= 0.3466; relative error below 2^-60.1. */
#define SD_EXP_TAIL { \
    0.16666666666666688, 0.041666666666666685, 0.008333333333313764, 0.0013888888888874914, \
    0.0001984126990305046, 2.4801587345707073e-05, 2.7557229175297193e-06, \
    2.7557254915550874e-07, 2.5113772159033393e-08, 2.092079631124666e-09 }

/* n as a double near 1.5 * 2^52: its low bits are the integer n. */
#define SD_MAGIC 6755399441055744.0

#ifndef SYMDICT_sd_exp_parts
#define SYMDICT_sd_exp_parts
/* x = n ln 2 + r + lo, with magic = SD_MAGIC + n. */
typedef struct { double magic, n, r, lo; } sd_exp_parts;
#endif

#ifndef SYMDICT_sd_exp_reduce
#define SYMDICT_sd_exp_reduce
/* Parts of hi + lo; needs |hi| <= 800. The sum r + lo is renormalised so that |lo| <= 2^-54. */
SD_INLINE sd_exp_parts sd_exp_reduce(double hi, double lo) {
    sd_exp_parts p;
    double r, low;
    p.magic = fma(hi, SD_LOG2E, SD_MAGIC);
    p.n = p.magic - SD_MAGIC;
    r = fma(-p.n, SD_LN2_HI, hi);
    low = fma(-p.n, SD_LN2_LO, lo);
    p.r = r + low;
    p.lo = (r - p.r) + low;
    return p;
}
#endif

#ifndef SYMDICT_sd_exp_tail
#define SYMDICT_sd_exp_tail
/* e^(r + lo) - 1 - r for |r| <= 0.3466, as lo + r^2 (1/2 + r T(r)). */
SD_INLINE double sd_exp_tail(double r, double lo) {
    static const double c[] = SD_EXP_TAIL;
    double z = r * r;
    double w = z * z;
    double p = fma(fma(c[7], r, c[6]), z, fma(c[5], r, c[4]));
    double q = fma(fma(c[3], r, c[2]), z, fma(c[1], r, c[0]));
    double t = fma(fma(fma(c[9], r, c[8]), w, p), w, q);
    return fma(z, fma(r, t, 0.5), lo);
}
#endif

#ifndef SYMDICT_sd_scale
#define SYMDICT_sd_scale
/* x 2^n in two exact factors (magic = SD_MAGIC + n, -1100 <= n <= 1025): one rounding, where the
   result is subnormal; overflow gives infinity. The exponents are floor(n/2) and the rest. */
SD_INLINE double sd_scale(double x, double magic) {
    uint64_t k = sd_to_bits(magic) + 2046u;
    uint64_t half = k >> 1;
    return (x * sd_from_bits(half << 52)) * sd_from_bits((k - half) << 52);
}
#endif

#ifndef SYMDICT_sd_clamp
#define SYMDICT_sd_clamp
/* x limited to [low, high]; NaN stays NaN. */
SD_INLINE double sd_clamp(double x, double low, double high) {
    double y = x < low ? low : x;
    return y > high ? high : y;
}
#endif

#ifndef SYMDICT_sd_exp_dd
#define SYMDICT_sd_exp_dd
/* e^(hi + lo); lo is ignored where hi is infinite or so large that the result is 0 or infinity. */
SD_INLINE double sd_exp_dd(double hi, double lo) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(hi, -750.0, 710.0), fabs(hi) <= 750.0 ? lo : 0.0);
    sd_pair s = sd_fast_two_sum(1.0, p.r);
    return sd_scale(s.hi + (s.lo + sd_exp_tail(p.r, p.lo)), p.magic);
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of perona_malik_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
} perona_malik_g_constants;

SYMDICT_INLINE void perona_malik_g_prepare(const double *parameters, perona_malik_g_constants *k) {
    (void)parameters;
    const double q0 = 128.0 * parameters[0];
    k->c0 = q0; /* multiply(128, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_div(sd_pair_make(0.5, 0.0), q2);
    k->c1 = q3.hi; /* divide(1/2, square(lam)) */
    k->c1_lo = q3.lo;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_g(double r, const perona_malik_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_neg(t2);
    const double t4 = sd_exp_dd(t3.hi, t3.lo);
    (void)k;
    return t4;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_g_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_g_constants k;
    perona_malik_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_g(in[i], &k);
}

#endif
