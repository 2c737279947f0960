/* The kernels of silu: Phi, g, Psi, S, Phi'.
   Phi(r) = r/(1 + exp(-r)): at most 2.5 ulp.
   g(r) = 1/(1 + exp(-r)): at most 4 ulp.
   Psi(r) = Piecewise((2*r*log(exp(r) + 1) + 2*polylog(2, -exp(r)) + pi**2/6, r < 0), (r**2 + 2*r*log(1 + exp(-r)) - 2*polylog(2, -exp(-r)) - pi**2/6, True)): at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux.
   S(r) = r*(1 - 1/(1 + exp(-sqrt(2)*r))): at most 8.43139e+76 ulp; no bound is promised for this kernel.
   Phi'(r) = Piecewise(((r*exp(-r)/(1 + exp(-r)) + 1)/(1 + exp(-r)), r < 0), ((r*exp(-r) + 1 + exp(-r))/(1 + exp(-r))**2, True)): at most 4 ulp.
   Digest: 157fe56e401f2aca. Made by symdict; again by:
       symdict generate --only kernels/silu.h
   C11 and C++, with elementary.h beside it; link with the mathematical library. Compile without
   contraction and without -ffast-math (gcc and clang: -ffp-contract=off). Parameters: none. */

#ifndef SYMDICT_SILU_H
#define SYMDICT_SILU_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "elementary.h"

/* ---- Phi(r) = r/(1 + exp(-r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of silu_phi, prepared once per call. */
typedef struct {
    double unused;
} silu_phi_constants;

SYMDICT_INLINE void silu_phi_prepare(const double *parameters, silu_phi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi(r); at most 2.5 ulp. */
SYMDICT_INLINE double silu_phi(double r, const silu_phi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -a;
    const double t1 = sd_exp(t0);
    const double t2 = 1.0 + t1;
    const double t3 = a / t2;
    const double s0 = a > 4096.0 ? 4096.0 : a;
    const double s1 = -s0;
    const double s2 = sd_exp_times_dd(s0, s1, 0.0);
    const double s3 = sd_exp(s1);
    const sd_pair s4 = sd_two_sum(1.0, s3);
    const sd_pair s5 = sd_pair_div(sd_pair_make(s2, 0.0), s4);
    const double s6 = s5.hi;
    const double s7 = -s6;
    (void)k;
    return r < 0.0 ? s7 : t3;
}

/* out[i] = Phi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void silu_phi_array(const double *parameters, const double *in, double *out, size_t n) {
    silu_phi_constants k;
    silu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = silu_phi(in[i], &k);
}

/* One explicit diffusion step u <- u + tau/h (F_right - F_left), F = Phi((u_right - u_left)/h), zero
   flux at both ends; each flux is computed once, in place. */
SYMDICT_INLINE void silu_phi_diffuse(const double *parameters, double *u, size_t n, double tau, double h) {
    silu_phi_constants k;
    double left = 0;
    silu_phi_prepare(parameters, &k);
    for (size_t i = 0; i + 1 < n; ++i) {
        const double right = silu_phi((u[i + 1] - u[i]) / h, &k);
        u[i] += tau / h * (right - left);
        left = right;
    }
    if (n) u[n - 1] -= tau / h * left;
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void silu_phi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    silu_phi_constants k;
    silu_phi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)silu_phi((double)in[i], &k);
}

/* ---- g(r) = 1/(1 + exp(-r)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of silu_g, prepared once per call. */
typedef struct {
    double unused;
} silu_g_constants;

