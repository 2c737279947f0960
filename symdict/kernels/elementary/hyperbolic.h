/* tanh, sinh, cosh and their inverses.
   tanh a = e/(1 + e) with e = (exp(2 a) - 1)/2, for a = |x|.
   sinh and cosh: a = n ln 2 + r, P = 2^(n-2), Q = 2^(-n-2):
   sinh a = 2 ((P - Q) cosh r + (P + Q) sinh r), cosh a = 2 ((P + Q) cosh r + (P - Q) sinh r). */

/* a / b for normalised pairs, as a short pair: one division, the residual brought in by fma. */
SD_INLINE sd_pair sd_divide_short(sd_pair a, sd_pair b) {
    double inverse = 1.0 / b.hi;
    double q = a.hi * inverse;
    return sd_pair_make(q, (fma(-q, b.hi, a.hi) + fma(-q, b.lo, a.lo)) * inverse);
}

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

/* tanh(x). */
SD_INLINE double sd_tanh(double x) {
    return sd_tanh_dd(x, 0.0);
}

/* tanh(hi + lo) as a pair, relative error below 2^-69. */
SD_INLINE sd_pair sd_tanh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_pair b = sd_pair_make(a.hi > 40.0 ? 40.0 : a.hi, a.hi > 40.0 ? 0.0 : a.lo);
    sd_pair e = sd_expm1_pair(sd_pair_scale(b, 2.0));
    sd_pair q = sd_pair_div(e, sd_pair_add_double(e, 2.0));
    q = sd_pair_select(x.hi < 0.0, sd_pair_neg(q), q);
    return sd_pair_select(a.hi < 1e-150, x, q);
}

/* sinh r - r = r^3 U(r^2) and cosh r - 1 = r^2/2 + r^4 V(r^2) for |r| <= 0.3466. */
SD_INLINE double sd_sinh_tail(double r, double z) {
    static const double c[] = SD_SINH_TAIL;
    double p = fma(fma(fma(fma(c[4], z, c[3]), z, c[2]), z, c[1]), z, c[0]);
    return (r * z) * p;
}

/* cosh r - 1. */
SD_INLINE double sd_cosh_tail(double z) {
    static const double c[] = SD_COSH_TAIL;
    double p = fma(fma(fma(fma(c[4], z, c[3]), z, c[2]), z, c[1]), z, c[0]);
    return z * fma(z, p, 0.5);
}

/* Half of u cosh(r + l) + v sinh(r + l), rounded, from u = P -+ Q, v = P +- Q with |u| >= |v r|
   or u = 0; u_low is the rounding error of u. */
SD_INLINE double sd_hyperbolic_sum(double u, double u_low, double v, double r, double l) {
    double z = r * r;
    double t = v * r;
    sd_pair h = sd_fast_two_sum(u, t);
    double low = fma(v, r, -t) + fma(v, sd_sinh_tail(r, z) + l, u * sd_cosh_tail(z));
    return h.hi + (h.lo + (u_low + low));
}

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

/* sinh(x). */
SD_INLINE double sd_sinh(double x) {
    return sd_sinh_dd(x, 0.0);
}

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

/* cosh(x). */
SD_INLINE double sd_cosh(double x) {
    return sd_cosh_dd(x, 0.0);
}

/* e^a - 1 for 0 <= a (limited to 40) and e^a/2 as pairs, by one kernel; e^a/2 overflows where sinh does. */
typedef struct { sd_pair expm1, half_exp; } sd_growth;

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

/* sinh(hi + lo) as a pair, relative error below 2^-69: (e + e/(1 + e))/2, beyond 40 exp/2. */
SD_INLINE sd_pair sd_sinh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_growth g = sd_growth_of(a);
    sd_pair near = sd_pair_add(g.expm1, sd_pair_div(g.expm1, sd_pair_add_double(g.expm1, 1.0)));
    sd_pair y = sd_pair_select(a.hi > 40.0, g.half_exp, sd_pair_scale(near, 0.5));
    y = sd_pair_select(x.hi < 0.0, sd_pair_neg(y), y);
    return sd_pair_select(a.hi < 1e-150, x, y);
}

/* cosh(hi + lo) as a pair, relative error below 2^-69: (E + 1/E)/2, beyond 40 exp/2. */
SD_INLINE sd_pair sd_cosh_pair(sd_pair x) {
    sd_pair a = sd_pair_select(x.hi < 0.0, sd_pair_neg(x), x);
    sd_growth g = sd_growth_of(a);
    sd_pair e = sd_pair_add_double(g.expm1, 1.0);
    sd_pair near = sd_pair_scale(sd_pair_add(e, sd_pair_inverse(e)), 0.5);
    return sd_pair_select(a.hi > 40.0, g.half_exp, near);
}

/* sqrt(x) as a short pair: the correction is good to 2^-50 of itself. */
SD_INLINE sd_pair sd_sqrt_short(sd_pair x) {
    double s = sqrt(x.hi);
    double d = (fma(-s, s, x.hi) + x.lo) * (0.5 / s);
    return sd_pair_make(s, s > 0.0 ? d : 0.0);
}

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

/* asinh(x). */
SD_INLINE double sd_asinh(double x) {
    return sd_asinh_dd(x, 0.0);
}

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

/* acosh(x). */
SD_INLINE double sd_acosh(double x) {
    return sd_acosh_dd(x, 0.0);
}

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

/* atanh(x). */
SD_INLINE double sd_atanh(double x) {
    return sd_atanh_dd(x, 0.0);
}

/* extra ln 2 + log(1 + y) as a pair for y >= 0, finite. */
SD_INLINE sd_pair sd_log_one_plus_pair(double extra, sd_pair y) {
    sd_pair u = sd_two_sum(1.0, y.hi);
    sd_log_parts p = sd_log_split(u.hi);
    sd_pair far = sd_two_sum(p.m - 1.0, (u.lo + y.lo) * p.scale);
    return sd_log_kernel_pair(p.k + extra, sd_pair_select(p.k == 0.0, y, far));
}

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
