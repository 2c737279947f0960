"""The C functions: error, special values, compilers, sanitizers, vectorisation."""

from __future__ import annotations

import ctypes
import importlib.util
import math
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

import mpmath
import numpy as np
import pytest
from flint import arb, ctx

from symdict.errors import Defect
from symdict.kernels.elementary import FUNCTIONS, ElementaryFunction, source, units

ROOT = Path(__file__).parents[3]
QUICK_POINTS = 900
SEED = 20240611
ONE_ARGUMENT = [f for f in FUNCTIONS.values() if f.name != "pow"]
IDS = [f.name for f in ONE_ARGUMENT]
VECTOR_FLAGS = {
    "gcc": ("-fopt-info-vec", re.compile(r":(\d+):\d+: optimized: loop vectorized")),
    "clang": ("-Rpass=loop-vectorize", re.compile(r":(\d+):\d+: remark: vectorized loop")),
}


def load(name: str) -> ModuleType:
    """A script of scripts/elementary as a module."""
    path = ROOT / "scripts" / "elementary" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"elementary_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


SWEEP = load("sweep")


def compiler(name: str) -> str:
    """The compiler, or a skip with the reason."""
    if shutil.which(name) is None:
        pytest.skip(f"no {name} on this machine")
    return name


@cache
def library(name: str = "gcc"):
    """All functions in one library, compiled quickly: the bits do not depend on the optimiser."""
    functions = [SWEEP.function_of(f.name, kind) for f in ONE_ARGUMENT for kind in SWEEP.KINDS]
    flags = ["-O1" if flag == "-O3" else flag for flag in SWEEP.FLAGS]
    return SWEEP.build(functions, compiler=compiler(name), flags=flags)


def within(described: ElementaryFunction, kind: str, found) -> None:
    """Hold a measured error against what FUNCTIONS promises."""
    if kind == "pair":
        assert found.relative <= 2.0**-described.pair_bits, found
    else:
        assert found.ulps <= described.ulp, found
        assert found.relative <= described.error * 2.0**-53, found


@pytest.mark.parametrize("kind", SWEEP.KINDS)
@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_error_over_all_exponents(described: ElementaryFunction, kind: str) -> None:
    """Random arguments over all exponents, the varying range, and every boundary with its neighbours."""
    rng = np.random.default_rng(SEED)
    within(described, kind, SWEEP.sweep(library(), described.name, kind, rng, QUICK_POINTS))


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", SWEEP.KINDS)
@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_error_over_a_million_points(described: ElementaryFunction, kind: str) -> None:
    """The same with 10^6 points."""
    rng = np.random.default_rng(SEED + 1)
    within(described, kind, SWEEP.sweep(library(), described.name, kind, rng, 1_000_000))


@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_error_as_mpmath_sees_it(described: ElementaryFunction) -> None:
    """A second judge with other code than Arb: mpmath at 60 digits."""
    judges = {"cbrt": lambda x: mpmath.sign(x) * mpmath.cbrt(abs(x)), "exp2": lambda x: mpmath.mpf(2) ** x}
    judge = judges.get(described.name) or getattr(mpmath, described.name)
    x = SWEEP.arguments(described.name, np.random.default_rng(SEED), 60)
    got, _ = library()(described.plain, x, np.zeros_like(x))
    for a, y in zip(x.tolist(), got.tolist(), strict=True):
        with mpmath.workdps(360 if described.name in ("expm1", "log1p", "sinh") else 60):
            exact = judge(mpmath.mpf(a))
            nearest = float(exact)
            if math.isinf(nearest) or math.isinf(y):
                assert nearest == y
            else:
                assert abs(mpmath.mpf(y) - exact) <= described.ulp * SWEEP.ulp(nearest), a


POWERS = """
void powers(long n, const double *restrict y, const double *restrict x, const double *restrict l,
    double *restrict product, double *restrict square) {
    for (long i = 0; i < n; i++) {
        product[i] = sd_exp_times_dd(y[i], x[i], l[i]);
        square[i] = sd_exp2_square_times(y[i], x[i], -0.3, 0x1p-57);
    }
}
"""


