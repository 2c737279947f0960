"""Jobs that make kernels, and the parts of a network."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import sympy as sp

from symdict import kernels, limits
from symdict.errors import ParameterError
from symdict.evidence.stability import StabilityBound, stability
from symdict.jobs.subject import Payload, bound, definition_of, item_of
from symdict.kernels import emit
from symdict.language.bounds import STANDARD
from symdict.language.symbols import exact_number
from symdict.report.tables import Item

GUARANTEES = {
    "max-min principle": "max-min principle",
    "max-min principle, Phi not odd": "max-min principle",
    "sign changes nonincreasing": "sign stability",
    "total variation nonincreasing": "total variation",
    "energy nonincreasing": "energy",
    "nonexpansive in L2": "nonexpansive in L2",
    "nonexpansive in L-infinity": "nonexpansive in L-infinity",
}
"""Rows of the stability table that a network states, and the runtime's name of each."""


@limits.job
def kernel_source(payload: Payload) -> dict[str, Any]:
    """Self-contained source of a kernel; parameters stay arguments unless given a value."""
    item, _, messages = item_of(payload)
    text = kernels.source(
        definition_of(item), payload["kernel"], target=payload["target"], dtype=payload["dtype"],
        mode=payload["mode"], entry=item.name,
    )  # fmt: skip
    return {"text": text, "messages": messages}


@limits.job
def network_parts(payload: Payload) -> dict[str, Any]:
    """What a network needs of a nonlinearity, as plain data for `symdict.assembly`."""
    item, _, messages = item_of({**payload, "values": {}})
    parts = parts_of(item, payload["values"], payload["spacings"], payload["ndim"], mode=payload["mode"])
    return {**parts, "messages": messages}


def parts_of(
    item: Item, values: Mapping[str, Any], spacings: Sequence[Any], ndim: int, *, mode: str = "exact"
) -> dict[str, Any]:
    """Kernels of the flux for both dtypes, parameter values, and the bounds on tau for these values.

    mode: of the float32 flux; the float64 one is always exact.

    Raises: ParameterError for a missing value, KernelError for a flux without a closed form.
    """
    space = item.space
    point = space.bind(values)
    for symbol, value in point.items():
        if max(abs(value.p), value.q) >= 10**STANDARD.digits:
            raise ParameterError(
                f"{symbol.name} = {float(value):g} is too large or too small for exact bounds on tau",
                hint=f"scale the signal and the parameter, so that it has at most {STANDARD.digits} digits",
            )
    label = item.name or "own formula"
    item.translate("activation")
    definition = item.definition
    assert definition is not None  # translate has raised otherwise
    name = emit.identifier(label, "activation")
    modes = {"float64": "exact", "float32": mode}
    fragments = {
        dtype: emit.c_fragment(definition, "activation", dtype, name=name, mode=modes[dtype]) for dtype in emit.DTYPES
    }
    settled = bound(item, {symbol.name: str(value) for symbol, value in point.items()})
    assert settled.definition is not None
    rows = stability(settled.definition, h=1, ndim=ndim, spacings=spacings)
    return {
        "label": label,
        "fragments": {dtype: {"name": one.name, "text": one.text} for dtype, one in fragments.items()},
        "numpy": {"name": name, "text": emit.numpy_module(definition, "activation", name=name)},
        "values": [float(point[space.symbols[key]]) for key in fragments["float64"].parameters],
        "bounds": _bounds(rows),
    }


def _bounds(rows: Sequence[StabilityBound]) -> list[dict[str, Any]]:
    """The guaranteed bounds as numbers, rounded down; the max-min principle is needed to run."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        name = GUARANTEES.get(row.property)
        if name is None or (name in found and found[name]["tau_max"] is not None):
            continue
        refuted = [finding.claim for finding in row.hypotheses if not finding.proved]
        note = row.statement if row.guaranteed else "not shown: " + ", ".join(refuted) if refuted else row.reason
        found[name] = {
            "property": name,
            "tau_max": _rounded_down(row) if row.guaranteed else None,
            "note": note,
            "needed": name == "max-min principle",
        }
    return list(found.values())


def _rounded_down(row: StabilityBound) -> float:
    exact = row.tau_max if row.tau_max is not None else exact_number(str(row.low))
    if exact == sp.oo:
        return math.inf
    value = float(exact)
    return value if sp.Rational(*value.as_integer_ratio()) <= exact else math.nextafter(value, 0.0)
