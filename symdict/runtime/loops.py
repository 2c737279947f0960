"""C loops around a function fragment: elementwise, and explicit diffusion in one, two and three dimensions.

A fragment is C text that defines, for a function NAME of one argument,

    NAME_constants                                       what one call prepares from the parameters
    void NAME_prepare(const double *, NAME_constants *)
    real NAME(real r, const NAME_constants *)            branch-free, so that a loop over lanes vectorises
    NAME_EDGE(k), NAME_within(r, k)                      optional: NAME is NAME_within of r limited to +-edge

The diffusion loops evaluate, in this order and with one rounding per operation,

    u_i <- u_i + (c_1 (F_1,i+1/2 - F_1,i-1/2) + c_2 (...) + ...),    F_k = Phi((u_next - u) / h_k),  c_k =
    tau / h_k,

with zero flux at the border. Each flux is computed once per edge, everything happens in place, and many steps are
taken while the data is in cache. In one dimension the lanes of a vector hold far-apart windows of a signal, or
different signals, so that a neighbour is a whole vector; windows overlap by as many samples as steps are taken. In
more dimensions step s works on the row behind the one of step s - 1, so a row is overwritten only after its last
reader has passed. Every loop takes several vectors at a time, so that their operations alternate. No value is
computed in another way than by plain steps: the results have the same bits for every window, depth and thread count.
"""

from __future__ import annotations

from collections.abc import Sequence

PIECE = 512  # samples of a row of a grid between one loop over it and the next
SMALL = 1 << 25  # bytes up to which an elementwise call does without streaming stores, and without Python

_HEAD = """\
#include <stdint.h>
#include <string.h>
#include <math.h>

typedef {real} sd_real;
#if defined(_WIN32)
#define SD_API __declspec(dllexport)
#else
#define SD_API __attribute__((visibility("default")))
#endif

/* One copy of a large function body: the build takes a fraction of the time. No clone for one length either: it
   would be unrolled whole, and loads that stride far stop the processor's prefetching. */
#if defined(__clang__)
#define SD_ONCE static __attribute__((noinline))
#else
#define SD_ONCE static __attribute__((noinline, noclone))
#endif
#define SD_ALWAYS static inline __attribute__((always_inline, unused))
#if defined(__clang__)
#define SD_UNROLL _Pragma("unroll")
#define SD_LANES _Pragma("clang loop vectorize(assume_safety) unroll(full)")
#else
#define SD_UNROLL _Pragma("GCC unroll 16")
#define SD_LANES _Pragma("GCC unroll {abreast}")
#pragma GCC optimize("schedule-insns")
#endif

{fragment}

typedef {name}_constants sd_constants;
#define SD_PHI {name}
enum {{ SD_PIECE = {piece}, SD_SMALL = {small} }};

SD_API int64_t symdict_size(void) {{ return (int64_t)sizeof(sd_constants); }}
SD_API void symdict_prepare(const double *parameters, void *constants)
{{
    {name}_prepare(parameters, (sd_constants *)constants);
}}

#if defined(__AVX512F__)
enum {{ SD_BYTES = 64 }};
#elif defined(__AVX__)
enum {{ SD_BYTES = 32 }};
#else
enum {{ SD_BYTES = 16 }};
#endif
enum {{ SD_W = SD_BYTES / sizeof(sd_real) }}; /* lanes of a vector */
/* Vectors that go together: the operations of one wait for each other, and the processor is busy when those of
   several alternate. A single vector of two lanes is a loop too short for clang to vectorise. */
enum {{ SD_ABREAST = {abreast} * SD_W > 2 ? {abreast} : 2 }};
#define SD_EACH SD_UNROLL for (int l = 0; l < SD_ABREAST; ++l)
typedef sd_real sd_vector __attribute__((vector_size(SD_BYTES), may_alias));
typedef sd_real sd_loose __attribute__((vector_size(SD_BYTES), may_alias, aligned(sizeof(sd_real))));

SD_ALWAYS sd_vector sd_load(const sd_real *from) {{ return *(const sd_loose *)from; }}
SD_ALWAYS void sd_store(sd_real *to, sd_vector x) {{ *(sd_loose *)to = x; }}
"""

