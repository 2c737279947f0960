"""The kernels that generated/ holds: complete, compiling, clean."""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import emit, generated, kernel, table

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
@pytest.mark.parametrize("group", range(len(GROUPS)))
def test_gcc_reads_every_generated_header_without_a_warning(group: int, tmp_path: Path) -> None:
    _build(tmp_path, group, ("gcc", *STRICT, "-fsyntax-only"))


@pytest.mark.timeout(320)
@pytest.mark.parametrize("group", range(len(GROUPS)))
def test_clang_and_its_sanitizers_find_nothing_in_any_generated_kernel(group: int, tmp_path: Path) -> None:
    flags = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-O0")
    program = _build(tmp_path, group, ("clang", *STRICT, *flags))
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
    values = table.sample_values(definition, 0.7)
    x = np.array([0.0, -0.0, 0.3, -0.9, 1.5, 1e200, np.inf, np.nan])
    run = kernel(definition, "activation", target="numpy", values=values)
    found = getattr(module, emit.identifier(name, "activation"))(x, *values.values())
    assert np.array_equal(found, run(x), equal_nan=True)


@pytest.mark.parametrize("name", ["soft", "perona-malik"])
def test_generated_kernels_are_what_the_catalogue_gives(name: str) -> None:
    for path, (make, _) in generated.files((name,)).items():
        assert (ROOT / path).read_text(encoding="utf-8") == make(), path