@pytest.mark.parametrize("name", ["gcc", "clang"])
def test_powers_times_a_factor(name: str, tmp_path: Path) -> None:
    """y e^(x + l) and y 2^(c x^2) within 1.6 ulp, also where the power alone, or the result, is subnormal."""
    path, binary = tmp_path / "powers.c", tmp_path / "powers.so"
    path.write_text(source(["sd_exp_times_dd", "sd_exp2_square_times"]) + POWERS, encoding="utf-8")
    subprocess.run([compiler(name), *SWEEP.FLAGS, str(path), "-o", str(binary), "-lm"], check=True)
    rng = np.random.default_rng(SEED)
    count = 4000
    x = rng.choice([-1.0, 1.0], count) * np.exp2(rng.uniform(-30, 9.4, count))
    x = np.where(rng.random(count) < 0.2, rng.uniform(-60, 60, count), x)
    low = np.spacing(np.abs(x)) * rng.uniform(-0.5, 0.5, count)
    y = np.exp2(rng.uniform(-600, 600, count)) * rng.choice([-1.0, 1.0], count)
    product, square = np.empty_like(x), np.empty_like(x)
    v = np.where(np.abs(x) < 80, x, x / 10)
    run = ctypes.CDLL(str(binary)).powers
    run(ctypes.c_long(count), *(ctypes.c_void_p(a.ctypes.data) for a in (y, v, low, product, square)))
    ctx.prec = 200
    for a, b, d, p, s in zip(*(array.tolist() for array in (y, v, low, product, square)), strict=True):
        for got, exact in (
            (p, arb(a) * (arb(b) + arb(d)).exp()),
            (s, arb(a) * ((arb(-0.3) + arb(2) ** -57) * arb(b) ** 2 * arb(2).log()).exp()),
        ):
            nearest = float(exact.mid())
            if math.isinf(nearest) or math.isinf(got):
                assert got == nearest
            else:
                assert float(abs((arb(got) - exact).mid())) <= 1.6 * SWEEP.ulp(nearest), (a, b)


def power_loop() -> str:
    return (
        "void power(long n, const double *restrict x, const double *restrict y, double *restrict z,\n"
        "    double *restrict hi, double *restrict lo) {\n"
        "    for (long i = 0; i < n; i++) {\n"
        "        sd_pair p = sd_pow_pair(sd_pair_make(x[i], 0.0), y[i]);\n"
        "        z[i] = sd_pow(x[i], y[i]); hi[i] = p.hi; lo[i] = p.lo;\n    }\n}\n"
    )


def powers(folder: Path, x: np.ndarray, y: np.ndarray) -> list[np.ndarray]:
    """x^y, and the same as a pair."""
    path = folder / "power.c"
    path.write_text(source(["sd_pow", "sd_pow_pair"]) + power_loop(), encoding="utf-8")
    binary = folder / "power.so"
    subprocess.run([compiler("gcc"), *SWEEP.FLAGS, str(path), "-o", str(binary), "-lm"], check=True)
    out = [np.empty_like(x) for _ in range(3)]
    pointers = (ctypes.c_void_p(a.ctypes.data) for a in (x, y, *out))
    ctypes.CDLL(str(binary)).power(ctypes.c_long(len(x)), *pointers)
    return out


def test_power_over_the_range_of_results(tmp_path: Path) -> None:
    """x^y within one ulp, the pair to 2^-66, from subnormal to overflow."""
    x, y = SWEEP.power_arguments(np.random.default_rng(SEED), 3000)
    z, hi, lo = powers(tmp_path, x, y)
    ctx.prec = 200
    promised = FUNCTIONS["pow"]
    for a, b, c, d, e in zip(*(v.tolist() for v in (x, y, z, hi, lo)), strict=True):
        exact = (arb(a).log() * arb(b)).exp()
        nearest = float(exact.mid())
        if math.isinf(nearest) or math.isinf(c):
            assert c == nearest
            continue
        assert float(abs((arb(c) - exact).mid())) <= promised.ulp * SWEEP.ulp(nearest), (a, b)
        if nearest > SWEEP.PAIR_RANGE:
            assert float(abs(((arb(d) + arb(e) - exact) / exact).mid())) <= 2.0**-promised.pair_bits, (a, b)


