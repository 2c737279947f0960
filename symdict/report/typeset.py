"""LaTeX to PDF with the engine of this machine, in a folder that is thrown away."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from symdict.errors import Defect, MissingTool

ENGINES = ("pdflatex", "lualatex")
SECONDS = 120


def pdf(source: str) -> bytes:
    """The PDF of a LaTeX document.

    Raises: MissingTool where no LaTeX engine or package is installed; Defect where our LaTeX fails.
    """
    engine = next((found for name in ENGINES if (found := shutil.which(name))), None)
    if engine is None:
        raise MissingTool(
            "PDF needs a LaTeX engine, and none is installed",
            where="looked for: " + ", ".join(ENGINES),
            hint="install TeX Live (Debian: apt install texlive-latex-recommended), or choose latex, html or text",
        )
    with tempfile.TemporaryDirectory(prefix="symdict-") as folder:
        job = Path(folder, "table.tex")
        job.write_text(source, encoding="utf-8")
        command = [engine, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", job.name]
        done = subprocess.run(command, cwd=folder, capture_output=True, timeout=SECONDS, check=False)
        result = job.with_suffix(".pdf")
        if done.returncode == 0 and result.is_file():
            return result.read_bytes()
        complaint = [line for line in done.stdout.decode("utf-8", "replace").splitlines() if line.startswith("!")]
    if any("not found" in line for line in complaint):
        raise MissingTool(
            complaint[0].lstrip("! "),
            where=engine,
            hint="install the LaTeX packages amsmath and booktabs (Debian: apt install texlive-latex-recommended)",
        )
    raise Defect(
        f"LaTeX refused our table: {'; '.join(complaint) or 'no message'}", where=engine, hint="please report this"
    )
