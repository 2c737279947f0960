/* The kernels of weickert-6: Phi, g, Psi, S, Phi'.
   Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-729575119*lam**6/(250000000*r**6))), True)): at most 2.5 ulp.
   g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-729575119*lam**6/(250000000*r**6)), True)): at most 4 ulp.
   Psi(r) = Piecewise((0, Eq(r, 0)), (-2**(2/3)*729575119**(1/3)*lam**2*uppergamma(-1/3, 729575119*lam**6/(250000000*r**6))/3000 + r**2, True)): at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux.
   S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-729575119*lam**6/(2000000000*r**6)), True)): at most 4 ulp.
   Phi'(r) = Piecewise((1, Eq(r, 0)), (-2188725357*lam**6*exp(-729575119*lam**6/(250000000*r**6))/(125000000*r**6) + 1 - exp(-729575119*lam**6/(250000000*r**6)), True)): at most 4 ulp.
   Digest: 7cef824ab7a100c5. Made by symdict; again by:
       symdict generate --only kernels/weickert_6.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: lam. */

#ifndef SYMDICT_WEICKERT_6_H
#define SYMDICT_WEICKERT_6_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = Piecewise((0, Eq(r, 0)), (r*(1 - exp(-729575119*lam**6/(250000000*r**6))), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_6_phi, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
    double c4;
    double c4_lo;
} weickert_6_phi_constants;