_PHI = """
/* Phi in every lane of SD_ABREAST vectors. The loop over the lanes becomes one sequence of vector instructions. */
SD_ALWAYS void sd_phi(sd_vector *x, const sd_constants *k)
{
    sd_real a[SD_ABREAST * SD_W] __attribute__((aligned(SD_BYTES)));
    memcpy(a, x, sizeof a);
    SD_LANES
    for (int l = 0; l < SD_ABREAST * SD_W; ++l) a[l] = SD_PHI(a[l], k);
    memcpy(x, a, sizeof a);
}
"""

_LIMITED_PHI = """
/* b > a ? a : b and b < a ? a : b in every lane, and b where it is NaN: one instruction each, which compilers do not
   find by themselves in time. */
#if defined(__x86_64__) && defined(__AVX512F__) && defined(__clang__)
#define SD_NOT_ABOVE(a, b) __builtin_ia32_min{suffix}512(a, b, 4)
#define SD_NOT_BELOW(a, b) __builtin_ia32_max{suffix}512(a, b, 4)
#elif defined(__x86_64__) && defined(__AVX512F__)
#define SD_NOT_ABOVE(a, b) __builtin_ia32_min{suffix}512_mask(a, b, a, ({mask})-1, 4)
#define SD_NOT_BELOW(a, b) __builtin_ia32_max{suffix}512_mask(a, b, a, ({mask})-1, 4)
#elif defined(__x86_64__) && defined(__AVX__)
#define SD_NOT_ABOVE(a, b) __builtin_ia32_min{suffix}256(a, b)
#define SD_NOT_BELOW(a, b) __builtin_ia32_max{suffix}256(a, b)
#elif defined(__x86_64__)
#define SD_NOT_ABOVE(a, b) __builtin_ia32_min{suffix}(a, b)
#define SD_NOT_BELOW(a, b) __builtin_ia32_max{suffix}(a, b)
#endif

/* Phi in every lane of SD_ABREAST vectors: the argument is limited first. The loop over the lanes becomes one
   sequence of vector instructions. */
SD_ALWAYS void sd_phi(sd_vector *x, const sd_constants *k)
{{
    const sd_real edge = {name}_EDGE(k);
    sd_real a[SD_ABREAST * SD_W] __attribute__((aligned(SD_BYTES)));
#if defined(SD_NOT_ABOVE)
    const sd_vector zero = {{0}}, high = zero + edge;
    SD_EACH x[l] = SD_NOT_ABOVE(high, x[l]);
    SD_EACH x[l] = SD_NOT_BELOW(-high, x[l]);
    memcpy(a, x, sizeof a);
#else
    memcpy(a, x, sizeof a);
    for (int l = 0; l < SD_ABREAST * SD_W; ++l) a[l] = a[l] > edge ? edge : a[l];
    for (int l = 0; l < SD_ABREAST * SD_W; ++l) a[l] = a[l] < -edge ? -edge : a[l];
#endif
    SD_LANES
    for (int l = 0; l < SD_ABREAST * SD_W; ++l) a[l] = {name}_within(a[l], k);
    memcpy(x, a, sizeof a);
}}
"""

_ALONE = """
/* Phi of one vector, for the few at the end of a loop: called, so that its text is there once. */
SD_ONCE sd_vector sd_phi_alone(sd_vector x, const sd_constants *k)
{
    sd_vector all[SD_ABREAST] = {x};
    sd_phi(all, k);
    return all[0];
}
"""

