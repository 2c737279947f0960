"""A function of one variable with its parameters bound, as the runtime calls it: array in, array out."""

from __future__ import annotations

import ctypes
from builtins import compile as compile_text
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol, final

import numpy as np

from symdict.errors import KernelError, SignalError
from symdict.runtime import arrays, compile, loops

STREAM_BYTES = loops.SMALL  # results from this size on bypass the cache: they would not fit anyway
THREAD_BYTES = 1 << 20  # smaller arrays are done before a second thread has begun

_NDARRAY = np.ndarray


class Fragment(Protocol):
    """C text that defines NAME_constants, NAME_prepare and NAME (see `symdict.runtime.loops`)."""

    @property
    def name(self) -> str: ...
    @property
    def text(self) -> str: ...


@final
class Generated:
    """A NumPy kernel from generated text, as a function (x, out) with its parameters bound.

    text: a module with a function `name`(r, *values, out=), or what makes it when it is first needed. It is ours,
    never a user's. Another process gets the text.
    """

    def __init__(self, text: str | Callable[[], str], name: str, values: Sequence[float], label: str) -> None:
        self._text = text
        self._name = name
        self._values = tuple(values)
        self._label = label
        self._function: Callable[..., Any] | None = None

    def __call__(self, x: np.ndarray, out: np.ndarray) -> Any:
        function = self._function
        if function is None:
            namespace: dict[str, Any] = {"__name__": "symdict_generated"}
            exec(compile_text(self._written(), f"<{self._label}>", "exec"), namespace)
            function = self._function = namespace[self._name]
        return function(x, *self._values, out=out)

    def _written(self) -> str:
        if not isinstance(self._text, str):
            self._text = self._text()
        return self._text

    def __reduce__(self) -> tuple[Any, ...]:
        return (Generated, (self._written(), self._name, self._values, self._label))


