"""The C loops under strict warnings, and under the address and undefined-behaviour sanitizers.

A program runs them on blocks of memory that end exactly where an array ends, so that a single sample too far is seen.
"""

from __future__ import annotations

import shutil
import subprocess

import pytest
from runtime_fluxes import fragment

from symdict.runtime import loops, tridiagonal
from symdict.runtime.compile import FLAGS

COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)]
ALL = ("map", "chain", "plane", "volume")

MAIN = """
#include <stdio.h>
#include <stdlib.h>
static uint64_t seed = 1;
static sd_real draw(void)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (sd_real)((double)(seed >> 40) / 8388608.0 - 1.0);
}
static sd_real *block(int64_t n)
{
    sd_real *p = malloc((size_t)(n ? n : 1) * sizeof(sd_real));
    for (int64_t i = 0; i < n; ++i) p[i] = draw();
    return p;
}
int main(void)
{
    const double parameters[1] = {0.5}, c[3] = {0.1, 0.1, 0.1}, h[3] = {1.0, 0.5, 2.0};
    sd_constants k;
    symdict_prepare(parameters, &k);
    const int64_t sizes[] = {0, 1, 2, 3, 7, 8, 9, 63, 64, 65, 1000, 2047, 2048, 2049, 5000};
    for (unsigned a = 0; a < sizeof sizes / sizeof *sizes; ++a) {
        const int64_t n = sizes[a];
        sd_real *in = block(n), *out = block(n);
        symdict_map(in, out, n, &k);
        symdict_map_stream(in, out, n, &k);
        if (n > 1) symdict_map_stream(in + 1, out + 1, n - 1, &k);
        for (int64_t steps = 1; n && steps < 30; steps += 7)
            for (int64_t count = 1; count <= 2 * SD_W; count += 5) {
                sd_real *many = block(count * n), *store = block(2 * SD_W * (n + 2 * SD_W));
                symdict_batch(many, many, count, n, steps, store, 0.1, 1.0, &k);
                free(many); free(store);
            }
        for (int64_t steps = 1; 2 * steps < n && steps < 30; steps += 7)
            for (int64_t rows = (2 * steps / SD_W / SD_W + 1) * SD_W; rows <= 8 * SD_W; rows += 3 * SD_W) {
                sd_real *store = block(5 * steps + 2 * SD_W * (rows + 3));
                const int64_t gain = SD_W * rows - 2 * steps, all = (n - 2 * steps + gain - 1) / gain;
                symdict_windows(in, out, n, steps, rows, 0, all, store, 0.1, 1.0, &k);
                symdict_windows(out, out, n, steps, rows, 0, all / 2, store, 0.1, 1.0, &k);
                symdict_windows(out, out, n, steps, rows, all / 2, all, store, 0.1, 1.0, &k);
                free(store);
            }
        free(in); free(out);
    }
    const int64_t rows[] = {1, 2, 5}, columns[] = {1, 2, 9, 2049};
    for (int r = 0; r < 3; ++r)
        for (int q = 0; q < 4; ++q)
            for (int64_t steps = 1; steps < 6; ++steps) {
                const int64_t ny = rows[r], nx = columns[q], nz = 3;
                sd_real *in = block(nz * ny * nx), *out = block(nz * ny * nx);
                sd_real *behind = block(steps * ny * nx), *above = block(nx);
                symdict_plane(in, out, ny, nx, steps, 0, ny + steps - 1, behind, c, h, &k);
                symdict_plane(out, out, ny, nx, steps, 0, ny + steps - 1, behind, c, h, &k);
                symdict_volume(in, out, nz, ny, nx, steps, 0, nz + steps - 1, behind, above, c, h, &k);
                free(in); free(out); free(behind); free(above);
            }
    puts("fine");
    return 0;
}
"""


def build(folder, compiler, text, *flags):
    source, program = folder / "program.c", folder / "program"
    source.write_text(text)
    command = [compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", *flags, str(source), "-o", str(program), "-lm"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:3000]
    return program


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_the_loops_compile_without_a_warning(compiler, dtype, tmp_path):
    flags = [flag for flag in FLAGS if flag != "-std=c11"]
    for name in ("garrote",) if dtype == "float32" else ("perona",):
        build(tmp_path, compiler, loops.source(fragment(name, dtype).text, name, dtype, ALL), *flags)
    build(tmp_path, compiler, tridiagonal._SOURCE, *flags)


@pytest.mark.parametrize("compiler", COMPILERS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_the_loops_run_clean_under_the_sanitizers(compiler, dtype, tmp_path):
    text = loops.source(fragment("garrote", dtype).text, "garrote", dtype, ALL) + MAIN
    flags = (
        "-O1",
        "-g",
        "-march=native",
        "-ffp-contract=off",
        "-fsanitize=address,undefined",
        "-fno-sanitize-recover=all",
        *(("-Wno-pass-failed",) if compiler == "clang" else ()),  # nothing is vectorised at -O1
    )
    try:
        program = build(tmp_path, compiler, text, *flags)
    except AssertionError as error:
        if "asan" in str(error) or "ubsan" in str(error) or "clang_rt" in str(error):
            pytest.skip(f"{compiler} has no sanitizer libraries here")
        raise
    done = subprocess.run([str(program)], capture_output=True, text=True, check=False, timeout=250)
    assert done.returncode == 0, done.stderr[:3000]
    assert done.stdout == "fine\n"


@pytest.mark.skipif("gcc" not in COMPILERS, reason="needs gcc")
def test_the_sanitizers_see_a_planted_error(tmp_path):
    text = loops.source(fragment("soft", "float64").text, "soft", "float64", ALL) + MAIN
    wrong = text.replace("f + 1, n - 1, inv_h", "f + 1, n, inv_h", 1)  # the flux beyond the last sample
    assert wrong != text
    program = build(tmp_path, "gcc", wrong, "-O1", "-march=native", "-fsanitize=address,undefined")
    done = subprocess.run([str(program)], capture_output=True, text=True, check=False, timeout=250)
    assert "heap-buffer-overflow" in done.stderr