_MAP = """
SD_ONCE void sd_map_whole(const sd_real *in, sd_real *out, int64_t n, const sd_constants *constants)
{
    const sd_constants k = *constants;
    int64_t i = 0;
    for (; i + SD_ABREAST * SD_W <= n; i += SD_ABREAST * SD_W) {
        sd_vector x[SD_ABREAST];
        SD_EACH x[l] = sd_load(in + i + l * SD_W);
        sd_phi(x, &k);
        SD_EACH sd_store(out + i + l * SD_W, x[l]);
    }
    for (; i < n; i += SD_W) sd_store(out + i, sd_phi_alone(sd_load(in + i), constants));
}

SD_ONCE void sd_map(const sd_real *in, sd_real *out, int64_t n, const sd_constants *constants)
{
    const int64_t whole = n / SD_W * SD_W, rest = n - whole;
    sd_map_whole(in, out, whole, constants);
    if (rest) {
        sd_real last[SD_W] = {0};
        memcpy(last, in + whole, (size_t)rest * sizeof(sd_real));
        sd_map_whole(last, last, SD_W, constants);
        memcpy(out + whole, last, (size_t)rest * sizeof(sd_real));
    }
}

/* The same with stores that begin at cache lines: NumPy's arrays do not, and a store across two lines is two. */
static void sd_map_lines(const sd_real *in, sd_real *out, int64_t n, const sd_constants *constants)
{
    int64_t skip = (int64_t)((64 - (uintptr_t)out % 64) % 64 / sizeof(sd_real));
    if (n < 256) skip = 0;
    if (skip) sd_map(in, out, skip, constants);
    sd_map(in + skip, out + skip, n - skip, constants);
}

#if defined(__x86_64__)
/* A store that bypasses the cache: the old content of a huge result need not be read first. */
typedef double sd_wide __attribute__((vector_size(SD_BYTES), aligned(SD_BYTES), may_alias));
SD_ALWAYS void sd_stream(sd_real *to, sd_vector x)
{
    sd_wide v;
    memcpy(&v, &x, sizeof v);
#if defined(__clang__)
    __builtin_nontemporal_store(v, (sd_wide *)to);
#elif defined(__AVX512F__)
    __builtin_ia32_movntpd512((double *)to, v);
#elif defined(__AVX__)
    __builtin_ia32_movntpd256((double *)to, v);
#else
    __builtin_ia32_movntpd((double *)to, v);
#endif
}
#endif

SD_API void symdict_map(const sd_real *in, sd_real *out, int64_t n, const void *constants)
{
    sd_map_lines(in, out, n, (const sd_constants *)constants);
}

/* The fields of NumPy's public array structure that follow the object's header. */
typedef struct {
    char *data;
    int nd;
    intptr_t *dimensions, *strides;
    void *base, *descr;
    int flags;
} sd_array;

/* The same on two array objects; 0 if done, 1 if they need what only the caller can do (convert, refuse). */
SD_API int symdict_map_arrays(const sd_array *in, const sd_array *out, const void *descr,
                              const void *constants)
{
    enum { CONTIGUOUS = 0x0001, ALIGNED = 0x0100, WRITEABLE = 0x0400 };
    if (in->descr != descr || out->descr != descr || in->nd != out->nd) return 1;
    if (~in->flags & (CONTIGUOUS | ALIGNED) || ~out->flags & (CONTIGUOUS | ALIGNED | WRITEABLE)) return 1;
    int64_t n = 1;
    for (int i = 0; i < in->nd; ++i) {
        if (in->dimensions[i] != out->dimensions[i]) return 1;
        n *= in->dimensions[i];
    }
    const int64_t bytes = n * (int64_t)sizeof(sd_real), apart = (int64_t)(out->data - in->data);
    if (bytes > SD_SMALL || (apart != 0 && apart < bytes && -apart < bytes)) return 1;
    sd_map_lines((const sd_real *)in->data, (sd_real *)out->data, n, (const sd_constants *)constants);
    return 0;
}

SD_API void symdict_map_stream(const sd_real *in, sd_real *out, int64_t n, const void *constants)
{
#if defined(__x86_64__)
    enum { BLOCK = 1024 / sizeof(sd_real) };
    sd_real block[BLOCK] __attribute__((aligned(64)));
    int64_t skip = (int64_t)((64 - (uintptr_t)out % 64) % 64 / sizeof(sd_real));
    if (skip > n) skip = n;
    sd_map(in, out, skip, (const sd_constants *)constants);
    int64_t i = skip;
    for (; i + BLOCK <= n; i += BLOCK) {
        sd_map_whole(in + i, block, BLOCK, (const sd_constants *)constants);
        for (int64_t j = 0; j < BLOCK; j += SD_W) sd_stream(out + i + j, sd_load(block + j));
    }
    __builtin_ia32_sfence();
    sd_map(in + i, out + i, n - i, (const sd_constants *)constants);
#else
    sd_map(in, out, n, (const sd_constants *)constants);
#endif
}
"""