SYMDICT_INLINE void weickert_6_phi_prepare(const double *parameters, weickert_6_phi_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.0625 * parameters[0];
    k->c1 = q2; /* multiply(1/16, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_mul_double(q4, parameters[0]);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_mul(sd_pair_make(2.918300476, -1.9869526113325265e-16), q6);
    k->c2 = q7.hi; /* multiply(729575119/250000000, square(multiply(square(lam)... */
    k->c2_lo = q7.lo;
    const sd_pair q9 = sd_pair_mul_double(sd_pair_make(2.918300476, -1.9869616285040009e-16), parameters[0]);
    k->c4 = q9.hi; /* multiply(131998480132146222682426490413374732283973437698... */
    k->c4_lo = q9.lo;
    k->p0 = parameters[0]; /* lam */
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double weickert_6_phi(double r, const weickert_6_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_mul_double(t2, t1);
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
    const sd_pair t15 = sd_pair_mul(sd_pair_make(k->c4, k->c4_lo), t14);
    const double t16 = t15.hi;
    const sd_pair t17 = sd_pair_mul(t14, t13);
    const double t18 = t17.hi;
    const double t19 = t16 * t18;
    const double t20 = a > k->c0 ? t19 : t10;
    (void)k;
    return copysign(1.0, r) * t20;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_6_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_6_phi_constants k;
    weickert_6_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_6_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void weickert_6_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    weickert_6_phi_constants k;
    double left = 0;
    weickert_6_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = weickert_6_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_6_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_6_phi_constants k;
    weickert_6_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_6_phi((double)in[i], &k);
}

/* ---- g(r) = Piecewise((1, Eq(r, 0)), (1 - exp(-729575119*lam**6/(250000000*r**6)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_6_g, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} weickert_6_g_constants;

SYMDICT_INLINE void weickert_6_g_prepare(const double *parameters, weickert_6_g_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_mul_double(q4, parameters[0]);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_mul(sd_pair_make(2.918300476, -1.9869526113325265e-16), q6);
    k->c2 = q7.hi; /* multiply(729575119/250000000, square(multiply(square(lam)... */
    k->c2_lo = q7.lo;
    k->p0 = parameters[0]; /* lam */
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_6_g(double r, const weickert_6_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_mul_double(t2, t1);
    const double t4 = t3.hi;
    const double t5 = t4 * t4;
    const sd_pair t6 = sd_pair_div(sd_pair_make(k->c2, k->c2_lo), sd_pair_make(t5, 0.0));
    const double t7 = t6.hi;
    const double t8 = -t7;
    const double t9 = sd_expm1(t8);
    const double t10 = -t9;
    const double t11 = a < k->c0 ? k->c0 : a;
    const double t12 = t11 > 1.7976931348623157e+308 ? 1.7976931348623157e+308 : t11;
    const sd_pair t13 = sd_pair_div(sd_pair_make(k->p0, 0.0), sd_pair_make(t12, 0.0));
    const sd_pair t14 = sd_pair_square(t13);
    const sd_pair t15 = sd_pair_mul(t14, t13);
    const double t16 = t15.hi;
    const sd_pair t17 = sd_pair_mul_double(sd_pair_make(2.918300476, -1.9869616285040009e-16), t16);
    const double t18 = t17.hi;
    const double t19 = t18 * t16;
    const double t20 = a > k->c0 ? t19 : t10;
    (void)k;
    return t20;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_6_g_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_6_g_constants k;
    weickert_6_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_6_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_6_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_6_g_constants k;
    weickert_6_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_6_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((0, Eq(r, 0)), (-2**(2/3)*729575119**(1/3)*lam**2*uppergamma(-1/3, 729575119*lam**6/(250000000*r**6))/3000 + r**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_6_psi, prepared once per call. */
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
    double c108;
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
    double c122;
    double c123;
    double c124;
    double c125;
    double c126;
    double c127;
    double c128;
    double c129;
    double c130;
    double c131;
    double c132;
    double c133;
    double c134;
    double p0;
    double c136;
    double c137;
    double c138;
    double c139;
    double c140;
    double c141;
    double c142;
    double c143;
    double c144;
    double c145;
    double c146;
    double c147;
    double c148;
    double c149;
} weickert_6_psi_constants;

SYMDICT_INLINE void weickert_6_psi_prepare(const double *parameters, weickert_6_psi_constants *k) {
    (void)parameters;
    const sd_pair q0 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c0 = q0.hi; /* divide(1, lam) */
    k->c0_lo = q0.lo;
    const sd_pair q2 = sd_two_prod(parameters[0], parameters[0]);
    k->c1 = q2.hi; /* square(lam) */
    k->c1_lo = q2.lo;
    const double q4 = 1.4757395258967641e+20 * parameters[0];
    k->c2 = q4; /* multiply(147573952589676412928, lam) */
    const sd_pair q6 = sd_pair_mul(sd_pair_make(1.9350840221466756, -2.4301399669748244e-17), q2);
    k->c3 = q6.hi; /* multiply(329237485623480240219919374995326093767/17014118... */
    const double q8 = 7.378697629483821e+19 * parameters[0];
    k->c4 = q8; /* multiply(73786976294838206464, lam) */
    const double q10 = 3.6893488147419103e+19 * parameters[0];
    k->c5 = q10; /* multiply(36893488147419103232, lam) */
    const double q12 = 1.8446744073709552e+19 * parameters[0];
    k->c6 = q12; /* multiply(18446744073709551616, lam) */
    const double q14 = 9.223372036854776e+18 * parameters[0];
    k->c7 = q14; /* multiply(9223372036854775808, lam) */
    const double q16 = 4.611686018427388e+18 * parameters[0];
    k->c8 = q16; /* multiply(4611686018427387904, lam) */
    const double q18 = 2.305843009213694e+18 * parameters[0];
    k->c9 = q18; /* multiply(2305843009213693952, lam) */
    const double q20 = 1.152921504606847e+18 * parameters[0];
    k->c10 = q20; /* multiply(1152921504606846976, lam) */
    const double q22 = 5.764607523034235e+17 * parameters[0];
    k->c11 = q22; /* multiply(576460752303423488, lam) */
    const double q24 = 2.8823037615171174e+17 * parameters[0];
    k->c12 = q24; /* multiply(288230376151711744, lam) */
    const double q26 = 1.4411518807585587e+17 * parameters[0];
    k->c13 = q26; /* multiply(144115188075855872, lam) */
    const double q28 = 7.205759403792794e+16 * parameters[0];
    k->c14 = q28; /* multiply(72057594037927936, lam) */
    const double q30 = 3.602879701896397e+16 * parameters[0];
    k->c15 = q30; /* multiply(36028797018963968, lam) */
    const double q32 = 1.8014398509481984e+16 * parameters[0];
    k->c16 = q32; /* multiply(18014398509481984, lam) */
    const double q34 = 9007199254740992.0 * parameters[0];
    k->c17 = q34; /* multiply(9007199254740992, lam) */
    const double q36 = 4503599627370496.0 * parameters[0];
    k->c18 = q36; /* multiply(4503599627370496, lam) */
    const double q38 = 2251799813685248.0 * parameters[0];
    k->c19 = q38; /* multiply(2251799813685248, lam) */
    const double q40 = 1125899906842624.0 * parameters[0];
    k->c20 = q40; /* multiply(1125899906842624, lam) */
    const double q42 = 562949953421312.0 * parameters[0];
    k->c21 = q42; /* multiply(562949953421312, lam) */
    const double q44 = 281474976710656.0 * parameters[0];
    k->c22 = q44; /* multiply(281474976710656, lam) */
    const double q46 = 140737488355328.0 * parameters[0];
    k->c23 = q46; /* multiply(140737488355328, lam) */
    const double q48 = 70368744177664.0 * parameters[0];
    k->c24 = q48; /* multiply(70368744177664, lam) */
    const double q50 = 35184372088832.0 * parameters[0];
    k->c25 = q50; /* multiply(35184372088832, lam) */
    const double q52 = 17592186044416.0 * parameters[0];
    k->c26 = q52; /* multiply(17592186044416, lam) */
    const double q54 = 8796093022208.0 * parameters[0];
    k->c27 = q54; /* multiply(8796093022208, lam) */
    const double q56 = 4398046511104.0 * parameters[0];
    k->c28 = q56; /* multiply(4398046511104, lam) */
    const double q58 = 2199023255552.0 * parameters[0];
    k->c29 = q58; /* multiply(2199023255552, lam) */
    const double q60 = 1099511627776.0 * parameters[0];
    k->c30 = q60; /* multiply(1099511627776, lam) */
    const double q62 = 549755813888.0 * parameters[0];
    k->c31 = q62; /* multiply(549755813888, lam) */
    const double q64 = 274877906944.0 * parameters[0];
    k->c32 = q64; /* multiply(274877906944, lam) */
    const double q66 = 137438953472.0 * parameters[0];
    k->c33 = q66; /* multiply(137438953472, lam) */
    const double q68 = 68719476736.0 * parameters[0];
    k->c34 = q68; /* multiply(68719476736, lam) */
    const double q70 = 34359738368.0 * parameters[0];
    k->c35 = q70; /* multiply(34359738368, lam) */
    const double q72 = 17179869184.0 * parameters[0];
    k->c36 = q72; /* multiply(17179869184, lam) */
    const double q74 = 8589934592.0 * parameters[0];
    k->c37 = q74; /* multiply(8589934592, lam) */
    const double q76 = 4294967296.0 * parameters[0];
    k->c38 = q76; /* multiply(4294967296, lam) */
    const double q78 = 2147483648.0 * parameters[0];
    k->c39 = q78; /* multiply(2147483648, lam) */
    const double q80 = 1073741824.0 * parameters[0];
    k->c40 = q80; /* multiply(1073741824, lam) */
    const double q82 = 536870912.0 * parameters[0];
    k->c41 = q82; /* multiply(536870912, lam) */
    const double q84 = 268435456.0 * parameters[0];
    k->c42 = q84; /* multiply(268435456, lam) */
    const double q86 = 134217728.0 * parameters[0];
    k->c43 = q86; /* multiply(134217728, lam) */
    const double q88 = 67108864.0 * parameters[0];
    k->c44 = q88; /* multiply(67108864, lam) */
    const double q90 = 33554432.0 * parameters[0];
    k->c45 = q90; /* multiply(33554432, lam) */
    const double q92 = 16777216.0 * parameters[0];
    k->c46 = q92; /* multiply(16777216, lam) */
    const double q94 = 8388608.0 * parameters[0];
    k->c47 = q94; /* multiply(8388608, lam) */
    const sd_pair q96 = sd_two_prod(6291456.0, parameters[0]);
    k->c48 = q96.hi; /* multiply(6291456, lam) */
    const double q98 = 4194304.0 * parameters[0];
    k->c49 = q98; /* multiply(4194304, lam) */
    const sd_pair q100 = sd_two_prod(3145728.0, parameters[0]);
    k->c50 = q100.hi; /* multiply(3145728, lam) */
    const double q102 = 2097152.0 * parameters[0];
    k->c51 = q102; /* multiply(2097152, lam) */
    const sd_pair q104 = sd_two_prod(1572864.0, parameters[0]);
    k->c52 = q104.hi; /* multiply(1572864, lam) */
    const double q106 = 1048576.0 * parameters[0];
    k->c53 = q106; /* multiply(1048576, lam) */
    const sd_pair q108 = sd_two_prod(786432.0, parameters[0]);
    k->c54 = q108.hi; /* multiply(786432, lam) */
    const double q110 = 524288.0 * parameters[0];
    k->c55 = q110; /* multiply(524288, lam) */
    const sd_pair q112 = sd_two_prod(393216.0, parameters[0]);
    k->c56 = q112.hi; /* multiply(393216, lam) */
    const double q114 = 262144.0 * parameters[0];
    k->c57 = q114; /* multiply(262144, lam) */
    const sd_pair q116 = sd_two_prod(196608.0, parameters[0]);
    k->c58 = q116.hi; /* multiply(196608, lam) */
    const double q118 = 131072.0 * parameters[0];
    k->c59 = q118; /* multiply(131072, lam) */
    const sd_pair q120 = sd_two_prod(98304.0, parameters[0]);
    k->c60 = q120.hi; /* multiply(98304, lam) */
    const double q122 = 65536.0 * parameters[0];
    k->c61 = q122; /* multiply(65536, lam) */
    const sd_pair q124 = sd_two_prod(49152.0, parameters[0]);
    k->c62 = q124.hi; /* multiply(49152, lam) */
    const sd_pair q126 = sd_two_prod(40960.0, parameters[0]);
    k->c63 = q126.hi; /* multiply(40960, lam) */
    const double q128 = 32768.0 * parameters[0];
    k->c64 = q128; /* multiply(32768, lam) */
    const sd_pair q130 = sd_two_prod(24576.0, parameters[0]);
    k->c65 = q130.hi; /* multiply(24576, lam) */
    const sd_pair q132 = sd_two_prod(20480.0, parameters[0]);
    k->c66 = q132.hi; /* multiply(20480, lam) */
    const double q134 = 16384.0 * parameters[0];
    k->c67 = q134; /* multiply(16384, lam) */
    const sd_pair q136 = sd_two_prod(12288.0, parameters[0]);
    k->c68 = q136.hi; /* multiply(12288, lam) */
    const sd_pair q138 = sd_two_prod(10240.0, parameters[0]);
    k->c69 = q138.hi; /* multiply(10240, lam) */
    const double q140 = 8192.0 * parameters[0];
    k->c70 = q140; /* multiply(8192, lam) */
    const sd_pair q142 = sd_two_prod(6144.0, parameters[0]);
    k->c71 = q142.hi; /* multiply(6144, lam) */
    const sd_pair q144 = sd_two_prod(5120.0, parameters[0]);
    k->c72 = q144.hi; /* multiply(5120, lam) */
    const double q146 = 4096.0 * parameters[0];
    k->c73 = q146; /* multiply(4096, lam) */
    const sd_pair q148 = sd_two_prod(3072.0, parameters[0]);
    k->c74 = q148.hi; /* multiply(3072, lam) */
    const sd_pair q150 = sd_two_prod(2560.0, parameters[0]);
    k->c75 = q150.hi; /* multiply(2560, lam) */
    const double q152 = 2048.0 * parameters[0];
    k->c76 = q152; /* multiply(2048, lam) */
    const sd_pair q154 = sd_two_prod(1536.0, parameters[0]);
    k->c77 = q154.hi; /* multiply(1536, lam) */
    const sd_pair q156 = sd_two_prod(1280.0, parameters[0]);
    k->c78 = q156.hi; /* multiply(1280, lam) */
    const double q158 = 1024.0 * parameters[0];
    k->c79 = q158; /* multiply(1024, lam) */
    const sd_pair q160 = sd_two_prod(896.0, parameters[0]);
    k->c80 = q160.hi; /* multiply(896, lam) */
    const sd_pair q162 = sd_two_prod(768.0, parameters[0]);
    k->c81 = q162.hi; /* multiply(768, lam) */
    const sd_pair q164 = sd_two_prod(640.0, parameters[0]);
    k->c82 = q164.hi; /* multiply(640, lam) */
    const double q166 = 512.0 * parameters[0];
    k->c83 = q166; /* multiply(512, lam) */
    const sd_pair q168 = sd_two_prod(448.0, parameters[0]);
    k->c84 = q168.hi; /* multiply(448, lam) */
    const sd_pair q170 = sd_two_prod(384.0, parameters[0]);
    k->c85 = q170.hi; /* multiply(384, lam) */
    const sd_pair q172 = sd_two_prod(320.0, parameters[0]);
    k->c86 = q172.hi; /* multiply(320, lam) */
    const double q174 = 256.0 * parameters[0];
    k->c87 = q174; /* multiply(256, lam) */
    const sd_pair q176 = sd_two_prod(224.0, parameters[0]);
    k->c88 = q176.hi; /* multiply(224, lam) */
    const sd_pair q178 = sd_two_prod(192.0, parameters[0]);
    k->c89 = q178.hi; /* multiply(192, lam) */
    const sd_pair q180 = sd_two_prod(160.0, parameters[0]);
    k->c90 = q180.hi; /* multiply(160, lam) */
    const double q182 = 128.0 * parameters[0];
    k->c91 = q182; /* multiply(128, lam) */
    const sd_pair q184 = sd_two_prod(112.0, parameters[0]);
    k->c92 = q184.hi; /* multiply(112, lam) */
    const sd_pair q186 = sd_two_prod(96.0, parameters[0]);
    k->c93 = q186.hi; /* multiply(96, lam) */
    const sd_pair q188 = sd_two_prod(80.0, parameters[0]);
    k->c94 = q188.hi; /* multiply(80, lam) */
    const sd_pair q190 = sd_two_prod(72.0, parameters[0]);
    k->c95 = q190.hi; /* multiply(72, lam) */
    const double q192 = 64.0 * parameters[0];
    k->c96 = q192; /* multiply(64, lam) */
    const sd_pair q194 = sd_two_prod(56.0, parameters[0]);
    k->c97 = q194.hi; /* multiply(56, lam) */
    const sd_pair q196 = sd_two_prod(48.0, parameters[0]);
    k->c98 = q196.hi; /* multiply(48, lam) */
    const sd_pair q198 = sd_two_prod(40.0, parameters[0]);
    k->c99 = q198.hi; /* multiply(40, lam) */
    const sd_pair q200 = sd_two_prod(36.0, parameters[0]);
    k->c100 = q200.hi; /* multiply(36, lam) */
    const double q202 = 32.0 * parameters[0];
    k->c101 = q202; /* multiply(32, lam) */
    const sd_pair q204 = sd_two_prod(28.0, parameters[0]);
    k->c102 = q204.hi; /* multiply(28, lam) */
    const sd_pair q206 = sd_two_prod(24.0, parameters[0]);
    k->c103 = q206.hi; /* multiply(24, lam) */
    const sd_pair q208 = sd_two_prod(20.0, parameters[0]);
    k->c104 = q208.hi; /* multiply(20, lam) */
    const sd_pair q210 = sd_two_prod(18.0, parameters[0]);
    k->c105 = q210.hi; /* multiply(18, lam) */
    const double q212 = 16.0 * parameters[0];
    k->c106 = q212; /* multiply(16, lam) */
    const sd_pair q214 = sd_two_prod(14.0, parameters[0]);
    k->c107 = q214.hi; /* multiply(14, lam) */
    const sd_pair q216 = sd_two_prod(12.0, parameters[0]);
    k->c108 = q216.hi; /* multiply(12, lam) */
    const sd_pair q218 = sd_two_prod(10.0, parameters[0]);
    k->c109 = q218.hi; /* multiply(10, lam) */
    const sd_pair q220 = sd_two_prod(9.0, parameters[0]);
    k->c110 = q220.hi; /* multiply(9, lam) */
    const double q222 = 8.0 * parameters[0];
    k->c111 = q222; /* multiply(8, lam) */
    const sd_pair q224 = sd_two_prod(7.0, parameters[0]);
    k->c112 = q224.hi; /* multiply(7, lam) */
    const sd_pair q226 = sd_two_prod(6.0, parameters[0]);
    k->c113 = q226.hi; /* multiply(6, lam) */
    const sd_pair q228 = sd_two_prod(5.5, parameters[0]);
    k->c114 = q228.hi; /* multiply(11/2, lam) */
    const sd_pair q230 = sd_two_prod(5.0, parameters[0]);
    k->c115 = q230.hi; /* multiply(5, lam) */
    const sd_pair q232 = sd_two_prod(4.5, parameters[0]);
    k->c116 = q232.hi; /* multiply(9/2, lam) */
    const double q234 = 4.0 * parameters[0];
    k->c117 = q234; /* multiply(4, lam) */
    const sd_pair q236 = sd_two_prod(3.5, parameters[0]);
    k->c118 = q236.hi; /* multiply(7/2, lam) */
    const sd_pair q238 = sd_two_prod(3.25, parameters[0]);
    k->c119 = q238.hi; /* multiply(13/4, lam) */
    const sd_pair q240 = sd_two_prod(3.0, parameters[0]);
    k->c120 = q240.hi; /* multiply(3, lam) */
    const sd_pair q242 = sd_two_prod(2.75, parameters[0]);
    k->c121 = q242.hi; /* multiply(11/4, lam) */
    const sd_pair q244 = sd_two_prod(2.5, parameters[0]);
    k->c122 = q244.hi; /* multiply(5/2, lam) */
    const sd_pair q246 = sd_two_prod(2.25, parameters[0]);
    k->c123 = q246.hi; /* multiply(9/4, lam) */
    const double q248 = 2.0 * parameters[0];
    k->c124 = q248; /* multiply(2, lam) */
    const sd_pair q250 = sd_two_prod(1.875, parameters[0]);
    k->c125 = q250.hi; /* multiply(15/8, lam) */
    const sd_pair q252 = sd_two_prod(1.75, parameters[0]);
    k->c126 = q252.hi; /* multiply(7/4, lam) */
    const sd_pair q254 = sd_two_prod(1.625, parameters[0]);
    k->c127 = q254.hi; /* multiply(13/8, lam) */
    const sd_pair q256 = sd_two_prod(1.5, parameters[0]);
    k->c128 = q256.hi; /* multiply(3/2, lam) */
    const sd_pair q258 = sd_two_prod(1.375, parameters[0]);
    k->c129 = q258.hi; /* multiply(11/8, lam) */
    const sd_pair q260 = sd_two_prod(1.3125, parameters[0]);
    k->c130 = q260.hi; /* multiply(21/16, lam) */
    const sd_pair q262 = sd_two_prod(1.25, parameters[0]);
    k->c131 = q262.hi; /* multiply(5/4, lam) */
    const sd_pair q264 = sd_two_prod(1.1875, parameters[0]);
    k->c132 = q264.hi; /* multiply(19/16, lam) */
    const sd_pair q266 = sd_two_prod(1.125, parameters[0]);
    k->c133 = q266.hi; /* multiply(9/8, lam) */
    const sd_pair q268 = sd_two_prod(1.0625, parameters[0]);
    k->c134 = q268.hi; /* multiply(17/16, lam) */
    const sd_pair q270 = sd_two_prod(0.9375, parameters[0]);
    k->c136 = q270.hi; /* multiply(15/16, lam) */
    const sd_pair q272 = sd_two_prod(0.90625, parameters[0]);
    k->c137 = q272.hi; /* multiply(29/32, lam) */
    const sd_pair q274 = sd_two_prod(0.875, parameters[0]);
    k->c138 = q274.hi; /* multiply(7/8, lam) */
    const sd_pair q276 = sd_two_prod(0.84375, parameters[0]);
    k->c139 = q276.hi; /* multiply(27/32, lam) */
    const sd_pair q278 = sd_two_prod(0.8125, parameters[0]);
    k->c140 = q278.hi; /* multiply(13/16, lam) */
    const sd_pair q280 = sd_two_prod(0.78125, parameters[0]);
    k->c141 = q280.hi; /* multiply(25/32, lam) */
    const sd_pair q282 = sd_two_prod(0.75, parameters[0]);
    k->c142 = q282.hi; /* multiply(3/4, lam) */
    const sd_pair q284 = sd_two_prod(0.71875, parameters[0]);
    k->c143 = q284.hi; /* multiply(23/32, lam) */
    const sd_pair q286 = sd_two_prod(0.6875, parameters[0]);
    k->c144 = q286.hi; /* multiply(11/16, lam) */
    const sd_pair q288 = sd_two_prod(0.65625, parameters[0]);
    k->c145 = q288.hi; /* multiply(21/32, lam) */
    const sd_pair q290 = sd_two_prod(0.625, parameters[0]);
    k->c146 = q290.hi; /* multiply(5/8, lam) */
    const sd_pair q292 = sd_two_prod(0.59375, parameters[0]);
    k->c147 = q292.hi; /* multiply(19/32, lam) */
    const sd_pair q294 = sd_two_prod(0.5625, parameters[0]);
    k->c148 = q294.hi; /* multiply(9/16, lam) */
    const double q296 = 0.5 * parameters[0];
    k->c149 = q296; /* multiply(1/2, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* Psi(r); at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux. */
SYMDICT_INLINE double weickert_6_psi(double r, const weickert_6_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 1.0 * a;
    const double t1 = t0 * a;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c0, k->c0_lo), a);
    const double t3 = t2.hi;
    const double t4 = t3 > 5.521397077432451e+70 ? 5.521397077432451e+70 : t3;
    const double t5 = t4 - 0.53125;
    const double t6 = fma(1.0, t5, 1.0625);
    const double t7 = fma(t5, t6, 0.2822265625);
    const sd_pair t8 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t7);
    const double t9 = t8.hi;
    const double t10 = t4 - 0.578125;
    const double t11 = fma(1.0, t10, 1.15625);
    const double t12 = fma(t10, t11, 0.334228515625);
    const sd_pair t13 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t12);
    const double t14 = t13.hi;
    const double t15 = t4 - 0.609375;
    const double t16 = fma(1.0, t15, 1.21875);
    const double t17 = fma(t15, t16, 0.371337890625);
    const sd_pair t18 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t17);
    const double t19 = t18.hi;
    const double t20 = t4 - 0.640625;
    const double t21 = fma(0.9999999999999999, t20, 1.28125);
    const double t22 = fma(t20, t21, 0.410400390625);
    const sd_pair t23 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t22);
    const double t24 = t23.hi;
    const double t25 = t4 - 0.671875;
    const double t26 = fma(-229.82196520754553, t25, (-14.664764470659888));
    const double t27 = fma(t25, t26, -0.7788723546580206);
    const double t28 = fma(t25, t27, -0.03456396715412819);
    const double t29 = fma(t25, t28, -0.0012782905839476126);
    const double t30 = fma(t25, t29, -3.9070375601781696e-05);
    const double t31 = fma(t25, t30, -9.723356486429062e-07);
    const double t32 = fma(t25, t31, -1.9244270419611953e-08);
    const double t33 = fma(t25, t32, -2.918891609955224e-10);
    const double t34 = fma(t25, t33, 0.9999999999968091);
    const double t35 = fma(t25, t34, 1.3437499999999776);
    const double t36 = fma(t25, t35, 0.45141601562499994);
    const sd_pair t37 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t36);
    const double t38 = t37.hi;
    const double t39 = t4 - 0.703125;
    const double t40 = fma(-30348.855868403254, t39, (-6349.374638246204));
    const double t41 = fma(t39, t40, -805.0081507862081);
    const double t42 = fma(t39, t41, -74.75807102354536);
    const double t43 = fma(t39, t42, -5.3954097281921625);
    const double t44 = fma(t39, t43, -0.30946900174827224);
    const double t45 = fma(t39, t44, -0.014179817787607994);
    const double t46 = fma(t39, t45, -0.0005155756348752584);
    const double t47 = fma(t39, t46, -1.4608166014802347e-05);
    const double t48 = fma(t39, t47, -3.1198278964383776e-07);
    const double t49 = fma(t39, t48, 0.9999999952637432);
    const double t50 = fma(t39, t49, 1.4062499999543516);
    const double t51 = t39 * t50;
    const sd_pair t52 = sd_pair_add_double(sd_pair_make(0.49438476562478967, 1.8959797016988807e-17), t51);
    const double t53 = t52.hi;
    const sd_pair t54 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t53);
    const double t55 = t54.hi;
    const double t56 = t4 - 0.734375;
    const double t57 = fma(585133.6685456376, t56, 139808.1551814864);
    const double t58 = fma(t56, t57, 4702.729201944963);
    const double t59 = fma(t56, t58, -3020.0108675939596);
    const double t60 = fma(t56, t59, -752.7143159028116);
    const double t61 = fma(t56, t60, -102.64155630371971);
    const double t62 = fma(t56, t61, -9.757433771201978);
    const double t63 = fma(t56, t62, -0.6906368800246625);
    const double t64 = fma(t56, t63, -0.037095429321698146);
    const double t65 = fma(t56, t64, -0.001504770992285804);
    const double t66 = fma(t56, t65, -4.494566423254902e-05);
    const double t67 = fma(t56, t66, 0.9999990630248933);
    const double t68 = fma(t56, t67, 1.4687499877811943);
    const double t69 = fma(t56, t68, 0.5393066405497596);
    const sd_pair t70 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t69);
    const double t71 = t70.hi;
    const double t72 = t4 - 0.765625;
    const double t73 = fma(-1609786.7472292534, t72, (-75339.17106142106));
    const double t74 = fma(t72, t73, 48504.476905848656);
    const double t75 = fma(t72, t74, 8443.544698591826);
    const double t76 = fma(t72, t75, -357.22534002976766);
    const double t77 = fma(t72, t76, -346.08663502408916);
    const double t78 = fma(t72, t77, -67.60524083820079);
    const double t79 = fma(t72, t78, -7.961776905685291);
    const double t80 = fma(t72, t79, -0.6495056421891862);
    const double t81 = fma(t72, t80, -0.03799201888218094);
    const double t82 = fma(t72, t81, -0.0015815625822371187);
    const double t83 = fma(t72, t82, 0.9999551531278145);
    const double t84 = fma(t72, t83, 1.531249219044268);
    const double t85 = fma(t72, t84, 0.5861816342963359);
    const sd_pair t86 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t85);
    const double t87 = t86.hi;
    const double t88 = t4 - 0.796875;
    const double t89 = fma(1193889.4611598062, t88, -309988.6870230497);
    const double t90 = fma(t88, t89, -63043.98271484513);
    const double t91 = fma(t88, t90, 8803.450124890154);
    const double t92 = fma(t88, t91, 3409.4719678379242);
    const double t93 = fma(t88, t92, 76.09383848140924);
    const double t94 = fma(t88, t93, -124.71855553585026);
    const double t95 = fma(t88, t94, -30.91300444317825);
    const double t96 = fma(t88, t95, -4.082448002473683);
    const double t97 = fma(t88, t96, -0.3507090943343473);
    const double t98 = fma(t88, t97, -0.020359092883779923);
    const double t99 = fma(t88, t98, 0.9992208682971073);
    const double t100 = fma(t88, t99, 1.5937321027630071);
    const double t101 = fma(t88, t100, 0.6350095775427126);
    const sd_pair t102 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t101);
    const double t103 = t102.hi;
    const double t104 = t4 - 0.828125;
    const double t105 = fma(864100.2063158806, t104, 354282.2949108264);
    const double t106 = fma(t104, t105, -49449.34602081596);
    const double t107 = fma(t104, t106, -18215.65588086995);
    const double t108 = fma(t104, t107, 1806.7610397017145);
    const double t109 = fma(t104, t108, 1019.1280766052156);
    const double t110 = fma(t104, t109, 21.735275075204925);
    const double t111 = fma(t104, t110, -46.670046111066966);
    const double t112 = fma(t104, t111, -11.863010525154376);
    const double t113 = fma(t104, t112, -1.5557432682188421);
    const double t114 = fma(t104, t113, -0.12668267987936133);
    const double t115 = fma(t104, t114, 0.9934969371709602);
    const double t116 = fma(t104, t115, 1.656055190129429);
    const double t117 = fma(t104, t116, 0.6857883976965399);
    const sd_pair t118 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t117);
    const double t119 = t118.hi;
    const double t120 = t4 - 0.859375;
    const double t121 = fma(-1344407.0621760045, t120, 136588.53552939356);
    const double t122 = fma(t120, t121, 71983.21280218534);
    const double t123 = fma(t120, t122, -11733.910938103929);
    const double t124 = fma(t120, t123, -4013.571761024244);
    const double t125 = fma(t120, t124, 657.3262675023188);
    const double t126 = fma(t120, t125, 266.7596002247962);
    const double t127 = fma(t120, t126, -13.418571835560856);
    const double t128 = fma(t120, t127, -18.358453407336377);
    const double t129 = fma(t120, t128, -3.998814618244903);
    const double t130 = fma(t120, t129, -0.46298642463701734);
    const double t131 = fma(t120, t130, 0.9682580999173678);
    const double t132 = fma(t120, t131, 1.7175231737109726);
    const double t133 = fma(t120, t132, 0.7385045891032763);
    const sd_pair t134 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t133);
    const double t135 = t134.hi;
    const double t136 = t4 - 0.890625;
    const double t137 = fma(-220615.06415252422, t136, 39885.73112333733);
    const double t138 = fma(t136, t137, 11440.7545391039);
    const double t139 = fma(t136, t138, -3741.775584793972);
    const double t140 = fma(t136, t139, -608.856468197191);
    const double t141 = fma(t136, t140, 270.83809172422514);
    const double t142 = fma(t136, t141, 51.3138802734792);
    const double t143 = fma(t136, t142, -14.818238594594062);
    const double t144 = fma(t136, t143, -6.751712962894871);
    const double t145 = fma(t136, t144, -1.1406526216565434);
    const double t146 = fma(t136, t145, 0.8958075831713604);
    const double t147 = fma(t136, t146, 1.7761066801759282);
    const double t148 = fma(t136, t147, 0.7931042586588437);
    const sd_pair t149 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t148);
    const double t150 = t149.hi;
    const double t151 = t4 - 0.921875;
    const double t152 = fma(-91182.57019215016, t151, (-27215.731589619012));
    const double t153 = fma(t151, t152, 12106.272301998793);
    const double t154 = fma(t151, t153, 553.5624847351829);
    const double t155 = fma(t151, t154, -1059.7809103329225);
    const double t156 = fma(t151, t155, 36.36067143246106);
    const double t157 = fma(t151, t156, 86.97018015903109);
    const double t158 = fma(t151, t157, -1.034752841993278);
    const double t159 = fma(t151, t158, -8.078283745212671);
    const double t160 = fma(t151, t159, -2.090230708439425);
    const double t161 = fma(t151, t160, 0.7456726888285028);
    const double t162 = fma(t151, t161, 1.827868828296434);
    const double t163 = fma(t151, t162, 0.8494407690217961);
    const sd_pair t164 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t163);
    const double t165 = t164.hi;
    const double t166 = t4 - 0.96875;
    const double t167 = fma(1862860.331244581, t166, -581714.5791180773);
    const double t168 = fma(t166, t167, -21717.0550422195);
    const double t169 = fma(t166, t168, 68322.7554488253);
    const double t170 = fma(t166, t169, -16380.211408698238);
    const double t171 = fma(t166, t170, -3006.0276239580494);
    const double t172 = fma(t166, t171, 2395.727039598396);
    const double t173 = fma(t166, t172, -175.84453918107766);
    const double t174 = fma(t166, t173, -218.75522740968609);
    const double t175 = fma(t166, t174, 47.43410248833782);
    const double t176 = fma(t166, t175, 19.863255531434422);
    const double t177 = fma(t166, t176, -5.643819358330027);
    const double t178 = fma(t166, t177, -3.454682633309056);
    const double t179 = fma(t166, t178, 0.3503445440843948);
    const double t180 = fma(t166, t179, 1.8807609468367827);
    const double t181 = t166 * t180;
    const sd_pair t182 = sd_pair_add_double(sd_pair_make(0.9365069553875424, -2.214259268357286e-17), t181);
    const double t183 = t182.hi;
    const sd_pair t184 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t183);
    const double t185 = t184.hi;
    const double t186 = t4 - 1.03125;
    const double t187 = fma(-140439.15812642814, t186, 161315.74788059646);
    const double t188 = fma(t186, t187, -48377.446417742605);
    const double t189 = fma(t186, t188, -2862.2530450121817);
    const double t190 = fma(t186, t189, 7838.540818502018);
    const double t191 = fma(t186, t190, -2522.432230715867);
    const double t192 = fma(t186, t191, -191.46149024117042);
    const double t193 = fma(t186, t192, 409.00210719471545);
    const double t194 = fma(t186, t193, -95.82090561765081);
    const double t195 = fma(t186, t194, -31.879229118824906);
    const double t196 = fma(t186, t195, 20.917608073204143);
    const double t197 = fma(t186, t196, 1.5230913071880128);
    const double t198 = fma(t186, t197, -3.9741104931424602);
    const double t199 = fma(t186, t198, -0.37472835831641593);
    const double t200 = fma(t186, t199, 1.8802527273149052);
    const double t201 = fma(t186, t200, 1.0545144476432897);
    const sd_pair t202 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t201);
    const double t203 = t202.hi;
    const double t204 = t4 - 1.09375;
    const double t205 = fma(13213.667454750534, t204, -6897.338298453533);
    const double t206 = fma(t204, t205, 1159.5033975382942);
    const double t207 = fma(t204, t206, 653.5567218723605);
    const double t208 = fma(t204, t207, -515.0692643328291);
    const double t209 = fma(t204, t208, 116.98838371697944);
    const double t210 = fma(t204, t209, 41.998298878876);
    const double t211 = fma(t204, t210, -37.989396845209995);
    const double t212 = fma(t204, t211, 5.917215582308174);
    const double t213 = fma(t204, t212, 5.764355601111432);
    const double t214 = fma(t204, t213, -2.963038501177712);
    const double t215 = fma(t204, t214, -1.0416874155483313);
    const double t216 = fma(t204, t215, 1.7897124575215295);
    const double t217 = fma(t204, t216, 1.1696372412096256);
    const sd_pair t218 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t217);
    const double t219 = t218.hi;
    const double t220 = t4 - 1.15625;
    const double t221 = fma(-9849.050596397909, t220, 3227.1236445300888);
    const double t222 = fma(t220, t221, 139.97856512492328);
    const double t223 = fma(t220, t222, -812.4692877327286);
    const double t224 = fma(t220, t223, 468.16408623411627);
    const double t225 = fma(t220, t224, -98.11118620214813);
    const double t226 = fma(t220, t225, -48.24723562178459);
    const double t227 = fma(t220, t226, 49.108387275719004);
    const double t228 = fma(t220, t227, -15.076829839493424);
    const double t229 = fma(t220, t228, -4.102011687044323);
    const double t230 = fma(t220, t229, 5.818425225931248);
    const double t231 = fma(t220, t230, -1.449886981948426);
    const double t232 = fma(t220, t231, -1.4554291112692055);
    const double t233 = fma(t220, t232, 1.630661780172419);
    const double t234 = fma(t220, t233, 1.2767932929421617);
    const sd_pair t235 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t234);
    const double t236 = t235.hi;
    const double t237 = t4 - 1.21875;
    const double t238 = fma(-606.3631644900667, t237, 658.1004942278746);
    const double t239 = fma(t237, t238, -326.7983628475987);
    const double t240 = fma(t237, t239, 58.988080315572255);
    const double t241 = fma(t237, t240, 47.92446034205375);
    const double t242 = fma(t237, t241, -50.283670008985105);
    const double t243 = fma(t237, t242, 21.143203828272608);
    const double t244 = fma(t237, t243, 0.2836598139970424);
    const double t245 = fma(t237, t244, -6.484389833276982);
    const double t246 = fma(t237, t245, 4.014345997745291);
    const double t247 = fma(t237, t246, -0.20579485482405419);
    const double t248 = fma(t237, t247, -1.6034849713269);
    const double t249 = fma(t237, t248, 1.43704401147306);
    const double t250 = fma(t237, t249, 1.372754550076567);
    const sd_pair t251 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t250);
    const double t252 = t251.hi;
    const double t253 = t4 - 1.28125;
    const double t254 = fma(-403.52399604256175, t253, 183.36741643553069);
    const double t255 = fma(t253, t254, -24.36809319526065);
    const double t256 = fma(t253, t255, -40.800301607050386);
    const double t257 = fma(t253, t256, 42.88146253470275);
    const double t258 = fma(t253, t257, -21.944907725780986);
    const double t259 = fma(t253, t258, 3.2543204808915616);
    const double t260 = fma(t253, t259, 5.094014046538411);
    const double t261 = fma(t253, t260, -5.232020023000708);
    const double t262 = fma(t253, t261, 2.1377176558887094);
    const double t263 = fma(t253, t262, 0.5547421789162391);
    const double t264 = fma(t253, t263, -1.5634050388320349);
    const double t265 = fma(t253, t264, 1.2376313240172083);
    const double t266 = fma(t253, t265, 1.456311099501769);
    const sd_pair t267 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t266);
    const double t268 = t267.hi;
    const double t269 = t4 - 1.34375;
    const double t270 = fma(29.909205696432313, t269, -31.38553525044901);
    const double t271 = fma(t269, t270, 18.49588950596881);
    const double t272 = fma(t269, t271, -5.0019138607275595);
    const double t273 = fma(t269, t272, -2.90251477789593);
    const double t274 = fma(t269, t273, 4.8633469965543705);
    const double t275 = fma(t269, t274, -3.282434541533376);
    const double t276 = fma(t269, t275, 0.8101865045818781);
    const double t277 = fma(t269, t276, 0.9104309518764504);
    const double t278 = fma(t269, t277, -1.4208618182912247);
    const double t279 = fma(t269, t278, 1.05042495828653);
    const double t280 = fma(t269, t279, 1.5277193819886714);
    const sd_pair t281 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t280);
    const double t282 = t281.hi;
    const double t283 = t4 - 1.4375;
    const double t284 = fma(-35.194523087923294, t283, 6.3653798773682695);
    const double t285 = fma(t283, t284, 10.618872380800683);
    const double t286 = fma(t283, t285, -15.990664533268282);
    const double t287 = fma(t283, t286, 13.452126615784442);
    const double t288 = fma(t283, t287, -7.5137485759489575);
    const double t289 = fma(t283, t288, 1.7428477356141323);
    const double t290 = fma(t283, t289, 1.9454098448502828);
    const double t291 = fma(t283, t290, -3.1815475278458782);
    const double t292 = fma(t283, t291, 2.5951712753518774);
    const double t293 = fma(t283, t292, -1.1814338139553782);
    const double t294 = fma(t283, t293, -0.18502491269944527);
    const double t295 = fma(t283, t294, 0.9968693388626104);
    const double t296 = fma(t283, t295, -1.1439912725432826);
    const double t297 = fma(t283, t296, 0.8096171768082945);
    const double t298 = fma(t283, t297, 1.6145007603430814);
    const sd_pair t299 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t298);
    const double t300 = t299.hi;
    const double t301 = t4 - 1.5625;
    const double t302 = fma(-4.085460142924166, t301, 3.821921140553158);
    const double t303 = fma(t301, t302, -2.6696623343036237);
    const double t304 = fma(t301, t303, 1.1662390802418212);
    const double t305 = fma(t301, t304, 0.20496772686195475);
    const double t306 = fma(t301, t305, -1.118252417461324);
    const double t307 = fma(t301, t306, 1.4472009164810211);
    const double t308 = fma(t301, t307, -1.2485771762421392);
    const double t309 = fma(t301, t308, 0.7053638577054459);
    const double t310 = fma(t301, t309, -0.05188420123208819);
    const double t311 = fma(t301, t310, -0.49703378233256484);
    const double t312 = fma(t301, t311, 0.7975078666415549);
    const double t313 = fma(t301, t312, -0.8028992038318152);
    const double t314 = fma(t301, t313, 0.5678580692386692);
    const double t315 = fma(t301, t314, 1.6997023336505157);
    const sd_pair t316 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t315);
    const double t317 = t316.hi;
    const double t318 = t4 - 1.6875;
    const double t319 = fma(-0.6216069579447033, t318, 0.37600140233204643);
    const double t320 = fma(t318, t319, -0.07317683077367572);
    const double t321 = fma(t318, t320, -0.21911363055125005);
    const double t322 = fma(t318, t321, 0.4377172181207593);
    const double t323 = fma(t318, t322, -0.5370436262283937);
    const double t324 = fma(t318, t323, 0.49834859168858897);
    const double t325 = fma(t318, t324, -0.3335067182626195);
    const double t326 = fma(t318, t325, 0.08258955562190258);
    const double t327 = fma(t318, t326, 0.1942012401226934);
    const double t328 = fma(t318, t327, -0.4287752382555674);
    const double t329 = fma(t318, t328, 0.5599029534774332);
    const double t330 = fma(t318, t329, -0.5495248141439355);
    const double t331 = fma(t318, t330, 0.40067079814506057);
    const double t332 = fma(t318, t331, 1.7595761688828524);
    const sd_pair t333 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t332);
    const double t334 = t333.hi;
    const double t335 = t4 - 1.8125;
    const double t336 = fma(0.08373007147264928, t335, -0.13720342710672226);
    const double t337 = fma(t335, t336, 0.17012687563075082);
    const double t338 = fma(t335, t337, -0.1709081289383371);
    const double t339 = fma(t335, t338, 0.1319712564111503);
    const double t340 = fma(t335, t339, -0.05239788530306508);
    const double t341 = fma(t335, t340, -0.059996006410452545);
    const double t342 = fma(t335, t341, 0.187671789688304);
    const double t343 = fma(t335, t342, -0.3040736582165952);
    const double t344 = fma(t335, t343, 0.3769380760216229);
    const double t345 = fma(t335, t344, -0.375832081496753);
    const double t346 = fma(t335, t345, 0.28643016135373817);
    const double t347 = fma(t335, t346, 1.8020686810928666);
    const sd_pair t348 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t347);
    const double t349 = t348.hi;
    const double t350 = t4 - 1.9375;
    const double t351 = fma(0.03678530211917206, t350, -0.047381017418128724);
    const double t352 = fma(t350, t351, 0.051598224821704584);
    const double t353 = fma(t350, t352, -0.045169737174784674);
    const double t354 = fma(t350, t353, 0.02411833141093101);
    const double t355 = fma(t350, t354, 0.014099435856650215);
    const double t356 = fma(t350, t355, -0.06908570580424928);
    const double t357 = fma(t350, t356, 0.13575474919336386);
    const double t358 = fma(t350, t357, -0.2027070261090302);
    const double t359 = fma(t350, t358, 0.2516129217271687);
    const double t360 = fma(t350, t359, -0.2595634687101237);
    const double t361 = fma(t350, t360, 0.20798266773705115);
    const double t362 = fma(t350, t361, 1.832667525608484);
    const sd_pair t363 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t362);
    const double t364 = t363.hi;
    const double t365 = t4 - 2.125;
    const double t366 = fma(-0.0019435073791920635, t365, 0.0033135345141552816);
    const double t367 = fma(t365, t366, -0.004908485135697726);
    const double t368 = fma(t365, t367, 0.006428085564660068);
    const double t369 = fma(t365, t368, -0.007299828684735367);
    const double t370 = fma(t365, t369, 0.006595149890488192);
    const double t371 = fma(t365, t370, -0.0029810206910036072);
    const double t372 = fma(t365, t371, -0.005235148526881378);
    const double t373 = fma(t365, t372, 0.019874478863156003);
    const double t374 = fma(t365, t373, -0.042336172772512844);
    const double t375 = fma(t365, t374, 0.07257040857032511);
    const double t376 = fma(t365, t375, -0.10748124712254539);
    const double t377 = fma(t365, t376, 0.13899950279806597);
    const double t378 = fma(t365, t377, -0.15303421993920235);
    const double t379 = fma(t365, t378, 0.13258709413042122);
    const double t380 = fma(t365, t379, 1.8639756401481546);
    const sd_pair t381 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t380);
    const double t382 = t381.hi;
    const double t383 = t4 - 2.375;
    const double t384 = fma(0.0003018815000790404, t383, -0.00040435252292845495);
    const double t385 = fma(t383, t384, 0.0004565498530602014);
    const double t386 = fma(t383, t385, -0.0003423092910531462);
    const double t387 = fma(t383, t386, -0.0001619615392932602);
    const double t388 = fma(t383, t387, 0.0014463874821645229);
    const double t389 = fma(t383, t388, -0.004131862310644866);
    const double t390 = fma(t383, t389, 0.009106538004884457);
    const double t391 = fma(t383, t390, -0.017456394399671643);
    const double t392 = fma(t383, t391, 0.030138018477952867);
    const double t393 = fma(t383, t392, -0.04715894919518636);
    const double t394 = fma(t383, t393, 0.06604871279176028);
    const double t395 = fma(t383, t394, -0.07986299886079451);
    const double t396 = fma(t383, t395, 0.07661533002795232);
    const double t397 = fma(t383, t396, 1.8893714537622939);
    const sd_pair t398 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t397);
    const double t399 = t398.hi;
    const double t400 = t4 - 2.625;
    const double t401 = fma(-2.2765576958467618e-05, t400, 3.906646271829392e-06);
    const double t402 = fma(t400, t401, 6.729578952930475e-05);
    const double t403 = fma(t400, t402, -0.00026074269874942264);
    const double t404 = fma(t400, t403, 0.0007141547029531673);
    const double t405 = fma(t400, t404, -0.0016798901021919715);
    const double t406 = fma(t400, t405, 0.003583695728888717);
    const double t407 = fma(t400, t406, -0.007068238120574573);
    const double t408 = fma(t400, t407, 0.01293976736679747);
    const double t409 = fma(t400, t408, -0.02183610963107179);
    const double t410 = fma(t400, t409, 0.03331788380137371);
    const double t411 = fma(t400, t410, -0.044163312762226486);
    const double t412 = fma(t400, t411, 0.04662061486199582);
    const double t413 = fma(t400, t412, 1.904407313251553);
    const sd_pair t414 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t413);
    const double t415 = t414.hi;
    const double t416 = t4 - 2.875;
    const double t417 = fma(-1.1397576211801182e-05, t416, 3.8290987619636254e-05);
    const double t418 = fma(t416, t417, -0.00010745487589903404);
    const double t419 = fma(t416, t418, 0.00027244760467946496);
    const double t420 = fma(t416, t419, -0.0006424816032498983);
    const double t421 = fma(t416, t420, 0.0014255138928555406);
    const double t422 = fma(t416, t421, -0.0029835115542982495);
    const double t423 = fma(t416, t422, 0.0058659018833414215);
    const double t424 = fma(t416, t423, -0.010711538974521633);
    const double t425 = fma(t416, t424, 0.01777129784395936);
    const double t426 = fma(t416, t425, -0.025692342622459365);
    const double t427 = fma(t416, t426, 0.029638012267539728);
    const double t428 = fma(t416, t427, 1.9137486609880279);
    const sd_pair t429 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t428);
    const double t430 = t429.hi;
    const double t431 = t4 - 3.125;
    const double t432 = fma(-4.9008238256000365e-06, t431, 1.443564176738636e-05);
    const double t433 = fma(t431, t432, -3.95236372484448e-05);
    const double t434 = fma(t431, t433, 0.00010231604108538644);
    const double t435 = fma(t431, t434, -0.0002522831577763301);
    const double t436 = fma(t431, t435, 0.000593531662761931);
    const double t437 = fma(t431, t436, -0.0013288331396616982);
    const double t438 = fma(t431, t437, 0.002810911777500143);
    const double t439 = fma(t431, t438, -0.005543598675519687);
    const double t440 = fma(t431, t439, 0.009958246656430778);
    const double t441 = fma(t431, t440, -0.015613589895787695);
    const double t442 = fma(t431, t441, 0.019553731155177195);
    const double t443 = fma(t431, t442, 1.9197933053924159);
    const sd_pair t444 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t443);
    const double t445 = t444.hi;
    const double t446 = t4 - 3.375;
    const double t447 = fma(-1.759516420847068e-06, t446, 5.194480348257518e-06);
    const double t448 = fma(t446, t447, -1.4665160536675429e-05);
    const double t449 = fma(t446, t448, 3.9788635358442533e-05);
    const double t450 = fma(t446, t449, -0.00010386892789680689);
    const double t451 = fma(t446, t450, 0.00026043946761283404);
    const double t452 = fma(t446, t451, -0.0006242327185091291);
    const double t453 = fma(t446, t452, 0.0014179746755049343);
    const double t454 = fma(t446, t453, -0.0030093152931366845);
    const double t455 = fma(t446, t454, 0.005825399063065194);
    const double t456 = fma(t446, t455, -0.009851762891371164);
    const double t457 = fma(t446, t456, 0.013315650860079516);
    const double t458 = fma(t446, t457, 1.923842285075828);
    const sd_pair t459 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t458);
    const double t460 = t459.hi;
    const double t461 = t4 - 3.75;
    const double t462 = fma(9.92660388756764e-09, t461, -3.473996355581001e-08);
    const double t463 = fma(t461, t462, 1.1635370245956183e-07);
    const double t464 = fma(t461, t463, -3.7602000312750637e-07);
    const double t465 = fma(t461, t464, 1.1775010395330194e-06);
    const double t466 = fma(t461, t465, -3.5791920246684105e-06);
    const double t467 = fma(t461, t466, 1.0558782158404562e-05);
    const double t468 = fma(t461, t467, -3.0173680716499967e-05);
    const double t469 = fma(t461, t468, 8.32124725257188e-05);
    const double t470 = fma(t461, t469, -0.00022009712827694944);
    const double t471 = fma(t461, t470, 0.0005530205665153884);
    const double t472 = fma(t461, t471, -0.001300331430526548);
    const double t473 = fma(t461, t472, 0.002791953219265227);
    const double t474 = fma(t461, t473, -0.005240962600260513);
    const double t475 = fma(t461, t474, 0.007866396046992645);
    const double t476 = fma(t461, t475, 1.927706953924823);
    const sd_pair t477 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t476);
    const double t478 = t477.hi;
    const double t479 = t4 - 4.25;
    const double t480 = fma(-4.2770474637880175e-09, t479, 1.5488424082223353e-08);
    const double t481 = fma(t479, t480, -5.487233234492863e-08);
    const double t482 = fma(t479, t481, 1.901735919900417e-07);
    const double t483 = fma(t479, t482, -6.440991264410889e-07);
    const double t484 = fma(t479, t483, 2.127560128002105e-06);
    const double t485 = fma(t479, t484, -6.831971763086847e-06);
    const double t486 = fma(t479, t485, 2.1227029820102512e-05);
    const double t487 = fma(t479, t486, -6.337564074747131e-05);
    const double t488 = fma(t479, t487, 0.00017999001651436937);
    const double t489 = fma(t479, t488, -0.00047882575266770187);
    const double t490 = fma(t479, t489, 0.0011639498372534348);
    const double t491 = fma(t479, t490, -0.0024747415409278263);
    const double t492 = fma(t479, t491, 0.004208310935178087);
    const double t493 = fma(t479, t492, 1.9306120274656464);
    const sd_pair t494 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t493);
    const double t495 = t494.hi;
    const double t496 = t4 - 4.75;
    const double t497 = fma(2.4463545204680384e-09, t496, -9.56233444315571e-09);
    const double t498 = fma(t496, t497, 3.668749550803688e-08);
    const double t499 = fma(t496, t498, -1.379055164520808e-07);
    const double t500 = fma(t496, t499, 5.06533230230858e-07);
    const double t501 = fma(t496, t500, -1.8113417733036939e-06);
    const double t502 = fma(t496, t501, 6.2739953757336375e-06);
    const double t503 = fma(t496, t502, -2.0899072741395587e-05);
    const double t504 = fma(t496, t503, 6.626072605539637e-05);
    const double t505 = fma(t496, t504, -0.00019686487473779787);
    const double t506 = fma(t496, t505, 0.0005346036990444796);
    const double t507 = fma(t496, t506, -0.0012700387503644859);
    const double t508 = fma(t496, t507, 0.0024134415326404588);
    const double t509 = fma(t496, t508, 1.9322178418680387);
    const sd_pair t510 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t509);
    const double t511 = t510.hi;
    const double t512 = t4 - 5.25;
    const double t513 = fma(4.5573853606346275e-10, t512, -1.9574230510995486e-09);
    const double t514 = fma(t512, t513, 8.264132391692393e-09);
    const double t515 = fma(t512, t514, -3.422252198943884e-08);
    const double t516 = fma(t512, t515, 1.3860223162296502e-07);
    const double t517 = fma(t512, t516, -5.468725471567665e-07);
    const double t518 = fma(t512, t517, 2.091095226369652e-06);
    const double t519 = fma(t512, t518, -7.692448448555802e-06);
    const double t520 = fma(t512, t519, 2.694147760564277e-05);
    const double t521 = fma(t512, t520, -8.843950325376735e-05);
    const double t522 = fma(t512, t521, 0.000265388264130213);
    const double t523 = fma(t512, t522, -0.0006967510123885584);
    const double t524 = fma(t512, t523, 0.0014632994885799453);
    const double t525 = fma(t512, t524, 1.933163361264684);
    const sd_pair t526 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t525);
    const double t527 = t526.hi;
    const double t528 = t4 - 5.75;
    const double t529 = fma(-4.601250739505026e-10, t528, 2.1229407845386427e-09);
    const double t530 = fma(t528, t529, -9.612719524017889e-09);
    const double t531 = fma(t528, t530, 4.258813764046123e-08);
    const double t532 = fma(t528, t531, -1.8388047215427627e-07);
    const double t533 = fma(t528, t532, 7.696016557269216e-07);
    const double t534 = fma(t528, t533, -3.099437152246716e-06);
    const double t535 = fma(t528, t534, 1.188575191866002e-05);
    const double t536 = fma(t528, t535, -4.2724993958874957e-05);
    const double t537 = fma(t528, t536, 0.0001404035026151497);
    const double t538 = fma(t528, t537, -0.00040369592689335507);
    const double t539 = fma(t528, t538, 0.0009285456172548772);
    const double t540 = fma(t528, t539, 1.9337492054879626);
    const sd_pair t541 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t540);
    const double t542 = t541.hi;
    const double t543 = t4 - 6.5;
    const double t544 = fma(4.2171839908861e-13, t543, -2.2914673911119038e-12);
    const double t545 = fma(t543, t544, 1.2296092216800736e-11);
    const double t546 = fma(t543, t545, -6.50612062876288e-11);
    const double t547 = fma(t543, t546, 3.388035871479313e-10);
    const double t548 = fma(t543, t547, -1.7321775660542145e-09);
    const double t549 = fma(t543, t548, 8.667738622066609e-09);
    const double t550 = fma(t543, t549, -4.227934889386475e-08);
    const double t551 = fma(t543, t550, 1.9994651615393604e-07);
    const double t552 = fma(t543, t551, -9.100084890857376e-07);
    const double t553 = fma(t543, t552, 3.944097695179166e-06);
    const double t554 = fma(t543, t553, -1.602479710002024e-05);
    const double t555 = fma(t543, t554, 5.9525018407625356e-05);
    const double t556 = fma(t543, t555, -0.00019346454447407557);
    const double t557 = fma(t543, t556, 0.0005030194940268263);
    const double t558 = fma(t543, t557, 1.9342666059800948);
    const sd_pair t559 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t558);
    const double t560 = t559.hi;
    const double t561 = t4 - 7.5;
    const double t562 = fma(-1.753039906253083e-13, t561, 1.083876942038101e-12);
    const double t563 = fma(t561, t562, -6.610135432296891e-12);
    const double t564 = fma(t561, t563, 3.9684861915886654e-11);
    const double t565 = fma(t561, t564, -2.339635191291066e-10);
    const double t566 = fma(t561, t565, 1.3502414300268708e-09);
    const double t567 = fma(t561, t566, -7.596943958129863e-09);
    const double t568 = fma(t561, t567, 4.144494515004124e-08);
    const double t569 = fma(t561, t568, -2.1761147747173296e-07);
    const double t570 = fma(t561, t569, 1.0881424406054515e-06);
    const double t571 = fma(t561, t570, -5.100923993252661e-06);
    const double t572 = fma(t561, t571, 2.1861778799862517e-05);
    const double t573 = fma(t561, t572, -8.198314919993044e-05);
    const double t574 = fma(t561, t573, 0.0002459518673058577);
    const double t575 = fma(t561, t574, 1.9346228601269935);
    const sd_pair t576 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t575);
    const double t577 = t576.hi;
    const double t578 = t4 - 8.5;
    const double t579 = fma(1.2929120213949345e-13, t578, -8.932525122977964e-13);
    const double t580 = fma(t578, t579, 6.075853540562273e-12);
    const double t581 = fma(t578, t580, -4.0586719946657034e-11);
    const double t582 = fma(t578, t581, 2.654166142517195e-10);
    const double t583 = fma(t578, t582, -1.6922238664269735e-09);
    const double t584 = fma(t578, t583, 1.0461862245601718e-08);
    const double t585 = fma(t578, t584, -6.225152463262151e-08);
    const double t586 = fma(t578, t585, 3.52771651406353e-07);
    const double t587 = fma(t578, t586, -1.8741438361230656e-06);
    const double t588 = fma(t578, t587, 9.103117173367047e-06);
    const double t589 = fma(t578, t588, -3.868857728711314e-05);
    const double t590 = fma(t578, t589, 0.00013154177348028348);
    const double t591 = fma(t578, t590, 1.9348044952291557);
    const sd_pair t592 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t591);
    const double t593 = t592.hi;
    const double t594 = t4 - 9.5;
    const double t595 = fma(-1.5076860521921823e-13, t594, 1.1460093949582618e-12);
    const double t596 = fma(t594, t595, -8.55508204538396e-12);
    const double t597 = fma(t594, t596, 6.252297150365457e-11);
    const double t598 = fma(t594, t597, -4.4550223203428773e-10);
    const double t599 = fma(t594, t598, 3.07814251753839e-09);
    const double t600 = fma(t594, t599, -2.0470228813526e-08);
    const double t601 = fma(t594, t600, 1.2964723591290707e-07);
    const double t602 = fma(t594, t601, -7.697898279130367e-07);
    const double t603 = fma(t594, t602, 4.178890350108435e-06);
    const double t604 = fma(t594, t603, -1.9849815846759212e-05);
    const double t605 = fma(t594, t604, 7.542947988970497e-05);
    const double t606 = fma(t594, t605, 1.9349048769185768);
    const sd_pair t607 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t606);
    const double t608 = t607.hi;
    const double t609 = t4 - 11.0;
    const double t610 = fma(1.9458073212066204e-17, t609, -1.7838922209501786e-16);
    const double t611 = fma(t609, t610, 1.6161634497935127e-15);
    const double t612 = fma(t609, t611, -1.44456139631132e-14);
    const double t613 = fma(t609, t612, 1.2712913441115183e-13);
    const double t614 = fma(t609, t613, -1.0988090646951092e-12);
    const double t615 = fma(t609, t614, 9.297927636763978e-12);
    const double t616 = fma(t609, t615, -7.670976483590135e-11);
    const double t617 = fma(t609, t616, 6.136886326033844e-10);
    const double t618 = fma(t609, t617, -4.725458129245126e-09);
    const double t619 = fma(t609, t618, 3.46536317217938e-08);
    const double t620 = fma(t609, t619, -2.3824492070646548e-07);
    const double t621 = fma(t609, t620, 1.4975441534783572e-06);
    const double t622 = fma(t609, t621, -8.236507768972973e-06);
    const double t623 = fma(t609, t622, 3.624067000312336e-05);
    const double t624 = fma(t609, t623, 1.934984360254915);
    const sd_pair t625 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t624);
    const double t626 = t625.hi;
    const double t627 = t4 - 13.0;
    const double t628 = fma(-8.82196778708957e-18, t627, 9.445053005150892e-17);
    const double t629 = fma(t627, t628, -9.976629500454478e-16);
    const double t630 = fma(t627, t629, 1.0375926265478964e-14);
    const double t631 = fma(t627, t630, -1.0598444953727425e-13);
    const double t632 = fma(t627, t631, 1.0598575677998396e-12);
    const double t633 = fma(t627, t632, -1.0333703337878483e-11);
    const double t634 = fma(t627, t633, 9.770108225778249e-11);
    const double t635 = fma(t627, t634, -8.890836919894968e-10);
    const double t636 = fma(t627, t635, 7.705414203823096e-09);
    const double t637 = fma(t627, t636, -6.260660639586057e-08);
    const double t638 = fma(t627, t637, 4.650781777514119e-07);
    const double t639 = fma(t627, t638, -3.0230101658755013e-06);
    const double t640 = fma(t627, t639, 1.5719658565038342e-05);
    const double t641 = fma(t627, t640, 1.9350329332470726);
    const sd_pair t642 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t641);
    const double t643 = t642.hi;
    const double t644 = t4 - 15.0;
    const double t645 = fma(8.293099315841752e-18, t644, -1.010734025680679e-16);
    const double t646 = fma(t644, t645, 1.2128923019757345e-15);
    const double t647 = fma(t644, t646, -1.429490352739437e-14);
    const double t648 = fma(t644, t647, 1.6494205662710826e-13);
    const double t649 = fma(t644, t648, -1.855605141462027e-12);
    const double t650 = fma(t644, t649, 2.0243019117296076e-11);
    const double t651 = fma(t644, t650, -2.125520900946242e-10);
    const double t652 = fma(t644, t651, 2.1255234967005364e-09);
    const double t653 = fma(t644, t652, -1.992679842562631e-08);
    const double t654 = fma(t644, t653, 1.7080121188063852e-07);
    const double t655 = fma(t644, t654, -1.2810094501216435e-06);
    const double t656 = fma(t644, t655, 7.686057882239678e-06);
    const double t657 = fma(t644, t656, 1.935055199427402);
    const sd_pair t658 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t657);
    const double t659 = t658.hi;
    const double t660 = t4 - 17.0;
    const double t661 = fma(-1.3643377031253265e-17, t660, 1.8555075575313023e-16);
    const double t662 = fma(t660, t661, -2.4784362479186784e-15);
    const double t663 = fma(t660, t662, 3.2410400102996856e-14);
    const double t664 = fma(t660, t663, -4.1323333740834775e-13);
    const double t665 = fma(t660, t664, 5.109073141153386e-12);
    const double t666 = fma(t660, t665, -6.079802293694283e-11);
    const double t667 = fma(t660, t666, 6.890446570510577e-10);
    const double t668 = fma(t660, t667, -7.321102193496062e-09);
    const double t669 = fma(t660, t668, 7.111929466546583e-08);
    const double t670 = fma(t660, t669, -6.045140850526723e-07);
    const double t671 = fma(t660, t670, 4.110696076555046e-06);
    const double t672 = fma(t660, t671, 1.9350665516877166);
    const sd_pair t673 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t672);
    const double t674 = t673.hi;
    const double t675 = t4 - 19.0;
    const double t676 = fma(3.498604847280152e-17, t675, -5.222926206026704e-16);
    const double t677 = fma(t675, t676, 7.633517191596431e-15);
    const double t678 = fma(t675, t677, -1.0877771939479471e-13);
    const double t679 = fma(t675, t678, 1.5031112740551083e-12);
    const double t680 = fma(t675, t679, -1.999138881154296e-11);
    const double t681 = fma(t675, t680, 2.5322433315314584e-10);
    const double t682 = fma(t675, t681, -3.0070395277733685e-09);
    const double t683 = fma(t675, t682, 3.264786154901757e-08);
    const double t684 = fma(t675, t683, -3.1015470587877554e-07);
    const double t685 = fma(t675, t684, 2.3571758524094012e-06);
    const double t686 = fma(t675, t685, 1.9350728255611682);
    const sd_pair t687 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t686);
    const double t688 = t687.hi;
    const double t689 = t4 - 22.0;
    const double t690 = fma(-6.807661946330842e-22, t689, 1.2333901549004417e-20);
    const double t691 = fma(t689, t690, -2.2046876512719565e-19);
    const double t692 = fma(t689, t691, 3.880253953036767e-18);
    const double t693 = fma(t689, t692, -6.707300898491665e-17);
    const double t694 = fma(t689, t693, 1.1350822865215824e-15);
    const double t695 = fma(t689, t694, -1.8728864830030618e-14);
    const double t696 = fma(t689, t695, 2.9966191749611244e-13);
    const double t697 = fma(t689, t696, -4.614794378723071e-12);
    const double t698 = fma(t689, t697, 6.768365919203853e-11);
    const double t699 = fma(t689, t698, -9.306503872928452e-10);
    const double t700 = fma(t689, t699, 1.1699605436684023e-08);
    const double t701 = fma(t689, t700, -1.286956634472906e-07);
    const double t702 = fma(t689, t701, 1.1325218558262359e-06);
    const double t703 = fma(t689, t702, 1.9350777932764205);
    const sd_pair t704 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t703);
    const double t705 = t704.hi;
    const double t706 = t4 - 26.0;
    const double t707 = fma(-1.5224299161469402e-20, t706, 3.166655329881595e-19);
    const double t708 = fma(t706, t707, -6.469026151554497e-18);
    const double t709 = fma(t706, t708, 1.2938054796493215e-16);
    const double t710 = fma(t706, t709, -2.5229210364677978e-15);
    const double t711 = fma(t706, t710, 4.7706147922056666e-14);
    const double t712 = fma(t706, t711, -8.682519508278853e-13);
    const double t713 = fma(t706, t712, 1.5049701158709045e-11);
    const double t714 = fma(t706, t713, -2.4455765090848694e-10);
    const double t715 = fma(t706, t714, 3.6334280210812e-09);
    const double t716 = fma(t706, t715, -4.723456476489851e-08);
    const double t717 = fma(t706, t716, 4.912394763393625e-07);
    const double t718 = fma(t706, t717, 1.9350808290900703);
    const sd_pair t719 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t718);
    const double t720 = t719.hi;
    const double t721 = t4 - 30.0;
    const double t722 = fma(3.7015397090122005e-20, t721, -8.725058852529176e-19);
    const double t723 = fma(t721, t722, 2.0134752842436486e-17);
    const double t724 = fma(t721, t723, -4.530319656745701e-16);
    const double t725 = fma(t721, t724, 9.88433420804879e-15);
    const double t726 = fma(t721, t725, -2.075710243102395e-13);
    const double t727 = fma(t721, t726, 4.1514205654209884e-12);
    const double t728 = fma(t721, t727, -7.783913655648165e-11);
    const double t729 = fma(t721, t728, 1.3343852081841315e-09);
    const double t730 = fma(t721, t729, -2.0015778210900878e-08);
    const double t731 = fma(t721, t730, 2.401893391077197e-07);
    const double t732 = fma(t721, t731, 1.93508222072663);
    const sd_pair t733 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t732);
    const double t734 = t733.hi;
    const double t735 = t4 - 34.0;
    const double t736 = fma(5.662621878873164e-21, t735, -1.51272906675949e-19);
    const double t737 = fma(t735, t736, 3.956368480917557e-18);
    const double t738 = fma(t735, t737, -1.0088739907138061e-16);
    const double t739 = fma(t735, t738, 2.4946702805952957e-15);
    const double t740 = fma(t735, t739, -5.937315348012796e-14);
    const double t741 = fma(t735, t740, 1.345791491001406e-12);
    const double t742 = fma(t735, t741, -2.859806934932732e-11);
    const double t743 = fma(t735, t742, 5.556196350519376e-10);
    const double t744 = fma(t735, t743, -9.445533815510923e-09);
    const double t745 = fma(t735, t744, 1.284592600365525e-07);
    const double t746 = fma(t735, t745, 1.9350829302429646);
    const sd_pair t747 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t746);
    const double t748 = t747.hi;
    const double t749 = t4 - 38.0;
    const double t750 = fma(-3.187833745351779e-20, t749, 9.318283439888158e-19);
    const double t751 = fma(t749, t750, -2.655710818291784e-17);
    const double t752 = fma(t749, t751, 7.339419062715213e-16);
    const double t753 = fma(t749, t752, -1.9522854842116235e-14);
    const double t754 = fma(t749, t753, 4.945789916185728e-13);
    const double t755 = fma(t749, t754, -1.1746251085827568e-11);
    const double t756 = fma(t749, t755, 2.550614526155738e-10);
    const double t757 = fma(t749, t756, -4.846167604862677e-09);
    const double t758 = fma(t749, t757, 7.366174763674995e-08);
    const double t759 = fma(t749, t758, 1.9350833223600727);
    const sd_pair t760 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t759);
    const double t761 = t760.hi;
    const double t762 = t4 - 44.0;
    const double t763 = fma(-3.3640973944338694e-24, t762, 1.1841623004207538e-22);
    const double t764 = fma(t762, t763, -4.093818284179975e-21);
    const double t765 = fma(t762, t764, 1.3856000460134762e-19);
    const double t766 = fma(t762, t765, -4.572480178938076e-18);
    const double t767 = fma(t762, t766, 1.4631936633801518e-16);
    const double t768 = fma(t762, t767, -4.506636496169898e-15);
    const double t769 = fma(t762, t768, 1.3219467080773805e-13);
    const double t770 = fma(t762, t769, -3.6353534516929187e-12);
    const double t771 = fma(t762, t770, 9.140317256902647e-11);
    const double t772 = fma(t762, t771, -2.010869797408174e-09);
    const double t773 = fma(t762, t772, 3.539130844292394e-08);
    const double t774 = fma(t762, t773, 1.9350836328422827);
    const sd_pair t775 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t774);
    const double t776 = t775.hi;
    const double t777 = t4 - 52.0;
    const double t778 = fma(9.663873435928882e-24, t777, -3.9483825913865354e-22);
    const double t779 = fma(t777, t778, 1.5793530413103675e-20);
    const double t780 = fma(t777, t779, -6.159476874505806e-19);
    const double t781 = fma(t777, t780, 2.329402167025388e-17);
    const double t782 = fma(t777, t781, -8.479023896921152e-16);
    const double t783 = fma(t777, t782, 2.939394953000819e-14);
    const double t784 = fma(t777, t783, -9.553033601573624e-13);
    const double t785 = fma(t777, t784, 2.8386156995434244e-11);
    const double t786 = fma(t777, t785, -7.380400820011251e-10);
    const double t787 = fma(t777, t786, 1.535123370698298e-08);
    const double t788 = fma(t777, t787, 1.9350838225806375);
    const sd_pair t789 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t788);
    const double t790 = t789.hi;
    const double t791 = t4 - 60.0;
    const double t792 = fma(-5.32535465918477e-23, t791, 2.4578559996830557e-21);
    const double t793 = fma(t791, t792, -1.1060352008766525e-19);
    const double t794 = fma(t791, t793, 4.826335425146804e-18);
    const double t795 = fma(t791, t794, -2.0270608794682152e-16);
    const double t796 = fma(t791, t795, 8.108243520290348e-15);
    const double t797 = fma(t791, t796, -3.040591320691667e-13);
    const double t798 = fma(t791, t797, 1.0424884529315333e-11);
    const double t799 = fma(t791, t798, -3.127465359009783e-10);
    const double t800 = fma(t791, t799, 7.505916861905172e-09);
    const double t801 = fma(t791, t800, 1.9350839095579226);
    const sd_pair t802 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t801);
    const double t803 = t802.hi;
    const double t804 = t4 - 68.0;
    const double t805 = fma(-9.232966604509679e-24, t804, 4.829551765267037e-22);
    const double t806 = fma(t804, t805, -2.4630714013573494e-20);
    const double t807 = fma(t804, t806, 1.2181007661361124e-18);
    const double t808 = fma(t804, t807, -5.79815964803159e-17);
    const double t809 = fma(t804, t808, 2.6284990408108143e-15);
    const double t810 = fma(t804, t809, -1.1171120924456383e-13);
    const double t811 = fma(t804, t810, 4.340778416601807e-12);
    const double t812 = fma(t804, t811, -1.4758646616925345e-10);
    const double t813 = fma(t804, t812, 4.014351879874789e-09);
    const double t814 = fma(t804, t813, 1.9350839539026936);
    const sd_pair t815 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t814);
    const double t816 = t815.hi;
    const double t817 = t4 - 76.0;
    const double t818 = fma(1.1374858194393463e-22, t817, -6.483669172250947e-21);
    const double t819 = fma(t817, t818, 3.5837007794085943e-19);
    const double t820 = fma(t817, t819, -1.9065288148518143e-17);
    const double t821 = fma(t817, t820, 9.659745995946507e-16);
    const double t822 = fma(t817, t821, -4.588379348287521e-14);
    const double t823 = fma(t817, t822, 1.992667602741772e-12);
    const double t824 = fma(t817, t823, -7.572136890544876e-11);
    const double t825 = fma(t817, t824, 2.301929614746559e-09);
    const double t826 = fma(t817, t825, 1.935083978410013);
    const sd_pair t827 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t826);
    const double t828 = t827.hi;
    const double t829 = t4 - 88.0;
    const double t830 = fma(3.6137766836063046e-27, t829, -2.4986684502424964e-25);
    const double t831 = fma(t829, t830, 1.691406335765593e-23);
    const double t832 = fma(t829, t831, -1.1163281817086453e-21);
    const double t833 = fma(t829, t832, 7.144500363402246e-20);
    const double t834 = fma(t829, t833, -4.401012224053523e-18);
    const double t835 = fma(t829, t834, 2.5819271715220717e-16);
    const double t836 = fma(t829, t835, -1.4200599443644838e-14);
    const double t837 = fma(t829, t836, 7.140872863174594e-13);
    const double t838 = fma(t829, t837, -3.1419840598185397e-11);
    const double t839 = fma(t829, t838, 1.105978389060296e-09);
    const double t840 = fma(t829, t839, 1.935083997815151);
    const sd_pair t841 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t840);
    const double t842 = t841.hi;
    const double t843 = t4 - 104.0;
    const double t844 = fma(-2.4099015066210776e-26, t843, 1.927921205387571e-24);
    const double t845 = fma(t843, t844, -1.5037785402534046e-22);
    const double t846 = fma(t843, t845, 1.1374034050189482e-20);
    const double t847 = fma(t843, t846, -8.280296788674489e-19);
    const double t848 = fma(t843, t847, 5.741005773544094e-17);
    const double t849 = fma(t843, t848, -3.7316537528300345e-15);
    const double t850 = fma(t843, t849, 2.2176685159772083e-13);
    const double t851 = fma(t843, t850, -1.153187628311074e-11);
    const double t852 = fma(t843, t851, 4.797260533780706e-10);
    const double t853 = fma(t843, t852, 1.9350840096737982);
    const sd_pair t854 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t853);
    const double t855 = t854.hi;
    const double t856 = t4 - 120.0;
    const double t857 = fma(3.0003125077783993e-25, t856, -2.7002812570394416e-23);
    const double t858 = fma(t856, t857, 2.356609097076557e-21);
    const double t859 = fma(t856, t858, -1.9795516415581407e-19);
    const double t860 = fma(t856, t859, 1.58364131325389e-17);
    const double t861 = fma(t856, t860, -1.1877309849439748e-15);
    const double t862 = fma(t856, t861, 8.144441039630836e-14);
    const double t863 = fma(t856, t862, -4.886664623783755e-12);
    const double t864 = fma(t856, t863, 2.345599019417578e-10);
    const double t865 = fma(t856, t864, 1.9350840151098785);
    const sd_pair t866 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t865);
    const double t867 = t866.hi;
    const double t868 = t4 - 144.0;
    const double t869 = fma(2.2375049899206575e-30, t868, -2.5315770743331703e-28);
    const double t870 = fma(t868, t869, 2.804208451587774e-26);
    const double t871 = fma(t868, t870, -3.0285451277294003e-24);
    const double t872 = fma(t868, t871, 3.171712715596496e-22);
    const double t873 = fma(t868, t872, -3.19708641732875e-20);
    const double t874 = fma(t868, t873, 3.0692029606403882e-18);
    const double t875 = fma(t868, t874, -2.76228266457912e-16);
    const double t876 = fma(t868, t875, 2.272964021140793e-14);
    const double t877 = fma(t868, t876, -1.6365340952219603e-12);
    const double t878 = fma(t868, t877, 9.426436388480342e-11);
    const double t879 = fma(t868, t878, 1.9350840187531586);
    const sd_pair t880 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t879);
    const double t881 = t880.hi;
    const double t882 = t4 - 176.0;
    const double t883 = fma(-1.52506619338438e-29, t882, 2.064705000278373e-27);
    const double t884 = fma(t882, t883, -2.725410600371395e-25);
    const double t885 = fma(t882, t884, 3.488525568478948e-23);
    const double t886 = fma(t882, t885, -4.297863500369081e-21);
    const double t887 = fma(t882, t886, 5.042826507102082e-19);
    const double t888 = fma(t882, t887, -5.547109157813959e-17);
    const double t889 = fma(t882, t888, 5.578806924431072e-15);
    const double t890 = fma(t882, t889, -4.909350093499874e-13);
    const double t891 = fma(t882, t890, 3.456182465824115e-11);
    const double t892 = fma(t882, t891, 1.9350840206259554);
    const sd_pair t893 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t892);
    const double t894 = t893.hi;
    const double t895 = t4 - 208.0;
    const double t896 = fma(2.3534194404065376e-28, t895, -3.671334327036148e-26);
    const double t897 = fma(t895, t896, 5.553727563809491e-24);
    const double t898 = fma(t895, t897, -8.086227332908702e-22);
    const double t899 = fma(t895, t898, 1.1212901901635326e-19);
    const double t900 = fma(t895, t899, -1.4576772472127535e-17);
    const double t901 = fma(t895, t900, 1.7325535281158476e-15);
    const double t902 = fma(t895, t901, -1.801855669240553e-13);
    const double t903 = fma(t895, t902, 1.4991439168081726e-11);
    const double t904 = fma(t895, t903, 1.9350840213671208);
    const sd_pair t905 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t904);
    const double t906 = t905.hi;
    const double t907 = t4 - 240.0;
    const double t908 = fma(-6.592483537880839e-27, t907, 1.15068803570302e-24);
    const double t909 = fma(t907, t908, -1.9331558999812848e-22);
    const double t910 = fma(t907, t909, 3.093049439970281e-20);
    const double t911 = fma(t907, t910, -4.639574159955638e-18);
    const double t912 = fma(t907, t911, 6.362844562225059e-16);
    const double t913 = fma(t907, t912, -7.635413474670198e-14);
    const double t914 = fma(t907, t913, 7.329996935683457e-12);
    const double t915 = fma(t907, t914, 1.9350840217068759);
    const sd_pair t916 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t915);
    const double t917 = t916.hi;
    const double t918 = t4 - 288.0;
    const double t919 = fma(-1.5451520229405892e-32, t918, 3.423106020053355e-30);
    const double t920 = fma(t918, t919, -7.393909003315804e-28);
    const double t921 = fma(t918, t920, 1.5486878494218652e-25);
    const double t922 = fma(t918, t921, -3.122154704434595e-23);
    const double t923 = fma(t918, t922, 5.994537032514568e-21);
    const double t924 = fma(t918, t923, -1.0790166658526391e-18);
    const double t925 = fma(t918, t924, 1.7757531415175032e-16);
    const double t926 = fma(t918, t925, -2.557084523785219e-14);
    const double t927 = fma(t918, t926, 2.9457613714005815e-12);
    const double t928 = fma(t918, t927, 1.9350840219345808);
    const sd_pair t929 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t928);
    const double t930 = t929.hi;
    const double t931 = t4 - 352.0;
    const double t932 = fma(2.520391846053703e-31, t931, -6.653834473581926e-29);
    const double t933 = fma(t931, t932, 1.7033816252370003e-26);
    const double t934 = fma(t931, t933, -4.197132324584015e-24);
    const double t935 = fma(t931, t934, 9.849270521690561e-22);
    const double t936 = fma(t931, t935, -2.1668395147719334e-19);
    const double t937 = fma(t931, t936, 4.3584429097127014e-17);
    const double t938 = fma(t931, t937, -7.670859521094368e-15);
    const double t939 = fma(t931, t938, 1.080057020570088e-12);
    const double t940 = fma(t931, t939, 1.9350840220516305);
    const sd_pair t941 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t940);
    const double t942 = t941.hi;
    const double t943 = t4 - 416.0;
    const double t944 = fma(-8.963218571874966e-30, t943, 2.7117810370181874e-27);
    const double t945 = fma(t943, t944, -7.896706379796993e-25);
    const double t946 = fma(t943, t945, 2.1900199026637055e-22);
    const double t947 = fma(t943, t946, -5.694051746925644e-20);
    const double t948 = fma(t943, t947, 1.3535574438406115e-17);
    const double t949 = fma(t943, t948, -2.8153994831884737e-15);
    const double t950 = fma(t943, t949, 4.684824740025622e-13);
    const double t951 = fma(t943, t950, 1.9350840220979535);
    const sd_pair t952 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t951);
    const double t953 = t952.hi;
    const double t954 = t4 - 480.0;
    const double t955 = fma(5.618593924332762e-28, t954, -1.8878475585758116e-25);
    const double t956 = fma(t954, t955, 6.041112187442604e-23);
    const double t957 = fma(t954, t956, -1.8123336562327824e-20);
    const double t958 = fma(t954, t957, 4.970972314238491e-18);
    const double t959 = fma(t954, t958, -1.1930333554172382e-15);
    const double t960 = fma(t954, t959, 2.2906240424010975e-13);
    const double t961 = fma(t954, t960, 1.935084022119188);
    const sd_pair t962 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t961);
    const double t963 = t962.hi;
    const double t964 = t4 - 576.0;
    const double t965 = fma(4.178596215886373e-34, t964, -1.8051535652629152e-31);
    const double t966 = fma(t964, t965, 7.561952389755928e-29);
    const double t967 = fma(t964, t966, -3.0489792035495916e-26);
    const double t968 = fma(t964, t967, 1.1708080141630437e-23);
    const double t969 = fma(t964, t968, -4.214908850986958e-21);
    const double t970 = fma(t964, t969, 1.3873071418105648e-18);
    const double t971 = fma(t964, t970, -3.995444568414427e-16);
    const double t972 = fma(t964, t971, 9.20550428562684e-14);
    const double t973 = fma(t964, t972, 1.9350840221334198);
    const sd_pair t974 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t973);
    const double t975 = t974.hi;
    const double t976 = t4 - 704.0;
    const double t977 = fma(8.31729309197778e-30, t976, -4.0987620357266505e-27);
    const double t978 = fma(t976, t977, 1.9236856487677083e-24);
    const double t979 = fma(t976, t978, -8.4642168545779175e-22);
    const double t980 = fma(t976, t979, 3.4050335232130595e-19);
    const double t981 = fma(t976, t980, -1.198571800170997e-16);
    const double t982 = fma(t976, t981, 3.3751781892815275e-14);
    const double t983 = fma(t976, t982, 1.9350840221407353);
    const sd_pair t984 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t983);
    const double t985 = t984.hi;
    const double t986 = t4 - 832.0;
    const double t987 = fma(-7.711627324020552e-28, t986, 4.277382622390066e-25);
    const double t988 = fma(t986, t987, -2.2242389636428344e-22);
    const double t989 = fma(t986, t988, 1.057466753000479e-19);
    const double t990 = fma(t986, t989, -4.399061692481993e-17);
    const double t991 = fma(t986, t990, 1.4640077312580072e-14);
    const double t992 = fma(t986, t991, 1.9350840221436305);
    const sd_pair t993 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t992);
    const double t994 = t993.hi;
    const double t995 = t4 - 960.0;
    const double t996 = fma(-1.8436011314216962e-28, t995, 1.1799047241098856e-25);
    const double t997 = fma(t995, t996, -7.079428344659313e-23);
    const double t998 = fma(t995, t997, 3.883572120498823e-20);
    const double t999 = fma(t995, t998, -1.8641146178394353e-17);
    const double t1000 = fma(t995, t999, 7.158200132503431e-15);
    const double t1001 = fma(t995, t1000, 1.9350840221449577);
    const sd_pair t1002 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1001);
    const double t1003 = t1002.hi;
    const double t1004 = t4 - 1152.0;
    const double t1005 = fma(3.692359565310517e-32, t1004, -2.977518753466401e-29);
    const double t1006 = fma(t1004, t1005, 2.2867344026621959e-26);
    const double t1007 = fma(t1004, t1006, -1.646448769916781e-23);
    const double t1008 = fma(t1004, t1007, 1.0838337045395039e-20);
    const double t1009 = fma(t1004, t1008, -6.242882138147542e-18);
    const double t1010 = fma(t1004, t1009, 2.8767200892583874e-15);
    const double t1011 = fma(t1004, t1010, 1.9350840221458472);
    const sd_pair t1012 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1011);
    const double t1013 = t1012.hi;
    const double t1014 = t4 - 1408.0;
    const double t1015 = fma(-4.0026973005143085e-30, t1014, 3.757198532749431e-27);
    const double t1016 = fma(t1014, t1015, -3.3063347088194994e-24);
    const double t1017 = fma(t1014, t1016, 2.6601824400102027e-21);
    const double t1018 = fma(t1014, t1017, -1.8727684377671828e-18);
    const double t1019 = fma(t1014, t1018, 1.0547431841504773e-15);
    const double t1020 = fma(t1014, t1019, 1.9350840221463044);
    const sd_pair t1021 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1020);
    const double t1022 = t1021.hi;
    const double t1023 = t4 - 1792.0;
    const double t1024 = fma(2.8612987015216903e-34, t1023, -3.589213091188808e-31);
    const double t1025 = fma(t1023, t1024, 4.287913239606896e-28);
    const double t1026 = fma(t1023, t1025, -4.802462828359724e-25);
    const double t1027 = fma(t1023, t1026, 4.9177219362403575e-22);
    const double t1028 = fma(t1023, t1027, -4.40627885487136e-19);
    const double t1029 = fma(t1023, t1028, 3.158420683171791e-16);
    const double t1030 = fma(t1023, t1029, 1.9350840221465342);
    const sd_pair t1031 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1030);
    const double t1032 = t1031.hi;
    const double t1033 = t4 - 2304.0;
    const double t1034 = fma(-2.907733157682032e-32, t1033, 4.466278130199601e-29);
    const double t1035 = fma(t1033, t1034, -6.431440507487426e-26);
    const double t1036 = fma(t1033, t1035, 8.467450816714874e-23);
    const double t1037 = fma(t1033, t1036, -9.754503340855535e-20);
    const double t1038 = fma(t1033, t1037, 8.989750278932461e-17);
    const double t1039 = fma(t1033, t1038, 1.935084022146624);
    const sd_pair t1040 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1039);
    const double t1041 = t1040.hi;
    const double t1042 = t4 - 2816.0;
    const double t1043 = fma(7.338278384276232e-30, t1042, -1.291536995632617e-26);
    const double t1044 = fma(t1042, t1043, 2.078267531257971e-23);
    const double t1045 = fma(t1042, t1044, -2.926200684011223e-20);
    const double t1046 = fma(t1042, t1045, 3.296072450470242e-17);
    const double t1047 = fma(t1042, t1046, 1.9350840221466523);
    const sd_pair t1048 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1047);
    const double t1049 = t1048.hi;
    const double t1050 = t4 - 3584.0;
    const double t1051 = fma(8.37483054610722e-31, t1050, -1.8759620423280172e-27);
    const double t1052 = fma(t1050, t1051, 3.841970262687779e-24);
    const double t1053 = fma(t1050, t1052, -6.8848107107365e-21);
    const double t1054 = fma(t1050, t1053, 9.870064634911846e-18);
    const double t1055 = fma(t1050, t1054, 1.9350840221466667);
    const sd_pair t1056 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1055);
    const double t1057 = t1056.hi;
    const double t1058 = t4 - 4608.0;
    const double t1059 = fma(-2.512281448237276e-28, t1058, 6.615195950558495e-25);
    const double t1060 = fma(t1058, t1059, -1.5241411470086773e-21);
    const double t1061 = fma(t1058, t1060, 2.809296962166394e-18);
    const double t1062 = fma(t1058, t1061, 1.9350840221466723);
    const sd_pair t1063 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1062);
    const double t1064 = t1063.hi;
    const double t1065 = t4 - 5632.0;
    const double t1066 = fma(1.6236465087952898e-25, t1065, -4.572188568767536e-22);
    const double t1067 = fma(t1065, t1066, 1.0300226407719505e-18);
    const double t1068 = fma(t1065, t1067, 1.935084022146674);
    const sd_pair t1069 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1068);
    const double t1070 = t1069.hi;
    const double t1071 = t4 - 7168.0;
    const double t1072 = fma(-7.327976727843817e-30, t1071, 3.0015392677248276e-26);
    const double t1073 = fma(t1071, t1072, -1.075751673552578e-22);
    const double t1074 = fma(t1071, t1073, 3.084395198409952e-19);
    const double t1075 = fma(t1071, t1074, 1.935084022146675);
    const sd_pair t1076 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1075);
    const double t1077 = t1076.hi;
    const double t1078 = t4 - 9216.0;
    const double t1079 = fma(-2.3814705422010583e-23, t1078, 8.779053006769981e-20);
    const double t1080 = fma(t1078, t1079, 1.9350840221466754);
    const sd_pair t1081 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1080);
    const double t1082 = t1081.hi;
    const double t1083 = t4 - 11264.0;
    const double t1084 = fma(-7.144044638699275e-24, t1083, 3.2188207524123454e-20);
    const double t1085 = fma(t1083, t1084, 1.9350840221466754);
    const sd_pair t1086 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1085);
    const double t1087 = t1086.hi;
    const double t1088 = t4 - 14336.0;
    const double t1089 = fma(-1.6808619899259033e-24, t1088, 9.6387349950311e-21);
    const double t1090 = fma(t1088, t1089, 1.9350840221466756);
    const sd_pair t1091 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1090);
    const double t1092 = t1091.hi;
    const double t1093 = t4 - 18432.0;
    const double t1094 = fma(2.743454064615619e-21, t1093, 1.9350840221466756);
    const sd_pair t1095 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1094);
    const double t1096 = t1095.hi;
    const double t1097 = t4 - 22528.0;
    const double t1098 = fma(1.005881485128858e-21, t1097, 1.9350840221466756);
    const sd_pair t1099 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1098);
    const double t1100 = t1099.hi;
    const double t1101 = t4 - 28672.0;
    const double t1102 = fma(3.0121046859472187e-22, t1101, 1.9350840221466756);
    const sd_pair t1103 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1102);
    const double t1104 = t1103.hi;
    const double t1105 = t4 - 36864.0;
    const double t1106 = fma(8.57329395192381e-23, t1105, 1.9350840221466756);
    const sd_pair t1107 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1106);
    const double t1108 = t1107.hi;
    const double t1109 = t4 - 45056.0;
    const double t1110 = fma(3.143379641027681e-23, t1109, 1.9350840221466756);
    const sd_pair t1111 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1110);
    const double t1112 = t1111.hi;
    const double t1113 = t4 - 57344.0;
    const double t1114 = fma(9.412827143585059e-24, t1113, 1.9350840221466756);
    const sd_pair t1115 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1114);
    const double t1116 = t1115.hi;
    const double t1117 = t4 - 81920.0;
    const double t1118 = fma(1.5820138580223408e-24, t1117, 1.9350840221466756);
    const sd_pair t1119 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1118);
    const double t1120 = t1119.hi;
    const double t1121 = t4 - 114688.0;
    const double t1122 = fma(2.941508482370331e-25, t1121, 1.9350840221466756);
    const sd_pair t1123 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1122);
    const double t1124 = t1123.hi;
    const double t1125 = t4 - 163840.0;
    const double t1126 = fma(4.943793306319815e-26, t1125, 1.9350840221466756);
    const sd_pair t1127 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1126);
    const double t1128 = t1127.hi;
    const double t1129 = t4 - 229376.0;
    const double t1130 = fma(9.192214007407284e-27, t1129, 1.9350840221466756);
    const sd_pair t1131 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1130);
    const double t1132 = t1131.hi;
    const double t1133 = t4 - 327680.0;
    const double t1134 = fma(1.5449354082249422e-27, t1133, 1.9350840221466756);
    const sd_pair t1135 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1134);
    const double t1136 = t1135.hi;
    const double t1137 = t4 - 458752.0;
    const double t1138 = fma(2.872566877314776e-28, t1137, 1.9350840221466756);
    const sd_pair t1139 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1138);
    const double t1140 = t1139.hi;
    const double t1141 = t4 - 655360.0;
    const double t1142 = fma(4.8279231507029444e-29, t1141, 1.9350840221466756);
    const sd_pair t1143 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1142);
    const double t1144 = t1143.hi;
    const double t1145 = t4 - 917504.0;
    const double t1146 = fma(8.976771491608675e-30, t1145, 1.9350840221466756);
    const sd_pair t1147 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1146);
    const double t1148 = t1147.hi;
    const double t1149 = t4 - 1310720.0;
    const double t1150 = fma(1.5087259845946701e-30, t1149, 1.9350840221466756);
    const sd_pair t1151 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1150);
    const double t1152 = t1151.hi;
    const double t1153 = t4 - 1835008.0;
    const double t1154 = fma(2.805241091127711e-31, t1153, 1.9350840221466756);
    const sd_pair t1155 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1154);
    const double t1156 = t1155.hi;
    const double t1157 = t4 - 2621440.0;
    const double t1158 = fma(4.714768701858344e-32, t1157, 1.9350840221466756);
    const sd_pair t1159 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1158);
    const double t1160 = t1159.hi;
    const double t1161 = t4 - 3670016.0;
    const double t1162 = fma(8.766378409774097e-33, t1161, 1.9350840221466756);
    const sd_pair t1163 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1162);
    const double t1164 = t1163.hi;
    const double t1165 = t4 - 5242880.0;
    const double t1166 = fma(1.4733652193307325e-33, t1165, 1.9350840221466756);
    const sd_pair t1167 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1166);
    const double t1168 = t1167.hi;
    const double t1169 = t4 - 7340032.0;
    const double t1170 = fma(2.7394932530544054e-34, t1169, 1.9350840221466756);
    const sd_pair t1171 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1170);
    const double t1172 = t1171.hi;
    const double t1173 = t4 - 12582912.0;
    const double t1174 = fma(1.8503513657441725e-35, t1173, 1.9350840221466756);
    const sd_pair t1175 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1174);
    const double t1176 = t1175.hi;
    const double t1177 = t4 - 25165824.0;
    const double t1178 = fma(5.782348017950539e-37, t1177, 1.9350840221466756);
    const sd_pair t1179 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1178);
    const double t1180 = t1179.hi;
    const double t1181 = t4 - 50331648.0;
    const double t1182 = fma(1.8069837556095434e-38, t1181, 1.9350840221466756);
    const sd_pair t1183 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1182);
    const double t1184 = t1183.hi;
    const double t1185 = t4 - 100663296.0;
    const double t1186 = fma(5.646824236279823e-40, t1185, 1.9350840221466756);
    const sd_pair t1187 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1186);
    const double t1188 = t1187.hi;
    const double t1189 = t4 - 201326592.0;
    const double t1190 = fma(1.7646325738374448e-41, t1189, 1.9350840221466756);
    const sd_pair t1191 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1190);
    const double t1192 = t1191.hi;
    const double t1193 = t4 - 402653184.0;
    const double t1194 = fma(5.514476793242015e-43, t1193, 1.9350840221466756);
    const sd_pair t1195 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1194);
    const double t1196 = t1195.hi;
    const double t1197 = t4 - 805306368.0;
    const double t1198 = fma(1.7232739978881297e-44, t1197, 1.9350840221466756);
    const sd_pair t1199 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1198);
    const double t1200 = t1199.hi;
    const double t1201 = t4 - 1610612736.0;
    const double t1202 = fma(5.385231243400405e-46, t1201, 1.9350840221466756);
    const sd_pair t1203 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1202);
    const double t1204 = t1203.hi;
    const double t1205 = t4 - 3221225472.0;
    const double t1206 = fma(1.6828847635626266e-47, t1205, 1.9350840221466756);
    const sd_pair t1207 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1206);
    const double t1208 = t1207.hi;
    const double t1209 = t4 - 6442450944.0;
    const double t1210 = fma(5.259014886133208e-49, t1209, 1.9350840221466756);
    const sd_pair t1211 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1210);
    const double t1212 = t1211.hi;
    const double t1213 = t4 - 12884901888.0;
    const double t1214 = fma(1.6434421519166276e-50, t1213, 1.9350840221466756);
    const sd_pair t1215 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1214);
    const double t1216 = t1215.hi;
    const double t1217 = t4 - 25769803776.0;
    const double t1218 = fma(5.135756724739461e-52, t1217, 1.9350840221466756);
    const sd_pair t1219 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1218);
    const double t1220 = t1219.hi;
    const double t1221 = t4 - 51539607552.0;
    const double t1222 = fma(1.6049239764810816e-53, t1221, 1.9350840221466756);
    const sd_pair t1223 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1222);
    const double t1224 = t1223.hi;
    const double t1225 = t4 - 103079215104.0;
    const double t1226 = fma(5.01538742650338e-55, t1225, 1.9350840221466756);
    const sd_pair t1227 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1226);
    const double t1228 = t1227.hi;
    const double t1229 = t4 - 206158430208.0;
    const double t1230 = fma(1.5673085707823062e-56, t1229, 1.9350840221466756);
    const sd_pair t1231 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1230);
    const double t1232 = t1231.hi;
    const double t1233 = t4 - 412316860416.0;
    const double t1234 = fma(4.897839283694707e-58, t1233, 1.9350840221466756);
    const sd_pair t1235 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1234);
    const double t1236 = t1235.hi;
    const double t1237 = t4 - 824633720832.0;
    const double t1238 = fma(1.530574776154596e-59, t1237, 1.9350840221466756);
    const sd_pair t1239 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1238);
    const double t1240 = t1239.hi;
    const double t1241 = t4 - 1649267441664.0;
    const double t1242 = fma(4.783046175483112e-61, t1241, 1.9350840221466756);
    const sd_pair t1243 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1242);
    const double t1244 = t1243.hi;
    const double t1245 = t4 - 3298534883328.0;
    const double t1246 = fma(1.4947019298384726e-62, t1245, 1.9350840221466756);
    const sd_pair t1247 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1246);
    const double t1248 = t1247.hi;
    const double t1249 = t4 - 6597069766656.0;
    const double t1250 = fma(4.670943530745227e-64, t1249, 1.9350840221466756);
    const sd_pair t1251 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1250);
    const double t1252 = t1251.hi;
    const double t1253 = t4 - 13194139533312.0;
    const double t1254 = fma(1.4596698533578834e-65, t1253, 1.9350840221466756);
    const sd_pair t1255 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1254);
    const double t1256 = t1255.hi;
    const double t1257 = t4 - 26388279066624.0;
    const double t1258 = fma(4.5614682917433856e-67, t1257, 1.9350840221466756);
    const sd_pair t1259 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1258);
    const double t1260 = t1259.hi;
    const double t1261 = t4 - 52776558133248.0;
    const double t1262 = fma(1.425458841169808e-68, t1261, 1.9350840221466756);
    const sd_pair t1263 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1262);
    const double t1264 = t1263.hi;
    const double t1265 = t4 - 105553116266496.0;
    const double t1266 = fma(4.45455887865565e-70, t1265, 1.9350840221466756);
    const sd_pair t1267 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1266);
    const double t1268 = t1267.hi;
    const double t1269 = t4 - 211106232532992.0;
    const double t1270 = fma(1.3920496495798906e-71, t1269, 1.9350840221466756);
    const sd_pair t1271 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1270);
    const double t1272 = t1271.hi;
    const double t1273 = t4 - 422212465065984.0;
    const double t1274 = fma(4.350155154937158e-73, t1273, 1.9350840221466756);
    const sd_pair t1275 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1274);
    const double t1276 = t1275.hi;
    const double t1277 = t4 - 844424930131968.0;
    const double t1278 = fma(1.359423485917862e-74, t1277, 1.9350840221466756);
    const sd_pair t1279 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1278);
    const double t1280 = t1279.hi;
    const double t1281 = t4 - 1688849860263936.0;
    const double t1282 = fma(4.2481983934933186e-76, t1281, 1.9350840221466756);
    const sd_pair t1283 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1282);
    const double t1284 = t1283.hi;
    const double t1285 = t4 - 3377699720527872.0;
    const double t1286 = fma(1.327561997966662e-77, t1285, 1.9350840221466756);
    const sd_pair t1287 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1286);
    const double t1288 = t1287.hi;
    const double t1289 = t4 - 6755399441055744.0;
    const double t1290 = fma(4.148631243645819e-79, t1289, 1.9350840221466756);
    const sd_pair t1291 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1290);
    const double t1292 = t1291.hi;
    const double t1293 = t4 - 1.3510798882111488e+16;
    const double t1294 = fma(1.2964472636393184e-80, t1293, 1.9350840221466756);
    const sd_pair t1295 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1294);
    const double t1296 = t1295.hi;
    const double t1297 = t4 - 2.7021597764222976e+16;
    const double t1298 = fma(4.05139769887287e-82, t1297, 1.9350840221466756);
    const sd_pair t1299 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1298);
    const double t1300 = t1299.hi;
    const double t1301 = t4 - 5.404319552844595e+16;
    const double t1302 = fma(1.2660617808977719e-83, t1301, 1.9350840221466756);
    const sd_pair t1303 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1302);
    const double t1304 = t1303.hi;
    const double t1305 = t4 - 1.080863910568919e+17;
    const double t1306 = fma(3.956443065305537e-85, t1305, 1.9350840221466756);
    const sd_pair t1307 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1306);
    const double t1308 = t1307.hi;
    const double t1309 = t4 - 2.161727821137838e+17;
    const double t1310 = fma(1.2363884579079804e-86, t1309, 1.9350840221466756);
    const sd_pair t1311 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1310);
    const double t1312 = t1311.hi;
    const double t1313 = t4 - 4.323455642275676e+17;
    const double t1314 = fma(3.863713930962442e-88, t1313, 1.9350840221466756);
    const sd_pair t1315 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1314);
    const double t1316 = t1315.hi;
    const double t1317 = t4 - 8.646911284551352e+17;
    const double t1318 = fma(1.2074106034258154e-89, t1317, 1.9350840221466756);
    const sd_pair t1319 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1318);
    const double t1320 = t1319.hi;
    const double t1321 = t4 - 1.7293822569102705e+18;
    const double t1322 = fma(3.773158135713626e-91, t1321, 1.9350840221466756);
    const sd_pair t1323 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1322);
    const double t1324 = t1323.hi;
    const double t1325 = t4 - 3.458764513820541e+18;
    const double t1326 = fma(1.1791119174732943e-92, t1325, 1.9350840221466756);
    const sd_pair t1327 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1326);
    const double t1328 = t1327.hi;
    const double t1329 = t4 - 6.917529027641082e+18;
    const double t1330 = fma(3.684724765544216e-94, t1329, 1.9350840221466756);
    const sd_pair t1331 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1330);
    const double t1332 = t1331.hi;
    const double t1333 = t4 - 1.3835058055282164e+19;
    const double t1334 = fma(1.1514765729474643e-95, t1333, 1.9350840221466756);
    const sd_pair t1335 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1334);
    const double t1336 = t1335.hi;
    const double t1337 = t4 - 2.7670116110564327e+19;
    const double t1338 = fma(3.5984814913163774e-97, t1337, 1.9350840221466756);
    const sd_pair t1339 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1338);
    const double t1340 = t1339.hi;
    const double t1341 = t4 - 5.5340232221128655e+19;
    const double t1342 = fma(1.1272713146521437e-98, t1341, 1.9350840221466756);
    const sd_pair t1343 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1342);
    const double t1344 = t1343.hi;
    const double t1345 = t4 - 1.1068046444225731e+20;
    const double t1346 = fma(4.286202717308531e-100, t1345, 1.9350840221466756);
    const sd_pair t1347 = sd_pair_mul_double(sd_pair_make(k->c1, k->c1_lo), t1346);
    const double t1348 = t1347.hi;
    const double t1349 = a > k->c2 ? k->c3 : t1348;
    const double t1350 = a > k->c4 ? t1349 : t1344;
    const double t1351 = a > k->c5 ? t1350 : t1340;
    const double t1352 = a > k->c6 ? t1351 : t1336;
    const double t1353 = a > k->c7 ? t1352 : t1332;
    const double t1354 = a > k->c8 ? t1353 : t1328;
    const double t1355 = a > k->c9 ? t1354 : t1324;
    const double t1356 = a > k->c10 ? t1355 : t1320;
    const double t1357 = a > k->c11 ? t1356 : t1316;
    const double t1358 = a > k->c12 ? t1357 : t1312;
    const double t1359 = a > k->c13 ? t1358 : t1308;
    const double t1360 = a > k->c14 ? t1359 : t1304;
    const double t1361 = a > k->c15 ? t1360 : t1300;
    const double t1362 = a > k->c16 ? t1361 : t1296;
    const double t1363 = a > k->c17 ? t1362 : t1292;
    const double t1364 = a > k->c18 ? t1363 : t1288;
    const double t1365 = a > k->c19 ? t1364 : t1284;
    const double t1366 = a > k->c20 ? t1365 : t1280;
    const double t1367 = a > k->c21 ? t1366 : t1276;
    const double t1368 = a > k->c22 ? t1367 : t1272;
    const double t1369 = a > k->c23 ? t1368 : t1268;
    const double t1370 = a > k->c24 ? t1369 : t1264;
    const double t1371 = a > k->c25 ? t1370 : t1260;
    const double t1372 = a > k->c26 ? t1371 : t1256;
    const double t1373 = a > k->c27 ? t1372 : t1252;
    const double t1374 = a > k->c28 ? t1373 : t1248;
    const double t1375 = a > k->c29 ? t1374 : t1244;
    const double t1376 = a > k->c30 ? t1375 : t1240;
    const double t1377 = a > k->c31 ? t1376 : t1236;
    const double t1378 = a > k->c32 ? t1377 : t1232;
    const double t1379 = a > k->c33 ? t1378 : t1228;
    const double t1380 = a > k->c34 ? t1379 : t1224;
    const double t1381 = a > k->c35 ? t1380 : t1220;
    const double t1382 = a > k->c36 ? t1381 : t1216;
    const double t1383 = a > k->c37 ? t1382 : t1212;
    const double t1384 = a > k->c38 ? t1383 : t1208;
    const double t1385 = a > k->c39 ? t1384 : t1204;
    const double t1386 = a > k->c40 ? t1385 : t1200;
    const double t1387 = a > k->c41 ? t1386 : t1196;
    const double t1388 = a > k->c42 ? t1387 : t1192;
    const double t1389 = a > k->c43 ? t1388 : t1188;
    const double t1390 = a > k->c44 ? t1389 : t1184;
    const double t1391 = a > k->c45 ? t1390 : t1180;
    const double t1392 = a > k->c46 ? t1391 : t1176;
    const double t1393 = a > k->c47 ? t1392 : t1172;
    const double t1394 = a > k->c48 ? t1393 : t1168;
    const double t1395 = a > k->c49 ? t1394 : t1164;
    const double t1396 = a > k->c50 ? t1395 : t1160;
    const double t1397 = a > k->c51 ? t1396 : t1156;
    const double t1398 = a > k->c52 ? t1397 : t1152;
    const double t1399 = a > k->c53 ? t1398 : t1148;
    const double t1400 = a > k->c54 ? t1399 : t1144;
    const double t1401 = a > k->c55 ? t1400 : t1140;
    const double t1402 = a > k->c56 ? t1401 : t1136;
    const double t1403 = a > k->c57 ? t1402 : t1132;
    const double t1404 = a > k->c58 ? t1403 : t1128;
    const double t1405 = a > k->c59 ? t1404 : t1124;
    const double t1406 = a > k->c60 ? t1405 : t1120;
    const double t1407 = a > k->c61 ? t1406 : t1116;
    const double t1408 = a > k->c62 ? t1407 : t1112;
    const double t1409 = a > k->c63 ? t1408 : t1108;
    const double t1410 = a > k->c64 ? t1409 : t1104;
    const double t1411 = a > k->c65 ? t1410 : t1100;
    const double t1412 = a > k->c66 ? t1411 : t1096;
    const double t1413 = a > k->c67 ? t1412 : t1092;
    const double t1414 = a > k->c68 ? t1413 : t1087;
    const double t1415 = a > k->c69 ? t1414 : t1082;
    const double t1416 = a > k->c70 ? t1415 : t1077;
    const double t1417 = a > k->c71 ? t1416 : t1070;
    const double t1418 = a > k->c72 ? t1417 : t1064;
    const double t1419 = a > k->c73 ? t1418 : t1057;
    const double t1420 = a > k->c74 ? t1419 : t1049;
    const double t1421 = a > k->c75 ? t1420 : t1041;
    const double t1422 = a > k->c76 ? t1421 : t1032;
    const double t1423 = a > k->c77 ? t1422 : t1022;
    const double t1424 = a > k->c78 ? t1423 : t1013;
    const double t1425 = a > k->c79 ? t1424 : t1003;
    const double t1426 = a > k->c80 ? t1425 : t994;
    const double t1427 = a > k->c81 ? t1426 : t985;
    const double t1428 = a > k->c82 ? t1427 : t975;
    const double t1429 = a > k->c83 ? t1428 : t963;
    const double t1430 = a > k->c84 ? t1429 : t953;
    const double t1431 = a > k->c85 ? t1430 : t942;
    const double t1432 = a > k->c86 ? t1431 : t930;
    const double t1433 = a > k->c87 ? t1432 : t917;
    const double t1434 = a > k->c88 ? t1433 : t906;
    const double t1435 = a > k->c89 ? t1434 : t894;
    const double t1436 = a > k->c90 ? t1435 : t881;
    const double t1437 = a > k->c91 ? t1436 : t867;
    const double t1438 = a > k->c92 ? t1437 : t855;
    const double t1439 = a > k->c93 ? t1438 : t842;
    const double t1440 = a > k->c94 ? t1439 : t828;
    const double t1441 = a > k->c95 ? t1440 : t816;
    const double t1442 = a > k->c96 ? t1441 : t803;
    const double t1443 = a > k->c97 ? t1442 : t790;
    const double t1444 = a > k->c98 ? t1443 : t776;
    const double t1445 = a > k->c99 ? t1444 : t761;
    const double t1446 = a > k->c100 ? t1445 : t748;
    const double t1447 = a > k->c101 ? t1446 : t734;
    const double t1448 = a > k->c102 ? t1447 : t720;
    const double t1449 = a > k->c103 ? t1448 : t705;
    const double t1450 = a > k->c104 ? t1449 : t688;
    const double t1451 = a > k->c105 ? t1450 : t674;
    const double t1452 = a > k->c106 ? t1451 : t659;
    const double t1453 = a > k->c107 ? t1452 : t643;
    const double t1454 = a > k->c108 ? t1453 : t626;
    const double t1455 = a > k->c109 ? t1454 : t608;
    const double t1456 = a > k->c110 ? t1455 : t593;
    const double t1457 = a > k->c111 ? t1456 : t577;
    const double t1458 = a > k->c112 ? t1457 : t560;
    const double t1459 = a > k->c113 ? t1458 : t542;
    const double t1460 = a > k->c114 ? t1459 : t527;
    const double t1461 = a > k->c115 ? t1460 : t511;
    const double t1462 = a > k->c116 ? t1461 : t495;
    const double t1463 = a > k->c117 ? t1462 : t478;
    const double t1464 = a > k->c118 ? t1463 : t460;
    const double t1465 = a > k->c119 ? t1464 : t445;
    const double t1466 = a > k->c120 ? t1465 : t430;
    const double t1467 = a > k->c121 ? t1466 : t415;
    const double t1468 = a > k->c122 ? t1467 : t399;
    const double t1469 = a > k->c123 ? t1468 : t382;
    const double t1470 = a > k->c124 ? t1469 : t364;
    const double t1471 = a > k->c125 ? t1470 : t349;
    const double t1472 = a > k->c126 ? t1471 : t334;
    const double t1473 = a > k->c127 ? t1472 : t317;
    const double t1474 = a > k->c128 ? t1473 : t300;
    const double t1475 = a > k->c129 ? t1474 : t282;
    const double t1476 = a > k->c130 ? t1475 : t268;
    const double t1477 = a > k->c131 ? t1476 : t252;
    const double t1478 = a > k->c132 ? t1477 : t236;
    const double t1479 = a > k->c133 ? t1478 : t219;
    const double t1480 = a > k->c134 ? t1479 : t203;
    const double t1481 = a > k->p0 ? t1480 : t185;
    const double t1482 = a > k->c136 ? t1481 : t165;
    const double t1483 = a > k->c137 ? t1482 : t150;
    const double t1484 = a > k->c138 ? t1483 : t135;
    const double t1485 = a > k->c139 ? t1484 : t119;
    const double t1486 = a > k->c140 ? t1485 : t103;
    const double t1487 = a > k->c141 ? t1486 : t87;
    const double t1488 = a > k->c142 ? t1487 : t71;
    const double t1489 = a > k->c143 ? t1488 : t55;
    const double t1490 = a > k->c144 ? t1489 : t38;
    const double t1491 = a > k->c145 ? t1490 : t24;
    const double t1492 = a > k->c146 ? t1491 : t19;
    const double t1493 = a > k->c147 ? t1492 : t14;
    const double t1494 = a > k->c148 ? t1493 : t9;
    const double t1495 = a > k->c149 ? t1494 : t1;
    (void)k;
    return t1495;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_6_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_6_psi_constants k;
    weickert_6_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_6_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_6_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_6_psi_constants k;
    weickert_6_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_6_psi((double)in[i], &k);
}

