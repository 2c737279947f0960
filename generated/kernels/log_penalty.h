/* The kernels of log-penalty: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*r - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) + sqrt(2)*sign(r))/(2*gamma), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*Abs(r) - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/sqrt(log(gamma + 1)) + sqrt(2))/(2*gamma*Abs(r)), True)): at most 4 ulp.
   Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (gamma**2*sigma**2/log(gamma + 1)**2 + r**2/2 - 2*sigma/log(gamma + 1) + (-4*gamma*sigma*log(sqrt(2)*gamma*(gamma**2*sigma + sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))*sqrt(log(gamma + 1)) + log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma**2*sigma + log(gamma + 1))*sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))/(gamma*log(gamma + 1)))/(gamma*sqrt(log(gamma + 1))) - sqrt(2)*(-4*sqrt(2)*gamma*sigma*log(gamma*(gamma*log(gamma + 1)*Abs(r) + sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sqrt(log(gamma + 1)) + sqrt(2)*log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma*Abs(r) + sqrt(2))*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/gamma)/(2*gamma*sqrt(log(gamma + 1))) + sqrt(2)*Abs(r)/gamma, True)): at most 4 ulp; the bound holds for |r| up to 2^24 times the scale.
   S(r) = Piecewise((0, Abs(r) <= gamma*sigma/log(gamma + 1)), ((gamma*r + sqrt(-4*gamma*(gamma*sigma - log(gamma + 1)*Abs(r)) + (gamma*Abs(r) - 1)**2*log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) - sign(r))/(2*gamma), True)): at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp.
   Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (-(gamma*Abs(r) + sqrt(2))*sqrt(log(gamma + 1))/(2*sqrt(gamma**2*r**2*log(gamma + 1) - 8*gamma**2*sigma + 2*sqrt(2)*gamma*log(gamma + 1)*Abs(r) + 2*log(gamma + 1))) + 1/2, True)): at most 4 ulp.
   Digest: 5aacbde53d6d32a9. Made by symdict; again by:
       symdict generate --only kernels/log_penalty.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: gamma, sigma. */

#ifndef SYMDICT_LOG_PENALTY_H
#define SYMDICT_LOG_PENALTY_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((r, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*r - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) + sqrt(2)*sign(r))/(2*gamma), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_penalty_phi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double c11;
    double c11_lo;
    double c12;
    double c12_lo;
    double c13;
} log_penalty_phi_constants;

