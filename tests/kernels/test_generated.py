"""The kernels and the accuracy table that generated/ holds: complete, compiling, clean, within their bounds."""

from __future__ import annotations

import importlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symdict import entries
from symdict.errors import SymdictError
from symdict.kernels import emit, generated, kernel
from symdict.kernels.accuracy import compare, truth_table

ROOT = Path(__file__).resolve().parents[2] / "generated"
NAMES = generated.entry_names()
GROUPS = [NAMES[start::6] for start in range(6)]
STRICT = ("-Wall", "-Wextra", "-Werror", "-ffp-contract=off")
EDGES = "0.0, -0.0, 5e-324, 1e-310, 0.3, 0.7, -0.7, 1.5, -3.0, 40.0, 1e200, DBL_MAX, -DBL_MAX, HUGE_VAL, NAN"


def _program(names: tuple[str, ...]) -> str:
    """All kernels of some entries in one translation unit, each run over boundary arguments."""
    lines = ["#include <float.h>", "#include <stdio.h>"]
    calls = []
    for name in names:
        stem = emit.entry_stem(name)
        text = (ROOT / "kernels" / f"{stem}.h").read_text(encoding="utf-8")
        lines.append(f'#include "{stem}.h"')
        for function in re.findall(r"void (\w+)_array\(", text):
            calls.append(f"    {function}_array(parameters, in, out, N); {function}_arrayf(parameters, inf, outf, N);")
            calls.append("    for (size_t i = 0; i < N; ++i) sum += out[i] == 1.0, sum += outf[i] == 1.0f;")
        calls += [
            f"    {function}_diffuse(parameters, u, 4, 0.25, 1.0); sum += u[1] > 0.0;"
            for function in re.findall(r"void (\w+)_diffuse\(", text)
        ]
    body = "\n".join(calls)
    return "\n".join(lines) + f"""
enum {{ N = 15 }};
int main(void) {{
    const double parameters[] = {{0.7, 1.3, 2.9, 3.7, 0.6, 0.4}};
    const double in[N] = {{{EDGES}}};
    double u[4] = {{1.0, 3.0, 2.0, 5.0}}, out[N];
    float inf[N], outf[N];
    int sum = 0;
    for (size_t i = 0; i < N; ++i) inf[i] = (float)in[i];
{body}
    printf("%d\\n", sum);
    return 0;
}}
"""


def _build(tmp_path: Path, group: int, command: tuple[str, ...]) -> Path:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    file, program = tmp_path / "all.c", tmp_path / "all"
    file.write_text(_program(GROUPS[group]), encoding="utf-8")
    done = subprocess.run(
        [*command, "-std=c11", f"-I{ROOT / 'kernels'}", str(file), "-o", str(program), "-lm"],
        capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[:4000]
    return program


@pytest.mark.timeout(320)
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
@pytest.mark.parametrize("group", range(len(GROUPS)))
def test_every_generated_header_compiles_without_a_warning(group: int, compiler: str, tmp_path: Path) -> None:
    program = _build(tmp_path, group, (compiler, *STRICT, "-O0"))
    assert subprocess.run([str(program)], capture_output=True, text=True, timeout=60).returncode == 0


@pytest.mark.timeout(320)
@pytest.mark.parametrize("group", range(len(GROUPS)))
def test_sanitizers_find_nothing_in_any_generated_kernel(group: int, tmp_path: Path) -> None:
    flags = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-O0", "-ffp-contract=off")
    program = _build(tmp_path, group, ("clang", *flags))
    done = subprocess.run([str(program)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[:2000]
    assert not done.stderr


def test_there_are_two_files_for_every_entry_and_the_shared_ones() -> None:
    held = {f"kernels/{path.name}" for path in (ROOT / "kernels").iterdir() if path.is_file()}
    assert held == set(generated.files())


def test_generated_modules_import_beside_the_elementary_one_alone() -> None:
    stems = [emit.entry_stem(name) for name in NAMES]
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'kernels')!r}); sys.dont_write_bytecode = True\n"
        f"import importlib\nfor stem in {stems!r}: importlib.import_module(stem)\n"
        "assert not any(m.startswith(('sympy', 'symdict', 'mpmath')) for m in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["soft", "perona-malik", "garrote", "relu"])
def test_a_generated_module_computes_what_the_kernel_does(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "kernels"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    module = importlib.import_module(emit.entry_stem(name))
    definition = entries.entry(name).definition
    values = generated.sample_values(definition, 0.7)
    x = np.array([0.0, -0.0, 0.3, -0.9, 1.5, 1e200, np.inf, np.nan])
    run = kernel(definition, "activation", target="numpy", values=values)
    found = getattr(module, emit.identifier(name, "activation"))(x, *values.values())
    assert np.array_equal(found, run(x), equal_nan=True)


@pytest.mark.parametrize("name", ["soft", "perona-malik"])
def test_generated_kernels_are_what_the_catalogue_gives(name: str) -> None:
    for path, (make, _) in generated.files((name,)).items():
        assert (ROOT / path).read_text(encoding="utf-8") == make(), path


ROWS = json.loads((ROOT / "accuracy" / "accuracy.json").read_text(encoding="utf-8"))


def test_the_accuracy_table_covers_every_form_of_its_entries() -> None:
    """The table grows by its own command; the six rows of Table 3 are always in it."""
    measured = {row["entry"] for row in ROWS}
    assert measured <= set(NAMES)
    assert measured >= {"constant", "charbonnier", "soft", "perona-malik", "garrote", "hard"}
    assert {(row["entry"], row["form"]) for row in ROWS} == {(name, form) for name in measured for form in emit.FORMS}


def test_no_measured_error_exceeds_its_promise() -> None:
    broken = [row for row in ROWS if "refused" not in row and not _kept(row)]
    assert not broken


def _kept(row: dict) -> bool:
    if "no bound" in row["promise"] or "beside a zero" in row["promise"]:
        return True
    found = re.search(r"at most ([\d.]+) ulp", row["promise"])
    return found is not None and row["ulp"] <= float(found[1])


def test_rows_that_are_measured_again_replace_the_old_ones(tmp_path: Path) -> None:
    row = {"entry": "soft", "form": "activation", "target": "c", "dtype": "float64", "mode": "exact", "ulp": 1.0,
           "at": (1.0).hex(), "promise": "at most 2.5 ulp"}  # fmt: skip
    generated.keep(tmp_path, [row, {**row, "dtype": "float32"}], "soft")
    generated.keep(tmp_path, [{**row, "ulp": 2.0}], "soft")
    rows = json.loads((tmp_path / "accuracy.json").read_text(encoding="utf-8"))
    assert [(r["dtype"], r["ulp"]) for r in rows] == [("float32", 1.0), ("float64", 2.0)]
    assert "soft" in (tmp_path / "accuracy.txt").read_text(encoding="utf-8")


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("form", emit.FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_a_hundred_thousand_arguments_stay_within_the_promise(name: str, form: str) -> None:
    try:
        definition = entries.entry(name).definition
        made = emit.plan(definition, form)
    except SymdictError as refused:
        pytest.skip(f"no kernel: {refused}")
    values = generated.sample_values(definition, 0.7390851332151607)
    segments = emit.segments_of(definition, form)
    table = truth_table(segments, values, count=100_000)
    found = compare(kernel(definition, form, values=values), *table, values, reach=made.reach)
    assert _kept({"promise": made.promise, "ulp": found.ulp}), found