_FLUX = """
/* f[j] = Phi((ahead[j] - here[j]) / h), j < n. */
SD_ONCE void sd_flux(const sd_real *here, const sd_real *ahead, sd_real *f, int64_t n, sd_real inv_h,
                     const sd_constants *constants)
{
    const sd_constants k = *constants;
    const int64_t whole = n / SD_W * SD_W, rest = n - whole;
    int64_t j = 0;
    for (; j + SD_ABREAST * SD_W <= n; j += SD_ABREAST * SD_W) {
        sd_vector x[SD_ABREAST];
        SD_EACH x[l] = SD_SLOPE(sd_load(ahead + j + l * SD_W) - sd_load(here + j + l * SD_W), inv_h);
        sd_phi(x, &k);
        SD_EACH sd_store(f + j + l * SD_W, x[l]);
    }
    for (; j < whole; j += SD_W)
        sd_store(f + j, sd_phi_alone(SD_SLOPE(sd_load(ahead + j) - sd_load(here + j), inv_h), constants));
    if (rest) { /* in vectors that are filled up */
        sd_vector a = {0}, b = {0};
        memcpy(&a, ahead + whole, (size_t)rest * sizeof(sd_real));
        memcpy(&b, here + whole, (size_t)rest * sizeof(sd_real));
        a = sd_phi_alone(SD_SLOPE(a - b, inv_h), constants);
        memcpy(f + whole, &a, (size_t)rest * sizeof(sd_real));
    }
}
"""

