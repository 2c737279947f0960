/* g (diffusivity) of fair.
   g(r) = 1/(1 + Abs(r)/c)
   float64, at most 4 ulp.
   Form: diffusivity. Digest: 245d644a3f4bcda7.
   Made by symdict; again by:  symdict kernel fair --form diffusivity --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c. */

#ifndef SYMDICT_FAIR_G_H
#define SYMDICT_FAIR_G_H

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

/* Constants of fair_g, prepared once per call. */
typedef struct {
    double p0;
} fair_g_constants;

SYMDICT_INLINE void fair_g_prepare(const double *parameters, fair_g_constants *k) {
    (void)parameters;
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double fair_g(double r, const fair_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = k->p0 + a;
    const double t1 = k->p0 / t0;
    (void)k;
    return t1;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void fair_g_array(const double *parameters, const double *in, double *out, size_t n) {
    fair_g_constants k;
    fair_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = fair_g(in[i], &k);
}

#endif
