"""From a definition to source text: freeze, design, lower, print."""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Any

import jinja2
import numpy as np

from symdict.errors import KernelError, SymdictError
from symdict.forms import Definition
from symdict.kernels import crossing, design, elementary, ir, lowering, panels, simulation
from symdict.kernels.freeze import Frozen, freeze, is_closed
from symdict.kernels.lowering import Code
from symdict.kernels.printers import c as c_printer
from symdict.kernels.printers import folding, single
from symdict.kernels.printers import numpy as numpy_printer
from symdict.language.segments import Segments

FORMS = ("activation", "diffusivity", "regulariser", "shrinkage", "slope")
DTYPES = ("float64", "float32")
MODES = ("exact", "fast")
_SYMBOLS = {"activation": "Phi", "diffusivity": "g", "regulariser": "Psi", "shrinkage": "S", "slope": "Phi'"}
_SHORT = {"activation": "phi", "diffusivity": "g", "regulariser": "psi", "shrinkage": "s", "slope": "slope"}

# What designs must keep, in ulp. Rounding errors rarely add up: what is measured over a million points lies
# within the promises (2.5 ulp for Phi, 4 for the others) where the simulated errors do.
TARGETS = ("numpy", "c")
_COMPILED = design.Style(promised=4.0, modelled=5.0, simulated=3.3, strict=3.8)
_STYLES = {"c": dict.fromkeys(FORMS, _COMPILED) | {"activation": design.Style(2.5, 3.7, 2.1, 2.6)}}
_INTERPRETED = design.Style(promised=4.0, modelled=5.0, simulated=3.6, strict=3.8, pair_price=5.0, fused=False)
_STYLES["numpy"] = dict.fromkeys(FORMS, _INTERPRETED)
_FAST = design.Style(math.inf, 2.0**20, math.inf, 2.0**20)  # double arithmetic that keeps a float within 0.51 ulp
FAST_ULP = 0.51


@dataclass(frozen=True, slots=True)
class CFragment:
    """C text that defines NAME_constants, NAME_prepare and NAME, for the loops of the runtime."""

    name: str
    text: str
    parameters: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Plan:
    """One kernel before printing: what it computes, how, and what is promised."""

    form: str
    mode: str
    target: str
    parity: int
    code: Code
    bound: float
    single: float
    weak: tuple[str, ...]
    reach: float
    keeps_nan: bool
    nonnegative: bool
    oscillates: bool
    expression: str

    @property
    def compiled(self) -> Code:
        """The code as compiled targets take it."""
        return folding.folded(self.code)

    @property
    def beyond(self) -> Code | None:
        """The compiled code for arguments that its circular functions cannot reduce, where it meets them."""
        return c_printer.beyond(self.compiled) if self.oscillates else None

    @property
    def library(self) -> str:
        """The elementary functions that the compiled code calls, as C text."""
        if self.mode == "single":
            return single.library(self.compiled) or ""
        return c_printer.library(self.compiled, self.beyond)

    @property
    def promise(self) -> str:
        """The error bound in words, against the exact function at the given doubles."""
        if design.NO_BOUND in self.weak:
            return design.NO_BOUND
        return "; ".join((f"at most {self.bound:.16g} ulp", *self.weak))


def segments_of(definition: Definition, form: str) -> Segments:
    """The pieces of a form; `slope` is Phi'."""
    if form not in FORMS:
        raise KernelError(f"there is no form {form!r}", hint="the forms are: " + ", ".join(FORMS))
    if form == "slope":
        return definition.flux.derivative()
    return definition.translate(form)


@lru_cache(maxsize=64)
def _frozen(definition: Definition, form: str) -> Frozen:
    return freeze(segments_of(definition, form))


@lru_cache(maxsize=2048)
def plan(definition: Definition, form: str, mode: str = "exact", target: str = "c") -> Plan:
    """The designed and lowered kernel of a form, with the shortest code for a target.

    Raises: KernelError where a piece has no closed form, TranslationRefused where there is no form.
    """
    if mode not in MODES:
        raise KernelError(f"there is no mode {mode!r}", hint="exact or fast")
    segments = segments_of(definition, form)
    style = _STYLES[target][form] if mode == "exact" else _FAST
    if form == "regulariser" and not is_closed(segments):
        frozen = freeze(definition.flux)
        made = panels.regulariser(frozen, style)
    else:
        frozen = _frozen(definition, form)
        made = design.design(frozen, style)
    halves = (frozen.right,) if frozen.parity else (frozen.right, frozen.left)
    roots = (made.root,) if made.left is None else (made.root, made.left)
    code = lowering.lower(roots, made.promoted, frozen.parameters)
    if target == "numpy":
        code = crossing.crossed(code, crossing.widened(frozen))
    values = {name: np.array([float(value)]) for name, value in frozen.samples[0].items()}
    keeps = all(bool(np.isnan(found).all()) for found in simulation.run(code, np.array([math.nan]), values))
    positive = frozenset(p.name for p in definition.space.parameters if p.domain != "real")
    nonnegative = all(ir.nonnegative(root, positive) for root in roots)
    oscillates = any(ir.oscillates(half.pieces[-1].exact) for half in halves)
    return Plan(
        form, mode, target, segments.parity, code, made.bound, made.single, made.weak, made.reach, keeps, nonnegative,
        oscillates, str(segments.to_sympy()),
    )  # fmt: skip


