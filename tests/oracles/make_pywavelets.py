"""Stores values of pywt.threshold: run with PyWavelets installed, from this folder."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
import pywt
from grid import SIGNED, case, write

RULES = (
    ("soft", "soft", {"theta": "0.9"}, lambda x: pywt.threshold(x, 0.9, "soft")),
    ("hard", "hard", {"theta": "0.9"}, lambda x: pywt.threshold(x, 0.9, "hard")),
    ("garrote", "garrote", {"theta": "0.9"}, lambda x: pywt.threshold(x, 0.9, "garrote")),
    ("firm", "threshold_firm", {"t1": "0.9", "t2": "2.1"}, lambda x: firm(np.append([0.0], x))[1:]),
    ("firm", "threshold_firm, one number", {"t1": "0.9", "t2": "2.1"}, lambda x: firm(x)),
    ("hard", "hard, at the threshold", {"theta": "1"}, lambda x: pywt.threshold(x, 1.0, "hard")),
    ("soft", "soft, at the threshold", {"theta": "1"}, lambda x: pywt.threshold(x, 1.0, "soft")),
    ("garrote", "garrote, at the threshold", {"theta": "1"}, lambda x: pywt.threshold(x, 1.0, "garrote")),
)


def firm(x: np.ndarray) -> np.ndarray:
    return pywt.threshold_firm(x, 0.9, 2.1)


def main() -> None:
    cases = [
        case(entry, name, {"form": "shrinkage", "values": values}, lambda x, f=rule: f(np.array([x]))[0], SIGNED)
        for entry, name, values, rule in RULES
    ]
    write("pywavelets", version("PyWavelets"), cases)


if __name__ == "__main__":
    main()
