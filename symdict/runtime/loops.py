"""C loops around a function fragment: elementwise, and explicit diffusion in one, two and three dimensions.

A fragment is C text that defines, for a function NAME of one argument,

    NAME_constants                                       what one call prepares from the parameters
    void NAME_prepare(const double *, NAME_constants *)
    real NAME(real r, const NAME_constants *)            branch-free, so that the loops below vectorise

The diffusion loops evaluate, in this order and with one rounding per operation,

    u_i <- u_i + (c_1 (F_1,i+1/2 - F_1,i-1/2) + c_2 (...) + ...),    F_k = Phi((u_next - u) / h_k),  c_k =
    tau / h_k,

with zero flux at the border. Each flux is computed once per edge, everything happens in place, and several
steps are taken while the data is in cache: step s works a little behind step s - 1 (time skewing), so a
sample is overwritten only after its last reader has passed. No value is computed in another way than by
plain steps: the results have the same bits for every chunk, depth and thread count.
"""

from __future__ import annotations

from collections.abc import Sequence

LINE = 64  # bytes in a cache line, and the distance by which step s runs behind step s - 1
CHUNK_MAX = 2048  # samples of scratch on the stack
AHEAD = 64  # samples by which the fluxes of a step run ahead of its updates: more than any vector holds
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
/* no iteration reads what another one writes: in place is allowed, partial overlap is not */
#if defined(__clang__)
#define SD_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
#else
#define SD_INDEPENDENT _Pragma("GCC ivdep")
#endif
/* gcc leaves vectorised loops with short bodies rolled up, clang does not */
#if defined(__GNUC__) && !defined(__clang__)
#define SD_UNROLL _Pragma("GCC unroll 4")
#else
#define SD_UNROLL
#endif

/* one copy of a large function body: the build takes a fraction of the time */
#if defined(__GNUC__)
#define SD_ONCE static __attribute__((noinline))
#else
#define SD_ONCE static
#endif

{fragment}

typedef {name}_constants sd_constants;
#define SD_PHI {name}
#define SD_LINE ((int64_t)(64 / sizeof(sd_real)))
enum {{ SD_CHUNK = {chunk_max}, SD_PIECE = {piece}, SD_AHEAD = {ahead}, SD_SMALL = {small} }};

SD_API int64_t symdict_size(void) {{ return (int64_t)sizeof(sd_constants); }}
SD_API void symdict_prepare(const double *parameters, void *constants)
{{
    {name}_prepare(parameters, (sd_constants *)constants);
}}
"""

_MAP = """
SD_ONCE void sd_map(const sd_real *in, sd_real *out, int64_t n, const sd_constants *constants)
{
    const sd_constants k = *constants;
    SD_INDEPENDENT
    for (int64_t i = 0; i < n; ++i) out[i] = SD_PHI(in[i], &k);
}

/* The same with stores that begin at cache lines: NumPy's arrays do not, and a store across two lines is two. */
static void sd_map_lines(const sd_real *in, sd_real *out, int64_t n, const sd_constants *constants)
{
    int64_t skip = (int64_t)((64 - (uintptr_t)out % 64) % 64 / sizeof(sd_real));
    if (n < 256) skip = 0;
    if (skip) sd_map(in, out, skip, constants);
    sd_map(in + skip, out + skip, n - skip, constants);
}

