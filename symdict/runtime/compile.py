"""Shared libraries from C source: a compiler that was tried, and a cache that cannot hand out a broken one.

A compiler counts as found only after it built a small library that loaded and computed the right bits here.
Libraries are kept by content: the key is the hash of source, flags, compiler, processor and ABI. A file in
the cache ends with the hash of all that precedes it and is verified before it is loaded; a mismatch is a
miss. A folder that others may write to is refused, a folder that cannot be written is worked around.
"""

from __future__ import annotations

import atexit
import contextlib
import ctypes
import hashlib
import json
import logging
import math
import os
import platform
import shlex
import shutil
import struct
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from symdict import folders
from symdict.errors import Defect, KernelError, MissingTool

log = logging.getLogger("symdict")

FLAGS = (
    "-O3",
    "-march=native",
    "-std=c11",
    "-ffp-contract=off",  # one rounding per operation: C equals NumPy, any block size any other
    "-fno-math-errno",
    "-fno-trapping-math",
    "-fPIC",
    "-shared",
    "-fvisibility=hidden",
    "-fno-asynchronous-unwind-tables",
    "-g0",
)
"""Flags of every build. None of them is -ffast-math, and no kernel may need it."""

_TRAILER = b"symdict:sha256:1"
_LAYOUT = 1  # raise it when the meaning of a cached file changes
_BUILD_SECONDS = 120.0  # the first build of the `ziglang` wheel takes 10 s, everything else well under 1 s
_STALE_SECONDS = 3600.0  # a build folder older than this was left by a killed process

_PROBE = """
#include <math.h>
#if defined(_WIN32)
__declspec(dllexport)
#else
__attribute__((visibility("default")))
#endif
void symdict_probe(const double *x, double *y, long long n)
{
    for (long long i = 0; i < n; ++i) {
        double d = x[i] < 0.0 ? -x[i] : x[i];
        y[i] = fma(x[i], x[i], -2.0) / (1.0 + sqrt(d));
    }
}
"""


@dataclass(frozen=True, slots=True)
class Compiler:
    """A C compiler that was tried on this machine."""

    command: tuple[str, ...]
    version: str
    flags: tuple[str, ...]

    def __str__(self) -> str:
        return f"{' '.join(self.command)} ({self.version})"


class NoCompiler(MissingTool):
    """No C compiler works here; the NumPy kernels do the same, more slowly."""


# ---- the compiler ------------------------------------------------------------------------------------------


@cache
def find() -> Compiler | None:
    """The first compiler that builds a working library, or None; asked once per process.

    Tried in this order: the environment's SYMDICT_CC, CC, then cc, gcc, clang, then the `ziglang` wheel.
    SYMDICT_CC=none asks for no compiler at all.
    """
    if os.environ.get("SYMDICT_CC", "").strip().lower() == "none":
        return None
    for command in _candidates():
        compiler = _probed(command)
        if compiler is not None:
            return compiler
    return None


@cache
def announce_absence() -> None:
    """Say once per process, in one line, that NumPy does the work of the missing compiler."""
    log.warning(
        "no C compiler found: the NumPy kernels run instead, more slowly "
        "(install gcc or clang, or pip install 'symdict[compiler]')"
    )


def _candidates() -> Iterator[tuple[str, ...]]:
    seen = set()
    named = [os.environ.get("SYMDICT_CC", ""), os.environ.get("CC", ""), "cc", "gcc", "clang"]
    for text in named:
        try:
            words = tuple(shlex.split(text))
        except ValueError:
            log.info("cannot read %r as a compiler's command", text)
            continue
        if not words:
            continue
        program = shutil.which(words[0])
        if program is None:
            continue
        command = (program, *words[1:])
        if command not in seen:
            seen.add(command)
            yield command
    # asked of the import system, not imported: the wheel is 400 MB and need not be loaded
    from importlib.util import find_spec

    if find_spec("ziglang") is not None:
        yield (sys.executable, "-m", "ziglang", "cc")


