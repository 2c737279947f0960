"""Elementary functions for generated kernels: portable, branch-free C with measured and proved error.

The C text lies beside this file, one header per family. A paragraph of a header is a unit: a
comment with one function, type or constant. `source(names)` puts together the units that the named
functions need, found by reading their identifiers, in a fixed order.

>>> "sd_exp_dd" in source(["sd_exp"])
True
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from symdict.errors import Defect

HEADERS = ("pair", "coefficients", "exp", "log", "power", "hyperbolic", "trigonometric", "erf")
PROLOGUE = "#include <math.h>\n#include <stdint.h>\n#include <string.h>\n"

_IDENTIFIER = re.compile(r"\b(?:sd|SD)_\w+")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DEFINED = re.compile(
    r"^(?:#define (?P<macro>\w+)|typedef .*?\b(?P<type>\w+);$|SD_INLINE \w+ (?P<function>\w+)\()",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph of a header: what it defines, its text, and the units it mentions."""

    name: str
    text: str
    needs: tuple[str, ...]
    guarded: bool

    def printed(self) -> str:
        """The text, guarded so that two printed kernels can stand in one translation unit."""
        if not self.guarded:
            return self.text
        guard = f"SYMDICT_{self.name.upper()}"
        return f"#ifndef {guard}\n#define {guard}\n{self.text}\n#endif"


def header(name: str) -> str:
    """The text of one header fragment as it lies in the package."""
    return resources.files(__name__).joinpath(f"{name}.h").read_text(encoding="utf-8")


@cache
def units() -> Mapping[str, Unit]:
    """All units by name, in the order in which they must stand in a source."""
    found: dict[str, Unit] = {}
    for paragraph in (p.strip("\n") for name in HEADERS for p in header(name).split("\n\n")):
        code = _COMMENT.sub("", paragraph).strip()
        if not code:
            continue
        match = _DEFINED.search(code)
        if match is None:
            raise Defect("a paragraph of a header defines nothing", where=paragraph.splitlines()[0])
        name = match["macro"] or match["type"] or match["function"]
        needs = tuple(dict.fromkeys(i for i in _IDENTIFIER.findall(code) if i != name))
        missing = [need for need in needs if need not in found]
        if missing:
            raise Defect(f"{name} uses {', '.join(missing)} before its definition", where=f"{name}.h")
        found[name] = Unit(name, paragraph, needs, guarded=match["macro"] is None)
    return MappingProxyType(found)


def source(names: Iterable[str], *, prologue: bool = True) -> str:
    """C text with the named functions and all that they need, in a fixed order.

    Raises: Defect for a name that no header defines.
    """
    known = units()
    wanted: set[str] = set()
    stack = list(names)
    while stack:
        name = stack.pop()
        if name not in known:
            raise Defect(f"no elementary function is called {name}", hint=f"known: {', '.join(known)}")
        if name not in wanted:
            wanted.add(name)
            stack.extend(known[name].needs)
    parts = [known[name].printed() for name in known if name in wanted]
    return "\n\n".join([PROLOGUE.rstrip("\n"), *parts] if prologue else parts) + "\n"
