"""Kernels with their parameters bound: array in, array out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

from symdict.errors import KernelError
from symdict.forms import Definition
from symdict.kernels import emit
from symdict.runtime import Function, Generated


@dataclass(frozen=True, slots=True)
class Kernel:
    """One form of a nonlinearity as compiled or NumPy code, with numbers for its parameters.

    Shapes: any shape in, the same shape out; float32 and float64 stay, integers become float64.
    promise: the error bound in words; source: the self-contained text that `symdict kernel` prints.

    >>> from symdict.forms import define
    >>> phi = kernel(define("1/(1 + r**2)", "diffusivity"), "activation", target="numpy")
    >>> float(phi(np.array([1.0]))[0])
    0.5
    """

    name: str
    form: str
    target: str
    dtype: str
    mode: str
    values: tuple[tuple[str, float], ...]
    promise: str
    digest: str
    source: str = field(repr=False)
    function: Function = field(repr=False)

    def __call__(self, x: Any, out: np.ndarray | None = None, *, threads: int = 1) -> np.ndarray:
        return self.function(x, out=out, threads=threads)


def kernel(
    definition: Definition,
    form: str,
    *,
    target: str = "c",
    dtype: str = "float64",
    mode: str = "exact",
    values: Mapping[str, object] | None = None,
    name: str = "",
) -> Kernel:
    """A callable kernel of one form; `slope` is Phi'.

    values: a number for every parameter without a default.
    mode: `exact` keeps the promised few ulp (float32: computed in double and rounded once); `fast`
        takes the shortest forms, with 0.51 ulp in float32 and a bound that the promise states in float64.

    Raises: KernelError, ParameterError, TranslationRefused.
    """
    if target not in emit.TARGETS:
        raise KernelError(f"there is no target {target!r}", hint="the targets are: " + ", ".join(emit.TARGETS))
    if dtype not in emit.DTYPES:
        raise KernelError(f"there are no kernels for dtype {dtype}", hint="float64 or float32")
    numbers = bound(definition, values or {})
    compiled = target == "c"
    made = emit.plan_for(definition, form, dtype, mode) if compiled else emit.plan(definition, form, mode, target)
    arguments = tuple(numbers[parameter] for parameter in made.code.parameters)
    short = name or emit.identifier("kernel", form)
    text = source(definition, form, target=target, dtype=dtype, name=short, mode=mode)
    # made when it is first called: a compiled kernel may never need it
    text_of = partial(emit.numpy_module, definition, form, name="evaluate", mode=mode)
    evaluate = Generated(text_of, "evaluate", arguments, f"{form} kernel")
    fragment = emit.c_fragment(definition, form, dtype, name=short, mode=mode) if compiled else None
    function = Function(dtype=dtype, fragment=fragment, values=arguments, evaluate=evaluate, label=f"{short} ({form})")
    return Kernel(
        short, form, target, dtype, mode, tuple(zip(made.code.parameters, arguments, strict=True)),
        emit.precision(dtype, made), emit.digest(text), text, function,
    )  # fmt: skip


def bound(definition: Definition, values: Mapping[str, object]) -> dict[str, float]:
    """The parameters as doubles, checked against their domains."""
    return {symbol.name: float(value) for symbol, value in definition.space.bind(values).items()}


def source(
    definition: Definition,
    form: str,
    *,
    target: str = "c",
    dtype: str = "float64",
    name: str = "",
    mode: str = "exact",
    entry: str = "",
) -> str:
    """A self-contained source: a C header (C11 and C++), or a Python module that needs NumPy alone.

    entry: the catalogue name, for the heading and the command that makes the text again.
    """
    short = name or emit.identifier(entry or "kernel", form)
    if target == "numpy":
        return emit.numpy_source(definition, form, name=short, mode=mode, entry=entry, dtype=dtype)
    if target == "c":
        return emit.c_header(definition, form, dtype=dtype, name=short, mode=mode, entry=entry)
    raise KernelError(f"there is no target {target!r}", hint="the targets are: " + ", ".join(emit.TARGETS))
