/* The kernels of weickert: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-10359*lam**8/(3125*r**8))), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-10359*lam**8/(3125*r**8)), True)): at most 4 ulp.
   Psi(r) = Piecewise((0, Eq(r, 0)), (-1151**(1/4)*sqrt(3)*5**(3/4)*lam**2*uppergamma(-1/4, 10359*lam**8/(3125*r**8))/100 + r**2, True)): at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux.
   S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-10359*lam**8/(50000*r**8)), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Eq(r, 0)), (-82872*lam**8*exp(-10359*lam**8/(3125*r**8))/(3125*r**8) + 1 - exp(-10359*lam**8/(3125*r**8)), True)): at most 4 ulp.
   Digest: c8145c3b1665d49f. Made by symdict; again by:
       symdict generate --only kernels/weickert.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_WEICKERT_H
#define SYMDICT_WEICKERT_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-10359*lam**8/(3125*r**8))), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c4_lo;
} weickert_phi_constants;

SYMDICT_INLINE void weickert_phi_prepare(const double *parameters, weickert_phi_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.0625 * parameters[0];
    k->c1 = q2; /* multiply(1/16, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_mul(sd_pair_make(3.31488, -4.874323167314287e-17), q6);
    k->c2 = q7.hi; /* multiply(10359/3125, square(square(square(lam)))) */
    k->c2_lo = q7.lo;
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(3.31488, -4.874323167321222e-17), parameters[0]);
    k->c4 = q9.hi; /* multiply(893689880080043128425457949697900489424884504178... */
    k->c4_lo = q9.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double weickert_phi(double r, const weickert_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_square(t3);
    const sd_pair t5 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), t4);
    const double t6 = t5.hi;
    const double t7 = -t6;
    const double t8 = sd_expm1(t7);
    const double t9 = t0 * t8;
    const double t10 = -t9;
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = t11 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t11;
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t12, 0.0));
    const sd_pair t14 = sd_pair_square(t13);
    const sd_pair t15 = sd_pair_mul(t14, t13);
    const sd_pair t16 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t15);
    const double t17 = t16.hi;
    const sd_pair t18 = sd_pair_square(t14);
    const double t19 = t18.hi;
    const double t20 = t17 * t19;
    const double t21 = a > k->c0 ? t20 : t10;
    (void)k;
    return copysign(1.0, r) * t21;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_phi_constants k;
    weickert_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void weickert_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    weickert_phi_constants k;
    double left = 0;
    weickert_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = weickert_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_phi_constants k;
    weickert_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-10359*lam**8/(3125*r**8)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} weickert_g_constants;

