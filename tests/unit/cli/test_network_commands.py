"""`symdict run`, `kernel`, `check` and `demo`: thin calls that end in files and exit codes."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from symdict import cli


@pytest.fixture
def signal(tmp_path: Path) -> Path:
    steps = np.cumsum(np.random.Generator(np.random.PCG64(7)).standard_normal(64))
    path = tmp_path / "signal.csv"
    np.savetxt(path, steps)
    return path


def reference(f: np.ndarray, theta: float, tau: float, steps: int) -> np.ndarray:
    """The diffusion network with soft shrinkage's flux, written from alt2020, eq. (6)."""
    u = f.copy()
    for _ in range(steps):
        flux = np.concatenate(([0.0], np.clip(np.diff(u), -np.sqrt(2) * theta, np.sqrt(2) * theta), [0.0]))
        u = u + tau * np.diff(flux)
    return u


def test_run_is_the_diffusion_network(signal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.csv"
    assert cli.main(["run", "soft", str(signal), "--param", "theta=1/2", "--steps", "20", "-o", str(out)]) == 0
    expected = reference(np.loadtxt(signal), 0.5, 0.25, 20)
    assert np.abs(np.loadtxt(out) - expected).max() < 1e-13
    assert "max-min principle" in capsys.readouterr().err


def test_run_takes_a_stopping_time(signal: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.npy"
    assert (
        cli.main(["run", "soft", str(signal), "--param", "theta=1/2", "--time", "2", "--steps", "10", "-o", str(out)])
        == 0
    )
    assert np.abs(np.load(out) - reference(np.loadtxt(signal), 0.5, 0.2, 10)).max() < 1e-13


def test_run_refuses_a_tau_beyond_the_bound(signal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "run",
        "soft",
        str(signal),
        "--param",
        "theta=1/2",
        "--steps",
        "3",
        "--tau",
        "0.6",
        "-o",
        str(tmp_path / "o.csv"),
    ]
    assert cli.main(arguments) == 2
    refused = capsys.readouterr().err
    assert "exceeds the stable bound 0.5" in refused
    assert refused.rstrip().endswith("or --no-check")
    assert cli.main([*arguments, "--no-check"]) == 0


def test_run_wants_steps_or_time(signal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["run", "soft", str(signal), "--param", "theta=1", "-o", str(tmp_path / "o.csv")]) == 2
    assert "hint:  --steps 40, or --time 10 (T = m tau)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-o", "missing/out.csv"], "there is no folder missing"),
        (["-o", "out.xyz"], "the format .xyz is unknown"),
        (["-o", "out.csv", "--ndim", "2"], "2 dimensions are asked of an array with 1 axis"),
        (["-o", "out.csv", "--ndim", "0"], "0 is below 1"),
        (["-o", "out.csv", "--threads", "-1"], "-1 is below 0"),
    ],
)
def test_run_refuses_before_it_works(
    options: list[str], message: str, signal: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_ask", None)
    assert cli.main(["run", "soft", str(signal), "--steps", "3", *options]) == 2
    assert message in capsys.readouterr().err


def test_run_refuses_nan_and_says_how_to_let_it_through(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("0\n1\nnan\n0\n0\n0\n", encoding="utf-8")
    arguments = ["run", "soft", str(source), "--param", "theta=1", "--steps", "1", "-o", str(out)]
    assert cli.main(arguments) == 2
    assert "--nan spread" in capsys.readouterr().err
    assert cli.main([*arguments, "--nan", "spread"]) == 0
    assert np.isnan(np.loadtxt(out)).tolist() == [False, True, True, True, False, False]


def test_run_wants_every_parameter(signal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        cli.main(
            ["run", "r/(1 + |r|/a)", str(signal), "--from", "activation", "--steps", "1", "-o", str(tmp_path / "o.csv")]
        )
        == 2
    )
    assert "a" in capsys.readouterr().err


@pytest.mark.parametrize("target", ["c", "numpy"])
def test_kernel_prints_a_source_with_its_heading(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["kernel", "soft", "--form", "shrinkage", "--target", target]) == 0
    source = capsys.readouterr().out
    assert "symdict kernel soft --form shrinkage" in source
    assert "ulp" in source


def test_a_numpy_kernel_runs_alone(tmp_path: Path) -> None:
    target = tmp_path / "soft_kernel.py"
    assert cli.main(["kernel", "soft", "--form", "shrinkage", "--target", "numpy", "-o", str(target)]) == 0
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\nimport numpy as np, soft_kernel\n"
        "x = np.array([-3.0, 0.5, 1.0, 2.0])\nprint(soft_kernel.soft_s(x, 1.0).tolist())\n"
        "assert 'symdict' not in sys.modules and 'sympy' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[-2.0, 0.0, 0.0, 1.0]\n"


@pytest.mark.parametrize(
    ("claim", "code"),
    [("activation nondecreasing", 1), ("activation odd", 0), ("diffusivity nonnegative", 0)],
)
def test_check_answers_with_its_exit_code(claim: str, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "hard", "--claim", claim]) == code
    assert claim in capsys.readouterr().out


def test_check_of_an_unknown_claim_suggests_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "hard", "--claim", "activation nondecresing"]) == 2
    assert "activation nondecreasing" in capsys.readouterr().err


