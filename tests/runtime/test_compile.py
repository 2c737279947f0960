"""The compiler and its cache: nothing that happens to the folder may lead to a wrong or broken kernel."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from symdict import folders
from symdict.errors import Defect, KernelError
from symdict.runtime import compile

pytestmark = pytest.mark.skipif(compile.find() is None, reason="no C compiler on this machine")

SOURCE = """
__attribute__((visibility("default"))) double symdict_test(double x) { return 3.0 * x + %s.0; }
"""


@pytest.fixture(name="fresh")
def _fresh(tmp_path, monkeypatch):
    """A new cache folder and a process that has loaded nothing yet."""
    folder = tmp_path / "cache"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("SYMDICT_CACHE", str(folder))
    forget(monkeypatch)
    yield folder
    compile.find.cache_clear()


def forget(monkeypatch):
    monkeypatch.setattr(compile, "_loaded", {})
    folders._cache_folder.cache_clear()
    compile.announce_absence.cache_clear()


def run(library: ctypes.CDLL, x: float) -> float:
    function = library.symdict_test
    function.restype, function.argtypes = ctypes.c_double, [ctypes.c_double]
    return function(x)


def cached(folder):
    return [path for path in folder.glob("kernels/*") if path.suffix == ".so"]


def test_a_kernel_is_built_once_and_then_loaded(fresh, monkeypatch):
    assert run(compile.load(SOURCE % 1), 2.0) == 7.0
    assert len(cached(fresh)) == 1
    assert not [path for path in fresh.glob("kernels/*") if path.name.startswith(("build-", ".new-"))]
    forget(monkeypatch)
    monkeypatch.setattr(compile, "_build", None)  # a second build would fail
    assert run(compile.load(SOURCE % 1), 2.0) == 7.0


@pytest.mark.usefixtures("fresh")
def test_loading_from_the_cache_takes_less_than_a_few_milliseconds(monkeypatch):
    compile.load(SOURCE % 2)
    times = []
    for _ in range(20):
        monkeypatch.setattr(compile, "_loaded", {})
        start = time.perf_counter()
        compile.load(SOURCE % 2)
        times.append(time.perf_counter() - start)
    assert min(times) < 1e-3


@pytest.mark.parametrize("damage", ["truncated", "one bit", "empty", "text", "no seal"])
def test_a_damaged_file_is_a_miss(fresh, monkeypatch, damage):
    compile.load(SOURCE % 3)
    (path,) = cached(fresh)
    content = bytearray(path.read_bytes())
    if damage == "truncated":
        content = content[: len(content) // 2]
    elif damage == "one bit":
        content[len(content) // 3] ^= 1
    elif damage == "empty":
        content = bytearray()
    elif damage == "text":
        content = bytearray(b"not a library")
    else:
        content = content[: -32 - len(compile._TRAILER)]
    path.unlink()  # the running process has the old file mapped
    path.write_bytes(bytes(content))
    forget(monkeypatch)
    assert run(compile.load(SOURCE % 3), 1.0) == 6.0
    assert compile._sealed(path.read_bytes())


def test_a_file_that_others_may_write_is_a_miss(fresh, monkeypatch, caplog):
    compile.load(SOURCE % 4)
    (path,) = cached(fresh)
    path.chmod(0o666)
    forget(monkeypatch)
    with caplog.at_level(logging.WARNING, "symdict"):
        assert run(compile.load(SOURCE % 4), 1.0) == 7.0
    assert "others may have written it" in caplog.text


def test_a_folder_that_others_may_write_is_refused(fresh, monkeypatch, caplog):
    fresh.chmod(0o777)
    forget(monkeypatch)
    with caplog.at_level(logging.WARNING, "symdict"):
        assert run(compile.load(SOURCE % 5), 1.0) == 8.0
    assert f"is not used: group or others may write to {fresh}" in caplog.text
    assert not cached(fresh)


def test_a_foreign_folder_is_refused(fresh, monkeypatch):
    status = os.stat(fresh)
    monkeypatch.setattr(os, "getuid", lambda: status.st_uid + 1)
    assert "belongs to user" in folders.unfit(fresh)


def test_a_cache_that_is_a_file_is_worked_around(tmp_path, monkeypatch):
    place = tmp_path / "file"
    place.write_text("in the way")
    monkeypatch.setenv("SYMDICT_CACHE", str(place))
    forget(monkeypatch)
    assert compile.cache_folder() is None
    assert run(compile.load(SOURCE % 6), 0.0) == 6.0


def test_a_cache_that_cannot_be_written_is_worked_around(fresh, monkeypatch):
    # root may write anywhere, so the refusal of the system is played
    real = compile.tempfile.mkdtemp

    def refuse(*args, **kwargs):
        if str(kwargs.get("dir")) == str(fresh / "kernels"):
            raise OSError(30, "Read-only file system")
        return real(*args, **kwargs)

    monkeypatch.setattr(compile.tempfile, "mkdtemp", refuse)
    assert run(compile.load(SOURCE % 7), 0.0) == 7.0
    assert not cached(fresh)


def test_a_full_disk_is_worked_around(fresh, monkeypatch):
    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(compile.os, "fsync", full)
    assert run(compile.load(SOURCE % 8), 0.0) == 8.0
    assert not cached(fresh)


@pytest.mark.usefixtures("fresh")
def test_a_library_that_may_not_be_executed_in_place_is_loaded_from_memory(monkeypatch):
    def noexec(path):
        raise OSError(f"{path}: failed to map segment from shared object")

    monkeypatch.setattr(compile, "_open_library", noexec)
    assert run(compile.load(SOURCE % 9), 0.0) == 9.0


def test_another_processor_or_compiler_is_another_key(monkeypatch):
    compiler = compile.find()
    key = compile.key_of("x", compiler)
    other = compile.Compiler(compiler.command, compiler.version + " patched", compiler.flags)
    assert compile.key_of("x", other) != key
    assert compile.key_of("y", compiler) != key
    monkeypatch.setattr(compile, "processor", lambda: "a different processor")
    assert compile.key_of("x", compiler) != key


CHILD = """
import sys, ctypes
from symdict.runtime import compile
text = '__attribute__((visibility("default"))) double symdict_test(double x) { return x + %d.5; }'
for k in range(int(sys.argv[1])):
    library = compile.load(text % k)
    library.symdict_test.restype, library.symdict_test.argtypes = ctypes.c_double, [ctypes.c_double]
    assert library.symdict_test(1.0) == k + 1.5, k
