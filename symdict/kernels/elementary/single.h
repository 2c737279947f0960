/* float32. exp, exp2, expm1, log, log1p, tanh and atan are computed in float, with the formulas of
   the double versions and shorter polynomials; the others are the double version rounded once, and
   cost what that costs. Twice as many floats fit into a vector. */

/* The bits of x. */
SD_INLINE uint32_t sd_to_bitsf(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The float with the given bits. */
SD_INLINE float sd_from_bitsf(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* n as a float near 1.5 * 2^23: its low bits are the integer n. */
#define SD_SINGLE_MAGIC 12582912.0f

/* x = n ln 2 + r + lo, with magic = SD_SINGLE_MAGIC + n. */
typedef struct { float magic, n, r, lo; } sd_exp_partsf;

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

/* e^(r + lo) - 1 - r for |r| <= 0.3466. */
SD_INLINE float sd_exp_tailf(float r, float lo) {
    static const float c[] = SD_SINGLE_EXP_TAIL;
    float z = r * r;
    float t = fmaf(fmaf(c[4], z, fmaf(c[3], r, c[2])), z, fmaf(c[1], r, c[0]));
    return fmaf(z, fmaf(r, t, 0.5f), lo);
}

/* x 2^n in two exact factors, -150 <= n <= 129: one rounding, where the result is subnormal. */
SD_INLINE float sd_scalef(float x, float magic) {
    uint32_t k = sd_to_bitsf(magic) + 254u;
    uint32_t half = k >> 1;
    return (x * sd_from_bitsf(half << 23)) * sd_from_bitsf((k - half) << 23);
}

/* 2^n for an integer n, -126 <= n <= 127. */
SD_INLINE float sd_power_of_twof(float n) {
    return sd_from_bitsf(sd_to_bitsf(n + (SD_SINGLE_MAGIC + 127.0f)) << 23);
}

/* x limited to [low, high]; NaN stays NaN. */
SD_INLINE float sd_clampf(float x, float low, float high) {
    float y = x < low ? low : x;
    return y > high ? high : y;
}

/* hi + lo where f(x) = x to rounding. */
SD_INLINE float sd_tinyf(float hi, float lo) {
    return copysignf(hi + lo, hi);
}

/* e^(hi + lo); lo is ignored where the result is 0 or infinity. */
SD_INLINE float sd_exp_ddf(float hi, float lo) {
    sd_exp_partsf p = sd_exp_reducef(sd_clampf(hi, -104.0f, 89.0f), fabsf(hi) <= 104.0f ? lo : 0.0f);
    float s = 1.0f + p.r;
    float low = (1.0f - s) + p.r;
    return sd_scalef(s + (low + sd_exp_tailf(p.r, p.lo)), p.magic);
}

/* e^x. */
SD_INLINE float sd_expf(float x) {
    return sd_exp_ddf(x, 0.0f);
}

/* x limited to [-top, top]; NaN stays NaN. */
SD_INLINE float sd_withinf(float x, float top) {
    float a = fabsf(x);
    return copysignf(top < a ? top : a, x);
}

/* y 2^(n + f) for |f| <= 1/2, magic = SD_SINGLE_MAGIC + n, |n| <= 253. */
SD_INLINE float sd_exp2_timesf(float y, float f, float magic) {
    static const float c[] = SD_SINGLE_EXP2_SHORT;
    float z = f * f;
    float q = fmaf(fmaf(fmaf(c[5], f, c[4]), z, fmaf(c[3], f, c[2])), z, fmaf(c[1], f, c[0]));
    return sd_scalef(fmaf(y, fmaf(f, q, 0.0f), y), magic);
}

/* y e^(hi + lo); lo is ignored where the power is 0 or infinity. */
SD_INLINE float sd_exp_times_ddf(float y, float hi, float lo) {
    float x = sd_withinf(hi, 175.4f);
    float l = fabsf(hi) <= 175.4f ? lo : 0.0f;
    float magic = fmaf(x, SD_SINGLE_LOG2E, SD_SINGLE_MAGIC);
    float n = magic - SD_SINGLE_MAGIC;
    float f = fmaf(x, SD_SINGLE_LOG2E, -n) + fmaf(x, SD_SINGLE_LOG2E_LO, l * SD_SINGLE_LOG2E);
    return sd_exp2_timesf(y, f, magic);
}

/* y 2^(c v^2), c = c_hi + c_lo, for |c v^2| <= 254. */
SD_INLINE float sd_exp2_square_timesf(float y, float v, float c_hi, float c_lo) {
    float s = v * v;
    float s_lo = fmaf(v, v, -s);
    float magic = fmaf(c_hi, s, SD_SINGLE_MAGIC);
    float n = magic - SD_SINGLE_MAGIC;
    float f = fmaf(c_hi, s, -n) + fmaf(c_lo, s, c_hi * s_lo);
    return sd_exp2_timesf(y, f, magic);
}

/* How far v matters to 2^(c v^2) in float. */
SD_INLINE double sd_square_edgef(double edge, double c) {
    double far = sqrt(253.25 / fabs(c));
    return far < edge ? far : edge;
}

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

/* 2^x. */
SD_INLINE float sd_exp2f(float x) {
    return sd_exp2_ddf(x, 0.0f);
}

/* (e^(hi + lo) - 1)/2 as a sum of two floats. */
typedef struct { float hi, lo; } sd_pairf;

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

/* e^(hi + lo) - 1. */
SD_INLINE float sd_expm1_ddf(float hi, float lo) {
    sd_pairf e = sd_half_expm1_shortf(hi, lo);
    float y = 2.0f * (e.hi + e.lo);
    return fabsf(hi) < 2e-8f ? sd_tinyf(hi, lo) : y;
}

/* e^x - 1. */
SD_INLINE float sd_expm1f(float x) {
    return sd_expm1_ddf(x, 0.0f);
}

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

/* y = f(x) inside (0, inf); the limits and NaN elsewhere. */
SD_INLINE float sd_log_endsf(float x, float y) {
    float z = x > 0.0f ? y : (x == 0.0f ? -HUGE_VALF : NAN);
    return x <= 3.4028234e38f ? z : x;
}

/* x = 2^k m; scale = 2^-k, or 0 above 2.4e38. */
typedef struct { float k, m, scale; } sd_log_partsf;

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

/* log(x). */
SD_INLINE float sd_logf(float x) {
    sd_log_partsf p = sd_log_splitf(x);
    return sd_log_endsf(x, sd_log_shortf(p.k, p.m - 1.0f, 0.0f));
}

/* log(1 + x). */
SD_INLINE float sd_log1pf(float x) {
    float u = 1.0f + x;
    float t = u - 1.0f;
    float u_low = (1.0f - (u - t)) + (x - t);
    sd_log_partsf p = sd_log_splitf(u);
    float y = sd_log_shortf(p.k, p.k == 0.0f ? x : p.m - 1.0f, p.k == 0.0f ? 0.0f : u_low * p.scale);
    return fabsf(x) < 1e-8f ? x : sd_log_endsf(u, y);
}

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

/* sinh(x). */
SD_INLINE float sd_sinhf(float x) {
    return (float)sd_sinh(x);
}

/* cosh(x). */
SD_INLINE float sd_coshf(float x) {
    return (float)sd_cosh(x);
}

/* asinh(x). */
SD_INLINE float sd_asinhf(float x) {
    return (float)sd_asinh(x);
}

/* acosh(x). */
SD_INLINE float sd_acoshf(float x) {
    return (float)sd_acosh(x);
}

/* atanh(x). */
SD_INLINE float sd_atanhf(float x) {
    return (float)sd_atanh(x);
}

/* sin(x). */
SD_INLINE float sd_sinf(float x) {
    return (float)sd_sin(x);
}

/* cos(x). */
SD_INLINE float sd_cosf(float x) {
    return (float)sd_cos(x);
}

/* tan(x). */
SD_INLINE float sd_tanf(float x) {
    return (float)sd_tan(x);
}

/* asin(x). */
SD_INLINE float sd_asinf(float x) {
    return (float)sd_asin(x);
}

/* acos(x). */
SD_INLINE float sd_acosf(float x) {
    return (float)sd_acos(x);
}

/* erf(x). */
SD_INLINE float sd_erff(float x) {
    return (float)sd_erf(x);
}

/* y erfc(hi + lo). */
SD_INLINE float sd_erfc_times_ddf(float y, float hi, float lo) {
    return (float)sd_erfc_times_dd(y, hi, lo);
}

/* erfc(x). */
SD_INLINE float sd_erfcf(float x) {
    return (float)sd_erfc(x);
}

/* The cube root of x. */
SD_INLINE float sd_cbrtf(float x) {
    return (float)sd_cbrt(x);
}

/* x^y for x >= 0. */
SD_INLINE float sd_powf(float x, float y) {
    return (float)sd_pow(x, y);
}
