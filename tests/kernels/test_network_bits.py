"""Generated fluxes in the network: every cut, thread count and compiler gives the bits of plain steps."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symdict import entries
from symdict.kernels import c_fragment
from symdict.runtime import Blocking, Function, compile
from symdict.runtime.stepping import Blocked, Weights, plain_run

pytestmark = pytest.mark.skipif(compile.find() is None, reason="no C compiler on this machine")

FLUXES = (
    ("perona-malik", "float64", "exact"), ("perona-malik", "float32", "fast"), ("perona-malik", "float32", "exact"),
    ("soft", "float64", "exact"), ("soft", "float32", "fast"), ("charbonnier", "float32", "fast"),
    ("garrote", "float64", "exact"),
)  # fmt: skip
CUTS = (Blocking(), Blocking(depth=3), Blocking(chunk=64, threads=2), Blocking(depth=5, chunk=200, threads=3, work=2e4))


@pytest.mark.parametrize(("name", "dtype", "mode"), FLUXES)
@pytest.mark.parametrize(
    ("ndim", "shape"), [(1, (1, 70_001)), (1, (9, 1024)), (2, (1, 37, 1100)), (2, (2, 40, 33)), (3, (1, 7, 9, 600))]
)
def test_every_cut_gives_the_bits_of_plain_steps(name, dtype, mode, ndim, shape):
    definition = entries.entry(name).definition
    phi = Function(dtype=dtype, fragment=c_fragment(definition, "activation", dtype, mode=mode), values=(0.3,))
    f = np.random.default_rng(1).standard_normal(shape).astype(dtype)
    weights = Weights.of(0.2 / ndim, (1.0, 0.7, 1.3)[:ndim], f.dtype)
    expected = np.empty_like(f)
    plain_run(phi, f, expected, 11, weights, lambda _: None)
    engine = Blocked(phi, ndim, weights)
    for blocking in CUTS:
        u = np.full_like(f, 77)
        engine.run(f, u, 11, blocking, lambda _: None)
        assert u.tobytes() == expected.tobytes(), blocking
    u = f.copy()
    engine.run(u, u, 11, Blocking(), lambda _: None)
    assert u.tobytes() == expected.tobytes()


PROGRAM = """
import hashlib
import numpy as np
from symdict import entries
from symdict.kernels import c_fragment
from symdict.runtime import Function, Network, compile
found = hashlib.sha256()
for name, dtype in (("perona-malik", "float64"), ("perona-malik", "float32"), ("charbonnier", "float32")):
    mode = "fast" if "32" in dtype else "exact"
    fragment = c_fragment(entries.entry(name).definition, "activation", dtype, mode=mode)
    phi = Function(dtype=dtype, fragment=fragment, values=(0.3,))
    for ndim, shape in ((1, (3, 700)), (2, (40, 50))):
        f = np.random.default_rng(0).standard_normal(shape).astype(dtype)
        found.update(Network(phi, steps=9, tau=0.1, ndim=ndim).run(f).tobytes())
print(compile.find().command[0].rsplit("/")[-1], found.hexdigest())
"""


def test_gcc_and_clang_give_the_same_bits(tmp_path: Path) -> None:
    if not (shutil.which("gcc") and shutil.which("clang")):
        pytest.skip("needs gcc and clang")
    answers = set()
    for name in ("gcc", "clang"):
        environment = {**os.environ, "SYMDICT_CC": name, "SYMDICT_CACHE": str(tmp_path / name)}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False, timeout=200
        )
        assert done.returncode == 0, done.stderr[-2000:]
        used, digest = done.stdout.split()
        assert used == name
        answers.add(digest)
    assert len(answers) == 1