_CHAIN = """
/* `steps` plain steps on one short signal; f holds n + 1 numbers. */
static void sd_plain(sd_real *u, int64_t n, int64_t steps, sd_real *f, sd_real c, sd_real inv_h,
                     const sd_constants *constants)
{
    f[0] = 0;
    f[n] = 0;
    for (int64_t s = 0; s < steps; ++s) {
        sd_flux(u, u + 1, f + 1, n - 1, inv_h, constants);
        for (int64_t j = 0; j < n; ++j) u[j] = u[j] + c * (f[j + 1] - f[j]);
    }
}

/* One step on SD_W signals, which lie in the lanes of n rows. */
SD_ONCE void sd_sweep(sd_vector *v, int64_t n, sd_real c, sd_real inv_h, const sd_constants *constants)
{
    const sd_constants k = *constants;
    const sd_vector zero = {0};
    sd_vector u = v[0], f = zero;
    int64_t i = 1;
    for (; i + SD_ABREAST <= n; i += SD_ABREAST) {
        sd_vector here[SD_ABREAST + 1], p[SD_ABREAST];
        here[0] = u;
        SD_EACH here[l + 1] = v[i + l];
        SD_EACH p[l] = SD_SLOPE(here[l + 1] - here[l], inv_h);
        sd_phi(p, &k);
        SD_EACH v[i + l - 1] = here[l] + c * (p[l] - (l ? p[l - 1] : f));
        u = here[SD_ABREAST];
        f = p[SD_ABREAST - 1];
    }
    for (; i < n; ++i) {
        const sd_vector next = v[i], p = sd_phi_alone(SD_SLOPE(next - u, inv_h), constants);
        v[i - 1] = u + c * (p - f);
        u = next;
        f = p;
    }
    v[n - 1] = u + c * (zero - f);
}

/* The first, and the second, halves of two vectors, lane by lane in turn. */
#if defined(__clang__) || __GNUC__ >= 12
#define SD_ZIP(...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define SD_ZIP(...) __builtin_shuffle(a, b, (sd_places){__VA_ARGS__})
#endif
typedef {place} sd_places __attribute__((vector_size(SD_BYTES)));
SD_ALWAYS sd_vector sd_low(sd_vector a, sd_vector b)
{
{low}
}
SD_ALWAYS sd_vector sd_high(sd_vector a, sd_vector b)
{
{high}
}

/* SD_W vectors as a matrix, transposed: as many shuffles of the whole as it takes to halve SD_W down to 1. */
SD_ALWAYS void sd_transpose(sd_vector *r)
{
    sd_vector t[SD_W];
    SD_UNROLL
    for (int half = SD_W; half > 1; half /= 2) {
        SD_UNROLL
        for (int i = 0; i < SD_W / 2; ++i) {
            t[2 * i] = sd_low(r[i], r[i + SD_W / 2]);
            t[2 * i + 1] = sd_high(r[i], r[i + SD_W / 2]);
        }
        SD_UNROLL
        for (int i = 0; i < SD_W; ++i) r[i] = t[i];
    }
}

/* SD_W signals of n samples, one after the other, into the lanes of n rows; n is a multiple of SD_W. */
SD_ONCE void sd_spread(const sd_real *signals, sd_vector *rows, int64_t n)
{
    for (int64_t j = 0; j < n; j += SD_W) {
        sd_vector r[SD_W];
        SD_UNROLL
        for (int l = 0; l < SD_W; ++l) r[l] = sd_load(signals + l * n + j);
        sd_transpose(r);
        SD_UNROLL
        for (int l = 0; l < SD_W; ++l) rows[j + l] = r[l];
    }
}

/* And back. */
SD_ONCE void sd_gather(const sd_vector *rows, sd_real *signals, int64_t n)
{
    for (int64_t j = 0; j < n; j += SD_W) {
        sd_vector r[SD_W];
        SD_UNROLL
        for (int l = 0; l < SD_W; ++l) r[l] = rows[j + l];
        sd_transpose(r);
        SD_UNROLL
        for (int l = 0; l < SD_W; ++l) sd_store(signals + l * n + j, r[l]);
    }
}

SD_API int64_t symdict_lanes(void) { return SD_W; }

static sd_real *sd_aligned(sd_real *store) { return (sd_real *)(((uintptr_t)store + 63) / 64 * 64); }

/* `steps` steps on `count` short signals, SD_W at a time; fewer than half as many go one by one.
   store: room for 2 SD_W (n + 2 SD_W) numbers. */
SD_API void symdict_batch(const sd_real *in, sd_real *u, int64_t count, int64_t n, int64_t steps,
                          sd_real *store, double c, double inv_h, const void *constants)
{
    const int64_t stride = (n + SD_W - 1) / SD_W * SD_W;
    const size_t bytes = (size_t)n * sizeof(sd_real);
    sd_real *signals = sd_aligned(store);
    sd_vector *rows = (sd_vector *)(signals + SD_W * stride);
    for (int64_t b = 0; b < count; b += SD_W, in += SD_W * n, u += SD_W * n) {
        const int64_t m = count - b < SD_W ? count - b : SD_W;
        if (2 * m < SD_W) {
            if (in != u) memmove(u, in, (size_t)m * bytes);
            for (int64_t l = 0; l < m; ++l)
                sd_plain(u + l * n, n, steps, signals, (sd_real)c, (sd_real)inv_h, (const sd_constants *)constants);
            continue;
        }
        for (int64_t l = 0; l < SD_W; ++l) memcpy(signals + l * stride, in + (l < m ? l : 0) * n, bytes);
        sd_spread(signals, rows, stride);
        for (int64_t s = 0; s < steps; ++s)
            sd_sweep(rows, n, (sd_real)c, (sd_real)inv_h, (const sd_constants *)constants);
        sd_gather(rows, signals, stride);
        for (int64_t l = 0; l < m; ++l) memcpy(u + l * n, signals + l * stride, bytes);
    }
}

/* Windows begin..end-1 of one long signal, n > 2 steps. A window of SD_W * rows samples gives all but `steps`
   samples at either side of it; rows is a multiple of SD_W with SD_W * rows > 2 steps. Each lane holds a part of it
   between two rows with its neighbours' samples, which are fetched anew for each step.
   store: room for 5 steps + 2 SD_W (rows + 3) numbers, kept from call to call. */
SD_API void symdict_windows(const sd_real *in, sd_real *u, int64_t n, int64_t steps, int64_t rows, int64_t begin,
                            int64_t end, sd_real *store, double c, double inv_h, const void *constants)
{
    const int64_t length = SD_W * rows, gain = length - 2 * steps, count = (n - 2 * steps + gain - 1) / gain;
    const size_t item = sizeof(sd_real);
    sd_real *left = store, *right = left + 2 * steps, *kept = right + 2 * steps;
    sd_real *window = sd_aligned(kept + steps);
    sd_vector *v = (sd_vector *)(window + length);
    if (begin == 0) { /* the ends of the signal, where the flux is zero, from twice as many samples */
        memcpy(left, in, (size_t)(2 * steps) * item);
        memcpy(right, in + n - 2 * steps, (size_t)(2 * steps) * item);
        sd_plain(left, 2 * steps, steps, window, (sd_real)c, (sd_real)inv_h, (const sd_constants *)constants);
        sd_plain(right, 2 * steps, steps, window, (sd_real)c, (sd_real)inv_h, (const sd_constants *)constants);
    }
    for (int64_t i = begin; i < end; ++i) {
        const int64_t start = i * gain, here = n - start < length ? n - start : length;
        memcpy(window, in + start, (size_t)here * item);
        if (i) memcpy(window, kept, (size_t)steps * item); /* where the last window has written */
        for (int64_t j = here; j < length; ++j) window[j] = window[here - 1];
        memcpy(kept, window + gain, (size_t)steps * item);
        sd_spread(window, v + 1, rows);
        memcpy(&v[0], &v[1], item);
        memcpy((sd_real *)&v[rows + 1] + SD_W - 1, (sd_real *)&v[rows] + SD_W - 1, item);
        for (int64_t s = 0; s < steps; ++s) {
            memcpy((sd_real *)&v[0] + 1, &v[rows], (SD_W - 1) * item);
            memcpy(&v[rows + 1], (sd_real *)&v[1] + 1, (SD_W - 1) * item);
            sd_sweep(v, rows + 2, (sd_real)c, (sd_real)inv_h, (const sd_constants *)constants);
        }
        sd_gather(v + 1, window, rows);
        const int64_t to = start + length - steps < n - steps ? start + length - steps : n - steps;
        memcpy(u + start + steps, window + steps, (size_t)(to - start - steps) * item);
    }
    if (end == count) {
        memcpy(u, left, (size_t)steps * item);
        memcpy(u + n - steps, right + steps, (size_t)steps * item);
    }
}
"""

