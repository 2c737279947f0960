"""Stores values of statsmodels' robust norms: run with statsmodels installed, from this folder."""

from __future__ import annotations

import numpy as np
import statsmodels
from grid import SIGNED, case, write
from statsmodels.robust import norms

NORMS = (
    ("constant", norms.LeastSquares(), {}),
    ("soft", norms.HuberT(t=1.345), {"t": "1.345"}),
    ("exponential", norms.RamsayE(a=0.3), {"a": "0.3"}),
    ("andrews", norms.AndrewWave(a=1.339), {"a": "1.339"}),
    ("hard", norms.TrimmedMean(c=2.0), {"c": "2"}),
    ("hampel", norms.Hampel(a=2.0, b=4.0, c=8.0), {"a": "2", "b": "4", "c": "8"}),
    ("hampel", norms.Hampel(a=1.5, b=3.5, c=8.0), {"a": "1.5", "b": "3.5", "c": "8"}),
    ("tukey", norms.TukeyBiweight(c=4.685), {"c": "4.685"}),
    ("tukey-quartic", norms.TukeyQuartic(c=3.61752), {"c": "3.61752"}),
    ("tukey-power", norms.TukeyQuartic(c=3.0, k=6), {"c": "3", "k": "6"}),
    ("student-t", norms.StudentT(c=2.3849, df=4), {"c": "2.3849", "df": "4"}),
    ("m-quantile", norms.MQuantileNorm(0.25, norms.HuberT(t=1.345)), {"q": "0.25", "base_norm": "1.345"}),
)
METHODS = {"rho": "rho(z)", "psi": "psi(z)", "weights": "weights(z)", "psi_deriv": "psi_deriv(z)"}


def main() -> None:
    cases = []
    for entry, norm, parameters in NORMS:
        for method, reading in METHODS.items():
            function = getattr(norm, method, None)
            if function is None or (entry == "m-quantile" and method in ("weights", "psi_deriv")):
                continue  # the weights of an asymmetric psi have no value at 0: symdict refuses them
            name = f"{type(norm).__name__}.{method}"
            what = {"reading": reading, "parameters": parameters}
            cases.append(case(entry, name, what, lambda x, f=function: np.asarray(f(np.array([x]))).ravel()[0], SIGNED))
    write("statsmodels", statsmodels.__version__, cases)


if __name__ == "__main__":
    main()