SYMDICT_INLINE void log_penalty_phi_prepare(const double *parameters, log_penalty_phi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(multiply(1/2, sqrt(2)), gamma) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q3 = sd_pair_scale(q2, 0.5);
    const sd_pair q4 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q5 = sd_log_fine(q4);
    const sd_pair q6 = sd_pair_mul(q3, q5);
    k->c1 = q6.hi; /* multiply(multiply(1/2, square(gamma)), log(add(1, gamma))) */
    k->c1_lo = q6.lo;
    const sd_pair q8 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q9 = sd_pair_mul(q8, q5);
    k->c2 = q9.hi; /* multiply(multiply(gamma, sqrt(2)), log(add(1, gamma))) */
    k->c2_lo = q9.lo;
    const double q11 = 4.0 * parameters[1];
    const sd_pair q12 = sd_pair_mul_double(q2, q11);
    const sd_pair q13 = sd_pair_sub(q5, q12);
    k->c3 = q13.hi; /* subtract(log(add(1, gamma)), multiply(multiply(4, sigma),... */
    k->c3_lo = q13.lo;
    const sd_pair q15 = sd_pair_sqrt(q5);
    const sd_pair q16 = sd_pair_mul_double(q15, parameters[0]);
    const sd_pair q17 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q16);
    k->c4 = q17.hi; /* divide(multiply(1/2, sqrt(2)), multiply(gamma, sqrt(log(a... */
    k->c4_lo = q17.lo;
    const sd_pair q19 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q20 = sd_pair_mul(q19, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair q21 = sd_pair_div(q20, q5);
    const double q22 = sd_round_up(q21);
    k->c5 = q22; /* round_up(divide(multiply(multiply(gamma, sigma), sqrt(2))... */
    const sd_pair q24 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q15);
    k->c6 = q24.hi; /* multiply(sqrt(2), sqrt(log(add(1, gamma)))) */
    k->c6_lo = q24.lo;
    const sd_pair q26 = sd_pair_scale(q5, 2.0);
    k->c7 = q26.hi; /* multiply(2, log(add(1, gamma))) */
    k->c7_lo = q26.lo;
    const sd_pair q28 = sd_pair_mul(q2, q5);
    k->c8 = q28.hi; /* multiply(square(gamma), log(add(1, gamma))) */
    k->c8_lo = q28.lo;
    const double q30 = 2.0 * parameters[0];
    const sd_pair q31 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q30);
    const sd_pair q32 = sd_pair_mul(q31, q5);
    k->c9 = q32.hi; /* multiply(multiply(multiply(2, gamma), sqrt(2)), log(add(1... */
    k->c9_lo = q32.lo;
    const double q34 = 8.0 * parameters[1];
    const sd_pair q35 = sd_pair_mul_double(q2, q34);
    k->c10 = q35.hi; /* multiply(multiply(8, sigma), square(gamma)) */
    k->c10_lo = q35.lo;
    k->c11 = q16.hi; /* multiply(gamma, sqrt(log(add(1, gamma)))) */
    k->c11_lo = q16.lo;
    const double q38 = 4.0 * parameters[0];
    const sd_pair q39 = sd_two_prod(q38, parameters[1]);
    const sd_pair q40 = sd_pair_div(q39, q15);
    k->c12 = q40.hi; /* divide(multiply(multiply(4, gamma), sigma), sqrt(log(add(... */
    k->c12_lo = q40.lo;
    const double q42 = sd_round_down(q21);
    k->c13 = q42; /* round_down(divide(multiply(multiply(gamma, sigma), sqrt(2... */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double log_penalty_phi(double r, const log_penalty_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 4.0 ? 4.0 : a;
    const double t1 = 0.5 * t0;
    const sd_pair t2 = sd_pair_add_double(sd_pair_make(k->c0, k->c0_lo), t1);
    const sd_pair t3 = sd_two_prod(t0, t0);
    const sd_pair t4 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t3);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t0);
    const sd_pair t6 = sd_pair_add(t4, t5);
    const sd_pair t7 = sd_pair_add(t6, sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t8 = sd_pair_sqrt(t7);
    const sd_pair t9 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t8);
    const sd_pair t10 = sd_pair_sub(t2, t9);
    const double t11 = t10.hi;
    const double t12 = a < 4.0 ? 4.0 : a;
    const double t13 = t12 < k->c5 ? k->c5 : t12;
    const double t14 = 1.0 / t13;
    const sd_pair t15 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t14);
    const sd_pair t16 = sd_pair_neg(t15);
    const double t17 = t14 * t14;
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t17);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_pair_add_double(sd_pair_make(k->c8, k->c8_lo), t19);
    const double t21 = t20.hi;
    const sd_pair t22 = sd_pair_mul_double(sd_pair_make(k->c9, k->c9_lo), t14);
    const double t23 = t22.hi;
    const double t24 = t21 + t23;
    const sd_pair t25 = sd_pair_mul_double(sd_pair_make(k->c10, k->c10_lo), t17);
    const sd_pair t26 = sd_pair_neg(t25);
    const sd_pair t27 = sd_pair_add_double(t26, t24);
    const double t28 = t27.hi;
    const double t29 = sqrt(t28);
    const double t30 = -t29;
    const sd_pair t31 = sd_pair_add_double(t16, t30);
    const double t32 = t31.hi;
    const sd_pair t33 = sd_pair_neg(sd_pair_make(k->c11, k->c11_lo));
    const sd_pair t34 = sd_pair_add_double(t33, t32);
    const sd_pair t35 = sd_pair_div(sd_pair_make(k->c12, k->c12_lo), t34);
    const sd_pair t36 = sd_pair_div(t35, sd_pair_make(t13, 0.0));
    const sd_pair t37 = sd_pair_neg(t36);
    const sd_pair t38 = sd_pair_select(a > 4.0, t37, sd_pair_make(t11, 0.0));
    const sd_pair t39 = sd_pair_select(a > k->c13, t38, sd_pair_make(a, 0.0));
    const sd_pair t40 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t39);
    (void)k;
    return copysign(1.0, r) * t40.hi;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_penalty_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    log_penalty_phi_constants k;
    log_penalty_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_penalty_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void log_penalty_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    log_penalty_phi_constants k;
    double left = 0;
    log_penalty_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = log_penalty_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_penalty_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_penalty_phi_constants k;
    log_penalty_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_penalty_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), ((gamma*Abs(r) - sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/sqrt(log(gamma + 1)) + sqrt(2))/(2*gamma*Abs(r)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_penalty_g, prepared once per call. */
typedef struct {
    double c0;
    double p0;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double c11;
    double c11_lo;
    double c12;
    double c12_lo;
    double c13;
    double c13_lo;
    double c14;
} log_penalty_g_constants;

SYMDICT_INLINE void log_penalty_g_prepare(const double *parameters, log_penalty_g_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair q2 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q3 = sd_log_fine(q2);
    const sd_pair q4 = sd_pair_div(q1, q3);
    const double q5 = sd_round_up(q4);
    k->c0 = q5; /* round_up(divide(multiply(multiply(gamma, sigma), sqrt(2))... */
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_scale(q7, 0.5);
    const sd_pair q9 = sd_pair_mul(q8, q3);
    k->c2 = q9.hi; /* multiply(multiply(1/2, square(gamma)), log(add(1, gamma))) */
    k->c2_lo = q9.lo;
    const sd_pair q11 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q12 = sd_pair_mul(q11, q3);
    k->c3 = q12.hi; /* multiply(multiply(gamma, sqrt(2)), log(add(1, gamma))) */
    k->c3_lo = q12.lo;
    const double q14 = 4.0 * parameters[1];
    const sd_pair q15 = sd_pair_mul_double(q7, q14);
    const sd_pair q16 = sd_pair_sub(q3, q15);
    k->c4 = q16.hi; /* subtract(log(add(1, gamma)), multiply(multiply(4, sigma),... */
    k->c4_lo = q16.lo;
    const sd_pair q18 = sd_pair_sqrt(q3);
    const sd_pair q19 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q18);
    k->c5 = q19.hi; /* divide(sqrt(2), sqrt(log(add(1, gamma)))) */
    k->c5_lo = q19.lo;
    const sd_pair q21 = sd_pair_div(sd_pair_make(0.5, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c6 = q21.hi; /* divide(1/2, gamma) */
    k->c6_lo = q21.lo;
    const double q23 = 4.0 * parameters[0];
    const sd_pair q24 = sd_two_prod(q23, parameters[1]);
    const sd_pair q25 = sd_pair_div(q24, q18);
    k->c7 = q25.hi; /* divide(multiply(multiply(4, gamma), sigma), sqrt(log(add(... */
    k->c7_lo = q25.lo;
    const sd_pair q27 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q18);
    k->c8 = q27.hi; /* multiply(sqrt(2), sqrt(log(add(1, gamma)))) */
    k->c8_lo = q27.lo;
    const sd_pair q29 = sd_pair_scale(q3, 2.0);
    k->c9 = q29.hi; /* multiply(2, log(add(1, gamma))) */
    k->c9_lo = q29.lo;
    const sd_pair q31 = sd_pair_mul(q7, q3);
    k->c10 = q31.hi; /* multiply(square(gamma), log(add(1, gamma))) */
    k->c10_lo = q31.lo;
    const double q33 = 2.0 * parameters[0];
    const sd_pair q34 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q33);
    const sd_pair q35 = sd_pair_mul(q34, q3);
    k->c11 = q35.hi; /* multiply(multiply(multiply(2, gamma), sqrt(2)), log(add(1... */
    k->c11_lo = q35.lo;
    const double q37 = 8.0 * parameters[1];
    const sd_pair q38 = sd_pair_mul_double(q7, q37);
    k->c12 = q38.hi; /* multiply(multiply(8, sigma), square(gamma)) */
    k->c12_lo = q38.lo;
    const sd_pair q40 = sd_pair_mul_double(q18, parameters[0]);
    k->c13 = q40.hi; /* multiply(gamma, sqrt(log(add(1, gamma)))) */
    k->c13_lo = q40.lo;
    const double q42 = sd_round_down(q4);
    k->c14 = q42; /* round_down(divide(multiply(multiply(gamma, sigma), sqrt(2... */
    k->p0 = parameters[0]; /* gamma */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double log_penalty_g(double r, const log_penalty_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 4.0 ? 4.0 : a;
    const double t1 = t0 < k->c0 ? k->c0 : t0;
    const sd_pair t2 = sd_two_prod(k->p0, t1);
    const sd_pair t3 = sd_pair_add(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t2);
    const sd_pair t4 = sd_two_prod(t1, t1);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t1);
    const sd_pair t7 = sd_pair_add(t5, t6);
    const sd_pair t8 = sd_pair_add(t7, sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t9 = sd_pair_sqrt(t8);
    const sd_pair t10 = sd_pair_mul(sd_pair_make(k->c5, k->c5_lo), t9);
    const sd_pair t11 = sd_pair_sub(t3, t10);
    const double t12 = t11.hi;
    const sd_pair t13 = sd_pair_mul_double(sd_pair_make(k->c6, k->c6_lo), t12);
    const double t14 = t13.hi;
    const double t15 = t14 / t1;
    const double t16 = a < 4.0 ? 4.0 : a;
    const double t17 = t16 < k->c0 ? k->c0 : t16;
    const double t18 = 1.0 / t17;
    const sd_pair t19 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t18);
    const sd_pair t20 = sd_pair_mul_double(sd_pair_make(k->c8, k->c8_lo), t18);
    const sd_pair t21 = sd_pair_neg(t20);
    const double t22 = t18 * t18;
    const sd_pair t23 = sd_pair_mul_double(sd_pair_make(k->c9, k->c9_lo), t22);
    const double t24 = t23.hi;
    const sd_pair t25 = sd_pair_add_double(sd_pair_make(k->c10, k->c10_lo), t24);
    const double t26 = t25.hi;
    const sd_pair t27 = sd_pair_mul_double(sd_pair_make(k->c11, k->c11_lo), t18);
    const double t28 = t27.hi;
    const double t29 = t26 + t28;
    const sd_pair t30 = sd_pair_mul_double(sd_pair_make(k->c12, k->c12_lo), t22);
    const sd_pair t31 = sd_pair_neg(t30);
    const sd_pair t32 = sd_pair_add_double(t31, t29);
    const double t33 = t32.hi;
    const double t34 = sqrt(t33);
    const double t35 = -t34;
    const sd_pair t36 = sd_pair_add_double(t21, t35);
    const double t37 = t36.hi;
    const sd_pair t38 = sd_pair_neg(sd_pair_make(k->c13, k->c13_lo));
    const sd_pair t39 = sd_pair_add_double(t38, t37);
    const sd_pair t40 = sd_pair_div(t19, t39);
    const sd_pair t41 = sd_pair_div(t40, sd_pair_make(t17, 0.0));
    const sd_pair t42 = sd_pair_neg(t41);
    const sd_pair t43 = sd_pair_select(a > 4.0, t42, sd_pair_make(t15, 0.0));
    const sd_pair t44 = sd_pair_select(a > k->c14, t43, sd_pair_make(1.0, 0.0));
    const sd_pair t45 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), t44);
    (void)k;
    return r != r ? r : t45.hi;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_penalty_g_array(const double *parameters, const double *in, double *out, size_t n) {
    log_penalty_g_constants k;
    log_penalty_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_penalty_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_penalty_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_penalty_g_constants k;
    log_penalty_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_penalty_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((r**2, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (gamma**2*sigma**2/log(gamma + 1)**2 + r**2/2 - 2*sigma/log(gamma + 1) + (-4*gamma*sigma*log(sqrt(2)*gamma*(gamma**2*sigma + sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))*sqrt(log(gamma + 1)) + log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma**2*sigma + log(gamma + 1))*sqrt(gamma**4*sigma**2/log(gamma + 1) - 2*gamma**2*sigma + log(gamma + 1))/(gamma*log(gamma + 1)))/(gamma*sqrt(log(gamma + 1))) - sqrt(2)*(-4*sqrt(2)*gamma*sigma*log(gamma*(gamma*log(gamma + 1)*Abs(r) + sqrt(2)*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))*sqrt(log(gamma + 1)) + sqrt(2)*log(gamma + 1)))/sqrt(log(gamma + 1)) + (gamma*Abs(r) + sqrt(2))*sqrt(gamma**2*r**2*log(gamma + 1)/2 - 4*gamma**2*sigma + sqrt(2)*gamma*log(gamma + 1)*Abs(r) + log(gamma + 1))/gamma)/(2*gamma*sqrt(log(gamma + 1))) + sqrt(2)*Abs(r)/gamma, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_penalty_psi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double p0;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double c11;
    double c11_lo;
    double c12;
    double c12_lo;
} log_penalty_psi_constants;

