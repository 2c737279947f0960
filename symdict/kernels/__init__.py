"""Kernels: from a formula to NumPy and C code whose error is known.

    kernel(definition, form, target=, dtype=, mode=, values=) -> Kernel       kernel.py
    source(definition, form, target=, dtype=, name=, entry=)  -> text         kernel.py
    c_fragment(definition, form, dtype)                       -> CFragment    emit.py
    measure(kernel, ...)                                      -> Measured     accuracy.py

Expression -> freeze -> design (rounding analysis) -> lowering -> printers.
"""

from symdict.kernels.emit import CFragment, c_fragment
from symdict.kernels.kernel import Kernel, kernel, source

__all__ = ["CFragment", "Kernel", "c_fragment", "kernel", "source"]
