/* Psi (regulariser) of fair.
   Psi(r) = 2*c*(-c*log(1 + Abs(r)/c) + Abs(r))
   float64, at most 7 ulp; the bound is 7.6 ulp.
   Form: regulariser. Digest: 68a079d2aed7ccc0.
   Made by symdict; again by:  symdict kernel fair --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_FAIR_PSI_H
#define SYMDICT_FAIR_PSI_H

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

#ifndef SYMDICT_sd_pair_neg
#define SYMDICT_sd_pair_neg
/* -x. */
SD_INLINE sd_pair sd_pair_neg(sd_pair x) {
    return sd_pair_make(-x.hi, -x.lo);
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

#ifndef SYMDICT_sd_pair_fast_add
#define SYMDICT_sd_pair_fast_add
/* x + y for |x| >= |y| or x = 0, error below 4 u^2 |x|: no cancellation to speak of. */
SD_INLINE sd_pair sd_pair_fast_add(sd_pair x, sd_pair y) {
    sd_pair s = sd_fast_two_sum(x.hi, y.hi);
    return sd_fast_two_sum(s.hi, s.lo + (x.lo + y.lo));
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

#ifndef SYMDICT_sd_pair_horner
#define SYMDICT_sd_pair_horner
/* p x + c for |c| >= |p x|: one step of Horner's rule on pairs, error below 4 u^2 |c|. */
SD_INLINE sd_pair sd_pair_horner(sd_pair p, sd_pair x, double c_hi, double c_lo) {
    sd_pair q = sd_two_prod(p.hi, x.hi);
    double low = fma(p.hi, x.lo, fma(p.lo, x.hi, q.lo));
    sd_pair s = sd_fast_two_sum(c_hi, q.hi);
    return sd_pair_make(s.hi, s.lo + (low + c_lo));
}
#endif

/* ln 2 as a sum with 11 zeros below the first part. */
#define SD_LN2_TRIMMED_HI 0.6931471805598903

#define SD_LN2_TRIMMED_LO 5.497923018708371e-14

/* log((1+s)/(1-s)) = 2 s + s x (2/3 + 2 x/5 + 2 x^2/7 + x^3 tail(x)), x = s^2,
   0 <= x <= 0.029438; relative error below 2^-77.6. */
#define SD_LOG_NEAR { \
    0.6666666666666666, 0.4, 0.2857142857142857 }

#define SD_LOG_NEAR_LO { \
    3.700743415417188e-17, -2.2204460492503132e-17, 1.586032892321652e-17 }

#define SD_LOG_NEAR_TAIL { \
    0.22222222222222032, 0.18181818181903397, 0.15384615368464177, 0.13333335036428362, \
    0.11764596406092655, 0.10530712609577522, 0.09416175109927039, 0.1015355959021743 }

#ifndef SYMDICT_sd_log_parts
#define SYMDICT_sd_log_parts
/* x = 2^k m; scale = 2^-k, or 0 above 1.27e308 (a low part there is ignored: 2^-62 of log x). */
typedef struct { double k, m, scale; } sd_log_parts;
#endif

#ifndef SYMDICT_sd_log_split
#define SYMDICT_sd_log_split
/* Parts of a positive finite x. Subnormal x is first brought up by 2^54 (it has no low part).
   The mantissa field counts from sqrt(1/2) upwards: its carry moves the exponent. */