/* Stores that bypass the cache: the old content of a huge result need not be read first. */
#if defined(__x86_64__) && defined(__AVX512F__)
enum { SD_STREAM = 64 };
#elif defined(__x86_64__) && defined(__AVX__)
enum { SD_STREAM = 32 };
#elif defined(__x86_64__)
enum { SD_STREAM = 16 };
#else
enum { SD_STREAM = 0 };
#endif
#if defined(__x86_64__)
typedef double sd_wide __attribute__((vector_size(SD_STREAM), aligned(SD_STREAM), may_alias));
static inline void sd_store(void *to, const void *from, int64_t bytes)
{
    for (int64_t i = 0; i < bytes; i += SD_STREAM) {
        sd_wide v = *(const sd_wide *)((const char *)from + i);
#if defined(__clang__)
        __builtin_nontemporal_store(v, (sd_wide *)((char *)to + i));
#elif defined(__AVX512F__)
        __builtin_ia32_movntpd512((double *)((char *)to + i), v);
#elif defined(__AVX__)
        __builtin_ia32_movntpd256((double *)((char *)to + i), v);
#else
        __builtin_ia32_movntpd((double *)((char *)to + i), v);
#endif
    }
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
    enum { BLOCK = 2048 / sizeof(sd_real) };
    sd_real block[BLOCK] __attribute__((aligned(64)));
    int64_t skip = (int64_t)((64 - (uintptr_t)out % 64) % 64 / sizeof(sd_real));
    if (skip > n) skip = n;
    sd_map(in, out, skip, (const sd_constants *)constants);
    int64_t i = skip;
    for (; i + BLOCK <= n; i += BLOCK) {
        sd_map(in + i, block, BLOCK, (const sd_constants *)constants);
        sd_store(out + i, block, (int64_t)sizeof block);
    }
    __builtin_ia32_sfence();
    sd_map(in + i, out + i, n - i, (const sd_constants *)constants);
#else
    sd_map(in, out, n, (const sd_constants *)constants);
#endif
}
"""

_FLUX = """
/* f[j] = Phi((ahead[j] - here[j]) / h): the only copy of the flux in all diffusion loops. */
SD_ONCE void sd_flux(const sd_real *here, const sd_real *ahead, sd_real *restrict f, int64_t n, sd_real inv_h,
                     const sd_constants *constants)
{
    const sd_constants k = *constants;
    SD_UNROLL
    for (int64_t j = 0; j < n; ++j) f[j] = SD_PHI((ahead[j] - here[j]) * inv_h, &k);
}
"""

_CHAIN = """
/* One step on m samples: v[j] += c (f[j] - f[j - 1]), where f[j] = Phi((v[j + 1] - v[j]) / h) for j < q and 0 at
   the end. The fluxes run ahead of the updates in the same loop: neither waits for the other. */
SD_ONCE void sd_step(sd_real *v, sd_real *restrict f, int64_t m, int64_t q, sd_real c, sd_real inv_h,
                     const sd_constants *constants)
{
    const sd_constants k = *constants;
    const int64_t ahead = q < SD_AHEAD ? q : SD_AHEAD;
    sd_flux(v, v + 1, f, ahead, inv_h, constants);
    SD_INDEPENDENT
    for (int64_t j = 0; j < q - ahead; ++j) {
        f[j + SD_AHEAD] = SD_PHI((v[j + SD_AHEAD + 1] - v[j + SD_AHEAD]) * inv_h, &k);
        v[j] = v[j] + c * (f[j] - f[j - 1]);
    }
    if (q < m) f[m - 1] = 0;
    SD_UNROLL SD_INDEPENDENT
    for (int64_t j = q - ahead; j < m; ++j) v[j] = v[j] + c * (f[j] - f[j - 1]);
}

/* Chunks begin..end-1 of `steps` steps on one signal; step s works SD_LINE * s samples behind step 0.
   edge[s] keeps the flux at the right end of what step s has done: all that a later chunk needs. */
SD_ONCE void sd_chain(const sd_real *in, sd_real *u, int64_t n, int64_t steps, int64_t chunk, int64_t begin,
                      int64_t end, sd_real *edge, sd_real c, sd_real inv_h, const sd_constants *constants)
{
    sd_real scratch[SD_CHUNK + 16 + 2] __attribute__((aligned(64)));
    sd_real *f = scratch + SD_LINE; /* f[j]: flux at the right side of sample j of this chunk */
    const int64_t shift = (int64_t)((uintptr_t)u % 64 / sizeof(sd_real));
    if (begin == 0)
        for (int64_t s = 0; s < steps; ++s) edge[s] = 0;
    for (int64_t i = begin; i < end; ++i) {
        const int64_t start = i * chunk - shift;
        if (in != u) {
            int64_t from = i == 0 ? 0 : start + 1, to = start + chunk + 1;
            if (to > n) to = n;
            if (from < to) memcpy(u + from, in + from, (size_t)(to - from) * sizeof(sd_real));
        }
        for (int64_t s = 0; s < steps; ++s) {
            int64_t lo = start - SD_LINE * s, hi = lo + chunk;
            if (hi <= 0) break;
            if (lo < 0) lo = 0;
            const int last = hi >= n;
            if (last) hi = n;
            if (hi <= lo) continue;
            const int64_t m = hi - lo;
            sd_real *v = u + lo;
            f[-1] = edge[s];
            sd_step(v, f, m, last ? m - 1 : m, c, inv_h, constants);
            edge[s] = f[m - 1];
        }
    }
}

