/* sin, cos, tan and their inverses.
   Reduction (Cody and Waite, with fma): x = n pi/2 + r, |r| <= 0.786. pi/2 is given as three doubles.
   x - n * first part is exact: a multiple of 2^-53 below 1; the second product is taken exactly. The
   error of r is below |n| 2^-160, and no double below 2^40 comes nearer than 2^-62 to a multiple
   of pi/2: r has more than 58 right bits for |x| <= SD_TRIG_LIMIT. Beyond it the result is NaN, and
   sd_sin_any, sd_cos_any, sd_tan_any below redo those elements one by one. */

/* The largest |x| that sin, cos and tan take: 2^40. */
#define SD_TRIG_LIMIT 1099511627776.0

/* x = n pi/2 + r + lo; the low two bits of quadrant are n modulo 4. */
typedef struct { double r, lo; uint64_t quadrant; } sd_trig_parts;

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

/* sin(r + lo) for |r| <= 0.786 as a short pair: r + (lo cos r + r^3 S(r^2)). */
SD_INLINE sd_pair sd_sin_short(double r, double lo) {
    static const double c[] = SD_SIN_TAIL;
    double z = r * r;
    double w = z * z;
    double p = fma(fma(fma(c[6], z, c[5]), z, c[4]), w, fma(c[3], z, c[2]));
    double q = fma(p, w, fma(c[1], z, c[0]));
    return sd_pair_make(r, fma(r * z, q, fma(-0.5 * z, lo, lo)));
}

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

/* x with its sign flipped where bit 1 of quadrant is set. */
SD_INLINE double sd_flip(double x, uint64_t quadrant) {
    return sd_from_bits(sd_to_bits(x) ^ ((quadrant & 2u) << 62));
}

/* sin(hi + lo). */
SD_INLINE double sd_sin_dd(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce(hi, lo);
    double s = sd_pair_round(sd_sin_short(p.r, p.lo));
    double c = sd_pair_round(sd_cos_short(p.r, p.lo));
    double y = sd_flip((p.quadrant & 1u) ? c : s, p.quadrant);
    return fabs(hi) < 1e-9 ? sd_tiny(hi, lo) : y;
}

/* sin(x). */
SD_INLINE double sd_sin(double x) {
    return sd_sin_dd(x, 0.0);
}

/* cos(hi + lo). */
SD_INLINE double sd_cos_dd(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce(hi, lo);
    double s = sd_pair_round(sd_sin_short(p.r, p.lo));
    double c = sd_pair_round(sd_cos_short(p.r, p.lo));
    return sd_flip((p.quadrant & 1u) ? s : c, p.quadrant + 1u);
}

/* cos(x). */
SD_INLINE double sd_cos(double x) {
    return sd_cos_dd(x, 0.0);
}

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

/* tan(x). */
SD_INLINE double sd_tan(double x) {
    return sd_tan_dd(x, 0.0);
}

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

/* x with its sign flipped where bit 1 of quadrant is set. */
SD_INLINE sd_pair sd_pair_flip(sd_pair x, uint64_t quadrant) {
    return sd_pair_make(sd_flip(x.hi, quadrant), sd_flip(x.lo, quadrant));
}

