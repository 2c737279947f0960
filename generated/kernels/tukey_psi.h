/* Psi (regulariser) of tukey.
   Psi(r) = Piecewise((c**2*(1 - (1 - r**2/c**2)**3)/3, Abs(r) <= c), (c**2/3, True))
   float64, at most 4 ulp.
   Form: regulariser. Digest: 4f511eb960006955.
   Made by symdict; again by:  symdict kernel tukey --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_TUKEY_PSI_H
#define SYMDICT_TUKEY_PSI_H

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

/* Constants of tukey_psi, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c5;
} tukey_psi_constants;

SYMDICT_INLINE void tukey_psi_prepare(const double *parameters, tukey_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q0.hi; /* divide(1, c) */
    k->c1_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_square(q2);
    const sd_pair q4 = sd_pair_mul_double(q3, 3.0);
    k->c2 = q4.hi; /* multiply(3, square(square(c))) */
    const sd_pair q6 = sd_pair_mul_double(q2, 3.0);
    k->c3 = q6.hi; /* multiply(3, square(c)) */
    const sd_pair q8 = sd_pair_div(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q3);
    k->c4 = q8.hi; /* divide(1/3, square(square(c))) */
    const sd_pair q10 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), q2);
    k->c5 = q10.hi; /* multiply(1/3, square(c)) */
    k->p0 = parameters[0]; /* c */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double tukey_psi(double r, const tukey_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? k->p0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(0.3333333333333333, 1.850371707708594e-17), t3);
    const double t5 = t4.hi;
    const double t6 = t5 - 1.0;
    const sd_pair t7 = sd_pair_mul_double(t3, t6);
    const sd_pair t8 = sd_pair_add_double(t7, 1.0);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_pair_mul_double(t1, t9);
    const double t11 = t10.hi;
    const sd_pair t12 = sd_pair_square(t1);
    const double t13 = t12.hi;
    const double t14 = k->c2 + t13;
    const sd_pair t15 = sd_pair_mul_double(t1, k->c3);
    const double t16 = t15.hi;
    const double t17 = t14 - t16;
    const sd_pair t18 = sd_pair_mul_double(t1, t17);
    const double t19 = t18.hi;
    const double t20 = k->c4 * t19;
    const double t21 = a > k->p0 ? t20 : t11;
    const double t22 = a > k->p0 ? k->c5 : t21;
    (void)k;
    return t22;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void tukey_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    tukey_psi_constants k;
    tukey_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = tukey_psi(in[i], &k);
}

#endif
