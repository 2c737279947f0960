"""Arrays and compiled kernels: the part of symdict that computes, without a computer algebra system.

What other rooms call, with their signatures:

    Function(dtype=, fragment=, values=, evaluate=, label=)  ->  phi(x, out=None, threads=1)       function.py
    Generated(text, name, values, label)  ->  evaluate(x, out), which other processes can be sent  function.py
    Network(flux, steps=, time=, tau=, h=, ndim=, bounds=, check=)                                 network.py
        .run(f, out=None, progress=None, threads=1, nan="refuse"), .step(u), .certificate(dtype), .block(n)
    Bound(property, tau_max, note, needed)                                                         guarantees.py
    haar_step(u, shrinkage), implicit_step(f, flux, slope, alpha, h), energy(u, f, regulariser, alpha, h)
                                                                                                   readings.py
    Scheme(network, "fed" | "fsi" | "implicit" | "aos", cycles=, steps=).run(f)                    schemes.py
    out_of_core(network, array)                                                                    outofcore.py
    read(path) -> Signal, write(path, array, like=)                                                files.py
    noisy, psnr, demo_signal, demo_image                                                           demo.py

`flux` is a function from "float32" or "float64" to a `Function`. The names load their modules when first
used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

_HOMES = {
    "Blocking": "stepping",
    "Bound": "guarantees",
    "Certificate": "guarantees",
    "Denoised": "demo",
    "Function": "function",
    "Generated": "function",
    "METHODS": "schemes",
    "Network": "network",
    "NoCompiler": "compile",
    "ResidualBlock": "network",
    "Scheme": "schemes",
    "compare": "schemes",
    "Signal": "files",
    "demo_image": "demo",
    "demo_signal": "demo",
    "denoise": "demo",
    "energy": "readings",
    "haar_step": "readings",
    "implicit_step": "readings",
    "noisy": "demo",
    "out_of_core": "outofcore",
    "psnr": "demo",
    "read": "files",
    "write": "files",
}

__all__ = [
    "METHODS",
    "Blocking",
    "Bound",
    "Certificate",
    "Denoised",
    "Function",
    "Generated",
    "Network",
    "NoCompiler",
    "ResidualBlock",
    "Scheme",
    "Signal",
    "compare",
    "demo_image",
    "demo_signal",
    "denoise",
    "energy",
    "haar_step",
    "implicit_step",
    "noisy",
    "out_of_core",
    "psnr",
    "read",
    "write",
]

if TYPE_CHECKING:
    from symdict.runtime.compile import NoCompiler
    from symdict.runtime.demo import Denoised, demo_image, demo_signal, denoise, noisy, psnr
    from symdict.runtime.files import Signal, read, write
    from symdict.runtime.function import Function, Generated
    from symdict.runtime.guarantees import Bound, Certificate
    from symdict.runtime.network import Network, ResidualBlock
    from symdict.runtime.outofcore import out_of_core
    from symdict.runtime.readings import energy, haar_step, implicit_step
    from symdict.runtime.schemes import METHODS, Scheme, compare
    from symdict.runtime.stepping import Blocking


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{home}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