def _probed(command: tuple[str, ...]) -> Compiler | None:
    """The compiler behind `command` if it works, remembered in the cache folder beside its libraries."""
    identity = _identity(command)
    key = hashlib.sha256(json.dumps([_LAYOUT, identity, FLAGS, processor(), _abi()]).encode()).hexdigest()
    folder = cache_folder()
    note = folder / f"probe-{key[:32]}.json" if folder is not None else None
    if note is not None:
        remembered = _read_note(note)
        if remembered is not None:
            return Compiler(command, *remembered)
    compiler = _try(command)
    if compiler is not None and note is not None:
        text = json.dumps({"version": compiler.version, "flags": compiler.flags}, sort_keys=True)
        with contextlib.suppress(OSError):
            _write_atomically(note, text.encode())
    return compiler


def _read_note(path: Path) -> tuple[str, tuple[str, ...]] | None:
    try:
        note = json.loads(path.read_bytes())
        if isinstance(note["version"], str) and all(isinstance(flag, str) for flag in note["flags"]):
            return note["version"], tuple(note["flags"])
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def _identity(command: Sequence[str]) -> list[object]:
    """What changes when the program behind a command changes, without running it."""
    identity: list[object] = list(command)
    with contextlib.suppress(OSError):
        status = os.stat(os.path.realpath(command[0]))
        identity += [status.st_size, status.st_mtime_ns]
    if "ziglang" in command:
        from importlib.metadata import PackageNotFoundError, version

        with contextlib.suppress(PackageNotFoundError):
            identity.append(version("ziglang"))
    return identity


def _try(command: tuple[str, ...]) -> Compiler | None:
    """Build, load, run and compare; None at the first thing that goes wrong."""
    try:
        version = _run([*command, "--version"], seconds=20.0).splitlines()[0].strip()
    except (OSError, subprocess.SubprocessError, IndexError):
        return None
    wide = ("-mprefer-vector-width=512",) if "avx512f" in processor().split() else ()
    for extra in [wide, ()] if wide else [()]:
        compiler = Compiler(command, version, (*FLAGS, *extra))
        try:
            with _scratch_folder() as scratch:
                library = _build(compiler, _PROBE, scratch, seconds=_BUILD_SECONDS)
                if _probe_computes(_open(library, library.read_bytes())):
                    return compiler
        except (OSError, KernelError, AttributeError) as error:
            log.info("%s does not work here: %s", " ".join(command), error)
    return None


def _probe_computes(library: ctypes.CDLL) -> bool:
    values = [0.0, -0.0, 1.0, 2.25, -1e-3, 1e154, 5e-324, -7.0]
    array = ctypes.c_double * len(values)
    x, y = array(*values), array()
    library.symdict_probe(x, y, ctypes.c_longlong(len(values)))
    # 2.25 is exact: fma gives 3.0625, sqrt 1.5; 1e154 squared stays finite; 5e-324 must not be flushed to
    # zero
    expected = {0: -2.0, 1: -2.0, 2: -0.5, 3: 3.0625 / 2.5, 7: 47.0 / (1.0 + math.sqrt(7.0))}
    return all(y[k] == value for k, value in expected.items()) and x[6] == 5e-324 and math.isfinite(y[5])


@cache
def processor() -> str:
    """The processor's name and instruction sets, as far as the system tells: part of every key."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            found: dict[str, str] = {}
            for line in file:
                name, _, value = line.partition(":")
                name = name.strip()
                if name in ("model name", "flags", "Features", "CPU part") and name not in found:
                    found[name] = value.strip()
                if not line.strip():
                    break  # one processor is enough, and the file is long on large machines
            if found:
                return " ".join(found[name] for name in sorted(found))
    except OSError:
        pass
    return f"{platform.machine()} {platform.processor()}"


def _abi() -> list[object]:
    return [sys.platform, platform.machine(), struct.calcsize("P"), sys.byteorder, sysconfig.get_platform()]


# ---- the cache ---------------------------------------------------------------------------------------------


def cache_folder() -> Path | None:
    """The folder that holds this user's compiled kernels; None where it is unfit (see `symdict.folders`)."""
    return folders.cache_folder("kernels")