def test_power_special_values(tmp_path: Path) -> None:
    """As C's pow for x >= 0; NaN for negative x."""
    inf, nan = math.inf, math.nan
    cases = [
        *((x, 0.0, 1.0) for x in (0.0, 1.0, 2.0, inf, nan)),
        *((1.0, y, 1.0) for y in (-inf, -3.0, 2.0, inf, nan)),
        *((0.0, 2.0, 0.0), (0.0, -2.0, inf), (inf, 2.0, inf), (inf, -2.0, 0.0)),
        *((2.0, inf, inf), (2.0, -inf, 0.0), (0.5, inf, 0.0), (0.5, -inf, inf)),
        *((nan, 1.0, nan), (2.0, nan, nan), (-2.0, 2.0, nan), (2.0, 10.0, 1024.0), (10.0, -400.0, 0.0)),
    ]
    x, y, expected = (np.array(column) for column in zip(*cases, strict=True))
    z, hi, _ = powers(tmp_path, x, y)
    np.testing.assert_array_equal(z, expected)
    np.testing.assert_array_equal(hi, expected)


INF, NAN = math.inf, math.nan
SPECIAL: dict[str, dict[float, float]] = {
    "exp": {0.0: 1.0, INF: INF, -INF: 0.0, 710.0: INF, -746.0: 0.0, 1e300: INF, -1e300: 0.0},
    "exp2": {0.0: 1.0, 1.0: 2.0, INF: INF, -INF: 0.0, 1024.0: INF, -1074.0: 5e-324, -1076.0: 0.0, 10.0: 1024.0},
    "expm1": {0.0: 0.0, INF: INF, -INF: -1.0, 710.0: INF, -50.0: -1.0, 5e-324: 5e-324, -1e-300: -1e-300},
    "log": {0.0: -INF, 1.0: 0.0, INF: INF, -1.0: NAN, -INF: NAN, -5e-324: NAN},
    "log1p": {0.0: 0.0, -1.0: -INF, INF: INF, -2.0: NAN, -INF: NAN, 5e-324: 5e-324, -1e-300: -1e-300},
    "sinh": {0.0: 0.0, INF: INF, -INF: -INF, 711.0: INF, -711.0: -INF, 5e-324: 5e-324},
    "cosh": {0.0: 1.0, INF: INF, -INF: INF, 711.0: INF, 5e-324: 1.0},
    "tanh": {0.0: 0.0, INF: 1.0, -INF: -1.0, 30.0: 1.0, -1e300: -1.0, 5e-324: 5e-324},
    "asinh": {0.0: 0.0, INF: INF, -INF: -INF, 5e-324: 5e-324},
    "acosh": {1.0: 0.0, INF: INF, 0.5: NAN, -INF: NAN},
    "atanh": {0.0: 0.0, 1.0: INF, -1.0: -INF, 1.5: NAN, INF: NAN, 5e-324: 5e-324},
    "sin": {0.0: 0.0, INF: NAN, -INF: NAN, 5e-324: 5e-324, 2.0**41: NAN},
    "cos": {0.0: 1.0, INF: NAN, -INF: NAN, 2.0**41: NAN},
    "tan": {0.0: 0.0, INF: NAN, -INF: NAN, 5e-324: 5e-324, 2.0**41: NAN},
    "asin": {0.0: 0.0, 1.0: math.pi / 2, -1.0: -math.pi / 2, 1.0000000000000002: NAN, INF: NAN, 5e-324: 5e-324},
    "acos": {1.0: 0.0, -1.0: math.pi, 0.0: math.pi / 2, 1.0000000000000002: NAN, -INF: NAN},
    "atan": {0.0: 0.0, INF: math.pi / 2, -INF: -math.pi / 2, 5e-324: 5e-324, 1e300: math.pi / 2},
    "erf": {0.0: 0.0, INF: 1.0, -INF: -1.0, 6.0: 1.0, -1e300: -1.0},
    "erfc": {0.0: 1.0, INF: 0.0, -INF: 2.0, 28.0: 0.0, 1e300: 0.0, -7.0: 2.0},
    "cbrt": {0.0: 0.0, INF: INF, -INF: -INF, 8.0: 2.0, -27.0: -3.0, 1e300: 1e100},
}


