/* x^y for x >= 0, and the cube root. */

/* (hi + lo)^y = exp(y log(hi + lo)), the product in pairs: log to 2^-70 and |y log x| <= 745 leave
   an error of 2^-60. x < 0 gives NaN (whole exponents are the caller's products). */
SD_INLINE double sd_pow_dd(double hi, double lo, double y) {
    sd_pair l = sd_log_pair(sd_pair_make(hi, lo));
    sd_pair p = sd_two_prod(l.hi, y);
    double r = sd_exp_dd(p.hi, fma(l.lo, y, p.lo));
    int one = (y == 0.0) | ((hi == 1.0) & (lo == 0.0));
    return one ? 1.0 : r;
}

/* x^y. */
SD_INLINE double sd_pow(double x, double y) {
    return sd_pow_dd(x, 0.0, y);
}

/* (hi + lo)^y as a pair, relative error below 2^-60. */
SD_INLINE sd_pair sd_pow_pair(sd_pair x, double y) {
    sd_pair l = sd_log_pair(x);
    sd_pair p = sd_two_prod(l.hi, y);
    sd_pair r = sd_exp_pair(sd_pair_make(p.hi, fma(l.lo, y, p.lo)));
    int one = (y == 0.0) | ((x.hi == 1.0) & (x.lo == 0.0));
    return sd_pair_select(one, sd_pair_make(1.0, 0.0), r);
}

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

/* log(hi + lo) as a pair, absolute error below 2^-98: one Newton step for e^y = x. */
SD_INLINE sd_pair sd_log_fine(sd_pair x) {
    sd_pair y = sd_log_pair(x);
    int outside = !((x.hi > 0.0) & (x.hi <= 1.7976931348623157e308));
    sd_pair z = sd_pair_select(outside, sd_pair_make(0.0, 0.0), y);
    sd_pair e = sd_pair_add_double(sd_pair_mul(sd_pair_select(outside, sd_pair_make(1.0, 0.0), x),
                                               sd_exp_fine(sd_pair_neg(z))), -1.0);
    return sd_pair_select(outside, y, sd_pair_add(y, e));
}

/* x^y as a pair, relative error below 2^-96 (1 + |y log x|). */
SD_INLINE sd_pair sd_pow_fine(sd_pair x, sd_pair y) {
    sd_pair p = sd_pair_mul(sd_log_fine(x), y);
    int inside = fabs(p.hi) <= 1.7976931348623157e308;
    return sd_pair_select(inside, sd_exp_fine(sd_pair_select(inside, p, sd_pair_make(0.0, 0.0))), sd_pow_pair(x, y.hi));
}

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

/* The cube root of x. */
SD_INLINE double sd_cbrt(double x) {
    return sd_cbrt_dd(x, 0.0);
}

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
