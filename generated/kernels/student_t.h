/* The kernels of student-t: Phi, g, Psi, S, Phi'.
   Phi(r) = nu*r/(nu + r**2/c**2): at most 2.5 ulp.
   g(r) = nu/(nu + r**2/c**2): at most 4 ulp.
   Psi(r) = c**2*nu*log(1 + r**2/(c**2*nu)): at most 4 ulp.
   S(r) = 2*r**3/(c**2*nu + 2*r**2): at most 4 ulp.
   Phi'(r) = -c**2*nu*(-c**2*nu + r**2)/(c**2*nu + r**2)**2: at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Digest: 5c364ace087049f9. Made by symdict; again by:
       symdict generate --only kernels/student_t.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: c, nu. */

#ifndef SYMDICT_STUDENT_T_H
#define SYMDICT_STUDENT_T_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = nu*r/(nu + r**2/c**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of student_t_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
} student_t_phi_constants;

SYMDICT_INLINE void student_t_phi_prepare(const double *parameters, student_t_phi_constants *k) {
    (void)parameters;
    const double q0 = 281474976710656.0 * parameters[0];
    k->c0 = q0; /* multiply(281474976710656, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(q2, q0);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_add_double(q5, parameters[1]);
    const sd_pair q7 = sd_pair_div(sd_pair_make(parameters[1], 0.0), q6);
    const sd_pair q8 = sd_pair_mul_double(q7, q0);
    const sd_pair q9 = sd_pair_div(q8, sd_pair_make(parameters[0], 0.0));
    const sd_pair q10 = sd_pair_scale(q9, 281474976710656.0);
    const sd_pair q11 = sd_pair_mul_double(q10, parameters[0]);
    const sd_pair q12 = sd_pair_mul_double(q11, parameters[0]);
    k->c3 = q12.hi; /* multiply(multiply(multiply(281474976710656, divide(multip... */
    k->p1 = parameters[1]; /* nu */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double student_t_phi(double r, const student_t_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t2.hi;
    const double t4 = k->p1 + t3;
    const double t5 = k->p1 / t4;
    const sd_pair t6 = sd_two_prod(t0, t5);
    const double t7 = a < k->c0 ? k->c0 : a;
    const double t8 = t7 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t7;
    const double t9 = k->c3 / t8;
    const sd_pair t10 = sd_pair_select(a > k->c0, sd_pair_make(t9, 0.0), t6);
    const sd_pair t11 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t10);
    (void)k;
    return copysign(t11.hi, r);
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void student_t_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    student_t_phi_constants k;
    student_t_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = student_t_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void student_t_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    student_t_phi_constants k;
    double left = 0;
    student_t_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = student_t_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void student_t_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    student_t_phi_constants k;
    student_t_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)student_t_phi((double)in[i], &k);
}

/* ---- g(r) = nu/(nu + r**2/c**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of student_t_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double p0;
    double c3;
} student_t_g_constants;

SYMDICT_INLINE void student_t_g_prepare(const double *parameters, student_t_g_constants *k) {
    (void)parameters;
    const double q0 = 281474976710656.0 * parameters[0];
    k->c0 = q0; /* multiply(281474976710656, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_mul_double(q2, parameters[1]);
    k->c1 = q3.hi; /* multiply(nu, square(c)) */
    const sd_pair q5 = sd_two_prod(q0, q0);
    const sd_pair q6 = sd_pair_add(q3, q5);
    const sd_pair q7 = sd_pair_div(q3, q6);
    const sd_pair q8 = sd_pair_scale(q7, 7.922816251426434e+28);
    k->c3 = q8.hi; /* multiply(79228162514264337593543950336, divide(multiply(n... */
    k->p0 = parameters[0]; /* c */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double student_t_g(double r, const student_t_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const double t2 = k->c1 + t1;
    const double t3 = k->c1 / t2;
    const double t4 = a < k->c0 ? k->c0 : a;
    const double t5 = t4 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t4;
    const double t6 = k->p0 / t5;
    const double t7 = k->c3 * t6;
    const double t8 = t7 * t6;
    const double t9 = a > k->c0 ? t8 : t3;
    (void)k;
    return t9;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void student_t_g_array(const double *parameters, const double *in, double *out, size_t n) {
    student_t_g_constants k;
    student_t_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = student_t_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void student_t_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    student_t_g_constants k;
    student_t_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)student_t_g((double)in[i], &k);
}