/* ---- S(r) = Piecewise((0, Eq(r, 0)), (r*exp(-729575119*lam**6/(2000000000*r**6)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_6_s, prepared once per call. */
typedef struct {
    double c0;
    double c1;
    double c2;
    double c2_lo;
    double p0;
} weickert_6_s_constants;

SYMDICT_INLINE void weickert_6_s_prepare(const double *parameters, weickert_6_s_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.125 * parameters[0];
    k->c1 = q2; /* multiply(1/8, lam) */
    const sd_pair q4 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c2 = q4.hi; /* divide(1, lam) */
    k->c2_lo = q4.lo;
    k->p0 = parameters[0]; /* lam */
}

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_6_s(double r, const weickert_6_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_pair_mul_double(sd_pair_make(k->c2, k->c2_lo), t1);
    const sd_pair t3 = sd_pair_mul_double(t2, k->p0);
    const double t4 = t3.hi;
    const sd_pair t5 = sd_pair_square(t2);
    const sd_pair t6 = sd_pair_mul(t5, t2);
    const sd_pair t7 = sd_pair_square(t6);
    const sd_pair t8 = sd_pair_div(sd_pair_make(0.3647875595, -2.483690764165658e-17), t7);
    const sd_pair t9 = sd_pair_neg(t8);
    const double t10 = sd_exp_times_dd(t4, t9.hi, t9.lo);
    const double t11 = 1.0 * a;
    const double t12 = a > k->c0 ? t11 : t10;
    (void)k;
    return copysign(t12, r);
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_6_s_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_6_s_constants k;
    weickert_6_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_6_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_6_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_6_s_constants k;
    weickert_6_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_6_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise((1, Eq(r, 0)), (-2188725357*lam**6*exp(-729575119*lam**6/(250000000*r**6))/(125000000*r**6) + 1 - exp(-729575119*lam**6/(250000000*r**6)), True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of weickert_6_slope, prepared once per call. */
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
    double c8;
    double c9;
} weickert_6_slope_constants;

SYMDICT_INLINE void weickert_6_slope_prepare(const double *parameters, weickert_6_slope_constants *k) {
    (void)parameters;
    const double q0 = 4096.0 * parameters[0];
    k->c0 = q0; /* multiply(4096, lam) */
    const double q2 = 0.5 * parameters[0];
    k->c1 = q2; /* multiply(1/2, lam) */
    const sd_pair q4 = sd_two_prod(parameters[0], parameters[0]);
    const sd_pair q5 = sd_pair_mul_double(q4, parameters[0]);
    const sd_pair q6 = sd_pair_square(q5);
    const sd_pair q7 = sd_pair_mul(sd_pair_make(2.918300476, -1.9869526113325265e-16), q6);
    k->c2 = q7.hi; /* multiply(729575119/250000000, square(multiply(square(lam)... */
    k->c2_lo = q7.lo;
    const sd_pair q9 = sd_pair_mul(sd_pair_make(17.509802856, -3.039931470993906e-16), q6);
    k->c3 = q9.hi; /* multiply(2188725357/125000000, square(multiply(square(lam... */
    k->c3_lo = q9.lo;
    const sd_pair q11 = sd_two_prod(1.00000000001239, parameters[0]);
    k->c5 = q11.hi; /* multiply(562949953428287/562949953421312, lam) */
    k->c5_lo = q11.lo;
    const sd_pair q13 = sd_pair_mul_double(sd_pair_make(3.462414529001063e-17, -3.020330016031831e-33), parameters[0]);
    k->c6 = q13.hi; /* multiply(577786917728943289182992280069757122507552478767... */
    k->c6_lo = q13.lo;
    const sd_pair q15 = sd_pair_inverse(sd_pair_make(parameters[0], 0.0));
    k->c7 = q15.hi; /* divide(1, lam) */
    const sd_pair q17 = sd_two_prod(1.00390625001239, parameters[0]);
    k->c8 = q17.hi; /* multiply(565148976683839/562949953421312, lam) */
    const sd_pair q19 = sd_two_prod(0.9960937500123901, parameters[0]);
    k->c9 = q19.hi; /* multiply(560750930172735/562949953421312, lam) */
    k->p0 = parameters[0]; /* lam */
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double weickert_6_slope(double r, const weickert_6_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > k->c0 ? k->c0 : a;
    const double t1 = t0 < k->c1 ? k->c1 : t0;
    const sd_pair t2 = sd_two_prod(t1, t1);
    const sd_pair t3 = sd_pair_mul_double(t2, t1);
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
    const sd_pair t18 = sd_pair_mul(t17, t16);
    const double t19 = t18.hi;
    const sd_pair t20 = sd_pair_mul_double(sd_pair_make(14.59150238, 3.3878140499530278e-16), t19);
    const double t21 = t20.hi;
    const double t22 = t21 * t19;
    const double t23 = -t22;
    const double t24 = a > k->c0 ? t23 : t13;
    const sd_pair t25 = sd_pair_neg(sd_pair_make(k->c5, k->c5_lo));
    const sd_pair t26 = sd_pair_add_double(t25, a);
    const sd_pair t27 = sd_pair_add(t26, sd_pair_make(k->c6, k->c6_lo));
    const double t28 = t27.hi;
    const double t29 = k->c7 * t28;
    const double t30 = t28 * k->c7;
    const double t31 = fma(2058965.322193348, t30, 186137.0105046594);
    const double t32 = fma(t30, t31, -216892.11879707238);
    const double t33 = fma(t30, t32, 35786.67586913324);
    const double t34 = fma(t30, t33, 8778.073337101418);
    const double t35 = fma(t30, t34, -4055.616465221836);
    const double t36 = fma(t30, t35, 2.1504286316962036);
    const double t37 = fma(t30, t36, 242.3021810532095);
    const double t38 = fma(t30, t37, -12.494784360503104);
    const double t39 = t30 * t38;
    const sd_pair t40 = sd_pair_add_double(sd_pair_make((-11.833955415608118), 1.6362209994513778e-16), t39);
    const double t41 = t40.hi;
    const double t42 = t29 * t41;
    const double t43 = a > k->c8 ? t24 : t42;
    const double t44 = a > k->c9 ? t43 : t24;
    (void)k;
    return t44;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void weickert_6_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    weickert_6_slope_constants k;
    weickert_6_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = weickert_6_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void weickert_6_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    weickert_6_slope_constants k;
    weickert_6_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)weickert_6_slope((double)in[i], &k);
}

#endif