SYMDICT_INLINE void weickert_g_prepare(const double *parameters, weickert_g_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_mul(sd_pair_make(3.31488, -4.874323167314287e-17), q6);
    k->c2 = q7.hi; /* multiply(10359/3125, square(square(square(lam)))) */
    k->c2_lo = q7.lo;
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_g(double r, const weickert_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_square(t3);
    const double t5 = t4.hi;
    const sd_pair t6 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t5, 0.0));
    const double t7 = t6.hi;
    const double t8 = -t7;
    const double t9 = sd_expm1(t8);
    const double t10 = -t9;
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = t11 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t11;
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t12, 0.0));
    const sd_pair t14 = sd_pair_square(t13);
    const sd_pair t15 = sd_pair_square(t14);
    const double t16 = t15.hi;
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(3.31488, -4.874323167321222e-17), t16);
    const double t18 = t17.hi;
    const double t19 = t18 * t16;
    const double t20 = a > k->c0 ? t19 : t10;
    (void)k;
    return t20;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_g_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_g_constants k;
    weickert_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_g_constants k;
    weickert_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((0, Eq(r, 0)), (-1151**(1/4)*sqrt(3)*5**(3/4)*lam**2*uppergamma(-1/4, 10359*lam**8/(3125*r**8))/100 + r**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_psi, prepared once per call. */
typedef struct {
    double c0;
    double c0_lo;
    double c1;
    double c1_lo;
    double c2;
    double c3;
    double c4;
    double c5;
    double c6;
    double c7;
    double c8;
    double c9;
    double c10;
    double c11;
    double c12;
    double c13;
    double c14;
    double c15;
    double c16;
    double c17;
    double c18;
    double c19;
    double c20;
    double c21;
    double c22;
    double c23;
    double c24;
    double c25;
    double c26;
    double c27;
    double c28;
    double c29;
    double c30;
    double c31;
    double c32;
    double c33;
    double c34;
    double c35;
    double c36;
    double c37;
    double c38;
    double c39;
    double c40;
    double c41;
    double c42;
    double c43;
    double c44;
    double c45;
    double c46;
    double c47;
    double c48;
    double c49;
    double c50;
    double c51;
    double c52;
    double c53;
    double c54;
    double c55;
    double c56;
    double c57;
    double c58;
    double c59;
    double c60;
    double c61;
    double c62;
    double c63;
    double c64;
    double c65;
    double c66;
    double c67;
    double c68;
    double c69;
    double c70;
    double c71;
    double c72;
    double c73;
    double c74;
    double c75;
    double c76;
    double c77;
    double c78;
    double c79;
    double c80;
    double c81;
    double c82;
    double c83;
    double c84;
    double c85;
    double c86;
    double c87;
    double c88;
    double c89;
    double c90;
    double c91;
    double c92;
    double c93;
    double c94;
    double c95;
    double c96;
    double c97;
    double c98;
    double c99;
    double c100;
    double c101;
    double c102;
    double c103;
    double c104;
    double c105;
    double c106;
    double c107;
    double p0;
    double c109;
    double c110;
    double c111;
    double c112;
    double c113;
    double c114;
    double c115;
    double c116;
    double c117;
    double c118;
    double c119;
    double c120;
    double c121;
} weickert_psi_constants;

SYMDICT_INLINE void weickert_psi_prepare(const double *parameters, weickert_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, lam) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(lam) */
    k->c1_lo = q2.lo;
    const double q4 = 1125899906842624.0 * parameters[0];
    k->c2 = q4; /* multiply(1125899906842624, lam) */
    const sd_pair q6 = sd_pair_mul(sd_pair_make(1.653486861280823, -2.587733615402439e-17), q2);
    k->c3 = q6.hi; /* multiply(1125304845658623691383420306279974273943/6805647... */
    const double q8 = 562949953421312.0 * parameters[0];
    k->c4 = q8; /* multiply(562949953421312, lam) */
    const double q10 = 281474976710656.0 * parameters[0];
    k->c5 = q10; /* multiply(281474976710656, lam) */
    const double q12 = 140737488355328.0 * parameters[0];
    k->c6 = q12; /* multiply(140737488355328, lam) */
    const double q14 = 70368744177664.0 * parameters[0];
    k->c7 = q14; /* multiply(70368744177664, lam) */
    const double q16 = 35184372088832.0 * parameters[0];
    k->c8 = q16; /* multiply(35184372088832, lam) */
    const double q18 = 17592186044416.0 * parameters[0];
    k->c9 = q18; /* multiply(17592186044416, lam) */
    const double q20 = 8796093022208.0 * parameters[0];
    k->c10 = q20; /* multiply(8796093022208, lam) */
    const double q22 = 4398046511104.0 * parameters[0];
    k->c11 = q22; /* multiply(4398046511104, lam) */
    const double q24 = 2199023255552.0 * parameters[0];
    k->c12 = q24; /* multiply(2199023255552, lam) */
    const double q26 = 1099511627776.0 * parameters[0];
    k->c13 = q26; /* multiply(1099511627776, lam) */
    const double q28 = 549755813888.0 * parameters[0];
    k->c14 = q28; /* multiply(549755813888, lam) */
    const double q30 = 274877906944.0 * parameters[0];
    k->c15 = q30; /* multiply(274877906944, lam) */
    const double q32 = 137438953472.0 * parameters[0];
    k->c16 = q32; /* multiply(137438953472, lam) */
    const double q34 = 68719476736.0 * parameters[0];
    k->c17 = q34; /* multiply(68719476736, lam) */
    const double q36 = 34359738368.0 * parameters[0];
    k->c18 = q36; /* multiply(34359738368, lam) */
    const double q38 = 17179869184.0 * parameters[0];
    k->c19 = q38; /* multiply(17179869184, lam) */
    const double q40 = 8589934592.0 * parameters[0];
    k->c20 = q40; /* multiply(8589934592, lam) */
    const double q42 = 4294967296.0 * parameters[0];
    k->c21 = q42; /* multiply(4294967296, lam) */
    const double q44 = 2147483648.0 * parameters[0];
    k->c22 = q44; /* multiply(2147483648, lam) */
    const double q46 = 1073741824.0 * parameters[0];
    k->c23 = q46; /* multiply(1073741824, lam) */
    const double q48 = 536870912.0 * parameters[0];
    k->c24 = q48; /* multiply(536870912, lam) */
    const double q50 = 268435456.0 * parameters[0];
    k->c25 = q50; /* multiply(268435456, lam) */
    const double q52 = 134217728.0 * parameters[0];
    k->c26 = q52; /* multiply(134217728, lam) */
    const double q54 = 67108864.0 * parameters[0];
    k->c27 = q54; /* multiply(67108864, lam) */
    const double q56 = 33554432.0 * parameters[0];
    k->c28 = q56; /* multiply(33554432, lam) */
    const double q58 = 16777216.0 * parameters[0];
    k->c29 = q58; /* multiply(16777216, lam) */
    const double q60 = 8388608.0 * parameters[0];
    k->c30 = q60; /* multiply(8388608, lam) */
    const double q62 = 4194304.0 * parameters[0];
    k->c31 = q62; /* multiply(4194304, lam) */
    const double q64 = 2097152.0 * parameters[0];
    k->c32 = q64; /* multiply(2097152, lam) */
    const double q66 = 1048576.0 * parameters[0];
    k->c33 = q66; /* multiply(1048576, lam) */
    const double q68 = 524288.0 * parameters[0];
    k->c34 = q68; /* multiply(524288, lam) */
    const double q70 = 262144.0 * parameters[0];
    k->c35 = q70; /* multiply(262144, lam) */
    const double q72 = 131072.0 * parameters[0];
    k->c36 = q72; /* multiply(131072, lam) */
    const sd_pair q74 = sd_two_prod(98304.0, parameters[0]);
    k->c37 = q74.hi; /* multiply(98304, lam) */
    const double q76 = 65536.0 * parameters[0];
    k->c38 = q76; /* multiply(65536, lam) */
    const sd_pair q78 = sd_two_prod(49152.0, parameters[0]);
    k->c39 = q78.hi; /* multiply(49152, lam) */
    const double q80 = 32768.0 * parameters[0];
    k->c40 = q80; /* multiply(32768, lam) */
    const sd_pair q82 = sd_two_prod(24576.0, parameters[0]);
    k->c41 = q82.hi; /* multiply(24576, lam) */
    const double q84 = 16384.0 * parameters[0];
    k->c42 = q84; /* multiply(16384, lam) */
    const sd_pair q86 = sd_two_prod(12288.0, parameters[0]);
    k->c43 = q86.hi; /* multiply(12288, lam) */
    const double q88 = 8192.0 * parameters[0];
    k->c44 = q88; /* multiply(8192, lam) */
    const sd_pair q90 = sd_two_prod(6144.0, parameters[0]);
    k->c45 = q90.hi; /* multiply(6144, lam) */
    const double q92 = 4096.0 * parameters[0];
    k->c46 = q92; /* multiply(4096, lam) */
    const sd_pair q94 = sd_two_prod(3072.0, parameters[0]);
    k->c47 = q94.hi; /* multiply(3072, lam) */
    const sd_pair q96 = sd_two_prod(2560.0, parameters[0]);
    k->c48 = q96.hi; /* multiply(2560, lam) */
    const double q98 = 2048.0 * parameters[0];
    k->c49 = q98; /* multiply(2048, lam) */
    const sd_pair q100 = sd_two_prod(1536.0, parameters[0]);
    k->c50 = q100.hi; /* multiply(1536, lam) */
    const sd_pair q102 = sd_two_prod(1280.0, parameters[0]);
    k->c51 = q102.hi; /* multiply(1280, lam) */
    const double q104 = 1024.0 * parameters[0];
    k->c52 = q104; /* multiply(1024, lam) */
    const sd_pair q106 = sd_two_prod(768.0, parameters[0]);
    k->c53 = q106.hi; /* multiply(768, lam) */
    const sd_pair q108 = sd_two_prod(640.0, parameters[0]);
    k->c54 = q108.hi; /* multiply(640, lam) */
    const double q110 = 512.0 * parameters[0];
    k->c55 = q110; /* multiply(512, lam) */
    const sd_pair q112 = sd_two_prod(384.0, parameters[0]);
    k->c56 = q112.hi; /* multiply(384, lam) */
    const sd_pair q114 = sd_two_prod(320.0, parameters[0]);
    k->c57 = q114.hi; /* multiply(320, lam) */
    const double q116 = 256.0 * parameters[0];
    k->c58 = q116; /* multiply(256, lam) */
    const sd_pair q118 = sd_two_prod(224.0, parameters[0]);
    k->c59 = q118.hi; /* multiply(224, lam) */
    const sd_pair q120 = sd_two_prod(192.0, parameters[0]);
    k->c60 = q120.hi; /* multiply(192, lam) */
    const sd_pair q122 = sd_two_prod(160.0, parameters[0]);
    k->c61 = q122.hi; /* multiply(160, lam) */
    const double q124 = 128.0 * parameters[0];
    k->c62 = q124; /* multiply(128, lam) */
    const sd_pair q126 = sd_two_prod(112.0, parameters[0]);
    k->c63 = q126.hi; /* multiply(112, lam) */
    const sd_pair q128 = sd_two_prod(96.0, parameters[0]);
    k->c64 = q128.hi; /* multiply(96, lam) */
    const sd_pair q130 = sd_two_prod(80.0, parameters[0]);
    k->c65 = q130.hi; /* multiply(80, lam) */
    const double q132 = 64.0 * parameters[0];
    k->c66 = q132; /* multiply(64, lam) */
    const sd_pair q134 = sd_two_prod(56.0, parameters[0]);
    k->c67 = q134.hi; /* multiply(56, lam) */
    const sd_pair q136 = sd_two_prod(48.0, parameters[0]);
    k->c68 = q136.hi; /* multiply(48, lam) */
    const sd_pair q138 = sd_two_prod(40.0, parameters[0]);
    k->c69 = q138.hi; /* multiply(40, lam) */
    const sd_pair q140 = sd_two_prod(36.0, parameters[0]);
    k->c70 = q140.hi; /* multiply(36, lam) */
    const double q142 = 32.0 * parameters[0];
    k->c71 = q142; /* multiply(32, lam) */
    const sd_pair q144 = sd_two_prod(28.0, parameters[0]);
    k->c72 = q144.hi; /* multiply(28, lam) */
    const sd_pair q146 = sd_two_prod(24.0, parameters[0]);
    k->c73 = q146.hi; /* multiply(24, lam) */
    const sd_pair q148 = sd_two_prod(20.0, parameters[0]);
    k->c74 = q148.hi; /* multiply(20, lam) */
    const sd_pair q150 = sd_two_prod(18.0, parameters[0]);
    k->c75 = q150.hi; /* multiply(18, lam) */
    const double q152 = 16.0 * parameters[0];
    k->c76 = q152; /* multiply(16, lam) */
    const sd_pair q154 = sd_two_prod(14.0, parameters[0]);
    k->c77 = q154.hi; /* multiply(14, lam) */
    const sd_pair q156 = sd_two_prod(12.0, parameters[0]);
    k->c78 = q156.hi; /* multiply(12, lam) */
    const sd_pair q158 = sd_two_prod(10.0, parameters[0]);
    k->c79 = q158.hi; /* multiply(10, lam) */
    const sd_pair q160 = sd_two_prod(9.0, parameters[0]);
    k->c80 = q160.hi; /* multiply(9, lam) */
    const double q162 = 8.0 * parameters[0];
    k->c81 = q162; /* multiply(8, lam) */
    const sd_pair q164 = sd_two_prod(7.0, parameters[0]);
    k->c82 = q164.hi; /* multiply(7, lam) */
    const sd_pair q166 = sd_two_prod(6.0, parameters[0]);
    k->c83 = q166.hi; /* multiply(6, lam) */
    const sd_pair q168 = sd_two_prod(5.5, parameters[0]);
    k->c84 = q168.hi; /* multiply(11/2, lam) */
    const sd_pair q170 = sd_two_prod(5.0, parameters[0]);
    k->c85 = q170.hi; /* multiply(5, lam) */
    const sd_pair q172 = sd_two_prod(4.5, parameters[0]);
    k->c86 = q172.hi; /* multiply(9/2, lam) */
    const double q174 = 4.0 * parameters[0];
    k->c87 = q174; /* multiply(4, lam) */
    const sd_pair q176 = sd_two_prod(3.5, parameters[0]);
    k->c88 = q176.hi; /* multiply(7/2, lam) */
    const sd_pair q178 = sd_two_prod(3.25, parameters[0]);
    k->c89 = q178.hi; /* multiply(13/4, lam) */
    const sd_pair q180 = sd_two_prod(3.0, parameters[0]);
    k->c90 = q180.hi; /* multiply(3, lam) */
    const sd_pair q182 = sd_two_prod(2.75, parameters[0]);
    k->c91 = q182.hi; /* multiply(11/4, lam) */
    const sd_pair q184 = sd_two_prod(2.5, parameters[0]);
    k->c92 = q184.hi; /* multiply(5/2, lam) */
    const sd_pair q186 = sd_two_prod(2.25, parameters[0]);
    k->c93 = q186.hi; /* multiply(9/4, lam) */
    const sd_pair q188 = sd_two_prod(2.125, parameters[0]);
    k->c94 = q188.hi; /* multiply(17/8, lam) */
    const double q190 = 2.0 * parameters[0];
    k->c95 = q190; /* multiply(2, lam) */
    const sd_pair q192 = sd_two_prod(1.875, parameters[0]);
    k->c96 = q192.hi; /* multiply(15/8, lam) */
    const sd_pair q194 = sd_two_prod(1.75, parameters[0]);
    k->c97 = q194.hi; /* multiply(7/4, lam) */
    const sd_pair q196 = sd_two_prod(1.625, parameters[0]);
    k->c98 = q196.hi; /* multiply(13/8, lam) */
    const sd_pair q198 = sd_two_prod(1.5, parameters[0]);
    k->c99 = q198.hi; /* multiply(3/2, lam) */
    const sd_pair q200 = sd_two_prod(1.4375, parameters[0]);
    k->c100 = q200.hi; /* multiply(23/16, lam) */
    const sd_pair q202 = sd_two_prod(1.375, parameters[0]);
    k->c101 = q202.hi; /* multiply(11/8, lam) */
    const sd_pair q204 = sd_two_prod(1.3125, parameters[0]);
    k->c102 = q204.hi; /* multiply(21/16, lam) */
    const sd_pair q206 = sd_two_prod(1.25, parameters[0]);
    k->c103 = q206.hi; /* multiply(5/4, lam) */
    const sd_pair q208 = sd_two_prod(1.1875, parameters[0]);
    k->c104 = q208.hi; /* multiply(19/16, lam) */
    const sd_pair q210 = sd_two_prod(1.125, parameters[0]);
    k->c105 = q210.hi; /* multiply(9/8, lam) */
    const sd_pair q212 = sd_two_prod(1.0625, parameters[0]);
    k->c106 = q212.hi; /* multiply(17/16, lam) */
    const sd_pair q214 = sd_two_prod(1.03125, parameters[0]);
    k->c107 = q214.hi; /* multiply(33/32, lam) */
    const sd_pair q216 = sd_two_prod(0.96875, parameters[0]);
    k->c109 = q216.hi; /* multiply(31/32, lam) */
    const sd_pair q218 = sd_two_prod(0.9375, parameters[0]);
    k->c110 = q218.hi; /* multiply(15/16, lam) */
    const sd_pair q220 = sd_two_prod(0.90625, parameters[0]);
    k->c111 = q220.hi; /* multiply(29/32, lam) */
    const sd_pair q222 = sd_two_prod(0.875, parameters[0]);
    k->c112 = q222.hi; /* multiply(7/8, lam) */
    const sd_pair q224 = sd_two_prod(0.84375, parameters[0]);
    k->c113 = q224.hi; /* multiply(27/32, lam) */
    const sd_pair q226 = sd_two_prod(0.8125, parameters[0]);
    k->c114 = q226.hi; /* multiply(13/16, lam) */
    const sd_pair q228 = sd_two_prod(0.78125, parameters[0]);
    k->c115 = q228.hi; /* multiply(25/32, lam) */
    const sd_pair q230 = sd_two_prod(0.75, parameters[0]);
    k->c116 = q230.hi; /* multiply(3/4, lam) */
    const sd_pair q232 = sd_two_prod(0.71875, parameters[0]);
    k->c117 = q232.hi; /* multiply(23/32, lam) */
    const sd_pair q234 = sd_two_prod(0.6875, parameters[0]);
    k->c118 = q234.hi; /* multiply(11/16, lam) */
    const sd_pair q236 = sd_two_prod(0.65625, parameters[0]);
    k->c119 = q236.hi; /* multiply(21/32, lam) */
    const sd_pair q238 = sd_two_prod(0.625, parameters[0]);
    k->c120 = q238.hi; /* multiply(5/8, lam) */
    const double q240 = 0.5 * parameters[0];
    k->c121 = q240; /* multiply(1/2, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* Psi(r); at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux. */
SYMDICT_INLINE double weickert_psi(double r, const weickert_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 * a;
    const double t1 = t0 * a;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double t3 = t2.hi;
    const double t4 = t3 > 3.7414441915671115e+50 ? 3.7414441915671115e+50 : t3;
    const double t5 = t4 - 0.5625;
    const double t6 = fma(1.0, t5, 1.125);
    const double t7 = fma(t5, t6, 0.31640625);
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t7);
    const double t9 = t8.hi;
    const double t10 = t4 - 0.640625;
    const double t11 = fma(1.0, t10, 1.28125);
    const double t12 = fma(t10, t11, 0.410400390625);
    const sd_pair t13 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t12);
    const double t14 = t13.hi;
    const double t15 = t4 - 0.671875;
    const double t16 = fma(1.0, t15, 1.34375);
    const double t17 = fma(t15, t16, 0.451416015625);
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t17);
    const double t19 = t18.hi;
    const double t20 = t4 - 0.703125;
    const double t21 = fma(1.0, t20, 1.40625);
    const double t22 = t20 * t21;
    const sd_pair t23 = sd_pair_add_double(sd_pair_make(0.494384765625, -1.73654658618204e-27), t22);
    const double t24 = t23.hi;
    const sd_pair t25 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t24);
    const double t26 = t25.hi;
    const double t27 = t4 - 0.734375;
    const double t28 = fma(-1.0765291613329285e-05, t27, (-2.0728857409979707e-07));
    const double t29 = fma(t27, t28, -3.2965246205999206e-09);
    const double t30 = fma(t27, t29, -4.2200427955381065e-11);
    const double t31 = fma(t27, t30, -4.183713056138232e-13);
    const double t32 = fma(t27, t31, 0.999999999999997);
    const double t33 = fma(t27, t32, 1.46875);
    const double t34 = fma(t27, t33, 0.539306640625);
    const sd_pair t35 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t34);
    const double t36 = t35.hi;
    const double t37 = t4 - 0.765625;
    const double t38 = fma(-1018498.7569149592, t37, (-121022.9202549651));
    const double t39 = fma(t37, t38, -10421.849081472234);
    const double t40 = fma(t37, t39, -704.4471752389613);
    const double t41 = fma(t37, t40, -38.58618638568347);
    const double t42 = fma(t37, t41, -1.7351665060146253);
    const double t43 = fma(t37, t42, -0.06422063065274018);
    const double t44 = fma(t37, t43, -0.0019460534575991156);
    const double t45 = fma(t37, t44, -4.766680723156603e-05);
    const double t46 = fma(t37, t45, -9.230964480156357e-07);
    const double t47 = fma(t37, t46, -1.3633699515641603e-08);
    const double t48 = fma(t37, t47, 0.9999999998554555);
    const double t49 = fma(t37, t48, 1.531249999999019);
    const double t50 = fma(t37, t49, 0.5861816406249968);
    const sd_pair t51 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t50);
    const double t52 = t51.hi;
    const double t53 = t4 - 0.796875;
    const double t54 = fma(7253199.004622949, t53, 321528.73046681075);
    const double t55 = fma(t53, t54, -80253.7951883378);
    const double t56 = fma(t53, t55, -19039.33368218066);
    const double t57 = fma(t53, t56, -2305.1716156338603);
    const double t58 = fma(t53, t57, -194.35050714094635);
    const double t59 = fma(t53, t58, -12.350339700035489);
    const double t60 = fma(t53, t59, -0.6075786174162967);
    const double t61 = fma(t53, t60, -0.02322845107550023);
    const double t62 = fma(t53, t61, -0.0006817186023506874);
    const double t63 = fma(t53, t62, -1.4910519485171034e-05);
    const double t64 = fma(t53, t63, 0.9999997702398883);
    const double t65 = fma(t53, t64, 1.593749997768464);
    const double t66 = fma(t53, t65, 0.6350097656147012);
    const sd_pair t67 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t66);
    const double t68 = t67.hi;
    const double t69 = t4 - 0.828125;
    const double t70 = fma(-92156524.64712073, t69, (-17743787.347772162));
    const double t71 = fma(t69, t70, 748052.3728917965);
    const double t72 = fma(t69, t71, 469492.6370184994);
    const double t73 = fma(t69, t72, 37116.5577222533);
    const double t74 = fma(t69, t73, -5051.641937165496);
    const double t75 = fma(t69, t74, -1620.3502363915798);
    const double t76 = fma(t69, t75, -216.23352925970144);
    const double t77 = fma(t69, t76, -18.762134733985764);
    const double t78 = fma(t69, t77, -1.1600294428428783);
    const double t79 = fma(t69, t78, -0.05221602780010371);
    const double t80 = fma(t69, t79, -0.0016891819479246028);
    const double t81 = fma(t69, t80, 0.9999625167435984);
    const double t82 = fma(t69, t81, 1.656249486470712);
    const double t83 = fma(t69, t82, 0.6857910123369466);
    const sd_pair t84 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t83);
    const double t85 = t84.hi;
    const double t86 = t4 - 0.859375;
    const double t87 = fma(149371506.35495833, t86, 16168840.850588966);
    const double t88 = fma(t86, t87, -3923434.679810441);
    const double t89 = fma(t86, t88, -615287.1410661968);
    const double t90 = fma(t86, t89, 72336.07008671429);
    const double t91 = fma(t86, t90, 22684.461985729104);
    const double t92 = fma(t86, t91, 506.4055759415055);
    const double t93 = fma(t86, t92, -530.9319964521425);
    const double t94 = fma(t86, t93, -109.81545055041896);
    const double t95 = fma(t86, t94, -12.014738455255756);
    const double t96 = fma(t86, t95, -0.8547199127898881);
    const double t97 = fma(t86, t96, -0.041113527696731565);
    const double t98 = fma(t86, t97, 0.9986951720958145);
    const double t99 = fma(t86, t98, 1.718725121441755);
    const double t100 = fma(t86, t99, 0.7385251734280199);
    const sd_pair t101 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t100);
    const double t102 = t101.hi;
    const double t103 = t4 - 0.890625;
    const double t104 = fma(-145534588.5220215, t103, 3663257.174684818);
    const double t105 = fma(t103, t104, 5081384.553114677);
    const double t106 = fma(t103, t105, -201715.6758001309);
    const double t107 = fma(t103, t106, -176085.86821457118);
    const double t108 = fma(t103, t107, 2389.0023153217367);
    const double t109 = fma(t103, t108, 6017.33937750074);
    const double t110 = fma(t103, t109, 408.44228609961056);
    const double t111 = fma(t103, t110, -150.20316927940135);
    const double t112 = fma(t103, t111, -39.688432285848805);
    const double t113 = fma(t103, t112, -4.781848098026227);
    const double t114 = fma(t103, t113, -0.3472718409580648);
    const double t115 = fma(t103, t114, 0.9843016280055326);
    const double t116 = fma(t103, t115, 1.7808387124910214);
    const double t117 = fma(t103, t116, 0.7932080772740997);
    const sd_pair t118 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t117);
    const double t119 = t118.hi;
    const double t120 = t4 - 0.921875;
    const double t121 = fma(58592874.72859606, t120, -17233113.982918292);
    const double t122 = fma(t120, t121, -1085084.0904406118);
    const double t123 = fma(t120, t122, 816313.648076996);
    const double t124 = fma(t120, t123, 3480.2998956668994);
    const double t125 = fma(t120, t124, -34176.99311578853);
    const double t126 = fma(t120, t125, 118.71509260680526);
    const double t127 = fma(t120, t126, 1401.191846150292);
    const double t128 = fma(t120, t127, 75.95461147662566);
    const double t129 = fma(t120, t128, -50.200143377167414);
    const double t130 = fma(t120, t129, -12.370607097839518);
    const double t131 = fma(t120, t130, -1.4010132216379085);
    const double t132 = fma(t120, t131, 0.9098734431727428);
    const double t133 = fma(t120, t132, 1.8405443699462047);
    const double t134 = fma(t120, t133, 0.8498040554520007);
    const sd_pair t135 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t134);
    const double t136 = t135.hi;
    const double t137 = t4 - 0.953125;
    const double t138 = fma(8124709.143918634, t137, -2212843.633553531);
    const double t139 = fma(t137, t138, -144705.09803686818);
    const double t140 = fma(t137, t139, 129329.60205204124);
    const double t141 = fma(t137, t140, -4193.139830957771);
    const double t142 = fma(t137, t141, -6212.973497504279);
    const double t143 = fma(t137, t142, 452.583213856825);
    const double t144 = fma(t137, t143, 308.4249077436963);
    const double t145 = fma(t137, t144, -10.791219254430768);
    const double t146 = fma(t137, t145, -17.71780055990136);
    const double t147 = fma(t137, t146, -3.346797462592228);
    const double t148 = fma(t137, t147, 0.6926566432811292);
    const double t149 = fma(t137, t148, 1.8915799452043318);
    const double t150 = fma(t137, t149, 0.9081536768348895);
    const sd_pair t151 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t150);
    const double t152 = t151.hi;
    const double t153 = t4 - 0.984375;
    const double t154 = fma(3386214.794578062, t153, 749299.982164336);
    const double t155 = fma(t153, t154, -347791.98518450523);
    const double t156 = fma(t153, t155, 11529.265578684734);
    const double t157 = fma(t153, t156, 19497.633495764658);
    const double t158 = fma(t153, t157, -3148.587122593797);
    const double t159 = fma(t153, t158, -858.3246092715993);
    const double t160 = fma(t153, t159, 249.23073924414035);
    const double t161 = fma(t153, t160, 46.066374698580354);
    const double t162 = fma(t153, t161, -14.809997213632903);
    const double t163 = fma(t153, t162, -5.473830048887711);
    const double t164 = fma(t153, t163, 0.27631977367647653);
    const double t165 = fma(t153, t164, 1.9229082957120724);
    const double t166 = t153 * t165;
    const sd_pair t167 = sd_pair_add_double(sd_pair_make(0.9678229126122693, -4.810098652715668e-17), t166);
    const double t168 = t167.hi;
    const sd_pair t169 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t168);
    const double t170 = t169.hi;
    const double t171 = t4 - 1.015625;
    const double t172 = fma(-2103533.376477164, t171, 686589.7306960974);
    const double t173 = fma(t171, t172, -8628.713675514402);
    const double t174 = fma(t171, t173, -48342.3878175441);
    const double t175 = fma(t171, t174, 10584.112296949057);
    const double t176 = fma(t171, t175, 1517.682494702263);
    const double t177 = fma(t171, t176, -1006.1921969634715);
    const double t178 = fma(t171, t177, 23.637316184773326);
    const double t179 = fma(t171, t178, 72.11376941288964);
    const double t180 = fma(t171, t179, -5.015748354997404);
    const double t181 = fma(t171, t180, -6.7554801101002235);
    const double t182 = fma(t171, t181, -0.3066043856550228);
    const double t183 = fma(t171, t182, 1.9225918676568434);
    const double t184 = fma(t171, t183, 1.0280040461425968);
    const sd_pair t185 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t184);
    const double t186 = t185.hi;
    const double t187 = t4 - 1.046875;
    const double t188 = fma(-32594.521707340562, t187, 98551.50469696861);
    const double t189 = fma(t187, t188, -24983.94707952561);
    const double t190 = fma(t187, t189, -1803.6271338812353);
    const double t191 = fma(t187, t190, 2569.669495028959);
    const double t192 = fma(t187, t191, -421.6132685478717);
    const double t193 = fma(t187, t192, -137.1519435081404);
    const double t194 = fma(t187, t193, 59.42303449588723);
    const double t195 = fma(t187, t194, 5.655337340369084);
    const double t196 = fma(t187, t195, -6.694176305907196);
    const double t197 = fma(t187, t196, -0.9475553005617666);
    const double t198 = fma(t187, t197, 1.8833673326322113);
    const double t199 = fma(t187, t198, 1.087576822905319);
    const sd_pair t200 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t199);
    const double t201 = t200.hi;
    const double t202 = t4 - 1.09375;
    const double t203 = fma(9717871.662276205, t202, -2985037.7471559364);
    const double t204 = fma(t202, t203, 158434.67522080117);
    const double t205 = fma(t202, t204, 267837.15468351834);
    const double t206 = fma(t202, t205, -123827.69167771452);
    const double t207 = fma(t202, t206, 18302.304772969408);
    const double t208 = fma(t202, t207, 6657.337882802589);
    const double t209 = fma(t202, t208, -4337.644117732566);
    const double t210 = fma(t202, t209, 748.8119477664021);
    const double t211 = fma(t202, t210, 229.2024323483302);
    const double t212 = fma(t202, t211, -148.96786869550328);
    const double t213 = fma(t202, t212, 14.141621796729318);
    const double t214 = fma(t202, t213, 14.31889320348153);
    const double t215 = fma(t202, t214, -4.652058816470521);
    const double t216 = fma(t202, t215, -1.764388118580652);
    const double t217 = fma(t202, t216, 1.753963846806103);
    const double t218 = fma(t202, t217, 1.1731273012291012);
    const sd_pair t219 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t218);
    const double t220 = t219.hi;
    const double t221 = t4 - 1.15625;
    const double t222 = fma(461145.13665298314, t221, -196362.83519149045);
    const double t223 = fma(t221, t222, 35395.716236578715);
    const double t224 = fma(t221, t223, 10385.703022801044);
    const double t225 = fma(t221, t224, -10334.92867151303);
    const double t226 = fma(t221, t225, 3571.529884571419);
    const double t227 = fma(t221, t226, -221.55103069807288);
    const double t228 = fma(t221, t227, -408.8360711610499);
    const double t229 = fma(t221, t228, 213.63451054657008);
    const double t230 = fma(t221, t229, -31.502214969141093);
    const double t231 = fma(t221, t230, -19.204053941010972);
    const double t232 = fma(t221, t231, 12.340987931960788);
    const double t233 = fma(t221, t232, -1.1032781130164406);
    const double t234 = fma(t221, t233, -2.295284266661648);
    const double t235 = fma(t221, t234, 1.4932187683974123);
    const double t236 = fma(t221, t235, 1.2749462121006478);
    const sd_pair t237 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t236);
    const double t238 = t237.hi;
    const double t239 = t4 - 1.21875;
    const double t240 = fma(11710.316072399834, t239, -14435.87164399604);
    const double t241 = fma(t239, t240, 6939.928254638423);
    const double t242 = fma(t239, t241, -1629.496338279193);
    const double t243 = fma(t239, t242, -291.8779368983741);
    const double t244 = fma(t239, t243, 476.80895792629553);
    const double t245 = fma(t239, t244, -225.5723135598921);
    const double t246 = fma(t239, t245, 40.22384979153504);
    const double t247 = fma(t239, t246, 20.285040457350622);
    const double t248 = fma(t239, t247, -18.897778530895692);
    const double t249 = fma(t239, t248, 5.889491055174526);
    const double t250 = fma(t239, t249, 1.1703794251052357);
    const double t251 = fma(t239, t250, -2.2634058532043855);
    const double t252 = fma(t239, t251, 1.2038624418180706);
    const double t253 = fma(t239, t252, 1.3592058925313433);
    const sd_pair t254 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t253);
    const double t255 = t254.hi;
    const double t256 = t4 - 1.28125;
    const double t257 = fma(8022.069366187043, t256, -2892.40888925614);
    const double t258 = fma(t256, t257, 286.0041137383402);
    const double t259 = fma(t256, t258, 466.76887306118556);
    const double t260 = fma(t256, t259, -409.5746237164035);
    const double t261 = fma(t256, t260, 187.01650169400037);
    const double t262 = fma(t256, t261, -37.064869360600916);
    const double t263 = fma(t256, t262, -18.321623814683807);
    const double t264 = fma(t256, t263, 21.635787741037568);
    const double t265 = fma(t256, t264, -10.257019885480005);
    const double t266 = fma(t256, t265, 1.327584562252634);
    const double t267 = fma(t256, t266, 2.015253703423522);
    const double t268 = fma(t256, t267, -1.94692999689272);
    const double t269 = fma(t256, t268, 0.9390888406085306);
    const double t270 = fma(t256, t269, 1.4259647603809327);
    const sd_pair t271 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t270);
    const double t272 = t271.hi;
    const double t273 = t4 - 1.34375;
    const double t274 = fma(191.13052955005008, t273, -387.43966596080674);
    const double t275 = fma(t273, t274, 279.95415989623194);
    const double t276 = fma(t273, t275, -127.56921333984168);
    const double t277 = fma(t273, t276, 26.88967036718117);
    const double t278 = fma(t273, t277, 14.695055853210624);
    const double t279 = fma(t273, t278, -20.199406619190814);
    const double t280 = fma(t273, t279, 12.296611190106672);
    const double t281 = fma(t273, t280, -3.8791333582775454);
    const double t282 = fma(t273, t281, -0.7882297759543552);
    const double t283 = fma(t273, t282, 2.0411357180559255);
    const double t284 = fma(t273, t283, -1.5584517969163585);
    const double t285 = fma(t273, t284, 0.7199681551340933);
    const double t286 = fma(t273, t285, 1.4775563134798484);
    const sd_pair t287 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t286);
    const double t288 = t287.hi;
    const double t289 = t4 - 1.40625;
    const double t290 = fma(238.47496552635337, t289, -160.1458191901701);
    const double t291 = fma(t289, t290, 74.07378295323115);
    const double t292 = fma(t289, t291, -16.07374531086807);
    const double t293 = fma(t289, t292, -10.628564175550068);
    const double t294 = fma(t289, t293, 16.062865484596827);
    const double t295 = fma(t289, t294, -11.665130479992738);
    const double t296 = fma(t289, t295, 5.312900871496238);
    const double t297 = fma(t289, t296, -0.6962989269039586);
    const double t298 = fma(t289, t297, -1.4349243717793558);
    const double t299 = fma(t289, t298, 1.7426760068071905);
    const double t300 = fma(t289, t299, -1.2012465949422626);
    const double t301 = fma(t289, t300, 0.5480779418879045);
    const double t302 = fma(t289, t301, 1.5169498795300111);
    const sd_pair t303 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t302);
    const double t304 = t303.hi;
    const double t305 = t4 - 1.46875;
    const double t306 = fma(-37.53656988648089, t305, 8.123177640811962);
    const double t307 = fma(t305, t306, 6.971435293076244);
    const double t308 = fma(t305, t307, -11.170392851001406);
    const double t309 = fma(t305, t308, 9.287134574684469);
    const double t310 = fma(t305, t309, -5.325606422577832);
    const double t311 = fma(t305, t310, 1.7219965087174183);
    const double t312 = fma(t305, t311, 0.536078049445572);
    const double t313 = fma(t305, t312, -1.4251391054554972);
    const double t314 = fma(t305, t313, 1.3772576235799132);
    const double t315 = fma(t305, t314, -0.9088181604724656);
    const double t316 = fma(t305, t315, 0.41691567358367704);
    const double t317 = fma(t305, t316, 1.5469155569371793);
    const sd_pair t318 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t317);
    const double t319 = t318.hi;
    const double t320 = t4 - 1.5625;
    const double t321 = fma(28.080196004792086, t320, -16.34755423860652);
    const double t322 = fma(t320, t321, 6.134226839831583);
    const double t323 = fma(t320, t322, 0.8944015649677073);
    const double t324 = fma(t320, t323, -4.514825700361762);
    const double t325 = fma(t320, t324, 5.377916215386197);
    const double t326 = fma(t320, t325, -4.489201257911503);
    const double t327 = fma(t320, t326, 2.829852903011632);
    const double t328 = fma(t320, t327, -1.1429153238463343);
    const double t329 = fma(t320, t328, -0.1370129780173173);
    const double t330 = fma(t320, t329, 0.8554325194806474);
    const double t331 = fma(t320, t330, -1.0593115378171736);
    const double t332 = fma(t320, t331, 0.9071126277097415);
    const double t333 = fma(t320, t332, -0.5908627778235953);
    const double t334 = fma(t320, t333, 0.2783903031712004);
    const double t335 = fma(t320, t334, 1.5790432403964858);
    const sd_pair t336 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t335);
    const double t337 = t336.hi;
    const double t338 = t4 - 1.6875;
    const double t339 = fma(-1.1165089180621022, t338, 1.4977053424226687);
    const double t340 = fma(t338, t339, -1.5107508111225831);
    const double t341 = fma(t338, t340, 1.2441110191074123);
    const double t342 = fma(t338, t341, -0.8122215064507453);
    const double t343 = fma(t338, t342, 0.3309356612118093);
    const double t344 = fma(t338, t343, 0.10166006181666244);
    const double t345 = fma(t338, t344, -0.4173833163788298);
    const double t346 = fma(t338, t345, 0.5831019017646828);
    const double t347 = fma(t338, t346, -0.6001626248805222);
    const double t348 = fma(t338, t347, 0.4996635622449341);
    const double t349 = fma(t338, t348, -0.33429468162380416);
    const double t350 = fma(t338, t349, 0.16591700728739525);
    const double t351 = fma(t338, t350, 1.6061480585700292);
    const sd_pair t352 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t351);
    const double t353 = t352.hi;
    const double t354 = t4 - 1.8125;
    const double t355 = fma(-0.3461100755774931, t354, 0.3447161996737316);
    const double t356 = fma(t354, t355, -0.29344313835792823);
    const double t357 = fma(t354, t356, 0.20029660296426577);
    const double t358 = fma(t354, t357, -0.07901624357192699);
    const double t359 = fma(t354, t358, -0.052652481461974876);
    const double t360 = fma(t354, t359, 0.1752037117196162);
    const double t361 = fma(t354, t360, -0.2699737745954087);
    const double t362 = fma(t354, t361, 0.3220239349547418);
    const double t363 = fma(t354, t362, -0.3232687117072653);
    const double t364 = fma(t354, t363, 0.2756203694021121);
    const double t365 = fma(t354, t364, -0.19323653001379323);
    const double t366 = fma(t354, t365, 0.10171528543498787);
    const double t367 = fma(t354, t366, 1.6225099772158231);
    const sd_pair t368 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t367);
    const double t369 = t368.hi;
    const double t370 = t4 - 1.9375;
    const double t371 = fma(-0.06871239413934241, t370, 0.06133188262185573);
    const double t372 = fma(t370, t371, -0.04358897818274441);
    const double t373 = fma(t370, t372, 0.015460490840528631);
    const double t374 = fma(t370, t373, 0.021591379923433084);
    const double t375 = fma(t370, t374, -0.06437373386770259);
    const double t376 = fma(t370, t375, 0.1078883200688449);
    const double t377 = fma(t370, t376, -0.14555977644531923);
    const double t378 = fma(t370, t377, 0.16997351910378888);
    const double t379 = fma(t370, t378, -0.17438284362319997);
    const double t380 = fma(t370, t379, 0.15514726231106893);
    const double t381 = fma(t370, t380, -0.11477873897341641);
    const double t382 = fma(t370, t381, 0.06414843042922631);
    const double t383 = fma(t370, t382, 1.6326733426181925);
    const sd_pair t384 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t383);
    const double t385 = t384.hi;
    const double t386 = t4 - 2.0625;
    const double t387 = fma(0.008495517477048265, t386, -0.0023254003343431604);
    const double t388 = fma(t386, t387, -0.007444336200644394);
    const double t389 = fma(t386, t388, 0.02100351037196602);
    const double t390 = fma(t386, t389, -0.03792877020397122);
    const double t391 = fma(t386, t390, 0.056894660658241725);
    const double t392 = fma(t386, t391, -0.0754305172712838);
    const double t393 = fma(t386, t392, 0.08988867708508282);
    const double t394 = fma(t386, t393, -0.09589987828488537);
    const double t395 = fma(t386, t394, 0.08964761696782692);
    const double t396 = fma(t386, t395, -0.07009750381350058);
    const double t397 = fma(t386, t396, 0.041547389780459285);
    const double t398 = fma(t386, t397, 1.6391636063784836);
    const sd_pair t399 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t398);
    const double t400 = t399.hi;
    const double t401 = t4 - 2.1875;
    const double t402 = fma(0.002234087024134678, t401, -0.006159047181028033);
    const double t403 = fma(t401, t402, 0.01190319011024515);
    const double t404 = fma(t401, t403, -0.019600181499578585);
    const double t405 = fma(t401, t404, 0.02899412078156882);
    const double t406 = fma(t401, t405, -0.039187799265387784);
    const double t407 = fma(t401, t406, 0.0484231204479949);
    const double t408 = fma(t401, t407, -0.054082763635959104);
    const double t409 = fma(t401, t408, 0.05322391249590755);
    const double t410 = fma(t401, t409, -0.04395810675719798);
    const double t411 = fma(t401, t410, 0.027573328985359687);
    const double t412 = fma(t401, t411, 1.643415917007908);
    const sd_pair t413 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t412);
    const double t414 = t413.hi;
    const double t415 = t4 - 2.375;
    const double t416 = fma(4.537549752104513e-05, t415, 0.0001380216648818821);
    const double t417 = fma(t415, t416, -0.0005179702903465287);
    const double t418 = fma(t415, t417, 0.0012161412331607743);
    const double t419 = fma(t415, t418, -0.002395534633143213);
    const double t420 = fma(t415, t419, 0.004250798863088665);
    const double t421 = fma(t415, t420, -0.006971898921047198);
    const double t422 = fma(t415, t421, 0.010663042764189744);
    const double t423 = fma(t415, t422, -0.015201627508642408);
    const double t424 = fma(t415, t423, 0.02004549914743719);
    const double t425 = fma(t415, t424, -0.024060667777730794);
    const double t426 = fma(t415, t425, 0.025557099292505773);
    const double t427 = fma(t415, t426, -0.022841945573912337);
    const double t428 = fma(t415, t427, 0.015528933564104706);
    const double t429 = fma(t415, t428, 1.6473342392994466);
    const sd_pair t430 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t429);
    const double t431 = t430.hi;
    const double t432 = t4 - 2.625;
    const double t433 = fma(-2.533900893348022e-05, t432, 6.468294678767214e-05);
    const double t434 = fma(t432, t433, -0.00014463581250676724);
    const double t435 = fma(t432, t434, 0.00029767427574083435);
    const double t436 = fma(t432, t435, -0.0005754523885278842);
    const double t437 = fma(t432, t436, 0.0010538937708484872);
    const double t438 = fma(t432, t437, -0.0018326129695707557);
    const double t439 = fma(t432, t438, 0.0030189220651120324);
    const double t440 = fma(t432, t439, -0.0046811566872979864);
    const double t441 = fma(t432, t440, 0.006755512841874679);
    const double t442 = fma(t432, t441, -0.00890914169804299);
    const double t443 = fma(t432, t442, 0.010423217662297136);
    const double t444 = fma(t432, t443, -0.010276545942613428);
    const double t445 = fma(t432, t444, 0.007713889266746227);
    const double t446 = fma(t432, t445, 1.6501106167628785);
    const sd_pair t447 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t446);
    const double t448 = t447.hi;
    const double t449 = t4 - 2.875;
    const double t450 = fma(1.4952862759939254e-05, t449, -3.3161876424742794e-05);
    const double t451 = fma(t449, t450, 7.040351475782398e-05);
    const double t452 = fma(t449, t451, -0.00014352041948583375);
    const double t453 = fma(t449, t452, 0.00028091643142884423);
    const double t454 = fma(t449, t453, -0.0005265645865063994);
    const double t455 = fma(t449, t454, 0.0009403233578916478);
    const double t456 = fma(t449, t455, -0.0015865069595438883);
    const double t457 = fma(t449, t456, 0.0024973559117727365);
    const double t458 = fma(t449, t457, -0.0035982342214321665);
    const double t459 = fma(t449, t458, 0.004603974282025494);
    const double t460 = fma(t449, t459, -0.0049674396354825855);
    const double t461 = fma(t449, t460, 0.004082053201486542);
    const double t462 = fma(t449, t461, 1.6515304805510005);
    const sd_pair t463 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t462);
    const double t464 = t463.hi;
    const double t465 = t4 - 3.125;
    const double t466 = fma(3.39726901519671e-06, t465, -7.911766304485144e-06);
    const double t467 = fma(t465, t466, 1.7841460934747064e-05);
    const double t468 = fma(t465, t467, -3.892449050038848e-05);
    const double t469 = fma(t465, t468, 8.195377242572052e-05);
    const double t470 = fma(t465, t469, -0.00016582012476603014);
    const double t471 = fma(t465, t470, 0.00032040012993435763);
    const double t472 = fma(t465, t471, -0.0005858593925092068);
    const double t473 = fma(t465, t472, 0.0010005591307754233);
    const double t474 = fma(t465, t473, -0.0015652221321656899);
    const double t475 = fma(t465, t474, 0.0021754302298307034);
    const double t476 = fma(t465, t475, -0.0025503282441526297);
    const double t477 = fma(t465, t476, 0.002277553109730554);
    const double t478 = fma(t465, t477, 1.6523005121710101);
    const sd_pair t479 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t478);
    const double t480 = t479.hi;
    const double t481 = t4 - 3.375;
    const double t482 = fma(-2.0433097468738267e-06, t481, 4.9249009256195215e-06);
    const double t483 = fma(t481, t482, -1.1521119437117933e-05);
    const double t484 = fma(t481, t483, 2.6069475145725032e-05);
    const double t485 = fma(t481, t484, -5.677898294061536e-05);
    const double t486 = fma(t481, t485, 0.00011822692521844609);
    const double t487 = fma(t481, t486, -0.00023314502747521327);
    const double t488 = fma(t481, t487, 0.000429647446799593);
    const double t489 = fma(t481, t488, -0.0007254928242196904);
    const double t490 = fma(t481, t489, 0.0010886476100140522);
    const double t491 = fma(t481, t490, -0.0013781103876560714);
    const double t492 = fma(t481, t491, 0.0013290417017718568);
    const double t493 = fma(t481, t492, 1.6527392332628117);
    const sd_pair t494 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t493);
    const double t495 = t494.hi;
    const double t496 = t4 - 3.75;
    const double t497 = fma(1.4444605804625511e-08, t496, -4.11556999632241e-08);
    const double t498 = fma(t496, t497, 1.1480603114277155e-07);
    const double t499 = fma(t496, t498, -3.130846635342204e-07);
    const double t500 = fma(t496, t499, 8.328567799453779e-07);
    const double t501 = fma(t496, t500, -2.1547056279392677e-06);
    const double t502 = fma(t496, t501, 5.399806576923026e-06);
    const double t503 = fma(t496, t502, -1.30388343340519e-05);
    const double t504 = fma(t496, t503, 3.0122614567565438e-05);
    const double t505 = fma(t496, t504, -6.594014416128917e-05);
    const double t506 = fma(t496, t505, 0.00013493819519921066);
    const double t507 = fma(t496, t506, -0.00025307859102172766);
    const double t508 = fma(t496, t507, 0.00042186576863709424);
    const double t509 = fma(t496, t508, -0.0005933026210396968);
    const double t510 = fma(t496, t509, 0.0006357121714098542);
    const double t511 = fma(t496, t510, 1.65308953155108);
    const sd_pair t512 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t511);
    const double t513 = t512.hi;
    const double t514 = t4 - 4.25;
    const double t515 = fma(-3.4359622573336986e-09, t514, 1.0797071286014287e-08);
    const double t516 = fma(t514, t515, -3.322421552489406e-08);
    const double t517 = fma(t514, t516, 9.985240878146566e-08);
    const double t518 = fma(t514, t517, -2.921283673672122e-07);
    const double t519 = fma(t514, t518, 8.284305729565749e-07);
    const double t520 = fma(t514, t519, -2.264757252708792e-06);
    const double t521 = fma(t514, t520, 5.925594214684671e-06);
    const double t522 = fma(t514, t521, -1.469437588456085e-05);
    const double t523 = fma(t514, t522, 3.406985777905149e-05);
    const double t524 = fma(t514, t523, -7.24057498050929e-05);
    const double t525 = fma(t514, t524, 0.00013677452984151028);
    const double t526 = fma(t514, t525, -0.0002179916807152133);
    const double t527 = fma(t514, t526, 0.00026470889441645187);
    const double t528 = fma(t514, t527, 1.6532993574788957);
    const sd_pair t529 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t528);
    const double t530 = t529.hi;
    const double t531 = t4 - 4.75;
    const double t532 = fma(1.3109929254726675e-09, t531, -4.5020521155428615e-09);
    const double t533 = fma(t531, t532, 1.5106265438031443e-08);
    const double t534 = fma(t531, t533, -4.935719040657203e-08);
    const double t535 = fma(t531, t534, 1.5635459060438807e-07);
    const double t536 = fma(t531, t535, -4.775582157008923e-07);
    const double t537 = fma(t531, t536, 1.3961699503033842e-06);
    const double t538 = fma(t531, t537, -3.868969478301885e-06);
    const double t539 = fma(t531, t538, 1.0024827690979681e-05);
    const double t540 = fma(t531, t539, -2.3809951993402077e-05);
    const double t541 = fma(t531, t540, 5.026667894634137e-05);
    const double t542 = fma(t531, t541, -8.953874901130801e-05);
    const double t543 = fma(t531, t542, 0.00012151776187651429);
    const double t544 = fma(t531, t543, 1.6533906593677499);
    const sd_pair t545 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t544);
    const double t546 = t545.hi;
    const double t547 = t4 - 5.25;
    const double t548 = fma(-7.440120950347998e-10, t547, 2.7581347354146755e-09);
    const double t549 = fma(t547, t548, -9.957477977234068e-09);
    const double t550 = fma(t547, t549, 3.485685929066053e-08);
    const double t551 = fma(t547, t550, -1.1765498546411789e-07);
    const double t552 = fma(t547, t551, 3.801442911319885e-07);
    const double t553 = fma(t547, t552, -1.1642479964568394e-06);
    const double t554 = fma(t547, t553, 3.334084371700906e-06);
    const double t555 = fma(t547, t554, -8.752134255865145e-06);
    const double t556 = fma(t547, t555, 2.0421870021680316e-05);
    const double t557 = fma(t547, t556, -4.02058040312672e-05);
    const double t558 = fma(t547, t557, 6.030890398817231e-05);
    const double t559 = fma(t547, t558, 1.653434090903234);
    const sd_pair t560 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t559);
    const double t561 = t560.hi;
    const double t562 = t4 - 5.75;
    const double t563 = fma(-1.4476335887649863e-10, t562, 5.876628986163179e-10);
    const double t564 = fma(t562, t563, -2.323368032283227e-09);
    const double t565 = fma(t562, t564, 8.906945828522768e-09);
    const double t566 = fma(t562, t565, -3.2925657561747466e-08);
    const double t567 = fma(t562, t566, 1.1651034482569382e-07);
    const double t568 = fma(t562, t567, -3.908042106265172e-07);
    const double t569 = fma(t562, t568, 1.2257221325158236e-06);
    const double t570 = fma(t562, t569, -3.523982786587404e-06);
    const double t571 = fma(t562, t570, 9.005781374897147e-06);
    const double t572 = fma(t562, t571, -1.9418773807471227e-05);
    const double t573 = fma(t562, t572, 3.190232182701101e-05);
    const double t574 = fma(t562, t573, 1.653456288198173);
    const sd_pair t575 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t574);
    const double t576 = t575.hi;
    const double t577 = t4 - 6.5;
    const double t578 = fma(-7.086265415744317e-13, t577, 3.3943350068014455e-12);
    const double t579 = fma(t577, t578, -1.5935844183077985e-11);
    const double t580 = fma(t577, t579, 7.312178676192245e-11);
    const double t581 = fma(t577, t580, -3.267768617550554e-10);
    const double t582 = fma(t577, t581, 1.4160749003963924e-09);
    const double t583 = fma(t577, t582, -5.917289302625506e-09);
    const double t584 = fma(t577, t583, 2.3669475032950224e-08);
    const double t585 = fma(t577, t584, -8.974754280135371e-08);
    const double t586 = fma(t577, t585, 3.181975875664568e-07);
    const double t587 = fma(t577, t586, -1.0341456432295746e-06);
    const double t588 = fma(t577, t587, 2.9875377781319303e-06);
    const double t589 = fma(t577, t588, -7.282131450956828e-06);
    const double t590 = fma(t577, t589, 1.3523966448380568e-05);
    const double t591 = fma(t577, t590, 1.6534722103128157);
    const sd_pair t592 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t591);
    const double t593 = t592.hi;
    const double t594 = t4 - 7.5;
    const double t595 = fma(2.238847968308088e-13, t594, -1.2127414569501785e-12);
    const double t596 = fma(t594, t595, 6.420518461947823e-12);
    const double t597 = fma(t594, t596, -3.310624578123787e-11);
    const double t598 = fma(t594, t597, 1.6553278529731368e-10);
    const double t599 = fma(t594, t598, -7.981096169292925e-10);
    const double t600 = fma(t594, t599, 3.6835985901132114e-09);
    const double t601 = fma(t594, t600, -1.6115788600210222e-08);
    const double t602 = fma(t594, t601, 6.592834176153961e-08);
    const double t603 = fma(t594, t602, -2.472315466824189e-07);
    const double t604 = fma(t594, t603, 8.241056753663154e-07);
    const double t605 = fma(t594, t604, -2.317798034241699e-06);
    const double t606 = fma(t594, t605, 4.966711013116822e-06);
    const double t607 = fma(t594, t606, 1.6534806528914692);
    const sd_pair t608 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t607);
    const double t609 = t608.hi;
    const double t610 = t4 - 8.5;
    const double t611 = fma(-1.2745200870737306e-13, t610, 7.647174132217697e-13);
    const double t612 = fma(t610, t611, -4.468839574346668e-12);
    const double t613 = fma(t610, t612, 2.5323511731579046e-11);
    const double t614 = fma(t610, t613, -1.3837522929897732e-10);
    const double t615 = fma(t610, t614, 7.238100282197253e-10);
    const double t616 = fma(t610, t615, -3.58889505277486e-09);
    const double t617 = fma(t610, t616, 1.6639433243084553e-08);
    const double t618 = fma(t610, t617, -7.071761914007117e-08);
    const double t619 = fma(t610, t618, 2.671555119890784e-07);
    const double t620 = fma(t610, t619, -8.515583054577863e-07);
    const double t621 = fma(t610, t620, 2.0680703141593297e-06);
    const double t622 = fma(t610, t621, 1.6534839315144427);
    const sd_pair t623 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t622);
    const double t624 = t623.hi;
    const double t625 = t4 - 9.5;
    const double t626 = fma(1.1543173918558067e-13, t625, -7.539150842210278e-13);
    const double t627 = fma(t625, t626, 4.774802308042179e-12);
    const double t628 = fma(t625, t627, -2.916042801918034e-11);
    const double t629 = fma(t625, t628, 1.704764583639756e-10);
    const double t630 = fma(t625, t629, -9.44724102795066e-10);
    const double t631 = fma(t625, t630, 4.895389828757179e-09);
    const double t632 = fma(t625, t631, -2.3253105448863372e-08);
    const double t633 = fma(t625, t632, 9.81797879060599e-08);
    const double t634 = fma(t625, t633, -3.4976551314022426e-07);
    const double t635 = fma(t625, t634, 9.493635627728248e-07);
    const double t636 = fma(t625, t635, 1.653485358121827);
    const sd_pair t637 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t636);
    const double t638 = t637.hi;
    const double t639 = t4 - 11.0;
    const double t640 = fma(-1.9098330036636026e-17, t639, 1.5479725300329335e-16);
    const double t641 = fma(t639, t640, -1.2297796987382313e-15);
    const double t642 = fma(t639, t641, 9.548886170231595e-15);
    const double t643 = fma(t639, t642, -7.221349724550365e-14);
    const double t644 = fma(t639, t643, 5.295658790070532e-13);
    const double t645 = fma(t639, t644, -3.744788408439346e-12);
    const double t646 = fma(t639, t645, 2.5349341978328905e-11);
    const double t647 = fma(t639, t646, -1.6265829879728703e-10);
    const double t648 = fma(t639, t647, 9.759498727530243e-10);
    const double t649 = fma(t639, t648, -5.367724568927349e-09);
    const double t650 = fma(t639, t649, 2.624220977662335e-08);
    const double t651 = fma(t639, t650, -1.082491171221231e-07);
    const double t652 = fma(t639, t651, 3.402115139615784e-07);
    const double t653 = fma(t639, t652, 1.6534862375597112);
    const sd_pair t654 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t653);
    const double t655 = t654.hi;
    const double t656 = t4 - 13.0;
    const double t657 = fma(6.475925763515954e-18, t656, -6.080176722178884e-17);
    const double t658 = fma(t656, t657, 5.579457592810035e-16);
    const double t659 = fma(t656, t658, -4.98664105073142e-15);
    const double t660 = fma(t656, t659, 4.321756075992601e-14);
    const double t661 = fma(t656, t660, -3.611753576236848e-13);
    const double t662 = fma(t656, t661, 2.889403012540049e-12);
    const double t663 = fma(t656, t662, -2.1911306925446732e-11);
    const double t664 = fma(t656, t663, 1.5537108881684658e-10);
    const double t665 = fma(t656, t664, -1.0099120905985604e-09);
    const double t666 = fma(t656, t665, 5.835047679734885e-09);
    const double t667 = fma(t656, t666, -2.8445857562559625e-08);
    const double t668 = fma(t656, t667, 1.0565604262056651e-07);
    const double t669 = fma(t656, t668, 1.6534866323593969);
    const sd_pair t670 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t669);
    const double t671 = t670.hi;
    const double t672 = t4 - 15.0;
    const double t673 = fma(4.8986646933581564e-17, t672, -5.051748231735074e-16);
    const double t674 = fma(t672, t673, 5.0517484172721004e-15);
    const double t675 = fma(t672, t674, -4.871328952925526e-14);
    const double t676 = fma(t672, t675, 4.496611416229453e-13);
    const double t677 = fma(t672, t676, -3.934535031895371e-12);
    const double t678 = fma(t672, t677, 3.219165048158495e-11);
    const double t679 = fma(t672, t678, -2.41437379623075e-10);
    const double t680 = fma(t672, t679, 1.6095825347859428e-09);
    const double t681 = fma(t672, t680, -9.053901770717837e-09);
    const double t682 = fma(t672, t681, 3.8802436188897955e-08);
    const double t683 = fma(t672, t682, 1.6534867642747324);
    const sd_pair t684 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t683);
    const double t685 = t684.hi;
    const double t686 = t4 - 17.0;
    const double t687 = fma(5.834417425642386e-18, t686, -6.818975498487468e-17);
    const double t688 = fma(t686, t687, 7.728172335899932e-16);
    const double t689 = fma(t686, t688, -8.445788416221952e-15);
    const double t690 = fma(t686, t689, 8.835594089624877e-14);
    const double t691 = fma(t686, t690, -8.761964173809702e-13);
    const double t692 = fma(t686, t691, 8.124730436172058e-12);
    const double t693 = fma(t686, t692, -6.90602088137284e-11);
    const double t694 = fma(t686, t693, 5.217882448426853e-10);
    const double t695 = fma(t686, t694, -3.3264000625657317e-09);
    const double t696 = fma(t686, t695, 1.615680030827796e-08);
    const double t697 = fma(t686, t696, 1.653486815503222);
    const sd_pair t698 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t697);
    const double t699 = t698.hi;
    const double t700 = t4 - 19.0;
    const double t701 = fma(-1.1503877983698734e-17, t700, 1.4571578860111808e-16);
    const double t702 = fma(t700, t701, -1.7798142817821504e-15);
    const double t703 = fma(t700, t702, 2.0810136270186002e-14);
    const double t704 = fma(t700, t703, -2.3064567737224334e-13);
    const double t705 = fma(t700, t704, 2.3903279316026215e-12);
    const double t706 = fma(t700, t705, -2.2708115364576814e-11);
    const double t707 = fma(t700, t706, 1.9175741870549473e-10);
    const double t708 = fma(t700, t707, -1.3662716085623692e-09);
    const double t709 = fma(t700, t708, 7.416903018737229e-09);
    const double t710 = fma(t700, t709, 1.6534868377939633);
    const sd_pair t711 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t710);
    const double t712 = t711.hi;
    const double t713 = t4 - 22.0;
    const double t714 = fma(-4.6912502673656585e-21, t713, 7.285235734680905e-20);
    const double t715 = fma(t713, t714, -1.1018919075874538e-18);
    const double t716 = fma(t713, t715, 1.6161081339003592e-17);
    const double t717 = fma(t713, t716, -2.2856386491893123e-16);
    const double t718 = fma(t713, t717, 3.0944030966997047e-15);
    const double t719 = fma(t713, t718, -3.971150642777161e-14);
    const double t720 = fma(t713, t719, 4.765380772857886e-13);
    const double t721 = fma(t713, t720, -5.241918851169011e-12);
    const double t722 = fma(t713, t721, 5.125431766177214e-11);
    const double t723 = fma(t713, t722, -4.2284812073698757e-10);
    const double t724 = fma(t713, t723, 2.657902473295668e-09);
    const double t725 = fma(t713, t724, 1.6534868515351804);
    const sd_pair t726 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t725);
    const double t727 = t726.hi;
    const double t728 = t4 - 26.0;
    const double t729 = fma(4.2567904345985894e-21, t728, -7.609012906775222e-20);
    const double t730 = fma(t728, t729, 1.3188955711021924e-18);
    const double t731 = fma(t728, t730, -2.204439740948291e-17);
    const double t732 = fma(t728, t731, 3.527103586239915e-16);
    const double t733 = fma(t728, t732, -5.34944043984295e-15);
    const double t734 = fma(t728, t733, 7.586479169869923e-14);
    const double t735 = fma(t728, t734, -9.862422921337838e-13);
    const double t736 = fma(t728, t735, 1.1396577598334974e-11);
    const double t737 = fma(t728, t736, -1.1111663158565583e-10);
    const double t738 = fma(t728, t737, 8.254378346437878e-10);
    const double t739 = fma(t728, t738, 1.6534868577039257);
    const sd_pair t740 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t739);
    const double t741 = t740.hi;
    const double t742 = t4 - 30.0;
    const double t743 = fma(-7.708356877243593e-21, t742, 1.5416713756698958e-19);
    const double t744 = fma(t742, t743, -2.9732233676542047e-18);
    const double t745 = fma(t742, t744, 5.48902775602725e-17);
    const double t746 = fma(t742, t745, -9.605798573454856e-16);
    const double t747 = fma(t742, t746, 1.5718579484256023e-14);
    const double t748 = fma(t742, t747, -2.3577869226769773e-13);
    const double t749 = fma(t742, t748, 3.14371589693289e-12);
    const double t750 = fma(t742, t749, -3.536680384068646e-11);
    const double t751 = fma(t742, t750, 3.031440329210449e-10);
    const double t752 = fma(t742, t751, 1.6534868597651027);
    const sd_pair t753 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t752);
    const double t754 = t753.hi;
    const double t755 = t4 - 34.0;
    const double t756 = fma(2.3584510896797673e-20, t755, -5.154900239056749e-19);
    const double t757 = fma(t755, t756, 1.0785637423515609e-17);
    const double t758 = fma(t755, t757, -2.1391514223639093e-16);
    const double t759 = fma(t755, t758, 3.967153546968452e-15);
    const double t760 = fma(t755, t759, -6.744161029886906e-14);
    const double t761 = fma(t755, t760, 1.019117666742069e-12);
    const double t762 = fma(t755, t761, -1.2993750250987221e-11);
    const double t763 = fma(t755, t762, 1.2622500243829546e-10);
    const double t764 = fma(t755, t763, 1.653486860565548);
    const sd_pair t765 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t764);
    const double t766 = t765.hi;
    const double t767 = t4 - 38.0;
    const double t768 = fma(-1.0863124350012438e-19, t767, 2.5402998480279075e-18);
    const double t769 = fma(t767, t768, -5.630997996497879e-17);
    const double t770 = fma(t767, t769, 1.1671523120060938e-15);
    const double t771 = fma(t767, t770, -2.2175893928170533e-14);
    const double t772 = fma(t767, t771, 3.7452620856520175e-13);
    const double t773 = fma(t767, t772, -5.336998472058485e-12);
    const double t774 = fma(t767, t773, 5.7944554839517366e-11);
    const double t775 = fma(t767, t774, 1.6534868609138407);
    const sd_pair t776 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t775);
    const double t777 = t776.hi;
    const double t778 = t4 - 44.0;
    const double t779 = fma(-1.681353627014406e-23, t778, 4.931970639275303e-22);
    const double t780 = fma(t778, t779, -1.3950431236871018e-20);
    const double t781 = fma(t778, t780, 3.777347534918118e-19);
    const double t782 = fma(t778, t781, -9.69519200630903e-18);
    const double t783 = fma(t778, t782, 2.3268460815170765e-16);
    const double t784 = fma(t778, t783, -5.11906137934148e-15);
    const double t785 = fma(t778, t784, 1.0010608919605615e-13);
    const double t786 = fma(t778, t785, -1.651750471735344e-12);
    const double t787 = fma(t778, t786, 2.0764863073247125e-11);
    const double t788 = fma(t778, t787, 1.6534868611285471);
    const sd_pair t789 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t788);
    const double t790 = t789.hi;
    const double t791 = t4 - 52.0;
    const double t792 = fma(4.02494986637116e-23, t791, -1.3454832410456888e-21);
    const double t793 = fma(t791, t792, 4.30554637134965e-20);
    const double t794 = fma(t791, t793, -1.3060157326434067e-18);
    const double t795 = fma(t791, t794, 3.7043355325897884e-17);
    const double t796 = fma(t791, t795, -9.631272384735384e-16);
    const double t797 = fma(t791, t796, 2.2258940622502184e-14);
    const double t798 = fma(t791, t797, -4.3404934213882143e-13);
    const double t799 = fma(t791, t798, 6.448733083205575e-12);
    const double t800 = fma(t791, t799, 1.6534868612249338);
    const sd_pair t801 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t800);
    const double t802 = t801.hi;
    const double t803 = t4 - 60.0;
    const double t804 = fma(-1.8147115284186864e-22, t803, 6.700473335701472e-21);
    const double t805 = fma(t803, t804, -2.3451656674959036e-19);
    const double t806 = fma(t803, t805, 7.675087639078305e-18);
    const double t807 = fma(t803, t806, -2.302526291723639e-16);
    const double t808 = fma(t803, t807, 6.140070111263267e-15);
    const double t809 = fma(t803, t808, -1.3815157750342643e-13);
    const double t810 = fma(t803, t809, 2.3683127572016226e-12);
    const double t811 = fma(t803, t810, 1.6534868612571398);
    const sd_pair t812 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t811);
    const double t813 = t812.hi;
    const double t814 = t4 - 72.0;
    const double t815 = fma(-6.361828333020894e-27, t814, 3.053677599850427e-25);
    const double t816 = fma(t814, t815, -1.4134164890737517e-23);
    const double t817 = fma(t814, t816, 6.262522290050225e-22);
    const double t818 = fma(t814, t817, -2.6302593618211958e-20);
    const double t819 = fma(t814, t818, 1.0329745857334403e-18);
    const double t820 = fma(t814, t819, -3.71870850864044e-17);
    const double t821 = fma(t814, t820, 1.1899867227649512e-15);
    const double t822 = fma(t814, t821, -3.212964151465384e-14);
    const double t823 = fma(t814, t822, 6.609526254443093e-13);
    const double t824 = fma(t814, t823, 1.6534868612728915);
    const sd_pair t825 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t824);
    const double t826 = t825.hi;
    const double t827 = t4 - 88.0;
    const double t828 = fma(-8.51466750304084e-25, t827, 4.611019940108325e-23);
    const double t829 = fma(t827, t828, -2.3669902359222917e-21);
    const double t830 = fma(t827, t829, 1.1361553132427057e-19);
    const double t831 = fma(t827, t830, -4.9990833782679195e-18);
    const double t832 = fma(t827, t831, 1.9551970546114565e-16);
    const double t833 = fma(t827, t832, -6.452150280217813e-15);
    const double t834 = fma(t827, t833, 1.6222549275976222e-13);
    const double t835 = fma(t827, t834, 1.6534868612784435);
    const sd_pair t836 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t835);
    const double t837 = t836.hi;
    const double t838 = t4 - 104.0;
    const double t839 = fma(5.255793910345737e-24, t838, -3.18851497227642e-22);
    const double t840 = fma(t838, t839, 1.8087575842731716e-20);
    const double t841 = fma(t838, t840, -9.4055394382205e-19);
    const double t842 = fma(t838, t841, 4.347449340333033e-17);
    const double t843 = fma(t838, t842, -1.6955052427298834e-15);
    const double t844 = fma(t838, t843, 5.0380727212545114e-14);
    const double t845 = fma(t838, t844, 1.6534868612799496);
    const sd_pair t846 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t845);
    const double t847 = t846.hi;
    const double t848 = t4 - 120.0;
    const double t849 = fma(-5.725502117911337e-23, t848, 3.7476013862692406e-21);
    const double t850 = fma(t848, t849, -2.2485608317615447e-19);
    const double t851 = fma(t848, t850, 1.1992324436061574e-17);
    const double t852 = fma(t848, t851, -5.396545996227709e-16);
    const double t853 = fma(t848, t852, 1.850244341563786e-14);
    const double t854 = fma(t848, t853, 1.6534868612804527);
    const sd_pair t855 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t854);
    const double t856 = t855.hi;
    const double t857 = t4 - 144.0;
    const double t858 = fma(7.6446805298472e-26, t857, -6.4215316450716484e-24);
    const double t859 = fma(t857, t858, 5.043821219401731e-22);
    const double t860 = fma(t857, t859, -3.631551277969247e-20);
    const double t861 = fma(t857, t860, 2.324192817900318e-18);
    const double t862 = fma(t857, t861, -1.2550641216661717e-16);
    const double t863 = fma(t857, t862, 5.163692386283678e-15);
    const double t864 = fma(t857, t863, 1.653486861280699);
    const sd_pair t865 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t864);
    const double t866 = t865.hi;
    const double t867 = t4 - 176.0;
    const double t868 = fma(-5.778784755669725e-25, t867, 5.547633365442935e-23);
    const double t869 = fma(t867, t868, -4.881917361589783e-21);
    const double t870 = fma(t867, t869, 3.818744247288008e-19);
    const double t871 = fma(t867, t870, -2.5203712032100856e-17);
    const double t872 = fma(t867, t871, 1.267386662185643e-15);
    const double t873 = fma(t867, t872, 1.6534868612807856);
    const sd_pair t874 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t873);
    const double t875 = t874.hi;
    const double t876 = t4 - 208.0;
    const double t877 = fma(8.831824141958862e-24, t876, -9.185097107637217e-22);
    const double t878 = fma(t876, t877, 8.49111199283796e-20);
    const double t879 = fma(t876, t878, -6.623067354413609e-18);
    const double t880 = fma(t876, t879, 3.9359943134800875e-16);
    const double t881 = fma(t876, t880, 1.6534868612808091);
    const sd_pair t882 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t881);
    const double t883 = t882.hi;
    const double t884 = t4 - 240.0;
    const double t885 = fma(-2.1958601872671344e-22, t884, 2.3422508664182765e-20);
    const double t886 = fma(t884, t885, -2.108025779776449e-18);
    const double t887 = fma(t884, t886, 1.4455033918467078e-16);
    const double t888 = fma(t884, t887, 1.6534868612808171);
    const sd_pair t889 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t888);
    const double t890 = t889.hi;
    const double t891 = t4 - 288.0;
    const double t892 = fma(2.462803329786002e-25, t891, -3.546436794891843e-23);
    const double t893 = fma(t891, t892, 4.5394390974615594e-21);
    const double t894 = fma(t891, t893, -4.902594225258484e-19);
    const double t895 = fma(t891, t894, 4.0341346767841237e-17);
    const double t896 = fma(t891, t895, 1.653486861280821);
    const sd_pair t897 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t896);
    const double t898 = t897.hi;
    const double t899 = t4 - 352.0;
    const double t900 = fma(7.458484857984391e-22, t899, -9.845200012539397e-20);
    const double t901 = fma(t899, t900, 9.901458298325336e-18);
    const double t902 = fma(t899, t901, 1.6534868612808222);
    const sd_pair t903 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t902);
    const double t904 = t903.hi;
    const double t905 = t4 - 448.0;
    const double t906 = fma(-4.275008295575162e-25, t905, 8.51201651741188e-23);
    const double t907 = fma(t905, t906, -1.430018774925196e-20);
    const double t908 = fma(t905, t907, 1.8304240319042507e-18);
    const double t909 = fma(t905, t908, 1.6534868612808227);
    const sd_pair t910 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t909);
    const double t911 = t910.hi;
    const double t912 = t4 - 576.0;
    const double t913 = fma(-1.9150758692415954e-21, t912, 3.1516677162375966e-19);
    const double t914 = fma(t912, t913, 1.653486861280823);
    const sd_pair t915 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t914);
    const double t916 = t915.hi;
    const double t917 = t4 - 704.0;
    const double t918 = fma(7.735514295566668e-20, t917, 1.653486861280823);
    const sd_pair t919 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t918);
    const double t920 = t919.hi;
    const double t921 = t4 - 896.0;
    const double t922 = fma(1.430018774925196e-20, t921, 1.653486861280823);
    const sd_pair t923 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t922);
    const double t924 = t923.hi;
    const double t925 = t4 - 1152.0;
    const double t926 = fma(2.4622404033106224e-21, t925, 1.653486861280823);
    const sd_pair t927 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t926);
    const double t928 = t927.hi;
    const double t929 = t4 - 1408.0;
    const double t930 = fma(6.04337054341146e-22, t929, 1.653486861280823);
    const sd_pair t931 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t930);
    const double t932 = t931.hi;
    const double t933 = t4 - 1792.0;
    const double t934 = fma(1.1172021679103093e-22, t933, 1.653486861280823);
    const sd_pair t935 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t934);
    const double t936 = t935.hi;
    const double t937 = t4 - 2304.0;
    const double t938 = fma(1.9236253150864237e-23, t937, 1.653486861280823);
    const sd_pair t939 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t938);
    const double t940 = t939.hi;
    const double t941 = t4 - 2816.0;
    const double t942 = fma(4.721383237040203e-24, t941, 1.653486861280823);
    const sd_pair t943 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t942);
    const double t944 = t943.hi;
    const double t945 = t4 - 3584.0;
    const double t946 = fma(8.728141936799291e-25, t945, 1.653486861280823);
    const sd_pair t947 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t946);
    const double t948 = t947.hi;
    const double t949 = t4 - 5120.0;
    const double t950 = fma(7.188000195057498e-26, t949, 1.653486861280823);
    const sd_pair t951 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t950);
    const double t952 = t951.hi;
    const double t953 = t4 - 7168.0;
    const double t954 = fma(6.818860888124446e-27, t953, 1.653486861280823);
    const sd_pair t955 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t954);
    const double t956 = t955.hi;
    const double t957 = t4 - 10240.0;
    const double t958 = fma(5.61562515238867e-28, t957, 1.653486861280823);
    const sd_pair t959 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t958);
    const double t960 = t959.hi;
    const double t961 = t4 - 14336.0;
    const double t962 = fma(5.327235068847224e-29, t961, 1.653486861280823);
    const sd_pair t963 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t962);
    const double t964 = t963.hi;
    const double t965 = t4 - 20480.0;
    const double t966 = fma(4.387207150303649e-30, t965, 1.653486861280823);
    const sd_pair t967 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t966);
    const double t968 = t967.hi;
    const double t969 = t4 - 28672.0;
    const double t970 = fma(4.161902397536893e-31, t969, 1.653486861280823);
    const sd_pair t971 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t970);
    const double t972 = t971.hi;
    const double t973 = t4 - 40960.0;
    const double t974 = fma(3.4275055861747256e-32, t973, 1.653486861280823);
    const sd_pair t975 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t974);
    const double t976 = t975.hi;
    const double t977 = t4 - 57344.0;
    const double t978 = fma(3.251486248075698e-33, t977, 1.653486861280823);
    const sd_pair t979 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t978);
    const double t980 = t979.hi;
    const double t981 = t4 - 81920.0;
    const double t982 = fma(2.6777387391990044e-34, t981, 1.653486861280823);
    const sd_pair t983 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t982);
    const double t984 = t983.hi;
    const double t985 = t4 - 114688.0;
    const double t986 = fma(2.540223631309139e-35, t985, 1.653486861280823);
    const sd_pair t987 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t986);
    const double t988 = t987.hi;
    const double t989 = t4 - 196608.0;
    const double t990 = fma(5.838341704664253e-37, t989, 1.653486861280823);
    const sd_pair t991 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t990);
    const double t992 = t991.hi;
    const double t993 = t4 - 393216.0;
    const double t994 = fma(4.5612044567689475e-39, t993, 1.653486861280823);
    const sd_pair t995 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t994);
    const double t996 = t995.hi;
    const double t997 = t4 - 786432.0;
    const double t998 = fma(3.56344098185074e-41, t997, 1.653486861280823);
    const sd_pair t999 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t998);
    const double t1000 = t999.hi;
    const double t1001 = t4 - 1572864.0;
    const double t1002 = fma(2.783938267070891e-43, t1001, 1.653486861280823);
    const sd_pair t1003 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1002);
    const double t1004 = t1003.hi;
    const double t1005 = t4 - 3145728.0;
    const double t1006 = fma(2.1749517711491335e-45, t1005, 1.653486861280823);
    const sd_pair t1007 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1006);
    const double t1008 = t1007.hi;
    const double t1009 = t4 - 6291456.0;
    const double t1010 = fma(1.6991810712102605e-47, t1009, 1.653486861280823);
    const sd_pair t1011 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1010);
    const double t1012 = t1011.hi;
    const double t1013 = t4 - 12582912.0;
    const double t1014 = fma(1.327485211883016e-49, t1013, 1.653486861280823);
    const sd_pair t1015 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1014);
    const double t1016 = t1015.hi;
    const double t1017 = t4 - 25165824.0;
    const double t1018 = fma(1.0370978217836063e-51, t1017, 1.653486861280823);
    const sd_pair t1019 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1018);
    const double t1020 = t1019.hi;
    const double t1021 = t4 - 50331648.0;
    const double t1022 = fma(8.102326732684424e-54, t1021, 1.653486861280823);
    const sd_pair t1023 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1022);
    const double t1024 = t1023.hi;
    const double t1025 = t4 - 100663296.0;
    const double t1026 = fma(6.329942759909706e-56, t1025, 1.653486861280823);
    const sd_pair t1027 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1026);
    const double t1028 = t1027.hi;
    const double t1029 = t4 - 201326592.0;
    const double t1030 = fma(4.945267781179458e-58, t1029, 1.653486861280823);
    const sd_pair t1031 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1030);
    const double t1032 = t1031.hi;
    const double t1033 = t4 - 402653184.0;
    const double t1034 = fma(3.8634904540464516e-60, t1033, 1.653486861280823);
    const sd_pair t1035 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1034);
    const double t1036 = t1035.hi;
    const double t1037 = t4 - 805306368.0;
    const double t1038 = fma(3.0183519172237903e-62, t1037, 1.653486861280823);
    const sd_pair t1039 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1038);
    const double t1040 = t1039.hi;
    const double t1041 = t4 - 1610612736.0;
    const double t1042 = fma(2.358087435331086e-64, t1041, 1.653486861280823);
    const sd_pair t1043 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1042);
    const double t1044 = t1043.hi;
    const double t1045 = t4 - 3221225472.0;
    const double t1046 = fma(1.842255808852411e-66, t1045, 1.653486861280823);
    const sd_pair t1047 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1046);
    const double t1048 = t1047.hi;
    const double t1049 = t4 - 6442450944.0;
    const double t1050 = fma(1.4392623506659461e-68, t1049, 1.653486861280823);
    const sd_pair t1051 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1050);
    const double t1052 = t1051.hi;
    const double t1053 = t4 - 12884901888.0;
    const double t1054 = fma(1.1244237114577704e-70, t1053, 1.653486861280823);
    const sd_pair t1055 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1054);
    const double t1056 = t1055.hi;
    const double t1057 = t4 - 25769803776.0;
    const double t1058 = fma(8.784560245763831e-73, t1057, 1.653486861280823);
    const sd_pair t1059 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1058);
    const double t1060 = t1059.hi;
    const double t1061 = t4 - 51539607552.0;
    const double t1062 = fma(6.862937692002993e-75, t1061, 1.653486861280823);
    const sd_pair t1063 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1062);
    const double t1064 = t1063.hi;
    const double t1065 = t4 - 103079215104.0;
    const double t1066 = fma(5.3616700718773385e-77, t1065, 1.653486861280823);
    const sd_pair t1067 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1066);
    const double t1068 = t1067.hi;
    const double t1069 = t4 - 206158430208.0;
    const double t1070 = fma(4.188804743654171e-79, t1069, 1.653486861280823);
    const sd_pair t1071 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1070);
    const double t1072 = t1071.hi;
    const double t1073 = t4 - 412316860416.0;
    const double t1074 = fma(3.272503705979821e-81, t1073, 1.653486861280823);
    const sd_pair t1075 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1074);
    const double t1076 = t1075.hi;
    const double t1077 = t4 - 824633720832.0;
    const double t1078 = fma(2.556643520296735e-83, t1077, 1.653486861280823);
    const sd_pair t1079 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1078);
    const double t1080 = t1079.hi;
    const double t1081 = t4 - 1649267441664.0;
    const double t1082 = fma(1.9973777502318243e-85, t1081, 1.653486861280823);
    const sd_pair t1083 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1082);
    const double t1084 = t1083.hi;
    const double t1085 = t4 - 3298534883328.0;
    const double t1086 = fma(1.5604513673686127e-87, t1085, 1.653486861280823);
    const sd_pair t1087 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1086);
    const double t1088 = t1087.hi;
    const double t1089 = t4 - 6597069766656.0;
    const double t1090 = fma(1.2191026307567287e-89, t1089, 1.653486861280823);
    const sd_pair t1091 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1090);
    const double t1092 = t1091.hi;
    const double t1093 = t4 - 13194139533312.0;
    const double t1094 = fma(9.524239302786944e-92, t1093, 1.653486861280823);
    const sd_pair t1095 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1094);
    const double t1096 = t1095.hi;
    const double t1097 = t4 - 26388279066624.0;
    const double t1098 = fma(7.44081195530247e-94, t1097, 1.653486861280823);
    const sd_pair t1099 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1098);
    const double t1100 = t1099.hi;
    const double t1101 = t4 - 52776558133248.0;
    const double t1102 = fma(5.813134340090753e-96, t1101, 1.653486861280823);
    const sd_pair t1103 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1102);
    const double t1104 = t1103.hi;
    const double t1105 = t4 - 105553116266496.0;
    const double t1106 = fma(4.541511210157665e-98, t1105, 1.653486861280823);
    const sd_pair t1107 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1106);
    const double t1108 = t1107.hi;
    const double t1109 = t4 - 211106232532992.0;
    const double t1110 = fma(3.548056424916206e-100, t1109, 1.653486861280823);
    const sd_pair t1111 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1110);
    const double t1112 = t1111.hi;
    const double t1113 = t4 - 422212465065984.0;
    const double t1114 = fma(2.7720749232959304e-102, t1113, 1.653486861280823);
    const sd_pair t1115 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1114);
    const double t1116 = t1115.hi;
    const double t1117 = t4 - 844424930131968.0;
    const double t1118 = fma(2.2236769468458566e-104, t1117, 1.653486861280823);
    const sd_pair t1119 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1118);
    const double t1120 = t1119.hi;
    const double t1121 = a > k->c2 ? k->c3 : t1120;
    const double t1122 = a > k->c4 ? t1121 : t1116;
    const double t1123 = a > k->c5 ? t1122 : t1112;
    const double t1124 = a > k->c6 ? t1123 : t1108;
    const double t1125 = a > k->c7 ? t1124 : t1104;
    const double t1126 = a > k->c8 ? t1125 : t1100;
    const double t1127 = a > k->c9 ? t1126 : t1096;
    const double t1128 = a > k->c10 ? t1127 : t1092;
    const double t1129 = a > k->c11 ? t1128 : t1088;
    const double t1130 = a > k->c12 ? t1129 : t1084;
    const double t1131 = a > k->c13 ? t1130 : t1080;
    const double t1132 = a > k->c14 ? t1131 : t1076;
    const double t1133 = a > k->c15 ? t1132 : t1072;
    const double t1134 = a > k->c16 ? t1133 : t1068;
    const double t1135 = a > k->c17 ? t1134 : t1064;
    const double t1136 = a > k->c18 ? t1135 : t1060;
    const double t1137 = a > k->c19 ? t1136 : t1056;
    const double t1138 = a > k->c20 ? t1137 : t1052;
    const double t1139 = a > k->c21 ? t1138 : t1048;
    const double t1140 = a > k->c22 ? t1139 : t1044;
    const double t1141 = a > k->c23 ? t1140 : t1040;
    const double t1142 = a > k->c24 ? t1141 : t1036;
    const double t1143 = a > k->c25 ? t1142 : t1032;
    const double t1144 = a > k->c26 ? t1143 : t1028;
    const double t1145 = a > k->c27 ? t1144 : t1024;
    const double t1146 = a > k->c28 ? t1145 : t1020;
    const double t1147 = a > k->c29 ? t1146 : t1016;
    const double t1148 = a > k->c30 ? t1147 : t1012;
    const double t1149 = a > k->c31 ? t1148 : t1008;
    const double t1150 = a > k->c32 ? t1149 : t1004;
    const double t1151 = a > k->c33 ? t1150 : t1000;
    const double t1152 = a > k->c34 ? t1151 : t996;
    const double t1153 = a > k->c35 ? t1152 : t992;
    const double t1154 = a > k->c36 ? t1153 : t988;
    const double t1155 = a > k->c37 ? t1154 : t984;
    const double t1156 = a > k->c38 ? t1155 : t980;
    const double t1157 = a > k->c39 ? t1156 : t976;
    const double t1158 = a > k->c40 ? t1157 : t972;
    const double t1159 = a > k->c41 ? t1158 : t968;
    const double t1160 = a > k->c42 ? t1159 : t964;
    const double t1161 = a > k->c43 ? t1160 : t960;
    const double t1162 = a > k->c44 ? t1161 : t956;
    const double t1163 = a > k->c45 ? t1162 : t952;
    const double t1164 = a > k->c46 ? t1163 : t948;
    const double t1165 = a > k->c47 ? t1164 : t944;
    const double t1166 = a > k->c48 ? t1165 : t940;
    const double t1167 = a > k->c49 ? t1166 : t936;
    const double t1168 = a > k->c50 ? t1167 : t932;
    const double t1169 = a > k->c51 ? t1168 : t928;
    const double t1170 = a > k->c52 ? t1169 : t924;
    const double t1171 = a > k->c53 ? t1170 : t920;
    const double t1172 = a > k->c54 ? t1171 : t916;
    const double t1173 = a > k->c55 ? t1172 : t911;
    const double t1174 = a > k->c56 ? t1173 : t904;
    const double t1175 = a > k->c57 ? t1174 : t898;
    const double t1176 = a > k->c58 ? t1175 : t890;
    const double t1177 = a > k->c59 ? t1176 : t883;
    const double t1178 = a > k->c60 ? t1177 : t875;
    const double t1179 = a > k->c61 ? t1178 : t866;
    const double t1180 = a > k->c62 ? t1179 : t856;
    const double t1181 = a > k->c63 ? t1180 : t847;
    const double t1182 = a > k->c64 ? t1181 : t837;
    const double t1183 = a > k->c65 ? t1182 : t826;
    const double t1184 = a > k->c66 ? t1183 : t813;
    const double t1185 = a > k->c67 ? t1184 : t802;
    const double t1186 = a > k->c68 ? t1185 : t790;
    const double t1187 = a > k->c69 ? t1186 : t777;
    const double t1188 = a > k->c70 ? t1187 : t766;
    const double t1189 = a > k->c71 ? t1188 : t754;
    const double t1190 = a > k->c72 ? t1189 : t741;
    const double t1191 = a > k->c73 ? t1190 : t727;
    const double t1192 = a > k->c74 ? t1191 : t712;
    const double t1193 = a > k->c75 ? t1192 : t699;
    const double t1194 = a > k->c76 ? t1193 : t685;
    const double t1195 = a > k->c77 ? t1194 : t671;
    const double t1196 = a > k->c78 ? t1195 : t655;
    const double t1197 = a > k->c79 ? t1196 : t638;
    const double t1198 = a > k->c80 ? t1197 : t624;
    const double t1199 = a > k->c81 ? t1198 : t609;
    const double t1200 = a > k->c82 ? t1199 : t593;
    const double t1201 = a > k->c83 ? t1200 : t576;
    const double t1202 = a > k->c84 ? t1201 : t561;
    const double t1203 = a > k->c85 ? t1202 : t546;
    const double t1204 = a > k->c86 ? t1203 : t530;
    const double t1205 = a > k->c87 ? t1204 : t513;
    const double t1206 = a > k->c88 ? t1205 : t495;
    const double t1207 = a > k->c89 ? t1206 : t480;
    const double t1208 = a > k->c90 ? t1207 : t464;
    const double t1209 = a > k->c91 ? t1208 : t448;
    const double t1210 = a > k->c92 ? t1209 : t431;
    const double t1211 = a > k->c93 ? t1210 : t414;
    const double t1212 = a > k->c94 ? t1211 : t400;
    const double t1213 = a > k->c95 ? t1212 : t385;
    const double t1214 = a > k->c96 ? t1213 : t369;
    const double t1215 = a > k->c97 ? t1214 : t353;
    const double t1216 = a > k->c98 ? t1215 : t337;
    const double t1217 = a > k->c99 ? t1216 : t319;
    const double t1218 = a > k->c100 ? t1217 : t304;
    const double t1219 = a > k->c101 ? t1218 : t288;
    const double t1220 = a > k->c102 ? t1219 : t272;
    const double t1221 = a > k->c103 ? t1220 : t255;
    const double t1222 = a > k->c104 ? t1221 : t238;
    const double t1223 = a > k->c105 ? t1222 : t220;
    const double t1224 = a > k->c106 ? t1223 : t201;
    const double t1225 = a > k->c107 ? t1224 : t186;
    const double t1226 = a > k->p0 ? t1225 : t170;
    const double t1227 = a > k->c109 ? t1226 : t152;
    const double t1228 = a > k->c110 ? t1227 : t136;
    const double t1229 = a > k->c111 ? t1228 : t119;
    const double t1230 = a > k->c112 ? t1229 : t102;
    const double t1231 = a > k->c113 ? t1230 : t85;
    const double t1232 = a > k->c114 ? t1231 : t68;
    const double t1233 = a > k->c115 ? t1232 : t52;
    const double t1234 = a > k->c116 ? t1233 : t36;
    const double t1235 = a > k->c117 ? t1234 : t26;
    const double t1236 = a > k->c118 ? t1235 : t19;
    const double t1237 = a > k->c119 ? t1236 : t14;
    const double t1238 = a > k->c120 ? t1237 : t9;
    const double t1239 = a > k->c121 ? t1238 : t1;
    (void)k;
    return t1239;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_psi_constants k;
    weickert_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_psi_constants k;
    weickert_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-10359*lam**8/(50000*r**8)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} weickert_s_constants;

