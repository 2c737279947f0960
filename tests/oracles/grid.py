"""What every script that stores a package's values shares: the points, and the file format."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

POINTS = (0.0, 1e-3, 0.1, 0.35, 0.5, 0.8, 1.0, 1.25, 1.6, 2.0, 2.6, 3.3, 4.5, 6.0, 9.0, 20.0)
SIGNED = tuple(sorted({*POINTS, *(-x for x in POINTS)}))
HERE = Path(__file__).parent


def case(entry: str, function: str, what: dict, evaluate: Callable, points: Sequence[float] = SIGNED) -> dict:
    """One function of a package at the points; `what` says which function of the entry it is."""
    return {"entry": entry, "function": function, **what, "x": list(points), "y": [float(evaluate(x)) for x in points]}


def write(package: str, version: str, cases: Sequence[dict], *, precision: str = "double") -> None:
    """Stores the values, each number so that it reads back identically; `precision` is what the package computes in."""
    script = f"tests/oracles/make_{package}.py"
    data = {"package": package, "version": version, "script": script, "precision": precision, "cases": list(cases)}
    path = HERE / "values" / f"{package}.json"
    lines = [json.dumps(one, sort_keys=True) for one in data.pop("cases")]
    head = json.dumps(data, sort_keys=True)[:-1]
    path.write_text(head + ', "cases": [\n' + ",\n".join(lines) + "\n]}\n", encoding="utf-8")