_ROW = """
/* One row of one step: v with its right neighbours, the rows ahead along the other axes (null at the border),
   and the fluxes from behind, which this row replaces by its own. The flux to the nearest row ahead is used
   where it is computed; the others lie in scratch, a piece of the row at a time. */
#define SD_ADVANCE{ndim}(p, j) \\
    {{ \\
        sd_store(w + (j), sd_load(w + (j)) + ({vector_sums} + c{x} * (sd_load(f + (j)) - sd_load(f + (j) - 1)))); \\
        sd_store(b + (j), p); \\
        {vector_kept} \\
    }}
SD_ONCE void sd_row{ndim}(sd_real *v, int64_t n, {ahead}, {behind}, {c},
                    {h}, const sd_constants *constants)
{{
    const sd_constants k = *constants;
    sd_real scratch[SD_PIECE + 2 * SD_W] __attribute__((aligned(64))){scratch};
    sd_real *f = scratch + SD_W;
    f[-1] = 0;
    /* the first piece ends at a cache line: a store across two lines is two */
    const int64_t skip = (int64_t)((64 - (uintptr_t)v % 64) % 64 / sizeof(sd_real));
    for (int64_t lo = 0, m = skip ? skip : SD_PIECE; lo < n; lo += m, m = SD_PIECE) {{
        const int last = lo + m >= n;
        if (last) m = n - lo;
        sd_real *w = v + lo, *b = b{y} + lo;
        const int border = !a{y};
        const sd_real *a = border ? w : a{y} + lo;
        sd_flux(w, w + 1, f, last ? m - 1 : m, h{x}, constants);
        if (last) f[m - 1] = 0;
{fluxes}
        int64_t j = 0;
        if (border) {{
            const sd_vector p = {{0}};
            for (; j + SD_W <= m; j += SD_W) SD_ADVANCE{ndim}(p, j);
        }}
        for (; j + SD_ABREAST * SD_W <= m; j += SD_ABREAST * SD_W) {{
            sd_vector all[SD_ABREAST];
            SD_EACH all[l] = SD_SLOPE(sd_load(a + j + l * SD_W) - sd_load(w + j + l * SD_W), h{y});
            sd_phi(all, &k);
            SD_EACH SD_ADVANCE{ndim}(all[l], j + l * SD_W);
        }}
        for (; j + SD_W <= m; j += SD_W) {{
            const sd_vector p = sd_phi_alone(SD_SLOPE(sd_load(a + j) - sd_load(w + j), h{y}), constants);
            SD_ADVANCE{ndim}(p, j);
        }}
        if (j < m) {{
            sd_real rest[SD_W];
            if (border) memset(rest, 0, sizeof rest);
            else sd_flux(w + j, a + j, rest, m - j, h{y}, constants);
            for (; j < m; ++j) {{
                const sd_real p = rest[j % SD_W];
                w[j] = w[j] + ({sums} + c{x} * (f[j] - f[j - 1]));
                b[j] = p;
{kept}
            }}
        }}
        f[-1] = f[m - 1];
    }}
}}
"""


