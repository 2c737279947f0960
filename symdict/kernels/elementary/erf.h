/* erf and erfc, with a = |x|.
   a <= 1/2:  erf a = 2/sqrt(pi) (a + a^3 W(a^2)).
   beyond:    erfc a = exp(-a^2) G(t)/(1 + 2 a), t = (a - 3.75)/(a + 3.75): G varies between 1.13 and
   1.29 only. The exponent -a^2 is a pair, and the scaling by 2^n comes last, so that subnormal
   results are rounded once. */

/* erfc(a + lo) for 1/2 <= a as a short pair times 2^n: a is limited to 28, where it is 0. */
typedef struct { sd_pair value; double magic; } sd_erfc_parts;

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

/* erf(hi + lo). */
SD_INLINE double sd_erf_dd(double hi, double lo) {
    return copysign(sd_pair_round(sd_erf_short(hi, lo)), hi);
}

/* erf(x). */
SD_INLINE double sd_erf(double x) {
    return sd_erf_dd(x, 0.0);
}

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

/* erfc(x). */
SD_INLINE double sd_erfc(double x) {
    return sd_erfc_dd(x, 0.0);
}

/* y erfc(hi + lo) for |y| <= 2^60: y enters before the scaling, so that a subnormal erfc loses no digits. */
SD_INLINE double sd_erfc_times_dd(double y, double hi, double lo) {
    sd_erfc_parts far = sd_erfc_far(fabs(hi), lo);
    double near = y * sd_erfc_dd(hi, lo);
    return hi > 0.5 ? sd_scale(fma(y, far.value.hi, y * far.value.lo), far.magic) : near;
}

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

/* erfc(hi + lo) as a pair, relative error below 2^-67 where it is above 2^-900. */
SD_INLINE sd_pair sd_erfc_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_erfc_parts p = sd_erfc_far_pair(a);
    sd_pair c = sd_pair_make(sd_scale(p.value.hi, p.magic), sd_scale(p.value.lo, p.magic));
    sd_pair near = sd_pair_add_double(sd_pair_neg(sd_erf_near_pair(x)), 1.0);
    sd_pair far = sd_pair_select(x.hi < 0.0, sd_pair_add_double(sd_pair_neg(c), 2.0), c);
    return sd_pair_select(a.hi > 0.5, far, near);
}
