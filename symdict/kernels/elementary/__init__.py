"""Elementary functions for generated kernels: portable, branch-free C with measured and proved error.

The C text lies beside this file, one header per family. A paragraph of a header is a unit: a
comment with one function, type or constant. `source(names)` puts together the units that the named
functions need, found by reading their identifiers, in a fixed order. `numpy_source(names)` does the
same for the functions of `numpy_twin`.

Every function f has three forms: `sd_f(x)`, `sd_f_dd(hi, lo)` for the argument hi + lo, and
`sd_f_pair(x)` from pair to pair. NaN in, NaN out; no tables in memory, no branches, no libm beyond
fma, sqrt, fabs and copysign.

>>> "sd_exp_dd" in source(["sd_exp"])
True
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

from symdict.errors import Defect

HEADERS = (
    "pair",
    "coefficients",
    "exp",
    "log",
    "power",
    "hyperbolic",
    "trigonometric",
    "erf",
    "single",
)
PROLOGUE = "#include <math.h>\n#include <stdint.h>\n#include <string.h>\n"

_LIBM = ("fma", "sqrt", "fabs", "copysign")
_PAIR_UNITS = (
    "sd_pair_make", "sd_fast_two_sum", "sd_two_sum", "sd_two_prod", "sd_pair_neg", "sd_pair_scale",
    "sd_pair_select", "sd_pair_add_double", "sd_pair_add", "sd_pair_sub", "sd_pair_mul_double", "sd_pair_mul",
    "sd_pair_square", "sd_pair_inverse", "sd_pair_div", "sd_pair_sqrt",
)  # fmt: skip

_IDENTIFIER = re.compile(r"\b(?:sd|SD)_\w+")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DEFINED = re.compile(
    r"^(?:#define (?P<macro>\w+)|typedef .*?\b(?P<type>\w+);$|(?:SD_INLINE|static inline) \w+ (?P<function>\w+)\()",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class ElementaryFunction:
    """What one function promises.

    ulp: bound of sd_f and sd_f_dd in units of the last place of the result, subnormal results included.
    error: the same as a relative error in units of 2^-53, for normal results.
    pair_bits: sd_f_pair is right to 2^-pair_bits (results between 2^-900 and 2^900).
    single_ulp: bound of sd_ff, in float32; None where there is none.
    domain: where it is finite; special: values at the ends, besides f(NaN) = NaN.
    numpy: the ufunc, or the function of numpy_twin, that NumPy kernels call; numpy_ulp: its bound,
    also for numpy_twin's f_dd.
    """

    name: str
    ulp: float
    error: float
    pair_bits: int
    single_ulp: float | None
    domain: str
    special: str
    numpy: str
    numpy_ulp: float

    @property
    def plain(self) -> str:
        return f"sd_{self.name}"

    @property
    def compensated(self) -> str:
        return f"sd_{self.name}_dd"

    @property
    def pair(self) -> str:
        return f"sd_{self.name}_pair"

    @property
    def single(self) -> str:
        return f"sd_{self.name}f"


_ZERO = "f(-0.0) = -0.0"
_FUNCTIONS = (
    ElementaryFunction("exp", 1.01, 1.15, 71, 1.0, "x < 709.79", "0 at -inf, inf above", "exp", 1.5),
    ElementaryFunction("exp2", 1.01, 1.15, 71, 1.0, "x < 1024", "0 at -inf, inf above", "exp2", 1.5),
    ElementaryFunction("expm1", 1.0, 1.5, 69, 1.0, "x < 709.79", f"-1 at -inf, {_ZERO}", "expm1", 2.0),
    ElementaryFunction("log", 0.7, 1.15, 74, 1.0, "x > 0", "-inf at 0, inf at inf, NaN below 0", "log", 1.5),
    ElementaryFunction("log1p", 0.65, 1.2, 74, 1.0, "x > -1", f"-inf at -1, inf at inf, {_ZERO}", "log1p", 2.0),
    ElementaryFunction("sinh", 0.8, 1.2, 69, 1.5, "|x| < 710.48", f"+-inf beyond, {_ZERO}", "sinh", 2.5),
    ElementaryFunction("cosh", 0.75, 1.3, 70, 1.5, "|x| < 710.48", "inf beyond", "cosh", 2.5),
    ElementaryFunction("tanh", 0.85, 1.3, 69, 1.5, "all", f"+-1 at +-inf, {_ZERO}", "tanh", 2.5),
    ElementaryFunction("asinh", 0.65, 1.15, 69, 1.5, "all", f"+-inf at +-inf, {_ZERO}", "arcsinh", 2.5),
    ElementaryFunction("acosh", 0.65, 1.15, 69, 1.5, "x >= 1", "inf at inf, NaN below 1", "arccosh", 2.5),
    ElementaryFunction("atanh", 0.65, 1.2, 69, 1.5, "|x| < 1", f"+-inf at +-1, {_ZERO}", "arctanh", 2.5),
    ElementaryFunction("sin", 0.8, 1.25, 70, 1.5, "|x| <= 2^40", f"NaN beyond, {_ZERO}", "sin", 1.5),
    ElementaryFunction("cos", 0.8, 1.3, 70, 1.5, "|x| <= 2^40", "NaN beyond", "cos", 1.5),
    ElementaryFunction("tan", 0.85, 1.5, 70, 1.5, "|x| <= 2^40", f"NaN beyond, {_ZERO}", "tan", 1.5),
    ElementaryFunction("asin", 0.7, 1.3, 68, 1.5, "|x| <= 1", f"NaN beyond, {_ZERO}", "arcsin", 1.5),
    ElementaryFunction("acos", 0.7, 1.25, 68, 1.5, "|x| <= 1", "NaN beyond", "arccos", 1.5),
    ElementaryFunction("atan", 0.7, 1.15, 70, 1.5, "all", f"+-pi/2 at +-inf, {_ZERO}", "arctan", 1.5),
    ElementaryFunction("erf", 1.01, 1.65, 70, 1.5, "all", f"+-1 at +-inf, {_ZERO}", "erf", 3.0),
    ElementaryFunction("erfc", 1.2, 1.6, 69, 1.5, "all", "2 at -inf, 0 at inf", "erfc", 3.5),
    ElementaryFunction("cbrt", 0.65, 1.25, 90, 1.0, "all", f"+-inf at +-inf, {_ZERO}", "cbrt", 1.0),
    ElementaryFunction("pow", 1.01, 1.3, 66, 1.0, "x >= 0", "x^0 = 1^y = 1, NaN for x < 0", "power", 1.5),
)
FUNCTIONS: Mapping[str, ElementaryFunction] = MappingProxyType({f.name: f for f in _FUNCTIONS})


@dataclass(frozen=True, slots=True)
class Unit:
    """One paragraph of a source: what it defines, its text, and the units it mentions."""

    name: str
    text: str
    needs: tuple[str, ...]
    guarded: bool

    def printed(self) -> str:
        """The text, guarded so that two printed kernels can stand in one translation unit."""
        if not self.guarded:
            return self.text
        guard = f"SYMDICT_{self.name}"
        return f"#ifndef {guard}\n#define {guard}\n{self.text}\n#endif"


def header(name: str) -> str:
    """The text of one header fragment as it lies in the package."""
    return resources.files(__name__).joinpath(f"{name}.h").read_text(encoding="utf-8")


@cache
def units() -> Mapping[str, Unit]:
    """All C units by name, in the order in which they must stand in a source."""
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
    for unit in [unit for unit in found.values() if unit.guarded and _DEFINED.search(unit.text)]:
        if unit.name in _PAIR_UNITS:
            twin = _in_float(unit)
            found[twin.name] = twin
    return MappingProxyType(found)


def _in_float(unit: Unit) -> Unit:
    """A unit of pair.h for pairs of floats: the same operations, so the same bounds, with u = 2^-24."""
    names = {"double": "float", "sd_pair": "sd_pairf", **{name: f"{name}f" for name in _LIBM}}
    names |= {need: f"{need}f" for need in (*unit.needs, unit.name) if need.startswith("sd_")}
    text = re.sub(r"\b[A-Za-z_]\w*\b", lambda word: names.get(word[0], word[0]), _COMMENT.sub("", unit.text).strip())
    text = re.sub(r"\b\d+\.\d+(e[-+]?\d+)?\b", lambda literal: f"{literal[0]}f", text)
    comment = f"/* {unit.name} for floats. */\n"
    return Unit(f"{unit.name}f", comment + text, tuple(names.get(need, need) for need in unit.needs), guarded=True)


@cache
def numpy_units() -> Mapping[str, Unit]:
    """All functions and constants of the NumPy twin by name, in the order of their definition."""
    parts: dict[str, tuple[str, set[str]]] = {"Array": ("Array = np.ndarray", set())}
    for module in ("coefficients", "numpy_twin"):
        text = resources.files(__name__).joinpath(f"{module}.py").read_text(encoding="utf-8")
        for node in ast.parse(text).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
            elif isinstance(node, ast.FunctionDef):
                name = node.name
            else:
                continue
            used = {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
            parts.setdefault(name, (ast.get_source_segment(text, node) or "", used))
    return MappingProxyType(
        {
            name: Unit(name, text, tuple(n for n in parts if n in used and n != name), guarded=False)
            for name, (text, used) in parts.items()
        }
    )


def source(names: Iterable[str], *, prologue: bool = True) -> str:
    """C text with the named functions and all that they need, in a fixed order.

    Raises: Defect for a name that no header defines.
    """
    text = "\n\n".join(unit.printed() for unit in _closed(names, units())) + "\n"
    return f"{PROLOGUE}\n{text}" if prologue else text


def numpy_source(names: Iterable[str]) -> str:
    """Python text with the named functions of `numpy_twin` and all that they need; wants `np`.

    Raises: Defect for a name that the twin does not define.
    """
    chosen = _closed(names, numpy_units())
    text = ""
    for unit in chosen:
        gap = "\n\n\n" if unit.text.startswith("def") else "\n"
        text += (gap if text else "") + unit.printed()
    return text + "\n" if text else ""


def header_of_all() -> str:
    """All elementary functions as one C header, for kernels that include it."""
    return (
        "/* Elementary functions for the kernels beside this file: portable, branch-free C11 and C++.\n"
        "   Made by symdict; again by:  symdict generate --only kernels/elementary.h */\n\n"
        "#ifndef SYMDICT_ELEMENTARY_H\n#define SYMDICT_ELEMENTARY_H\n\n" + source(units()) + "\n#endif\n"
    )


def module_of_all() -> str:
    """All functions of the NumPy twin as one module, for kernels that import it."""
    names = [name for name, unit in numpy_units().items() if unit.text.startswith("def ")]
    return (
        '"""Elementary functions for the kernels beside this file, from NumPy\'s own.\n\n'
        'Made by symdict; again by:  symdict generate --only kernels/elementary.py\n"""\n\n'
        "from __future__ import annotations\n\nimport numpy as np\n\n" + numpy_source(names)
    )


def _closed(names: Iterable[str], known: Mapping[str, Unit]) -> tuple[Unit, ...]:
    """The named units and all that they need, in the order of known."""
    wanted: set[str] = set()
    stack = list(names)
    while stack:
        name = stack.pop()
        if name not in known:
            near = difflib.get_close_matches(name, known, n=3)
            hint = f"did you mean {' or '.join(near)}?" if near else "FUNCTIONS lists what there is"
            raise Defect(f"no elementary function is called {name}", hint=hint)
        if name not in wanted:
            wanted.add(name)
            stack.extend(known[name].needs)
    return tuple(unit for name, unit in known.items() if name in wanted)