@lru_cache(maxsize=256)
def plan_for(definition: Definition, form: str, dtype: str, mode: str) -> Plan:
    """The plan of a compiled kernel: as asked, or for fast float32 the exact code in float, where that holds.

    Raises: KernelError, TranslationRefused.
    """
    made = plan(definition, form, mode)
    if dtype != "float32" or mode != "fast":
        return made
    exact = plan(definition, form)
    if c_printer.selects_only(exact.compiled):
        return exact
    frozen = _frozen(definition, form)
    bound = single.promised(exact.compiled, exact.code, (*frozen.samples, *frozen.trials))
    return made if bound is None else replace(exact, mode="single", bound=bound)


def c_fragment(
    definition: Definition, form: str, dtype: str = "float64", *, name: str = "", mode: str = "exact"
) -> CFragment:
    """The C fragment of a kernel, self-contained but for <math.h>, <stdint.h> and <string.h>."""
    if dtype not in DTYPES:
        raise KernelError(f"there are no kernels for dtype {dtype}", hint="float64 or float32")
    made = plan_for(definition, form, dtype, mode)
    name = name or f"kernel_{_SHORT[form]}"
    text = made.library + "\n" + _c_kernel(made, name, dtype) + _within(made, name, dtype)
    return CFragment(name, text, made.code.parameters, digest(text))


def _c_kernel(made: Plan, name: str, dtype: str) -> str:
    code = made.compiled
    choices = dtype == "float32" and c_printer.selects_only(code)
    native = choices or made.mode == "single"
    fields, prologue = c_printer.fields(code), c_printer.prologue(code)
    meaning = f"{_SYMBOLS[made.form]}(r); {made.promise}."
    if choices:
        fields, prologue = fields + c_printer.single_fields(code), prologue + c_printer.single_prologue(code)
        meaning += " Only choices: float arithmetic gives the same, correctly rounded result."
    elif native:
        fields, prologue = single.fields(code), single.prologue(code)
        meaning = f"{_SYMBOLS[made.form]}(r); {precision(dtype, made)}."
    first, result = _c_body(made, code, native=native)
    far = made.beyond
    far_body, far_result = _c_body(made, far, native=False) if far is not None else ([], "")
    return _template("fragment.c.j2").render(
        name=name,
        suffix="_double" if dtype == "float32" else "",
        single=dtype == "float32",
        native=native,
        fields=fields,
        prologue=prologue,
        idle=[] if code.fields else ["k->unused = 0.0;"],
        meaning=meaning,
        body=first,
        result=result,
        far=far is not None,
        far_body=far_body,
        far_result=far_result,
    )


def _within(made: Plan, name: str, dtype: str) -> str:
    """NAME_EDGE and NAME_within, where the kernel reads r only after limiting it: for loops that do so by vectors."""
    code, single_type = made.compiled, dtype == "float32"
    if made.parity >= 0 or not made.keeps_nan or made.beyond is not None:
        return ""
    printer = single if made.mode == "single" else c_printer
    if single_type and c_printer.selects_only(code):
        edge, body, result = c_printer.clamp_edge(code, native=True), [], "r"
    elif single_type and made.mode != "single":
        return ""  # computed in double: half as many lanes as r has
    else:
        odd = folding.signed(code)
        found = folding.limited(odd) if odd is not None else None
        if found is None:
            return ""
        edge = printer.operand(found[0], code)
        body, result = printer.body(found[1], 0)
    if edge is None:
        return ""
    return _template("within.c.j2").render(
        name=name, real="float" if single_type else "double", edge=edge, body=body, result=result
    )