SYMDICT_INLINE void log_penalty_psi_prepare(const double *parameters, log_penalty_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q1 = sd_pair_mul(q0, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair q2 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q3 = sd_log_fine(q2);
    const sd_pair q4 = sd_pair_div(q1, q3);
    const double q5 = sd_round_down(q4);
    k->c0 = q5; /* round_down(divide(multiply(multiply(gamma, sigma), sqrt(2... */
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_square(q7);
    const sd_pair q9 = sd_two_prod(parameters[1], parameters[1]);
    const sd_pair q10 = sd_pair_mul(q8, q9);
    const sd_pair q11 = sd_pair_div(q10, q3);
    const sd_pair q12 = sd_pair_add(q11, q3);
    const double q13 = 2.0 * parameters[1];
    const sd_pair q14 = sd_pair_mul_double(q7, q13);
    const sd_pair q15 = sd_pair_sub(q12, q14);
    const sd_pair q16 = sd_pair_sqrt(q15);
    const sd_pair q17 = sd_pair_mul_double(q7, parameters[1]);
    const sd_pair q18 = sd_pair_add(q17, q3);
    const sd_pair q19 = sd_pair_mul(q16, q18);
    const sd_pair q20 = sd_pair_mul_double(q3, parameters[0]);
    const sd_pair q21 = sd_pair_div(q19, q20);
    const double q22 = 4.0 * parameters[0];
    const sd_pair q23 = sd_two_prod(q22, parameters[1]);
    const sd_pair q24 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), parameters[0]);
    const sd_pair q25 = sd_pair_sqrt(q3);
    const sd_pair q26 = sd_pair_mul(q16, q25);
    const sd_pair q27 = sd_pair_add(q17, q26);
    const sd_pair q28 = sd_pair_add(q27, q3);
    const sd_pair q29 = sd_pair_mul(q24, q28);
    const sd_pair q30 = sd_log_fine(q29);
    const sd_pair q31 = sd_pair_mul(q23, q30);
    const sd_pair q32 = sd_pair_div(q31, q25);
    const sd_pair q33 = sd_pair_sub(q21, q32);
    const sd_pair q34 = sd_pair_mul_double(q25, parameters[0]);
    const sd_pair q35 = sd_pair_div(q33, q34);
    const sd_pair q36 = sd_pair_mul(q7, q9);
    const sd_pair q37 = sd_pair_square(q3);
    const sd_pair q38 = sd_pair_div(q36, q37);
    const sd_pair q39 = sd_pair_add(q35, q38);
    const sd_pair q40 = sd_pair_div(sd_pair_make(q13, 0.0), q3);
    const sd_pair q41 = sd_pair_sub(q39, q40);
    k->c1 = q41.hi; /* subtract(add(divide(subtract(divide(multiply(sqrt(subtrac... */
    k->c1_lo = q41.lo;
    const sd_pair q43 = sd_pair_div(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), sd_pair_make(parameters[0], 0.0));
    k->c2 = q43.hi; /* divide(sqrt(2), gamma) */
    k->c2_lo = q43.lo;
    const sd_pair q45 = sd_pair_scale(q7, 0.5);
    const sd_pair q46 = sd_pair_mul(q45, q3);
    k->c3 = q46.hi; /* multiply(multiply(1/2, square(gamma)), log(add(1, gamma))) */
    k->c3_lo = q46.lo;
    const sd_pair q48 = sd_pair_mul(q24, q3);
    k->c4 = q48.hi; /* multiply(multiply(gamma, sqrt(2)), log(add(1, gamma))) */
    k->c4_lo = q48.lo;
    const double q50 = 4.0 * parameters[1];
    const sd_pair q51 = sd_pair_mul_double(q7, q50);
    const sd_pair q52 = sd_pair_sub(q3, q51);
    k->c5 = q52.hi; /* subtract(log(add(1, gamma)), multiply(multiply(4, sigma),... */
    k->c5_lo = q52.lo;
    const sd_pair q54 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c7 = q54.hi; /* divide(1, gamma) */
    k->c7_lo = q54.lo;
    const sd_pair q56 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q25);
    k->c8 = q56.hi; /* multiply(sqrt(2), sqrt(log(add(1, gamma)))) */
    k->c8_lo = q56.lo;
    const sd_pair q58 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q3);
    k->c9 = q58.hi; /* multiply(sqrt(2), log(add(1, gamma))) */
    k->c9_lo = q58.lo;
    k->c10 = q20.hi; /* multiply(gamma, log(add(1, gamma))) */
    k->c10_lo = q20.lo;
    const sd_pair q61 = sd_pair_mul(q23, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair q62 = sd_pair_div(q61, q25);
    k->c11 = q62.hi; /* divide(multiply(multiply(multiply(4, gamma), sigma), sqrt... */
    k->c11_lo = q62.lo;
    const sd_pair q64 = sd_pair_div(sd_pair_make(0.7071067811865476, -4.833646656726457e-17), q34);
    k->c12 = q64.hi; /* divide(multiply(1/2, sqrt(2)), multiply(gamma, sqrt(log(a... */
    k->c12_lo = q64.lo;
    k->p0 = parameters[0]; /* gamma */
}

