"""Jobs under limits: one persistent child process, bounded in time and memory, killed as a group.

A Python process cannot interrupt itself in every place (C code ignores signals and time-outs), so
work that may hang is done by a worker. It is started on first use, answers JSON lines over a pipe,
may not write files, start programs or open connections, and is replaced when it is killed, has
grown, or has done enough jobs. Floor 0: imports the standard library and `errors` only.
"""

from __future__ import annotations

import atexit
import contextlib
import importlib
import json
import os
import re
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from symdict import errors
from symdict.errors import LimitReached, SymdictError, WorkerError

__all__ = ["call", "inside_worker", "job", "shut_down"]

MEMORY_BYTES = 2 * 2**30
"""Address space of the worker; libraries map far more than they use."""

GROWN_BYTES = 2**30
"""Resident memory beyond which a worker is replaced after its job."""

JOBS_PER_WORKER = 500
START_SECONDS = 60.0
"""Time for the interpreter and the job's module to load, which is not the job's own time."""

GRACE_SECONDS = 2.0
"""How long after its budget an orphaned worker ends itself."""

ANSWER_BYTES = 64 * 2**20
STDERR_BYTES = 4096

_TARGET = re.compile(r"symdict(?:\.[A-Za-z]\w*)+:[A-Za-z_]\w*\Z")
_REFUSED_EVENTS = frozenset((
    "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.kill", "os.killpg",
    "subprocess.Popen", "pty.spawn", "webbrowser.open",
    "socket.connect", "socket.bind", "socket.sendto", "urllib.Request",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
    "os.chown", "shutil.rmtree", "shutil.move", "shutil.copyfile",
))  # fmt: skip
"""Audit events of what no job has a use for."""

_BOOT = """
import contextlib, importlib, json, os, re, selectors, signal, subprocess, threading, time, sys
root, sys.path[:] = json.loads(sys.argv[1])
sys.path.insert(0, root)
from symdict.limits import _serve
del sys.path[0]
_serve(main_thread=sys.argv[2] == "main", parent=int(sys.argv[3]))
"""

Job = TypeVar("Job", bound=Callable[[Any], Any])
_worker_side = False


def job(function: Job) -> Job:
    """Mark a function of one JSON-able payload as one that the worker may run; returns the function."""
    function._symdict_job = True  # type: ignore[attr-defined]
    return function


def inside_worker() -> bool:
    """Whether this code runs in the worker, where a further `call` runs in the same process."""
    return _worker_side


def call(target: str, payload: Any, *, seconds: float) -> Any:
    """The answer of the job `target` ("symdict.module:function") to a JSON-able payload.

    Needs:   a function marked with `job`; `seconds` is wall time, without the time to load its module.
    Raises:  LimitReached when time or memory runs out, WorkerError when the job fails in another way,
             and every SymdictError of the job as itself.
    """
    if not _TARGET.match(target):
        raise WorkerError(f"{target!r} is not a job", hint="name it as symdict.module:function")
    if not seconds > 0:
        raise LimitReached("no time is left", where=target, hint="give a larger time budget")
    if _worker_side:
        return _find(target)(payload)
    request = json.dumps({"target": target, "payload": payload, "seconds": seconds})
    with _lock:
        return _unpacked(_exchange(target, request, seconds), target)


def shut_down() -> None:
    """End the worker, if one is running; the next call starts another."""
    with _lock:
        _discard()


# The caller's side

_lock = threading.RLock()
_worker: _Worker | None = None


