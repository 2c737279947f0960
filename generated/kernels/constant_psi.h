/* Psi (regulariser) of constant.
   Psi(r) = r**2
   float64, at most 4 ulp.
   Form: regulariser. Digest: 36363ddaab4f002b.
   Made by symdict; again by:  symdict kernel constant --form regulariser --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_CONSTANT_PSI_H
#define SYMDICT_CONSTANT_PSI_H

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

/* Constants of constant_psi, prepared once per call. */
typedef struct {
    double unused;
} constant_psi_constants;

SYMDICT_INLINE void constant_psi_prepare(const double *parameters, constant_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double constant_psi(double r, const constant_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a * a;
    (void)k;
    return t0;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_psi_constants k;
    constant_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_psi(in[i], &k);
}

#endif