def test_check_json_keeps_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "perona-malik", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {"parity", "monotone", "constants", "convexity", "stability", "findings"} <= set(answer)
    assert answer["constants"]["slope_min"]["closed"] == "-2*exp(-3/2)"
    assert answer["monotone"]["activation"] == "nonmonotone"
    assert {"property", "tau_max", "hypotheses"} <= set(answer["stability"][0])
    assert answer["findings"]["activation odd"]["verdict"] == "proved"


@pytest.mark.skipif(importlib.util.find_spec("pywt") is None, reason="PyWavelets is not installed: no real data")
def test_demo_denoises_and_draws(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo", "-o", str(tmp_path / "figures")]) == 0
    text = capsys.readouterr().out
    gains = [line for line in text.splitlines() if "PSNR" in line]
    assert len(gains) == 5
    for line in gains:
        before, after = (float(part.split()[0]) for part in line.replace("PSNR", "").split(","))
        assert after > before + 5
    assert text.count("kept exactly") == 5
    for name in ("signal.png", "signal.svg", "signal.pdf", "image.png", "table2.pdf", "table1.tex", "table3.html"):
        assert (tmp_path / "figures" / name).stat().st_size > 1000


def test_another_scheme_says_what_it_keeps(signal: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.npy"
    arguments = ["run", "soft", str(signal), "--param", "theta=1/2", "--steps", "40", "-o", str(out)]
    assert cli.main([*arguments, "--scheme", "fed", "--cycles", "8"]) == 0
    assert "T = 10" in capsys.readouterr().err
    assert np.abs(np.load(out) - reference(np.loadtxt(signal), 0.5, 0.01, 1000)).max() < 0.5


def test_fast_float32_is_another_kernel_with_its_own_bound(capsys: pytest.CaptureFixture[str]) -> None:
    """`exact` computes in double; `fast` says what it costs."""
    sources = {}
    for mode in ("exact", "fast"):
        arguments = ["kernel", "perona-malik", "--form", "activation", "--target", "c", "--dtype", "float32"]
        assert cli.main([*arguments, "--mode", mode]) == 0
        sources[mode] = capsys.readouterr().out
    assert "at most 0.5000001 ulp" in sources["exact"]
    assert "0.5000001" not in sources["fast"]
    assert "ulp" in sources["fast"]


def test_run_takes_the_fast_flux(tmp_path: Path) -> None:
    noisy = np.random.default_rng(3).standard_normal(500).astype(np.float32)
    np.save(tmp_path / "f.npy", noisy)
    results = []
    for mode in ("exact", "fast"):
        target = tmp_path / f"{mode}.npy"
        arguments = ["run", "perona-malik", str(tmp_path / "f.npy"), "--param", "lam=1", "--steps", "20"]
        assert cli.main([*arguments, "--mode", mode, "-o", str(target)]) == 0
        results.append(np.load(target))
    assert results[0].dtype == results[1].dtype == np.float32
    assert np.abs(results[0] - results[1]).max() < 1e-5
