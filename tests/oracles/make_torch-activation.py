"""Stores values of torch_activation's modules in float64: run with torch_activation installed, from this folder."""

from __future__ import annotations

from importlib.metadata import version

import torch
import torch_activation
from grid import SIGNED, case, write

MODULES = (
    ("gcu", "GCU", torch_activation.GCU(), {}),
    ("ncu", "NCU", torch_activation.NCU(), {}),
    ("sine", "Sine", torch_activation.Sine(omega=1.5), {"omega": "1.5"}),
    ("arctan", "Arctan", torch_activation.Arctan(), {}),
    ("charbonnier", "ISRU", torch_activation.ISRU(a=0.75), {"a": "3/4"}),
    ("fair", "Softsign", torch_activation.Softsign(), {}),
    ("symexp", "Symexp", torch_activation.Symexp(), {}),
    ("dsu", "DSU", torch_activation.DSU(), {}),
)


def main() -> None:
    cases = []
    for entry, name, module, parameters in MODULES:
        what = {"of": name, "reading": "activation(z)", "parameters": parameters}
        points = [x for x in SIGNED if abs(x) <= 9] if entry in ("gcu", "ncu", "symexp") else SIGNED
        function = case(entry, name, what, lambda x, m=module: m(torch.tensor(x, dtype=torch.float64)).item(), points)
        cases.append(function)
    write("torch-activation", version("torch-activation"), cases)


if __name__ == "__main__":
    main()