SD_INLINE sd_log_parts sd_log_split(double x) {
    sd_log_parts p;
    int subnormal = x < 2.2250738585072014e-308;
    double lift = subnormal ? 18014398509481984.0 : 1.0;
    uint64_t bits = sd_to_bits(x * lift) + (0x3ff0000000000000u - 0x3fe6a09e667f3bcdu);
    uint64_t exponent = bits >> 52;
    double biased = sd_from_bits(exponent | 0x4330000000000000u) - 4503599627370496.0;
    p.k = biased - (subnormal ? 1077.0 : 1023.0);
    p.m = sd_from_bits((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu);
    p.scale = 0.5 * sd_from_bits((2047u - exponent) << 52);
    return p;
}
#endif

#ifndef SYMDICT_sd_log_ends
#define SYMDICT_sd_log_ends
/* y = f(x) inside (0, inf); the limits and NaN elsewhere. */
SD_INLINE double sd_log_ends(double x, double y) {
    double z = x > 0.0 ? y : (x == 0.0 ? -HUGE_VAL : (double)NAN);
    return x <= 1.7976931348623157e308 ? z : x;
}
#endif

#ifndef SYMDICT_sd_log_kernel_pair
#define SYMDICT_sd_log_kernel_pair
/* k ln 2 + log(1 + f) for a pair f as above, relative error below 2^-74: the first four terms
   of atanh(s) in pairs, the rest is below 2^-23 of the sum. */
SD_INLINE sd_pair sd_log_kernel_pair(double k, sd_pair f) {
    static const double c[] = SD_LOG_NEAR_TAIL;
    static const double hi[] = SD_LOG_NEAR;
    static const double lo[] = SD_LOG_NEAR_LO;
    sd_pair s = sd_pair_div(f, sd_pair_add_double(f, 2.0));
    sd_pair z = sd_pair_square(s);
    sd_pair log2k = sd_fast_two_sum(k * SD_LN2_TRIMMED_HI, k * SD_LN2_TRIMMED_LO);
    sd_pair p;
    double t = c[7];
    t = fma(t, z.hi, c[6]);
    t = fma(t, z.hi, c[5]);
    t = fma(t, z.hi, c[4]);
    t = fma(t, z.hi, c[3]);
    t = fma(t, z.hi, c[2]);
    t = fma(t, z.hi, c[1]);
    t = fma(t, z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[2], lo[2]);
    p = sd_pair_horner(p, z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    p = sd_pair_mul(sd_pair_mul(s, z), p);
    return sd_pair_fast_add(log2k, sd_pair_fast_add(sd_pair_scale(s, 2.0), p));
}
#endif

#ifndef SYMDICT_sd_log1p_pair
#define SYMDICT_sd_log1p_pair
/* log(1 + hi + lo) as a pair; the ends as in log1p. */
SD_INLINE sd_pair sd_log1p_pair(sd_pair x) {
    sd_pair u = sd_two_sum(1.0, x.hi);
    sd_log_parts p = sd_log_split(u.hi);
    sd_pair far = sd_two_sum(p.m - 1.0, (u.lo + x.lo) * p.scale);
    sd_pair y = sd_log_kernel_pair(p.k, sd_pair_select(p.k == 0.0, x, far));
    double hi = sd_log_ends(u.hi, y.hi);
    sd_pair z = sd_pair_make(hi, fabs(hi) <= 1000.0 ? y.lo : 0.0);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, z);
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of fair_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
} fair_psi_constants;

SYMDICT_INLINE void fair_psi_prepare(const double *parameters, fair_psi_constants *k) {
    (void)parameters;
    const double q0 = 0.0001220703125 * parameters[0];
    k->c0 = q0; /* multiply(1/8192, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 7 ulp; the bound is 7.6 ulp. */
SYMDICT_INLINE double fair_psi(double r, const fair_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = t0 * k->c1;
    const double t3 = fma(0.3333333333333333, t2, -0.4);
    const double t4 = fma(t2, t3, 0.5);
    const double t5 = fma(t2, t4, -0.6666666666666666);
    const double t6 = fma(t2, t5, 1.0);
    const double t7 = t1 * t6;
    const double t8 = a < k->c0 ? k->c0 : a;
    const double t9 = k->p0 * t8;
    const double t10 = t8 * k->c1;
    const sd_pair t11 = sd_log1p_pair(sd_pair_make(t10, 0.0));
    const sd_pair t12 = sd_pair_neg(t11);
    const sd_pair t13 = sd_pair_add_double(t12, t10);
    const double t14 = t13.hi;
    const double t15 = 2.0 * t14;
    const double t16 = t15 / t10;
    const double t17 = t9 * t16;
    const double t18 = a > k->c0 ? t17 : t7;
    const double t19 = a > 1.7976931348623157e+308 ? a : t18;
    (void)k;
    return t19;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_psi_constants k;
    fair_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_psi(in[i], &k);
}

#endif
