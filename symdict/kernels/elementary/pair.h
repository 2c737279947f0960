/* Double-double arithmetic: a pair (hi, lo) stands for the exact sum hi + lo, with |lo| about
   half an ulp of hi. Error bounds are relative to the exact result, with u = 2^-53:
   Joldes, Muller, Popescu: "Tight and rigorous error bounds for basic building blocks of
   double-word arithmetic" (2017). Everything is branch-free and needs contraction off;
   every fma is written out. Overflow and underflow of intermediate results are the caller's care.
   Paragraphs are the units from which sources are put together: no blank line inside one. */

/* Inlining is asked for in earnest: a call left in a loop would keep it from vectorising. */
#if defined(__GNUC__)
#define SD_INLINE static inline __attribute__((always_inline, unused))
#else
#define SD_INLINE static inline
#endif

/* A number as the unevaluated sum hi + lo. */
typedef struct { double hi, lo; } sd_pair;

/* The pair (hi, lo), as given. */
SD_INLINE sd_pair sd_pair_make(double hi, double lo) {
    sd_pair p;
    p.hi = hi;
    p.lo = lo;
    return p;
}

/* The bits of x: compiles to nothing. */
SD_INLINE uint64_t sd_to_bits(double x) {
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The number with the given bits. */
SD_INLINE double sd_from_bits(uint64_t bits) {
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* a + b exactly; needs |a| >= |b| or a = 0. */
SD_INLINE sd_pair sd_fast_two_sum(double a, double b) {
    double s = a + b;
    return sd_pair_make(s, (a - s) + b);
}

/* a + b exactly. */
SD_INLINE sd_pair sd_two_sum(double a, double b) {
    double s = a + b;
    double t = s - a;
    return sd_pair_make(s, (a - (s - t)) + (b - t));
}

/* a - b exactly. */
SD_INLINE sd_pair sd_two_diff(double a, double b) {
    return sd_two_sum(a, -b);
}

/* a * b exactly, unless it overflows or its low part underflows (|a b| < 2^-969). */
SD_INLINE sd_pair sd_two_prod(double a, double b) {
    double p = a * b;
    return sd_pair_make(p, fma(a, b, -p));
}

/* The double next to hi + lo. */
SD_INLINE double sd_pair_round(sd_pair x) {
    return x.hi + x.lo;
}

/* The largest double not above hi + lo. */
SD_INLINE double sd_round_down(sd_pair x) {
    return x.lo < 0.0 ? nextafter(x.hi, -HUGE_VAL) : x.hi;
}

/* The smallest double not below hi + lo. */
SD_INLINE double sd_round_up(sd_pair x) {
    return x.lo > 0.0 ? nextafter(x.hi, HUGE_VAL) : x.hi;
}

/* hi + lo where f(x) = x to rounding: f(-0.0) stays -0.0. */
SD_INLINE double sd_tiny(double hi, double lo) {
    return copysign(hi + lo, hi);
}

/* -x. */
SD_INLINE sd_pair sd_pair_neg(sd_pair x) {
    return sd_pair_make(-x.hi, -x.lo);
}

/* x * 2^k for a power of two given as double: exact barring underflow. */
SD_INLINE sd_pair sd_pair_scale(sd_pair x, double power) {
    return sd_pair_make(x.hi * power, x.lo * power);
}

/* mask ? x : y. */
SD_INLINE sd_pair sd_pair_select(int mask, sd_pair x, sd_pair y) {
    return sd_pair_make(mask ? x.hi : y.hi, mask ? x.lo : y.lo);
}

/* x + b, error below 2 u^2. */
SD_INLINE sd_pair sd_pair_add_double(sd_pair x, double b) {
    sd_pair s = sd_two_sum(x.hi, b);
    return sd_fast_two_sum(s.hi, s.lo + x.lo);
}

/* x + y, error below 3 u^2 + 13 u^3 (AccurateDWPlusDW): cancellation costs nothing. */
SD_INLINE sd_pair sd_pair_add(sd_pair x, sd_pair y) {
    sd_pair s = sd_two_sum(x.hi, y.hi);
    sd_pair t = sd_two_sum(x.lo, y.lo);
    sd_pair v = sd_fast_two_sum(s.hi, s.lo + t.hi);
    return sd_fast_two_sum(v.hi, t.lo + v.lo);
}

/* x + y for |x| >= |y| or x = 0, error below 4 u^2 |x|: no cancellation to speak of. */
SD_INLINE sd_pair sd_pair_fast_add(sd_pair x, sd_pair y) {
    sd_pair s = sd_fast_two_sum(x.hi, y.hi);
    return sd_fast_two_sum(s.hi, s.lo + (x.lo + y.lo));
}

/* x - y. */
SD_INLINE sd_pair sd_pair_sub(sd_pair x, sd_pair y) {
    return sd_pair_add(x, sd_pair_neg(y));
}

/* x * b, error below 2 u^2 (DWTimesFP3). */
SD_INLINE sd_pair sd_pair_mul_double(sd_pair x, double b) {
    sd_pair p = sd_two_prod(x.hi, b);
    return sd_fast_two_sum(p.hi, fma(x.lo, b, p.lo));
}

/* x * y, error below 5 u^2 (DWTimesDW2). */
SD_INLINE sd_pair sd_pair_mul(sd_pair x, sd_pair y) {
    sd_pair p = sd_two_prod(x.hi, y.hi);
    return sd_fast_two_sum(p.hi, p.lo + fma(x.hi, y.lo, x.lo * y.hi));
}

/* x * x, error below 5 u^2. */
SD_INLINE sd_pair sd_pair_square(sd_pair x) {
    sd_pair p = sd_two_prod(x.hi, x.hi);
    return sd_fast_two_sum(p.hi, fma(x.hi + x.hi, x.lo, p.lo));
}

/* 1 / x, error below 10 u^2: one division, one Newton step on the exact residual. */
SD_INLINE sd_pair sd_pair_inverse(sd_pair x) {
    double q = 1.0 / x.hi;
    double e = fma(-q, x.lo, fma(-q, x.hi, 1.0));
    return sd_fast_two_sum(q, fma(q, e, q * (e * e)));
}

/* x / y, error below 15 u^2: one division; the residual x - q y is exact up to its last term. */
SD_INLINE sd_pair sd_pair_div(sd_pair x, sd_pair y) {
    double inverse = 1.0 / y.hi;
    double q = x.hi * inverse;
    double e = fma(-q, y.hi, x.hi);
    double t = (e + fma(-q, y.lo, x.lo)) * inverse;
    double f = fma(-t, y.hi, e) + fma(-q - t, y.lo, x.lo);
    return sd_fast_two_sum(q, fma(f, inverse, t));
}

/* sqrt(x) for x >= 0, error below 4 u^2; sqrt(0) = 0. */
SD_INLINE sd_pair sd_pair_sqrt(sd_pair x) {
    double s = sqrt(x.hi);
    double e = fma(-s, s, x.hi) + x.lo;
    double d = e / (s + s);
    return sd_fast_two_sum(s, s > 0.0 ? d : 0.0);
}

/* The smaller of a and b; NaN where either is. With a constant b it is one instruction. */
SD_INLINE double sd_minimum(double a, double b) {
    double y = b < a ? b : a;
    return b == b ? y : b;
}

/* The larger of a and b; NaN where either is. With a constant b it is one instruction. */
SD_INLINE double sd_maximum(double a, double b) {
    double y = b > a ? b : a;
    return b == b ? y : b;
}

/* p x + c for |c| >= |p x|: one step of Horner's rule on pairs, error below 4 u^2 |c|. */
SD_INLINE sd_pair sd_pair_horner(sd_pair p, sd_pair x, double c_hi, double c_lo) {
    sd_pair q = sd_two_prod(p.hi, x.hi);
    double low = fma(p.hi, x.lo, fma(p.lo, x.hi, q.lo));
    sd_pair s = sd_fast_two_sum(c_hi, q.hi);
    return sd_pair_make(s.hi, s.lo + (low + c_lo));
}