/* ---- Psi(r) = c**2*nu*log(1 + r**2/(c**2*nu)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of student_t_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c3;
    double c4;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
} student_t_psi_constants;

SYMDICT_INLINE void student_t_psi_prepare(const double *parameters, student_t_psi_constants *k) {
    (void)parameters;
    const double q0 = 2.384185791015625e-07 * parameters[0];
    k->c0 = q0; /* multiply(1/4194304, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[1], 0.0));
    const sd_pair q5 = sd_pair_scale(q4, 2.0);
    const sd_pair q6 = sd_pair_mul(q4, q5);
    const sd_pair q7 = sd_pair_scale(q6, 0.25);
    const sd_pair q8 = sd_pair_mul_double(q7, parameters[1]);
    k->c2 = q8.hi; /* multiply(nu, multiply(1/4, multiply(divide(1, nu), multip... */
    const sd_pair q10 = sd_pair_scale(q5, 0.5);
    const sd_pair q11 = sd_pair_mul_double(q10, parameters[1]);
    k->c3 = q11.hi; /* multiply(nu, multiply(1/2, multiply(2, divide(1, nu)))) */
    const double q13 = 4.0 * parameters[0];
    k->c4 = q13; /* multiply(4, c) */
    const sd_pair q15 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q16 = sd_pair_mul_double(q15, parameters[1]);
    const sd_pair q17 = sd_pair_inverse(q16);
    k->c5 = q17.hi; /* divide(1, multiply(square(c), nu)) */
    k->c5_lo = q17.lo;
    const sd_pair q19 = sd_pair_mul_double(q15, parameters[1]);
    k->c6 = q19.hi; /* multiply(nu, square(c)) */
    k->c6_lo = q19.lo;
    const sd_pair q21 = sd_log_fine(q17);
    k->c7 = q21.hi; /* log(divide(1, multiply(square(c), nu))) */
    k->c7_lo = q21.lo;
    k->c8 = q16.hi; /* multiply(square(c), nu) */
}

/* Psi(r); at most 4 ulp. */
SYMDICT_INLINE double student_t_psi(double r, const student_t_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * k->c1;
    const double t2 = t1 * t1;
    const double t3 = fma(-t2, k->c2, k->c3);
    const double t4 = t0 * t3;
    const double t5 = t4 * t0;
    const double t6 = a > k->c4 ? k->c4 : a;
    const double t7 = t6 * t6;
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c5, k->c5_lo), t7);
    const double t9 = t8.hi;
    const sd_pair t10 = sd_two_sum(1.0, t9);
    const double t11 = sd_log_dd(t10.hi, t10.lo);
    const sd_pair t12 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t11);
    const double t13 = t12.hi;
    const double t14 = a < k->c4 ? k->c4 : a;
    const sd_pair t15 = sd_log_pair(sd_pair_make(t14, 0.0));
    const sd_pair t16 = sd_pair_scale(t15, 2.0);
    const sd_pair t17 = sd_pair_add(sd_pair_make(k->c7, k->c7_lo), t16);
    const double t18 = t17.hi;
    const double t19 = 1.0 / t14;
    const double t20 = t19 * t19;
    const double t21 = k->c8 * t20;
    const double t22 = sd_log1p(t21);
    const double t23 = t18 + t22;
    const sd_pair t24 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t23);
    const double t25 = t24.hi;
    const double t26 = a > k->c4 ? t25 : t13;
    const double t27 = a > k->c0 ? t26 : t5;
    const double t28 = a > 1.7976931348623157e+308 ? a : t27;
    (void)k;
    return t28;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void student_t_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    student_t_psi_constants k;
    student_t_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = student_t_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void student_t_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    student_t_psi_constants k;
    student_t_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)student_t_psi((double)in[i], &k);
}

