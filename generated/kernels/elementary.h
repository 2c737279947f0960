/* Elementary functions for the kernels beside this file: portable, branch-free C11 and C++.
   Made by symdict; again by:  symdict generate --only kernels/elementary.h */

#ifndef SYMDICT_ELEMENTARY_H
#define SYMDICT_ELEMENTARY_H

#include <math.h>
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

#ifndef SYMDICT_sd_to_bits
#define SYMDICT_sd_to_bits
/* The bits of x: compiles to nothing. */
SD_INLINE uint64_t sd_to_bits(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}
#endif

#ifndef SYMDICT_sd_from_bits
#define SYMDICT_sd_from_bits
/* The number with the given bits. */
SD_INLINE double sd_from_bits(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
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

#ifndef SYMDICT_sd_two_diff
#define SYMDICT_sd_two_diff
/* a - b exactly. */
SD_INLINE sd_pair sd_two_diff(double a, double b) {
    return sd_two_sum(a, -b);
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

#ifndef SYMDICT_sd_pair_round
#define SYMDICT_sd_pair_round
/* The double next to hi + lo. */
SD_INLINE double sd_pair_round(sd_pair x) {
    return x.hi + x.lo;
}
#endif

#ifndef SYMDICT_sd_round_down
#define SYMDICT_sd_round_down
/* The largest double not above hi + lo. */
SD_INLINE double sd_round_down(sd_pair x) {
    return x.lo < 0.0 ? nextafter(x.hi, -HUGE_VAL) : x.hi;
}
#endif

#ifndef SYMDICT_sd_round_up
#define SYMDICT_sd_round_up
/* The smallest double not below hi + lo. */
SD_INLINE double sd_round_up(sd_pair x) {
    return x.lo > 0.0 ? nextafter(x.hi, HUGE_VAL) : x.hi;
}
#endif

#ifndef SYMDICT_sd_tiny
#define SYMDICT_sd_tiny
/* hi + lo where f(x) = x to rounding: f(-0.0) stays -0.0. */
SD_INLINE double sd_tiny(double hi, double lo) {
    return copysign(hi + lo, hi);
}
#endif

#ifndef SYMDICT_sd_pair_neg
#define SYMDICT_sd_pair_neg
/* -x. */
SD_INLINE sd_pair sd_pair_neg(sd_pair x) {
    return sd_pair_make(-x.hi, -x.lo);
}
#endif

#ifndef SYMDICT_sd_pair_scale
#define SYMDICT_sd_pair_scale
/* x * 2^k for a power of two given as double: exact barring underflow. */
SD_INLINE sd_pair sd_pair_scale(sd_pair x, double power) {
    return sd_pair_make(x.hi * power, x.lo * power);
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

#ifndef SYMDICT_sd_pair_add
#define SYMDICT_sd_pair_add
/* x + y, error below 3 u^2 + 13 u^3 (AccurateDWPlusDW): cancellation costs nothing. */
SD_INLINE sd_pair sd_pair_add(sd_pair x, sd_pair y) {
    sd_pair s = sd_two_sum(x.hi, y.hi);
    sd_pair t = sd_two_sum(x.lo, y.lo);
    sd_pair v = sd_fast_two_sum(s.hi, s.lo + t.hi);
    return sd_fast_two_sum(v.hi, t.lo + v.lo);
}
#endif

#ifndef SYMDICT_sd_pair_fast_add
#define SYMDICT_sd_pair_fast_add
/* x + y for |x| >= |y| or x = 0, error below 4 u^2 |x|: no cancellation to speak of. */
SD_INLINE sd_pair sd_pair_fast_add(sd_pair x, sd_pair y) {
    sd_pair s = sd_fast_two_sum(x.hi, y.hi);
    return sd_fast_two_sum(s.hi, s.lo + (x.lo + y.lo));
}
#endif

#ifndef SYMDICT_sd_pair_sub
#define SYMDICT_sd_pair_sub
/* x - y. */
SD_INLINE sd_pair sd_pair_sub(sd_pair x, sd_pair y) {
    return sd_pair_add(x, sd_pair_neg(y));
}
#endif

#ifndef SYMDICT_sd_pair_mul_double
#define SYMDICT_sd_pair_mul_double
/* x * b, error below 2 u^2 (DWTimesFP3). */
SD_INLINE sd_pair sd_pair_mul_double(sd_pair x, double b) {
    sd_pair p = sd_two_prod(x.hi, b);
    return sd_fast_two_sum(p.hi, fma(x.lo, b, p.lo));
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

#ifndef SYMDICT_sd_pair_sqrt
#define SYMDICT_sd_pair_sqrt
/* sqrt(x) for x >= 0, error below 4 u^2; sqrt(0) = 0. */
SD_INLINE sd_pair sd_pair_sqrt(sd_pair x) {
    double s = sqrt(x.hi);
    double e = fma(-s, s, x.hi) + x.lo;
    double d = e / (s + s);
    return sd_fast_two_sum(s, s > 0.0 ? d : 0.0);
}
#endif

#ifndef SYMDICT_sd_minimum
#define SYMDICT_sd_minimum
/* The smaller of a and b; NaN where either is. With a constant b it is one instruction. */
SD_INLINE double sd_minimum(double a, double b) {
    double y = b < a ? b : a;
    return b == b ? y : b;
}
#endif

#ifndef SYMDICT_sd_maximum
#define SYMDICT_sd_maximum
/* The larger of a and b; NaN where either is. With a constant b it is one instruction. */
SD_INLINE double sd_maximum(double a, double b) {
    double y = b > a ? b : a;
    return b == b ? y : b;
}
#endif

#ifndef SYMDICT_sd_pair_horner
#define SYMDICT_sd_pair_horner
/* p x + c for |c| >= |p x|: one step of Horner's rule on pairs, error below 4 u^2 |c|. */
SD_INLINE sd_pair sd_pair_horner(sd_pair p, sd_pair x, double c_hi, double c_lo) {
    sd_pair q = sd_two_prod(p.hi, x.hi);
    double low = fma(p.hi, x.lo, fma(p.lo, x.hi, q.lo));
    sd_pair s = sd_fast_two_sum(c_hi, q.hi);
    return sd_pair_make(s.hi, s.lo + (low + c_lo));
}
#endif

/* 1 / ln 2 as a sum. */
#define SD_LOG2E 1.4426950408889634

#define SD_LOG2E_LO 2.0355273740931033e-17

/* ln 2 as a sum. */
#define SD_LN2_HI 0.6931471805599453

#define SD_LN2_LO 2.3190468138462996e-17

/* ln 2 as a sum with 11 zeros below the first part. */
#define SD_LN2_TRIMMED_HI 0.6931471805598903

#define SD_LN2_TRIMMED_LO 5.497923018708371e-14

/* 2/pi. */
#define SD_TWO_OVER_PI 0.6366197723675814

/* pi/2 as a sum. */
#define SD_HALF_PI_HI 1.5707963267948966

#define SD_HALF_PI_MID 6.123233995736766e-17

#define SD_HALF_PI_LO -1.4973849048591698e-33

/* 2/pi after 32 zero bits, in words of 32. */
#define SD_TWO_OVER_PI_WORDS { \
    0x00000000u, 0xa2f9836eu, 0x4e441529u, 0xfc2757d1u, 0xf534ddc0u, 0xdb629599u, 0x3c439041u, \
    0xfe5163abu, 0xdebbc561u, 0xb7246e3au, 0x424dd2e0u, 0x06492eeau, 0x09d1921cu, 0xfe1deb1cu, \
    0xb129a73eu, 0xe88235f5u, 0x2ebb4484u, 0xe99c7026u, 0xb45f7e41u, 0x3991d639u, 0x835339f4u, \
    0x9c845f8bu, 0xbdf9283bu, 0x1ff897ffu, 0xde05980fu, 0xef2f118bu, 0x5a0a6d1fu, 0x6d367ecfu, \
    0x27cb09b7u, 0x4f463f66u, 0x9e5fea2du, 0x7527bac7u, 0xebe5f17bu, 0x3d0739f7u, 0x8a5292eau, \
    0x6bfb5fb1u, 0x1f8d5d08u, 0x56033046u, 0xfc7b6babu, 0xf0cfbc20u }

/* 2/sqrt(pi) as a sum. */
#define SD_TWO_OVER_SQRT_PI_HI 1.1283791670955126

#define SD_TWO_OVER_SQRT_PI_LO 1.533545961316588e-17

/* T in e^x = 1 + x + x^2 (1/2 + x T(x)),
   |x| <= 0.3466; relative error below 2^-60.1. */
#define SD_EXP_TAIL { \
    0.16666666666666688, 0.041666666666666685, 0.008333333333313764, 0.0013888888888874914, \
    0.0001984126990305046, 2.4801587345707073e-05, 2.7557229175297193e-06, \
    2.7557254915550874e-07, 2.5113772159033393e-08, 2.092079631124666e-09 }

/* e^x = 1 + x + x^2 (1/2 + x/6 + x^2/24 + x^3/120 + x^4 tail(x)),
   |x| <= 0.3466; relative error below 2^-71.9. */
#define SD_EXP_NEAR { \
    0.5, 0.16666666666666666, 0.041666666666666664, 0.008333333333333333 }

#define SD_EXP_NEAR_LO { \
    0.0, 9.25185853854297e-18, 2.3129646346357427e-18, 1.1564823173178714e-19 }

#define SD_EXP_NEAR_TAIL { \
    0.001388888888888901, 0.00019841269841263932, 2.4801587301049558e-05, \
    2.755731924986443e-06, 2.7557320101003437e-07, 2.505206667748708e-08, \
    2.087612423794695e-09, 1.6088429122024557e-10, 1.1647132785235594e-11 }

/* Q in 2^f = 1 + f Q(f),
   |x| <= 0.5; relative error below 2^-54.9. */
#define SD_EXP2_SHORT { \
    0.6931471805599453, 0.24022650695910144, 0.05550410866482413, 0.009618129107590157, \
    0.001333355814596218, 0.00015403530461447537, 1.5252734190424238e-05, \
    1.3215433353156089e-06, 1.0177931864788604e-07, 7.074084709105836e-09, \
    4.4726096619023967e-10 }

/* L in log((1+s)/(1-s)) = 2 s + s x L(x), x = s^2,
   0 <= x <= 0.029438; relative error below 2^-60.9. */
#define SD_LOG_TAIL { \
    0.6666666666666666, 0.4000000000000693, 0.2857142856891873, 0.22222222667085617, \
    0.18181774307308637, 0.1538714177808966, 0.1324910995816948, 0.1325948751577565 }

/* log((1+s)/(1-s)) = 2 s + s x (2/3 + 2 x/5 + 2 x^2/7 + x^3 tail(x)), x = s^2,
   0 <= x <= 0.029438; relative error below 2^-77.6. */
#define SD_LOG_NEAR { \
    0.6666666666666666, 0.4, 0.2857142857142857 }

#define SD_LOG_NEAR_LO { \
    3.700743415417188e-17, -2.2204460492503132e-17, 1.586032892321652e-17 }

#define SD_LOG_NEAR_TAIL { \
    0.22222222222222032, 0.18181818181903397, 0.15384615368464177, 0.13333335036428362, \
    0.11764596406092655, 0.10530712609577522, 0.09416175109927039, 0.1015355959021743 }

/* U in sinh r = r + r x U(x), x = r^2,
   0 <= x <= 0.120132; relative error below 2^-58.8. */
#define SD_SINH_TAIL { \
    0.16666666666666677, 0.008333333333320559, 0.00019841269888489944, 2.755724207452915e-06, \
    2.510971720078558e-08 }

/* V in cosh r = 1 + x (1/2 + x V(x)), x = r^2,
   0 <= x <= 0.120132; relative error below 2^-67.8. */
#define SD_COSH_TAIL { \
    0.04166666666666669, 0.001388888888886953, 2.4801587356190332e-05, 2.755724628117088e-07, \
    2.092335941674108e-09 }

/* S in sin r = r + r x S(x), x = r^2,
   0 <= x <= 0.617796; relative error below 2^-57.1. */
#define SD_SIN_TAIL { \
    -0.16666666666666666, 0.008333333333333321, -0.00019841269841253963, 2.755731921371069e-06, \
    -2.5052104803375706e-08, 1.6058354397387405e-10, -7.578150383852778e-13 }

/* sin r = r + r x (-1/6 + x/120 - x^2/5040 + x^3 tail(x)), x = r^2,
   0 <= x <= 0.617796; relative error below 2^-74.7. */
#define SD_SIN_NEAR { \
    -0.16666666666666666, 0.008333333333333333, -0.0001984126984126984 }

#define SD_SIN_NEAR_LO { \
    -9.25185853854297e-18, 1.1564823173178714e-19, -1.7209558293420705e-22 }

#define SD_SIN_NEAR_TAIL { \
    2.7557319223985893e-06, -2.5052108385441717e-08, 1.605904383682036e-10, \
    -7.647163731319801e-13, 2.811457137345343e-15, -8.22047398885854e-18, \
    1.9451482890754956e-20 }

/* C in cos r = 1 - x/2 + x^2 C(x), x = r^2,
   0 <= x <= 0.617796; relative error below 2^-62.6. */
#define SD_COS_TAIL { \
    0.04166666666666657, -0.0013888888888869508, 2.4801587286997373e-05, \
    -2.755731371673704e-07, 2.0875645286373795e-09, -1.135595012421914e-11 }

/* cos r = 1 - x/2 + x^2 (1/24 - x/720 + x^2 tail(x)), x = r^2,
   0 <= x <= 0.617796; relative error below 2^-77.0. */
#define SD_COS_NEAR { \
    0.041666666666666664, -0.001388888888888889 }

#define SD_COS_NEAR_LO { \
    2.3129646346357427e-18, 5.300543954373577e-20 }

#define SD_COS_NEAR_TAIL { \
    2.48015873015873e-05, -2.755731922398589e-07, 2.087675698786521e-09, \
    -1.1470745596580171e-11, 4.779477063393116e-14, -1.5618836205948632e-16, \
    4.082389607303335e-19 }

/* A in atan s = s + s x A(x), x = s^2,
   0 <= x <= 0.1716; relative error below 2^-61.6. */
#define SD_ATAN_TAIL { \
    -0.33333333333333326, 0.1999999999999724, -0.14285714285344697, 0.11111111085910447, \
    -0.09090908073755463, 0.07692281345692961, -0.06666208056703411, 0.05876855782064579, \
    -0.05217426711914647, 0.044998855501704446, -0.03339535992528132, 0.015120275432027961 }

/* atan s = s + s x (-1/3 + x/5 - x^2/7 + x^3/9 - x^4/11 + x^5 tail(x)), x = s^2,
   0 <= x <= 0.1716; relative error below 2^-72.7. */
#define SD_ATAN_NEAR { \
    -0.3333333333333333, 0.2, -0.14285714285714285, 0.1111111111111111, -0.09090909090909091 }

#define SD_ATAN_NEAR_LO { \
    -1.850371707708594e-17, -1.1102230246251566e-17, -7.93016446160826e-18, \
    6.1679056923619804e-18, 2.523234146875356e-18 }

#define SD_ATAN_NEAR_TAIL { \
    0.07692307692304426, -0.06666666666286687, 0.05882352921255809, -0.052631572712641815, \
    0.047618917630222454, -0.04347635464446275, 0.03997978052300706, -0.036880077665613145, \
    0.03359171963072565, -0.028604695013584928, 0.019748282981443578, -0.007833421794363988 }

/* R in asin s = s + s x R(x), x = s^2,
   0 <= x <= 0.25; relative error below 2^-58.0. */
#define SD_ASIN_TAIL { \
    0.16666666666666669, 0.07499999999999778, 0.044642857143166875, 0.030381944422356255, \
    0.02237216003355638, 0.017352738188283524, 0.01396534549748778, 0.011544989457381326, \
    0.009828469218177914, 0.00791244524286314, 0.009789248853754713, -0.0026921625790536923, \
    0.028821119158992804, -0.03160372780416074, 0.034840295530999675 }

/* asin s = s + s x (1/6 + 3 x/40 + 5 x^2/112 + 35 x^3/1152 + 63 x^4/2816 + x^5 tail(x)), x = s^2,
   0 <= x <= 0.25; relative error below 2^-71.0. */
#define SD_ASIN_NEAR { \
    0.16666666666666666, 0.075, 0.044642857142857144, 0.030381944444444444, \
    0.022372159090909092 }

#define SD_ASIN_NEAR_LO { \
    9.25185853854297e-18, 2.7755575615628915e-18, -9.912705577010326e-19, \
    3.854941057726238e-19, -9.462128050782583e-19 }

