"""Runs what the worker derived: kernels and bounds as plain data become a network. Needs no SymPy.

Floor: beside jobs, between api and cli; imports the runtime and errors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from symdict.runtime import Bound, Function, Generated, Network

Parts = Mapping[str, Any]
"""The answer of `jobs.network_parts`: fragments, the NumPy module, values, bounds, label."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """C text of a kernel, as the runtime takes it."""

    name: str
    text: str


def fluxes(parts: Parts) -> Callable[[str], Function]:
    """The flux for each dtype: compiled where a compiler works, NumPy elsewhere."""
    numpy = parts["numpy"]
    return partial(_flux, parts, Generated(numpy["text"], numpy["name"], parts["values"], parts["label"]))


def _flux(parts: Parts, evaluate: Generated, dtype: str) -> Function:
    fragment = Fragment(**parts["fragments"][dtype])
    return Function(dtype=dtype, fragment=fragment, values=parts["values"], evaluate=evaluate, label=parts["label"])


def bounds(parts: Parts) -> tuple[Bound, ...]:
    """The bounds of the nonlinearity as the runtime checks them."""
    return tuple(Bound(**row) for row in parts["bounds"])


def network(
    parts: Parts,
    *,
    steps: int | None = None,
    time: str | None = None,
    tau: str | None = None,
    h: Sequence[str] | str = "1",
    ndim: int = 1,
    check: bool = True,
) -> Network:
    """The network of a derived flux.

    Raises: StabilityRefused where tau exceeds the bound of the max-min principle, unless check is False.
    """
    return Network(
        fluxes(parts), steps=steps, time=time, tau=tau, h=h, ndim=ndim, bounds=bounds(parts), check=check,
        name=parts["label"],
    )  # fmt: skip