def _c_body(made: Plan, code: Code, *, native: bool) -> tuple[list[str], str]:
    """The statements of a kernel for r of any sign, and the expression of its result."""
    printer = single if made.mode == "single" else c_printer
    choices = native and made.mode != "single"
    first, result = c_printer.single_body(code) if choices else printer.body(code, 0)
    if len(code.bodies) == 2:
        second, other = printer.body(code, 1)
        first += second
        result = f"r < 0.0 ? {other} : {result}"
    elif made.parity < 0 and not choices and (odd := folding.signed(code)):
        first, result = printer.body(odd, 0)
    elif made.parity < 0 and made.nonnegative and (clamped := c_printer.clamp(code, native=native)):
        first, result = [clamped[0]], clamped[1]
    elif made.parity < 0:
        sign = "copysignf" if native else "copysign"
        one = "1.0f" if native else "1.0"
        result = f"{sign}({result}, r)" if made.nonnegative else f"{sign}({one}, r) * {_grouped(result)}"
    if not made.keeps_nan:
        result = f"r != r ? r : {_grouped(result)}"
    return first, result


def _grouped(text: str) -> str:
    return f"({text})" if " " in text else text


def numpy_module(
    definition: Definition,
    form: str,
    *,
    name: str = "",
    mode: str = "exact",
    title: str = "",
    origin: tuple[str, ...] = (),
) -> str:
    """Python text with a function NAME(r, ..., out=None) that needs NumPy alone."""
    made = plan(definition, form, mode, "numpy")
    function = _function(made, name or f"kernel_{_SHORT[form]}", "")
    return _template("module.py.j2").render(
        title=title or f"{_SYMBOLS[form]} of a nonlinearity.",
        origin=origin,
        library=elementary.numpy_source((_DRIVER, *numpy_printer.needs(_statements(function)))),
        uses_math=_uses_math(made),
        **function,
    )


_DRIVER = "blockwise"


def _statements(function: Mapping[str, Any]) -> list[str]:
    return [*function["prologue"], *function["body"]]


def _uses_math(made: Plan) -> bool:
    return any("math." in line for line in numpy_printer.prologue(made.compiled))


def _function(made: Plan, name: str, suffix: str) -> dict[str, Any]:
    """What the template of a NumPy function reads."""
    code = made.compiled
    names = numpy_printer.arguments(code)
    constants = numpy_printer.constants(code)
    return {
        "name": name,
        "suffix": suffix,
        "symbol": _SYMBOLS[made.form],
        "expression": made.expression,
        "promise": f"{made.promise}.",
        "signature": "".join(f", {parameter}" for parameter in names),
        "slots": [f"p{index}" for index in range(len(names))],
        "prologue": numpy_printer.prologue(code),
        "constants": _tuple(constants),
        "unpack": f"{_tuple(constants)} = constants" if constants else "del constants",
        "body": numpy_printer.block(
            code, odd=made.parity < 0, nonnegative=made.nonnegative, keeps_nan=made.keeps_nan
        ),
        "floats": _tuple([f"float({parameter})" for parameter in names]),
    }


@dataclass(frozen=True, slots=True)
class _Entry:
    """The kernels of all forms of an entry, and why a form has none."""

    plans: tuple[Plan, ...]
    refused: tuple[tuple[str, str], ...]


@lru_cache(maxsize=8)
def _entry_plans(definition: Definition, target: str) -> _Entry:
    plans: list[Plan] = []
    refused: list[tuple[str, str]] = []
    for form in FORMS:
        try:
            plans.append(plan(definition, form, "exact", target))
        except SymdictError as error:
            refused.append((form, str(error).partition("\n")[0]))
    return _Entry(tuple(plans), tuple(refused))


def _summary(found: _Entry) -> list[str]:
    lines = [f"{_SYMBOLS[made.form]}(r) = {made.expression}: {made.promise}." for made in found.plans]
    return lines + [f"{_SYMBOLS[form]} has no kernel: {reason}." for form, reason in found.refused]


def c_entry(definition: Definition, entry: str) -> str:
    """A C header with the kernels of all forms of an entry; it includes elementary.h."""
    found = _entry_plans(definition, "c")
    kernels: list[dict[str, Any]] = []
    for made in found.plans:
        name = identifier(entry, made.form)
        kernels.append(
            {
                "name": name, "symbol": _SYMBOLS[made.form], "expression": made.expression,
                "text": _c_kernel(made, name, "float64"), "block": made.form == "activation",
            }
        )  # fmt: skip
    text = "".join(kernel["text"] for kernel in kernels)
    return _template("entry.h.j2").render(
        title=f"The kernels of {entry}: {', '.join(_SYMBOLS[made.form] for made in found.plans)}.",
        summary=_summary(found),
        origin=[
            f"Digest: {digest(text)}. Made by symdict; again by:",
            f"    symdict generate --only kernels/{entry_stem(entry)}.h",
        ],
        parameters=", ".join(definition.flux.space.symbols) or "none",
        guard=f"SYMDICT_{entry_stem(entry).upper()}_H",
        kernels=kernels,
    )


