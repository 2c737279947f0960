"""The generated loops are vector code on every target: nothing of the flux is computed one number at a time."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from symdict import entries
from symdict.kernels import emit
from symdict.runtime import loops
from symdict.runtime.compile import FLAGS

PLAIN = [flag for flag in FLAGS if flag not in ("-march=native", "-shared", "-fPIC")]
ALONE = re.compile(r"\b(?:v?(?:mul|div|sqrt|fn?m(?:add|sub)\d+)s[ds]|fn?m(?:add|sub)|f(?:mul|div|sqrt)\s+[ds]\d+)\b")
TOGETHER = re.compile(r"\bv?(?:mul|fn?m(?:add|sub)\d+)p[ds]\b|\bf(?:mla|mul)\s+v\d+")
LOOPS = ("sd_sweep", "sd_map_whole", "sd_flux")


def assembly(command: list[str], text: str, folder: Path) -> str:
    source = folder / "loops.c"
    source.write_text(text, encoding="utf-8")
    subprocess.run([*command, *PLAIN, "-S", str(source), "-o", str(folder / "loops.s")], check=True)
    return (folder / "loops.s").read_text(encoding="utf-8")


def inner(listing: str, name: str) -> str:
    """The part of a function between its label and the next function's."""
    text = rf"^_?{name}(?:\.\w+)*:[^\n]*\n(.*?)(?=^\w[\w.]*:\s|^\.Lfunc_end|\Z)"
    found = re.search(text, listing, re.MULTILINE | re.DOTALL)
    assert found, f"no {name} in the listing"
    return found[1]


def check(command: list[str], folder: Path, name: str, dtype: str) -> None:
    mode = "fast" if dtype == "float32" else "exact"
    fragment = emit.c_fragment(entries.entry(name).definition, "activation", dtype, mode=mode)
    text = loops.source(fragment.text, fragment.name, dtype, ("map", "chain"))
    listing = assembly(command, text, folder)
    for loop in LOOPS:
        body = inner(listing, loop)
        assert TOGETHER.search(body), f"{loop} multiplies no vectors"
        assert not ALONE.search(body), f"{loop} has {ALONE.findall(body)}"


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("name", ["perona-malik", "charbonnier"])
@pytest.mark.parametrize("level", ["-march=x86-64-v4", "-march=haswell"])
@pytest.mark.parametrize("program", ["gcc", "clang"])
def test_loops_are_vector_code(program: str, level: str, name: str, dtype: str, tmp_path: Path) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"no {program} on this machine")
    command = [program, level, "-dM", "-E", "-xc", "/dev/null"]
    probe = subprocess.run(command, capture_output=True, text=True, check=False)
    if "__FMA__" not in probe.stdout:
        pytest.skip(f"{program} here does not print {level}")
    check([program, level, "-mprefer-vector-width=512"], tmp_path, name, dtype)


@pytest.mark.parametrize("name", ["perona-malik", "charbonnier"])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_loops_are_vector_code_for_neon(name: str, dtype: str, tmp_path: Path) -> None:
    """Two lanes of float64: clang vectorises no loop of two turns, so two vectors go together at the least."""
    pytest.importorskip("ziglang", reason="the cross compiler is the optional wheel ziglang")
    check([sys.executable, "-m", "ziglang", "cc", "-target", "aarch64-linux-musl"], tmp_path, name, dtype)


def test_the_check_sees_scalar_code(tmp_path: Path) -> None:
    if shutil.which("gcc") is None:
        pytest.skip("no gcc on this machine")
    text = "double f(double x);\nvoid sd_sweep(double *v) { for (int i = 0; i < 9; ++i) v[i] = f(v[i] * v[i]); }\n"
    assert ALONE.search(assembly(["gcc"], text, tmp_path))
