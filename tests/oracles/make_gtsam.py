"""Stores values of GTSAM's m-estimators: run with gtsam installed, from this folder."""

from __future__ import annotations

from importlib.metadata import version

import gtsam
from grid import SIGNED, case, write

KERNELS = gtsam.noiseModel.mEstimator
ESTIMATORS = (
    ("constant", "Null", KERNELS.Null(), {}),
    ("soft", "Huber", KERNELS.Huber(1.345), {"k": "1.345"}),
    ("fair", "Fair", KERNELS.Fair(1.3998), {"c": "1.3998"}),
    ("perona-malik-rational", "Cauchy", KERNELS.Cauchy(0.7), {"k": "0.7"}),
    ("tukey", "Tukey", KERNELS.Tukey(4.6851), {"c": "4.6851"}),
    ("perona-malik", "Welsch", KERNELS.Welsch(2.9846), {"c": "2.9846"}),
    ("geman-mcclure", "GemanMcClure", KERNELS.GemanMcClure(1.3), {"c": "1.3"}),
    ("hard", "TruncatedLeastSquares", KERNELS.TruncatedLeastSquares(1.7), {"c": "1.7"}),
    ("dcs", "DCS", KERNELS.DCS(1.5), {"c": "1.5"}),
    ("dead-zone", "L2WithDeadZone", KERNELS.L2WithDeadZone(0.9), {"k": "0.9"}),
)
ONE_SIDED = (
    ("asymmetric-tukey", "AsymmetricTukey", KERNELS.AsymmetricTukey(2.3), {"c": "2.3"}),
    ("asymmetric-cauchy", "AsymmetricCauchy", KERNELS.AsymmetricCauchy(0.7), {"c": "0.7"}),
)


def main() -> None:
    cases = []
    for entry, name, kernel, parameters in ESTIMATORS:
        for method in ("loss", "weight"):
            what = {"of": name, "reading": f"{method}(e)", "parameters": parameters}
            cases.append(case(entry, f"{name}.{method}", what, getattr(kernel, method), SIGNED))
    for entry, name, kernel, values in ONE_SIDED:  # the weight of a one-sided psi is no diffusivity
        what = {"form": "activation", "values": values}
        cases.append(case(entry, f"{name}.weight * e", what, lambda x, k=kernel: k.weight(x) * x, SIGNED))
        what = {"form": "regulariser", "values": values, "factor": "1/2"}
        cases.append(case(entry, f"{name}.loss", what, kernel.loss, SIGNED))
    write("gtsam", version("gtsam"), cases)


if __name__ == "__main__":
    main()