class _Worker:
    """A running child process and the two ends of its pipes."""

    def __init__(self) -> None:
        if not sys.executable:
            raise WorkerError("no Python interpreter to run a worker with", hint="run symdict under python")
        root = str(Path(__file__).resolve().parent.parent)
        path = [entry or os.getcwd() for entry in sys.path]
        thread = "main" if threading.current_thread() is threading.main_thread() else "other"
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-B", "-c", _BOOT, json.dumps([root, path]), thread, str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            start_new_session=True,
            bufsize=0,
        )
        self.jobs = 0
        self.answers = b""  # read from the pipe and not yet asked for
        self.complaint = b""  # the end of what it wrote to standard error
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None  # all three are PIPE
            os.set_blocking(pipe.fileno(), False)

    def send(self, request: bytes, deadline: float) -> None:
        """Write a request line; raises _Silence past the deadline, _Death when the worker has ended."""
        remaining = memoryview(request)
        while remaining:
            try:
                written = os.write(self.process.stdin.fileno(), remaining)  # type: ignore[union-attr]
                remaining = remaining[written:]
            except BlockingIOError:
                self._wait(deadline, writing=True)
            except BrokenPipeError as broken:
                raise _Death from broken

    def receive(self, deadline: float) -> dict[str, Any]:
        """The next line of the worker as an object."""
        while b"\n" not in self.answers:
            try:
                part = os.read(self.process.stdout.fileno(), 65536)  # type: ignore[union-attr]
            except BlockingIOError:
                self._wait(deadline)
                continue
            if not part or len(self.answers) > ANSWER_BYTES:
                raise _Death
            self.answers += part
        line, _, self.answers = self.answers.partition(b"\n")
        return json.loads(line)

    def _wait(self, deadline: float, *, writing: bool = False) -> None:
        """Sleep until a pipe is ready, emptying standard error meanwhile."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise _Silence
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)  # type: ignore[arg-type]
            selector.register(self.process.stderr, selectors.EVENT_READ)  # type: ignore[arg-type]
            if writing:
                selector.register(self.process.stdin, selectors.EVENT_WRITE)  # type: ignore[arg-type]
            selector.select(left)
        self._drain()

    def _drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while part := os.read(self.process.stderr.fileno(), 65536):  # type: ignore[union-attr]
                self.complaint = (self.complaint + part)[-STDERR_BYTES:]

    def end(self, *, patience: float = 0.0) -> int | None:
        """Kill the worker and whatever it has started; its own exit status if it ended before that."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(patience)
        status = self.process.poll()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        with contextlib.suppress(OSError, ValueError):
            self._drain()
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            with contextlib.suppress(OSError):
                pipe.close()  # type: ignore[union-attr]
        return status


class _Silence(Exception):
    """The deadline passed before the worker answered."""


class _Death(Exception):
    """The worker has ended."""


def _exchange(target: str, request: str, seconds: float) -> dict[str, Any]:
    """Send a request to a worker that is alive; the worker ends when anything goes wrong."""
    worker = _ready()
    try:
        answer = _asked(worker, request.encode() + b"\n", seconds)
    except _Silence:
        _discard()
        what = f"no answer within {seconds:g} seconds"
        raise LimitReached(what, where=target, hint="simplify the input, or give more time") from None
    except _Death:
        status = _discard(patience=1.0)
        raise _death_reason(target, status, worker.complaint) from None
    except BaseException:  # Ctrl-C included: an answer that nobody waits for must not meet the next request
        _discard()
        raise
    if answer.get("retire") or worker.jobs >= JOBS_PER_WORKER:
        _discard()
    return answer


def _asked(worker: _Worker, request: bytes, seconds: float) -> dict[str, Any]:
    worker.jobs += 1
    deadline = time.monotonic() + START_SECONDS
    worker.send(request, deadline)
    answer = worker.receive(deadline)  # that the job has started, or why it cannot
    return worker.receive(time.monotonic() + seconds) if "started" in answer else answer


def _ready() -> _Worker:
    global _worker
    if _worker is not None and _worker.process.poll() is not None:
        _discard()
    if _worker is None:
        _worker = _Worker()
    return _worker


def _discard(*, patience: float = 0.0) -> int | None:
    """End the worker; its own exit status, if it had one."""
    global _worker
    worker, _worker = _worker, None
    return None if worker is None else worker.end(patience=patience)


def _death_reason(target: str, status: int | None, complaint: bytes) -> SymdictError:
    last = complaint.decode("utf-8", "replace").strip().splitlines()[-1:]
    if status == -signal.SIGALRM:
        return LimitReached("the time budget is spent", where=target, hint="simplify the input, or give more time")
    if status in (-signal.SIGKILL, -signal.SIGSEGV, -signal.SIGABRT) or "MemoryError" in "".join(last):
        return LimitReached("the worker ran out of memory", where=target, hint="simplify the input")
    reason = f"the worker ended with status {status}" + (f": {last[0]}" if last else "")
    return WorkerError(reason, where=target, hint="please report this")