#define SD_ASIN_NEAR_TAIL { \
    0.017352764423100322, 0.013964843747429925, 0.01155180102475379, 0.009761605635070631, \
    0.008390415654777784, 0.007311350773973722, 0.0064600381781820095, 0.0056342763215410634, \
    0.005816850740525365, 0.0014972286841734763, 0.015565696184799003, -0.025839604547271123, \
    0.05817109422569153, -0.0608557355404208, 0.04166832908404022 }

/* W in erf a = 2/sqrt(pi) (a + a x W(x)), x = a^2,
   0 <= x <= 0.25; relative error below 2^-59.5. */
#define SD_ERF_TAIL { \
    -0.3333333333333333, 0.0999999999999979, -0.023809523809411794, 0.004629629626662653, \
    -0.0007575757127633142, 0.0001068371958008079, -1.3225179451606394e-05, \
    1.4508856105898816e-06, -1.2959268219281021e-07 }

/* erf a = 2/sqrt(pi) (a + a x (-1/3 + x/10 - x^2/42 + x^3/216 + x^4 tail(x))), x = a^2,
   0 <= x <= 0.25; relative error below 2^-75.4. */
#define SD_ERF_NEAR { \
    -0.3333333333333333, 0.1, -0.023809523809523808, 0.004629629629629629 }

#define SD_ERF_NEAR_LO { \
    -1.850371707708594e-17, -5.551115123125783e-18, -1.32169407693471e-18, \
    2.569960705150825e-19 }

#define SD_ERF_NEAR_TAIL { \
    -0.0007575757575757524, 0.00010683760683735868, -1.3227513222410446e-05, \
    1.4589168411031747e-06, -1.4503810218172277e-07, 1.3120642682455114e-08, \
    -1.083956664845162e-09, 7.515171463146327e-11 }

/* G in erfc x = exp(-x^2) G(t)/(1 + 2 x), t = (x - 3.75)/(x + 3.75),
   -0.766 <= x <= 0.764; relative error below 2^-57.1. */
#define SD_ERFC_FAR { \
    1.2375126308378275, -0.14024059858554702, 0.003585415485463658, 0.08227673849015017, \
    -0.10880393014170628, 0.09230432116023735, -0.058693398590547584, 0.028362277420699335, \
    -0.009746579548138623, 0.001755625841887847, 0.00029371360411405416, \
    -0.0002901540462766688, 5.1649327854324465e-05, 2.2384216470278732e-05, \
    -1.1444644698257342e-05, -9.737579672846177e-07, 1.752152850676042e-06, \
    -5.648816124890617e-08, -2.58507515540702e-07, 2.209200023558642e-08, \
    3.758761401152855e-08, -2.8000657149373103e-09, -4.022266215168494e-09 }

#define SD_ERFC_FAR_LO { \
    1.054677502227042e-16 }

/* the same to more digits,
   -0.766 <= x <= 0.764; relative error below 2^-72.6. */
#define SD_ERFC_WIDE { \
    1.2375126308378275, -0.14024059858554702, 0.00358541548546365, 0.0822767384901511, \
    -0.10880393014170482, 0.09230432116019584, -0.05869339859061564, 0.02836227742155526, \
    -0.009746579546701098, 0.0017556258320715048, 0.0002937135873613944, \
    -0.0002901539774076202, 5.16494469645239e-05, 2.2383905607526648e-05, \
    -1.1445189643043192e-05, -9.728356064471208e-07, 1.7537961848665373e-06, \
    -5.828086401472791e-08, -2.617748410694949e-07, 2.4299239468205517e-08, \
    4.17621061899561e-08, -4.380846412228747e-09, -7.237915321452397e-09, \
    5.274189364650787e-10, 1.3049826604126265e-09, -2.4946453185932498e-11, \
    -2.1433316290901726e-10, -3.2736397123709764e-12, 2.2631160594619757e-11 }

#define SD_ERFC_WIDE_LO { \
    1.0546160227830378e-16, 2.641231089335094e-18, -1.096366382533237e-19, \
    -6.281581351109047e-18, -6.205126954077557e-19, 6.6602568865578884e-18, \
    -3.2487067468647132e-18, -1.2486514213048573e-18, -7.542573196346491e-20, \
    -2.2474924035856906e-20, 2.6215934613965202e-20, 2.6215308832793014e-20 }

/* x^(-1/3) for a first guess,
   0.5 <= x <= 4; relative error below 2^-6.7. */
#define SD_CBRT_START { \
    1.7631873531973725, -1.3956863570775033, 0.9031638942822358, -0.32592513599592976, \
    0.059812450110234595, -0.004350397609046824 }

/* 1 / ln 2 as a sum of floats. */
#define SD_SINGLE_LOG2E 1.442695f

#define SD_SINGLE_LOG2E_LO 1.925963e-08f

/* ln 2 as a sum of floats. */
#define SD_SINGLE_LN2_HI 0.6931472f

#define SD_SINGLE_LN2_LO -1.9046542e-09f

/* ln 2 as a sum of floats with 8 zeros below the first part. */
#define SD_SINGLE_LN2_TRIMMED_HI 0.69314575f

#define SD_SINGLE_LN2_TRIMMED_LO 1.4286068e-06f

/* pi/2 as a sum of floats. */
#define SD_SINGLE_HALF_PI_HI 1.5707964f

#define SD_SINGLE_HALF_PI_LO -4.371139e-08f

/* T in e^x = 1 + x + x^2 (1/2 + x T(x)),
   |x| <= 0.3466; relative error below 2^-31.1. */
#define SD_SINGLE_EXP_TAIL { \
    0.16666672f, 0.04166643f, 0.008332335f, 0.001393823f, 0.0002038515f }

/* Q in 2^f = 1 + f Q(f),
   |x| <= 0.5; relative error below 2^-25.5. */
#define SD_SINGLE_EXP2_SHORT { \
    0.6931472f, 0.2402265f, 0.05550327f, 0.009618057f, 0.0013400428f, 0.00015461445f }

/* L in log((1+s)/(1-s)) = 2 s + s x L(x), x = s^2,
   0 <= x <= 0.029438; relative error below 2^-31.1. */
#define SD_SINGLE_LOG_TAIL { \
    0.6666666f, 0.40000358f, 0.28536066f, 0.23602447f }

/* A in atan s = s + s x A(x), x = s^2,
   0 <= x <= 0.1716; relative error below 2^-29.1. */
#define SD_SINGLE_ATAN_TAIL { \
    -0.3333333f, 0.19999892f, -0.14281727f, 0.110416815f, -0.08461234f, 0.047156997f }

/* n as a double near 1.5 * 2^52: its low bits are the integer n. */
#define SD_MAGIC 6755399441055744.0

#ifndef SYMDICT_sd_exp_parts
#define SYMDICT_sd_exp_parts
/* x = n ln 2 + r + lo, with magic = SD_MAGIC + n. */
typedef struct { double magic, n, r, lo; } sd_exp_parts;
#endif

#ifndef SYMDICT_sd_exp_reduce
#define SYMDICT_sd_exp_reduce
/* Parts of hi + lo; needs |hi| <= 800. The sum r + lo is renormalised so that |lo| <= 2^-54. */
SD_INLINE sd_exp_parts sd_exp_reduce(double hi, double lo) {
    sd_exp_parts p;
    double r, low;
    p.magic = fma(hi, SD_LOG2E, SD_MAGIC);
    p.n = p.magic - SD_MAGIC;
    r = fma(-p.n, SD_LN2_HI, hi);
    low = fma(-p.n, SD_LN2_LO, lo);
    p.r = r + low;
    p.lo = (r - p.r) + low;
    return p;
}
#endif

#ifndef SYMDICT_sd_exp_tail
#define SYMDICT_sd_exp_tail
/* e^(r + lo) - 1 - r for |r| <= 0.3466, as lo + r^2 (1/2 + r T(r)). */
SD_INLINE double sd_exp_tail(double r, double lo) {
    static const double c[] = SD_EXP_TAIL;
    double z = r * r;
    double w = z * z;
    double p = fma(fma(c[7], r, c[6]), z, fma(c[5], r, c[4]));
    double q = fma(fma(c[3], r, c[2]), z, fma(c[1], r, c[0]));
    double t = fma(fma(fma(c[9], r, c[8]), w, p), w, q);
    return fma(z, fma(r, t, 0.5), lo);
}
#endif

#ifndef SYMDICT_sd_scale
#define SYMDICT_sd_scale
/* x 2^n in two exact factors (magic = SD_MAGIC + n, -1100 <= n <= 1025): one rounding, where the
   result is subnormal; overflow gives infinity. The exponents are floor(n/2) and the rest. */
SD_INLINE double sd_scale(double x, double magic) {
    uint64_t k = sd_to_bits(magic) + 2046u;
    uint64_t half = k >> 1;
    return (x * sd_from_bits(half << 52)) * sd_from_bits((k - half) << 52);
}
#endif

#ifndef SYMDICT_sd_power_of_two
#define SYMDICT_sd_power_of_two
/* 2^n for an integer n, -1022 <= n <= 1023. */
SD_INLINE double sd_power_of_two(double n) {
    return sd_from_bits(sd_to_bits(n + (SD_MAGIC + 1023.0)) << 52);
}
#endif

#ifndef SYMDICT_sd_clamp
#define SYMDICT_sd_clamp
/* x limited to [low, high]; NaN stays NaN. */
SD_INLINE double sd_clamp(double x, double low, double high) {
    double y = x < low ? low : x;
    return y > high ? high : y;
}
#endif

#ifndef SYMDICT_sd_within
#define SYMDICT_sd_within
/* x limited to [-top, top]; NaN stays NaN. One comparison: of two in a row gcc makes no minimum. */
SD_INLINE double sd_within(double x, double top) {
    double a = fabs(x);
    return copysign(top < a ? top : a, x);
}
#endif

#ifndef SYMDICT_sd_exp2_times
#define SYMDICT_sd_exp2_times
/* y 2^(n + f) = y 2^n (1 + f Q(f)) for |f| <= 1/2, magic = SD_MAGIC + n, |n| <= 2045. The product by y
   is part of the last sum, and y enters before the scaling: no subnormal power loses digits. */
SD_INLINE double sd_exp2_times(double y, double f, double magic) {
    static const double c[] = SD_EXP2_SHORT;
    double z = f * f;
    double w = z * z;
    double p = fma(fma(c[10], z, fma(c[9], f, c[8])), w, fma(fma(c[7], f, c[6]), z, fma(c[5], f, c[4])));
    double q = fma(fma(c[3], f, c[2]), z, fma(c[1], f, c[0]));
    return sd_scale(fma(y, fma(f, fma(p, w, q), 0.0), y), magic); /* + 0.0: f = -0.0 must not turn y = -0.0 to 0.0 */
}
#endif

#ifndef SYMDICT_sd_exp_times_dd
#define SYMDICT_sd_exp_times_dd
/* y e^(hi + lo), for |y| <= 2^960 where the result matters. The exponent is limited to +-1417.8, n to +-2045, for
   which the scaling of sd_scale is 0 or infinity whatever it multiplies: -1417.8/ln 2 lies below that n, so that
   f < 0 and the largest y does not overflow before its product is 0. */
SD_INLINE double sd_exp_times_dd(double y, double hi, double lo) {
    double x = sd_within(hi, 1417.8);
    double l = fabs(hi) <= 1417.8 ? lo : 0.0;
    double magic = fma(x, SD_LOG2E, SD_MAGIC);
    double n = magic - SD_MAGIC;
    double f = fma(x, SD_LOG2E, -n) + fma(x, SD_LOG2E_LO, l * SD_LOG2E);
    return sd_exp2_times(y, f, magic);
}
#endif

#ifndef SYMDICT_sd_exp2_square_times
#define SYMDICT_sd_exp2_square_times
/* y 2^(c v^2), c = c_hi + c_lo, for |c v^2| <= 2046: the square is never formed as a pair. */
SD_INLINE double sd_exp2_square_times(double y, double v, double c_hi, double c_lo) {
    double s = v * v;
    double s_lo = fma(v, v, -s);
    double magic = fma(c_hi, s, SD_MAGIC);
    double n = magic - SD_MAGIC;
    double f = fma(c_hi, s, -n) + fma(c_lo, s, c_hi * s_lo);
    return sd_exp2_times(y, f, magic);
}
#endif

#ifndef SYMDICT_sd_square_edge
#define SYMDICT_sd_square_edge
/* How far v matters to 2^(c v^2): to edge, or until the power is 0 or infinity whatever it multiplies;
   the quarter keeps f below 0 there. */
SD_INLINE double sd_square_edge(double edge, double c) {
    double far = sqrt(2045.25 / fabs(c));
    return far < edge ? far : edge;
}
#endif

#ifndef SYMDICT_sd_exp_dd
#define SYMDICT_sd_exp_dd
/* e^(hi + lo); lo is ignored where hi is infinite or so large that the result is 0 or infinity. */
SD_INLINE double sd_exp_dd(double hi, double lo) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(hi, -750.0, 710.0), fabs(hi) <= 750.0 ? lo : 0.0);
    sd_pair s = sd_fast_two_sum(1.0, p.r);
    return sd_scale(s.hi + (s.lo + sd_exp_tail(p.r, p.lo)), p.magic);
}
#endif

#ifndef SYMDICT_sd_exp
#define SYMDICT_sd_exp
/* e^x. */
SD_INLINE double sd_exp(double x) {
    return sd_exp_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_exp_kernel_pair
#define SYMDICT_sd_exp_kernel_pair
/* e^(r + l) - 1 as a pair for |r| <= 0.3466: r + r^2 (1/2 + r (1/6 + r (1/24 + r (1/120 + r U(r))))),
   all but U in pairs; r^6 U is below 2^-18 of the sum, so its rounding errors are below 2^-70. */
SD_INLINE sd_pair sd_exp_kernel_pair(double r, double l) {
    static const double c[] = SD_EXP_NEAR_TAIL;
    static const double hi[] = SD_EXP_NEAR;
    static const double lo[] = SD_EXP_NEAR_LO;
    sd_pair x = sd_pair_make(r, l);
    sd_pair p;
    double u = c[8];
    u = fma(u, r, c[7]);
    u = fma(u, r, c[6]);
    u = fma(u, r, c[5]);
    u = fma(u, r, c[4]);
    u = fma(u, r, c[3]);
    u = fma(u, r, c[2]);
    u = fma(u, r, c[1]);
    u = fma(u, r, c[0]);
    p = sd_pair_horner(sd_pair_make(u, 0.0), x, hi[3], lo[3]);
    p = sd_pair_horner(p, x, hi[2], lo[2]);
    p = sd_pair_horner(p, x, hi[1], lo[1]);
    p = sd_pair_horner(p, x, hi[0], lo[0]);
    p = sd_pair_mul(sd_pair_square(x), p);
    return sd_pair_fast_add(x, p);
}
#endif

#ifndef SYMDICT_sd_exp_pair
#define SYMDICT_sd_exp_pair
/* e^(hi + lo) as a pair, relative error below 2^-70 where it is above 2^-900. */
SD_INLINE sd_pair sd_exp_pair(sd_pair x) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(x.hi, -750.0, 710.0), fabs(x.hi) <= 750.0 ? x.lo : 0.0);
    sd_pair e = sd_exp_kernel_pair(p.r, p.lo);
    sd_pair s = sd_fast_two_sum(1.0, e.hi);
    s = sd_fast_two_sum(s.hi, s.lo + e.lo);
    return sd_pair_make(sd_scale(s.hi, p.magic), sd_scale(s.lo, p.magic));
}
#endif

#ifndef SYMDICT_sd_half_expm1_short
#define SYMDICT_sd_half_expm1_short
/* (e^(hi + lo) - 1)/2 as a short pair (error about 2^-57, low part up to a third of the high one),
   for the functions built on it.
   e^x - 1 = 2 ((h - 1/2) + h p) with h = 2^(n-1), p = e^r - 1; beyond -60 it is -1. */
SD_INLINE sd_pair sd_half_expm1_short(double hi, double lo) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(hi, -60.0, 710.0), fabs(hi) <= 750.0 ? lo : 0.0);
    double h = sd_power_of_two(p.n - 1.0);
    sd_pair a = sd_two_sum(h, -0.5);
    sd_pair s = sd_fast_two_sum(a.hi, h * p.r);
    return sd_pair_make(s.hi, s.lo + fma(h, sd_exp_tail(p.r, p.lo), a.lo));
}
#endif

#ifndef SYMDICT_sd_expm1_dd
#define SYMDICT_sd_expm1_dd
/* e^(hi + lo) - 1. */
SD_INLINE double sd_expm1_dd(double hi, double lo) {
    sd_pair e = sd_half_expm1_short(hi, lo);
    double y = 2.0 * (e.hi + e.lo);
    return fabs(hi) < 5.6e-17 ? sd_tiny(hi, lo) : y;
}
#endif