SYMDICT_INLINE void silu_g_prepare(const double *parameters, silu_g_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* g(r); at most 4 ulp. */
SYMDICT_INLINE double silu_g(double r, const silu_g_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -a;
    const double t1 = sd_exp(t0);
    const double t2 = 1.0 + t1;
    const double t3 = 1.0 / t2;
    const double s0 = a > 4096.0 ? 4096.0 : a;
    const double s1 = -s0;
    const double s2 = sd_exp(s1);
    const double s3 = 1.0 + s2;
    const double s4 = s2 / s3;
    (void)k;
    return r < 0.0 ? s4 : t3;
}

/* out[i] = g(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void silu_g_array(const double *parameters, const double *in, double *out, size_t n) {
    silu_g_constants k;
    silu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = silu_g(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void silu_g_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    silu_g_constants k;
    silu_g_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)silu_g((double)in[i], &k);
}

/* ---- Psi(r) = Piecewise((2*r*log(exp(r) + 1) + 2*polylog(2, -exp(r)) + pi**2/6, r < 0), (r**2 + 2*r*log(1 + exp(-r)) - 2*polylog(2, -exp(-r)) - pi**2/6, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of silu_psi, prepared once per call. */
typedef struct {
    double unused;
} silu_psi_constants;

SYMDICT_INLINE void silu_psi_prepare(const double *parameters, silu_psi_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Psi(r); at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux. */
SYMDICT_INLINE double silu_psi(double r, const silu_psi_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = 0.5 * a;
    const double t1 = t0 * a;
    const double t2 = a > 64.0 ? 64.0 : a;
    const double t3 = t2 - 1.3010426069826053e-18;
    const double t4 = fma(0.5, t3, 1.3010426069826053e-18);
    const double t5 = fma(t3, t4, 8.46355932592047e-37);
    const double t6 = t2 - 2.6020852139652106e-18;
    const double t7 = fma(0.5, t6, 2.6020852139652106e-18);
    const double t8 = fma(t6, t7, 3.385423730368188e-36);
    const double t9 = t2 - 5.204170427930421e-18;
    const double t10 = fma(0.5, t9, 5.204170427930421e-18);
    const double t11 = fma(t9, t10, 1.3541694921472752e-35);
    const double t12 = t2 - 1.0408340855860843e-17;
    const double t13 = fma(0.5, t12, 1.0408340855860843e-17);
    const double t14 = fma(t12, t13, 5.416677968589101e-35);
    const double t15 = t2 - 2.0816681711721685e-17;
    const double t16 = fma(0.5, t15, 2.0816681711721685e-17);
    const double t17 = fma(t15, t16, 2.1666711874356403e-34);
    const double t18 = t2 - 4.163336342344337e-17;
    const double t19 = fma(0.5, t18, 4.163336342344337e-17);
    const double t20 = fma(t18, t19, 8.666684749742561e-34);
    const double t21 = t2 - 8.326672684688674e-17;
    const double t22 = fma(0.5, t21, 8.326672684688674e-17);
    const double t23 = fma(t21, t22, 3.4666738998970245e-33);
    const double t24 = t2 - 1.6653345369377348e-16;
    const double t25 = fma(0.16666666666666666, t24, 0.5000000000000001);
    const double t26 = fma(t24, t25, 1.665334536937735e-16);
    const double t27 = fma(t24, t26, 1.3866695599588098e-32);
    const double t28 = t2 - 3.3306690738754696e-16;
    const double t29 = fma(0.16666666666666666, t28, 0.5000000000000001);
    const double t30 = fma(t28, t29, 3.33066907387547e-16);
    const double t31 = fma(t28, t30, 5.54667823983524e-32);
    const double t32 = t2 - 6.661338147750939e-16;
    const double t33 = fma(0.16666666666666666, t32, 0.5000000000000003);
    const double t34 = fma(t32, t33, 6.661338147750941e-16);
    const double t35 = fma(t32, t34, 2.218671295934096e-31);
    const double t36 = t2 - 1.3322676295501878e-15;
    const double t37 = fma(0.16666666666666666, t36, 0.5000000000000007);
    const double t38 = fma(t36, t37, 1.3322676295501886e-15);
    const double t39 = fma(t36, t38, 8.874685183736386e-31);
    const double t40 = t2 - 2.6645352591003757e-15;
    const double t41 = fma(0.16666666666666666, t40, 0.5000000000000013);
    const double t42 = fma(t40, t41, 2.6645352591003792e-15);
    const double t43 = fma(t40, t42, 3.5498740734945566e-30);
    const double t44 = t2 - 5.329070518200751e-15;
    const double t45 = fma(0.16666666666666666, t44, 0.5000000000000027);
    const double t46 = fma(t44, t45, 5.3290705182007656e-15);
    const double t47 = fma(t44, t46, 1.4199496293978238e-29);
    const double t48 = t2 - 1.0658141036401503e-14;
    const double t49 = fma(0.16666666666666666, t48, 0.5000000000000053);
    const double t50 = fma(t48, t49, 1.065814103640156e-14);
    const double t51 = fma(t48, t50, 5.679798517591305e-29);
    const double t52 = t2 - 2.1316282072803006e-14;
    const double t53 = fma(0.16666666666666666, t52, 0.5000000000000107);
    const double t54 = fma(t52, t53, 2.1316282072803233e-14);
    const double t55 = fma(t52, t54, 2.27191940703653e-28);
    const double t56 = t2 - 4.263256414560601e-14;
    const double t57 = fma(0.16666666666666666, t56, 0.5000000000000213);
    const double t58 = fma(t56, t57, 4.263256414560692e-14);
    const double t59 = fma(t56, t58, 9.087677628146185e-28);
    const double t60 = t2 - 8.526512829121202e-14;
    const double t61 = fma(0.16666666666666666, t60, 0.5000000000000426);
    const double t62 = fma(t60, t61, 8.526512829121566e-14);
    const double t63 = fma(t60, t62, 3.635071051258526e-27);
    const double t64 = t2 - 1.7053025658242404e-13;
    const double t65 = fma(0.16666666666666666, t64, 0.5000000000000853);
    const double t66 = fma(t64, t65, 1.7053025658243858e-13);
    const double t67 = fma(t64, t66, 1.4540284205034516e-26);
    const double t68 = t2 - 3.410605131648481e-13;
    const double t69 = fma(0.16666666666666666, t68, 0.5000000000001705);
    const double t70 = fma(t68, t69, 3.4106051316490625e-13);
    const double t71 = fma(t68, t70, 5.816113682014137e-26);
    const double t72 = t2 - 6.821210263296962e-13;
    const double t73 = fma(0.16666666666666666, t72, 0.5000000000003411);
    const double t74 = fma(t72, t73, 6.821210263299288e-13);
    const double t75 = fma(t72, t74, 2.3264454728059193e-25);
    const double t76 = t2 - 1.3642420526593924e-12;
    const double t77 = fma(0.16666666666666666, t76, 0.5000000000006821);
    const double t78 = fma(t76, t77, 1.364242052660323e-12);
    const double t79 = fma(t76, t78, 9.305781891225793e-25);
    const double t80 = t2 - 2.7284841053187847e-12;
    const double t81 = fma(0.16666666666666666, t80, 0.5000000000013642);
    const double t82 = fma(t80, t81, 2.728484105322507e-12);
    const double t83 = fma(t80, t82, 3.72231275649201e-24);
    const double t84 = t2 - 5.4569682106375694e-12;
    const double t85 = fma(0.16666666666666666, t84, 0.5000000000027285);
    const double t86 = fma(t84, t85, 5.456968210652459e-12);
    const double t87 = fma(t84, t86, 1.4889251025981582e-23);
    const double t88 = t2 - 1.0913936421275139e-11;
    const double t89 = fma(0.16666666666666666, t88, 0.500000000005457);
    const double t90 = fma(t88, t89, 1.0913936421334696e-11);
    const double t91 = fma(t88, t90, 5.955700410403466e-23);
    const double t92 = t2 - 2.1827872842550278e-11;
    const double t93 = fma(0.16666666666666666, t92, 0.5000000000109139);
    const double t94 = fma(t92, t93, 2.1827872842788506e-11);
    const double t95 = fma(t92, t94, 2.382280164170053e-22);
    const double t96 = t2 - 4.3655745685100555e-11;
    const double t97 = fma(0.16666666666666666, t96, 0.5000000000218279);
    const double t98 = fma(t96, t97, 4.365574568605347e-11);
    const double t99 = fma(t96, t98, 9.529120656749546e-22);
    const double t100 = t2 - 8.731149137020111e-11;
    const double t101 = fma(0.16666666666666666, t100, 0.5000000000436557);
    const double t102 = fma(t100, t101, 8.731149137401276e-11);
    const double t103 = fma(t100, t102, 3.811648262755285e-21);
    const double t104 = t2 - 1.7462298274040222e-10;
    const double t105 = fma(0.16666666666666666, t104, 0.5000000000873115);
    const double t106 = fma(t104, t105, 1.7462298275564881e-10);
    const double t107 = fma(t104, t106, 1.5246593051464875e-20);
    const double t108 = t2 - 3.4924596548080444e-10;
    const double t109 = fma(0.16666666666666666, t108, 0.500000000174623);
    const double t110 = fma(t108, t109, 3.492459655417908e-10);
    const double t111 = fma(t108, t110, 6.098637220940937e-20);
    const double t112 = t2 - 6.984919309616089e-10;
    const double t113 = fma(0.16666666666666666, t112, 0.500000000349246);
    const double t114 = fma(t112, t113, 6.984919312055544e-10);
    const double t115 = fma(t112, t114, 2.439454888660365e-19);
    const double t116 = t2 - 1.3969838619232178e-09;
    const double t117 = fma(0.16666666666666666, t116, 0.5000000006984919);
    const double t118 = fma(t116, t117, 1.3969838628989997e-09);
    const double t119 = fma(t116, t118, 9.757819556913379e-19);
    const double t120 = t2 - 2.7939677238464355e-09;
    const double t121 = fma(0.16666666666666666, t120, 0.5000000013969839);
    const double t122 = fma(t120, t121, 2.7939677277495634e-09);
    const double t123 = fma(t120, t122, 3.903127824582887e-18);
    const double t124 = t2 - 5.587935447692871e-09;
    const double t125 = fma(0.16666666666666666, t124, 0.5000000027939677);
    const double t126 = fma(t124, t125, 5.587935463305382e-09);
    const double t127 = fma(t124, t126, 1.5612511312871832e-17);
    const double t128 = t2 - 1.1175870895385742e-08;
    const double t129 = fma(0.16666666666666666, t128, 0.5000000055879354);
    const double t130 = fma(t128, t129, 1.1175870957835787e-08);
    const double t131 = fma(t128, t130, 6.24500453678096e-17);
    const double t132 = t2 - 2.2351741790771484e-08;
    const double t133 = fma(0.16666666666666663, t132, 0.5000000111758709);
    const double t134 = fma(t132, t133, 2.2351742040571665e-08);
    const double t135 = fma(t132, t134, 2.498001824018166e-16);
    const double t136 = t2 - 4.470348358154297e-08;
    const double t137 = fma(0.1666666666666665, t136, 0.5000000223517418);
    const double t138 = fma(t136, t137, 4.470348458074369e-08);
    const double t139 = fma(t136, t138, 9.99200737051892e-16);
    const double t140 = t2 - 8.940696716308594e-08;
    const double t141 = fma(0.166666666666666, t140, 0.5000000447034836);
    const double t142 = fma(t140, t141, 8.940697115988883e-08);
    const double t143 = fma(t140, t142, 3.996803007764572e-15);
    const double t144 = t2 - 1.7881393432617188e-07;
    const double t145 = fma(0.166666666666664, t144, 0.5000000894069672);
    const double t146 = fma(t144, t145, 1.7881395031338343e-07);
    const double t147 = fma(t144, t146, 1.598721250751432e-14);
    const double t148 = t2 - 3.5762786865234375e-07;
    const double t149 = fma(0.166666666666656, t148, 0.5000001788139343);
    const double t150 = fma(t148, t149, 3.5762793260118997e-07);
    const double t151 = fma(t148, t150, 6.394885384170554e-14);
    const double t152 = t2 - 7.152557373046875e-07;
    const double t153 = fma(0.16666666666662402, t152, 0.5000003576278687);
    const double t154 = fma(t152, t153, 7.152559931000724e-07);
    const double t155 = fma(t152, t154, 2.5579544586000827e-13);
    const double t156 = t2 - 1.430511474609375e-06;
    const double t157 = fma(0.16666666666649613, t156, 0.5000007152557373);
    const double t158 = fma(t156, t157, 1.4305124977909145e-06);
    const double t159 = fma(t156, t158, 1.0231820273855219e-12);
    const double t160 = t2 - 2.86102294921875e-06;
    const double t161 = fma(0.16666666666598454, t160, 0.5000014305114746);
    const double t162 = fma(t160, t161, 2.861027041944908e-06);
    const double t163 = fma(t160, t162, 4.092730061105998e-12);
    const double t164 = t2 - 5.7220458984375e-06;
    const double t165 = fma(0.16666666666393817, t164, 0.5000028610229492);
    const double t166 = fma(t164, t165, 5.722062269342132e-06);
    const double t167 = fma(t164, t166, 1.6370935856935276e-11);
    const double t168 = t2 - 1.1444091796875e-05;
    const double t169 = fma(0.16666666665575272, t168, 0.5000057220458983);
    const double t170 = fma(t168, t169, 1.1444157280493528e-05);
    const double t171 = fma(t168, t170, 6.548386832783137e-11);
    const double t172 = t2 - 2.288818359375e-05;
    const double t173 = fma(-9.536743161564498e-07, t172, 0.1666666666230109);
    const double t174 = fma(t172, t173, 0.5000114440917959);
    const double t175 = fma(t172, t174, 2.28884455282241e-05);
    const double t176 = fma(t172, t175, 2.619364725120476e-10);
    const double t177 = t2 - 4.57763671875e-05;
    const double t178 = fma(-0.008333333307139887, t177, (-1.9073486308140986e-06));
    const double t179 = fma(t177, t178, 0.16666666649204367);
    const double t180 = fma(t177, t179, 0.5000228881835858);
    const double t181 = fma(t177, t180, 4.577741492539626e-05);
    const double t182 = fma(t177, t181, 1.0477538836539663e-09);
    const double t183 = t2 - 9.1552734375e-05;
    const double t184 = fma(-0.008333333228559545, t183, (-3.8146972496377884e-06));
    const double t185 = fma(t183, t184, 0.16666666596817473);
    const double t186 = fma(t183, t185, 0.5000457763671236);
    const double t187 = fma(t183, t186, 9.155692532658284e-05);
    const double t188 = fma(t183, t187, 4.191079483462036e-09);
    const double t189 = t2 - 0.00018310546875;
    const double t190 = fma(-0.00833333291423818, t189, (-7.629394403352308e-06));
    const double t191 = fma(t189, t190, 0.16666666387269896);
    const double t192 = fma(t189, t191, 0.5000915527338634);
    const double t193 = fma(t189, t192, 0.00018312223255629624);
    const double t194 = fma(t189, t193, 1.6764829524616394e-08);
    const double t195 = t2 - 0.0003662109375;
    const double t196 = fma(-0.008333331656952806, t195, (-1.52587880393185e-05));
    const double t197 = fma(t195, t196, 0.16666665549079615);
    const double t198 = fma(t195, t197, 0.5001831054646573);
    const double t199 = fma(t195, t198, 0.0003662779927246229);
    const double t200 = fma(t195, t199, 6.706341082457552e-08);
    const double t201 = t2 - 0.000732421875;
    const double t202 = fma(-0.008333326627812495, t201, (-3.0517569939548927e-05));
    const double t203 = fma(t201, t202, 0.16666662196318907);
    const double t204 = fma(t201, t203, 0.5003662109047582);
    const double t205 = fma(t201, t204, 0.0007326900958894988);
    const double t206 = fma(t201, t205, 2.6828638510602903e-07);
    const double t207 = t2 - 0.00146484375;
    const double t208 = fma(-0.008333306511270363, t207, (-6.103509076642128e-05));
    const double t209 = fma(t207, t208, 0.16666648785282825);
    const double t210 = fma(t207, t209, 0.5007324216130656);
    const double t211 = fma(t207, t210, 0.0014659166334141105);
    const double t212 = fma(t207, t211, 1.0734074748490474e-06);
    const double t213 = t2 - 0.0029296875;
    const double t214 = fma(1.2206932297363636e-05, t213, -0.008333226045407588);
    const double t215 = fma(t213, t214, -0.00012206978863232576);
    const double t216 = fma(t213, t215, 0.16666595141246413);
    const double t217 = fma(t213, t216, 0.5014648416545269);
    const double t218 = fma(t213, t217, 0.002933979031354286);
    const double t219 = fma(t213, t218, 4.2957253736153345e-06);
    const double t220 = t2 - 0.005859375;
    const double t221 = fma(0.0005951801950935583, t220, 2.441327088820153e-05);
    const double t222 = fma(t220, t221, -0.008332904186848513);
    const double t223 = fma(t220, t222, -0.00024413643408918132);
    const double t224 = fma(t220, t223, 0.16666380566827366);
    const double t225 = fma(t220, t224, 0.50292967073628);
    const double t226 = fma(t220, t225, 0.005876541088582767);
    const double t227 = fma(t220, t226, 1.7199665250444835e-05);
    const double t228 = t2 - 0.01171875;
    const double t229 = fma(0.0005950065127834906, t228, 4.882179240295812e-05);
    const double t230 = fma(t228, t229, -0.008331616830881308);
    const double t231 = fma(t228, t230, -0.0004882477236918314);
    const double t232 = fma(t228, t231, 0.1666552229677613);
    const double t233 = fma(t228, t232, 0.5058592408923118);
    const double t234 = fma(t228, t233, 0.01178741376498862);
    const double t235 = fma(t228, t234, 6.893276984103055e-05);
    const double t236 = t2 - 0.0234375;
    const double t237 = fma(0.0005943120553298038, t236, 9.760559873717303e-05);
    const double t238 = fma(t236, t237, -0.00832646865911231);
    const double t239 = fma(t236, t238, -0.0009762943208393399);
    const double t240 = fma(t236, t239, 0.16662089658525434);
    const double t241 = fma(t236, t240, 0.5117176772047903);
    const double t242 = fma(t236, t241, 0.023712145630960853);
    const double t243 = fma(t236, t242, 0.0002768039114039697);
    const double t244 = t2 - 0.046875;
    const double t245 = fma(-4.637932200125816e-05, t244, (-1.9697870893293263e-05));
    const double t246 = fma(t244, t245, 0.0005915385699099578);
    const double t247 = fma(t244, t246, 0.0001949075941300521);
    const double t248 = fma(t244, t247, -0.008305895992470422);
    const double t249 = fma(t244, t248, -0.0019509805680169594);
    const double t250 = fma(t244, t249, 0.16648366173902385);
    const double t251 = fma(t244, t250, 0.5234289197592062);
    const double t252 = fma(t244, t251, 0.0479734316910155);
    const double t253 = fma(t244, t252, 0.0011157970645630396);
    const double t254 = t2 - 0.09375;
    const double t255 = fma(-4.4988657434588476e-05, t254, (-3.900269377115918e-05));
    const double t256 = fma(t254, t255, 0.0005805138711321842);
    const double t257 = fma(t254, t256, 0.0003873954629948769);
    const double t258 = fma(t254, t257, -0.008223924812172594);
    const double t259 = fma(t254, t258, -0.0038891265285816387);
    const double t260 = fma(t254, t259, 0.1659358514491622);
    const double t261 = fma(t254, t260, 0.546806425866546);
    const double t262 = fma(t254, t261, 0.09814131542556076);
    const double t263 = fma(t254, t262, 0.004531800039720427);
    const double t264 = t2 - 0.1875;
    const double t265 = fma(3.0181315437268658e-06, t264, 7.401173283876488e-06);
    const double t266 = fma(t264, t265, -3.96270795953843e-05);
    const double t267 = fma(t264, t266, -7.492941974547464e-05);
    const double t268 = fma(t264, t267, 0.0005375060434036369);
    const double t269 = fma(t264, t268, 0.0007557211883731722);
    const double t270 = fma(t264, t269, -0.007901098514967238);
    const double t271 = fma(t264, t270, -0.007676528452852504);
    const double t272 = fma(t264, t271, 0.1637625583560429);
    const double t273 = fma(t264, t272, 0.5932035667000632);
    const double t274 = fma(t264, t273, 0.2050268069942302);
    const double t275 = t264 * t274;
    const sd_pair t276 = sd_pair_add_double(sd_pair_make(0.01867483145815966, -7.893486724962113e-19), t275);
    const double t277 = t276.hi;
    const double t278 = t2 - 0.375;
    const double t279 = fma(-1.0298517463094666e-06, t278, 9.372854374575936e-07);
    const double t280 = fma(t278, t279, 1.1597879825558103e-05);
    const double t281 = fma(t278, t280, -2.113814784564917e-05);
    const double t282 = fma(t278, t281, -0.00012731285632357854);
    const double t283 = fma(t278, t282, 0.0003818956307627781);
    const double t284 = fma(t278, t283, 0.0013677092952006818);
    const double t285 = fma(t278, t284, -0.006687424506598989);
    const double t286 = fma(t278, t285, -0.014568838625056034);
    const double t287 = fma(t278, t286, 0.15534920598259527);
    const double t288 = fma(t278, t287, 0.6831964379239269);
    const double t289 = fma(t278, t288, 0.4444999499655523);
    const double t290 = t278 * t289;
    const sd_pair t291 = sd_pair_add_double(sd_pair_make(0.07904037835305597, 2.8891699397308135e-18), t290);
    const double t292 = t291.hi;
    const double t293 = t2 - 0.75;
    const double t294 = fma(3.1980751752545788e-09, t293, -1.795924681797885e-08);
    const double t295 = fma(t293, t294, -9.265622433932038e-09);
    const double t296 = fma(t293, t295, 2.3114358201947095e-07);
    const double t297 = fma(t293, t296, -2.6284328025591843e-07);
    const double t298 = fma(t293, t297, -2.4195984270733878e-06);
    const double t299 = fma(t293, t298, 7.283226912068774e-06);
    const double t300 = fma(t293, t299, 1.8707971874625163e-05);
    const double t301 = fma(t293, t300, -0.0001265914314679272);
    const double t302 = fma(t293, t301, -3.333939426690182e-05);
    const double t303 = fma(t293, t302, 0.0018240674970749805);
    const double t304 = fma(t293, t303, -0.002888885787475727);
    const double t305 = fma(t293, t304, -0.02370696927434559);
    const double t306 = fma(t293, t305, 0.12574225840500658);
    const double t307 = fma(t293, t306, 0.8425999444967535);
    const double t308 = fma(t293, t307, 1.0187680487630895);
    const double t309 = t293 * t308;
    const sd_pair t310 = sd_pair_add_double(sd_pair_make(0.34966105457178703, 5.3403174773644155e-19), t309);
    const double t311 = t310.hi;
    const double t312 = t2 - 1.25;
    const double t313 = fma(7.997052760382703e-09, t312, -2.9241844818408056e-08);
    const double t314 = fma(t312, t313, -2.6760004132053536e-08);
    const double t315 = fma(t312, t314, 4.6248194247985645e-07);
    const double t316 = fma(t312, t315, -8.997760930798656e-07);
    const double t317 = fma(t312, t316, -3.869634808259725e-06);
    const double t318 = fma(t312, t317, 2.332040073744796e-05);
    const double t319 = fma(t312, t318, -1.0352285742923221e-05);
    const double t320 = fma(t312, t319, -0.0003129114168051431);
    const double t321 = fma(t312, t320, 0.0010773820638499273);
    const double t322 = fma(t312, t321, 0.0017088138909062416);
    const double t323 = fma(t312, t322, -0.024697510105618783);
    const double t324 = fma(t312, t323, 0.07540158016025308);
    const double t325 = fma(t312, t324, 0.9936808449153124);
    const double t326 = fma(t312, t325, 1.9432496529367278);
    const double t327 = fma(t312, t326, 1.0838686726435618);
    const double t328 = t2 - 1.75;
    const double t329 = fma(1.0970904794271141e-08, t328, -5.44790203157242e-08);
    const double t330 = fma(t328, t329, 4.1040805635872905e-08);
    const double t331 = fma(t328, t330, 6.758890879457548e-07);
    const double t332 = fma(t328, t331, -3.23866065514244e-06);
    const double t333 = fma(t328, t332, 1.913994123643298e-06);
    const double t334 = fma(t328, t333, 4.4760334933529355e-05);
    const double t335 = fma(t328, t334, -0.00021089219281631276);
    const double t336 = fma(t328, t335, 9.686509635329764e-05);
    const double t337 = fma(t328, t336, 0.0033750251421830924);
    const double t338 = fma(t328, t337, -0.01772193053295983);
    const double t339 = fma(t328, t338, 0.03229602687414561);
    const double t340 = fma(t328, t339, 1.072678946044957);
    const double t341 = fma(t328, t340, 2.9818348068890868);
    const double t342 = fma(t328, t341, 2.3118631043864437);
    const double t343 = t2 - 2.25;
    const double t344 = fma(3.5903728412745614e-09, t343, 5.050776816147554e-09);
    const double t345 = fma(t343, t344, -8.716914560506788e-08);
    const double t346 = fma(t343, t345, 3.3874936422829254e-07);
    const double t347 = fma(t343, t346, -1.1472012885892562e-07);
    const double t348 = fma(t343, t347, -5.604744139718917e-06);
    const double t349 = fma(t343, t348, 3.047675800072214e-05);
    const double t350 = fma(t343, t349, -4.9411225709866547e-05);
    const double t351 = fma(t343, t350, -0.0003405944993195199);
    const double t352 = fma(t343, t351, 0.002866229852435104);
    const double t353 = fma(t343, t352, -0.009649284206600755);
    const double t354 = fma(t343, t353, 0.005148811231962995);
    const double t355 = fma(t343, t354, 1.0987309100966571);
    const double t356 = fma(t343, t355, 4.070927407954008);
    const double t357 = fma(t343, t356, 4.073985138255402);
    const double t358 = t2 - 2.75;
    const double t359 = fma(8.226352131121527e-09, t358, -2.6676856166776263e-08);
    const double t360 = fma(t358, t359, -9.444210313415487e-09);
    const double t361 = fma(t358, t360, 6.15085805470765e-07);
    const double t362 = fma(t358, t361, -3.5535621770929696e-06);
    const double t363 = fma(t358, t362, 8.569606818430347e-06);
    const double t364 = fma(t358, t363, 2.536440399760188e-05);
    const double t365 = fma(t358, t364, -0.00035682136216704793);
    const double t366 = fma(t358, t365, 0.0017552759101120716);
    const double t367 = fma(t358, t366, -0.003865507790175473);
    const double t368 = fma(t358, t367, -0.007897702510168445);
    const double t369 = fma(t358, t368, 1.095223022599396);
    const double t370 = fma(t358, t369, 5.169523424042958);
    const double t371 = fma(t358, t370, 6.384256060902249);
    const double t372 = t2 - 3.25;
    const double t373 = fma(2.911378519340148e-09, t372, -5.86541374434521e-08);
    const double t374 = fma(t372, t373, 3.477673570154806e-07);
    const double t375 = fma(t372, t374, -1.0438680967161828e-06);
    const double t376 = fma(t372, t375, -1.24359003405964e-06);
    const double t377 = fma(t372, t376, 3.622244721148232e-05);
    const double t378 = fma(t372, t377, -0.00023772251537413727);
    const double t379 = fma(t372, t378, 0.0008546254078674889);
    const double t380 = fma(t372, t379, -0.0006789762692722192);
    const double t381 = fma(t372, t380, -0.012066203134571409);
    const double t382 = fma(t372, t381, 1.079457282838187);
    const double t383 = fma(t372, t382, 6.257375232263159);
    const double t384 = fma(t372, t383, 9.241644223845691);
    const double t385 = t2 - 3.75;
    const double t386 = fma(4.85569690616207e-09, t385, -2.9263296090295463e-08);
    const double t387 = fma(t385, t386, 1.0172818753826254e-07);
    const double t388 = fma(t385, t387, 9.770667423703393e-09);
    const double t389 = fma(t385, t388, -3.1075594759508345e-06);
    const double t390 = fma(t385, t389, 2.596106990890019e-05);
    const double t391 = fma(t385, t390, -0.00012683483734567296);
    const double t392 = fma(t385, t391, 0.00031703930464688283);
    const double t393 = fma(t385, t392, 0.0007160473024926809);
    const double t394 = fma(t385, t393, -0.011805918372999899);
    const double t395 = fma(t385, t394, 1.0612079190226373);
    const double t396 = fma(t385, t395, 7.327669725674808);
    const double t397 = fma(t385, t396, 12.638668718310996);
    const double t398 = t2 - 4.5;
    const double t399 = fma(-1.892422352733014e-12, t398, 3.1070965951563254e-11);
    const double t400 = fma(t398, t399, -2.3549087147698514e-10);
    const double t401 = fma(t398, t400, 1.2042884549318337e-09);
    const double t402 = fma(t398, t401, -3.42806819263131e-09);
    const double t403 = fma(t398, t402, -9.732482379515597e-09);
    const double t404 = fma(t398, t403, 2.2321752069123043e-07);
    const double t405 = fma(t398, t404, -1.8710108290326207e-06);
    const double t406 = fma(t398, t405, 1.0393247381358649e-05);
    const double t407 = fma(t398, t406, -3.488252096783031e-05);
    const double t408 = fma(t398, t407, -1.5941552609505778e-05);
    const double t409 = fma(t398, t408, 0.0011523034027162368);
    const double t410 = fma(t398, t409, -0.00869703150748089);
    const double t411 = fma(t398, t410, 1.0379110911194205);
    const double t412 = fma(t398, t411, 8.90111751632466);
    const double t413 = fma(t398, t412, 18.726652227730817);
    const double t414 = t2 - 5.5;
    const double t415 = fma(4.4701157633929135e-12, t414, -1.643821153329132e-11);
    const double t416 = fma(t414, t415, -1.3985729518760495e-11);
    const double t417 = fma(t414, t416, 9.544193919114017e-10);
    const double t418 = fma(t414, t417, -1.0871837632944646e-08);
    const double t419 = fma(t414, t418, 8.500780031568012e-08);
    const double t420 = fma(t414, t419, -4.935448570520849e-07);
    const double t421 = fma(t414, t420, 1.8039671486838746e-06);
    const double t422 = fma(t414, t421, 1.3955689608274062e-06);
    const double t423 = fma(t414, t422, -8.695967163132843e-05);
    const double t424 = fma(t414, t423, 0.0008075569310325716);
    const double t425 = fma(t414, t424, -0.004668672128870341);
    const double t426 = fma(t414, t425, 1.0182245066058877);
    const double t427 = fma(t414, t426, 10.955228485125142);
    const double t428 = fma(t414, t427, 28.658094016287816);
    const double t429 = t2 - 6.5;
    const double t430 = fma(2.7864218329653575e-12, t429, -4.078378843278826e-11);
    const double t431 = fma(t429, t430, 4.0682424504293314e-10);
    const double t432 = fma(t429, t431, -3.221279260677456e-09);
    const double t433 = fma(t429, t432, 1.9939338647373828e-08);
    const double t434 = fma(t429, t433, -7.882509621487909e-08);
    const double t435 = fma(t429, t434, -1.0176580393312389e-07);
    const double t436 = fma(t429, t435, 5.471668211049149e-06);
    const double t437 = fma(t429, t436, -5.9954487898393936e-05);
    const double t438 = fma(t429, t437, 0.00043101056395155436);
    const double t439 = fma(t429, t438, -0.0022386423470674315);
    const double t440 = fma(t429, t439, 1.0082418543489617);
    const double t441 = fma(t429, t440, 12.980484630662419);
    const double t442 = fma(t429, t441, 40.62760171420437);
    const double t443 = t2 - 7.5;
    const double t444 = fma(-1.2842260095469435e-11, t443, 1.0645551103867412e-10);
    const double t445 = fma(t443, t444, -7.080219344341402e-10);
    const double t446 = fma(t443, t445, 3.0053957921441308e-09);
    const double t447 = fma(t443, t446, 6.042815774766023e-09);
    const double t448 = fma(t443, t447, -2.9452490426424386e-07);
    const double t449 = fma(t443, t448, 3.7055716188382085e-06);
    const double t450 = fma(t443, t449, -3.181600410200198e-05);
    const double t451 = fma(t443, t450, 0.00020618550055911418);
    const double t452 = fma(t443, t451, -0.0010113403233936342);
    const double t453 = fma(t443, t452, 1.0035907694083426);
    const double t454 = fma(t443, t453, 14.991708320446145);
    const double t455 = fma(t443, t454, 54.61446592110891);
    const double t456 = t2 - 8.5;
    const double t457 = fma(-3.1559713600446294e-12, t456, 2.259794358041402e-11);
    const double t458 = fma(t456, t457, -1.0229884137526096e-10);
    const double t459 = fma(t456, t458, -2.996238968417275e-10);
    const double t460 = fma(t456, t459, 1.3830375288114734e-08);
    const double t461 = fma(t456, t460, -1.960865901738319e-07);
    const double t462 = fma(t456, t461, 1.956123848785734e-06);
    const double t463 = fma(t456, t462, -1.5188450197534084e-05);
    const double t464 = fma(t456, t463, 9.306328077813993e-05);
    const double t465 = fma(t456, t464, -0.0004404343369628122);
    const double t466 = fma(t456, t465, 1.001525350583863);
    const double t467 = fma(t456, t466, 16.99654174137306);
    const double t468 = fma(t456, t467, 70.60893145961818);
    const double t469 = t2 - 9.5;
    const double t470 = fma(3.161131161889907e-12, t469, 1.2751516562192223e-11);
    const double t471 = fma(t469, t470, -5.754397832839865e-10);
    const double t472 = fma(t469, t471, 9.06910695517804e-09);
    const double t473 = fma(t469, t472, -1.0303687826126445e-07);
    const double t474 = fma(t469, t473, 9.321639058792121e-07);
    const double t475 = fma(t469, t474, -6.85021676935228e-06);
    const double t476 = fma(t469, t475, 4.051486762734044e-05);
    const double t477 = fma(t469, t476, -0.00018706608747167793);
    const double t478 = fma(t469, t477, 1.0006361397152415);
    const double t479 = fma(t469, t478, 18.9985779216773);
    const double t480 = fma(t469, t479, 88.6066377655542);
    const double t481 = t2 - 11.0;
    const double t482 = fma(-1.0010982814873414e-15, t481, 7.193555680298694e-15);
    const double t483 = fma(t481, t482, -1.3093932443062481e-14);
    const double t484 = fma(t481, t483, -7.510602062422258e-13);
    const double t485 = fma(t481, t484, 1.789891976828447e-11);
    const double t486 = fma(t481, t485, -2.7339883359349997e-10);
    const double t487 = fma(t481, t486, 3.30055072007955e-09);
    const double t488 = fma(t481, t487, -3.308163243999913e-08);
    const double t489 = fma(t481, t488, 2.781509493747913e-07);
    const double t490 = fma(t481, t489, -1.9478623473148493e-06);
    const double t491 = fma(t481, t490, 1.1132700635192307e-05);
    const double t492 = fma(t481, t491, -5.01013832243676e-05);
    const double t493 = fma(t481, t492, 1.0001670111501686);
    const double t494 = fma(t481, t493, 21.999632568719342);
    const double t495 = fma(t481, t494, 119.35546677076289);
    const double t496 = t2 - 13.0;
    const double t497 = fma(-6.789432393697733e-16, t496, 1.854775557693078e-14);
    const double t498 = fma(t496, t497, -3.3765938928697073e-13);
    const double t499 = fma(t496, t498, 4.9708361692226035e-12);
    const double t500 = fma(t496, t499, -6.222374601356233e-11);
    const double t501 = fma(t496, t500, 6.72408931499026e-10);
    const double t502 = fma(t496, t501, -6.277395287497381e-09);
    const double t503 = fma(t496, t502, 5.022477398260695e-08);
    const double t504 = fma(t496, t503, -3.3903442456789233e-07);
    const double t505 = fma(t496, t504, 1.8835686697801305e-06);
    const double t506 = fma(t496, t505, -8.2877927472667e-06);
    const double t507 = fma(t496, t506, 1.000027123825157);
    const double t508 = fma(t496, t507, 25.999941231568254);
    const double t509 = fma(t496, t508, 167.3551292223062);
    const double t510 = t2 - 15.0;
    const double t511 = fma(5.101397241060773e-15, t510, -7.658697098149344e-14);
    const double t512 = fma(t510, t511, 1.011304488514812e-12);
    const double t513 = fma(t510, t512, -1.1800334739673125e-11);
    const double t514 = fma(t510, t513, 1.2138297721217648e-10);
    const double t515 = fma(t510, t514, -1.0924797691441714e-09);
    const double t516 = fma(t510, t515, 8.497182707275355e-09);
    const double t517 = fma(t510, t516, -5.608176769493327e-08);
    const double t518 = fma(t510, t517, 3.0590147831666027e-07);
    const double t519 = fma(t510, t518, -1.3255749754195217e-06);
    const double t520 = fma(t510, t519, 1.0000042826297733);
    const double t521 = fma(t510, t520, 29.999990822933192);
    const double t522 = fma(t510, t521, 223.35507572202457);
    const double t523 = t2 - 17.0;
    const double t524 = fma(1.0369731429845846e-15, t523, -1.4518928364268455e-14);
    const double t525 = fma(t523, t524, 1.8253089093276227e-13);
    const double t526 = fma(t523, t525, -2.0535090983800565e-12);
    const double t527 = fma(t523, t526, 2.0535258444792803e-11);
    const double t528 = fma(t523, t527, -1.8071095770047204e-10);
    const double t529 = fma(t523, t528, 1.379977030558256e-09);
    const double t530 = fma(t523, t529, -8.969858201735636e-09);
    const double t531 = fma(t523, t530, 4.8299255675442376e-08);
    const double t532 = fma(t523, t531, -2.0699684937588193e-07);
    const double t533 = fma(t523, t532, 1.0000006623899784);
    const double t534 = fma(t523, t533, 33.999998592421235);
    const double t535 = fma(t523, t534, 287.3550674235293);
    const double t536 = t2 - 19.0;
    const double t537 = fma(-2.5264909968695408e-15, t536, 3.087948155104144e-14);
    const double t538 = fma(t536, t537, -3.396750455810713e-13);
    const double t539 = fma(t536, t538, 3.3349947901814995e-12);
    const double t540 = fma(t536, t539, -2.8903302199709073e-11);
    const double t541 = fma(t536, t540, 2.1788648208583706e-10);
    const double t542 = fma(t536, t541, -1.4006989670769678e-09);
    const double t543 = fma(t536, t542, 7.470394883817538e-09);
    const double t544 = fma(t536, t543, -3.174917905931932e-08);
    const double t545 = fma(t536, t544, 1.0000001008503347);
    const double t546 = fma(t536, t545, 37.999999787093735);
    const double t547 = fma(t536, t546, 359.35506615726365);
    const double t548 = t2 - 22.0;
    const double t549 = fma(-8.95922169852494e-19, t548, 1.281169947138248e-17);
    const double t550 = fma(t548, t549, -1.6771686893254134e-16);
    const double t551 = fma(t548, t550, 1.9986264459546745e-15);
    const double t552 = fma(t548, t551, -2.152367157992683e-14);
    const double t553 = fma(t548, t552, 2.0754970015110002e-13);
    const double t554 = fma(t548, t553, -1.7710908150681397e-12);
    const double t555 = fma(t548, t554, 1.317248808145252e-11);
    const double t556 = fma(t548, t555, -8.368404237107402e-11);
    const double t557 = fma(t548, t556, 4.416657803074917e-10);
    const double t558 = fma(t548, t557, -1.8596453930672329e-09);
    const double t559 = fma(t548, t558, 1.000000005857883);
    const double t560 = fma(t548, t559, 43.99999998772634);
    const double t561 = fma(t548, t560, 482.3550659459833);
    const double t562 = t2 - 26.0;
    const double t563 = fma(-4.095790438497013e-18, t562, 4.786955092026951e-17);
    const double t564 = fma(t562, t563, -5.068540694341321e-16);
    const double t565 = fma(t562, t564, 4.815113663592616e-15);
    const double t566 = fma(t562, t565, -4.054832560430285e-14);
    const double t567 = fma(t562, t566, 2.980301932491681e-13);
    const double t568 = fma(t562, t567, -1.8733326434561612e-12);
    const double t569 = fma(t562, t568, 9.792420636695027e-12);
    const double t570 = fma(t562, t569, -4.0872712223636504e-11);
    const double t571 = fma(t562, t570, 1.0000000001277272);
    const double t572 = fma(t562, t571, 51.99999999973433);
    const double t573 = fma(t562, t572, 674.3550659334277);
    const double t574 = t2 - 30.0;
    const double t575 = fma(-1.134632414620015e-17, t574, 1.0675859537715963e-16);
    const double t576 = fma(t574, t575, -8.912021875025837e-16);
    const double t577 = fma(t574, t576, 6.498349283895383e-15);
    const double t578 = fma(t574, t577, -4.054969953157538e-14);
    const double t579 = fma(t574, t578, 2.1054651679873756e-13);
    const double t580 = fma(t574, t579, -8.733781437580777e-13);
    const double t581 = fma(t574, t580, 1.0000000000027136);
    const double t582 = fma(t574, t581, 59.99999999999439);
    const double t583 = fma(t574, t582, 898.3550659331576);
    const double t584 = t2 - 34.0;
    const double t585 = fma(1.3806484587420948e-16, t584, -8.569542157709815e-16);
    const double t586 = fma(t584, t585, 4.42759678148347e-15);
    const double t587 = fma(t584, t586, -1.828168993644801e-14);
    const double t588 = fma(t584, t587, 1.0000000000000566);
    const double t589 = fma(t584, t588, 67.99999999999989);
    const double t590 = fma(t584, t589, 1154.355065933152);
    const double t591 = t2 - 38.0;
    const double t592 = fma(1.000000000000001, t591, 76.0);
    const double t593 = fma(t591, t592, 1442.3550659331518);
    const double t594 = t2 - 44.0;
    const double t595 = fma(1.0, t594, 88.0);
    const double t596 = fma(t594, t595, 1934.3550659331518);
    const double t597 = t2 - 52.0;
    const double t598 = fma(1.0, t597, 104.0);
    const double t599 = fma(t597, t598, 2702.3550659331518);
    const double t600 = t2 - 60.0;
    const double t601 = fma(1.0, t600, 120.0);
    const double t602 = fma(t600, t601, 3598.3550659331518);
    const sd_pair t603 = sd_pair_mul_double(sd_pair_make(1.0, -1.6038108905501993e-28), a);
    const sd_pair t604 = sd_pair_mul_double(t603, a);
    const double t605 = t604.hi;
    const double t606 = t605 - 1.6449340668482264;
    const double t607 = a > 64.0 ? t606 : t602;
    const double t608 = a > 56.0 ? t607 : t599;
    const double t609 = a > 48.0 ? t608 : t596;
    const double t610 = a > 40.0 ? t609 : t593;
    const double t611 = a > 36.0 ? t610 : t590;
    const double t612 = a > 32.0 ? t611 : t583;
    const double t613 = a > 28.0 ? t612 : t573;
    const double t614 = a > 24.0 ? t613 : t561;
    const double t615 = a > 20.0 ? t614 : t547;
    const double t616 = a > 18.0 ? t615 : t535;
    const double t617 = a > 16.0 ? t616 : t522;
    const double t618 = a > 14.0 ? t617 : t509;
    const double t619 = a > 12.0 ? t618 : t495;
    const double t620 = a > 10.0 ? t619 : t480;
    const double t621 = a > 9.0 ? t620 : t468;
    const double t622 = a > 8.0 ? t621 : t455;
    const double t623 = a > 7.0 ? t622 : t442;
    const double t624 = a > 6.0 ? t623 : t428;
    const double t625 = a > 5.0 ? t624 : t413;
    const double t626 = a > 4.0 ? t625 : t397;
    const double t627 = a > 3.5 ? t626 : t384;
    const double t628 = a > 3.0 ? t627 : t371;
    const double t629 = a > 2.5 ? t628 : t357;
    const double t630 = a > 2.0 ? t629 : t342;
    const double t631 = a > 1.5 ? t630 : t327;
    const double t632 = a > 1.0 ? t631 : t311;
    const double t633 = a > 0.5 ? t632 : t292;
    const double t634 = a > 0.25 ? t633 : t277;
    const double t635 = a > 0.125 ? t634 : t263;
    const double t636 = a > 0.0625 ? t635 : t253;
    const double t637 = a > 0.03125 ? t636 : t243;
    const double t638 = a > 0.015625 ? t637 : t235;
    const double t639 = a > 0.0078125 ? t638 : t227;
    const double t640 = a > 0.00390625 ? t639 : t219;
    const double t641 = a > 0.001953125 ? t640 : t212;
    const double t642 = a > 0.0009765625 ? t641 : t206;
    const double t643 = a > 0.00048828125 ? t642 : t200;
    const double t644 = a > 0.000244140625 ? t643 : t194;
    const double t645 = a > 0.0001220703125 ? t644 : t188;
    const double t646 = a > 6.103515625e-05 ? t645 : t182;
    const double t647 = a > 3.0517578125e-05 ? t646 : t176;
    const double t648 = a > 1.52587890625e-05 ? t647 : t171;
    const double t649 = a > 7.62939453125e-06 ? t648 : t167;
    const double t650 = a > 3.814697265625e-06 ? t649 : t163;
    const double t651 = a > 1.9073486328125e-06 ? t650 : t159;
    const double t652 = a > 9.5367431640625e-07 ? t651 : t155;
    const double t653 = a > 4.76837158203125e-07 ? t652 : t151;
    const double t654 = a > 2.384185791015625e-07 ? t653 : t147;
    const double t655 = a > 1.1920928955078125e-07 ? t654 : t143;
    const double t656 = a > 5.960464477539063e-08 ? t655 : t139;
    const double t657 = a > 2.9802322387695312e-08 ? t656 : t135;
    const double t658 = a > 1.4901161193847656e-08 ? t657 : t131;
    const double t659 = a > 7.450580596923828e-09 ? t658 : t127;
    const double t660 = a > 3.725290298461914e-09 ? t659 : t123;
    const double t661 = a > 1.862645149230957e-09 ? t660 : t119;
    const double t662 = a > 9.313225746154785e-10 ? t661 : t115;
    const double t663 = a > 4.656612873077393e-10 ? t662 : t111;
    const double t664 = a > 2.3283064365386963e-10 ? t663 : t107;
    const double t665 = a > 1.1641532182693481e-10 ? t664 : t103;
    const double t666 = a > 5.820766091346741e-11 ? t665 : t99;
    const double t667 = a > 2.9103830456733704e-11 ? t666 : t95;
    const double t668 = a > 1.4551915228366852e-11 ? t667 : t91;
    const double t669 = a > 7.275957614183426e-12 ? t668 : t87;
    const double t670 = a > 3.637978807091713e-12 ? t669 : t83;
    const double t671 = a > 1.8189894035458565e-12 ? t670 : t79;
    const double t672 = a > 9.094947017729282e-13 ? t671 : t75;
    const double t673 = a > 4.547473508864641e-13 ? t672 : t71;
    const double t674 = a > 2.2737367544323206e-13 ? t673 : t67;
    const double t675 = a > 1.1368683772161603e-13 ? t674 : t63;
    const double t676 = a > 5.684341886080802e-14 ? t675 : t59;
    const double t677 = a > 2.842170943040401e-14 ? t676 : t55;
    const double t678 = a > 1.4210854715202004e-14 ? t677 : t51;
    const double t679 = a > 7.105427357601002e-15 ? t678 : t47;
    const double t680 = a > 3.552713678800501e-15 ? t679 : t43;
    const double t681 = a > 1.7763568394002505e-15 ? t680 : t39;
    const double t682 = a > 8.881784197001252e-16 ? t681 : t35;
    const double t683 = a > 4.440892098500626e-16 ? t682 : t31;
    const double t684 = a > 2.220446049250313e-16 ? t683 : t27;
    const double t685 = a > 1.1102230246251565e-16 ? t684 : t23;
    const double t686 = a > 5.551115123125783e-17 ? t685 : t20;
    const double t687 = a > 2.7755575615628914e-17 ? t686 : t17;
    const double t688 = a > 1.3877787807814457e-17 ? t687 : t14;
    const double t689 = a > 6.938893903907228e-18 ? t688 : t11;
    const double t690 = a > 3.469446951953614e-18 ? t689 : t8;
    const double t691 = a > 1.734723475976807e-18 ? t690 : t5;
    const double t692 = a > 8.673617379884035e-19 ? t691 : t1;
    const double s0 = 0.5 * a;
    const double s1 = s0 * a;
    const double s2 = a > 4096.0 ? 4096.0 : a;
    const double s3 = s2 - 1.3010426069826053e-18;
    const double s4 = fma(0.5, s3, 1.3010426069826053e-18);
    const double s5 = fma(s3, s4, 8.46355932592047e-37);
    const double s6 = s2 - 2.6020852139652106e-18;
    const double s7 = fma(0.5, s6, 2.6020852139652106e-18);
    const double s8 = fma(s6, s7, 3.385423730368188e-36);
    const double s9 = s2 - 5.204170427930421e-18;
    const double s10 = fma(0.5, s9, 5.204170427930421e-18);
    const double s11 = fma(s9, s10, 1.3541694921472752e-35);
    const double s12 = s2 - 1.0408340855860843e-17;
    const double s13 = fma(0.5, s12, 1.0408340855860843e-17);
    const double s14 = fma(s12, s13, 5.416677968589101e-35);
    const double s15 = s2 - 2.0816681711721685e-17;
    const double s16 = fma(0.5, s15, 2.0816681711721685e-17);
    const double s17 = fma(s15, s16, 2.1666711874356403e-34);
    const double s18 = s2 - 4.163336342344337e-17;
    const double s19 = fma(0.5, s18, 4.163336342344337e-17);
    const double s20 = fma(s18, s19, 8.666684749742561e-34);
    const double s21 = s2 - 8.326672684688674e-17;
    const double s22 = fma(0.49999999999999994, s21, 8.326672684688674e-17);
    const double s23 = fma(s21, s22, 3.4666738998970245e-33);
    const double s24 = s2 - 1.6653345369377348e-16;
    const double s25 = fma(-0.16666666666666666, s24, 0.4999999999999999);
    const double s26 = fma(s24, s25, 1.6653345369377346e-16);
    const double s27 = fma(s24, s26, 1.3866695599588098e-32);
    const double s28 = s2 - 3.3306690738754696e-16;
    const double s29 = fma(-0.16666666666666666, s28, 0.49999999999999983);
    const double s30 = fma(s28, s29, 3.330669073875469e-16);
    const double s31 = fma(s28, s30, 5.546678239835238e-32);
    const double s32 = s2 - 6.661338147750939e-16;
    const double s33 = fma(-0.16666666666666666, s32, 0.49999999999999967);
    const double s34 = fma(s32, s33, 6.661338147750937e-16);
    const double s35 = fma(s32, s34, 2.2186712959340953e-31);
    const double s36 = s2 - 1.3322676295501878e-15;
    const double s37 = fma(-0.16666666666666666, s36, 0.49999999999999933);
    const double s38 = fma(s36, s37, 1.332267629550187e-15);
    const double s39 = fma(s36, s38, 8.87468518373638e-31);
    const double s40 = s2 - 2.6645352591003757e-15;
    const double s41 = fma(-0.16666666666666666, s40, 0.49999999999999867);
    const double s42 = fma(s40, s41, 2.664535259100372e-15);
    const double s43 = fma(s40, s42, 3.5498740734945496e-30);
    const double s44 = s2 - 5.329070518200751e-15;
    const double s45 = fma(-0.16666666666666666, s44, 0.49999999999999734);
    const double s46 = fma(s44, s45, 5.329070518200737e-15);
    const double s47 = fma(s44, s46, 1.4199496293978187e-29);
    const double s48 = s2 - 1.0658141036401503e-14;
    const double s49 = fma(-0.16666666666666666, s48, 0.49999999999999467);
    const double s50 = fma(s48, s49, 1.0658141036401446e-14);
    const double s51 = fma(s48, s50, 5.679798517591265e-29);
    const double s52 = s2 - 2.1316282072803006e-14;
    const double s53 = fma(-0.16666666666666666, s52, 0.49999999999998934);
    const double s54 = fma(s52, s53, 2.1316282072802778e-14);
    const double s55 = fma(s52, s54, 2.271919407036498e-28);
    const double s56 = s2 - 4.263256414560601e-14;
    const double s57 = fma(-0.16666666666666666, s56, 0.4999999999999787);
    const double s58 = fma(s56, s57, 4.26325641456051e-14);
    const double s59 = fma(s56, s58, 9.087677628145927e-28);
    const double s60 = s2 - 8.526512829121202e-14;
    const double s61 = fma(-0.16666666666666666, s60, 0.49999999999995737);
    const double s62 = fma(s60, s61, 8.526512829120839e-14);
    const double s63 = fma(s60, s62, 3.635071051258319e-27);
    const double s64 = s2 - 1.7053025658242404e-13;
    const double s65 = fma(-0.16666666666666666, s64, 0.49999999999991473);
    const double s66 = fma(s64, s65, 1.705302565824095e-13);
    const double s67 = fma(s64, s66, 1.4540284205032863e-26);
    const double s68 = s2 - 3.410605131648481e-13;
    const double s69 = fma(-0.16666666666666666, s68, 0.49999999999982947);
    const double s70 = fma(s68, s69, 3.4106051316478993e-13);
    const double s71 = fma(s68, s70, 5.816113682012815e-26);
    const double s72 = s2 - 6.821210263296962e-13;
    const double s73 = fma(-0.16666666666666666, s72, 0.49999999999965894);
    const double s74 = fma(s72, s73, 6.821210263294635e-13);
    const double s75 = fma(s72, s74, 2.3264454728048614e-25);
    const double s76 = s2 - 1.3642420526593924e-12;
    const double s77 = fma(-0.16666666666666666, s76, 0.4999999999993179);
    const double s78 = fma(s76, s77, 1.3642420526584618e-12);
    const double s79 = fma(s76, s78, 9.30578189121733e-25);
    const double s80 = s2 - 2.7284841053187847e-12;
    const double s81 = fma(-0.16666666666666666, s80, 0.49999999999863576);
    const double s82 = fma(s80, s81, 2.7284841053150624e-12);
    const double s83 = fma(s80, s82, 3.722312756485239e-24);
    const double s84 = s2 - 5.4569682106375694e-12;
    const double s85 = fma(-0.16666666666666666, s84, 0.4999999999972715);
    const double s86 = fma(s84, s85, 5.45696821062268e-12);
    const double s87 = fma(s84, s86, 1.4889251025927415e-23);
    const double s88 = s2 - 1.0913936421275139e-11;
    const double s89 = fma(-0.16666666666666666, s88, 0.49999999999454303);
    const double s90 = fma(s88, s89, 1.0913936421215582e-11);
    const double s91 = fma(s88, s90, 5.955700410360133e-23);
    const double s92 = s2 - 2.1827872842550278e-11;
    const double s93 = fma(-0.16666666666666666, s92, 0.49999999998908606);
    const double s94 = fma(s92, s93, 2.182787284231205e-11);
    const double s95 = fma(s92, s94, 2.3822801641353863e-22);
    const double s96 = s2 - 4.3655745685100555e-11;
    const double s97 = fma(-0.16666666666666666, s96, 0.4999999999781721);
    const double s98 = fma(s96, s97, 4.3655745684147643e-11);
    const double s99 = fma(s96, s98, 9.529120656472212e-22);
    const double s100 = s2 - 8.731149137020111e-11;
    const double s101 = fma(-0.16666666666666666, s100, 0.49999999995634425);
    const double s102 = fma(s100, s101, 8.731149136638946e-11);
    const double s103 = fma(s100, s102, 3.811648262533418e-21);
    const double s104 = s2 - 1.7462298274040222e-10;
    const double s105 = fma(-0.16666666666666666, s104, 0.4999999999126885);
    const double s106 = fma(s104, s105, 1.7462298272515563e-10);
    const double s107 = fma(s104, s106, 1.5246593049689938e-20);
    const double s108 = s2 - 3.4924596548080444e-10;
    const double s109 = fma(-0.16666666666666666, s108, 0.499999999825377);
    const double s110 = fma(s108, s109, 3.4924596541981807e-10);
    const double s111 = fma(s108, s110, 6.098637219520988e-20);
    const double s112 = s2 - 6.984919309616089e-10;
    const double s113 = fma(-0.16666666666666666, s112, 0.49999999965075403);
    const double s114 = fma(s112, s113, 6.984919307176634e-10);
    const double s115 = fma(s112, s114, 2.439454887524405e-19);
    const double s116 = s2 - 1.3969838619232178e-09;
    const double s117 = fma(-0.16666666666666666, s116, 0.49999999930150807);
    const double s118 = fma(s116, s117, 1.3969838609474358e-09);
    const double s119 = fma(s116, s118, 9.757819547825701e-19);
    const double s120 = s2 - 2.7939677238464355e-09;
    const double s121 = fma(-0.16666666666666666, s120, 0.49999999860301614);
    const double s122 = fma(s120, s121, 2.7939677199433077e-09);
    const double s123 = fma(s120, s122, 3.903127817312745e-18);
    const double s124 = s2 - 5.587935447692871e-09;
    const double s125 = fma(-0.16666666666666666, s124, 0.4999999972060323);
    const double s126 = fma(s124, s125, 5.58793543208036e-09);
    const double s127 = fma(s124, s126, 1.5612511254710695e-17);
    const double s128 = s2 - 1.1175870895385742e-08;
    const double s129 = fma(-0.16666666666666666, s128, 0.49999999441206455);
    const double s130 = fma(s128, s129, 1.1175870832935697e-08);
    const double s131 = fma(s128, s130, 6.245004490252051e-17);
    const double s132 = s2 - 2.2351741790771484e-08;
    const double s133 = fma(-0.16666666666666663, s132, 0.4999999888241291);
    const double s134 = fma(s132, s133, 2.2351741540971304e-08);
    const double s135 = fma(s132, s134, 2.4980017867950384e-16);
    const double s136 = s2 - 4.470348358154297e-08;
    const double s137 = fma(-0.1666666666666665, s136, 0.4999999776482582);
    const double s138 = fma(s136, s137, 4.4703482582342247e-08);
    const double s139 = fma(s136, s138, 9.992007072733899e-16);
    const double s140 = s2 - 8.940696716308594e-08;
    const double s141 = fma(-0.166666666666666, s140, 0.4999999552965164);
    const double s142 = fma(s140, s141, 8.940696316628305e-08);
    const double s143 = fma(s140, s142, 3.996802769536555e-15);
    const double s144 = s2 - 1.7881393432617188e-07;
    const double s145 = fma(-0.166666666666664, s144, 0.49999991059303284);
    const double s146 = fma(s144, s145, 1.7881391833896032e-07);
    const double s147 = fma(s144, s146, 1.598721060169019e-14);
    const double s148 = s2 - 3.5762786865234375e-07;
    const double s149 = fma(-0.166666666666656, s148, 0.4999998211860657);
    const double s150 = fma(s148, s149, 3.5762780470349753e-07);
    const double s151 = fma(s148, s150, 6.394883859511249e-14);
    const double s152 = s2 - 7.152557373046875e-07;
    const double s153 = fma(-0.16666666666662402, s152, 0.49999964237213135);
    const double s154 = fma(s152, s153, 7.152554815093026e-07);
    const double s155 = fma(s152, s154, 2.5579532388726386e-13);
    const double s156 = s2 - 1.430511474609375e-06;
    const double s157 = fma(-0.16666666666649613, s156, 0.4999992847442627);
    const double s158 = fma(s156, s157, 1.4305104514278355e-06);
    const double s159 = fma(s156, s158, 1.0231810516035666e-12);
    const double s160 = s2 - 2.86102294921875e-06;
    const double s161 = fma(-0.16666666666598454, s160, 0.4999985694885254);
    const double s162 = fma(s160, s161, 2.861018856492592e-06);
    const double s163 = fma(s160, s162, 4.092722254850356e-12);
    const double s164 = s2 - 5.7220458984375e-06;
    const double s165 = fma(-0.16666666666393817, s164, 0.4999971389770508);
    const double s166 = fma(s164, s165, 5.722029527532868e-06);
    const double s167 = fma(s164, s166, 1.637087340689014e-11);
    const double s168 = s2 - 1.1444091796875e-05;
    const double s169 = fma(4.768371581719e-07, s168, -0.16666666665575272);
    const double s170 = fma(s168, s169, 0.4999942779541017);
    const double s171 = fma(s168, s170, 1.1444026313256472e-05);
    const double s172 = fma(s168, s171, 6.548336872747029e-11);
    const double s173 = s2 - 2.288818359375e-05;
    const double s174 = fma(9.536743161564498e-07, s173, -0.1666666666230109);
    const double s175 = fma(s173, s174, 0.4999885559082041);
    const double s176 = fma(s173, s175, 2.28879216592759e-05);
    const double s177 = fma(s173, s176, 2.6193247570915906e-10);
    const double s178 = s2 - 4.57763671875e-05;
    const double s179 = fma(0.008333333307139887, s178, 1.9073486308140986e-06);
    const double s180 = fma(s178, s179, -0.16666666649204367);
    const double s181 = fma(s178, s180, 0.49997711181641424);
    const double s182 = fma(s178, s181, 4.577531944960374e-05);
    const double s183 = fma(s178, s182, 1.0477219092308604e-09);
    const double s184 = s2 - 9.1552734375e-05;
    const double s185 = fma(0.008333333228559545, s184, 3.8146972496377884e-06);
    const double s186 = fma(s184, s185, -0.16666666596817473);
    const double s187 = fma(s184, s186, 0.49995422363287645);
    const double s188 = fma(s184, s187, 9.154854342341716e-05);
    const double s189 = fma(s184, s188, 4.19082368807727e-09);
    const double s190 = s2 - 0.00018310546875;
    const double s191 = fma(0.00833333291423818, s190, 7.629394403352308e-06);
    const double s192 = fma(s190, s191, -0.16666666387269896);
    const double s193 = fma(s190, s192, 0.4999084472661366);
    const double s194 = fma(s190, s193, 0.00018308870494370376);
    const double s195 = fma(s190, s194, 1.6762783161540833e-08);
    const double s196 = s2 - 0.0003662109375;
    const double s197 = fma(0.008333331656952806, s196, 1.52587880393185e-05);
    const double s198 = fma(s196, s197, -0.16666665549079615);
    const double s199 = fma(s196, s198, 0.4998168945353427);
    const double s200 = fma(s196, s199, 0.0003661438822753771);
    const double s201 = fma(s196, s200, 6.704703992005338e-08);
    const double s202 = s2 - 0.000732421875;
    const double s203 = fma(0.008333326627812495, s202, 3.0517569939548927e-05);
    const double s204 = fma(s202, s203, -0.16666662196318907);
    const double s205 = fma(s202, s204, 0.4996337890952418);
    const double s206 = fma(s202, s205, 0.0007321536541105012);
    const double s207 = fma(s202, s206, 2.681554178724866e-07);
    const double s208 = s2 - 0.00146484375;
    const double s209 = fma(0.008333306511270363, s208, 6.103509076642128e-05);
    const double s210 = fma(s208, s209, -0.16666648785282825);
    const double s211 = fma(s208, s210, 0.49926757838693436);
    const double s212 = fma(s208, s211, 0.0014637708665858895);
    const double s213 = fma(s208, s212, 1.0723597370650151e-06);
    const double s214 = s2 - 0.0029296875;
    const double s215 = fma(-1.2206932297363636e-05, s214, 0.008333226045407588);
    const double s216 = fma(s214, s215, 0.00012206978863232576);
    const double s217 = fma(s214, s216, -0.16666595141246413);
    const double s218 = fma(s214, s217, 0.4985351583454731);
    const double s219 = fma(s214, s218, 0.002925395968645714);
    const double s220 = fma(s214, s219, 4.2873434740409155e-06);
    const double s221 = s2 - 0.005859375;
    const double s222 = fma(-0.0005951801950935583, s221, (-2.441327088820153e-05));
    const double s223 = fma(s221, s222, 0.008332904186848513);
    const double s224 = fma(s221, s223, 0.00024413643408918132);
    const double s225 = fma(s221, s224, -0.16666380566827366);
    const double s226 = fma(s221, s225, 0.49707032926372);
    const double s227 = fma(s221, s226, 0.005842208911417233);
    const double s228 = fma(s221, s227, 1.7132610140180165e-05);
    const double s229 = s2 - 0.01171875;
    const double s230 = fma(-0.0005950065127834906, s229, (-4.882179240295812e-05));
    const double s231 = fma(s229, s230, 0.008331616830881308);
    const double s232 = fma(s229, s231, 0.0004882477236918314);
    const double s233 = fma(s229, s232, -0.1666552229677613);
    const double s234 = fma(s229, s233, 0.49414075910768823);
    const double s235 = fma(s229, s234, 0.01165008623501138);
    const double s236 = fma(s229, s235, 6.839633172146945e-05);
    const double s237 = s2 - 0.0234375;
    const double s238 = fma(-0.0005943120553298038, s237, (-9.760559873717303e-05));
    const double s239 = fma(s237, s238, 0.00832646865911231);
    const double s240 = fma(s237, s239, 0.0009762943208393399);
    const double s241 = fma(s237, s240, -0.16662089658525434);
    const double s242 = fma(s237, s241, 0.4882823227952096);
    const double s243 = fma(s237, s242, 0.023162854369039147);
    const double s244 = fma(s237, s243, 0.0002725124948460303);
    const double s245 = s2 - 0.046875;
    const double s246 = fma(4.637932200125816e-05, s245, 1.9697870893293263e-05);
    const double s247 = fma(s245, s246, -0.0005915385699099578);
    const double s248 = fma(s245, s247, -0.0001949075941300521);
    const double s249 = fma(s245, s248, 0.008305895992470422);
    const double s250 = fma(s245, s249, 0.0019509805680169594);
    const double s251 = fma(s245, s250, -0.16648366173902385);
    const double s252 = fma(s245, s251, 0.47657108024079375);
    const double s253 = fma(s245, s252, 0.0457765683089845);
    const double s254 = fma(s245, s253, 0.0010814685604369604);
    const double s255 = s2 - 0.09375;
    const double s256 = fma(4.4988657434588476e-05, s255, 3.900269377115918e-05);
    const double s257 = fma(s255, s256, -0.0005805138711321842);
    const double s258 = fma(s255, s257, -0.0003873954629948769);
    const double s259 = fma(s255, s258, 0.008223924812172594);
    const double s260 = fma(s255, s259, 0.0038891265285816387);
    const double s261 = fma(s255, s260, -0.1659358514491622);
    const double s262 = fma(s255, s261, 0.453193574133454);
    const double s263 = fma(s255, s262, 0.08935868457443924);
    const double s264 = fma(s255, s263, 0.004257262460279573);
    const double s265 = s2 - 0.1875;
    const double s266 = fma(-3.0181315437268658e-06, s265, (-7.401173283876488e-06));
    const double s267 = fma(s265, s266, 3.96270795953843e-05);
    const double s268 = fma(s265, s267, 7.492941974547464e-05);
    const double s269 = fma(s265, s268, -0.0005375060434036369);
    const double s270 = fma(s265, s269, -0.0007557211883731722);
    const double s271 = fma(s265, s270, 0.007901098514967238);
    const double s272 = fma(s265, s271, 0.007676528452852504);
    const double s273 = fma(s265, s272, -0.1637625583560429);
    const double s274 = fma(s265, s273, 0.4067964332999368);
    const double s275 = fma(s265, s274, 0.1699731930057698);
    const double s276 = fma(s265, s275, 0.01648141854184034);
    const double s277 = s2 - 0.375;
    const double s278 = fma(1.0298517463094666e-06, s277, -9.372854374575936e-07);
    const double s279 = fma(s277, s278, -1.1597879825558103e-05);
    const double s280 = fma(s277, s279, 2.113814784564917e-05);
    const double s281 = fma(s277, s280, 0.00012731285632357854);
    const double s282 = fma(s277, s281, -0.0003818956307627781);
    const double s283 = fma(s277, s282, -0.0013677092952006818);
    const double s284 = fma(s277, s283, 0.006687424506598989);
    const double s285 = fma(s277, s284, 0.014568838625056034);
    const double s286 = fma(s277, s285, -0.15534920598259527);
    const double s287 = fma(s277, s286, 0.3168035620760731);
    const double s288 = fma(s277, s287, 0.3055000500344477);
    const double s289 = fma(s277, s288, 0.06158462164694403);
    const double s290 = s2 - 0.75;
    const double s291 = fma(-3.1980751752545788e-09, s290, 1.795924681797885e-08);
    const double s292 = fma(s290, s291, 9.265622433932038e-09);
    const double s293 = fma(s290, s292, -2.3114358201947095e-07);
    const double s294 = fma(s290, s293, 2.6284328025591843e-07);
    const double s295 = fma(s290, s294, 2.4195984270733878e-06);
    const double s296 = fma(s290, s295, -7.283226912068774e-06);
    const double s297 = fma(s290, s296, -1.8707971874625163e-05);
    const double s298 = fma(s290, s297, 0.0001265914314679272);
    const double s299 = fma(s290, s298, 3.333939426690182e-05);
    const double s300 = fma(s290, s299, -0.0018240674970749805);
    const double s301 = fma(s290, s300, 0.002888885787475727);
    const double s302 = fma(s290, s301, 0.02370696927434559);
    const double s303 = fma(s290, s302, -0.12574225840500658);
    const double s304 = fma(s290, s303, 0.1574000555032465);
    const double s305 = fma(s290, s304, 0.48123195123691054);
    const double s306 = fma(s290, s305, 0.21283894542821297);
    const double s307 = s2 - 1.25;
    const double s308 = fma(-7.997052760382703e-09, s307, 2.9241844818408056e-08);
    const double s309 = fma(s307, s308, 2.6760004132053536e-08);
    const double s310 = fma(s307, s309, -4.6248194247985645e-07);
    const double s311 = fma(s307, s310, 8.997760930798656e-07);
    const double s312 = fma(s307, s311, 3.869634808259725e-06);
    const double s313 = fma(s307, s312, -2.332040073744796e-05);
    const double s314 = fma(s307, s313, 1.0352285742923221e-05);
    const double s315 = fma(s307, s314, 0.0003129114168051431);
    const double s316 = fma(s307, s315, -0.0010773820638499273);
    const double s317 = fma(s307, s316, -0.0017088138909062416);
    const double s318 = fma(s307, s317, 0.024697510105618783);
    const double s319 = fma(s307, s318, -0.07540158016025308);
    const double s320 = fma(s307, s319, 0.0063191550846875815);
    const double s321 = fma(s307, s320, 0.5567503470632721);
    const double s322 = fma(s307, s321, 0.47863132735643815);
    const double s323 = s2 - 1.75;
    const double s324 = fma(-1.0970904794271141e-08, s323, 5.44790203157242e-08);
    const double s325 = fma(s323, s324, -4.1040805635872905e-08);
    const double s326 = fma(s323, s325, -6.758890879457548e-07);
    const double s327 = fma(s323, s326, 3.23866065514244e-06);
    const double s328 = fma(s323, s327, -1.913994123643298e-06);
    const double s329 = fma(s323, s328, -4.4760334933529355e-05);
    const double s330 = fma(s323, s329, 0.00021089219281631276);
    const double s331 = fma(s323, s330, -9.686509635329764e-05);
    const double s332 = fma(s323, s331, -0.0033750251421830924);
    const double s333 = fma(s323, s332, 0.01772193053295983);
    const double s334 = fma(s323, s333, -0.03229602687414561);
    const double s335 = fma(s323, s334, -0.07267894604495712);
    const double s336 = fma(s323, s335, 0.5181651931109131);
    const double s337 = fma(s323, s336, 0.7506368956135563);
    const double s338 = s2 - 2.25;
    const double s339 = fma(-3.5903728412745614e-09, s338, (-5.050776816147554e-09));
    const double s340 = fma(s338, s339, 8.716914560506788e-08);
    const double s341 = fma(s338, s340, -3.3874936422829254e-07);
    const double s342 = fma(s338, s341, 1.1472012885892562e-07);
    const double s343 = fma(s338, s342, 5.604744139718917e-06);
    const double s344 = fma(s338, s343, -3.047675800072214e-05);
    const double s345 = fma(s338, s344, 4.9411225709866547e-05);
    const double s346 = fma(s338, s345, 0.0003405944993195199);
    const double s347 = fma(s338, s346, -0.002866229852435104);
    const double s348 = fma(s338, s347, 0.009649284206600755);
    const double s349 = fma(s338, s348, -0.005148811231962995);
    const double s350 = fma(s338, s349, -0.09873091009665722);
    const double s351 = fma(s338, s350, 0.42907259204599274);
    const double s352 = fma(s338, s351, 0.9885148617445978);
    const double s353 = s2 - 2.75;
    const double s354 = fma(1.0982755549636795e-09, s353, -8.226352131121527e-09);
    const double s355 = fma(s353, s354, 2.6676856166776263e-08);
    const double s356 = fma(s353, s355, 9.444210313415487e-09);
    const double s357 = fma(s353, s356, -6.15085805470765e-07);
    const double s358 = fma(s353, s357, 3.5535621770929696e-06);
    const double s359 = fma(s353, s358, -8.569606818430347e-06);
    const double s360 = fma(s353, s359, -2.536440399760188e-05);
    const double s361 = fma(s353, s360, 0.00035682136216704793);
    const double s362 = fma(s353, s361, -0.0017552759101120716);
    const double s363 = fma(s353, s362, 0.003865507790175473);
    const double s364 = fma(s353, s363, 0.007897702510168445);
    const double s365 = fma(s353, s364, -0.09522302259939602);
    const double s366 = fma(s353, s365, 0.33047657595704194);
    const double s367 = fma(s353, s366, 1.1782439390977506);
    const double s368 = s2 - 3.25;
    const double s369 = fma(-1.5736387933266435e-09, s368, (-2.911378519340148e-09));
    const double s370 = fma(s368, s369, 5.86541374434521e-08);
    const double s371 = fma(s368, s370, -3.477673570154806e-07);
    const double s372 = fma(s368, s371, 1.0438680967161828e-06);
    const double s373 = fma(s368, s372, 1.24359003405964e-06);
    const double s374 = fma(s368, s373, -3.622244721148232e-05);
    const double s375 = fma(s368, s374, 0.00023772251537413727);
    const double s376 = fma(s368, s375, -0.0008546254078674889);
    const double s377 = fma(s368, s376, 0.0006789762692722192);
    const double s378 = fma(s368, s377, 0.012066203134571409);
    const double s379 = fma(s368, s378, -0.07945728283818695);
    const double s380 = fma(s368, s379, 0.2426247677368415);
    const double s381 = fma(s368, s380, 1.3208557761543096);
    const double s382 = s2 - 3.75;
    const double s383 = fma(3.698532570442078e-10, s382, -4.85569690616207e-09);
    const double s384 = fma(s382, s383, 2.9263296090295463e-08);
    const double s385 = fma(s382, s384, -1.0172818753826254e-07);
    const double s386 = fma(s382, s385, -9.770667423703393e-09);
    const double s387 = fma(s382, s386, 3.1075594759508345e-06);
    const double s388 = fma(s382, s387, -2.596106990890019e-05);
    const double s389 = fma(s382, s388, 0.00012683483734567296);
    const double s390 = fma(s382, s389, -0.00031703930464688283);
    const double s391 = fma(s382, s390, -0.0007160473024926809);
    const double s392 = fma(s382, s391, 0.011805918372999899);
    const double s393 = fma(s382, s392, -0.06120791902263738);
    const double s394 = fma(s382, s393, 0.1723302743251921);
    const double s395 = fma(s382, s394, 1.423831281689004);
    const double s396 = s2 - 4.5;
    const double s397 = fma(3.7227837713297116e-13, s396, 1.892422352733014e-12);
    const double s398 = fma(s396, s397, -3.1070965951563254e-11);
    const double s399 = fma(s396, s398, 2.3549087147698514e-10);
    const double s400 = fma(s396, s399, -1.2042884549318337e-09);
    const double s401 = fma(s396, s400, 3.42806819263131e-09);
    const double s402 = fma(s396, s401, 9.732482379515597e-09);
    const double s403 = fma(s396, s402, -2.2321752069123043e-07);
    const double s404 = fma(s396, s403, 1.8710108290326207e-06);
    const double s405 = fma(s396, s404, -1.0393247381358649e-05);
    const double s406 = fma(s396, s405, 3.488252096783031e-05);
    const double s407 = fma(s396, s406, 1.5941552609505778e-05);
    const double s408 = fma(s396, s407, -0.0011523034027162368);
    const double s409 = fma(s396, s408, 0.00869703150748089);
    const double s410 = fma(s396, s409, -0.03791109111942038);
    const double s411 = fma(s396, s410, 0.09888248367533863);
    const double s412 = fma(s396, s411, 1.523347772269182);
    const double s413 = s2 - 5.5;
    const double s414 = fma(7.887204153759111e-13, s413, -4.4701157633929135e-12);
    const double s415 = fma(s413, s414, 1.643821153329132e-11);
    const double s416 = fma(s413, s415, 1.3985729518760495e-11);
    const double s417 = fma(s413, s416, -9.544193919114017e-10);
    const double s418 = fma(s413, s417, 1.0871837632944646e-08);
    const double s419 = fma(s413, s418, -8.500780031568012e-08);
    const double s420 = fma(s413, s419, 4.935448570520849e-07);
    const double s421 = fma(s413, s420, -1.8039671486838746e-06);
    const double s422 = fma(s413, s421, -1.3955689608274062e-06);
    const double s423 = fma(s413, s422, 8.695967163132843e-05);
    const double s424 = fma(s413, s423, -0.0008075569310325716);
    const double s425 = fma(s413, s424, 0.004668672128870341);
    const double s426 = fma(s413, s425, -0.01822450660588759);
    const double s427 = fma(s413, s426, 0.0447715148748574);
    const double s428 = fma(s413, s427, 1.5919059837121854);
    const double s429 = s2 - 6.5;
    const double s430 = fma(-2.7864218329653575e-12, s429, 4.078378843278826e-11);
    const double s431 = fma(s429, s430, -4.0682424504293314e-10);
    const double s432 = fma(s429, s431, 3.221279260677456e-09);
    const double s433 = fma(s429, s432, -1.9939338647373828e-08);
    const double s434 = fma(s429, s433, 7.882509621487909e-08);
    const double s435 = fma(s429, s434, 1.0176580393312389e-07);
    const double s436 = fma(s429, s435, -5.471668211049149e-06);
    const double s437 = fma(s429, s436, 5.9954487898393936e-05);
    const double s438 = fma(s429, s437, -0.00043101056395155436);
    const double s439 = fma(s429, s438, 0.0022386423470674315);
    const double s440 = fma(s429, s439, -0.008241854348961832);
    const double s441 = fma(s429, s440, 0.01951536933758089);
    const double s442 = fma(s429, s441, 1.6223982857956365);
    const double s443 = s2 - 7.5;
    const double s444 = fma(1.0828637706761641e-13, s443, -1.3042011415690344e-12);
    const double s445 = fma(s443, s444, 1.2842260095469435e-11);
    const double s446 = fma(s443, s445, -1.0645551103867412e-10);
    const double s447 = fma(s443, s446, 7.080219344341402e-10);
    const double s448 = fma(s443, s447, -3.0053957921441308e-09);
    const double s449 = fma(s443, s448, -6.042815774766023e-09);
    const double s450 = fma(s443, s449, 2.9452490426424386e-07);
    const double s451 = fma(s443, s450, -3.7055716188382085e-06);
    const double s452 = fma(s443, s451, 3.181600410200198e-05);
    const double s453 = fma(s443, s452, -0.00020618550055911418);
    const double s454 = fma(s443, s453, 0.0010113403233936342);
    const double s455 = fma(s443, s454, -0.0035907694083426034);
    const double s456 = fma(s443, s455, 0.008291679553853992);
    const double s457 = fma(s443, s456, 1.635534078891093);
    const double s458 = s2 - 8.5;
    const double s459 = fma(-3.5846418337351794e-13, s458, 3.1559713600446294e-12);
    const double s460 = fma(s458, s459, -2.259794358041402e-11);
    const double s461 = fma(s458, s460, 1.0229884137526096e-10);
    const double s462 = fma(s458, s461, 2.996238968417275e-10);
    const double s463 = fma(s458, s462, -1.3830375288114734e-08);
    const double s464 = fma(s458, s463, 1.960865901738319e-07);
    const double s465 = fma(s458, s464, -1.956123848785734e-06);
    const double s466 = fma(s458, s465, 1.5188450197534084e-05);
    const double s467 = fma(s458, s466, -9.306328077813993e-05);
    const double s468 = fma(s458, s467, 0.0004404343369628122);
    const double s469 = fma(s458, s468, -0.0015253505838631431);
    const double s470 = fma(s458, s469, 0.0034582586269385107);
    const double s471 = fma(s458, s470, 1.6410685403818215);
    const double s472 = s2 - 9.5;
    const double s473 = fma(-8.550762137637452e-14, s472, 6.586340092739298e-13);
    const double s474 = fma(s472, s473, -3.161131161889907e-12);
    const double s475 = fma(s472, s474, -1.2751516562192223e-11);
    const double s476 = fma(s472, s475, 5.754397832839865e-10);
    const double s477 = fma(s472, s476, -9.06910695517804e-09);
    const double s478 = fma(s472, s477, 1.0303687826126445e-07);
    const double s479 = fma(s472, s478, -9.321639058792121e-07);
    const double s480 = fma(s472, s479, 6.85021676935228e-06);
    const double s481 = fma(s472, s480, -4.051486762734044e-05);
    const double s482 = fma(s472, s481, 0.00018706608747167793);
    const double s483 = fma(s472, s482, -0.000636139715241356);
    const double s484 = fma(s472, s483, 0.0014220783227016135);
    const double s485 = fma(s472, s484, 1.6433622344458);
    const double s486 = s2 - 11.0;
    const double s487 = fma(9.40583557184383e-18, s486, -1.0437642750621491e-16);
    const double s488 = fma(s486, s487, 1.0010982814873414e-15);
    const double s489 = fma(s486, s488, -7.193555680298694e-15);
    const double s490 = fma(s486, s489, 1.3093932443062481e-14);
    const double s491 = fma(s486, s490, 7.510602062422258e-13);
    const double s492 = fma(s486, s491, -1.789891976828447e-11);
    const double s493 = fma(s486, s492, 2.7339883359349997e-10);
    const double s494 = fma(s486, s493, -3.30055072007955e-09);
    const double s495 = fma(s486, s494, 3.308163243999913e-08);
    const double s496 = fma(s486, s495, -2.781509493747913e-07);
    const double s497 = fma(s486, s496, 1.9478623473148493e-06);
    const double s498 = fma(s486, s497, -1.1132700635192307e-05);
    const double s499 = fma(s486, s498, 5.01013832243676e-05);
    const double s500 = fma(s486, s499, -0.0001670111501685426);
    const double s501 = fma(s486, s500, 0.000367431280658094);
    const double s502 = fma(s486, s501, 1.6445332292371138);
    const double s503 = s2 - 13.0;
    const double s504 = fma(6.237544202978138e-18, s503, 6.789432393697733e-16);
    const double s505 = fma(s503, s504, -1.854775557693078e-14);
    const double s506 = fma(s503, s505, 3.3765938928697073e-13);
    const double s507 = fma(s503, s506, -4.9708361692226035e-12);
    const double s508 = fma(s503, s507, 6.222374601356233e-11);
    const double s509 = fma(s503, s508, -6.72408931499026e-10);
    const double s510 = fma(s503, s509, 6.277395287497381e-09);
    const double s511 = fma(s503, s510, -5.022477398260695e-08);
    const double s512 = fma(s503, s511, 3.3903442456789233e-07);
    const double s513 = fma(s503, s512, -1.8835686697801305e-06);
    const double s514 = fma(s503, s513, 8.2877927472667e-06);
    const double s515 = fma(s503, s514, -2.712382515698578e-05);
    const double s516 = fma(s503, s515, 5.876843174549294e-05);
    const double s517 = fma(s503, s516, 1.6448707776938036);
    const double s518 = s2 - 15.0;
    const double s519 = fma(-1.3886237489688256e-17, s518, 2.9364203656138495e-16);
    const double s520 = fma(s518, s519, -5.101397241060773e-15);
    const double s521 = fma(s518, s520, 7.658697098149344e-14);
    const double s522 = fma(s518, s521, -1.011304488514812e-12);
    const double s523 = fma(s518, s522, 1.1800334739673125e-11);
    const double s524 = fma(s518, s523, -1.2138297721217648e-10);
    const double s525 = fma(s518, s524, 1.0924797691441714e-09);
    const double s526 = fma(s518, s525, -8.497182707275355e-09);
    const double s527 = fma(s518, s526, 5.608176769493327e-08);
    const double s528 = fma(s518, s527, -3.0590147831666027e-07);
    const double s529 = fma(s518, s528, 1.3255749754195217e-06);
    const double s530 = fma(s518, s529, -4.28262977331616e-06);
    const double s531 = fma(s518, s530, 9.177066807768741e-06);
    const double s532 = fma(s518, s531, 1.6449242779754207);
    const double s533 = s2 - 17.0;
    const double s534 = fma(6.645863928097797e-17, s533, -1.0369731429845846e-15);
    const double s535 = fma(s533, s534, 1.4518928364268455e-14);
    const double s536 = fma(s533, s535, -1.8253089093276227e-13);
    const double s537 = fma(s533, s536, 2.0535090983800565e-12);
    const double s538 = fma(s533, s537, -2.0535258444792803e-11);
    const double s539 = fma(s533, s538, 1.8071095770047204e-10);
    const double s540 = fma(s533, s539, -1.379977030558256e-09);
    const double s541 = fma(s533, s540, 8.969858201735636e-09);
    const double s542 = fma(s533, s541, -4.8299255675442376e-08);
    const double s543 = fma(s533, s542, 2.0699684937588193e-07);
    const double s544 = fma(s533, s543, -6.62389978446652e-07);
    const double s545 = fma(s533, s544, 1.4075787661140724e-06);
    const double s546 = fma(s533, s545, 1.6449325764706777);
    const double s547 = s2 - 19.0;
    const double s548 = fma(1.2596040642335354e-17, s547, -1.8714552766980957e-16);
    const double s549 = fma(s547, s548, 2.5264909968695408e-15);
    const double s550 = fma(s547, s549, -3.087948155104144e-14);
    const double s551 = fma(s547, s550, 3.396750455810713e-13);
    const double s552 = fma(s547, s551, -3.3349947901814995e-12);
    const double s553 = fma(s547, s552, 2.8903302199709073e-11);
    const double s554 = fma(s547, s553, -2.1788648208583706e-10);
    const double s555 = fma(s547, s554, 1.4006989670769678e-09);
    const double s556 = fma(s547, s555, -7.470394883817538e-09);
    const double s557 = fma(s547, s556, 3.174917905931932e-08);
    const double s558 = fma(s547, s557, -1.008503347141917e-07);
    const double s559 = fma(s547, s558, 2.129062634335457e-07);
    const double s560 = fma(s547, s559, 1.6449338427363696);
    const double s561 = s2 - 22.0;
    const double s562 = fma(-1.8664725923314272e-22, s561, 3.413013829734014e-21);
    const double s563 = fma(s561, s562, -5.759487525748082e-20);
    const double s564 = fma(s561, s563, 8.95922169852494e-19);
    const double s565 = fma(s561, s564, -1.281169947138248e-17);
    const double s566 = fma(s561, s565, 1.6771686893254134e-16);
    const double s567 = fma(s561, s566, -1.9986264459546745e-15);
    const double s568 = fma(s561, s567, 2.152367157992683e-14);
    const double s569 = fma(s561, s568, -2.0754970015110002e-13);
    const double s570 = fma(s561, s569, 1.7710908150681397e-12);
    const double s571 = fma(s561, s570, -1.317248808145252e-11);
    const double s572 = fma(s561, s571, 8.368404237107402e-11);
    const double s573 = fma(s561, s572, -4.416657803074917e-10);
    const double s574 = fma(s561, s573, 1.8596453930672329e-09);
    const double s575 = fma(s561, s574, -5.857882991678855e-09);
    const double s576 = fma(s561, s575, 1.2273659605199572e-08);
    const double s577 = fma(s561, s576, 1.6449340540166733);
    const double s578 = s2 - 26.0;
    const double s579 = fma(-1.5237314767431235e-21, s578, 2.2973183020216e-20);
    const double s580 = fma(s578, s579, -3.1998362562901795e-19);
    const double s581 = fma(s578, s580, 4.095790438497013e-18);
    const double s582 = fma(s578, s581, -4.786955092026951e-17);
    const double s583 = fma(s578, s582, 5.068540694341321e-16);
    const double s584 = fma(s578, s583, -4.815113663592616e-15);
    const double s585 = fma(s578, s584, 4.054832560430285e-14);
    const double s586 = fma(s578, s585, -2.980301932491681e-13);
    const double s587 = fma(s578, s586, 1.8733326434561612e-12);
    const double s588 = fma(s578, s587, -9.792420636695027e-12);
    const double s589 = fma(s578, s588, 4.0872712223636504e-11);
    const double s590 = fma(s578, s589, -1.2772722570025187e-10);
    const double s591 = fma(s578, s590, 2.656726294579355e-10);
    const double s592 = fma(s578, s591, 1.6449340665723355);
    const double s593 = s2 - 30.0;
    const double s594 = fma(-7.423559184939117e-21, s593, 9.377127392696149e-20);
    const double s595 = fma(s593, s594, -1.0830582139231215e-18);
    const double s596 = fma(s593, s595, 1.134632414620015e-17);
    const double s597 = fma(s593, s596, -1.0675859537715963e-16);
    const double s598 = fma(s593, s597, 8.912021875025837e-16);
    const double s599 = fma(s593, s598, -6.498349283895383e-15);
    const double s600 = fma(s593, s599, 4.054969953157538e-14);
    const double s601 = fma(s593, s600, -2.1054651679873756e-13);
    const double s602 = fma(s593, s601, 8.733781437580777e-13);
    const double s603 = fma(s593, s602, -2.713710660963134e-12);
    const double s604 = fma(s593, s603, 5.614573781303579e-12);
    const double s605 = fma(s593, s604, 1.6449340668424246);
    const double s606 = s2 - 34.0;
    const double s607 = fma(-2.3615360884317656e-20, s606, 2.455997531970336e-19);
    const double s608 = fma(s606, s607, -2.295413077957484e-18);
    const double s609 = fma(s606, s608, 1.9043427017131164e-17);
    const double s610 = fma(s606, s609, -1.3806484587420948e-16);
    const double s611 = fma(s606, s610, 8.569542157709815e-16);
    const double s612 = fma(s606, s611, -4.42759678148347e-15);
    const double s613 = fma(s606, s612, 1.828168993644801e-14);
    const double s614 = fma(s606, s613, -5.6558978240886233e-14);
    const double s615 = fma(s606, s614, 1.1654577334485668e-13);
    const double s616 = fma(s606, s615, 1.6449340668481065);
    const double s617 = s2 - 38.0;
    const double s618 = fma(-4.82703951158177e-20, s617, 3.986200370854632e-19);
    const double s619 = fma(s617, s618, -2.8775383927106906e-18);
    const double s620 = fma(s617, s619, 1.7788419154938825e-17);
    const double s621 = fma(s617, s620, -9.155803976806751e-17);
    const double s622 = fma(s617, s621, 3.7669593504576353e-16);
    const double s623 = fma(s617, s622, -1.1614791330577709e-15);
    const double s624 = fma(s617, s623, 2.3857409219565023e-15);
    const double s625 = fma(s617, s624, 1.644934066848224);
    const double s626 = s2 - 44.0;
    const double s627 = fma(-1.4280847863191988e-22, s626, 1.1733453379487472e-21);
    const double s628 = fma(s626, s627, -8.429559927894947e-21);
    const double s629 = fma(s626, s628, 5.187421494089198e-20);
    const double s630 = fma(s626, s629, -2.658553515720714e-19);
    const double s631 = fma(s626, s630, 1.0893585137587314e-18);
    const double s632 = fma(s626, s631, -3.3458868636875325e-18);
    const double s633 = fma(s626, s632, 6.847396372197741e-18);
    const double s634 = fma(s626, s633, 1.6449340668482264);
    const double s635 = s2 - 52.0;
    const double s636 = fma(2.714690232454413e-21, s635, 1.6449340668482264);
    const double s637 = s2 - 60.0;
    const double s638 = fma(1.0507812915235825e-24, s637, 1.6449340668482264);
    const double s639 = s2 - 68.0;
    const double s640 = fma(3.994975671926692e-28, s639, 1.6449340668482264);
    const double s641 = s2 - 76.0;
    const double s642 = fma(1.4978315122889113e-31, s641, 1.6449340668482264);
    const double s643 = s2 - 88.0;
    const double s644 = fma(1.0656099335906087e-36, s643, 1.6449340668482264);
    const double s645 = s2 - 112.0;
    const double s646 = fma(5.119953835849825e-47, s645, 1.6449340668482264);
    const double s647 = s2 - 192.0;
    const double s648 = fma(1.584129563372231e-81, s647, 1.6449340668482264);
    const double s649 = s2 - 384.0;
    const double s650 = fma(1.3070137883072368e-164, s649, 1.6449340668482264);
    const double s651 = s2 - 768.0;
    const double s652 = fma(0.0, s651, 1.6449340668482264);
    const double s653 = s2 - 1536.0;
    const double s654 = fma(0.0, s653, 1.6449340668482264);
    const double s655 = s2 - 3072.0;
    const double s656 = fma(0.0, s655, 1.6449340668482264);
    const double s657 = a > 4096.0 ? 1.6449340668482264 : s656;
    const double s658 = a > 2048.0 ? s657 : s654;
    const double s659 = a > 1024.0 ? s658 : s652;
    const double s660 = a > 512.0 ? s659 : s650;
    const double s661 = a > 256.0 ? s660 : s648;
    const double s662 = a > 128.0 ? s661 : s646;
    const double s663 = a > 96.0 ? s662 : s644;
    const double s664 = a > 80.0 ? s663 : s642;
    const double s665 = a > 72.0 ? s664 : s640;
    const double s666 = a > 64.0 ? s665 : s638;
    const double s667 = a > 56.0 ? s666 : s636;
    const double s668 = a > 48.0 ? s667 : s634;
    const double s669 = a > 40.0 ? s668 : s625;
    const double s670 = a > 36.0 ? s669 : s616;
    const double s671 = a > 32.0 ? s670 : s605;
    const double s672 = a > 28.0 ? s671 : s592;
    const double s673 = a > 24.0 ? s672 : s577;
    const double s674 = a > 20.0 ? s673 : s560;
    const double s675 = a > 18.0 ? s674 : s546;
    const double s676 = a > 16.0 ? s675 : s532;
    const double s677 = a > 14.0 ? s676 : s517;
    const double s678 = a > 12.0 ? s677 : s502;
    const double s679 = a > 10.0 ? s678 : s485;
    const double s680 = a > 9.0 ? s679 : s471;
    const double s681 = a > 8.0 ? s680 : s457;
    const double s682 = a > 7.0 ? s681 : s442;
    const double s683 = a > 6.0 ? s682 : s428;
    const double s684 = a > 5.0 ? s683 : s412;
    const double s685 = a > 4.0 ? s684 : s395;
    const double s686 = a > 3.5 ? s685 : s381;
    const double s687 = a > 3.0 ? s686 : s367;
    const double s688 = a > 2.5 ? s687 : s352;
    const double s689 = a > 2.0 ? s688 : s337;
    const double s690 = a > 1.5 ? s689 : s322;
    const double s691 = a > 1.0 ? s690 : s306;
    const double s692 = a > 0.5 ? s691 : s289;
    const double s693 = a > 0.25 ? s692 : s276;
    const double s694 = a > 0.125 ? s693 : s264;
    const double s695 = a > 0.0625 ? s694 : s254;
    const double s696 = a > 0.03125 ? s695 : s244;
    const double s697 = a > 0.015625 ? s696 : s236;
    const double s698 = a > 0.0078125 ? s697 : s228;
    const double s699 = a > 0.00390625 ? s698 : s220;
    const double s700 = a > 0.001953125 ? s699 : s213;
    const double s701 = a > 0.0009765625 ? s700 : s207;
    const double s702 = a > 0.00048828125 ? s701 : s201;
    const double s703 = a > 0.000244140625 ? s702 : s195;
    const double s704 = a > 0.0001220703125 ? s703 : s189;
    const double s705 = a > 6.103515625e-05 ? s704 : s183;
    const double s706 = a > 3.0517578125e-05 ? s705 : s177;
    const double s707 = a > 1.52587890625e-05 ? s706 : s172;
    const double s708 = a > 7.62939453125e-06 ? s707 : s167;
    const double s709 = a > 3.814697265625e-06 ? s708 : s163;
    const double s710 = a > 1.9073486328125e-06 ? s709 : s159;
    const double s711 = a > 9.5367431640625e-07 ? s710 : s155;
    const double s712 = a > 4.76837158203125e-07 ? s711 : s151;
    const double s713 = a > 2.384185791015625e-07 ? s712 : s147;
    const double s714 = a > 1.1920928955078125e-07 ? s713 : s143;
    const double s715 = a > 5.960464477539063e-08 ? s714 : s139;
    const double s716 = a > 2.9802322387695312e-08 ? s715 : s135;
    const double s717 = a > 1.4901161193847656e-08 ? s716 : s131;
    const double s718 = a > 7.450580596923828e-09 ? s717 : s127;
    const double s719 = a > 3.725290298461914e-09 ? s718 : s123;
    const double s720 = a > 1.862645149230957e-09 ? s719 : s119;
    const double s721 = a > 9.313225746154785e-10 ? s720 : s115;
    const double s722 = a > 4.656612873077393e-10 ? s721 : s111;
    const double s723 = a > 2.3283064365386963e-10 ? s722 : s107;
    const double s724 = a > 1.1641532182693481e-10 ? s723 : s103;
    const double s725 = a > 5.820766091346741e-11 ? s724 : s99;
    const double s726 = a > 2.9103830456733704e-11 ? s725 : s95;
    const double s727 = a > 1.4551915228366852e-11 ? s726 : s91;
    const double s728 = a > 7.275957614183426e-12 ? s727 : s87;
    const double s729 = a > 3.637978807091713e-12 ? s728 : s83;
    const double s730 = a > 1.8189894035458565e-12 ? s729 : s79;
    const double s731 = a > 9.094947017729282e-13 ? s730 : s75;
    const double s732 = a > 4.547473508864641e-13 ? s731 : s71;
    const double s733 = a > 2.2737367544323206e-13 ? s732 : s67;
    const double s734 = a > 1.1368683772161603e-13 ? s733 : s63;
    const double s735 = a > 5.684341886080802e-14 ? s734 : s59;
    const double s736 = a > 2.842170943040401e-14 ? s735 : s55;
    const double s737 = a > 1.4210854715202004e-14 ? s736 : s51;
    const double s738 = a > 7.105427357601002e-15 ? s737 : s47;
    const double s739 = a > 3.552713678800501e-15 ? s738 : s43;
    const double s740 = a > 1.7763568394002505e-15 ? s739 : s39;
    const double s741 = a > 8.881784197001252e-16 ? s740 : s35;
    const double s742 = a > 4.440892098500626e-16 ? s741 : s31;
    const double s743 = a > 2.220446049250313e-16 ? s742 : s27;
    const double s744 = a > 1.1102230246251565e-16 ? s743 : s23;
    const double s745 = a > 5.551115123125783e-17 ? s744 : s20;
    const double s746 = a > 2.7755575615628914e-17 ? s745 : s17;
    const double s747 = a > 1.3877787807814457e-17 ? s746 : s14;
    const double s748 = a > 6.938893903907228e-18 ? s747 : s11;
    const double s749 = a > 3.469446951953614e-18 ? s748 : s8;
    const double s750 = a > 1.734723475976807e-18 ? s749 : s5;
    const double s751 = a > 8.673617379884035e-19 ? s750 : s1;
    (void)k;
    return r < 0.0 ? s751 : t692;
}

/* out[i] = Psi(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void silu_psi_array(const double *parameters, const double *in, double *out, size_t n) {
    silu_psi_constants k;
    silu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = silu_psi(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void silu_psi_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    silu_psi_constants k;
    silu_psi_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)silu_psi((double)in[i], &k);
}

/* ---- S(r) = r*(1 - 1/(1 + exp(-sqrt(2)*r))) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of silu_s, prepared once per call. */
typedef struct {
    double unused;
} silu_s_constants;

SYMDICT_INLINE void silu_s_prepare(const double *parameters, silu_s_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* S(r); at most 8.43139e+76 ulp; no bound is promised for this kernel. */
SYMDICT_INLINE double silu_s(double r, const silu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const sd_pair t0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair t1 = sd_pair_neg(t0);
    const sd_pair t2 = sd_exp_pair(t1);
    const sd_pair t3 = sd_pair_add_double(t2, 1.0);
    const sd_pair t4 = sd_pair_inverse(t3);
    const sd_pair t5 = sd_pair_neg(t4);
    const sd_pair t6 = sd_pair_add_double(t5, 1.0);
    const sd_pair t7 = sd_pair_mul_double(t6, a);
    const double t8 = t7.hi;
    const double t9 = a > 1.7976931348623157e+308 ? 0.0 : t8;
    const sd_pair s0 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), a);
    const sd_pair s1 = sd_pair_neg(s0);
    const sd_pair s2 = sd_exp_pair(s1);
    const sd_pair s3 = sd_pair_add_double(s2, 1.0);
    const sd_pair s4 = sd_pair_div(sd_pair_make(a, 0.0), s3);
    const double s5 = s4.hi;
    const double s6 = -s5;
    (void)k;
    return r < 0.0 ? s6 : t9;
}

/* out[i] = S(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void silu_s_array(const double *parameters, const double *in, double *out, size_t n) {
    silu_s_constants k;
    silu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = silu_s(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void silu_s_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    silu_s_constants k;
    silu_s_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)silu_s((double)in[i], &k);
}

/* ---- Phi'(r) = Piecewise(((r*exp(-r)/(1 + exp(-r)) + 1)/(1 + exp(-r)), r < 0), ((r*exp(-r) + 1 + exp(-r))/(1 + exp(-r))**2, True)) */

#ifndef SYMDICT_INLINE
#if defined(__GNUC__)
#define SYMDICT_INLINE static inline __attribute__((always_inline, unused))
#define SYMDICT_RARELY static __attribute__((noinline, unused))
#else
#define SYMDICT_INLINE static inline
#define SYMDICT_RARELY static
#endif
#endif

/* Constants of silu_slope, prepared once per call. */
typedef struct {
    double unused;
} silu_slope_constants;

SYMDICT_INLINE void silu_slope_prepare(const double *parameters, silu_slope_constants *k) {
    (void)parameters;
    k->unused = 0.0;
}

/* Phi'(r); at most 4 ulp. */
SYMDICT_INLINE double silu_slope(double r, const silu_slope_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = -a;
    const double t1 = sd_exp_times_dd(a, t0, 0.0);
    const double t2 = 1.0 + t1;
    const double t3 = sd_exp(t0);
    const double t4 = t2 + t3;
    const sd_pair t5 = sd_two_sum(1.0, t3);
    const sd_pair t6 = sd_pair_square(t5);
    const sd_pair t7 = sd_pair_div(sd_pair_make(t4, 0.0), t6);
    const double t8 = t7.hi;
    const double t9 = a > 1.7976931348623157e+308 ? 1.0 : t8;
    const double s0 = a > 4096.0 ? 4096.0 : a;
    const double s1 = -s0;
    const double s2 = sd_exp(s1);
    const double s3 = -s2;
    const sd_pair s4 = sd_two_sum(s0, s3);
    const sd_pair s5 = sd_pair_add_double(s4, (-1.0));
    const double s6 = s5.hi;
    const double s7 = sd_exp_times_dd(s6, s1, 0.0);
    const sd_pair s8 = sd_two_sum(1.0, s2);
    const sd_pair s9 = sd_pair_square(s8);
    const sd_pair s10 = sd_pair_div(sd_pair_make(s7, 0.0), s9);
    const double s11 = s10.hi;
    const double s12 = -s11;
    const double s13 = a - 1.2784645427610737;
    const sd_pair s14 = sd_pair_add_double(sd_pair_make((-1.0946994183093437e-16), -3.907766676128665e-33), s13);
    const double s15 = s14.hi;
    const double s16 = fma(2.346029682463866e-06, s15, 2.942631888842464e-06);
    const double s17 = fma(s15, s16, -2.9733542213263917e-05);
    const double s18 = fma(s15, s17, 4.090534237428612e-05);
    const double s19 = fma(s15, s18, 0.00018570724361186496);
    const double s20 = fma(s15, s19, -0.0007985218818397998);
    const double s21 = fma(s15, s20, 0.000126627410081122);
    const double s22 = fma(s15, s21, 0.006606589138356696);
    const double s23 = fma(s15, s22, -0.015222655223188032);
    const double s24 = fma(s15, s23, -0.018874814223782312);
    const double s25 = fma(s15, s24, 0.1466487969969469);
    const double s26 = s15 * s25;
    const sd_pair s27 = sd_pair_add_double(sd_pair_make((-0.2178117057198001), 3.974332795880862e-18), s26);
    const double s28 = s27.hi;
    const double s29 = s15 * s28;
    const double s30 = a > 1.3409645427610737 ? s12 : s29;
    const double s31 = a > 1.2159645427610737 ? s30 : s12;
    (void)k;
    return r < 0.0 ? s31 : t9;
}

/* out[i] = Phi'(in[i]), i < n; in == out is allowed. */
SYMDICT_INLINE void silu_slope_array(const double *parameters, const double *in, double *out, size_t n) {
    silu_slope_constants k;
    silu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = silu_slope(in[i], &k);
}

/* The same in float: computed in double, rounded once. */
SYMDICT_INLINE void silu_slope_arrayf(const double *parameters, const float *in, float *out, size_t n) {
    silu_slope_constants k;
    silu_slope_prepare(parameters, &k);
    for (size_t i = 0; i < n; ++i) out[i] = (float)silu_slope((double)in[i], &k);
}

#endif
