/* Psi (regulariser) of garrote.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2*(2*log(sqrt(2)*Abs(r)/(2*theta)) + 1), True))
   float64, at most 4 ulp.
   Form: regulariser. Digest: feaea64c2ff54931.
   Made by symdict; again by:  symdict kernel garrote --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_GARROTE_PSI_H
#define SYMDICT_GARROTE_PSI_H

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

#ifndef SYMDICT_sd_pair_round
#define SYMDICT_sd_pair_round
/* The double next to hi + lo. */
SD_INLINE double sd_pair_round(sd_pair x) {
    return x.hi + x.lo;
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

/* ln 2 as a sum with 11 zeros below the first part. */
#define SD_LN2_TRIMMED_HI 0.6931471805598903

#define SD_LN2_TRIMMED_LO 5.497923018708371e-14

/* L in log((1+s)/(1-s)) = 2 s + s x L(x), x = s^2,
   0 <= x <= 0.029438; relative error below 2^-60.9. */
#define SD_LOG_TAIL { \
    0.6666666666666666, 0.4000000000000693, 0.2857142856891873, 0.22222222667085617, \
    0.18181774307308637, 0.1538714177808966, 0.1324910995816948, 0.1325948751577565 }

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

#ifndef SYMDICT_sd_log_short
#define SYMDICT_sd_log_short
/* k ln 2 + log(1 + f + g) as a short pair (error about 2^-58 of it), |g| <= 2^-52, k = 0 or f in
   [sqrt(1/2) - 1, sqrt(2) - 1]. The square f^2/2 is kept exactly; k times ln2_high is exact. */
SD_INLINE sd_pair sd_log_short(double k, double f, double g) {
    static const double c[] = SD_LOG_TAIL;
    double s = f / (2.0 + f);
    double z = s * s;
    double w = z * z;
    double p = fma(fma(c[7], z, c[6]), w, fma(c[5], z, c[4]));
    double q = fma(fma(c[3], z, c[2]), w, fma(c[1], z, c[0]));
    double r = z * fma(p, w * w, q);
    double half = 0.5 * f;
    double square = half * f;
    double square_low = fma(half, f, -square);
    double g1 = g * fma(-2.0 * s, 1.0 - s, 1.0);
    double low = fma(s, square + r, fma(k, SD_LN2_TRIMMED_LO, g1)) - square_low;
    sd_pair a = sd_fast_two_sum(f, -square);
    sd_pair h = sd_fast_two_sum(k * SD_LN2_TRIMMED_HI, a.hi);
    return sd_pair_make(h.hi, h.lo + (a.lo + low));
}
#endif

#ifndef SYMDICT_sd_log
#define SYMDICT_sd_log
/* log(x). */
SD_INLINE double sd_log(double x) {
    sd_log_parts p = sd_log_split(x);
    return sd_log_ends(x, sd_pair_round(sd_log_short(p.k, p.m - 1.0, 0.0)));
}
#endif

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of garrote_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
} garrote_psi_constants;

SYMDICT_INLINE void garrote_psi_prepare(const double *parameters, garrote_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c0 = q0.hi; /* multiply(theta, sqrt(2)) */
    const sd_pair q2 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(multiply(1/2, sqrt(2)), theta) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_scale(q4, 2.0);
    k->c2 = q5.hi; /* multiply(2, square(theta)) */
    k->c2_lo = q5.lo;
    const sd_pair q7 = sd_pair_mul(q4, sd_pair_make(1109.6491945347925, 9.057111787219642e-14));
    k->c3 = q7.hi; /* multiply(square(theta), add(2, multiply(4, log(multiply(2... */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double garrote_psi(double r, const garrote_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a < k->c0 ? k->c0 : a;
    const sd_pair t3 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t2);
    const double t4 = t3.hi;
    const double t5 = sd_log(t4);
    const double t6 = fma(2.0, t5, 1.0);
    const sd_pair t7 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t6);
    const double t8 = t7.hi;
    const double t9 = a > k->c0 ? t8 : t1;
    const double t10 = a > 1.7976931348623157e+308 ? k->c3 : t9;
    (void)k;
    return t10;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void garrote_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    garrote_psi_constants k;
    garrote_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = garrote_psi(in[i], &k);
}

#endif
