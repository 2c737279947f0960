/* sin, cos, tan and their inverses.
   Reduction (Cody and Waite, with fma): x = n pi/2 + r, |r| <= 0.786. pi/2 is given as three doubles.
   x - n * first part is exact: a multiple of 2^-53 below 1; the second product is taken exactly. The
   error of r is below |n| 2^-160, and no double below 2^40 comes nearer than 2^-62 to a multiple
   of pi/2: r has more than 58 right bits for |x| <= SD_TRIG_LIMIT. Beyond it the result is NaN. */

/* The largest |x| that sin, cos and tan take: 2^40. */
#define SD_TRIG_LIMIT 1099511627776.0

/* x = n pi/2 + r + lo; the low two bits of quadrant are n modulo 4. */
typedef struct { double r, lo; uint64_t quadrant; } sd_trig_parts;

/* Parts of hi + lo, NaN beyond the limit. */
SD_INLINE sd_trig_parts sd_trig_reduce(double hi, double lo) {
    sd_trig_parts p;
    double x = fabs(hi) <= SD_TRIG_LIMIT ? hi : NAN;
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