_SLOPE = "#define SD_SLOPE(difference, inv_h) ((difference) * (inv_h))\n"
_UNIT_SLOPE = "#define SD_SLOPE(difference, inv_h) ((void)(inv_h), (difference)) /* h = 1: exact */\n"


def source(fragment: str, name: str, dtype: str, loops: Sequence[str] = ("map",), *, unit_spacing: bool = False) -> str:
    """The C source of a library with the given loops around a fragment.

    Loops: "map" (elementwise), "chain" (1-D), "plane" (2-D), "volume" (3-D). With unit_spacing every h is taken to
    be 1, which changes no bit and saves a multiplication.
    """
    single = dtype == "float32"
    real = {"float64": "double", "float32": "float"}[dtype]
    sizes = {"piece": PIECE, "small": SMALL, "abreast": _abreast(fragment)}
    parts = [_HEAD.format(real=real, fragment=fragment.strip(), name=name, **sizes)]
    if f"{name}_EDGE(" in fragment:
        mask = "unsigned short" if single else "unsigned char"
        parts.append(_LIMITED_PHI.format(name=name, suffix="ps" if single else "pd", mask=mask))
    else:
        parts.append(_PHI)
    parts.append(_ALONE)
    if any(loop != "map" for loop in loops):
        parts += [_UNIT_SLOPE if unit_spacing else _SLOPE, _FLUX]
    parts += [_chain(4 if single else 8) if loop == "chain" else _LOOPS[loop] for loop in loops]
    return "".join(parts)


def _abreast(fragment: str) -> int:
    """How many vectors alternate: as many as the registers hold for a flux of this length, before compiling drags."""
    lines = fragment.count("\n")
    return 4 if lines < 220 else 2 if lines < 350 else 1


def _chain(item: int) -> str:
    """The loops in one dimension, with the shuffles for each width of a vector."""
    low, high = [], []
    for condition, width in (("#if defined(__AVX512F__)", 64), ("#elif defined(__AVX__)", 32), ("#else", 16)):
        lanes = width // item
        turns = [f"{place}, {place + lanes}" for place in range(lanes)]
        low.append(f"{condition}\n    return SD_ZIP({', '.join(turns[: lanes // 2])});")
        high.append(f"{condition}\n    return SD_ZIP({', '.join(turns[lanes // 2 :])});")
    text = _CHAIN.replace("{place}", f"int{8 * item}_t")
    return text.replace("{low}", "\n".join([*low, "#endif"])).replace("{high}", "\n".join([*high, "#endif"]))


