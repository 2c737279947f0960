/* Psi (regulariser) of hard.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*theta), (2*theta**2, True))
   float64, at most 4 ulp.
   Form: regulariser. Digest: 6c4320f2077992f0.
   Made by symdict; again by:  symdict kernel hard --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_HARD_PSI_H
#define SYMDICT_HARD_PSI_H

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

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of hard_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
} hard_psi_constants;

SYMDICT_INLINE void hard_psi_prepare(const double *parameters, hard_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    k->c0 = q0.hi; /* multiply(theta, sqrt(2)) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_scale(q2, 2.0);
    k->c1 = q3.hi; /* multiply(2, square(theta)) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double hard_psi(double r, const hard_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = a > k->c0 ? k->c1 : t1;
    (void)k;
    return t2;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hard_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    hard_psi_constants k;
    hard_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hard_psi(in[i], &k);
}

#endif
