/* Psi (regulariser) of soft.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta*(-theta + sqrt(2)*Abs(r)), True))
   float64, at most 4 ulp.
   Form: regulariser. Digest: 96318352db1704d9.
   Made by symdict; again by:  symdict kernel soft --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_SOFT_PSI_H
#define SYMDICT_SOFT_PSI_H

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

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of soft_psi, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c3;
    double c4;
} soft_psi_constants;

SYMDICT_INLINE void soft_psi_prepare(const double *parameters, soft_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c0 = q0.hi; /* multiply(theta, sqrt(2)) */
    const double q2 = 2.0 * parameters[0];
    k->c2 = q2; /* multiply(2, theta) */
    const sd_pair q4 = sd_pair_mul_double(sd_pair_make(2.8284271247461903, -2.0722365407687273e-16), parameters[0]);
    k->c3 = q4.hi; /* multiply(multiply(1/144115188075855872, subtract(multiply... */
    const double q6 = 1.4411518807585587e+17 * parameters[0];
    k->c4 = q6; /* multiply(144115188075855872, theta) */
    k->p0 = parameters[0]; /* theta */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double soft_psi(double r, const soft_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const double t3 = t2.hi;
    const double t4 = t3 - k->p0;
    const double t5 = k->c2 * t4;
    const double t6 = k->c3 * a;
    const double t7 = a > k->c4 ? t6 : t5;
    const double t8 = a > k->c0 ? t7 : t1;
    (void)k;
    return t8;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void soft_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    soft_psi_constants k;
    soft_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = soft_psi(in[i], &k);
}

#endif