def _row(ndim: int) -> str:
    """The update of one row of a grid of 2 or 3 dimensions; the last axis is x, the others are 0 and 1."""
    outer, y = range(ndim - 1), ndim - 2
    far = range(y)
    fluxes = [
        f"        if (a{k}) sd_flux(w, a{k} + lo, p{k}, m, h{k}, constants);\n"
        f"        else memset(p{k}, 0, (size_t)m * sizeof(sd_real));"
        for k in far
    ]
    sums = [f"c{k} * (p{k}[j] - b{k}[lo + j])" for k in far] + [f"c{y} * (p - b[j])"]
    vector_sums = [f"c{k} * (sd_load(p{k} + (j)) - sd_load(b{k} + lo + (j)))" for k in far]
    vector_sums += [f"c{y} * (p - sd_load(b + (j)))"]
    return _ROW.format(
        ndim=ndim,
        x=ndim - 1,
        y=y,
        ahead=", ".join(f"const sd_real *a{k}" for k in outer),
        behind=", ".join(f"sd_real *restrict b{k}" for k in outer),
        c=", ".join(f"sd_real c{k}" for k in range(ndim)),
        h=", ".join(f"sd_real h{k}" for k in range(ndim)),
        scratch="".join(f", p{k}[SD_PIECE]" for k in far),
        fluxes="\n".join(fluxes),
        sums=" + ".join(sums),
        vector_sums=" + ".join(vector_sums),
        kept="\n".join(f"                b{k}[lo + j] = p{k}[j];" for k in far),
        vector_kept=" ".join(f"sd_store(b{k} + lo + (j), sd_load(p{k} + (j)));" for k in far),
    )


_PLANE = """
/* Rows begin..end-1 enter; step s works on the row that came s rows earlier; behind[s]: its last fluxes. */
SD_API void symdict_plane(const sd_real *in, sd_real *u, int64_t rows, int64_t n, int64_t steps,
                          int64_t begin, int64_t end, sd_real *behind, const double *c,
                          const double *inv_h, const void *constants)
{
    if (begin == 0) memset(behind, 0, (size_t)(steps * n) * sizeof(sd_real));
    for (int64_t i = begin; i < end; ++i) {
        if (in != u) {
            if (i == 0) memcpy(u, in, (size_t)n * sizeof(sd_real));
            if (i + 1 < rows) memcpy(u + (i + 1) * n, in + (i + 1) * n, (size_t)n * sizeof(sd_real));
        }
        for (int64_t s = 0; s < steps && s <= i; ++s) {
            const int64_t r = i - s;
            if (r >= rows) continue;
            sd_row2(u + r * n, n, r + 1 < rows ? u + (r + 1) * n : 0, behind + s * n, (sd_real)c[0],
            (sd_real)c[1],
                    (sd_real)inv_h[0], (sd_real)inv_h[1], (const sd_constants *)constants);
        }
    }
}
"""

_VOLUME = """
/* The same with planes instead of rows; above: one row of fluxes along the middle axis. */
SD_API void symdict_volume(const sd_real *in, sd_real *u, int64_t planes, int64_t rows, int64_t n,
                           int64_t steps, int64_t begin, int64_t end, sd_real *behind, sd_real *above,
                           const double *c, const double *inv_h, const void *constants)
{
    const int64_t size = rows * n;
    if (begin == 0) memset(behind, 0, (size_t)(steps * size) * sizeof(sd_real));
    for (int64_t i = begin; i < end; ++i) {
        if (in != u) {
            if (i == 0) memcpy(u, in, (size_t)size * sizeof(sd_real));
            if (i + 1 < planes) memcpy(u + (i + 1) * size, in + (i + 1) * size, (size_t)size *
            sizeof(sd_real));
        }
        for (int64_t s = 0; s < steps && s <= i; ++s) {
            const int64_t p = i - s;
            if (p >= planes) continue;
            memset(above, 0, (size_t)n * sizeof(sd_real));
            for (int64_t r = 0; r < rows; ++r) {
                sd_real *v = u + p * size + r * n;
                sd_row3(v, n, p + 1 < planes ? v + size : 0, r + 1 < rows ? v + n : 0, behind + s * size + r
                * n, above,
                        (sd_real)c[0], (sd_real)c[1], (sd_real)c[2], (sd_real)inv_h[0], (sd_real)inv_h[1],
                        (sd_real)inv_h[2], (const sd_constants *)constants);
            }
        }
    }
}
"""

_LOOPS = {"map": _MAP, "plane": _row(2) + _PLANE, "volume": _row(3) + _VOLUME}