#ifndef SYMDICT_sd_expm1
#define SYMDICT_sd_expm1
/* e^x - 1. */
SD_INLINE double sd_expm1(double x) {
    sd_pair e = sd_half_expm1_short(x, 0.0);
    double y = 2.0 * (e.hi + e.lo);
    return fabs(x) < 5.6e-17 ? x : y;
}
#endif

#ifndef SYMDICT_sd_expm1_pair
#define SYMDICT_sd_expm1_pair
/* e^(hi + lo) - 1 as a pair, relative error below 2^-70 (for |x| > 2^-900). */
SD_INLINE sd_pair sd_expm1_pair(sd_pair x) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(x.hi, -80.0, 710.0), fabs(x.hi) <= 750.0 ? x.lo : 0.0);
    double h = sd_power_of_two(p.n - 1.0);
    sd_pair e = sd_pair_scale(sd_exp_kernel_pair(p.r, p.lo), h);
    sd_pair y = sd_pair_scale(sd_pair_fast_add(sd_two_sum(h, -0.5), e), 2.0);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, y);
}
#endif

#ifndef SYMDICT_sd_exp2_reduce
#define SYMDICT_sd_exp2_reduce
/* Parts of (hi + lo) ln 2, for 2^(hi + lo); needs |hi| <= 1200. */
SD_INLINE sd_exp_parts sd_exp2_reduce(double hi, double lo) {
    sd_exp_parts p;
    double f, r, low;
    p.magic = hi + SD_MAGIC;
    p.n = p.magic - SD_MAGIC;
    f = hi - p.n;
    r = f * SD_LN2_HI;
    low = fma(f, SD_LN2_HI, -r) + fma(f, SD_LN2_LO, lo * SD_LN2_HI);
    p.r = r + low;
    p.lo = (r - p.r) + low;
    return p;
}
#endif

#ifndef SYMDICT_sd_exp2_dd
#define SYMDICT_sd_exp2_dd
/* 2^(hi + lo). */
SD_INLINE double sd_exp2_dd(double hi, double lo) {
    sd_exp_parts p = sd_exp2_reduce(sd_clamp(hi, -1090.0, 1025.0), fabs(hi) <= 1100.0 ? lo : 0.0);
    sd_pair s = sd_fast_two_sum(1.0, p.r);
    return sd_scale(s.hi + (s.lo + sd_exp_tail(p.r, p.lo)), p.magic);
}
#endif

