"""Arrays and compiled kernels: the part of symdict that computes, without a computer algebra system.

What other rooms call, with their signatures:

    Function(dtype=, fragment=, values=, evaluate=, label=)      function.py   phi(x, out=None, threads=1)
    -> array Network(flux, steps=, time=, tau=, h=, ndim=, bounds=, check=)   network.py
        .run(f, out=None, progress=None, threads=1, nan="refuse"), .step(u), .certificate(dtype), .block(n)
    Bound(property, tau_max, note, needed)                       guarantees.py
    haar_step(u, shrinkage), implicit_step(f, flux, slope, alpha, h), energy(u, f, regulariser, alpha, h)
    readings.py scheme("fed" | "fsi" | "implicit" | "aos", ...)              schemes.py out_of_core(array,
    network, ...)                             outofcore.py read(path) -> Signal, write(path, array, like=)
    files.py noisy, psnr, demo_signal, demo_image                         demo.py

`flux` is a function from "float32" or "float64" to a `Function`. The names load their modules when first
used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

_HOMES = {
    "Function": "function",
    "Network": "network",
    "ResidualBlock": "network",
    "Bound": "guarantees",
    "Certificate": "guarantees",
    "Blocking": "stepping",
    "NoCompiler": "compile",
}

__all__ = ["Blocking", "Bound", "Certificate", "Function", "Network", "NoCompiler", "ResidualBlock"]

if TYPE_CHECKING:
    from symdict.runtime.compile import NoCompiler
    from symdict.runtime.function import Function
    from symdict.runtime.guarantees import Bound, Certificate
    from symdict.runtime.network import Network, ResidualBlock
    from symdict.runtime.stepping import Blocking


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
