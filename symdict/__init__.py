"""One nonlinearity, four forms: derived, decided, printed and compiled.

    >>> import symdict as sd
    >>> nl = sd.nonlinearity("exp(-r^2/(2*lam^2))", form="diffusivity")
    >>> nl.activation
    r*exp(-r**2/(2*lam**2))

The names below load the computer algebra when they are first used; importing the package does not.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from symdict.api import Nonlinearity, catalog, entry, nonlinearity
    from symdict.errors import SymdictError
    from symdict.forms import Coupling
    from symdict.language.symbols import Parameter
    from symdict.language.variables import r

__version__ = "0.1.0"

_HOMES = {
    "Coupling": "symdict.forms",
    "Nonlinearity": "symdict.api",
    "Parameter": "symdict.language.symbols",
    "SymdictError": "symdict.errors",
    "catalog": "symdict.api",
    "entry": "symdict.api",
    "nonlinearity": "symdict.api",
    "r": "symdict.language.variables",
}

__all__ = [
    "Coupling", "Nonlinearity", "Parameter", "SymdictError", "__version__", "catalog", "entry", "nonlinearity", "r",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'symdict' has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted(__all__)
