/* The kernels of silu: Phi, g, Psi, S, Phi'.
   Phi(r) = r/(1 + exp(-r)): at most 2.5 ulp.
   g(r) = 1/(1 + exp(-r)): at most 4 ulp.
   Psi(r) = Piecewise((2*r*log(exp(r) + 1) + 2*polylog(2, -exp(r)) + pi**2/6, r < 0), (r**2 + 2*r*log(1 + exp(-r)) - 2*polylog(2, -exp(-r)) - pi**2/6, True)): at most 4 ulp; its regulariser has no closed form: polynomials integrated from the flux.
   S(r) = r*(1 - 1/(1 + exp(-sqrt(2)*r))): at most 4 ulp.
   Phi'(r) = Piecewise(((r*exp(-r)/(1 + exp(-r)) + 1)/(1 + exp(-r)), r < 0), ((r*exp(-r) + 1 + exp(-r))/(1 + exp(-r))**2, True)): at most 4 ulp.
   Digest: 32ddb8c4f79e54c5. Made by symdict; again by:
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
    const double s0 = a > 4.0 ? 4.0 : a;
    const double s1 = sd_exp(s0);
    const sd_pair s2 = sd_two_sum(1.0, s1);
    const sd_pair s3 = sd_pair_inverse(s2);
    const double s4 = s3.hi;
    const sd_pair s5 = sd_two_prod(s0, s4);
    const sd_pair s6 = sd_pair_neg(s5);
    const double s7 = -a;
    const double s8 = sd_exp_times_dd(a, s7, 0.0);
    const double s9 = sd_exp(s7);
    const sd_pair s10 = sd_two_sum(1.0, s9);
    const sd_pair s11 = sd_pair_div(sd_pair_make(s8, 0.0), s10);
    const sd_pair s12 = sd_pair_neg(s11);
    const sd_pair s13 = sd_pair_select(a > 4.0, s12, s6);
    const sd_pair s14 = sd_pair_select(a > 1.7976931348623157e+308, sd_pair_make(0.0, 0.0), s13);
    (void)k;
    return r < 0.0 ? s14.hi : t3;
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
    const double s0 = -a;
    const double s1 = sd_exp(s0);
    const double s2 = 1.0 + s1;
    const double s3 = s1 / s2;
    (void)k;
    return r < 0.0 ? s3 : t3;
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
    const double t0 = a > 0.25 ? 0.25 : a;
    const double t1 = fma(-2.6134435084647116e-09, t0, 4.0394281452812594e-128);
    const double t2 = fma(t0, t1, 2.9232812797627614e-08);
    const double t3 = fma(t0, t2, -4.131687590054024e-127);
    const double t4 = fma(t0, t3, -3.3290397873731206e-07);
    const double t5 = fma(t0, t4, 4.25257635568168e-126);
    const double t6 = fma(t0, t5, 3.883076799743467e-06);
    const double t7 = fma(t0, t6, -3.7818280418450376e-125);
    const double t8 = fma(t0, t7, -4.6847442680776016e-05);
    const double t9 = fma(t0, t8, 5.672742062767556e-124);
    const double t10 = fma(t0, t9, 0.0005952380952380953);
    const double t11 = fma(t0, t10, -4.033949911301373e-123);
    const double t12 = fma(t0, t11, -0.008333333333333333);
    const double t13 = t0 * t12;
    const double t14 = fma(t0, t13, 0.16666666666666666);
    const double t15 = fma(t0, t14, 0.5);
    const double t16 = t15 * a;
    const double t17 = t16 * a;
    const double t18 = a > 64.0 ? 64.0 : a;
    const double t19 = t18 - 0.375;
    const double t20 = fma(-1.0298517463094666e-06, t19, 9.372854374575936e-07);
    const double t21 = fma(t19, t20, 1.1597879825558103e-05);
    const double t22 = fma(t19, t21, -2.113814784564917e-05);
    const double t23 = fma(t19, t22, -0.00012731285632357854);
    const double t24 = fma(t19, t23, 0.0003818956307627781);
    const double t25 = fma(t19, t24, 0.0013677092952006818);
    const double t26 = fma(t19, t25, -0.006687424506598989);
    const double t27 = fma(t19, t26, -0.014568838625056034);
    const double t28 = fma(t19, t27, 0.15534920598259527);
    const double t29 = fma(t19, t28, 0.6831964379239269);
    const double t30 = fma(t19, t29, 0.4444999499655523);
    const double t31 = t19 * t30;
    const sd_pair t32 = sd_pair_add_double(sd_pair_make(0.07904037835305597, 2.8883129259605577e-18), t31);
    const double t33 = t32.hi;
    const double t34 = t18 - 0.75;
    const double t35 = fma(3.1980751752545788e-09, t34, -1.795924681797885e-08);
    const double t36 = fma(t34, t35, -9.265622433932038e-09);
    const double t37 = fma(t34, t36, 2.3114358201947095e-07);
    const double t38 = fma(t34, t37, -2.6284328025591843e-07);
    const double t39 = fma(t34, t38, -2.4195984270733878e-06);
    const double t40 = fma(t34, t39, 7.283226912068774e-06);
    const double t41 = fma(t34, t40, 1.8707971874625163e-05);
    const double t42 = fma(t34, t41, -0.0001265914314679272);
    const double t43 = fma(t34, t42, -3.333939426690182e-05);
    const double t44 = fma(t34, t43, 0.0018240674970749805);
    const double t45 = fma(t34, t44, -0.002888885787475727);
    const double t46 = fma(t34, t45, -0.02370696927434559);
    const double t47 = fma(t34, t46, 0.12574225840500658);
    const double t48 = fma(t34, t47, 0.8425999444967535);
    const double t49 = t34 * t48;
    const sd_pair t50 = sd_pair_add_double(sd_pair_make(1.0187680487630895, -2.388075478753808e-18), t49);
    const double t51 = t50.hi;
    const double t52 = t34 * t51;
    const sd_pair t53 = sd_pair_add_double(sd_pair_make(0.34966105457178703, 5.331747339661857e-19), t52);
    const double t54 = t53.hi;
    const double t55 = t18 - 1.25;
    const double t56 = fma(7.997052760382703e-09, t55, -2.9241844818408056e-08);
    const double t57 = fma(t55, t56, -2.6760004132053536e-08);
    const double t58 = fma(t55, t57, 4.6248194247985645e-07);
    const double t59 = fma(t55, t58, -8.997760930798656e-07);
    const double t60 = fma(t55, t59, -3.869634808259725e-06);
    const double t61 = fma(t55, t60, 2.332040073744796e-05);
    const double t62 = fma(t55, t61, -1.0352285742923221e-05);
    const double t63 = fma(t55, t62, -0.0003129114168051431);
    const double t64 = fma(t55, t63, 0.0010773820638499273);
    const double t65 = fma(t55, t64, 0.0017088138909062416);
    const double t66 = fma(t55, t65, -0.024697510105618783);
    const double t67 = fma(t55, t66, 0.07540158016025308);
    const double t68 = fma(t55, t67, 0.9936808449153124);
    const double t69 = fma(t55, t68, 1.9432496529367278);
    const double t70 = fma(t55, t69, 1.0838686726435618);
    const double t71 = t18 - 1.75;
    const double t72 = fma(1.0970904794271141e-08, t71, -5.44790203157242e-08);
    const double t73 = fma(t71, t72, 4.1040805635872905e-08);
    const double t74 = fma(t71, t73, 6.758890879457548e-07);
    const double t75 = fma(t71, t74, -3.23866065514244e-06);
    const double t76 = fma(t71, t75, 1.913994123643298e-06);
    const double t77 = fma(t71, t76, 4.4760334933529355e-05);
    const double t78 = fma(t71, t77, -0.00021089219281631276);
    const double t79 = fma(t71, t78, 9.686509635329764e-05);
    const double t80 = fma(t71, t79, 0.0033750251421830924);
    const double t81 = fma(t71, t80, -0.01772193053295983);
    const double t82 = fma(t71, t81, 0.03229602687414561);
    const double t83 = fma(t71, t82, 1.072678946044957);
    const double t84 = fma(t71, t83, 2.9818348068890868);
    const double t85 = fma(t71, t84, 2.3118631043864437);
    const double t86 = t18 - 2.25;
    const double t87 = fma(3.5903728412745614e-09, t86, 5.050776816147554e-09);
    const double t88 = fma(t86, t87, -8.716914560506788e-08);
    const double t89 = fma(t86, t88, 3.3874936422829254e-07);
    const double t90 = fma(t86, t89, -1.1472012885892562e-07);
    const double t91 = fma(t86, t90, -5.604744139718917e-06);
    const double t92 = fma(t86, t91, 3.047675800072214e-05);
    const double t93 = fma(t86, t92, -4.9411225709866547e-05);
    const double t94 = fma(t86, t93, -0.0003405944993195199);
    const double t95 = fma(t86, t94, 0.002866229852435104);
    const double t96 = fma(t86, t95, -0.009649284206600755);
    const double t97 = fma(t86, t96, 0.005148811231962995);
    const double t98 = fma(t86, t97, 1.0987309100966571);
    const double t99 = fma(t86, t98, 4.070927407954008);
    const double t100 = fma(t86, t99, 4.073985138255402);
    const double t101 = t18 - 2.75;
    const double t102 = fma(8.226352131121527e-09, t101, -2.6676856166776263e-08);
    const double t103 = fma(t101, t102, -9.444210313415487e-09);
    const double t104 = fma(t101, t103, 6.15085805470765e-07);
    const double t105 = fma(t101, t104, -3.5535621770929696e-06);
    const double t106 = fma(t101, t105, 8.569606818430347e-06);
    const double t107 = fma(t101, t106, 2.536440399760188e-05);
    const double t108 = fma(t101, t107, -0.00035682136216704793);
    const double t109 = fma(t101, t108, 0.0017552759101120716);
    const double t110 = fma(t101, t109, -0.003865507790175473);
    const double t111 = fma(t101, t110, -0.007897702510168445);
    const double t112 = fma(t101, t111, 1.095223022599396);
    const double t113 = fma(t101, t112, 5.169523424042958);
    const double t114 = fma(t101, t113, 6.384256060902249);
    const double t115 = t18 - 3.25;
    const double t116 = fma(2.911378519340148e-09, t115, -5.86541374434521e-08);
    const double t117 = fma(t115, t116, 3.477673570154806e-07);
    const double t118 = fma(t115, t117, -1.0438680967161828e-06);
    const double t119 = fma(t115, t118, -1.24359003405964e-06);
    const double t120 = fma(t115, t119, 3.622244721148232e-05);
    const double t121 = fma(t115, t120, -0.00023772251537413727);
    const double t122 = fma(t115, t121, 0.0008546254078674889);
    const double t123 = fma(t115, t122, -0.0006789762692722192);
    const double t124 = fma(t115, t123, -0.012066203134571409);
    const double t125 = fma(t115, t124, 1.079457282838187);
    const double t126 = fma(t115, t125, 6.257375232263159);
    const double t127 = fma(t115, t126, 9.241644223845691);
    const double t128 = t18 - 3.75;
    const double t129 = fma(4.85569690616207e-09, t128, -2.9263296090295463e-08);
    const double t130 = fma(t128, t129, 1.0172818753826254e-07);
    const double t131 = fma(t128, t130, 9.770667423703393e-09);
    const double t132 = fma(t128, t131, -3.1075594759508345e-06);
    const double t133 = fma(t128, t132, 2.596106990890019e-05);
    const double t134 = fma(t128, t133, -0.00012683483734567296);
    const double t135 = fma(t128, t134, 0.00031703930464688283);
    const double t136 = fma(t128, t135, 0.0007160473024926809);
    const double t137 = fma(t128, t136, -0.011805918372999899);
    const double t138 = fma(t128, t137, 1.0612079190226373);
    const double t139 = fma(t128, t138, 7.327669725674808);
    const double t140 = fma(t128, t139, 12.638668718310996);
    const double t141 = t18 - 4.5;
    const double t142 = fma(-1.892422352733014e-12, t141, 3.1070965951563254e-11);
    const double t143 = fma(t141, t142, -2.3549087147698514e-10);
    const double t144 = fma(t141, t143, 1.2042884549318337e-09);
    const double t145 = fma(t141, t144, -3.42806819263131e-09);
    const double t146 = fma(t141, t145, -9.732482379515597e-09);
    const double t147 = fma(t141, t146, 2.2321752069123043e-07);
    const double t148 = fma(t141, t147, -1.8710108290326207e-06);
    const double t149 = fma(t141, t148, 1.0393247381358649e-05);
    const double t150 = fma(t141, t149, -3.488252096783031e-05);
    const double t151 = fma(t141, t150, -1.5941552609505778e-05);
    const double t152 = fma(t141, t151, 0.0011523034027162368);
    const double t153 = fma(t141, t152, -0.00869703150748089);
    const double t154 = fma(t141, t153, 1.0379110911194205);
    const double t155 = fma(t141, t154, 8.90111751632466);
    const double t156 = fma(t141, t155, 18.726652227730817);
    const double t157 = t18 - 5.5;
    const double t158 = fma(4.4701157633929135e-12, t157, -1.643821153329132e-11);
    const double t159 = fma(t157, t158, -1.3985729518760495e-11);
    const double t160 = fma(t157, t159, 9.544193919114017e-10);
    const double t161 = fma(t157, t160, -1.0871837632944646e-08);
    const double t162 = fma(t157, t161, 8.500780031568012e-08);
    const double t163 = fma(t157, t162, -4.935448570520849e-07);
    const double t164 = fma(t157, t163, 1.8039671486838746e-06);
    const double t165 = fma(t157, t164, 1.3955689608274062e-06);
    const double t166 = fma(t157, t165, -8.695967163132843e-05);
    const double t167 = fma(t157, t166, 0.0008075569310325716);
    const double t168 = fma(t157, t167, -0.004668672128870341);
    const double t169 = fma(t157, t168, 1.0182245066058877);
    const double t170 = fma(t157, t169, 10.955228485125142);
    const double t171 = fma(t157, t170, 28.658094016287816);
    const double t172 = t18 - 6.5;
    const double t173 = fma(2.7864218329653575e-12, t172, -4.078378843278826e-11);
    const double t174 = fma(t172, t173, 4.0682424504293314e-10);
    const double t175 = fma(t172, t174, -3.221279260677456e-09);
    const double t176 = fma(t172, t175, 1.9939338647373828e-08);
    const double t177 = fma(t172, t176, -7.882509621487909e-08);
    const double t178 = fma(t172, t177, -1.0176580393312389e-07);
    const double t179 = fma(t172, t178, 5.471668211049149e-06);
    const double t180 = fma(t172, t179, -5.9954487898393936e-05);
    const double t181 = fma(t172, t180, 0.00043101056395155436);
    const double t182 = fma(t172, t181, -0.0022386423470674315);
    const double t183 = fma(t172, t182, 1.0082418543489617);
    const double t184 = fma(t172, t183, 12.980484630662419);
    const double t185 = fma(t172, t184, 40.62760171420437);
    const double t186 = t18 - 7.5;
    const double t187 = fma(-1.2842260095469435e-11, t186, 1.0645551103867412e-10);
    const double t188 = fma(t186, t187, -7.080219344341402e-10);
    const double t189 = fma(t186, t188, 3.0053957921441308e-09);
    const double t190 = fma(t186, t189, 6.042815774766023e-09);
    const double t191 = fma(t186, t190, -2.9452490426424386e-07);
    const double t192 = fma(t186, t191, 3.7055716188382085e-06);
    const double t193 = fma(t186, t192, -3.181600410200198e-05);
    const double t194 = fma(t186, t193, 0.00020618550055911418);
    const double t195 = fma(t186, t194, -0.0010113403233936342);
    const double t196 = fma(t186, t195, 1.0035907694083426);
    const double t197 = fma(t186, t196, 14.991708320446145);
    const double t198 = fma(t186, t197, 54.61446592110891);
    const double t199 = t18 - 8.5;
    const double t200 = fma(-3.1559713600446294e-12, t199, 2.259794358041402e-11);
    const double t201 = fma(t199, t200, -1.0229884137526096e-10);
    const double t202 = fma(t199, t201, -2.996238968417275e-10);
    const double t203 = fma(t199, t202, 1.3830375288114734e-08);
    const double t204 = fma(t199, t203, -1.960865901738319e-07);
    const double t205 = fma(t199, t204, 1.956123848785734e-06);
    const double t206 = fma(t199, t205, -1.5188450197534084e-05);
    const double t207 = fma(t199, t206, 9.306328077813993e-05);
    const double t208 = fma(t199, t207, -0.0004404343369628122);
    const double t209 = fma(t199, t208, 1.001525350583863);
    const double t210 = fma(t199, t209, 16.99654174137306);
    const double t211 = fma(t199, t210, 70.60893145961818);
    const double t212 = t18 - 9.5;
    const double t213 = fma(3.161131161889907e-12, t212, 1.2751516562192223e-11);
    const double t214 = fma(t212, t213, -5.754397832839865e-10);
    const double t215 = fma(t212, t214, 9.06910695517804e-09);
    const double t216 = fma(t212, t215, -1.0303687826126445e-07);
    const double t217 = fma(t212, t216, 9.321639058792121e-07);
    const double t218 = fma(t212, t217, -6.85021676935228e-06);
    const double t219 = fma(t212, t218, 4.051486762734044e-05);
    const double t220 = fma(t212, t219, -0.00018706608747167793);
    const double t221 = fma(t212, t220, 1.0006361397152415);
    const double t222 = fma(t212, t221, 18.9985779216773);
    const double t223 = fma(t212, t222, 88.6066377655542);
    const double t224 = t18 - 11.0;
    const double t225 = fma(-1.0010982814873414e-15, t224, 7.193555680298694e-15);
    const double t226 = fma(t224, t225, -1.3093932443062481e-14);
    const double t227 = fma(t224, t226, -7.510602062422258e-13);
    const double t228 = fma(t224, t227, 1.789891976828447e-11);
    const double t229 = fma(t224, t228, -2.7339883359349997e-10);
    const double t230 = fma(t224, t229, 3.30055072007955e-09);
    const double t231 = fma(t224, t230, -3.308163243999913e-08);
    const double t232 = fma(t224, t231, 2.781509493747913e-07);
    const double t233 = fma(t224, t232, -1.9478623473148493e-06);
    const double t234 = fma(t224, t233, 1.1132700635192307e-05);
    const double t235 = fma(t224, t234, -5.01013832243676e-05);
    const double t236 = fma(t224, t235, 1.0001670111501686);
    const double t237 = fma(t224, t236, 21.999632568719342);
    const double t238 = fma(t224, t237, 119.35546677076289);
    const double t239 = t18 - 13.0;
    const double t240 = fma(-6.789432393697733e-16, t239, 1.854775557693078e-14);
    const double t241 = fma(t239, t240, -3.3765938928697073e-13);
    const double t242 = fma(t239, t241, 4.9708361692226035e-12);
    const double t243 = fma(t239, t242, -6.222374601356233e-11);
    const double t244 = fma(t239, t243, 6.72408931499026e-10);
    const double t245 = fma(t239, t244, -6.277395287497381e-09);
    const double t246 = fma(t239, t245, 5.022477398260695e-08);
    const double t247 = fma(t239, t246, -3.3903442456789233e-07);
    const double t248 = fma(t239, t247, 1.8835686697801305e-06);
    const double t249 = fma(t239, t248, -8.2877927472667e-06);
    const double t250 = fma(t239, t249, 1.000027123825157);
    const double t251 = fma(t239, t250, 25.999941231568254);
    const double t252 = fma(t239, t251, 167.3551292223062);
    const double t253 = t18 - 15.0;
    const double t254 = fma(5.101397241060773e-15, t253, -7.658697098149344e-14);
    const double t255 = fma(t253, t254, 1.011304488514812e-12);
    const double t256 = fma(t253, t255, -1.1800334739673125e-11);
    const double t257 = fma(t253, t256, 1.2138297721217648e-10);
    const double t258 = fma(t253, t257, -1.0924797691441714e-09);
    const double t259 = fma(t253, t258, 8.497182707275355e-09);
    const double t260 = fma(t253, t259, -5.608176769493327e-08);
    const double t261 = fma(t253, t260, 3.0590147831666027e-07);
    const double t262 = fma(t253, t261, -1.3255749754195217e-06);
    const double t263 = fma(t253, t262, 1.0000042826297733);
    const double t264 = fma(t253, t263, 29.999990822933192);
    const double t265 = fma(t253, t264, 223.35507572202457);
    const double t266 = t18 - 17.0;
    const double t267 = fma(1.0369731429845846e-15, t266, -1.4518928364268455e-14);
    const double t268 = fma(t266, t267, 1.8253089093276227e-13);
    const double t269 = fma(t266, t268, -2.0535090983800565e-12);
    const double t270 = fma(t266, t269, 2.0535258444792803e-11);
    const double t271 = fma(t266, t270, -1.8071095770047204e-10);
    const double t272 = fma(t266, t271, 1.379977030558256e-09);
    const double t273 = fma(t266, t272, -8.969858201735636e-09);
    const double t274 = fma(t266, t273, 4.8299255675442376e-08);
    const double t275 = fma(t266, t274, -2.0699684937588193e-07);
    const double t276 = fma(t266, t275, 1.0000006623899784);
    const double t277 = fma(t266, t276, 33.999998592421235);
    const double t278 = fma(t266, t277, 287.3550674235293);
    const double t279 = t18 - 19.0;
    const double t280 = fma(-2.5264909968695408e-15, t279, 3.087948155104144e-14);
    const double t281 = fma(t279, t280, -3.396750455810713e-13);
    const double t282 = fma(t279, t281, 3.3349947901814995e-12);
    const double t283 = fma(t279, t282, -2.8903302199709073e-11);
    const double t284 = fma(t279, t283, 2.1788648208583706e-10);
    const double t285 = fma(t279, t284, -1.4006989670769678e-09);
    const double t286 = fma(t279, t285, 7.470394883817538e-09);
    const double t287 = fma(t279, t286, -3.174917905931932e-08);
    const double t288 = fma(t279, t287, 1.0000001008503347);
    const double t289 = fma(t279, t288, 37.999999787093735);
    const double t290 = fma(t279, t289, 359.35506615726365);
    const double t291 = t18 - 22.0;
    const double t292 = fma(-8.95922169852494e-19, t291, 1.281169947138248e-17);
    const double t293 = fma(t291, t292, -1.6771686893254134e-16);
    const double t294 = fma(t291, t293, 1.9986264459546745e-15);
    const double t295 = fma(t291, t294, -2.152367157992683e-14);
    const double t296 = fma(t291, t295, 2.0754970015110002e-13);
    const double t297 = fma(t291, t296, -1.7710908150681397e-12);
    const double t298 = fma(t291, t297, 1.317248808145252e-11);
    const double t299 = fma(t291, t298, -8.368404237107402e-11);
    const double t300 = fma(t291, t299, 4.416657803074917e-10);
    const double t301 = fma(t291, t300, -1.8596453930672329e-09);
    const double t302 = fma(t291, t301, 1.000000005857883);
    const double t303 = fma(t291, t302, 43.99999998772634);
    const double t304 = fma(t291, t303, 482.3550659459833);
    const double t305 = t18 - 26.0;
    const double t306 = fma(-4.095790438497013e-18, t305, 4.786955092026951e-17);
    const double t307 = fma(t305, t306, -5.068540694341321e-16);
    const double t308 = fma(t305, t307, 4.815113663592616e-15);
    const double t309 = fma(t305, t308, -4.054832560430285e-14);
    const double t310 = fma(t305, t309, 2.980301932491681e-13);
    const double t311 = fma(t305, t310, -1.8733326434561612e-12);
    const double t312 = fma(t305, t311, 9.792420636695027e-12);
    const double t313 = fma(t305, t312, -4.0872712223636504e-11);
    const double t314 = fma(t305, t313, 1.0000000001277272);
    const double t315 = fma(t305, t314, 51.99999999973433);
    const double t316 = fma(t305, t315, 674.3550659334277);
    const double t317 = t18 - 30.0;
    const double t318 = fma(-1.134632414620015e-17, t317, 1.0675859537715963e-16);
    const double t319 = fma(t317, t318, -8.912021875025837e-16);
    const double t320 = fma(t317, t319, 6.498349283895383e-15);
    const double t321 = fma(t317, t320, -4.054969953157538e-14);
    const double t322 = fma(t317, t321, 2.1054651679873756e-13);
    const double t323 = fma(t317, t322, -8.733781437580777e-13);
    const double t324 = fma(t317, t323, 1.0000000000027136);
    const double t325 = fma(t317, t324, 59.99999999999439);
    const double t326 = fma(t317, t325, 898.3550659331576);
    const double t327 = t18 - 34.0;
    const double t328 = fma(1.3806484587420948e-16, t327, -8.569542157709815e-16);
    const double t329 = fma(t327, t328, 4.42759678148347e-15);
    const double t330 = fma(t327, t329, -1.828168993644801e-14);
    const double t331 = fma(t327, t330, 1.0000000000000566);
    const double t332 = fma(t327, t331, 67.99999999999989);
    const double t333 = fma(t327, t332, 1154.355065933152);
    const double t334 = t18 - 38.0;
    const double t335 = fma(1.000000000000001, t334, 76.0);
    const double t336 = fma(t334, t335, 1442.3550659331518);
    const double t337 = t18 - 44.0;
    const double t338 = fma(1.0, t337, 88.0);
    const double t339 = fma(t337, t338, 1934.3550659331518);
    const double t340 = t18 - 52.0;
    const double t341 = fma(1.0, t340, 104.0);
    const double t342 = fma(t340, t341, 2702.3550659331518);
    const double t343 = t18 - 60.0;
    const double t344 = fma(1.0, t343, 120.0);
    const double t345 = fma(t343, t344, 3598.3550659331518);
    const sd_pair t346 = sd_pair_mul_double(sd_pair_make(1.0, -1.6038108905501993e-28), a);
    const sd_pair t347 = sd_pair_mul_double(t346, a);
    const double t348 = t347.hi;
    const double t349 = t348 - 1.6449340668482264;
    const double t350 = 1.0 * a;
    const double t351 = t350 * a;
    const double t352 = a > 1073741824.0 ? t351 : t349;
    const double t353 = a > 64.0 ? t352 : t345;
    const double t354 = a > 56.0 ? t353 : t342;
    const double t355 = a > 48.0 ? t354 : t339;
    const double t356 = a > 40.0 ? t355 : t336;
    const double t357 = a > 36.0 ? t356 : t333;
    const double t358 = a > 32.0 ? t357 : t326;
    const double t359 = a > 28.0 ? t358 : t316;
    const double t360 = a > 24.0 ? t359 : t304;
    const double t361 = a > 20.0 ? t360 : t290;
    const double t362 = a > 18.0 ? t361 : t278;
    const double t363 = a > 16.0 ? t362 : t265;
    const double t364 = a > 14.0 ? t363 : t252;
    const double t365 = a > 12.0 ? t364 : t238;
    const double t366 = a > 10.0 ? t365 : t223;
    const double t367 = a > 9.0 ? t366 : t211;
    const double t368 = a > 8.0 ? t367 : t198;
    const double t369 = a > 7.0 ? t368 : t185;
    const double t370 = a > 6.0 ? t369 : t171;
    const double t371 = a > 5.0 ? t370 : t156;
    const double t372 = a > 4.0 ? t371 : t140;
    const double t373 = a > 3.5 ? t372 : t127;
    const double t374 = a > 3.0 ? t373 : t114;
    const double t375 = a > 2.5 ? t374 : t100;
    const double t376 = a > 2.0 ? t375 : t85;
    const double t377 = a > 1.5 ? t376 : t70;
    const double t378 = a > 1.0 ? t377 : t54;
    const double t379 = a > 0.5 ? t378 : t33;
    const double t380 = a > 0.25 ? t379 : t17;
    const double s0 = a > 0.25 ? 0.25 : a;
    const double s1 = fma(2.6134435084647116e-09, s0, 4.0394281452812594e-128);
    const double s2 = fma(s0, s1, -2.9232812797627614e-08);
    const double s3 = fma(s0, s2, -4.131687590054024e-127);
    const double s4 = fma(s0, s3, 3.3290397873731206e-07);
    const double s5 = fma(s0, s4, 4.25257635568168e-126);
    const double s6 = fma(s0, s5, -3.883076799743467e-06);
    const double s7 = fma(s0, s6, -3.7818280418450376e-125);
    const double s8 = fma(s0, s7, 4.6847442680776016e-05);
    const double s9 = fma(s0, s8, 5.672742062767556e-124);
    const double s10 = fma(s0, s9, -0.0005952380952380953);
    const double s11 = fma(s0, s10, -4.033949911301373e-123);
    const double s12 = fma(s0, s11, 0.008333333333333333);
    const double s13 = s0 * s12;
    const double s14 = fma(s0, s13, -0.16666666666666666);
    const double s15 = fma(s0, s14, 0.5);
    const double s16 = s15 * a;
    const double s17 = s16 * a;
    const double s18 = a > 4096.0 ? 4096.0 : a;
    const double s19 = s18 - 0.375;
    const double s20 = fma(1.0298517463094666e-06, s19, -9.372854374575936e-07);
    const double s21 = fma(s19, s20, -1.1597879825558103e-05);
    const double s22 = fma(s19, s21, 2.113814784564917e-05);
    const double s23 = fma(s19, s22, 0.00012731285632357854);
    const double s24 = fma(s19, s23, -0.0003818956307627781);
    const double s25 = fma(s19, s24, -0.0013677092952006818);
    const double s26 = fma(s19, s25, 0.006687424506598989);
    const double s27 = fma(s19, s26, 0.014568838625056034);
    const double s28 = fma(s19, s27, -0.15534920598259527);
    const double s29 = fma(s19, s28, 0.3168035620760731);
    const double s30 = fma(s19, s29, 0.3055000500344477);
    const double s31 = fma(s19, s30, 0.06158462164694403);
    const double s32 = s18 - 0.75;
    const double s33 = fma(-3.1980751752545788e-09, s32, 1.795924681797885e-08);
    const double s34 = fma(s32, s33, 9.265622433932038e-09);
    const double s35 = fma(s32, s34, -2.3114358201947095e-07);
    const double s36 = fma(s32, s35, 2.6284328025591843e-07);
    const double s37 = fma(s32, s36, 2.4195984270733878e-06);
    const double s38 = fma(s32, s37, -7.283226912068774e-06);
    const double s39 = fma(s32, s38, -1.8707971874625163e-05);
    const double s40 = fma(s32, s39, 0.0001265914314679272);
    const double s41 = fma(s32, s40, 3.333939426690182e-05);
    const double s42 = fma(s32, s41, -0.0018240674970749805);
    const double s43 = fma(s32, s42, 0.002888885787475727);
    const double s44 = fma(s32, s43, 0.02370696927434559);
    const double s45 = fma(s32, s44, -0.12574225840500658);
    const double s46 = fma(s32, s45, 0.1574000555032465);
    const double s47 = s32 * s46;
    const sd_pair s48 = sd_pair_add_double(sd_pair_make(0.48123195123691054, 2.388075478753808e-18), s47);
    const double s49 = s48.hi;
    const double s50 = s32 * s49;
    const sd_pair s51 = sd_pair_add_double(sd_pair_make(0.21283894542821297, -5.331747339661857e-19), s50);
    const double s52 = s51.hi;
    const double s53 = s18 - 1.25;
    const double s54 = fma(-7.997052760382703e-09, s53, 2.9241844818408056e-08);
    const double s55 = fma(s53, s54, 2.6760004132053536e-08);
    const double s56 = fma(s53, s55, -4.6248194247985645e-07);
    const double s57 = fma(s53, s56, 8.997760930798656e-07);
    const double s58 = fma(s53, s57, 3.869634808259725e-06);
    const double s59 = fma(s53, s58, -2.332040073744796e-05);
    const double s60 = fma(s53, s59, 1.0352285742923221e-05);
    const double s61 = fma(s53, s60, 0.0003129114168051431);
    const double s62 = fma(s53, s61, -0.0010773820638499273);
    const double s63 = fma(s53, s62, -0.0017088138909062416);
    const double s64 = fma(s53, s63, 0.024697510105618783);
    const double s65 = fma(s53, s64, -0.07540158016025308);
    const double s66 = fma(s53, s65, 0.0063191550846875815);
    const double s67 = fma(s53, s66, 0.5567503470632721);
    const double s68 = fma(s53, s67, 0.47863132735643815);
    const double s69 = s18 - 1.75;
    const double s70 = fma(-1.0970904794271141e-08, s69, 5.44790203157242e-08);
    const double s71 = fma(s69, s70, -4.1040805635872905e-08);
    const double s72 = fma(s69, s71, -6.758890879457548e-07);
    const double s73 = fma(s69, s72, 3.23866065514244e-06);
    const double s74 = fma(s69, s73, -1.913994123643298e-06);
    const double s75 = fma(s69, s74, -4.4760334933529355e-05);
    const double s76 = fma(s69, s75, 0.00021089219281631276);
    const double s77 = fma(s69, s76, -9.686509635329764e-05);
    const double s78 = fma(s69, s77, -0.0033750251421830924);
    const double s79 = fma(s69, s78, 0.01772193053295983);
    const double s80 = fma(s69, s79, -0.03229602687414561);
    const double s81 = fma(s69, s80, -0.07267894604495712);
    const double s82 = fma(s69, s81, 0.5181651931109131);
    const double s83 = fma(s69, s82, 0.7506368956135563);
    const double s84 = s18 - 2.25;
    const double s85 = fma(-3.5903728412745614e-09, s84, (-5.050776816147554e-09));
    const double s86 = fma(s84, s85, 8.716914560506788e-08);
    const double s87 = fma(s84, s86, -3.3874936422829254e-07);
    const double s88 = fma(s84, s87, 1.1472012885892562e-07);
    const double s89 = fma(s84, s88, 5.604744139718917e-06);
    const double s90 = fma(s84, s89, -3.047675800072214e-05);
    const double s91 = fma(s84, s90, 4.9411225709866547e-05);
    const double s92 = fma(s84, s91, 0.0003405944993195199);
    const double s93 = fma(s84, s92, -0.002866229852435104);
    const double s94 = fma(s84, s93, 0.009649284206600755);
    const double s95 = fma(s84, s94, -0.005148811231962995);
    const double s96 = fma(s84, s95, -0.09873091009665722);
    const double s97 = fma(s84, s96, 0.42907259204599274);
    const double s98 = fma(s84, s97, 0.9885148617445978);
    const double s99 = s18 - 2.75;
    const double s100 = fma(1.0982755549636795e-09, s99, -8.226352131121527e-09);
    const double s101 = fma(s99, s100, 2.6676856166776263e-08);
    const double s102 = fma(s99, s101, 9.444210313415487e-09);
    const double s103 = fma(s99, s102, -6.15085805470765e-07);
    const double s104 = fma(s99, s103, 3.5535621770929696e-06);
    const double s105 = fma(s99, s104, -8.569606818430347e-06);
    const double s106 = fma(s99, s105, -2.536440399760188e-05);
    const double s107 = fma(s99, s106, 0.00035682136216704793);
    const double s108 = fma(s99, s107, -0.0017552759101120716);
    const double s109 = fma(s99, s108, 0.003865507790175473);
    const double s110 = fma(s99, s109, 0.007897702510168445);
    const double s111 = fma(s99, s110, -0.09522302259939602);
    const double s112 = fma(s99, s111, 0.33047657595704194);
    const double s113 = fma(s99, s112, 1.1782439390977506);
    const double s114 = s18 - 3.25;
    const double s115 = fma(-1.5736387933266435e-09, s114, (-2.911378519340148e-09));
    const double s116 = fma(s114, s115, 5.86541374434521e-08);
    const double s117 = fma(s114, s116, -3.477673570154806e-07);
    const double s118 = fma(s114, s117, 1.0438680967161828e-06);
    const double s119 = fma(s114, s118, 1.24359003405964e-06);
    const double s120 = fma(s114, s119, -3.622244721148232e-05);
    const double s121 = fma(s114, s120, 0.00023772251537413727);
    const double s122 = fma(s114, s121, -0.0008546254078674889);
    const double s123 = fma(s114, s122, 0.0006789762692722192);
    const double s124 = fma(s114, s123, 0.012066203134571409);
    const double s125 = fma(s114, s124, -0.07945728283818695);
    const double s126 = fma(s114, s125, 0.2426247677368415);
    const double s127 = fma(s114, s126, 1.3208557761543096);
    const double s128 = s18 - 3.75;
    const double s129 = fma(3.698532570442078e-10, s128, -4.85569690616207e-09);
    const double s130 = fma(s128, s129, 2.9263296090295463e-08);
    const double s131 = fma(s128, s130, -1.0172818753826254e-07);
    const double s132 = fma(s128, s131, -9.770667423703393e-09);
    const double s133 = fma(s128, s132, 3.1075594759508345e-06);
    const double s134 = fma(s128, s133, -2.596106990890019e-05);
    const double s135 = fma(s128, s134, 0.00012683483734567296);
    const double s136 = fma(s128, s135, -0.00031703930464688283);
    const double s137 = fma(s128, s136, -0.0007160473024926809);
    const double s138 = fma(s128, s137, 0.011805918372999899);
    const double s139 = fma(s128, s138, -0.06120791902263738);
    const double s140 = fma(s128, s139, 0.1723302743251921);
    const double s141 = fma(s128, s140, 1.423831281689004);
    const double s142 = s18 - 4.5;
    const double s143 = fma(3.7227837713297116e-13, s142, 1.892422352733014e-12);
    const double s144 = fma(s142, s143, -3.1070965951563254e-11);
    const double s145 = fma(s142, s144, 2.3549087147698514e-10);
    const double s146 = fma(s142, s145, -1.2042884549318337e-09);
    const double s147 = fma(s142, s146, 3.42806819263131e-09);
    const double s148 = fma(s142, s147, 9.732482379515597e-09);
    const double s149 = fma(s142, s148, -2.2321752069123043e-07);
    const double s150 = fma(s142, s149, 1.8710108290326207e-06);
    const double s151 = fma(s142, s150, -1.0393247381358649e-05);
    const double s152 = fma(s142, s151, 3.488252096783031e-05);
    const double s153 = fma(s142, s152, 1.5941552609505778e-05);
    const double s154 = fma(s142, s153, -0.0011523034027162368);
    const double s155 = fma(s142, s154, 0.00869703150748089);
    const double s156 = fma(s142, s155, -0.03791109111942038);
    const double s157 = fma(s142, s156, 0.09888248367533863);
    const double s158 = fma(s142, s157, 1.523347772269182);
    const double s159 = s18 - 5.5;
    const double s160 = fma(7.887204153759111e-13, s159, -4.4701157633929135e-12);
    const double s161 = fma(s159, s160, 1.643821153329132e-11);
    const double s162 = fma(s159, s161, 1.3985729518760495e-11);
    const double s163 = fma(s159, s162, -9.544193919114017e-10);
    const double s164 = fma(s159, s163, 1.0871837632944646e-08);
    const double s165 = fma(s159, s164, -8.500780031568012e-08);
    const double s166 = fma(s159, s165, 4.935448570520849e-07);
    const double s167 = fma(s159, s166, -1.8039671486838746e-06);
    const double s168 = fma(s159, s167, -1.3955689608274062e-06);
    const double s169 = fma(s159, s168, 8.695967163132843e-05);
    const double s170 = fma(s159, s169, -0.0008075569310325716);
    const double s171 = fma(s159, s170, 0.004668672128870341);
    const double s172 = fma(s159, s171, -0.01822450660588759);
    const double s173 = fma(s159, s172, 0.0447715148748574);
    const double s174 = fma(s159, s173, 1.5919059837121854);
    const double s175 = s18 - 6.5;
    const double s176 = fma(-2.7864218329653575e-12, s175, 4.078378843278826e-11);
    const double s177 = fma(s175, s176, -4.0682424504293314e-10);
    const double s178 = fma(s175, s177, 3.221279260677456e-09);
    const double s179 = fma(s175, s178, -1.9939338647373828e-08);
    const double s180 = fma(s175, s179, 7.882509621487909e-08);
    const double s181 = fma(s175, s180, 1.0176580393312389e-07);
    const double s182 = fma(s175, s181, -5.471668211049149e-06);
    const double s183 = fma(s175, s182, 5.9954487898393936e-05);
    const double s184 = fma(s175, s183, -0.00043101056395155436);
    const double s185 = fma(s175, s184, 0.0022386423470674315);
    const double s186 = fma(s175, s185, -0.008241854348961832);
    const double s187 = fma(s175, s186, 0.01951536933758089);
    const double s188 = fma(s175, s187, 1.6223982857956365);
    const double s189 = s18 - 7.5;
    const double s190 = fma(1.0828637706761641e-13, s189, -1.3042011415690344e-12);
    const double s191 = fma(s189, s190, 1.2842260095469435e-11);
    const double s192 = fma(s189, s191, -1.0645551103867412e-10);
    const double s193 = fma(s189, s192, 7.080219344341402e-10);
    const double s194 = fma(s189, s193, -3.0053957921441308e-09);
    const double s195 = fma(s189, s194, -6.042815774766023e-09);
    const double s196 = fma(s189, s195, 2.9452490426424386e-07);
    const double s197 = fma(s189, s196, -3.7055716188382085e-06);
    const double s198 = fma(s189, s197, 3.181600410200198e-05);
    const double s199 = fma(s189, s198, -0.00020618550055911418);
    const double s200 = fma(s189, s199, 0.0010113403233936342);
    const double s201 = fma(s189, s200, -0.0035907694083426034);
    const double s202 = fma(s189, s201, 0.008291679553853992);
    const double s203 = fma(s189, s202, 1.635534078891093);
    const double s204 = s18 - 8.5;
    const double s205 = fma(-3.5846418337351794e-13, s204, 3.1559713600446294e-12);
    const double s206 = fma(s204, s205, -2.259794358041402e-11);
    const double s207 = fma(s204, s206, 1.0229884137526096e-10);
    const double s208 = fma(s204, s207, 2.996238968417275e-10);
    const double s209 = fma(s204, s208, -1.3830375288114734e-08);
    const double s210 = fma(s204, s209, 1.960865901738319e-07);
    const double s211 = fma(s204, s210, -1.956123848785734e-06);
    const double s212 = fma(s204, s211, 1.5188450197534084e-05);
    const double s213 = fma(s204, s212, -9.306328077813993e-05);
    const double s214 = fma(s204, s213, 0.0004404343369628122);
    const double s215 = fma(s204, s214, -0.0015253505838631431);
    const double s216 = fma(s204, s215, 0.0034582586269385107);
    const double s217 = fma(s204, s216, 1.6410685403818215);
    const double s218 = s18 - 9.5;
    const double s219 = fma(-8.550762137637452e-14, s218, 6.586340092739298e-13);
    const double s220 = fma(s218, s219, -3.161131161889907e-12);
    const double s221 = fma(s218, s220, -1.2751516562192223e-11);
    const double s222 = fma(s218, s221, 5.754397832839865e-10);
    const double s223 = fma(s218, s222, -9.06910695517804e-09);
    const double s224 = fma(s218, s223, 1.0303687826126445e-07);
    const double s225 = fma(s218, s224, -9.321639058792121e-07);
    const double s226 = fma(s218, s225, 6.85021676935228e-06);
    const double s227 = fma(s218, s226, -4.051486762734044e-05);
    const double s228 = fma(s218, s227, 0.00018706608747167793);
    const double s229 = fma(s218, s228, -0.000636139715241356);
    const double s230 = fma(s218, s229, 0.0014220783227016135);
    const double s231 = fma(s218, s230, 1.6433622344458);
    const double s232 = s18 - 11.0;
    const double s233 = fma(9.40583557184383e-18, s232, -1.0437642750621491e-16);
    const double s234 = fma(s232, s233, 1.0010982814873414e-15);
    const double s235 = fma(s232, s234, -7.193555680298694e-15);
    const double s236 = fma(s232, s235, 1.3093932443062481e-14);
    const double s237 = fma(s232, s236, 7.510602062422258e-13);
    const double s238 = fma(s232, s237, -1.789891976828447e-11);
    const double s239 = fma(s232, s238, 2.7339883359349997e-10);
    const double s240 = fma(s232, s239, -3.30055072007955e-09);
    const double s241 = fma(s232, s240, 3.308163243999913e-08);
    const double s242 = fma(s232, s241, -2.781509493747913e-07);
    const double s243 = fma(s232, s242, 1.9478623473148493e-06);
    const double s244 = fma(s232, s243, -1.1132700635192307e-05);
    const double s245 = fma(s232, s244, 5.01013832243676e-05);
    const double s246 = fma(s232, s245, -0.0001670111501685426);
    const double s247 = fma(s232, s246, 0.000367431280658094);
    const double s248 = fma(s232, s247, 1.6445332292371138);
    const double s249 = s18 - 13.0;
    const double s250 = fma(6.237544202978138e-18, s249, 6.789432393697733e-16);
    const double s251 = fma(s249, s250, -1.854775557693078e-14);
    const double s252 = fma(s249, s251, 3.3765938928697073e-13);
    const double s253 = fma(s249, s252, -4.9708361692226035e-12);
    const double s254 = fma(s249, s253, 6.222374601356233e-11);
    const double s255 = fma(s249, s254, -6.72408931499026e-10);
    const double s256 = fma(s249, s255, 6.277395287497381e-09);
    const double s257 = fma(s249, s256, -5.022477398260695e-08);
    const double s258 = fma(s249, s257, 3.3903442456789233e-07);
    const double s259 = fma(s249, s258, -1.8835686697801305e-06);
    const double s260 = fma(s249, s259, 8.2877927472667e-06);
    const double s261 = fma(s249, s260, -2.712382515698578e-05);
    const double s262 = fma(s249, s261, 5.876843174549294e-05);
    const double s263 = fma(s249, s262, 1.6448707776938036);
    const double s264 = s18 - 15.0;
    const double s265 = fma(-1.3886237489688256e-17, s264, 2.9364203656138495e-16);
    const double s266 = fma(s264, s265, -5.101397241060773e-15);
    const double s267 = fma(s264, s266, 7.658697098149344e-14);
    const double s268 = fma(s264, s267, -1.011304488514812e-12);
    const double s269 = fma(s264, s268, 1.1800334739673125e-11);
    const double s270 = fma(s264, s269, -1.2138297721217648e-10);
    const double s271 = fma(s264, s270, 1.0924797691441714e-09);
    const double s272 = fma(s264, s271, -8.497182707275355e-09);
    const double s273 = fma(s264, s272, 5.608176769493327e-08);
    const double s274 = fma(s264, s273, -3.0590147831666027e-07);
    const double s275 = fma(s264, s274, 1.3255749754195217e-06);
    const double s276 = fma(s264, s275, -4.28262977331616e-06);
    const double s277 = fma(s264, s276, 9.177066807768741e-06);
    const double s278 = fma(s264, s277, 1.6449242779754207);
    const double s279 = s18 - 17.0;
    const double s280 = fma(6.645863928097797e-17, s279, -1.0369731429845846e-15);
    const double s281 = fma(s279, s280, 1.4518928364268455e-14);
    const double s282 = fma(s279, s281, -1.8253089093276227e-13);
    const double s283 = fma(s279, s282, 2.0535090983800565e-12);
    const double s284 = fma(s279, s283, -2.0535258444792803e-11);
    const double s285 = fma(s279, s284, 1.8071095770047204e-10);
    const double s286 = fma(s279, s285, -1.379977030558256e-09);
    const double s287 = fma(s279, s286, 8.969858201735636e-09);
    const double s288 = fma(s279, s287, -4.8299255675442376e-08);
    const double s289 = fma(s279, s288, 2.0699684937588193e-07);
    const double s290 = fma(s279, s289, -6.62389978446652e-07);
    const double s291 = fma(s279, s290, 1.4075787661140724e-06);
    const double s292 = fma(s279, s291, 1.6449325764706777);
    const double s293 = s18 - 19.0;
    const double s294 = fma(1.2596040642335354e-17, s293, -1.8714552766980957e-16);
    const double s295 = fma(s293, s294, 2.5264909968695408e-15);
    const double s296 = fma(s293, s295, -3.087948155104144e-14);
    const double s297 = fma(s293, s296, 3.396750455810713e-13);
    const double s298 = fma(s293, s297, -3.3349947901814995e-12);
    const double s299 = fma(s293, s298, 2.8903302199709073e-11);
    const double s300 = fma(s293, s299, -2.1788648208583706e-10);
    const double s301 = fma(s293, s300, 1.4006989670769678e-09);
    const double s302 = fma(s293, s301, -7.470394883817538e-09);
    const double s303 = fma(s293, s302, 3.174917905931932e-08);
    const double s304 = fma(s293, s303, -1.008503347141917e-07);
    const double s305 = fma(s293, s304, 2.129062634335457e-07);
    const double s306 = fma(s293, s305, 1.6449338427363696);
    const double s307 = s18 - 22.0;
    const double s308 = fma(-1.8664725923314272e-22, s307, 3.413013829734014e-21);
    const double s309 = fma(s307, s308, -5.759487525748082e-20);
    const double s310 = fma(s307, s309, 8.95922169852494e-19);
    const double s311 = fma(s307, s310, -1.281169947138248e-17);
    const double s312 = fma(s307, s311, 1.6771686893254134e-16);
    const double s313 = fma(s307, s312, -1.9986264459546745e-15);
    const double s314 = fma(s307, s313, 2.152367157992683e-14);
    const double s315 = fma(s307, s314, -2.0754970015110002e-13);
    const double s316 = fma(s307, s315, 1.7710908150681397e-12);
    const double s317 = fma(s307, s316, -1.317248808145252e-11);
    const double s318 = fma(s307, s317, 8.368404237107402e-11);
    const double s319 = fma(s307, s318, -4.416657803074917e-10);
    const double s320 = fma(s307, s319, 1.8596453930672329e-09);
    const double s321 = fma(s307, s320, -5.857882991678855e-09);
    const double s322 = fma(s307, s321, 1.2273659605199572e-08);
    const double s323 = fma(s307, s322, 1.6449340540166733);
    const double s324 = s18 - 26.0;
    const double s325 = fma(-1.5237314767431235e-21, s324, 2.2973183020216e-20);
    const double s326 = fma(s324, s325, -3.1998362562901795e-19);
    const double s327 = fma(s324, s326, 4.095790438497013e-18);
    const double s328 = fma(s324, s327, -4.786955092026951e-17);
    const double s329 = fma(s324, s328, 5.068540694341321e-16);
    const double s330 = fma(s324, s329, -4.815113663592616e-15);
    const double s331 = fma(s324, s330, 4.054832560430285e-14);
    const double s332 = fma(s324, s331, -2.980301932491681e-13);
    const double s333 = fma(s324, s332, 1.8733326434561612e-12);
    const double s334 = fma(s324, s333, -9.792420636695027e-12);
    const double s335 = fma(s324, s334, 4.0872712223636504e-11);
    const double s336 = fma(s324, s335, -1.2772722570025187e-10);
    const double s337 = fma(s324, s336, 2.656726294579355e-10);
    const double s338 = fma(s324, s337, 1.6449340665723355);
    const double s339 = s18 - 30.0;
    const double s340 = fma(-7.423559184939117e-21, s339, 9.377127392696149e-20);
    const double s341 = fma(s339, s340, -1.0830582139231215e-18);
    const double s342 = fma(s339, s341, 1.134632414620015e-17);
    const double s343 = fma(s339, s342, -1.0675859537715963e-16);
    const double s344 = fma(s339, s343, 8.912021875025837e-16);
    const double s345 = fma(s339, s344, -6.498349283895383e-15);
    const double s346 = fma(s339, s345, 4.054969953157538e-14);
    const double s347 = fma(s339, s346, -2.1054651679873756e-13);
    const double s348 = fma(s339, s347, 8.733781437580777e-13);
    const double s349 = fma(s339, s348, -2.713710660963134e-12);
    const double s350 = fma(s339, s349, 5.614573781303579e-12);
    const double s351 = fma(s339, s350, 1.6449340668424246);
    const double s352 = s18 - 34.0;
    const double s353 = fma(-2.3615360884317656e-20, s352, 2.455997531970336e-19);
    const double s354 = fma(s352, s353, -2.295413077957484e-18);
    const double s355 = fma(s352, s354, 1.9043427017131164e-17);
    const double s356 = fma(s352, s355, -1.3806484587420948e-16);
    const double s357 = fma(s352, s356, 8.569542157709815e-16);
    const double s358 = fma(s352, s357, -4.42759678148347e-15);
    const double s359 = fma(s352, s358, 1.828168993644801e-14);
    const double s360 = fma(s352, s359, -5.6558978240886233e-14);
    const double s361 = fma(s352, s360, 1.1654577334485668e-13);
    const double s362 = fma(s352, s361, 1.6449340668481065);
    const double s363 = s18 - 38.0;
    const double s364 = fma(-4.82703951158177e-20, s363, 3.986200370854632e-19);
    const double s365 = fma(s363, s364, -2.8775383927106906e-18);
    const double s366 = fma(s363, s365, 1.7788419154938825e-17);
    const double s367 = fma(s363, s366, -9.155803976806751e-17);
    const double s368 = fma(s363, s367, 3.7669593504576353e-16);
    const double s369 = fma(s363, s368, -1.1614791330577709e-15);
    const double s370 = fma(s363, s369, 2.3857409219565023e-15);
    const double s371 = fma(s363, s370, 1.644934066848224);
    const double s372 = s18 - 44.0;
    const double s373 = fma(-1.4280847863191988e-22, s372, 1.1733453379487472e-21);
    const double s374 = fma(s372, s373, -8.429559927894947e-21);
    const double s375 = fma(s372, s374, 5.187421494089198e-20);
    const double s376 = fma(s372, s375, -2.658553515720714e-19);
    const double s377 = fma(s372, s376, 1.0893585137587314e-18);
    const double s378 = fma(s372, s377, -3.3458868636875325e-18);
    const double s379 = fma(s372, s378, 6.847396372197741e-18);
    const double s380 = fma(s372, s379, 1.6449340668482264);
    const double s381 = s18 - 52.0;
    const double s382 = fma(2.714690232454413e-21, s381, 1.6449340668482264);
    const double s383 = s18 - 60.0;
    const double s384 = fma(1.0507812915235825e-24, s383, 1.6449340668482264);
    const double s385 = s18 - 68.0;
    const double s386 = fma(3.994975671926692e-28, s385, 1.6449340668482264);
    const double s387 = s18 - 76.0;
    const double s388 = fma(1.4978315122889113e-31, s387, 1.6449340668482264);
    const double s389 = s18 - 88.0;
    const double s390 = fma(1.0656099335906087e-36, s389, 1.6449340668482264);
    const double s391 = s18 - 112.0;
    const double s392 = fma(5.119953835849825e-47, s391, 1.6449340668482264);
    const double s393 = s18 - 192.0;
    const double s394 = fma(1.584129563372231e-81, s393, 1.6449340668482264);
    const double s395 = s18 - 384.0;
    const double s396 = fma(1.3070137883072368e-164, s395, 1.6449340668482264);
    const double s397 = s18 - 768.0;
    const double s398 = fma(0.0, s397, 1.6449340668482264);
    const double s399 = s18 - 1536.0;
    const double s400 = fma(0.0, s399, 1.6449340668482264);
    const double s401 = s18 - 3072.0;
    const double s402 = fma(0.0, s401, 1.6449340668482264);
    const double s403 = a > 4096.0 ? 1.6449340668482264 : s402;
    const double s404 = a > 2048.0 ? s403 : s400;
    const double s405 = a > 1024.0 ? s404 : s398;
    const double s406 = a > 512.0 ? s405 : s396;
    const double s407 = a > 256.0 ? s406 : s394;
    const double s408 = a > 128.0 ? s407 : s392;
    const double s409 = a > 96.0 ? s408 : s390;
    const double s410 = a > 80.0 ? s409 : s388;
    const double s411 = a > 72.0 ? s410 : s386;
    const double s412 = a > 64.0 ? s411 : s384;
    const double s413 = a > 56.0 ? s412 : s382;
    const double s414 = a > 48.0 ? s413 : s380;
    const double s415 = a > 40.0 ? s414 : s371;
    const double s416 = a > 36.0 ? s415 : s362;
    const double s417 = a > 32.0 ? s416 : s351;
    const double s418 = a > 28.0 ? s417 : s338;
    const double s419 = a > 24.0 ? s418 : s323;
    const double s420 = a > 20.0 ? s419 : s306;
    const double s421 = a > 18.0 ? s420 : s292;
    const double s422 = a > 16.0 ? s421 : s278;
    const double s423 = a > 14.0 ? s422 : s263;
    const double s424 = a > 12.0 ? s423 : s248;
    const double s425 = a > 10.0 ? s424 : s231;
    const double s426 = a > 9.0 ? s425 : s217;
    const double s427 = a > 8.0 ? s426 : s203;
    const double s428 = a > 7.0 ? s427 : s188;
    const double s429 = a > 6.0 ? s428 : s174;
    const double s430 = a > 5.0 ? s429 : s158;
    const double s431 = a > 4.0 ? s430 : s141;
    const double s432 = a > 3.5 ? s431 : s127;
    const double s433 = a > 3.0 ? s432 : s113;
    const double s434 = a > 2.5 ? s433 : s98;
    const double s435 = a > 2.0 ? s434 : s83;
    const double s436 = a > 1.5 ? s435 : s68;
    const double s437 = a > 1.0 ? s436 : s52;
    const double s438 = a > 0.5 ? s437 : s31;
    const double s439 = a > 0.25 ? s438 : s17;
    (void)k;
    return r < 0.0 ? s439 : t380;
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

/* S(r); at most 4 ulp. */
SYMDICT_INLINE double silu_s(double r, const silu_s_constants *k) {
    const double a = fabs(r);
    (void)a;
    const double t0 = a > 2048.0 ? 2048.0 : a;
    const sd_pair t1 = sd_pair_mul_double(sd_pair_make(1.4142135623730951, -9.667293313452913e-17), t0);
    const sd_pair t2 = sd_pair_neg(t1);
    const double t3 = sd_exp_dd(t2.hi, t2.lo);
    const double t4 = 1.0 + t3;
    const double t5 = t0 / t4;
    const double t6 = sd_exp_times_dd(t5, t2.hi, t2.lo);
    const double s0 = 1.4142135623730951 * a;
    const double s1 = -s0;
    const double s2 = sd_exp(s1);
    const double s3 = 1.0 + s2;
    const double s4 = a / s3;
    const double s5 = -s4;
    (void)k;
    return r < 0.0 ? s5 : t6;
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
    const double s0 = -a;
    const sd_pair s1 = sd_exp_pair(sd_pair_make(s0, 0.0));
    const sd_pair s2 = sd_pair_neg(s1);
    const sd_pair s3 = sd_pair_add_double(s2, a);
    const sd_pair s4 = sd_pair_add_double(s3, (-1.0));
    const double s5 = s4.hi;
    const double s6 = sd_exp_times_dd(s5, s0, 0.0);
    const sd_pair s7 = sd_pair_add_double(s1, 1.0);
    const sd_pair s8 = sd_pair_square(s7);
    const sd_pair s9 = sd_pair_div(sd_pair_make(s6, 0.0), s8);
    const double s10 = s9.hi;
    const double s11 = -s10;
    const double s12 = a - 1.2784645427610737;
    const sd_pair s13 = sd_pair_add_double(sd_pair_make((-1.0946994183093437e-16), -3.907766676128665e-33), s12);
    const double s14 = s13.hi;
    const double s15 = fma(2.346029682463866e-06, s14, 2.942631888842464e-06);
    const double s16 = fma(s14, s15, -2.9733542213263917e-05);
    const double s17 = fma(s14, s16, 4.090534237428612e-05);
    const double s18 = fma(s14, s17, 0.00018570724361186496);
    const double s19 = fma(s14, s18, -0.0007985218818397998);
    const double s20 = fma(s14, s19, 0.000126627410081122);
    const double s21 = fma(s14, s20, 0.006606589138356696);
    const double s22 = fma(s14, s21, -0.015222655223188032);
    const double s23 = fma(s14, s22, -0.018874814223782312);
    const double s24 = fma(s14, s23, 0.1466487969969469);
    const double s25 = s14 * s24;
    const sd_pair s26 = sd_pair_add_double(sd_pair_make((-0.2178117057198001), 3.974332795880862e-18), s25);
    const double s27 = s26.hi;
    const double s28 = s14 * s27;
    const double s29 = a > 1.3409645427610737 ? s11 : s28;
    const double s30 = a > 1.2159645427610737 ? s29 : s11;
    const double s31 = a > 1.7976931348623157e+308 ? 0.0 : s30;
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