/* ---- S(r) = 2*r**3/(c**2*nu + 2*r**2) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of student_t_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p1;
    double c3;
} student_t_s_constants;

SYMDICT_INLINE void student_t_s_prepare(const double *parameters, student_t_s_constants *k) {
    (void)parameters;
    const double q0 = 281474976710656.0 * parameters[0];
    k->c0 = q0; /* multiply(281474976710656, c) */
    const sd_pair q2 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c1 = q2.hi; /* divide(1, c) */
    k->c1_lo = q2.lo;
    const sd_pair q4 = sd_pair_mul_double(q2, q0);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_scale(q5, 2.0);
    const sd_pair q7 = sd_pair_add_double(q6, parameters[1]);
    const sd_pair q8 = sd_pair_div(q6, q7);
    const sd_pair q9 = sd_pair_mul_double(q8, q0);
    const sd_pair q10 = sd_pair_div(q9, sd_pair_make(parameters[0], 0.0));
    const sd_pair q11 = sd_pair_scale(q10, 3.552713678800501e-15);
    k->c3 = q11.hi; /* multiply(1/281474976710656, divide(multiply(multiply(2814... */
    k->p1 = parameters[1]; /* nu */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double student_t_s(double r, const student_t_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t0);
    const sd_pair t2 = sd_pair_square(t1);
    const double t3 = t2.hi;
    const double t4 = 2.0 * t3;
    const double t5 = k->p1 + t4;
    const double t6 = t4 / t5;
    const double t7 = t0 * t6;
    const double t8 = k->c3 * a;
    const double t9 = a > k->c0 ? t8 : t7;
    (void)k;
    return copysign(t9, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void student_t_s_array(const double *parameters, const double *in, double *out, size_t n) {
    student_t_s_constants k;
    student_t_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = student_t_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void student_t_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    student_t_s_constants k;
    student_t_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)student_t_s((double)in[i], &k);
}

/* ---- Phi'(r) = -c**2*nu*(-c**2*nu + r**2)/(c**2*nu + r**2)**2 */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of student_t_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double p0;
    double c3;
} student_t_slope_constants;

SYMDICT_INLINE void student_t_slope_prepare(const double *parameters, student_t_slope_constants *k) {
    (void)parameters;
    const double q0 = 281474976710656.0 * parameters[0];
    k->c0 = q0; /* multiply(281474976710656, c) */
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_mul_double(q2, parameters[1]);
    k->c1 = q3.hi; /* multiply(nu, square(c)) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_two_prod(q0, q0);
    const sd_pair q6 = sd_pair_sub(q5, q3);
    const sd_pair q7 = sd_pair_mul(q3, q6);
    const sd_pair q8 = sd_pair_add(q3, q5);
    const sd_pair q9 = sd_pair_square(q8);
    const sd_pair q10 = sd_pair_div(q7, q9);
    const sd_pair q11 = sd_pair_scale(q10, 7.922816251426434e+28);
    k->c3 = q11.hi; /* multiply(79228162514264337593543950336, divide(multiply(m... */
    k->p0 = parameters[0]; /* c */
}

/* Phi'(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double student_t_slope(double r, const student_t_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const sd_pair t1 = sd_two_prod(t0, t0);
    const sd_pair t2 = sd_pair_sub(t1, sd_pair_make(k->c1, k->c1_lo));
    const double t3 = t2.hi;
    const sd_pair t4 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t3);
    const sd_pair t5 = sd_pair_add(sd_pair_make(k->c1, k->c1_lo), t1);
    const double t6 = t5.hi;
    const sd_pair t7 = sd_two_prod(t6, t6);
    const sd_pair t8 = sd_pair_div(t4, t7);
    const double t9 = t8.hi;
    const double t10 = -t9;
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = t11 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t11;
    const double t13 = k->p0 / t12;
    const double t14 = k->c3 * t13;
    const double t15 = t14 * t13;
    const double t16 = -t15;
    const double t17 = a > k->c0 ? t16 : t10;
    (void)k;
    return t17;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void student_t_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    student_t_slope_constants k;
    student_t_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = student_t_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void student_t_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    student_t_slope_constants k;
    student_t_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)student_t_slope((double)in[i], &k);
}

#endif