def key_of(source: str, compiler: Compiler) -> str:
    """The name of a library in the cache: everything that its bytes depend on, hashed."""
    parts = [_LAYOUT, source, compiler.command, compiler.version, compiler.flags, processor(), _abi()]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


_loaded: dict[str, ctypes.CDLL] = {}
_lock = threading.Lock()


def load(source: str) -> ctypes.CDLL:
    """The library built from `source`, from this process, from the cache, or built now.

    Raises: NoCompiler where none works; KernelError when the compiler rejects the source.
    """
    compiler = find()
    if compiler is None:
        raise NoCompiler(
            "no C compiler works here",
            where="SYMDICT_CC, CC, cc, gcc, clang and the ziglang wheel were tried",
            hint="install gcc or clang, or pip install 'symdict[compiler]'; the NumPy kernels need none",
        )
    key = key_of(source, compiler)
    with _lock:
        library = _loaded.get(key)
        if library is None:
            before = _subnormals_work()
            library = _loaded[key] = _from_cache(key) or _built(key, source, compiler)
            if before and not _subnormals_work():
                raise Defect(
                    "loading a kernel turned subnormal numbers off",
                    where=str(compiler),
                    hint="SYMDICT_CC or CC links fast-math start-up code: remove -ffast-math and -Ofast from it",
                )
    return library


def _from_cache(key: str) -> ctypes.CDLL | None:
    folder = cache_folder()
    if folder is None:
        return None
    path = folder / f"{key}.so"
    try:
        with open(path, "rb") as file:
            content = file.read()
            owner = os.fstat(file.fileno())
    except OSError:
        return None
    if hasattr(os, "getuid") and (owner.st_uid != os.getuid() or owner.st_mode & 0o022):
        log.warning("the cached kernel %s is not used: others may have written it", path)
        return None
    if not _sealed(content):
        return None
    return _open(path, content)


def _built(key: str, source: str, compiler: Compiler) -> ctypes.CDLL:
    folder = cache_folder()
    if folder is not None:
        try:
            with _scratch_folder(folder) as scratch:
                content = _seal(_build(compiler, source, scratch, seconds=_BUILD_SECONDS).read_bytes())
                path = folder / f"{key}.so"
                _write_atomically(path, content, through=scratch)
            return _open(path, content)
        except OSError as error:  # read-only, full, or gone meanwhile: work without it
            log.info("the kernel cache %s cannot be written: %s", folder, error)
    with _scratch_folder() as scratch:
        library = _build(compiler, source, scratch, seconds=_BUILD_SECONDS)
        return _open(library, library.read_bytes())


def _seal(content: bytes) -> bytes:
    """The library followed by a mark and the hash of it; loaders ignore what follows the last section."""
    return content + _TRAILER + hashlib.sha256(content).digest()


def _sealed(content: bytes) -> bool:
    end = len(_TRAILER) + 32
    body, mark, digest = content[:-end], content[-end:-32], content[-32:]
    return mark == _TRAILER and hashlib.sha256(body).digest() == digest


