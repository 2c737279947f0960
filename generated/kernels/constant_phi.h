/* Phi (activation) of constant.
   Phi(r) = r
   float64, at most 2.5 ulp.
   Form: activation. Digest: 38b31644fe48a89e.
   Made by symdict; again by:  symdict kernel constant --form activation --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_CONSTANT_PHI_H
#define SYMDICT_CONSTANT_PHI_H

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

/* Constants of constant_phi, prepared once per call. */
typedef struct {
    double unused;
} constant_phi_constants;

SYMDICT_INLINE void constant_phi_prepare(const double *parameters, constant_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double constant_phi(double r, const constant_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    (void)k;
    return copysign(a, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void constant_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    constant_phi_constants k;
    constant_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = constant_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void constant_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    constant_phi_constants k;
    double left = 0;
    constant_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = constant_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

#endif