def _unpacked(answer: Mapping[str, Any], target: str) -> Any:
    if "result" in answer:
        return answer["result"]
    if "limit" in answer:
        raise LimitReached(answer["limit"], where=target, hint="simplify the input")
    if "error" in answer:
        parts = answer["error"]
        kind = getattr(errors, parts["class"], None)
        if isinstance(kind, type) and issubclass(kind, SymdictError):
            raise kind(parts["message"], where=parts["where"], hint=parts["hint"])
    raise WorkerError(str(answer.get("failure", "no answer")), where=target, hint="please report this")


def _forget() -> None:
    """In a forked child: the worker belongs to the parent; drop it without ending it."""
    global _worker, _lock
    if _worker is not None:
        _worker.process.returncode = 0  # keeps its destructor silent; the process is not ours
        for pipe in (_worker.process.stdin, _worker.process.stdout, _worker.process.stderr):
            with contextlib.suppress(OSError):
                pipe.close()  # type: ignore[union-attr]
    _worker, _lock = None, threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
atexit.register(shut_down)


# The worker's side


def _find(target: str) -> Callable[[Any], Any]:
    if not _TARGET.match(target):
        raise WorkerError(f"{target!r} is not a job", hint="name it as symdict.module:function")
    module, _, name = target.partition(":")
    function = getattr(importlib.import_module(module), name, None)
    if not getattr(function, "_symdict_job", False):
        raise WorkerError(f"{target!r} is not marked as a job", hint="decorate it with limits.job")
    return function  # type: ignore[return-value]


def _serve(*, main_thread: bool, parent: int) -> None:
    """Answer requests until the caller closes the pipe."""
    global _worker_side
    _worker_side = True
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what a job prints must not look like an answer
    _confine(main_thread)
    if os.getppid() != parent:
        return  # our caller ended while we were starting
    for line in sys.stdin.buffer:
        for answer in _answers(json.loads(line)):
            _write(answers, json.dumps(answer).encode() + b"\n")


def _write(stream: Any, data: bytes) -> None:
    remaining = memoryview(data)
    while remaining:
        remaining = remaining[stream.write(remaining) :]


def _answers(request: Mapping[str, Any]) -> Any:
    """First that the job has started, then its outcome."""
    try:
        function = _find(request["target"])
    except Exception as failure:
        yield _outcome_of(failure)
        return
    yield {"started": True}
    signal.setitimer(signal.ITIMER_REAL, request["seconds"] + GRACE_SECONDS)  # its default action ends us
    try:
        answer = {"result": function(request["payload"])}
        json.dumps(answer)
    except Exception as failure:
        answer = _outcome_of(failure)
    signal.setitimer(signal.ITIMER_REAL, 0)
    if _resident_bytes() > GROWN_BYTES:
        answer["retire"] = True
    yield answer


def _outcome_of(failure: Exception) -> dict[str, Any]:
    if isinstance(failure, SymdictError):
        return dict(failure.to_json())
    if isinstance(failure, MemoryError):
        return {"limit": "the worker ran out of memory", "retire": True}
    if isinstance(failure, RecursionError):
        return {"limit": "the computation is nested too deeply"}
    return {"failure": f"{type(failure).__name__}: {failure}"[:1000]}


def _confine(main_thread: bool) -> None:
    """Give up what a job has no use for."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    with contextlib.suppress(ImportError):
        import resource

        bounds = ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0))
        for kind, bound in bounds:
            with contextlib.suppress(ValueError, OSError):  # macOS knows no RLIMIT_AS
                resource.setrlimit(kind, (bound, bound))
    if main_thread and sys.platform == "linux":
        _die_with_parent()
    sys.addaudithook(_refuse)


def _die_with_parent() -> None:
    """Linux kills us when the thread that started us ends: only sound when that was the main thread."""
    with contextlib.suppress(ImportError, OSError, AttributeError):
        import ctypes

        PR_SET_PDEATHSIG = 1
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL))


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED_EVENTS:
        raise PermissionError(f"a worker may not use {event}")
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        writes = isinstance(mode, str) and any(letter in mode for letter in "wax+")
        if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)):
            raise PermissionError("a worker may not write files")


def _resident_bytes() -> int:
    """The most memory that this worker has held; what getrusage counts survives exec and begins with the parent's."""
    with contextlib.suppress(OSError, ValueError, IndexError), open("/proc/self/status", encoding="ascii") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return 1024 * int(line.split()[1])
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
