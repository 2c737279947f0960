/* S (shrinkage) of hard.
   S(r) = Piecewise((0, Abs(r) <= theta), (r, True))
   float64, at most 4 ulp.
   Form: shrinkage. Digest: aaa6d183257c1e12.
   Made by symdict; again by:  symdict kernel hard --form shrinkage --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: theta. */

#ifndef SYMDICT_HARD_S_H
#define SYMDICT_HARD_S_H

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

/* Constants of hard_s, prepared once per call. */
typedef struct {
    double p0;
} hard_s_constants;

SYMDICT_INLINE void hard_s_prepare(const double *parameters, hard_s_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* theta */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double hard_s(double r, const hard_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->p0 ? a : 0.0;
    (void)k;
    return r != r ? r : (copysign(t0, r));
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void hard_s_array(const double *parameters, const double *in, double *out, size_t n) {
    hard_s_constants k;
    hard_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = hard_s(in[i], &k);
}

#endif