SYMDICT_INLINE void weickert_s_prepare(const double *parameters, weickert_s_constants *k) {
    (void)parameters;
    const double q0 = 256.0 * parameters[0];
    k->c0 = q0; /* multiply(256, lam) */
    const double q2 = 0.25 * parameters[0];
    k->c1 = q2; /* multiply(1/4, lam) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, lam) */
    k->c2_lo = q4.lo;
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_s(double r, const weickert_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p0);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_square(t2);
    const sd_pair t6 = sd_pair_square(t5);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_div(sd_pair_make(0.20718, -3.0464519795714294e-18), t7);
    const sd_pair t9 = sd_pair_neg(t8);
    const double t10 = sd_exp_times_dd(t4, t9.hi, t9.lo);
    const double t11 = 1.0 * a;
    const double t12 = a > k->c0 ? t11 : t10;
    (void)k;
    return copysign(t12, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_s_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_s_constants k;
    weickert_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_s_constants k;
    weickert_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Eq(r, 0)), (-82872*lam**8*exp(-10359*lam**8/(3125*r**8))/(3125*r**8) + 1 - exp(-10359*lam**8/(3125*r**8)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_slope, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double c3;
    double c3_lo;
    double p0;
    double c5;
    double c5_lo;
    double c6;
    double c6_lo;
    double c7;
    double c7_lo;
    double c8;
    double c9;
} weickert_slope_constants;

SYMDICT_INLINE void weickert_slope_prepare(const double *parameters, weickert_slope_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_square(q4);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_mul(sd_pair_make(3.31488, -4.874323167314287e-17), q6);
    k->c2 = q7.hi; /* multiply(10359/3125, square(square(square(lam)))) */
    k->c2_lo = q7.lo;
    const sd_pair q9 = sd_pair_mul(sd_pair_make(26.51904, -3.8994585338514297e-16), q6);
    k->c3 = q9.hi; /* multiply(82872/3125, square(square(square(lam)))) */
    k->c3_lo = q9.lo;
    const sd_pair q11 = sd_two_prod(1.0000000994838096, parameters[0]);
    k->c5 = q11.hi; /* multiply(281475004712859/281474976710656, lam) */
    k->c5_lo = q11.lo;
    const sd_pair q13 = sd_pair_mul_double(sd_pair_make(3.455288807234504e-17, 2.8285663201764064e-34), parameters[0]);
    k->c6 = q13.hi; /* multiply(576597820126212863580357094575975852853967174222... */
    k->c6_lo = q13.lo;
    const sd_pair q15 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c7 = q15.hi; /* divide(1, lam) */
    k->c7_lo = q15.lo;
    const sd_pair q17 = sd_two_prod(1.0039063494838096, parameters[0]);
    k->c8 = q17.hi; /* multiply(282574516340635/281474976710656, lam) */
    const sd_pair q19 = sd_two_prod(0.9960938494838096, parameters[0]);
    k->c9 = q19.hi; /* multiply(280375493085083/281474976710656, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_slope(double r, const weickert_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_square(t2);
    const sd_pair t4 = sd_pair_square(t3);
    const sd_pair t5 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), t4);
    const sd_pair t6 = sd_pair_neg(t5);
    const sd_pair t7 = sd_exp_pair(t6);
    const sd_pair t8 = sd_pair_mul(sd_pair_make(k->c3, k->c3_lo), t7);
    const sd_pair t9 = sd_pair_div(t8, t4);
    const sd_pair t10 = sd_pair_neg(t9);
    const sd_pair t11 = sd_expm1_pair(t6);
    const sd_pair t12 = sd_pair_sub(t10, t11);
    const double t13 = t12.hi;
    const double t14 = a < k->c0 ? k->c0 : a;
    const double t15 = t14 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t14;
    const sd_pair t16 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t15, 0.0));
    const sd_pair t17 = sd_pair_square(t16);
    const sd_pair t18 = sd_pair_square(t17);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_pair_mul_double(sd_pair_make(23.20416, -1.6734702512632281e-15), t19);
    const double t21 = t20.hi;
    const double t22 = t21 * t19;
    const double t23 = -t22;
    const double t24 = a > k->c0 ? t23 : t13;
    const sd_pair t25 = sd_pair_neg(sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t26 = sd_pair_add_double(t25, a);
    const sd_pair t27 = sd_pair_add(t26, sd_pair_make(k->c6, k->c6_lo));
    const double t28 = t27.hi;
    const sd_pair t29 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t28);
    const double t30 = t29.hi;
    const sd_pair t31 = sd_pair_mul_double(sd_pair_make(k->c7, k->c7_lo), t28);
    const double t32 = t31.hi;
    const double t33 = fma(65856221.69987342, t32, -9424475.509646755);
    const double t34 = fma(t32, t33, -1517953.8618237907);
    const double t35 = fma(t32, t34, 625048.9097146232);
    const double t36 = fma(t32, t35, -13264.533422573943);
    const double t37 = fma(t32, t36, -22710.981246645322);
    const double t38 = fma(t32, t37, 2101.211015680489);
    const double t39 = fma(t32, t38, 645.0558578069341);
    const double t40 = fma(t32, t39, -62.542538724357506);
    const double t41 = t32 * t40;
    const sd_pair t42 = sd_pair_add_double(sd_pair_make((-18.8097250613726), -1.2491981086703537e-15), t41);
    const double t43 = t42.hi;
    const double t44 = t30 * t43;
    const double t45 = a > k->c8 ? t24 : t44;
    const double t46 = a > k->c9 ? t45 : t24;
    (void)k;
    return t46;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_slope_constants k;
    weickert_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_slope_constants k;
    weickert_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_slope((double)in[i], &k);
}

#endif
