"""Stores values of the psi functions of the R package robustbase: run with Rscript and robustbase, from this folder."""

from __future__ import annotations

import subprocess

from grid import SIGNED, case, write

FAMILIES = (
    ("soft", "huber", "1.345", {"cc": "1.345"}),
    ("tukey", "bisquare", "4.685061", {"cc": "4.685061"}),
    ("perona-malik", "welsh", "2.11", {"cc": "2.11"}),
    ("hampel", "hampel", "c(1.5, 3.5, 8)", {"a": "1.5", "b": "3.5", "c": "8"}),
)
READINGS = {
    "Mpsi(x, deriv=-1)": "Mpsi(x, {cc}, '{psi}', deriv = -1)",
    "Mpsi(x)": "Mpsi(x, {cc}, '{psi}')",
    "Mpsi(x, deriv=1)": "Mpsi(x, {cc}, '{psi}', deriv = 1)",
    "Mwgt(x)": "Mwgt(x, {cc}, '{psi}')",
}


def r_lines(program: str) -> list[str]:
    return subprocess.run(["Rscript", "-e", program], capture_output=True, text=True, check=True).stdout.splitlines()


def main() -> None:
    points = f"x <- c({', '.join(map(repr, SIGNED))})"
    cases = []
    for entry, psi, cc, parameters in FAMILIES:
        for reading, call in READINGS.items():
            program = f"library(robustbase); {points}; cat(sprintf('%.17g', {call.format(cc=cc, psi=psi)}), sep='\\n')"
            values = dict(zip(SIGNED, map(float, r_lines(program)), strict=True))
            what = {"of": psi, "reading": reading, "parameters": parameters}
            cases.append(case(entry, f"{psi}, {reading}", what, values.__getitem__, SIGNED))
    (version,) = r_lines("cat(as.character(packageVersion('robustbase')), '\\n')")
    write("robustbase", version.strip(), cases)


if __name__ == "__main__":
    main()
