/* g (diffusivity) of constant.
   g(r) = 1
   float64, at most 4 ulp.
   Form: diffusivity. Digest: 346b1e18d3a8a095.
   Made by symdict; again by:  symdict kernel constant --form diffusivity --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_CONSTANT_G_H
#define SYMDICT_CONSTANT_G_H

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

/* Constants of constant_g, prepared once per call. */
typedef struct {
    double unused;
} constant_g_constants;

SYMDICT_INLINE void constant_g_prepare(const double *parameters, constant_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double constant_g(double r, const constant_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return r != r ? r : 1.0;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_g_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_g_constants k;
    constant_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_g(in[i], &k);
}

#endif