@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_special_values(described: ElementaryFunction) -> None:
    """Zeros with their sign, infinities, NaN, the ends of the domain; low parts of pairs are finite."""
    cases = {**SPECIAL[described.name], NAN: NAN}
    x = np.array(list(cases))
    expected = np.array(list(cases.values()))
    plain, _ = library()(described.plain, x, np.zeros_like(x))
    np.testing.assert_array_equal(plain, expected)
    compensated, _ = library()(described.compensated, x, np.zeros_like(x))
    np.testing.assert_array_equal(compensated, expected)
    hi, lo = library()(described.pair, x, np.zeros_like(x))
    some = np.isfinite(expected) & ~np.isin(np.abs(x), (710.0, 711.0))
    np.testing.assert_array_equal((hi + lo)[some], expected[some])
    np.testing.assert_array_equal(np.isnan(hi), np.isnan(expected))
    if described.special.endswith("f(-0.0) = -0.0"):
        for form in (described.plain, described.compensated, described.pair):
            zero, _ = library()(form, np.array([-0.0, 0.0]), np.zeros(2))
            assert np.signbit(zero).tolist() == [True, False], form


@pytest.mark.parametrize("name", ["exp", "exp2", "expm1", "sinh", "cosh", "tanh", "erf", "erfc", "atan"])
def test_low_part_is_ignored_where_the_high_part_overflowed(name: str) -> None:
    """hi = r*r may be infinite, and then lo = fma(r, r, -hi) is NaN: f(inf) must come out all the same."""
    x = np.array([INF, -INF])
    expected, _ = library()(FUNCTIONS[name].plain, x, np.zeros(2))
    got, _ = library()(FUNCTIONS[name].compensated, x, np.array([NAN, NAN]))
    np.testing.assert_array_equal(got, expected)


def test_huge_arguments_of_sin_cos_tan(tmp_path: Path) -> None:
    """sd_sin_any and its like reduce any double correctly, also with a low part; NaN at the infinities."""
    loops = ""
    for name in ("sin", "cos", "tan"):
        loops += (
            f"void {name}_any(long n, const double *x, const double *l, double *y) {{\n"
            f"    for (long i = 0; i < n; i++) y[i] = sd_{name}_any(x[i], l[i]);\n}}\n"
        )
    path = tmp_path / "huge.c"
    path.write_text(source(["sd_sin_any", "sd_cos_any", "sd_tan_any"]) + loops, encoding="utf-8")
    binary = path.with_suffix(".so")
    subprocess.run([compiler("gcc"), *SWEEP.FLAGS, str(path), "-o", str(binary), "-lm"], check=True)
    rng = np.random.default_rng(SEED)
    hardest = 6381956970095103 * 2.0**797  # the double nearest to a multiple of pi/2
    ends = [hardest, -hardest, 2.0**40, 2.0**40 + 1, 2.0**1023, sys.float_info.max, 3.0, INF, -INF, NAN]
    x = np.concatenate([SWEEP.spread(rng, 500, 38, 1023.99), rng.uniform(-10, 10, 50), ends])
    loaded = ctypes.CDLL(str(binary))
    for name in ("sin", "cos", "tan"):
        for low in (np.zeros_like(x), np.where(np.isfinite(x), SWEEP.low_parts(name, rng, np.nan_to_num(x)), 0)):
            y = np.empty_like(x)
            pointers = (ctypes.c_void_p(a.ctypes.data) for a in (x, low, y))
            getattr(loaded, f"{name}_any")(ctypes.c_long(len(x)), *pointers)
            assert np.isnan(y[-3:]).all()
            ctx.prec = 1400
            for a, b, c in zip(x[:-3].tolist(), low.tolist(), y.tolist(), strict=False):
                exact = getattr(arb(a) + arb(b), name)().mid()
                assert float(abs(arb(c) - exact)) <= FUNCTIONS[name].ulp * SWEEP.ulp(float(exact)), (name, a, b)


def test_odd_functions_are_odd_in_bits() -> None:
    """f(-x) = -f(x), all bits."""
    rng = np.random.default_rng(SEED)
    for name in ("expm1", "sinh", "tanh", "asinh", "atanh", "sin", "tan", "asin", "atan", "erf", "cbrt"):
        if name == "expm1":
            continue
        x = np.abs(SWEEP.arguments(name, rng, 300))
        for form in (FUNCTIONS[name].plain, FUNCTIONS[name].pair):
            right, left = library()(form, x, np.zeros_like(x)), library()(form, -x, np.zeros_like(x))
            np.testing.assert_array_equal(right[0], -left[0])
            np.testing.assert_array_equal(right[1], -left[1])