/* Psi(r); at most 4 ulp; the bound holds for |r| up to 2^24 times the scale. */
SYMDICT_INLINE double log_penalty_psi(double r, const log_penalty_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 * t0;
    const sd_pair t2 = sd_two_prod(a, a);
    const sd_pair t3 = sd_pair_scale(t2, 0.5);
    const sd_pair t4 = sd_pair_add(sd_pair_make(k->c1, k->c1_lo), t3);
    const sd_pair t5 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), a);
    const sd_pair t6 = sd_pair_add(t4, t5);
    const sd_pair t7 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t2);
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c4, k->c4_lo), a);
    const sd_pair t9 = sd_pair_add(t7, t8);
    const sd_pair t10 = sd_pair_add(t9, sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t11 = sd_pair_sqrt(t10);
    const sd_pair t12 = sd_two_prod(k->p0, a);
    const sd_pair t13 = sd_pair_add(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t12);
    const sd_pair t14 = sd_pair_mul(t11, t13);
    const sd_pair t15 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t14);
    const sd_pair t16 = sd_pair_mul(sd_pair_make(k->c8, k->c8_lo), t11);
    const sd_pair t17 = sd_pair_add(sd_pair_make(k->c9, k->c9_lo), t16);
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c10, k->c10_lo), a);
    const sd_pair t19 = sd_pair_add(t17, t18);
    const sd_pair t20 = sd_pair_mul_double(t19, k->p0);
    const sd_pair t21 = sd_log_pair(t20);
    const sd_pair t22 = sd_pair_mul(sd_pair_make(k->c11, k->c11_lo), t21);
    const sd_pair t23 = sd_pair_sub(t15, t22);
    const sd_pair t24 = sd_pair_mul(sd_pair_make(k->c12, k->c12_lo), t23);
    const sd_pair t25 = sd_pair_sub(t6, t24);
    const double t26 = t25.hi;
    const double t27 = a > k->c0 ? t26 : t1;
    const double t28 = a > 1.7976931348623157e+308 ? a : t27;
    (void)k;
    return t28;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_penalty_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    log_penalty_psi_constants k;
    log_penalty_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_penalty_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_penalty_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_penalty_psi_constants k;
    log_penalty_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_penalty_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Abs(r) <= gamma*sigma/log(gamma + 1)), ((gamma*r + sqrt(-4*gamma*(gamma*sigma - log(gamma + 1)*Abs(r)) + (gamma*Abs(r) - 1)**2*log(gamma + 1))*sign(r)/sqrt(log(gamma + 1)) - sign(r))/(2*gamma), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_penalty_s, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c5_lo;
    double c6;
    double c7;
} log_penalty_s_constants;

