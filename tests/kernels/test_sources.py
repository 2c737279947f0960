"""Printed sources compile everywhere, run clean, and need nothing of symdict."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symdict import entries
from symdict.errors import KernelError
from symdict.kernels import c_fragment, emit, kernel, source

NAMES = ("soft", "perona-malik", "garrote", "relu")
COMPILERS = (
    ("gcc", "-std=c11"), ("clang", "-std=c11"), ("g++", "-xc++", "-std=c++11"), ("clang++", "-xc++", "-std=c++17"),
)  # fmt: skip
STRICT = ("-Wall", "-Wextra", "-Werror", "-ffp-contract=off", "-O1")
PROGRAM = """
#include <stdio.h>
#include <float.h>
int main(void) {
    const double parameters[] = {0.7, 1.3};
    double in[] = {0.0, -0.0, 1e-310, 0.7, -3.0, 1e200, DBL_MAX, HUGE_VAL, NAN}, out[9];
    %(name)s_array(parameters, in, out, 9);
    for (int i = 0; i < 9; ++i) printf("%%.17g\\n", out[i]);
    return 0;
}
"""


def _build(tmp_path: Path, text: str, command: tuple[str, ...], flags: tuple[str, ...]) -> Path:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    file, program = tmp_path / "kernel.c", tmp_path / "kernel"
    file.write_text(text)
    done = subprocess.run(
        [*command, *flags, str(file), "-o", str(program), "-lm"], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return program


@pytest.mark.parametrize("command", COMPILERS, ids=lambda command: command[0])
@pytest.mark.parametrize("name", NAMES)
def test_headers_compile_without_a_warning_and_agree(name: str, command: tuple[str, ...], tmp_path: Path) -> None:
    definition = entries.entry(name).definition
    form = "activation"
    text = source(definition, form, target="c", entry=name)
    short = emit.identifier(name, form)
    program = _build(tmp_path, text + PROGRAM % {"name": short}, command, STRICT)
    lines = subprocess.run([str(program)], capture_output=True, text=True, timeout=20).stdout.split()
    got = np.array([float(line) for line in lines])
    values = {parameter.name: 0.7 for parameter in definition.space.parameters}
    x = np.array([0.0, -0.0, 1e-310, 0.7, -3.0, 1e200, sys.float_info.max, np.inf, np.nan])
    want = kernel(definition, form, target="c", values=values)(x)
    assert np.array_equal(got, want, equal_nan=True)


@pytest.mark.parametrize("form", emit.FORMS)
def test_sanitizers_find_nothing(form: str, tmp_path: Path) -> None:
    text = source(entries.entry("charbonnier").definition, form, target="c", entry="charbonnier")
    name = emit.identifier("charbonnier", form)
    flags = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-O1", "-ffp-contract=off")
    program = _build(tmp_path, text + PROGRAM % {"name": name}, ("clang", "-std=c11"), flags)
    done = subprocess.run([str(program)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0
    assert not done.stderr


def test_two_headers_stand_in_one_translation_unit(tmp_path: Path) -> None:
    texts = [source(entries.entry(n).definition, "activation", entry=n) for n in ("perona-malik", "weickert")]
    _build(tmp_path, "\n".join(texts) + "\nint main(void) { return 0; }\n", ("gcc", "-std=c11"), STRICT)


def test_the_module_needs_numpy_alone(tmp_path: Path) -> None:
    text = source(entries.entry("firm").definition, "shrinkage", target="numpy", entry="firm")
    (tmp_path / "firm_s.py").write_text(text)
    program = (
        "import sys, numpy as np, firm_s\n"
        "assert not any(m.startswith(('sympy', 'symdict', 'mpmath')) for m in sys.modules)\n"
        "print(firm_s.firm_s(np.array([0.5, 1.5, 3.0]), 1.0, 2.0).tolist())\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "[0.0, 1.0, 3.0]", done.stderr


def test_the_heading_names_entry_form_digest_and_command() -> None:
    text = source(entries.entry("soft").definition, "shrinkage", target="c", dtype="float32", entry="soft")
    assert "S (shrinkage) of soft." in text
    assert "symdict kernel soft --form shrinkage --target c --dtype float32" in text
    assert "Digest: " in text
    assert "rounded once" in text


def test_sources_are_the_same_under_several_hash_seeds() -> None:
    program = (
        "from symdict import entries; from symdict.kernels import source\n"
        "import hashlib; t = source(entries.entry('firm').definition, 'shrinkage', entry='firm')\n"
        "print(hashlib.sha256(t.encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            capture_output=True,
            text=True,
            timeout=120,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(seen) == 1
    assert seen != {""}


def test_breakpoints_are_the_same_double_in_both_targets() -> None:
    definition = entries.entry("garrote").definition
    for theta in np.random.default_rng(7).uniform(0.1, 10, 20):
        edge = float(np.sqrt(2.0) * theta)
        x = edge * (1 + np.arange(-4, 5) * 2.0**-53)
        c = kernel(definition, "slope", target="c", values={"theta": theta})(x)
        n = kernel(definition, "slope", target="numpy", values={"theta": theta})(x)
        assert np.array_equal(np.sign(c), np.sign(n))


def test_unknown_targets_dtypes_and_forms_are_refused() -> None:
    definition = entries.entry("soft").definition
    with pytest.raises(KernelError, match="no target 'rust'"):
        source(definition, "activation", target="rust")
    with pytest.raises(KernelError, match="float16"):
        c_fragment(definition, "activation", "float16")
    with pytest.raises(KernelError, match="no form 'penalty'"):
        c_fragment(definition, "penalty")
