/* Phi' (slope) of constant.
   Phi'(r) = 1
   float64, at most 4 ulp.
   Form: slope. Digest: 27afa68e269ce768.
   Made by symdict; again by:  symdict kernel constant --form slope --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_CONSTANT_SLOPE_H
#define SYMDICT_CONSTANT_SLOPE_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>


#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#else
#define SYMDICT_INLINE static inline
#endif
#endif

/* Constants of constant_slope, prepared once per call. */
typedef struct {
    double unused;
} constant_slope_constants;

SYMDICT_INLINE void constant_slope_prepare(const double *parameters, constant_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double constant_slope(double r, const constant_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : 1.0;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_slope_constants k;
    constant_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_slope(in[i], &k);
}

#endif