SYMDICT_INLINE void log_penalty_s_prepare(const double *parameters, log_penalty_s_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_log_fine(q0);
    k->c1 = q1.hi; /* log(add(1, gamma)) */
    k->c1_lo = q1.lo;
    const double q3 = 4.0 * parameters[0];
    const sd_pair q4 = sd_pair_mul_double(q1, q3);
    k->c2 = q4.hi; /* multiply(multiply(4, gamma), log(add(1, gamma))) */
    k->c2_lo = q4.lo;
    const double q6 = 4.0 * parameters[1];
    const sd_pair q7 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q8 = sd_pair_mul_double(q7, q6);
    k->c3 = q8.hi; /* multiply(multiply(4, sigma), square(gamma)) */
    k->c3_lo = q8.lo;
    const sd_pair q10 = sd_pair_sqrt(q1);
    const sd_pair q11 = sd_pair_mul_double(q10, parameters[0]);
    const sd_pair q12 = sd_pair_div(sd_pair_make(0.5, 0.0), q11);
    k->c4 = q12.hi; /* divide(1/2, multiply(gamma, sqrt(log(add(1, gamma))))) */
    k->c4_lo = q12.lo;
    const sd_pair q14 = sd_pair_div(sd_pair_make(0.5, 0.0), sd_pair_make(parameters[0], 0.0));
    k->c5 = q14.hi; /* divide(1/2, gamma) */
    k->c5_lo = q14.lo;
    const double q16 = 281474976710656.0 * parameters[0];
    const sd_pair q17 = sd_two_sum(q16, (-1.0));
    const sd_pair q18 = sd_pair_square(q17);
    const sd_pair q19 = sd_pair_mul(q1, q18);
    const sd_pair q20 = sd_pair_scale(q4, 281474976710656.0);
    const sd_pair q21 = sd_pair_add(q19, q20);
    const sd_pair q22 = sd_pair_sub(q21, q8);
    const sd_pair q23 = sd_pair_sqrt(q22);
    const sd_pair q24 = sd_pair_mul(q12, q23);
    const sd_pair q25 = sd_pair_add_double(q24, 140737488355328.0);
    const sd_pair q26 = sd_pair_sub(q25, q14);
    const sd_pair q27 = sd_pair_scale(q26, 3.552713678800501e-15);
    k->c6 = q27.hi; /* multiply(1/281474976710656, subtract(add(140737488355328,... */
    const sd_pair q29 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q30 = sd_pair_div(q29, q1);
    const double q31 = sd_round_down(q30);
    k->c7 = q31; /* round_down(divide(multiply(gamma, sigma), log(add(1, gamm... */
    k->p0 = parameters[0]; /* gamma */
}