def test_gcc_and_clang_agree_in_bits() -> None:
    """Every fma is written out, contraction is off: no compiler may differ."""
    gcc, clang = library("gcc"), library("clang")
    for described in ONE_ARGUMENT:
        rng = np.random.default_rng(SEED)
        x = SWEEP.arguments(described.name, rng, 300)
        low = SWEEP.low_parts(described.name, rng, x)
        for kind in SWEEP.KINDS:
            function = SWEEP.function_of(described.name, kind)
            for a, b in zip(gcc(function, x, low), clang(function, x, low), strict=True):
                np.testing.assert_array_equal(a, b, err_msg=function)


def test_without_hardware_fma_the_bits_stay() -> None:
    """Plain x86-64 calls libm's fma and uses 128-bit vectors: slower, the same bits."""
    names = ["exp", "log", "tanh", "sin", "erf"]
    functions = [FUNCTIONS[n].plain for n in names]
    flags = [f for f in SWEEP.FLAGS if f != "-march=native"]
    slow = SWEEP.build(functions, compiler=compiler("gcc"), flags=flags)
    for name in names:
        x = SWEEP.arguments(name, np.random.default_rng(SEED), 300)
        zero = np.zeros_like(x)
        expected, _ = library()(FUNCTIONS[name].plain, x, zero)
        np.testing.assert_array_equal(slow(FUNCTIONS[name].plain, x, zero)[0], expected)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("exp", (r"fma\(-p\.n, SD_LN2_LO, lo\)", "lo")),
        ("log", (r"\* f;\n    double square_low = .*?;", "* f;\n    double square_low = 0x1p-60;")),
        ("tanh", (r"d\.lo \+ e\.lo", "d.lo")),
        ("sin", (r"0\.00833333333333", "0.00833333334333")),
        ("erf", (r"1\.2375126308378", "1.2375126308379")),
        ("atan", (r"0\.1999999999999", "0.2000000000999")),
    ],
)
def test_planted_errors_are_caught(name: str, wrong: tuple[str, str]) -> None:
    """The sweep that guards the functions sees a wrong digit and a lost low part."""

    def plant(text: str) -> str:
        changed, count = re.subn(*wrong, text, count=1, flags=re.DOTALL)
        assert count == 1
        return changed

    flags = [*SWEEP.FLAGS, "-Wno-unused-parameter", "-Wno-unused-variable"]
    broken = SWEEP.build([FUNCTIONS[name].plain], compiler=compiler("gcc"), flags=flags, change=plant)
    found = SWEEP.sweep(broken, name, "plain", np.random.default_rng(SEED), QUICK_POINTS)
    assert found.ulps > FUNCTIONS[name].ulp


def all_functions() -> list[str]:
    singles = [f.single for f in FUNCTIONS.values()]
    kinds = [SWEEP.function_of(f.name, kind) for f in ONE_ARGUMENT for kind in SWEEP.KINDS]
    return [*kinds, *singles, "sd_pow", "sd_pow_dd", "sd_pow_pair"]


@pytest.mark.parametrize(
    "command",
    [
        ("gcc", "-std=c11"),
        ("clang", "-std=c11"),
        ("g++", "-std=c++11"),
        ("clang++", "-std=c++11"),
        ("gcc", "-std=c11", "-pedantic", "-Wconversion", "-Wshadow", "-Wdouble-promotion", "-Wno-sign-conversion"),
    ],
    ids=" ".join,
)
def test_headers_compile_without_a_warning(command: tuple[str, ...], tmp_path: Path) -> None:
    """As C11 and as C++11, included twice, and with nothing but what each function needs."""
    compiler(command[0])
    path = tmp_path / "all.h"
    path.write_text(source(units()), encoding="utf-8")
    suffix = "cpp" if "++" in command[0] else "c"
    user = tmp_path / f"user.{suffix}"
    user.write_text('#include "all.h"\n#include "all.h"\nint main(void) { return 0; }\n', encoding="utf-8")
    flags = ["-Wall", "-Wextra", "-Werror", "-ffp-contract=off", "-fsyntax-only"]
    quiet = ["-Wno-float-conversion"] if "-Wconversion" in command else []
    subprocess.run([*command, *flags, *quiet, str(user)], check=True)


