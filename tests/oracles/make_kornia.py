"""Stores values of kornia's robust losses in float64: run with kornia installed, from this folder."""

from __future__ import annotations

import kornia
import torch
from grid import SIGNED, case, write
from kornia import losses

LOSSES = (
    ("charbonnier", "charbonnier_loss", losses.charbonnier_loss),
    ("perona-malik", "welsch_loss", losses.welsch_loss),
    ("perona-malik-rational", "cauchy_loss", losses.cauchy_loss),
    ("geman-mcclure", "geman_mcclure_loss", losses.geman_mcclure_loss),
)


def at(loss, x: float) -> float:
    number = torch.full((1, 1), x, dtype=torch.float64)
    return loss(number, torch.zeros_like(number), reduction="none").item()


def main() -> None:
    cases = []
    for entry, name, loss in LOSSES:
        what = {"of": name, "reading": "loss(x)", "parameters": {}}
        cases.append(case(entry, name, what, lambda x, f=loss: at(f, x), SIGNED))
    write("kornia", kornia.__version__, cases)


if __name__ == "__main__":
    main()