/* S(r); at most 4 ulp; closer to a zero than 2^-42 of it the bound grows to some hundred ulp. */
SYMDICT_INLINE double log_penalty_s(double r, const log_penalty_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 281474976710656.0 ? 281474976710656.0 : a;
    const double t1 = 0.5 * t0;
    const sd_pair t2 = sd_two_prod(k->p0, t0);
    const sd_pair t3 = sd_pair_add_double(t2, (-1.0));
    const sd_pair t4 = sd_pair_square(t3);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t4);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t0);
    const sd_pair t7 = sd_pair_add(t5, t6);
    const sd_pair t8 = sd_pair_sub(t7, sd_pair_make(k->c3, k->c3_lo));
    const sd_pair t9 = sd_pair_sqrt(t8);
    const sd_pair t10 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t9);
    const sd_pair t11 = sd_pair_add_double(t10, t1);
    const sd_pair t12 = sd_pair_sub(t11, sd_pair_make(k->c5, k->c5_lo));
    const double t13 = t12.hi;
    const double t14 = k->c6 * a;
    const double t15 = a > 281474976710656.0 ? t14 : t13;
    const double t16 = a > k->c7 ? t15 : 0.0;
    (void)k;
    return r != r ? r : (copysign(1.0, r) * t16);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_penalty_s_array(const double *parameters, const double *in, double *out, size_t n) {
    log_penalty_s_constants k;
    log_penalty_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_penalty_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_penalty_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_penalty_s_constants k;
    log_penalty_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_penalty_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Abs(r) <= sqrt(2)*gamma*sigma/log(gamma + 1)), (-(gamma*Abs(r) + sqrt(2))*sqrt(log(gamma + 1))/(2*sqrt(gamma**2*r**2*log(gamma + 1) - 8*gamma**2*sigma + 2*sqrt(2)*gamma*log(gamma + 1)*Abs(r) + 2*log(gamma + 1))) + 1/2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of log_penalty_slope, prepared once per call. */
typedef struct {
    double p0;
    double c1;
    double c1_lo;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double c4;
    double c4_lo;
    double c5;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c8_lo;
    double c9;
    double c9_lo;
    double c10;
    double c10_lo;
    double c11;
} log_penalty_slope_constants;

SYMDICT_INLINE void log_penalty_slope_prepare(const double *parameters, log_penalty_slope_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_two_sum(1.0, parameters[0]);
    const sd_pair q1 = sd_log_fine(q0);
    const sd_pair q2 = sd_pair_sqrt(q1);
    const sd_pair q3 = sd_pair_scale(q2, 0.5);
    k->c1 = q3.hi; /* multiply(1/2, sqrt(log(add(1, gamma)))) */
    k->c1_lo = q3.lo;
    const sd_pair q5 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q6 = sd_pair_mul(q5, q1);
    k->c2 = q6.hi; /* multiply(square(gamma), log(add(1, gamma))) */
    k->c2_lo = q6.lo;
    const double q8 = 2.0 * parameters[0];
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q8);
    const sd_pair q10 = sd_pair_mul(q9, q1);
    k->c3 = q10.hi; /* multiply(multiply(multiply(2, gamma), sqrt(2)), log(add(1... */
    k->c3_lo = q10.lo;
    const sd_pair q12 = sd_pair_scale(q1, 2.0);
    const double q13 = 8.0 * parameters[1];
    const sd_pair q14 = sd_pair_mul_double(q5, q13);
    const sd_pair q15 = sd_pair_sub(q12, q14);
    k->c4 = q15.hi; /* subtract(multiply(2, log(add(1, gamma))), multiply(multip... */
    k->c4_lo = q15.lo;
    const sd_pair q17 = sd_two_prod(parameters[0], parameters[1]);
    const sd_pair q18 = sd_pair_mul(q17, sd_pair_make(1.4142135623730951, -9.667293313452913e-17));
    const sd_pair q19 = sd_pair_div(q18, q1);
    const double q20 = sd_round_up(q19);
    k->c5 = q20; /* round_up(divide(multiply(multiply(gamma, sigma), sqrt(2))... */
    const double q22 = 4.0 * parameters[1];
    const sd_pair q23 = sd_pair_mul_double(q5, q22);
    k->c6 = q23.hi; /* multiply(multiply(4, sigma), square(gamma)) */
    k->c6_lo = q23.lo;
    const sd_pair q25 = sd_pair_mul(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), q2);
    k->c7 = q25.hi; /* multiply(sqrt(2), sqrt(log(add(1, gamma)))) */
    k->c7_lo = q25.lo;
    const sd_pair q27 = sd_pair_mul_double(q2, parameters[0]);
    k->c8 = q27.hi; /* multiply(gamma, sqrt(log(add(1, gamma)))) */
    k->c8_lo = q27.lo;
    k->c9 = q12.hi; /* multiply(2, log(add(1, gamma))) */
    k->c9_lo = q12.lo;
    k->c10 = q14.hi; /* multiply(multiply(8, sigma), square(gamma)) */
    k->c10_lo = q14.lo;
    const double q31 = sd_round_down(q19);
    k->c11 = q31; /* round_down(divide(multiply(multiply(gamma, sigma), sqrt(2... */
    k->p0 = parameters[0]; /* gamma */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double log_penalty_slope(double r, const log_penalty_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 4.0 ? 4.0 : a;
    const sd_pair t1 = sd_two_prod(k->p0, t0);
    const sd_pair t2 = sd_pair_add(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t1);
    const sd_pair t3 = sd_pair_mul(sd_pair_make(k->c1, k->c1_lo), t2);
    const sd_pair t4 = sd_two_prod(t0, t0);
    const sd_pair t5 = sd_pair_mul(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_mul_double(sd_pair_make(k->c3, k->c3_lo), t0);
    const sd_pair t7 = sd_pair_add(t5, t6);
    const sd_pair t8 = sd_pair_add(t7, sd_pair_make(k->c4, k->c4_lo));
    const sd_pair t9 = sd_pair_sqrt(t8);
    const sd_pair t10 = sd_pair_div(t3, t9);
    const sd_pair t11 = sd_pair_neg(t10);
    const sd_pair t12 = sd_pair_add_double(t11, 0.5);
    const double t13 = t12.hi;
    const double t14 = a < 4.0 ? 4.0 : a;
    const double t15 = t14 < k->c5 ? k->c5 : t14;
    const sd_pair t16 = sd_pair_inverse(sd_pair_make(t15, 0.0));
    const sd_pair t17 = sd_pair_mul(sd_pair_make(k->c6, k->c6_lo), t16);
    const sd_pair t18 = sd_pair_mul(sd_pair_make(k->c7, k->c7_lo), t16);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_pair_add_double(sd_pair_make(k->c8, k->c8_lo), t19);
    const double t21 = t20.hi;
    const sd_pair t22 = sd_pair_square(t16);
    const sd_pair t23 = sd_pair_mul(sd_pair_make(k->c9, k->c9_lo), t22);
    const sd_pair t24 = sd_pair_add(sd_pair_make(k->c2, k->c2_lo), t23);
    const double t25 = t24.hi;
    const sd_pair t26 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t16);
    const sd_pair t27 = sd_pair_add_double(t26, t25);
    const sd_pair t28 = sd_pair_mul(sd_pair_make(k->c10, k->c10_lo), t22);
    const sd_pair t29 = sd_pair_sub(t27, t28);
    const double t30 = t29.hi;
    const sd_pair t31 = sd_pair_sqrt(sd_pair_make(t30, 0.0));
    const sd_pair t32 = sd_pair_add_double(t31, t21);
    const double t33 = t32.hi;
    const sd_pair t34 = sd_pair_mul_double(t31, t33);
    const sd_pair t35 = sd_pair_div(t17, t34);
    const double t36 = t35.hi;
    const double t37 = t36 / t15;
    const double t38 = -t37;
    const double t39 = a > 4.0 ? t38 : t13;
    const double t40 = a > k->c11 ? t39 : 1.0;
    const double t41 = a > 1.7976931348623157e+308 ? 0.0 : t40;
    (void)k;
    return r != r ? r : t41;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void log_penalty_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    log_penalty_slope_constants k;
    log_penalty_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = log_penalty_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void log_penalty_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    log_penalty_slope_constants k;
    log_penalty_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)log_penalty_slope((double)in[i], &k);
}

#endif
