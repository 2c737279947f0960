"""The command line: contract, exit codes, streams, and what happens when things go wrong."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from symdict import cli

FORMS = ("diffusivity", "regulariser", "shrinkage", "activation")


def run(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_COLOR": "", **changes}
    return subprocess.run(
        [sys.executable, "-m", "symdict", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
        check=False,
    )


def imported(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "arguments", [[], ["--help"], ["translate", "--help"], ["list"], ["cite", "soft"], ["completion", "bash"]]
)
def test_the_process_of_the_command_line_imports_no_sympy(arguments: list[str]) -> None:
    modules = imported(f"from symdict.cli import main\nmain({arguments!r})")
    assert not modules & {"sympy", "mpmath", "numpy", "matplotlib"}


def test_translation_imports_sympy_in_the_worker_only() -> None:
    modules = imported("from symdict.cli import main\nassert main(['translate', 'r^2', '--from', 'regulariser']) == 0")
    assert "sympy" not in modules


def test_translate_json_keeps_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", "exp(-r**2/(2*lam**2))", "--from", "diffusivity", "--tau", "1/8", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert {"name", "definition", "parameters", "tau", "h", "forms"} <= set(answer)
    assert answer["definition"]["form"] == "diffusivity"
    assert answer["tau"] == "1/8"
    assert answer["h"] == "1"
    assert [(p["name"], p["domain"]) for p in answer["parameters"]] == [("lam", "positive")]
    assert tuple(answer["forms"]) == FORMS
    for form in answer["forms"].values():
        assert {"expr", "latex", "closed", "refused"} <= set(form)
        assert form["closed"] is True
        assert form["refused"] is None
    assert answer["forms"]["shrinkage"]["expr"] == "r*(1 - exp(-r**2/lam**2)/2)"


def test_show_json_is_one_object_with_names_and_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", "huber", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["name"] == "soft"
    assert answer["forms"]["regulariser"]["name"] == "Huber"
    assert {"key", "where"} <= set(answer["sources"][0])


def test_list_json_names_every_entry(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["list", "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)["entries"]
    assert {"constant", "charbonnier", "soft", "perona-malik", "garrote", "hard"} <= {e["name"] for e in entries}
    assert all({"name", "title", "names"} <= set(entry) for entry in entries)


def test_values_are_put_in_exactly(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", "soft", "--param", "theta=0.1", "--to", "activation", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["parameters"] == []
    assert "sqrt(2)/10" in answer["forms"]["activation"]["expr"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "sofd"], "did you mean soft"),
        (["tabel", "1"], "did you mean table?"),
        (["show", "exp(r)"], "a formula needs --from"),
        (["translate", "exp(q r", "--from", "activation"], "where:"),
        (["translate", "r", "--from", "activatoin"], "did you mean activation?"),
        (["translate", "soft", "--param", "theta"], "--param lam=0.1"),
        (["translate", "soft", "--param", "lam=1"], "the parameters are: theta"),
        (["translate", "relu(r)", "--from", "activation", "--to", "diffusivity"], "no limit at 0"),
        (["table", "3", "--format", "svg"], "choose text, latex"),
        (["table", "3", "--entries", "sofd"], "did you mean"),
        (["plot", "soft", "-o", "soft.gif"], ".svg, .png or .pdf"),
        (["list", "--wehre", "odd"], "--help"),
        (["translate", "r", "--from", "activation", "--tau", "-1"], "positive"),
        (["translate", "r", "--from", "activation", "--seconds", "0"], "not a positive number"),
    ],
)
def test_bad_input_exits_with_2_and_says_what_to_do(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("symdict: ")
    assert message in captured.err
    assert "Traceback" not in captured.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "sofd", "--json"],
        ["translate", "__import__('os').system('x')", "--from", "activation", "--json"],
        ["translate", "r.__class__", "--from", "activation", "--json"],
        ["translate", "9**9**9**9", "--from", "activation", "--json"],
        ["translate", "(" * 3000, "--from", "activation", "--json"],
        ["translate", "r", "--json"],
        ["chekc", "soft", "--json"],
    ],
)
def test_errors_are_json_objects_too(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert set(error) == {"class", "message", "where", "hint"}
    assert error["message"]
    assert error["hint"]


def test_messages_go_to_stderr_and_results_to_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", r"\frac{r}{1+r^2}", "--from", "activation", "--to", "diffusivity"]) == 0
    captured = capsys.readouterr()
    assert captured.err.startswith("read as: r/(1 + r")
    assert "read as" not in captured.out


def test_a_formula_without_r_is_pointed_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["translate", "exp(-x^2)", "--from", "diffusivity", "--to", "activation"]) == 0
    assert "does not contain r" in capsys.readouterr().err


def test_help_teaches_with_examples(capsys: pytest.CaptureFixture[str]) -> None:
    for command in cli.COMMANDS:
        assert cli.main([command.name, "--help"]) == 0
        assert f"symdict {command.name}" in capsys.readouterr().out
    assert cli.main([]) == 2
    assert "exit codes" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("symdict 0.")


def test_there_is_no_colour_unless_on_a_terminal() -> None:
    assert "\033" not in run("show", "soft").stdout


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = f"{sys.executable} -m symdict list | head -1"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1
    assert done.returncode == 0


def test_interrupt_ends_quietly_with_130() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "symdict", "table", "3", "--entries", "all"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in complaint


def test_a_spent_budget_is_unknown_not_an_error_of_the_user() -> None:
    done = run("translate", "exp(-r^2)", "--from", "diffusivity", "--seconds", "0.000001", "--json")
    assert done.returncode == 3
    assert json.loads(done.stdout)["error"]["class"] == "LimitReached"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_command(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["completion", shell]) == 0
    script = capsys.readouterr().out
    for command in cli.COMMANDS:
        assert command.name in script


def test_bash_completion_completes() -> None:
    script = (
        'eval "$(python -m symdict completion bash)"; COMP_WORDS=(symdict tra); COMP_CWORD=1; _symdict;'
        'echo "${COMPREPLY[@]}";'
        'COMP_WORDS=(symdict translate --from dif); COMP_CWORD=3; _symdict; echo "${COMPREPLY[@]}"'
    )
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, timeout=60, check=True, env=environment
    )
    assert done.stdout.splitlines() == ["translate", "diffusivity"]


def test_files_are_written_where_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "one.html"
    assert cli.main(["table", "1", "-o", str(target)]) == 0
    assert "<math" in target.read_text(encoding="utf-8")
    assert capsys.readouterr().out == ""
    assert cli.main(["table", "1", "-o", str(tmp_path / "missing" / "one.tex")]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_plot_writes_a_picture(tmp_path: Path) -> None:
    target = tmp_path / "soft.svg"
    assert cli.main(["plot", "soft", "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("<?xml")


def test_show_json_carries_verdicts_and_decided_claims(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["show", "weickert", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["findings"]["lipschitz constant equals g_max"]["verdict"] == "refuted"
    refuted = [claim for claim in answer["claims"] if claim["verdict"] == "refuted"]
    assert refuted
    assert all(claim["witness"] for claim in refuted)
    assert "limited" not in answer


def test_list_where_keeps_undecided_entries_apart(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["list", "--where", "in neural networks and has diffusivity", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    names = {entry["name"] for entry in answer["entries"]}
    assert "arctan" in names
    assert "relu" not in names
    assert "undecided" in answer
