"""Stores values of torch.nn modules in float64: run with PyTorch installed, from this folder."""

from __future__ import annotations

import torch
from grid import SIGNED, case, write
from torch import nn

ACTIVATION, SHRINKAGE, LOSS = "activation", "shrinkage", "regulariser"
MODULES = (
    ("soft", "Softshrink(0.9)", nn.Softshrink(0.9), SHRINKAGE, {"theta": "0.9"}, "1"),
    ("soft", "Softshrink(1)", nn.Softshrink(1.0), SHRINKAGE, {"theta": "1"}, "1"),
    ("hard", "Hardshrink(0.9)", nn.Hardshrink(0.9), SHRINKAGE, {"theta": "0.9"}, "1"),
    ("hard", "Hardshrink(1)", nn.Hardshrink(1.0), SHRINKAGE, {"theta": "1"}, "1"),
    ("log-cosh", "Tanhshrink", nn.Tanhshrink(), SHRINKAGE, {"lam": "sqrt(2)"}, "1"),
    ("log-cosh", "Tanh", nn.Tanh(), ACTIVATION, {"lam": "1"}, "1"),
    ("fair", "Softsign", nn.Softsign(), ACTIVATION, {"c": "1"}, "1"),
    ("soft", "Hardtanh", nn.Hardtanh(), ACTIVATION, {"theta": "sqrt(2)/2"}, "1"),
    ("relu", "ReLU", nn.ReLU(), ACTIVATION, {}, "1"),
    ("leaky-relu", "LeakyReLU(0.25)", nn.LeakyReLU(0.25), ACTIVATION, {"a": "1/4"}, "1"),
    ("silu", "SiLU", nn.SiLU(), ACTIVATION, {}, "1"),
    ("gelu", "GELU", nn.GELU(), ACTIVATION, {}, "1"),
    ("gelu", "GELU(approximate='tanh')", nn.GELU(approximate="tanh"), ACTIVATION, {}, "1"),
    ("soft", "HuberLoss(delta=1.3)", None, LOSS, {"theta": "1.3/sqrt(2)"}, "1/2"),
    ("soft", "SmoothL1Loss(beta=1.3)", None, LOSS, {"theta": "1.3/sqrt(2)"}, "1/2.6"),
)
LOSSES = {"HuberLoss(delta=1.3)": nn.HuberLoss(delta=1.3), "SmoothL1Loss(beta=1.3)": nn.SmoothL1Loss(beta=1.3)}


def at(module: nn.Module, x: float) -> float:
    number = torch.tensor(x, dtype=torch.float64)
    if isinstance(module, (nn.HuberLoss, nn.SmoothL1Loss)):
        return module(number, torch.zeros_like(number)).item()
    return module(number).item()


def main() -> None:
    cases = []
    for entry, name, module, form, values, factor in MODULES:
        chosen = module or LOSSES[name]
        what = {"form": form, "values": values, "factor": factor}
        cases.append(case(entry, name, what, lambda x, m=chosen: at(m, x), SIGNED))
    functions = {
        "arctan": torch.atan, "asinh": torch.asinh, "sine": torch.sin,
        "erf": lambda x: torch.erf(x) * torch.pi**0.5 / 2,
    }  # fmt: skip
    for entry, function in functions.items():
        values = {"omega": "1"} if entry == "sine" else {}
        what = {"form": ACTIVATION, "values": values}
        name = f"torch.{entry}"
        cases.append(
            case(entry, name, what, lambda x, f=function: f(torch.tensor(x, dtype=torch.float64)).item(), SIGNED)
        )
    write("pytorch", torch.__version__, cases)


if __name__ == "__main__":
    main()