print("fine")
"""


def child(folder, count):
    environment = {**os.environ, "SYMDICT_CACHE": str(folder)}
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(count)],
        env=environment,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )


def test_two_processes_compile_the_same_kernels(fresh):
    children = [child(fresh, 3) for _ in range(2)]
    assert [process.communicate(timeout=100)[0] for process in children] == [b"fine\n", b"fine\n"]
    assert len(cached(fresh)) == 3


def test_a_kill_in_the_middle_leaves_nothing_broken(fresh):
    for delay in (0.15, 0.25, 0.35):
        process = child(fresh, 6)
        time.sleep(delay)
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        assert all(compile._sealed(path.read_bytes()) for path in cached(fresh))
    process = child(fresh, 2)
    assert process.communicate(timeout=100)[0] == b"fine\n"


def test_what_killed_builds_left_is_swept(fresh):
    old = fresh / "kernels" / "build-left"
    old.mkdir(parents=True, mode=0o700)
    old.parent.chmod(0o700)
    os.utime(old, (1, 1))
    young = fresh / "kernels" / "build-busy"
    young.mkdir()
    compile.load(SOURCE % 10)
    assert not old.exists()
    assert young.exists()


def test_a_source_that_does_not_compile_is_our_defect(fresh):
    with pytest.raises(KernelError, match="the compiler rejected a kernel") as caught:
        compile.load("int f( {")
    assert "error" in caught.value.where
    assert not cached(fresh)


@pytest.mark.parametrize("broken", ["/bin/false", "/bin/true", "no-such-compiler-here", "'unbalanced", sys.executable])
@pytest.mark.usefixtures("fresh")
def test_a_broken_CC_is_passed_over(monkeypatch, broken):
    monkeypatch.setenv("CC", broken)
    compile.find.cache_clear()
    found = compile.find()
    assert found is not None
    assert found.command[0] != broken


def test_a_fast_math_compiler_is_refused(fresh):
    # gcc's fast-math start-up code turns subnormals off for the whole process: try it in another one
    gcc = shutil.which("gcc")
    if gcc is None:
        pytest.skip("needs gcc")
    text = (
        "from symdict.runtime import compile\n"
        "print(compile._probed((%r, '-Ofast')) is None)\n"
        "print(5e-324 * compile._one)\n"
    )
    environment = {**os.environ, "SYMDICT_CACHE": str(fresh)}
    done = subprocess.run(
        [sys.executable, "-c", text % gcc], env=environment, capture_output=True, text=True, check=False
    )
    verdict = done.stdout.split()
    assert verdict[0] == "True" or verdict[1] == "5e-324", done


@pytest.mark.usefixtures("fresh")
def test_no_compiler_is_said_once(monkeypatch, caplog):
    monkeypatch.setenv("SYMDICT_CC", "none")
    compile.find.cache_clear()
    forget(monkeypatch)
    assert compile.find() is None
    with pytest.raises(compile.NoCompiler, match="no C compiler works here"):
        compile.load(SOURCE % 11)
    with caplog.at_level(logging.WARNING, "symdict"):
        compile.announce_absence()
        compile.announce_absence()
    assert len(caplog.records) == 1
    assert "\n" not in caplog.records[0].getMessage()


@pytest.mark.usefixtures("fresh")
@pytest.mark.usefixtures("fresh")
def test_a_load_that_turns_subnormals_off_is_our_defect_and_one_before_is_not(monkeypatch):
    answers = [True, False]
    monkeypatch.setattr(compile, "_subnormals_work", lambda: answers.pop(0))
    with pytest.raises(Defect, match="loading a kernel turned subnormal numbers off"):
        compile.load(SOURCE % 13)
    answers = [False]
    assert run(compile.load(SOURCE % 14), 0.0) == 14.0


def test_the_environment_is_untouched_by_loading():
    compile.load(SOURCE % 12)
    tiny = 5e-324
    assert tiny * float(1) != 0.0