def numpy_entry(definition: Definition, entry: str) -> str:
    """A Python module with the kernels of all forms of an entry; it imports elementary.py beside it."""
    found = _entry_plans(definition, "numpy")
    functions = [_function(made, identifier(entry, made.form), f"_{_SHORT[made.form]}") for made in found.plans]
    kernels = [_template("function.py.j2").render(**function) for function in functions]
    names = {name for function in functions for name in numpy_printer.needs(_statements(function))}
    return _template("entry.py.j2").render(
        title=f"The kernels of {entry}: {', '.join(_SYMBOLS[made.form] for made in found.plans)}.",
        summary=_summary(found),
        origin=[
            f"Digest: {digest(''.join(kernels))}. Made by symdict; again by:",
            f"    symdict generate --only kernels/{entry_stem(entry)}.py",
        ],
        uses_math=any(map(_uses_math, found.plans)),
        names=sorted((_DRIVER, *names)),
        kernels=kernels,
    )


def entry_stem(entry: str) -> str:
    """The name of an entry's files."""
    return re.sub(r"\W+", "_", entry).strip("_").lower()


def _tuple(names: list[str]) -> str:
    return "(" + ", ".join(names) + ("," if len(names) == 1 else "") + ")"


def c_header(definition: Definition, form: str, *, dtype: str, name: str, mode: str = "exact", entry: str = "") -> str:
    """A C header with the function, its array loop and, for Phi, one diffusion step."""
    if dtype not in DTYPES:
        raise KernelError(f"there are no kernels for dtype {dtype}", hint="float64 or float32")
    made = plan_for(definition, form, dtype, mode)
    text = _c_kernel(made, name, dtype)
    return _template("header.h.j2").render(
        title=_title(form, entry),
        symbol=_SYMBOLS[form],
        expression=made.expression,
        promise=f"{precision(dtype, made)}.",
        origin=_origin(form, "c", dtype, entry, text),
        parameters=", ".join(made.code.parameters) or "none",
        guard=f"SYMDICT_{name.upper()}_H",
        library=made.library,
        kernel=text,
        name=name,
        real="float" if dtype == "float32" else "double",
        block=form == "activation",
    )


def numpy_source(
    definition: Definition, form: str, *, name: str, mode: str = "exact", entry: str = "", dtype: str = "float64"
) -> str:
    """A Python module with its heading."""
    bare = numpy_module(definition, form, name=name, mode=mode)
    return numpy_module(
        definition, form, name=name, mode=mode, title=_title(form, entry),
        origin=_origin(form, "numpy", dtype, entry, bare),
    )  # fmt: skip


def _title(form: str, entry: str) -> str:
    return f"{_SYMBOLS[form]} ({form}) of {entry or 'an own nonlinearity'}."


def precision(dtype: str, made: Plan) -> str:
    """What is promised of a kernel, in words."""
    short = made.mode == "fast"
    if dtype == "float64":
        return f"float64, {'short forms, ' if short else ''}{made.promise}"
    if made.mode == "single":
        return f"float32, computed in float, at most {made.bound:g} ulp"
    how = f"float32, computed in double {'with short forms' if short else 'and rounded once'}"
    double = min(made.bound, made.single) if design.NO_BOUND in made.weak else made.bound
    if not double <= _FAST.modelled:
        return f"{how}; {design.NO_BOUND}"
    bound = FAST_ULP if short else max(_ROUNDED_ONCE, math.ceil((0.5 + double * 2.0**-29) * 1e7) / 1e7)
    return "; ".join((f"{how}, at most {bound:.9g} ulp", *(note for note in made.weak if note != design.NO_BOUND)))


_ROUNDED_ONCE = 0.5000001


def _origin(form: str, target: str, dtype: str, entry: str, text: str) -> tuple[str, ...]:
    """Where the text comes from, and the command that makes it again."""
    lines = [f"Form: {form}. Digest: {digest(text)}."]
    if entry:
        command = f"symdict kernel {entry} --form {form} --target {target}"
        lines.append("Made by symdict; again by:  " + command + (f" --dtype {dtype}" if dtype != "float64" else ""))
    return tuple(lines)


def digest(text: str) -> str:
    """A short name for the content of a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def identifier(name: str, form: str) -> str:
    """A C and Python name for a kernel of an entry."""
    return f"{entry_stem(name)}_{_SHORT[form]}"


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FunctionLoader(
            lambda name: resources.files("symdict.kernels").joinpath("templates", name).read_text(encoding="utf-8")
        ),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
        autoescape=False,
    )


def _template(name: str) -> jinja2.Template:
    return _environment().get_template(name)