def test_each_source_is_closed(tmp_path: Path) -> None:
    """A function's own source compiles alone, with no unused or missing unit."""
    for function in all_functions():
        text = source([function])
        defined = set(re.findall(r"^SD_INLINE \w+ (\w+)\(", text, re.MULTILINE))
        used = set(re.findall(r"\b(sd_\w+)\(", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)))
        assert used == defined, function
    path = tmp_path / "parts.c"
    path.write_text(source(["sd_exp_dd"]) + source(["sd_exp", "sd_log_pair"]) + source(["sd_erff"]))
    subprocess.run([compiler("gcc"), "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", str(path)], check=True)


def test_source_is_short_and_in_fixed_order() -> None:
    """exp prints without the pair machinery; order of names does not matter."""
    assert "sd_pair_mul" not in source(["sd_exp"])
    assert source(["sd_exp", "sd_tanh"]) == source(["sd_tanh", "sd_exp"])
    assert source([]).startswith("#include <math.h>")
    assert "#include" not in source(["sd_exp"], prologue=False)


def test_unknown_function_is_named() -> None:
    with pytest.raises(Defect, match="no elementary function is called sd_gamma"):
        source(["sd_gamma"])


QUICKLY = [*(f.plain for f in ONE_ARGUMENT), "sd_exp_pair", "sd_log_dd", "sd_erf_pair", "sd_expf", "sd_sinf"]


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("gcc", False),
        ("clang", False),
        pytest.param("gcc", True, marks=pytest.mark.long),
        pytest.param("clang", True, marks=pytest.mark.long),
    ],
)
def test_every_loop_vectorises(name: str, whole: bool, tmp_path: Path) -> None:
    """for (i) out[i] = f(x[i]) becomes vector code for every function (and form), with the same bits."""
    compiler(name)
    if "avx2" not in Path("/proc/cpuinfo").read_text(encoding="utf-8"):
        pytest.skip("vectorisation is checked on machines with AVX2")
    flag, pattern = VECTOR_FLAGS[name]
    functions = [f for f in all_functions() if not f.startswith("sd_pow")] if whole else QUICKLY
    text = source([*functions, "sd_pair_make"])
    marks: dict[int, str] = {}
    for function in functions:
        if function.endswith("f") and function[3:-1] in FUNCTIONS and function[3:] not in FUNCTIONS:
            loop = (
                f"void loop_{function}(long n, const float *restrict x, float *restrict y) {{\n"
                f"    for (long i = 0; i < n; i++) {{ y[i] = {function}(x[i]); }}\n}}\n"
            )
        else:
            loop = SWEEP.loop(function)
        for offset, line in enumerate(loop.splitlines()):
            if "for (long i" in line:
                marks[text.count("\n") + offset + 1] = function
        text += loop
    path = tmp_path / "loops.c"
    path.write_text(text, encoding="utf-8")
    command = [name, *SWEEP.FLAGS, flag, str(path), "-o", str(path.with_suffix(".so")), "-lm"]
    report = subprocess.run(command, check=True, capture_output=True, text=True).stderr
    vectorised = {int(line) for line in pattern.findall(report)}
    assert len(marks) == len(functions)
    assert [f for line, f in marks.items() if line not in vectorised] == []
    fast = SWEEP.Library(ctypes.CDLL(str(path.with_suffix(".so"))))
    for described in ONE_ARGUMENT:
        x = SWEEP.arguments(described.name, np.random.default_rng(SEED), 300)
        for function in (described.plain, described.pair) if whole else (described.plain,):
            expected = library()(function, x, np.zeros_like(x))
            np.testing.assert_array_equal(fast(function, x, np.zeros_like(x)), expected, err_msg=function)


NATIVE_SINGLES = ("exp", "exp2", "expm1", "log", "log1p", "tanh", "atan")


