/* e^x and e^x - 1.
   Reduction: x = n ln 2 + r, n = round(x / ln 2), |r| <= 0.3466. The product n * ln2_hi is taken
   inside an fma, and the difference is exact: it is a multiple of 2^-54 below 1/2. The next 53
   bits of ln 2 enter the low part; what is dropped is below 2^-98.
   Kernel: e^r - 1 = r + r^2 (1/2 + r T(r)), T of degree 9.
   The low part of the argument is added to the low part of r, so e^(hi + lo) costs nothing extra. */

/* n as a double near 1.5 * 2^52: its low bits are the integer n. */
#define SD_MAGIC 6755399441055744.0

/* x = n ln 2 + r + lo, with magic = SD_MAGIC + n. */
typedef struct { double magic, n, r, lo; } sd_exp_parts;

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

/* x 2^n in two exact factors (magic = SD_MAGIC + n, -1100 <= n <= 1025): one rounding, where the
   result is subnormal; overflow gives infinity. The exponents are floor(n/2) and the rest. */
SD_INLINE double sd_scale(double x, double magic) {
    uint64_t k = sd_to_bits(magic) + 2046u;
    uint64_t half = k >> 1;
    return (x * sd_from_bits(half << 52)) * sd_from_bits((k - half) << 52);
}

/* 2^n for an integer n, -1022 <= n <= 1023. */
SD_INLINE double sd_power_of_two(double n) {
    return sd_from_bits(sd_to_bits(n + (SD_MAGIC + 1023.0)) << 52);
}

/* x limited to [low, high]; NaN stays NaN. */
SD_INLINE double sd_clamp(double x, double low, double high) {
    double y = x < low ? low : x;
    return y > high ? high : y;
}

/* x limited to [-top, top]; NaN stays NaN. One comparison: of two in a row gcc makes no minimum. */
SD_INLINE double sd_within(double x, double top) {
    double a = fabs(x);
    return copysign(top < a ? top : a, x);
}

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

/* y 2^(c v^2), c = c_hi + c_lo, for |c v^2| <= 2046: the square is never formed as a pair. */
SD_INLINE double sd_exp2_square_times(double y, double v, double c_hi, double c_lo) {
    double s = v * v;
    double s_lo = fma(v, v, -s);
    double magic = fma(c_hi, s, SD_MAGIC);
    double n = magic - SD_MAGIC;
    double f = fma(c_hi, s, -n) + fma(c_lo, s, c_hi * s_lo);
    return sd_exp2_times(y, f, magic);
}

/* How far v matters to 2^(c v^2): to edge, or until the power is 0 or infinity whatever it multiplies;
   the quarter keeps f below 0 there. */
SD_INLINE double sd_square_edge(double edge, double c) {
    double far = sqrt(2045.25 / fabs(c));
    return far < edge ? far : edge;
}

/* e^(hi + lo); lo is ignored where hi is infinite or so large that the result is 0 or infinity. */
SD_INLINE double sd_exp_dd(double hi, double lo) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(hi, -750.0, 710.0), fabs(hi) <= 750.0 ? lo : 0.0);
    sd_pair s = sd_fast_two_sum(1.0, p.r);
    return sd_scale(s.hi + (s.lo + sd_exp_tail(p.r, p.lo)), p.magic);
}

/* e^x. */
SD_INLINE double sd_exp(double x) {
    return sd_exp_dd(x, 0.0);
}

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

/* e^(hi + lo) as a pair, relative error below 2^-70 where it is above 2^-900. */
SD_INLINE sd_pair sd_exp_pair(sd_pair x) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(x.hi, -750.0, 710.0), fabs(x.hi) <= 750.0 ? x.lo : 0.0);
    sd_pair e = sd_exp_kernel_pair(p.r, p.lo);
    sd_pair s = sd_fast_two_sum(1.0, e.hi);
    s = sd_fast_two_sum(s.hi, s.lo + e.lo);
    return sd_pair_make(sd_scale(s.hi, p.magic), sd_scale(s.lo, p.magic));
}

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

/* e^(hi + lo) - 1. */
SD_INLINE double sd_expm1_dd(double hi, double lo) {
    sd_pair e = sd_half_expm1_short(hi, lo);
    double y = 2.0 * (e.hi + e.lo);
    return fabs(hi) < 5.6e-17 ? sd_tiny(hi, lo) : y;
}

/* e^x - 1. */
SD_INLINE double sd_expm1(double x) {
    sd_pair e = sd_half_expm1_short(x, 0.0);
    double y = 2.0 * (e.hi + e.lo);
    return fabs(x) < 5.6e-17 ? x : y;
}

/* e^(hi + lo) - 1 as a pair, relative error below 2^-70 (for |x| > 2^-900). */
SD_INLINE sd_pair sd_expm1_pair(sd_pair x) {
    sd_exp_parts p = sd_exp_reduce(sd_clamp(x.hi, -80.0, 710.0), fabs(x.hi) <= 750.0 ? x.lo : 0.0);
    double h = sd_power_of_two(p.n - 1.0);
    sd_pair e = sd_pair_scale(sd_exp_kernel_pair(p.r, p.lo), h);
    sd_pair y = sd_pair_scale(sd_pair_fast_add(sd_two_sum(h, -0.5), e), 2.0);
    return sd_pair_select(fabs(x.hi) < 1e-150, x, y);
}

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

/* 2^(hi + lo). */
SD_INLINE double sd_exp2_dd(double hi, double lo) {
    sd_exp_parts p = sd_exp2_reduce(sd_clamp(hi, -1090.0, 1025.0), fabs(hi) <= 1100.0 ? lo : 0.0);
    sd_pair s = sd_fast_two_sum(1.0, p.r);
    return sd_scale(s.hi + (s.lo + sd_exp_tail(p.r, p.lo)), p.magic);
}

/* 2^x. */
SD_INLINE double sd_exp2(double x) {
    return sd_exp2_dd(x, 0.0);
}

/* 2^(hi + lo) as a pair, relative error below 2^-70 where it is above 2^-900. */
SD_INLINE sd_pair sd_exp2_pair(sd_pair x) {
    sd_exp_parts p = sd_exp2_reduce(sd_clamp(x.hi, -1090.0, 1025.0), fabs(x.hi) <= 1100.0 ? x.lo : 0.0);
    sd_pair e = sd_exp_kernel_pair(p.r, p.lo);
    sd_pair s = sd_fast_two_sum(1.0, e.hi);
    s = sd_fast_two_sum(s.hi, s.lo + e.lo);
    return sd_pair_make(sd_scale(s.hi, p.magic), sd_scale(s.lo, p.magic));
}
