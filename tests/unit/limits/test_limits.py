"""The worker: what a job may do, what it may not, and how every end of it is reported."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from symdict import limits
from symdict.errors import LimitReached, SymdictError, TranslationRefused, WorkerError

HOSTILE = str(Path(__file__).parent / "hostile")
LEND = f"import symdict; symdict.__path__.append({HOSTILE!r}); _serve("


@pytest.fixture(autouse=True)
def lent_jobs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A worker that also finds the hostile jobs, which no installed symdict has."""
    limits.shut_down()
    monkeypatch.setattr(limits, "_BOOT", limits._BOOT.replace("_serve(", LEND))
    yield
    limits.shut_down()


def job(name: str, payload: object = None, seconds: float = 20.0) -> object:
    return limits.call(f"symdict.hostile_jobs:{name}", payload, seconds=seconds)


def running(process: int) -> bool:
    """Whether a process exists and is more than a corpse."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    with contextlib.suppress(OSError):
        return " Z " not in Path(f"/proc/{process}/stat").read_text()
    return True


def test_a_job_answers_in_another_process_which_stays() -> None:
    payload = {"text": "λ", "values": [1, 2.5, None, True], "inner": {"a": "b" * 200_000}}
    assert job("echo", payload) == payload
    first = job("process")
    assert first != os.getpid()
    assert job("process") == first


def test_a_warm_call_is_fast() -> None:
    job("echo")
    start = time.perf_counter()
    for _ in range(50):
        job("echo", "r")
    assert (time.perf_counter() - start) / 50 < 0.1  # 1 ms on an idle core


@pytest.mark.parametrize("name", ["spin", "sleep", "spin_in_c", "ignore_signals"])
def test_time_is_limited_whatever_the_job_does(name: str) -> None:
    worker = job("process")
    start = time.perf_counter()
    with pytest.raises(LimitReached) as caught:
        job(name, 60, seconds=0.3)
    assert time.perf_counter() - start < 5
    assert caught.value.what == "no answer within 0.3 seconds"
    assert caught.value.where == f"symdict.hostile_jobs:{name}"
    assert not running(worker)
    assert job("echo", "alive") == "alive"


def test_no_time_is_an_answer_as_well() -> None:
    with pytest.raises(LimitReached, match="no time is left"):
        job("echo", seconds=0)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS knows no limit of the address space")
def test_memory_is_limited() -> None:
    with pytest.raises(LimitReached, match="the worker ran out of memory"):
        job("hoard", 8 * limits.MEMORY_BYTES)
    assert job("hoard", 1000) == 1000


def test_a_worker_that_has_grown_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    lower = "import symdict.limits; symdict.limits.GROWN_BYTES = 2**29; _serve("
    monkeypatch.setattr(limits, "_BOOT", limits._BOOT.replace("_serve(", lower))
    limits.shut_down()  # a worker of an earlier test knows another bound
    ballast = b"x" * (2**29 + 2**26)  # what its parent holds does not count as the worker's
    worker = job("process")
    del ballast
    assert job("process") == worker
    job("hoard", 2**29)
    assert job("process") != worker


def test_recursion_is_a_limit_and_leaves_the_worker_alive() -> None:
    worker = job("process")
    with pytest.raises(LimitReached, match="the computation is nested too deeply"):
        job("recurse", 1)
    assert job("process") == worker


def test_our_own_errors_cross_the_pipe_as_themselves() -> None:
    with pytest.raises(TranslationRefused) as caught:
        job("refuse", "no limit at 0")
    assert (caught.value.what, caught.value.where, caught.value.hint) == ("no limit at 0", "r = 1", "none")


@pytest.mark.parametrize(
    ("name", "payload", "what"),
    [
        ("stumble", "lam", "KeyError: 'lam'"),
        ("unserialisable", None, "TypeError: Object of type set is not JSON serializable"),
        ("leave", 3, "the worker ended with status 3: farewell"),
        ("start_program", None, "PermissionError: a worker may not use os.system"),
        ("missing", None, "'symdict.hostile_jobs:missing' is not marked as a job"),
        ("unmarked", None, "'symdict.hostile_jobs:unmarked' is not marked as a job"),
    ],
)
def test_a_failure_says_what_happened(name: str, payload: object, what: str) -> None:
    with pytest.raises(WorkerError) as caught:
        job(name, payload)
    assert caught.value.what == what
    assert job("echo", 1) == 1


def test_a_crash_is_reported_and_survived() -> None:
    with pytest.raises(SymdictError):
        job("crash")
    assert job("echo", 1) == 1


@pytest.mark.parametrize(
    "target",
    ["os:system", "symdict:x", "symdict.limits", "symdict.limits:_find:x", "symdict..limits:call", "a.b:c", ""],
)
def test_only_our_own_functions_are_targets(target: str) -> None:
    with pytest.raises(WorkerError, match="is not a job"):
        limits.call(target, None, seconds=1)


def test_files_can_be_neither_written_nor_removed(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_text("here")
    for name, path in (("write_file", tmp_path / "new"), ("write_descriptor", tmp_path / "new"), ("remove", kept)):
        with pytest.raises(WorkerError, match="PermissionError: a worker may not"):
            job(name, str(path))
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


def test_what_a_job_prints_is_no_answer() -> None:
    assert job("chatter", 1_000_000) == "true"
    assert job("echo", 5) == 5


def test_a_job_within_a_job_runs_in_the_same_process() -> None:
    inside, inner, outer = job("nested")  # type: ignore[misc]
    assert inside is True
    assert inner == outer
    assert not limits.inside_worker()


def test_a_worker_is_replaced_after_its_last_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "JOBS_PER_WORKER", 2)
    pids = [job("process") for _ in range(4)]
    assert pids[0] == pids[1] != pids[2] == pids[3]


def test_a_worker_that_is_killed_between_jobs_is_replaced() -> None:
    worker = job("process")
    assert isinstance(worker, int)
    os.kill(worker, signal.SIGKILL)
    time.sleep(0.1)
    assert job("process") != worker


def test_threads_take_turns() -> None:
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda k: job("echo", k), range(64))) == list(range(64))


def test_a_worker_outlives_the_thread_that_started_it() -> None:
    pids: list[object] = []
    thread = threading.Thread(target=lambda: pids.append(job("process")))
    thread.start()
    thread.join()
    time.sleep(0.2)
    assert job("process") == pids[0]


def test_an_interrupt_ends_the_job_and_the_next_call_is_clean() -> None:
    job("echo")
    timer = threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        job("sleep", 30)
    timer.join()
    assert job("echo", "clean") == "clean"


def _in_a_fork(answers: multiprocessing.Queue[object]) -> None:
    answers.put([job("process"), job("echo", "child")])
    limits.shut_down()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # forking is the point of this test
def test_a_fork_starts_a_worker_of_its_own() -> None:
    worker = job("process")
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    child = context.Process(target=_in_a_fork, args=(answers,))
    child.start()
    pid, echoed = answers.get(timeout=60)
    child.join()
    assert echoed == "child"
    assert pid != worker
    assert job("process") == worker


PARENT = f"""
import os, sys, time
from symdict import limits
limits._BOOT = limits._BOOT.replace("_serve(", {LEND!r})
print(limits.call("symdict.hostile_jobs:process", None, seconds=20), flush=True)
{{}}
"""


def _parent(last_words: str, **options: object) -> tuple[subprocess.Popen[str], int]:
    process = subprocess.Popen(
        [sys.executable, "-c", PARENT.format(last_words)], stdout=subprocess.PIPE, text=True, **options
    )  # type: ignore[call-overload]
    assert process.stdout is not None
    return process, int(process.stdout.readline())


def _gone(process: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while running(process) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not running(process)


def test_a_worker_ends_with_its_process() -> None:
    process, worker = _parent("")
    with process:
        assert process.wait(30) == 0
    assert _gone(worker, 5)


@pytest.mark.parametrize("busy", [False, True])
def test_a_worker_ends_when_its_process_is_killed(busy: bool) -> None:
    last_words = 'limits.call("symdict.hostile_jobs:spin_in_c", 1, seconds=3)' if busy else "time.sleep(60)"
    process, worker = _parent(last_words)
    with process:
        time.sleep(0.3)
        process.kill()
    assert _gone(worker, 3 + limits.GRACE_SECONDS + 3)


def test_a_worker_needs_no_variable_that_says_where_we_lie(tmp_path: Path) -> None:
    """The worker finds the symdict of its caller, from any folder and without PYTHONPATH."""
    root = Path(limits.__file__).resolve().parent.parent
    code = (
        f"import sys; sys.path.insert(0, {str(root)!r}); from symdict import limits; "
        'print(limits.call("symdict.language.formula:rehearse", {"text": "2 r", "names": {}}, seconds=60))'
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout == "{'text': '2*r'}\n"


def test_hostile_formulas_end_within_their_budget() -> None:
    """Text that SymPy itself finds hard ends as an answer or a limit, and never hangs the caller."""
    texts = (
        "sign((a*b - 1)**100)",
        "max(max(max(a, b), max(b, c)), max(max(c, d), max(d, a*b)), max(e1, max(f, g)))",
        "abs(sqrt(2) + sqrt(3) - sqrt(5 + 2*sqrt(6)))^(1/7)",
        "(r + a + b + c + d)^100",
        "where(max(a*r, b) > min(c, r^2), sign(sin(1/r)), heaviside(cos(r) - exp(-r)))",
    )
    for text in texts:
        start = time.perf_counter()
        with contextlib.suppress(LimitReached):
            limits.call("symdict.language.formula:rehearse", {"text": text, "names": {}}, seconds=5)
        assert time.perf_counter() - start < limits.START_SECONDS


def test_importing_limits_imports_nothing_heavy() -> None:
    code = "import sys; import symdict.limits; sys.exit(any(m in sys.modules for m in ('sympy', 'numpy', 'mpmath')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
