/* Psi (regulariser) of perona-malik.
   Psi(r) = 2*lam**2*(1 - exp(-r**2/(2*lam**2)))
   float64, at most 4 ulp.
   Form: regulariser. Digest: 686d5047dc6dca0f.
   Made by symdict; again by:  symdict kernel perona-malik --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_PERONA_MALIK_PSI_H
#define SYMDICT_PERONA_MALIK_PSI_H

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

#ifndef SYMDICT_sd_power_of_two
#define SYMDICT_sd_power_of_two
/* 2^n for an integer n, -1022 <= n <= 1023. */
SD_INLINE double sd_power_of_two(double n) {
    return sd_from_bits(sd_to_bits(n + (SD_MAGIC + 1023.0)) << 52);
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

#ifndef SYMDICT_sd_half_expm1_short
#define SYMDICT_sd_half_expm1_short
/* (e^(hi + lo) - 1)/2 as a short pair (error about 2^-57, low part up to a third of the high one),
   for the functions built on it.
   e^x - 1 = 2 ((h - 1/2) + h p) with h = 2^(n-1), p = e^r - 1; beyond -60 it is -1. */
SD_INLINE sd_pair sd_half_expm1_short(double hi, double lo) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(hi, -60.0, 710.0), fabs(hi) <= 750.0 ? lo : 0.0);
    double h = sd_power_of_two(p.n - 1.0);
    sd_pair a = sd_two_sum(h, -0.5);
    sd_pair s = sd_fast_two_sum(a.hi, h * p.r);
    return sd_pair_make(s.hi, s.lo + fma(h, sd_exp_tail(p.r, p.lo), a.lo));
}
#endif

#ifndef SYMDICT_sd_expm1
#define SYMDICT_sd_expm1
/* e^x - 1. */
SD_INLINE double sd_expm1(double x) {
    sd_pair e = sd_half_expm1_short(x, 0.0);
    double y = 2.0 * (e.hi + e.lo);
    return fabs(x) < 5.6e-17 ? x : y;
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of perona_malik_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
} perona_malik_psi_constants;

SYMDICT_INLINE void perona_malik_psi_prepare(const double *parameters, perona_malik_psi_constants *k) {
    (void)parameters;
    const double q0 = 3.725290298461914e-09 * parameters[0];
    k->c0 = q0; /* multiply(1/268435456, lam) */
    const double q2 = 16.0 * parameters[0];
    k->c1 = q2; /* multiply(16, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_div(sd_pair_make(0.5, 0.0), q4);
    k->c2 = q5.hi; /* divide(1/2, square(lam)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_scale(q4, 2.0);
    k->c3 = q7.hi; /* multiply(2, square(lam)) */
    k->c3_lo = q7.lo;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double perona_malik_psi(double r, const perona_malik_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c1 ? k->c1 : a;
    const sd_pair t3 = sd_two_prod(t2, t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t3);
    const double t5 = t4.hi;
    const double t6 = -t5;
    const double t7 = sd_expm1(t6);
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t7);
    const double t9 = t8.hi;
    const double t10 = -t9;
    const double t11 = a > k->c0 ? t10 : t1;
    (void)k;
    return t11;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_psi_constants k;
    perona_malik_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_psi(in[i], &k);
}

#endif
