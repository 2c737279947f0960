/* log(x) and log(1 + x).
   Reduction: x = 2^k m, m in [sqrt(1/2), sqrt(2)), f = m - 1 (exact), s = f / (2 + f), z = s^2:
   log(1 + f) = 2 atanh(s) = 2 s (1 + z/3 + z^2/5 + ...) = f - f^2/2 + s (f^2/2 + R(z)). */

/* x = 2^k m; scale = 2^-k, or 0 above 1.27e308 (a low part there is ignored: 2^-62 of log x). */
typedef struct { double k, m, scale; } sd_log_parts;

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

/* y = f(x) inside (0, inf); the limits and NaN elsewhere. */
SD_INLINE double sd_log_ends(double x, double y) {
    double z = x > 0.0 ? y : (x == 0.0 ? -HUGE_VAL : (double)NAN);
    return x <= 1.7976931348623157e308 ? z : x;
}

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

/* log(hi + lo). */
SD_INLINE double sd_log_dd(double hi, double lo) {
    sd_log_parts p = sd_log_split(hi);
    return sd_log_ends(hi, sd_pair_round(sd_log_short(p.k, p.m - 1.0, lo * p.scale)));
}

/* log(x). */
SD_INLINE double sd_log(double x) {
    sd_log_parts p = sd_log_split(x);
    return sd_log_ends(x, sd_pair_round(sd_log_short(p.k, p.m - 1.0, 0.0)));
}

/* extra ln 2 + log(1 + hi + lo) for hi > -1 as a short pair. Where 1 + hi lies in
   [sqrt(1/2), sqrt(2)), k = 0 and f = hi itself. */
SD_INLINE sd_pair sd_log1p_short(double extra, double hi, double lo) {
    sd_pair u = sd_two_sum(1.0, hi);
    sd_log_parts p = sd_log_split(u.hi);
    double f = p.k == 0.0 ? hi : p.m - 1.0;
    double g = p.k == 0.0 ? lo : (u.lo + lo) * p.scale;
    return sd_log_short(p.k + extra, f, g);
}

/* log(1 + hi + lo). */
SD_INLINE double sd_log1p_dd(double hi, double lo) {
    double y = sd_log_ends(1.0 + hi, sd_pair_round(sd_log1p_short(0.0, hi, lo)));
    return fabs(hi) < 1e-17 ? sd_tiny(hi, lo) : y;
}

/* log(1 + x). */
SD_INLINE double sd_log1p(double x) {
    double y = sd_log_ends(1.0 + x, sd_pair_round(sd_log1p_short(0.0, x, 0.0)));
    return fabs(x) < 1e-17 ? x : y;
}

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

/* log(hi + lo) as a pair; the ends as in log. */
SD_INLINE sd_pair sd_log_pair(sd_pair x) {
    sd_log_parts p = sd_log_split(x.hi);
    sd_pair y = sd_log_kernel_pair(p.k, sd_fast_two_sum(p.m - 1.0, x.lo * p.scale));
    double hi = sd_log_ends(x.hi, y.hi);
    return sd_pair_make(hi, fabs(hi) <= 1000.0 ? y.lo : 0.0);
}

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