@final
class Function:
    """A function r -> Phi(r) on arrays of one dtype, compiled if a compiler works, NumPy otherwise.

    Needs:  a C fragment, or a NumPy callable `evaluate(x, out)` of the same function; both for a function
            that
            runs everywhere. `values` are the parameters in the fragment's order.
    Shapes: any shape in, the same shape out; float32 and float64 stay, integers become float64.
    Raises: SignalError for what is not an array of real numbers; KernelError if there is nothing to run.

    >>> import numpy as np
    >>> soft = Function(evaluate=lambda x, out: np.clip(x, -1, 1, out=out), dtype="float64")
    >>> soft(np.array([-3.0, 0.5, 2.0]))
    array([-1. ,  0.5,  1. ])
    """

    def __init__(
        self,
        *,
        dtype: str,
        fragment: Fragment | None = None,
        values: Sequence[float] = (),
        evaluate: Callable[[np.ndarray, np.ndarray], Any] | None = None,
        label: str = "",
        compiled: bool = True,
    ) -> None:
        if dtype not in ("float32", "float64"):
            raise KernelError(f"there are no kernels for dtype {dtype}", hint="float32 and float64")
        self.dtype = np.dtype(dtype)
        self.fragment = fragment
        self.values = tuple(float(value) for value in values)
        self.label = label or (fragment.name if fragment is not None else "function")
        self._evaluate = evaluate
        self._libraries: dict[tuple[str | bool, ...], Library] = {}
        self._asked = compiled
        self._wants_c = compiled and fragment is not None
        if not self._wants_c and evaluate is None:
            raise KernelError(f"{self.label}: neither a C fragment nor a NumPy function was given")
        self._bound = False
        self._fast: Callable[..., int] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        """What another process needs to make the same function; it compiles or loads the kernel itself."""
        what = (self.dtype.name, self.fragment, self.values, self._evaluate, self.label, self._asked)
        return (_remade, what)

    def __repr__(self) -> str:
        return f"Function({self.label}, {self.dtype}, {'C' if self._wants_c else 'NumPy'})"

    @property
    def compiled(self) -> bool:
        """True if C does the work."""
        if self._wants_c and compile.find() is None:
            if self._evaluate is None:
                raise compile.NoCompiler(
                    f"{self.label} exists in C only, and no C compiler works here",
                    hint="install gcc or clang, or pip install 'symdict[compiler]'",
                )
            compile.announce_absence()
            self._wants_c = False
        return self._wants_c

    def library(self, *which: str, unit_spacing: bool = False) -> Library:
        """The compiled loops around this function; built at the first call for each set of loops."""
        key = (*which, unit_spacing)
        if key not in self._libraries:
            assert self.fragment is not None
            text = loops.source(
                self.fragment.text, self.fragment.name, self.dtype.name, which, unit_spacing=unit_spacing
            )
            self._libraries[key] = Library(text, self.values)
        return self._libraries[key]

    def _bind(self) -> None:
        """Compile or load the elementwise loop: at the first call, because a network may never need it."""
        self._bound = True
        if not self.compiled:
            return
        library = self.library("map")
        if arrays.fields_are_known():
            call = library.function("symdict_map_arrays", ctypes.c_int, *[ctypes.c_void_p] * 4)
            head, descr, constants = arrays.OBJECT_HEAD, id(self.dtype), library.constants

            def fast(x: np.ndarray, out: np.ndarray) -> int:
                return call(id(x) + head, id(out) + head, descr, constants)

            self._fast = fast

    def __call__(self, x: Any, out: np.ndarray | None = None, *, threads: int = 1) -> np.ndarray:
        """The function at each element of x, in `out` if given; x itself may be `out`."""
        fast = self._fast
        if fast is not None and type(x) is _NDARRAY and (threads == 1 or x.nbytes < THREAD_BYTES):
            goal = np.empty_like(x) if out is None else out
            if type(goal) is _NDARRAY and fast(x, goal) == 0:
                return goal
        return self._slow(x, out, threads)

    def _slow(self, x: Any, out: np.ndarray | None, threads: int) -> np.ndarray:
        if not self._bound:
            self._bind()
        array = arrays.real_array(x, what="the argument")
        if array.dtype != self.dtype:
            if isinstance(x, np.ndarray) and x.dtype.kind == "f":
                raise SignalError(
                    f"{self.label} is compiled for {self.dtype}, the argument has {x.dtype}",
                    hint=f"ask for the kernel with dtype={x.dtype}, or convert the argument",
                )
            array = array.astype(self.dtype)
        if out is None:
            out = np.empty(array.shape, self.dtype)
        else:
            arrays.check_out(out, array.shape, self.dtype)
        result = out
        source = arrays.plain(array)
        direct = out.flags.c_contiguous and out.flags.aligned and out.dtype.isnative
        # in place is fine for C, which reads an element before it writes it; NumPy code may write early
        same = self.compiled and source.size > 0 and arrays.address(source) == arrays.address(out)
        target = out if direct and (same or not np.may_share_memory(source, out)) else np.empty_like(source)
        if self.compiled:
            self._map(source.reshape(-1), target.reshape(-1), threads)
        else:
            assert self._evaluate is not None
            self._evaluate(source, target)
        if target is not result:
            result[...] = target
        return result

    def _map(self, source: np.ndarray, target: np.ndarray, threads: int) -> None:
        library = self.library("map")
        pointers = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p]
        stream = target.nbytes >= STREAM_BYTES and arrays.address(source) != arrays.address(target)
        call = library.function("symdict_map_stream" if stream else "symdict_map", None, *pointers)
        size, item = source.size, source.itemsize
        start, goal = arrays.address(source), arrays.address(target)
        pieces = max(1, min(threads, size // 16384))
        # each call ends soon enough for Ctrl-C, and pieces end at cache lines
        length = min(-(-size // pieces) + 63 & ~63, 1 << 24) or 1
        jobs = [(at, min(length, size - at)) for at in range(0, size, length)]

        def work(job: tuple[int, int]) -> None:
            at, count = job
            call(start + at * item, goal + at * item, count, library.constants)

        if pieces == 1:
            for job in jobs:
                work(job)
        else:
            with ThreadPoolExecutor(pieces) as pool:
                list(pool.map(work, jobs))


def _remade(
    dtype: str,
    fragment: Fragment | None,
    values: tuple[float, ...],
    evaluate: Callable[[np.ndarray, np.ndarray], Any] | None,
    label: str,
    compiled: bool,
) -> Function:
    return Function(dtype=dtype, fragment=fragment, values=values, evaluate=evaluate, label=label, compiled=compiled)


@final
class Library:
    """Compiled loops with prepared constants."""

    def __init__(self, text: str, values: Sequence[float]) -> None:
        self._library = compile.load(text)
        self._functions: dict[str, Any] = {}
        parameters = (ctypes.c_double * max(1, len(values)))(*values)
        size = self.function("symdict_size", ctypes.c_int64)()
        self._store = ctypes.create_string_buffer(size + 64)
        self.constants = ctypes.addressof(self._store) + (-ctypes.addressof(self._store) % 64)
        self.function("symdict_prepare", None, ctypes.c_void_p, ctypes.c_void_p)(
            ctypes.addressof(parameters), self.constants
        )

    def function(self, name: str, result: Any, *arguments: Any) -> Any:
        """A loop with its C prototype set, looked up once."""
        found = self._functions.get(name)
        if found is None:
            found = self._library[name]
            found.restype = result
            found.argtypes = arguments
            self._functions[name] = found
        return found