#ifndef SYMDICT_sd_exp2
#define SYMDICT_sd_exp2
/* 2^x. */
SD_INLINE double sd_exp2(double x) {
    return sd_exp2_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_exp2_pair
#define SYMDICT_sd_exp2_pair
/* 2^(hi + lo) as a pair, relative error below 2^-70 where it is above 2^-900. */
SD_INLINE sd_pair sd_exp2_pair(sd_pair x) {
    sd_exp_parts p = sd_exp2_reduce(sd_clamp(x.hi, -1090.0, 1025.0), fabs(x.hi) <= 1100.0 ? x.lo : 0.0);
    sd_pair e = sd_exp_kernel_pair(p.r, p.lo);
    sd_pair s = sd_fast_two_sum(1.0, e.hi);
    s = sd_fast_two_sum(s.hi, s.lo + e.lo);
    return sd_pair_make(sd_scale(s.hi, p.magic), sd_scale(s.lo, p.magic));
}
#endif

#ifndef SYMDICT_sd_log_parts
#define SYMDICT_sd_log_parts
/* x = 2^k m; scale = 2^-k, or 0 above 1.27e308 (a low part there is ignored: 2^-62 of log x). */
typedef struct { double k, m, scale; } sd_log_parts;
#endif

#ifndef SYMDICT_sd_log_split
#define SYMDICT_sd_log_split
/* Parts of a positive finite x. Subnormal x is first brought up by 2^54 (it has no low part).
   The mantissa field counts from sqrt(1/2) upwards: its carry moves the exponent. */
SD_INLINE sd_log_parts sd_log_split(double x) {
    sd_log_parts p;
    int subnormal = x < 2.2250738585072014e-308;
    double lift = subnormal ? 18014398509481984.0 : 1.0;
    uint64_t bits = sd_to_bits(x * lift) + (0x3ff0000000000000u - 0x3fe6a09e667f3bcdu);
    uint64_t exponent = bits >> 52;
    double biased = sd_from_bits(exponent | 0x4330000000000000u) - 4503599627370496.0;
    p.k = biased - (subnormal ? 1077.0 : 1023.0);
    p.m = sd_from_bits((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu);
    p.scale = 0.5 * sd_from_bits((2047u - exponent) << 52);
    return p;
}
#endif

#ifndef SYMDICT_sd_log_ends
#define SYMDICT_sd_log_ends
/* y = f(x) inside (0, inf); the limits and NaN elsewhere. */
SD_INLINE double sd_log_ends(double x, double y) {
    double z = x > 0.0 ? y : (x == 0.0 ? -HUGE_VAL : (double)NAN);
    return x <= 1.7976931348623157e308 ? z : x;
}
#endif

#ifndef SYMDICT_sd_log_short
#define SYMDICT_sd_log_short
/* k ln 2 + log(1 + f + g) as a short pair (error about 2^-58 of it), |g| <= 2^-52, k = 0 or f in
   [sqrt(1/2) - 1, sqrt(2) - 1]. The square f^2/2 is kept exactly; k times ln2_high is exact. */
SD_INLINE sd_pair sd_log_short(double k, double f, double g) {
    static const double c[] = SD_LOG_TAIL;
    double s = f / (2.0 + f);
    double z = s * s;
    double w = z * z;
    double p = fma(fma(c[7], z, c[6]), w, fma(c[5], z, c[4]));
    double q = fma(fma(c[3], z, c[2]), w, fma(c[1], z, c[0]));
    double r = z * fma(p, w * w, q);
    double half = 0.5 * f;
    double square = half * f;
    double square_low = fma(half, f, -square);
    double g1 = g * fma(-2.0 * s, 1.0 - s, 1.0);
    double low = fma(s, square + r, fma(k, SD_LN2_TRIMMED_LO, g1)) - square_low;
    sd_pair a = sd_fast_two_sum(f, -square);
    sd_pair h = sd_fast_two_sum(k * SD_LN2_TRIMMED_HI, a.hi);
    return sd_pair_make(h.hi, h.lo + (a.lo + low));
}
#endif

#ifndef SYMDICT_sd_log_dd
#define SYMDICT_sd_log_dd
/* log(hi + lo). */
SD_INLINE double sd_log_dd(double hi, double lo) {
    sd_log_parts p = sd_log_split(hi);
    return sd_log_ends(hi, sd_pair_round(sd_log_short(p.k, p.m - 1.0, lo * p.scale)));
}
#endif

#ifndef SYMDICT_sd_log
#define SYMDICT_sd_log
/* log(x). */
SD_INLINE double sd_log(double x) {
    sd_log_parts p = sd_log_split(x);
    return sd_log_ends(x, sd_pair_round(sd_log_short(p.k, p.m - 1.0, 0.0)));
}
#endif

#ifndef SYMDICT_sd_log1p_short
#define SYMDICT_sd_log1p_short
/* extra ln 2 + log(1 + hi + lo) for hi > -1 as a short pair. Where 1 + hi lies in
   [sqrt(1/2), sqrt(2)), k = 0 and f = hi itself. */
SD_INLINE sd_pair sd_log1p_short(double extra, double hi, double lo) {
    sd_pair u = sd_two_sum(1.0, hi);
    sd_log_parts p = sd_log_split(u.hi);
    double f = p.k == 0.0 ? hi : p.m - 1.0;
    double g = p.k == 0.0 ? lo : (u.lo + lo) * p.scale;
    return sd_log_short(p.k + extra, f, g);
}
#endif

#ifndef SYMDICT_sd_log1p_dd
#define SYMDICT_sd_log1p_dd
/* log(1 + hi + lo). */
SD_INLINE double sd_log1p_dd(double hi, double lo) {
    double y = sd_log_ends(1.0 + hi, sd_pair_round(sd_log1p_short(0.0, hi, lo)));
    return fabs(hi) < 1e-17 ? sd_tiny(hi, lo) : y;
}
#endif

#ifndef SYMDICT_sd_log1p
#define SYMDICT_sd_log1p
/* log(1 + x). */
SD_INLINE double sd_log1p(double x) {
    double y = sd_log_ends(1.0 + x, sd_pair_round(sd_log1p_short(0.0, x, 0.0)));
    return fabs(x) < 1e-17 ? x : y;
}
#endif

#ifndef SYMDICT_sd_log_kernel_pair
#define SYMDICT_sd_log_kernel_pair
/* k ln 2 + log(1 + f) for a pair f as above, relative error below 2^-74: the first four terms
   of atanh(s) in pairs, the rest is below 2^-23 of the sum. */
SD_INLINE sd_pair sd_log_kernel_pair(double k, sd_pair f) {
    static const double c[] = SD_LOG_NEAR_TAIL;
    static const double hi[] = SD_LOG_NEAR;
    static const double lo[] = SD_LOG_NEAR_LO;
    sd_pair s = sd_pair_div(f, sd_pair_add_double(f, 2.0));
    sd_pair z = sd_pair_square(s);
    sd_pair log2k = sd_fast_two_sum(k * SD_LN2_TRIMMED_HI, k * SD_LN2_TRIMMED_LO);
    sd_pair p;
    double t = c[7];
    t = fma(t, z.hi, c[6]);
    t = fma(t, z.hi, c[5]);
    t = fma(t, z.hi, c[4]);
    t = fma(t, z.hi, c[3]);
    t = fma(t, z.hi, c[2]);
    t = fma(t, z.hi, c[1]);
    t = fma(t, z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[2], lo[2]);
    p = sd_pair_horner(p, z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    p = sd_pair_mul(sd_pair_mul(s, z), p);
    return sd_pair_fast_add(log2k, sd_pair_fast_add(sd_pair_scale(s, 2.0), p));
}
#endif

#ifndef SYMDICT_sd_log_pair
#define SYMDICT_sd_log_pair
/* log(hi + lo) as a pair; the ends as in log. */
SD_INLINE sd_pair sd_log_pair(sd_pair x) {
    sd_log_parts p = sd_log_split(x.hi);
    sd_pair y = sd_log_kernel_pair(p.k, sd_fast_two_sum(p.m - 1.0, x.lo * p.scale));
    double hi = sd_log_ends(x.hi, y.hi);
    return sd_pair_make(hi, fabs(hi) <= 1000.0 ? y.lo : 0.0);
}
#endif

#ifndef SYMDICT_sd_log1p_pair
#define SYMDICT_sd_log1p_pair
/* log(1 + hi + lo) as a pair; the ends as in log1p. */
SD_INLINE sd_pair sd_log1p_pair(sd_pair x) {
    sd_pair u = sd_two_sum(1.0, x.hi);
    sd_log_parts p = sd_log_split(u.hi);
    sd_pair far = sd_two_sum(p.m - 1.0, (u.lo + x.lo) * p.scale);
    sd_pair y = sd_log_kernel_pair(p.k, sd_pair_select(p.k == 0.0, x, far));
    double hi = sd_log_ends(u.hi, y.hi);
    sd_pair z = sd_pair_make(hi, fabs(hi) <= 1000.0 ? y.lo : 0.0);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, z);
}
#endif

#ifndef SYMDICT_sd_pow_dd
#define SYMDICT_sd_pow_dd
/* (hi + lo)^y = exp(y log(hi + lo)), the product in pairs: log to 2^-70 and |y log x| <= 745 leave
   an error of 2^-60. x < 0 gives NaN (whole exponents are the caller's products). */
SD_INLINE double sd_pow_dd(double hi, double lo, double y) {
    sd_pair l = sd_log_pair(sd_pair_make(hi, lo));
    sd_pair p = sd_two_prod(l.hi, y);
    double r = sd_exp_dd(p.hi, fma(l.lo, y, p.lo));
    int one = (y == 0.0) | ((hi == 1.0) & (lo == 0.0));
    return one ? 1.0 : r;
}
#endif

#ifndef SYMDICT_sd_pow
#define SYMDICT_sd_pow
/* x^y. */
SD_INLINE double sd_pow(double x, double y) {
    return sd_pow_dd(x, 0.0, y);
}
#endif

#ifndef SYMDICT_sd_pow_pair
#define SYMDICT_sd_pow_pair
/* (hi + lo)^y as a pair, relative error below 2^-60. */
SD_INLINE sd_pair sd_pow_pair(sd_pair x, double y) {
    sd_pair l = sd_log_pair(x);
    sd_pair p = sd_two_prod(l.hi, y);
    sd_pair r = sd_exp_pair(sd_pair_make(p.hi, fma(l.lo, y, p.lo)));
    int one = (y == 0.0) | ((x.hi == 1.0) & (x.lo == 0.0));
    return sd_pair_select(one, sd_pair_make(1.0, 0.0), r);
}
#endif

#ifndef SYMDICT_sd_exp_fine
#define SYMDICT_sd_exp_fine
/* e^(hi + lo) as a pair, relative error below 2^-98: for constants that are computed once per call. Taylor's series
   at r/256, the doubling e^2s - 1 = 2 (e^s - 1) + (e^s - 1)^2 eight times. */
SD_INLINE sd_pair sd_exp_fine(sd_pair x) {
    double n = fma(x.hi, SD_LOG2E, SD_MAGIC) - SD_MAGIC;
    int outside = !(fabs(x.hi) <= 690.0);
    double m = outside ? 0.0 : n;
    sd_pair rest = sd_pair_sub(x, sd_pair_mul_double(sd_pair_make(SD_LN2_HI, SD_LN2_LO), m));
    sd_pair r = sd_pair_scale(rest, 0.00390625);
    sd_pair s = sd_pair_make(1.0, 0.0);
    int k;
    for (k = 10; k > 1; --k)
        s = sd_pair_add_double(sd_pair_div(sd_pair_mul(r, s), sd_pair_make((double)k, 0.0)), 1.0);
    s = sd_pair_mul(r, s);
    for (k = 0; k < 8; ++k)
        s = sd_pair_add(sd_pair_scale(s, 2.0), sd_pair_square(s));
    s = sd_pair_scale(sd_pair_add_double(s, 1.0), sd_power_of_two(m));
    return sd_pair_select(outside, sd_exp_pair(x), s);
}
#endif

#ifndef SYMDICT_sd_log_fine
#define SYMDICT_sd_log_fine
/* log(hi + lo) as a pair, absolute error below 2^-98: one Newton step for e^y = x. */
SD_INLINE sd_pair sd_log_fine(sd_pair x) {
    sd_pair y = sd_log_pair(x);
    int outside = !((x.hi > 0.0) & (x.hi <= 1.7976931348623157e308));
    sd_pair z = sd_pair_select(outside, sd_pair_make(0.0, 0.0), y);
    sd_pair e = sd_pair_add_double(sd_pair_mul(sd_pair_select(outside, sd_pair_make(1.0, 0.0), x),
                                               sd_exp_fine(sd_pair_neg(z))), -1.0);
    return sd_pair_select(outside, y, sd_pair_add(y, e));
}
#endif

#ifndef SYMDICT_sd_pow_fine
#define SYMDICT_sd_pow_fine
/* x^y as a pair, relative error below 2^-96 (1 + |y log x|). */
SD_INLINE sd_pair sd_pow_fine(sd_pair x, sd_pair y) {
    sd_pair p = sd_pair_mul(sd_log_fine(x), y);
    int inside = fabs(p.hi) <= 1.7976931348623157e308;
    return sd_pair_select(inside, sd_exp_fine(sd_pair_select(inside, p, sd_pair_make(0.0, 0.0))), sd_pow_pair(x, y.hi));
}
#endif

#ifndef SYMDICT_sd_cbrt_dd
#define SYMDICT_sd_cbrt_dd
/* The cube root of hi + lo. |x| = 2^(3 q) z, 1/2 <= z < 4; y ~ z^(-1/3) from a polynomial (2^-8) and
   two steps of third order, y (1 + e/3 + 2 e^2/9), e = 1 - z y^3; c = z y^2, corrected by the
   residual z - c^3, which fma gives nearly exactly. */
SD_INLINE double sd_cbrt_dd(double hi, double lo) {
    static const double c[] = SD_CBRT_START;
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    int subnormal = a < 2.2250738585072014e-308;
    double lifted = subnormal ? a * 18014398509481984.0 : a;
    uint64_t bits = sd_to_bits(lifted);
    double e = sd_from_bits((bits >> 52) | 0x4330000000000000u) - (4503599627370496.0 + 1023.0);
    double q = fma(e, 1.0 / 3.0, SD_MAGIC) - SD_MAGIC;
    double m = sd_from_bits((bits & 0x000fffffffffffffu) | 0x3ff0000000000000u);
    double z = m * sd_power_of_two(fma(-3.0, q, e));
    double g = subnormal ? 0.0 : low * sd_power_of_two(-3.0 * q);
    double y = fma(fma(fma(fma(fma(c[5], z, c[4]), z, c[3]), z, c[2]), z, c[1]), z, c[0]);
    double t, r, s, s_low;
    t = fma(-z * y, y * y, 1.0);
    y = fma(y * t, fma(t, 2.0 / 9.0, 1.0 / 3.0), y);
    t = fma(-z * y, y * y, 1.0);
    y = fma(y * t, fma(t, 2.0 / 9.0, 1.0 / 3.0), y);
    r = z * (y * y);
    s = r * r;
    s_low = fma(r, r, -s);
    t = fma(-s, r, z) + fma(-s_low, r, g);
    r = fma(t * (1.0 / 3.0), y * y, r) * sd_power_of_two(q - (subnormal ? 18.0 : 0.0));
    r = a > 0.0 ? copysign(r, hi) : hi;
    return a <= 1.7976931348623157e308 ? r : hi;
}
#endif

#ifndef SYMDICT_sd_cbrt
#define SYMDICT_sd_cbrt
/* The cube root of x. */
SD_INLINE double sd_cbrt(double x) {
    return sd_cbrt_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_cbrt_pair
#define SYMDICT_sd_cbrt_pair
/* The cube root of hi + lo as a pair, relative error below 2^-90: one Newton step on the rounded
   root c, whose residual x - c^3 is taken in pairs. */
SD_INLINE sd_pair sd_cbrt_pair(sd_pair x) {
    double c = sd_cbrt_dd(x.hi, x.lo);
    double up = fabs(x.hi) < 1e-200 ? 1.2379400392853803e27 : 1.0;
    double down = fabs(x.hi) > 1e200 ? 8.077935669463161e-28 : 1.0;
    double back = fabs(x.hi) < 1e-200 ? 9.313225746154785e-10 : (fabs(x.hi) > 1e200 ? 1073741824.0 : 1.0);
    double scale = up * down;
    double root = c / back;
    sd_pair cube = sd_pair_mul_double(sd_two_prod(root, root), root);
    sd_pair rest = sd_pair_sub(sd_pair_scale(x, scale), cube);
    double change = rest.hi / (3.0 * (root * root));
    sd_pair y = sd_fast_two_sum(c, change * back);
    int outside = (x.hi == 0.0) | !(fabs(x.hi) <= 1.7976931348623157e308);
    return sd_pair_select(outside, sd_pair_make(c, 0.0), y);
}
#endif

#ifndef SYMDICT_sd_divide_short
#define SYMDICT_sd_divide_short
/* a / b for normalised pairs, as a short pair: one division, the residual brought in by fma. */
SD_INLINE sd_pair sd_divide_short(sd_pair a, sd_pair b) {
    double inverse = 1.0 / b.hi;
    double q = a.hi * inverse;
    return sd_pair_make(q, (fma(-q, b.hi, a.hi) + fma(-q, b.lo, a.lo)) * inverse);
}
#endif

#ifndef SYMDICT_sd_tanh_dd
#define SYMDICT_sd_tanh_dd
/* tanh(hi + lo). */
SD_INLINE double sd_tanh_dd(double hi, double lo) {
    double a = fabs(hi);
    double b = a > 30.0 ? 30.0 : a;
    double low = hi < 0.0 ? -lo : lo;
    sd_pair f = sd_half_expm1_short(b + b, a <= 30.0 ? low + low : 0.0);
    sd_pair e = sd_fast_two_sum(f.hi, f.lo);
    sd_pair d = sd_two_sum(1.0, e.hi);
    sd_pair q = sd_divide_short(e, sd_pair_make(d.hi, d.lo + e.lo));
    return copysign(q.hi + q.lo, hi);
}
#endif

#ifndef SYMDICT_sd_tanh
#define SYMDICT_sd_tanh
/* tanh(x). */
SD_INLINE double sd_tanh(double x) {
    return sd_tanh_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_tanh_pair
#define SYMDICT_sd_tanh_pair
/* tanh(hi + lo) as a pair, relative error below 2^-69. */
SD_INLINE sd_pair sd_tanh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_pair b = sd_pair_make(a.hi > 40.0 ? 40.0 : a.hi, a.hi > 40.0 ? 0.0 : a.lo);
    sd_pair e = sd_expm1_pair(sd_pair_scale(b, 2.0));
    sd_pair q = sd_pair_div(e, sd_pair_add_double(e, 2.0));
    q = sd_pair_select(x.hi < 0.0, sd_pair_neg(q), q);
    return sd_pair_select(a.hi < 1e-150, x, q);
}
#endif

#ifndef SYMDICT_sd_sinh_tail
#define SYMDICT_sd_sinh_tail
/* sinh r - r = r^3 U(r^2) and cosh r - 1 = r^2/2 + r^4 V(r^2) for |r| <= 0.3466. */
SD_INLINE double sd_sinh_tail(double r, double z) {
    static const double c[] = SD_SINH_TAIL;
    double p = fma(fma(fma(fma(c[4], z, c[3]), z, c[2]), z, c[1]), z, c[0]);
    return (r * z) * p;
}
#endif

#ifndef SYMDICT_sd_cosh_tail
#define SYMDICT_sd_cosh_tail
/* cosh r - 1. */
SD_INLINE double sd_cosh_tail(double z) {
    static const double c[] = SD_COSH_TAIL;
    double p = fma(fma(fma(fma(c[4], z, c[3]), z, c[2]), z, c[1]), z, c[0]);
    return z * fma(z, p, 0.5);
}
#endif

#ifndef SYMDICT_sd_hyperbolic_sum
#define SYMDICT_sd_hyperbolic_sum
/* Half of u cosh(r + l) + v sinh(r + l), rounded, from u = P -+ Q, v = P +- Q with |u| >= |v r|
   or u = 0; u_low is the rounding error of u. */
SD_INLINE double sd_hyperbolic_sum(double u, double u_low, double v, double r, double l) {
    double z = r * r;
    double t = v * r;
    sd_pair h = sd_fast_two_sum(u, t);
    double low = fma(v, r, -t) + fma(v, sd_sinh_tail(r, z) + l, u * sd_cosh_tail(z));
    return h.hi + (h.lo + (u_low + low));
}
#endif

#ifndef SYMDICT_sd_sinh_dd
#define SYMDICT_sd_sinh_dd
/* sinh(hi + lo). */
SD_INLINE double sd_sinh_dd(double hi, double lo) {
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    sd_exp_parts p = sd_exp_reduce(a > 710.5 ? 710.5 : a, a <= 710.5 ? low : 0.0);
    double big = sd_power_of_two(p.n - 2.0);
    double small = sd_power_of_two(-2.0 - (p.n < 200.0 ? p.n : 200.0));
    sd_pair u = sd_fast_two_sum(big, -small);
    double y = 2.0 * sd_hyperbolic_sum(u.hi, u.lo, big + small, p.r, p.lo);
    return a < 1e-9 ? sd_tiny(hi, lo) : copysign(y, hi);
}
#endif

#ifndef SYMDICT_sd_sinh
#define SYMDICT_sd_sinh
/* sinh(x). */
SD_INLINE double sd_sinh(double x) {
    return sd_sinh_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_cosh_dd
#define SYMDICT_sd_cosh_dd
/* cosh(hi + lo). */
SD_INLINE double sd_cosh_dd(double hi, double lo) {
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    sd_exp_parts p = sd_exp_reduce(a > 710.5 ? 710.5 : a, a <= 710.5 ? low : 0.0);
    double big = sd_power_of_two(p.n - 2.0);
    double small = sd_power_of_two(-2.0 - (p.n < 200.0 ? p.n : 200.0));
    sd_pair u = sd_fast_two_sum(big, small);
    return 2.0 * sd_hyperbolic_sum(u.hi, u.lo, big - small, p.r, p.lo);
}
#endif

#ifndef SYMDICT_sd_cosh
#define SYMDICT_sd_cosh
/* cosh(x). */
SD_INLINE double sd_cosh(double x) {
    return sd_cosh_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_growth
#define SYMDICT_sd_growth
/* e^a - 1 for 0 <= a (limited to 40) and e^a/2 as pairs, by one kernel; e^a/2 overflows where sinh does. */
typedef struct { sd_pair expm1, half_exp; } sd_growth;
#endif

#ifndef SYMDICT_sd_growth_of
#define SYMDICT_sd_growth_of
/* The growth at a. */
SD_INLINE sd_growth sd_growth_of(sd_pair a) {
    sd_exp_parts p = sd_exp_reduce(a.hi > 711.0 ? 711.0 : a.hi, a.hi <= 711.0 ? a.lo : 0.0);
    sd_pair e = sd_exp_kernel_pair(p.r, p.lo);
    sd_pair s = sd_pair_add_double(e, 1.0);
    double h = sd_power_of_two(p.n < 60.0 ? p.n - 1.0 : 59.0);
    sd_growth g;
    g.expm1 = sd_pair_scale(sd_pair_fast_add(sd_two_sum(h, -0.5), sd_pair_scale(e, h)), 2.0);
    g.half_exp = sd_pair_make(sd_scale(s.hi, p.magic - 1.0), sd_scale(s.lo, p.magic - 1.0));
    return g;
}
#endif

#ifndef SYMDICT_sd_sinh_pair
#define SYMDICT_sd_sinh_pair
/* sinh(hi + lo) as a pair, relative error below 2^-69: (e + e/(1 + e))/2, beyond 40 exp/2. */
SD_INLINE sd_pair sd_sinh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_growth g = sd_growth_of(a);
    sd_pair near = sd_pair_add(g.expm1, sd_pair_div(g.expm1, sd_pair_add_double(g.expm1, 1.0)));
    sd_pair y = sd_pair_select(a.hi > 40.0, g.half_exp, sd_pair_scale(near, 0.5));
    y = sd_pair_select(x.hi < 0.0, sd_pair_neg(y), y);
    return sd_pair_select(a.hi < 1e-150, x, y);
}
#endif

#ifndef SYMDICT_sd_cosh_pair
#define SYMDICT_sd_cosh_pair
/* cosh(hi + lo) as a pair, relative error below 2^-69: (E + 1/E)/2, beyond 40 exp/2. */
SD_INLINE sd_pair sd_cosh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_growth g = sd_growth_of(a);
    sd_pair e = sd_pair_add_double(g.expm1, 1.0);
    sd_pair near = sd_pair_scale(sd_pair_add(e, sd_pair_inverse(e)), 0.5);
    return sd_pair_select(a.hi > 40.0, g.half_exp, near);
}
#endif

#ifndef SYMDICT_sd_sqrt_short
#define SYMDICT_sd_sqrt_short
/* sqrt(x) as a short pair: the correction is good to 2^-50 of itself. */
SD_INLINE sd_pair sd_sqrt_short(sd_pair x) {
    double s = sqrt(x.hi);
    double d = (fma(-s, s, x.hi) + x.lo) * (0.5 / s);
    return sd_pair_make(s, s > 0.0 ? d : 0.0);
}
#endif

#ifndef SYMDICT_sd_asinh_dd
#define SYMDICT_sd_asinh_dd
/* asinh(hi + lo) = log(1 + y), y = a + (sqrt(1 + a^2) - 1); beyond 2^60 log(a) + ln 2. */
SD_INLINE double sd_asinh_dd(double hi, double lo) {
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    int far = a > 1152921504606846976.0;
    double b = far ? 1.0 : a;
    double c = far ? 0.0 : low;
    sd_pair square = sd_two_prod(b, b);
    sd_pair t = sd_two_sum(1.0, square.hi);
    sd_pair s = sd_sqrt_short(sd_pair_make(t.hi, t.lo + fma(b + b, c, square.lo)));
    sd_pair y = sd_two_sum(b, s.hi - 1.0);
    double y_low = y.lo + (s.lo + c);
    sd_pair near = sd_fast_two_sum(y.hi, y_low);
    sd_pair z = sd_log1p_short(far ? 1.0 : 0.0, far ? a : near.hi, far ? 0.0 : near.lo);
    double r = z.hi + z.lo;
    r = a <= 1.7976931348623157e308 ? r : a;
    return a < 1e-9 ? sd_tiny(hi, lo) : copysign(r, hi);
}
#endif

#ifndef SYMDICT_sd_asinh
#define SYMDICT_sd_asinh
/* asinh(x). */
SD_INLINE double sd_asinh(double x) {
    return sd_asinh_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_acosh_dd
#define SYMDICT_sd_acosh_dd
/* acosh(hi + lo) = log(1 + y), y = t + sqrt(t (t + 2)), t = hi + lo - 1; beyond 2^60 log(hi) + ln 2. */
SD_INLINE double sd_acosh_dd(double hi, double lo) {
    int far = hi > 1152921504606846976.0;
    sd_pair d = sd_two_sum(far ? 2.0 : hi, -1.0);
    sd_pair t = sd_fast_two_sum(d.hi, d.lo + (far ? 0.0 : lo));
    sd_pair square = sd_two_prod(t.hi, t.hi);
    sd_pair w = sd_two_sum(t.hi + t.hi, square.hi);
    double w_low = w.lo + (square.lo + (t.lo + t.lo) * (1.0 + t.hi));
    sd_pair s = sd_sqrt_short(sd_fast_two_sum(w.hi, w_low));
    sd_pair y = sd_two_sum(t.hi, s.hi);
    sd_pair near = sd_fast_two_sum(y.hi, y.lo + (s.lo + t.lo));
    sd_pair z = sd_log1p_short(far ? 1.0 : 0.0, far ? hi : near.hi, far ? 0.0 : near.lo);
    double r = z.hi + z.lo;
    r = hi == HUGE_VAL ? hi : r;
    return hi >= 1.0 ? r : (double)NAN;
}
#endif

#ifndef SYMDICT_sd_acosh
#define SYMDICT_sd_acosh
/* acosh(x). */
SD_INLINE double sd_acosh(double x) {
    return sd_acosh_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_atanh_dd
#define SYMDICT_sd_atanh_dd
/* atanh(hi + lo) = log(1 + y)/2, y = 2 a/(1 - a). */
SD_INLINE double sd_atanh_dd(double hi, double lo) {
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    sd_pair e = sd_two_sum(1.0, -a);
    sd_pair d = sd_fast_two_sum(e.hi, e.lo - low);
    sd_pair q = sd_divide_short(sd_pair_make(a + a, low + low), d);
    sd_pair y = sd_fast_two_sum(q.hi, q.lo);
    sd_pair z = sd_log1p_short(0.0, y.hi, y.lo);
    double r = 0.5 * (z.hi + z.lo);
    r = a < 1.0 ? r : (a == 1.0 ? HUGE_VAL : (double)NAN);
    return a < 1e-9 ? sd_tiny(hi, lo) : copysign(r, hi);
}
#endif

#ifndef SYMDICT_sd_atanh
#define SYMDICT_sd_atanh
/* atanh(x). */
SD_INLINE double sd_atanh(double x) {
    return sd_atanh_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_log_one_plus_pair
#define SYMDICT_sd_log_one_plus_pair
/* extra ln 2 + log(1 + y) as a pair for y >= 0, finite. */
SD_INLINE sd_pair sd_log_one_plus_pair(double extra, sd_pair y) {
    sd_pair u = sd_two_sum(1.0, y.hi);
    sd_log_parts p = sd_log_split(u.hi);
    sd_pair far = sd_two_sum(p.m - 1.0, (u.lo + y.lo) * p.scale);
    return sd_log_kernel_pair(p.k + extra, sd_pair_select(p.k == 0.0, y, far));
}
#endif

#ifndef SYMDICT_sd_asinh_pair
#define SYMDICT_sd_asinh_pair
/* asinh(hi + lo) as a pair, relative error below 2^-69. */
SD_INLINE sd_pair sd_asinh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    int far = a.hi > 1.3292279957849159e36;
    sd_pair b = sd_pair_select(far, sd_pair_make(1.0, 0.0), a);
    sd_pair square = sd_pair_square(b);
    sd_pair s = sd_pair_add_double(sd_pair_sqrt(sd_pair_add_double(square, 1.0)), 1.0);
    sd_pair near = sd_pair_add(b, sd_pair_div(square, s));
    sd_pair y = sd_log_one_plus_pair(far ? 1.0 : 0.0, sd_pair_select(far, a, near));
    double hi = a.hi <= 1.7976931348623157e308 ? y.hi : a.hi;
    sd_pair z = sd_pair_make(hi, hi <= 1000.0 ? y.lo : 0.0);
    z = sd_pair_select(x.hi < 0.0, sd_pair_neg(z), z);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, z);
}
#endif

#ifndef SYMDICT_sd_acosh_pair
#define SYMDICT_sd_acosh_pair
/* acosh(hi + lo) as a pair, relative error below 2^-69. */
SD_INLINE sd_pair sd_acosh_pair(sd_pair x) {
    int far = x.hi > 1.3292279957849159e36;
    sd_pair t = sd_pair_add_double(sd_pair_select(far, sd_pair_make(2.0, 0.0), x), -1.0);
    sd_pair w = sd_pair_add(sd_pair_scale(t, 2.0), sd_pair_square(t));
    sd_pair near = sd_pair_add(t, sd_pair_sqrt(w));
    sd_pair y = sd_log_one_plus_pair(far ? 1.0 : 0.0, sd_pair_select(far, x, near));
    double hi = x.hi <= 1.7976931348623157e308 ? y.hi : x.hi;
    hi = x.hi >= 1.0 ? hi : (double)NAN;
    return sd_pair_make(hi, hi <= 1000.0 ? y.lo : 0.0);
}
#endif

#ifndef SYMDICT_sd_atanh_pair
#define SYMDICT_sd_atanh_pair
/* atanh(hi + lo) as a pair, relative error below 2^-69. */
SD_INLINE sd_pair sd_atanh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_pair inside = sd_pair_make(a.hi < 1.0 ? a.hi : 0.5, a.hi < 1.0 ? a.lo : 0.0);
    sd_pair d = sd_pair_add_double(sd_pair_neg(inside), 1.0);
    sd_pair q = sd_pair_div(sd_pair_scale(inside, 2.0), d);
    sd_pair z = sd_pair_scale(sd_log_one_plus_pair(0.0, q), 0.5);
    double end = a.hi == 1.0 ? HUGE_VAL : (double)NAN;
    sd_pair y = sd_pair_make(a.hi < 1.0 ? z.hi : end, a.hi < 1.0 ? z.lo : 0.0);
    y = sd_pair_select(x.hi < 0.0, sd_pair_neg(y), y);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, y);
}
#endif

/* The largest |x| that sin, cos and tan take: 2^40. */
#define SD_TRIG_LIMIT 1099511627776.0

#ifndef SYMDICT_sd_trig_parts
#define SYMDICT_sd_trig_parts
/* x = n pi/2 + r + lo; the low two bits of quadrant are n modulo 4. */
typedef struct { double r, lo; uint64_t quadrant; } sd_trig_parts;
#endif

#ifndef SYMDICT_sd_trig_reduce
#define SYMDICT_sd_trig_reduce
/* Parts of hi + lo, NaN beyond the limit. */
SD_INLINE sd_trig_parts sd_trig_reduce(double hi, double lo) {
    sd_trig_parts p;
    double x = fabs(hi) <= SD_TRIG_LIMIT ? hi : (double)NAN;
    double magic = fma(x, SD_TWO_OVER_PI, SD_MAGIC);
    double n = magic - SD_MAGIC;
    sd_pair second = sd_two_prod(n, SD_HALF_PI_MID);
    sd_pair r = sd_two_sum(fma(-n, SD_HALF_PI_HI, x), -second.hi);
    sd_pair s = sd_two_sum(r.hi, lo);
    double low = fma(-n, SD_HALF_PI_LO, r.lo - second.lo) + s.lo;
    p.r = s.hi + low;
    p.lo = (s.hi - p.r) + low;
    p.quadrant = sd_to_bits(magic);
    return p;
}
#endif

#ifndef SYMDICT_sd_sin_short
#define SYMDICT_sd_sin_short
/* sin(r + lo) for |r| <= 0.786 as a short pair: r + (lo cos r + r^3 S(r^2)). */
SD_INLINE sd_pair sd_sin_short(double r, double lo) {
    static const double c[] = SD_SIN_TAIL;
    double z = r * r;
    double w = z * z;
    double p = fma(fma(fma(c[6], z, c[5]), z, c[4]), w, fma(c[3], z, c[2]));
    double q = fma(p, w, fma(c[1], z, c[0]));
    return sd_pair_make(r, fma(r * z, q, fma(-0.5 * z, lo, lo)));
}
#endif

#ifndef SYMDICT_sd_cos_short
#define SYMDICT_sd_cos_short
/* cos(r + lo) for |r| <= 0.786 as a short pair: (1 - r^2/2) + (r^4 C(r^2) - r lo). */
SD_INLINE sd_pair sd_cos_short(double r, double lo) {
    static const double c[] = SD_COS_TAIL;
    double z = r * r;
    double w = z * z;
    double z_low = fma(r, r, -z);
    double p = fma(fma(c[5], z, c[4]), w, fma(c[3], z, c[2]));
    double q = fma(p, w, fma(c[1], z, c[0]));
    sd_pair h = sd_fast_two_sum(1.0, -0.5 * z);
    return sd_pair_make(h.hi, h.lo + fma(w, q, fma(-r, lo, -0.5 * z_low)));
}
#endif

#ifndef SYMDICT_sd_flip
#define SYMDICT_sd_flip
/* x with its sign flipped where bit 1 of quadrant is set. */
SD_INLINE double sd_flip(double x, uint64_t quadrant) {
    return sd_from_bits(sd_to_bits(x) ^ ((quadrant & 2u) << 62));
}
#endif

#ifndef SYMDICT_sd_sin_dd
#define SYMDICT_sd_sin_dd
/* sin(hi + lo). */
SD_INLINE double sd_sin_dd(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce(hi, lo);
    double s = sd_pair_round(sd_sin_short(p.r, p.lo));
    double c = sd_pair_round(sd_cos_short(p.r, p.lo));
    double y = sd_flip((p.quadrant & 1u) ? c : s, p.quadrant);
    return fabs(hi) < 1e-9 ? sd_tiny(hi, lo) : y;
}
#endif

#ifndef SYMDICT_sd_sin
#define SYMDICT_sd_sin
/* sin(x). */
SD_INLINE double sd_sin(double x) {
    return sd_sin_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_cos_dd
#define SYMDICT_sd_cos_dd
/* cos(hi + lo). */
SD_INLINE double sd_cos_dd(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce(hi, lo);
    double s = sd_pair_round(sd_sin_short(p.r, p.lo));
    double c = sd_pair_round(sd_cos_short(p.r, p.lo));
    return sd_flip((p.quadrant & 1u) ? s : c, p.quadrant + 1u);
}
#endif

#ifndef SYMDICT_sd_cos
#define SYMDICT_sd_cos
/* cos(x). */
SD_INLINE double sd_cos(double x) {
    return sd_cos_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_tan_dd
#define SYMDICT_sd_tan_dd
/* tan(hi + lo): s/c, or -c/s in odd quadrants. */
SD_INLINE double sd_tan_dd(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce(hi, lo);
    sd_pair a = sd_sin_short(p.r, p.lo);
    sd_pair b = sd_cos_short(p.r, p.lo);
    sd_pair s = sd_fast_two_sum(a.hi, a.lo);
    sd_pair c = sd_fast_two_sum(b.hi, b.lo);
    int odd = (int)(p.quadrant & 1u);
    sd_pair t = sd_divide_short(sd_pair_select(odd, sd_pair_neg(c), s), sd_pair_select(odd, s, c));
    double y = t.hi + t.lo;
    return fabs(hi) < 1e-9 ? sd_tiny(hi, lo) : y;
}
#endif

#ifndef SYMDICT_sd_tan
#define SYMDICT_sd_tan
/* tan(x). */
SD_INLINE double sd_tan(double x) {
    return sd_tan_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_sin_kernel_pair
#define SYMDICT_sd_sin_kernel_pair
/* sin(r + l) as a pair for |r| <= 0.786: the terms up to r^7 in pairs, the rest is below 2^-21. */
SD_INLINE sd_pair sd_sin_kernel_pair(sd_pair r) {
    static const double c[] = SD_SIN_NEAR_TAIL;
    static const double hi[] = SD_SIN_NEAR;
    static const double lo[] = SD_SIN_NEAR_LO;
    sd_pair z = sd_pair_square(r);
    double t = fma(fma(c[6], z.hi, c[5]), z.hi, c[4]);
    sd_pair p;
    t = fma(fma(fma(fma(t, z.hi, c[3]), z.hi, c[2]), z.hi, c[1]), z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[2], lo[2]);
    p = sd_pair_horner(p, z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    p = sd_pair_mul(sd_pair_mul(r, z), p);
    return sd_pair_fast_add(r, p);
}
#endif

#ifndef SYMDICT_sd_cos_kernel_pair
#define SYMDICT_sd_cos_kernel_pair
/* cos(r + l) as a pair for |r| <= 0.786. */
SD_INLINE sd_pair sd_cos_kernel_pair(sd_pair r) {
    static const double c[] = SD_COS_NEAR_TAIL;
    static const double hi[] = SD_COS_NEAR;
    static const double lo[] = SD_COS_NEAR_LO;
    sd_pair z = sd_pair_square(r);
    double t = fma(fma(c[6], z.hi, c[5]), z.hi, c[4]);
    sd_pair p;
    t = fma(fma(fma(fma(t, z.hi, c[3]), z.hi, c[2]), z.hi, c[1]), z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    p = sd_pair_horner(p, z, -0.5, 0.0);
    return sd_pair_add_double(sd_pair_mul(z, p), 1.0);
}
#endif

#ifndef SYMDICT_sd_pair_flip
#define SYMDICT_sd_pair_flip
/* x with its sign flipped where bit 1 of quadrant is set. */
SD_INLINE sd_pair sd_pair_flip(sd_pair x, uint64_t quadrant) {
    return sd_pair_make(sd_flip(x.hi, quadrant), sd_flip(x.lo, quadrant));
}
#endif

#ifndef SYMDICT_sd_sin_pair
#define SYMDICT_sd_sin_pair
/* sin(hi + lo) as a pair, relative error below 2^-69 for |hi| <= 2^28. */
SD_INLINE sd_pair sd_sin_pair(sd_pair x) {
    sd_trig_parts p = sd_trig_reduce(x.hi, x.lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair y = sd_pair_select((int)(p.quadrant & 1u), sd_cos_kernel_pair(r), sd_sin_kernel_pair(r));
    return sd_pair_select(fabs(x.hi) < 1e-150, x, sd_pair_flip(y, p.quadrant));
}
#endif

#ifndef SYMDICT_sd_cos_pair
#define SYMDICT_sd_cos_pair
/* cos(hi + lo) as a pair, relative error below 2^-69 for |hi| <= 2^28. */
SD_INLINE sd_pair sd_cos_pair(sd_pair x) {
    sd_trig_parts p = sd_trig_reduce(x.hi, x.lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair y = sd_pair_select((int)(p.quadrant & 1u), sd_sin_kernel_pair(r), sd_cos_kernel_pair(r));
    return sd_pair_flip(y, p.quadrant + 1u);
}
#endif

#ifndef SYMDICT_sd_tan_pair
#define SYMDICT_sd_tan_pair
/* tan(hi + lo) as a pair, relative error below 2^-68 for |hi| <= 2^28. */
SD_INLINE sd_pair sd_tan_pair(sd_pair x) {
    sd_trig_parts p = sd_trig_reduce(x.hi, x.lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair s = sd_sin_kernel_pair(r);
    sd_pair c = sd_cos_kernel_pair(r);
    int odd = (int)(p.quadrant & 1u);
    sd_pair t = sd_pair_div(sd_pair_select(odd, sd_pair_neg(c), s), sd_pair_select(odd, s, c));
    return sd_pair_select(fabs(x.hi) < 1e-150, x, t);
}
#endif

#ifndef SYMDICT_sd_trig_reduce_huge
#define SYMDICT_sd_trig_reduce_huge
/* Parts of any finite x (Payne and Hanek): |x| = m 2^e with an integer m; of m 2^e 2/pi only the
   192 bits below the factor 4 are formed, from 192 bits of 2/pi, so the error of n + fraction is
   below 2^-136, while the fraction is above 2^-62. */
static inline sd_trig_parts sd_trig_reduce_huge(double x) {
    static const uint32_t digits[] = SD_TWO_OVER_PI_WORDS;
    uint64_t bits = sd_to_bits(fabs(x));
    uint64_t m = (bits & 0x000fffffffffffffu) | 0x0010000000000000u;
    uint64_t start = (bits >> 52) + 32u - 1077u;
    uint64_t carry = 0, flip, t;
    uint32_t w[6], product[6];
    sd_pair fraction;
    sd_trig_parts p;
    int k;
    for (k = 0; k < 6; k++) {
        t = ((uint64_t)digits[(int)(start >> 5) + k] << 32) | digits[(int)(start >> 5) + k + 1];
        w[k] = (uint32_t)(t >> (32u - (start & 31u)));
    }
    for (k = 5; k >= 0; k--) {
        t = (uint64_t)w[k] * (m & 0xffffffffu) + carry;
        product[k] = (uint32_t)t;
        carry = t >> 32;
    }
    carry = 0;
    for (k = 5; k > 0; k--) {
        t = (uint64_t)w[k] * (m >> 32) + product[k - 1] + carry;
        product[k - 1] = (uint32_t)t;
        carry = t >> 32;
    }
    flip = (product[0] >> 29) & 1u;
    p.quadrant = (product[0] >> 30) + flip;
    carry = flip;
    for (k = 5; k >= 0; k--) {
        t = flip ? (uint64_t)(uint32_t)~product[k] + carry : product[k];
        product[k] = (uint32_t)t;
        carry = flip ? t >> 32 : 0;
    }
    product[0] &= 0x3fffffffu;
    fraction = sd_fast_two_sum((double)product[0], (double)product[1] * 2.3283064365386963e-10);
    for (k = 2; k < 6; k++) fraction = sd_pair_add_double(fraction, ldexp((double)product[k], -32 * k));
    fraction = sd_pair_scale(fraction, (flip != 0) != (x < 0.0) ? -9.313225746154785e-10 : 9.313225746154785e-10);
    fraction = sd_pair_mul(fraction, sd_pair_make(SD_HALF_PI_HI, SD_HALF_PI_MID));
    p.r = fraction.hi;
    p.lo = fraction.lo;
    p.quadrant = x < 0.0 ? (uint64_t)0 - p.quadrant : p.quadrant;
    return p;
}
#endif

#ifndef SYMDICT_sd_trig_reduce_any
#define SYMDICT_sd_trig_reduce_any
/* Parts of any x; NaN for infinities and NaN. */
static inline sd_trig_parts sd_trig_reduce_any(double x) {
    int huge = fabs(x) > SD_TRIG_LIMIT && fabs(x) <= 1.7976931348623157e308;
    return huge ? sd_trig_reduce_huge(x) : sd_trig_reduce(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_trig_reduce_sum
#define SYMDICT_sd_trig_reduce_sum
/* Parts of hi + lo for any hi: the low part of a huge number is reduced as well. */
static inline sd_trig_parts sd_trig_reduce_sum(double hi, double lo) {
    sd_trig_parts a = sd_trig_reduce_any(hi);
    sd_trig_parts b = sd_trig_reduce_any(lo);
    sd_pair r = sd_pair_add(sd_pair_make(a.r, a.lo), sd_pair_make(b.r, b.lo));
    double turn = r.hi > 0.5 * SD_HALF_PI_HI ? 1.0 : (r.hi < -0.5 * SD_HALF_PI_HI ? -1.0 : 0.0);
    r = sd_pair_sub(r, sd_pair_make(turn * SD_HALF_PI_HI, turn * SD_HALF_PI_MID));
    a.quadrant += b.quadrant + (uint64_t)(int64_t)turn;
    a.r = r.hi;
    a.lo = r.lo;
    return a;
}
#endif

#ifndef SYMDICT_sd_sin_any
#define SYMDICT_sd_sin_any
/* sin(hi + lo) for any argument, one element at a time. */
static inline double sd_sin_any(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce_sum(hi, lo);
    sd_pair y = (p.quadrant & 1u) ? sd_cos_short(p.r, p.lo) : sd_sin_short(p.r, p.lo);
    return fabs(hi) <= SD_TRIG_LIMIT ? sd_sin_dd(hi, lo) : sd_flip(sd_pair_round(y), p.quadrant);
}
#endif

#ifndef SYMDICT_sd_cos_any
#define SYMDICT_sd_cos_any
/* cos(hi + lo) for any argument, one element at a time. */
static inline double sd_cos_any(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce_sum(hi, lo);
    sd_pair y = (p.quadrant & 1u) ? sd_sin_short(p.r, p.lo) : sd_cos_short(p.r, p.lo);
    return fabs(hi) <= SD_TRIG_LIMIT ? sd_cos_dd(hi, lo) : sd_flip(sd_pair_round(y), p.quadrant + 1u);
}
#endif

#ifndef SYMDICT_sd_tan_any
#define SYMDICT_sd_tan_any
/* tan(hi + lo) for any argument, one element at a time. */
static inline double sd_tan_any(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce_sum(hi, lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair s = sd_sin_kernel_pair(r);
    sd_pair c = sd_cos_kernel_pair(r);
    sd_pair t = (p.quadrant & 1u) ? sd_pair_div(sd_pair_neg(c), s) : sd_pair_div(s, c);
    return fabs(hi) <= SD_TRIG_LIMIT ? sd_tan_dd(hi, lo) : sd_pair_round(t);
}
#endif

#ifndef SYMDICT_sd_sin_fine
#define SYMDICT_sd_sin_fine
/* sin(hi + lo) as a pair, beyond the vector functions as a double: for constants that are computed once per call. */
static inline sd_pair sd_sin_fine(sd_pair x) {
    return fabs(x.hi) <= SD_TRIG_LIMIT ? sd_sin_pair(x) : sd_pair_make(sd_sin_any(x.hi, x.lo), 0.0);
}
#endif

#ifndef SYMDICT_sd_cos_fine
#define SYMDICT_sd_cos_fine
/* cos(hi + lo) as a pair, beyond the vector functions as a double: for constants that are computed once per call. */
static inline sd_pair sd_cos_fine(sd_pair x) {
    return fabs(x.hi) <= SD_TRIG_LIMIT ? sd_cos_pair(x) : sd_pair_make(sd_cos_any(x.hi, x.lo), 0.0);
}
#endif

#ifndef SYMDICT_sd_tan_fine
#define SYMDICT_sd_tan_fine
/* tan(hi + lo) as a pair, beyond the vector functions as a double: for constants that are computed once per call. */
static inline sd_pair sd_tan_fine(sd_pair x) {
    return fabs(x.hi) <= SD_TRIG_LIMIT ? sd_tan_pair(x) : sd_pair_make(sd_tan_any(x.hi, x.lo), 0.0);
}
#endif

#ifndef SYMDICT_sd_atan_dd
#define SYMDICT_sd_atan_dd
/* atan(hi + lo). */
SD_INLINE double sd_atan_dd(double hi, double lo) {
    static const double c[] = SD_ATAN_TAIL;
    double a = fabs(hi) > 1e300 ? 1e300 : fabs(hi);
    double low = fabs(hi) <= 1e300 ? (hi < 0.0 ? -lo : lo) : 0.0;
    int mid = a > 0.4142135623730951;
    int far = a > 2.414213562373095;
    sd_pair minus = sd_two_sum(a, -1.0);
    sd_pair plus = sd_two_sum(a, 1.0);
    double n_hi = far ? -1.0 : (mid ? minus.hi : a);
    double n_lo = far ? 0.0 : (mid ? minus.lo + low : low);
    double d_hi = far ? a : (mid ? plus.hi : 1.0);
    double d_lo = far ? low : (mid ? plus.lo + low : 0.0);
    double base = far ? SD_HALF_PI_HI : (mid ? 0.5 * SD_HALF_PI_HI : 0.0);
    double base_lo = far ? SD_HALF_PI_MID : (mid ? 0.5 * SD_HALF_PI_MID : 0.0);
    sd_pair s = sd_divide_short(sd_pair_make(n_hi, n_lo), sd_pair_make(d_hi, d_lo));
    double z = s.hi * s.hi;
    double w = z * z;
    double v = w * w;
    double p0 = fma(fma(c[3], z, c[2]), w, fma(c[1], z, c[0]));
    double p1 = fma(fma(c[7], z, c[6]), w, fma(c[5], z, c[4]));
    double p2 = fma(fma(c[11], z, c[10]), w, fma(c[9], z, c[8]));
    double p = fma(fma(p2, v, p1), v, p0);
    double tail = fma(s.hi * z, p, fma(-z, s.lo, s.lo));
    sd_pair h = sd_fast_two_sum(base, s.hi);
    double y = h.hi + (h.lo + (base_lo + tail));
    return a < 1e-9 ? sd_tiny(hi, lo) : copysign(y, hi);
}
#endif

#ifndef SYMDICT_sd_atan
#define SYMDICT_sd_atan
/* atan(x). */
SD_INLINE double sd_atan(double x) {
    return sd_atan_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_asin_reduced
#define SYMDICT_sd_asin_reduced
/* asin(s) for the s of |hi + lo|, as a short pair; NaN for |x| > 1. */
SD_INLINE sd_pair sd_asin_reduced(double a, double low) {
    static const double c[] = SD_ASIN_TAIL;
    int big = a > 0.5;
    sd_pair far = sd_fast_two_sum(0.5 - 0.5 * a, -0.5 * low);
    sd_pair root = sd_sqrt_short(far);
    double z = big ? far.hi : a * a;
    double s = big ? root.hi : a;
    double l = big ? root.lo : low;
    double w = z * z;
    double v = w * w;
    double p0 = fma(fma(c[3], z, c[2]), w, fma(c[1], z, c[0]));
    double p1 = fma(fma(c[7], z, c[6]), w, fma(c[5], z, c[4]));
    double p2 = fma(fma(c[11], z, c[10]), w, fma(c[9], z, c[8]));
    double p3 = fma(c[14], w, fma(c[13], z, c[12]));
    double p = fma(fma(fma(p3, v, p2), v, p1), v, p0);
    return sd_pair_make(s, fma(s * z, p, fma(l * z, fma(0.375, z, 0.5), l)));
}
#endif

#ifndef SYMDICT_sd_asin_dd
#define SYMDICT_sd_asin_dd
/* asin(hi + lo). */
SD_INLINE double sd_asin_dd(double hi, double lo) {
    double a = fabs(hi);
    sd_pair s = sd_asin_reduced(a, hi < 0.0 ? -lo : lo);
    sd_pair h = sd_fast_two_sum(SD_HALF_PI_HI, -2.0 * s.hi);
    double far = h.hi + (h.lo + fma(-2.0, s.lo, SD_HALF_PI_MID));
    double y = a > 0.5 ? far : s.hi + s.lo;
    return a < 1e-9 ? sd_tiny(hi, lo) : copysign(y, hi);
}
#endif

#ifndef SYMDICT_sd_asin
#define SYMDICT_sd_asin
/* asin(x). */
SD_INLINE double sd_asin(double x) {
    return sd_asin_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_acos_dd
#define SYMDICT_sd_acos_dd
/* acos(hi + lo). */
SD_INLINE double sd_acos_dd(double hi, double lo) {
    double a = fabs(hi);
    int big = a > 0.5;
    sd_pair s = sd_asin_reduced(a, hi < 0.0 ? -lo : lo);
    double factor = big ? (hi < 0.0 ? -2.0 : 2.0) : (hi < 0.0 ? 1.0 : -1.0);
    double base = big ? (hi < 0.0 ? 2.0 * SD_HALF_PI_HI : 0.0) : SD_HALF_PI_HI;
    double base_lo = big ? (hi < 0.0 ? 2.0 * SD_HALF_PI_MID : 0.0) : SD_HALF_PI_MID;
    sd_pair h = sd_fast_two_sum(base, factor * s.hi);
    return h.hi + (h.lo + fma(factor, s.lo, base_lo));
}
#endif

#ifndef SYMDICT_sd_acos
#define SYMDICT_sd_acos
/* acos(x). */
SD_INLINE double sd_acos(double x) {
    return sd_acos_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_atan_kernel_pair
#define SYMDICT_sd_atan_kernel_pair
/* s + s^3 A(s^2) = atan(s) as a pair for |s| <= 0.4143: terms up to s^11 in pairs, rest below 2^-18. */
SD_INLINE sd_pair sd_atan_kernel_pair(sd_pair s) {
    static const double c[] = SD_ATAN_NEAR_TAIL;
    static const double hi[] = SD_ATAN_NEAR;
    static const double lo[] = SD_ATAN_NEAR_LO;
    sd_pair z = sd_pair_square(s);
    double t = fma(fma(fma(c[11], z.hi, c[10]), z.hi, c[9]), z.hi, c[8]);
    sd_pair p;
    t = fma(fma(fma(fma(t, z.hi, c[7]), z.hi, c[6]), z.hi, c[5]), z.hi, c[4]);
    t = fma(fma(fma(fma(t, z.hi, c[3]), z.hi, c[2]), z.hi, c[1]), z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[4], lo[4]);
    p = sd_pair_horner(p, z, hi[3], lo[3]);
    p = sd_pair_horner(p, z, hi[2], lo[2]);
    p = sd_pair_horner(p, z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    return sd_pair_fast_add(s, sd_pair_mul(sd_pair_mul(s, z), p));
}
#endif

#ifndef SYMDICT_sd_pair_with_sign
#define SYMDICT_sd_pair_with_sign
/* -x where x.hi is negative, and the same once more: |x| and back. */
SD_INLINE sd_pair sd_pair_with_sign(sd_pair x, double sign) {
    return sd_pair_select(sign < 0.0, sd_pair_neg(x), x);
}
#endif

#ifndef SYMDICT_sd_atan_pair
#define SYMDICT_sd_atan_pair
/* atan(hi + lo) as a pair, relative error below 2^-69. */
SD_INLINE sd_pair sd_atan_pair(sd_pair x) {
    sd_pair b = sd_pair_with_sign(x, x.hi);
    sd_pair a = sd_pair_make(b.hi > 1e300 ? 1e300 : b.hi, b.hi > 1e300 ? 0.0 : b.lo);
    int mid = a.hi > 0.4142135623730951;
    int far = a.hi > 2.414213562373095;
    sd_pair one = sd_pair_make(1.0, 0.0);
    sd_pair n = sd_pair_select(far, sd_pair_neg(one), sd_pair_select(mid, sd_pair_add_double(a, -1.0), a));
    sd_pair d = sd_pair_select(far, a, sd_pair_select(mid, sd_pair_add_double(a, 1.0), one));
    double factor = far ? 1.0 : (mid ? 0.5 : 0.0);
    sd_pair base = sd_pair_make(factor * SD_HALF_PI_HI, factor * SD_HALF_PI_MID);
    sd_pair y = sd_pair_fast_add(base, sd_atan_kernel_pair(sd_pair_div(n, d)));
    return sd_pair_select(fabs(x.hi) < 1e-150, x, sd_pair_with_sign(y, x.hi));
}
#endif

#ifndef SYMDICT_sd_asin_reduced_pair
#define SYMDICT_sd_asin_reduced_pair
/* asin(s) for the s of |x| (as above) as a pair. */
SD_INLINE sd_pair sd_asin_reduced_pair(sd_pair a) {
    static const double c[] = SD_ASIN_NEAR_TAIL;
    static const double hi[] = SD_ASIN_NEAR;
    static const double lo[] = SD_ASIN_NEAR_LO;
    int big = a.hi > 0.5;
    sd_pair far = sd_pair_scale(sd_pair_add_double(sd_pair_neg(a), 1.0), 0.5);
    sd_pair s = sd_pair_select(big, sd_pair_sqrt(far), a);
    sd_pair z = sd_pair_select(big, far, sd_pair_square(a));
    double t = fma(fma(c[14], z.hi, c[13]), z.hi, c[12]);
    sd_pair p;
    t = fma(fma(fma(fma(t, z.hi, c[11]), z.hi, c[10]), z.hi, c[9]), z.hi, c[8]);
    t = fma(fma(fma(fma(t, z.hi, c[7]), z.hi, c[6]), z.hi, c[5]), z.hi, c[4]);
    t = fma(fma(fma(fma(t, z.hi, c[3]), z.hi, c[2]), z.hi, c[1]), z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[4], lo[4]);
    p = sd_pair_horner(p, z, hi[3], lo[3]);
    p = sd_pair_horner(p, z, hi[2], lo[2]);
    p = sd_pair_horner(p, z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    return sd_pair_fast_add(s, sd_pair_mul(sd_pair_mul(s, z), p));
}
#endif

#ifndef SYMDICT_sd_asin_pair
#define SYMDICT_sd_asin_pair
/* asin(hi + lo) as a pair, relative error below 2^-68. */
SD_INLINE sd_pair sd_asin_pair(sd_pair x) {
    sd_pair a = sd_pair_with_sign(x, x.hi);
    sd_pair s = sd_asin_reduced_pair(a);
    sd_pair half_pi = sd_pair_make(SD_HALF_PI_HI, SD_HALF_PI_MID);
    sd_pair far = sd_pair_sub(half_pi, sd_pair_scale(s, 2.0));
    sd_pair y = sd_pair_with_sign(sd_pair_select(a.hi > 0.5, far, s), x.hi);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, y);
}
#endif

#ifndef SYMDICT_sd_acos_pair
#define SYMDICT_sd_acos_pair
/* acos(hi + lo) as a pair, relative error below 2^-68. */
SD_INLINE sd_pair sd_acos_pair(sd_pair x) {
    sd_pair a = sd_pair_with_sign(x, x.hi);
    int big = a.hi > 0.5;
    sd_pair s = sd_asin_reduced_pair(a);
    double factor = big ? (x.hi < 0.0 ? -2.0 : 2.0) : (x.hi < 0.0 ? 1.0 : -1.0);
    double bases = big ? (x.hi < 0.0 ? 2.0 : 0.0) : 1.0;
    sd_pair base = sd_pair_make(bases * SD_HALF_PI_HI, bases * SD_HALF_PI_MID);
    return sd_pair_fast_add(base, sd_pair_scale(s, factor));
}
#endif

#ifndef SYMDICT_sd_erfc_parts
#define SYMDICT_sd_erfc_parts
/* erfc(a + lo) for 1/2 <= a as a short pair times 2^n: a is limited to 28, where it is 0. */
typedef struct { sd_pair value; double magic; } sd_erfc_parts;
#endif

#ifndef SYMDICT_sd_erfc_far
#define SYMDICT_sd_erfc_far
/* Parts of erfc(a + lo). */
SD_INLINE sd_erfc_parts sd_erfc_far(double a, double lo) {
    static const double c[] = SD_ERFC_FAR;
    static const double c_low[] = SD_ERFC_FAR_LO;
    double x = a > 28.0 ? 28.0 : a;
    double low = a <= 28.0 ? lo : 0.0;
    sd_pair square = sd_two_prod(x, x);
    sd_exp_parts p = sd_exp_reduce(-square.hi, -fma(x + x, low, square.lo));
    sd_pair e = sd_fast_two_sum(1.0, p.r);
    double e_low = e.lo + sd_exp_tail(p.r, p.lo);
    double t = (x - 3.75) / (x + 3.75);
    double w = t * t;
    double v = w * w;
    double u = v * v;
    double q0 = fma(fma(c[4], t, c[3]), w, fma(c[2], t, c[1]));
    double q1 = fma(fma(c[8], t, c[7]), w, fma(c[6], t, c[5]));
    double q2 = fma(fma(c[12], t, c[11]), w, fma(c[10], t, c[9]));
    double q3 = fma(fma(c[16], t, c[15]), w, fma(c[14], t, c[13]));
    double q4 = fma(fma(c[20], t, c[19]), w, fma(c[18], t, c[17]));
    double q5 = fma(c[22], t, c[21]);
    double q = fma(fma(fma(q5, v, q4), u, fma(q3, v, q2)), u, fma(q1, v, q0));
    sd_pair g = sd_fast_two_sum(c[0], t * q);
    sd_pair n = sd_two_prod(e.hi, g.hi);
    sd_pair d = sd_two_sum(1.0, x + x);
    sd_erfc_parts parts;
    n.lo = fma(e.hi, g.lo + c_low[0], fma(e_low, g.hi, n.lo));
    parts.value = sd_divide_short(n, sd_pair_make(d.hi, d.lo + (low + low)));
    parts.magic = p.magic;
    return parts;
}
#endif

#ifndef SYMDICT_sd_erf_near
#define SYMDICT_sd_erf_near
/* erf(a + lo) for |a| <= 1/2 as a short pair. */
SD_INLINE sd_pair sd_erf_near(double a, double lo) {
    static const double c[] = SD_ERF_TAIL;
    double z = a * a;
    double w = z * z;
    double p0 = fma(fma(c[3], z, c[2]), w, fma(c[1], z, c[0]));
    double p1 = fma(fma(c[7], z, c[6]), w, fma(c[5], z, c[4]));
    double p = fma(fma(c[8], w * w, p1), w * w, p0);
    double tail = fma(a * z, p, fma(-z, lo, lo));
    sd_pair h = sd_two_prod(a, SD_TWO_OVER_SQRT_PI_HI);
    return sd_pair_make(h.hi, fma(tail, SD_TWO_OVER_SQRT_PI_HI, fma(a, SD_TWO_OVER_SQRT_PI_LO, h.lo)));
}
#endif

#ifndef SYMDICT_sd_erf_short
#define SYMDICT_sd_erf_short
/* erf(hi + lo) as a short pair. */
SD_INLINE sd_pair sd_erf_short(double hi, double lo) {
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    sd_erfc_parts far = sd_erfc_far(a, low);
    sd_pair s = sd_fast_two_sum(1.0, -sd_scale(far.value.hi, far.magic));
    sd_pair y = sd_pair_make(s.hi, s.lo - sd_scale(far.value.lo, far.magic));
    y = sd_pair_select(a > 0.5, y, sd_erf_near(a, low));
    return sd_pair_select(hi < 0.0, sd_pair_neg(y), y);
}
#endif

#ifndef SYMDICT_sd_erf_dd
#define SYMDICT_sd_erf_dd
/* erf(hi + lo). */
SD_INLINE double sd_erf_dd(double hi, double lo) {
    return copysign(sd_pair_round(sd_erf_short(hi, lo)), hi);
}
#endif

#ifndef SYMDICT_sd_erf
#define SYMDICT_sd_erf
/* erf(x). */
SD_INLINE double sd_erf(double x) {
    return sd_erf_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_erfc_dd
#define SYMDICT_sd_erfc_dd
/* erfc(hi + lo): 1 - erf near 0, 2 - erfc(-x) for x < -1/2. */
SD_INLINE double sd_erfc_dd(double hi, double lo) {
    double a = fabs(hi);
    double low = hi < 0.0 ? -lo : lo;
    sd_erfc_parts far = sd_erfc_far(a, low);
    sd_pair near = sd_erf_near(hi, lo);
    double near_or_far = a > 0.5 ? sd_scale(far.value.hi, far.magic) : near.hi;
    double rest = a > 0.5 ? sd_scale(far.value.lo, far.magic) : near.lo;
    sd_pair s = sd_fast_two_sum(hi < -0.5 ? 2.0 : 1.0, -near_or_far);
    double y = s.hi + (s.lo - rest);
    return hi > 0.5 ? sd_scale(far.value.hi + far.value.lo, far.magic) : y;
}
#endif

#ifndef SYMDICT_sd_erfc
#define SYMDICT_sd_erfc
/* erfc(x). */
SD_INLINE double sd_erfc(double x) {
    return sd_erfc_dd(x, 0.0);
}
#endif

#ifndef SYMDICT_sd_erfc_times_dd
#define SYMDICT_sd_erfc_times_dd
/* y erfc(hi + lo) for |y| <= 2^60: y enters before the scaling, so that a subnormal erfc loses no digits. */
SD_INLINE double sd_erfc_times_dd(double y, double hi, double lo) {
    sd_erfc_parts far = sd_erfc_far(fabs(hi), lo);
    double near = y * sd_erfc_dd(hi, lo);
    return hi > 0.5 ? sd_scale(fma(y, far.value.hi, y * far.value.lo), far.magic) : near;
}
#endif

#ifndef SYMDICT_sd_erfc_far_pair
#define SYMDICT_sd_erfc_far_pair
/* erfc(a) for 1/2 <= a as a pair times 2^n: G to 2^-73, its first twelve coefficients as pairs. */
SD_INLINE sd_erfc_parts sd_erfc_far_pair(sd_pair a) {
    static const double c[] = SD_ERFC_WIDE;
    static const double lo[] = SD_ERFC_WIDE_LO;
    int far = a.hi > 28.0;
    sd_pair x = sd_pair_make(far ? 28.0 : a.hi, far ? 0.0 : a.lo);
    sd_pair square = sd_pair_square(x);
    sd_exp_parts p = sd_exp_reduce(-square.hi, -square.lo);
    sd_pair e = sd_pair_add_double(sd_exp_kernel_pair(p.r, p.lo), 1.0);
    sd_pair t = sd_pair_div(sd_pair_add_double(x, -3.75), sd_pair_add_double(x, 3.75));
    double h = t.hi;
    double u = fma(fma(fma(fma(c[28], h, c[27]), h, c[26]), h, c[25]), h, c[24]);
    sd_pair g;
    sd_erfc_parts parts;
    u = fma(fma(fma(fma(u, h, c[23]), h, c[22]), h, c[21]), h, c[20]);
    u = fma(fma(fma(fma(u, h, c[19]), h, c[18]), h, c[17]), h, c[16]);
    u = fma(fma(fma(fma(u, h, c[15]), h, c[14]), h, c[13]), h, c[12]);
    g = sd_pair_add(sd_pair_mul_double(t, u), sd_pair_make(c[11], lo[11]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[10], lo[10]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[9], lo[9]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[8], lo[8]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[7], lo[7]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[6], lo[6]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[5], lo[5]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[4], lo[4]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[3], lo[3]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[2], lo[2]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[1], lo[1]));
    g = sd_pair_add(sd_pair_mul(g, t), sd_pair_make(c[0], lo[0]));
    parts.value = sd_pair_div(sd_pair_mul(e, g), sd_pair_add_double(sd_pair_scale(x, 2.0), 1.0));
    parts.magic = p.magic;
    return parts;
}
#endif

#ifndef SYMDICT_sd_erf_near_pair
#define SYMDICT_sd_erf_near_pair
/* erf(a) for |a| <= 1/2 as a pair. */
SD_INLINE sd_pair sd_erf_near_pair(sd_pair a) {
    static const double c[] = SD_ERF_NEAR_TAIL;
    static const double hi[] = SD_ERF_NEAR;
    static const double lo[] = SD_ERF_NEAR_LO;
    sd_pair z = sd_pair_square(a);
    double t = fma(fma(fma(c[7], z.hi, c[6]), z.hi, c[5]), z.hi, c[4]);
    sd_pair p;
    t = fma(fma(fma(fma(t, z.hi, c[3]), z.hi, c[2]), z.hi, c[1]), z.hi, c[0]);
    p = sd_pair_horner(sd_pair_make(t, 0.0), z, hi[3], lo[3]);
    p = sd_pair_horner(p, z, hi[2], lo[2]);
    p = sd_pair_horner(p, z, hi[1], lo[1]);
    p = sd_pair_horner(p, z, hi[0], lo[0]);
    p = sd_pair_fast_add(a, sd_pair_mul(sd_pair_mul(a, z), p));
    return sd_pair_mul(p, sd_pair_make(SD_TWO_OVER_SQRT_PI_HI, SD_TWO_OVER_SQRT_PI_LO));
}
#endif

#ifndef SYMDICT_sd_erf_pair
#define SYMDICT_sd_erf_pair
/* erf(hi + lo) as a pair, relative error below 2^-68 (for |hi| > 2^-900). */
SD_INLINE sd_pair sd_erf_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_erfc_parts p = sd_erfc_far_pair(a);
    sd_pair c = sd_pair_make(sd_scale(p.value.hi, p.magic), sd_scale(p.value.lo, p.magic));
    sd_pair far = sd_pair_add_double(sd_pair_neg(c), 1.0);
    sd_pair y = sd_pair_select(a.hi > 0.5, far, sd_erf_near_pair(a));
    y = sd_pair_select(x.hi < 0.0, sd_pair_neg(y), y);
    return sd_pair_make(copysign(y.hi, x.hi), y.lo);
}
#endif

#ifndef SYMDICT_sd_erfc_pair
#define SYMDICT_sd_erfc_pair
/* erfc(hi + lo) as a pair, relative error below 2^-67 where it is above 2^-900. */
SD_INLINE sd_pair sd_erfc_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_erfc_parts p = sd_erfc_far_pair(a);
    sd_pair c = sd_pair_make(sd_scale(p.value.hi, p.magic), sd_scale(p.value.lo, p.magic));
    sd_pair near = sd_pair_add_double(sd_pair_neg(sd_erf_near_pair(x)), 1.0);
    sd_pair far = sd_pair_select(x.hi < 0.0, sd_pair_add_double(sd_pair_neg(c), 2.0), c);
    return sd_pair_select(a.hi > 0.5, far, near);
}
#endif

#ifndef SYMDICT_sd_to_bitsf
#define SYMDICT_sd_to_bitsf
/* The bits of x. */
SD_INLINE uint32_t sd_to_bitsf(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}
#endif

#ifndef SYMDICT_sd_from_bitsf
#define SYMDICT_sd_from_bitsf
/* The float with the given bits. */
SD_INLINE float sd_from_bitsf(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}
#endif

/* n as a float near 1.5 * 2^23: its low bits are the integer n. */
#define SD_SINGLE_MAGIC 12582912.0f

#ifndef SYMDICT_sd_exp_partsf
#define SYMDICT_sd_exp_partsf
/* x = n ln 2 + r + lo, with magic = SD_SINGLE_MAGIC + n. */
typedef struct { float magic, n, r, lo; } sd_exp_partsf;
#endif

#ifndef SYMDICT_sd_exp_reducef
#define SYMDICT_sd_exp_reducef
/* Parts of hi + lo; needs |hi| <= 110. */
SD_INLINE sd_exp_partsf sd_exp_reducef(float hi, float lo) {
    sd_exp_partsf p;
    float r, low;
    p.magic = fmaf(hi, SD_SINGLE_LOG2E, SD_SINGLE_MAGIC);
    p.n = p.magic - SD_SINGLE_MAGIC;
    r = fmaf(-p.n, SD_SINGLE_LN2_HI, hi);
    low = fmaf(-p.n, SD_SINGLE_LN2_LO, lo);
    p.r = r + low;
    p.lo = (r - p.r) + low;
    return p;
}
#endif

#ifndef SYMDICT_sd_exp_tailf
#define SYMDICT_sd_exp_tailf
/* e^(r + lo) - 1 - r for |r| <= 0.3466. */
SD_INLINE float sd_exp_tailf(float r, float lo) {
    static const float c[] = SD_SINGLE_EXP_TAIL;
    float z = r * r;
    float t = fmaf(fmaf(c[4], z, fmaf(c[3], r, c[2])), z, fmaf(c[1], r, c[0]));
    return fmaf(z, fmaf(r, t, 0.5f), lo);
}
#endif

#ifndef SYMDICT_sd_scalef
#define SYMDICT_sd_scalef
/* x 2^n in two exact factors, -150 <= n <= 129: one rounding, where the result is subnormal. */
SD_INLINE float sd_scalef(float x, float magic) {
    uint32_t k = sd_to_bitsf(magic) + 254u;
    uint32_t half = k >> 1;
    return (x * sd_from_bitsf(half << 23)) * sd_from_bitsf((k - half) << 23);
}
#endif

#ifndef SYMDICT_sd_power_of_twof
#define SYMDICT_sd_power_of_twof
/* 2^n for an integer n, -126 <= n <= 127. */
SD_INLINE float sd_power_of_twof(float n) {
    return sd_from_bitsf(sd_to_bitsf(n + (SD_SINGLE_MAGIC + 127.0f)) << 23);
}
#endif

#ifndef SYMDICT_sd_clampf
#define SYMDICT_sd_clampf
/* x limited to [low, high]; NaN stays NaN. */
SD_INLINE float sd_clampf(float x, float low, float high) {
    float y = x < low ? low : x;
    return y > high ? high : y;
}
#endif

#ifndef SYMDICT_sd_tinyf
#define SYMDICT_sd_tinyf
/* hi + lo where f(x) = x to rounding. */
SD_INLINE float sd_tinyf(float hi, float lo) {
    return copysignf(hi + lo, hi);
}
#endif

#ifndef SYMDICT_sd_exp_ddf
#define SYMDICT_sd_exp_ddf
/* e^(hi + lo); lo is ignored where the result is 0 or infinity. */
SD_INLINE float sd_exp_ddf(float hi, float lo) {
    sd_exp_partsf p = sd_exp_reducef(sd_clampf(hi, -104.0f, 89.0f), fabsf(hi) <= 104.0f ? lo : 0.0f);
    float s = 1.0f + p.r;
    float low = (1.0f - s) + p.r;
    return sd_scalef(s + (low + sd_exp_tailf(p.r, p.lo)), p.magic);
}
#endif

#ifndef SYMDICT_sd_expf
#define SYMDICT_sd_expf
/* e^x. */
SD_INLINE float sd_expf(float x) {
    return sd_exp_ddf(x, 0.0f);
}
#endif

#ifndef SYMDICT_sd_withinf
#define SYMDICT_sd_withinf
/* x limited to [-top, top]; NaN stays NaN. */
SD_INLINE float sd_withinf(float x, float top) {
    float a = fabsf(x);
    return copysignf(top < a ? top : a, x);
}
#endif

#ifndef SYMDICT_sd_exp2_timesf
#define SYMDICT_sd_exp2_timesf
/* y 2^(n + f) for |f| <= 1/2, magic = SD_SINGLE_MAGIC + n, |n| <= 253. */
SD_INLINE float sd_exp2_timesf(float y, float f, float magic) {
    static const float c[] = SD_SINGLE_EXP2_SHORT;
    float z = f * f;
    float q = fmaf(fmaf(fmaf(c[5], f, c[4]), z, fmaf(c[3], f, c[2])), z, fmaf(c[1], f, c[0]));
    return sd_scalef(fmaf(y, fmaf(f, q, 0.0f), y), magic);
}
#endif

#ifndef SYMDICT_sd_exp_times_ddf
#define SYMDICT_sd_exp_times_ddf
/* y e^(hi + lo); lo is ignored where the power is 0 or infinity. */
SD_INLINE float sd_exp_times_ddf(float y, float hi, float lo) {
    float x = sd_withinf(hi, 175.4f);
    float l = fabsf(hi) <= 175.4f ? lo : 0.0f;
    float magic = fmaf(x, SD_SINGLE_LOG2E, SD_SINGLE_MAGIC);
    float n = magic - SD_SINGLE_MAGIC;
    float f = fmaf(x, SD_SINGLE_LOG2E, -n) + fmaf(x, SD_SINGLE_LOG2E_LO, l * SD_SINGLE_LOG2E);
    return sd_exp2_timesf(y, f, magic);
}
#endif

#ifndef SYMDICT_sd_exp2_square_timesf
#define SYMDICT_sd_exp2_square_timesf
/* y 2^(c v^2), c = c_hi + c_lo, for |c v^2| <= 254. */
SD_INLINE float sd_exp2_square_timesf(float y, float v, float c_hi, float c_lo) {
    float s = v * v;
    float s_lo = fmaf(v, v, -s);
    float magic = fmaf(c_hi, s, SD_SINGLE_MAGIC);
    float n = magic - SD_SINGLE_MAGIC;
    float f = fmaf(c_hi, s, -n) + fmaf(c_lo, s, c_hi * s_lo);
    return sd_exp2_timesf(y, f, magic);
}
#endif

#ifndef SYMDICT_sd_square_edgef
#define SYMDICT_sd_square_edgef
/* How far v matters to 2^(c v^2) in float. */
SD_INLINE double sd_square_edgef(double edge, double c) {
    double far = sqrt(253.25 / fabs(c));
    return far < edge ? far : edge;
}
#endif

#ifndef SYMDICT_sd_exp2_ddf
#define SYMDICT_sd_exp2_ddf
/* 2^(hi + lo). */
SD_INLINE float sd_exp2_ddf(float hi, float lo) {
    float x = sd_clampf(hi, -151.0f, 128.0f);
    float l = fabsf(hi) <= 151.0f ? lo : 0.0f;
    float magic = x + SD_SINGLE_MAGIC;
    float f = x - (magic - SD_SINGLE_MAGIC);
    float product = f * SD_SINGLE_LN2_HI;
    float rest = fmaf(f, SD_SINGLE_LN2_HI, -product) + fmaf(f, SD_SINGLE_LN2_LO, l * SD_SINGLE_LN2_HI);
    float r = product + rest;
    float s = 1.0f + r;
    float low = (1.0f - s) + r;
    return sd_scalef(s + (low + sd_exp_tailf(r, (product - r) + rest)), magic);
}
#endif

#ifndef SYMDICT_sd_exp2f
#define SYMDICT_sd_exp2f
/* 2^x. */
SD_INLINE float sd_exp2f(float x) {
    return sd_exp2_ddf(x, 0.0f);
}
#endif

#ifndef SYMDICT_sd_pairf
#define SYMDICT_sd_pairf
/* (e^(hi + lo) - 1)/2 as a sum of two floats. */
typedef struct { float hi, lo; } sd_pairf;
#endif

#ifndef SYMDICT_sd_half_expm1_shortf
#define SYMDICT_sd_half_expm1_shortf
/* The same steps as in double; beyond -20 it is -1/2. */
SD_INLINE sd_pairf sd_half_expm1_shortf(float hi, float lo) {
    sd_exp_partsf p = sd_exp_reducef(sd_clampf(hi, -20.0f, 89.0f), fabsf(hi) <= 104.0f ? lo : 0.0f);
    float h = sd_power_of_twof(p.n - 1.0f);
    float a = h - 0.5f;
    float b = a - h;
    float a_low = (h - (a - b)) + (-0.5f - b);
    float t = h * p.r;
    sd_pairf s;
    s.hi = a + t;
    s.lo = ((a - s.hi) + t) + fmaf(h, sd_exp_tailf(p.r, p.lo), a_low);
    return s;
}
#endif

#ifndef SYMDICT_sd_expm1_ddf
#define SYMDICT_sd_expm1_ddf
/* e^(hi + lo) - 1. */
SD_INLINE float sd_expm1_ddf(float hi, float lo) {
    sd_pairf e = sd_half_expm1_shortf(hi, lo);
    float y = 2.0f * (e.hi + e.lo);
    return fabsf(hi) < 2e-8f ? sd_tinyf(hi, lo) : y;
}
#endif

#ifndef SYMDICT_sd_expm1f
#define SYMDICT_sd_expm1f
/* e^x - 1. */
SD_INLINE float sd_expm1f(float x) {
    return sd_expm1_ddf(x, 0.0f);
}
#endif

#ifndef SYMDICT_sd_tanhf
#define SYMDICT_sd_tanhf
/* tanh(x) = e/(1 + e), e = (exp(2 |x|) - 1)/2. */
SD_INLINE float sd_tanhf(float x) {
    float a = fabsf(x);
    float b = a > 15.0f ? 15.0f : a;
    sd_pairf f = sd_half_expm1_shortf(b + b, 0.0f);
    float e = f.hi + f.lo;
    float e_low = (f.hi - e) + f.lo;
    float d = 1.0f + e;
    float t = d - e;
    float d_low = ((1.0f - t) + (e - (d - t))) + e_low;
    float inverse = 1.0f / d;
    float q = e * inverse;
    float y = fmaf(fmaf(-q, d, e) + fmaf(-q, d_low, e_low), inverse, q);
    return copysignf(y, x);
}
#endif

#ifndef SYMDICT_sd_log_endsf
#define SYMDICT_sd_log_endsf
/* y = f(x) inside (0, inf); the limits and NaN elsewhere. */
SD_INLINE float sd_log_endsf(float x, float y) {
    float z = x > 0.0f ? y : (x == 0.0f ? -HUGE_VALF : NAN);
    return x <= 3.4028234e38f ? z : x;
}
#endif

#ifndef SYMDICT_sd_log_partsf
#define SYMDICT_sd_log_partsf
/* x = 2^k m; scale = 2^-k, or 0 above 2.4e38. */
typedef struct { float k, m, scale; } sd_log_partsf;
#endif

#ifndef SYMDICT_sd_log_splitf
#define SYMDICT_sd_log_splitf
/* Parts of a positive finite x, m in [sqrt(1/2), sqrt(2)). */
SD_INLINE sd_log_partsf sd_log_splitf(float x) {
    sd_log_partsf p;
    int subnormal = x < 1.17549435e-38f;
    float lift = subnormal ? 33554432.0f : 1.0f;
    uint32_t bits = sd_to_bitsf(x * lift) + (0x3f800000u - 0x3f3504f3u);
    uint32_t exponent = bits >> 23;
    p.k = (sd_from_bitsf(exponent | 0x4b000000u) - 8388608.0f) - (subnormal ? 152.0f : 127.0f);
    p.m = sd_from_bitsf((bits & 0x007fffffu) + 0x3f3504f3u);
    p.scale = 0.5f * sd_from_bitsf((255u - exponent) << 23);
    return p;
}
#endif

#ifndef SYMDICT_sd_log_shortf
#define SYMDICT_sd_log_shortf
/* k ln 2 + log(1 + f + g), |g| <= 2^-23. */
SD_INLINE float sd_log_shortf(float k, float f, float g) {
    static const float c[] = SD_SINGLE_LOG_TAIL;
    float s = f / (2.0f + f);
    float z = s * s;
    float r = z * fmaf(fmaf(fmaf(c[3], z, c[2]), z, c[1]), z, c[0]);
    float half = 0.5f * f;
    float square = half * f;
    float square_low = fmaf(half, f, -square);
    float g1 = g * fmaf(-2.0f * s, 1.0f - s, 1.0f);
    float low = fmaf(s, square + r, fmaf(k, SD_SINGLE_LN2_TRIMMED_LO, g1)) - square_low;
    float a = f - square;
    float a_low = (f - a) - square;
    float b = k * SD_SINGLE_LN2_TRIMMED_HI;
    float h = b + a;
    return h + (((b - h) + a) + (a_low + low));
}
#endif

#ifndef SYMDICT_sd_logf
#define SYMDICT_sd_logf
/* log(x). */
SD_INLINE float sd_logf(float x) {
    sd_log_partsf p = sd_log_splitf(x);
    return sd_log_endsf(x, sd_log_shortf(p.k, p.m - 1.0f, 0.0f));
}
#endif

#ifndef SYMDICT_sd_log1pf
#define SYMDICT_sd_log1pf
/* log(1 + x). */
SD_INLINE float sd_log1pf(float x) {
    float u = 1.0f + x;
    float t = u - 1.0f;
    float u_low = (1.0f - (u - t)) + (x - t);
    sd_log_partsf p = sd_log_splitf(u);
    float y = sd_log_shortf(p.k, p.k == 0.0f ? x : p.m - 1.0f, p.k == 0.0f ? 0.0f : u_low * p.scale);
    return fabsf(x) < 1e-8f ? x : sd_log_endsf(u, y);
}
#endif

#ifndef SYMDICT_sd_atanf
#define SYMDICT_sd_atanf
/* atan(x), reduced as in double. */
SD_INLINE float sd_atanf(float x) {
    static const float c[] = SD_SINGLE_ATAN_TAIL;
    float a = fabsf(x) > 1e30f ? 1e30f : fabsf(x);
    int mid = a > 0.41421356f;
    int far = a > 2.4142135f;
    float minus = a - 1.0f;
    float minus_low = a - (minus + 1.0f);
    float plus = a + 1.0f;
    float plus_low = a > 1.0f ? (a - plus) + 1.0f : (1.0f - plus) + a;
    float n = far ? -1.0f : (mid ? minus : a);
    float n_low = far ? 0.0f : (mid ? minus_low : 0.0f);
    float d = far ? a : (mid ? plus : 1.0f);
    float d_low = far ? 0.0f : (mid ? plus_low : 0.0f);
    float factor = far ? 1.0f : (mid ? 0.5f : 0.0f);
    float base = factor * SD_SINGLE_HALF_PI_HI;
    float inverse = 1.0f / d;
    float s = n * inverse;
    float s_low = (fmaf(-s, d, n) + fmaf(-s, d_low, n_low)) * inverse;
    float z = s * s;
    float p = fmaf(fmaf(fmaf(fmaf(fmaf(c[5], z, c[4]), z, c[3]), z, c[2]), z, c[1]), z, c[0]);
    float tail = fmaf(s * z, p, fmaf(-z, s_low, s_low));
    float h = base + s;
    float low = (base - h) + s;
    float y = h + (low + fmaf(factor, SD_SINGLE_HALF_PI_LO, tail));
    return copysignf(a < 1e-4f ? fabsf(x) - fabsf(x) * (a * a) * 0.33333334f : y, x);
}
#endif

#ifndef SYMDICT_sd_sinhf
#define SYMDICT_sd_sinhf
/* sinh(x). */
SD_INLINE float sd_sinhf(float x) {
    return (float)sd_sinh(x);
}
#endif

#ifndef SYMDICT_sd_coshf
#define SYMDICT_sd_coshf
/* cosh(x). */
SD_INLINE float sd_coshf(float x) {
    return (float)sd_cosh(x);
}
#endif

#ifndef SYMDICT_sd_asinhf
#define SYMDICT_sd_asinhf
/* asinh(x). */
SD_INLINE float sd_asinhf(float x) {
    return (float)sd_asinh(x);
}
#endif

#ifndef SYMDICT_sd_acoshf
#define SYMDICT_sd_acoshf
/* acosh(x). */
SD_INLINE float sd_acoshf(float x) {
    return (float)sd_acosh(x);
}
#endif

#ifndef SYMDICT_sd_atanhf
#define SYMDICT_sd_atanhf
/* atanh(x). */
SD_INLINE float sd_atanhf(float x) {
    return (float)sd_atanh(x);
}
#endif

#ifndef SYMDICT_sd_sinf
#define SYMDICT_sd_sinf
/* sin(x). */
SD_INLINE float sd_sinf(float x) {
    return (float)sd_sin(x);
}
#endif

#ifndef SYMDICT_sd_cosf
#define SYMDICT_sd_cosf
/* cos(x). */
SD_INLINE float sd_cosf(float x) {
    return (float)sd_cos(x);
}
#endif

#ifndef SYMDICT_sd_tanf
#define SYMDICT_sd_tanf
/* tan(x). */
SD_INLINE float sd_tanf(float x) {
    return (float)sd_tan(x);
}
#endif

#ifndef SYMDICT_sd_asinf
#define SYMDICT_sd_asinf
/* asin(x). */
SD_INLINE float sd_asinf(float x) {
    return (float)sd_asin(x);
}
#endif

#ifndef SYMDICT_sd_acosf
#define SYMDICT_sd_acosf
/* acos(x). */
SD_INLINE float sd_acosf(float x) {
    return (float)sd_acos(x);
}
#endif

#ifndef SYMDICT_sd_erff
#define SYMDICT_sd_erff
/* erf(x). */
SD_INLINE float sd_erff(float x) {
    return (float)sd_erf(x);
}
#endif

#ifndef SYMDICT_sd_erfc_times_ddf
#define SYMDICT_sd_erfc_times_ddf
/* y erfc(hi + lo). */
SD_INLINE float sd_erfc_times_ddf(float y, float hi, float lo) {
    return (float)sd_erfc_times_dd(y, hi, lo);
}
#endif

#ifndef SYMDICT_sd_erfcf
#define SYMDICT_sd_erfcf
/* erfc(x). */
SD_INLINE float sd_erfcf(float x) {
    return (float)sd_erfc(x);
}
#endif

#ifndef SYMDICT_sd_cbrtf
#define SYMDICT_sd_cbrtf
/* The cube root of x. */
SD_INLINE float sd_cbrtf(float x) {
    return (float)sd_cbrt(x);
}
#endif

#ifndef SYMDICT_sd_powf
#define SYMDICT_sd_powf
/* x^y for x >= 0. */
SD_INLINE float sd_powf(float x, float y) {
    return (float)sd_pow(x, y);
}
#endif

#ifndef SYMDICT_sd_pair_makef
#define SYMDICT_sd_pair_makef
/* sd_pair_make for floats. */
SD_INLINE sd_pairf sd_pair_makef(float hi, float lo) {
    sd_pairf p;
    p.hi = hi;
    p.lo = lo;
    return p;
}
#endif

#ifndef SYMDICT_sd_fast_two_sumf
#define SYMDICT_sd_fast_two_sumf
/* sd_fast_two_sum for floats. */
SD_INLINE sd_pairf sd_fast_two_sumf(float a, float b) {
    float s = a + b;
    return sd_pair_makef(s, (a - s) + b);
}
#endif

#ifndef SYMDICT_sd_two_sumf
#define SYMDICT_sd_two_sumf
/* sd_two_sum for floats. */
SD_INLINE sd_pairf sd_two_sumf(float a, float b) {
    float s = a + b;
    float t = s - a;
    return sd_pair_makef(s, (a - (s - t)) + (b - t));
}
#endif

#ifndef SYMDICT_sd_two_prodf
#define SYMDICT_sd_two_prodf
/* sd_two_prod for floats. */
SD_INLINE sd_pairf sd_two_prodf(float a, float b) {
    float p = a * b;
    return sd_pair_makef(p, fmaf(a, b, -p));
}
#endif

#ifndef SYMDICT_sd_pair_negf
#define SYMDICT_sd_pair_negf
/* sd_pair_neg for floats. */
SD_INLINE sd_pairf sd_pair_negf(sd_pairf x) {
    return sd_pair_makef(-x.hi, -x.lo);
}
#endif

#ifndef SYMDICT_sd_pair_scalef
#define SYMDICT_sd_pair_scalef
/* sd_pair_scale for floats. */
SD_INLINE sd_pairf sd_pair_scalef(sd_pairf x, float power) {
    return sd_pair_makef(x.hi * power, x.lo * power);
}
#endif

#ifndef SYMDICT_sd_pair_selectf
#define SYMDICT_sd_pair_selectf
/* sd_pair_select for floats. */
SD_INLINE sd_pairf sd_pair_selectf(int mask, sd_pairf x, sd_pairf y) {
    return sd_pair_makef(mask ? x.hi : y.hi, mask ? x.lo : y.lo);
}
#endif

#ifndef SYMDICT_sd_pair_add_doublef
#define SYMDICT_sd_pair_add_doublef
/* sd_pair_add_double for floats. */
SD_INLINE sd_pairf sd_pair_add_doublef(sd_pairf x, float b) {
    sd_pairf s = sd_two_sumf(x.hi, b);
    return sd_fast_two_sumf(s.hi, s.lo + x.lo);
}
#endif

#ifndef SYMDICT_sd_pair_addf
#define SYMDICT_sd_pair_addf
/* sd_pair_add for floats. */
SD_INLINE sd_pairf sd_pair_addf(sd_pairf x, sd_pairf y) {
    sd_pairf s = sd_two_sumf(x.hi, y.hi);
    sd_pairf t = sd_two_sumf(x.lo, y.lo);
    sd_pairf v = sd_fast_two_sumf(s.hi, s.lo + t.hi);
    return sd_fast_two_sumf(v.hi, t.lo + v.lo);
}
#endif

#ifndef SYMDICT_sd_pair_subf
#define SYMDICT_sd_pair_subf
/* sd_pair_sub for floats. */
SD_INLINE sd_pairf sd_pair_subf(sd_pairf x, sd_pairf y) {
    return sd_pair_addf(x, sd_pair_negf(y));
}
#endif

#ifndef SYMDICT_sd_pair_mul_doublef
#define SYMDICT_sd_pair_mul_doublef
/* sd_pair_mul_double for floats. */
SD_INLINE sd_pairf sd_pair_mul_doublef(sd_pairf x, float b) {
    sd_pairf p = sd_two_prodf(x.hi, b);
    return sd_fast_two_sumf(p.hi, fmaf(x.lo, b, p.lo));
}
#endif

#ifndef SYMDICT_sd_pair_mulf
#define SYMDICT_sd_pair_mulf
/* sd_pair_mul for floats. */
SD_INLINE sd_pairf sd_pair_mulf(sd_pairf x, sd_pairf y) {
    sd_pairf p = sd_two_prodf(x.hi, y.hi);
    return sd_fast_two_sumf(p.hi, p.lo + fmaf(x.hi, y.lo, x.lo * y.hi));
}
#endif

#ifndef SYMDICT_sd_pair_squaref
#define SYMDICT_sd_pair_squaref
/* sd_pair_square for floats. */
SD_INLINE sd_pairf sd_pair_squaref(sd_pairf x) {
    sd_pairf p = sd_two_prodf(x.hi, x.hi);
    return sd_fast_two_sumf(p.hi, fmaf(x.hi + x.hi, x.lo, p.lo));
}
#endif

#ifndef SYMDICT_sd_pair_inversef
#define SYMDICT_sd_pair_inversef
/* sd_pair_inverse for floats. */
SD_INLINE sd_pairf sd_pair_inversef(sd_pairf x) {
    float q = 1.0f / x.hi;
    float e = fmaf(-q, x.lo, fmaf(-q, x.hi, 1.0f));
    return sd_fast_two_sumf(q, fmaf(q, e, q * (e * e)));
}
#endif

#ifndef SYMDICT_sd_pair_divf
#define SYMDICT_sd_pair_divf
/* sd_pair_div for floats. */
SD_INLINE sd_pairf sd_pair_divf(sd_pairf x, sd_pairf y) {
    float inverse = 1.0f / y.hi;
    float q = x.hi * inverse;
    float e = fmaf(-q, y.hi, x.hi);
    float t = (e + fmaf(-q, y.lo, x.lo)) * inverse;
    float f = fmaf(-t, y.hi, e) + fmaf(-q - t, y.lo, x.lo);
    return sd_fast_two_sumf(q, fmaf(f, inverse, t));
}
#endif

#ifndef SYMDICT_sd_pair_sqrtf
#define SYMDICT_sd_pair_sqrtf
/* sd_pair_sqrt for floats. */
SD_INLINE sd_pairf sd_pair_sqrtf(sd_pairf x) {
    float s = sqrtf(x.hi);
    float e = fmaf(-s, s, x.hi) + x.lo;
    float d = e / (s + s);
    return sd_fast_two_sumf(s, s > 0.0f ? d : 0.0f);
}
#endif

#endif
