/* Phi (activation) of perona-malik-rational.
   Phi(r) = r/(1 + r**2/lam**2)
   float64, at most 2.5 ulp.
   Form: activation. Digest: 70611de66d31cc46.
   Made by symdict; again by:  symdict kernel perona-malik-rational --form activation --target c
   C11 and C++; link with the mathematical library. Compile without contraction and without
   -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_PERONA_MALIK_RATIONAL_PHI_H
#define SYMDICT_PERONA_MALIK_RATIONAL_PHI_H

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

#ifndef SYMDICT_sd_pair_select
#define SYMDICT_sd_pair_select
/* mask ? x : y. */
SD_INLINE sd_pair sd_pair_select(int mask, sd_pair x, sd_pair y) {
    return sd_pair_make(mask ? x.hi : y.hi, mask ? x.lo : y.lo);
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

/* Constants of perona_malik_rational_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
} perona_malik_rational_phi_constants;

SYMDICT_INLINE void perona_malik_rational_phi_prepare(const double *parameters, perona_malik_rational_phi_constants *k) {
    (void)parameters;
    const double q0 = 4.0 * parameters[0];
    k->c0 = q0; /* multiply(4, lam) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_inverse(q2);
    k->c1 = q3.hi; /* divide(1, square(lam)) */
    k->c1_lo = q3.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double perona_malik_rational_phi(double r, const perona_malik_rational_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const double t4 = t3.hi;
    const double t5 = t0 / t4;
    const double t6 = a < k->c0 ? k->c0 : a;
    const sd_pair t7 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t6, 0.0));
    const sd_pair t8 = sd_pair_square(t7);
    const double t9 = t8.hi;
    const double t10 = 1.0 + t9;
    const sd_pair t11 = sd_pair_div(t7, sd_pair_make(t10, 0.0));
    const double t12 = t11.hi;
    const sd_pair t13 = sd_two_prod(k->p0, t12);
    const sd_pair t14 = sd_pair_select(a > k->c0, t13, sd_pair_make(t5, 0.0));
    const sd_pair t15 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t14);
    (void)k;
    return copysign(t15.hi, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void perona_malik_rational_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    perona_malik_rational_phi_constants k;
    perona_malik_rational_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = perona_malik_rational_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void perona_malik_rational_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    perona_malik_rational_phi_constants k;
    double left = 0;
    perona_malik_rational_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = perona_malik_rational_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

#endif
