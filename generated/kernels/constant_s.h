/* S (shrinkage) of constant.
   S(r) = 0
   float64, at most 4 ulp.
   Form: shrinkage. Digest: cbc590156522d471.
   Made by symdict; again by:  symdict kernel constant --form shrinkage --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_CONSTANT_S_H
#define SYMDICT_CONSTANT_S_H

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

/* Constants of constant_s, prepared once per call. */
typedef struct {
    double unused;
} constant_s_constants;

SYMDICT_INLINE void constant_s_prepare(const double *parameters, constant_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double constant_s(double r, const constant_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : (copysign(0.0, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_s_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_s_constants k;
    constant_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_s(in[i], &k);
}

#endif