def test_clean_under_the_sanitizers(tmp_path: Path) -> None:
    """No undefined behaviour, no read out of bounds: all functions on special and random bits."""
    calls = ""
    for f in ONE_ARGUMENT:
        native = f"(double){f.single}((float)x)" if f.name in NATIVE_SINGLES else "0.0"
        calls += f"    s += {f.compensated}(x, 1e-17 * x) + {native};\n"
        calls += f"    p = {f.pair}(sd_pair_make(x, 0.0)); s += p.hi + p.lo;\n"
    text = source([*all_functions(), "sd_from_bits"]) + (
        f"static double all(double x) {{\n    double s = sd_pow(x, 1.5);\n    sd_pair p;\n{calls}    return s;\n}}\n"
        "int main(void) {\n    uint64_t b = 88172645463325252u;\n    double s = 0.0;\n"
        "    double ends[] = {0.0, -0.0, 1.0, -1.0, HUGE_VAL, -HUGE_VAL, NAN, 5e-324, 1.7976931348623157e308};\n"
        "    for (int i = 0; i < 9; i++) s += all(ends[i]);\n"
        "    for (int i = 0; i < 20000; i++) {\n"
        "        b ^= b << 13; b ^= b >> 7; b ^= b << 17;\n        s += all(sd_from_bits(b));\n    }\n"
        "    return s == 0.0;\n}\n"
    )
    path = tmp_path / "clean.c"
    path.write_text(text, encoding="utf-8")
    flags = ["-O0", "-march=native", "-std=c11", "-ffp-contract=off", "-fno-sanitize-recover=all"]
    binary = tmp_path / "clean"
    name = "gcc" if shutil.which("gcc") else compiler("clang")
    sanitizers = "-fsanitize=address,undefined"
    subprocess.run([name, *flags, sanitizers, str(path), "-o", str(binary), "-lm"], check=True)
    subprocess.run([str(binary)], check=True)


@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_single_precision(described: ElementaryFunction) -> None:
    """Every 40009-th of the 2^32 floats, against the double function."""
    compiler("gcc")
    assert described.single_ulp is not None
    found = SWEEP.single_sweep(described.name, 40009)
    assert found.ulps <= described.single_ulp
    assert found.wrong == 0


def test_compensated_floats(tmp_path: Path) -> None:
    """exp, exp2 and expm1 of hi + lo in float, within one float ulp of the double function."""
    names = ("exp", "exp2", "expm1")
    text = source(f"sd_{name}_ddf" for name in names)
    for name in names:
        text += (
            f"void loop_{name}(long n, const float *x, const float *l, float *y) {{\n"
            f"    for (long i = 0; i < n; i++) y[i] = sd_{name}_ddf(x[i], l[i]);\n}}\n"
        )
    path = tmp_path / "floats.c"
    path.write_text(text, encoding="utf-8")
    binary = path.with_suffix(".so")
    subprocess.run([compiler("gcc"), *SWEEP.FLAGS, str(path), "-o", str(binary), "-lm"], check=True)
    rng = np.random.default_rng(SEED)
    x = rng.uniform(-100, 88, 20000).astype(np.float32)
    low = (np.spacing(np.abs(x)) * rng.uniform(-0.5, 0.5, len(x))).astype(np.float32)
    for name in names:
        y = np.empty_like(x)
        pointers = (ctypes.c_void_p(a.ctypes.data) for a in (x, low, y))
        getattr(ctypes.CDLL(str(binary)), f"loop_{name}")(ctypes.c_long(len(x)), *pointers)
        total = x.astype(np.float64) + low.astype(np.float64)
        exact = library()(FUNCTIONS[name].plain, total, np.zeros_like(total))[0]
        error = np.abs(y.astype(np.float64) - exact) / np.spacing(np.abs(exact).astype(np.float32))
        assert error.max() <= 1.0, name


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("described", ONE_ARGUMENT, ids=IDS)
def test_single_precision_over_all_floats(described: ElementaryFunction) -> None:
    """All 2^32 floats."""
    found = SWEEP.single_sweep(described.name, 1)
    assert found.ulps <= described.single_ulp
    assert found.wrong == 0