def _write_atomically(path: Path, content: bytes, *, through: Path | None = None) -> None:
    """Write beside the goal, flush to the disk, then rename: readers see all of it or nothing."""
    handle, name = tempfile.mkstemp(dir=through or path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


@contextlib.contextmanager
def _scratch_folder(inside: Path | None = None) -> Iterator[Path]:
    """A private folder for one build: in the cache, so that the last step is a rename, or a temporary one."""
    if inside is not None:
        _sweep(inside)
        folder = Path(tempfile.mkdtemp(dir=inside, prefix="build-"))
    else:
        folder = _temporary_folder()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _temporary_folder() -> Path:
    """A new private folder in the first place that can be written, memory file systems last."""
    places: list[str | None] = [None, "/dev/shm"]
    for place in places:
        try:
            folder = Path(tempfile.mkdtemp(dir=place, prefix="symdict-"))
        except OSError:
            continue
        try:
            (folder / "room").write_bytes(bytes(65536))  # a full file system makes folders but no files
            (folder / "room").unlink()
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            continue
        return folder
    raise KernelError(
        "there is no place to build a kernel",
        where="the cache folder, the temporary folder and /dev/shm were tried",
        hint="free some space, or set TMPDIR or SYMDICT_CACHE to a folder that can be written",
    )


def _sweep(folder: Path) -> None:
    """Remove what killed builds left behind."""
    now = time.time()
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(("build-", ".new-")):
                with contextlib.suppress(OSError):
                    if now - entry.stat(follow_symlinks=False).st_mtime > _STALE_SECONDS:
                        if entry.is_dir(follow_symlinks=False):
                            shutil.rmtree(entry.path, ignore_errors=True)
                        else:
                            os.unlink(entry.path)


# ---- building and loading ----------------------------------------------------------------------------------


def _build(compiler: Compiler, source: str, folder: Path, *, seconds: float) -> Path:
    """Compile `source` into a library in `folder`."""
    text = folder / "kernel.c"
    library = folder / "kernel.so"
    text.write_text(source, encoding="utf-8")
    command = [*compiler.command, *compiler.flags, "-o", str(library), str(text)]
    try:
        _run(command, seconds=seconds, folder=folder)
    except subprocess.TimeoutExpired:
        raise KernelError(
            f"the compiler took longer than {seconds:.0f} s",
            where=shlex.join(command),
            hint="try another one: CC=clang",
        ) from None
    except subprocess.CalledProcessError as error:
        complaint = (error.stderr or "").strip()
        if "No space left" in complaint or "Read-only file system" in complaint:
            raise OSError(complaint.splitlines()[-1]) from None
        raise KernelError(
            "the compiler rejected a kernel",
            where=f"{compiler}: {complaint.splitlines()[0] if complaint else f'exit {error.returncode}'}",
            hint="this is a defect of symdict: please report it with the line above",
        ) from None
    return library


def _run(command: Sequence[str], *, seconds: float, folder: Path | None = None) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    if folder is not None:
        environment["TMPDIR"] = str(folder)  # what a killed compiler leaves behind goes with the folder
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=seconds,
        check=True,
        cwd=folder,
        env=environment,
    )
    return done.stdout


def _open(path: Path, content: bytes) -> ctypes.CDLL:
    """The library in a file, or from memory where the file system is mounted noexec."""
    try:
        return _open_library(path)
    except OSError:
        return _open_from_memory(content)


def _open_library(path: Path) -> ctypes.CDLL:
    return ctypes.CDLL(str(path))


def _open_from_memory(content: bytes) -> ctypes.CDLL:
    """Load a library from anonymous memory, where no file system allows to execute it."""
    if not hasattr(os, "memfd_create"):
        raise KernelError(
            "no folder allows to execute a library",
            where="the kernel cache and the temporary folder",
            hint="set SYMDICT_CACHE to a folder on a file system that is not mounted noexec",
        )
    handle = os.memfd_create("symdict")
    try:
        view = memoryview(content)
        while view:
            view = view[os.write(handle, view) :]
        library = ctypes.CDLL(f"/proc/self/fd/{handle}")
    except BaseException:
        os.close(handle)
        raise
    atexit.register(os.close, handle)  # some loaders key a library by its path: the number must not be reused
    return library


def _subnormals_work() -> bool:
    """False where this thread flushes subnormal numbers to zero, as start-up code of -ffast-math makes it do.

    Other packages' libraries may have done so before us; then their setting stays, and results below 1e-308 are lost.
    """
    tiny = 5e-324
    return tiny * _one != 0.0


_one = float(1)