static int64_t sd_chunks(const sd_real *u, int64_t n, int64_t steps, int64_t chunk)
{
    const int64_t shift = (int64_t)((uintptr_t)u % 64 / sizeof(sd_real));
    return (n + shift + SD_LINE * (steps - 1) + chunk - 1) / chunk;
}

SD_API int64_t symdict_chunks(const sd_real *u, int64_t n, int64_t steps, int64_t chunk)
{
    return sd_chunks(u, n, steps, chunk);
}

SD_API void symdict_chain(const sd_real *in, sd_real *u, int64_t n, int64_t steps, int64_t chunk,
                          int64_t begin, int64_t end, sd_real *edge, double c, double inv_h,
                          const void *constants)
{
    sd_chain(in, u, n, steps, chunk, begin, end, edge, (sd_real)c, (sd_real)inv_h, (const sd_constants *)constants);
}

SD_API void symdict_batch(const sd_real *in, sd_real *u, int64_t count, int64_t n, int64_t steps,
                          int64_t chunk, sd_real *edge, double c, double inv_h, const void *constants)
{
    for (int64_t b = 0; b < count; ++b, in += n, u += n) {
        /* a signal that fits into the scratch stays in the cache anyway: one chunk, no skew */
        const int64_t size = chunk < SD_CHUNK || n > SD_CHUNK ? chunk : n + SD_LINE * (steps + 1);
        sd_chain(in, u, n, steps, size, 0, sd_chunks(u, n, steps, size), edge, (sd_real)c, (sd_real)inv_h,
                 (const sd_constants *)constants);
    }
}
"""

_ROW = """
/* One row of one step: v with its right neighbours, the rows ahead along the other axes (null at the border),
   and the fluxes from behind, which this row replaces by its own. The flux to the nearest row ahead is used
   where it is computed; the others lie in scratch, a piece of the row at a time. */
SD_ONCE void sd_row{ndim}(sd_real *v, int64_t n, {ahead}, {behind}, {c},
                    {h}, const sd_constants *constants)
{{
    const sd_constants k = *constants;
    sd_real scratch[SD_PIECE + 16 + 2] __attribute__((aligned(64))){scratch};
    sd_real *f = scratch + SD_LINE;
    f[-1] = 0;
    for (int64_t lo = 0; lo < n; lo += SD_PIECE) {{
        const int last = lo + SD_PIECE >= n;
        const int64_t m = last ? n - lo : SD_PIECE;
        sd_real *w = v + lo, *b = b{y} + lo;
        const sd_real *a = a{y} ? a{y} + lo : 0;
        sd_flux(w, w + 1, f, last ? m - 1 : m, h{x}, constants);
        if (last) f[m - 1] = 0;
{fluxes}
        if (a) {{
            SD_INDEPENDENT
            for (int64_t j = 0; j < m; ++j) {{
                const sd_real p = SD_PHI((a[j] - w[j]) * h{y}, &k);
                w[j] = w[j] + ({sums} + c{x} * (f[j] - f[j - 1]));
                b[j] = p;
{kept}
            }}
        }} else {{
            SD_INDEPENDENT
            for (int64_t j = 0; j < m; ++j) {{
                const sd_real p = 0;
                w[j] = w[j] + ({sums} + c{x} * (f[j] - f[j - 1]));
                b[j] = p;
{kept}
            }}
        }}
        f[-1] = f[m - 1];
    }}
}}
"""


def source(fragment: str, name: str, dtype: str, loops: Sequence[str] = ("map",)) -> str:
    """The C source of a library with the given loops around a fragment.

    Loops: "map" (elementwise), "chain" (1-D), "plane" (2-D), "volume" (3-D).
    """
    real = {"float64": "double", "float32": "float"}[dtype]
    sizes = {"chunk_max": CHUNK_MAX, "piece": PIECE, "ahead": AHEAD, "small": SMALL}
    parts = [_HEAD.format(real=real, fragment=fragment.strip(), name=name, **sizes)]
    if any(loop != "map" for loop in loops):
        parts.append(_FLUX)
    parts += [_LOOPS[loop] for loop in loops]
    return "".join(parts)


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
        kept="\n".join(f"                b{k}[lo + j] = p{k}[j];" for k in far),
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

_LOOPS = {"map": _MAP, "chain": _CHAIN, "plane": _row(2) + _PLANE, "volume": _row(3) + _VOLUME}