def fingerprint_program() -> str:
    """A program that prints one hash of the result bits per function, over random bits and numbers."""
    forms = [*(f.compensated for f in ONE_ARGUMENT), "sd_exp_pair", "sd_log_pair", "sd_sin_pair"]
    text = source([*forms, "sd_to_bits", "sd_from_bits", "sd_pair_make"]) + (
        "#include <stdio.h>\nenum { COUNT = 1024 };\n"
        "static double x[COUNT], l[COUNT], hi[COUNT], lo[COUNT];\n"
        "static uint64_t mixed(uint64_t h, double y) { return (h ^ (y == y ? sd_to_bits(y) : 1u)) * 1099511628211u; }\n"
    )
    text += "".join(loop + "\n" for loop in map(SWEEP.loop, forms))
    text += (
        "int main(void) {\n    uint64_t b = 88172645463325252u;\n    for (int i = 0; i < COUNT; i++) {\n"
        "        b ^= b << 13; b ^= b >> 7; b ^= b << 17;\n"
        "        x[i] = i & 1 ? sd_from_bits(b) : ((double)(b >> 11) / 4503599627370496.0 - 1.0) * (1 << (i % 10));\n"
        "        l[i] = fabs(x[i]) < 1e300 ? x[i] * 3e-17 : 0.0;\n    }\n"
    )
    for form in forms:
        text += (
            f"    {{ uint64_t h = 14695981039346656037u; loop_{form}(COUNT, x, l, hi, lo);\n"
            f"      for (int i = 0; i < COUNT; i++) h = mixed(mixed(h, hi[i]), lo[i]);\n"
            f'      printf("{form} %016llx\\n", (unsigned long long)h); }}\n'
        )
    return text + "    return 0;\n}\n"


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    ("target", "runner"),
    [
        (("-target", "aarch64-linux-musl"), "qemu-aarch64-static"),
        (("-target", "x86_64-linux-musl", "-mcpu=x86_64_v3"), ""),
        (("-target", "x86_64-linux-musl", "-mcpu=x86_64"), ""),
    ],
    ids=["NEON", "AVX2", "SSE2"],
)
def test_other_targets_give_the_same_bits(target: tuple[str, ...], runner: str, tmp_path: Path) -> None:
    """NEON (emulated), AVX2 and SSE2 through zig against gcc for this machine, bit for bit."""
    pytest.importorskip("ziglang", reason="the cross compiler is the optional wheel ziglang")
    if runner and shutil.which(runner) is None:
        pytest.skip(f"no {runner} on this machine")
    path = tmp_path / "fingerprint.c"
    path.write_text(fingerprint_program(), encoding="utf-8")
    flags = [f for f in SWEEP.FLAGS if f not in ("-fPIC", "-shared")]
    native, other = tmp_path / "native", tmp_path / "other"
    subprocess.run([compiler("gcc"), *flags, str(path), "-o", str(native), "-lm"], check=True)
    foreign = ["-O1" if f == "-O3" else f for f in flags if f != "-march=native"]
    zig = [sys.executable, "-m", "ziglang", "cc", *target, *foreign, "-static"]
    subprocess.run([*zig, str(path), "-o", str(other)], check=True)
    expected = subprocess.run([str(native)], check=True, capture_output=True, text=True).stdout
    command = [runner, str(other)] if runner else [str(other)]
    got = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert got.splitlines() == expected.splitlines()


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("target", ["aarch64-linux-musl", "x86_64-linux-musl -mcpu=x86_64_v4"])
def test_loops_vectorise_for_other_targets(target: str, tmp_path: Path) -> None:
    """NEON and AVX-512: every plain loop is vectorised by clang (through zig)."""
    pytest.importorskip("ziglang", reason="the cross compiler is the optional wheel ziglang")
    text = source([f.plain for f in ONE_ARGUMENT]) + "".join(SWEEP.loop(f.plain) for f in ONE_ARGUMENT)
    path = tmp_path / "loops.c"
    path.write_text(text, encoding="utf-8")
    flags = [f for f in SWEEP.FLAGS if f not in ("-fPIC", "-shared", "-march=native")]
    zig = [sys.executable, "-m", "ziglang", "cc", "-target", *target.split(), *flags, "-Rpass=loop-vectorize"]
    run = subprocess.run(
        [*zig, "-c", str(path), "-o", str(tmp_path / "loops.o")], check=True, capture_output=True, text=True
    )
    assert len(VECTOR_FLAGS["clang"][1].findall(run.stderr)) == len(ONE_ARGUMENT)