/* sin(hi + lo) as a pair, relative error below 2^-69 for |hi| <= 2^28. */
SD_INLINE sd_pair sd_sin_pair(sd_pair x) {
    sd_trig_parts p = sd_trig_reduce(x.hi, x.lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair y = sd_pair_select((int)(p.quadrant & 1u), sd_cos_kernel_pair(r), sd_sin_kernel_pair(r));
    return sd_pair_select(fabs(x.hi) < 1e-150, x, sd_pair_flip(y, p.quadrant));
}

/* cos(hi + lo) as a pair, relative error below 2^-69 for |hi| <= 2^28. */
SD_INLINE sd_pair sd_cos_pair(sd_pair x) {
    sd_trig_parts p = sd_trig_reduce(x.hi, x.lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair y = sd_pair_select((int)(p.quadrant & 1u), sd_sin_kernel_pair(r), sd_cos_kernel_pair(r));
    return sd_pair_flip(y, p.quadrant + 1u);
}

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

/* Any argument, for the elements that the functions above refuse: scalar, with loops and branches,
   so it belongs into a second pass over the (rare) elements beyond SD_TRIG_LIMIT. */

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

/* Parts of any x; NaN for infinities and NaN. */
static inline sd_trig_parts sd_trig_reduce_any(double x) {
    int huge = fabs(x) > SD_TRIG_LIMIT && fabs(x) <= 1.7976931348623157e308;
    return huge ? sd_trig_reduce_huge(x) : sd_trig_reduce(x, 0.0);
}

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

/* sin(hi + lo) for any argument, one element at a time. */
static inline double sd_sin_any(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce_sum(hi, lo);
    sd_pair y = (p.quadrant & 1u) ? sd_cos_short(p.r, p.lo) : sd_sin_short(p.r, p.lo);
    return fabs(hi) <= SD_TRIG_LIMIT ? sd_sin_dd(hi, lo) : sd_flip(sd_pair_round(y), p.quadrant);
}

/* cos(hi + lo) for any argument, one element at a time. */
static inline double sd_cos_any(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce_sum(hi, lo);
    sd_pair y = (p.quadrant & 1u) ? sd_sin_short(p.r, p.lo) : sd_cos_short(p.r, p.lo);
    return fabs(hi) <= SD_TRIG_LIMIT ? sd_cos_dd(hi, lo) : sd_flip(sd_pair_round(y), p.quadrant + 1u);
}

/* tan(hi + lo) for any argument, one element at a time. */
static inline double sd_tan_any(double hi, double lo) {
    sd_trig_parts p = sd_trig_reduce_sum(hi, lo);
    sd_pair r = sd_pair_make(p.r, p.lo);
    sd_pair s = sd_sin_kernel_pair(r);
    sd_pair c = sd_cos_kernel_pair(r);
    sd_pair t = (p.quadrant & 1u) ? sd_pair_div(sd_pair_neg(c), s) : sd_pair_div(s, c);
    return fabs(hi) <= SD_TRIG_LIMIT ? sd_tan_dd(hi, lo) : sd_pair_round(t);
}

/* sin(hi + lo) as a pair, beyond the vector functions as a double: for constants that are computed once per call. */
static inline sd_pair sd_sin_fine(sd_pair x) {
    return fabs(x.hi) <= SD_TRIG_LIMIT ? sd_sin_pair(x) : sd_pair_make(sd_sin_any(x.hi, x.lo), 0.0);
}

/* cos(hi + lo) as a pair, beyond the vector functions as a double: for constants that are computed once per call. */
static inline sd_pair sd_cos_fine(sd_pair x) {
    return fabs(x.hi) <= SD_TRIG_LIMIT ? sd_cos_pair(x) : sd_pair_make(sd_cos_any(x.hi, x.lo), 0.0);
}

/* tan(hi + lo) as a pair, beyond the vector functions as a double: for constants that are computed once per call. */
static inline sd_pair sd_tan_fine(sd_pair x) {
    return fabs(x.hi) <= SD_TRIG_LIMIT ? sd_tan_pair(x) : sd_pair_make(sd_tan_any(x.hi, x.lo), 0.0);
}

/* atan: with a = |x|, s = a below tan(pi/8), (a - 1)/(a + 1) up to tan(3 pi/8), -1/a beyond;
   then atan a = (0, pi/4, pi/2) + s + s^3 A(s^2), |s| <= 0.4143. */

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

/* atan(x). */
SD_INLINE double sd_atan(double x) {
    return sd_atan_dd(x, 0.0);
}

/* asin and acos, with a = |x|: below 1/2 s = a and asin a = s + s^3 R(s^2); above it s = sqrt((1 - a)/2)
   (the radicand is exact), asin a = pi/2 - 2 asin s, acos a = 2 asin s. */

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

/* asin(hi + lo). */
SD_INLINE double sd_asin_dd(double hi, double lo) {
    double a = fabs(hi);
    sd_pair s = sd_asin_reduced(a, hi < 0.0 ? -lo : lo);
    sd_pair h = sd_fast_two_sum(SD_HALF_PI_HI, -2.0 * s.hi);
    double far = h.hi + (h.lo + fma(-2.0, s.lo, SD_HALF_PI_MID));
    double y = a > 0.5 ? far : s.hi + s.lo;
    return a < 1e-9 ? sd_tiny(hi, lo) : copysign(y, hi);
}

/* asin(x). */
SD_INLINE double sd_asin(double x) {
    return sd_asin_dd(x, 0.0);
}

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

/* acos(x). */
SD_INLINE double sd_acos(double x) {
    return sd_acos_dd(x, 0.0);
}

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

/* -x where x.hi is negative, and the same once more: |x| and back. */
SD_INLINE sd_pair sd_pair_with_sign(sd_pair x, double sign) {
    return sd_pair_select(sign < 0.0, sd_pair_neg(x), x);
}

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

/* asin(hi + lo) as a pair, relative error below 2^-68. */
SD_INLINE sd_pair sd_asin_pair(sd_pair x) {
    sd_pair a = sd_pair_with_sign(x, x.hi);
    sd_pair s = sd_asin_reduced_pair(a);
    sd_pair half_pi = sd_pair_make(SD_HALF_PI_HI, SD_HALF_PI_MID);
    sd_pair far = sd_pair_sub(half_pi, sd_pair_scale(s, 2.0));
    sd_pair y = sd_pair_with_sign(sd_pair_select(a.hi > 0.5, far, s), x.hi);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, y);
}

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
